/* hierarchy.h - the trees of institutions as they were on a day, in memory: who stands under whom,
 * as far as the dates tell.
 */
#ifndef INNOV__HIERARCHY_H
#define INNOV__HIERARCHY_H

#include "ecosystem/as_of.h"

/* An institution that was there, or may have been. */
typedef struct innov__node {
    int64_t id;
    innov__sure there;
    size_t first_below, below; /* its edges to those under it, by place */
    size_t above;              /* how many it stands under */
} innov__node;

/* That one stood under another, or may have. */
typedef struct innov__edge {
    size_t parent, child; /* places of nodes */
    int64_t tree, record;
    innov__sure sure;
} innov__edge;

typedef struct innov__hierarchy {
    innov__node *nodes; /* by name */
    size_t node_count, node_capacity;
    size_t *by_id;      /* places of nodes */
    innov__edge *edges; /* by parent, then by the child's name */
    size_t edge_count, edge_capacity;
} innov__hierarchy;

enum { INNOV__NOWHERE = -1 };

/* Reads them for a day; `tree` is the number of one tree, or 0. What does not count is explained in
 * the reply (NULL: nowhere). The caller frees what is there, also after a failure. */
int innov__hierarchy_read(innov_store *store, const innov__as_of *at, int64_t tree,
                          innov__reply *reply, innov_diag *diag, innov__hierarchy *hierarchy);
void innov__hierarchy_free(innov__hierarchy *hierarchy);

/* The place of an institution, or INNOV__NOWHERE. */
int64_t innov__hierarchy_place(const innov__hierarchy *hierarchy, int64_t id);

/* Whether one stands under the other in a tree, by their ids. */
int innov__hierarchy_has(const innov__hierarchy *hierarchy, int64_t parent, int64_t child,
                         int64_t tree);

#endif
