/* convert.c - a whole store into a new one of either format, as it is. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "store/rows.h"
#include "store/search.h"

static int copy_kind(innov__core *from, innov__core *into, const innov__kind *kind,
                     innov__report to)
{
    innov_record *record = NULL;
    innov__rows whole = {0};
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int any, rc = innov__row_any(from, kind, &any, to), step = SQLITE_DONE;

    if (rc != INNOV_OK || !any)
        return rc;
    innov__sql_columns(&sql, kind);
    innov__buffer_text(&sql, " ORDER BY id");
    rc = innov__engine_prepare(from, &sql, &rows, to);
    if (rc == INNOV_OK)
        rc = innov__rows_begin(&whole, from, kind, rows, to);
    if (rc == INNOV_OK && innov__record_make(kind, from->language, &record) != INNOV_OK)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = from->path);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = innov__rows_read(&whole, record, 1, to);
        if (rc == INNOV_OK)
            rc = innov__row_insert(into, record, to);
        if (rc == INNOV_E_DUPLICATE) /* so the source is no store of ours */
            rc = innov__engine_fail(into, to);
        if (rc == INNOV_OK)
            rc = innov__progress_step(from->progress, 1, to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(from, to);
    innov__record_destroy(record);
    innov__rows_end(&whole);
    (void)sqlite3_finalize(rows);
    return rc;
}

/* The columns of a table of the new store, with commas. */
static int append_columns(innov__core *into, const char *name, innov__buffer *columns, int *count,
                          innov__report to)
{
    sqlite3_stmt *row;
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "SELECT * FROM ");
    innov__sql_name(&sql, name);
    rc = innov__engine_prepare(into, &sql, &row, to);
    *count = rc == INNOV_OK ? sqlite3_column_count(row) : 0;
    for (int i = 0; i < *count; i++) {
        const char *column = sqlite3_column_name(row, i);

        innov__buffer_text(columns, i == 0 ? "" : ", ");
        innov__sql_name(columns, column != NULL ? column : ""); /* no memory: no such column */
    }
    (void)sqlite3_finalize(row);
    return rc;
}

static int copy_rows(innov__core *from, innov__core *into, sqlite3_stmt *rows, sqlite3_stmt *insert,
                     int count, innov__report to)
{
    int rc = INNOV_OK, step = SQLITE_DONE;

    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        for (int i = 0; i < count; i++)
            if (sqlite3_bind_value(insert, i + 1, sqlite3_column_value(rows, i)) != SQLITE_OK)
                rc = innov__engine_fail(into, to);
        if (rc == INNOV_OK)
            rc = innov__engine_step(into, insert, to);
    }
    return rc == INNOV_OK && step != SQLITE_DONE ? innov__engine_fail(from, to) : rc;
}

/* A table of the store's own, row by row. Its columns are named: those of a file that was brought
 * up to date stand in another order, and a newer one has some that are not known here. */
static int copy_table(innov__core *from, innov__core *into, const char *name, innov__report to)
{
    sqlite3_stmt *rows = NULL, *insert = NULL;
    innov__buffer sql = {0}, columns = {0};
    int count, rc = append_columns(into, name, &columns, &count, to);

    if (rc == INNOV_OK && columns.failed != 0)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = into->path);
    if (rc == INNOV_OK) {
        innov__buffer_text(&sql, "SELECT ");
        innov__buffer_append(&sql, columns.bytes, columns.length);
        innov__buffer_text(&sql, " FROM ");
        innov__sql_name(&sql, name);
        rc = innov__engine_prepare(from, &sql, &rows, to);
    }
    if (rc == INNOV_OK) {
        innov__buffer_text(&sql, "INSERT INTO ");
        innov__sql_name(&sql, name);
        innov__buffer_text(&sql, " (");
        innov__buffer_append(&sql, columns.bytes, columns.length);
        for (int i = 0; i < count; i++)
            innov__buffer_text(&sql, i == 0 ? ") VALUES (?" : ", ?");
        innov__buffer_char(&sql, ')');
        rc = innov__engine_prepare(into, &sql, &insert, to);
    }
    if (rc == INNOV_OK)
        rc = copy_rows(from, into, rows, insert, count, to);
    innov__buffer_free(&columns);
    (void)sqlite3_finalize(rows);
    (void)sqlite3_finalize(insert);
    return rc;
}

static int copy_log(innov__core *from, innov__core *into, innov__report to)
{
    static const char *const tables[] = {"innov_transaction", "innov_added", "innov_change",
                                         "innov_before", "innov_erased"};
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
    rc = innov__engine_watch_references(into, to); /* nobody else looks at what is copied */
    if (rc == INNOV_OK)
        rc = innov__engine_run(from, "BEGIN", to); /* one state of the source */
    if (rc == INNOV_OK)
        rc = innov__progress_count(from, to);
    if (rc == INNOV_OK)
        rc = copy_facts(from, into, to);
    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = copy_kind(from, into, kind, to);
    if (rc == INNOV_OK)
        rc = copy_log(from, into, to);
    return innov__end_own(into, 1, rc, to);
}

/* ---- Into SQLite --------------------------------------------------------------------------- */

