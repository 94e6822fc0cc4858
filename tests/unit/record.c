/* record.c - one record as a program uses it: what each field takes and refuses, through both
 * doors, with the result and the sentence; languages, lists, clones, comparing and checking.
 */
#include <innov/ids.h>
#include <innov/record.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/suite.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* "an institution", "a sprint", "a person", "a session": ids whose records need not be there. */
#define INSTITUTION_ID    "i01M2CVEXV1C0ZY"
#define SPRINT_ID         "i0CPCFJDZT96W8M"
#define SESSION_ID        "i0DQ3EFCH5CFQZ2"
#define MISTYPED_ID       "i01M2CVEXV1C0ZZ"
#define OTHER_INSTITUTION 36028797018963975 /* minted: kind 1, number 7 */

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_record *make(int32_t kind)
{
    innov_record *record;

    ck_assert_int_eq(innov_record_new(kind, &record), INNOV_OK);
    return record;
}

static innov_record *clone_of(const innov_record *record)
{
    innov_record *copy;

    ck_assert_int_eq(innov_record_clone(record, &copy), INNOV_OK);
    return copy;
}

static int64_t id_of(const char *text)
{
    int64_t id;

    ck_assert_int_eq(innov_id_parse(text, &id), INNOV_OK);
    return id;
}

/* A block that ends right behind the NUL, so that reading on is seen. */
static char *exact(const char *text)
{
    char *copy = malloc(strlen(text) + 1);

    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, strlen(text) + 1);
    return copy;
}

/* `count` times `piece`; the caller frees it. */
static char *repeated(const char *piece, size_t count)
{
    size_t length = strlen(piece);
    char *text = malloc(length * count + 1);

    ck_assert_ptr_nonnull(text);
    for (size_t i = 0; i < count; i++)
        memcpy(text + i * length, piece, length);
    text[length * count] = '\0';
    return text;
}

/* Sets what must be taken, and nothing is said. */
static void set(innov_record *record, int32_t field, const char *lang, const char *text)
{
    int rc = innov_set(record, field, lang, text);

    ck_assert_msg(rc == INNOV_OK, "field %d, \"%.200s\": %d, %s", (int)field,
                  text != NULL ? text : "", rc, innov_record_message(record, "en"));
    ck_assert_str_eq(innov_record_message(record, "en"), "");
    ck_assert_str_eq(innov_record_message(record, "lv"), "");
}

static void expect(const innov_record *record, int32_t field, const char *lang, const char *text)
{
    const char *found = innov_text(record, field, lang);

    ck_assert_msg(strcmp(found, text) == 0, "field %d: \"%.200s\" where \"%.200s\" was expected",
                  (int)field, found, text);
}

/* What the last call on the record said. */
static void expect_said(const innov_record *record, const char *en, const char *lv)
{
    ck_assert_str_eq(innov_record_message(record, "en"), en);
    ck_assert_str_eq(innov_record_message(record, "lv"), lv);
}

static void expect_same(const innov_record *record, const innov_record *before)
{
    ck_assert_int_eq(innov_record_equal(record, before, NULL), 1);
}

static int64_t number_of(const innov_diag *diag, int32_t index, int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_diag_int(diag, index, what, &value), INNOV_OK);
    return value;
}

static const char *said(const innov_diag *diag, int32_t index, const char *lang)
{
    return innov_diag_text(diag, index, INNOV_DIAG_MESSAGE, lang);
}

static innov_diag *make_diag(void)
{
    innov_diag *diag;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    return diag;
}

/* A sprint that lacks nothing. */
static innov_record *make_sprint(void)
{
    innov_record *sprint = make(INNOV_SPRINT);

    set(sprint, INNOV_SPRINT_YEAR, NULL, "2024");
    set(sprint, INNOV_SPRINT_STATUS, NULL, "running");
    set(sprint, INNOV_SPRINT_TITLE, "lv", "Rindas ārstniecībā");
    set(sprint, INNOV_SPRINT_LEAD, NULL, INSTITUTION_ID);
    return sprint;
}

/* ---- Making one ---------------------------------------------------------------------------- */

START_TEST(a_new_record_is_empty)
{
    innov_record *record = make(INNOV_SPRINT);
    int64_t value = 7;

    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_KIND, &value), INNOV_OK);
    ck_assert_int_eq(value, INNOV_SPRINT);
    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_ID, &value), INNOV_UNSET);
    ck_assert_int_eq(value, 0);
    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_REVISION, &value), INNOV_UNSET);
    ck_assert_int_eq(value, 0);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "");
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABELS), "");
    for (int32_t field = INNOV_SPRINT_YEAR; field <= INNOV_SPRINT_LINK; field++) {
        ck_assert_int_eq(innov_has(record, field), 0);
        expect(record, field, NULL, "");
    }
    ck_assert_str_eq(innov_record_message(record, "en"), "");
    innov_record_free(record);
}
END_TEST

START_TEST(no_record_of_no_kind)
{
    static const int32_t numbers[] = {0, -1, 255, 256, INNOV_SPRINT_YEAR, INT32_MAX, INT32_MIN};

    for (size_t i = 0; i < COUNT(numbers); i++) {
        innov_record *record = (innov_record *)&i;

        ck_assert_int_eq(innov_record_new(numbers[i], &record), INNOV_E_KIND);
        ck_assert_ptr_null(record);
    }
    ck_assert_int_eq(innov_record_new(INNOV_SPRINT, NULL), INNOV_E_ARGUMENT);
    innov_record_free(NULL);
}
END_TEST

START_TEST(an_input_is_a_record_too)
{
    innov_record *input = make(INNOV_SPRINT_PROGRESS);

    ck_assert_int_eq(innov_set(input, INNOV_SPRINT_PROGRESS_PLAN, NULL, SPRINT_ID),
                     INNOV_E_REFERENCE);
    expect_said(input,
                "sprint_progress.plan: " SPRINT_ID " is the id of another kind of record; expected "
                "target",
                "sprint_progress.plan: " SPRINT_ID
                " ir cita veida ieraksta identifikators; jābūt: target");
    innov_record_free(input);
}
END_TEST

START_TEST(a_label_is_given_before_storing)
{
    static const char *const labels[] = {"a", "sprint-2024-cesis", "s.1_A-b", "i01M2CVEXV1C0Z",
                                         "i01m2cvexv1c0zy"};
    static const char *const none[] = {"", "a b", "ā", INSTITUTION_ID, "a/b", "a:b", "a\n", "\xff"};
    innov_record *record = make(INNOV_SPRINT);
    char *longest = repeated("x", 64), *longer = repeated("x", 65);

    for (size_t i = 0; i < COUNT(labels); i++) {
        ck_assert_int_eq(innov_record_set_label(record, labels[i]), INNOV_OK);
        ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), labels[i]);
    }
    ck_assert_int_eq(innov_record_set_label(record, longest), INNOV_OK);
    for (size_t i = 0; i < COUNT(none); i++) {
        ck_assert_int_eq(innov_record_set_label(record, none[i]), INNOV_E_ID);
        ck_assert_str_ne(innov_record_message(record, "en"), "");
        ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), longest);
    }
    ck_assert_int_eq(innov_record_set_label(record, longer), INNOV_E_ID);
    ck_assert_int_eq(innov_record_set_label(record, "a b"), INNOV_E_ID);
    expect_said(record,
                "sprint: \"a b\" is no label: expected 1 to 64 of A-Z a-z 0-9 . _ - and not an "
                "id's shape",
                "sprint: \"a b\" nav iezīme: jābūt 1 līdz 64 no A-Z a-z 0-9 . _ - un ne "
                "identifikatora formā");
    free(longest);
    free(longer);
    innov_record_free(record);
}
END_TEST

/* ---- Values through both doors ------------------------------------------------------------- */

typedef struct value {
    int32_t field;
    const char *text;
    int64_t number;
} value;

static const value values[] = {
    {INNOV_SPRINT_YEAR, "1990", 1990},
    {INNOV_SPRINT_YEAR, "2024", 2024},
    {INNOV_SPRINT_YEAR, "2200", 2200},
    {INNOV_SPRINT_PARTICIPANTS, "0", 0},
    {INNOV_SPRINT_PARTICIPANTS, "1000000", 1000000},
    {INNOV_TARGET_GOAL, "1000000000000", 1000000000000},
    {INNOV_SESSION_OPEN_TO_PUBLIC, "true", 1},
    {INNOV_SESSION_OPEN_TO_PUBLIC, "false", 0},
    {INNOV_SESSION_HOURS, "0.00", 0},
    {INNOV_SESSION_HOURS, "0.05", 5},
    {INNOV_SESSION_HOURS, "2.50", 250},
    {INNOV_SESSION_HOURS, "24.00", 2400},
    {INNOV_SPRINT_PLANNED_COST, "0.00", 0},
    {INNOV_SPRINT_PLANNED_COST, "0.01", 1},
    {INNOV_SPRINT_PLANNED_COST, "10000.00", 1000000},
    {INNOV_SPRINT_PLANNED_COST, "1000000000000.00", 100000000000000},
    {INNOV_SPRINT_ACTUAL_START, "2024", 20240000},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", 20240300},
    {INNOV_SPRINT_ACTUAL_START, "2024-03-01", 20240301},
    {INNOV_SPRINT_ACTUAL_START, "2024-02-29", 20240229},
    {INNOV_SPRINT_ACTUAL_START, "0001-01-01", 10101},
    {INNOV_SPRINT_ACTUAL_START, "9999-12-31", 99991231},
    {INNOV_SESSION_STARTS_AT, "1970-01-01T00:00:00Z", 0},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", 1677150000000000},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00.000001Z", 1677150000000001},
    {INNOV_SESSION_STARTS_AT, "1969-12-31T23:59:59.999999Z", -1},
    {INNOV_SESSION_STARTS_AT, "0001-01-01T00:00:00Z", -62135596800000000},
    {INNOV_SESSION_STARTS_AT, "9999-12-31T23:59:59.999999Z", 253402300799999999},
    {INNOV_SPRINT_STATUS, "planned", INNOV_SPRINT_STATUS_PLANNED},
    {INNOV_SPRINT_STATUS, "follow_up", INNOV_SPRINT_STATUS_FOLLOW_UP},
    {INNOV_SPRINT_STATUS, "cancelled", INNOV_SPRINT_STATUS_CANCELLED},
    {INNOV_SPRINT_VISIBILITY, "private", INNOV_VISIBILITY_PRIVATE},
    {INNOV_INSTITUTION_KIND, "other", INNOV_INSTITUTION_KIND_OTHER},
};

static void expect_number(const innov_record *record, int32_t field, int64_t number)
{
    int64_t found = ~number;
    int rc = innov_get_int(record, field, &found);

    ck_assert_msg(rc == INNOV_OK && found == number, "field %d: %lld (%d) for %lld", (int)field,
                  (long long)found, rc, (long long)number);
    ck_assert_str_eq(innov_record_message(record, "en"), "");
}

static void expect_unset(const innov_record *record, int32_t field)
{
    int64_t found = 7;

    ck_assert_int_eq(innov_has(record, field), 0);
    ck_assert_int_eq(innov_get_int(record, field, &found), INNOV_UNSET);
    ck_assert_int_eq(found, 0);
    expect(record, field, NULL, "");
    ck_assert_str_eq(innov_record_message(record, "en"), "");
}

START_TEST(a_text_set_is_the_number_got)
{
    for (size_t i = 0; i < COUNT(values); i++) {
        innov_record *record = make(values[i].field / 1000);

        set(record, values[i].field, NULL, values[i].text);
        ck_assert_int_eq(innov_has(record, values[i].field), 1);
        expect_number(record, values[i].field, values[i].number);
        expect(record, values[i].field, NULL, values[i].text);
        set(record, values[i].field, NULL, i % 2 == 0 ? "" : NULL);
        expect_unset(record, values[i].field);
        innov_record_free(record);
    }
}
END_TEST

START_TEST(a_number_set_is_the_text_got)
{
    for (size_t i = 0; i < COUNT(values); i++) {
        innov_record *record = make(values[i].field / 1000);

        ck_assert_int_eq(innov_set_int(record, values[i].field, values[i].number), INNOV_OK);
        ck_assert_str_eq(innov_record_message(record, "en"), "");
        ck_assert_int_eq(innov_has(record, values[i].field), 1);
        expect(record, values[i].field, NULL, values[i].text);
        expect_number(record, values[i].field, values[i].number);
        innov_record_free(record);
    }
}
END_TEST

