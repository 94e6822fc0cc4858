/* base.c - lib/base: text, language tags, dates, instants, numbers, ids, messages, findings, memory
 * and output.
 */
#include "support/suite.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/civil.h"
#include "base/date.h"
#include "base/id.h"
#include "base/memory.h"
#include "base/messages.h"
#include "base/number.h"
#include "base/output.h"
#include "base/problem.h"
#include "base/rational.h"
#include "base/utf8.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A literal and its length, NULs inside it included. */
#define BYTES(literal) (literal), sizeof(literal) - 1

/* The next number of a repeatable random row (splitmix64). */
static uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

/* ---- Text ---------------------------------------------------------------------------------- */

typedef struct text_case {
    const char *text;
    size_t at;      /* where the fault is */
    int64_t points; /* when there is none */
} text_case;

START_TEST(well_formed_text_is_counted_in_code_points)
{
    static const text_case cases[] = {
        {"", 0, 0},
        {"abc", 3, 3},
        {"āčēģīķļņšūž", 22, 11},
        {"\x7F", 1, 1},
        {"\xC2\x80", 2, 1},           /* U+0080, the first of two bytes */
        {"\xDF\xBF", 2, 1},           /* U+07FF */
        {"\xE0\xA0\x80", 3, 1},       /* U+0800, the first of three */
        {"\xED\x9F\xBF", 3, 1},       /* U+D7FF, before the surrogates */
        {"\xEE\x80\x80", 3, 1},       /* U+E000, behind them */
        {"\xEF\xBF\xBD", 3, 1},       /* U+FFFD */
        {"\xF0\x90\x80\x80", 4, 1},   /* U+10000, the first of four */
        {"x\xF4\x8F\xBF\xBFz", 6, 3}, /* U+10FFFF, the last */
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov__text_facts facts = innov__text_look(cases[i].text, strlen(cases[i].text), 0);

        ck_assert_int_eq(facts.fault, INNOV__TEXT_FINE);
        ck_assert_uint_eq(facts.at, cases[i].at);
        ck_assert_int_eq(facts.points, cases[i].points);
    }
}
END_TEST

START_TEST(ill_formed_text_is_found_at_its_byte)
{
    static const text_case cases[] = {
        {"\x80", 0, 0}, /* a stray continuation */
        {"a\xBF", 1, 0},
        {"ab\xC0\x80", 2, 0},   /* overlong NUL */
        {"\xC1\xBF", 0, 0},     /* overlong in two bytes */
        {"\xE0\x80\x80", 0, 0}, /* in three */
        {"\xE0\x9F\xBF", 0, 0},
        {"\xF0\x80\x80\x80", 0, 0}, /* in four */
        {"\xF0\x8F\xBF\xBF", 0, 0},
        {"\xED\xA0\x80", 0, 0},     /* the first surrogate */
        {"\xED\xBF\xBF", 0, 0},     /* the last one */
        {"\xF4\x90\x80\x80", 0, 0}, /* U+110000 */
        {"\xF5\x80\x80\x80", 0, 0},
        {"\xFE", 0, 0},
        {"\xFF", 0, 0},
        {"\xC4z", 0, 0}, /* no continuation */
        {"\xE2\x82z", 0, 0},
        {"\xF0\x90\x80z", 0, 0},
        {"ā\xC4\x81\xC4", 4, 0},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov__text_facts facts = innov__text_look(cases[i].text, strlen(cases[i].text), 1);

        ck_assert_msg(facts.fault == INNOV__TEXT_ILL_FORMED, "case %zu", i);
        ck_assert_uint_eq(facts.at, cases[i].at);
    }
}
END_TEST

START_TEST(text_cut_off_inside_a_code_point_is_ill_formed)
{
    static const char text[] = "a\xC4\x81\xE2\x82\xAC\xF0\x9F\x98\x80"; /* one to four bytes */
    static const size_t whole[] = {0, 1, 3, 6, 10};
    static const size_t before[] = {0, 0, 1, 1, 3, 3, 3, 6, 6, 6, 6};

    for (size_t length = 0; length < sizeof text; length++) {
        char *copy = malloc(length + 1); /* of its exact size, so that a look beyond is found */
        innov__text_facts facts;
        int is_whole = 0;

        ck_assert_ptr_nonnull(copy);
        memcpy(copy, text, length);
        facts = innov__text_look(copy, length, 0);
        for (size_t i = 0; i < COUNT(whole); i++)
            is_whole |= whole[i] == length;
        ck_assert_int_eq(facts.fault, is_whole ? INNOV__TEXT_FINE : INNOV__TEXT_ILL_FORMED);
        ck_assert_uint_eq(facts.at, is_whole ? length : before[length]);
        free(copy);
    }
}
END_TEST

/* What every format can carry: XML has no way to write the others. */
START_TEST(control_characters_are_refused)
{
    for (char c = 0; c < 0x20; c++) {
        int is_break = c == '\n' || c == '\t' || c == '\r';
        innov__text_facts line = innov__text_look(&c, 1, 0), lines = innov__text_look(&c, 1, 1);

        ck_assert_int_eq(line.fault, is_break ? INNOV__TEXT_LINE_BREAK : INNOV__TEXT_CONTROL);
        ck_assert_int_eq(lines.fault, is_break ? INNOV__TEXT_FINE : INNOV__TEXT_CONTROL);
        ck_assert_int_eq(lines.has_return, c == '\r');
    }
    ck_assert_int_eq(innov__text_look(BYTES("\xEF\xBF\xBE"), 1).fault, INNOV__TEXT_CONTROL);
    ck_assert_int_eq(innov__text_look(BYTES("\xEF\xBF\xBF"), 1).fault, INNOV__TEXT_CONTROL);
    ck_assert_int_eq(innov__text_look(BYTES("a\0b"), 1).fault, INNOV__TEXT_CONTROL);
    ck_assert_uint_eq(innov__text_look(BYTES("a\0b"), 1).at, 1);
}
END_TEST

/* Texts are looked at eight bytes at a time: whatever stands before and behind, and wherever in the
 * eight it begins, a character counts once and a fault is found at its first byte. */
START_TEST(a_text_is_the_sum_of_its_characters)
{
    static const char *const fine[] = {"a",        " ",        "\x7F", "ā", "ž",
                                       "\xC2\x80", "\xDF\xBF", "€",    "😀"};
    static const char *const faults[] = {
        "\x80", "\xC0\x80", "\xC1\xBF", "\xC4z", "\xE2\x82z", "\xED\xA0\x80", "\xF8", "\x1F", "\n"};
    enum { CHARACTERS = 24, ROUNDS = 20000 };
    uint64_t state = 1;

    for (int round = 0; round < ROUNDS; round++) {
        size_t count = next_random(&state) % CHARACTERS, at = next_random(&state) % CHARACTERS;
        const char *fault = at < count ? faults[next_random(&state) % COUNT(faults)] : NULL;
        char text[CHARACTERS * 5] = "";
        innov__text_facts facts;
        size_t before = 0;

        for (size_t i = 0; i < count; i++) {
            before = i == at ? strlen(text) : before;
            strcat(text, i == at ? fault : fine[next_random(&state) % COUNT(fine)]);
        }
        facts = innov__text_look(text, strlen(text), 0);
        ck_assert_int_eq(facts.fault != INNOV__TEXT_FINE, fault != NULL);
        ck_assert_uint_eq(facts.at, fault != NULL ? before : strlen(text));
        if (fault == NULL)
            ck_assert_int_eq(facts.points, (int64_t)count);
    }
}
END_TEST

START_TEST(returns_become_line_feeds)
{
    static const struct {
        const char *given, *wanted;
    } cases[] = {{"", ""},       {"a", "a"},       {"\r", "\n"},          {"\r\n", "\n"},
                 {"\n", "\n"},   {"\n\r", "\n\n"}, {"\r\r\n", "\n\n"},    {"a\r\nb", "a\nb"},
                 {"\ra", "\na"}, {"a\r", "a\n"},   {"a\r\n\r\n", "a\n\n"}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[16];

        strcpy(text, cases[i].given);
        ck_assert_uint_eq(innov__text_normalise(text, strlen(text)), strlen(cases[i].wanted));
        ck_assert_str_eq(text, cases[i].wanted);
    }
}
END_TEST

START_TEST(a_cut_leaves_code_points_whole)
{
    static const char text[] = "a\xC4\x81\xE2\x82\xAC\xF0\x9F\x98\x80";
    static const size_t wanted[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10};

    for (size_t limit = 0; limit < COUNT(wanted); limit++)
        ck_assert_uint_eq(innov__text_cut(text, sizeof text - 1, limit), wanted[limit]);
}
END_TEST

