/* guard.h - the seam for rules that must hold on every path: put, import, undo, delete alike.
 *
 * At the end of a transaction, before it is durable, each guard is asked about every record of its
 * kinds that the transaction touched. This room runs them; lib/ecosystem says which there are.
 */
#ifndef INNOV__GUARD_H
#define INNOV__GUARD_H

#include "base/problem.h"
#include "record/record.h"

/* Sees one record, which lives until it returns: INNOV_OK to go on, INNOV_DONE to stop. */
typedef int innov__read_visit(const innov_record *record, void *context);

/* Reads records: inside the write transaction for a guard, through the public calls for an
 * operation. What is said of records that way holds for both. */
typedef struct innov__reader innov__reader;
struct innov__reader {
    /* The record `id`, freed by the caller with innov__record_destroy; INNOV_DONE: not there. */
    int (*get)(innov__reader *reader, int64_t id, innov_record **record);
    /* Each record whose field `field` (an id; a reference, one or a list) refers to `target`. */
    int (*each)(innov__reader *reader, int32_t field, int64_t target, innov__read_visit *visit,
                void *context);
};

/* One touched record: as it was before the transaction, and as it would be after. */
typedef struct innov__guarded {
    const innov_record *before; /* NULL: it is new */
    const innov_record *after;  /* NULL: it is deleted */
    const char *reason;         /* of the transaction; NULL: none */
    int override;               /* the transaction may leave the rules */
    innov__reader *reader;      /* of what would be after */
    innov__report to;
} innov__guarded;

/* Another record as it was before the transaction; INNOV_DONE: it was not there. The caller frees
 * it with innov__record_destroy. */
int innov__guarded_before(const innov__guarded *guarded, int64_t id, innov_record **record);

enum { INNOV__ON_ADD = 1, INNOV__ON_CHANGE = 2, INNOV__ON_DELETE = 4, INNOV__GUARD_KINDS = 4 };

/* What a guard may ask when records are looked at one after the other, none of which is there yet:
 * those that a file would add, and those that a transaction adds that does nothing else. */
typedef struct innov__foresight innov__foresight;
struct innov__foresight {
    /* INNOV_OK when the store has no such record, INNOV_DONE when it has. */
    int (*is_new)(innov__foresight *foresight, int64_t id);
    /* Adds to what is left at `id` of something that has an end. At the end of the file or of the
     * transaction nothing may be below 0, in whatever order it was given and taken. */
    int (*leave)(innov__foresight *foresight, int64_t id, int64_t amount);
};

typedef int innov__foresee(innov__foresight *foresight, const innov_record *added);

typedef struct innov__guard {
    unsigned on;                       /* which touches it is asked about */
    int32_t kinds[INNOV__GUARD_KINDS]; /* of which kinds, then 0; none: of all */
    /* INNOV_OK when the guard will certainly let pass what is added, if nothing that was left is
     * below 0 at the end; INNOV_DONE when it has to be asked. NULL: always. */
    innov__foresee *foresee;
    /* INNOV_OK, or the code of what it said to `guarded->to`. */
    int (*check)(const innov__guarded *guarded);
} innov__guard;

/* All of them, in lib/ecosystem/guards.c. */
extern const innov__guard innov__guards[];
extern const size_t innov__guard_count;

/* Whether a guard is asked about records of the kind. */
int innov__guard_is_of(const innov__guard *guard, const innov__kind *kind);

#endif
