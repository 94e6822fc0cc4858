/* check.c - what can be known from a record alone, and how two records differ. */
#include <string.h>

#include "base/date.h"
#include "base/id.h"
#include "model/common.h"
#include "record/record.h"

static int first_of(int first, int rc)
{
    return first != INNOV_OK ? first : rc;
}

static int has_value(const innov_record *record, int index)
{
    return record->slots[index].form != INNOV__SLOT_UNSET;
}

/* Whether there is a value, here or where this record comes from. */
static int is_known(const innov_record *record, int index)
{
    return has_value(record, index) || (record->kind->fields[index].type == INNOV_TYPE_REFERENCE &&
                                        innov__record_withholds(record, index));
}

static int check_required(const innov_record *record, int field, innov__report to,
                          const innov__facts *place)
{
    innov__facts facts;

    if (is_known(record, field))
        return INNOV_OK;
    facts = innov__record_at(record, field, place);
    return innov__say(to, INNOV__MSG_REQUIRED, &facts);
}

/* The first and the last moment a date or instant can mean; 0 when it is unset or none. */
static int span(const innov_record *record, int index, int64_t *first, int64_t *last)
{
    int32_t from, to;

    if (record->slots[index].form == INNOV__SLOT_UNSET ||
        innov__value_number(&record->kind->fields[index], &record->slots[index], first) != INNOV_OK)
        return 0;
    *last = *first;
    if (record->kind->fields[index].type == INNOV_TYPE_DATE &&
        innov_date_span((int32_t)*first, &from, &to) == INNOV_OK) {
        *first = from;
        *last = to;
    }
    return 1;
}

/* `field` must not be certainly after `other`. */
static int check_order(const innov_record *record, const int fields[], innov__report to,
                       const innov__facts *place)
{
    innov_record *known = (innov_record *)record; /* texts are made once, values stay */
    int field = fields[0], other = fields[1], type = record->kind->fields[field].type;
    int64_t first, last, other_first, other_last;
    innov__facts facts;

    if (!span(record, field, &first, &last) || !span(record, other, &other_first, &other_last) ||
        other_last >= first)
        return INNOV_OK;
    facts = innov__record_at(record, other, place);
    facts.value = innov__record_slot_text(known, other, &known->slots[other]);
    facts.name = record->kind->fields[field].name;
    facts.expected = innov__record_slot_text(known, field, &known->slots[field]);
    return innov__say(to,
                      type == INNOV_TYPE_DATE || type == INNOV_TYPE_INSTANT ? INNOV__MSG_ORDER
                                                                            : INNOV__MSG_LESS,
                      &facts);
}

int innov__record_has_code(const innov_record *record, int index, const char *code)
{
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);

    if (code == NULL)
        return has_value(record, index);
    if (record->slots[index].form == INNOV__SLOT_TEXT)
        return strcmp(record->slots[index].text, code) == 0;
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].slot.text, code) == 0)
            return 1;
    return 0;
}

/* When `field` has the code, or a value at all, `other` needs one. */
static int check_needs(const innov_record *record, const int fields[], const char *code,
                       innov__report to, const innov__facts *place)
{
    innov__facts facts;

    if (is_known(record, fields[1]) || !innov__record_has_code(record, fields[0], code))
        return INNOV_OK;
    facts = innov__record_at(record, fields[0], place);
    facts.name = record->kind->fields[fields[1]].name;
    facts.expected = code;
    return innov__say(to, code != NULL ? INNOV__MSG_NEEDS : INNOV__MSG_NEEDS_BESIDE, &facts);
}

static int check_excludes(const innov_record *record, const int fields[], innov__report to,
                          const innov__facts *place)
{
    innov__facts facts = innov__record_at(record, fields[0], place);

    if (!has_value(record, fields[0]) || !has_value(record, fields[1]))
        return INNOV_OK;
    facts.name = record->kind->fields[fields[1]].name;
    return innov__say(to, INNOV__MSG_EXCLUDES, &facts);
}

static int check_one_of(const innov_record *record, const int fields[], size_t count,
                        innov__report to, const innov__facts *place)
{
    innov__facts facts = innov__record_at(record, fields[0], place);
    innov__buffer names = {0};
    int rc;

    for (size_t i = 0; i < count; i++) {
        if (is_known(record, fields[i]))
            return INNOV_OK;
    }
    for (size_t i = 0; i < count; i++) {
        innov__buffer_text(&names, i > 0 ? ", " : "");
        innov__buffer_text(&names, record->kind->fields[fields[i]].name);
    }
    facts.expected = names.bytes != NULL ? names.bytes : "";
    rc = innov__say(to, INNOV__MSG_ONE_OF, &facts);
    innov__buffer_free(&names);
    return rc;
}