START_TEST(language_tags)
{
    static const char *const taken[] = {
        "lv",         "en",         "ltg",     "lv-LV",   "en-GB",
        "zh-Hant-TW", "de-CH-1996", "sr-Latn", "en-x-a1", "aa-bbbbbbbb-cccccccc-dddddddd-eeeee"};
    static const char *const refused[] = {
        "",      "l",     "LV",     "Lv",  "latv", "lv-",  "-lv",
        "lv--x", "lv_LV", "lv LV",  "lv ", "l1",   "lv-ā", "lv-aaaaaaaaa",
        "āb",    "lv\n",  "lv-LV-", "1v",  "lv.x", "e",    "aa-bbbbbbbb-cccccccc-dddddddd-eeeeee"};

    for (size_t i = 0; i < COUNT(taken); i++)
        ck_assert_msg(innov__language_ok(taken[i]), "\"%s\"", taken[i]);
    for (size_t i = 0; i < COUNT(refused); i++)
        ck_assert_msg(!innov__language_ok(refused[i]), "\"%s\"", refused[i]);
}
END_TEST

/* ---- Dates --------------------------------------------------------------------------------- */

static int is_leap(int year)
{
    return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
}

static int days_in(int year, int month)
{
    return month == 2 ? 28 + is_leap(year) : 30 + (month + month / 8) % 2;
}

/* Whether a number yyyymmdd is a date by the calendar, worked out another way than the library. */
static int is_date(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month > 12)
        return 0;
    return month == 0 ? day == 0 : day <= days_in(year, month);
}

/* Every day, month and year there is in `year`, and every number that looks like one. */
static void check_year(int year)
{
    for (int month = 0; month < 100; month++)
        for (int day = 0; day < 100; day++) {
            int32_t date = year * 10000 + month * 100 + day, back = -1;
            char text[INNOV_DATE_SIZE];
            int wanted = is_date(year, month, day) ? INNOV_OK : INNOV_E_VALUE;

            if (innov_date_format(date, text, sizeof text) != wanted ||
                innov__date_ok(date) != (wanted == INNOV_OK))
                ck_abort_msg("%d is judged wrongly", (int)date);
            if (wanted == INNOV_OK && (innov_date_parse(text, &back) != INNOV_OK || back != date))
                ck_abort_msg("%d became \"%s\" became %d", (int)date, text, (int)back);
        }
}

START_TEST(every_date_survives_its_text)
{
    static const int years[] = {0, 1, 4, 100, 400, 999, 1600, 1900, 2000, 2023, 2024, 2100, 9999};

    for (size_t i = 0; i < COUNT(years); i++)
        check_year(years[i]);
    for (int year = 1; year <= 9999; year++) {
        int32_t last = year * 10000 + 228 + is_leap(year);

        if (!innov__date_ok(last) || innov__date_ok(last + 1) || !innov__date_ok(year * 10000))
            ck_abort_msg("February of %d", year);
    }
}
END_TEST

START_TEST(dates_out_of_range_are_refused)
{
    static const int32_t refused[] = {0, -1, -20240101, 101, 1231, 100000000, INT32_MIN, INT32_MAX};
    int32_t first = 7, last = 7;
    char text[INNOV_DATE_SIZE] = "x";

    for (size_t i = 0; i < COUNT(refused); i++) {
        ck_assert_int_eq(innov_date_format(refused[i], text, sizeof text), INNOV_E_VALUE);
        ck_assert_str_eq(text, "");
        ck_assert_int_eq(innov_date_span(refused[i], &first, &last), INNOV_E_VALUE);
        ck_assert_int_eq(first, 0);
        ck_assert_int_eq(last, 0);
    }
    ck_assert(!innov__date_ok(INT64_MAX) && !innov__date_ok(INT64_MIN));
    ck_assert(!innov__date_ok(INT64_C(0x100000000) + 20240101));
}
END_TEST

START_TEST(date_texts_of_another_shape_are_refused)
{
    static const char *const refused[] = {
        "",           " ",           "2",           "20",          "202",         "2024-",
        "2024-1",     "2024-01-",    "2024-01-1",   "2024-1-01",   "24-01-01",    "20240101",
        "202401",     "02024",       "+2024",       "-2024",       "2024 ",       " 2024",
        "2024-01 ",   "2024-01-01 ", " 2024-01-01", "2024-01-01T", "2024-01-01Z", "2024/01/01",
        "2024.01.01", "01.01.2024",  "2024-00",     "2024-00-00",  "2024-01-00",  "2024-00-01",
        "2024-13",    "2024-13-01",  "2024-02-30",  "2023-02-29",  "1900-02-29",  "2024-04-31",
        "2024-01-32", "2024-99-99",  "0000",        "0000-01-01",  "20a4",        "2024-O1",
        "2024-01-0x", "२०२४",        "2024-01-01-", "2024-01-011", "2024\n",      "2024-W01"};
    int32_t date;

    for (size_t i = 0; i < COUNT(refused); i++) {
        date = 7;
        ck_assert_msg(innov_date_parse(refused[i], &date) == INNOV_E_VALUE, "\"%s\"", refused[i]);
        ck_assert_int_eq(date, 0);
    }
}
END_TEST

START_TEST(a_partial_date_spans_all_its_days)
{
    static const struct {
        int32_t date, first, last;
    } cases[] = {{20240301, 20240301, 20240301}, {20240200, 20240201, 20240229},
                 {20230200, 20230201, 20230228}, {20240400, 20240401, 20240430},
                 {20241200, 20241201, 20241231}, {20240000, 20240101, 20241231},
                 {10000, 10101, 11231},          {99990000, 99990101, 99991231}};
    int32_t first, last;

    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_int_eq(innov_date_span(cases[i].date, &first, &last), INNOV_OK);
        ck_assert_int_eq(first, cases[i].first);
        ck_assert_int_eq(last, cases[i].last);
    }
}
END_TEST

