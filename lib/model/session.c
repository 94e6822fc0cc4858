/* session.c - one meeting inside a sprint. */
#include "model/common.h"
#include "model/forms.h"
#include "model/kinds.h"

static const innov__code session_phase[] = {
    {1,
     "preparation",
     {"Preparation", "Sagatavošana"},
     {"Training before the sprint.", "Mācības pirms sprinta."}},
    {2, "discover", {"Discover", "Izpēte"}, {"Exploring the problem.", "Problēmas izpēte."}},
    {3,
     "define",
     {"Define", "Definēšana"},
     {"Agreeing on the right problem.", "Īstās problēmas noteikšana."}},
    {4, "develop", {"Develop", "Izstrāde"}, {"Finding solutions.", "Risinājumu meklēšana."}},
    {5,
     "deliver",
     {"Deliver", "Ieviešana"},
     {"Testing the right solution.", "Īstā risinājuma testēšana."}},
    {6,
     "follow_up",
     {"Follow-up", "Pēcatbalsts"},
     {"Mentoring after the sprint.", "Mentorings pēc sprinta."}},
};
static const innov__code_list session_phase_codes = INNOV__CODE_LIST(
    "session_phase", "Phase of a session", "Sesijas posms", session_phase);

static const innov__code session_mode[] = {
    {1, "onsite", {"On site", "Klātienē"}, {"In one room.", "Vienā telpā."}},
    {2, "online", {"Online", "Tiešsaistē"}, {"Over the network.", "Tīklā."}},
    {3, "hybrid", {"Hybrid", "Hibrīdi"}, {"Both at once.", "Abējādi reizē."}},
};
const innov__code_list innov__session_mode_codes = INNOV__CODE_LIST(
    "session_mode", "Mode of a session", "Sesijas norise", session_mode);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "sprint",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__sprint,
        .visibility = PUBLIC,
        .label = {"Sprint", "Sprints"},
        .doc = {"The sprint it is part of.", "Sprints, kuram sesija pieder."},
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
        .doc = {"Its place in the sprint, from 1.", "Kārtas numurs sprintā, no 1."},
    },
    {
        .number = 3,
        .name = "phase",
        .type = INNOV_TYPE_CODE,
        .codes = &session_phase_codes,
        .visibility = PUBLIC,
        .label = {"Phase", "Posms"},
        .doc = {"Where it stands in the Double Diamond.", "Tās vieta dubultajā dimantā."},
    },
    {
        .number = 4,
        .name = "date",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Date", "Datums"},
        .doc = {"The day it was held.", "Norises diena."},
    },
    {
        .number = 5,
        .name = "starts_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Begins", "Sākas"},
        .doc = {"The instant it begins.", "Sākuma brīdis."},
    },
    {
        .number = 6,
        .name = "ends_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Ends", "Beidzas"},
        .doc = {"The instant it ends.", "Beigu brīdis."},
    },
    {
        .number = 7,
        .name = "zone",
        .type = INNOV_TYPE_TEXT,
        .form = &innov__zone_form,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Time zone", "Laika josla"},
        .doc = {"The IANA zone of its civil time.", "Vietējā laika IANA josla."},
    },
    {
        .number = 8,
        .name = "place",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Place", "Vieta"},
        .doc = {"Where it was held.", "Norises vieta."},
    },
    {
        .number = 9,
        .name = "mode",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__session_mode_codes,
        .visibility = PUBLIC,
        .label = {"Mode", "Norise"},
        .doc = {"On site, online or both.", "Klātienē, tiešsaistē vai abējādi."},
    },
    {
        .number = 10,
        .name = "open_to_public",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Open to the public", "Atvērta sabiedrībai"},
        .doc = {"Whether anyone could come.", "Vai drīkstēja nākt ikviens."},
    },
    {
        .number = 11,
        .name = "hours",
        .type = INNOV_TYPE_DECIMAL,
        .min = 0,
        .max = 2400,
        .scale = 2,
        .unit = "h",
        .visibility = PUBLIC,
        .label = {"Hours", "Stundas"},
        .doc = {"How long it lasted.", "Cik ilga."},
    },
    {
        .number = 12,
        .name = "agenda",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Agenda", "Darba kārtība"},
        .doc = {"What was on the agenda.", "Kas bija darba kārtībā."},
    },
    {
        .number = 13,
        .name = "output",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .since = 2,
        .label = {"Output", "Rezultāti"},
        .doc = {"What came out of it.", "Kas tajā tapa."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {INNOV__RULE_ORDER, "starts_at", "ends_at", NULL},
};

const innov__kind innov__session = {
    .number = 13,
    .name = "session",
    .label = {"Session", "Darba sesija"},
    .plural = {"Sessions", "Darba sesijas"},
    .doc = {"One meeting inside a sprint.", "Viena tikšanās sprinta laikā."},
    .visibility = PUBLIC,
    .since = 1,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
