/* xml.h - records to XML and back, streaming: memory holds one record at a time.
 *
 * docs/FORMAT.md section 3 says what the files look like.
 */
#ifndef INNOV__XML_H
#define INNOV__XML_H

#include "format/records.h"

#define INNOV__XML_NAMESPACE "urn:libinnov:0"
#define INNOV__XML_ROOT      "ecosystem"

/* ---- Writing ------------------------------------------------------------------------------- */

typedef struct innov__xml_writer {
    innov__output *out;
    const char *labels; /* the root's namespace */
    int32_t view;       /* INNOV_VISIBILITY_...: fields that ask for more are left out */
    int revisions;      /* write them: a store file */
    innov__refer *refer;
    void *context;
} innov__xml_writer;

void innov__xml_write_head(innov__xml_writer *writer, const innov__head *head);
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

/* A line of the list of the erased. */
typedef struct innov__xml_erased {
    int64_t id, person, revision, number;
    const char *salt, *label; /* label: its digest */
} innov__xml_erased;

void innov__xml_write_history_start(innov__output *out);
void innov__xml_write_erased(innov__output *out, const innov__xml_erased *erased);
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

/* Who receives the log, in the order of the file: who was erased, then a transaction, what it
 * added, then each record it changed or deleted with the values that it had before (`slot` NULL:
 * the field had none). */
typedef struct innov__xml_log_sink {
    void *context;
    int (*erased)(void *context, const innov__xml_erased *erased);
    int (*transaction)(void *context, const innov__xml_transaction *transaction);
    int (*added)(void *context, const innov__kind *kind, int64_t first, int64_t last);
    int (*change)(void *context, const innov__xml_change *change);
    int (*before)(void *context, const innov__field *field, const char *lang, int64_t ordinal,
                  const innov__slot *slot);
} innov__xml_log_sink;

/* Reads a document from `fd`; `file` is its name in findings, `log` is NULL when records are all
 * that is wanted. Returns INNOV_OK, what stopped it, or INNOV_E_REFUSED when the content had faults
 * (all in diag, which must not be NULL). */
int innov__xml_read(int fd, const char *file, const innov__sink *sink,
                    const innov__xml_log_sink *log, innov_diag *diag);

/* Reads elements of other namespaces, as another format carries them, into their canonical bytes.
 * Nothing is said. Returns INNOV_OK, INNOV_E_SYNTAX, INNOV_E_LIMIT or INNOV_E_NOMEM. */
int innov__xml_read_extension(const char *bytes, size_t length, innov__buffer *out);

#endif
