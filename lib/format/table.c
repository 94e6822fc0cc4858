/* table.c - a table in memory: typed columns, rows of cells, notes.
 *
 * A cell's text is made once, when the cell is set, so that every call on a finished table only
 * reads.
 */
#include "format/table.h"

#include <string.h>

#include "base/date.h"
#include "base/id.h"
#include "base/memory.h"
#include "base/number.h"
#include "model/registry.h"

enum { CELL_TEXT_SIZE = 32 }; /* bytes of the longest text of a number, a date or an id */

typedef struct cell {
    const char *text;   /* "" when it has no value */
    const char *reason; /* "" when it has one, or no reason is known */
    int64_t number;
    const innov__words *words; /* what people read; NULL: the text */
} cell;

typedef struct note {
    const char *words[2]; /* by innov__language */
} note;

struct innov_table {
    innov__arena arena; /* of every text below */
    const char *name;
    innov__words title; /* NULLs until it is set */
    innov__column *columns;
    size_t column_count;
    cell *cells; /* row by row */
    size_t cell_count, cell_capacity, row_count;
    note *notes;
    size_t note_count, note_capacity;
};

/* ---- Building ------------------------------------------------------------------------------ */

static const char *keep(innov_table *table, const char *text)
{
    return innov__arena_text(&table->arena, text, strlen(text));
}

static int copy_columns(innov_table *table, const innov__column *columns, size_t count)
{
    table->columns = innov__alloc_zeroed(count, sizeof *columns);
    if (table->columns == NULL)
        return INNOV_E_NOMEM;
    for (size_t i = 0; i < count; i++) {
        table->columns[i] = columns[i];
        table->columns[i].name = keep(table, columns[i].name);
        if (table->columns[i].name == NULL)
            return INNOV_E_NOMEM;
    }
    table->column_count = count;
    return INNOV_OK;
}

int innov__table_new(const char *name, const innov__column *columns, size_t count,
                     innov_table **table)
{
    innov_table *made;

    *table = NULL;
    if (count == 0 || count > INT32_MAX)
        return INNOV_E_ARGUMENT;
    made = innov__alloc_zeroed(1, sizeof *made);
    if (made == NULL)
        return INNOV_E_NOMEM;
    made->name = keep(made, name);
    if (made->name == NULL || copy_columns(made, columns, count) != INNOV_OK) {
        innov_table_free(made);
        return INNOV_E_NOMEM;
    }
    *table = made;
    return INNOV_OK;
}

void innov_table_free(innov_table *table)
{
    if (table == NULL)
        return;
    innov__free(table->columns);
    innov__free(table->cells);
    innov__free(table->notes);
    innov__arena_free(&table->arena);
    innov__free(table);
}

void innov__table_set_title(innov_table *table, innov__words title)
{
    table->title = title;
}

int innov__table_row(innov_table *table)
{
    int result;

    if (table->row_count == INT32_MAX)
        return INNOV_E_LIMIT;
    result = innov__array_reserve(&table->cells, &table->cell_capacity,
                                  table->cell_count + table->column_count, sizeof *table->cells);
    if (result != INNOV_OK)
        return result;
    for (size_t i = 0; i < table->column_count; i++)
        table->cells[table->cell_count++] = (cell){.text = "", .reason = ""};
    table->row_count++;
    return INNOV_OK;
}

/* The cell of the last row, or NULL. */
static cell *last_cell(innov_table *table, size_t column)
{
    if (table->row_count == 0 || column >= table->column_count)
        return NULL;
    return &table->cells[table->cell_count - table->column_count + column];
}

static int is_text(const innov__column *column)
{
    return column->type == INNOV_TYPE_TEXT || column->type == INNOV_TYPE_URI;
}

int innov__table_set_text(innov_table *table, size_t column, const char *text)
{
    cell *set = last_cell(table, column);
    const char *kept = "";

    if (set == NULL)
        return INNOV_E_ARGUMENT;
    if (!is_text(&table->columns[column]))
        return INNOV_E_TYPE;
    if (text != NULL)
        kept = keep(table, text);
    if (kept == NULL)
        return INNOV_E_NOMEM;
    *set = (cell){.text = kept, .reason = ""};
    return INNOV_OK;
}

/* Copies words into the table; NULL when memory is out. */
static const innov__words *keep_words(innov_table *table, innov__words words)
{
    innov__words *kept = innov__arena_alloc(&table->arena, sizeof *kept);

    if (kept == NULL)
        return NULL;
    *kept = (innov__words){keep(table, words.en), keep(table, words.lv)};
    return kept->en != NULL && kept->lv != NULL ? kept : NULL;
}

