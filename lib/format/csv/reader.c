/* reader.c - the rows of a CSV file to records, one at a time.
 *
 * Faults of content are said with row and column, and reading goes on, so that one run lists them
 * all; after a fault of the file itself (a quote, a limit) the rest makes no sense.
 */
#include <string.h>

#include "format/csv/layout.h"
#include "format/maker.h"

#define ROWS_MAX INT64_C(100000000)
#define UNSET    "\\N"

typedef struct reader {
    const innov__csv_asked *asked;
    innov__sink sink; /* as the file uses it */
    innov__csv_rows rows;
    innov__csv_layout layout;
    innov__maker maker;
    innov__arena called;  /* what the row says that its record is called */
    innov__buffer pieced; /* a text that a mapping puts together */
    innov__buffer item;   /* a value of a list */
    int rc;               /* what stopped it */
} reader;

static void stop(reader *r, int rc)
{
    if (r->rc == INNOV_OK)
        r->rc = rc;
}

#define fault(r, ...) innov__maker_say(&(r)->maker, __VA_ARGS__)

static void no_memory(reader *r)
{
    stop(r, innov__maker_no_memory(&r->maker));
}

/* Turns to a column of the present row; findings name it. NULL: the row as a whole. */
static void turn_to(reader *r, const innov__csv_column *column)
{
    r->maker.column = column != NULL ? column->name : NULL;
    r->maker.index = -1;
}

/* ---- The text of a column in the present row ----------------------------------------------- */

static const char *cell_text(const reader *r, size_t cell, int is_text, size_t *length)
{
    const char *text = innov__csv_cell(&r->rows, cell, length);

    if (r->layout.guarded && is_text && *length > 0 && text[0] == '\'') {
        --*length;
        return text + 1;
    }
    return text;
}

static int is_text(const reader *r, const innov__csv_column *column)
{
    return column->role != INNOV__CSV_FIELD ||
           innov__csv_is_text(&r->layout.kind->fields[column->index]);
}

/* A text that a mapping puts together is empty when one of its cells is. It lives until the next
 * one. */
static const char *pieced_text(reader *r, const innov__csv_column *column, size_t *length)
{
    innov__buffer_clear(&r->pieced);
    for (size_t i = 0; i < column->count; i++) {
        const innov__csv_piece *piece = &column->pieces[i];
        size_t size = piece->length;
        const char *text = piece->text != NULL
                               ? piece->text
                               : cell_text(r, piece->cell, is_text(r, column), &size);

        if (size == 0) {
            innov__buffer_clear(&r->pieced);
            break;
        }
        innov__buffer_append(&r->pieced, text, size);
    }
    *length = r->pieced.length;
    if (r->pieced.failed == 0)
        return *length > 0 ? r->pieced.bytes : "";
    no_memory(r);
    return "";
}

static const char *text_of(reader *r, const innov__csv_column *column, size_t *length)
{
    return column->count == 1 && column->pieces[0].text == NULL
               ? cell_text(r, column->pieces[0].cell, is_text(r, column), length)
               : pieced_text(r, column, length);
}

/* ---- Values -------------------------------------------------------------------------------- */

static void read_value(reader *r, const innov__csv_column *column, const char *text, size_t length)
{
    const char *lang = column->lang[0] != '\0' ? column->lang : NULL;

    if (length == 0)
        fault(r, INNOV__MSG_XML_EMPTY, .name = NULL);
    else
        stop(r, innov__maker_value(&r->maker, lang, text, length));
}

/* A list's values are joined by "; ", with a backslash before what belongs to a value. */
static void read_list(reader *r, const innov__csv_column *column, const char *text, size_t length)
{
    const char *end = text + length;

    for (;;) {
        innov__buffer_clear(&r->item);
        for (; text < end && *text != ';'; text++) {
            if (*text == '\\' && (++text == end || (*text != ';' && *text != '\\'))) {
                fault(r, INNOV__MSG_ESCAPE, .value = text - 1);
                return;
            }
            innov__buffer_char(&r->item, *text);
        }
        if (r->item.failed != 0) {
            no_memory(r);
            return;
        }
        read_value(r, column, r->item.length > 0 ? r->item.bytes : "", r->item.length);
        if (text == end || r->rc != INNOV_OK)
            return;
        text += end - text > 1 && text[1] == ' ' ? 2 : 1;
    }
}

