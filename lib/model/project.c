/* project.c - an investment or support project. There are several at a time; what is paid from it
 * refers to it.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code project_funder[] = {
    {1,
     "rrf",
     {"Recovery and Resilience Facility", "Atveseļošanas fonds"},
     {"The EU's facility for recovery after 2020.", "ES mehānisms atveseļošanai pēc 2020. gada."}},
    {2,
     "dg_reform_tsi",
     {"Technical Support Instrument", "Tehniskā atbalsta instruments"},
     {"Support for reforms from the European Commission.", "Eiropas Komisijas atbalsts reformām."}},
    {3,
     "erdf",
     {"European Regional Development Fund", "Eiropas Reģionālās attīstības fonds"},
     {"A fund of EU cohesion policy.", "ES kohēzijas politikas fonds."}},
    {4,
     "state_budget",
     {"State budget", "Valsts budžets"},
     {"Money of the State itself.", "Pašas valsts nauda."}},
    {5, "other", {"Other", "Cits"}, {"None of the others.", "Neviens no pārējiem."}},
};
static const innov__code_list project_funder_codes = INNOV__CODE_LIST(
    "project_funder", "Funder of a project", "Projekta finansētājs", project_funder);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"The official title.", "Oficiālais nosaukums."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"Its code at the funder or in the register of projects.",
                "Tā kods pie finansētāja vai projektu reģistrā."},
    },
    {
        .number = 3,
        .name = "funder",
        .type = INNOV_TYPE_CODE,
        .flags = LIST,
        .codes = &project_funder_codes,
        .visibility = PUBLIC,
        .label = {"Funder", "Finansētājs"},
        .doc = {"Where the money comes from.", "No kurienes ir nauda."},
    },
    {
        .number = 4,
        .name = "lead",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Lead", "Vadošā iestāde"},
        .doc = {"The institution that answers for it.", "Iestāde, kas par to atbild."},
    },
    {
        .number = 5,
        .name = "budget",
        .type = INNOV_TYPE_MONEY,
        .min = 0,
        .max = INT64_C(100000000000000),
        .unit = "EUR",
        .visibility = PUBLIC,
        .label = {"Budget", "Budžets"},
        .doc = {"What it may cost in all.", "Cik tas kopā drīkst maksāt."},
    },
    {
        .number = 6,
        .name = "starts_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"First day", "Pirmā diena"},
        .doc = {"The first day, as far as it is known.", "Pirmā diena, cik precīzi tā zināma."},
    },
    {
        .number = 7,
        .name = "ends_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Last day", "Pēdējā diena"},
        .doc = {"The last day by the present plan.", "Pēdējā diena pēc pašreizējā plāna."},
    },
    {
        .number = 8,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What it is to achieve.", "Kas ar to jāpanāk."},
    },
    {
        .number = 9,
        .name = "basis",
        .type = INNOV_TYPE_TEXT,
        .flags = LIST,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Legal basis", "Tiesiskais pamats"},
        .doc = {"Legal acts and decisions it rests on.",
                "Tiesību akti un lēmumi, uz kuriem tas balstās."},
    },
    {
        .number = 10,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Web page", "Tīmekļa lapa"},
        .doc = {"The page of the project.", "Projekta lapa."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "starts_on", .other = "ends_on"},
};

const innov__kind innov__project = {
    .number = 110,
    .name = "project",
    .label = {"Project", "Projekts"},
    .plural = {"Projects", "Projekti"},
    .doc = {"An investment or support project that pays for activities.",
            "Investīciju vai atbalsta projekts, kas finansē darbības."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    .from = "starts_on",
    .to = "ends_on",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
