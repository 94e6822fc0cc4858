/* places.h - the places of an event: how many there are, who has one, who waits. */
#ifndef INNOV__PLACES_H
#define INNOV__PLACES_H

#include "ecosystem/as_of.h"
#include "ecosystem/reader.h"

typedef struct innov__places {
    int64_t capacity; /* 0: no limit */
    int64_t taken, waiting, refused, cancelled, attended, absent;
    int64_t last_ordinal, last_receipt; /* the highest so far */
    int64_t first_waiting;              /* the registration that waits longest, or 0 */
    int64_t first_ordinal;              /* its number */
    char event[INNOV_ID_SIZE];          /* what receipts begin with */
} innov__places;

/* Looks at every registration of the event. */
int innov__places_of(innov__reader *reader, const innov_record *event, innov__places *places);

/* The same of those received by the end of a day (UTC), as they stand now. What the dates do not
 * decide is counted in `at`. */
int innov__places_by(innov__reader *reader, const innov_record *event, innov__as_of *at,
                     innov__places *places);

/* Why a registration does not count on the day; 0: it does. */
innov__left_out innov__not_received(const innov__as_of *at, const innov_record *registration);

/* Whether a registration of this status has a place. */
int innov__has_place(int64_t status);

/* Whether two addresses are the same to those who read them: without regard to case. */
int innov__is_same_address(const char *a, const char *b);

int innov__is_full(const innov__places *places);

enum { INNOV__RECEIPT_SIZE = INNOV_ID_SIZE + 24 };

/* The receipt of a number: the event's id, a hyphen, the number. */
void innov__receipt(const innov__places *places, int64_t number, char receipt[INNOV__RECEIPT_SIZE]);

/* Gives a registration, which is to be put, the place or the turn that `status` says, with a
 * receipt if it has none. */
int innov__places_give(innov__places *places, innov_record *registration, int64_t status);

/* Answers an action on a registration: one row. */
int innov__places_answer(innov_store *store, innov__reply *reply, const char *name,
                         const innov_record *event, const innov_record *registration,
                         const innov__places *places);

#endif
