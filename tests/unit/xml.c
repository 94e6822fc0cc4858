/* xml.c - XML: what is written, byte for byte; what is read, however it is written; what is
 * refused, with its line; and that no file, however hostile, costs much or reaches outside.
 *
 * tests/data/xml has documents that are read, tests/data/hostile/xml those that are refused. What
 * is too large to keep is made here.
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
#include "model/common.h"
#include "model/registry.h"
#include "support/suite.h"
#include "support/text.h"
#include "support/world.h"

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
    "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" labels=\"https://example.org/\" "          \
    "xml:lang=\"lv\">\n"
#define ROOT_END "</ecosystem>\n"
#define NAME     "    <name xml:lang=\"lv\">Valsts kanceleja</name>\n"
#define KIND     "    <kind>state_chancellery</kind>\n"
#define STATUS   "    <status>active</status>\n"

#define BEFORE_FOREIGN DECLARATION ROOT_START "  <institution id=\"vk\">\n" NAME KIND STATUS "    "
#define AFTER_FOREIGN  "\n  </institution>\n" ROOT_END

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

/* Whether valgrind runs the program, some thirty times slower. */
static int is_slow(void)
{
    const char *preloaded = getenv("LD_PRELOAD");

    return preloaded != NULL && strstr(preloaded, "vgpreload") != NULL;
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
    ck_assert_int_eq(innov_store_export_fd(store, fd, NULL, INNOV_VIEW_FULL, 0, diag), INNOV_OK);
    ck_assert_int_eq(close(fd), 0); /* it was left open */
    return suite_read(out_path, length);
}

static void import(innov_store *store, const char *path)
{
    int rc = world_import(store, path, NULL, NULL, diag);

    ck_assert_msg(rc == INNOV_OK, "%s: %s", path,
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
}

static void import_bytes(innov_store *store, const char *bytes, size_t length)
{
    suite_write(in_path, bytes, length);
    import(store, in_path);
}

/* A document as it is written now: those kept for the tests say revisions of the model that were,
 * and are read so for ever, but only the present one is written. The caller frees it. */
static char *as_of_now(const char *document)
{
    static const char attribute[] = "urn:libinnov:0\" revision=\"";
    const char *before = strstr(document, attribute), *number, *after;
    size_t room = strlen(document) + 12;
    char *now = malloc(room);

    ck_assert_ptr_nonnull(now);
    ck_assert_msg(before != NULL, "no root in \"%.200s\"", document);
    number = before + sizeof attribute - 1;
    after = number + strspn(number, "0123456789");
    (void)snprintf(now, room, "%.*s%d%s", (int)(number - document), document,
                   (int)innov_model_revision(), after);
    return now;
}

/* Says the first line that differs: whole documents are too long for that. */
static void expect_same(const char *found, const char *given)
{
    size_t start = 0, at = 0;
    char *expected = as_of_now(given);

    for (; found[at] == expected[at] && found[at] != '\0'; at++)
        if (found[at] == '\n')
            start = at + 1;
    ck_assert_msg(found[at] == expected[at], "found \"%.*s\", expected \"%.*s\"",
                  (int)strcspn(found + start, "\n"), found + start,
                  (int)strcspn(expected + start, "\n"), expected + start);
    free(expected);
}

static void expect_export(innov_store *store, const char *bytes)
{
    size_t length;
    char *found = exported(store, &length);

    expect_same(found, bytes);
    ck_assert_uint_eq(length, strlen(found));
    free(found);
}

/* A file lends a store no language: it is the one that the store was made for. */
static void set_language(innov_store *store, const char *document)
{
    const char *tag = strstr(document, "xml:lang=\"en\">\n"), *end = strstr(document, ">\n  <");

    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LANGUAGE,
                                          tag != NULL && end != NULL && tag < end ? "en" : "lv"),
                     INNOV_OK);
}

/* Imports a document into an empty store of its language, and hands back what is exported. */
static char *through(const char *bytes, size_t length, size_t *out_length)
{
    innov_store *store = new_store();
    char *out;

    set_language(store, bytes);
    import_bytes(store, bytes, length);
    out = exported(store, out_length);
    innov_store_free(store);
    return out;
}

static void expect_through(const char *given, const char *expected)
{
    char *found = through(given, strlen(given), NULL);

    expect_same(found, expected);
    free(found);
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

static char *head_written(const innov__head *head)
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
    static const char raw[] = "a&b<c>d\"e'f\tg\nh\ri";
    innov__buffer out = {0};

    innov__xml_escape(&out, raw, sizeof raw - 1, 0);
    ck_assert_str_eq(out.bytes, "a&amp;b&lt;c&gt;d\"e'f\tg\nh&#13;i");
    innov__buffer_clear(&out);
    innov__xml_escape(&out, raw, sizeof raw - 1, 1);
    ck_assert_str_eq(out.bytes, "a&amp;b&lt;c>d&quot;e'f&#9;g&#10;h&#13;i");
    innov__buffer_free(&out);
}
END_TEST

/* Writes one text after the other, as text and as a value, and gathers what is to be there. */
static void write_and_gather(innov__output *out, innov__buffer *expected, const char *raw,
                             size_t length)
{
    innov__xml_write_text(out, raw, length);
    innov__xml_escape(expected, raw, length, 0);
    if (strlen(raw) < length)
        return;
    innov__xml_write_attribute(out, "a", raw);
    innov__buffer_text(expected, " a=\"");
    innov__xml_escape(expected, raw, length, 1);
    innov__buffer_char(expected, '"');
}

/* The writer looks at eight bytes at a time, a byte's neighbours with it. */
START_TEST(escapes_are_found_wherever_they_stand)
{
    enum { LONGEST = 20 };
    int fd = open(out_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    innov__buffer expected = {0};
    char raw[LONGEST + 1], *written;
    innov__output out;
    size_t found;

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__output_begin(&out, fd), INNOV_OK);
    for (int c = 0; c < 256; c++)
        for (size_t length = 1; length <= LONGEST; length++)
            for (size_t at = 0; at < length; at++) {
                memset(raw, c % 2 == 0 ? 'x' : '\xff', length);
                raw[length] = '\0';
                raw[at] = (char)c;
                write_and_gather(&out, &expected, raw, length);
            }
    ck_assert_int_eq(innov__output_end(&out), INNOV_OK);
    ck_assert_int_eq(close(fd), 0);
    written = suite_read(out_path, &found);
    ck_assert_int_eq(expected.failed, INNOV_OK);
    ck_assert_uint_eq(found, expected.length);
    ck_assert_mem_eq(written, expected.bytes, found);
    innov__buffer_free(&expected);
    free(written);
}
END_TEST

