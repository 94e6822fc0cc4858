/* search.c - looking words up (innov_store_search): what is found and in which order, that it
 * follows everything that is written, and that innov_store_check knows when it did not.
 */
#include <sqlite3.h>
#include <sys/stat.h>

#include "contract/lab.h"

enum { RANK, ID, LABEL, KIND, TITLE, FIELD, LANGUAGE, SNIPPET, COLUMNS };

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_table *search(innov_store *store, const char *text, int64_t limit)
{
    innov_table *table;

    if (innov_store_search(store, text, limit, 0, &table, NULL) != INNOV_OK)
        ck_abort_msg("%.100s: %s", text, innov_store_message(store, "en"));
    return table;
}

static int32_t rows_of(const innov_table *table)
{
    return innov_table_count(table, INNOV_TABLE_ROWS);
}

/* The labels of what is found, in order, as one text that lives until the next call. */
static const char *labels_of(const innov_table *table)
{
    static char found[1000];

    found[0] = '\0';
    for (int32_t row = 0; row < rows_of(table); row++) {
        int64_t rank;

        ck_assert_int_eq(innov_table_int(table, row, RANK, &rank), INNOV_OK);
        ck_assert_int_eq(rank, row + 1);
        ck_assert_uint_lt(strlen(found) + strlen(innov_table_text(table, row, LABEL)) + 2,
                          sizeof found);
        strcat(strcat(found, row > 0 ? " " : ""), innov_table_text(table, row, LABEL));
    }
    return found;
}

/* What is found, in this order. */
static void ck_order(innov_store *store, const char *text, const char *labels)
{
    innov_table *table = search(store, text, -1);
    const char *found = labels_of(table);

    ck_assert_msg(strcmp(found, labels) == 0, "\"%s\" finds \"%s\", not \"%s\"", text, found,
                  labels);
    innov_table_free(table);
}

/* What is found, in any order: each label is there, and no other. */
static void ck_found(innov_store *store, const char *text, const char *labels)
{
    innov_table *table = search(store, text, -1);
    const char *found = labels_of(table);
    char *copy = strdup(labels), *rest = copy, *label;

    ck_assert_msg(strlen(found) == strlen(labels), "\"%s\" finds \"%s\", not \"%s\"", text, found,
                  labels);
    while ((label = strsep(&rest, " ")) != NULL)
        ck_assert_msg(strstr(found, label) != NULL, "\"%s\" finds \"%s\", not %s", text, found,
                      label);
    free(copy);
    innov_table_free(table);
}

/* One cell of the first row. */
static void ck_first(innov_store *store, const char *text, int32_t column, const char *expected)
{
    innov_table *table = search(store, text, 1);

    ck_assert_int_eq(rows_of(table), 1);
    ck_assert_str_eq(innov_table_text(table, 0, column), expected);
    innov_table_free(table);
}

static void ck_no_faults(innov_store *store)
{
    innov_diag *diag = new_diag();

    if (innov_store_check(store, 0, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
}

static int64_t add_named(innov_store *store, const char *label, const char *name)
{
    return add(store, new_institution(label, name));
}

static void rename_to(innov_store *store, int64_t id, const char *name)
{
    innov_record *record = get(store, id);

    set(record, INNOV_INSTITUTION_NAME, name);
    put(store, record);
    innov_record_free(record);
}

static void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;
    char *message = NULL;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, &message) == SQLITE_OK, "%s", message);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}

static int number_of(const char *path, const char *sql)
{
    sqlite3_stmt *statement;
    sqlite3 *db;
    int number;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    number = sqlite3_column_int(statement, 0);
    ck_assert_int_eq(sqlite3_finalize(statement), SQLITE_OK);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    return number;
}

/* ---- What is found ------------------------------------------------------------------------- */

