/* money.c - the input of the report money. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "project",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__project,
        .visibility = PUBLIC,
        .label = {"Project", "Projekts"},
        .doc = {"The project to look at; unset, all of them.",
                "Projekts, par kuru jautā; ja nav norādīts, visi."},
    },
    INNOV__AS_OF_FIELD(2),
};

const innov__kind innov__money = {
    .number = 217,
    .name = "money",
    .label = {"Money", "Nauda"},
    .plural = {"Money", "Nauda"},
    .doc = {"What the report money asks for.", "Ko prasa pārskats money."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
