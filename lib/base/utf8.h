/* utf8.h - what may stand in a text: well-formed UTF-8 that every format of the library can carry.
 */
#ifndef INNOV__UTF8_H
#define INNOV__UTF8_H

#include <stddef.h>
#include <stdint.h>

typedef enum innov__text_fault {
    INNOV__TEXT_FINE,
    INNOV__TEXT_ILL_FORMED, /* no UTF-8: a stray or missing byte, an overlong form, a surrogate */
    INNOV__TEXT_CONTROL,    /* NUL, a control character, U+FFFE, U+FFFF */
    INNOV__TEXT_LINE_BREAK, /* a line break or tab where one line is wanted */
} innov__text_fault;

enum { INNOV__NO_POINT = 0x110000 }; /* behind the last code point */

typedef struct innov__text_facts {
    innov__text_fault fault;
    size_t at;      /* the byte where the fault is */
    int64_t points; /* code points, CRLF as one, when there is no fault */
    int has_return; /* a CR is in it, which innov__text_normalise takes out */
} innov__text_facts;

/* Looks at a text. `multiline` admits LF, tab and CR. */
innov__text_facts innov__text_look(const char *text, size_t length, int multiline);

/* Reads the code point at the beginning of a text that is not empty; returns its length in bytes.
 * What is ill-formed is a byte long, and INNOV__NO_POINT. */
size_t innov__text_point(const char *text, size_t length, uint32_t *point);

/* Makes CR and CRLF into LF, in place; returns the new length. */
size_t innov__text_normalise(char *text, size_t length);

/* The largest length <= `limit` that does not cut a code point of well-formed text in two. */
size_t innov__text_cut(const char *text, size_t length, size_t limit);

/* The name of the encoding that the first four bytes of a file show when it is UTF-16 or UTF-32;
 * NULL when they do not. */
const char *innov__other_encoding(const char *bytes, size_t length);

/* Whether `tag` is a language tag we take: BCP 47 shape, lower-case language, at most 35 bytes. */
int innov__language_ok(const char *tag);

#endif
