/* core.h - what the files of this room share: the inside of a store, and its engine.
 *
 * A store handle and its cursors share one counted core, so that a cursor that outlives its store
 * answers INNOV_E_CLOSED instead of touching freed memory.
 */
#ifndef INNOV__CORE_H
#define INNOV__CORE_H

#include <innov/store.h>
#include <sqlite3.h>
#include <stdatomic.h>

#include "base/id.h"
#include "base/problem.h"
#include "record/record.h"
#include "store/foreseen.h"
#include "store/known.h"
#include "store/sides.h"
#include "store/tables.h"

enum { INNOV__KIND_NUMBERS = 256 };
enum { INNOV__PATIENCE = 30000, INNOV__IDENTITY_SIZE = 33, INNOV__PRIMARY_DEFAULT_SIZE = 3 };

typedef struct innov__core innov__core;
typedef struct innov__backend innov__backend;

/* How a store's file is opened, made durable and let go. The engine is SQLite for all: a backend
 * that keeps another format loads it into memory and writes it back. */
struct innov__backend {
    const char *name; /* INNOV_STORE_FORMAT */
    int (*open)(innov__core *core, uint32_t flags, innov__report to);
    int (*before_writing)(innov__core *core, innov__report to); /* outside one; may be NULL */
    int (*make_durable)(innov__core *core,
                        innov__report to); /* inside the transaction; may be NULL */
    void (*close)(innov__core *core);
};

extern const innov__backend innov__backend_sqlite, innov__backend_xml;

/* Statements that are prepared once per kind. */
typedef enum innov__purpose {
    INNOV__SELECT,        /* the row of an id */
    INNOV__INSERT,        /* a row */
    INNOV__EXISTS,        /* whether an id is there */
    INNOV__BY_LABEL,      /* the id of a label and namespace */
    INNOV__LABEL,         /* the label of an id, in a namespace */
    INNOV__SAME_PLACE,    /* the ids with an owner and an ordinal */
    INNOV__SAME_TOGETHER, /* the ids with the values of what is unique together */
    INNOV__ANY,           /* a row, if there is one */
    INNOV__ALL,           /* every row, in the canonical order */
    INNOV__ADDED_BY,      /* the ids that a revision added, in a range */
    INNOV__DELETE,        /* the row of an id */
    INNOV__PURPOSES
} innov__purpose;

/* Statements that are prepared once per field. */
typedef enum innov__field_purpose {
    INNOV__LIST_SELECT, /* the values of a list of an id */
    INNOV__LIST_ANY,    /* whether there is one of a range of ids */
    INNOV__LIST_INSERT,
    INNOV__LIST_DELETE,
    INNOV__BY_VALUE, /* the ids of records with a value */
    INNOV__FIELD_PURPOSES
} innov__field_purpose;

/* Whether a kind had records when the open transaction first asked. While it had none, and all ids
 * are remembered since, what is not known is not there. */
typedef enum innov__before { INNOV__NOT_ASKED, INNOV__HAD_NONE, INNOV__HAD_SOME } innov__before;

/* The prepared statements of one kind, and a record to read into. */
typedef struct innov__workbench {
    const innov__kind *kind;
    sqlite3_stmt *statements[INNOV__PURPOSES];
    sqlite3_stmt **field_statements; /* field * INNOV__FIELD_PURPOSES + purpose */
    innov__sides sides;
    innov_record *stored;   /* for comparing with what is stored */
    innov__before before;   /* what the open transaction has found of it */
    int unindexed;          /* its records wait for the index of words: see search.h */
    innov__outlook outlook; /* of those that the open transaction adds */
} innov__workbench;

