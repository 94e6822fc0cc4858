/* foreseen.c - see foreseen.h. */
#include "store/foreseen.h"

#include "store/core.h"

/* The record may be one that this transaction has added: only the guard itself can tell. */
static int is_new(innov__foresight *foresight, int64_t id)
{
    (void)foresight;
    (void)id;
    return INNOV_DONE;
}

static int leave(innov__foresight *foresight, int64_t id, int64_t amount)
{
    return innov__balances_add(&((innov__foreseen *)foresight)->balances, id, amount);
}

static int is_asked(const innov__guard *guard, const innov__kind *kind)
{
    return (guard->on & INNOV__ON_ADD) != 0 && innov__guard_is_of(guard, kind);
}

/* Whether each guard that would be asked about what is added of the kind foresees something. */
static int has_seers(const innov__kind *kind)
{
    int count = 0;

    for (size_t i = 0; i < innov__guard_count; i++) {
        if (!is_asked(&innov__guards[i], kind))
            continue;
        if (innov__guards[i].foresee == NULL)
            return 0;
        count++;
    }
    return count > 0;
}

static int foresee(innov__foresight *foresight, const innov_record *added)
{
    innov_record *copy = NULL; /* the record itself may be busy with being put: it tells nobody */
    int rc = innov__record_copy(added, &copy);

    for (size_t i = 0; i < innov__guard_count && rc == INNOV_OK; i++)
        if (is_asked(&innov__guards[i], added->kind))
            rc = innov__guards[i].foresee(foresight, copy);
    innov__record_destroy(copy);
    return rc;
}

void innov__foreseen_begin(innov__core *core)
{
    core->foreseen = (innov__foreseen){.foresight = {is_new, leave}};
}

void innov__foreseen_end(innov__core *core)
{
    innov__balances_free(&core->foreseen.balances);
    for (int32_t i = 0; i < innov_kind_count(); i++)
        core->workbenches[i].outlook = INNOV__UNSEEN;
}

void innov__foreseen_add(innov__core *core, const innov_record *added)
{
    innov__outlook *outlook = &innov__workbench_of(core, added->kind)->outlook;

    if (core->foreseen.is_void || *outlook == INNOV__TO_BE_ASKED)
        return;
    *outlook = has_seers(added->kind) && foresee(&core->foreseen.foresight, added) == INNOV_OK
                   ? INNOV__LETS_PASS
                   : INNOV__TO_BE_ASKED; /* without memory too: then they are asked */
}

void innov__foreseen_void(innov__core *core)
{
    core->foreseen.is_void = 1;
}

int innov__foreseen_passes(const innov__core *core, const innov__kind *kind)
{
    return !core->foreseen.is_void && core->by_number[kind->number]->outlook == INNOV__LETS_PASS &&
           innov__balances_hold(&core->foreseen.balances);
}
