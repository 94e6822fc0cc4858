/* table_text.c - writing a table as aligned text for people at a terminal. */
#include <string.h>

#include "base/memory.h"
#include "format/table_write.h"

typedef innov__table_writer writer;

#define MISSING "–"

static const char *cell_text(const writer *w, int32_t row, int32_t column, char *buffer)
{
    const char *text = innov__shown(w, row, column, buffer);

    return *text != '\0' ? text : MISSING;
}

/* Writes a text on one line: a control character becomes a blank. */
static void write_line_text(writer *w, const char *text)
{
    while (*text != '\0') {
        size_t control = innov__control_length(text);

        innov__output_bytes(&w->out, control > 0 ? " " : text, 1);
        text += control > 0 ? control : 1;
    }
}

/* How many columns of the screen a text takes: one for each code point. */
static size_t width_of(const char *text)
{
    size_t points = 0;

    for (; *text != '\0'; text++)
        points += ((unsigned char)*text & 0xC0) != 0x80;
    return points;
}

static void write_blanks(writer *w, size_t count)
{
    while (count-- > 0)
        innov__output_bytes(&w->out, " ", 1);
}

/* Writes the cell of one column; no blanks end a line. */
static void write_aligned(writer *w, int32_t column, const char *text, size_t width)
{
    size_t padding = width - width_of(text);
    int right = innov__is_number(w, column);

    if (column > innov__next_shown(w, 0))
        write_blanks(w, 2);
    if (right)
        write_blanks(w, padding);
    write_line_text(w, text);
    if (!right && innov__next_shown(w, column + 1) < w->columns)
        write_blanks(w, padding);
}

static void widen(size_t *width, const char *text)
{
    size_t needed = width_of(text);

    if (needed > *width)
        *width = needed;
}

static void measure(const writer *w, size_t *widths)
{
    char buffer[INNOV__SHOWN_SIZE];

    for (int32_t c = innov__next_shown(w, 0); c < w->columns; c = innov__next_shown(w, c + 1)) {
        widen(&widths[c], innov__column_text(w, c, INNOV_COLUMN_LABEL));
        for (int32_t r = 0; r < w->rows; r++)
            widen(&widths[c], cell_text(w, r, c, buffer));
    }
}

/* The line of a row, or of the labels at -1. */
static void write_row(writer *w, int32_t row, const size_t *widths)
{
    char buffer[INNOV__SHOWN_SIZE];

    for (int32_t c = innov__next_shown(w, 0); c < w->columns; c = innov__next_shown(w, c + 1))
        write_aligned(w, c,
                      row < 0 ? innov__column_text(w, c, INNOV_COLUMN_LABEL)
                              : cell_text(w, row, c, buffer),
                      widths[c]);
    innov__output_text(&w->out, "\n");
}

static int has_reason(const writer *w, const char *name)
{
    for (int32_t r = 0; r < w->rows; r++)
        for (int32_t c = innov__next_shown(w, 0); c < w->columns; c = innov__next_shown(w, c + 1))
            if (strcmp(innov_table_reason(w->table, r, c), name) == 0)
                return 1;
    return 0;
}

/* What stands below the rows: why values are missing, then the notes. */
static void write_below(writer *w)
{
    const char *gap = "\n", *name;

    for (size_t i = 0; (name = innov__reason_at(i)) != NULL; i++) {
        if (!has_reason(w, name))
            continue;
        innov__output_text(&w->out, gap);
        innov__output_text(&w->out, MISSING " ");
        innov__output_text(&w->out, name);
        innov__output_text(&w->out, ": ");
        innov__output_text(&w->out, innov__reason_words(w, name));
        innov__output_text(&w->out, "\n");
        gap = "";
    }
    gap = "\n";
    for (int32_t n = 0; n < w->notes; n++) {
        innov__output_text(&w->out, gap);
        write_line_text(w, innov_table_note(w->table, n, w->lang));
        innov__output_text(&w->out, "\n");
        gap = "";
    }
}

void innov__table_write_text(writer *w)
{
    size_t *widths = innov__alloc_zeroed((size_t)w->columns, sizeof *widths);

    if (widths == NULL) {
        w->out.failed = INNOV_E_NOMEM;
        return;
    }
    measure(w, widths);
    for (int32_t r = -1; r < w->rows; r++)
        write_row(w, r, widths);
    innov__free(widths);
    write_below(w);
}
