/* judgement_totals.c - what the scores come to: the total of each sheet, and of each entry the
 * mean, median, trimmed mean and places side by side.
 */
#include <innov/ids.h>
#include <stdlib.h>

#include "base/memory.h"
#include "ecosystem/figures.h"
#include "ecosystem/judgement.h"

enum { HUNDREDTHS = 100, THOUSANDTHS = 1000, TOTAL_UNIT = 10000 };

static const innov__rational none = {0, 0};

static innov__rational whole(int64_t number)
{
    return innov__rational_of(number, 1);
}

/* ---- One sheet ----------------------------------------------------------------------------- */

/* Points times weights. Where an optional criterion has no points, those that have stand for all:
 * the total is what the same points would give with the weight of all criteria. */
static innov__rational sheet_total(const innov__judgement *j, const innov__candidate *c,
                                   size_t juror)
{
    innov__rational sum = whole(0), all = whole(0), given = whole(0);

    for (size_t m = 0; m < j->measure_count; m++) {
        const innov__points *p = innov__points_of(j, c, juror, m);
        innov__rational weight = innov__rational_of(j->measures[m].weight, THOUSANDTHS);

        if (!j->measures[m].is_quality)
            continue;
        all = innov__rational_add(all, weight);
        if (p->score == 0)
            continue;
        given = innov__rational_add(given, weight);
        sum = innov__rational_add(
            sum, innov__rational_multiply(weight, innov__rational_of(p->points, HUNDREDTHS)));
    }
    if (innov__rational_compare(all, given) == 0)
        return sum;
    return innov__rational_divide(innov__rational_multiply(sum, all), given);
}

/* Whether something that weighs was scored; where nothing weighs, nothing needs to be. */
static int has_weight(const innov__judgement *j, const innov__candidate *c, size_t juror)
{
    int any = 0;

    for (size_t m = 0; m < j->measure_count; m++) {
        if (!j->measures[m].is_quality || j->measures[m].weight == 0)
            continue;
        if (innov__points_of(j, c, juror, m)->score != 0)
            return 1;
        any = 1;
    }
    return !any;
}

static void total_sheets(innov__judgement *j, innov__candidate *c)
{
    for (size_t k = 0; k < j->juror_count; k++) {
        innov__sheet *sheet = innov__sheet_of(j, c, k);

        if (sheet->state != INNOV__SHEET_COUNTED)
            continue;
        if (has_weight(j, c, k)) {
            sheet->total = sheet_total(j, c, k);
        } else {
            sheet->state = INNOV__SHEET_INCOMPLETE;
            c->counted--;
        }
    }
}

/* ---- One entry ----------------------------------------------------------------------------- */

static int by_value(const void *a, const void *b)
{
    return innov__rational_compare(*(const innov__rational *)a, *(const innov__rational *)b);
}

/* The mean of the values from `first` up to before `last`. */
static innov__rational mean_of(const innov__rational *values, size_t first, size_t last)
{
    innov__rational sum = whole(0);

    if (first >= last)
        return none;
    for (size_t i = first; i < last; i++)
        sum = innov__rational_add(sum, values[i]);
    return innov__rational_divide(sum, whole((int64_t)(last - first)));
}

/* `totals` are those of the counted sheets, `count` of them, at least 1. */
static void aggregate(const innov__judgement *j, innov__candidate *c, innov__rational *totals)
{
    size_t n = c->counted, trim = (size_t)j->trim;

    qsort(totals, n, sizeof *totals, by_value);
    c->mean = mean_of(totals, 0, n);
    c->median = mean_of(totals, (n - 1) / 2, n / 2 + 1);
    c->trimmed_mean = trim > 0 && n > 2 * trim ? mean_of(totals, trim, n - trim) : none;
    c->spread = innov__rational_subtract(totals[n - 1], totals[0]);
}

static int not_exact(const innov__judgement *j, const char *name)
{
    return innov__fail(j->to, INNOV__MSG_NOT_EXACT, .name = name);
}

static int total_candidate(innov__judgement *j, innov__candidate *c, innov__rational *totals)
{
    size_t n = 0;

    total_sheets(j, c);
    for (size_t k = 0; k < j->juror_count; k++)
        if (innov__sheet_of(j, c, k)->state == INNOV__SHEET_COUNTED) {
            totals[n] = innov__sheet_of(j, c, k)->total;
            if (!innov__is_rational(totals[n++]))
                return not_exact(j, "total");
        }
    if (n == 0)
        return INNOV_OK;
    aggregate(j, c, totals);
    return innov__is_rational(c->mean) && innov__is_rational(c->median) &&
                   innov__is_rational(c->spread) &&
                   (j->trim == 0 || n <= 2 * (size_t)j->trim || innov__is_rational(c->trimmed_mean))
               ? INNOV_OK
               : not_exact(j, "mean");
}

/* ---- Places -------------------------------------------------------------------------------- */

/* How many of the values, which are in order, are below a value, or at most it. */
static size_t count_below(const innov__rational *values, size_t count, innov__rational value,
                          int or_equal)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (innov__rational_compare(values[middle], value) < or_equal)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The place that an assessor's sheet gives an entry among all that the assessor scored; equal
 * totals share the middle of their places. */
static innov__rational place_of(const innov__rational *totals, size_t count, innov__rational own)
{
    size_t worse = count_below(totals, count, own, 0);
    size_t not_better = count_below(totals, count, own, 1);

    return innov__rational_of((int64_t)(2 * (count - not_better) + (not_better - worse) + 1), 2);
}

