/* indicator_trend.c - the input of the report indicator-trend. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "indicator",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__indicator,
        .visibility = PUBLIC,
        .label = {"Indicator", "Rādītājs"},
        .doc = {"The indicator to look at; unset, all of them.",
                "Rādītājs, ko aplūkot; ja nav norādīts, visi."},
    },
    {
        .number = 2,
        .name = "as_of",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"As of", "Uz datumu"},
        .doc = {"The day whose knowledge counts: what became known later, and periods that began "
                "later, are left out; unset, everything.",
                "Diena, uz kuru zināmo rādīt: vēlāk kļuvis zināms un vēlāk sācies nav ieskaitīts; "
                "ja nav norādīts, viss."},
    },
};

const innov__kind innov__indicator_trend = {
    .number = 241,
    .name = "indicator_trend",
    .label = {"Indicator trend", "Rādītāju gaita"},
    .plural = {"Indicator trends", "Rādītāju gaitas"},
    .doc = {"What the report indicator-trend asks for.", "Ko prasa pārskats indicator-trend."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
