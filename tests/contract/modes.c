/* modes.c - what an import does to records that are there: it adds, updates or replaces, and a file
 * that says its origin changes only what it changed; where the store changed the same, nothing.
 */
#define _GNU_SOURCE /* asprintf */
#include "contract/lab.h"

#define HEAD "<ecosystem xmlns='urn:libinnov:0' revision='2' labels='" LABELS "'>\n"
#define TAIL "</ecosystem>\n"

/* ---- What the tests share ------------------------------------------------------------------ */

static const char *in_path, *out_path;
static innov_store *store;
static innov_diag *diag;
static innov_table *summary;

static void begin(int which)
{
    in_path = suite_file("in.xml");
    out_path = suite_file("out.xml");
    store = new_lab(suite_file(lab_names[which]));
    diag = new_diag();
    summary = NULL;
}

static void end(void)
{
    innov_table_free(summary);
    innov_diag_free(diag);
    innov_store_free(store);
}

/* Imports what is at `path`: the result, with `summary` and `diag`. */
static int import(const char *path, const char *mode, uint32_t flags)
{
    innov_record *how = new_record(INNOV_EXCHANGE);
    int rc;

    if (mode != NULL)
        set(how, INNOV_EXCHANGE_MODE, mode);
    innov_table_free(summary);
    rc = innov_store_import(store, path, how, flags, &summary, diag);
    innov_record_free(how);
    return rc;
}

static int import_text(const char *records, const char *mode, uint32_t flags)
{
    char *document;

    ck_assert_int_ge(asprintf(&document, HEAD "%s" TAIL, records), 0);
    suite_write(in_path, document, strlen(document));
    free(document);
    return import(in_path, mode, flags);
}

static void ck_import(const char *records, const char *mode, int64_t added, int64_t changed)
{
    int64_t number;

    if (import_text(records, mode, 0) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_table_count(summary, INNOV_TABLE_ROWS), 1);
    ck_assert_int_eq(innov_table_int(summary, 0, 1, &number), INNOV_OK);
    ck_assert_int_eq(number, added);
    ck_assert_int_eq(innov_table_int(summary, 0, 2, &number), INNOV_OK);
    ck_assert_int_eq(number, changed);
}

static innov_record *named(const char *name)
{
    int64_t id;

    ck_assert_int_eq(innov_store_resolve(store, 0, name, &id), INNOV_OK);
    return get(store, id);
}

/* What a field of the record named `name` has. */
static void ck_field(const char *name, int32_t field, const char *lang, const char *expected)
{
    innov_record *record = named(name);

    ck_assert_str_eq(innov_text(record, field, lang), expected);
    innov_record_free(record);
}

static void change(const char *name, int32_t field, const char *lang, const char *text)
{
    innov_record *record = named(name);

    ck_assert_int_eq(innov_set(record, field, lang, text), INNOV_OK);
    put(store, record);
    innov_record_free(record);
}

#define VM                                                                                         \
    "<institution id='vm'><name xml:lang='en'>Ministry of Health</name>"                           \
    "<name xml:lang='lv'>Veselības ministrija</name><short>VM</short><kind>ministry</kind>"       \
    "<status>active</status></institution>\n"
#define NIL " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>"

/* ---- Modes --------------------------------------------------------------------------------- */

START_TEST(add_refuses_what_is_there)
{
    begin(_i);
    ck_import(VM, "add", 1, 0);
    ck_assert_int_eq(import_text("<institution id='lm'><name xml:lang='lv'>L</name>"
                                 "<kind>ministry</kind><status>active</status></institution>" VM,
                                 "add", 0),
                     INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_DUPLICATE, "\"vm\" is there already", "\"vm\" jau ir");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_LINE), 2);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 1);
    end();
}
END_TEST

START_TEST(update_changes_what_is_given)
{
    begin(_i);
    ck_import(VM, "update", 1, 0);
    ck_import("<institution id='vm'><name xml:lang='lv'>Cits nosaukums</name><short" NIL
              "</institution>",
              NULL, 0, 1); /* the default */
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "Cits nosaukums");
    ck_field("vm", INNOV_INSTITUTION_NAME, "en", "Ministry of Health");
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "");
    ck_field("vm", INNOV_INSTITUTION_KIND, NULL, "ministry");
    end();
}
END_TEST