START_TEST(a_reference_is_an_id_in_both_doors)
{
    innov_record *record = make(INNOV_SPRINT);

    set(record, INNOV_SPRINT_LEAD, NULL, INSTITUTION_ID);
    expect_number(record, INNOV_SPRINT_LEAD, id_of(INSTITUTION_ID));
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_LEAD, OTHER_INSTITUTION), INNOV_OK);
    ck_assert_int_eq(id_of(innov_text(record, INNOV_SPRINT_LEAD, NULL)), OTHER_INSTITUTION);
    set(record, INNOV_SPRINT_LEAD, NULL, "");
    expect_unset(record, INNOV_SPRINT_LEAD);
    innov_record_free(record);
}
END_TEST

START_TEST(a_text_with_a_form_is_taken_as_it_is)
{
    static const struct {
        int32_t field;
        const char *text;
    } texts[] = {
        {INNOV_INSTITUTION_SHORT, "VK"},
        {INNOV_INSTITUTION_SHORT, " V K "},
        {INNOV_INSTITUTION_REG_NO, "90000055313"},
        {INNOV_INSTITUTION_REG_NO, "90000069281"},
        {INNOV_INSTITUTION_REG_NO, "40003271647"},
        {INNOV_INSTITUTION_REG_NO, "90000000000"}, /* the sum leaves 4: no digit but 0 */
        {INNOV_INSTITUTION_WEB, "https://www.mk.gov.lv/lv"},
        {INNOV_INSTITUTION_WEB, "https://example.org/a%C4%81?x=1&y=(2)#z"},
        {INNOV_INSTITUTION_WEB, "urn:x"},
        {INNOV_INSTITUTION_WEB, "mailto:lab@mk.gov.lv"},
        {INNOV_PERSON_EMAIL, "anna.berzina@mk.gov.lv"},
        {INNOV_PERSON_EMAIL, "ā+b@c.lv"},
        {INNOV_PERSON_PHONE, "+371 67082935"},
        {INNOV_PERSON_PHONE, "112"},
        {INNOV_SESSION_ZONE, "Europe/Riga"},
        {INNOV_SESSION_ZONE, "UTC"},
        {INNOV_SESSION_ZONE, "Etc/GMT+2"},
        {INNOV_PERSON_NAME, "Žanete Šķēle \xF0\x9F\x99\x82"},
    };

    for (size_t i = 0; i < COUNT(texts); i++) {
        innov_record *record = make(texts[i].field / 1000);

        set(record, texts[i].field, NULL, texts[i].text);
        expect(record, texts[i].field, NULL, texts[i].text);
        expect(record, texts[i].field, "en", texts[i].text); /* no languages: ignored */
        set(record, texts[i].field, "no language", NULL);
        ck_assert_int_eq(innov_has(record, texts[i].field), 0);
        innov_record_free(record);
    }
}
END_TEST

/* ---- Refused ------------------------------------------------------------------------------- */

typedef struct refusal {
    int32_t field;
    const char *before; /* the value it has, and keeps */
    const char *text;
    int result;
    const char *en, *lv; /* behind the place */
} refusal;

#define NOT_DATE(text)                                                                             \
    INNOV_E_VALUE, "\"" text "\" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD",             \
        "\"" text "\" nav datums; jābūt GGGG, GGGG-MM vai GGGG-MM-DD"
#define NOT_INSTANT(text)                                                                          \
    INNOV_E_VALUE, "\"" text "\" is not an instant; expected YYYY-MM-DDThh:mm:ssZ",                \
        "\"" text "\" nav laika punkts; jābūt GGGG-MM-DDThh:mm:ssZ"
#define NOT_WHOLE(text)                                                                            \
    INNOV_E_VALUE, "\"" text "\" is not a whole number", "\"" text "\" nav vesels skaitlis"
#define NOT_DECIMAL(text)                                                                          \
    INNOV_E_VALUE, "\"" text "\" is not a number with 2 decimal places behind a point",            \
        "\"" text "\" nav skaitlis ar 2 zīmēm aiz punkta"
#define NOT_BOOLEAN(text)                                                                          \
    INNOV_E_VALUE, "\"" text "\" is neither true nor false", "\"" text "\" nav ne true, ne false"
#define NOT_URI(text)                                                                              \
    INNOV_E_VALUE, "\"" text "\" is not an absolute URI such as https://example.org/page",         \
        "\"" text "\" nav absolūts URI, piemēram, https://example.org/page"
#define NOT_EMAIL(text)                                                                            \
    INNOV_E_VALUE, "\"" text "\" is not an e-mail address such as name@example.org",               \
        "\"" text "\" nav e-pasta adrese, piemēram, vards@example.org"
#define NOT_PHONE(text)                                                                            \
    INNOV_E_VALUE, "\"" text "\" is not a phone number such as +371 67082935",                     \
        "\"" text "\" nav tālruņa numurs, piemēram, +371 67082935"
#define NOT_ZONE(text)                                                                             \
    INNOV_E_VALUE, "\"" text "\" is not a time zone such as Europe/Riga",                          \
        "\"" text "\" nav laika josla, piemēram, Europe/Riga"
#define NOT_REG_NO(text)                                                                           \
    INNOV_E_VALUE,                                                                                 \
        "\"" text "\" is not a registration number: 11 digits, the first 4 to 9, and a check "     \
        "digit",                                                                                   \
        "\"" text "\" nav reģistrācijas numurs: 11 cipari, pirmais no 4 līdz 9, un kontrolcipars"
#define OUT_OF_RANGE(text, range)                                                                  \
    INNOV_E_VALUE, "\"" text "\" is out of range; expected " range,                                \
        "\"" text "\" ir ārpus robežām; jābūt: " range
#define NO_SEGMENT(text)                                                                           \
    INNOV_E_CODE,                                                                                  \
        "\"" text "\" is no code of sprint_segment; expected process, service, change, policy",    \
        "\"" text "\" nav saraksta sprint_segment kods; jābūt: process, service, change, policy"
#define MISTYPED(text)                                                                             \
    INNOV_E_ID, "\"" text "\" is a mistyped id: its check character is wrong",                     \
        "\"" text "\" ir kļūdaini ierakstīts identifikators: nepareiza kontrolzīme"
#define OTHER_KIND(text, wanted)                                                                   \
    INNOV_E_REFERENCE, text " is the id of another kind of record; expected " wanted,              \
        text " ir cita veida ieraksta identifikators; jābūt: " wanted
#define ILL_FORMED(byte)                                                                           \
    INNOV_E_VALUE, "the text is not well-formed UTF-8 (byte " byte ")",                            \
        "teksts nav pareizs UTF-8 (baits " byte ")"
#define CONTROL(byte)                                                                              \
    INNOV_E_VALUE, "the text has a control character or non-character (byte " byte ")",            \
        "tekstā ir vadības rakstzīme vai nerakstzīme (baits " byte ")"
#define LINE_BREAK(byte)                                                                           \
    INNOV_E_VALUE, "the text must be one line, without line breaks and tabs (byte " byte ")",      \
        "tekstam jābūt vienā rindā, bez rindu pārnesumiem un tabulatoriem (baits " byte ")"

