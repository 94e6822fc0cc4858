/* reader.c - the rows of a CSV file to records, one at a time.
 *
 * Faults of content are said with row and column, and reading goes on, so that one run lists them
 * all; after a fault of the file itself (a quote, a limit) the rest makes no sense.
 */
#include <string.h>

#include "base/id.h"
#include "format/csv/layout.h"
#include "format/names.h"
#include "format/xml/xml.h"

#define ROWS_MAX INT64_C(100000000)
#define UNSET    "\\N"

typedef struct reader {
    const char *file;
    const innov__csv_asked *asked;
    innov__sink sink; /* as the file uses it */
    innov__names names;
    innov_diag *diag;
    innov__csv_rows rows;
    innov__csv_layout layout;
    innov_record *record;
    innov__given *given;
    int32_t *lines;
    innov__reference *references; /* those of the record that were given by label */
    size_t reference_count, reference_capacity;
    innov__arena said;    /* what the record refers to by label */
    innov__buffer pieced; /* a text that a mapping puts together */
    innov__buffer item;   /* a value of a list */
    innov__buffer extension;
    int faulty; /* the record of the row */
    int rc;     /* what stopped it */
} reader;

static innov__report report_of(const reader *r)
{
    return (innov__report){.diag = r->diag, .lenient = r->sink.lenient};
}

static void stop(reader *r, int rc)
{
    if (r->rc == INNOV_OK)
        r->rc = rc;
}

/* Where the present row is, or the column in it. */
static innov__facts place_of(const reader *r, const innov__csv_column *column)
{
    innov__facts place = {.kind = r->layout.kind->number, .kind_name = r->layout.kind->name};

    if (r->record != NULL)
        place = innov__record_place(
            r->record, column != NULL && column->role == INNOV__CSV_FIELD ? column->index : -1);
    place.file = r->file;
    place.line = r->rows.row;
    place.column = column != NULL ? column->name : NULL;
    return place;
}

static void fault(reader *r, innov__message message, const innov__facts *facts)
{
    int rc = innov__say(report_of(r), message, facts);

    r->faulty = 1;
    if (rc == INNOV_E_NOMEM)
        stop(r, rc);
}

static void no_memory(reader *r)
{
    fault(r, INNOV__MSG_NO_MEMORY, &(innov__facts){.file = r->file});
}

