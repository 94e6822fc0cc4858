/* assess_eligibility.c - the input of the action assess-eligibility. */
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
        .doc = {"The application to judge; it is handed in.",
                "Pieteikums, ko izvērtēt; tas ir iesniegts."},
    },
};

const innov__kind innov__assess_eligibility = {
    .number = 224,
    .name = "assess_eligibility",
    .label = {"Judging eligibility", "Atbilstības izvērtēšana"},
    .plural = {"Judging eligibility", "Atbilstības izvērtēšana"},
    .doc = {"What the action assess-eligibility asks for.", "Ko prasa darbība assess-eligibility."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
