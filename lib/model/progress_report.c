/* progress_report.c - a report on a strategy, known from the day it is due: duties that recur are
 * one record each. Its C name is longer than its name, since innov__report is the place a problem
 * is reported to.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code progress_report_status[] = {
    {1, "due", {"Due", "Gaidāms"}, {"It is still to be submitted.", "Tas vēl jāiesniedz."}},
    {2, "submitted", {"Submitted", "Iesniegts"}, {"The recipient has it.", "Tas ir pie saņēmēja."}},
    {3,
     "accepted",
     {"Accepted", "Pieņemts"},
     {"The recipient is content with it.", "Saņēmējs ar to ir apmierināts."}},
};
static const innov__code_list progress_report_status_codes = INNOV__CODE_LIST(
    "progress_report_status", "Status of a report", "Ziņojuma statuss", progress_report_status);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "strategy",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__strategy,
        .visibility = PUBLIC,
        .label = {"Strategy", "Stratēģija"},
        .doc = {"The strategy it is about.", "Stratēģija, par kuru tas ir."},
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
        .doc = {"Its place among the reports, from 1.", "Kārtas numurs starp ziņojumiem, no 1."},
    },
    {
        .number = 3,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the report is called.", "Kā ziņojums nosaukts."},
    },
    {
        .number = 4,
        .name = "status",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &progress_report_status_codes,
        .visibility = PUBLIC,
        .label = {"Status", "Statuss"},
        .doc = {"How far it has come.", "Cik tālu tas ticis."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"Institutions that must report.", "Iestādes, kurām jāziņo."},
    },
    {
        .number = 6,
        .name = "recipient",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Recipient", "Saņēmējs"},
        .doc = {"The institution it is for.", "Iestāde, kurai tas domāts."},
    },
    {
        .number = 7,
        .name = "period_start",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"From", "No"},
        .doc = {"The first day it tells of.", "Pirmā diena, par kuru tas stāsta."},
    },
    {
        .number = 8,
        .name = "period_end",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"To", "Līdz"},
        .doc = {"The last day it tells of.", "Pēdējā diena, par kuru tas stāsta."},
    },
    {
        .number = 9,
        .name = "due_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Due", "Termiņš"},
        .doc = {"The last day to submit it.", "Pēdējā iesniegšanas diena."},
    },
    {
        .number = 10,
        .name = "submitted_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Submitted", "Iesniegts"},
        .doc = {"The day it was submitted.", "Iesniegšanas diena."},
    },
    {
        .number = 11,
        .name = "accepted_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Accepted", "Pieņemts"},
        .doc = {"The day it was accepted.", "Pieņemšanas diena."},
    },
    {
        .number = 12,
        .name = "body",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 100000,
        .visibility = INTERNAL,
        .label = {"Text", "Teksts"},
        .doc = {"What it says.", "Ko tas vēsta."},
    },
    {
        .number = 13,
        .name = "document",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__document,
        .visibility = PUBLIC,
        .label = {"Document", "Dokuments"},
        .doc = {"The document with its text.", "Dokuments ar tā tekstu."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__move moves[] = {
    {"due", "submitted", "submitted_on", 0},
    {"submitted", "accepted", NULL, 0},
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "period_start", .other = "period_end"},
    {.sort = INNOV__RULE_ORDER, .field = "submitted_on", .other = "accepted_on"},
};

const innov__kind innov__progress_report = {
    .number = 119,
    .name = "progress_report",
    .label = {"Report", "Ziņojums"},
    .plural = {"Reports", "Ziņojumi"},
    .doc = {"A report on a strategy that is due on a day.",
            "Ziņojums par stratēģiju, kas iesniedzams līdz noteiktai dienai."},
    .visibility = PUBLIC,
    .since = 2,
    .status = "status",
    INNOV__TABLE(fields),
    INNOV__MOVES(moves),
    INNOV__RULES(rules),
};
