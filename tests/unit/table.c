/* table.c - tables: the text of every type of cell, the five formats byte for byte, and what is
 * refused.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "format/table.h"
#include "support/suite.h"

static const innov__code stages[] = {
    {1, "planned", {"Planned", "Plānots"}, {"", ""}},
    {2, "running", {"Running", "Notiek šobrīd"}, {"", ""}},
};
static const innov__code_list stage_codes = INNOV__CODE_LIST("stage", "Stage", "Posms", stages);

enum { TEXT, INTEGER, BOOLEAN, DECIMAL, MONEY, DATE, INSTANT, CODE, REFERENCE, URI, COLUMNS };

static const innov__column every_type[COLUMNS] = {
    [TEXT] = {"text", {"Text", "Teksts"}, .type = INNOV_TYPE_TEXT},
    [INTEGER] = {"integer", {"Integer", "Skaitlis"}, .type = INNOV_TYPE_INTEGER},
    [BOOLEAN] = {"boolean", {"Boolean", "Jā vai nē"}, .type = INNOV_TYPE_BOOLEAN},
    [DECIMAL] = {"decimal", {"Decimal", "Daļskaitlis"}, .type = INNOV_TYPE_DECIMAL, .scale = 3},
    [MONEY] = {"money", {"Money", "Nauda"}, .type = INNOV_TYPE_MONEY},
    [DATE] = {"date", {"Date", "Diena"}, .type = INNOV_TYPE_DATE},
    [INSTANT] = {"instant", {"Instant", "Brīdis"}, .type = INNOV_TYPE_INSTANT},
    [CODE] = {"code", {"Code", "Kods"}, .type = INNOV_TYPE_CODE, .codes = &stage_codes},
    [REFERENCE] = {"reference", {"Reference", "Norāde"}, .type = INNOV_TYPE_REFERENCE},
    [URI] = {"uri", {"URI", "URI"}, .type = INNOV_TYPE_URI},
};

#define THIN "\xE2\x80\xAF" /* the narrow no-break space between groups of digits */

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_table *make_table(const char *name, const innov__column *columns, size_t count)
{
    innov_table *table;

    ck_assert_int_eq(innov__table_new(name, columns, count, &table), INNOV_OK);
    return table;
}

static innov_table *make_every_type(void)
{
    return make_table("every-type", every_type, COLUMNS);
}

static void add_row(innov_table *table)
{
    ck_assert_int_eq(innov__table_row(table), INNOV_OK);
}

static void set_text(innov_table *table, size_t column, const char *text)
{
    ck_assert_int_eq(innov__table_set_text(table, column, text), INNOV_OK);
}

static void set_int(innov_table *table, size_t column, int64_t value)
{
    ck_assert_int_eq(innov__table_set_int(table, column, value), INNOV_OK);
}

static void set_reason(innov_table *table, size_t column, const char *reason)
{
    ck_assert_int_eq(innov__table_set_reason(table, column, reason), INNOV_OK);
}

static void add_note(innov_table *table, const char *en, const char *lv)
{
    ck_assert_int_eq(innov__table_add_note(table, en, lv), INNOV_OK);
}

/* What innov_table_write writes; the caller frees it. */
static char *written(const innov_table *table, int32_t format, const char *lang)
{
    const char *path = suite_file("table");
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    char *bytes;

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov_table_write(table, fd, format, lang), INNOV_OK);
    ck_assert_int_eq(close(fd), 0); /* it was left open */
    bytes = suite_read(path, NULL);
    ck_assert_int_eq(unlink(path), 0);
    return bytes;
}

static int64_t absent_reference(void)
{
    int64_t id;

    ck_assert_int_eq(innov_id_parse("i0CPCFJDZT96W8M", &id), INNOV_OK);
    return id;
}

static void expect(const innov_table *table, int32_t format, const char *lang, const char *bytes)
{
    char *found = written(table, format, lang);

    ck_assert_str_eq(found, bytes);
    free(found);
}

/* ---- Cells --------------------------------------------------------------------------------- */

START_TEST(a_number_has_the_canonical_text_of_its_type)
{
    static const struct {
        size_t column;
        int64_t value;
        const char *text;
    } cases[] = {
        {INTEGER, 0, "0"},
        {INTEGER, 15, "15"},
        {INTEGER, INT64_MIN, "-9223372036854775808"},
        {INTEGER, INT64_MAX, "9223372036854775807"},
        {BOOLEAN, 0, "false"},
        {BOOLEAN, 1, "true"},
        {DECIMAL, 2500, "2.500"},
        {DECIMAL, 5, "0.005"},
        {DECIMAL, -5, "-0.005"},
        {DECIMAL, INT64_MIN, "-9223372036854775.808"},
        {MONEY, 1000000, "10000.00"},
        {MONEY, 0, "0.00"},
        {MONEY, -1, "-0.01"},
        {DATE, 20240301, "2024-03-01"},
        {DATE, 20240300, "2024-03"},
        {DATE, 20240000, "2024"},
        {INSTANT, 0, "1970-01-01T00:00:00Z"},
        {INSTANT, -1, "1969-12-31T23:59:59.999999Z"},
        {CODE, 1, "planned"},
        {CODE, 2, "running"},
    };
    innov_table *table = make_every_type();

    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        int64_t value = 7;

        add_row(table);
        set_int(table, cases[i].column, cases[i].value);
        ck_assert_str_eq(innov_table_text(table, (int32_t)i, (int32_t)cases[i].column),
                         cases[i].text);
        ck_assert_int_eq(innov_table_int(table, (int32_t)i, (int32_t)cases[i].column, &value),
                         INNOV_OK);
        ck_assert_int_eq(value, cases[i].value);
    }
    innov_table_free(table);
}
END_TEST

