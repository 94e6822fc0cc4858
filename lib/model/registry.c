/* registry.c - finding kinds, fields and codes in the model's tables. */
#include "model/registry.h"

#include <string.h>

#include "model/kinds.h"

static const innov__kind *const kinds[] = {INNOV__KINDS};
const size_t innov__kind_count = INNOV__COUNT(kinds);

static int is_name(const char *name, const char *given, size_t length)
{
    if (length == 0 || *name != *given) /* which tells most names apart */
        return length == 0 && *name == '\0';
    return strlen(name) == length && memcmp(name, given, length) == 0;
}

const innov__kind *innov__kind_at(size_t index)
{
    return index < INNOV__COUNT(kinds) ? kinds[index] : NULL;
}

const innov__kind *innov__kind_by_number(int32_t number)
{
    for (size_t i = 0; i < INNOV__COUNT(kinds); i++)
        if (kinds[i]->number == number)
            return kinds[i];
    return NULL;
}

const innov__kind *innov__kind_by_name(const char *name, size_t length)
{
    for (size_t i = 0; i < INNOV__COUNT(kinds); i++)
        if (is_name(kinds[i]->name, name, length))
            return kinds[i];
    return NULL;
}

const unsigned char innov__common_from_end[INNOV__COMMON_COUNT] = {
    [INNOV__SOURCE - INNOV__FIRST_COMMON] = 6,       [INNOV__INFERRED - INNOV__FIRST_COMMON] = 5,
    [INNOV__WITHHELD - INNOV__FIRST_COMMON] = 4,     [INNOV__VISIBILITY - INNOV__FIRST_COMMON] = 3,
    [INNOV__RETAIN_UNTIL - INNOV__FIRST_COMMON] = 2, [INNOV__NOTE - INNOV__FIRST_COMMON] = 1,
};

int innov__field_index(const innov__kind *kind, int32_t number)
{
    int index = innov__field_guess(kind, number);

    for (size_t i = 0; index < 0 && i < kind->field_count; i++)
        if (kind->fields[i].number == number)
            index = (int)i;
    return index;
}

int innov__field_by_name(const innov__kind *kind, const char *name, size_t length)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if (is_name(kind->fields[i].name, name, length))
            return (int)i;
    return -1;
}

int innov__field_by_flag(const innov__kind *kind, uint32_t flag)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if ((kind->fields[i].flags & flag) != 0)
            return (int)i;
    return -1;
}

const innov__kind *innov__owner_of(const innov__kind *kind)
{
    int owner = innov__field_by_flag(kind, OWNER);

    return owner >= 0 ? kind->fields[owner].target : NULL;
}

/* ---- Code lists ---------------------------------------------------------------------------- */

/* Whether an earlier field of the model uses the list already. */
static int is_seen(const innov__code_list *list, size_t kind_count, size_t field_count)
{
    for (size_t k = 0; k <= kind_count; k++) {
        size_t end = k < kind_count ? kinds[k]->field_count : field_count;

        for (size_t f = 0; f < end; f++)
            if (kinds[k]->fields[f].codes == list)
                return 1;
    }
    return 0;
}

const innov__code_list *innov__code_list_next(innov__code_list_walk *walk)
{
    for (; walk->kind < INNOV__COUNT(kinds); walk->kind++, walk->field = 0)
        while (walk->field < kinds[walk->kind]->field_count) {
            size_t field = walk->field++;
            const innov__code_list *list = kinds[walk->kind]->fields[field].codes;

            if (list != NULL && !is_seen(list, walk->kind, field))
                return list;
        }
    return NULL;
}

const innov__code_list *innov__code_list_at(size_t index)
{
    innov__code_list_walk walk = {0, 0};
    const innov__code_list *list;

    while ((list = innov__code_list_next(&walk)) != NULL && index > 0)
        index--;
    return list;
}

const innov__code_list *innov__code_list_by_name(const char *name)
{
    for (size_t k = 0; k < INNOV__COUNT(kinds); k++)
        for (size_t f = 0; f < kinds[k]->field_count; f++)
            if (kinds[k]->fields[f].codes != NULL &&
                strcmp(kinds[k]->fields[f].codes->name, name) == 0)
                return kinds[k]->fields[f].codes;
    return NULL;
}

const innov__code *innov__code_by_name(const innov__code_list *list, const char *name,
                                       size_t length)
{
    for (size_t i = 0; i < list->count; i++)
        if (is_name(list->codes[i].name, name, length))
            return &list->codes[i];
    return NULL;
}

