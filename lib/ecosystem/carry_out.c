/* carry_out.c - doing what was decided. */
#include "ecosystem/carry_out.h"

#include <innov/ids.h>

#include "base/id.h"
#include "ecosystem/effect.h"
#include "ecosystem/figures.h"

int innov__carry_out(innov__carrying *c, const innov_record *decision, int64_t rank)
{
    int64_t id = innov__number(decision, INNOV_DECISION_ENTRY);
    innov_record *entry = NULL;
    int changed = 0, rc = innov_store_get(c->awarding.store, id, &entry, c->awarding.diag);

    if (rc == INNOV_OK)
        rc = innov__effect_put(c->awarding.store, entry, decision, c->day, &changed,
                               c->awarding.diag);
    c->changed += changed;
    if (rc == INNOV_OK && innov__id_kind(id) == INNOV_NOMINATION &&
        innov__number(decision, INNOV_DECISION_OUTCOME) == INNOV_DECISION_OUTCOME_SUPPORTED)
        rc = innov__award_to(&c->awarding, entry, rank);
    innov_record_free(entry);
    return rc;
}

/* ---- The call ------------------------------------------------------------------------------ */

typedef struct waiting {
    int64_t evaluation; /* the one that is decided now */
    int others;         /* whether another one of the call is still to be decided */
} waiting;

static int see_evaluation(const innov_record *evaluation, void *context)
{
    waiting *w = context;

    switch (innov__number(evaluation, INNOV_EVALUATION_STATUS)) {
    case INNOV_EVALUATION_STATUS_DECIDED:
    case INNOV_EVALUATION_STATUS_ANNOUNCED:
    case INNOV_EVALUATION_STATUS_CANCELLED:
        return INNOV_OK;
    default:
        w->others |= innov__id(evaluation) != w->evaluation;
        return INNOV_OK;
    }
}

static int see_application(const innov_record *application, void *context)
{
    innov__carrying *c = context;

    c->unassessed += innov__number(application, INNOV_APPLICATION_STATUS) ==
                     INNOV_APPLICATION_STATUS_SUBMITTED;
    return INNOV_OK;
}

/* Whether the move is legal, as from an open call it is not, is judged where all moves are. */
static int decide_call(innov__carrying *c, int64_t id)
{
    innov_record *call = NULL;
    int rc = innov_store_get(c->awarding.store, id, &call, c->awarding.diag);
    int64_t status = innov__number(call, INNOV_CALL_STATUS);

    if (rc == INNOV_OK && status != INNOV_CALL_STATUS_DECIDED &&
        status != INNOV_CALL_STATUS_ARCHIVED) {
        rc = innov_set_int(call, INNOV_CALL_STATUS, INNOV_CALL_STATUS_DECIDED);
        if (rc == INNOV_OK)
            rc = innov_set_int(call, INNOV_CALL_DECIDED_ON, c->day);
        if (rc == INNOV_OK)
            rc = innov_store_put(c->awarding.store, call, 0, c->awarding.diag);
        c->call_decided = 1;
    }
    if (rc == INNOV_OK)
        rc = c->awarding.reader->each(c->awarding.reader, INNOV_APPLICATION_CALL, id,
                                      see_application, c);
    innov_record_free(call);
    return rc;
}

int innov__carry_out_subject(innov__carrying *c, const innov_record *evaluation)
{
    int64_t subject = innov__number(evaluation, INNOV_EVALUATION_SUBJECT);
    waiting w = {.evaluation = innov__id(evaluation)};
    int rc;

    if (innov__id_kind(subject) != INNOV_CALL)
        return INNOV_OK;
    rc = c->awarding.reader->each(c->awarding.reader, INNOV_EVALUATION_SUBJECT, subject,
                                  see_evaluation, &w);
    return rc == INNOV_OK && !w.others ? decide_call(c, subject) : rc;
}