static const refusal refusals[] = {
    {INNOV_SPRINT_YEAR, "2024", "1989", OUT_OF_RANGE("1989", "1990 .. 2200")},
    {INNOV_SPRINT_YEAR, "2024", "2201", OUT_OF_RANGE("2201", "1990 .. 2200")},
    {INNOV_SPRINT_YEAR, NULL, "-1", OUT_OF_RANGE("-1", "1990 .. 2200")},
    {INNOV_SPRINT_YEAR, "2024", " 2024", NOT_WHOLE(" 2024")},
    {INNOV_SPRINT_YEAR, "2024", "2024 ", NOT_WHOLE("2024 ")},
    {INNOV_SPRINT_YEAR, "2024", "02024", NOT_WHOLE("02024")},
    {INNOV_SPRINT_YEAR, "2024", "+2024", NOT_WHOLE("+2024")},
    {INNOV_SPRINT_YEAR, "2024", "2024.0", NOT_WHOLE("2024.0")},
    {INNOV_SPRINT_YEAR, "2024", "0x7e8", NOT_WHOLE("0x7e8")},
    {INNOV_SPRINT_YEAR, "2024", "2e3", NOT_WHOLE("2e3")},
    {INNOV_SPRINT_PARTICIPANTS, "0", "-0", NOT_WHOLE("-0")},
    {INNOV_SPRINT_PARTICIPANTS, "0", "-", NOT_WHOLE("-")},
    {INNOV_SPRINT_PARTICIPANTS, "0", "9223372036854775808", NOT_WHOLE("9223372036854775808")},
    {INNOV_SPRINT_PARTICIPANTS, "0", "18446744073709551617", NOT_WHOLE("18446744073709551617")},
    {INNOV_SPRINT_PARTICIPANTS, "0", "9223372036854775807",
     OUT_OF_RANGE("9223372036854775807", "0 .. 1000000")},
    {INNOV_SESSION_OPEN_TO_PUBLIC, "true", "1", NOT_BOOLEAN("1")},
    {INNOV_SESSION_OPEN_TO_PUBLIC, "true", "True", NOT_BOOLEAN("True")},
    {INNOV_SESSION_OPEN_TO_PUBLIC, "true", "jā", NOT_BOOLEAN("jā")},
    {INNOV_SESSION_HOURS, "2.50", "2.5", NOT_DECIMAL("2.5")},
    {INNOV_SESSION_HOURS, "2.50", "2", NOT_DECIMAL("2")},
    {INNOV_SESSION_HOURS, "2.50", "2,50", NOT_DECIMAL("2,50")},
    {INNOV_SESSION_HOURS, "2.50", ".50", NOT_DECIMAL(".50")},
    {INNOV_SESSION_HOURS, "2.50", "02.50", NOT_DECIMAL("02.50")},
    {INNOV_SESSION_HOURS, "2.50", "2.500", NOT_DECIMAL("2.500")},
    {INNOV_SESSION_HOURS, "2.50", "24.01", OUT_OF_RANGE("24.01", "0.00 .. 24.00")},
    {INNOV_SESSION_HOURS, "2.50", "-0.01", OUT_OF_RANGE("-0.01", "0.00 .. 24.00")},
    {INNOV_SPRINT_ACTUAL_COST, "10.00", "10", NOT_DECIMAL("10")},
    {INNOV_SPRINT_ACTUAL_COST, "10.00", "10.00 EUR", NOT_DECIMAL("10.00 EUR")},
    {INNOV_SPRINT_ACTUAL_COST, "10.00", "10 000.00", NOT_DECIMAL("10 000.00")},
    {INNOV_SPRINT_ACTUAL_COST, "10.00", "-10.00",
     OUT_OF_RANGE("-10.00", "0.00 .. 1000000000000.00")},
    {INNOV_SPRINT_ACTUAL_COST, "10.00", "1000000000000.01",
     OUT_OF_RANGE("1000000000000.01", "0.00 .. 1000000000000.00")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2024-02-30", NOT_DATE("2024-02-30")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2023-02-29", NOT_DATE("2023-02-29")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "1900-02-29", NOT_DATE("1900-02-29")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2024-13", NOT_DATE("2024-13")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2024-00", NOT_DATE("2024-00")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2024-03-00", NOT_DATE("2024-03-00")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "0000", NOT_DATE("0000")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "24-03-01", NOT_DATE("24-03-01")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2024-3-1", NOT_DATE("2024-3-1")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "01.03.2024", NOT_DATE("01.03.2024")},
    {INNOV_SPRINT_ACTUAL_START, "2024-03", "2024-03-01T00:00:00Z",
     NOT_DATE("2024-03-01T00:00:00Z")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23", NOT_INSTANT("2023-02-23")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23T11:00:00",
     NOT_INSTANT("2023-02-23T11:00:00")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23T11:00:00+02:00",
     NOT_INSTANT("2023-02-23T11:00:00+02:00")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-30T11:00:00Z",
     NOT_INSTANT("2023-02-30T11:00:00Z")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23T24:00:00Z",
     NOT_INSTANT("2023-02-23T24:00:00Z")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23T11:00:60Z",
     NOT_INSTANT("2023-02-23T11:00:60Z")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23T11:00:00.5Z",
     NOT_INSTANT("2023-02-23T11:00:00.5Z")},
    {INNOV_SESSION_STARTS_AT, "2023-02-23T11:00:00Z", "2023-02-23T11:00:00.000000Z",
     NOT_INSTANT("2023-02-23T11:00:00.000000Z")},
    {INNOV_SPRINT_SEGMENT, "policy", "polcy", NO_SEGMENT("polcy")},
    {INNOV_SPRINT_SEGMENT, "policy", "Policy", NO_SEGMENT("Policy")},
    {INNOV_SPRINT_SEGMENT, "policy", "4", NO_SEGMENT("4")},
    {INNOV_SPRINT_SEGMENT, "policy", "policy ", NO_SEGMENT("policy ")},
    {INNOV_SPRINT_LEAD, INSTITUTION_ID, MISTYPED_ID, MISTYPED(MISTYPED_ID)},
    {INNOV_SPRINT_LEAD, INSTITUTION_ID, SPRINT_ID, OTHER_KIND(SPRINT_ID, "institution")},
    {INNOV_SPRINT_LEAD, INSTITUTION_ID, "Valsts kanceleja", INNOV_E_ID,
     "\"Valsts kanceleja\" is neither an id nor a label",
     "\"Valsts kanceleja\" nav ne identifikators, ne iezīme"},
    {INNOV_SESSION_SPRINT, SPRINT_ID, INSTITUTION_ID, OTHER_KIND(INSTITUTION_ID, "sprint")},
    {INNOV_INSTITUTION_WEB, "urn:x", "www.mk.gov.lv", NOT_URI("www.mk.gov.lv")},
    {INNOV_INSTITUTION_WEB, "urn:x", "https://a b", NOT_URI("https://a b")},
    {INNOV_INSTITUTION_WEB, "urn:x", "https://ā.lv/", NOT_URI("https://ā.lv/")},
    {INNOV_INSTITUTION_WEB, "urn:x", "https:", NOT_URI("https:")},
    {INNOV_INSTITUTION_WEB, "urn:x", "1http://a", NOT_URI("1http://a")},
    {INNOV_INSTITUTION_WEB, "urn:x", "https://a/%4", NOT_URI("https://a/%4")},
    {INNOV_INSTITUTION_WEB, "urn:x", "https://a/%zz", NOT_URI("https://a/%zz")},
    {INNOV_INSTITUTION_WEB, "urn:x", "https://a/<b>", NOT_URI("https://a/<b>")},
    {INNOV_INSTITUTION_REG_NO, "90000055313", "90000055314", NOT_REG_NO("90000055314")},
    {INNOV_INSTITUTION_REG_NO, "90000055313", "9000005531", NOT_REG_NO("9000005531")},
    {INNOV_INSTITUTION_REG_NO, "90000055313", "LV90000055313", NOT_REG_NO("LV90000055313")},
    {INNOV_INSTITUTION_REG_NO, "90000055313", "9000005531\xC4\x81",
     NOT_REG_NO("9000005531\xC4\x81")},
    {INNOV_INSTITUTION_REG_NO, "90000055313", "12345678901", NOT_REG_NO("12345678901")},
    {INNOV_PERSON_EMAIL, "a@b.lv", "anna", NOT_EMAIL("anna")},
    {INNOV_PERSON_EMAIL, "a@b.lv", "anna@localhost", NOT_EMAIL("anna@localhost")},
    {INNOV_PERSON_EMAIL, "a@b.lv", "a@@b.lv", NOT_EMAIL("a@@b.lv")},
    {INNOV_PERSON_EMAIL, "a@b.lv", "a b@c.lv", NOT_EMAIL("a b@c.lv")},
    {INNOV_PERSON_EMAIL, "a@b.lv", "@c.lv", NOT_EMAIL("@c.lv")},
    {INNOV_PERSON_EMAIL, "a@b.lv", "a@b.", NOT_EMAIL("a@b.")},
    {INNOV_PERSON_PHONE, "112", "12", NOT_PHONE("12")},
    {INNOV_PERSON_PHONE, "112", "67-082-935", NOT_PHONE("67-082-935")},
    {INNOV_PERSON_PHONE, "112", "++371 67082935", NOT_PHONE("++371 67082935")},
    {INNOV_SESSION_ZONE, "UTC", "Europe/", NOT_ZONE("Europe/")},
    {INNOV_SESSION_ZONE, "UTC", "Eiropa Rīga", NOT_ZONE("Eiropa Rīga")},
    {INNOV_SESSION_ZONE, "UTC", "+02:00", NOT_ZONE("+02:00")},
    {INNOV_PERSON_NAME, "Anna", "\x80", ILL_FORMED("1")},
    {INNOV_PERSON_NAME, "Anna", "ab\xC4", ILL_FORMED("3")},
    {INNOV_PERSON_NAME, "Anna", "\xC4\xC4\x81", ILL_FORMED("1")},
    {INNOV_PERSON_NAME, "Anna", "\xC0\x80", ILL_FORMED("1")},
    {INNOV_PERSON_NAME, "Anna", "\xE0\x80\x80", ILL_FORMED("1")},
    {INNOV_PERSON_NAME, "Anna", "ā\xED\xA0\x80", ILL_FORMED("3")},
    {INNOV_PERSON_NAME, "Anna", "\xF4\x90\x80\x80", ILL_FORMED("1")},
    {INNOV_PERSON_NAME, "Anna", "\xF8\x88\x80\x80\x80", ILL_FORMED("1")},
    {INNOV_PERSON_NAME, "Anna", "\xFF", ILL_FORMED("1")},
    {INNOV_SPRINT_TITLE, "Rindas", "Rind\xE2s", ILL_FORMED("5")}, /* windows-1257 */
    {INNOV_SPRINT_CHALLENGE, "Rindas", "a\n\xC4", ILL_FORMED("3")},
    {INNOV_PERSON_NAME, "Anna", "a\001b", CONTROL("2")},
    {INNOV_PERSON_NAME, "Anna", "\033[31mAnna", CONTROL("1")},
    {INNOV_PERSON_NAME, "Anna", "ā\xEF\xBF\xBE", CONTROL("3")},
    {INNOV_PERSON_NAME, "Anna", "\xEF\xBF\xBF", CONTROL("1")},
    {INNOV_SPRINT_CHALLENGE, "Rindas", "a\vb", CONTROL("2")},
    {INNOV_SPRINT_CHALLENGE, "Rindas", "a\n\x1F", CONTROL("3")},
    {INNOV_PERSON_NAME, "Anna", "Anna\nB", LINE_BREAK("5")},
    {INNOV_PERSON_NAME, "Anna", "Anna\r", LINE_BREAK("5")},
    {INNOV_PERSON_NAME, "Anna", "\tAnna", LINE_BREAK("1")},
    {INNOV_SPRINT_TITLE, "Rindas", "Rindas\r\nslimnīcās", LINE_BREAK("7")},
};

/* The sentence with its place before it. */
static void expect_placed(const innov_record *record, int32_t field, const char *en, const char *lv)
{
    char english[600], latvian[600], place[100];

    snprintf(place, sizeof place, "%s.%s", innov_kind_text(field / 1000, INNOV_KIND_NAME, NULL),
             innov_field_text(field, INNOV_FIELD_NAME, NULL));
    snprintf(english, sizeof english, "%s: %s", place, en);
    snprintf(latvian, sizeof latvian, "%s: %s", place, lv);
    expect_said(record, english, latvian);
}

START_TEST(what_a_field_cannot_hold_is_refused)
{
    for (size_t i = 0; i < COUNT(refusals); i++) {
        const refusal *r = &refusals[i];
        innov_record *record = make(r->field / 1000), *before;
        char *text = exact(r->text);
        int rc;

        set(record, r->field, NULL, r->before);
        before = clone_of(record);
        rc = innov_set(record, r->field, NULL, text);
        ck_assert_msg(rc == r->result, "\"%s\": %d, %s", r->text, rc,
                      innov_record_message(record, "en"));
        expect_placed(record, r->field, r->en, r->lv);
        expect_same(record, before);
        expect(record, r->field, NULL, r->before != NULL ? r->before : "");
        set(record, r->field, NULL, r->before); /* what was said is over */
        free(text);
        innov_record_free(before);
        innov_record_free(record);
    }
}
END_TEST

START_TEST(what_a_field_cannot_hold_is_refused_as_a_number)
{
    static const struct {
        int32_t field;
        int64_t before, number;
        int result;
        const char *en, *lv;
    } cases[] = {
        {INNOV_SPRINT_YEAR, 2024, 1989, OUT_OF_RANGE("1989", "1990 .. 2200")},
        {INNOV_SPRINT_YEAR, 2024, INT64_MAX, OUT_OF_RANGE("9223372036854775807", "1990 .. 2200")},
        {INNOV_SPRINT_YEAR, 2024, INT64_MIN, OUT_OF_RANGE("-9223372036854775808", "1990 .. 2200")},
        {INNOV_SPRINT_SEGMENT, 4, 0, NO_SEGMENT("0")},
        {INNOV_SPRINT_SEGMENT, 4, 5, NO_SEGMENT("5")},
        {INNOV_SPRINT_SEGMENT, 4, INT64_C(4294967300), NO_SEGMENT("4294967300")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, 20240230, NOT_DATE("20240230")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, 20240001, NOT_DATE("20240001")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, 20241300, NOT_DATE("20241300")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, 2024, NOT_DATE("2024")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, 0, NOT_DATE("0")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, -20240300, NOT_DATE("-20240300")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, 100000101, NOT_DATE("100000101")},
        {INNOV_SPRINT_ACTUAL_START, 20240300, INT64_C(4315207596), NOT_DATE("4315207596")},
        {INNOV_SESSION_STARTS_AT, 0, INT64_C(253402300800000000),
         NOT_INSTANT("253402300800000000")},
        {INNOV_SESSION_STARTS_AT, 0, INT64_MIN, NOT_INSTANT("-9223372036854775808")},
        {INNOV_SPRINT_LEAD, OTHER_INSTITUTION, -5, INNOV_E_ID,
         "\"-5\" is neither an id nor a label", "\"-5\" nav ne identifikators, ne iezīme"},
        {INNOV_SPRINT_LEAD, OTHER_INSTITUTION, 0, INNOV_E_ID, "\"0\" is neither an id nor a label",
         "\"0\" nav ne identifikators, ne iezīme"},
        /* only the result: what the sentence shows of these is not promised */
        {INNOV_SPRINT_LEAD, OTHER_INSTITUTION, INT64_MAX, INNOV_E_REFERENCE, NULL, NULL},
        {INNOV_SPRINT_LEAD, OTHER_INSTITUTION, OTHER_INSTITUTION * 2, INNOV_E_REFERENCE, NULL,
         NULL},
        {INNOV_SPRINT_PLANNED_COST, 100, -1, INNOV_E_VALUE, NULL, NULL},
        {INNOV_SPRINT_PLANNED_COST, 100, 100000000000001, INNOV_E_VALUE, NULL, NULL},
        {INNOV_SESSION_HOURS, 250, 2401, INNOV_E_VALUE, NULL, NULL},
        {INNOV_SESSION_OPEN_TO_PUBLIC, 1, 2, INNOV_E_VALUE, NULL, NULL},
        {INNOV_SESSION_OPEN_TO_PUBLIC, 1, -1, INNOV_E_VALUE, NULL, NULL},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_record *record = make(cases[i].field / 1000);
        int rc;

        ck_assert_int_eq(innov_set_int(record, cases[i].field, cases[i].before), INNOV_OK);
        rc = innov_set_int(record, cases[i].field, cases[i].number);
        ck_assert_msg(rc == cases[i].result, "%lld: %d, %s", (long long)cases[i].number, rc,
                      innov_record_message(record, "en"));
        ck_assert_str_ne(innov_record_message(record, "en"), "");
        if (cases[i].en != NULL)
            expect_placed(record, cases[i].field, cases[i].en, cases[i].lv);
        expect_number(record, cases[i].field, cases[i].before);
        innov_record_free(record);
    }
}
END_TEST

