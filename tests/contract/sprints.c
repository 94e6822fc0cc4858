/* sprints.c - sprints from the application to what came of them: the action create-sprint with its
 * lineage and sessions, what was delivered phase by phase, and what differs from the norm.
 *
 * tests/data/sprints has three sprints whose figures were worked out by hand.
 */
#include "contract/asking.h"

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

/* ---- Sessions laid out --------------------------------------------------------------------- */

static void add_phase(innov_store *store, int64_t norm, const char *ordinal, const char *phase,
                      const char *sessions)
{
    innov_record *record = new_record(INNOV_NORM_PHASE);

    ck_assert_int_eq(innov_set_int(record, INNOV_NORM_PHASE_SPRINT_NORM, norm), INNOV_OK);
    set(record, INNOV_NORM_PHASE_ORDINAL, ordinal);
    set(record, INNOV_NORM_PHASE_PHASE, phase);
    set(record, INNOV_NORM_PHASE_SESSIONS, sessions);
    add(store, record);
}

/* `interval` NULL: it does not say how many days lie between sessions. */
static void add_norm(innov_store *store, const char *interval, const char *sessions)
{
    innov_record *record = new_record(INNOV_SPRINT_NORM);
    int64_t norm;

    set(record, INNOV_SPRINT_NORM_TITLE, "Norma");
    set(record, INNOV_SPRINT_NORM_VALID_FROM, "2025-01-01");
    if (interval != NULL)
        set(record, INNOV_SPRINT_NORM_SESSION_INTERVAL, interval);
    norm = add(store, record);
    add_phase(store, norm, "2", "discover", sessions);
    add_phase(store, norm, "1", "preparation", "1");
    add_phase(store, norm, "3", "deliver", "1");
}

START_TEST(sessions_are_laid_out_by_the_norm)
{
    lab l = new_call(_i, "agreement_signed");
    innov_record *input = new_input(&l), *sprint;
    innov_table *table;

    add_norm(l.store, "45", "2");
    set(input, INNOV_CREATE_SPRINT_PLANNED_START, "2025-11-20");
    sprint = get(l.store, create(&l, input));
    ck_assert_str_eq(innov_text(sprint, INNOV_SPRINT_PLANNED_END, NULL), "2026-04-04");
    ck_assert_int_eq(count_records(l.store, INNOV_SESSION, NULL), 4);
    ck_assert_int_eq(count_records(l.store, INNOV_SESSION,
                                   "ordinal=1 and phase=preparation and planned_on=2025-11-20"),
                     1);
    ck_assert_int_eq(count_records(l.store, INNOV_SESSION,
                                   "ordinal=2 and phase=discover and planned_on=2026-01-04"),
                     1); /* over the end of the year */
    ck_assert_int_eq(count_records(l.store, INNOV_SESSION,
                                   "ordinal=3 and phase=discover and planned_on=2026-02-18"),
                     1);
    ck_assert_int_eq(count_records(l.store, INNOV_SESSION,
                                   "ordinal=4 and phase=deliver and planned_on=2026-04-04"),
                     1);
    table = ask(l.store, "sprint-delivery", "", 0);
    ck_assert_int_eq(rows_of(table), 4);
    ck_row(table, 1, "phase=discover planned=2 held=0 present!not_applicable");
    ck_row(table, 3,
           "phase=total planned=4 held=0 planned_to=2026-04-04 held_from!no_data "
           "registered=1 never_came!no_data outcome!not_applicable");
    innov_table_free(table);
    table = ask(l.store, "sprint-quality", "", 0); /* none of them has been held */
    ck_row(table, 0, "sessions!no_data");
    innov_table_free(table);
    innov_record_free(sprint);
    innov_store_free(l.store);
}
END_TEST

/* Without a day to begin from, or a norm that says how far apart, nothing is laid out. */
START_TEST(sessions_are_not_guessed)
{
    static const char *const starts[] = {"2025-11", "2025-11-20", "2024-11-20"};

    for (int i = 0; i < 3; i++) {
        lab l = new_call(_i, "agreement_signed");
        innov_record *input = new_input(&l);

        add_norm(l.store, i != 1 ? "45" : NULL, "2");
        set(input, INNOV_CREATE_SPRINT_PLANNED_START, starts[i]);
        (void)create(&l, input);
        ck_assert_int_eq(count_records(l.store, INNOV_SESSION, NULL), 0);
        ck_assert_int_eq(count_records(l.store, INNOV_SPRINT, "planned_end>=1000-01-01"), 0);
        innov_store_free(l.store);
        unlink(suite_file(lab_names[_i]));
    }
}
END_TEST

