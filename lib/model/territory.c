/* territory.c - an administrative territory or a unit of one, by the national classification ATVK.
 * How many there are is data. */
#include "model/common.h"
#include "model/forms.h"
#include "model/kinds.h"

static const innov__code territory_kind[] = {
    {1,
     "state_city",
     {"State city", "Valstspilsēta"},
     {"A city with a local government of its own, or within a municipality.",
      "Pilsēta ar savu pašvaldību vai novada sastāvā."}},
    {2,
     "municipality",
     {"Municipality", "Novads"},
     {"Towns and parishes under one local government.",
      "Pilsētas un pagasti ar vienu pašvaldību."}},
    {3, "town", {"Town", "Pilsēta"}, {"A town in a municipality.", "Pilsēta novadā."}},
    {4, "parish", {"Parish", "Pagasts"}, {"A parish in a municipality.", "Pagasts novadā."}},
};
static const innov__code_list territory_kind_codes = INNOV__CODE_LIST(
    "territory_kind", "Kind of territory", "Teritorijas veids", territory_kind);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "name",
        .type = INNOV_TYPE_TEXT,
        .flags = REQUIRED | MULTILINGUAL,
        .max = 200,
        .visibility = PUBLIC,
        .label = {"Name", "Nosaukums"},
        .doc = {"The official name.", "Oficiālais nosaukums."},
    },
    {
        .number = 2,
        .name = "code",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE,
        .form = &innov__atvk_form,
        .min = 7,
        .max = 7,
        .visibility = PUBLIC,
        .label = {"Code", "Kods"},
        .doc = {"The ATVK code: seven digits, leading zeros kept.",
                "ATVK kods: septiņi cipari, ar nullēm sākumā."},
    },
    {
        .number = 3,
        .name = "kind",
        .type = INNOV_TYPE_CODE,
        .codes = &territory_kind_codes,
        .visibility = PUBLIC,
        .label = {"Kind", "Veids"},
        .doc = {"What kind of territory it is.", "Kāda veida teritorija tā ir."},
    },
    {
        .number = 4,
        .name = "part_of",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__territory,
        .visibility = PUBLIC,
        .label = {"Part of", "Ietilpst teritorijā"},
        .doc = {"The territory that a unit lies in.", "Teritorija, kurā vienība atrodas."},
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
    {
        .number = 7,
        .name = "successor",
        .type = INNOV_TYPE_REFERENCE,
        .flags = LIST,
        .target = &innov__territory,
        .visibility = PUBLIC,
        .label = {"Successor", "Pārņēmējs"},
        .doc = {"The territories that it became part of.", "Teritorijas, kurās tā iekļauta."},
    },
    {
        .number = 8,
        .name = "basis",
        .type = INNOV_TYPE_TEXT,
        .flags = MULTILINGUAL,
        .max = 500,
        .visibility = PUBLIC,
        .label = {"Legal basis", "Tiesiskais pamats"},
        .doc = {"The legal act it rests on.", "Tiesību akts, uz kura tas balstās."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__territory = {
    .number = 3,
    .name = "territory",
    .label = {"Territory", "Teritorija"},
    .plural = {"Territories", "Teritorijas"},
    .doc = {"An administrative territory, or a town or parish in one.",
            "Administratīvā teritorija vai tās pilsēta vai pagasts."},
    .visibility = PUBLIC,
    .since = 2,
    .title = "name",
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
