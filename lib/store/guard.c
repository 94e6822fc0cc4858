/* guard.c - asking the guards about every record that the open transaction touched. */
#include "store/guard.h"

#include "model/registry.h"
#include "store/log.h"

/* The reader comes first: a guard hands it back. */
typedef struct asking {
    innov__reader reader;
    innov__core *core;
    innov__report to;
    int first; /* the first refusal; the others are said too */
} asking;

int innov__guard_is_of(const innov__guard *guard, const innov__kind *kind)
{
    for (size_t i = 0; i < INNOV__GUARD_KINDS && guard->kinds[i] != 0; i++)
        if (guard->kinds[i] == kind->number)
            return 1;
    return guard->kinds[0] == 0;
}

/* Which touches of a kind some guard is asked about. */
static unsigned asked_about(const innov__kind *kind)
{
    unsigned on = 0;

    for (size_t i = 0; i < innov__guard_count; i++)
        if (innov__guard_is_of(&innov__guards[i], kind))
            on |= innov__guards[i].on;
    return on;
}

/* ---- Reading inside the transaction -------------------------------------------------------- */

static int make(asking *a, int64_t id, innov_record **record)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));

    if (kind == NULL || !innov__is_stored(kind))
        return INNOV_DONE;
    return innov__record_make(kind, a->core->language, record) == INNOV_OK
               ? INNOV_OK
               : innov__fail(a->to, INNOV__MSG_NO_MEMORY, .file = a->core->path);
}

static int read_now(innov__reader *reader, int64_t id, innov_record **record)
{
    asking *a = (asking *)reader;
    int rc;

    *record = NULL;
    rc = make(a, id, record);
    if (rc == INNOV_OK)
        rc = innov__row_get(a->core, id, *record, a->to);
    if (rc != INNOV_OK) {
        innov__record_destroy(*record);
        *record = NULL;
    }
    return rc == INNOV_E_NOT_FOUND ? INNOV_DONE : rc;
}

