/* match.c - which record of the store a file means, where it says no id: by what is unique. */
#include <string.h>

#include "store/intake.h"

typedef struct search {
    innov__core *core;
    innov__report to;
    innov__readings found;
} search;

static int bind(search *s, sqlite3_stmt *row, int place, const innov__slot *slot)
{
    int bound = slot->form == INNOV__SLOT_NUMBER
                    ? sqlite3_bind_int64(row, place, slot->number)
                    : sqlite3_bind_text(row, place, slot->text, (int)slot->length, SQLITE_STATIC);

    return bound == SQLITE_OK ? INNOV_OK : innov__engine_fail(s->core, s->to);
}

/* Takes the ids that a bound statement gives; `by` is the field that has the value, "" for several.
 */
static int take(search *s, sqlite3_stmt *row, const char *by)
{
    int step;

    while ((step = sqlite3_step(row)) == SQLITE_ROW)
        innov__readings_add(&s->found, sqlite3_column_int64(row, 0), by);
    (void)sqlite3_reset(row);
    return step == SQLITE_DONE ? INNOV_OK : innov__engine_fail(s->core, s->to);
}

static int by_value(search *s, const innov__kind *kind, int index, const innov__slot *slot)
{
    sqlite3_stmt *row = innov__field_statement(s->core, kind, index, INNOV__BY_VALUE, s->to);
    int rc = row != NULL ? bind(s, row, 1, slot) : INNOV_E_NOMEM;

    return rc == INNOV_OK ? take(s, row, kind->fields[index].name) : rc;
}

/* Looks with all of some fields, if all have a value; `asked` becomes 1 when they have. */
static int by_fields(search *s, const innov_record *record, innov__purpose purpose,
                     const int fields[], size_t count, int *asked)
{
    sqlite3_stmt *row;
    int rc = INNOV_OK;

    for (size_t i = 0; i < count; i++)
        if (record->slots[fields[i]].form == INNOV__SLOT_UNSET)
            return INNOV_OK;
    *asked = 1;
    row = innov__statement(s->core, record->kind, purpose, s->to);
    if (row == NULL)
        return INNOV_E_NOMEM;
    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = bind(s, row, (int)i + 1, &record->slots[fields[i]]);
    return rc == INNOV_OK ? take(s, row, "") : rc;
}

static int by_unique(search *s, const innov_record *record, int *asked)
{
    const innov__kind *kind = record->kind;
    int rc = INNOV_OK;

    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        if ((kind->fields[i].flags & INNOV_FIELD_IS_UNIQUE) != 0 &&
            record->slots[i].form != INNOV__SLOT_UNSET) {
            *asked = 1;
            rc = by_value(s, kind, (int)i, &record->slots[i]);
        }
    return rc;
}

int innov__match_record(innov__core *core, const innov_record *record, const innov__facts *place,
                        int64_t *id, innov__report to)
{
    search s = {.core = core, .to = to};
    const innov__rule *rule = innov__unique_rule(record->kind);
    int fields[INNOV__RULE_FIELDS], owner[2], asked = 0, rc = by_unique(&s, record, &asked);
    size_t count = rule != NULL ? innov__rule_fields(record->kind, rule, fields) : 0;

    *id = 0;
    if (rc == INNOV_OK && count > 0)
        rc = by_fields(&s, record, INNOV__SAME_TOGETHER, fields, count, &asked);
    count = innov__place_of(record->kind, owner);
    if (rc == INNOV_OK && count > 0)
        rc = by_fields(&s, record, INNOV__SAME_PLACE, owner, count, &asked);
    if (rc != INNOV_OK)
        return rc;
    if (!asked)
        return innov__say(to, INNOV__MSG_NO_IDENTITY, place);
    if (s.found.count > 1)
        return innov__say_several(&s.found, record->kind->name, place, to);
    *id = s.found.id[0];
    return INNOV_OK;
}

int innov__match_unique(innov__core *core, const innov__kind *kind, const char *word,
                        innov__readings *readings, innov__report to)
{
    search s = {.core = core, .to = to, .found = *readings};
    innov__slot slot = {.form = INNOV__SLOT_TEXT, .text = word, .length = (uint32_t)strlen(word)};
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < kind->field_count; i++)
        if ((kind->fields[i].flags & INNOV_FIELD_IS_UNIQUE) != 0 &&
            !innov__is_numeric(kind->fields[i].type))
            rc = by_value(&s, kind, (int)i, &slot);
    *readings = s.found;
    return rc;
}
