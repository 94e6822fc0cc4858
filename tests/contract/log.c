/* log.c - what a store remembers: the feed of changes, undoing, the rules at commit, what must be
 * said to change it, cursors and failed calls inside transactions, long work, backups, and the
 * check of the log itself.
 */
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#include "contract/lab.h"

enum { REVISION, TOKEN, INSTANT, ACTOR, REASON, CHANGE, KIND, RECORD, FIELD, BEFORE, COLUMNS };
enum { TOKEN_SIZE = 200, LARGE = 20000, FAR = 200000 /* of its bytes */ };

static const char *const other_names[STORES] = {"other.innov", "other.xml"};

/* ---- What the tests share ------------------------------------------------------------------ */

static innov_table *changes(innov_store *store, const char *since, int64_t limit)
{
    innov_table *table;

    if (innov_store_changes(store, since, limit, &table, NULL) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
    return table;
}

static int32_t rows_of(const innov_table *table)
{
    return innov_table_count(table, INNOV_TABLE_ROWS);
}

/* A row of a feed says this; a NULL is not asked about. */
static void ck_row(const innov_table *feed, int32_t row, const char *change, int64_t record,
                   const char *field, const char *before)
{
    int64_t id;

    ck_assert_str_eq(innov_table_text(feed, row, CHANGE), change);
    ck_assert_int_eq(innov_table_int(feed, row, RECORD, &id), INNOV_OK);
    ck_assert_int_eq(id, record);
    ck_assert_str_eq(innov_table_text(feed, row, FIELD), field);
    ck_assert_str_eq(innov_table_text(feed, row, BEFORE), before);
}

static void ck_cell(const innov_table *feed, int32_t row, int32_t column, const char *expected)
{
    ck_assert_str_eq(innov_table_text(feed, row, column), expected);
}

/* What a store says has changed, without instants and tokens: as text, to be freed. */
static char *feed_of(innov_store *store)
{
    innov_table *feed = changes(store, "", -1);
    size_t size = 1;
    char *text, *end;

    for (int32_t row = 0; row < rows_of(feed); row++)
        for (int32_t column = 0; column < COLUMNS; column++)
            size += strlen(innov_table_text(feed, row, column)) + 1;
    end = text = malloc(size);
    ck_assert_ptr_nonnull(text);
    text[0] = '\0';
    for (int32_t row = 0; row < rows_of(feed); row++)
        for (int32_t column = 0; column < COLUMNS; column++)
            if (column != INSTANT && column != TOKEN) {
                end = stpcpy(end, innov_table_text(feed, row, column));
                end = stpcpy(end, column == BEFORE ? "\n" : "|");
            }
    innov_table_free(feed);
    return text;
}

static void ck_feed(innov_store *store, const char *expected)
{
    char *found = feed_of(store);

    ck_assert_str_eq(found, expected);
    free(found);
}

static void begin(innov_store *store, const char *actor, const char *reason)
{
    if (innov_store_begin(store, actor, reason, 0) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
}

static void commit(innov_store *store)
{
    if (innov_store_commit(store, NULL) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
}

static void undo(innov_store *store, int64_t revision)
{
    if (innov_store_undo(store, revision, 0, NULL) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
}

static void clean(innov_store *store)
{
    innov_diag *diag = new_diag();

    if (innov_store_check(store, 0, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
}

/* Changes one field of a stored record. */
static int change(innov_store *store, int64_t id, int32_t field, const char *lang, const char *text)
{
    innov_record *record = get(store, id);
    int rc;

    ck_assert_int_eq(innov_set(record, field, lang, text), INNOV_OK);
    rc = innov_store_put(store, record, 0, NULL);
    innov_record_free(record);
    return rc;
}

static void ck_value(innov_store *store, int64_t id, int32_t field, const char *lang,
                     const char *expected)
{
    innov_record *record = get(store, id);

    ck_assert_str_eq(innov_text(record, field, lang), expected);
    innov_record_free(record);
}

static const char *file_of(const char *records)
{
    const char *path = suite_file("in.xml");
    FILE *file = fopen(path, "w");

    ck_assert_ptr_nonnull(file);
    ck_assert_int_gt(fprintf(file,
                             "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='%s'>\n%s"
                             "</ecosystem>\n",
                             LABELS, records),
                     0);
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

static const char two_institutions[] =
    "<institution id='vm'><name xml:lang='lv'>Veselības ministrija</name><short>VM</short>"
    "<kind>ministry</kind><status>active</status></institution>\n"
    "<institution id='tm'><name xml:lang='lv'>Tieslietu ministrija</name><kind>ministry</kind>"
    "<status>active</status></institution>\n";

/* ---- The feed ------------------------------------------------------------------------------ */

START_TEST(feed_says_what_changed)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija")), instant;
    struct timespec now;
    innov_table *feed;
    char id[INNOV_ID_SIZE];

    ck_assert_int_eq(innov_id_format(vm, id, sizeof id), INNOV_OK);
    begin(store, "Ilze", "precizējums");
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NAME, "lv", "VM"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "VM"), INNOV_OK);
    commit(store);
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_OK);
    feed = changes(store, "", -1);
    ck_assert_str_eq(innov_table_name(feed), "changes");
    ck_assert_int_eq(rows_of(feed), 4);
    ck_row(feed, 0, "added", vm, "", "");
    ck_row(feed, 1, "changed", vm, "name@lv", "Veselības ministrija");
    ck_row(feed, 2, "changed", vm, "short", "");
    ck_row(feed, 3, "deleted", vm, "", "");
    for (int32_t row = 0; row < 4; row++) {
        static const char *const revisions[] = {"2", "3", "3", "4"};
        int said = row == 1 || row == 2;

        ck_cell(feed, row, REVISION, revisions[row]);
        ck_cell(feed, row, ACTOR, said ? "Ilze" : "");
        ck_cell(feed, row, REASON, said ? "precizējums" : "");
        ck_cell(feed, row, KIND, "institution");
        ck_cell(feed, row, RECORD, id);
        ck_assert_int_eq(innov_table_int(feed, row, INSTANT, &instant), INNOV_OK);
        ck_assert_int_eq(clock_gettime(CLOCK_REALTIME, &now), 0);
        ck_assert_int_le(instant / 1000000, now.tv_sec);
        ck_assert_int_gt(instant / 1000000, now.tv_sec - 60);
    }
    ck_cell(feed, 3, TOKEN, innov_store_text(store, INNOV_STORE_TOKEN));
    ck_cell(feed, 1, TOKEN, innov_table_text(feed, 2, TOKEN));
    ck_assert_str_ne(innov_table_text(feed, 0, TOKEN), innov_table_text(feed, 1, TOKEN));
    innov_table_free(feed);
    innov_store_free(store);
}
END_TEST

START_TEST(feed_goes_on_from_a_token)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    char token[TOKEN_SIZE];
    int64_t ids[5];
    innov_table *feed;

    for (int i = 0; i < 5; i++) {
        ids[i] = add(store, new_institution(NULL, "Iestāde"));
        if (i == 1)
            strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    }
    for (int reopened = 0; reopened < 2; reopened++) {
        feed = changes(store, token, -1);
        ck_assert_int_eq(rows_of(feed), 3);
        for (int32_t row = 0; row < 3; row++)
            ck_row(feed, row, "added", ids[row + 2], "", "");
        innov_table_free(feed);
        feed = changes(store, token, 2);
        ck_assert_int_eq(rows_of(feed), 2);
        strcpy(token, innov_table_text(feed, 1, TOKEN)); /* the reader's next one */
        innov_table_free(feed);
        feed = changes(store, token, 2);
        ck_assert_int_eq(rows_of(feed), 1);
        ck_row(feed, 0, "added", ids[4], "", "");
        strcpy(token, innov_table_text(feed, 0, TOKEN));
        innov_table_free(feed);
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_TOKEN), token);
        feed = changes(store, token, -1);
        ck_assert_int_eq(rows_of(feed), 0);
        innov_table_free(feed);
        feed = changes(store, "", 3); /* the first is no change of records */
        ck_assert_int_eq(rows_of(feed), 2);
        strcpy(token, innov_table_text(feed, 1, TOKEN));
        innov_table_free(feed);
        feed = changes(store, "", 0);
        ck_assert_int_eq(rows_of(feed), 0);
        innov_table_free(feed);
        innov_store_free(store);
        store = open_lab(location, INNOV_OPEN_READ);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(unknown_token_is_refused)
{
    const char *location = suite_file(lab_names[_i]), *copy = suite_file(other_names[_i]);
    innov_store *store = new_lab(location), *other = new_lab(suite_file(_i == XML ? "x.xml" : "x"));
    char tokens[8][TOKEN_SIZE];
    innov_table *table;

    add(store, new_institution("vm", "Veselības ministrija"));
    add(other, new_institution("vm", "Veselības ministrija"));
    strcpy(tokens[0], innov_store_text(other, INNOV_STORE_TOKEN));
    innov_store_free(other);
    ck_assert_int_eq(innov_store_backup(store, copy, 0, NULL), INNOV_OK);
    other = open_lab(copy, INNOV_OPEN_WRITE); /* the same store, until each goes its own way */
    ck_assert_str_eq(innov_store_text(other, INNOV_STORE_TOKEN),
                     innov_store_text(store, INNOV_STORE_TOKEN));
    add(other, new_institution("tm", "Tieslietu ministrija"));
    add(store, new_institution("tm", "Tieslietu ministrija"));
    strcpy(tokens[1], innov_store_text(other, INNOV_STORE_TOKEN));
    innov_store_free(other);
    strcpy(tokens[2], innov_store_text(store, INNOV_STORE_TOKEN));
    tokens[2][strlen(tokens[2]) - 1] = tokens[2][strlen(tokens[2]) - 1] == 'a' ? 'b' : 'a';
    strcpy(tokens[3], "nonsense");
    strcpy(tokens[4], innov_store_text(store, INNOV_STORE_TOKEN));
    strcat(tokens[4], "0");
    (void)snprintf(tokens[5], TOKEN_SIZE, "%s-99-0", innov_store_text(store, INNOV_STORE_IDENTITY));
    (void)snprintf(tokens[6], TOKEN_SIZE, "%s--1-0", innov_store_text(store, INNOV_STORE_IDENTITY));
    (void)snprintf(tokens[7], TOKEN_SIZE, "%s-2-", innov_store_text(store, INNOV_STORE_IDENTITY));
    for (int i = 0; i < 8; i++) {
        ck_said(store, innov_store_changes(store, tokens[i], -1, &table, NULL), INNOV_E_HISTORY,
                "is no point of this store's log: read everything again",
                "nav šīs krātuves žurnālā: nolasiet visu no jauna");
        ck_assert_ptr_null(table);
    }
    begin(store, NULL, NULL);
    ck_said(store, innov_store_changes(store, "", -1, &table, NULL), INNOV_E_STATE,
            "a transaction is already open", "transakcija jau ir sākta");
    innov_store_free(store);
}
END_TEST

/* A bit of everything, for a log worth carrying. */
static void live(innov_store *store)
{
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t sprint = add(store, new_sprint("a", vm)), session;

    session = add(store, new_session(sprint, 1));
    add(store, new_person("ilze", "Ilze"));
    begin(store, "Ilze", "dažādi <&> \"iemesli\"");
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_TITLE, "en", "Shortage"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_TITLE, "lv", "Trūkums"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_PLANNED_COST, NULL, "10.00"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_SOURCE, NULL, "urn:a; urn:b"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NOTE, "lv", "a\nb & <c>"), INNOV_OK);
    ck_assert_int_eq(innov_store_delete(store, session, 0, NULL), INNOV_OK);
    add(store, new_session(sprint, 1));
    commit(store);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NOTE, "lv", ""), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_SOURCE, NULL, "urn:b; urn:c"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_PLANNED_COST, NULL, ""), INNOV_OK);
    ck_assert_int_eq(innov_store_delete(store, sprint, 0, NULL), INNOV_OK);
}

