/* succession.h - what became of institutions: renamed, merged, split, ended. */
#ifndef INNOV__SUCCESSION_H
#define INNOV__SUCCESSION_H

#include "ecosystem/as_of.h"

/* That an institution was changed, after the day or perhaps after it. */
typedef struct innov__change {
    int64_t institution, record, kind;
    int32_t date; /* 0: not known */
} innov__change;

typedef struct innov__succession {
    innov__change *changes; /* by institution, the first one first */
    size_t count, capacity;
} innov__succession;

/* Reads the changes that had not certainly happened by the day. The caller frees what is there,
 * also after a failure. */
int innov__succession_read(innov_store *store, const innov__as_of *at, innov_diag *diag,
                           innov__succession *succession);
void innov__succession_free(innov__succession *succession);

/* The first change of an institution after the day, of one kind (0: any); NULL: none is known. */
const innov__change *innov__succession_next(const innov__succession *succession,
                                            int64_t institution, int64_t kind);

#endif
