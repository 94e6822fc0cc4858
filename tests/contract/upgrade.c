/* upgrade.c - files of other revisions of the model: older ones are read as they are and brought up
 * to date by who writes, newer ones are used as far as they are understood, changed ones are
 * refused, and what other programs keep in the file is theirs.
 */
#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "contract/lab.h"

enum { OLD_REVISIONS = 5, PROGRAMS = 4, RECORDS = 4096 };

/* ---- SQL, as another program would --------------------------------------------------------- */

static void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;
    char *said = NULL;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &said) != SQLITE_OK)
        ck_abort_msg("%s: %s", sql, said);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}

/* The first column of all rows, a line each, to be freed. */
static char *ask_sql(const char *path, const char *sql)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    sqlite3_stmt *rows;
    sqlite3 *db;

    ck_assert_ptr_nonnull(out);
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_prepare_v2(db, sql, -1, &rows, NULL) != SQLITE_OK)
        ck_abort_msg("%s: %s", sql, sqlite3_errmsg(db));
    while (sqlite3_step(rows) == SQLITE_ROW)
        fprintf(out, "%s\n", (const char *)sqlite3_column_text(rows, 0));
    ck_assert_int_eq(sqlite3_finalize(rows), SQLITE_OK);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    ck_assert_int_eq(fclose(out), 0);
    return text;
}

static void ck_sql(const char *path, const char *sql, const char *expected)
{
    char *found = ask_sql(path, sql);

    ck_assert_str_eq(found, expected);
    free(found);
}

/* ---- Stores -------------------------------------------------------------------------------- */

/* A file of revision 1, as a program of then left it. */
static const char *older_file(const char *name)
{
    const char *path = suite_file(name);
    char *sql = suite_read(suite_data("revisions/1.sql"), NULL);

    run_sql(path, sql);
    free(sql);
    return path;
}

