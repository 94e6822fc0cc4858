/* undo.c - taking a transaction back, by a new one.
 *
 * A field returns to its old value only if it still has the one the transaction wrote; what others
 * changed since is listed and nothing is touched.
 */
#include <string.h>

#include "store/erased.h"
#include "store/log.h"

/* A transaction being taken back. */
typedef struct undoing {
    innov__core *core;
    int64_t revision;
    int64_t *added; /* what it added and is still there */
    size_t added_count, added_capacity;
    innov_record **restored; /* as they are to be written */
    size_t restored_count, restored_capacity;
    int conflict;
    innov__report to;
} undoing;

static int no_memory(const undoing *u)
{
    return innov__fail(u->to, INNOV__MSG_NO_MEMORY, .file = u->core->path);
}

/* A record of the kind of `id`, as stored; INNOV_E_NOT_FOUND (not said) when it is not there. */
static int read_present(const undoing *u, int64_t id, innov_record **record)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc;

    if (innov__record_make(kind, u->core->language, record) != INNOV_OK)
        return no_memory(u);
    rc = innov__row_get(u->core, id, *record, u->to);
    if (rc != INNOV_OK) {
        innov__record_destroy(*record);
        *record = NULL;
    }
    return rc;
}

/* ---- One field ----------------------------------------------------------------------------- */

/* Something else changed the field since: says so, with what it is and what it would become. */
static int say_conflict(undoing *u, innov_record *now, innov_record *old, int index, int64_t later)
{
    innov__facts place = innov__record_place(now, index);
    const char *lang = innov__record_difference(now, old, index);

    place.number = later;
    place.yours = innov__record_text(old, index, lang);
    place.theirs = innov__record_text(now, index, lang);
    innov__say(u->to, INNOV__MSG_CHANGED_LATER, &place);
    u->conflict = 1;
    return INNOV_OK;
}

/* Whether the field still has the value that the transaction wrote. */
static int still_as_written(undoing *u, const innov_record *now, int index, int *still,
                            int64_t *later)
{
    const char *field = now->kind->fields[index].name;
    innov_record *then;
    int rc = innov__log_later(u->core, u->revision, now->id, field, later, u->to);

    *still = 1;
    if (rc != INNOV_OK || *later == 0)
        return rc;
    if (innov__record_make(now->kind, u->core->language, &then) != INNOV_OK)
        return no_memory(u);
    rc = innov__log_restore(u->core, *later, now->id, then, NULL, u->to);
    if (rc == INNOV_OK)
        *still = innov__record_same(now, then, index);
    innov__record_destroy(then);
    return rc;
}

/* ---- One record ---------------------------------------------------------------------------- */

static int take_back_fields(undoing *u, innov_record *now, innov_record *old,
                            const unsigned char *touched)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < now->kind->field_count && rc == INNOV_OK; i++) {
        int64_t later = 0;
        int still = 1;

        if (!touched[i] || innov__is_counter(now->kind, (int)i) ||
            innov__record_same(now, old, (int)i))
            continue; /* a counter goes up with the undo */
        rc = still_as_written(u, now, (int)i, &still, &later);
        if (rc == INNOV_OK && !still)
            rc = say_conflict(u, now, old, (int)i, later);
        else if (rc == INNOV_OK)
            rc = innov__record_take(now, old, (int)i) == INNOV_OK ? INNOV_OK : no_memory(u);
    }
    return rc;
}

/* Keeps a restored record until all of them are known; it belongs to the undoing from now on. */
static int keep(undoing *u, innov_record *record)
{
    if (innov__array_reserve(&u->restored, &u->restored_capacity, u->restored_count + 1,
                             sizeof(innov_record *)) != INNOV_OK) {
        innov__record_destroy(record);
        return no_memory(u);
    }
    u->restored[u->restored_count++] = record;
    return INNOV_OK;
}

/* Whether no two records may have the same in this field, alone or with others. */
static int is_alone(const innov__kind *kind, int index)
{
    const innov__rule *rule = innov__unique_rule(kind);
    int fields[INNOV__RULE_FIELDS];
    size_t count = rule != NULL ? innov__rule_fields(kind, rule, fields) : 0;

    for (size_t i = 0; i < count; i++)
        if (fields[i] == index)
            return 1;
    return (kind->fields[index].flags & (INNOV_FIELD_IS_UNIQUE | INNOV_FIELD_IS_ORDINAL)) != 0;
}

