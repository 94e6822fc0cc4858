/* erase_records.c - erasing a person from the records about them, and from what the log has of
 * these.
 */
#include <string.h>

#include "base/clock.h"
#include "store/erased.h"
#include "store/erasing.h"
#include "store/forget.h"
#include "store/log.h"

/* ---- One record ---------------------------------------------------------------------------- */

/* What the log has of the person's values. */
static int forget_values(const innov__erasure *e, const innov__member *member)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(member->id));
    int rc = innov__forget_head(e->core, member->id, member->until, e->to);

    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        if (innov__goes_with_person(kind, (int)i))
            rc = innov__forget_field(e->core, member->id, &kind->fields[i], member->until,
                                     e->pseudonym, e->to);
    return rc;
}

/* The record as stored, and a copy to change. */
static int read_twice(const innov__erasure *e, int64_t id, innov_record **stored,
                      innov_record **changed)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc;

    *stored = *changed = NULL;
    if (innov__record_make(kind, e->core->language, stored) != INNOV_OK)
        return innov__no_memory(e->traces);
    rc = innov__row_get(e->core, id, *stored, e->to);
    if (rc == INNOV_OK && innov__record_copy(*stored, changed) != INNOV_OK)
        rc = innov__no_memory(e->traces);
    return rc;
}

static int give_pseudonym(const innov__erasure *e, innov_record *record, int index)
{
    innov__report nobody = {.lenient = INNOV__SILENT};
    innov__facts nowhere = {0};

    innov__record_unset(record, index);
    return innov__record_read(record, index, e->core->language, e->pseudonym, strlen(e->pseudonym),
                              nobody, &nowhere) == INNOV_OK
               ? innov__erasure_tell(e, INNOV__TRACE_PSEUDONYM, record->id, index)
               : innov__no_memory(e->traces);
}

/* Takes the person's values from a record. Those that must be there and are no texts tell nothing
 * without the others (a test holds that there are none). */
static int strip(const innov__erasure *e, innov_record *record)
{
    const innov__kind *kind = record->kind;
    int rc = INNOV_OK;

    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++) {
        if (!innov__goes_with_person(kind, (int)i) || record->slots[i].form == INNOV__SLOT_UNSET)
            continue;
        if ((kind->fields[i].flags & INNOV_FIELD_IS_REQUIRED) == 0) {
            innov__record_unset(record, (int)i);
            rc = innov__erasure_tell(e, INNOV__TRACE_UNSET, record->id, (int)i);
        } else if (kind->fields[i].type == INNOV_TYPE_TEXT) {
            rc = give_pseudonym(e, record, (int)i);
        }
    }
    record->foreign = NULL;
    record->foreign_length = 0;
    return rc;
}

/* The label goes too; its digest is remembered, so that an older file finds the record by it. */
static int remember(const innov__erasure *e, const innov_record *stored)
{
    char digest[INNOV__SALT_SIZE] = "";
    innov__erased line = {.id = stored->id,
                          .person = e->asked->person,
                          .revision = e->core->writing,
                          .number = e->number,
                          .salt = e->salt,
                          .label = digest,
                          .remains = e->core->backend != &innov__backend_xml};

    if (stored->label == NULL && stored->id != e->asked->person)
        return INNOV_OK;
    if (stored->label != NULL)
        innov__erased_digest(e->salt, stored->labels, stored->kind, stored->label, digest);
    return innov__erased_add(e->core, &line, e->to);
}

static int drop_label(const innov__erasure *e, const innov_record *stored)
{
    innov__buffer sql = {0};
    int rc;

    if (stored->label == NULL)
        return INNOV_OK;
    innov__buffer_text(&sql, "UPDATE ");
    innov__sql_name(&sql, stored->kind->name);
    innov__buffer_text(&sql, " SET label = NULL, namespace = NULL WHERE id = ?1");
    rc = sql.failed == 0 ? innov__run_about(e->core, sql.bytes, stored->id, NULL, 0, NULL, e->to)
                         : innov__no_memory(e->traces);
    innov__buffer_free(&sql);
    return rc;
}

/* Writes a record without a new revision: as if it had always been so. */
static int rewrite(const innov__erasure *e, int64_t id)
{
    innov_record *stored, *changed;
    int rc = read_twice(e, id, &stored, &changed);

    if (rc == INNOV_OK)
        rc = strip(e, changed);
    if (rc == INNOV_OK)
        rc = innov__row_update(e->core, changed, stored, e->to);
    if (rc == INNOV_OK)
        rc = drop_label(e, stored);
    if (rc == INNOV_OK)
        rc = remember(e, stored);
    innov__record_destroy(changed);
    innov__record_destroy(stored);
    return rc;
}

/* ---- Its status ---------------------------------------------------------------------------- */

static int field_called(const innov__kind *kind, const char *name)
{
    return name != NULL ? innov__field_by_name(kind, name, strlen(name)) : -1;
}

