/* progress.c - what a report says of one action. */
#include "model/common.h"
#include "model/action.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "report",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__report_kind,
        .visibility = PUBLIC,
        .label = {"Report", "Ziņojums"},
        .doc = {"The report that says it.", "Ziņojums, kas to saka."},
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
        .doc = {"Its place in the report, from 1.", "Kārtas numurs ziņojumā, no 1."},
    },
    {
        .number = 3,
        .name = "action",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__action,
        .visibility = PUBLIC,
        .label = {"Action", "Rīcība"},
        .doc = {"The action it is about.", "Rīcība, par kuru tas ir."},
    },
    {
        .number = 4,
        .name = "action_status",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__action_status_codes,
        .visibility = PUBLIC,
        .label = {"Status of the action", "Rīcības statuss"},
        .doc = {"How far the action had come when it was reported.",
                "Cik tālu rīcība bija tikusi, kad par to ziņots."},
    },
    {
        .number = 5,
        .name = "completion",
        .type = INNOV_TYPE_DECIMAL,
        .min = 0,
        .max = 1000,
        .scale = 1,
        .unit = "%",
        .visibility = PUBLIC,
        .label = {"Completion", "Izpilde"},
        .doc = {"How much of it was done.", "Cik liela daļa paveikta."},
    },
    {
        .number = 6,
        .name = "text",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Text", "Teksts"},
        .doc = {"What was done and what is still to do.", "Kas paveikts un kas vēl darāms."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__progress = {
    .number = 120,
    .name = "progress",
    .label = {"Progress", "Rīcības izpilde"},
    .plural = {"Progress", "Rīcību izpilde"},
    .doc = {"What a report says of one action.", "Ko ziņojums saka par vienu rīcību."},
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
};
