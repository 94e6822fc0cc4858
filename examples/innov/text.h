/* text.h - texts on a terminal, in JSON, in HTML and in Markdown. */
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

/* Prints a text of HTML, or of a cell or line of Markdown, with what is markup in it escaped. */
void html_text(FILE *out, const char *text);
void markdown_text(FILE *out, const char *text);

/* A number as people read it in their language, from its canonical text, in `shown`: as the
 * library's tables show it. */
enum { NUMBER_SIZE = 64 };
const char *number_for_reader(int latvian, const char *canonical, char shown[NUMBER_SIZE]);

#endif
