/* reports_as_of.c - reports for a day: what had happened by it, and who stood under whom on it. On
 * the real records, whose dates are mostly years, and on a small store of changes (days.xml).
 */
#include "contract/asking.h"

#define DAYS "reports/days.xml"

/* Asks and holds the first row against what is expected; "": there is none. */
static void ck_first(innov_store *store, const char *report, const char *words,
                     const char *expected)
{
    innov_table *table = ask(store, report, words, 0);

    if (*expected == '\0')
        ck_assert_int_eq(rows_of(table), 0);
    else
        ck_row(table, 0, expected);
    innov_table_free(table);
}

static void ck_count(innov_store *store, const char *report, const char *words, int32_t rows)
{
    innov_table *table = ask(store, report, words, 0);

    ck_assert_msg(rows_of(table) == rows, "%s %s: %d rows", report, words, (int)rows_of(table));
    innov_table_free(table);
}

static void ck_behind(innov_store *store, const char *report, const char *words, const char *figure,
                      const char *why, int expected)
{
    innov_table *table = ask(store, report, words, INNOV_RUN_EXPLAIN);
    int count = count_behind(table, figure, why);

    ck_assert_msg(count == expected, "%s %s, %s %s: %d", report, words, figure, why, count);
    innov_table_free(table);
}

/* ---- The real records ---------------------------------------------------------------------- */

/* Three sprints of 2023 and six of 2024, of which only the years are known. */
START_TEST(sprints_of_latvia_by_a_day)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "sprint-progress", "as_of=2024-06", 0);

    ck_assert_int_eq(rows_of(table), 1);
    ck_row(table, 0, "year=2023 sprints=3 completed=3 cumulative=3 plan=15 percent=20.0");
    ck_noted(table, "en", "As of 2024-06-30");
    ck_noted(table, "en", "do not decide it: 6.");
    ck_noted(table, "lv", "datumi to neizšķir: 6.");
    innov_table_free(table);
    ck_behind(store, "sprint-progress", "as_of=2024-06", "cumulative", "", 3);
    ck_behind(store, "sprint-progress", "as_of=2024-06", "cumulative", "undecidable", 6);
    ck_behind(store, "sprint-progress", "as_of=2022", "cumulative", "outside_period", 9);
    ck_first(store, "sprint-progress", "as_of=2022", "");
    table = ask(store, "sprint-progress", "as_of=2024-12-31", 0);
    ck_row(table, 1, "year=2024 sprints=6 completed=6 cumulative=9 percent=60.0");
    innov_table_free(table);
    ck_first(store, "milestones", "as_of=2023", "goal=15.00 achieved=3.00 percent=20.0");
    ck_first(store, "milestones", "as_of=2023-06", "achieved=0.00 percent=0.0 timing=ahead");
    ck_count(store, "sprint-quality", "as_of=2023", 3);
    ck_count(store, "sprint-quality", "as_of=2024-03", 3);
    ck_behind(store, "sprint-quality", "as_of=2024-03", "sprints", "undecidable", 6);
    ck_count(store, "facilitators", "as_of=2022", 0);
    ck_count(store, "facilitators", "as_of=2023", 4);
    innov_store_free(store);
}
END_TEST

START_TEST(money_of_latvia_by_a_day)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "money", "as_of=2023", 0);
    int32_t project = row_of(table, "planned", "900000.00"); /* by the plan of 2022 */

    ck_row(table, project, "line=project parts=1 assigned=150000.00 assigned_percent=16.7");
    ck_row(table, project + 1, "line=budget_line parts=3 assigned=30000.00 assigned_percent=20.0");
    ck_row(table, project + 2, "line=sprints parts=3 planned=150000.00 assigned=30000.00");
    innov_table_free(table);
    ck_behind(store, "money", "as_of=2023", "assigned rrf-ecosystem", "", 3);
    ck_behind(store, "money", "as_of=2023", "assigned rrf-ecosystem", "outside_period", 6);
    ck_behind(store, "money", "as_of=2024-06", "assigned rrf-ecosystem", "undecidable", 6);
    ck_count(store, "money", "as_of=2022-05-09", 0); /* the day before the plan was adopted */
    ck_count(store, "money", "as_of=2022-05-10", 3);
    innov_store_free(store);
}
END_TEST

