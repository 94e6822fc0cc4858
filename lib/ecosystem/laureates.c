/* laureates.c - nominations that are awarded become laureates with their place and works.
 *
 * A laureate is an institution in a category of an edition, so that one who is awarded for several
 * works is one laureate.
 */
#include "ecosystem/laureates.h"

#include <innov/ids.h>

#include "ecosystem/eligibility.h"
#include "ecosystem/figures.h"
#include "ecosystem/sprint_led.h"
#include "ecosystem/writing.h"

/* ---- Who may be one ------------------------------------------------------------------------ */

static int is_waived(innov__reader *reader, const innov_record *nomination, int32_t day,
                     int *waived)
{
    const int64_t subjects[] = {innov__id(nomination),
                                innov__number(nomination, INNOV_NOMINATION_INSTITUTION)};
    innov_record *waiver = NULL;
    int rc = innov__find_waiver(reader, INNOV_WAIVER_RULE_ELIGIBILITY, subjects,
                                INNOV__COUNT(subjects), NULL, day, &waiver);

    *waived = waiver != NULL;
    innov__record_destroy(waiver);
    return rc;
}

int innov__may_be_awarded(innov__reader *reader, const innov_record *nomination, int32_t day,
                          int *may, int64_t *year)
{
    innov_record *category = NULL, *edition = NULL, *sprint = NULL;
    int rc = innov__read_target(reader, nomination, INNOV_NOMINATION_AWARD_CATEGORY, &category);

    if (rc == INNOV_OK)
        rc = innov__read_target(reader, nomination, INNOV_NOMINATION_AWARD_EDITION, &edition);
    *may = innov__number(category, INNOV_AWARD_CATEGORY_SPRINT_LEAD_ONLY) == 0;
    *year = innov__number(edition, INNOV_AWARD_EDITION_YEAR);
    if (rc == INNOV_OK && !*may) {
        rc = innov__sprint_led_in(reader, innov__number(nomination, INNOV_NOMINATION_INSTITUTION),
                                  *year, &sprint);
        *may = sprint != NULL;
    }
    if (rc == INNOV_OK && !*may)
        rc = is_waived(reader, nomination, day, may);
    innov__record_destroy(category);
    innov__record_destroy(edition);
    innov__record_destroy(sprint);
    return rc == INNOV_DONE ? INNOV_OK : rc; /* in no category, nothing is asked for */
}

/* ---- Who is one already -------------------------------------------------------------------- */

typedef struct looking {
    const innov_record *nomination;
    int64_t laureate, ordinal; /* the one looked for, 0: none yet; the last in use */
} looking;

static int see_laureate(const innov_record *laureate, void *context)
{
    looking *l = context;
    int64_t ordinal = innov__number(laureate, INNOV_LAUREATE_ORDINAL);

    l->ordinal = ordinal > l->ordinal ? ordinal : l->ordinal;
    if (innov__number(laureate, INNOV_LAUREATE_INSTITUTION) ==
            innov__number(l->nomination, INNOV_NOMINATION_INSTITUTION) &&
        innov__number(laureate, INNOV_LAUREATE_AWARD_CATEGORY) ==
            innov__number(l->nomination, INNOV_NOMINATION_AWARD_CATEGORY))
        l->laureate = innov__id(laureate);
    return INNOV_OK;
}

static int find_laureate(innov__reader *reader, looking *l)
{
    return reader->each(reader, INNOV_LAUREATE_AWARD_EDITION,
                        innov__number(l->nomination, INNOV_NOMINATION_AWARD_EDITION), see_laureate,
                        l);
}

int innov__laureate_of(innov__reader *reader, const innov_record *nomination, int64_t *laureate)
{
    looking l = {.nomination = nomination};
    int rc = find_laureate(reader, &l);

    *laureate = l.laureate;
    return rc;
}

/* ---- Laureates ----------------------------------------------------------------------------- */

/* From 1 in each category; nominations of one rank share a place. 0: none. */
static int64_t place_of(const innov__awarding *a, const innov__prize *prize)
{
    int64_t place = 1;

    for (size_t i = 0; i < a->count; i++)
        place += a->prizes[i].edition == prize->edition &&
                 a->prizes[i].category == prize->category && a->prizes[i].rank < prize->rank;
    return prize->rank != 0 ? place : 0;
}

