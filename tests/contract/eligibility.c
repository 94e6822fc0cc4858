/* eligibility.c - who may apply, in both stores: the calls of 2023 and 2024 as they were, limits,
 * deadlines and waivers; what comes late; awards that sprints are nominated for.
 */
#include "contract/answers.h"

static innov_store *new_latvia(int format)
{
    return new_store_of(format, "../../examples/data/latvia.xml");
}

/* A small call of the same year as another, with two applications of one institution. */
static innov_store *new_calls(int format)
{
    innov_store *store = new_lab(suite_file(lab_names[format]));

    add_lines(
        store,
        "institution id=office name=Pārvalde kind=subordinate admin_level=direct status=active\n"
        "institution id=other name=Cita kind=subordinate admin_level=direct status=active\n"
        "institution id=town name=Novads kind=municipality admin_level=indirect status=active\n"
        "person id=anna name=Anna\n"
        "project id=project title=Projekts\n"
        "call id=spring year=2025 status=decided title=Pavasaris project=project\n"
        "call id=autumn year=2025 status=open title=Rudens project=project opens_on=2025-09-01 "
        "closes_on=2025-10-26 per_institution_limit=1\n"
        "application id=first call=spring status=supported title=Pirmais lead=office\n"
        "application id=second call=autumn status=submitted title=Otrais lead=office "
        "submitted_at=2025-10-20T09:00:00Z");
    return store;
}

/* What a report says of a requirement: met, or the words of why not; "" when it does not ask. */
static const char *said_of(const innov_table *table, const char *requirement, const char *column)
{
    int32_t row = row_with(table, "requirement", requirement);

    return row >= 0 ? cell(table, row, column) : "";
}

static void ck_requirement(innov_store *store, const char *asked, const char *requirement,
                           const char *met, const char *value, const char *limit)
{
    innov_table *table = ask(store, "eligibility", asked);

    ck_assert_str_eq(said_of(table, requirement, "met"), met);
    ck_assert_str_eq(said_of(table, requirement, "value"), value);
    ck_assert_str_eq(said_of(table, requirement, "limit"), limit);
    innov_table_free(table);
}

static void ck_may(innov_store *store, const char *asked, const char *en, const char *lv)
{
    innov_table *table = ask(store, "eligibility", asked);

    ck_assert_str_eq(innov_table_note(table, 0, "en"), en);
    ck_assert_str_eq(innov_table_note(table, 0, "lv"), lv);
    innov_table_free(table);
}

#define MAY     "The institution may apply.", "Iestāde drīkst pieteikties."
#define MAY_NOT "The institution may not apply.", "Iestāde nedrīkst pieteikties."

static void set_field(innov_store *store, int32_t kind, const char *name, const char *words)
{
    innov_record *record = get(store, named(store, kind, name));

    set_words(store, record, words);
    put(store, record);
    innov_record_free(record);
}

/* ---- The real calls ------------------------------------------------------------------------ */

START_TEST(call_of_2023_was_for_direct_administration)
{
    innov_store *store = new_latvia(_i);

    ck_may(store, "call=call-2023 institution=vm at=2023-06-01T09:00:00Z", MAY);
    ck_may(store, "call=call-2023 institution=tukums at=2023-06-01T09:00:00Z", MAY_NOT);
    ck_requirement(store, "call=call-2023 institution=tukums at=2023-06-01T09:00:00Z", "kind",
                   "false", "municipality", "ministry, subordinate");
    ck_requirement(store, "call=call-2023 institution=tukums at=2023-06-01T09:00:00Z", "level",
                   "false", "indirect", "direct");
    innov_store_free(store);
}
END_TEST

START_TEST(call_of_2024_was_for_municipalities_too)
{
    innov_store *store = new_latvia(_i);

    ck_may(store, "call=call-2024 institution=tukums at=2024-02-20T09:00:00Z", MAY);
    ck_may(store,
           "call=call-2024 institution=nmpd at=2024-02-20T09:00:00Z application="
           "application-2024-nmpd",
           "It is not known whether the institution may apply.",
           "Nav zināms, vai iestāde drīkst pieteikties."); /* its theme was not published */
    innov_store_free(store);
}
END_TEST

