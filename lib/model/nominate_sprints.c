/* nominate_sprints.c - the input of the action nominate-sprints. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "award_edition",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__award_edition,
        .visibility = PUBLIC,
        .label = {"Award edition", "Balvas kārta"},
        .doc = {"The edition to nominate the sprints of its year for.",
                "Balvas kārta, kurai izvirzīt tās gada sprintus."},
    },
    {
        .number = 2,
        .name = "nominated_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Nominated", "Izvirzīšanas diena"},
        .doc = {"The day of the nominations.", "Izvirzīšanas diena."},
    },
};

const innov__kind innov__nominate_sprints = {
    .number = 225,
    .name = "nominate_sprints",
    .label = {"Nominating sprints", "Sprintu izvirzīšana"},
    .plural = {"Nominating sprints", "Sprintu izvirzīšana"},
    .doc = {"What the action nominate-sprints asks for.", "Ko prasa darbība nominate-sprints."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
