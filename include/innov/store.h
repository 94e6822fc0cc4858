/* store.h - stores: opening, transactions, reading, writing, asking, moving data in and out.
 *
 * A store keeps records in a SQLite file or an XML file with the same meaning. Its location is
 * `lab.innov` (SQLite), `lab.xml` (XML), or says so: `sqlite:lab.db`, `xml:records`,
 * `sqlite::memory:`. A commit that returned 0 is durable in both.
 *
 * In a list of errors `the file's` stands for what any call can meet that goes to the store's file:
 * INNOV_E_DAMAGED, INNOV_E_DENIED, INNOV_E_FULL, INNOV_E_IO and INNOV_E_NOMEM.
 */
#ifndef INNOV_STORE_H
#define INNOV_STORE_H

#include "format.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct innov_store innov_store;
typedef struct innov_cursor innov_cursor;
typedef struct innov_query innov_query;
typedef struct innov_progress innov_progress;

/* ---- Long work ----------------------------------------------------------------------------- */

/* How far a long call has come, and a way to stop it: the one handle that several threads may use
 * at the same time. Give it to a store (innov_store_watch) or to innov_convert, and ask it from
 * another thread. */

/* Makes one; the caller frees it, after the store that watches it.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_progress_new(innov_progress **progress);

/* Frees one; NULL is fine. @since 0.1 */
INNOV_API void innov_progress_free(innov_progress *progress);

/* how far the call has come: in records; of a backup in pages; of an import in bytes of its files,
 * or in records from what has no size, such as a pipe */
#define INNOV_PROGRESS_DONE 1
/* how many there are; an export to CSV goes through its records twice; 0 while it is not known */
#define INNOV_PROGRESS_TOTAL 2

/* A number of the present call, or of the last one: INNOV_PROGRESS_DONE or _TOTAL.
 * Errors: INNOV_E_ARGUMENT (NULL, `what` out of range). @since 0.1 */
INNOV_API int innov_progress_int(const innov_progress *progress, int32_t what, int64_t *value);

/* Asks the call that uses it to stop: it answers INNOV_E_CANCELLED and has changed nothing. It
 * stays cancelled: make a new one for the next call. NULL is fine. @since 0.1 */
INNOV_API void innov_progress_cancel(innov_progress *progress);

/* ---- Opening ------------------------------------------------------------------------------- */

#define INNOV_OPEN_READ   1 /* read an existing store */
#define INNOV_OPEN_WRITE  2 /* read and write an existing store */
#define INNOV_OPEN_CREATE 4 /* make a new store, read and write it; it must not exist */

/* Opens the store at `location` in one of the three ways; the caller frees it.
 * Errors: INNOV_E_ARGUMENT (NULL, other flags), INNOV_E_SYNTAX (the location, or an XML file that
 * does not parse), INNOV_E_NOT_FOUND (the file, or the folder of a new one), INNOV_E_EXISTS,
 * INNOV_E_FOREIGN, INNOV_E_NEWER, INNOV_E_READ_ONLY (the file or its folder may not be written),
 * INNOV_E_LOCKED (another program has the XML file open to write), INNOV_E_BUSY (another program
 * writes for too long), INNOV_E_LIMIT (an XML file larger, deeper or longer than is read),
 * INNOV_E_REFUSED (an XML file with faults, see diag), and the file's. @since 0.1 */
INNOV_API int innov_store_open(const char *location, uint32_t flags, innov_store **store,
                               innov_diag *diag);

/* Closes a store and frees its handle; an open transaction is rolled back; NULL is fine. Cursors
 * that are still alive answer INNOV_E_CLOSED from then on. @since 0.1 */
INNOV_API void innov_store_free(innov_store *store);

/* Why the last call on this store failed, in `lang`; "" when it did not fail.
 * The text lives until the next call on the store. @since 0.1 */
INNOV_API const char *innov_store_message(const innov_store *store, const char *lang);

#define INNOV_STORE_LOCATION      1 /* text: where it is */
#define INNOV_STORE_FORMAT        2 /* text: "sqlite" or "xml" */
#define INNOV_STORE_IDENTITY      3 /* text: 32 hexadecimal digits, made when it was made */
#define INNOV_STORE_LABELS        4 /* text: the namespace (a URI) of its labels; "" until one is set */
#define INNOV_STORE_LANGUAGE      5 /* text: its primary language, "lv" unless set */
#define INNOV_STORE_REVISION      6 /* text: how many transactions have changed it, in decimal */
#define INNOV_STORE_REQUIRE_ACTOR 7 /* text: "true" when each transaction must name its actor */
#define INNOV_STORE_TOKEN         8 /* text: names the present state, for innov_store_changes */
/* text: how many milliseconds a call waits for another writer, 0 to 600000; 30000 unless it is set,
 * for this handle only */
