/* judgement.c - reading an evaluation: criteria, panel, entries, and the sheets of points. */
#include "ecosystem/judgement.h"

#include <innov/ids.h>
#include <stdlib.h>

#include "base/civil.h"
#include "base/id.h"
#include "base/memory.h"
#include "ecosystem/entry.h"
#include "ecosystem/figures.h"

enum { WEIGHT_ONE = 1000 };

static int no_memory(const innov__judgement *j)
{
    return innov__fail(j->to, INNOV__MSG_NO_MEMORY, .name = NULL);
}

/* ---- Criteria and panel -------------------------------------------------------------------- */

static int add_measure(const innov_record *criterion, void *context)
{
    innov__judgement *j = context;
    innov__measure *m;
    int64_t kind = innov__number(criterion, INNOV_CRITERION_KIND);

    if (innov__array_reserve(&j->measures, &j->measure_capacity, j->measure_count + 1,
                             sizeof *j->measures) != INNOV_OK)
        return no_memory(j);
    m = &j->measures[j->measure_count++];
    *m = (innov__measure){.id = innov__id(criterion),
                          .ordinal = innov__number(criterion, INNOV_CRITERION_ORDINAL),
                          .weight = WEIGHT_ONE,
                          .is_quality = kind != INNOV_CRITERION_KIND_ELIGIBILITY,
                          .is_optional = innov__number(criterion, INNOV_CRITERION_OPTIONAL) != 0};
    (void)innov_get_int(criterion, INNOV_CRITERION_WEIGHT, &m->weight);
    if (innov_has(criterion, INNOV_CRITERION_WEIGHT) != 1)
        m->weight = WEIGHT_ONE;
    m->has_threshold = innov_get_int(criterion, INNOV_CRITERION_THRESHOLD, &m->threshold) == 0;
    m->has_least = innov_get_int(criterion, INNOV_CRITERION_POINTS_MIN, &m->least) == INNOV_OK;
    m->has_most = innov_get_int(criterion, INNOV_CRITERION_POINTS_MAX, &m->most) == INNOV_OK;
    return INNOV_OK;
}

static int add_juror(const innov_record *assessor, void *context)
{
    innov__judgement *j = context;
    innov__juror juror = {.id = innov__id(assessor),
                          .ordinal = innov__number(assessor, INNOV_ASSESSOR_ORDINAL),
                          .role = innov__number(assessor, INNOV_ASSESSOR_ROLE)};

    if (innov__array_reserve(&j->jurors, &j->juror_capacity, j->juror_count + 1,
                             sizeof *j->jurors) != INNOV_OK ||
        innov_record_clone(assessor, &juror.record) != INNOV_OK)
        return no_memory(j);
    j->jurors[j->juror_count++] = juror;
    return INNOV_OK;
}

static int by_measure_ordinal(const void *a, const void *b)
{
    const innov__measure *x = a, *y = b;

    return (x->ordinal > y->ordinal) - (x->ordinal < y->ordinal);
}

static int by_juror_ordinal(const void *a, const void *b)
{
    const innov__juror *x = a, *y = b;

    return (x->ordinal > y->ordinal) - (x->ordinal < y->ordinal);
}

static int read_rules(innov__judgement *j, int64_t evaluation)
{
    int rc = j->reader->each(j->reader, INNOV_CRITERION_EVALUATION, evaluation, add_measure, j);

    if (rc == INNOV_OK)
        rc = j->reader->each(j->reader, INNOV_ASSESSOR_EVALUATION, evaluation, add_juror, j);
    if (j->measure_count > 0)
        qsort(j->measures, j->measure_count, sizeof *j->measures, by_measure_ordinal);
    if (j->juror_count > 0)
        qsort(j->jurors, j->juror_count, sizeof *j->jurors, by_juror_ordinal);
    return rc;
}

/* ---- Entries ------------------------------------------------------------------------------- */

static int by_id(const void *a, const void *b)
{
    const innov__candidate *x = a, *y = b;

    return (x->id > y->id) - (x->id < y->id);
}

static int make_candidates(innov__judgement *j, const innov__ids *entries)
{
    size_t sheets, points;

    j->candidate_count = entries->count;
    if (entries->count == 0)
        return INNOV_OK;
    if (__builtin_mul_overflow(entries->count, j->juror_count, &sheets) ||
        __builtin_mul_overflow(sheets, j->measure_count, &points))
        return innov__fail(j->to, INNOV__MSG_NOT_EXACT, .name = "points");
    j->candidates = innov__alloc_zeroed(entries->count, sizeof *j->candidates);
    j->sheets = innov__alloc_zeroed(sheets > 0 ? sheets : 1, sizeof *j->sheets);
    j->points = innov__alloc_zeroed(points > 0 ? points : 1, sizeof *j->points);
    if (j->candidates == NULL || j->sheets == NULL || j->points == NULL)
        return no_memory(j);
    for (size_t i = 0; i < entries->count; i++)
        j->candidates[i].id = entries->ids[i];
    qsort(j->candidates, j->candidate_count, sizeof *j->candidates, by_id);
    for (size_t i = 0; i < j->candidate_count; i++)
        j->candidates[i].at = i;
    return INNOV_OK;
}

