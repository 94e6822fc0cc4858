/* sheet.c - a table in memory, and its written forms, which are those of the library's own tables:
 * aligned columns, CSV (RFC 4180), JSON (RFC 8259), Markdown, HTML.
 */
#include "sheet.h"

#include <innov.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

#define MISSING "–"

struct column {
    char *name;
    const char *label, *type;
    int32_t rank;
    size_t place; /* of its cells in a row */
};

struct row {
    char **cells; /* NULL: no value; those of columns added later are not there */
    size_t count;
};

struct sheet {
    const char *name, *title;
    struct column *columns;
    struct row *rows;
    size_t column_count, row_count, row_capacity;
    int failed; /* memory was out: what is there is not all */
};

/* ---- Filling ------------------------------------------------------------------------------- */

struct sheet *sheet_new(const char *name)
{
    struct sheet *made = calloc(1, sizeof *made);

    if (made != NULL)
        made->name = made->title = name;
    return made;
}

void sheet_title(struct sheet *sheet, const char *title)
{
    sheet->title = title;
}

const char *sheet_called(const struct sheet *sheet)
{
    return sheet->title;
}

void sheet_free(struct sheet *sheet)
{
    if (sheet == NULL)
        return;
    for (size_t c = 0; c < sheet->column_count; c++)
        free(sheet->columns[c].name);
    for (size_t r = 0; r < sheet->row_count; r++) {
        for (size_t c = 0; c < sheet->rows[r].count; c++)
            free(sheet->rows[r].cells[c]);
        free(sheet->rows[r].cells);
    }
    free(sheet->columns);
    free(sheet->rows);
    free(sheet);
}

size_t sheet_column(struct sheet *sheet, const char *name, const char *label, const char *type,
                    int32_t rank)
{
    struct column *grown;
    char *copy;

    for (size_t c = 0; c < sheet->column_count; c++)
        if (strcmp(sheet->columns[c].name, name) == 0)
            return c;
    grown = realloc(sheet->columns, (sheet->column_count + 1) * sizeof *grown);
    copy = strdup(name);
    if (grown != NULL)
        sheet->columns = grown;
    if (grown == NULL || copy == NULL) {
        free(copy);
        sheet->failed = 1;
        return 0;
    }
    grown[sheet->column_count] = (struct column){copy, label, type, rank, sheet->column_count};
    return sheet->column_count++;
}

void sheet_row(struct sheet *sheet)
{
    if (sheet->row_count == sheet->row_capacity) {
        size_t capacity = sheet->row_capacity != 0 ? sheet->row_capacity * 2 : 64;
        struct row *grown = realloc(sheet->rows, capacity * sizeof *grown);

        if (grown == NULL) {
            sheet->failed = 1;
            return;
        }
        sheet->rows = grown;
        sheet->row_capacity = capacity;
    }
    sheet->rows[sheet->row_count++] = (struct row){NULL, 0};
}

static int widen_row(struct row *row, size_t count)
{
    char **grown = realloc(row->cells, count * sizeof *grown);

    if (grown == NULL)
        return 0;
    for (size_t c = row->count; c < count; c++)
        grown[c] = NULL;
    row->cells = grown;
    row->count = count;
    return 1;
}

void sheet_set(struct sheet *sheet, size_t column, const char *text)
{
    struct row *last;

    if (sheet->failed || *text == '\0')
        return;
    last = &sheet->rows[sheet->row_count - 1];
    if (column >= last->count && !widen_row(last, sheet->column_count)) {
        sheet->failed = 1;
        return;
    }
    free(last->cells[column]);
    last->cells[column] = strdup(text);
    sheet->failed = last->cells[column] == NULL;
}

size_t sheet_rows(const struct sheet *sheet)
{
    return sheet->row_count;
}

/* ---- Reading, while it is written ---------------------------------------------------------- */

