/* judgement_order.c - the order of entries by their totals, ties broken as the evaluation declares,
 * and what the places decide.
 *
 * A tie-break is used on a group of equal entries only when all of them have what it compares: else
 * who comes first would depend on the order in which they are looked at.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/id.h"
#include "base/number.h"
#include "ecosystem/figures.h"
#include "ecosystem/judgement.h"

/* What entries are parted by, one after the other: their totals, then each tie-break. */
typedef struct ordering {
    innov__judgement *j;
    int32_t step; /* of the list of tie-breaks; its number is the code */
    int rc;
} ordering;

/* ---- What each tie-break compares; the greater comes first --------------------------------- */

static innov__rational negative(innov__rational value)
{
    return innov__rational_subtract(innov__rational_of(0, 1), value);
}

/* The sheet of the only chair. */
static innov__rational chair_total(const innov__judgement *j, const innov__candidate *c)
{
    innov__rational total = innov__no_rational;
    int chairs = 0;

    for (size_t k = 0; k < j->juror_count; k++)
        if (j->jurors[k].role == INNOV_ASSESSOR_ROLE_CHAIR && ++chairs == 1 &&
            innov__sheet_of(j, c, k)->state == INNOV__SHEET_COUNTED)
            total = innov__sheet_of(j, c, k)->total;
    return chairs == 1 ? total : innov__no_rational;
}

/* When it was handed in: an instant, or a day where the day is fully known. */
static innov__rational submission(const innov_record *entry)
{
    static const int32_t days[] = {INNOV_NOMINATION_NOMINATED_ON, INNOV_IDEA_CAPTURED_ON,
                                   INNOV_CHALLENGE_RAISED_ON};
    int32_t kind = innov__kind_of(entry);
    innov__days span;
    int64_t at;

    if (kind == INNOV_APPLICATION)
        return innov_get_int(entry, INNOV_APPLICATION_SUBMITTED_AT, &at) == INNOV_OK
                   ? innov__rational_of(at, 1)
                   : innov__no_rational;
    for (size_t i = 0; i < INNOV__COUNT(days); i++)
        if (days[i] / INNOV__FIELDS_PER_KIND == kind && (at = innov__number(entry, days[i])) != 0) {
            span = innov__days_of((int32_t)at);
            return span.first == span.last ? innov__rational_of(at, 1) : innov__no_rational;
        }
    return innov__no_rational;
}

/* A lot that anybody can draw again: the seed and the id make it. */
static innov__rational lot(int64_t seed, int64_t id)
{
    uint8_t bytes[INNOV__DIGEST_BYTES];
    char text[INNOV__INT_SIZE];
    innov__digest digest;
    uint64_t drawn = 0;

    innov__digest_begin(&digest);
    innov__digest_add_text(&digest, "innov lot");
    innov__int_format(seed, text);
    innov__digest_add_text(&digest, text);
    innov__int_format(id, text);
    innov__digest_add_text(&digest, text);
    innov__digest_end(&digest, bytes);
    for (size_t i = 0; i < sizeof drawn; i++)
        drawn = drawn << 8 | bytes[i];
    return innov__rational_of((int64_t)(drawn >> 2), 1);
}

/* Whether an institution led a sprint before, other than that of the entry. */
typedef struct record_of {
    int64_t entry, year;
    int has_led;
} record_of;

static int see_sprint(const innov_record *sprint, void *context)
{
    record_of *r = context;

    if (innov__number(sprint, INNOV_SPRINT_STATUS) != INNOV_SPRINT_STATUS_CANCELLED &&
        innov__number(sprint, INNOV_SPRINT_APPLICATION) != r->entry &&
        (r->year == 0 || innov__number(sprint, INNOV_SPRINT_YEAR) <= r->year))
        r->has_led = 1;
    return r->has_led ? INNOV_DONE : INNOV_OK;
}

