/* never_took_part.c - the input of the report never-took-part. */
#include "model/asked.h"
#include "model/codes.h"
#include "model/kinds.h"

static const innov__code took_part_in[] = {
    {1,
     "sprint",
     {"In a sprint", "Sprintā"},
     {"As lead, co-lead, partner or by those who took part.",
      "Kā vadītāja, līdzvadītāja, partnere vai ar dalībniekiem."}},
    {2,
     "anything",
     {"In anything", "Jebkur"},
     {"In any activity that is recorded.", "Jebkurā ierakstītā aktivitātē."}},
};
static const innov__code_list took_part_in_codes = INNOV__CODE_LIST(
    "took_part_in", "Taken part in", "Kur piedalījusies", took_part_in);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "kind",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__institution_kind_codes,
        .visibility = PUBLIC,
        .label = {"Kind", "Veids"},
        .doc = {"The kind of institution to look at; unset, every kind.",
                "Iestāžu veids, ko aplūkot; ja nav norādīts, visi."},
    },
    {
        .number = 2,
        .name = "activity",
        .type = INNOV_TYPE_CODE,
        .codes = &took_part_in_codes,
        .visibility = PUBLIC,
        .label = {"Activity", "Aktivitāte"},
        .doc = {"What an institution may have taken part in; unset, anything.",
                "Kur iestāde varētu būt piedalījusies; ja nav norādīts, jebkur."},
    },
    INNOV__AS_OF_FIELD(3),
};

const innov__kind innov__never_took_part = {
    .number = 205,
    .name = "never_took_part",
    .label = {"Never took part", "Nekad nav piedalījušās"},
    .plural = {"Never took part", "Nekad nav piedalījušās"},
    .doc = {"What the report never-took-part asks for.", "Ko prasa pārskats never-took-part."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
