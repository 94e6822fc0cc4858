/* coverage.c - institutions by ministry, region or kind on a day, and the members of the network.
 */
#include "ecosystem/coverage.h"

#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "ecosystem/activity.h"
#include "ecosystem/hierarchy.h"
#include "ecosystem/regions.h"
#include "model/codes.h"

/* What is needed to put institutions into groups. */
typedef struct grouping {
    innov__coverage *c;
    innov__regions regions;
    innov__hierarchy tree;
    size_t *above;      /* for each node of the tree the one above it, or itself */
    innov__keys groups; /* their places, by key */
    innov__keys found;  /* the ministries of institutions that were looked for */
} grouping;

/* ---- Institutions --------------------------------------------------------------------------- */

static int add_group(innov__coverage *c, int64_t key)
{
    int rc = innov__array_reserve(&c->groups, &c->group_capacity, c->group_count + 1,
                                  sizeof *c->groups);

    if (rc == INNOV_OK)
        c->groups[c->group_count++] = (innov__group){.key = key};
    return rc;
}

static int by_id(const void *one, const void *other)
{
    const innov__place *a = one, *b = other;

    return (a->id > b->id) - (a->id < b->id);
}

static innov__place *find_place(const innov__coverage *c, int64_t id)
{
    innov__place key = {.id = id};

    return c->place_count > 0 ? bsearch(&key, c->places, c->place_count, sizeof *c->places, by_id)
                              : NULL;
}

/* Whether an institution was there on the day: one that came of a split or a merger later was not.
 */
static int was_there(const innov__coverage *c, const innov_record *institution)
{
    int32_t founded = innov__date(institution, INNOV_INSTITUTION_FOUNDED_ON, 0);

    return innov__institution_status(&c->at, institution) == INNOV_INSTITUTION_STATUS_ACTIVE &&
           innov__not_yet(&c->at, founded) != INNOV__LEFT_OUTSIDE_PERIOD;
}

/* They come in the order of names, and so do the ministries. */
static int take_institution(const innov_record *institution, void *context)
{
    grouping *g = context;
    innov__coverage *c = g->c;
    innov__place p = {.id = innov__id(institution),
                      .kind = innov__number(institution, INNOV_INSTITUTION_KIND),
                      .region = innov__regions_at(
                          &g->regions, innov__number(institution, INNOV_INSTITUTION_TERRITORY))};
    int rc;

    if (!was_there(c, institution))
        return INNOV_OK;
    if (p.region == 0)
        p.region = innov__number(institution, INNOV_INSTITUTION_REGION);
    rc = innov__array_reserve(&c->places, &c->place_capacity, c->place_count + 1,
                              sizeof *c->places);
    if (rc == INNOV_OK)
        c->places[c->place_count++] = p;
    return rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_MINISTRY &&
                   p.kind == INNOV_INSTITUTION_KIND_MINISTRY
               ? add_group(c, p.id)
               : rc;
}

static int take_region(const innov_record *region, void *context)
{
    innov__coverage *c = context;
    int32_t from = (int32_t)innov__number(region, INNOV_REGION_VALID_FROM);
    int32_t to = (int32_t)innov__number(region, INNOV_REGION_VALID_TO);

    return innov__held(&c->at, from, to) == INNOV__NO ? INNOV_OK : add_group(c, innov__id(region));
}

/* ---- Ministries ----------------------------------------------------------------------------- */

/* The place above each one in the tree: the first that it surely stood under, else one it may have.
 */
static int read_tree(grouping *g)
{
    innov__hierarchy *tree = &g->tree;
    int rc = innov__hierarchy_read(g->c->store, &g->c->at, 0, NULL, g->c->reply->diag, tree);
    char *sure;

    if (rc != INNOV_OK || tree->node_count == 0)
        return rc;
    g->above = innov__alloc_zeroed(tree->node_count, sizeof *g->above);
    sure = innov__alloc_zeroed(tree->node_count, 1);
    if (g->above == NULL || sure == NULL) {
        innov__free(sure);
        return INNOV_E_NOMEM;
    }
    for (size_t i = 0; i < tree->node_count; i++)
        g->above[i] = i;
    for (size_t i = 0; i < tree->edge_count; i++) {
        const innov__edge *edge = &tree->edges[i];

        if (sure[edge->child])
            continue;
        g->above[edge->child] = edge->parent;
        sure[edge->child] = edge->sure == INNOV__YES;
    }
    innov__free(sure);
    return INNOV_OK;
}

/* The ministry that an institution is or stands under; 0: none. Who stands under itself is left.
 * What is found is kept for all on the way, so that nobody's way is gone twice. */