START_TEST(the_root_says_what_it_knows)
{
    char *full = head_written(&(innov__head){.revision = 7,
                                             .labels = "https://example.org/?a&\"<>",
                                             .language = "en",
                                             .identity = "00ff",
                                             .at = 12,
                                             .origin = "00ff-12-a0"});
    char *bare = head_written(&(innov__head){
        .revision = 1, .labels = "", .language = "lv", .identity = "", .origin = ""});

    ck_assert_str_eq(full, DECLARATION
                     "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"7\" "
                     "labels=\"https://example.org/?a&amp;&quot;&lt;>\" xml:lang=\"en\" "
                     "store=\"00ff\" at=\"12\" origin=\"00ff-12-a0\">\n</ecosystem>\n");
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
    expect_same(once, bytes);
    twice = through(once, strlen(once), NULL);
    expect_same(twice, bytes);
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
    ck_assert_int_eq(innov_store_import(store, path, NULL, 0, &summary, diag), INNOV_OK);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    ck_assert_int_eq(innov_table_count(summary, INNOV_TABLE_ROWS), 5);
    for (int32_t row = 0; row < 5; row++) {
        ck_assert_str_eq(innov_table_text(summary, row, 1), "0");
        ck_assert_str_eq(innov_table_text(summary, row, 2), "0");
        ck_assert_str_ne(innov_table_text(summary, row, 3), "0");
    }
    expect_export(store, bytes);
    innov_table_free(summary);
    innov_store_free(store);
    free(bytes);
}
END_TEST

START_TEST(an_ampersand_in_the_namespace_of_labels_stays)
{
    static const char document[] = DECLARATION
        "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" "
        "labels=\"https://example.org/?a=1&amp;b=2\" xml:lang=\"lv\">\n"
        "  <institution id=\"vk\">\n" NAME KIND STATUS "  </institution>\n" ROOT_END;
    innov_store *store = new_store();
    innov_record *record;
    int64_t id;

    import_bytes(store, document, sizeof document - 1);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "https://example.org/?a=1&b=2");
    ck_assert_int_eq(innov_id_from_label("https://example.org/?a=1&b=2", "institution", "vk", &id),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_get(store, id, &record, diag), INNOV_OK);
    innov_record_free(record);
    expect_export(store, document);
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
    (void)snprintf(identity, sizeof identity, "%s", innov_store_text(store, INNOV_STORE_IDENTITY));
    content = suite_read(suite_data("xml/content.xml"), &length);
    expect_export(store, content);
    innov_store_free(store);

    file = suite_read(path, NULL);
    (void)snprintf(expected, sizeof expected,
                   DECLARATION "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"%d\" "
                               "labels=\"https://example.org/\" xml:lang=\"lv\" store=\"%s\" "
                               "at=\"1\">\n  <institution id=\"vk\" revision=\"1\">\n",
                   (int)innov_model_revision(), identity);
    ck_assert_int_eq(strncmp(file, expected, strlen(expected)), 0);
    ck_assert_ptr_nonnull(strstr(file, "  <sprint id=\"s1\" revision=\"1\">\n"));
    ck_assert_int_eq((int)strlen(identity), 32);
    store = open_store(path, INNOV_OPEN_READ);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_IDENTITY), identity);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    expect_export(store, content);
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
    expect_export(store, first);
    import_bytes(store, second, sizeof second - 1);
    expect_export(store, second);
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

        ck_assert_int_eq(innov_store_export(store, out_path, NULL, view, 0, diag), INNOV_OK);
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
    "any_order",
    "bom",
    "cdata",
    "comments",
    "cr",
    "crlf",
    "ids",
    "instructions",
    "lower_case_encoding",
    "newer_revision",
    "nil",
    "nil_false",
    "no_declaration",
    "own_namespace",
    "prefixed",
    "references",
    "returns",
    "schema_location",
    "single_quotes",
    "spacing",
    "standalone",
    "store_file",
};

START_TEST(the_same_content_gives_the_same_bytes)
{
    size_t length;
    char *content = suite_read(suite_data("xml/content.xml"), &length), name[60];
    innov_store *store = new_store();

    (void)snprintf(name, sizeof name, "xml/content_%s.xml", ways[_i]);
    import(store, suite_data(name));
    ck_assert_int_eq(innov_diag_count(diag), 0);
    expect_export(store, content);
    innov_store_free(store);
    free(content);
}
END_TEST

