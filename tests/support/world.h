/* world.h - random stores of any kinds, and the numbers they are drawn from. */
#ifndef SUPPORT_WORLD_H
#define SUPPORT_WORLD_H

#include <innov/innov.h>

typedef struct random_source {
    uint64_t state; /* not 0 */
} random_source;

uint64_t draw(random_source *source, uint64_t below);
int likely(random_source *source, uint64_t of_ten);

/* A text of `min` to `max` characters, often exactly as many as it may have; the caller frees it.
 */
char *random_text(random_source *source, int64_t min, int64_t max, int multiline);

/* A new store in memory with a few records that refer to each other in every direction; the caller
 * frees it. The same number gives the same records; among as many numbers as there are kinds,
 * halved, each kind is in some store. */
innov_store *random_store(uint64_t number);

#endif
