/* csv.h - records of one kind to a CSV file and back, streaming: memory holds one row at a time.
 *
 * docs/FORMAT.md section 8 says what the files look like.
 */
#ifndef INNOV__CSV_H
#define INNOV__CSV_H

#include "format/records.h"

/* ---- Writing ------------------------------------------------------------------------------- */

/* A language that records have texts in. */
typedef struct innov__csv_language {
    int index; /* of the field */
    char lang[INNOV__LANGUAGE_SIZE];
} innov__csv_language;

/* The columns of a file: which of them there are is in the records that go into it. */
typedef struct innov__csv_columns {
    const innov__kind *kind;
    const char *labels; /* the file's namespace */
    int32_t view;       /* fields that ask for more are left out */
    int has_label, has_labels, has_extension;
    innov__csv_language *languages; /* by field and tag */
    size_t count, capacity;
} innov__csv_columns;

/* Begins with the columns that every file has, `primary` among the languages. */
int innov__csv_columns_begin(innov__csv_columns *columns, const char *primary);
/* Takes note of what a record needs. */
int innov__csv_columns_note(innov__csv_columns *columns, const innov_record *record);
void innov__csv_columns_end(innov__csv_columns *columns);

typedef struct innov__csv_writer {
    innov__output *out;
    const innov__csv_columns *columns;
    char separator;
    int with_bom, guarded;
    innov__refer *refer;
    void *context;
    innov__buffer cell; /* freed by who made the writer */
} innov__csv_writer;

int innov__csv_write_head(innov__csv_writer *writer, const innov__head *head);
int innov__csv_write_record(innov__csv_writer *writer, innov_record *record);

/* ---- Reading ------------------------------------------------------------------------------- */

/* A column of a mapping: of the file, of what stands for it, or of neither. */
typedef struct innov__csv_rule {
    const char *column; /* "" for a value of the mapping's own */
    const char *field;  /* "" for a column that is passed over */
    const char *value;  /* with {column} for a cell of the row */
    int64_t row;
} innov__csv_rule;

/* Which column is which field, as a file says that people write. */
typedef struct innov__csv_mapping {
    const char *file;
    const innov__kind *kind; /* NULL: not stated */
    char separator;          /* 0: not stated */
    innov__csv_rule *rules;
    size_t count, capacity;
    innov__arena arena;
} innov__csv_mapping;

int innov__csv_mapping_read(innov__csv_mapping *mapping, int fd, const char *file,
                            innov__report to);
void innov__csv_mapping_free(innov__csv_mapping *mapping);

/* How a file is to be understood. */
typedef struct innov__csv_asked {
    const innov__kind *kind;
    char separator;                    /* 0: what the first row has */
    const innov__csv_mapping *mapping; /* NULL: none */
    const char *labels;                /* the namespace of labels, when the file states none */
    const char *primary;               /* the language of texts whose column names none */
} innov__csv_asked;

/* Reads a file from `fd`; `file` is its name in findings. Returns INNOV_OK, what stopped it, or
 * INNOV_E_REFUSED when the content had faults (all in diag, which must not be NULL). */
int innov__csv_read(int fd, const char *file, const innov__csv_asked *asked,
                    const innov__sink *sink, innov_diag *diag);

/* The separator of an INNOV_SEPARATOR_...; 0 for 0. */
char innov__csv_separator(int32_t code);

/* Whether the cells of a field are texts: they stand in quotes, so that a spreadsheet takes them
 * for nothing else, and are guarded on request. */
int innov__csv_is_text(const innov__field *field);

#endif
