/* xml.h - records to XML and back, streaming: memory holds one record at a time.
 *
 * docs/FORMAT.md section 3 says what the files look like.
 */
#ifndef INNOV__XML_H
#define INNOV__XML_H

#include "base/output.h"
#include "record/record.h"

#define INNOV__XML_NAMESPACE "urn:libinnov:0"
#define INNOV__XML_ROOT      "ecosystem"

/* What the root says. */
typedef struct innov__xml_head {
    int32_t revision;     /* of the model */
    const char *labels;   /* namespace of labels; "" when none is stated */
    const char *language; /* primary language; "" when none is stated */
    const char *identity; /* of the store; "" in exports */
    int64_t at;           /* the store's revision; 0 in exports */
    int require_actor;    /* of the store; 0 in exports */
} innov__xml_head;

/* ---- Writing ------------------------------------------------------------------------------- */

/* How a record is referred to: 0 with its label in the root's namespace (NULL: none), 1 when the
 * reference is to be left out, or a failure. The label lives until the next call. */
typedef int innov__xml_refer(void *context, int64_t id, const char **label);

typedef struct innov__xml_writer {
    innov__output *out;
    const char *labels; /* the root's namespace */
    int32_t view;       /* INNOV_VISIBILITY_...: fields that ask for more are left out */
    int revisions;      /* write them: a store file */
    innov__xml_refer *refer;
    void *context;
} innov__xml_writer;

void innov__xml_write_head(innov__xml_writer *writer, const innov__xml_head *head);
int innov__xml_write_record(innov__xml_writer *writer, innov_record *record);
void innov__xml_write_end(innov__xml_writer *writer);

/* ---- The log -------------------------------------------------------------------------------- */

/* A transaction of the log; texts are "" when there is none. */
typedef struct innov__xml_transaction {
    int64_t revision, instant;
    const char *actor, *reason, *digest;
    int override;
} innov__xml_transaction;

/* A record that a transaction changed or deleted: what it was before. */
typedef struct innov__xml_change {
    int64_t id, before; /* before: its revision */
    int deleted;
    const char *label, *labels, *extension;
} innov__xml_change;

void innov__xml_write_history_start(innov__output *out);
void innov__xml_write_transaction(innov__output *out, const innov__xml_transaction *transaction);
void innov__xml_write_added(innov__output *out, const char *kind, int64_t first, int64_t last);
void innov__xml_write_change(innov__output *out, const innov__xml_change *change);
/* `text` is a canonical text, NULL for none. */
void innov__xml_write_before(innov__output *out, const char *field, const char *lang,
                             int64_t ordinal, const char *text);
void innov__xml_write_change_end(innov__output *out, int deleted);
void innov__xml_write_transaction_end(innov__output *out);
void innov__xml_write_history_end(innov__output *out);

/* ` name="value"`, escaped. */
void innov__xml_write_attribute(innov__output *out, const char *name, const char *value);
void innov__xml_write_text(innov__output *out, const char *text, size_t length);

/* Text with what XML reserves escaped; in attributes also quotes, tabs and line breaks. */
void innov__xml_escape(innov__buffer *out, const char *text, size_t length, int attribute);

/* ---- Reading ------------------------------------------------------------------------------- */

typedef enum innov__xml_given {
    INNOV__XML_ABSENT = 0,
    INNOV__XML_GIVEN,
    INNOV__XML_NIL, /* xsi:nil: unset it */
} innov__xml_given;

/* A reference that the file gave by label. */
typedef struct innov__xml_reference {
    int64_t id;
    const char *label;
} innov__xml_reference;

/* What a file said of one record beyond its values. */
typedef struct innov__xml_gist {
    const char *file;
    int64_t line;
    innov__xml_given *given; /* by field index */
    int32_t *lines;          /* by field index: where it was first given; 0: not */
    const innov__xml_reference *references;
    size_t reference_count;
    int faulty; /* some of its values were refused: it must not be kept */
} innov__xml_gist;

/* Who receives what is read. Each returns 0 to go on or a failure to stop with; content faults are
 * said to the diag and reading goes on. */
typedef struct innov__xml_sink {
    void *context;
    int lenient; /* INNOV__STRICT, INNOV__LENIENT or INNOV__SILENT */
    int (*head)(void *context, const innov__xml_head *head);
    /* The id of a label in the namespace `labels`. */
    int (*resolve)(void *context, const innov__kind *kind, const char *labels, const char *label,
                   int64_t *id);
    /* A whole record; it belongs to the reader. Faulty ones come too, so that what refers to them
     * is not blamed, and what they refer to is looked at. */
    int (*record)(void *context, innov_record *record, const innov__xml_gist *gist);
    /* The log, in the order of the file: a transaction, what it added, then each record it changed
     * or deleted with the values that it had before (`slot` NULL: the field had none). */
    int (*transaction)(void *context, const innov__xml_transaction *transaction);
    int (*added)(void *context, const innov__kind *kind, int64_t first, int64_t last);
    int (*change)(void *context, const innov__xml_change *change);
    int (*before)(void *context, const innov__field *field, const char *lang, int64_t ordinal,
                  const innov__slot *slot);
} innov__xml_sink;

/* Reads a document from `fd`; `file` is its name in findings. Returns INNOV_OK, what stopped it, or
 * INNOV_E_REFUSED when the content had faults (all in diag, which must not be NULL). */
int innov__xml_read(int fd, const char *file, const innov__xml_sink *sink, innov_diag *diag);

#endif
