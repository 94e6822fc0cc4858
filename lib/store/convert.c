/* convert.c - a whole store into a new one of either format, as it is. */
#include <string.h>
#include <unistd.h>

#include "store/core.h"

static int copy_kind(innov__core *from, innov__core *into, const innov__kind *kind,
                     innov__report to)
{
    innov_record *record = NULL;
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, step = SQLITE_DONE;

    innov__sql_columns(&sql, kind);
    innov__buffer_text(&sql, " ORDER BY id");
    rc = innov__engine_prepare(from, &sql, &rows, to);
    if (rc == INNOV_OK && innov__record_make(kind, from->language, &record) != INNOV_OK)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = from->path);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = innov__row_read(from, rows, record, 1, to);
        if (rc == INNOV_OK)
            rc = innov__row_insert(into, record, to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(from, to);
    innov__record_destroy(record);
    (void)sqlite3_finalize(rows);
    return rc;
}

/* A table of the store's own, row by row: both have the same columns. */
static int copy_table(innov__core *from, innov__core *into, const char *name, innov__report to)
{
    sqlite3_stmt *rows, *insert = NULL;
    innov__buffer sql = {0};
    int columns = 0, rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT * FROM ");
    innov__sql_name(&sql, name);
    rc = innov__engine_prepare(from, &sql, &rows, to);
    if (rc != INNOV_OK)
        return rc;
    columns = sqlite3_column_count(rows);
    innov__buffer_text(&sql, "INSERT INTO ");
    innov__sql_name(&sql, name);
    for (int i = 0; i < columns; i++)
        innov__buffer_text(&sql, i == 0 ? " VALUES (?" : ", ?");
    innov__buffer_char(&sql, ')');
    rc = innov__engine_prepare(into, &sql, &insert, to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        for (int i = 0; i < columns; i++)
            if (sqlite3_bind_value(insert, i + 1, sqlite3_column_value(rows, i)) != SQLITE_OK)
                rc = innov__engine_fail(into, to);
        if (rc == INNOV_OK)
            rc = innov__engine_step(into, insert, to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(from, to);
    (void)sqlite3_finalize(rows);
    (void)sqlite3_finalize(insert);
    return rc;
}

static int copy_log(innov__core *from, innov__core *into, innov__report to)
{
    static const char *const tables[] = {"innov_transaction", "innov_added", "innov_change",
                                         "innov_before"};
    int rc = INNOV_OK;

    for (size_t i = 0; i < INNOV__COUNT(tables) && rc == INNOV_OK; i++)
        rc = copy_table(from, into, tables[i], to);
    into->has_log = 1;
    return rc;
}

/* What the source says of itself goes first: texts are kept by its primary language. */
static int copy_facts(innov__core *from, innov__core *into, innov__report to)
{
    int64_t number;
    int rc = INNOV_OK;

    memcpy(into->language, from->language, sizeof into->language);
    memcpy(into->identity, from->identity, sizeof into->identity);
    into->require_actor = from->require_actor;
    into->writing = from->revision;
    into->changed = from->revision > 0;
    for (size_t i = 0; i < from->namespace_count && rc == INNOV_OK; i++)
        rc = innov__namespace(into, from->namespaces[i], 1, &number, to); /* with their numbers */
    if (rc == INNOV_OK && from->labels != 0)
        rc = innov__adopt_labels(into, innov__namespace_uri(from, from->labels), to);
    return rc == INNOV_OK ? innov__store_facts(into, to) : rc;
}

static int copy_all(innov__core *from, innov__core *into, innov__report to)
{
    const innov__kind *kind;
    int rc = innov__begin(into, NULL, NULL, 0, to);

    if (rc != INNOV_OK)
        return rc;
    into->loading = 1;
    rc = innov__engine_run(from, "BEGIN", to); /* one state of the source */
    if (rc == INNOV_OK)
        rc = copy_facts(from, into, to);
    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = copy_kind(from, into, kind, to);
    if (rc == INNOV_OK)
        rc = copy_log(from, into, to);
    return innov__end_own(into, 1, rc, to);
}

int innov_convert(const char *source, const char *target, uint32_t flags, innov_diag *diag)
{
    innov_store *from = NULL, *into = NULL;
    innov__report to = {NULL, diag};
    int rc;

    innov__diag_clear(diag);
    if (source == NULL || target == NULL)
        return innov__fail(to, INNOV__MSG_NULL, .name = source == NULL ? "source" : "target");
    if (flags != 0)
        return innov__fail(to, INNOV__MSG_FLAGS, .number = flags);
    rc = innov_store_open(source, INNOV_OPEN_READ, &from, diag);
    if (rc == INNOV_OK)
        rc = innov_store_open(target, INNOV_OPEN_CREATE, &into, diag);
    if (rc == INNOV_OK) {
        rc = copy_all(from->core, into->core, to);
        if (rc != INNOV_OK && strcmp(into->core->path, ":memory:") != 0)
            (void)unlink(into->core->path); /* it was ours, and is not whole */
    }
    innov_store_free(into);
    innov_store_free(from);
    return rc;
}