const innov__code *innov__code_by_number(const innov__code_list *list, int64_t number)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->codes[i].number == number)
            return &list->codes[i];
    return NULL;
}

const innov__move *innov__move_between(const innov__kind *kind, const char *from, const char *to)
{
    for (size_t i = 0; i < kind->move_count; i++)
        if (strcmp(kind->moves[i].from, from) == 0 && strcmp(kind->moves[i].to, to) == 0)
            return &kind->moves[i];
    return NULL;
}

int innov__is_legal_move(const innov__kind *kind, const char *from, const char *to)
{
    return innov__move_between(kind, from, to) != NULL ||
           (kind->passed != NULL && innov__move_between(kind, from, kind->passed) != NULL &&
            innov__move_between(kind, kind->passed, to) != NULL);
}

/* ---- Rules --------------------------------------------------------------------------------- */

int innov__has_word(const char *words, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = words; (at = strstr(at, word)) != NULL; at += length)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return 1;
    return 0;
}

size_t innov__rule_fields(const innov__kind *kind, const innov__rule *rule,
                          int fields[INNOV__RULE_FIELDS])
{
    const char *const names[INNOV__RULE_FIELDS] = {rule->field, rule->other, rule->third};
    size_t count = 0;

    for (size_t i = 0; i < INNOV__RULE_FIELDS; i++)
        if (names[i] != NULL)
            fields[count++] = innov__field_by_name(kind, names[i], strlen(names[i]));
    return count;
}

int innov__is_counter(const innov__kind *kind, int index)
{
    for (size_t i = 0; i < kind->rule_count; i++)
        if (kind->rules[i].sort == INNOV__RULE_RAISES &&
            strcmp(kind->rules[i].other, kind->fields[index].name) == 0)
            return 1;
    return 0;
}

const innov__rule *innov__unique_rule(const innov__kind *kind)
{
    for (size_t i = 0; i < kind->rule_count; i++)
        if (kind->rules[i].sort == INNOV__RULE_UNIQUE)
            return &kind->rules[i];
    return NULL;
}

/* ---- What a row leaves to its type --------------------------------------------------------- */

int32_t innov__visibility_of_field(const innov__field *field)
{
    return field->visibility != 0 ? field->visibility : INTERNAL;
}

int32_t innov__visibility_of_kind(const innov__kind *kind)
{
    return kind->visibility != 0 ? kind->visibility : INTERNAL;
}

int32_t innov__since(const innov__kind *kind, const innov__field *field)
{
    return field->since > kind->since ? field->since : kind->since;
}

void innov__limits(const innov__field *field, int64_t *min, int64_t *max)
{
    int is_text = field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI;

    *min = field->min;
    *max = field->max;
    if (is_text && *min == 0)
        *min = 1;
    if (is_text && *max == 0)
        *max = 1000;
    if (!is_text && *min == 0 && *max == 0) {
        *min = INT64_MIN;
        *max = INT64_MAX;
    }
    if (field->type == INNOV_TYPE_BOOLEAN) {
        *min = 0;
        *max = 1;
    }
}

const char *innov__type_name(int32_t type)
{
    static const char *const names[] = {"",        "text",      "integer", "boolean",
                                        "decimal", "money",     "date",    "instant",
                                        "code",    "reference", "uri"};

    return type >= 1 && (size_t)type < INNOV__COUNT(names) ? names[type] : "";
}

/* ---- Suggestions --------------------------------------------------------------------------- */

enum { LONGEST_COMPARED = 40, NEAR = 2 };

/* Levenshtein's distance of two short texts, or more than NEAR when one is long. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    size_t row[LONGEST_COMPARED + 1];

    if (a_length > LONGEST_COMPARED || b_length > LONGEST_COMPARED)
        return NEAR + 1;
    for (size_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];

        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t best = diagonal + (a[i - 1] != b[j - 1]);

            diagonal = row[j];
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[b_length];
}

const char *innov__nearest(const innov__kind *kind, const char *name, size_t length)
{
    size_t count = kind != NULL ? kind->field_count : INNOV__COUNT(kinds), best = NEAR + 1;
    const char *nearest = NULL;

    for (size_t i = 0; i < count; i++) {
        const char *candidate = kind != NULL ? kind->fields[i].name : kinds[i]->name;
        size_t away = distance(name, length, candidate, strlen(candidate));

        if (away < best) {
            best = away;
            nearest = candidate;
        }
    }
    return nearest;
}