START_TEST(limits_count_characters)
{
    innov_record *sprint = make(INNOV_SPRINT), *person = make(INNOV_PERSON);
    char *longest = repeated("ā", 300), *longer = repeated("ā", 301);
    char *uri = repeated("https://example.org/", 50), *most = repeated("\xF0\x9F\x99\x82", 120);

    set(sprint, INNOV_SPRINT_TITLE, NULL, longest);
    expect(sprint, INNOV_SPRINT_TITLE, NULL, longest);
    ck_assert_int_eq(innov_set(sprint, INNOV_SPRINT_TITLE, NULL, longer), INNOV_E_VALUE);
    expect_said(sprint, "sprint.title: the text has 301 characters; at most 300 are allowed",
                "sprint.title: tekstā ir 301 rakstzīmes; atļautas ne vairāk kā 300");
    expect(sprint, INNOV_SPRINT_TITLE, NULL, longest);
    set(sprint, INNOV_SPRINT_LINK, NULL, uri); /* 1000 characters */
    uri[999] = '\0';
    ck_assert_int_eq(innov_list_set(sprint, INNOV_SPRINT_LINK, 1, uri), INNOV_OK);
    set(person, INNOV_PERSON_NAME, NULL, most);
    free(longest);
    free(longer);
    free(uri);
    free(most);
    innov_record_free(sprint);
    innov_record_free(person);
}
END_TEST

START_TEST(line_ends_become_one)
{
    static const struct {
        const char *given, *kept;
    } cases[] = {
        {"a\r\nb", "a\nb"}, {"a\rb", "a\nb"},       {"a\n\rb", "a\n\nb"}, {"\r\n", "\n"},
        {"a\r", "a\n"},     {"a\r\r\nb", "a\n\nb"}, {"\ta\tb", "\ta\tb"}, {"a\nb", "a\nb"},
    };
    innov_record *record = make(INNOV_SPRINT);

    for (size_t i = 0; i < COUNT(cases); i++) {
        set(record, INNOV_SPRINT_CHALLENGE, NULL, cases[i].given);
        expect(record, INNOV_SPRINT_CHALLENGE, NULL, cases[i].kept);
    }
    innov_record_free(record);
}
END_TEST

START_TEST(a_line_end_is_one_character)
{
    innov_record *record = make(INNOV_SPRINT);
    char *lines = repeated("a\r\n", 5000), *kept = repeated("a\n", 5000); /* 10,000 as kept */

    set(record, INNOV_SPRINT_CHALLENGE, NULL, lines);
    expect(record, INNOV_SPRINT_CHALLENGE, NULL, kept);
    free(lines);
    free(kept);
    innov_record_free(record);
}
END_TEST

START_TEST(a_sentence_shows_the_beginning_of_a_long_value)
{
    innov_record *record = make(INNOV_SPRINT);
    char *text = repeated("ā", 2000), *begun = repeated("ā", 40);
    char en[400];

    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, text), INNOV_E_VALUE);
    snprintf(en, sizeof en, "sprint.year: \"%s...\" is not a whole number", begun);
    ck_assert_str_eq(innov_record_message(record, "en"), en);
    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, "\033\xFF"), INNOV_E_VALUE);
    ck_assert_str_eq(innov_record_message(record, "en"),
                     "sprint.year: \"??\" is not a whole number");
    free(text);
    free(begun);
    innov_record_free(record);
}
END_TEST

/* ---- Wrong fields and wrong calls ---------------------------------------------------------- */

/* Every call with a field that is none of the record's. */
static void expect_no_field(innov_record *record, int32_t field)
{
    int64_t number = 7;
    int32_t count = 7;

    ck_assert_int_eq(innov_set(record, field, NULL, "2024"), INNOV_E_FIELD);
    ck_assert_int_eq(innov_set(record, field, NULL, NULL), INNOV_E_FIELD);
    ck_assert_int_eq(innov_set_int(record, field, 2024), INNOV_E_FIELD);
    ck_assert_int_eq(innov_has(record, field), INNOV_E_FIELD);
    ck_assert_int_eq(innov_get_int(record, field, &number), INNOV_E_FIELD);
    ck_assert_int_eq(number, 0);
    ck_assert_int_eq(innov_list_count(record, field, &count), INNOV_E_FIELD);
    ck_assert_int_eq(count, 0);
    ck_assert_int_eq(innov_list_set(record, field, 0, "tool"), INNOV_E_FIELD);
    ck_assert_int_eq(innov_list_set_int(record, field, 0, 1), INNOV_E_FIELD);
    number = 7;
    ck_assert_int_eq(innov_list_get_int(record, field, 0, &number), INNOV_E_FIELD);
    ck_assert_int_eq(number, 0);
    ck_assert_str_eq(innov_list_text(record, field, 0), "");
    ck_assert_str_ne(innov_record_message(record, "en"), "");
    ck_assert_str_eq(innov_language_at(record, field, 0), "");
    ck_assert_str_eq(innov_text(record, field, NULL), "");
    ck_assert_str_ne(innov_record_message(record, "en"), "");
}

