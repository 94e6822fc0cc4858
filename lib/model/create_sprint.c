/* create_sprint.c - the input of the action create-sprint. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "application",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__application,
        .visibility = PUBLIC,
        .label = {"Application", "Pieteikums"},
        .doc = {"The supported application whose agreement is signed.",
                "Atbalstītais pieteikums, par kuru parakstīta vienošanās."},
    },
    {
        .number = 2,
        .name = "year",
        .type = INNOV_TYPE_INTEGER,
        .min = 1990,
        .max = 2200,
        .visibility = PUBLIC,
        .label = {"Year", "Gads"},
        .doc = {"The year the sprint belongs to; unset, that of the call.",
                "Gads, kam sprints pieder; ja nav norādīts, konkursa gads."},
    },
    {
        .number = 3,
        .name = "planned_start",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Planned start", "Plānotais sākums"},
        .doc = {"The first day by plan.", "Pirmā diena pēc plāna."},
    },
    {
        .number = 4,
        .name = "planned_end",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Planned end", "Plānotās beigas"},
        .doc = {"The last day by plan.", "Pēdējā diena pēc plāna."},
    },
};

const innov__kind innov__create_sprint = {
    .number = 246,
    .name = "create_sprint",
    .label = {"Sprint from an application", "Sprints no pieteikuma"},
    .plural = {"Sprint from an application", "Sprints no pieteikuma"},
    .doc = {"What the action create-sprint asks for.", "Ko prasa darbība create-sprint."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