START_TEST(words_are_found_whatever_their_marks_and_endings)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    static const struct {
        const char *text, *labels;
    } questions[] = {
        {"Rezekne", "plain marked case"},
        {"rēzekne", "marked plain case"},
        {"REZEKNE", "plain marked case"},
        {"Rezeknei", "plain marked case"},
        {"rēzeknes", "plain marked case"},
        {"Rēzeknē", "plain marked case"},
        {"rezek", "plain marked case"},
        {"inovācijas", "innovation"},
        {"inovāciju", "innovation"},
        {"Inovācija", "innovation"},
        {"inovāciju ministrija", "innovation"},
        {"ministriju inovācijām", "innovation"},
        {"ekosistēma", "solid split"},
        {"eko-sistēma", "split solid"},
        {"eko\u2011sistēmas", "split solid"},
        {"sistēma", "split"},
        {"eko", "solid split"},
        {"VK", "short"},
        {"vk", "short"},
        {"v", ""},
        {"inovāciju Rezekne", ""},
        {"zzz", ""},
        {"2024", "short"},
        {"LV-1050", "short"},
        {"lv1050", "short"},
        {"Straße", "case"},
        {"STRASSE", "case"},
    };

    add_named(store, "plain", "Rezekne city");
    add_named(store, "marked", "Rēzekne pilsēta");
    add_named(store, "case", "Darbs Rēzeknes pilsētā, kur ir Straße");
    add_named(store, "innovation", "Inovāciju un izaugsmes ministrija");
    add_named(store, "solid", "Ekosistēma visiem");
    add_named(store, "split", "Eko-sistēma visiem");
    add_named(store, "short", "VK 2024 (LV-1050)");
    for (size_t i = 0; i < sizeof questions / sizeof questions[0]; i++)
        ck_found(store, questions[i].text, questions[i].labels);
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

/* Who writes without marks finds what has them, and a text in one language is enough. */
START_TEST(pain_15_kuldiga_without_marks_finds_kuldiga)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    add_named(store, "marked", "Kuldīgas novada pašvaldība");
    add_named(store, "other", "Kandavas novads");
    ck_found(store, "Kuldiga", "marked");
    ck_found(store, "kuldiga", "marked");
    ck_found(store, "Kuldīga", "marked");
    ck_found(store, "KULDĪGĀ", "marked");
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

START_TEST(words_may_stand_in_any_text_of_a_record)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("a", "Valsts kanceleja");
    int64_t lead;

    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_NAME, "en", "State Chancellery"),
                     INNOV_OK);
    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_NOTE, "lv", "Vada sprintus."), INNOV_OK);
    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_SOURCE, NULL,
                               "https://www.mk.gov.lv/lv; https://inovacija.mk.gov.lv/par-mums"),
                     INNOV_OK);
    lead = add(store, record);
    add(store, new_sprint("s", lead));
    ck_found(store, "chancellery kanceleja sprints mums", "a");
    ck_found(store, "chancellery kanceleja ministrija", "");
    ck_found(store, "www.mk.gov.lv", "a");
    ck_found(store, "https://inovacija.mk.gov.lv/par-mums", "a");
    ck_first(store, "chancellery", KIND, "institution");
    ck_first(store, "chancellery", FIELD, "name");
    ck_first(store, "chancellery", LANGUAGE, "en");
    ck_first(store, "chancellery", TITLE, "Valsts kanceleja");
    ck_first(store, "chancellery", SNIPPET, "State [Chancellery]");
    ck_first(store, "inovacija", FIELD, "source");
    ck_first(store, "inovacija", LANGUAGE, "");
    ck_first(store, "inovacija", SNIPPET, "https://[inovacija].mk.gov.lv/par-mums");
    ck_first(store, "vada", FIELD, "note");
    ck_first(store, "ārsts", KIND, "sprint");
    ck_first(store, "ārsts", SNIPPET, "[Ārstu] trūkums");
    innov_store_free(store);
}
END_TEST

START_TEST(exact_spelling_comes_before_whole_words)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    add_named(store, "stem", "Talsiem");
    add_named(store, "whole", "Tālsi Tālsi Tālsi");
    add_named(store, "exact", "Vieta, kuras nosaukums nav īss un kuru sauc arī par Talsi");
    add_named(store, "both", "Talsi vai Tālsi");
    ck_order(store, "Talsi", "both exact whole stem");
    ck_order(store, "tālsi", "whole both exact stem");
    ck_order(store, "Talsi Tālsi", "both whole exact stem");
    innov_store_free(store);
}
END_TEST

