/* xml.c - XML: what is written, byte for byte; what is read, however it is written; what is refused,
 * with its line; and that no file, however hostile, costs much or reaches outside.
 *
 * tests/data/xml has documents that are read, tests/data/hostile/xml those that are refused. What is
 * too large to keep is made here.
 */
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <innov/innov.h>

#include "format/xml/xml.h"
#include "support/suite.h"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define ROOT_START                                                                                 \
    "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" labels=\"https://example.org/\" "           \
    "xml:lang=\"lv\">\n"
#define ROOT_END "</ecosystem>\n"
#define NAME     "    <name xml:lang=\"lv\">Valsts kanceleja</name>\n"
#define KIND     "    <kind>state_chancellery</kind>\n"
#define STATUS   "    <status>active</status>\n"

#define BEFORE_FOREIGN                                                                             \
    DECLARATION ROOT_START "  <institution id=\"vk\">\n" NAME KIND STATUS "    "
#define AFTER_FOREIGN "\n  </institution>\n" ROOT_END

enum { KIB = 1024, MIB = 1024 * 1024 };

/* ---- What the tests share ------------------------------------------------------------------ */

/* Files of the running test: what is imported, and what is exported. */
static const char *in_path, *out_path;
static innov_diag *diag;

static void begin_files(void)
{
    in_path = suite_file("in.xml");
    out_path = suite_file("out.xml");
    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
}

static void end_files(void)
{
    innov_diag_free(diag);
}

static TCase *xml_case(Suite *suite, const char *name)
{
    TCase *test_case = suite_case(suite, name);

    tcase_add_checked_fixture(test_case, begin_files, end_files);
    return test_case;
}

/* Whether the program runs where memory and time are not its own. */
static int is_watched(void)
{
    const char *preloaded = getenv("LD_PRELOAD");

    return SANITIZED || (preloaded != NULL && strstr(preloaded, "vgpreload") != NULL);
}

