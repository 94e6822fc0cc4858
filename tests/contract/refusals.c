/* refusals.c - what no store takes: wrong locations, files of others, damaged files, files that the
 * system protects, and records that break a rule. Nothing is changed by any of it, and each refusal
 * says why in both languages.
 */
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "contract/lab.h"

/* ---- What the tests share ------------------------------------------------------------------ */

static void ck_not_opened(const char *location, uint32_t flags, int code, const char *en,
                          const char *lv)
{
    innov_diag *diag = new_diag();
    innov_store *store = (innov_store *)&diag;
    int rc = innov_store_open(location, flags, &store, diag);

    ck_assert_msg(rc == code, "%s opened with %u gives %s instead of %s", location, (unsigned)flags,
                  innov_result_name(rc), innov_result_name(code));
    ck_assert_ptr_null(store);
    ck_finding(diag, 0, code, en, lv);
    innov_diag_free(diag);
}

/* Neither way of opening an existing file takes it, and it stays as it is, with nothing beside. */
static void ck_left_alone(const char *location, int code, const char *en, const char *lv)
{
    const char *copy = suite_file("copy");
    size_t length;
    char *bytes = suite_read(location, &length);

    suite_write(copy, bytes, length);
    free(bytes);
    for (uint32_t flags = INNOV_OPEN_READ; flags <= INNOV_OPEN_WRITE; flags++) {
        ck_not_opened(location, flags, code, en, lv);
        ck_same_bytes(location, copy);
        ck_alone(location);
    }
}

static void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", sql,
                  sqlite3_errmsg(db));
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}

/* A store with a few records of several kinds, closed again. */
static void fill_lab(const char *location)
{
    innov_store *store = new_lab(location);
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t sprint = add(store, new_sprint("sprint-2024-vm", lead));

    add(store, new_session(sprint, 1));
    add(store, new_person("ilze", "Ilze Dzenovska"));
    innov_store_free(store);
}

/* ---- Locations ----------------------------------------------------------------------------- */

START_TEST(ill_formed_location_is_refused)
{
    static const char *const locations[] = {"", "sqlite:", "xml:", "xml::memory:"};
    char long_one[5000];

    memset(long_one, 'a', sizeof long_one - 1);
    long_one[sizeof long_one - 1] = '\0';
    for (uint32_t flags = INNOV_OPEN_READ; flags <= INNOV_OPEN_CREATE; flags *= 2) {
        for (size_t i = 0; i < sizeof locations / sizeof locations[0]; i++)
            ck_not_opened(locations[i], flags, INNOV_E_SYNTAX,
                          "is no location: expected a file name, sqlite:FILE or xml:FILE",
                          "nav atrašanās vieta: jābūt faila vārdam, sqlite:FAILS vai xml:FAILS");
        ck_not_opened(long_one, flags, INNOV_E_SYNTAX, "is no location", "nav atrašanās vieta");
    }
}
END_TEST

START_TEST(location_may_say_its_format)
{
    char location[5000];
    innov_store *store;

    (void)snprintf(location, sizeof location, "%s:%s", _i == XML ? "xml" : "sqlite",
                   suite_file("records"));
    store = open_lab(location, INNOV_OPEN_CREATE);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_FORMAT), _i == XML ? "xml" : "sqlite");
    innov_store_free(store);
    innov_store_free(open_lab(location, INNOV_OPEN_READ));
    ck_alone(suite_file("records"));
    store = open_lab("sqlite::memory:", INNOV_OPEN_CREATE);
    add(store, new_institution(NULL, "Veselības ministrija"));
    innov_store_free(store);
    ck_not_opened("sqlite::memory:", INNOV_OPEN_WRITE, INNOV_E_NOT_FOUND, "there is no such file",
                  "nav tāda faila");
}
END_TEST

START_TEST(existing_file_is_not_overwritten)
{
    const char *location = suite_file(lab_names[_i]), *copy = suite_file("copy");
    const char *en = "the file is already there; it was left alone",
               *lv = "fails jau ir; tas atstāts neskarts";
    char *bytes;
    size_t length;

    fill_lab(location);
    bytes = suite_read(location, &length);
    suite_write(copy, bytes, length);
    free(bytes);
    ck_not_opened(location, INNOV_OPEN_CREATE, INNOV_E_EXISTS, en, lv);
    ck_same_bytes(location, copy);
    ck_alone(location);
    suite_write(location, "", 0);
    ck_not_opened(location, INNOV_OPEN_CREATE, INNOV_E_EXISTS, en, lv);
    ck_assert_int_eq(unlink(location), 0);
    ck_assert_int_eq(mkdir(location, 0700), 0);
    ck_not_opened(location, INNOV_OPEN_CREATE, INNOV_E_EXISTS, en, lv);
}
END_TEST

