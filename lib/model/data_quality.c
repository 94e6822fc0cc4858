/* data_quality.c - the input of the report data-quality. */
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
};

const innov__kind innov__data_quality = {
    .number = 218,
    .name = "data_quality",
    .label = {"Data quality", "Datu kvalitāte"},
    .plural = {"Data quality", "Datu kvalitāte"},
    .doc = {"What the report data-quality asks for.", "Ko prasa pārskats data-quality."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
