/* measure.h - what a piece of work costs: each in a process of its own, so that neither memory nor
 * caches of one are left to the next.
 */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stdint.h>

/* Ends the program with a sentence when something that must hold does not. */
void must(int holds, const char *what);

/* One piece of work. Only `run` is measured; it may return a sum that the other side must have too.
 */
typedef struct job {
    void *(*prepare)(void *given); /* what `run` and `finish` get; NULL: they get `given` */
    uint64_t (*run)(void *prepared);
    void (*finish)(void *prepared); /* may be NULL */
    void *given;
    int64_t times; /* of the operation in `run` */
} job;

typedef struct cost {
    double cpu, wall;   /* seconds */
    int64_t growth_kib; /* of memory while it ran, at its peak */
    uint64_t sum;
} cost;

cost measure(const job *work);
/* The middle one of each, of `count` costs; orders them. */
cost median(cost *costs, int count);

#endif
