/* facilitators.c - the report facilitators: which sprints each facilitator leads, and whether they
 * are neutral: not of the lead or a partner.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "base/memory.h"
#include "ecosystem/as_of.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "model/kinds.h"

/* That a person leads a sprint, by the sprint itself or by an involvement. */
typedef struct led {
    int64_t person, year, sprint;
    int64_t institution; /* where the person worked, by the involvement; or 0 */
} led;

typedef struct facilitators {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    led *all;
    size_t count, capacity;
    int64_t people, sprints, unnamed; /* in the table; sprints with one, sprints with none */
    const innov_record *sprint;       /* the present one */
    size_t of_sprint;                 /* how many entries it gave */
    const innov_record *person;       /* the present one, and what is found of the person: */
    innov__sure sure;                 /* whether not neutral in the present sprint */
    int64_t led, conflicts, undecided;
    innov__buffer years, where;
    innov__ids tied; /* the institutions in `where` */
} facilitators;

/* ---- Who leads which sprint ---------------------------------------------------------------- */

static int keep(facilitators *f, int64_t person, int64_t institution)
{
    int result = innov__array_reserve(&f->all, &f->capacity, f->count + 1, sizeof *f->all);

    if (result != INNOV_OK || person == 0)
        return result;
    f->all[f->count++] = (led){.person = person,
                               .year = innov__number(f->sprint, INNOV_SPRINT_YEAR),
                               .sprint = innov__id(f->sprint),
                               .institution = institution};
    f->of_sprint++;
    return INNOV_OK;
}

static int see_involvement(const innov_record *involvement, void *context)
{
    return keep(context, innov__number(involvement, INNOV_INVOLVEMENT_PERSON),
                innov__number(involvement, INNOV_INVOLVEMENT_INSTITUTION));
}

static int see_sprint(const innov_record *sprint, void *context)
{
    facilitators *f = context;
    const innov__find find = {.kind = INNOV_INVOLVEMENT,
                              .condition = "role=facilitator",
                              .is = {{"sprint", innov__id(sprint)}}};
    innov__left_out why = innov__doubt(&f->at, innov__sprint_not_begun(&f->at, sprint));
    int64_t person;
    int result;

    if (why != 0)
        return innov__reply_explain(f->reply, "sprints", sprint, why);
    f->sprint = sprint;
    f->of_sprint = 0;
    result = innov__each(f->store, &find, see_involvement, f, f->reply->diag);
    for (int32_t i = 0; result == INNOV_OK && innov_list_get_int(sprint, INNOV_SPRINT_FACILITATOR,
                                                                 i, &person) == INNOV_OK;
         i++)
        result = keep(f, person, 0);
    if (result != INNOV_OK)
        return result;
    f->sprints += f->of_sprint > 0;
    f->unnamed += f->of_sprint == 0;
    return f->of_sprint > 0
               ? INNOV_OK
               : innov__reply_explain(f->reply, "sprints", sprint, INNOV__LEFT_NO_VALUE);
}