#define INNOV_STORE_PATIENCE 9

/* A text of the store itself: INNOV_STORE_LOCATION to INNOV_STORE_PATIENCE, as it is now, whoever
 * wrote last; "" when the call is wrong. The text lives until the next call on the store.
 * @since 0.1 */
INNOV_API const char *innov_store_text(const innov_store *store, int32_t what);

/* Sets INNOV_STORE_PATIENCE, INNOV_STORE_REQUIRE_ACTOR ("true" or "false"), or, while the store has
 * no record, INNOV_STORE_LABELS or INNOV_STORE_LANGUAGE. All but the first are written as a
 * transaction, or as part of the open one.
 * Errors: INNOV_E_ARGUMENT (NULL, `what`, an ill-formed language), INNOV_E_VALUE (no URI, no number
 * in range, neither true nor false), INNOV_E_STATE (it has records), INNOV_E_READ_ONLY,
 * INNOV_E_REQUIRED (the store wants an actor), and those of innov_store_commit. @since 0.1 */
INNOV_API int innov_store_set_text(innov_store *store, int32_t what, const char *text);

/* Makes the ids that the store mints from now on repeatable, for tests and demos: the same seed and
 * the same calls give the same ids. Errors: INNOV_E_ARGUMENT (NULL, negative), INNOV_E_BUSY,
 * INNOV_E_FORK. @since 0.1 */
INNOV_API int innov_store_seed(innov_store *store, int64_t seed);

/* Lets `progress` follow import, export, check and backup of this store from now on; NULL ends it.
 * Errors: INNOV_E_ARGUMENT (no store), INNOV_E_BUSY, INNOV_E_FORK. @since 0.1 */
INNOV_API int innov_store_watch(innov_store *store, innov_progress *progress);

/* ---- Transactions -------------------------------------------------------------------------- */

/* leave the rules of status moves, evaluations and deadlines; needs a reason, and is logged */
#define INNOV_BEGIN_OVERRIDE 1

/* Begins a transaction that all later calls on this store take part in. `actor` says who, `reason`
 * why (each may be NULL; one line of at most 500 characters). A write outside a transaction is one
 * of its own. Each transaction that changes something is logged with its revision, instant, actor,
 * reason and what was before.
 * Errors: INNOV_E_ARGUMENT (no store, flags), INNOV_E_REQUIRED (an override without a reason, a
 * store that wants an actor), INNOV_E_VALUE (ill-formed or too long a text), INNOV_E_STATE (one is
 * open), INNOV_E_READ_ONLY, INNOV_E_BUSY (a cursor is open, a report reads in another thread,
 * or another program writes for longer than INNOV_STORE_PATIENCE), INNOV_E_FORK, and the file's.
 * @since 0.1 */
INNOV_API int innov_store_begin(innov_store *store, const char *actor, const char *reason,
                                uint32_t flags);

/* Ends the transaction and makes it durable; on failure it is rolled back as a whole. When the disk
 * fails too late for that (INNOV_E_IO), this handle still sees the state before, but who opens the
 * store next may find the state after, whole: open it again to see which.
 * Errors: INNOV_E_ARGUMENT (no store), INNOV_E_STATE (none is open, it was lost, or a rule of
 * evaluations, decisions, deadlines or places does not allow it now, see diag), INNOV_E_REFUSED
 * (what rules of scores refuse, see diag), INNOV_E_VALUE (a time zone that is none),
 * INNOV_E_REFERENCE (to what is not there), INNOV_E_CONFLICT (another program replaced the XML
 * file), INNOV_E_LOCKED (another program is writing there), INNOV_E_BUSY, INNOV_E_FORK, and the
 * file's. @since 0.1 */
INNOV_API int innov_store_commit(innov_store *store, innov_diag *diag);

/* Ends the transaction and forgets what it did: what was put in it has the id and the revision that
 * it had before. Cursors begun in it are at their end (INNOV_E_CLOSED), as after a commit.
 * Errors: INNOV_E_ARGUMENT (no store), INNOV_E_STATE (none is open), INNOV_E_BUSY, INNOV_E_FORK.
 * @since 0.1 */
