/* cancel_registration.c - the input of the action cancel-registration. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "registration",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__registration,
        .visibility = PUBLIC,
        .label = {"Registration", "Reģistrācija"},
        .doc = {"The registration to cancel.", "Reģistrācija, ko atsaukt."},
    },
};

const innov__kind innov__cancel_registration = {
    .number = 243,
    .name = "cancel_registration",
    .label = {"Cancellation of a registration", "Reģistrācijas atsaukšana"},
    .plural = {"Cancellation of a registration", "Reģistrācijas atsaukšana"},
    .doc = {"What the action cancel-registration asks for.",
            "Ko prasa darbība cancel-registration."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),

};