static innov_store *open_store(const char *location, uint32_t flags)
{
    innov_store *store;
    int rc = innov_store_open(location, flags, &store, diag);

    ck_assert_msg(rc == INNOV_OK, "%s: %s", location,
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    return store;
}

static innov_store *new_store(void)
{
    return open_store("sqlite::memory:", INNOV_OPEN_CREATE);
}

static char *exported(innov_store *store, size_t *length)
{
    int fd = open(out_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov_store_export_fd(store, fd, INNOV_VIEW_FULL, 0, diag), INNOV_OK);
    ck_assert_int_eq(close(fd), 0); /* it was left open */
    return suite_read(out_path, length);
}

static void import(innov_store *store, const char *path)
{
    int rc = innov_store_import(store, path, 0, NULL, diag);

    ck_assert_msg(rc == INNOV_OK, "%s: %s", path,
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
}

static void import_bytes(innov_store *store, const char *bytes, size_t length)
{
    suite_write(in_path, bytes, length);
    import(store, in_path);
}

static void expect_export(innov_store *store, const char *bytes, size_t length)
{
    size_t found_length;
    char *found = exported(store, &found_length);

    ck_assert_str_eq(found, bytes);
    ck_assert_uint_eq(found_length, length);
    free(found);
}

/* Imports a document into an empty store, and hands back what is exported. */
static char *through(const char *bytes, size_t length, size_t *out_length)
{
    innov_store *store = new_store();
    char *out;

    import_bytes(store, bytes, length);
    out = exported(store, out_length);
    innov_store_free(store);
    return out;
}

static void expect_through(const char *given, const char *expected)
{
    char *found = through(given, strlen(given), NULL);

    ck_assert_str_eq(found, expected);
    free(found);
}

/* A text made of parts; the caller frees it. */
typedef struct text {
    char *bytes;
    size_t length, capacity;
} text;

static void append(text *to, const char *bytes, size_t length)
{
    if (to->length + length + 1 > to->capacity) {
        to->capacity = 2 * (to->length + length + 1);
        to->bytes = realloc(to->bytes, to->capacity);
        ck_assert_ptr_nonnull(to->bytes);
    }
    memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
    to->bytes[to->length] = '\0';
}

static void add(text *to, const char *words)
{
    append(to, words, strlen(words));
}

static void add_times(text *to, const char *words, size_t times)
{
    while (times-- > 0)
        add(to, words);
}

/* ---- Writing ------------------------------------------------------------------------------- */

/* A writer on the output file, for records without a store. */
static int no_label(void *context, int64_t id, const char **label)
{
    (void)context;
    (void)id;
    *label = NULL;
    return INNOV_OK;
}

static char *head_written(const innov__xml_head *head)
{
    int fd = open(out_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    innov__output out;
    innov__xml_writer writer = {.out = &out, .labels = head->labels, .refer = no_label};

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__output_begin(&out, fd), INNOV_OK);
    innov__xml_write_head(&writer, head);
    innov__xml_write_end(&writer);
    ck_assert_int_eq(innov__output_end(&out), INNOV_OK);
    ck_assert_int_eq(close(fd), 0);
    return suite_read(out_path, NULL);
}

START_TEST(escapes_are_the_few_that_are_needed)
{
    static const char text[] = "a&b<c>d\"e'f\tg\nh\ri";
    innov__buffer out = {0};

    innov__xml_escape(&out, text, sizeof text - 1, 0);
    ck_assert_str_eq(out.bytes, "a&amp;b&lt;c&gt;d\"e'f\tg\nh&#13;i");
    innov__buffer_clear(&out);
    innov__xml_escape(&out, text, sizeof text - 1, 1);
    ck_assert_str_eq(out.bytes, "a&amp;b&lt;c>d&quot;e'f&#9;g&#10;h&#13;i");
    innov__buffer_free(&out);
}
END_TEST

START_TEST(the_root_says_what_it_knows)
{
    char *full = head_written(&(innov__xml_head){.revision = 7,
                                                 .labels = "https://example.org/?a&\"<>",
                                                 .language = "en",
                                                 .identity = "00ff",
                                                 .at = 12});
    char *bare = head_written(
        &(innov__xml_head){.revision = 1, .labels = "", .language = "lv", .identity = ""});

    ck_assert_str_eq(full, DECLARATION
                     "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"7\" "
                     "labels=\"https://example.org/?a&amp;&quot;&lt;>\" xml:lang=\"en\" "
                     "store=\"00ff\" at=\"12\">\n</ecosystem>\n");
    ck_assert_str_eq(bare, DECLARATION "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" "
                                       "xml:lang=\"lv\">\n</ecosystem>\n");
    free(full);
    free(bare);
}
END_TEST

START_TEST(every_type_comes_back_byte_for_byte)
{
    size_t length;
    char *bytes = suite_read(suite_data("xml/every_type.xml"), &length), *once, *twice;

    once = through(bytes, length, NULL);
    ck_assert_str_eq(once, bytes);
    twice = through(once, strlen(once), NULL);
    ck_assert_str_eq(twice, bytes);
    free(bytes);
    free(once);
    free(twice);
}
END_TEST

START_TEST(importing_again_changes_nothing)
{
    size_t length;
    char *bytes = suite_read(suite_data("xml/every_type.xml"), &length);
    innov_store *store = new_store();
    innov_table *summary;
    const char *path = suite_data("xml/every_type.xml");

    import(store, path);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    ck_assert_int_eq(innov_store_import(store, path, 0, &summary, diag), INNOV_OK);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    ck_assert_int_eq(innov_table_count(summary, INNOV_TABLE_ROWS), 5);
    for (int32_t row = 0; row < 5; row++) {
        ck_assert_str_eq(innov_table_text(summary, row, 1), "0");
        ck_assert_str_eq(innov_table_text(summary, row, 2), "0");
        ck_assert_str_ne(innov_table_text(summary, row, 3), "0");
    }
    expect_export(store, bytes, length);
    innov_table_free(summary);
    innov_store_free(store);
    free(bytes);
}
END_TEST

START_TEST(an_ampersand_in_the_namespace_of_labels_stays)
{
    static const char document[] =
        DECLARATION "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" "
                    "labels=\"https://example.org/?a=1&amp;b=2\" xml:lang=\"lv\">\n"
                    "  <institution id=\"vk\">\n" NAME KIND STATUS "  </institution>\n" ROOT_END;
    innov_store *store = new_store();
    innov_record *record;
    int64_t id;

    import_bytes(store, document, sizeof document - 1);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS),
                     "https://example.org/?a=1&b=2");
    ck_assert_int_eq(
        innov_id_from_label("https://example.org/?a=1&b=2", "institution", "vk", &id), INNOV_OK);
    ck_assert_int_eq(innov_store_get(store, id, &record, diag), INNOV_OK);
    innov_record_free(record);
    expect_export(store, document, sizeof document - 1);
    innov_store_free(store);
}
END_TEST

/* A store file says whose it is; an export of the same store does not. */
START_TEST(only_a_store_file_says_store_at_and_revision)
{
    const char *path = suite_file("store.xml");
    innov_store *store = open_store(path, INNOV_OPEN_CREATE);
    char *file, *content, identity[40], expected[400];
    size_t length;

    import(store, suite_data("xml/content.xml"));
    (void)snprintf(identity, sizeof identity, "%s",
                   innov_store_text(store, INNOV_STORE_IDENTITY));
    content = suite_read(suite_data("xml/content.xml"), &length);
    expect_export(store, content, length);
    innov_store_free(store);

    file = suite_read(path, NULL);
    (void)snprintf(expected, sizeof expected,
                   DECLARATION "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" "
                               "labels=\"https://example.org/\" xml:lang=\"lv\" store=\"%s\" "
                               "at=\"1\">\n  <institution id=\"vk\" revision=\"1\">\n",
                   identity);
    ck_assert_int_eq(strncmp(file, expected, strlen(expected)), 0);
    ck_assert_ptr_nonnull(strstr(file, "  <sprint id=\"s1\" revision=\"1\">\n"));
    ck_assert_int_eq((int)strlen(identity), 32);
    store = open_store(path, INNOV_OPEN_READ);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_IDENTITY), identity);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    expect_export(store, content, length);
    innov_store_free(store);
    free(content);
    free(file);
}
END_TEST

