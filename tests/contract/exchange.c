/* exchange.c - records on their way: import, export, conversion between the formats, and the check
 * that finds what others did to a file.
 */
#include <fcntl.h>
#include <sqlite3.h>

#include "contract/lab.h"

#define HEAD "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='" LABELS "'>\n"
#define NIL  " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>"
#define VM                                                                                         \
    "<institution id='vm'><name xml:lang='en'>Ministry of Health</name>"                           \
    "<name xml:lang='lv'>Veselības ministrija</name><short>VM</short><kind>ministry</kind>"       \
    "<status>active</status><source>urn:a</source><source>urn:b</source></institution>\n"

/* ---- What the tests share ------------------------------------------------------------------ */

static const char *latvia(void)
{
    return suite_data("../../examples/data/latvia.xml");
}

/* A file with these records in the laboratory's namespace. */
static const char *file_of(const char *records)
{
    const char *path = suite_file("in.xml");
    size_t size = strlen(records) + sizeof HEAD + sizeof "</ecosystem>";
    char *bytes = malloc(size);

    ck_assert_ptr_nonnull(bytes);
    (void)snprintf(bytes, size, HEAD "%s</ecosystem>", records);
    suite_write(path, bytes, strlen(bytes));
    free(bytes);
    return path;
}

static void import(innov_store *store, const char *path)
{
    innov_diag *diag = new_diag();

    if (innov_store_import(store, path, NULL, 0, NULL, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_diag_count(diag), 0);
    innov_diag_free(diag);
}

/* What a summary says of a column, over all kinds. */
static int64_t total(const innov_table *summary, const char *column)
{
    int64_t sum = 0, number;

    for (int32_t c = 0; c < innov_table_count(summary, INNOV_TABLE_COLUMNS); c++)
        for (int32_t r = 0; r < innov_table_count(summary, INNOV_TABLE_ROWS); r++)
            if (strcmp(innov_table_column(summary, c, INNOV_COLUMN_NAME, NULL), column) == 0) {
                ck_assert_int_eq(innov_table_int(summary, r, c, &number), INNOV_OK);
                sum += number;
            }
    return sum;
}

static innov_record *named(innov_store *store, const char *name)
{
    int64_t id;

    ck_assert_int_eq(innov_store_resolve(store, 0, name, &id), INNOV_OK);
    return get(store, id);
}

static void export(innov_store *store, const char *path, int32_t view)
{
    ck_assert_int_eq(innov_store_export(store, path, NULL, view, 0, NULL), INNOV_OK);
    ck_alone(path);
}

/* ---- Import -------------------------------------------------------------------------------- */

START_TEST(import_twice_changes_nothing)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);
    innov_table *summary;
    int64_t records;
    char *content;

    ck_assert_int_eq(innov_store_import(store, latvia(), NULL, 0, &summary, NULL), INNOV_OK);
    records = total(summary, "added");
    ck_assert_int_gt(records, 20);
    ck_assert_int_eq(total(summary, "changed") + total(summary, "unchanged"), 0);
    innov_table_free(summary);
    content = content_of(store);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    ck_assert_int_eq(innov_store_import(store, latvia(), NULL, 0, &summary, NULL), INNOV_OK);
    ck_assert_int_eq(total(summary, "unchanged"), records);
    ck_assert_int_eq(total(summary, "changed") + total(summary, "added"), 0);
    innov_table_free(summary);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    ck_content(store, content); /* the people too: they keep their minted ids */
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE);
    import(store, latvia());
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "1");
    ck_content(store, content);
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(dry_run_changes_nothing)
{
    const char *location = suite_file(lab_names[_i]), *copy = suite_file("copy");
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);
    char *content = content_of(store), *bytes;
    innov_table *summary;
    size_t length;

    bytes = suite_read(location, &length);
    suite_write(copy, bytes, length);
    free(bytes);
    ck_assert_int_eq(
        innov_store_import(store, latvia(), NULL, INNOV_IMPORT_DRY_RUN, &summary, NULL), INNOV_OK);
    ck_assert_int_gt(total(summary, "added"), 20);
    innov_table_free(summary);
    ck_content(store, content);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "");
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "0");
    innov_store_free(store);
    if (_i == XML)
        ck_same_bytes(location, copy);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_content(store, content);
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(given_fields_change_and_others_stay)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *summary;
    innov_record *record;

    import(store, file_of(VM));
    ck_assert_int_eq(
        innov_store_import(store,
                           file_of("<institution id='vm'><name xml:lang='de'>Ministerium</name>"
                                   "<name xml:lang='en'>The Ministry of Health</name>"
                                   "<short" NIL "<source>urn:c</source></institution>"),
                           NULL, 0, &summary, NULL),
        INNOV_OK);
    ck_assert_int_eq(total(summary, "changed"), 1);
    innov_table_free(summary);
    record = named(store, "vm");
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "lv"), "Veselības ministrija");
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "en"), "The Ministry of Health");
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "de"), "Ministerium");
    ck_assert_int_eq(innov_has(record, INNOV_INSTITUTION_SHORT), 0);
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_KIND, NULL), "ministry");
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_SOURCE, NULL), "urn:c");
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(faults_are_all_listed)
{
    static const char records[] = VM "<institution id='tm'>\n"
                                     "  <name xml:lang='lv'>Tieslietu ministrija</name>\n"
                                     "  <kind>minstry</kind>\n"
                                     "  <status>active</status>\n"
                                     "</institution>\n"
                                     "<sprint id='a'>\n"
                                     "  <year>2024</year>\n"
                                     "  <status>planned</status>\n"
                                     "  <title xml:lang='lv'>A</title>\n"
                                     "  <lead>nobody</lead>\n"
                                     "</sprint>\n"
                                     "<sprint id='b'>\n"
                                     "  <yaer>2024</yaer>\n"
                                     "</sprint>\n";
    const char *path = file_of(records);
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();
    char *content = content_of(store);
    int code = 0, reference = 0, field = 0;

    ck_said(store, innov_store_import(store, path, NULL, 0, NULL, diag), INNOV_E_REFUSED,
            "faults; nothing was changed", "; nekas nav mainīts");
    for (int32_t i = 0; i < innov_diag_count(diag); i++) {
        int64_t line = finding(diag, i, INNOV_DIAG_LINE), of = finding(diag, i, INNOV_DIAG_FIELD);

        ck_assert_str_eq(innov_diag_text(diag, i, INNOV_DIAG_FILE, NULL), path);
        if (finding(diag, i, INNOV_DIAG_CODE) == INNOV_E_CODE && line == 5) {
            ck_finding(diag, i, INNOV_E_CODE, "\"minstry\" is no code of institution_kind",
                       "\"minstry\" nav saraksta institution_kind kods");
            code += of == INNOV_INSTITUTION_KIND;
        } else if (line == 12) {
            ck_finding(diag, i, INNOV_E_REFERENCE, "there is no institution \"nobody\"",
                       "nav ieraksta \"nobody\" (institution)");
            ck_assert_int_eq(finding(diag, i, INNOV_DIAG_KIND), INNOV_SPRINT);
            reference += of == INNOV_SPRINT_LEAD;
        } else if (line == 15) {
            ck_finding(diag, i, INNOV_E_FIELD, "there is no field \"yaer\" (year?)",
                       "nav tāda lauka: \"yaer\" (year?)");
            field++;
        }
    }
    ck_assert(code == 1 && reference == 1 && field == 1);
    ck_content(store, content);
    free(content);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(hostile_and_foreign_files_are_refused)
{
    static const struct {
        const char *bytes;
        int code;
        const char *en, *lv;
    } files[] = {
        {"", INNOV_E_SYNTAX, "not well-formed XML", "nepareizi veidots XML"},
        {HEAD "<institution id='vm'>", INNOV_E_SYNTAX, "not well-formed XML",
         "nepareizi veidots XML"},
        {"<!DOCTYPE x>" HEAD "</ecosystem>", INNOV_E_SYNTAX, "a DOCTYPE is not accepted",
         "DOCTYPE netiek pieņemts"},
        {"<?xml version='1.0' encoding='ISO-8859-1'?>" HEAD "</ecosystem>", INNOV_E_SYNTAX,
         "the encoding must be UTF-8", "kodējumam jābūt UTF-8"},
        {"<html/>", INNOV_E_FOREIGN, "the root element is \"html\"", "saknes elements ir \"html\""},
        {"<ecosystem xmlns='urn:libinnov:1' revision='1'/>", INNOV_E_NEWER,
         "written for urn:libinnov:1", "rakstīts priekš urn:libinnov:1"},
        {HEAD "<institution id='vm'><a "
              "xmlns='urn:a'><b><c><d><e><f><g><h><i><j/></i></h></g></f></e></d>"
              "</c></b></a></institution></ecosystem>",
         INNOV_E_LIMIT, "too large: more than 8 levels", "par lielu: vairāk nekā 8 līmeņi"},
        {HEAD "<institution id='vm'>words</institution></ecosystem>", INNOV_E_REFUSED, "", ""},
        {HEAD VM VM "</ecosystem>", INNOV_E_REFUSED,
         "the record \"vm\" is there twice; first in line 2",
         "ieraksts \"vm\" ir divreiz; pirmoreiz 2. rindā"},
    };
    const char *path = suite_file("in.xml");
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();
    char *content = content_of(store);

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        suite_write(path, files[i].bytes, strlen(files[i].bytes));
        ck_said(store, innov_store_import(store, path, NULL, 0, NULL, diag), files[i].code,
                files[i].en, files[i].lv);
        ck_words(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), files[i].en);
        ck_content(store, content);
    }
    ck_said(store, innov_store_import(store, suite_file("no"), NULL, 0, NULL, NULL),
            INNOV_E_NOT_FOUND, "there is no such file", "nav tāda faila");
    free(content);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(refused_import_undoes_only_itself)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record;
    int64_t id;

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    id = add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(
        innov_store_import(store,
                           file_of(VM "<institution id='tm'><short>TM</short></institution>"
                                      "<sprint id='a'/>"),
                           NULL, 0, NULL, NULL),
        INNOV_E_REFUSED);
    ck_assert_int_eq(innov_store_import(store, file_of(VM), NULL, INNOV_IMPORT_DRY_RUN, NULL, NULL),
                     INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 1);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    record = get(store, id);
    ck_assert_int_eq(innov_has(record, INNOV_INSTITUTION_SHORT), 0);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 1);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(import_obeys_the_rules_of_put)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();

    import(store, file_of(VM "<sprint id='a'><year>2024</year><status>planned</status>"
                             "<title xml:lang='lv'>A</title><lead>vm</lead></sprint>"));
    ck_said(store,
            innov_store_import(store,
                               file_of("<sprint id='a'><status>completed</status>"
                                       "<actual_start>2024</actual_start></sprint>"),
                               NULL, 0, NULL, diag),
            INNOV_E_STATE, "no move leads from planned to completed",
            "no planned uz completed pāriet nevar");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_CODE), INNOV_E_STATE);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_SPRINT_STATUS);
    ck_assert_int_eq(count_records(store, INNOV_SPRINT, "status=planned"), 1);
    ck_said(store,
            innov_store_import(store,
                               file_of("<institution id='b'><name xml:lang='lv'>B</name>"
                                       "<short>VM</short><kind>ngo</kind><status>active</status>"
                                       "</institution>"),
                               NULL, 0, NULL, diag),
            INNOV_E_REFUSED, "\"VM\" is already the value of", "\"VM\" jau ir ierakstam");
    ck_said(store,
            innov_store_import(store, file_of("<institution id='vm'><status" NIL "</institution>"),
                               NULL, 0, NULL, diag),
            INNOV_E_REFUSED, "a value is required", "vērtība ir obligāta");
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- From one store to the other ----------------------------------------------------------- */

