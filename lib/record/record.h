/* record.h - the inside of a record, for the rooms that read, write and keep records.
 *
 * A record has one slot per field of its kind. The values of lists and multilingual texts are
 * items, kept in the order of fields, then of languages or places.
 */
#ifndef INNOV__RECORD_H
#define INNOV__RECORD_H

#include <innov/record.h>
#include <stdatomic.h>

#include "record/sequence.h"
#include "record/value.h"

enum { INNOV__LANGUAGE_SIZE = 36 };

typedef struct innov__item {
    int index;        /* of the field in its kind's table */
    const char *lang; /* of a multilingual text; NULL in a list */
    innov__slot slot;
} innov__item;

/* How the transaction ended that a record was last put in: shared by its store and its records, so
 * that a record knows what became of the id and revision it was given. */
typedef struct innov__outcome {
    atomic_int references;
    atomic_int state; /* INNOV__OPEN, ... */
} innov__outcome;

enum { INNOV__OPEN, INNOV__COMMITTED, INNOV__ROLLED_BACK };

innov__outcome *innov__outcome_new(void);
void innov__outcome_release(innov__outcome *outcome); /* NULL is fine */

/* What a put gives a record, and a rollback takes back. */
typedef struct innov__standing {
    int64_t id, revision; /* 0: not stored */
    const char *labels;
} innov__standing;

struct innov_record {
    const innov__kind *kind;
    int64_t id, revision; /* 0: not stored */
    const char *label, *labels;
    const char *foreign; /* elements of other namespaces, as canonical bytes; NULL: none */
    size_t foreign_length;
    char primary[INNOV__LANGUAGE_SIZE];
    innov__sequence sequence;
    int lent;                /* a cursor's */
    innov__outcome *outcome; /* of the transaction it was put in; NULL: settled */
    innov__standing before;  /* that transaction */
    innov__problem problem;
    innov__arena arena;
    innov__item *items;
    size_t item_count, item_capacity;
    innov__slot slots[]; /* by field index; see sequence.h for who writes them */
};

int innov__record_make(const innov__kind *kind, const char *primary, innov_record **record);
void innov__record_destroy(innov_record *record); /* whoever it belongs to */
void innov__record_reset(innov_record *record);   /* empty again, for the next row */
int innov__record_copy(const innov_record *record, innov_record **copy);

/* Says that a call on a record (NULL too) was given NULL for `name`. */
int innov__record_no_place(const innov_record *record, const char *name);

/* Takes note of how the transaction ended that it was put in. */
void innov__record_settle(innov_record *record);

/* One call at a time: 0 when another one is at work. */
int innov__record_enter(const innov_record *record);
void innov__record_leave(const innov_record *record);

/* Where a finding about a field of this record is; index -1 is the record as a whole. */
innov__facts innov__record_place(const innov_record *record, int index);

/* The same, in the file and line of `place`, and in the column that gave the field. */
innov__facts innov__record_at(const innov_record *record, int index, const innov__facts *place);

/* Reads a canonical text into a field: sets a scalar, sets a language, or adds to a list. */
int innov__record_read(innov_record *record, int index, const char *lang, const char *text,
                       size_t length, innov__report to, const innov__facts *place);

/* Adds an already checked slot as an item; `lang` is copied into the arena. */
int innov__record_add_item(innov_record *record, int index, const char *lang, innov__slot slot);

/* Takes a field's value away (all languages, all items). */
void innov__record_unset(innov_record *record, int index);

/* Takes one item away: the one at `place` of its field. */
void innov__record_remove_item(innov_record *record, int index, size_t place);

/* Whether the record says that the field is withheld: it has a value, or of a list more values,
 * where the record comes from. */
int innov__record_withholds(const innov_record *record, int index);

/* Adds to a list what another record gives of it. */
int innov__record_unite(innov_record *merged, const innov_record *given, int index);

/* Says that the field is withheld; its name is the table's. */
int innov__record_withhold(innov_record *record, int index);

/* At the end of a merge, with the list as it was stored: takes off it what was given, and adds what
 * is withheld and was not known. */
int innov__record_merge_withheld(innov_record *merged, const innov_record *given);
/* Takes one language of a multilingual text away. */
void innov__record_unset_language(innov_record *record, int index, const char *lang);

/* The items of a field. */
const innov__item *innov__record_items(const innov_record *record, int index, size_t *count);

/* The canonical text of a slot, made once; NULL when memory is out. */
const char *innov__record_slot_text(innov_record *record, int index, innov__slot *slot);

/* A field's canonical text in a language (NULL: the primary one), as innov_text gives it. */
const char *innov__record_text(innov_record *record, int index, const char *lang);

/* Copies a field's value from a record of the same kind. */
int innov__record_take(innov_record *record, const innov_record *from, int index);

/* Whether a field has the same value in two records of one kind. */
int innov__record_same(const innov_record *a, const innov_record *b, int index);

/* The first language in which a multilingual field of two records differs; NULL for other fields.
 */
const char *innov__record_difference(const innov_record *a, const innov_record *b, int index);

/* Sets label and namespace; both are copied. */
int innov__record_name(innov_record *record, const char *label, const char *labels);

/* Everything that can be checked on the record alone; `place` gives file and line. Returns INNOV_OK
 * or the code of the first fault. */
/* Whether a code field has the code, a list has it among others; NULL: whether it has any value. */
int innov__record_has_code(const innov_record *record, int index, const char *code);

int innov__record_judge(const innov_record *record, innov__report to, const innov__facts *place);

/* The fields that the rules of a kind name, found once: for who judges many records of it. */
typedef struct innov__found_rule {
    const innov__rule *rule;
    size_t count;
    int fields[INNOV__RULE_FIELDS];
} innov__found_rule;

typedef struct innov__found {
    const int *required;
    const innov__found_rule *rules;
    size_t required_count, rule_count;
    int inferred, withheld; /* -1: the kind has no such list */
} innov__found;

/* Made in the arena; NULL when memory is out. */
const innov__found *innov__found_new(const innov__kind *kind, innov__arena *arena);

/* As innov__record_judge, of a record of that kind. */
int innov__record_judge_by(const innov_record *record, const innov__found *found, innov__report to,
                           const innov__facts *place);

#endif
