/* world.h - random stores: some records of a few kinds, with every field and rule of the model; and
 * the numbers they are drawn from.
 */
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

/* A store in memory, the same for the same number: numbers from 0 to half the number of kinds have
 * between them every kind. With `marks` each text that has room for one is a mark of its own,
 * twelve letters and digits that stand nowhere else. What holds across records (who may score whom)
 * does not hold here. Fails the running test when it cannot. */
innov_store *world_store(uint64_t number, int marks);

/* Imports what came of such a store, which the rules across records would not let in. */
int world_import(innov_store *store, const char *path, const innov_record *how,
                 innov_table **summary, innov_diag *diag);

#endif