START_TEST(log_survives_reopening_and_conversion)
{
    const char *location = suite_file(lab_names[_i]);
    const char *there = suite_file(other_names[1 - _i]), *back = suite_file(other_names[_i]);
    innov_store *store = new_lab(location);
    char *feed, token[TOKEN_SIZE];
    const char *const places[] = {location, there, back};

    live(store);
    feed = feed_of(store);
    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    innov_store_free(store);
    ck_assert_int_eq(innov_convert(location, there, 0, NULL, NULL), INNOV_OK);
    ck_assert_int_eq(innov_convert(there, back, 0, NULL, NULL), INNOV_OK);
    if (_i == XML)
        ck_same_bytes(location, back);
    for (size_t i = 0; i < 3; i++) {
        innov_table *table;

        store = open_lab(places[i], INNOV_OPEN_WRITE);
        ck_feed(store, feed);
        clean(store);
        table = changes(store, token, -1); /* it is the same store, in another place */
        ck_assert_int_eq(rows_of(table), 0);
        innov_table_free(table);
        undo(store, revision_of_store(store)); /* what it remembers can be used */
        ck_assert_int_eq(count_records(store, INNOV_SPRINT, "label=a"), 1);
        ck_assert_int_eq(count_records(store, INNOV_SESSION, NULL), 1);
        innov_store_free(store);
    }
    free(feed);
}
END_TEST

START_TEST(two_puts_are_one_change)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    innov_table *feed;
    char token[TOKEN_SIZE];

    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    begin(store, NULL, NULL);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NAME, "lv", "A"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NAME, "lv", "B"), INNOV_OK);
    commit(store);
    feed = changes(store, token, -1);
    ck_assert_int_eq(rows_of(feed), 1);
    ck_row(feed, 0, "changed", vm, "name@lv", "Veselības ministrija");
    innov_table_free(feed);
    clean(store);
    undo(store, revision_of_store(store));
    ck_value(store, vm, INNOV_INSTITUTION_NAME, "lv", "Veselības ministrija");
    innov_store_free(store);
}
END_TEST

START_TEST(what_came_and_went_leaves_no_trace)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija")), gone;
    int64_t revision = revision_of_store(store);
    innov_table *feed;
    char token[TOKEN_SIZE];

    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    begin(store, NULL, NULL);
    gone = add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(change(store, gone, INNOV_INSTITUTION_SHORT, NULL, "TM"), INNOV_OK);
    ck_assert_int_eq(innov_store_delete(store, gone, 0, NULL), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "VM"), INNOV_OK);
    commit(store);
    ck_assert_int_eq(revision_of_store(store), revision + 1);
    feed = changes(store, token, -1);
    ck_assert_int_eq(rows_of(feed), 1);
    ck_row(feed, 0, "changed", vm, "short", "");
    innov_table_free(feed);
    clean(store);
    innov_store_free(store);
}
END_TEST