INNOV_API int innov_store_rollback(innov_store *store);

/* ---- The log ------------------------------------------------------------------------------- */

/* What changed since `since`, a token of this store ("" is its beginning), in the order it
 * happened: a table of revision, token, instant, actor, reason, change (added, changed, deleted),
 * kind, record, field and before; a changed record has one row per field, with what was before. At
 * most `limit` transactions (negative: all). Not inside a transaction. The caller frees the table.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_HISTORY (the log does not hold the token: read
 * everything again), INNOV_E_STATE (a transaction is open), INNOV_E_BUSY, INNOV_E_FORK, and the
 * file's. @since 0.1 */
INNOV_API int innov_store_changes(innov_store *store, const char *since, int64_t limit,
                                  innov_table **table, innov_diag *diag);

/* Takes back what `revision` did, as a new transaction (or part of the open one): what it added
 * goes, what it deleted returns with its id, and each field it changed gets its old value back, if
 * it still has the one that was written then. It passes all checks and can be undone itself. No
 * flags yet. Errors: INNOV_E_ARGUMENT (no store, flags), INNOV_E_HISTORY (no such revision),
 * INNOV_E_STATE (it erased somebody), INNOV_E_CONFLICT (changed since: one finding per record and
 * field), INNOV_E_REFERENCE (what it added is referred to), INNOV_E_READ_ONLY, INNOV_E_REQUIRED
 * (the store wants an actor), and those of innov_store_commit and innov_store_put. @since 0.1 */
INNOV_API int innov_store_undo(innov_store *store, int64_t revision, uint32_t flags,
                               innov_diag *diag);

/* ---- One record ---------------------------------------------------------------------------- */

/* Reads the record `id`; the caller frees it, also after the store.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_ID (no id), INNOV_E_NOT_FOUND, INNOV_E_BUSY,
 * INNOV_E_FORK, and the file's. @since 0.1 */
INNOV_API int innov_store_get(innov_store *store, int64_t id, innov_record **record,
                              innov_diag *diag);

/* Writes a record: a new one gets its id (from its label, or minted), a stored one must still have
 * the revision it was read with. Afterwards the record has its id and revision. A record that does
 * not differ from the stored one is not written and keeps its revision. When the system fails while
 * it is written (INNOV_E_FULL, INNOV_E_IO, INNOV_E_NOMEM), an open transaction may be lost as a
 * whole: roll it back. No flags yet.
 * Errors: INNOV_E_ARGUMENT (NULL, flags), INNOV_E_KIND (an input), INNOV_E_REFUSED (faults of the
 * record, see diag), INNOV_E_REFERENCE (outside a transaction: to what is not there),
 * INNOV_E_DUPLICATE (a label, a unique value or a place among its siblings that is taken),
 * INNOV_E_CONFLICT (changed since it was read: one finding per differing field), INNOV_E_NOT_FOUND
 * (deleted since), INNOV_E_STATE (no such status move, a move that needs more, no namespace for the
 * label, who was erased), INNOV_E_READ_ONLY, INNOV_E_LENT, INNOV_E_REQUIRED (the store wants an
 * actor), INNOV_E_BUSY (a cursor is open, the record is in use), and those of
 * innov_store_commit. @since 0.1 */
INNOV_API int innov_store_put(innov_store *store, innov_record *record, uint32_t flags,
                              innov_diag *diag);

/* Deletes the record `id` with the records it owns. Refused, with a finding for each record that
 * refers to one of them from outside. No flags yet.
 * Errors: INNOV_E_ARGUMENT (no store, flags), INNOV_E_ID (no id), INNOV_E_NOT_FOUND,
 * INNOV_E_REFERENCE (it is referred to), INNOV_E_READ_ONLY, INNOV_E_REQUIRED (the store wants an
 * actor), INNOV_E_BUSY (a cursor is open), and those of innov_store_commit. @since 0.1 */
INNOV_API int innov_store_delete(innov_store *store, int64_t id, uint32_t flags, innov_diag *diag);

/* Finds the record that `name` means: an id, a label, or the value of a unique field, each with or
 * without its kind before it ("institution:TM"). `kind` 0 is any kind: a slash may then stand for
 * the colon, as in files; a value of a unique field needs a kind.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_KIND (no such kind, or another one before the name),
 * INNOV_E_ID (mistyped), INNOV_E_REFERENCE (an id of another kind), INNOV_E_NOT_FOUND,
 * INNOV_E_BUSY, INNOV_E_FORK, and the file's. @since 0.1 */
