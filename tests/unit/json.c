/* json.c - JSON: its tokens, its numbers, what is written, byte for byte; what is read, however it
 * is written; what is refused, with its line and byte; and that no file, however hostile, costs
 * much.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <innov/innov.h>

#include "format/json/json.h"
#include "format/json/text.h"
#include "format/json/token.h"
#include "support/suite.h"

#define GIB          (INT64_C(1) << 30)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define LABELS "https://example.org/"
#define HEAD                                                                                       \
    "{\"model\": \"urn:libinnov:0\", \"revision\": 2, \"labels\": \"" LABELS                       \
    "\", \"language\": \"lv\",\n\"records\": ["
#define VK_FIELDS                                                                                  \
    "\"name\": {\"en\": \"State Chancellery\", \"lv\": \"Valsts kanceleja\"}, \"short\": \"VK\", " \
    "\"kind\": \"state_chancellery\", \"status\": \"active\""
#define VK "{\"kind\": \"institution\", \"id\": \"vk\", \"fields\": {" VK_FIELDS "}}"

/* ---- What the tests share ------------------------------------------------------------------ */

static const char *in_path, *out_path;
static innov_diag *diag;
static innov_record *json;

static void begin_files(void)
{
    in_path = suite_file("in.json");
    out_path = suite_file("out.json");
    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    ck_assert_int_eq(innov_record_new(INNOV_EXCHANGE, &json), INNOV_OK);
    ck_assert_int_eq(innov_set(json, INNOV_EXCHANGE_FORMAT, NULL, "json"), INNOV_OK);
}

static void end_files(void)
{
    innov_record_free(json);
    innov_diag_free(diag);
}

static TCase *json_case(Suite *suite, const char *name)
{
    TCase *test_case = suite_case(suite, name);

    tcase_add_checked_fixture(test_case, begin_files, end_files);
    return test_case;
}

static innov_store *new_store(void)
{
    innov_store *store;

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_seed(store, 1), INNOV_OK);
    return store;
}

static int import_bytes(innov_store *store, const char *bytes, size_t length)
{
    suite_write(in_path, bytes, length);
    return innov_store_import(store, in_path, json, 0, NULL, diag);
}

static void import(innov_store *store, const char *document)
{
    int rc = import_bytes(store, document, strlen(document));

    ck_assert_msg(rc == INNOV_OK, "%s: %s", document,
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_diag_count(diag), 0);
}

/* By a descriptor, so that nothing waits for the disk. */
static char *exported(innov_store *store)
{
    int fd = open(out_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov_store_export_fd(store, fd, json, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    ck_assert_int_eq(close(fd), 0);
    return suite_read(out_path, NULL);
}

static void expect_export(innov_store *store, const char *document)
{
    char *found = exported(store);

    ck_assert_str_eq(found, document);
    free(found);
}

/* ---- Tokens -------------------------------------------------------------------------------- */

/* Opens a file that holds a text, and tokens upon it. */
static int begin_tokens(innov__json_tokens *tokens, const char *bytes, size_t length)
{
    int fd;

    suite_write(in_path, bytes, length);
    fd = open(in_path, O_RDONLY);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__json_begin(tokens, fd, in_path, (innov__report){.diag = diag}),
                     INNOV_OK);
    return fd;
}

static void end_tokens(innov__json_tokens *tokens, int fd)
{
    innov__json_end(tokens);
    ck_assert_int_eq(close(fd), 0);
}

/* Writes each token as its place, its sort and its text. */
static int list_tokens(const char *bytes, size_t length, char *out, size_t size)
{
    static const char *const sorts[] = {"{",      "}",    "[",     "]",    "name", "string",
                                        "number", "true", "false", "null", "end"};
    innov__json_tokens tokens;
    innov__json_token token = {INNOV__JSON_NULL, "", 0, 0, 0};
    size_t used = 0;
    int fd = begin_tokens(&tokens, bytes, length), rc = INNOV_OK;

    out[0] = '\0';
    while (token.sort != INNOV__JSON_END && (rc = innov__json_next(&tokens, &token)) == INNOV_OK) {
        int has_text = token.sort >= INNOV__JSON_NAME && token.sort <= INNOV__JSON_NUMBER;

        ck_assert_uint_eq(strlen(token.text), token.length);
        used += (size_t)snprintf(out + used, size - used, "%s%d:%d %s%s%s", used > 0 ? ", " : "",
                                 (int)token.line, (int)token.byte, sorts[token.sort],
                                 has_text ? " " : "", has_text ? token.text : "");
    }
    end_tokens(&tokens, fd);
    return rc;
}

START_TEST(tokens_have_places_and_texts)
{
    static const struct {
        const char *json, *tokens;
    } cases[] = {
        {"null", "1:1 null, 1:5 end"},
        {" \t\r\n true ", "2:2 true, 2:7 end"},
        {"\xEF\xBB\xBF[]", "1:1 [, 1:2 ], 1:3 end"},
        {"{}", "1:1 {, 1:2 }, 1:3 end"},
        {"[1,-0.5e+3 ,0]",
         "1:1 [, 1:2 number 1, 1:4 number -0.5e+3, 1:13 number 0, 1:14 ], 1:15 end"},
        {"{\"a\" : [ false ] ,\n \"\" : {} }",
         "1:1 {, 1:2 name a, 1:8 [, 1:10 false, 1:16 ], 2:2 name , 2:7 {, 2:8 }, 2:10 }, 2:11 end"},
        {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "1:1 string \"\\/\b\f\n\r\t, 1:19 end"},
        {"\"\\u0041\\u0101\\u20ac\\uD83D\\uDE00\\uffff\"",
         "1:1 string A\xC4\x81\xE2\x82\xAC\xF0\x9F\x98\x80\xEF\xBF\xBF, 1:39 end"},
        {"\"\xC4\x81\x7F\"", "1:1 string \xC4\x81\x7F, 1:6 end"},
        {"[[[[[[[[]]]]]]]]", "1:1 [, 1:2 [, 1:3 [, 1:4 [, 1:5 [, 1:6 [, 1:7 [, 1:8 [, 1:9 ], "
                             "1:10 ], 1:11 ], 1:12 ], 1:13 ], 1:14 ], 1:15 ], 1:16 ], 1:17 end"},
    };
    char found[1000];

    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_int_eq(list_tokens(cases[i].json, strlen(cases[i].json), found, sizeof found),
                         INNOV_OK);
        ck_assert_str_eq(found, cases[i].tokens);
    }
}
END_TEST

