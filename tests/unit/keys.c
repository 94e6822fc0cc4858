/* keys.c - what was seen before is found again, whoever chose the keys: in tables and in sets. */
#include "ecosystem/keys.h"

#include "ecosystem/reader.h"

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

/* Few are looked through, many are looked up: nothing tells the two apart. */
START_TEST(a_set_has_each_id_once_in_the_order_they_came)
{
    innov__ids set = {0}, other = {0};

    for (int round = 0; round < 2; round++) {
        for (int64_t i = 0; i < MANY; i++) {
            ck_assert_int_eq(innov__ids_add(&set, i % (MANY / 2) + 1), INNOV_OK);
            ck_assert(innov__ids_has(&set, i % (MANY / 2) + 1));
            ck_assert(!innov__ids_has(&set, MANY));
        }
        ck_assert_uint_eq(set.count, MANY / 2);
        for (size_t i = 0; i < set.count; i++)
            ck_assert_int_eq(set.ids[i], (int64_t)i + 1);
        ck_assert_int_eq(innov__ids_add(&set, 0), INNOV_OK); /* no id */
        ck_assert_uint_eq(set.count, MANY / 2);
        ck_assert_int_eq(innov__ids_common(&set, &other), 0);
        if (round == 0)
            innov__ids_clear(&set);
        ck_assert(round == 1 || !innov__ids_has(&set, 1));
    }
    ck_assert_int_eq(innov__ids_add(&other, MANY / 2), INNOV_OK);
    ck_assert_int_eq(innov__ids_common(&set, &other), MANY / 2);
    innov__ids_free(&set);
    innov__ids_free(&other);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("keys");
    TCase *table = suite_case(suite, "table");

    tcase_add_test(table, each_key_has_its_number);
    tcase_add_test(table, nobody_knows_where_a_key_will_stand);
    tcase_add_test(suite_case(suite, "set"), a_set_has_each_id_once_in_the_order_they_came);
    return suite_main(suite);
}