START_TEST(numbers_of_old_registers_pass_with_a_warning)
{
    const char *location = suite_file(lab_names[_i]),
               *path = file_of("<institution id=\"old\"><name xml:lang=\"lv\">Vecā</name>"
                               "<reg_no>90009114632</reg_no><kind>other</kind>"
                               "<status>active</status></institution>");
    innov_store *store = new_lab(location);
    innov_diag *diag = NULL;
    int64_t severity;

    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    ck_assert_int_eq(innov_store_import(store, path, NULL, 0, NULL, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_store_import(store, path, NULL, INNOV_IMPORT_LENIENT, NULL, diag),
                     INNOV_OK);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_int_eq(innov_diag_int(diag, 0, INNOV_DIAG_SEVERITY, &severity), INNOV_OK);
    ck_assert_int_eq(severity, INNOV_SEVERITY_WARNING);
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_E_REFUSED); /* it names them */
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_READ); /* what is in a store can be read again */
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, "name=Vecā"), 1);
    innov_store_free(store);
    innov_diag_free(diag);
}
END_TEST

START_TEST(both_stores_export_the_same)
{
    const char *exports[STORES] = {suite_file("sqlite.xml"), suite_file("xml.xml")};

    for (int32_t view = INNOV_VIEW_PUBLIC; view <= INNOV_VIEW_FULL; view++) {
        for (int which = SQLITE; which < STORES; which++) {
            innov_store *store = open_lab(suite_file(lab_names[which]), INNOV_OPEN_CREATE);

            ck_assert_int_eq(innov_store_seed(store, 1), INNOV_OK);
            import(store, latvia());
            export(store, exports[which], view);
            innov_store_free(store);
            ck_assert_int_eq(unlink(suite_file(lab_names[which])), 0);
        }
        ck_same_bytes(exports[SQLITE], exports[XML]);
    }
}
END_TEST