/* What is no JSON, where that shows, and what is said in both languages. */
static const struct no_json {
    const char *json;
    int code;
    const char *place, *en, *lv;
} no_json[] = {
    {"", INNOV_E_SYNTAX, ":1:1: ", "the file ends too early; expected { [ \" 0-9 - true false null",
     "fails beidzas par agru; j\xC4\x81\x62\xC5\xABt { ["},
    {"[", INNOV_E_SYNTAX, ":1:2: ", "ends too early", "par agru"},
    {"[1", INNOV_E_SYNTAX, ":1:3: ", "ends too early; expected , ]", ", ]"},
    {"{", INNOV_E_SYNTAX, ":1:2: ", "ends too early; expected \" }", "\" }"},
    {"{\"a\"", INNOV_E_SYNTAX, ":1:5: ", "ends too early; expected :", ":"},
    {"{\"a\":", INNOV_E_SYNTAX, ":1:6: ", "ends too early", "par agru"},
    {"\"a", INNOV_E_SYNTAX, ":1:3: ", "ends too early; expected \"", "par agru"},
    {"\"a\\", INNOV_E_SYNTAX, ":1:4: ", "ends too early", "par agru"},
    {"\"a\\u00", INNOV_E_SYNTAX, ":1:7: ", "ends too early", "par agru"},
    {"[1 2]", INNOV_E_SYNTAX, ":1:4: ", "no JSON: 2 stands where , ] must", "ir 2,"},
    {"[1,]", INNOV_E_SYNTAX, ":1:4: ", "] stands where {", "ir ]"},
    {"[,1]", INNOV_E_SYNTAX, ":1:2: ", ", stands where {", "ir ,"},
    {"[1}", INNOV_E_SYNTAX, ":1:3: ", "} stands where , ] must", "ir }"},
    {"{]", INNOV_E_SYNTAX, ":1:2: ", "] stands where \" } must", "ir ]"},
    {"{\"a\" 1}", INNOV_E_SYNTAX, ":1:6: ", "1 stands where : must", "ir 1"},
    {"{\"a\":1,}", INNOV_E_SYNTAX, ":1:8: ", "} stands where \" must", "ir }"},
    {"{a:1}", INNOV_E_SYNTAX, ":1:2: ", "a stands where \" } must", "ir a"},
    {"{'a':1}", INNOV_E_SYNTAX, ":1:2: ", "'a' stands where \" } must", "ir 'a'"},
    {"{1:1}", INNOV_E_SYNTAX, ":1:2: ", "1 stands where", "ir 1"},
    {"[1] // why", INNOV_E_SYNTAX, ":1:5: ", "something stands behind the end",
     "aiz JSON beig\xC4\x81m"},
    {"{}{}", INNOV_E_SYNTAX, ":1:3: ", "something stands behind the end", "aiz JSON"},
    {"NaN", INNOV_E_SYNTAX, ":1:1: ", "NaN stands where", "ir NaN"},
    {"[Infinity]", INNOV_E_SYNTAX, ":1:2: ", "Infinity stands where", "ir Infinity"},
    {"True", INNOV_E_SYNTAX, ":1:1: ", "True stands where", "ir True"},
    {"nul", INNOV_E_SYNTAX, ":1:1: ", "nul stands where", "ir nul"},
    {"[01]", INNOV_E_SYNTAX, ":1:2: ", "01 stands where", "ir 01"},
    {"[+1]", INNOV_E_SYNTAX, ":1:2: ", "+1 stands where", "ir +1"},
    {"[.5]", INNOV_E_SYNTAX, ":1:2: ", ".5 stands where", "ir .5"},
    {"[5.]", INNOV_E_SYNTAX, ":1:2: ", "5. stands where", "ir 5."},
    {"[1e]", INNOV_E_SYNTAX, ":1:2: ", "1e stands where", "ir 1e"},
    {"[-]", INNOV_E_SYNTAX, ":1:2: ", "- stands where", "ir -"},
    {"[1.5.2]", INNOV_E_SYNTAX, ":1:2: ", "1.5.2 stands where", "ir 1.5.2"},
    {"[0x10]", INNOV_E_SYNTAX, ":1:2: ", "0x10 stands where", "ir 0x10"},
    {"[\xC2\xA0]", INNOV_E_SYNTAX, ":1:2: ", "stands where", "ir "},
    {"\"\\a\"", INNOV_E_SYNTAX, ":1:3: ", "\\a is no escape", "\\a nav"},
    {"\"\\u12G4\"", INNOV_E_SYNTAX, ":1:6: ", "\\u12G is no escape", "\\u12G nav"},
    {"\"\\ud800\"", INNOV_E_SYNTAX, ":1:8: ", "\\ud800 is half a character",
     "puse rakstz\xC4\xABmes"},
    {"\"\\ud800x\"", INNOV_E_SYNTAX, ":1:8: ", "\\ud800 is half", "puse"},
    {"\"\\ud800\\n\"", INNOV_E_SYNTAX, ":1:9: ", "\\ud800 is half", "puse"},
    {"\"\\ud800\\u0041\"", INNOV_E_SYNTAX, ":1:14: ", "\\ud800 is half", "puse"},
    {"\"\\udc00\"", INNOV_E_SYNTAX, ":1:8: ", "\\udc00 is half", "puse"},
    {"\"\\u0000\"", INNOV_E_SYNTAX, ":1:8: ", "\\u0000 is no character of a text", "nav teksta"},
    {"\"a\tb\"", INNOV_E_SYNTAX, ":1:3: ", "a control character stands in a text",
     "vad\xC4\xAB\x62\x61s"},
    {"\"a\nb\"", INNOV_E_SYNTAX, ":1:3: ", "a control character", "vad\xC4\xAB\x62\x61s"},
    {"[\"\xC4\"]", INNOV_E_VALUE, ":1:2: ", "not well-formed UTF-8 (byte 1)", "nav pareizs UTF-8"},
    {"[\"a\xED\xA0\x80\"]", INNOV_E_VALUE, ":1:2: ", "not well-formed UTF-8 (byte 2)", "UTF-8"},
    {"[[[[[[[[[]]]]]]]]]", INNOV_E_LIMIT, ":1:9: ", "nested deeper than 8 levels", "8"},
    {"\xFF\xFE[\0]\0", INNOV_E_SYNTAX, ":1:1: ", "the file is UTF-16LE; it must be UTF-8",
     "UTF-16LE"},
};

