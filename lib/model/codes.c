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

static const innov__code subordination[] = {
    {1, "none", {"None", "Nav"}, {"Subordinate to nobody.", "Nav padots nevienam."}},
    {2,
     "direct",
     {"Direct subordination", "Pakļautība"},
     {"The higher institution may give orders and annul.",
      "Augstāka iestāde var dot rīkojumus un atcelt lēmumus."}},
    {3,
     "supervisory",
     {"Supervision", "Pārraudzība"},
     {"The higher institution may check legality.", "Augstāka iestāde var pārbaudīt tiesiskumu."}},
};
const innov__code_list innov__subordination_codes = INNOV__CODE_LIST(
    "subordination", "Subordination", "Padotība", subordination);

static const innov__code mode[] = {
    {1, "onsite", {"On site", "Klātienē"}, {"In one place.", "Vienā vietā."}},
    {2, "online", {"Online", "Tiešsaistē"}, {"Over the network.", "Tīklā."}},
    {3, "hybrid", {"Hybrid", "Hibrīdi"}, {"Both at once.", "Abējādi reizē."}},
};
const innov__code_list innov__mode_codes = INNOV__CODE_LIST("mode", "Mode of a meeting", "Norise",
                                                            mode);

/* ---- What describes an innovation, from the idea to the story ------------------------------ */

static const innov__code innovation_facet[] = {
    {1,
     "enhancement",
     {"Enhancement-oriented", "Uzlabojoša"},
     {"It makes better what is done already.", "Tā uzlabo to, ko jau dara."}},
    {2,
     "mission",
     {"Mission-oriented", "Misijas virzīta"},
     {"It serves a clear and far-reaching goal.", "Tā kalpo skaidram un tālejošam mērķim."}},
    {3,
     "adaptive",
     {"Adaptive", "Adaptīva"},
     {"It answers to surroundings that change.", "Tā atbild uz apkārtējām pārmaiņām."}},
    {4,
     "anticipatory",
     {"Anticipatory", "Nākotni apsteidzoša"},
     {"It explores what may matter later.", "Tā izpēta to, kas būs svarīgs vēlāk."}},
};
const innov__code_list innov__innovation_facet_codes = INNOV__CODE_LIST(
    "innovation_facet", "Facet of innovation", "Inovācijas šķautne", innovation_facet);

static const innov__code innovation_kind[] = {
    {1,
     "product",
     {"Product", "Produkts"},
     {"A new or changed product.", "Jauns vai mainīts produkts."}},
    {2,
     "service",
     {"Service", "Pakalpojums"},
     {"A new or changed service.", "Jauns vai mainīts pakalpojums."}},
    {3,
     "process",
     {"Process", "Process"},
     {"A new or changed way of working.", "Jauns vai mainīts darba process."}},
    {4,
     "organisation_method",
     {"Method of organisation", "Organizēšanas metode"},
     {"A new or changed way to organise work.", "Jauns vai mainīts darba organizēšanas veids."}},
    {5,
     "communication",
     {"Communication", "Komunikācija"},
     {"A new or changed way of speaking with others.", "Jauns vai mainīts saziņas veids."}},
    {6,
     "policy",
     {"Policy", "Rīcībpolitika"},
     {"A new or changed policy.", "Jauna vai mainīta rīcībpolitika."}},
};
const innov__code_list innov__innovation_kind_codes = INNOV__CODE_LIST(
    "innovation_kind", "Kind of result", "Rezultāta veids", innovation_kind);

static const innov__code innovation_novelty[] = {
    {1,
     "first",
     {"First of its kind", "Pirmā šāda veida"},
     {"Nobody known did it before.", "Nav zināms, ka kāds to būtu darījis iepriekš."}},
    {2,
     "adapted",
     {"Adapted", "Pielāgota"},
     {"Taken from elsewhere and changed to fit.", "Pārņemta no citurienes un pielāgota."}},
    {3,
     "copied",
     {"Copied", "Pārņemta"},
     {"Taken from elsewhere as it was.", "Pārņemta no citurienes bez izmaiņām."}},
};
const innov__code_list innov__innovation_novelty_codes = INNOV__CODE_LIST(
    "innovation_novelty", "Novelty", "Novitāte", innovation_novelty);

