/* award_category.c - a category of an award, the same over its editions, so that years can be
 * compared. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "award",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__award,
        .visibility = PUBLIC,
        .label = {"Award", "Balva"},
        .doc = {"The award it belongs to.", "Balva, kurai tā pieder."},
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
        .doc = {"Its place among the categories, from 1.",
                "Kārtas numurs starp kategorijām, no 1."},
    },
    {
        .number = 3,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .max = 64,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"Its short name, such as lab_sprint.", "Īsais nosaukums, piemēram, lab_sprint."},
    },
    {
        .number = 4,
        .name = "title",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 300,
        .visibility = PUBLIC,
        .label = {"Title", "Nosaukums"},
        .doc = {"What the category is called.", "Kā kategorija nosaukta."},
    },
    {
        .number = 5,
        .name = "description",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL | MULTILINE,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Description", "Apraksts"},
        .doc = {"What is rewarded and how it is judged.", "Ko apbalvo un kā to vērtē."},
    },
    {
        .number = 6,
        .name = "sprint_lead_only",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Sprint leads only", "Tikai sprintu vadītājiem"},
        .doc = {"Whether a laureate must have led a sprint of the same year.",
                "Vai laureātam jābūt vadījušam tā paša gada sprintu."},
    },
    {
        .number = 7,
        .name = "valid_from",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"From", "No"},
        .doc = {"The first day it exists.", "Pirmā diena, kad tā pastāv."},
    },
    {
        .number = 8,
        .name = "valid_to",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"To", "Līdz"},
        .doc = {"The last day it exists.", "Pēdējā diena, kad tā pastāv."},
    },
    {
        .number = 9,
        .name = "takes_sprints",
        .type = INNOV_TYPE_BOOLEAN,
        .visibility = PUBLIC,
        .label = {"Takes sprints", "Pieņem sprintus"},
        .doc = {"Whether the sprints completed in the year of an edition are nominated in it.",
                "Vai balvas kārtas gadā pabeigtos sprintus izvirza tajā."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__award_category = {
    .number = 78,
    .name = "award_category",
    .label = {"Award category", "Balvas kategorija"},
    .plural = {"Award categories", "Balvu kategorijas"},
    .doc = {"A category in which an award is given.", "Kategorija, kurā pasniedz balvu."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "title",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
