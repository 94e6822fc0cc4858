/* facilitators.c - the input of the report facilitators. */
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
        .doc = {"The year whose sprints to look at; unset, all.",
                "Gads, kura sprintus aplūkot; ja nav norādīts, visi."},
    },
    INNOV__AS_OF_FIELD(2),
};

const innov__kind innov__facilitators = {
    .number = 206,
    .name = "facilitators",
    .label = {"Facilitators", "Fasilitatori"},
    .plural = {"Facilitators", "Fasilitatori"},
    .doc = {"What the report facilitators asks for.", "Ko prasa pārskats facilitators."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