int innov__table_set_words(innov_table *table, size_t column, const char *text, innov__words words)
{
    int result = innov__table_set_text(table, column, text);
    const innov__words *kept = result == INNOV_OK ? keep_words(table, words) : NULL;

    if (result != INNOV_OK)
        return result;
    last_cell(table, column)->words = kept;
    return kept != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

static int format_date(int64_t value, char *buffer)
{
    if (!innov__date_ok(value))
        return INNOV_E_VALUE;
    return innov_date_format((int32_t)value, buffer, CELL_TEXT_SIZE);
}

/* Points `text` at the canonical text of `value`: a constant, or what is now in `buffer`. */
static int number_text(const innov__column *column, int64_t value, char *buffer, const char **text)
{
    const innov__code *code;

    *text = buffer;
    switch (column->type) {
    case INNOV_TYPE_INTEGER:
        innov__int_format(value, buffer);
        return INNOV_OK;
    case INNOV_TYPE_BOOLEAN:
        *text = value != 0 ? "true" : "false";
        return value == 0 || value == 1 ? INNOV_OK : INNOV_E_VALUE;
    case INNOV_TYPE_DECIMAL:
        innov__scaled_format(value, column->scale, buffer);
        return INNOV_OK;
    case INNOV_TYPE_MONEY:
        innov__scaled_format(value, 2, buffer);
        return INNOV_OK;
    case INNOV_TYPE_DATE:
        return format_date(value, buffer);
    case INNOV_TYPE_INSTANT:
        return innov_instant_format(value, buffer, CELL_TEXT_SIZE);
    case INNOV_TYPE_CODE:
        code = innov__code_by_number(column->codes, value);
        *text = code != NULL ? code->name : "";
        return code != NULL ? INNOV_OK : INNOV_E_CODE;
    case INNOV_TYPE_REFERENCE:
        return innov_id_format(value, buffer, CELL_TEXT_SIZE);
    default:
        return INNOV_E_TYPE;
    }
}

int innov__table_set_int(innov_table *table, size_t column, int64_t value)
{
    cell *set = last_cell(table, column);
    char buffer[CELL_TEXT_SIZE];
    const char *text;
    int result;

    if (set == NULL)
        return INNOV_E_ARGUMENT;
    result = number_text(&table->columns[column], value, buffer, &text);
    if (result != INNOV_OK)
        return result;
    if (text == buffer)
        text = keep(table, buffer);
    if (text == NULL)
        return INNOV_E_NOMEM;
    *set = (cell){.text = text, .reason = "", .number = value};
    return INNOV_OK;
}

int innov__table_set_reason(innov_table *table, size_t column, const char *reason)
{
    cell *set = last_cell(table, column);

    if (set == NULL || reason == NULL)
        return INNOV_E_ARGUMENT;
    *set = (cell){.text = "", .reason = reason};
    return INNOV_OK;
}

int innov__table_add_note(innov_table *table, const char *en, const char *lv)
{
    note added = {{keep(table, en), keep(table, lv)}};
    int result;

    if (added.words[0] == NULL || added.words[1] == NULL)
        return INNOV_E_NOMEM;
    if (table->note_count == INT32_MAX)
        return INNOV_E_LIMIT;
    result = innov__array_reserve(&table->notes, &table->note_capacity, table->note_count + 1,
                                  sizeof *table->notes);
    if (result == INNOV_OK)
        table->notes[table->note_count++] = added;
    return result;
}

/* ---- Reading ------------------------------------------------------------------------------- */

const innov__column *innov__table_column_at(const innov_table *table, size_t column)
{
    return column < table->column_count ? &table->columns[column] : NULL;
}

int32_t innov_table_count(const innov_table *table, int32_t what)
{
    if (table == NULL)
        return 0;
    return what == INNOV_TABLE_COLUMNS ? (int32_t)table->column_count
           : what == INNOV_TABLE_ROWS  ? (int32_t)table->row_count
           : what == INNOV_TABLE_NOTES ? (int32_t)table->note_count
                                       : 0;
}

const char *innov_table_name(const innov_table *table)
{
    return table != NULL ? table->name : "";
}

static const char *in_language(innov__words words, const char *lang)
{
    return innov__language(lang) ? words.lv : words.en;
}

const char *innov__table_title(const innov_table *table, const char *lang)
{
    return table->title.en != NULL ? in_language(table->title, lang) : table->name;
}

const char *innov_table_column(const innov_table *table, int32_t column, int32_t what,
                               const char *lang)
{
    const innov__column *found;

    if (table == NULL || column < 0 || (size_t)column >= table->column_count)
        return "";
    found = &table->columns[column];
    return what == INNOV_COLUMN_NAME    ? found->name
           : what == INNOV_COLUMN_LABEL ? in_language(found->label, lang)
           : what == INNOV_COLUMN_TYPE  ? innov__type_name(found->type)
                                        : "";
}

static const cell *cell_at(const innov_table *table, int32_t row, int32_t column)
{
    if (table == NULL || row < 0 || (size_t)row >= table->row_count || column < 0 ||
        (size_t)column >= table->column_count)
        return NULL;
    return &table->cells[(size_t)row * table->column_count + (size_t)column];
}

const char *innov_table_text(const innov_table *table, int32_t row, int32_t column)
{
    const cell *found = cell_at(table, row, column);

    return found != NULL ? found->text : "";
}

const char *innov__table_words(const innov_table *table, int32_t row, int32_t column,
                               const char *lang)
{
    const cell *found = cell_at(table, row, column);

    if (found == NULL)
        return "";
    return found->words != NULL ? in_language(*found->words, lang) : found->text;
}

int innov_table_int(const innov_table *table, int32_t row, int32_t column, int64_t *value)
{
    const cell *found = cell_at(table, row, column);

    if (value == NULL)
        return INNOV_E_ARGUMENT;
    *value = 0;
    if (found == NULL)
        return INNOV_E_ARGUMENT;
    if (is_text(&table->columns[column]))
        return INNOV_E_TYPE;
    *value = found->number;
    return *found->text != '\0' ? INNOV_OK : INNOV_UNSET;
}

const char *innov_table_reason(const innov_table *table, int32_t row, int32_t column)
{
    const cell *found = cell_at(table, row, column);

    return found != NULL ? found->reason : "";
}

const char *innov_table_note(const innov_table *table, int32_t index, const char *lang)
{
    if (table == NULL || index < 0 || (size_t)index >= table->note_count)
        return "";
    return table->notes[index].words[innov__language(lang)];
}
