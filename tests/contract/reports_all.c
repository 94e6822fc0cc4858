/* reports_all.c - what every report must do, whichever there are: refuse what is no input, answer
 * for an empty store, know the day that it is asked about, and describe its chart.
 */
#include "contract/asking.h"

/* Calls `each` for every report there is. */
static void each_report(innov_store *store, void (*each)(innov_store *store, const char *report))
{
    const char *name;
    int count = 0;

    for (int32_t i = 0; *(name = innov_operation_at(i)) != '\0'; i++)
        if (is_report(name)) {
            each(store, name);
            count++;
        }
    ck_assert_int_ge(count, 13);
}

/* ---- What is no input ---------------------------------------------------------------------- */

/* The report refuses the input with the code, says so in both languages, and gives no table. */
static void ck_refused(innov_store *store, const char *report, const innov_record *input, int code)
{
    innov_table *table = (innov_table *)-1;
    innov_diag *diag = new_diag();
    int rc = innov_run(store, report, input, 0, &table, diag);

    ck_assert_msg(rc == code, "%s: %s", report, innov_result_name(rc));
    ck_assert_ptr_null(table);
    ck_assert_int_ge(innov_diag_count(diag), 1);
    ck_assert_str_ne(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), "");
    ck_assert_str_ne(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                     innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv"));
    innov_diag_free(diag);
}

/* A value that the field takes or not. */
static void ck_value(innov_record *input, int32_t field, const char *value, int code)
{
    int rc = innov_set(input, field, NULL, value);

    ck_assert_msg(rc == code, "%s=%s: %s", innov_field_text(field, INNOV_FIELD_NAME, NULL), value,
                  innov_result_name(rc));
    ck_assert_int_eq(innov_has(input, field), 0);
}

static const char *other_kind(int64_t kind)
{
    return kind == INNOV_SPRINT ? "person" : "sprint";
}

/* Whether the input cannot do without another field. */
static int needs_more(const char *report, int32_t field)
{
    int32_t other;

    for (int32_t i = 0; innov_field_at(input_kind(report), i, &other) == INNOV_OK; i++)
        if (other != field && (fact(other, INNOV_FIELD_FLAGS) & INNOV_FIELD_IS_REQUIRED) != 0)
            return 1;
    return 0;
}

static void refuse_reference(innov_store *store, const char *report, innov_record *input,
                             int32_t field)
{
    int64_t target = fact(field, INNOV_FIELD_TARGET);
    const char *kind = target != 0 ? innov_kind_text((int32_t)target, INNOV_KIND_NAME, NULL)
                                   : "sprint";

    ck_value(input, field, "i0", INNOV_E_ID);
    if (target != 0)
        ck_assert_int_eq(innov_set_int(input, field, absent_id(other_kind(target))),
                         INNOV_E_REFERENCE);
    ck_assert_int_eq(innov_set_int(input, field, absent_id(kind)), INNOV_OK);
    if (strcmp(report, "person-export") == 0) /* of who is deleted the log may tell */
        return;
    ck_refused(store, report, input,
               needs_more(report, field) ? INNOV_E_REFUSED : INNOV_E_NOT_FOUND);
    ck_assert_int_eq(innov_set(input, field, NULL, ""), INNOV_OK);
}

static void refuse_values(innov_store *store, const char *report, innov_record *input,
                          int32_t field)
{
    char beyond[24];

    switch (fact(field, INNOV_FIELD_TYPE)) {
    case INNOV_TYPE_DATE:
        ck_value(input, field, "2024-02-30", INNOV_E_VALUE);
        ck_value(input, field, "2024-13", INNOV_E_VALUE);
        ck_value(input, field, "vakar", INNOV_E_VALUE);
        break;
    case INNOV_TYPE_INTEGER:
        ck_value(input, field, "1.5", INNOV_E_VALUE);
        ck_value(input, field, "viens", INNOV_E_VALUE);
        (void)snprintf(beyond, sizeof beyond, "%lld", (long long)fact(field, INNOV_FIELD_MAX) + 1);
        ck_value(input, field, beyond, INNOV_E_VALUE);
        break;
    case INNOV_TYPE_CODE:
        ck_value(input, field, "nothing", INNOV_E_CODE);
        break;
    case INNOV_TYPE_REFERENCE:
        refuse_reference(store, report, input, field);
        break;
    default:
        break;
    }
}

static void refuse_bad_input(innov_store *store, const char *report)
{
    innov_record *input = new_record(input_kind(report)), *other, *least;
    char path[128];
    int32_t field;

    for (int32_t i = 0; innov_field_at(input_kind(report), i, &field) == INNOV_OK; i++)
        refuse_values(store, report, input, field);
    (void)snprintf(path, sizeof path, "%s.nothing",
                   innov_operation_text(report, INNOV_OPERATION_INPUT, NULL));
    ck_assert_int_eq(innov_field_id(path, &field), INNOV_E_FIELD);
    ck_assert_int_eq(innov_set(input, INNOV_SPRINT_YEAR, NULL, "2024"), INNOV_E_FIELD);
    other = new_record(strcmp(report, "money") == 0 ? INNOV_AWARDS : INNOV_MONEY);
    ck_refused(store, report, other, INNOV_E_KIND);
    innov_record_free(other);
    other = new_record(INNOV_SPRINT);
    ck_refused(store, report, other, INNOV_E_KIND);
    innov_record_free(other);
    innov_record_free(input);
    least = least_input(store, report); /* and goes on */
    if (least != NULL)
        innov_table_free(ask_with(store, report, least, 0));
    innov_record_free(least);
}

