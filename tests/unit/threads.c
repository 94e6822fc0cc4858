/* threads.c - what docs/THREADS.md says of threads: handles of one's own, a handle in use, and the
 * model. A race detector watches best, but each test fails without one too.
 *
 * Check's assertions end a test on its own thread only: the others say what went wrong in the job
 * they were given.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "record/record.h"
#include "support/suite.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define LEAD ((INT64_C(1) << 55) + 7)

enum {
    THREADS = 4,
    SPRINTS = 20,
    ROUNDS = 2000,
    PUTS = 100,
    LARGE_TEXT = 10000,
    LARGE_SPRINTS = 40
};

/* ---- What the tests share ------------------------------------------------------------------ */

/* What a thread does; `fault` becomes what it found wrong. */
typedef struct job {
    pthread_t thread;
    int number;
    const char *location, *file;
    innov_store *store;
    innov_record *record;
    int fd, result;
    atomic_int *looking; /* how many others still look */
    int64_t sum;
    const char *fault;
} job;

/* The first thing that is wrong stays. */
static int holds(job *work, int condition, const char *fault)
{
    if (!condition && work->fault == NULL)
        work->fault = fault;
    return condition;
}

#define CHECK_IN(work, condition) holds((work), (condition), #condition)

static void start(job *work, void *(*run)(void *))
{
    ck_assert_int_eq(pthread_create(&work->thread, NULL, run, work), 0);
}

/* Waits for all before it judges one: a thread that goes on would use what the test gave back. */
static void finish(job *work, size_t count)
{
    for (size_t i = 0; i < count; i++)
        ck_assert_int_eq(pthread_join(work[i].thread, NULL), 0);
    for (size_t i = 0; i < count; i++)
        ck_assert_msg(work[i].fault == NULL, "thread %d: %s", work[i].number, work[i].fault);
}

static int make_institution(innov_store *store, int64_t *id)
{
    innov_record *record;
    int rc = innov_record_new(INNOV_INSTITUTION, &record);

    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_NAME, "lv", "Valsts kanceleja");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_KIND, NULL, "state_chancellery");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active");
    if (rc == INNOV_OK)
        rc = innov_store_put(store, record, 0, NULL);
    if (rc == INNOV_OK)
        rc = innov_record_int(record, INNOV_RECORD_ID, id);
    innov_record_free(record);
    return rc;
}

/* A sprint that is not stored yet; NULL when it cannot be made. */
static innov_record *make_sprint(int64_t lead, int64_t year, const char *summary)
{
    innov_record *record;
    int rc = innov_record_new(INNOV_SPRINT, &record);

    if (rc == INNOV_OK)
        rc = innov_set_int(record, INNOV_SPRINT_YEAR, year);
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_SPRINT_STATUS, NULL, "planned");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_SPRINT_TITLE, "lv", "Čaklās rokas");
    if (rc == INNOV_OK)
        rc = innov_set_int(record, INNOV_SPRINT_LEAD, lead);
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_SPRINT_SUMMARY, "lv", summary);
    if (rc == INNOV_OK)
        return record;
    innov_record_free(record);
    return NULL;
}

static int put_sprint(innov_store *store, int64_t lead, int64_t year, const char *summary)
{
    innov_record *record = make_sprint(lead, year, summary);
    int rc = record != NULL ? innov_store_put(store, record, 0, NULL) : INNOV_E_NOMEM;

    innov_record_free(record);
    return rc;
}

/* How many records meet the condition; a failure of the library is negative. */
static int count_found(innov_store *store, const char *condition)
{
    const innov_record *record;
    innov_cursor *cursor;
    int count = 0, rc = innov_store_find(store, INNOV_SPRINT, condition, &cursor, NULL);

    if (rc != INNOV_OK)
        return rc;
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK)
        count += innov_text(record, INNOV_SPRINT_TITLE, "lv")[0] != '\0';
    innov_cursor_free(cursor);
    return rc == INNOV_DONE ? count : rc;
}

/* ---- A store for each thread --------------------------------------------------------------- */

