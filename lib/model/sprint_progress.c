/* sprint_progress.c - the input of the report sprint-progress. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "plan",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__target,
        .visibility = PUBLIC,
        .label = {"Plan", "Plāns"},
        .doc = {"The target to compare with; unset, the only one for sprints completed, if any.",
                "Mērķis, ar ko salīdzināt; ja nav norādīts, vienīgais par pabeigtajiem sprintiem, "
                "ja tāds ir."},
    },
    INNOV__AS_OF_FIELD(2),
};

const innov__kind innov__sprint_progress = {
    .number = 201,
    .name = "sprint_progress",
    .label = {"Sprint progress", "Sprintu izpilde"},
    .plural = {"Sprint progress", "Sprintu izpilde"},
    .doc = {"What the report sprint-progress asks for.", "Ko prasa pārskats sprint-progress."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 1,
    INNOV__TABLE(fields),
};
