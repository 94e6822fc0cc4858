/* skill.c - a skill or method, named once so that people are found in either language. */
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
        .doc = {"What it is called.", "Kā to sauc."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"A short code that files and conditions use.",
                "Īss kods, ko lieto failos un nosacījumos."},
    },
    {
        .number = 3,
        .name = "scheme",
        .type = INNOV_TYPE_TEXT,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Scheme", "Klasifikācija"},
        .doc = {"The classification it belongs to.", "Klasifikācija, kurai tas pieder."},
    },
    {
        .number = 4,
        .name = "broader",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__skill,
        .visibility = PUBLIC,
        .label = {"Broader term", "Plašāks jēdziens"},
        .doc = {"What it is a narrower part of.", "Plašāks jēdziens, kura daļa tas ir."},
    },
    {
        .number = 5,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What it covers.", "Ko tas aptver."},
    },
    {
        .number = 6,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day it holds.", "Pirmā diena, kad tas ir spēkā."},
    },
    {
        .number = 7,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day it holds.", "Pēdējā diena, kad tas ir spēkā."},
    },
    {
        .number = 8,
        .name = "successor",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__skill,
        .visibility = PUBLIC,
        .label = {"Successor", "Pārņēmējs"},
        .doc = {"What replaces it.", "Kas to aizstāj."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__skill = {
    .number = 131,
    .name = "skill",
    .label = {"Skill", "Prasme"},
    .plural = {"Skills", "Prasmes"},
    .doc = {"Something that people can do, or a method they master.",
            "Kaut kas, ko cilvēki prot, vai metode, ko viņi pārvalda."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "name",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
