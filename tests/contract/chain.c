/* chain.c - from any record of the chain to where it came from and what came of it, and from a
 * figure to the records behind it; on the real records, in both stores.
 */
#include "contract/lab.h"

static innov_store *new_latvia(int format)
{
    innov_store *store = open_lab(suite_file(lab_names[format]), INNOV_OPEN_CREATE);

    ck_assert_int_eq(innov_store_import(store, suite_data("../../examples/data/latvia.xml"), NULL,
                                        0, NULL, NULL),
                     INNOV_OK);
    return store;
}

static innov_table *run(innov_store *store, const char *operation, const innov_record *input,
                        uint32_t flags)
{
    innov_table *table = NULL;

    ck_assert_int_eq(innov_run(store, operation, input, flags, &table, NULL), INNOV_OK);
    return table;
}

static innov_table *lineage_of(innov_store *store, const char *label)
{
    innov_record *input = new_record(INNOV_LINEAGE);
    innov_table *table;
    int64_t id;

    ck_assert_int_eq(innov_store_resolve(store, 0, label, &id), INNOV_OK);
    ck_assert_int_eq(innov_set_int(input, INNOV_LINEAGE_RECORD, id), INNOV_OK);
    table = run(store, "lineage", input, 0);
    innov_record_free(input);
    return table;
}

enum { STEP, BY, KIND, RECORD, LABEL, TITLE };

/* The row of a label; its step and what leads to it are as expected. */
static void ck_step(const innov_table *table, const char *label, int64_t step, const char *by)
{
    int64_t found;

    for (int32_t row = 0; row < innov_table_count(table, INNOV_TABLE_ROWS); row++) {
        if (strcmp(innov_table_text(table, row, LABEL), label) != 0)
            continue;
        ck_assert_int_eq(innov_table_int(table, row, STEP, &found), INNOV_OK);
        ck_assert_msg(found == step && strcmp(innov_table_text(table, row, BY), by) == 0,
                      "%s: step %d by %s", label, (int)found, innov_table_text(table, row, BY));
        return;
    }
    ck_abort_msg("%s is not there", label);
}

START_TEST(sprint_is_walked_in_both_directions)
{
    innov_store *store = new_latvia(_i);
    innov_table *table = lineage_of(store, "sprint/sprint-2024-cesis");
    int64_t last = INT64_MIN, step;

    ck_step(table, "call-2024", -1, "call");
    ck_step(table, "application-2024-cesis", -1, "application");
    ck_step(table, "sprint-2024-cesis", 0, "");
    ck_step(table, "celmlauza-ripa-2024-cesis-sprint", 1, "subject");
    for (int32_t row = 0; row < innov_table_count(table, INNOV_TABLE_ROWS); row++) {
        ck_assert_int_eq(innov_table_int(table, row, STEP, &step), INNOV_OK);
        ck_assert_int_ge(step, last); /* from the oldest origin to the last result */
        last = step;
    }
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(chain_is_the_same_from_its_ends)
{
    innov_store *store = new_latvia(_i);
    innov_table *table = lineage_of(store, "call/call-2024");

    ck_step(table, "call-2024", 0, "");
    ck_step(table, "application-2024-cesis", 1, "call");
    ck_step(table, "celmlauza-ripa-2024-cesis-sprint", 2, "subject");
    innov_table_free(table);
    table = lineage_of(store, "work/celmlauza-ripa-2024-cesis-sprint");
    ck_step(table, "sprint-2024-cesis", -1, "subject");
    ck_step(table, "application-2024-cesis", -2, "application");
    ck_step(table, "celmlauza-ripa-2024-cesis-sprint", 0, "");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(lineage_wants_a_record)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *input = new_record(INNOV_LINEAGE);
    innov_table *table = (innov_table *)&table;
    innov_diag *diag = NULL;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    ck_assert_int_eq(innov_run(store, "lineage", NULL, 0, &table, diag), INNOV_E_REQUIRED);
    ck_assert_ptr_null(table);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                     "lineage.record: a value is required");
    ck_assert_int_eq(innov_run(store, "lineage", input, 0, &table, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_run(store, "lineage", input, 2, &table, diag), INNOV_E_ARGUMENT);
    innov_diag_free(diag);
    innov_record_free(input);
    innov_store_free(store);
}
END_TEST

enum { FIGURE, BEHIND, NAMED, OF_KIND, TITLED, COUNTED, WHY };

START_TEST(figure_opens_to_the_records_behind_it)
{
    innov_store *store = new_latvia(_i);
    innov_record *extra = new_record(INNOV_SPRINT);
    innov_table *table;
    int64_t counted, lead, looked_at = 0, sum = 0;

    ck_assert_int_eq(innov_store_resolve(store, INNOV_INSTITUTION, "tm", &lead), INNOV_OK);
    ck_assert_int_eq(innov_record_set_label(extra, "later"), INNOV_OK);
    set(extra, INNOV_SPRINT_YEAR, "2025");
    set(extra, INNOV_SPRINT_STATUS, "planned");
    set(extra, INNOV_SPRINT_TITLE, "Vēl tikai plānots");
    ck_assert_int_eq(innov_set_int(extra, INNOV_SPRINT_LEAD, lead), INNOV_OK);
    add(store, extra);
    table = run(store, "sprint-progress", NULL, INNOV_RUN_EXPLAIN);
    for (int32_t row = 0; row < innov_table_count(table, INNOV_TABLE_ROWS); row++) {
        int is_extra = strcmp(innov_table_text(table, row, NAMED), "later") == 0;

        if (strcmp(innov_table_text(table, row, FIGURE), "cumulative") != 0)
            continue;
        looked_at++;
        ck_assert_int_eq(innov_table_int(table, row, COUNTED, &counted), INNOV_OK);
        ck_assert_int_eq(counted, !is_extra);
        ck_assert_str_eq(innov_table_text(table, row, WHY), is_extra ? "not_finished" : "");
        ck_assert_str_eq(innov_table_text(table, row, OF_KIND), "sprint");
        sum += counted;
    }
    ck_assert_int_eq(looked_at, 10);
    ck_assert_int_eq(sum, 9); /* what the report says */
    ck_assert_int_ge(innov_table_count(table, INNOV_TABLE_NOTES), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("chain");
    TCase *lineage = suite_case(suite, "lineage"), *explaining = suite_case(suite, "explain");

    tcase_add_loop_test(lineage, sprint_is_walked_in_both_directions, 0, STORES);
    tcase_add_loop_test(lineage, chain_is_the_same_from_its_ends, 0, STORES);
    tcase_add_loop_test(lineage, lineage_wants_a_record, 0, STORES);
    tcase_add_loop_test(explaining, figure_opens_to_the_records_behind_it, 0, STORES);
    return suite_main(suite);
}
