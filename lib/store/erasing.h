/* erasing.h - an erasure on its way: what its steps share. */
#ifndef INNOV__ERASING_H
#define INNOV__ERASING_H

#include "store/erased.h"
#include "store/traces.h"

typedef struct innov__erasure {
    innov__core *core;
    const innov__erasing *asked;
    innov__traces *traces;
    const innov__subject *subject;
    int64_t number;
    char pseudonym[INNOV__PSEUDONYM_SIZE], salt[INNOV__SALT_SIZE];
    int64_t *gone; /* records that only named the person */
    size_t gone_count, gone_capacity;
    innov__report to;
} innov__erasure;

/* Tells the caller of something found or done; `field` -1: of the record. */
int innov__erasure_tell(const innov__erasure *e, innov__trace_sort sort, int64_t id, int field);

int innov__erasure_prepare(const innov__erasure *e, const char *text, sqlite3_stmt **statement);

/* The steps: the records about the person with what the log has of them; the fields that the caller
 * named; who did what and why. */
int innov__erase_records(innov__erasure *e);
int innov__erase_redact(const innov__erasure *e);
int innov__erase_rename(innov__erasure *e);

#endif
