/* hierarchy.c - the trees of institutions as they were on a day. */
#include "ecosystem/hierarchy.h"

#include <innov/ids.h>
#include <stdlib.h>

typedef struct reading {
    const innov__as_of *at;
    int64_t tree;
    innov__reply *reply;
    innov__hierarchy *hierarchy;
} reading;

void innov__hierarchy_free(innov__hierarchy *hierarchy)
{
    innov__free(hierarchy->nodes);
    innov__free(hierarchy->by_id);
    innov__free(hierarchy->edges);
    *hierarchy = (innov__hierarchy){0};
}

static int leave(const reading *r, const innov_record *record, innov__left_out why)
{
    return r->reply != NULL ? innov__reply_explain(r->reply, "tree", record, why) : INNOV_OK;
}

/* ---- Institutions -------------------------------------------------------------------------- */

/* They come in the order of names. */
static int take_institution(const innov_record *institution, void *context)
{
    const reading *r = context;
    innov__hierarchy *h = r->hierarchy;
    innov__node node = {
        .id = innov__id(institution),
        .there = innov__held(r->at, innov__date(institution, INNOV_INSTITUTION_FOUNDED_ON, 0),
                             innov__date(institution, INNOV_INSTITUTION_ENDED_ON, 0))};
    int result;

    if (node.there == INNOV__NO)
        return leave(r, institution, INNOV__LEFT_OUTSIDE_PERIOD);
    result = innov__array_reserve(&h->nodes, &h->node_capacity, h->node_count + 1,
                                  sizeof *h->nodes);
    if (result == INNOV_OK)
        h->nodes[h->node_count++] = node;
    return result;
}

typedef struct named {
    int64_t id;
    size_t place;
} named;

static int in_order_of_ids(const void *one, const void *other)
{
    const named *a = one, *b = other;

    return (a->id > b->id) - (a->id < b->id);
}

/* So that an institution is found by its id. */
static int index_nodes(innov__hierarchy *h)
{
    named *order = innov__alloc_zeroed(h->node_count, sizeof *order);

    h->by_id = innov__alloc_zeroed(h->node_count, sizeof *h->by_id);
    if (order == NULL || h->by_id == NULL) {
        innov__free(order);
        return INNOV_E_NOMEM;
    }
    for (size_t i = 0; i < h->node_count; i++)
        order[i] = (named){h->nodes[i].id, i};
    if (h->node_count > 1)
        qsort(order, h->node_count, sizeof *order, in_order_of_ids);
    for (size_t i = 0; i < h->node_count; i++)
        h->by_id[i] = order[i].place;
    innov__free(order);
    return INNOV_OK;
}

int64_t innov__hierarchy_place(const innov__hierarchy *h, int64_t id)
{
    size_t low = 0, high = h->node_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (h->nodes[h->by_id[middle]].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < h->node_count && h->nodes[h->by_id[low]].id == id ? (int64_t)h->by_id[low]
                                                                   : INNOV__NOWHERE;
}

/* ---- Who stands under whom ----------------------------------------------------------------- */

static innov__sure least(innov__sure a, innov__sure b)
{
    return a < b ? a : b;
}

/* It holds no longer than both institutions were there. */
static int take_parent(const innov_record *record, void *context)
{
    const reading *r = context;
    innov__hierarchy *h = r->hierarchy;
    innov__edge edge = {.tree = innov__number(record, INNOV_INSTITUTION_PARENT_TREE),
                        .record = innov__id(record)};
    int64_t parent = innov__hierarchy_place(h,
                                            innov__number(record, INNOV_INSTITUTION_PARENT_PARENT));
    int64_t child = innov__hierarchy_place(
        h, innov__number(record, INNOV_INSTITUTION_PARENT_INSTITUTION));

    if (r->tree != 0 && edge.tree != r->tree)
        return leave(r, record, INNOV__LEFT_OTHER_SCOPE);
    edge.sure = innov__held(r->at, innov__date(record, INNOV_INSTITUTION_PARENT_VALID_FROM, 0),
                            innov__date(record, INNOV_INSTITUTION_PARENT_VALID_TO, 0));
    if (parent == INNOV__NOWHERE || child == INNOV__NOWHERE || edge.sure == INNOV__NO)
        return leave(r, record, INNOV__LEFT_OUTSIDE_PERIOD);
    edge.parent = (size_t)parent;
    edge.child = (size_t)child;
    edge.sure = least(edge.sure, least(h->nodes[parent].there, h->nodes[child].there));
    if (innov__array_reserve(&h->edges, &h->edge_capacity, h->edge_count + 1, sizeof *h->edges) !=
        INNOV_OK)
        return INNOV_E_NOMEM;
    h->edges[h->edge_count++] = edge;
    return INNOV_OK;
}

static int in_order(const void *one, const void *other)
{
    const innov__edge *a = one, *b = other;

    if (a->parent != b->parent)
        return a->parent < b->parent ? -1 : 1;
    if (a->child != b->child)
        return a->child < b->child ? -1 : 1;
    if (a->tree != b->tree)
        return a->tree < b->tree ? -1 : 1;
    return (a->record > b->record) - (a->record < b->record);
}

static void index_edges(innov__hierarchy *h)
{
    if (h->edge_count > 1)
        qsort(h->edges, h->edge_count, sizeof *h->edges, in_order);
    for (size_t i = 0; i < h->edge_count; i++) {
        innov__node *parent = &h->nodes[h->edges[i].parent];

        if (parent->below++ == 0)
            parent->first_below = i;
        h->nodes[h->edges[i].child].above++;
    }
}

/* The edges below one stand in order of the child's place, a few for each: one for a tree. */
int innov__hierarchy_has(const innov__hierarchy *h, int64_t parent, int64_t child, int64_t tree)
{
    int64_t above = innov__hierarchy_place(h, parent), below = innov__hierarchy_place(h, child);
    size_t low, high;

    if (above == INNOV__NOWHERE || below == INNOV__NOWHERE)
        return 0;
    low = h->nodes[above].first_below;
    high = low + h->nodes[above].below;
    for (size_t end = high; low < end;) {
        size_t middle = low + (end - low) / 2;

        if (h->edges[middle].child < (size_t)below)
            low = middle + 1;
        else
            end = middle;
    }
    while (low < high && h->edges[low].child == (size_t)below && h->edges[low].tree != tree)
        low++;
    return low < high && h->edges[low].child == (size_t)below;
}

int innov__hierarchy_read(innov_store *store, const innov__as_of *at, int64_t tree,
                          innov__reply *reply, innov_diag *diag, innov__hierarchy *hierarchy)
{
    reading r = {at, tree, reply, hierarchy};
    const innov__find institutions = {.kind = INNOV_INSTITUTION, .order = {"name"}};
    const innov__find parents = {.kind = INNOV_INSTITUTION_PARENT};
    int result = innov__each(store, &institutions, take_institution, &r, diag);

    if (result == INNOV_OK)
        result = index_nodes(hierarchy);
    if (result == INNOV_OK)
        result = innov__each(store, &parents, take_parent, &r, diag);
    if (result == INNOV_OK)
        index_edges(hierarchy);
    return result;
}