static const char *cell_text(const struct row *row, const struct column *column)
{
    const char *text = column->place < row->count ? row->cells[column->place] : NULL;

    return text != NULL ? text : "";
}

static int compare_columns(const void *left, const void *right)
{
    const struct column *a = left, *b = right;

    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    return strcmp(a->name, b->name);
}

/* ---- Text for people ----------------------------------------------------------------------- */

static int is_number(const struct column *column)
{
    return strcmp(column->type, "integer") == 0 || strcmp(column->type, "decimal") == 0 ||
           strcmp(column->type, "money") == 0;
}

static int widest(const struct sheet *sheet, const struct column *column)
{
    int width = text_width(column->label);

    for (size_t r = 0; r < sheet->row_count; r++) {
        int needed = text_width(cell_text(&sheet->rows[r], column));

        if (needed > width)
            width = needed;
    }
    return width;
}

/* No blanks end a line. */
static void write_aligned(const struct sheet *sheet, size_t place, int width, const char *text,
                          FILE *out)
{
    const char *shown = *text != '\0' ? text : MISSING;
    int padding = width - text_width(shown), right = is_number(&sheet->columns[place]);
    int is_last = place + 1 == sheet->column_count;

    fprintf(out, "%*s", right ? padding : 0, "");
    plain_text(out, shown);
    fprintf(out, "%*s", right || is_last ? 0 : padding, "");
    fputs(is_last ? "\n" : "  ", out);
}

static int write_text(const struct sheet *sheet, FILE *out)
{
    int *widths = calloc(sheet->column_count + 1, sizeof *widths);

    if (widths == NULL)
        return INNOV_E_NOMEM;
    for (size_t c = 0; c < sheet->column_count; c++)
        widths[c] = widest(sheet, &sheet->columns[c]);
    for (size_t c = 0; c < sheet->column_count; c++)
        write_aligned(sheet, c, widths[c], sheet->columns[c].label, out);
    for (size_t r = 0; r < sheet->row_count; r++)
        for (size_t c = 0; c < sheet->column_count; c++)
            write_aligned(sheet, c, widths[c], cell_text(&sheet->rows[r], &sheet->columns[c]), out);
    free(widths);
    return INNOV_OK;
}

/* ---- CSV ----------------------------------------------------------------------------------- */

static void write_csv_field(const struct sheet *sheet, size_t place, const char *text, FILE *out)
{
    int is_last = place + 1 == sheet->column_count;

    if (text[strcspn(text, ",\"\r\n")] == '\0') {
        fputs(text, out);
    } else {
        fputc('"', out);
        for (; *text != '\0'; text++)
            fprintf(out, *text == '"' ? "\"%c" : "%c", *text);
        fputc('"', out);
    }
    fputs(is_last ? "\r\n" : ",", out);
}

static int write_csv(const struct sheet *sheet, FILE *out)
{
    for (size_t c = 0; c < sheet->column_count; c++)
        write_csv_field(sheet, c, sheet->columns[c].name, out);
    for (size_t r = 0; r < sheet->row_count; r++)
        for (size_t c = 0; c < sheet->column_count; c++)
            write_csv_field(sheet, c, cell_text(&sheet->rows[r], &sheet->columns[c]), out);
    return INNOV_OK;
}

/* ---- JSON ---------------------------------------------------------------------------------- */

