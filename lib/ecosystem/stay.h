/* stay.h - how long something stays in a stage, when some have not left it yet.
 *
 * Who is still there has not stayed as long as it is going to: such a time counts as "at least so
 * long" (Kaplan and Meier's estimate), so that the unfinished neither shorten the time nor count as
 * failed.
 */
#ifndef INNOV__STAY_H
#define INNOV__STAY_H

#include "ecosystem/figures.h"

typedef struct innov__stay {
    int64_t days;
    int has_left;
} innov__stay;

typedef struct innov__stays {
    innov__stay *items;
    size_t count, capacity;
} innov__stays;

int innov__stays_add(innov__stays *stays, int64_t days, int has_left);
void innov__stays_free(innov__stays *stays);

/* The median stay in days: the first time by which at least half have left; -1: it is not known,
 * because too few have left. Sorts the stays. */
int64_t innov__stays_median(innov__stays *stays);

#endif