static int compare(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int in_order(const void *one, const void *other)
{
    const led *a = one, *b = other;

    if (a->person != b->person)
        return compare(a->person, b->person);
    if (a->year != b->year)
        return compare(a->year, b->year);
    if (a->sprint != b->sprint)
        return compare(a->sprint, b->sprint);
    return compare(a->institution, b->institution);
}

/* The first entry of a person, or the place where it would stand. */
static size_t first_of(const facilitators *f, int64_t person)
{
    size_t low = 0, high = f->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (f->all[middle].person < person)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* ---- Neutral or not ------------------------------------------------------------------------ */

static int takes_part(const innov_record *sprint, int64_t institution)
{
    return institution != 0 && (innov__refers(sprint, INNOV_SPRINT_LEAD, institution) ||
                                innov__refers(sprint, INNOV_SPRINT_CO_LEAD, institution) ||
                                innov__refers(sprint, INNOV_SPRINT_PARTNER, institution));
}

/* The person works at the institution, for sure or perhaps; names it once. */
static int find_tie(facilitators *f, int64_t institution, innov__sure sure)
{
    innov_record *record = NULL;
    int result;

    if (sure == INNOV__NO || !takes_part(f->sprint, institution))
        return INNOV_OK;
    f->sure = sure > f->sure ? sure : f->sure;
    if (innov__ids_has(&f->tied, institution))
        return INNOV_OK;
    result = innov__ids_add(&f->tied, institution);
    if (result == INNOV_OK)
        result = innov_store_get(f->store, institution, &record, f->reply->diag);
    if (result != INNOV_OK)
        return result;
    innov__buffer_text(&f->where, f->where.length > 0 ? "; " : "");
    innov__buffer_text(&f->where, innov__title(record, NULL));
    innov_record_free(record);
    return f->where.failed;
}

/* The first of the fields that has a date. */
static int32_t date_of(const innov_record *sprint, int32_t actual, int32_t planned)
{
    int32_t date = innov__date(sprint, actual, 0);

    if (date == 0)
        date = innov__date(sprint, planned, 0);
    return date != 0 ? date : innov__date(sprint, INNOV_SPRINT_YEAR, 0);
}

static int see_post(const innov_record *post, void *context)
{
    facilitators *f = context;
    innov__sure sure = innov__overlap(
        innov__date(post, INNOV_POST_VALID_FROM, 0), innov__date(post, INNOV_POST_VALID_TO, 0),
        date_of(f->sprint, INNOV_SPRINT_ACTUAL_START, INNOV_SPRINT_PLANNED_START),
        date_of(f->sprint, INNOV_SPRINT_ACTUAL_END, INNOV_SPRINT_PLANNED_END));

    return find_tie(f, innov__number(post, INNOV_POST_INSTITUTION), sure);
}

/* Judges the entries from `i` on that are of one sprint; `*next` is behind them. */
static int judge(facilitators *f, size_t i, size_t *next)
{
    const innov__find posts = {.kind = INNOV_POST, .is = {{"person", f->all[i].person}}};
    int result = innov__each(f->store, &posts, see_post, f, f->reply->diag);

    if (result == INNOV_OK)
        result = find_tie(f, innov__number(f->person, INNOV_PERSON_INSTITUTION), INNOV__YES);
    for (*next = i; *next < f->count && f->all[*next].person == f->all[i].person &&
                    f->all[*next].sprint == f->all[i].sprint;
         ++*next)
        if (result == INNOV_OK)
            result = find_tie(f, f->all[*next].institution, INNOV__YES);
    return result;
}

/* ---- One facilitator ----------------------------------------------------------------------- */

static int explain(facilitators *f, const char *figure, innov__left_out why)
{
    return innov__explain_of(f->reply, figure, innov__title(f->person, NULL), f->sprint, why);
}

static int explain_sprint(facilitators *f)
{
    int result = explain(f, "sprints", (innov__left_out)0);

    if (result == INNOV_OK && f->sure == INNOV__PERHAPS)
        result = explain(f, "undecided", (innov__left_out)0);
    if (result != INNOV_OK || f->sure == INNOV__YES)
        return result == INNOV_OK ? explain(f, "conflicts", (innov__left_out)0) : result;
    return explain(f, "conflicts",
                   f->sure == INNOV__PERHAPS ? INNOV__LEFT_UNDECIDABLE : INNOV__LEFT_IN_ORDER);
}

static int add_sprint(facilitators *f, size_t i, size_t *next)
{
    innov_record *sprint = NULL;
    int result = innov_store_get(f->store, f->all[i].sprint, &sprint, f->reply->diag);

    f->sprint = sprint;
    f->sure = INNOV__NO;
    if (result == INNOV_OK)
        result = judge(f, i, next);
    f->led++;
    f->conflicts += f->sure == INNOV__YES;
    f->undecided += f->sure == INNOV__PERHAPS;
    if (result == INNOV_OK)
        result = explain_sprint(f);
    f->sprint = NULL;
    innov_record_free(sprint);
    return result;
}

static const innov__column columns[] = {
    {"person", {"Person", "Persona"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"name", {"Name", "Vārds"}, .type = INNOV_TYPE_TEXT},
    {"sprints", {"Sprints", "Sprinti"}, .type = INNOV_TYPE_INTEGER},
    {"years", {"Years", "Gadi"}, .type = INNOV_TYPE_TEXT},
    {"conflicts", {"Not neutral", "Nav neitrāli"}, .type = INNOV_TYPE_INTEGER},
    {"undecided", {"Not decidable", "Nav izšķirami"}, .type = INNOV_TYPE_INTEGER},
    {"institutions", {"Tied to", "Saistīti ar"}, .type = INNOV_TYPE_TEXT},
};

static int add_row(facilitators *f)
{
    innov__row row = innov__row_begin(f->reply);

    innov__row_int(&row, innov__id(f->person));
    innov__row_title(&row, f->person);
    innov__row_int(&row, f->led);
    innov__row_text(&row, f->years.failed == 0 ? f->years.bytes : "");
    innov__row_int(&row, f->conflicts);
    innov__row_int(&row, f->undecided);
    if (f->where.length > 0)
        innov__row_text(&row, f->where.bytes);
    else
        innov__row_reason(&row, "not_applicable");
    return row.result == INNOV_OK ? f->years.failed : row.result;
}

/* Entries of a person are in the order of years, so that each year is written once. */
static void add_year(facilitators *f, const led *present, const led *before)
{
    if (before != NULL && before->year == present->year)
        return;
    innov__buffer_text(&f->years, f->years.length > 0 ? ", " : "");
    innov__buffer_int(&f->years, present->year);
}

static int see_person(const innov_record *person, void *context)
{
    facilitators *f = context;
    int64_t id = innov__id(person);
    size_t first = first_of(f, id), next = first;
    int result = INNOV_OK;

    if (first == f->count || f->all[first].person != id)
        return INNOV_OK;
    f->person = person;
    f->led = f->conflicts = f->undecided = 0;
    innov__buffer_clear(&f->years);
    innov__buffer_clear(&f->where);
    innov__ids_clear(&f->tied);
    for (size_t i = first; result == INNOV_OK && i < f->count && f->all[i].person == id; i = next) {
        add_year(f, &f->all[i], i > first ? &f->all[i - 1] : NULL);
        result = add_sprint(f, i, &next);
    }
    f->people++;
    return result == INNOV_OK ? add_row(f) : result;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_notes(facilitators *f)
{
    innov__note note = {0};
    int result;

    innov__note_words(&note, "People: ", "Cilvēki: ");
    innov__note_int(&note, f->people);
    innov__note_words(
        &note, "; sprints that name a facilitator: ", "; sprinti, kuros fasilitators nosaukts: ");
    innov__note_int(&note, f->sprints);
    innov__note_words(&note,
                      "; sprints that name none: ", "; sprinti, kuros nav nosaukts neviens: ");
    innov__note_int(&note, f->unnamed);
    innov__note_words(&note, ". Cancelled ones are left out.", ". Atceltie nav iekļauti.");
    result = innov__note_add(&note, f->reply);
    if (result == INNOV_OK)
        result = innov__reply_note(
            f->reply,
            "A facilitator is named by the sprint or by an involvement. Not neutral is who works "
            "at the lead, a co-lead or a partner: by a post of the days of the sprint, by the "
            "involvement, or by the person's own record, which has no dates and always counts. "
            "Where dates are not known well enough, it is not decidable.",
            "Fasilitatoru nosauc sprints vai iesaiste. Nav neitrāls, kas strādā pie vadītājas, "
            "līdzvadītājas vai partneres: pēc amata sprinta dienās, pēc iesaistes vai pēc personas "
            "ieraksta, kuram nav datumu un kurš skaitās vienmēr. Ja datumi nav zināmi pietiekami "
            "precīzi, tas nav izšķirams.");
    if (result == INNOV_OK)
        result = innov__note_as_of(&f->at, f->reply);
    return result == INNOV_OK ? innov__note_state(f->store, f->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    facilitators f = {
        .store = store, .reply = reply, .at = innov__as_of_input(input, INNOV_FACILITATORS_AS_OF)};
    const innov__find sprints = {.kind = INNOV_SPRINT,
                                 .year = innov__number(input, INNOV_FACILITATORS_YEAR),
                                 .order = {"year"}};
    const innov__find people = {.kind = INNOV_PERSON, .order = {"name"}};
    int result = innov__reply_begin(reply, "facilitators", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = innov__each(store, &sprints, see_sprint, &f, reply->diag);
    if (result == INNOV_OK && f.count > 1)
        qsort(f.all, f.count, sizeof *f.all, in_order);
    if (result == INNOV_OK && f.count > 0)
        result = innov__each(store, &people, see_person, &f, reply->diag);
    if (result == INNOV_OK)
        result = add_notes(&f);
    innov__buffer_free(&f.years);
    innov__buffer_free(&f.where);
    innov__ids_free(&f.tied);
    innov__free(f.all);
    return result;
}

const innov__operation innov__report_facilitators = {
    .name = "facilitators",
    .label = {"Facilitators", "Fasilitatori"},
    .doc = {"Which sprints each facilitator leads, and whether they are neutral.",
            "Kurus sprintus vada katrs fasilitators un vai viņš ir neitrāls."},
    .input = &innov__facilitators,
    .run = run,
};
