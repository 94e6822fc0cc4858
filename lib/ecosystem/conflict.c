/* conflict.c - who must not score what. */
#include "ecosystem/conflict.h"

#include <innov/ids.h>

#include "ecosystem/figures.h"

typedef struct looking {
    innov__reader *reader;
    const innov_record *evaluation, *assessor;
    int64_t entry_id, person;
    const innov__entry *entry;
    innov__span when;
    innov__tie *tie;
} looking;

innov__span innov__judging(const innov_record *evaluation, int32_t day)
{
    if (day != 0)
        return (innov__span){day, day};
    return (innov__span){(int32_t)innov__number(evaluation, INNOV_EVALUATION_OPENS_ON),
                         (int32_t)innov__number(evaluation, INNOV_EVALUATION_CLOSES_ON)};
}

/* Whether a dated fact may have held then. */
static int may_hold(const innov_record *record, int32_t from, int32_t to, innov__span when)
{
    return innov__overlap((int32_t)innov__number(record, from), (int32_t)innov__number(record, to),
                          when.from, when.to) != INNOV__NO;
}

/* ---- Waivers ------------------------------------------------------------------------------- */

typedef struct waiving {
    const looking *l;
    int waived;
} waiving;

/* A waiver of this rule, for this evaluation or what it judges, that holds on all of the days. */
static int see_waiver(const innov_record *waiver, void *context)
{
    waiving *w = context;
    int64_t scope = innov__number(waiver, INNOV_WAIVER_SCOPE);
    int32_t from = (int32_t)innov__number(waiver, INNOV_WAIVER_VALID_FROM);
    int32_t to = (int32_t)innov__number(waiver, INNOV_WAIVER_VALID_TO);

    if (innov__number(waiver, INNOV_WAIVER_RULE) != INNOV_WAIVER_RULE_CONFLICT ||
        (scope != 0 && scope != innov__id(w->l->evaluation) &&
         scope != innov__number(w->l->evaluation, INNOV_EVALUATION_SUBJECT)))
        return INNOV_OK;
    w->waived = innov__overlap(from, to, w->l->when.from, w->l->when.to) == INNOV__YES;
    return w->waived ? INNOV_DONE : INNOV_OK;
}

/* Of the entry, of the assessor, or of what shows the tie. */
static int find_waiver(const looking *l, int64_t because, int *waived)
{
    const int64_t subjects[] = {l->entry_id, innov__id(l->assessor), because};
    waiving w = {l, 0};
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && !w.waived && i < INNOV__COUNT(subjects); i++)
        rc = l->reader->each(l->reader, INNOV_WAIVER_SUBJECT, subjects[i], see_waiver, &w);
    *waived = w.waived;
    return rc;
}

/* A tie that stands ends the search; one that is waived does not. */
static int found(looking *l, int32_t kind, int32_t origin, int64_t because)
{
    int waived, rc = find_waiver(l, because, &waived);

    if (rc != INNOV_OK || waived)
        return rc;
    *l->tie = (innov__tie){kind, origin, because};
    return INNOV_DONE;
}

/* ---- Declared ------------------------------------------------------------------------------ */

static int see_declared(const innov_record *conflict, void *context)
{
    looking *l = context;
    int64_t about = innov__number(conflict, INNOV_CONFLICT_ENTRY);
    int64_t kind = innov__number(conflict, INNOV_CONFLICT_KIND);
    int64_t origin = innov__number(conflict, INNOV_CONFLICT_ORIGIN);

    if (!innov__ids_has(&l->entry->works, about) && !innov__ids_has(&l->entry->institutions, about))
        return INNOV_OK;
    return found(l, kind != 0 ? (int32_t)kind : INNOV_CONFLICT_KIND_OTHER,
                 origin != 0 ? (int32_t)origin : INNOV_CONFLICT_ORIGIN_DECLARED,
                 innov__id(conflict));
}

/* ---- By where the assessor works ----------------------------------------------------------- */