static int write_json(const struct sheet *sheet, FILE *out)
{
    fputs("{\"name\": ", out);
    json_text(out, sheet->name);
    fputs(",\n\"columns\": [", out);
    for (size_t c = 0; c < sheet->column_count; c++) {
        fputs(c > 0 ? ", {\"name\": " : "{\"name\": ", out);
        json_text(out, sheet->columns[c].name);
        fputs(", \"type\": ", out);
        json_text(out, sheet->columns[c].type);
        fputs(", \"label\": ", out);
        json_text(out, sheet->columns[c].label);
        fputc('}', out);
    }
    fputs("],\n\"rows\": [", out);
    for (size_t r = 0; r < sheet->row_count; r++) {
        fputs(r > 0 ? ",\n{" : "\n{", out);
        for (size_t c = 0; c < sheet->column_count; c++) {
            fputs(c > 0 ? ", " : "", out);
            json_text(out, sheet->columns[c].name);
            fputs(": ", out);
            json_value(out, sheet->columns[c].type, cell_text(&sheet->rows[r], &sheet->columns[c]));
        }
        fputc('}', out);
    }
    fputs(sheet->row_count > 0 ? "\n],\n\"notes\": []}\n" : "],\n\"notes\": []}\n", out);
    return INNOV_OK;
}

/* ---- Markdown and HTML --------------------------------------------------------------------- */

static const char *shown_cell(const struct sheet *sheet, size_t row, size_t place)
{
    const char *text = cell_text(&sheet->rows[row], &sheet->columns[place]);

    return *text != '\0' ? text : MISSING;
}

static void write_markdown(const struct sheet *sheet, FILE *out)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        fputs(c > 0 ? " " : "| ", out);
        markdown_text(out, sheet->columns[c].label);
        fputs(" |", out);
    }
    fputs("\n|", out);
    for (size_t c = 0; c < sheet->column_count; c++)
        fputs(is_number(&sheet->columns[c]) ? " ---: |" : " --- |", out);
    for (size_t r = 0; r < sheet->row_count; r++) {
        fputs("\n|", out);
        for (size_t c = 0; c < sheet->column_count; c++) {
            fputc(' ', out);
            markdown_text(out, shown_cell(sheet, r, c));
            fputs(" |", out);
        }
    }
    fputc('\n', out);
}

static void write_html_cell(const struct sheet *sheet, const char *name, const char *scope,
                            size_t place, const char *text, FILE *out)
{
    int is_missing = strcmp(text, MISSING) == 0, right = is_number(&sheet->columns[place]);

    fprintf(out, "<%s%s", name, scope);
    if (right || is_missing)
        fprintf(out, " class=\"%s%s%s\"", right ? "number" : "", right && is_missing ? " " : "",
                is_missing ? "missing" : "");
    fputc('>', out);
    html_text(out, text);
    fprintf(out, "</%s>", name);
}

static void write_html(const struct sheet *sheet, FILE *out)
{
    fputs("<table>\n<caption>", out);
    html_text(out, sheet->title);
    fputs("</caption>\n<thead>\n<tr>", out);
    for (size_t c = 0; c < sheet->column_count; c++)
        write_html_cell(sheet, "th", " scope=\"col\"", c, sheet->columns[c].label, out);
    fputs("</tr>\n</thead>\n<tbody>\n", out);
    for (size_t r = 0; r < sheet->row_count; r++) {
        fputs("<tr>", out);
        for (size_t c = 0; c < sheet->column_count; c++)
            write_html_cell(sheet, c == 0 ? "th" : "td", c == 0 ? " scope=\"row\"" : "", c,
                            shown_cell(sheet, r, c), out);
        fputs("</tr>\n", out);
    }
    fputs("</tbody>\n</table>\n", out);
}

int sheet_write(struct sheet *sheet, FILE *out, int32_t format)
{
    if (sheet->failed)
        return INNOV_E_NOMEM;
    if (sheet->column_count > 0)
        qsort(sheet->columns, sheet->column_count, sizeof *sheet->columns, compare_columns);
    switch (format) {
    case INNOV_FORMAT_CSV:
        return write_csv(sheet, out);
    case INNOV_FORMAT_JSON:
        return write_json(sheet, out);
    case INNOV_FORMAT_MARKDOWN:
        write_markdown(sheet, out);
        return INNOV_OK;
    case INNOV_FORMAT_HTML:
        write_html(sheet, out);
        return INNOV_OK;
    default:
        return write_text(sheet, out);
    }
}
