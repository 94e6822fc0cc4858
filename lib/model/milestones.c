/* milestones.c - the input of the report milestones. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "as_of",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"As of", "Uz dienu"},
        .doc =
            {"The day to judge by, the last one of a month or a year; unset, today (UTC).",
             "Diena, pēc kuras spriest, mēneša vai gada pēdējā; ja nav norādīta, šodiena (UTC)."},
    },
    {
        .number = 2,
        .name = "project",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__project,
        .visibility = PUBLIC,
        .label = {"Project", "Projekts"},
        .doc = {"The project to look at; unset, all of them.",
                "Projekts, par kuru jautā; ja nav norādīts, visi."},
    },
};

const innov__kind innov__milestones = {
    .number = 219,
    .name = "milestones",
    .label = {"Milestones", "Atskaites punkti"},
    .plural = {"Milestones", "Atskaites punkti"},
    .doc = {"What the report milestones asks for.", "Ko prasa pārskats milestones."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
