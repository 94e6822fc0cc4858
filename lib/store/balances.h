/* balances.h - what is left of things that have an end, by the ids they belong to. */
#ifndef INNOV__BALANCES_H
#define INNOV__BALANCES_H

#include <stddef.h>
#include <stdint.h>

typedef struct innov__balance {
    int64_t id; /* 0: free */
    int64_t left;
} innov__balance;

/* An open hash of at most 8 MiB, so of a quarter of a million ids. */
typedef struct innov__balances {
    innov__balance *each;
    size_t capacity, used; /* capacity: a power of two */
} innov__balances;

/* INNOV_OK, INNOV_DONE when there is no room, or INNOV_E_NOMEM. */
int innov__balances_add(innov__balances *balances, int64_t id, int64_t amount);
int innov__balances_hold(const innov__balances *balances); /* none is below 0 */
void innov__balances_free(innov__balances *balances);

#endif
