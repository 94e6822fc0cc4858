/* keys.c - what was seen before is found again, whoever chose the keys. */
#include "ecosystem/keys.h"

#include "support/suite.h"

enum { MANY = 20000, FEW = 24 };

static innov__key key_of(int64_t number)
{
    return (innov__key){.a = number % 7, .b = -number, .c = number << 40 | number};
}

static void fill(innov__keys *keys, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        int64_t *value = innov__keys_add(keys, key_of(i), i);

        ck_assert_ptr_nonnull(value);
        ck_assert_int_eq(*value, i);
    }
}

START_TEST(each_key_has_its_number)
{
    innov__keys keys = {0};

    ck_assert_ptr_null(innov__keys_find(&keys, key_of(1)));
    fill(&keys, MANY);
    ck_assert_uint_eq(keys.count, MANY);
    for (int64_t i = 0; i < MANY; i++)
        ck_assert_int_eq(*innov__keys_find(&keys, key_of(i)), i);
    ck_assert_int_eq(*innov__keys_add(&keys, key_of(5), 77), 5);
    ck_assert_uint_eq(keys.count, MANY);
    ck_assert_ptr_null(innov__keys_find(&keys, key_of(MANY)));
    innov__keys_free(&keys);
    ck_assert_ptr_null(innov__keys_find(&keys, key_of(5)));
}
END_TEST

/* Whoever makes ids so that they meet in one table has not made them for the next one: were places
 * known beforehand, these would be the same. By chance all are so once in 2^144. */
START_TEST(nobody_knows_where_a_key_will_stand)
{
    innov__keys one = {0}, other = {0};
    int apart = 0;

    fill(&one, FEW);
    fill(&other, FEW);
    for (int64_t i = 0; i < FEW; i++)
        apart += (char *)innov__keys_find(&one, key_of(i)) - (char *)one.slots !=
                 (char *)innov__keys_find(&other, key_of(i)) - (char *)other.slots;
    ck_assert_int_gt(apart, 0);
    innov__keys_free(&one);
    innov__keys_free(&other);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("keys");
    TCase *table = suite_case(suite, "table");

    tcase_add_test(table, each_key_has_its_number);
    tcase_add_test(table, nobody_knows_where_a_key_will_stand);
    return suite_main(suite);
}
