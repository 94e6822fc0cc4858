/* search_index.c - the index of words: what is in it, following each row, filling it, comparing it.
 */
#include "store/search.h"

#include <string.h>

#include "base/utf8.h"
#include "store/collate.h"
#include "store/rows.h"
#include "store/words.h"

enum {
    RAW_MAX = 1000000,     /* bytes of one record that are searched */
    INDEXED_MAX = 3900000, /* what these may become; SQLite takes four million */
    KINDS_MAX = 255,
    CHECK_STEPS = 1000 /* words between two looks at whether to stop */
};

/* ---- What is in it ------------------------------------------------------------------------- */

/* The text of one record, on its way into the index. */
typedef struct indexed {
    innov__buffer raw, text, joined;
} indexed;

static void free_indexed(indexed *made)
{
    innov__buffer_free(&made->raw);
    innov__buffer_free(&made->text);
    innov__buffer_free(&made->joined);
}

static void take_slot(indexed *made, const innov__slot *slot)
{
    if (slot->form != INNOV__SLOT_TEXT || made->raw.length > RAW_MAX)
        return;
    innov__buffer_append(&made->raw, slot->text, slot->length);
    innov__buffer_char(&made->raw, '\n');
}

static void take_raw(indexed *made, const innov_record *record)
{
    for (size_t i = 0; i < record->kind->field_count; i++) {
        size_t count;
        const innov__item *items = innov__record_items(record, (int)i, &count);

        if (!innov__is_searched(&record->kind->fields[i]))
            continue;
        take_slot(made, &record->slots[i]);
        for (size_t k = 0; k < count; k++)
            take_slot(made, &items[k].slot);
    }
}

/* Whether there may be a hyphen: the first byte of one. */
static int may_have_hyphen(const innov__buffer *text)
{
    static const char firsts[] = {'-', '\xC2', '\xE2'};

    for (size_t i = 0; i < sizeof firsts; i++)
        if (memchr(text->bytes, firsts[i], text->length) != NULL)
            return 1;
    return 0;
}

/* A hyphenated word is found as one word too. */
static void join_words(indexed *made)
{
    const char *text = made->text.bytes;
    size_t at = 0;
    innov__word word, part;

    if (!may_have_hyphen(&made->text))
        return;
    while (innov__word_next(text, made->text.length, &at, &word)) {
        size_t inside = word.start;

        if (word.hyphens == 0)
            continue;
        innov__buffer_char(&made->joined, '\n');
        while (innov__part_next(text, &word, &inside, &part))
            innov__buffer_append(&made->joined, text + part.start, part.end - part.start);
    }
}

/* The same record always gives the same text: FTS5 must be told what it was given before. */
static int make_text(indexed *made, const innov_record *record)
{
    int rc;

    innov__buffer_clear(&made->raw);
    innov__buffer_clear(&made->text);
    innov__buffer_clear(&made->joined);
    take_raw(made, record);
    if (made->raw.failed != 0 || made->raw.length == 0)
        return made->raw.failed;
    rc = innov__fold(made->raw.bytes, innov__text_cut(made->raw.bytes, made->raw.length, RAW_MAX),
                     &made->text);
    if (rc != INNOV_OK)
        return rc;
    join_words(made);
    if (made->joined.failed != 0)
        return made->joined.failed;
    if (made->joined.length > 0)
        innov__buffer_append(&made->text, made->joined.bytes, made->joined.length);
    if (made->text.failed == 0 && made->text.bytes != NULL)
        made->text.length = innov__text_cut(made->text.bytes, made->text.length, INDEXED_MAX);
    return made->text.failed;
}

/* ---- Whether it is kept -------------------------------------------------------------------- */

static int read_flag(innov__core *core, innov__own_statement which, int *flag, innov__report to)
{
    sqlite3_stmt *row = innov__own(core, which, to);
    int step;

    *flag = 0;
    if (row == NULL)
        return INNOV_E_NOMEM;
    step = sqlite3_step(row);
    if (step == SQLITE_ROW)
        *flag = sqlite3_column_int(row, 0) == 1;
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return INNOV_OK;
}

