/* store.c - what every store promises, whatever its format: records, transactions, handles, other
 * processes and a disk that gives out. Each test runs over a SQLite file and an XML file.
 */
#define _GNU_SOURCE /* unshare: a small disk of the test's own */

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#include "contract/lab.h"

/* ---- Opening ------------------------------------------------------------------------------- */

START_TEST(new_store_is_empty_and_says_what_it_is)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);

    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LOCATION), location);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_FORMAT), _i == XML ? "xml" : "sqlite");
    ck_assert_uint_eq(strspn(innov_store_text(store, INNOV_STORE_IDENTITY), "0123456789abcdef"),
                      32);
    ck_assert_uint_eq(strlen(innov_store_text(store, INNOV_STORE_IDENTITY)), 32);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "");
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LANGUAGE), "lv");
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "0");
    ck_assert_int_eq(count_records(store, INNOV_SPRINT, NULL), 0);
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    innov_store_free(store);
    ck_alone(location);
}
END_TEST

START_TEST(what_was_put_is_there_after_reopening)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t sprint = add(store, new_sprint("sprint-2024-vm", lead)), revision;
    char identity[33], *content = content_of(store);
    innov_record *record = get(store, sprint);

    revision = revision_of(record);
    innov_record_free(record);
    strcpy(identity, innov_store_text(store, INNOV_STORE_IDENTITY));
    innov_store_free(store);
    for (uint32_t flags = INNOV_OPEN_READ; flags <= INNOV_OPEN_WRITE; flags++) {
        store = open_lab(location, flags);
        ck_content(store, content);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_IDENTITY), identity);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), LABELS);
        ck_assert_int_eq(revision_of_store(store), 3);
        record = get(store, sprint);
        ck_assert_int_eq(revision_of(record), revision);
        innov_record_free(record);
        ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
        innov_store_free(store);
        ck_alone(location);
    }
    free(content);
}
END_TEST

START_TEST(new_files_are_for_their_owner_only)
{
    const char *location = suite_file(lab_names[_i]), *export = suite_file("public.xml");
    mode_t mask = umask(0);
    innov_store *store = new_lab(location);
    struct stat facts;

    add(store, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(innov_store_export(store, export, NULL, INNOV_VIEW_PUBLIC, 0, NULL), INNOV_OK);
    innov_store_free(store);
    (void)umask(mask);
    ck_assert_int_eq(stat(location, &facts), 0);
    ck_assert_uint_eq(facts.st_mode & 0777, 0600);
    ck_assert_int_eq(stat(export, &facts), 0);
    ck_assert_uint_eq(facts.st_mode & 0777, 0600);
}
END_TEST

START_TEST(mode_that_was_given_is_kept)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    struct stat facts;

    innov_store_free(store);
    ck_assert_int_eq(chmod(location, 0640), 0);
    store = open_lab(location, INNOV_OPEN_WRITE);
    add(store, new_institution("vm", "Veselības ministrija"));
    innov_store_free(store);
    ck_assert_int_eq(stat(location, &facts), 0);
    ck_assert_uint_eq(facts.st_mode & 0777, 0640);
}
END_TEST

START_TEST(facts_of_the_store_are_set_while_it_is_empty)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);

    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LANGUAGE, "en"), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, "urn:lab"), INNOV_OK);
    ck_said(store, innov_store_set_text(store, INNOV_STORE_LABELS, "lab"), INNOV_E_VALUE,
            "\"lab\" is not an absolute URI", "\"lab\" nav absolūts URI");
    ck_said(store, innov_store_set_text(store, INNOV_STORE_LANGUAGE, "?"), INNOV_E_ARGUMENT,
            "\"?\" is not a language tag", "\"?\" nav valodas kods");
    ck_said(store, innov_store_set_text(store, INNOV_STORE_REVISION, "9"), INNOV_E_ARGUMENT,
            "what is 6; expected INNOV_STORE_LABELS", "what ir 6; jābūt: INNOV_STORE_LABELS");
    add(store, new_institution("vm", "Veselības ministrija"));
    ck_said(store, innov_store_set_text(store, INNOV_STORE_LANGUAGE, "lv"), INNOV_E_STATE,
            "the store has records, so this stays as it is",
            "krātuvē ir ieraksti, tāpēc tas nemainās");
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LANGUAGE), "en");
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "urn:lab");
    innov_store_free(store);
}
END_TEST

/* ---- Records ------------------------------------------------------------------------------- */

START_TEST(label_gives_its_id)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_institution("vm", "Veselības ministrija")), expected;
    innov_record *record = get(store, id);

    ck_assert_int_eq(innov_id_from_label(LABELS, "institution", "vm", &expected), INNOV_OK);
    ck_assert_int_eq(id, expected);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "vm");
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABELS), LABELS);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(person_with_label_gets_minted_id)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_person("ilze", "Ilze Dzenovska")), hashed, found;

    ck_assert_int_eq(innov_id_from_label(LABELS, "person", "ilze", &hashed), INNOV_OK);
    ck_assert_int_ne(id, hashed);
    ck_assert_int_eq(id >> 54 & 1, 0); /* minted */
    ck_assert_int_eq(innov_store_resolve(store, INNOV_PERSON, "ilze", &found), INNOV_OK);
    ck_assert_int_eq(found, id);
    innov_store_free(store);
}
END_TEST

START_TEST(minted_ids_are_repeatable)
{
    innov_store *one = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_CREATE);
    innov_store *two = open_lab(suite_file(_i == XML ? "two.xml" : "two.innov"), INNOV_OPEN_CREATE);
    int32_t kind;
    int64_t first;

    ck_assert_int_eq(innov_store_seed(one, 7), INNOV_OK);
    ck_assert_int_eq(innov_store_seed(two, 7), INNOV_OK);
    first = add(one, new_institution(NULL, "Veselības ministrija"));
    ck_assert_int_eq(add(two, new_institution(NULL, "Tieslietu ministrija")), first);
    ck_assert_int_ne(add(one, new_institution(NULL, "Valsts kanceleja")), first);
    ck_assert_int_eq(innov_id_kind(first, &kind), INNOV_OK);
    ck_assert_int_eq(kind, INNOV_INSTITUTION);
    ck_said(one, innov_store_seed(one, -1), INNOV_E_ARGUMENT, "seed is -1", "seed ir -1");
    innov_store_free(one);
    innov_store_free(two);
}
END_TEST

