/* erase.c - erasing a person: from their records, from what the log has of them, from who did what,
 * from the index of words and from the bytes of the file.
 *
 * Afterwards the log reads as if the person had always been the pseudonym. So every revision can
 * still be taken back, and none of them brings a value of theirs again.
 */
#include "store/erase.h"

#include "store/erasing.h"
#include "store/log.h"
#include "store/search.h"

/* ---- What the steps share ------------------------------------------------------------------- */

int innov__erasure_tell(const innov__erasure *e, innov__trace_sort sort, int64_t id, int field)
{
    innov__trace trace = {.sort = sort,
                          .record = id,
                          .kind = innov__kind_by_number(innov__id_kind(id)),
                          .field = field,
                          .lang = "",
                          .text = ""};

    return e->traces->each(e->traces->context, &trace);
}

int innov__erasure_prepare(const innov__erasure *e, const char *text, sqlite3_stmt **statement)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(e->core, &sql, statement, e->to);
}

/* ---- The whole ----------------------------------------------------------------------------- */

/* Whether the store knows the person: has them, had them, or has erased them. */
static int is_known(const innov__erasure *e, int *known)
{
    sqlite3_stmt *row;
    int rc = e->number != 0 || e->subject->members[0].is_stored || e->subject->count > 1
                 ? INNOV_OK
                 : innov__erasure_prepare(e, "SELECT 1 FROM innov_change WHERE id = ?", &row);

    *known = 1;
    if (rc != INNOV_OK || e->number != 0 || e->subject->members[0].is_stored ||
        e->subject->count > 1)
        return rc;
    (void)sqlite3_bind_int64(row, 1, e->asked->person);
    *known = sqlite3_step(row) == SQLITE_ROW;
    (void)sqlite3_finalize(row);
    return INNOV_OK;
}

static int begin(innov__erasure *e, int64_t wanted)
{
    char id[INNOV_ID_SIZE];
    int known, rc = innov__erased_number(e->core, e->asked->person, &e->number, e->to);

    if (rc == INNOV_OK)
        rc = is_known(e, &known);
    if (rc == INNOV_OK && !known && wanted == 0) {
        innov__id_write(e->asked->person, id);
        rc = innov__fail(e->to, INNOV__MSG_NO_RECORD, .value = id);
    }
    if (rc == INNOV_OK && e->number == 0)
        rc = innov__erased_next(e->core, wanted, &e->number, e->to);
    if (rc == INNOV_OK)
        rc = innov__erased_salt(e->core, e->salt, e->to);
    innov__pseudonym(e->core, e->number, e->pseudonym);
    return rc;
}

int innov__erase_settle(innov__core *core, innov__report to)
{
    int rc = innov__log_seal_anew(core, to);

    return rc == INNOV_OK && core->backend != &innov__backend_xml ? innov__index_fill(core, to)
                                                                  : rc;
}

/* The rest waits for the commit, so that many erasures in one transaction pay for it once. */
static void leave_to_commit(innov__core *core)
{
    core->changed = core->erases = 1;
    core->erased = core->backend != &innov__backend_xml ? INNOV__BYTES_REMAIN
                                                        : INNOV__SOMEBODY_ERASED;
}

int innov__erase(innov__core *core, const innov__erasing *asked, int64_t wanted,
                 innov__trace_each *each, void *context, innov__report to)
{
    innov__subject subject = {.core = core, .to = to};
    innov__traces traces = {
        .core = core, .subject = &subject, .each = each, .context = context, .to = to};
    innov__erasure e = {
        .core = core, .asked = asked, .traces = &traces, .subject = &subject, .to = to};
    int rc = innov__subject_collect(&subject, asked->person);

    if (rc == INNOV_OK)
        rc = begin(&e, wanted);
    traces.pseudonym = e.pseudonym;
    if (rc == INNOV_OK)
        rc = innov__traces_learn(&traces, asked);
    if (rc == INNOV_OK)
        rc = innov__erase_records(&e);
    if (rc == INNOV_OK)
        rc = innov__erase_redact(&e);
    if (rc == INNOV_OK)
        rc = innov__erase_rename(&e);
    if (rc == INNOV_OK)
        rc = innov__traces_walk(&traces);
    if (rc == INNOV_OK && !asked->dry_run)
        leave_to_commit(core);
    innov__free(e.gone);
    innov__traces_free(&traces);
    innov__subject_free(&subject);
    return rc;
}

static int check_asked(innov__core *core, const innov__erasing *asked, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(asked->person));

    if (!innov__id_ok(asked->person) || kind == NULL)
        return innov__no_id(asked->person, to);
    if (core->is_newer)
        return innov__fail(to, INNOV__MSG_ERASE_NEWER, .file = core->path);
    return INNOV_OK;
}

int innov__erase_person(innov_store *store, const innov__erasing *asked, innov__trace_each *each,
                        void *context, innov_diag *diag)
{
    int own, rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = check_asked(store->core, asked, to);
    if (rc == INNOV_OK)
        rc = innov__begin_own(store->core, &own, to);
    if (rc != INNOV_OK)
        return innov__store_leave(store, rc);
    rc = innov__erase(store->core, asked, 0, each, context, to);
    if (rc == INNOV_OK && asked->dry_run)
        innov__undo_own(store->core, own);
    else
        rc = innov__end_own(store->core, own, rc, to);
    return innov__store_leave(store, rc);
}