static void fill(job *work, innov_store *store)
{
    int64_t lead;

    if (!CHECK_IN(work, make_institution(store, &lead) == INNOV_OK) ||
        !CHECK_IN(work, innov_store_begin(store, "a thread", NULL, 0) == INNOV_OK))
        return;
    for (int i = 0; i < SPRINTS; i++)
        CHECK_IN(work, put_sprint(store, lead, 2000 + i, "viens\ndivi") == INNOV_OK);
    CHECK_IN(work, innov_store_commit(store, NULL) == INNOV_OK);
}

static void ask(job *work, innov_store *store)
{
    innov_query *query = NULL;
    innov_cursor *cursor = NULL;
    const innov_record *record;

    CHECK_IN(work, count_found(store, NULL) == SPRINTS);
    CHECK_IN(work, count_found(store, "year>=2010") == SPRINTS - 10);
    CHECK_IN(work,
             count_found(store, "title contains caklas and lead.name prefix valsts") == SPRINTS);
    CHECK_IN(work, count_found(store, "yaer=1") == INNOV_E_FIELD);
    CHECK_IN(work,
             strcmp(innov_store_message(store, "en"), "sprint: there is no field \"yaer\"") == 0);
    if (CHECK_IN(work, innov_query_new(INNOV_SPRINT, NULL, &query, NULL) == INNOV_OK) &&
        CHECK_IN(work, innov_query_order(query, "title", 0) == INNOV_OK) &&
        CHECK_IN(work, innov_query_order(query, "year", INNOV_ORDER_DESCENDING) == INNOV_OK) &&
        CHECK_IN(work, innov_store_query(store, query, 0, &cursor, NULL) == INNOV_OK) &&
        CHECK_IN(work, innov_cursor_next(cursor, &record) == INNOV_OK))
        CHECK_IN(work, innov_get_int(record, INNOV_SPRINT_YEAR, &work->sum) == INNOV_OK &&
                           work->sum == 2000 + SPRINTS - 1);
    innov_cursor_free(cursor);
    innov_query_free(query);
}

/* Makes a store, fills it, asks it, moves it through a file, and opens it again. */
static void *work_on_own_store(void *argument)
{
    job *work = argument;
    innov_store *store = NULL;
    int again = strchr(work->location, ':') == NULL;

    if (!CHECK_IN(work,
                  innov_store_open(work->location, INNOV_OPEN_CREATE, &store, NULL) == INNOV_OK))
        return NULL;
    fill(work, store);
    ask(work, store);
    CHECK_IN(work,
             innov_store_export(store, work->file, NULL, INNOV_VIEW_FULL, 0, NULL) == INNOV_OK);
    CHECK_IN(work, innov_store_import(store, work->file, NULL, 0, NULL, NULL) == INNOV_OK);
    CHECK_IN(work, innov_store_check(store, 0, NULL) == INNOV_OK);
    innov_store_free(store);
    if (again && CHECK_IN(work, innov_store_open(work->location, INNOV_OPEN_READ, &store, NULL) ==
                                    INNOV_OK)) {
        ask(work, store);
        innov_store_free(store);
    }
    return NULL;
}

START_TEST(stores_on_their_own_threads)
{
    static const char *const endings[] = {"innov", "xml"};
    job work[3 * THREADS];

    for (size_t i = 0; i < COUNT(work); i++) {
        char name[40];

        work[i] = (job){.number = (int)i, .location = "sqlite::memory:"};
        snprintf(name, sizeof name, "export-%d.xml", (int)i);
        work[i].file = suite_file(name);
        snprintf(name, sizeof name, "store-%d.%s", (int)i, endings[i % 2]);
        if (i % 3 != 0)
            work[i].location = suite_file(name);
    }
    for (size_t i = 0; i < COUNT(work); i++)
        start(&work[i], work_on_own_store);
    finish(work, COUNT(work));
}
END_TEST

/* ---- A store in use ------------------------------------------------------------------------ */

static void *export_into_pipe(void *argument)
{
    job *work = argument;

    work->result = innov_store_export_fd(work->store, work->fd, NULL, INNOV_VIEW_FULL, 0, NULL);
    if (close(work->fd) != 0)
        work->fault = "the pipe cannot be closed";
    return NULL;
}

/* Waits until the export has begun to write. There is more of it than the pipe and the library's
 * buffer hold, so it cannot end before somebody reads. */
