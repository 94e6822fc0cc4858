/* transaction.c - transactions: one at a time, whole or not at all, each with a revision. */
#include <string.h>

#include "base/utf8.h"
#include "store/log.h"

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

static int settle(innov__core *core, const innov__pending *p, innov__report to)
{
    char id[INNOV_ID_SIZE];
    const innov__kind *target = innov__kind_by_number(innov__id_kind(p->target));
    int exists, rc = innov__row_exists(core, p->target, &exists, to);

    if (rc != INNOV_OK || exists)
        return rc;
    innov__id_write(p->target, id);
    return innov__fail(to, INNOV__MSG_DANGLING, .file = p->file, .line = p->line,
                       .kind = p->kind->number, .kind_name = p->kind->name,
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
        innov__free(core->pending[i].file);
        innov__free(core->pending[i].label);
    }
    core->pending_count = first;
    return result;
}

static void forget_pending(innov__core *core)
{
    for (size_t i = 0; i < core->pending_count; i++) {
        innov__free(core->pending[i].file);
        innov__free(core->pending[i].label);
    }
    innov__free(core->pending);
    core->pending = NULL;
    core->pending_count = core->pending_capacity = 0;
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

static void end(innov__core *core, int state)
{
    if (core->outcome != NULL)
        atomic_store(&core->outcome->state, state);
    innov__outcome_release(core->outcome);
    core->outcome = NULL;
    core->in_transaction = core->changed = core->deletes = core->override = core->has_log = 0;
    memset(core->added, 0, (size_t)innov_kind_count() * sizeof *core->added);
    innov__free(core->actor);
    innov__free(core->reason);
    core->actor = core->reason = NULL;
    forget_pending(core);
}

int innov__begin(innov__core *core, const char *actor, const char *reason, uint32_t flags,
                 innov__report to)
{
    int override = (flags & INNOV_BEGIN_OVERRIDE) != 0, rc;

    if (core->in_transaction)
        return innov__fail(to, INNOV__MSG_IN_TRANSACTION, .file = core->path);
    if (!core->writable)
        return innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path);
    if (innov__cursors_open(core))
        return innov__fail(to, INNOV__MSG_CURSOR_OPEN, .file = core->path);
    if (override && (reason == NULL || *reason == '\0'))
        return innov__fail(to, INNOV__MSG_NEEDS_REASON, .file = core->path);
    rc = keep_words(&core->actor, "actor", actor, to);
    if (rc == INNOV_OK)
        rc = keep_words(&core->reason, "reason", reason, to);
    core->outcome = innov__outcome_new();
    if (rc == INNOV_OK && core->outcome == NULL)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    if (rc == INNOV_OK && core->backend->before_writing != NULL)
        rc = core->backend->before_writing(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "BEGIN IMMEDIATE", to);
    if (rc != INNOV_OK) {
        end(core, INNOV__ROLLED_BACK);
        return rc;
    }
    core->in_transaction = 1;
    rc = innov__engine_load_facts(core, to); /* other processes may have written since */
    if (rc == INNOV_OK && core->require_actor && !core->opening && core->actor == NULL)
        rc = innov__fail(to, INNOV__MSG_NEEDS_ACTOR, .file = core->path);
    if (rc != INNOV_OK) {
        innov__rollback(core);
        return rc;
    }
    core->override = override;
    core->writing = core->revision + 1;
    return INNOV_OK;
}

/* ---- Commit -------------------------------------------------------------------------------- */

/* Nothing that the deferred references would refuse may reach a file that SQLite does not keep. */
static int check_deferred(innov__core *core, innov__report to)
{
    int current = 0, highest = 0;

    if (sqlite3_db_status(core->db, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0) !=
        SQLITE_OK)
        return innov__engine_fail(core, to);
    return current == 0 ? INNOV_OK
                        : innov__fail(to, INNOV__MSG_INTERNAL, .file = core->path,
                                      .name = "a reference was left open");
}

static int commit(innov__core *core, innov__report to)
{
    int rc = innov__settle_pending(core, 0, to);

    if (rc == INNOV_OK && core->changed && !core->loading)
        rc = innov__ask_guards(core, to);
    if (rc == INNOV_OK && core->changed && !core->has_log)
        rc = innov__log_transaction(core, to);
    if (rc == INNOV_OK)
        rc = check_deferred(core, to);
    if (rc == INNOV_OK && core->changed && !core->opening && core->backend->make_durable != NULL)
        rc = core->backend->make_durable(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "COMMIT", to);
    return rc;
}

int innov__commit(innov__core *core, innov__report to)
{
    int rc;

    innov__cursors_end(core, 1);
    rc = commit(core, to);
    if (rc != INNOV_OK) {
        innov__rollback(core);
        return rc;
    }
    if (core->changed)
        core->revision = core->writing;
    end(core, INNOV__COMMITTED);
    return INNOV_OK;
}

void innov__rollback(innov__core *core)
{
    innov__report nobody = {NULL, NULL};

    innov__cursors_end(core, 1);
    if (!sqlite3_get_autocommit(core->db)) /* a full disk may have rolled it back already */
        (void)innov__engine_run(core, "ROLLBACK", nobody);
    (void)innov__engine_load_facts(core, nobody); /* what the transaction had added is gone */
    end(core, INNOV__ROLLED_BACK);
}

int innov__begin_own(innov__core *core, int *own, innov__report to)
{
    *own = !core->in_transaction;
    if (*own)
        return innov__begin(core, NULL, NULL, 0, to);
    return core->writable ? INNOV_OK : innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path);
}

int innov__end_own(innov__core *core, int own, int rc, innov__report to)
{
    if (!own)
        return rc;
    if (rc == INNOV_OK)
        return innov__commit(core, to);
    innov__rollback(core);
    return rc;
}
