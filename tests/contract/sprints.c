/* sprints.c - the action create-sprint: a supported application becomes a sprint, with its lineage.
 */
#include "contract/lab.h"

typedef struct lab {
    innov_store *store;
    int64_t lead, partner, call, application;
} lab;

/* A call with one application of a team of one, of the status given. */
static lab new_call(int format, const char *status)
{
    lab l = {.store = new_lab(suite_file(lab_names[format]))};
    innov_record *record = new_record(INNOV_CALL);

    l.lead = add(l.store, new_institution("tm", "Tieslietu ministrija"));
    l.partner = add(l.store, new_institution("vpd", "Valsts probācijas dienests"));
    set(record, INNOV_CALL_YEAR, "2025");
    set(record, INNOV_CALL_STATUS, "decided");
    set(record, INNOV_CALL_TITLE, "Konkurss");
    set(record, INNOV_CALL_UNIT_COST, "10000.00");
    l.call = add(l.store, record);
    record = new_record(INNOV_APPLICATION);
    ck_assert_int_eq(innov_set_int(record, INNOV_APPLICATION_CALL, l.call), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_APPLICATION_LEAD, l.lead), INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_APPLICATION_PARTNER, 0, l.partner), INNOV_OK);
    set(record, INNOV_APPLICATION_STATUS, status);
    set(record, INNOV_APPLICATION_TITLE, "Atbalsts cietušajiem");
    ck_assert_int_eq(innov_set(record, INNOV_APPLICATION_TITLE, "en", "Support for victims"),
                     INNOV_OK);
    set(record, INNOV_APPLICATION_PROBLEM_STATEMENT, "Palīdzību grūti atrast.");
    l.application = add(l.store, record);
    record = new_record(INNOV_TEAM_MEMBER);
    ck_assert_int_eq(innov_set_int(record, INNOV_TEAM_MEMBER_APPLICATION, l.application), INNOV_OK);
    set(record, INNOV_TEAM_MEMBER_ORDINAL, "1");
    ck_assert_int_eq(
        innov_set_int(record, INNOV_TEAM_MEMBER_PERSON, add(l.store, new_person("anna", "Anna"))),
        INNOV_OK);
    add(l.store, record);
    return l;
}

static innov_record *new_input(const lab *l)
{
    innov_record *input = new_record(INNOV_CREATE_SPRINT);

    ck_assert_int_eq(innov_set_int(input, INNOV_CREATE_SPRINT_APPLICATION, l->application),
                     INNOV_OK);
    return input;
}

/* Runs the action and returns the sprint. */
static int64_t create(const lab *l, innov_record *input)
{
    innov_diag *diag = new_diag();
    innov_table *table = NULL;
    int64_t id;

    if (innov_run(l->store, "create-sprint", input, 0, &table, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_table_int(table, 0, 0, &id), INNOV_OK);
    innov_table_free(table);
    innov_diag_free(diag);
    innov_record_free(input);
    return id;
}

static int64_t number(const innov_record *record, int32_t field)
{
    int64_t value;

    ck_assert_int_eq(innov_get_int(record, field, &value), INNOV_OK);
    return value;
}

START_TEST(a_sprint_takes_over_what_the_application_says)
{
    lab l = new_call(_i, "agreement_signed");
    innov_record *input = new_input(&l), *sprint, *application;
    int64_t partner;

    set(input, INNOV_CREATE_SPRINT_PLANNED_START, "2025-09");
    sprint = get(l.store, create(&l, input));
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_TITLE, "lv"), "Atbalsts cietušajiem");
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_TITLE, "en"), "Support for victims");
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_CHALLENGE, "lv"), "Palīdzību grūti atrast.");
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_STATUS, NULL), "planned");
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_PLANNED_START, NULL), "2025-09");
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_PLANNED_COST, NULL), "10000.00");
    ck_assert_int_eq(number(sprint, INNOV_SPRINT_YEAR), 2025);
    ck_assert_int_eq(number(sprint, INNOV_SPRINT_LEAD), l.lead);
    ck_assert_int_eq(number(sprint, INNOV_SPRINT_CALL), l.call);
    ck_assert_int_eq(number(sprint, INNOV_SPRINT_APPLICATION), l.application);
    ck_assert_int_eq(innov_list_get_int(sprint, INNOV_SPRINT_PARTNER, 0, &partner), INNOV_OK);
    ck_assert_int_eq(partner, l.partner);
    ck_assert_int_eq(count_records(l.store, INNOV_INVOLVEMENT, "role=problem_owner"), 1);
    application = get(l.store, l.application);
    ck_assert_str_eq(innov_text(application, INNOV_APPLICATION_STATUS, NULL), "sprint_created");
    innov_record_free(application);
    innov_record_free(sprint);
    innov_store_free(l.store);
}
END_TEST

