/* indicators.c - the report indicator-trend: on a small store of edges (reports/indicators.xml),
 * whose every cell was worked out by hand (reports/indicators.tsv), and on the invented year.
 */
#include "contract/lab.h"

enum { LINE_SIZE = 1024 };

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_store *new_store_of(int format, const char *path)
{
    innov_store *store = open_lab(suite_file(lab_names[format]), INNOV_OPEN_CREATE);

    ck_assert_int_eq(innov_store_import(store, path, NULL, 0, NULL, NULL), INNOV_OK);
    return store;
}

static innov_store *new_edges(int format)
{
    return new_store_of(format, suite_data("reports/indicators.xml"));
}

/* The report on one indicator (NULL: all) as of a day (NULL: unset). */
static innov_table *ask(innov_store *store, const char *indicator, const char *as_of,
                        uint32_t flags)
{
    innov_record *input = new_record(INNOV_INDICATOR_TREND);
    innov_table *table = NULL;
    int64_t id;

    if (indicator != NULL) {
        ck_assert_int_eq(innov_store_resolve(store, INNOV_INDICATOR, indicator, &id), INNOV_OK);
        ck_assert_int_eq(innov_set_int(input, INNOV_INDICATOR_TREND_INDICATOR, id), INNOV_OK);
    }
    if (as_of != NULL)
        set(input, INNOV_INDICATOR_TREND_AS_OF, as_of);
    ck_assert_int_eq(innov_run(store, "indicator-trend", input, flags, &table, NULL), INNOV_OK);
    innov_record_free(input);
    return table;
}

static int32_t column_of(const innov_table *table, const char *name)
{
    for (int32_t i = 0; i < innov_table_count(table, INNOV_TABLE_COLUMNS); i++)
        if (strcmp(innov_table_column(table, i, INNOV_COLUMN_NAME, NULL), name) == 0)
            return i;
    ck_abort_msg("no column %s", name);
    return -1;
}

/* A cell: its text, or `!` and the reason why it has none. */
static void ck_cell(const innov_table *table, int32_t row, const char *column, const char *expected)
{
    int32_t c = column_of(table, column);
    const char *found = *expected == '!' ? innov_table_reason(table, row, c)
                                         : innov_table_text(table, row, c);

    ck_assert_msg(strcmp(found, expected + (*expected == '!')) == 0, "row %d, %s: %s, not %s", row,
                  column, found, expected);
}

/* The row of a period of all, in a table of one indicator. */
static int32_t row_of(const innov_table *table, const char *period)
{
    for (int32_t r = 0; r < innov_table_count(table, INNOV_TABLE_ROWS); r++)
        if (strcmp(innov_table_text(table, r, column_of(table, "period")), period) == 0 &&
            strcmp(innov_table_text(table, r, column_of(table, "group_title")), "all") == 0)
            return r;
    ck_abort_msg("no period %s", period);
    return -1;
}

static int32_t behind(const innov_table *table, const char *figure, const char *why)
{
    int32_t found = 0;

    for (int32_t r = 0; r < innov_table_count(table, INNOV_TABLE_ROWS); r++)
        found += strcmp(innov_table_text(table, r, column_of(table, "figure")), figure) == 0 &&
                 strcmp(innov_table_text(table, r, column_of(table, "why")), why) == 0;
    return found;
}

