/* json.h - records to JSON (RFC 8259) and back, streaming: memory holds one record at a time.
 *
 * docs/FORMAT.md, "JSON files", says what the files look like.
 */
#ifndef INNOV__JSON_H
#define INNOV__JSON_H

#include "format/records.h"

#define INNOV__JSON_MODEL "urn:libinnov:0"

/* ---- Writing ------------------------------------------------------------------------------- */

typedef struct innov__json_writer {
    innov__output *out;
    const char *labels; /* the file's namespace */
    int32_t view;       /* INNOV_VISIBILITY_...: fields that ask for more are left out */
    innov__refer *refer;
    void *context;
    int64_t records; /* how many were written */
} innov__json_writer;

void innov__json_write_head(innov__json_writer *writer, const innov__head *head);
int innov__json_write_record(innov__json_writer *writer, innov_record *record);
void innov__json_write_end(innov__json_writer *writer);

/* ---- Reading ------------------------------------------------------------------------------- */

/* What a file need not say itself. */
typedef struct innov__json_given {
    const innov__kind *kind; /* of all records; NULL: each says its own */
    const char *labels;      /* the namespace of labels in an array without a head; "": none */
    const char *language;    /* where the file states none */
} innov__json_given;

/* Reads a document from `fd`; `file` is its name in findings. Returns INNOV_OK, what stopped it, or
 * INNOV_E_REFUSED when the content had faults (all in diag, which must not be NULL). */
int innov__json_read(int fd, const char *file, const innov__json_given *given,
                     const innov__sink *sink, innov_diag *diag);

#endif
