/* laureate.c - an institution that was given the award. It may stand for several works, so
 * laureates are not works.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "award_edition",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__award_edition,
        .visibility = PUBLIC,
        .label = {"Award edition", "Balvas kārta"},
        .doc = {"The edition it was awarded in.", "Balvas kārta, kurā tas apbalvots."},
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
        .doc = {"Its place among the laureates, from 1.", "Kārtas numurs starp laureātiem, no 1."},
    },
    {
        .number = 3,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution that received it.", "Iestāde, kas to saņēma."},
    },
    {
        .number = 4,
        .name = "co_recipient",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Co-recipient", "Līdzsaņēmējs"},
        .doc = {"Institutions that received it together with it.",
                "Iestādes, kas to saņēma kopā ar to."},
    },
    {
        .number = 5,
        .name = "award_category",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__award_category,
        .visibility = PUBLIC,
        .label = {"Category", "Kategorija"},
        .doc = {"The category it was awarded in.", "Kategorija, kurā tas apbalvots."},
    },
    {
        .number = 6,
        .name = "citation",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Citation", "Pamatojums"},
        .doc = {"What was said of it when the award was given.",
                "Kas par to teikts, pasniedzot balvu."},
    },
    {
        .number = 7,
        .name = "nomination",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__nomination,
        .visibility = INTERNAL,
        .label = {"Nomination", "Nominācija"},
        .doc = {"The nomination it came from.", "Nominācija, no kuras tas nācis."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__laureate = {
    .number = 80,
    .name = "laureate",
    .label = {"Laureate", "Laureāts"},
    .plural = {"Laureates", "Laureāti"},
    .doc = {"An institution that was given the award in an edition.",
            "Iestāde, kas balvas kārtā saņēmusi balvu."},
    .flags = INNOV_KIND_IS_CHAIN,
    .visibility = PUBLIC,
    .since = 2,
    INNOV__TABLE(fields),
};
