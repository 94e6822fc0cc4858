/* register.c - the action register: a place for one person at an event, a turn on its waiting list,
 * or the reason why there is neither. It is one transaction, so that of many who ask at once as
 * many get a place as there are.
 *
 * What is refused is kept as well: who asked, and what they were told.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "base/civil.h"
#include "base/clock.h"
#include "ecosystem/operation.h"
#include "ecosystem/places.h"
#include "ecosystem/rules.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"

typedef struct request {
    innov_store *store;
    innov__reply *reply;
    innov__store_reader reader;
    const innov_record *input;
    innov_record *event, *registration;
    innov__places places;
    int64_t received_at;
    int is_repeated; /* the person, or the address, has a place or waits already */
} request;

/* ---- Whether it may be ---------------------------------------------------------------------- */

static int refuse_status(const request *r, int64_t status)
{
    return innov__fail(((innov__report){.diag = r->reply->diag}), INNOV__MSG_REGISTRATION_NOT_OPEN,
                       .kind = INNOV_EVENT, .kind_name = innov__event.name,
                       .record = innov__id(r->event),
                       .value = innov__code_name(INNOV_EVENT_STATUS, (int32_t)status));
}

/* An event that is full or past its last day is asked in vain, and that is an answer; for one that
 * was closed by hand, is not open yet or is over there is nothing to ask. */
static int check_open(const request *r)
{
    int64_t status = innov__number(r->event, INNOV_EVENT_STATUS);

    if (status == INNOV_EVENT_STATUS_REGISTRATION_OPEN ||
        (status == INNOV_EVENT_STATUS_REGISTRATION_CLOSED &&
         innov__number(r->event, INNOV_EVENT_CLOSED_REASON) != INNOV_EVENT_CLOSED_REASON_MANUAL))
        return INNOV_OK;
    return refuse_status(r, status);
}

/* Whether the last day, by the zone of the event, was over. */
static int is_late(const request *r, int *late)
{
    int32_t deadline = (int32_t)innov__number(r->event, INNOV_EVENT_REGISTRATION_DEADLINE), day = 0;
    const char *zone = innov_text(r->event, INNOV_EVENT_ZONE, NULL);
    int rc;

    *late = innov__number(r->event, INNOV_EVENT_CLOSED_REASON) ==
            INNOV_EVENT_CLOSED_REASON_DEADLINE;
    if (deadline == 0)
        return INNOV_OK;
    rc = innov__civil_day(r->received_at, zone, &day);
    if (rc == INNOV_E_VALUE)
        return innov__fail(((innov__report){.diag = r->reply->diag}), INNOV__MSG_NO_ZONE,
                           .kind = INNOV_EVENT, .kind_name = innov__event.name,
                           .record = innov__id(r->event), .value = zone);
    *late |= day > innov__days_of(deadline).last;
    return rc;
}

static int see_other(const innov_record *other, void *context)
{
    request *r = context;
    int64_t status = innov__number(other, INNOV_REGISTRATION_STATUS);
    int64_t person = innov__number(r->input, INNOV_REGISTER_PERSON);
    const char *email = innov_text(r->input, INNOV_REGISTER_EMAIL, NULL);

    if (!innov__has_place(status) && status != INNOV_REGISTRATION_STATUS_WAITLISTED)
        return INNOV_OK;
    r->is_repeated |= (person != 0 && person == innov__number(other, INNOV_REGISTRATION_PERSON)) ||
                      (*email != '\0' &&
                       innov__is_same_address(email,
                                              innov_text(other, INNOV_REGISTRATION_EMAIL, NULL)));
    return INNOV_OK;
}

/* Whether the event is only for institutions, and none is named. */
static int is_outsider(const request *r)
{
    return innov_has(r->event, INNOV_EVENT_OPEN_TO_PUBLIC) == 1 &&
           innov__number(r->event, INNOV_EVENT_OPEN_TO_PUBLIC) == 0 &&
           innov__number(r->input, INNOV_REGISTER_INSTITUTION) == 0;
}

/* Registration that the last place closed stays closed, even where a place became free since. */
static int is_full(const request *r)
{
    return innov__is_full(&r->places) ||
           innov__number(r->event, INNOV_EVENT_STATUS) == INNOV_EVENT_STATUS_REGISTRATION_CLOSED;
}

/* Why there is no place; 0: there is one, or a turn to wait for one. */
static int judge(request *r, int64_t *why)
{
    int late = 0, rc = is_late(r, &late);

    if (rc == INNOV_OK)
        rc = r->reader.reader.each(&r->reader.reader, INNOV_REGISTRATION_EVENT, innov__id(r->event),
                                   see_other, r);
    *why = 0;
    if (late)
        *why = INNOV_REGISTRATION_REFUSAL_REASON_LATE;
    else if (is_outsider(r))
        *why = INNOV_REGISTRATION_REFUSAL_REASON_NOT_ELIGIBLE;
    else if (r->is_repeated)
        *why = INNOV_REGISTRATION_REFUSAL_REASON_DUPLICATE;
    else if (is_full(r) && innov__number(r->event, INNOV_EVENT_WAITLIST) == 0)
        *why = INNOV_REGISTRATION_REFUSAL_REASON_FULL;
    return rc;
}