/* Statements on the store's own tables that are prepared once. */
typedef enum innov__own_statement {
    INNOV__FACTS,      /* what the store says of itself */
    INNOV__NAMESPACES, /* those after a number */
    INNOV__BEGIN,
    INNOV__BEGIN_READING, /* for a snapshot */
    INNOV__COMMIT,
    INNOV__ROLLBACK,
    INNOV__SAVEPOINT, /* around one call inside a transaction */
    INNOV__RELEASE,
    INNOV__ROLLBACK_TO,
    INNOV__LOG_FIND,      /* whether the open transaction has a row for an id */
    INNOV__LOG_CHANGE,    /* a row for a record */
    INNOV__LOG_DELETED,   /* marks it as deleted, or as changed */
    INNOV__LOG_HAS_FIELD, /* whether a field is noted */
    INNOV__LOG_BEFORE,    /* a value that was there before */
    INNOV__LOG_ADDED,     /* a range of ids */
    INNOV__LOG_VALUES,    /* the values before a revision of an id */
    INNOV__LOG_RANGES,    /* the ranges of ids of a revision */
    INNOV__LOG_DIGEST,    /* the digest of a revision */
    INNOV__LOG_CHANGES,   /* what a revision changed and deleted */
    INNOV__LOG_ENDS,      /* all rows of transactions */
    INNOV__LOG_END,       /* the row of the transaction */
    INNOV__TEXT_SELECT,   /* the texts in other languages of an id */
    INNOV__TEXT_ANY,      /* whether there is one of a range of ids */
    INNOV__TEXT_INSERT,
    INNOV__TEXT_DELETE, /* those of one field, or all */
    INNOV__INDEX_STATE, /* whether the index of words is filled */
    INNOV__INDEX_SET_STATE,
    INNOV__INDEX_EMPTY,  /* whether it has no record */
    INNOV__INDEX_INSERT, /* the words of a record */
    INNOV__INDEX_DELETE, /* exactly what was inserted */
    INNOV__OWN_STATEMENTS
} innov__own_statement;

/* What the open transaction added of one kind. */
typedef struct innov__range {
    int64_t first, last; /* 0: nothing */
} innov__range;

/* What a rollback brings back without asking the file. */
typedef struct innov__store_facts_kept {
    int64_t labels, revision;
    size_t namespace_count;
    int require_actor, erased;
    char identity[INNOV__IDENTITY_SIZE], language[INNOV__LANGUAGE_SIZE];
} innov__store_facts_kept;

/* Where a call inside a transaction began. */
typedef struct innov__call_start {
    size_t pending_count;
    int changed, deletes, erases;
    int has_savepoint;
    int64_t row_changes; /* that SQLite had counted */
    innov__store_facts_kept facts;
} innov__call_start;

/* A reference written in the open transaction whose target was not there yet. */
typedef struct innov__pending {
    const innov__kind *kind;
    int field; /* place in its table */
    int64_t record, target, line;
    char *file, *label; /* how the file named it; NULL outside imports */
    char *column;       /* of a table */
} innov__pending;

typedef struct innov__view_memo innov__view_memo;

