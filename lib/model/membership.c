/* membership.c - that a person belongs to a body: proposed, accepted, paused, ended. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code membership_status[] = {
    {1,
     "proposed",
     {"Proposed", "Ieteikta"},
     {"Suggested, not yet accepted: no member.", "Ieteikta, vēl nav piekrišanas: nav dalībnieks."}},
    {2,
     "active",
     {"Active", "Aktīva"},
     {"The person accepted and takes part.", "Persona piekrita un piedalās."}},
    {3,
     "inactive",
     {"Inactive", "Neaktīva"},
     {"A member who takes no part for now.", "Dalībnieks, kas pašlaik nepiedalās."}},
    {4, "left", {"Left", "Beigusies"}, {"The membership has ended.", "Dalība ir beigusies."}},
    {5,
     "erased",
     {"Erased", "Dzēsta"},
     {"The person was erased, the fact is still counted.",
      "Persona ir dzēsta, fakts vēl skaitās."}},
    {6,
     "declined",
     {"Declined", "Noraidīta"},
     {"The suggestion was not accepted.", "Ieteikums nav pieņemts."}},
};
static const innov__code_list membership_status_codes = INNOV__CODE_LIST(
    "membership_status", "Status of a membership", "Dalības statuss", membership_status);

static const innov__code membership_role[] = {
    {1, "member", {"Member", "Dalībnieks"}, {"Takes part.", "Piedalās."}},
    {2, "chair", {"Chair", "Priekšsēdētājs"}, {"Leads the body.", "Vada darbu."}},
    {3,
     "deputy_chair",
     {"Deputy chair", "Priekšsēdētāja vietnieks"},
     {"Leads when the chair cannot.", "Vada priekšsēdētāja prombūtnē."}},
    {4, "secretary", {"Secretary", "Sekretārs"}, {"Keeps the records.", "Kārto dokumentus."}},
    {5,
     "coordinator",
     {"Coordinator", "Koordinators"},
     {"Keeps the members together.", "Koordinē dalībniekus."}},
    {6,
     "observer",
     {"Observer", "Novērotājs"},
     {"Takes part without a vote.", "Piedalās bez balss."}},
};
static const innov__code_list membership_role_codes = INNOV__CODE_LIST(
    "membership_role", "Role in a body", "Loma grupā", membership_role);

static const innov__code membership_tie[] = {
    {1,
     "duties",
     {"Duties", "Amata pienākumi"},
     {"The duties concern innovation or its methods.",
      "Pienākumi saistīti ar inovāciju vai tās metodēm."}},
    {2,
     "interest",
     {"Interest", "Interese"},
     {"The person is interested.", "Persona ir ieinteresēta."}},
};
static const innov__code_list membership_tie_codes = INNOV__CODE_LIST(
    "membership_tie", "Tie of a member to innovation", "Dalībnieka saikne ar inovāciju",
    membership_tie);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__person,
        .visibility = PUBLIC,
        .label = {"Person", "Persona"},
        .doc = {"Who the member is.", "Kas ir dalībnieks."},
    },
    {
        .number = 2,
        .name = "body",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__body,
        .visibility = PUBLIC,
        .label = {"Body", "Grupa"},
        .doc = {"What the person belongs to.", "Kam persona pieder."},
    },
    {
        .number = 3,
        .name = "status",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &membership_status_codes,
        .visibility = PUBLIC,
        .label = {"Status", "Statuss"},
        .doc = {"How the membership stands.", "Kāda ir dalība."},
    },
    {
        .number = 4,
        .name = "role",
        .type = INNOV_TYPE_CODE,
        .codes = &membership_role_codes,
        .visibility = PUBLIC,
        .label = {"Role", "Loma"},
        .doc = {"What the person does in the body.", "Ko persona grupā dara."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution the member represents, when it is not that of the post.",
                "Iestāde, ko dalībnieks pārstāv, ja tā nav amata vieta."},
    },
    {
        .number = 6,
        .name = "region",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__region,
        .visibility = PUBLIC,
        .label = {"Region", "Reģions"},
        .doc = {"The region the member acts in.", "Reģions, kurā dalībnieks darbojas."},
    },
    {
        .number = 7,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Joined", "Pievienošanās"},
        .doc = {"The first day of the membership, once accepted.",
                "Dalības pirmā diena pēc piekrišanas."},
    },
    {
        .number = 8,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Left", "Izstāšanās"},
        .doc = {"The last day of the membership.", "Dalības pēdējā diena."},
    },
    {
        .number = 9,
        .name = "tie_to_innovation",
        .type = INNOV_TYPE_CODE,
        .codes = &membership_tie_codes,
        .visibility = INTERNAL,
        .label = {"Tie to innovation", "Saikne ar inovāciju"},
        .doc = {"On what ground the person qualifies.", "Uz kāda pamata persona atbilst."},
    },
    {
        .number = 10,
        .name = "ready_to_promote",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = INTERNAL,
        .label = {"Ready to promote", "Gatavība veicināt"},
        .doc = {"Whether the person is ready to promote the innovation approach.",
                "Vai persona ir gatava veicināt inovācijas pieeju."},
    },
    {
        .number = 11,
        .name = "motivation",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINE | PERSONAL,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Motivation", "Motivācija"},
        .doc = {"Why the person wants to take part.", "Kāpēc persona vēlas piedalīties."},
    },
    {
        .number = 12,
        .name = "proposed_by",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Proposed by", "Ieteicējs"},
        .doc = {"The colleague who suggested the person.", "Kolēģis, kas personu ieteica."},
    },
    {
        .number = 13,
        .name = "proposed_on",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Proposed", "Ieteikšana"},
        .doc = {"The day the person was suggested.", "Diena, kad persona ieteikta."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__move moves[] = {
    {"proposed", "active", "valid_from", 0},
    {"proposed", "declined", NULL, 0},
    {"active", "inactive", NULL, 0},
    {"inactive", "active", NULL, 0},
    {"active", "left", "valid_to", 0},
    {"inactive", "left", "valid_to", 0},
    {"left", "erased", NULL, 0},
    {"active", "erased", "valid_to", 1}, /* who is erased leaves with it */
    {"inactive", "erased", "valid_to", 1},
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__membership = {
    .number = 17,
    .name = "membership",
    .label = {"Membership", "Dalība"},
    .plural = {"Memberships", "Dalības"},
    .doc = {"That a person belongs to a body, for a time.",
            "Fakts, ka persona kādu laiku pieder grupai."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    .status = "status",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__MOVES(moves),
    INNOV__RULES(rules),
};
