/* progress.c - how far a long call says it is: at its end it has come to the total, and the total
 * is known from the beginning wherever it can be.
 */
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>

#include "contract/lab.h"

enum { COUNT = 500, PEOPLE = 20 };

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_store *store;
static innov_progress *progress;
static const char *out_path;

static void begin(int which)
{
    store = new_lab(suite_file(lab_names[which]));
    out_path = suite_file("out");
    ck_assert_int_eq(innov_progress_new(&progress), INNOV_OK);
}

static void end(void)
{
    innov_store_free(store);
    innov_progress_free(progress);
}

static int64_t number_of(int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_progress_int(progress, what, &value), INNOV_OK);
    return value;
}

/* The call came to its end: `total` of it, or 0 when nobody could know. */
static void ck_progress(int64_t done, int64_t total)
{
    ck_assert_int_eq(number_of(INNOV_PROGRESS_DONE), done);
    ck_assert_int_eq(number_of(INNOV_PROGRESS_TOTAL), total);
}

static int64_t size_of(const char *path)
{
    struct stat there;

    ck_assert_int_eq(stat(path, &there), 0);
    return there.st_size;
}

/* A store of institutions and of people, who are in no public view. */
static void fill(void)
{
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    for (int i = 0; i < COUNT; i++)
        (void)add(store, new_institution(NULL, i % 2 == 0 ? "Ministrija" : "Cita"));
    for (int i = 0; i < PEOPLE; i++)
        (void)add(store, new_person(NULL, "Ieva"));
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_watch(store, progress), INNOV_OK);
}

static innov_record *how_of(const char *format, const char *kind, const char *condition)
{
    innov_record *how = new_record(INNOV_EXCHANGE);

    set(how, INNOV_EXCHANGE_FORMAT, format);
    set(how, INNOV_EXCHANGE_KIND, kind);
    set(how, INNOV_EXCHANGE_CONDITION, condition);
    return how;
}

static int export(const char *format, const char *kind, const char *condition, int32_t view)
{
    innov_record *how = how_of(format, kind, condition);
    int rc = innov_store_export(store, out_path, how, view, 0, NULL);

    innov_record_free(how);
    return rc;
}

static int import(const char *format, const char *path, const char *kind)
{
    innov_record *how = how_of(format, kind, NULL);
    int rc = innov_store_import(store, path, how, 0, NULL, NULL);

    innov_record_free(how);
    return rc;
}

/* ---- Exports and imports ------------------------------------------------------------------- */

static const struct {
    const char *format, *kind, *condition;
    int32_t view;
    int64_t records; /* that it goes through */
} exports[] = {
    {"xml", NULL, NULL, INNOV_VIEW_FULL, COUNT + PEOPLE},
    {"xml", "institution", NULL, INNOV_VIEW_FULL, COUNT},
    {"xml", "institution", "name=Cita", INNOV_VIEW_FULL, COUNT / 2},
    {"json", NULL, NULL, INNOV_VIEW_PUBLIC, COUNT + PEOPLE},
    {"json", "person", NULL, INNOV_VIEW_FULL, PEOPLE},
    {"csv", "institution", NULL, INNOV_VIEW_FULL, 2 * COUNT},
    {"csv", "institution", "name=Cita", INNOV_VIEW_FULL, COUNT},
    {"csv", NULL, NULL, INNOV_VIEW_FULL, 2 * (COUNT + PEOPLE)},
    {"csv", NULL, NULL, INNOV_VIEW_PUBLIC, 2 * (COUNT + PEOPLE)},
    {"csv", "skill", NULL, INNOV_VIEW_FULL, 0},
};

enum { EXPORTS = sizeof exports / sizeof exports[0] };

START_TEST(export_goes_through_its_records)
{
    size_t at = (size_t)_i / STORES;

    begin(_i % STORES);
    fill();
    ck_assert_int_eq(
        export(exports[at].format, exports[at].kind, exports[at].condition, exports[at].view),
        INNOV_OK);
    ck_progress(exports[at].records, exports[at].records);
    end();
}
END_TEST

