/* guard.c - asking the guards about every record that the open transaction touched. */
#include "store/guard.h"

#include "store/log.h"

typedef struct asking {
    innov__core *core;
    innov__report to;
    int first; /* the first refusal; the others are said too */
} asking;

static unsigned asked_about(void)
{
    unsigned on = 0;

    for (size_t i = 0; i < innov__guard_count; i++)
        on |= innov__guards[i].on;
    return on;
}

static int ask(asking *a, const innov_record *before, const innov_record *after, unsigned on)
{
    innov__guarded guarded = {.before = before,
                              .after = after,
                              .reason = a->core->reason,
                              .override = a->core->override,
                              .to = a->to};

    for (size_t i = 0; i < innov__guard_count; i++) {
        int rc = (innov__guards[i].on & on) != 0 ? innov__guards[i].check(&guarded) : INNOV_OK;

        if (rc == INNOV_E_NOMEM)
            return rc;
        if (a->first == INNOV_OK)
            a->first = rc;
    }
    return INNOV_OK;
}

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
    if ((asked_about() & on[change]) == 0 || kind == NULL)
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
    asking a = {.core = core, .to = to};
    int rc = asked_about() != 0
                 ? innov__log_walk(
                       core, core->writing,
                       INNOV__WALK_CHANGES |
                           ((asked_about() & INNOV__ON_ADD) != 0 ? INNOV__WALK_ADDED : 0),
                       ask_about, &a, to)
                 : INNOV_OK;

    return rc == INNOV_OK ? a.first : rc;
}