START_TEST(what_is_no_json_is_refused_with_its_place)
{
    const struct no_json *wanted = &no_json[_i];
    const char *said;
    char found[1000];

    ck_assert_int_eq(list_tokens(wanted->json, strlen(wanted->json), found, sizeof found),
                     wanted->code);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    said = innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en");
    ck_assert_msg(strstr(said, wanted->place) != NULL && strstr(said, wanted->en) != NULL, "%s",
                  said);
    said = innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv");
    ck_assert_msg(strstr(said, wanted->lv) != NULL, "%s", said);
}
END_TEST

START_TEST(other_encodings_are_named)
{
    static const struct {
        const char *bytes;
        size_t length;
        const char *name;
    } cases[] = {
        {"\xFF\xFE[\0", 4, "UTF-16LE"},
        {"\xFE\xFF\0[", 4, "UTF-16BE"},
        {"[\0]\0", 4, "UTF-16LE"},
        {"\0[\0]", 4, "UTF-16BE"},
        {"\xFF\xFE\0\0[\0\0\0", 8, "UTF-32LE"},
        {"\0\0\xFE\xFF\0\0\0[", 8, "UTF-32BE"},
        {"[\0\0\0", 4, "UTF-32LE"},
        {"\0\0\0[", 4, "UTF-32BE"},
    };
    char found[100];

    for (size_t i = 0; i < COUNT(cases); i++) {
        ck_assert_int_eq(list_tokens(cases[i].bytes, cases[i].length, found, sizeof found),
                         INNOV_E_SYNTAX);
        ck_assert_ptr_nonnull(
            strstr(innov_diag_text(diag, (int32_t)i, INNOV_DIAG_MESSAGE, "en"), cases[i].name));
    }
}
END_TEST

/* What one call of read gives may end anywhere: in an escape, a character, a word. */
START_TEST(a_chunk_may_end_anywhere)
{
    enum { CHUNK = 64 * 1024 };
    static const char part[] = "[\"\\ud83d\\ude00\xC4\x81\\n\", -12.5e3, true]";
    static const char tokens[] = "[, string \xF0\x9F\x98\x80\xC4\x81\n, number -12.5e3, true, ]";
    char *document = malloc(CHUNK + sizeof part), found[200];

    ck_assert_ptr_nonnull(document);
    for (size_t before = 1; before < sizeof part; before++) {
        innov__json_tokens t;
        innov__json_token token;
        size_t used = 0;
        int fd;

        memset(document, ' ', CHUNK);
        memcpy(document + CHUNK - before, part, sizeof part - 1);
        fd = begin_tokens(&t, document, CHUNK - before + sizeof part - 1);
        for (int i = 0; i < 5; i++) {
            static const char *const sorts[] = {"[", "string ", "number ", "", ""};

            ck_assert_int_eq(innov__json_next(&t, &token), INNOV_OK);
            used += (size_t)snprintf(found + used, sizeof found - used, "%s%s%s", i > 0 ? ", " : "",
                                     i > 0 ? sorts[i] : "", token.text);
        }
        ck_assert_str_eq(found, tokens);
        end_tokens(&t, fd);
    }
    free(document);
}
END_TEST

/* ---- Numbers ------------------------------------------------------------------------------- */

START_TEST(every_spelling_of_a_number_is_the_number)
{
    static const struct {
        const char *text;
        int scale, rc;
        int64_t number;
    } cases[] = {
        {"0", 0, INNOV_OK, 0},
        {"-0", 0, INNOV_OK, 0},
        {"0e9", 2, INNOV_OK, 0},
        {"0.000", 0, INNOV_OK, 0},
        {"15", 0, INNOV_OK, 15},
        {"15.0", 0, INNOV_OK, 15},
        {"1.5e1", 0, INNOV_OK, 15},
        {"150E-1", 0, INNOV_OK, 15},
        {"12.3", 2, INNOV_OK, 1230},
        {"12.30", 2, INNOV_OK, 1230},
        {"12.300", 2, INNOV_OK, 1230},
        {"-0.05", 2, INNOV_OK, -5},
        {"0.5", 1, INNOV_OK, 5},
        {"1e3", 2, INNOV_OK, 100000},
        {"1e+3", 0, INNOV_OK, 1000},
        {"9223372036854775807", 0, INNOV_OK, INT64_MAX},
        {"-9223372036854775808", 0, INNOV_OK, INT64_MIN},
        {"92233720368547758.07", 2, INNOV_OK, INT64_MAX},
        {"9223372036854775808", 0, INNOV_E_VALUE, 0},
        {"-9223372036854775809", 0, INNOV_E_VALUE, 0},
        {"10000000000000000000", 0, INNOV_E_VALUE, 0},
        {"12.345", 2, INNOV_E_VALUE, 0},
        {"1.5", 0, INNOV_E_VALUE, 0},
        {"1e-1", 0, INNOV_E_VALUE, 0},
        {"1e400", 0, INNOV_E_VALUE, 0},
        {"1e99999999999999999999", 0, INNOV_E_VALUE, 0},
        {"1e-99999999999999999999", 2, INNOV_E_VALUE, 0},
        {"1.00000000000000000001", 2, INNOV_E_VALUE, 0},
        {"123456789012345678901234567890", 0, INNOV_E_VALUE, 0},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t number = 0;
        int rc = innov__json_scaled(cases[i].text, strlen(cases[i].text), cases[i].scale, &number);

        ck_assert_msg(rc == cases[i].rc, "%s: %s", cases[i].text, innov_result_name(rc));
        if (rc == INNOV_OK)
            ck_assert_int_eq(number, cases[i].number);
    }
}
END_TEST