static int read_candidates(innov__judgement *j)
{
    innov__ids entries = {0};
    int rc = innov__entries_of(j->reader, j->evaluation, &entries);

    if (rc == INNOV_OK)
        rc = make_candidates(j, &entries);
    innov__ids_free(&entries);
    return rc;
}

/* ---- Points -------------------------------------------------------------------------------- */

/* Goes through the scores of one assessor. */
typedef struct filling {
    innov__judgement *j;
    size_t juror;
} filling;

static int day_of(const innov__judgement *j, const innov_record *score, int32_t *day)
{
    int64_t at;
    int rc;

    *day = 0;
    if (innov_get_int(score, INNOV_SCORE_SCORED_AT, &at) != INNOV_OK)
        return INNOV_OK;
    rc = innov__civil_day(at, "", day);
    return rc == INNOV_OK ? rc : innov__fail(j->to, INNOV__MSG_NO_ZONE, .value = INNOV__HOME_ZONE);
}

/* What stands for another evaluation, or for what is judged no more, is not counted. */
static int fill_points(const innov_record *score, void *context)
{
    const filling *f = context;
    innov__judgement *j = f->j;
    int64_t criterion = innov__number(score, INNOV_SCORE_CRITERION);
    const innov__candidate key = {.id = innov__number(score, INNOV_SCORE_ENTRY)};
    const innov__candidate *c = j->candidate_count > 0
                                    ? bsearch(&key, j->candidates, j->candidate_count,
                                              sizeof *j->candidates, by_id)
                                    : NULL;
    innov__points *points;
    size_t m = 0;

    while (m < j->measure_count && j->measures[m].id != criterion)
        m++;
    if (c == NULL || m == j->measure_count)
        return INNOV_OK;
    points = innov__points_of(j, c, f->juror, m);
    points->score = innov__id(score);
    points->points = innov__number(score, INNOV_SCORE_POINTS);
    return day_of(j, score, &points->day);
}

static int read_points(innov__judgement *j)
{
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < j->juror_count; i++) {
        filling f = {j, i};

        rc = j->reader->each(j->reader, INNOV_SCORE_ASSESSOR, j->jurors[i].id, fill_points, &f);
    }
    return rc;
}

/* ---- Sheets -------------------------------------------------------------------------------- */

/* What points there are on a sheet. */
typedef struct contents {
    size_t given;
    int misses, is_out_of_range;
    innov__span when;
} contents;

static contents look_at(const innov__judgement *j, const innov__candidate *c, size_t juror)
{
    contents found = {.when = innov__judging(j->evaluation, 0)};
    int32_t first = 0, last = 0;
    int undated = 0;

    for (size_t m = 0; m < j->measure_count; m++) {
        const innov__measure *measure = &j->measures[m];
        const innov__points *p = innov__points_of(j, c, juror, m);

        if (p->score == 0) {
            found.misses |= !measure->is_optional;
            continue;
        }
        found.given++;
        found.is_out_of_range |= (measure->has_least && p->points < measure->least) ||
                                 (measure->has_most && p->points > measure->most);
        undated |= p->day == 0;
        first = first == 0 || p->day < first ? p->day : first;
        last = p->day > last ? p->day : last;
    }
    if (found.given > 0 && !undated)
        found.when = (innov__span){first, last};
    return found;
}

/* Whether the entry is given to the assessor, who was on the panel then and scores at all. */
static int may_score(const innov__juror *juror, const innov__candidate *c, innov__span when)
{
    const innov_record *r = juror->record;

    return juror->role != INNOV_ASSESSOR_ROLE_SECRETARY &&
           (innov_has(r, INNOV_ASSESSOR_ENTRY) != 1 ||
            innov__refers(r, INNOV_ASSESSOR_ENTRY, c->id)) &&
           innov__overlap((int32_t)innov__number(r, INNOV_ASSESSOR_VALID_FROM),
                          (int32_t)innov__number(r, INNOV_ASSESSOR_VALID_TO), when.from,
                          when.to) != INNOV__NO;
}

static innov__sheet_state state_of(const contents *found, int may, const innov__tie *tie)
{
    if (tie->kind != 0)
        return INNOV__SHEET_CONFLICT;
    if (found->given == 0)
        return INNOV__SHEET_NONE;
    if (!may || found->is_out_of_range)
        return INNOV__SHEET_INVALID;
    return found->misses ? INNOV__SHEET_INCOMPLETE : INNOV__SHEET_COUNTED;
}

