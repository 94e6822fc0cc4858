/* conflict.c - a conflict of interest: what an assessor must not score, and why. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code conflict_kind[] = {
    {1,
     "own_institution",
     {"Own institution", "Sava iestāde"},
     {"The assessor works there.", "Vērtētājs tur strādā."}},
    {2,
     "subordination",
     {"Subordination", "Padotība"},
     {"One institution is subordinate to the other.", "Viena iestāde ir padota otrai."}},
    {3,
     "past_work",
     {"Past work", "Agrāks darbs"},
     {"They worked together before.", "Agrāk strādāts kopā."}},
    {4,
     "family",
     {"Family", "Ģimene"},
     {"A relative or someone close is concerned.", "Skar radinieku vai tuvu cilvēku."}},
    {5,
     "financial",
     {"Financial", "Finanses"},
     {"The assessor would gain or lose.", "Vērtētājs iegūtu vai zaudētu."}},
    {6, "other", {"Other", "Cits"}, {"Another reason to stay out.", "Cits iemesls nepiedalīties."}},
};
static const innov__code_list conflict_kind_codes = INNOV__CODE_LIST(
    "conflict_kind", "Kind of conflict of interest", "Interešu konflikta veids", conflict_kind);

static const innov__code conflict_origin[] = {
    {1, "declared", {"Declared", "Paziņots"}, {"The assessor said so.", "To paziņojis vērtētājs."}},
    {2,
     "derived",
     {"Derived", "Izsecināts"},
     {"It follows from posts, subordination or teams on record.",
      "Tas izriet no ierakstītajiem amatiem, padotības vai komandām."}},
    {3, "reported", {"Reported", "Ziņots"}, {"Someone else said so.", "To ziņojis kāds cits."}},
};
static const innov__code_list conflict_origin_codes = INNOV__CODE_LIST(
    "conflict_origin", "Origin of a conflict of interest", "Interešu konflikta avots",
    conflict_origin);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "assessor",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__assessor,
        .visibility = PRIVATE,
        .label = {"Assessor", "Vērtētājs"},
        .doc = {"The assessor concerned.", "Vērtētājs, uz kuru tas attiecas."},
    },
    {
        .number = 2,
        .name = "ordinal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED | ORDINAL,
        .min = 1,
        .max = 10000,
        .visibility = PRIVATE,
        .label = {"Number", "Numurs"},
        .doc = {"Its place among the assessor's, from 1.",
                "Kārtas numurs vērtētāja konfliktos, no 1."},
    },
    {
        .number = 3,
        .name = "entry",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .visibility = PRIVATE,
        .label = {"Entry", "Pieteiktais"},
        .doc =
            {"What the assessor must not score: an entry, or an institution with all its entries.",
             "Ko vērtētājs nedrīkst vērtēt: pieteikto vai iestādi ar visu tās pieteikto."},
    },
    {
        .number = 4,
        .name = "kind",
        .type = INNOV_TYPE_CODE,
        .codes = &conflict_kind_codes,
        .visibility = PRIVATE,
        .label = {"Kind", "Veids"},
        .doc = {"What the conflict is.", "Kāds konflikts tas ir."},
    },
    {
        .number = 5,
        .name = "origin",
        .type = INNOV_TYPE_CODE,
        .codes = &conflict_origin_codes,
        .visibility = PRIVATE,
        .label = {"Origin", "Avots"},
        .doc = {"How it became known.", "Kā tas kļuvis zināms."},
    },
    {
        .number = 6,
        .name = "declared_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PRIVATE,
        .label = {"Declared", "Paziņošanas diena"},
        .doc = {"The day it became known.", "Diena, kad tas kļuvis zināms."},
    },
    {
        .number = 7,
        .name = "reason",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINE | PERSONAL,
        .max = 10000,
        .visibility = PRIVATE,
        .label = {"Reason", "Iemesls"},
        .doc = {"What the conflict consists in.", "Kas ir konflikta būtība."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_UNIQUE, .field = "assessor", .other = "entry"},
};

const innov__kind innov__conflict = {
    .number = 26,
    .name = "conflict",
    .label = {"Conflict of interest", "Interešu konflikts"},
    .plural = {"Conflicts of interest", "Interešu konflikti"},
    .doc = {"What an assessor must not score, and why.", "Ko vērtētājs nedrīkst vērtēt, un kāpēc."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = PRIVATE,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