/* A store of today with the same content. */
static innov_store *same_content(const char *name)
{
    innov_store *store = open_lab(suite_file(name), INNOV_OPEN_CREATE);

    if (innov_store_import(store, suite_data("revisions/1.xml"), NULL, 0, NULL, NULL) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
    return store;
}

static void ck_sound(innov_store *store)
{
    if (innov_store_check(store, 0, NULL) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
}

/* Opening it either way fails so, and changes nothing. */
static void ck_refused(const char *path, int expected, const char *words)
{
    static const uint32_t ways[] = {INNOV_OPEN_READ, INNOV_OPEN_WRITE};
    size_t length, length_after;
    char *before = suite_read(path, &length), *after;

    for (int i = 0; i < 2; i++) {
        innov_diag *diag = new_diag();
        innov_store *store;
        int rc = innov_store_open(path, ways[i], &store, diag);

        ck_assert_str_eq(innov_result_name(rc), innov_result_name(expected));
        ck_assert_ptr_null(store);
        ck_finding(diag, 0, expected, words, "");
        innov_diag_free(diag);
        ck_alone(path);
    }
    after = suite_read(path, &length_after);
    ck_assert_uint_eq(length, length_after);
    ck_assert_mem_eq(before, after, length);
    free(before);
    free(after);
}

/* ---- All kinds and fields ------------------------------------------------------------------ */

static int32_t kind_at(int32_t index)
{
    int32_t kind;

    ck_assert_int_eq(innov_kind_at(index, &kind), INNOV_OK);
    return kind;
}

static int64_t of_kind(int32_t kind, int32_t what)
{
    int64_t value;

    ck_assert_int_ge(innov_kind_int(kind, what, &value), INNOV_OK);
    return value;
}

static int64_t of_field(int32_t field, int32_t what)
{
    int64_t value;

    ck_assert_int_ge(innov_field_int(field, what, &value), INNOV_OK);
    return value;
}

static int is_stored(int32_t kind)
{
    return (of_kind(kind, INNOV_KIND_FLAGS) & INNOV_KIND_IS_INPUT) == 0;
}

/* Ids of a kind's records, in the order of a field when it is not 0. */
static int ids_of(innov_store *store, int32_t kind, int32_t field, int64_t *ids)
{
    const char *name = innov_field_text(field, INNOV_FIELD_NAME, NULL);
    const innov_record *record;
    innov_cursor *cursor;
    innov_query *query;
    int count = 0, rc;

    ck_assert_int_eq(innov_query_new(kind, NULL, &query, NULL), INNOV_OK);
    if (field != 0)
        ck_assert_int_eq(innov_query_order(query, name, 0), INNOV_OK);
    ck_assert_int_eq(innov_store_query(store, query, 0, &cursor, NULL), INNOV_OK);
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK) {
        ck_assert_int_lt(count, RECORDS);
        ids[count++] = id_of(record);
    }
    ck_assert_int_eq(rc, INNOV_DONE);
    innov_cursor_free(cursor);
    innov_query_free(query);
    return count;
}

/* A field finds the same records in both, and puts them in the same order. */
static void ck_same_field(innov_store *store, innov_store *other, int32_t kind, int32_t field)
{
    static int64_t ids[RECORDS], others[RECORDS];
    char condition[120];
    int count;

    (void)snprintf(condition, sizeof condition, "%s is set",
                   innov_field_text(field, INNOV_FIELD_NAME, NULL));
    ck_assert_int_eq(count_records(store, kind, condition), count_records(other, kind, condition));
    if (of_field(field, INNOV_FIELD_SINCE) > 1)
        ck_assert_int_eq(count_records(store, kind, condition), 0);
    if ((of_field(field, INNOV_FIELD_FLAGS) & INNOV_FIELD_IS_LIST) != 0)
        return;
    count = ids_of(store, kind, field, ids);
    ck_assert_int_eq(ids_of(other, kind, field, others), count);
    ck_assert_mem_eq(ids, others, (size_t)count * sizeof *ids);
}

static void ck_same_records(innov_store *store, innov_store *other, int32_t kind)
{
    static int64_t ids[RECORDS];
    int count = ids_of(store, kind, 0, ids);

    ck_assert_int_eq(count_records(other, kind, NULL), count);
    if (of_kind(kind, INNOV_KIND_SINCE) > 1)
        ck_assert_int_eq(count, 0);
    for (int i = 0; i < count; i++) {
        innov_record *record = get(store, ids[i]), *same = get(other, ids[i]);

        ck_assert_int_eq(innov_record_equal(record, same, NULL), 1);
        innov_record_free(record);
        innov_record_free(same);
    }
}

/* Every record is the same, and every question has the same answer. */
static void ck_same(innov_store *store, innov_store *other)
{
    char *content = content_of(other);

    for (int32_t i = 0; i < innov_kind_count(); i++) {
        int32_t kind = kind_at(i), field;

        if (!is_stored(kind))
            continue;
        ck_same_records(store, other, kind);
        for (int32_t f = 0; f < of_kind(kind, INNOV_KIND_FIELDS); f++) {
            ck_assert_int_eq(innov_field_at(kind, f, &field), INNOV_OK);
            ck_same_field(store, other, kind, field);
        }
    }
    ck_content(store, content);
    free(content);
}

/* The log of the older file: a row for what each transaction did. */
static void ck_old_log(innov_store *store)
{
    static const char *const rows[][4] = {
        {"1", "added", "", ""},       {"2", "changed", "participants", "Ieva"},
        {"3", "added", "", "Ieva"},   {"4", "added", "", "Ieva"},
        {"5", "deleted", "", "Ieva"},
    };
    innov_table *feed;
    int seen = 0;

    ck_assert_int_eq(innov_store_changes(store, "", OLD_REVISIONS, &feed, NULL), INNOV_OK);
    for (int32_t row = 0; row < innov_table_count(feed, INNOV_TABLE_ROWS); row++) {
        const char *const *expected;

        if (seen == 0 || strcmp(innov_table_text(feed, row, 0), rows[seen - 1][0]) != 0)
            seen++;
        ck_assert_int_le(seen, OLD_REVISIONS);
        expected = rows[seen - 1];
        ck_assert_str_eq(innov_table_text(feed, row, 0), expected[0]);
        ck_assert_str_eq(innov_table_text(feed, row, 3), expected[3]);
        ck_assert_str_eq(innov_table_text(feed, row, 5), expected[1]);
        ck_assert_str_eq(innov_table_text(feed, row, 8), expected[2]);
    }
    ck_assert_int_eq(seen, OLD_REVISIONS);
    innov_table_free(feed);
}

/* ---- Older files --------------------------------------------------------------------------- */

START_TEST(reader_of_an_older_file_sees_all_and_leaves_it_as_it_is)
{
    const char *path = older_file("old.innov");
    innov_store *store, *same = same_content("same.innov");
    char *before = suite_read(path, NULL), *after;
    struct stat facts, later;
    size_t length;

    ck_assert_int_eq(stat(path, &facts), 0);
    store = open_lab(path, INNOV_OPEN_READ);
    ck_same(store, same);
    ck_old_log(store);
    ck_sound(store);
    ck_assert_int_eq(revision_of_store(store), OLD_REVISIONS);
    innov_store_free(store);
    innov_store_free(same);
    ck_alone(path);
    ck_assert_int_eq(stat(path, &later), 0);
    ck_assert_int_eq(later.st_mtim.tv_sec, facts.st_mtim.tv_sec);
    ck_assert_int_eq(later.st_mtim.tv_nsec, facts.st_mtim.tv_nsec);
    ck_assert_int_eq(later.st_size, facts.st_size);
    after = suite_read(path, &length);
    ck_assert_mem_eq(before, after, length);
    free(before);
    free(after);
}
END_TEST

/* What a table is, whatever the order of its columns. */
static const char columns_sql[] =
    "SELECT m.name || '|' || c.name || '|' || c.type || '|' || c.\"notnull\" || '|' || c.pk || '|' "
    "|| ifnull(c.dflt_value, '') || '|' || c.hidden || '|' || l.strict || '|' || l.wr "
    "FROM sqlite_schema m, pragma_table_xinfo(m.name) c, pragma_table_list(m.name) l "
    "WHERE m.type = 'table' ORDER BY 1";
static const char references_sql[] =
    "SELECT m.name || '|' || f.\"from\" || '|' || f.\"table\" || '|' || ifnull(f.\"to\", '') "
    "FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1";
static const char others_sql[] =
    "SELECT type || '|' || name || '|' || ifnull(sql, '') FROM sqlite_schema "
    "WHERE type <> 'table' ORDER BY 1";
static const char codes_sql[] =
    "SELECT list || '|' || code || '|' || number || '|' || label_en || '|' || label_lv "
    "FROM innov_code ORDER BY 1";

/* A file has all that a new one has. */
static void ck_up_to_date(const char *path, const char *new_path)
{
    static const char *const all[] = {"SELECT user_version FROM pragma_user_version", columns_sql,
                                      references_sql, others_sql, codes_sql};

    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        char *expected = ask_sql(new_path, all[i]);

        ck_sql(path, all[i], expected);
        free(expected);
    }
}