/* The reader takes 64 KiB at a time: nothing may mind where they end. */
START_TEST(a_chunk_may_end_anywhere)
{
    size_t length, start = strlen(DECLARATION), step = is_slow() ? 151 : 3;
    char *bytes = suite_read(suite_data("xml/every_type.xml"), &length);
    innov_store *store = new_store();

    import_bytes(store, bytes, length);
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
    expect_export(store, bytes);
    innov_store_free(store);
    free(bytes);
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

/* The same seed gives the same bytes in this locale and in C. */
START_TEST(a_locale_changes_nothing)
{
    for (uint64_t i = 0; i < (is_slow() ? 1 : 4); i++) {
        innov_store *here, *there;
        char *here_bytes, *there_bytes, *back;

        ck_assert_ptr_nonnull(setlocale(LC_ALL, ""));
        here = world_store((uint64_t)i, 0);
        here_bytes = exported(here, NULL);
        ck_assert_ptr_nonnull(setlocale(LC_ALL, "C"));
        there = world_store((uint64_t)i, 0);
        there_bytes = exported(there, NULL);
        back = through(here_bytes, strlen(here_bytes), NULL);
        expect_same(here_bytes, there_bytes);
        expect_same(back, here_bytes);
        innov_store_free(here);
        innov_store_free(there);
        free(here_bytes);
        free(there_bytes);
        free(back);
    }
}
END_TEST

/* ---- Refusals ------------------------------------------------------------------------------ */

/* What a document of tests/data/hostile/xml is refused with: what import returns, then its only
 * finding. `words` is a part of the sentence; libxml2's own words are not looked at. */
typedef struct refusal {
    const char *name;
    int result, code, line;
    int32_t kind, field;
    const char *words;
} refusal;

#define NOT_XML(name, line, kind)                                                                  \
    {                                                                                              \
        (name), INNOV_E_SYNTAX, INNOV_E_SYNTAX, (line), (kind), 0, ": not well-formed XML: "       \
    }
#define DOCTYPE(name)                                                                              \
    {                                                                                              \
        (name), INNOV_E_SYNTAX, INNOV_E_SYNTAX, 2, 0, 0, "xml:2: a DOCTYPE is not accepted"        \
    }
#define ENCODING(name)                                                                             \
    {                                                                                              \
        (name), INNOV_E_SYNTAX, INNOV_E_SYNTAX, 1, 0, 0, "xml:1: the encoding must be UTF-8"       \
    }
#define ROOT(name, code, words)                                                                    \
    {                                                                                              \
        (name), INNOV_E_SYNTAX, (code), 2, 0, 0, (words)                                           \
    }
#define REFUSED(name, code, line, kind, field, words)                                              \
    {                                                                                              \
        (name), INNOV_E_REFUSED, (code), (line), (kind), (field), (words)                          \
    }

static const refusal refusals[] = {
    NOT_XML("not_xml", 1, 0),
    NOT_XML("empty", 1, 0),
    NOT_XML("mismatched_tag", 4, INNOV_INSTITUTION),
    NOT_XML("attribute_twice", 3, 0),
    NOT_XML("undeclared_prefix", 7, INNOV_INSTITUTION),
    NOT_XML("undeclared_entity", 4, INNOV_INSTITUTION),
    NOT_XML("undeclared_entity_in_attribute", 3, 0),
    NOT_XML("second_root", 9, 0),
    NOT_XML("bare_ampersand", 4, INNOV_INSTITUTION),
    NOT_XML("angle_in_attribute", 3, 0),
    NOT_XML("cdata_end", 4, INNOV_INSTITUTION),

    DOCTYPE("doctype"),
    DOCTYPE("doctype_internal"),
    DOCTYPE("doctype_system"),
    DOCTYPE("doctype_public"),
    DOCTYPE("doctype_parameter_entity"),
    DOCTYPE("doctype_billion_laughs"),
    DOCTYPE("doctype_quadratic"),
    DOCTYPE("doctype_external_entity"),
    DOCTYPE("doctype_default_attribute"),

    ENCODING("utf16le"),
    ENCODING("utf16le_bom"),
    ENCODING("utf16le_undeclared"),
    ENCODING("utf16be"),
    ENCODING("utf16be_bom"),
    ENCODING("utf16be_undeclared"),
    ENCODING("utf32le"),
    ENCODING("utf32le_bom"),
    ENCODING("utf32le_undeclared"),
    ENCODING("utf32be"),
    ENCODING("utf32be_bom"),
    ENCODING("utf32be_undeclared"),
    ENCODING("latin1"),
    ENCODING("windows1257"),
    ENCODING("ascii"),
    ENCODING("utf7"),
    ENCODING("ebcdic"),
    ENCODING("ebcdic_declared"),
    ENCODING("ebcdic_undeclared"),
    NOT_XML("utf16_in_name_only", 1, 0),
    NOT_XML("no_such_encoding", 1, 0),

    NOT_XML("nul", 4, INNOV_INSTITUTION),
    NOT_XML("nul_at_end", 9, 0),
    NOT_XML("nul_reference", 4, INNOV_INSTITUTION),
    NOT_XML("control", 4, INNOV_INSTITUTION),
    NOT_XML("escape", 4, INNOV_INSTITUTION),
    NOT_XML("control_reference", 4, INNOV_INSTITUTION),
    NOT_XML("surrogate_reference", 4, INNOV_INSTITUTION),
    NOT_XML("noncharacter_reference", 4, INNOV_INSTITUTION),
    NOT_XML("too_high_reference", 4, INNOV_INSTITUTION),
    NOT_XML("huge_reference", 4, INNOV_INSTITUTION),
    NOT_XML("noncharacter", 4, INNOV_INSTITUTION),
    NOT_XML("stray_byte", 4, INNOV_INSTITUTION),
    NOT_XML("half_character", 4, INNOV_INSTITUTION),
    NOT_XML("overlong", 4, INNOV_INSTITUTION),
    NOT_XML("surrogate", 4, INNOV_INSTITUTION),
    NOT_XML("too_high", 4, INNOV_INSTITUTION),
    NOT_XML("latin1_bytes", 4, INNOV_INSTITUTION),
    NOT_XML("ill_formed_in_attribute", 3, 0),
    NOT_XML("ill_formed_in_comment", 8, 0),

    {"other_root", INNOV_E_FOREIGN, INNOV_E_FOREIGN, 2, 0, 0,
     "the root element is \"html\"; expected ecosystem (urn:libinnov:0)"},
    {"root_of_no_namespace", INNOV_E_FOREIGN, INNOV_E_FOREIGN, 2, 0, 0,
     "the root element is \"ecosystem\"; expected ecosystem (urn:libinnov:0)"},
    {"root_of_other_name", INNOV_E_FOREIGN, INNOV_E_FOREIGN, 2, 0, 0,
     "the root element is \"institutions\"; expected ecosystem (urn:libinnov:0)"},
    {"newer_major", INNOV_E_NEWER, INNOV_E_NEWER, 2, 0, 0,
     "written for urn:libinnov:1; this version reads urn:libinnov:0"},
    ROOT("no_revision", INNOV_E_SYNTAX, "the attribute \"revision\" is missing"),
    ROOT("revision_no_number", INNOV_E_VALUE, "revision: \"one\" is not a whole number"),
    ROOT("revision_negative", INNOV_E_VALUE, "revision: \"-1\" is not a whole number"),
    ROOT("revision_too_large", INNOV_E_VALUE, "revision: \"3000000000\" is "),
    ROOT("revision_zeros", INNOV_E_VALUE, "revision: \"01\" is not a whole number"),
    ROOT("at_no_number", INNOV_E_VALUE, "at: \"x\" is not a whole number"),
    ROOT("root_attribute", INNOV_E_SYNTAX, "the attribute \"version\" is not known here"),
    ROOT("root_labels_no_uri", INNOV_E_VALUE, "labels: \"example\" is not an absolute URI"),
    ROOT("root_language", INNOV_E_ARGUMENT, "\"latviešu\" is not a language tag such as lv or en"),

    REFUSED("unknown_kind", INNOV_E_KIND, 3, 0, 0,
            "there is no kind \"institucion\" (institution?)"),
    REFUSED("unknown_kind_far", INNOV_E_KIND, 3, 0, 0, "there is no kind \"zzz\""),
    REFUSED("kind_in_capitals", INNOV_E_KIND, 3, 0, 0,
            "there is no kind \"Institution\" (institution?)"),
    REFUSED("input_kind", INNOV_E_KIND, 3, INNOV_SPRINT_PROGRESS, 0,
            "records of this kind are inputs of operations and never stored"),
    REFUSED("unknown_field", INNOV_E_FIELD, 4, INNOV_INSTITUTION, 0,
            "institution: there is no field \"nmae\" (name?)"),
    REFUSED("unknown_field_far", INNOV_E_FIELD, 7, INNOV_INSTITUTION, 0,
            "institution: there is no field \"zz_unknown\""),
    REFUSED("field_of_no_namespace", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, 0,
            "institution: the element \"short\" cannot stand here"),
    REFUSED("misplaced", INNOV_E_SYNTAX, 6, INNOV_INSTITUTION, 0,
            "institution: \"kind\" must stand before \"status\""),
    REFUSED("repeated", INNOV_E_SYNTAX, 6, INNOV_INSTITUTION, 0,
            "institution: \"kind\" is there twice"),
    REFUSED("repeated_later", INNOV_E_SYNTAX, 7, INNOV_INSTITUTION, 0,
            "institution: \"kind\" must stand before \"status\""),
    REFUSED("language_twice", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_NAME,
            "\"lv\" is there twice"),
    REFUSED("no_language", INNOV_E_SYNTAX, 4, INNOV_INSTITUTION, 0,
            "institution.name: the attribute \"xml:lang\" is missing"),
    REFUSED("language", INNOV_E_ARGUMENT, 4, INNOV_INSTITUTION, 0,
            "\"latviešu\" is not a language tag such as lv or en"),
    REFUSED("language_of_one", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, 0,
            "institution.short: the attribute \"xml:lang\" is not known here"),
    REFUSED("field_attribute", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, 0,
            "institution: the attribute \"code\" is not known here"),
    REFUSED("field_xml_attribute", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, 0,
            "institution: the attribute \"space\" is not known here"),
    REFUSED("record_attribute", INNOV_E_SYNTAX, 3, INNOV_INSTITUTION, 0,
            "institution: the attribute \"name\" is not known here"),
    REFUSED("revision_of_record", INNOV_E_VALUE, 3, INNOV_INSTITUTION, 0,
            "institution.revision: \"x\" is not a whole number"),
    REFUSED("no_id", INNOV_E_SYNTAX, 3, INNOV_INSTITUTION, 0,
            "institution: the attribute \"id\" is missing"),
    REFUSED("empty_id", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "institution.id: \"\" is neither an id nor a label"),
    REFUSED("empty_value", INNOV_E_VALUE, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_SHORT,
            "the element is empty; leave it out, or say xsi:nil=\"true\" to unset it"),
    REFUSED("empty_element", INNOV_E_VALUE, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_SHORT,
            "the element is empty; leave it out, or say xsi:nil=\"true\" to unset it"),
    REFUSED("comment_only", INNOV_E_VALUE, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_SHORT,
            "the element is empty; leave it out, or say xsi:nil=\"true\" to unset it"),
    REFUSED("nil_with_content", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_SHORT,
            "an element with xsi:nil must be empty"),
    REFUSED("nil_as_number", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_SHORT,
            "an element with xsi:nil must be empty"),
    REFUSED("nil_no_boolean", INNOV_E_VALUE, 5, INNOV_INSTITUTION, 0,
            "\"yes\" is neither true nor false"),
    REFUSED("nil_and_value", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, 0, "is there twice"),
    REFUSED("nil_of_required", INNOV_E_REQUIRED, 3, INNOV_INSTITUTION, INNOV_INSTITUTION_KIND,
            "a value is required"),
    REFUSED("stray_text", INNOV_E_SYNTAX, 5, INNOV_INSTITUTION, 0,
            "institution: text between elements: \"Rīga\""),
    REFUSED("stray_text_with_entity", INNOV_E_SYNTAX, 8, 0, 0,
            "text between elements: \"Rīga & Cēsis\""),
    REFUSED("stray_text_after_record", INNOV_E_SYNTAX, 8, 0, 0, "text between elements: \"Rīga\""),
    REFUSED("stray_cdata", INNOV_E_SYNTAX, 8, 0, 0, "text between elements: \"Rīga\""),
    REFUSED("element_in_value", INNOV_E_SYNTAX, 4, INNOV_INSTITUTION, 0,
            "the element \"b\" cannot stand here"),
    REFUSED("foreign_in_value", INNOV_E_SYNTAX, 4, INNOV_INSTITUTION, 0,
            "the element \"b\" cannot stand here"),
    REFUSED("foreign_in_root", INNOV_E_SYNTAX, 8, 0, 0, "the element \"page\" cannot stand here"),
    REFUSED("field_after_foreign", INNOV_E_SYNTAX, 7, INNOV_INSTITUTION, 0,
            "the element \"status\" cannot stand here"),

    REFUSED("mistyped_id", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "institution.id: \"i01M2CVEXV1C0ZX\" is a mistyped id: its check character is wrong"),
    REFUSED("id_of_other_kind", INNOV_E_REFERENCE, 3, INNOV_INSTITUTION, 0,
            "i0CPCFJDZT96W8M is the id of another kind of record; expected institution"),
    REFUSED("no_label", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "institution.id: \"v k\" is neither an id nor a label"),
    REFUSED("label_too_long", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "aaaa\" is neither an id nor a label"),
    REFUSED("label_attribute", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "institution.label: \"A B\" is no label"),
    REFUSED("label_of_other_id", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "the id is not the one of label \"B\" in https://example.org/"),
    REFUSED("label_of_other_namespace", INNOV_E_ID, 3, INNOV_INSTITUTION, 0,
            "the id is not the one of label \"A\" in https://example.com/"),
    REFUSED("labels_no_uri", INNOV_E_VALUE, 3, INNOV_INSTITUTION, 0,
            "institution.labels: \"example\" is not an absolute URI"),
    REFUSED("label_without_namespace", INNOV_E_STATE, 3, INNOV_INSTITUTION, 0,
            "label \"vk\" needs a namespace: the file or the store states none"),
    REFUSED("person_label_without_namespace", INNOV_E_STATE, 3, INNOV_PERSON, 0,
            "label \"anna\" needs a namespace: the file or the store states none"),
    REFUSED("reference_without_namespace", INNOV_E_STATE, 7, INNOV_INSTITUTION,
            INNOV_INSTITUTION_SUCCESSOR,
            "label \"B\" needs a namespace: the file or the store states none"),
    REFUSED("person_label_twice", INNOV_E_DUPLICATE, 6, INNOV_PERSON, 0,
            "another record has the label \"anna\""),
    REFUSED("duplicate_id", INNOV_E_DUPLICATE, 8, INNOV_INSTITUTION, 0,
            "the record \"vk\" is there twice; first in line 3"),
    REFUSED("duplicate_id_and_label", INNOV_E_DUPLICATE, 8, INNOV_INSTITUTION, 0,
            "the record \"i01M2CVEXV1C0ZY\" is there twice; first in line 3"),
    REFUSED("mistyped_reference", INNOV_E_ID, 7, INNOV_INSTITUTION, INNOV_INSTITUTION_SUCCESSOR,
            "\"i01M2CVEXV1C0ZX\" is a mistyped id: its check character is wrong"),
    REFUSED("reference_to_other_kind", INNOV_E_REFERENCE, 7, INNOV_INSTITUTION,
            INNOV_INSTITUTION_SUCCESSOR,
            "i0CPCFJDZT96W8M is the id of another kind of record; expected institution"),
    REFUSED("reference_with_blank", INNOV_E_ID, 7, INNOV_INSTITUTION, INNOV_INSTITUTION_SUCCESSOR,
            "\" vk\" is neither an id nor a label"),
    REFUSED("dangling_label", INNOV_E_REFERENCE, 7, INNOV_INSTITUTION, INNOV_INSTITUTION_SUCCESSOR,
            "there is no institution \"tm\""),
    REFUSED("dangling_id", INNOV_E_REFERENCE, 7, INNOV_INSTITUTION, INNOV_INSTITUTION_SUCCESSOR,
            "there is no institution \"i01M2CVEXV1C0ZY\""),
    REFUSED("dangling_person", INNOV_E_REFERENCE, 13, INNOV_SPRINT, INNOV_SPRINT_FACILITATOR,
            "there is no person \"anna\""),
    REFUSED("refused_and_referred_to", INNOV_E_SYNTAX, 3, INNOV_INSTITUTION, 0,
            "institution: the attribute \"name\" is not known here"),
    REFUSED("code", INNOV_E_CODE, 5, INNOV_INSTITUTION, INNOV_INSTITUTION_KIND,
            "\"ministri\" is no code of institution_kind; expected ministry, "),
    REFUSED("value_with_line_break", INNOV_E_VALUE, 4, INNOV_INSTITUTION, INNOV_INSTITUTION_NAME,
            "the text must be one line, without line breaks and tabs (byte 7)"),
    REFUSED("value_with_return", INNOV_E_VALUE, 4, INNOV_INSTITUTION, INNOV_INSTITUTION_NAME,
            "the text must be one line, without line breaks and tabs (byte 7)"),
    REFUSED("required", INNOV_E_REQUIRED, 3, INNOV_INSTITUTION, INNOV_INSTITUTION_NAME,
            "a value is required"),
};

static int64_t finding(int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_diag_int(diag, 0, what, &value), INNOV_OK);
    return value;
}

