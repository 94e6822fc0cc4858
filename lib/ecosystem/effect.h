/* effect.h - what becomes of an entry that is decided on. An application, a nomination and a
 * challenge each have a field that says so; what else an evaluation may list keeps what it is.
 */
#ifndef INNOV__EFFECT_H
#define INNOV__EFFECT_H

#include <innov/store.h>

/* The code that an entry is to have after a decision: "supported", "awarded"; "" when its kind
 * knows none, or the decision has no outcome. */
const char *innov__effect_state(const innov_record *entry, const innov_record *decision);

/* The code that it has, and the name of the field. */
const char *innov__effect_found(const innov_record *entry);
const char *innov__effect_field(const innov_record *entry);

/* Whether an entry is what the decision of a day made of it, or has gone on from there by its legal
 * moves; so is what no decision changes. */
int innov__effect_holds(const innov_record *entry, const innov_record *decision, int64_t day);

/* Puts an entry as the decision of a day says, unless it holds already; `changed` says which. */
int innov__effect_put(innov_store *store, innov_record *entry, const innov_record *decision,
                      int64_t day, int *changed, innov_diag *diag);

#endif