START_TEST(writer_brings_an_older_file_up_to_date_once)
{
    const char *path = older_file("old.innov");
    innov_store *same = same_content("same.innov"), *store = open_lab(path, INNOV_OPEN_WRITE);
    char *first, *second;
    size_t length, length_again;

    ck_same(store, same);
    ck_old_log(store);
    ck_sound(store);
    ck_assert_int_eq(revision_of_store(store), OLD_REVISIONS);
    innov_store_free(store);
    innov_store_free(same);
    ck_alone(path);
    ck_up_to_date(path, suite_file("same.innov"));
    first = suite_read(path, &length);
    innov_store_free(open_lab(path, INNOV_OPEN_WRITE));
    second = suite_read(path, &length_again);
    ck_assert_uint_eq(length, length_again);
    ck_assert_mem_eq(first, second, length);
    free(first);
    free(second);
}
END_TEST

/* The last one first, and in the end there is nothing. */
START_TEST(what_was_logged_before_the_upgrade_can_be_undone)
{
    const char *path = older_file("old.innov");
    innov_store *store = open_lab(path, INNOV_OPEN_WRITE);

    add(store, new_institution(NULL, "Jauna"));
    for (int64_t revision = OLD_REVISIONS + 1; revision >= 1; revision--) {
        if (innov_store_undo(store, revision, 0, NULL) != INNOV_OK)
            ck_abort_msg("%d: %s", (int)revision, innov_store_message(store, "en"));
        ck_sound(store);
    }
    ck_assert_int_eq(revision_of_store(store), 2 * (OLD_REVISIONS + 1));
    for (int32_t i = 0; i < innov_kind_count(); i++)
        if (is_stored(kind_at(i)))
            ck_assert_int_eq(count_records(store, kind_at(i), NULL), 0);
    innov_store_free(store);
    ck_alone(path);
}
END_TEST

