/* institution_timeline.c - the input of the report institution-timeline. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution to tell of.", "Iestāde, par kuru ziņot."},
    },
    INNOV__AS_OF_FIELD(2),
};

const innov__kind innov__institution_timeline = {
    .number = 203,
    .name = "institution_timeline",
    .label = {"Timeline of an institution", "Iestādes laika līnija"},
    .plural = {"Timeline of an institution", "Iestādes laika līnija"},
    .doc = {"What the report institution-timeline asks for.",
            "Ko prasa pārskats institution-timeline."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
