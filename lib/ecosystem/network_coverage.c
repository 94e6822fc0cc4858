/* network_coverage.c - the report network-coverage: how many institutions of each ministry, region
 * or kind have a member in the network on a day, and where there is none.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/activity.h"
#include "ecosystem/hierarchy.h"
#include "ecosystem/operation.h"
#include "ecosystem/region_of.h"
#include "model/codes.h"
#include "model/kinds.h"

enum { GROUP, TITLE, INSTITUTIONS, COVERED, PERCENT, MEMBERS };

static const innov__column columns[] = {
    [GROUP] = {"group", {"Group", "Grupa"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    [TITLE] = {"title", {"Group", "Grupa"}, .type = INNOV_TYPE_TEXT},
    [INSTITUTIONS] = {"institutions", {"Institutions", "Iestādes"}, .type = INNOV_TYPE_INTEGER},
    [COVERED] = {"covered", {"With members", "Ar dalībniekiem"}, .type = INNOV_TYPE_INTEGER},
    [PERCENT] = {"percent",
                 {"With members, %", "Ar dalībniekiem, %"},
                 .type = INNOV_TYPE_DECIMAL,
                 .scale = 1},
    [MEMBERS] = {"members", {"Members", "Dalībnieki"}, .type = INNOV_TYPE_INTEGER},
};

/* An institution that was there on the day. */
typedef struct place {
    int64_t id, kind, region;
    size_t group;
    int64_t members;
} place;

/* What the institutions are grouped by; the last one is of those that belong to none. */
typedef struct group {
    int64_t key; /* the id of a record, or the number of a kind; 0: none */
    int64_t institutions, covered, members;
} group;

typedef struct coverage {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    int64_t by, body;
    innov__hierarchy tree;
    place *places; /* by name */
    group *groups;
    size_t place_count, place_capacity, group_count, group_capacity;
    int64_t elsewhere; /* members whose institution was not there, or is not known */
} coverage;

/* ---- Institutions and their groups ---------------------------------------------------------- */

static int add_group(coverage *c, int64_t key)
{
    int rc = innov__array_reserve(&c->groups, &c->group_capacity, c->group_count + 1,
                                  sizeof *c->groups);

    if (rc == INNOV_OK)
        c->groups[c->group_count++] = (group){.key = key};
    return rc;
}

static place *find_place(const coverage *c, int64_t id)
{
    for (size_t i = 0; i < c->place_count; i++)
        if (c->places[i].id == id)
            return &c->places[i];
    return NULL;
}

static int take_institution(const innov_record *institution, void *context)
{
    coverage *c = context;
    int64_t status = innov__institution_status(&c->at, institution);
    place p = {.id = innov__id(institution),
               .kind = innov__number(institution, INNOV_INSTITUTION_KIND),
               .region = innov__number(institution, INNOV_INSTITUTION_REGION)};
    int64_t region = 0;
    int rc = INNOV_OK;

    if (status != INNOV_INSTITUTION_STATUS_ACTIVE)
        return INNOV_OK;
    if (c->by == INNOV_COVERAGE_BY_REGION)
        rc = innov__region_of(c->store, innov__number(institution, INNOV_INSTITUTION_TERRITORY),
                              c->at.day, &region, c->reply->diag);
    if (rc != INNOV_OK)
        return rc;
    p.region = region != 0 ? region : p.region;
    rc = innov__array_reserve(&c->places, &c->place_capacity, c->place_count + 1,
                              sizeof *c->places);
    if (rc == INNOV_OK)
        c->places[c->place_count++] = p;
    if (rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_MINISTRY &&
        p.kind == INNOV_INSTITUTION_KIND_MINISTRY)
        rc = add_group(c, p.id);
    return rc;
}

static int take_region(const innov_record *region, void *context)
{
    coverage *c = context;
    int32_t from = (int32_t)innov__number(region, INNOV_REGION_VALID_FROM);
    int32_t to = (int32_t)innov__number(region, INNOV_REGION_VALID_TO);

    return innov__held(&c->at, from, to) == INNOV__NO ? INNOV_OK : add_group(c, innov__id(region));
}

