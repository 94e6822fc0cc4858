/* endorsement.c - who stands behind a document, and since when. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code endorsement_role[] = {
    {1, "author", {"Author", "Autors"}, {"Wrote it.", "To uzrakstīja."}},
    {2,
     "adopter",
     {"Adopter", "Pieņēmējs"},
     {"Decided that it holds.", "Nolēma, ka tas ir spēkā."}},
    {3, "signatory", {"Signatory", "Parakstītājs"}, {"Signed it.", "To parakstīja."}},
    {4,
     "supporter",
     {"Supporter", "Atbalstītājs"},
     {"Supports it in public.", "To publiski atbalsta."}},
    {5,
     "responsible",
     {"Responsible", "Atbildīgais"},
     {"Answers for carrying it out.", "Atbild par tā izpildi."}},
};
static const innov__code_list endorsement_role_codes = INNOV__CODE_LIST(
    "endorsement_role", "Role in endorsing", "Loma atbalstā", endorsement_role);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "document",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__document,
        .visibility = PUBLIC,
        .label = {"Document", "Dokuments"},
        .doc = {"The document it belongs to.", "Dokuments, uz kuru tas attiecas."},
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
        .doc = {"Its place among the endorsements.", "Vieta starp apliecinājumiem."},
    },
    {
        .number = 3,
        .name = "role",
        .type = INNOV_TYPE_CODE,
        .codes = &endorsement_role_codes,
        .visibility = PUBLIC,
        .label = {"Role", "Loma"},
        .doc = {"In what way they stand behind it.", "Kādā veidā tie to atbalsta."},
    },
    {
        .number = 4,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution that stands behind it.", "Iestāde, kas to atbalsta."},
    },
    {
        .number = 5,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = PUBLIC,
        .label = {"Person", "Persona"},
        .doc = {"The person who stands behind it or signed for the institution.",
                "Persona, kas to atbalsta vai parakstījusi iestādes vārdā."},
    },
    {
        .number = 6,
        .name = "version",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__document_version,
        .visibility = PUBLIC,
        .label = {"Version", "Versija"},
        .doc = {"The wording that was endorsed.", "Atbalstītā redakcija."},
    },
    {
        .number = 7,
        .name = "endorsed_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Endorsed on", "Apliecināts"},
        .doc = {"The day they said so.", "Diena, kad tas apliecināts."},
    },
    {
        .number = 8,
        .name = "withdrawn_on",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Withdrawn on", "Atsaukts"},
        .doc = {"The day they took it back.", "Diena, kad tas atsaukts."},
    },
    {
        .number = 9,
        .name = "text",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Text", "Teksts"},
        .doc = {"What they said.", "Ko tie teica."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ONE_OF, .field = "institution", .other = "person"},
    {.sort = INNOV__RULE_ORDER, .field = "endorsed_on", .other = "withdrawn_on"},
};

const innov__kind innov__endorsement = {
    .number = 54,
    .name = "endorsement",
    .label = {"Endorsement", "Atbalsta apliecinājums"},
    .plural = {"Endorsements", "Atbalsta apliecinājumi"},
    .doc = {"An institution or person who stands behind a document.",
            "Iestāde vai persona, kas atbalsta dokumentu."},
    .visibility = PUBLIC,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