static void wait_until_inside(int fd)
{
    struct pollfd pipe_end = {.fd = fd, .events = POLLIN};

    ck_assert_int_eq(poll(&pipe_end, 1, -1), 1);
    ck_assert_int_ne(pipe_end.revents & POLLIN, 0);
}

/* Reads to the end; returns how much there was. */
static size_t drain(int fd)
{
    static char bytes[1 << 16];
    size_t total = 0;
    ssize_t got;

    while ((got = read(fd, bytes, sizeof bytes)) > 0)
        total += (size_t)got;
    ck_assert_int_eq(got, 0);
    return total;
}

/* Fills a store with more than a pipe takes; the id of its institution. */
static int64_t fill_largely(innov_store *store)
{
    char *summary = malloc(LARGE_TEXT + 1);
    int64_t lead;

    ck_assert_ptr_nonnull(summary);
    memset(summary, 'x', LARGE_TEXT);
    summary[LARGE_TEXT] = '\0';
    ck_assert_int_eq(make_institution(store, &lead), INNOV_OK);
    for (int i = 0; i < LARGE_SPRINTS; i++)
        ck_assert_int_eq(put_sprint(store, lead, 2000 + i, summary), INNOV_OK);
    free(summary);
    return lead;
}

static void expect_busy_reads(innov_store *store, int64_t id, innov_diag *diag)
{
    innov_record *record = (innov_record *)&id;
    innov_cursor *cursor = (innov_cursor *)&id;
    innov_table *table = (innov_table *)&id;
    innov_query *query;
    int64_t found = 7;

    ck_assert_int_eq(innov_store_get(store, id, &record, diag), INNOV_E_BUSY);
    ck_assert_ptr_null(record);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                     "another call is using this store; use one thread at a time");
    ck_assert_int_eq(innov_store_resolve(store, INNOV_INSTITUTION, "VK", &found), INNOV_E_BUSY);
    ck_assert_int_eq(found, 0);
    ck_assert_int_eq(innov_store_links(store, id, &table, diag), INNOV_E_BUSY);
    ck_assert_ptr_null(table);
    ck_assert_int_eq(innov_store_find(store, INNOV_SPRINT, NULL, &cursor, diag), INNOV_E_BUSY);
    ck_assert_ptr_null(cursor);
    ck_assert_int_eq(innov_query_new(INNOV_SPRINT, NULL, &query, NULL), INNOV_OK);
    cursor = (innov_cursor *)&id;
    ck_assert_int_eq(innov_store_query(store, query, 0, &cursor, diag), INNOV_E_BUSY);
    ck_assert_ptr_null(cursor);
    innov_query_free(query);
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_E_BUSY);
    for (int32_t what = INNOV_STORE_LOCATION; what <= INNOV_STORE_REVISION; what++)
        ck_assert_str_eq(innov_store_text(store, what), "");
}

static void expect_busy_writes(innov_store *store, int64_t id, innov_diag *diag)
{
    innov_record *sprint = make_sprint(id, 2024, "new");
    innov_table *table = (innov_table *)&id;
    const char *file = suite_file("busy.xml");
    int64_t number;

    ck_assert_ptr_nonnull(sprint);
    ck_assert_int_eq(innov_store_put(store, sprint, 0, diag), INNOV_E_BUSY);
    ck_assert_int_eq(innov_record_int(sprint, INNOV_RECORD_ID, &number), INNOV_UNSET);
    innov_record_free(sprint);
    ck_assert_int_eq(innov_store_delete(store, id, 0, diag), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_commit(store, diag), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_seed(store, 1), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LANGUAGE, "en"), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_export(store, file, NULL, INNOV_VIEW_FULL, 0, diag), INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_export_fd(store, STDOUT_FILENO, NULL, INNOV_VIEW_FULL, 0, diag),
                     INNOV_E_BUSY);
    ck_assert_int_eq(innov_store_import(store, file, NULL, 0, &table, diag), INNOV_E_BUSY);
    ck_assert_ptr_null(table);
    ck_assert_int_ne(access(file, F_OK), 0);
}

