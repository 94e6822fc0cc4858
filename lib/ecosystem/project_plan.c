/* project_plan.c - what a project may cost on a day, and whether it was there. */
#include "ecosystem/project_plan.h"

#include <innov/ids.h>

typedef struct reading {
    innov__as_of *at;
    innov__project_plan *plan;
    int32_t first;   /* the day the first plan was adopted; 0: none was */
    int32_t last;    /* the last day that the plan in force may have been adopted on */
    int some_budget; /* some plan, adopted by the day or later, says what it may cost */
} reading;

static int see_version(const innov_record *version, void *context)
{
    reading *r = context;
    int32_t date = innov__date(version, INNOV_PROJECT_VERSION_ADOPTED_ON, 0);
    innov__days days = innov__days_of(date);

    if (date == 0) /* only proposed */
        return INNOV_OK;
    if (r->first == 0 || days.first < innov__days_of(r->first).first)
        r->first = date;
    if (innov_has(version, INNOV_PROJECT_VERSION_BUDGET) != 1)
        return INNOV_OK;
    r->some_budget = 1;
    if (innov__doubt(r->at, innov__not_yet(r->at, date)) != 0 || days.last < r->last)
        return INNOV_OK;
    r->last = days.last;
    r->plan->has_budget = 1;
    return innov_get_int(version, INNOV_PROJECT_VERSION_BUDGET, &r->plan->budget);
}

static innov__left_out not_begun(const reading *r, const innov_record *project)
{
    int32_t starts = innov__date(project, INNOV_PROJECT_STARTS_ON, 0);

    if (r->first != 0 && innov__not_yet(r->at, r->first) == 0)
        return (innov__left_out)0;
    return innov__not_yet(r->at, starts != 0 ? starts : r->first);
}

int innov__project_plan_read(innov_store *store, const innov_record *project, innov__as_of *at,
                             innov_diag *diag, innov__project_plan *plan)
{
    reading r = {.at = at, .plan = plan};
    const innov__find versions = {.kind = INNOV_PROJECT_VERSION,
                                  .is = {{"project", innov__id(project)}},
                                  .order = {"ordinal"}};
    int result = INNOV_OK;

    *plan = (innov__project_plan){0};
    if (at->is_past)
        result = innov__each(store, &versions, see_version, &r, diag);
    if (result == INNOV_OK && !r.some_budget)
        plan->has_budget = innov_get_int(project, INNOV_PROJECT_BUDGET, &plan->budget) == INNOV_OK;
    plan->not_begun = not_begun(&r, project);
    return result;
}