START_TEST(snippets_are_short_and_whole)
{
    static const char many[] =
        "viens divi trīs četri pieci seši septiņi astoņi deviņi desmit "
        "atslēga, vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit "
        "sešpadsmit septiņpadsmit";
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *record = new_institution("a", "Rinda, cita   rinda  et cetera.");
    char *unbroken = calloc(1, 801);
    const char *snippet;
    innov_table *table;

    for (size_t i = 0; i < 800; i += 2)
        memcpy(unbroken + i, "ā", 2);
    memcpy(unbroken, "ņu", 3);
    memmove(unbroken + 3, unbroken + 4, 797);
    set(record, INNOV_INSTITUTION_NOTE, many);
    add(store, record);
    record = new_institution("b", "Cits");
    set(record, INNOV_INSTITUTION_NOTE, unbroken);
    add(store, record);
    record = new_institution("c", "Cits");
    set(record, INNOV_INSTITUTION_NOTE, "Pirmā\n\n\nOtrā\nrinda");
    add(store, record);
    ck_first(store, "otrā", SNIPPET, "Pirmā [Otrā] rinda");
    ck_first(store, "atslēgas", SNIPPET,
             "… seši septiņi astoņi deviņi desmit [atslēga], vienpadsmit divpadsmit trīspadsmit "
             "četrpadsmit piecpadsmit sešpadsmit …");
    ck_first(store, "cita", SNIPPET, "Rinda, [cita] rinda et cetera.");
    ck_first(store, "divi", SNIPPET,
             "viens [divi] trīs četri pieci seši septiņi astoņi deviņi desmit atslēga, vienpadsmit "
             "…");
    table = search(store, "ņuāā", 1);
    ck_assert_int_eq(rows_of(table), 1);
    snippet = innov_table_text(table, 0, SNIPPET);
    ck_assert_uint_lt(strlen(snippet), 120);
    ck_words(snippet, "ā… ]");
    innov_table_free(table);
    free(unbroken);
    innov_store_free(store);
}
END_TEST

START_TEST(limit_and_notes)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table;
    char name[40];

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    for (int i = 0; i < 1200; i++) {
        (void)snprintf(name, sizeof name, i % 3 == 0 ? "Vieta %d cits" : "Vieta %d", i);
        add_named(store, NULL, name);
    }
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    table = search(store, "vietas", -1);
    ck_assert_int_eq(rows_of(table), 1000);
    ck_words(innov_table_note(table, 0, "en"), "More than 1000 records");
    ck_words(innov_table_note(table, 0, "lv"), "vairāk nekā 1000 ierakstos");
    innov_table_free(table);
    table = search(store, "cits", 7);
    ck_assert_int_eq(rows_of(table), 7);
    ck_assert_str_eq(innov_table_note(table, 0, "en"), "Records with these words: 400; shown: 7");
    innov_table_free(table);
    table = search(store, "1199", 7);
    ck_assert_int_eq(rows_of(table), 1);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_NOTES), 0);
    innov_table_free(table);
    table = search(store, "cits", 0);
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Input of any sort --------------------------------------------------------------------- */

START_TEST(operators_are_words)
{
    static const char *const texts[] = {"OR",
                                        "AND",
                                        "NOT",
                                        "NEAR(vieta zeme)",
                                        "vieta OR zeme",
                                        "text : vieta NOT zeme",
                                        "\"zeme vieta",
                                        "zeme* + vieta^ -",
                                        "{zeme} (vieta) rank:1"};
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    add_named(store, "a", "Vieta un zeme");
    add_named(store, "b", "text OR and NEAR not rank 1: vieta un zeme");
    add_named(store, "c", "Cits");
    for (size_t i = 0; i < 6; i++)
        ck_found(store, texts[i], "b");
    ck_found(store, texts[6], "a b");
    ck_found(store, texts[7], "a b");
    ck_found(store, texts[8], "b");
    ck_found(store, "vie'ta", "");
    innov_store_free(store);
}
END_TEST