START_TEST(second_thread_is_told_busy)
{
    job work = {.number = 1};
    innov_cursor *cursor;
    const innov_record *lent;
    innov_diag *diag;
    char revision[40];
    int64_t id;
    int ends[2];

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &work.store, NULL),
                     INNOV_OK);
    id = fill_largely(work.store);
    snprintf(revision, sizeof revision, "%s", innov_store_text(work.store, INNOV_STORE_REVISION));
    ck_assert_int_eq(innov_store_find(work.store, INNOV_SPRINT, "year=2001", &cursor, NULL),
                     INNOV_OK);
    ck_assert_int_eq(pipe(ends), 0);
    work.fd = ends[1];
    start(&work, export_into_pipe);
    wait_until_inside(ends[0]);

    expect_busy_reads(work.store, id, diag);
    expect_busy_writes(work.store, id, diag);
    lent = (const innov_record *)&id;
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_E_BUSY); /* its store's connection */
    ck_assert_ptr_null(lent);

    ck_assert_uint_gt(drain(ends[0]), (size_t)LARGE_SPRINTS * LARGE_TEXT);
    finish(&work, 1);
    ck_assert_int_eq(work.result, INNOV_OK);
    ck_assert_int_eq(close(ends[0]), 0);
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_OK); /* where it stood */
    ck_assert_str_eq(innov_text(lent, INNOV_SPRINT_YEAR, NULL), "2001");
    innov_cursor_free(cursor);
    ck_assert_str_eq(innov_store_text(work.store, INNOV_STORE_REVISION), revision);
    ck_assert_str_eq(innov_store_text(work.store, INNOV_STORE_LANGUAGE), "lv");
    ck_assert_int_eq(count_found(work.store, NULL), LARGE_SPRINTS);
    innov_store_free(work.store);
    innov_diag_free(diag);
}
END_TEST

/* ---- Many threads that do not wait for each other ------------------------------------------- */

/* How often each was told that it may, and that the handle is in use. */
static void count_answer(job *work, int rc, int *done)
{
    if (rc == INNOV_OK)
        (*done)++;
    else
        CHECK_IN(work, rc == INNOV_E_BUSY);
}

static void *call_on_shared_store(void *argument)
{
    job *work = argument;
    int done = 0;

    for (int i = 0; i < ROUNDS; i++) {
        innov_record *record;
        int64_t id;
        int rc = innov_store_resolve(work->store, INNOV_INSTITUTION, "VK", &id);

        count_answer(work, rc, &done);
        if (rc == INNOV_OK && (rc = innov_store_get(work->store, id, &record, NULL)) == INNOV_OK) {
            CHECK_IN(work, strcmp(innov_text(record, INNOV_INSTITUTION_SHORT, NULL), "VK") == 0);
            innov_record_free(record);
        }
        CHECK_IN(work, rc == INNOV_OK || rc == INNOV_E_BUSY);
    }
    work->sum = done;
    return NULL;
}

START_TEST(a_store_in_use_is_never_raced_for)
{
    innov_store *store;
    innov_record *record;
    job work[THREADS];
    int64_t done = 0, id;

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    ck_assert_int_eq(make_institution(store, &id), INNOV_OK);
    ck_assert_int_eq(innov_store_get(store, id, &record, NULL), INNOV_OK);
    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_SHORT, NULL, "VK"), INNOV_OK);
    ck_assert_int_eq(innov_store_put(store, record, 0, NULL), INNOV_OK);
    innov_record_free(record);
    for (int i = 0; i < THREADS; i++) {
        work[i] = (job){.number = i, .store = store};
        start(&work[i], call_on_shared_store);
    }
    finish(work, THREADS);
    for (int i = 0; i < THREADS; i++)
        done += work[i].sum;
    ck_assert_int_gt(done, 0);
    innov_store_free(store);
}
END_TEST

/* Asks what is read without entering the record: each answer is one that somebody set, or says that
 * the record is in use. */
static void read_shared_record(job *work)
{
    static const char *const statuses[] = {"planned", "running", ""};
    const char *status;
    int64_t number = 0;
    int known = 0, rc = innov_get_int(work->record, INNOV_SPRINT_YEAR, &number);

    CHECK_IN(work,
             rc == INNOV_E_BUSY || (rc == INNOV_OK && number >= 1999 && number < 2000 + THREADS));
    rc = innov_get_int(work->record, INNOV_SPRINT_LEAD, &number);
    CHECK_IN(work, rc == INNOV_E_BUSY || rc == INNOV_UNSET || (rc == INNOV_OK && number == LEAD));
    status = innov_text(work->record, INNOV_SPRINT_STATUS, NULL);
    for (size_t i = 0; i < COUNT(statuses); i++)
        known |= strcmp(status, statuses[i]) == 0;
    CHECK_IN(work, known);
    rc = innov_has(work->record, INNOV_SPRINT_STATUS);
    CHECK_IN(work, rc == INNOV_E_BUSY || rc == 1);
}

