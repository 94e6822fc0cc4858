/* judgement.h - an evaluation worked out: who scored what, what the scores come to, in which order
 * the entries stand, and what the places decide. One engine for calls, awards and the choice of
 * problems.
 *
 * Everything is exact: nothing is rounded before it is shown. What is missing is missing, never 0:
 * a sheet without all of its points is not counted, and an entry without sheets has no total.
 */
#ifndef INNOV__JUDGEMENT_H
#define INNOV__JUDGEMENT_H

#include "base/rational.h"
#include "ecosystem/conflict.h"

/* A criterion. Points are hundredths, weights thousandths. */
typedef struct innov__measure {
    int64_t id, ordinal, weight, threshold, least, most;
    int is_quality, is_optional, has_threshold, has_least, has_most;
} innov__measure;

/* An assessor of the panel. */
typedef struct innov__juror {
    innov_record *record;
    int64_t id, ordinal, role;
} innov__juror;

/* What became of an assessor's sheet for an entry. */
typedef enum innov__sheet_state {
    INNOV__SHEET_NONE,       /* no points */
    INNOV__SHEET_INCOMPLETE, /* points are missing */
    INNOV__SHEET_CONFLICT,   /* not the assessor's to score: a conflict of interest */
    INNOV__SHEET_INVALID,    /* not the assessor's to score otherwise, or points out of range */
    INNOV__SHEET_COUNTED,
} innov__sheet_state;

typedef struct innov__sheet {
    innov__sheet_state state;
    int is_expected;
    innov__tie tie;        /* of a conflict */
    innov__rational total; /* when it is counted */
} innov__sheet;

/* The points of a sheet by one criterion. */
typedef struct innov__points {
    int64_t score, points; /* the record; 0: none were given */
    int32_t day;           /* 0: not known */
} innov__points;

/* An entry, with what is worked out. Where a value is not there, innov__is_rational says so. */
typedef struct innov__candidate {
    int64_t id;
    size_t at; /* its place in the tables of sheets and points */
    size_t counted, expected;
    innov__rational mean, median, trimmed_mean, mean_place, place_sum, spread;
    innov__rational total;     /* by the method */
    innov__rational key;       /* what it is ordered by at the moment */
    int meets_criteria;        /* every threshold of a criterion */
    int meets_threshold;       /* that of the evaluation */
    int has_quorum, is_waived; /* a waiver lifts the quorum */
    int64_t rank;              /* from 1; entries that nothing parts share one; 0: no total */
    int is_tied;
    int32_t tie_broken_by; /* INNOV_TIE_BREAK_...; 0: nothing was to break */
    int32_t outcome;       /* INNOV_DECISION_OUTCOME_...; 0: not decidable */
} innov__candidate;

typedef struct innov__judgement {
    innov__reader *reader;
    innov__report to;
    innov_record *evaluation, *subject;                   /* subject: NULL where it has none */
    int64_t method, trim, quorum, places, reserve_places; /* places 0: not said */
    innov__measure *measures;
    innov__juror *jurors;
    innov__candidate *candidates; /* in their order, those without a total last */
    size_t measure_count, juror_count, candidate_count;
    size_t measure_capacity, juror_capacity;
    innov__sheet *sheets;  /* by candidate, juror */
    innov__points *points; /* by candidate, juror, measure */
    innov__keys decisions; /* those on record, by entry */
    int64_t last_decision; /* the highest of their ordinals */
} innov__judgement;

static inline innov__sheet *innov__sheet_of(const innov__judgement *j, const innov__candidate *c,
                                            size_t juror)
{
    return &j->sheets[c->at * j->juror_count + juror];
}

static inline innov__points *innov__points_of(const innov__judgement *j, const innov__candidate *c,
                                              size_t juror, size_t measure)
{
    return &j->points[(c->at * j->juror_count + juror) * j->measure_count + measure];
}

/* Reads an evaluation and works it out by `method` (0: what it decides by). On success and failure
 * alike the judgement is to be freed. */
int innov__judge(innov__judgement *j, innov__reader *reader, int64_t evaluation, int64_t method,
                 innov__report to);
void innov__judgement_free(innov__judgement *j);

/* Reads which decisions are on record, anew each time. */
int innov__decisions_read(innov__judgement *j);

/* The decision that was on record of an entry; INNOV_DONE: there was none. The caller frees it. */
int innov__decision_on(const innov__judgement *j, int64_t entry, innov_record **decision);

/* The steps of innov__judge, one file each. */
int innov__judgement_read(innov__judgement *j, int64_t evaluation); /* judgement.c */
int innov__judgement_total(innov__judgement *j);                    /* judgement_totals.c */
int innov__judgement_order(innov__judgement *j);                    /* judgement_order.c */
void innov__judgement_place(innov__judgement *j);                   /* judgement_order.c */

/* The mean of an entry's points by one criterion over the counted sheets. */
innov__rational innov__measure_mean(const innov__judgement *j, const innov__candidate *c,
                                    size_t measure);

#endif