START_TEST(deleted_and_there_again_is_a_change)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    char *content = content_of(store), token[TOKEN_SIZE];
    innov_table *feed;

    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    begin(store, NULL, NULL);
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_OK);
    ck_assert_int_eq(add(store, new_institution("vm", "Cita ministrija")), vm);
    commit(store);
    feed = changes(store, token, -1);
    ck_assert_int_ge(rows_of(feed), 1);
    for (int32_t row = 0; row < rows_of(feed); row++)
        ck_cell(feed, row, CHANGE, "changed");
    ck_row(feed, 0, "changed", vm, "name@lv", "Veselības ministrija");
    innov_table_free(feed);
    clean(store);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE);
    undo(store, revision_of_store(store));
    ck_content(store, content);
    free(content);
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_OK); /* in two transactions */
    ck_assert_int_eq(add(store, new_institution("vm", "Cita ministrija")), vm);
    feed = changes(store, token, -1);
    ck_row(feed, rows_of(feed) - 2, "deleted", vm, "", "");
    ck_row(feed, rows_of(feed) - 1, "added", vm, "", "");
    innov_table_free(feed);
    clean(store);
    innov_store_free(store);
}
END_TEST

START_TEST(there_again_with_more_and_back)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    innov_record *again = new_institution("vm", "Veselības ministrija");
    char *content = content_of(store), token[TOKEN_SIZE];
    innov_table *feed;

    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    set(again, INNOV_INSTITUTION_SHORT, "VM");
    begin(store, NULL, NULL);
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_OK);
    add(store, again);
    commit(store);
    undo(store, revision_of_store(store));
    ck_content(store, content);
    feed = changes(store, token, 1);
    ck_row(feed, 1, "changed", vm, "short", "");
    innov_table_free(feed);
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(import_is_one_transaction)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Ministrija")), revision, tm;
    char token[TOKEN_SIZE], *content = content_of(store);
    innov_table *feed;

    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    revision = revision_of_store(store);
    ck_assert_int_eq(innov_store_import(store, file_of(two_institutions), NULL, 0, NULL, NULL),
                     INNOV_OK);
    ck_assert_int_eq(revision_of_store(store), revision + 1);
    ck_assert_int_eq(innov_store_resolve(store, 0, "tm", &tm), INNOV_OK);
    feed = changes(store, token, -1);
    ck_assert_int_eq(rows_of(feed), 3);
    ck_row(feed, 0, "changed", vm, "name@lv", "Ministrija");
    ck_row(feed, 1, "changed", vm, "short", "");
    ck_row(feed, 2, "added", tm, "", "");
    ck_cell(feed, 0, TOKEN, innov_table_text(feed, 2, TOKEN));
    innov_table_free(feed);
    undo(store, revision + 1);
    ck_content(store, content);
    free(content);
    clean(store);
    innov_store_free(store);
}
END_TEST

/* ---- Undoing ------------------------------------------------------------------------------- */

/* Undone, what was done is as if it had not been, byte for byte; and undone again it is back. */
static void ck_undone(innov_store *store, const char *before, int64_t revision)
{
    char *after = content_of(store);

    undo(store, revision);
    ck_content(store, before);
    undo(store, revision_of_store(store));
    ck_content(store, after);
    undo(store, revision_of_store(store));
    ck_content(store, before);
    clean(store);
    free(after);
}

START_TEST(what_was_added_goes)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    char *content = content_of(store);
    int64_t vm, sprint;

    begin(store, NULL, NULL);
    vm = add(store, new_institution("vm", "Veselības ministrija"));
    sprint = add(store, new_sprint("a", vm));
    add(store, new_session(sprint, 1));
    add(store, new_person("ilze", "Ilze"));
    commit(store);
    ck_undone(store, content, revision_of_store(store));
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(each_shape_of_value_returns)
{
    static const struct {
        int32_t field;
        const char *lang, *before, *after;
    } changed[] = {{INNOV_SPRINT_YEAR, NULL, "2024", "2025"},
                   {INNOV_SPRINT_PLANNED_COST, NULL, "", "1.00"},
                   {INNOV_SPRINT_ACTUAL_COST, NULL, "2.50", ""},
                   {INNOV_SPRINT_PLANNED_START, NULL, "2024", "2024-03-01"},
                   {INNOV_SPRINT_SEGMENT, NULL, "service", "policy"},
                   {INNOV_SPRINT_MOTTO, "lv", "Ā", "Ē"},
                   {INNOV_SPRINT_MOTTO, "en", "", "E"},
                   {INNOV_SPRINT_MOTTO, "de", "D", ""},
                   {INNOV_SPRINT_OUTCOME, NULL, "tool; model", "model; tool; roadmap"},
                   {INNOV_SPRINT_LINK, NULL, "", "urn:a; urn:b"},
                   {INNOV_SPRINT_SOURCE, NULL, "urn:a; urn:b", ""}};
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    innov_record *record = new_sprint("a",
                                      add(store, new_institution("vm", "Veselības ministrija")));
    char *content;

    for (size_t i = 0; i < sizeof changed / sizeof changed[0]; i++)
        ck_assert_int_eq(innov_set(record, changed[i].field, changed[i].lang, changed[i].before),
                         INNOV_OK);
    put(store, record);
    content = content_of(store);
    for (size_t i = 0; i < sizeof changed / sizeof changed[0]; i++)
        ck_assert_int_eq(innov_set(record, changed[i].field, changed[i].lang, changed[i].after),
                         INNOV_OK);
    put(store, record);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE); /* the log is in the file */
    ck_undone(store, content, revision_of(record));
    for (size_t i = 0; i < sizeof changed / sizeof changed[0]; i++)
        ck_value(store, id_of(record), changed[i].field, changed[i].lang, changed[i].before);
    free(content);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

START_TEST(what_was_deleted_returns_with_what_it_owned)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t sprint = add(store, new_sprint("a", vm)), sessions[2], person, ordinal;
    innov_record *record = new_session(sprint, 2);
    char *content;

    sessions[0] = add(store, new_session(sprint, 1));
    ck_assert_int_eq(innov_record_set_label(record, "otra"), INNOV_OK);
    sessions[1] = add(store, record);
    person = add(store, new_person("ilze", "Ilze"));
    content = content_of(store);
    ck_assert_int_eq(innov_store_delete(store, sprint, 0, NULL), INNOV_OK);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_undone(store, content, revision_of_store(store));
    for (int i = 0; i < 2; i++) {
        record = get(store, sessions[i]);
        ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), i == 0 ? "" : "otra");
        ck_assert_int_eq(innov_get_int(record, INNOV_SESSION_ORDINAL, &ordinal), INNOV_OK);
        ck_assert_int_eq(ordinal, i + 1);
        innov_record_free(record);
    }
    ck_assert_int_eq(innov_store_delete(store, person, 0, NULL), INNOV_OK);
    ck_undone(store, content, revision_of_store(store)); /* a minted id and a label */
    ck_assert(is_there(store, person));
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(foreign_elements_return_with_their_record)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    char *content;
    int64_t vm;

    ck_assert_int_eq(innov_store_import(store,
                                        file_of("<institution id='vm'><name xml:lang='lv'>VM</name>"
                                                "<kind>ministry</kind><status>active</status>"
                                                "<x:y xmlns:x='urn:x'>z</x:y></institution>\n"),
                                        NULL, 0, NULL, NULL),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_resolve(store, 0, "vm", &vm), INNOV_OK);
    content = content_of(store);
    ck_words(content, "urn:x");
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_OK);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_undone(store, content, revision_of_store(store));
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(changed_foreign_elements_return)
{
    static const char form[] = "<institution id='vm'><name xml:lang='lv'>VM</name>"
                               "<kind>ministry</kind><status>active</status>"
                               "<x:y xmlns:x='urn:x'>%s</x:y></institution>\n";
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    char text[sizeof form + 8], *content = NULL;

    for (int i = 0; i < 2; i++) {
        (void)snprintf(text, sizeof text, form, i == 0 ? "one" : "two");
        ck_assert_int_eq(innov_store_import(store, file_of(text), NULL, 0, NULL, NULL), INNOV_OK);
        if (i == 0)
            content = content_of(store);
    }
    ck_undone(store, content, revision_of_store(store));
    free(content);
    innov_store_free(store);
}
END_TEST

