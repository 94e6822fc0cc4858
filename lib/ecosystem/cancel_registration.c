/* cancel_registration.c - the action cancel-registration: a place is given up. Who waits longest
 * gets it; where nobody waits, the event says whether registration opens again.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/operation.h"
#include "ecosystem/places.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"

typedef struct cancellation {
    innov_store *store;
    innov__reply *reply;
    innov__store_reader reader;
    innov_record *event, *registration;
    innov__places places;
    innov__ids given; /* who moved up */
} cancellation;

static int read_all(cancellation *c, int64_t registration)
{
    innov_diag *diag = c->reply->diag;
    int rc = innov_store_get(c->store, registration, &c->registration, diag);

    if (rc == INNOV_OK)
        rc = innov_store_get(c->store, innov__number(c->registration, INNOV_REGISTRATION_EVENT),
                             &c->event, diag);
    return rc;
}

/* Registration that the last place closed opens again, if the event says so. */
static int reopen(cancellation *c)
{
    int rc;

    if (innov__number(c->event, INNOV_EVENT_REOPEN_ON_CANCELLATION) == 0 ||
        innov__number(c->event, INNOV_EVENT_STATUS) != INNOV_EVENT_STATUS_REGISTRATION_CLOSED ||
        innov__number(c->event, INNOV_EVENT_CLOSED_REASON) != INNOV_EVENT_CLOSED_REASON_FULL)
        return INNOV_OK;
    rc = innov_set_int(c->event, INNOV_EVENT_STATUS, INNOV_EVENT_STATUS_REGISTRATION_OPEN);
    if (rc == INNOV_OK)
        rc = innov_set(c->event, INNOV_EVENT_CLOSED_REASON, NULL, NULL);
    return rc == INNOV_OK ? innov_store_put(c->store, c->event, 0, c->reply->diag) : rc;
}

static int cancel(cancellation *c)
{
    int had_place = innov__has_place(innov__number(c->registration, INNOV_REGISTRATION_STATUS));
    int rc = innov_set_int(c->registration, INNOV_REGISTRATION_STATUS,
                           INNOV_REGISTRATION_STATUS_CANCELLED);

    if (rc == INNOV_OK)
        rc = innov_store_put(c->store, c->registration, 0, c->reply->diag);
    if (rc == INNOV_OK)
        rc = innov__places_of(&c->reader.reader, c->event, &c->places);
    if (rc == INNOV_OK)
        rc = innov__places_fill(c->store, &c->reader.reader, c->event, &c->places, &c->given,
                                c->reply->diag);
    return rc == INNOV_OK && had_place && !innov__is_full(&c->places) ? reopen(c) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    cancellation c = {
        .store = store, .reply = reply, .reader = innov__read_store(store, reply->diag)};
    int own = 0, rc = innov__needs(input, INNOV_CANCEL_REGISTRATION_REGISTRATION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__write_begin(store, &own, reply->diag);
    if (rc != INNOV_OK)
        return rc;
    rc = read_all(&c, innov__number(input, INNOV_CANCEL_REGISTRATION_REGISTRATION));
    if (rc == INNOV_OK)
        rc = cancel(&c);
    if (rc == INNOV_OK)
        rc = innov__places_answer(store, reply, "cancel-registration", c.event, c.registration,
                                  &c.places);
    if (rc == INNOV_OK)
        rc = innov__places_note_given(store, reply, &c.given);
    rc = innov__write_end(store, own, rc, reply->diag);
    innov__ids_free(&c.given);
    innov_record_free(c.registration);
    innov_record_free(c.event);
    return rc;
}

const innov__operation innov__action_cancel_registration = {
    .name = "cancel-registration",
    .label = {"Cancellation of a registration", "Reģistrācijas atsaukšana"},
    .doc = {"Give up a place at an event; who waits longest gets it.",
            "Atsauc vietu pasākumā; to saņem tas, kas gaida visilgāk."},
    .input = &innov__cancel_registration,
    .writes = 1,
    .run = run,
};
