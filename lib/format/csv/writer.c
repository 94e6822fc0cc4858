/* writer.c - records of one kind to the rows of a CSV file. */
#include <innov/ids.h>
#include <string.h>

#include "base/id.h"
#include "format/csv/cells.h"
#include "format/csv/csv.h"
#include "format/names.h"

char innov__csv_separator(int32_t code)
{
    switch (code) {
    case INNOV_SEPARATOR_COMMA:
        return ',';
    case INNOV_SEPARATOR_SEMICOLON:
        return ';';
    case INNOV_SEPARATOR_TAB:
        return '\t';
    default:
        return '\0';
    }
}

int innov__csv_is_text(const innov__field *field)
{
    return field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI ||
           field->type == INNOV_TYPE_REFERENCE;
}

/* ---- Which columns there are --------------------------------------------------------------- */

static int is_multilingual(const innov__field *field)
{
    return (field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0;
}

static int is_open(const innov__csv_columns *columns, size_t index)
{
    return innov__visibility_of_field(&columns->kind->fields[index]) <= columns->view;
}

static int note_language(innov__csv_columns *columns, int index, const char *lang)
{
    size_t at = 0;

    while (at < columns->count && (columns->languages[at].index < index ||
                                   (columns->languages[at].index == index &&
                                    strcmp(columns->languages[at].lang, lang) < 0)))
        at++;
    if (at < columns->count && columns->languages[at].index == index &&
        strcmp(columns->languages[at].lang, lang) == 0)
        return INNOV_OK;
    if (innov__array_reserve(&columns->languages, &columns->capacity, columns->count + 1,
                             sizeof *columns->languages) != INNOV_OK)
        return INNOV_E_NOMEM;
    memmove(columns->languages + at + 1, columns->languages + at,
            (columns->count - at) * sizeof *columns->languages);
    columns->languages[at].index = index;
    memcpy(columns->languages[at].lang, lang, strlen(lang) + 1);
    columns->count++;
    return INNOV_OK;
}

int innov__csv_columns_begin(innov__csv_columns *columns, const char *primary)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < columns->kind->field_count && rc == INNOV_OK; i++)
        if (is_multilingual(&columns->kind->fields[i]) && is_open(columns, i))
            rc = note_language(columns, (int)i, primary);
    return rc;
}

/* Whether the label is all that a row says of its record: not when it is of another namespace, nor
 * for people, whose ids are minted. */
static int is_named_by_label(const innov__csv_columns *columns, const innov_record *record)
{
    return record->label != NULL && strcmp(record->labels, columns->labels) == 0 &&
           (record->kind->flags & INNOV_KIND_IS_PERSONAL) == 0;
}

int innov__csv_columns_note(innov__csv_columns *columns, const innov_record *record)
{
    int rc = INNOV_OK;

    if (record->label != NULL && !is_named_by_label(columns, record))
        columns->has_label = 1;
    if (record->label != NULL && strcmp(record->labels, columns->labels) != 0)
        columns->has_labels = 1;
    if (record->foreign != NULL && columns->view >= INNOV_VISIBILITY_PRIVATE)
        columns->has_extension = 1;
    for (size_t i = 0; i < record->item_count && rc == INNOV_OK; i++)
        if (record->items[i].lang != NULL && is_open(columns, (size_t)record->items[i].index))
            rc = note_language(columns, record->items[i].index, record->items[i].lang);
    return rc;
}

void innov__csv_columns_end(innov__csv_columns *columns)
{
    innov__free(columns->languages);
    columns->languages = NULL;
    columns->count = columns->capacity = 0;
}

static size_t count_columns(const innov__csv_columns *columns)
{
    size_t count = 1 + (size_t)columns->has_label + (size_t)columns->has_labels +
                   (size_t)columns->has_extension + columns->count;

    for (size_t i = 0; i < columns->kind->field_count; i++)
        count += is_open(columns, i) && !is_multilingual(&columns->kind->fields[i]);
    return count;
}

/* ---- Cells --------------------------------------------------------------------------------- */

static innov__csv_sheet sheet_of(const innov__csv_writer *writer)
{
    return (innov__csv_sheet){.out = writer->out,
                              .separator = writer->separator,
                              .columns = count_columns(writer->columns)};
}

/* What a spreadsheet would take for a formula; and the guard itself, so that reading is exact. */
static int needs_guard(const char *text, size_t length)
{
    return length > 0 && strchr("=+-@\t\r'", text[0]) != NULL;
}

