/* sprint_delivery.c - the input of the report sprint-delivery. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__SPRINT_YEAR_FIELD(1),
    INNOV__SPRINT_FIELD(2),
    INNOV__AS_OF_FIELD(3),
};

const innov__kind innov__sprint_delivery = {
    .number = 252,
    .name = "sprint_delivery",
    .label = {"Delivery of sprints", "Sprintu norise"},
    .plural = {"Delivery of sprints", "Sprintu norise"},
    .doc = {"What the report sprint-delivery asks for.", "Ko prasa pārskats sprint-delivery."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
