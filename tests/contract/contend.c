/* contend.c - many processes at one store: writers that lose nothing, readers that always see a
 * whole state.
 */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "contract/lab.h"

enum {
    WRITERS = 16,
    READERS = 2,
};

/* Of each writer; 20 rounds make 8,000 in all. */
static int commits_of_one(void)
{
    return suite_times(10, 25);
}

/* ---- Writers ------------------------------------------------------------------------------- */

/* A child must not use ck_assert: it says on standard error what went wrong, and by its status
 * that something did. */
static int say(const char *what, int rc, const innov_store *store)
{
    if (rc != INNOV_OK)
        fprintf(stderr, "%s: %s: %s\n", what, innov_result_name(rc),
                innov_store_message(store, "en"));
    return rc;
}

/* Adds an institution of this writer's own. */
static int add_own(innov_store *store, int writer, int commit)
{
    innov_record *record = NULL;
    char label[40];
    int rc = innov_record_new(INNOV_INSTITUTION, &record);

    (void)snprintf(label, sizeof label, "w%d-%d", writer, commit);
    if (rc == INNOV_OK)
        rc = innov_record_set_label(record, label);
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_NAME, "lv", label);
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_KIND, NULL, "ministry");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active");
    if (rc == INNOV_OK)
        rc = innov_store_put(store, record, 0, NULL);
    innov_record_free(record);
    return rc;
}

/* One more in the shared record, which was read before the transaction began. Its title is of this
 * commit alone: two who made the same change would not be in conflict. */
static int raise_shared(innov_store *store, innov_record *shared, int writer, int commit)
{
    int64_t count;
    char title[40];
    int rc = innov_get_int(shared, INNOV_TARGET_GOAL, &count);

    (void)snprintf(title, sizeof title, "w%d-%d", writer, commit);
    if (rc == INNOV_OK)
        rc = innov_set_int(shared, INNOV_TARGET_GOAL, count + 1);
    if (rc == INNOV_OK)
        rc = innov_set(shared, INNOV_TARGET_TITLE, "lv", title);
    return rc == INNOV_OK ? innov_store_put(store, shared, 0, NULL) : rc;
}

/* Tries once: INNOV_E_CONFLICT when another was quicker. */
static int try_commit(innov_store *store, int64_t shared, int writer, int commit)
{
    innov_record *record = NULL;
    char actor[24];
    int rc = innov_store_get(store, shared, &record, NULL);

    (void)snprintf(actor, sizeof actor, "writer %d", writer);
    if (rc == INNOV_OK)
        rc = say("begin", innov_store_begin(store, actor, NULL, 0), store);
    if (rc == INNOV_OK) {
        rc = raise_shared(store, record, writer, commit);
        if (rc == INNOV_OK)
            rc = say("put", add_own(store, writer, commit), store);
        if (rc == INNOV_OK)
            rc = say("commit", innov_store_commit(store, NULL), store);
        else if (innov_store_rollback(store) != INNOV_OK)
            rc = INNOV_E_INTERNAL;
    }
    innov_record_free(record);
    return rc;
}

/* The whole life of a writer; its status says whether all its commits were made. */
static int write_all(const char *location, int64_t shared, int writer, int commits)
{
    innov_store *store;
    int rc = innov_store_open(location, INNOV_OPEN_WRITE, &store, NULL);

    if (rc != INNOV_OK)
        fprintf(stderr, "open: %s\n", innov_result_name(rc));
    for (int commit = 0; rc == INNOV_OK && commit < commits; commit++)
        do
            rc = try_commit(store, shared, writer, commit);
        while (rc == INNOV_E_CONFLICT);
    innov_store_free(store);
    return rc == INNOV_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* ---- Readers ------------------------------------------------------------------------------- */

/* A whole state has as many institutions as the shared record says. An export is one state. */
static int is_whole(const char *path, int32_t *seen)
{
    FILE *file = fopen(path, "r");
    static char line[4096];
    int32_t count = 0, goal = -1;

    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        const char *at = strstr(line, "<goal>");

        count += strstr(line, "<institution ") != NULL;
        if (at != NULL)
            goal = (int32_t)strtol(at + strlen("<goal>"), NULL, 10);
    }
    if (file == NULL || fclose(file) != 0 || goal != count || goal < *seen) {
        fprintf(stderr, "%d institutions, %d said, %d seen before\n", (int)count, (int)goal,
                (int)*seen);
        return 0;
    }
    *seen = goal;
    return 1;
}

