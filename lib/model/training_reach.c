/* training_reach.c - the input of the report training-reach. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "as_of",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"As of", "Uz dienu"},
        .doc =
            {"The day to judge by, the last one of a month or a year; unset, today (UTC).",
             "Diena, pēc kuras spriest, mēneša vai gada pēdējā; ja nav norādīta, šodiena (UTC)."},
    },
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
