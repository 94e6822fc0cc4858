/* records.h - what every format of records shares: who asks for them and who receives them.
 *
 * A reader makes records of a file, one at a time, and hands each to a sink; a writer is handed
 * records, one at a time. Neither knows of stores, and a store knows no format from another.
 */
#ifndef INNOV__RECORDS_H
#define INNOV__RECORDS_H

#include "base/output.h"
#include "record/record.h"

/* What a file says of itself. */
typedef struct innov__head {
    int32_t revision;     /* of the model */
    const char *labels;   /* namespace of labels; "" when none is stated */
    const char *language; /* primary language; "" when none is stated */
    const char *identity; /* of the store; "" in exports */
    int64_t at;           /* the store's revision; 0 in exports */
    const char *origin;   /* of an export that says it: the token of the state it shows; else "" */
    int require_actor;    /* of the store; 0 in exports */
} innov__head;

/* ---- Writing ------------------------------------------------------------------------------- */

/* How a record is referred to: 0 with its label in the file's namespace (NULL: none), 1 when the
 * reference is to be left out, or a failure. The label lives until the next call. */
typedef int innov__refer(void *context, int64_t id, const char **label);

/* ---- Reading ------------------------------------------------------------------------------- */

typedef enum innov__given {
    INNOV__ABSENT = 0,
    INNOV__GIVEN,
    INNOV__NIL, /* unset it */
} innov__given;

/* A reference that the file gave by label. */
typedef struct innov__reference {
    int64_t id;
    const char *label;
} innov__reference;

/* A column of a table that gives one language of a field. */
typedef struct innov__language_column {
    int index; /* of the field */
    const char *lang, *name;
} innov__language_column;

/* What a file said of one record beyond its values. Of a multilingual text that is given, an item
 * without a value takes its language away. A record without an id (0) is the one that has what is
 * unique of it, or a new one. */
typedef struct innov__gist {
    const char *file;
    int64_t line;
    innov__given *given;        /* by field index */
    int32_t *lines;             /* by field index: where it was first given; 0: not */
    const char *const *columns; /* by field index: the column that gave it; NULL: no table */
    const innov__language_column *languages;
    size_t language_count;
    const innov__reference *references;
    size_t reference_count;
    size_t bytes; /* of the texts of its values */
    int faulty;   /* some of its values were refused: it must not be kept */
} innov__gist;

/* Who receives what is read. Each returns 0 to go on or a failure to stop with; content faults are
 * said to the diag and reading goes on. */
typedef struct innov__sink {
    void *context;
    int lenient; /* INNOV__STRICT, INNOV__LENIENT or INNOV__SILENT */
    int (*head)(void *context, const innov__head *head);
    /* The id of a label in the namespace `labels`. */
    int (*resolve)(void *context, const innov__kind *kind, const char *labels, const char *label,
                   int64_t *id);
    /* A whole record; it belongs to the reader. Faulty ones come too, so that what refers to them
     * is not blamed, and what they refer to is looked at. */
    int (*record)(void *context, innov_record *record, const innov__gist *gist);
    /* The record of a kind whose label or unique field is `text`: 0 when there is none. What fits
     * several is said, at `place`, and INNOV_E_DUPLICATE. */
    int (*find)(void *context, const innov__kind *kind, const char *text, const innov__facts *place,
                int64_t *id);
} innov__sink;

#endif
