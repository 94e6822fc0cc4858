/* series.h - the values of one indicator through time: those that were entered, and those that the
 * records give.
 */
#ifndef INNOV__SERIES_H
#define INNOV__SERIES_H

#include "ecosystem/as_of.h"
#include "ecosystem/keys.h"
#include "ecosystem/map_on.h"
#include "ecosystem/period.h"

enum { INNOV__HUNDREDTHS = 2 }; /* decimal places of a value, as the model has them */

/* A value and what it is made of. */
typedef struct innov__amount {
    const char *missing;                   /* the reason why there is none; NULL: there is one */
    int64_t value;                         /* hundredths of the indicator's unit */
    int64_t numerator, denominator, cases; /* -1: not known */
} innov__amount;

extern const innov__amount innov__no_amount; /* no_data */

/* A part of an amount as a record has it. */
int64_t innov__number_or_unknown(const innov_record *record, int32_t field);

/* 100 * numerator / denominator, or why there is none. */
innov__amount innov__share_of(int64_t numerator, int64_t denominator);

/* A version of how the indicator is measured. */
typedef struct innov__definition {
    innov_record *record;
    innov__days valid; /* first 0: from ever; last 0: for ever */
    int is_comparable; /* with the version before */
} innov__definition;

/* A group of a dimension that some version breaks the indicator down by. */
typedef struct innov__group {
    innov_record *value; /* the dimension value */
    int64_t dimension;
    int64_t member;   /* the record that it stands for; 0: none */
    int32_t from, to; /* the life of that, 0 is open */
} innov__group;

/* Which dimension a version has, and where the counted records say the group. */
typedef struct innov__breakdown {
    size_t definition;
    int64_t dimension;
    innov_record *named; /* the dimension */
    int32_t stands_for;  /* the kind of what its groups stand for; 0: they are of codes */
    char *path, *below; /* of the records, and of those of a denominator of its own kind; or NULL */
    int64_t ungrouped;  /* records, or institutions of records, in no group */
    int64_t repeated;   /* those in several */
} innov__breakdown;

/* The value of one period in one group. */
typedef struct innov__point {
    innov__days days;
    int group;                        /* place in the series; -1: all */
    int definition;                   /* place in the series; -1: none holds */
    int64_t measurement, replaces;    /* what was entered; 0: nothing */
    int64_t status, method, known_on; /* of that */
    innov__amount entered, computed;
    innov__amount before; /* what was restated */
    int is_computed, is_restated;
    int is_split; /* records may be of this group or of another, by the map asked for */
} innov__point;

/* What all series of one answer have in common. */
typedef struct innov__series_frame {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at; /* what became known later is left out */
    innov__map map;
} innov__series_frame;

/* Dates come from files, and so does how many groups there are: a month for each of ten thousand
 * years is more than anybody measures. */
enum { INNOV__POINTS_MAX = 100000 };

typedef struct innov__series {
    innov_store *store;
    innov__reply *reply;
    innov__as_of *at;
    const innov__map *map;
    innov_record *indicator;
    innov__rhythm rhythm;
    innov__days *spans; /* without a rhythm: the periods that its targets and measurements have */
    size_t span_count, span_capacity;
    innov__definition *definitions;
    innov__group *groups;
    innov__breakdown *breakdowns;
    innov__point *points;
    size_t definition_count, group_count, breakdown_count, point_count;
    size_t definition_capacity, group_capacity, breakdown_capacity, point_capacity;
    innov__keys places;  /* of points by their days and group, of groups by value and by member,
                            and what spans there are */
    int64_t crossed;     /* measurements of several dimensions at once: left out */
    int64_t undecidable; /* records whose date may lie in either of two periods */
    int is_too_long;     /* more points were to be made than there may be */
    const char *broken;  /* the field of a definition that does not fit the model; NULL: none */
} innov__series;

/* Reads the indicator with its definitions and groups; `close` frees whatever was read. */
int innov__series_open(innov__series *series, innov__series_frame *frame,
                       const innov_record *indicator);
void innov__series_close(innov__series *series);

/* The version that holds on a full date; -1: none. */
int innov__definition_on(const innov__series *series, int32_t day);

/* The place of a dimension value among the groups; -1: no version is broken down by it. */
int innov__group_of(const innov__series *series, int64_t value);

/* The place of the group of a dimension that stands for a record; -1: there is none. */
int innov__group_for(const innov__series *series, int64_t dimension, int64_t member);

/* The point of a period and group, made when it is not there; NULL when memory is out, or the
 * series is too long. The pointer holds until the next one is made. */
innov__point *innov__point_at(innov__series *series, innov__days days, int group);

/* Takes in what was entered, with what it restates. */
int innov__series_enter(innov__series *series);

/* The value of a point: what was entered stands; where nothing was, what the records give. */
innov__amount innov__point_value(const innov__point *point);

/* Whether what was entered is not what the records give. */
int innov__point_differs(const innov__point *point);

/* Whether values of a group in two periods are of the same thing: the versions between them say so,
 * and the group was not redrawn meanwhile, or all is drawn on one map. */
int innov__are_comparable(const innov__series *series, const innov__point *earlier,
                          const innov__point *later);

/* Adds what the records (series_count.c) or the answers of a survey (series_survey.c) give. */
int innov__series_count(innov__series *series);
int innov__series_survey(innov__series *series);

/* Adds the periods between the first and the last of which nothing is known, says where there can
 * be no value, hides what is made of too few cases, and puts all in order: the total, then each
 * group, by time. No point is added after that. */
int innov__series_settle(innov__series *series);

/* Hides what is made of too few cases (series_hide.c). */
int innov__series_hide(innov__series *series);

/* Says of a record what became of it in `figure` (value, numerator, denominator, expected) of a
 * period; `why`
 * 0: it is counted. */
int innov__series_explain(const innov__series *series, const char *figure, innov__days days,
                          int group, const innov_record *record, innov__left_out why);

#endif
