/* institution_trees.c - the input of the report institution-tree. */
#include "model/asked.h"
#include "model/codes.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    INNOV__AS_OF_FIELD(1),
    {
        .number = 2,
        .name = "root",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Root", "Sakne"},
        .doc = {"The institution whose tree is wanted; unset, every tree.",
                "Iestāde, kuras hierarhiju rādīt; ja nav norādīta, visas."},
    },
    {
        .number = 3,
        .name = "tree",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__institution_tree_codes,
        .visibility = PUBLIC,
        .label = {"Tree", "Hierarhija"},
        .doc = {"In what sense one stands under the other; unset, in any.",
                "Kādā nozīmē viena ir zem otras; ja nav norādīts, jebkādā."},
    },
    {
        .number = 4,
        .name = "compare",
        .type = INNOV_TYPE_DATE,
        .visibility = PUBLIC,
        .label = {"Compared with", "Salīdzināt ar"},
        .doc = {"A second day, the last one of a month or a year: what stands only in one of the "
                "two trees is told; unset, nothing is compared.",
                "Otra diena, mēneša vai gada pēdējā: parādīts, kas ir tikai vienā no abām "
                "hierarhijām; ja nav norādīta, nekas netiek salīdzināts."},
    },
};

const innov__kind innov__institution_trees = {
    .number = 213,
    .name = "institution_trees",
    .label = {"Tree of institutions", "Iestāžu hierarhija"},
    .plural = {"Trees of institutions", "Iestāžu hierarhijas"},
    .doc = {"What the report institution-tree asks for.", "Ko prasa pārskats institution-tree."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
