/* eligibility.h - who may apply to a call: each requirement of the call, whether it is met, and the
 * waiver that lifts it.
 */
#ifndef INNOV__ELIGIBILITY_H
#define INNOV__ELIGIBILITY_H

#include "ecosystem/figures.h"
#include "ecosystem/reader.h"

typedef enum innov__requirement_sort {
    INNOV__REQUIRES_STATUS = 1,
    INNOV__REQUIRES_OPENED,
    INNOV__REQUIRES_DEADLINE,
    INNOV__REQUIRES_KIND,
    INNOV__REQUIRES_LEVEL,
    INNOV__REQUIRES_CONDITION,
    INNOV__REQUIRES_LIMIT,
    INNOV__REQUIRES_THEME,
    INNOV__REQUIRES_PART,
} innov__requirement_sort;

extern const innov__code_list innov__requirement_codes;

/* Words for programs and for people. */
typedef struct innov__shown {
    innov__buffer name, en, lv;
} innov__shown;

typedef struct innov__requirement {
    innov__requirement_sort sort;
    innov__sure met;            /* INNOV__PERHAPS: what it asks for is not recorded */
    int64_t institution;        /* whom it is about */
    innov__shown value, limit;  /* what there is, what there should be */
    const innov_record *waiver; /* NULL: none */
} innov__requirement;

static inline int innov__requirement_passes(const innov__requirement *r)
{
    return r->met == INNOV__YES || r->waiver != NULL;
}

/* Sees one requirement, which lives until it returns. */
typedef int innov__see_requirement(const innov__requirement *requirement, void *context);

/* What is asked: may `institution` apply to `call`. With an application (NULL: none yet) its parts
 * are looked at, and it is not counted as another one. */
typedef struct innov__applying {
    innov_store *store;
    innov__reader *reader;
    innov_diag *diag;
    const innov_record *call, *institution, *application;
    int64_t at; /* the instant to judge by; 0: now */
} innov__applying;

int innov__each_requirement(const innov__applying *applying, innov__see_requirement *see,
                            void *context);

/* The waiver of a rule (INNOV_WAIVER_RULE_...) for one of `subjects`, that holds on `day` and for
 * the call; INNOV_DONE: there is none. The caller frees it. */
int innov__find_waiver(innov__reader *reader, int64_t rule, const int64_t *subjects, size_t count,
                       const innov_record *call, int32_t day, innov_record **waiver);

/* Whether an instant is on a day after the last one of the call, in the call's zone; `day` becomes
 * that day. */
int innov__is_late(const innov_record *call, int64_t at, int *is_late, int32_t *day);

#endif