/* Writes the cell that was put together, as a text or as anything else. */
static int write_cell(innov__csv_writer *writer, innov__csv_sheet *sheet, int is_text)
{
    innov__buffer *cell = &writer->cell;
    const char *text = cell->length > 0 ? cell->bytes : "";

    if (is_text && writer->guarded && needs_guard(text, cell->length)) {
        innov__buffer_char(cell, '\0'); /* room for the guard */
        if (cell->failed == 0) {
            memmove(cell->bytes + 1, cell->bytes, cell->length - 1);
            cell->bytes[0] = '\'';
            text = cell->bytes;
        }
    }
    innov__csv_write(sheet, text, cell->length, is_text && cell->length > 0);
    return cell->failed;
}

static void begin_cell(innov__csv_writer *writer)
{
    innov__buffer_clear(&writer->cell);
}

static int write_text(innov__csv_writer *writer, innov__csv_sheet *sheet, const char *text,
                      size_t length)
{
    begin_cell(writer);
    if (text != NULL)
        innov__buffer_append(&writer->cell, text, length);
    return write_cell(writer, sheet, 1);
}

/* ---- The first row ------------------------------------------------------------------------- */

static void write_name(innov__csv_sheet *sheet, const char *name)
{
    innov__csv_write(sheet, name, strlen(name), 0);
}

static int write_id_name(innov__csv_writer *writer, innov__csv_sheet *sheet,
                         const innov__head *head)
{
    innov__buffer *cell = &writer->cell;

    begin_cell(writer);
    innov__buffer_text(cell, "id");
    if (head->labels[0] != '\0') {
        innov__buffer_text(cell, " labels=");
        innov__buffer_text(cell, head->labels);
    }
    if (head->origin[0] != '\0') {
        innov__buffer_text(cell, " origin=");
        innov__buffer_text(cell, head->origin);
    }
    if (writer->guarded)
        innov__buffer_text(cell, " guard");
    if (cell->failed == 0)
        innov__csv_write(sheet, cell->bytes, cell->length, 0);
    return cell->failed;
}

static int write_language_name(innov__csv_writer *writer, innov__csv_sheet *sheet,
                               const innov__csv_language *language)
{
    begin_cell(writer);
    innov__buffer_text(&writer->cell, writer->columns->kind->fields[language->index].name);
    innov__buffer_char(&writer->cell, '@');
    innov__buffer_text(&writer->cell, language->lang);
    if (writer->cell.failed == 0)
        innov__csv_write(sheet, writer->cell.bytes, writer->cell.length, 0);
    return writer->cell.failed;
}

int innov__csv_write_head(innov__csv_writer *writer, const innov__head *head)
{
    const innov__csv_columns *columns = writer->columns;
    innov__csv_sheet sheet = sheet_of(writer);
    size_t at = 0;
    int rc;

    if (writer->with_bom)
        innov__output_bytes(writer->out, "\xEF\xBB\xBF", 3);
    rc = write_id_name(writer, &sheet, head);
    if (columns->has_label)
        write_name(&sheet, "label");
    if (columns->has_labels)
        write_name(&sheet, "labels");
    for (size_t i = 0; i < columns->kind->field_count && rc == INNOV_OK; i++) {
        if (is_open(columns, i) && !is_multilingual(&columns->kind->fields[i]))
            write_name(&sheet, columns->kind->fields[i].name);
        for (; at < columns->count && columns->languages[at].index == (int)i && rc == INNOV_OK;
             at++)
            rc = write_language_name(writer, &sheet, &columns->languages[at]);
    }
    if (columns->has_extension)
        write_name(&sheet, "extension");
    return rc;
}

/* ---- Records ------------------------------------------------------------------------------- */

/* Adds a value to the cell: 1 when it is a reference that is to be left out. */
static int add_value(innov__csv_writer *writer, innov_record *record, int index, innov__slot *slot,
                     innov__buffer *out)
{
    const innov__field *field = &record->kind->fields[index];
    const char *text;
    int rc;

    if (field->type == INNOV_TYPE_REFERENCE) {
        rc = writer->refer(writer->context, slot->number, &text);
        if (rc == INNOV_OK)
            innov__name_write(out, field, slot->number, text);
        return rc;
    }
    text = innov__record_slot_text(record, index, slot);
    if (text == NULL)
        return INNOV_E_NOMEM;
    innov__buffer_append(out, text, slot->length);
    return INNOV_OK;
}