/* The ids are taken first: a visit may ask the same question about another record. */
static int find_ids(asking *a, const innov__kind *kind, int index, int64_t target, int64_t **ids,
                    size_t *count)
{
    sqlite3_stmt *row = innov__field_statement(a->core, kind, index, INNOV__BY_VALUE, a->to);
    size_t capacity = 0;
    int step, rc = INNOV_OK;

    if (row == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(row, 1, target);
    while (rc == INNOV_OK && (step = sqlite3_step(row)) != SQLITE_DONE) {
        if (step != SQLITE_ROW)
            rc = innov__engine_fail(a->core, a->to);
        else if (innov__array_reserve(ids, &capacity, *count + 1, sizeof **ids) != INNOV_OK)
            rc = innov__fail(a->to, INNOV__MSG_NO_MEMORY, .file = a->core->path);
        else
            (*ids)[(*count)++] = sqlite3_column_int64(row, 0);
    }
    (void)sqlite3_reset(row);
    return rc;
}

static int read_each(innov__reader *reader, int32_t field, int64_t target, innov__read_visit *visit,
                     void *context)
{
    asking *a = (asking *)reader;
    const innov__kind *kind = innov__kind_by_number(field / INNOV__FIELDS_PER_KIND);
    int64_t *ids = NULL;
    size_t count = 0;
    int index = kind != NULL ? innov__field_index(kind, field % INNOV__FIELDS_PER_KIND) : -1;
    int rc = index >= 0 ? find_ids(a, kind, index, target, &ids, &count) : INNOV_E_FIELD;

    for (size_t i = 0; i < count && rc == INNOV_OK; i++) {
        innov_record *record = NULL;

        if (innov__id_kind(ids[i]) != kind->number) /* lists of all kinds are in one table */
            continue;
        rc = read_now(reader, ids[i], &record);
        if (rc == INNOV_OK)
            rc = visit(record, context);
        innov__record_destroy(record);
    }
    innov__free(ids);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* ---- What was before ----------------------------------------------------------------------- */

/* The record as it was: what it is now (if it is), with the values noted in the log. */
static int make_before(asking *a, int64_t id, const innov_record *now, innov_record **before)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc = now != NULL ? innov__record_copy(now, before)
                         : innov__record_make(kind, a->core->language, before);

    if (rc != INNOV_OK)
        return innov__fail(a->to, INNOV__MSG_NO_MEMORY, .file = a->core->path);
    (*before)->id = id;
    return innov__log_restore(a->core, a->core->writing, id, *before, NULL, a->to);
}

int innov__guarded_before(const innov__guarded *guarded, int64_t id, innov_record **record)
{
    asking *a = (asking *)guarded->reader;
    innov_record *now = NULL;
    int noted = 0, rc = read_now(guarded->reader, id, &now);

    *record = NULL;
    if (rc == INNOV_OK && now->revision != a->core->writing) {
        *record = now;
        return INNOV_OK;
    }
    if (rc == INNOV_OK || rc == INNOV_DONE)
        rc = innov__log_noted(a->core, id, &noted, a->to);
    if (rc == INNOV_OK)
        rc = noted ? make_before(a, id, now, record) : INNOV_DONE;
    innov__record_destroy(now);
    if (rc != INNOV_OK) {
        innov__record_destroy(*record);
        *record = NULL;
    }
    return rc;
}

/* ---- Asking -------------------------------------------------------------------------------- */

static int ask(asking *a, const innov_record *before, const innov_record *after, unsigned on)
{
    const innov__kind *kind = (after != NULL ? after : before)->kind;
    innov__guarded guarded = {.before = before,
                              .after = after,
                              .reason = a->core->reason,
                              .override = a->core->override,
                              .reader = &a->reader,
                              .to = a->to};

    for (size_t i = 0; i < innov__guard_count; i++) {
        const innov__guard *guard = &innov__guards[i];
        int rc = (guard->on & on) != 0 && innov__guard_is_of(guard, kind) ? guard->check(&guarded)
                                                                          : INNOV_OK;

        if (rc == INNOV_E_NOMEM)
            return rc;
        if (a->first == INNOV_OK)
            a->first = rc;
    }
    return INNOV_OK;
}

static int ask_about(void *context, int64_t id, innov__change change, int64_t revision)
{
    static const unsigned on[] = {[INNOV__DID_ADD] = INNOV__ON_ADD,
                                  [INNOV__DID_CHANGE] = INNOV__ON_CHANGE,
                                  [INNOV__DID_DELETE] = INNOV__ON_DELETE};
    asking *a = context;
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *before = NULL, *after = NULL;
    int rc = INNOV_OK;

    (void)revision;
    if (kind == NULL || (asked_about(kind) & on[change]) == 0)
        return INNOV_OK;
    if (change != INNOV__DID_DELETE) {
        rc = innov__record_make(kind, a->core->language, &after);
        rc = rc == INNOV_OK ? innov__row_get(a->core, id, after, a->to)
                            : innov__fail(a->to, INNOV__MSG_NO_MEMORY, .file = a->core->path);
    }
    if (rc == INNOV_OK && change != INNOV__DID_ADD)
        rc = make_before(a, id, after, &before);
    if (rc == INNOV_OK)
        rc = ask(a, before, after, on[change]);
    innov__record_destroy(before);
    innov__record_destroy(after);
    return rc;
}

int innov__ask_guards(innov__core *core, innov__report to)
{
    asking a = {.reader = {.get = read_now, .each = read_each}, .core = core, .to = to};
    const innov__kind *kind;
    int rc = innov__log_walk(core, core->writing, INNOV__WALK_CHANGES, ask_about, &a, to);

    /* what is added of a kind without a guard, mostly everything, is not even looked at, nor what
     * the guards were certain of when it was added */
    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if ((asked_about(kind) & INNOV__ON_ADD) != 0 && !innov__foreseen_passes(core, kind))
            rc = innov__log_walk_new(core, kind, ask_about, &a, to);
    return rc == INNOV_OK ? a.first : rc;
}
