/* transaction.c - transactions: one at a time, whole or not at all, each with a revision. */
#include <string.h>

#include "base/utf8.h"
#include "store/erased.h"
#include "store/log.h"
#include "store/search.h"

enum { WHO_MAX = 500 };

/* ---- References whose target comes later --------------------------------------------------- */

int innov__pend(innov__core *core, innov__pending pending, innov__report to)
{
    if (innov__array_reserve(&core->pending, &core->pending_capacity, core->pending_count + 1,
                             sizeof *core->pending) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    core->pending[core->pending_count++] = pending;
    return INNOV_OK;
}

/* `gone` is set when the record does not refer to the target any more. */
static int still_refers(innov__core *core, const innov__pending *p, int *gone, innov__report to)
{
    sqlite3_stmt *row = innov__field_statement(core, p->kind, p->field, INNOV__BY_VALUE, to);
    int step = SQLITE_DONE;

    if (row == NULL)
        return INNOV_E_NOMEM;
    *gone = 1;
    (void)sqlite3_bind_int64(row, 1, p->target);
    while (*gone && (step = sqlite3_step(row)) == SQLITE_ROW)
        *gone = sqlite3_column_int64(row, 0) != p->record;
    (void)sqlite3_reset(row);
    return step == SQLITE_ROW || step == SQLITE_DONE ? INNOV_OK : innov__engine_fail(core, to);
}

void innov__pending_free(innov__pending *pending)
{
    innov__free(pending->file);
    innov__free(pending->label);
    innov__free(pending->column);
    pending->file = pending->label = pending->column = NULL;
}

static int settle(innov__core *core, const innov__pending *p, innov__report to)
{
    char id[INNOV_ID_SIZE];
    const innov__kind *target = innov__kind_by_number(innov__id_kind(p->target));
    int exists, rc = innov__row_exists(core, p->target, &exists, to);

    if (rc == INNOV_OK && !exists && p->file == NULL) /* it may have been changed again since */
        rc = still_refers(core, p, &exists, to);
    if (rc != INNOV_OK || exists)
        return rc;
    innov__id_write(p->target, id);
    return innov__fail(to, INNOV__MSG_DANGLING, .file = p->file, .line = p->line,
                       .column = p->column, .kind = p->kind->number, .kind_name = p->kind->name,
                       .field = innov__field_id_of(p->kind, &p->kind->fields[p->field]),
                       .field_name = p->kind->fields[p->field].name, .record = p->record,
                       .name = target != NULL ? target->name : "",
                       .value = p->label != NULL ? p->label : id);
}

int innov__settle_pending(innov__core *core, size_t first, innov__report to)
{
    int result = INNOV_OK;

    for (size_t i = first; i < core->pending_count; i++) {
        int rc = settle(core, &core->pending[i], to);

        if (result == INNOV_OK)
            result = rc;
        innov__pending_free(&core->pending[i]);
    }
    core->pending_count = first;
    return result;
}

void innov__pending_forget(innov__core *core, size_t first)
{
    while (core->pending_count > first)
        innov__pending_free(&core->pending[--core->pending_count]);
}

/* ---- What is kept for going back ----------------------------------------------------------- */

static void keep_facts(const innov__core *core, innov__store_facts_kept *kept)
{
    kept->labels = core->labels;
    kept->revision = core->revision;
    kept->namespace_count = core->namespace_count;
    kept->require_actor = core->require_actor;
    kept->erased = core->erased;
    memcpy(kept->identity, core->identity, sizeof kept->identity);
    memcpy(kept->language, core->language, sizeof kept->language);
}

static void restore_facts(innov__core *core, const innov__store_facts_kept *kept)
{
    while (core->namespace_count > kept->namespace_count)
        innov__free(core->namespaces[--core->namespace_count]);
    core->labels = kept->labels;
    core->revision = kept->revision;
    core->require_actor = kept->require_actor;
    core->erased = kept->erased;
    memcpy(core->identity, kept->identity, sizeof core->identity);
    memcpy(core->language, kept->language, sizeof core->language);
}

/* A full disk or a lack of memory may make SQLite take the transaction back by itself. */
static int is_lost(const innov__core *core)
{
    return core->in_transaction && sqlite3_get_autocommit(core->db);
}

static int run_own(innov__core *core, innov__own_statement which, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, which, to);

    return statement != NULL ? innov__engine_step(core, statement, to) : INNOV_E_NOMEM;
}

/* ---- Begin --------------------------------------------------------------------------------- */