START_TEST(fifteen_digits_stand_bare)
{
    static const struct {
        const char *text;
        int is_exact;
    } cases[] = {
        {"0", 1},
        {"-999999999999999", 1},
        {"9999999999999.99", 1},
        {"0.00000000000000999", 1},
        {"1000000000000000", 0},
        {"10000000000000.00", 0},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        ck_assert_int_eq(innov__json_is_exact(cases[i].text, strlen(cases[i].text)),
                         cases[i].is_exact);
}
END_TEST

/* ---- What is written ----------------------------------------------------------------------- */

START_TEST(an_empty_store_has_a_head)
{
    innov_store *store = new_store();

    expect_export(store, "{\"model\": \"urn:libinnov:0\", \"revision\": 2, \"language\": \"lv\",\n"
                         "\"records\": []}\n");
    innov_store_free(store);
}
END_TEST

/* Lists, languages, escapes, numbers, money, partial dates,
 * references by label, by id and of any kind, people, labels of another namespace, and what XML
 * calls foreign. */
static const char content[] = HEAD
    "\n" VK ",\n"
    "{\"kind\": \"institution\", \"id\": \"i01QYKWJQGJF5RO\", \"label\": \"A\", \"labels\": "
    "\"urn:other:\", \"fields\": {\"name\": {\"lv\": \"A\"}, \"kind\": \"ministry\", \"status\": "
    "\"active\"}},\n"
    "{\"kind\": \"institution\", \"id\": \"tm\", \"fields\": {\"name\": {\"lv\": "
    "\"\\\"T\\\\M\\\"\"}, \"kind\": \"ministry\", \"status\": \"active\", \"source\": [\"urn:a\", "
    "\"urn:b\"], \"note\": {\"lv\": \"a\\n\\tb\"}}, \"extension\": \"<x xmlns=\\\"urn:x\\\" "
    "a=\\\"&lt;\\\">&amp;</x>\"},\n"
    "{\"kind\": \"person\", \"id\": \"i02000000000019\", \"label\": \"anna\", \"fields\": "
    "{\"name\": \"Anna\"}},\n"
    "{\"kind\": \"sprint\", \"id\": \"s1\", \"fields\": {\"year\": 2024, \"status\": \"planned\", "
    "\"title\": {\"lv\": \"Sprints\"}, \"lead\": \"tm\", \"partner\": [\"vk\"], \"facilitator\": "
    "[\"i02000000000019\"], \"planned_start\": \"2024-03\", \"planned_cost\": 10000.50, "
    "\"actual_cost\": 1000000000000.00}}\n]}\n";

START_TEST(what_is_read_is_written_byte_for_byte)
{
    innov_store *store = new_store();

    import(store, content);
    expect_export(store, content);
    innov_store_free(store);
}
END_TEST

START_TEST(one_kind_or_what_meets_a_condition_is_written)
{
    innov_store *store = new_store();
    char *found;

    import(store, content);
    ck_assert_int_eq(innov_set(json, INNOV_EXCHANGE_KIND, NULL, "institution"), INNOV_OK);
    ck_assert_int_eq(innov_set(json, INNOV_EXCHANGE_CONDITION, NULL, "short=VK"), INNOV_OK);
    found = exported(store);
    ck_assert_str_eq(found, HEAD "\n" VK "\n]}\n");
    free(found);
    ck_assert_int_eq(innov_set(json, INNOV_EXCHANGE_CONDITION, NULL, NULL), INNOV_OK);
    found = exported(store);
    ck_assert_ptr_nonnull(strstr(found, "\"tm\""));
    ck_assert_ptr_null(strstr(found, "\"sprint\""));
    free(found);
    innov_store_free(store);
}
END_TEST

START_TEST(a_view_leaves_out_what_it_hides)
{
    innov_store *store = new_store();
    char *found;

    import(store, content);
    ck_assert_int_eq(innov_store_export(store, out_path, json, INNOV_VIEW_PUBLIC, 0, NULL),
                     INNOV_OK);
    found = suite_read(out_path, NULL);
    ck_assert_ptr_nonnull(strstr(found, "\"partner\": [\"vk\"]"));
    ck_assert_ptr_null(strstr(found, "facilitator")); /* no empty list */
    ck_assert_ptr_null(strstr(found, "extension"));
    ck_assert_ptr_null(strstr(found, "note"));
    free(found);
    innov_store_free(store);
}
END_TEST

START_TEST(an_origin_is_said_and_known_again)
{
    innov_store *store = new_store();
    char *found;

    import(store, content);
    ck_assert_int_eq(
        innov_store_export(store, out_path, json, INNOV_VIEW_FULL, INNOV_EXPORT_ORIGIN, NULL),
        INNOV_OK);
    found = suite_read(out_path, NULL);
    ck_assert_ptr_nonnull(strstr(found, "\"language\": \"lv\", \"origin\": \""));
    import(store, found);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    free(found);
    innov_store_free(store);
}
END_TEST

/* ---- What is read -------------------------------------------------------------------------- */

/* Other ways to write VK. */
static const struct way {
    const char *document;
    const char *kind;   /* asked for */
    const char *labels; /* the store's */
} ways[] = {
    {HEAD
     "{\"fields\": {\"status\": \"active\", \"kind\": \"state_chancellery\", \"short\": \"VK\", "
     "\"name\": {\"lv\": \"Valsts kanceleja\", \"en\": \"State Chancellery\"}}, \"id\": \"vk\", "
     "\"kind\": \"institution\"}]}",
     NULL, NULL},
    {"{\"labels\": \"" LABELS
     "\", \"language\": \"lv\", \"model\": \"urn:libinnov:0\", \"records\": "
     "[" VK "], \"revision\": 2}",
     NULL, NULL},
    {"\xEF\xBB\xBF" HEAD VK "]}", NULL, NULL},
    {"[" VK "]", NULL, LABELS},
    {"[{\"id\": \"vk\", \"fields\": {" VK_FIELDS "}}]", "institution", LABELS},
    {HEAD "{\"id\": \"vk\", \"fields\": {" VK_FIELDS "}}]}", "institution", NULL},
    {HEAD "{\"kind\": \"institution\", \"id\": \"vk\", \"fields\": {\"\\u006eame\": {\"en\": "
          "\"State\\u0020Chancellery\", \"lv\": \"Valsts kanceleja\"}, \"short\": \"VK\", "
          "\"kind\": \"state_chancellery\", \"status\": \"active\", \"reg_no\": null, \"source\": "
          "[]}}]}",
     NULL, NULL},
};

START_TEST(what_is_written_otherwise_means_the_same)
{
    const struct way *way = &ways[_i];
    innov_store *store = new_store();

    if (way->labels != NULL)
        ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, way->labels), INNOV_OK);
    ck_assert_int_eq(innov_set(json, INNOV_EXCHANGE_KIND, NULL, way->kind), INNOV_OK);
    import(store, way->document);
    ck_assert_int_eq(innov_set(json, INNOV_EXCHANGE_KIND, NULL, NULL), INNOV_OK);
    expect_export(store, HEAD "\n" VK "\n]}\n");
    innov_store_free(store);
}
END_TEST

