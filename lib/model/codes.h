/* codes.h - the code lists that several kinds share. Code lists are closed: code depends on them.
 * Classifications that change by decree or survey are records, not codes.
 */
#ifndef INNOV__CODES_H
#define INNOV__CODES_H

#include "model/kind.h"

/* Every kind has visibility; bodies and events of all sorts have a mode. */
extern const innov__code_list innov__visibility_codes, innov__mode_codes,
    innov__subordination_codes;

/* What describes an innovation, from the idea to the story. */
extern const innov__code_list innov__innovation_facet_codes, innov__innovation_kind_codes,
    innov__innovation_novelty_codes, innov__innovation_stage_codes, innov__prototype_status_codes,
    innov__prototype_decision_codes, innov__confidence_codes;

/* Indicators and surveys. */
extern const innov__code_list innov__indicator_method_codes, innov__missing_reason_codes,
    innov__survey_population_codes, innov__response_completeness_codes;

/* These stand in the file of the kind that their name begins with; the levels of administration in
 * institution.c, the tie-breaks and aggregations in evaluation.c, the trees of institutions in
 * institution_parent.c. */
extern const innov__code_list innov__institution_kind_codes, innov__admin_level_codes,
    innov__involvement_role_codes, innov__tie_break_codes, innov__action_status_codes,
    innov__link_kind_codes, innov__institution_status_codes, innov__evaluation_aggregation_codes,
    innov__decision_outcome_codes, innov__event_status_codes, innov__event_closed_reason_codes,
    innov__registration_status_codes, innov__registration_refusal_reason_codes,
    innov__indicator_unit_codes, innov__measurement_status_codes, innov__institution_tree_codes,
    innov__session_phase_codes, innov__coverage_by_codes;

#endif
