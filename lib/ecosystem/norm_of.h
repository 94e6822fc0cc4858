/* norm_of.h - which norm a sprint is measured against. */
#ifndef INNOV__NORM_OF_H
#define INNOV__NORM_OF_H

#include "ecosystem/figures.h"

/* The norm of a sprint: that of its call or of its application's call, else the last to begin of
 * those surely valid on its first day; NULL: none is known to be. The caller frees it. */
int innov__norm_of(innov_store *store, const innov_record *sprint, innov_record **norm,
                   innov_diag *diag);

#endif
