/* person_traces.h - what the store tells of a person, kept and put into rows. */
#ifndef INNOV__PERSON_TRACES_H
#define INNOV__PERSON_TRACES_H

#include "base/memory.h"
#include "ecosystem/figures.h"
#include "store/erase.h"

/* What was told, copied: the store is at work while it tells. */
typedef struct innov__told {
    innov__trace *all;
    size_t count, capacity;
    innov__arena arena;
} innov__told;

int innov__told_keep(void *told, const innov__trace *trace); /* an innov__trace_each */
void innov__told_free(innov__told *told);

/* The words that the list of texts `field` of an input gives, in memory of `told`. */
int innov__told_words(innov__told *told, const innov_record *input, int32_t field,
                      innov__erasing *asked);

/* Says that an operation was not told whom or what it is about. */
int innov__asked_nothing(const innov__kind *input, innov_diag *diag);

/* The words of what a trace is, as a column of codes. */
extern const innov__code_list innov__trace_codes;

/* The next cells: the kind and the field in the words of people. */
void innov__row_kind(innov__row *row, const innov__kind *kind);
void innov__row_field_name(innov__row *row, const innov__kind *kind, int field);

/* A table of what was done: what, kind, record, field, language, revision, text. */
int innov__told_table(const innov__told *told, const char *name, innov__reply *reply);

#endif
