/* person.c - a person in the ecosystem, as a work contact only: no personal code, no private
 * address.
 *
 * Deny by default: what a row does not call public stays inside, and so does the record unless its
 * visibility says otherwise.
 */
#include "model/common.h"
#include "model/forms.h"
#include "model/kinds.h"

static const innov__code person_role[] = {
    {1,
     "member",
     {"Network member", "Tīkla dalībnieks"},
     {"Of the Innovation Expert Network.", "Inovācijas ekspertu tīklā."}},
    {2,
     "coordinator",
     {"Coordinator", "Koordinators"},
     {"Coordinates the network or a sprint.", "Koordinē tīklu vai sprintu."}},
    {3,
     "council_member",
     {"Council member", "Padomes loceklis"},
     {"Of the advisory council.", "Konsultatīvajā padomē."}},
    {4,
     "facilitator",
     {"Facilitator", "Fasilitators"},
     {"A neutral expert who leads the process.", "Neitrāls eksperts, kas vada procesu."}},
    {5,
     "mediator",
     {"Mediator", "Mediators"},
     {"Leads a sprint as mediation.", "Vada sprintu kā mediāciju."}},
    {6,
     "mentor",
     {"Mentor", "Mentors"},
     {"Supports a team after its sprint.", "Atbalsta komandu pēc sprinta."}},
    {7, "trainer", {"Trainer", "Pasniedzējs"}, {"Teaches.", "Vada mācības."}},
    {8,
     "jury",
     {"Juror", "Žūrijas loceklis"},
     {"Judges applications or nominations.", "Vērtē pieteikumus vai nominācijas."}},
    {9,
     "lab_staff",
     {"Laboratory staff", "Laboratorijas darbinieks"},
     {"Works in the Innovation Laboratory.", "Strādā Inovācijas laboratorijā."}},
};
static const innov__code_list person_role_codes = INNOV__CODE_LIST(
    "person_role", "Role of a person", "Personas loma", person_role);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "name",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | PERSONAL,
        .max = 120,
        .visibility = PUBLIC,
        .label = {"Name", "Vārds, uzvārds"},
        .doc = {"The name the person works under.", "Vārds, ar kuru persona strādā."},
    },
    {
        .number = 2,
        .name = "role",
        .type = INNOV_TYPE_CODE,
        .flags = LIST,
        .codes = &person_role_codes,
        .visibility = PUBLIC,
        .label = {"Role", "Loma"},
        .doc = {"What the person does in the ecosystem.", "Ko persona ekosistēmā dara."},
    },
    {
        .number = 3,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"Where the person works.", "Kur persona strādā."},
    },
    {
        .number = 4,
        .name = "job_title",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | PERSONAL,
        .max = 200,
        .visibility = INTERNAL,
        .label = {"Job title", "Amats"},
        .doc = {"The post at the institution.", "Amats iestādē."},
    },
    {
        .number = 5,
        .name = "email",
        .type = INNOV_TYPE_TEXT,
        .flags = PERSONAL,
        .form = &innov__email_form,
        .max = 254,
        .visibility = INTERNAL,
        .label = {"Work e-mail", "Darba e-pasts"},
        .doc = {"The work address.", "Darba e-pasta adrese."},
    },
    {
        .number = 6,
        .name = "phone",
        .type = INNOV_TYPE_TEXT,
        .flags = PERSONAL,
        .form = &innov__phone_form,
        .max = 30,
        .visibility = INTERNAL,
        .label = {"Work phone", "Darba tālrunis"},
        .doc = {"The work number.", "Darba tālruņa numurs."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__person = {
    .number = 2,
    .name = "person",
    .label = {"Person", "Persona"},
    .plural = {"People", "Personas"},
    .doc = {"A person who takes part, as a work contact.",
            "Persona, kas piedalās, kā darba kontakts."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 1,
    .title = "name",
    INNOV__TABLE(fields),
};
