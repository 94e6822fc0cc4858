/* objective.c - what a strategy wants to achieve; the numbers of it are targets of its indicators.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "strategy",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__strategy,
        .visibility = PUBLIC,
        .label = {"Strategy", "Stratēģija"},
        .doc = {"The strategy it belongs to.", "Stratēģija, kurai tas pieder."},
    },
    {
        .number = 2,
        .name = "ordinal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED | ORDINAL,
        .min = 1,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Number", "Numurs"},
        .doc = {"Its place among the objectives, from 1.", "Kārtas numurs starp mērķiem, no 1."},
    },
    {
        .number = 3,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"Its number or letter in the strategy.", "Tā numurs vai burts stratēģijā."},
    },
    {
        .number = 4,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"The objective in one line.", "Mērķis vienā rindā."},
    },
    {
        .number = 5,
        .name = "priority",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__priority,
        .visibility = PUBLIC,
        .label = {"Priority", "Prioritāte"},
        .doc = {"The priority it serves.", "Prioritāte, kurai tas kalpo."},
    },
    {
        .number = 6,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What shall change and for whom.", "Kam jāmainās un kuru labā."},
    },
    {
        .number = 7,
        .name = "indicator",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__indicator,
        .visibility = PUBLIC,
        .label = {"Indicator", "Rādītājs"},
        .doc = {"The indicators it is measured by.", "Rādītāji, ar ko to mēra."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__objective = {
    .number = 117,
    .name = "objective",
    .label = {"Objective", "Stratēģiskais mērķis"},
    .plural = {"Objectives", "Stratēģiskie mērķi"},
    .doc = {"What a strategy wants to achieve.", "Ko stratēģija grib panākt."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
