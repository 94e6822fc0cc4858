/* text.h - texts and numbers as JSON (RFC 8259) has them: the one place that escapes them. */
#ifndef INNOV__JSON_TEXT_H
#define INNOV__JSON_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "base/output.h"

/* Writes a text in its quotes; what RFC 8259 asks for is escaped, everything else is itself. */
void innov__json_write_string(innov__output *out, const char *text, size_t length);

/* Whether the canonical text of a number may stand bare: with at most 15 digits it comes unchanged
 * through the binary floating point of JavaScript, Python and most readers. */
int innov__json_is_exact(const char *canonical, size_t length);

/* Writes the canonical text of a number: bare where every reader keeps it, else in quotes. */
void innov__json_write_number(innov__output *out, const char *canonical, size_t length);

/* The number that JSON's spelling of one means, times 10^scale: 12.3, 12.30 and 1.23e1 are the
 * same. INNOV_E_VALUE when that is no whole 64-bit number; the text must be a JSON number. */
int innov__json_scaled(const char *text, size_t length, int scale, int64_t *number);

#endif
