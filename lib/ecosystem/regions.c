/* regions.c - the planning region of territories on a day: of all in one pass, or of one. */
#include "ecosystem/regions.h"

#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "ecosystem/asked.h"

enum { LEVELS_MAX = 8 }; /* of territories that are part of others */

/* What says in which planning region a territory certainly lay on a date (0: on any). */
static int condition_of(int32_t date, innov__buffer *condition)
{
    innov__buffer_text(condition, "region.kind=planning");
    innov__buffer_text(condition, date != 0 ? " and valid=" : "");
    innov__add_date(condition, date);
    return condition->failed;
}

/* ---- All of them --------------------------------------------------------------------------- */

static int take_territory(const innov_record *territory, void *context)
{
    innov__regions *r = context;
    int rc = innov__array_reserve(&r->lying, &r->capacity, r->count + 1, sizeof *r->lying);

    if (rc == INNOV_OK)
        r->lying[r->count++] = (innov__lying){innov__id(territory),
                                              innov__number(territory, INNOV_TERRITORY_PART_OF), 0};
    return rc;
}

static int by_id(const void *one, const void *other)
{
    const innov__lying *a = one, *b = other;

    return (a->territory > b->territory) - (a->territory < b->territory);
}

static innov__lying *find(const innov__regions *r, int64_t territory)
{
    innov__lying key = {.territory = territory};

    return r->count > 0 ? bsearch(&key, r->lying, r->count, sizeof *r->lying, by_id) : NULL;
}

/* The first that says so, where more do. */
static int take_region(const innov_record *record, void *context)
{
    innov__lying *lying = find(context, innov__number(record, INNOV_TERRITORY_REGION_TERRITORY));

    if (lying != NULL && lying->region == 0)
        lying->region = innov__number(record, INNOV_TERRITORY_REGION_REGION);
    return INNOV_OK;
}

int innov__regions_read(innov_store *store, int32_t date, innov__regions *regions, innov_diag *diag)
{
    innov__buffer condition = {0};
    int rc = innov__each(store, &(innov__find){.kind = INNOV_TERRITORY}, take_territory, regions,
                         diag);

    if (regions->count > 1)
        qsort(regions->lying, regions->count, sizeof *regions->lying, by_id);
    if (rc == INNOV_OK)
        rc = condition_of(date, &condition);
    if (rc == INNOV_OK)
        rc = innov__each(
            store, &(innov__find){.kind = INNOV_TERRITORY_REGION, .condition = condition.bytes},
            take_region, regions, diag);
    innov__buffer_free(&condition);
    return rc;
}

void innov__regions_free(innov__regions *regions)
{
    innov__free(regions->lying);
    *regions = (innov__regions){0};
}

int64_t innov__regions_at(const innov__regions *regions, int64_t territory)
{
    const innov__lying *lying = find(regions, territory);

    for (int level = 0; lying != NULL && lying->region == 0 && level < LEVELS_MAX; level++)
        lying = find(regions, lying->part_of);
    return lying != NULL ? lying->region : 0;
}

/* ---- One of them ---------------------------------------------------------------------------- */

static int take_region_of(const innov_record *record, void *context)
{
    *(int64_t *)context = innov__number(record, INNOV_TERRITORY_REGION_REGION);
    return INNOV_DONE;
}

static int find_region_of(innov_store *store, int64_t territory, int32_t date, int64_t *found,
                          innov_diag *diag)
{
    innov__buffer condition = {0};
    int result = condition_of(date, &condition);

    if (result == INNOV_OK)
        result = innov__each(store,
                             &(innov__find){.kind = INNOV_TERRITORY_REGION,
                                            .condition = condition.bytes,
                                            .is = {{"territory", territory}}},
                             take_region_of, found, diag);
    innov__buffer_free(&condition);
    return result;
}

static int find_parent(innov_store *store, int64_t *territory, innov_diag *diag)
{
    innov_record *record = NULL;
    int result = innov_store_get(store, *territory, &record, diag);

    *territory = result == INNOV_OK ? innov__number(record, INNOV_TERRITORY_PART_OF) : 0;
    innov_record_free(record);
    return result;
}

int innov__region_of(innov_store *store, int64_t territory, int32_t date, int64_t *found,
                     innov_diag *diag)
{
    int result = INNOV_OK;

    *found = 0;
    for (int level = 0; territory != 0 && *found == 0 && level < LEVELS_MAX; level++) {
        result = find_region_of(store, territory, date, found, diag);
        if (result == INNOV_OK && *found == 0)
            result = find_parent(store, &territory, diag);
        if (result != INNOV_OK)
            return result;
    }
    return INNOV_OK;
}