/* null unsets a field, an empty list too, and null of a language that language. */
START_TEST(an_update_changes_what_it_gives)
{
    innov_store *store = new_store();

    import(store, HEAD "{\"kind\": \"institution\", \"id\": \"vk\", \"fields\": {" VK_FIELDS
                       ", \"source\": [\"urn:a\"]}}]}");
    import(store, HEAD "{\"kind\": \"institution\", \"id\": \"vk\", \"fields\": {\"short\": null, "
                       "\"name\": {\"en\": null}, \"source\": []}}]}");
    expect_export(store,
                  HEAD "\n{\"kind\": \"institution\", \"id\": \"vk\", \"fields\": {\"name\": "
                       "{\"lv\": \"Valsts kanceleja\"}, \"kind\": \"state_chancellery\", "
                       "\"status\": \"active\"}}\n]}\n");
    innov_store_free(store);
}
END_TEST

START_TEST(what_a_newer_model_has_is_passed_over)
{
    innov_store *store = new_store();

    import(store,
           "{\"model\": \"urn:libinnov:0\", \"revision\": 99, \"era\": [{}], \"labels\": \"" LABELS
           "\", \"language\": \"lv\", \"records\": [{\"kind\": \"oddity\", \"id\": \"x\", "
           "\"fields\": {\"a\": [1, {\"b\": 2}]}}, {\"kind\": \"institution\", \"id\": \"vk\", "
           "\"mark\": {\"a\": []}, \"fields\": {" VK_FIELDS ", \"later\": {\"a\": 1}}}]}");
    expect_export(store, HEAD "\n" VK "\n]}\n");
    innov_store_free(store);
}
END_TEST

/* ---- What is refused ----------------------------------------------------------------------- */

#define RECORD(fields)                                                                             \
    HEAD "\n{\"kind\": \"institution\", \"id\": \"a\", \"fields\": {" fields "}}]}"
#define NAMED "\"name\": {\"lv\": \"A\"}, \"kind\": \"ministry\", \"status\": \"active\""