START_TEST(unchanged_put_keeps_the_revision)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("vm", "Veselības ministrija");
    int64_t revision;

    put(store, record);
    revision = revision_of(record);
    ck_assert_int_eq(revision, revision_of_store(store));
    put(store, record);
    ck_assert_int_eq(revision_of(record), revision);
    ck_assert_int_eq(revision_of_store(store), revision);
    set(record, INNOV_INSTITUTION_SHORT, "VM");
    put(store, record);
    ck_assert_int_eq(revision_of(record), revision + 1);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(stale_put_is_a_conflict)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *theirs = get(store, id), *mine = get(store, id);
    innov_diag *diag = new_diag();
    char *content;

    set(theirs, INNOV_INSTITUTION_SHORT, "VM");
    put(store, theirs);
    content = content_of(store);
    set(mine, INNOV_INSTITUTION_SHORT, "VMin");
    ck_assert_int_eq(innov_set(mine, INNOV_INSTITUTION_NAME, "en", "Ministry of Health"), INNOV_OK);
    ck_said(store, innov_store_put(store, mine, 0, diag), INNOV_E_CONFLICT,
            "changed in the store since it was read", "krātuvē mainīts pēc nolasīšanas");
    ck_assert_int_eq(innov_diag_count(diag), 2);
    ck_finding(diag, 0, INNOV_E_CONFLICT, "yours \"Ministry of Health\", theirs \"\"",
               "jūsu \"Ministry of Health\", krātuvē \"\"");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_INSTITUTION_NAME);
    ck_finding(diag, 1, INNOV_E_CONFLICT, "yours \"VMin\", theirs \"VM\"",
               "jūsu \"VMin\", krātuvē \"VM\"");
    ck_assert_int_eq(finding(diag, 1, INNOV_DIAG_FIELD), INNOV_INSTITUTION_SHORT);
    ck_assert_int_eq(finding(diag, 1, INNOV_DIAG_KIND), INNOV_INSTITUTION);
    ck_assert_int_eq(finding(diag, 1, INNOV_DIAG_RECORD), id);
    ck_assert_str_eq(innov_diag_text(diag, 1, INNOV_DIAG_YOURS, NULL), "VMin");
    ck_assert_str_eq(innov_diag_text(diag, 1, INNOV_DIAG_THEIRS, NULL), "VM");
    ck_content(store, content);
    free(content);
    innov_diag_free(diag);
    innov_record_free(theirs);
    innov_record_free(mine);
    innov_store_free(store);
}
END_TEST

START_TEST(same_change_made_twice_is_no_conflict)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *theirs = get(store, id), *mine = get(store, id);

    set(theirs, INNOV_INSTITUTION_SHORT, "VM");
    set(mine, INNOV_INSTITUTION_SHORT, "VM");
    put(store, theirs);
    put(store, mine); /* it does not differ from what is stored */
    ck_assert_int_eq(revision_of(mine), revision_of(theirs));
    innov_record_free(theirs);
    innov_record_free(mine);
    innov_store_free(store);
}
END_TEST

START_TEST(rolled_back_put_does_not_pass_for_read)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *mine = get(store, id), *theirs = get(store, id);

    set(mine, INNOV_INSTITUTION_SHORT, "VMin");
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    put(store, mine);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    set(theirs, INNOV_INSTITUTION_SHORT, "VM");
    put(store, theirs);
    ck_assert_int_eq(innov_store_put(store, mine, 0, NULL), INNOV_E_CONFLICT);
    innov_record_free(mine);
    mine = get(store, id);
    ck_assert_str_eq(innov_text(mine, INNOV_INSTITUTION_SHORT, NULL), "VM");
    innov_record_free(mine);
    innov_record_free(theirs);
    innov_store_free(store);
}
END_TEST

START_TEST(names_are_resolved)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("vm", "Veselības ministrija");
    char text[INNOV_ID_SIZE];
    int64_t id, found;

    set(record, INNOV_INSTITUTION_SHORT, "VM");
    id = add(store, record);
    ck_assert_int_eq(innov_id_format(id, text, sizeof text), INNOV_OK);
    const struct {
        int32_t kind;
        const char *name;
    } names[] = {{0, text},
                 {INNOV_INSTITUTION, text},
                 {0, "vm"},
                 {INNOV_INSTITUTION, "vm"},
                 {0, "institution:vm"},
                 {0, "institution:VM"},
                 {0, "institution/vm"},
                 {INNOV_INSTITUTION, "VM"},
                 {INNOV_INSTITUTION, "institution:VM"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        ck_assert_int_eq(innov_store_resolve(store, names[i].kind, names[i].name, &found),
                         INNOV_OK);
        ck_assert_int_eq(found, id);
    }
    ck_said(store, innov_store_resolve(store, 0, "VM", &found), INNOV_E_NOT_FOUND,
            "there is no record \"VM\"", "nav ieraksta \"VM\""); /* a unique value needs a kind */
    ck_assert_int_eq(found, 0);
    text[14] = text[14] == 'A' ? 'B' : 'A';
    text[15] = '\0';
    ck_said(store, innov_store_resolve(store, 0, text, &found), INNOV_E_ID, "is a mistyped id",
            "ir kļūdaini ierakstīts identifikators");
    ck_said(store, innov_store_resolve(store, 255, "vm", &found), INNOV_E_KIND, "there is no kind",
            "nav tāda ieraksta veida");
    innov_store_free(store);
}
END_TEST

START_TEST(links_say_what_refers_to_a_record)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija")), number;
    int64_t sprint = add(store, new_sprint("sprint-2024-vm", lead));
    innov_table *table;

    ck_assert_int_eq(innov_store_links(store, lead, &table, NULL), INNOV_OK);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 1);
    ck_assert_str_eq(innov_table_text(table, 0, 0), "sprint");
    ck_assert_str_eq(innov_table_text(table, 0, 1), "lead");
    ck_assert_int_eq(innov_table_int(table, 0, 2, &number), INNOV_OK);
    ck_assert_int_eq(number, sprint);
    ck_assert_str_eq(innov_table_text(table, 0, 3), "Ārstu trūkums");
    innov_table_free(table);
    ck_assert_int_eq(innov_store_links(store, sprint, &table, NULL), INNOV_OK);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 0);
    innov_table_free(table);
    ck_said(store, innov_store_links(store, absent_id("sprint"), &table, NULL), INNOV_E_NOT_FOUND,
            "there is no record", "nav ieraksta");
    innov_store_free(store);
}
END_TEST

START_TEST(delete_takes_what_is_owned_and_nothing_else)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t sprint = add(store, new_sprint("a", lead)), other = add(store, new_sprint("b", lead));
    int64_t sessions[] = {add(store, new_session(sprint, 1)), add(store, new_session(sprint, 2)),
                          add(store, new_session(other, 1))};
    innov_diag *diag = new_diag();
    char *content = content_of(store);

    ck_assert_int_eq(innov_store_delete(store, lead, 0, diag), INNOV_E_REFERENCE);
    ck_assert_int_eq(innov_diag_count(diag), 2);
    for (int32_t i = 0; i < 2; i++) {
        int64_t from = finding(diag, i, INNOV_DIAG_RECORD);

        ck_finding(diag, i, INNOV_E_REFERENCE, "still refers to", "joprojām atsaucas uz");
        ck_assert(from == sprint || from == other);
        ck_assert_int_eq(finding(diag, i, INNOV_DIAG_FIELD), INNOV_SPRINT_LEAD);
    }
    ck_content(store, content);
    free(content);
    ck_assert_int_eq(innov_store_delete(store, sprint, 0, diag), INNOV_OK);
    ck_assert(!is_there(store, sprint) && !is_there(store, sessions[0]) &&
              !is_there(store, sessions[1]));
    ck_assert(is_there(store, other) && is_there(store, sessions[2]) && is_there(store, lead));
    ck_said(store, innov_store_delete(store, sprint, 0, diag), INNOV_E_NOT_FOUND,
            "there is no record", "nav ieraksta");
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_OK);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- Transactions -------------------------------------------------------------------------- */

