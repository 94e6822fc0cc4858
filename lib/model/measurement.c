/* measurement.c - one value of an indicator in one period, for all or for a group. A value that is
 * restated stays; the measurement that restates it says which it replaces.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code measurement_status[] = {
    {1,
     "provisional",
     {"Provisional", "Provizorisks"},
     {"It may still change.", "Vēl var mainīties."}},
    {2, "final", {"Final", "Galīgs"}, {"It is not expected to change.", "Izmaiņas nav gaidāmas."}},
    {3,
     "revised",
     {"Revised", "Precizēts"},
     {"It restates an earlier value, which is kept.",
      "Tas precizē agrāku vērtību, kas saglabājas."}},
};
static const innov__code_list measurement_status_codes = INNOV__CODE_LIST(
    "measurement_status", "Status of a measurement", "Mērījuma statuss", measurement_status);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "indicator",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__indicator,
        .visibility = PUBLIC,
        .label = {"Indicator", "Rādītājs"},
        .doc = {"The indicator that was measured.", "Rādītājs, ko mērīja."},
    },
    {
        .number = 2,
        .name = "indicator_definition",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__indicator_definition,
        .visibility = PUBLIC,
        .label = {"Indicator definition", "Rādītāja definīcija"},
        .doc = {"The version of the definition it was measured by.",
                "Definīcijas versija, pēc kuras mērīja."},
    },
    {
        .number = 3,
        .name = "period_start",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"From", "No"},
        .doc = {"The first day that counts; unset, the period is what the last day names: a year, "
                "a month or a day.",
                "Pirmā diena, kas skaitās; ja nav norādīta, periods ir tas, ko nosauc pēdējā "
                "diena: gads, mēnesis vai diena."},
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
        .name = "breakdown",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__dimension_value,
        .visibility = PUBLIC,
        .label = {"Breakdown", "Griezuma grupas"},
        .doc = {"The groups it is about; unset, all.",
                "Grupas, par kurām tas ir; ja nav norādīts, visas."},
    },
    {
        .number = 6,
        .name = "observed_value",
        .type = INNOV_TYPE_DECIMAL,
        .min = -INT64_C(100000000000000),
        .max = INT64_C(100000000000000),
        .scale = 2,
        .visibility = PUBLIC,
        .label = {"Value", "Vērtība"},
        .doc = {"What was measured, in the indicator's unit.", "Izmērītais rādītāja mērvienībās."},
    },
    {
        .number = 7,
        .name = "numerator",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = INT64_C(1000000000000),
        .visibility = PUBLIC,
        .label = {"Numerator", "Skaitītājs"},
        .doc = {"What is divided, when the value is a ratio.", "Ko dala, ja vērtība ir attiecība."},
    },
    {
        .number = 8,
        .name = "denominator",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = INT64_C(1000000000000),
        .visibility = PUBLIC,
        .label = {"Denominator", "Saucējs"},
        .doc = {"What it is divided by.", "Ar ko dala."},
    },
    {
        .number = 9,
        .name = "n",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 1000000000,
        .visibility = PUBLIC,
        .label = {"Number of cases", "Gadījumu skaits"},
        .doc = {"How many cases the value is made of; unset, it is unknown.",
                "Cik gadījumu veido vērtību; ja nav norādīts, nav zināms."},
    },
    {
        .number = 10,
        .name = "missing_reason",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__missing_reason_codes,
        .visibility = PUBLIC,
        .label = {"Why there is no value", "Kāpēc nav vērtības"},
        .doc = {"The reason why there is no value.", "Iemesls, kāpēc vērtības nav."},
    },
    {
        .number = 11,
        .name = "status",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &measurement_status_codes,
        .visibility = PUBLIC,
        .label = {"Status", "Statuss"},
        .doc = {"How certain the value is.", "Cik vērtība ir droša."},
    },
    {
        .number = 12,
        .name = "method",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__indicator_method_codes,
        .visibility = PUBLIC,
        .label = {"Method", "Metode"},
        .doc = {"Where this value comes from.", "No kurienes nāk šī vērtība."},
    },
    {
        .number = 13,
        .name = "wave",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__wave,
        .visibility = PUBLIC,
        .label = {"Wave", "Aptaujas kārta"},
        .doc = {"The survey wave it was measured in.", "Aptaujas kārta, kurā mērīts."},
    },
    {
        .number = 14,
        .name = "known_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Known since", "Zināms kopš"},
        .doc = {"The day the value became known.", "Diena, kad vērtība kļuva zināma."},
    },
    {
        .number = 15,
        .name = "replaces",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__measurement,
        .visibility = PUBLIC,
        .label = {"Replaces", "Aizstāj"},
        .doc = {"The measurement whose value it restates.", "Mērījums, kura vērtību tas precizē."},
    },
    {
        .number = 16,
        .name = "reason",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 2000,
        .visibility = PUBLIC,
        .label = {"Reason", "Iemesls"},
        .doc = {"Why the earlier value was restated.", "Kāpēc agrākā vērtība precizēta."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__move moves[] = {
    {"provisional", "final", NULL, 0},
};

static const innov__rule rules[] = {
    {INNOV__RULE_ORDER, "period_start", "period_end", NULL},
};

const innov__kind innov__measurement = {
    .number = 64,
    .name = "measurement",
    .label = {"Measurement", "Mērījums"},
    .plural = {"Measurements", "Mērījumi"},
    .doc = {"One value of an indicator in one period.", "Viena rādītāja vērtība vienā periodā."},
    .visibility = INTERNAL,
    .since = 2,
    .status = "status",
    INNOV__TABLE(fields),
    INNOV__MOVES(moves),
    INNOV__RULES(rules),
};