/* Adds a value to a list, escaped. */
static void add_to_list(innov__buffer *list, const innov__buffer *value)
{
    if (list->length > 0)
        innov__buffer_append(list, "; ", 2);
    for (size_t i = 0; i < value->length; i++) {
        if (value->bytes[i] == ';' || value->bytes[i] == '\\')
            innov__buffer_char(list, '\\');
        innov__buffer_char(list, value->bytes[i]);
    }
}

static int add_list(innov__csv_writer *writer, innov_record *record, int index)
{
    innov__buffer value = {0};
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);
    int rc = INNOV_OK;

    for (size_t i = 0; i < count && rc >= 0; i++) {
        innov__slot slot = items[i].slot;

        innov__buffer_clear(&value);
        rc = add_value(writer, record, index, &slot, &value);
        if (rc == INNOV_OK)
            add_to_list(&writer->cell, &value);
    }
    rc = rc > 0 ? INNOV_OK : rc;
    rc = rc == INNOV_OK ? value.failed : rc;
    innov__buffer_free(&value);
    return rc;
}

/* A text that begins with a backslash gets another one: alone it would be an escape. */
static int add_scalar(innov__csv_writer *writer, innov_record *record, int index, innov__slot *slot)
{
    int rc;

    if (slot->form == INNOV__SLOT_TEXT && slot->length > 0 && slot->text[0] == '\\')
        innov__buffer_char(&writer->cell, '\\');
    rc = add_value(writer, record, index, slot, &writer->cell);
    return rc > 0 ? INNOV_OK : rc;
}

static int write_field(innov__csv_writer *writer, innov__csv_sheet *sheet, innov_record *record,
                       int index)
{
    innov__slot *slot = &record->slots[index];
    int rc = INNOV_OK;

    begin_cell(writer);
    if (slot->form == INNOV__SLOT_MANY)
        rc = add_list(writer, record, index);
    else if (slot->form != INNOV__SLOT_UNSET)
        rc = add_scalar(writer, record, index, slot);
    return rc == INNOV_OK
               ? write_cell(writer, sheet, innov__csv_is_text(&record->kind->fields[index]))
               : rc;
}

static int write_languages(innov__csv_writer *writer, innov__csv_sheet *sheet, innov_record *record,
                           int index, size_t *at)
{
    const innov__csv_columns *columns = writer->columns;
    size_t count, item = 0;
    const innov__item *items = innov__record_items(record, index, &count);
    int rc = INNOV_OK;

    for (; *at < columns->count && columns->languages[*at].index == index && rc == INNOV_OK;
         ++*at) {
        const char *lang = columns->languages[*at].lang;

        begin_cell(writer);
        if (item < count && strcmp(items[item].lang, lang) == 0) {
            innov__slot slot = items[item++].slot;

            rc = add_scalar(writer, record, index, &slot);
        }
        if (rc == INNOV_OK)
            rc = write_cell(writer, sheet, 1);
    }
    return rc;
}

static int write_called(innov__csv_writer *writer, innov__csv_sheet *sheet,
                        const innov_record *record)
{
    const innov__csv_columns *columns = writer->columns;
    int by_label = is_named_by_label(columns, record), rc;
    const char *label = by_label ? NULL : record->label;
    int is_other = label != NULL && strcmp(record->labels, columns->labels) != 0;
    char id[INNOV_ID_SIZE];
    const char *called = by_label ? record->label : id;

    innov__id_write(record->id, id);
    rc = write_text(writer, sheet, called, strlen(called));
    if (rc == INNOV_OK && columns->has_label)
        rc = write_text(writer, sheet, label, label != NULL ? strlen(label) : 0);
    if (rc == INNOV_OK && columns->has_labels)
        rc = write_text(writer, sheet, is_other ? record->labels : NULL,
                        is_other ? strlen(record->labels) : 0);
    return rc;
}

int innov__csv_write_record(innov__csv_writer *writer, innov_record *record)
{
    const innov__csv_columns *columns = writer->columns;
    innov__csv_sheet sheet = sheet_of(writer);
    size_t at = 0;
    int rc = write_called(writer, &sheet, record);

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        if (!is_open(columns, i))
            continue;
        rc = is_multilingual(&record->kind->fields[i])
                 ? write_languages(writer, &sheet, record, (int)i, &at)
                 : write_field(writer, &sheet, record, (int)i);
    }
    if (rc == INNOV_OK && columns->has_extension)
        rc = write_text(writer, &sheet, record->foreign, record->foreign_length);
    return rc == INNOV_OK ? writer->out->failed : rc;
}