static int newcomer(const innov__judgement *j, const innov_record *entry, innov__rational *key)
{
    int32_t kind = innov__kind_of(entry);
    int64_t lead;
    record_of r = {innov__id(entry),
                   innov__number(j->evaluation, INNOV_EVALUATION_OPENS_ON) / 10000, 0};
    int rc;

    lead = kind == INNOV_APPLICATION  ? innov__number(entry, INNOV_APPLICATION_LEAD)
           : kind == INNOV_NOMINATION ? innov__number(entry, INNOV_NOMINATION_INSTITUTION)
                                      : 0;
    *key = innov__no_rational;
    if (lead == 0)
        return INNOV_OK;
    rc = j->reader->each(j->reader, INNOV_SPRINT_LEAD, lead, see_sprint, &r);
    *key = innov__rational_of(!r.has_led, 1);
    return rc;
}

/* Those that need more than the scores. */
static int key_of_entry(const innov__judgement *j, const innov__candidate *c, int64_t by,
                        innov__rational *key)
{
    innov_record *entry = NULL;
    int rc = j->reader->get(j->reader, c->id, &entry);

    *key = innov__no_rational;
    if (rc == INNOV_OK && by == INNOV_TIE_BREAK_NEWCOMER)
        rc = newcomer(j, entry, key);
    else if (rc == INNOV_OK)
        *key = negative(submission(entry));
    innov__record_destroy(entry);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int key_of(const innov__judgement *j, const innov__candidate *c, int64_t by, size_t measure,
                  innov__rational *key)
{
    switch (by) {
    case INNOV_TIE_BREAK_CRITERION:
        *key = innov__measure_mean(j, c, measure);
        return INNOV_OK;
    case INNOV_TIE_BREAK_MEDIAN:
        *key = c->median;
        return INNOV_OK;
    case INNOV_TIE_BREAK_SPREAD:
        *key = negative(c->spread);
        return INNOV_OK;
    case INNOV_TIE_BREAK_CHAIR:
        *key = chair_total(j, c);
        return INNOV_OK;
    case INNOV_TIE_BREAK_LOT:
        *key = lot(innov__number(j->evaluation, INNOV_EVALUATION_LOT_SEED), c->id);
        return INNOV_OK;
    default:
        return key_of_entry(j, c, by, key);
    }
}

/* ---- Parting groups ------------------------------------------------------------------------ */

static int greater_first(const void *a, const void *b)
{
    const innov__candidate *x = a, *y = b;
    int than = innov__rational_compare(y->key, x->key);

    return than != 0 ? than : (x->id > y->id) - (x->id < y->id);
}

/* How many from `first` on have the same key. */
static size_t equal_from(const innov__judgement *j, size_t first, size_t end)
{
    size_t last = first + 1;

    while (last < end &&
           innov__rational_compare(j->candidates[first].key, j->candidates[last].key) == 0)
        last++;
    return last - first;
}

static int set_keys(innov__judgement *j, size_t first, size_t count, int64_t by, size_t measure,
                    int *all)
{
    int rc = INNOV_OK;

    *all = 1;
    for (size_t i = first; rc == INNOV_OK && i < first + count; i++) {
        rc = key_of(j, &j->candidates[i], by, measure, &j->candidates[i].key);
        *all &= innov__is_rational(j->candidates[i].key);
    }
    return rc;
}

/* Sorts a group of equal entries; whether that parts it. */
static int part(innov__judgement *j, size_t first, size_t count, int32_t by)
{
    qsort(&j->candidates[first], count, sizeof *j->candidates, greater_first);
    if (equal_from(j, first, first + count) == count)
        return 0;
    for (size_t i = first; i < first + count; i++)
        j->candidates[i].tie_broken_by = by;
    return 1;
}

/* One comparison further: `step` is a place in the list of tie-breaks, `measure` a criterion. */
typedef struct further {
    int32_t step;
    size_t measure;
    int64_t by;
} further;

/* The comparison after this one; 0 when there is none. */
static int next_comparison(const innov__judgement *j, further *f)
{
    int in_criteria = f->by == INNOV_TIE_BREAK_CRITERION;

    do {
        if (in_criteria && ++f->measure < j->measure_count)
            continue;
        f->step++;
        f->measure = 0;
        if (innov_list_get_int(j->evaluation, INNOV_EVALUATION_TIE_BREAK, f->step, &f->by) !=
            INNOV_OK)
            return 0;
        in_criteria = f->by == INNOV_TIE_BREAK_CRITERION;
    } while (in_criteria &&
             (f->measure >= j->measure_count || !j->measures[f->measure].is_quality));
    return 1;
}

static int settle(innov__judgement *j, size_t first, size_t count, further f);

/* Settles each group that is still equal after a comparison. */
static int settle_groups(innov__judgement *j, size_t first, size_t count, further f)
{
    size_t end = first + count;
    int rc = INNOV_OK;

    while (rc == INNOV_OK && first < end) {
        size_t same = equal_from(j, first, end);

        rc = settle(j, first, same, f);
        first += same;
    }
    return rc;
}

static void share_rank(innov__judgement *j, size_t first, size_t count)
{
    for (size_t i = first; i < first + count; i++) {
        j->candidates[i].rank = (int64_t)first + 1;
        j->candidates[i].is_tied = count > 1;
    }
}

/* Parts a group of equal entries by the tie-breaks after `f`, and gives it its places. Its depth is
 * that of the list of tie-breaks and criteria. */
static int settle(innov__judgement *j, size_t first, size_t count, further f)
{
    int all, rc;

    while (count > 1 && next_comparison(j, &f)) {
        rc = set_keys(j, first, count, f.by, f.measure, &all);
        if (rc != INNOV_OK)
            return rc;
        if (all && part(j, first, count, (int32_t)f.by))
            return settle_groups(j, first, count, f);
    }
    share_rank(j, first, count);
    return INNOV_OK;
}

int innov__judgement_order(innov__judgement *j)
{
    int by_places = j->method == INNOV_EVALUATION_AGGREGATION_RANK;
    size_t ranked = 0;

    for (size_t i = 0; i < j->candidate_count; i++) { /* those with a total to the front */
        innov__candidate *c = &j->candidates[i], kept = *c;

        if (!innov__is_rational(c->total))
            continue;
        kept.key = by_places ? negative(c->total) : c->total;
        *c = j->candidates[ranked];
        j->candidates[ranked++] = kept;
    }
    if (ranked == 0)
        return INNOV_OK;
    qsort(j->candidates, ranked, sizeof *j->candidates, greater_first);
    return settle_groups(j, 0, ranked, (further){.step = -1});
}

/* ---- Places -------------------------------------------------------------------------------- */

static int passes(const innov__candidate *c)
{
    return c->rank != 0 && c->meets_criteria && c->meets_threshold &&
           (c->has_quorum || c->is_waived);
}

/* What a whole group of equal entries gets where `taken` places are gone; 0 when a line goes
 * through it. */
static int32_t outcome_of(const innov__judgement *j, int64_t taken, int64_t count)
{
    int64_t with_reserve = j->places + j->reserve_places;

    if (taken + count <= j->places)
        return INNOV_DECISION_OUTCOME_SUPPORTED;
    if (taken >= j->places && taken + count <= with_reserve)
        return INNOV_DECISION_OUTCOME_RESERVE;
    return taken >= with_reserve ? INNOV_DECISION_OUTCOME_REJECTED : 0;
}

void innov__judgement_place(innov__judgement *j)
{
    int64_t taken = 0;

    for (size_t i = 0, next; i < j->candidate_count; i = next) {
        int64_t count = 0;

        for (next = i; next < j->candidate_count && j->candidates[next].rank != 0 &&
                       j->candidates[next].rank == j->candidates[i].rank;
             next++)
            count += passes(&j->candidates[next]);
        next = next == i ? i + 1 : next;
        for (size_t k = i; k < next; k++)
            if (!j->candidates[k].has_quorum && !j->candidates[k].is_waived)
                j->candidates[k].outcome = 0;
            else if (!passes(&j->candidates[k]))
                j->candidates[k].outcome = INNOV_DECISION_OUTCOME_REJECTED;
            else if (j->places > 0)
                j->candidates[k].outcome = outcome_of(j, taken, count);
        taken += count;
    }
}
