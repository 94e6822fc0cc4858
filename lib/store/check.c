/* check.c - the whole store under the magnifying glass: the file, every value, every reference. */
#include <string.h>

#include "base/utf8.h"
#include "store/integrity.h"
#include "store/log.h"
#include "store/rows.h"
#include "store/search.h"

enum { FAULTS_MAX = 100 }; /* of the file itself: more than anybody reads */

typedef struct checking {
    innov__core *core;
    innov__report to;
} checking;

/* SQLite's own opinion of the file; what it says is wrong is no reason to look no further. */
static int check_file(checking *c)
{
    int faults;

    return innov__integrity(c->core->db, c->core->path, FAULTS_MAX, &faults, c->to);
}

/* Rows of side tables that belong to no record, and what else SQLite's own references find. */
static int check_orphans(checking *c)
{
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT DISTINCT c.\"table\" FROM pragma_foreign_key_check c JOIN "
                             "pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid WHERE "
                             "f.\"from\" = 'id'");
    rc = innov__engine_prepare(c->core, &sql, &rows, c->to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW)
        innov__fail(c->to, INNOV__MSG_ORPHANS, .file = c->core->path,
                    .name = (const char *)sqlite3_column_text(rows, 0));
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(c->core, c->to);
    (void)sqlite3_finalize(rows);
    return rc;
}

/* Whether the record of a row is there. Those of a newer revision's kinds are not ours to judge. */
static int belongs(checking *c, int64_t id, int *exists)
{
    *exists = c->core->is_newer && innov__kind_by_number(innov__id_kind(id)) == NULL;
    return *exists ? INNOV_OK : innov__row_exists(c->core, id, exists, c->to);
}

/* The tables that all kinds share have no references for SQLite to look at. */
static int check_shared_table(checking *c, const char *table)
{
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, exists = 1, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT DISTINCT id FROM ");
    innov__buffer_text(&sql, table);
    rc = innov__engine_prepare(c->core, &sql, &rows, c->to);
    while (rc == INNOV_OK && exists && (step = sqlite3_step(rows)) == SQLITE_ROW)
        rc = belongs(c, sqlite3_column_int64(rows, 0), &exists);
    if (rc == INNOV_OK && !exists)
        innov__fail(c->to, INNOV__MSG_ORPHANS, .file = c->core->path, .name = table);
    else if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(c->core, c->to);
    (void)sqlite3_finalize(rows);
    return rc;
}

static int check_shared(checking *c)
{
    const innov__kind *any = innov__kind_at(0);
    int rc = check_shared_table(c, "innov_text");

    for (size_t i = 0; i < any->field_count && rc == INNOV_OK; i++) {
        innov__buffer table = {0};

        if (!innov__is_shared(&any->fields[i]))
            continue;
        innov__sql_list_table(&table, any, (int)i);
        rc = table.failed != 0 ? innov__fail(c->to, INNOV__MSG_NO_MEMORY, .file = c->core->path)
                               : check_shared_table(c, table.bytes);
        innov__buffer_free(&table);
    }
    return rc;
}

static int check_reference(checking *c, const innov__facts *place, int64_t id)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov__facts facts = *place;
    char text[INNOV_ID_SIZE];
    int exists, rc = innov__row_exists(c->core, id, &exists, c->to);

    if (rc != INNOV_OK || exists)
        return rc;
    innov__id_write(id, text);
    facts.name = kind != NULL ? kind->name : "";
    facts.value = text;
    innov__say(c->to, INNOV__MSG_DANGLING, &facts);
    return INNOV_OK;
}

/* A stored value must be one that could be stored today. */
static int check_value(checking *c, innov_record *record, int index, innov__slot *slot)
{
    const innov__field *field = &record->kind->fields[index];
    innov__facts place = innov__record_place(record, index);
    innov__arena arena = {0};
    innov__slot again;
    int rc;

    place.file = c->core->path;
    if (slot->form == INNOV__SLOT_NUMBER)
        rc = innov__value_from_number(field, slot->number, &arena, &again, c->to, &place);
    else
        rc = innov__value_read(field, slot->text, slot->length, &arena, &again, c->to, &place);
    innov__arena_free(&arena);
    if (rc == INNOV_E_NOMEM)
        return rc;
    if (rc == INNOV_OK && field->type == INNOV_TYPE_REFERENCE)
        return check_reference(c, &place, slot->number);
    return INNOV_OK;
}

/* Whether a multilingual text lacks the store's primary language. */
static void check_language(checking *c, const innov_record *record, int index)
{
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);
    innov__facts place = innov__record_place(record, index);

    place.file = c->core->path;
    if ((record->kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) == 0 || count == 0)
        return;
    for (size_t i = 0; i < count; i++) {
        if (!innov__language_ok(items[i].lang)) {
            place.value = items[i].lang;
            innov__say(c->to, INNOV__MSG_NOT_LANGUAGE, &place);
        }
        if (strcmp(items[i].lang, c->core->language) == 0)
            return;
    }
    place.value = c->core->language;
    innov__say(c->to, INNOV__MSG_NO_PRIMARY_TEXT, &place);
}

