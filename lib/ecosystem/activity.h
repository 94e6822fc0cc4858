/* activity.h - where institutions take part: which fields name them, in what role, what the record
 * says of its date, and when it does not count.
 *
 * A new activity is a row in activity.c.
 */
#ifndef INNOV__ACTIVITY_H
#define INNOV__ACTIVITY_H

#include "ecosystem/as_of.h"

enum {
    INNOV__OF_TIMELINE = 1, /* belongs to an institution's timeline */
    INNOV__OF_ANYTHING = 2, /* is an activity that an institution takes part in */
    INNOV__OF_SPRINT = 4,   /* is one in a sprint */
};

/* One way to take part: records of a kind that name an institution in one field. */
typedef struct innov__activity {
    int32_t kind;
    const char *path;      /* the field, or a reference and a field of its target */
    int32_t what;          /* the role, of innov__took_part_codes */
    int32_t field;         /* the field itself; 0 where the path leads elsewhere */
    int32_t person;        /* the field that names a person instead, or 0 */
    int32_t role;          /* the field that says the role in a sprint better, or 0 */
    unsigned of;           /* INNOV__OF_... */
    const char *condition; /* on the record, or NULL */
} innov__activity;

extern const innov__code_list innov__took_part_codes;

/* The activity at `index` (from 0), in the order of the chain from call to award; NULL past it. */
const innov__activity *innov__activity_at(size_t index);

/* The role in which a record of the activity names its institution. */
int32_t innov__activity_what(const innov__activity *activity, const innov_record *record);

/* What is known of a record from itself and from what it belongs to. */
typedef struct innov__activity_state {
    innov__left_out why; /* why it does not count on the day; 0: it does */
    int32_t date;        /* 0: not known */
    int64_t instant;     /* the first moment of its day, where that is known; or 0 */
    int64_t above;       /* what it belongs to, or 0 */
    int64_t ordinal;     /* its place there, or 0 */
    innov__buffer title; /* empty: none */
} innov__activity_state;

/* Reads it anew; the caller frees the title at the end. */
int innov__standing_of(innov_store *store, const innov_record *record, const innov__as_of *at,
                       innov__activity_state *standing, innov_diag *diag);

/* Sees an institution; answers as innov__visit does. */
typedef int innov__visit_id(int64_t id, void *context);

/* Where a person worked on a date (0: at any time): by each post that is not certainly of another
 * time; by the person's own record where there is no post at all. */
int innov__each_employer(innov_store *store, int64_t person, int32_t date, innov__visit_id *visit,
                         void *context, innov_diag *diag);

#endif
