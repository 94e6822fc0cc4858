/* reports_people.c - the reports on calls, one institution, awards, who never took part,
 * facilitators and the quality of sprints: on the real records, on a small store of edges, on an
 * empty one.
 */
#include "contract/asking.h"

/* ---- The real records ---------------------------------------------------------------------- */

START_TEST(calls_of_latvia)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "call-success", "", 0);

    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, 0,
           "year=2023 applications!no_data supported=3 percent!no_data supported_from=source");
    ck_row(table, 1,
           "year=2024 applications=29 supported=6 percent=20.7 applications_from=source recorded=6 "
           "recorded_supported=6");
    ck_row(table, 2, "year=2025 supported!not_applicable percent!not_applicable");
    innov_table_free(table);
    table = ask(store, "call-success", "year=2024", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "applications call-2024", ""), 1); /* the call itself */
    ck_assert_int_eq(count_behind(table, "supported call-2024", "reported"), 6);
    innov_table_free(table);
    table = ask(store, "call-success", "call=call-2023", 0);
    ck_assert_int_eq(rows_of(table), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(timeline_of_the_ministry_of_justice)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "institution-timeline", "institution=TM", 0);

    ck_row(table, 0, "date=2023 what=lead kind=sprint");
    ck_assert_str_ne(cell(table, 0, "source"), "");
    ck_row(table, 1, "date=2024 what=applicant kind=application");
    ck_row(table, 2, "date=2024 what=lead kind=sprint");
    ck_row(table, 3, "date=2024 what=laureate kind=laureate");
    ck_assert_str_eq(cell(table, 3, "title"), "Celmlauža ripa");
    for (int32_t row = 4; row < rows_of(table); row++)
        ck_row(table, row, "date!no_data");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(awards_of_latvia)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "awards", "year=2024", 0);
    int64_t works, sum = 0;

    ck_assert_int_eq(rows_of(table), 12);
    for (int32_t row = 0; row < rows_of(table); row++) {
        ck_assert_int_eq(innov_table_int(table, row, find_column(table, "works"), &works),
                         INNOV_OK);
        sum += works;
    }
    ck_assert_int_eq(sum, 13);
    ck_assert_int_eq(count_rows(table, "category", "Īstenota inovācija"), 6);
    ck_assert_int_eq(count_rows(table, "category", "Inovācijas laboratorijas sprints"), 6);
    ck_noted(table, "en", "awards: 12, works: 13");
    ck_noted(table, "en", "it went to 6 of 6");
    ck_noted(table, "lv", "balvas: 12, darbi: 13");
    innov_table_free(table);
    table = ask(store, "awards", "award=celmlauza-ripa", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "awards 2024", ""), 12);
    ck_assert_int_eq(count_behind(table, "works 2024", ""), 13);
    ck_assert_int_eq(rows_of(table), 25);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(those_of_latvia_who_never_took_part)
{
    static const char *const leads_and_partners[] = {
        "Izglītības un zinātnes ministrija",
        "Tieslietu ministrija",
        "Valsts ieņēmumu dienests",
        "Cēsu novada pašvaldība",
        "Tukuma novada pašvaldība",
        "Veselības ministrija",
        "Neatliekamās medicīniskās palīdzības dienests",
        "Valsts probācijas dienests",
        "Valsts zemes dienests",
        "Siguldas novada pašvaldība",
        "Valmieras novada pašvaldība"};
    innov_store *store = store_of(_i, LATVIA);
    int all = count_records(store, INNOV_INSTITUTION, NULL);
    innov_table *table = ask(store, "never-took-part", "activity=sprint", 0);

    ck_assert_int_eq(rows_of(table), all - 11);
    for (int i = 0; i < 11; i++)
        ck_assert_int_eq(count_rows(table, "name", leads_and_partners[i]), 0);
    innov_table_free(table);
    table = ask(store, "never-took-part", "", 0);
    ck_assert_int_eq(count_rows(table, "name", "Zemgales plānošanas reģions"), 1);
    ck_assert_int_eq(count_rows(table, "name", "Latvijas Nacionālais arhīvs"), 0);  /* an award */
    ck_assert_int_eq(count_rows(table, "name", "Valsts administrācijas skola"), 0); /* courses */
    innov_table_free(table);
    table = ask(store, "never-took-part", "activity=sprint", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "never", ""), all - 11);
    ck_assert_int_eq(count_behind(table, "never", "took_part"), 11);
    innov_table_free(table);
    table = ask(store, "never-took-part", "kind=planning_region", 0);
    ck_assert_int_eq(rows_of(table), 5);
    ck_row(table, 0, "kind=planning_region status=active");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(facilitators_of_latvia)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "facilitators", "year=2023", 0);

    ck_assert_int_eq(rows_of(table), 4);
    ck_assert_str_eq(cell(table, 0, "name"), "Ilze Dzenovska");
    for (int32_t row = 0; row < 4; row++)
        ck_row(table, row, "sprints=1 years=2023 conflicts=0 undecided=0");
    ck_noted(table, "en",
             "People: 4; sprints that name a facilitator: 3; sprints that name none: 0");
    innov_table_free(table);
    table = ask(store, "facilitators", "year=2024", 0);
    ck_assert_int_eq(rows_of(table), 0);
    ck_noted(table, "lv", "nav nosaukts neviens: 6");
    innov_table_free(table);
    table = ask(store, "facilitators", "", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "sprints", "no_value"), 6);
    ck_assert_int_eq(count_behind(table, "sprints Ilze Dzenovska", ""), 1);
    ck_assert_int_eq(count_behind(table, "conflicts Ilze Dzenovska", "in_order"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(quality_of_the_sprints_of_latvia)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "sprint-quality", "", 0);

    ck_assert_int_eq(rows_of(table), 9);
    ck_assert_int_eq(count_rows(table, "missing_facilitator", "true"), 6);
    ck_assert_int_eq(count_rows(table, "missing_outcome", "true"), 0);
    ck_assert_int_eq(count_rows(table, "weeks_norm", "undecidable"), 9); /* only years are known */
    for (int32_t row = 0; row < 9; row++)
        ck_row(table, row, "weeks!no_data sessions!no_data sessions_norm!no_data");
    innov_table_free(table);
    table = ask(store, "sprint-quality", "year=2024", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "missing_facilitator", ""), 6);
    ck_assert_int_eq(count_behind(table, "weeks_norm", "undecidable"), 6);
    innov_table_free(table);
    table = ask(store, "sprint-quality", "sprint=sprint-2024-cesis", 0);
    ck_row(table, 0, "year=2024 facilitators=0 missing_facilitator=true outcome=model");
    ck_assert_int_eq(rows_of(table), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Edges --------------------------------------------------------------------------------- */

START_TEST(calls_say_where_their_numbers_are_from)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "call-success", "", 0);

    ck_assert_int_eq(rows_of(table), 6);
    ck_row(table, 0, "applications=3 supported=1 percent=33.3 applications_from=records");
    ck_row(table, 1, "applications!no_data supported=2 percent!no_data recorded=2"); /* winners */
    ck_row(table, 2, "applications=0 supported=0 percent!not_applicable");           /* of none */
    ck_row(table, 3,
           "applications=10 supported=1 percent!not_comparable applications_from=source "
           "supported_from=records");
    ck_row(table, 4, "applications=16 supported=1 percent=6.3"); /* 6.25: a half up */
    ck_row(table, 5, "applications=2 supported!not_applicable percent!not_applicable");
    innov_table_free(table);
    table = ask(store, "call-success", "call=records", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "applications records", ""), 3);
    ck_assert_int_eq(count_behind(table, "applications records", "not_finished"), 1);
    ck_assert_int_eq(count_behind(table, "applications records", "cancelled"), 1);
    ck_assert_int_eq(count_behind(table, "supported records", ""), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(people_bring_their_institution_into_a_timeline)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "institution-timeline", "institution=f", 0);

    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, 0, "date=2024 what=employer kind=post title!no_data");
    ck_row(table, 1, "date=2024-02-01 what=participant kind=registration title=Forums");
    ck_row(table, 2, "date=2024-04 what=member kind=membership title=Tīkls");
    innov_table_free(table);
    table = ask(store, "institution-timeline", "institution=e", 0); /* the post was earlier */
    ck_assert_int_eq(rows_of(table), 1);
    ck_row(table, 0, "date!no_data what=employer");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(timeline_leaves_out_what_came_to_nothing)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "institution-timeline", "institution=d", 0);

    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    table = ask(store, "institution-timeline", "institution=d", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "timeline", "not_finished"), 2);
    ck_assert_int_eq(count_behind(table, "timeline", "cancelled"), 3);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* An instant gives a day only where it is one in winter and in summer time. */
