/* meeting.c - one meeting of a body. */
#include "model/common.h"
#include "model/forms.h"
#include "model/kinds.h"

static const innov__code meeting_mode[] = {
    {1, "onsite", {"On site", "Klātienē"}, {"In one room.", "Vienā telpā."}},
    {2, "online", {"Online", "Tiešsaistē"}, {"Over the network.", "Tīklā."}},
    {3, "hybrid", {"Hybrid", "Hibrīdi"}, {"Both at once.", "Abējādi reizē."}},
};
static const innov__code_list meeting_mode_codes = INNOV__CODE_LIST(
    "meeting_mode", "Mode of a meeting", "Sēdes norise", meeting_mode);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "body",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__body,
        .visibility = PUBLIC,
        .label = {"Body", "Grupa"},
        .doc = {"The body that meets.", "Kas sanāk."},
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
        .doc = {"Its place among the meetings of the body, from 1.",
                "Kārtas numurs starp sēdēm, no 1."},
    },
    {
        .number = 3,
        .name = "held_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Date", "Datums"},
        .doc = {"The day it is held.", "Norises diena."},
    },
    {
        .number = 4,
        .name = "starts_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Begins", "Sākas"},
        .doc = {"The instant it begins.", "Sākuma brīdis."},
    },
    {
        .number = 5,
        .name = "ends_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Ends", "Beidzas"},
        .doc = {"The instant it ends.", "Beigu brīdis."},
    },
    {
        .number = 6,
        .name = "zone",
        .type = INNOV_TYPE_TEXT,
        .form = &innov__zone_form,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Time zone", "Laika josla"},
        .doc = {"The IANA zone of its civil time.", "Vietējā laika IANA josla."},
    },
    {
        .number = 7,
        .name = "place",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Place", "Vieta"},
        .doc = {"Where it is held.", "Norises vieta."},
    },
    {
        .number = 8,
        .name = "mode",
        .type = INNOV_TYPE_CODE,
        .codes = &meeting_mode_codes,
        .visibility = PUBLIC,
        .label = {"Mode", "Norise"},
        .doc = {"On site, online or both.", "Klātienē, tiešsaistē vai abējādi."},
    },
    {
        .number = 9,
        .name = "agenda",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Agenda", "Darba kārtība"},
        .doc = {"What is on the agenda.", "Kas ir darba kārtībā."},
    },
    {
        .number = 10,
        .name = "participant",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Participant", "Dalībnieks"},
        .doc = {"Who was there.", "Kas piedalījās."},
    },
    {
        .number = 11,
        .name = "minutes",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Minutes", "Protokols"},
        .doc = {"What was said.", "Kas tika runāts."},
    },
    {
        .number = 12,
        .name = "conclusion",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Conclusion", "Lēmums"},
        .doc = {"What the meeting decided.", "Ko sēde nolēma."},
    },
    {
        .number = 13,
        .name = "follow_up",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .visibility = PUBLIC,
        .label = {"Follow-up", "Turpinājums"},
        .doc = {"Records that carry out what was decided, such as actions.",
                "Ieraksti, kas nolemto īsteno, piemēram, rīcības."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {INNOV__RULE_ORDER, "starts_at", "ends_at", NULL},
};

const innov__kind innov__meeting = {
    .number = 18,
    .name = "meeting",
    .label = {"Meeting", "Sēde"},
    .plural = {"Meetings", "Sēdes"},
    .doc = {"One meeting of a council, commission, jury or network.",
            "Viena padomes, komisijas, žūrijas vai tīkla sēde."},
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
