/* level.c - a level of a capacity framework: whose capacity is looked at, such as an
 * organisation's. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "framework",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__framework,
        .visibility = PUBLIC,
        .label = {"Framework", "Ietvars"},
        .doc = {"The framework it is part of.", "Ietvars, kuram līmenis pieder."},
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
        .doc = {"Its place in the framework, from 1.", "Kārtas numurs ietvarā, no 1."},
    },
    {
        .number = 3,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the level is called.", "Kā līmeni sauc."},
    },
    {
        .number = 4,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"The level's short name, such as organisation.",
                "Līmeņa īsais nosaukums, piemēram, organisation."},
    },
    {
        .number = 5,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"Whose capacity is looked at on this level.",
                "Kura kapacitāti aplūko: cilvēka, organizācijas vai sistēmas."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__level = {
    .number = 92,
    .name = "level",
    .label = {"Level", "Līmenis"},
    .plural = {"Levels", "Līmeņi"},
    .doc = {"A level of a capacity framework, such as organisation.",
            "Kapacitātes ietvara līmenis, piemēram, organizācija."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