/* The place in the tree above one: the first that it surely stood under, else one it may have. */
static int64_t above(const innov__hierarchy *tree, size_t child)
{
    int64_t found = INNOV__NOWHERE;

    for (size_t i = 0; i < tree->edge_count; i++) {
        if (tree->edges[i].child != child)
            continue;
        if (tree->edges[i].sure == INNOV__YES)
            return (int64_t)tree->edges[i].parent;
        found = (int64_t)tree->edges[i].parent;
    }
    return found;
}

/* The ministry that an institution is or stands under; 0: none. Who stands under itself is left. */
static int64_t ministry_of(const coverage *c, int64_t id)
{
    int64_t at = innov__hierarchy_place(&c->tree, id);

    for (size_t steps = 0; steps <= c->tree.node_count; steps++) {
        const place *p = find_place(c, id);

        if (p != NULL && p->kind == INNOV_INSTITUTION_KIND_MINISTRY)
            return id;
        at = at != INNOV__NOWHERE ? above(&c->tree, (size_t)at) : INNOV__NOWHERE;
        if (at == INNOV__NOWHERE)
            return 0;
        id = c->tree.nodes[at].id;
    }
    return 0;
}

static int64_t key_of(const coverage *c, const place *p)
{
    switch (c->by) {
    case INNOV_COVERAGE_BY_REGION:
        return p->region;
    case INNOV_COVERAGE_BY_INSTITUTION_KIND:
        return p->kind;
    default:
        return ministry_of(c, p->id);
    }
}

/* The group of a key; of one that is none, the last. */
static size_t group_of(const coverage *c, int64_t key)
{
    size_t at = 0;

    while (at + 1 < c->group_count && c->groups[at].key != key)
        at++;
    return at;
}

static int make_groups(coverage *c)
{
    innov_diag *diag = c->reply->diag;
    int rc = innov__each(c->store, &(innov__find){.kind = INNOV_INSTITUTION, .order = {"name"}},
                         take_institution, c, diag);

    if (rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_REGION)
        rc = innov__each(
            c->store,
            &(innov__find){.kind = INNOV_REGION, .condition = "kind=planning", .order = {"name"}},
            take_region, c, diag);
    for (int64_t kind = 1; rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND &&
                           kind <= innov_code_count("institution_kind");
         kind++)
        rc = add_group(c, kind);
    if (rc == INNOV_OK)
        rc = add_group(c, 0);
    if (rc == INNOV_OK && c->by == INNOV_COVERAGE_BY_MINISTRY)
        rc = innov__hierarchy_read(c->store, &c->at, 0, NULL, diag, &c->tree);
    for (size_t i = 0; rc == INNOV_OK && i < c->place_count; i++) {
        c->places[i].group = group_of(c, key_of(c, &c->places[i]));
        c->groups[c->places[i].group].institutions++;
    }
    return rc;
}

/* ---- Members -------------------------------------------------------------------------------- */

/* Who was proposed or declined was never a member; from when to when others were, dates say. */
static innov__left_out why_not(const coverage *c, const innov_record *membership)
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
static int find_home(const coverage *c, const innov_record *membership, int64_t *home)
{
    *home = innov__number(membership, INNOV_MEMBERSHIP_INSTITUTION);
    if (*home != 0)
        return INNOV_OK;
    return innov__each_employer(c->store, innov__number(membership, INNOV_MEMBERSHIP_PERSON),
                                c->at.day, take_employer, home, c->reply->diag);
}

static int is_of_network(const coverage *c, const innov_record *membership, int *is)
{
    innov_record *body = NULL;
    int64_t id = innov__number(membership, INNOV_MEMBERSHIP_BODY);
    int rc = INNOV_OK;

    *is = c->body == id;
    if (c->body != 0)
        return INNOV_OK;
    rc = innov_store_get(c->store, id, &body, c->reply->diag);
    *is = innov__number(body, INNOV_BODY_KIND) == INNOV_BODY_KIND_NETWORK;
    innov_record_free(body);
    return rc;
}

static int take_member(const innov_record *membership, void *context)
{
    coverage *c = context;
    innov__left_out why = why_not(c, membership);
    int64_t home = 0;
    place *p;
    int is, rc = is_of_network(c, membership, &is);

    if (rc != INNOV_OK || !is)
        return rc;
    c->at.undecided += why == INNOV__LEFT_UNDECIDABLE || why == INNOV__LEFT_NO_DATE;
    if (why != 0)
        return innov__reply_left_out(c->reply, "members", membership, why);
    rc = find_home(c, membership, &home);
    if (rc != INNOV_OK)
        return rc;
    p = find_place(c, home);
    if (p == NULL) {
        c->elsewhere++;
        return innov__reply_left_out(c->reply, "members", membership, INNOV__LEFT_NO_VALUE);
    }
    c->groups[p->group].covered += p->members++ == 0;
    c->groups[p->group].members++;
    return innov__reply_counted(c->reply, "members", membership);
}