START_TEST(missing_file_or_folder_is_refused)
{
    char inside[4200];

    (void)snprintf(inside, sizeof inside, "%s/%s", suite_file("folder"), lab_names[_i]);
    for (uint32_t flags = INNOV_OPEN_READ; flags <= INNOV_OPEN_WRITE; flags++)
        ck_not_opened(suite_file(lab_names[_i]), flags, INNOV_E_NOT_FOUND, "there is no such file",
                      "nav tāda faila");
    ck_assert_int_ne(access(suite_file(lab_names[_i]), F_OK), 0);
    ck_not_opened(inside, INNOV_OPEN_CREATE, INNOV_E_NOT_FOUND, "there is no such file",
                  "nav tāda faila");
}
END_TEST

START_TEST(null_is_refused)
{
    innov_store *store = new_lab(suite_file(lab_names[_i])), *none = NULL;
    innov_diag *diag = new_diag();
    int64_t id;

    ck_assert_int_eq(innov_store_open(NULL, INNOV_OPEN_READ, &none, diag), INNOV_E_ARGUMENT);
    ck_finding(diag, 0, INNOV_E_ARGUMENT, "location must not be NULL",
               "location nedrīkst būt NULL");
    ck_assert_int_eq(innov_store_open("x", INNOV_OPEN_READ, NULL, diag), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_get(NULL, 1, NULL, diag), INNOV_E_ARGUMENT);
    ck_said(store, innov_store_get(store, 1, NULL, NULL), INNOV_E_ARGUMENT,
            "record must not be NULL", "record nedrīkst būt NULL");
    ck_said(store, innov_store_put(store, NULL, 0, NULL), INNOV_E_ARGUMENT,
            "record must not be NULL", "record nedrīkst būt NULL");
    ck_assert_int_eq(innov_store_find(store, INNOV_SPRINT, NULL, NULL, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_query(store, NULL, 0, NULL, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_resolve(store, 0, NULL, &id), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_resolve(store, 0, "x", NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_links(store, 1, NULL, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_import(store, NULL, NULL, 0, NULL, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_export(store, NULL, NULL, INNOV_VIEW_FULL, 0, NULL),
                     INNOV_E_ARGUMENT);
    ck_said(store, innov_store_export(store, "x", NULL, 0, 0, NULL), INNOV_E_ARGUMENT,
            "view is 0; expected 1 .. 3", "view ir 0; jābūt: 1 .. 3");
    ck_said(store, innov_store_export_fd(store, -1, NULL, INNOV_VIEW_FULL, 0, NULL),
            INNOV_E_ARGUMENT, "fd is -1; expected >= 0", "fd ir -1; jābūt: >= 0");
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_begin(NULL, NULL, NULL, 0), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_check(NULL, 0, diag), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_convert(NULL, "x", 0, NULL, diag), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_store_message(NULL, "en"), "");
    innov_store_free(NULL);
    innov_cursor_free(NULL);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- Files that are no store --------------------------------------------------------------- */

START_TEST(folder_is_no_store)
{
    const char *location = suite_file(lab_names[_i]);

    ck_assert_int_eq(mkdir(location, 0700), 0);
    for (uint32_t flags = INNOV_OPEN_READ; flags <= INNOV_OPEN_WRITE; flags++) {
        ck_not_opened(location, flags, INNOV_E_FOREIGN, "this is no innov file",
                      "šis nav innov fails");
        ck_alone(location);
    }
}
END_TEST

START_TEST(text_and_nothing_are_no_store)
{
    static const char text[] = "Dārgais lasītāj, šis ir tikai teksts.\n";
    const char *location = suite_file(lab_names[_i]);
    int code = _i == XML ? INNOV_E_SYNTAX : INNOV_E_FOREIGN;
    const char *en = _i == XML ? "not well-formed XML" : "this is no innov file";
    const char *lv = _i == XML ? "nepareizi veidots XML" : "šis nav innov fails";

    suite_write(location, text, sizeof text - 1);
    ck_left_alone(location, code, en, lv);
    suite_write(location, "", 0);
    ck_left_alone(location, code, en, lv);
}
END_TEST

START_TEST(database_of_others_is_left_alone)
{
    const char *location = suite_file(lab_names[SQLITE]);

    run_sql(location, "CREATE TABLE sprint (id); INSERT INTO sprint VALUES (1)");
    ck_left_alone(location, INNOV_E_FOREIGN, "this is no innov file", "šis nav innov fails");
    ck_assert_int_eq(unlink(location), 0);
    run_sql(location, "PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
    ck_left_alone(location, INNOV_E_FOREIGN, "this is no innov file", "šis nav innov fails");
}
END_TEST

START_TEST(xml_of_others_is_left_alone)
{
    static const char *const documents[] = {"<html/>", "<ecosystem/>", "<ecosystem xmlns='urn:x'/>",
                                            "<sprint xmlns='urn:libinnov:0' revision='1'/>"};
    const char *location = suite_file(lab_names[XML]);

    for (size_t i = 0; i < sizeof documents / sizeof documents[0]; i++) {
        suite_write(location, documents[i], strlen(documents[i]));
        ck_left_alone(location, INNOV_E_FOREIGN, "; expected ecosystem (urn:libinnov:0)",
                      "; jābūt: ecosystem (urn:libinnov:0)");
    }
}
END_TEST

START_TEST(newer_file_is_left_alone)
{
    static const char newer[] = "<ecosystem xmlns='urn:libinnov:1' revision='1'/>";
    const char *location = suite_file(lab_names[_i]);

    fill_lab(location);
    if (_i == XML)
        suite_write(location, newer, sizeof newer - 1);
    else
        run_sql(location, "PRAGMA user_version = 1000");
    ck_left_alone(location, INNOV_E_NEWER,
                  _i == XML ? "written for urn:libinnov:1; this version reads urn:libinnov:0"
                            : "written by a newer version (1; this one reads up to 0)",
                  _i == XML ? "rakstīts priekš urn:libinnov:1; šī versija lasa urn:libinnov:0"
                            : "rakstīts ar jaunāku versiju (1; šī lasa līdz 0)");
}
END_TEST

START_TEST(newer_minor_is_read)
{
    static const char newer[] = "<ecosystem xmlns='urn:libinnov:0' revision='999'>"
                                "<zz_unknown id='a'><title>x</title></zz_unknown></ecosystem>";
    const char *location = suite_file(lab_names[_i]);
    innov_store *store;

    fill_lab(location);
    if (_i == XML)
        suite_write(location, newer, sizeof newer - 1);
    else
        run_sql(location, "PRAGMA user_version = 999; ALTER TABLE sprint ADD COLUMN zz_mood TEXT;"
                          "UPDATE sprint SET zz_mood = 'good'");
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_int_eq(count_records(store, INNOV_SPRINT, NULL), _i == XML ? 0 : 1);
    innov_store_free(store);
}
END_TEST

START_TEST(tables_changed_from_outside_are_refused)
{
    static const char *const changes[] = {
        "DROP TABLE sprint_partner",
        "DROP INDEX sprint_lead_index",
        "CREATE TRIGGER t AFTER UPDATE ON sprint BEGIN DELETE FROM person; END",
        "ALTER TABLE sprint RENAME COLUMN year TO mood",
    };

    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const char *location = suite_file(lab_names[SQLITE]);

        fill_lab(location);
        run_sql(location, changes[i]);
        ck_left_alone(location, INNOV_E_DAMAGED, "the store's own tables were changed from outside",
                      "krātuves tabulas ir mainītas no ārienes");
        ck_assert_int_eq(unlink(location), 0);
    }
}
END_TEST

/* A file that says its tables are STRICT and holds a value of another type in one. */
static void deceive(const char *location, const char *change)
{
    static const char loosen[] =
        "CREATE TABLE held AS SELECT name, sql FROM sqlite_schema WHERE name IN ('sprint', "
        "'institution'); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
        "replace(sql, ' STRICT', '') WHERE name IN ('sprint', 'institution')";
    static const char tighten[] =
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema AS s SET sql = (SELECT held.sql FROM "
        "held WHERE held.name = s.name) WHERE name IN ('sprint', 'institution')";

    run_sql(location, loosen);
    run_sql(location, change);
    run_sql(location, tighten);
    run_sql(location, "DROP TABLE held");
}

static void ck_read_as_damage(const char *location, int32_t kind, const char *label)
{
    innov_store *store = open_lab(location, INNOV_OPEN_READ);
    const char *name = innov_kind_text(kind, INNOV_KIND_NAME, NULL);
    const innov_record *lent = NULL;
    innov_record *record = NULL;
    innov_cursor *cursor;
    int64_t id;

    ck_assert_int_eq(innov_store_find(store, kind, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_E_DAMAGED);
    ck_assert_ptr_null(lent);
    ck_words(innov_cursor_message(cursor, "en"), "the file is damaged: ");
    ck_words(innov_cursor_message(cursor, "lv"), "fails ir bojāts: ");
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_DONE);
    innov_cursor_free(cursor);
    ck_assert_int_eq(innov_id_from_label(LABELS, name, label, &id), INNOV_OK);
    ck_assert_int_eq(innov_store_get(store, id, &record, NULL), INNOV_E_DAMAGED);
    ck_assert_ptr_null(record);
    innov_store_free(store);
}

START_TEST(a_value_of_another_type_is_damage)
{
    static const struct {
        const char *change;
        int32_t kind;
        const char *label;
    } changes[] = {
        {"UPDATE sprint SET year = 'soon'", INNOV_SPRINT, "sprint-2024-vm"},
        {"UPDATE sprint SET year = 20.5", INNOV_SPRINT, "sprint-2024-vm"},
        {"UPDATE sprint SET lead = x'00'", INNOV_SPRINT, "sprint-2024-vm"},
        {"UPDATE institution SET kind = CAST('ministry' AS BLOB)", INNOV_INSTITUTION, "vm"},
        {"UPDATE institution SET name = CAST('ministry' AS BLOB)", INNOV_INSTITUTION, "vm"},
    };

    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const char *location = suite_file(lab_names[SQLITE]);

        fill_lab(location);
        deceive(location, changes[i].change);
        ck_read_as_damage(location, changes[i].kind, changes[i].label);
        ck_assert_int_eq(unlink(location), 0);
    }
}
END_TEST

/* ---- Damaged files ------------------------------------------------------------------------- */

/* A file cut inside its last page is whole as far as SQLite can tell: then check knows, or nothing
 * of the content was in what is gone. */
static int is_lost_unseen(innov_store *store, const char *content)
{
    char *found;
    int same;

    if (innov_store_check(store, 0, NULL) != INNOV_OK)
        return 0;
    found = content_of(store);
    same = strcmp(found, content) == 0;
    free(found);
    return !same;
}

static void ck_truncated(const char *location, size_t kept, const char *content)
{
    innov_diag *diag = new_diag();
    innov_store *store;
    int rc = innov_store_open(location, INNOV_OPEN_READ, &store, diag);

    if (rc == INNOV_OK) {
        ck_assert_msg(!is_lost_unseen(store, content), "%zu bytes: lost without a word", kept);
    } else {
        ck_assert_msg(rc == INNOV_E_DAMAGED || rc == INNOV_E_FOREIGN || rc == INNOV_E_SYNTAX,
                      "%zu bytes give %s", kept, innov_result_name(rc));
        ck_assert_ptr_null(store);
        ck_assert_int_ge(innov_diag_count(diag), 1);
    }
    innov_store_free(store);
    innov_diag_free(diag);
    ck_alone(location);
}

START_TEST(truncated_file_is_refused)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store;
    size_t length;
    char *bytes, *content;

    fill_lab(location);
    store = open_lab(location, INNOV_OPEN_READ);
    content = content_of(store);
    innov_store_free(store);
    bytes = suite_read(location, &length);
    for (size_t kept = 0; kept < length; kept += length / 41) {
        suite_write(location, bytes, kept);
        ck_truncated(location, kept, content);
    }
    if (_i == SQLITE) {
        suite_write(location, bytes, length - 4096);
        ck_left_alone(location, INNOV_E_DAMAGED, "the file is damaged: ", "fails ir bojāts: ");
    } else {
        suite_write(location, bytes, length - 5);
        ck_left_alone(location, INNOV_E_SYNTAX, "not well-formed XML: ", "nepareizi veidots XML: ");
    }
    free(bytes);
    free(content);
}
END_TEST

static int is_fault_of_file(int rc)
{
    return rc == INNOV_E_FOREIGN || rc == INNOV_E_NEWER || rc == INNOV_E_DAMAGED ||
           rc == INNOV_E_SYNTAX || rc == INNOV_E_REFUSED || rc == INNOV_E_LIMIT || rc == INNOV_E_IO;
}

/* Reads whatever a damaged store still gives: each answer is one of those that are documented. */
static void read_damaged(innov_store *store, const char *out)
{
    innov_cursor *cursor;
    const innov_record *record;
    int rc = innov_store_export(store, out, NULL, INNOV_VIEW_FULL, 0, NULL);

    ck_assert_msg(rc == INNOV_OK || is_fault_of_file(rc), "%s", innov_result_name(rc));
    rc = innov_store_check(store, 0, NULL);
    ck_assert_msg(rc == INNOV_OK || is_fault_of_file(rc), "%s", innov_result_name(rc));
    rc = innov_store_find(store, INNOV_SPRINT, NULL, &cursor, NULL);
    while (rc == INNOV_OK)
        rc = innov_cursor_next(cursor, &record);
    ck_assert_msg(rc == INNOV_DONE || is_fault_of_file(rc), "%s", innov_result_name(rc));
    innov_cursor_free(cursor);
}

START_TEST(damaged_bytes_do_no_harm)
{
    const char *location = suite_file(lab_names[_i]), *out = suite_file("out");
    size_t length;
    char *bytes;

    fill_lab(location);
    bytes = suite_read(location, &length);
    srandom(1);
    for (int round = 0; round < suite_times(40, 20); round++) {
        size_t at = (size_t)random() % length;
        char kept = bytes[at];
        innov_store *store;
        int rc;

        bytes[at] = (char)(kept ^ (1 << random() % 8));
        suite_write(location, bytes, length);
        rc = innov_store_open(location, INNOV_OPEN_READ, &store, NULL);
        ck_assert_msg(rc == INNOV_OK || is_fault_of_file(rc), "%s", innov_result_name(rc));
        if (rc == INNOV_OK)
            read_damaged(store, out);
        innov_store_free(store);
        bytes[at] = kept;
    }
    free(bytes);
}
END_TEST

START_TEST(lost_page_is_found)
{
    enum { PAGE = 4096 };
    const char *location = suite_file(lab_names[SQLITE]);
    innov_diag *diag = new_diag();
    size_t length, step;
    char *bytes;

    fill_lab(location);
    bytes = suite_read(location, &length);
    /* Each kind has pages of its own: some of them at first, all of them in the long run. */
    step = 1 + (size_t)suite_times((int32_t)(length / PAGE / 100), 0);
    for (size_t page = 1; page < length / PAGE; page += step) {
        char kept[PAGE];
        innov_store *store;
        int rc;

        memcpy(kept, bytes + page * PAGE, PAGE);
        memset(bytes + page * PAGE, 0, PAGE);
        suite_write(location, bytes, length);
        rc = innov_store_open(location, INNOV_OPEN_READ, &store, diag);
        if (rc == INNOV_OK)
            rc = innov_store_check(store, 0, diag);
        ck_assert_msg(is_fault_of_file(rc), "page %zu: %s", page, innov_result_name(rc));
        ck_assert_int_ge(innov_diag_count(diag), 1);
        innov_store_free(store);
        memcpy(bytes + page * PAGE, kept, PAGE);
    }
    free(bytes);
    innov_diag_free(diag);
}
END_TEST

/* ---- What the system protects -------------------------------------------------------------- */

typedef struct attempt {
    const char *location;
    uint32_t flags;
} attempt;

/* Opens and, to read, looks; minus the result. */
static int try_to_open(void *argument)
{
    const attempt *a = argument;
    innov_store *store;
    int rc = innov_store_open(a->location, a->flags, &store, NULL);

    if (rc == INNOV_OK && a->flags == INNOV_OPEN_READ)
        rc = innov_store_check(store, 0, NULL);
    innov_store_free(store);
    return -rc;
}

static void ck_attempt(const char *location, uint32_t flags, int code)
{
    attempt a = {location, flags};
    int rc = -suite_unprivileged(try_to_open, &a);

    ck_assert_msg(rc == code, "%s opened with %u gives %s instead of %s", location, (unsigned)flags,
                  innov_result_name(rc), innov_result_name(code));
}

START_TEST(protected_file_is_read_only)
{
    const char *location = suite_file(lab_names[_i]);

    fill_lab(location);
    ck_assert_int_eq(chmod(location, 0400), 0);
    ck_attempt(location, INNOV_OPEN_READ, INNOV_OK);
    ck_attempt(location, INNOV_OPEN_WRITE, INNOV_E_READ_ONLY);
    ck_alone(location);
    ck_assert_int_eq(chmod(location, 0000), 0);
    ck_attempt(location, INNOV_OPEN_READ, INNOV_E_DENIED);
    ck_alone(location);
}
END_TEST

START_TEST(protected_folder_is_read_only)
{
    const char *folder = suite_file("folder");
    char location[4200], other[4200];

    ck_assert_int_eq(mkdir(folder, 0700), 0);
    (void)snprintf(location, sizeof location, "%s/%s", folder, lab_names[_i]);
    (void)snprintf(other, sizeof other, "%s/other%s", folder, lab_names[_i]);
    fill_lab(location);
    ck_assert_int_eq(chmod(folder, 0500), 0);
    ck_attempt(location, INNOV_OPEN_READ, INNOV_OK);
    ck_attempt(location, INNOV_OPEN_WRITE, INNOV_E_READ_ONLY);
    ck_attempt(other, INNOV_OPEN_CREATE, INNOV_E_DENIED);
    ck_assert_int_eq(chmod(folder, 0700), 0);
    ck_alone(location);
}
END_TEST

static int says_denied(void *argument)
{
    innov_diag *diag;
    innov_store *store;
    int ok;

    if (innov_diag_new(&diag) != INNOV_OK)
        return 2;
    ok = innov_store_open(argument, INNOV_OPEN_READ, &store, diag) == INNOV_E_DENIED &&
         strstr(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), "access denied") != NULL &&
         strstr(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv"), "piekļuve liegta") != NULL;
    innov_diag_free(diag);
    innov_store_free(store);
    return ok ? 0 : 1;
}

START_TEST(denied_access_is_said)
{
    char *location = (char *)suite_file(lab_names[_i]);

    fill_lab(location);
    ck_assert_int_eq(chmod(location, 0000), 0);
    ck_assert_int_eq(suite_unprivileged(says_denied, location), 0);
}
END_TEST

START_TEST(store_open_for_reading_is_not_written)
{
    const char *location = suite_file(lab_names[_i]);
    const char *en = "the store is open or stored for reading only",
               *lv = "krātuve atvērta vai glabāta tikai lasīšanai";
    innov_record *record = new_institution("tm", "Tieslietu ministrija");
    innov_store *store;
    int64_t id;

    fill_lab(location);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_int_eq(innov_store_resolve(store, 0, "vm", &id), INNOV_OK);
    ck_said(store, innov_store_begin(store, NULL, NULL, 0), INNOV_E_READ_ONLY, en, lv);
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_READ_ONLY, en, lv);
    ck_said(store, innov_store_delete(store, id, 0, NULL), INNOV_E_READ_ONLY, en, lv);
    ck_said(store, innov_store_set_text(store, INNOV_STORE_LABELS, "urn:x"), INNOV_E_READ_ONLY, en,
            lv);
    ck_said(store, innov_store_import(store, location, NULL, 0, NULL, NULL), INNOV_E_READ_ONLY, en,
            lv);
    innov_record_free(record);
    innov_store_free(store);
    ck_alone(location);
}
END_TEST

/* ---- Records ------------------------------------------------------------------------------- */

START_TEST(incomplete_record_is_refused)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_record(INNOV_INSTITUTION);
    innov_diag *diag = new_diag();

    ck_said(store, innov_store_put(store, record, 0, diag), INNOV_E_REFUSED, "a value is required",
            "vērtība ir obligāta");
    ck_assert_int_eq(innov_diag_count(diag), 3);
    ck_finding(diag, 0, INNOV_E_REQUIRED, "institution.name: a value is required",
               "institution.name: vērtība ir obligāta");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_KIND), INNOV_INSTITUTION);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_INSTITUTION_NAME);
    ck_assert_int_eq(finding(diag, 1, INNOV_DIAG_FIELD), INNOV_INSTITUTION_KIND);
    ck_assert_int_eq(finding(diag, 2, INNOV_DIAG_FIELD), INNOV_INSTITUTION_STATUS);
    innov_record_free(record);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(rules_across_fields_are_kept)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("vm", "Veselības ministrija");

    set(record, INNOV_INSTITUTION_FOUNDED_ON, "2003-02-01");
    set(record, INNOV_INSTITUTION_ENDED_ON, "2003-01");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "2003-01 is before founded_on (2003-02-01)",
            "2003-01 ir pirms founded_on (2003-02-01)");
    set(record, INNOV_INSTITUTION_ENDED_ON, "2003-02"); /* possibly after: fine */
    put(store, record);
    set(record, INNOV_INSTITUTION_STATUS, "reorganised");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "needs successor when reorganised", "vajag successor, ja reorganised");
    set(record, INNOV_INSTITUTION_STATUS, "active");
    ck_assert_int_eq(innov_list_set(record, INNOV_INSTITUTION_INFERRED, 0, "mood"), INNOV_OK);
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REFUSED,
            "\"mood\" is not a field of this kind", "\"mood\" nav šī veida lauks");
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(dangling_reference_is_refused)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t nobody = absent_id("institution");
    innov_record *record = new_sprint("a", nobody);
    innov_diag *diag = new_diag();
    char text[INNOV_ID_SIZE], words[80];

    ck_assert_int_eq(innov_id_format(nobody, text, sizeof text), INNOV_OK);
    (void)snprintf(words, sizeof words, "there is no institution \"%s\"", text);
    ck_said(store, innov_store_put(store, record, 0, diag), INNOV_E_REFERENCE, words,
            "nav ieraksta");
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_REFERENCE, words, text);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_KIND), INNOV_SPRINT);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_SPRINT_LEAD);
    innov_record_free(record);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(what_is_taken_is_refused)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *one = new_institution("vm", "Veselības ministrija"),
                 *label = new_institution("vm", "Cita"), *value = new_institution("tm", "Trešā"),
                 *person = new_person("ilze", "Cita Ilze"), *session;
    int64_t sprint;

    set(one, INNOV_INSTITUTION_SHORT, "VM");
    set(value, INNOV_INSTITUTION_SHORT, "VM");
    sprint = add(store, new_sprint("a", add(store, one)));
    add(store, new_person("ilze", "Ilze"));
    add(store, new_session(sprint, 1));
    session = new_session(sprint, 1);
    ck_said(store, innov_store_put(store, label, 0, NULL), INNOV_E_DUPLICATE,
            "another record has the label \"vm\"", "iezīme \"vm\" ir citam ierakstam");
    ck_said(store, innov_store_put(store, person, 0, NULL), INNOV_E_DUPLICATE,
            "another record has the label \"ilze\"", "iezīme \"ilze\" ir citam ierakstam");
    ck_said(store, innov_store_put(store, value, 0, NULL), INNOV_E_DUPLICATE,
            "\"VM\" is already the value of i", "\"VM\" jau ir ierakstam i");
    ck_said(store, innov_store_put(store, session, 0, NULL), INNOV_E_DUPLICATE,
            "another session of its owner has number 1",
            "numurs 1 ir citam tā paša īpašnieka ierakstam (session)");
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 1);
    innov_record_free(label);
    innov_record_free(person);
    innov_record_free(value);
    innov_record_free(session);
    innov_store_free(store);
}
END_TEST