START_TEST(export_to_a_descriptor_is_the_same)
{
    const char *one = suite_file("one.xml"), *two = suite_file("two.xml");
    innov_store *store = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_CREATE);
    int fd = open(two, O_WRONLY | O_CREAT | O_EXCL, 0600), full = open("/dev/full", O_WRONLY);

    ck_assert(fd >= 0 && full >= 0);
    import(store, latvia());
    export(store, one, INNOV_VIEW_INTERNAL);
    ck_assert_int_eq(innov_store_export_fd(store, fd, NULL, INNOV_VIEW_INTERNAL, 0, NULL),
                     INNOV_OK);
    ck_assert_int_eq(close(fd), 0); /* it was left open */
    ck_same_bytes(one, two);
    ck_said(store, innov_store_export_fd(store, full, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_E_FULL,
            "the disk is full", "disks ir pilns");
    ck_assert_int_eq(close(full), 0);
    innov_store_free(store);
}
END_TEST

START_TEST(export_and_import_bring_everything_back)
{
    const char *names[] = {"one.innov", "two.xml", "three.innov", "four.xml"};
    const char *before = suite_file("before"), *after = suite_file("after");
    innov_store *store = open_lab(suite_file(names[0]), INNOV_OPEN_CREATE);

    import(store, latvia());
    export(store, before, INNOV_VIEW_FULL);
    innov_store_free(store);
    for (size_t i = 1; i < sizeof names / sizeof names[0]; i++) {
        store = open_lab(suite_file(names[i]), INNOV_OPEN_CREATE);
        import(store, before);
        export(store, after, INNOV_VIEW_FULL);
        ck_same_bytes(before, after);
        ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
        innov_store_free(store);
    }
}
END_TEST