/* Takes what a call returned that says its faults itself: 1 when all is well. */
static int is_well(reader *r, int rc)
{
    if (rc == INNOV_OK)
        return 1;
    r->faulty = 1;
    if (rc < 0)
        stop(r, rc);
    return 0;
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

/* Keeps the label of a reference, so that a finding can name it as the file does. */
static int remember(reader *r, int64_t id, const char *label)
{
    const char *copy = innov__arena_text(&r->said, label, strlen(label));

    if (copy == NULL ||
        innov__array_reserve(&r->references, &r->reference_capacity, r->reference_count + 1,
                             sizeof *r->references) != INNOV_OK) {
        no_memory(r);
        return 0;
    }
    r->references[r->reference_count++] = (innov__reference){id, copy};
    return 1;
}

static void read_value(reader *r, const innov__csv_column *column, const char *text, size_t length)
{
    const innov__field *field = &r->layout.kind->fields[column->index];
    innov__facts place = place_of(r, column);
    const char *label = NULL;
    char id[INNOV_ID_SIZE];
    int64_t number;
    int rc;

    if (length == 0) {
        fault(r, INNOV__MSG_XML_EMPTY, &place);
        return;
    }
    if (field->type == INNOV_TYPE_REFERENCE && !innov__id_shaped(text, length)) {
        if (!is_well(r, innov__name_target(&r->names, field, text, &place, &number, &label)) ||
            !remember(r, number, label))
            return;
        innov__id_write(number, id);
        text = id;
        length = INNOV__ID_LENGTH;
    }
    rc = innov__record_read(r->record, column->index, column->lang, text, length, report_of(r),
                            &place);
    if (rc != INNOV_OK)
        r->faulty = 1;
    if (rc == INNOV_E_NOMEM)
        stop(r, rc);
}

/* A list's values are joined by "; ", with a backslash before what belongs to a value. */
static void read_list(reader *r, const innov__csv_column *column, const char *text, size_t length)
{
    const char *end = text + length;

    for (;;) {
        innov__buffer_clear(&r->item);
        for (; text < end && *text != ';'; text++) {
            if (*text == '\\' && (++text == end || (*text != ';' && *text != '\\'))) {
                innov__facts place = place_of(r, column);

                place.value = text - 1;
                fault(r, INNOV__MSG_ESCAPE, &place);
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
    const innov__field *field = &r->layout.kind->fields[column->index];

    if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) == 0) {
        r->given[column->index] = INNOV__NIL;
        return;
    }
    r->given[column->index] = INNOV__GIVEN;
    if (innov__record_add_item(r->record, column->index, column->lang, (innov__slot){0}) !=
        INNOV_OK)
        no_memory(r);
}

static void read_field(reader *r, const innov__csv_column *column)
{
    const innov__field *field = &r->layout.kind->fields[column->index];
    size_t length;
    const char *text = text_of(r, column, &length);

    if (length == 0)
        return;
    r->lines[column->index] = r->rows.row < INT32_MAX ? (int32_t)r->rows.row : INT32_MAX;
    if (strcmp(text, UNSET) == 0) {
        read_unset(r, column);
        return;
    }
    r->given[column->index] = INNOV__GIVEN;
    if ((field->flags & INNOV_FIELD_IS_LIST) != 0) {
        read_list(r, column, text, length);
    } else if (text[0] == '\\' && text[1] != '\\') {
        innov__facts place = place_of(r, column);

        place.value = text;
        fault(r, INNOV__MSG_CSV_ESCAPE, &place);
    } else {
        read_value(r, column, text + (text[0] == '\\'), length - (text[0] == '\\'));
    }
}

static void read_extension(reader *r, const innov__csv_column *column)
{
    innov__facts place = place_of(r, column);
    size_t length;
    const char *text = text_of(r, column, &length);
    int rc = length > 0 ? innov__xml_read_extension(text, length, &r->extension) : INNOV_DONE;

    if (rc == INNOV_E_NOMEM) {
        no_memory(r);
    } else if (rc < 0) {
        fault(r, INNOV__MSG_CSV_EXTENSION, &place);
    } else if (rc == INNOV_OK) {
        r->record->foreign = r->extension.bytes;
        r->record->foreign_length = r->extension.length;
    }
}

/* ---- Rows ---------------------------------------------------------------------------------- */

/* Gives the record its id and label, if the row has any: else it is found by what is unique. */
static int identify(reader *r)
{
    const char *texts[INNOV__CSV_ROLES] = {NULL};
    const innov__csv_column *first = NULL;
    innov__facts place;
    innov__called called;

    for (size_t i = 0; i < r->layout.count; i++) {
        const innov__csv_column *column = &r->layout.columns[i];
        size_t length;
        const char *text;

        if (column->role >= INNOV__CSV_EXTENSION)
            continue;
        text = text_of(r, column, &length);
        texts[column->role] = length > 0 ? innov__arena_text(&r->said, text, length) : NULL;
        if (length > 0 && texts[column->role] == NULL) {
            no_memory(r);
            return 0;
        }
        first = column->role == INNOV__CSV_ID ? column : first;
    }
    if (texts[INNOV__CSV_ID] == NULL)
        return 1;
    called = (innov__called){texts[INNOV__CSV_ID], texts[INNOV__CSV_LABEL],
                             texts[INNOV__CSV_LABELS]};
    place = place_of(r, first);
    return is_well(r, innov__name_record(&r->names, r->record, &called, &place));
}

static void begin_row(reader *r)
{
    size_t count = r->layout.kind->field_count;

    innov__record_reset(r->record);
    innov__arena_reset(&r->said);
    memset(r->given, 0, count * sizeof *r->given);
    memset(r->lines, 0, count * sizeof *r->lines);
    r->reference_count = 0;
    r->faulty = 0;
}

static void deliver(reader *r)
{
    innov__gist gist = {.file = r->file,
                        .line = r->rows.row,
                        .given = r->given,
                        .lines = r->lines,
                        .columns = r->layout.by_field,
                        .languages = r->layout.languages,
                        .language_count = r->layout.language_count,
                        .references = r->references,
                        .reference_count = r->reference_count,
                        .faulty = r->faulty};
    int rc = r->sink.record(r->sink.context, r->record, &gist);

    r->record->foreign = NULL;
    if (rc != INNOV_OK)
        stop(r, rc);
}

static void read_row(reader *r)
{
    begin_row(r);
    if (r->rows.count != r->layout.cells) {
        innov__facts place = place_of(r, NULL);

        place.number = (int64_t)r->rows.count;
        place.limit = (int64_t)r->layout.cells;
        fault(r, INNOV__MSG_CSV_COUNT, &place);
        return;
    }
    if (!identify(r))
        return;
    for (size_t i = 0; i < r->layout.count && r->rc == INNOV_OK; i++) {
        if (r->layout.columns[i].role == INNOV__CSV_FIELD)
            read_field(r, &r->layout.columns[i]);
        else if (r->layout.columns[i].role == INNOV__CSV_EXTENSION)
            read_extension(r, &r->layout.columns[i]);
    }
    if (r->rc == INNOV_OK)
        deliver(r);
}

/* ---- The file ------------------------------------------------------------------------------ */

/* Says what stopped the reader of rows, in the column where that was. */
static void say_stopped(reader *r)
{
    innov__facts place = {.file = r->file, .line = r->rows.row, .limit = r->rows.limit};
    size_t cell = r->rows.count;

    place.name = "read";
    for (size_t i = 0; i < r->layout.count; i++)
        if (r->layout.columns[i].count > 0 && r->layout.columns[i].pieces[0].text == NULL &&
            r->layout.columns[i].pieces[0].cell == cell)
            place.column = r->layout.columns[i].name;
    fault(r, r->rows.fault, &place);
    stop(r, innov__sentence_of(r->rows.fault)->code);
}

static void deliver_head(reader *r)
{
    innov__head head = {.revision = INNOV__MODEL_REVISION,
                        .labels = r->layout.labels,
                        .language = "",
                        .identity = "",
                        .origin = r->layout.origin};
    int rc = r->sink.head(r->sink.context, &head);

    if (rc != INNOV_OK)
        stop(r, rc);
    r->names.labels = r->layout.labels[0] != '\0' ? r->layout.labels : r->asked->labels;
    if (r->layout.labels[0] != '\0') /* it means labels, whatever else is called so */
        r->sink.find = NULL;
}

static int prepare(reader *r)
{
    size_t count = r->layout.kind->field_count;

    r->given = innov__alloc_zeroed(count, sizeof *r->given);
    r->lines = innov__alloc_zeroed(count, sizeof *r->lines);
    if (r->given == NULL || r->lines == NULL ||
        innov__record_make(r->layout.kind, r->asked->primary, &r->record) != INNOV_OK)
        no_memory(r);
    return r->rc == INNOV_OK;
}

static void read_header(reader *r)
{
    int rc = innov__csv_next(&r->rows);

    if (rc == INNOV_DONE) {
        fault(r, INNOV__MSG_CSV_NO_HEADER, &(innov__facts){.file = r->file});
        stop(r, INNOV_E_SYNTAX);
    } else if (rc != INNOV_OK) {
        say_stopped(r);
    } else {
        rc = innov__csv_layout_read(&r->layout, &r->rows, r->file, r->asked, report_of(r));
        if (rc != INNOV_OK)
            stop(r, rc);
        else if (prepare(r))
            deliver_head(r);
    }
}

static void read_rows(reader *r)
{
    int rc = INNOV_OK;

    while (r->rc == INNOV_OK && (rc = innov__csv_next(&r->rows)) == INNOV_OK) {
        if (r->rows.row > ROWS_MAX) {
            fault(r, INNOV__MSG_XML_LIMIT,
                  &(innov__facts){
                      .file = r->file, .line = r->rows.row, .limit = ROWS_MAX, .name = "records"});
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
    innov__record_destroy(r->record);
    innov__free(r->given);
    innov__free(r->lines);
    innov__free(r->references);
    innov__arena_free(&r->said);
    innov__buffer_free(&r->pieced);
    innov__buffer_free(&r->item);
    innov__buffer_free(&r->extension);
}

int innov__csv_read(int fd, const char *file, const innov__csv_asked *asked,
                    const innov__sink *sink, innov_diag *diag)
{
    reader r = {.file = file, .asked = asked, .sink = *sink, .diag = diag};
    int32_t errors = innov__diag_errors(diag);

    r.names = (innov__names){.sink = &r.sink, .labels = asked->labels, .diag = diag};
    r.layout.kind = asked->kind;
    if (innov__csv_begin(&r.rows, fd, asked->separator) == INNOV_OK)
        read_header(&r);
    else
        say_stopped(&r);
    if (r.rc == INNOV_OK)
        read_rows(&r);
    free_reader(&r);
    return r.rc == INNOV_OK && innov__diag_errors(diag) > errors ? INNOV_E_REFUSED : r.rc;
}
