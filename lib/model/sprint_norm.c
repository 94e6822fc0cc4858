/* sprint_norm.c - what a sprint is expected to be in a time: its length, its sessions, its
 * facilitators.
 *
 * A norm is soft: a sprint outside it is told of, never refused.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the norm is called.", "Kā normu sauc."},
    },
    {
        .number = 2,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day of sprints it is for.",
                "Pirmā diena sprintiem, uz kuriem tā attiecas."},
    },
    {
        .number = 3,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day of sprints it is for.",
                "Pēdējā diena sprintiem, uz kuriem tā attiecas."},
    },
    {
        .number = 4,
        .name = "weeks_min",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 520,
        .visibility = PUBLIC,
        .label = {"Fewest weeks", "Vismaz nedēļu"},
        .doc = {"The fewest weeks from the first session to the last.",
                "Mazākais nedēļu skaits no pirmās sesijas līdz pēdējai."},
    },
    {
        .number = 5,
        .name = "weeks_max",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 520,
        .visibility = PUBLIC,
        .label = {"Most weeks", "Ne vairāk nedēļu"},
        .doc = {"The most weeks from the first session to the last.",
                "Lielākais nedēļu skaits no pirmās sesijas līdz pēdējai."},
    },
    {
        .number = 6,
        .name = "sessions_min",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Fewest sessions", "Vismaz sesiju"},
        .doc = {"The fewest sessions.", "Mazākais sesiju skaits."},
    },
    {
        .number = 7,
        .name = "sessions_max",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Most sessions", "Ne vairāk sesiju"},
        .doc = {"The most sessions.", "Lielākais sesiju skaits."},
    },
    {
        .number = 8,
        .name = "facilitators_min",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Fewest facilitators", "Vismaz fasilitatoru"},
        .doc = {"The fewest facilitators.", "Mazākais fasilitatoru skaits."},
    },
    {
        .number = 9,
        .name = "basis",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Basis", "Pamats"},
        .doc = {"Where the norm is laid down.", "Kur norma noteikta."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "weeks_min", .other = "weeks_max"},
    {.sort = INNOV__RULE_ORDER, .field = "sessions_min", .other = "sessions_max"},
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__sprint_norm = {
    .number = 140,
    .name = "sprint_norm",
    .label = {"Sprint norm", "Sprinta norma"},
    .plural = {"Sprint norms", "Sprintu normas"},
    .doc = {"How long a sprint is expected to be, with how many sessions and facilitators.",
            "Cik ilgs sprints ir paredzēts, ar cik sesijām un fasilitatoriem."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