static int read_state(innov__core *core, int *filled, innov__report to)
{
    return read_flag(core, INNOV__INDEX_STATE, filled, to);
}

static int write_state(innov__core *core, int filled, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__INDEX_SET_STATE, to);

    if (statement == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int(statement, 1, filled) != SQLITE_OK)
        return innov__engine_fail(core, to);
    return innov__engine_step(core, statement, to);
}

void innov__index_forget(innov__core *core)
{
    core->index_state = INNOV__INDEX_UNKNOWN;
    core->beside = 0;
}

int innov__index_recover(innov__core *core, innov__report to)
{
    int rc;

    if (!core->index_unsure)
        return INNOV_OK;
    rc = innov__engine_run(core, "BEGIN; DELETE FROM main.innov_search WHERE 0; ROLLBACK", to);
    if (rc == INNOV_OK)
        core->index_unsure = 0;
    else if (!sqlite3_get_autocommit(core->db))
        (void)sqlite3_exec(core->db, "ROLLBACK", NULL, NULL, NULL); /* what failed was said */
    return rc;
}

/* We do not know all texts of a newer file's records: its index is marked as one that must be
 * filled anew, by who knows them. */
static int find_state(innov__core *core, innov__report to)
{
    int filled, is_empty = 0, rc = read_state(core, &filled, to);

    if (rc == INNOV_OK && filled && core->is_newer) {
        filled = 0;
        rc = write_state(core, 0, to);
    }
    if (rc == INNOV_OK && filled)
        rc = read_flag(core, INNOV__INDEX_EMPTY, &is_empty, to);
    if (rc == INNOV_OK)
        core->index_state = !filled    ? INNOV__INDEX_LEFT
                            : is_empty ? INNOV__INDEX_PUT_OFF
                                       : INNOV__INDEX_KEPT;
    return rc;
}

/* Whether there is anything of the record to find. */
static int has_texts(const innov_record *record)
{
    for (size_t i = 0; i < record->kind->field_count; i++)
        if (record->slots[i].form != INNOV__SLOT_UNSET &&
            innov__is_searched(&record->kind->fields[i]))
            return 1;
    return 0;
}

/* Asked before each row that is written. Kinds whose records have no texts, as of attendances, need
 * not be gone through when the index is filled. */
static int is_kept(innov__core *core, const innov_record *record, int *kept, innov__report to)
{
    innov__workbench *bench = innov__workbench_of(core, record->kind);
    int rc = INNOV_OK;

    *kept = 0;
    if (core->loading) /* who loads sees to it at the end */
        return INNOV_OK;
    if (core->index_state == INNOV__INDEX_UNKNOWN)
        rc = find_state(core, to);
    if (rc == INNOV_OK && core->index_state == INNOV__INDEX_PUT_OFF && !bench->unindexed)
        bench->unindexed = has_texts(record);
    *kept = rc == INNOV_OK && core->index_state == INNOV__INDEX_KEPT;
    return rc;
}

/* ---- Following one record ------------------------------------------------------------------ */

static int no_memory(innov__core *core, innov__report to)
{
    return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
}

static int put_text(innov__core *core, sqlite3_stmt *statement, int64_t id, const indexed *made,
                    innov__report to)
{
    if (statement == NULL)
        return INNOV_E_NOMEM;
    if (made->text.length == 0)
        return INNOV_OK;
    if (sqlite3_bind_int64(statement, 1, id) != SQLITE_OK ||
        sqlite3_bind_text(statement, 2, made->text.bytes, (int)made->text.length, SQLITE_STATIC) !=
            SQLITE_OK)
        return innov__engine_fail(core, to);
    return innov__engine_step(core, statement, to);
}

/* Puts in, or takes out, what a record has. */
static int follow(innov__core *core, innov__own_statement which, const innov_record *record,
                  innov__report to)
{
    indexed made = {0};
    int kept, rc = is_kept(core, record, &kept, to);

    if (rc == INNOV_OK && kept) {
        rc = make_text(&made, record) == INNOV_OK ? INNOV_OK : no_memory(core, to);
        if (rc == INNOV_OK)
            rc = put_text(core, innov__own(core, which, to), record->id, &made, to);
    }
    free_indexed(&made);
    return rc;
}