START_TEST(calls_and_awards_of_latvia_by_a_day)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "call-success", "as_of=2024-03-10", 0);

    ck_assert_int_eq(rows_of(table), 2);
    ck_row(table, 1, "year=2024 applications=29 supported!not_applicable percent!not_applicable");
    innov_table_free(table);
    table = ask(store, "call-success", "as_of=2024-03-11", 0); /* the day of the decision */
    ck_row(table, 1, "year=2024 applications=29 supported=6 percent=20.7");
    innov_table_free(table);
    ck_count(store, "call-success", "as_of=2024-02-25", 1);
    ck_behind(store, "call-success", "as_of=2024-02-25", "calls", "undecidable", 1);
    ck_behind(store, "call-success", "as_of=2024-02-25", "calls", "outside_period", 1);
    ck_count(store, "awards", "year=2024 as_of=2024-06", 0);
    ck_behind(store, "awards", "year=2024 as_of=2024-06", "editions", "undecidable", 1);
    ck_count(store, "awards", "year=2024 as_of=2024", 12);
    innov_store_free(store);
}
END_TEST

/* The source says that 29 applied, and six of them are on record: how the others divide is not
 * known; those that were supported are all there. */
START_TEST(calls_of_latvia_by_kind_and_sector)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "call-success", "by=sector year=2024", 0);

    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, row_of(table, "sector_title", "Tieslietas"),
           "applications!no_data supported=2 percent!no_data supported_from=records recorded=2");
    ck_row(table, row_of(table, "sector_title", "Veselība"), "supported=2");
    ck_row(table, 2, "sector!no_data sector_title!no_data supported=2"); /* municipalities */
    innov_table_free(table);
    table = ask(store, "call-success", "by=institution_kind year=2024", 0);
    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, row_of(table, "institution_kind", "ministry"), "supported=2 recorded=2");
    ck_row(table, row_of(table, "institution_kind", "municipality"), "supported=2");
    ck_row(table, row_of(table, "institution_kind", "subordinate"), "supported=2");
    innov_table_free(table);
    ck_first(store, "call-success", "by=sector year=2023",
             "sector!no_data applications!no_data supported!no_data recorded=0");
    innov_store_free(store);
}
END_TEST

START_TEST(one_institution_of_latvia_by_a_day)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "institution-timeline", "institution=TM as_of=2023", 0);

    ck_assert_int_eq(rows_of(table), 1);
    ck_row(table, 0, "date=2023 what=lead kind=sprint");
    innov_table_free(table);
    ck_count(store, "institution-timeline", "institution=TM as_of=2024", 4);
    ck_count(store, "institution-timeline", "institution=TM as_of=2024-06", 1);
    ck_behind(store, "institution-timeline", "institution=TM as_of=2024-06", "timeline",
              "undecidable", 3);
    ck_behind(store, "never-took-part", "activity=sprint as_of=2023", "never", "took_part", 4);
    ck_behind(store, "never-took-part", "activity=sprint as_of=2024-06", "never", "took_part", 4);
    ck_behind(store, "never-took-part", "activity=sprint as_of=2024-06", "never", "undecidable", 7);
    ck_behind(store, "never-took-part", "activity=sprint as_of=2024", "never", "took_part", 11);
    innov_store_free(store);
}
END_TEST

