/* table_write.c - writing a table for programs: CSV and JSON; and the public call. */
#include "format/table_write.h"

#include <string.h>

#include "format/csv/cells.h"
#include "format/json/text.h"

typedef innov__table_writer writer;

int32_t innov__column_type(const writer *w, int32_t column)
{
    return innov__table_column_at(w->table, (size_t)column)->type;
}

const char *innov__column_text(const writer *w, int32_t column, int32_t what)
{
    return innov_table_column(w->table, column, what, w->lang);
}

/* ---- CSV (RFC 4180) ------------------------------------------------------------------------ */

static void write_csv(writer *w)
{
    innov__csv_sheet sheet = {.out = &w->out, .separator = ',', .columns = (size_t)w->columns};

    for (int32_t c = 0; c < w->columns; c++) {
        const char *name = innov__column_text(w, c, INNOV_COLUMN_NAME);

        innov__csv_write(&sheet, name, strlen(name), 0);
    }
    for (int32_t r = 0; r < w->rows; r++)
        for (int32_t c = 0; c < w->columns; c++) {
            const char *text = innov_table_text(w->table, r, c);

            innov__csv_write(&sheet, text, strlen(text), 0);
        }
}

/* ---- JSON (RFC 8259) ----------------------------------------------------------------------- */

static void write_json_string(writer *w, const char *text)
{
    innov__json_write_string(&w->out, text, strlen(text));
}

/* Writes `"key": ` as the member of an object, the first or a later one. */
static void write_json_key(writer *w, int is_first, const char *key)
{
    if (!is_first)
        innov__output_text(&w->out, ", ");
    write_json_string(w, key);
    innov__output_text(&w->out, ": ");
}

static void write_json_value(writer *w, int32_t row, int32_t column)
{
    const char *text = innov_table_text(w->table, row, column);
    int32_t type = innov__column_type(w, column);

    if (*text == '\0')
        innov__output_text(&w->out, "null");
    else if (type == INNOV_TYPE_BOOLEAN)
        innov__output_text(&w->out, text);
    else if (type == INNOV_TYPE_INTEGER || type == INNOV_TYPE_DECIMAL || type == INNOV_TYPE_MONEY)
        innov__json_write_number(&w->out, text, strlen(text));
    else
        write_json_string(w, text);
}

static void write_json_reasons(writer *w, int32_t row)
{
    int count = 0;

    for (int32_t c = 0; c < w->columns; c++) {
        const char *reason = innov_table_reason(w->table, row, c);

        if (*reason == '\0')
            continue;
        if (count == 0)
            innov__output_text(&w->out, ", \"reasons\": {");
        write_json_key(w, count == 0, innov__column_text(w, c, INNOV_COLUMN_NAME));
        write_json_string(w, reason);
        count++;
    }
    if (count > 0)
        innov__output_text(&w->out, "}");
}

static void write_json_column(writer *w, int32_t column)
{
    static const struct {
        const char *key;
        int32_t what;
    } members[] = {
        {"name", INNOV_COLUMN_NAME}, {"type", INNOV_COLUMN_TYPE}, {"label", INNOV_COLUMN_LABEL}};

    innov__output_text(&w->out, column > 0 ? ", {" : "{");
    for (size_t i = 0; i < INNOV__COUNT(members); i++) {
        write_json_key(w, i == 0, members[i].key);
        write_json_string(w, innov__column_text(w, column, members[i].what));
    }
    innov__output_text(&w->out, "}");
}

static void write_json_row(writer *w, int32_t row)
{
    innov__output_text(&w->out, row > 0 ? ",\n{" : "\n{");
    for (int32_t c = 0; c < w->columns; c++) {
        write_json_key(w, c == 0, innov__column_text(w, c, INNOV_COLUMN_NAME));
        write_json_value(w, row, c);
    }
    write_json_reasons(w, row);
    innov__output_text(&w->out, "}");
}

/* One row a line, so that tools that work by lines can read it too. */
static void write_json(writer *w)
{
    innov__output_text(&w->out, "{\"name\": ");
    write_json_string(w, innov_table_name(w->table));
    innov__output_text(&w->out, ",\n\"columns\": [");
    for (int32_t c = 0; c < w->columns; c++)
        write_json_column(w, c);
    innov__output_text(&w->out, "],\n\"rows\": [");
    for (int32_t r = 0; r < w->rows; r++)
        write_json_row(w, r);
    innov__output_text(&w->out, w->rows > 0 ? "\n],\n\"notes\": [" : "],\n\"notes\": [");
    for (int32_t n = 0; n < w->notes; n++) {
        innov__output_text(&w->out, n > 0 ? ", " : "");
        write_json_string(w, innov_table_note(w->table, n, w->lang));
    }
    innov__output_text(&w->out, "]}\n");
}

/* ---- iCalendar (RFC 5545) ------------------------------------------------------------------ */

/* The column of a calendar's text, or -1. */
static int32_t calendar_column(const innov_table *table)
{
    int32_t columns = innov_table_count(table, INNOV_TABLE_COLUMNS);

    for (int32_t c = 0; c < columns; c++)
        if (strcmp(innov_table_column(table, c, INNOV_COLUMN_NAME, NULL), "calendar") == 0)
            return c;
    return -1;
}

static void write_calendar(writer *w)
{
    innov__output_text(&w->out, innov_table_text(w->table, 0, calendar_column(w->table)));
}

/* ---- The public call ----------------------------------------------------------------------- */

int innov_table_write(const innov_table *table, int fd, int32_t format, const char *lang)
{
    static void (*const formats[])(writer *) = {
        [INNOV_FORMAT_TEXT] = innov__table_write_text,
        [INNOV_FORMAT_CSV] = write_csv,
        [INNOV_FORMAT_JSON] = write_json,
        [INNOV_FORMAT_MARKDOWN] = innov__table_write_markdown,
        [INNOV_FORMAT_HTML] = innov__table_write_html,
        [INNOV_FORMAT_CALENDAR] = write_calendar,
    };
    writer w = {.table = table, .lang = lang};

    if (table == NULL || fd < 0 || format < INNOV_FORMAT_TEXT || format > INNOV_FORMAT_CALENDAR ||
        (format == INNOV_FORMAT_CALENDAR && calendar_column(table) < 0))
        return INNOV_E_ARGUMENT;
    w.columns = innov_table_count(table, INNOV_TABLE_COLUMNS);
    w.rows = innov_table_count(table, INNOV_TABLE_ROWS);
    w.notes = innov_table_count(table, INNOV_TABLE_NOTES);
    if (innov__output_begin(&w.out, fd) == INNOV_OK)
        formats[format](&w);
    return innov__output_end(&w.out);
}
