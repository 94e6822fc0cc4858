/* sprint_findings.c - the input of the report sprint-findings. */
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
    {
        .number = 2,
        .name = "sprint",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__sprint,
        .visibility = PUBLIC,
        .label = {"Sprint", "Sprints"},
        .doc = {"The sprint to look at; unset, all.",
                "Sprints, ko aplūkot; ja nav norādīts, visi."},
    },
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