START_TEST(replace_leaves_what_the_file_says)
{
    begin(_i);
    ck_import(VM, "replace", 1, 0);
    change("vm", INNOV_INSTITUTION_WEB, NULL, "https://vm.example/");
    ck_import("<institution id='vm'><name xml:lang='lv'>Veselības ministrija</name>"
              "<kind>ministry</kind><status>active</status></institution>",
              "replace", 0, 1);
    ck_field("vm", INNOV_INSTITUTION_NAME, "en", "");
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "Veselības ministrija");
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "");
    ck_field("vm", INNOV_INSTITUTION_WEB, NULL, "");
    ck_assert_int_eq(
        import_text("<institution id='vm'><kind>ministry</kind></institution>", "replace", 0),
        INNOV_E_REFUSED); /* what is required would go */
    ck_field("vm", INNOV_INSTITUTION_STATUS, NULL, "active");
    end();
}
END_TEST

START_TEST(replace_never_deletes)
{
    begin(_i);
    ck_import(VM "<institution id='lm'><name xml:lang='lv'>L</name><kind>ministry</kind>"
                 "<status>active</status></institution>",
              "replace", 2, 0);
    ck_import(VM, "replace", 0, 0);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 2);
    end();
}
END_TEST

#define SPRINT                                                                                     \
    "<sprint id='s1'><year>2024</year><status>planned</status>"                                    \
    "<title xml:lang='lv'>T</title><lead>vm</lead></sprint>\n"

/* Whatever the format, a kind that is asked for is the only one. */
START_TEST(one_kind_is_one_kind)
{
    innov_record *how = new_record(INNOV_EXCHANGE);
    char *bytes;

    begin(_i);
    set(how, INNOV_EXCHANGE_KIND, "institution");
    ck_assert_int_eq(import_text(VM SPRINT, NULL, 0), INNOV_OK);
    ck_assert_int_eq(innov_store_export(store, out_path, how, INNOV_VIEW_FULL, 0, diag), INNOV_OK);
    bytes = suite_read(out_path, NULL);
    ck_words(bytes, "<institution id=\"vm\">");
    ck_assert_ptr_null(strstr(bytes, "<sprint"));
    free(bytes);
    set(how, INNOV_EXCHANGE_CONDITION, "short=LM");
    ck_assert_int_eq(innov_store_export(store, out_path, how, INNOV_VIEW_FULL, 0, diag), INNOV_OK);
    bytes = suite_read(out_path, NULL);
    ck_assert_ptr_null(strstr(bytes, "<institution"));
    free(bytes);
    set(how, INNOV_EXCHANGE_CONDITION, NULL);
    ck_assert_int_eq(innov_store_import(store, in_path, how, 0, NULL, diag), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_KIND, "of kind sprint where only institution", "veids ir sprint");
    innov_record_free(how);
    end();
}
END_TEST

/* ---- What an import says ------------------------------------------------------------------- */

START_TEST(each_record_is_told)
{
    static const struct {
        const char *line, *label, *action, *fields;
    } rows[] = {
        {"2", "vm", "change", "name; web"}, {"3", "lm", "add", ""}, {"4", "im", "unchanged", ""}};
    const char *const records =
        "<institution id='vm'><name xml:lang='en'>Health</name><web>urn:vm</web></institution>\n"
        "<institution id='lm'><name xml:lang='lv'>L</name><kind>ministry</kind>"
        "<status>active</status></institution>\n"
        "<institution id='im'><kind>ministry</kind></institution>\n";

    begin(_i);
    ck_import(VM "<institution id='im'><name xml:lang='lv'>I</name><kind>ministry</kind>"
                 "<status>active</status></institution>",
              NULL, 2, 0);
    ck_assert_int_eq(import_text(records, NULL, INNOV_IMPORT_ROWS | INNOV_IMPORT_DRY_RUN),
                     INNOV_OK);
    ck_assert_int_eq(innov_table_count(summary, INNOV_TABLE_ROWS), 3);
    for (int32_t r = 0; r < 3; r++) {
        ck_assert_str_eq(innov_table_text(summary, r, 0), rows[r].line);
        ck_assert_str_eq(innov_table_text(summary, r, 1), "institution");
        ck_assert_str_eq(innov_table_text(summary, r, 3), rows[r].label);
        ck_assert_str_eq(innov_table_text(summary, r, 4), rows[r].action);
        ck_assert_str_eq(innov_table_text(summary, r, 5), rows[r].fields);
    }
    ck_assert_str_eq(innov_table_note(summary, 0, "en"),
                     "institution: 1 added, 1 changed, 1 unchanged");
    ck_assert_str_eq(innov_table_note(summary, 0, "lv"),
                     "institution: 1 pievienoti, 1 mainīti, 1 nemainīti");
    ck_field("vm", INNOV_INSTITUTION_WEB, NULL, ""); /* it was a trial */
    end();
}
END_TEST

