/* lineage.c - the input of the report lineage. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "record",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .visibility = PUBLIC,
        .label = {"Record", "Ieraksts"},
        .doc = {"The record whose origins and results are wanted.",
                "Ieraksts, kura izcelsme un rezultāti jāparāda."},
    },
    INNOV__AS_OF_FIELD(2),
};

const innov__kind innov__lineage = {
    .number = 231,
    .name = "lineage",
    .label = {"Lineage", "Izcelsme"},
    .plural = {"Lineage", "Izcelsme"},
    .doc = {"What the report lineage asks for.", "Ko prasa pārskats lineage."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
