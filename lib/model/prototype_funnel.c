/* prototype_funnel.c - the input of the report prototype-funnel. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
    {
        .number = 2,
        .name = "sprint_year",
        .type = INNOV_TYPE_INTEGER,
        .min = 1990,
        .max = 2200,
        .visibility = PUBLIC,
        .label = {"Year of the sprint", "Sprinta gads"},
        .doc = {"Only prototypes of sprints of this year; unset, all prototypes.",
                "Tikai šī gada sprintu prototipi; ja nav norādīts, visi prototipi."},
    },
};

const innov__kind innov__prototype_funnel = {
    .number = 245,
    .name = "prototype_funnel",
    .label = {"Prototype funnel", "Prototipu piltuve"},
    .plural = {"Prototype funnel", "Prototipu piltuve"},
    .doc = {"What the report prototype-funnel asks for.", "Ko prasa pārskats prototype-funnel."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