START_TEST(bad_input_is_refused)
{
    innov_store *store = store_of(_i, EDGES);

    each_report(store, refuse_bad_input);
    innov_store_free(store);
}
END_TEST

static void refuse_bad_calls(innov_store *store, const char *report)
{
    innov_table *table = (innov_table *)-1;

    ck_assert_int_eq(innov_run(NULL, report, NULL, 0, &table, NULL), INNOV_E_ARGUMENT);
    ck_assert_ptr_null(table);
    ck_assert_int_eq(innov_run(store, report, NULL, 0, NULL, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_run(store, report, NULL, 1U << 31, &table, NULL), INNOV_E_ARGUMENT);
}

START_TEST(bad_calls_are_refused)
{
    innov_store *store = store_of(_i, EDGES);

    each_report(store, refuse_bad_calls);
    ck_refused(store, "nothing", NULL, INNOV_E_NOT_FOUND);
    ck_refused(store, "", NULL, INNOV_E_NOT_FOUND);
    ck_refused(store, NULL, NULL, INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_operation_at(-1), "");
    ck_assert_str_eq(innov_operation_at(INT32_MAX), "");
    ck_assert_str_eq(innov_operation_text("nothing", INNOV_OPERATION_LABEL, "en"), "");
    ck_assert_str_eq(innov_operation_text("money", 0, "en"), "");
    ck_assert_str_eq(innov_operation_text("money", INT32_MAX, "en"), "");
    innov_store_free(store);
}
END_TEST

/* ---- Nothing there ------------------------------------------------------------------------- */

/* A share of nothing is no number, and says why. */
static void ck_no_shares(const innov_table *table)
{
    for (int32_t c = 0; c < innov_table_count(table, INNOV_TABLE_COLUMNS); c++)
        for (int32_t row = 0;
             strstr(innov_table_column(table, c, INNOV_COLUMN_NAME, NULL), "percent") != NULL &&
             row < rows_of(table);
             row++) {
            ck_assert_str_eq(innov_table_text(table, row, c), "");
            ck_assert_str_ne(innov_table_reason(table, row, c), "");
        }
}

static void answer_nothing(innov_store *store, const char *report)
{
    innov_record *input = least_input(store, report);

    if (input == NULL) { /* there is nothing to ask about */
        ck_refused(store, report, NULL, INNOV_E_REQUIRED);
        return;
    }
    for (uint32_t flags = 0; flags <= INNOV_RUN_EXPLAIN; flags++) {
        innov_table *table = ask_with(store, report, input, flags);

        ck_assert_int_ge(innov_table_count(table, INNOV_TABLE_NOTES), 1);
        ck_no_shares(table);
        innov_table_free(table);
    }
    innov_record_free(input);
}

START_TEST(an_empty_store_is_an_answer)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    each_report(store, answer_nothing);
    innov_store_free(store);
}
END_TEST

/* ---- The day ------------------------------------------------------------------------------- */

/* Whether a report is of a day. What is judged at the time of its own - an evaluation, who may
 * apply
 * -, what is held of a person, and places, which are free or not, are of none. */
static int is_of_a_day(const char *report)
{
    static const char *const others[] = {"ranking",           "verify",        "eligibility",
                                         "award-eligibility", "person-export", "event-calendar"};

    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strcmp(report, others[i]) == 0)
            return 0;
    return 1;
}

/* One meaning for all, said once. */
static void ask_for_a_day(innov_store *store, const char *report)
{
    static const char *const langs[] = {"en", "lv"};
    int32_t field, first = parameter("sprint-progress", "as_of");
    innov_record *input;
    innov_table *table;

    if (!is_of_a_day(report))
        return;
    field = parameter(report, "as_of");
    input = least_input(store, report);
    ck_assert_int_eq(fact(field, INNOV_FIELD_TYPE), INNOV_TYPE_DATE);
    for (int i = 0; i < 2; i++) {
        ck_assert_str_eq(innov_field_text(field, INNOV_FIELD_LABEL, langs[i]),
                         innov_field_text(first, INNOV_FIELD_LABEL, langs[i]));
        ck_assert_str_eq(innov_field_text(field, INNOV_FIELD_DOC, langs[i]),
                         innov_field_text(first, INNOV_FIELD_DOC, langs[i]));
    }
    if (input == NULL)
        return;
    ck_assert_int_eq(innov_set(input, field, NULL, "1991-08"), INNOV_OK);
    table = ask_with(store, report, input, 0);
    ck_noted(table, "en", "1991-08-31"); /* the last day of a month */
    ck_noted(table, "lv", "1991-08-31");
    innov_table_free(table);
    innov_record_free(input);
}