/* Takes a value away: of a multilingual text, only the column's language. */
static void read_unset(reader *r, const innov__csv_column *column)
{
    if (column->lang[0] == '\0')
        innov__maker_nil(&r->maker);
    else
        stop(r, innov__maker_no_language(&r->maker, column->lang));
}

static void read_field(reader *r, const innov__csv_column *column)
{
    const innov__field *field = &r->layout.kind->fields[column->index];
    size_t length, escape;
    const char *text = text_of(r, column, &length);

    if (length == 0)
        return;
    innov__maker_field(&r->maker, column->index);
    escape = text[0] == '\\';
    if (strcmp(text, UNSET) == 0)
        read_unset(r, column);
    else if ((field->flags & INNOV_FIELD_IS_LIST) != 0)
        read_list(r, column, text, length);
    else if (escape && text[1] != '\\')
        fault(r, INNOV__MSG_CSV_ESCAPE, .value = text);
    else
        read_value(r, column, text + escape, length - escape);
}

static void read_extension(reader *r, const innov__csv_column *column)
{
    size_t length;
    const char *text = text_of(r, column, &length);

    if (length > 0)
        stop(r, innov__maker_extend(&r->maker, text, length));
}

/* ---- Rows ---------------------------------------------------------------------------------- */

/* The text of one of a row's own columns, which lives until the next row; NULL when it is empty. */
static const char *called_by(reader *r, const innov__csv_column *column)
{
    size_t length;
    const char *text = text_of(r, column, &length), *copy;

    if (length == 0)
        return NULL;
    copy = innov__arena_text(&r->called, text, length);
    if (copy == NULL)
        no_memory(r);
    return copy;
}

/* Gives the record its id and label, if the row has any: else it is found by what is unique. */
static void identify(reader *r)
{
    const char *texts[INNOV__CSV_ROLES] = {NULL};
    const innov__csv_column *id = NULL;
    innov__called called;

    innov__arena_reset(&r->called);
    for (size_t i = 0; i < r->layout.count; i++) {
        const innov__csv_column *column = &r->layout.columns[i];

        if (column->role < INNOV__CSV_EXTENSION)
            texts[column->role] = called_by(r, column);
        if (column->role == INNOV__CSV_ID)
            id = column;
    }
    if (r->rc != INNOV_OK || texts[INNOV__CSV_ID] == NULL)
        return;
    turn_to(r, id);
    called = (innov__called){texts[INNOV__CSV_ID], texts[INNOV__CSV_LABEL],
                             texts[INNOV__CSV_LABELS]};
    stop(r, innov__maker_identify(&r->maker, &called));
}

static void read_columns(reader *r)
{
    for (size_t i = 0; i < r->layout.count && r->rc == INNOV_OK; i++) {
        const innov__csv_column *column = &r->layout.columns[i];

        turn_to(r, column);
        if (column->role == INNOV__CSV_FIELD)
            read_field(r, column);
        else if (column->role == INNOV__CSV_EXTENSION)
            read_extension(r, column);
    }
    turn_to(r, NULL);
}

static void read_row(reader *r)
{
    stop(r, innov__maker_begin(&r->maker, r->layout.kind));
    if (r->rc != INNOV_OK)
        return;
    if (r->rows.count != r->layout.cells) {
        fault(r, INNOV__MSG_CSV_COUNT, .number = (int64_t)r->rows.count,
              .limit = (int64_t)r->layout.cells);
        return;
    }
    identify(r);
    read_columns(r);
    if (r->rc == INNOV_OK)
        stop(r, innov__maker_end(&r->maker));
}

