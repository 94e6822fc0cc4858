/* indicators.c - the report indicator-trend: on two small stores of edges (reports/indicators.xml,
 * reports/redrawn.xml), whose every cell was worked out by hand (the .tsv beside them), and on the
 * invented year.
 */
#include "contract/asking.h"

enum { LINE_SIZE = 1024, TEXT_SIZE = 200 };

/* ---- What the tests share ------------------------------------------------------------------ */

#define HERE     "reports/indicators.xml"
#define REDRAWN  "reports/redrawn.xml"
#define INVENTED "../../examples/data/invented.xml"

/* The row of a period of all, in a table of one indicator. */
static int32_t period_row(const innov_table *table, const char *period)
{
    for (int32_t r = 0; r < rows_of(table); r++)
        if (strcmp(cell(table, r, "period"), period) == 0 &&
            strcmp(cell(table, r, "group_title"), "all") == 0)
            return r;
    ck_abort_msg("no period %s", period);
    return -1;
}

static void ck_period(const innov_table *table, const char *period, const char *expected)
{
    ck_row(table, period_row(table, period), expected);
}

static innov_table *ask_here(innov_store *store, const char *words, uint32_t flags)
{
    return ask(store, "indicator-trend", words, flags);
}

static void ck_both(const innov_table *table, const char *en, const char *lv)
{
    ck_noted(table, "en", en);
    ck_noted(table, "lv", lv);
}

/* The cells of a line, cut at its tabs. */
static int cut(char *line, char *cells[], int most)
{
    int count = 0;

    line[strcspn(line, "\n")] = '\0';
    for (char *cell = line; cell != NULL && count < most; count++) {
        cells[count] = cell;
        cell = strchr(cell, '\t');
        if (cell != NULL)
            *cell++ = '\0';
    }
    return count;
}

/* A cell: its text, or `!` and the reason why it has none. */
static void ck_cell(const innov_table *table, int32_t row, const char *column, const char *expected)
{
    const char *found = *expected == '!'
                            ? innov_table_reason(table, row, find_column(table, column))
                            : cell(table, row, column);

    ck_assert_msg(strcmp(found, expected + (*expected == '!')) == 0, "row %d, %s: %s, not %s", row,
                  column, found, expected);
}

/* ---- Edges --------------------------------------------------------------------------------- */

static const char *const worked[][2] = {
    {HERE, "reports/indicators.tsv"},
    {REDRAWN, "reports/redrawn.tsv"},
};

static void ck_lines(const innov_table *table, const char *path)
{
    enum { COLUMNS = 20 };
    FILE *expected = fopen(suite_data(path), "r");
    char head[LINE_SIZE], line[LINE_SIZE], *names[COLUMNS], *cells[COLUMNS];
    int32_t row = 0;
    int columns;

    ck_assert_ptr_nonnull(expected);
    ck_assert_ptr_nonnull(fgets(head, sizeof head, expected));
    columns = cut(head, names, COLUMNS);
    ck_assert_int_gt(columns, 10);
    for (; fgets(line, sizeof line, expected) != NULL; row++) {
        ck_assert_int_eq(cut(line, cells, COLUMNS), columns);
        for (int c = 0; c < columns; c++)
            ck_cell(table, row, names[c], cells[c]);
    }
    ck_assert_int_eq(row, rows_of(table));
    ck_assert_int_gt(row, 40);
    ck_assert_int_eq(fclose(expected), 0);
}

START_TEST(pain_13_every_cell_is_as_worked_out_by_hand)
{
    for (size_t i = 0; i < sizeof worked / sizeof *worked; i++) {
        innov_store *store = store_of(_i, worked[i][0]);
        innov_table *table = ask_here(store, "", 0);

        ck_lines(table, worked[i][1]);
        innov_table_free(table);
        innov_store_free(store);
        ck_assert_int_eq(unlink(suite_file(lab_names[_i])), 0);
    }
}
END_TEST

