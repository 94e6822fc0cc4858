/* interim_target.c - where a target should stand on the way to its goal. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "target",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__target,
        .visibility = PUBLIC,
        .label = {"Target", "Mērķis"},
        .doc = {"The target it leads to.", "Mērķis, uz kuru tas ved."},
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
        .doc = {"Its place among the interim targets, from 1.",
                "Kārtas numurs starp starpmērķiem, no 1."},
    },
    {
        .number = 3,
        .name = "due_on",
        .type = INNOV_TYPE_DATE,
        .flags = REQUIRED,
        .visibility = PUBLIC,
        .label = {"Due", "Termiņš"},
        .doc = {"The day by which it is to be reached.", "Diena, līdz kurai tas jāsasniedz."},
    },
    {
        .number = 4,
        .name = "goal_value",
        .type = INNOV_TYPE_DECIMAL,
        .flags = REQUIRED,
        .min = -INT64_C(100000000000000),
        .max = INT64_C(100000000000000),
        .scale = 2,
        .visibility = PUBLIC,
        .label = {"Goal value", "Mērķvērtība"},
        .doc = {"The value to be reached by then.", "Līdz tam sasniedzamā vērtība."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__interim_target = {
    .number = 63,
    .name = "interim_target",
    .label = {"Interim target", "Starpmērķis"},
    .plural = {"Interim targets", "Starpmērķi"},
    .doc = {"A value to be reached on the way to a target's goal.",
            "Vērtība, kas jāsasniedz ceļā uz mērķi."},
    .visibility = PUBLIC,
    .since = 2,
    INNOV__TABLE(fields),
};
