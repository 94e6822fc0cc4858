/* reports_money.c - the reports on trainings, money, milestones and the quality of data: on the
 * real records, on a small store of edges (figures.xml), and on an empty one.
 */
#include "contract/asking.h"

#define FIGURES "reports/figures.xml"

static const char *const reports[] = {"training-reach", "money", "milestones", "data-quality"};
enum { REPORTS = sizeof reports / sizeof reports[0] };

/* ---- What the tests share ------------------------------------------------------------------ */

/* The input of a report as of the end of June 2025; `course` may be NULL. */
static innov_record *dated_input(innov_store *store, const char *report, const char *course)
{
    innov_record *input = NULL;
    int64_t id;

    if (strcmp(report, "training-reach") == 0) {
        input = new_record(INNOV_TRAINING_REACH);
        set(input, INNOV_TRAINING_REACH_AS_OF, "2025-06-30");
        if (course != NULL) {
            ck_assert_int_eq(innov_store_resolve(store, INNOV_COURSE, course, &id), INNOV_OK);
            ck_assert_int_eq(innov_set_int(input, INNOV_TRAINING_REACH_COURSE, id), INNOV_OK);
        }
    } else if (strcmp(report, "milestones") == 0) {
        input = new_record(INNOV_MILESTONES);
        set(input, INNOV_MILESTONES_AS_OF, "2025-06");
    } else if (strcmp(report, "data-quality") == 0) {
        input = new_record(INNOV_DATA_QUALITY);
        set(input, INNOV_DATA_QUALITY_AS_OF, "2025-06-30");
    }
    return input;
}

static innov_table *run_with(innov_store *store, const char *report, innov_record *input,
                             uint32_t flags)
{
    innov_table *table;

    if (input == NULL) { /* nothing is given at all */
        ck_assert_int_eq(innov_run(store, report, NULL, flags, &table, NULL), INNOV_OK);
        return table;
    }
    table = ask_with(store, report, input, flags);
    innov_record_free(input);
    return table;
}

static innov_table *answer(innov_store *store, const char *report)
{
    return run_with(store, report, dated_input(store, report, NULL), 0);
}

static innov_table *explain(innov_store *store, const char *report)
{
    return run_with(store, report, dated_input(store, report, NULL), INNOV_RUN_EXPLAIN);
}

/* The row whose cells in two columns have these texts. */
static int32_t row_with(const innov_table *table, const char *column, const char *text,
                        const char *other, const char *other_text)
{
    for (int32_t r = 0; r < rows_of(table); r++)
        if (strcmp(innov_table_text(table, r, find_column(table, column)), text) == 0 &&
            strcmp(innov_table_text(table, r, find_column(table, other)), other_text) == 0)
            return r;
    ck_abort_msg("no row %s=%s, %s=%s", column, text, other, other_text);
    return -1;
}

/* A cell: its text, or `!` and the reason why it has none. */
static void ck_cell(const innov_table *table, int32_t row, const char *column, const char *expected)
{
    int32_t c = find_column(table, column);

    if (*expected != '!') {
        ck_assert_str_eq(innov_table_text(table, row, c), expected);
        return;
    }
    ck_assert_str_eq(innov_table_text(table, row, c), "");
    ck_assert_str_eq(innov_table_reason(table, row, c), expected + 1);
}

typedef struct expected {
    const char *column, *text;
} expected;

static void ck_cells(const innov_table *table, int32_t row, const expected *cells)
{
    for (; cells->column != NULL; cells++)
        ck_cell(table, row, cells->column, cells->text);
}
#define CK_ROW(table, row, ...) ck_cells((table), (row), (const expected[]){__VA_ARGS__, {0}})

/* A note says both. */
static void ck_note(const innov_table *table, const char *en, const char *lv)
{
    for (int32_t n = 0; n < innov_table_count(table, INNOV_TABLE_NOTES); n++)
        if (strstr(innov_table_note(table, n, "en"), en) != NULL &&
            strstr(innov_table_note(table, n, "lv"), lv) != NULL)
            return;
    ck_abort_msg("no note says %s / %s", en, lv);
}

/* The explanation has so many records of a figure with a reason; "" for those that are counted. */
static void ck_behind(const innov_table *table, const char *figure, const char *why, int32_t count)
{
    int32_t found = 0;

    for (int32_t r = 0; r < rows_of(table); r++)
        found += strcmp(innov_table_text(table, r, find_column(table, "figure")), figure) == 0 &&
                 strcmp(innov_table_text(table, r, find_column(table, "why")), why) == 0;
    ck_assert_msg(found == count, "%s %s: %d, not %d", figure, why, found, count);
}

