/* keys.c - a table of keys: open addressing, at most half full. */
#include "ecosystem/keys.h"

#include <sys/random.h>

#include "base/memory.h"

enum { FIRST_CAPACITY = 64 };

/* Two multiplications: after one, keys that differ in their highest bits meet, whatever the seed.
 */
static uint64_t mix(uint64_t hash, int64_t part)
{
    hash ^= (uint64_t)part;
    hash *= UINT64_C(0xBF58476D1CE4E5B9);
    hash ^= hash >> 32;
    hash *= UINT64_C(0x94D049BB133111EB);
    return hash ^ (hash >> 29);
}

/* The slot that has the key, or the free one where it would go. Ids come from files: whoever makes
 * them knows this function, but not the seed, so they cannot all be made to begin at one slot. */
static innov__key_slot *slot_of(innov__key_slot *slots, size_t capacity, uint64_t seed,
                                innov__key key)
{
    size_t at = (size_t)mix(mix(mix(seed, key.a), key.b), key.c);

    for (;; at++) {
        innov__key_slot *slot = &slots[at & (capacity - 1)];

        if (!slot->is_used ||
            (slot->key.a == key.a && slot->key.b == key.b && slot->key.c == key.c))
            return slot;
    }
}

static int sow(innov__keys *keys)
{
    return getrandom(&keys->seed, sizeof keys->seed, 0) == (ssize_t)sizeof keys->seed;
}

static int grow(innov__keys *keys)
{
    size_t capacity = keys->capacity == 0 ? FIRST_CAPACITY : keys->capacity * 2;
    innov__key_slot *slots = innov__alloc_zeroed(capacity, sizeof *slots);

    if (slots == NULL || (keys->capacity == 0 && !sow(keys))) {
        innov__free(slots);
        return 0;
    }
    for (size_t i = 0; i < keys->capacity; i++)
        if (keys->slots[i].is_used)
            *slot_of(slots, capacity, keys->seed, keys->slots[i].key) = keys->slots[i];
    innov__free(keys->slots);
    keys->slots = slots;
    keys->capacity = capacity;
    return 1;
}

int64_t *innov__keys_find(const innov__keys *keys, innov__key key)
{
    innov__key_slot *slot = keys->capacity > 0
                                ? slot_of(keys->slots, keys->capacity, keys->seed, key)
                                : NULL;

    return slot != NULL && slot->is_used ? &slot->value : NULL;
}

int64_t *innov__keys_add(innov__keys *keys, innov__key key, int64_t fresh)
{
    innov__key_slot *slot;

    if ((keys->count + 1) * 2 > keys->capacity && !grow(keys))
        return NULL;
    slot = slot_of(keys->slots, keys->capacity, keys->seed, key);
    if (!slot->is_used) {
        *slot = (innov__key_slot){.key = key, .value = fresh, .is_used = 1};
        keys->count++;
    }
    return &slot->value;
}

void innov__keys_free(innov__keys *keys)
{
    innov__free(keys->slots);
    *keys = (innov__keys){0};
}