/* Its columns stand in another order than those of a new one, as after an upgrade. */
START_TEST(columns_in_another_order_are_as_good)
{
    const char *path = older_file("old.innov"), *copy = suite_file("copy.innov");
    innov_store *store, *same = same_content("same.innov");

    run_sql(path, "CREATE TEMP TABLE kept AS SELECT id, motto FROM sprint;"
                  "ALTER TABLE sprint DROP COLUMN motto; ALTER TABLE sprint ADD COLUMN \"motto\" "
                  "TEXT; UPDATE sprint SET motto = (SELECT k.motto FROM kept k WHERE k.id = "
                  "sprint.id)");
    store = open_lab(path, INNOV_OPEN_WRITE);
    ck_same(store, same);
    ck_sound(store);
    ck_assert_int_eq(innov_store_undo(store, 2, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(store, OLD_REVISIONS + 1, 0, NULL), INNOV_OK);
    innov_store_free(store);
    ck_assert_int_eq(innov_convert(path, copy, 0, NULL, NULL), INNOV_OK);
    store = open_lab(copy, INNOV_OPEN_READ);
    ck_same(store, same);
    ck_sound(store);
    innov_store_free(store);
    innov_store_free(same);
}
END_TEST

/* It was opened before the file was upgraded, and before it got a write-ahead log. */
START_TEST(reader_reads_on_when_another_program_upgrades)
{
    const char *path = older_file("old.innov");
    innov_store *same = same_content("same.innov"), *reader = open_lab(path, INNOV_OPEN_READ);
    innov_store *writer = open_lab(path, INNOV_OPEN_WRITE);
    int64_t id;

    ck_same(reader, same);
    id = add(writer, new_institution(NULL, "Jauna"));
    ck_assert(is_there(reader, id));
    ck_assert_int_eq(innov_store_delete(writer, id, 0, NULL), INNOV_OK);
    ck_same(reader, same);
    ck_sound(reader);
    ck_old_log(reader);
    innov_store_free(writer);
    ck_same(reader, same);
    innov_store_free(reader);
    innov_store_free(same);
    ck_alone(path);
}
END_TEST

/* What one of several programs does that begin at once: 0 when all was well. */
static int upgrade_and_add(const char *path)
{
    innov_store *store = NULL;
    innov_record *record = NULL;
    int rc = innov_store_open(path, INNOV_OPEN_WRITE, &store, NULL);

    if (rc == INNOV_OK)
        rc = innov_record_new(INNOV_INSTITUTION, &record);
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_NAME, "lv", "Jauna");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_KIND, NULL, "ministry");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active");
    if (rc == INNOV_OK)
        rc = innov_store_put(store, record, 0, NULL);
    if (rc != INNOV_OK)
        fprintf(stderr, "%s: %s\n", innov_result_name(rc), innov_store_message(store, "en"));
    innov_record_free(record);
    innov_store_free(store);
    return rc == INNOV_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Starts a program that waits until the writing end of `gate` is closed. */
static pid_t start(const char *path, const int gate[2])
{
    char byte;
    pid_t child;

    (void)fflush(NULL);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        if (close(gate[1]) != 0 || read(gate[0], &byte, 1) != 0)
            _exit(EXIT_FAILURE);
        _exit(upgrade_and_add(path));
    }
    return child;
}

START_TEST(programs_that_upgrade_at_once_all_succeed)
{
    const char *path = older_file("old.innov");
    int before, gate[2], status;
    pid_t children[PROGRAMS];
    innov_store *store;
    char count[24];

    ck_assert_int_eq(pipe(gate), 0);
    for (int i = 0; i < PROGRAMS; i++)
        children[i] = start(path, gate);
    ck_assert_int_eq(close(gate[1]), 0);
    for (int i = 0; i < PROGRAMS; i++) {
        ck_assert_int_eq(waitpid(children[i], &status, 0), children[i]);
        ck_assert(WIFEXITED(status));
        ck_assert_int_eq(WEXITSTATUS(status), EXIT_SUCCESS);
    }
    ck_assert_int_eq(close(gate[0]), 0);
    store = same_content("same.innov");
    before = count_records(store, INNOV_INSTITUTION, NULL);
    innov_store_free(store);
    store = open_lab(path, INNOV_OPEN_WRITE);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), before + PROGRAMS);
    ck_assert_int_eq(revision_of_store(store), OLD_REVISIONS + PROGRAMS);
    ck_sound(store);
    innov_store_free(store);
    (void)snprintf(count, sizeof count, "%d\n", before + PROGRAMS);
    ck_sql(path, "SELECT count(*) FROM institution", count);
    ck_up_to_date(path, suite_file("same.innov"));
    ck_alone(path);
}
END_TEST

