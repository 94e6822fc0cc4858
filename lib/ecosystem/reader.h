/* reader.h - reading a store as a guard reads it, so that one rule serves guards and operations;
 * and growing sets of ids.
 */
#ifndef INNOV__READER_H
#define INNOV__READER_H

#include <innov/store.h>

#include "ecosystem/keys.h"
#include "store/guard.h"

typedef struct innov__store_reader {
    innov__reader reader; /* first: it is handed back */
    innov_store *store;
    innov_diag *diag;
} innov__store_reader;

innov__store_reader innov__read_store(innov_store *store, innov_diag *diag);

/* The record under a reference; INNOV_DONE when it is unset or not there. */
int innov__read_target(innov__reader *reader, const innov_record *record, int32_t field,
                       innov_record **target);

/* Ids, each once, in the order they came. */
typedef struct innov__ids {
    int64_t *ids;
    size_t count, capacity;
    innov__keys seen; /* once there are many: a file may have any number of them */
} innov__ids;

int innov__ids_add(innov__ids *set, int64_t id); /* 0: nothing is added */
int innov__ids_has(const innov__ids *set, int64_t id);
int64_t innov__ids_common(const innov__ids *a, const innov__ids *b); /* the first of both, or 0 */
void innov__ids_clear(innov__ids *set);
void innov__ids_free(innov__ids *set);

/* Adds what a record refers to in a field, one or a list. */
int innov__ids_add_field(innov__ids *set, const innov_record *record, int32_t field);

/* Fails when an input (it may be NULL) has no value in a field that an operation cannot do without.
 */
int innov__needs(const innov_record *input, int32_t field, innov_diag *diag);

#endif