START_TEST(date_calls_refuse_wrong_arguments)
{
    char text[INNOV_DATE_SIZE] = "x";
    int32_t date = 7;

    ck_assert_int_eq(innov_date_parse(NULL, &date), INNOV_E_ARGUMENT);
    ck_assert_int_eq(date, 0);
    ck_assert_int_eq(innov_date_parse("2024", NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_date_format(20240101, NULL, sizeof text), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_date_format(20240101, text, -1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_date_format(20240101, text, 0), INNOV_E_ARGUMENT);
    ck_assert_str_eq(text, "x");
    ck_assert_int_eq(innov_date_format(20240101, text, sizeof text - 1), INNOV_E_ARGUMENT);
    ck_assert_str_eq(text, "");
    date = 7;
    ck_assert_int_eq(innov_date_span(20240101, NULL, &date), INNOV_E_ARGUMENT);
    ck_assert_int_eq(date, 0);
    date = 7;
    ck_assert_int_eq(innov_date_span(20240101, &date, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(date, 0);
}
END_TEST

/* ---- Instants ------------------------------------------------------------------------------ */

static const int64_t SECOND = 1000000, DAY = INT64_C(86400000000);

START_TEST(instants_that_are_known)
{
    static const struct {
        const char *text;
        int64_t seconds, micros;
    } cases[] = {{"1970-01-01T00:00:00Z", 0, 0},
                 {"1970-01-01T00:00:00.000001Z", 0, 1},
                 {"1969-12-31T23:59:59Z", -1, 0},
                 {"1969-12-31T23:59:59.999999Z", 0, -1},
                 {"2000-02-29T12:34:56Z", 951827696, 0},
                 {"2001-09-09T01:46:40Z", 1000000000, 0},
                 {"2023-02-23T11:00:00Z", 1677150000, 0},
                 {"2038-01-19T03:14:08Z", INT64_C(2147483648), 0},
                 {"1901-12-13T20:45:51Z", -INT64_C(2147483649), 0},
                 {"0001-01-01T00:00:00Z", -INT64_C(62135596800), 0},
                 {"9999-12-31T23:59:59.999999Z", INT64_C(253402300799), 999999}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t wanted = cases[i].seconds * SECOND + cases[i].micros, instant = 7;
        char text[INNOV_INSTANT_SIZE];

        ck_assert_int_eq(innov_instant_parse(cases[i].text, &instant), INNOV_OK);
        ck_assert_msg(instant == wanted, "%s: %" PRId64, cases[i].text, instant);
        ck_assert_int_eq(innov_instant_format(wanted, text, sizeof text), INNOV_OK);
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

/* Days follow each other by the calendar: the text of the next day's instant is the next date. */
START_TEST(every_day_of_four_centuries_follows_the_one_before)
{
    int64_t instant = -INT64_C(11676096000) * SECOND; /* 1600-01-01 */
    char text[INNOV_INSTANT_SIZE], date[INNOV_DATE_SIZE];

    for (int year = 1600; year < 2000; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= days_in(year, month); day++, instant += DAY) {
                int64_t back = 0;

                if (innov_instant_format(instant, text, sizeof text) != INNOV_OK ||
                    innov_date_format(year * 10000 + month * 100 + day, date, sizeof date) !=
                        INNOV_OK ||
                    strncmp(text, date, 10) != 0 || strcmp(text + 10, "T00:00:00Z") != 0 ||
                    innov_instant_parse(text, &back) != INNOV_OK || back != instant)
                    ck_abort_msg("%04d-%02d-%02d is \"%s\"", year, month, day, text);
            }
    ck_assert_int_eq(instant, INT64_C(946684800) * SECOND); /* 2000-01-01 */
}
END_TEST

START_TEST(random_instants_survive_their_text)
{
    uint64_t state = 2;
    int64_t first = -INT64_C(62135596800) * SECOND, last = INT64_C(253402300800) * SECOND - 1;

    for (int i = 0; i < 20000; i++) {
        int64_t instant = first + (int64_t)(next_random(&state) % (uint64_t)(last - first)), back;
        char text[INNOV_INSTANT_SIZE];

        if (i % 2 == 0)
            instant = instant / SECOND * SECOND;
        if (innov_instant_format(instant, text, sizeof text) != INNOV_OK ||
            innov_instant_parse(text, &back) != INNOV_OK || back != instant ||
            strlen(text) != (instant % SECOND == 0 ? 20U : 27U))
            ck_abort_msg("%" PRId64 " became \"%s\"", instant, text);
    }
}
END_TEST

START_TEST(instants_out_of_range_are_refused)
{
    const int64_t refused[] = {-INT64_C(62135596800) * SECOND - 1, INT64_C(253402300800) * SECOND,
                               INT64_MIN, INT64_MAX};
    char text[INNOV_INSTANT_SIZE] = "x";

    for (size_t i = 0; i < COUNT(refused); i++) {
        ck_assert_int_eq(innov_instant_format(refused[i], text, sizeof text), INNOV_E_VALUE);
        ck_assert_str_eq(text, "");
    }
}
END_TEST

START_TEST(instant_texts_of_another_shape_are_refused)
{
    static const char *const refused[] = {"",
                                          "2024-01-01",
                                          "2024-01-01T00:00Z",
                                          "2024-01-01T00:00:00",
                                          "2024-01-01t00:00:00Z",
                                          "2024-01-01T00:00:00z",
                                          "2024-01-01 00:00:00Z",
                                          "2024-01-01T00:00:00+00:00",
                                          "2024-01-01T02:00:00+02:00",
                                          "2024-01-01T24:00:00Z",
                                          "2024-01-01T23:60:00Z",
                                          "2024-01-01T23:59:60Z",
                                          "2024-01-01T23:59:5xZ",
                                          "2024-01-01T-1:59:59Z",
                                          "2024-01-01T00-00-00Z",
                                          "2024-02-30T00:00:00Z",
                                          "2024-00-00T00:00:00Z",
                                          "2024-01-00T00:00:00Z",
                                          "0000-01-01T00:00:00Z",
                                          "2024-01-01T00:00:00.Z",
                                          "2024-01-01T00:00:00.5Z",
                                          "2024-01-01T00:00:00.000Z",
                                          "2024-01-01T00:00:00.000000Z",
                                          "2024-01-01T00:00:00.0000001Z",
                                          "2024-01-01T00:00:00,000001Z",
                                          "2024-01-01T00:00:00.00000xZ",
                                          "2024-01-01T00:00:00Z ",
                                          " 2024-01-01T00:00:00Z",
                                          "2024-01-01T00:00:00.000001ZZ",
                                          "12024-01-01T00:00:00Z"};

    for (size_t i = 0; i < COUNT(refused); i++) {
        int64_t instant = 7;

        ck_assert_msg(innov_instant_parse(refused[i], &instant) == INNOV_E_VALUE, "\"%s\"",
                      refused[i]);
        ck_assert_int_eq(instant, 0);
    }
}
END_TEST

START_TEST(instant_calls_refuse_wrong_arguments)
{
    char text[INNOV_INSTANT_SIZE] = "x";
    int64_t instant = 7;

    ck_assert_int_eq(innov_instant_parse(NULL, &instant), INNOV_E_ARGUMENT);
    ck_assert_int_eq(instant, 0);
    ck_assert_int_eq(innov_instant_parse("2024-01-01T00:00:00Z", NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_instant_format(0, NULL, sizeof text), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_instant_format(0, text, -1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_instant_format(0, text, 0), INNOV_E_ARGUMENT);
    ck_assert_str_eq(text, "x");
    ck_assert_int_eq(innov_instant_format(0, text, sizeof text - 1), INNOV_E_ARGUMENT);
    ck_assert_str_eq(text, "");
}
END_TEST

/* ---- Numbers ------------------------------------------------------------------------------- */

typedef struct number_case {
    const char *text;
    int scale;
    int64_t number;
} number_case;

START_TEST(canonical_numbers_survive_their_text)
{
    static const number_case cases[] = {{"0", 0, 0},
                                        {"7", 0, 7},
                                        {"-7", 0, -7},
                                        {"10", 0, 10},
                                        {"9223372036854775807", 0, INT64_MAX},
                                        {"-9223372036854775808", 0, INT64_MIN},
                                        {"0.00", 2, 0},
                                        {"0.05", 2, 5},
                                        {"-0.05", 2, -5},
                                        {"0.50", 2, 50},
                                        {"10000.00", 2, 1000000},
                                        {"-1.00", 2, -100},
                                        {"60.5", 1, 605},
                                        {"92233720368547758.07", 2, INT64_MAX},
                                        {"-92233720368547758.08", 2, INT64_MIN},
                                        {"0.000000001", 9, 1},
                                        {"9223372036.854775807", 9, INT64_MAX},
                                        {"-9223372036.854775808", 9, INT64_MIN}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[INNOV__INT_SIZE];
        size_t length = strlen(cases[i].text);
        int64_t number = 7;

        ck_assert_int_eq(innov__scaled_parse(cases[i].text, length, cases[i].scale, &number), 0);
        ck_assert_msg(number == cases[i].number, "\"%s\" is %" PRId64, cases[i].text, number);
        ck_assert_uint_eq(innov__scaled_format(cases[i].number, cases[i].scale, text), length);
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

START_TEST(numbers_are_shown_as_each_language_writes_them)
{
    static const struct {
        const char *canonical, *en, *lv;
    } cases[] = {
        {"0", "0", "0"},
        {"2024", "2024", "2024"}, /* a year stays whole */
        {"-9999", "-9999", "-9999"},
        {"10000", "10,000",
         "10\xE2\x80\xAF"
         "000"},
        {"123456", "123,456",
         "123\xE2\x80\xAF"
         "456"},
        {"-1234567.89", "-1,234,567.89",
         "-1\xE2\x80\xAF"
         "234\xE2\x80\xAF"
         "567,89"},
        {"4000.00", "4,000.00",
         "4\xE2\x80\xAF"
         "000,00"},
        {"999.99", "999.99", "999,99"},
        {"60.5", "60.5", "60,5"},
        {"-0.05", "-0.05", "-0,05"},
        {"-9223372036854775.808", "-9,223,372,036,854,775.808",
         "-9\xE2\x80\xAF"
         "223\xE2\x80\xAF"
         "372\xE2\x80\xAF"
         "036\xE2\x80\xAF"
         "854\xE2\x80\xAF"
         "775,808"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char shown[INNOV__SHOWN_SIZE];

        ck_assert_uint_eq(innov__number_show(cases[i].canonical, 0, shown), strlen(cases[i].en));
        ck_assert_str_eq(shown, cases[i].en);
        ck_assert_uint_eq(innov__number_show(cases[i].canonical, 1, shown), strlen(cases[i].lv));
        ck_assert_str_eq(shown, cases[i].lv);
    }
}
END_TEST

START_TEST(random_numbers_survive_their_text)
{
    uint64_t state = 3;

    for (int i = 0; i < 20000; i++) {
        int64_t number = (int64_t)(next_random(&state) >> i % 64) * (i % 2 ? 1 : -1), back = 0;
        char text[INNOV__INT_SIZE];
        size_t length = innov__scaled_format(number, i % 10, text);

        if (length != strlen(text) || length >= sizeof text ||
            innov__scaled_parse(text, length, i % 10, &back) != INNOV_OK || back != number)
            ck_abort_msg("%" PRId64 " became \"%s\"", number, text);
        length = innov__int_format(number, text);
        if (strtoll(text, NULL, 10) != number || innov__int_parse(text, length, &back) != INNOV_OK)
            ck_abort_msg("%" PRId64 " became \"%s\"", number, text);
    }
}
END_TEST

static void refuse_numbers(const char *const *texts, size_t count, int scale)
{
    for (size_t i = 0; i < count; i++) {
        int64_t number = 0;

        ck_assert_msg(innov__scaled_parse(texts[i], strlen(texts[i]), scale, &number) ==
                          INNOV_E_VALUE,
                      "\"%s\" with %d places", texts[i], scale);
    }
}

START_TEST(other_numbers_are_refused)
{
    static const char *const whole[] = {"",   "-",  "+1",  "-0",  "00",   "01",  "-01",
                                        " 1", "1 ", "1a",  "0x1", "1e3",  "1.0", "--1",
                                        "1-", "१",  "1\n", "NaN", "1_000"};
    static const char *const too_large[] = {"9223372036854775808", "-9223372036854775809",
                                            "18446744073709551616", "99999999999999999999",
                                            "99999999999999999999999999"};
    static const char *const cents[] = {"1",
                                        "1.",
                                        "1.0",
                                        "1.000",
                                        ".50",
                                        "-.50",
                                        "1,00",
                                        "1.0 ",
                                        "1..0",
                                        "00.10",
                                        "-0.00",
                                        "1.-5",
                                        "",
                                        ".",
                                        "-",
                                        "0.0x",
                                        "+0.10",
                                        "100",
                                        "1 000.00",
                                        "0:00",
                                        "-00.10",
                                        "1.00.",
                                        "92233720368547758.08",
                                        "-92233720368547758.09"};

    refuse_numbers(whole, COUNT(whole), 0);
    refuse_numbers(too_large, COUNT(too_large), 0);
    refuse_numbers(cents, COUNT(cents), 2);
    refuse_numbers(cents, COUNT(cents), 9);
}
END_TEST

/* ---- Ids ----------------------------------------------------------------------------------- */

static int64_t random_id(uint64_t *state)
{
    int64_t id;

    do
        id = (int64_t)(next_random(state) >> 1);
    while (!innov__id_ok(id));
    return id;
}

START_TEST(random_ids_survive_their_text)
{
    uint64_t state = 4;

    for (int i = 0; i < 20000; i++) {
        int64_t id = random_id(&state), back = 0;
        char text[INNOV_ID_SIZE];
        int32_t kind = 0;

        if (innov_id_format(id, text, sizeof text) != INNOV_OK ||
            strlen(text) != INNOV__ID_LENGTH || !innov__id_shaped(text, INNOV__ID_LENGTH) ||
            innov_id_parse(text, &back) != INNOV_OK || back != id ||
            innov_id_kind(id, &kind) != INNOV_OK || kind != (int32_t)(id >> 55))
            ck_abort_msg("%" PRId64 " became \"%s\"", id, text);
    }
}
END_TEST

static void substitute_each(int64_t id)
{
    static const char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    char text[INNOV_ID_SIZE], changed[INNOV_ID_SIZE];
    int64_t back;

    ck_assert_int_eq(innov_id_format(id, text, sizeof text), INNOV_OK);
    for (size_t place = 1; place < INNOV__ID_LENGTH; place++)
        for (size_t i = 0; i + 1 < sizeof alphabet; i++) {
            memcpy(changed, text, sizeof text);
            changed[place] = alphabet[i];
            back = 7;
            if ((innov_id_parse(changed, &back) == INNOV_OK) != (alphabet[i] == text[place]))
                ck_abort_msg("\"%s\" for \"%s\"", changed, text);
            if (alphabet[i] != text[place] && back != 0)
                ck_abort_msg("\"%s\" left %" PRId64, changed, back);
        }
}

START_TEST(no_id_with_one_wrong_character_is_read)
{
    uint64_t state = 5;

    substitute_each(INT64_C(1) << 55 | 1);
    substitute_each(INT64_MAX);
    for (int i = 0; i < 200; i++)
        substitute_each(random_id(&state));
}
END_TEST

/* 63 bits fill twelve digits and three bits of the first: what stands above would be lost. */
START_TEST(no_id_has_more_than_63_bits)
{
    static const char digits[] = "89ABCDEFGHJKMNPQRSTVWXYZ";
    char text[INNOV_ID_SIZE];
    int64_t id;

    ck_assert_int_eq(innov_id_format(INT64_MAX, text, sizeof text), INNOV_OK);
    ck_assert_int_eq(text[1], '7');
    for (size_t i = 0; i + 1 < sizeof digits; i++)
        for (size_t c = 0; c < 36; c++) { /* one of them is the right check character */
            text[1] = digits[i];
            text[INNOV__ID_LENGTH - 1] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[c];
            if (innov_id_parse(text, &id) != INNOV_E_ID)
                ck_abort_msg("\"%s\" is read as %" PRId64, text, id);
        }
}
END_TEST

START_TEST(other_texts_are_no_ids)
{
    static const char *const refused[] = {"",
                                          "i",
                                          "0CPCFJDZT96W8M",
                                          "I0CPCFJDZT96W8M",
                                          "i0cpcfjdzt96w8m",
                                          "i0CPCFJDZT96W8m",
                                          "i0CPCFJDZT96W8",
                                          "i0CPCFJDZT96W8MM",
                                          " i0CPCFJDZT96W8M",
                                          "i0CPCFJDZT96W8M ",
                                          "i0CPCFJDZT96W8-",
                                          "i0CPCF-DZT96W8M",
                                          "i00000000000000",
                                          "sprint-2024-cesis",
                                          "i0CPCFJDZT96W8\xC4"};

    for (size_t i = 0; i < COUNT(refused); i++) {
        int64_t id = 7;

        ck_assert_msg(innov_id_parse(refused[i], &id) == INNOV_E_ID, "\"%s\"", refused[i]);
        ck_assert_int_eq(id, 0);
    }
}
END_TEST

/* No kind, no number, and what does not fit 63 bits: none has a text that is read. */
START_TEST(numbers_that_are_no_ids)
{
    const int64_t refused[] = {
        0, 1, -1, INT64_MIN, INT64_C(1) << 55, (INT64_C(1) << 55) - 1, INT64_C(3) << 54};
    char text[INNOV_ID_SIZE] = "x";
    int32_t kind = 7;
    int64_t id = 7;

    for (size_t i = 0; i < COUNT(refused); i++) {
        ck_assert_int_eq(innov_id_format(refused[i], text, sizeof text), INNOV_E_ID);
        ck_assert_str_eq(text, "");
        ck_assert_int_eq(innov_id_kind(refused[i], &kind), INNOV_E_ID);
        ck_assert_int_eq(kind, 0);
        innov__id_write(refused[i], text);
        ck_assert_int_eq(innov_id_parse(text, &id), INNOV_E_ID);
    }
}
END_TEST

START_TEST(id_calls_refuse_wrong_arguments)
{
    char text[INNOV_ID_SIZE] = "x";
    int64_t id = 7;

    ck_assert_int_eq(innov_id_parse(NULL, &id), INNOV_E_ARGUMENT);
    ck_assert_int_eq(id, 0);
    ck_assert_int_eq(innov_id_parse("i0CPCFJDZT96W8M", NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_id_format(INT64_MAX, NULL, sizeof text), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_id_format(INT64_MAX, text, -1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_id_format(INT64_MAX, text, 0), INNOV_E_ARGUMENT);
    ck_assert_str_eq(text, "x");
    ck_assert_int_eq(innov_id_format(INT64_MAX, text, sizeof text - 1), INNOV_E_ARGUMENT);
    ck_assert_str_eq(text, "");
    ck_assert_int_eq(innov_id_kind(INT64_MAX, NULL), INNOV_E_ARGUMENT);
}
END_TEST

START_TEST(labels_have_the_ids_of_the_format)
{
    static const struct {
        int32_t number;
        const char *labels, *kind, *label, *id;
    } vectors[] = {
        {12, "https://inovacija.mk.gov.lv/", "sprint", "sprint-2024-cesis", "i0CPCFJDZT96W8M"},
        {1, "https://example.org/", "institution", "A", "i01M2CVEXV1C0ZY"},
        {13, "urn:x", "session", "s.1_a-b", "i0DQ3EFCH5CFQZ2"}};

    for (size_t i = 0; i < COUNT(vectors); i++) {
        char text[INNOV_ID_SIZE];
        int64_t id = innov__id_hash(vectors[i].number, vectors[i].labels, vectors[i].kind,
                                    vectors[i].label, strlen(vectors[i].label));

        ck_assert_int_eq(innov_id_format(id, text, sizeof text), INNOV_OK);
        ck_assert_str_eq(text, vectors[i].id);
        ck_assert_int_eq(innov__id_kind(id), vectors[i].number);
        ck_assert((id >> INNOV__ID_BITS & 1) == 1);
    }
}
END_TEST

START_TEST(minted_and_hashed_ids_never_meet)
{
    int64_t minted = innov__id_mint(12, -1);

    ck_assert(innov__id_ok(minted));
    ck_assert_int_eq(innov__id_kind(minted), 12);
    ck_assert((minted >> INNOV__ID_BITS & 1) == 0);
    ck_assert_int_eq(minted & INNOV__ID_MASK, INNOV__ID_MASK);
    ck_assert(!innov__id_ok(innov__id_mint(12, INT64_C(1) << INNOV__ID_BITS)));
    ck_assert(innov__id_ok(innov__id_mint(255, 1)) && innov__id_mint(255, 1) > 0);
}
END_TEST

START_TEST(labels)
{
    static const char *const taken[] = {"a",
                                        "A",
                                        "0",
                                        ".",
                                        "_",
                                        "-",
                                        "sprint-2024-cesis",
                                        "i0CPCFJDZT96W8",
                                        "i0CPCFJDZT96W8m",
                                        "I0CPCFJDZT96W8M"};
    static const char *const refused[] = {"",
                                          " ",
                                          "a b",
                                          "a/b",
                                          "ā",
                                          "a\n",
                                          "a:b",
                                          "a,b",
                                          "\x7F",
                                          "i0CPCFJDZT96W8M",
                                          "iZZZZZZZZZZZZZZ"};
    char text[INNOV__LABEL_MAX + 2];

    for (size_t i = 0; i < COUNT(taken); i++)
        ck_assert_msg(innov__label_ok(taken[i], strlen(taken[i])), "\"%s\"", taken[i]);
    for (size_t i = 0; i < COUNT(refused); i++)
        ck_assert_msg(!innov__label_ok(refused[i], strlen(refused[i])), "\"%s\"", refused[i]);
    memset(text, 'x', sizeof text);
    ck_assert(innov__label_ok(text, INNOV__LABEL_MAX));
    ck_assert(!innov__label_ok(text, INNOV__LABEL_MAX + 1));
    ck_assert(!innov__label_ok(BYTES("a\0b")));
}
END_TEST

/* ---- Messages ------------------------------------------------------------------------------ */

static const char *const facts_known[] = {"value",  "expected", "name",  "yours",
                                          "theirs", "number",   "limit", "unit"};

/* The set of {placeholders} in some words, one bit each; aborts for one that is not known. */
static unsigned placeholders(innov__message message, const char *words)
{
    unsigned found = 0;

    for (const char *at = strpbrk(words, "{}"); at != NULL; at = strpbrk(at, "{}")) {
        size_t length = *at == '{' ? strcspn(at + 1, "{}") : 0, fact = 0;

        while (fact < COUNT(facts_known) && (strlen(facts_known[fact]) != length ||
                                             strncmp(facts_known[fact], at + 1, length) != 0))
            fact++;
        if (fact == COUNT(facts_known) || at[1 + length] != '}')
            ck_abort_msg("message %d: \"%s\"", (int)message, words);
        found |= 1U << fact;
        at += length + 2;
    }
    return found;
}

START_TEST(every_message_is_said_in_both_languages)
{
    for (innov__message m = 0; m < INNOV__MESSAGES; m++) {
        const innov__sentence *sentence = innov__sentence_of(m);

        for (int lang = 0; lang < 2; lang++) {
            const char *words = sentence->words[lang];

            ck_assert_msg(words != NULL && words[0] != '\0', "message %d", (int)m);
            ck_assert_msg(innov__text_look(words, strlen(words), 0).fault == INNOV__TEXT_FINE,
                          "\"%s\"", words);
        }
        ck_assert_msg(placeholders(m, sentence->words[0]) == placeholders(m, sentence->words[1]),
                      "\"%s\" and \"%s\" tell other facts", sentence->words[0], sentence->words[1]);
    }
}
END_TEST

START_TEST(every_message_has_a_result_and_a_severity)
{
    for (innov__message m = 0; m < INNOV__MESSAGES; m++) {
        const innov__sentence *sentence = innov__sentence_of(m);

        ck_assert_str_ne(innov_result_name(sentence->code), "");
        if (sentence->severity == INNOV_SEVERITY_ERROR)
            ck_assert_int_lt(sentence->code, 0);
        else
            ck_assert_msg(sentence->code == INNOV_OK &&
                              (sentence->severity == INNOV_SEVERITY_WARNING ||
                               sentence->severity == INNOV_SEVERITY_NOTE),
                          "message %d", (int)m);
    }
    ck_assert_ptr_eq(innov__sentence_of(INNOV__MESSAGES), innov__sentence_of(INNOV__MSG_INTERNAL));
    ck_assert_ptr_eq(innov__sentence_of((innov__message)-1),
                     innov__sentence_of(INNOV__MSG_INTERNAL));
}
END_TEST

START_TEST(latvian_is_asked_for_by_its_tag)
{
    ck_assert_int_eq(innov__language("lv"), 1);
    ck_assert_int_eq(innov__language("lv-LV"), 1);
    ck_assert_int_eq(innov__language("en"), 0);
    ck_assert_int_eq(innov__language(NULL), 0);
    ck_assert_int_eq(innov__language(""), 0);
    ck_assert_int_eq(innov__language("l"), 0);
    ck_assert_int_eq(innov__language("lvx"), 0);
    ck_assert_int_eq(innov__language("LV"), 0);
}
END_TEST

START_TEST(every_result_has_a_name_and_a_sentence)
{
    for (int result = INNOV_E_UNSUPPORTED; result <= INNOV_UNSET; result++) {
        const char *en = innov_result_text(result, "en"), *lv = innov_result_text(result, "lv");

        ck_assert_int_eq(strncmp(innov_result_name(result), "INNOV_", 6), 0);
        ck_assert_str_ne(en, "");
        ck_assert_str_ne(lv, "");
        ck_assert_str_ne(en, lv);
        ck_assert_str_eq(innov_result_text(result, NULL), en);
        for (int other = result + 1; other <= INNOV_UNSET; other++)
            ck_assert_str_ne(innov_result_name(result), innov_result_name(other));
    }
    ck_assert_str_eq(innov_result_name(INNOV_E_CONFLICT), "INNOV_E_CONFLICT");
    for (int none = 3; none < 100; none++) {
        ck_assert_str_eq(innov_result_name(none), "");
        ck_assert_str_eq(innov_result_text(none, "lv"), "");
        ck_assert_str_eq(innov_result_name(INNOV_E_UNSUPPORTED - none + 2), "");
    }
    ck_assert_str_ne(innov_version(), "");
}
END_TEST

/* ---- Findings ------------------------------------------------------------------------------ */

static innov_diag *diag;

static void make_diag(void)
{
    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
}

static void free_diag(void)
{
    innov_diag_free(diag);
}

static innov__report to_diag(void)
{
    return (innov__report){.diag = diag};
}

static int64_t diag_int(int32_t index, int32_t what)
{
    int64_t value = -7;

    ck_assert_int_eq(innov_diag_int(diag, index, what, &value), INNOV_OK);
    return value;
}

START_TEST(a_finding_tells_all_it_knows)
{
    int64_t id = innov__id_mint(12, 5);
    char text[INNOV_ID_SIZE], wanted[128];

    innov__id_write(id, text);
    ck_assert_int_eq(innov__fail(to_diag(), INNOV__MSG_CONFLICT, .file = "lab.xml", .line = 41,
                                 .kind = 12, .field = 12003, .kind_name = "sprint",
                                 .field_name = "title", .record = id, .yours = "A", .theirs = "B"),
                     INNOV_E_CONFLICT);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_CODE), INNOV_E_CONFLICT);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_SEVERITY), INNOV_SEVERITY_ERROR);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_KIND), 12);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_FIELD), 12003);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_RECORD), id);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_LINE), 41);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_FILE, "en"), "lab.xml");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_YOURS, "en"), "A");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_THEIRS, "en"), "B");
    strcat(strcat(strcpy(wanted, "lab.xml:41: sprint.title ("), text), "): ");
    ck_assert_int_eq(
        strncmp(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), wanted, strlen(wanted)), 0);
    ck_assert_int_eq(
        strncmp(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv"), wanted, strlen(wanted)), 0);
}
END_TEST

START_TEST(a_finding_speaks_both_languages)
{
    innov__fail(to_diag(), INNOV__MSG_NOT_DATE, .value = "2024-02-30");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                     "\"2024-02-30\" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv"),
                     "\"2024-02-30\" nav datums; jābūt GGGG, GGGG-MM vai GGGG-MM-DD");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, NULL),
                     innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
}
END_TEST

