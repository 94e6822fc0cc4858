/* strategy.c - a strategy or action plan; priorities, objectives, actions and reports belong to it.
 */
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
        .doc = {"What the strategy is called.", "Kā stratēģija nosaukta."},
    },
    {
        .number = 2,
        .name = "lead",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Lead", "Vadošā iestāde"},
        .doc = {"The institution that answers for it.", "Iestāde, kas par to atbild."},
    },
    {
        .number = 3,
        .name = "period_start",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"From", "No"},
        .doc = {"The first day of its period.", "Tās perioda pirmā diena."},
    },
    {
        .number = 4,
        .name = "period_end",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"To", "Līdz"},
        .doc = {"The last day of its period.", "Tās perioda pēdējā diena."},
    },
    {
        .number = 5,
        .name = "adopted_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Adopted", "Pieņemta"},
        .doc = {"The day it was adopted.", "Pieņemšanas diena."},
    },
    {
        .number = 6,
        .name = "basis",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Legal basis", "Tiesiskais pamats"},
        .doc = {"The act or decision that adopted it.", "Akts vai lēmums, ar ko tā pieņemta."},
    },
    {
        .number = 7,
        .name = "vision",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Vision", "Vīzija"},
        .doc = {"What shall be so at the end of the period.", "Kam jābūt perioda beigās."},
    },
    {
        .number = 8,
        .name = "document",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__document,
        .visibility = PUBLIC,
        .label = {"Document", "Dokuments"},
        .doc = {"The document with its text.", "Dokuments ar tās tekstu."},
    },
    {
        .number = 9,
        .name = "project",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__project,
        .visibility = PUBLIC,
        .label = {"Project", "Projekts"},
        .doc = {"The project it was made in.", "Projekts, kurā tā tapusi."},
    },
    {
        .number = 10,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Web page", "Tīmekļa lapa"},
        .doc = {"Where it can be read.", "Kur to var izlasīt."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "period_start", .other = "period_end"},
};

const innov__kind innov__strategy = {
    .number = 115,
    .name = "strategy",
    .label = {"Strategy", "Stratēģija"},
    .plural = {"Strategies", "Stratēģijas"},
    .doc = {"A strategy, action plan or other policy document with its actions and reports.",
            "Stratēģija, rīcības plāns vai cits politikas dokuments ar rīcībām un ziņojumiem."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