START_TEST(a_reference_has_the_text_of_its_id)
{
    innov_table *table = make_every_type();
    int64_t id, value;

    ck_assert_int_eq(innov_id_parse("i0CPCFJDZT96W8M", &id), INNOV_OK);
    add_row(table);
    set_int(table, REFERENCE, id);
    ck_assert_str_eq(innov_table_text(table, 0, REFERENCE), "i0CPCFJDZT96W8M");
    ck_assert_int_eq(innov_table_int(table, 0, REFERENCE, &value), INNOV_OK);
    ck_assert_int_eq(value, id);
    innov_table_free(table);
}
END_TEST

START_TEST(a_text_is_copied_and_has_no_number)
{
    char text[] = "Cēsis", uri[] = "https://example.org/";
    innov_table *table = make_every_type();
    int64_t value = 7;

    add_row(table);
    set_text(table, TEXT, text);
    set_text(table, URI, uri);
    text[0] = uri[0] = '?';
    ck_assert_str_eq(innov_table_text(table, 0, TEXT), "Cēsis");
    ck_assert_str_eq(innov_table_text(table, 0, URI), "https://example.org/");
    ck_assert_int_eq(innov_table_int(table, 0, TEXT, &value), INNOV_E_TYPE);
    ck_assert_int_eq(value, 0);
    ck_assert_int_eq(innov_table_int(table, 0, URI, &value), INNOV_E_TYPE);
    innov_table_free(table);
}
END_TEST

START_TEST(an_unset_cell_has_neither_value_nor_reason)
{
    innov_table *table = make_every_type();
    int64_t value = 7;

    add_row(table);
    for (int32_t c = 0; c < COLUMNS; c++) {
        ck_assert_str_eq(innov_table_text(table, 0, c), "");
        ck_assert_str_eq(innov_table_reason(table, 0, c), "");
    }
    ck_assert_int_eq(innov_table_int(table, 0, INTEGER, &value), INNOV_UNSET);
    ck_assert_int_eq(value, 0);
    innov_table_free(table);
}
END_TEST

START_TEST(a_later_setting_replaces_an_earlier_one)
{
    innov_table *table = make_every_type();
    int64_t value = 7;

    add_row(table);
    set_int(table, INTEGER, 3);
    set_reason(table, INTEGER, "no_data");
    ck_assert_str_eq(innov_table_text(table, 0, INTEGER), "");
    ck_assert_str_eq(innov_table_reason(table, 0, INTEGER), "no_data");
    ck_assert_int_eq(innov_table_int(table, 0, INTEGER, &value), INNOV_UNSET);
    ck_assert_int_eq(value, 0);
    set_int(table, INTEGER, 4);
    ck_assert_str_eq(innov_table_text(table, 0, INTEGER), "4");
    ck_assert_str_eq(innov_table_reason(table, 0, INTEGER), "");
    set_text(table, TEXT, "a");
    set_text(table, TEXT, "");
    ck_assert_str_eq(innov_table_text(table, 0, TEXT), "");
    set_text(table, TEXT, "a");
    set_text(table, TEXT, NULL);
    ck_assert_str_eq(innov_table_text(table, 0, TEXT), "");
    innov_table_free(table);
}
END_TEST

START_TEST(a_wrong_value_is_refused_and_changes_nothing)
{
    static const struct {
        size_t column;
        int64_t good, bad;
        int result;
    } cases[] = {
        {BOOLEAN, 1, 2, INNOV_E_VALUE},
        {BOOLEAN, 1, -1, INNOV_E_VALUE},
        {DATE, 20240229, 20230229, INNOV_E_VALUE},
        {DATE, 20240229, INT64_C(20240229) + (INT64_C(1) << 32), INNOV_E_VALUE},
        {INSTANT, 0, INT64_MAX, INNOV_E_VALUE},
        {CODE, 1, 0, INNOV_E_CODE},
        {CODE, 1, 3, INNOV_E_CODE},
        {CODE, 1, (INT64_C(1) << 32) + 1, INNOV_E_CODE},
        {REFERENCE, INT64_C(0x0080000000000001), 0, INNOV_E_ID},
        {REFERENCE, INT64_C(0x0080000000000001), -1, INNOV_E_ID},
    };
    innov_table *table = make_every_type();

    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        int64_t value;

        add_row(table);
        set_int(table, cases[i].column, cases[i].good);
        ck_assert_int_eq(innov__table_set_int(table, cases[i].column, cases[i].bad),
                         cases[i].result);
        ck_assert_int_eq(innov_table_int(table, (int32_t)i, (int32_t)cases[i].column, &value),
                         INNOV_OK);
        ck_assert_int_eq(value, cases[i].good);
    }
    innov_table_free(table);
}
END_TEST