START_TEST(numbers_and_limits_are_written_out)
{
    innov__fail(to_diag(), INNOV__MSG_TOO_LONG, .number = 301, .limit = 300);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                     "the text has 301 characters; at most 300 are allowed");
}
END_TEST

START_TEST(a_finding_that_is_not_there_is_empty)
{
    static const int32_t indexes[] = {-1, 1, 2, INT32_MIN, INT32_MAX};
    int64_t value;

    innov__fail(to_diag(), INNOV__MSG_NO_MEMORY, .line = 0);
    for (size_t i = 0; i < COUNT(indexes); i++) {
        value = 7;
        ck_assert_int_eq(innov_diag_int(diag, indexes[i], INNOV_DIAG_CODE, &value),
                         INNOV_E_ARGUMENT);
        ck_assert_int_eq(value, 0);
        ck_assert_str_eq(innov_diag_text(diag, indexes[i], INNOV_DIAG_MESSAGE, "en"), "");
    }
    ck_assert_int_eq(innov_diag_int(diag, 0, 0, &value), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_diag_int(diag, 0, INNOV_DIAG_MESSAGE, &value), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_diag_int(diag, 0, INNOV_DIAG_CODE, NULL), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_CODE, "en"), "");
    ck_assert_str_eq(innov_diag_text(diag, 0, 99, "en"), "");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_FILE, "en"), "");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_YOURS, "en"), "");
}
END_TEST

