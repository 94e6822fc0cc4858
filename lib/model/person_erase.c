/* person_erase.c - the input of the operation person-erase. */
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
        .doc = {"Who is to be erased, also when the record was deleted before.",
                "Persona, kas jāizdzēš, arī ja tās ieraksts jau dzēsts."},
    },
    {
        .number = 2,
        .name = "reason",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Reason", "Iemesls"},
        .doc = {"Why, for the log; the words of the person are taken out of it.",
                "Kāpēc, žurnālam; personas vārdi no tā tiek izņemti."},
    },
    {
        .number = 3,
        .name = "dry_run",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Dry run", "Izmēģinājums"},
        .doc = {"Say what it would do and do nothing.", "Parādīt, kas notiktu, un nedarīt neko."},
    },
    {
        .number = 4,
        .name = "also",
        .type = INNOV_TYPE_TEXT,
        .flags = LIST,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Also known as", "Zināma arī kā"},
        .doc = {"Other words that mean the person, such as a former name or a login.",
                "Citi vārdi, kas apzīmē personu, piemēram, agrāks uzvārds vai lietotājvārds."},
    },
    {
        .number = 5,
        .name = "redact",
        .type = INNOV_TYPE_TEXT,
        .flags = LIST,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Redact", "Aizklāt"},
        .doc = {"Where hits go too: a record, a dot and a field of it; its values before are "
                "forgotten.",
                "Kur aizklāt arī trāpījumus: ieraksts, punkts un tā lauks; lauka agrākās vērtības "
                "tiek aizmirstas."},
    },
    {
        .number = 6,
        .name = "list",
        .type = INNOV_TYPE_TEXT,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"List", "Saraksts"},
        .doc = {"A file that gets the list of the erased, to be kept apart from backups.",
                "Datne, kurā ierakstīt dzēsto sarakstu, ko glabāt atsevišķi no rezerves kopijām."},
    },
    {
        .number = 7,
        .name = "others",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__person,
        .visibility = PUBLIC,
        .label = {"Others", "Citi"},
        .doc =
            {"More people to erase in the same step, which costs little more than one; the words "
             "of also mean the first person only.",
             "Vēl personas, ko izdzēst tajā pašā reizē, kas maksā tikai nedaudz vairāk; ar also "
             "dotie vārdi apzīmē tikai pirmo personu."},
    },
};

const innov__kind innov__person_erase = {
    .number = 235,
    .name = "person_erase",
    .label = {"Person erase", "Personas dzēšana"},
    .plural = {"Person erase", "Personas dzēšana"},
    .doc = {"What the operation person-erase asks for.", "Ko prasa darbība person-erase."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