/* The id must be of the kind, and a label's id the label's. */
static void check_identity(checking *c, const innov_record *record)
{
    const innov__kind *kind = record->kind;
    innov__facts place = innov__record_place(record, -1);
    int personal = (kind->flags & INNOV_KIND_IS_PERSONAL) != 0;

    place.file = c->core->path;
    if (!innov__id_ok(record->id) || innov__id_kind(record->id) != kind->number) {
        place.expected = kind->name;
        place.value = "";
        innov__say(c->to, INNOV__MSG_ID_OF_OTHER_KIND, &place);
    }
    if (record->label == NULL)
        return;
    place.value = record->label;
    place.name = record->labels;
    if (!innov__label_ok(record->label, strlen(record->label)))
        innov__say(c->to, INNOV__MSG_NOT_LABEL, &place);
    else if (!personal && innov__id_hash(kind->number, record->labels, kind->name, record->label,
                                         strlen(record->label)) != record->id)
        innov__say(c->to, INNOV__MSG_LABEL_OF_OTHER_ID, &place);
}

/* No value stands twice in a list. */
static void check_repeated(checking *c, innov_record *record, size_t item)
{
    const innov__item *items = record->items;
    innov__facts place = innov__record_place(record, items[item].index);

    if (items[item].lang != NULL)
        return;
    for (size_t i = item; i > 0 && items[i - 1].index == items[item].index; i--) {
        if (!innov__value_same(&items[i - 1].slot, &items[item].slot))
            continue;
        place.file = c->core->path;
        place.value = innov__record_slot_text(record, items[item].index, &record->items[item].slot);
        innov__say(c->to, INNOV__MSG_REPEATED_VALUE, &place);
        return;
    }
}

static int check_record(checking *c, innov_record *record)
{
    innov__facts place = {.file = c->core->path};
    int rc = INNOV_OK;

    check_identity(c, record);
    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        if (record->slots[i].form == INNOV__SLOT_TEXT ||
            record->slots[i].form == INNOV__SLOT_NUMBER)
            rc = check_value(c, record, (int)i, &record->slots[i]);
        check_language(c, record, (int)i);
    }
    for (size_t i = 0; i < record->item_count && rc == INNOV_OK; i++) {
        rc = check_value(c, record, record->items[i].index, &record->items[i].slot);
        check_repeated(c, record, i);
    }
    (void)innov__record_judge(record, c->to, &place); /* its findings are what counts */
    return rc;
}

static int check_kind(checking *c, const innov__kind *kind)
{
    innov_record *record = NULL;
    sqlite3_stmt *rows;
    innov__rows whole;
    int any, rc = innov__row_any(c->core, kind, &any, c->to), step = SQLITE_DONE;

    if (rc != INNOV_OK || !any)
        return rc;
    rows = innov__statement(c->core, kind, INNOV__ALL, c->to);
    if (rows == NULL)
        return INNOV_E_NOMEM;
    rc = innov__rows_begin(&whole, c->core, kind, rows, c->to);
    if (rc == INNOV_OK && innov__record_make(kind, c->core->language, &record) != INNOV_OK)
        rc = innov__fail(c->to, INNOV__MSG_NO_MEMORY, .file = c->core->path);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = innov__rows_read(&whole, record, 0, c->to);
        if (rc == INNOV_OK)
            rc = check_record(c, record);
        if (rc == INNOV_OK)
            rc = innov__progress_step(c->core->progress, 1, c->to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(c->core, c->to);
    innov__record_destroy(record);
    innov__rows_end(&whole);
    (void)sqlite3_reset(rows); /* repeats an earlier failure, already said */
    return rc;
}

static int check_all(checking *c)
{
    const innov__kind *kind;
    int rc = check_file(c);

    if (rc == INNOV_OK)
        rc = innov__progress_count(c->core, c->to);
    if (rc == INNOV_OK)
        rc = check_orphans(c);
    if (rc == INNOV_OK)
        rc = check_shared(c);
    if (rc == INNOV_OK)
        rc = innov__log_check(c->core, c->to);
    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = check_kind(c, kind);
    if (rc == INNOV_OK)
        rc = innov__index_check(c->core, c->to);
    return rc == INNOV_E_DAMAGED ? INNOV_OK : rc; /* said: it is what was looked for */
}

/* The index of words, anew from the records: what else is wrong with it is gone with the old one.
 */
static int refill(checking *c)
{
    if (!c->core->writable)
        return innov__fail(c->to, INNOV__MSG_READ_ONLY, .file = c->core->path);
    if (c->core->is_newer) /* we do not know all of its texts */
        return innov__fail(c->to, INNOV__MSG_NEWER_INDEX, .file = c->core->path);
    if (innov__cursors_open(c->core))
        return innov__fail(c->to, INNOV__MSG_CURSOR_OPEN, .file = c->core->path);
    return innov__index_fill(c->core, c->to);
}

int innov_store_check(innov_store *store, uint32_t flags, innov_diag *diag)
{
    checking c = {0};
    innov_diag *own = NULL;
    int rc = innov__store_enter(store, diag);

    if (rc != INNOV_OK)
        return rc;
    if ((flags & ~(uint32_t)INNOV_CHECK_REFILL) != 0)
        return innov__store_leave(store,
                                  innov__fail(innov__store_report(store, diag), INNOV__MSG_FLAGS,
                                              .number = flags, .limit = INNOV_CHECK_REFILL));
    if (diag == NULL && innov_diag_new(&own) != INNOV_OK)
        return innov__store_leave(store, INNOV_E_NOMEM);
    c.core = store->core;
    c.to = (innov__report){.diag = diag != NULL ? diag : own};
    if ((flags & INNOV_CHECK_REFILL) != 0)
        rc = refill(&c);
    if (rc == INNOV_OK)
        rc = check_all(&c);
    if (rc == INNOV_OK && innov__diag_errors(c.to.diag) > 0)
        rc = INNOV_E_REFUSED;
    if (rc != INNOV_OK)
        innov__problem_summarise(&store->problem, c.to.diag, rc);
    innov_diag_free(own);
    return innov__store_leave(store, rc);
}