static void ck_note(const innov_table *table, const char *en, const char *lv)
{
    for (int32_t n = 0; n < innov_table_count(table, INNOV_TABLE_NOTES); n++)
        if (strcmp(innov_table_note(table, n, "en"), en) == 0) {
            ck_assert_str_eq(innov_table_note(table, n, "lv"), lv);
            return;
        }
    ck_abort_msg("no note says %s", en);
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

/* ---- Edges --------------------------------------------------------------------------------- */

START_TEST(every_cell_is_as_worked_out_by_hand)
{
    enum { COLUMNS = 17 };
    innov_store *store = new_edges(_i);
    innov_table *table = ask(store, NULL, NULL, 0);
    FILE *expected = fopen(suite_data("reports/indicators.tsv"), "r");
    char head[LINE_SIZE], line[LINE_SIZE], *names[COLUMNS], *cells[COLUMNS];
    int32_t row = 0;

    ck_assert_ptr_nonnull(expected);
    ck_assert_ptr_nonnull(fgets(head, sizeof head, expected));
    ck_assert_int_eq(cut(head, names, COLUMNS), COLUMNS);
    for (; fgets(line, sizeof line, expected) != NULL; row++) {
        ck_assert_int_eq(cut(line, cells, COLUMNS), COLUMNS);
        for (int c = 0; c < COLUMNS; c++)
            ck_cell(table, row, names[c], cells[c]);
    }
    ck_assert_int_eq(row, innov_table_count(table, INNOV_TABLE_ROWS));
    ck_assert_int_gt(row, 40);
    ck_assert_int_eq(fclose(expected), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(what_is_left_open_is_told)
{
    innov_store *store = new_edges(_i);
    innov_table *table = ask(store, NULL, NULL, 0);

    ck_note(table, "halves: records left out, because their dates may lie in two periods: 1.",
            "halves: neieskaitīti ieraksti, jo to datumi var būt divos periodos: 1.");
    ck_note(table, "halves: records that count in the total and in none of the groups: 1.",
            "halves: ieraksti, kas ieskaitīti kopā, bet nevienā grupā: 1.");
    ck_note(table, "versions: measurements left out, whose groups no definition names: 1.",
            "versions: neieskaitīti mērījumi, kuru grupu nav nevienā definīcijā: 1.");
    ck_note(table,
            "broken-condition: it cannot be computed, because the definition's \"condition\" does "
            "not fit the model.",
            "broken-condition: to nevar aprēķināt, jo modelim neatbilst definīcijas lauks "
            "\"condition\".");
    ck_note(table,
            "broken-kind: it cannot be computed, because the definition's \"record_kind\" does not "
            "fit the model.",
            "broken-kind: to nevar aprēķināt, jo modelim neatbilst definīcijas lauks "
            "\"record_kind\".");
    ck_note(table, "broken-period: there are no values.", "broken-period: vērtību nav.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(every_figure_opens_to_its_records)
{
    innov_store *store = new_edges(_i);
    innov_table *table = ask(store, "halves", NULL, INNOV_RUN_EXPLAIN);

    ck_assert_int_eq(behind(table, "value halves 2024-S1", ""), 2);
    ck_assert_int_eq(behind(table, "value halves 2024-S2", ""), 1);
    ck_assert_int_eq(behind(table, "value halves 2024-S2", "undecidable"), 1);
    ck_assert_int_eq(behind(table, "value halves", "no_date"), 1);
    ck_assert_int_eq(behind(table, "value halves 2024-S1 Dienvidi", ""), 1);
    innov_table_free(table);
    table = ask(store, "large", NULL, INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(behind(table, "denominator large 2024", ""), 4);
    ck_assert_int_eq(behind(table, "numerator large 2024", ""), 2);
    ck_assert_int_eq(behind(table, "value large 2024", ""), 1);
    ck_assert_int_eq(behind(table, "value large 2024", "restated"), 1);
    innov_table_free(table);
    table = ask(store, "asked", NULL, INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(behind(table, "denominator asked 2024", ""), 10);
    ck_assert_int_eq(behind(table, "numerator asked 2024", ""), 4);
    ck_assert_int_eq(behind(table, "denominator asked 2024", "other_scope"), 1);
    ck_assert_int_eq(behind(table, "denominator asked 2024", "no_value"), 1);
    ck_assert_int_eq(behind(table, "value asked 2025", ""), 1);
    ck_assert_int_eq(behind(table, "value asked 2025", "other_scope"), 1);
    innov_table_free(table);
    table = ask(store, "average", NULL, INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(behind(table, "value average 2024", "no_value"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(what_was_known_on_a_day)
{
    innov_store *store = new_edges(_i);
    innov_table *table = ask(store, "large", "2025-01-31", 0);

    ck_cell(table, row_of(table, "2024"), "value", "33.33");
    ck_cell(table, row_of(table, "2024"), "restated", "!not_applicable");
    ck_cell(table, row_of(table, "2024"), "computed", "50.00");
    ck_cell(table, row_of(table, "2024"), "differs", "true");
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 1);
    ck_note(table, "large: values entered that differ from what the records give: 1.",
            "large: ievadītās vērtības, kas atšķiras no tā, ko rāda ieraksti: 1.");
    innov_table_free(table);
    table = ask(store, "large", "2025-01-31", INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(behind(table, "value large 2024", "outside_period"), 1);
    ck_assert_int_eq(behind(table, "denominator large 2025", "outside_period"), 1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- The invented year --------------------------------------------------------------------- */

START_TEST(the_invented_year)
{
    innov_store *store = new_store_of(_i, suite_data("../../examples/data/invented.xml"));
    innov_table *table = ask(store, "pabeigtie-sprinti", NULL, 0);

    ck_cell(table, row_of(table, "2027"), "value", "3.00");
    ck_cell(table, row_of(table, "2027"), "computed", "2.00");
    ck_cell(table, row_of(table, "2027"), "differs", "true");
    innov_table_free(table);
    table = ask(store, "atbildes-laika", NULL, 0);
    ck_cell(table, row_of(table, "2026-Q4"), "value", "!no_data");
    ck_cell(table, row_of(table, "2027-Q1"), "value", "58.00");
    ck_cell(table, row_of(table, "2027-Q1"), "restated", "55.00");
    ck_cell(table, row_of(table, "2027-Q1"), "change", "!not_comparable");
    ck_cell(table, row_of(table, "2027-Q2"), "expected", "61.31");
    ck_cell(table, row_of(table, "2027-Q2"), "goal_status", "on_track");
    ck_cell(table, row_of(table, "2027-Q3"), "value", "!no_data");
    ck_cell(table, row_of(table, "2027-Q4"), "progress", "25.0");
    ck_cell(table, row_of(table, "2027-Q4"), "goal_status", "at_risk");
    innov_table_free(table);
    table = ask(store, "atbildes-laika", "2027-04-30", 0);
    ck_cell(table, row_of(table, "2027-Q1"), "value", "55.00");
    ck_cell(table, row_of(table, "2027-Q1"), "status", "provisional");
    innov_table_free(table);
    table = ask(store, "vaditaju-atbalsts", NULL, 0); /* of 300 responses */
    ck_cell(table, row_of(table, "2027"), "value", "48.18");
    ck_cell(table, row_of(table, "2027"), "computed", "48.18");
    ck_cell(table, row_of(table, "2027"), "differs", "false");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Nothing, and what is wrong ------------------------------------------------------------ */

START_TEST(an_empty_store_has_no_indicators)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = ask(store, NULL, NULL, 0);

    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 0);
    ck_note(table, "There are no indicators.", "Rādītāju nav.");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(an_indicator_that_is_not_there)
{
    innov_store *store = new_edges(_i);
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

    every_store(edges, every_cell_is_as_worked_out_by_hand);
    every_store(edges, what_is_left_open_is_told);
    every_store(edges, every_figure_opens_to_its_records);
    every_store(edges, what_was_known_on_a_day);
    every_store(year, the_invented_year);
    every_store(wrong, an_empty_store_has_no_indicators);
    every_store(wrong, an_indicator_that_is_not_there);
    return suite_main(suite);
}
