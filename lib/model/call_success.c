/* call_success.c - the input of the report call-success. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "call",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__call,
        .visibility = PUBLIC,
        .label = {"Call", "Konkurss"},
        .doc = {"The call to tell of; unset, all.",
                "Konkurss, par kuru ziņot; ja nav norādīts, visi."},
    },
    {
        .number = 2,
        .name = "year",
        .type = INNOV_TYPE_INTEGER,
        .min = 1990,
        .max = 2200,
        .visibility = PUBLIC,
        .label = {"Year", "Gads"},
        .doc = {"The year whose calls to tell of; unset, all.",
                "Gads, par kura konkursiem ziņot; ja nav norādīts, visi."},
    },
};

const innov__kind innov__call_success = {
    .number = 202,
    .name = "call_success",
    .label = {"Success in calls", "Panākumi konkursos"},
    .plural = {"Success in calls", "Panākumi konkursos"},
    .doc = {"What the report call-success asks for.", "Ko prasa pārskats call-success."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
