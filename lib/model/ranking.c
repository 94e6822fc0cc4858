/* ranking.c - the input of the report ranking. */
#include "model/codes.h"
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
        .doc = {"The evaluation whose entries to put in order.",
                "Vērtēšana, kuras pieteikto sakārtot."},
    },
    {
        .number = 2,
        .name = "method",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__evaluation_aggregation_codes,
        .visibility = PUBLIC,
        .label = {"Method", "Paņēmiens"},
        .doc = {"What to order by; unset, what the evaluation decides by.",
                "Pēc kā kārtot; ja nav norādīts, tā, kā vērtēšanā lemj."},
    },
};

const innov__kind innov__ranking = {
    .number = 221,
    .name = "ranking",
    .label = {"Ranking", "Vērtējumu kārtība"},
    .plural = {"Ranking", "Vērtējumu kārtība"},
    .doc = {"What the report ranking asks for.", "Ko prasa pārskats ranking."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
