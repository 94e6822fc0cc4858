/* network_coverage.c - the input of the report network-coverage. */
#include "model/asked.h"
#include "model/codes.h"
#include "model/kinds.h"

static const innov__code coverage_by[] = {
    {1,
     "ministry",
     {"Ministry", "Ministrija"},
     {"The ministry that an institution is, or stands under on the day.",
      "Ministrija, kas iestāde ir vai zem kuras tā tajā dienā ir."}},
    {2,
     "region",
     {"Region", "Reģions"},
     {"The planning region of the institution.", "Iestādes plānošanas reģions."}},
    {3,
     "institution_kind",
     {"Kind of institution", "Iestādes veids"},
     {"The kind of the institution.", "Iestādes veids."}},
};
const innov__code_list innov__coverage_by_codes = INNOV__CODE_LIST("coverage_by", "Coverage by",
                                                                   "Pārklājums pēc", coverage_by);

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
    {
        .number = 2,
        .name = "body",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__body,
        .visibility = PUBLIC,
        .label = {"Body", "Struktūra"},
        .doc = {"The body whose members count; unset, those of every network.",
                "Struktūra, kuras dalībnieki skaitās; ja nav norādīta, visu tīklu dalībnieki."},
    },
    {
        .number = 3,
        .name = "by",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__coverage_by_codes,
        .visibility = PUBLIC,
        .label = {"By", "Pēc"},
        .doc = {"What the institutions are grouped by; unset, the ministry.",
                "Pēc kā iestādes grupē; ja nav norādīts, pēc ministrijas."},
    },
};

const innov__kind innov__network_coverage = {
    .number = 247,
    .name = "network_coverage",
    .label = {"Network coverage", "Tīkla pārklājums"},
    .plural = {"Network coverage", "Tīkla pārklājums"},
    .doc = {"What the report network-coverage asks for.", "Ko prasa pārskats network-coverage."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
