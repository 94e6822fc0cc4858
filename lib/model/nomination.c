/* nomination.c - a proposal that an institution be given the award. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code nomination_status[] = {
    {1,
     "nominated",
     {"Nominated", "Izvirzīta"},
     {"Proposed, not yet judged.", "Ierosināta, vēl nav vērtēta."}},
    {2,
     "shortlisted",
     {"Shortlisted", "Atlasīta"},
     {"Among the few to choose from.", "Starp nedaudzajām, no kurām izvēlas."}},
    {3, "awarded", {"Awarded", "Apbalvota"}, {"The award was given.", "Balva piešķirta."}},
    {4,
     "not_awarded",
     {"Not awarded", "Nav apbalvota"},
     {"The award went to others.", "Balva piešķirta citiem."}},
};
static const innov__code_list nomination_status_codes = INNOV__CODE_LIST(
    "nomination_status", "Status of a nomination", "Nominācijas statuss", nomination_status);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "award_edition",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__award_edition,
        .visibility = PUBLIC,
        .label = {"Award edition", "Balvas kārta"},
        .doc = {"The edition it is for.", "Balvas kārta, kurai tā domāta."},
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
        .doc = {"Its place among the nominations, from 1.",
                "Kārtas numurs starp nominācijām, no 1."},
    },
    {
        .number = 3,
        .name = "status",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &nomination_status_codes,
        .visibility = PUBLIC,
        .label = {"Status", "Statuss"},
        .doc = {"How far it has come.", "Cik tālu tā tikusi."},
    },
    {
        .number = 4,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What is nominated, in one line.", "Kas tiek izvirzīts, vienā rindā."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution that is nominated.", "Iestāde, kas tiek izvirzīta."},
    },
    {
        .number = 6,
        .name = "award_category",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__award_category,
        .visibility = PUBLIC,
        .label = {"Category", "Kategorija"},
        .doc = {"The category it is nominated in.", "Kategorija, kurā tā izvirzīta."},
    },
    {
        .number = 7,
        .name = "subject",
        .type = INNOV_TYPE_REFERENCE,
        .visibility = PUBLIC,
        .label = {"Subject", "Priekšmets"},
        .doc = {"The story, prototype or sprint that is nominated.",
                "Izvirzītais stāsts, prototips vai sprints."},
    },
    {
        .number = 8,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Description", "Apraksts"},
        .doc = {"Why it deserves the award.", "Kāpēc tas pelnījis balvu."},
    },
    {
        .number = 9,
        .name = "nominated_on",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Nominated", "Izvirzīta"},
        .doc = {"The day it was proposed.", "Diena, kad tā ierosināta."},
    },
    {
        .number = 10,
        .name = "nominating_institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = INTERNAL,
        .label = {"Nominating institution", "Izvirzītāja iestāde"},
        .doc = {"The institution that proposed it.", "Iestāde, kas to ierosināja."},
    },
    {
        .number = 11,
        .name = "nominated_by",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Nominated by", "Izvirzītājs"},
        .doc = {"The person who proposed it.", "Persona, kas to ierosināja."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__move moves[] = {
    {"nominated", "shortlisted", NULL, 0},
    {"shortlisted", "awarded", NULL, 0},
    {"shortlisted", "not_awarded", NULL, 0},
    {"nominated", "not_awarded", NULL, 0},
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_KINDS, .field = "subject", .code = "story prototype sprint"},
};

const innov__kind innov__nomination = {
    .number = 79,
    .name = "nomination",
    .label = {"Nomination", "Nominācija"},
    .plural = {"Nominations", "Nominācijas"},
    .doc = {"A proposal that someone be given the award.", "Ierosinājums kādam piešķirt balvu."},
    .flags = INNOV_KIND_IS_CHAIN,
    .visibility = INTERNAL,
    .since = 2,
    .status = "status",
    .passed = "shortlisted",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
    INNOV__MOVES(moves),
};
