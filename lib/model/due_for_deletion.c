/* due_for_deletion.c - the input of the operation due-for-deletion. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "as_of",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"As of", "Uz dienu"},
        .doc =
            {"The day to judge by, the last one of a month or a year; unset, today (UTC).",
             "Diena, pēc kuras spriest, mēneša vai gada pēdējā; ja nav norādīta, šodiena (UTC)."},
    },
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
