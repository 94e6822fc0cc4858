/* balances.c - balances by id, by linear probing. */
#include "store/balances.h"

#include <innov/base.h>

#include "base/memory.h"

enum { FIRST = 256, LARGEST = 8 * 1024 * 1024 / (int)sizeof(innov__balance), PROBES_MAX = 1024 };

/* Where the id is or would be; NULL when it has come too far. */
static innov__balance *find(const innov__balances *balances, int64_t id)
{
    uint64_t start = (uint64_t)id * UINT64_C(0x9E3779B97F4A7C15) >> 20;

    for (size_t i = 0; i < PROBES_MAX; i++) {
        innov__balance *at = &balances->each[(start + i) & (balances->capacity - 1)];

        if (at->id == id || at->id == 0)
            return at;
    }
    return NULL;
}

static int grow(innov__balances *balances)
{
    innov__balances larger = {.capacity = balances->capacity > 0 ? 2 * balances->capacity : FIRST,
                              .used = balances->used};
    int rc = INNOV_OK;

    if (larger.capacity > LARGEST)
        return INNOV_DONE;
    larger.each = innov__alloc_zeroed(larger.capacity, sizeof *larger.each);
    if (larger.each == NULL)
        return INNOV_E_NOMEM;
    for (size_t i = 0; i < balances->capacity && rc == INNOV_OK; i++) {
        const innov__balance *kept = &balances->each[i];
        innov__balance *at = kept->id != 0 ? find(&larger, kept->id) : NULL;

        if (at != NULL)
            *at = *kept;
        else if (kept->id != 0)
            rc = INNOV_DONE;
    }
    innov__free(rc == INNOV_OK ? balances->each : larger.each);
    if (rc == INNOV_OK)
        *balances = larger;
    return rc;
}

int innov__balances_add(innov__balances *balances, int64_t id, int64_t amount)
{
    int rc = balances->used * 2 >= balances->capacity ? grow(balances) : INNOV_OK;
    innov__balance *at;

    if (rc != INNOV_OK)
        return rc;
    at = find(balances, id);
    if (at == NULL)
        return INNOV_DONE;
    balances->used += at->id == 0;
    at->id = id;
    at->left += amount;
    return INNOV_OK;
}

int innov__balances_hold(const innov__balances *balances)
{
    for (size_t i = 0; i < balances->capacity; i++)
        if (balances->each[i].left < 0)
            return 0;
    return 1;
}

void innov__balances_free(innov__balances *balances)
{
    innov__free(balances->each);
    *balances = (innov__balances){0};
}