START_TEST(a_whole_import_is_undone_at_once)
{
    char *before;

    begin(_i);
    ck_import(VM, NULL, 1, 0);
    before = content_of(store);
    ck_import("<institution id='vm'><name xml:lang='en'>Health</name></institution>\n"
              "<institution id='lm'><name xml:lang='lv'>L</name><kind>ministry</kind>"
              "<status>active</status></institution>\n",
              "update", 1, 1);
    ck_assert_int_eq(innov_store_undo(store, revision_of_store(store), 0, NULL), INNOV_OK);
    ck_content(store, before);
    free(before);
    end();
}
END_TEST

/* ---- Origins ------------------------------------------------------------------------------- */

static void export_with_origin(const char *path)
{
    ck_assert_int_eq(
        innov_store_export(store, path, NULL, INNOV_VIEW_FULL, INNOV_EXPORT_ORIGIN, diag),
        INNOV_OK);
}

/* Changes a text of the exported file, as an editor would. */
static void edit(const char *from, const char *to)
{
    char *bytes = suite_read(out_path, NULL), *at = strstr(bytes, from), *edited;

    ck_assert_msg(at != NULL, "no \"%s\" in %s", from, bytes);
    *at = '\0';
    ck_assert_int_ge(asprintf(&edited, "%s%s%s", bytes, to, at + strlen(from)), 0);
    suite_write(out_path, edited, strlen(edited));
    free(edited);
    free(bytes);
}

START_TEST(only_an_origin_tells_equal_contents_apart)
{
    const char *other = suite_file("other.xml");
    char *bytes;

    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    bytes = suite_read(out_path, NULL);
    ck_words(bytes, " origin=\"");
    ck_words(bytes, innov_store_text(store, INNOV_STORE_TOKEN));
    free(bytes);
    ck_assert_int_eq(innov_store_export(store, other, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    bytes = suite_read(other, NULL);
    ck_assert_ptr_null(strstr(bytes, "origin"));
    free(bytes);
    end();
}
END_TEST

START_TEST(what_the_file_did_not_change_stays)
{
    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    change("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    change("vm", INNOV_INSTITUTION_NAME, "en", "Health");
    edit("Veselības ministrija", "Ministrija");
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_OK);
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "Ministrija"); /* the file's */
    ck_field("vm", INNOV_INSTITUTION_NAME, "en", "Health");     /* the store's */
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    end();
}
END_TEST

START_TEST(what_both_changed_is_a_conflict)
{
    char *before;

    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    change("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    change("vm", INNOV_INSTITUTION_NAME, "lv", "Veselība");
    change("vm", INNOV_INSTITUTION_WEB, NULL, "urn:vm");
    edit("<short>VM<", "<short>VMin<");
    edit("Veselības ministrija", "Ministrija");
    before = content_of(store);
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 2);
    ck_finding(diag, 0, INNOV_E_CONFLICT, "changed in the store", "krātuvē mainīts");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_YOURS, "en"), "Ministrija");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_THEIRS, "en"), "Veselība");
    ck_assert_int_eq(finding(diag, 1, INNOV_DIAG_FIELD), INNOV_INSTITUTION_SHORT);
    ck_assert_str_eq(innov_diag_text(diag, 1, INNOV_DIAG_YOURS, "en"), "VMin");
    ck_assert_str_eq(innov_diag_text(diag, 1, INNOV_DIAG_THEIRS, "en"), "VeM");
    ck_content(store, before);
    free(before);
    ck_assert_int_eq(import(out_path, NULL, INNOV_IMPORT_OVERWRITE), INNOV_OK);
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "VMin");
    ck_field("vm", INNOV_INSTITUTION_NAME, "lv", "Ministrija");
    ck_field("vm", INNOV_INSTITUTION_WEB, NULL, "urn:vm"); /* the file did not change it */
    end();
}
END_TEST

START_TEST(both_may_change_to_the_same)
{
    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    change("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    edit("<short>VM<", "<short>VeM<");
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_OK);
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    end();
}
END_TEST