START_TEST(every_report_is_of_a_day)
{
    innov_store *store = store_of(_i, EDGES);

    each_report(store, ask_for_a_day);
    innov_store_free(store);
}
END_TEST

/* Who quotes a figure can say of which state of the store it is. */
static void ck_of_a_state(innov_store *store, const char *report)
{
    innov_record *input = least_input(store, report);
    innov_table *table;
    char revision[32];

    if (input == NULL)
        return;
    (void)snprintf(revision, sizeof revision, "revision %s ",
                   innov_store_text(store, INNOV_STORE_REVISION));
    table = ask_with(store, report, input, 0);
    ck_noted(table, "en", revision);
    innov_table_free(table);
    innov_record_free(input);
}

START_TEST(every_answer_names_its_revision)
{
    innov_store *store = store_of(_i, EDGES);

    each_report(store, ck_of_a_state);
    innov_store_free(store);
}
END_TEST

/* Asked about a day to come, a report has counted nothing that it did not count before, and what
 * dates can tell of is told. */
static void ask_twice(innov_store *store, const char *report)
{
    innov_record *input = is_of_a_day(report) ? least_input(store, report) : NULL;
    innov_table *table, *again;

    if (input == NULL)
        return;
    table = ask_with(store, report, input, 0);
    ck_assert_int_eq(innov_set(input, parameter(report, "as_of"), NULL, "2200"), INNOV_OK);
    again = ask_with(store, report, input, 0);
    ck_assert_msg(rows_of(again) <= rows_of(table) || strcmp(report, "training-reach") == 0,
                  "%s: %d rows, then %d", report, (int)rows_of(table), (int)rows_of(again));
    innov_table_free(table);
    innov_table_free(again);
    innov_record_free(input);
}

START_TEST(a_day_to_come_adds_nothing)
{
    innov_store *store = store_of(_i, EDGES);

    each_report(store, ask_twice);
    innov_store_free(store);
}
END_TEST

/* ---- Charts -------------------------------------------------------------------------------- */

static void ck_is_column(const innov_table *table, const char *name, int may_be_none)
{
    ck_assert_msg((may_be_none && *name == '\0') || find_column(table, name) >= 0, "%s: \"%s\"",
                  innov_table_name(table), name);
}

/* What a chart is made of is there. */
static void ck_chart(innov_store *store, const char *report)
{
    const char *sort = innov_operation_text(report, INNOV_OPERATION_CHART, NULL);
    const char *only = innov_operation_text(report, INNOV_OPERATION_CHART_ONLY, NULL);
    char column[64];
    innov_record *input = least_input(store, report);
    innov_table *table = input != NULL ? ask_with(store, report, input, 0) : NULL;

    innov_record_free(input);
    if (*sort == '\0')
        for (int32_t what = INNOV_OPERATION_CHART_LABEL; what <= INNOV_OPERATION_CHART_ONLY; what++)
            ck_assert_str_eq(innov_operation_text(report, what, "lv"), "");
    if (*sort != '\0' && table != NULL) {
        ck_assert(strcmp(sort, "trend") == 0 || strcmp(sort, "bars") == 0 ||
                  strcmp(sort, "shares") == 0);
        ck_assert_str_ne(innov_operation_text(report, INNOV_OPERATION_CHART_LABEL, "lv"),
                         innov_operation_text(report, INNOV_OPERATION_CHART_LABEL, "en"));
        ck_is_column(table, innov_operation_text(report, INNOV_OPERATION_CHART_CATEGORY, NULL), 0);
        ck_is_column(table, innov_operation_text(report, INNOV_OPERATION_CHART_VALUE, NULL), 0);
        ck_is_column(table, innov_operation_text(report, INNOV_OPERATION_CHART_GOAL, NULL), 1);
        ck_is_column(table, innov_operation_text(report, INNOV_OPERATION_CHART_SERIES, NULL), 1);
        (void)snprintf(column, sizeof column, "%.*s", (int)strcspn(only, "="), only);
        ck_is_column(table, column, 1);
        ck_assert_int_ne(*only == '\0', strchr(only, '=') != NULL);
    }
    innov_table_free(table);
}

START_TEST(charts_are_of_columns_there_are)
{
    innov_store *store = store_of(_i, EDGES);

    each_report(store, ck_chart);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("all reports");
    TCase *bad = suite_case(suite, "bad input"), *all = suite_case(suite, "all");

    every_store(bad, bad_input_is_refused);
    every_store(bad, bad_calls_are_refused);
    every_store(all, an_empty_store_is_an_answer);
    every_store(all, every_report_is_of_a_day);
    every_store(all, every_answer_names_its_revision);
    every_store(all, a_day_to_come_adds_nothing);
    every_store(all, charts_are_of_columns_there_are);
    return suite_main(suite);
}