struct innov__core {
    atomic_int references; /* the store handle and its cursors */
    int closed;
    atomic_int busy;
    unsigned char *fork_mark; /* a page that a forked child sees as zero */
    const innov__backend *backend;
    void *backend_state;
    char *location, *path;
    int writable;
    int is_newer;    /* the file's revision of the model is newer than ours */
    int erased;      /* whether the list of the erased has somebody: INNOV__..., see erased.h */
    int has_journal; /* SQLite: the way it keeps a transaction is chosen */
    sqlite3 *db;
    innov__workbench *workbenches; /* by place of the kind */
    innov__workbench *by_number[INNOV__KIND_NUMBERS];
    innov__known known;       /* records that the open transaction has seen */
    innov__foreseen foreseen; /* of what it adds */
    sqlite3_stmt *own[INNOV__OWN_STATEMENTS];
    innov__range *added; /* by place of the kind; behind it as it was when the call began */
    innov__store_facts_kept before; /* the open transaction */
    innov__call_start call;
    int require_actor;
    char identity[INNOV__IDENTITY_SIZE];
    char language[INNOV__LANGUAGE_SIZE];
    char **namespaces; /* by number - 1 */
    size_t namespace_count, namespace_capacity;
    int64_t labels;   /* the number of the store's own namespace, 0: none */
    int64_t revision; /* the last one committed, as this handle knows it */
    int64_t next_mint;
    int64_t waiting_since;    /* for a lock, in milliseconds of the monotonic clock */
    int64_t patience;         /* milliseconds */
    innov_progress *progress; /* of the work in hand; NULL: nobody asks */
    innov__view_memo *memo;   /* of the export in hand, see view.c; NULL: none */
    innov__outcome *outcome;  /* of the open transaction, for the records put in it */
    int in_transaction;       /* begun, by the caller or for one call */
    int snapshots;            /* calls that see one state until they end, outside a transaction */
    int64_t writing;          /* the revision that the open transaction gives */
    int loading;              /* records come with their revisions, from a file or another store */
    int has_log;              /* the log came with the records */
    int opening;              /* the file is being read: nothing is written back */
    int watches;              /* SQLite looks after references too */
    int importing;            /* another file is being read into the store */
    int deletes;              /* the open transaction has deleted something */
    int erases;               /* the open transaction erases somebody */
    int override;             /* the open transaction may leave the rules, with a reason */
    int changed;              /* the open transaction changed something */
    int64_t ended;            /* transactions and calls within them that ended or were taken back */
    int is_stuck;             /* SQLite could not even take a transaction back: it is to */
    int index_unsure;         /* SQLite took a transaction back: FTS5 may remember some of it */
    int no_collator;          /* ICU could not give the collation that a statement asked for */
    int index_state;          /* of the index of words: INNOV__INDEX_..., see search.h */
    int64_t beside;           /* the revision that temp's index shows, and 1; 0: none */
    char *actor, *reason;
    innov__pending *pending;
    size_t pending_count, pending_capacity;
    innov_cursor *cursors; /* alive */
};

struct innov_store {
    innov__core *core;
    innov__problem problem;
    innov__buffer text; /* of innov_store_text */
};

/* ---- core.c: calls and life ---------------------------------------------------------------- */

int innov__core_new(const char *location, innov__core **core);
void innov__core_release(innov__core *core); /* one reference less; the last one frees it */
void innov__core_close(innov__core *core);   /* everything but the memory of the core itself */

/* Begins and ends a public call on a core: INNOV_OK, INNOV_E_BUSY, INNOV_E_FORK, INNOV_E_CLOSED. */
int innov__core_enter(innov__core *core);
void innov__core_leave(innov__core *core);
/* As innov__core_enter, but waits for its turn: freeing cannot answer that the store is busy. */
int innov__core_enter_to_free(innov__core *core);

/* Begins a public call on a store: clears what was said, says what is wrong. */
int innov__store_enter(const innov_store *store, innov_diag *diag);
int innov__store_leave(const innov_store *store, int rc);

/* Where a call on a store reports to. */
static inline innov__report innov__store_report(const innov_store *store, innov_diag *diag)
{
    return (innov__report){.problem = &((innov_store *)store)->problem, .diag = diag};
}

/* ---- inspect.c ------------------------------------------------------------------------------- */

/* Compares an existing file with the model and brings an older one up to date. */
int innov__inspect(innov__core *core, innov__report to);

/* ---- blank.c --------------------------------------------------------------------------------- */

/* Fills an empty database with the tables and indexes of a store, without rows. */
int innov__blank_create(innov__core *core, innov__report to);

/* ---- engine.c: SQLite, hardened, with its failures in our words ------------------------------ */

