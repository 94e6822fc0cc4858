/* indicator.c - what is measured again and again: the thing itself; how, its definitions say. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code indicator_unit[] = {
    {1, "count", {"Count", "Skaits"}, {"A number of things.", "Kaut kā skaits."}},
    {2, "percent", {"Percent", "Procenti"}, {"A share, in hundredths.", "Daļa simtdaļās."}},
    {3, "eur", {"Euro", "Eiro"}, {"An amount of money in euro.", "Naudas summa eiro."}},
    {4, "score", {"Score", "Punkti"}, {"A place on a scale.", "Vieta skalā."}},
    {5, "yes_no", {"Yes or no", "Jā vai nē"}, {"1 for yes, 0 for no.", "1, ja jā, 0, ja nē."}},
    {6, "days", {"Days", "Dienas"}, {"A length of time in days.", "Laika ilgums dienās."}},
    {7, "hours", {"Hours", "Stundas"}, {"A length of time in hours.", "Laika ilgums stundās."}},
};
const innov__code_list innov__indicator_unit_codes = INNOV__CODE_LIST(
    "indicator_unit", "Unit of an indicator", "Rādītāja mērvienība", indicator_unit);

static const innov__code indicator_direction[] = {
    {1, "up", {"Up", "Augšup"}, {"More is better.", "Vairāk ir labāk."}},
    {2, "down", {"Down", "Lejup"}, {"Less is better.", "Mazāk ir labāk."}},
    {3, "none", {"None", "Nav"}, {"Neither is better.", "Neviens nav labāks."}},
};
static const innov__code_list indicator_direction_codes = INNOV__CODE_LIST(
    "indicator_direction", "Wanted direction", "Vēlamais virziens", indicator_direction);

static const innov__code indicator_kind[] = {
    {1, "input", {"Input", "Ieguldījums"}, {"What is put in.", "Ko iegulda."}},
    {2, "output", {"Output", "Iznākums"}, {"What is made or done.", "Ko izgatavo vai izdara."}},
    {3,
     "outcome",
     {"Outcome", "Rezultāts"},
     {"What changes for those it is for.", "Kas mainās tiem, kam tas domāts."}},
    {4,
     "impact",
     {"Impact", "Ietekme"},
     {"What changes in the long run.", "Kas mainās ilgtermiņā."}},
};
static const innov__code_list indicator_kind_codes = INNOV__CODE_LIST(
    "indicator_kind", "Kind of indicator", "Rādītāja veids", indicator_kind);

static const innov__code indicator_frequency[] = {
    {1, "monthly", {"Monthly", "Reizi mēnesī"}, {"Every month.", "Katru mēnesi."}},
    {2,
     "quarterly",
     {"Quarterly", "Reizi ceturksnī"},
     {"Every quarter of a year.", "Katru ceturksni."}},
    {3, "half_yearly", {"Half-yearly", "Reizi pusgadā"}, {"Twice a year.", "Divreiz gadā."}},
    {4, "yearly", {"Yearly", "Reizi gadā"}, {"Every year.", "Katru gadu."}},
    {5,
     "two_yearly",
     {"Every two years", "Reizi divos gados"},
     {"Every second year.", "Katru otro gadu."}},
    {6,
     "irregular",
     {"Irregular", "Neregulāri"},
     {"When there is occasion: its periods are those of its targets and measurements.",
      "Kad ir iemesls: periodi ir tie, ko nosaka mērķi un mērījumi."}},
};
static const innov__code_list indicator_frequency_codes = INNOV__CODE_LIST(
    "indicator_frequency", "Frequency of an indicator", "Rādītāja biežums", indicator_frequency);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the indicator is called.", "Kā rādītāju sauc."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"A short name that is its own.", "Īss, tikai tam piederošs nosaukums."},
    },
    {
        .number = 3,
        .name = "unit",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &innov__indicator_unit_codes,
        .visibility = PUBLIC,
        .label = {"Unit", "Mērvienība"},
        .doc = {"What its values are counted in.", "Kādās vienībās ir tā vērtības."},
    },
    {
        .number = 4,
        .name = "direction",
        .type = INNOV_TYPE_CODE,
        .codes = &indicator_direction_codes,
        .visibility = PUBLIC,
        .label = {"Direction", "Virziens"},
        .doc = {"Which way it should go.", "Uz kuru pusi tam jāvirzās."},
    },
    {
        .number = 5,
        .name = "kind",
        .type = INNOV_TYPE_CODE,
        .codes = &indicator_kind_codes,
        .visibility = PUBLIC,
        .label = {"Kind", "Veids"},
        .doc = {"Where it stands between what is put in and what changes.",
                "Tā vieta starp ieguldīto un panākto."},
    },
    {
        .number = 6,
        .name = "frequency",
        .type = INNOV_TYPE_CODE,
        .codes = &indicator_frequency_codes,
        .visibility = PUBLIC,
        .label = {"Frequency", "Biežums"},
        .doc = {"How often it is measured.", "Cik bieži to mēra."},
    },
    {
        .number = 7,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What the indicator tells and what it is for.",
                "Ko rādītājs liecina un kam tas vajadzīgs."},
    },
    {
        .number = 8,
        .name = "responsible",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Responsible institution", "Atbildīgā iestāde"},
        .doc = {"The institution that keeps the indicator.", "Iestāde, kas rādītāju uztur."},
    },
    {
        .number = 9,
        .name = "pillar",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__pillar,
        .visibility = PUBLIC,
        .label = {"Pillar", "Pīlārs"},
        .doc = {"What it tells about, one pillar of each framework.",
                "Ko tas raksturo, pa pīlāram no katra ietvara."},
    },
    {
        .number = 10,
        .name = "level",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__level,
        .visibility = PUBLIC,
        .label = {"Level", "Līmenis"},
        .doc = {"Whose capacity it tells about, one level of each framework.",
                "Kura kapacitāti tas raksturo, pa līmenim no katra ietvara."},
    },
    {
        .number = 11,
        .name = "first_month",
        .type = INNOV_TYPE_INTEGER,
        .min = 1,
        .max = 12,
        .visibility = PUBLIC,
        .label = {"First month", "Pirmais mēnesis"},
        .doc = {"The month in which its years begin, such as 9 for school years; unset, January.",
                "Mēnesis, kurā sākas tā gadi, piemēram, 9 mācību gadiem; ja nav norādīts, "
                "janvāris."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__indicator = {
    .number = 61,
    .name = "indicator",
    .label = {"Indicator", "Rādītājs"},
    .plural = {"Indicators", "Rādītāji"},
    .doc = {"What is measured again and again to see how things stand.",
            "Ko mēra atkārtoti, lai redzētu, kā sokas."},
    .flags = INNOV_KIND_IS_CHAIN,
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
