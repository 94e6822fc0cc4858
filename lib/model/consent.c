/* consent.c - what a person agreed to, in which words and when, and when that was taken back. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code consent_purpose[] = {
    {1,
     "contact",
     {"Contact", "Saziņa"},
     {"Invitations and news are sent.", "Tiek sūtīti uzaicinājumi un jaunumi."}},
    {2,
     "publication",
     {"Publication", "Publiskošana"},
     {"The person is named in public.", "Personu nosauc publiski."}},
    {3,
     "photo",
     {"Photos and recordings", "Foto un ieraksti"},
     {"Pictures and recordings of events are used.",
      "Tiek izmantoti pasākumu attēli un ieraksti."}},
    {4, "other", {"Other", "Cits"}, {"What the wording says.", "Tas, kas minēts formulējumā."}},
};
static const innov__code_list consent_purpose_codes = INNOV__CODE_LIST(
    "consent_purpose", "Purpose of a consent", "Piekrišanas mērķis", consent_purpose);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Person", "Persona"},
        .doc = {"Who agreed.", "Persona, kas piekritusi."},
    },
    {
        .number = 2,
        .name = "ordinal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED | ORDINAL,
        .min = 1,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Number", "Numurs"},
        .doc = {"Its place among the consents of the person, from 1.",
                "Kārtas numurs starp personas piekrišanām, no 1."},
    },
    {
        .number = 3,
        .name = "purpose",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &consent_purpose_codes,
        .visibility = INTERNAL,
        .label = {"Purpose", "Mērķis"},
        .doc = {"What the data may be used for.", "Kam datus drīkst izmantot."},
    },
    {
        .number = 4,
        .name = "text",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE | PERSONAL,
        .max = 10000,
        .visibility = INTERNAL,
        .label = {"Wording", "Formulējums"},
        .doc = {"The words that the person agreed to.", "Vārdi, kuriem persona piekrita."},
    },
    {
        .number = 5,
        .name = "given_on",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Given", "Dota"},
        .doc = {"The day the person agreed.", "Diena, kad persona piekrita."},
    },
    {
        .number = 6,
        .name = "withdrawn_on",
        .type = INNOV_TYPE_DATE,
        .visibility = INTERNAL,
        .label = {"Withdrawn", "Atsaukta"},
        .doc = {"The day the person took it back.", "Diena, kad persona to atsauca."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "given_on", .other = "withdrawn_on"},
};

const innov__kind innov__consent = {
    .number = 130,
    .name = "consent",
    .label = {"Consent", "Piekrišana"},
    .plural = {"Consents", "Piekrišanas"},
    .doc = {"That a person agreed to a use of their data.",
            "Fakts, ka persona piekritusi savu datu izmantošanai."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