START_TEST(a_value_of_another_type_is_refused)
{
    innov_table *table = make_every_type();

    add_row(table);
    for (size_t c = 0; c < COLUMNS; c++)
        if (c == TEXT || c == URI)
            ck_assert_int_eq(innov__table_set_int(table, c, 1), INNOV_E_TYPE);
        else
            ck_assert_int_eq(innov__table_set_text(table, c, "1"), INNOV_E_TYPE);
    innov_table_free(table);
}
END_TEST

/* ---- Indexes ------------------------------------------------------------------------------- */

START_TEST(a_cell_that_is_not_there_cannot_be_set)
{
    innov_table *table = make_every_type();

    ck_assert_int_eq(innov__table_set_text(table, TEXT, "no row yet"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov__table_set_int(table, INTEGER, 1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov__table_set_reason(table, INTEGER, "no_data"), INNOV_E_ARGUMENT);
    add_row(table);
    ck_assert_int_eq(innov__table_set_text(table, COLUMNS, "a"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov__table_set_int(table, COLUMNS, 1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov__table_set_int(table, SIZE_MAX, 1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov__table_set_reason(table, COLUMNS, "no_data"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov__table_set_reason(table, INTEGER, NULL), INNOV_E_ARGUMENT);
    innov_table_free(table);
}
END_TEST

START_TEST(reading_what_is_not_there_gives_nothing)
{
    static const struct {
        int32_t row, column;
    } cases[] = {{-1, 0}, {1, 0}, {0, -1}, {0, COLUMNS}, {INT32_MIN, 0}, {0, INT32_MAX}};
    innov_table *table = make_every_type();
    int64_t value;

    add_row(table);
    set_text(table, TEXT, "a");
    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        int32_t row = cases[i].row, column = cases[i].column;

        value = 7;
        ck_assert_str_eq(innov_table_text(table, row, column), "");
        ck_assert_str_eq(innov_table_reason(table, row, column), "");
        ck_assert_int_eq(innov_table_int(table, row, column, &value), INNOV_E_ARGUMENT);
        ck_assert_int_eq(value, 0);
    }
    ck_assert_int_eq(innov_table_int(table, 0, INTEGER, NULL), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_table_column(table, -1, INNOV_COLUMN_NAME, "en"), "");
    ck_assert_str_eq(innov_table_column(table, COLUMNS, INNOV_COLUMN_NAME, "en"), "");
    ck_assert_str_eq(innov_table_column(table, 0, 0, "en"), "");
    ck_assert_int_eq(innov_table_count(table, 0), 0);
    innov_table_free(table);
}
END_TEST

START_TEST(no_table_is_an_empty_answer)
{
    int64_t value = 7;

    innov_table_free(NULL);
    ck_assert_int_eq(innov_table_count(NULL, INNOV_TABLE_ROWS), 0);
    ck_assert_str_eq(innov_table_name(NULL), "");
    ck_assert_str_eq(innov_table_column(NULL, 0, INNOV_COLUMN_NAME, NULL), "");
    ck_assert_str_eq(innov_table_text(NULL, 0, 0), "");
    ck_assert_str_eq(innov_table_reason(NULL, 0, 0), "");
    ck_assert_str_eq(innov_table_note(NULL, 0, NULL), "");
    ck_assert_int_eq(innov_table_int(NULL, 0, 0, &value), INNOV_E_ARGUMENT);
    ck_assert_int_eq(value, 0);
}
END_TEST

START_TEST(a_table_has_columns)
{
    innov_table *table = (innov_table *)&table;

    ck_assert_int_eq(innov__table_new("none", every_type, 0, &table), INNOV_E_ARGUMENT);
    ck_assert_ptr_null(table);
}
END_TEST

/* ---- The table itself ---------------------------------------------------------------------- */

START_TEST(a_table_says_what_it_is)
{
    char name[] = "a-name", column_name[] = "plan";
    innov__column columns[] = {{column_name, {"Plan", "Plāns"}, .type = INNOV_TYPE_INTEGER}};
    innov_table *table = make_table(name, columns, 1);

    name[0] = column_name[0] = '?';
    columns[0] = (innov__column){.name = "other"};
    ck_assert_str_eq(innov_table_name(table), "a-name");
    ck_assert_str_eq(innov_table_column(table, 0, INNOV_COLUMN_NAME, NULL), "plan");
    ck_assert_str_eq(innov_table_column(table, 0, INNOV_COLUMN_TYPE, "lv"), "integer");
    ck_assert_str_eq(innov_table_column(table, 0, INNOV_COLUMN_LABEL, "lv"), "Plāns");
    ck_assert_str_eq(innov_table_column(table, 0, INNOV_COLUMN_LABEL, "lv-LV"), "Plāns");
    ck_assert_str_eq(innov_table_column(table, 0, INNOV_COLUMN_LABEL, "de"), "Plan");
    ck_assert_str_eq(innov_table_column(table, 0, INNOV_COLUMN_LABEL, NULL), "Plan");
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_COLUMNS), 1);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 0);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_NOTES), 0);
    innov_table_free(table);
}
END_TEST

