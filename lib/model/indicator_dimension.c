/* indicator_dimension.c - one dimension that a definition breaks its indicator down by. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "indicator_definition",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__indicator_definition,
        .visibility = PUBLIC,
        .label = {"Indicator definition", "Rādītāja definīcija"},
        .doc = {"The definition that names it.", "Definīcija, kas to nosauc."},
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
        .doc = {"Its place among the dimensions, from 1.", "Kārtas numurs starp griezumiem, no 1."},
    },
    {
        .number = 3,
        .name = "dimension",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__dimension,
        .visibility = PUBLIC,
        .label = {"Dimension", "Griezums"},
        .doc = {"What the indicator is broken down by.", "Kādā griezumā rāda rādītāju."},
    },
    {
        .number = 4,
        .name = "record_field",
        .type = INNOV_TYPE_TEXT,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Field", "Lauks"},
        .doc = {"The field of the counted records that tells the group, such as lead.kind; of an "
                "institution it is what that was in then: a region, a territory, sectors.",
                "Skaitāmo ierakstu lauks, kas nosaka grupu, piemēram, lead.kind; iestādei tas "
                "ir tas, kam tā toreiz piederēja: reģions, teritorija, nozares."},
    },
    {
        .number = 5,
        .name = "denominator_field",
        .type = INNOV_TYPE_TEXT,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Field of the denominator", "Saucēja lauks"},
        .doc = {"The field that tells the group of a record of the denominator's own kind, such "
                "as region; unset, the same as of the counted records.",
                "Lauks, kas nosaka saucēja veida ieraksta grupu, piemēram, region; ja nav "
                "norādīts, tas pats kas skaitāmajiem ierakstiem."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__indicator_dimension = {
    .number = 172,
    .name = "indicator_dimension",
    .label = {"Indicator dimension", "Rādītāja griezums"},
    .plural = {"Indicator dimensions", "Rādītāju griezumi"},
    .doc = {"One dimension that an indicator is broken down by.",
            "Viens griezums, kādā rāda rādītāju."},
    .visibility = PUBLIC,
    .since = 2,
    INNOV__TABLE(fields),
};
