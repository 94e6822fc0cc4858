/* priority.c - a priority or pillar of a strategy. */
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
        .doc = {"The strategy it belongs to.", "Stratēģija, kurai tā pieder."},
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
        .doc = {"Its place among the priorities, from 1.",
                "Kārtas numurs starp prioritātēm, no 1."},
    },
    {
        .number = 3,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"Its number or letter in the strategy.", "Tās numurs vai burts stratēģijā."},
    },
    {
        .number = 4,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"The priority in one line.", "Prioritāte vienā rindā."},
    },
    {
        .number = 5,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What it covers and why.", "Ko tā aptver un kāpēc."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__priority = {
    .number = 116,
    .name = "priority",
    .label = {"Priority", "Prioritāte"},
    .plural = {"Priorities", "Prioritātes"},
    .doc = {"A priority or pillar of a strategy.", "Stratēģijas prioritāte jeb pīlārs."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