START_TEST(label_without_namespace_is_refused)
{
    innov_store *store = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_CREATE);
    innov_record *record = new_institution("vm", "Veselības ministrija");

    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_STATE,
            "label \"vm\" needs a namespace", "iezīmei \"vm\" vajag vārdkopu");
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(deleted_record_is_not_put)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *record = get(store, id);

    ck_assert_int_eq(innov_store_delete(store, id, 0, NULL), INNOV_OK);
    set(record, INNOV_INSTITUTION_SHORT, "VM");
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_NOT_FOUND,
            "there is no record \"i", "nav ieraksta \"i");
    ck_assert_int_eq(id_of(record), id);
    innov_record_free(record);
    ck_assert_int_eq(add(store, new_institution("vm", "Veselības ministrija")), id);
    innov_store_free(store);
}
END_TEST

static int move(innov_store *store, innov_record *sprint, const char *status)
{
    set(sprint, INNOV_SPRINT_STATUS, status);
    return innov_store_put(store, sprint, 0, NULL);
}

START_TEST(status_moves_are_legal)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *sprint = new_sprint("a", lead), *loaded = new_sprint("b", lead);

    set(loaded, INNOV_SPRINT_ACTUAL_START, "2023");
    ck_assert_int_eq(move(store, loaded, "closed"), INNOV_OK); /* a new one: history must load */
    ck_said(store, move(store, loaded, "running"), INNOV_E_STATE,
            "no move leads from closed to running; allowed: -",
            "no closed uz running pāriet nevar; atļauts: -");
    set(sprint, INNOV_SPRINT_ACTUAL_START, "2024-03");
    put(store, sprint);
    ck_said(store, move(store, sprint, "completed"), INNOV_E_STATE,
            "no move leads from planned to completed; allowed: preparing, cancelled",
            "no planned uz completed pāriet nevar; atļauts: preparing, cancelled");
    ck_assert_int_eq(move(store, sprint, "preparing"), INNOV_OK);
    ck_assert_int_eq(move(store, sprint, "running"), INNOV_OK);
    ck_said(store, move(store, sprint, "completed"), INNOV_E_STATE,
            "moving from running to completed needs a value here",
            "lai pārietu no running uz completed, šeit vajag vērtību");
    set(sprint, INNOV_SPRINT_ACTUAL_END, "2024-04");
    ck_assert_int_eq(move(store, sprint, "completed"), INNOV_OK);
    ck_assert_int_eq(move(store, sprint, "planned"), INNOV_E_STATE);
    innov_record_free(sprint);
    innov_record_free(loaded);
    innov_store_free(store);
}
END_TEST

