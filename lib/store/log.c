/* log.c - the change log. */
#include "store/log.h"

#include <string.h>

#include "base/clock.h"
#include "base/digest.h"

enum { SHOWN_BYTES = (INNOV__DIGEST_SIZE - 1) / 2 }; /* of a digest: enough to tell copies apart */

/* ---- Noting -------------------------------------------------------------------------------- */

static size_t place_of(innov__core *core, const innov__kind *kind)
{
    return (size_t)(innov__workbench_of(core, kind) - core->workbenches);
}

int innov__log_noted(innov__core *core, int64_t id, int *noted, innov__report to)
{
    sqlite3_stmt *row = innov__own(core, INNOV__LOG_FIND, to);
    int step;

    *noted = 0;
    if (row == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(row, 1, core->writing);
    (void)sqlite3_bind_int64(row, 2, id);
    step = sqlite3_step(row);
    *noted = step == SQLITE_ROW;
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return INNOV_OK;
}

static int note_record(innov__core *core, const innov_record *stored, int deleted, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__LOG_CHANGE, to);
    int64_t number = 0;
    int rc = INNOV_OK;

    if (stored->label != NULL)
        rc = innov__namespace(core, stored->labels, 0, &number, to);
    if (statement == NULL || rc != INNOV_OK)
        return rc != INNOV_OK ? rc : INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(statement, 1, core->writing);
    (void)sqlite3_bind_int64(statement, 2, stored->id);
    (void)sqlite3_bind_int64(statement, 3, deleted);
    (void)sqlite3_bind_int64(statement, 4, stored->revision);
    if (stored->label != NULL) {
        (void)sqlite3_bind_text(statement, 5, stored->label, -1, SQLITE_STATIC);
        (void)sqlite3_bind_int64(statement, 6, number);
    }
    if (stored->foreign != NULL)
        (void)sqlite3_bind_text(statement, 7, stored->foreign, (int)stored->foreign_length,
                                SQLITE_STATIC);
    return innov__engine_step(core, statement, to);
}