/* A store that must stay as it is. */
typedef struct guarded {
    innov_store *store;
    char *bytes;
    size_t length;
} guarded;

static guarded guard(void)
{
    guarded g = {.store = new_store()};

    import(g.store, suite_data("xml/content.xml"));
    g.bytes = exported(g.store, &g.length);
    return g;
}

static void expect_unchanged(guarded *g)
{
    ck_assert_str_eq(innov_store_text(g->store, INNOV_STORE_REVISION), "1");
    expect_export(g->store, g->bytes);
}

static void release(guarded *g)
{
    expect_unchanged(g);
    innov_store_free(g->store);
    free(g->bytes);
}

static void expect_only_finding(const refusal *wanted)
{
    const char *words = innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en");

    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_msg(strstr(words, wanted->words) != NULL, "%s", words);
    ck_assert_str_ne(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv"), words);
    ck_assert_int_eq(finding(INNOV_DIAG_CODE), wanted->code);
    ck_assert_int_eq(finding(INNOV_DIAG_SEVERITY), INNOV_SEVERITY_ERROR);
    ck_assert_int_eq(finding(INNOV_DIAG_LINE), wanted->line);
    ck_assert_int_eq(finding(INNOV_DIAG_KIND), wanted->kind);
    ck_assert_int_eq(finding(INNOV_DIAG_FIELD), wanted->field);
}

/* Making a store costs more than refusing a file: each store is given many of them. */
enum { REFUSERS = 8 };

START_TEST(a_refusal_says_what_and_where)
{
    guarded g = guard();

    for (size_t i = (size_t)_i; i < INNOV__COUNT(refusals); i += REFUSERS) {
        const refusal *wanted = &refusals[i];
        char name[80];
        const char *path;
        innov_table *summary;
        int rc;

        (void)snprintf(name, sizeof name, "hostile/xml/%s.xml", wanted->name);
        path = suite_data(name);
        rc = innov_store_import(g.store, path, NULL, 0, &summary, diag);
        ck_assert_msg(rc == wanted->result, "%s: %s", name, innov_result_name(rc));
        ck_assert_ptr_null(summary);
        expect_only_finding(wanted);
        ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_FILE, "en"), path);
        ck_assert_str_eq(innov_store_message(g.store, "en"),
                         innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
        ck_assert_int_eq(innov_store_import(g.store, path, NULL, 0, NULL, NULL), wanted->result);
        expect_unchanged(&g);
    }
    release(&g);
}
END_TEST