START_TEST(conversion_brings_everything_back)
{
    const char *names[] = {suite_file("one.innov"), suite_file("two.xml"),
                           suite_file("three.innov"), suite_file("four.xml")};
    innov_store *store = open_lab(names[0], INNOV_OPEN_CREATE);
    innov_diag *diag = new_diag();
    char *content, identity[33];

    import(store, latvia());
    ck_assert_int_eq(innov_store_begin(store, "Ilze", "laboratory", 0), INNOV_OK);
    add(store, new_institution("nva", "Nodarbinātības valsts aģentūra"));
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    content = content_of(store);
    strcpy(identity, innov_store_text(store, INNOV_STORE_IDENTITY));
    innov_store_free(store);
    for (size_t i = 1; i < sizeof names / sizeof names[0]; i++) {
        innov_record *record;

        ck_assert_int_eq(innov_convert(names[i - 1], names[i], 0, NULL, diag), INNOV_OK);
        ck_assert_int_eq(innov_diag_count(diag), 0);
        ck_alone(names[i]);
        store = open_lab(names[i], INNOV_OPEN_READ);
        ck_content(store, content);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_IDENTITY), identity);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "2");
        record = named(store, "nva");
        ck_assert_int_eq(revision_of(record), 2);
        innov_record_free(record);
        record = named(store, "vk");
        ck_assert_int_eq(revision_of(record), 1);
        innov_record_free(record);
        ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
        innov_store_free(store);
    }
    ck_same_bytes(names[1], names[3]);
    ck_assert_int_eq(innov_convert(names[0], names[1], 0, NULL, diag), INNOV_E_EXISTS);
    ck_finding(diag, 0, INNOV_E_EXISTS, "the file is already there; it was left alone",
               "fails jau ir; tas atstāts neskarts");
    ck_same_bytes(names[1], names[3]);
    ck_assert_int_eq(innov_convert(suite_file("no.xml"), suite_file("new.xml"), 0, NULL, diag),
                     INNOV_E_NOT_FOUND);
    ck_assert_int_ne(access(suite_file("new.xml"), F_OK), 0);
    free(content);
    innov_diag_free(diag);
}
END_TEST

START_TEST(other_languages_and_namespaces_survive_conversion)
{
    static const char file[] =
        "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='urn:other' xml:lang='en'>"
        "<institution id='tm'><name xml:lang='lv'>Tieslietu ministrija</name><kind>ministry</kind>"
        "<status>active</status><mood xmlns='urn:mood' of='us'>good &amp; glad</mood></institution>"
        "<person id='ilze'><name>Ilze</name></person></ecosystem>";
    const char *path = suite_file("in.xml"), *location = suite_file(lab_names[_i]);
    const char *target = suite_file(_i == XML ? "target.innov" : "target.xml");
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);
    char *content;

    suite_write(path, file, sizeof file - 1);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LANGUAGE, "en"), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, LABELS), INNOV_OK);
    import(store, path);
    content = content_of(store);
    ck_words(content, "labels=\"urn:other\"");
    ck_words(content, "good &amp; glad");
    innov_store_free(store);
    ck_assert_int_eq(innov_convert(location, target, 0, NULL, NULL), INNOV_OK);
    for (int i = 0; i < 2; i++) {
        store = open_lab(i == 0 ? location : target, INNOV_OPEN_WRITE);
        ck_content(store, content);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LANGUAGE), "en");
        import(store, path);
        ck_content(store, content);
        innov_store_free(store);
    }
    free(content);
}
END_TEST

/* ---- References to records of any kind ------------------------------------------------------ */

#define SPRINT                                                                                     \
    "<sprint id='s1'><year>2024</year><status>planned</status>"                                    \
    "<title xml:lang='lv'>Sprints</title><lead>vm</lead></sprint>\n"
#define LINK(subject, object)                                                                      \
    "<link id='l1'><subject>" subject "</subject><kind>resulted_in</kind><object>" object          \
    "</object></link>\n"

