/* lab.h - what the contract suites share: a laboratory's store in either format, its records, and
 * what a refusal must say.
 *
 * Everything is judged through the public headers, as a user of the library would.
 */
#ifndef CONTRACT_LAB_H
#define CONTRACT_LAB_H

#include <dirent.h>
#include <innov/innov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "support/suite.h"

#define LABELS "https://example.org/"

/* Each test of a loop runs over both. */
enum { SQLITE, XML, STORES };
static const char *const lab_names[STORES] = {"lab.innov", "lab.xml"};

/* A test that must hold for every store. */
static inline void every_store(TCase *test_case, const TTest *test)
{
    tcase_add_loop_test(test_case, test, 0, STORES);
}

/* ---- Stores -------------------------------------------------------------------------------- */

static inline innov_store *open_lab(const char *location, uint32_t flags)
{
    innov_diag *diag;
    innov_store *store;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    if (innov_store_open(location, flags, &store, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_diag_count(diag), 0);
    innov_diag_free(diag);
    return store;
}

/* A new store with repeatable ids and a namespace. */
static inline innov_store *new_lab(const char *location)
{
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);

    ck_assert_int_eq(innov_store_seed(store, 1), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, LABELS), INNOV_OK);
    return store;
}

/* Nothing stands beside the file whose name begins with its name. */
static inline void ck_alone(const char *path)
{
    const char *name = strrchr(path, '/') + 1;
    char *folder = strndup(path, (size_t)(name - path));
    DIR *entries = opendir(folder);
    const struct dirent *entry;

    ck_assert_ptr_nonnull(entries);
    while ((entry = readdir(entries)) != NULL)
        if (strncmp(entry->d_name, name, strlen(name)) == 0)
            ck_assert_str_eq(entry->d_name, name);
    ck_assert_int_eq(closedir(entries), 0);
    free(folder);
}

static inline void ck_same_bytes(const char *path, const char *other)
{
    size_t length, other_length;
    char *bytes = suite_read(path, &length), *other_bytes = suite_read(other, &other_length);

    ck_assert_uint_eq(length, other_length);
    ck_assert_mem_eq(bytes, other_bytes, length);
    free(bytes);
    free(other_bytes);
}

/* The full export of a store, to be freed: all that is in it. */
static inline char *content_of(innov_store *store)
{
    const char *path = suite_file("content");
    char *bytes;

    ck_assert_int_eq(innov_store_export(store, path, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    bytes = suite_read(path, NULL);
    ck_assert_int_eq(unlink(path), 0);
    return bytes;
}

static inline void ck_content(innov_store *store, const char *expected)
{
    char *found = content_of(store);

    ck_assert_str_eq(found, expected);
    free(found);
}

static inline int64_t revision_of_store(const innov_store *store)
{
    return strtoll(innov_store_text(store, INNOV_STORE_REVISION), NULL, 10);
}

/* ---- Records ------------------------------------------------------------------------------- */

static inline innov_record *new_record(int32_t kind)
{
    innov_record *record;

    ck_assert_int_eq(innov_record_new(kind, &record), INNOV_OK);
    return record;
}

static inline void set(innov_record *record, int32_t field, const char *text)
{
    ck_assert_int_eq(innov_set(record, field, "lv", text), INNOV_OK);
}

static inline innov_record *new_institution(const char *label, const char *name)
{
    innov_record *record = new_record(INNOV_INSTITUTION);

    if (label != NULL)
        ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    set(record, INNOV_INSTITUTION_NAME, name);
    set(record, INNOV_INSTITUTION_KIND, "ministry");
    set(record, INNOV_INSTITUTION_STATUS, "active");
    return record;
}

static inline innov_record *new_sprint(const char *label, int64_t lead)
{
    innov_record *record = new_record(INNOV_SPRINT);

    if (label != NULL)
        ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    set(record, INNOV_SPRINT_YEAR, "2024");
    set(record, INNOV_SPRINT_STATUS, "planned");
    set(record, INNOV_SPRINT_TITLE, "Ārstu trūkums");
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_LEAD, lead), INNOV_OK);
    return record;
}

