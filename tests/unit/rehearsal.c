/* rehearsal.c - a dry run says what the import says, to the letter, and writes nothing while there
 * is nothing to say.
 *
 * Files that came of random stores, whole and spoilt, are tried dry and imported for good in a
 * transaction that is taken back: what is returned, found and told must be the same.
 */
#include <fcntl.h>
#include <innov/innov.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/balances.h"
#include "store/core.h"
#include "store/digests.h"
#include "support/suite.h"
#include "support/world.h"

#define HEAD "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='https://example.org/'>\n"
#define TAIL "</ecosystem>\n"

/* ---- What an import says ------------------------------------------------------------------- */

typedef struct said {
    char *text;
    size_t length;
    int64_t writes; /* rows that SQLite has written or deleted */
} said;

static void add_findings(FILE *out, const innov_diag *diag)
{
    for (int32_t i = 0; i < innov_diag_count(diag); i++) {
        for (int32_t what = INNOV_DIAG_CODE; what <= INNOV_DIAG_LINE; what++) {
            int64_t number = 0;

            (void)innov_diag_int(diag, i, what, &number);
            (void)fprintf(out, "%lld ", (long long)number);
        }
        for (int32_t what = INNOV_DIAG_MESSAGE; what <= INNOV_DIAG_COLUMN; what++)
            (void)fprintf(out, "%s|", innov_diag_text(diag, i, what, "en"));
        (void)fprintf(out, "\n");
    }
}

static void add_table(FILE *out, const innov_table *table)
{
    int32_t columns = innov_table_count(table, INNOV_TABLE_COLUMNS);

    for (int32_t row = 0; row < innov_table_count(table, INNOV_TABLE_ROWS); row++) {
        for (int32_t column = 0; column < columns; column++)
            (void)fprintf(out, "%s|", innov_table_text(table, row, column));
        (void)fprintf(out, "\n");
    }
    for (int32_t note = 0; note < innov_table_count(table, INNOV_TABLE_NOTES); note++)
        (void)fprintf(out, "%s\n", innov_table_note(table, note, "lv"));
}

static said import(innov_store *store, const char *path, const innov_record *how, uint32_t flags)
{
    said heard = {0};
    innov_diag *diag;
    innov_table *table = NULL;
    FILE *out = open_memstream(&heard.text, &heard.length);
    int64_t before;
    int rc;

    ck_assert_ptr_nonnull(out);
    ck_assert_int_eq(innov_diag_new(&diag), INNOV_OK);
    ck_assert_int_eq(innov_store_seed(store, 5), INNOV_OK);
    before = sqlite3_total_changes64(store->core->db);
    rc = innov_store_import(store, path, how, flags, &table, diag);
    heard.writes = sqlite3_total_changes64(store->core->db) - before;
    (void)fprintf(out, "%s: %s\n", innov_result_name(rc),
                  rc < 0 ? innov_store_message(store, "lv") : "");
    add_findings(out, diag);
    if (table != NULL)
        add_table(out, table);
    ck_assert_int_eq(fclose(out), 0);
    innov_table_free(table);
    innov_diag_free(diag);
    return heard;
}

/* In a transaction that is taken back. */
static said import_within(innov_store *store, const char *path, const innov_record *how,
                          uint32_t flags, uint32_t begun)
{
    said heard;

    ck_assert_int_eq(innov_store_begin(store, NULL, "to see", begun), INNOV_OK);
    heard = import(store, path, how, flags);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    return heard;
}

/* Tries the file dry and for good; returns how many rows the dry run wrote. */
static int64_t compare(innov_store *store, const char *path, const innov_record *how,
                       uint32_t flags, uint32_t begun)
{
    said dry = import_within(store, path, how, flags | INNOV_IMPORT_DRY_RUN, begun);
    said real = import_within(store, path, how, flags, begun);

    ck_assert_str_eq(dry.text, real.text);
    free(dry.text);
    free(real.text);
    return dry.writes;
}

static innov_store *new_store(void)
{
    innov_store *store;

    ck_assert_int_eq(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, NULL),
                     INNOV_OK);
    return store;
}

