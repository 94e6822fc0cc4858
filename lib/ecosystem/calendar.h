/* calendar.h - records as entries of a calendar. */
#ifndef INNOV__CALENDAR_H
#define INNOV__CALENDAR_H

#include <innov/store.h>

#include "ecosystem/calendar_zones.h"

/* A calendar on its way. */
typedef struct innov__calendar {
    innov_store *store;
    innov_diag *diag;
    const char *lang; /* of its texts */
    innov__ics *ics;
    innov__calendar_zones zones;
    innov__arena arena; /* of the texts of one entry */
} innov__calendar;

/* Whom an entry is for: who invites and who is invited. */
typedef struct innov__calendar_guest {
    innov__ics_person organiser, person;
    innov__ics_answer answer;
    int64_t changes; /* of what the person was told, beyond those of the event */
} innov__calendar_guest;

/* Adds an entry for an event, or for a session (`sprint` is its sprint, else NULL). `guest` is NULL
 * where it is published. INNOV_DONE: it has no day; what it has instead (NULL: nothing) is then in
 * `day`. */
int innov__calendar_add(innov__calendar *calendar, const innov_record *record,
                        const innov_record *sprint, const innov__calendar_guest *guest,
                        const char **day);

/* The address that an event's invitations come from: the event's own, else that of the first of its
 * organisers that has one. E-mail NULL: there is none. `is_public`: institutions' only. */
int innov__calendar_organiser(innov__calendar *calendar, const innov_record *event, int is_public,
                              innov__ics_person *organiser);

#endif