/* VZD and VPD under TM, NMPD under VM, VID under FM; three laboratories until 2019, then one. */
START_TEST(trees_of_latvia)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = ask(store, "institution-tree", "tree=subordination", 0);

    ck_assert_int_eq(rows_of(table), 3 + 4);
    for (int i = 0; i < 4; i++) {
        static const char *const under[][2] = {
            {"Valsts zemes dienests", "Tieslietu ministrija"},
            {"Valsts probācijas dienests", "Tieslietu ministrija"},
            {"Neatliekamās medicīniskās palīdzības dienests", "Veselības ministrija"},
            {"Valsts ieņēmumu dienests", "Finanšu ministrija"},
        };
        int32_t row = row_of(table, "name", under[i][0]);

        ck_row(table, row, "depth=1 tree=subordination certainty=certain status=active");
        ck_assert_str_eq(cell(table, row, "parent_name"), under[i][1]);
    }
    ck_row(table, 0, "depth=0 parent!not_applicable tree!not_applicable");
    innov_table_free(table);
    table = ask(store, "institution-tree", "root=VK as_of=2018", 0);
    ck_assert_int_eq(rows_of(table), 1 + 4);
    ck_assert_int_eq(count_rows(table, "certainty", "certain"), 5);
    ck_assert_int_eq(count_rows(table, "change", "merger"), 3);
    ck_assert_int_eq(count_rows(table, "status", "active"), 5); /* as they were */
    ck_assert_int_eq(
        count_rows(table, "successor_names", "Valsts kancelejas Inovācijas laboratorija"), 3);
    innov_table_free(table);
    table = ask(store, "institution-tree", "root=VK as_of=2019-06 compare=2020", 0);
    ck_assert_int_eq(rows_of(table), 1 + 4);
    ck_assert_int_eq(count_rows(table, "certainty", "possible"), 3);
    ck_assert_int_eq(count_rows(table, "compared", "only_as_of"), 3);
    ck_assert_int_eq(count_rows(table, "compared", "both"), 2);
    ck_noted(table, "en", "Possible: 3.");
    innov_table_free(table);
    ck_behind(store, "institution-tree", "root=VK as_of=2019-06", "tree", "undecidable", 3);
    ck_count(store, "institution-tree", "root=VK as_of=2020", 1 + 1);
    innov_store_free(store);
}
END_TEST

/* ---- Trees that change --------------------------------------------------------------------- */

START_TEST(a_tree_is_that_of_the_day)
{
    innov_store *store = store_of(_i, DAYS);
    innov_table *table = ask(store, "institution-tree", "root=top-a as_of=2021-06", 0);

    ck_assert_int_eq(rows_of(table), 4);
    ck_row(table, 0, "depth=0 name=A~ministrija certainty=certain");
    ck_row(table, 1,
           "depth=1 name=Agrākā~aģentūra parent_name=A~ministrija tree=subordination "
           "subordination=direct since!no_data until=2021-12-31 change=rename "
           "change_on=2023-03-01");
    ck_row(table, 2, "depth=2 name=Nodaļa change=merger successor_names=Jaunais~birojs");
    ck_row(table, 3, "depth=1 name=Vecais~birojs until=2022-06 status=active change=merger");
    innov_table_free(table);
    table = ask(store, "institution-tree", "root=top-a as_of=2022-06-15", 0);
    ck_assert_int_eq(rows_of(table), 2);
    ck_row(table, 1, "name=Vecais~birojs certainty=possible status!no_data");
    innov_table_free(table);
    table = ask(store, "institution-tree", "root=top-a as_of=2022-07-01", 0);
    ck_assert_int_eq(rows_of(table), 2);
    ck_row(table, 1, "name=Jaunais~birojs certainty=certain change!not_applicable");
    innov_table_free(table);
    table = ask(store, "institution-tree", "root=top-b as_of=2023-05-31", 0);
    ck_row(table, row_of(table, "name", "Zudusī iestāde"),
           "depth=1 status=active change=abolition change_on=2023-06-01 successor!no_data");
    innov_table_free(table);
    table = ask(store, "institution-tree", "root=top-b as_of=2023-06-01", 0);
    ck_assert_int_eq(count_rows(table, "name", "Zudusī iestāde"), 0);
    ck_assert_int_eq(count_rows(table, "name", "Aģentūra"), 2); /* below two, with its own once */
    ck_assert_int_eq(count_rows(table, "name", "Nodaļa"), 1);
    ck_noted(table, "en", "only once");
    innov_table_free(table);
    ck_count(store, "institution-tree", "root=new as_of=2020", 0); /* it was not there */
    innov_store_free(store);
}
END_TEST

