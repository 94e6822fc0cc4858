/* guards.c - the rules that hold on every path, and where each of them is. */
#include "ecosystem/guards.h"

#include <innov/ids.h>

enum { ON_ANY = INNOV__ON_ADD | INNOV__ON_CHANGE | INNOV__ON_DELETE };

const innov__guard innov__guards[] = {
    {.on = INNOV__ON_CHANGE, .check = innov__guard_status_move},
    {.on = ON_ANY, .kinds = {INNOV_SCORE}, .check = innov__guard_score},
    {.on = INNOV__ON_CHANGE | INNOV__ON_DELETE,
     .kinds = {INNOV_EVALUATION},
     .check = innov__guard_evaluation},
    {.on = ON_ANY,
     .kinds = {INNOV_CRITERION, INNOV_ASSESSOR},
     .foresee = innov__foresee_rules,
     .check = innov__guard_rules},
    {.on = INNOV__ON_ADD | INNOV__ON_CHANGE,
     .kinds = {INNOV_APPLICATION},
     .foresee = innov__foresee_deadline,
     .check = innov__guard_deadline},
    {.on = ON_ANY,
     .kinds = {INNOV_DECISION, INNOV_SEAL},
     .foresee = innov__foresee_decision,
     .check = innov__guard_decision},
    {.on = INNOV__ON_ADD | INNOV__ON_CHANGE,
     .kinds = {INNOV_EVENT, INNOV_REGISTRATION},
     .foresee = innov__foresee_places,
     .check = innov__guard_places},
};

const size_t innov__guard_count = INNOV__COUNT(innov__guards);
