/* participation.c - who took part in a course: a person, or how many from an institution when names
 * are not kept.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code participation_status[] = {
    {1, "invited", {"Invited", "Uzaicināts"}, {"Asked to come.", "Aicināts piedalīties."}},
    {2, "registered", {"Registered", "Reģistrēts"}, {"Has said to come.", "Pieteicies."}},
    {3, "attended", {"Attended", "Piedalījās"}, {"Was there.", "Bija klāt."}},
    {4,
     "absent",
     {"Absent", "Nebija"},
     {"Was expected and was not there.", "Bija gaidīts, bet neieradās."}},
    {5, "cancelled", {"Cancelled", "Atteicās"}, {"Said not to come.", "Paziņoja, ka nenāks."}},
};
static const innov__code_list participation_status_codes = INNOV__CODE_LIST(
    "participation_status", "Status of a participation", "Dalības statuss", participation_status);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "occurrence",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__occurrence,
        .visibility = PUBLIC,
        .label = {"Course occurrence", "Kursa norise"},
        .doc = {"The time the course was given.", "Reize, kad kurss notika."},
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
        .doc = {"Its place in the list, from 1.", "Kārtas numurs sarakstā, no 1."},
    },
    {
        .number = 3,
        .name = "status",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &participation_status_codes,
        .visibility = PUBLIC,
        .label = {"Status", "Statuss"},
        .doc = {"How far taking part has come.", "Cik tālu dalība tikusi."},
    },
    {
        .number = 4,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Person", "Persona"},
        .doc = {"Who takes part, when the name is kept.", "Kas piedalās, ja vārds tiek glabāts."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = INTERNAL,
        .label = {"Institution", "Iestāde"},
        .doc = {"Where those who take part worked on that day.",
                "Kur dalībnieki tajā dienā strādāja."},
    },
    {
        .number = 6,
        .name = "count",
        .type = INNOV_TYPE_INTEGER,
        .min = 1,
        .max = 100000,
        .visibility = INTERNAL,
        .label = {"Count", "Skaits"},
        .doc = {"How many people it stands for; unset, one.",
                "Cik cilvēku ar to domāti; ja nav norādīts, viens."},
    },
    {
        .number = 7,
        .name = "certified_on",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Certificate", "Apliecība"},
        .doc = {"The day the certificate was given.", "Diena, kad izsniegta apliecība."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__move moves[] = {
    {"invited", "registered", NULL, 0}, {"registered", "attended", NULL, 0},
    {"registered", "absent", NULL, 0},  {"registered", "cancelled", NULL, 0},
    {"invited", "cancelled", NULL, 0},
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ONE_OF, .field = "person", .other = "institution"},
};

const innov__kind innov__participation = {
    .number = 75,
    .name = "participation",
    .label = {"Participation", "Dalība"},
    .plural = {"Participations", "Dalības"},
    .doc = {"One person at a course, or a number of people from an institution.",
            "Viena persona kursā vai iestādes dalībnieku skaits."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    .status = "status",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
    INNOV__MOVES(moves),
};
