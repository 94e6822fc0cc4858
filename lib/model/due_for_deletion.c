/* due_for_deletion.c - the input of the operation due-for-deletion. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
};

const innov__kind innov__due_for_deletion = {
    .number = 236,
    .name = "due_for_deletion",
    .label = {"Due for deletion", "Dzēšamais"},
    .plural = {"Due for deletion", "Dzēšamais"},
    .doc = {"What the report due-for-deletion asks for.", "Ko prasa pārskats due-for-deletion."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