static int find_ministry(grouping *g, int64_t id, int64_t *ministry)
{
    int64_t at = innov__hierarchy_place(&g->tree, id), found = 0;
    innov__ids way = {0};
    int rc = INNOV_OK;

    for (; rc == INNOV_OK && found == 0 && !innov__ids_has(&way, id); id = g->tree.nodes[at].id) {
        const int64_t *known = innov__keys_find(&g->found, (innov__key){.a = id});
        const innov__place *p = find_place(g->c, id);

        rc = innov__ids_add(&way, id);
        if (known != NULL || (p != NULL && p->kind == INNOV_INSTITUTION_KIND_MINISTRY)) {
            found = known != NULL ? *known : id;
            break;
        }
        if (at == INNOV__NOWHERE || g->above[at] == (size_t)at)
            break;
        at = (int64_t)g->above[at];
    }
    for (size_t i = 0; rc == INNOV_OK && i < way.count; i++)
        if (innov__keys_add(&g->found, (innov__key){.a = way.ids[i]}, found) == NULL)
            rc = INNOV_E_NOMEM;
    innov__ids_free(&way);
    *ministry = found;
    return rc;
}

/* ---- Groups --------------------------------------------------------------------------------- */

static int find_key(grouping *g, const innov__place *p, int64_t *key)
{
    switch (g->c->by) {
    case INNOV_COVERAGE_BY_REGION:
        *key = p->region;
        return INNOV_OK;
    case INNOV_COVERAGE_BY_INSTITUTION_KIND:
        *key = p->kind;
        return INNOV_OK;
    default:
        return find_ministry(g, p->id, key);
    }
}

/* Puts an institution into the group of its key; of one that is none, into the last. */
static int put_in_group(grouping *g, innov__place *p)
{
    const int64_t *place;
    int64_t key = 0;
    int rc = find_key(g, p, &key);

    place = innov__keys_find(&g->groups, (innov__key){.a = key});
    p->group = place != NULL ? (size_t)*place : g->c->group_count - 1;
    g->c->groups[p->group].institutions++;
    return rc;
}

static int place_groups(grouping *g)
{
    for (size_t i = 0; i < g->c->group_count; i++)
        if (innov__keys_add(&g->groups, (innov__key){.a = g->c->groups[i].key}, (int64_t)i) == NULL)
            return INNOV_E_NOMEM;
    return INNOV_OK;
}

static int make_groups(innov__coverage *c)
{
    int rc = INNOV_OK;

    if (c->by == INNOV_COVERAGE_BY_REGION)
        rc = innov__each(
            c->store,
            &(innov__find){.kind = INNOV_REGION, .condition = "kind=planning", .order = {"name"}},
            take_region, c, c->reply->diag);
    for (int64_t kind = 1; rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND &&
                           kind <= innov_code_count("institution_kind");
         kind++)
        rc = add_group(c, kind);
    return rc == INNOV_OK ? add_group(c, 0) : rc;
}

/* What figures call a group: its record's label, or its kind. */
static int name_group(const innov__coverage *c, innov__group *group)
{
    innov_record *record = NULL;
    int rc;

    if (group->key == 0 || c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND) {
        innov__buffer_char(&group->name, ' ');
        innov__buffer_text(
            &group->name,
            group->key == 0 ? "none" : innov__institution_kind_codes.codes[group->key - 1].name);
        return group->name.failed;
    }
    rc = innov_store_get(c->store, group->key, &record, c->reply->diag);
    if (rc == INNOV_OK)
        rc = innov__figure(&group->name, "", record);
    innov_record_free(record);
    return rc;
}

static int name_groups(innov__coverage *c)
{
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && c->reply->explanation != NULL && i < c->group_count; i++)
        rc = name_group(c, &c->groups[i]);
    return rc;
}

static int read_institutions(grouping *g)
{
    innov__coverage *c = g->c;
    int rc = INNOV_OK;

    if (c->by == INNOV_COVERAGE_BY_REGION)
        rc = innov__regions_read(c->store, c->at.day, &g->regions, c->reply->diag);
    if (rc == INNOV_OK)
        rc = innov__each(c->store, &(innov__find){.kind = INNOV_INSTITUTION, .order = {"name"}},
                         take_institution, g, c->reply->diag);
    if (c->place_count > 1)
        qsort(c->places, c->place_count, sizeof *c->places, by_id);
    return rc;
}

static int take_network(const innov_record *body, void *context)
{
    return innov__ids_add(context, innov__id(body));
}

int innov__coverage_read(innov__coverage *c)
{
    grouping g = {.c = c};
    int rc = innov__there(c->store, c->body, c->reply->diag);

    if (rc == INNOV_OK)
        rc = c->body != 0
                 ? innov__ids_add(&c->networks, c->body)
                 : innov__each(c->store,
                               &(innov__find){.kind = INNOV_BODY, .condition = "kind=network"},
                               take_network, &c->networks, c->reply->diag);
    if (rc == INNOV_OK)
        rc = read_institutions(&g);
    if (rc == INNOV_OK)
        rc = make_groups(c);
    if (rc == INNOV_OK)
        rc = name_groups(c);
    if (rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_MINISTRY)
        rc = read_tree(&g);
    if (rc == INNOV_OK)
        rc = place_groups(&g);
    for (size_t i = 0; rc == INNOV_OK && i < c->place_count; i++)
        rc = put_in_group(&g, &c->places[i]);
    innov__regions_free(&g.regions);
    innov__hierarchy_free(&g.tree);
    innov__free(g.above);
    innov__keys_free(&g.groups);
    innov__keys_free(&g.found);
    return rc;
}