static int keep_words(char **kept, const char *field, const char *text, innov__report to)
{
    innov__text_facts facts;

    if (text == NULL || *text == '\0')
        return INNOV_OK;
    facts = innov__text_look(text, strlen(text), 0);
    if (facts.fault == INNOV__TEXT_ILL_FORMED)
        return innov__fail(to, INNOV__MSG_ILL_FORMED, .field_name = field,
                           .number = (int64_t)facts.at + 1);
    if (facts.fault != INNOV__TEXT_FINE)
        return innov__fail(to, INNOV__MSG_LINE_BREAK, .field_name = field,
                           .number = (int64_t)facts.at + 1);
    if (facts.points > WHO_MAX)
        return innov__fail(to, INNOV__MSG_TOO_LONG, .field_name = field, .number = facts.points,
                           .limit = WHO_MAX);
    *kept = innov__text_copy(text, strlen(text));
    return *kept != NULL ? INNOV_OK : innov__fail(to, INNOV__MSG_NO_MEMORY, .field_name = field);
}

static void forget_known(innov__core *core)
{
    core->ended++;
    innov__known_forget(&core->known);
    for (int32_t i = 0; i < innov_kind_count(); i++)
        core->workbenches[i].before = INNOV__NOT_ASKED;
}

static void end(innov__core *core, int state)
{
    if (core->outcome != NULL)
        atomic_store(&core->outcome->state, state);
    innov__outcome_release(core->outcome);
    core->outcome = NULL;
    innov__index_forget(core);
    core->in_transaction = core->changed = core->deletes = core->override = core->has_log = 0;
    core->erases = 0;
    memset(core->added, 0, (size_t)innov_kind_count() * sizeof *core->added);
    for (int32_t i = 0; i < innov_kind_count(); i++)
        core->workbenches[i].unindexed = 0;
    innov__foreseen_end(core);
    forget_known(core);
    innov__free(core->actor);
    innov__free(core->reason);
    core->actor = core->reason = NULL;
    innov__pending_forget(core, 0);
}

/* What a rollback needs is made before it is needed. */
static int begin_engine(innov__core *core, innov__report to)
{
    int rc = INNOV_OK;

    core->outcome = innov__outcome_new();
    if (core->outcome == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    if (core->backend->before_writing != NULL)
        rc = core->backend->before_writing(core, to);
    if (rc == INNOV_OK && innov__own(core, INNOV__ROLLBACK, to) == NULL)
        rc = INNOV_E_NOMEM;
    if (rc == INNOV_OK)
        rc = innov__index_recover(core, to);
    return rc == INNOV_OK ? run_own(core, INNOV__BEGIN, to) : rc;
}

/* Takes in what other processes have written since, and checks what the store asks for. */
static int settle_in(innov__core *core, innov__report to)
{
    int rc = innov__engine_load_facts(core, to);

    if (rc == INNOV_OK)
        keep_facts(core, &core->before);
    if (rc == INNOV_OK && core->require_actor && !core->loading && core->actor == NULL)
        rc = innov__fail(to, INNOV__MSG_NEEDS_ACTOR, .file = core->path);
    return rc;
}

int innov__begin(innov__core *core, const char *actor, const char *reason, uint32_t flags,
                 innov__report to)
{
    int override = (flags & INNOV_BEGIN_OVERRIDE) != 0, rc;

    if (core->in_transaction)
        return innov__fail(to, INNOV__MSG_IN_TRANSACTION, .file = core->path);
    if (core->snapshots > 0) /* a report in another thread reads through this handle */
        return innov__fail(to, INNOV__MSG_BUSY, .file = core->path, .name = "store");
    if (!core->writable)
        return innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path);
    if (innov__cursors_open(core))
        return innov__fail(to, INNOV__MSG_CURSOR_OPEN, .file = core->path);
    if (override && (reason == NULL || *reason == '\0'))
        return innov__fail(to, INNOV__MSG_NEEDS_REASON, .file = core->path);
    rc = keep_words(&core->actor, "actor", actor, to);
    if (rc == INNOV_OK)
        rc = keep_words(&core->reason, "reason", reason, to);
    if (rc == INNOV_OK)
        rc = begin_engine(core, to);
    if (rc != INNOV_OK) {
        end(core, INNOV__ROLLED_BACK);
        return rc;
    }
    core->in_transaction = 1;
    innov__foreseen_begin(core);
    keep_facts(core, &core->before);
    rc = settle_in(core, to);
    if (rc != INNOV_OK) {
        innov__rollback(core);
        return rc;
    }
    core->override = override;
    core->writing = core->revision + 1;
    return INNOV_OK;
}

/* ---- Commit -------------------------------------------------------------------------------- */

/* Nothing that the deferred references would refuse may reach a file that SQLite does not keep.
 * Ours are settled by now: what is open is of a newer model, or of another program's table. */
static int check_deferred(innov__core *core, innov__report to)
{
    int current = 0, highest = 0;

    if (sqlite3_db_status(core->db, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0) !=
        SQLITE_OK)
        return innov__engine_fail(core, to);
    return current == 0 ? INNOV_OK : innov__fail(to, INNOV__MSG_OTHERS_REFER, .file = core->path);
}

