/* frozen_guard.c - what must not change once others rely on it: criteria, weights and panel after
 * scoring opened, decisions after the evaluation was decided. A transaction that may leave the
 * rules says why, and the log keeps it.
 */
#include <innov/ids.h>

#include "ecosystem/figures.h"
#include "ecosystem/guards.h"
#include "ecosystem/rules.h"

static int refuse(const innov__guarded *guarded, innov__message message, int64_t status)
{
    innov__facts place = innov__record_place(
        guarded->after != NULL ? guarded->after : guarded->before, -1);

    place.value = innov__code_name(INNOV_EVALUATION_STATUS, (int32_t)status);
    return innov__say(guarded->to, message, &place);
}

static int is_preparing(int64_t status)
{
    return status == 0 || status == INNOV_EVALUATION_STATUS_DRAFT;
}

static int is_decided(int64_t status)
{
    return status == INNOV_EVALUATION_STATUS_DECIDED || status == INNOV_EVALUATION_STATUS_ANNOUNCED;
}

/* How an evaluation goes on is no rule of it. */
int innov__guard_evaluation(const innov__guarded *guarded)
{
    static const int32_t by_decision[] = {INNOV_EVALUATION_DECIDED_ON, INNOV_EVALUATION_SEALED};
    int64_t status = innov__number(guarded->before, INNOV_EVALUATION_STATUS);
    size_t count = is_decided(status) ? 0 : INNOV__COUNT(by_decision);

    if (guarded->override || is_preparing(status) ||
        !innov__differs_beyond(guarded->before, guarded->after, by_decision, count))
        return INNOV_OK;
    return refuse(guarded, INNOV__MSG_RULES_FROZEN, status);
}

static int32_t owner_of_rule(const innov_record *record)
{
    return record->kind->number == INNOV_CRITERION ? INNOV_CRITERION_EVALUATION
                                                   : INNOV_ASSESSOR_EVALUATION;
}

static int32_t owner_of_decision(const innov_record *record)
{
    return record->kind->number == INNOV_SEAL ? INNOV_SEAL_EVALUATION : INNOV_DECISION_EVALUATION;
}

/* Criteria and panel. Who declares conflicts does so when they come up. */
int innov__guard_rules(const innov__guarded *guarded)
{
    const innov_record *record = guarded->after != NULL ? guarded->after : guarded->before;
    innov__stages stages = {0};
    int rc;

    if (guarded->override || !innov__differs_beyond(guarded->before, guarded->after, NULL, 0))
        return INNOV_OK;
    rc = innov__stages_of(guarded, innov__number(record, owner_of_rule(record)), &stages);
    if (rc != INNOV_OK || is_preparing(stages.before) || stages.after == 0)
        return rc;
    return refuse(guarded, INNOV__MSG_RULES_FROZEN, stages.before);
}

/* Decisions and seals. What the applicant is told may be worded later. */
int innov__guard_decision(const innov__guarded *guarded)
{
    const innov_record *record = guarded->after != NULL ? guarded->after : guarded->before;
    innov__stages stages = {0};
    int rc;

    if (guarded->override || !innov__differs_beyond(guarded->before, guarded->after, NULL, 0))
        return INNOV_OK;
    rc = innov__stages_of(guarded, innov__number(record, owner_of_decision(record)), &stages);
    if (rc != INNOV_OK || !is_decided(stages.before) || stages.after == 0)
        return rc;
    return refuse(guarded, INNOV__MSG_DECISION_FROZEN, stages.before);
}

/* What comes with its evaluation loads as it is. */
int innov__foresee_rules(innov__foresight *foresight, const innov_record *added)
{
    return foresight->is_new(foresight, innov__number(added, owner_of_rule(added)));
}

int innov__foresee_decision(innov__foresight *foresight, const innov_record *added)
{
    return foresight->is_new(foresight, innov__number(added, owner_of_decision(added)));
}