static int note_value(innov__core *core, const innov_record *stored, int index, const char *lang,
                      int64_t ordinal, const innov__slot *slot, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__LOG_BEFORE, to);

    if (statement == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(statement, 1, core->writing);
    (void)sqlite3_bind_int64(statement, 2, stored->id);
    (void)sqlite3_bind_text(statement, 3, stored->kind->fields[index].name, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(statement, 4, lang != NULL ? lang : "", -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(statement, 5, ordinal);
    if (slot->form == INNOV__SLOT_NUMBER)
        (void)sqlite3_bind_int64(statement, 6, slot->number);
    else if (slot->form == INNOV__SLOT_TEXT)
        (void)sqlite3_bind_text(statement, 6, slot->text, (int)slot->length, SQLITE_STATIC);
    return innov__engine_step(core, statement, to);
}

/* What a field had: one row per value, or one row that says it had none. */
static int note_field(innov__core *core, const innov_record *stored, int index, innov__report to)
{
    size_t count;
    const innov__item *items = innov__record_items(stored, index, &count);
    int rc = INNOV_OK;

    if (stored->slots[index].form != INNOV__SLOT_MANY)
        return note_value(core, stored, index, NULL, 0, &stored->slots[index], to);
    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = note_value(core, stored, index, items[i].lang,
                        items[i].lang != NULL ? 0 : (int64_t)i + 1, &items[i].slot, to);
    return rc;
}

/* Whether the open transaction has noted what the field had: the first note is the one that counts.
 */
static int find_field(innov__core *core, const innov_record *stored, int index, int *noted,
                      innov__report to)
{
    sqlite3_stmt *row = innov__own(core, INNOV__LOG_HAS_FIELD, to);
    int step;

    if (row == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(row, 1, core->writing);
    (void)sqlite3_bind_int64(row, 2, stored->id);
    (void)sqlite3_bind_text(row, 3, stored->kind->fields[index].name, -1, SQLITE_STATIC);
    step = sqlite3_step(row);
    *noted = step == SQLITE_ROW;
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return INNOV_OK;
}

int innov__log_update(innov__core *core, const innov_record *record, const innov_record *stored,
                      innov__report to)
{
    int noted, rc = innov__log_noted(core, stored->id, &noted, to);

    innov__foreseen_void(core);
    if (rc != INNOV_OK || (!noted && stored->revision == core->writing))
        return rc; /* what this transaction added has no before */
    if (!noted)
        rc = note_record(core, stored, 0, to);
    for (size_t i = 0; i < stored->kind->field_count && rc == INNOV_OK; i++) {
        int field_noted = 0;

        if (innov__record_same(record, stored, (int)i))
            continue;
        if (noted)
            rc = find_field(core, stored, (int)i, &field_noted, to);
        if (rc == INNOV_OK && !field_noted)
            rc = note_field(core, stored, (int)i, to);
    }
    return rc;
}

int innov__log_delete(innov__core *core, const innov_record *stored, innov__report to)
{
    sqlite3_stmt *statement;
    int noted, rc = innov__log_noted(core, stored->id, &noted, to);

    innov__foreseen_void(core);
    if (rc != INNOV_OK || (!noted && stored->revision == core->writing))
        return rc;
    core->deletes = 1;
    if (!noted) {
        rc = note_record(core, stored, 1, to);
    } else {
        statement = innov__own(core, INNOV__LOG_DELETED, to);
        if (statement == NULL)
            return INNOV_E_NOMEM;
        (void)sqlite3_bind_int64(statement, 1, 1);
        (void)sqlite3_bind_int64(statement, 2, core->writing);
        (void)sqlite3_bind_int64(statement, 3, stored->id);
        rc = innov__engine_step(core, statement, to);
    }
    for (size_t i = 0; i < stored->kind->field_count && rc == INNOV_OK; i++) {
        int field_noted = 0;

        if (stored->slots[i].form == INNOV__SLOT_UNSET)
            continue;
        if (noted)
            rc = find_field(core, stored, (int)i, &field_noted, to);
        if (rc == INNOV_OK && !field_noted)
            rc = note_field(core, stored, (int)i, to);
    }
    return rc;
}

/* A record that this very transaction deleted is there again: a change in all, and what it has now
 * and had not then was not there before. */
static int note_again(innov__core *core, const innov_record *record, int *again, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__LOG_DELETED, to);
    innov__slot none = {0};
    int rc;

    if (statement == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(statement, 1, 0);
    (void)sqlite3_bind_int64(statement, 2, core->writing);
    (void)sqlite3_bind_int64(statement, 3, record->id);
    rc = innov__engine_step(core, statement, to);
    *again = sqlite3_changes(core->db) > 0;
    for (size_t i = 0; rc == INNOV_OK && *again && i < record->kind->field_count; i++) {
        int noted = 0;

        if (record->slots[i].form == INNOV__SLOT_UNSET)
            continue;
        rc = find_field(core, record, (int)i, &noted, to);
        if (rc == INNOV_OK && !noted)
            rc = note_value(core, record, (int)i, NULL, 0, &none, to);
    }
    return rc;
}

int innov__log_add(innov__core *core, const innov_record *record, innov__report to)
{
    innov__range *range = &core->added[place_of(core, record->kind)];
    int again = 0, rc = core->deletes ? note_again(core, record, &again, to) : INNOV_OK;

    if (rc != INNOV_OK || again)
        return rc;
    if (range->first == 0 || record->id < range->first)
        range->first = record->id;
    if (record->id > range->last)
        range->last = record->id;
    innov__foreseen_add(core, record);
    return INNOV_OK;
}

/* ---- The row of the transaction ------------------------------------------------------------ */

/* What a digest is over. */
typedef struct sealed {
    int64_t revision, instant;
    const char *actor, *reason;
} sealed;

/* Each digest is over the one before, so that a copy that went its own way has another. */
static void make_digest(const innov__core *core, const char *before, const sealed *what,
                        char *digest)
{
    static const char hex[] = "0123456789abcdef";
    innov__digest context;
    uint8_t bytes[INNOV__DIGEST_BYTES];
    char text[INNOV_INSTANT_SIZE] = "", number[INNOV__VALUE_SIZE];
    innov__field integer = {.type = INNOV_TYPE_INTEGER};

    innov__value_write(&integer, what->revision, number);
    (void)innov_instant_format(what->instant, text,
                               sizeof text); /* a clock past 9999 leaves it empty */
    innov__digest_begin(&context);
    innov__digest_add_text(&context, before);
    innov__digest_add_text(&context, core->identity);
    innov__digest_add_text(&context, number);
    innov__digest_add_text(&context, text);
    innov__digest_add_text(&context, what->actor);
    innov__digest_add_text(&context, what->reason);
    innov__digest_end(&context, bytes);
    for (size_t i = 0; i < SHOWN_BYTES; i++) {
        digest[2 * i] = hex[bytes[i] >> 4];
        digest[2 * i + 1] = hex[bytes[i] & 15];
    }
    digest[2 * SHOWN_BYTES] = '\0';
}

static int insert_ranges(innov__core *core, innov__report to)
{
    const innov__kind *kind;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        sqlite3_stmt *statement;

        if (core->added[i].first == 0)
            continue;
        statement = innov__own(core, INNOV__LOG_ADDED, to);
        if (statement == NULL)
            return INNOV_E_NOMEM;
        (void)sqlite3_bind_int64(statement, 1, core->writing);
        (void)sqlite3_bind_text(statement, 2, kind->name, -1, SQLITE_STATIC);
        (void)sqlite3_bind_int64(statement, 3, core->added[i].first);
        (void)sqlite3_bind_int64(statement, 4, core->added[i].last);
        rc = innov__engine_step(core, statement, to);
    }
    return rc;
}

int innov__log_transaction(innov__core *core, innov__report to)
{
    char before[INNOV__DIGEST_SIZE], digest[INNOV__DIGEST_SIZE];
    sealed what = {core->writing, innov__now(), core->actor, core->reason};
    sqlite3_stmt *statement = innov__own(core, INNOV__LOG_END, to);
    int rc = statement != NULL ? innov__log_digest(core, core->writing - 1, before, to)
                               : INNOV_E_NOMEM;

    if (rc != INNOV_OK)
        return rc;
    make_digest(core, before, &what, digest);
    (void)sqlite3_bind_int64(statement, 1, core->writing);
    (void)sqlite3_bind_int64(statement, 2, what.instant);
    (void)sqlite3_bind_text(statement, 3, core->actor, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(statement, 4, core->reason, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(statement, 5, core->override);
    (void)sqlite3_bind_text(statement, 6, digest, -1, SQLITE_STATIC);
    rc = innov__engine_step(core, statement, to);
    return rc == INNOV_OK ? insert_ranges(core, to) : rc;
}

static int seal_row(innov__core *core, sqlite3_stmt *row, sqlite3_stmt *update, char *digest,
                    innov__report to)
{
    sealed what = {sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1),
                   (const char *)sqlite3_column_text(row, 2),
                   (const char *)sqlite3_column_text(row, 3)};
    char before[INNOV__DIGEST_SIZE];

    memcpy(before, digest, sizeof before);
    make_digest(core, before, &what, digest);
    (void)sqlite3_bind_text(update, 1, digest, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(update, 2, what.revision);
    return innov__engine_step(core, update, to);
}

int innov__log_seal_anew(innov__core *core, innov__report to)
{
    char digest[INNOV__DIGEST_SIZE];
    sqlite3_stmt *rows = NULL, *update = NULL;
    innov__buffer select = {0}, change = {0};
    uint64_t halves[2];
    int rc, step = SQLITE_DONE;

    sqlite3_randomness(sizeof halves, halves); /* what the first one follows */
    sqlite3_snprintf(sizeof digest, digest, "%016llx%016llx", halves[0], halves[1]);
    innov__buffer_text(&select,
                       "SELECT revision, instant, actor, reason FROM innov_transaction ORDER BY "
                       "revision");
    innov__buffer_text(&change, "UPDATE innov_transaction SET digest = ? WHERE revision = ?");
    rc = innov__engine_prepare(core, &select, &rows, to);
    if (rc == INNOV_OK)
        rc = innov__engine_prepare(core, &change, &update, to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW)
        rc = seal_row(core, rows, update, digest, to);
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    innov__buffer_free(&change);
    (void)sqlite3_finalize(rows);
    (void)sqlite3_finalize(update);
    return rc;
}

int innov__log_digest(innov__core *core, int64_t revision, char *digest, innov__report to)
{
    sqlite3_stmt *row = innov__own(core, INNOV__LOG_DIGEST, to);
    const char *text = NULL;
    int rc = INNOV_OK, step;

    digest[0] = '\0';
    if (row == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(row, 1, revision);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW)
        text = (const char *)sqlite3_column_text(row, 0);
    else if (step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    if (text != NULL)
        sqlite3_snprintf(INNOV__DIGEST_SIZE, digest, "%s", text);
    (void)sqlite3_reset(row);
    return rc;
}

/* ---- Reading ------------------------------------------------------------------------------- */

/* A query of one number and up to three numbers given, each row handed on. */
typedef struct rows {
    innov__core *core;
    sqlite3_stmt *statement;
    innov__report to;
} rows;

static int begin_rows(rows *r, innov__buffer *sql, int64_t first, int64_t second, int64_t third)
{
    int rc = innov__engine_prepare(r->core, sql, &r->statement, r->to);

    if (rc == INNOV_OK) {
        (void)sqlite3_bind_int64(r->statement, 1, first); /* fails for a place that is not there */
        (void)sqlite3_bind_int64(r->statement, 2, second);
        (void)sqlite3_bind_int64(r->statement, 3, third);
    }
    return rc;
}

/* INNOV_OK with a row, INNOV_DONE after the last. */
static int next_row(rows *r)
{
    int step = sqlite3_step(r->statement);

    if (step == SQLITE_ROW)
        return INNOV_OK;
    return step == SQLITE_DONE ? INNOV_DONE : innov__engine_fail(r->core, r->to);
}

static int walk_changes(innov__core *core, int64_t revision, innov__log_each *each, void *context,
                        innov__report to)
{
    rows r = {.core = core, .statement = innov__own(core, INNOV__LOG_CHANGES, to), .to = to};
    int rc = INNOV_OK;

    if (r.statement == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(r.statement, 1, revision);
    while (rc == INNOV_OK && (rc = next_row(&r)) == INNOV_OK)
        rc = each(context, sqlite3_column_int64(r.statement, 0),
                  sqlite3_column_int64(r.statement, 1) ? INNOV__DID_DELETE : INNOV__DID_CHANGE,
                  sqlite3_column_int64(r.statement, 2));
    (void)sqlite3_reset(r.statement); /* repeats an earlier failure, already said */
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* What a revision added of a kind. */
static int walk_added_kind(innov__core *core, const innov__kind *kind, int64_t revision,
                           const innov__range *range, innov__log_each *each, void *context,
                           innov__report to)
{
    rows r = {
        .core = core, .statement = innov__statement(core, kind, INNOV__ADDED_BY, to), .to = to};
    int rc = INNOV_OK;

    if (r.statement == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(r.statement, 1, revision);
    (void)sqlite3_bind_int64(r.statement, 2, range->first);
    (void)sqlite3_bind_int64(r.statement, 3, range->last);
    while (rc == INNOV_OK && (rc = next_row(&r)) == INNOV_OK)
        rc = each(context, sqlite3_column_int64(r.statement, 0), INNOV__DID_ADD, 0);
    (void)sqlite3_reset(r.statement);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* The ranges of a revision, by place of the kind; what a newer model added is passed over. */
static int read_ranges(innov__core *core, int64_t revision, innov__range *ranges, innov__report to)
{
    sqlite3_stmt *row = innov__own(core, INNOV__LOG_RANGES, to);
    int step;

    if (row == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(row, 1, revision);
    while ((step = sqlite3_step(row)) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(row, 0);
        const innov__kind *kind = name != NULL ? innov__kind_by_name(name, strlen(name)) : NULL;

        if (kind != NULL)
            ranges[place_of(core, kind)] = (innov__range){sqlite3_column_int64(row, 1),
                                                          sqlite3_column_int64(row, 2)};
    }
    if (step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return INNOV_OK;
}

static int walk_added(innov__core *core, int64_t revision, innov__log_each *each, void *context,
                      innov__report to)
{
    size_t kinds = (size_t)innov_kind_count();
    innov__range *ranges = innov__alloc_zeroed(kinds, sizeof *ranges);
    int rc = INNOV_OK;

    if (ranges == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    if (revision == core->writing && core->in_transaction) /* not written yet */
        memcpy(ranges, core->added, kinds * sizeof *ranges);
    else
        rc = read_ranges(core, revision, ranges, to);
    for (size_t i = 0; i < kinds && rc == INNOV_OK; i++)
        if (ranges[i].first != 0)
            rc = walk_added_kind(core, innov__kind_at(i), revision, &ranges[i], each, context, to);
    innov__free(ranges);
    return rc;
}

int innov__log_walk_new(innov__core *core, const innov__kind *kind, innov__log_each *each,
                        void *context, innov__report to)
{
    const innov__range *range = &core->added[place_of(core, kind)];

    return range->first != 0 ? walk_added_kind(core, kind, core->writing, range, each, context, to)
                             : INNOV_OK;
}

int innov__log_walk(innov__core *core, int64_t revision, int what, innov__log_each *each,
                    void *context, innov__report to)
{
    int rc = INNOV_OK;

    if ((what & INNOV__WALK_CHANGES) != 0)
        rc = walk_changes(core, revision, each, context, to);
    if (rc == INNOV_OK && (what & INNOV__WALK_ADDED) != 0)
        rc = walk_added(core, revision, each, context, to);
    return rc;
}

/* Sets one logged value. */
static int restore_value(innov__core *core, sqlite3_stmt *row, innov_record *record, int index,
                         innov__report to)
{
    const innov__field *field = &record->kind->fields[index];
    const char *lang = (const char *)sqlite3_column_text(row, 1), *text;
    innov__slot slot = {.form = INNOV__SLOT_NUMBER, .number = sqlite3_column_int64(row, 2)};
    uint32_t many = INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL;

    if (!innov__is_numeric(field->type)) {
        text = (const char *)sqlite3_column_text(row, 2);
        slot = (innov__slot){.form = INNOV__SLOT_TEXT,
                             .length = (uint32_t)sqlite3_column_bytes(row, 2)};
        slot.text = text != NULL ? innov__arena_text(&record->arena, text, slot.length) : NULL;
        if (slot.text == NULL)
            return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    }
    if ((field->flags & many) == 0) {
        record->slots[index] = slot;
        return INNOV_OK;
    }
    if ((field->flags & INNOV_FIELD_IS_LIST) != 0)
        lang = NULL;
    return innov__record_add_item(record, index, lang, slot) == INNOV_OK
               ? INNOV_OK
               : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
}

int innov__log_restore(innov__core *core, int64_t revision, int64_t id, innov_record *record,
                       unsigned char *touched, innov__report to)
{
    sqlite3_stmt *row = innov__own(core, INNOV__LOG_VALUES, to);
    int rc = INNOV_OK, step = SQLITE_DONE, last = -1;

    if (row == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(row, 1, revision);
    (void)sqlite3_bind_int64(row, 2, id);
    while (rc == INNOV_OK && (step = sqlite3_step(row)) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(row, 0);
        int index = name != NULL ? innov__field_by_name(record->kind, name, strlen(name)) : -1;

        if (index < 0) /* of a newer minor */
            continue;
        if (index != last) {
            innov__record_unset(record, index);
            if (touched != NULL)
                touched[index] = 1;
        }
        last = index;
        if (sqlite3_column_type(row, 2) != SQLITE_NULL)
            rc = restore_value(core, row, record, index, to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return rc;
}

int innov__log_later(innov__core *core, int64_t revision, int64_t id, const char *field,
                     int64_t *later, innov__report to)
{
    rows r = {.core = core, .to = to};
    innov__buffer sql = {0};
    int rc;

    *later = 0;
    innov__buffer_text(&sql, "SELECT min(c.revision) FROM innov_change c WHERE c.id = ?2 AND "
                             "c.revision > ?1 AND (c.deleted OR EXISTS (SELECT 1 FROM innov_before "
                             "b WHERE b.revision = c.revision AND b.id = ?2 AND b.field = ?4))");
    rc = begin_rows(&r, &sql, revision, id, 0);
    if (rc == INNOV_OK) {
        (void)sqlite3_bind_text(r.statement, 4, field, -1, SQLITE_STATIC);
        rc = next_row(&r);
    }
    if (rc == INNOV_OK)
        *later = sqlite3_column_int64(r.statement, 0);
    (void)sqlite3_finalize(r.statement);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}
