/* sprint_led.c - whether an institution led a sprint in a year. */
#include "ecosystem/sprint_led.h"

#include <innov/ids.h>

#include "ecosystem/figures.h"

typedef struct looking {
    int64_t year;
    innov_record *sprint;
} looking;

static int see_sprint(const innov_record *sprint, void *context)
{
    looking *l = context;
    int rc;

    if (innov__number(sprint, INNOV_SPRINT_YEAR) != l->year ||
        innov__number(sprint, INNOV_SPRINT_STATUS) == INNOV_SPRINT_STATUS_CANCELLED)
        return INNOV_OK;
    rc = innov_record_clone(sprint, &l->sprint);
    return rc == INNOV_OK ? INNOV_DONE : rc;
}

int innov__sprint_led_in(innov__reader *reader, int64_t institution, int64_t year,
                         innov_record **sprint)
{
    looking l = {.year = year};
    int rc = reader->each(reader, INNOV_SPRINT_LEAD, institution, see_sprint, &l);

    if (rc == INNOV_OK && l.sprint == NULL)
        rc = reader->each(reader, INNOV_SPRINT_CO_LEAD, institution, see_sprint, &l);
    *sprint = l.sprint;
    return rc;
}
