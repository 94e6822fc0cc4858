/* no_calendars.c - a library that was built without libical says so, and does everything else. The
 * file that stands in for libical is linked before the library, which has no say then.
 */
#include "contract/asking.h"

START_TEST(it_says_that_it_makes_no_calendars)
{
    innov_store *store = store_of(_i, EDGES);
    innov_diag *diag = new_diag();
    innov_table *table;

    ck_assert_int_eq(innov_run(store, "event-calendar", NULL, 0, &table, diag),
                     INNOV_E_UNSUPPORTED);
    ck_finding(diag, 0, INNOV_E_UNSUPPORTED, "without calendars", "bez kalendāriem");
    ck_assert_ptr_null(table);
    innov_diag_free(diag);
    innov_table_free(ask(store, "money", "", 0));
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("no calendars");
    TCase *without = suite_case(suite, "without libical");

    every_store(without, it_says_that_it_makes_no_calendars);
    return suite_main(suite);
}