INNOV_API int innov_store_resolve(innov_store *store, int32_t kind, const char *name, int64_t *id);

/* What refers to the record `id`: a table of kind, field, record (reference), title. The caller
 * frees it. Errors: as innov_store_get. @since 0.1 */
INNOV_API int innov_store_links(innov_store *store, int64_t id, innov_table **table,
                                innov_diag *diag);

/* ---- Many records -------------------------------------------------------------------------- */

/* Finds the records of `kind` that meet `condition` (NULL or "": all), in the order of ids; the
 * caller frees the cursor. The condition language is in docs/FORMAT.md: "status=completed and
 * year>=2023". Outside a transaction a cursor shows one state of the store, and nothing is written
 * through this handle while it is open, that is not at its end nor freed (INNOV_E_BUSY). Inside
 * one, where writing may go on, it shows each record as it is when its turn comes, and ends with
 * the transaction.
 * Errors: those of innov_query_new, INNOV_E_KIND (also: another one before a record's name),
 * INNOV_E_REFERENCE (an id of another kind), INNOV_E_NOT_FOUND (a record the condition names),
 * INNOV_E_BUSY, INNOV_E_FORK, and the file's. @since 0.1 */
INNOV_API int innov_store_find(innov_store *store, int32_t kind, const char *condition,
                               innov_cursor **cursor, innov_diag *diag);

/* As innov_store_find, for a query made with the calls below, which may be used again. No flags
 * yet. Errors: INNOV_E_ARGUMENT (NULL, flags), INNOV_E_KIND, INNOV_E_REFERENCE, INNOV_E_NOT_FOUND,
 * INNOV_E_BUSY, INNOV_E_FORK, and the file's. @since 0.1 */
INNOV_API int innov_store_query(innov_store *store, const innov_query *query, uint32_t flags,
                                innov_cursor **cursor, innov_diag *diag);

/* Moves to the next record and lends it: 0, or INNOV_DONE at the end. The record handle stays the
 * same until the cursor is freed and shows the present record; it cannot be changed (clone it).
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_CLOSED (the store is closed, or the transaction it was
 * begun in is over), INNOV_E_BUSY, INNOV_E_FORK, and the file's. @since 0.1 */
INNOV_API int innov_cursor_next(innov_cursor *cursor, const innov_record **record);

/* Frees a cursor and the record it lends; NULL is fine. @since 0.1 */
INNOV_API void innov_cursor_free(innov_cursor *cursor);

/* Why the last call on this cursor failed, in `lang`; "" when it did not fail.
 * The text lives until the next call on the cursor. @since 0.1 */
INNOV_API const char *innov_cursor_message(const innov_cursor *cursor, const char *lang);

/* Looks `text`, as people type it, up in the texts and URIs of all records: a table of rank (from
 * 1), id (reference), label, kind, title, and of the best hit field, language and snippet (some
 * words of it, those found in [brackets]). All words must occur in a record, in any of its fields
 * and languages; case, diacritics and hyphens do not count, and words of three letters and more
 * match as the beginning of a word, Latvian endings left out. First come the records with most
 * words in their exact spelling, then with most whole words. At most `limit` rows (negative: as
 * many as there are, 1000 at most); a note says when there are more. Nothing in `text` is read as
 * syntax; a text without words finds nothing. No flags yet. The caller frees the table.
 * Errors: INNOV_E_ARGUMENT (NULL, flags), INNOV_E_VALUE (ill-formed text), INNOV_E_LIMIT (more than
 * 32 words or 4096 bytes), INNOV_E_BUSY, INNOV_E_FORK, and the file's. @since 0.1 */
INNOV_API int innov_store_search(innov_store *store, const char *text, int64_t limit,
                                 uint32_t flags, innov_table **table, innov_diag *diag);

/* ---- Queries ------------------------------------------------------------------------------- */

/* Makes a query for the records of `kind` that meet `condition` (NULL or "": all); the caller frees
 * it. Errors: INNOV_E_ARGUMENT (NULL, a language that is none or where none belongs), INNOV_E_KIND
 * (no such kind, or an input), INNOV_E_SYNTAX (with its place), INNOV_E_FIELD, INNOV_E_TYPE (an
 * operator that does not suit the field), INNOV_E_VALUE, INNOV_E_CODE, INNOV_E_ID (neither an id
 * nor a label), INNOV_E_LIMIT (too long, too deep or too many tests), INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_query_new(int32_t kind, const char *condition, innov_query **query,
                              innov_diag *diag);

/* Frees a query; NULL is fine. @since 0.1 */
INNOV_API void innov_query_free(innov_query *query);

