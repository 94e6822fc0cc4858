/* framework.c - a frame of reference for innovative capacity: pillars by levels, such as the
 * OECD's. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the framework is called.", "Kā ietvaru sauc."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"A short name that is its own.", "Īss, tikai tam piederošs nosaukums."},
    },
    {
        .number = 3,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What the framework is for.", "Kam ietvars domāts."},
    },
    {
        .number = 4,
        .name = "publisher",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Publisher", "Izdevējs"},
        .doc = {"The institution whose framework it is.", "Iestāde, kurai ietvars pieder."},
    },
    {
        .number = 5,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Web page", "Tīmekļa vietne"},
        .doc = {"Where it is published.", "Kur tas publicēts."},
    },
    {
        .number = 6,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day it was in use.", "Pirmā diena, kad to lietoja."},
    },
    {
        .number = 7,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day it was in use.", "Pēdējā diena, kad to lietoja."},
    },
    {
        .number = 8,
        .name = "replaces",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__framework,
        .visibility = PUBLIC,
        .label = {"Replaces", "Aizstāj"},
        .doc = {"The earlier framework that it took the place of.",
                "Agrākais ietvars, kura vietā tas stājies."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__framework = {
    .number = 90,
    .name = "framework",
    .label = {"Framework", "Ietvars"},
    .plural = {"Frameworks", "Ietvari"},
    .doc = {"A frame of reference that sorts innovative capacity by pillars and levels.",
            "Ietvars, kas inovācijas kapacitāti sakārto pīlāros un līmeņos."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