int innov__engine_open(innov__core *core, const char *path, int flags, innov__report to);
int innov__engine_create(innov__core *core, innov__report to);         /* tables of a new store */
int innov__engine_prepare_intake(innov__core *core, innov__report to); /* for imports */
int innov__engine_tune(innov__core *core, innov__report to);
/* Lets SQLite look after references too, from now on. We look at each of ours; but when a record
 * goes, SQLite alone knows the tables of others, or of a newer model, that refer to it. */
int innov__engine_watch_references(innov__core *core, innov__report to);
int innov__identity_ok(const char *identity); /* 32 hexadecimal digits */
int innov__engine_load_facts(innov__core *core, innov__report to);
int innov__store_facts(innov__core *core, innov__report to); /* writes identity and language */
void innov__engine_close(innov__core *core);
void innov__engine_finalise(innov__core *core); /* every statement that is kept */

/* Says what SQLite reported last, in our words; returns the result. The second is for a handle that
 * is not the store's own; NULL is one that there was no memory for. The third is for a result that
 * no handle has, and SQLite's words of it. */
int innov__engine_fail(innov__core *core, innov__report to);
int innov__sqlite_fail(sqlite3 *db, const char *path, innov__report to);
int innov__sqlite_result(int result, const char *path, const char *words, innov__report to);

/* Runs SQL that returns nothing. */
int innov__engine_run(innov__core *core, const char *sql, innov__report to);

/* Prepares what is in `sql` and frees the buffer. */
int innov__engine_prepare(innov__core *core, innov__buffer *sql, sqlite3_stmt **statement,
                          innov__report to);

/* The first column of the first row of a query. */
int innov__engine_number(innov__core *core, const char *sql, int64_t *number, innov__report to);

/* A cached statement, reset and without bindings; NULL when it cannot be made (said). */
sqlite3_stmt *innov__statement(innov__core *core, const innov__kind *kind, innov__purpose purpose,
                               innov__report to);
sqlite3_stmt *innov__field_statement(innov__core *core, const innov__kind *kind, int field,
                                     innov__field_purpose purpose, innov__report to);

/* A statement on the store's own tables, reset and without bindings; NULL when it cannot be made.
 */
sqlite3_stmt *innov__own(innov__core *core, innov__own_statement which, innov__report to);

/* Runs a bound statement that returns no row, and resets it. */
int innov__engine_step(innov__core *core, sqlite3_stmt *statement, innov__report to);

/* The number of a namespace, made when it is new and `create` is set; 0 when there is none. */
int innov__namespace(innov__core *core, const char *uri, int create, int64_t *number,
                     innov__report to);
const char *innov__namespace_uri(innov__core *core, int64_t number); /* "" for 0 */

innov__workbench *innov__workbench_of(innov__core *core, const innov__kind *kind);

/* ---- row.c: rows to records and back --------------------------------------------------------- */

/* Reads the row a statement stands on (made with innov__sql_columns), and what the side tables
 * hold. With `lend` texts stay SQLite's until the statement moves on. */
int innov__row_read(innov__core *core, sqlite3_stmt *row, innov_record *record, int lend,
                    innov__report to);

/* Only what the row itself holds. */
int innov__row_columns(innov__core *core, sqlite3_stmt *row, innov_record *record, int lend,
                       innov__report to);
/* Adds what a row of a side table holds: of texts field, language and text, from `column` on; of a
 * list its value. */
int innov__row_take_text(innov__core *core, sqlite3_stmt *row, int column, innov_record *record,
                         innov__report to);
int innov__row_take_value(innov__core *core, sqlite3_stmt *row, int column, innov_record *record,
                          int index, innov__report to);

/* Reads the record `id` into `record`: INNOV_OK or INNOV_E_NOT_FOUND (not said). */
int innov__row_get(innov__core *core, int64_t id, innov_record *record, innov__report to);

/* Whether a record is there. */
int innov__row_exists(innov__core *core, int64_t id, int *exists, innov__report to);

/* Whether there is a record of the kind: most stores hold few of the kinds, and what goes through
 * all of them need not prepare anything for the others. */
