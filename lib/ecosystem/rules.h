/* rules.h - what guards have in common: how far an evaluation was and is, and what differs. */
#ifndef INNOV__RULES_H
#define INNOV__RULES_H

#include "store/guard.h"

/* The status of an evaluation before and after the transaction; 0: it was not or is not there. */
typedef struct innov__stages {
    int64_t before, after;
} innov__stages;

int innov__stages_of(const innov__guarded *guarded, int64_t evaluation, innov__stages *stages);

/* Whether points may be given: scoring was or is open, or the evaluation comes with its scores, as
 * history does. */
int innov__scoring_is_open(const innov__guarded *guarded, int64_t evaluation, int *open);

/* Whether a field may change at any time: what every kind has (its source, its note, who may see
 * it), how an evaluation goes on, what is said beside points and decisions. */
int innov__is_free(const innov__kind *kind, size_t index);

/* Whether two records of a kind (NULL: none) differ in a field that is neither free nor one of
 * these.
 */
int innov__differs_beyond(const innov_record *before, const innov_record *after,
                          const int32_t *fields, size_t count);

/* Where a finding on a field of a record stands. */
innov__facts innov__field_place(const innov_record *record, int32_t field);

/* The code of a field; NULL for a number that is none. And its name, "" for none. */
const innov__code *innov__field_code(int32_t field, int64_t number);
const char *innov__code_name(int32_t field, int64_t number);

#endif