static inline innov_record *new_session(int64_t sprint, int64_t ordinal)
{
    innov_record *record = new_record(INNOV_SESSION);

    ck_assert_int_eq(innov_set_int(record, INNOV_SESSION_SPRINT, sprint), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_SESSION_ORDINAL, ordinal), INNOV_OK);
    return record;
}

static inline innov_record *new_person(const char *label, const char *name)
{
    innov_record *record = new_record(INNOV_PERSON);

    if (label != NULL)
        ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    set(record, INNOV_PERSON_NAME, name);
    return record;
}

static inline int64_t id_of(const innov_record *record)
{
    int64_t id;

    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_ID, &id), INNOV_OK);
    return id;
}

static inline int64_t revision_of(const innov_record *record)
{
    int64_t revision;

    ck_assert_int_ge(innov_record_int(record, INNOV_RECORD_REVISION, &revision), INNOV_OK);
    return revision;
}

static inline void put(innov_store *store, innov_record *record)
{
    if (innov_store_put(store, record, 0, NULL) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
}

/* Puts a record and frees it; returns its id. */
static inline int64_t add(innov_store *store, innov_record *record)
{
    int64_t id;

    put(store, record);
    id = id_of(record);
    innov_record_free(record);
    return id;
}

static inline innov_record *get(innov_store *store, int64_t id)
{
    innov_record *record;

    ck_assert_int_eq(innov_store_get(store, id, &record, NULL), INNOV_OK);
    return record;
}

static inline int is_there(innov_store *store, int64_t id)
{
    innov_record *record;
    int rc = innov_store_get(store, id, &record, NULL);

    ck_assert(rc == INNOV_OK || rc == INNOV_E_NOT_FOUND);
    innov_record_free(record);
    return rc == INNOV_OK;
}

/* An id of the kind that no store here has. */
static inline int64_t absent_id(const char *kind)
{
    int64_t id;

    ck_assert_int_eq(innov_id_from_label("urn:nowhere", kind, "nobody", &id), INNOV_OK);
    return id;
}

static inline int32_t count_records(innov_store *store, int32_t kind, const char *condition)
{
    innov_cursor *cursor;
    const innov_record *record;
    int32_t count = 0;
    int rc;

    ck_assert_int_eq(innov_store_find(store, kind, condition, &cursor, NULL), INNOV_OK);
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK)
        count++;
    ck_assert_int_eq(rc, INNOV_DONE);
    innov_cursor_free(cursor);
    return count;
}

/* ---- What was said ------------------------------------------------------------------------- */

static inline void ck_words(const char *said, const char *words)
{
    ck_assert_msg(strstr(said, words) != NULL, "\"%s\" does not say \"%s\"", said, words);
}

/* The store says why its last call failed, in both languages. */
static inline void ck_said(const innov_store *store, int rc, int expected, const char *en,
                           const char *lv)
{
    ck_assert_str_eq(innov_result_name(rc), innov_result_name(expected));
    ck_words(innov_store_message(store, "en"), en);
    ck_words(innov_store_message(store, "lv"), lv);
}

static inline int64_t finding(const innov_diag *diag, int32_t index, int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_diag_int(diag, index, what, &value), INNOV_OK);
    return value;
}

/* A finding has the code and says why, in both languages. */
static inline void ck_finding(const innov_diag *diag, int32_t index, int expected, const char *en,
                              const char *lv)
{
    ck_assert_int_lt(index, innov_diag_count(diag));
    ck_words(innov_diag_text(diag, index, INNOV_DIAG_MESSAGE, "en"), en);
    ck_words(innov_diag_text(diag, index, INNOV_DIAG_MESSAGE, "lv"), lv);
    ck_assert_str_eq(innov_result_name((int)finding(diag, index, INNOV_DIAG_CODE)),
                     innov_result_name(expected));
}

static inline innov_diag *new_diag(void)
{
    innov_diag *diag;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    return diag;
}

#endif