/* Each thread sets its own year: what is read is always what one of them set. */
static void *call_on_shared_record(void *argument)
{
    job *work = argument;
    int done = 0;

    for (int i = 0; i < ROUNDS; i++) {
        innov_record *copy;
        int rc = innov_set_int(work->record, INNOV_SPRINT_YEAR, 2000 + work->number);

        count_answer(work, rc, &done);
        count_answer(work, innov_set(work->record, INNOV_SPRINT_TITLE, "lv", "Čaklās rokas"),
                     &done);
        count_answer(work,
                     innov_set(work->record, INNOV_SPRINT_STATUS, NULL,
                               (i + work->number) % 2 == 0 ? "planned" : "running"),
                     &done);
        rc = i % 2 == 0 ? innov_set(work->record, INNOV_SPRINT_LEAD, NULL, NULL)
                        : innov_set_int(work->record, INNOV_SPRINT_LEAD, LEAD);
        count_answer(work, rc, &done);
        read_shared_record(work);
        rc = innov_record_clone(work->record, &copy);
        CHECK_IN(work, rc == INNOV_OK || (rc == INNOV_E_BUSY && copy == NULL));
        if (rc == INNOV_OK)
            CHECK_IN(work, innov_has(copy, INNOV_SPRINT_STATUS) == 1);
        innov_record_free(copy);
    }
    work->sum = done;
    return NULL;
}

START_TEST(a_record_in_use_is_never_raced_for)
{
    innov_record *record = make_sprint(LEAD, 1999, "viens");
    job work[THREADS];
    int64_t done = 0;

    ck_assert_ptr_nonnull(record);
    for (int i = 0; i < THREADS; i++) {
        work[i] = (job){.number = i, .record = record};
        start(&work[i], call_on_shared_record);
    }
    finish(work, THREADS);
    for (int i = 0; i < THREADS; i++)
        done += work[i].sum;
    ck_assert_int_gt(done, 0);
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_LEAD, LEAD), INNOV_OK);
    ck_assert_int_eq(innov_record_check(record, NULL), INNOV_OK);
    innov_record_free(record);
}
END_TEST

enum { FIRST_YEAR = 1999 };

/* These never enter the record, so that nothing but its number stands between them and who sets. On
 * a busy machine who sets may come late: they look until they have seen it. */
static void *only_look(void *argument)
{
    job *work = argument;
    int done = 0, seen = 0;

    while (done < ROUNDS || !seen) {
        int64_t number = 0;
        int rc = innov_get_int(work->record, INNOV_SPRINT_YEAR, &number);

        count_answer(work, rc, &done);
        CHECK_IN(work, rc != INNOV_OK || (number >= FIRST_YEAR && number < 2100));
        seen |= rc == INNOV_OK && number != FIRST_YEAR;
        if (rc != INNOV_OK || done >= ROUNDS)
            sched_yield();
    }
    atomic_fetch_sub(work->looking, 1);
    return NULL;
}

/* As long as somebody looks. Where only one thread runs at a time it would be inside whenever
 * another one has its turn, unless it gives its own away between. */
static void *only_set(void *argument)
{
    job *work = argument;
    int done = 0;

    for (int i = 0; atomic_load(work->looking) > 0; i++) {
        count_answer(work, innov_set_int(work->record, INNOV_SPRINT_YEAR, 2000 + i % 100), &done);
        sched_yield();
    }
    work->sum = done;
    return NULL;
}

START_TEST(who_only_looks_sees_what_was_set)
{
    innov_record *record = make_sprint(LEAD, FIRST_YEAR, "viens");
    atomic_int looking = THREADS - 1;
    job work[THREADS];

    ck_assert_ptr_nonnull(record);
    for (int i = 0; i < THREADS; i++) {
        work[i] = (job){.number = i, .record = record, .looking = &looking};
        start(&work[i], i == 0 ? only_set : only_look);
    }
    finish(work, THREADS);
    ck_assert_int_gt(work[0].sum, 0);
    innov_record_free(record);
}
END_TEST