/* Makes room: what must be unique and is about to change is taken away first, so that records may
 * get each other's values back. `place` is a number that no ordinal has. */
static int make_room(undoing *u, innov_record *record, int64_t place)
{
    const innov__kind *kind = record->kind;
    innov__facts nowhere = {0};
    innov__written written;
    innov_record *stored, *roomy = NULL;
    int rc = read_present(u, record->id, &stored), changed = 0, takes = 0;

    if (rc != INNOV_OK)
        return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc;
    if (innov__record_copy(stored, &roomy) != INNOV_OK)
        rc = no_memory(u);
    for (size_t i = 0; rc == INNOV_OK && i < kind->field_count; i++) {
        uint32_t flags = kind->fields[i].flags;

        if (!is_alone(kind, (int)i) || innov__record_same(stored, record, (int)i))
            continue;
        changed = 1;
        takes |= record->slots[i].form != INNOV__SLOT_UNSET;
        innov__record_unset(roomy, (int)i);
        if ((flags & INNOV_FIELD_IS_ORDINAL) != 0)
            roomy->slots[i] = (innov__slot){.number = -place, .form = INNOV__SLOT_NUMBER};
    }
    if (rc == INNOV_OK && changed && !takes) /* it only gives room: it may be written for good */
        rc = innov__write(u->core, record, &written, u->to, &nowhere);
    if (rc == INNOV_OK && changed && takes)
        rc = innov__log_update(u->core, roomy, stored, u->to);
    if (rc == INNOV_OK && changed && takes)
        rc = innov__row_update(u->core, roomy, stored, u->to);
    innov__record_destroy(roomy);
    innov__record_destroy(stored);
    return rc;
}

static int write_all(undoing *u)
{
    innov__facts nowhere = {0};
    innov__written written;
    int rc = INNOV_OK;

    for (size_t i = 0; i < u->restored_count && rc == INNOV_OK; i++)
        rc = make_room(u, u->restored[i], (int64_t)i + 1);
    for (size_t i = 0; i < u->restored_count && rc == INNOV_OK; i++)
        rc = innov__write(u->core, u->restored[i], &written, u->to, &nowhere);
    return rc;
}

/* The elements of other namespaces that a record had before a revision: the first change at or
 * after it has them; `found` is 0 when there is none. They are copied into the record's arena. */
static int extension_before(undoing *u, innov_record *record, int64_t from, int *found,
                            const char **text, size_t *length)
{
    sqlite3_stmt *row;
    innov__buffer sql = {0};
    int rc, step;

    *text = NULL;
    *length = 0;
    innov__buffer_text(&sql, "SELECT extension FROM innov_change WHERE id = ? AND revision >= ? "
                             "ORDER BY revision LIMIT 1");
    rc = innov__engine_prepare(u->core, &sql, &row, u->to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, record->id);
    (void)sqlite3_bind_int64(row, 2, from);
    step = sqlite3_step(row);
    *found = step == SQLITE_ROW;
    if (*found && sqlite3_column_type(row, 0) == SQLITE_TEXT) {
        *length = (size_t)sqlite3_column_bytes(row, 0);
        *text = innov__arena_text(&record->arena, (const char *)sqlite3_column_text(row, 0),
                                  *length);
        rc = *text != NULL ? INNOV_OK : no_memory(u);
    } else if (!*found && step != SQLITE_DONE) {
        rc = innov__engine_fail(u->core, u->to);
    }
    (void)sqlite3_finalize(row);
    return rc;
}

static int same_bytes(const char *a, size_t a_length, const char *b, size_t b_length)
{
    return a_length == b_length && (a_length == 0 || memcmp(a, b, a_length) == 0);
}

/* Elements of other namespaces are taken back like a field. */
static int take_back_extension(undoing *u, innov_record *now)
{
    const char *old, *written;
    size_t old_length, written_length;
    int found, rc = extension_before(u, now, u->revision, &found, &old, &old_length);

    if (rc == INNOV_OK)
        rc = extension_before(u, now, u->revision + 1, &found, &written, &written_length);
    if (rc != INNOV_OK)
        return rc;
    if (!found) { /* not changed since */
        written = now->foreign;
        written_length = now->foreign_length;
    }
    if (same_bytes(old, old_length, written, written_length))
        return INNOV_OK;
    if (!same_bytes(now->foreign, now->foreign_length, written, written_length)) {
        innov__fail(u->to, INNOV__MSG_THERE_CHANGED, .record = now->id,
                    .kind_name = now->kind->name, .number = now->revision);
        u->conflict = 1;
        return INNOV_OK;
    }
    now->foreign = old;
    now->foreign_length = old_length;
    return INNOV_OK;
}

