/* award_eligibility.c - the input of the report award-eligibility. */
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
        .doc = {"The edition whose laureates and nominations to check.",
                "Balvas kārta, kuras laureātus un nominācijas pārbaudīt."},
    },
};

const innov__kind innov__award_eligibility = {
    .number = 226,
    .name = "award_eligibility",
    .label = {"Eligibility for an award", "Atbilstība balvai"},
    .plural = {"Eligibility for an award", "Atbilstība balvai"},
    .doc = {"What the report award-eligibility asks for.", "Ko prasa pārskats award-eligibility."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
