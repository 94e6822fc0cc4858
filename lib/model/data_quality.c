/* data_quality.c - the input of the report data-quality. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
};

const innov__kind innov__data_quality = {
    .number = 218,
    .name = "data_quality",
    .label = {"Data quality", "Datu kvalitāte"},
    .plural = {"Data quality", "Datu kvalitāte"},
    .doc = {"What the report data-quality asks for.", "Ko prasa pārskats data-quality."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
