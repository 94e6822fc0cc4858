/* norm_phase.c - a phase of the sprints that a norm is for. */
#include "model/codes.h"
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "sprint_norm",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__sprint_norm,
        .visibility = PUBLIC,
        .label = {"Norm", "Norma"},
        .doc = {"The norm it is part of.", "Norma, kurai tas pieder."},
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
        .doc = {"Its place among the phases, from 1.", "Kārtas numurs starp posmiem, no 1."},
    },
    {
        .number = 3,
        .name = "phase",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &innov__session_phase_codes,
        .visibility = PUBLIC,
        .label = {"Phase", "Posms"},
        .doc = {"Where its sessions stand in the Double Diamond.",
                "Tā sesiju vieta dubultajā dimantā."},
    },
    {
        .number = 4,
        .name = "sessions",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED,
        .min = 0,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Sessions", "Sesijas"},
        .doc = {"How many sessions it has.", "Cik tajā ir sesiju."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_UNIQUE, .field = "sprint_norm", .other = "phase"},
};

const innov__kind innov__norm_phase = {
    .number = 141,
    .name = "norm_phase",
    .label = {"Phase of a norm", "Normas posms"},
    .plural = {"Phases of norms", "Normu posmi"},
    .doc = {"A phase that a norm of sprints has, with its sessions.",
            "Posms, kas ir sprinta normā, ar tā sesijām."},
    .visibility = PUBLIC,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
