/* conflict.h - conflicts of interest: those declared, and those that follow from the records. */
#ifndef INNOV__CONFLICT_H
#define INNOV__CONFLICT_H

#include "ecosystem/entry.h"

/* When a tie counts: on one day, or on any day of a period; 0 is open. */
typedef struct innov__span {
    int32_t from, to;
} innov__span;

/* When an assessor judges: the day of a score (0: not known), else the days of scoring. */
innov__span innov__judging(const innov_record *evaluation, int32_t day);

typedef struct innov__tie {
    int32_t kind;    /* INNOV_CONFLICT_KIND_...; 0: there is none */
    int32_t origin;  /* INNOV_CONFLICT_ORIGIN_... */
    int64_t because; /* the record that shows it: conflict, institution, application, ... */
} innov__tie;

/* Whether an assessor may not score an entry (as innov__entry_read gives it), and why; a tie that a
 * waiver lifts is none. What is not known well enough to rule a tie out counts as one. */
int innov__find_conflict(innov__reader *reader, const innov_record *evaluation,
                         const innov_record *assessor, const innov__entry *entry, innov__span when,
                         innov__tie *tie);

#endif
