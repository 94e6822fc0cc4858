/* map_on.h - what stood for an institution, a territory, a region or a sector on a day: what it had
 * come from, or what became of it.
 *
 * Whatever is drawn on one map can be compared through time. Where one became several, nothing says
 * which of them an earlier record would be of: then all of them are handed back, and none is meant.
 */
#ifndef INNOV__MAP_ON_H
#define INNOV__MAP_ON_H

#include "ecosystem/figures.h"
#include "ecosystem/reader.h"

/* That one record came in the place of another. */
typedef struct innov__redrawing {
    int64_t before, after;
    innov__days day;   /* the first of `after`, or with is_last the last of `before` */
    int is_last;       /* the day is the last of `before` */
    int before_stays;  /* it is there afterwards too */
    int after_was;     /* it was there before */
    size_t earlier[2]; /* of `before` and of `after`, the one read earlier: its place + 1 */
} innov__redrawing;

typedef struct innov__map {
    int32_t day; /* 0: none, each period has its own */
    innov__redrawing *redrawings;
    size_t count, capacity;
    innov__keys last; /* the last redrawing of a record: its place + 1 */
} innov__map;

/* Reads how everything was redrawn; `free` frees whatever was read. */
int innov__map_read(innov__map *map, innov_store *store, int32_t day, innov_diag *diag);
void innov__map_free(innov__map *map);

/* Adds to `found` what stood for the record on the map's day: itself where nothing else did. */
int innov__map_place(const innov__map *map, int64_t id, innov__ids *found);

/* Whether the record was, or may have been, redrawn after one day and by another. */
int innov__map_redrawn(const innov__map *map, int64_t id, int32_t after, int32_t by);

#endif
