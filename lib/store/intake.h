/* intake.h - what the files of an import share: the file on its way in, which record of the store a
 * record of it is, and what becomes of both.
 */
#ifndef INNOV__INTAKE_H
#define INNOV__INTAKE_H

#include "format/records.h"
#include "format/xml/xml.h"
#include "store/core.h"
#include "store/exchange.h"

/* ---- meaning.c: words for records ---------------------------------------------------------- */

/* The records that a word may mean, and what of each it is: "label", a field that is unique, "" for
 * fields together. Two are as many as anybody needs to know of. */
typedef struct innov__readings {
    int64_t id[2];
    const char *by[2];
    size_t count;
} innov__readings;

/* Adds a record, unless it is one of them or 0. */
void innov__readings_add(innov__readings *readings, int64_t id, const char *by);

/* Says that `word` fits several records: INNOV_E_DUPLICATE. */
int innov__say_several(const innov__readings *readings, const char *word, const innov__facts *place,
                       innov__report to);

/* The records of `kind` with the label, or the unique field, `word`. */
int innov__meaning_now(innov__core *core, const innov__kind *kind, const char *word,
                       innov__readings *readings, innov__report to);

/* The words that one import took for records. */
typedef struct innov__meanings {
    innov__core *core;
    sqlite3_stmt *note, *waiting;
} innov__meanings;

int innov__meanings_begin(innov__meanings *meanings, innov__core *core, innov__report to);
void innov__meanings_end(innov__meanings *meanings);

/* The record that `word` means as it stands, the one with the label before any other; 0 when there
 * is none. It is noted, to be judged. */
int innov__meaning_find(const innov__meanings *meanings, const innov__kind *kind, const char *word,
                        const innov__facts *place, int64_t *id, innov__report to);

/* Whether a word was taken for no record, which may come later; a label is none. */
int innov__meaning_waits(const innov__meanings *meanings, const innov__kind *kind, const char *word,
                         int *waits, innov__report to);

/* Judges what was noted when the last record is in: INNOV_E_REFUSED, with a finding for each word
 * that means several records now, or another one than it was taken for. */
int innov__meanings_judge(const innov__meanings *meanings, innov__report to);

/* ---- match.c: which record ----------------------------------------------------------------- */

/* The record that has what is unique of a record without an id: unique fields, fields that are
 * unique together, a place with its owner. `id` becomes 0 when there is none. INNOV_E_REQUIRED
 * (said) when the record has nothing that is unique, INNOV_E_DUPLICATE when several fit. */
int innov__match_record(innov__core *core, const innov_record *record, const innov__facts *place,
                        int64_t *id, innov__report to);

/* Adds the records of `kind` that have `word` in a unique field. */
int innov__match_unique(innov__core *core, const innov__kind *kind, const char *word,
                        innov__readings *readings, innov__report to);

/* ---- merge.c: what becomes of a record that is there --------------------------------------- */

enum { INNOV__NO_ORIGIN = -1 };

/* How records of a file meet those of the store. */
typedef struct innov__merging {
    innov__core *core;
    int replaces;   /* what the file does not give is unset */
    int overwrites; /* where both changed, the file counts */
    int64_t origin; /* the revision that the file shows, or INNOV__NO_ORIGIN */
    innov__report to;
} innov__merging;

/* Puts what the file gives into `merged`, which is the record as stored. What the file did not
 * change since its origin stays. INNOV_E_CONFLICT, a finding for each field, where both changed. */
int innov__merge(const innov__merging *merging, innov_record *merged, const innov_record *given,
                 const innov__gist *gist);

/* The same for a record that is not there: `gone` becomes 1 when the store deleted it since the
 * origin and the file did not change it, so that it stays deleted. */
int innov__merge_absent(const innov__merging *merging, innov_record *given, const innov__gist *gist,
                        int *gone);

/* ---- mend.c: references after the last record ---------------------------------------------- */

typedef struct innov__mending {
    innov__core *core;
    sqlite3_stmt *renamed;           /* the id that an early one became */
    sqlite3_stmt *seen;              /* the line of an id of the file */
    const innov__meanings *meanings; /* NULL: the file had no words for records */
    innov__report to;
} innov__mending;