START_TEST(field_of_another_kind_is_refused)
{
    innov_record *record = make_sprint(), *before = clone_of(record);

    expect_no_field(record, INNOV_INSTITUTION_NAME);
    expect_said(record, "sprint: field 1001 does not belong to this kind of record",
                "sprint: lauks 1001 nepieder šim ieraksta veidam");
    expect_no_field(record, INNOV_SESSION_SPRINT);
    expect_no_field(record, INNOV_TARGET_NOTE);
    expect_no_field(record, INNOV_SPRINT_PROGRESS_PLAN);
    expect_same(record, before);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

START_TEST(a_number_that_is_no_field_is_refused)
{
    static const int32_t fields[] = {0,     1,     -1,    INT32_MIN, INT32_MAX, 12000, 12500,
                                     12899, 12900, 12907, 12999,     13000,     -12001};
    innov_record *record = make_sprint(), *before = clone_of(record);

    for (size_t i = 0; i < COUNT(fields); i++)
        expect_no_field(record, fields[i]);
    expect_same(record, before);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

START_TEST(a_text_is_no_number)
{
    static const int32_t fields[] = {INNOV_SPRINT_TITLE, INNOV_SPRINT_CHALLENGE};
    innov_record *record = make_sprint(), *before = clone_of(record);
    int64_t number = 7;

    for (size_t i = 0; i < COUNT(fields); i++) {
        ck_assert_int_eq(innov_set_int(record, fields[i], 1), INNOV_E_TYPE);
        expect_placed(record, fields[i], "the field holds text, not a number",
                      "laukā ir teksts, nevis skaitlis");
        ck_assert_int_eq(innov_get_int(record, fields[i], &number), INNOV_E_TYPE);
        ck_assert_int_eq(number, 0);
        expect_placed(record, fields[i], "the field holds text, not a number",
                      "laukā ir teksts, nevis skaitlis");
    }
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_LINK, 0, 1), INNOV_E_TYPE);
    expect_placed(record, INNOV_SPRINT_LINK, "the field holds text, not a number",
                  "laukā ir teksts, nevis skaitlis");
    ck_assert_int_eq(innov_list_get_int(record, INNOV_SPRINT_LINK, 0, &number), INNOV_E_TYPE);
    expect_same(record, before);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

START_TEST(a_list_is_no_scalar)
{
    static const int32_t fields[] = {INNOV_SPRINT_OUTCOME, INNOV_SPRINT_PARTNER, INNOV_SPRINT_LINK};
    innov_record *record = make_sprint(), *before = clone_of(record);
    int64_t number = 7;

    for (size_t i = 0; i < COUNT(fields); i++) {
        ck_assert_int_eq(innov_set_int(record, fields[i], 1), INNOV_E_TYPE);
        expect_placed(record, fields[i], "the field is a list; use the list calls",
                      "lauks ir saraksts; lietojiet sarakstu izsaukumus");
        ck_assert_int_eq(innov_get_int(record, fields[i], &number), INNOV_E_TYPE);
        ck_assert_int_eq(number, 0);
        expect_placed(record, fields[i], "the field is a list; use the list calls",
                      "lauks ir saraksts; lietojiet sarakstu izsaukumus");
        ck_assert_str_eq(innov_language_at(record, fields[i], 0), "");
    }
    expect_same(record, before);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

START_TEST(a_scalar_is_no_list)
{
    static const int32_t fields[] = {INNOV_SPRINT_YEAR, INNOV_SPRINT_TITLE, INNOV_SPRINT_LEAD,
                                     INNOV_SPRINT_STATUS, INNOV_SPRINT_PLANNED_START};
    innov_record *record = make_sprint(), *before = clone_of(record);
    int64_t number = 7;
    int32_t count = 7;

    for (size_t i = 0; i < COUNT(fields); i++) {
        ck_assert_int_eq(innov_list_count(record, fields[i], &count), INNOV_E_TYPE);
        ck_assert_int_eq(count, 0);
        expect_placed(record, fields[i], "the field is no list", "lauks nav saraksts");
        ck_assert_int_eq(innov_list_set(record, fields[i], 0, "2024"), INNOV_E_TYPE);
        expect_placed(record, fields[i], "the field is no list", "lauks nav saraksts");
        ck_assert_int_eq(innov_list_set_int(record, fields[i], 0, 2024), INNOV_E_TYPE);
        expect_placed(record, fields[i], "the field is no list", "lauks nav saraksts");
        ck_assert_int_eq(innov_list_get_int(record, fields[i], 0, &number), INNOV_E_TYPE);
        ck_assert_int_eq(number, 0);
        ck_assert_str_eq(innov_list_text(record, fields[i], 0), "");
        expect_placed(record, fields[i], "the field is no list", "lauks nav saraksts");
    }
    expect_same(record, before);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

START_TEST(no_record_is_an_argument_error)
{
    innov_record *copy = (innov_record *)&copy, *record = make(INNOV_SPRINT);
    int64_t number = 7;
    int32_t count = 7;

    ck_assert_int_eq(innov_record_clone(NULL, &copy), INNOV_E_ARGUMENT);
    ck_assert_ptr_null(copy);
    ck_assert_int_eq(innov_record_int(NULL, INNOV_RECORD_KIND, &number), INNOV_E_ARGUMENT);
    ck_assert_int_eq(number, 0);
    ck_assert_str_eq(innov_record_text(NULL, INNOV_RECORD_LABEL), "");
    ck_assert_int_eq(innov_record_set_label(NULL, "a"), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_record_message(NULL, "en"), "");
    ck_assert_str_eq(innov_text(NULL, INNOV_SPRINT_YEAR, NULL), "");
    ck_assert_int_eq(innov_set(NULL, INNOV_SPRINT_YEAR, NULL, "2024"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_has(NULL, INNOV_SPRINT_YEAR), INNOV_E_ARGUMENT);
    ck_assert_str_eq(innov_language_at(NULL, INNOV_SPRINT_TITLE, 0), "");
    number = 7;
    ck_assert_int_eq(innov_get_int(NULL, INNOV_SPRINT_YEAR, &number), INNOV_E_ARGUMENT);
    ck_assert_int_eq(number, 0);
    ck_assert_int_eq(innov_set_int(NULL, INNOV_SPRINT_YEAR, 2024), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_list_count(NULL, INNOV_SPRINT_OUTCOME, &count), INNOV_E_ARGUMENT);
    ck_assert_int_eq(count, 0);
    ck_assert_str_eq(innov_list_text(NULL, INNOV_SPRINT_OUTCOME, 0), "");
    number = 7;
    ck_assert_int_eq(innov_list_get_int(NULL, INNOV_SPRINT_OUTCOME, 0, &number), INNOV_E_ARGUMENT);
    ck_assert_int_eq(number, 0);
    ck_assert_int_eq(innov_list_set(NULL, INNOV_SPRINT_OUTCOME, 0, "tool"), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_list_set_int(NULL, INNOV_SPRINT_OUTCOME, 0, 1), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_record_check(NULL, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_record_equal(NULL, record, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_record_equal(record, NULL, NULL), INNOV_E_ARGUMENT);
    innov_record_free(record);
}
END_TEST

START_TEST(a_place_for_the_answer_is_needed)
{
    innov_record *record = make_sprint();

    ck_assert_int_eq(innov_record_clone(record, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_KIND, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_get_int(record, INNOV_SPRINT_YEAR, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_list_count(record, INNOV_SPRINT_OUTCOME, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_list_get_int(record, INNOV_SPRINT_OUTCOME, 0, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_record_set_label(record, NULL), INNOV_E_ARGUMENT);
    innov_record_free(record);
}
END_TEST

START_TEST(the_record_has_three_numbers_and_two_texts)
{
    static const int32_t wrong[] = {0, INNOV_RECORD_LABEL, INNOV_RECORD_LABELS, 6, -1};
    innov_record *record = make_sprint();

    for (size_t i = 0; i < COUNT(wrong); i++) {
        int64_t number = 7;

        ck_assert_int_eq(innov_record_int(record, wrong[i], &number), INNOV_E_ARGUMENT);
        ck_assert_int_eq(number, 0);
    }
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_KIND), "");
    ck_assert_str_eq(innov_record_text(record, 99), "");
    innov_record_free(record);
}
END_TEST

/* A failed call says why: not nothing, and not what an earlier call said. */
static void expect_new_sentence(innov_record *record, int result, int wanted, const char *call)
{
    const char *sentence = innov_record_message(record, "en");

    ck_assert_int_eq(result, wanted);
    ck_assert_msg(sentence[0] != '\0' && strstr(sentence, "is not a whole number") == NULL,
                  "%s says \"%s\"", call, sentence);
    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, "old"), INNOV_E_VALUE);
}

START_TEST(each_failure_says_why)
{
    innov_record *record = make_sprint(), *other = make(INNOV_PERSON);
    int64_t number;

    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, "old"), INNOV_E_VALUE);
    expect_new_sentence(record, innov_record_clone(record, NULL), INNOV_E_ARGUMENT, "clone");
    expect_new_sentence(record, innov_record_int(record, INNOV_RECORD_ID, NULL), INNOV_E_ARGUMENT,
                        "record_int");
    expect_new_sentence(record, innov_record_int(record, 99, &number), INNOV_E_ARGUMENT,
                        "record_int of 99");
    expect_new_sentence(record, innov_record_set_label(record, NULL), INNOV_E_ARGUMENT,
                        "set_label");
    expect_new_sentence(record, innov_get_int(record, INNOV_SPRINT_YEAR, NULL), INNOV_E_ARGUMENT,
                        "get_int");
    expect_new_sentence(record, innov_list_count(record, INNOV_SPRINT_LINK, NULL), INNOV_E_ARGUMENT,
                        "list_count");
    expect_new_sentence(record, innov_list_get_int(record, INNOV_SPRINT_OUTCOME, 0, NULL),
                        INNOV_E_ARGUMENT, "list_get_int");
    expect_new_sentence(record, innov_record_equal(record, NULL, NULL), INNOV_E_ARGUMENT,
                        "equal to nothing");
    expect_new_sentence(record, innov_record_equal(record, other, NULL), INNOV_E_KIND,
                        "equal of two kinds");
    innov_record_free(record);
    innov_record_free(other);
}
END_TEST

START_TEST(every_success_takes_the_sentence_away)
{
    innov_record *record = make_sprint(), *other = make_sprint(), *copy;
    int64_t number;
    int32_t count;

#define AFTER_A_FAILURE(call)                                                                      \
    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, "x"), INNOV_E_VALUE);              \
    (void)(call);                                                                                  \
    ck_assert_msg(innov_record_message(record, "en")[0] == '\0', "%s leaves \"%s\"", #call,        \
                  innov_record_message(record, "en"))

    AFTER_A_FAILURE(innov_set(record, INNOV_SPRINT_YEAR, NULL, "2025"));
    AFTER_A_FAILURE(innov_set_int(record, INNOV_SPRINT_YEAR, 2024));
    AFTER_A_FAILURE(innov_text(record, INNOV_SPRINT_YEAR, NULL));
    AFTER_A_FAILURE(innov_has(record, INNOV_SPRINT_YEAR));
    AFTER_A_FAILURE(innov_language_at(record, INNOV_SPRINT_TITLE, 0));
    AFTER_A_FAILURE(innov_get_int(record, INNOV_SPRINT_YEAR, &number));
    AFTER_A_FAILURE(innov_get_int(record, INNOV_SPRINT_PLANNED_START, &number)); /* unset */
    AFTER_A_FAILURE(innov_list_count(record, INNOV_SPRINT_OUTCOME, &count));
    AFTER_A_FAILURE(innov_list_text(record, INNOV_SPRINT_OUTCOME, 3)); /* past the end */
    AFTER_A_FAILURE(innov_list_get_int(record, INNOV_SPRINT_OUTCOME, 3, &number));
    AFTER_A_FAILURE(innov_list_set(record, INNOV_SPRINT_OUTCOME, 0, "tool"));
    AFTER_A_FAILURE(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, 1, 1));
    AFTER_A_FAILURE(innov_record_int(record, INNOV_RECORD_KIND, &number));
    AFTER_A_FAILURE(innov_record_text(record, INNOV_RECORD_LABEL));
    AFTER_A_FAILURE(innov_record_set_label(record, "a"));
    AFTER_A_FAILURE(innov_record_check(record, NULL));
    AFTER_A_FAILURE(innov_record_equal(record, other, NULL));
    AFTER_A_FAILURE(innov_record_clone(record, &copy));
#undef AFTER_A_FAILURE
    innov_record_free(copy);
    innov_record_free(other);
    innov_record_free(record);
}
END_TEST

/* ---- Languages ----------------------------------------------------------------------------- */

static void expect_languages(const innov_record *record, int32_t field, const char *joined)
{
    char found[400] = "";
    const char *lang;

    for (int32_t i = 0; (lang = innov_language_at(record, field, i))[0] != '\0'; i++)
        snprintf(found + strlen(found), sizeof found - strlen(found), "%s%s", i > 0 ? " " : "",
                 lang);
    ck_assert_str_eq(found, joined);
    ck_assert_str_eq(innov_language_at(record, field, -1), "");
}

START_TEST(no_language_is_the_primary_one)
{
    innov_record *record = make(INNOV_SPRINT);

    set(record, INNOV_SPRINT_TITLE, NULL, "Rindas");
    expect(record, INNOV_SPRINT_TITLE, NULL, "Rindas");
    expect(record, INNOV_SPRINT_TITLE, "lv", "Rindas");
    expect(record, INNOV_SPRINT_TITLE, "en", "");
    expect_languages(record, INNOV_SPRINT_TITLE, "lv");
    set(record, INNOV_SPRINT_TITLE, "lv", "Garas rindas");
    expect(record, INNOV_SPRINT_TITLE, NULL, "Garas rindas");
    expect_languages(record, INNOV_SPRINT_TITLE, "lv");
    innov_record_free(record);
}
END_TEST

START_TEST(languages_are_in_the_order_of_tags)
{
    innov_record *record = make(INNOV_SPRINT);

    set(record, INNOV_SPRINT_TITLE, "uk", "Черги");
    set(record, INNOV_SPRINT_TITLE, "lv", "Rindas");
    set(record, INNOV_SPRINT_TITLE, "en-GB", "Queues");
    set(record, INNOV_SPRINT_TITLE, "en", "Lines");
    set(record, INNOV_SPRINT_TITLE, "ltg", "Ryndys");
    expect_languages(record, INNOV_SPRINT_TITLE, "en en-GB ltg lv uk");
    expect_languages(record, INNOV_SPRINT_MOTTO, "");
    expect_languages(record, INNOV_SPRINT_YEAR, "");
    expect(record, INNOV_SPRINT_TITLE, "uk", "Черги");
    expect(record, INNOV_SPRINT_TITLE, "en", "Lines");
    expect(record, INNOV_SPRINT_TITLE, "en-GB", "Queues");
    expect(record, INNOV_SPRINT_TITLE, "en-US", "");
    expect(record, INNOV_SPRINT_TITLE, NULL, "Rindas");
    innov_record_free(record);
}
END_TEST

START_TEST(one_language_or_all_are_unset)
{
    innov_record *record = make(INNOV_SPRINT);

    set(record, INNOV_SPRINT_MOTTO, "lv", "Kopā");
    for (int i = 0; i < 2; i++) {
        set(record, INNOV_SPRINT_TITLE, "lv", "Rindas");
        set(record, INNOV_SPRINT_TITLE, "en", "Queues");
        set(record, INNOV_SPRINT_TITLE, "uk", "Черги");
        set(record, INNOV_SPRINT_TITLE, "en", i == 0 ? "" : NULL);
        expect_languages(record, INNOV_SPRINT_TITLE, "lv uk");
        set(record, INNOV_SPRINT_TITLE, "de", NULL); /* was not there */
        expect_languages(record, INNOV_SPRINT_TITLE, "lv uk");
    }
    set(record, INNOV_SPRINT_TITLE, "lv", NULL);
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_TITLE), 1);
    expect(record, INNOV_SPRINT_TITLE, NULL, "");
    set(record, INNOV_SPRINT_TITLE, "uk", "");
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_TITLE), 0);
    set(record, INNOV_SPRINT_TITLE, "lv", "Rindas");
    set(record, INNOV_SPRINT_TITLE, "en", "Queues");
    set(record, INNOV_SPRINT_TITLE, NULL, ""); /* the primary one */
    expect_languages(record, INNOV_SPRINT_TITLE, "en");
    set(record, INNOV_SPRINT_TITLE, "lv", "Rindas");
    set(record, INNOV_SPRINT_TITLE, NULL, NULL); /* all */
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_TITLE), 0);
    expect_languages(record, INNOV_SPRINT_TITLE, "");
    expect(record, INNOV_SPRINT_MOTTO, NULL, "Kopā");
    innov_record_free(record);
}
END_TEST

START_TEST(an_ill_formed_language_is_refused)
{
    static const char *const tags[] = {"",
                                       "l",
                                       "LV",
                                       "lv_LV",
                                       "lv-",
                                       "-lv",
                                       "lv ",
                                       "latvi",
                                       "lv--x",
                                       "lā",
                                       "lv-LVLVLVLVL",
                                       "\xff",
                                       "en-GB-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"};
    innov_record *record = make_sprint(), *before = clone_of(record);

    for (size_t i = 0; i < COUNT(tags); i++) {
        ck_assert_msg(innov_set(record, INNOV_SPRINT_TITLE, tags[i], "x") == INNOV_E_ARGUMENT,
                      "\"%s\"", tags[i]);
        ck_assert_str_ne(innov_record_message(record, "en"), "");
        ck_assert_int_eq(innov_set(record, INNOV_SPRINT_TITLE, tags[i], NULL), INNOV_E_ARGUMENT);
        expect(record, INNOV_SPRINT_TITLE, tags[i], "");
    }
    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_TITLE, "LV", "x"), INNOV_E_ARGUMENT);
    expect_said(record, "sprint.title: \"LV\" is not a language tag such as lv or en",
                "sprint.title: \"LV\" nav valodas kods, piemēram, lv vai en");
    expect_same(record, before);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

START_TEST(a_text_has_at_most_100_languages)
{
    innov_record *record = make(INNOV_SPRINT);
    char lang[4] = "aaa";

    for (int i = 0; i < INNOV_LANGUAGE_MAX; i++) {
        lang[1] = (char)('a' + i / 26);
        lang[2] = (char)('a' + i % 26);
        set(record, INNOV_SPRINT_TITLE, lang, lang);
    }
    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_TITLE, "zzz", "one more"), INNOV_E_LIMIT);
    expect_said(record, "sprint.title: at most 100 values are allowed",
                "sprint.title: atļautas ne vairāk kā 100 vērtības");
    ck_assert_str_eq(innov_language_at(record, INNOV_SPRINT_TITLE, 99), "adv");
    set(record, INNOV_SPRINT_TITLE, "aaa", "changed"); /* no new language */
    expect(record, INNOV_SPRINT_TITLE, "aaa", "changed");
    innov_record_free(record);
}
END_TEST

/* ---- Lists --------------------------------------------------------------------------------- */

static void expect_count(const innov_record *record, int32_t field, int32_t wanted)
{
    int32_t count = -1;

    ck_assert_int_eq(innov_list_count(record, field, &count), INNOV_OK);
    ck_assert_int_eq(count, wanted);
}