/* Values of which there can be one only, passed on within a transaction. */
START_TEST(swapped_values_return)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "A")),
            tm = add(store, new_institution("tm", "B"));
    int64_t sprint = add(store, new_sprint("a", vm)), one = add(store, new_session(sprint, 1));
    int64_t two = add(store, new_session(sprint, 2));
    char *content;

    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "V"), INNOV_OK);
    ck_assert_int_eq(change(store, tm, INNOV_INSTITUTION_SHORT, NULL, "T"), INNOV_OK);
    content = content_of(store);
    begin(store, NULL, NULL);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, ""), INNOV_OK);
    ck_assert_int_eq(change(store, tm, INNOV_INSTITUTION_SHORT, NULL, "V"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "T"), INNOV_OK);
    commit(store);
    ck_undone(store, content, revision_of_store(store));
    begin(store, NULL, NULL);
    ck_assert_int_eq(change(store, one, INNOV_SESSION_ORDINAL, NULL, "3"), INNOV_OK);
    ck_assert_int_eq(change(store, two, INNOV_SESSION_ORDINAL, NULL, "1"), INNOV_OK);
    ck_assert_int_eq(change(store, one, INNOV_SESSION_ORDINAL, NULL, "2"), INNOV_OK);
    commit(store);
    ck_undone(store, content, revision_of_store(store));
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(undo_takes_nothing_that_came_later)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t sprint = add(store, new_sprint("a", vm)), revision = revision_of_store(store);
    int64_t session = add(store, new_session(sprint, 1));
    innov_diag *diag = new_diag();

    ck_assert_int_eq(innov_store_undo(store, revision, 0, diag), INNOV_E_REFERENCE);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_RECORD), session);
    ck_assert(is_there(store, session) && is_there(store, sprint));
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(what_was_changed_since_is_a_conflict)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija")), revision;
    innov_diag *diag = new_diag();
    char *content;

    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "A"), INNOV_OK);
    revision = revision_of_store(store);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NAME, "lv", "Cits"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "B"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "C"), INNOV_OK);
    content = content_of(store);
    ck_said(store, innov_store_undo(store, revision, 0, diag), INNOV_E_CONFLICT,
            "changed again by revision 5: now \"C\", would become \"\"",
            "vēlreiz mainīts 5. revīzijā: tagad \"C\", kļūtu \"\"");
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_CONFLICT, "by revision 5", "5. revīzijā");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_KIND), INNOV_INSTITUTION);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_RECORD), vm);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_INSTITUTION_SHORT);
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_YOURS, NULL), "");
    ck_assert_str_eq(innov_diag_text(diag, 0, INNOV_DIAG_THEIRS, NULL), "C");
    ck_content(store, content);
    ck_assert_int_eq(revision_of_store(store), revision + 3);
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_OK);
    ck_said(store, innov_store_undo(store, revision, 0, diag), INNOV_E_CONFLICT,
            "deleted by revision 7", "dzēsts 7. revīzijā");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_RECORD), vm);
    add(store, new_institution("vm", "Jauna"));
    ck_said(store, innov_store_undo(store, revision + 4, 0, diag), INNOV_E_CONFLICT,
            "is there again since revision 8", "atkal ir kopš 8. revīzijas");
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "D"), INNOV_OK);
    ck_said(store, innov_store_undo(store, revision + 5, 0, diag), INNOV_E_CONFLICT,
            "changed since, by revision 9", "kopš tā mainīts, 9. revīzijā");
    free(content);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(other_fields_changed_since_stay)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija")), revision;

    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "A"), INNOV_OK);
    revision = revision_of_store(store);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_NAME, "lv", "Cits"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "B"), INNOV_OK);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "A"), INNOV_OK);
    undo(store, revision); /* changed and changed back is no conflict */
    ck_value(store, vm, INNOV_INSTITUTION_SHORT, NULL, "");
    ck_value(store, vm, INNOV_INSTITUTION_NAME, "lv", "Cits");
    undo(store, revision + 4); /* the undoing */
    ck_value(store, vm, INNOV_INSTITUTION_SHORT, NULL, "A");
    ck_value(store, vm, INNOV_INSTITUTION_NAME, "lv", "Cits");
    clean(store);
    innov_store_free(store);
}
END_TEST

START_TEST(added_and_changed_back_goes)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t revision = revision_of_store(store);

    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "A"), INNOV_OK);
    undo(store, revision + 1);
    undo(store, revision);
    ck_assert(!is_there(store, vm));
    clean(store);
    innov_store_free(store);
}
END_TEST

START_TEST(what_others_refer_to_stays)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    int64_t revision = revision_of_store(store), sprint = add(store, new_sprint("a", vm));
    innov_diag *diag = new_diag();
    char *content = content_of(store);

    ck_said(store, innov_store_undo(store, revision, 0, diag), INNOV_E_REFERENCE, "still refers to",
            "joprojām atsaucas uz");
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_RECORD), sprint);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_SPRINT_LEAD);
    ck_content(store, content);
    ck_assert_int_eq(innov_store_delete(store, sprint, 0, NULL), INNOV_OK);
    undo(store, revision);
    ck_said(store, innov_store_undo(store, revision + 2, 0, diag), INNOV_E_REFERENCE,
            "there is no institution", "nav ieraksta"); /* its lead is not there any more */
    ck_assert(!is_there(store, sprint));
    free(content);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(undo_needs_a_revision_and_a_writable_store)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    static const int64_t none[] = {0, -1, 3, INT64_MAX, INT64_MIN};

    add(store, new_institution("vm", "Veselības ministrija"));
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        ck_said(store, innov_store_undo(store, none[i], 0, NULL), INNOV_E_HISTORY, "it has 1 to 2",
                "tajā ir no 1 līdz 2");
    ck_assert_int_eq(revision_of_store(store), 2);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_int_eq(innov_store_undo(store, 2, 0, NULL), INNOV_E_READ_ONLY);
    innov_store_free(store);
}
END_TEST

START_TEST(undo_is_part_of_the_open_transaction)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija")), tm;
    char *content;

    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "VM"), INNOV_OK);
    content = content_of(store);
    begin(store, "Ilze", "atpakaļ");
    undo(store, 3);
    ck_value(store, vm, INNOV_INSTITUTION_SHORT, NULL, "");
    ck_assert_int_eq(innov_store_undo(store, 4, 0, NULL), INNOV_E_HISTORY); /* itself */
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_content(store, content);
    begin(store, "Ilze", "atpakaļ");
    tm = add(store, new_institution("tm", "Tieslietu ministrija"));
    undo(store, 3);
    undo(store, 2);
    commit(store);
    ck_assert(is_there(store, tm) && !is_there(store, vm));
    ck_assert_int_eq(revision_of_store(store), 4);
    undo(store, 4);
    ck_content(store, content);
    clean(store);
    free(content);
    innov_store_free(store);
}
END_TEST