/* Which trees lead upwards, and what has been reached. */
typedef struct climbing {
    innov__ids *reached;
    innov__span when;
    int inside; /* only from a part to the institution it is a part of */
} climbing;

static int climb(const innov_record *parent, void *context)
{
    climbing *c = context;
    int64_t tree = innov__number(parent, INNOV_INSTITUTION_PARENT_TREE);

    if (tree == INNOV_INSTITUTION_TREE_TERRITORY ||
        (c->inside && tree != INNOV_INSTITUTION_TREE_STRUCTURE) ||
        !may_hold(parent, INNOV_INSTITUTION_PARENT_VALID_FROM, INNOV_INSTITUTION_PARENT_VALID_TO,
                  c->when))
        return INNOV_OK;
    return innov__ids_add(c->reached, innov__number(parent, INNOV_INSTITUTION_PARENT_PARENT));
}

static int climb_from(const looking *l, const innov__ids *from, int inside, innov__ids *reached)
{
    climbing c = {reached, l->when, inside};
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < from->count; i++)
        rc = innov__ids_add(reached, from->ids[i]);
    for (size_t i = 0; rc == INNOV_OK && i < reached->count; i++) /* it grows meanwhile */
        rc = l->reader->each(l->reader, INNOV_INSTITUTION_PARENT_INSTITUTION, reached->ids[i],
                             climb, &c);
    return rc;
}

/* Institutions with those they are a part of, and with all above them. */
typedef struct standing {
    innov__ids same, above;
} standing;

static int stand(const looking *l, const innov__ids *institutions, standing *s)
{
    int rc = climb_from(l, institutions, 1, &s->same);

    return rc == INNOV_OK ? climb_from(l, &s->same, 0, &s->above) : rc;
}

static void standing_free(standing *s)
{
    innov__ids_free(&s->same);
    innov__ids_free(&s->above);
}

typedef struct working {
    innov__ids *places;
    innov__span when;
} working;

static int see_post(const innov_record *post, void *context)
{
    working *w = context;

    return may_hold(post, INNOV_POST_VALID_FROM, INNOV_POST_VALID_TO, w->when)
               ? innov__ids_add(w->places, innov__number(post, INNOV_POST_INSTITUTION))
               : INNOV_OK;
}

/* Who is only proposed or declined represents nobody yet. */
static int see_membership(const innov_record *membership, void *context)
{
    working *w = context;
    int64_t status = innov__number(membership, INNOV_MEMBERSHIP_STATUS);

    if (status == INNOV_MEMBERSHIP_STATUS_PROPOSED || status == INNOV_MEMBERSHIP_STATUS_DECLINED ||
        !may_hold(membership, INNOV_MEMBERSHIP_VALID_FROM, INNOV_MEMBERSHIP_VALID_TO, w->when))
        return INNOV_OK;
    return innov__ids_add(w->places, innov__number(membership, INNOV_MEMBERSHIP_INSTITUTION));
}

/* The institutions of an assessor: as the panel states it, by posts and by memberships. */
static int places_of(const looking *l, innov__ids *places)
{
    working w = {places, l->when};
    int rc = innov__ids_add(places, innov__number(l->assessor, INNOV_ASSESSOR_INSTITUTION));

    if (rc == INNOV_OK)
        rc = l->reader->each(l->reader, INNOV_POST_PERSON, l->person, see_post, &w);
    if (rc == INNOV_OK)
        rc = l->reader->each(l->reader, INNOV_MEMBERSHIP_PERSON, l->person, see_membership, &w);
    return rc;
}

