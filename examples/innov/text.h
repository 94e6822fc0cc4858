/* text.h - texts on a terminal and in JSON. */
#ifndef TEXT_H
#define TEXT_H

#include <stdio.h>

/* Prints a text on one line, with blanks for control characters, which a terminal might obey. */
void plain_text(FILE *out, const char *text);

/* How wide that is: one place for each code point. */
int text_width(const char *text);

/* Prints a JSON string; and a JSON value of a type (as the library's tables name them), null for
 * "". */
void json_text(FILE *out, const char *text);
void json_value(FILE *out, const char *type, const char *text);

#endif
