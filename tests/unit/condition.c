/* condition.c - the condition language (docs/FORMAT.md, section 5): how conditions are read and
 * printed, what is refused and where, and which records they find in a small store.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support/suite.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { TESTS_MAX = 1000, LEVELS_MAX = 40, BYTES_MAX = 64 * 1024 };

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_diag *make_diag(void)
{
    innov_diag *diag;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    return diag;
}

static const char *said(const innov_diag *diag, const char *lang)
{
    return innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, lang);
}

static innov_query *make(int32_t kind, const char *condition)
{
    innov_diag *diag = make_diag();
    innov_query *query;
    int rc = innov_query_new(kind, condition, &query, diag);

    ck_assert_msg(rc == INNOV_OK, "%.200s: %d, %s", condition != NULL ? condition : "", rc,
                  said(diag, "en"));
    innov_diag_free(diag);
    return query;
}

/* The condition is refused with `result`; what was said stays in `diag`. */
static void refuse(int32_t kind, const char *condition, int result, innov_diag *diag)
{
    innov_query *query = (innov_query *)&query;
    int rc = innov_query_new(kind, condition, &query, diag);

    ck_assert_msg(rc == result, "%.200s: %d for %d, %s", condition, rc, result, said(diag, "en"));
    ck_assert_ptr_null(query);
    ck_assert_int_eq(innov_diag_count(diag), 1);
}

/* `begin`, then `count` times `piece`, then `end`; the caller frees it. */
static char *repeated(const char *begin, const char *piece, size_t count, const char *end)
{
    size_t length = strlen(piece), room = strlen(begin) + length * count + strlen(end) + 1;
    char *text = malloc(room), *to = text;

    ck_assert_ptr_nonnull(text);
    to += snprintf(to, room, "%s", begin);
    for (size_t i = 0; i < count; i++, to += length)
        memcpy(to, piece, length);
    memcpy(to, end, strlen(end) + 1);
    return text;
}

/* ---- A small store ------------------------------------------------------------------------- */

static innov_store *open_store(void)
{
    innov_store *store;

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, "https://example.org/labels/"),
                     INNOV_OK);
    return store;
}

/* A value as a hand-written record has it; references are names that the store resolves. */
typedef struct given {
    int32_t field;
    const char *lang, *text;
} given;

static void set_list_of_references(innov_store *store, innov_record *record, int32_t field,
                                   int32_t target, const char *names)
{
    char copy[100], *rest = copy, *name;
    int64_t id;

    snprintf(copy, sizeof copy, "%s", names);
    for (int32_t i = 0; (name = strtok_r(rest, " ", &rest)) != NULL; i++) {
        ck_assert_int_eq(innov_store_resolve(store, target, name, &id), INNOV_OK);
        ck_assert_int_eq(innov_list_set_int(record, field, i, id), INNOV_OK);
    }
}

static void set_value(innov_store *store, innov_record *record, const given *value)
{
    int64_t type, target, flags, id;
    int rc;

    ck_assert_int_eq(innov_field_int(value->field, INNOV_FIELD_TYPE, &type), INNOV_OK);
    ck_assert_int_eq(innov_field_int(value->field, INNOV_FIELD_TARGET, &target), INNOV_OK);
    ck_assert_int_eq(innov_field_int(value->field, INNOV_FIELD_FLAGS, &flags), INNOV_OK);
    if (type != INNOV_TYPE_REFERENCE) {
        rc = innov_set(record, value->field, value->lang, value->text);
        ck_assert_msg(rc == INNOV_OK, "%s: %s", value->text, innov_record_message(record, "en"));
    } else if ((flags & INNOV_FIELD_IS_LIST) != 0) {
        set_list_of_references(store, record, value->field, (int32_t)target, value->text);
    } else {
        ck_assert_int_eq(innov_store_resolve(store, (int32_t)target, value->text, &id), INNOV_OK);
        ck_assert_int_eq(innov_set_int(record, value->field, id), INNOV_OK);
    }
}

static void put(innov_store *store, int32_t kind, const char *label, const given *values,
                size_t count)
{
    innov_diag *diag = make_diag();
    innov_record *record;
    int rc;

    ck_assert_int_eq(innov_record_new(kind, &record), INNOV_OK);
    ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    for (size_t i = 0; i < count && values[i].field != 0; i++)
        set_value(store, record, &values[i]);
    rc = innov_store_put(store, record, 0, diag);
    ck_assert_msg(rc == INNOV_OK, "%s: %d, %s", label, rc, said(diag, "en"));
    innov_record_free(record);
    innov_diag_free(diag);
}

enum { VALUES = 14 };

static const struct {
    int32_t kind;
    const char *label;
    given values[VALUES];
} records[] = {
    {INNOV_INSTITUTION,
     "vk",
     {{INNOV_INSTITUTION_NAME, "lv", "Valsts kanceleja"},
      {INNOV_INSTITUTION_NAME, "en", "State Chancellery"},
      {INNOV_INSTITUTION_SHORT, NULL, "VK"},
      {INNOV_INSTITUTION_REG_NO, NULL, "90000055313"},
      {INNOV_INSTITUTION_KIND, NULL, "state_chancellery"},
      {INNOV_INSTITUTION_STATUS, NULL, "active"}}},
    {INNOV_INSTITUTION,
     "rezekne",
     {{INNOV_INSTITUTION_NAME, "lv", "Rēzeknes valstspilsētas pašvaldība"},
      {INNOV_INSTITUTION_SHORT, NULL, "RZ"},
      {INNOV_INSTITUTION_KIND, NULL, "municipality"},
      {INNOV_INSTITUTION_STATUS, NULL, "active"}}},
    {INNOV_INSTITUTION,
     "tm",
     {{INNOV_INSTITUTION_NAME, "lv", "Tieslietu ministrija"},
      {INNOV_INSTITUTION_SHORT, NULL, "TM"},
      {INNOV_INSTITUTION_KIND, NULL, "ministry"},
      {INNOV_INSTITUTION_STATUS, NULL, "active"}}},
    {INNOV_INSTITUTION,
     "ngo",
     {{INNOV_INSTITUTION_NAME, "lv", "Biedrība"},
      {INNOV_INSTITUTION_KIND, NULL, "ngo"},
      {INNOV_INSTITUTION_STATUS, NULL, "active"}}},
    {INNOV_PERSON,
     "anna",
     {{INNOV_PERSON_NAME, NULL, "Anna Bērziņa"},
      {INNOV_PERSON_ROLE, NULL, "facilitator; trainer"},
      {INNOV_PERSON_INSTITUTION, NULL, "vk"},
      {INNOV_PERSON_PHONE, NULL, "+371 67082935"}}},
    {INNOV_PERSON,
     "janis",
     {{INNOV_PERSON_NAME, NULL, "Jānis Žīgurs"},
      {INNOV_PERSON_JOB_TITLE, "en", "Mediator"},
      {INNOV_PERSON_ROLE, NULL, "mediator"}}},
    {INNOV_SPRINT,
     "a",
     {{INNOV_SPRINT_YEAR, NULL, "2022"},
      {INNOV_SPRINT_STATUS, NULL, "completed"},
      {INNOV_SPRINT_TITLE, "lv", "Rindas ārstniecībā"},
      {INNOV_SPRINT_TITLE, "en", "Queues in care"},
      {INNOV_SPRINT_LEAD, NULL, "vk"},
      {INNOV_SPRINT_FACILITATOR, NULL, "anna"},
      {INNOV_SPRINT_SEGMENT, NULL, "service"},
      {INNOV_SPRINT_ACTUAL_START, NULL, "2022-03-11"},
      {INNOV_SPRINT_ACTUAL_END, NULL, "2022-03-15"},
      {INNOV_SPRINT_ACTUAL_COST, NULL, "1000.00"},
      {INNOV_SPRINT_PARTICIPANTS, NULL, "15"},
      {INNOV_SPRINT_OUTCOME, NULL, "prototype; tool"},
      {INNOV_SPRINT_LINK, NULL, "https://example.org/a"},
      {INNOV_SPRINT_CHALLENGE, NULL, "viens\ndivi"}}},
    {INNOV_SPRINT,
     "b",
     {{INNOV_SPRINT_YEAR, NULL, "2023"},
      {INNOV_SPRINT_STATUS, NULL, "completed"},
      {INNOV_SPRINT_TITLE, "lv", "Kopā Rēzeknē"},
      {INNOV_SPRINT_LEAD, NULL, "rezekne"},
      {INNOV_SPRINT_PARTNER, NULL, "vk tm"},
      {INNOV_SPRINT_FACILITATOR, NULL, "janis anna"},
      {INNOV_SPRINT_SEGMENT, NULL, "change"},
      {INNOV_SPRINT_ACTUAL_START, NULL, "2023-03"},
      {INNOV_SPRINT_ACTUAL_END, NULL, "2023-04"},
      {INNOV_SPRINT_ACTUAL_COST, NULL, "2500.50"},
      {INNOV_SPRINT_PARTICIPANTS, NULL, "0"},
      {INNOV_SPRINT_OUTCOME, NULL, "agreement"},
      {INNOV_SPRINT_LINK, NULL, "https://example.org/b?x=1; urn:b"}}},
    {INNOV_SPRINT,
     "c",
     {{INNOV_SPRINT_YEAR, NULL, "2023"},
      {INNOV_SPRINT_STATUS, NULL, "running"},
      {INNOV_SPRINT_TITLE, "lv", "Čaklās rokas"},
      {INNOV_SPRINT_TITLE, "en", "Busy hands"},
      {INNOV_SPRINT_LEAD, NULL, "tm"},
      {INNOV_SPRINT_FACILITATOR, NULL, "janis"},
      {INNOV_SPRINT_SEGMENT, NULL, "policy"},
      {INNOV_SPRINT_ACTUAL_START, NULL, "2023"},
      {INNOV_SPRINT_PARTICIPANTS, NULL, "20"}}},
    {INNOV_SPRINT,
     "d",
     {{INNOV_SPRINT_YEAR, NULL, "2024"},
      {INNOV_SPRINT_STATUS, NULL, "planned"},
      {INNOV_SPRINT_TITLE, "en", "Only English"},
      {INNOV_SPRINT_LEAD, NULL, "vk"}}},
    {INNOV_SPRINT,
     "e",
     {{INNOV_SPRINT_YEAR, NULL, "2024"},
      {INNOV_SPRINT_STATUS, NULL, "cancelled"},
      {INNOV_SPRINT_TITLE, "lv", "and"},
      {INNOV_SPRINT_LEAD, NULL, "tm"}}},
    {INNOV_SPRINT,
     "f",
     {{INNOV_SPRINT_YEAR, NULL, "2024"},
      {INNOV_SPRINT_STATUS, NULL, "planned"},
      {INNOV_SPRINT_TITLE, "lv", "x\" or 'a'='a'; DROP TABLE sprint; --"},
      {INNOV_SPRINT_LEAD, NULL, "ngo"}}},
    {INNOV_SPRINT,
     "g",
     {{INNOV_SPRINT_YEAR, NULL, "2025"},
      {INNOV_SPRINT_STATUS, NULL, "planned"},
      {INNOV_SPRINT_TITLE, "lv", "a\\b%_*"},
      {INNOV_SPRINT_LEAD, NULL, "ngo"}}},
    {INNOV_SPRINT,
     "h",
     {{INNOV_SPRINT_YEAR, NULL, "2025"},
      {INNOV_SPRINT_STATUS, NULL, "preparing"},
      {INNOV_SPRINT_TITLE, "lv", "Rindas"},
      {INNOV_SPRINT_LEAD, NULL, "rezekne"},
      {INNOV_SPRINT_OUTCOME, NULL, "tool; model"}}},
    {INNOV_SESSION,
     "m",
     {{INNOV_SESSION_SPRINT, NULL, "a"},
      {INNOV_SESSION_ORDINAL, NULL, "1"},
      {INNOV_SESSION_STARTS_AT, NULL, "2022-03-11T07:00:00Z"},
      {INNOV_SESSION_OPEN_TO_PUBLIC, NULL, "true"},
      {INNOV_SESSION_HOURS, NULL, "2.50"}}},
    {INNOV_SESSION,
     "n",
     {{INNOV_SESSION_SPRINT, NULL, "a"},
      {INNOV_SESSION_ORDINAL, NULL, "2"},
      {INNOV_SESSION_STARTS_AT, NULL, "2022-03-11T07:00:00.000001Z"},
      {INNOV_SESSION_OPEN_TO_PUBLIC, NULL, "false"},
      {INNOV_SESSION_HOURS, NULL, "10.00"}}},
    {INNOV_SESSION,
     "o",
     {{INNOV_SESSION_SPRINT, NULL, "b"},
      {INNOV_SESSION_ORDINAL, NULL, "1"},
      {INNOV_SESSION_PLACE, "lv", "Rēzekne"}}},
};