static int check_differ(const innov_record *record, const int fields[], innov__report to,
                        const innov__facts *place)
{
    innov__facts facts = innov__record_at(record, fields[1], place);

    if (!has_value(record, fields[0]) || !has_value(record, fields[1]) ||
        !innov__value_same(&record->slots[fields[0]], &record->slots[fields[1]]))
        return INNOV_OK;
    facts.name = record->kind->fields[fields[0]].name;
    return innov__say(to, INNOV__MSG_SAME_RECORD, &facts);
}

static int check_kinds(const innov_record *record, const int fields[], const char *kinds,
                       innov__report to, const innov__facts *place)
{
    innov_record *known = (innov_record *)record; /* texts are made once, values stay */
    const innov__slot *slot = &record->slots[fields[0]];
    innov__facts facts = innov__record_at(record, fields[0], place);
    const innov__kind *kind = slot->form == INNOV__SLOT_NUMBER
                                  ? innov__kind_by_number(innov__id_kind(slot->number))
                                  : NULL;

    if (slot->form != INNOV__SLOT_NUMBER || (kind != NULL && innov__has_word(kinds, kind->name)))
        return INNOV_OK;
    facts.value = innov__record_slot_text(known, fields[0], &known->slots[fields[0]]);
    facts.expected = kinds;
    return innov__say(to, INNOV__MSG_ID_OF_OTHER_KIND, &facts);
}

static int check_rule(const innov_record *record, const innov__found_rule *found, innov__report to,
                      const innov__facts *place)
{
    const innov__rule *rule = found->rule;
    const int *fields = found->fields;

    switch (rule->sort) {
    case INNOV__RULE_ORDER:
        return found->count == INNOV__RULE_FIELDS && is_known(record, fields[2])
                   ? INNOV_OK
                   : check_order(record, fields, to, place);
    case INNOV__RULE_NEEDS:
        return check_needs(record, fields, rule->code, to, place);
    case INNOV__RULE_EXCLUDES:
        return check_excludes(record, fields, to, place);
    case INNOV__RULE_ONE_OF:
        return check_one_of(record, fields, found->count, to, place);
    case INNOV__RULE_DIFFER:
        return check_differ(record, fields, to, place);
    case INNOV__RULE_KINDS:
        return check_kinds(record, fields, rule->code, to, place);
    case INNOV__RULE_UNIQUE:
    case INNOV__RULE_RAISES:
        return INNOV_OK; /* that is for the store to see */
    }
    return INNOV_OK;
}

/* What a name on the list of what is withheld may be wrong in: only references are withheld, and of
 * a list a part may be there. */
static int check_withheld(const innov_record *record, int field, innov__report to,
                          const innov__facts *facts)
{
    const innov__field *named = &record->kind->fields[field];

    if (named->type != INNOV_TYPE_REFERENCE)
        return innov__say(to, INNOV__MSG_WITHHELD_TYPE, facts);
    if (has_value(record, field) && (named->flags & INNOV_FIELD_IS_LIST) == 0)
        return innov__say(to, INNOV__MSG_WITHHELD_VALUE, facts);
    return INNOV_OK;
}

/* What is called inferred or withheld must be a field of this kind. */
static int check_names(const innov_record *record, int index, int is_withheld, innov__report to,
                       const innov__facts *place)
{
    size_t count = 0;
    const innov__item *items = index >= 0 && has_value(record, index)
                                   ? innov__record_items(record, index, &count)
                                   : NULL;
    int first = INNOV_OK;

    for (size_t i = 0; i < count; i++) {
        const innov__slot *name = &items[i].slot;
        int field = innov__field_by_name(record->kind, name->text, name->length);
        innov__facts facts = innov__record_at(record, index, place);

        facts.value = name->text;
        if (field < 0)
            first = first_of(first, innov__say(to, INNOV__MSG_NO_SUCH_OWN_FIELD, &facts));
        else if (is_withheld)
            first = first_of(first, check_withheld(record, field, to, &facts));
    }
    return first;
}

/* ---- Judging ------------------------------------------------------------------------------- */

static int is_required(const innov__kind *kind, size_t field)
{
    return (kind->fields[field].flags & INNOV_FIELD_IS_REQUIRED) != 0;
}

static innov__found_rule find_rule(const innov__kind *kind, const innov__rule *rule)
{
    innov__found_rule found = {.rule = rule};

    found.count = innov__rule_fields(kind, rule, found.fields);
    return found;
}

static int check_lists(const innov_record *record, int inferred, int withheld, innov__report to,
                       const innov__facts *place)
{
    int rc = check_names(record, inferred, 0, to, place);

    return first_of(rc, check_names(record, withheld, 1, to, place));
}

int innov__record_judge(const innov_record *record, innov__report to, const innov__facts *place)
{
    const innov__kind *kind = record->kind;
    int rc = INNOV_OK;

    for (size_t i = 0; i < kind->field_count; i++)
        if (is_required(kind, i))
            rc = first_of(rc, check_required(record, (int)i, to, place));
    for (size_t i = 0; i < kind->rule_count; i++) {
        innov__found_rule found = find_rule(kind, &kind->rules[i]);

        rc = first_of(rc, check_rule(record, &found, to, place));
    }
    return first_of(rc, check_lists(record, innov__field_index(kind, INNOV__INFERRED),
                                    innov__field_index(kind, INNOV__WITHHELD), to, place));
}

