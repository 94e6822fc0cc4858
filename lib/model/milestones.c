/* milestones.c - the input of the report milestones. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
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