/* As if another thread had entered it, and not left yet. */
START_TEST(every_getter_is_told_that_a_record_is_in_use)
{
    innov_record *record = make_sprint(LEAD, 1999, "viens");
    int64_t number = 7;

    ck_assert_ptr_nonnull(record);
    ck_assert(innov__record_enter(record));
    ck_assert_int_eq(innov_get_int(record, INNOV_SPRINT_YEAR, &number), INNOV_E_BUSY);
    ck_assert_int_eq(number, 0);
    ck_assert_int_eq(innov_get_int(record, INNOV_SPRINT_STATUS, &number), INNOV_E_BUSY);
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_YEAR), INNOV_E_BUSY);
    ck_assert_str_eq(innov_text(record, INNOV_SPRINT_STATUS, NULL), "");
    ck_assert_str_eq(innov_text(record, INNOV_SPRINT_YEAR, NULL), "");
    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_KIND, &number), INNOV_E_BUSY);
    ck_assert(!innov__record_enter(record));
    innov__record_leave(record);
    ck_assert_int_eq(innov_get_int(record, INNOV_SPRINT_YEAR, &number), INNOV_OK);
    ck_assert_int_eq(number, 1999);
    ck_assert_str_eq(innov_text(record, INNOV_SPRINT_STATUS, NULL), "planned");
    innov_record_free(record);
}
END_TEST

/* A call between the two readings of a getter's number is seen, whatever it did. */
START_TEST(a_look_without_entering_sees_who_was_inside)
{
    innov_record *record = make_sprint(LEAD, 1999, "viens");
    size_t since;

    ck_assert_ptr_nonnull(record);
    ck_assert(innov__sequence_look(&record->sequence, &since));
    ck_assert(innov__sequence_holds(&record->sequence, since));
    ck_assert(innov__record_enter(record));
    ck_assert(!innov__sequence_holds(&record->sequence, since));
    innov__record_leave(record);
    ck_assert(!innov__sequence_holds(&record->sequence, since));
    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, "no year"), INNOV_E_VALUE);
    ck_assert(
        !innov__sequence_look(&record->sequence, &since)); /* a sentence is to be taken away */
    ck_assert_str_ne(innov_record_message(record, "en"), "");
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_YEAR), 1);
    ck_assert_str_eq(innov_record_message(record, "en"), "");
    ck_assert(innov__sequence_look(&record->sequence, &since));
    innov_record_free(record);
}
END_TEST

/* ---- A record that is put while others look at it -------------------------------------------- */

/* An event that is not stored yet; NULL when it cannot be made. */
static innov_record *make_event(void)
{
    innov_record *record;
    int rc = innov_record_new(INNOV_EVENT, &record);

    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_EVENT_TITLE, "lv", "Inovāciju diena");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_EVENT_KIND, NULL, "think_tank");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_EVENT_STATUS, NULL, "registration_open");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_EVENT_STARTS_ON, NULL, "2026-01-01");
    if (rc == INNOV_OK)
        return record;
    innov_record_free(record);
    return NULL;
}

static void *look_at_sequence(void *argument)
{
    job *work = argument;
    int64_t last = 0;
    int done = 0;

    while (atomic_load(work->looking) > 0) {
        int64_t number = 0;
        int rc = innov_get_int(work->record, INNOV_EVENT_SEQUENCE, &number);

        if (rc != INNOV_UNSET) /* no change was put yet */
            count_answer(work, rc, &done);
        CHECK_IN(work, rc != INNOV_OK || number >= last);
        last = rc == INNOV_OK ? number : last;
        sched_yield(); /* whoever puts has more to do */
    }
    work->sum = last;
    return NULL;
}

static int set_again(innov_record *record, int64_t number)
{
    char date[] = "2026-01-01";

    date[9] = (char)('1' + number % 2);
    return innov_set(record, INNOV_EVENT_STARTS_ON, NULL, date);
}