START_TEST(no_list_is_fine)
{
    int64_t value = 7;

    ck_assert_int_eq(innov_diag_new(NULL), INNOV_E_ARGUMENT);
    innov_diag_free(NULL);
    innov__diag_clear(NULL);
    innov__diag_take(NULL, NULL);
    ck_assert_int_eq(innov_diag_count(NULL), 0);
    ck_assert_int_eq(innov__diag_errors(NULL), 0);
    ck_assert_int_eq(innov_diag_int(NULL, 0, INNOV_DIAG_CODE, &value), INNOV_E_ARGUMENT);
    ck_assert_int_eq(value, 0);
    ck_assert_str_eq(innov_diag_text(NULL, 0, INNOV_DIAG_MESSAGE, "en"), "");
    ck_assert_int_eq(innov__fail((innov__report){0}, INNOV__MSG_NULL, .name = "store"),
                     INNOV_E_ARGUMENT);
}
END_TEST

START_TEST(a_thousand_findings_are_kept_and_all_counted)
{
    int64_t value = 7;

    for (int64_t line = 1; line <= 1500; line++)
        innov__fail(to_diag(), INNOV__MSG_REQUIRED, .file = "lab.xml", .line = line);
    ck_assert_int_eq(innov_diag_count(diag), 1500);
    ck_assert_int_eq(innov__diag_errors(diag), 1500);
    ck_assert_int_eq(diag_int(999, INNOV_DIAG_LINE), 1000);
    ck_assert_int_eq(innov_diag_int(diag, 1000, INNOV_DIAG_LINE, &value), INNOV_E_ARGUMENT);
    innov__diag_clear(diag);
    ck_assert_int_eq(innov_diag_count(diag), 0);
    ck_assert_int_eq(innov__diag_errors(diag), 0);
    innov__fail(to_diag(), INNOV__MSG_REQUIRED, .line = 7);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_LINE), 7);
}
END_TEST

