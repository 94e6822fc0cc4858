/* regions.h - the planning region of every territory on a day, read in one pass. */
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

/* Reads them for a date (0: any). Freed on success and failure alike. */
int innov__regions_read(innov_store *store, int32_t date, innov__regions *regions,
                        innov_diag *diag);
void innov__regions_free(innov__regions *regions);

/* The region of a territory or of the one that it is part of; 0: nothing says so. */
int64_t innov__regions_at(const innov__regions *regions, int64_t territory);

#endif