/* A deputy is expected only where one has begun to score. */
static int judge_sheet(innov__judgement *j, innov__candidate *c, const innov__entry *entry,
                       size_t juror)
{
    const innov__juror *of = &j->jurors[juror];
    innov__sheet *sheet = innov__sheet_of(j, c, juror);
    contents found = look_at(j, c, juror);
    int may = may_score(of, c, found.when), rc = INNOV_OK;

    if (may || found.given > 0)
        rc = innov__find_conflict(j->reader, j->evaluation, of->record, entry, found.when,
                                  &sheet->tie);
    sheet->state = state_of(&found, may, &sheet->tie);
    sheet->is_expected = may && sheet->tie.kind == 0 &&
                         (of->role != INNOV_ASSESSOR_ROLE_DEPUTY || found.given > 0);
    c->expected += sheet->is_expected != 0;
    c->counted += sheet->state == INNOV__SHEET_COUNTED;
    return rc;
}

static int judge_sheets(innov__judgement *j)
{
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < j->candidate_count; i++) {
        innov__entry entry = {0};

        rc = innov__entry_read(j->reader, j->candidates[i].id, &entry);
        for (size_t k = 0; rc == INNOV_OK && k < j->juror_count; k++)
            rc = judge_sheet(j, &j->candidates[i], &entry, k);
        innov__entry_free(&entry);
    }
    return rc;
}

/* ---- Decisions on record -------------------------------------------------------------------- */

/* The first one of an entry counts. */
static int see_decision(const innov_record *decision, void *context)
{
    innov__judgement *j = context;
    const innov__key entry = {.a = innov__number(decision, INNOV_DECISION_ENTRY)};
    int64_t ordinal = innov__number(decision, INNOV_DECISION_ORDINAL);

    j->last_decision = ordinal > j->last_decision ? ordinal : j->last_decision;
    return innov__keys_add(&j->decisions, entry, innov__id(decision)) != NULL ? INNOV_OK
                                                                              : no_memory(j);
}

int innov__decisions_read(innov__judgement *j)
{
    innov__keys_free(&j->decisions);
    return j->reader->each(j->reader, INNOV_DECISION_EVALUATION, innov__id(j->evaluation),
                           see_decision, j);
}

int innov__decision_on(const innov__judgement *j, int64_t entry, innov_record **decision)
{
    const int64_t *id = innov__keys_find(&j->decisions, (innov__key){.a = entry});

    *decision = NULL;
    return id != NULL ? j->reader->get(j->reader, *id, decision) : INNOV_DONE;
}

/* ---- The evaluation itself ----------------------------------------------------------------- */

static void read_numbers(innov__judgement *j)
{
    const innov_record *e = j->evaluation;

    j->trim = innov__number(e, INNOV_EVALUATION_TRIM);
    j->quorum = innov__number(e, INNOV_EVALUATION_QUORUM);
    j->quorum = j->quorum > 0 ? j->quorum : 1;
    j->places = innov__number(e, INNOV_EVALUATION_PLACES);
    j->reserve_places = innov__number(e, INNOV_EVALUATION_RESERVE_PLACES);
    if (j->method == 0)
        j->method = innov__number(e, INNOV_EVALUATION_AGGREGATION);
    if (j->method == 0)
        j->method = INNOV_EVALUATION_AGGREGATION_MEAN;
    if (j->places == 0 && innov__id_kind(innov__number(e, INNOV_EVALUATION_SUBJECT)) == INNOV_CALL)
        j->places = innov__number(j->subject, INNOV_CALL_PLACES);
}

int innov__judgement_read(innov__judgement *j, int64_t evaluation)
{
    int rc = j->reader->get(j->reader, evaluation, &j->evaluation);

    if (rc == INNOV_DONE)
        rc = innov__fail(j->to, INNOV__MSG_NO_RECORD, .record = evaluation);
    if (rc == INNOV_OK)
        rc = innov__read_target(j->reader, j->evaluation, INNOV_EVALUATION_SUBJECT, &j->subject);
    rc = rc == INNOV_DONE ? INNOV_OK : rc;
    if (rc == INNOV_OK) {
        read_numbers(j);
        rc = read_rules(j, evaluation);
    }
    if (rc == INNOV_OK)
        rc = read_candidates(j);
    if (rc == INNOV_OK)
        rc = read_points(j);
    return rc == INNOV_OK ? judge_sheets(j) : rc;
}

int innov__judge(innov__judgement *j, innov__reader *reader, int64_t evaluation, int64_t method,
                 innov__report to)
{
    int rc;

    *j = (innov__judgement){.reader = reader, .to = to, .method = method};
    rc = innov__judgement_read(j, evaluation);
    if (rc == INNOV_OK)
        rc = innov__judgement_total(j);
    if (rc == INNOV_OK)
        rc = innov__judgement_order(j);
    if (rc == INNOV_OK)
        innov__judgement_place(j);
    return rc;
}

void innov__judgement_free(innov__judgement *j)
{
    for (size_t i = 0; i < j->juror_count; i++)
        innov_record_free(j->jurors[i].record);
    innov__record_destroy(j->evaluation);
    innov__record_destroy(j->subject);
    innov__free(j->jurors);
    innov__free(j->measures);
    innov__free(j->candidates);
    innov__free(j->sheets);
    innov__free(j->points);
    innov__keys_free(&j->decisions);
    *j = (innov__judgement){0};
}