START_TEST(warnings_are_no_errors)
{
    ck_assert_int_eq(innov__fail(to_diag(), INNOV__MSG_NO_PRIMARY_TEXT, .value = "lv"), INNOV_OK);
    innov__fail(to_diag(), INNOV__MSG_REQUIRED, .line = 1);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_SEVERITY), INNOV_SEVERITY_WARNING);
    ck_assert_int_eq(innov_diag_count(diag), 2);
    ck_assert_int_eq(innov__diag_errors(diag), 1);
}
END_TEST

START_TEST(findings_move_from_list_to_list)
{
    innov_diag *more;

    ck_assert_int_eq(innov_diag_new(&more), INNOV_OK);
    innov__fail(to_diag(), INNOV__MSG_REQUIRED, .line = 1);
    for (int64_t line = 2; line <= 1100; line++)
        innov__fail((innov__report){.diag = more}, INNOV__MSG_REQUIRED, .line = line);
    innov__diag_take(diag, more);
    ck_assert_int_eq(innov_diag_count(more), 0);
    ck_assert_int_eq(innov_diag_count(diag), 1100);
    ck_assert_int_eq(innov__diag_errors(diag), 1100);
    ck_assert_int_eq(diag_int(0, INNOV_DIAG_LINE), 1);
    ck_assert_int_eq(diag_int(999, INNOV_DIAG_LINE), 1000);
    innov__fail((innov__report){.diag = more}, INNOV__MSG_REQUIRED, .line = 3);
    innov__diag_take(NULL, more);
    ck_assert_int_eq(innov_diag_count(more), 0);
    innov_diag_free(more);
}
END_TEST

/* Says a value and returns the sentence about it. */
static const char *sentence_about(const char *value)
{
    innov__diag_clear(diag);
    innov__fail(to_diag(), INNOV__MSG_NOT_URI, .value = value);
    return innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en");
}

START_TEST(long_values_are_shortened_between_code_points)
{
    char value[200] = "x";
    const char *said;

    for (size_t i = 1; i + 2 < sizeof value; i += 2)
        memcpy(value + i, "ā", 2);
    said = sentence_about(value);
    ck_assert_ptr_nonnull(strstr(said, "..."));
    ck_assert_int_eq(innov__text_look(said, strlen(said), 0).fault, INNOV__TEXT_FINE);
    ck_assert_uint_lt(strlen(said), 170);
}
END_TEST

START_TEST(values_from_outside_are_made_printable)
{
    static const char *const values[] = {"a\x1B[31mb",       "a\nb\tc\r",       "\x7F",
                                         "\xFF\xFE",         "ā\xC4",           "\x01\xFF\xC4\x81",
                                         "\x80\x80\x80\x80", "\xEF\xBF\xBE\xFF"};

    for (size_t i = 0; i < COUNT(values); i++) {
        const char *said = sentence_about(values[i]);

        ck_assert_msg(innov__text_look(said, strlen(said), 0).fault != INNOV__TEXT_ILL_FORMED,
                      "case %zu is said in no UTF-8", i);
        for (const char *at = said; *at != '\0'; at++)
            ck_assert_msg((unsigned char)*at >= 0x20 && *at != 0x7F, "case %zu", i);
        ck_assert_ptr_nonnull(strchr(said, '?'));
    }
    ck_assert_ptr_nonnull(strstr(sentence_about("ā {name} %s"), "\"ā {name} %s\""));
}
END_TEST

START_TEST(a_handle_keeps_its_last_sentence)
{
    innov__problem problem = {0};
    innov__report to = {.problem = &problem, .diag = diag};

    ck_assert_str_eq(innov__problem_text(&problem, "en"), "");
    innov__fail(to, INNOV__MSG_NULL, .name = "store");
    innov__fail(to, INNOV__MSG_CLOSED, .line = 0);
    ck_assert_int_eq(problem.code, INNOV_E_CLOSED);
    ck_assert_str_eq(innov__problem_text(&problem, "en"), "the store is closed");
    ck_assert_str_eq(innov__problem_text(&problem, "lv-LV"), "krātuve ir aizvērta");
    ck_assert_int_eq(innov_diag_count(diag), 2);
    innov__problem_clear(&problem);
    ck_assert_str_eq(innov__problem_text(&problem, "en"), "");
    problem.code = INNOV_E_NOMEM; /* as when there was no memory for the sentence */
    ck_assert_str_eq(innov__problem_text(&problem, "en"), "out of memory");
}
END_TEST

/* ---- Memory -------------------------------------------------------------------------------- */

START_TEST(texts_of_an_arena_stay_where_they_are)
{
    enum { TEXTS = 5000 };
    innov__arena arena = {0};
    char **texts = calloc(TEXTS, sizeof *texts);
    char bytes[64];

    ck_assert_ptr_nonnull(texts);
    memset(bytes, 'x', sizeof bytes);
    for (size_t i = 0; i < TEXTS; i++) {
        texts[i] = innov__arena_text(&arena, bytes, i % sizeof bytes);
        ck_assert_ptr_nonnull(texts[i]);
        texts[i][0] = i % sizeof bytes > 0 ? (char)('a' + i % 26) : '\0';
    }
    for (size_t i = 0; i < TEXTS; i++)
        if (strlen(texts[i]) != i % sizeof bytes ||
            (texts[i][0] != '\0' && texts[i][0] != (char)('a' + i % 26)))
            ck_abort_msg("text %zu has changed", i);
    innov__arena_free(&arena);
    ck_assert_ptr_null(arena.chunks);
    free(texts);
}
END_TEST

START_TEST(an_arena_aligns_and_takes_any_size)
{
    static const size_t sizes[] = {1, 3, 8, 1023, 1024, 1025, 65536, 65537, 1000000, 0, 7};
    innov__arena arena = {0};

    for (size_t i = 0; i < COUNT(sizes); i++) {
        char *block = innov__arena_alloc(&arena, sizes[i]);

        ck_assert_ptr_nonnull(block);
        ck_assert_uint_eq((uintptr_t)block % _Alignof(max_align_t), 0);
        memset(block, 1, sizes[i]);
        block = innov__arena_alloc(&arena, 16); /* right behind a full chunk */
        ck_assert_ptr_nonnull(block);
        memset(block, 1, 16);
        ck_assert_str_eq(innov__arena_text(&arena, "ab", 1), "a");
    }
    innov__arena_free(&arena);
    innov__arena_free(&arena);
}
END_TEST

