/* ics.h - calendars as they are sent and published: RFC 5545 (the text) and RFC 5546 (what is sent
 * to whom).
 *
 * writer.c makes them with libical; where the library is built without it, absent.c stands in its
 * place and refuses to begin one.
 */
#ifndef INNOV__ICS_H
#define INNOV__ICS_H

#include "base/memory.h"

typedef enum innov__ics_method {
    INNOV__ICS_PUBLISH = 1, /* for whoever reads it */
    INNOV__ICS_REQUEST,     /* an invitation, or an update of one */
    INNOV__ICS_CANCEL,      /* takes an invitation back */
} innov__ics_method;

/* A text and the language it is in. */
typedef struct innov__ics_words {
    const char *text, *language; /* NULL or "": none */
} innov__ics_words;

typedef struct innov__ics_person {
    const char *name, *email; /* "": no name; an e-mail address there is */
} innov__ics_person;

typedef enum innov__ics_answer {
    INNOV__ICS_ACCEPTED = 1, /* has a place */
    INNOV__ICS_TENTATIVE,    /* waits for one */
    INNOV__ICS_DECLINED,     /* gave it up */
} innov__ics_answer;

/* When something begins or ends: an instant with how far the clocks there are ahead of UTC. */
typedef struct innov__ics_time {
    int64_t instant;    /* microseconds, as all instants */
    int32_t offset;     /* seconds */
    int is_shown_twice; /* the clocks, put back, show this time again: programs differ in which of
                           the two it means, so that it is told in UTC */
} innov__ics_time;

/* One entry. Texts are copied; what is not there is NULL or 0. */
typedef struct innov__ics_entry {
    const char *uid;
    int64_t sequence;
    int32_t first_day, last_day; /* of whole days, both included */
    innov__ics_time begin, end;  /* else of these instants, in `zone` */
    int has_end;
    const char *zone;
    innov__ics_words title, description, place, category;
    const char *url;
    int is_cancelled;                      /* for everybody */
    innov__ics_person organiser, attendee; /* e-mail NULL: not named */
    innov__ics_answer answer;              /* of the attendee */
} innov__ics_entry;

/* A change of the clocks of a zone; the first one of a zone may stand for all that was before. */
typedef struct innov__ics_change {
    int64_t instant;
    int32_t before, after; /* seconds ahead of UTC */
    int is_summer;
} innov__ics_change;

typedef struct innov__ics innov__ics;

/* Begins a calendar that is made at the instant `stamp`. INNOV_E_UNSUPPORTED, INNOV_E_NOMEM. */
int innov__ics_begin(innov__ics_method method, int64_t stamp, innov__ics **made);
void innov__ics_free(innov__ics *ics); /* NULL is fine */

/* Errors of both: INNOV_E_NOMEM, INNOV_E_VALUE (a year beyond 9999). */
int innov__ics_add_entry(innov__ics *ics, const innov__ics_entry *entry);
int innov__ics_add_change(innov__ics *ics, const char *zone, const innov__ics_change *change);

/* The whole, its lines folded and ended as the format wants. */
int innov__ics_write(innov__ics *ics, innov__buffer *text);

#endif
