/* person.c - what the store holds of a person, for who asks. */
#include <string.h>

#include "store/erased.h"
#include "store/traces.h"

/* ---- Traces -------------------------------------------------------------------------------- */

/* What the log has of a record about the person. */
static int tell_before(innov__traces *t, const innov__member *member)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(member->id));
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    char text[INNOV__VALUE_SIZE];
    int rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT b.revision, t.instant, b.field, b.lang, b.value FROM "
                             "innov_before b JOIN innov_transaction t USING (revision) WHERE "
                             "b.id = ? AND b.revision <= ? AND b.value IS NOT NULL ORDER BY "
                             "b.revision, b.field, b.lang, b.ordinal");
    rc = innov__engine_prepare(t->core, &sql, &rows, t->to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(rows, 1, member->id);
    (void)sqlite3_bind_int64(rows, 2, member->until);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(rows, 2);
        innov__trace trace = {.sort = INNOV__TRACE_BEFORE,
                              .record = member->id,
                              .kind = kind,
                              .revision = sqlite3_column_int64(rows, 0),
                              .instant = sqlite3_column_int64(rows, 1),
                              .lang = (const char *)sqlite3_column_text(rows, 3),
                              .text = (const char *)sqlite3_column_text(rows, 4)};

        trace.field = name != NULL ? innov__field_by_name(kind, name, strlen(name)) : -1;
        if (trace.field < 0 || trace.lang == NULL || trace.text == NULL)
            continue;
        if (innov__is_numeric(kind->fields[trace.field].type)) {
            innov__value_write(&kind->fields[trace.field], sqlite3_column_int64(rows, 4), text);
            trace.text = text;
        }
        rc = t->each(t->context, &trace);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(t->core, t->to);
    (void)sqlite3_finalize(rows);
    return rc;
}

static int tell_text(innov__traces *t, const innov__trace *of, innov__trace_sort sort,
                     const char *text)
{
    innov__trace trace = *of;

    trace.sort = sort;
    trace.text = text;
    return text != NULL ? t->each(t->context, &trace) : INNOV_OK;
}

/* That the record is there, its label, and what other programs put into it. */
static int tell_record(innov__traces *t, const innov__trace *trace)
{
    innov_record *record;
    int rc;

    if (innov__record_make(trace->kind, t->core->language, &record) != INNOV_OK)
        return innov__no_memory(t);
    rc = innov__row_get(t->core, trace->record, record, t->to);
    if (rc == INNOV_OK)
        rc = t->each(t->context, trace);
    if (rc == INNOV_OK)
        rc = tell_text(t, trace, INNOV__TRACE_HEAD, record->label);
    if (rc == INNOV_OK)
        rc = tell_text(t, trace, INNOV__TRACE_HEAD, record->foreign);
    innov__record_destroy(record);
    return rc;
}

static int trace_all(innov__traces *t, const innov__erasing *asked)
{
    const innov__subject *subject = t->subject;
    int rc = innov__traces_learn(t, asked);

    for (size_t i = 0; i < subject->count && rc == INNOV_OK; i++) {
        innov__trace trace = {.sort = INNOV__TRACE_RECORD,
                              .record = subject->members[i].id,
                              .field = -1,
                              .lang = "",
                              .text = ""};

        trace.kind = innov__kind_by_number(innov__id_kind(trace.record));
        if (subject->members[i].is_stored)
            rc = tell_record(t, &trace);
        if (rc == INNOV_OK)
            rc = tell_before(t, &subject->members[i]);
    }
    return rc == INNOV_OK ? innov__traces_walk(t) : rc;
}

int innov__person_traces(innov_store *store, const innov__erasing *asked, innov__trace_each *each,
                         void *context, innov_diag *diag)
{
    innov__subject subject = {0};
    innov__traces traces = {.subject = &subject, .each = each, .context = context};
    int rc = innov__store_enter(store, diag);

    if (rc != INNOV_OK)
        return rc;
    traces.core = subject.core = store->core;
    traces.to = subject.to = innov__store_report(store, diag);
    rc = innov__id_ok(asked->person) ? innov__subject_collect(&subject, asked->person)
                                     : innov__fail(traces.to, INNOV__MSG_NOT_ID, .value = "");
    if (rc == INNOV_OK)
        rc = trace_all(&traces, asked);
    innov__traces_free(&traces);
    innov__subject_free(&subject);
    return innov__store_leave(store, rc);
}

/* ---- Since when, and whether ---------------------------------------------------------------- */

/* The revision that changed the field last, or that the record had at first. */
static const char since_when[] =
    "SELECT instant FROM innov_transaction WHERE revision = coalesce((SELECT max(revision) FROM "
    "innov_before WHERE id = ?1 AND field = ?2), (SELECT min(before) FROM innov_change WHERE id = "
    "?1), ?3)";

int innov__person_since(innov_store *store, int64_t id, const char *field, int64_t *instant,
                        innov_diag *diag)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *record = NULL;
    sqlite3_stmt *row = NULL;
    innov__buffer sql = {0};
    int rc = innov__store_enter(store, diag);
    innov__report to;

    *instant = 0;
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (kind == NULL || innov__record_make(kind, store->core->language, &record) != INNOV_OK)
        return innov__store_leave(store, innov__fail(to, INNOV__MSG_NO_MEMORY, .file = NULL));
    rc = innov__row_get(store->core, id, record, to);
    innov__buffer_text(&sql, since_when);
    if (rc == INNOV_OK)
        rc = innov__engine_prepare(store->core, &sql, &row, to);
    if (rc == INNOV_OK) {
        (void)sqlite3_bind_int64(row, 1, id);
        (void)sqlite3_bind_text(row, 2, field, -1, SQLITE_STATIC);
        (void)sqlite3_bind_int64(row, 3, record->revision);
        if (sqlite3_step(row) == SQLITE_ROW)
            *instant = sqlite3_column_int64(row, 0);
    }
    (void)sqlite3_finalize(row);
    innov__buffer_free(&sql);
    innov__record_destroy(record);
    return innov__store_leave(store, rc);
}

int innov__person_is_erased(innov_store *store, int64_t person, int *erased, innov_diag *diag)
{
    int64_t number = 0;
    int rc = innov__store_enter(store, diag);

    *erased = 0;
    if (rc != INNOV_OK)
        return rc;
    rc = innov__erased_number(store->core, person, &number, innov__store_report(store, diag));
    *erased = number != 0;
    return innov__store_leave(store, rc);
}