START_TEST(a_list_is_its_values_joined)
{
    innov_record *record = make(INNOV_SPRINT);
    int64_t number = 7;

    expect_count(record, INNOV_SPRINT_OUTCOME, 0);
    set(record, INNOV_SPRINT_OUTCOME, NULL, "tool; prototype; model");
    expect_count(record, INNOV_SPRINT_OUTCOME, 3);
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; prototype; model");
    ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_OUTCOME, 0), "tool");
    ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_OUTCOME, 2), "model");
    ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_OUTCOME, 3), "");
    ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_OUTCOME, -1), "");
    ck_assert_int_eq(innov_list_get_int(record, INNOV_SPRINT_OUTCOME, 1, &number), INNOV_OK);
    ck_assert_int_eq(number, INNOV_SPRINT_OUTCOME_PROTOTYPE);
    ck_assert_int_eq(innov_list_get_int(record, INNOV_SPRINT_OUTCOME, 3, &number), INNOV_UNSET);
    ck_assert_int_eq(number, 0);
    set(record, INNOV_SPRINT_OUTCOME, NULL, "agreement");
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "agreement");
    set(record, INNOV_SPRINT_OUTCOME, NULL, NULL);
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_OUTCOME), 0);
    expect_count(record, INNOV_SPRINT_OUTCOME, 0);
    innov_record_free(record);
}
END_TEST

START_TEST(a_list_of_references_has_ids)
{
    innov_record *record = make(INNOV_SPRINT);
    char both[40], minted[INNOV_ID_SIZE];
    int64_t number;

    ck_assert_int_eq(innov_id_format(OTHER_INSTITUTION, minted, sizeof minted), INNOV_OK);
    snprintf(both, sizeof both, "%s; %s", INSTITUTION_ID, minted);
    set(record, INNOV_SPRINT_PARTNER, NULL, both);
    expect(record, INNOV_SPRINT_PARTNER, NULL, both);
    ck_assert_int_eq(innov_list_get_int(record, INNOV_SPRINT_PARTNER, 1, &number), INNOV_OK);
    ck_assert_int_eq(number, OTHER_INSTITUTION);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_PARTNER, 2, number), INNOV_E_VALUE);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_PARTNER, 2, id_of(SPRINT_ID)),
                     INNOV_E_REFERENCE);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_PARTNER, 2, MISTYPED_ID), INNOV_E_ID);
    expect(record, INNOV_SPRINT_PARTNER, NULL, both);
    innov_record_free(record);
}
END_TEST

START_TEST(a_list_escapes_what_would_end_a_value)
{
    static const struct {
        const char *joined, *values[4];
    } cases[] = {
        {"a\\; b; c", {"a; b", "c"}},   {"a\\\\; b", {"a\\", "b"}}, {"\\;", {";"}},
        {"\\\\\\;; \\;", {"\\;", ";"}}, {"a;  b", {"a", " b"}},     {"a ; b", {"a ", "b"}},
        {"ā\\;ē; ž", {"ā;ē", "ž"}},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_record *record = make(INNOV_SPRINT), *other = make(INNOV_SPRINT);
        int32_t n = 0;

        set(record, INNOV_SPRINT_INFERRED, NULL, cases[i].joined);
        for (; n < 4 && cases[i].values[n] != NULL; n++) {
            ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_INFERRED, n), cases[i].values[n]);
            ck_assert_int_eq(innov_list_set(other, INNOV_SPRINT_INFERRED, n, cases[i].values[n]),
                             INNOV_OK);
        }
        expect_count(record, INNOV_SPRINT_INFERRED, n);
        expect(record, INNOV_SPRINT_INFERRED, NULL, cases[i].joined);
        expect(other, INNOV_SPRINT_INFERRED, NULL, cases[i].joined);
        expect_same(record, other);
        innov_record_free(record);
        innov_record_free(other);
    }
}
END_TEST

START_TEST(a_list_that_cannot_be_read_is_left)
{
    static const struct {
        int32_t field;
        const char *before, *text;
        int result;
        const char *en, *lv;
    } cases[] = {
        {INNOV_SPRINT_INFERRED, "year", "a\\b", INNOV_E_VALUE,
         "\"\\b\" is no list: a backslash must stand before ; or a backslash",
         "\"\\b\" nav saraksts: aiz \\ jābūt ; vai \\"},
        {INNOV_SPRINT_INFERRED, "year", "a; b\\", INNOV_E_VALUE,
         "\"\\\" is no list: a backslash must stand before ; or a backslash",
         "\"\\\" nav saraksts: aiz \\ jābūt ; vai \\"},
        {INNOV_SPRINT_INFERRED, "year", "a; b; a", INNOV_E_VALUE, "\"a\" is in the list twice",
         "\"a\" ir sarakstā divreiz"},
        {INNOV_SPRINT_PARTNER, INSTITUTION_ID, INSTITUTION_ID "; " INSTITUTION_ID, INNOV_E_VALUE,
         "\"" INSTITUTION_ID "\" is in the list twice",
         "\"" INSTITUTION_ID "\" ir sarakstā divreiz"},
        {INNOV_SPRINT_PARTNER, INSTITUTION_ID, INSTITUTION_ID "; " SPRINT_ID,
         OTHER_KIND(SPRINT_ID, "institution")},
        {INNOV_SPRINT_OUTCOME, "tool", "model; sketch", INNOV_E_CODE,
         "\"sketch\" is no code of sprint_outcome; expected prototype, agreement, roadmap, "
         "standard, tool, model, policy_proposal, nothing",
         "\"sketch\" nav saraksta sprint_outcome kods; jābūt: prototype, agreement, roadmap, "
         "standard, tool, model, policy_proposal, nothing"},
        {INNOV_SPRINT_OUTCOME, "tool", "model, prototype", INNOV_E_CODE, NULL, NULL},
        {INNOV_SPRINT_OUTCOME, "tool", "model; ", INNOV_E_CODE, NULL, NULL},
        {INNOV_SPRINT_OUTCOME, "tool", ";", INNOV_E_CODE, NULL, NULL},
        {INNOV_SPRINT_OUTCOME, "tool", "model; ; prototype", INNOV_E_CODE, NULL, NULL},
        {INNOV_SPRINT_LINK, "urn:x", "urn:y; not a URI", NOT_URI("not a URI")},
        {INNOV_SPRINT_INFERRED, "year", "a; \xFF", ILL_FORMED("1")},
        {INNOV_SPRINT_INFERRED, "year", "a; b\nc", LINE_BREAK("2")},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_record *record = make(INNOV_SPRINT);
        char *text = exact(cases[i].text);
        int rc;

        set(record, cases[i].field, NULL, cases[i].before);
        rc = innov_set(record, cases[i].field, NULL, text);
        ck_assert_msg(rc == cases[i].result, "\"%s\": %d, %s", text, rc,
                      innov_record_message(record, "en"));
        ck_assert_str_ne(innov_record_message(record, "en"), "");
        if (cases[i].en != NULL)
            expect_placed(record, cases[i].field, cases[i].en, cases[i].lv);
        expect(record, cases[i].field, NULL, cases[i].before);
        expect_count(record, cases[i].field, 1);
        free(text);
        innov_record_free(record);
    }
}
END_TEST

START_TEST(one_value_of_a_list_is_changed)
{
    innov_record *record = make(INNOV_SPRINT);

    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 0, "tool"), INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, 1, 1), INNOV_OK);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 2, "model"), INNOV_OK);
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; prototype; model");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 1, "roadmap"), INNOV_OK);
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; roadmap; model");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 1, "roadmap"), INNOV_OK);
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; roadmap; model");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 0, NULL), INNOV_OK);
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "roadmap; model");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 2, ""), INNOV_OK); /* not there */
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "roadmap; model");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 1, ""), INNOV_OK);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 0, ""), INNOV_OK);
    ck_assert_int_eq(innov_has(record, INNOV_SPRINT_OUTCOME), 0);
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "");
    innov_record_free(record);
}
END_TEST

START_TEST(one_value_of_a_list_is_refused)
{
    static const int32_t wrong[] = {-1, 3, 4, INT32_MAX, INT32_MIN};
    innov_record *record = make(INNOV_SPRINT);

    set(record, INNOV_SPRINT_OUTCOME, NULL, "tool; model");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 2, "tool"), INNOV_E_VALUE);
    expect_said(record, "sprint.outcome: \"tool\" is in the list twice",
                "sprint.outcome: \"tool\" ir sarakstā divreiz");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 0, "model"), INNOV_E_VALUE);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, 0, 6), INNOV_E_VALUE);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 0, "sketch"), INNOV_E_CODE);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, 0, 9), INNOV_E_CODE);
    for (size_t i = 0; i < COUNT(wrong); i++) {
        ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, wrong[i], "roadmap"),
                         INNOV_E_ARGUMENT);
        ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, wrong[i], NULL),
                         INNOV_E_ARGUMENT);
        ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, wrong[i], 3),
                         INNOV_E_ARGUMENT);
    }
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 3, "roadmap"), INNOV_E_ARGUMENT);
    expect_said(record, "sprint.outcome: index is 3; expected 0 .. count",
                "sprint.outcome: index ir 3; jābūt: 0 .. count");
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; model");
    innov_record_free(record);
}
END_TEST

START_TEST(lists_stand_beside_each_other)
{
    innov_record *record = make(INNOV_SPRINT);

    set(record, INNOV_SPRINT_LINK, NULL, "urn:a; urn:b");
    set(record, INNOV_SPRINT_OUTCOME, NULL, "tool; model");
    set(record, INNOV_SPRINT_TITLE, "en", "Queues");
    set(record, INNOV_SPRINT_TITLE, "lv", "Rindas");
    set(record, INNOV_SPRINT_SOURCE, NULL, "urn:c");
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_LINK, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_OUTCOME, 2, "roadmap"), INNOV_OK);
    set(record, INNOV_SPRINT_TITLE, "en", NULL);
    expect(record, INNOV_SPRINT_LINK, NULL, "urn:b");
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; model; roadmap");
    expect(record, INNOV_SPRINT_TITLE, NULL, "Rindas");
    expect(record, INNOV_SPRINT_SOURCE, NULL, "urn:c");
    innov_record_free(record);
}
END_TEST

START_TEST(a_list_has_at_most_10000_values)
{
    innov_record *record = make(INNOV_SPRINT);
    char text[20];

    for (int32_t i = 0; i < INNOV_LIST_MAX; i++) {
        snprintf(text, sizeof text, "f%d", (int)i);
        ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_INFERRED, i, text), INNOV_OK);
    }
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_INFERRED, INNOV_LIST_MAX, "one more"),
                     INNOV_E_LIMIT);
    expect_said(record, "sprint.inferred: at most 10000 values are allowed",
                "sprint.inferred: atļautas ne vairāk kā 10000 vērtības");
    expect_count(record, INNOV_SPRINT_INFERRED, INNOV_LIST_MAX);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_INFERRED, 0, "changed"), INNOV_OK);
    ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_INFERRED, 0), "changed");
    innov_record_free(record);
}
END_TEST

/* ---- Copies and lives ---------------------------------------------------------------------- */

START_TEST(setters_copy)
{
    innov_record *record = make(INNOV_SPRINT);
    char title[] = "Rindas", lang[] = "ltg", cost[] = "10.00", link[] = "urn:a", label[] = "s-1";
    char start[] = "2024-03", status[] = "running", list[] = "tool; model", lead[] = INSTITUTION_ID;
    char *const given[] = {title, lang, cost, link, label, start, status, list, lead};

    set(record, INNOV_SPRINT_TITLE, lang, title);
    set(record, INNOV_SPRINT_PLANNED_COST, NULL, cost);
    set(record, INNOV_SPRINT_PLANNED_START, NULL, start);
    set(record, INNOV_SPRINT_STATUS, NULL, status);
    set(record, INNOV_SPRINT_OUTCOME, NULL, list);
    set(record, INNOV_SPRINT_LEAD, NULL, lead);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_LINK, 0, link), INNOV_OK);
    ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    for (size_t i = 0; i < COUNT(given); i++)
        memset(given[i], 'x', strlen(given[i]));
    expect_languages(record, INNOV_SPRINT_TITLE, "ltg");
    expect(record, INNOV_SPRINT_TITLE, "ltg", "Rindas");
    expect(record, INNOV_SPRINT_PLANNED_COST, NULL, "10.00");
    expect(record, INNOV_SPRINT_PLANNED_START, NULL, "2024-03");
    expect(record, INNOV_SPRINT_STATUS, NULL, "running");
    expect(record, INNOV_SPRINT_OUTCOME, NULL, "tool; model");
    expect(record, INNOV_SPRINT_LEAD, NULL, INSTITUTION_ID);
    ck_assert_str_eq(innov_list_text(record, INNOV_SPRINT_LINK, 0), "urn:a");
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "s-1");
    innov_record_free(record);
}
END_TEST

