/* figures.c - what reports work out: percentages and days, at the ends of their ranges. */
#include "ecosystem/figures.h"

#include "support/suite.h"

START_TEST(percentages_are_exact)
{
    static const struct {
        int64_t part, whole, percent;
    } cases[] = {
        {0, 1, 0},
        {1, 3, 333},
        {2, 3, 667},
        {1, 2000, 1}, /* 0.05: a half is rounded up */
        {-1, 2000, 0},
        {-1, 3, -333},
        {-2, 3, -667},
        {INT64_MAX / 1000, 1, INT64_MAX / 1000 * 1000},
        {INT64_MAX, INT64_MAX, 1000},
        {INT64_MAX / 2, INT64_MAX, 500},
        {INT64_MIN, INT64_MAX, -1000},
        {INT64_C(2400000000000000), 100, INT64_C(24000000000000000)},
    };

    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        int64_t percent = -1;

        ck_assert_int_eq(innov__percent(cases[i].part, cases[i].whole, &percent), INNOV_OK);
        ck_assert_int_eq(percent, cases[i].percent);
    }
}
END_TEST

START_TEST(a_percentage_that_is_too_great)
{
    int64_t percent;

    ck_assert_int_eq(innov__percent(INT64_MAX, 1, &percent), INNOV_E_LIMIT);
    ck_assert_int_eq(innov__percent(INT64_MIN, 999, &percent), INNOV_E_LIMIT);
}
END_TEST

START_TEST(days_end_with_the_calendar)
{
    ck_assert_int_eq(innov__days_later(20240228, 0), 20240228);
    ck_assert_int_eq(innov__days_later(20240228, 1), 20240229);
    ck_assert_int_eq(innov__days_later(20231231, 1), 20240101);
    ck_assert_int_eq(innov__days_later(20240101, 366), 20250101);
    ck_assert_int_eq(innov__days_later(99991230, 1), 99991231);
    ck_assert_int_eq(innov__days_later(99991231, 1), 0);
    ck_assert_int_eq(innov__days_later(20240101, INT64_MAX), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("figures");
    TCase *numbers = suite_case(suite, "numbers"), *days = suite_case(suite, "days");

    tcase_add_test(numbers, percentages_are_exact);
    tcase_add_test(numbers, a_percentage_that_is_too_great);
    tcase_add_test(days, days_end_with_the_calendar);
    return suite_main(suite);
}