int innov__index_insert(innov__core *core, const innov_record *record, innov__report to)
{
    return follow(core, INNOV__INDEX_INSERT, record, to);
}

int innov__index_delete(innov__core *core, const innov_record *stored, innov__report to)
{
    return follow(core, INNOV__INDEX_DELETE, stored, to);
}

static int same_text(const indexed *a, const indexed *b)
{
    return a->text.length == b->text.length &&
           (a->text.length == 0 || memcmp(a->text.bytes, b->text.bytes, a->text.length) == 0);
}

static int has_other_texts(const innov_record *record, const innov_record *stored)
{
    for (size_t i = 0; i < record->kind->field_count; i++)
        if (innov__is_searched(&record->kind->fields[i]) &&
            !innov__record_same(record, stored, (int)i))
            return 1;
    return 0;
}

int innov__index_update(innov__core *core, const innov_record *record, const innov_record *stored,
                        innov__report to)
{
    indexed before = {0}, now = {0};
    int kept, rc = is_kept(core, record, &kept, to);

    if (rc != INNOV_OK || !kept || !has_other_texts(record, stored))
        return rc;
    if (make_text(&before, stored) != INNOV_OK || make_text(&now, record) != INNOV_OK)
        rc = no_memory(core, to);
    if (rc == INNOV_OK && !same_text(&before, &now)) {
        rc = put_text(core, innov__own(core, INNOV__INDEX_DELETE, to), record->id, &before, to);
        if (rc == INNOV_OK)
            rc = put_text(core, innov__own(core, INNOV__INDEX_INSERT, to), record->id, &now, to);
    }
    free_indexed(&before);
    free_indexed(&now);
    return rc;
}

/* ---- Filling it ---------------------------------------------------------------------------- */

/* SQL with the schema for each %, prepared. */
static int prepare_in(innov__core *core, const char *schema, const char *sql, sqlite3_stmt **made,
                      innov__report to)
{
    innov__buffer text = {0};

    for (; *sql != '\0'; sql++) {
        if (*sql == '%')
            innov__buffer_text(&text, schema);
        else
            innov__buffer_char(&text, *sql);
    }
    return innov__engine_prepare(core, &text, made, to);
}

static int empty(innov__core *core, const char *schema, innov__report to)
{
    sqlite3_stmt *statement;
    int rc = prepare_in(core, schema,
                        "INSERT INTO %.innov_search (innov_search) VALUES ('delete-all')",
                        &statement, to);

    if (rc == INNOV_OK)
        rc = innov__engine_step(core, statement, to);
    (void)sqlite3_finalize(statement);
    return rc;
}

