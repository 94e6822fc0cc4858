/* calls.c - bytes as a sequence of calls of the public functions, on a store of either format:
 * every answer is a result, every failure says why and gives no handle, and whatever was called in
 * whatever order, nothing is lost and the store has no faults afterwards.
 *
 * The first byte chooses the store; then each call takes one byte and its arguments the next ones.
 */
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz/fuzz.h"

enum { RECORDS = 4, CALLS_MAX = 200, STORES = 2 };

/* The handles that live, and the bytes that are left. */
typedef struct session {
    const uint8_t *bytes;
    size_t left;
    innov_store *store;
    innov_record *records[RECORDS];
    innov_cursor *cursor;
    const innov_record *lent;
    innov_query *query;
    int64_t ids[RECORDS]; /* of what was seen */
} session;

static unsigned next(session *s)
{
    if (s->left == 0)
        return 0;
    s->left--;
    return *s->bytes++;
}

/* A text of the bytes, or one of those that mean something. Lives until the next call. */
static const char *next_text(session *s)
{
    static const char *const words[] = {"",           "x",        "planned",  "completed",
                                        "ministry",   "active",   "2024",     "2024-02-30",
                                        "2024-03-01", "true",     "12.50",    "Iestāde",
                                        "urn:a",      "\xFF\xFE", "\x01",     "lead.short",
                                        "=",          "~<=",      "status",   "title",
                                        "lv",         "en",       "urn:a; b", "i0CPCFJDZT96W8M"};
    static char text[64];
    size_t choice = next(s), length = 0;

    if (choice < sizeof words / sizeof *words)
        return words[choice];
    if (choice == UCHAR_MAX)
        return NULL;
    while (length < choice % 40 && s->left > 0)
        text[length++] = (char)next(s);
    text[length] = '\0';
    return text;
}

static int64_t next_number(session *s)
{
    static const int64_t numbers[] = {0,         1,         -1,        INT64_MAX,
                                      INT64_MIN, INT32_MAX, INT32_MIN, 20240301};
    size_t choice = next(s);

    return choice < sizeof numbers / sizeof *numbers ? numbers[choice] : (int64_t)choice - 64;
}

static int32_t next_kind(session *s)
{
    int32_t kind;
    unsigned choice = next(s);

    return innov_kind_at((int32_t)choice, &kind) == INNOV_OK ? kind : (int32_t)choice - 200;
}

/* A field of the record, mostly. */
static int32_t next_field(session *s, const innov_record *record)
{
    int64_t kind = 0;
    int32_t field;
    unsigned choice = next(s);

    if (record != NULL)
        (void)innov_record_int(record, INNOV_RECORD_KIND, &kind); /* 0 when it fails */
    if (choice < 250 && innov_field_at((int32_t)kind, (int32_t)choice % 24, &field) == INNOV_OK)
        return field;
    return (int32_t)choice;
}

static innov_record **next_record(session *s)
{
    return &s->records[next(s) % RECORDS];
}

static int64_t next_id(session *s)
{
    unsigned choice = next(s);

    return choice < 200 ? s->ids[choice % RECORDS] : next_number(s);
}

static void of_store(session *s, int rc, const void *handle)
{
    fuzz_judge_store(rc, handle, s->store, fuzz_diag());
}

/* A call that takes no list of findings. */
static void of_plain(const session *s, int rc)
{
    fuzz_judge_store(rc, NULL, s->store, NULL);
}

static void of_record(const innov_record *record, int rc)
{
    fuzz_judge(rc, NULL, record != NULL ? innov_record_message(record, "en") : "-",
               record != NULL ? innov_record_message(record, "lv") : "-");
}

static void look(const innov_table *table)
{
    for (int32_t row = -1; row <= innov_table_count(table, INNOV_TABLE_ROWS); row++)
        for (int32_t column = -1; column <= innov_table_count(table, INNOV_TABLE_COLUMNS); column++)
            claim(innov_table_text(table, row, column) != NULL);
}