/* ---- Elements of other namespaces ---------------------------------------------------------- */

/* Given and kept; NULL: kept as given. */
static const struct {
    const char *given, *kept;
} foreign[] = {
    {"<a xmlns=\"urn:x\"></a>", NULL},
    {"<a xmlns=\"urn:x\"/>", "<a xmlns=\"urn:x\"></a>"},
    {"<x:a xmlns:x=\"urn:x\">1</x:a>", "<a xmlns=\"urn:x\">1</a>"},
    {"<x:a xmlns:x=\"urn:x\" y='2'/>", "<a xmlns=\"urn:x\" y=\"2\"></a>"},
    {"<x:a xmlns:x=\"urn:x\" x:y=\"2\" z=\"3\"/>",
     "<a xmlns=\"urn:x\" xmlns:n1=\"urn:x\" n1:y=\"2\" z=\"3\"></a>"},
    {"<a xmlns=\"urn:x\" b=\"1\" xmlns:y=\"urn:y\" y:c=\"2\"/>",
     "<a xmlns=\"urn:x\" b=\"1\" xmlns:n2=\"urn:y\" n2:c=\"2\"></a>"},
    {"<a xmlns=\"urn:x\" xml:lang=\"lv\" xml:space=\"preserve\"> </a>", NULL},
    {"<a xmlns=\"urn:x\"><b/></a>", "<a xmlns=\"urn:x\"><b xmlns=\"urn:x\"></b></a>"},
    {"<a xmlns=\"urn:x\"><b xmlns=\"\"><c/></b></a>",
     "<a xmlns=\"urn:x\"><b xmlns=\"\"><c xmlns=\"\"></c></b></a>"},
    {"<a xmlns=\"urn:x\"><institution xmlns=\"urn:libinnov:0\" id=\"?\"></institution></a>", NULL},
    {"<a xmlns=\"urn:x\">  1\n\t2 &amp;&lt;&gt;\"' &#13;</a>", NULL},
    {"<a xmlns=\"urn:x\"><![CDATA[<b> & c]]></a>", "<a xmlns=\"urn:x\">&lt;b&gt; &amp; c</a>"},
    {"<a xmlns=\"urn:x\">1<!-- 2 -->3<?four?>5</a>", "<a xmlns=\"urn:x\">135</a>"},
    {"<a xmlns=\"urn:x\" b=\"&amp;&lt;>&quot;'&#9;&#10;&#13; \"></a>", NULL},
    {"<a xmlns=\"urn:x\" b=\"&#38;amp; &amp;#38; &#x26;\"></a>",
     "<a xmlns=\"urn:x\" b=\"&amp;amp; &amp;#38; &amp;\"></a>"},
    {"<a xmlns=\"urn:x\" b=\"1\t2\n3\"></a>", "<a xmlns=\"urn:x\" b=\"1 2 3\"></a>"},
    {"<a xmlns=\"urn:x?a&amp;b\"></a>", NULL},
    {"<a xmlns=\"urn:x\" xmlns:n1=\"urn:y?a&amp;b\" n1:c=\"\"></a>", NULL},
    {"<a xmlns=\"urn:x\">\xF0\x9F\x98\x80\xC4\x81&#x10FFFF;</a>",
     "<a xmlns=\"urn:x\">\xF0\x9F\x98\x80\xC4\x81\xF4\x8F\xBF\xBF</a>"},
    {"<a xmlns=\"urn:x\"/>\n    <b xmlns=\"urn:y\"/>",
     "<a xmlns=\"urn:x\"></a><b xmlns=\"urn:y\"></b>"},
    {"<\xC4\x81-1.x xmlns=\"urn:x\" \xC5\xA1=\"1\"></\xC4\x81-1.x>", NULL},
};

START_TEST(elements_of_other_namespaces_are_kept)
{
    const char *kept = foreign[_i].kept != NULL ? foreign[_i].kept : foreign[_i].given;
    text given = {0}, expected = {0};

    add(&given, BEFORE_FOREIGN);
    add(&given, foreign[_i].given);
    add(&given, AFTER_FOREIGN);
    add(&expected, BEFORE_FOREIGN);
    add(&expected, kept);
    add(&expected, AFTER_FOREIGN);
    expect_through(given.bytes, expected.bytes);
    expect_through(expected.bytes, expected.bytes);
    free(given.bytes);
    free(expected.bytes);
}
END_TEST