START_TEST(transaction_is_one_revision)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    int64_t before = revision_of_store(store), lead, sprint;

    ck_assert_int_eq(innov_store_begin(store, "Ilze", "sākums", 0), INNOV_OK);
    lead = add(store, new_institution("vm", "Veselības ministrija"));
    sprint = add(store, new_sprint("a", lead));
    ck_assert(is_there(store, sprint)); /* what is written is seen inside */
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(revision_of_store(store), before + 1);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert(is_there(store, lead) && is_there(store, sprint));
    ck_assert_int_eq(revision_of_store(store), before + 1);
    innov_store_free(store);
}
END_TEST

START_TEST(transaction_may_refer_ahead)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead;

    ck_assert_int_eq(innov_id_from_label(LABELS, "institution", "vm", &lead), INNOV_OK);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    add(store, new_sprint("a", lead));
    add(store, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    innov_store_free(store);
}
END_TEST

START_TEST(transaction_that_changes_nothing_is_no_revision)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t before = revision_of_store(store);

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(revision_of_store(store), before);
    innov_store_free(store);
}
END_TEST

START_TEST(transactions_are_not_nested_and_end_once)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    ck_said(store, innov_store_commit(store, NULL), INNOV_E_STATE, "no transaction is open",
            "transakcija nav sākta");
    ck_said(store, innov_store_rollback(store), INNOV_E_STATE, "no transaction is open",
            "transakcija nav sākta");
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_said(store, innov_store_begin(store, NULL, NULL, 0), INNOV_E_STATE,
            "a transaction is already open", "transakcija jau ir sākta");
    add(store, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_E_STATE);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 1);
    innov_store_free(store);
}
END_TEST

START_TEST(rollback_forgets_everything)
{
    static const char file[] = "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='urn:new'>"
                               "<person id='ilze'><name>Ilze</name></person></ecosystem>";
    const char *path = suite_file("in.xml");
    innov_store *store = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_CREATE);
    char *content = content_of(store);
    int64_t found;

    suite_write(path, file, sizeof file - 1);
    for (int round = 0; round < 2; round++) {
        ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
        ck_assert_int_eq(innov_store_import(store, path, NULL, 0, NULL, NULL), INNOV_OK);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "urn:new");
        ck_assert_int_eq(innov_store_resolve(store, 0, "ilze", &found), INNOV_OK);
        ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "");
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REVISION), "0");
        ck_assert_int_eq(innov_store_resolve(store, 0, "ilze", &found), INNOV_E_NOT_FOUND);
        ck_content(store, content);
    }
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, "urn:other"), INNOV_OK);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "urn:other");
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(closing_rolls_back)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    char *content = content_of(store);

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    add(store, new_institution("vm", "Veselības ministrija"));
    innov_store_free(store);
    ck_alone(location);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_content(store, content);
    free(content);
    innov_store_free(store);
}
END_TEST

static void ck_never_stored(const innov_record *record)
{
    int64_t id;

    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_ID, &id), INNOV_UNSET);
    ck_assert_int_eq(revision_of(record), 0);
}

START_TEST(failed_calls_change_nothing)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *dangling = new_sprint("a", absent_id("institution")), *good, *old;
    int64_t revision = revision_of_store(store), old_revision;
    char *content = content_of(store);

    ck_assert_int_eq(innov_store_put(store, dangling, 0, NULL), INNOV_E_REFERENCE);
    ck_never_stored(dangling);
    ck_assert_int_eq(revision_of_store(store), revision);
    ck_content(store, content);

    good = new_sprint("b", lead);
    old = get(store, lead);
    old_revision = revision_of(old);
    set(old, INNOV_INSTITUTION_SHORT, "VM");
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    put(store, good);
    put(store, old);
    put(store, dangling); /* its target may still come */
    ck_said(store, innov_store_commit(store, NULL), INNOV_E_REFERENCE, "there is no institution",
            "nav ieraksta");
    ck_assert_int_eq(innov_store_rollback(store), INNOV_E_STATE); /* it is over */
    ck_assert_int_eq(revision_of_store(store), revision);
    ck_content(store, content);
    ck_never_stored(good);
    ck_never_stored(dangling);
    ck_assert_int_eq(revision_of(old), old_revision);
    put(store, good);
    put(store, old);
    innov_record_free(dangling);
    innov_record_free(good);
    innov_record_free(old);
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(failed_put_leaves_the_label_as_it_was)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_sprint("a", absent_id("institution"));

    ck_assert_int_eq(innov_store_put(store, record, 0, NULL), INNOV_E_REFERENCE);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "a");
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABELS), ""); /* of no store yet */
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(refused_put_leaves_the_transaction_going)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *empty = new_record(INNOV_TARGET);
    int64_t lead;

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    lead = add(store, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(innov_store_put(store, empty, 0, NULL), INNOV_E_REFUSED);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert(is_there(store, lead));
    ck_assert_int_eq(count_records(store, INNOV_TARGET, NULL), 0);
    innov_record_free(empty);
    innov_store_free(store);
}
END_TEST

START_TEST(actor_and_reason_are_well_formed)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    char text[502];

    memset(text, 'a', sizeof text);
    text[501] = '\0';
    ck_said(store, innov_store_begin(store, text, NULL, 0), INNOV_E_VALUE,
            "actor: the text has 501 characters; at most 500", "actor: tekstā ir 501 rakstzīmes");
    ck_said(store, innov_store_begin(store, "Ilze", "a\nb", 0), INNOV_E_VALUE,
            "reason: the text must be one line", "reason: tekstam jābūt vienā rindā");
    ck_said(store, innov_store_begin(store, "a\xFF", NULL, 0), INNOV_E_VALUE,
            "actor: the text is not well-formed UTF-8 (byte 2)",
            "actor: teksts nav pareizs UTF-8 (baits 2)");
    text[500] = '\0';
    ck_assert_int_eq(innov_store_begin(store, text, "", 0), INNOV_OK);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_REQUIRE_ACTOR, "true"), INNOV_OK);
    ck_said(store, innov_store_begin(store, NULL, NULL, 0), INNOV_E_REQUIRED,
            "this store wants to know who changes it: name an actor",
            "šī krātuve grib zināt, kas to maina: norādiet, kas");
    ck_assert_int_eq(innov_store_begin(store, "Ilze", NULL, 0), INNOV_OK);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    innov_store_free(store);
}
END_TEST

/* ---- Handles ------------------------------------------------------------------------------- */

