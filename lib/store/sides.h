/* sides.h - the side tables of a kind, which hold what a row cannot: lists, and texts in other
 * languages than the store's.
 */
#ifndef INNOV__SIDES_H
#define INNOV__SIDES_H

#include "base/problem.h"
#include "model/registry.h"

struct innov__core;

typedef struct innov__side {
    int index;    /* of the list's field; INNOV__TEXTS */
    int is_empty; /* certainly, of this kind, in the state that is being read */
} innov__side;

enum { INNOV__TEXTS = -1 };

typedef struct innov__sides {
    innov__side *of; /* NULL until they were first asked for */
    size_t count;
    unsigned version; /* of the data that is_empty is said of */
    int64_t ended;    /* how many transactions of this handle had ended then */
    int look_ups;     /* since */
} innov__sides;

/* The side tables of a kind, for a record whose row a statement stands on. */
int innov__sides_of(struct innov__core *core, const innov__kind *kind, const innov__sides **found,
                    innov__report to);

/* Something is put into one of them. */
void innov__sides_fill(struct innov__core *core, const innov__kind *kind);

/* Those tables, without a word of what is in them; INNOV_E_NOMEM is not said. */
int innov__sides_list(const innov__kind *kind, innov__sides *sides);
void innov__sides_free(innov__sides *sides);

#endif
