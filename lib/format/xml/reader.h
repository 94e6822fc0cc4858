/* reader.h - what the files of the reader share: where in a document it is, and whom it tells.
 *
 * Everything here comes from outside and is taken as hostile: sizes are limited before the parser
 * sees the bytes, a DOCTYPE stops it, and no entity, file or address is ever looked up. Faults of
 * content are said and reading goes on, so that one run lists them all.
 */
#ifndef INNOV__XML_READER_H
#define INNOV__XML_READER_H

#include <libxml/parser.h>

#include "format/maker.h"
#include "format/xml/foreign.h"
#include "format/xml/history.h"
#include "format/xml/xml.h"

/* The attributes of our own elements, the most frequent first; `value[A_...]` is NULL when one was
 * not given. */
enum {
    A_ID,
    A_LANG,
    A_LABEL,
    A_LABELS,
    A_REVISION,
    A_STORE,
    A_AT,
    A_REQUIRE_ACTOR,
    A_ORIGIN,
    A_NIL,
    ATTRIBUTES
};

enum {
    OF_ROOT = 1 << A_REVISION | 1 << A_LABELS | 1 << A_LANG | 1 << A_STORE | 1 << A_AT |
              1 << A_REQUIRE_ACTOR | 1 << A_ORIGIN,
    OF_RECORD = 1 << A_ID | 1 << A_LABEL | 1 << A_LABELS | 1 << A_REVISION,
    OF_FIELD = 1 << A_LANG | 1 << A_NIL
};

typedef struct innov__xml_attributes {
    const char *value[ATTRIBUTES];
} innov__xml_attributes;

enum {
    SHORT_VALUE = 64,
    VALUE_MAX = 1024 * 1024, /* bytes of one value; each field's own limit is far below */
    KIND_NUMBERS = 256
};

/* The names that libxml2 gives are those of its dictionary: one name is one address. Where it is
 * not, they are compared. */
typedef struct innov__xml_names {
    const char *space;                    /* ours */
    const xmlChar *attribute[ATTRIBUTES]; /* their names */
    const xmlChar **fields[KIND_NUMBERS]; /* of a kind, by its number, in the order of its table */
} innov__xml_names;

/* A document on its way in. */
typedef struct innov__xml_reader {
    xmlParserCtxtPtr parser;
    innov__xml_names names;
    innov__maker maker; /* of its records, with the file and whom it tells */
    int rc;             /* what stopped it */
    int64_t pushed, since_event, records;
    int depth;    /* of our own elements: 1 in the root, 2 in a record, 3 in a field */
    int ending;   /* the last bytes were pushed: what begins now was cut off */
    int skipped;  /* depth inside something refused */
    int ended;    /* the root is closed */
    int newer;    /* the root's revision is newer: what is unknown is passed over */
    char *labels; /* the root's */
    char primary[INNOV__LANGUAGE_SIZE];
    const innov__kind *last_kind; /* of the record before, and its name; NULL: none */
    const char *last_name;
    int last_index;   /* the field before the one being read */
    int is_nil;       /* of the value being read */
    const char *lang; /* likewise; NULL: none */
    char tag[INNOV__LANGUAGE_SIZE];
    innov__buffer text;      /* of the value being read */
    char value[SHORT_VALUE]; /* of the only attribute */
    innov__buffer scratch;   /* attribute values, one after the other */
    innov__foreign foreign;
    innov__buffer stray; /* text between elements, and its line; 0: none */
    int64_t stray_line;
    innov__history history;
    int has_history;
} innov__xml_reader;

/* ---- reader.c ------------------------------------------------------------------------------ */

/* NULL when memory is out. */
innov__xml_reader *innov__xml_reader_new(const char *file, const innov__sink *sink,
                                         const innov__xml_log_sink *log, innov_diag *diag);
void innov__xml_reader_free(innov__xml_reader *r);

int64_t innov__xml_line(const innov__xml_reader *r);
void innov__xml_stop(innov__xml_reader *r, int rc);

/* A fault; `stops` for those after which the rest makes no sense. */
void innov__xml_fault(innov__xml_reader *r, innov__message message, innov__facts facts, int stops);
void innov__xml_no_memory(innov__xml_reader *r);

/* ---- attributes.c -------------------------------------------------------------------------- */

/* Finds what will be compared by address. Without memory for one of them names are compared. */
void innov__xml_intern(innov__xml_reader *r);

/* Copies the attributes of one of our elements; one that is not in `known` is refused. 0 when
 * memory is out, which was said. */
int innov__xml_read_attributes(innov__xml_reader *r, int count, const xmlChar **given,
                               unsigned known, innov__xml_attributes *read);

/* 0 when it is none, which was said. */
int innov__xml_read_number(innov__xml_reader *r, const char *name, const char *text, int64_t max,
                           int64_t *number);
int innov__xml_read_language(innov__xml_reader *r, const char *tag);

/* ---- elements.c, fields.c, log.c: our own elements ----------------------------------------- */

void innov__xml_start_root(innov__xml_reader *r, const char *name, const char *space, int count,
                           const xmlChar **given);
void innov__xml_start_record(innov__xml_reader *r, const char *name, int count,
                             const xmlChar **given);
void innov__xml_end_record(innov__xml_reader *r);
void innov__xml_start_field(innov__xml_reader *r, const char *name, int count,
                            const xmlChar **given);
void innov__xml_end_field(innov__xml_reader *r);
void innov__xml_start_history(innov__xml_reader *r, const char *name, int ours, int count,
                              const xmlChar **given);
void innov__xml_history_fault(innov__xml_reader *r, int rc, const char *name);

#endif
