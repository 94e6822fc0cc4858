/* sprint_quality.c - the input of the report sprint-quality. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__SPRINT_YEAR_FIELD(1),
    INNOV__SPRINT_FIELD(2),
    INNOV__AS_OF_FIELD(3),
};

const innov__kind innov__sprint_quality = {
    .number = 207,
    .name = "sprint_quality",
    .label = {"Quality of sprints", "Sprintu kvalitāte"},
    .plural = {"Quality of sprints", "Sprintu kvalitāte"},
    .doc = {"What the report sprint-quality asks for.", "Ko prasa pārskats sprint-quality."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