/* What import returns, and its only finding (the first file lacks three members, too). */
static const struct refusal {
    const char *document;
    int result, code;
    const char *place; /* line, byte, kind and field */
    const char *en, *lv;
} refusals[] = {
    {"{\"type\": \"FeatureCollection\"}", INNOV_E_REFUSED, INNOV_E_SYNTAX, ":1:2: ",
     "no member \"type\" here; expected model, revision, labels, language, origin, records",
     "type"},
    {"{\"model\": \"urn:x\", \"records\": []}", INNOV_E_FOREIGN, INNOV_E_FOREIGN, ":1:31: ",
     "the JSON is no ecosystem: expected \"model\": \"urn:libinnov:0\", not urn:x", "nav ekosist"},
    {"{\"model\": \"urn:libinnov:1\", \"records\": []}", INNOV_E_NEWER, INNOV_E_NEWER,
     ":1:40: ", "written for urn:libinnov:1", "urn:libinnov:1"},
    {"{\"records\": []}", INNOV_E_FOREIGN, INNOV_E_FOREIGN, ":1:13: ", "no ecosystem", "ekosist"},
    {"5", INNOV_E_FOREIGN, INNOV_E_FOREIGN, ":1:1: ", "expected { [, not 5", "nevis 5"},
    {"{\"model\": \"urn:libinnov:0\", \"records\": []}", INNOV_E_REFUSED, INNOV_E_SYNTAX,
     ":1:42: ", "the member \"revision\" is missing", "tr\xC5\xABkst"},
    {"{\"model\": \"urn:libinnov:0\", \"revision\": 2}", INNOV_E_REFUSED, INNOV_E_SYNTAX,
     ":1:42: ", "the member \"records\" is missing", "tr\xC5\xABkst"},
    {"{\"model\": \"urn:libinnov:0\", \"revision\": \"2\", \"records\": []}", INNOV_E_REFUSED,
     INNOV_E_TYPE, ":1:41: ", "expected a number, not \"2\"", "nevis \"2\""},
    {"{\"model\": \"urn:libinnov:0\", \"revision\": -1, \"records\": []}", INNOV_E_REFUSED,
     INNOV_E_VALUE, ":1:41: ", "expected 0 .. 2147483647", "0 .. 2147483647"},
    {"{\"model\": \"urn:libinnov:0\", \"revision\": 2, \"labels\": \"x\", \"records\": []}",
     INNOV_E_REFUSED, INNOV_E_VALUE, ":1:54: labels: ", "not an absolute URI", "URI"},
    {"{\"model\": \"urn:libinnov:0\", \"revision\": 2, \"language\": \"LV\", \"records\": []}",
     INNOV_E_REFUSED, INNOV_E_ARGUMENT, "language: ", "LV", "LV"},
    {"{\"model\": \"urn:libinnov:0\", \"revision\": 2, \"records\": [], \"labels\": \"urn:x\"}",
     INNOV_E_REFUSED, INNOV_E_SYNTAX, ":1:69: ", "\"labels\" must stand before the records",
     "pirms ierakstiem"},
    {"{\"model\": \"urn:libinnov:0\", \"records\": [], \"revision\": 3}", INNOV_E_REFUSED,
     INNOV_E_SYNTAX, ":1:56: ", "\"revision\" must stand before the records", "pirms"},
    {"{\"model\": \"urn:libinnov:0\", \"model\": \"x\", \"revision\": 2, \"records\": []}",
     INNOV_E_REFUSED, INNOV_E_SYNTAX, ":1:29: ", "\"model\" is there twice", "divreiz"},
    {HEAD "5]}", INNOV_E_REFUSED, INNOV_E_TYPE, ":2:13: ", "expected an object, not 5",
     "objektam, nevis 5"},
    {HEAD "{\"id\": \"a\", \"fields\": {}}]}", INNOV_E_REFUSED, INNOV_E_SYNTAX,
     ":2:13: ", "the member \"kind\" is missing", "kind"},
    {HEAD "{\"kind\": [1], \"id\": \"a\", \"fields\": {}}]}", INNOV_E_REFUSED, INNOV_E_TYPE,
     ":2:22: ", "expected a text in quotes, not [", "nevis ["},
    {HEAD "{\"kind\": \"sprintt\", \"id\": \"a\", \"fields\": {}}]}", INNOV_E_REFUSED, INNOV_E_KIND,
     ":2:13: ", "there is no kind \"sprintt\" (sprint?)", "(sprint?)"},
    {HEAD "{\"kind\": \"exchange\", \"id\": \"a\", \"fields\": {}}]}", INNOV_E_REFUSED,
     INNOV_E_KIND, ":2:13: exchange: ", "inputs of operations", "darb\xC4\xAB\x62u"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\"}]}", INNOV_E_REFUSED, INNOV_E_SYNTAX,
     ":2:13: institution", "the member \"fields\" is missing", "fields"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\", \"lable\": 1, \"fields\": {" NAMED "}}]}",
     INNOV_E_REFUSED, INNOV_E_SYNTAX, ":2:48: institution: ",
     "no member \"lable\" here; expected kind, id, label, labels, fields, extension", "lable"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\", \"id\": \"b\", \"fields\": {" NAMED "}}]}",
     INNOV_E_REFUSED, INNOV_E_SYNTAX, ":2:48: institution: ", "\"id\" is there twice", "divreiz"},
    {HEAD "{\"kind\": \"institution\", \"id\": 7, \"fields\": {" NAMED "}}]}", INNOV_E_REFUSED,
     INNOV_E_TYPE, ":2:43: institution: ", "expected a text in quotes, not 7",
     "p\xC4\x93\x64i\xC5\x86\xC4\x81s"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a b\", \"fields\": {" NAMED "}}]}",
     INNOV_E_REFUSED, INNOV_E_ID, ":2:13: institution.id: ", "neither an id nor a label", "a b"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"i0CPCFJDZT96W8M\", \"fields\": {" NAMED "}}]}",
     INNOV_E_REFUSED, INNOV_E_REFERENCE, "institution.id", "id of another kind", "cita veida"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\", \"fields\": {" NAMED
          "}, \"extension\": \"<a\"}]}",
     INNOV_E_REFUSED, INNOV_E_VALUE, "institution.extension", "not XML elements", "XML"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\", \"fields\": {" NAMED
          "}, \"extension\": \"</e><e/>\"}]}",
     INNOV_E_REFUSED, INNOV_E_VALUE, "institution.extension", "not XML elements", "XML"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\", \"fields\": {" NAMED
          "}, \"extension\": \"<a xmlns='urn:libinnov:0'/>\"}]}",
     INNOV_E_REFUSED, INNOV_E_VALUE, "institution.extension", "not XML elements", "XML"},
    {RECORD(NAMED ", \"shrot\": \"A\""), INNOV_E_REFUSED, INNOV_E_FIELD, ":3:108: institution",
     "there is no field \"shrot\" (short?)", "(short?)"},
    {RECORD(NAMED ", \"short\": \"A\", \"short\": \"B\""), INNOV_E_REFUSED, INNOV_E_SYNTAX,
     ":3:122: institution.short", "\"short\" is there twice", "divreiz"},
    {RECORD(NAMED ", \"short\": 5"), INNOV_E_REFUSED, INNOV_E_TYPE, ":3:117: institution.short",
     "expected a text in quotes, not 5", "nevis 5"},
    {RECORD(NAMED ", \"short\": \"\""), INNOV_E_REFUSED, INNOV_E_VALUE, ":3:117: institution.short",
     "the value is empty; leave it out, or say null", "null"},
    {RECORD(NAMED ", \"short\": \"a\\u0001\""), INNOV_E_REFUSED, INNOV_E_VALUE,
     ":3:117: institution.short", "control character", "vad\xC4\xAB\x62\x61s"},
    {RECORD(NAMED ", \"short\": [\"A\"]"), INNOV_E_REFUSED, INNOV_E_TYPE, "institution.short",
     "expected a text in quotes, not [", "nevis ["},
    {RECORD(NAMED ", \"note\": \"A\""), INNOV_E_REFUSED, INNOV_E_TYPE, "institution.note",
     "expected an object with a text for each language, not \"A\"", "katrai valodai"},
    {RECORD(NAMED ", \"note\": {}"), INNOV_E_REFUSED, INNOV_E_VALUE, "institution.note", "is empty",
     "ir tuk\xC5\xA1\x61"},
    {RECORD(NAMED ", \"note\": {\"LV\": \"a\"}"), INNOV_E_REFUSED, INNOV_E_ARGUMENT,
     "institution.note", "LV", "LV"},
    {RECORD(NAMED ", \"note\": {\"lv\": \"a\", \"lv\": \"b\"}"), INNOV_E_REFUSED, INNOV_E_SYNTAX,
     "institution.note", "\"lv\" is there twice", "divreiz"},
    {RECORD(NAMED ", \"note\": {\"lv\": 5}"), INNOV_E_REFUSED, INNOV_E_TYPE, "institution.note",
     "expected a text", "nevis 5"},
    {RECORD(NAMED ", \"source\": \"urn:a\""), INNOV_E_REFUSED, INNOV_E_TYPE, "institution.source",
     "expected a list in brackets, not \"urn:a\"", "sarakstam"},
    {RECORD(NAMED ", \"source\": [null]"), INNOV_E_REFUSED, INNOV_E_TYPE, "institution.source",
     "not null", "nevis null"},
    {RECORD(NAMED ", \"source\": [\"urn:a\", \"urn:a\"]"), INNOV_E_REFUSED, INNOV_E_VALUE,
     "institution.source", "urn:a", "urn:a"},
    {HEAD "{\"kind\": \"sprint\", \"id\": \"s\", \"fields\": {\"year\": 1e400}}]}", INNOV_E_REFUSED,
     INNOV_E_VALUE, ":2:62: sprint.year (i", "\"1e400\" is not a whole number", "1e400"},
    {HEAD "{\"kind\": \"sprint\", \"id\": \"s\", \"fields\": {\"year\": true}}]}", INNOV_E_REFUSED,
     INNOV_E_TYPE, ":2:62: sprint.year (i", "expected a number, not true", "skaitlim"},
    {HEAD "{\"kind\": \"sprint\", \"id\": \"s\", \"fields\": {\"planned_cost\": 1.005}}]}",
     INNOV_E_REFUSED, INNOV_E_VALUE, "sprint.planned_cost",
     "\"1.005\" is not a number with 2 decimal places", "1.005"},
    {HEAD "{\"kind\": \"sprint\", \"id\": \"s\", \"fields\": {\"lead\": \"a b\"}}]}",
     INNOV_E_REFUSED, INNOV_E_ID, "sprint.lead", "neither an id nor a label", "a b"},
};