/* ---- Files that were changed ---------------------------------------------------------------- */

/* What it does to a file of revision 1, and the name that the refusal says. */
static const struct {
    const char *sql, *name;
} changes[] = {
    {"ALTER TABLE sprint DROP COLUMN motto", "sprint"},
    {"ALTER TABLE sprint RENAME COLUMN motto TO mottos", "sprint"},
    {"ALTER TABLE sprint ADD COLUMN mood TEXT", "sprint"},
    {"ALTER TABLE sprint ADD COLUMN mood INT AS (year)", "sprint"},
    {"ALTER TABLE innov_transaction DROP COLUMN override", "innov_transaction"},
    {"ALTER TABLE innov_store ADD COLUMN mood TEXT", "innov_store"},
    {"ALTER TABLE innov_text ADD COLUMN mood TEXT", "innov_text"},
    {"DROP TABLE innov_inferred", "innov_inferred"},
    {"DROP TABLE sprint_link", "sprint_link"},
    {"ALTER TABLE person_role RENAME TO roles", "person_role"},
    {"DROP TABLE sprint_link; CREATE VIEW sprint_link AS SELECT 1 AS id, 1 AS ordinal, '' AS value",
     "sprint_link"},
    {"DROP TABLE sprint_link; CREATE TABLE sprint_link (id INTEGER NOT NULL, ordinal INTEGER NOT "
     "NULL, value TEXT NOT NULL, PRIMARY KEY (id, ordinal))",
     "sprint_link"},
    {"DROP TABLE sprint_link; CREATE TABLE sprint_link (\n  id INTEGER NOT NULL REFERENCES "
     "\"sprint\" (id) DEFERRABLE INITIALLY DEFERRED,\n  ordinal INTEGER NOT NULL,\n  value TEXT "
     "NOT NULL\n)",
     "sprint_link"},
    {"DROP INDEX session_place_index", "session_place_index"},
    {"DROP INDEX session_place_index; CREATE INDEX session_place_index ON session (sprint, "
     "ordinal)",
     "session_place_index"},
    {"DROP INDEX innov_change_index", "innov_change_index"},
    {"CREATE TRIGGER t AFTER INSERT ON sprint BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t AFTER INSERT ON SPRINT BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t AFTER DELETE ON sprint_link BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t AFTER INSERT ON innov_text BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t AFTER INSERT ON innov_source BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t AFTER INSERT ON innov_transaction BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t BEFORE UPDATE ON innov_store BEGIN SELECT 1; END", "t"},
    {"CREATE TRIGGER t AFTER INSERT ON innov_code BEGIN SELECT 1; END", "t"},
};
enum { CHANGES = sizeof changes / sizeof *changes };

START_TEST(what_its_revision_must_have_is_missed)
{
    const char *path = older_file("old.innov");

    run_sql(path, changes[_i].sql);
    ck_refused(path, INNOV_E_DAMAGED, changes[_i].name);
}
END_TEST

/* ---- Newer files --------------------------------------------------------------------------- */

