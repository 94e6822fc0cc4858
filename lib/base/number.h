/* number.h - whole and scaled numbers as text, without the C locale. */
#ifndef INNOV__NUMBER_H
#define INNOV__NUMBER_H

#include <stddef.h>
#include <stdint.h>

enum { INNOV__INT_SIZE = 24 }; /* bytes of the longest number text, its point and its NUL */

/* Writes `number` in decimal; returns the length. */
size_t innov__int_format(int64_t number, char *buffer);

/* Writes `number` divided by 10^scale with exactly `scale` decimal places (0 to 9). */
size_t innov__scaled_format(int64_t number, int scale, char *buffer);

enum { INNOV__SHOWN_SIZE = 64 }; /* bytes of the longest number for people and its NUL */

/* Writes the canonical text of a number as people read it: groups of three before the point and the
 * language's signs, 10,000.50 or 10 000,50 with narrow no-break spaces. A whole number of four
 * digits, which may be a year, stays whole. Returns the length. */
size_t innov__number_show(const char *canonical, int latvian, char *buffer);

/* Reads a canonical whole number: no sign but `-`, no leading zero, no `-0`. INNOV_E_VALUE else. */
int innov__int_parse(const char *text, size_t length, int64_t *number);

/* Reads a number with exactly `scale` decimal places, canonical as above. INNOV_E_VALUE else. */
int innov__scaled_parse(const char *text, size_t length, int scale, int64_t *number);

#endif