static innov_store *make_store(void)
{
    innov_store *store = open_store();

    for (size_t i = 0; i < COUNT(records); i++)
        put(store, records[i].kind, records[i].label, records[i].values, VALUES);
    return store;
}

/* The labels of what a cursor gives, one after the other, in `found`. Ends the cursor. */
static void read_labels(innov_cursor *cursor, char *found, size_t size)
{
    const innov_record *record;
    size_t used = 0;
    int rc;

    found[0] = '\0';
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK) {
        used += (size_t)snprintf(found + used, size - used, "%s",
                                 innov_record_text(record, INNOV_RECORD_LABEL));
        ck_assert_uint_lt(used, size);
    }
    ck_assert_msg(rc == INNOV_DONE, "%d: %s", rc, innov_cursor_message(cursor, "en"));
    innov_cursor_free(cursor);
}

static int compare_bytes(const void *a, const void *b)
{
    return *(const char *)a - *(const char *)b;
}

/* The labels (of one letter) of the records that meet a condition, in the order of letters. */
static void find(innov_store *store, int32_t kind, const char *condition, char found[32])
{
    innov_cursor *cursor;
    int rc = innov_store_find(store, kind, condition, &cursor, NULL);

    ck_assert_msg(rc == INNOV_OK, "%.300s: %d, %s", condition, rc,
                  innov_store_message(store, "en"));
    read_labels(cursor, found, 32);
    qsort(found, strlen(found), 1, compare_bytes);
}

static void expect(innov_store *store, int32_t kind, const char *condition, const char *labels)
{
    char found[32];

    find(store, kind, condition, found);
    ck_assert_msg(strcmp(found, labels) == 0, "%.300s: \"%s\" for \"%s\"",
                  condition != NULL ? condition : "all", found, labels);
}

/* As expect, for a query that was made. */
static void expect_query(innov_store *store, const innov_query *query, const char *labels)
{
    innov_cursor *cursor;
    char found[32];
    int rc = innov_store_query(store, query, 0, &cursor, NULL);

    ck_assert_msg(rc == INNOV_OK, "%.300s: %d, %s", innov_query_text(query), rc,
                  innov_store_message(store, "en"));
    read_labels(cursor, found, sizeof found);
    qsort(found, strlen(found), 1, compare_bytes);
    ck_assert_msg(strcmp(found, labels) == 0, "%.300s: \"%s\" for \"%s\"", innov_query_text(query),
                  found, labels);
}

/* The condition is read, and refused by the store. */
static void expect_refused(innov_store *store, int32_t kind, const char *condition, int result)
{
    innov_cursor *cursor = (innov_cursor *)&cursor;
    int rc = innov_store_find(store, kind, condition, &cursor, NULL);

    ck_assert_msg(rc == result, "%s: %d for %d, %s", condition, rc, result,
                  innov_store_message(store, "en"));
    ck_assert_ptr_null(cursor);
    ck_assert_str_ne(innov_store_message(store, "en"), "");
}

/* ---- Reading and printing ------------------------------------------------------------------ */

static const struct {
    const char *given, *printed;
} printed[] = {
    {"year=2024", "year=2024"},
    {" year = 2024 ", "year=2024"},
    {"year\n=\t2024", "year=2024"},
    {"year != 2024", "year!=2024"},
    {"year<2024", "year<2024"},
    {"year <= 2024", "year<=2024"},
    {"year > 2024", "year>2024"},
    {"year >=2024", "year>=2024"},
    {"year=-5", "year=-5"},
    {"actual_start=2023", "actual_start=2023"},
    {"actual_start ~= 2023-03", "actual_start~=2023-03"},
    {"actual_start~<2023-03-11", "actual_start~<2023-03-11"},
    {"actual_start ~<=2023", "actual_start~<=2023"},
    {"actual_start~> 2023", "actual_start~>2023"},
    {"actual_start ~>= 2023", "actual_start~>=2023"},
    {"actual_start < 2023", "actual_start<2023"},
    {"status=completed and year>=2023", "status=completed and year>=2023"},
    {"status=completed   and\nyear>=2023", "status=completed and year>=2023"},
    {"(year=2024)", "year=2024"},
    {"( ( year=2024 ) )", "year=2024"},
    {"(year=2024)and(status=planned)", "year=2024 and status=planned"},
    {"year=2024 and (status=planned and lead=vk)", "year=2024 and status=planned and lead=vk"},
    {"year=2024 or (status=running or lead=vk)", "year=2024 or status=running or lead=vk"},
    {"year=2022 or year=2023 and status=running", "year=2022 or year=2023 and status=running"},
    {"year=2022 or (year=2023 and status=running)", "year=2022 or year=2023 and status=running"},
    {"(year=2022 or year=2023) and status=running", "(year=2022 or year=2023) and status=running"},
    {"status=running and (year=2022 or year=2023)", "status=running and (year=2022 or year=2023)"},
    {"(year=2022 and lead=vk) or (year=2025 and lead=ngo)",
     "year=2022 and lead=vk or year=2025 and lead=ngo"},
    {"not year=2024", "not year=2024"},
    {"not(year=2024)", "not year=2024"},
    {"not not year=2024", "not not year=2024"},
    {"not (not (year=2024))", "not not year=2024"},
    {"not (year=2024 or status=running)", "not (year=2024 or status=running)"},
    {"not (year=2024 and status=planned)", "not (year=2024 and status=planned)"},
    {"not year=2024 and status=planned", "not year=2024 and status=planned"},
    {"(not year=2024) or status=planned", "not year=2024 or status=planned"},
    {"not (year=2024 or year=2025) and not status=running",
     "not (year=2024 or year=2025) and not status=running"},
    {"not ((year=2022 or year=2023) and lead=vk)", "not ((year=2022 or year=2023) and lead=vk)"},
    {"not not (year=2022 or year=2023)", "not not (year=2022 or year=2023)"},
    {"title=\"Rindas\"", "title=Rindas"},
    {"title=\"Rindas ārstniecībā\"", "title=\"Rindas ārstniecībā\""},
    {"title=Čaklās", "title=Čaklās"},
    {"title=\"Čaklās\"", "title=Čaklās"},
    {"title=черга", "title=черга"},
    {"title=\"\xF0\x9F\x99\x82\"", "title=\xF0\x9F\x99\x82"},
    {"title=\"and\"", "title=\"and\""},
    {"title=\"set\"", "title=\"set\""},
    {"title in (\"in\", \"is\", \"or\", \"not\", \"prefix\", \"contains\")",
     "title in (\"in\", \"is\", \"or\", \"not\", \"prefix\", \"contains\")"},
    {"title=AND", "title=AND"},
    {"title=android", "title=android"},
    {"title=\"a,b\"", "title=\"a,b\""},
    {"title=\"(\"", "title=\"(\""},
    {"title=\" a\"", "title=\" a\""},
    {"title=\"a\\\"b\"", "title=\"a\\\"b\""},
    {"title=\"a\\\\b%_*\"", "title=\"a\\\\b%_*\""},
    {"title=\"a\\b%_*\"", "title=\"a\\\\b%_*\""}, /* a backslash before neither is itself */
    {"title=\"\\\"\"", "title=\"\\\"\""},
    {"title=\"\\\\\"", "title=\"\\\\\""},
    {"challenge=\"viens\ndivi\"", "challenge=\"viens\ndivi\""},
    {"title prefix Rindas", "title prefix Rindas"},
    {"title  contains  \"rindas a\"", "title contains \"rindas a\""},
    {"title contains\"rindas\"", "title contains rindas"},
    {"status in(planned,running)", "status in (planned, running)"},
    {"status in ( planned )", "status in (planned)"},
    {"year in (2022, 2024)", "year in (2022, 2024)"},
    {"year is set", "year is set"},
    {"actual_end  is  not  set", "actual_end is not set"},
    {"not actual_end is not set", "not actual_end is not set"},
    {"title@en=\"Queues in care\"", "title@en=\"Queues in care\""},
    {"title@en is set", "title@en is set"},
    {"title@en-GB is not set", "title@en-GB is not set"},
    {"lead.name@lv contains rezekne", "lead.name@lv contains rezekne"},
    {"lead=VK", "lead=VK"},
    {"lead=institution:VK", "lead=institution:VK"},
    {"lead in (vk, TM)", "lead in (vk, TM)"},
    {"lead.short=VK", "lead.short=VK"},
    {"lead.kind in (ministry, ngo)", "lead.kind in (ministry, ngo)"},
    {"facilitator.name=\"Anna Bērziņa\"", "facilitator.name=\"Anna Bērziņa\""},
    {"facilitator=anna", "facilitator=anna"},
    {"lead.id=vk", "lead.id=vk"},
    {"lead.label=vk", "lead.label=vk"},
    {"lead.revision>=1", "lead.revision>=1"},
    {"id=a", "id=a"},
    {"label prefix A", "label prefix A"},
    {"revision > 3", "revision>3"},
    {"link=https://example.org/a", "link=https://example.org/a"},
    {"link=\"https://example.org/b?x=1\"", "link=\"https://example.org/b?x=1\""},
    {"actual_cost>=1000.00", "actual_cost>=1000.00"},
};