START_TEST(cursor_lends_one_handle)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_cursor *cursor;
    const innov_record *first, *second, *none;
    int64_t id;

    add(store, new_institution("vm", "Veselības ministrija"));
    add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, "", &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &first), INNOV_OK);
    id = id_of(first);
    innov_record_free((innov_record *)first); /* left alone */
    ck_assert_int_eq(innov_cursor_next(cursor, &second), INNOV_OK);
    ck_assert_ptr_eq(first, second);
    ck_assert_int_lt(id, id_of(second)); /* in the order of ids */
    ck_assert_int_eq(innov_cursor_next(cursor, &none), INNOV_DONE);
    ck_assert_ptr_null(none);
    ck_assert_int_eq(innov_cursor_next(cursor, &none), INNOV_DONE);
    innov_cursor_free(cursor);
    innov_store_free(store);
}
END_TEST

START_TEST(lent_record_cannot_be_changed)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_cursor *cursor;
    const innov_record *found;
    innov_record *lent, *copy;
    int64_t id = add(store, new_institution("vm", "Veselības ministrija"));

    ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &found), INNOV_OK);
    lent = (innov_record *)found;
    ck_assert_int_eq(innov_set(lent, INNOV_INSTITUTION_SHORT, NULL, "VM"), INNOV_E_LENT);
    ck_words(innov_record_message(lent, "en"), "the record belongs to its cursor; clone it");
    ck_words(innov_record_message(lent, "lv"), "ieraksts pieder kursoram");
    ck_assert_int_eq(innov_set_int(lent, INNOV_INSTITUTION_STATUS, 1), INNOV_E_LENT);
    ck_assert_int_eq(innov_list_set(lent, INNOV_INSTITUTION_SOURCE, 0, "urn:a"), INNOV_E_LENT);
    ck_assert_int_eq(innov_record_set_label(lent, "x"), INNOV_E_LENT);
    ck_said(store, innov_store_put(store, lent, 0, NULL), INNOV_E_LENT,
            "the record belongs to its cursor", "ieraksts pieder kursoram");
    ck_assert_str_eq(innov_text(lent, INNOV_INSTITUTION_SHORT, NULL), "");
    ck_assert_int_eq(innov_record_clone(lent, &copy), INNOV_OK);
    innov_cursor_free(cursor);
    set(copy, INNOV_INSTITUTION_SHORT, "VM");
    put(store, copy);
    ck_assert_int_eq(id_of(copy), id);
    innov_record_free(copy);
    innov_store_free(store);
}
END_TEST

START_TEST(cursor_outlives_its_store)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_cursor *cursor;
    const innov_record *record;

    add(store, new_institution("vm", "Veselības ministrija"));
    add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    innov_store_free(store);
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "lv"), "");
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_E_CLOSED);
        ck_assert_ptr_null(record);
        ck_assert_str_eq(innov_cursor_message(cursor, "en"), "the store is closed");
        ck_assert_str_eq(innov_cursor_message(cursor, "lv"), "krātuve ir aizvērta");
    }
    innov_cursor_free(cursor);
    ck_alone(suite_file(lab_names[_i]));
}
END_TEST

START_TEST(write_waits_for_cursors_outside)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("tm", "Tieslietu ministrija");
    const char *en = "free it, or begin the transaction before it",
               *lv = "atbrīvojiet to vai sāciet transakciju pirms tā";
    innov_cursor *cursor;
    const innov_record *found;
    int64_t id = add(store, new_institution("vm", "Veselības ministrija"));

    ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, NULL, &cursor, NULL), INNOV_OK);
    ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_BUSY, en, lv);
    ck_said(store, innov_store_delete(store, id, 0, NULL), INNOV_E_BUSY, en, lv);
    ck_said(store, innov_store_begin(store, NULL, NULL, 0), INNOV_E_BUSY, en, lv);
    ck_never_stored(record);
    ck_assert_int_eq(innov_cursor_next(cursor, &found), INNOV_OK); /* it goes on */
    ck_assert_int_eq(innov_cursor_next(cursor, &found), INNOV_DONE);
    put(store, record); /* a cursor at its end is in nobody's way */
    innov_cursor_free(cursor);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(cursor_inside_ends_with_its_transaction)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_cursor *cursor;
    const innov_record *record;

    add(store, new_institution("vm", "Veselības ministrija"));
    add(store, new_institution("tm", "Tieslietu ministrija"));
    for (int commits = 0; commits < 2; commits++) {
        ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
        ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, NULL, &cursor, NULL), INNOV_OK);
        ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
        add(store, new_person(NULL, "Ilze")); /* inside, reading and writing go together */
        ck_assert_int_eq(commits ? innov_store_commit(store, NULL) : innov_store_rollback(store),
                         INNOV_OK);
        ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_E_CLOSED);
        ck_assert_ptr_null(record);
        ck_words(innov_cursor_message(cursor, "en"),
                 "the transaction that the cursor was opened in has ended");
        ck_words(innov_cursor_message(cursor, "lv"),
                 "transakcija, kurā kursors atvērts, ir beigusies");
        innov_cursor_free(cursor);
    }
    ck_assert_int_eq(count_records(store, INNOV_PERSON, NULL), 1);
    innov_store_free(store);
}
END_TEST

#define SOMETHING(type) ((type *)&store) /* no call may leave it as it was */

START_TEST(failure_leaves_no_handle)
{
    innov_store *store = new_lab(suite_file(lab_names[_i])), *none = store;
    innov_record *record = SOMETHING(innov_record);
    const innov_record *lent = SOMETHING(const innov_record);
    innov_cursor *cursor = SOMETHING(innov_cursor);
    innov_query *query = SOMETHING(innov_query);
    innov_table *table = SOMETHING(innov_table);
    int64_t id = 7;

    ck_assert_int_lt(innov_store_open(suite_file("no"), INNOV_OPEN_READ, &none, NULL), 0);
    ck_assert_ptr_null(none);
    ck_assert_int_lt(innov_store_get(store, absent_id("person"), &record, NULL), 0);
    ck_assert_ptr_null(record);
    record = SOMETHING(innov_record);
    ck_assert_int_lt(innov_record_new(255, &record), 0);
    ck_assert_ptr_null(record);
    record = SOMETHING(innov_record);
    ck_assert_int_lt(innov_record_clone(NULL, &record), 0);
    ck_assert_ptr_null(record);
    ck_assert_int_lt(innov_store_find(store, INNOV_SPRINT, "(", &cursor, NULL), 0);
    ck_assert_ptr_null(cursor);
    cursor = SOMETHING(innov_cursor);
    ck_assert_int_lt(innov_store_query(store, NULL, 0, &cursor, NULL), 0);
    ck_assert_ptr_null(cursor);
    ck_assert_int_lt(innov_cursor_next(NULL, &lent), 0);
    ck_assert_ptr_null(lent);
    ck_assert_int_lt(innov_query_new(INNOV_SPRINT, "(", &query, NULL), 0);
    ck_assert_ptr_null(query);
    ck_assert_int_lt(innov_store_links(store, 0, &table, NULL), 0);
    ck_assert_ptr_null(table);
    table = SOMETHING(innov_table);
    ck_assert_int_lt(innov_store_import(store, suite_file("no"), NULL, 0, &table, NULL), 0);
    ck_assert_ptr_null(table);
    table = SOMETHING(innov_table);
    ck_assert_int_lt(innov_run(store, "no", NULL, 0, &table, NULL), 0);
    ck_assert_ptr_null(table);
    ck_assert_int_lt(innov_store_resolve(store, 0, "no", &id), 0);
    ck_assert_int_eq(id, 0);
    innov_store_free(store);
}
END_TEST