/* An XML store's own file is read as strictly: by the same reader, so some files tell at first. */
START_TEST(a_refused_file_is_no_store)
{
    size_t step = REFUSERS * (1 + 2 * (size_t)(suite_times(1, 0) != 0));

    for (size_t i = (size_t)_i; i < INNOV__COUNT(refusals); i += step) {
        const refusal *wanted = &refusals[i];
        char name[80];
        const char *path = suite_file("store.xml");
        size_t length;
        char *bytes;
        innov_store *store;
        int rc;

        (void)snprintf(name, sizeof name, "hostile/xml/%s.xml", wanted->name);
        bytes = suite_read(suite_data(name), &length);
        suite_write(path, bytes, length);
        rc = innov_store_open(path, INNOV_OPEN_WRITE, &store, diag);
        ck_assert_msg(rc == wanted->result, "%s: %s", name, innov_result_name(rc));
        ck_assert_ptr_null(store);
        expect_only_finding(wanted);
        free(bytes);
    }
}
END_TEST

START_TEST(every_truncated_document_is_refused)
{
    guarded g = guard();
    size_t length;
    char *bytes = suite_read(suite_data("xml/content.xml"), &length);

    for (size_t cut = 0; cut < length - 1;
         cut += is_slow() ? 11 : 1) { /* the last byte is a line break */
        int rc;

        suite_write(in_path, bytes, cut);
        rc = innov_store_import(g.store, in_path, NULL, 0, NULL, diag);
        ck_assert_msg(rc == INNOV_E_SYNTAX, "%s after %d bytes", innov_result_name(rc), (int)cut);
        ck_assert_int_eq(innov_diag_count(diag), 1);
        ck_assert_int_eq(finding(INNOV_DIAG_CODE), INNOV_E_SYNTAX);
        ck_assert_int_ge(finding(INNOV_DIAG_LINE), 1);
    }
    release(&g);
    free(bytes);
}
END_TEST

/* Each fault is listed, with its own line, and none twice. */
START_TEST(all_faults_are_listed)
{
    static const char document[] = DECLARATION ROOT_START
        "  <institution id=\"a\">\n    <name>x</name>\n" KIND
        "    <status>gone</status>\n  </institution>\n"
        "  <institution/>\n"
        "  <oddity id=\"b\"/>\n" ROOT_END;
    static const int64_t lines[] = {4, 6, 8, 9};
    static const int64_t codes[] = {INNOV_E_SYNTAX, INNOV_E_CODE, INNOV_E_SYNTAX, INNOV_E_KIND};
    guarded g = guard();
    int64_t value;

    suite_write(in_path, document, sizeof document - 1);
    ck_assert_int_eq(innov_store_import(g.store, in_path, NULL, 0, NULL, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 4);
    for (int32_t i = 0; i < 4; i++) {
        ck_assert_int_eq(innov_diag_int(diag, i, INNOV_DIAG_LINE, &value), INNOV_OK);
        ck_assert_int_eq(value, lines[i]);
        ck_assert_int_eq(innov_diag_int(diag, i, INNOV_DIAG_CODE, &value), INNOV_OK);
        ck_assert_int_eq(value, codes[i]);
    }
    release(&g);
}
END_TEST

/* ---- The reader alone ---------------------------------------------------------------------- */

/* A sink that counts, and stops where it is told to. */
typedef struct counted {
    int heads, resolved, records, faulty;
    int head_rc, resolve_rc, record_rc;
    int32_t revision;
} counted;

static int count_head(void *context, const innov__head *head)
{
    counted *c = context;

    c->heads++;
    c->revision = head->revision;
    ck_assert_str_eq(head->labels, "https://example.org/");
    ck_assert_str_eq(head->language, "lv");
    ck_assert_str_eq(head->identity, "");
    ck_assert_int_eq(head->at, 0);
    return c->head_rc;
}

static int count_resolved(void *context, const innov__kind *kind, const char *labels,
                          const char *label, int64_t *id)
{
    counted *c = context;

    c->resolved++;
    ck_assert_str_eq(labels, "https://example.org/");
    *id = 0;
    return c->resolve_rc != INNOV_OK ? c->resolve_rc
                                     : innov_id_from_label(labels, kind->name, label, id);
}

static int count_record(void *context, innov_record *record, const innov__gist *gist)
{
    counted *c = context;

    ck_assert_str_eq(gist->file, "named so");
    ck_assert_ptr_nonnull(record);
    c->records++;
    c->faulty += gist->faulty;
    return c->record_rc;
}

static int read_counted(const char *path, counted *c)
{
    const innov__sink sink = {
        .context = c, .head = count_head, .resolve = count_resolved, .record = count_record};
    int fd = open(path, O_RDONLY), rc;

    ck_assert_int_ge(fd, 0);
    rc = innov__xml_read(fd, "named so", &sink, NULL, diag);
    ck_assert_int_eq(close(fd), 0);
    return rc;
}

START_TEST(the_reader_hands_over_records_in_the_order_of_the_file)
{
    counted c = {0};

    ck_assert_int_eq(read_counted(suite_data("xml/content.xml"), &c), INNOV_OK);
    ck_assert_int_eq(c.heads, 1);
    ck_assert_int_eq(c.revision, 1);
    ck_assert_int_eq(c.resolved, 4); /* two ids, lead and co_lead */
    ck_assert_int_eq(c.records, 2);
    ck_assert_int_eq(c.faulty, 0);
}
END_TEST

START_TEST(a_faulty_record_is_handed_over_as_such)
{
    counted c = {0};

    ck_assert_int_eq(read_counted(suite_data("hostile/xml/code.xml"), &c), INNOV_E_REFUSED);
    ck_assert_int_eq(c.records, 1);
    ck_assert_int_eq(c.faulty, 1);
}
END_TEST

START_TEST(a_failing_sink_stops_the_reader)
{
    const char *path = suite_data("xml/content.xml");
    counted head = {.head_rc = INNOV_E_IO}, resolve = {.resolve_rc = INNOV_E_FULL},
            record = {.record_rc = INNOV_E_NOMEM};

    ck_assert_int_eq(read_counted(path, &head), INNOV_E_IO);
    ck_assert_int_eq(head.resolved, 0);
    ck_assert_int_eq(read_counted(path, &resolve), INNOV_E_FULL);
    ck_assert_int_eq(resolve.resolved, 1);
    ck_assert_int_eq(resolve.records, 0);
    ck_assert_int_eq(read_counted(path, &record), INNOV_E_NOMEM);
    ck_assert_int_eq(record.records, 1);
}
END_TEST

START_TEST(what_cannot_be_read_is_said)
{
    counted c = {0};
    const innov__sink sink = {
        .context = &c, .head = count_head, .resolve = count_resolved, .record = count_record};
    int fd = open(suite_data("xml"), O_RDONLY | O_DIRECTORY);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__xml_read(fd, "named so", &sink, NULL, diag), INNOV_E_IO);
    ck_assert_int_eq(close(fd), 0);
    ck_assert_int_eq(finding(INNOV_DIAG_CODE), INNOV_E_IO);
    ck_assert_int_eq(c.heads, 0);
}
END_TEST