START_TEST(bad_input_is_refused_or_finds_nothing)
{
    static const char *const wordless[] = {"",  " ",  "\n", "\"", "*",
                                           "-", "--", "()", "…",  "\u00AD"};
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = (innov_table *)&table;
    char *large = malloc(1 << 20), words[200] = "";
    innov_diag *diag = new_diag();

    add_named(store, "a", "Vieta");
    for (size_t i = 0; i < sizeof wordless / sizeof wordless[0]; i++) {
        innov_table *none = search(store, wordless[i], -1);

        ck_assert_int_eq(rows_of(none), 0);
        ck_assert_int_eq(innov_table_count(none, INNOV_TABLE_COLUMNS), COLUMNS);
        ck_words(innov_table_note(none, 0, "en"), "no word");
        ck_words(innov_table_note(none, 0, "lv"), "Nav neviena vārda");
        innov_table_free(none);
    }
    ck_said(store, innov_store_search(store, NULL, 1, 0, &table, NULL), INNOV_E_ARGUMENT,
            "text must not be NULL", "text nedrīkst būt NULL");
    ck_assert_ptr_null(table);
    ck_said(store, innov_store_search(store, "x", 1, 0, NULL, NULL), INNOV_E_ARGUMENT,
            "table must not be NULL", "table nedrīkst būt NULL");
    ck_said(store, innov_store_search(store, "vieta \xC3", 1, 0, &table, NULL), INNOV_E_VALUE,
            "not well-formed UTF-8 (byte 7)", "nav pareizs UTF-8 (baits 7)");
    ck_said(store, innov_store_search(store, "vieta\x01", 1, 0, &table, NULL), INNOV_E_VALUE,
            "control character", "vadības rakstzīme");
    for (int i = 0; i < 33; i++)
        (void)snprintf(words + strlen(words), 5, " %d", 10 + i);
    ck_assert_int_eq(innov_store_search(store, words, 1, 0, &table, diag), INNOV_E_LIMIT);
    ck_finding(diag, 0, INNOV_E_LIMIT, "at most 32 words", "ne vairāk kā 32 vārdi");
    words[strlen(words) - 3] = '\0';
    ck_found(store, words, "");
    ck_found(store,
             "vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta "
             "vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta "
             "vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta vieta",
             "a");
    memset(large, 'a', (1 << 20) - 1);
    large[(1 << 20) - 1] = '\0';
    ck_said(store, innov_store_search(store, large, 1, 0, &table, NULL), INNOV_E_LIMIT,
            "at most 4096 bytes", "ne vairāk kā 4096 baiti");
    large[4096] = '\0';
    ck_found(store, large, "");
    for (int i = 1; i < 4096; i += 2)
        large[i] = ' ';
    ck_found(store, large, "");
    ck_found(store, "vieta", "a");
    free(large);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- Following what is written ------------------------------------------------------------- */

START_TEST(index_follows_every_write)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    int64_t id = add_named(store, "a", "Pirmais"), other, second;
    innov_record *record;

    ck_found(store, "pirmais", "a");
    rename_to(store, id, "Otrais");
    ck_found(store, "pirmais", "");
    ck_found(store, "otrais", "a");
    record = get(store, id);
    set(record, INNOV_INSTITUTION_STATUS, "liquidated");
    put(store, record);
    ck_found(store, "otrais", "a");
    ck_assert_int_eq(innov_set(record, INNOV_INSTITUTION_NAME, "en", "Second"), INNOV_OK);
    put(store, record);
    innov_record_free(record);
    second = revision_of_store(store);
    ck_found(store, "second otrais", "a");
    other = add_named(store, "b", "Otrais arī");
    ck_found(store, "otrais", "a b");
    ck_assert_int_eq(innov_store_delete(store, id, 0, NULL), INNOV_OK);
    ck_found(store, "otrais", "b");
    ck_assert_int_eq(innov_store_undo(store, revision_of_store(store), 0, NULL), INNOV_OK);
    ck_found(store, "otrais", "a b");
    ck_found(store, "second", "a");
    ck_assert_int_eq(innov_store_undo(store, second, 0, NULL), INNOV_OK);
    ck_found(store, "second", "");
    rename_to(store, id, "Pirmais");
    ck_found(store, "otrais", "b");
    ck_found(store, "pirmais", "a");
    ck_no_faults(store);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_found(store, "pirmais", "a");
    rename_to(store, other, "Pirmais arī");
    ck_found(store, "pirmais", "a b");
    ck_no_faults(store);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_found(store, "pirmais", "a b");
    ck_found(store, "pirmais", "a b");
    ck_no_faults(store);
    ck_found(store, "pirmais", "a b");
    innov_store_free(store);
}
END_TEST

START_TEST(index_goes_back_with_its_transaction)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add_named(store, "a", "Pirmais");
    innov_record *refused;

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_found(store, "pirmais", "a"); /* in XML that fills it, within the transaction */
    rename_to(store, id, "Otrais");
    add_named(store, "b", "Otrais");
    ck_found(store, "otrais", "a b");
    refused = new_institution("a", "Trešais");
    ck_assert_int_ne(innov_store_put(store, refused, 0, NULL), INNOV_OK);
    innov_record_free(refused);
    ck_assert_int_eq(innov_store_delete(store, absent_id("person"), 0, NULL), INNOV_E_NOT_FOUND);
    ck_found(store, "trešais", "");
    add_named(store, "c", "Otrais");
    ck_found(store, "otrais", "a b c");
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_found(store, "otrais", "");
    ck_found(store, "pirmais", "a");
    ck_no_faults(store);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    rename_to(store, id, "Ceturtais");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_found(store, "ceturtais", "a");
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