/* ---- Records ------------------------------------------------------------------------------- */

static void call_new(session *s)
{
    innov_record **record = next_record(s);
    int rc;

    innov_record_free(*record);
    rc = innov_record_new(next_kind(s), record);
    fuzz_judge(rc, *record, "-", "-");
}

static void call_clone(session *s)
{
    innov_record **copy = next_record(s);
    const innov_record *from = next(s) % 2 != 0 ? s->lent : *next_record(s);
    int rc;

    if (from == *copy)
        return;
    innov_record_free(*copy);
    rc = innov_record_clone(from, copy);
    fuzz_judge(rc, *copy, "-", "-");
}

static void call_set(session *s)
{
    innov_record *record = *next_record(s);
    int32_t field = next_field(s, record);
    const char *lang = (next(s) & 1) != 0 ? "lv" : NULL;
    char *before = strdup(innov_text(record, field, lang));
    int rc = innov_set(record, field, lang, next_text(s));

    of_record(record, rc);
    claim(before != NULL);
    claim(rc == INNOV_OK || strcmp(innov_text(record, field, lang), before) == 0);
    free(before);
}

static void call_set_int(session *s)
{
    innov_record *record = *next_record(s);
    int32_t field = next_field(s, record);
    int64_t number = next(s) % 2 != 0 ? next_id(s) : next_number(s), got;
    int rc = innov_set_int(record, field, number);

    of_record(record, rc);
    if (rc == INNOV_OK)
        claim(innov_get_int(record, field, &got) == INNOV_OK && got == number);
}

static void call_list_set(session *s)
{
    innov_record *record = *next_record(s);
    int32_t field = next_field(s, record), index = (int32_t)next_number(s), count;

    of_record(record, innov_list_set(record, field, index, next_text(s)));
    of_record(record, innov_list_set_int(record, field, index, next_id(s)));
    if (innov_list_count(record, field, &count) == INNOV_OK)
        for (int32_t i = -1; i <= count; i++)
            claim(innov_list_text(record, field, i) != NULL);
}

static void call_label(session *s)
{
    innov_record *record = *next_record(s);

    of_record(record, innov_record_set_label(record, next_text(s)));
    claim(innov_record_text(record, INNOV_RECORD_LABEL) != NULL);
}

static void call_check(session *s)
{
    const innov_record *record = *next_record(s);
    int rc = innov_record_check(record, fuzz_diag());

    of_record(record, rc);
    fuzz_judge_findings(fuzz_diag());
    rc = innov_record_equal(record, *next_record(s), fuzz_diag());
    of_record(record, rc);
    fuzz_judge_findings(fuzz_diag());
}

/* ---- The store ----------------------------------------------------------------------------- */

static void call_begin(session *s)
{
    const char *actor = next_text(s);

    of_plain(s, innov_store_begin(s->store, actor, "reason", next(s) % 4));
}

static void call_commit(session *s)
{
    of_store(s, innov_store_commit(s->store, fuzz_diag()), NULL);
}

static void call_rollback(session *s)
{
    of_plain(s, innov_store_rollback(s->store));
}

static void call_put(session *s)
{
    innov_record *record = *next_record(s);
    int rc = innov_store_put(s->store, record, next(s) == 255, fuzz_diag());

    of_store(s, rc, NULL);
    if (rc == INNOV_OK)
        claim(innov_record_int(record, INNOV_RECORD_ID, &s->ids[next(s) % RECORDS]) == INNOV_OK);
}

static void call_get(session *s)
{
    innov_record **record = next_record(s);
    int rc;

    innov_record_free(*record);
    rc = innov_store_get(s->store, next_id(s), record, fuzz_diag());
    of_store(s, rc, *record);
}

static void call_delete(session *s)
{
    of_store(s, innov_store_delete(s->store, next_id(s), 0, fuzz_diag()), NULL);
}