START_TEST(other_namespaces_stay_until_they_are_given_anew)
{
    innov_store *store = new_store();
    static const char first[] = BEFORE_FOREIGN "<a xmlns=\"urn:x\">1</a>" AFTER_FOREIGN;
    static const char second[] = BEFORE_FOREIGN "<a xmlns=\"urn:x\">2</a>" AFTER_FOREIGN;
    static const char without[] = BEFORE_FOREIGN AFTER_FOREIGN;

    import_bytes(store, first, sizeof first - 1);
    import_bytes(store, without, sizeof without - 1);
    expect_export(store, first, sizeof first - 1);
    import_bytes(store, second, sizeof second - 1);
    expect_export(store, second, sizeof second - 1);
    innov_store_free(store);
}
END_TEST

START_TEST(other_namespaces_are_only_in_the_full_view)
{
    innov_store *store = new_store();
    static const char document[] = BEFORE_FOREIGN "<a xmlns=\"urn:x\">1</a>" AFTER_FOREIGN;

    import_bytes(store, document, sizeof document - 1);
    for (int32_t view = INNOV_VIEW_PUBLIC; view <= INNOV_VIEW_FULL; view++) {
        char *bytes;

        ck_assert_int_eq(innov_store_export(store, out_path, view, 0, diag), INNOV_OK);
        bytes = suite_read(out_path, NULL);
        ck_assert_int_eq(strstr(bytes, "urn:x") != NULL, view == INNOV_VIEW_FULL);
        free(bytes);
    }
    innov_store_free(store);
}
END_TEST

/* ---- However it is written ----------------------------------------------------------------- */

/* tests/data/xml/content_*.xml: the content of content.xml, written in other ways. */
static const char *const ways[] = {
    "any_order",   "bom",            "cdata",        "comments",      "cr",
    "crlf",        "ids",            "instructions", "lower_case_encoding", "newer_revision",
    "nil",         "nil_false",      "no_declaration", "own_namespace", "prefixed",
    "references",  "returns",        "schema_location", "single_quotes", "spacing",
    "standalone",  "store_file",
};

START_TEST(the_same_content_gives_the_same_bytes)
{
    size_t length;
    char *content = suite_read(suite_data("xml/content.xml"), &length), name[60];
    innov_store *store = new_store();

    (void)snprintf(name, sizeof name, "xml/content_%s.xml", ways[_i]);
    import(store, suite_data(name));
    ck_assert_int_eq(innov_diag_count(diag), 0);
    expect_export(store, content, length);
    innov_store_free(store);
    free(content);
}
END_TEST

/* The reader takes 64 KiB at a time: no byte may mind where they end. */
static void expect_no_seam(const char *name)
{
    size_t length, step = is_watched() ? 37 : 1, start = strlen(DECLARATION);
    char *content = suite_read(suite_data("xml/every_type.xml"), NULL), *bytes;
    innov_store *store = new_store();

    bytes = suite_read(suite_data(name), &length);
    import(store, suite_data("xml/every_type.xml"));
    for (size_t at = start + 1; at < length; at += step) {
        text padded = {0};

        append(&padded, bytes, start);
        add(&padded, "<!--");
        add_times(&padded, " ", 64 * KIB - at - 7);
        add(&padded, "-->");
        append(&padded, bytes + start, length - start);
        import_bytes(store, padded.bytes, padded.length);
        free(padded.bytes);
    }
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1"); /* always the same */
    expect_export(store, content, strlen(content));
    innov_store_free(store);
    free(content);
    free(bytes);
}

START_TEST(a_chunk_may_end_anywhere)
{
    expect_no_seam("xml/every_type.xml");
}
END_TEST

/* What a file gives is changed, what it does not give stays, nil unsets. */
START_TEST(an_import_changes_what_it_gives)
{
    static const char changes[] = DECLARATION ROOT_START
        "  <institution id=\"vk\">\n"
        "    <name xml:lang=\"en\">Riga</name>\n"
        "    <short xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\n"
        "    <source>https://example.org/</source>\n"
        "  </institution>\n" ROOT_END;
    innov_store *store = new_store();
    innov_record *record;
    int64_t id;

    import(store, suite_data("xml/content.xml"));
    import_bytes(store, changes, sizeof changes - 1);
    ck_assert_int_eq(innov_id_from_label("https://example.org/", "institution", "vk", &id),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_get(store, id, &record, diag), INNOV_OK);
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "en"), "Riga");
    ck_assert_ptr_nonnull(strstr(innov_text(record, INNOV_INSTITUTION_NAME, "lv"), "Cēsis"));
    ck_assert_int_eq(innov_has(record, INNOV_INSTITUTION_SHORT), 0);
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NOTE, "lv"), "viens\n\tdivi");
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_SOURCE, NULL), "https://example.org/");
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