/* A file of the next revision: with a column, a kind and a list that are not known here. */
static const char newer_sql[] =
    "ALTER TABLE sprint ADD COLUMN \"mood\" TEXT;"
    "UPDATE sprint SET mood = 'good ' || id;"
    "ALTER TABLE innov_transaction ADD COLUMN \"place\" TEXT;"
    "CREATE TABLE \"widget\" (\n  id INTEGER PRIMARY KEY,\n  revision INTEGER NOT NULL,\n"
    "  label TEXT,\n  namespace INTEGER REFERENCES innov_namespace (id),\n  extension TEXT,\n"
    "  \"sprint\" INTEGER REFERENCES \"sprint\" (id) DEFERRABLE INITIALLY DEFERRED\n) STRICT;"
    "CREATE UNIQUE INDEX \"widget_label_index\" ON \"widget\" (label, namespace);"
    "INSERT INTO widget VALUES (7, 1, NULL, NULL, NULL, (SELECT id FROM sprint WHERE label = "
    "'sprint-2024-vpd'));"
    "CREATE TABLE \"sprint_tone\" (\n  id INTEGER NOT NULL REFERENCES \"sprint\" (id) DEFERRABLE "
    "INITIALLY DEFERRED,\n  ordinal INTEGER NOT NULL,\n  value TEXT NOT NULL,\n  PRIMARY KEY (id, "
    "ordinal)\n) STRICT, WITHOUT ROWID;"
    "INSERT INTO sprint_tone SELECT id, 1, 'mild' FROM sprint WHERE label = 'sprint-2024-vm';"
    "INSERT INTO innov_code VALUES ('tone', 'mild', 1, 'Mild', 'Maigs');";

/* Of the revision after the present one: an older file brought up to date first. */
static const char *newer_file(const char *name)
{
    const char *path = older_file(name);
    char sql[80];

    innov_store_free(open_lab(path, INNOV_OPEN_WRITE));
    run_sql(path, newer_sql);
    (void)snprintf(sql, sizeof sql, "PRAGMA user_version = %d", (int)innov_model_revision() + 1);
    run_sql(path, sql);
    return path;
}

static int64_t sprint_called(innov_store *store, const char *label)
{
    int64_t id;

    ck_assert_int_eq(innov_store_resolve(store, INNOV_SPRINT, label, &id), INNOV_OK);
    return id;
}

/* All of the newer version's own that the file had. */
static void ck_newer_kept(const char *path)
{
    char version[24];

    (void)snprintf(version, sizeof version, "%d\n", (int)innov_model_revision() + 1);
    ck_sql(path, "SELECT user_version FROM pragma_user_version", version);
    ck_sql(path, "SELECT count(*) FROM sprint WHERE mood = 'good ' || id", "9\n");
    ck_sql(path, "SELECT id || revision FROM widget", "71\n");
    ck_sql(path, "SELECT value FROM sprint_tone", "mild\n");
    ck_sql(path, "SELECT code FROM innov_code WHERE list = 'tone'", "mild\n");
}

START_TEST(newer_file_is_read_as_far_as_it_is_understood)
{
    const char *path = newer_file("new.innov");
    innov_store *store, *same = same_content("same.innov");
    size_t length;
    char *before = suite_read(path, &length), *after;

    store = open_lab(path, INNOV_OPEN_READ);
    ck_same(store, same);
    ck_old_log(store);
    ck_sound(store);
    innov_store_free(store);
    innov_store_free(same);
    ck_alone(path);
    after = suite_read(path, &length);
    ck_assert_mem_eq(before, after, length);
    free(before);
    free(after);
    ck_newer_kept(path);
}
END_TEST