START_TEST(unknown_flags_are_refused)
{
    static const uint32_t ways[] = {0, 3, 5, 8, INNOV_OPEN_READ | 0x80000000U};
    const char *location = suite_file(lab_names[_i]), *out = suite_file("out");
    innov_store *store = new_lab(location), *none;
    innov_record *record = new_institution("vm", "Veselības ministrija");
    innov_diag *diag = new_diag();
    innov_query *query;
    innov_cursor *cursor;
    innov_table *table;
    const char *en = "unknown flags: 1; known bits: 0", *lv = "nezināmi karodziņi: 1; zināmie "
                                                              "biti: 0";

    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        ck_assert_int_eq(innov_store_open(location, ways[i], &none, diag), INNOV_E_ARGUMENT);
        ck_finding(diag, 0, INNOV_E_ARGUMENT, "expected INNOV_OPEN_READ", "jābūt: INNOV_OPEN_READ");
    }
    ck_said(store, innov_store_begin(store, NULL, "x", 2), INNOV_E_ARGUMENT,
            "unknown flags: 2; known bits: 1", "nezināmi karodziņi: 2; zināmie biti: 1");
    ck_said(store, innov_store_put(store, record, 1, NULL), INNOV_E_ARGUMENT, en, lv);
    ck_said(store, innov_store_delete(store, absent_id("person"), 1, NULL), INNOV_E_ARGUMENT, en,
            lv);
    ck_said(store, innov_store_export(store, out, NULL, INNOV_VIEW_FULL, 8, NULL), INNOV_E_ARGUMENT,
            "unknown flags: 8; known bits: 7", "nezināmi karodziņi: 8; zināmie biti: 7");
    ck_said(store, innov_store_export_fd(store, 1, NULL, INNOV_VIEW_FULL, 8, NULL),
            INNOV_E_ARGUMENT, "unknown flags: 8; known bits: 7",
            "nezināmi karodziņi: 8; zināmie biti: 7");
    ck_said(store, innov_store_check(store, 2, NULL), INNOV_E_ARGUMENT,
            "unknown flags: 2; known bits: 1", "nezināmi karodziņi: 2; zināmie biti: 1");
    ck_said(store, innov_store_search(store, "x", -1, 1, &table, NULL), INNOV_E_ARGUMENT, en, lv);
    ck_said(store, innov_store_import(store, out, NULL, 16, &table, NULL), INNOV_E_ARGUMENT,
            "unknown flags: 16; known bits: 15", "nezināmi karodziņi: 16; zināmie biti: 15");
    ck_assert_int_eq(innov_run(store, "sprint-progress", NULL, 2, &table, diag), INNOV_E_ARGUMENT);
    ck_finding(diag, 0, INNOV_E_ARGUMENT, "unknown flags: 2; known bits: 1",
               "nezināmi karodziņi: 2; zināmie biti: 1");
    ck_assert_int_eq(innov_query_new(INNOV_SPRINT, NULL, &query, NULL), INNOV_OK);
    ck_said(store, innov_store_query(store, query, 1, &cursor, NULL), INNOV_E_ARGUMENT, en, lv);
    ck_assert_int_eq(innov_query_order(query, "year", 2), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_convert(location, out, 1, NULL, diag), INNOV_E_ARGUMENT);
    ck_finding(diag, 0, INNOV_E_ARGUMENT, en, lv);
    ck_assert_int_ne(access(out, F_OK), 0);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 0);
    innov_query_free(query);
    innov_record_free(record);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- Other processes ----------------------------------------------------------------------- */

/* What `work` returns in a child process. The child is killed, so that no exit handler and no leak
 * checker looks at what it shares with its parent. */
static int answer_of_child(int (*work)(void *argument), void *argument)
{
    int ends[2], answer = -1;
    pid_t child;

    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        answer = work(argument);
        if (write(ends[1], &answer, sizeof answer) != (ssize_t)sizeof answer)
            _exit(EXIT_FAILURE);
        for (;;)
            (void)pause();
    }
    ck_assert_int_eq(close(ends[1]), 0);
    ck_assert_int_eq(read(ends[0], &answer, sizeof answer), sizeof answer);
    ck_assert_int_eq(close(ends[0]), 0);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    return answer;
}

/* The handles a child inherits, and an id. */
typedef struct inherited {
    const char *location;
    innov_store *store;
    innov_cursor *cursor;
    innov_record *record;
    int64_t id;
} inherited;

static int find_in_file(void *argument)
{
    const inherited *in = argument;
    innov_store *store;
    innov_record *record;
    int rc = innov_store_open(in->location, INNOV_OPEN_READ, &store, NULL);

    if (rc == INNOV_OK)
        rc = innov_store_get(store, in->id, &record, NULL);
    return rc;
}

START_TEST(commit_is_seen_by_other_processes)
{
    inherited in = {.location = suite_file(lab_names[_i])};

    in.store = new_lab(in.location);
    ck_assert_int_eq(innov_store_begin(in.store, NULL, NULL, 0), INNOV_OK);
    in.id = add(in.store, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(answer_of_child(find_in_file, &in), INNOV_E_NOT_FOUND);
    ck_assert_int_eq(innov_store_commit(in.store, NULL), INNOV_OK);
    ck_assert_int_eq(answer_of_child(find_in_file, &in), INNOV_OK);
    innov_store_free(in.store);
    ck_alone(in.location);
}
END_TEST

START_TEST(handles_write_in_turn)
{
    const char *location = suite_file(lab_names[SQLITE]), *path = suite_file("in.xml");
    static const char file[] = "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='urn:new'>"
                               "<person id='ilze'><name>Ilze</name></person></ecosystem>";
    innov_store *one = open_lab(location, INNOV_OPEN_CREATE),
                *two = open_lab(location, INNOV_OPEN_WRITE);
    innov_record *record;
    int64_t id, person;

    suite_write(path, file, sizeof file - 1);
    ck_assert_int_eq(innov_store_import(one, path, NULL, 0, NULL, NULL), INNOV_OK);
    id = add(two, new_institution("vm", "Veselības ministrija")); /* in a namespace of the other */
    ck_assert_int_eq(revision_of_store(two), 2);
    record = get(one, id);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABELS), "urn:new");
    set(record, INNOV_INSTITUTION_SHORT, "VM");
    put(one, record);
    ck_assert_int_eq(revision_of(record), 3);
    innov_record_free(record);
    record = get(two, id);
    ck_assert_int_eq(revision_of(record), 3);
    ck_assert_int_eq(innov_store_resolve(two, INNOV_PERSON, "ilze", &person), INNOV_OK);
    innov_record_free(record);
    innov_store_free(one);
    innov_store_free(two);
    ck_alone(location);
}
END_TEST