int innov__row_any(innov__core *core, const innov__kind *kind, int *any, innov__report to);

/* INNOV_E_DUPLICATE, without a word and with nothing written, when SQLite finds the id or another
 * value that is unique there already. */
int innov__row_insert(innov__core *core, const innov_record *record, innov__report to);
/* Writes the fields in which the two differ. */
int innov__row_update(innov__core *core, const innov_record *record, const innov_record *stored,
                      innov__report to);
int innov__row_delete(innov__core *core, const innov_record *stored, innov__report to);

/* ---- transaction.c ----------------------------------------------------------------------------
 */

int innov__begin(innov__core *core, const char *actor, const char *reason, uint32_t flags,
                 innov__report to);
int innov__commit(innov__core *core, innov__report to); /* rolls back when it fails */
void innov__rollback(innov__core *core);

/* Begins a transaction for one call unless one is open; `own` says whether it did. */
int innov__begin_own(innov__core *core, int *own, innov__report to);
/* The same for a call that makes sure that it can be done before it writes its first row. Inside a
 * transaction it needs no savepoint, which would cost more than the call; when the system fails
 * after that first row, the transaction is lost. */
int innov__begin_put(innov__core *core, int *own, innov__report to);
/* Ends it: commits when rc is INNOV_OK, else rolls back. Without its own only passes rc on. */
int innov__end_own(innov__core *core, int own, int rc, innov__report to);
/* Ends it and forgets what the call did. */
void innov__undo_own(innov__core *core, int own);

/* Remembers a reference to be looked at again before the end of the transaction. */
int innov__pend(innov__core *core, innov__pending pending, innov__report to);
void innov__pending_free(innov__pending *pending);           /* what the file named it by */
void innov__pending_forget(innov__core *core, size_t first); /* those remembered since `first` */
/* Looks at those remembered since `first`: says each that still dangles, and forgets them. */
int innov__settle_pending(innov__core *core, size_t first, innov__report to);

/* ---- write.c ------------------------------------------------------------------------------------
 */

typedef enum innov__written { INNOV__UNCHANGED, INNOV__ADDED, INNOV__CHANGED } innov__written;

/* counters.c: raises the fields of a record that count how often others were changed, and lowers
 * none below what is stored. */
void innov__raise_counters(innov_record *record, const innov_record *stored);

/* Writes a record inside the open transaction: checks, id, revision, moves, uniqueness. `place`
 * gives file and line of findings. */
int innov__write(innov__core *core, innov_record *record, innov__written *written, innov__report to,
                 const innov__facts *place);

/* The id a record with this label has or will have; minted ones are not remembered here. */
int innov__mint(innov__core *core, const innov__kind *kind, int64_t *id, innov__report to);

/* ---- progress.c ---------------------------------------------------------------------------------
 */

/* More steps done; INNOV_E_CANCELLED (said) when the caller asked to stop. */
int innov__progress_step(innov_progress *progress, int64_t steps, innov__report to);
void innov__progress_begin(innov_progress *progress, int64_t total); /* 0: not known */

/* A step of a backup: what there is may change while it goes on. */
int innov__progress_pages(innov_progress *progress, int64_t total, int64_t left, innov__report to);

/* The bytes of a regular file; 0 for what has no size, such as a pipe. */
int64_t innov__progress_size(int fd);
/* From now on, where the total was given as bytes, steps are as far as `fd` is read. */
void innov__progress_file(innov_progress *progress, int fd);
void innov__progress_file_end(innov_progress *progress); /* it was read as far as it was */

/* How many records there are of a kind, and of all. */
int innov__count_records(innov__core *core, const innov__kind *kind, int64_t *count,
                         innov__report to);
int innov__count_all(innov__core *core, int64_t *total, innov__report to);
/* Begins with the number of records in the store, when somebody watches. */
int innov__progress_count(innov__core *core, innov__report to);