static void call_links(session *s)
{
    innov_table *table;
    int rc = innov_store_links(s->store, next_id(s), &table, fuzz_diag());

    of_store(s, rc, table);
    look(table);
    innov_table_free(table);
}

static void call_resolve(session *s)
{
    int64_t id;
    int32_t kind = next(s) % 2 != 0 ? next_kind(s) : 0;
    int rc = innov_store_resolve(s->store, kind, next_text(s), &id);

    of_plain(s, rc);
    if (rc == INNOV_OK)
        s->ids[next(s) % RECORDS] = id;
}

static void call_undo(session *s)
{
    int64_t last = strtoll(innov_store_text(s->store, INNOV_STORE_REVISION), NULL, 10);
    int64_t revision = next(s) % 2 != 0 ? last : next_number(s);

    of_store(s, innov_store_undo(s->store, revision, 0, fuzz_diag()), NULL);
}

static void call_changes(session *s)
{
    innov_table *table;
    char *token = strdup(next(s) % 2 != 0 ? innov_store_text(s->store, INNOV_STORE_TOKEN) : "");
    int rc;

    claim(token != NULL);
    rc = innov_store_changes(s->store, token, next_number(s), &table, fuzz_diag());
    of_store(s, rc, table);
    look(table);
    innov_table_free(table);
    free(token);
}

static void call_search(session *s)
{
    innov_table *table;
    int64_t limit = next_number(s);
    int rc = innov_store_search(s->store, next_text(s), limit, 0, &table, fuzz_diag());

    of_store(s, rc, table);
    look(table);
    innov_table_free(table);
}

static void call_set_text(session *s)
{
    static const int32_t what[] = {INNOV_STORE_LABELS, INNOV_STORE_LANGUAGE,
                                   INNOV_STORE_REQUIRE_ACTOR, 0};
    int32_t chosen = what[next(s) % 4];
    int rc = innov_store_set_text(s->store, chosen, next_text(s));

    of_plain(s, rc);
    for (int32_t i = 0; i <= INNOV_STORE_PATIENCE + 1; i++)
        claim(innov_store_text(s->store, i) != NULL);
}

static void call_run(session *s)
{
    const char *operation = innov_operation_at((int32_t)(next(s) % 24));
    uint32_t flags = next(s) % 3;
    innov_table *table;
    int rc = innov_run(s->store, operation, *next_record(s), flags, &table, fuzz_diag());

    fuzz_judge_diag(rc, table, fuzz_diag());
    look(table);
    innov_table_free(table);
}

static void call_import(session *s)
{
    innov_table *summary;
    const char *path = fuzz_path("out");
    int32_t view = (int32_t)(next(s) % 5);
    uint32_t flags = next(s) % 4;
    int rc = innov_store_export(s->store, path, *next_record(s), view, 0, fuzz_diag());

    of_store(s, rc, NULL);
    rc = innov_store_import(s->store, path, *next_record(s), flags, &summary, fuzz_diag());
    of_store(s, rc, summary);
    innov_table_free(summary);
    (void)unlink(path); /* not there when there was no export */
}

/* ---- Queries and cursors -------------------------------------------------------------------- */

static void call_query(session *s)
{
    int32_t kind = next_kind(s);
    int rc;

    innov_query_free(s->query);
    rc = innov_query_new(kind, next_text(s), &s->query, fuzz_diag());
    fuzz_judge(rc, s->query, "-", "-");
    fuzz_judge_findings(fuzz_diag());
}

/* Without a query nothing says why. */
static void of_query(const session *s, int rc)
{
    fuzz_judge(rc, NULL, s->query != NULL ? innov_query_message(s->query, "en") : "-",
               s->query != NULL ? innov_query_message(s->query, "lv") : "-");
}

static void call_where(session *s)
{
    static const char *const paths[] = {"status", "title",   "year", "lead.short",
                                        "lead",   "nothing", ""};
    const char *path = paths[next(s) % (sizeof paths / sizeof *paths)];
    const char *op = next(s) % 2 != 0 ? "=" : "~<";

    of_query(s, innov_query_where(s->query, path, op, next_text(s)));
    claim(innov_query_text(s->query) != NULL);
}

