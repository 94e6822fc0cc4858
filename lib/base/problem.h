/* problem.h - saying what went wrong: a message, the facts that fill it, and where it is kept.
 *
 * Each handle keeps the sentence of its last failed call in an innov__problem; calls that can find
 * many things list them in an innov_diag too. Sentences are written once, in Latvian and English,
 * in messages.c.
 */
#ifndef INNOV__PROBLEM_H
#define INNOV__PROBLEM_H

#include <innov/base.h>
#include <stdarg.h>
#include <stddef.h>

#include "base/messages.h"

/* What a finding is about. Everything is optional; texts are copied and, when they come from
 * outside, shortened and made printable. */
typedef struct innov__facts {
    const char *file;           /* as the caller named it */
    int64_t line;               /* from 1 */
    int64_t byte;               /* in the line, from 1; 0: not known */
    const char *column;         /* of a table, as its header names it */
    const char *const *columns; /* by place of the field: the column that gave it, or NULL */
    int32_t kind, field;        /* ids */
    const char *kind_name;      /* "sprint" */
    const char *field_name;     /* "title" */
    int64_t record;             /* its id */
    const char *value;          /* {value}: what was given */
    const char *expected;       /* {expected}: what would have been right */
    const char *name;           /* {name}: another name the sentence needs */
    int64_t number, limit;      /* {number}, {limit} */
    const char *yours, *theirs;
} innov__facts;

/* The sentence of the last failed call on a handle. */
typedef struct innov__problem {
    int code;
    char *text[2]; /* by innov__language; NULL when memory was out */
} innov__problem;

/* How a value of old registers is judged that breaks its form in a known way: refused, let pass
 * with a warning, or in silence because a store has it already. */
enum { INNOV__STRICT, INNOV__LENIENT, INNOV__SILENT };

/* Where a call reports to: its handle's problem, the caller's diag; either may be NULL. */
typedef struct innov__report {
    innov__problem *problem;
    innov_diag *diag;
    int lenient; /* INNOV__STRICT, ... */
} innov__report;

/* Says `message` with `facts`; returns the message's result code. */
int innov__say(innov__report to, innov__message message, const innov__facts *facts);

/* The usual form: `return innov__fail(to, INNOV__MSG_NULL, .name = "store");` */
#define innov__fail(to, message, ...) innov__say((to), (message), &(innov__facts){__VA_ARGS__})

/* Begins a call: forgets what the last one said. */
void innov__problem_clear(innov__problem *problem);

/* The sentence, or the result's general one when memory was out; "" when nothing failed. */
const char *innov__problem_text(const innov__problem *problem, const char *lang);

/* Gives a problem what a list says: the sentence of the only error, or how many there are. */
void innov__problem_summarise(innov__problem *problem, const innov_diag *diag, int rc);

/* Empties a list before a call uses it. */
void innov__diag_clear(innov_diag *diag);

/* How many findings are errors. */
int32_t innov__diag_errors(const innov_diag *diag);

/* Moves every finding of `from` behind those of `to`, at most as many as are kept. */
void innov__diag_take(innov_diag *to, innov_diag *from);

#endif