static int take_back_change(undoing *u, int64_t id)
{
    unsigned char touched[INNOV__FIELDS_PER_KIND] = {0};
    innov_record *now, *old = NULL;
    int64_t later;
    int rc = read_present(u, id, &now);

    if (rc == INNOV_E_NOT_FOUND) { /* deleted since */
        rc = innov__log_later(u->core, u->revision, id, "", &later, u->to);
        if (rc != INNOV_OK)
            return rc;
        u->conflict = 1;
        innov__fail(u->to, INNOV__MSG_DELETED_LATER, .record = id, .number = later,
                    .kind_name = innov__kind_by_number(innov__id_kind(id))->name);
        return INNOV_OK;
    }
    if (rc == INNOV_OK && innov__record_make(now->kind, u->core->language, &old) != INNOV_OK)
        rc = no_memory(u);
    if (rc == INNOV_OK)
        rc = innov__log_restore(u->core, u->revision, id, old, touched, u->to);
    if (rc == INNOV_OK)
        rc = take_back_fields(u, now, old, touched);
    if (rc == INNOV_OK)
        rc = take_back_extension(u, now);
    innov__record_destroy(old);
    if (rc == INNOV_OK)
        return keep(u, now);
    innov__record_destroy(now);
    return rc;
}

/* Label and extension of a deleted record are in its row of the log. */
static int restore_head(undoing *u, innov_record *record)
{
    sqlite3_stmt *row;
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "SELECT label, namespace, extension FROM innov_change WHERE "
                             "revision = ? AND id = ?");
    rc = innov__engine_prepare(u->core, &sql, &row, u->to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, u->revision);
    (void)sqlite3_bind_int64(row, 2, record->id);
    if (sqlite3_step(row) == SQLITE_ROW) {
        const char *label = (const char *)sqlite3_column_text(row, 0);
        const char *extension = (const char *)sqlite3_column_text(row, 2);

        if (label != NULL &&
            innov__record_name(record, label,
                               innov__namespace_uri(u->core, sqlite3_column_int64(row, 1))) !=
                INNOV_OK)
            rc = no_memory(u);
        if (rc == INNOV_OK && extension != NULL) {
            record->foreign_length = (size_t)sqlite3_column_bytes(row, 2);
            record->foreign = innov__arena_text(&record->arena, extension, record->foreign_length);
            rc = record->foreign != NULL ? INNOV_OK : no_memory(u);
        }
    } else {
        rc = innov__engine_fail(u->core, u->to);
    }
    (void)sqlite3_finalize(row);
    return rc;
}

static int take_back_delete(undoing *u, int64_t id)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *record;
    int rc = read_present(u, id, &record);

    if (rc == INNOV_OK) { /* somebody made it again */
        innov__fail(u->to, INNOV__MSG_THERE_AGAIN, .record = id, .kind_name = kind->name,
                    .number = record->revision);
        u->conflict = 1;
        innov__record_destroy(record);
        return INNOV_OK;
    }
    if (rc != INNOV_E_NOT_FOUND)
        return rc;
    if (innov__record_make(kind, u->core->language, &record) != INNOV_OK)
        return no_memory(u);
    record->id = id;
    rc = restore_head(u, record);
    if (rc == INNOV_OK)
        rc = innov__log_restore(u->core, u->revision, id, record, NULL, u->to);
    if (rc == INNOV_OK)
        return keep(u, record);
    innov__record_destroy(record);
    return rc;
}

/* Goes back through what happened to a record since: `record` becomes what the revision made of it.
 */
