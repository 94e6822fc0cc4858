/* period.h - the periods in which something is measured again and again: months, quarters, years.
 */
#ifndef INNOV__PERIOD_H
#define INNOV__PERIOD_H

#include "ecosystem/figures.h"

/* Periods of `months` each, of which a value is expected for every `step`-th. */
typedef struct innov__rhythm {
    int32_t months; /* 0: there is no rhythm */
    int32_t step;
    int32_t shift; /* months by which its years begin later than those of the calendar */
} innov__rhythm;

/* The rhythm of an indicator_frequency; none for one that is irregular or not known. `first_month`
 * is the one that its years begin with; 0: January. */
innov__rhythm innov__rhythm_of(int64_t frequency, int64_t first_month);

/* The number of the period a full date lies in; they follow one another. */
int32_t innov__period_of(innov__rhythm rhythm, int32_t day);

/* The first and the last day of a period. */
innov__days innov__period_days(innov__rhythm rhythm, int32_t number);

enum { INNOV__PERIOD_SIZE = 32 };

/* What a period is called: 2027, 2027-S1 (half), 2027-Q1, 2027-03, or first and last day as ISO
 * 8601 writes an interval. */
void innov__period_name(innov__days days, char name[INNOV__PERIOD_SIZE]);

#endif
