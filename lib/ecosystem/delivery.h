/* delivery.h - what became of a sprint by a day: its sessions phase by phase, who was registered
 * and who came, which roles somebody had, the mentoring after it and the prototypes.
 */
#ifndef INNOV__DELIVERY_H
#define INNOV__DELIVERY_H

#include <innov/ids.h>

#include "ecosystem/as_of.h"
#include "ecosystem/reader.h"

/* By INNOV_SESSION_PHASE_...; 0: sessions of no phase. The last row is of all together. */
enum { INNOV__PHASES = INNOV_SESSION_PHASE_FOLLOW_UP + 1, INNOV__ALL_PHASES = INNOV__PHASES };

/* More roles than there are. */
enum { INNOV__ROLES = 64 };

/* The sessions of a phase. */
typedef struct innov__phase_part {
    int64_t planned, held;     /* on record; held by the day */
    int64_t hours, with_hours; /* of those held: hundredths, and how many say theirs */
    int64_t lists, named;      /* of those held: with attendance on record, and with names in it */
    int64_t expected, came; /* of those with names: the registered that they were for, and those of
                               them who came */
    int64_t present;        /* everybody who came */
    int32_t planned_from, planned_to; /* full days; 0: not known */
    int32_t held_from, held_to;
} innov__phase_part;

/* Somebody registered to take part, and when. */
typedef struct innov__registered {
    int64_t person, involvement;
    int32_t from, to; /* 0: open */
} innov__registered;

typedef struct innov__delivery {
    innov__phase_part parts[INNOV__PHASES + 1];
    innov__registered *registered; /* each person as often as involved */
    size_t registered_count, registered_capacity;
    innov__ids people;                  /* registered */
    innov__ids seen;                    /* people who came to a session */
    innov__ids facilitators;            /* named by the sprint or involved as such */
    innov__ids institutions;            /* lead, co-leads, partners, and those of who takes part */
    uint64_t roles;                     /* bits by INNOV_INVOLVEMENT_ROLE_... */
    int64_t filled_by[INNOV__ROLES];    /* by the same, the first record that says so */
    int64_t steps_back;                 /* sessions of an earlier phase than the one held before */
    int64_t mentoring, mentoring_hours; /* times, and hundredths of an hour */
    int64_t mentoring_open;             /* times whose date does not tell */
    int32_t mentored_from, mentored_to; /* full days; 0: none known */
    int64_t prototypes, stopped, early; /* early: drafted before the sprint began */
} innov__delivery;

/* Reads it anew and explains its figures, each with the sprint's label behind it and sessions with
 * their phase behind that. What the dates do not decide is counted in `at`. On success and failure
 * alike it is to be freed. */
int innov__delivery_read(innov__delivery *d, innov_store *store, const innov_record *sprint,
                         innov__as_of *at, innov__reply *reply);
void innov__delivery_free(innov__delivery *d);

/* The day of a session, from what says so; 0: nothing does. */
int32_t innov__session_date(const innov_record *session);

/* Whether a session was laid out and no day says that it was held. */
int innov__is_only_planned(const innov_record *session);

#endif
