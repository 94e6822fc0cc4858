/* digests.h - a set of 64-bit digests: of values that no two records may have. Two different values
 * may have one digest, so that a hit says that somebody has to look, and a miss that nobody has.
 */
#ifndef INNOV__DIGESTS_H
#define INNOV__DIGESTS_H

#include <stddef.h>
#include <stdint.h>

enum { INNOV__DIGESTS_WAITING = 8 };

/* An open hash of at most 32 MiB, so of three million digests. */
typedef struct innov__digests {
    uint64_t *each;        /* 0: free */
    size_t capacity, used; /* capacity: a power of two */
    /* What was added last waits here while its line comes from memory; 0: nobody does. */
    uint64_t waiting[INNOV__DIGESTS_WAITING];
    size_t next; /* the place of the one that waited longest */
} innov__digests;

/* What follows another digest, or begins one at any number. */
uint64_t innov__digest_number(uint64_t digest, int64_t number);
uint64_t innov__digest_ordinal(uint64_t digest, int64_t number); /* neighbours lie together */
uint64_t innov__digest_bytes(uint64_t digest, const char *bytes, size_t length);

/* INNOV_OK, INNOV_DONE when there is no room or one of those added until now may be there twice, or
 * INNOV_E_NOMEM. The last few are looked at by innov__digests_settle. */
int innov__digests_add(innov__digests *set, uint64_t digest);
int innov__digests_settle(innov__digests *set);
void innov__digests_free(innov__digests *set);

#endif