static int add_laureate(innov__awarding *a, looking *l, int64_t place)
{
    const struct {
        int32_t field;
        int64_t value;
    } values[] = {
        {INNOV_LAUREATE_AWARD_EDITION,
         innov__number(l->nomination, INNOV_NOMINATION_AWARD_EDITION)},
        {INNOV_LAUREATE_ORDINAL, l->ordinal + 1},
        {INNOV_LAUREATE_INSTITUTION, innov__number(l->nomination, INNOV_NOMINATION_INSTITUTION)},
        {INNOV_LAUREATE_AWARD_CATEGORY,
         innov__number(l->nomination, INNOV_NOMINATION_AWARD_CATEGORY)},
        {INNOV_LAUREATE_NOMINATION, innov__id(l->nomination)},
        {INNOV_LAUREATE_PLACE, place},
    };
    innov_record *laureate = NULL;
    int rc = innov_record_new(INNOV_LAUREATE, &laureate);

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(values); i++)
        if (values[i].value != 0)
            rc = innov_set_int(laureate, values[i].field, values[i].value);
    if (rc == INNOV_OK)
        rc = innov_store_put(a->store, laureate, 0, a->diag);
    l->laureate = innov__id(laureate);
    a->laureates += rc == INNOV_OK;
    innov_record_free(laureate);
    return rc;
}

/* ---- Works --------------------------------------------------------------------------------- */

typedef struct listing {
    int64_t subject, ordinal;
    int is_there;
} listing;

static int see_work(const innov_record *work, void *context)
{
    listing *l = context;
    int64_t ordinal = innov__number(work, INNOV_WORK_ORDINAL);

    l->ordinal = ordinal > l->ordinal ? ordinal : l->ordinal;
    l->is_there |= l->subject != 0 && innov__number(work, INNOV_WORK_SUBJECT) == l->subject;
    return INNOV_OK;
}

/* As the nomination calls it, else as the nominated record is called. */
static int set_title(innov__awarding *a, innov_record *work, const innov_record *nomination)
{
    innov_record *subject = NULL;
    int rc;

    if (innov_has(nomination, INNOV_NOMINATION_TITLE) == 1)
        return innov__copy_languages(work, INNOV_WORK_TITLE, nomination, INNOV_NOMINATION_TITLE);
    rc = innov__read_target(a->reader, nomination, INNOV_NOMINATION_SUBJECT, &subject);
    if (rc == INNOV_OK)
        rc = innov_set(work, INNOV_WORK_TITLE, NULL, innov__title(subject, NULL));
    innov__record_destroy(subject);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int add_work(innov__awarding *a, int64_t laureate, const innov_record *nomination)
{
    listing l = {.subject = innov__number(nomination, INNOV_NOMINATION_SUBJECT)};
    innov_record *work = NULL;
    int rc = a->reader->each(a->reader, INNOV_WORK_LAUREATE, laureate, see_work, &l);

    if (rc != INNOV_OK || l.is_there)
        return rc;
    rc = innov_record_new(INNOV_WORK, &work);
    if (rc == INNOV_OK)
        rc = innov_set_int(work, INNOV_WORK_LAUREATE, laureate);
    if (rc == INNOV_OK)
        rc = innov_set_int(work, INNOV_WORK_ORDINAL, l.ordinal + 1);
    if (rc == INNOV_OK && l.subject != 0)
        rc = innov_set_int(work, INNOV_WORK_SUBJECT, l.subject);
    if (rc == INNOV_OK)
        rc = set_title(a, work, nomination);
    if (rc == INNOV_OK && innov_has(work, INNOV_WORK_TITLE) == 1) { /* else nothing names a work */
        rc = innov_store_put(a->store, work, 0, a->diag);
        a->works += rc == INNOV_OK;
    }
    innov_record_free(work);
    return rc;
}

/* ---- Awarding ------------------------------------------------------------------------------ */

static int keep_prize(innov__awarding *a, innov__prize prize)
{
    int rc = innov__array_reserve(&a->prizes, &a->capacity, a->count + 1, sizeof *a->prizes);

    if (rc == INNOV_OK)
        a->prizes[a->count++] = prize;
    return rc;
}

int innov__award_to(innov__awarding *a, const innov_record *nomination, int64_t rank)
{
    innov__prize prize = {innov__number(nomination, INNOV_NOMINATION_AWARD_EDITION),
                          innov__number(nomination, INNOV_NOMINATION_AWARD_CATEGORY), rank};
    looking l = {.nomination = nomination};
    int rc = find_laureate(a->reader, &l);

    if (rc == INNOV_OK && l.laureate == 0)
        rc = add_laureate(a, &l, place_of(a, &prize));
    if (rc == INNOV_OK)
        rc = add_work(a, l.laureate, nomination);
    return rc == INNOV_OK ? keep_prize(a, prize) : rc;
}

void innov__awarding_free(innov__awarding *a)
{
    innov__free(a->prizes);
    a->prizes = NULL;
    a->count = a->capacity = 0;
}
