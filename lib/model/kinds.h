/* kinds.h - the kinds there are, in the order of the tables and of XML files: what is referred to
 * stands before what refers to it where that can be.
 *
 * A new kind is declared and listed here and named in meson.build; the rest is its own file.
 */
#ifndef INNOV__KINDS_H
#define INNOV__KINDS_H

#include "model/kind.h"

extern const innov__kind innov__region, innov__territory, innov__territory_region, innov__sector,
    innov__theme, innov__target_group, innov__skill, innov__institution, innov__institution_parent,
    innov__institution_sector, innov__institution_change, innov__person, innov__consent,
    innov__post, innov__body, innov__membership, innov__meeting, innov__document,
    innov__document_version, innov__endorsement, innov__framework, innov__pillar, innov__level,
    innov__factor, innov__dimension, innov__dimension_value, innov__survey, innov__survey_version,
    innov__wave, innov__question, innov__option, innov__response, innov__answer, innov__aggregate,
    innov__indicator, innov__indicator_definition, innov__indicator_dimension, innov__project,
    innov__project_version, innov__budget_line, innov__charge, innov__milestone,
    innov__milestone_version, innov__strategy, innov__priority, innov__objective, innov__action,
    innov__progress_report, innov__action_progress, innov__target, innov__interim_target,
    innov__measurement, innov__challenge, innov__idea, innov__sprint_norm, innov__norm_phase,
    innov__call, innov__application, innov__team_member, innov__sprint, innov__session,
    innov__involvement, innov__attendance, innov__prototype, innov__prototype_version,
    innov__prototype_test, innov__pilot, innov__implementation, innov__prototype_stage,
    innov__mentoring, innov__event, innov__programme_item, innov__registration, innov__course,
    innov__occurrence, innov__participation, innov__story, innov__award, innov__award_category,
    innov__award_edition, innov__nomination, innov__laureate, innov__work, innov__evaluation,
    innov__criterion, innov__assessor, innov__conflict, innov__score, innov__decision, innov__seal,
    innov__waiver, innov__finding, innov__resource, innov__advice_request, innov__identifier,
    innov__link, innov__attachment, innov__sprint_progress, innov__call_success,
    innov__institution_timeline, innov__awards, innov__never_took_part, innov__facilitators,
    innov__sprint_quality, innov__lineage, innov__training_reach, innov__money, innov__data_quality,
    innov__milestones, innov__exchange, innov__eligibility, innov__ranking, innov__decide,
    innov__verify, innov__assess_eligibility, innov__nominate_sprints, innov__award_eligibility,
    innov__register, innov__cancel_registration, innov__event_registration, innov__prototype_funnel,
    innov__create_sprint, innov__indicator_trend, innov__person_export, innov__person_erase,
    innov__due_for_deletion, innov__replay_erasures, innov__institution_trees,
    innov__network_coverage, innov__sprint_delivery, innov__sprint_findings, innov__skill_coverage,
    innov__event_calendar;

#define INNOV__KINDS                                                                               \
    &innov__region, &innov__territory, &innov__territory_region, &innov__sector, &innov__theme,    \
        &innov__target_group, &innov__skill, &innov__institution, &innov__institution_parent,      \
        &innov__institution_sector, &innov__institution_change, &innov__person, &innov__consent,   \
        &innov__post, &innov__body, &innov__membership, &innov__meeting, &innov__document,         \
        &innov__document_version, &innov__endorsement, &innov__framework, &innov__pillar,          \
        &innov__level, &innov__factor, &innov__dimension, &innov__dimension_value, &innov__survey, \
        &innov__survey_version, &innov__wave, &innov__question, &innov__option, &innov__response,  \
        &innov__answer, &innov__aggregate, &innov__indicator, &innov__indicator_definition,        \
        &innov__indicator_dimension, &innov__project, &innov__project_version,                     \
        &innov__budget_line, &innov__charge, &innov__milestone, &innov__milestone_version,         \
        &innov__strategy, &innov__priority, &innov__objective, &innov__action,                     \
        &innov__progress_report, &innov__action_progress, &innov__target, &innov__interim_target,  \
        &innov__measurement, &innov__challenge, &innov__idea, &innov__sprint_norm,                 \
        &innov__norm_phase, &innov__call, &innov__application, &innov__team_member,                \
        &innov__sprint, &innov__session, &innov__involvement, &innov__attendance,                  \
        &innov__prototype, &innov__prototype_version, &innov__prototype_test, &innov__pilot,       \
        &innov__implementation, &innov__prototype_stage, &innov__mentoring, &innov__event,         \
        &innov__programme_item, &innov__registration, &innov__course, &innov__occurrence,          \
        &innov__participation, &innov__story, &innov__award, &innov__award_category,               \
        &innov__award_edition, &innov__nomination, &innov__laureate, &innov__work,                 \
        &innov__evaluation, &innov__criterion, &innov__assessor, &innov__conflict, &innov__score,  \
        &innov__decision, &innov__seal, &innov__waiver, &innov__finding, &innov__resource,         \
        &innov__advice_request, &innov__identifier, &innov__link, &innov__attachment,              \
        &innov__sprint_progress, &innov__call_success, &innov__institution_timeline,               \
        &innov__awards, &innov__never_took_part, &innov__facilitators, &innov__sprint_quality,     \
        &innov__lineage, &innov__training_reach, &innov__money, &innov__data_quality,              \
        &innov__milestones, &innov__exchange, &innov__eligibility, &innov__ranking,                \
        &innov__decide, &innov__verify, &innov__assess_eligibility, &innov__nominate_sprints,      \
        &innov__award_eligibility, &innov__register, &innov__cancel_registration,                  \
        &innov__event_registration, &innov__prototype_funnel, &innov__create_sprint,               \
        &innov__indicator_trend, &innov__person_export, &innov__person_erase,                      \
        &innov__due_for_deletion, &innov__replay_erasures, &innov__institution_trees,              \
        &innov__network_coverage, &innov__sprint_delivery, &innov__sprint_findings,                \
        &innov__skill_coverage, &innov__event_calendar

#endif
