/* deadline_guard.c - an application is handed in by the end of the last day of its call, in the
 * call's zone, unless a waiver lifts the deadline. History that comes with its call loads as it is.
 */
#include <innov/ids.h>

#include "ecosystem/eligibility.h"
#include "ecosystem/guards.h"
#include "ecosystem/rules.h"

/* Whether this transaction hands it in, or says anew when it was handed in. */
static int is_handed_in(const innov__guarded *guarded)
{
    int64_t status = innov__number(guarded->after, INNOV_APPLICATION_STATUS);

    if (status == INNOV_APPLICATION_STATUS_DRAFT || status == INNOV_APPLICATION_STATUS_WITHDRAWN ||
        innov_has(guarded->after, INNOV_APPLICATION_SUBMITTED_AT) != 1)
        return 0;
    return guarded->before == NULL ||
           innov__number(guarded->before, INNOV_APPLICATION_STATUS) ==
               INNOV_APPLICATION_STATUS_DRAFT ||
           innov__number(guarded->before, INNOV_APPLICATION_SUBMITTED_AT) !=
               innov__number(guarded->after, INNOV_APPLICATION_SUBMITTED_AT) ||
           innov__number(guarded->before, INNOV_APPLICATION_CALL) !=
               innov__number(guarded->after, INNOV_APPLICATION_CALL);
}

static int is_waived(const innov__guarded *guarded, const innov_record *call, int32_t day,
                     int *waived)
{
    const int64_t subjects[] = {innov__id(guarded->after),
                                innov__number(guarded->after, INNOV_APPLICATION_LEAD)};
    innov_record *waiver = NULL;
    int rc = innov__find_waiver(guarded->reader, INNOV_WAIVER_RULE_DEADLINE, subjects,
                                INNOV__COUNT(subjects), call, day, &waiver);

    *waived = rc == INNOV_OK;
    innov_record_free(waiver);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int refuse(const innov__guarded *guarded, const innov_record *call, int32_t day)
{
    innov__facts place = innov__field_place(guarded->after, INNOV_APPLICATION_SUBMITTED_AT);
    char text[INNOV_DATE_SIZE] = "";

    (void)innov_date_format(day, text, sizeof text); /* a day */
    place.value = text;
    place.expected = innov_text(call, INNOV_CALL_CLOSES_ON, NULL);
    return innov__say(guarded->to, INNOV__MSG_LATE, &place);
}

static int check(const innov__guarded *guarded, const innov_record *call)
{
    int32_t day;
    int is_late, waived = 0;
    int rc = innov__is_late(call, innov__number(guarded->after, INNOV_APPLICATION_SUBMITTED_AT),
                            &is_late, &day);

    if (rc == INNOV_E_VALUE)
        return innov__fail(guarded->to, INNOV__MSG_NO_ZONE,
                           .value = innov_text(call, INNOV_CALL_ZONE, NULL));
    if (rc == INNOV_OK && is_late)
        rc = is_waived(guarded, call, day, &waived);
    return rc == INNOV_OK && is_late && !waived ? refuse(guarded, call, day) : rc;
}

int innov__guard_deadline(const innov__guarded *guarded)
{
    innov_record *call = NULL;
    int64_t id = innov__number(guarded->after, INNOV_APPLICATION_CALL);
    int rc;

    if (guarded->override || !is_handed_in(guarded))
        return INNOV_OK;
    rc = innov__guarded_before(guarded, id, &call);
    innov__record_destroy(call);
    call = NULL;
    if (rc == INNOV_OK)
        rc = innov__read_target(guarded->reader, guarded->after, INNOV_APPLICATION_CALL, &call);
    if (rc == INNOV_OK)
        rc = check(guarded, call);
    innov__record_destroy(call);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* An application that comes with its call loads as it is. */
int innov__foresee_deadline(innov__foresight *foresight, const innov_record *added)
{
    return foresight->is_new(foresight, innov__number(added, INNOV_APPLICATION_CALL));
}
