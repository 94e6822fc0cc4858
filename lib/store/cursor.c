/* cursor.c - cursors: one row at a time, lent.
 *
 * Outside a transaction a cursor reads one state of the store as SQLite keeps it for its reader.
 * Inside one, where the caller may write between two steps, it takes the ids first and looks each
 * record up when its turn comes: none is seen twice, none is missed, each is shown as it is then;
 * one that was deleted meanwhile is passed over.
 */
#include "store/condition.h"
#include "store/rows.h"

struct innov_cursor {
    innov__core *core;
    innov_cursor *next; /* of the core's list */
    sqlite3_stmt *rows; /* NULL once it has ended */
    innov__rows whole;  /* outside a transaction: their records */
    int64_t *ids;       /* inside a transaction: what is to come */
    size_t id_count, id_capacity, at;
    innov_record *record;
    int inside; /* begun in a transaction, ends with it */
    int done;
    innov__problem problem;
};

int innov__cursors_open(const innov__core *core)
{
    for (const innov_cursor *cursor = core->cursors; cursor != NULL; cursor = cursor->next)
        if (cursor->rows != NULL && !cursor->inside && !cursor->done)
            return 1;
    return 0;
}

/* The record shows nothing that SQLite might take back. */
static void end_rows(innov_cursor *cursor)
{
    innov__record_reset(cursor->record);
    innov__rows_end(&cursor->whole);
    (void)sqlite3_finalize(cursor->rows); /* repeats a failure that was said */
    cursor->rows = NULL;
    innov__free(cursor->ids);
    cursor->ids = NULL;
}

void innov__cursors_end(innov__core *core, int in_transaction)
{
    for (innov_cursor *cursor = core->cursors; cursor != NULL; cursor = cursor->next)
        if (cursor->rows != NULL && (cursor->inside || !in_transaction))
            end_rows(cursor);
}

static int take_ids(innov_cursor *cursor, const innov_query *query, innov__report to)
{
    sqlite3_stmt *rows;
    int rc = innov__query_prepare(cursor->core, query, 1, &rows, to), step = SQLITE_DONE;

    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        if (innov__array_reserve(&cursor->ids, &cursor->id_capacity, cursor->id_count + 1,
                                 sizeof *cursor->ids) != INNOV_OK)
            rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = cursor->core->path);
        else
            cursor->ids[cursor->id_count++] = sqlite3_column_int64(rows, 0);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(cursor->core, to);
    (void)sqlite3_finalize(rows);
    return rc;
}

/* The statement that looks one record up: the cursor's own, for its texts are lent. */
static int prepare_look_up(innov_cursor *cursor, const innov__kind *kind, innov__report to)
{
    innov__buffer sql = {0};

    innov__sql_columns(&sql, kind);
    innov__buffer_text(&sql, " WHERE id = ?");
    return innov__engine_prepare(cursor->core, &sql, &cursor->rows, to);
}

/* Outside a transaction the rows themselves are what is gone through. */
static int prepare_rows(innov_cursor *cursor, const innov_query *query, innov__report to)
{
    int rc = innov__query_prepare(cursor->core, query, 0, &cursor->rows, to);

    if (rc == INNOV_OK)
        rc = innov__rows_begin(&cursor->whole, cursor->core, query->kind, cursor->rows, to);
    if (rc != INNOV_OK) {
        (void)sqlite3_finalize(cursor->rows);
        cursor->rows = NULL;
    }
    return rc;
}

