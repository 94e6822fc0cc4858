/* series_count.h - a definition at work: what its records are counted by, side by side. */
#ifndef INNOV__SERIES_COUNT_H
#define INNOV__SERIES_COUNT_H

#include "ecosystem/field_path.h"
#include "ecosystem/series.h"

/* What the records of one pass are added to. */
typedef enum innov__side {
    INNOV__VALUE,
    INNOV__NUMERATOR,
    INNOV__DENOMINATOR,
    INNOV__SIDES
} innov__side;

enum { INNOV__CONDITIONS = 3, INNOV__NAMING = 8 };

/* Which records are added to a side, when, and for whom. */
typedef struct innov__part {
    int32_t kind;
    int32_t conditions[INNOV__CONDITIONS]; /* fields of the definition, then 0; each may be unset */
    innov__field_path period;              /* field 0: whatever was there on the last day */
    innov__field_path *groups;             /* by place among the breakdowns of the series */
    int64_t counting;
    int32_t naming[INNOV__NAMING]; /* the fields that name institutions, who leads first */
    size_t naming_count;
} innov__part;

/* That an institution is in a sector, for as long as the dates say. */
typedef struct innov__belonging {
    int64_t institution, sector;
    int32_t from, to;
} innov__belonging;

/* One definition at work. */
typedef struct innov__count {
    innov__series *series;
    int definition;
    const innov_record *record; /* the definition */
    int64_t calculation;
    innov__field_path measured;
    int64_t factor;   /* of the measured field: hundredths in its unit */
    int has_own_kind; /* the denominator has a kind of its own */
    int is_within;    /* institutions count that stand in the denominator, no others */
    innov__part parts[INNOV__SIDES];
    innov__side side;                             /* of the pass */
    int sees_periods;                             /* the pass only makes periods known */
    innov__days stocked;                          /* the period whose stock is counted */
    innov__target dated, valued, grouped, within; /* records referred to, kept for the next one */
    innov__ids institutions;                      /* of the record in hand; 0: it counts once */
    innov__keys seen, regions;                    /* who was counted; where territories lay */
    innov__belonging *belongings;                 /* by institution, once they were asked for */
    size_t belonging_count, belonging_capacity;
    int has_belongings;
} innov__count;

/* Reads the definition. `misfit` becomes the name of the field that does not fit the model; NULL:
 * all do (series_fit.c). */
int innov__count_fit(innov__count *count, const char **misfit);

/* Whether a counting rule is of institutions, and whether of each of them once in a period. */
int innov__counts_institutions(int64_t counting);
int innov__counts_once(int64_t counting);

/* Adds the groups of a breakdown, each as its place + 1, that the record, or one institution of it
 * (0: none), is of in a period; those that it may be of, where the map does not decide, are told by
 * `is_split` (series_group.c). */
int innov__count_groups(innov__count *count, size_t breakdown, const innov_record *record,
                        int64_t institution, innov__days days, innov__ids *places, int *is_split);

/* What an institution was in, in a period (series_within.c): its planning region; or what it is in
 * of some kind, a region, a territory or sectors. */
int innov__institution_region(innov__count *count, const innov_record *institution,
                              innov__days days, innov__ids *found);
int innov__institution_within(innov__count *count, int64_t institution, int32_t kind,
                              innov__days days, innov__ids *found);

/* The record at the end of a path that has the last field; NULL: there is none. */
int innov__count_record_at(const innov__count *count, const innov__field_path *path,
                           innov__target *target, const innov_record *record,
                           const innov_record **found);

/* Whether a breakdown is of this definition, and the records say the group. */
int innov__is_broken_down(const innov__count *count, size_t breakdown);

/* The point of a period and group, computed even if it is from nothing (series_add.c, as the next
 * ones); NULL when memory is out. */
innov__point *innov__count_point(const innov__count *count, innov__days days, int group);

/* Adds a record to the side of the pass in a period; `value` is what is measured of it. */
int innov__count_add(innov__count *count, const innov_record *record, innov__days days,
                     int64_t value);

/* Says what became of a record in the side of the pass; and whether what is counted below the
 * answer is counted in this pass. */
int innov__count_explain(const innov__count *count, innov__days days, int group,
                         const innov_record *record, innov__left_out why);
int innov__count_tells(const innov__count *count);

/* Makes values of what was added up, or of a misfit the reason why there is none (series_value.c).
 */
void innov__count_finish(innov__count *count, const char *misfit);

#endif
