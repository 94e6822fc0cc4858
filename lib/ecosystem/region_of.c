/* region_of.c - the planning region of a territory on a day. */
#include "ecosystem/region_of.h"

#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/asked.h"

enum { LEVELS_MAX = 8 }; /* of territories that are part of others */

static int take_region_of(const innov_record *record, void *context)
{
    *(int64_t *)context = innov__number(record, INNOV_TERRITORY_REGION_REGION);
    return INNOV_DONE;
}

/* The planning region that a territory certainly lay in on a date; 0: nothing says so. */
static int find_region_of(innov_store *store, int64_t territory, int32_t date, int64_t *found,
                          innov_diag *diag)
{
    innov__buffer condition = {0};
    int result;

    innov__buffer_text(&condition, "region.kind=planning");
    innov__buffer_text(&condition, date != 0 ? " and valid=" : "");
    innov__add_date(&condition, date);
    result = condition.failed;
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