START_TEST(texts_live_while_others_are_read)
{
    innov_record *record = make_sprint();
    char line[300];

    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_ACTUAL_START, 20240311), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_ACTUAL_END, 20240400), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_PLANNED_COST, 1000), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_ACTUAL_COST, 2050), INNOV_OK);
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_PARTICIPANTS, 15), INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, 0, 5), INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_OUTCOME, 1, 6), INNOV_OK);
    snprintf(line, sizeof line, "%s %s %s %s %s %s %s %s %s %s",
             innov_text(record, INNOV_SPRINT_ACTUAL_START, NULL),
             innov_text(record, INNOV_SPRINT_ACTUAL_END, NULL),
             innov_text(record, INNOV_SPRINT_PLANNED_COST, NULL),
             innov_text(record, INNOV_SPRINT_ACTUAL_COST, NULL),
             innov_text(record, INNOV_SPRINT_PARTICIPANTS, NULL),
             innov_text(record, INNOV_SPRINT_YEAR, NULL),
             innov_text(record, INNOV_SPRINT_LEAD, NULL),
             innov_list_text(record, INNOV_SPRINT_OUTCOME, 0),
             innov_list_text(record, INNOV_SPRINT_OUTCOME, 1),
             innov_text(record, INNOV_SPRINT_OUTCOME, NULL));
    ck_assert_str_eq(line, "2024-03-11 2024-04 10.00 20.50 15 2024 " INSTITUTION_ID
                           " tool model tool; model");
    innov_record_free(record);
}
END_TEST

START_TEST(texts_live_through_reading_calls)
{
    innov_record *record = make_sprint(), *copy;
    const char *year = innov_text(record, INNOV_SPRINT_YEAR, NULL);
    const char *lang = innov_language_at(record, INNOV_SPRINT_TITLE, 0);
    int64_t number;

    ck_assert_int_eq(innov_record_check(record, NULL), INNOV_OK);
    ck_assert_int_eq(innov_record_clone(record, &copy), INNOV_OK);
    ck_assert_int_eq(innov_record_equal(record, copy, NULL), 1);
    ck_assert_int_eq(innov_get_int(record, INNOV_SPRINT_TITLE, &number), INNOV_E_TYPE);
    for (int32_t field = INNOV_SPRINT_YEAR; field <= INNOV_SPRINT_LINK; field++)
        (void)innov_text(record, field, NULL);
    ck_assert_str_eq(year, "2024");
    ck_assert_str_eq(lang, "lv");
    innov_record_free(copy);
    innov_record_free(record);
}
END_TEST

/* One value of every shape and type that a sprint has. */
static innov_record *make_full_sprint(void)
{
    innov_record *record = make_sprint();

    set(record, INNOV_SPRINT_TITLE, "en", "Queues");
    set(record, INNOV_SPRINT_CHALLENGE, NULL, "viens\ndivi");
    set(record, INNOV_SPRINT_PLANNED_START, NULL, "2024-03");
    set(record, INNOV_SPRINT_PLANNED_COST, NULL, "10000.00");
    set(record, INNOV_SPRINT_PARTICIPANTS, NULL, "0");
    set(record, INNOV_SPRINT_OUTCOME, NULL, "tool; model");
    set(record, INNOV_SPRINT_PARTNER, NULL, INSTITUTION_ID);
    set(record, INNOV_SPRINT_LINK, NULL, "urn:a\\;b; urn:c");
    ck_assert_int_eq(innov_record_set_label(record, "s-1"), INNOV_OK);
    return record;
}

START_TEST(a_clone_lives_on_its_own)
{
    innov_record *record = make_full_sprint(), *same = make_full_sprint();
    innov_record *copy = clone_of(record);

    expect_same(copy, record);
    ck_assert_str_eq(innov_record_text(copy, INNOV_RECORD_LABEL), "s-1");
    set(copy, INNOV_SPRINT_TITLE, "en", "Waiting");
    set(copy, INNOV_SPRINT_YEAR, NULL, "2025");
    ck_assert_int_eq(innov_list_set(copy, INNOV_SPRINT_OUTCOME, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_record_set_label(copy, "s-2"), INNOV_OK);
    expect_same(record, same);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "s-1");
    innov_record_free(record);
    expect(copy, INNOV_SPRINT_TITLE, "en", "Waiting");
    expect(copy, INNOV_SPRINT_TITLE, "lv", "Rindas ārstniecībā");
    expect(copy, INNOV_SPRINT_CHALLENGE, NULL, "viens\ndivi");
    expect(copy, INNOV_SPRINT_PLANNED_COST, NULL, "10000.00");
    expect(copy, INNOV_SPRINT_PARTICIPANTS, NULL, "0");
    expect(copy, INNOV_SPRINT_OUTCOME, NULL, "model");
    expect(copy, INNOV_SPRINT_LINK, NULL, "urn:a\\;b; urn:c");
    innov_record_free(copy);
    innov_record_free(same);
}
END_TEST

START_TEST(a_clone_does_not_take_the_sentence)
{
    innov_record *record = make_sprint(), *copy;

    ck_assert_int_eq(innov_set(record, INNOV_SPRINT_YEAR, NULL, "x"), INNOV_E_VALUE);
    copy = clone_of(record);
    ck_assert_str_eq(innov_record_message(copy, "en"), "");
    innov_record_free(copy);
    innov_record_free(record);
}
END_TEST

/* ---- Comparing ----------------------------------------------------------------------------- */

START_TEST(equal_records_have_equal_values)
{
    innov_record *record = make_full_sprint(), *other = make_full_sprint();
    innov_diag *diag = make_diag();

    ck_assert_int_eq(innov_record_equal(record, record, diag), 1);
    ck_assert_int_eq(innov_record_equal(record, other, diag), 1);
    ck_assert_int_eq(innov_diag_count(diag), 0);
    ck_assert_int_eq(innov_record_set_label(other, "other"), INNOV_OK);
    ck_assert_int_eq(innov_record_equal(record, other, diag), 1); /* labels do not count */
    set(other, INNOV_SPRINT_TITLE, NULL, NULL);
    set(other, INNOV_SPRINT_TITLE, "en", "Queues"); /* in another order than before */
    set(other, INNOV_SPRINT_TITLE, "lv", "Rindas ārstniecībā");
    ck_assert_int_eq(innov_record_equal(record, other, diag), 1);
    innov_diag_free(diag);
    innov_record_free(record);
    innov_record_free(other);
}
END_TEST

START_TEST(each_difference_is_a_finding)
{
    static const struct {
        int32_t field;
        const char *lang, *text, *yours, *theirs;
    } cases[] = {
        {INNOV_SPRINT_YEAR, NULL, "2025", "2024", "2025"},
        {INNOV_SPRINT_STATUS, NULL, NULL, "running", ""},
        {INNOV_SPRINT_TITLE, "en", "Lines", "Queues", "Lines"},
        {INNOV_SPRINT_TITLE, "uk", "Черги", "", "Черги"},
        {INNOV_SPRINT_TITLE, "lv", NULL, "Rindas ārstniecībā", ""},
        {INNOV_SPRINT_TITLE, NULL, NULL, "Queues", ""},
        {INNOV_SPRINT_MOTTO, "lv", "Kopā", "", "Kopā"},
        {INNOV_SPRINT_PLANNED_START, NULL, "2024-03-01", "2024-03", "2024-03-01"},
        {INNOV_SPRINT_PLANNED_COST, NULL, "10000.01", "10000.00", "10000.01"},
        {INNOV_SPRINT_PARTICIPANTS, NULL, NULL, "0", ""},
        {INNOV_SPRINT_OUTCOME, NULL, "model; tool", "tool; model", "model; tool"},
        {INNOV_SPRINT_OUTCOME, NULL, "tool", "tool; model", "tool"},
        {INNOV_SPRINT_PARTNER, NULL, NULL, INSTITUTION_ID, ""},
        {INNOV_SPRINT_LINK, NULL, "urn:a", "urn:a\\;b; urn:c", "urn:a"},
    };
    innov_diag *diag = make_diag();

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_record *record = make_full_sprint(), *other = make_full_sprint();
        char sentence[300], place[100];

        set(other, cases[i].field, cases[i].lang, cases[i].text);
        ck_assert_int_eq(innov_record_equal(record, other, NULL), 0);
        ck_assert_int_eq(innov_record_equal(record, other, diag), 0);
        ck_assert_int_eq(innov_diag_count(diag), 1);
        ck_assert_int_eq(number_of(diag, 0, INNOV_DIAG_KIND), INNOV_SPRINT);
        ck_assert_int_eq(number_of(diag, 0, INNOV_DIAG_FIELD), cases[i].field);
        ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_YOURS, NULL), cases[i].yours);
        ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_THEIRS, NULL), cases[i].theirs);
        snprintf(place, sizeof place, "sprint.%s",
                 innov_field_text(cases[i].field, INNOV_FIELD_NAME, NULL));
        snprintf(sentence, sizeof sentence, "%s: \"%s\" here, \"%s\" there", place, cases[i].yours,
                 cases[i].theirs);
        ck_assert_str_eq(said(diag, 0, "en"), sentence);
        snprintf(sentence, sizeof sentence, "%s: \"%s\" šeit, \"%s\" tur", place, cases[i].yours,
                 cases[i].theirs);
        ck_assert_str_eq(said(diag, 0, "lv"), sentence);
        innov_record_free(record);
        innov_record_free(other);
    }
    innov_diag_free(diag);
}
END_TEST

START_TEST(differences_come_in_the_order_of_fields)
{
    innov_record *record = make_full_sprint(), *other = make(INNOV_SPRINT);
    innov_diag *diag = make_diag();
    int64_t last = 0;

    ck_assert_int_eq(innov_record_equal(record, other, diag), 0);
    ck_assert_int_eq(innov_diag_count(diag), 11);
    for (int32_t i = 0; i < 11; i++) {
        ck_assert_int_gt(number_of(diag, i, INNOV_DIAG_FIELD), last);
        last = number_of(diag, i, INNOV_DIAG_FIELD);
    }
    ck_assert_int_eq(innov_record_equal(record, record, diag), 1); /* the list is cleared */
    ck_assert_int_eq(innov_diag_count(diag), 0);
    innov_diag_free(diag);
    innov_record_free(record);
    innov_record_free(other);
}
END_TEST

START_TEST(two_kinds_are_not_compared)
{
    innov_record *record = make_sprint(), *other = make(INNOV_PERSON);

    ck_assert_int_eq(innov_record_equal(record, other, NULL), INNOV_E_KIND);
    innov_record_free(record);
    innov_record_free(other);
}
END_TEST

/* ---- Checking ------------------------------------------------------------------------------ */