static int fill_kind(innov__core *core, const innov__kind *kind, sqlite3_stmt *insert,
                     innov__report to)
{
    innov_record *record = NULL;
    innov__rows whole = {0};
    indexed made = {0};
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int any, rc = innov__row_any(core, kind, &any, to), step = SQLITE_DONE;

    if (rc != INNOV_OK || !any)
        return rc;
    innov__sql_columns(&sql, kind);
    innov__buffer_text(&sql, " ORDER BY id");
    rc = innov__engine_prepare(core, &sql, &rows, to);
    if (rc == INNOV_OK)
        rc = innov__rows_begin(&whole, core, kind, rows, to);
    if (rc == INNOV_OK && innov__record_make(kind, core->language, &record) != INNOV_OK)
        rc = no_memory(core, to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = innov__rows_read(&whole, record, 1, to);
        if (rc == INNOV_OK && make_text(&made, record) != INNOV_OK)
            rc = no_memory(core, to);
        if (rc == INNOV_OK)
            rc = put_text(core, insert, record->id, &made, to);
        if (rc == INNOV_OK)
            rc = innov__progress_step(core->progress, 0, to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    free_indexed(&made);
    innov__record_destroy(record);
    innov__rows_end(&whole);
    (void)sqlite3_finalize(rows);
    return rc;
}

/* In the order of ids, which begin with the numbers of the kinds: out of order FTS5 takes several
 * times as long. */
static int fill(innov__core *core, const char *schema, innov__report to)
{
    sqlite3_stmt *insert = NULL;
    int rc = empty(core, schema, to);

    if (rc == INNOV_OK)
        rc = prepare_in(core, schema, "INSERT INTO %.innov_search (rowid, text) VALUES (?, ?)",
                        &insert, to);
    for (int32_t number = 1; number <= KINDS_MAX && rc == INNOV_OK; number++) {
        const innov__kind *kind = innov__kind_by_number(number);

        if (kind != NULL && innov__is_stored(kind))
            rc = fill_kind(core, kind, insert, to);
    }
    (void)sqlite3_finalize(insert);
    return rc;
}

static int fill_own(innov__core *core, innov__report to)
{
    int rc = fill(core, "main", to);

    if (rc == INNOV_OK)
        rc = write_state(core, 1, to);
    innov__index_forget(core);
    return rc;
}

/* In a transaction that changes no record, and so is none of the log's. */
static int fill_alone(innov__core *core, int only_if_left, innov__report to)
{
    int rc = INNOV_OK, filled = 0;

    if (core->backend->before_writing != NULL)
        rc = core->backend->before_writing(core, to);
    if (rc == INNOV_OK)
        rc = innov__index_recover(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "BEGIN IMMEDIATE", to);
    if (rc != INNOV_OK)
        return rc;
    if (only_if_left)
        rc = read_state(core, &filled, to); /* another program may have been quicker */
    if (rc == INNOV_OK && !filled)
        rc = fill_own(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "COMMIT", to);
    if (rc != INNOV_OK)
        core->index_unsure = 1;
    if (rc != INNOV_OK && sqlite3_get_autocommit(core->db) == 0)
        (void)sqlite3_exec(core->db, "ROLLBACK", NULL, NULL, NULL); /* the failure was said */
    return rc;
}

int innov__index_fill(innov__core *core, innov__report to)
{
    return sqlite3_get_autocommit(core->db) ? fill_alone(core, 0, to) : fill_own(core, to);
}

int innov__index_mend(innov__core *core, innov__report to)
{
    int filled, rc = read_state(core, &filled, to);

    return rc != INNOV_OK || filled || core->is_newer ? rc : fill_alone(core, 1, to);
}

int innov__index_settle(innov__core *core, innov__report to)
{
    sqlite3_stmt *insert = NULL;
    int rc = INNOV_OK;

    for (int32_t number = 1; number <= KINDS_MAX && rc == INNOV_OK; number++) {
        const innov__kind *kind = innov__kind_by_number(number);
        innov__workbench *bench = kind != NULL ? innov__workbench_of(core, kind) : NULL;

        if (bench == NULL || !bench->unindexed)
            continue;
        bench->unindexed = 0;
        insert = innov__own(core, INNOV__INDEX_INSERT, to);
        rc = insert != NULL ? fill_kind(core, kind, insert, to) : INNOV_E_NOMEM;
    }
    if (insert != NULL) /* something was put in */
        core->index_state = INNOV__INDEX_UNKNOWN;
    return rc;
}

/* ---- Where a search asks ------------------------------------------------------------------- */

/* A reader's connection lets nothing be written, not even in temp. What FTS5 still holds back it
 * writes when a savepoint begins. */
static int let_write(innov__core *core, int let, innov__report to)
{
    if (core->writable || core->backend == &innov__backend_xml)
        return INNOV_OK;
    return innov__engine_run(core,
                             let ? "PRAGMA query_only = OFF"
                                 : "SAVEPOINT held; RELEASE held; PRAGMA query_only = ON",
                             to);
}

/* Fills the index in temp. */
static int fill_beside(innov__core *core, innov__report to)
{
    int rc = let_write(core, 1, to), ended;

    core->beside = 0;
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, INNOV__SEARCH_SQL("IF NOT EXISTS temp.innov_search"), to);
    if (rc == INNOV_OK)
        rc = fill(core, "temp", to);
    ended = let_write(core, 0, to);
    return rc == INNOV_OK ? ended : rc;
}

/* What was filled holds until another revision is read, or this transaction changes something. */
static int see_to_temp(innov__core *core, innov__report to)
{
    int open = core->in_transaction && core->changed;
    int rc = core->in_transaction ? INNOV_OK : innov__engine_load_facts(core, to);

    if (rc != INNOV_OK || (core->beside == core->revision + 1 && !open))
        return rc;
    rc = fill_beside(core, to);
    if (rc == INNOV_OK && !open)
        core->beside = core->revision + 1;
    return rc;
}

int innov__index_ready(innov__core *core, const char **schema, innov__report to)
{
    int filled = 0, rc = innov__index_settle(core, to);

    *schema = "main";
    if (rc == INNOV_OK)
        rc = read_state(core, &filled, to);
    if (rc != INNOV_OK || filled)
        return rc;
    if (core->backend == &innov__backend_xml)
        return fill_own(core, to);
    *schema = "temp";
    return see_to_temp(core, to);
}

/* ---- Comparing it -------------------------------------------------------------------------- */

/* A word of a record as one of the two indexes has it. */
typedef struct instance {
    sqlite3_stmt *rows;
    int there;
    const void *term;
    int length;
    int64_t id, offset;
} instance;

typedef struct comparison {
    innov__core *core;
    innov__report to;
    instance kept, right;    /* the file's, and one that was just filled */
    sqlite3_stmt *differing; /* takes the id of a record */
} comparison;

static int next_instance(comparison *c, instance *at)
{
    int step = sqlite3_step(at->rows);

    at->there = step == SQLITE_ROW;
    if (step == SQLITE_DONE)
        return INNOV_OK;
    if (step != SQLITE_ROW)
        return innov__engine_fail(c->core, c->to);
    at->term = sqlite3_column_blob(at->rows, 0);
    at->length = sqlite3_column_bytes(at->rows, 0);
    at->id = sqlite3_column_int64(at->rows, 1);
    at->offset = sqlite3_column_int64(at->rows, 2);
    return at->term != NULL || at->length == 0 ? INNOV_OK : no_memory(c->core, c->to);
}

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* In the order in which both give their words. */
static int compare_instances(const instance *a, const instance *b)
{
    int shorter = a->length < b->length ? a->length : b->length, order = 0;

    if (!a->there || !b->there)
        return b->there - a->there;
    if (shorter > 0)
        order = memcmp(a->term, b->term, (size_t)shorter);
    if (order == 0)
        order = compare_numbers(a->length, b->length);
    if (order == 0)
        order = compare_numbers(a->id, b->id);
    return order != 0 ? order : compare_numbers(a->offset, b->offset);
}

static int note_difference(comparison *c, int64_t id)
{
    if (sqlite3_bind_int64(c->differing, 1, id) != SQLITE_OK)
        return innov__engine_fail(c->core, c->to);
    return innov__engine_step(c->core, c->differing, c->to);
}

static int compare_words(comparison *c)
{
    int rc = next_instance(c, &c->kept), steps = 0;

    if (rc == INNOV_OK)
        rc = next_instance(c, &c->right);
    while (rc == INNOV_OK && (c->kept.there || c->right.there)) {
        int order = compare_instances(&c->kept, &c->right);

        if (order != 0)
            rc = note_difference(c, order < 0 ? c->kept.id : c->right.id);
        if (rc == INNOV_OK && order <= 0)
            rc = next_instance(c, &c->kept);
        if (rc == INNOV_OK && order >= 0)
            rc = next_instance(c, &c->right);
        if (rc == INNOV_OK && ++steps % CHECK_STEPS == 0)
            rc = innov__progress_step(c->core->progress, 0, c->to);
    }
    return rc;
}

/* What both are made of, beside the words: how long each record's text is. */
static const char compare_lengths[] =
    "INSERT OR IGNORE INTO temp.innov_search_differing SELECT id FROM (SELECT id, sz FROM "
    "main.innov_search_docsize EXCEPT SELECT id, sz FROM temp.innov_search_docsize);"
    "INSERT OR IGNORE INTO temp.innov_search_differing SELECT id FROM (SELECT id, sz FROM "
    "temp.innov_search_docsize EXCEPT SELECT id, sz FROM main.innov_search_docsize)";

static int say_differences(comparison *c)
{
    int64_t count, totals = 0;
    int rc = innov__engine_number(c->core, "SELECT count(*) FROM temp.innov_search_differing",
                                  &count, c->to);

    if (rc == INNOV_OK && count == 0)
        rc = innov__engine_number(c->core,
                                  "SELECT (SELECT block FROM main.innov_search_data WHERE id = 1) "
                                  "IS NOT (SELECT block FROM temp.innov_search_data WHERE id = 1) "
                                  "AND EXISTS (SELECT 1 FROM main.innov_search_docsize)",
                                  &totals, c->to);
    if (rc == INNOV_OK && count > 0)
        innov__fail(c->to, INNOV__MSG_INDEX, .file = c->core->path, .name = "innov_search",
                    .number = count);
    else if (rc == INNOV_OK && totals)
        innov__fail(c->to, INNOV__MSG_INDEX_TOTALS, .file = c->core->path, .name = "innov_search");
    return rc;
}

/* The tables of the comparison are this connection's own and stay until it is closed. */
static int begin_comparison(comparison *c)
{
    static const char words[] = "SELECT term, doc, offset FROM temp.innov_search_%";
    int rc = innov__engine_run(
        c->core,
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.innov_search_main USING fts5vocab(main, "
        "innov_search, instance);"
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.innov_search_temp USING fts5vocab(temp, "
        "innov_search, instance);"
        "CREATE TEMP TABLE IF NOT EXISTS innov_search_differing (id INTEGER PRIMARY KEY);"
        "DELETE FROM temp.innov_search_differing",
        c->to);

    if (rc == INNOV_OK)
        rc = prepare_in(c->core, "main", words, &c->kept.rows, c->to);
    if (rc == INNOV_OK)
        rc = prepare_in(c->core, "temp", words, &c->right.rows, c->to);
    if (rc == INNOV_OK)
        rc = prepare_in(c->core, "temp",
                        "INSERT OR IGNORE INTO %.innov_search_differing VALUES (?)", &c->differing,
                        c->to);
    return rc;
}

static void end_comparison(comparison *c)
{
    (void)sqlite3_finalize(c->kept.rows); /* repeat failures that were said */
    (void)sqlite3_finalize(c->right.rows);
    (void)sqlite3_finalize(c->differing);
}

static int compare(innov__core *core, innov__report to)
{
    comparison c = {.core = core, .to = to};
    int rc = fill_beside(core, to), ended;

    if (rc == INNOV_OK)
        rc = let_write(core, 1, to);
    if (rc == INNOV_OK)
        rc = begin_comparison(&c);
    if (rc == INNOV_OK)
        rc = compare_words(&c);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, compare_lengths, to);
    if (rc == INNOV_OK)
        rc = say_differences(&c);
    end_comparison(&c);
    if (rc == INNOV_OK)
        rc = empty(core, "temp", to);
    core->beside = 0;
    ended = let_write(core, 0, to);
    return rc == INNOV_OK ? ended : rc;
}

int innov__index_check(innov__core *core, innov__report to)
{
    int own = sqlite3_get_autocommit(core->db);
    int filled = 0,
        rc = own ? innov__engine_run(core, "BEGIN", to) : INNOV_OK; /* one state of it */

    if (rc != INNOV_OK)
        return rc;
    rc = innov__index_settle(core, to);
    if (rc == INNOV_OK)
        rc = read_state(core, &filled, to);
    if (rc == INNOV_OK && filled && !core->is_newer) /* a newer file's has texts we do not know */
        rc = compare(core, to);
    if (own && sqlite3_get_autocommit(core->db) == 0)
        (void)innov__engine_run(core, "COMMIT", (innov__report){0}); /* nothing of the file's */
    return rc;
}
