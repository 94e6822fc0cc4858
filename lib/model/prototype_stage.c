/* prototype_stage.c - when a prototype reached a stage, and who says so. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code prototype_stage_assurance[] = {
    {1,
     "self_declared",
     {"Self-declared", "Pašu deklarēts"},
     {"Those who work on it say so.", "To saka paši darītāji."}},
    {2,
     "verified",
     {"Verified", "Pārbaudīts"},
     {"Someone else has looked at the evidence.", "Pierādījumus izskatījis kāds cits."}},
};
static const innov__code_list prototype_stage_assurance_codes = INNOV__CODE_LIST(
    "prototype_stage_assurance", "Assurance of a stage", "Posma apliecinājums",
    prototype_stage_assurance);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "prototype",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__prototype,
        .visibility = PUBLIC,
        .label = {"Prototype", "Prototips"},
        .doc = {"The prototype it belongs to.", "Prototips, uz kuru tas attiecas."},
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
        .doc = {"Its place on the path.", "Vieta ceļā."},
    },
    {
        .number = 3,
        .name = "stage",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &innov__prototype_status_codes,
        .visibility = PUBLIC,
        .label = {"Stage", "Posms"},
        .doc = {"The stage that was reached.", "Sasniegtais posms."},
    },
    {
        .number = 4,
        .name = "reached_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Reached on", "Sasniegts"},
        .doc = {"The day the stage was reached.", "Diena, kad posms sasniegts."},
    },
    {
        .number = 5,
        .name = "assurance",
        .type = INNOV_TYPE_CODE,
        .codes = &prototype_stage_assurance_codes,
        .visibility = PUBLIC,
        .label = {"Assurance", "Apliecinājums"},
        .doc = {"Whether it is only said or also verified.",
                "Vai tas tikai pateikts vai arī pārbaudīts."},
    },
    {
        .number = 6,
        .name = "verified_by",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Verified by", "Pārbaudīja"},
        .doc = {"The institution that verified it.", "Iestāde, kas to pārbaudīja."},
    },
    {
        .number = 7,
        .name = "verified_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Verified on", "Pārbaudīts"},
        .doc = {"The day it was verified.", "Pārbaudes diena."},
    },
    {
        .number = 8,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What shows that the stage was reached.", "Kas rāda, ka posms sasniegts."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "reached_on", .other = "verified_on"},
    {.sort = INNOV__RULE_NEEDS, .field = "assurance", .other = "verified_by", .code = "verified"},
};

const innov__kind innov__prototype_stage = {
    .number = 150,
    .name = "prototype_stage",
    .label = {"Stage of a prototype", "Prototipa posms"},
    .plural = {"Stages of prototypes", "Prototipu posmi"},
    .doc = {"A stage that a prototype reached, with its day.",
            "Posms, ko prototips sasniedzis, un tā diena."},
    .visibility = PUBLIC,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
