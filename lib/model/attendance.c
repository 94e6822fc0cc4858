/* attendance.c - who was at a session: a person, or a number of people. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "session",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__session,
        .visibility = PUBLIC,
        .label = {"Session", "Darba sesija"},
        .doc = {"The session attended.", "Apmeklētā sesija."},
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
        .name = "role",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__involvement_role_codes,
        .visibility = PUBLIC,
        .label = {"Role", "Loma"},
        .doc = {"As what they were there.", "Kā piedalījās."},
    },
    {
        .number = 4,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Person", "Persona"},
        .doc = {"Who was there, when names are kept.", "Kas bija klāt, ja vārdus glabā."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"Where they came from.", "No kurienes ieradās."},
    },
    {
        .number = 6,
        .name = "target_group",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__target_group,
        .visibility = PUBLIC,
        .label = {"Target group", "Mērķgrupa"},
        .doc = {"The group of people they were of.", "Cilvēku grupa, kurai piederēja."},
    },
    {
        .number = 7,
        .name = "participants",
        .type = INNOV_TYPE_INTEGER,
        .min = 1,
        .max = 1000000,
        .visibility = PUBLIC,
        .label = {"Participants", "Dalībnieki"},
        .doc = {"How many were there, when names are not kept; unset with a person, 1.",
                "Cik bija klāt, ja vārdus neglabā; ja ir persona un nav norādīts, 1."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ONE_OF,
     .field = "person",
     .other = "institution",
     .third = "target_group"},
};

const innov__kind innov__attendance = {
    .number = 30,
    .name = "attendance",
    .label = {"Attendance", "Apmeklējums"},
    .plural = {"Attendances", "Apmeklējumi"},
    .doc = {"Who was at a session.", "Kas bija darba sesijā."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