START_TEST(unwinding_ends_empty)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    char *empty = content_of(store);
    int64_t last;

    live(store);
    ck_assert_int_eq(innov_store_import(store, file_of(two_institutions), NULL, 0, NULL, NULL),
                     INNOV_OK);
    last = revision_of_store(store);
    for (int64_t revision = last; revision > 0; revision--)
        undo(store, revision);
    ck_content(store, empty);
    clean(store);
    last = revision_of_store(store);
    innov_store_free(store);
    store = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_WRITE);
    ck_content(store, empty);
    ck_assert_int_eq(revision_of_store(store), last);
    free(empty);
    innov_store_free(store);
}
END_TEST

/* ---- What must be said, and the rules of moves --------------------------------------------- */

START_TEST(store_may_want_an_actor)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    innov_record *record = new_institution("vm", "Veselības ministrija");
    int64_t tm = add(store, new_institution("tm", "Tieslietu ministrija"));
    const char *en = "this store wants to know who changes it: name an actor";
    const char *lv = "šī krātuve grib zināt, kas to maina: norādiet, kas";

    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REQUIRE_ACTOR), "false");
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_REQUIRE_ACTOR, "maybe"),
                     INNOV_E_VALUE);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_REQUIRE_ACTOR, "true"), INNOV_OK);
    for (int reopened = 0; reopened < 2; reopened++) {
        ck_assert_str_eq(innov_store_text(store, INNOV_STORE_REQUIRE_ACTOR), "true");
        ck_said(store, innov_store_put(store, record, 0, NULL), INNOV_E_REQUIRED, en, lv);
        ck_said(store, innov_store_delete(store, tm, 0, NULL), INNOV_E_REQUIRED, en, lv);
        ck_said(store, innov_store_undo(store, 2, 0, NULL), INNOV_E_REQUIRED, en, lv);
        ck_said(store, innov_store_import(store, file_of(two_institutions), NULL, 0, NULL, NULL),
                INNOV_E_REQUIRED, en, lv);
        ck_said(store, innov_store_begin(store, NULL, "tā", 0), INNOV_E_REQUIRED, en, lv);
        ck_said(store, innov_store_begin(store, "", "tā", 0), INNOV_E_REQUIRED, en, lv);
        innov_store_free(store);
        store = open_lab(location, INNOV_OPEN_WRITE);
    }
    begin(store, "Ilze", NULL);
    put(store, record);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_REQUIRE_ACTOR, "false"), INNOV_OK);
    commit(store);
    ck_assert_int_eq(innov_store_delete(store, id_of(record), 0, NULL), INNOV_OK);
    innov_record_free(record);
    innov_store_free(store);
}
END_TEST

/* A running sprint with its lead. */
static int64_t add_running(innov_store *store)
{
    innov_record *sprint = new_sprint("a",
                                      add(store, new_institution("vm", "Veselības ministrija")));

    set(sprint, INNOV_SPRINT_STATUS, "running");
    set(sprint, INNOV_SPRINT_ACTUAL_START, "2024-03");
    return add(store, sprint);
}

START_TEST(illegal_move_is_refused_on_every_way)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t sprint = add_running(store), revision;
    innov_diag *diag = new_diag();
    const char *path = file_of("<sprint id='a'><status>planned</status></sprint>\n");
    const char *en = "no move leads from running to planned; allowed: completed, cancelled";
    const char *lv = "no running uz planned pāriet nevar; atļauts: completed, cancelled";
    char *content = content_of(store);

    revision = revision_of_store(store);
    ck_said(store, change(store, sprint, INNOV_SPRINT_STATUS, NULL, "planned"), INNOV_E_STATE, en,
            lv);
    ck_said(store, innov_store_import(store, path, NULL, 0, NULL, diag), INNOV_E_STATE, en, lv);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_RECORD), sprint);
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_SPRINT_STATUS);
    ck_content(store, content);
    begin(store, NULL, NULL); /* all of it is taken back */
    add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "planned"), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, diag), INNOV_E_STATE);
    ck_finding(diag, 0, INNOV_E_STATE, en, lv);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_E_STATE); /* it is over */
    ck_content(store, content);
    begin(store, NULL, NULL); /* two moves in one transaction are judged as one */
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_ACTUAL_END, NULL, "2024-04"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "completed"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "closed"), INNOV_OK);
    ck_said(store, innov_store_commit(store, diag), INNOV_E_STATE,
            "no move leads from running to closed", "no running uz closed pāriet nevar");
    ck_content(store, content);
    ck_assert_int_eq(revision_of_store(store), revision);
    free(content);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(moves_need_what_they_need)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t sprint = add_running(store);
    innov_diag *diag = new_diag();

    begin(store, NULL, NULL);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "completed"), INNOV_OK);
    ck_said(store, innov_store_commit(store, diag), INNOV_E_STATE,
            "moving from running to completed needs a value here",
            "lai pārietu no running uz completed, šeit vajag vērtību");
    ck_assert_int_eq(finding(diag, 0, INNOV_DIAG_FIELD), INNOV_SPRINT_ACTUAL_END);
    ck_said(store, change(store, sprint, INNOV_SPRINT_STATUS, NULL, "cancelled"), INNOV_E_STATE,
            "needs a reason", "vajag iemeslu");
    begin(store, NULL, NULL);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "completed"), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_ACTUAL_END, NULL, "2024-04"), INNOV_OK);
    commit(store); /* in whatever order they came */
    ck_said(store, innov_store_undo(store, revision_of_store(store), 0, diag), INNOV_E_STATE,
            "no move leads from completed to running", "no completed uz running pāriet nevar");
    ck_value(store, sprint, INNOV_SPRINT_STATUS, NULL, "completed");
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(override_leaves_the_rules_and_is_logged)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = new_lab(location);
    int64_t sprint = add_running(store);
    char token[TOKEN_SIZE];
    innov_table *feed;

    strcpy(token, innov_store_text(store, INNOV_STORE_TOKEN));
    ck_said(store, innov_store_begin(store, "Ilze", NULL, INNOV_BEGIN_OVERRIDE), INNOV_E_REQUIRED,
            "an override needs a reason", "atkāpei no kārtības vajag iemeslu");
    ck_said(store, innov_store_begin(store, "Ilze", "", INNOV_BEGIN_OVERRIDE), INNOV_E_REQUIRED,
            "an override needs a reason", "atkāpei no kārtības vajag iemeslu");
    ck_assert_int_eq(innov_store_begin(store, "Ilze", "kļūda", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "planned"), INNOV_OK);
    commit(store);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "running"), INNOV_E_STATE);
    innov_store_free(store);
    if (_i == XML) {
        char *bytes = suite_read(location, NULL);

        ck_words(bytes, "override=\"true\"");
        free(bytes);
    }
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_value(store, sprint, INNOV_SPRINT_STATUS, NULL, "planned");
    feed = changes(store, token, -1);
    ck_assert_int_eq(rows_of(feed), 1);
    ck_row(feed, 0, "changed", sprint, "status", "running");
    ck_cell(feed, 0, ACTOR, "Ilze");
    ck_cell(feed, 0, REASON, "kļūda");
    innov_table_free(feed);
    clean(store);
    innov_store_free(store);
}
END_TEST