/* While the index is empty it is filled at the end of the transaction, or when it is asked. */
START_TEST(new_store_is_searched_while_it_grows)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *refused = new_institution("a", "Ceturtais");
    int64_t first, second;

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    first = add_named(store, "a", "Pirmais");
    second = add_named(store, "b", "Otrais");
    ck_assert_int_ne(innov_store_put(store, refused, 0, NULL), INNOV_OK);
    innov_record_free(refused);
    rename_to(store, first, "Trešais");
    ck_found(store, "pirmais", "");
    ck_found(store, "trešais", "a");
    add_named(store, "c", "Trešais");
    ck_assert_int_eq(innov_store_delete(store, second, 0, NULL), INNOV_OK);
    ck_found(store, "trešais", "a c");
    add_named(store, "d", "Trešais");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_found(store, "trešais", "a c d");
    ck_found(store, "otrais ceturtais", "");
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

START_TEST(all_of_a_new_store_may_be_taken_back)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    add_named(store, "a", "Pirmais");
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_found(store, "pirmais", "");
    add_named(store, "a", "Otrais");
    ck_found(store, "otrais", "a");
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

/* A deletion that is refused half way is taken back within the transaction. */
START_TEST(refused_call_leaves_the_index)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t lead = add_named(store, "a", "Vadītājs"), revision = revision_of_store(store);

    add(store, new_sprint("s", lead));
    ck_found(store, "vadītājs", "a");
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_assert_int_eq(innov_store_delete(store, lead, 0, NULL), INNOV_E_REFERENCE);
    ck_assert_int_ne(innov_store_undo(store, revision, 0, NULL), INNOV_OK);
    ck_found(store, "vadītājs", "a");
    add_named(store, "b", "Vadītājs");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_found(store, "vadītājs", "a b");
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

/* A file of `count` institutions whose names begin with `word`. */
static const char *make_import(const char *word, int count, int faulty)
{
    const char *path = suite_file("import.xml");
    FILE *file = fopen(path, "w");

    ck_assert_ptr_nonnull(file);
    fprintf(file, "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='%s'>", LABELS);
    for (int i = 0; i < count; i++)
        fprintf(file,
                "<institution id='i%d'><name xml:lang='lv'>%s %d</name><kind>ministry</kind>"
                "<status>active</status></institution>",
                i, word, i);
    fprintf(file, "%s</ecosystem>\n", faulty ? "<institution id='x'/>" : "");
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

START_TEST(imports_are_found)
{
    const char *location = suite_file(lab_names[_i]), *copy = suite_file("copy.innov");
    const char *back = suite_file("back.xml");
    innov_store *store = new_lab(location);

    ck_assert_int_eq(innov_store_import(store, make_import("Pirmais", 3, 0), NULL,
                                        INNOV_IMPORT_DRY_RUN, NULL, NULL),
                     INNOV_OK);
    ck_found(store, "pirmais", "");
    ck_assert_int_ne(innov_store_import(store, make_import("Pirmais", 3, 1), NULL, 0, NULL, NULL),
                     INNOV_OK);
    ck_found(store, "pirmais", "");
    ck_no_faults(store);
    ck_assert_int_eq(innov_store_import(store, make_import("Pirmais", 3, 0), NULL, 0, NULL, NULL),
                     INNOV_OK);
    ck_found(store, "pirmais 2", "i2");
    ck_no_faults(store);
    ck_assert_int_eq(innov_store_import(store, make_import("Otrais", 40, 0), NULL, 0, NULL, NULL),
                     INNOV_OK);
    ck_found(store, "pirmais", "");
    ck_found(store, "otrais 39", "i39");
    ck_no_faults(store);
    innov_store_free(store);
    ck_assert_int_eq(innov_convert(location, copy, 0, NULL, NULL), INNOV_OK);
    store = open_lab(copy, INNOV_OPEN_READ);
    ck_assert_int_eq(number_of(copy, "SELECT filled FROM innov_search_state"), 1);
    ck_found(store, "otrais 39", "i39");
    ck_no_faults(store);
    innov_store_free(store);
    ck_assert_int_eq(innov_convert(copy, back, 0, NULL, NULL), INNOV_OK);
    store = open_lab(back, INNOV_OPEN_READ);
    ck_found(store, "otrais 39", "i39");
    innov_store_free(store);
}
END_TEST

START_TEST(handles_find_what_others_wrote)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *writer = new_lab(location), *reader = open_lab(location, INNOV_OPEN_READ);
    int64_t id = add_named(writer, "a", "Pirmais");

    ck_found(reader, "pirmais", "a");
    rename_to(writer, id, "Otrais");
    ck_found(reader, "pirmais", "");
    ck_found(reader, "otrais", "a");
    ck_no_faults(reader);
    innov_store_free(reader);
    innov_store_free(writer);
}
END_TEST

