/* codes.c - the code lists that every kind shares. The others stand in the file of their kind. */
#include "model/codes.h"

static const innov__code visibility[] = {
    {INNOV_VISIBILITY_PUBLIC,
     "public",
     {"Public", "Publisks"},
     {"Anyone may see it.", "Drīkst redzēt ikviens."}},
    {INNOV_VISIBILITY_INTERNAL,
     "internal",
     {"Internal", "Iekšējs"},
     {"For the institutions that work together.", "Iestādēm, kas strādā kopā."}},
    {INNOV_VISIBILITY_PRIVATE,
     "private",
     {"Private", "Privāts"},
     {"Only in the full view.", "Tikai pilnajā skatā."}},
};
const innov__code_list innov__visibility_codes = INNOV__CODE_LIST("visibility", "Visibility",
                                                                  "Redzamība", visibility);

static const innov__code subordination[] = {
    {1, "none", {"None", "Nav"}, {"Subordinate to nobody.", "Nav padots nevienam."}},
    {2,
     "direct",
     {"Direct subordination", "Pakļautība"},
     {"The higher institution may give orders and annul.",
      "Augstāka iestāde var dot rīkojumus un atcelt lēmumus."}},
    {3,
     "supervisory",
     {"Supervision", "Pārraudzība"},
     {"The higher institution may check legality.", "Augstāka iestāde var pārbaudīt tiesiskumu."}},
};
const innov__code_list innov__subordination_codes = INNOV__CODE_LIST(
    "subordination", "Subordination", "Padotība", subordination);
