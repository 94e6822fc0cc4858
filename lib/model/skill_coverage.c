/* skill_coverage.c - the input of the report skill-coverage. */
#include "model/asked.h"
#include "model/codes.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
    {
        .number = 2,
        .name = "body",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__body,
        .visibility = PUBLIC,
        .label = {"Body", "Struktūra"},
        .doc = {"The body whose members count; unset, those of every network.",
                "Struktūra, kuras dalībnieki skaitās; ja nav norādīta, visu tīklu dalībnieki."},
    },
    {
        .number = 3,
        .name = "by",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__coverage_by_codes,
        .visibility = PUBLIC,
        .label = {"By", "Pēc"},
        .doc = {"What the institutions are grouped by; unset, the ministry.",
                "Pēc kā iestādes grupē; ja nav norādīts, pēc ministrijas."},
    },
    {
        .number = 4,
        .name = "skill",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__skill,
        .visibility = PUBLIC,
        .label = {"Skill", "Prasme"},
        .doc = {"The skill to look at; unset, all.", "Prasme, ko aplūkot; ja nav norādīta, visas."},
    },
};

const innov__kind innov__skill_coverage = {
    .number = 254,
    .name = "skill_coverage",
    .label = {"Skills in the network", "Prasmes tīklā"},
    .plural = {"Skills in the network", "Prasmes tīklā"},
    .doc = {"What the report skill-coverage asks for.", "Ko prasa pārskats skill-coverage."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
