/* keys.h - what was seen before, found again in one step: a number for each key of three. */
#ifndef INNOV__KEYS_H
#define INNOV__KEYS_H

#include <stddef.h>
#include <stdint.h>

typedef struct innov__key {
    int64_t a, b, c;
} innov__key;

typedef struct innov__key_slot {
    innov__key key;
    int64_t value;
    int is_used;
} innov__key_slot;

typedef struct innov__keys {
    innov__key_slot *slots;
    size_t count, capacity; /* a power of two */
    uint64_t seed;          /* chosen by the system for each table */
} innov__keys;

/* The number of a key; NULL: it was not seen. The pointer holds until the next key is added. */
int64_t *innov__keys_find(const innov__keys *keys, innov__key key);

/* The same, with `fresh` for a key that was not seen; NULL: the system has no memory, or no
 * random number. */
int64_t *innov__keys_add(innov__keys *keys, innov__key key, int64_t fresh);

void innov__keys_free(innov__keys *keys);

#endif
