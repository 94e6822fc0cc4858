/* prototypes.c - the report prototype-funnel: on a small store (reports/prototypes.xml) whose
 * figures were worked out by hand, on the invented year, and on the real prototypes.
 */
#include "contract/asking.h"

#define HERE     "reports/prototypes.xml"
#define INVENTED "../../examples/data/invented.xml"

static innov_table *ask_here(innov_store *store, const char *words, uint32_t flags)
{
    return ask(store, "prototype-funnel", words, flags);
}

/* The cells of a row; what has none is its reason with a `!`. */
static void ck_cells(const innov_table *table, int32_t row, const char *const *expected)
{
    for (int32_t c = 0; expected[c] != NULL; c++) {
        const char *found = *expected[c] == '!' ? innov_table_reason(table, row, c)
                                                : innov_table_text(table, row, c);

        ck_assert_msg(strcmp(found, expected[c] + (*expected[c] == '!')) == 0,
                      "row %d, column %d: %s, not %s", row, c, found, expected[c]);
    }
}
#define CK_ROW(table, row, ...) ck_cells((table), (row), (const char *const[]){__VA_ARGS__, NULL})

/* On 1 March 2024 the draft stage was left after 10 days (fast) and 40 (slow); new was there for 20
 * and older for 25. So a quarter has left by day 10, and by day 40 whoever is still known of: the
 * median is 40. If who is still there did not count, it would be 10. */
START_TEST(the_unfinished_are_not_counted_as_failed)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "as_of=2024-03-01", 0);

    CK_ROW(table, 0, "drafted", "5", "3", "1", "1", "50.0", "40", "25", "older");
    CK_ROW(table, 1, "lab_tested", "1", "1", "0", "0", "!not_applicable", "!no_data", "50", "fast");
    CK_ROW(table, 2, "field_tested", "0", "0", "0", "0", "!not_applicable", "!no_data",
           "!not_applicable", "!not_applicable");
    ck_noted(table, "en", "As of 2024-03-01");
    ck_noted(table, "lv", "Stāvoklis 2024-03-01");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(every_stage_opens_to_its_prototypes)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "as_of=2024-03-01", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "reached drafted", ""), 5);
    ck_assert_int_eq(count_behind(table, "reached lab_tested", ""), 1);
    ck_assert_int_eq(count_behind(table, "reached lab_tested", "not_finished"), 3);
    ck_assert_int_eq(count_behind(table, "reached lab_tested", "cancelled"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Without a day, what is on record counts: a pilot without a day passed the stages before it. */
START_TEST(all_that_is_on_record)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "", 0);

    CK_ROW(table, 0, "drafted", "7", "3", "3", "1");
    CK_ROW(table, 1, "lab_tested", "3", "2", "1", "0");
    CK_ROW(table, 2, "field_tested", "1", "0", "1", "0");
    CK_ROW(table, 3, "piloting", "1", "1", "0", "0");
    innov_table_free(table);
    table = ask_here(store, "sprint_year=2024", 0);
    CK_ROW(table, 0, "drafted", "1", "0", "1", "0", "100.0", "10");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(the_invented_year)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31", 0);

    CK_ROW(table, 0, "drafted", "8", "1", "7", "0", "100.0");
    CK_ROW(table, 1, "lab_tested", "7", "1", "5", "1", "83.3");
    CK_ROW(table, 2, "field_tested", "5", "1", "4", "0", "100.0");
    CK_ROW(table, 3, "piloting", "4", "1", "3", "0", "100.0");
    CK_ROW(table, 4, "implemented", "3", "2", "1", "0", "100.0");
    CK_ROW(table, 5, "scaled", "1", "1", "0", "0", "!not_applicable");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Of 2024: the tool of the emergency service and that for victim support, both at the beginning. */
START_TEST(the_real_prototypes)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask_here(store, "sprint_year=2024", 0);

    CK_ROW(table, 0, "drafted", "2", "2", "0", "0", "!not_applicable", "!no_data");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(an_empty_store)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = ask_here(store, "", 0);

    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 6);
    CK_ROW(table, 0, "drafted", "0", "0", "0", "0", "!not_applicable", "!no_data",
           "!not_applicable");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("prototypes");
    TCase *funnel = suite_case(suite, "prototype-funnel");

    every_store(funnel, the_unfinished_are_not_counted_as_failed);
    every_store(funnel, every_stage_opens_to_its_prototypes);
    every_store(funnel, all_that_is_on_record);
    every_store(funnel, the_invented_year);
    every_store(funnel, the_real_prototypes);
    every_store(funnel, an_empty_store);
    return suite_main(suite);
}