/* The last day, when the move needs it: today, or the first day of what has not begun yet. */
static int end_today(const innov__erasure *e, innov_record *record, int last)
{
    int first = field_called(record->kind, record->kind->from);
    innov__report nobody = {.lenient = INNOV__SILENT};
    innov__facts nowhere = {0};
    char today[INNOV_DATE_SIZE] = "";
    const char *day = today;

    if (last < 0 || record->slots[last].form != INNOV__SLOT_UNSET)
        return INNOV_OK;
    (void)innov_date_format(innov__today(), today, sizeof today);
    if (first >= 0 && record->slots[first].form == INNOV__SLOT_TEXT &&
        strcmp(record->slots[first].text, today) > 0)
        day = record->slots[first].text;
    return innov__record_read(record, last, NULL, day, strlen(day), nobody, &nowhere) == INNOV_OK
               ? INNOV_OK
               : innov__no_memory(e->traces);
}

/* Where the life cycle has a move to `erased`, the record takes it: an ordinary change. */
static int move_on(const innov__erasure *e, int64_t id)
{
    innov_record *stored, *changed;
    const innov__move *move = NULL;
    int rc = read_twice(e, id, &stored, &changed);
    int status = rc == INNOV_OK ? field_called(stored->kind, stored->kind->status) : -1;

    if (status >= 0)
        move = innov__move_between(stored->kind, innov__record_text(stored, status, NULL),
                                   INNOV__STATUS_ERASED);
    if (rc == INNOV_OK && move != NULL) {
        rc = end_today(e, changed, field_called(stored->kind, move->needs));
        changed->slots[status] = (innov__slot){.form = INNOV__SLOT_TEXT,
                                               .text = INNOV__STATUS_ERASED,
                                               .length = sizeof INNOV__STATUS_ERASED - 1};
        changed->revision = e->core->writing;
        if (rc == INNOV_OK)
            rc = innov__log_update(e->core, changed, stored, e->to);
        if (rc == INNOV_OK)
            rc = innov__row_update(e->core, changed, stored, e->to);
        if (rc == INNOV_OK)
            rc = innov__erasure_tell(e, INNOV__TRACE_STATUS, id, status);
    }
    innov__record_destroy(changed);
    innov__record_destroy(stored);
    return rc;
}

/* ---- All records about the person ---------------------------------------------------------- */

static int doom(innov__erasure *e, int64_t id)
{
    if (innov__array_reserve(&e->gone, &e->gone_capacity, e->gone_count + 1, sizeof *e->gone) !=
        INNOV_OK)
        return innov__no_memory(e->traces);
    e->gone[e->gone_count++] = id;
    return innov__erasure_tell(e, INNOV__TRACE_DELETED, id, -1);
}

static int erase_member(innov__erasure *e, const innov__member *member)
{
    int exists, rc = innov__row_exists(e->core, member->id, &exists, e->to);

    if (rc == INNOV_OK)
        rc = innov__erasure_tell(e, INNOV__TRACE_RECORD, member->id, -1);
    if (rc != INNOV_OK)
        return rc;
    if (member->is_name && member->is_stored)
        return doom(e, member->id);
    if (member->is_name && !exists)
        return innov__forget_record(e->core, member->id, e->to);
    if (member->is_stored)
        rc = rewrite(e, member->id);
    if (rc == INNOV_OK)
        rc = forget_values(e, member);
    return rc == INNOV_OK && member->is_stored ? move_on(e, member->id) : rc;
}

/* What only named the person goes, and the log forgets that it was. */
static int delete_names(const innov__erasure *e)
{
    int rc = e->gone_count > 0 ? innov__delete_unchecked(e->core, e->gone, e->gone_count, e->to)
                               : INNOV_OK;

    for (size_t i = 0; i < e->gone_count && rc == INNOV_OK; i++)
        rc = innov__forget_record(e->core, e->gone[i], e->to);
    return rc == INNOV_OK && e->gone_count > 0
               ? innov__refuse_links(e->core, e->gone, e->gone_count, e->to)
               : rc;
}

/* A person who was deleted before has a line of their own; their label is in the log, until that
 * forgets it. */
static int remember_deleted(const innov__erasure *e)
{
    innov_record person = {.kind = innov__kind_by_number(innov__id_kind(e->asked->person)),
                           .id = e->asked->person};
    sqlite3_stmt *row;
    int rc, step;

    if (e->subject->members[0].is_stored)
        return INNOV_OK;
    rc = innov__erasure_prepare(
        e,
        "SELECT label, namespace FROM innov_change WHERE id = ? AND label IS NOT NULL "
        "LIMIT 1",
        &row);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, person.id);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW) {
        person.label = (const char *)sqlite3_column_text(row, 0);
        person.labels = innov__namespace_uri(e->core, sqlite3_column_int64(row, 1));
    }
    rc = step == SQLITE_ROW || step == SQLITE_DONE ? remember(e, &person)
                                                   : innov__engine_fail(e->core, e->to);
    (void)sqlite3_finalize(row);
    return rc;
}

int innov__erase_records(innov__erasure *e)
{
    int rc = remember_deleted(e);

    for (size_t i = 0; i < e->subject->count && rc == INNOV_OK; i++)
        rc = erase_member(e, &e->subject->members[i]);
    return rc == INNOV_OK ? delete_names(e) : rc;
}