/* ---- Writing -------------------------------------------------------------------------------- */

/* Copies what was given; the fields are of one name and type. */
static int take_over(const request *r)
{
    static const struct {
        int32_t from, to;
    } fields[] = {
        {INNOV_REGISTER_PERSON, INNOV_REGISTRATION_PERSON},
        {INNOV_REGISTER_NAME, INNOV_REGISTRATION_NAME},
        {INNOV_REGISTER_EMAIL, INNOV_REGISTRATION_EMAIL},
        {INNOV_REGISTER_INSTITUTION, INNOV_REGISTRATION_INSTITUTION},
    };
    int rc = innov_set_int(r->registration, INNOV_REGISTRATION_RECEIVED_AT, r->received_at);

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(fields); i++)
        if (innov_has(r->input, fields[i].from) == 1)
            rc = innov_set(r->registration, fields[i].to, NULL,
                           innov_text(r->input, fields[i].from, NULL));
    return rc;
}

static int set_outcome(request *r, int64_t why)
{
    int rc;

    if (why == 0)
        return innov__places_give(&r->places, r->registration,
                                  is_full(r) ? INNOV_REGISTRATION_STATUS_WAITLISTED
                                             : INNOV_REGISTRATION_STATUS_CONFIRMED);
    rc = innov_set_int(r->registration, INNOV_REGISTRATION_STATUS,
                       INNOV_REGISTRATION_STATUS_REFUSED);
    return rc == INNOV_OK ? innov_set_int(r->registration, INNOV_REGISTRATION_REFUSAL_REASON, why)
                          : rc;
}

/* The last place closes registration, if the event says so. */
static int close_when_full(const request *r)
{
    int rc;

    if (!innov__is_full(&r->places) || innov__number(r->event, INNOV_EVENT_CLOSE_ON_FULL) == 0 ||
        innov__number(r->event, INNOV_EVENT_STATUS) != INNOV_EVENT_STATUS_REGISTRATION_OPEN)
        return INNOV_OK;
    rc = innov_set_int(r->event, INNOV_EVENT_STATUS, INNOV_EVENT_STATUS_REGISTRATION_CLOSED);
    if (rc == INNOV_OK)
        rc = innov_set_int(r->event, INNOV_EVENT_CLOSED_REASON, INNOV_EVENT_CLOSED_REASON_FULL);
    return rc == INNOV_OK ? innov_store_put(r->store, r->event, 0, r->reply->diag) : rc;
}

static int write_registration(request *r, int64_t why)
{
    int rc = innov_record_new(INNOV_REGISTRATION, &r->registration);

    if (rc == INNOV_OK)
        rc = innov_set_int(r->registration, INNOV_REGISTRATION_EVENT, innov__id(r->event));
    if (rc == INNOV_OK)
        rc = innov_set_int(r->registration, INNOV_REGISTRATION_ORDINAL, r->places.last_ordinal + 1);
    if (rc == INNOV_OK)
        rc = set_outcome(r, why);
    if (rc == INNOV_OK)
        rc = take_over(r);
    if (rc == INNOV_OK)
        rc = innov_store_put(r->store, r->registration, 0, r->reply->diag);
    return rc == INNOV_OK ? close_when_full(r) : rc;
}

/* ---- The action ----------------------------------------------------------------------------- */

static int register_one(request *r)
{
    int64_t why = 0;
    int rc = innov_store_get(r->store, innov__number(r->input, INNOV_REGISTER_EVENT), &r->event,
                             r->reply->diag);

    if (rc == INNOV_OK)
        rc = check_open(r);
    if (rc == INNOV_OK)
        rc = innov__places_of(&r->reader.reader, r->event, &r->places);
    if (rc == INNOV_OK)
        rc = judge(r, &why);
    if (rc == INNOV_OK)
        rc = write_registration(r, why);
    return rc == INNOV_OK ? innov__places_answer(r->store, r->reply, "register", r->event,
                                                 r->registration, &r->places)
                          : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    request r = {.store = store,
                 .reply = reply,
                 .reader = innov__read_store(store, reply->diag),
                 .input = input,
                 .received_at = innov__now()};
    int own = 0, rc = innov__needs(input, INNOV_REGISTER_EVENT, reply->diag);

    if (rc == INNOV_OK && innov_has(input, INNOV_REGISTER_RECEIVED_AT) == 1)
        r.received_at = innov__number(input, INNOV_REGISTER_RECEIVED_AT);
    if (rc == INNOV_OK)
        rc = innov__write_begin(store, &own, reply->diag);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__write_end(store, own, register_one(&r), reply->diag);
    innov_record_free(r.registration);
    innov_record_free(r.event);
    return rc;
}

const innov__operation innov__action_register = {
    .name = "register",
    .label = {"Registration for an event", "Reģistrācija pasākumam"},
    .doc = {"Give a person a place at an event, a turn on its waiting list, or the reason why not.",
            "Dod personai vietu pasākumā, kārtu gaidīšanas sarakstā vai atteikuma iemeslu."},
    .input = &innov__register,
    .writes = 1,
    .run = run,
};