START_TEST(a_condition_is_printed_in_one_form)
{
    for (size_t i = 0; i < COUNT(printed); i++) {
        innov_query *query = make(INNOV_SPRINT, printed[i].given);
        innov_query *again = make(INNOV_SPRINT, printed[i].printed);

        ck_assert_str_eq(innov_query_text(query), printed[i].printed);
        ck_assert_str_eq(innov_query_text(again), printed[i].printed);
        ck_assert_str_eq(innov_query_text(again), printed[i].printed); /* asked for twice */
        ck_assert_str_eq(innov_query_message(query, "en"), "");
        innov_query_free(query);
        innov_query_free(again);
    }
}
END_TEST

START_TEST(the_printed_form_means_the_same)
{
    innov_store *store = make_store();

    for (size_t i = 0; i < COUNT(printed); i++) {
        char found[32];

        find(store, INNOV_SPRINT, printed[i].given, found);
        expect(store, INNOV_SPRINT, printed[i].printed, found);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(no_condition_is_every_record)
{
    static const char *const nothing[] = {NULL, "", " ", "\n\t "};
    innov_store *store = make_store();

    for (size_t i = 0; i < COUNT(nothing); i++) {
        innov_query *query = make(INNOV_SPRINT, nothing[i]);

        ck_assert_str_eq(innov_query_text(query), "");
        expect_query(store, query, "abcdefgh");
        innov_query_free(query);
    }
    ck_assert_str_eq(innov_query_text(NULL), "");
    innov_store_free(store);
}
END_TEST

/* ---- Refused ------------------------------------------------------------------------------- */

/* Where a condition stops making sense: the character, from 1 (0: its end), and what is there. */
static const struct {
    const char *condition;
    int at;
    const char *shown, *expected;
} senseless[] = {
    {"year", 0, "", "an operator"},
    {"year ", 0, "", "an operator"},
    {"year=", 0, "", "a value"},
    {"=2024", 1, "=2024", "a field"},
    {"  =2024", 3, "=2024", "a field"},
    {"and", 1, "and", "a field"},
    {"set=2024", 1, "set=2024", "a field"},
    {"year=2024 and", 0, "", "a field"},
    {"year=2024 or ", 0, "", "a field"},
    {"year=2024 and or year=2025", 15, "or year=2025", "a field"},
    {"year=2024 and and", 15, "and", "a field"},
    {"not", 0, "", "a field"},
    {"not and", 5, "and", "a field"},
    {"(", 0, "", "a field"},
    {"()", 2, ")", "a field"},
    {"(year=2024", 0, "", "and, or, )"},
    {"(year=2024 and (status=running)", 0, "", "and, or, )"},
    {"(year=2024 status=running)", 12, "status=running)", "and, or, )"},
    {"year=2024)", 10, ")", "and, or, the end"},
    {"year=2024 status=running", 11, "status=running", "and, or, the end"},
    {"year=2024 AND year=2025", 11, "AND year=2025", "and, or, the end"},
    {"year=2024 & year=2025", 11, "& year=2025", "and, or, the end"},
    {"year=2024;", 10, ";", "and, or, the end"},
    {"year=2024 not year=2025", 11, "not year=2025", "and, or, the end"},
    {"year==2024", 6, "=2024", "a value"},
    {"year<>2024", 6, ">2024", "a value"},
    {"year=<2024", 6, "<2024", "a value"},
    {"year!2024", 5, "!2024", "an operator"},
    {"year ~ 2024", 6, "~ 2024", "an operator"},
    {"year 2024", 6, "2024", "an operator"},
    {"year like 2024", 6, "like 2024", "an operator"},
    {"year isset", 6, "isset", "an operator"},
    {"year is", 0, "", "set"},
    {"year is not", 0, "", "set"},
    {"year is 2024", 9, "2024", "set"},
    {"year is null", 9, "null", "set"},
    {"year is not 2024", 13, "2024", "set"},
    {"year is sets", 9, "sets", "set"},
    {"status in planned", 11, "planned", "("},
    {"status in (", 0, "", "a value"},
    {"status in ()", 12, ")", "a value"},
    {"status in (planned", 0, "", ", or )"},
    {"status in (planned,)", 20, ")", "a value"},
    {"status in (planned,,running)", 20, ",running)", "a value"},
    {"status in (planned running)", 20, "running)", ", or )"},
    {"title=and", 7, "and", "a value"},
    {"title=(x)", 7, "(x)", "a value"},
    {"title='x'", 7, "'x'", "a value"},
    {"title=\"x", 0, "", "\""},
    {"title=\"x\\\"", 0, "", "\""},
    {"title=\"x\\", 0, "", "\""},
    {"title=\"\"", 7, "\"\"", "a value that is not empty"},
    {"title=\"\" or year=2024", 7, "\"\" or year=2024", "a value that is not empty"},
    {"title=\"x\"y", 10, "y", "and, or, the end"},
    {"title=āē ,", 10, ",", "and, or, the end"},
    {"title=\"āēī\" ž=1", 13, "ž=1", "and, or, the end"},
    {"title=\"\xF0\x9F\x99\x82\" !", 11, "!", "and, or, the end"},
    {"year=2024\nyear=2025", 11, "year=2025", "and, or, the end"},
    {"year=2024 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 11, "xxxxxxxxxxxxxxxxxxxxxxx", "and, or, the end"},
    {"year=2024 xxxxxxxxxxxxxxxxxxxxxxāxxxxxxx", 11, "xxxxxxxxxxxxxxxxxxxxxx", "and, or, the end"},
};

START_TEST(a_syntax_error_is_said_with_its_place)
{
    innov_diag *diag = make_diag();

    for (size_t i = 0; i < COUNT(senseless); i++) {
        char en[300], lv[300];

        if (senseless[i].at > 0) {
            snprintf(en, sizeof en,
                     "the condition stops making sense at character %d, \"%s\"; expected %s",
                     senseless[i].at, senseless[i].shown, senseless[i].expected);
            snprintf(lv, sizeof lv, "nosacījums kļūst nesaprotams %d. rakstzīmē, \"%s\"; jābūt: %s",
                     senseless[i].at, senseless[i].shown, senseless[i].expected);
        } else {
            snprintf(en, sizeof en, "the condition ends too early; expected %s",
                     senseless[i].expected);
            snprintf(lv, sizeof lv, "nosacījums beidzas par agru; jābūt: %s",
                     senseless[i].expected);
        }
        refuse(INNOV_SPRINT, senseless[i].condition, INNOV_E_SYNTAX, diag);
        ck_assert_msg(strcmp(said(diag, "en"), en) == 0, "%s: %s", senseless[i].condition,
                      said(diag, "en"));
        ck_assert_str_eq(said(diag, "lv"), lv);
    }
    innov_diag_free(diag);
}
END_TEST

START_TEST(a_wrong_name_or_value_is_said)
{
    static const struct {
        int32_t kind;
        const char *condition;
        int result;
        const char *en;
    } cases[] = {
        {INNOV_SPRINT, "yaer=2024", INNOV_E_FIELD, "sprint: there is no field \"yaer\""},
        {INNOV_SPRINT, "Year=2024", INNOV_E_FIELD, "sprint: there is no field \"Year\""},
        {INNOV_SPRINT, "reg_no=1", INNOV_E_FIELD, "sprint: there is no field \"reg_no\""},
        {INNOV_SPRINT, "ā=1", INNOV_E_FIELD, "sprint: there is no field \"ā\""},
        {INNOV_SPRINT, "12001=2024", INNOV_E_FIELD, "sprint: there is no field \"12001\""},
        {INNOV_SPRINT, "year.x=1", INNOV_E_FIELD, "sprint: there is no field \"year.x\""},
        {INNOV_SPRINT, "id.short=VK", INNOV_E_FIELD, "sprint: there is no field \"id.short\""},
        {INNOV_SPRINT, "lead.=1", INNOV_E_FIELD, "institution: there is no field \"lead.\""},
        {INNOV_SPRINT, ".short=1", INNOV_E_FIELD, "sprint: there is no field \".short\""},
        {INNOV_SPRINT, "lead.year=1", INNOV_E_FIELD,
         "institution: there is no field \"lead.year\""},
        {INNOV_SPRINT, "lead.successor.short=VK", INNOV_E_FIELD,
         "institution: there is no field \"lead.successor.short\""},
        {INNOV_SPRINT, "year@en=2024", INNOV_E_ARGUMENT, "sprint.year: the field has no languages"},
        {INNOV_SPRINT, "lead@en=VK", INNOV_E_ARGUMENT, "sprint.lead: the field has no languages"},
        {INNOV_SPRINT, "title@EN=x", INNOV_E_ARGUMENT,
         "sprint.title: \"EN\" is not a language tag such as lv or en"},
        {INNOV_SPRINT, "title@=x", INNOV_E_ARGUMENT,
         "sprint.title: \"\" is not a language tag such as lv or en"},
        {INNOV_SPRINT, "year=abc", INNOV_E_VALUE, "sprint.year: \"abc\" is not a whole number"},
        {INNOV_SPRINT, "year=2024.0", INNOV_E_VALUE,
         "sprint.year: \"2024.0\" is not a whole number"},
        {INNOV_SPRINT, "year in (2024, +1)", INNOV_E_VALUE,
         "sprint.year: \"+1\" is not a whole number"},
        {INNOV_SPRINT, "revision=x", INNOV_E_VALUE, "sprint.revision: \"x\" is not a whole number"},
        {INNOV_SPRINT, "actual_start>2024-02-30", INNOV_E_VALUE,
         "sprint.actual_start: \"2024-02-30\" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD"},
        {INNOV_SPRINT, "actual_cost>10", INNOV_E_VALUE,
         "sprint.actual_cost: \"10\" is not a number with 2 decimal places behind a point"},
        {INNOV_SESSION, "hours=1.5", INNOV_E_VALUE,
         "session.hours: \"1.5\" is not a number with 2 decimal places behind a point"},
        {INNOV_SESSION, "open_to_public=1", INNOV_E_VALUE,
         "session.open_to_public: \"1\" is neither true nor false"},
        {INNOV_SESSION, "starts_at>2024-01-01", INNOV_E_VALUE,
         "session.starts_at: \"2024-01-01\" is not an instant; expected YYYY-MM-DDThh:mm:ssZ"},
        {INNOV_SPRINT, "segment=polcy", INNOV_E_CODE,
         "sprint.segment: \"polcy\" is no code of sprint_segment; expected process, service, "
         "change, policy"},
        {INNOV_SPRINT, "segment in (policy, 3)", INNOV_E_CODE,
         "sprint.segment: \"3\" is no code of sprint_segment; expected process, service, change, "
         "policy"},
        {INNOV_SPRINT, "lead.kind=x", INNOV_E_CODE, NULL},
        {INNOV_SPRINT, "lead=i01M2CVEXV1C0ZZ", INNOV_E_ID,
         "sprint.lead: \"i01M2CVEXV1C0ZZ\" is a mistyped id: its check character is wrong"},
        {INNOV_SPRINT, "id=i0CPCFJDZT96W8N", INNOV_E_ID, NULL},
        {INNOV_SPRINT, "title=\xFF", INNOV_E_VALUE, "the text is not well-formed UTF-8 (byte 7)"},
        {INNOV_SPRINT, "title=\"a\001\"", INNOV_E_VALUE,
         "the text has a control character or non-character (byte 9)"},
        {INNOV_SPRINT, "\xC4", INNOV_E_VALUE, "the text is not well-formed UTF-8 (byte 1)"},
    };
    innov_diag *diag = make_diag();

    for (size_t i = 0; i < COUNT(cases); i++) {
        refuse(cases[i].kind, cases[i].condition, cases[i].result, diag);
        if (cases[i].en != NULL)
            ck_assert_str_eq(said(diag, "en"), cases[i].en);
        ck_assert_str_ne(said(diag, "lv"), said(diag, "en"));
    }
    innov_diag_free(diag);
}
END_TEST

/* What a field compares with, and the only operators that suit it. */
START_TEST(an_operator_must_suit_the_type)
{
    static const char *const operators[] = {
        "=", "!=", "<", "<=", ">", ">=", "~=", "~<", "~<=", "~>", "~>=", "prefix", "contains"};
    static const struct {
        int32_t kind;
        const char *path, *value, *suits;
    } cases[] = {
        {INNOV_SPRINT, "title", "x", "= != prefix contains in"},
        {INNOV_SPRINT, "title@en", "x", "= != prefix contains in"},
        {INNOV_SPRINT, "label", "x", "= != prefix contains in"},
        {INNOV_SPRINT, "lead.short", "x", "= != prefix contains in"},
        {INNOV_SPRINT, "link", "urn:x", "= != prefix contains in"},
        {INNOV_SPRINT, "status", "planned", "= != in"},
        {INNOV_SPRINT, "outcome", "tool", "= != in"},
        {INNOV_SPRINT, "lead", "vk", "= != in"},
        {INNOV_SPRINT, "id", "a", "= != in"},
        {INNOV_SESSION, "open_to_public", "true", "= != in"},
        {INNOV_SPRINT, "year", "2024", "= != < <= > >= in"},
        {INNOV_SPRINT, "revision", "1", "= != < <= > >= in"},
        {INNOV_SPRINT, "actual_cost", "1.00", "= != < <= > >= in"},
        {INNOV_SESSION, "hours", "1.00", "= != < <= > >= in"},
        {INNOV_SESSION, "starts_at", "\"2024-01-01T00:00:00Z\"", "= != < <= > >= in"},
        {INNOV_SPRINT, "actual_start", "2024", "= != < <= > >= ~= ~< ~<= ~> ~>= in"},
    };
    innov_diag *diag = make_diag();

    for (size_t i = 0; i < COUNT(cases); i++) {
        char condition[100], spaced[60], padded[20], sentence[200];

        snprintf(spaced, sizeof spaced, " %s ", cases[i].suits);
        snprintf(condition, sizeof condition, "%s in (%s) and %s is set and %s is not set",
                 cases[i].path, cases[i].value, cases[i].path, cases[i].path);
        innov_query_free(make(cases[i].kind, condition));
        for (size_t o = 0; o < COUNT(operators); o++) {
            snprintf(condition, sizeof condition, "%s %s %s", cases[i].path, operators[o],
                     cases[i].value);
            snprintf(padded, sizeof padded, " %s ", operators[o]);
            if (strstr(spaced, padded) != NULL) {
                innov_query_free(make(cases[i].kind, condition));
                continue;
            }
            refuse(cases[i].kind, condition, INNOV_E_TYPE, diag);
            snprintf(sentence, sizeof sentence,
                     ": the operator %s does not suit this field; expected %s", operators[o],
                     cases[i].suits);
            ck_assert_ptr_nonnull(strstr(said(diag, "en"), sentence));
            snprintf(sentence, sizeof sentence, ": operators %s šim laukam neder; jābūt: %s",
                     operators[o], cases[i].suits);
            ck_assert_ptr_nonnull(strstr(said(diag, "lv"), sentence));
        }
    }
    innov_diag_free(diag);
}
END_TEST

START_TEST(a_query_needs_a_stored_kind)
{
    static const int32_t kinds[] = {0, -1, 255, 12001, INNOV_SPRINT_PROGRESS};
    innov_diag *diag = make_diag();

    for (size_t i = 0; i < COUNT(kinds); i++)
        refuse(kinds[i], "year=2024", INNOV_E_KIND, diag);
    ck_assert_int_eq(innov_query_new(INNOV_SPRINT, NULL, NULL, diag), INNOV_E_ARGUMENT);
    ck_assert_str_eq(said(diag, "en"), "query must not be NULL");
    ck_assert_int_eq(innov_query_new(INNOV_SPRINT, "x", NULL, NULL), INNOV_E_ARGUMENT);
    innov_query_free(NULL);
    innov_diag_free(diag);
}
END_TEST

/* ---- Limits -------------------------------------------------------------------------------- */

/* The condition is refused as too large, at once: it is not even read to its end. */
static void expect_too_large(char *condition, int limit, const char *name, const char *unit)
{
    innov_diag *diag = make_diag();
    clock_t begun = clock();
    char en[200], lv[200];

    refuse(INNOV_SPRINT, condition, INNOV_E_LIMIT, diag);
    ck_assert_int_lt(clock() - begun, CLOCKS_PER_SEC);
    snprintf(en, sizeof en, "the condition is too large: at most %d %s", limit, name);
    snprintf(lv, sizeof lv, "nosacījums ir par lielu: ne vairāk kā %d %s", limit, unit);
    ck_assert_str_eq(said(diag, "en"), en);
    ck_assert_str_eq(said(diag, "lv"), lv);
    innov_diag_free(diag);
    free(condition);
}

static void expect_read(char *condition)
{
    innov_query_free(make(INNOV_SPRINT, condition));
    free(condition);
}

START_TEST(a_condition_has_at_most_1000_tests)
{
    expect_read(repeated("", "year=2022 or ", TESTS_MAX - 1, "year=2022"));
    expect_too_large(repeated("", "year=2022 or ", TESTS_MAX, "year=2022"), TESTS_MAX, "tests",
                     "pārbaudes");
    expect_too_large(repeated("", "year=2022 and ", TESTS_MAX, "year=2022"), TESTS_MAX, "tests",
                     "pārbaudes");
    expect_read(repeated("year in (", "2022,", TESTS_MAX - 1, "2022)"));
    expect_too_large(repeated("year in (", "2022,", TESTS_MAX, "2022)"), TESTS_MAX, "values",
                     "vērtības");
}
END_TEST

START_TEST(a_condition_has_limited_levels)
{
    char *inner = repeated("", "(", LEVELS_MAX - 1, "year=2022");
    char *deep = repeated(inner, ")", LEVELS_MAX - 1, "");

    expect_read(deep);
    free(inner);
    expect_read(repeated("", "not ", LEVELS_MAX - 1, "year=2022"));
    expect_too_large(repeated("", "(", LEVELS_MAX + 1, "year=2022"), LEVELS_MAX, "levels",
                     "līmeņi");
    expect_too_large(repeated("", "not ", LEVELS_MAX + 1, "year=2022"), LEVELS_MAX, "levels",
                     "līmeņi");
    expect_too_large(repeated("", "not (", LEVELS_MAX, "year=2022"), LEVELS_MAX, "levels",
                     "līmeņi");
    expect_too_large(repeated("", "(", BYTES_MAX, ""), LEVELS_MAX, "levels", "līmeņi");
    /* levels side by side are not deeper */
    expect_read(repeated("", "((year=2022)) or ", 400, "year=2022"));
}
END_TEST

START_TEST(a_condition_has_at_most_64_kib)
{
    expect_read(repeated("title=\"", "x", BYTES_MAX - 8, "\""));
    expect_too_large(repeated("title=\"", "x", BYTES_MAX - 7, "\""), BYTES_MAX, "bytes", "baiti");
    expect_read(repeated("year=2022", " ", BYTES_MAX - 9, ""));
    expect_too_large(repeated("year=2022", " ", BYTES_MAX - 8, ""), BYTES_MAX, "bytes", "baiti");
    expect_too_large(repeated("", "year=2022 and ", 100000, "year=2022"), BYTES_MAX, "bytes",
                     "baiti");
    expect_too_large(repeated("", "(", 100000, ""), BYTES_MAX, "bytes", "baiti");
    expect_too_large(repeated("", "not ", 100000, "year=2022"), BYTES_MAX, "bytes", "baiti");
}
END_TEST

/* What may be read is found, too. */
START_TEST(the_largest_conditions_are_asked)
{
    innov_store *store = make_store();
    char *inner, *text;

    text = repeated("", "year=2024 or ", TESTS_MAX - 1, "year=2022");
    expect(store, INNOV_SPRINT, text, "adef");
    free(text);
    text = repeated("", "year>2022 and ", TESTS_MAX - 1, "year<2024");
    expect(store, INNOV_SPRINT, text, "bc");
    free(text);
    text = repeated("year in (", "2024,", TESTS_MAX - 1, "2022)");
    expect(store, INNOV_SPRINT, text, "adef");
    free(text);
    text = repeated("actual_start in (", "2024,", TESTS_MAX - 1, "2022)");
    expect(store, INNOV_SPRINT, text, "a");
    free(text);
    text = repeated("", "not ", LEVELS_MAX - 2, "year=2022");
    expect(store, INNOV_SPRINT, text, "a");
    free(text);
    inner = repeated("", "(year=2025 or ", LEVELS_MAX - 1, "year=2022");
    text = repeated(inner, ")", LEVELS_MAX - 1, "");
    expect(store, INNOV_SPRINT, text, "agh");
    free(text);
    free(inner);
    inner = repeated("", "not (year=2025 or ", LEVELS_MAX / 2 - 1, "year=2022");
    text = repeated(inner, ")", LEVELS_MAX / 2 - 1, "");
    expect(store, INNOV_SPRINT, text, "bcdef");
    free(text);
    free(inner);
    inner = repeated("", "(year=2022 or label=z and ", LEVELS_MAX - 1, "partner.founded_on=2024");
    text = repeated(inner, ")", LEVELS_MAX - 1, "");
    expect(store, INNOV_SPRINT, text, "a");
    free(text);
    free(inner);
    inner = repeated("", "not (year=2022 or label=z and ", LEVELS_MAX / 2 - 1,
                     "partner.founded_on=2024");
    text = repeated(inner, ")", LEVELS_MAX / 2 - 1, "");
    expect(store, INNOV_SPRINT, text, "bcdefgh");
    free(text);
    free(inner);
    innov_store_free(store);
}
END_TEST

START_TEST(a_query_takes_1000_tests_one_by_one)
{
    innov_store *store = make_store();
    innov_query *query = make(INNOV_SPRINT, NULL);

    for (int i = 0; i < TESTS_MAX; i++)
        ck_assert_int_eq(innov_query_where(query, "year", ">", "2023"), INNOV_OK);
    ck_assert_int_eq(innov_query_where(query, "year", ">", "2023"), INNOV_E_LIMIT);
    ck_assert_str_eq(innov_query_message(query, "en"),
                     "the condition is too large: at most 1000 tests");
    expect_query(store, query, "defgh");
    innov_query_free(query);
    innov_store_free(store);
}
END_TEST

/* ---- Building a query ---------------------------------------------------------------------- */

static void where(innov_query *query, const char *path, const char *op, const char *value)
{
    int rc = innov_query_where(query, path, op, value);

    ck_assert_msg(rc == INNOV_OK, "%s %s %s: %d, %s", path, op, value, rc,
                  innov_query_message(query, "en"));
    ck_assert_str_eq(innov_query_message(query, "en"), "");
}

START_TEST(tests_are_joined_with_and)
{
    innov_store *store = make_store();
    innov_query *query = make(INNOV_SPRINT, NULL);

    where(query, "year", ">=", "2023");
    ck_assert_str_eq(innov_query_text(query), "year>=2023");
    where(query, "lead.short", "prefix", "r");
    where(query, "actual_end", "is set", "");
    where(query, "title@en", "is not set", "");
    where(query, "status", "in", "completed");
    ck_assert_str_eq(innov_query_text(query),
                     "year>=2023 and lead.short prefix r and actual_end is set and title@en is not "
                     "set and status in (completed)");
    expect_query(store, query, "b");
    innov_query_free(query);
    query = make(INNOV_SPRINT, "year=2022 or year=2023");
    where(query, "status", "=", "completed");
    ck_assert_str_eq(innov_query_text(query), "(year=2022 or year=2023) and status=completed");
    expect_query(store, query, "ab");
    innov_query_free(query);
    query = make(INNOV_SPRINT, "not year=2022");
    where(query, "actual_start", "~<=", "2023-03");
    ck_assert_str_eq(innov_query_text(query), "not year=2022 and actual_start~<=2023-03");
    expect_query(store, query, "bc");
    innov_query_free(query);
    innov_store_free(store);
}
END_TEST

/* Every text is only a value: it finds the record that has it, is printed, and read again. */
START_TEST(a_value_from_people_is_only_a_value)
{
    static const struct {
        const char *value, *found;
    } cases[] = {
        {"and", "e"},
        {"x\" or 'a'='a'; DROP TABLE sprint; --", "f"},
        {"a\\b%_*", "g"},
        {"Rindas", "h"},
        {"Rindas\" or year=2022 or title=\"", ""},
        {"' OR '1'='1", ""},
        {"Rindas' --", ""},
        {"'; DELETE FROM sprint; --", ""},
        {"?", ""},
        {":1", ""},
        {"@lv", ""},
        {"%", ""},
        {"_indas", ""},
        {"(", ""},
        {"is not set", ""},
        {"a\nb", ""},
        {"\\", ""},
        {"\"", ""},
        {"\xF0\x9F\x99\x82", ""},
    };
    innov_store *store = make_store();

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_query *query = make(INNOV_SPRINT, NULL), *again;

        where(query, "title", "=", cases[i].value);
        expect_query(store, query, cases[i].found);
        again = make(INNOV_SPRINT, innov_query_text(query));
        ck_assert_str_eq(innov_query_text(again), innov_query_text(query));
        expect_query(store, again, cases[i].found);
        innov_query_free(again);
        innov_query_free(query);
        query = make(INNOV_SPRINT, NULL);
        where(query, "title", "contains", cases[i].value);
        where(query, "title", "in", cases[i].value);
        expect_query(store, query, cases[i].found);
        innov_query_free(query);
    }
    expect(store, INNOV_SPRINT, NULL, "abcdefgh");
    innov_store_free(store);
}
END_TEST

START_TEST(wildcards_are_characters)
{
    innov_store *store = make_store();

    expect(store, INNOV_SPRINT, "title contains \"%\"", "g");
    expect(store, INNOV_SPRINT, "title contains \"_\"", "g");
    expect(store, INNOV_SPRINT, "title contains \"*\"", "g");
    expect(store, INNOV_SPRINT, "title prefix \"R*\"", "");
    expect(store, INNOV_SPRINT, "title=\"R%\"", "");
    innov_store_free(store);
}
END_TEST

START_TEST(line_ends_of_a_value_become_one)
{
    innov_store *store = make_store();
    static const char *const operators[] = {"=", "prefix", "contains", "in"};

    for (size_t i = 0; i < COUNT(operators); i++) {
        innov_query *query = make(INNOV_SPRINT, NULL);

        where(query, "challenge", operators[i], "viens\r\ndivi");
        expect_query(store, query, "a");
        innov_query_free(query);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(a_failed_call_leaves_the_query)
{
    static const struct {
        const char *path, *op, *value;
        int result;
    } cases[] = {
        {NULL, "=", "x", INNOV_E_ARGUMENT},
        {"year", NULL, "x", INNOV_E_ARGUMENT},
        {"year", "=", NULL, INNOV_E_ARGUMENT},
        {"yaer", "=", "2024", INNOV_E_FIELD},
        {"", "=", "2024", INNOV_E_FIELD},
        {" year", "=", "2024", INNOV_E_FIELD},
        {"year=2024 or year", "=", "2024", INNOV_E_FIELD},
        {"lead.short.x", "=", "2024", INNOV_E_FIELD},
        {"\xFF", "=", "2024", INNOV_E_FIELD},
        {"year@en", "=", "2024", INNOV_E_ARGUMENT},
        {"title@EN", "=", "x", INNOV_E_ARGUMENT},
        {"year", "", "2024", INNOV_E_SYNTAX},
        {"year", "==", "2024", INNOV_E_SYNTAX},
        {"year", " =", "2024", INNOV_E_SYNTAX},
        {"year", "is", "2024", INNOV_E_SYNTAX},
        {"year", "is  set", "2024", INNOV_E_SYNTAX},
        {"year", "IN", "2024", INNOV_E_SYNTAX},
        {"year", "=2024 or year=", "2024", INNOV_E_SYNTAX},
        {"year", "prefix", "2024", INNOV_E_TYPE},
        {"title", "<", "x", INNOV_E_TYPE},
        {"title", "=", "", INNOV_E_VALUE},
        {"title", "contains", "", INNOV_E_VALUE},
        {"title", "=", "\xFF", INNOV_E_VALUE},
        {"title", "=", "a\001", INNOV_E_VALUE},
        {"year", "=", "", INNOV_E_VALUE},
        {"year", "=", "2024 or year=2023", INNOV_E_VALUE},
        {"year", "in", "2024, 2023", INNOV_E_VALUE},
        {"actual_start", "=", "2024-02-30", INNOV_E_VALUE},
        {"status", "=", "done", INNOV_E_CODE},
        {"status", "=", "", INNOV_E_CODE},
        {"lead", "=", "i01M2CVEXV1C0ZZ", INNOV_E_ID},
    };
    innov_query *query = make(INNOV_SPRINT, "status=planned");

    for (size_t i = 0; i < COUNT(cases); i++) {
        int rc = innov_query_where(query, cases[i].path, cases[i].op, cases[i].value);

        ck_assert_msg(rc == cases[i].result, "%d. %d: %s", (int)i, rc,
                      innov_query_message(query, "en"));
        ck_assert_str_ne(innov_query_message(query, "en"), "");
        ck_assert_str_ne(innov_query_message(query, "lv"), "");
        ck_assert_str_eq(innov_query_text(query), "status=planned");
    }
    where(query, "year", "=", "2024");
    ck_assert_int_eq(innov_query_where(NULL, "year", "=", "2024"), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_query_message(NULL, "en"), "");
    innov_query_free(query);
}
END_TEST

/* A name that no record could have can be refused before a store is asked. */
START_TEST(a_reference_is_a_name)
{
    static const char *const names[] = {"", "\xFF", "a\001"};
    innov_query *query = make(INNOV_SPRINT, "status=planned");

    for (size_t i = 0; i < COUNT(names); i++) {
        ck_assert_msg(innov_query_where(query, "lead", "=", names[i]) < 0, "name %d", (int)i);
        ck_assert_str_eq(innov_query_text(query), "status=planned");
    }
    innov_query_free(query);
}
END_TEST

START_TEST(failed_tests_do_not_count)
{
    innov_query *query = make(INNOV_SPRINT, NULL);

    for (int i = 0; i <= TESTS_MAX; i++)
        ck_assert_int_eq(innov_query_where(query, "year", "=", "x"), INNOV_E_VALUE);
    where(query, "year", "=", "2024");
    innov_query_free(query);
}
END_TEST

/* ---- Finding: values ----------------------------------------------------------------------- */

typedef struct finding {
    int32_t kind;
    const char *condition, *labels;
} finding;

static void expect_all(const finding *findings, size_t count)
{
    innov_store *store = make_store();

    for (size_t i = 0; i < count; i++)
        expect(store, findings[i].kind, findings[i].condition, findings[i].labels);
    innov_store_free(store);
}

START_TEST(numbers_are_compared)
{
    static const finding findings[] = {
        {INNOV_SPRINT, "year=2024", "def"},
        {INNOV_SPRINT, "year!=2024", "abcgh"},
        {INNOV_SPRINT, "year<2023", "a"},
        {INNOV_SPRINT, "year<=2023", "abc"},
        {INNOV_SPRINT, "year>2024", "gh"},
        {INNOV_SPRINT, "year>=2024", "defgh"},
        {INNOV_SPRINT, "year in (2022, 2025, 1)", "agh"},
        {INNOV_SPRINT, "year<9223372036854775807", "abcdefgh"}, /* more than could be stored */
        {INNOV_SPRINT, "year>-1", "abcdefgh"},
        {INNOV_SPRINT, "participants=0", "b"}, /* 0 is a value */
        {INNOV_SPRINT, "participants>=0", "abc"},
        {INNOV_SPRINT, "participants is set", "abc"},
        {INNOV_SPRINT, "participants is not set", "defgh"},
        {INNOV_SPRINT, "participants!=15", "bc"},
        {INNOV_SPRINT, "not participants=15", "bcdefgh"},
        {INNOV_SPRINT, "actual_cost=1000.00", "a"},
        {INNOV_SPRINT, "actual_cost>999.99", "ab"},
        {INNOV_SPRINT, "actual_cost>1000.00", "b"},
        {INNOV_SPRINT, "actual_cost<=2500.50", "ab"},
        {INNOV_SPRINT, "actual_cost<2500.50", "a"},
        {INNOV_SPRINT, "actual_cost!=1000.00", "b"},
        {INNOV_SPRINT, "actual_cost in (2500.50)", "b"},
        {INNOV_SESSION, "hours=2.50", "m"},
        {INNOV_SESSION, "hours>2.50", "n"}, /* as numbers, not as texts */
        {INNOV_SESSION, "hours>=2.50", "mn"},
        {INNOV_SESSION, "hours<10.00", "m"},
        {INNOV_SESSION, "hours!=10.00", "m"},
        {INNOV_SESSION, "ordinal=1", "mo"},
        {INNOV_SESSION, "open_to_public=true", "m"},
        {INNOV_SESSION, "open_to_public=false", "n"},
        {INNOV_SESSION, "open_to_public!=true", "n"},
        {INNOV_SESSION, "open_to_public in (true, false)", "mn"},
        {INNOV_SESSION, "not open_to_public=true", "no"},
        {INNOV_SESSION, "starts_at=\"2022-03-11T07:00:00Z\"", "m"},
        {INNOV_SESSION, "starts_at>2022-03-11T07:00:00Z", "n"},
        {INNOV_SESSION, "starts_at>=2022-03-11T07:00:00Z", "mn"},
        {INNOV_SESSION, "starts_at<2022-03-11T07:00:00.000001Z", "m"},
        {INNOV_SESSION, "starts_at<=2022-03-11T07:00:00.000001Z", "mn"},
        {INNOV_SESSION, "starts_at!=2022-03-11T07:00:00Z", "n"},
        {INNOV_SESSION, "starts_at in (2022-03-11T07:00:00Z)", "m"},
    };

    expect_all(findings, COUNT(findings));
}
END_TEST

START_TEST(codes_and_lists_are_compared)
{
    static const finding findings[] = {
        {INNOV_SPRINT, "status=planned", "dfg"},
        {INNOV_SPRINT, "status!=planned", "abceh"},
        {INNOV_SPRINT, "status in (completed, running)", "abc"},
        {INNOV_SPRINT, "segment!=policy", "ab"},
        {INNOV_SPRINT, "segment is not set", "defgh"},
        {INNOV_SPRINT, "outcome=tool", "ah"},
        {INNOV_SPRINT, "outcome=prototype", "a"},
        {INNOV_SPRINT, "outcome!=tool", "abh"}, /* one of its values is another */
        {INNOV_SPRINT, "not outcome=tool", "bcdefg"},
        {INNOV_SPRINT, "outcome in (agreement, model)", "bh"},
        {INNOV_SPRINT, "outcome=tool and outcome=model", "h"},
        {INNOV_SPRINT, "outcome is set", "abh"},
        {INNOV_SPRINT, "outcome is not set", "cdefg"},
        {INNOV_SPRINT, "link=urn:b", "b"},
        {INNOV_SPRINT, "link prefix \"https://EXAMPLE.org\"", "ab"},
        {INNOV_SPRINT, "link contains \"?X=1\"", "b"},
        {INNOV_SPRINT, "link in (urn:b, https://example.org/a)", "ab"},
    };

    expect_all(findings, COUNT(findings));
}
END_TEST

START_TEST(texts_are_compared_exactly_and_searched_loosely)
{
    static const finding findings[] = {
        {INNOV_SPRINT, "title=Rindas", "h"},
        {INNOV_SPRINT, "title=rindas", ""},
        {INNOV_SPRINT, "title=\"Rindas \"", ""},
        {INNOV_SPRINT, "title=\"Rindas arstnieciba\"", ""},
        {INNOV_SPRINT, "title prefix rindas", "ah"},
        {INNOV_SPRINT, "title prefix RINDAS", "ah"},
        {INNOV_SPRINT, "title prefix \"rindas \"", "a"},
        {INNOV_SPRINT, "title prefix arstnieciba", ""},
        {INNOV_SPRINT, "title contains arstnieciba", "a"},
        {INNOV_SPRINT, "title contains ĀRSTNIECĪBĀ", "a"},
        {INNOV_SPRINT, "title contains rezekne", "b"},
        {INNOV_SPRINT, "title contains Rēzekn", "b"},
        {INNOV_SPRINT, "title contains \"Re\xCC\x84zekne\"", "b"}, /* e and a macron */
        {INNOV_SPRINT, "title contains reezekne", ""},
        {INNOV_SPRINT, "title prefix caklas", "c"},
        {INNOV_SPRINT, "title prefix \"ČAKLĀS ROK\"", "c"},
        {INNOV_SPRINT, "title contains queues", "a"}, /* in any language */
        {INNOV_SPRINT, "title@lv contains queues", ""},
        {INNOV_SPRINT, "title prefix \"x\\\" or\"", "f"},
        {INNOV_SESSION, "place contains rezekne", "o"},
        {INNOV_SPRINT, "lead.name contains rezekne", "bh"},
        {INNOV_SPRINT, "challenge contains \"s\nd\"", "a"},
    };

    expect_all(findings, COUNT(findings));
}
END_TEST

START_TEST(a_multilingual_text_holds_in_one_language)
{
    static const finding findings[] = {
        {INNOV_SPRINT, "title=\"Queues in care\"", "a"},
        {INNOV_SPRINT, "title@en=\"Queues in care\"", "a"},
        {INNOV_SPRINT, "title@lv=\"Queues in care\"", ""},
        {INNOV_SPRINT, "title@lv=\"Rindas ārstniecībā\"", "a"},
        {INNOV_SPRINT, "title@en=\"Rindas ārstniecībā\"", ""},
        {INNOV_SPRINT, "title is set", "abcdefgh"},
        {INNOV_SPRINT, "title is not set", ""},
        {INNOV_SPRINT, "title@en is set", "acd"},
        {INNOV_SPRINT, "title@en is not set", "befgh"},
        {INNOV_SPRINT, "title@lv is set", "abcefgh"},
        {INNOV_SPRINT, "title@lv is not set", "d"},
        {INNOV_SPRINT, "title@de is set", ""},
        {INNOV_SPRINT, "title@en-GB is set", ""},
        {INNOV_SPRINT, "title@en!=\"Queues in care\"", "cd"},
        {INNOV_SPRINT, "title!=Rindas", "abcdefg"},
        {INNOV_SPRINT, "title in (Rindas, \"Only English\")", "dh"},
        {INNOV_SPRINT, "title@en in (Rindas, \"Only English\")", "d"},
        {INNOV_SPRINT, "motto is set", ""},
        {INNOV_SPRINT, "not title@en prefix only", "abcefgh"},
        {INNOV_SPRINT, "lead.name@en=\"State Chancellery\"", "ad"},
        {INNOV_SPRINT, "lead.name=\"State Chancellery\"", "ad"},
        {INNOV_SPRINT, "lead.name@lv=\"State Chancellery\"", ""},
        {INNOV_SPRINT, "lead.name@en is not set", "bcefgh"},
    };

    expect_all(findings, COUNT(findings));
}
END_TEST

START_TEST(and_binds_before_or)
{
    static const finding findings[] = {
        {INNOV_SPRINT, "year=2022 or year=2023 and status=running", "ac"},
        {INNOV_SPRINT, "(year=2022 or year=2023) and status=running", "c"},
        {INNOV_SPRINT, "status=running and year=2023 or year=2022", "ac"},
        {INNOV_SPRINT, "not year=2024 and status=planned", "g"},
        {INNOV_SPRINT, "not (year=2024 and status=planned)", "abcegh"},
        {INNOV_SPRINT, "not year=2024 or status=planned", "abcdfgh"},
        {INNOV_SPRINT, "not (year=2023 or year=2024)", "agh"},
        {INNOV_SPRINT, "not not year=2022", "a"},
        {INNOV_SPRINT, "not not not year=2022", "bcdefgh"},
        {INNOV_SPRINT, "not participants is set and not outcome is set", "defg"},
        {INNOV_SPRINT, "year=2022 and year=2023", ""},
        {INNOV_SPRINT, "year=2022 or not year=2022", "abcdefgh"},
        {INNOV_SPRINT, "participants=15 or not participants=15", "abcdefgh"},
        {INNOV_SPRINT, "participants<15 or participants>=15", "abc"},
        {INNOV_SPRINT, "actual_end=2022 or not actual_end=2022", "abcdefgh"},
        {INNOV_SPRINT, "lead.reg_no=90000055313 or not lead.reg_no=90000055313", "abcdefgh"},
    };

    expect_all(findings, COUNT(findings));
}
END_TEST

/* ---- Finding: references and the record itself ---------------------------------------------- */

START_TEST(a_reference_is_followed)
{
    static const finding findings[] = {
        {INNOV_SPRINT, "lead=vk", "ad"},          /* label */
        {INNOV_SPRINT, "lead=VK", "ad"},          /* unique abbreviation */
        {INNOV_SPRINT, "lead=90000055313", "ad"}, /* unique number */
        {INNOV_SPRINT, "lead=institution:VK", "ad"},
        {INNOV_SPRINT, "lead=institution:vk", "ad"},
        {INNOV_SPRINT, "lead!=VK", "bcefgh"},
        {INNOV_SPRINT, "lead in (vk, TM)", "acde"},
        {INNOV_SPRINT, "not lead in (vk, TM)", "bfgh"},
        {INNOV_SPRINT, "partner=vk", "b"},
        {INNOV_SPRINT, "partner=TM", "b"},
        {INNOV_SPRINT, "partner=rezekne", ""},
        {INNOV_SPRINT, "partner is not set", "acdefgh"},
        {INNOV_SPRINT, "facilitator=anna", "ab"},
        {INNOV_SPRINT, "facilitator=anna and facilitator=janis", "b"},
        {INNOV_SPRINT, "not facilitator=anna", "cdefgh"},
        {INNOV_SPRINT, "lead.short=VK", "ad"},
        {INNOV_SPRINT, "lead.short is set", "abcdeh"},
        {INNOV_SPRINT, "lead.short is not set", "fg"},
        {INNOV_SPRINT, "lead.short prefix t", "ce"},
        {INNOV_SPRINT, "lead.kind=ministry", "ce"},
        {INNOV_SPRINT, "lead.kind!=ministry", "abdfgh"},
        {INNOV_SPRINT, "lead.kind in (ministry, ngo)", "cefg"},
        {INNOV_SPRINT, "lead.id=vk", "ad"},
        {INNOV_SPRINT, "lead.label=vk", "ad"},
        {INNOV_SPRINT, "lead.label prefix R", "bh"},
        {INNOV_SPRINT, "partner.kind=ministry", "b"},
        {INNOV_SPRINT, "partner.short=VK", "b"},
        {INNOV_SPRINT, "partner.short is not set", "acdefgh"},
        {INNOV_SPRINT, "facilitator.name=\"Anna Bērziņa\"", "ab"},
        {INNOV_SPRINT, "facilitator.name contains zigurs", "bc"},
        {INNOV_SPRINT, "facilitator.role=mediator", "bc"},
        {INNOV_SPRINT, "facilitator.institution=vk", "ab"},
        {INNOV_SPRINT, "facilitator.institution is set", "ab"},
        {INNOV_SPRINT, "facilitator.phone is not set", "cdefgh"},
        {INNOV_SPRINT, "facilitator.job_title@en=Mediator", "bc"},
        {INNOV_SESSION, "sprint=a", "mn"},
        {INNOV_SESSION, "sprint.year=2023", "o"},
        {INNOV_SESSION, "sprint.outcome=tool", "mn"},
        {INNOV_SESSION, "sprint.actual_start~<2022-03-12", "mn"},
    };

    expect_all(findings, COUNT(findings));
}
END_TEST

START_TEST(an_unknown_reference_is_not_found)
{
    static const char *const conditions[] = {
        "lead=nobody",  "lead=institution:nobody", "lead in (vk, nobody)",
        "lead!=nobody", "facilitator=vk",          "partner=\"\\\"\"",
        "id=nobody",    "lead.id=nobody",          "year=2024 and lead=nobody",
    };
    innov_store *store = make_store();

    for (size_t i = 0; i < COUNT(conditions); i++)
        expect_refused(store, INNOV_SPRINT, conditions[i], INNOV_E_NOT_FOUND);
    expect_refused(store, INNOV_SPRINT, "lead=nobody", INNOV_E_NOT_FOUND);
    ck_assert_str_eq(innov_store_message(store, "en"), "there is no institution \"nobody\"");
    ck_assert_str_eq(innov_store_message(store, "lv"), "nav ieraksta \"nobody\" (institution)");
    expect_refused(store, INNOV_SPRINT, "lead=i0CPCFJDZT96W8M", INNOV_E_REFERENCE); /* a sprint */
    expect_refused(store, INNOV_SPRINT, "lead=i01M2CVEXV1C0ZY", INNOV_E_NOT_FOUND);
    expect(store, INNOV_SPRINT, "lead=vk", "ad"); /* the store goes on */
    innov_store_free(store);
}
END_TEST

START_TEST(the_record_itself_is_asked)
{
    innov_store *store = make_store();
    innov_record *record;
    char condition[100];
    int64_t id, revision;

    ck_assert_int_eq(innov_store_resolve(store, INNOV_SPRINT, "c", &id), INNOV_OK);
    ck_assert_int_eq(innov_store_get(store, id, &record, NULL), INNOV_OK);
    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_REVISION, &revision), INNOV_OK);
    innov_record_free(record);
    snprintf(condition, sizeof condition, "revision=%lld", (long long)revision);
    expect(store, INNOV_SPRINT, condition, "c");
    snprintf(condition, sizeof condition, "revision<=%lld", (long long)revision);
    expect(store, INNOV_SPRINT, condition, "abc");
    snprintf(condition, sizeof condition, "revision>%lld", (long long)revision);
    expect(store, INNOV_SPRINT, condition, "defgh");
    expect(store, INNOV_SPRINT, "revision is set", "abcdefgh");
    expect(store, INNOV_SPRINT, "id=c", "c");
    expect(store, INNOV_SPRINT, "id!=c", "abdefgh");
    expect(store, INNOV_SPRINT, "id in (c, a, sprint:h)", "ach");
    expect(store, INNOV_SPRINT, "label=c", "c");
    expect(store, INNOV_SPRINT, "label in (a, b, zzz)", "ab");
    expect(store, INNOV_SPRINT, "label!=a", "bcdefgh");
    expect(store, INNOV_SPRINT, "label is not set", "");
    ck_assert_int_eq(innov_id_format(id, condition, INNOV_ID_SIZE), INNOV_OK);
    memmove(condition + 3, condition, INNOV_ID_SIZE);
    memcpy(condition, "id=", 3);
    expect(store, INNOV_SPRINT, condition, "c");
    innov_store_free(store);
}
END_TEST

/* ---- Finding: dates ------------------------------------------------------------------------ */

/* A stored date, a given one, and which of the operators hold, in this order:
 *
 *      =  !=  <  <=  >  >=  ~=  ~<  ~<=  ~>  ~>=
 *
 * A date means one of its days: the stored one is not known better. The given one is a period. An
 * operator without ~ holds when it is so for every day the stored one can mean, one with ~ when it
 * is so for some day of it. */
static const struct {
    const char *stored, *given, *holds;
} dates[] = {
    /* days */
    {"2024-03-11", "2024-03-11", "10010110101"},
    {"2024-03-11", "2024-03-12", "01110001100"},
    {"2024-03-12", "2024-03-11", "01001100011"},
    {"2023-12-31", "2024-01-01", "01110001100"},
    /* a day against a period */
    {"2024-03-11", "2024-03", "10010110101"},
    {"2024-03-01", "2024-03", "10010110101"},
    {"2024-03-31", "2024-03", "10010110101"},
    {"2024-02-29", "2024-03", "01110001100"},
    {"2024-04-01", "2024-03", "01001100011"},
    {"2024-02-29", "2024-02", "10010110101"},
    {"2024-03-11", "2024", "10010110101"},
    {"2023-12-31", "2024", "01110001100"},
    {"2025-01-01", "2024", "01001100011"},
    /* a month against a day in it, before it and after it */
    {"2024-03", "2024-03-11", "00000011111"},
    {"2024-03", "2024-03-01", "00000110111"},
    {"2024-03", "2024-03-31", "00010011101"},
    {"2024-03", "2024-02-29", "01001100011"},
    {"2024-03", "2024-04-01", "01110001100"},
    {"2024-02", "2024-02-29", "00010011101"},
    {"2023-02", "2023-02-28", "00010011101"},
    {"2023-02", "2023-03-01", "01110001100"},
    {"1900-02", "1900-02-28", "00010011101"},
    {"2000-02", "2000-02-28", "00000011111"},
    {"2024-12", "2024-12-31", "00010011101"},
    /* months and years */
    {"2024-03", "2024-03", "10010110101"},
    {"2024-03", "2024-04", "01110001100"},
    {"2024-04", "2024-03", "01001100011"},
    {"2024-12", "2025-01", "01110001100"},
    {"2024-03", "2024", "10010110101"},
    {"2024-12", "2025", "01110001100"},
    {"2025-01", "2024", "01001100011"},
    {"2024", "2024-03", "00000011111"},
    {"2024", "2024-01", "00000110111"},
    {"2024", "2024-12", "00010011101"},
    {"2024", "2024-03-11", "00000011111"},
    {"2024", "2024-01-01", "00000110111"},
    {"2024", "2024-12-31", "00010011101"},
    {"2024", "2023-12-31", "01001100011"},
    {"2024", "2025-01-01", "01110001100"},
    {"2024", "2024", "10010110101"},
    {"2024", "2023", "01001100011"},
    {"2024", "2025", "01110001100"},
    /* the ends of the calendar */
    {"0001", "0001-01-01", "00000110111"},
    {"0999-12", "0999-12-31", "00010011101"},
    {"9999", "9999-12-31", "00010011101"},
    {"9999-12-31", "9999", "10010110101"},
    {"9999-11", "9999-12", "01110001100"},
    {"9999-12", "9999-12-31", "00010011101"},
    {"9999-12", "9999", "10010110101"},
    {"9999-12", "9999-11", "01001100011"},
    /* no date is neither certainly nor possibly anything */
    {NULL, "2024", "00000000000"},
    {NULL, "0001", "00000000000"},
};

static const char *const date_operators[] = {
    "=", "!=", "<", "<=", ">", ">=", "~=", "~<", "~<=", "~>", "~>="};

static size_t count_found(innov_store *store, const char *condition)
{
    const innov_record *record;
    innov_cursor *cursor;
    size_t count = 0;
    int rc = innov_store_find(store, INNOV_INSTITUTION, condition, &cursor, NULL);

    ck_assert_msg(rc == INNOV_OK, "%s: %d, %s", condition, rc, innov_store_message(store, "en"));
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK)
        count++;
    ck_assert_int_eq(rc, INNOV_DONE);
    innov_cursor_free(cursor);
    return count;
}

static void put_institution(innov_store *store, const char *label, int32_t field, const char *lang,
                            const char *text)
{
    const given values[] = {
        {INNOV_INSTITUTION_NAME, "en", "An institution"},
        {INNOV_INSTITUTION_KIND, NULL, "other"},
        {INNOV_INSTITUTION_STATUS, NULL, "active"},
        {text != NULL ? field : 0, lang, text},
    };

    put(store, INNOV_INSTITUTION, label, values, COUNT(values));
}

START_TEST(dates_are_compared_certainly_and_possibly)
{
    innov_store *store = open_store();
    char label[20], condition[100];

    for (size_t i = 0; i < COUNT(dates); i++) {
        snprintf(label, sizeof label, "d%d", (int)i);
        put_institution(store, label, INNOV_INSTITUTION_FOUNDED_ON, NULL, dates[i].stored);
    }
    for (size_t i = 0; i < COUNT(dates); i++) {
        for (size_t o = 0; o < COUNT(date_operators); o++) {
            size_t wanted = dates[i].holds[o] == '1';

            snprintf(condition, sizeof condition, "label=d%d and founded_on%s%s", (int)i,
                     date_operators[o], dates[i].given);
            ck_assert_msg(count_found(store, condition) == wanted, "%s %s %s must %shold",
                          dates[i].stored != NULL ? dates[i].stored : "nothing", date_operators[o],
                          dates[i].given, wanted ? "" : "not ");
        }
        snprintf(condition, sizeof condition, "label=d%d and founded_on in (1000, %s)", (int)i,
                 dates[i].given);
        ck_assert_uint_eq(count_found(store, condition), dates[i].holds[0] == '1');
        snprintf(condition, sizeof condition, "label=d%d and not founded_on<%s", (int)i,
                 dates[i].given);
        ck_assert_uint_eq(count_found(store, condition), dates[i].holds[2] != '1');
    }
    innov_store_free(store);
}
END_TEST

/* ---- Order and limits ---------------------------------------------------------------------- */

/* Names in the order of Latvian dictionaries: a long vowel beside its short one, a letter with a
 * caron or cedilla after all of its plain one, small before capital where nothing else differs. */
static const char *const names[] = {
    "Ādaži",  "Ainaži",  "Aizpute", "Alūksne", "Āne",     "Auce",    "Balvi",  "Cēsis",
    "Cukurs", "Čaks",    "Dobele",  "Ēdole",   "Elkšņi",  "Gulbene", "Ģibuļi", "Ikšķile",
    "Īle",    "Ilūkste", "Kaps",    "Kāps",    "Kuldīga", "Ķegums",  "Ludza",  "Ļaudona",
    "Nīca",   "Ņega",    "Ogre",    "rīga",    "Rīga",    "Saldus",  "Svente", "Šķaune",
    "Tukums", "Ūdri",    "Ugāle",   "Valka",   "Zilupe",  "Zvārde",  "Žīguri",
};

enum { STEP = 7 }; /* no divisor of how many there are */

static innov_store *make_names(void)
{
    innov_store *store = open_store();
    char label[20];

    put_institution(store, "no-name", 0, NULL, NULL);
    for (size_t i = 0; i < COUNT(names); i++) {
        size_t n = i * STEP % COUNT(names);

        snprintf(label, sizeof label, "n%d", (int)n);
        put_institution(store, label, INNOV_INSTITUTION_NAME, "lv", names[n]);
    }
    return store;
}

/* Whether the names come in their order, `direction` 1, or backwards, -1; the unset one last. */
static void expect_names(innov_store *store, const innov_query *query, int direction)
{
    const innov_record *record;
    innov_cursor *cursor;

    ck_assert_int_eq(innov_store_query(store, query, 0, &cursor, NULL), INNOV_OK);
    for (size_t i = 0; i < COUNT(names); i++) {
        ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
        ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "lv"),
                         names[direction > 0 ? i : COUNT(names) - 1 - i]);
    }
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "no-name");
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_DONE);
    innov_cursor_free(cursor);
}