static int compare(looking *l, const standing *assessor, const standing *entry)
{
    int64_t common = innov__ids_common(&assessor->same, &entry->same);

    int rc = INNOV_OK;

    if (common != 0)
        rc = found(l, INNOV_CONFLICT_KIND_OWN_INSTITUTION, INNOV_CONFLICT_ORIGIN_DERIVED, common);
    if (common != 0)
        return rc;
    common = innov__ids_common(&assessor->above, &entry->same);
    if (common == 0)
        common = innov__ids_common(&entry->above, &assessor->same);
    return common != 0
               ? found(l, INNOV_CONFLICT_KIND_SUBORDINATION, INNOV_CONFLICT_ORIGIN_DERIVED, common)
               : INNOV_OK;
}

static int look_at_places(looking *l)
{
    standing assessor = {0}, entry = {0};
    innov__ids places = {0};
    int rc = places_of(l, &places);

    if (rc == INNOV_OK)
        rc = stand(l, &places, &assessor);
    if (rc == INNOV_OK && places.count > 0)
        rc = stand(l, &l->entry->institutions, &entry);
    if (rc == INNOV_OK)
        rc = compare(l, &assessor, &entry);
    innov__ids_free(&places);
    standing_free(&assessor);
    standing_free(&entry);
    return rc;
}

/* ---- By what the assessor did -------------------------------------------------------------- */

static int is_same_work(const looking *l, const innov_record *application)
{
    return innov__ids_has(&l->entry->works, innov__id(application)) ||
           innov__ids_has(&l->entry->works,
                          innov__number(application, INNOV_APPLICATION_CHALLENGE));
}

/* A team of this application, or of an earlier one for the same challenge. */
static int see_team(const innov_record *member, void *context)
{
    looking *l = context;
    innov_record *application = NULL;
    int64_t id = innov__number(member, INNOV_TEAM_MEMBER_APPLICATION);
    int rc = l->reader->get(l->reader, id, &application), same;

    same = rc == INNOV_OK && is_same_work(l, application);
    innov__record_destroy(application);
    if (rc != INNOV_OK)
        return rc == INNOV_DONE ? INNOV_OK : rc;
    return same ? found(l, INNOV_CONFLICT_KIND_PAST_WORK, INNOV_CONFLICT_ORIGIN_DERIVED, id)
                : INNOV_OK;
}

static int see_involvement(const innov_record *involvement, void *context)
{
    looking *l = context;
    int64_t sprint = innov__number(involvement, INNOV_INVOLVEMENT_SPRINT);

    return innov__ids_has(&l->entry->works, sprint)
               ? found(l, INNOV_CONFLICT_KIND_PAST_WORK, INNOV_CONFLICT_ORIGIN_DERIVED, sprint)
               : INNOV_OK;
}

static int look_at_work(looking *l)
{
    int rc = INNOV_OK;

    if (innov__ids_has(&l->entry->people, l->person))
        rc = found(l, INNOV_CONFLICT_KIND_PAST_WORK, INNOV_CONFLICT_ORIGIN_DERIVED, l->entry_id);
    if (rc == INNOV_OK)
        rc = l->reader->each(l->reader, INNOV_TEAM_MEMBER_PERSON, l->person, see_team, l);

    return rc == INNOV_OK && l->tie->kind == 0
               ? l->reader->each(l->reader, INNOV_INVOLVEMENT_PERSON, l->person, see_involvement, l)
               : rc;
}

int innov__find_conflict(innov__reader *reader, const innov_record *evaluation,
                         const innov_record *assessor, const innov__entry *entry, innov__span when,
                         innov__tie *tie)
{
    looking l = {.reader = reader,
                 .evaluation = evaluation,
                 .assessor = assessor,
                 .entry_id = entry->works.ids[0],
                 .person = innov__number(assessor, INNOV_ASSESSOR_PERSON),
                 .entry = entry,
                 .when = when,
                 .tie = tie};
    int rc;

    *tie = (innov__tie){0};
    rc = reader->each(reader, INNOV_CONFLICT_ASSESSOR, innov__id(assessor), see_declared, &l);
    if (rc == INNOV_OK && tie->kind == 0)
        rc = look_at_places(&l);
    if (rc == INNOV_OK && tie->kind == 0)
        rc = look_at_work(&l);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}