/* What refers to any kind stands before and behind what it refers to, and one to another. */
static const char ties[] =
    "<attachment id='a1'><about>link/l1</about><role>evidence</role>"
    "<name xml:lang='lv'>Protokols</name></attachment>\n"
    "<identifier id='n1'><record>person/ilze</record><scheme>urn:orcid</scheme>"
    "<notation>0000</notation></identifier>\n" LINK("sprint/s1", "institution/vm") VM SPRINT
    "<person id='ilze'><name>Ilze</name></person>\n"
    "<identifier id='n2'><record>sprint/s1</record><scheme>urn:lab</scheme>"
    "<notation>1</notation></identifier>\n"
    "<attachment id='a2'><about>identifier/n2</about><role>other</role>"
    "<name xml:lang='lv'>Attēls</name></attachment>\n";

static void ck_refers(innov_store *store, const char *from, int32_t field, const char *to)
{
    innov_record *record = named(store, from), *target = named(store, to);
    int64_t id;

    ck_assert_int_eq(innov_get_int(record, field, &id), INNOV_OK);
    ck_assert_msg(id == id_of(target), "%s does not refer to %s", from, to);
    innov_record_free(record);
    innov_record_free(target);
}

static void ck_tied(innov_store *store)
{
    ck_refers(store, "l1", INNOV_LINK_SUBJECT, "s1");
    ck_refers(store, "l1", INNOV_LINK_OBJECT, "vm");
    ck_refers(store, "n1", INNOV_IDENTIFIER_RECORD, "ilze");
    ck_refers(store, "n2", INNOV_IDENTIFIER_RECORD, "s1");
    ck_refers(store, "a1", INNOV_ATTACHMENT_ABOUT, "l1");
    ck_refers(store, "a2", INNOV_ATTACHMENT_ABOUT, "n2");
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
}

START_TEST(references_to_any_kind_come_back)
{
    const char *names[] = {suite_file("one.innov"), suite_file("two.xml"),
                           suite_file("three.innov"), suite_file("four.xml")};
    const char *before = suite_file("before"), *after = suite_file("after");
    int first = _i == XML; /* four steps from SQLite, three from XML: each way of going on */
    innov_store *store = new_lab(names[first]);
    char *content;

    import(store, file_of(ties));
    ck_tied(store);
    content = content_of(store);
    ck_words(content, "<subject>sprint/s1</subject>");
    ck_words(content, "<object>institution/vm</object>");
    ck_words(content, "<about>link/l1</about>");
    export(store, before, INNOV_VIEW_FULL);
    innov_store_free(store);
    for (int i = first; i < 4; i++) {
        if (i > first)
            ck_assert_int_eq(innov_convert(names[i - 1], names[i], 0, NULL, NULL), INNOV_OK);
        store = open_lab(names[i], INNOV_OPEN_WRITE); /* again */
        ck_content(store, content);
        ck_tied(store);
        innov_store_free(store);
    }
    ck_same_bytes(names[1], names[3]);
    for (int which = SQLITE; which < STORES; which++) {
        store = new_lab(suite_file(lab_names[which]));
        import(store, before);
        ck_tied(store);
        export(store, after, INNOV_VIEW_FULL);
        ck_same_bytes(before, after);
        innov_store_free(store);
    }
    free(content);
}
END_TEST

/* Without a store no label has a meaning; where there is one, it is said as files say it. */
START_TEST(references_to_any_kind_are_found_as_files_write_them)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_record(INNOV_LINK), *sprint;
    int64_t id;

    import(store, file_of(ties));
    sprint = named(store, "s1");
    ck_assert_int_eq(innov_store_resolve(store, 0, "sprint/s1", &id), INNOV_OK);
    ck_assert_int_eq(id, id_of(sprint));
    ck_assert_int_eq(count_records(store, INNOV_LINK, "subject=sprint/s1"), 1);
    ck_assert_int_eq(count_records(store, INNOV_LINK, "subject=sprint:s1"), 1);
    ck_assert_int_eq(count_records(store, INNOV_LINK, "subject in (institution/vm)"), 0);
    ck_assert_int_eq(count_records(store, INNOV_ATTACHMENT, "about=link/l1"), 1);
    ck_assert_int_eq(count_records(store, INNOV_IDENTIFIER, "record=person/ilze"), 1);
    ck_assert_int_eq(innov_set(record, INNOV_LINK_SUBJECT, NULL, "sprint/s1"), INNOV_E_ID);
    ck_assert_int_eq(innov_set_int(record, INNOV_LINK_SUBJECT, id), INNOV_OK);
    ck_said(store, innov_store_delete(store, id, 0, NULL), INNOV_E_REFERENCE, "", "");
    innov_record_free(record);
    innov_record_free(sprint);
    innov_store_free(store);
}
END_TEST

