/* backup.c - a copy of a store at one moment, while others go on using it. */
#include <unistd.h>

#include "store/core.h"
#include "store/integrity.h"

enum { PAGES_AT_ONCE = 256 };

/* Copies page by page; SQLite begins again by itself when somebody writes in between. */
static int copy_pages(innov__core *core, sqlite3 *copy, innov__report to)
{
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", core->db, "main");
    int rc = INNOV_OK, result = SQLITE_OK, failed = 0;

    if (backup == NULL)
        return innov__sqlite_fail(copy, core->path, to);
    innov__progress_begin(core->progress, 0);
    while (rc == INNOV_OK && !failed && result != SQLITE_DONE) {
        result = sqlite3_backup_step(backup, PAGES_AT_ONCE);
        if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
            (void)sqlite3_sleep(1);
        else if (result != SQLITE_OK && result != SQLITE_DONE)
            failed = 1;
        if (!failed)
            rc = innov__progress_pages(core->progress, sqlite3_backup_pagecount(backup),
                                       sqlite3_backup_remaining(backup), to);
    }
    (void)sqlite3_backup_finish(
        backup); /* repeats the failure of a step, and leaves it in `copy` */
    return failed ? innov__sqlite_fail(copy, core->path, to) : rc;
}

/* The copy must be sound before it gets its name: a backup that cannot be read is none. */
static int check_copy(sqlite3 *copy, const char *path, innov__report to)
{
    int faults, rc = innov__integrity(copy, path, 1, &faults, to);

    return faults > 0 ? INNOV_E_DAMAGED : rc;
}

static int backup_sqlite(innov__core *core, const char *path, innov__report to)
{
    innov__new_file file;
    sqlite3 *copy = NULL;
    int rc = innov__new_file_begin(&file, path, to);

    if (rc != INNOV_OK)
        return rc;
    if (sqlite3_open_v2(file.temporary, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) !=
            SQLITE_OK ||
        sqlite3_exec(copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL,
                     NULL) != SQLITE_OK)
        rc = innov__sqlite_fail(copy, path, to);
    if (rc == INNOV_OK)
        rc = copy_pages(core, copy, to);
    if (rc == INNOV_OK) /* as a file that nobody has open */
        rc = sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL) == SQLITE_OK
                 ? check_copy(copy, path, to)
                 : innov__sqlite_fail(copy, path, to);
    (void)sqlite3_close(copy);
    if (rc == INNOV_OK)
        return innov__new_file_publish(&file, 1, to);
    innov__new_file_abandon(&file);
    return rc;
}

static int backup(innov__core *core, const char *path, innov__report to)
{
    if (core->in_transaction)
        return innov__fail(to, INNOV__MSG_IN_TRANSACTION, .file = core->path);
    if (access(path, F_OK) == 0)
        return innov__fail(to, INNOV__MSG_EXISTS, .file = path);
    return core->backend == &innov__backend_xml ? innov__write_copy(core, path, 1, to)
                                                : backup_sqlite(core, path, to);
}

int innov_store_backup(innov_store *store, const char *path, uint32_t flags, innov_diag *diag)
{
    int rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (path == NULL)
        rc = innov__fail(to, INNOV__MSG_NULL, .name = "path");
    else if (flags != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags);
    else
        rc = backup(store->core, path, to);
    return innov__store_leave(store, rc);
}