START_TEST(texts_are_ordered_as_in_latvian_dictionaries)
{
    innov_store *store = make_names();
    innov_query *query = make(INNOV_INSTITUTION, NULL);

    ck_assert_uint_ne(COUNT(names) % STEP, 0);
    ck_assert_int_eq(innov_query_order(query, "name", 0), INNOV_OK);
    expect_names(store, query, 1);
    innov_query_free(query);
    query = make(INNOV_INSTITUTION, NULL);
    ck_assert_int_eq(innov_query_order(query, "name", INNOV_ORDER_DESCENDING), INNOV_OK);
    expect_names(store, query, -1);
    innov_query_free(query);
    innov_store_free(store);
}
END_TEST

/* The labels a query gives, in its order. */
static void expect_order(innov_store *store, const innov_query *query, const char *labels)
{
    innov_cursor *cursor;
    char found[60];
    int rc = innov_store_query(store, query, 0, &cursor, NULL);

    ck_assert_msg(rc == INNOV_OK, "%d: %s", rc, innov_store_message(store, "en"));
    read_labels(cursor, found, sizeof found);
    ck_assert_str_eq(found, labels);
}

typedef struct ordering {
    const char *field;
    uint32_t flags;
} ordering;

START_TEST(records_are_ordered_by_fields)
{
    static const struct {
        const char *condition;
        ordering order[3];
        const char *labels;
    } cases[] = {
        {"participants is set", {{"participants", 0}}, "bac"},
        {"participants is set", {{"participants", INNOV_ORDER_DESCENDING}}, "cab"},
        {"label in (a, b, c, h)", {{"participants", 0}}, "bach"}, /* unset last */
        {"label in (a, b, c, h)", {{"participants", INNOV_ORDER_DESCENDING}}, "cabh"},
        {"label in (a, b, c, d)", {{"segment", 0}}, "abcd"}, /* service change policy */
        {"label in (a, b, c, d)", {{"segment", INNOV_ORDER_DESCENDING}}, "cbad"},
        {"label in (a, c, d, e, h)", {{"status", 0}}, "dhcae"},
        {"label in (a, c, d, e, h)", {{"status", INNOV_ORDER_DESCENDING}}, "eachd"},
        {"actual_start is set", {{"actual_start", 0}}, "acb"}, /* the coarser first */
        {"actual_start is set", {{"actual_start", INNOV_ORDER_DESCENDING}}, "bca"},
        {"actual_cost is set", {{"actual_cost", 0}}, "ab"},
        {"year<=2023", {{"year", 0}, {"participants", 0}}, "abc"},
        {"year<=2023", {{"year", 0}, {"participants", INNOV_ORDER_DESCENDING}}, "acb"},
        {"year<=2023", {{"year", INNOV_ORDER_DESCENDING}, {"participants", 0}}, "bca"},
        {"label in (a, d, e, h)", {{"year", INNOV_ORDER_DESCENDING}, {"status", 0}}, "hdea"},
        {"label in (a, b, c, d, h)", {{"title", 0}}, "cbhad"}, /* Č K R R unset */
    };
    innov_store *store = make_store();

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_query *query = make(INNOV_SPRINT, cases[i].condition);

        for (size_t o = 0; o < 3 && cases[i].order[o].field != NULL; o++)
            ck_assert_int_eq(
                innov_query_order(query, cases[i].order[o].field, cases[i].order[o].flags),
                INNOV_OK);
        expect_order(store, query, cases[i].labels);
        innov_query_free(query);
    }
    innov_store_free(store);
}
END_TEST