START_TEST(references_to_any_kind_say_a_kind_and_a_record_that_are_there)
{
    static const struct {
        const char *record;
        int code;
        const char *en, *lv;
    } cases[] = {
        {LINK("s1", "institution/vm"), INNOV_E_ID, "\"s1\" is neither an id nor", "\"s1\" nav ne"},
        {LINK("zz_unknown/s1", "institution/vm"), INNOV_E_ID, "is neither an id nor", "nav ne"},
        {LINK("/s1", "institution/vm"), INNOV_E_ID, "is neither an id nor", "nav ne"},
        {LINK("sprint/", "institution/vm"), INNOV_E_ID, "is neither an id nor", "nav ne"},
        {LINK("sprint/s1/x", "institution/vm"), INNOV_E_ID, "is neither an id nor", "nav ne"},
        {LINK("sprint:s1", "institution/vm"), INNOV_E_ID, "is neither an id nor", "nav ne"},
        {LINK("sprint/vm", "institution/vm"), INNOV_E_REFERENCE, "there is no sprint \"vm\"",
         "nav ieraksta \"vm\" (sprint)"},
        {LINK("sprint_progress/s1", "institution/vm"), INNOV_E_REFERENCE, "there is no",
         "nav ieraksta"},
    };
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();
    char *content;

    import(store, file_of(VM SPRINT));
    content = content_of(store);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert_int_eq(innov_store_import(store, file_of(cases[i].record), NULL, 0, NULL, diag),
                         INNOV_E_REFUSED);
        ck_assert_int_eq(innov_diag_count(diag), 1);
        ck_finding(diag, 0, cases[i].code, cases[i].en, cases[i].lv);
        ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_LINK_SUBJECT);
        ck_content(store, content);
    }
    free(content);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- What may be shown --------------------------------------------------------------------- */

/* A store in which something is hidden at every level, and the ids of what is hidden. */
static void fill_with_secrets(innov_store *store, int64_t hidden[4])
{
    int64_t open = add(store, new_institution("vm", "Veselības ministrija")), sprint;
    innov_record *record = new_institution("hidden-lead", "Paslēptā iestāde");

    set(record, INNOV_INSTITUTION_VISIBILITY, "internal");
    hidden[0] = add(store, record);
    record = new_person("secret-label", "Slepenā Persona");
    set(record, INNOV_PERSON_EMAIL, "secret@example.org");
    hidden[1] = add(store, record);
    record = new_person("shown", "Ilze Dzenovska");
    set(record, INNOV_PERSON_VISIBILITY, "public");
    set(record, INNOV_PERSON_EMAIL, "ilze@example.org");
    set(record, INNOV_PERSON_NOTE, "Slepena piezīme");
    add(store, record);
    record = new_sprint("shown-sprint", open);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_FACILITATOR, 0, hidden[1]), INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(record, INNOV_SPRINT_PARTNER, 0, hidden[0]), INNOV_OK);
    set(record, INNOV_SPRINT_NOTE, "Slepena piezīme");
    sprint = add(store, record);
    add(store, new_session(sprint, 1));
    hidden[2] = add(store, new_sprint("hidden-by-lead", hidden[0]));
    record = new_session(hidden[2], 1);
    ck_assert_int_eq(innov_set(record, INNOV_SESSION_PLACE, "lv", "Slepena vieta"), INNOV_OK);
    hidden[3] = add(store, record);
}

START_TEST(public_export_shows_nothing_hidden)
{
    static const char *const secrets[] = {"Paslēptā",       "Slepen",       "secret", "hidden-lead",
                                          "hidden-by-lead", "@example.org", "email",  "<note"};
    const char *path = suite_file("public.xml"), *again = suite_file("again.xml");
    innov_store *store = new_lab(suite_file(lab_names[_i])), *empty;
    char *bytes, text[INNOV_ID_SIZE];
    int64_t hidden[4];

    fill_with_secrets(store, hidden);
    export(store, path, INNOV_VIEW_PUBLIC);
    innov_store_free(store);
    bytes = suite_read(path, NULL);
    ck_words(bytes, "Veselības ministrija");
    ck_words(bytes, "Ilze Dzenovska");
    ck_words(bytes, "shown-sprint");
    for (size_t i = 0; i < sizeof secrets / sizeof secrets[0]; i++)
        ck_assert_msg(strstr(bytes, secrets[i]) == NULL, "\"%s\" is shown", secrets[i]);
    for (size_t i = 0; i < 4; i++) {
        ck_assert_int_eq(innov_id_format(hidden[i], text, sizeof text), INNOV_OK);
        ck_assert_msg(strstr(bytes, text) == NULL, "%s is shown", text);
    }
    free(bytes);
    empty = open_lab(suite_file(_i == XML ? "empty.xml" : "empty.innov"), INNOV_OPEN_CREATE);
    import(empty, path);
    export(empty, again, INNOV_VIEW_PUBLIC);
    ck_same_bytes(path, again);
    innov_store_free(empty);
}
END_TEST

