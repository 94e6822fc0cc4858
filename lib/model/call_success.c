/* call_success.c - the input of the report call-success. */
#include "model/asked.h"
#include "model/kinds.h"

static const innov__code call_success_by[] = {
    {1, "call", {"Call", "Konkurss"}, {"A row for each call.", "Rinda katram konkursam."}},
    {2,
     "institution_kind",
     {"Kind of institution", "Iestādes veids"},
     {"A row for each kind of institution that applied to a call.",
      "Rinda katram iestāžu veidam, kas pieteicies konkursā."}},
    {3,
     "sector",
     {"Sector", "Resors"},
     {"A row for each sector whose institutions applied to a call, as it was on the day of the "
      "application.",
      "Rinda katram resoram, kura iestādes pieteikušās konkursā, kāds tas bija pieteikuma dienā."}},
};
static const innov__code_list call_success_by_codes = INNOV__CODE_LIST(
    "call_success_by", "Success by", "Panākumi pēc", call_success_by);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "call",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__call,
        .visibility = PUBLIC,
        .label = {"Call", "Konkurss"},
        .doc = {"The call to tell of; unset, all.",
                "Konkurss, par kuru ziņot; ja nav norādīts, visi."},
    },
    {
        .number = 2,
        .name = "year",
        .type = INNOV_TYPE_INTEGER,
        .min = 1990,
        .max = 2200,
        .visibility = PUBLIC,
        .label = {"Year", "Gads"},
        .doc = {"The year whose calls to tell of; unset, all.",
                "Gads, par kura konkursiem ziņot; ja nav norādīts, visi."},
    },
    INNOV__AS_OF_FIELD(3),
    {
        .number = 4,
        .name = "by",
        .type = INNOV_TYPE_CODE,
        .codes = &call_success_by_codes,
        .visibility = PUBLIC,
        .label = {"By", "Pēc"},
        .doc = {"What has a row of its own in each call; unset, the call itself.",
                "Kam katrā konkursā ir sava rinda; ja nav norādīts, pašam konkursam."},
    },
};

const innov__kind innov__call_success = {
    .number = 202,
    .name = "call_success",
    .label = {"Success in calls", "Panākumi konkursos"},
    .plural = {"Success in calls", "Panākumi konkursos"},
    .doc = {"What the report call-success asks for.", "Ko prasa pārskats call-success."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
};
