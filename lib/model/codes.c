/* codes.c - the code lists that several kinds share. The others stand in the file of their kind. */
#include "model/codes.h"

static const innov__code visibility[] = {
    {INNOV_VISIBILITY_PUBLIC,
     "public",
     {"Public", "Publisks"},
     {"Anyone may see it.", "Drīkst redzēt ikviens."}},
    {INNOV_VISIBILITY_INTERNAL,
     "internal",
     {"Internal", "Iekšējs"},
     {"For the institutions that work together.", "Iestādēm, kas strādā kopā."}},
    {INNOV_VISIBILITY_PRIVATE,
     "private",
     {"Private", "Privāts"},
     {"Only in the full view.", "Tikai pilnajā skatā."}},
};
const innov__code_list innov__visibility_codes = INNOV__CODE_LIST("visibility", "Visibility",
                                                                  "Redzamība", visibility);

static const innov__code indicator_method[] = {
    {1,
     "manual",
     {"Manual", "Manuāla"},
     {"Entered by people, from a source.", "Ievada cilvēki pēc avota."}},
    {2,
     "computed",
     {"Computed", "Aprēķināta"},
     {"Computed from the records here.", "Aprēķina no šeit esošajiem ierakstiem."}},
    {3, "survey", {"Survey", "Aptauja"}, {"Taken from a survey.", "Iegūst aptaujā."}},
};
const innov__code_list innov__indicator_method_codes = INNOV__CODE_LIST(
    "indicator_method", "Method of an indicator", "Rādītāja metode", indicator_method);

static const innov__code missing_reason[] = {
    {1, "no_data", {"No data", "Nav datu"}, {"Nothing is known.", "Nekas nav zināms."}},
    {2,
     "not_applicable",
     {"Not applicable", "Nav attiecināms"},
     {"There can be no value here.", "Šeit vērtības nevar būt."}},
    {3,
     "suppressed",
     {"Suppressed", "Slēpts"},
     {"Too few cases to be shown.", "Pārāk maz gadījumu, lai rādītu."}},
    {4,
     "not_comparable",
     {"Not comparable", "Nav salīdzināms"},
     {"Definition, wording, population or method differ.",
      "Atšķiras definīcija, formulējums, respondentu kopa vai metode."}},
};
const innov__code_list innov__missing_reason_codes = INNOV__CODE_LIST(
    "missing_reason", "Why there is no value", "Kāpēc nav vērtības", missing_reason);

static const innov__code survey_population[] = {
    {1,
     "national",
     {"National", "Valsts"},
     {"People in state institutions.", "Valsts iestāžu darbinieki."}},
    {2,
     "municipal",
     {"Municipal", "Pašvaldību"},
     {"People in municipal institutions.", "Pašvaldību iestāžu darbinieki."}},
    {3,
     "other",
     {"Other", "Cita"},
     {"Others, such as NGOs, academia and private bodies.",
      "Citi, piemēram, NVO, akadēmiskā vide un privātais sektors."}},
};
const innov__code_list innov__survey_population_codes = INNOV__CODE_LIST(
    "survey_population", "Population of a survey", "Aptaujas respondentu kopa", survey_population);

static const innov__code response_completeness[] = {
    {1, "complete", {"Complete", "Pilnīga"}, {"Answered to the end.", "Atbildēts līdz galam."}},
    {2, "partial", {"Partial", "Daļēja"}, {"Answered in part.", "Atbildēts daļēji."}},
};
const innov__code_list innov__response_completeness_codes = INNOV__CODE_LIST(
    "response_completeness", "Completeness of a response", "Anketas pilnīgums",
    response_completeness);