static int commit(innov__core *core, innov__report to)
{
    sqlite3_stmt *last = innov__own(core, INNOV__COMMIT,
                                    to); /* made before anything is published */
    int rc = last != NULL ? innov__settle_pending(core, 0, to) : INNOV_E_NOMEM;

    if (rc == INNOV_OK && is_lost(core))
        rc = innov__fail(to, INNOV__MSG_TRANSACTION_LOST, .file = core->path);
    if (rc == INNOV_OK && core->changed && !core->loading)
        rc = innov__ask_guards(core, to);
    if (rc == INNOV_OK)
        rc = innov__index_settle(core, to);
    if (rc == INNOV_OK && core->erases)
        rc = innov__erase_settle(core, to);
    if (rc == INNOV_OK && core->changed && !core->has_log)
        rc = innov__log_transaction(core, to);
    if (rc == INNOV_OK)
        rc = check_deferred(core, to);
    if (rc == INNOV_OK && core->changed && !core->opening && core->backend->make_durable != NULL)
        rc = core->backend->make_durable(core, to);
    return rc == INNOV_OK ? innov__engine_step(core, last, to) : rc;
}

int innov__commit(innov__core *core, innov__report to)
{
    int erases = core->erases, rc;

    innov__cursors_end(core, 1);
    rc = commit(core, to);
    if (rc != INNOV_OK) {
        innov__rollback(core);
        return rc;
    }
    if (core->changed)
        core->revision = core->writing;
    end(core, INNOV__COMMITTED);
    return erases ? innov__make_anew(core, core->patience, to) : INNOV_OK;
}

void innov__rollback(innov__core *core)
{
    sqlite3_stmt *back = core->own[INNOV__ROLLBACK];

    innov__cursors_end(core, 1);
    core->index_unsure |= is_lost(core);
    /* the first try may only clear what SQLite remembers of its own failure */
    for (int i = 0; i < 2 && !sqlite3_get_autocommit(core->db); i++) {
        (void)sqlite3_step(back);
        (void)sqlite3_reset(back);
    }
    core->is_stuck = !sqlite3_get_autocommit(core->db);
    restore_facts(core, &core->before);
    end(core, INNOV__ROLLED_BACK);
}

/* ---- One call ------------------------------------------------------------------------------ */

int innov__begin_put(innov__core *core, int *own, innov__report to)
{
    size_t kinds = (size_t)innov_kind_count();

    *own = !core->in_transaction;
    if (*own)
        return innov__begin(core, NULL, NULL, 0, to);
    if (is_lost(core))
        return innov__fail(to, INNOV__MSG_TRANSACTION_LOST, .file = core->path);
    core->call.pending_count = core->pending_count;
    core->call.changed = core->changed;
    core->call.deletes = core->deletes;
    core->call.erases = core->erases;
    keep_facts(core, &core->call.facts);
    core->call.row_changes = sqlite3_total_changes64(core->db);
    core->call.has_savepoint = 0;
    memcpy(core->added + kinds, core->added, kinds * sizeof *core->added);
    return INNOV_OK;
}

int innov__begin_own(innov__core *core, int *own, innov__report to)
{
    int rc = innov__begin_put(core, own, to);

    if (rc != INNOV_OK || *own)
        return rc;
    if (innov__own(core, INNOV__ROLLBACK_TO, to) == NULL ||
        innov__own(core, INNOV__RELEASE, to) == NULL)
        return INNOV_E_NOMEM;
    rc = run_own(core, INNOV__SAVEPOINT, to);
    core->call.has_savepoint = rc == INNOV_OK;
    return rc;
}

/* Takes back what the call has written; if it cannot, is_lost says so next. */
static void undo_rows(innov__core *core)
{
    innov__report nobody = {0};

    if (core->call.has_savepoint) {
        innov__foreseen_void(core);
        (void)run_own(core, INNOV__ROLLBACK_TO, nobody);
        (void)run_own(core, INNOV__RELEASE, nobody);
    } else if (sqlite3_total_changes64(core->db) != core->call.row_changes) {
        (void)run_own(core, INNOV__ROLLBACK, nobody);
    }
}

void innov__undo_own(innov__core *core, int own)
{
    size_t kinds = (size_t)innov_kind_count();

    if (own) {
        innov__rollback(core);
        return;
    }
    undo_rows(core);
    forget_known(core);
    innov__index_forget(core);
    core->changed = core->call.changed;
    core->deletes = core->call.deletes;
    core->erases = core->call.erases;
    restore_facts(core, &core->call.facts);
    memcpy(core->added, core->added + kinds, kinds * sizeof *core->added);
    innov__pending_forget(core, core->call.pending_count);
}

int innov__end_own(innov__core *core, int own, int rc, innov__report to)
{
    if (rc == INNOV_OK && own)
        return innov__commit(core, to);
    if (rc == INNOV_OK && core->call.has_savepoint)
        rc = run_own(core, INNOV__RELEASE, to);
    if (rc != INNOV_OK)
        innov__undo_own(core, own);
    return rc;
}