void innov__coverage_free(innov__coverage *c)
{
    for (size_t i = 0; i < c->group_count; i++)
        innov__buffer_free(&c->groups[i].name);
    innov__free(c->places);
    innov__free(c->groups);
    innov__ids_free(&c->networks);
}

int innov__explain_group(const innov__coverage *c, const char *figure, size_t group,
                         const innov_record *record, innov__left_out why)
{
    innov__buffer name = {0};
    int rc;

    if (c->reply->explanation == NULL)
        return INNOV_OK;
    innov__buffer_text(&name, figure);
    innov__buffer_text(&name, c->groups[group].name.bytes);
    rc = name.failed;
    if (rc == INNOV_OK)
        rc = innov__reply_explain(c->reply, name.bytes, record, why);
    innov__buffer_free(&name);
    return rc;
}

/* ---- Members -------------------------------------------------------------------------------- */

/* Who was proposed or declined was never a member; from when to when others were, dates say. */
static innov__left_out why_not(const innov__coverage *c, const innov_record *membership)
{
    int64_t status = innov__number(membership, INNOV_MEMBERSHIP_STATUS);
    int32_t from = (int32_t)innov__number(membership, INNOV_MEMBERSHIP_VALID_FROM);
    int32_t to = (int32_t)innov__number(membership, INNOV_MEMBERSHIP_VALID_TO);

    if (status == INNOV_MEMBERSHIP_STATUS_PROPOSED)
        return INNOV__LEFT_NOT_FINISHED;
    if (status == INNOV_MEMBERSHIP_STATUS_DECLINED)
        return INNOV__LEFT_CANCELLED;
    if (to == 0 && status == INNOV_MEMBERSHIP_STATUS_LEFT)
        return INNOV__LEFT_NO_DATE;
    switch (innov__held(&c->at, from, to)) {
    case INNOV__YES:
        return (innov__left_out)0;
    case INNOV__PERHAPS:
        return INNOV__LEFT_UNDECIDABLE;
    default:
        return INNOV__LEFT_OUTSIDE_PERIOD;
    }
}

static int take_employer(int64_t id, void *context)
{
    int64_t *employer = context;

    *employer = id;
    return INNOV_DONE; /* the first one */
}

/* Where the member comes from: as the membership says, else where the person works on the day. */
static int find_home(const innov__coverage *c, const innov_record *membership, int64_t *home)
{
    *home = innov__number(membership, INNOV_MEMBERSHIP_INSTITUTION);
    if (*home != 0)
        return INNOV_OK;
    return innov__each_employer(c->store, innov__number(membership, INNOV_MEMBERSHIP_PERSON),
                                c->at.day, take_employer, home, c->reply->diag);
}

typedef struct showing {
    innov__coverage *c;
    innov__member_visit *visit;
    void *context;
} showing;

static int show_member(const innov_record *membership, void *context)
{
    showing *s = context;
    innov__left_out why;
    int64_t home = 0;
    int rc = INNOV_OK;

    if (!innov__ids_has(&s->c->networks, innov__number(membership, INNOV_MEMBERSHIP_BODY)))
        return INNOV_OK;
    why = why_not(s->c, membership);
    s->c->at.undecided += why == INNOV__LEFT_UNDECIDABLE || why == INNOV__LEFT_NO_DATE;
    if (why == 0)
        rc = find_home(s->c, membership, &home);
    return rc == INNOV_OK ? s->visit(membership, why, find_place(s->c, home), s->context) : rc;
}

int innov__each_member(innov__coverage *c, innov__member_visit *visit, void *context)
{
    showing s = {c, visit, context};

    return innov__each(c->store, &(innov__find){.kind = INNOV_MEMBERSHIP}, show_member, &s,
                       c->reply->diag);
}

/* ---- Saying it ------------------------------------------------------------------------------ */

void innov__row_group(innov__row *row, const innov__coverage *c, const innov__group *group)
{
    if (group->key == 0) {
        innov__row_reason(row, "not_applicable");
        innov__row_words(row, "none", (innov__words){"None", "Nevienā"});
    } else if (c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND) {
        innov__row_reason(row, "not_applicable");
        innov__row_words(row, innov__institution_kind_codes.codes[group->key - 1].name,
                         innov__institution_kind_codes.codes[group->key - 1].label);
    } else {
        innov__row_record(row, c->store, group->key, c->reply->diag);
    }
}

int innov__note_members(const innov__coverage *c)
{
    return innov__reply_note(
        c->reply,
        "Members are those whose membership had begun and not ended on the day, active or not; a "
        "person is counted where the membership says, else where they worked then.",
        "Dalībnieki ir tie, kuru dalība tajā dienā bija sākusies un nebija beigusies, arī "
        "neaktīvie; persona skaitās tur, kur norādīts dalībā, citādi tur, kur tad strādāja.");
}