/* ---- Limits -------------------------------------------------------------------------------- */

enum { MEMORY = 512 * MIB, SECONDS = 10 };

/* A large document, and what its import must return. */
typedef struct burden {
    const char *name;
    void (*make)(text *document);
    int result, code;
    const char *words;
} burden;

static void add_record(text *to, const char *fields)
{
    add(to, "  <institution id=\"a\">\n" NAME);
    add(to, fields);
    add(to, KIND STATUS "  </institution>\n");
}

static void make_attributes(text *to, int count)
{
    char attribute[32];

    add(to, "  <institution id=\"a\"");
    for (int i = 1; i < count; i++) {
        (void)snprintf(attribute, sizeof attribute, " a%d=\"\"", i);
        add(to, attribute);
    }
    add(to, "/>\n");
}

static void make_200000_attributes(text *to)
{
    make_attributes(to, 200000);
}

static void make_65_attributes(text *to)
{
    make_attributes(to, 65);
}

static void make_namespaces(text *to)
{
    char declaration[32];

    add(to, "  <institution id=\"a\"");
    for (int i = 0; i < 200000; i++) {
        (void)snprintf(declaration, sizeof declaration, " xmlns:a%d=\"u:\"", i);
        add(to, declaration);
    }
    add(to, "/>\n");
}

static void make_depth(text *to)
{
    add(to, "  <institution id=\"a\">\n");
    add_times(to, "<a xmlns=\"urn:x\">", 100000);
    add_times(to, "</a>", 100000);
    add(to, "</institution>\n");
}

static void make_depth_of_unknown(text *to)
{
    add_times(to, "<a>", 100000);
    add_times(to, "</a>", 100000);
}

static void make_long_name(text *to)
{
    add(to, "<");
    add_times(to, "name", 9 * MIB / 4);
    add(to, "/>\n");
}

static void make_long_attribute(text *to)
{
    add(to, "  <institution id=\"");
    add_times(to, "name", 9 * MIB / 4);
    add(to, "\"/>\n");
}

static void make_long_value(text *to)
{
    add(to, "  <institution id=\"a\">\n    <name xml:lang=\"lv\">");
    add_times(to, "name", 5 * MIB);
    add(to, "</name>\n" KIND STATUS "  </institution>\n");
}

static void make_long_cdata(text *to)
{
    add(to, "  <institution id=\"a\">\n    <name xml:lang=\"lv\"><![CDATA[");
    add_times(to, "name", 5 * MIB);
    add(to, "]]></name>\n" KIND STATUS "  </institution>\n");
}

static void make_cdata(text *to)
{
    add(to, "  <institution id=\"a\">\n" NAME KIND STATUS "    <note xml:lang=\"lv\"><![CDATA[");
    add_times(to, "\xF0\x9F\x98\x80", 10000);
    add(to, "]]></note>\n  </institution>\n");
}

static void make_references(text *to)
{
    add(to, "  <institution id=\"a\">\n    <name xml:lang=\"lv\">");
    add_times(to, "&amp;", 4 * MIB);
    add(to, "</name>\n" KIND STATUS "  </institution>\n");
}

static void make_long_comment(text *to)
{
    add_record(to, "");
    add(to, "<!--");
    add_times(to, "name", MIB / 4);
    add(to, "-->\n");
}

static void make_long_instruction(text *to)
{
    add(to, "<?x ");
    add_times(to, "name", MIB / 4);
    add(to, "?>\n");
}

static void make_comments(text *to)
{
    add_record(to, "");
    add_times(to, "<!---->", 2 * MIB);
}

static void make_blanks(text *to)
{
    add_record(to, "");
    add_times(to, "    ", 5 * MIB);
}

static void make_stray_text(text *to)
{
    add_times(to, "name", 5 * MIB);
}

static void make_list(text *to, int count)
{
    char value[80];

    add(to, "  <institution id=\"a\">\n" NAME KIND STATUS);
    for (int i = 0; i < count; i++) {
        (void)snprintf(value, sizeof value, "    <source>https://example.org/%d</source>\n", i);
        add(to, value);
    }
    add(to, "  </institution>\n");
}

static void make_10000_values(text *to)
{
    make_list(to, 10000);
}

static void make_10001_values(text *to)
{
    make_list(to, 10001);
}

static void make_200000_values(text *to)
{
    make_list(to, 200000);
}

static void make_languages(text *to, int count)
{
    char value[80];

    add(to, "  <institution id=\"a\">\n");
    for (int i = 0; i < count; i++) {
        (void)snprintf(value, sizeof value, "    <name xml:lang=\"lv-x%05d\">x</name>\n", i);
        add(to, value);
    }
    add(to, KIND STATUS "  </institution>\n");
}

static void make_100_languages(text *to)
{
    make_languages(to, 100);
}

static void make_101_languages(text *to)
{
    make_languages(to, 101);
}

static void make_faults(text *to)
{
    add_times(to, "<x/>", 1000000);
}

/* A long namespace that each of many small elements would repeat. */
static void make_namespace_repeated(text *to)
{
    add(to, "  <institution id=\"a\">\n" NAME KIND STATUS "    <x:a xmlns:x=\"urn:");
    add_times(to, "name", 25 * KIB);
    add(to, "\">");
    add_times(to, "<x:b/>", 100000);
    add(to, "</x:a>\n  </institution>\n");
}

static void make_foreign_values(text *to)
{
    add(to, "  <institution id=\"a\">\n" NAME KIND STATUS "    <a xmlns=\"urn:x\">");
    add_times(to, "name&lt;", MIB);
    add(to, "</a>\n  </institution>\n");
}