#define PEOPLE(order_of_two) DECLARATION ROOT_START order_of_two ROOT_END
#define INSTITUTION          "  <institution id=\"vk\">\n" NAME KIND STATUS "  </institution>\n"
#define PERSON                                                                                     \
    "  <person id=\"i02000000000019\" label=\"anna\">\n    <name>Anna Ozola</name>\n  </person>\n"
#define SPRINT                                                                                     \
    "  <sprint id=\"s1\">\n    <year>2024</year>\n    <status>planned</status>\n"                  \
    "    <title xml:lang=\"lv\">Sprints</title>\n    <lead>vk</lead>\n"                            \
    "    <facilitator>anna</facilitator>\n  </sprint>\n"

/* A person with id and label is the one that is referred to by label, before and after. */
START_TEST(a_label_of_a_person_means_the_same_in_any_order)
{
    static const char *const orders[] = {PEOPLE(INSTITUTION PERSON SPRINT),
                                         PEOPLE(INSTITUTION SPRINT PERSON)};

    for (size_t i = 0; i < INNOV__COUNT(orders); i++) {
        char *bytes = through(orders[i], strlen(orders[i]), NULL);

        ck_assert_ptr_nonnull(strstr(bytes, "<facilitator>i02000000000019</facilitator>"));
        free(bytes);
    }
}
END_TEST

/* ---- Round trips --------------------------------------------------------------------------- */

typedef struct random_source {
    uint64_t state;
} random_source;

static uint64_t draw(random_source *source, uint64_t below)
{
    source->state ^= source->state << 13;
    source->state ^= source->state >> 7;
    source->state ^= source->state << 17;
    return (source->state >> 11) % below;
}

static int likely(random_source *source, uint64_t of_ten)
{
    return draw(source, 10) < of_ten;
}

/* What texts are made of: one character each. The first eight are for texts of several lines. */
static const char *const characters[] = {
    "\n", "\t", "\n", "\t", "\n", "\t", "\n", "\t", "ā", "č", "ē", "ģ", "ī", "ķ", "ļ", "ņ", "š",
    "ū",  "ž",  "Ā",  "Č",  "Ē",  "Ģ",  "Ī",  "Ķ",  "Ļ", "Ņ", "Š", "Ū", "Ž", "ŗ", "ō", "ı", "İ",
    "i",  "I",  "a",  "Z",  "0",  "9",  " ",  " ",  "&", "<", ">", "\"", "'", "]]>", "&amp;", "\\",
    ";",  "%",  "\x7F", "\xC2\x85", "\xC2\xA0", "\xE2\x80\xA8", "\xEF\xBF\xBD", "\xEF\xBB\xBF",
    "\xEE\x80\x80", "\xF0\x9F\x98\x80", "\xF0\xA0\x80\x80", "\xF4\x8F\xBF\xBF", "ā\xCC\x81",
};

static int64_t points_of(const char *bytes)
{
    int64_t points = 0;

    for (; *bytes != '\0'; bytes++)
        points += ((unsigned char)*bytes & 0xC0) != 0x80;
    return points;
}

/* A text of up to `max` characters, often exactly as many. */
static char *random_text(random_source *source, int64_t max, int multiline)
{
    int64_t wanted = likely(source, 1) ? max : 1 + (int64_t)draw(source, (uint64_t)(max < 40 ? max : 40));
    text made = {0};

    for (int64_t points = 0; points < wanted;) {
        size_t first = multiline ? 0 : 8;
        const char *next = characters[first + draw(source, INNOV__COUNT(characters) - first)];

        if (points + points_of(next) > wanted)
            next = "x";
        add(&made, next);
        points += points_of(next);
    }
    return made.bytes;
}

static int64_t fact(int32_t field, int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_field_int(field, what, &value), INNOV_OK);
    return value;
}

static char *formed_text(random_source *source, const char *before, const char *of, size_t max)
{
    size_t length = likely(source, 2) ? max : strlen(before) + 3 + draw(source, 12);
    text made = {0};

    add(&made, before);
    while (made.length < length)
        append(&made, &of[draw(source, strlen(of))], 1);
    return made.bytes;
}

/* A registration number, with the check digit that is right. */
static char *registration_number(random_source *source, innov_record *record)
{
    char *number = formed_text(source, "9", "0123456789", 11);

    number[strcspn(number, "")] = '\0';
    while (strlen(number) < 11)
        number = strcat(realloc(number, 12), "0");
    for (char digit = '0'; digit <= '9'; digit++) {
        number[10] = digit;
        if (innov_set(record, INNOV_INSTITUTION_REG_NO, NULL, number) == INNOV_OK)
            return number;
    }
    ck_abort_msg("no check digit fits %s", number);
    return NULL;
}

/* The records of a random store, by kind. */
enum { INSTITUTIONS, PERSONS, SPRINTS, SESSIONS, TARGETS, KINDS, RECORDS_MAX = 6 };
static const int32_t kinds[KINDS] = {INNOV_INSTITUTION, INNOV_PERSON, INNOV_SPRINT, INNOV_SESSION,
                                     INNOV_TARGET};

