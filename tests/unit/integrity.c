/* integrity.c - what SQLite says is wrong with a file, and what it only could not look at: for want
 * of memory, or because the disk failed.
 */
#include "store/integrity.h"

#include <innov/base.h>
#include <stdlib.h>
#include <string.h>

#include "support/allocations.h"
#include "support/suite.h"

enum { MOST = 100 };

/* ---- A file with pages of all sorts: of tables and indexes, chains of long values, free ones ---
 */

static void run(sqlite3 *db, const char *sql)
{
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", sql,
                  sqlite3_errmsg(db));
}

static sqlite3 *open_file(const char *path)
{
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    run(db, "SELECT count(*) FROM sqlite_schema"); /* what opening takes is not what is tried */
    return db;
}

static const char *sound_file(void)
{
    const char *path = suite_file("sound.db");
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    run(db, "PRAGMA page_size = 512; CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE INDEX "
            "i ON t (b); WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < "
            "60) INSERT INTO t SELECT x, printf('%d%.*c', x, x * 20, 'x') FROM n; DELETE FROM t "
            "WHERE a > 40");
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    return path;
}

static int check(sqlite3 *db, int *faults, innov__problem *problem)
{
    return innov__integrity(db, "a file", MOST, faults, (innov__report){.problem = problem});
}

/* ---- Faults of the file -------------------------------------------------------------------- */

START_TEST(a_sound_file_is_sound)
{
    sqlite3 *db = open_file(sound_file());
    int faults = -1;

    ck_assert_int_eq(check(db, &faults, NULL), INNOV_OK);
    ck_assert_int_eq(faults, 0);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}
END_TEST

START_TEST(what_is_wrong_with_a_file_is_said)
{
    const char *path = sound_file();
    innov__problem problem = {0};
    int faults = -1;
    enum { FREE_PAGES = 39 }; /* the last byte of their number in the file's head */
    size_t length;
    char *bytes = suite_read(path, &length);
    sqlite3 *db;

    bytes[FREE_PAGES]++;
    suite_write(path, bytes, length);
    free(bytes);
    db = open_file(path);
    ck_assert_int_eq(check(db, &faults, &problem), INNOV_OK);
    ck_assert_int_gt(faults, 0);
    ck_assert_msg(strstr(innov__problem_text(&problem, "en"), "the file is damaged: ") != NULL,
                  "%s", innov__problem_text(&problem, "en"));
    innov__problem_clear(&problem);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}
END_TEST

/* ---- Without memory ------------------------------------------------------------------------ */

/* Checks while allocation `at` fails; returns how many there were. */
static int64_t check_without(const char *path, int64_t at, int for_ever, int *rc)
{
    sqlite3 *db = open_file(path);
    int faults = -1;
    int64_t count;

    allocations_begin(at, for_ever);
    *rc = check(db, &faults, NULL);
    count = allocations_end();
    ck_assert_msg(faults == 0, "allocation %lld%s: %d faults", (long long)at,
                  for_ever ? " and all after it" : "", faults);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    return count;
}

/* Each fails once, and for ever from there on. */
START_TEST(a_page_without_memory_is_no_damage)
{
    const char *path = sound_file();
    int once, ever, lacking = 0, rc;
    int64_t count = check_without(path, 0, 0, &rc);

    ck_assert_int_eq(rc, INNOV_OK);
    ck_assert_int_gt(count, 100);
    for (int64_t at = 1; at <= count; at++) {
        (void)check_without(path, at, 0, &once);
        (void)check_without(path, at, 1, &ever);
        ck_assert_msg(once == INNOV_OK || once == INNOV_E_NOMEM, "%lld: %d", (long long)at, once);
        ck_assert_msg(ever == INNOV_OK || ever == INNOV_E_NOMEM, "%lld: %d", (long long)at, ever);
        lacking += ever == INNOV_E_NOMEM;
    }
    ck_assert_int_gt(lacking, 100); /* SQLite does without only a few */
}
END_TEST

/* ---- Of a disk that fails ------------------------------------------------------------------ */