START_TEST(a_refusal_says_what_and_where)
{
    const struct refusal *wanted = &refusals[_i];
    innov_store *store = new_store();
    innov_table *summary;
    const char *en, *lv;
    int64_t code;
    int rc;

    suite_write(in_path, wanted->document, strlen(wanted->document));
    rc = innov_store_import(store, in_path, json, 0, &summary, diag);
    en = innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en");
    lv = innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv");
    ck_assert_msg(rc == wanted->result, "%s: %s: %s", wanted->document, innov_result_name(rc), en);
    ck_assert_ptr_null(summary);
    ck_assert_msg(strstr(en, wanted->place) != NULL && strstr(en, wanted->en) != NULL, "%s", en);
    ck_assert_msg(strstr(lv, wanted->lv) != NULL, "%s", lv);
    ck_assert_int_eq(innov_diag_int(diag, 0, INNOV_DIAG_CODE, &code), INNOV_OK);
    ck_assert_int_eq(code, wanted->code);
    ck_assert_int_eq(innov_diag_count(diag), _i == 0 ? 4 : 1); /* it lacks all */
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "0");
    innov_store_free(store);
}
END_TEST

START_TEST(all_faults_are_listed)
{
    static const char document[] = HEAD
        "\n{\"kind\": \"oddity\", \"id\": \"x\", \"fields\": {\"a\": [{}]}},\n"
        "{\"kind\": \"institution\", \"id\": \"a\", \"fields\": {\"name\": \"x\", \"kind\": "
        "\"no\", "
        "\"status\": 5}},\n"
        "{\"fields\": {}},\n" VK "]}";
    static const int64_t lines[] = {3, 4, 4, 4, 5};
    innov_store *store = new_store();
    int64_t line;

    ck_assert_int_eq(import_bytes(store, document, sizeof document - 1), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), COUNT(lines));
    for (int32_t i = 0; i < (int32_t)COUNT(lines); i++) {
        ck_assert_int_eq(innov_diag_int(diag, i, INNOV_DIAG_LINE, &line), INNOV_OK);
        ck_assert_int_eq(line, lines[i]);
    }
    expect_export(store, "{\"model\": \"urn:libinnov:0\", \"revision\": 2, \"language\": \"lv\",\n"
                         "\"records\": []}\n");
    innov_store_free(store);
}
END_TEST

/* ---- Hostile files ------------------------------------------------------------------------- */

/* Whether valgrind runs the program, some thirty times slower. */
static int is_slow(void)
{
    const char *preloaded = getenv("LD_PRELOAD");

    return preloaded != NULL && strstr(preloaded, "vgpreload") != NULL;
}

START_TEST(every_truncated_document_is_refused)
{
    innov_store *store = new_store();
    int64_t code;

    for (size_t cut = 0; cut < sizeof content - 2; /* the last byte is a line break */
         cut += is_slow() ? 11 : 1) {
        int rc = import_bytes(store, content, cut);

        ck_assert_msg(rc == INNOV_E_SYNTAX, "%s after %d bytes", innov_result_name(rc), (int)cut);
        ck_assert_int_le(innov_diag_count(diag),
                         2); /* a number that lost its end may be too small */
        ck_assert_int_eq(innov_diag_int(diag, innov_diag_count(diag) - 1, INNOV_DIAG_CODE, &code),
                         INNOV_OK);
        ck_assert_int_eq(code, INNOV_E_SYNTAX);
    }
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "0");
    innov_store_free(store);
}
END_TEST

