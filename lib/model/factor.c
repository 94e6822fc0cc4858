/* factor.c - what makes up one cell of a capacity framework: a factor in a pillar on a level. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "pillar",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__pillar,
        .visibility = PUBLIC,
        .label = {"Pillar", "Pīlārs"},
        .doc = {"The pillar it is part of.", "Pīlārs, kuram faktors pieder."},
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
        .doc = {"Its place in the pillar, from 1.", "Kārtas numurs pīlārā, no 1."},
    },
    {
        .number = 3,
        .name = "level",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__level,
        .visibility = PUBLIC,
        .label = {"Level", "Līmenis"},
        .doc = {"The level it works on.", "Līmenis, kurā tas darbojas."},
    },
    {
        .number = 4,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the factor is called.", "Kā faktoru sauc."},
    },
    {
        .number = 5,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"The factor's short name.", "Faktora īsais nosaukums."},
    },
    {
        .number = 6,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"How the factor bears on innovation.", "Kā faktors ietekmē inovāciju."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__factor = {
    .number = 93,
    .name = "factor",
    .label = {"Factor", "Faktors"},
    .plural = {"Factors", "Faktori"},
    .doc = {"A factor of innovative capacity in a pillar on a level.",
            "Inovācijas kapacitātes faktors kādā pīlārā un līmenī."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