/* Reads until `until` institutions are seen. */
static int read_all(const char *location, const char *export, int32_t until)
{
    innov_store *store;
    int32_t seen = 0;
    int rc = INNOV_OK;

    while (rc == INNOV_OK && seen < until) {
        rc = innov_store_open(location, INNOV_OPEN_READ, &store, NULL);
        if (rc != INNOV_OK)
            fprintf(stderr, "open to read: %s\n", innov_result_name(rc));
        for (int times = 0; rc == INNOV_OK && times < 10 && seen < until; times++) {
            rc = say("export", innov_store_export(store, export, NULL, INNOV_VIEW_FULL, 0, NULL),
                     store);
            if (rc == INNOV_OK && !is_whole(export, &seen))
                rc = INNOV_E_DAMAGED;
        }
        innov_store_free(store);
    }
    return rc == INNOV_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* ---- Together ------------------------------------------------------------------------------ */

static pid_t start(const char *location, int64_t shared, int number, int commits)
{
    char name[24];
    pid_t child;

    (void)snprintf(name, sizeof name, "read-%d.xml", number);
    (void)fflush(NULL);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        _exit(number < WRITERS ? write_all(location, shared, number, commits)
                               : read_all(location, suite_file(name), WRITERS * commits));
    return child;
}

/* All children end well; the others are ended as soon as one does not. */
static void ck_all_end_well(const pid_t *children, int count)
{
    int bad = 0;

    for (int ended = 0; ended < count; ended++) {
        int status;
        pid_t child = waitpid(-1, &status, 0);

        ck_assert_int_gt(child, 0);
        if (bad == 0 && (!WIFEXITED(status) || WEXITSTATUS(status) != EXIT_SUCCESS)) {
            bad = 1;
            for (int i = 0; i < count; i++)
                (void)kill(children[i], SIGTERM);
        }
    }
    ck_assert_msg(!bad, "a writer or a reader failed: see above");
}

/* The shared record counts the institutions of all, which are to come. */
static int64_t add_shared(innov_store *store)
{
    innov_record *shared = new_record(INNOV_TARGET);

    set(shared, INNOV_TARGET_TITLE, "Iestādes");
    set(shared, INNOV_TARGET_MEASURE, "sprints_completed");
    set(shared, INNOV_TARGET_PERIOD_START, "2024");
    set(shared, INNOV_TARGET_PERIOD_END, "2025");
    set(shared, INNOV_TARGET_GOAL, "0");
    return add(store, shared);
}

/* Each commit is there: its institution, its revision, its actor, its change of the shared one. */
static void ck_log(innov_store *store, int64_t first, int64_t commits)
{
    innov_table *feed;
    int64_t revision, before, expected = 0, last = first;
    int32_t rows;

    ck_assert_int_eq(innov_store_changes(store, "", -1, &feed, NULL), INNOV_OK);
    rows = innov_table_count(feed, INNOV_TABLE_ROWS);
    ck_assert_int_eq(rows, 1 + 3 * commits);
    for (int32_t row = 1; row < rows; row++) {
        ck_assert_int_eq(innov_table_int(feed, row, 0, &revision), INNOV_OK);
        ck_assert_str_ne(innov_table_text(feed, row, 3), "");
        ck_assert_int_eq(revision, last + (row % 3 == 1));
        last = revision;
        ck_assert_str_eq(innov_table_text(feed, row, 5), row % 3 == 0 ? "added" : "changed");
        if (row % 3 != 2)
            continue;
        ck_assert_str_eq(innov_table_text(feed, row, 8), "goal");
        before = strtoll(innov_table_text(feed, row, 9), NULL, 10);
        ck_assert_int_eq(before, expected++);
    }
    ck_assert_int_eq(expected, commits);
    innov_table_free(feed);
}

START_TEST(writers_of_many_processes_lose_nothing)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *store = new_lab(location);
    int64_t shared = add_shared(store), first = revision_of_store(store), goal;
    int commits = commits_of_one();
    pid_t children[WRITERS + READERS];
    innov_record *record;

    innov_store_free(store);
    for (int i = 0; i < WRITERS + READERS; i++)
        children[i] = start(location, shared, i, commits);
    ck_all_end_well(children, WRITERS + READERS);
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_assert_int_eq(revision_of_store(store), first + WRITERS * commits);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), WRITERS * commits);
    record = get(store, shared);
    ck_assert_int_eq(innov_get_int(record, INNOV_TARGET_GOAL, &goal), INNOV_OK);
    ck_assert_int_eq(goal, WRITERS * commits);
    innov_record_free(record);
    ck_log(store, first, WRITERS * commits);
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    innov_store_free(store);
    ck_alone(location);
}
END_TEST