/* ---- The file ------------------------------------------------------------------------------ */

/* Reads the next row, if the file is not at its end: INNOV_OK or INNOV_DONE. */
static int next_row(reader *r)
{
    int rc = innov__csv_next(&r->rows);

    r->maker.line = r->rows.row;
    return rc;
}

/* Says what stopped the reader of rows, in the column where that was. */
static void say_stopped(reader *r)
{
    size_t cell = r->rows.count;

    for (size_t i = 0; i < r->layout.count; i++)
        if (r->layout.columns[i].count > 0 && r->layout.columns[i].pieces[0].text == NULL &&
            r->layout.columns[i].pieces[0].cell == cell)
            turn_to(r, &r->layout.columns[i]);
    r->maker.record = NULL; /* it is of the file */
    fault(r, r->rows.fault, .limit = r->rows.limit, .name = "read");
    stop(r, innov__sentence_of(r->rows.fault)->code);
}

static void deliver_head(reader *r)
{
    innov__head head = {.revision = INNOV__MODEL_REVISION,
                        .labels = r->layout.labels,
                        .language = "",
                        .identity = "",
                        .origin = r->layout.origin};

    stop(r, r->sink.head(r->sink.context, &head));
    if (r->layout.labels[0] != '\0') { /* it means labels, whatever else is called so */
        r->maker.labels = r->layout.labels;
        r->sink.find = NULL;
    }
    r->maker.columns = r->layout.by_field;
    r->maker.languages = r->layout.languages;
    r->maker.language_count = r->layout.language_count;
}

static void read_header(reader *r)
{
    innov__report to = {.diag = r->maker.diag, .lenient = r->sink.lenient};
    int rc = next_row(r);

    if (rc == INNOV_DONE) {
        fault(r, INNOV__MSG_CSV_NO_HEADER, .name = NULL);
        stop(r, INNOV_E_SYNTAX);
    } else if (rc != INNOV_OK) {
        say_stopped(r);
    } else {
        stop(r, innov__csv_layout_read(&r->layout, &r->rows, r->maker.file, r->asked, to));
        if (r->rc == INNOV_OK)
            deliver_head(r);
    }
}

static void read_rows(reader *r)
{
    int rc = INNOV_OK;

    while (r->rc == INNOV_OK && (rc = next_row(r)) == INNOV_OK) {
        if (r->rows.row > ROWS_MAX) {
            fault(r, INNOV__MSG_XML_LIMIT, .limit = ROWS_MAX, .name = "records");
            stop(r, INNOV_E_LIMIT);
        } else if (!innov__csv_is_blank(&r->rows)) {
            read_row(r);
        }
    }
    if (rc < 0)
        say_stopped(r);
}

static void free_reader(reader *r)
{
    innov__csv_end(&r->rows);
    innov__csv_layout_free(&r->layout);
    innov__maker_free(&r->maker);
    innov__arena_free(&r->called);
    innov__buffer_free(&r->pieced);
    innov__buffer_free(&r->item);
}

int innov__csv_read(int fd, const char *file, const innov__csv_asked *asked,
                    const innov__sink *sink, innov_diag *diag)
{
    reader r = {.asked = asked,
                .sink = *sink,
                .layout = {.kind = asked->kind},
                .maker = {.file = file,
                          .diag = diag,
                          .labels = asked->labels,
                          .primary = asked->primary,
                          .index = -1}};
    int32_t errors = innov__diag_errors(diag);

    r.maker.sink = &r.sink;
    if (innov__csv_begin(&r.rows, fd, asked->separator) == INNOV_OK)
        read_header(&r);
    else
        say_stopped(&r);
    if (r.rc == INNOV_OK)
        read_rows(&r);
    free_reader(&r);
    return r.rc == INNOV_OK && innov__diag_errors(diag) > errors ? INNOV_E_REFUSED : r.rc;
}