START_TEST(writer_of_a_newer_file_keeps_what_it_does_not_understand)
{
    const char *path = newer_file("new.innov");
    innov_store *store = open_lab(path, INNOV_OPEN_WRITE), *same = same_content("same.innov");
    innov_record *sprint = get(store, sprint_called(store, "sprint-2024-vm"));
    int64_t revision;

    set(sprint, INNOV_SPRINT_MOTTO, "Cits");
    ck_assert_int_eq(innov_set(sprint, INNOV_SPRINT_LINK, NULL, "urn:a; urn:b"), INNOV_OK);
    put(store, sprint);
    revision = revision_of(sprint);
    innov_record_free(sprint);
    ck_newer_kept(path);
    ck_sound(store);
    ck_assert_int_eq(innov_store_undo(store, revision, 0, NULL), INNOV_OK);
    ck_newer_kept(path);
    ck_assert_int_eq(innov_store_undo(store, 2, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(store, revision + 2, 0, NULL), INNOV_OK);
    ck_same(store, same);
    ck_sound(store);
    innov_store_free(store);
    innov_store_free(same);
    ck_newer_kept(path);
    ck_alone(path);
}
END_TEST

/* A copy of the same format keeps all; one that is made anew has what is understood. */
START_TEST(newer_file_can_be_copied_and_converted)
{
    const char *path = newer_file("new.innov"), *copy = suite_file("copy.innov");
    innov_store *store = open_lab(path, INNOV_OPEN_READ), *same = same_content("same.innov");

    ck_assert_int_eq(innov_store_backup(store, copy, 0, NULL), INNOV_OK);
    innov_store_free(store);
    ck_newer_kept(copy);
    for (int i = 0; i < STORES; i++) {
        const char *made = suite_file(lab_names[i]);

        ck_assert_int_eq(innov_convert(path, made, 0, NULL, NULL), INNOV_OK);
        store = open_lab(made, INNOV_OPEN_WRITE);
        ck_same(store, same);
        ck_old_log(store);
        ck_sound(store);
        innov_store_free(store);
        ck_alone(made);
    }
    innov_store_free(same);
    ck_newer_kept(path);
    ck_up_to_date(suite_file(lab_names[SQLITE]), suite_file("same.innov"));
}
END_TEST

/* A record of a kind that is not known refers to it. */
START_TEST(what_a_newer_kind_refers_to_is_not_deleted)
{
    const char *path = newer_file("new.innov");
    innov_store *store = open_lab(path, INNOV_OPEN_WRITE), *same = same_content("same.innov");
    int64_t id = sprint_called(store, "sprint-2024-vpd");

    ck_said(store, innov_store_delete(store, id, 0, NULL), INNOV_E_REFERENCE, "refer", "atsauc");
    ck_same(store, same);
    ck_sound(store);
    innov_store_free(store);
    innov_store_free(same);
    ck_newer_kept(path);
}
END_TEST

/* It was not given its revision by its writer's kind of number: a major stands before it. */
START_TEST(newer_major_is_refused_and_left_as_it_is)
{
    const char *path = older_file("new.innov");

    if (_i != 0) /* as its writer leaves it */
        run_sql(path, "PRAGMA journal_mode = WAL");
    run_sql(path, "PRAGMA user_version = 1001");
    ck_refused(path, INNOV_E_NEWER, "newer version");
    run_sql(path, "DROP TABLE sprint_link; ALTER TABLE sprint ADD COLUMN mood TEXT");
    ck_refused(path, INNOV_E_NEWER, "newer version");
}
END_TEST

static const struct {
    const char *sql;
    int expected;
} foreigners[] = {
    {"PRAGMA application_id = 0", INNOV_E_FOREIGN},
    {"PRAGMA user_version = 0", INNOV_E_FOREIGN},
    {"PRAGMA user_version = -1", INNOV_E_FOREIGN},
};

START_TEST(file_that_is_no_store_is_refused_and_left_as_it_is)
{
    const char *path = older_file("old.innov");

    run_sql(path, foreigners[_i].sql);
    ck_refused(path, foreigners[_i].expected, "");
}
END_TEST

/* ---- What other programs keep in the file --------------------------------------------------- */

/* None of it would run: the functions are not there, and the trigger would write to our table. */
static const char theirs_sql[] =
    "CREATE TABLE notes (id INTEGER PRIMARY KEY, sprint INTEGER, text TEXT);"
    "INSERT INTO notes VALUES (1, 7, 'theirs');"
    "CREATE VIEW board AS SELECT title, no_such_function(title) AS x FROM sprint;"
    "CREATE INDEX by_year ON sprint (year);"
    "CREATE INDEX notes_by_sprint ON notes (sprint);"
    "CREATE TRIGGER noted AFTER INSERT ON notes BEGIN UPDATE sprint SET motto = 'x'; END;"
    "CREATE TRIGGER pinned INSTEAD OF INSERT ON board BEGIN DELETE FROM sprint; END;"
    "CREATE VIRTUAL TABLE words USING fts5 (text);"
    "INSERT INTO words VALUES ('theirs');";

static const char theirs_now_sql[] =
    "SELECT ifnull(sql, name) FROM sqlite_schema WHERE name IN ('notes', 'board', 'by_year', "
    "'notes_by_sprint', 'noted', 'pinned') OR name LIKE 'words%' UNION ALL "
    "SELECT id || sprint || text FROM notes UNION ALL SELECT text FROM words";

START_TEST(what_others_keep_in_the_file_is_left_alone)
{
    const char *path = older_file("old.innov"), *copy = suite_file("copy.innov");
    innov_store *store, *same = same_content("same.innov");
    innov_record *sprint;
    char *theirs;
    int64_t id;

    run_sql(path, theirs_sql);
    theirs = ask_sql(path, theirs_now_sql);
    store = open_lab(path, INNOV_OPEN_READ);
    ck_same(store, same);
    innov_store_free(store);
    store = open_lab(path, INNOV_OPEN_WRITE);
    sprint = get(store, sprint_called(store, "sprint-2024-vm"));
    set(sprint, INNOV_SPRINT_MOTTO, "Cits");
    put(store, sprint);
    id = id_of(sprint);
    innov_record_free(sprint);
    ck_sql(path, theirs_now_sql, theirs);
    ck_assert_int_eq(innov_store_delete(store, id, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(store, OLD_REVISIONS + 2, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(store, OLD_REVISIONS + 1, 0, NULL), INNOV_OK);
    ck_same(store, same);
    ck_sound(store);
    ck_assert_int_eq(innov_store_backup(store, copy, 0, NULL), INNOV_OK);
    innov_store_free(store);
    ck_sql(path, theirs_now_sql, theirs);
    ck_sql(copy, theirs_now_sql, theirs);
    store = open_lab(copy, INNOV_OPEN_WRITE);
    ck_same(store, same);
    innov_store_free(store);
    ck_assert_int_eq(unlink(copy), 0);
    ck_assert_int_eq(innov_convert(path, copy, 0, NULL, NULL), INNOV_OK);
    ck_up_to_date(copy, suite_file("same.innov"));
    innov_store_free(same);
    free(theirs);
}
END_TEST

/* A table of theirs refers to a record of ours: what it refers to is not deleted, and the file is
 * not called damaged for it. */
START_TEST(what_others_refer_to_is_not_deleted)
{
    static const char *const tables[] = {
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, sprint INTEGER REFERENCES sprint (id))",
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, sprint INTEGER REFERENCES sprint (id) "
        "DEFERRABLE INITIALLY DEFERRED)",
    };
    const char *path = older_file("old.innov");
    innov_store *store, *same = same_content("same.innov");
    int64_t id;

    run_sql(path, tables[_i]);
    run_sql(path, "INSERT INTO notes SELECT 1, id FROM sprint WHERE label = 'sprint-2024-vpd'");
    store = open_lab(path, INNOV_OPEN_WRITE);
    id = sprint_called(store, "sprint-2024-vpd");
    ck_said(store, innov_store_delete(store, id, 0, NULL), INNOV_E_REFERENCE, "refer", "atsauc");
    ck_same(store, same);
    ck_sound(store);
    innov_store_free(store);
    innov_store_free(same);
    ck_sql(path, "SELECT count(*) FROM notes JOIN sprint ON sprint.id = notes.sprint", "1\n");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("upgrade");
    TCase *older = suite_case(suite, "older"), *changed = suite_case(suite, "changed"),
          *newer = suite_case(suite, "newer"), *others = suite_case(suite, "others");

    tcase_add_test(older, reader_of_an_older_file_sees_all_and_leaves_it_as_it_is);
    tcase_add_test(older, writer_brings_an_older_file_up_to_date_once);
    tcase_add_test(older, what_was_logged_before_the_upgrade_can_be_undone);
    tcase_add_test(older, columns_in_another_order_are_as_good);
    tcase_add_test(older, reader_reads_on_when_another_program_upgrades);
    tcase_add_test(older, programs_that_upgrade_at_once_all_succeed);
    tcase_add_loop_test(changed, what_its_revision_must_have_is_missed, 0, CHANGES);
    tcase_add_test(newer, newer_file_is_read_as_far_as_it_is_understood);
    tcase_add_test(newer, writer_of_a_newer_file_keeps_what_it_does_not_understand);
    tcase_add_test(newer, newer_file_can_be_copied_and_converted);
    tcase_add_test(newer, what_a_newer_kind_refers_to_is_not_deleted);
    tcase_add_loop_test(newer, newer_major_is_refused_and_left_as_it_is, 0, 2);
    tcase_add_loop_test(newer, file_that_is_no_store_is_refused_and_left_as_it_is, 0,
                        sizeof foreigners / sizeof *foreigners);
    tcase_add_test(others, what_others_keep_in_the_file_is_left_alone);
    tcase_add_loop_test(others, what_others_refer_to_is_not_deleted, 0, 2);
    return suite_main(suite);
}
