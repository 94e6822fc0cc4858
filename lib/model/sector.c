/* sector.c - a sector of government: a ministry and what is under it, as reports group by it. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "name",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Name", "Nosaukums"},
        .doc = {"What the sector is called.", "Kā resoru sauc."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"A short code that reports use.", "Īss kods, ko lieto pārskatos."},
    },
    {
        .number = 3,
        .name = "lead",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Lead", "Vadošā iestāde"},
        .doc = {"The ministry that heads it.", "Ministrija, kas to vada."},
    },
    {
        .number = 4,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What belongs to it.", "Kas tam pieder."},
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
        .target = &innov__sector,
        .visibility = PUBLIC,
        .label = {"Successor", "Pārņēmējs"},
        .doc = {"The sectors that its tasks went to.", "Resori, kuriem nodoti tā uzdevumi."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__sector = {
    .number = 6,
    .name = "sector",
    .label = {"Sector", "Resors"},
    .plural = {"Sectors", "Resori"},
    .doc = {"A ministerial portfolio: a ministry with its subordinate institutions.",
            "Ministrija ar tai padotajām iestādēm."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "name",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
