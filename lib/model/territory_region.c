/* territory_region.c - in which region a territory lies, and from when to when. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "territory",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__territory,
        .visibility = PUBLIC,
        .label = {"Territory", "Teritorija"},
        .doc = {"The territory.", "Teritorija."},
    },
    {
        .number = 2,
        .name = "region",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__region,
        .visibility = PUBLIC,
        .label = {"Region", "Reģions"},
        .doc = {"The region it lies in.", "Reģions, kurā tā atrodas."},
    },
    {
        .number = 3,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day it holds.", "Pirmā diena, kad tas ir spēkā."},
    },
    {
        .number = 4,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day it holds.", "Pēdējā diena, kad tas ir spēkā."},
    },
    {
        .number = 5,
        .name = "basis",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Legal basis", "Tiesiskais pamats"},
        .doc = {"The legal act it rests on.", "Tiesību akts, uz kura tas balstās."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__territory_region = {
    .number = 5,
    .name = "territory_region",
    .label = {"Region of a territory", "Teritorijas reģions"},
    .plural = {"Regions of territories", "Teritoriju reģioni"},
    .doc = {"That a territory lies in a region, for a time.",
            "Fakts, ka teritorija kādu laiku atrodas reģionā."},
    .visibility = PUBLIC,
    .since = 2,
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
