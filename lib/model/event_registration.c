/* event_registration.c - the input of the report event-registration. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "event",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__event,
        .visibility = PUBLIC,
        .label = {"Event", "Pasākums"},
        .doc = {"The event to look at; unset, all that take registrations.",
                "Pasākums, ko aplūkot; ja nav norādīts, visi, kuriem reģistrējas."},
    },
    INNOV__AS_OF_FIELD(2),
};

const innov__kind innov__event_registration = {
    .number = 244,
    .name = "event_registration",
    .label = {"Event registration", "Reģistrācija pasākumiem"},
    .plural = {"Event registration", "Reģistrācija pasākumiem"},
    .doc = {"What the report event-registration asks for.",
            "Ko prasa pārskats event-registration."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),

};
