/* allocations.h - every allocation of the library, and of SQLite, libxml2 and ICU for it, counted,
 * and made to fail at a chosen one.
 *
 * The library is linked in, and its malloc, calloc, realloc and free are led here by the linker
 * (--wrap, tests/meson.build); the three others are given our functions as they offer it. A program
 * may do that to itself, a library to nobody: this is for programs that only test.
 */
#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

#include <stdint.h>

/* Stands in the way from now on; before anything is allocated, first of all in main. 0 when all
 * three let it. */
int allocations_watch(void);

/* From now on allocations are counted, and number `at` (from 1) fails, with `for_ever` all after it
 * too; 0: none. */
void allocations_begin(int64_t at, int for_ever);

/* From now on they are passed on. Returns how many there were. */
int64_t allocations_end(void);

/* How many failed between allocations_begin and allocations_end. */
int64_t allocations_failed(void);

/* How many blocks there are that were not freed. */
int64_t allocations_alive(void);

#endif