/* ---- Cursors inside a transaction ---------------------------------------------------------- */

enum { CURSED = 40 };

/* The number in a name such as "n07", and that it was not seen before. */
static int mark_seen(char *seen, const innov_record *record)
{
    int number = atoi(innov_text(record, INNOV_INSTITUTION_NAME, "lv") + 1);

    ck_assert_int_ge(number, 0);
    ck_assert_int_lt(number, CURSED);
    ck_assert_msg(!seen[number], "n%02d came twice", number);
    seen[number] = 1;
    return number;
}

/* Walks over all and meanwhile changes some, deletes some that are to come, and adds others. */
static void walk_and_write(innov_store *store, const int64_t *ids, innov_cursor *cursor)
{
    char seen[CURSED] = {0}, deleted[CURSED] = {0};
    const innov_record *lent;
    int rc, steps = 0;

    while ((rc = innov_cursor_next(cursor, &lent)) == INNOV_OK) {
        int number = mark_seen(seen, lent), victim = (number * 7 + 3) % CURSED;

        ck_assert(!deleted[number]);
        if (steps++ % 3 == 0 && !seen[victim] && !deleted[victim]) {
            ck_assert_int_eq(innov_store_delete(store, ids[victim], 0, NULL), INNOV_OK);
            deleted[victim] = 1;
        }
        ck_assert_int_eq(change(store, ids[number], INNOV_INSTITUTION_FOUNDED_ON, NULL,
                                number % 2 ? "1990" : "2020"),
                         INNOV_OK);
        if (steps % 5 == 0)
            add(store, new_institution(NULL, "later"));
    }
    ck_assert_int_eq(rc, INNOV_DONE);
    ck_assert_int_gt(steps, CURSED / 2);
    for (int i = 0; i < CURSED; i++)
        ck_assert_msg(seen[i] != deleted[i], "n%02d: seen %d, deleted %d", i, seen[i], deleted[i]);
}

START_TEST(cursor_inside_stands_writes)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t ids[CURSED];
    char name[8], *content;

    for (int i = 0; i < CURSED; i++) {
        innov_record *record;

        (void)snprintf(name, sizeof name, "n%02d", i);
        record = new_institution(i % 3 ? name : NULL, name);
        set(record, INNOV_INSTITUTION_FOUNDED_ON, i % 4 ? "2000" : "2010-05");
        ids[i] = add(store, record);
    }
    content = content_of(store);
    for (int ordered = 0; ordered < 3; ordered++) {
        static const char *const fields[] = {NULL, "name", "founded_on"};
        innov_query *query;
        innov_cursor *cursor;

        begin(store, NULL, NULL);
        ck_assert_int_eq(innov_query_new(INNOV_INSTITUTION, "founded_on>=2000 and founded_on<2015",
                                         &query, NULL),
                         INNOV_OK);
        if (fields[ordered] != NULL)
            ck_assert_int_eq(innov_query_order(query, fields[ordered], 0), INNOV_OK);
        ck_assert_int_eq(innov_store_query(store, query, 0, &cursor, NULL), INNOV_OK);
        innov_query_free(query);
        walk_and_write(store, ids, cursor);
        innov_cursor_free(cursor);
        if (ordered == 2) {
            commit(store);
            clean(store);
            undo(store, revision_of_store(store));
        } else {
            ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
        }
        ck_content(store, content);
    }
    free(content);
    innov_store_free(store);
}
END_TEST

/* ---- Calls that fail inside a transaction -------------------------------------------------- */

START_TEST(failed_call_leaves_nothing_of_itself)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vm = add(store, new_institution("vm", "Ministrija")), sprint, tm, revision;
    innov_record *twin = new_institution("tm", "Cita"), *lead;
    const char *half = file_of("<institution id='tm'><name xml:lang='lv'>TM</name>"
                               "<kind>ministry</kind><status>active</status></institution>\n"
                               "<institution id='vm'><name xml:lang='lv'>VM</name></institution>\n"
                               "<sprint id='b'><year>2024</year></sprint>\n");
    char *inside;

    sprint = add(store, new_sprint("a", vm));
    revision = revision_of_store(store);
    begin(store, NULL, NULL);
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "VM"), INNOV_OK);
    inside = content_of(store);
    ck_assert_int_eq(innov_store_import(store, half, NULL, 0, NULL, NULL), INNOV_E_REFUSED);
    ck_content(store, inside);
    ck_assert_int_eq(innov_store_delete(store, vm, 0, NULL), INNOV_E_REFERENCE);
    ck_content(store, inside);
    ck_assert_int_eq(innov_store_undo(store, 99, 0, NULL), INNOV_E_HISTORY);
    ck_assert_int_eq(innov_store_undo(store, 2, 0, NULL), INNOV_E_CONFLICT);
    ck_content(store, inside);
    tm = add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(innov_store_put(store, twin, 0, NULL), INNOV_E_DUPLICATE);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_YEAR, NULL, ""), INNOV_E_REFUSED);
    lead = get(store, sprint); /* a reference that leads nowhere, and is mended */
    ck_assert_int_eq(innov_set_int(lead, INNOV_SPRINT_LEAD, absent_id("institution")), INNOV_OK);
    put(store, lead);
    ck_assert_int_eq(innov_set_int(lead, INNOV_SPRINT_LEAD, tm), INNOV_OK);
    put(store, lead);
    commit(store);
    ck_assert_int_eq(revision_of_store(store), revision + 1);
    ck_assert_int_eq(count_records(store, INNOV_SPRINT, NULL), 1);
    ck_assert_int_eq(count_records(store, INNOV_SPRINT, "lead=tm"), 1);
    ck_value(store, vm, INNOV_INSTITUTION_NAME, "lv", "Ministrija");
    clean(store);
    free(inside);
    innov_record_free(twin);
    innov_record_free(lead);
    innov_store_free(store);
}
END_TEST

START_TEST(rollback_forgets_namespaces_labels_and_ids)
{
    const char *location = suite_file(lab_names[_i]);
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);
    innov_record *unlabelled = new_institution(NULL, "Ministrija"), *labelled;
    int64_t none;
    char *content = content_of(store);

    begin(store, NULL, NULL);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, LABELS), INNOV_OK);
    labelled = new_institution("vm", "Veselības ministrija");
    put(store, unlabelled);
    put(store, labelled);
    ck_assert_int_eq(innov_store_import(store, file_of(two_institutions), NULL,
                                        INNOV_IMPORT_DRY_RUN, NULL, NULL),
                     INNOV_OK);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "");
    ck_content(store, content);
    ck_assert_int_eq(innov_record_int(unlabelled, INNOV_RECORD_ID, &none), INNOV_UNSET);
    ck_assert_int_eq(innov_record_int(labelled, INNOV_RECORD_ID, &none), INNOV_UNSET);
    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LABELS, "urn:other"), INNOV_OK);
    put(store, labelled); /* its id follows from the namespace of now */
    put(store, unlabelled);
    ck_assert_int_eq(innov_id_from_label("urn:other", "institution", "vm", &none), INNOV_OK);
    ck_assert_int_eq(id_of(labelled), none);
    innov_record_free(labelled);
    innov_record_free(unlabelled);
    innov_store_free(store);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_str_eq(innov_store_text(store, INNOV_STORE_LABELS), "urn:other");
    clean(store);
    free(content);
    innov_store_free(store);
}
END_TEST

/* ---- Long work ----------------------------------------------------------------------------- */