/* Adds a test that must hold too. `path` is a field's name, or a reference's and a field's of its
 * target ("lead.short"); `op` is one of the condition language; `value` is any text: nothing in it
 * is read as syntax, so it may come from people. After a failure the query is as it was.
 * Errors: INNOV_E_ARGUMENT (NULL, a language as in innov_query_new), INNOV_E_SYNTAX (no such `op`),
 * INNOV_E_FIELD, INNOV_E_TYPE (an `op` that does not suit the field), INNOV_E_VALUE, INNOV_E_CODE,
 * INNOV_E_ID, INNOV_E_LIMIT (too many tests), INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_query_where(innov_query *query, const char *path, const char *op,
                                const char *value);

#define INNOV_ORDER_DESCENDING 1 /* the last first */

/* Orders by a field, after the fields named before; texts in the order of Latvian dictionaries;
 * records without a value come last. Ties are in the order of ids.
 * Errors: INNOV_E_ARGUMENT (NULL, flags), INNOV_E_FIELD, INNOV_E_TYPE (a list), INNOV_E_LIMIT (more
 * than eight fields). @since 0.1 */
INNOV_API int innov_query_order(innov_query *query, const char *field, uint32_t flags);

/* Gives at most `limit` records (negative: all) after leaving out the first `offset`.
 * Errors: INNOV_E_ARGUMENT (no query, a negative offset). @since 0.1 */
INNOV_API int innov_query_limit(innov_query *query, int64_t limit, int64_t offset);

/* The condition, printed in its canonical form. Lives until the query is changed or freed.
 * @since 0.1 */
INNOV_API const char *innov_query_text(const innov_query *query);

/* Why the last call on this query failed, in `lang`; "" when it did not fail.
 * The text lives until the next call on the query. @since 0.1 */
INNOV_API const char *innov_query_message(const innov_query *query, const char *lang);

/* ---- In and out ---------------------------------------------------------------------------- */

#define INNOV_IMPORT_DRY_RUN 1 /* say what it would do and do nothing */
#define INNOV_IMPORT_LENIENT 2 /* a registration number with a wrong check digit is a warning */
#define INNOV_IMPORT_ROWS                                                                          \
    4 /* the summary has a row for each record: line, kind, record, label, action (unchanged, add, \
       * change) and the fields that change; at most 10000, the counts of each kind as notes */
#define INNOV_IMPORT_OVERWRITE                                                                     \
    8 /* what both the file and the store changed since the file's origin becomes what the file    \
       * says                                                                                      \
       */

/* Reads a file, or a folder of CSV files, into the store, as one transaction (or as part of the
 * open one). `how` is a record of the input `exchange` that says how the file is laid out and what
 * may become of records that are there; NULL is an XML file whose new records are added and whose
 * given fields are changed. Nothing is deleted. A file that says its origin changes only what it
 * changed since; what the store changed too is a conflict. `summary` (may be NULL) becomes a table
 * of kind, added, changed, unchanged, or one of records; the caller frees it. Any fault, all listed
 * in `diag` with their lines (and columns), leaves the store as it was.
 * Errors: INNOV_E_ARGUMENT (NULL, flags, what `how` may not say of an import or of this format),
 * INNOV_E_KIND (another input, no such kind), INNOV_E_CANCELLED, INNOV_E_NOT_FOUND (the file),
 * INNOV_E_SYNTAX (does not parse), INNOV_E_FOREIGN, INNOV_E_NEWER, INNOV_E_LIMIT (larger, deeper or
 * longer than is read), INNOV_E_REFUSED (faults, see diag), INNOV_E_HISTORY (the log does not hold
 * the state that the file names as its origin), INNOV_E_READ_ONLY, INNOV_E_REQUIRED (the store
 * wants an actor), INNOV_E_BUSY (a cursor is open), and those of innov_store_commit.
 * @since 0.1 */
INNOV_API int innov_store_import(innov_store *store, const char *path, const innov_record *how,
                                 uint32_t flags, innov_table **summary, innov_diag *diag);