/* Mends the references that wait since `first`, and forgets those that another finding is about: to
 * refused records of the file, and by words with several meanings. INNOV_E_REFUSED (said) when a
 * record may not be what it is mended to.
 */
int innov__mend(const innov__mending *mending, size_t first);

/* ---- told.c: what an import did, as a table ------------------------------------------------ */

/* One kind's line in the summary. */
typedef struct innov__tally {
    int64_t added, changed, unchanged;
} innov__tally;

enum { INNOV__TOLD_MAX = 10000 }; /* rows: more than anybody reads, less than memory minds */

/* Makes the table of kinds. */
int innov__told_kinds(const innov__tally *tallies, innov_table **table);

/* Makes the table of records, and adds to it; `before` is the record as it was, or NULL. */
int innov__told_begin(innov_table **table);
int innov__told_record(innov_table *table, const innov_record *record, int64_t line,
                       innov__written written, const innov_record *before);
/* Notes how many there were of each kind, and that there are more than the table shows. */
int innov__told_end(innov_table *table, const innov__tally *tallies);

/* ---- intake.c: every record of a file ---------------------------------------------------------
 */

/* A file on its way in. */
typedef struct innov__intake {
    innov__core *core;
    innov_diag *diag;                    /* everything is said here */
    sqlite3_stmt *seen;                  /* the ids of this file and their lines */
    sqlite3_stmt *seen_get;              /* the line of an id */
    sqlite3_stmt *renamed_put, *renamed; /* ids that were minted for a label too early */
    sqlite3_stmt *named, *named_get;     /* the ids this file's labels of people stand for */
    innov__tally *tallies;               /* by place of the kind */
    innov_table *told;                   /* a row for each record; NULL: nobody asks */
    int for_writing;                     /* a store file that will be written back */
    int lenient;                         /* INNOV__STRICT or INNOV__LENIENT */
    innov__exchange_asked asked;         /* of an import */
    int tells_records;                   /* not only how many of each kind */
    int overwrites;                      /* where file and store both changed, the file counts */
    int64_t origin;                      /* the revision that the file shows, or none */
    int finds;                           /* words were taken for records */
    innov__meanings meanings;            /* what those words were taken for */
} innov__intake;

static inline innov__report innov__intake_report(const innov__intake *in)
{
    return (innov__report){.diag = in->diag};
}

int innov__intake_begin(innov__intake *in);
int innov__intake_begin_tallies(innov__intake *in); /* that alone: of what writes nothing */
void innov__intake_end(innov__intake *in);

/* Reads a whole file inside the open transaction, from `fd`, or from the path `file` when it is
 * below 0. `log` is NULL for what is no store file. */
int innov__intake_read(innov__intake *in, int fd, const char *file, const innov__xml_log_sink *log);

/* Counts what became of a record, and tells it when somebody asks. */
int innov__intake_tell(innov__intake *in, const innov_record *record, const innov__gist *gist,
                       innov__written written);

/* ---- rehearse.c: a dry run that writes nothing -------------------------------------------------
 */

/* INNOV_OK when an import would add every record of the file `path` and say nothing, which is
 * counted then; INNOV_DONE, without a word, when it takes an import to know. INNOV_E_NOMEM and
 * INNOV_E_CANCELLED are said. */
int innov__rehearse(innov__intake *in, const char *path);

/* ---- named.c: labels of people --------------------------------------------------------------- */

/* The id that the label of a person stands for: known from this file, from the store, or new. */
int innov__intake_person(innov__intake *in, const innov__kind *kind, const char *labels,
                         const char *label, int64_t *id);

/* A person whose label was referred to before, and got an id then, may come with an id of its own:
 * that one counts, and the references are mended at the end. */
int innov__intake_early(innov__intake *in, const innov_record *record);

/* ---- sheets_in.c: CSV files ---------------------------------------------------------------- */

/* Reads the CSV file `path`, or of a folder the file of each kind, into `sink`. */
int innov__sheets_read(innov__core *core, const char *path, const innov__exchange_asked *asked,
                       const innov__sink *sink, innov_diag *diag);

#endif
