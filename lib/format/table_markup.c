/* table_markup.c - writing a table as Markdown and as HTML, for people who read it in a page. */
#include <string.h>

#include "format/table_write.h"

typedef innov__table_writer writer;

#define MISSING "–"

/* What stands in a cell: what people see, or in words why there is nothing. */
static const char *cell_text(const writer *w, int32_t row, int32_t column, char *buffer)
{
    const char *text = innov__shown(w, row, column, buffer);
    const char *reason = innov_table_reason(w->table, row, column);

    return *text != '\0' ? text : *reason != '\0' ? innov__reason_words(w, reason) : MISSING;
}

/* Writes a character that no markup claims: a line break as one of the page, another control
 * character, which pages may not have, as a blank. Returns how many bytes it took. */
static size_t write_plain(writer *w, const char *text)
{
    size_t control = innov__control_length(text);

    if (control == 0)
        innov__output_bytes(&w->out, text, 1);
    else
        innov__output_text(&w->out, *text == '\n' ? "<br>" : " ");
    return control > 0 ? control : 1;
}

/* ---- Markdown (GitHub Flavored) ------------------------------------------------------------ */

/* The sign that would open a block at the beginning of a text (a heading, a list, a numbered one),
 * or NULL. */
static const char *block_sign(const char *text)
{
    size_t digits = strspn(text, "0123456789");

    if (digits == 0)
        return strchr("#-+=", *text) != NULL ? text : NULL;
    return text[digits] == '.' || text[digits] == ')' ? text + digits : NULL;
}

static void write_markdown_text(writer *w, const char *text)
{
    const char *block = *text != '\0' ? block_sign(text) : NULL;

    while (*text != '\0') {
        if (*text == '<' || *text == '&') {
            innov__output_text(&w->out, *text++ == '<' ? "&lt;" : "&amp;");
            continue;
        }
        if (strchr("\\`*_[]|~$", *text) != NULL || text == block)
            innov__output_text(&w->out, "\\");
        text += write_plain(w, text);
    }
}

static void write_markdown_row(writer *w, int32_t row)
{
    char buffer[INNOV__SHOWN_SIZE];

    innov__output_text(&w->out, "|");
    for (int32_t c = innov__next_shown(w, 0); c < w->columns; c = innov__next_shown(w, c + 1)) {
        innov__output_text(&w->out, " ");
        write_markdown_text(w, row < 0 ? innov__column_text(w, c, INNOV_COLUMN_LABEL)
                                       : cell_text(w, row, c, buffer));
        innov__output_text(&w->out, " |");
    }
    innov__output_text(&w->out, "\n");
}

void innov__table_write_markdown(writer *w)
{
    write_markdown_row(w, -1);
    innov__output_text(&w->out, "|");
    for (int32_t c = innov__next_shown(w, 0); c < w->columns; c = innov__next_shown(w, c + 1))
        innov__output_text(&w->out, innov__is_number(w, c) ? " ---: |" : " --- |");
    innov__output_text(&w->out, "\n");
    for (int32_t r = 0; r < w->rows; r++)
        write_markdown_row(w, r);
    if (w->notes > 0)
        innov__output_text(&w->out, "\n");
    for (int32_t n = 0; n < w->notes; n++) {
        innov__output_text(&w->out, "- ");
        write_markdown_text(w, innov_table_note(w->table, n, w->lang));
        innov__output_text(&w->out, "\n");
    }
}

/* ---- HTML ---------------------------------------------------------------------------------- */

static void write_html_text(writer *w, const char *text)
{
    static const struct {
        char sign;
        const char *name;
    } named[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}};

    while (*text != '\0') {
        size_t i = 0;

        while (i < INNOV__COUNT(named) && named[i].sign != *text)
            i++;
        if (i < INNOV__COUNT(named))
            innov__output_text(&w->out, named[i].name);
        text += i < INNOV__COUNT(named) ? 1 : write_plain(w, text);
    }
}

static void write_html_element(writer *w, const char *open, const char *text, const char *close)
{
    innov__output_text(&w->out, open);
    write_html_text(w, text);
    innov__output_text(&w->out, close);
}

static void write_html_lang(writer *w)
{
    innov__output_text(&w->out, innov__language(w->lang) ? " lang=\"lv\"" : " lang=\"en\"");
}

static void write_html_head(writer *w)
{
    innov__output_text(&w->out, "<thead>\n<tr>");
    for (int32_t c = innov__next_shown(w, 0); c < w->columns; c = innov__next_shown(w, c + 1))
        write_html_element(w,
                           innov__is_number(w, c) ? "<th scope=\"col\" class=\"number\">"
                                                  : "<th scope=\"col\">",
                           innov__column_text(w, c, INNOV_COLUMN_LABEL), "</th>");
    innov__output_text(&w->out, "</tr>\n</thead>\n");
}

/* How a page may show a column: numbers to the right, dates on one line. */
static const char *class_of(const writer *w, int32_t column, int is_missing)
{
    int32_t type = innov__column_type(w, column);

    if (innov__is_number(w, column))
        return is_missing ? " class=\"number missing\"" : " class=\"number\"";
    if (is_missing)
        return " class=\"missing\"";
    return type == INNOV_TYPE_DATE || type == INNOV_TYPE_INSTANT ? " class=\"date\"" : "";
}

static void write_html_cell(writer *w, int32_t row, int32_t column)
{
    char buffer[INNOV__SHOWN_SIZE];

    innov__output_text(&w->out, "<td");
    innov__output_text(&w->out,
                       class_of(w, column, *innov_table_text(w->table, row, column) == '\0'));
    write_html_element(w, ">", cell_text(w, row, column, buffer), "</td>");
}

/* The first cell names its row. */
static void write_html_row(writer *w, int32_t row)
{
    char buffer[INNOV__SHOWN_SIZE];
    int32_t c = innov__next_shown(w, 0);

    innov__output_text(&w->out, "<tr>");
    if (c < w->columns)
        write_html_element(w,
                           innov__is_number(w, c) ? "<th scope=\"row\" class=\"number\">"
                                                  : "<th scope=\"row\">",
                           cell_text(w, row, c, buffer), "</th>");
    while ((c = innov__next_shown(w, c + 1)) < w->columns)
        write_html_cell(w, row, c);
    innov__output_text(&w->out, "</tr>\n");
}

static void write_html_notes(writer *w)
{
    if (w->notes == 0)
        return;
    innov__output_text(&w->out, "<ul class=\"notes\"");
    write_html_lang(w);
    innov__output_text(&w->out, ">\n");
    for (int32_t n = 0; n < w->notes; n++)
        write_html_element(w, "<li>", innov_table_note(w->table, n, w->lang), "</li>\n");
    innov__output_text(&w->out, "</ul>\n");
}

void innov__table_write_html(writer *w)
{
    innov__output_text(&w->out, "<table");
    write_html_lang(w);
    write_html_element(w, ">\n<caption>", innov__table_title(w->table, w->lang), "</caption>\n");
    write_html_head(w);
    innov__output_text(&w->out, "<tbody>\n");
    for (int32_t r = 0; r < w->rows; r++)
        write_html_row(w, r);
    innov__output_text(&w->out, "</tbody>\n</table>\n");
    write_html_notes(w);
}
