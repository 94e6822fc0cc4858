/* award.c - an award as such; each time it is given is an edition. Gaps between years are normal.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the award is called.", "Kā balva nosaukta."},
    },
    {
        .number = 2,
        .name = "informal",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Informal", "Neformāla"},
        .doc = {"Whether it encourages rather than honours by law.",
                "Vai tā ir pamudinājums, nevis likumā noteikts apbalvojums."},
    },
    {
        .number = 3,
        .name = "organiser",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Organiser", "Organizators"},
        .doc = {"Institutions that give it.", "Iestādes, kas to pasniedz."},
    },
    {
        .number = 4,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What it is given for.", "Par ko to piešķir."},
    },
    {
        .number = 5,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Web page", "Tīmekļa lapa"},
        .doc = {"The page of the award.", "Balvas lapa."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__award = {
    .number = 76,
    .name = "award",
    .label = {"Award", "Balva"},
    .plural = {"Awards", "Balvas"},
    .doc = {"An award that is given again and again.", "Balva, ko pasniedz atkārtoti."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