/* A cursor of the same handle goes on while words are looked up. */
START_TEST(search_beside_a_cursor)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    const innov_record *record;
    innov_cursor *cursor;

    add_named(store, "a", "Pirmais");
    add_named(store, "b", "Otrais");
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_assert_int_eq(innov_store_find(store, INNOV_INSTITUTION, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    ck_found(store, "pirmais", "a");
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    ck_found(store, "otrais", "b");
    ck_no_faults(store);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_DONE);
    innov_cursor_free(cursor);
    add_named(store, "c", "Otrais");
    ck_found(store, "otrais", "b c");
    innov_store_free(store);
}
END_TEST

/* ---- At random ----------------------------------------------------------------------------- */

enum { RECORDS = 24, NAME_WORDS = 3, STEPS = 120 };

/* None is the beginning of another, even without its ending. */
static const char *const vocabulary[] = {
    "ābele",  "bērzs",  "čiekurs", "egle", "kļava",   "liepa",  "osis",   "ozols",
    "priede", "vītols", "žagars",  "TM",   "pa-egle", "ievājs", "ķirsis", "lazda"};
enum { VOCABULARY = sizeof vocabulary / sizeof vocabulary[0] };

typedef struct wood {
    int64_t id; /* 0: not there */
    int words[NAME_WORDS];
} wood;

static unsigned next_random(unsigned *seed)
{
    *seed = *seed * 1103515245U + 12345U;
    return *seed >> 16;
}

static void choose_words(wood *tree, unsigned *seed, char *name, size_t size)
{
    name[0] = '\0';
    for (int i = 0; i < NAME_WORDS; i++) {
        tree->words[i] = (int)(next_random(seed) % VOCABULARY);
        (void)snprintf(name + strlen(name), size - strlen(name), "%s%s", i > 0 ? ", " : "",
                       vocabulary[tree->words[i]]);
    }
}

static int has_word(const wood *tree, int word)
{
    for (int i = 0; i < NAME_WORDS; i++)
        if (tree->words[i] == word || (strcmp(vocabulary[word], "egle") == 0 &&
                                       strcmp(vocabulary[tree->words[i]], "pa-egle") == 0))
            return 1;
    return 0;
}

/* The search finds what a look at every record finds. */
static void ck_same_as_scan(innov_store *store, const wood *trees, int word)
{
    innov_table *table = search(store, vocabulary[word], -1);
    int32_t expected = 0;

    for (int i = 0; i < RECORDS; i++) {
        int32_t found = 0;

        for (int32_t row = 0; row < rows_of(table); row++) {
            int64_t id;

            ck_assert_int_eq(innov_table_int(table, row, ID, &id), INNOV_OK);
            found += id == trees[i].id;
        }
        ck_assert_int_eq(found, trees[i].id != 0 && has_word(&trees[i], word));
        expected += found;
    }
    ck_assert_int_eq(rows_of(table), expected);
    innov_table_free(table);
}

static void change_at_random(innov_store *store, wood *tree, unsigned *seed)
{
    char name[100];

    if (tree->id != 0 && next_random(seed) % 3 == 0) {
        ck_assert_int_eq(innov_store_delete(store, tree->id, 0, NULL), INNOV_OK);
        tree->id = 0;
        return;
    }
    choose_words(tree, seed, name, sizeof name);
    if (tree->id != 0)
        rename_to(store, tree->id, name);
    else
        tree->id = add_named(store, NULL, name);
}