static innov_progress *new_progress(void)
{
    innov_progress *progress;

    ck_assert_int_eq(innov_progress_new(&progress), INNOV_OK);
    return progress;
}

static int64_t progress_of(const innov_progress *progress, int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_progress_int(progress, what, &value), INNOV_OK);
    return value;
}

/* A file of many generated institutions. */
static const char *large_file(int count)
{
    const char *path = suite_file("large.xml");
    FILE *file = fopen(path, "w");

    ck_assert_ptr_nonnull(file);
    ck_assert_int_gt(
        fprintf(file, "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='%s'>\n", LABELS), 0);
    for (int i = 0; i < count; i++)
        ck_assert_int_gt(fprintf(file,
                                 "<institution id='n%d'><name xml:lang='lv'>Iestāde %d</name>"
                                 "<kind>ministry</kind><status>active</status></institution>\n",
                                 i, i),
                         0);
    ck_assert_int_gt(fprintf(file, "</ecosystem>\n"), 0);
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

START_TEST(cancelled_work_changes_nothing)
{
    const char *location = suite_file(lab_names[_i]), *out = suite_file("made/out");
    const char *copy = suite_file("made/copy"),
               *target = suite_file(_i == XML ? "made/t" : "made/t.xml");
    const char *folder = suite_file("made"), *large = large_file(500);
    innov_store *store = new_lab(location);
    innov_progress *progress = new_progress();
    char *content;

    ck_assert_int_eq(mkdir(folder, 0700), 0);
    add(store, new_institution("vm", "Veselības ministrija"));
    content = content_of(store);
    innov_progress_cancel(NULL);
    innov_progress_cancel(progress);
    ck_assert_int_eq(innov_store_watch(store, progress), INNOV_OK);
    ck_said(store, innov_store_import(store, large, NULL, 0, NULL, NULL), INNOV_E_CANCELLED,
            "cancelled; nothing was changed", "atcelts; nekas nav mainīts");
    ck_said(store, innov_store_export(store, out, NULL, INNOV_VIEW_FULL, 0, NULL),
            INNOV_E_CANCELLED, "cancelled", "atcelts");
    ck_said(store, innov_store_backup(store, copy, 0, NULL), INNOV_E_CANCELLED, "cancelled",
            "atcelts");
    ck_said(store, innov_store_check(store, 0, NULL), INNOV_E_CANCELLED, "cancelled", "atcelts");
    begin(store, NULL, NULL); /* a cancelled import inside leaves the transaction going */
    add(store, new_institution("tm", "Tieslietu ministrija"));
    ck_assert_int_eq(innov_store_import(store, large, NULL, 0, NULL, NULL), INNOV_E_CANCELLED);
    ck_assert_int_eq(innov_store_watch(store, NULL), INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 2);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    ck_content(store, content);
    innov_store_free(store);
    ck_assert_int_eq(innov_convert(location, target, 0, progress, NULL), INNOV_E_CANCELLED);
    ck_assert_int_eq(rmdir(folder), 0); /* nothing is in it */
    store = open_lab(location, INNOV_OPEN_WRITE);
    ck_content(store, content);
    ck_assert_int_eq(revision_of_store(store), 2);
    clean(store);
    free(content);
    innov_store_free(store);
    innov_progress_free(progress);
}
END_TEST

/* Waits until a call has come a little way, and stops it. */
static void *cancel_later(void *argument)
{
    innov_progress *progress = argument;
    struct timespec moment = {0, 100000};
    int64_t done = 0;

    while (innov_progress_int(progress, INNOV_PROGRESS_DONE, &done) == INNOV_OK && done < FAR)
        (void)nanosleep(&moment, NULL);
    innov_progress_cancel(progress);
    return NULL;
}

START_TEST(another_thread_stops_a_large_import)
{
    const char *location = suite_file(lab_names[_i]), *large = large_file(LARGE);
    innov_store *store = new_lab(location);
    innov_progress *progress = new_progress();
    pthread_t thread;

    add(store, new_institution("vm", "Veselības ministrija"));
    ck_assert_int_eq(innov_store_watch(store, progress), INNOV_OK);
    ck_assert_int_eq(pthread_create(&thread, NULL, cancel_later, progress), 0);
    ck_assert_int_eq(innov_store_import(store, large, NULL, 0, NULL, NULL), INNOV_E_CANCELLED);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_int_ge(progress_of(progress, INNOV_PROGRESS_DONE), FAR);
    ck_assert_int_lt(progress_of(progress, INNOV_PROGRESS_DONE),
                     progress_of(progress, INNOV_PROGRESS_TOTAL));
    ck_assert_int_eq(innov_store_watch(store, NULL), INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_INSTITUTION, NULL), 1);
    ck_assert_int_eq(revision_of_store(store), 2);
    clean(store);
    innov_store_free(store);
    innov_progress_free(progress);
    ck_alone(location);
}
END_TEST

/* ---- Backups ------------------------------------------------------------------------------- */

/* Each commit adds two institutions, so that a committed state has an even number. */
static void write_pairs(const char *location, int ready)
{
    innov_store *store;

    if (innov_store_open(location, INNOV_OPEN_WRITE, &store, NULL) != INNOV_OK)
        _exit(EXIT_FAILURE);
    for (;;) {
        int rc = innov_store_begin(store, "writer", NULL, 0);

        for (int i = 0; rc == INNOV_OK && i < 2; i++) {
            innov_record *record = NULL;

            rc = innov_record_new(INNOV_INSTITUTION, &record);
            if (rc == INNOV_OK)
                rc = innov_set(record, INNOV_INSTITUTION_NAME, "lv", "Iestāde");
            if (rc == INNOV_OK)
                rc = innov_set(record, INNOV_INSTITUTION_KIND, NULL, "ministry");
            if (rc == INNOV_OK)
                rc = innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active");
            if (rc == INNOV_OK)
                rc = innov_store_put(store, record, 0, NULL);
            innov_record_free(record);
        }
        if (rc != INNOV_OK || innov_store_commit(store, NULL) != INNOV_OK ||
            write(ready, "c", 1) != 1)
            _exit(EXIT_FAILURE);
        (void)usleep(1000); /* or the store outgrows those who check its copies */
    }
}

START_TEST(backup_is_a_committed_state)
{
    const char *location = suite_file(lab_names[_i]), *copy = suite_file(other_names[_i]);
    innov_store *store = new_lab(location), *copied;
    int ends[2], status;
    int64_t last = 0;
    char byte;
    pid_t child;

    innov_store_free(store);
    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        write_pairs(location, ends[1]);
    ck_assert_int_eq(close(ends[1]), 0);
    for (int i = 0; i < suite_times(8, 5); i++) {
        ck_assert_int_eq(read(ends[0], &byte, 1), 1); /* it is at work */
        store = open_lab(location, INNOV_OPEN_READ);
        ck_assert_int_eq(innov_store_backup(store, copy, 0, NULL), INNOV_OK);
        ck_said(store, innov_store_backup(store, copy, 0, NULL), INNOV_E_EXISTS,
                "the file is already there; it was left alone", "fails jau ir; tas atstāts");
        innov_store_free(store);
        ck_alone(copy);
        copied = open_lab(copy, INNOV_OPEN_WRITE);
        clean(copied);
        ck_assert_int_eq(count_records(copied, INNOV_INSTITUTION, NULL),
                         2 * (revision_of_store(copied) - 1));
        ck_assert_int_ge(revision_of_store(copied), last);
        last = revision_of_store(copied);
        undo(copied, last); /* with its log */
        innov_store_free(copied);
        ck_assert_int_eq(unlink(copy), 0);
    }
    ck_assert_int_gt(last, 10);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFSIGNALED(status), "the writer failed");
    ck_assert_int_eq(close(ends[0]), 0);
}
END_TEST

