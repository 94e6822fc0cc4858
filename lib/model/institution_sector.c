/* institution_sector.c - to which sector an institution belongs, and from when to when. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution.", "Iestāde."},
    },
    {
        .number = 2,
        .name = "sector",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__sector,
        .visibility = PUBLIC,
        .label = {"Sector", "Resors"},
        .doc = {"The sector it belongs to.", "Resors, kuram tā pieder."},
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

const innov__kind innov__institution_sector = {
    .number = 10,
    .name = "institution_sector",
    .label = {"Sector of an institution", "Iestādes resors"},
    .plural = {"Sectors of institutions", "Iestāžu resori"},
    .doc = {"That an institution belongs to a sector, for a time.",
            "Fakts, ka iestāde kādu laiku pieder resoram."},
    .visibility = PUBLIC,
    .since = 2,
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
