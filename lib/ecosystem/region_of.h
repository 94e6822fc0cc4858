/* region_of.h - the planning region of a territory on a day. */
#ifndef INNOV__REGION_OF_H
#define INNOV__REGION_OF_H

#include "ecosystem/figures.h"

/* The planning region that a territory, or the one it is part of, certainly lay in on a date (0: on
 * any). `found` becomes 0 when nothing says so. */
int innov__region_of(innov_store *store, int64_t territory, int32_t date, int64_t *found,
                     innov_diag *diag);

#endif
