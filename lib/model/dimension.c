/* dimension.c - what figures are broken down by, such as region or kind of institution. */
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
        .doc = {"What the dimension is called.", "Kā griezumu sauc."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"A short name that is its own, such as region.",
                "Īss, tikai tam piederošs nosaukums, piemēram, region."},
    },
    {
        .number = 3,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"How the dimension divides what is counted.", "Kā griezums sadala skaitāmo."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__dimension = {
    .number = 170,
    .name = "dimension",
    .label = {"Dimension", "Griezums"},
    .plural = {"Dimensions", "Griezumi"},
    .doc = {"What figures are broken down by, such as region.",
            "Griezums, kādā rāda skaitļus, piemēram, reģioni."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