/* The Ministry of Justice had a sprint of the call of 2023: one a project, until it is waived. */
START_TEST(second_sprint_of_a_project_needs_a_waiver)
{
    const char *asked = "call=call-2024 institution=tm at=2024-02-20T09:00:00Z";
    innov_store *store = new_latvia(_i);
    innov_table *table;

    ck_requirement(store, asked, "limit", "false", "2", "1"); /* its own of 2024 too */
    ck_requirement(store,
                   "call=call-2024 institution=tm at=2024-02-20T09:00:00Z "
                   "application=application-2024-tm",
                   "limit", "false", "1", "1");
    ck_may(store, asked, MAY_NOT);
    add_lines(store, "waiver id=izn rule=per_institution_limit subject=institution/tm "
                     "scope=project/rrf-ecosystem reason=Vadīja_VZD granted_on=2024-02-01 "
                     "granted_by=institution/vk");
    table = ask(store, "eligibility", asked);
    ck_assert_str_eq(said_of(table, "limit", "met"), "false");
    ck_assert_str_eq(said_of(table, "limit", "passes"), "true");
    ck_assert_str_eq(said_of(table, "limit", "waived_by"), "Valsts kanceleja");
    ck_assert_str_eq(said_of(table, "limit", "waived_on"), "2024-02-01");
    ck_assert_str_eq(said_of(table, "limit", "waived_because"), "Vadīja_VZD");
    innov_table_free(table);
    ck_may(store, asked, MAY);
    innov_store_free(store);
}
END_TEST

/* 12 June 2023 ends at 21:00 UTC in Rīga. */
START_TEST(last_day_lasts_to_its_end_where_the_call_is)
{
    innov_store *store = new_latvia(_i);

    ck_requirement(store, "call=call-2023 institution=vm at=2023-06-12T20:59:59Z", "deadline",
                   "true", "2023-06-12", "2023-06-12");
    ck_requirement(store, "call=call-2023 institution=vm at=2023-06-12T21:00:00Z", "deadline",
                   "false", "2023-06-13", "2023-06-12");
    ck_requirement(store, "call=call-2024 institution=vm at=2024-02-26T21:59:59Z", "deadline",
                   "true", "2024-02-26", "2024-02-26"); /* winter time */
    innov_store_free(store);
}
END_TEST

/* ---- Limits -------------------------------------------------------------------------------- */

static const struct limit_case {
    const char *words, *asked, *met, *value;
} limits[] = {
    {"limit_scope=call", "call=autumn institution=office", "true", "0"},
    {"limit_scope=project", "call=autumn institution=office", "false", "1"},
    {"limit_scope=year", "call=autumn institution=office", "false", "1"},
    {"limit_scope=year per_institution_limit=2", "call=autumn institution=office", "true", "1"},
    {"limit_counts=submitted", "call=autumn institution=office", "false", "1"},
    {"limit_counts=submitted", "call=autumn institution=office application=second", "true", "0"},
    {"limit_scope=year limit_applies_to=lead", "call=autumn institution=other", "true", "0"},
    {"limit_scope=year limit_applies_to=lead_and_partners", "call=autumn institution=other",
     "false", "1"},
    {"limit_scope=year limit_level=indirect", "call=autumn institution=office", "", ""},
    {"per_institution_limit=0", "call=autumn institution=office", "", ""},
};