/* Who looks may be inside for a moment: then it is tried again. */
static void *put_again(void *argument)
{
    job *work = argument;

    for (int i = 1; i <= PUTS && work->fault == NULL; i++) {
        int rc;

        while ((rc = set_again(work->record, i)) == INNOV_E_BUSY)
            sched_yield();
        CHECK_IN(work, rc == INNOV_OK);
        while ((rc = innov_store_put(work->store, work->record, 0, NULL)) == INNOV_E_BUSY)
            sched_yield();
        CHECK_IN(work, rc == INNOV_OK);
        sched_yield(); /* for who looks */
    }
    atomic_fetch_sub(work->looking, 1);
    return NULL;
}

/* What a put itself sets in a record, here how often it was changed, is set as by the setters. */
START_TEST(who_looks_sees_what_a_put_set)
{
    innov_store *store;
    innov_record *record;
    atomic_int looking = 1;
    int64_t number;
    job work[THREADS];

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    ck_assert_ptr_nonnull(record = make_event());
    ck_assert_int_eq(innov_store_put(store, record, 0, NULL), INNOV_OK);
    for (int i = 0; i < THREADS; i++) {
        work[i] = (job){.number = i, .store = store, .record = record, .looking = &looking};
        start(&work[i], i == 0 ? put_again : look_at_sequence);
    }
    finish(work, THREADS);
    ck_assert_int_eq(innov_get_int(record, INNOV_EVENT_SEQUENCE, &number), INNOV_OK);
    ck_assert_int_eq(number, PUTS);
    for (int i = 1; i < THREADS; i++)
        ck_assert_int_le(work[i].sum, PUTS);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

/* ---- A handle that moves ------------------------------------------------------------------- */

static void *put_one_sprint(void *argument)
{
    job *work = argument;

    CHECK_IN(work, innov_store_put(work->store, work->record, 0, NULL) == INNOV_OK);
    CHECK_IN(work, count_found(work->store, NULL) == work->number + 1);
    return NULL;
}

START_TEST(a_store_moves_from_thread_to_thread)
{
    innov_store *store;
    int64_t lead;

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    ck_assert_int_eq(make_institution(store, &lead), INNOV_OK);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK); /* it moves too */
    for (int i = 0; i < THREADS; i++) {
        job work = {.number = i, .store = store, .record = make_sprint(lead, 2000 + i, "viens")};

        ck_assert_ptr_nonnull(work.record);
        start(&work, put_one_sprint);
        finish(&work, 1);
        innov_record_free(work.record);
    }
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(count_found(store, NULL), THREADS);
    innov_store_free(store);
}
END_TEST

static void *read_own_record(void *argument)
{
    job *work = argument;

    for (int i = 0; i < ROUNDS; i++) {
        int64_t year;

        CHECK_IN(work, innov_set_int(work->record, INNOV_SPRINT_YEAR, 2000 + i % 100) == INNOV_OK);
        CHECK_IN(work, innov_get_int(work->record, INNOV_SPRINT_YEAR, &year) == INNOV_OK &&
                           year == 2000 + i % 100);
        CHECK_IN(work, strcmp(innov_text(work->record, INNOV_SPRINT_SUMMARY, NULL), "viens") == 0);
    }
    return NULL;
}

/* Records of its own may be read and changed while their store works. */
START_TEST(records_go_on_while_their_store_works)
{
    innov_store *store;
    const innov_record *lent;
    innov_cursor *cursor;
    job work[THREADS];
    int64_t lead;

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    ck_assert_int_eq(make_institution(store, &lead), INNOV_OK);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(put_sprint(store, lead, 2000 + i, "viens"), INNOV_OK);
    ck_assert_int_eq(innov_store_find(store, INNOV_SPRINT, NULL, &cursor, NULL), INNOV_OK);
    for (int i = 0; i < THREADS; i++) {
        work[i] = (job){.number = i};
        ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_OK);
        ck_assert_int_eq(innov_record_clone(lent, &work[i].record), INNOV_OK);
    }
    innov_cursor_free(cursor);
    for (int i = 0; i < THREADS; i++)
        start(&work[i], read_own_record);
    for (int i = 0; i < SPRINTS; i++)
        ck_assert_int_eq(count_found(store, "summary=viens"), THREADS);
    innov_store_free(store);
    finish(work, THREADS);
    for (int i = 0; i < THREADS; i++)
        innov_record_free(work[i].record);
}
END_TEST

