/* goal.h - what an indicator is to reach by when, and how far a value is on the way. */
#ifndef INNOV__GOAL_H
#define INNOV__GOAL_H

#include "ecosystem/series.h"

/* A value to be reached by a day; the first may be the baseline. */
typedef struct innov__step {
    int32_t day;
    int64_t value; /* hundredths */
} innov__step;

typedef struct innov__goal {
    int64_t target; /* the record */
    int group;      /* place in the series; -1: all */
    innov__days days;
    int64_t baseline; /* hundredths, where has_baseline */
    int has_baseline;
    innov__step *steps; /* by day; the last is the goal */
    size_t count, capacity;
} innov__goal;

typedef struct innov__goals {
    const innov__series *series;
    innov__goal *items;
    size_t count, capacity;
} innov__goals;

/* Reads the targets of the series' indicator; `free` frees whatever was read. */
int innov__goals_read(innov__goals *goals, const innov__series *series);
void innov__goals_free(innov__goals *goals);

/* Says of each target which expected values it sets, and of those of other groups that they set
 * none.
 */
int innov__goals_explain(const innov__goals *goals);

/* The goal that a point is on the way to: that of its very period, or the next one due of its
 * group; NULL: none. */
const innov__goal *innov__goal_of(const innov__goals *goals, const innov__point *point);

/* How far a value is. */
typedef struct innov__attained {
    innov__amount expected; /* by the straight line between the steps */
    const char *missing;    /* why there is no progress; NULL: there is */
    int64_t progress;       /* tenths of a percent of the way from baseline to goal */
    int32_t status;         /* of innov__goal_status_codes; 0: it cannot be said */
    const char *unjudged;   /* then: why */
} innov__attained;

extern const innov__code_list innov__goal_status_codes;

/* Judges the value of a point, whose definition says from which share of what was expected it is on
 * track or at risk; without that, on track is all of it. */
innov__attained innov__attained_of(const innov__goal *goal, const innov__series *series,
                                   const innov__point *point, innov__amount amount);

#endif
