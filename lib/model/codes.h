/* codes.h - the code lists that several kinds share. Code lists are closed: code depends on them.
 * Classifications that change by decree or survey are records, not codes.
 */
#ifndef INNOV__CODES_H
#define INNOV__CODES_H

#include "model/kind.h"

extern const innov__code_list innov__visibility_codes, innov__subordination_codes;

/* Each stands in the file of the kind that its name begins with; the levels of administration in
 * institution.c, the tie-breaks in evaluation.c. */
extern const innov__code_list innov__institution_kind_codes, innov__admin_level_codes,
    innov__session_mode_codes, innov__involvement_role_codes, innov__tie_break_codes;

/* What describes an innovation, from the idea to the story. */
extern const innov__code_list innov__innovation_facet_codes, innov__innovation_kind_codes,
    innov__innovation_novelty_codes, innov__innovation_stage_codes, innov__prototype_status_codes,
    innov__prototype_decision_codes, innov__confidence_codes;

/* Every kind has it; then those of indicators and surveys. */
extern const innov__code_list innov__visibility_codes;
extern const innov__code_list innov__indicator_method_codes, innov__missing_reason_codes,
    innov__survey_population_codes, innov__response_completeness_codes;

#endif