static int go_back(undoing *u, innov_record *record)
{
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT revision, deleted FROM innov_change WHERE id = ? AND "
                             "revision > ? ORDER BY revision DESC");
    rc = innov__engine_prepare(u->core, &sql, &rows, u->to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(rows, 1, record->id);
    (void)sqlite3_bind_int64(rows, 2, u->revision);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        for (size_t i = 0; sqlite3_column_int(rows, 1) && i < record->kind->field_count; i++)
            innov__record_unset(record, (int)i); /* a deletion notes only what there was */
        rc = innov__log_restore(u->core, sqlite3_column_int64(rows, 0), record->id, record, NULL,
                                u->to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(u->core, u->to);
    (void)sqlite3_finalize(rows);
    return rc;
}

static int is_as_added(undoing *u, const innov_record *now, int *same)
{
    innov_record *then;
    int rc = innov__record_copy(now, &then);

    *same = 1;
    if (rc != INNOV_OK)
        return no_memory(u);
    rc = go_back(u, then);
    for (size_t i = 0; rc == INNOV_OK && i < now->kind->field_count; i++)
        *same &= innov__is_counter(now->kind, (int)i) || innov__record_same(now, then, (int)i);
    innov__record_destroy(then);
    return rc;
}

/* What was added goes, unless it is not as it was added; what is gone already needs nothing. */
static int take_back_add(undoing *u, int64_t id)
{
    innov_record *record;
    int rc = read_present(u, id, &record), same = 1;

    if (rc == INNOV_E_NOT_FOUND)
        return INNOV_OK;
    if (rc == INNOV_OK && record->revision != u->revision)
        rc = is_as_added(u, record, &same);
    if (rc == INNOV_OK && !same) {
        innov__fail(u->to, INNOV__MSG_THERE_CHANGED, .record = id, .kind_name = record->kind->name,
                    .number = record->revision);
        u->conflict = 1;
    } else if (rc == INNOV_OK) {
        rc = innov__array_reserve(&u->added, &u->added_capacity, u->added_count + 1,
                                  sizeof *u->added) == INNOV_OK
                 ? INNOV_OK
                 : no_memory(u);
        if (rc == INNOV_OK)
            u->added[u->added_count++] = id;
    }
    innov__record_destroy(record);
    return rc;
}

static int take_back(void *context, int64_t id, innov__change change, int64_t before)
{
    (void)before;
    switch (change) {
    case INNOV__DID_ADD:
        return take_back_add(context, id);
    case INNOV__DID_CHANGE:
        return take_back_change(context, id);
    case INNOV__DID_DELETE:
        return take_back_delete(context, id);
    }
    return INNOV_OK;
}

/* ---- The whole ----------------------------------------------------------------------------- */

static int undo(innov__core *core, int64_t revision, innov__report to)
{
    undoing u = {.core = core, .revision = revision, .to = to};
    int erased, rc;

    if (revision < 1 || revision >= core->writing)
        return innov__fail(to, INNOV__MSG_NO_REVISION, .file = core->path, .number = revision,
                           .limit = core->writing - 1);
    rc = innov__erased_by(core, revision, &erased, to);
    if (rc == INNOV_OK && erased)
        rc = innov__fail(to, INNOV__MSG_UNDO_ERASURE, .file = core->path, .number = revision);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__log_walk(core, revision, INNOV__WALK_ADDED, take_back, &u, to);
    if (rc == INNOV_OK && !u.conflict) /* first, so that what returns finds its place free */
        rc = innov__delete_unchecked(core, u.added, u.added_count, to);
    if (rc == INNOV_OK)
        rc = innov__log_walk(core, revision, INNOV__WALK_CHANGES, take_back, &u, to);
    if (rc == INNOV_OK && u.conflict)
        rc = INNOV_E_CONFLICT;
    if (rc == INNOV_OK)
        rc = write_all(&u);
    if (rc == INNOV_OK)
        rc = innov__refuse_links(core, u.added, u.added_count, to);
    for (size_t i = 0; i < u.restored_count; i++)
        innov__record_destroy(u.restored[i]);
    innov__free(u.restored);
    innov__free(u.added);
    return rc;
}

int innov_store_undo(innov_store *store, int64_t revision, uint32_t flags, innov_diag *diag)
{
    int own, rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (flags != 0)
        return innov__store_leave(store, innov__fail(to, INNOV__MSG_FLAGS, .number = flags));
    rc = innov__begin_own(store->core, &own, to);
    if (rc != INNOV_OK)
        return innov__store_leave(store, rc);
    rc = undo(store->core, revision, to);
    return innov__store_leave(store, innov__end_own(store->core, own, rc, to));
}
