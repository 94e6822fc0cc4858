/* known.c - the set of ids that a transaction has seen. */
#include "store/known.h"

#include <stdlib.h>

#include "support/suite.h"

enum {
    NUMBERS = 4096,
    STEPS = 200000,
    TOO_MANY = 600000,
    CRAFTED = 200000,
    PAGES_MAX = 8 * 1024 * 1024 / (int)sizeof(innov__known_page)
};

static uint64_t next(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

/* An id: some lie together, some alone. */
static int64_t id_of(uint64_t number)
{
    return number % 2 == 0 ? (int64_t)(number + 1) << 40 : (INT64_C(7) << 55) + (int64_t)number;
}

START_TEST(it_holds_what_was_added_and_not_removed)
{
    innov__known known = {0};
    static unsigned char model[NUMBERS];
    uint64_t state = 1;

    for (int i = 0; i < STEPS; i++) {
        uint64_t number = next(&state) % NUMBERS;

        if (next(&state) % 3 != 0) {
            innov__known_add(&known, id_of(number));
            model[number] = 1;
        } else {
            innov__known_remove(&known, id_of(number));
            model[number] = 0;
        }
    }
    ck_assert_int_eq(known.is_partial, 0);
    for (uint64_t number = 0; number < NUMBERS; number++)
        ck_assert_int_eq(innov__known_has(&known, id_of(number)), model[number]);
    innov__known_forget(&known);
    ck_assert_int_eq(innov__known_has(&known, id_of(1)), 0);
}
END_TEST

START_TEST(it_says_when_it_is_full_and_keeps_what_it_has)
{
    innov__known known = {0};
    int64_t held = 0;

    for (int64_t i = 1; i <= TOO_MANY; i++)
        innov__known_add(&known, i << 20);
    ck_assert_int_eq(known.is_partial, 1);
    ck_assert_uint_le(known.capacity * sizeof *known.pages, 8 * 1024 * 1024);
    while (held < TOO_MANY && innov__known_has(&known, (held + 1) << 20))
        held++;
    ck_assert_int_gt(held, 200000);
    ck_assert_int_lt(held, TOO_MANY);
    innov__known_add(&known, (1 << 20) + 1); /* a neighbour of one that is there */
    ck_assert_int_eq(innov__known_has(&known, (1 << 20) + 1), 1);
    innov__known_forget(&known);
}
END_TEST

START_TEST(neighbours_take_little)
{
    innov__known known = {0};

    for (int64_t i = 0; i < 1000000; i++)
        innov__known_add(&known, (INT64_C(3) << 55) + 1 + i);
    ck_assert_uint_le(known.capacity * sizeof *known.pages, 1024 * 1024);
    ck_assert_int_eq(innov__known_has(&known, (INT64_C(3) << 55) + 1000000), 1);
    ck_assert_int_eq(innov__known_has(&known, (INT64_C(3) << 55) + 1000001), 0);
    innov__known_forget(&known);
}
END_TEST

START_TEST(it_holds_all_of_another_or_not)
{
    innov__known known = {0}, others = {0};

    ck_assert_int_eq(innov__known_has_all(&known, &others), 1);
    for (int64_t i = 1; i <= NUMBERS; i++) {
        innov__known_add(&others, id_of((uint64_t)i));
        ck_assert_int_eq(innov__known_has_all(&known, &others), 0);
        innov__known_add(&known, id_of((uint64_t)i));
    }
    ck_assert_int_eq(innov__known_has_all(&known, &others), 1);
    innov__known_remove(&known, id_of(NUMBERS / 2));
    ck_assert_int_eq(innov__known_has_all(&known, &others), 0);
    innov__known_remove(&others, id_of(NUMBERS / 2));
    ck_assert_int_eq(innov__known_has_all(&known, &others), 1);
    innov__known_forget(&known);
    innov__known_forget(&others);
}
END_TEST

/* ---- Ids that somebody made ---------------------------------------------------------------- */

#define FACTOR UINT64_C(0x9E3779B97F4A7C15) /* what lib/store/known.c mixes with */

/* Where the page of an id begins to be looked for; the lowest bits count, as many as the set has.
 */
static uint64_t place_of(int64_t id)
{
    uint64_t mixed = (uint64_t)(id >> 6) * FACTOR;

    return mixed ^ mixed >> 32;
}

/* The next id whose page begins at place 0 of the largest set, and so of all: the way back. */
static int64_t next_crafted(uint64_t *state)
{
    uint64_t inverse = FACTOR, number, place;

    for (int i = 0; i < 5; i++) /* twice as many bits of it are right each time */
        inverse *= 2 - FACTOR * inverse;
    do {
        place = ++*state * PAGES_MAX;
        number = (place ^ place >> 32) * inverse;
    } while (number >= UINT64_C(1) << 57);
    return (int64_t)(number << 6);
}

/* How many pages a question for the id looks at. */
static uint64_t probes(const innov__known *known, int64_t id)
{
    uint64_t count = 0, place = place_of(id);
    const innov__known_page *page;

    do
        page = &known->pages[(place + count++) & (known->capacity - 1)];
    while (page->number != 0 && page->number != id >> 6);
    return count;
}

START_TEST(ids_that_begin_at_one_place_are_not_looked_through)
{
    innov__known known = {0};
    static int64_t ids[CRAFTED];
    uint64_t state = 0;
    int held = 0;

    for (int i = 0; i < CRAFTED; i++) {
        ids[i] = next_crafted(&state);
        ck_assert_uint_eq(place_of(ids[i]) % PAGES_MAX, 0);
        innov__known_add(&known, ids[i]);
    }
    for (int i = 0; i < CRAFTED; i++) {
        ck_assert_uint_le(probes(&known, ids[i]), INNOV__KNOWN_PROBES + 1);
        held += innov__known_has(&known, ids[i]);
    }
    ck_assert_int_eq(known.is_partial, 1);
    ck_assert_int_gt(held, 0);
    ck_assert_int_le(held, INNOV__KNOWN_PROBES);
    ck_assert_int_eq(innov__known_has(&known, ids[0]), 1);
    innov__known_remove(&known, ids[CRAFTED - 1]); /* which is not there */
    innov__known_remove(&known, ids[0]);
    ck_assert_int_eq(innov__known_has(&known, ids[0]), 0);
    innov__known_forget(&known);
}
END_TEST

START_TEST(a_set_that_lacks_a_crafted_id_has_not_all)
{
    innov__known known = {0}, others = {0};
    uint64_t state = 0;
    int64_t id = 0;

    while (!known.is_partial)
        innov__known_add(&known, id = next_crafted(&state));
    innov__known_add(&others, id);
    ck_assert_int_eq(innov__known_has_all(&known, &others), 0);
    innov__known_forget(&known);
    innov__known_forget(&others);
}
END_TEST

START_TEST(ids_by_chance_are_all_held)
{
    innov__known known = {0};
    uint64_t state = 5;

    for (int i = 0; i < CRAFTED; i++)
        innov__known_add(&known, (int64_t)(next(&state) << 31 | next(&state)) + 64);
    ck_assert_int_eq(known.is_partial, 0);
    innov__known_forget(&known);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("known");
    TCase *set = suite_case(suite, "set");

    tcase_add_test(set, it_holds_what_was_added_and_not_removed);
    tcase_add_test(set, it_holds_all_of_another_or_not);
    tcase_add_test(set, it_says_when_it_is_full_and_keeps_what_it_has);
    tcase_add_test(set, neighbours_take_little);
    tcase_add_test(set, ids_that_begin_at_one_place_are_not_looked_through);
    tcase_add_test(set, a_set_that_lacks_a_crafted_id_has_not_all);
    tcase_add_test(set, ids_by_chance_are_all_held);
    return suite_main(suite);
}
