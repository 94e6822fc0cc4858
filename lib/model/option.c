/* option.c - one of the answers a question offers. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "question",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__question,
        .visibility = PUBLIC,
        .label = {"Question", "Jautājums"},
        .doc = {"The question that offers it.", "Jautājums, kas to piedāvā."},
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
        .doc = {"Its place among the options, from 1.", "Kārtas numurs starp variantiem, no 1."},
    },
    {
        .number = 3,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 40,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"The option's short name in the code book, such as 5 or always.",
                "Varianta īsais apzīmējums kodu grāmatā, piemēram, 5 vai always."},
    },
    {
        .number = 4,
        .name = "text",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Wording", "Formulējums"},
        .doc = {"The option as it is offered.", "Variants, kā tas piedāvāts."},
    },
    {
        .number = 5,
        .name = "score",
        .type = INNOV_TYPE_INTEGER,
        .min = -1000,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Score", "Punkti"},
        .doc = {"Its place on the scale, when the options are one.",
                "Tā vieta skalā, ja varianti veido skalu."},
    },
    {
        .number = 6,
        .name = "top_box",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Top box", "Augšējā grupa"},
        .doc =
            {"Whether it is counted in the joined share that reports show, such as always, often "
             "and sometimes.",
             "Vai to ieskaita kopējā daļā, ko rāda pārskati, piemēram, vienmēr, bieži un reizēm."},
    },
    {
        .number = 7,
        .name = "left_out",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Left out", "Neskaita"},
        .doc = {"Whether it is left out of the denominator, as a \"do not know\" is.",
                "Vai to neietver saucējā, kā atbildi \"nezinu\"."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__option = {
    .number = 98,
    .name = "option",
    .label = {"Option", "Atbildes variants"},
    .plural = {"Options", "Atbilžu varianti"},
    .doc = {"One of the answers that a question offers.",
            "Viena no atbildēm, ko jautājums piedāvā."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "text",
    INNOV__TABLE(fields),
};