static void call_order(session *s)
{
    uint32_t flags = next(s) % 3;
    int64_t limit = next_number(s);

    of_query(s, innov_query_order(s->query, next_text(s), flags));
    of_query(s, innov_query_limit(s->query, limit, next_number(s)));
}

static void forget_cursor(session *s)
{
    innov_cursor_free(s->cursor);
    s->cursor = NULL;
    s->lent = NULL;
}

static void call_find(session *s)
{
    int32_t kind = next_kind(s);
    int rc;

    forget_cursor(s);
    if (next(s) % 2 != 0)
        rc = innov_store_query(s->store, s->query, 0, &s->cursor, fuzz_diag());
    else
        rc = innov_store_find(s->store, kind, next_text(s), &s->cursor, fuzz_diag());
    of_store(s, rc, s->cursor);
}

static void call_next(session *s)
{
    const innov_record *record;
    int rc = innov_cursor_next(s->cursor, &record);

    claim(innov_result_name(rc)[0] != '\0');
    claim(rc == INNOV_OK || record == NULL);
    if (rc != INNOV_OK)
        return;
    claim(s->lent == NULL || s->lent == record); /* the same handle until it is freed */
    s->lent = record;
    claim(innov_set((innov_record *)record, next_field(s, record), NULL, "x") < 0);
    (void)innov_record_int(record, INNOV_RECORD_ID, &s->ids[next(s) % RECORDS]);
}

static void call_free_cursor(session *s)
{
    forget_cursor(s);
}

/* ---- One session --------------------------------------------------------------------------- */

static void (*const calls[])(session *s) = {
    call_new,      call_clone,       call_set,     call_set,    call_set,      call_set_int,
    call_set_int,  call_list_set,    call_label,   call_check,  call_begin,    call_commit,
    call_rollback, call_put,         call_put,     call_get,    call_delete,   call_links,
    call_resolve,  call_undo,        call_changes, call_search, call_set_text, call_run,
    call_import,   call_query,       call_where,   call_order,  call_find,     call_next,
    call_next,     call_free_cursor,
};

/* The bytes of a store with a few records, in each format; opening a copy is cheaper than making
 * one. */
static const char *copy_of_store(unsigned format)
{
    static const char *const names[STORES] = {"a.innov", "a.xml"};
    static char *whole[STORES];
    static size_t sizes[STORES];
    const char *path = fuzz_path(names[format]);

    if (whole[format] == NULL) {
        innov_store_free(fuzz_store(path, "worked/year.xml"));
        whole[format] = fuzz_read_file(path, &sizes[format]);
    }
    fuzz_write_file(path, whole[format], sizes[format]);
    return path;
}

static void finish(session *s, int is_checked)
{
    int rc;

    forget_cursor(s);
    innov_query_free(s->query);
    for (int i = 0; i < RECORDS; i++)
        innov_record_free(s->records[i]);
    rc = innov_store_rollback(s->store);
    claim(rc == INNOV_OK || rc == INNOV_E_STATE);
    if (is_checked)
        claim(innov_store_check(s->store, 0, fuzz_diag()) == INNOV_OK);
    innov_store_free(s->store);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    session s = {.bytes = bytes, .left = size};
    unsigned choice = next(&s);
    int is_xml = choice % 8 == 1; /* such a store costs more to open */
    int rc = innov_store_open(copy_of_store((unsigned)is_xml), INNOV_OPEN_WRITE, &s.store, NULL);

    claim(rc == INNOV_OK);
    claim(innov_store_seed(s.store, 2) == INNOV_OK);
    for (int i = 0; i < CALLS_MAX && s.left > 0; i++)
        calls[next(&s) % (sizeof calls / sizeof *calls)](&s);
    finish(&s, choice % 16 == 0); /* a check takes longer than all calls before */
    return 0;
}
