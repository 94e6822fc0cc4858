/* kind.h - what a description of a kind is made of.
 *
 * Each kind of record is described once, in a file of its own in this folder, by constant tables;
 * everything else - records, SQL, XML, introspection, views, documents - is a loop over them.
 */
#ifndef INNOV__KIND_H
#define INNOV__KIND_H

#include <innov/model.h>
#include <stddef.h>

#include "base/messages.h"

/* Words for people. */
typedef struct innov__words {
    const char *en, *lv;
} innov__words;

/* A code list: `number` is stable for ever and what the number door gives. */
typedef struct innov__code {
    int32_t number; /* from 1 */
    const char *name;
    innov__words label, doc;
} innov__code;

typedef struct innov__code_list {
    const char *name;
    innov__words label;
    const innov__code *codes;
    size_t count;
} innov__code_list;

#define INNOV__CODE_LIST(name_, en, lv, codes_)                                                    \
    {                                                                                              \
        .name = (name_), .label = {(en), (lv)}, .codes = (codes_), .count = INNOV__COUNT(codes_)   \
    }

/* A form that a text must have beyond its length. */
typedef struct innov__form {
    const char *name;
    const char *pattern;                           /* as XML Schema writes it; all it can say */
    int (*holds)(const char *text, size_t length); /* the whole truth */
    innov__message message;                        /* when it does not hold */
    /* What a lenient reader lets pass with a warning although it does not hold; NULL: nothing. */
    int (*passes)(const char *text, size_t length);
    innov__message warning;
} innov__form;

typedef struct innov__kind innov__kind;

typedef struct innov__field {
    int32_t number; /* stable within the kind: the field's id is kind * 1000 + number */
    const char *name;
    int32_t type;   /* INNOV_TYPE_... */
    uint32_t flags; /* INNOV_FIELD_IS_... */
    const innov__code_list *codes;
    const innov__kind *target; /* of a reference; NULL: any kind */
    const innov__form *form;   /* of a text */
    int64_t min, max;          /* a text's characters, a number's value; 0, 0: the type's own */
    int32_t scale;             /* of a decimal */
    const char *unit;
    int32_t visibility; /* 0: internal, so that what says nothing stays inside */
    int32_t since;      /* model revision; 0: that of the kind */
    innov__words label, doc;
} innov__field;

/* A legal change of the status field; creation accepts any status. A transaction makes one, or the
 * two that lead through what the kind's `passed` names. */
typedef struct innov__move {
    const char *from, *to;
    const char *needs; /* a field that must have a value; NULL: none */
    int reason;        /* the transaction must say why */
} innov__move;

/* Rules across fields of one record, by the fields' names (a test holds that they exist). */
typedef enum innov__rule_sort {
    INNOV__RULE_ORDER = 1, /* `field` is certainly not after `other`, nor greater; where `third` has
                              a value it may be */
    INNOV__RULE_NEEDS,     /* when `field` has the code `code` (NULL: any value), `other` has one */
    INNOV__RULE_EXCLUDES,  /* when `field` has a value, `other` has none */
    INNOV__RULE_ONE_OF,    /* at least one of `field`, `other` and `third` has a value */
    INNOV__RULE_DIFFER,    /* `field` and `other` are not the same record */
    INNOV__RULE_KINDS,     /* `field` refers to a record of one of the kinds named in `code` */
    INNOV__RULE_UNIQUE, /* no two records have the same `field`, `other` and `third`; one a kind */
    INNOV__RULE_RAISES, /* each change of `field` (to or from `code`, where there is one) raises the
                           counter `other`, which never goes down */
} innov__rule_sort;

typedef struct innov__rule {
    innov__rule_sort sort;
    const char *field, *other, *code, *third; /* what a sort does not name is NULL */
} innov__rule;

struct innov__kind {
    int32_t number; /* 1 to 255, for ever: it is in every id */
    const char *name;
    innov__words label, plural, doc;
    uint32_t flags;     /* INNOV_KIND_IS_... */
    int32_t visibility; /* of a record whose visibility field is unset; 0: internal */
    int32_t since;
    const char *title, *status; /* names of these fields, NULL when there is none */
    const char *from, *to;      /* names of the dates between which it holds; both or none */
    const innov__field *fields;
    size_t field_count;
    const innov__move *moves;
    size_t move_count;
    const innov__rule *rules;
    size_t rule_count;
    const char *published_when; /* statuses of a public record, with blanks between; NULL: any */
    const char *passed; /* a status that one transaction may move to and on from; NULL: none */
};

#define INNOV__COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* How a kind's file hands its tables to the description. */
#define INNOV__TABLE(fields_) .fields = (fields_), .field_count = INNOV__COUNT(fields_)
#define INNOV__MOVES(moves_)  .moves = (moves_), .move_count = INNOV__COUNT(moves_)
#define INNOV__RULES(rules_)  .rules = (rules_), .rule_count = INNOV__COUNT(rules_)

/* Shorthand for the flags, so that a row fits its lines. */
enum {
    REQUIRED = INNOV_FIELD_IS_REQUIRED,
    MULTILINGUAL = INNOV_FIELD_IS_MULTILINGUAL,
    LIST = INNOV_FIELD_IS_LIST,
    UNIQUE = INNOV_FIELD_IS_UNIQUE,
    OWNER = INNOV_FIELD_IS_OWNER,
    ORDINAL = INNOV_FIELD_IS_ORDINAL,
    MULTILINE = INNOV_FIELD_IS_MULTILINE,
    PERSONAL = INNOV_FIELD_IS_PERSONAL,
    PUBLIC = INNOV_VISIBILITY_PUBLIC,
    INTERNAL = INNOV_VISIBILITY_INTERNAL,
    PRIVATE = INNOV_VISIBILITY_PRIVATE,
};

#endif
