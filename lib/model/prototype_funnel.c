/* prototype_funnel.c - the input of the report prototype-funnel. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "as_of",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"As of", "Uz datumu"},
        .doc = {"The day to look at: stages reached after it, or with no day on record, are left "
                "out; unset, all that is on record, and times up to today (UTC).",
                "Diena, uz kuru skatīt: vēlāk vai nezināmā dienā sasniegtie posmi nav ieskaitīti; "
                "ja nav norādīta, viss ierakstītais, un laiks līdz šodienai (UTC)."},
    },
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
