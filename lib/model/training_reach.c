/* training_reach.c - the input of the report training-reach. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
    {
        .number = 2,
        .name = "course",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__course,
        .visibility = PUBLIC,
        .label = {"Course", "Mācību kurss"},
        .doc = {"The course to look at; unset, all of them.",
                "Kurss, par kuru jautā; ja nav norādīts, visi."},
    },
};

const innov__kind innov__training_reach = {
    .number = 216,
    .name = "training_reach",
    .label = {"Training reach", "Mācību sasniedzamība"},
    .plural = {"Training reach", "Mācību sasniedzamība"},
    .doc = {"What the report training-reach asks for.", "Ko prasa pārskats training-reach."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
