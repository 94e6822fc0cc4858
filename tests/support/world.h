/* world.h - random stores: some records of a few kinds, with every field and rule of the model. */
#ifndef WORLD_H
#define WORLD_H

#include <innov/innov.h>

/* A store in memory, the same for the same number: numbers from 0 to half the number of kinds have
 * between them every kind. With `marks` each text that has room for one is a mark of its own,
 * twelve letters and digits that stand nowhere else. Fails the running test when it cannot. */
innov_store *world_store(uint64_t number, int marks);

#endif
