/* registry.h - finding kinds, fields and codes in the model's tables. */
#ifndef INNOV__REGISTRY_H
#define INNOV__REGISTRY_H

#include "model/common.h"
#include "model/kind.h"

enum { INNOV__MODEL_MAJOR = 0, INNOV__MODEL_REVISION = 2, INNOV__FIELDS_PER_KIND = 1000 };

extern const size_t innov__kind_count;
const innov__kind *innov__kind_at(size_t index); /* NULL past the end */
const innov__kind *innov__kind_by_number(int32_t number);
const innov__kind *innov__kind_by_name(const char *name, size_t length);

/* The place of a field in its kind's table, or -1. A kind's own fields stand in the order of their
 * numbers, the common ones behind them, so that the place can be guessed. */
extern const unsigned char innov__common_from_end[INNOV__COMMON_COUNT]; /* by number; 1: the last */

static inline int innov__field_guess(const innov__kind *kind, int32_t number)
{
    uint32_t common = (uint32_t)number - INNOV__FIRST_COMMON;
    size_t place = common < INNOV__COMMON_COUNT ? kind->field_count - innov__common_from_end[common]
                                                : (size_t)number - 1;

    return place < kind->field_count && kind->fields[place].number == number ? (int)place : -1;
}

int innov__field_index(const innov__kind *kind, int32_t number);
int innov__field_by_name(const innov__kind *kind, const char *name, size_t length);

/* The place of the first field with one of the flags, or -1. */
int innov__field_by_flag(const innov__kind *kind, uint32_t flag);

static inline int32_t innov__field_id_of(const innov__kind *kind, const innov__field *field)
{
    return kind->number * INNOV__FIELDS_PER_KIND + field->number;
}

/* The distinct code lists of all kinds, in the order in which they are first used; NULL past the
 * end. Each is looked for from the beginning: who wants all walks, from {0, 0}. */
typedef struct innov__code_list_walk {
    size_t kind, field; /* where it goes on */
} innov__code_list_walk;

const innov__code_list *innov__code_list_next(innov__code_list_walk *walk);
const innov__code_list *innov__code_list_at(size_t index);
const innov__code_list *innov__code_list_by_name(const char *name);

const innov__code *innov__code_by_name(const innov__code_list *list, const char *name,
                                       size_t length);
const innov__code *innov__code_by_number(const innov__code_list *list, int64_t number);

/* The kind that owns records of `kind`, or NULL. */
const innov__kind *innov__owner_of(const innov__kind *kind);

/* Which move leads from one status to another, or NULL. */
const innov__move *innov__move_between(const innov__kind *kind, const char *from, const char *to);

/* Whether one transaction may lead from one status to another: by a move, or by two through the
 * status that the kind lets pass. */
int innov__is_legal_move(const innov__kind *kind, const char *from, const char *to);

int32_t innov__visibility_of_field(const innov__field *field);
/* Whether a word is in a text of words with blanks between. */
int innov__has_word(const char *words, const char *word);

/* The fields of a rule by their places, in their order; how many. */
enum { INNOV__RULE_FIELDS = 3 };
size_t innov__rule_fields(const innov__kind *kind, const innov__rule *rule,
                          int fields[INNOV__RULE_FIELDS]);

/* Whether the field is a counter, which the store raises. */
int innov__is_counter(const innov__kind *kind, int index);

/* The rule that makes fields unique together; NULL when the kind has none. */
const innov__rule *innov__unique_rule(const innov__kind *kind);

/* The revision of the model that a field came with. */
int32_t innov__since(const innov__kind *kind, const innov__field *field);
int32_t innov__visibility_of_kind(const innov__kind *kind);

/* The smallest and the largest a field may be: its own limits, or its type's. */
void innov__limits(const innov__field *field, int64_t *min, int64_t *max);

/* The name of a type, such as "reference". */
const char *innov__type_name(int32_t type);

/* Of the names in the model the one nearest to `name`, or NULL when none is near: kinds, or the
 * fields of `kind`. */
const char *innov__nearest(const innov__kind *kind, const char *name, size_t length);

#endif
