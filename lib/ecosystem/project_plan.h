/* project_plan.h - what a project may cost on a day, and whether it was there. */
#ifndef INNOV__PROJECT_PLAN_H
#define INNOV__PROJECT_PLAN_H

#include "ecosystem/as_of.h"

typedef struct innov__project_plan {
    int64_t budget; /* where it is known */
    int has_budget;
    innov__left_out not_begun; /* why the project was not there; 0: it was */
} innov__project_plan;

/* For a day before today by the plans on record: the last one adopted by then says what it may
 * cost. Where there are none, and for today, as the project itself says. A project is there from
 * its first day, or from its first adopted plan. Plans that the dates leave open are counted in
 * `at`. */
int innov__project_plan_read(innov_store *store, const innov_record *project, innov__as_of *at,
                             innov_diag *diag, innov__project_plan *plan);

#endif