START_TEST(a_reset_arena_begins_anew)
{
    innov__arena arena = {0};
    char *first, *second;

    innov__arena_reset(&arena);
    ck_assert_ptr_nonnull(innov__arena_alloc(&arena, 2000));
    ck_assert_ptr_nonnull(innov__arena_alloc(&arena, 9000));
    innov__arena_reset(&arena);
    first = innov__arena_alloc(&arena, 100);
    innov__arena_reset(&arena);
    second = innov__arena_alloc(&arena, 100);
    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_eq(first, second);
    innov__arena_free(&arena);
}
END_TEST

START_TEST(a_buffer_grows)
{
    innov__buffer buffer = {0};

    for (int i = 0; i < 100000; i++)
        innov__buffer_char(&buffer, (char)('a' + i % 26));
    ck_assert_int_eq(buffer.failed, 0);
    ck_assert_uint_eq(buffer.length, 100000);
    ck_assert_uint_eq(strlen(buffer.bytes), 100000);
    for (int i = 0; i < 100000; i++)
        if (buffer.bytes[i] != (char)('a' + i % 26))
            ck_abort_msg("byte %d has changed", i);
    innov__buffer_clear(&buffer);
    ck_assert_str_eq(buffer.bytes, "");
    innov__buffer_text(&buffer, "n=");
    innov__buffer_int(&buffer, INT64_MIN);
    innov__buffer_append(&buffer, BYTES("\0z"));
    ck_assert_str_eq(buffer.bytes, "n=-9223372036854775808");
    ck_assert_uint_eq(buffer.length, 24);
    innov__buffer_free(&buffer);
    ck_assert_ptr_null(buffer.bytes);
    innov__buffer_clear(&buffer);
    innov__buffer_free(&buffer);
}
END_TEST

START_TEST(a_failed_buffer_stays_failed_until_cleared)
{
    innov__buffer buffer = {.failed = INNOV_E_NOMEM};

    innov__buffer_text(&buffer, "lost");
    ck_assert_uint_eq(buffer.length, 0);
    ck_assert_ptr_null(buffer.bytes);
    ck_assert_int_eq(buffer.failed, INNOV_E_NOMEM);
    innov__buffer_clear(&buffer);
    innov__buffer_text(&buffer, "kept");
    ck_assert_str_eq(buffer.bytes, "kept");
    innov__buffer_free(&buffer);
}
END_TEST

START_TEST(an_array_keeps_what_it_has)
{
    int64_t *items = NULL;
    size_t capacity = 0;

    for (size_t i = 0; i < 1000; i++) {
        ck_assert_int_eq(innov__array_reserve(&items, &capacity, i + 1, sizeof *items), INNOV_OK);
        ck_assert_uint_gt(capacity, i);
        items[i] = (int64_t)i;
    }
    for (size_t i = 0; i < 1000; i++)
        ck_assert_int_eq(items[i], (int64_t)i);
    innov__free(items);
}
END_TEST

START_TEST(an_array_larger_than_memory_is_refused)
{
    static const size_t needed[] = {SIZE_MAX / 8 + 1, SIZE_MAX / 2, SIZE_MAX / 2 + 2, SIZE_MAX};
    int64_t *items = NULL;
    size_t capacity = 0;

    for (size_t i = 0; i < COUNT(needed); i++) {
        ck_assert_int_eq(innov__array_reserve(&items, &capacity, needed[i], sizeof *items),
                         INNOV_E_NOMEM);
        ck_assert_ptr_null(items);
        ck_assert_uint_eq(capacity, 0);
    }
}
END_TEST

START_TEST(copies_end_with_nul)
{
    char *copy = innov__text_copy("abcdef", 3), *empty = innov__text_copy("x", 0);
    unsigned char *zeros = innov__alloc_zeroed(3, 5);

    ck_assert_str_eq(copy, "abc");
    ck_assert_str_eq(empty, "");
    for (int i = 0; i < 15; i++)
        ck_assert_uint_eq(zeros[i], 0);
    innov__free(copy);
    innov__free(empty);
    innov__free(zeros);
    innov__free(NULL);
}
END_TEST

/* ---- Output -------------------------------------------------------------------------------- */

START_TEST(output_arrives_whole)
{
    static const size_t pieces[] = {0, 1, 7, 4096, 65535, 65536, 65537, 200000, 3};
    const char *path = suite_file("out");
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    char *bytes = malloc(200000), *written;
    size_t length, at = 0;
    innov__output out;

    ck_assert(fd >= 0 && bytes != NULL);
    ck_assert_int_eq(innov__output_begin(&out, fd), INNOV_OK);
    for (size_t i = 0; i < COUNT(pieces); i++) {
        memset(bytes, 'a' + (int)i, pieces[i]);
        innov__output_bytes(&out, bytes, pieces[i]);
    }
    innov__output_text(&out, "n=");
    innov__output_int(&out, -42);
    ck_assert_int_eq(innov__output_end(&out), INNOV_OK);
    ck_assert_int_eq(close(fd), 0); /* it was left open */
    written = suite_read(path, &length);
    for (size_t i = 0; i < COUNT(pieces); i++)
        for (size_t n = 0; n < pieces[i]; n++)
            if (written[at++] != 'a' + (int)i)
                ck_abort_msg("byte %zu is wrong", at - 1);
    ck_assert_str_eq(written + at, "n=-42");
    ck_assert_uint_eq(length, at + 5);
    free(bytes);
    free(written);
}
END_TEST

START_TEST(a_full_disk_is_told_at_the_end)
{
    int fd = open("/dev/full", O_WRONLY);
    innov__output out;

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__output_begin(&out, fd), INNOV_OK);
    innov__output_text(&out, "short");
    ck_assert_int_eq(out.failed, INNOV_OK); /* still in the buffer */
    ck_assert_int_eq(innov__output_end(&out), INNOV_E_FULL);
    ck_assert_int_eq(out.system_error, ENOSPC);

    ck_assert_int_eq(innov__output_begin(&out, fd), INNOV_OK);
    for (int i = 0; i < INNOV__OUTPUT_BYTES; i++)
        innov__output_text(&out, "more");
    ck_assert_int_eq(out.failed, INNOV_E_FULL);
    ck_assert_int_eq(innov__output_end(&out), INNOV_E_FULL);
    ck_assert_int_eq(close(fd), 0);
}
END_TEST

START_TEST(a_failed_write_is_told_at_the_end)
{
    int fd = open("/dev/null", O_RDONLY);
    innov__output out;

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__output_begin(&out, fd), INNOV_OK);
    innov__output_text(&out, "x");
    ck_assert_int_eq(innov__output_end(&out), INNOV_E_IO);
    ck_assert_int_eq(out.system_error, EBADF);
    ck_assert_int_eq(close(fd), 0);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_text(Suite *suite)
{
    TCase *text = suite_case(suite, "text");

    tcase_add_test(text, well_formed_text_is_counted_in_code_points);
    tcase_add_test(text, ill_formed_text_is_found_at_its_byte);
    tcase_add_test(text, text_cut_off_inside_a_code_point_is_ill_formed);
    tcase_add_test(text, control_characters_are_refused);
    tcase_add_test(text, a_text_is_the_sum_of_its_characters);
    tcase_add_test(text, returns_become_line_feeds);
    tcase_add_test(text, a_cut_leaves_code_points_whole);
    tcase_add_test(text, language_tags);
}

static void add_dates(Suite *suite)
{
    TCase *dates = suite_case(suite, "dates"), *instants = suite_case(suite, "instants");

    tcase_add_test(dates, every_date_survives_its_text);
    tcase_add_test(dates, dates_out_of_range_are_refused);
    tcase_add_test(dates, date_texts_of_another_shape_are_refused);
    tcase_add_test(dates, a_partial_date_spans_all_its_days);
    tcase_add_test(dates, date_calls_refuse_wrong_arguments);
    tcase_add_test(instants, instants_that_are_known);
    tcase_add_test(instants, every_day_of_four_centuries_follows_the_one_before);
    tcase_add_test(instants, random_instants_survive_their_text);
    tcase_add_test(instants, instants_out_of_range_are_refused);
    tcase_add_test(instants, instant_texts_of_another_shape_are_refused);
    tcase_add_test(instants, instant_calls_refuse_wrong_arguments);
}

/* ---- Fractions ----------------------------------------------------------------------------- */

static innov__rational fraction(int64_t over, int64_t under)
{
    return innov__rational_of(over, under);
}

static void ck_fraction(innov__rational found, int64_t over, int64_t under)
{
    ck_assert_int_eq(found.over, over);
    ck_assert_int_eq(found.under, under);
}

START_TEST(fractions_are_exact_and_in_lowest_terms)
{
    ck_fraction(fraction(6, -8), -3, 4);
    ck_fraction(innov__rational_add(fraction(1, 6), fraction(1, 10)), 4, 15);
    ck_fraction(innov__rational_subtract(fraction(1, 2), fraction(1, 2)), 0, 1);
    ck_fraction(innov__rational_multiply(fraction(-2, 3), fraction(9, 4)), -3, 2);
    ck_fraction(innov__rational_divide(fraction(1, 2), fraction(-1, 4)), -2, 1);
    ck_fraction(innov__rational_multiply(fraction(INT64_MAX, 2), fraction(2, INT64_MAX)), 1, 1);
}
END_TEST

