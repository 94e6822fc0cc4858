/* nominate_sprints.c - the action nominate-sprints: every sprint completed in the year of an award
 * edition becomes a nomination of the category that takes sprints. Doing it again adds only what is
 * new.
 */
#include <innov/ids.h>

#include "ecosystem/as_of.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"

static const innov__column columns[] = {
    {"sprint", {"Sprint", "Sprints"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"institution", {"Institution", "Iestāde"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"nomination", {"Nomination", "Nominācija"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"added", {"Added", "Pievienota"}, .type = INNOV_TYPE_BOOLEAN},
};

typedef struct nominating {
    innov_store *store;
    innov__reply *reply;
    innov__reader *reader;
    innov_record *edition;
    int64_t year, category, nominated_on, ordinal;
    int64_t categories;         /* how many take sprints */
    innov__keys nominations;    /* of the edition, by what is nominated */
    innov__ids sprints;         /* completed in the year */
    int64_t sprint, nomination; /* one of them, and its nomination */
} nominating;

/* ---- Which --------------------------------------------------------------------------------- */

static int see_category(const innov_record *category, void *context)
{
    nominating *n = context;
    int32_t year = (int32_t)n->year * 10000;

    if (innov__number(category, INNOV_AWARD_CATEGORY_TAKES_SPRINTS) == 0 ||
        innov__overlap((int32_t)innov__number(category, INNOV_AWARD_CATEGORY_VALID_FROM),
                       (int32_t)innov__number(category, INNOV_AWARD_CATEGORY_VALID_TO), year,
                       year) == INNOV__NO)
        return INNOV_OK;
    n->category = innov__id(category);
    n->categories++;
    return INNOV_OK;
}

/* A sprint that was completed: also one that has gone on from there. */
static int see_sprint(const innov_record *sprint, void *context)
{
    nominating *n = context;

    return innov__is_completed(innov__number(sprint, INNOV_SPRINT_STATUS)) &&
                   innov__number(sprint, INNOV_SPRINT_ACTUAL_END) / 10000 == n->year
               ? innov__ids_add(&n->sprints, innov__id(sprint))
               : INNOV_OK;
}

static int see_nomination(const innov_record *nomination, void *context)
{
    nominating *n = context;
    const innov__key subject = {.a = innov__number(nomination, INNOV_NOMINATION_SUBJECT)};
    int64_t ordinal = innov__number(nomination, INNOV_NOMINATION_ORDINAL);
    int64_t *last = innov__keys_add(&n->nominations, subject, 0);

    if (last == NULL)
        return INNOV_E_NOMEM;
    *last = innov__id(nomination);
    n->ordinal = ordinal > n->ordinal ? ordinal : n->ordinal;
    return INNOV_OK;
}

static int find_all(nominating *n, int64_t edition)
{
    const innov__find find = {.kind = INNOV_SPRINT, .order = {"actual_end"}};
    int rc = innov_store_get(n->store, edition, &n->edition, n->reply->diag);

    if (rc != INNOV_OK)
        return rc;
    n->year = innov__number(n->edition, INNOV_AWARD_EDITION_YEAR);
    rc = n->reader->each(n->reader, INNOV_AWARD_CATEGORY_AWARD,
                         innov__number(n->edition, INNOV_AWARD_EDITION_AWARD), see_category, n);
    if (rc == INNOV_OK && n->categories != 1)
        return innov__fail(((innov__report){.diag = n->reply->diag}), INNOV__MSG_NOMINATE_CATEGORY,
                           .kind = INNOV_AWARD_EDITION, .kind_name = innov__award_edition.name,
                           .record = edition, .number = n->categories);
    if (rc == INNOV_OK)
        rc = n->reader->each(n->reader, INNOV_NOMINATION_AWARD_EDITION, edition, see_nomination, n);
    return rc == INNOV_OK ? innov__each(n->store, &find, see_sprint, n, n->reply->diag) : rc;
}

/* ---- Writing ------------------------------------------------------------------------------- */

static int add_nomination(nominating *n, const innov_record *sprint)
{
    const struct {
        int32_t field;
        int64_t value;
    } values[] = {
        {INNOV_NOMINATION_AWARD_EDITION, innov__id(n->edition)},
        {INNOV_NOMINATION_ORDINAL, ++n->ordinal},
        {INNOV_NOMINATION_STATUS, INNOV_NOMINATION_STATUS_NOMINATED},
        {INNOV_NOMINATION_INSTITUTION, innov__number(sprint, INNOV_SPRINT_LEAD)},
        {INNOV_NOMINATION_AWARD_CATEGORY, n->category},
        {INNOV_NOMINATION_SUBJECT, n->sprint},
        {INNOV_NOMINATION_NOMINATED_ON, n->nominated_on},
    };
    innov_record *nomination = NULL;
    int rc = innov_record_new(INNOV_NOMINATION, &nomination);

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(values); i++)
        if (values[i].value != 0)
            rc = innov_set_int(nomination, values[i].field, values[i].value);
    if (rc == INNOV_OK)
        rc = innov__copy_languages(nomination, INNOV_NOMINATION_TITLE, sprint, INNOV_SPRINT_TITLE);
    if (rc == INNOV_OK)
        rc = innov_store_put(n->store, nomination, 0, n->reply->diag);
    n->nomination = innov__id(nomination);
    innov_record_free(nomination);
    return rc;
}

static int add_row(nominating *n, const innov_record *sprint, int added)
{
    innov__row row = innov__row_begin(n->reply);

    innov__row_int(&row, n->sprint);
    innov__row_title(&row, sprint);
    innov__row_int(&row, innov__number(sprint, INNOV_SPRINT_LEAD));
    innov__row_int(&row, n->nomination);
    innov__row_int(&row, added);
    return row.result == INNOV_OK ? innov__reply_counted(n->reply, "nominated", sprint)
                                  : row.result;
}

static int nominate(nominating *n, int64_t id)
{
    const int64_t *before = innov__keys_find(&n->nominations, (innov__key){.a = id});
    innov_record *sprint = NULL;
    int rc = innov_store_get(n->store, id, &sprint, n->reply->diag);

    n->sprint = id;
    n->nomination = before != NULL ? *before : 0;
    if (rc == INNOV_OK && before == NULL)
        rc = add_nomination(n, sprint);
    if (rc == INNOV_OK)
        rc = add_row(n, sprint, before == NULL);
    innov_record_free(sprint);
    return rc;
}

static int run_in(nominating *n, int64_t edition)
{
    int rc = find_all(n, edition);

    if (rc == INNOV_OK)
        rc = innov__reply_begin(n->reply, "nominate-sprints", columns, INNOV__COUNT(columns));
    for (size_t i = 0; rc == INNOV_OK && i < n->sprints.count; i++)
        rc = nominate(n, n->sprints.ids[i]);
    return rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    nominating n = {.store = store,
                    .reply = reply,
                    .reader = &reader.reader,
                    .nominated_on = innov__number(input, INNOV_NOMINATE_SPRINTS_NOMINATED_ON)};
    int own = 0, rc = innov__needs(input, INNOV_NOMINATE_SPRINTS_AWARD_EDITION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__write_begin(store, &own, reply->diag);
    if (rc != INNOV_OK)
        return rc;
    rc = run_in(&n, innov__number(input, INNOV_NOMINATE_SPRINTS_AWARD_EDITION));
    innov_record_free(n.edition);
    innov__ids_free(&n.sprints);
    innov__keys_free(&n.nominations);
    return innov__write_end(store, own, rc, reply->diag);
}

const innov__operation innov__action_nominate_sprints = {
    .name = "nominate-sprints",
    .label = {"Nominating sprints", "Sprintu izvirzīšana"},
    .doc = {"Nominate every sprint completed in the year of an award edition.",
            "Izvirza balvai visus sprintus, kas pabeigti balvas kārtas gadā."},
    .input = &innov__nominate_sprints,
    .writes = 1,
    .run = run,
};
