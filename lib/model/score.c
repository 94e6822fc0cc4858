/* score.c - the points one assessor gives one entry by one criterion. No record means no score,
 * never zero.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "assessor",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__assessor,
        .visibility = INTERNAL,
        .label = {"Assessor", "Vērtētājs"},
        .doc = {"Who gives the points.", "Kas dod punktus."},
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
        .doc = {"Its place on the assessor's score sheet, from 1.",
                "Kārtas numurs vērtētāja lapā, no 1."},
    },
    {
        .number = 3,
        .name = "entry",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .visibility = INTERNAL,
        .label = {"Entry", "Pieteiktais"},
        .doc = {"What is judged.", "Ko vērtē."},
    },
    {
        .number = 4,
        .name = "criterion",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__criterion,
        .visibility = INTERNAL,
        .label = {"Criterion", "Kritērijs"},
        .doc = {"What it is judged by.", "Pēc kā vērtē."},
    },
    {
        .number = 5,
        .name = "points",
        .type = INNOV_TYPE_DECIMAL,
        .flags = REQUIRED,
        .min = -100000000,
        .max = 100000000,
        .scale = 2,
        .visibility = INTERNAL,
        .label = {"Points", "Punkti"},
        .doc = {"How many points are given.", "Cik punktu dod."},
    },
    {
        .number = 6,
        .name = "comment",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINE | PERSONAL,
        .max = 10000,
        .visibility = PRIVATE,
        .label = {"Comment", "Komentārs"},
        .doc = {"Why so many.", "Kāpēc tik daudz."},
    },
    {
        .number = 7,
        .name = "scored_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = INTERNAL,
        .label = {"Scored", "Vērtēšanas brīdis"},
        .doc = {"The instant the points were given.", "Brīdis, kad punkti doti."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_UNIQUE, .field = "assessor", .other = "entry", .third = "criterion"},
};

const innov__kind innov__score = {
    .number = 27,
    .name = "score",
    .label = {"Score", "Vērtējums"},
    .plural = {"Scores", "Vērtējumi"},
    .doc = {"The points one assessor gives one entry by one criterion.",
            "Punkti, ko viens vērtētājs dod vienam pieteiktajam pēc viena kritērija."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
