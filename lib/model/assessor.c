/* assessor.c - a person on the panel of an evaluation. The scores the person gives are owned by
 * this record: together they are the person's score sheet.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code assessor_role[] = {
    {1,
     "chair",
     {"Chair", "Priekšsēdētājs"},
     {"Leads the panel and scores.", "Vada komisiju un vērtē."}},
    {2, "member", {"Member", "Loceklis"}, {"Scores.", "Vērtē."}},
    {3,
     "deputy",
     {"Deputy", "Aizvietotājs"},
     {"Scores in the place of a member.", "Vērtē locekļa vietā."}},
    {4,
     "secretary",
     {"Secretary", "Sekretārs"},
     {"Keeps the protocol and does not score.", "Raksta protokolu un nevērtē."}},
};
static const innov__code_list assessor_role_codes = INNOV__CODE_LIST(
    "assessor_role", "Role on a panel", "Loma komisijā", assessor_role);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "evaluation",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__evaluation,
        .visibility = INTERNAL,
        .label = {"Evaluation", "Vērtēšana"},
        .doc = {"The evaluation of the panel.", "Komisijas vērtēšana."},
    },
    {
        .number = 2,
        .name = "ordinal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED | ORDINAL,
        .min = 1,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Number", "Numurs"},
        .doc = {"Its place on the panel, from 1.", "Kārtas numurs komisijā, no 1."},
    },
    {
        .number = 3,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Person", "Persona"},
        .doc = {"Who it is.", "Kas tā ir."},
    },
    {
        .number = 4,
        .name = "role",
        .type = INNOV_TYPE_CODE,
        .codes = &assessor_role_codes,
        .visibility = INTERNAL,
        .label = {"Role", "Loma"},
        .doc = {"What the person is on the panel; unset, member.",
                "Kas persona ir komisijā; ja nav norādīts, loceklis."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = INTERNAL,
        .label = {"Institution", "Iestāde"},
        .doc = {"Where the person worked then; entries of that institution are not the person's to "
                "score.",
                "Kur persona tolaik strādāja; šīs iestādes pieteikto persona nevērtē."},
    },
    {
        .number = 6,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"From", "No"},
        .doc = {"The first day on the panel.", "Pirmā diena komisijā."},
    },
    {
        .number = 7,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"To", "Līdz"},
        .doc = {"The last day on the panel.", "Pēdējā diena komisijā."},
    },
    {
        .number = 8,
        .name = "declared_on",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Interests declared", "Interešu deklarācija"},
        .doc = {"The day the person declared conflicts of interest or that there are none.",
                "Diena, kad persona paziņoja par interešu konfliktiem vai to, ka to nav."},
    },
    {
        .number = 9,
        .name = "entry",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .visibility = INTERNAL,
        .label = {"Assigned entry", "Piešķirtais"},
        .doc = {"Entries given to this assessor; unset, all without a conflict.",
                "Šim vērtētājam piešķirtais; ja nav norādīts, viss, kur nav konflikta."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_UNIQUE, .field = "evaluation", .other = "person"},
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__assessor = {
    .number = 25,
    .name = "assessor",
    .label = {"Assessor", "Vērtētājs"},
    .plural = {"Assessors", "Vērtētāji"},
    .doc = {"A person on the panel of an evaluation.", "Persona vērtēšanas komisijā."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