/* Whether the lineage of one record names the other. */
static int leads_to(innov_store *store, int64_t from, int64_t to)
{
    innov_record *input = new_record(INNOV_LINEAGE);
    char id[INNOV_ID_SIZE];
    innov_table *table;
    int found = 0;

    ck_assert_int_eq(innov_id_format(to, id, sizeof id), INNOV_OK);
    ck_assert_int_eq(innov_set_int(input, INNOV_LINEAGE_RECORD, from), INNOV_OK);
    ck_assert_int_eq(innov_run(store, "lineage", input, 0, &table, NULL), INNOV_OK);
    for (int32_t r = 0; r < innov_table_count(table, INNOV_TABLE_ROWS); r++)
        for (int32_t c = 0; c < innov_table_count(table, INNOV_TABLE_COLUMNS); c++)
            found |= strcmp(innov_table_text(table, r, c), id) == 0;
    innov_table_free(table);
    innov_record_free(input);
    return found;
}

START_TEST(the_chain_is_walked_both_ways)
{
    lab l = new_call(_i, "agreement_signed");
    int64_t sprint = create(&l, new_input(&l));

    ck_assert(leads_to(l.store, sprint, l.application));
    ck_assert(leads_to(l.store, l.application, sprint));
    innov_store_free(l.store);
}
END_TEST

START_TEST(asking_again_answers_and_writes_nothing)
{
    lab l = new_call(_i, "agreement_signed");
    int64_t sprint = create(&l, new_input(&l)), revision = revision_of_store(l.store);

    ck_assert_int_eq(create(&l, new_input(&l)), sprint);
    ck_assert_int_eq(revision_of_store(l.store), revision);
    ck_assert_int_eq(innov_store_undo(l.store, revision, 0, NULL), INNOV_E_STATE); /* no way back */
    ck_assert_int_eq(innov_store_begin(l.store, NULL, "a mistake", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(l.store, revision, 0, NULL), INNOV_OK); /* but in one step */
    ck_assert_int_eq(innov_store_commit(l.store, NULL), INNOV_OK);
    ck_assert_int_eq(count_records(l.store, INNOV_SPRINT, ""), 0);
    ck_assert_int_eq(count_records(l.store, INNOV_INVOLVEMENT, ""), 0);
    innov_store_free(l.store);
}
END_TEST

START_TEST(only_what_is_supported_becomes_a_sprint)
{
    static const char *const statuses[] = {"draft", "scored", "supported", "rejected", "withdrawn"};

    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
        lab l = new_call(_i, statuses[i]);
        innov_record *input = new_input(&l);
        innov_diag *diag = new_diag();
        innov_table *table;

        ck_assert_int_eq(innov_run(l.store, "create-sprint", input, 0, &table, diag),
                         INNOV_E_STATE);
        ck_assert_ptr_null(table);
        ck_finding(diag, 0, INNOV_E_STATE, statuses[i], statuses[i]);
        ck_assert_int_eq(count_records(l.store, INNOV_SPRINT, ""), 0);
        innov_record_free(input);
        innov_diag_free(diag);
        innov_store_free(l.store);
        unlink(suite_file(lab_names[_i]));
    }
}
END_TEST

START_TEST(an_application_that_is_not_there)
{
    lab l = new_call(_i, "agreement_signed");
    innov_record *input = new_record(INNOV_CREATE_SPRINT);
    innov_table *table;

    ck_assert_int_eq(innov_run(l.store, "create-sprint", NULL, 0, &table, NULL), INNOV_E_REQUIRED);
    ck_assert_int_eq(
        innov_set_int(input, INNOV_CREATE_SPRINT_APPLICATION, absent_id("application")), INNOV_OK);
    ck_assert_int_eq(innov_run(l.store, "create-sprint", input, 0, &table, NULL),
                     INNOV_E_NOT_FOUND);
    ck_assert_ptr_null(table);
    innov_record_free(input);
    innov_store_free(l.store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sprints");
    TCase *create_sprint = suite_case(suite, "create-sprint");

    every_store(create_sprint, a_sprint_takes_over_what_the_application_says);
    every_store(create_sprint, the_chain_is_walked_both_ways);
    every_store(create_sprint, asking_again_answers_and_writes_nothing);
    every_store(create_sprint, only_what_is_supported_becomes_a_sprint);
    every_store(create_sprint, an_application_that_is_not_there);
    return suite_main(suite);
}