START_TEST(two_days_are_compared)
{
    innov_store *store = store_of(_i, DAYS);
    innov_table *table = ask(store, "institution-tree", "root=top-a as_of=2021-06 compare=2023", 0);

    ck_assert_int_eq(rows_of(table), 5);
    ck_row(table, 0, "name=A~ministrija compared=both");
    ck_row(table, 1, "name=Agrākā~aģentūra compared=only_as_of");
    ck_row(table, 3, "name=Vecais~birojs compared=only_as_of");
    ck_row(table, 4, "depth=1 name=Jaunais~birojs compared=only_compared");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(a_circle_is_cut_and_named)
{
    innov_store *store = store_of(_i, DAYS);
    innov_table *table = ask(store, "institution-tree", "tree=ownership", 0);

    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, 0, "depth=0 name=Ca");
    ck_row(table, 1, "depth=1 name=Cc parent_name=Ca");
    ck_row(table, 2, "depth=2 name=Cb parent_name=Cc");
    ck_noted(table, "en", "Circles, cut where they close: 1 (Ca → Cc → Cb → Ca).");
    ck_noted(table, "lv", "Apļi, pārtraukti, kur noslēdzas: 1 (Ca → Cc → Cb → Ca).");
    innov_table_free(table);
    ck_behind(store, "institution-tree", "tree=ownership", "tree", "repeated", 1);
    ck_behind(store, "institution-tree", "tree=ownership", "tree", "", 2);
    ck_behind(store, "institution-tree", "tree=ownership", "tree", "other_scope", 8);
    innov_store_free(store);
}
END_TEST

/* ---- Figures that change ------------------------------------------------------------------- */

START_TEST(sectors_are_those_of_the_application)
{
    innov_store *store = store_of(_i, DAYS);
    innov_table *table = ask(store, "call-success", "by=sector", 0);

    ck_assert_int_eq(rows_of(table), 3);
    ck_row(table, 0, "sector_title=Otrais~resors applications=1 supported=0 percent=0.0");
    ck_row(table, 1, "sector_title=Pirmais~resors applications=1 supported=1 percent=100.0");
    ck_row(table, 2, "sector_title!no_data applications=1 supported=0");
    innov_table_free(table);
    table = ask(store, "call-success", "by=institution_kind", 0);
    ck_row(table, row_of(table, "institution_kind", "subordinate"),
           "applications=2 supported=1 percent=50.0");
    ck_row(table, row_of(table, "institution_kind", "ministry"), "applications=1 percent=0.0");
    innov_table_free(table);
    ck_first(store, "call-success", "as_of=2022-03-01",
             "applications=2 supported!not_applicable applications_from=records recorded=2");
    ck_first(store, "call-success", "as_of=2022-05-02", "applications=3 supported=1 percent=33.3");
    ck_first(store, "call-success", "as_of=2022-01-09", "");
    innov_store_free(store);
}
END_TEST

