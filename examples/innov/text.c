/* text.c - texts on a terminal and in JSON. */
#include "text.h"

#include <string.h>

/* How many bytes at `text` are a control character, which a terminal might obey: C0, DEL, or C1,
 * which UTF-8 writes in two bytes. */
static size_t control_length(const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;

    if (bytes[0] < 0x20 || bytes[0] == 0x7F)
        return 1;
    return bytes[0] == 0xC2 && bytes[1] >= 0x80 && bytes[1] < 0xA0 ? 2 : 0;
}

void plain_text(FILE *out, const char *text)
{
    while (*text != '\0') {
        size_t control = control_length(text);

        fputc(control > 0 ? ' ' : *text, out);
        text += control > 0 ? control : 1;
    }
}

/* How wide a text is on a screen: one place for each code point. */
int text_width(const char *text)
{
    int points = 0;

    while (*text != '\0') {
        size_t control = control_length(text);

        points += ((unsigned char)*text & 0xC0) != 0x80;
        text += control > 0 ? control : 1;
    }
    return points;
}

void json_text(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            fprintf(out, "\\%c", *text);
        else if (*text == '\n' || *text == '\t')
            fputs(*text == '\n' ? "\\n" : "\\t", out);
        else if ((unsigned char)*text < 0x20)
            fprintf(out, "\\u%04x", (unsigned)*text);
        else
            fputc(*text, out);
    }
    fputc('"', out);
}

/* Numbers are written bare as far as every reader keeps them exact. */
void json_value(FILE *out, const char *type, const char *text)
{
    enum { EXACT_DIGITS = 15 };
    int is_bare = strcmp(type, "boolean") == 0 || strcmp(type, "decimal") == 0 ||
                  strcmp(type, "money") == 0 ||
                  (strcmp(type, "integer") == 0 && strlen(text) <= EXACT_DIGITS);

    if (*text == '\0')
        fputs("null", out);
    else if (is_bare)
        fputs(text, out);
    else
        json_text(out, text);
}
