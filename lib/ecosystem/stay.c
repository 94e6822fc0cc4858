/* stay.c - how long something stays in a stage. */
#include "ecosystem/stay.h"

#include <stdlib.h>

/* The share of those who have not left yet, in parts of this many; a count is far below the 10^6
 * that its product with this could bear. */
#define WHOLE INT64_C(1000000000000)

int innov__stays_add(innov__stays *stays, int64_t days, int has_left)
{
    int rc = innov__array_reserve(&stays->items, &stays->capacity, stays->count + 1,
                                  sizeof *stays->items);

    if (rc == INNOV_OK)
        stays->items[stays->count++] = (innov__stay){days, has_left};
    return rc;
}

void innov__stays_free(innov__stays *stays)
{
    innov__free(stays->items);
    *stays = (innov__stays){0};
}

/* By time; of the same time those who left come first, because the others stayed longer. */
static int compare(const void *one, const void *other)
{
    const innov__stay *a = one, *b = other;

    if (a->days != b->days)
        return a->days < b->days ? -1 : 1;
    return b->has_left - a->has_left;
}

int64_t innov__stays_median(innov__stays *stays)
{
    int64_t staying = WHOLE;

    if (stays->count > 0)
        qsort(stays->items, stays->count, sizeof *stays->items, compare);
    for (size_t i = 0; i < stays->count; i++) {
        int64_t there = (int64_t)(stays->count - i);

        if (stays->items[i].has_left)
            staying = staying / there * (there - 1) + staying % there * (there - 1) / there;
        if (staying <= WHOLE / 2)
            return stays->items[i].days;
    }
    return -1;
}
