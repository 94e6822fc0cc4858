/* action.h - the statuses of an action: reports say them too. */
#ifndef INNOV__ACTION_H
#define INNOV__ACTION_H

#include "model/kind.h"

extern const innov__code_list innov__action_status_codes;

#endif