typedef struct world {
    random_source random;
    innov_store *store;
    char labels[64];
    int64_t ids[KINDS][RECORDS_MAX];
    size_t counts[KINDS];
} world;

static int64_t any_of(world *w, int32_t kind)
{
    size_t k = 0;

    while (kinds[k] != kind)
        k++;
    return w->counts[k] > 0 ? w->ids[k][draw(&w->random, w->counts[k])] : 0;
}

static int64_t random_number(world *w, int32_t field)
{
    int64_t type = fact(field, INNOV_FIELD_TYPE), min = fact(field, INNOV_FIELD_MIN),
            max = fact(field, INNOV_FIELD_MAX);
    static const int64_t instants[] = {0, -1, 1, INT64_C(-62135596800000000),
                                       INT64_C(253402300799999999), INT64_C(1677150000000000)};
    static const int32_t dates[] = {10000,    99991231, 20240229, 20240200, 20240000,
                                    19181118, 99990000, 10101,    20231231};

    if (type == INNOV_TYPE_INSTANT)
        return instants[draw(&w->random, INNOV__COUNT(instants))];
    if (type == INNOV_TYPE_DATE)
        return dates[draw(&w->random, INNOV__COUNT(dates))];
    if (type == INNOV_TYPE_BOOLEAN)
        return (int64_t)draw(&w->random, 2);
    if (type == INNOV_TYPE_CODE)
        return 1 + (int64_t)draw(&w->random, (uint64_t)innov_code_count(innov_field_text(
                                                 field, INNOV_FIELD_CODE_LIST, "en")));
    if (type == INNOV_TYPE_REFERENCE)
        return any_of(w, (int32_t)fact(field, INNOV_FIELD_TARGET));
    if (likely(&w->random, 4))
        return likely(&w->random, 5) ? min : max;
    return min + (int64_t)draw(&w->random, (uint64_t)(max - min + 1));
}

/* One value of a text field, as its form wants it. */
static char *random_value(world *w, int32_t field)
{
    static const char letters[] = "abcxyzABCXYZ0123456789";
    random_source *source = &w->random;
    size_t max = (size_t)fact(field, INNOV_FIELD_MAX);
    char path[40];

    if (fact(field, INNOV_FIELD_TYPE) == INNOV_TYPE_URI) {
        (void)snprintf(path, sizeof path, "urn:x:%d?&=;'(%%C4)#", (int)draw(source, 100000));
        return formed_text(source, path, "abc/?&=;'()*+,~.-_@!$[]:#019", max);
    }
    switch (field) {
    case INNOV_PERSON_EMAIL:
        return formed_text(source, "a&'\xC4\x81+b@example.", letters, max / 2);
    case INNOV_PERSON_PHONE:
        return formed_text(source, "+371 ", "0123456789 0123456789", max);
    case INNOV_SESSION_ZONE:
        return formed_text(source, "Europe/R", letters, max);
    default:
        return random_text(source, (int64_t)max,
                           (fact(field, INNOV_FIELD_FLAGS) & INNOV_FIELD_IS_MULTILINE) != 0);
    }
}

static const char *const languages[] = {"en", "lv", "ltg", "ru", "sr-Latn", "zh-Hant-TW"};

static void set_languages(world *w, innov_record *record, int32_t field)
{
    for (size_t i = 0; i < INNOV__COUNT(languages); i++) {
        char *value = random_value(w, field);

        if (likely(&w->random, 4) || (i == 1 && !innov_has(record, field)))
            ck_assert_int_eq(innov_set(record, field, languages[i], value), INNOV_OK);
        free(value);
    }
}

/* Some values; one that is there already is left out. */
static void set_list(world *w, innov_record *record, int32_t field, int32_t kind)
{
    int64_t type = fact(field, INNOV_FIELD_TYPE);
    int32_t own, count = 0;

    for (uint64_t i = draw(&w->random, 6); i > 0; i--) {
        int rc = INNOV_OK;

        ck_assert_int_eq(innov_list_count(record, field, &count), INNOV_OK);
        if (type == INNOV_TYPE_TEXT) { /* inferred: names of own fields */
            ck_assert_int_eq(innov_field_at(kind, (int32_t)draw(&w->random, 5), &own), INNOV_OK);
            rc = innov_list_set(record, field, count, innov_field_text(own, INNOV_FIELD_NAME, "en"));
        } else if (type == INNOV_TYPE_URI) {
            char *value = random_value(w, field);

            rc = innov_list_set(record, field, count, value);
            free(value);
        } else {
            int64_t number = random_number(w, field);

            if (number != 0)
                rc = innov_list_set_int(record, field, count, number);
        }
        ck_assert_msg(rc == INNOV_OK || rc == INNOV_E_VALUE, "%s",
                      innov_record_message(record, "en"));
    }
}