#define INNOV_VIEW_PUBLIC   1 /* only what is public */
#define INNOV_VIEW_INTERNAL 2 /* what is public or internal */
#define INNOV_VIEW_FULL     3 /* everything */

#define INNOV_EXPORT_ORIGIN                                                                        \
    1 /* name the state that is shown: an import into this store then changes only what the file   \
       * changed since. Not inside a transaction */
#define INNOV_EXPORT_GUARD                                                                         \
    2                      /* CSV: no text is a formula to a spreadsheet; an import takes it back */
#define INNOV_EXPORT_BOM 4 /* CSV: begin with a byte order mark, as some spreadsheets want it */

/* Writes the store's records in `view` to a new or replaced file, whole or not at all; created with
 * mode 0600. `how` is a record of the input `exchange`, NULL: every kind as XML; CSV without a kind
 * is a new folder with a file for each. Without an origin the same content gives the same bytes.
 * Errors: INNOV_E_ARGUMENT (NULL, `view`, flags, what `how` may not say of an export or of this
 * format), INNOV_E_KIND (another input, no such kind), those of innov_store_find (the condition),
 * INNOV_E_STATE (an origin inside a transaction), INNOV_E_EXISTS (something is where the folder
 * goes), INNOV_E_FOREIGN (something that is no file is where the file goes), INNOV_E_NOT_FOUND (the
 * folder above), INNOV_E_LOCKED (another program is writing there), INNOV_E_CANCELLED, and the
 * file's. @since 0.1 */
INNOV_API int innov_store_export(innov_store *store, const char *path, const innov_record *how,
                                 int32_t view, uint32_t flags, innov_diag *diag);

/* As innov_store_export, to the open file descriptor `fd`, which stays open; CSV needs a kind.
 * Errors: INNOV_E_ARGUMENT (`fd`, `view`, flags, `how`), INNOV_E_KIND (another input, no such
 * kind), those of innov_store_find (the condition), INNOV_E_STATE (an origin inside a transaction),
 * INNOV_E_CANCELLED, and the file's. @since 0.1 */
INNOV_API int innov_store_export_fd(innov_store *store, int fd, const innov_record *how,
                                    int32_t view, uint32_t flags, innov_diag *diag);

/* Copies every record of the store at `source`, with ids, labels, revisions and the whole log, into
 * a new store at `target`, which must not exist and gets its name when it is whole. `progress` may
 * be NULL. No flags yet. Errors: INNOV_E_ARGUMENT (NULL, flags), INNOV_E_CANCELLED, and those of
 * innov_store_open for both. @since 0.1 */
INNOV_API int innov_convert(const char *source, const char *target, uint32_t flags,
                            innov_progress *progress, innov_diag *diag);

/* Copies the store, as it is at one moment, into a new file of the same format at `path`, which
 * must not exist; others may go on reading and writing. The copy is checked before it gets its
 * name. Not inside a transaction. No flags yet. Errors: INNOV_E_ARGUMENT (NULL, flags),
 * INNOV_E_STATE (a transaction is open), INNOV_E_EXISTS, INNOV_E_NOT_FOUND (the folder above),
 * INNOV_E_LOCKED (another program is writing there), INNOV_E_CANCELLED, INNOV_E_BUSY, INNOV_E_FORK,
 * and the file's. @since 0.1 */
INNOV_API int innov_store_backup(innov_store *store, const char *path, uint32_t flags,
                                 innov_diag *diag);

#define INNOV_CHECK_REFILL                                                                         \
    1 /* fill the index of words anew before: what was wrong with it is mended, and words of       \
       * records that are no more are gone from it. Needs a store opened to write */

/* Checks the whole store: the file itself, every value, every reference, every required field, and
 * whether the index of words is that of the records. Each fault is a finding. Returns 0 when there
 * is none (warnings aside).
 * Errors: INNOV_E_ARGUMENT (no store, flags), INNOV_E_REFUSED (faults, a damaged file among them,
 * see diag), INNOV_E_CANCELLED, INNOV_E_BUSY, INNOV_E_FORK, and the file's; with INNOV_CHECK_REFILL
 * also INNOV_E_READ_ONLY, INNOV_E_NEWER (the store is of a newer revision of the model),
 * INNOV_E_BUSY (a cursor is open). @since 0.1 */
INNOV_API int innov_store_check(innov_store *store, uint32_t flags, innov_diag *diag);

#ifdef __cplusplus
}
#endif
#endif