START_TEST(random_writes_are_followed)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    wood trees[RECORDS] = {{0, {0}}}, before[RECORDS];
    unsigned seed = 20240517;

    for (int32_t step = 0; step < suite_times(STEPS, 20); step++) {
        int32_t calls = (int32_t)(next_random(&seed) % 4) + 1;

        memcpy(before, trees, sizeof before);
        ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
        for (int32_t i = 0; i < calls; i++)
            change_at_random(store, &trees[next_random(&seed) % RECORDS], &seed);
        if (next_random(&seed) % 2 == 0)
            ck_same_as_scan(store, trees, (int)(next_random(&seed) % VOCABULARY));
        if (next_random(&seed) % 4 == 0) {
            ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
            memcpy(trees, before, sizeof trees);
        } else {
            ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
        }
        ck_same_as_scan(store, trees, (int)(next_random(&seed) % VOCABULARY));
        if (step % 50 == 49) {
            ck_no_faults(store);
            innov_store_free(store);
            store = open_lab(location, INNOV_OPEN_WRITE);
        }
    }
    for (int word = 0; word < VOCABULARY; word++)
        ck_same_as_scan(store, trees, word);
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

/* ---- Damage -------------------------------------------------------------------------------- */

#define FIRST "(SELECT id FROM institution WHERE label = 'a')"

START_TEST(check_finds_what_differs)
{
    static const char *const damages[] = {
        /* FTS5 was told that another text goes: its own check says ok */
        ("INSERT INTO innov_search (innov_search, rowid, text) VALUES ('delete', " FIRST
         ", 'otrais')"),
        ("INSERT INTO innov_search (innov_search, rowid, text) VALUES ('delete', " FIRST
         ", 'pirmais koks')"),
        "INSERT INTO innov_search (rowid, text) VALUES (77, 'lieks')",
        "INSERT INTO innov_search (innov_search) VALUES ('delete-all')",
        "UPDATE institution SET name = 'Piektais koks' WHERE label = 'a'",
        ("INSERT INTO innov_text VALUES (" FIRST ", 'name', 'en', 'First')"),
        ("DELETE FROM innov_search_docsize WHERE id = " FIRST),
    };

    for (size_t i = 0; i < sizeof damages / sizeof damages[0]; i++) {
        const char *location = suite_file(lab_names[SQLITE]);
        innov_store *store = new_lab(location);
        innov_diag *diag = new_diag();

        add_named(store, "a", "Pirmais koks");
        add_named(store, "b", "Otrais koks");
        ck_no_faults(store);
        innov_store_free(store);
        run_sql(location, damages[i]);
        store = open_lab(location, INNOV_OPEN_READ);
        ck_assert_msg(innov_store_check(store, 0, diag) == INNOV_E_REFUSED, "%s", damages[i]);
        ck_assert_int_eq(innov_diag_count(diag), 1);
        ck_finding(diag, 0, INNOV_E_DAMAGED, "the index innov_search", "indeksā innov_search");
        ck_words(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
                 i == 3 ? "; 2 differ" : "; 1 differ");
        ck_said(store, innov_store_check(store, INNOV_CHECK_REFILL, NULL), INNOV_E_READ_ONLY,
                "read", "lasī");
        innov_store_free(store);
        store = open_lab(location, INNOV_OPEN_WRITE);
        ck_assert_int_eq(innov_store_check(store, INNOV_CHECK_REFILL, NULL), INNOV_OK);
        ck_found(store, "lieks", "");
        ck_found(store, "koks", "a b");
        innov_store_free(store);
        innov_diag_free(diag);
        ck_assert_int_eq(unlink(location), 0);
    }
}
END_TEST

START_TEST(tables_of_the_index_are_looked_after)
{
    static const char *const changes[] = {
        "DROP TABLE innov_search",
        "DROP TABLE innov_search_state",
        "DROP TABLE innov_search; CREATE VIRTUAL TABLE innov_search USING fts5(text)",
        "CREATE TRIGGER t AFTER INSERT ON innov_search_docsize BEGIN DELETE FROM person; END",
        "CREATE TRIGGER t AFTER UPDATE ON innov_search_state BEGIN DELETE FROM person; END",
    };

    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const char *location = suite_file(lab_names[SQLITE]);
        innov_diag *diag = new_diag();
        innov_store *store = new_lab(location);

        innov_store_free(store);
        run_sql(location, changes[i]);
        ck_assert_int_eq(innov_store_open(location, INNOV_OPEN_READ, &store, diag),
                         INNOV_E_DAMAGED);
        ck_finding(diag, 0, INNOV_E_DAMAGED, "changed from outside", "mainītas no ārienes");
        innov_diag_free(diag);
        ck_assert_int_eq(unlink(location), 0);
    }
}
END_TEST

/* ---- Older and newer files ----------------------------------------------------------------- */