START_TEST(limit_counts_what_the_call_says)
{
    const struct limit_case *c = &limits[_i / STORES];
    innov_store *store = new_calls(_i % STORES);
    innov_table *table;

    set_field(store, INNOV_APPLICATION, "first", "partner=other");
    set_field(store, INNOV_CALL, "autumn", c->words);
    table = ask(store, "eligibility", c->asked);
    ck_assert_str_eq(said_of(table, "limit", "met"), c->met);
    ck_assert_str_eq(said_of(table, "limit", "value"), c->value);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(limit_for_each_holds_for_partners_of_the_application)
{
    innov_store *store = new_calls(_i);
    innov_table *table;
    int32_t row;

    set_field(store, INNOV_CALL, "autumn", "limit_scope=year limit_applies_to=each");
    add_lines(store, "application id=third call=autumn status=submitted title=Trešais lead=other "
                     "partner=office submitted_at=2025-10-21T09:00:00Z");
    table = ask(store, "eligibility", "call=autumn institution=other application=third");
    row = row_with(table, "requirement", "limit");
    ck_assert_str_eq(cell(table, row, "met"), "true");
    ck_assert_str_eq(cell(table, row + 1, "requirement"), "limit");
    ck_assert_str_eq(cell(table, row + 1, "met"), "false"); /* the partner has one already */
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Parts, conditions, days --------------------------------------------------------------- */

START_TEST(every_missing_part_is_a_reason)
{
    innov_store *store = new_calls(_i);
    innov_record *call = get(store, named(store, INNOV_CALL, "autumn"));
    innov_table *table;
    int32_t row;

    ck_assert_int_eq(
        innov_set(call, INNOV_CALL_REQUIRED_PART, NULL, "problem_statement; partner; team_member"),
        INNOV_OK);
    put(store, call);
    innov_record_free(call);
    set_field(store, INNOV_APPLICATION, "second", "problem_statement=Vārdi");
    table = ask(store, "eligibility", "call=autumn institution=office application=second");
    row = row_with(table, "requirement", "part");
    ck_assert_str_eq(cell(table, row, "met"), "true");
    ck_assert_str_eq(cell(table, row + 1, "limit"), "partner");
    ck_assert_str_eq(cell(table, row + 1, "met"), "false");
    ck_assert_str_eq(cell(table, row + 1, "reason"), "The part is missing.");
    ck_assert_str_eq(cell(table, row + 2, "limit"), "team_member");
    ck_assert_str_eq(cell(table, row + 2, "met"), "false");
    innov_table_free(table);
    add_lines(store, "team_member application=second ordinal=1 person=anna\n"
                     "waiver rule=required_part subject=application/second reason=Viena");
    table = ask(store, "eligibility", "call=autumn institution=office application=second");
    ck_assert_str_eq(cell(table, row + 1, "passes"), "true");
    ck_assert_str_eq(cell(table, row + 2, "met"), "true");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(status_condition_and_days_are_looked_at)
{
    innov_store *store = new_calls(_i);
    innov_table *table = NULL;

    set_field(store, INNOV_CALL, "autumn", "eligible_condition=admin_level=indirect");
    ck_requirement(store, "call=autumn institution=office", "condition", "false", "",
                   "admin_level=indirect");
    ck_requirement(store, "call=autumn institution=town", "condition", "true", "",
                   "admin_level=indirect");
    ck_requirement(store, "call=autumn institution=town", "status", "true", "open", "open");
    ck_requirement(store, "call=spring institution=town", "status", "false", "decided", "open");
    ck_requirement(store, "call=autumn institution=town at=2025-08-31T20:59:59Z", "opened", "false",
                   "2025-08-31", "2025-09-01");
    ck_requirement(store, "call=autumn institution=town at=2025-08-31T21:00:00Z", "opened", "true",
                   "2025-09-01", "2025-09-01");
    ck_assert_int_eq(run_with(store, "eligibility", "call=autumn", 0, &table, NULL),
                     INNOV_E_REFUSED); /* an institution is required */
    innov_store_free(store);
}
END_TEST

/* ---- Late ---------------------------------------------------------------------------------- */

/* 26 October 2025 is the day the clocks go back in Rīga: it ends at 22:00 UTC. */
START_TEST(what_comes_late_is_refused_on_every_path)
{
    const char *en = "handed in on 2025-10-27, after the last day of the call, 2025-10-26";
    const char *lv = "iesniegts 2025-10-27, pēc konkursa pēdējās dienas, 2025-10-26";
    static const char file[] =
        "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"2\" labels=\"https://example.org/\" "
        "xml:lang=\"lv\"><application id=\"late\"><call>autumn</call><status>submitted</status>"
        "<title xml:lang=\"lv\">Vēlais</title><lead>town</lead>"
        "<submitted_at>2025-10-26T22:00:00Z</submitted_at></application></ecosystem>";
    innov_store *store = new_calls(_i);
    innov_record *late = new_of(store, "application",
                                "call=autumn status=draft title=Vēlais lead=town");
    innov_diag *diag = new_diag();

    put(store, late);
    set_words(store, late, "status=submitted submitted_at=2025-10-26T22:00:00Z");
    ck_said(store, innov_store_put(store, late, 0, NULL), INNOV_E_STATE, en, lv);
    suite_write(suite_file("late.xml"), file, sizeof file - 1);
    ck_assert_int_eq(innov_store_import(store, suite_file("late.xml"), NULL, 0, NULL, diag),
                     INNOV_E_STATE);
    ck_finding(diag, 0, INNOV_E_STATE, en, lv);
    set_words(store, late, "submitted_at=2025-10-26T21:59:59Z");
    put(store, late); /* the last second of the day */
    ck_assert_int_eq(innov_store_undo(store, revision_of_store(store), 0, NULL), INNOV_E_STATE);
    innov_record_free(late);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(late_application_is_taken_with_a_waiver_or_against_the_rules)
{
    innov_store *store = new_calls(_i);
    const char *words = "call=autumn status=submitted title=Vēlais lead=town "
                        "submitted_at=2025-10-27T08:00:00Z";
    innov_record *late = new_of(store, "application", words);

    ck_assert_int_eq(innov_store_put(store, late, 0, NULL), INNOV_E_STATE);
    ck_assert_int_eq(innov_store_begin(store, NULL, "The system was down", INNOV_BEGIN_OVERRIDE),
                     INNOV_OK);
    put(store, late);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_record_free(late);
    add_lines(store,
              "waiver rule=deadline subject=institution/town scope=call/autumn reason=Dīkstāve");
    (void)add(store, new_of(store, "application", words));
    innov_store_free(store);
}
END_TEST

/* ---- Judging ------------------------------------------------------------------------------- */

START_TEST(application_becomes_eligible_or_not_with_every_reason)
{
    innov_store *store = new_calls(_i);
    innov_record *record;
    innov_table *table;

    add_lines(store, "application id=third call=autumn status=submitted title=Trešais lead=town "
                     "submitted_at=2025-10-21T09:00:00Z");
    set_field(store, INNOV_CALL, "autumn",
              "eligible_kind=subordinate eligible_level=direct limit_scope=year");
    table = ask(store, "assess-eligibility", "application=third");
    ck_assert_str_eq(cell(table, 0, "eligible"), "false");
    innov_table_free(table);
    record = get(store, named(store, INNOV_APPLICATION, "third"));
    ck_assert_str_eq(innov_text(record, INNOV_APPLICATION_STATUS, NULL), "ineligible");
    ck_assert_str_eq(
        innov_text(record, INNOV_APPLICATION_REASON, "en"),
        "Institutions of this kind may not apply. (Municipality; asked for: Subordinate "
        "institution)\n"
        "Institutions of this level may not apply. (Indirect administration; asked for: Direct "
        "administration)");
    ck_words(innov_text(record, INNOV_APPLICATION_REASON, "lv"),
             "Šāda veida iestādes nedrīkst pieteikties.");
    innov_record_free(record);
    ck_refused(store, "assess-eligibility", "application=third", INNOV_E_STATE,
               "the application is ineligible", "pieteikuma statuss ir ineligible");
    add_lines(store, "waiver rule=per_institution_limit subject=application/second reason=Cits");
    table = ask(store, "assess-eligibility", "application=second");
    ck_assert_str_eq(cell(table, 0, "eligible"), "true");
    innov_table_free(table);
    ck_assert_int_eq(count_records(store, INNOV_APPLICATION, "status=eligible"), 1);
    innov_store_free(store);
}
END_TEST

START_TEST(what_is_not_known_is_not_decided)
{
    innov_store *store = new_calls(_i);

    add_lines(store, "institution id=unknown name=Nezināma kind=subordinate status=active\n"
                     "application id=third call=autumn status=submitted title=Trešais lead=unknown "
                     "submitted_at=2025-10-21T09:00:00Z");
    set_field(store, INNOV_CALL, "autumn", "eligible_level=direct");
    ck_refused(store, "assess-eligibility", "application=third", INNOV_E_STATE,
               "it is not known whether the application is eligible: level",
               "nav zināms, vai pieteikums atbilst: level");
    ck_assert_int_eq(count_records(store, INNOV_APPLICATION, "status=submitted"), 2);
    innov_store_free(store);
}
END_TEST

/* ---- Awards -------------------------------------------------------------------------------- */

START_TEST(award_of_2024_went_to_leads_of_sprints_of_that_year)
{
    innov_store *store = new_latvia(_i);
    innov_table *table = ask(store, "award-eligibility", "award_edition=celmlauza-ripa-2024");
    int32_t met = 0, works = 0;

    ck_assert_int_eq(rows_of(table), 12);
    for (int32_t row = 0; row < 12; row++) {
        met += strcmp(cell(table, row, "leads_sprint"), "true") == 0;
        works += (int32_t)strtol(cell(table, row, "works"), NULL, 10);
        ck_assert_str_ne(cell(table, row, "leads_sprint"), "false");
    }
    ck_assert_int_eq(met, 6);
    ck_assert_int_eq(works, 13);
    ck_words(innov_table_note(table, 0, "en"), "Laureates: 12; works: 13;");
    ck_words(innov_table_note(table, 0, "lv"), "to vadīja 6 no 6.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(sprints_of_the_year_are_nominated_once)
{
    innov_store *store = new_latvia(_i);
    innov_table *table = ask(store, "nominate-sprints",
                             "award_edition=celmlauza-ripa-2024 nominated_on=2024-10-01");
    int64_t revision = revision_of_store(store);

    ck_assert_int_eq(rows_of(table), 6);
    innov_table_free(table);
    ck_assert_int_eq(
        count_records(store, INNOV_NOMINATION,
                      "status=nominated and nominated_on=2024-10-01 and subject is set "
                      "and award_category.code=lab_sprint"),
        6);
    table = ask(store, "nominate-sprints", "award_edition=celmlauza-ripa-2024");
    for (int32_t row = 0; row < 6; row++)
        ck_assert_str_eq(cell(table, row, "added"), "false");
    innov_table_free(table);
    ck_assert_int_eq(revision_of_store(store), revision);
    ck_refused(store, "nominate-sprints", "award_edition=epsa-2021", INNOV_E_STATE,
               "one category of the award must take sprints",
               "sprinti jāpieņem vienai kategorijai; tos pieņem: 0");
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("eligibility");
    TCase *real = suite_case(suite, "calls"), *limit = suite_case(suite, "limits");
    TCase *part = suite_case(suite, "parts"), *late = suite_case(suite, "late");
    TCase *judging = suite_case(suite, "judging"), *award = suite_case(suite, "awards");

    every_store(real, call_of_2023_was_for_direct_administration);
    every_store(real, call_of_2024_was_for_municipalities_too);
    every_store(real, second_sprint_of_a_project_needs_a_waiver);
    every_store(real, last_day_lasts_to_its_end_where_the_call_is);
    tcase_add_loop_test(limit, limit_counts_what_the_call_says, 0,
                        STORES * (int)(sizeof limits / sizeof limits[0]));
    every_store(limit, limit_for_each_holds_for_partners_of_the_application);
    every_store(part, every_missing_part_is_a_reason);
    every_store(part, status_condition_and_days_are_looked_at);
    every_store(late, what_comes_late_is_refused_on_every_path);
    every_store(late, late_application_is_taken_with_a_waiver_or_against_the_rules);
    every_store(judging, application_becomes_eligible_or_not_with_every_reason);
    every_store(judging, what_is_not_known_is_not_decided);
    every_store(award, award_of_2024_went_to_leads_of_sprints_of_that_year);
    every_store(award, sprints_of_the_year_are_nominated_once);
    return suite_main(suite);
}