static const char *file_of(const char *records)
{
    const char *path = suite_file("in.xml");
    FILE *file = fopen(path, "w");

    ck_assert_ptr_nonnull(file);
    ck_assert_int_gt(fprintf(file, HEAD "%s" TAIL, records), 0);
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

/* ---- Files by hand ------------------------------------------------------------------------- */

#define INSTITUTION(id, more)                                                                      \
    "<institution id='" id "'><name xml:lang='lv'>A</name><kind>ministry</kind>"                   \
    "<status>active</status>" more "</institution>\n"
#define SHORT(id, short)                                                                           \
    "<institution id='" id                                                                         \
    "'><name xml:lang='lv'>A</name><short>" short "</short>"                                       \
                                                  "<kind>ministry</kind><status>active</status></" \
                                                  "institution>\n"
#define SPRINT(id, lead)                                                                           \
    "<sprint id='" id "'><year>2024</year><status>planned</status>"                                \
    "<title xml:lang='lv'>S</title><lead>" lead "</lead></sprint>\n"
#define SESSION(id, ordinal)                                                                       \
    "<session id='" id "'><sprint>s</sprint><ordinal>" ordinal "</ordinal></session>\n"
#define EVENT(id, capacity)                                                                        \
    "<event id='" id "'><title xml:lang='lv'>E</title><kind>workshop</kind>"                       \
    "<status>held</status><year>2024</year>" capacity "</event>\n"
#define REGISTRATION(id, event, ordinal, status)                                                   \
    "<registration id='" id "'><event>" event "</event><ordinal>" ordinal "</ordinal>"             \
    "<status>" status "</status><name>P</name></registration>\n"
#define PERSON(id, label) "<person id='" id "' label='" label "'><name>P</name></person>\n"

typedef struct example {
    const char *records;
    int is_doubtful; /* it takes an import to know, and so rows are written */
} example;

static const example examples[] = {
    {INSTITUTION("a", "") INSTITUTION("b", ""), 0},
    {SPRINT("s", "a") INSTITUTION("a", ""), 0}, /* the target comes later */
    {INSTITUTION("a", "") SPRINT("s", "a"), 0},
    {INSTITUTION("a", "") SPRINT("s", "b"), 1}, /* or never */
    {INSTITUTION("a", "<successor>a</successor>"), 0},
    {INSTITUTION("a", "") INSTITUTION("a", ""), 1},
    {SHORT("a", "X") SHORT("b", "Y"), 0},
    {SHORT("a", "X") SHORT("b", "X"), 1},
    {INSTITUTION("a", "<source>no URI</source>"), 1},
    {"<institution id='a'><name xml:lang='lv'>A</name></institution>", 1},
    {"<institution id='a'><nam xml:lang='lv'>A</nam></institution>", 1},
    {"<institution id='a'>", 1},                   /* not well-formed */
    {"<person id='p'><name>P</name></person>", 1}, /* what its label stands for is minted */
    {PERSON("i0200000000051Q", "p") PERSON("i0200000000052O", "q"), 0},
    {PERSON("i0200000000051Q", "p") PERSON("i0200000000052O", "p"), 1},
    {SPRINT("s", "a") INSTITUTION("a", "") SESSION("x", "1") SESSION("y", "2"), 0},
    {SPRINT("s", "a") INSTITUTION("a", "") SESSION("x", "1") SESSION("y", "1"), 1},
    {EVENT("e", "<capacity>1</capacity>") REGISTRATION("i2800000000001J", "e", "1", "confirmed"),
     0},
    {REGISTRATION("i2800000000001J", "e", "1", "confirmed") EVENT("e", "<capacity>1</capacity>"),
     0},
    {EVENT("e", "<capacity>1</capacity>") REGISTRATION("i2800000000001J", "e", "1", "confirmed")
         REGISTRATION("i2800000000002H", "e", "2", "waitlisted"),
     0},
    {EVENT("e", "") REGISTRATION("i2800000000001J", "e", "1", "confirmed")
         REGISTRATION("i2800000000002H", "e", "2", "confirmed"),
     0},
    {REGISTRATION("i2800000000001J", "e", "1", "confirmed") EVENT("e", "<capacity>1</capacity>")
         REGISTRATION("i2800000000002H", "e", "2", "received"),
     1},
    {REGISTRATION("i2800000000001J", "e", "1", "confirmed"), 1},
};

START_TEST(each_example_is_judged_as_the_import_does)
{
    innov_store *store = new_store();
    const example *given = &examples[_i];
    const char *path = file_of(given->records);

    for (uint32_t flags = 0; flags <= INNOV_IMPORT_ROWS; flags += INNOV_IMPORT_ROWS) {
        int64_t writes = compare(store, path, NULL, flags, 0);

        ck_assert_msg((writes > 0) == given->is_doubtful, "%d: %lld rows were written", _i,
                      (long long)writes);
    }
    innov_store_free(store);
}
END_TEST

/* ---- Where it is not tried ----------------------------------------------------------------- */

static innov_record *how_to(int32_t field, const char *text)
{
    innov_record *how;

    ck_assert_int_eq(innov_record_new(INNOV_EXCHANGE, &how), INNOV_OK);
    ck_assert_int_eq(innov_set(how, field, NULL, text), INNOV_OK);
    return how;
}

static void add(innov_store *store, const char *records)
{
    ck_assert_int_eq(innov_store_import(store, file_of(records), NULL, 0, NULL, NULL), INNOV_OK);
}

/* Records of other kinds stand in nobody's way, and may be referred to. */
START_TEST(what_the_store_has_counts)
{
    innov_store *store = new_store();

    add(store, INSTITUTION("a", "") EVENT("e", "<capacity>1</capacity>"));
    ck_assert_int_eq(compare(store, file_of(SPRINT("s", "a")), NULL, 0, 0), 0);
    ck_assert_int_gt(compare(store, file_of(SPRINT("s", "b")), NULL, 0, 0), 0);
    ck_assert_int_gt(compare(store, file_of(INSTITUTION("a", "")), NULL, 0, 0), 0);
    ck_assert_int_gt(compare(store, file_of(INSTITUTION("b", "")), NULL, 0, 0), 0);
    ck_assert_int_gt(
        compare(store, file_of(REGISTRATION("i2800000000001J", "e", "1", "confirmed")), NULL, 0, 0),
        0);
    innov_store_free(store);
}
END_TEST

START_TEST(what_was_asked_for_counts)
{
    innov_store *store = new_store();
    innov_record *add_only = how_to(INNOV_EXCHANGE_MODE, "add");
    innov_record *sprints = how_to(INNOV_EXCHANGE_KIND, "sprint");

    ck_assert_int_eq(compare(store, file_of(INSTITUTION("a", "")), add_only, 0, 0), 0);
    ck_assert_int_gt(compare(store, file_of(INSTITUTION("a", "")), sprints, 0, 0), 0);
    ck_assert_int_eq(compare(store, file_of(INSTITUTION("a", "")), NULL, 0, INNOV_BEGIN_OVERRIDE),
                     0);
    innov_record_free(add_only);
    innov_record_free(sprints);
    innov_store_free(store);
}
END_TEST

/* A number that only a lenient reader lets pass is a warning, which is somebody's to say. */
START_TEST(a_warning_is_a_doubt)
{
    innov_store *store = new_store();
    const char *path = file_of(
        "<institution id='a'><name xml:lang='lv'>A</name><reg_no>90000000001</reg_no>"
        "<kind>ministry</kind><status>active</status></institution>");

    ck_assert_int_gt(compare(store, path, NULL, 0, 0), 0);
    ck_assert_int_gt(compare(store, path, NULL, INNOV_IMPORT_LENIENT, 0), 0);
    innov_store_free(store);
}
END_TEST

/* What the open transaction did before is judged with the file. */
START_TEST(a_transaction_with_changes_is_looked_at_as_a_whole)
{
    innov_store *store = new_store();
    innov_record *person;
    said dry;

    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    ck_assert_int_eq(innov_record_new(INNOV_PERSON, &person), INNOV_OK);
    ck_assert_int_eq(innov_set(person, INNOV_PERSON_NAME, NULL, "P"), INNOV_OK);
    ck_assert_int_eq(innov_store_put(store, person, 0, NULL), INNOV_OK);
    dry = import(store, file_of(INSTITUTION("a", "")), NULL, INNOV_IMPORT_DRY_RUN);
    ck_assert_str_eq(dry.text, "INNOV_OK: \ninstitution|1|0|0|\n");
    ck_assert_int_gt(dry.writes, 0);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    free(dry.text);
    innov_record_free(person);
    innov_store_free(store);
}
END_TEST

static void *feed(void *path)
{
    char *bytes = strdup(HEAD INSTITUTION("a", "") TAIL);
    FILE *pipe = fopen(path, "w");

    if (pipe != NULL && bytes != NULL) {
        (void)fputs(bytes, pipe);
        (void)fclose(pipe);
    }
    free(bytes);
    return NULL;
}

/* It cannot be read twice, so it is not read before. */
START_TEST(a_pipe_is_read_once)
{
    innov_store *store = new_store();
    char *path = strdup(suite_file("pipe"));
    pthread_t feeder;
    said dry;

    ck_assert_ptr_nonnull(path);
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_int_eq(pthread_create(&feeder, NULL, feed, path), 0);
    dry = import(store, path, NULL, INNOV_IMPORT_DRY_RUN);
    ck_assert_int_eq(pthread_join(feeder, NULL), 0);
    ck_assert_str_eq(dry.text, "INNOV_OK: \ninstitution|1|0|0|\n");
    free(dry.text);
    free(path);
    innov_store_free(store);
}
END_TEST

/* ---- Files by chance ----------------------------------------------------------------------- */

enum { LINES_MAX = 20000 };

/* A file by its lines: the export has one element in each. */
typedef struct lines {
    char *bytes, *each[LINES_MAX];
    size_t count;
} lines;

static void take_apart(lines *file, char *bytes)
{
    *file = (lines){.bytes = bytes};
    for (char *at = strtok(bytes, "\n"); at != NULL; at = strtok(NULL, "\n")) {
        ck_assert_uint_lt(file->count, LINES_MAX - 1);
        file->each[file->count++] = at;
    }
}

/* Writes the lines in their order; `twice` comes twice, `never` not at all. */
static void put_together(const lines *file, const char *path, size_t twice, size_t never)
{
    FILE *out = fopen(path, "w");

    ck_assert_ptr_nonnull(out);
    for (size_t i = 0; i < file->count; i++)
        for (int times = (i != never) + (i == twice); times > 0; times--)
            ck_assert_int_gt(fprintf(out, "%s\n", file->each[i]), 0);
    ck_assert_int_eq(fclose(out), 0);
}

/* Changes one character of a value: into another that its type may know, mostly. */
static void spoil_value(char *line, random_source *chance)
{
    static const char into[] = "0123456789-abcdefgi<&";
    char *value = strchr(line, '>'), *end = strrchr(line, '<');

    if (value == NULL || end <= value + 1)
        return;
    value[1 + draw(chance, (uint64_t)(end - value - 1))] = into[draw(chance, sizeof into - 1)];
}

/* Gives a value the one of another line that has an element of the same name. */
static void copy_value(lines *file, size_t to, random_source *chance)
{
    size_t length = strcspn(file->each[to], ">");

    for (size_t i = draw(chance, file->count), tried = 0; tried < file->count; i++, tried++) {
        char *from = file->each[i % file->count];

        if (strncmp(from, file->each[to], length + 1) == 0) {
            file->each[to] = from;
            return;
        }
    }
}

/* Whether the line has a value of its own that is no text, or begins or ends a record: lists and
 * texts are most of a random store, and little of its rules. */
static int is_telling(const lines *file, size_t at)
{
    enum { SHORT = 60 };
    const char *line = file->each[at], *before = file->each[at - 1];

    return strncmp(line, "  ", 2) == 0 && strlen(line) < SHORT &&
           strstr(line, "xml:lang") == NULL && strncmp(line, before, strcspn(line, ">")) != 0;
}

static size_t some_line(const lines *file, random_source *chance)
{
    size_t at;

    do
        at = 2 + draw(chance, file->count - 2);
    while (!is_telling(file, at));
    return at;
}

/* One fault, or a change that is none. */
static void write_spoilt(lines file, const char *path, random_source *chance)
{
    size_t at = some_line(&file, chance), other = some_line(&file, chance);
    size_t twice = SIZE_MAX, never = SIZE_MAX;
    char *line = strdup(file.each[at]), *exchanged = file.each[other];

    ck_assert_ptr_nonnull(line);
    switch (draw(chance, 5)) {
    case 0:
        twice = at;
        break;
    case 1:
        never = at;
        break;
    case 2:
        file.each[other] = file.each[at];
        file.each[at] = exchanged;
        break;
    case 3:
        copy_value(&file, at, chance);
        break;
    default:
        spoil_value(line, chance);
        file.each[at] = line;
    }
    put_together(&file, path, twice, never);
    free(line);
}

static char *exported(uint64_t number, const char *path)
{
    innov_store *store = world_store(number, 0);

    ck_assert_int_eq(innov_store_export(store, path, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    innov_store_free(store);
    return suite_read(path, NULL);
}

enum { SPOILT = 20 };

START_TEST(a_file_by_chance_is_judged_as_the_import_does)
{
    int32_t worlds = suite_times((innov_kind_count() + 1) / 12, (innov_kind_count() + 1) / 2);
    innov_store *store = new_store();
    const char *whole = suite_file("whole.xml"), *path = suite_file("spoilt.xml");
    int64_t judged = 0, doubted = 0;

    for (int32_t number = 0; number < worlds; number++) {
        random_source chance = {(uint64_t)number * UINT64_C(0x9E3779B97F4A7C15) + 7};
        static lines file;

        take_apart(&file, exported((uint64_t)number, whole));
        for (int i = 0; i <= SPOILT; i++) {
            uint32_t begun = likely(&chance, 5) ? INNOV_BEGIN_OVERRIDE : 0;
            uint32_t flags = likely(&chance, 5) ? INNOV_IMPORT_ROWS : 0;

            if (i == 0)
                put_together(&file, path, SIZE_MAX, SIZE_MAX);
            else
                write_spoilt(file, path, &chance);
            if (compare(store, path, NULL, flags, begun) == 0)
                judged++;
            else
                doubted++;
        }
        free(file.bytes);
    }
    ck_assert_int_gt(judged, 0); /* both ways were gone */
    ck_assert_int_gt(doubted, 0);
    innov_store_free(store);
}
END_TEST

/* ---- What is kept of the records ----------------------------------------------------------- */

START_TEST(a_digest_is_new_once_and_there_is_an_end_to_them)
{
    enum { SOME = 1000, TOO_MANY = 5000000, LIMIT = 32 << 20 };
    innov__digests set = {0};
    int64_t held = 0;

    for (int64_t i = 0; i < SOME; i++) {
        char text[32];
        int length = snprintf(text, sizeof text, "%lld", (long long)i * i);
        uint64_t digest = innov__digest_bytes(1, text, (size_t)length);

        ck_assert_int_eq(innov__digests_add(&set, digest), INNOV_OK);
        if (i % 2 == 0) /* the other may still wait itself */
            ck_assert_int_eq(innov__digests_settle(&set), INNOV_OK);
        ck_assert_int_eq(innov__digests_add(&set, digest), INNOV_OK);
        ck_assert_int_eq(innov__digests_settle(&set), INNOV_DONE);
    }
    ck_assert_int_eq(innov__digests_settle(&set), INNOV_OK);
    ck_assert_uint_eq(set.used, SOME);
    while (held < TOO_MANY && innov__digests_add(&set, innov__digest_ordinal(2, held)) == INNOV_OK)
        held++;
    ck_assert_int_gt(held, 3000000);
    ck_assert_int_lt(held, TOO_MANY);
    ck_assert_uint_le(set.capacity * sizeof *set.each, LIMIT);
    innov__digests_free(&set);
}
END_TEST

/* Whoever makes values with one digest after the other is not served for ever. */
START_TEST(digests_side_by_side_are_not_looked_through)
{
    innov__digests set = {0};
    uint64_t digest = UINT64_C(1) << 32;
    int rc = INNOV_OK, added = 0;

    for (; rc == INNOV_OK; added++)
        rc = innov__digests_add(&set, digest += UINT64_C(1) << 32);
    ck_assert_int_eq(rc, INNOV_DONE);
    ck_assert_int_lt(added, 5000);
    innov__digests_free(&set);
}
END_TEST

START_TEST(a_balance_counts_at_the_end)
{
    enum { IDS = 5000, TOO_MANY = 1000000 };
    innov__balances balances = {0};
    int64_t held = IDS;

    for (int64_t id = 1; id <= IDS; id++)
        ck_assert_int_eq(innov__balances_add(&balances, id, -id), INNOV_OK);
    ck_assert_int_eq(innov__balances_hold(&balances), 0);
    for (int64_t id = 1; id <= IDS; id++)
        ck_assert_int_eq(innov__balances_add(&balances, id, id), INNOV_OK);
    ck_assert_int_eq(innov__balances_hold(&balances), 1);
    ck_assert_int_eq(innov__balances_add(&balances, IDS, -1), INNOV_OK);
    ck_assert_int_eq(innov__balances_hold(&balances), 0);
    while (held < TOO_MANY && innov__balances_add(&balances, held + 1, 0) == INNOV_OK)
        held++;
    ck_assert_int_gt(held, 250000);
    ck_assert_int_lt(held, TOO_MANY);
    innov__balances_free(&balances);
}
END_TEST

/* Ids that all begin at one place: the way back from where lib/store/balances.c looks first. */
START_TEST(balances_at_one_place_are_not_looked_through)
{
    enum { BITS_BELOW = 20, BITS_OF_PLACE = 19 };
    innov__balances balances = {0};
    uint64_t factor = UINT64_C(0x9E3779B97F4A7C15), inverse = factor;
    int rc = INNOV_OK, added = 0;

    for (int i = 0; i < 5; i++) /* twice as many bits of it are right each time */
        inverse *= 2 - factor * inverse;
    for (uint64_t k = 1; rc == INNOV_OK; k++) {
        uint64_t id = (k << (BITS_BELOW + BITS_OF_PLACE)) * inverse;

        if (id >> 63 == 0) {
            rc = innov__balances_add(&balances, (int64_t)id, 0);
            added++;
        }
    }
    ck_assert_int_eq(rc, INNOV_DONE);
    ck_assert_int_lt(added, 2000);
    innov__balances_free(&balances);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("rehearsal");
    TCase *by_hand = suite_case(suite, "by hand"), *by_chance = suite_case(suite, "by chance");
    TCase *kept = suite_case(suite, "kept");

    tcase_add_loop_test(by_hand, each_example_is_judged_as_the_import_does, 0,
                        (int)(sizeof examples / sizeof *examples));
    tcase_add_test(by_hand, what_the_store_has_counts);
    tcase_add_test(by_hand, what_was_asked_for_counts);
    tcase_add_test(by_hand, a_warning_is_a_doubt);
    tcase_add_test(by_hand, a_transaction_with_changes_is_looked_at_as_a_whole);
    tcase_add_test(by_hand, a_pipe_is_read_once);
    tcase_add_test(kept, a_digest_is_new_once_and_there_is_an_end_to_them);
    tcase_add_test(kept, digests_side_by_side_are_not_looked_through);
    tcase_add_test(kept, a_balance_counts_at_the_end);
    tcase_add_test(kept, balances_at_one_place_are_not_looked_through);
    tcase_set_timeout(by_chance, 120 + suite_times(0, 120));
    tcase_add_test(by_chance, a_file_by_chance_is_judged_as_the_import_does);
    return suite_main(suite);
}
