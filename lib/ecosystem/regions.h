/* regions.h - the planning region of territories on a day. */
#ifndef INNOV__REGIONS_H
#define INNOV__REGIONS_H

#include "ecosystem/figures.h"

/* A territory, what it is part of, and the planning region it certainly lay in; 0: none. */
typedef struct innov__lying {
    int64_t territory, part_of, region;
} innov__lying;

typedef struct innov__regions {
    innov__lying *lying; /* by id */
    size_t count, capacity;
} innov__regions;

/* Reads them all in one pass for a date (0: any). Freed on success and failure alike. */
int innov__regions_read(innov_store *store, int32_t date, innov__regions *regions,
                        innov_diag *diag);
void innov__regions_free(innov__regions *regions);

/* The region of a territory or of the one that it is part of; 0: nothing says so. */
int64_t innov__regions_at(const innov__regions *regions, int64_t territory);

/* The planning region that a territory, or the one it is part of, certainly lay in on a date (0: on
 * any). `found` becomes 0 when nothing says so. */
int innov__region_of(innov_store *store, int64_t territory, int32_t date, int64_t *found,
                     innov_diag *diag);

#endif