START_TEST(internal_export_shows_what_is_internal)
{
    const char *path = suite_file("internal.xml");
    innov_store *store = new_lab(suite_file(lab_names[_i])), *empty;
    innov_record *record = new_person("private", "Privātā Persona");
    int64_t hidden[4];
    char *bytes;

    fill_with_secrets(store, hidden);
    set(record, INNOV_PERSON_VISIBILITY, "private");
    add(store, record);
    export(store, path, INNOV_VIEW_INTERNAL);
    innov_store_free(store);
    bytes = suite_read(path, NULL);
    ck_words(bytes, "secret@example.org");
    ck_words(bytes, "Slepena piezīme");
    ck_assert_ptr_null(strstr(bytes, "Privātā"));
    free(bytes);
    empty = open_lab(suite_file("empty.xml"), INNOV_OPEN_CREATE);
    import(empty, path);
    innov_store_free(empty);
}
END_TEST

START_TEST(public_export_keeps_its_own_rules)
{
    const char *path = suite_file("public.xml");
    innov_store *store = new_lab(suite_file(lab_names[_i])), *empty;
    innov_record *successor = new_institution("new", "Jaunā iestāde"),
                 *old = new_institution("old", "Vecā iestāde");

    set(successor, INNOV_INSTITUTION_VISIBILITY, "internal");
    put(store, successor);
    ck_assert_int_eq(innov_set_int(old, INNOV_INSTITUTION_SUCCESSOR, id_of(successor)), INNOV_OK);
    set(old, INNOV_INSTITUTION_STATUS, "reorganised"); /* which needs a successor */
    put(store, old);
    innov_record_free(successor);
    innov_record_free(old);
    export(store, path, INNOV_VIEW_PUBLIC);
    innov_store_free(store);
    empty = open_lab(suite_file("empty.innov"), INNOV_OPEN_CREATE);
    import(empty, path);
    innov_store_free(empty);
}
END_TEST

START_TEST(example_is_public_without_findings)
{
    const char *path = suite_file("public.xml");
    innov_store *store = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_CREATE), *empty;
    char *bytes;

    import(store, latvia());
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    export(store, path, INNOV_VIEW_PUBLIC);
    innov_store_free(store);
    bytes = suite_read(path, NULL);
    ck_assert_ptr_null(strstr(bytes, "<note"));
    ck_assert_ptr_null(strstr(bytes, "<retain_until"));
    free(bytes);
    empty = open_lab(suite_file(_i == XML ? "empty.xml" : "empty.innov"), INNOV_OPEN_CREATE);
    import(empty, path);
    innov_store_free(empty);
}
END_TEST

/* ---- Check --------------------------------------------------------------------------------- */

START_TEST(missing_primary_language_is_a_warning)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("vm", "Veselības ministrija");
    innov_diag *diag = new_diag();
    int64_t id;

    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_NAME, "lv", NULL), INNOV_OK);
    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_NAME, "en", "Ministry of Health"),
                     INNOV_OK);
    id = add(store, record);
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_OK);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_OK, "there is no text in the primary language (lv)",
               "nav teksta pamatvalodā (lv)");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_SEVERITY), INNOV_SEVERITY_WARNING);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_RECORD), id);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_INSTITUTION_NAME);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

static const struct {
    const char *sql;
    int code;
    int32_t field;
    const char *en, *lv;
} damages[] = {
    {"UPDATE sprint SET status = 'lost'", INNOV_E_CODE, INNOV_SPRINT_STATUS,
     "\"lost\" is no code of sprint_status", "\"lost\" nav saraksta sprint_status kods"},
    {"UPDATE sprint SET title = printf('%.301c', 'a')", INNOV_E_VALUE, INNOV_SPRINT_TITLE,
     "the text has 301 characters; at most 300 are allowed", "tekstā ir 301 rakstzīmes"},
    {"UPDATE sprint SET title = 'a' || char(7)", INNOV_E_VALUE, INNOV_SPRINT_TITLE,
     "the text has a control character", "tekstā ir vadības rakstzīme"},
    {"UPDATE sprint SET title = NULL", INNOV_E_REQUIRED, INNOV_SPRINT_TITLE, "a value is required",
     "vērtība ir obligāta"},
    {"UPDATE sprint SET year = 1", INNOV_E_VALUE, INNOV_SPRINT_YEAR, "\"1\" is out of range",
     "\"1\" ir ārpus robežām"},
    {"UPDATE sprint SET planned_start = '2024-05', planned_end = '2024-04'", INNOV_E_VALUE,
     INNOV_SPRINT_PLANNED_END, "2024-04 is before planned_start", "2024-04 ir pirms planned_start"},
    {"DELETE FROM institution", INNOV_E_REFERENCE, INNOV_SPRINT_LEAD, "there is no institution \"i",
     "(institution)"},
    {"UPDATE sprint SET lead = id", INNOV_E_REFERENCE, INNOV_SPRINT_LEAD,
     "is the id of another kind of record", "ir cita veida ieraksta identifikators"},
    {"UPDATE sprint SET label = 'b'", INNOV_E_ID, 0, "the id is not the one of label \"b\"",
     "identifikators nav iezīmes \"b\" identifikators"},
    {"UPDATE sprint SET label = 'ā b'", INNOV_E_ID, 0, "is no label", "nav iezīme"},
    {"INSERT INTO sprint_link SELECT id, 1, 'page' FROM sprint", INNOV_E_VALUE, INNOV_SPRINT_LINK,
     "\"page\" is not an absolute URI", "\"page\" nav absolūts URI"},
    {"INSERT INTO innov_text SELECT id, 'title', '?', 'x' FROM sprint", INNOV_E_ARGUMENT,
     INNOV_SPRINT_TITLE, "\"?\" is not a language tag", "\"?\" nav valodas kods"},
    {"INSERT INTO sprint_partner SELECT s.id, n.o, i.id FROM sprint s, institution i, "
     "(SELECT 1 AS o UNION SELECT 2) n",
     INNOV_E_VALUE, INNOV_SPRINT_PARTNER, "is in the list twice", "ir sarakstā divreiz"},
    {"UPDATE sprint SET id = 5", INNOV_E_REFERENCE, 0, "is the id of another kind of record",
     "ir cita veida ieraksta identifikators"},
};