START_TEST(fraction_that_does_not_fit_is_none_and_stays_none)
{
    innov__rational none = innov__rational_multiply(fraction(INT64_MAX, 1), fraction(2, 1));
    int64_t rounded;

    ck_assert(!innov__is_rational(none));
    ck_assert(!innov__is_rational(innov__rational_add(none, fraction(1, 1))));
    ck_assert(!innov__is_rational(innov__rational_divide(fraction(1, 1), fraction(0, 1))));
    ck_assert(!innov__is_rational(fraction(1, 0)));
    ck_assert(!innov__is_rational(fraction(INT64_MIN, 1)));
    ck_assert(!innov__is_rational(innov__rational_add(fraction(INT64_MAX, 1), fraction(1, 1))));
    ck_assert_int_eq(innov__rational_round(none, 4, &rounded), INNOV_E_LIMIT);
    ck_assert_int_eq(innov__rational_round(fraction(INT64_MAX, 1), 1, &rounded), INNOV_E_LIMIT);
}
END_TEST

/* Where the products of a comparison would not fit. */
START_TEST(fractions_of_any_size_are_compared)
{
    innov__rational large = fraction(INT64_MAX, INT64_MAX - 1);
    innov__rational larger = fraction(INT64_MAX - 1, INT64_MAX - 2);

    ck_assert_int_lt(innov__rational_compare(large, larger), 0);
    ck_assert_int_gt(innov__rational_compare(larger, large), 0);
    ck_assert_int_eq(innov__rational_compare(large, large), 0);
    ck_assert_int_lt(innov__rational_compare(fraction(-1, 3), fraction(-1, 4)), 0);
    ck_assert_int_lt(innov__rational_compare(fraction(-INT64_MAX, 1), fraction(INT64_MAX, 1)), 0);
    ck_assert_int_gt(innov__rational_compare(fraction(1, 3), fraction(33333333, 100000000)), 0);
}
END_TEST

START_TEST(fractions_are_rounded_a_half_away_from_zero)
{
    static const int64_t cases[][4] = {/* over, under, scale, rounded */
                                       {1, 3, 4, 3333},  {2, 3, 4, 6667},      {1, 2, 0, 1},
                                       {-1, 2, 0, -1},   {1, 20000, 4, 1},     {-1, 20000, 4, -1},
                                       {1, 20001, 4, 0}, {-41, 3, 4, -136667}, {7, 1, 2, 700}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t rounded;

        ck_assert_int_eq(
            innov__rational_round(fraction(cases[i][0], cases[i][1]), (int)cases[i][2], &rounded),
            INNOV_OK);
        ck_assert_int_eq(rounded, cases[i][3]);
    }
}
END_TEST

/* ---- Days where people are ----------------------------------------------------------------- */

START_TEST(days_begin_and_end_in_their_zone)
{
    static const struct {
        const char *instant, *zone;
        int32_t day;
    } cases[] = {
        {"2024-02-26T21:59:59Z", "Europe/Riga", 20240226}, /* two hours ahead */
        {"2024-02-26T22:00:00Z", "", 20240227},            /* the home zone */
        {"2023-06-12T20:59:59Z", "Europe/Riga", 20230612}, /* three */
        {"2023-06-12T21:00:00Z", "Europe/Riga", 20230613},
        {"2025-10-26T21:59:59Z", "Europe/Riga", 20251026}, /* the day the clocks go back */
        {"2025-10-26T22:00:00Z", "Europe/Riga", 20251027},
        {"2025-03-30T20:59:59Z", "Europe/Riga", 20250330}, /* the day they go forward */
        {"2025-03-30T21:00:00Z", "Europe/Riga", 20250331},
        {"2024-01-01T04:59:59Z", "America/New_York", 20231231},
        {"1969-12-31T23:59:59.999999Z", "UTC", 19691231},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t instant;
        int32_t day;

        ck_assert_int_eq(innov_instant_parse(cases[i].instant, &instant), INNOV_OK);
        ck_assert_int_eq(innov__civil_day(instant, cases[i].zone, &day), INNOV_OK);
        ck_assert_int_eq(day, cases[i].day);
    }
}
END_TEST

START_TEST(zone_that_is_not_known_is_never_taken_for_utc)
{
    static const char *const zones[] = {"Europe/Rīga", "Mars/Olympus", "Europe", "GMT+25"};
    int32_t day;

    for (size_t i = 0; i < COUNT(zones); i++)
        ck_assert_int_eq(innov__civil_day(0, zones[i], &day), INNOV_E_VALUE);
}
END_TEST

static void add_fractions(Suite *suite)
{
    TCase *fractions = suite_case(suite, "fractions"), *zones = suite_case(suite, "zones");

    tcase_add_test(fractions, fractions_are_exact_and_in_lowest_terms);
    tcase_add_test(fractions, fraction_that_does_not_fit_is_none_and_stays_none);
    tcase_add_test(fractions, fractions_of_any_size_are_compared);
    tcase_add_test(fractions, fractions_are_rounded_a_half_away_from_zero);
    tcase_add_test(zones, days_begin_and_end_in_their_zone);
    tcase_add_test(zones, zone_that_is_not_known_is_never_taken_for_utc);
}

static void add_numbers(Suite *suite)
{
    TCase *numbers = suite_case(suite, "numbers"), *ids = suite_case(suite, "ids");

    tcase_add_test(numbers, canonical_numbers_survive_their_text);
    tcase_add_test(numbers, numbers_are_shown_as_each_language_writes_them);
    tcase_add_test(numbers, random_numbers_survive_their_text);
    tcase_add_test(numbers, other_numbers_are_refused);
    tcase_add_test(ids, random_ids_survive_their_text);
    tcase_add_test(ids, no_id_with_one_wrong_character_is_read);
    tcase_add_test(ids, no_id_has_more_than_63_bits);
    tcase_add_test(ids, other_texts_are_no_ids);
    tcase_add_test(ids, numbers_that_are_no_ids);
    tcase_add_test(ids, id_calls_refuse_wrong_arguments);
    tcase_add_test(ids, labels_have_the_ids_of_the_format);
    tcase_add_test(ids, minted_and_hashed_ids_never_meet);
    tcase_add_test(ids, labels);
}

static void add_messages(Suite *suite)
{
    TCase *messages = suite_case(suite, "messages"), *findings = suite_case(suite, "findings");

    tcase_add_test(messages, every_message_is_said_in_both_languages);
    tcase_add_test(messages, every_message_has_a_result_and_a_severity);
    tcase_add_test(messages, latvian_is_asked_for_by_its_tag);
    tcase_add_test(messages, every_result_has_a_name_and_a_sentence);
    tcase_add_checked_fixture(findings, make_diag, free_diag);
    tcase_add_test(findings, a_finding_tells_all_it_knows);
    tcase_add_test(findings, a_finding_speaks_both_languages);
    tcase_add_test(findings, numbers_and_limits_are_written_out);
    tcase_add_test(findings, a_finding_that_is_not_there_is_empty);
    tcase_add_test(findings, no_list_is_fine);
    tcase_add_test(findings, a_thousand_findings_are_kept_and_all_counted);
    tcase_add_test(findings, warnings_are_no_errors);
    tcase_add_test(findings, findings_move_from_list_to_list);
    tcase_add_test(findings, long_values_are_shortened_between_code_points);
    tcase_add_test(findings, values_from_outside_are_made_printable);
    tcase_add_test(findings, a_handle_keeps_its_last_sentence);
}

static void add_memory(Suite *suite)
{
    TCase *memory = suite_case(suite, "memory"), *output = suite_case(suite, "output");

    tcase_add_test(memory, texts_of_an_arena_stay_where_they_are);
    tcase_add_test(memory, an_arena_aligns_and_takes_any_size);
    tcase_add_test(memory, a_reset_arena_begins_anew);
    tcase_add_test(memory, a_buffer_grows);
    tcase_add_test(memory, a_failed_buffer_stays_failed_until_cleared);
    tcase_add_test(memory, an_array_keeps_what_it_has);
    tcase_add_test(memory, an_array_larger_than_memory_is_refused);
    tcase_add_test(memory, copies_end_with_nul);
    tcase_add_test(output, output_arrives_whole);
    tcase_add_test(output, a_full_disk_is_told_at_the_end);
    tcase_add_test(output, a_failed_write_is_told_at_the_end);
}

int main(void)
{
    Suite *suite = suite_create("base");

    add_text(suite);
    add_dates(suite);
    add_numbers(suite);
    add_fractions(suite);
    add_messages(suite);
    add_memory(suite);
    return suite_main(suite);
}
