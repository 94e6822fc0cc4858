/* seal.h - seals: what the records of an evaluation said when it was decided. */
#ifndef INNOV__SEAL_H
#define INNOV__SEAL_H

#include "base/memory.h"
#include "ecosystem/reader.h"

enum { INNOV__SEAL_SIZE = 65 }; /* bytes of a digest as text and its NUL */

/* Calls `each` with every record that an evaluation is decided by: itself, its criteria, panel,
 * scores and decisions. */
int innov__sealed_walk(innov__reader *reader, const innov_record *evaluation,
                       innov__read_visit *each, void *context);

/* One value of a record as its seal has it, name=value: the `at`th (from 0). `text` is NULL past
 * the last; else it is in `buffer`. */
typedef struct innov__sealing {
    const innov_record *record;
    size_t field;
    int32_t language;
    innov__buffer text;
} innov__sealing;

/* The next value: INNOV_OK, or INNOV_DONE past the last. Freed with innov__buffer_free(&s->text).
 */
int innov__sealing_next(innov__sealing *sealing);

/* Writes the seals of an evaluation in the place of earlier ones, and their digest into
 * `evaluation`, which is not put. */
int innov__seal_write(innov_store *store, innov__reader *reader, innov_record *evaluation,
                      innov_diag *diag);

/* Reads the seals of an evaluation in their order (each freed with innov_record_free, the array
 * with innov__free) and works out their digest. */
typedef struct innov__seals {
    innov_record **seals;
    size_t count, capacity;
    char digest[INNOV__SEAL_SIZE]; /* "" when there are none */
} innov__seals;

int innov__seals_read(innov__reader *reader, int64_t evaluation, innov__seals *seals);
void innov__seals_free(innov__seals *seals);

#endif
