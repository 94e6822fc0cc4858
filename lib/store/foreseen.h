/* foreseen.h - what the guards foresee of the records that the open transaction adds.
 *
 * A guard is asked at the end, when every record is as it will stay; each is read again for that,
 * with those it refers to. Of a transaction that only adds, all can be known at the put: what the
 * guards will let pass for certain they are not asked about.
 */
#ifndef INNOV__FORESEEN_H
#define INNOV__FORESEEN_H

#include "store/balances.h"
#include "store/guard.h"

struct innov__core;

/* What is known of the records that the open transaction has added of a kind. */
typedef enum innov__outlook {
    INNOV__UNSEEN,     /* nothing */
    INNOV__LETS_PASS,  /* every guard lets each of them pass, if the balances hold */
    INNOV__TO_BE_ASKED /* some guard is not sure of one of them */
} innov__outlook;

typedef struct innov__foreseen {
    innov__foresight foresight; /* first: a guard hands it back */
    innov__balances balances;
    int is_void; /* the transaction does not only add */
} innov__foreseen;

void innov__foreseen_begin(struct innov__core *core);
void innov__foreseen_end(struct innov__core *core);

/* The open transaction has added the record. */
void innov__foreseen_add(struct innov__core *core, const innov_record *added);
/* It has changed, deleted or taken back something: what was foreseen may have come otherwise. */
void innov__foreseen_void(struct innov__core *core);

/* Whether the guards need not be asked about what was added of the kind. */
int innov__foreseen_passes(const struct innov__core *core, const innov__kind *kind);

#endif
