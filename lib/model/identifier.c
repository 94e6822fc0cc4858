/* identifier.c - what a record is called in another register: scheme and notation, unique together.
 *
 * Internal by default, because it may identify a person; that of an institution says it is public.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "record",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .visibility = PUBLIC,
        .label = {"Record", "Ieraksts"},
        .doc = {"The record that is identified.", "Ieraksts, ko tas identificē."},
    },
    {
        .number = 2,
        .name = "scheme",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Scheme", "Shēma"},
        .doc = {"The register or scheme that gave it.", "Reģistrs vai shēma, kas to piešķīra."},
    },
    {
        .number = 3,
        .name = "notation",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | PERSONAL,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Notation", "Apzīmējums"},
        .doc = {"The identifier as the scheme writes it.", "Identifikators, kā to raksta shēmā."},
    },
    {
        .number = 4,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = INTERNAL,
        .label = {"Web page", "Tīmekļa vietne"},
        .doc = {"Its page in that register.", "Tā lapa reģistrā."},
    },
    {
        .number = 5,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid from", "Spēkā no"},
        .doc = {"The first day it holds.", "Pirmā diena, kad tas ir spēkā."},
    },
    {
        .number = 6,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Valid to", "Spēkā līdz"},
        .doc = {"The last day it holds.", "Pēdējā diena, kad tas ir spēkā."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_UNIQUE, .field = "scheme", .other = "notation"},
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__identifier = {
    .number = 14,
    .name = "identifier",
    .label = {"Identifier", "Identifikators"},
    .plural = {"Identifiers", "Identifikatori"},
    .doc = {"The identifier of a record in an outside register.",
            "Ieraksta identifikators ārējā reģistrā."},
    .visibility = INTERNAL,
    .since = 2,
    .title = "notation",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
