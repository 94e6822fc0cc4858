/* erase.h - the seam through which lib/ecosystem asks what the store holds of a person, and has it
 * erased. Values before, free places of the file and the list of the erased have no public calls.
 */
#ifndef INNOV__ERASE_H
#define INNOV__ERASE_H

#include <innov/store.h>

#include "record/record.h"

/* What was found or done. */
typedef enum innov__trace_sort {
    INNOV__TRACE_RECORD = 1, /* a record about the person, theirs first */
    INNOV__TRACE_HEAD,       /* its label, or elements of other namespaces in it */
    INNOV__TRACE_BEFORE,     /* a value that the log has of such a record */
    INNOV__TRACE_HIT,        /* words of theirs in a text of another record */
    INNOV__TRACE_HIT_BEFORE, /* the same, in a value that the log has */
    INNOV__TRACE_ACTOR,      /* they did it, or the reason names them */
    INNOV__TRACE_UNSET,      /* the field has no value any more */
    INNOV__TRACE_PSEUDONYM,  /* the field has the pseudonym */
    INNOV__TRACE_STATUS,     /* the status moved on */
    INNOV__TRACE_DELETED,    /* the record is gone */
    INNOV__TRACE_REDACTED,   /* their words are gone from the field, its values before too */
} innov__trace_sort;

typedef struct innov__trace {
    innov__trace_sort sort;
    int64_t record; /* 0: none */
    const innov__kind *kind;
    int field;        /* its place; -1: none */
    const char *lang; /* "" for none */
    const char *text; /* the value; "" for none */
    int64_t revision; /* 0: now */
    int64_t instant;  /* of the revision */
} innov__trace;

/* Returns INNOV_OK to go on. */
typedef int innov__trace_each(void *context, const innov__trace *trace);

/* A field of a record. */
typedef struct innov__place {
    int64_t record;
    int32_t field; /* its id */
} innov__place;

typedef struct innov__erasing {
    int64_t person;
    const char *reason;
    const char *const *also; /* other words that mean the person */
    size_t also_count;
    const innov__place *redact; /* where hits go too */
    size_t redact_count;
    int dry_run;
} innov__erasing;

/* Everything that is about a person or names them. Of `asked` only the words count. */
int innov__person_traces(innov_store *store, const innov__erasing *asked, innov__trace_each *each,
                         void *context, innov_diag *diag);

/* The instant since when a field has what it has. */
int innov__person_since(innov_store *store, int64_t id, const char *field, int64_t *instant,
                        innov_diag *diag);

/* Whether a person was erased. */
int innov__person_is_erased(innov_store *store, int64_t person, int *erased, innov_diag *diag);

/* Erases a person, in the open transaction or in one of its own: their values are replaced or gone
 * from the records, the log, the index of words and, when it commits, from every byte of the file.
 * Tells what it did and which hits are left. */
int innov__erase_person(innov_store *store, const innov__erasing *asked, innov__trace_each *each,
                        void *context, innov_diag *diag);

/* Writes the list of the erased as an XML store file without records. */
int innov__erasures_save(innov_store *store, const char *path, innov_diag *diag);

/* Erases again whom the store `from` has in its list. */
int innov__erasures_replay(innov_store *store, innov_store *from, const char *reason,
                           innov__trace_each *each, void *context, innov_diag *diag);

#endif