/* ---- guard.c ------------------------------------------------------------------------------------
 */

/* Asks the guards about every record that the open transaction touched. */
int innov__ask_guards(innov__core *core, innov__report to);

/* ---- delete.c -----------------------------------------------------------------------------------
 */

/* Deletes records with what they own inside the open transaction, unless others refer to them. */
int innov__delete(innov__core *core, const int64_t *ids, size_t count, innov__report to);
/* The two halves of it, for who deletes just these first and asks when all is in place. */
int innov__delete_unchecked(innov__core *core, const int64_t *ids, size_t count, innov__report to);
int innov__refuse_links(innov__core *core, const int64_t *ids, size_t count, innov__report to);

/* ---- links.c ------------------------------------------------------------------------------------
 */

/* Calls `each` for every reference to `id` from a stored record. */
typedef int innov__link_each(void *context, const innov__kind *kind, int field, int64_t from);
int innov__each_link(innov__core *core, int64_t id, innov__link_each *each, void *context,
                     innov__report to);

/* A name for people: the title in any language, else the label, else the id, else "". */
int innov__title_of(innov__core *core, int64_t id, innov__buffer *title, innov__report to);

/* Says that a number is no id; returns INNOV_E_ID. */
int innov__no_id(int64_t number, innov__report to);

/* Finds what a name means; see innov_store_resolve. INNOV_E_NOT_FOUND is said. */
int innov__resolve(innov__core *core, const innov__kind *kind, const char *name, int64_t *id,
                   innov__report to);

/* ---- transfer.c ---------------------------------------------------------------------------------
 */

/* Reads XML from `fd`, called `file`, into a new, empty store, with ids and revisions as they are.
 */
int innov__load(innov__core *core, int fd, const char *file, innov__report to);

/* Writes the whole store, log included, as a new XML file at `path`, and reads it again if
 * `checked`. */
int innov__write_copy(innov__core *core, const char *path, int checked, innov__report to);

/* Makes a namespace the store's own. */
int innov__adopt_labels(innov__core *core, const char *uri, innov__report to);

/* Writes the file of an XML store to `fd`: every record with its revision, and the log. */
int innov__save(innov__core *core, int fd, innov__report to);

/* ---- atomic.c: whole files or none
 * ---------------------------------------------------------------- */

/* A file being written beside its target under a temporary name, and given its name when it is
 * whole. Who builds it holds a lock on it, so that what a killed program left is told from work in
 * hand. */
typedef struct innov__new_file {
    int fd, folder;
    char *path, *temporary;
} innov__new_file;

int innov__new_file_begin(innov__new_file *file, const char *path, innov__report to);
/* Flushes and publishes: over what is there, or (with `fresh`) only where nothing is. Ends the file
 * either way. */
int innov__new_file_publish(innov__new_file *file, int fresh, innov__report to);
void innov__new_file_abandon(innov__new_file *file);
/* Takes away what a killed program left beside `path`. */
void innov__new_file_clean(const char *path);

/* Says a failed system call in our words. */
int innov__system_fail(int system_error, const char *path, innov__report to);

/* ---- backend_sqlite.c ------------------------------------------------------------------------ */

/* A new SQLite store at core->path, filled before anybody can see it. */
int innov__build_begin(innov__core *core, innov__new_file *file, innov__report to);
int innov__build_publish(innov__core *core, innov__new_file *file, innov__report to);
void innov__build_abandon(innov__core *core, innov__new_file *file);

/* ---- location.c
 * ------------------------------------------------------------------------------------ */

int innov__location_parse(const char *location, const innov__backend **backend, char **path,
                          innov__report to);

/* ---- cursor.c
 * ------------------------------------------------------------------------------------- */

void innov__cursors_end(innov__core *core, int in_transaction); /* those begun inside, or all */
int innov__cursors_open(const innov__core *core); /* begun outside, not at their end */

#endif