/* The record has one fault: its result, its field and its sentences. */
static void expect_fault(const innov_record *record, int code, int32_t field, const char *en,
                         const char *lv)
{
    innov_diag *diag = make_diag();

    ck_assert_int_eq(innov_record_check(record, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_int_eq(number_of(diag, 0, INNOV_DIAG_CODE), code);
    ck_assert_int_eq(number_of(diag, 0, INNOV_DIAG_SEVERITY), INNOV_SEVERITY_ERROR);
    ck_assert_int_eq(number_of(diag, 0, INNOV_DIAG_KIND), field / 1000);
    ck_assert_int_eq(number_of(diag, 0, INNOV_DIAG_FIELD), field);
    ck_assert_str_eq(said(diag, 0, "en"), en);
    ck_assert_str_eq(said(diag, 0, "lv"), lv);
    expect_said(record, en, lv);
    innov_diag_free(diag);
}

static void expect_fine(const innov_record *record)
{
    innov_diag *diag = make_diag();
    int rc = innov_record_check(record, diag);

    ck_assert_msg(rc == INNOV_OK, "%d: %s", rc, said(diag, 0, "en"));
    ck_assert_int_eq(innov_diag_count(diag), 0);
    ck_assert_str_eq(innov_record_message(record, "en"), "");
    innov_diag_free(diag);
}

START_TEST(required_fields_are_missed)
{
    static const int32_t required[] = {INNOV_SPRINT_YEAR, INNOV_SPRINT_STATUS, INNOV_SPRINT_TITLE,
                                       INNOV_SPRINT_LEAD};
    innov_record *record = make(INNOV_SPRINT);
    innov_diag *diag = make_diag();

    ck_assert_int_eq(innov_record_check(record, NULL), INNOV_E_REFUSED);
    ck_assert_str_ne(innov_record_message(record, "en"), "");
    ck_assert_int_eq(innov_record_check(record, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), COUNT(required));
    for (int32_t i = 0; i < (int32_t)COUNT(required); i++) {
        ck_assert_int_eq(number_of(diag, i, INNOV_DIAG_CODE), INNOV_E_REQUIRED);
        ck_assert_int_eq(number_of(diag, i, INNOV_DIAG_FIELD), required[i]);
    }
    ck_assert_str_eq(said(diag, 0, "en"), "sprint.year: a value is required");
    ck_assert_str_eq(said(diag, 0, "lv"), "sprint.year: vērtība ir obligāta");
    innov_diag_free(diag);
    innov_record_free(record);
    record = make_sprint();
    expect_fine(record);
    set(record, INNOV_SPRINT_TITLE, NULL, NULL);
    expect_fault(record, INNOV_E_REQUIRED, INNOV_SPRINT_TITLE, "sprint.title: a value is required",
                 "sprint.title: vērtība ir obligāta");
    set(record, INNOV_SPRINT_TITLE, "en", "Queues"); /* any language will do */
    expect_fine(record);
    innov_record_free(record);
}
END_TEST

START_TEST(dates_may_not_be_certainly_out_of_order)
{
    static const struct {
        const char *start, *end;
        int fine;
    } cases[] = {
        {"2024-03-01", "2024-03-05", 1},
        {"2024-03-05", "2024-03-05", 1},
        {"2024-03-05", "2024-03-04", 0},
        {"2024-03", "2024-03-01", 1},
        {"2024-03", "2024-03", 1},
        {"2024-03", "2024-02", 0},
        {"2024-03", "2024-02-29", 0},
        {"2024-03-05", "2024-03", 1},
        {"2024-03-31", "2024-03", 1},
        {"2024-04-01", "2024-03", 0},
        {"2024-02-29", "2024-02", 1},
        {"2024-03-01", "2024-02", 0},
        {"2024", "2024-01-01", 1},
        {"2024", "2023-12-31", 0},
        {"2024-12-31", "2024", 1},
        {"2025-01-01", "2024", 0},
        {"2024", "2024", 1},
        {"2025", "2024", 0},
        {"2024-12", "2024", 1},
        {"2025-01", "2024", 0},
        {"2024", "2024-01", 1},
        {"2024", "2023-12", 0},
        {NULL, "2024", 1},
        {"2024", NULL, 1},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        innov_record *record = make_sprint();
        int rc;

        set(record, INNOV_SPRINT_ACTUAL_START, NULL, cases[i].start);
        set(record, INNOV_SPRINT_ACTUAL_END, NULL, cases[i].end);
        rc = innov_record_check(record, NULL);
        ck_assert_msg(rc == (cases[i].fine ? INNOV_OK : INNOV_E_REFUSED), "%s to %s: %d",
                      cases[i].start, cases[i].end, rc);
        innov_record_free(record);
    }
}
END_TEST

START_TEST(an_order_is_said_at_the_later_field)
{
    innov_record *sprint = make_sprint(), *session = make(INNOV_SESSION);

    set(sprint, INNOV_SPRINT_ACTUAL_START, NULL, "2024-03-05");
    set(sprint, INNOV_SPRINT_ACTUAL_END, NULL, "2024-03-01");
    expect_fault(sprint, INNOV_E_VALUE, INNOV_SPRINT_ACTUAL_END,
                 "sprint.actual_end: 2024-03-01 is before actual_start (2024-03-05)",
                 "sprint.actual_end: 2024-03-01 ir pirms actual_start (2024-03-05)");
    set(session, INNOV_SESSION_SPRINT, NULL, SPRINT_ID);
    set(session, INNOV_SESSION_ORDINAL, NULL, "1");
    set(session, INNOV_SESSION_STARTS_AT, NULL, "2024-03-05T09:00:00Z");
    set(session, INNOV_SESSION_ENDS_AT, NULL, "2024-03-05T09:00:00Z");
    expect_fine(session);
    set(session, INNOV_SESSION_ENDS_AT, NULL, "2024-03-05T08:59:59.999999Z");
    expect_fault(session, INNOV_E_VALUE, INNOV_SESSION_ENDS_AT,
                 "session.ends_at: 2024-03-05T08:59:59.999999Z is before starts_at "
                 "(2024-03-05T09:00:00Z)",
                 "session.ends_at: 2024-03-05T08:59:59.999999Z ir pirms starts_at "
                 "(2024-03-05T09:00:00Z)");
    innov_record_free(sprint);
    innov_record_free(session);
}
END_TEST

START_TEST(a_code_may_need_another_field)
{
    innov_record *record = make_sprint();

    set(record, INNOV_SPRINT_STATUS, NULL, "completed");
    expect_fault(record, INNOV_E_VALUE, INNOV_SPRINT_STATUS,
                 "sprint.status: needs actual_start when completed",
                 "sprint.status: vajag actual_start, ja completed");
    set(record, INNOV_SPRINT_ACTUAL_START, NULL, "2024");
    expect_fine(record);
    set(record, INNOV_SPRINT_ACTUAL_START, NULL, NULL);
    ck_assert_int_eq(innov_set_int(record, INNOV_SPRINT_STATUS, INNOV_SPRINT_STATUS_COMPLETED),
                     INNOV_OK);
    ck_assert_int_eq(innov_record_check(record, NULL), INNOV_E_REFUSED);
    set(record, INNOV_SPRINT_STATUS, NULL, "follow_up");
    expect_fine(record);
    innov_record_free(record);
}
END_TEST

START_TEST(what_is_inferred_is_a_field)
{
    innov_record *record = make_sprint();

    set(record, INNOV_SPRINT_INFERRED, NULL, "year; lead; note");
    expect_fine(record);
    ck_assert_int_eq(innov_list_set(record, INNOV_SPRINT_INFERRED, 1, "yaer"), INNOV_OK);
    expect_fault(record, INNOV_E_VALUE, INNOV_SPRINT_INFERRED,
                 "sprint.inferred: \"yaer\" is not a field of this kind",
                 "sprint.inferred: \"yaer\" nav šī veida lauks");
    set(record, INNOV_SPRINT_INFERRED, NULL, "reg_no"); /* of another kind */
    ck_assert_int_eq(innov_record_check(record, NULL), INNOV_E_REFUSED);
    innov_record_free(record);
}
END_TEST

START_TEST(a_check_finds_everything_at_once)
{
    static const int32_t fields[] = {INNOV_SPRINT_YEAR, INNOV_SPRINT_PLANNED_END,
                                     INNOV_SPRINT_STATUS, INNOV_SPRINT_INFERRED,
                                     INNOV_SPRINT_INFERRED};
    innov_record *record = make_sprint(), *before;
    innov_diag *diag = make_diag();

    set(record, INNOV_SPRINT_YEAR, NULL, NULL);
    set(record, INNOV_SPRINT_STATUS, NULL, "completed");
    set(record, INNOV_SPRINT_PLANNED_START, NULL, "2024");
    set(record, INNOV_SPRINT_PLANNED_END, NULL, "2023");
    set(record, INNOV_SPRINT_INFERRED, NULL, "one; year; two");
    before = clone_of(record);
    ck_assert_int_eq(innov_record_check(record, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), COUNT(fields));
    for (int32_t i = 0; i < (int32_t)COUNT(fields); i++)
        ck_assert_int_eq(number_of(diag, i, INNOV_DIAG_FIELD), fields[i]);
    ck_assert_str_ne(innov_record_message(record, "en"), "");
    expect_same(record, before);
    set(record, INNOV_SPRINT_YEAR, NULL, "2024");
    set(record, INNOV_SPRINT_STATUS, NULL, "running");
    set(record, INNOV_SPRINT_PLANNED_END, NULL, "2024");
    set(record, INNOV_SPRINT_INFERRED, NULL, NULL);
    ck_assert_int_eq(innov_record_check(record, diag), INNOV_OK);
    ck_assert_int_eq(innov_diag_count(diag), 0); /* the list is used again */
    innov_diag_free(diag);
    innov_record_free(before);
    innov_record_free(record);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_making(Suite *suite)
{
    TCase *making = suite_case(suite, "making");

    tcase_add_test(making, a_new_record_is_empty);
    tcase_add_test(making, no_record_of_no_kind);
    tcase_add_test(making, an_input_is_a_record_too);
    tcase_add_test(making, a_label_is_given_before_storing);
}

static void add_values(Suite *suite)
{
    TCase *taken = suite_case(suite, "values");
    TCase *refused = suite_case(suite, "refused");

    tcase_add_test(taken, a_text_set_is_the_number_got);
    tcase_add_test(taken, a_number_set_is_the_text_got);
    tcase_add_test(taken, a_reference_is_an_id_in_both_doors);
    tcase_add_test(taken, a_text_with_a_form_is_taken_as_it_is);
    tcase_add_test(refused, what_a_field_cannot_hold_is_refused);
    tcase_add_test(refused, what_a_field_cannot_hold_is_refused_as_a_number);
    tcase_add_test(refused, limits_count_characters);
    tcase_add_test(refused, line_ends_become_one);
    tcase_add_test(refused, a_line_end_is_one_character);
    tcase_add_test(refused, a_sentence_shows_the_beginning_of_a_long_value);
}

static void add_calls(Suite *suite)
{
    TCase *calls = suite_case(suite, "calls");

    tcase_add_test(calls, field_of_another_kind_is_refused);
    tcase_add_test(calls, a_number_that_is_no_field_is_refused);
    tcase_add_test(calls, a_text_is_no_number);
    tcase_add_test(calls, a_list_is_no_scalar);
    tcase_add_test(calls, a_scalar_is_no_list);
    tcase_add_test(calls, no_record_is_an_argument_error);
    tcase_add_test(calls, a_place_for_the_answer_is_needed);
    tcase_add_test(calls, the_record_has_three_numbers_and_two_texts);
    tcase_add_test(calls, each_failure_says_why);
    tcase_add_test(calls, every_success_takes_the_sentence_away);
}

static void add_many(Suite *suite)
{
    TCase *languages = suite_case(suite, "languages");
    TCase *lists = suite_case(suite, "lists");

    tcase_add_test(languages, no_language_is_the_primary_one);
    tcase_add_test(languages, languages_are_in_the_order_of_tags);
    tcase_add_test(languages, one_language_or_all_are_unset);
    tcase_add_test(languages, an_ill_formed_language_is_refused);
    tcase_add_test(languages, a_text_has_at_most_100_languages);
    tcase_set_timeout(lists, 60); /* the longest list, under a slow checker */
    tcase_add_test(lists, a_list_is_its_values_joined);
    tcase_add_test(lists, a_list_of_references_has_ids);
    tcase_add_test(lists, a_list_escapes_what_would_end_a_value);
    tcase_add_test(lists, a_list_that_cannot_be_read_is_left);
    tcase_add_test(lists, one_value_of_a_list_is_changed);
    tcase_add_test(lists, one_value_of_a_list_is_refused);
    tcase_add_test(lists, lists_stand_beside_each_other);
    tcase_add_test(lists, a_list_has_at_most_10000_values);
}

static void add_whole(Suite *suite)
{
    TCase *lives = suite_case(suite, "lives");
    TCase *comparing = suite_case(suite, "comparing");
    TCase *checking = suite_case(suite, "checking");

    tcase_add_test(lives, setters_copy);
    tcase_add_test(lives, texts_live_while_others_are_read);
    tcase_add_test(lives, texts_live_through_reading_calls);
    tcase_add_test(lives, a_clone_lives_on_its_own);
    tcase_add_test(lives, a_clone_does_not_take_the_sentence);
    tcase_add_test(comparing, equal_records_have_equal_values);
    tcase_add_test(comparing, each_difference_is_a_finding);
    tcase_add_test(comparing, differences_come_in_the_order_of_fields);
    tcase_add_test(comparing, two_kinds_are_not_compared);
    tcase_add_test(checking, required_fields_are_missed);
    tcase_add_test(checking, dates_may_not_be_certainly_out_of_order);
    tcase_add_test(checking, an_order_is_said_at_the_later_field);
    tcase_add_test(checking, a_code_may_need_another_field);
    tcase_add_test(checking, what_is_inferred_is_a_field);
    tcase_add_test(checking, a_check_finds_everything_at_once);
}

int main(void)
{
    Suite *suite = suite_create("record");

    add_making(suite);
    add_values(suite);
    add_calls(suite);
    add_many(suite);
    add_whole(suite);
    return suite_main(suite);
}