/* Ids of a query's records must grow where nothing else says what comes first. */
static void expect_ids_grow(innov_store *store, const innov_query *query)
{
    const innov_record *record;
    innov_cursor *cursor;
    int64_t id, last = 0;
    int rc;

    ck_assert_int_eq(innov_store_query(store, query, 0, &cursor, NULL), INNOV_OK);
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK) {
        ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_ID, &id), INNOV_OK);
        ck_assert_int_gt(id, last);
        last = id;
    }
    ck_assert_int_eq(rc, INNOV_DONE);
    ck_assert_int_gt(last, 0);
    innov_cursor_free(cursor);
}

START_TEST(ties_are_in_the_order_of_ids)
{
    innov_store *store = make_store();
    innov_query *query = make(INNOV_SPRINT, "status=planned");

    expect_ids_grow(store, query);
    ck_assert_int_eq(innov_query_order(query, "status", INNOV_ORDER_DESCENDING), INNOV_OK);
    expect_ids_grow(store, query);
    ck_assert_int_eq(innov_query_order(query, "participants", 0), INNOV_OK); /* all unset */
    expect_ids_grow(store, query);
    innov_query_free(query);
    innov_store_free(store);
}
END_TEST

START_TEST(an_order_is_refused)
{
    static const struct {
        const char *field;
        uint32_t flags;
        int result;
    } cases[] = {
        {NULL, 0, INNOV_E_ARGUMENT},
        {"yaer", 0, INNOV_E_FIELD},
        {"", 0, INNOV_E_FIELD},
        {"year desc", 0, INNOV_E_FIELD},
        {"outcome", 0, INNOV_E_TYPE},
        {"facilitator", 0, INNOV_E_TYPE},
        {"year", 2, INNOV_E_ARGUMENT},
        {"year", 3, INNOV_E_ARGUMENT},
        {"year; DROP TABLE sprint", 0, INNOV_E_FIELD},
    };
    innov_query *query = make(INNOV_SPRINT, NULL);

    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_int_eq(innov_query_order(query, cases[i].field, cases[i].flags), cases[i].result);
        ck_assert_str_ne(innov_query_message(query, "en"), "");
        ck_assert_str_ne(innov_query_message(query, "lv"), "");
    }
    for (int i = 0; i < 8; i++)
        ck_assert_int_eq(innov_query_order(query, "year", 0), INNOV_OK);
    ck_assert_str_eq(innov_query_message(query, "en"), "");
    ck_assert_int_eq(innov_query_order(query, "year", 0), INNOV_E_LIMIT);
    ck_assert_int_eq(innov_query_order(NULL, "year", 0), INNOV_E_ARGUMENT);
    innov_query_free(query);
}
END_TEST