START_TEST(notes_are_copied_in_both_languages)
{
    innov_table *table = make_every_type();
    char en[] = "one", lv[] = "viens";

    add_note(table, en, lv);
    en[0] = lv[0] = '?';
    add_note(table, "two", "divi");
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_NOTES), 2);
    ck_assert_str_eq(innov_table_note(table, 0, "en"), "one");
    ck_assert_str_eq(innov_table_note(table, 0, "lv"), "viens");
    ck_assert_str_eq(innov_table_note(table, 1, "lv"), "divi");
    ck_assert_str_eq(innov_table_note(table, 2, "lv"), "");
    ck_assert_str_eq(innov_table_note(table, -1, "lv"), "");
    innov_table_free(table);
}
END_TEST

START_TEST(texts_stay_where_they_are_while_a_table_grows)
{
    innov_table *table = make_every_type();
    const char *first;

    add_row(table);
    set_text(table, TEXT, "first");
    first = innov_table_text(table, 0, TEXT);
    for (int i = 1; i < 20000; i++) {
        add_row(table);
        set_int(table, INTEGER, i);
        set_text(table, TEXT, "later");
    }
    ck_assert_ptr_eq(innov_table_text(table, 0, TEXT), first);
    ck_assert_str_eq(first, "first");
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 20000);
    ck_assert_str_eq(innov_table_text(table, 19999, INTEGER), "19999");
    innov_table_free(table);
}
END_TEST

/* ---- Text for people ----------------------------------------------------------------------- */

/* A report with a value, a missing one without and two with reasons, and codes. */
static innov_table *make_report(void)
{
    static const innov__column columns[] = {
        {"place", {"Place", "Vieta"}, .type = INNOV_TYPE_TEXT},
        {"stage", {"Stage", "Posms"}, .type = INNOV_TYPE_CODE, .codes = &stage_codes},
        {"cost", {"Cost", "Izmaksas"}, .type = INNOV_TYPE_MONEY},
        {"percent", {"Percent", "Procenti"}, .type = INNOV_TYPE_DECIMAL, .scale = 1},
        {"start", {"Start", "Sākums"}, .type = INNOV_TYPE_DATE},
    };
    innov_table *table = make_table("report", columns, INNOV__COUNT(columns));

    add_row(table);
    set_text(table, 0, "Cēsis");
    set_int(table, 1, 2);
    set_int(table, 2, 1000000);
    set_int(table, 3, 605);
    set_int(table, 4, 20240300);
    add_row(table);
    set_text(table, 0, "Tukums");
    set_int(table, 1, 1);
    set_reason(table, 2, "suppressed");
    set_reason(table, 3, "no_data");
    add_row(table);
    set_text(table, 0, "Ķekava");
    set_reason(table, 2, "no_data");
    add_note(table, "Counted by year.", "Skaitīts pa gadiem.");
    add_note(table, "6 of 15", "6 no 15");
    return table;
}

START_TEST(text_is_aligned_for_people)
{
    innov_table *table = make_report();

    expect(table, INNOV_FORMAT_TEXT, "en",
           "Place   Stage         Cost  Percent  Start\n"
           "Cēsis   Running  10,000.00     60.5  2024-03\n"
           "Tukums  Planned          –        –  –\n"
           "Ķekava  –                –        –  –\n"
           "\n"
           "– no_data: no data\n"
           "– suppressed: not shown, so that nobody can be recognised\n"
           "\n"
           "Counted by year.\n"
           "6 of 15\n");
    expect(table, INNOV_FORMAT_TEXT, "lv",
           "Vieta   Posms           Izmaksas  Procenti  Sākums\n"
           "Cēsis   Notiek šobrīd  10" THIN "000,00      60,5  2024-03\n"
           "Tukums  Plānots                –         –  –\n"
           "Ķekava  –                      –         –  –\n"
           "\n"
           "– no_data: nav datu\n"
           "– suppressed: nav rādīts, lai nevienu nevarētu atpazīt\n"
           "\n"
           "Skaitīts pa gadiem.\n"
           "6 no 15\n");
    innov_table_free(table);
}
END_TEST

START_TEST(text_explains_every_reason)
{
    static const struct {
        const char *reason, *en, *lv;
    } cases[] = {
        {"no_data", "n\n–\n\n– no_data: no data\n", "n\n–\n\n– no_data: nav datu\n"},
        {"not_applicable", "n\n–\n\n– not_applicable: does not apply\n",
         "n\n–\n\n– not_applicable: nav piemērojams\n"},
        {"suppressed", "n\n–\n\n– suppressed: not shown, so that nobody can be recognised\n",
         "n\n–\n\n– suppressed: nav rādīts, lai nevienu nevarētu atpazīt\n"},
        {"not_comparable", "n\n–\n\n– not_comparable: cannot be compared\n",
         "n\n–\n\n– not_comparable: nav salīdzināms\n"},
    };
    static const innov__column column = {"n", {"n", "n"}, .type = INNOV_TYPE_INTEGER};

    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        innov_table *table = make_table("reasons", &column, 1);

        add_row(table);
        set_reason(table, 0, cases[i].reason);
        expect(table, INNOV_FORMAT_TEXT, "en", cases[i].en);
        expect(table, INNOV_FORMAT_TEXT, "lv", cases[i].lv);
        innov_table_free(table);
    }
}
END_TEST