/* What the store has changed and changed back is as it was. */
START_TEST(the_log_is_unwound_to_the_origin)
{
    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    change("vm", INNOV_INSTITUTION_SHORT, NULL, "A");
    change("vm", INNOV_INSTITUTION_SHORT, NULL, "B");
    change("vm", INNOV_INSTITUTION_SHORT, NULL, "VM");
    edit("<short>VM<", "<short>C<");
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_OK);
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "C");
    end();
}
END_TEST

START_TEST(what_the_store_deleted_stays_deleted)
{
    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    {
        innov_record *record = named("vm");

        ck_assert_int_eq(innov_store_delete(store, id_of(record), 0, NULL), INNOV_OK);
        innov_record_free(record);
    }
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 0);
    edit("<short>VM<", "<short>VeM<");
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_E_REFUSED);
    ck_finding(diag, 0, INNOV_E_CONFLICT, "deleted in the store", "krātuvē dzēsts");
    ck_assert_int_eq(import(out_path, NULL, INNOV_IMPORT_OVERWRITE), INNOV_OK);
    ck_field("vm", INNOV_INSTITUTION_SHORT, NULL, "VeM");
    end();
}
END_TEST

/* Imports records as a file that shows the state of the token. */
static int import_with_origin(const char *token, const char *records, const char *mode)
{
    char *document;

    ck_assert_int_ge(asprintf(&document,
                              "<ecosystem xmlns='urn:libinnov:0' revision='2' labels='" LABELS
                              "' origin='%s'>\n%s" TAIL,
                              token, records),
                     0);
    suite_write(in_path, document, strlen(document));
    free(document);
    return import(in_path, mode, 0);
}

#define EXTENSION(value) "<code xmlns='urn:x'>" value "</code>"

/* What a file says of VM, which the store deleted since. */
static const struct {
    const char *fields, *mode;
    int is_conflict;
} deleted[] = {
    {"", NULL, 0},
    {"<name xml:lang='lv'>Veselības ministrija</name>", NULL, 0}, /* one language of two */
    {"<name xml:lang='lv'>Ministrija</name>", NULL, 1},
    {"<name xml:lang='de'>Gesundheit</name>", NULL, 1},
    {"<name xml:lang='lv'>Veselības ministrija</name><short>VM</short><kind>ministry</kind>"
     "<status>active</status>",
     "replace", 1}, /* it takes a language away */
    {"<name xml:lang='en'>Ministry of Health</name>"
     "<name xml:lang='lv'>Veselības ministrija</name><short>VM</short><kind>ministry</kind>"
     "<status>active</status>" EXTENSION("1"),
     "replace", 0},
    {"<short" NIL, NULL, 1}, /* it had one */
    {"<reg_no" NIL, NULL, 0},
    {"<kind>ministry</kind>" EXTENSION("1"), NULL, 0},
    {"<kind>ministry</kind>" EXTENSION("2"), NULL, 1},
};

enum { DELETED = sizeof deleted / sizeof deleted[0] };

