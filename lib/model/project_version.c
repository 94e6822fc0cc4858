/* project_version.c - the plan of a project as one decision set it: what it was before and after
 * each change. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "project",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__project,
        .visibility = PUBLIC,
        .label = {"Project", "Projekts"},
        .doc = {"The project that was planned.", "Projekts, kas tika plānots."},
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
        .doc = {"Its place among the versions, from 1.", "Kārtas numurs starp redakcijām, no 1."},
    },
    {
        .number = 3,
        .name = "proposed_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Proposed", "Ierosināta"},
        .doc = {"The day the change was proposed.", "Diena, kad izmaiņas ierosinātas."},
    },
    {
        .number = 4,
        .name = "adopted_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Adopted", "Pieņemta"},
        .doc = {"The day it was decided; unset, only proposed.",
                "Lēmuma diena; ja nav norādīta, tā ir tikai ierosināta."},
    },
    {
        .number = 5,
        .name = "basis",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Legal basis", "Tiesiskais pamats"},
        .doc = {"The decision that set it.", "Lēmums, kas to noteica."},
    },
    {
        .number = 6,
        .name = "starts_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"First day", "Pirmā diena"},
        .doc = {"The first day by this plan.", "Pirmā diena pēc šī plāna."},
    },
    {
        .number = 7,
        .name = "ends_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Last day", "Pēdējā diena"},
        .doc = {"The last day by this plan.", "Pēdējā diena pēc šī plāna."},
    },
    {
        .number = 8,
        .name = "budget",
        .type = INNOV_TYPE_MONEY,
        .min = 0,
        .max = INT64_C(100000000000000),
        .unit = "EUR",
        .visibility = PUBLIC,
        .label = {"Budget", "Budžets"},
        .doc = {"What it may cost by this plan.", "Cik tas drīkst maksāt pēc šī plāna."},
    },
    {
        .number = 9,
        .name = "reason",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Reason", "Pamatojums"},
        .doc = {"Why the plan was changed.", "Kāpēc plāns mainīts."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "proposed_on", .other = "adopted_on"},
    {.sort = INNOV__RULE_ORDER, .field = "starts_on", .other = "ends_on"},
};

const innov__kind innov__project_version = {
    .number = 180,
    .name = "project_version",
    .label = {"Project version", "Projekta redakcija"},
    .plural = {"Project versions", "Projektu redakcijas"},
    .doc = {"The plan of a project as one decision set it.",
            "Projekta plāns, kā to noteica viens lēmums."},
    .visibility = PUBLIC,
    .since = 2,
    .from = "starts_on",
    .to = "ends_on",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