START_TEST(reader_sees_what_another_handle_commits)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *writer = open_lab(location, INNOV_OPEN_CREATE),
                *reader = open_lab(location, INNOV_OPEN_READ);
    int64_t id, found;
    char *content;

    ck_assert_int_eq(innov_store_set_text(writer, INNOV_STORE_LABELS, LABELS), INNOV_OK);
    id = add(writer, new_institution("vm", "Veselības ministrija"));
    content = content_of(writer);
    ck_assert(is_there(reader, id));
    ck_assert_int_eq(revision_of_store(reader), revision_of_store(writer));
    ck_assert_str_eq(innov_store_text(reader, INNOV_STORE_LABELS), LABELS);
    ck_assert_int_eq(innov_store_resolve(reader, 0, "vm", &found), INNOV_OK);
    ck_assert_int_eq(found, id);
    ck_content(reader, content);
    free(content);
    innov_store_free(writer);
    innov_store_free(reader);
}
END_TEST

START_TEST(second_writer_is_locked_out)
{
    const char *location = suite_file(lab_names[XML]);
    innov_store *first = new_lab(location), *second, *reader;
    innov_diag *diag = new_diag();
    char process[40];

    (void)snprintf(process, sizeof process, "%ld", (long)getpid());
    ck_assert_int_eq(innov_store_open(location, INNOV_OPEN_WRITE, &second, diag), INNOV_E_LOCKED);
    ck_assert_ptr_null(second);
    ck_finding(diag, 0, INNOV_E_LOCKED,
               "another writer holds the file: ", "failu tur cits rakstītājs: ");
    for (int lv = 0; lv < 2; lv++) {
        const char *said = innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, lv ? "lv" : "en");

        ck_words(said, process);
        ck_words(said, "T"); /* the instant it began */
        ck_words(said, ":");
        ck_words(said, "Z");
    }
    reader = open_lab(location, INNOV_OPEN_READ); /* readers are free */
    innov_store_free(reader);
    add(first, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(innov_store_open(location, INNOV_OPEN_WRITE, &second, NULL), INNOV_E_LOCKED);
    innov_store_free(first);
    ck_alone(location);
    second = open_lab(location, INNOV_OPEN_WRITE);
    innov_store_free(second);
    innov_diag_free(diag);
}
END_TEST

START_TEST(second_transaction_waits_and_gives_up)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *one = new_lab(location), *two = open_lab(location, INNOV_OPEN_WRITE);

    ck_assert_int_eq(innov_store_set_text(two, INNOV_STORE_PATIENCE, "200"), INNOV_OK);
    ck_assert_int_eq(innov_store_begin(one, NULL, NULL, 0), INNOV_OK);
    ck_said(two, innov_store_begin(two, NULL, NULL, 0), INNOV_E_BUSY,
            "another program is writing to the store; try again",
            "krātuvē raksta cita programma; mēģiniet vēlreiz");
    ck_assert_int_eq(innov_store_commit(one, NULL), INNOV_OK);
    add(two, new_institution("vm", "Veselības ministrija"));
    innov_store_free(one);
    innov_store_free(two);
}
END_TEST

START_TEST(replaced_file_is_left_alone)
{
    const char *location = suite_file(lab_names[XML]), *other = suite_file("other.xml");
    innov_store *store = new_lab(location), *theirs = new_lab(other);
    innov_record *record = new_institution("vm", "Veselības ministrija");

    add(theirs, new_institution("tm", "Tieslietu ministrija"));
    innov_store_free(theirs);
    ck_assert_int_eq(link(other, suite_file("kept.xml")), 0);
    ck_assert_int_eq(rename(other, location), 0);
    for (int i = 0; i < 2; i++) {
        ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_CONFLICT,
                "another program replaced the file since it was opened",
                "kopš atvēršanas failu ir nomainījusi cita programma");
        ck_same_bytes(location, suite_file("kept.xml"));
        ck_never_stored(record);
    }
    innov_store_free(store);
    ck_alone(location);

    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_assert_int_eq(unlink(location), 0); /* taken away: not to come back by itself */
    ck_assert_int_eq(innov_store_put(store, record, 0, NULL), INNOV_E_CONFLICT);
    ck_assert_int_ne(access(location, F_OK), 0);
    innov_store_free(store);
    innov_record_free(record);
}
END_TEST

#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return __LINE__;                                                                       \
    } while (0)

/* Every call on what belongs to the parent. Returns 0, or the line of what went wrong. */
static int use_after_fork(void *argument)
{
    inherited *in = argument;
    const innov_record *lent;
    innov_record *record;
    innov_cursor *cursor;
    innov_table *table;
    int64_t id;

    MUST(innov_store_get(in->store, in->id, &record, NULL) == INNOV_E_FORK && record == NULL);
    MUST(strstr(innov_store_message(in->store, "en"),
                "the store was opened by the parent process; open it again in this one") != NULL);
    MUST(strstr(innov_store_message(in->store, "lv"),
                "krātuvi atvēra vecākprocess; atveriet to šajā procesā no jauna") != NULL);
    MUST(innov_store_put(in->store, in->record, 0, NULL) == INNOV_E_FORK);
    MUST(innov_store_delete(in->store, in->id, 0, NULL) == INNOV_E_FORK);
    MUST(innov_store_begin(in->store, NULL, NULL, 0) == INNOV_E_FORK);
    MUST(innov_store_commit(in->store, NULL) == INNOV_E_FORK);
    MUST(innov_store_rollback(in->store) == INNOV_E_FORK);
    MUST(innov_store_find(in->store, INNOV_SPRINT, NULL, &cursor, NULL) == INNOV_E_FORK);
    MUST(innov_store_resolve(in->store, 0, "vm", &id) == INNOV_E_FORK);
    MUST(innov_store_links(in->store, in->id, &table, NULL) == INNOV_E_FORK);
    MUST(innov_store_import(in->store, "in.xml", NULL, 0, NULL, NULL) == INNOV_E_FORK);
    MUST(innov_store_export_fd(in->store, 1, NULL, INNOV_VIEW_FULL, 0, NULL) == INNOV_E_FORK);
    MUST(innov_store_check(in->store, 0, NULL) == INNOV_E_FORK);
    MUST(innov_store_set_text(in->store, INNOV_STORE_LABELS, "urn:x") == INNOV_E_FORK);
    MUST(innov_run(in->store, "sprint-progress", NULL, 0, &table, NULL) == INNOV_E_FORK);
    MUST(innov_store_text(in->store, INNOV_STORE_LABELS)[0] == '\0');
    MUST(innov_cursor_next(in->cursor, &lent) == INNOV_E_FORK && lent == NULL);
    MUST(strstr(innov_cursor_message(in->cursor, "en"), "by the parent process") != NULL);
    MUST(strstr(innov_cursor_message(in->cursor, "lv"), "atvēra vecākprocess") != NULL);
    MUST(strcmp(innov_text(in->record, INNOV_INSTITUTION_NAME, "lv"), "Tieslietu ministrija") == 0);
    MUST(innov_set(in->record, INNOV_INSTITUTION_SHORT, NULL, "TM") == INNOV_OK);
    return 0;
}

