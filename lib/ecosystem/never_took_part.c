/* never_took_part.c - the report never-took-part: institutions that no activity names. */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "base/memory.h"
#include "ecosystem/activity.h"
#include "ecosystem/operation.h"
#include "model/codes.h"
#include "model/kinds.h"

typedef struct member {
    int64_t id;
    innov__sure took_part;
} member;

/* That a person works at an institution, at some time. */
typedef struct tie {
    int64_t person, institution;
} tie;

typedef struct absence {
    innov_store *store;
    innov__reply *reply;
    int64_t kind; /* of institution; 0: any */
    unsigned of;  /* which activities: one of INNOV__OF_... */
    innov__as_of at;
    member *members;
    size_t count, capacity;
    tie *ties;
    size_t tie_count, tie_capacity;
    int64_t never, looked_at;
    innov__activity_state standing;
    const innov__activity *activity;
} absence;

/* ---- All institutions ---------------------------------------------------------------------- */

/* Records come in the order of ids, so that the array is sorted. */
static int keep(const innov_record *institution, void *context)
{
    absence *a = context;
    int result = innov__array_reserve(&a->members, &a->capacity, a->count + 1, sizeof *a->members);

    if (result == INNOV_OK)
        a->members[a->count++] = (member){.id = innov__id(institution)};
    return result;
}

static int by_id(const void *one, const void *other)
{
    int64_t a = ((const member *)one)->id, b = ((const member *)other)->id;

    return (a > b) - (a < b);
}

static member *member_of(const absence *a, int64_t id)
{
    return a->count == 0
               ? NULL
               : bsearch(&(member){.id = id}, a->members, a->count, sizeof *a->members, by_id);
}

/* ---- Where people work --------------------------------------------------------------------- */

static int keep_tie(absence *a, int64_t person, int64_t institution)
{
    int result = innov__array_reserve(&a->ties, &a->tie_capacity, a->tie_count + 1,
                                      sizeof *a->ties);

    if (result == INNOV_OK && institution != 0)
        a->ties[a->tie_count++] = (tie){.person = person, .institution = institution};
    return result;
}

static int see_post(const innov_record *post, void *context)
{
    return keep_tie(context, innov__number(post, INNOV_POST_PERSON),
                    innov__number(post, INNOV_POST_INSTITUTION));
}

static int see_person(const innov_record *person, void *context)
{
    return keep_tie(context, innov__id(person), innov__number(person, INNOV_PERSON_INSTITUTION));
}

static int by_person(const void *one, const void *other)
{
    const tie *a = one, *b = other;

    if (a->person != b->person)
        return (a->person > b->person) - (a->person < b->person);
    return (a->institution > b->institution) - (a->institution < b->institution);
}

/* There are far more records of people taking part than posts: with these at hand, few of the
 * records need be looked at closely. */
static int read_ties(absence *a)
{
    const innov__find posts = {.kind = INNOV_POST}, people = {.kind = INNOV_PERSON};
    int result = innov__each(a->store, &posts, see_post, a, a->reply->diag);

    if (result == INNOV_OK)
        result = innov__each(a->store, &people, see_person, a, a->reply->diag);
    if (result == INNOV_OK && a->tie_count > 1)
        qsort(a->ties, a->tie_count, sizeof *a->ties, by_person);
    return result;
}