START_TEST(money_is_that_of_the_day)
{
    innov_store *store = store_of(_i, DAYS);
    innov_table *table = ask(store, "money", "as_of=2021-12", 0);

    ck_row(table, 0, "planned=1000.00 spent=80.00 committed!no_data assigned_percent=50.0");
    ck_row(table, 1,
           "line=budget_line planned=500.00 spent=80.00 committed!no_data "
           "assigned=100.00 assigned_percent=20.0 parts=1");
    innov_table_free(table);
    table = ask(store, "money", "as_of=2022-06-15", 0); /* it may have been adopted already */
    ck_row(table, 0, "planned=1000.00");
    ck_noted(table, "en", "do not decide it: 1.");
    innov_table_free(table);
    ck_first(store, "money", "as_of=2022-06-30", "planned=2000.00");
    ck_first(store, "money", "as_of=2020", "");
    table = ask(store, "money", "", 0);
    ck_row(table, 1, "spent=130.00 committed=150.00 assigned=150.00 assigned_percent=30.0");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(a_milestone_is_that_of_the_day)
{
    innov_store *store = store_of(_i, DAYS);

    ck_first(store, "milestones", "as_of=2021-06",
             "title=Pirmais~solījums quarter=2021-Q4 goal=4.00 status!no_data timing=ahead "
             "achieved!no_data evidence=0");
    ck_first(store, "milestones", "as_of=2022-02",
             "title=Solījums quarter=2022-Q2 goal=5.00 status!no_data timing=ahead");
    ck_first(store, "milestones", "as_of=2022-03-01",
             "status=fulfilled_claimed timing=claimed evidence=0 evidence_missing=true");
    ck_first(store, "milestones", "as_of=2022-05-01",
             "status=verified timing=done percent=100.0 evidence=2"); /* by then it had begun */
    ck_first(store, "milestones", "as_of=2022-04-14", "evidence=1 evidence_missing=false");
    ck_first(store, "milestones", "", "status=verified timing=done evidence=2");
    innov_store_free(store);
}
END_TEST

/* Of one day: those without an hour as they are numbered, then by the hour. */
START_TEST(sessions_of_a_day_are_in_its_order)
{
    static const char *const order[] = {"third", "fourth", "morning", "noon", "last"};
    innov_store *store = store_of(_i, DAYS);
    innov_table *table = ask(store, "institution-timeline", "institution=agency", 0);
    int32_t first = row_of(table, "kind", "session");

    for (int32_t i = 0; i < 5; i++) {
        innov_record *session;
        int64_t id;

        ck_assert_int_eq(innov_table_int(table, first + i, find_column(table, "record"), &id),
                         INNOV_OK);
        session = get(store, id);
        ck_assert_str_eq(innov_record_text(session, INNOV_RECORD_LABEL), order[i]);
        innov_record_free(session);
    }
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* A sprint that was going on has only the sessions held by then, and no outcome is expected yet. */
START_TEST(a_sprint_is_that_of_the_day)
{
    innov_store *store = store_of(_i, DAYS);

    ck_first(store, "sprint-quality", "as_of=2022-04-30",
             "sessions=4 weeks!no_data missing_facilitator=true missing_outcome!not_applicable");
    ck_first(store, "sprint-quality", "as_of=2022-06-01",
             "sessions=5 weeks=8.1 missing_outcome=true");
    ck_first(store, "sprint-quality", "as_of=2022-04-04", "");
    ck_first(store, "sprint-progress", "as_of=2022-05-31",
             "year=2022 sprints=1 completed=0 plan!no_data percent!no_data");
    ck_first(store, "sprint-progress", "as_of=2022-06-01", "sprints=1 completed=1 cumulative=1");
    innov_store_free(store);
}
END_TEST

static innov_table *lineage(innov_store *store, int64_t record, const char *day)
{
    innov_record *input = new_record(INNOV_LINEAGE);
    innov_table *table;

    ck_assert_int_eq(innov_set_int(input, INNOV_LINEAGE_RECORD, record), INNOV_OK);
    ck_assert_int_eq(innov_set(input, INNOV_LINEAGE_AS_OF, NULL, day), INNOV_OK);
    table = ask_with(store, "lineage", input, 0);
    innov_record_free(input);
    return table;
}

START_TEST(a_lineage_ends_at_the_day)
{
    innov_store *store = store_of(_i, DAYS);
    int64_t call;
    innov_table *table;

    ck_assert_int_eq(innov_store_resolve(store, INNOV_CALL, "k", &call), INNOV_OK);
    table = lineage(store, call, "2022-02-15");
    ck_assert_int_eq(count_rows(table, "kind", "application"), 2);
    ck_assert_int_eq(count_rows(table, "certainty", "certain"), 3);
    innov_table_free(table);
    table = lineage(store, call, "2022-03-10");
    ck_assert_int_eq(count_rows(table, "kind", "application"), 3);
    innov_table_free(table);
    table = lineage(store, call, "");
    ck_assert_int_lt(find_column(table, "certainty"), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reports for a day");
    TCase *latvia = suite_case(suite, "latvia"), *days = suite_case(suite, "days");

    every_store(latvia, sprints_of_latvia_by_a_day);
    every_store(latvia, money_of_latvia_by_a_day);
    every_store(latvia, calls_and_awards_of_latvia_by_a_day);
    every_store(latvia, calls_of_latvia_by_kind_and_sector);
    every_store(latvia, one_institution_of_latvia_by_a_day);
    every_store(latvia, trees_of_latvia);
    every_store(days, a_tree_is_that_of_the_day);
    every_store(days, two_days_are_compared);
    every_store(days, a_circle_is_cut_and_named);
    every_store(days, sectors_are_those_of_the_application);
    every_store(days, money_is_that_of_the_day);
    every_store(days, a_milestone_is_that_of_the_day);
    every_store(days, sessions_of_a_day_are_in_its_order);
    every_store(days, a_sprint_is_that_of_the_day);
    every_store(days, a_lineage_ends_at_the_day);
    return suite_main(suite);
}
