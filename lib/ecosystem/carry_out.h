/* carry_out.h - doing what was decided: entries become what their decision says, those awarded
 * become laureates, and a call whose evaluations are all decided is decided too.
 */
#ifndef INNOV__CARRY_OUT_H
#define INNOV__CARRY_OUT_H

#include "ecosystem/laureates.h"

typedef struct innov__carrying {
    innov__awarding awarding; /* with the store, reader and diag */
    int64_t day;              /* of the decision */
    int64_t changed;          /* how many entries became something else */
    int call_decided;
    int64_t unassessed; /* applications of the call that nobody found eligible or not */
} innov__carrying;

/* Carries out one decision; `rank` is that of its entry, 0: none. In the order of the ranks. */
int innov__carry_out(innov__carrying *carrying, const innov_record *decision, int64_t rank);

/* Carries out what all decisions of `evaluation` together mean for what it judges. */
int innov__carry_out_subject(innov__carrying *carrying, const innov_record *evaluation);

#endif