START_TEST(import_goes_through_the_bytes_of_a_file)
{
    static const char *const formats[] = {"xml", "json", "csv"};
    const char *folder = suite_file("folder");

    begin(_i);
    fill();
    for (size_t f = 0; f < sizeof formats / sizeof formats[0]; f++) {
        ck_assert_int_eq(export(formats[f], "institution", NULL, INNOV_VIEW_FULL), INNOV_OK);
        ck_assert_int_eq(import(formats[f], out_path, "institution"), INNOV_OK);
        ck_progress(size_of(out_path), size_of(out_path));
        ck_assert_int_eq(unlink(out_path), 0);
    }
    out_path = folder;
    ck_assert_int_eq(export("csv", NULL, NULL, INNOV_VIEW_FULL), INNOV_OK);
    ck_assert_int_eq(import("csv", folder, NULL), INNOV_OK);
    ck_progress(
        size_of(suite_file("folder/institution.csv")) + size_of(suite_file("folder/person.csv")),
        size_of(suite_file("folder/institution.csv")) + size_of(suite_file("folder/person.csv")));
    ck_assert_int_eq(import("csv", folder, "person"), INNOV_OK); /* the others are not read */
    ck_progress(size_of(suite_file("folder/person.csv")), size_of(suite_file("folder/person.csv")));
    end();
}
END_TEST

/* Writes a file into the pipe that somebody reads. */
static void *feed_pipe(void *path)
{
    size_t length;
    char *bytes = suite_read(out_path, &length);
    FILE *out = fopen(path, "w");

    if (out != NULL) {
        (void)fwrite(bytes, 1, length, out);
        (void)fclose(out);
    }
    free(bytes);
    return NULL;
}

START_TEST(nobody_knows_how_much_comes_through_a_pipe)
{
    char pipe[200];
    pthread_t thread;

    begin(_i);
    fill();
    ck_assert_int_eq(export("xml", NULL, NULL, INNOV_VIEW_FULL), INNOV_OK);
    (void)snprintf(pipe, sizeof pipe, "%s", suite_file("pipe"));
    ck_assert_int_eq(mkfifo(pipe, 0600), 0);
    ck_assert_int_eq(pthread_create(&thread, NULL, feed_pipe, pipe), 0);
    ck_assert_int_eq(import("xml", pipe, NULL), INNOV_OK);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_progress(COUNT + PEOPLE, 0); /* records */
    end();
}
END_TEST

/* ---- Other long calls ---------------------------------------------------------------------- */

START_TEST(check_backup_and_conversion_have_totals)
{
    const char *target = suite_file(_i == XML ? "target.innov" : "target.xml");

    begin(_i);
    fill();
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    ck_assert_int_ge(number_of(INNOV_PROGRESS_DONE), COUNT + PEOPLE);
    ck_assert_int_eq(innov_store_backup(store, suite_file("copy"), 0, NULL), INNOV_OK);
    ck_assert_int_gt(number_of(INNOV_PROGRESS_TOTAL), 0);
    ck_assert_int_eq(number_of(INNOV_PROGRESS_DONE), number_of(INNOV_PROGRESS_TOTAL));
    ck_assert_int_eq(innov_store_watch(store, NULL), INNOV_OK);
    innov_store_free(store);
    store = NULL;
    ck_assert_int_eq(innov_convert(suite_file(lab_names[_i]), target, 0, progress, NULL), INNOV_OK);
    ck_assert_int_gt(number_of(INNOV_PROGRESS_TOTAL), 0);
    ck_assert_int_eq(number_of(INNOV_PROGRESS_DONE), number_of(INNOV_PROGRESS_TOTAL));
    end();
}
END_TEST

START_TEST(numbers_are_asked_of_a_progress)
{
    begin(_i);
    ck_assert_int_eq(innov_progress_int(progress, 3, &(int64_t){0}), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_progress_int(NULL, INNOV_PROGRESS_DONE, &(int64_t){0}),
                     INNOV_E_ARGUMENT);
    ck_progress(0, 0);
    end();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("progress");
    TCase *far = suite_case(suite, "how far");

    tcase_add_loop_test(far, export_goes_through_its_records, 0, EXPORTS * STORES);
    every_store(far, import_goes_through_the_bytes_of_a_file);
    every_store(far, nobody_knows_how_much_comes_through_a_pipe);
    every_store(far, check_backup_and_conversion_have_totals);
    tcase_add_test(far, numbers_are_asked_of_a_progress);
    return suite_main(suite);
}
