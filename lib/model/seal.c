/* seal.c - what a record of an evaluation said when the evaluation was decided, value by value, so
 * that whatever was changed since can be found and named. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "evaluation",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__evaluation,
        .visibility = INTERNAL,
        .label = {"Evaluation", "Vērtēšana"},
        .doc = {"The evaluation that was decided.", "Vērtēšana, par kuru nolemts."},
    },
    {
        .number = 2,
        .name = "ordinal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED | ORDINAL,
        .min = 1,
        .max = 10000000,
        .visibility = INTERNAL,
        .label = {"Number", "Numurs"},
        .doc = {"Its place among the seals, from 1.", "Kārtas numurs starp zīmogiem, no 1."},
    },
    {
        .number = 3,
        .name = "record",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .visibility = INTERNAL,
        .label = {"Record", "Ieraksts"},
        .doc = {"The record that was sealed.", "Ieraksts, kas aizzīmogots."},
    },
    {
        .number = 4,
        .name = "content",
        .type = INNOV_TYPE_TEXT,
        .flags = LIST,
        .max = 1000,
        .visibility = INTERNAL,
        .label = {"Content", "Saturs"},
        .doc =
            {"Its fields and their values then, each as name=value; a long text by its SHA-256.",
             "Tā lauki un toreizējās vērtības, katra kā vārds=vērtība; garš teksts ar tā SHA-256."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_UNIQUE, .field = "evaluation", .other = "record"},
};

const innov__kind innov__seal = {
    .number = 33,
    .name = "seal",
    .label = {"Seal", "Zīmogs"},
    .plural = {"Seals", "Zīmogi"},
    .doc = {"What a record said when the evaluation it belongs to was decided.",
            "Kas bija ierakstā, kad nolēma par vērtēšanu, kurai tas pieder."},
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
