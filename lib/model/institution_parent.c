/* institution_parent.c - to what an institution is subordinate or part of, and from when to when.
 * There is more than one tree. */
#include "model/common.h"
#include "model/kinds.h"

static const innov__code institution_tree[] = {
    {1,
     "subordination",
     {"Subordination", "Padotība"},
     {"Under a ministry or another higher institution.",
      "Ministrijai vai citai augstākai iestādei padota."}},
    {2,
     "structure",
     {"Structure", "Struktūra"},
     {"A unit inside its parent.", "Struktūrvienība augstākās iestādes sastāvā."}},
    {3,
     "ownership",
     {"Ownership", "Līdzdalība"},
     {"Shares are held by the parent.", "Kapitāla daļas pieder augstākajai iestādei."}},
    {4,
     "territory",
     {"Territory", "Teritorija"},
     {"The municipality or region it acts within.", "Pašvaldība vai reģions, kurā tā darbojas."}},
};
const innov__code_list innov__institution_tree_codes = INNOV__CODE_LIST(
    "institution_tree", "Tree of institutions", "Iestāžu hierarhija", institution_tree);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The lower institution.", "Zemākā iestāde."},
    },
    {
        .number = 2,
        .name = "parent",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Parent", "Augstākā iestāde"},
        .doc = {"The higher institution.", "Augstākā iestāde."},
    },
    {
        .number = 3,
        .name = "tree",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &innov__institution_tree_codes,
        .visibility = PUBLIC,
        .label = {"Tree", "Hierarhija"},
        .doc = {"In what sense one stands under the other.", "Kādā nozīmē viena ir zem otras."},
    },
    {
        .number = 4,
        .name = "subordination",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__subordination_codes,
        .visibility = PUBLIC,
        .label = {"Subordination", "Padotība"},
        .doc = {"What the parent may do.", "Kādas ir augstākās iestādes tiesības."},
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
    {.sort = INNOV__RULE_DIFFER, .field = "institution", .other = "parent"},
    {.sort = INNOV__RULE_ORDER, .field = "valid_from", .other = "valid_to"},
};

const innov__kind innov__institution_parent = {
    .number = 9,
    .name = "institution_parent",
    .label = {"Parent of an institution", "Iestādes augstākā iestāde"},
    .plural = {"Parents of institutions", "Iestāžu augstākās iestādes"},
    .doc = {"That an institution stands under another one, for a time.",
            "Fakts, ka iestāde kādu laiku ir zem citas iestādes."},
    .visibility = PUBLIC,
    .since = 2,
    .from = "valid_from",
    .to = "valid_to",
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