static const burden burdens[] = {
    {"200,000 attributes", make_200000_attributes, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"65 attributes", make_65_attributes, INNOV_E_LIMIT, INNOV_E_LIMIT, "more than 64 attributes"},
    {"200,000 namespaces", make_namespaces, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"100,000 levels", make_depth, INNOV_E_LIMIT, INNOV_E_LIMIT, "more than 8 levels"},
    {"100,000 levels of unknown elements", make_depth_of_unknown, INNOV_E_LIMIT, INNOV_E_KIND,
     "there is no kind \"a\""},
    {"a name of 9 MiB", make_long_name, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"an attribute of 9 MiB", make_long_attribute, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"a value of 20 MiB", make_long_value, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "more than 1048576 bytes in one value"},
    {"a CDATA section of 20 MiB", make_long_cdata, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"10,000 characters of CDATA", make_cdata, INNOV_OK, INNOV_OK, ""},
    {"4 million references", make_references, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "more than 1048576 bytes in one value"},
    {"a comment of 1 MiB", make_long_comment, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"an instruction of 1 MiB", make_long_instruction, INNOV_E_LIMIT, INNOV_E_LIMIT,
     "more than 131072 bytes in one tag"},
    {"2 million comments", make_comments, INNOV_OK, INNOV_OK, ""},
    {"20 MiB of blanks", make_blanks, INNOV_OK, INNOV_OK, ""},
    {"20 MiB of stray text", make_stray_text, INNOV_E_REFUSED, INNOV_E_SYNTAX,
     "text between elements: \"namename"},
    {"10,000 values", make_10000_values, INNOV_OK, INNOV_OK, ""},
    {"10,001 values", make_10001_values, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "at most 10000 values are allowed"},
    {"200,000 values", make_200000_values, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "at most 10000 values are allowed"},
    {"100 languages", make_100_languages, INNOV_OK, INNOV_OK, ""},
    {"101 languages", make_101_languages, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "at most 100 values are allowed"},
    {"1 million faults", make_faults, INNOV_E_REFUSED, INNOV_E_KIND, "there is no kind \"x\""},
    {"a long namespace 100,000 times", make_namespace_repeated, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "more than 65536 bytes in other namespaces"},
    {"8 MiB in another namespace", make_foreign_values, INNOV_E_REFUSED, INNOV_E_LIMIT,
     "more than 65536 bytes in other namespaces"},
};

/* The child's part, where memory and time are scarce: 0 when all was as it must be. */
static int bear(const burden *b, innov_store *store)
{
    const struct rlimit memory = {MEMORY, MEMORY}, seconds = {SECONDS, SECONDS};
    int64_t code = INNOV_OK;
    int rc;

    if (!SANITIZED && (setrlimit(RLIMIT_AS, &memory) != 0 || setrlimit(RLIMIT_CPU, &seconds) != 0))
        return 1;
    rc = innov_store_import(store, in_path, NULL, 0, NULL, diag);
    if (rc != b->result) {
        fprintf(stderr, "%s: %s\n", b->name, innov_result_name(rc));
        return 2;
    }
    if (rc != INNOV_OK && innov_diag_int(diag, 0, INNOV_DIAG_CODE, &code) != INNOV_OK)
        return 3;
    if (code != b->code)
        return 4;
    if (strstr(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), b->words) == NULL)
        return 5;
    return strcmp(innov_store_text(store, INNOV_STORE_REVISION), rc == INNOV_OK ? "1" : "0") == 0
               ? 0
               : 6;
}

START_TEST(what_is_too_large_costs_little)
{
    const burden *b = &burdens[_i];
    text document = {0};
    int status;
    pid_t child;

    add(&document, DECLARATION ROOT_START);
    b->make(&document);
    add(&document, ROOT_END);
    suite_write(in_path, document.bytes, document.length);
    free(document.bytes);
    (void)fflush(NULL);
    child = fork(); /* the store is the child's own: it is opened there */
    if (child == 0) {
        innov_store *store = NULL;
        int rc = innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, diag);

        rc = rc == INNOV_OK ? bear(b, store) : 7;
        innov_store_free(store);
        _exit(rc);
    }
    ck_assert_int_gt(child, 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "%s: status %d", b->name, status);
}
END_TEST

/* A tag of 128 KiB is read wherever it begins, one of twice as much nowhere. */
START_TEST(the_limit_of_a_tag_holds_anywhere)
{
    for (size_t place = 0; place < 128 * KIB; place += 16411) {
        for (size_t times = 1; times <= 2; times++) {
            innov_store *store = new_store();
            text document = {0};

            add(&document, DECLARATION ROOT_START);
            add_record(&document, "");
            add_times(&document, " ", place % (64 * KIB));
            add(&document, "<institution id=\"b\"");
            add_times(&document, " ", times * 128 * KIB - 20 + (times - 1));
            add(&document, ">\n" NAME KIND STATUS "  </institution>\n" ROOT_END);
            suite_write(in_path, document.bytes, document.length);
            ck_assert_int_eq(innov_store_import(store, in_path, NULL, 0, NULL, diag),
                             times > 1 ? INNOV_E_LIMIT : INNOV_OK);
            free(document.bytes);
            innov_store_free(store);
        }
    }
}
END_TEST

static int import_foreign(const text *inner)
{
    innov_store *store = new_store();
    text document = {0};
    int rc;

    add(&document, BEFORE_FOREIGN);
    append(&document, inner->bytes, inner->length);
    add(&document, AFTER_FOREIGN);
    suite_write(in_path, document.bytes, document.length);
    rc = innov_store_import(store, in_path, NULL, 0, NULL, diag);
    if (rc == INNOV_OK)
        expect_export(store, document.bytes);
    free(document.bytes);
    innov_store_free(store);
    return rc;
}

START_TEST(other_namespaces_have_64_kib_of_a_record)
{
    static const char start[] = "<a xmlns=\"urn:x\">", end[] = "</a>";

    for (size_t over = 0; over < 2; over++) {
        text inner = {0};

        add(&inner, start);
        add_times(&inner, "x", 64 * KIB - (sizeof start - 1) - (sizeof end - 1) + over);
        add(&inner, end);
        ck_assert_int_eq(import_foreign(&inner), over ? INNOV_E_REFUSED : INNOV_OK);
        free(inner.bytes);
    }
    ck_assert_int_eq(finding(INNOV_DIAG_CODE), INNOV_E_LIMIT);
    ck_assert_int_eq(finding(INNOV_DIAG_KIND), INNOV_INSTITUTION);
    ck_assert_ptr_nonnull(strstr(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                                 "too large: more than 65536 bytes in other namespaces"));
}
END_TEST

START_TEST(other_namespaces_may_be_eight_levels_deep)
{
    for (size_t levels = 8; levels <= 9; levels++) {
        text inner = {0};

        add_times(&inner, "<a xmlns=\"urn:x\">", levels);
        add_times(&inner, "</a>", levels);
        ck_assert_int_eq(import_foreign(&inner), levels > 8 ? INNOV_E_LIMIT : INNOV_OK);
        free(inner.bytes);
    }
}
END_TEST

START_TEST(an_element_may_have_64_attributes)
{
    for (int count = 64; count <= 65; count++) {
        text inner = {0};
        char attribute[32];

        add(&inner, "<a xmlns=\"urn:x\"");
        for (int i = 0; i < count; i++) {
            (void)snprintf(attribute, sizeof attribute, " b%d=\"\"", i);
            add(&inner, attribute);
        }
        add(&inner, "></a>");
        ck_assert_int_eq(import_foreign(&inner), count > 64 ? INNOV_E_LIMIT : INNOV_OK);
        free(inner.bytes);
    }
}
END_TEST