/* ---- XML: one writer at a time ------------------------------------------------------------- */

/* While this process holds the file, no other may write it, and readers see a whole state. */
static int write_while_held(const char *location)
{
    innov_diag *diag = NULL;
    innov_store *store;
    int rc = innov_diag_new(&diag), told;

    if (rc == INNOV_OK)
        rc = innov_store_open(location, INNOV_OPEN_WRITE, &store, diag);
    told = rc == INNOV_E_LOCKED && innov_diag_count(diag) == 1 &&
           strstr(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                  "another writer holds the file") != NULL;
    innov_diag_free(diag);
    return told ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Two who read while the store grows to `commits` institutions, and one who would write. They are
 * started before the store is opened, as programs of other people are, and wait until it is: until
 * the pipe whose reading end is `gate` closes. */
static pid_t start_beside(const char *location, const int gate[2], int number, int commits)
{
    static const char *const exports[] = {"read.xml", "also.xml"};
    pid_t child;
    char byte;

    (void)fflush(NULL);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        if (close(gate[1]) != 0 || read(gate[0], &byte, 1) != 0)
            _exit(EXIT_FAILURE);
        _exit(number == 2 ? write_while_held(location)
                          : read_all(location, suite_file(exports[number]), commits));
    }
    return child;
}

START_TEST(second_writer_is_refused_and_readers_see_a_whole_state)
{
    const char *location = suite_file(lab_names[XML]);
    int commits = 4 * commits_of_one(), gate[2];
    innov_store *store;
    int64_t shared;
    pid_t children[3];

    ck_assert_int_eq(pipe(gate), 0);
    for (int i = 0; i < 3; i++)
        children[i] = start_beside(location, gate, i, commits);
    store = new_lab(location);
    shared = add_shared(store);
    ck_assert_int_eq(close(gate[0]), 0);
    ck_assert_int_eq(close(gate[1]), 0);
    for (int commit = 0; commit < commits; commit++)
        ck_assert_int_eq(try_commit(store, shared, 0, commit), INNOV_OK);
    ck_all_end_well(children, 3);
    ck_log(store, revision_of_store(store) - commits, commits);
    innov_store_free(store);
    ck_alone(location);
    ck_assert_int_eq(write_all(location, shared, 1, 1), EXIT_SUCCESS); /* now it may */
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("contend");
    TCase *processes = suite_case(suite, "processes");

    tcase_set_timeout(processes, 60 + suite_times(0, 60));
    tcase_add_test(processes, writers_of_many_processes_lose_nothing);
    tcase_add_test(processes, second_writer_is_refused_and_readers_see_a_whole_state);
    return suite_main(suite);
}