const innov__found *innov__found_new(const innov__kind *kind, innov__arena *arena)
{
    innov__found *found = innov__arena_alloc(arena, sizeof *found);
    int *required = innov__arena_alloc(arena, kind->field_count * sizeof *required);
    innov__found_rule *rules = innov__arena_alloc(arena, kind->rule_count * sizeof *rules);

    if (found == NULL || required == NULL || rules == NULL)
        return NULL;
    *found = (innov__found){.required = required,
                            .rules = rules,
                            .rule_count = kind->rule_count,
                            .inferred = innov__field_index(kind, INNOV__INFERRED),
                            .withheld = innov__field_index(kind, INNOV__WITHHELD)};
    for (size_t i = 0; i < kind->field_count; i++)
        if (is_required(kind, i))
            required[found->required_count++] = (int)i;
    for (size_t i = 0; i < kind->rule_count; i++)
        rules[i] = find_rule(kind, &kind->rules[i]);
    return found;
}

int innov__record_judge_by(const innov_record *record, const innov__found *found, innov__report to,
                           const innov__facts *place)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < found->required_count; i++)
        rc = first_of(rc, check_required(record, found->required[i], to, place));
    for (size_t i = 0; i < found->rule_count; i++)
        rc = first_of(rc, check_rule(record, &found->rules[i], to, place));
    return first_of(rc, check_lists(record, found->inferred, found->withheld, to, place));
}

int innov_record_check(const innov_record *record, innov_diag *diag)
{
    innov__report to = {.diag = diag};
    innov__facts place = {0};
    int rc;

    if (record == NULL)
        return INNOV_E_ARGUMENT;
    if (!innov__record_enter(record))
        return INNOV_E_BUSY;
    innov__diag_clear(diag);
    to.problem = &((innov_record *)record)->problem;
    innov__problem_clear(to.problem);
    rc = innov__record_judge(record, to, &place);
    innov__record_leave(record);
    return rc == INNOV_OK || rc == INNOV_E_NOMEM ? rc : INNOV_E_REFUSED;
}

/* Whether `lang` has the same text among the items. */
static int has_same(const innov__item *items, size_t count, const innov__item *wanted)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, wanted->lang) == 0)
            return innov__value_same(&items[i].slot, &wanted->slot);
    return 0;
}

const char *innov__record_difference(const innov_record *a, const innov_record *b, int index)
{
    size_t a_count, b_count;
    const innov__item *a_items = innov__record_items(a, index, &a_count);
    const innov__item *b_items = innov__record_items(b, index, &b_count);

    if ((a->kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        return NULL;
    for (size_t i = 0; i < a_count; i++)
        if (!has_same(b_items, b_count, &a_items[i]))
            return a_items[i].lang;
    for (size_t i = 0; i < b_count; i++)
        if (!has_same(a_items, a_count, &b_items[i]))
            return b_items[i].lang;
    return NULL;
}

/* Says how one field differs, in the canonical texts. */
static void say_difference(const innov_record *record, const innov_record *other, int index,
                           innov_diag *diag)
{
    const char *lang = innov__record_difference(record, other, index);
    innov__facts facts = innov__record_place(record, index);

    facts.yours = innov__record_text((innov_record *)record, index, lang);
    facts.theirs = innov__record_text((innov_record *)other, index, lang);
    innov__say((innov__report){.diag = diag}, INNOV__MSG_DIFFERS, &facts);
}

int innov_record_equal(const innov_record *record, const innov_record *other, innov_diag *diag)
{
    int equal = 1;

    innov__diag_clear(diag);
    if (record == NULL || other == NULL)
        return innov__record_no_place(record != NULL ? record : other,
                                      record != NULL ? "other" : "record");
    if (record == other)
        return 1;
    if (record->kind != other->kind) {
        innov__facts place = innov__record_place(record, -1);

        if (!innov__record_enter(record))
            return INNOV_E_BUSY;
        place.value = other->kind->name;
        innov__say((innov__report){.problem = &((innov_record *)record)->problem},
                   INNOV__MSG_NO_KIND, &place);
        innov__record_leave(record);
        return INNOV_E_KIND;
    }
    if (!innov__record_enter(record))
        return INNOV_E_BUSY;
    if (!innov__record_enter(other)) {
        innov__record_leave(record);
        return INNOV_E_BUSY;
    }
    innov__problem_clear(&((innov_record *)record)->problem);
    innov__problem_clear(&((innov_record *)other)->problem);
    for (size_t i = 0; i < record->kind->field_count; i++)
        if (!innov__record_same(record, other, (int)i)) {
            equal = 0;
            say_difference(record, other, (int)i, diag);
        }
    innov__record_leave(record);
    innov__record_leave(other);
    return equal;
}
