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

/* What of the answer of a report says something as a drawing. */
typedef struct innov__chart {
    const char *sort; /* "trend" along the time, "bars", or "shares": bars of 100; NULL: none */
    const char
        *category;      /* the column of what has a bar of its own; a record stands for its title */
    const char *value;  /* the column of how long it is */
    const char *goal;   /* of a trend: the column of what is planned; NULL: none */
    const char *series; /* a chart for each text of this column; NULL: one chart */
    const char *only;   /* "column=text": of rows with this text only; NULL: of all */
    innov__words label;
} innov__chart;

typedef struct innov__operation {
    const char *name; /* "sprint-progress" */
    innov__words label, doc;
    const innov__kind *input; /* an input kind */
    int writes;               /* 0: a report */
    innov__chart chart;

    /* Does the work. `input` is NULL or a record of the input kind without faults. What is in the
     * answer after a failure is thrown away. */
    int (*run)(innov_store *store, const innov_record *input, innov__reply *reply);
} innov__operation;

extern const innov__operation innov__report_sprint_progress, innov__report_call_success,
    innov__report_institution_timeline, innov__report_awards, innov__report_never_took_part,
    innov__report_facilitators, innov__report_sprint_quality, innov__report_lineage,
    innov__report_training_reach, innov__report_milestones, innov__report_money,
    innov__report_data_quality, innov__report_ranking, innov__report_verify,
    innov__report_award_eligibility, innov__action_nominate_sprints, innov__report_eligibility,
    innov__action_assess_eligibility, innov__action_decide, innov__action_register,
    innov__action_cancel_registration, innov__report_event_registration,
    innov__report_prototype_funnel, innov__action_create_sprint, innov__report_indicator_trend,
    innov__report_person_export, innov__action_person_erase, innov__action_replay_erasures,
    innov__report_due_for_deletion, innov__report_institution_tree, innov__report_network_coverage,
    innov__report_sprint_delivery, innov__report_sprint_findings, innov__report_skill_coverage,
    innov__report_event_calendar;

#endif