/* Indicators whose definition does not fit, and by which field. */
static const char *const misfits[][2] = {
    {"misfit-below", "denominator_field"},
    {"misfit-kind", "denominator_kind"},
    {"misfit-once", "counting"},
};

START_TEST(what_is_left_open_is_told)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "", 0);

    ck_both(table, "halves: records left out, because their dates may lie in two periods: 1.",
            "halves: neieskaitīti ieraksti, jo to datumi var būt divos periodos: 1.");
    ck_both(table, "halves, Reģions: records that count in the total and in none of the groups: 1.",
            "halves, Reģions: ieraksti, kas ieskaitīti kopā, bet nevienā grupā: 1.");
    ck_both(table, "versions: measurements left out, whose groups no definition names: 1.",
            "versions: neieskaitīti mērījumi, kuru grupu nav nevienā definīcijā: 1.");
    ck_both(table,
            "broken-condition: it cannot be computed, because the definition's \"condition\" does "
            "not fit the model.",
            "broken-condition: to nevar aprēķināt, jo modelim neatbilst definīcijas lauks "
            "\"condition\".");
    ck_both(table,
            "broken-kind: it cannot be computed, because the definition's \"record_kind\" does not "
            "fit the model.",
            "broken-kind: to nevar aprēķināt, jo modelim neatbilst definīcijas lauks "
            "\"record_kind\".");
    ck_both(table, "broken-period: there are no values.", "broken-period: vērtību nav.");
    innov_table_free(table);
    innov_store_free(store);
    ck_assert_int_eq(unlink(suite_file(lab_names[_i])), 0);
    store = store_of(_i, REDRAWN);
    table = ask_here(store, "", 0);
    ck_both(table, "twice, Divreiz: records that count once in the total and in several groups: 8.",
            "twice, Divreiz: ieraksti, kas kopā ieskaitīti vienreiz, bet vairākās grupās: 8.");
    for (size_t i = 0; i < sizeof misfits / sizeof *misfits; i++) {
        char en[TEXT_SIZE], lv[TEXT_SIZE];

        (void)snprintf(en, sizeof en, "%s: it cannot be computed, because the definition's \"%s\"",
                       misfits[i][0], misfits[i][1]);
        (void)snprintf(lv, sizeof lv,
                       "%s: to nevar aprēķināt, jo modelim neatbilst definīcijas "
                       "lauks \"%s\".",
                       misfits[i][0], misfits[i][1]);
        ck_both(table, en, lv);
    }
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(every_figure_opens_to_its_records)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "indicator=halves", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "value halves 2024-S1", ""), 2);
    ck_assert_int_eq(count_behind(table, "value halves 2024-S2", ""), 1);
    ck_assert_int_eq(count_behind(table, "value halves 2024-S2", "undecidable"), 1);
    ck_assert_int_eq(count_behind(table, "value halves", "no_date"), 1);
    ck_assert_int_eq(count_behind(table, "value halves 2024-S1 Dienvidi", ""), 1);
    innov_table_free(table);
    table = ask_here(store, "indicator=large", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "denominator large 2024", ""), 4);
    ck_assert_int_eq(count_behind(table, "numerator large 2024", ""), 2);
    ck_assert_int_eq(count_behind(table, "value large 2024", ""), 1);
    ck_assert_int_eq(count_behind(table, "value large 2024", "restated"), 1);
    innov_table_free(table);
    table = ask_here(store, "indicator=asked", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "denominator asked 2024", ""), 10);
    ck_assert_int_eq(count_behind(table, "numerator asked 2024", ""), 4);
    ck_assert_int_eq(count_behind(table, "denominator asked 2024", "other_scope"), 1);
    ck_assert_int_eq(count_behind(table, "denominator asked 2024", "no_value"), 1);
    ck_assert_int_eq(count_behind(table, "value asked 2025", ""), 1);
    ck_assert_int_eq(count_behind(table, "value asked 2025", "other_scope"), 1);
    innov_table_free(table);
    table = ask_here(store, "indicator=average", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "value average 2024", "no_value"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Both sides of a share that have kinds of their own open apart: who is in the denominator, and
 * which records put whom into the numerator. */
START_TEST(the_sides_of_a_share_open_apart)
{
    innov_store *store = store_of(_i, REDRAWN);
    innov_table *table = ask_here(store, "indicator=reached", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "denominator reached 2023", ""), 4);
    ck_assert_int_eq(count_behind(table, "denominator reached 2024", ""), 4);
    ck_assert_int_eq(count_behind(table, "denominator reached 2023 Dienvidi", ""), 3);
    ck_assert_int_eq(count_behind(table, "numerator reached 2023", ""), 3);
    ck_assert_int_eq(count_behind(table, "numerator reached 2023", "other_scope"), 1);
    ck_assert_int_eq(count_behind(table, "numerator reached 2024", ""), 3);
    ck_assert_int_eq(count_behind(table, "numerator reached 2024", "other_scope"), 1);
    ck_assert_int_eq(count_behind(table, "numerator reached 2024", "repeated"), 1);
    ck_assert_int_eq(count_behind(table, "numerator reached 2024 Ziemeļi", ""), 2);
    innov_table_free(table);
    table = ask_here(store, "indicator=strategy", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "value strategy 2022-05-01/2024-06-30", ""), 5);
    ck_assert_int_eq(count_behind(table, "value strategy 2024", ""), 5);
    ck_assert_int_eq(count_behind(table, "expected strategy 2024", ""), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(the_way_to_a_goal_opens_to_its_steps)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "indicator=people", INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(count_behind(table, "expected people 2024", ""), 2); /* an interim target */
    ck_assert_int_eq(count_behind(table, "expected people 2025", ""), 2);
    innov_table_free(table);
    table = ask_here(store, "indicator=asked", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "denominator asked 2024 Ministrija", ""), 3);
    ck_assert_int_eq(count_behind(table, "numerator asked 2024 Ministrija", ""), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Redrawn maps -------------------------------------------------------------------------- */

/* The cells of one column of a group, by time. */
static void ck_group(const innov_table *table, const char *group, const char *column,
                     const char *first, const char *second)
{
    int32_t row = row_of(table, "group_title", group);

    ck_cell(table, row, column, first);
    ck_cell(table, row + 1, column, second);
    ck_assert_str_eq(cell(table, row + 1, "group_title"), group);
}

/* A was split into B and C as 2024 began, E and F became G in its middle. */
START_TEST(pain_01_a_district_that_was_split_keeps_its_past)
{
    innov_store *store = store_of(_i, REDRAWN);
    innov_table *table = ask_here(store, "indicator=led", 0);

    ck_group(table, "A", "value", "2.00", "!not_applicable");
    ck_group(table, "B", "value", "!not_applicable", "2.00");
    ck_group(table, "B", "change", "!not_applicable", "!not_comparable");
    ck_both(table, "led, Vieta: records that count in the total and in none of the groups: 1.",
            "led, Vieta: ieraksti, kas ieskaitīti kopā, bet nevienā grupā: 1.");
    innov_table_free(table);
    table = ask_here(store, "indicator=led map_on=2023", 0); /* the old map */
    ck_group(table, "all", "value", "4.00", "5.00");
    ck_group(table, "A", "value", "2.00", "3.00");
    ck_group(table, "A", "change", "!not_applicable", "1.00");
    ck_group(table, "B", "value", "!not_applicable", "!not_applicable");
    ck_group(table, "D", "value", "0.00", "0.00");
    ck_group(table, "E", "value", "1.00", "!not_comparable"); /* of G: E's, or F's */
    ck_group(table, "F", "value", "0.00", "!not_comparable");
    ck_both(table,
            "The groups are those of 2023-12-31:", "Grupas ir tās, kas pastāvēja 2023-12-31:");
    ck_both(table, "led: values that cannot be told, because one became several: 2.",
            "led: vērtības, ko nevar noteikt, jo viena kļuva par vairākām: 2.");
    innov_table_free(table);
    table = ask_here(store, "indicator=led map_on=2024-12-31", 0); /* the new one */
    ck_group(table, "all", "value", "4.00", "5.00");
    ck_group(table, "A", "value", "!not_applicable", "!not_applicable");
    ck_group(table, "B", "value", "!not_comparable", "2.00");
    ck_group(table, "C", "value", "!not_comparable", "1.00");
    ck_group(table, "G", "value", "1.00", "2.00");
    ck_group(table, "G", "change", "!not_applicable", "1.00");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* M changed its sector as 2024 began. */
START_TEST(an_institution_counts_for_the_sector_it_was_in)
{
    innov_store *store = store_of(_i, REDRAWN);
    innov_table *table = ask_here(store, "indicator=by-sector map_on=2023", 0);

    ck_group(table, "Kultūra", "value", "1.00", "1.00");
    ck_group(table, "Veselība", "value", "0.00", "0.00");
    ck_both(table, "by-sector, Nozare: periods whose groups do not add up to the whole: 2.",
            "by-sector, Nozare: periodi, kuros grupu summa nav kopskaits: 2.");
    ck_noted(table, "en",
             "by-sector, Nozare: records that count in the total and in none of the "
             "groups: 10.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Who was there is asked of the map's day too: E, which took part, is part of G. */
START_TEST(a_share_is_drawn_on_one_map_above_and_below)
{
    innov_store *store = store_of(_i, REDRAWN);
    innov_table *table = ask_here(store, "indicator=reached map_on=2024-12-31", 0);

    ck_period(table, "2023", "numerator=2 denominator=4 value=50.00");
    ck_period(table, "2024", "numerator=3 denominator=4 value=75.00");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Days ---------------------------------------------------------------------------------- */

START_TEST(dates_that_do_not_decide_a_day_are_told)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "indicator=people as_of=2024-06-15", 0);

    ck_period(table, "2024", "computed=10.00"); /* s2 ended in June, s4 in the year */
    ck_both(table, "only possibly count, as their dates do not decide it: 3.",
            "skaitītos tikai iespējami, jo datumi to neizšķir: 3.");
    ck_both(table, "counts from the day it became known", "skaitās no dienas, kad kļuvis zināms");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* What was there is asked of the day too: B, C, D, E and F; by then E had taken part. */
START_TEST(a_share_of_what_was_there_on_a_day)
{
    innov_store *store = store_of(_i, REDRAWN);
    innov_table *table = ask_here(store, "indicator=reached as_of=2024-03-31", 0);

    ck_period(table, "2023", "numerator=3 denominator=4");
    ck_period(table, "2024", "numerator=1 denominator=5 value=20.00");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(what_was_known_on_a_day)
{
    innov_store *store = store_of(_i, HERE);
    innov_table *table = ask_here(store, "indicator=large as_of=2025-01-31", 0);

    ck_period(table, "2024", "value=33.33");
    ck_period(table, "2024", "restated!not_applicable");
    ck_period(table, "2024", "computed=50.00");
    ck_period(table, "2024", "differs=true");
    ck_assert_int_eq(rows_of(table), 1);
    ck_both(table, "large: values entered that differ from what the records give: 1.",
            "large: ievadītās vērtības, kas atšķiras no tā, ko rāda ieraksti: 1.");
    innov_table_free(table);
    table = ask_here(store, "indicator=large as_of=2025-01-31", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "value large 2024", "outside_period"), 1);
    ck_assert_int_eq(count_behind(table, "denominator large 2025", "outside_period"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- The invented year --------------------------------------------------------------------- */

START_TEST(the_invented_year)
{
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table = ask_here(store, "indicator=pabeigtie-sprinti", 0);

    ck_period(table, "2027", "value=3.00");
    ck_period(table, "2027", "computed=2.00");
    ck_period(table, "2027", "differs=true");
    innov_table_free(table);
    table = ask_here(store, "indicator=atbildes-laika", 0);
    ck_period(table, "2026-Q4", "value!no_data");
    ck_period(table, "2027-Q1", "value=58.00");
    ck_period(table, "2027-Q1", "restated=55.00");
    ck_period(table, "2027-Q1", "change!not_comparable");
    ck_period(table, "2027-Q2", "expected=61.31");
    ck_period(table, "2027-Q2", "goal_status=on_track");
    ck_period(table, "2027-Q3", "value!no_data");
    ck_period(table, "2027-Q4", "progress=25.0");
    ck_period(table, "2027-Q4", "goal_status=at_risk");
    innov_table_free(table);
    table = ask_here(store, "indicator=atbildes-laika as_of=2027-04-30", 0);
    ck_period(table, "2027-Q1", "value=55.00");
    ck_period(table, "2027-Q1", "status=provisional");
    innov_table_free(table);
    table = ask_here(store, "indicator=vaditaju-atbalsts", 0); /* of 300 responses */
    ck_period(table, "2027", "value=48.18");
    ck_period(table, "2027", "computed=48.18");
    ck_period(table, "2027", "differs=false");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Nothing, and what is wrong ------------------------------------------------------------ */

START_TEST(an_empty_store_has_no_indicators)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = ask_here(store, "", 0);

    ck_assert_int_eq(rows_of(table), 0);
    ck_both(table, "There are no indicators.", "Rādītāju nav.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* A value of 10^17 hundredths where one was planned: ten times the progress would not fit. */
START_TEST(what_is_beyond_all_plans)
{
    innov_store *store = store_of(_i, "reports/extremes.xml");
    innov_table *table = ask(store, "indicator-trend", "indicator=bytes", 0);

    ck_row(table, 0, "value=1000000000000000.00 expected=100.00 progress=1000000000000000.0");
    ck_row(table, 1, "change=0.00 expected=0.01 progress!not_computable goal_status=achieved");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(an_indicator_that_is_not_there)
{
    innov_store *store = store_of(_i, HERE);
    innov_record *input = new_record(INNOV_INDICATOR_TREND);
    innov_table *table;

    ck_assert_int_eq(innov_set_int(input, INNOV_INDICATOR_TREND_INDICATOR, absent_id("indicator")),
                     INNOV_OK);
    ck_assert_int_eq(innov_run(store, "indicator-trend", input, 0, &table, NULL),
                     INNOV_E_NOT_FOUND);
    ck_assert_ptr_null(table);
    innov_record_free(input);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("indicators");
    TCase *edges = suite_case(suite, "edges"), *year = suite_case(suite, "the invented year");
    TCase *wrong = suite_case(suite, "nothing, and what is wrong");

    every_store(edges, pain_13_every_cell_is_as_worked_out_by_hand);
    every_store(edges, what_is_left_open_is_told);
    every_store(edges, every_figure_opens_to_its_records);
    every_store(edges, the_sides_of_a_share_open_apart);
    every_store(edges, the_way_to_a_goal_opens_to_its_steps);
    every_store(edges, pain_01_a_district_that_was_split_keeps_its_past);
    every_store(edges, an_institution_counts_for_the_sector_it_was_in);
    every_store(edges, a_share_is_drawn_on_one_map_above_and_below);
    every_store(edges, dates_that_do_not_decide_a_day_are_told);
    every_store(edges, a_share_of_what_was_there_on_a_day);
    every_store(edges, what_was_known_on_a_day);
    every_store(year, the_invented_year);
    every_store(wrong, an_empty_store_has_no_indicators);
    every_store(wrong, what_is_beyond_all_plans);
    every_store(wrong, an_indicator_that_is_not_there);
    return suite_main(suite);
}