START_TEST(child_after_fork_is_told)
{
    inherited in = {.location = suite_file(lab_names[_i])};
    const innov_record *lent;

    in.store = new_lab(in.location);
    in.id = add(in.store, new_institution("vm", "Veselības ministrija"));
    in.record = new_institution("tm", "Tieslietu ministrija");
    ck_assert_int_eq(innov_store_find(in.store, INNOV_INSTITUTION, NULL, &in.cursor, NULL),
                     INNOV_OK);
    ck_assert_int_eq(answer_of_child(use_after_fork, &in), 0);
    ck_assert_int_eq(innov_cursor_next(in.cursor, &lent), INNOV_OK); /* the parent goes on */
    innov_cursor_free(in.cursor);
    put(in.store, in.record);
    innov_record_free(in.record);
    innov_store_free(in.store);
    ck_alone(in.location);
}
END_TEST

static int free_after_fork(void *argument)
{
    inherited *in = argument;

    innov_record_free(in->record);
    innov_store_free(in->store);
    innov_cursor_free(in->cursor);
    return 0;
}

static int write_to_file(void *argument)
{
    const inherited *in = argument;
    innov_store *store;

    return innov_store_open(in->location, INNOV_OPEN_WRITE, &store, NULL);
}

START_TEST(child_frees_and_parent_goes_on)
{
    inherited in = {.location = suite_file(lab_names[_i])};
    const innov_record *lent;

    in.store = new_lab(in.location);
    ck_assert_int_eq(innov_store_begin(in.store, NULL, NULL, 0), INNOV_OK);
    in.id = add(in.store, new_institution("vm", "Veselības ministrija"));
    in.record = new_institution("tm", "Tieslietu ministrija");
    ck_assert_int_eq(innov_store_find(in.store, INNOV_INSTITUTION, NULL, &in.cursor, NULL),
                     INNOV_OK);
    ck_assert_int_eq(answer_of_child(free_after_fork, &in), 0);
    if (_i == XML) /* the lock is still the parent's */
        ck_assert_int_eq(answer_of_child(write_to_file, &in), INNOV_E_LOCKED);
    ck_assert_int_eq(innov_cursor_next(in.cursor, &lent), INNOV_OK);
    innov_cursor_free(in.cursor);
    put(in.store, in.record);
    ck_assert_int_eq(innov_store_commit(in.store, NULL), INNOV_OK);
    innov_record_free(in.record);
    innov_store_free(in.store);
    ck_alone(in.location);
    ck_assert_int_eq(answer_of_child(find_in_file, &in), INNOV_OK);
}
END_TEST

/* ---- Killed writers ------------------------------------------------------------------------ */

/* The label of one of the two records of a commit. */
static void name_of(char *label, size_t size, char which, int32_t commit)
{
    (void)snprintf(label, size, "%c%d", which, (int)commit);
}

static int write_pair(innov_store *store, int32_t commit)
{
    int rc = innov_store_begin(store, "writer", NULL, 0);

    for (char which = 'a'; rc == INNOV_OK && which <= 'b'; which++) {
        innov_record *record = NULL;
        char label[24];

        name_of(label, sizeof label, which, commit);
        rc = innov_record_new(INNOV_INSTITUTION, &record);
        if (rc == INNOV_OK)
            rc = innov_record_set_label(record, label);
        if (rc == INNOV_OK)
            rc = innov_set(record, INNOV_INSTITUTION_NAME, "lv", label);
        if (rc == INNOV_OK)
            rc = innov_set(record, INNOV_INSTITUTION_KIND, NULL, "ministry");
        if (rc == INNOV_OK)
            rc = innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active");
        if (rc == INNOV_OK)
            rc = innov_store_put(store, record, 0, NULL);
        innov_record_free(record);
    }
    return rc == INNOV_OK ? innov_store_commit(store, NULL) : rc;
}

/* Commits pairs of records for ever and reports each commit that was acknowledged. */
static void write_until_killed(const char *location, int report, int32_t next)
{
    innov_store *store;

    if (innov_store_open(location, INNOV_OPEN_WRITE, &store, NULL) != INNOV_OK)
        _exit(EXIT_FAILURE);
    for (;; next++)
        if (write_pair(store, next) != INNOV_OK ||
            write(report, &next, sizeof next) != (ssize_t)sizeof next)
            _exit(EXIT_FAILURE);
}

/* Runs a writer for a moment and kills it; returns the last commit that it acknowledged. */
static int32_t kill_a_writer(const char *location, int32_t next)
{
    struct timespec moment = {0, random() % 20000000};
    int32_t commit, last = next - 1;
    int ends[2], status;
    pid_t child;

    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        write_until_killed(location, ends[1], next);
    ck_assert_int_eq(close(ends[1]), 0);
    ck_assert_int_eq(nanosleep(&moment, NULL), 0);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status));
    while (read(ends[0], &commit, sizeof commit) == (ssize_t)sizeof commit)
        last = commit;
    ck_assert_int_eq(close(ends[0]), 0);
    return last;
}

/* Every acknowledged commit is there, with both its records; one more may be. Returns the next. */
static int32_t ck_nothing_lost(innov_store *store, int32_t acknowledged)
{
    int32_t pairs = count_records(store, INNOV_INSTITUTION, NULL) / 2;

    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL) % 2, 0);
    ck_assert_int_ge(pairs, acknowledged + 1);
    ck_assert_int_le(pairs, acknowledged + 2);
    for (int32_t commit = 0; commit < pairs; commit++)
        for (char which = 'a'; which <= 'b'; which++) {
            char label[24];
            int64_t id;

            name_of(label, sizeof label, which, commit);
            ck_assert_int_eq(innov_store_resolve(store, INNOV_INSTITUTION, label, &id), INNOV_OK);
        }
    return pairs;
}

START_TEST(killed_writer_loses_nothing)
{
    const char *location = suite_file(lab_names[_i]);
    int32_t next = 0, kills = suite_times(10, 50);

    innov_store_free(new_lab(location));
    srandom((unsigned)getpid());
    for (int32_t round = 0; round < kills; round++) {
        int32_t acknowledged = kill_a_writer(location, next);
        innov_store *store = open_lab(location, INNOV_OPEN_WRITE);

        next = ck_nothing_lost(store, acknowledged);
        ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
        innov_store_free(store);
        ck_alone(location);
        if (next > 300) { /* so that a long campaign stays quick */
            ck_assert_int_eq(unlink(location), 0);
            innov_store_free(new_lab(location));
            next = 0;
        }
    }
}
END_TEST

/* ---- A disk that gives out ----------------------------------------------------------------- */

/* A record that no nook of the old file can take. */
static innov_record *large_institution(void)
{
    static char text[10001];
    innov_record *record = new_institution("large", "Liela iestāde");
    char lang[] = "aa";

    memset(text, 'x', sizeof text - 1);
    for (int i = 0; i < 60; i++) {
        lang[0] = (char)('a' + i / 26);
        lang[1] = (char)('a' + i % 26);
        ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_NOTE, lang, text), INNOV_OK);
    }
    return record;
}

