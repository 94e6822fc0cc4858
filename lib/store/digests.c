/* digests.c - a set of digests: lines of eight, which one fetch brings from memory; when a line is
 * full, another further and further away. Nobody waits for a fetch: it is ordered when a digest is
 * added, and the digest is put when some others were added behind it.
 */
#include "store/digests.h"

#include <innov/base.h>
#include <string.h>

#include "base/memory.h"

enum {
    LINE = 8,
    LINES_MAX = 64, /* more than chance fills: somebody made these values */
    FIRST = 1024,
    LARGEST = 32 * 1024 * 1024 / (int)sizeof(uint64_t),
    WORD = sizeof(uint64_t)
};

/* One to one for each number, and for each digest before it: one number more is never a hit. */
uint64_t innov__digest_number(uint64_t digest, int64_t number)
{
    digest = (digest ^ (uint64_t)number) * UINT64_C(0x9E3779B97F4A7C15);
    return digest ^ digest >> 32;
}

/* Eight of them share a line of the processor's cache. */
uint64_t innov__digest_ordinal(uint64_t digest, int64_t number)
{
    return (innov__digest_number(digest, number & ~INT64_C(7)) & ~UINT64_C(7)) |
           (uint64_t)(number & 7);
}

uint64_t innov__digest_bytes(uint64_t digest, const char *bytes, size_t length)
{
    int64_t word = 0;

    digest = innov__digest_number(digest, (int64_t)length);
    for (; length >= WORD; bytes += WORD, length -= WORD) {
        memcpy(&word, bytes, WORD);
        digest = innov__digest_number(digest, word);
    }
    word = 0;
    memcpy(&word, bytes, length);
    return innov__digest_number(digest, word);
}

/* The line that is `away` from the one where the digest begins. */
static uint64_t *line_of(const innov__digests *set, uint64_t digest, size_t away)
{
    return &set->each[((digest & ~(uint64_t)(LINE - 1)) + away * LINE) & (set->capacity - 1)];
}

/* Where the digest is or would be; NULL when it has come too far. */
static uint64_t *find(const innov__digests *set, uint64_t digest)
{
    for (size_t i = 0, away = 0; i < LINES_MAX; away += ++i) {
        uint64_t *line = line_of(set, digest, away);

        for (size_t k = 0; k < LINE; k++) {
            uint64_t *at = &line[(digest + k) % LINE];

            if (*at == digest || *at == 0)
                return at;
        }
    }
    return NULL;
}

static int grow(innov__digests *set)
{
    innov__digests larger = *set;

    larger.capacity = set->capacity > 0 ? 2 * set->capacity : FIRST;
    if (larger.capacity > LARGEST)
        return INNOV_DONE;
    larger.each = innov__alloc_zeroed(larger.capacity, sizeof *larger.each);
    if (larger.each == NULL)
        return INNOV_E_NOMEM;
    for (size_t i = 0; i < set->capacity; i++) {
        uint64_t *at = set->each[i] != 0 ? find(&larger, set->each[i]) : NULL;

        if (at != NULL)
            *at = set->each[i];
        else if (set->each[i] != 0) {
            innov__free(larger.each);
            return INNOV_DONE;
        }
    }
    innov__free(set->each);
    *set = larger;
    return INNOV_OK;
}

static int put(innov__digests *set, uint64_t digest)
{
    int rc = set->used >= set->capacity / 4 * 3 ? grow(set) : INNOV_OK;
    uint64_t *at;

    if (rc != INNOV_OK)
        return rc;
    at = find(set, digest);
    if (at == NULL || *at != 0)
        return INNOV_DONE;
    *at = digest;
    set->used++;
    return INNOV_OK;
}

/* Puts the one that waited longest, and lets another wait in its place (0: nobody). */
static int step(innov__digests *set, uint64_t digest)
{
    uint64_t due = set->waiting[set->next];

    set->waiting[set->next] = digest;
    set->next = (set->next + 1) % INNOV__DIGESTS_WAITING;
    return due != 0 ? put(set, due) : INNOV_OK;
}

int innov__digests_add(innov__digests *set, uint64_t digest)
{
    digest = digest != 0 ? digest : 1;
    if (set->capacity > 0)
        __builtin_prefetch(line_of(set, digest, 0), 1);
    return step(set, digest);
}

int innov__digests_settle(innov__digests *set)
{
    int rc = INNOV_OK;

    for (int i = 0; i < INNOV__DIGESTS_WAITING && rc == INNOV_OK; i++)
        rc = step(set, 0);
    return rc;
}

void innov__digests_free(innov__digests *set)
{
    innov__free(set->each);
    *set = (innov__digests){0};
}