static const sqlite3_io_methods *sound_methods;
static int reads, failing_from, failing_to; /* the first read that fails, the first that does not */

static int failing_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    reads++;
    return reads >= failing_from && reads < failing_to
               ? SQLITE_IOERR_READ
               : sound_methods->xRead(file, bytes, count, at);
}

/* Checks while reads fail; returns how many there were. */
static int check_failing(const char *path, int from, int to, int *rc)
{
    sqlite3 *db = open_file(path);
    sqlite3_file *file;
    sqlite3_io_methods ours;
    int faults = -1;

    ck_assert_int_eq(sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file), SQLITE_OK);
    sound_methods = file->pMethods;
    ours = *sound_methods;
    ours.xRead = failing_read;
    file->pMethods = &ours;
    reads = 0;
    failing_from = from;
    failing_to = to;
    *rc = check(db, &faults, NULL);
    file->pMethods = sound_methods;
    ck_assert_msg(faults == 0, "read %d: %d faults", from, faults);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    return reads;
}

/* One read fails, and all from there on. */
START_TEST(a_page_that_cannot_be_read_is_no_damage)
{
    const char *path = sound_file();
    int once, ever, rc, count = check_failing(path, 0, 0, &rc);

    ck_assert_int_eq(rc, INNOV_OK);
    ck_assert_int_gt(count, 50);
    for (int from = 1; from <= count; from++) {
        (void)check_failing(path, from, from + 1, &once);
        (void)check_failing(path, from, INT32_MAX, &ever);
        ck_assert_msg(once == INNOV_OK || once == INNOV_E_IO, "%d: %d", from, once);
        ck_assert_msg(ever == INNOV_E_IO, "%d and all after it: %d", from, ever);
    }
}
END_TEST

/* ---- The words ----------------------------------------------------------------------------- */

#define PAGES "*** in database main ***\n"
#define INDEX "unable to validate the inverted index for FTS5 table main.innov_search: "

static const struct {
    const char *words;
    int result;
} said[] = {
    {NULL, SQLITE_NOMEM},
    {"ok", SQLITE_OK},
    {PAGES "Page 563: unable to get the page. error code=7", SQLITE_NOMEM},
    {PAGES "Tree 2 page 5: unable to get the page. error code=3082", SQLITE_IOERR_NOMEM},
    {PAGES "Page 7: unable to get the page. error code=266\nPage 8 is never used",
     SQLITE_IOERR_READ},
    {PAGES "Page 7: unable to get the page. error code=11\nPage 9: unable to get the page. error "
           "code=7",
     SQLITE_NOMEM},
    {PAGES "Page 7: unable to get the page. error code=11", SQLITE_CORRUPT},
    {PAGES "Page 7: btreeInitPage() returns error code 11", SQLITE_CORRUPT},
    {PAGES "Main freelist: failed to get page 17", INNOV__UNTOLD},
    {PAGES "Page 70 is never used", SQLITE_CORRUPT},
    {"row 7 missing from index error code=7", SQLITE_CORRUPT}, /* a file may have any name in it */
    {"wrong # of entries in index failed to get page 1", SQLITE_CORRUPT},
    {INDEX "out of memory", SQLITE_NOMEM},
    {INDEX "disk I/O error", SQLITE_IOERR},
    {"malformed inverted index for FTS5 table main.innov_search", SQLITE_CORRUPT},
    {"", SQLITE_CORRUPT},
};

START_TEST(the_words_are_understood)
{
    ck_assert_int_eq(innov__integrity_result(said[_i].words), said[_i].result);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("integrity");
    TCase *looking = suite_case(suite, "looking"), *words = suite_case(suite, "words");

    if (allocations_watch() != 0)
        return 1;
    tcase_add_test(looking, a_sound_file_is_sound);
    tcase_add_test(looking, what_is_wrong_with_a_file_is_said);
    tcase_add_test(looking, a_page_without_memory_is_no_damage);
    tcase_add_test(looking, a_page_that_cannot_be_read_is_no_damage);
    tcase_add_loop_test(words, the_words_are_understood, 0, (int)(sizeof said / sizeof *said));
    return suite_main(suite);
}