START_TEST(older_file_is_searched)
{
    const char *location = suite_file(lab_names[SQLITE]), *copy = suite_file("copy.innov");
    char *sql = suite_read(suite_data("revisions/1.sql"), NULL), *bytes;
    innov_store *store;
    size_t length;

    run_sql(location, sql);
    bytes = suite_read(location, &length);
    suite_write(copy, bytes, length);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_first(store, "cietušajiem", TITLE, "Atbalsts cietušajiem");
    ck_first(store, "cietusajiem", SNIPPET, "Atbalsts [cietušajiem]");
    ck_no_faults(store);
    innov_store_free(store);
    ck_same_bytes(location, copy);
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_assert_int_eq(number_of(location, "SELECT filled FROM innov_search_state"), 1);
    ck_first(store, "cietušajiem", TITLE, "Atbalsts cietušajiem");
    ck_no_faults(store);
    innov_store_free(store);
    free(bytes);
    free(sql);
}
END_TEST

/* A program of an older revision that writes cannot keep the index; it says so, and the next one
 * that can fills it. */
START_TEST(index_of_a_newer_file_is_marked)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *store = new_lab(location), *reader;
    int64_t id = add_named(store, "a", "Pirmais");

    innov_store_free(store);
    run_sql(location, "PRAGMA user_version = 999");
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_found(store, "pirmais", "a");
    ck_assert_int_eq(number_of(location, "SELECT filled FROM innov_search_state"), 1);
    rename_to(store, id, "Otrais");
    ck_assert_int_eq(number_of(location, "SELECT filled FROM innov_search_state"), 0);
    ck_found(store, "pirmais", "");
    ck_found(store, "otrais", "a");
    reader = open_lab(location, INNOV_OPEN_READ);
    ck_found(reader, "otrais", "a");
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    rename_to(store, id, "Trešais");
    ck_found(store, "trešais", "a");
    rename_to(store, id, "Ceturtais");
    ck_found(store, "trešais", "");
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_found(store, "otrais", "a");
    rename_to(store, id, "Piektais");
    ck_found(store, "piektais", "a");
    ck_found(reader, "otrais", "");
    ck_found(reader, "piektais", "a");
    ck_said(store, innov_store_check(store, INNOV_CHECK_REFILL, NULL), INNOV_E_NEWER,
            "its search index", "meklēšanas indeksu");
    ck_no_faults(store);
    innov_store_free(store);
    innov_store_free(reader);
    run_sql(location, "PRAGMA user_version = 2");
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_assert_int_eq(number_of(location, "SELECT filled FROM innov_search_state"), 1);
    ck_found(store, "piektais", "a");
    ck_no_faults(store);
    innov_store_free(store);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_finding(Suite *suite)
{
    TCase *finding_ = suite_case(suite, "finding"), *input = suite_case(suite, "input");

    every_store(finding_, words_are_found_whatever_their_marks_and_endings);
    every_store(finding_, pain_15_kuldiga_without_marks_finds_kuldiga);
    every_store(finding_, words_may_stand_in_any_text_of_a_record);
    every_store(finding_, exact_spelling_comes_before_whole_words);
    every_store(finding_, snippets_are_short_and_whole);
    every_store(finding_, limit_and_notes);
    every_store(input, operators_are_words);
    every_store(input, bad_input_is_refused_or_finds_nothing);
}

static void add_following(Suite *suite)
{
    TCase *following = suite_case(suite, "following"), *random = suite_case(suite, "random");

    every_store(following, index_follows_every_write);
    every_store(following, index_goes_back_with_its_transaction);
    every_store(following, new_store_is_searched_while_it_grows);
    every_store(following, all_of_a_new_store_may_be_taken_back);
    every_store(following, refused_call_leaves_the_index);
    every_store(following, imports_are_found);
    tcase_add_test(following, handles_find_what_others_wrote);
    every_store(following, search_beside_a_cursor);
    tcase_set_timeout(random, 60 + suite_times(0, 60));
    every_store(random, random_writes_are_followed);
}

int main(void)
{
    Suite *suite = suite_create("search");
    TCase *damage = suite_case(suite, "damage"), *ages = suite_case(suite, "ages");

    add_finding(suite);
    add_following(suite);
    tcase_add_test(damage, check_finds_what_differs);
    tcase_add_test(damage, tables_of_the_index_are_looked_after);
    tcase_add_test(ages, older_file_is_searched);
    tcase_add_test(ages, index_of_a_newer_file_is_marked);
    return suite_main(suite);
}
