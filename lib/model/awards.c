/* awards.c - the input of the report awards. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "year",
        .type = INNOV_TYPE_INTEGER,
        .min = 1990,
        .max = 2200,
        .visibility = PUBLIC,
        .label = {"Year", "Gads"},
        .doc = {"The year whose awards to list; unset, all.",
                "Gads, kura balvas uzskaitīt; ja nav norādīts, visi."},
    },
    {
        .number = 2,
        .name = "award",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__award,
        .visibility = PUBLIC,
        .label = {"Award", "Balva"},
        .doc = {"The award to list; unset, all.", "Balva, ko uzskaitīt; ja nav norādīta, visas."},
    },
    INNOV__AS_OF_FIELD(3),
};

const innov__kind innov__awards = {
    .number = 204,
    .name = "awards",
    .label = {"Awards", "Balvas"},
    .plural = {"Awards", "Balvas"},
    .doc = {"What the report awards asks for.", "Ko prasa pārskats awards."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