/* As many as a norm may have, as far apart as it may say, end in the year 101,944. */
START_TEST(sessions_do_not_go_on_beyond_the_calendar)
{
    lab l = new_call(_i, "agreement_signed");
    innov_record *input = new_input(&l);
    innov_diag *diag = new_diag();
    innov_table *table;

    add_norm(l.store, "3650", "9998");
    set(input, INNOV_CREATE_SPRINT_PLANNED_START, "2025-11-20");
    set(input, INNOV_CREATE_SPRINT_PLANNED_END, "2026-04-04");
    ck_assert_int_eq(innov_run(l.store, "create-sprint", input, 0, &table, diag), INNOV_E_LIMIT);
    ck_finding(diag, 0, INNOV_E_LIMIT, "session_interval", "session_interval");
    ck_assert_int_eq(count_records(l.store, INNOV_SPRINT, ""), 0);
    innov_diag_free(diag);
    innov_record_free(input);
    innov_store_free(l.store);
}
END_TEST

/* ---- What was delivered -------------------------------------------------------------------- */

#define DELIVERY "sprints/delivery.xml"

START_TEST(each_phase_is_told)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_table *table = ask(store, "sprint-delivery", "sprint=bad", 0);

    ck_assert_int_eq(rows_of(table), 5);
    ck_row(table, 0,
           "phase=discover planned=1 held=1 hours=3.00 present=4 registered=3 "
           "percent=50.0 never_came!not_applicable");
    ck_row(table, 1, "phase=define planned=1 held=1 hours!no_data present=2 percent=33.3");
    ck_row(table, 2, "phase=develop held=1 hours=2.50 present=2 percent=66.7");
    ck_row(table, 3,
           "phase=deliver planned=1 held=0 planned_from=2025-10-13 held_from!no_data "
           "present!not_applicable percent!not_applicable");
    ck_row(table, 4,
           "phase=total planned=4 held=3 planned_from=2025-09-01 planned_to=2025-10-13 "
           "held_from=2025-09-01 held_to=2025-09-29 hours=5.50 present=8 registered=3 "
           "percent=50.0 never_came=1 roles_required=3 roles_filled=1 institutions=2 "
           "mentoring=0 mentoring_hours=0.00 prototypes=1 stopped=1 outcome=nothing");
    innov_table_free(table);
    table = ask(store, "sprint-delivery", "year=2025", 0);
    ck_assert_int_eq(rows_of(table), 17);
    ck_row(table, 5,
           "title=Vēlais phase=total held=7 present!no_data percent!no_data "
           "never_came!no_data roles_filled=3 institutions=3 mentoring_hours=2.00 "
           "outcome!no_data");
    ck_row(table, 11,
           "title=Labais phase=total held=5 hours=15.00 present=19 registered=4 "
           "percent=95.0 never_came=0 roles_filled=3 mentoring=2 mentoring_hours=7.00 "
           "prototypes=1 stopped=0 outcome=prototype;~policy_proposal");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* By 20 September two sessions had been held, and nothing was known of how it would end. */
