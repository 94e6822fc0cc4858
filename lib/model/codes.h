/* codes.h - the code lists that every kind shares. Code lists are closed: code depends on them.
 * Classifications that change by decree or survey are records, not codes.
 */
#ifndef INNOV__CODES_H
#define INNOV__CODES_H

#include "model/kind.h"

extern const innov__code_list innov__visibility_codes, innov__subordination_codes;

#endif