/* A file system of 8 MiB at `folder`, for this process alone; 0 when there cannot be one. */
static int mount_small_disk(const char *folder)
{
    ck_assert_int_eq(mkdir(folder, 0700), 0);
    return geteuid() == 0 && unshare(CLONE_NEWNS) == 0 &&
           mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL) == 0 &&
           mount("none", folder, "tmpfs", 0, "size=8m") == 0;
}

static void fill_disk(const char *path)
{
    static const char block[4096];
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);

    ck_assert_int_ge(fd, 0);
    while (write(fd, block, sizeof block) > 0)
        continue;
    ck_assert_int_eq(errno, ENOSPC);
    ck_assert_int_eq(close(fd), 0);
}

/* No file of this process may grow beyond `bytes`: enough for an empty store and for what Check
 * writes, not for a large record. */
static void limit_files(rlim_t bytes)
{
    struct rlimit limit;

    (void)signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = bytes;
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

/* A lone put and a whole transaction fail. */
static void ck_no_room(innov_store *store, int code, const char *en, const char *lv)
{
    innov_record *large = large_institution();

    ck_said(store, innov_store_put(store, large, 0, NULL), code, en, lv);
    ck_never_stored(large);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    if (innov_store_put(store, large, 0, NULL) == INNOV_OK)
        ck_said(store, innov_store_commit(store, NULL), code, en, lv);
    else
        ck_assert_int_lt(innov_store_rollback(store), 1); /* it may be over already */
    innov_record_free(large);
}

static void ck_room_again(innov_store *store, const char *location, const char *content)
{
    innov_record *large = large_institution();

    ck_content(store, content);
    put(store, large);
    ck_assert_int_eq(innov_store_delete(store, id_of(large), 0, NULL), INNOV_OK);
    innov_record_free(large);
    innov_store_free(store);
    ck_alone(location);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_content(store, content);
    ck_assert_int_eq(innov_store_check(store, 0, NULL), INNOV_OK);
    innov_store_free(store);
}

START_TEST(file_that_may_not_grow_changes_nothing)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    char *content;

    add(store, new_institution("vm", "Veselības ministrija"));
    content = content_of(store);
    limit_files(512 * 1024);
    ck_no_room(store, INNOV_E_IO, "the system failed: ", "sistēmas kļūda: ");
    limit_files(RLIM_INFINITY);
    ck_room_again(store, location, content);
    free(content);
}
END_TEST

START_TEST(full_disk_changes_nothing)
{
    const char *folder = suite_file("disk"), *location, *export, *filler;
    innov_store *store;
    int mounted = mount_small_disk(folder);
    char name[40], *content;

    (void)snprintf(name, sizeof name, "disk/%s", lab_names[_i]);
    location = suite_file(name);
    export = suite_file("disk/out.xml");
    filler = suite_file("disk/filler");
    store = new_lab(location);
    add(store, new_institution("vm", "Veselības ministrija"));
    content = content_of(store);
    if (mounted) {
        fill_disk(filler);
        ck_no_room(store, INNOV_E_FULL, "the disk is full; nothing was changed",
                   "disks ir pilns; nekas nav mainīts");
        ck_said(store, innov_store_export(store, export, NULL, INNOV_VIEW_FULL, 0, NULL),
                INNOV_E_FULL, "the disk is full", "disks ir pilns");
        ck_assert_int_ne(access(export, F_OK), 0);
        ck_alone(export);
        ck_assert_int_eq(unlink(filler), 0);
    } else { /* without the right to mount: the nearest thing to it */
        limit_files(512 * 1024);
        ck_no_room(store, INNOV_E_IO, "the system failed: ", "sistēmas kļūda: ");
        limit_files(RLIM_INFINITY);
    }
    ck_room_again(store, location, content);
    free(content);
    if (mounted)
        ck_assert_int_eq(umount(folder), 0);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_records(Suite *suite)
{
    TCase *opening = suite_case(suite, "opening"), *records = suite_case(suite, "records");

    every_store(opening, new_store_is_empty_and_says_what_it_is);
    every_store(opening, what_was_put_is_there_after_reopening);
    every_store(opening, new_files_are_for_their_owner_only);
    every_store(opening, mode_that_was_given_is_kept);
    every_store(opening, facts_of_the_store_are_set_while_it_is_empty);
    every_store(records, label_gives_its_id);
    every_store(records, person_with_label_gets_minted_id);
    every_store(records, minted_ids_are_repeatable);
    every_store(records, unchanged_put_keeps_the_revision);
    every_store(records, stale_put_is_a_conflict);
    every_store(records, same_change_made_twice_is_no_conflict);
    every_store(records, rolled_back_put_does_not_pass_for_read);
    every_store(records, names_are_resolved);
    every_store(records, links_say_what_refers_to_a_record);
    every_store(records, delete_takes_what_is_owned_and_nothing_else);
}

static void add_transactions(Suite *suite)
{
    TCase *transactions = suite_case(suite, "transactions");
    TCase *handles = suite_case(suite, "handles");

    every_store(transactions, transaction_is_one_revision);
    every_store(transactions, transaction_may_refer_ahead);
    every_store(transactions, transaction_that_changes_nothing_is_no_revision);
    every_store(transactions, transactions_are_not_nested_and_end_once);
    every_store(transactions, rollback_forgets_everything);
    every_store(transactions, closing_rolls_back);
    every_store(transactions, failed_calls_change_nothing);
    every_store(transactions, failed_put_leaves_the_label_as_it_was);
    every_store(transactions, refused_put_leaves_the_transaction_going);
    every_store(transactions, actor_and_reason_are_well_formed);
    every_store(handles, cursor_lends_one_handle);
    every_store(handles, lent_record_cannot_be_changed);
    every_store(handles, cursor_outlives_its_store);
    every_store(handles, write_waits_for_cursors_outside);
    every_store(handles, cursor_inside_ends_with_its_transaction);
    every_store(handles, failure_leaves_no_handle);
    every_store(handles, unknown_flags_are_refused);
}

static void add_processes(Suite *suite)
{
    TCase *processes = suite_case(suite, "processes"), *waiting = suite_case(suite, "waiting");
    TCase *killed = suite_case(suite, "killed"), *disk = suite_case(suite, "disk");

    every_store(processes, commit_is_seen_by_other_processes);
    tcase_add_test(processes, handles_write_in_turn);
    tcase_add_test(processes, reader_sees_what_another_handle_commits);
    tcase_add_test(processes, second_writer_is_locked_out);
    tcase_add_test(processes, replaced_file_is_left_alone);
    every_store(processes, child_after_fork_is_told);
    every_store(processes, child_frees_and_parent_goes_on);
    tcase_set_timeout(waiting, 60);
    tcase_add_test(waiting, second_transaction_waits_and_gives_up);
    tcase_set_timeout(killed, 60 + suite_times(0, 60));
    every_store(killed, killed_writer_loses_nothing);
    every_store(disk, file_that_may_not_grow_changes_nothing);
    every_store(disk, full_disk_changes_nothing);
}

int main(void)
{
    Suite *suite = suite_create("store");

    add_records(suite);
    add_transactions(suite);
    add_processes(suite);
    return suite_main(suite);
}