START_TEST(text_keeps_a_row_on_its_line)
{
    static const innov__column columns[] = {
        {"a", {"A", "A"}, .type = INNOV_TYPE_TEXT},
        {"b", {"B", "B"}, .type = INNOV_TYPE_TEXT},
    };
    innov_table *table = make_table("lines", columns, 2);

    add_row(table);
    set_text(table, 0,
             "1\n2\t3\x1b[2J\x7f\xC2\x9B"
             "4");
    set_text(table, 1, "\xC2\xA9 ends");
    add_note(table, "two\nlines", "divas\nrindas");
    expect(table, INNOV_FORMAT_TEXT, "en",
           "A             B\n"
           "1 2 3 [2J  4  © ends\n"
           "\n"
           "two lines\n");
    innov_table_free(table);
}
END_TEST

START_TEST(text_of_a_table_without_rows_is_its_header)
{
    innov_table *table = make_table("empty", every_type, 2);

    expect(table, INNOV_FORMAT_TEXT, "lv", "Teksts  Skaitlis\n");
    innov_table_free(table);
}
END_TEST

/* ---- CSV ----------------------------------------------------------------------------------- */

/* People do not read ids where a text stands beside them, and read words in their language. */
static innov_table *make_named(void)
{
    static const innov__column columns[] = {
        {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
        {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
        {"count", {"Count", "Skaits"}, .type = INNOV_TYPE_INTEGER},
        {"good", {"Good", "Labi"}, .type = INNOV_TYPE_BOOLEAN},
        {"at", {"At", "Kad"}, .type = INNOV_TYPE_DATE},
    };
    innov_table *table = make_table("named", columns, INNOV__COUNT(columns));

    innov__table_set_title(table, (innov__words){"Named & shown", "Nosaukti & rādīti"});
    add_row(table);
    set_int(table, 0, absent_reference());
    ck_assert_int_eq(
        innov__table_set_words(table, 1, "sprints", (innov__words){"a|b <i>", "\"ā\" & 'b'"}),
        INNOV_OK);
    set_int(table, 2, 1234567);
    set_int(table, 3, 1);
    set_int(table, 4, 20240300);
    add_row(table);
    set_reason(table, 1, "no_data");
    set_reason(table, 2, "suppressed");
    set_int(table, 3, 0);
    add_note(table, "1. two\nlines *here* | <there>", "divas\nrindas");
    return table;
}

START_TEST(text_shows_words_and_no_ids)
{
    innov_table *table = make_named();

    expect(table, INNOV_FORMAT_TEXT, "en",
           "Title        Count  Good  At\n"
           "a|b <i>  1,234,567  yes   2024-03\n"
           "–                –  no    –\n"
           "\n"
           "– no_data: no data\n"
           "– suppressed: not shown, so that nobody can be recognised\n"
           "\n"
           "1. two lines *here* | <there>\n");
    expect(table, INNOV_FORMAT_CSV, "lv",
           "record,title,count,good,at\r\n"
           "i0CPCFJDZT96W8M,sprints,1234567,true,2024-03\r\n"
           ",,,false,\r\n");
    innov_table_free(table);
}
END_TEST

START_TEST(markdown_escapes_what_is_markup)
{
    innov_table *table = make_named();

    expect(table, INNOV_FORMAT_MARKDOWN, "en",
           "| Title | Count | Good | At |\n"
           "| --- | ---: | --- | --- |\n"
           "| a\\|b &lt;i> | 1,234,567 | yes | 2024-03 |\n"
           "| no data | not shown, so that nobody can be recognised | no | – |\n"
           "\n"
           "- 1\\. two<br>lines \\*here\\* \\| &lt;there>\n");
    expect(table, INNOV_FORMAT_MARKDOWN, "lv",
           "| Nosaukums | Skaits | Labi | Kad |\n"
           "| --- | ---: | --- | --- |\n"
           "| \"ā\" &amp; 'b' | 1" THIN "234" THIN "567 | jā | 2024-03 |\n"
           "| nav datu | nav rādīts, lai nevienu nevarētu atpazīt | nē | – |\n"
           "\n"
           "- divas<br>rindas\n");
    innov_table_free(table);
}
END_TEST

START_TEST(html_is_a_table_with_its_scopes)
{
    innov_table *table = make_named();

    expect(
        table, INNOV_FORMAT_HTML, "lv",
        "<table lang=\"lv\">\n"
        "<caption>Nosaukti &amp; rādīti</caption>\n"
        "<thead>\n"
        "<tr><th scope=\"col\">Nosaukums</th><th scope=\"col\" class=\"number\">Skaits</th>"
        "<th scope=\"col\">Labi</th><th scope=\"col\">Kad</th></tr>\n"
        "</thead>\n"
        "<tbody>\n"
        "<tr><th scope=\"row\">&quot;ā&quot; &amp; &#39;b&#39;</th>"
        "<td class=\"number\">1" THIN "234" THIN "567</td><td>jā</td>"
        "<td class=\"date\">2024-03</td></tr>\n"
        "<tr><th scope=\"row\">nav datu</th><td class=\"number missing\">nav rādīts, lai nevienu "
        "nevarētu atpazīt</td><td>nē</td><td class=\"missing\">–</td></tr>\n"
        "</tbody>\n"
        "</table>\n"
        "<ul class=\"notes\" lang=\"lv\">\n"
        "<li>divas<br>rindas</li>\n"
        "</ul>\n");
    innov_table_free(table);
}
END_TEST

START_TEST(html_has_no_control_characters)
{
    static const innov__column column = {"a", {"A", "A"}, .type = INNOV_TYPE_TEXT};
    innov_table *table = make_table("plain", &column, 1);
    char *found;

    add_row(table);
    set_text(table, 0,
             "1\n2\t3\x1b[2J\x7f\xC2\x9B"
             "4\xC2\xA9");
    found = written(table, INNOV_FORMAT_HTML, "en");
    ck_assert_ptr_nonnull(strstr(found, "<caption>plain</caption>")); /* it was given no title */
    ck_assert_ptr_nonnull(strstr(found, ">1<br>2 3 [2J  4\xC2\xA9</th>"));
    free(found);
    innov_table_free(table);
}
END_TEST

START_TEST(csv_quotes_what_needs_it)
{
    static const innov__column columns[] = {
        {"text", {"Text", "Teksts"}, .type = INNOV_TYPE_TEXT},
        {"count", {"Count", "Skaits"}, .type = INNOV_TYPE_INTEGER},
    };
    static const char *const texts[] = {"plain",      " blanks ",      "a,b",     "say \"a\"",
                                        "two\nlines", "a\rb",          "a;b",     "'single'",
                                        "\"",         "ĀČĒ – 日本 🇱🇻", "tab\tbed"};
    innov_table *table = make_table("csv", columns, 2);

    for (size_t i = 0; i < INNOV__COUNT(texts); i++) {
        add_row(table);
        set_text(table, 0, texts[i]);
        set_int(table, 1, (int64_t)i);
    }
    add_note(table, "not in the file", "nav datnē");
    expect(table, INNOV_FORMAT_CSV, "lv",
           "text,count\r\n"
           "plain,0\r\n"
           " blanks ,1\r\n"
           "\"a,b\",2\r\n"
           "\"say \"\"a\"\"\",3\r\n"
           "\"two\nlines\",4\r\n"
           "\"a\rb\",5\r\n"
           "a;b,6\r\n"
           "'single',7\r\n"
           "\"\"\"\",8\r\n"
           "ĀČĒ – 日本 🇱🇻,9\r\n"
           "tab\tbed,10\r\n");
    innov_table_free(table);
}
END_TEST

START_TEST(csv_has_canonical_texts_and_leaves_the_missing_empty)
{
    innov_table *table = make_report();

    expect(table, INNOV_FORMAT_CSV, "lv",
           "place,stage,cost,percent,start\r\n"
           "Cēsis,running,10000.00,60.5,2024-03\r\n"
           "Tukums,planned,,,\r\n"
           "Ķekava,,,,\r\n");
    innov_table_free(table);
}
END_TEST

START_TEST(csv_shows_a_row_whose_only_cell_is_missing)
{
    innov_table *table = make_table("only", every_type, 1);

    add_row(table);
    add_row(table);
    set_text(table, TEXT, "a");
    expect(table, INNOV_FORMAT_CSV, "en", "text\r\n\"\"\r\na\r\n");
    innov_table_free(table);
}
END_TEST

/* ---- JSON ---------------------------------------------------------------------------------- */

START_TEST(json_says_all)
{
    innov_table *table = make_report();

    expect(table, INNOV_FORMAT_JSON, "lv",
           "{\"name\": \"report\",\n"
           "\"columns\": [{\"name\": \"place\", \"type\": \"text\", \"label\": \"Vieta\"}, "
           "{\"name\": \"stage\", \"type\": \"code\", \"label\": \"Posms\"}, "
           "{\"name\": \"cost\", \"type\": \"money\", \"label\": \"Izmaksas\"}, "
           "{\"name\": \"percent\", \"type\": \"decimal\", \"label\": \"Procenti\"}, "
           "{\"name\": \"start\", \"type\": \"date\", \"label\": \"Sākums\"}],\n"
           "\"rows\": [\n"
           "{\"place\": \"Cēsis\", \"stage\": \"running\", \"cost\": 10000.00, \"percent\": 60.5, "
           "\"start\": \"2024-03\"},\n"
           "{\"place\": \"Tukums\", \"stage\": \"planned\", \"cost\": null, \"percent\": null, "
           "\"start\": null, \"reasons\": {\"cost\": \"suppressed\", \"percent\": \"no_data\"}},\n"
           "{\"place\": \"Ķekava\", \"stage\": null, \"cost\": null, \"percent\": null, "
           "\"start\": null, \"reasons\": {\"cost\": \"no_data\"}}\n"
           "],\n"
           "\"notes\": [\"Skaitīts pa gadiem.\", \"6 no 15\"]}\n");
    innov_table_free(table);
}
END_TEST

START_TEST(json_of_a_table_without_rows)
{
    innov_table *table = make_table("empty", every_type, 1);

    expect(table, INNOV_FORMAT_JSON, "en",
           "{\"name\": \"empty\",\n"
           "\"columns\": [{\"name\": \"text\", \"type\": \"text\", \"label\": \"Text\"}],\n"
           "\"rows\": [],\n"
           "\"notes\": []}\n");
    innov_table_free(table);
}
END_TEST

/* Expects `row` to be the only row of the JSON of a table. */
static void expect_row(const innov_table *table, const char *row)
{
    static const char before[] = "\"rows\": [\n", after[] = "\n],\n\"notes\"";
    char *found = written(table, INNOV_FORMAT_JSON, "en"), *begin = strstr(found, before), *end;

    ck_assert_ptr_nonnull(begin);
    begin += sizeof before - 1;
    end = strstr(begin, after);
    ck_assert_ptr_nonnull(end);
    *end = '\0';
    ck_assert_str_eq(begin, row);
    free(found);
}

START_TEST(json_escapes_what_rfc_8259_asks_for)
{
    static const struct {
        const char *text, *row;
    } cases[] = {
        {"\"", "{\"text\": \"\\\"\"}"},
        {"\\", "{\"text\": \"\\\\\"}"},
        {"/", "{\"text\": \"/\"}"},
        {"\b\f\n\r\t", "{\"text\": \"\\b\\f\\n\\r\\t\"}"},
        {"\x01\x02\x03\x04\x05\x06\x07", "{\"text\": \"\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006"
                                         "\\u0007\"}"},
        {"\x0B\x0E\x0F", "{\"text\": \"\\u000b\\u000e\\u000f\"}"},
        {"\x10\x11\x12\x13\x14\x15\x16\x17", "{\"text\": \"\\u0010\\u0011\\u0012\\u0013\\u0014"
                                             "\\u0015\\u0016\\u0017\"}"},
        {"\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F", "{\"text\": \"\\u0018\\u0019\\u001a\\u001b\\u001c"
                                             "\\u001d\\u001e\\u001f\"}"},
        {"\x7F", "{\"text\": \"\x7F\"}"},
        {"šņ – 日本 🇱🇻", "{\"text\": \"šņ – 日本 🇱🇻\"}"},
    };

    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        innov_table *table = make_table("escapes", &every_type[TEXT], 1);

        add_row(table);
        set_text(table, 0, cases[i].text);
        expect_row(table, cases[i].row);
        innov_table_free(table);
    }
}
END_TEST

START_TEST(json_writes_numbers_bare_while_every_reader_keeps_them_exact)
{
    static const struct {
        int64_t value;
        const char *row;
    } cases[] = {
        {0, "{\"integer\": 0}"},
        {-15, "{\"integer\": -15}"},
        {INT64_C(999999999999999), "{\"integer\": 999999999999999}"},
        {INT64_C(1000000000000000), "{\"integer\": \"1000000000000000\"}"},
        {INT64_C(-999999999999999), "{\"integer\": -999999999999999}"},
        {INT64_C(-1000000000000000), "{\"integer\": \"-1000000000000000\"}"},
        {INT64_MIN, "{\"integer\": \"-9223372036854775808\"}"},
    };

    for (size_t i = 0; i < INNOV__COUNT(cases); i++) {
        innov_table *table = make_table("numbers", &every_type[INTEGER], 1);

        add_row(table);
        set_int(table, 0, cases[i].value);
        expect_row(table, cases[i].row);
        innov_table_free(table);
    }
}
END_TEST

START_TEST(json_writes_each_type_in_its_way)
{
    innov_table *table = make_every_type();
    int64_t id;

    ck_assert_int_eq(innov_id_parse("i0CPCFJDZT96W8M", &id), INNOV_OK);
    add_row(table);
    set_text(table, TEXT, "a");
    set_int(table, INTEGER, 1);
    set_int(table, BOOLEAN, 0);
    set_int(table, DECIMAL, -5);
    set_int(table, MONEY, INT64_MAX);
    set_int(table, DATE, 20240000);
    set_int(table, INSTANT, 0);
    set_int(table, CODE, 1);
    set_int(table, REFERENCE, id);
    set_text(table, URI, "urn:x");
    expect_row(table, "{\"text\": \"a\", \"integer\": 1, \"boolean\": false, \"decimal\": -0.005, "
                      "\"money\": \"92233720368547758.07\", \"date\": \"2024\", "
                      "\"instant\": \"1970-01-01T00:00:00Z\", \"code\": \"planned\", "
                      "\"reference\": \"i0CPCFJDZT96W8M\", \"uri\": \"urn:x\"}");
    innov_table_free(table);
}
END_TEST

/* ---- Failures of writing ------------------------------------------------------------------- */

static const int32_t formats[] = {INNOV_FORMAT_TEXT, INNOV_FORMAT_CSV, INNOV_FORMAT_JSON};

START_TEST(a_full_disk_is_said)
{
    innov_table *table = make_report();
    int fd = open("/dev/full", O_WRONLY);

    ck_assert_int_ge(fd, 0);
    for (size_t i = 0; i < INNOV__COUNT(formats); i++)
        ck_assert_int_eq(innov_table_write(table, fd, formats[i], "en"), INNOV_E_FULL);
    ck_assert_int_eq(close(fd), 0);
    innov_table_free(table);
}
END_TEST

START_TEST(a_closed_descriptor_is_said)
{
    innov_table *table = make_report();
    int fd = open("/dev/null", O_WRONLY);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(close(fd), 0);
    for (size_t i = 0; i < INNOV__COUNT(formats); i++)
        ck_assert_int_eq(innov_table_write(table, fd, formats[i], "en"), INNOV_E_IO);
    innov_table_free(table);
}
END_TEST

START_TEST(a_wrong_call_writes_nothing)
{
    innov_table *table = make_report();
    const char *path = suite_file("nothing");
    int fd = open(path, O_WRONLY | O_CREAT, 0600);
    size_t length;

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov_table_write(NULL, fd, INNOV_FORMAT_CSV, "en"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_table_write(table, -1, INNOV_FORMAT_CSV, "en"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_table_write(table, fd, 0, "en"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_table_write(table, fd, -1, "en"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_table_write(table, fd, 6, "en"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(close(fd), 0);
    free(suite_read(path, &length));
    ck_assert_uint_eq(length, 0);
    innov_table_free(table);
}
END_TEST

START_TEST(a_table_larger_than_the_buffer_is_written_whole)
{
    enum { ROWS = 20000 };
    innov_table *table = make_table("large", &every_type[INTEGER], 1);
    char *found, *at, *end;

    for (int i = 0; i < ROWS; i++) {
        add_row(table);
        set_int(table, 0, 1000000 + i);
    }
    found = written(table, INNOV_FORMAT_CSV, "en");
    ck_assert_uint_eq(strlen(found), strlen("integer\r\n") + ROWS * strlen("1000000\r\n"));
    at = found + strlen("integer\r\n");
    for (long i = 0; i < ROWS; i++) {
        ck_assert_int_eq(strtol(at, &end, 10), 1000000 + i);
        at = end + strlen("\r\n");
    }
    free(found);
    innov_table_free(table);
}
END_TEST

/* ---- Main ---------------------------------------------------------------------------------- */

static void add_cells(Suite *suite)
{
    TCase *cells = suite_case(suite, "cells");

    tcase_add_test(cells, a_number_has_the_canonical_text_of_its_type);
    tcase_add_test(cells, a_reference_has_the_text_of_its_id);
    tcase_add_test(cells, a_text_is_copied_and_has_no_number);
    tcase_add_test(cells, an_unset_cell_has_neither_value_nor_reason);
    tcase_add_test(cells, a_later_setting_replaces_an_earlier_one);
    tcase_add_test(cells, a_wrong_value_is_refused_and_changes_nothing);
    tcase_add_test(cells, a_value_of_another_type_is_refused);
    tcase_add_test(cells, a_cell_that_is_not_there_cannot_be_set);
    tcase_add_test(cells, reading_what_is_not_there_gives_nothing);
}

static void add_table(Suite *suite)
{
    TCase *table = suite_case(suite, "table");

    tcase_add_test(table, no_table_is_an_empty_answer);
    tcase_add_test(table, a_table_has_columns);
    tcase_add_test(table, a_table_says_what_it_is);
    tcase_add_test(table, notes_are_copied_in_both_languages);
    tcase_add_test(table, texts_stay_where_they_are_while_a_table_grows);
}

static void add_formats(Suite *suite)
{
    TCase *writing = suite_case(suite, "formats");

    tcase_add_test(writing, text_is_aligned_for_people);
    tcase_add_test(writing, text_explains_every_reason);
    tcase_add_test(writing, text_keeps_a_row_on_its_line);
    tcase_add_test(writing, text_of_a_table_without_rows_is_its_header);
    tcase_add_test(writing, text_shows_words_and_no_ids);
    tcase_add_test(writing, markdown_escapes_what_is_markup);
    tcase_add_test(writing, html_is_a_table_with_its_scopes);
    tcase_add_test(writing, html_has_no_control_characters);
    tcase_add_test(writing, csv_quotes_what_needs_it);
    tcase_add_test(writing, csv_has_canonical_texts_and_leaves_the_missing_empty);
    tcase_add_test(writing, csv_shows_a_row_whose_only_cell_is_missing);
    tcase_add_test(writing, json_says_all);
    tcase_add_test(writing, json_of_a_table_without_rows);
    tcase_add_test(writing, json_escapes_what_rfc_8259_asks_for);
    tcase_add_test(writing, json_writes_numbers_bare_while_every_reader_keeps_them_exact);
    tcase_add_test(writing, json_writes_each_type_in_its_way);
}

static void add_failures(Suite *suite)
{
    TCase *failures = suite_case(suite, "failures");

    tcase_add_test(failures, a_full_disk_is_said);
    tcase_add_test(failures, a_closed_descriptor_is_said);
    tcase_add_test(failures, a_wrong_call_writes_nothing);
    tcase_add_test(failures, a_table_larger_than_the_buffer_is_written_whole);
}

int main(void)
{
    Suite *suite = suite_create("tables");

    add_cells(suite);
    add_table(suite);
    add_formats(suite);
    add_failures(suite);
    return suite_main(suite);
}
