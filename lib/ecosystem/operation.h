/* operation.h - what a description of an operation is made of.
 *
 * Each operation is one constant in a file of its own, listed in operations.c; running it, naming
 * it and documenting it are loops over that list.
 */
#ifndef INNOV__OPERATION_H
#define INNOV__OPERATION_H

#include <innov/ecosystem.h>

#include "ecosystem/reply.h"
#include "model/kind.h"

typedef struct innov__operation {
    const char *name; /* "sprint-progress" */
    innov__words label, doc;
    const innov__kind *input; /* an input kind */
    int writes;               /* 0: a report */

    /* Does the work. `input` is NULL or a record of the input kind without faults. What is in the
     * answer after a failure is thrown away. */
    int (*run)(innov_store *store, const innov_record *input, innov__reply *reply);
} innov__operation;

extern const innov__operation innov__report_sprint_progress, innov__report_call_success,
    innov__report_institution_timeline, innov__report_awards, innov__report_never_took_part,
    innov__report_facilitators, innov__report_sprint_quality, innov__report_lineage,
    innov__report_training_reach, innov__report_milestones, innov__report_money,
    innov__report_data_quality, innov__report_indicator_trend, innov__report_person_export,
    innov__action_person_erase, innov__action_replay_erasures, innov__report_due_for_deletion;

#endif