static int open_cursor(innov__core *core, const innov_query *query, innov_cursor **cursor,
                       innov__report to)
{
    innov_cursor *made = innov__alloc_zeroed(1, sizeof *made);
    int rc;

    if (made == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    made->core = core;
    made->inside = core->in_transaction;
    rc = innov__record_make(query->kind, core->language, &made->record);
    if (rc != INNOV_OK)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    else if (!made->inside)
        rc = prepare_rows(made, query, to);
    else if ((rc = take_ids(made, query, to)) == INNOV_OK)
        rc = prepare_look_up(made, query->kind, to);
    if (rc != INNOV_OK) {
        innov__record_destroy(made->record);
        innov__free(made->ids);
        innov__free(made);
        return rc;
    }
    made->record->lent = 1;
    made->next = core->cursors;
    core->cursors = made;
    atomic_fetch_add(&core->references, 1);
    *cursor = made;
    return INNOV_OK;
}

int innov_store_query(innov_store *store, const innov_query *query, uint32_t flags,
                      innov_cursor **cursor, innov_diag *diag)
{
    innov__report to;
    int rc;

    if (cursor != NULL)
        *cursor = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (query == NULL || cursor == NULL)
        rc = innov__fail(to, INNOV__MSG_NULL, .name = query == NULL ? "query" : "cursor");
    else if (flags != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags);
    else
        rc = open_cursor(store->core, query, cursor, to);
    return innov__store_leave(store, rc);
}

int innov_store_find(innov_store *store, int32_t kind, const char *condition, innov_cursor **cursor,
                     innov_diag *diag)
{
    const innov__kind *found;
    innov_query *query = NULL;
    innov__report to;
    int rc;

    if (cursor != NULL)
        *cursor = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = innov__query_kind(kind, &found, to);
    if (rc == INNOV_OK && cursor == NULL)
        rc = innov__fail(to, INNOV__MSG_NULL, .name = "cursor");
    if (rc == INNOV_OK)
        rc = innov__query_make(found, condition, &query, to);
    if (rc == INNOV_OK)
        rc = open_cursor(store->core, query, cursor, to);
    innov_query_free(query);
    return innov__store_leave(store, rc);
}

/* ---- Moving -------------------------------------------------------------------------------- */

static int finish(innov_cursor *cursor)
{
    end_rows(cursor);
    cursor->done = 1;
    return INNOV_DONE;
}

static int read_row(innov_cursor *cursor, int step, innov__report to)
{
    int rc;

    if (step != SQLITE_ROW)
        rc = innov__engine_fail(cursor->core, to);
    else if (cursor->inside)
        rc = innov__row_read(cursor->core, cursor->rows, cursor->record, 1, to);
    else
        rc = innov__rows_read(&cursor->whole, cursor->record, 1, to);
    if (rc != INNOV_OK) { /* a statement that failed would begin again */
        end_rows(cursor);
        cursor->done = 1;
    }
    return rc;
}

/* The next id whose record is still there. */
static int step_inside(innov_cursor *cursor, innov__report to)
{
    while (cursor->at < cursor->id_count) {
        int step;

        (void)sqlite3_reset(cursor->rows);
        (void)sqlite3_bind_int64(cursor->rows, 1, cursor->ids[cursor->at++]);
        step = sqlite3_step(cursor->rows);
        if (step != SQLITE_DONE)
            return read_row(cursor, step, to);
    }
    return finish(cursor);
}

static int step(innov_cursor *cursor, innov__report to)
{
    int result;

    if (cursor->done)
        return INNOV_DONE;
    if (cursor->rows == NULL) /* its transaction is over */
        return innov__fail(to, INNOV__MSG_TRANSACTION_OVER, .file = cursor->core->path);
    if (cursor->inside)
        return step_inside(cursor, to);
    result = sqlite3_step(cursor->rows);
    return result == SQLITE_DONE ? finish(cursor) : read_row(cursor, result, to);
}

int innov_cursor_next(innov_cursor *cursor, const innov_record **record)
{
    innov__report to;
    int rc;

    if (record != NULL)
        *record = NULL;
    if (cursor == NULL)
        return INNOV_E_ARGUMENT;
    rc = innov__core_enter(cursor->core);
    if (rc == INNOV_E_BUSY)
        return rc;
    to = (innov__report){.problem = &cursor->problem};
    innov__problem_clear(&cursor->problem);
    if (rc != INNOV_OK)
        return innov__fail(to, rc == INNOV_E_FORK ? INNOV__MSG_FORK : INNOV__MSG_CLOSED,
                           .name = NULL);
    if (!innov__record_enter(cursor->record)) {
        innov__core_leave(cursor->core);
        return INNOV_E_BUSY;
    }
    rc = record != NULL ? step(cursor, to) : innov__fail(to, INNOV__MSG_NULL, .name = "record");
    if (rc == INNOV_OK)
        *record = cursor->record;
    innov__record_leave(cursor->record);
    innov__core_leave(cursor->core);
    return rc;
}

void innov_cursor_free(innov_cursor *cursor)
{
    innov__core *core;
    innov_cursor **link;
    int rc;

    if (cursor == NULL)
        return;
    core = cursor->core;
    rc = innov__core_enter_to_free(core);
    if (cursor->rows != NULL && rc != INNOV_E_FORK)
        end_rows(cursor);
    innov__free(cursor->whole.sides); /* the parent's statements are not ours to end */
    for (link = &core->cursors; *link != cursor; link = &(*link)->next)
        continue;
    *link = cursor->next;
    innov__record_destroy(cursor->record);
    innov__problem_clear(&cursor->problem);
    innov__free(cursor);
    if (rc == INNOV_OK)
        innov__core_leave(core);
    innov__core_release(core);
}

const char *innov_cursor_message(const innov_cursor *cursor, const char *lang)
{
    return cursor != NULL ? innov__problem_text(&cursor->problem, lang) : "";
}