static size_t first_tie(const absence *a, int64_t person)
{
    size_t low = 0, high = a->tie_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (a->ties[middle].person < person)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* ---- Who took part ------------------------------------------------------------------------- */

static int mark(int64_t id, void *context)
{
    absence *a = context;
    member *found = member_of(a, id);
    innov__sure sure = a->standing.why == 0 ? INNOV__YES : INNOV__PERHAPS;

    if (found != NULL && sure > found->took_part)
        found->took_part = sure;
    return INNOV_OK;
}

static int mark_list(absence *a, const innov_record *record, int32_t field)
{
    int64_t id;
    int result = INNOV_OK;

    for (int32_t i = 0; result == INNOV_OK && innov_list_get_int(record, field, i, &id) == INNOV_OK;
         i++)
        result = mark(id, a);
    return result;
}

/* Whether it is not known yet that the institution certainly took part. */
static int is_open(const absence *a, int64_t id)
{
    const member *found = member_of(a, id);

    return found != NULL && found->took_part != INNOV__YES;
}

/* The same of one of the institutions where the person worked at any time. */
static int is_open_by_person(const absence *a, int64_t person)
{
    for (size_t i = first_tie(a, person); i < a->tie_count && a->ties[i].person == person; i++)
        if (is_open(a, a->ties[i].institution))
            return 1;
    return 0;
}

/* Whether the record can tell something: the others need not be looked at closely. */
static int is_news(const absence *a, const innov_record *record)
{
    int32_t field = a->activity->field;
    int64_t id;

    if (!innov__is_list(field)) {
        id = innov__number(record, field);
        return id != 0 ? is_open(a, id)
                       : a->activity->person != 0 &&
                             is_open_by_person(a, innov__number(record, a->activity->person));
    }
    for (int32_t i = 0; innov_list_get_int(record, field, i, &id) == INNOV_OK; i++)
        if (is_open(a, id))
            return 1;
    return 0;
}

static int mark_record(absence *a, const innov_record *record)
{
    int32_t field = a->activity->field;
    int64_t id, person;

    if (innov__is_list(field))
        return mark_list(a, record, field);
    id = innov__number(record, field);
    person = id == 0 && a->activity->person != 0 ? innov__number(record, a->activity->person) : 0;
    if (person != 0)
        return innov__each_employer(a->store, person, a->standing.date, mark, a, a->reply->diag);
    return mark(id, a);
}

/* Whether the record says at least that somebody perhaps took part by the day. */
static int may_count(const absence *a)
{
    innov__left_out why = a->standing.why;

    return why == 0 ||
           (a->at.is_asked && (why == INNOV__LEFT_UNDECIDABLE || why == INNOV__LEFT_NO_DATE));
}

static int see_record(const innov_record *record, void *context)
{
    absence *a = context;
    int result;

    if (!is_news(a, record))
        return INNOV_OK;
    result = innov__standing_of(a->store, record, &a->at, &a->standing, a->reply->diag);
    return result == INNOV_OK && may_count(a) ? mark_record(a, record) : result;
}

static int read_activities(absence *a)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && (a->activity = innov__activity_at(i)) != NULL; i++) {
        const innov__find find = {.kind = a->activity->kind, .condition = a->activity->condition};

        if ((a->activity->of & a->of) != 0)
            result = innov__each(a->store, &find, see_record, a, a->reply->diag);
    }
    return result;
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"institution", {"Institution", "Iestāde"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"name", {"Name", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_CODE, .codes = &innov__institution_kind_codes},
    {"status",
     {"Status", "Statuss"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__institution_status_codes},
};

static int add_row(const absence *a, const innov_record *institution)
{
    innov__row row = innov__row_begin(a->reply);

    innov__row_int(&row, innov__id(institution));
    innov__row_title(&row, institution);
    innov__row_some(&row, innov__number(institution, INNOV_INSTITUTION_KIND));
    innov__row_some(&row, innov__institution_status(&a->at, institution));
    return row.result;
}

/* Why an institution is not listed, or 0. One that was founded after the day was not there; one
 * whose founding is not known well enough is. */
static innov__left_out why_not_listed(absence *a, const innov_record *institution)
{
    const member *found = member_of(a, innov__id(institution));
    int32_t founded = innov__date(institution, INNOV_INSTITUTION_FOUNDED_ON, 0);

    if (a->kind != 0 && innov__number(institution, INNOV_INSTITUTION_KIND) != a->kind)
        return INNOV__LEFT_OTHER_SCOPE;
    if (innov__not_yet(&a->at, founded) == INNOV__LEFT_OUTSIDE_PERIOD)
        return INNOV__LEFT_OUTSIDE_PERIOD;
    a->looked_at++;
    if (found == NULL || found->took_part == INNOV__NO)
        return (innov__left_out)0;
    return found->took_part == INNOV__YES ? INNOV__LEFT_TOOK_PART
                                          : innov__doubt(&a->at, INNOV__LEFT_UNDECIDABLE);
}

static int add_institution(const innov_record *institution, void *context)
{
    absence *a = context;
    innov__left_out why = why_not_listed(a, institution);
    int result;

    if (why != 0)
        return innov__reply_explain(a->reply, "never", institution, why);
    a->never++;
    result = add_row(a, institution);
    return result == INNOV_OK ? innov__reply_counted(a->reply, "never", institution) : result;
}

static int add_notes(absence *a)
{
    innov__note note = {0};
    int result;

    innov__note_int(&note, a->never);
    innov__note_words(&note, " of ", " no ");
    innov__note_int(&note, a->looked_at);
    if (a->of == INNOV__OF_SPRINT)
        innov__note_words(&note,
                          " never took part in a sprint: as lead, co-lead or partner, or by its "
                          "people. An application alone is no sprint.",
                          " nekad nav piedalījušās sprintā: ne kā vadītāja, līdzvadītāja vai "
                          "partnere, ne ar saviem cilvēkiem. Pieteikums vien nav sprints.");
    else
        innov__note_words(&note, " appear in no activity at all.", " nav nevienā aktivitātē.");
    result = innov__note_add(&note, a->reply);
    if (result == INNOV_OK)
        result = innov__reply_note(
            a->reply,
            "What is recorded counts, whenever it was. What was cancelled, refused, only proposed "
            "or not handed in does not; neither do posts, parents and other facts about the "
            "institution itself. A person stands for the institutions of the posts held then, or "
            "of the person's own record when no post is recorded. Institutions that no longer act "
            "are listed with their status.",
            "Skaitās ierakstītais neatkarīgi no laika. Neskaitās atceltais, atteiktais, tikai "
            "ieteiktais un neiesniegtais, kā arī amati, augstākas iestādes un citi fakti par pašu "
            "iestādi. Persona pārstāv iestādes, kurās toreiz ieņēma amatu, vai, ja neviens amats "
            "nav ierakstīts, personas ierakstā minēto. Iestādes, kas vairs nedarbojas, uzskaitītas "
            "ar statusu.");
    if (result == INNOV_OK)
        result = innov__note_as_of(&a->at, a->reply);
    return result == INNOV_OK ? innov__note_state(a->store, a->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    absence a = {.store = store,
                 .reply = reply,
                 .at = innov__as_of_input(input, INNOV_NEVER_TOOK_PART_AS_OF),
                 .kind = innov__number(input, INNOV_NEVER_TOOK_PART_KIND),
                 .of = innov__number(input, INNOV_NEVER_TOOK_PART_ACTIVITY) ==
                               INNOV_TOOK_PART_IN_SPRINT
                           ? INNOV__OF_SPRINT
                           : INNOV__OF_ANYTHING};
    const innov__find all = {.kind = INNOV_INSTITUTION};
    const innov__find by_name = {.kind = INNOV_INSTITUTION, .order = {"name"}};
    int result = innov__reply_begin(reply, "never-took-part", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = innov__each(store, &all, keep, &a, reply->diag);
    if (result == INNOV_OK)
        result = read_ties(&a);
    if (result == INNOV_OK)
        result = read_activities(&a);
    if (result == INNOV_OK)
        result = innov__each(store, &by_name, add_institution, &a, reply->diag);
    if (result == INNOV_OK)
        result = add_notes(&a);
    innov__buffer_free(&a.standing.title);
    innov__free(a.members);
    innov__free(a.ties);
    return result;
}

const innov__operation innov__report_never_took_part = {
    .name = "never-took-part",
    .label = {"Never took part", "Nekad nav piedalījušās"},
    .doc = {"Institutions that no activity, or no sprint, names.",
            "Iestādes, kuras nenosauc neviena aktivitāte vai neviens sprints."},
    .input = &innov__never_took_part,
    .run = run,
};
