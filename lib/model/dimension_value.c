/* dimension_value.c - one value of a dimension: a region, a kind of institution, a level of post.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "dimension",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__dimension,
        .visibility = PUBLIC,
        .label = {"Dimension", "Griezums"},
        .doc = {"The dimension it is part of.", "Griezums, kuram vērtība pieder."},
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
        .doc = {"Its place in the dimension, from 1.", "Kārtas numurs griezumā, no 1."},
    },
    {
        .number = 3,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the group is called.", "Kā grupu sauc."},
    },
    {
        .number = 4,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"What a record has in the field of the dimension, such as ministry.",
                "Kas ierakstam ir griezuma laukā, piemēram, ministry."},
    },
    {
        .number = 5,
        .name = "member",
        .type = INNOV_TYPE_REFERENCE,
        .visibility = PUBLIC,
        .label = {"Member", "Apzīmētais ieraksts"},
        .doc = {"The record it stands for, such as a region or a sector.",
                "Ieraksts, ko tā apzīmē, piemēram, reģions vai nozare."},
    },
    INNOV__COMMON_FIELDS,
};

/* What answers are divided by must not lead to a person. */
static const innov__rule rules[] = {
    {.sort = INNOV__RULE_KINDS,
     .field = "member",
     .code =
         "region territory sector theme target_group skill institution body pillar level factor "
         "project strategy call"},
};

const innov__kind innov__dimension_value = {
    .number = 171,
    .name = "dimension_value",
    .label = {"Dimension value", "Griezuma vērtība"},
    .plural = {"Dimension values", "Griezumu vērtības"},
    .doc = {"One of the groups into which a dimension divides.",
            "Viena no grupām, kurās griezums sadala."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