static void set_one(world *w, innov_record *record, int32_t field)
{
    int64_t type = fact(field, INNOV_FIELD_TYPE), number;

    if (field == INNOV_INSTITUTION_REG_NO) {
        free(registration_number(&w->random, record));
    } else if (type == INNOV_TYPE_TEXT || type == INNOV_TYPE_URI) {
        char *value = random_value(w, field);

        ck_assert_msg(innov_set(record, field, NULL, value) == INNOV_OK, "%s: %s",
                      innov_record_message(record, "en"), value);
        free(value);
    } else if ((number = random_number(w, field)) != 0 || type != INNOV_TYPE_REFERENCE) {
        ck_assert_msg(innov_set_int(record, field, number) == INNOV_OK, "%s",
                      innov_record_message(record, "en"));
    }
}

/* What breaks a rule across fields is taken away again. */
static void mend(innov_record *record)
{
    while (innov_record_check(record, diag) != INNOV_OK) {
        int64_t field;

        ck_assert_int_eq(innov_diag_int(diag, 0, INNOV_DIAG_FIELD, &field), INNOV_OK);
        ck_assert_msg((fact((int32_t)field, INNOV_FIELD_FLAGS) & INNOV_FIELD_IS_REQUIRED) == 0,
                      "%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
        ck_assert_int_eq(innov_set(record, (int32_t)field, NULL, ""), INNOV_OK);
    }
}

/* Fills fields that may be there or not; what made_record set stays. */
static void fill(world *w, innov_record *record, int32_t kind)
{
    int64_t count, status;
    int32_t field;

    ck_assert_int_eq(innov_kind_int(kind, INNOV_KIND_FIELDS, &count), INNOV_OK);
    ck_assert_int_eq(innov_kind_int(kind, INNOV_KIND_STATUS, &status), INNOV_OK);
    for (int32_t i = 0; i < count; i++) {
        int64_t flags;

        ck_assert_int_eq(innov_field_at(kind, i, &field), INNOV_OK);
        flags = fact(field, INNOV_FIELD_FLAGS);
        if (field == status || (flags & (INNOV_FIELD_IS_OWNER | INNOV_FIELD_IS_ORDINAL)) != 0 ||
            likely(&w->random, 4))
            continue;
        if ((flags & INNOV_FIELD_IS_MULTILINGUAL) != 0)
            set_languages(w, record, field);
        else if ((flags & INNOV_FIELD_IS_LIST) != 0)
            set_list(w, record, field, kind);
        else
            set_one(w, record, field);
    }
    mend(record);
}

static void set_text(innov_record *record, int32_t field, const char *value)
{
    ck_assert_msg(innov_set(record, field, NULL, value) == INNOV_OK, "%s",
                  innov_record_message(record, "en"));
}

static void require(world *w, innov_record *record, size_t kind, size_t place)
{
    char ordinal[24];

    (void)snprintf(ordinal, sizeof ordinal, "%d", 10000 - (int)place);
    switch (kind) {
    case INSTITUTIONS:
        set_text(record, INNOV_INSTITUTION_NAME, "Nosaukums");
        set_text(record, INNOV_INSTITUTION_KIND, "other");
        set_text(record, INNOV_INSTITUTION_STATUS, likely(&w->random, 5) ? "active" : "liquidated");
        break;
    case PERSONS:
        set_text(record, INNOV_PERSON_NAME, "Anna");
        break;
    case SPRINTS:
        set_text(record, INNOV_SPRINT_YEAR, "2024");
        set_text(record, INNOV_SPRINT_STATUS, likely(&w->random, 5) ? "running" : "cancelled");
        set_text(record, INNOV_SPRINT_TITLE, "Sprints");
        ck_assert_int_eq(
            innov_set_int(record, INNOV_SPRINT_LEAD, any_of(w, INNOV_INSTITUTION)), INNOV_OK);
        break;
    case SESSIONS:
        ck_assert_int_eq(innov_set_int(record, INNOV_SESSION_SPRINT, any_of(w, INNOV_SPRINT)),
                         INNOV_OK);
        set_text(record, INNOV_SESSION_ORDINAL, ordinal);
        break;
    default:
        set_text(record, INNOV_TARGET_TITLE, "Mērķis");
        set_text(record, INNOV_TARGET_MEASURE, "sprints_completed");
        set_text(record, INNOV_TARGET_PERIOD_START, "0001");
        set_text(record, INNOV_TARGET_PERIOD_END, "9999");
        set_text(record, INNOV_TARGET_GOAL, "0");
    }
}

static void make_record(world *w, size_t kind, size_t place)
{
    innov_record *record;
    char label[80];

    ck_assert_int_eq(innov_record_new(kinds[kind], &record), INNOV_OK);
    if (likely(&w->random, 6)) {
        (void)snprintf(label, sizeof label, "%s%d%s", likely(&w->random, 5) ? "Iı-"[0] == 'I' ? "I." : "" : "_",
                       (int)place,
                       likely(&w->random, 2)
                           ? "-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                           : "");
        ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    }
    require(w, record, kind, place);
    ck_assert_msg(innov_store_put(w->store, record, 0, diag) == INNOV_OK, "%s",
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_ID, &w->ids[kind][place]), INNOV_OK);
    w->counts[kind]++;
    innov_record_free(record);
}

static void fill_record(world *w, size_t kind, size_t place)
{
    static const char extra[] = "<a xmlns=\"urn:x\" xmlns:n1=\"urn:y\" n1:b=\"&lt;&#10;\">ā</a>";
    innov_record *record;

    ck_assert_int_eq(innov_store_get(w->store, w->ids[kind][place], &record, diag), INNOV_OK);
    fill(w, record, kinds[kind]);
    if (likely(&w->random, 2)) { /* no public call gives it: it comes with files only */
        record->foreign = extra;
        record->foreign_length = sizeof extra - 1;
    }
    ck_assert_msg(innov_store_put(w->store, record, 0, diag) == INNOV_OK ||
                      innov_store_message(w->store, "en")[0] != '\0',
                  "a silent refusal");
    innov_record_free(record);
}

/* A store of a few records that refer to each other in every direction. */
static innov_store *random_store(uint64_t number)
{
    world w = {.random = {number * UINT64_C(0x9E3779B97F4A7C15) + 1}, .store = new_store()};

    (void)snprintf(w.labels, sizeof w.labels, "https://example.org/%s",
                   likely(&w.random, 3) ? "?a=1&b=2" : "");
    ck_assert_int_eq(innov_store_seed(w.store, (int64_t)(number * 1000 + 1)), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(w.store, INNOV_STORE_LABELS, w.labels), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(w.store, INNOV_STORE_LANGUAGE,
                                          likely(&w.random, 5) ? "lv" : "en"),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_begin(w.store, NULL, NULL, 0), INNOV_OK);
    for (size_t kind = 0; kind < KINDS; kind++)
        for (size_t count = (kind == INSTITUTIONS || kind == SPRINTS) + draw(&w.random, RECORDS_MAX);
             count > 0; count--)
            make_record(&w, kind, w.counts[kind]);
    for (size_t kind = 0; kind < KINDS; kind++)
        for (size_t i = 0; i < w.counts[kind]; i++)
            fill_record(&w, kind, i);
    ck_assert_msg(innov_store_commit(w.store, diag) == INNOV_OK, "%s",
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    return w.store;
}

/* From an XML store's file the same content comes as from memory. */
static void expect_through_file(const char *path, const char *bytes, size_t length)
{
    innov_store *store = open_store(path, INNOV_OPEN_CREATE);
    char *first, *second;

    import_bytes(store, bytes, length);
    innov_store_free(store);
    first = suite_read(path, NULL);
    store = open_store(path, INNOV_OPEN_WRITE);
    expect_export(store, bytes, length);
    innov_store_free(store);
    second = suite_read(path, NULL);
    ck_assert_str_eq(first, second);
    ck_assert_int_eq(unlink(path), 0);
    free(first);
    free(second);
}

enum { STORES = 300, BATCHES = 6 };

START_TEST(random_stores_come_back_byte_for_byte)
{
    const char *path = suite_file("store.xml");
    uint64_t step = is_watched() ? 10 : 1;

    for (uint64_t i = (uint64_t)_i; i < STORES; i += BATCHES * step) {
        innov_store *store = random_store(i);
        size_t length, again_length;
        char *bytes = exported(store, &length), *again;

        innov_store_free(store);
        again = through(bytes, length, &again_length);
        ck_assert_msg(strcmp(again, bytes) == 0, "store %d", (int)i);
        ck_assert_uint_eq(again_length, length);
        if (i % 10 < BATCHES)
            expect_through_file(path, bytes, length);
        free(again);
        free(bytes);
    }
}
END_TEST

/* The same seed gives the same bytes in this locale and in C. */
START_TEST(a_locale_changes_nothing)
{
    for (uint64_t i = 0; i < 10; i++) {
        innov_store *here, *there;
        char *here_bytes, *there_bytes, *back;

        ck_assert_ptr_nonnull(setlocale(LC_ALL, ""));
        here = random_store(i);
        here_bytes = exported(here, NULL);
        ck_assert_ptr_nonnull(setlocale(LC_ALL, "C"));
        there = random_store(i);
        there_bytes = exported(there, NULL);
        back = through(here_bytes, strlen(here_bytes), NULL);
        ck_assert_str_eq(here_bytes, there_bytes);
        ck_assert_str_eq(back, here_bytes);
        innov_store_free(here);
        innov_store_free(there);
        free(here_bytes);
        free(there_bytes);
        free(back);
    }
}
END_TEST
