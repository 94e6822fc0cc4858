/* guard.h - the seam for rules that must hold on every path: put, import, undo, delete alike.
 *
 * At the end of a transaction, before it is durable, each guard is asked about every record the
 * transaction touched. This room runs them; lib/ecosystem says which there are.
 */
#ifndef INNOV__GUARD_H
#define INNOV__GUARD_H

#include "base/problem.h"
#include "record/record.h"

/* One touched record: as it was before the transaction, and as it would be after. */
typedef struct innov__guarded {
    const innov_record *before; /* NULL: it is new */
    const innov_record *after;  /* NULL: it is deleted */
    const char *reason;         /* of the transaction; NULL: none */
    int override;               /* the transaction may leave the rules */
    innov__report to;
} innov__guarded;

enum { INNOV__ON_ADD = 1, INNOV__ON_CHANGE = 2, INNOV__ON_DELETE = 4 };

typedef struct innov__guard {
    unsigned on; /* which touches it is asked about */
    /* INNOV_OK, or the code of what it said to `guarded->to`. */
    int (*check)(const innov__guarded *guarded);
} innov__guard;

/* All of them, in lib/ecosystem/guards.c. */
extern const innov__guard innov__guards[];
extern const size_t innov__guard_count;

#endif