/* Only what the file gives is compared: fields, and of a multilingual one the languages. */
START_TEST(what_the_file_gives_decides_of_a_deleted_record)
{
    size_t at = (size_t)_i / STORES;
    char *document, *token;
    innov_record *record;
    int rc;

    begin(_i % STORES);
    ck_import("<institution id='vm'><name xml:lang='en'>Ministry of Health</name>"
              "<name xml:lang='lv'>Veselības ministrija</name><short>VM</short>"
              "<kind>ministry</kind><status>active</status>" EXTENSION("1") "</institution>\n",
              NULL, 1, 0);
    token = strdup(innov_store_text(store, INNOV_STORE_TOKEN));
    record = named("vm");
    ck_assert_int_eq(innov_store_delete(store, id_of(record), 0, NULL), INNOV_OK);
    innov_record_free(record);
    ck_assert_int_ge(
        asprintf(&document, "<institution id='vm'>%s</institution>\n", deleted[at].fields), 0);
    rc = import_with_origin(token, document, deleted[at].mode);
    if (deleted[at].is_conflict) {
        ck_assert_int_eq(rc, INNOV_E_REFUSED);
        ck_assert_int_eq(innov_diag_count(diag), 1);
        ck_finding(diag, 0, INNOV_E_CONFLICT, "deleted in the store", "krātuvē dzēsts");
    } else {
        ck_assert_msg(rc == INNOV_OK, "%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    }
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 0);
    free(document);
    free(token);
    end();
}
END_TEST

/* Elements of other namespaces are merged as one field is. */
START_TEST(what_others_added_is_merged_too)
{
    char *token, *bytes;

    begin(_i);
    ck_import("<institution id='vm'><name xml:lang='lv'>V</name><kind>ministry</kind>"
              "<status>active</status>" EXTENSION("1") "</institution>\n",
              NULL, 1, 0);
    token = strdup(innov_store_text(store, INNOV_STORE_TOKEN));
    ck_import("<institution id='vm'>" EXTENSION("2") "</institution>\n", NULL, 0, 1);
    ck_assert_int_eq(
        import_with_origin(token, "<institution id='vm'>" EXTENSION("1") "</institution>\n", NULL),
        INNOV_OK);
    bytes = content_of(store);
    ck_words(bytes, ">2</code>"); /* the file did not change it */
    free(bytes);
    ck_assert_int_eq(
        import_with_origin(token, "<institution id='vm'>" EXTENSION("3") "</institution>\n", NULL),
        INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_CONFLICT, "extension", "krātuvē mainīts");
    ck_words(innov_diag_text(diag, 0, INNOV_DIAG_YOURS, "en"), ">3</code>");
    ck_words(innov_diag_text(diag, 0, INNOV_DIAG_THEIRS, "en"), ">2</code>");
    free(token);
    end();
}
END_TEST

START_TEST(what_both_added_is_compared_with_nothing)
{
    begin(_i);
    export_with_origin(out_path);
    ck_import(VM, NULL, 1, 0);
    edit(TAIL, "<institution id='vm'><name xml:lang='lv'>Veselības ministrija</name>"
               "<short>VeM</short><kind>ministry</kind></institution>\n" TAIL);
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_INSTITUTION_SHORT);
    end();
}
END_TEST

START_TEST(an_origin_must_be_in_the_log)
{
    const char *other = suite_file("copy.xml");
    char *token, *end_of_token;

    begin(_i);
    ck_import(VM, NULL, 1, 0);
    export_with_origin(out_path);
    ck_assert_int_eq(innov_store_export(store, other, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    token = strdup(innov_store_text(store, INNOV_STORE_TOKEN));
    end_of_token = token + strlen(token) - 1;
    {
        char changed[200];

        *end_of_token = *end_of_token == '0' ? '1' : '0';
        (void)snprintf(changed, sizeof changed, "%s", token);
        edit(innov_store_text(store, INNOV_STORE_TOKEN), changed);
    }
    free(token);
    ck_assert_int_eq(import(out_path, NULL, 0), INNOV_E_HISTORY);
    ck_finding(diag, 0, INNOV_E_HISTORY, "no point of this store's log",
               "nav šīs krātuves žurnālā");
    ck_assert_int_eq(import(other, NULL, 0),
                     INNOV_OK); /* one without an origin is taken as it is */
    end();
}
END_TEST

START_TEST(an_origin_needs_a_committed_state)
{
    begin(_i);
    ck_import(VM, NULL, 1, 0);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_assert_int_eq(
        innov_store_export(store, out_path, NULL, INNOV_VIEW_FULL, INNOV_EXPORT_ORIGIN, diag),
        INNOV_E_STATE);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    end();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("modes");
    TCase *modes = suite_case(suite, "modes");

    every_store(modes, add_refuses_what_is_there);
    every_store(modes, update_changes_what_is_given);
    every_store(modes, replace_leaves_what_the_file_says);
    every_store(modes, replace_never_deletes);
    every_store(modes, one_kind_is_one_kind);
    every_store(modes, each_record_is_told);
    every_store(modes, a_whole_import_is_undone_at_once);
    every_store(modes, only_an_origin_tells_equal_contents_apart);
    every_store(modes, what_the_file_did_not_change_stays);
    every_store(modes, what_both_changed_is_a_conflict);
    every_store(modes, both_may_change_to_the_same);
    every_store(modes, the_log_is_unwound_to_the_origin);
    every_store(modes, what_the_store_deleted_stays_deleted);
    tcase_add_loop_test(modes, what_the_file_gives_decides_of_a_deleted_record, 0,
                        DELETED * STORES);
    every_store(modes, what_others_added_is_merged_too);
    every_store(modes, what_both_added_is_compared_with_nothing);
    every_store(modes, an_origin_must_be_in_the_log);
    every_store(modes, an_origin_needs_a_committed_state);
    return suite_main(suite);
}
