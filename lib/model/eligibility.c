/* eligibility.c - the input of the report eligibility. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "call",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__call,
        .visibility = PUBLIC,
        .label = {"Call", "Konkurss"},
        .doc = {"The call to apply to.", "Konkurss, kuram pieteiktos."},
    },
    {
        .number = 2,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution that would apply.", "Iestāde, kas pieteiktos."},
    },
    {
        .number = 3,
        .name = "application",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__application,
        .visibility = PUBLIC,
        .label = {"Application", "Pieteikums"},
        .doc =
            {"Its application, whose parts are looked at and which is not counted as another one.",
             "Tās pieteikums, kura daļas pārbauda un kuru neskaita kā vēl vienu."},
    },
    {
        .number = 4,
        .name = "at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Instant", "Brīdis"},
        .doc = {"The instant to judge by; unset, that of the handing in, or now.",
                "Brīdis, pēc kura spriest; ja nav norādīts, iesniegšanas brīdis vai šis."},
    },
};

const innov__kind innov__eligibility = {
    .number = 220,
    .name = "eligibility",
    .label = {"Eligibility", "Atbilstība"},
    .plural = {"Eligibility", "Atbilstība"},
    .doc = {"What the report eligibility asks for.", "Ko prasa pārskats eligibility."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