START_TEST(hand_made_damage_is_found)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *store = new_lab(location);
    innov_diag *diag = new_diag();
    int32_t found = 0;
    sqlite3 *db;

    add(store, new_sprint("a", add(store, new_institution("vm", "Veselības ministrija"))));
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_OK);
    ck_assert_int_eq(innov_diag_count(diag), 0);
    innov_store_free(store);
    ck_assert_int_eq(sqlite3_open(location, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(db, damages[_i].sql, NULL, NULL, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_said(store, innov_store_check(store, 0, diag), INNOV_E_REFUSED, "", "");
    ck_assert_str_ne(innov_store_message(store, "en"), "");
    for (int32_t i = 0; i < innov_diag_count(diag); i++)
        if (strstr(innov_diag_text(diag, i, INNOV_DIAG_MESSAGE, "en"), damages[_i].en) != NULL) {
            ck_finding(diag, i, damages[_i].code, damages[_i].en, damages[_i].lv);
            ck_assert_int_eq(finding(diag, i, INNOV_DIAG_KIND), INNOV_SPRINT);
            ck_assert_int_eq(finding(diag, i, INNOV_DIAG_FIELD), damages[_i].field);
            ck_assert_str_eq(innov_diag_text(diag, i, INNOV_DIAG_FILE, NULL), location);
            found++;
        }
    ck_assert_msg(found == 1, "%s: found %d times; first: %s", damages[_i].sql, (int)found,
                  innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(impossible_dates_do_not_get_in)
{
    static const char *const dates[] = {"2024-13", "2024-02-30", "2024-1-1", "24", "2024-00", ""};
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *store = new_lab(location);
    sqlite3 *db;

    add(store, new_sprint("a", add(store, new_institution("vm", "Veselības ministrija"))));
    innov_store_free(store);
    ck_assert_int_eq(sqlite3_open(location, &db), SQLITE_OK);
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        char sql[100];

        (void)snprintf(sql, sizeof sql, "UPDATE sprint SET planned_start = '%s'", dates[i]);
        ck_assert_int_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_CONSTRAINT);
    }
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

int main(void)
{
    Suite *suite = suite_create("exchange");
    TCase *imports = suite_case(suite, "import"),
          *ways = suite_case(suite, "from one to the other");
    TCase *views = suite_case(suite, "views"), *checks = suite_case(suite, "check");

    every_store(imports, import_twice_changes_nothing);
    every_store(imports, dry_run_changes_nothing);
    every_store(imports, given_fields_change_and_others_stay);
    every_store(imports, faults_are_all_listed);
    every_store(imports, hostile_and_foreign_files_are_refused);
    every_store(imports, refused_import_undoes_only_itself);
    every_store(imports, import_obeys_the_rules_of_put);
    every_store(imports, numbers_of_old_registers_pass_with_a_warning);
    tcase_add_test(ways, both_stores_export_the_same);
    every_store(ways, export_to_a_descriptor_is_the_same);
    tcase_add_test(ways, export_and_import_bring_everything_back);
    tcase_add_test(ways, conversion_brings_everything_back);
    every_store(ways, other_languages_and_namespaces_survive_conversion);
    every_store(ways, references_to_any_kind_come_back);
    every_store(ways, references_to_any_kind_are_found_as_files_write_them);
    every_store(ways, references_to_any_kind_say_a_kind_and_a_record_that_are_there);
    every_store(views, public_export_shows_nothing_hidden);
    every_store(views, internal_export_shows_what_is_internal);
    every_store(views, public_export_keeps_its_own_rules);
    every_store(views, example_is_public_without_findings);
    every_store(checks, missing_primary_language_is_a_warning);
    tcase_add_loop_test(checks, hand_made_damage_is_found, 0,
                        (int)(sizeof damages / sizeof damages[0]));
    tcase_add_test(checks, impossible_dates_do_not_get_in);
    return suite_main(suite);
}