START_TEST(a_limit_cuts_what_is_given)
{
    static const struct {
        int64_t limit, offset;
        const char *labels;
    } cases[] = {
        {-1, 0, "bach"}, {-5, 0, "bach"},       {0, 0, ""},         {1, 0, "b"},
        {2, 1, "ac"},    {4, 0, "bach"},        {100, 3, "h"},      {100, 4, ""},
        {-1, 2, "ch"},   {INT64_MAX, 1, "ach"}, {1, INT64_MAX, ""},
    };
    innov_store *store = make_store();
    innov_query *query = make(INNOV_SPRINT, "label in (a, b, c, h)");

    ck_assert_int_eq(innov_query_order(query, "participants", 0), INNOV_OK);
    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_int_eq(innov_query_limit(query, cases[i].limit, cases[i].offset), INNOV_OK);
        expect_order(store, query, cases[i].labels);
    }
    ck_assert_int_eq(innov_query_limit(query, 2, 1), INNOV_OK);
    ck_assert_int_eq(innov_query_limit(query, 1, -1), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_query_message(query, "en"), "offset is -1; expected >= 0");
    ck_assert_str_eq(innov_query_message(query, "lv"), "offset ir -1; jābūt: >= 0");
    expect_order(store, query, "ac"); /* as before */
    ck_assert_int_eq(innov_query_limit(NULL, 1, 0), INNOV_E_ARGUMENT);
    innov_query_free(query);
    innov_store_free(store);
}
END_TEST

