/* codes.h - the code lists that several kinds share. Code lists are closed: code depends on them.
 * Classifications that change by decree or survey are records, not codes.
 */
#ifndef INNOV__CODES_H
#define INNOV__CODES_H

#include "model/kind.h"

/* Every kind has it; then those of indicators and surveys. */
extern const innov__code_list innov__visibility_codes;
extern const innov__code_list innov__indicator_method_codes, innov__missing_reason_codes,
    innov__survey_population_codes, innov__response_completeness_codes;

#endif
