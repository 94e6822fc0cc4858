/* pillar.c - a pillar of a capacity framework: what is looked at, such as purpose or potential. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "framework",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__framework,
        .visibility = PUBLIC,
        .label = {"Framework", "Ietvars"},
        .doc = {"The framework it is part of.", "Ietvars, kuram pīlārs pieder."},
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
        .doc = {"Its place in the framework, from 1.", "Kārtas numurs ietvarā, no 1."},
    },
    {
        .number = 3,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the pillar is called.", "Kā pīlāru sauc."},
    },
    {
        .number = 4,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"The pillar's short name, such as purpose.",
                "Pīlāra īsais nosaukums, piemēram, purpose."},
    },
    {
        .number = 5,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What is looked at under this pillar.", "Ko šajā pīlārā aplūko."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__pillar = {
    .number = 91,
    .name = "pillar",
    .label = {"Pillar", "Pīlārs"},
    .plural = {"Pillars", "Pīlāri"},
    .doc = {"A pillar of a capacity framework, such as purpose.",
            "Kapacitātes ietvara pīlārs, piemēram, mērķtiecība."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
