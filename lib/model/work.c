/* work.c - one of the works that a laureate was given the award for. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "laureate",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__laureate,
        .visibility = PUBLIC,
        .label = {"Laureate", "Laureāts"},
        .doc = {"Whose work it is.", "Kura darbs tas ir."},
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
        .doc = {"Its place among the works of the laureate, from 1.",
                "Kārtas numurs starp laureāta darbiem, no 1."},
    },
    {
        .number = 3,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the work is called.", "Kā darbs nosaukts."},
    },
    {
        .number = 4,
        .name = "subject",
        .type = INNOV_TYPE_REFERENCE,
        .visibility = PUBLIC,
        .label = {"Subject", "Priekšmets"},
        .doc = {"The story, prototype or sprint that tells more of it.",
                "Stāsts, prototips vai sprints, kas par to stāsta vairāk."},
    },
    {
        .number = 5,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What it is and what it changed.", "Kas tas ir un ko tas mainīja."},
    },
    {
        .number = 6,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Web page", "Tīmekļa lapa"},
        .doc = {"Where it can be seen.", "Kur to var apskatīt."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_KINDS, .field = "subject", .code = "story prototype sprint"},
};

const innov__kind innov__work = {
    .number = 81,
    .name = "work",
    .label = {"Work", "Darbs"},
    .plural = {"Works", "Darbi"},
    .doc = {"What a laureate was given the award for.", "Par ko laureāts saņēmis balvu."},
    .flags = INNOV_KIND_IS_CHAIN,
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
