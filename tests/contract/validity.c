/* validity.c - what held on a day: certainly, possibly, or not. */
#include "contract/lab.h"

/* A post from a date to a date; "" leaves a side open. */
static int64_t add_post(innov_store *store, int64_t person, int64_t institution, const char *from,
                        const char *to)
{
    innov_record *post = new_record(INNOV_POST);

    ck_assert_int_eq(innov_set_int(post, INNOV_POST_PERSON, person), INNOV_OK);
    ck_assert_int_eq(innov_set_int(post, INNOV_POST_INSTITUTION, institution), INNOV_OK);
    if (from[0] != '\0')
        set(post, INNOV_POST_VALID_FROM, from);
    if (to[0] != '\0')
        set(post, INNOV_POST_VALID_TO, to);
    return add(store, post);
}

/* From, to, the day asked for, and whether it held: certainly, possibly. */
static const struct {
    const char *from, *to, *day;
    int certainly, possibly;
} cases[] = {
    {"", "", "2024-05-05", 1, 1},
    {"2024-01-01", "", "2024-05-05", 1, 1},
    {"2024-01-01", "", "2023-12-31", 0, 0},
    {"2024-01-01", "2024-12-31", "2024-12-31", 1, 1},
    {"2024-01-01", "2024-12-31", "2025-01-01", 0, 0},
    {"2024-01-01", "2024-12-31", "2024-01-01", 1, 1},
    {"", "2023", "2023-06-01", 0, 1},
    {"", "2023", "2022-12-31", 1, 1},
    {"", "2023", "2024-01-01", 0, 0},
    {"2023", "", "2023-06-01", 0, 1},
    {"2023", "", "2024-01-01", 1, 1},
    {"2023", "", "2022-12-31", 0, 0},
    {"2024-02", "2024-04", "2024-03", 1, 1},
    {"2024-02", "2024-04", "2024", 0, 1},
    {"2024-01-01", "2024-12-31", "2024", 1, 1},
    {"2024-01-02", "2024-12-31", "2024", 0, 1},
    {"2024-02", "2024-04", "2024-02-28", 0, 1},
    {"2024-02", "2024-04", "2024-02-29", 1, 1},
    {"2024-02", "2024-04", "2024-05", 0, 0},
};

static int found(innov_store *store, const char *op, const char *day)
{
    char condition[64];

    (void)snprintf(condition, sizeof condition, "valid%s%s", op, day);
    return (int)count_records(store, INNOV_POST, condition);
}

START_TEST(a_record_holds_from_a_date_to_a_date)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *person = new_record(INNOV_PERSON);
    int64_t who, post, where = add(store, new_institution("vm", "Veselības ministrija"));

    set(person, INNOV_PERSON_NAME, "Ieva Izdomāta");
    who = add(store, person);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        post = add_post(store, who, where, cases[i].from, cases[i].to);
        ck_assert_msg(found(store, "=", cases[i].day) == cases[i].certainly &&
                          found(store, "~=", cases[i].day) == cases[i].possibly,
                      "%s to %s on %s", cases[i].from, cases[i].to, cases[i].day);
        ck_assert_int_eq(innov_store_delete(store, post, 0, NULL), INNOV_OK);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(only_what_holds_for_a_time_can_be_asked_for_a_day)
{
    innov_diag *diag = NULL;
    innov_query *query;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    ck_assert_int_eq(innov_query_new(INNOV_SPRINT, "valid=2024", &query, diag), INNOV_E_FIELD);
    ck_assert_int_eq(innov_query_new(INNOV_POST, "valid<2024", &query, diag), INNOV_E_TYPE);
    ck_assert_int_eq(innov_query_new(INNOV_POST, "valid is set", &query, diag), INNOV_E_TYPE);
    ck_assert_int_eq(innov_query_new(INNOV_POST, "valid=2024-02-30", &query, diag), INNOV_E_VALUE);
    ck_assert_int_eq(innov_query_new(INNOV_POST, "institution.valid=2024", &query, diag), INNOV_OK);
    ck_assert_str_eq(innov_query_text(query), "institution.valid=2024");
    innov_query_free(query);
    innov_diag_free(diag);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("validity");
    TCase *days = suite_case(suite, "days");

    tcase_add_loop_test(days, a_record_holds_from_a_date_to_a_date, 0, STORES);
    tcase_add_test(days, only_what_holds_for_a_time_can_be_asked_for_a_day);
    return suite_main(suite);
}
