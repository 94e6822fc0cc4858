/* target.c - what is to be reached in a period: a plan is a record, with its source. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code target_measure[] = {
    {1,
     "sprints_completed",
     {"Sprints completed", "Pabeigtie sprinti"},
     {"Sprints completed, in follow-up or closed.",
      "Sprinti, kas pabeigti, pēcatbalstā vai noslēgti."}},
};
static const innov__code_list target_measure_codes = INNOV__CODE_LIST(
    "target_measure", "What a target counts", "Ko mērķis skaita", target_measure);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What is to be reached.", "Kas jāsasniedz."},
    },
    {
        .number = 2,
        .name = "measure",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &target_measure_codes,
        .visibility = PUBLIC,
        .label = {"Measure", "Mērs"},
        .doc = {"What is counted.", "Kas tiek skaitīts."},
    },
    {
        .number = 3,
        .name = "period_start",
        .type = INNOV_TYPE_DATE,
        .flags = REQUIRED,
        .visibility = PUBLIC,
        .label = {"From", "No"},
        .doc = {"The first day that counts.", "Pirmā diena, kas skaitās."},
    },
    {
        .number = 4,
        .name = "period_end",
        .type = INNOV_TYPE_DATE,
        .flags = REQUIRED,
        .visibility = PUBLIC,
        .label = {"To", "Līdz"},
        .doc = {"The last day that counts.", "Pēdējā diena, kas skaitās."},
    },
    {
        .number = 5,
        .name = "goal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED,
        .min = 0,
        .max = INT64_C(1000000000000),
        .visibility = PUBLIC,
        .label = {"Goal", "Mērķis"},
        .doc = {"The number to be reached.", "Sasniedzamais skaits."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {INNOV__RULE_ORDER, "period_start", "period_end", NULL},
};

const innov__kind innov__target = {
    .number = 60,
    .name = "target",
    .label = {"Target", "Mērķis"},
    .plural = {"Targets", "Mērķi"},
    .doc = {"A number to be reached in a period, as a plan or decision states it.",
            "Periodā sasniedzams skaits, kā to nosaka plāns vai lēmums."},
    .visibility = PUBLIC,
    .since = 1,
    .title = "title",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
