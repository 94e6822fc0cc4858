/* region.c - a region that places are grouped by, with its validity: which regions there are
 * changes by decree, and so do their borders (territory_region.c). */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code region_kind[] = {
    {1,
     "planning",
     {"Planning region", "Plānošanas reģions"},
     {"For regional development.", "Reģionālajai attīstībai."}},
    {2,
     "statistical",
     {"Statistical region", "Statistiskais reģions"},
     {"For official statistics.", "Oficiālajai statistikai."}},
};
static const innov__code_list region_kind_codes = INNOV__CODE_LIST("region_kind", "Kind of region",
                                                                   "Reģiona veids", region_kind);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "name",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Name", "Nosaukums"},
        .doc = {"The official name.", "Oficiālais nosaukums."},
    },
    {
        .number = 2,
        .name = "kind",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &region_kind_codes,
        .visibility = PUBLIC,
        .label = {"Kind", "Veids"},
        .doc = {"Whether it is for planning or for statistics.",
                "Vai tas ir plānošanai vai statistikai."},
    },
    {
        .number = 3,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 20,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"Its code in the official classification.", "Kods oficiālajā klasifikatorā."},
    },
    {
        .number = 4,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The derived public person that a planning region is.",
                "Atvasinātā publiskā persona, kas ir šis plānošanas reģions."},
    },
    {
        .number = 5,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day it holds.", "Pirmā diena, kad tas ir spēkā."},
    },
    {
        .number = 6,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day it holds.", "Pēdējā diena, kad tas ir spēkā."},
    },
    {
        .number = 7,
        .name = "successor",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__region,
        .visibility = PUBLIC,
        .label = {"Successor", "Pārņēmējs"},
        .doc = {"The regions that its territories went to.",
                "Reģioni, kuriem pievienotas tā teritorijas."},
    },
    {
        .number = 8,
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

const innov__kind innov__region = {
    .number = 4,
    .name = "region",
    .label = {"Region", "Reģions"},
    .plural = {"Regions", "Reģioni"},
    .doc = {"A planning or statistical region of the country.",
            "Valsts plānošanas vai statistiskais reģions."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "name",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