/* ---- The report ----------------------------------------------------------------------------- */

static void row_group(innov__row *row, const coverage *c, const group *g)
{
    if (g->key == 0) {
        innov__row_reason(row, "not_applicable");
        innov__row_words(row, "none", (innov__words){"None", "Nevienā"});
    } else if (c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND) {
        innov__row_reason(row, "not_applicable");
        innov__row_words(row, innov__institution_kind_codes.codes[g->key - 1].name,
                         innov__institution_kind_codes.codes[g->key - 1].label);
    } else {
        innov__row_record(row, c->store, g->key, c->reply->diag);
    }
}

/* Kinds and the rest have a row when there is something of them. */
static int add_row(const coverage *c, const group *g)
{
    innov__row row;

    if (g->institutions == 0 && (g->key == 0 || c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND))
        return INNOV_OK;
    row = innov__row_begin(c->reply);
    row_group(&row, c, g);
    innov__row_int(&row, g->institutions);
    innov__row_int(&row, g->covered);
    innov__row_percent(&row, g->covered, g->institutions);
    innov__row_int(&row, g->members);
    return row.result;
}

static int add_notes(const coverage *c)
{
    innov__note note = {0};
    int rc = innov__reply_note(
        c->reply,
        "Members are those whose membership had begun and not ended on the day, active or not; a "
        "person is counted where the membership says, else where they worked then.",
        "Dalībnieki ir tie, kuru dalība tajā dienā bija sākusies un nebija beigusies, arī "
        "neaktīvie; "
        "persona skaitās tur, kur norādīts dalībā, citādi tur, kur tad strādāja.");

    if (rc == INNOV_OK && c->elsewhere > 0) {
        innov__note_words(&note, "Members without an institution that was there: ",
                          "Dalībnieki bez iestādes, kas tad pastāvēja: ");
        innov__note_int(&note, c->elsewhere);
        innov__note_words(&note, ".", ".");
        rc = innov__note_add(&note, c->reply);
    }
    return rc == INNOV_OK ? innov__note_as_of(&c->at, c->reply) : rc;
}

static int cover(coverage *c)
{
    int rc = innov__there(c->store, c->body, c->reply->diag);

    if (rc == INNOV_OK)
        rc = innov__reply_begin(c->reply, "network-coverage", columns, INNOV__COUNT(columns));
    if (rc == INNOV_OK)
        rc = make_groups(c);
    if (rc == INNOV_OK)
        rc = innov__each(c->store, &(innov__find){.kind = INNOV_MEMBERSHIP}, take_member, c,
                         c->reply->diag);
    for (size_t i = 0; rc == INNOV_OK && i < c->group_count; i++)
        rc = add_row(c, &c->groups[i]);
    if (rc == INNOV_OK)
        rc = add_notes(c);
    return rc == INNOV_OK ? innov__note_state(c->store, c->reply) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    coverage c = {.store = store,
                  .reply = reply,
                  .at = innov__as_of_input(input, INNOV_NETWORK_COVERAGE_AS_OF),
                  .by = innov__number(input, INNOV_NETWORK_COVERAGE_BY),
                  .body = innov__number(input, INNOV_NETWORK_COVERAGE_BODY)};
    int rc;

    if (c.by == 0)
        c.by = INNOV_COVERAGE_BY_MINISTRY;
    rc = cover(&c);
    innov__hierarchy_free(&c.tree);
    innov__free(c.places);
    innov__free(c.groups);
    return rc;
}

const innov__operation innov__report_network_coverage = {
    .name = "network-coverage",
    .label = {"Network coverage", "Tīkla pārklājums"},
    .doc = {"How many institutions of each ministry, region or kind have members in the network.",
            "Cik iestādēm katrā ministrijā, reģionā vai veidā ir dalībnieki tīklā."},
    .input = &innov__network_coverage,
    .run = run,
};
