/* counters.c - fields that count how often others of their record were changed, by whatever path
 * the change comes. Who writes a record may raise them, nobody lowers them: not an older file, not
 * an undo.
 */
#include <string.h>

#include "store/core.h"

static int index_of(const innov__kind *kind, const char *name)
{
    return innov__field_by_name(kind, name, strlen(name));
}

static int is_changed(const innov_record *record, const innov_record *stored,
                      const innov__rule *rule)
{
    int field = index_of(record->kind, rule->field);

    if (rule->code == NULL)
        return !innov__record_same(record, stored, field);
    return innov__record_has_code(record, field, rule->code) !=
           innov__record_has_code(stored, field, rule->code);
}

static int64_t count_of(const innov_record *record, int counter)
{
    const innov__slot *slot = &record->slots[counter];

    return slot->form == INNOV__SLOT_NUMBER ? slot->number : 0;
}

/* The least a counter must be: one more than it was, if anything that it counts was changed. */
static int64_t least_of(const innov_record *record, const innov_record *stored, int counter)
{
    const innov__kind *kind = record->kind;
    int64_t before = count_of(stored, counter);

    for (size_t i = 0; i < kind->rule_count && before < kind->fields[counter].max; i++) {
        const innov__rule *rule = &kind->rules[i];

        if (rule->sort == INNOV__RULE_RAISES && index_of(kind, rule->other) == counter &&
            is_changed(record, stored, rule))
            return before + 1;
    }
    return before;
}

void innov__raise_counters(innov_record *record, const innov_record *stored)
{
    const innov__kind *kind = record->kind;

    for (size_t i = 0; i < kind->rule_count; i++) {
        int counter;
        int64_t least;

        if (kind->rules[i].sort != INNOV__RULE_RAISES)
            continue;
        counter = index_of(kind, kind->rules[i].other);
        least = least_of(record, stored, counter);
        if (count_of(record, counter) < least)
            innov__slot_set(&record->slots[counter],
                            (innov__slot){.number = least, .form = INNOV__SLOT_NUMBER});
    }
}
