/* network_coverage.c - the report network-coverage: how many institutions of each ministry, region
 * or kind have a member in the network on a day, and where there is none.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/coverage.h"
#include "ecosystem/operation.h"
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

/* What is counted of a group. */
typedef struct counted {
    int64_t covered, members;
} counted;

typedef struct network {
    innov__coverage coverage;
    counted *groups;
    int64_t elsewhere; /* members whose institution was not there, or is not known */
} network;

static int take_member(const innov_record *membership, innov__left_out why, innov__place *home,
                       void *context)
{
    network *n = context;
    innov__reply *reply = n->coverage.reply;
    int rc;

    if (why != 0)
        return innov__reply_explain(reply, "members", membership, why);
    if (home == NULL) {
        n->elsewhere++;
        return innov__reply_explain(reply, "members", membership, INNOV__LEFT_NO_VALUE);
    }
    n->groups[home->group].covered += home->members++ == 0;
    n->groups[home->group].members++;
    rc = innov__reply_counted(reply, "members", membership);
    return rc == INNOV_OK ? innov__explain_group(&n->coverage, "members", home->group, membership,
                                                 (innov__left_out)0)
                          : rc;
}

/* The institutions of each group, and which of them have members. */
static int explain_place(const network *n, const innov__place *place)
{
    const innov__coverage *c = &n->coverage;
    innov_record *record = NULL;
    int rc = innov_store_get(c->store, place->id, &record, c->reply->diag);

    if (rc == INNOV_OK)
        rc = innov__explain_group(c, "institutions", place->group, record, (innov__left_out)0);
    if (rc == INNOV_OK)
        rc = innov__explain_group(c, "covered", place->group, record,
                                  place->members > 0 ? (innov__left_out)0 : INNOV__LEFT_NO_VALUE);
    innov_record_free(record);
    return rc;
}

static int explain_places(const network *n)
{
    const innov__coverage *c = &n->coverage;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && c->reply->explanation != NULL && i < c->place_count; i++)
        rc = explain_place(n, &c->places[i]);
    return rc;
}

/* Kinds and the rest have a row when there is something of them. */
static int add_row(const network *n, size_t at)
{
    const innov__group *group = &n->coverage.groups[at];
    innov__row row;

    if (group->institutions == 0 &&
        (group->key == 0 || n->coverage.by == INNOV_COVERAGE_BY_INSTITUTION_KIND))
        return INNOV_OK;
    row = innov__row_begin(n->coverage.reply);
    innov__row_group(&row, &n->coverage, group);
    innov__row_int(&row, group->institutions);
    innov__row_int(&row, n->groups[at].covered);
    innov__row_percent(&row, n->groups[at].covered, group->institutions);
    innov__row_int(&row, n->groups[at].members);
    return row.result;
}

static int add_notes(const network *n)
{
    innov__note note = {0};
    int rc = innov__note_members(&n->coverage);

    if (rc == INNOV_OK && n->elsewhere > 0) {
        innov__note_words(&note, "Members without an institution that was there: ",
                          "Dalībnieki bez iestādes, kas tad pastāvēja: ");
        innov__note_int(&note, n->elsewhere);
        innov__note_words(&note, ".", ".");
        rc = innov__note_add(&note, n->coverage.reply);
    }
    return rc == INNOV_OK ? innov__note_as_of(&n->coverage.at, n->coverage.reply) : rc;
}

static int cover(network *n)
{
    innov__coverage *c = &n->coverage;
    int rc = innov__coverage_read(c);

    if (rc == INNOV_OK)
        rc = innov__reply_begin(c->reply, "network-coverage", columns, INNOV__COUNT(columns));
    if (rc == INNOV_OK &&
        (n->groups = innov__alloc_zeroed(c->group_count, sizeof *n->groups)) == NULL)
        rc = INNOV_E_NOMEM;
    if (rc == INNOV_OK)
        rc = innov__each_member(c, take_member, n);
    if (rc == INNOV_OK)
        rc = explain_places(n);
    for (size_t i = 0; rc == INNOV_OK && i < c->group_count; i++)
        rc = add_row(n, i);
    if (rc == INNOV_OK)
        rc = add_notes(n);
    return rc == INNOV_OK ? innov__note_state(c->store, c->reply) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    network n = {.coverage = {.store = store,
                              .reply = reply,
                              .at = innov__as_of_input(input, INNOV_NETWORK_COVERAGE_AS_OF),
                              .by = innov__number(input, INNOV_NETWORK_COVERAGE_BY),
                              .body = innov__number(input, INNOV_NETWORK_COVERAGE_BODY)}};
    int rc;

    if (n.coverage.by == 0)
        n.coverage.by = INNOV_COVERAGE_BY_MINISTRY;
    rc = cover(&n);
    innov__coverage_free(&n.coverage);
    innov__free(n.groups);
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
