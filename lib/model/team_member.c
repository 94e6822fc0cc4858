/* team_member.c - a person of the team that an application names. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code team_role[] = {
    {1, "leader", {"Team leader", "Komandas vadītājs"}, {"Leads the team.", "Vada komandu."}},
    {2,
     "contact",
     {"Contact", "Kontaktpersona"},
     {"Answers for the application.", "Atbild par pieteikumu."}},
    {3, "member", {"Member", "Dalībnieks"}, {"Works in the team.", "Strādā komandā."}},
};
static const innov__code_list team_role_codes = INNOV__CODE_LIST("team_role", "Role in a team",
                                                                 "Loma komandā", team_role);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "application",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__application,
        .visibility = INTERNAL,
        .label = {"Application", "Pieteikums"},
        .doc = {"The application of the team.", "Komandas pieteikums."},
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
        .doc = {"Its place in the team, from 1.", "Kārtas numurs komandā, no 1."},
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
        .codes = &team_role_codes,
        .visibility = INTERNAL,
        .label = {"Role", "Loma"},
        .doc = {"What the person is in the team.", "Kas persona ir komandā."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = INTERNAL,
        .label = {"Institution", "Iestāde"},
        .doc = {"Where the person worked then.", "Kur persona tolaik strādāja."},
    },
    {
        .number = 6,
        .name = "contribution",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | PERSONAL,
        .max = 1000,
        .visibility = INTERNAL,
        .label = {"Contribution", "Ieguldījums"},
        .doc = {"What the person would do in the sprint.", "Ko persona sprintā darītu."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__team_member = {
    .number = 22,
    .name = "team_member",
    .label = {"Team member", "Komandas dalībnieks"},
    .plural = {"Team members", "Komandas dalībnieki"},
    .doc = {"A person of the team that an application names.",
            "Persona komandā, ko nosauc pieteikums."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
};
