/* plan.h - what the benchmark writes: an invented ecosystem, the same for every program that keeps
 * it.
 *
 * The plan is made once, in memory, before anything is measured. It names kinds and fields by their
 * numbers and knows nothing of how either side stores them.
 */
#ifndef BENCH_PLAN_H
#define BENCH_PLAN_H

#include <stddef.h>
#include <stdint.h>

#include "shape.h"

/* One value of a record: of a list or a multilingual text each has its own. */
typedef struct value {
    const char *lang; /* NULL: not multilingual */
    const char *text; /* NULL: a number */
    int64_t number;
    uint32_t length;
    int32_t column; /* place in the kind's shape */
} value;

typedef struct entry {
    int64_t id;
    size_t first, count; /* of its values, in the order of fields, then of languages */
} entry;

/* The records of one kind. */
typedef struct batch {
    const shape *kind;
    size_t first, count; /* of the entries */
} batch;

typedef struct plan {
    const shapes *model;
    batch *batches; /* in the order of the kinds' numbers: references point backwards */
    size_t batch_count;
    entry *entries;
    size_t entry_count;
    value *values;
    size_t value_count, value_capacity;
    char *texts; /* the texts of values, one block after the other */
    size_t texts_used, texts_size;
} plan;

/* A plan of 113,000 times `scale` records; ids begin with `PLAN_SEED`. */
enum { PLAN_SEED = 1 };
plan *plan_make(const shapes *model, double scale);
void plan_free(plan *p);

/* A text of `words` words of the plan's vocabulary, chosen by `chance`, into `buffer`. */
enum { PLAN_TITLE_SIZE = 400 };
size_t plan_title(uint64_t *chance, int words, char *buffer);

/* The next number of a reproducible sequence. */
uint64_t plan_chance(uint64_t *state);

#endif