/* ---- training-reach ------------------------------------------------------------------------ */

START_TEST(trainings_of_2024)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = answer(store, "training-reach");
    int32_t total = row_with(table, "line", "total", "title", "total");

    ck_assert_int_eq(rows_of(table), 4 + 5 + 1);
    CK_ROW(table, total, {"occurrences", "4"}, {"days", "8"}, {"regions", "4"}, {"of_regions", "5"},
           {"percent", "80.0"}, {"people", "!no_data"}, {"attendances", "!no_data"},
           {"institutions", "!no_data"}, {"starts_on", "2024-02-26"}, {"ends_on", "2024-04-17"});
    CK_ROW(table, 0, {"line", "occurrence"},
           {"title", "Dizaina domāšanas un inovācijas pamati, Cēsis"},
           {"region_name", "Vidzemes plānošanas reģions"}, {"days", "2"}, {"people", "!no_data"});
    CK_ROW(table, row_with(table, "line", "region", "title", "Zemgales plānošanas reģions"),
           {"occurrences", "0"}, {"days", "0"}, {"regions", "0"}, {"starts_on", "!not_applicable"});
    CK_ROW(table, row_with(table, "line", "region", "title", "Latgales plānošanas reģions"),
           {"occurrences", "1"}, {"days", "2"}, {"regions", "1"});
    ck_note(table, "Not reached: Zemgale Planning Region",
            "Nav sasniegti: Zemgales plānošanas reģions");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(trainings_on_partial_dates)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table = answer(store, "training-reach");

    ck_assert_int_eq(rows_of(table), 3 + 2 + 1);
    CK_ROW(table, 5, {"line", "total"}, {"occurrences", "3"}, {"days", "5"}, {"attendances", "13"},
           {"people", "12"}, {"returning", "1"}, {"institutions", "2"}, {"regions", "2"},
           {"of_regions", "2"}, {"percent", "100.0"});
    /* the territory's region goes before the one that is named */
    CK_ROW(table, 0, {"title", "Pamati, Pilsēta"}, {"region_name", "Ziemeļi"}, {"days", "2"},
           {"attendances", "2"}, {"returning", "1"}, {"institutions", "1"});
    CK_ROW(table, 1, {"starts_on", "2024-03"}, {"ends_on", "!no_data"}, {"people", "10"},
           {"returning", "0"});
    CK_ROW(table, 2, {"title", "More"}, {"days", "!no_data"}, {"people", "1"}, {"returning", "1"},
           {"institutions", "!no_data"});
    CK_ROW(table, 3, {"title", "Dienvidi"}, {"days", "3"}, {"people", "10"});
    CK_ROW(table, 4, {"title", "Ziemeļi"}, {"occurrences", "2"}, {"days", "2"},
           {"attendances", "3"}, {"people", "2"}, {"returning", "1"});
    ck_note(table, "All planning regions were reached", "Sasniegti visi");
    ck_note(table, "dates do not decide it: 1", "datumi to neizšķir: 1");
    ck_note(table, "they have no date: 1", "nav datuma: 1");
    ck_note(table, "days are not known: 1", "dienu skaits nav zināms: 1");
    ck_note(table, "without names: 1", "bez vārda: 1");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(trainings_explained)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table = explain(store, "training-reach");

    ck_behind(table, "occurrences", "", 3);
    ck_behind(table, "occurrences", "undecidable", 1);
    ck_behind(table, "occurrences", "no_date", 1);
    ck_behind(table, "occurrences", "outside_period", 1);
    ck_behind(table, "days", "", 2);
    ck_behind(table, "days", "no_value", 1);
    ck_behind(table, "attendances", "", 4);
    ck_behind(table, "attendances", "absent", 1);
    ck_behind(table, "attendances", "repeated", 1);
    ck_behind(table, "attendances", "not_finished", 1);
    ck_behind(table, "attendances", "outside_period", 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(trainings_of_one_course)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table = run_with(store, "training-reach",
                                  dated_input(store, "training-reach", "more"), 0);

    ck_assert_int_eq(rows_of(table), 1 + 2 + 1);
    CK_ROW(table, 3, {"occurrences", "1"}, {"days", "!no_data"}, {"people", "1"},
           {"returning", "0"}, {"regions", "1"}, {"percent", "50.0"});
    ck_note(table, "Not reached: South", "Nav sasniegti: Dienvidi");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* The regions are those of the day that is asked about. */
START_TEST(regions_of_another_day)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_record *input = new_record(INNOV_TRAINING_REACH);
    innov_table *table;

    set(input, INNOV_TRAINING_REACH_AS_OF, "2023");
    table = run_with(store, "training-reach", input, 0);
    ck_assert_int_eq(rows_of(table), 0 + 3 + 1);
    CK_ROW(table, 3, {"occurrences", "0"}, {"days", "0"}, {"people", "0"}, {"regions", "0"},
           {"of_regions", "3"}, {"percent", "0.0"});
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- money --------------------------------------------------------------------------------- */

START_TEST(money_for_sprints)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = answer(store, "money");
    int32_t line = row_with(table, "line", "budget_line", "title", "Inovācijas sprinti");
    int32_t sprints = row_with(table, "line", "sprints", "title", "sprints");
    int32_t project = row_with(table, "line", "project", "planned", "900000.00");

    CK_ROW(table, project, {"percent", "100.0"}, {"parts", "1"}, {"assigned", "150000.00"},
           {"assigned_percent", "16.7"}, {"spent", "!no_data"}, {"committed", "!no_data"});
    CK_ROW(table, line, {"planned", "150000.00"}, {"percent", "16.7"}, {"parts", "9"},
           {"assigned", "90000.00"}, {"assigned_percent", "60.0"}, {"spent", "!no_data"});
    /* 15 sprints by the plan at 10,000 euro by the calls */
    CK_ROW(table, sprints, {"planned", "150000.00"}, {"percent", "16.7"}, {"parts", "9"},
           {"assigned", "90000.00"}, {"assigned_percent", "60.0"});
    ck_note(table, "planned are 15 sprints at 10,000.00 EUR", "plānoti 15 sprinti pa 10");
    innov_table_free(table);
    table = explain(store, "money");
    ck_behind(table, "sprints rrf-ecosystem", "", 9);
    ck_behind(table, "assigned rrf-ecosystem", "", 9);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(money_that_is_not_all_known)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table = answer(store, "money");

    ck_assert_int_eq(rows_of(table), 1 + 2 + 1 + 1 + 1);
    CK_ROW(table, 0, {"line", "project"}, {"title", "Darbi"}, {"planned", "1000.00"},
           {"committed", "500.00"}, {"spent", "108.00"}, {"assigned", "600.00"},
           {"assigned_percent", "60.0"}, {"parts", "2"});
    CK_ROW(table, 1, {"planned", "600.00"}, {"spent", "100.00"}, {"percent", "60.0"},
           {"assigned", "150.01"}, {"assigned_percent", "25.0"}, {"parts", "2"});
    CK_ROW(table, 2, {"planned", "!no_data"}, {"committed", "!no_data"}, {"spent", "8.00"},
           {"percent", "!no_data"}, {"assigned", "!no_data"}, {"assigned_percent", "!no_data"});
    CK_ROW(table, 3, {"line", "sprints"}, {"parts", "1"}, {"planned", "!no_data"},
           {"assigned", "150.01"});
    CK_ROW(table, 4, {"line", "project"}, {"planned", "0.00"}, {"percent", "!not_applicable"},
           {"parts", "0"});
    CK_ROW(table, 5, {"line", "uncharged"}, {"parts", "2"}, {"assigned", "70.00"},
           {"record", "!not_applicable"});
    innov_table_free(table);
    table = explain(store, "money");
    ck_behind(table, "assigned works", "", 2);
    ck_behind(table, "assigned works", "no_value", 2);
    ck_behind(table, "uncharged", "", 2);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(money_of_one_project)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_record *input = new_record(INNOV_MONEY);
    innov_table *table;
    int64_t id;

    ck_assert_int_eq(innov_store_resolve(store, INNOV_PROJECT, "free", &id), INNOV_OK);
    ck_assert_int_eq(innov_set_int(input, INNOV_MONEY_PROJECT, id), INNOV_OK);
    table = run_with(store, "money", input, 0);
    ck_assert_int_eq(rows_of(table), 1);
    ck_cell(table, 0, "title", "Velti");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* 24 lines of 10^12 EUR each in a project of 1 EUR: as far beyond all proportion as they are, the
 * percentage is exact. */
START_TEST(money_out_of_proportion)
{
    innov_store *store = store_of(_i, "reports/extremes.xml");
    innov_table *table = ask(store, "money", "", 0);

    ck_row(table, 0, "planned=1.00 assigned=24000000000000.00 assigned_percent=2400000000000000.0");
    ck_row(table, 1, "planned=1000000000000.00 percent=100000000000000.0");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- milestones ---------------------------------------------------------------------------- */

START_TEST(the_plan_of_15_sprints_is_at_9)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = answer(store, "milestones");

    ck_assert_int_eq(rows_of(table), 1);
    CK_ROW(table, 0, {"kind", "target"}, {"quarter", "2025-Q4"}, {"due_on", "2025-12-31"},
           {"goal", "15.00"}, {"achieved", "9.00"}, {"percent", "60.0"}, {"timing", "ahead"},
           {"status", "!not_applicable"}, {"evidence_missing", "!not_applicable"});
    innov_table_free(table);
    table = explain(store, "milestones");
    ck_behind(table, "achieved plan-15-sprints", "", 9);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(milestones_of_every_sort)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table = answer(store, "milestones");

    ck_assert_int_eq(rows_of(table), 5);
    CK_ROW(table, 0, {"number", "191"}, {"kind", "milestone"}, {"quarter", "2024-Q4"},
           {"due_on", "2024-12-31"}, {"status", "verified"}, {"timing", "done"},
           {"goal", "!not_applicable"}, {"percent", "!not_applicable"}, {"evidence", "0"},
           {"evidence_missing", "true"}, {"project_title", "Darbi"});
    CK_ROW(table, 1, {"number", "2"}, {"quarter", "2025-Q2"}, {"due_on", "2025-06-30"},
           {"timing", "due"}, {"percent", "25.0"}, {"evidence_missing", "!not_applicable"});
    CK_ROW(table, 2, {"quarter", "2026"}, {"due_on", "2026-12-31"}, {"timing", "claimed"},
           {"percent", "70.0"}, {"evidence", "1"}, {"evidence_missing", "false"});
    CK_ROW(table, 3, {"title", "Bez termiņa"}, {"quarter", "!no_data"}, {"due_on", "!no_data"},
           {"timing", "!no_data"}, {"percent", "!not_applicable"}, {"achieved", "!no_data"});
    CK_ROW(table, 4, {"title", "Divi sprinti"}, {"due_on", "2024-12-31"}, {"timing", "overdue"},
           {"goal", "2.00"}, {"achieved", "1.00"}, {"percent", "50.0"},
           {"project", "!not_applicable"});
    ck_note(table, "Overdue: 1, without evidence: 1, without a due date: 1",
            "Nokavēti: 1, bez pierādījumiem: 1, bez termiņa: 1");
    innov_table_free(table);
    table = explain(store, "milestones");
    ck_behind(table, "milestones", "", 5);
    ck_behind(table, "achieved plan", "", 1);
    ck_behind(table, "achieved plan", "cancelled", 1);
    ck_behind(table, "achieved plan", "not_finished", 1);
    ck_behind(table, "achieved plan", "outside_period", 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* The day after its quarter what is not claimed is overdue. */
START_TEST(milestones_a_day_later)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_record *input = new_record(INNOV_MILESTONES);
    innov_table *table;
    int64_t id;

    set(input, INNOV_MILESTONES_AS_OF, "2025-07-01");
    ck_assert_int_eq(innov_store_resolve(store, INNOV_PROJECT, "works", &id), INNOV_OK);
    ck_assert_int_eq(innov_set_int(input, INNOV_MILESTONES_PROJECT, id), INNOV_OK);
    table = run_with(store, "milestones", input, 0);
    ck_assert_int_eq(rows_of(table), 3);
    ck_cell(table, 1, "timing", "overdue");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- data-quality -------------------------------------------------------------------------- */

START_TEST(quality_of_the_real_records)
{
    innov_store *store = store_of(_i, LATVIA);
    innov_table *table = answer(store, "data-quality");
    int32_t sprints = row_with(table, "kind", "sprint", "kind", "sprint");
    int32_t total = row_with(table, "kind", "total", "kind", "total");

    CK_ROW(table, sprints, {"records", "9"}, {"without_source", "0"}, {"percent_sourced", "100.0"},
           {"with_partial_date", "9"}, {"invalid", "0"}, {"without_primary", "0"});
    CK_ROW(table, total, {"without_source", "0"}, {"invalid", "0"}, {"due_for_deletion", "0"});
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(quality_of_edges)
{
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table = answer(store, "data-quality");

    /* a wrong check digit, let in by a lenient import */
    CK_ROW(table, row_with(table, "kind", "institution", "kind", "institution"), {"records", "2"},
           {"invalid", "1"}, {"without_source", "1"}, {"percent_sourced", "50.0"});
    CK_ROW(table, row_with(table, "kind", "person", "kind", "person"), {"records", "3"},
           {"due_for_deletion", "1"}, {"with_partial_date", "1"});
    CK_ROW(table, row_with(table, "kind", "course", "kind", "course"), {"without_primary", "1"});
    CK_ROW(table, row_with(table, "kind", "occurrence", "kind", "occurrence"), {"records", "6"},
           {"with_partial_date", "2"}, {"invalid", "0"});
    CK_ROW(table, row_with(table, "kind", "total", "kind", "total"), {"invalid", "1"},
           {"due_for_deletion", "1"}, {"without_primary", "1"});
    ck_note(table, "date does not decide it: 1", "datums to neizšķir: 1");
    innov_table_free(table);
    table = explain(store, "data-quality");
    ck_behind(table, "invalid", "", 1);
    ck_behind(table, "due_for_deletion", "", 1);
    ck_behind(table, "due_for_deletion", "undecidable", 1);
    ck_behind(table, "without_primary", "", 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- All of them --------------------------------------------------------------------------- */

START_TEST(an_empty_store_is_an_answer)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    for (int i = 0; i < REPORTS; i++) {
        innov_table *table = answer(store, reports[i]);

        ck_assert_int_gt(innov_table_count(table, INNOV_TABLE_NOTES), 0);
        innov_table_free(table);
        table = explain(store, reports[i]);
        ck_assert_int_eq(rows_of(table), 0);
        innov_table_free(table);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(an_empty_store_reaches_nothing)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = answer(store, "training-reach");

    ck_assert_int_eq(rows_of(table), 1);
    CK_ROW(table, 0, {"occurrences", "0"}, {"days", "0"}, {"regions", "0"},
           {"of_regions", "!no_data"}, {"percent", "!not_applicable"});
    ck_note(table, "No planning region", "Nav ierakstīts neviens");
    innov_table_free(table);
    table = answer(store, "money");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    table = answer(store, "milestones");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    table = answer(store, "data-quality");
    CK_ROW(table, 0, {"kind", "total"}, {"records", "0"}, {"percent_sourced", "!not_applicable"});
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Without an input a report judges by today. */
START_TEST(no_input_is_today)
{
    innov_store *store = store_of(_i, FIGURES);

    for (int i = 0; i < REPORTS; i++)
        innov_table_free(run_with(store, reports[i], NULL, 0));
    innov_store_free(store);
}
END_TEST

START_TEST(wrong_input_is_refused)
{
    static const struct {
        const char *report, *kind;
        int32_t input, field;
    } cases[] = {
        {"training-reach", "course", INNOV_TRAINING_REACH, INNOV_TRAINING_REACH_COURSE},
        {"money", "project", INNOV_MONEY, INNOV_MONEY_PROJECT},
        {"milestones", "project", INNOV_MILESTONES, INNOV_MILESTONES_PROJECT},
    };
    innov_store *store = store_of(_i, FIGURES);
    innov_table *table;

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        innov_record *input = new_record(cases[i].input);

        ck_assert_int_eq(innov_set_int(input, cases[i].field, absent_id(cases[i].kind)), INNOV_OK);
        ck_assert_int_eq(innov_run(store, cases[i].report, input, 0, &table, NULL),
                         INNOV_E_NOT_FOUND);
        ck_assert_ptr_null(table);
        ck_assert_int_eq(innov_run(store, "data-quality", input, 0, &table, NULL), INNOV_E_KIND);
        ck_assert_ptr_null(table);
        ck_assert_int_eq(innov_set_int(input, cases[i].field, absent_id("sprint")),
                         INNOV_E_REFERENCE);
        innov_record_free(input);
    }
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reports B");
    TCase *training = suite_case(suite, "training-reach"), *money = suite_case(suite, "money");
    TCase *milestones = suite_case(suite, "milestones");
    TCase *quality = suite_case(suite, "data-quality"), *all = suite_case(suite, "all");

    every_store(training, trainings_of_2024);
    every_store(training, trainings_on_partial_dates);
    every_store(training, trainings_explained);
    every_store(training, trainings_of_one_course);
    every_store(training, regions_of_another_day);
    every_store(money, money_for_sprints);
    every_store(money, money_that_is_not_all_known);
    every_store(money, money_of_one_project);
    every_store(money, money_out_of_proportion);
    every_store(milestones, the_plan_of_15_sprints_is_at_9);
    every_store(milestones, milestones_of_every_sort);
    every_store(milestones, milestones_a_day_later);
    every_store(quality, quality_of_the_real_records);
    every_store(quality, quality_of_edges);
    every_store(all, an_empty_store_is_an_answer);
    every_store(all, an_empty_store_reaches_nothing);
    every_store(all, no_input_is_today);
    every_store(all, wrong_input_is_refused);
    return suite_main(suite);
}
