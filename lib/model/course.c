/* course.c - a training as such; each time it is given is an occurrence, so that one course in four
 * towns counts as one and as four.
 */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code course_format[] = {
    {1, "course", {"Course", "Kurss"}, {"Taught in a group.", "Mācības grupā."}},
    {2,
     "train_the_trainer",
     {"Train the trainer", "Pasniedzēju mācības"},
     {"For those who will teach others.", "Tiem, kas pēc tam mācīs citus."}},
    {3, "webinar", {"Webinar", "Vebinārs"}, {"Taught over the network.", "Mācības tīklā."}},
    {4,
     "masterclass",
     {"Masterclass", "Meistarklase"},
     {"Learning from a master of the craft.", "Mācīšanās no sava amata meistara."}},
};
static const innov__code_list course_format_codes = INNOV__CODE_LIST(
    "course_format", "Format of a course", "Kursa formāts", course_format);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What is taught.", "Ko māca."},
    },
    {
        .number = 2,
        .name = "format",
        .type = INNOV_TYPE_CODE,
        .codes = &course_format_codes,
        .visibility = PUBLIC,
        .label = {"Format", "Formāts"},
        .doc = {"How it is taught.", "Kā notiek mācības."},
    },
    {
        .number = 3,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What those who take it will know.", "Ko apgūs tie, kas piedalās."},
    },
    {
        .number = 4,
        .name = "provider",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Provider", "Rīkotājs"},
        .doc = {"Institutions that give it.", "Iestādes, kas to rīko."},
    },
    {
        .number = 5,
        .name = "target_group",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__target_group,
        .visibility = PUBLIC,
        .label = {"Target group", "Mērķa grupa"},
        .doc = {"The groups it is meant for.", "Grupas, kurām tas domāts."},
    },
    {
        .number = 6,
        .name = "theme",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__theme,
        .visibility = PUBLIC,
        .label = {"Theme", "Tēma"},
        .doc = {"The topics it covers.", "Tēmas, ko tas aptver."},
    },
    {
        .number = 7,
        .name = "project",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__project,
        .visibility = PUBLIC,
        .label = {"Project", "Projekts"},
        .doc = {"The project it is given in.", "Projekts, kurā tas notiek."},
    },
    {
        .number = 8,
        .name = "hours",
        .type = INNOV_TYPE_DECIMAL,
        .min = 0,
        .max = 100000,
        .scale = 2,
        .unit = "h",
        .visibility = PUBLIC,
        .label = {"Hours", "Stundas"},
        .doc = {"How long it lasts each time.", "Cik ilgs tas ir katru reizi."},
    },
    {
        .number = 9,
        .name = "certificate",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Certificate", "Apliecība"},
        .doc = {"Whether those who attend get a certificate.", "Vai dalībnieki saņem apliecību."},
    },
    {
        .number = 10,
        .name = "url",
        .type = INNOV_TYPE_URI,
        .max = 1000,
        .visibility = PUBLIC,
        .label = {"Web page", "Tīmekļa lapa"},
        .doc = {"The page of the course.", "Kursa lapa."},
    },
    INNOV__COMMON_FIELDS,
};

const innov__kind innov__course = {
    .number = 73,
    .name = "course",
    .label = {"Course", "Mācību kurss"},
    .plural = {"Courses", "Mācību kursi"},
    .doc = {"A training that is given once or many times.",
            "Mācības, kas notiek vienu vai vairākas reizes."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    INNOV__TABLE(fields),
};
