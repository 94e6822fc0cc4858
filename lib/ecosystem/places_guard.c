/* places_guard.c - no more registrations take a place than an event has, by whatever path they
 * come. Who lets one more in leaves the rules and says why.
 */
#include <innov/ids.h>

#include "ecosystem/guards.h"
#include "ecosystem/places.h"
#include "ecosystem/rules.h"

static int refuse(const innov__guarded *guarded, const innov__places *places, int32_t field)
{
    innov__facts place = innov__field_place(guarded->after, field);

    place.number = places->taken;
    place.limit = places->capacity;
    return innov__say(guarded->to, INNOV__MSG_PLACES_TAKEN, &place);
}

/* Whether a registration takes a place that it did not have before. */
static int takes_one(const innov__guarded *guarded)
{
    const innov_record *before = guarded->before, *after = guarded->after;

    if (!innov__has_place(innov__number(after, INNOV_REGISTRATION_STATUS)))
        return 0;
    return before == NULL || !innov__has_place(innov__number(before, INNOV_REGISTRATION_STATUS)) ||
           innov__number(before, INNOV_REGISTRATION_EVENT) !=
               innov__number(after, INNOV_REGISTRATION_EVENT);
}

static int check_registration(const innov__guarded *guarded)
{
    innov_record *event = NULL;
    innov__places places;
    int rc;

    if (!takes_one(guarded))
        return INNOV_OK;
    rc = innov__read_target(guarded->reader, guarded->after, INNOV_REGISTRATION_EVENT, &event);
    if (rc == INNOV_OK && innov__number(event, INNOV_EVENT_CAPACITY) > 0) {
        rc = innov__places_of(guarded->reader, event, &places);
        if (rc == INNOV_OK && places.taken > places.capacity)
            rc = refuse(guarded, &places, INNOV_REGISTRATION_STATUS);
    }
    innov__record_destroy(event);
    return rc == INNOV_DONE ? INNOV_OK : rc; /* that there is no such event is said elsewhere */
}

static int check_event(const innov__guarded *guarded)
{
    int64_t capacity = innov__number(guarded->after, INNOV_EVENT_CAPACITY);
    innov__places places;
    int rc;

    if (capacity == 0 || guarded->before == NULL ||
        capacity == innov__number(guarded->before, INNOV_EVENT_CAPACITY))
        return INNOV_OK;
    rc = innov__places_of(guarded->reader, guarded->after, &places);
    if (rc != INNOV_OK || places.taken <= places.capacity)
        return rc;
    return refuse(guarded, &places, INNOV_EVENT_CAPACITY);
}

int innov__guard_places(const innov__guarded *guarded)
{
    if (guarded->override)
        return INNOV_OK;
    return guarded->after->kind->number == INNOV_EVENT ? check_event(guarded)
                                                       : check_registration(guarded);
}

/* An event leaves its capacity, each of its registrations takes one of it. */
int innov__foresee_places(innov__foresight *foresight, const innov_record *added)
{
    int64_t capacity;

    if (added->kind->number == INNOV_REGISTRATION)
        return innov__has_place(innov__number(added, INNOV_REGISTRATION_STATUS))
                   ? foresight->leave(foresight, innov__number(added, INNOV_REGISTRATION_EVENT), -1)
                   : INNOV_OK;
    capacity = innov__number(added, INNOV_EVENT_CAPACITY);
    return foresight->leave(foresight, added->id, capacity > 0 ? capacity : INT64_MAX);
}
