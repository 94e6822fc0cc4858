/* person_export.c - the input of the operation person-export. */
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__person,
        .visibility = PUBLIC,
        .label = {"Person", "Persona"},
        .doc = {"Whose data are wanted.", "Persona, kuras dati jāparāda."},
    },
    {
        .number = 2,
        .name = "also",
        .type = INNOV_TYPE_TEXT,
        .flags = LIST,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Also known as", "Zināma arī kā"},
        .doc = {"Other words that mean the person, such as a former name or a login.",
                "Citi vārdi, kas apzīmē personu, piemēram, agrāks uzvārds vai lietotājvārds."},
    },
};

const innov__kind innov__person_export = {
    .number = 234,
    .name = "person_export",
    .label = {"Person export", "Personas datu izraksts"},
    .plural = {"Person export", "Personas datu izraksts"},
    .doc = {"What the report person-export asks for.", "Ko prasa pārskats person-export."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