/* A file with a few bytes changed is taken or refused, and what is taken comes back. */
START_TEST(changed_bytes_do_no_harm)
{
    uint64_t state = UINT64_C(0x9E3779B97F4A7C15);
    int32_t times = is_slow() ? 50 : suite_times(2000, 5000), taken = 0;
    char *bytes = malloc(sizeof content);
    innov_store *store = new_store();

    ck_assert_ptr_nonnull(bytes);
    for (int32_t i = 0; i < times; i++) {
        int rc;

        memcpy(bytes, content, sizeof content);
        for (int changes = 1 + i % 3; changes > 0; changes--) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes[(state >> 8) % (sizeof content - 1)] = (char)(state >> 48);
        }
        rc = import_bytes(store, bytes, sizeof content - 1);
        ck_assert_msg(rc == INNOV_OK || innov_diag_count(diag) > 0, "%s", innov_result_name(rc));
        if (rc == INNOV_OK) {
            free(exported(store));
            taken++;
        }
    }
    innov_store_free(store);
    ck_assert_int_gt(times, taken);
    free(bytes);
}
END_TEST

/* What is written again and again into a pipe, between a beginning and an end. */
static const struct burden {
    const char *begin, *again;
    int64_t bytes;
    int result;
    int32_t finding; /* which one it is; before it a fault of content was found */
    const char *words;
} burdens[] = {
    {"", "[", 100000, INNOV_E_LIMIT, 1, ":1:9: nested deeper than 8 levels"},
    {"", "{\"a\":", 500000, INNOV_E_LIMIT, 1, "nested deeper than 8 levels"},
    {HEAD "{\"kind\": \"sprint\", \"nosuch\": ", "[", 100000, INNOV_E_LIMIT, 1,
     "nested deeper than 8 levels"},
    {"[\"", "a", GIB, INNOV_E_LIMIT, 0, "a text has more than 1048576 bytes"},
    {"[\"", "\\u0101", GIB, INNOV_E_LIMIT, 0, "a text has more than 1048576 bytes"},
    {"[", "1", GIB, INNOV_E_LIMIT, 0, "a text has more than 1048576 bytes"},
    {"{\"", "a", GIB, INNOV_E_LIMIT, 0, "a text has more than 1048576 bytes"},
    {"[{\"fields\": {\"a\": [0", ",0", GIB, INNOV_E_LIMIT, 0,
     "must stand within its first 16777216 bytes"},
    {HEAD "{\"kind\": \"institution\", \"id\": \"a\", \"fields\": {\"source\": [\"urn:a\"",
     ",\"urn:a\"", 8000000, INNOV_E_SYNTAX, 0, "\"urn:a\" is in the list twice"},
};

/* Writes until the reader has enough. */
static void pour(const struct burden *b, int fd)
{
    enum { PIECE = 64 * 1024 };
    static char piece[PIECE];
    size_t length = strlen(b->again), filled = PIECE / length * length;
    int64_t left = b->bytes;

    for (size_t i = 0; i < filled; i++)
        piece[i] = b->again[i % length];
    if (write(fd, b->begin, strlen(b->begin)) < 0)
        return;
    while (left > 0) {
        ssize_t written = write(fd, piece, (int64_t)filled < left ? filled : (size_t)left);

        if (written <= 0)
            return;
        left -= written;
    }
}

START_TEST(what_is_too_large_costs_little)
{
    enum { MIB = 1024, MEMORY = 64 * MIB };
    const struct burden *b = &burdens[_i];
    innov_store *store = new_store();
    struct rusage before, after;
    const char *said;
    int status, rc;
    pid_t child;

    ck_assert_int_eq(mkfifo(in_path, 0600), 0);
    ck_assert_int_eq(getrusage(RUSAGE_SELF, &before), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        int fd = open(in_path, O_WRONLY);

        pour(b, fd);
        _exit(0);
    }
    rc = innov_store_import(store, in_path, json, 0, NULL, diag);
    said = innov_diag_text(diag, b->finding, INNOV_DIAG_MESSAGE, "en");
    ck_assert_msg(rc == b->result, "%s: %s", innov_result_name(rc), said);
    ck_assert_msg(strstr(said, b->words) != NULL, "%s", said);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(getrusage(RUSAGE_SELF, &after), 0);
    ck_assert_int_lt(after.ru_maxrss - before.ru_maxrss, MEMORY);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "0");
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("json");
    TCase *tokens = json_case(suite, "tokens"), *numbers = json_case(suite, "numbers"),
          *writing = json_case(suite, "writing"), *reading = json_case(suite, "reading"),
          *refusing = json_case(suite, "refusing"), *hostile = json_case(suite, "hostile");

    tcase_add_test(tokens, tokens_have_places_and_texts);
    tcase_add_loop_test(tokens, what_is_no_json_is_refused_with_its_place, 0, COUNT(no_json));
    tcase_add_test(tokens, other_encodings_are_named);
    tcase_add_test(tokens, a_chunk_may_end_anywhere);
    tcase_add_test(numbers, every_spelling_of_a_number_is_the_number);
    tcase_add_test(numbers, fifteen_digits_stand_bare);
    tcase_add_test(writing, an_empty_store_has_a_head);
    tcase_add_test(writing, what_is_read_is_written_byte_for_byte);
    tcase_add_test(writing, one_kind_or_what_meets_a_condition_is_written);
    tcase_add_test(writing, a_view_leaves_out_what_it_hides);
    tcase_add_test(writing, an_origin_is_said_and_known_again);
    tcase_add_loop_test(reading, what_is_written_otherwise_means_the_same, 0, COUNT(ways));
    tcase_add_test(reading, an_update_changes_what_it_gives);
    tcase_add_test(reading, what_a_newer_model_has_is_passed_over);
    tcase_add_loop_test(refusing, a_refusal_says_what_and_where, 0, COUNT(refusals));
    tcase_add_test(refusing, all_faults_are_listed);
    tcase_add_test(hostile, every_truncated_document_is_refused);
    tcase_add_test(hostile, changed_bytes_do_no_harm);
    tcase_add_loop_test(hostile, what_is_too_large_costs_little, 0, COUNT(burdens));
    return suite_main(suite);
}