/* One query, many times and in two stores: asking does not change it. */
START_TEST(a_query_is_asked_again)
{
    innov_store *store = make_store(), *other = make_store();
    innov_query *query = make(INNOV_SPRINT, "lead=vk and title contains queues");

    for (int i = 0; i < 3; i++) {
        expect_query(store, query, "a");
        expect_query(other, query, "a");
        ck_assert_str_eq(innov_query_text(query), "lead=vk and title contains queues");
    }
    innov_query_free(query);
    innov_store_free(store);
    innov_store_free(other);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_reading(Suite *suite)
{
    TCase *reading = suite_case(suite, "reading");
    TCase *limits = suite_case(suite, "limits");

    tcase_add_test(reading, a_condition_is_printed_in_one_form);
    tcase_add_test(reading, the_printed_form_means_the_same);
    tcase_add_test(reading, no_condition_is_every_record);
    tcase_add_test(reading, a_syntax_error_is_said_with_its_place);
    tcase_add_test(reading, a_wrong_name_or_value_is_said);
    tcase_add_test(reading, an_operator_must_suit_the_type);
    tcase_add_test(reading, a_query_needs_a_stored_kind);
    tcase_add_test(limits, a_condition_has_at_most_1000_tests);
    tcase_add_test(limits, a_condition_has_limited_levels);
    tcase_add_test(limits, a_condition_has_at_most_64_kib);
    tcase_add_test(limits, the_largest_conditions_are_asked);
    tcase_add_test(limits, a_query_takes_1000_tests_one_by_one);
}

static void add_building(Suite *suite)
{
    TCase *building = suite_case(suite, "building");

    tcase_add_test(building, tests_are_joined_with_and);
    tcase_add_test(building, a_value_from_people_is_only_a_value);
    tcase_add_test(building, wildcards_are_characters);
    tcase_add_test(building, line_ends_of_a_value_become_one);
    tcase_add_test(building, a_failed_call_leaves_the_query);
    tcase_add_test(building, a_reference_is_a_name);
    tcase_add_test(building, failed_tests_do_not_count);
}

static void add_finding(Suite *suite)
{
    TCase *finding_case = suite_case(suite, "finding");
    TCase *order = suite_case(suite, "order");

    tcase_set_timeout(finding_case, 60); /* the table of dates, under a slow checker */
    tcase_add_test(finding_case, numbers_are_compared);
    tcase_add_test(finding_case, codes_and_lists_are_compared);
    tcase_add_test(finding_case, texts_are_compared_exactly_and_searched_loosely);
    tcase_add_test(finding_case, a_multilingual_text_holds_in_one_language);
    tcase_add_test(finding_case, and_binds_before_or);
    tcase_add_test(finding_case, a_reference_is_followed);
    tcase_add_test(finding_case, an_unknown_reference_is_not_found);
    tcase_add_test(finding_case, the_record_itself_is_asked);
    tcase_add_test(finding_case, dates_are_compared_certainly_and_possibly);
    tcase_add_test(order, texts_are_ordered_as_in_latvian_dictionaries);
    tcase_add_test(order, records_are_ordered_by_fields);
    tcase_add_test(order, ties_are_in_the_order_of_ids);
    tcase_add_test(order, an_order_is_refused);
    tcase_add_test(order, a_limit_cuts_what_is_given);
    tcase_add_test(order, a_query_is_asked_again);
}

int main(void)
{
    Suite *suite = suite_create("condition");

    add_reading(suite);
    add_building(suite);
    add_finding(suite);
    return suite_main(suite);
}
