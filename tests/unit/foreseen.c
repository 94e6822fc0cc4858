/* foreseen.c - of what are guards not asked: of what they were certain when it was added, in a
 * transaction that only adds. What they say when they are asked, tests/contract/events.c judges.
 */
#include "store/core.h"

#include "contract/lab.h"

static int passes(const innov_store *store, int32_t kind)
{
    return innov__foreseen_passes(store->core, innov__kind_by_number(kind));
}

static innov_store *begun(void)
{
    innov_store *store = new_lab("sqlite::memory:");

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    return store;
}

static int64_t add_event(innov_store *store, const char *capacity)
{
    innov_record *event = new_record(INNOV_EVENT);

    set(event, INNOV_EVENT_TITLE, "Domnīca Kocēnos");
    set(event, INNOV_EVENT_KIND, "think_tank");
    set(event, INNOV_EVENT_STATUS, "registration_open");
    set(event, INNOV_EVENT_CAPACITY, capacity);
    return add(store, event);
}

static int64_t add_registration(innov_store *store, int64_t event, int64_t ordinal)
{
    innov_record *registration = new_record(INNOV_REGISTRATION);

    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_EVENT, event), INNOV_OK);
    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_ORDINAL, ordinal), INNOV_OK);
    set(registration, INNOV_REGISTRATION_STATUS, "confirmed");
    set(registration, INNOV_REGISTRATION_NAME, "Viens");
    return add(store, registration);
}

START_TEST(as_many_as_there_are_places_pass)
{
    innov_store *store = begun();
    int64_t event;

    ck_assert_int_eq(passes(store, INNOV_EVENT), 0); /* nothing is known of any */
    event = add_event(store, "2");
    ck_assert_int_eq(passes(store, INNOV_EVENT), 1);
    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 0);
    for (int ordinal = 1; ordinal <= 2; ordinal++) {
        (void)add_registration(store, event, ordinal);
        ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 1);
    }
    (void)add_registration(store, event, 3);
    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 0);
    innov_store_free(store);
}
END_TEST

START_TEST(what_the_store_had_before_is_asked_about)
{
    innov_store *store = begun();
    int64_t event = add_event(store, "2");

    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_assert_int_eq(passes(store, INNOV_EVENT), 0);
    (void)add_registration(store, event, 1);
    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 0);
    innov_store_free(store);
}
END_TEST

START_TEST(a_change_voids_it)
{
    innov_store *store = begun();
    int64_t event = add_event(store, "2");
    innov_record *changed = get(store, event);

    put(store, changed); /* as it is: no change */
    ck_assert_int_eq(passes(store, INNOV_EVENT), 1);
    set(changed, INNOV_EVENT_CAPACITY, "1");
    put(store, changed);
    ck_assert_int_eq(passes(store, INNOV_EVENT), 0);
    (void)add_registration(store, event, 1);
    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 0);
    innov_record_free(changed);
    innov_store_free(store);
}
END_TEST

START_TEST(a_deletion_voids_it)
{
    innov_store *store = begun();
    int64_t event = add_event(store, "2"), last = add_registration(store, event, 1);

    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 1);
    ck_assert_int_eq(innov_store_delete(store, last, 0, NULL), INNOV_OK);
    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 0);
    innov_store_free(store);
}
END_TEST

/* A put that is refused has added nothing, and voids nothing. */
START_TEST(what_is_refused_voids_nothing)
{
    innov_store *store = begun();
    int64_t event = add_event(store, "2");
    innov_record *without = new_record(INNOV_REGISTRATION);

    (void)add_registration(store, event, 1);
    ck_assert_int_eq(innov_store_put(store, without, 0, NULL), INNOV_E_REFUSED);
    ck_assert_int_eq(passes(store, INNOV_REGISTRATION), 1);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_record_free(without);
    innov_store_free(store);
}
END_TEST

/* A guard that foresees nothing, or asks whether a record was there before, is asked. */
START_TEST(who_cannot_tell_is_asked)
{
    static const int32_t kinds[] = {INNOV_CRITERION, INNOV_ASSESSOR, INNOV_APPLICATION,
                                    INNOV_DECISION,  INNOV_SEAL,     INNOV_SCORE};
    innov_store *store = begun();

    for (size_t i = 0; i < INNOV__COUNT(kinds); i++) {
        innov_record *record = new_record(kinds[i]);

        innov__foreseen_add(store->core, record);
        ck_assert_int_eq(passes(store, kinds[i]), 0);
        innov_record_free(record);
    }
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("foreseen");
    TCase *kept = suite_case(suite, "kept"), *voided = suite_case(suite, "voided");

    tcase_add_test(kept, as_many_as_there_are_places_pass);
    tcase_add_test(kept, what_the_store_had_before_is_asked_about);
    tcase_add_test(kept, who_cannot_tell_is_asked);
    tcase_add_test(voided, a_change_voids_it);
    tcase_add_test(voided, a_deletion_voids_it);
    tcase_add_test(voided, what_is_refused_voids_nothing);
    return suite_main(suite);
}
