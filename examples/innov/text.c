/* text.c - texts on a terminal, in JSON, in HTML and in Markdown. */
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

/* Whether a number may stand bare: every reader keeps 15 digits exact. */
static int is_exact(const char *number)
{
    enum { EXACT_DIGITS = 15 };
    int digits = 0;

    for (; *number != '\0'; number++)
        digits += *number >= '0' && *number <= '9';
    return digits <= EXACT_DIGITS;
}

void json_value(FILE *out, const char *type, const char *text)
{
    int is_number = strcmp(type, "integer") == 0 || strcmp(type, "decimal") == 0 ||
                    strcmp(type, "money") == 0;
    int is_bare = strcmp(type, "boolean") == 0 || (is_number && is_exact(text));

    if (*text == '\0')
        fputs("null", out);
    else if (is_bare)
        fputs(text, out);
    else
        json_text(out, text);
}

/* ---- Markup -------------------------------------------------------------------------------- */

/* A character that no markup claims: a line break as one of the page, another control character as
 * a blank. Returns how many bytes it took. */
static size_t print_plain(FILE *out, const char *text)
{
    size_t control = control_length(text);

    if (control == 0)
        fputc(*text, out);
    else
        fputs(*text == '\n' ? "<br>" : " ", out);
    return control > 0 ? control : 1;
}

static const char *html_name(char sign)
{
    return sign == '&'    ? "&amp;"
           : sign == '<'  ? "&lt;"
           : sign == '>'  ? "&gt;"
           : sign == '"'  ? "&quot;"
           : sign == '\'' ? "&#39;"
                          : NULL;
}

void html_text(FILE *out, const char *text)
{
    while (*text != '\0') {
        const char *name = html_name(*text);

        if (name != NULL)
            fputs(name, out);
        text += name != NULL ? 1 : print_plain(out, text);
    }
}

void markdown_text(FILE *out, const char *text)
{
    while (*text != '\0') {
        const char *name = *text == '&' || *text == '<' ? html_name(*text) : NULL;

        if (name != NULL)
            fputs(name, out);
        else if (strchr("\\`*_[]|~$", *text) != NULL)
            fputc('\\', out);
        text += name != NULL ? 1 : print_plain(out, text);
    }
}

const char *number_for_reader(int latvian, const char *canonical, char shown[NUMBER_SIZE])
{
    enum { GROUP = 3, LEAST = 4 };
    size_t sign = *canonical == '-', whole = strcspn(canonical + sign, "."), used = 0;
    size_t least = LEAST + (canonical[sign + whole] == '\0'); /* four digits may be a year */

    for (size_t i = 0; canonical[i] != '\0' && used + 4 < NUMBER_SIZE; i++) {
        size_t place = i - sign; /* of a digit before the point */

        if (i > sign && place < whole && whole >= least && (whole - place) % GROUP == 0)
            used += (size_t)snprintf(shown + used, NUMBER_SIZE - used, "%s",
                                     latvian ? "\xE2\x80\xAF" : ",");
        shown[used++] = canonical[i] == '.' && latvian ? ',' : canonical[i];
    }
    shown[used] = '\0';
    return shown;
}
