/* sprint_findings.c - the input of the report sprint-findings. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__SPRINT_YEAR_FIELD(1),
    INNOV__SPRINT_FIELD(2),
    INNOV__AS_OF_FIELD(3),
};

const innov__kind innov__sprint_findings = {
    .number = 253,
    .name = "sprint_findings",
    .label = {"Sprints off their norm", "Sprinti ārpus normas"},
    .plural = {"Sprints off their norm", "Sprinti ārpus normas"},
    .doc = {"What the report sprint-findings asks for.", "Ko prasa pārskats sprint-findings."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
