/* decide.c - the input of the action decide. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "evaluation",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__evaluation,
        .visibility = PUBLIC,
        .label = {"Evaluation", "Vērtēšana"},
        .doc = {"The evaluation to decide; its scoring is closed.",
                "Vērtēšana, par kuru lemt; vērtēt tajā beigts."},
    },
    {
        .number = 2,
        .name = "decided_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Decided", "Lēmuma diena"},
        .doc = {"The day of the decision; unset, that of the evaluation.",
                "Lēmuma diena; ja nav norādīta, vērtēšanas lēmuma diena."},
    },
};

const innov__kind innov__decide = {
    .number = 222,
    .name = "decide",
    .label = {"Decision by the ranking", "Lēmums pēc kārtības"},
    .plural = {"Decision by the ranking", "Lēmums pēc kārtības"},
    .doc = {"What the action decide asks for.", "Ko prasa darbība decide."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