START_TEST(timeline_knows_days_in_latvia)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "institution-timeline", "institution=c", 0);
    int32_t last = rows_of(table) - 1;

    ck_row(table, 0, "date=2024 what=co_lead kind=session");
    ck_row(table, last - 1, "date=2025-02 what=applicant");
    ck_row(table, last, "date=2025-02-01 what=applicant");
    ck_assert_int_eq(count_rows(table, "what", "co_recipient"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(awards_without_works_say_so)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "awards", "", 0);

    ck_assert_int_eq(rows_of(table), 1);
    ck_row(table, 0, "year=2024 award=Balva category!no_data works!no_data titles!no_data");
    ck_assert_str_eq(cell(table, 0, "co_recipients"), "Čaklā pašvaldība; Būvju dienests");
    ck_noted(table, "en", "Balva 2025: awards: 0, works: 0.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(what_came_to_nothing_is_no_part)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "never-took-part", "activity=anything", 0);

    ck_assert_int_eq(rows_of(table), 2);
    ck_assert_str_eq(cell(table, 0, "name"), "Dārza pašvaldība");
    ck_row(table, 1, "kind=subordinate status=liquidated");
    ck_noted(table, "lv", "2 no 6 nav nevienā aktivitātē");
    innov_table_free(table);
    table = ask(store, "never-took-part", "activity=sprint", 0);
    ck_assert_int_eq(rows_of(table), 3);
    ck_assert_str_eq(cell(table, 0, "name"), "Cits fonds"); /* in Latvian order */
    innov_table_free(table);
    table = ask(store, "never-took-part", "kind=municipality", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "never", ""), 1);
    ck_assert_int_eq(count_behind(table, "never", "took_part"), 1);
    ck_assert_int_eq(count_behind(table, "never", "other_scope"), 4);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* The name of one is the beginning of that of the other: both are named. */
START_TEST(institutions_are_told_apart_by_more_than_their_names)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t person = add(store, new_person("anna", "Anna"));
    int64_t places[] = {add(store, new_institution("lab", "Kanceleja un laboratorija")),
                        add(store, new_institution("office", "Kanceleja"))};
    innov_record *sprint = new_sprint("sprint", places[0]);
    innov_table *table;

    set(sprint, INNOV_SPRINT_STATUS, "running");
    ck_assert_int_eq(innov_list_set_int(sprint, INNOV_SPRINT_PARTNER, 0, places[1]), INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(sprint, INNOV_SPRINT_FACILITATOR, 0, person), INNOV_OK);
    add(store, sprint);
    for (int i = 0; i < 2; i++) {
        innov_record *post = new_record(INNOV_POST);

        ck_assert_int_eq(innov_set_int(post, INNOV_POST_PERSON, person), INNOV_OK);
        ck_assert_int_eq(innov_set_int(post, INNOV_POST_INSTITUTION, places[i]), INNOV_OK);
        add(store, post);
    }
    table = ask(store, "facilitators", "", 0);
    ck_row(table, 0, "name=Anna conflicts=1 institutions=Kanceleja~un~laboratorija;~Kanceleja");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(facilitators_are_judged_by_the_days)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "facilitators", "", 0);

    ck_assert_int_eq(rows_of(table), 4);
    ck_row(table, 0, "name=Ādams sprints=1 conflicts=1 undecided=0"); /* the person's own record */
    ck_row(table, 1, "name=Anna sprints=1 conflicts=1 undecided=0");  /* a post of those days */
    ck_row(table, 2, "name=Čārlijs sprints=1 conflicts=0 undecided=1");
    ck_row(table, 3, "name=Zane sprints=3 conflicts=1 undecided=0"); /* named twice in one */
    ck_assert_str_eq(cell(table, 3, "years"), "2023, 2024, 2025");
    ck_assert_str_eq(cell(table, 3, "institutions"), "Būvju dienests");
    innov_table_free(table);
    table = ask(store, "facilitators", "", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "sprints", "cancelled"), 1);
    ck_assert_int_eq(count_behind(table, "conflicts Čārlijs", "undecidable"), 1);
    ck_assert_int_eq(count_behind(table, "sprints Zane", ""), 3);
    ck_assert_int_eq(count_behind(table, "conflicts Zane", ""), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(sprints_are_held_against_their_norm)
{
    innov_store *store = store_of(_i, EDGES);
    innov_table *table = ask(store, "sprint-quality", "", 0);

    ck_assert_int_eq(rows_of(table), 6);
    ck_row(table, 0, "year=2023 weeks=1.6 weeks_norm=within facilitators=1"); /* the norm of then */
    ck_assert_str_eq(cell(table, 0, "norm"), "Vecā norma");
    ck_row(table, 1,
           "weeks=11.0 weeks_norm=more sessions=1 sessions_norm=fewer facilitators=1 "
           "missing_facilitator=false missing_outcome=true");
    ck_row(table, 2,
           "weeks!no_data weeks_norm!not_applicable sessions_norm!not_applicable "
           "missing_facilitator=true missing_outcome!not_applicable"); /* it is going on */
    ck_row(table, 3, "weeks!no_data weeks_norm=undecidable outcome!no_data missing_outcome=false");
    ck_row(table, 4, "weeks=8.0 weeks_norm=within sessions=5 sessions_norm=within facilitators=3");
    ck_row(table, 5, "weeks=9.3 weeks_norm=within sessions=7 sessions_norm=more"); /* by sessions */
    ck_noted(table, "en",
             "Sprints: 6; without a named facilitator: 2; without an outcome: 1, with "
             "one told in words only: 1; off the norm in weeks: 1 (not decidable: 1), "
             "in sessions: 2.");
    innov_table_free(table);
    table = ask(store, "sprint-quality", "", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "weeks_norm", ""), 1);
    ck_assert_int_eq(count_behind(table, "sessions_norm", ""), 2);
    ck_assert_int_eq(count_behind(table, "missing_outcome", "not_finished"), 1);
    ck_assert_int_eq(count_behind(table, "sprints", "cancelled"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Nothing there, and bad input ---------------------------------------------------------- */

START_TEST(an_empty_store_is_no_fault)
{
    static const char *const reports[] = {"call-success", "awards", "never-took-part",
                                          "facilitators", "sprint-quality"};
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table;

    for (size_t i = 0; i < sizeof reports / sizeof reports[0]; i++) {
        for (uint32_t flags = 0; flags <= INNOV_RUN_EXPLAIN; flags++) {
            table = ask(store, reports[i], "", flags);
            ck_assert_int_eq(rows_of(table), 0);
            ck_assert_int_ge(innov_table_count(table, INNOV_TABLE_NOTES), 2);
            innov_table_free(table);
        }
    }
    add(store, new_institution("tm", "Tieslietu ministrija"));
    table = ask(store, "institution-timeline", "institution=tm", 0);
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    table = ask(store, "never-took-part", "", 0);
    ck_assert_int_eq(rows_of(table), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(bad_input_is_refused)
{
    static const struct {
        const char *report, *kind;
        int32_t field;
    } wants[] = {{"call-success", "call", INNOV_CALL_SUCCESS_CALL},
                 {"awards", "award", INNOV_AWARDS_AWARD},
                 {"sprint-quality", "sprint", INNOV_SPRINT_QUALITY_SPRINT},
                 {"institution-timeline", "institution", INNOV_INSTITUTION_TIMELINE_INSTITUTION}};
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *input, *other = new_record(INNOV_FACILITATORS);
    innov_diag *diag = new_diag();
    innov_table *table;

    for (size_t i = 0; i < sizeof wants / sizeof wants[0]; i++) {
        input = new_record(wants[i].field / 1000);
        ck_assert_int_eq(innov_set_int(input, wants[i].field, absent_id("person")),
                         INNOV_E_REFERENCE);
        ck_assert_int_eq(innov_set_int(input, wants[i].field, absent_id(wants[i].kind)), INNOV_OK);
        ck_assert_int_eq(innov_run(store, wants[i].report, input, 0, &table, diag),
                         INNOV_E_NOT_FOUND);
        ck_assert_ptr_null(table);
        ck_assert_int_ge(innov_diag_count(diag), 1);
        ck_assert_int_eq(innov_run(store, wants[i].report, other, 0, &table, NULL), INNOV_E_KIND);
        innov_record_free(input);
    }
    ck_assert_int_eq(innov_run(store, "institution-timeline", NULL, 0, &table, diag),
                     INNOV_E_REQUIRED);
    ck_finding(diag, 0, INNOV_E_REQUIRED, "institution", "institution");
    input = new_record(INNOV_NEVER_TOOK_PART);
    ck_assert_int_eq(innov_set(input, INNOV_NEVER_TOOK_PART_ACTIVITY, NULL, "course"),
                     INNOV_E_CODE);
    ck_assert_int_eq(innov_set(input, INNOV_NEVER_TOOK_PART_KIND, NULL, "x"), INNOV_E_CODE);
    innov_record_free(input);
    innov_record_free(other);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* The same records give the same answer from both stores, in every format and language. */
START_TEST(both_stores_answer_alike)
{
    static const char *const reports[] = {"call-success", "awards", "never-took-part",
                                          "facilitators", "sprint-quality"};
    innov_store *stores[STORES] = {store_of(SQLITE, EDGES), NULL};
    const char *paths[STORES] = {suite_file("one"), suite_file("other")};

    ck_assert_int_eq(
        innov_convert(suite_file(lab_names[SQLITE]), suite_file(lab_names[XML]), 0, NULL, NULL),
        INNOV_OK);
    stores[XML] = open_lab(suite_file(lab_names[XML]), INNOV_OPEN_READ);
    for (size_t i = 0; i < sizeof reports / sizeof reports[0]; i++) {
        for (int s = 0; s < STORES; s++) {
            innov_table *table = ask(stores[s], reports[i], "", (uint32_t)_i);
            FILE *file = fopen(paths[s], "w");

            ck_assert_ptr_nonnull(file);
            ck_assert_int_eq(innov_table_write(table, fileno(file), INNOV_FORMAT_JSON, "lv"),
                             INNOV_OK);
            ck_assert_int_eq(fclose(file), 0);
            innov_table_free(table);
        }
        ck_same_bytes(paths[SQLITE], paths[XML]);
    }
    innov_store_free(stores[SQLITE]);
    innov_store_free(stores[XML]);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reports A");
    TCase *latvia = suite_case(suite, "latvia"), *edges = suite_case(suite, "edges");
    TCase *bounds = suite_case(suite, "bounds");

    every_store(latvia, calls_of_latvia);
    every_store(latvia, timeline_of_the_ministry_of_justice);
    every_store(latvia, awards_of_latvia);
    every_store(latvia, those_of_latvia_who_never_took_part);
    every_store(latvia, facilitators_of_latvia);
    every_store(latvia, quality_of_the_sprints_of_latvia);
    every_store(edges, calls_say_where_their_numbers_are_from);
    every_store(edges, people_bring_their_institution_into_a_timeline);
    every_store(edges, timeline_leaves_out_what_came_to_nothing);
    every_store(edges, timeline_knows_days_in_latvia);
    every_store(edges, awards_without_works_say_so);
    every_store(edges, what_came_to_nothing_is_no_part);
    every_store(edges, facilitators_are_judged_by_the_days);
    every_store(edges, institutions_are_told_apart_by_more_than_their_names);
    every_store(edges, sprints_are_held_against_their_norm);
    every_store(bounds, an_empty_store_is_no_fault);
    every_store(bounds, bad_input_is_refused);
    tcase_add_loop_test(bounds, both_stores_answer_alike, 0, INNOV_RUN_EXPLAIN + 1);
    return suite_main(suite);
}
