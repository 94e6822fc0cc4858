/* condition.h - conditions as trees: read from text, printed back, made into SQL.
 *
 * docs/FORMAT.md section 5 has the grammar.
 */
#ifndef INNOV__CONDITION_H
#define INNOV__CONDITION_H

#include "store/core.h"

enum { INNOV__TESTS_MAX = 1000, INNOV__LEVELS_MAX = 40, INNOV__CONDITION_MAX = 64 * 1024 };

typedef enum innov__operator {
    INNOV__EQUAL,
    INNOV__NOT_EQUAL,
    INNOV__LESS,
    INNOV__LESS_EQUAL,
    INNOV__GREATER,
    INNOV__GREATER_EQUAL,
    INNOV__MAYBE_EQUAL,
    INNOV__MAYBE_LESS,
    INNOV__MAYBE_LESS_EQUAL,
    INNOV__MAYBE_GREATER,
    INNOV__MAYBE_GREATER_EQUAL,
    INNOV__PREFIX,
    INNOV__CONTAINS,
    INNOV__IN,
    INNOV__IS_SET,
    INNOV__IS_NOT_SET,
    INNOV__OPERATORS
} innov__operator;

/* A value as it was given, and as its field reads it. Of a reference only the text is known until a
 * store resolves it. */
typedef struct innov__operand {
    const char *text;
    innov__slot slot;
} innov__operand;

/* One test. `via` is the reference it goes through (a place in the query's kind), or -1. `index` is
 * the field's place in `kind`, or -1 for one of the record's own: id, label, revision. */
typedef struct innov__test {
    int via;
    const innov__kind *kind;
    const innov__field *field;
    int index;
    const char *lang; /* NULL: any */
    innov__operator op;
    innov__operand *operands;
    size_t count;
} innov__test;

typedef enum innov__node_sort { INNOV__AND, INNOV__OR, INNOV__NOT, INNOV__TEST } innov__node_sort;

typedef struct innov__node innov__node;
struct innov__node {
    innov__node_sort sort;
    innov__node *left, *right; /* NOT has only left */
    innov__test test;
};

typedef struct innov__ordering {
    int index; /* place in the kind's table */
    int descending;
} innov__ordering;

struct innov_query {
    const innov__kind *kind;
    innov__arena arena;
    innov__node *condition; /* NULL: all */
    size_t tests;
    innov__ordering order[8];
    size_t order_count;
    int as_in_files; /* in the order that records have in files, all of them */
    int64_t limit, offset;
    innov__buffer text;
    innov__problem problem;
};

/* Whether a test asks on which days a record holds. */
int innov__is_validity(const innov__test *test);

/* Reads a condition (not empty) into the query, joined with `and` to what it has. */
int innov__condition_read(innov_query *query, const char *text, innov__report to);

/* Adds one test from its parts. */
int innov__condition_add(innov_query *query, const char *path, const char *op, const char *value,
                         innov__report to);

/* Prints the canonical form. */
void innov__condition_print(innov__buffer *out, const innov_query *query);

const char *innov__operator_name(innov__operator op);

/* Makes the statement that gives the rows of a query, or only their ids, bound and ready. */
int innov__query_prepare(innov__core *core, const innov_query *query, int only_ids,
                         sqlite3_stmt **statement, innov__report to);

/* The kind with this number, one that is stored; says why not. */
int innov__query_kind(int32_t number, const innov__kind **kind, innov__report to);

/* A query of its own for `kind`; freed with innov_query_free. */
int innov__query_make(const innov__kind *kind, const char *condition, innov_query **query,
                      innov__report to);

#endif