START_TEST(backup_is_refused_where_it_cannot_be)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    const char *copy = suite_file("copy");

    ck_assert_int_eq(innov_store_backup(store, suite_file("nowhere/copy"), 0, NULL),
                     INNOV_E_NOT_FOUND);
    ck_assert_int_eq(innov_store_backup(store, NULL, 0, NULL), INNOV_E_ARGUMENT);
    ck_assert_int_eq(innov_store_backup(store, copy, 1, NULL), INNOV_E_ARGUMENT);
    suite_write(copy, "precious", 8);
    ck_assert_int_eq(innov_store_backup(store, copy, 0, NULL), INNOV_E_EXISTS);
    ck_assert_int_eq(unlink(copy), 0);
    begin(store, NULL, NULL);
    ck_assert_int_lt(innov_store_backup(store, copy, 0, NULL), INNOV_OK);
    ck_assert_int_ne(access(copy, F_OK), 0);
    innov_store_free(store);
}
END_TEST

/* ---- The check of the log ------------------------------------------------------------------ */

static const struct {
    const char *sql, *en;
} damages[] = {
    {"DELETE FROM innov_transaction WHERE revision = 3", "a revision is missing"},
    {"DELETE FROM innov_transaction WHERE revision = (SELECT max(revision) FROM innov_transaction)",
     "the log"},
    {"DELETE FROM innov_change WHERE revision = 4", "how the record came to be as it is"},
    {"DELETE FROM innov_added WHERE revision = 2", "what was before a change"},
    {"UPDATE institution SET revision = 2", "a later change than the record"},
    {"UPDATE institution SET revision = 3", "how the record came to be as it is"},
    {"UPDATE innov_before SET id = id + 1 WHERE revision = 4", "that it does not call changed"},
    {"UPDATE innov_change SET before = 3 WHERE revision = 4", "what was before a change"},
};

/* Only SQLite files let others at single rows. */
START_TEST(damage_to_the_log_is_found)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *store = new_lab(location);
    innov_diag *diag = new_diag();
    int64_t vm = add(store, new_institution("vm", "Veselības ministrija"));
    int found = 0;
    sqlite3 *db;

    add(store, new_person(NULL, "Ilze"));
    ck_assert_int_eq(change(store, vm, INNOV_INSTITUTION_SHORT, NULL, "VM"), INNOV_OK);
    add(store, new_person(NULL, "Anna"));
    clean(store);
    innov_store_free(store);
    ck_assert_int_eq(sqlite3_open(location, &db), SQLITE_OK);
    if (sqlite3_exec(db, damages[_i].sql, NULL, NULL, NULL) != SQLITE_OK)
        ck_abort_msg("%s", sqlite3_errmsg(db));
    ck_assert_int_gt(sqlite3_changes(db), 0);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_E_REFUSED);
    for (int32_t i = 0; i < innov_diag_count(diag); i++) {
        ck_finding(diag, i, INNOV_E_DAMAGED, "log", "žurnāl");
        found |= strstr(innov_diag_text(diag, i, INNOV_DIAG_MESSAGE, "en"), damages[_i].en) != NULL;
    }
    ck_assert_msg(found, "nothing says \"%s\"", damages[_i].en);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(move_outside_the_rules_is_found)
{
    const char *location = suite_file(lab_names[SQLITE]);
    innov_store *store = new_lab(location);
    innov_diag *diag = new_diag();
    innov_record *record = new_sprint("s",
                                      add(store, new_institution("vm", "Veselības ministrija")));
    int64_t sprint;
    sqlite3 *db;

    set(record, INNOV_SPRINT_STATUS, "planned");
    sprint = add(store, record);
    ck_assert_int_eq(change(store, sprint, INNOV_SPRINT_STATUS, NULL, "preparing"), INNOV_OK);
    clean(store);
    innov_store_free(store);
    ck_assert_int_eq(sqlite3_open(location, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(db, "UPDATE sprint SET status = 'follow_up'", NULL, NULL, NULL),
                     SQLITE_OK);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    store = open_lab(location, INNOV_OPEN_READ);
    ck_assert_int_eq(innov_store_check(store, 0, diag), INNOV_E_REFUSED);
    ck_finding(diag, 0, INNOV_E_STATE,
               "revision 4 moved it from planned to follow_up, which is no legal",
               "4. revīzija to pārvietoja no planned uz follow_up");
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- The suite ----------------------------------------------------------------------------- */

static void add_feed(Suite *suite)
{
    TCase *feed = suite_case(suite, "feed"), *undoing = suite_case(suite, "undoing");

    every_store(feed, feed_says_what_changed);
    every_store(feed, feed_goes_on_from_a_token);
    every_store(feed, unknown_token_is_refused);
    every_store(feed, log_survives_reopening_and_conversion);
    every_store(feed, two_puts_are_one_change);
    every_store(feed, what_came_and_went_leaves_no_trace);
    every_store(feed, deleted_and_there_again_is_a_change);
    every_store(feed, there_again_with_more_and_back);
    every_store(feed, import_is_one_transaction);
    every_store(undoing, what_was_added_goes);
    every_store(undoing, each_shape_of_value_returns);
    every_store(undoing, what_was_deleted_returns_with_what_it_owned);
    every_store(undoing, foreign_elements_return_with_their_record);
    every_store(undoing, changed_foreign_elements_return);
    every_store(undoing, swapped_values_return);
    every_store(undoing, undo_takes_nothing_that_came_later);
    every_store(undoing, what_was_changed_since_is_a_conflict);
    every_store(undoing, other_fields_changed_since_stay);
    every_store(undoing, added_and_changed_back_goes);
    every_store(undoing, what_others_refer_to_stays);
    every_store(undoing, undo_needs_a_revision_and_a_writable_store);
    every_store(undoing, undo_is_part_of_the_open_transaction);
    every_store(undoing, unwinding_ends_empty);
}

static void add_rules(Suite *suite)
{
    TCase *rules = suite_case(suite, "rules"), *inside = suite_case(suite, "inside");

    every_store(rules, store_may_want_an_actor);
    every_store(rules, illegal_move_is_refused_on_every_way);
    every_store(rules, moves_need_what_they_need);
    every_store(rules, override_leaves_the_rules_and_is_logged);
    every_store(inside, cursor_inside_stands_writes);
    every_store(inside, failed_call_leaves_nothing_of_itself);
    every_store(inside, rollback_forgets_namespaces_labels_and_ids);
}

static void add_long_work(Suite *suite)
{
    TCase *work = suite_case(suite, "work"), *check = suite_case(suite, "check");

    tcase_set_timeout(work, 60 + suite_times(0, 60));
    every_store(work, cancelled_work_changes_nothing);
    every_store(work, another_thread_stops_a_large_import);
    every_store(work, backup_is_a_committed_state);
    every_store(work, backup_is_refused_where_it_cannot_be);
    tcase_add_loop_test(check, damage_to_the_log_is_found, 0,
                        (int)(sizeof damages / sizeof damages[0]));
    tcase_add_test(check, move_outside_the_rules_is_found);
}

int main(void)
{
    Suite *suite = suite_create("log");

    add_feed(suite);
    add_rules(suite);
    add_long_work(suite);
    return suite_main(suite);
}
