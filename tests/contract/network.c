/* network.c - the report network-coverage on the invented year, whose figures were counted by hand
 * from the file, and on a store with nothing in it.
 */
#include "contract/asking.h"

#define INVENTED "../../examples/data/invented.xml"

static innov_table *ask_here(innov_store *store, const char *words)
{
    return ask(store, "network-coverage", words, 0);
}

START_TEST(members_by_ministry)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31");

    ck_assert_int_eq(rows_of(table), 4);
    ck_row(table, row_of(table, "title", "Labbūtības ministrija"),
           "institutions=1 covered=1 percent=100.0 members=2");
    ck_row(table, row_of(table, "title", "Mūžizglītības ministrija"),
           "institutions=3 covered=2 percent=66.7 members=3");
    ck_row(table, row_of(table, "title", "Upju un ezeru ministrija"),
           "institutions=3 covered=3 percent=100.0 members=6");
    ck_row(table, 3, "title=none institutions=7 covered=6 percent=85.7 members=9");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Where an institution is, its territory says; a region without any is a white spot. */
START_TEST(members_by_region)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31 by=region");

    ck_row(table, 0, "institutions=5 covered=4 percent=80.0 members=6");
    ck_row(table, 1, "institutions=2 covered=1 percent=50.0 members=2");
    ck_row(table, 2, "institutions=0 covered=0 percent!not_applicable members=0");
    ck_row(table, 3, "title=none institutions=7 covered=7 members=12");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(members_by_kind)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "as_of=2027-12-31 by=institution_kind");

    ck_row(table, row_of(table, "title", "ministry"), "institutions=3 covered=3 members=5");
    ck_row(table, row_of(table, "title", "municipality"), "institutions=3 covered=3 members=6");
    ck_row(table, row_of(table, "title", "ngo"), "institutions=1 covered=0 percent=0.0 members=0");
    ck_assert_int_eq(rows_of(table), 8);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Every membership is looked at once: 20 had begun and not ended, the others say why not. */
START_TEST(every_member_is_counted_or_not)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask(store, "network-coverage", "as_of=2027-12-31", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "members", ""), 20);
    ck_assert_int_eq(rows_of(table), 23);
    ck_assert_int_gt(count_behind(table, "members", "not_finished"), 0); /* proposed only */
    innov_table_free(table);
    table = ask_here(store, "as_of=2000-01-01"); /* before there was a network */
    for (int32_t row = 0; row < rows_of(table); row++)
        ck_row(table, row, "members=0");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(nobody_at_all)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = ask_here(store, "");

    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("network");
    TCase *coverage = suite_case(suite, "network-coverage");

    every_store(coverage, members_by_ministry);
    every_store(coverage, members_by_region);
    every_store(coverage, members_by_kind);
    every_store(coverage, every_member_is_counted_or_not);
    every_store(coverage, nobody_at_all);
    return suite_main(suite);
}
