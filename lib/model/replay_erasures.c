/* replay_erasures.c - the input of the operation replay-erasures. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "list",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"List", "Saraksts"},
        .doc = {"The store whose list of the erased is done again: a newer one, or the file that "
                "person-erase wrote.",
                "Krātuve, kuras dzēsto saraksts jāizpilda vēlreiz: jaunāka vai datne, ko "
                "uzrakstīja person-erase."},
    },
    {
        .number = 2,
        .name = "reason",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Reason", "Iemesls"},
        .doc = {"Why, for the log.", "Kāpēc, žurnālam."},
    },
};

const innov__kind innov__replay_erasures = {
    .number = 237,
    .name = "replay_erasures",
    .label = {"Replay erasures", "Dzēšanu atkārtošana"},
    .plural = {"Replay erasures", "Dzēšanu atkārtošana"},
    .doc = {"What the operation replay-erasures asks for.", "Ko prasa darbība replay-erasures."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