/* Declared once on the parent, a namespace is declared for each attribute that is kept; what is
 * kept must be read again. */
START_TEST(what_is_kept_is_read_again)
{
    text inner = {0}, document = {0};
    char attribute[32], *once, *twice;

    add(&inner, "<x:a xmlns:x=\"urn:x\"><x:b");
    for (int i = 0; i < 64; i++) {
        (void)snprintf(attribute, sizeof attribute, " x:c%d=\"\"", i);
        add(&inner, attribute);
    }
    add(&inner, "/></x:a>");
    add(&document, BEFORE_FOREIGN);
    add(&document, inner.bytes);
    add(&document, AFTER_FOREIGN);
    once = through(document.bytes, document.length, NULL);
    twice = through(once, strlen(once), NULL);
    ck_assert_ptr_nonnull(strstr(once, " xmlns:n64=\"urn:x\" n64:c63=\"\""));
    expect_same(twice, once);
    free(inner.bytes);
    free(document.bytes);
    free(once);
    free(twice);
}
END_TEST

/* ---- Nothing else is opened ---------------------------------------------------------------- */

/* Documents that point at %s, a file. */
static const char *const pointers[] = {
    DECLARATION "<!DOCTYPE ecosystem SYSTEM \"file://%s\">\n" ROOT_START ROOT_END,
    DECLARATION "<!DOCTYPE ecosystem [<!ENTITY e SYSTEM \"file://%s\">]>\n" ROOT_START
                "&e;" ROOT_END,
    DECLARATION
    "<!DOCTYPE ecosystem [<!ENTITY % e SYSTEM \"file://%s\"> %e;]>\n" ROOT_START ROOT_END,
    DECLARATION "<?xml-stylesheet type=\"text/xsl\" href=\"file://%s\"?>\n" ROOT_START ROOT_END,
    DECLARATION "<?xml-model href=\"file://%s\"?>\n" ROOT_START ROOT_END,
    BEFORE_FOREIGN "<include xmlns=\"http://www.w3.org/2001/XInclude\" "
                   "href=\"file://%s\" parse=\"text\"/>" AFTER_FOREIGN,
    DECLARATION "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"1\" "
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                "xsi:schemaLocation=\"urn:libinnov:0 file://%s\"/>\n",
};

/* How often something in the watched folder was opened since the last call. */
static int opened(int watch)
{
    union {
        struct inotify_event event;
        char bytes[4096];
    } got;
    ssize_t size = read(watch, got.bytes, sizeof got.bytes);

    ck_assert_msg(size > 0 || errno == EAGAIN, "%s", strerror(errno));
    return size > 0;
}

static int count_descriptors(void)
{
    int count = 0;

    for (int fd = 0; fd < 256; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

START_TEST(no_other_file_is_opened)
{
    const char *secret = suite_file("secret");
    int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC), before;
    innov_store *store = new_store();

    suite_write(secret, "secret", 6);
    ck_assert_int_ge(inotify_add_watch(watch, secret, IN_OPEN), 0);
    free(suite_read(secret, NULL));
    ck_assert_int_eq(opened(watch), 1); /* so it would be seen */
    before = count_descriptors();
    for (size_t i = 0; i < INNOV__COUNT(pointers); i++) {
        const char *place = strstr(pointers[i], "%s");
        text document = {0};
        int rc;

        append(&document, pointers[i], (size_t)(place - pointers[i]));
        add(&document, secret);
        add(&document, place + 2);
        suite_write(in_path, document.bytes, document.length);
        rc = innov_store_import(store, in_path, NULL, 0, NULL, diag);
        ck_assert_int_eq(rc, strstr(document.bytes, "DOCTYPE") != NULL ? INNOV_E_SYNTAX : INNOV_OK);
        ck_assert_int_eq(opened(watch), 0);
        ck_assert_int_eq(count_descriptors(), before);
        free(document.bytes);
    }
    innov_store_free(store);
    ck_assert_int_eq(close(watch), 0);
}
END_TEST

/* ---- Main ---------------------------------------------------------------------------------- */

static void add_writing(Suite *suite)
{
    TCase *writing = xml_case(suite, "writing"), *others = xml_case(suite, "other namespaces");

    tcase_add_test(writing, escapes_are_the_few_that_are_needed);
    tcase_add_test(writing, escapes_are_found_wherever_they_stand);
    tcase_add_test(writing, the_root_says_what_it_knows);
    tcase_add_test(writing, every_type_comes_back_byte_for_byte);
    tcase_add_test(writing, importing_again_changes_nothing);
    tcase_add_test(writing, an_ampersand_in_the_namespace_of_labels_stays);
    tcase_add_test(writing, only_a_store_file_says_store_at_and_revision);
    tcase_add_loop_test(others, elements_of_other_namespaces_are_kept, 0,
                        (int)INNOV__COUNT(foreign));
    tcase_add_test(others, other_namespaces_stay_until_they_are_given_anew);
    tcase_add_test(others, other_namespaces_are_only_in_the_full_view);
    tcase_add_test(others, other_namespaces_have_64_kib_of_a_record);
    tcase_add_test(others, other_namespaces_may_be_eight_levels_deep);
    tcase_add_test(others, an_element_may_have_64_attributes);
    tcase_add_test(others, what_is_kept_is_read_again);
}

static void add_reading(Suite *suite)
{
    TCase *reading = xml_case(suite, "reading"), *reader = xml_case(suite, "reader");
    TCase *refusing = xml_case(suite, "refusing");

    tcase_set_timeout(reading, 60);
    tcase_add_loop_test(reading, the_same_content_gives_the_same_bytes, 0, (int)INNOV__COUNT(ways));
    tcase_add_test(reading, a_chunk_may_end_anywhere);
    tcase_add_test(reading, an_import_changes_what_it_gives);
    tcase_add_test(reading, a_label_of_a_person_means_the_same_in_any_order);
    tcase_add_test(reader, the_reader_hands_over_records_in_the_order_of_the_file);
    tcase_add_test(reader, a_faulty_record_is_handed_over_as_such);
    tcase_add_test(reader, a_failing_sink_stops_the_reader);
    tcase_add_test(reader, what_cannot_be_read_is_said);
    tcase_add_loop_test(refusing, a_refusal_says_what_and_where, 0, REFUSERS);
    tcase_add_loop_test(refusing, a_refused_file_is_no_store, 0, REFUSERS);
    tcase_add_test(refusing, every_truncated_document_is_refused);
    tcase_add_test(refusing, all_faults_are_listed);
    tcase_add_test(refusing, no_other_file_is_opened);
}

int main(void)
{
    Suite *suite = suite_create("xml");
    TCase *round_trips = xml_case(suite, "round trips"), *limits = xml_case(suite, "limits");

    add_writing(suite);
    add_reading(suite);
    tcase_set_timeout(round_trips, 60 + suite_times(0, 60));
    tcase_add_test(round_trips, a_locale_changes_nothing);
    tcase_set_timeout(limits, 60);
    if (!is_slow()) /* what costs little there would cost much */
        tcase_add_loop_test(limits, what_is_too_large_costs_little, 0, (int)INNOV__COUNT(burdens));
    tcase_add_test(limits, the_limit_of_a_tag_holds_anywhere);
    return suite_main(suite);
}