/* Adds the places that one assessor gives. */
static void place_by(innov__judgement *j, size_t juror, innov__rational *totals)
{
    size_t count = 0;

    for (size_t i = 0; i < j->candidate_count; i++) {
        const innov__sheet *sheet = innov__sheet_of(j, &j->candidates[i], juror);

        if (sheet->state == INNOV__SHEET_COUNTED)
            totals[count++] = sheet->total;
    }
    qsort(totals, count, sizeof *totals, by_value);
    for (size_t i = 0; i < j->candidate_count; i++) {
        innov__candidate *c = &j->candidates[i];
        const innov__sheet *sheet = innov__sheet_of(j, c, juror);

        if (sheet->state == INNOV__SHEET_COUNTED)
            c->place_sum = innov__rational_add(c->place_sum, place_of(totals, count, sheet->total));
    }
}

static int mean_of_places(const innov__judgement *j, innov__candidate *c)
{
    c->mean_place = innov__rational_divide(c->place_sum, whole((int64_t)c->counted));
    return innov__is_rational(c->mean_place) ? INNOV_OK : not_exact(j, "mean_place");
}

/* ---- What must be reached ------------------------------------------------------------------ */

innov__rational innov__measure_mean(const innov__judgement *j, const innov__candidate *c,
                                    size_t measure)
{
    innov__rational sum = whole(0);
    int64_t count = 0;

    for (size_t k = 0; k < j->juror_count; k++) {
        const innov__points *p = innov__points_of(j, c, k, measure);

        if (innov__sheet_of(j, c, k)->state != INNOV__SHEET_COUNTED || p->score == 0)
            continue;
        sum = innov__rational_add(sum, innov__rational_of(p->points, HUNDREDTHS));
        count++;
    }
    return innov__rational_divide(sum, whole(count));
}

/* A threshold that nobody gave points for is not reached. */
static int meets_criteria(const innov__judgement *j, const innov__candidate *c)
{
    for (size_t m = 0; m < j->measure_count; m++) {
        innov__rational mean;

        if (!j->measures[m].has_threshold)
            continue;
        mean = innov__measure_mean(j, c, m);
        if (!innov__is_rational(mean) ||
            innov__rational_compare(mean,
                                    innov__rational_of(j->measures[m].threshold, HUNDREDTHS)) < 0)
            return 0;
    }
    return 1;
}

static innov__rational total_by(const innov__judgement *j, const innov__candidate *c)
{
    switch (j->method) {
    case INNOV_EVALUATION_AGGREGATION_MEDIAN:
        return c->median;
    case INNOV_EVALUATION_AGGREGATION_TRIMMED_MEAN:
        return c->trimmed_mean;
    case INNOV_EVALUATION_AGGREGATION_RANK:
        return c->mean_place;
    default:
        return c->mean;
    }
}

/* By places the least is the best. A threshold of points says nothing of places, nor the other way
 * round, when somebody asks how another method would have decided. */
static int meets_threshold(const innov__judgement *j, const innov__candidate *c)
{
    int64_t threshold, decides = innov__number(j->evaluation, INNOV_EVALUATION_AGGREGATION);
    int than;

    if ((decides == INNOV_EVALUATION_AGGREGATION_RANK) !=
        (j->method == INNOV_EVALUATION_AGGREGATION_RANK))
        return 1;
    if (innov_get_int(j->evaluation, INNOV_EVALUATION_THRESHOLD, &threshold) != INNOV_OK)
        return 1;
    if (!innov__is_rational(c->total))
        return 0;
    than = innov__rational_compare(c->total, innov__rational_of(threshold, TOTAL_UNIT));
    return j->method == INNOV_EVALUATION_AGGREGATION_RANK ? than <= 0 : than >= 0;
}

static int lifts_quorum(const innov_record *waiver, void *context)
{
    innov__candidate *c = context;

    c->is_waived |= innov__number(waiver, INNOV_WAIVER_RULE) == INNOV_WAIVER_RULE_QUORUM;
    return INNOV_OK;
}

static int look_at_quorum(innov__judgement *j, innov__candidate *c)
{
    c->has_quorum = (int64_t)c->counted >= j->quorum;
    return c->has_quorum ? INNOV_OK
                         : j->reader->each(j->reader, INNOV_WAIVER_SUBJECT, c->id, lifts_quorum, c);
}

/* ---- All of them --------------------------------------------------------------------------- */

static int finish(innov__judgement *j, innov__candidate *c)
{
    int rc = c->counted > 0 ? mean_of_places(j, c) : INNOV_OK;

    c->total = total_by(j, c);
    c->meets_criteria = meets_criteria(j, c);
    c->meets_threshold = meets_threshold(j, c);
    return rc == INNOV_OK ? look_at_quorum(j, c) : rc;
}

int innov__judgement_total(innov__judgement *j)
{
    size_t most = j->juror_count > j->candidate_count ? j->juror_count : j->candidate_count;
    innov__rational *totals = innov__alloc_zeroed(most + 1, sizeof *totals);
    int rc = totals != NULL ? INNOV_OK : innov__fail(j->to, INNOV__MSG_NO_MEMORY, .name = NULL);

    for (size_t i = 0; rc == INNOV_OK && i < j->candidate_count; i++) {
        j->candidates[i].place_sum = whole(0);
        rc = total_candidate(j, &j->candidates[i], totals);
    }
    for (size_t k = 0; rc == INNOV_OK && k < j->juror_count; k++)
        place_by(j, k, totals);
    for (size_t i = 0; rc == INNOV_OK && i < j->candidate_count; i++)
        rc = finish(j, &j->candidates[i]);
    innov__free(totals);
    return rc;
}
