/* snapshot.c - one state of the store for calls that read more than once. */
#include "store/snapshot.h"

#include "store/core.h"

/* What ends it is made before it begins, so that it can be ended whatever happens. */
static int begin(innov__core *core, innov__report to)
{
    int rc = innov__own(core, INNOV__COMMIT, to) != NULL ? INNOV_OK : INNOV_E_NOMEM;
    sqlite3_stmt *first = rc == INNOV_OK ? innov__own(core, INNOV__BEGIN_READING, to) : NULL;

    if (first == NULL)
        return INNOV_E_NOMEM;
    rc = innov__engine_step(core, first, to);
    if (rc == INNOV_OK)
        core->snapshots = 1;
    return rc;
}

static void end(innov__core *core)
{
    sqlite3_stmt *last = core->own[INNOV__COMMIT];

    if (--core->snapshots > 0)
        return;
    (void)sqlite3_step(last); /* nothing was written */
    (void)sqlite3_reset(last);
}

int innov__snapshot_begin(innov_store *store, int *held, innov_diag *diag)
{
    int rc = innov__store_enter(store, diag);
    innov__core *core = rc == INNOV_OK ? store->core : NULL;
    innov__report to;

    *held = 0;
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (core->snapshots > 0)
        core->snapshots++;
    else if (!core->in_transaction)
        rc = begin(core, to);
    *held = rc == INNOV_OK && core->snapshots > 0;
    if (rc == INNOV_OK && core->snapshots == 1) { /* the state is that of the first reading */
        rc = innov__engine_load_facts(core, to);
        if (rc != INNOV_OK) {
            end(core);
            *held = 0;
        }
    }
    return innov__store_leave(store, rc);
}

void innov__snapshot_end(innov_store *store, int held)
{
    if (!held || innov__core_enter(store->core) != INNOV_OK)
        return;
    end(store->core);
    innov__core_leave(store->core);
}

void innov__store_tell(innov_store *store, const innov_diag *diag, int result)
{
    if (innov__core_enter(store->core) != INNOV_OK) /* that was said, or is another thread's */
        return;
    if (result == INNOV_OK)
        innov__problem_clear(&store->problem);
    else
        innov__problem_summarise(&store->problem, diag, result);
    innov__core_leave(store->core);
}
