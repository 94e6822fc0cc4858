/* reports_snapshot.c - a report sees one state of the store: another writer commits before each of
 * the readings that a report makes, and it answers as if nobody had.
 *
 * The linker leads the library's own calls of innov_store_query here first (--wrap), so that
 * somebody can come in between.
 */
#include "contract/asking.h"

int __real_innov_store_query(innov_store *store, const innov_query *query, uint32_t flags,
                             innov_cursor **cursor, innov_diag *diag);
int __wrap_innov_store_query(innov_store *store, const innov_query *query, uint32_t flags,
                             innov_cursor **cursor, innov_diag *diag);

static int readings, disturb_at;
static innov_store *disturber;
static int begun; /* what the reader's own handle was told that began to write */

/* As another thread with the same handle would. */
static void intrude(innov_store *store)
{
    begun = innov_store_begin(store, NULL, NULL, 0);
}

/* Adds an institution that has led a sprint: most reports would tell of it. */
static void disturb(void)
{
    char name[32];
    int64_t institution;
    innov_record *sprint;

    (void)snprintf(name, sizeof name, "Jaunā %d", readings);
    ck_assert_int_eq(innov_store_begin(disturber, NULL, NULL, 0), INNOV_OK);
    institution = add(disturber, new_institution(NULL, name));
    sprint = new_sprint(NULL, institution);
    set(sprint, INNOV_SPRINT_STATUS, "completed");
    set(sprint, INNOV_SPRINT_ACTUAL_START, "2024-03-01");
    set(sprint, INNOV_SPRINT_ACTUAL_END, "2024-05-01");
    (void)add(disturber, sprint);
    ck_assert_int_eq(innov_store_commit(disturber, NULL), INNOV_OK);
}

int __wrap_innov_store_query(innov_store *store, const innov_query *query, uint32_t flags,
                             innov_cursor **cursor, innov_diag *diag)
{
    if (store != disturber && ++readings == disturb_at) {
        if (disturber != NULL)
            disturb();
        else
            intrude(store);
    }
    return __real_innov_store_query(store, query, flags, cursor, diag);
}

/* ---- Reports ------------------------------------------------------------------------------- */

static char *answer_of(innov_store *store, const char *report, const innov_record *input,
                       int disturbed)
{
    innov_table *table;
    char *text;

    readings = 0;
    disturb_at = disturbed;
    table = ask_with(store, report, (innov_record *)input, 0);
    disturb_at = 0;
    text = json_of(table);
    innov_table_free(table);
    return text;
}

/* Answers alike with a writer at the first, a middle and the last reading; what was written is seen
 * the next time. */
static void disturb_report(innov_store *store, const char *report)
{
    innov_record *input = least_input(store, report);
    int all;

    if (input == NULL)
        return;
    free(answer_of(store, report, input, 0));
    all = readings;
    for (int i = 0; i < 3; i++) {
        int at = i == 0 ? 1 : i == 1 ? all / 2 : all;
        char *before = answer_of(store, report, input, 0), *during;

        during = answer_of(store, report, input, at);
        ck_assert_msg(all == 0 || strcmp(before, during) == 0,
                      "%s, reading %d of %d:\n%.300s\n%.300s", report, at, all, before, during);
        free(before);
        free(during);
    }
    innov_record_free(input);
}

START_TEST(a_report_is_one_state)
{
    innov_store *writer = store_of(SQLITE, EDGES), *reader;
    const char *name;
    int32_t before;

    reader = open_lab(suite_file(lab_names[SQLITE]), INNOV_OPEN_READ);
    before = count_records(reader, INNOV_SPRINT, NULL);
    disturber = writer;
    for (int32_t i = 0; *(name = innov_operation_at(i)) != '\0'; i++)
        if (is_report(name))
            disturb_report(reader, name);
    ck_assert_int_gt(count_records(reader, INNOV_SPRINT, NULL), before + 20); /* it was disturbed */
    disturber = NULL;
    innov_store_free(reader);
    innov_store_free(writer);
}
END_TEST

/* A handle on an XML file has its state in memory; who writes it anew does not disturb it. */
START_TEST(a_report_of_an_xml_file_is_one_state)
{
    innov_store *writer = store_of(XML, EDGES), *reader;
    const char *name;

    reader = open_lab(suite_file(lab_names[XML]), INNOV_OPEN_READ);
    disturber = writer;
    for (int32_t i = 0; *(name = innov_operation_at(i)) != '\0'; i++)
        if (is_report(name))
            disturb_report(reader, name);
    disturber = NULL;
    innov_store_free(reader);
    innov_store_free(writer);
}
END_TEST

/* In a transaction the state is that of the transaction, and it goes on. */
START_TEST(a_report_sees_the_open_transaction)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "never-took-part", "", 0);
    int32_t rows = rows_of(table);

    innov_table_free(table);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    (void)add(store, new_institution(NULL, "Vēl neviena"));
    table = ask(store, "never-took-part", "", 0);
    ck_assert_int_eq(rows_of(table), rows + 1);
    innov_table_free(table);
    (void)add(store, new_institution(NULL, "Un vēl viena"));
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    table = ask(store, "never-took-part", "", 0);
    ck_assert_int_eq(rows_of(table), rows);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* A caller's cursor outlives a report, which ends its own reading only; then writing goes on. */
START_TEST(a_report_leaves_cursors_alone)
{
    innov_store *store = store_of(_i, EDGES);
    innov_cursor *cursor;
    const innov_record *record;
    int32_t count = 1;

    ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    innov_table_free(ask(store, "money", "", 0));
    while (innov_cursor_next(cursor, &record) == INNOV_OK)
        count++;
    ck_assert_int_eq(count, count_records(store, INNOV_INSTITUTION, NULL));
    innov_cursor_free(cursor);
    (void)add(store, new_institution(NULL, "Jauna"));
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), count + 1);
    innov_store_free(store);
}
END_TEST

START_TEST(a_writer_is_told_that_a_report_reads)
{
    innov_store *store = store_of(_i, EDGES);
    int32_t count = count_records(store, INNOV_INSTITUTION, NULL);

    begun = INNOV_OK;
    free(answer_of(store, "awards", NULL, 2));
    ck_assert_str_eq(innov_result_name(begun), innov_result_name(INNOV_E_BUSY));
    (void)add(store, new_institution(NULL, "Pēc pārskata")); /* when it is over, it may write */
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), count + 1);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("one state for a report");
    TCase *disturbed = suite_case(suite, "disturbed"), *around = suite_case(suite, "around");

    tcase_add_test(disturbed, a_report_is_one_state);
    tcase_add_test(disturbed, a_report_of_an_xml_file_is_one_state);
    every_store(around, a_report_sees_the_open_transaction);
    every_store(around, a_report_leaves_cursors_alone);
    every_store(around, a_writer_is_told_that_a_report_reads);
    return suite_main(suite);
}