static int fill_from_store(innov__core *into, const char *source, innov_progress *progress,
                           innov_diag *diag)
{
    innov_store *from = NULL;
    int rc = innov_store_open(source, INNOV_OPEN_READ, &from, diag);

    if (rc != INNOV_OK)
        return rc;
    from->core->progress = progress;
    rc = copy_all(from->core, into, (innov__report){.diag = diag});
    innov_store_free(from);
    return rc;
}

static int fill_from_xml(innov__core *into, const char *path, innov__report to)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC), rc;

    if (fd < 0)
        return innov__system_fail(errno, path, to);
    rc = innov__load(into, fd, path, to);
    (void)close(fd); /* only read from */
    return rc;
}

/* What a builder does not need: the file is published by convert itself. */
static void close_nothing(innov__core *core)
{
    (void)core;
}

static const innov__backend builder = {.name = "sqlite", .close = close_nothing};

static int convert_to_sqlite(const char *source, const innov__backend *format, const char *path,
                             const char *target, innov_progress *progress, innov_diag *diag)
{
    innov__report to = {.diag = diag};
    innov__new_file file;
    innov__core *into;
    int rc = innov__core_new(target, &into);

    if (rc != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = target);
    into->backend = &builder;
    into->progress = progress;
    into->writable = 1;
    into->path = innov__text_copy(target, strlen(target));
    rc = into->path != NULL ? innov__build_begin(into, &file, to)
                            : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = target);
    if (rc == INNOV_OK) {
        rc = format == &innov__backend_xml ? fill_from_xml(into, path, to)
                                           : fill_from_store(into, source, progress, diag);
        if (rc == INNOV_OK)
            rc = innov__index_fill(into, to);
        if (rc == INNOV_OK)
            rc = innov__build_publish(into, &file, to);
        else
            innov__build_abandon(into, &file);
    }
    innov__core_close(into);
    innov__core_release(into);
    return rc;
}

/* ---- Into XML ------------------------------------------------------------------------------ */

/* A copy that cannot be read is none. */
static int read_again(const char *path, innov__report to)
{
    innov__buffer location = {0};
    innov_store *copy = NULL;
    int rc;

    innov__buffer_text(&location, "xml:");
    innov__buffer_text(&location, path);
    rc = location.failed == 0 ? innov_store_open(location.bytes, INNOV_OPEN_READ, &copy, to.diag)
                              : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = path);
    innov_store_free(copy);
    innov__buffer_free(&location);
    return rc;
}

static int write_copy(innov__core *core, const char *path, int checked, innov__report to)
{
    innov__new_file file;
    int rc;

    if (access(path, F_OK) == 0)
        return innov__fail(to, INNOV__MSG_EXISTS, .file = path);
    rc = innov__new_file_begin(&file, path, to);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__save(core, file.fd, to);
    if (rc == INNOV_OK && checked)
        rc = read_again(file.temporary, to);
    if (rc == INNOV_OK)
        return innov__new_file_publish(&file, 1, to);
    innov__new_file_abandon(&file);
    return rc;
}

int innov__write_copy(innov__core *core, const char *path, int checked, innov__report to)
{
    int own = sqlite3_get_autocommit(core->db);
    int rc = own ? innov__engine_run(core, "BEGIN", to) : INNOV_OK; /* one state of the store */

    if (rc != INNOV_OK)
        return rc;
    rc = write_copy(core, path, checked, to);
    if (own)
        (void)innov__engine_run(core, "COMMIT", (innov__report){0}); /* nothing written */
    return rc;
}

static int convert_to_xml(const char *source, const char *target, innov_progress *progress,
                          innov_diag *diag)
{
    innov_store *from = NULL;
    int rc = innov_store_open(source, INNOV_OPEN_READ, &from, diag);

    if (rc != INNOV_OK)
        return rc;
    from->core->progress = progress;
    rc = innov__write_copy(from->core, target, 0, (innov__report){.diag = diag});
    innov_store_free(from);
    return rc;
}

int innov_convert(const char *source, const char *target, uint32_t flags, innov_progress *progress,
                  innov_diag *diag)
{
    const innov__backend *from, *into;
    char *from_path = NULL, *into_path = NULL;
    innov__report to = {.diag = diag};
    int rc;

    innov__diag_clear(diag);
    if (source == NULL || target == NULL)
        return innov__fail(to, INNOV__MSG_NULL, .name = source == NULL ? "source" : "target");
    if (flags != 0)
        return innov__fail(to, INNOV__MSG_FLAGS, .number = flags);
    rc = innov__location_parse(source, &from, &from_path, to);
    if (rc == INNOV_OK)
        rc = innov__location_parse(target, &into, &into_path, to);
    if (rc == INNOV_OK &&
        (strcmp(into_path, ":memory:") == 0 || strcmp(from_path, ":memory:") == 0))
        rc = innov__fail(to, INNOV__MSG_LOCATION, .value = ":memory:");
    if (rc == INNOV_OK)
        rc = into == &innov__backend_xml
                 ? convert_to_xml(source, into_path, progress, diag)
                 : convert_to_sqlite(source, from, from_path, into_path, progress, diag);
    innov__free(from_path);
    innov__free(into_path);
    return rc;
}
