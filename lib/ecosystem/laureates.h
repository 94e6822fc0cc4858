/* laureates.h - nominations that are awarded become laureates with their place and works. */
#ifndef INNOV__LAUREATES_H
#define INNOV__LAUREATES_H

#include "ecosystem/reader.h"

/* Whether a nomination may be awarded: where its category asks for the lead of a sprint of the
 * edition's year, its institution led one, or a waiver of eligibility that holds on `day` says it
 * need not. `year` is that of the edition. */
int innov__may_be_awarded(innov__reader *reader, const innov_record *nomination, int32_t day,
                          int *may, int64_t *year);

/* The laureate that the institution of a nomination is in its edition and category; 0: none. */
int innov__laureate_of(innov__reader *reader, const innov_record *nomination, int64_t *laureate);

/* A nomination that was awarded. */
typedef struct innov__prize {
    int64_t edition, category, rank;
} innov__prize;

typedef struct innov__awarding {
    innov_store *store;
    innov__reader *reader;
    innov_diag *diag;
    innov__prize *prizes;
    size_t count, capacity;
    int64_t laureates, works; /* how many were made */
} innov__awarding;

/* Makes the laureate of a nomination, in the order of their ranks (0: it has none, and gets no
 * place). An institution that is a laureate of the category already gets one work more: what it
 * was nominated with, once. */
int innov__award_to(innov__awarding *awarding, const innov_record *nomination, int64_t rank);
void innov__awarding_free(innov__awarding *awarding);

#endif
