/* indicator_trend.c - the input of the report indicator-trend. */
#include "model/asked.h"
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
    INNOV__AS_OF_FIELD(2),
    {
        .number = 3,
        .name = "map_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Map of", "Karte uz dienu"},
        .doc = {"The day whose institutions and regions the groups of all periods are drawn on; "
                "unset, each period has its own.",
                "Diena, kuras iestādes un reģionus rāda visu periodu grupās; ja nav norādīta, "
                "katram periodam savas."},
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