START_TEST(some_moves_need_a_reason)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *sprint = new_sprint("a", lead);

    put(store, sprint);
    ck_said(store, move(store, sprint, "cancelled"), INNOV_E_STATE,
            "moving from planned to cancelled needs a reason",
            "lai pārietu no planned uz cancelled, vajag iemeslu");
    ck_assert_int_eq(innov_store_begin(store, NULL, "nav naudas", 0), INNOV_OK);
    ck_assert_int_eq(move(store, sprint, "cancelled"), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(move(store, sprint, "running"), INNOV_E_STATE);
    ck_said(store, innov_store_begin(store, NULL, NULL, INNOV_BEGIN_OVERRIDE), INNOV_E_REQUIRED,
            "an override needs a reason", "atkāpei no kārtības vajag iemeslu");
    ck_assert_int_eq(innov_store_begin(store, NULL, "kļūda", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    ck_assert_int_eq(move(store, sprint, "running"), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_record_free(sprint);
    innov_store_free(store);
}
END_TEST

START_TEST(inputs_and_unknown_kinds_are_not_stored)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *input = new_record(INNOV_SPRINT_PROGRESS), *none;
    innov_cursor *cursor;

    ck_said(store, innov_store_put(store, input, 0, NULL), INNOV_E_KIND,
            "records of this kind are inputs of operations and never stored",
            "šī veida ieraksti ir darbību ievade un netiek glabāti");
    ck_assert_int_eq(innov_store_find(store, INNOV_SPRINT_PROGRESS, NULL, &cursor, NULL),
                     INNOV_E_KIND);
    ck_said(store, innov_store_find(store, 255, NULL, &cursor, NULL), INNOV_E_KIND,
            "there is no kind", "nav tāda ieraksta veida");
    ck_said(store, innov_store_get(store, 0, &none, NULL), INNOV_E_ID, "is neither an id nor",
            "nav ne identifikators, ne iezīme");
    ck_assert_int_eq(innov_store_delete(store, -1, 0, NULL), INNOV_E_ID);
    innov_record_free(input);
    innov_store_free(store);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

int main(void)
{
    Suite *suite = suite_create("refusals");
    TCase *locations = suite_case(suite, "locations"), *files = suite_case(suite, "files");
    TCase *damaged = suite_case(suite, "damaged"), *guarded = suite_case(suite, "protected");
    TCase *records = suite_case(suite, "records");

    tcase_add_test(locations, ill_formed_location_is_refused);
    every_store(locations, location_may_say_its_format);
    every_store(locations, existing_file_is_not_overwritten);
    every_store(locations, missing_file_or_folder_is_refused);
    every_store(locations, null_is_refused);
    every_store(files, folder_is_no_store);
    every_store(files, text_and_nothing_are_no_store);
    tcase_add_test(files, database_of_others_is_left_alone);
    tcase_add_test(files, xml_of_others_is_left_alone);
    every_store(files, newer_file_is_left_alone);
    every_store(files, newer_minor_is_read);
    tcase_add_test(files, tables_changed_from_outside_are_refused);
    tcase_add_test(files, a_value_of_another_type_is_damage);
    tcase_set_timeout(damaged, 120);
    every_store(damaged, truncated_file_is_refused);
    every_store(damaged, damaged_bytes_do_no_harm);
    tcase_add_test(damaged, lost_page_is_found);
    every_store(guarded, protected_file_is_read_only);
    every_store(guarded, protected_folder_is_read_only);
    every_store(guarded, denied_access_is_said);
    every_store(guarded, store_open_for_reading_is_not_written);
    every_store(records, incomplete_record_is_refused);
    every_store(records, rules_across_fields_are_kept);
    every_store(records, dangling_reference_is_refused);
    every_store(records, what_is_taken_is_refused);
    every_store(records, label_without_namespace_is_refused);
    every_store(records, deleted_record_is_not_put);
    every_store(records, status_moves_are_legal);
    every_store(records, some_moves_need_a_reason);
    every_store(records, inputs_and_unknown_kinds_are_not_stored);
    return suite_main(suite);
}
