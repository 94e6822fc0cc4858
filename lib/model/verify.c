/* verify.c - the input of the report verify. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "evaluation",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__evaluation,
        .visibility = PUBLIC,
        .label = {"Evaluation", "Vērtēšana"},
        .doc = {"The evaluation whose decisions to check.", "Vērtēšana, kuras lēmumus pārbaudīt."},
    },
};

const innov__kind innov__verify = {
    .number = 223,
    .name = "verify",
    .label = {"Verification of a decision", "Lēmuma pārbaude"},
    .plural = {"Verification of a decision", "Lēmuma pārbaude"},
    .doc = {"What the report verify asks for.", "Ko prasa pārskats verify."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
