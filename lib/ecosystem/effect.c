/* effect.c - what becomes of an entry that is decided on. */
#include "ecosystem/effect.h"

#include <innov/ids.h>
#include <string.h>

#include "ecosystem/figures.h"
#include "ecosystem/rules.h"
#include "ecosystem/writing.h"
#include "model/registry.h"
#include "record/record.h"

enum { OUTCOMES = INNOV_DECISION_OUTCOME_REJECTED + 1 };

/* Where a kind says what was decided on it; a field 0: it has none of the sort. */
typedef struct effect {
    int32_t kind, state, day, reason;
    int64_t states[OUTCOMES]; /* by INNOV_DECISION_OUTCOME_... */
} effect;

static const effect effects[] = {
    {INNOV_APPLICATION,
     INNOV_APPLICATION_STATUS,
     INNOV_APPLICATION_DECIDED_ON,
     INNOV_APPLICATION_REASON,
     {[INNOV_DECISION_OUTCOME_SUPPORTED] = INNOV_APPLICATION_STATUS_SUPPORTED,
      [INNOV_DECISION_OUTCOME_RESERVE] = INNOV_APPLICATION_STATUS_RESERVE,
      [INNOV_DECISION_OUTCOME_REJECTED] = INNOV_APPLICATION_STATUS_REJECTED}},
    {INNOV_NOMINATION,
     INNOV_NOMINATION_STATUS,
     0,
     0,
     {[INNOV_DECISION_OUTCOME_SUPPORTED] = INNOV_NOMINATION_STATUS_AWARDED,
      [INNOV_DECISION_OUTCOME_RESERVE] = INNOV_NOMINATION_STATUS_SHORTLISTED,
      [INNOV_DECISION_OUTCOME_REJECTED] = INNOV_NOMINATION_STATUS_NOT_AWARDED}},
    {INNOV_CHALLENGE,
     INNOV_CHALLENGE_SELECTION,
     INNOV_CHALLENGE_SELECTED_ON,
     0,
     {[INNOV_DECISION_OUTCOME_SUPPORTED] = INNOV_CHALLENGE_SELECTION_SELECTED,
      [INNOV_DECISION_OUTCOME_RESERVE] = INNOV_CHALLENGE_SELECTION_RESERVE,
      [INNOV_DECISION_OUTCOME_REJECTED] = INNOV_CHALLENGE_SELECTION_NOT_SELECTED}},
};

static const effect *effect_of(const innov_record *entry)
{
    int32_t kind = innov__kind_of(entry);

    for (size_t i = 0; i < INNOV__COUNT(effects); i++)
        if (effects[i].kind == kind)
            return &effects[i];
    return NULL;
}

/* The number of the state that a decision leads to; 0: none. */
static int64_t state_of(const effect *e, const innov_record *decision)
{
    int64_t outcome = innov__number(decision, INNOV_DECISION_OUTCOME);

    return e != NULL && outcome > 0 && outcome < OUTCOMES ? e->states[outcome] : 0;
}

const char *innov__effect_state(const innov_record *entry, const innov_record *decision)
{
    const effect *e = effect_of(entry);
    int64_t state = state_of(e, decision);

    return state != 0 ? innov__code_name(e->state, state) : "";
}

const char *innov__effect_found(const innov_record *entry)
{
    const effect *e = effect_of(entry);

    return e != NULL ? innov_text(entry, e->state, NULL) : "";
}

const char *innov__effect_field(const innov_record *entry)
{
    const effect *e = effect_of(entry);

    return e != NULL ? innov_field_text(e->state, INNOV_FIELD_NAME, NULL) : "";
}

/* ---- Whether it holds ---------------------------------------------------------------------- */

/* The number of a status as one bit of a set. */
static uint64_t bit_of(int64_t number)
{
    return number > 0 && number < 64 ? UINT64_C(1) << number : 0;
}

static uint64_t bit_named(const innov__kind *kind, int32_t field, const char *status)
{
    const innov__code *code = innov__code_by_name(
        kind->fields[innov__field_index(kind, field % INNOV__FIELDS_PER_KIND)].codes, status,
        strlen(status));

    return code != NULL ? bit_of(code->number) : 0;
}

/* Whether a status is another one, or legal moves lead from that to it. */
static int is_reached(const innov__kind *kind, int32_t field, uint64_t from, uint64_t to)
{
    for (uint64_t before = 0; before != from && (from & to) == 0;) {
        before = from;
        for (size_t i = 0; i < kind->move_count; i++)
            if ((from & bit_named(kind, field, kind->moves[i].from)) != 0)
                from |= bit_named(kind, field, kind->moves[i].to);
    }
    return (from & to) != 0;
}

int innov__effect_holds(const innov_record *entry, const innov_record *decision, int64_t day)
{
    const effect *e = effect_of(entry);
    int64_t state = state_of(e, decision);

    if (state == 0)
        return 1;
    if (entry->kind->move_count == 0) /* a later decision may be another one */
        return innov__number(entry, e->state) == state || innov__number(entry, e->day) > day;
    return is_reached(entry->kind, e->state, bit_of(state), bit_of(innov__number(entry, e->state)));
}

/* ---- Making it hold ------------------------------------------------------------------------ */

/* Whether the move is legal is judged where all moves of a status are. */
int innov__effect_put(innov_store *store, innov_record *entry, const innov_record *decision,
                      int64_t day, int *changed, innov_diag *diag)
{
    const effect *e = effect_of(entry);
    int rc;

    *changed = !innov__effect_holds(entry, decision, day);
    if (!*changed)
        return INNOV_OK;
    rc = innov_set_int(entry, e->state, state_of(e, decision));
    if (rc == INNOV_OK && e->day != 0)
        rc = innov_set_int(entry, e->day, day);
    if (rc == INNOV_OK && e->reason != 0)
        rc = innov__copy_languages(entry, e->reason, decision, INNOV_DECISION_REASON);
    return rc == INNOV_OK ? innov_store_put(store, entry, 0, diag) : rc;
}