static const innov__code innovation_stage[] = {
    {1,
     "identifying_problems",
     {"Identifying problems", "Problēmu noteikšana"},
     {"Finding out what is wrong and why.", "Noskaidro, kas un kāpēc neizdodas."}},
    {2,
     "generating_ideas",
     {"Generating ideas", "Ideju radīšana"},
     {"Looking for ways to answer the problem.", "Meklē iespējamās atbildes uz problēmu."}},
    {3,
     "developing_proposals",
     {"Developing proposals", "Priekšlikumu izstrāde"},
     {"Making ideas concrete and trying them.", "Idejas padara konkrētas un izmēģina."}},
    {4,
     "implementation",
     {"Implementation", "Ieviešana"},
     {"Putting the solution to use.", "Risinājumu sāk lietot."}},
    {5,
     "evaluation",
     {"Evaluation", "Izvērtēšana"},
     {"Finding out what the solution achieved.", "Noskaidro, ko risinājums panācis."}},
    {6,
     "diffusing_lessons",
     {"Diffusing lessons", "Mācību izplatīšana"},
     {"Passing on what was learned.", "Nodod tālāk gūtās mācības."}},
};
const innov__code_list innov__innovation_stage_codes = INNOV__CODE_LIST(
    "innovation_stage", "Stage of innovation", "Inovācijas posms", innovation_stage);

static const innov__code prototype_status[] = {
    {1,
     "drafted",
     {"Drafted", "Izstrādāts"},
     {"It is made and not yet tested.", "Tas ir izveidots, bet vēl nav testēts."}},
    {2,
     "lab_tested",
     {"Tested in the lab", "Testēts laboratorijā"},
     {"It was tested inside the laboratory.", "Tas testēts laboratorijā."}},
    {3,
     "field_tested",
     {"Tested outside the lab", "Testēts ārpus laboratorijas"},
     {"It was tested in real surroundings.", "Tas testēts reālā vidē."}},
    {4,
     "piloting",
     {"Piloting", "Pilotēšanā"},
     {"It is tried out in real work for a time.", "To uz laiku izmēģina īstā darbā."}},
    {5,
     "implemented",
     {"Implemented", "Ieviests"},
     {"It is in use: from here on it is an innovation.",
      "Tas tiek lietots: no šī brīža tā ir inovācija."}},
    {6,
     "scaled",
     {"Scaled", "Izplatīts"},
     {"It is in use beyond the place where it began.", "To lieto arī ārpus sākotnējās vietas."}},
    {7,
     "shelved",
     {"Shelved", "Apturēts"},
     {"It was stopped, and something was learned.", "Darbs apturēts, un no tā ir gūta mācība."}},
};
const innov__code_list innov__prototype_status_codes = INNOV__CODE_LIST(
    "prototype_status", "Status of a prototype", "Prototipa statuss", prototype_status);

static const innov__code prototype_decision[] = {
    {1,
     "proceed",
     {"Proceed", "Turpināt"},
     {"Positive: go on to the next stage.", "Pozitīvs: doties uz nākamo posmu."}},
    {2,
     "revise",
     {"Revise", "Pārstrādāt"},
     {"Change it and try again.", "Mainīt un izmēģināt vēlreiz."}},
    {3, "stop", {"Stop", "Apturēt"}, {"Negative: do not go on.", "Negatīvs: neturpināt."}},
};
const innov__code_list innov__prototype_decision_codes = INNOV__CODE_LIST(
    "prototype_decision", "Decision after a trial", "Lēmums pēc izmēģinājuma", prototype_decision);

static const innov__code confidence[] = {
    {1, "low", {"Low", "Zema"}, {"It may well be otherwise.", "Var izrādīties arī citādi."}},
    {2,
     "medium",
     {"Medium", "Vidēja"},
     {"There is some support for it.", "Tam ir zināms pamatojums."}},
    {3,
     "high",
     {"High", "Augsta"},
     {"There is strong support for it.", "Tam ir stingrs pamatojums."}},
};
const innov__code_list innov__confidence_codes = INNOV__CODE_LIST("confidence", "Confidence",
                                                                  "Ticamība", confidence);

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
     {"Definition, wording, population, method or borders differ.",
      "Atšķiras definīcija, formulējums, respondentu kopa, metode vai robežas."}},
    {5,
     "not_computable",
     {"Not computable", "Nav aprēķināms"},
     {"It would be divided by zero, or its definition does not fit.",
      "Būtu jādala ar nulli, vai neder definīcija."}},
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