/* ---- The model ----------------------------------------------------------------------------- */

static int64_t sum_of(int64_t sum, const char *text)
{
    for (; *text != '\0'; text++)
        sum = (sum * 31 + (unsigned char)*text) % 1000000007;
    return sum;
}

static int64_t sum_of_field(int64_t sum, int32_t field)
{
    int32_t found;
    int64_t number;

    for (int32_t what = INNOV_FIELD_NAME; what <= INNOV_FIELD_UNIT; what++)
        sum = sum_of(sum_of(sum, innov_field_text(field, what, "lv")),
                     innov_field_text(field, what, "en"));
    for (int32_t what = INNOV_FIELD_TYPE; what <= INNOV_FIELD_KIND; what++)
        if (innov_field_int(field, what, &number) == INNOV_OK)
            sum = (sum * 31 + number % 1000003) % 1000000007;
    return innov_field_id("sprint.title", &found) == INNOV_OK ? sum + found : -1;
}

/* One number for everything the model says. */
static int64_t sum_of_model(void)
{
    int64_t sum = 1, number, id;

    for (int32_t k = 0; k < innov_kind_count(); k++) {
        int32_t kind, found;
        int64_t fields;

        if (innov_kind_at(k, &kind) != INNOV_OK ||
            innov_kind_id(innov_kind_text(kind, INNOV_KIND_NAME, "en"), &found) != INNOV_OK ||
            found != kind || innov_kind_int(kind, INNOV_KIND_FIELDS, &fields) != INNOV_OK)
            return -1;
        for (int32_t what = INNOV_KIND_NAME; what <= INNOV_KIND_DOC; what++)
            sum = sum_of(sum, innov_kind_text(kind, what, "lv"));
        for (int32_t i = 0; i < fields; i++) {
            int32_t field;

            if (innov_field_at(kind, i, &field) != INNOV_OK)
                return -1;
            sum = sum_of_field(sum, field);
        }
        sum = sum_of(sum, innov_move_text(kind, 0, INNOV_MOVE_TO));
    }
    if (innov_code_id("sprint_status", "closed", &number) != INNOV_OK ||
        innov_id_from_label("urn:x", "session", "s.1_a-b", &id) != INNOV_OK)
        return -1;
    return (sum + number + id % 1000003) % 1000000007;
}

static void *read_model(void *argument)
{
    job *work = argument;

    for (int i = 0; i < 20; i++)
        CHECK_IN(work, sum_of_model() == work->sum);
    CHECK_IN(work, strcmp(innov_result_name(INNOV_E_BUSY), "INNOV_E_BUSY") == 0);
    CHECK_IN(work, innov_result_text(INNOV_E_BUSY, "lv")[0] != '\0');
    return NULL;
}

START_TEST(model_on_many_threads)
{
    job work[2 * THREADS];

    for (size_t i = 0; i < COUNT(work); i++) {
        work[i] = (job){.number = (int)i, .sum = sum_of_model()};
        ck_assert_int_ne(work[i].sum, -1);
        start(&work[i], read_model);
    }
    finish(work, COUNT(work));
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

int main(void)
{
    Suite *suite = suite_create("threads");
    TCase *own = suite_case(suite, "own");
    TCase *shared = suite_case(suite, "shared");

    tcase_set_timeout(own, 60); /* many stores at once, under a slow checker */
    tcase_set_timeout(shared, 60);
    tcase_add_test(own, stores_on_their_own_threads);
    tcase_add_test(own, a_store_moves_from_thread_to_thread);
    tcase_add_test(own, records_go_on_while_their_store_works);
    tcase_add_test(own, model_on_many_threads);
    tcase_add_test(shared, second_thread_is_told_busy);
    tcase_add_test(shared, a_store_in_use_is_never_raced_for);
    tcase_add_test(shared, a_record_in_use_is_never_raced_for);
    tcase_add_test(shared, who_only_looks_sees_what_was_set);
    tcase_add_test(shared, every_getter_is_told_that_a_record_is_in_use);
    tcase_add_test(shared, a_look_without_entering_sees_who_was_inside);
    tcase_add_test(shared, who_looks_sees_what_a_put_set);
    return suite_main(suite);
}
