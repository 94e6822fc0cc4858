/* post.c - a post that a person holds or held at an institution. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__person,
        .visibility = PUBLIC,
        .label = {"Person", "Persona"},
        .doc = {"Who holds the post.", "Kas amatu ieņem."},
    },
    {
        .number = 2,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"Where the post is.", "Kur amats ir."},
    },
    {
        .number = 3,
        .name = "job_title",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | PERSONAL,
        .max = 200,
        .visibility = INTERNAL,
        .label = {"Job title", "Amata nosaukums"},
        .doc = {"What the post is called.", "Kā amatu sauc."},
    },
    {
        .number = 4,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day it holds.", "Pirmā diena, kad tas ir spēkā."},
    },
    {
        .number = 5,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day it holds.", "Pēdējā diena, kad tas ir spēkā."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__post = {
    .number = 15,
    .name = "post",
    .label = {"Post", "Amats"},
    .plural = {"Posts", "Amati"},
    .doc = {"That a person works at an institution, for a time.",
            "Fakts, ka persona kādu laiku strādā iestādē."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