START_TEST(a_past_day_knows_nothing_of_later_ones)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_table *table = ask(store, "sprint-delivery", "sprint=bad as_of=2025-09-20", 0);

    ck_row(table, 4,
           "phase=total planned=4 held=2 held_to=2025-09-15 hours=5.50 present=6 "
           "percent=60.0 prototypes=1 stopped=0 outcome!not_applicable");
    innov_table_free(table);
    table = ask(store, "sprint-delivery", "sprint=bad as_of=2025-09-05", 0);
    ck_row(table, 4, "registered=2 held=1 percent=50.0"); /* Berta came later */
    innov_table_free(table);
    table = ask(store, "sprint-delivery", "sprint=bad as_of=2025-08", 0);
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(figures_open_to_their_records)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_table *table = ask(store, "sprint-delivery", "sprint=bad", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "planned bad", ""), 4);
    ck_assert_int_eq(count_behind(table, "held bad", ""), 3);
    ck_assert_int_eq(count_behind(table, "held bad", "not_finished"), 1);
    ck_assert_int_eq(count_behind(table, "held bad define", ""), 1);
    ck_assert_int_eq(count_behind(table, "present bad", ""), 6); /* records; one is of three */
    ck_assert_int_eq(count_behind(table, "present bad discover", ""), 2);
    ck_assert_int_eq(count_behind(table, "registered bad", ""), 3);
    ck_assert_int_eq(count_behind(table, "never_came bad", ""), 1);
    ck_assert_int_eq(count_behind(table, "never_came bad", "took_part"), 2);
    ck_assert_int_eq(count_behind(table, "prototypes bad", ""), 1);
    ck_assert_int_eq(count_behind(table, "stopped bad", ""), 1);
    innov_table_free(table);
    table = ask(store, "sprint-delivery", "sprint=good", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "mentoring good", ""), 2);
    ck_assert_int_eq(count_behind(table, "stopped good", "other_scope"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Off the norm --------------------------------------------------------------------------- */

static const struct off {
    const char *title, *row, *en, *lv;
} offs[] = {
    {"Vēlais", "finding=weeks_more is=14.0 expected=10.0", "More weeks from", "ir vairāk nedēļu"},
    {"Vēlais", "finding=sessions_more is=7 expected=6", "More sessions were held",
     "sesiju ir vairāk"},
    {"Vēlais", "finding=participants_more is=30 expected=20", "More people took part",
     "Piedalījās vairāk cilvēku"},
    {"Vēlais", "finding=no_outcome is!not_applicable expected!not_applicable",
     "not said what came of it", "nav pateikts, kas panākts"},
    {"Vēlais", "finding=mentoring_late is=231 expected=91", "The first mentoring was later",
     "Pirmais mentorings"},
    {"Vēlais", "finding=mentoring_short is=2.00 expected=6.00", "fewer hours of mentoring",
     "Mentoringa stundu bija mazāk"},
    {"Sliktais", "finding=weeks_fewer is=4.0 expected=8.0", "Fewer weeks from", "ir mazāk nedēļu"},
    {"Sliktais", "finding=sessions_fewer is=3 expected=5", "Fewer sessions were held",
     "sesiju ir mazāk"},
    {"Sliktais", "finding=facilitators_fewer is=0 expected=1", "Fewer facilitators are named",
     "fasilitatoru ir mazāk"},
    {"Sliktais", "finding=participants_fewer is=3 expected=4", "Fewer people took part",
     "Piedalījās mazāk cilvēku"},
    {"Sliktais", "finding=institutions_fewer is=2 expected=3", "Fewer institutions took part",
     "Piedalījās mazāk iestāžu"},
    {"Sliktais", "finding=attendance_low is=50.0 expected=75.0", "smaller share of those",
     "mazāka reģistrēto daļa"},
    {"Sliktais", "finding=role_missing expected=facilitator", "Nobody has a role",
     "Nevienam nav lomas"},
    {"Sliktais", "finding=role_missing expected=mediator", "Nobody has a role",
     "Nevienam nav lomas"},
    {"Sliktais", "finding=phase_missing expected=preparation", "No session was held in a phase",
     "nav notikusi neviena sesija"},
    {"Sliktais", "finding=phase_missing expected=deliver", "No session was held in a phase",
     "nav notikusi neviena sesija"},
    {"Sliktais", "finding=phase_back is=1", "that is allowed, and noted", "to atzīmē"},
    {"Sliktais", "finding=outcome_contradicted is=1", "nothing came of the sprint",
     "sprintā nekas nav panākts"},
    {"Sliktais", "finding=prototype_early is=1", "drafted before the sprint began",
     "pirms sprints sākās"},
    {"Sliktais", "finding=mentoring_missing is=0", "there was none", "tā nav bijis"},
};

/* The sentences of the column `why`, as people read them. */
static void ck_sentences(const innov_table *table)
{
    char *en = written_as(table, INNOV_FORMAT_MARKDOWN, "en");
    char *lv = written_as(table, INNOV_FORMAT_MARKDOWN, "lv");

    for (size_t i = 0; i < sizeof offs / sizeof offs[0]; i++) {
        ck_words(en, offs[i].en);
        ck_words(lv, offs[i].lv);
    }
    free(en);
    free(lv);
}

START_TEST(what_is_off_the_norm_is_said)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_table *table = ask(store, "sprint-findings", "", 0);

    ck_assert_int_eq(rows_of(table), (int)(sizeof offs / sizeof offs[0]));
    for (int32_t row = 0; row < rows_of(table); row++) {
        ck_assert_str_eq(cell(table, row, "title"), offs[row].title);
        ck_assert_str_eq(cell(table, row, "norm"), "Norma");
        ck_row(table, row, offs[row].row);
    }
    ck_sentences(table);
    ck_noted(table, "en", "Sprints: 3; with a finding: 2.");
    ck_noted(table, "lv", "Sprinti: 3; ar konstatējumiem: 2.");
    innov_table_free(table);
    table = ask(store, "sprint-findings", "", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "sessions_fewer bad", ""), 2); /* the sprint, the norm */
    ck_assert_int_eq(count_behind(table, "held bad", ""), 3);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* While a sprint goes on it is not known yet what will be too little. */
START_TEST(what_is_too_little_is_said_at_the_end)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_table *table = ask(store, "sprint-findings", "sprint=bad as_of=2025-09-20", 0);

    ck_assert_int_eq(rows_of(table), 1);
    ck_row(table, 0, "finding=prototype_early");
    innov_table_free(table);
    table = ask(store, "sprint-findings", "sprint=bad as_of=2025-12-29", 0);
    ck_assert_int_eq(count_rows(table, "finding", "mentoring_missing"), 0); /* the last day */
    innov_table_free(table);
    table = ask(store, "sprint-findings", "sprint=bad as_of=2025-12-30", 0);
    ck_assert_int_eq(count_rows(table, "finding", "mentoring_missing"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* An exception that held when the sprint ended. */
START_TEST(a_waiver_lifts_the_fewest_sessions)
{
    static const struct {
        const char *from;
        int found;
    } waivers[] = {{"2025-09-30", 1}, {"2025-09-29", 0}};
    innov_store *store = store_of(_i, DELIVERY);

    for (size_t i = 0; i < 2; i++) {
        innov_record *waiver = new_record(INNOV_WAIVER);
        innov_table *table;
        int64_t sprint;

        ck_assert_int_eq(innov_store_resolve(store, INNOV_SPRINT, "bad", &sprint), INNOV_OK);
        set(waiver, INNOV_WAIVER_RULE, "minimum_sessions");
        ck_assert_int_eq(innov_set_int(waiver, INNOV_WAIVER_SUBJECT, sprint), INNOV_OK);
        set(waiver, INNOV_WAIVER_REASON, "Ārkārtas situācija");
        set(waiver, INNOV_WAIVER_VALID_FROM, waivers[i].from);
        add(store, waiver);
        table = ask(store, "sprint-findings", "sprint=bad", 0);
        ck_assert_int_eq(count_rows(table, "finding", "sessions_fewer"), waivers[i].found);
        ck_assert_int_eq(count_rows(table, "finding", "participants_fewer"), 1);
        innov_table_free(table);
    }
    innov_store_free(store);
}
END_TEST

/* Norms are data: where none is valid only what contradicts itself is found. */
START_TEST(without_a_norm_nothing_is_expected)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_cursor *cursor;
    const innov_record *lent;
    innov_record *norm;
    innov_table *table;

    ck_assert_int_eq(innov_store_find(store, INNOV_SPRINT_NORM, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_OK);
    ck_assert_int_eq(innov_record_clone(lent, &norm), INNOV_OK);
    innov_cursor_free(cursor);
    set(norm, INNOV_SPRINT_NORM_VALID_FROM, "2025-09-02");
    put(store, norm);
    innov_record_free(norm);
    table = ask(store, "sprint-findings", "", 0);
    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, 0, "finding=no_outcome norm!no_data");
    ck_row(table, 1, "finding=outcome_contradicted");
    ck_row(table, 2, "finding=prototype_early");
    innov_table_free(table);
    table = ask(store, "sprint-delivery", "sprint=bad", 0);
    ck_row(table, 4, "roles_required!not_applicable roles_filled!not_applicable");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* What came of it is found again, whatever it was. */
START_TEST(outcomes_of_every_kind_have_their_lineage)
{
    innov_store *store = store_of(_i, DELIVERY);
    innov_table *table = ask(store, "lineage", "record=sprint/bad", 0);
    innov_table *funnel;

    ck_assert_int_eq(count_rows(table, "title", "Apturētais"), 1); /* stopped, not forgotten */
    innov_table_free(table);
    funnel = ask(store, "prototype-funnel", "", 0);
    ck_row(funnel, 0, "reached=2 shelved=1");
    innov_table_free(funnel);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sprints");
    TCase *create_sprint = suite_case(suite, "create-sprint");
    TCase *delivery = suite_case(suite, "sprint-delivery");
    TCase *findings = suite_case(suite, "sprint-findings");

    every_store(create_sprint, a_sprint_takes_over_what_the_application_says);
    every_store(create_sprint, the_chain_is_walked_both_ways);
    every_store(create_sprint, asking_again_answers_and_writes_nothing);
    every_store(create_sprint, only_what_is_supported_becomes_a_sprint);
    every_store(create_sprint, an_application_that_is_not_there);
    every_store(create_sprint, sessions_are_laid_out_by_the_norm);
    every_store(create_sprint, sessions_are_not_guessed);
    every_store(create_sprint, sessions_do_not_go_on_beyond_the_calendar);
    every_store(delivery, each_phase_is_told);
    every_store(delivery, a_past_day_knows_nothing_of_later_ones);
    every_store(delivery, figures_open_to_their_records);
    every_store(delivery, outcomes_of_every_kind_have_their_lineage);
    every_store(findings, what_is_off_the_norm_is_said);
    every_store(findings, what_is_too_little_is_said_at_the_end);
    every_store(findings, a_waiver_lifts_the_fewest_sessions);
    every_store(findings, without_a_norm_nothing_is_expected);
    return suite_main(suite);
}
