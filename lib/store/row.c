/* row.c - rows to records and back: the one place that knows which column holds what. */
#include <string.h>

#include "store/core.h"
#include "store/search.h"

enum { ITEMS_MAX = 12 * INNOV_LIST_MAX }; /* of one record: all its lists full */

/* ---- Reading ------------------------------------------------------------------------------- */

/* A column is asked for once, as a value, and the value for its type, number or text: each call on
 * the statement costs several times one on the value. SQLite calls such a value unprotected, which
 * says that it has no mutex of its own; a connection of ours has none either, but its store's
 * guard. */

/* A value's text: SQLite's own when lent, else a copy. NULL when memory is out. */
static const char *text_of(sqlite3_value *value, innov_record *record, int lend, uint32_t *length)
{
    const char *text = (const char *)sqlite3_value_text(value);

    *length = (uint32_t)sqlite3_value_bytes(value);
    if (text == NULL || lend)
        return text;
    return innov__arena_text(&record->arena, text, *length);
}

/* The slot of a value. The tables are STRICT, but a file may say so and hold something else. */
static inline int read_value(sqlite3_value *value, const innov__field *field, int lend,
                             innov_record *record, innov__slot *slot)
{
    int is_number = innov__is_numeric(field->type);

    if (sqlite3_value_type(value) != (is_number ? SQLITE_INTEGER : SQLITE_TEXT))
        return INNOV_E_DAMAGED;
    if (is_number) {
        *slot = (innov__slot){.number = sqlite3_value_int64(value), .form = INNOV__SLOT_NUMBER};
        return INNOV_OK;
    }
    *slot = (innov__slot){.form = INNOV__SLOT_TEXT};
    slot->text = text_of(value, record, lend, &slot->length);
    return slot->text != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

static int is_null(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

/* Says why a record could not be read. */
static int fail(const innov__core *core, const innov_record *record, int rc, innov__report to)
{
    if (rc == INNOV_E_NOMEM)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    return innov__fail(to, INNOV__MSG_DAMAGED, .file = core->path, .name = record->kind->name);
}

int innov__row_take_text(innov__core *core, sqlite3_stmt *row, int column, innov_record *record,
                         innov__report to)
{
    const char *name = (const char *)sqlite3_column_text(row, column);
    const char *lang = (const char *)sqlite3_column_text(row, column + 1);
    innov__slot slot = {.form = INNOV__SLOT_TEXT};
    int index = name != NULL ? innov__field_by_name(record->kind, name, strlen(name)) : -1;

    if (index < 0 || (record->kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        return INNOV_OK; /* of a newer minor */
    if (lang == NULL || record->item_count > ITEMS_MAX)
        return fail(core, record, INNOV_E_DAMAGED, to);
    slot.text = text_of(sqlite3_column_value(row, column + 2), record, 0, &slot.length);
    if (slot.text == NULL || innov__record_add_item(record, index, lang, slot) != INNOV_OK)
        return fail(core, record, INNOV_E_NOMEM, to);
    return INNOV_OK;
}

int innov__row_take_value(innov__core *core, sqlite3_stmt *row, int column, innov_record *record,
                          int index, innov__report to)
{
    sqlite3_value *value = sqlite3_column_value(row, column);
    innov__slot slot;
    int rc = record->item_count > ITEMS_MAX
                 ? INNOV_E_DAMAGED
                 : read_value(value, &record->kind->fields[index], 0, record, &slot);

    if (rc == INNOV_OK)
        rc = innov__record_add_item(record, index, NULL, slot);
    return rc == INNOV_OK ? rc : fail(core, record, rc, to);
}

/* What a side table holds of the record. */
static int read_side(innov__core *core, innov_record *record, int index, innov__report to)
{
    sqlite3_stmt *row = index == INNOV__TEXTS ? innov__own(core, INNOV__TEXT_SELECT, to)
                                              : innov__field_statement(core, record->kind, index,
                                                                       INNOV__LIST_SELECT, to);
    int rc = INNOV_OK, step = SQLITE_DONE;

    if (row == NULL || sqlite3_bind_int64(row, 1, record->id) != SQLITE_OK)
        return row != NULL ? innov__engine_fail(core, to) : INNOV_E_NOMEM;
    while (rc == INNOV_OK && (step = sqlite3_step(row)) == SQLITE_ROW)
        rc = index == INNOV__TEXTS ? innov__row_take_text(core, row, 0, record, to)
                                   : innov__row_take_value(core, row, 0, record, index, to);
    if (rc == INNOV_OK && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return rc;
}

/* The columns that every kind has. */
static int read_head(innov__core *core, sqlite3_stmt *row, innov_record *record)
{
    sqlite3_value *label = sqlite3_column_value(row, INNOV__COLUMN_LABEL);
    sqlite3_value *foreign = sqlite3_column_value(row, INNOV__COLUMN_EXTENSION);
    uint32_t length;

    record->id = sqlite3_column_int64(row, INNOV__COLUMN_ID);
    record->revision = sqlite3_column_int64(row, INNOV__COLUMN_REVISION);
    if (!is_null(label)) {
        const char *text = (const char *)sqlite3_value_text(label);
        const char *uri = innov__namespace_uri(core,
                                               sqlite3_column_int64(row, INNOV__COLUMN_NAMESPACE));

        if (text == NULL || innov__record_name(record, text, uri) != INNOV_OK)
            return INNOV_E_NOMEM;
    }
    if (!is_null(foreign)) {
        record->foreign = text_of(foreign, record, 0, &length);
        record->foreign_length = length;
        if (record->foreign == NULL)
            return INNOV_E_NOMEM;
    }
    return INNOV_OK;
}

/* A field's column, which is not NULL. */
static int read_column(const innov__core *core, sqlite3_value *value, size_t index,
                       innov_record *record, int lend)
{
    const innov__field *field = &record->kind->fields[index];
    innov__slot slot;
    int rc = read_value(value, field, lend, record, &slot);

    if (rc != INNOV_OK)
        return rc;
    if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0)
        return innov__record_add_item(record, (int)index, core->language, slot);
    innov__slot_set(&record->slots[index], slot);
    return INNOV_OK;
}

/* The columns of the fields. More than half of them are NULL. */
static int read_fields(const innov__core *core, sqlite3_stmt *row, innov_record *record, int lend)
{
    const innov__field *fields = record->kind->fields;
    size_t count = record->kind->field_count;
    int column = INNOV__COLUMNS;

    for (size_t i = 0; i < count; i++) {
        sqlite3_value *value;
        int rc;

        if (!innov__is_column(&fields[i]) || is_null(value = sqlite3_column_value(row, column++)))
            continue;
        rc = read_column(core, value, i, record, lend);
        if (rc != INNOV_OK)
            return rc;
    }
    return INNOV_OK;
}

int innov__row_columns(innov__core *core, sqlite3_stmt *row, innov_record *record, int lend,
                       innov__report to)
{
    int rc;

    innov__record_reset(record);
    rc = read_head(core, row, record);
    if (rc == INNOV_OK)
        rc = read_fields(core, row, record, lend);
    return rc == INNOV_OK ? rc : fail(core, record, rc, to);
}

int innov__row_read(innov__core *core, sqlite3_stmt *row, innov_record *record, int lend,
                    innov__report to)
{
    const innov__sides *sides;
    int rc = innov__row_columns(core, row, record, lend, to);

    if (rc == INNOV_OK)
        rc = innov__sides_of(core, record->kind, &sides, to);
    for (size_t i = 0; rc == INNOV_OK && i < sides->count; i++)
        if (!sides->of[i].is_empty)
            rc = read_side(core, record, sides->of[i].index, to);
    return rc;
}

int innov__row_get(innov__core *core, int64_t id, innov_record *record, innov__report to)
{
    sqlite3_stmt *row = innov__statement(core, record->kind, INNOV__SELECT, to);
    int rc, step;

    if (row == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(row, 1, id) != SQLITE_OK)
        return innov__engine_fail(core, to);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW)
        rc = innov__row_read(core, row, record, 0, to);
    else
        rc = step == SQLITE_DONE ? INNOV_E_NOT_FOUND : innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return rc;
}

int innov__row_any(innov__core *core, const innov__kind *kind, int *any, innov__report to)
{
    sqlite3_stmt *row = innov__statement(core, kind, INNOV__ANY, to);
    int step;

    *any = 0;
    if (row == NULL)
        return INNOV_E_NOMEM;
    step = sqlite3_step(row);
    *any = step == SQLITE_ROW;
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return INNOV_OK;
}

/* Whether what is not known is not there. */
static int knows_all(innov__core *core, innov__workbench *bench, int *all, innov__report to)
{
    int some, rc = INNOV_OK;

    if (core->in_transaction && bench->before == INNOV__NOT_ASKED) {
        rc = innov__row_any(core, bench->kind, &some, to);
        if (rc == INNOV_OK)
            bench->before = some ? INNOV__HAD_SOME : INNOV__HAD_NONE;
    }
    *all = core->in_transaction && bench->before == INNOV__HAD_NONE && !core->known.is_partial;
    return rc;
}

static int look_for(innov__core *core, const innov__kind *kind, int64_t id, int *exists,
                    innov__report to)
{
    sqlite3_stmt *row = innov__statement(core, kind, INNOV__EXISTS, to);
    int step;

    if (row == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(row, 1, id) != SQLITE_OK)
        return innov__engine_fail(core, to);
    step = sqlite3_step(row);
    *exists = step == SQLITE_ROW;
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    if (*exists && core->in_transaction)
        innov__known_add(&core->known, id);
    return INNOV_OK;
}

int innov__row_exists(innov__core *core, int64_t id, int *exists, innov__report to)
{
    int32_t number = innov__id_kind(id);
    innov__workbench *bench = number > 0 ? core->by_number[number] : NULL;
    int all, rc;

    *exists = innov__known_has(&core->known, id);
    if (*exists || bench == NULL || !innov__is_stored(bench->kind))
        return INNOV_OK;
    rc = knows_all(core, bench, &all, to);
    return rc == INNOV_OK && !all ? look_for(core, bench->kind, id, exists, to) : rc;
}

/* ---- Writing ------------------------------------------------------------------------------- */

static int bind_slot(sqlite3_stmt *statement, int place, const innov__slot *slot)
{
    if (slot == NULL || slot->form == INNOV__SLOT_UNSET)
        return SQLITE_OK; /* nothing is bound to begin with */
    if (slot->form == INNOV__SLOT_NUMBER)
        return sqlite3_bind_int64(statement, place, slot->number);
    return sqlite3_bind_text(statement, place, slot->text, (int)slot->length, SQLITE_STATIC);
}

/* What stands in a field's column: of a multilingual text the primary language. */
static const innov__slot *column_slot(const innov__core *core, const innov_record *record,
                                      int index)
{
    size_t count;
    const innov__item *items;

    if (record->slots[index].form != INNOV__SLOT_MANY)
        return &record->slots[index];
    items = innov__record_items(record, index, &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, core->language) == 0)
            return &items[i].slot;
    return NULL;
}

static int insert_text(innov__core *core, const innov_record *record, const innov__item *item,
                       innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__TEXT_INSERT, to);
    const char *name = record->kind->fields[item->index].name;

    innov__sides_fill(core, record->kind);
    if (statement == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(statement, 1, record->id) != SQLITE_OK ||
        sqlite3_bind_text(statement, 2, name, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_text(statement, 3, item->lang, -1, SQLITE_STATIC) != SQLITE_OK ||
        bind_slot(statement, 4, &item->slot) != SQLITE_OK)
        return innov__engine_fail(core, to);
    return innov__engine_step(core, statement, to);
}

static int insert_value(innov__core *core, const innov_record *record, const innov__item *item,
                        int64_t ordinal, innov__report to)
{
    sqlite3_stmt *statement = innov__field_statement(core, record->kind, item->index,
                                                     INNOV__LIST_INSERT, to);

    innov__sides_fill(core, record->kind);
    if (statement == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(statement, 1, record->id) != SQLITE_OK ||
        sqlite3_bind_int64(statement, 2, ordinal) != SQLITE_OK ||
        bind_slot(statement, 3, &item->slot) != SQLITE_OK)
        return innov__engine_fail(core, to);
    return innov__engine_step(core, statement, to);
}

/* Writes what a field has in side tables. */
static int insert_items(innov__core *core, const innov_record *record, int index, innov__report to)
{
    size_t count;
    const innov__item *items;
    int is_list = (record->kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0, rc = INNOV_OK;

    if (record->slots[index].form != INNOV__SLOT_MANY)
        return INNOV_OK;
    items = innov__record_items(record, index, &count);
    for (size_t i = 0; i < count && rc == INNOV_OK; i++) {
        if (is_list)
            rc = insert_value(core, record, &items[i], (int64_t)i + 1, to);
        else if (strcmp(items[i].lang, core->language) != 0)
            rc = insert_text(core, record, &items[i], to);
    }
    return rc;
}

static int delete_items(innov__core *core, const innov__kind *kind, int index, int64_t id,
                        innov__report to)
{
    int is_list = (kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0;
    sqlite3_stmt *statement = is_list ? innov__field_statement(core, kind, index,
                                                               INNOV__LIST_DELETE, to)
                                      : innov__own(core, INNOV__TEXT_DELETE, to);

    if (statement == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(statement, 1, id) != SQLITE_OK ||
        (!is_list &&
         sqlite3_bind_text(statement, 2, kind->fields[index].name, -1, SQLITE_STATIC) != SQLITE_OK))
        return innov__engine_fail(core, to);
    return innov__engine_step(core, statement, to);
}

static int bind_head(innov__core *core, sqlite3_stmt *statement, const innov_record *record,
                     innov__report to)
{
    int64_t number = 0;
    int rc = record->label != NULL ? innov__namespace(core, record->labels, 1, &number, to) : 0;

    if (rc != INNOV_OK)
        return rc;
    if (sqlite3_bind_int64(statement, INNOV__COLUMN_ID + 1, record->id) != SQLITE_OK ||
        sqlite3_bind_int64(statement, INNOV__COLUMN_REVISION + 1, record->revision) != SQLITE_OK)
        return innov__engine_fail(core, to);
    if (record->label != NULL &&
        (sqlite3_bind_text(statement, INNOV__COLUMN_LABEL + 1, record->label, -1, SQLITE_STATIC) !=
             SQLITE_OK ||
         sqlite3_bind_int64(statement, INNOV__COLUMN_NAMESPACE + 1, number) != SQLITE_OK))
        return innov__engine_fail(core, to);
    if (record->foreign != NULL &&
        sqlite3_bind_text(statement, INNOV__COLUMN_EXTENSION + 1, record->foreign,
                          (int)record->foreign_length, SQLITE_STATIC) != SQLITE_OK)
        return innov__engine_fail(core, to);
    return INNOV_OK;
}

static int insert_row(innov__core *core, sqlite3_stmt *statement, innov__report to)
{
    int result = sqlite3_step(statement), rc = INNOV_OK;

    if (result == SQLITE_CONSTRAINT_PRIMARYKEY || result == SQLITE_CONSTRAINT_ROWID ||
        result == SQLITE_CONSTRAINT_UNIQUE)
        rc = INNOV_E_DUPLICATE;
    else if (result != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_reset(statement);
    return rc;
}

int innov__row_insert(innov__core *core, const innov_record *record, innov__report to)
{
    const innov__kind *kind = record->kind;
    sqlite3_stmt *statement = innov__statement(core, kind, INNOV__INSERT, to);
    int rc, place = INNOV__COLUMNS;

    if (statement == NULL)
        return INNOV_E_NOMEM;
    rc = bind_head(core, statement, record, to);
    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        if (innov__is_column(&kind->fields[i]) &&
            bind_slot(statement, ++place, column_slot(core, record, (int)i)) != SQLITE_OK)
            rc = innov__engine_fail(core, to);
    if (rc == INNOV_OK)
        rc = insert_row(core, statement, to);
    if (rc == INNOV_OK && core->in_transaction)
        innov__known_add(&core->known, record->id);
    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        rc = insert_items(core, record, (int)i, to);
    return rc == INNOV_OK ? innov__index_insert(core, record, to) : rc;
}

/* UPDATE names only the columns that change, so that what a newer minor added stays as it is. */
static int update_columns(innov__core *core, const innov_record *record,
                          const unsigned char *differs, innov__report to)
{
    const innov__kind *kind = record->kind;
    sqlite3_stmt *statement;
    innov__buffer sql = {0};
    int rc, place = 3;

    innov__buffer_text(&sql, "UPDATE ");
    innov__sql_name(&sql, kind->name);
    innov__buffer_text(&sql, " SET revision = ?1, extension = ?3");
    for (size_t i = 0; i < kind->field_count; i++)
        if (differs[i] && innov__is_column(&kind->fields[i])) {
            innov__buffer_text(&sql, ", ");
            innov__sql_name(&sql, kind->fields[i].name);
            innov__buffer_text(&sql, " = ?");
            innov__buffer_int(&sql, ++place);
        }
    innov__buffer_text(&sql, " WHERE id = ?2");
    rc = innov__engine_prepare(core, &sql, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    place = 3;
    if (sqlite3_bind_int64(statement, 1, record->revision) != SQLITE_OK ||
        sqlite3_bind_int64(statement, 2, record->id) != SQLITE_OK ||
        sqlite3_bind_text(statement, 3, record->foreign, (int)record->foreign_length,
                          SQLITE_STATIC) != SQLITE_OK)
        rc = innov__engine_fail(core, to);
    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        if (differs[i] && innov__is_column(&kind->fields[i]) &&
            bind_slot(statement, ++place, column_slot(core, record, (int)i)) != SQLITE_OK)
            rc = innov__engine_fail(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_step(core, statement, to);
    (void)sqlite3_finalize(statement);
    return rc;
}

int innov__row_update(innov__core *core, const innov_record *record, const innov_record *stored,
                      innov__report to)
{
    const innov__kind *kind = record->kind;
    unsigned char differs[INNOV__FIELDS_PER_KIND] = {0};
    int rc;

    for (size_t i = 0; i < kind->field_count; i++)
        differs[i] = !innov__record_same(record, stored, (int)i);
    rc = update_columns(core, record, differs, to);
    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++) {
        if (!differs[i] ||
            (kind->fields[i].flags & (INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL)) == 0)
            continue;
        rc = delete_items(core, kind, (int)i, record->id, to);
        if (rc == INNOV_OK)
            rc = insert_items(core, record, (int)i, to);
    }
    return rc == INNOV_OK ? innov__index_update(core, record, stored, to) : rc;
}

int innov__row_delete(innov__core *core, const innov_record *stored, innov__report to)
{
    const innov__kind *kind = stored->kind;
    sqlite3_stmt *statement;
    int rc = innov__engine_watch_references(core, to);

    if (rc == INNOV_OK)
        rc = innov__index_delete(core, stored, to);
    innov__known_remove(&core->known, stored->id);
    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        if ((kind->fields[i].flags & (INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL)) != 0)
            rc = delete_items(core, kind, (int)i, stored->id, to);
    if (rc != INNOV_OK)
        return rc;
    statement = innov__statement(core, kind, INNOV__DELETE, to);
    if (statement == NULL)
        return INNOV_E_NOMEM;
    return sqlite3_bind_int64(statement, 1, stored->id) == SQLITE_OK
               ? innov__engine_step(core, statement, to)
               : innov__engine_fail(core, to);
}
