/* backend_sqlite.c - a store in a SQLite file. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "store/erased.h"
#include "store/search.h"

static int is_memory(const innov__core *core)
{
    return strcmp(core->path, ":memory:") == 0;
}

/* ---- New ----------------------------------------------------------------------------------- */

/* A new store is built under a temporary name, without a journal: until it is published nobody can
 * see it, and what a crash leaves is thrown away. */
int innov__build_begin(innov__core *core, innov__new_file *file, innov__report to)
{
    int rc;

    if (access(core->path, F_OK) == 0)
        return innov__fail(to, INNOV__MSG_EXISTS, .file = core->path);
    rc = innov__new_file_begin(file, core->path, to);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__engine_open(core, file->temporary, SQLITE_OPEN_READWRITE, to);
    if (rc == INNOV_OK)
        rc = innov__engine_create(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_load_facts(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", to);
    if (rc != INNOV_OK)
        innov__build_abandon(core, file);
    return rc;
}

int innov__build_publish(innov__core *core, innov__new_file *file, innov__report to)
{
    innov__engine_close(core);
    return innov__new_file_publish(file, 1, to);
}

void innov__build_abandon(innov__core *core, innov__new_file *file)
{
    innov__engine_close(core);
    innov__new_file_abandon(file);
}

static int create(innov__core *core, innov__report to)
{
    innov__new_file file;
    int rc = innov__build_begin(core, &file, to);

    return rc == INNOV_OK ? innov__build_publish(core, &file, to) : rc;
}

/* ---- Existing ------------------------------------------------------------------------------ */

/* Write-ahead logs need shared memory, which network file systems do not give. */
static int is_on_network(const char *path)
{
    static const unsigned long kinds[] = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42};
    struct statfs facts;

    if (statfs(path, &facts) != 0)
        return 1;
    for (size_t i = 0; i < INNOV__COUNT(kinds); i++)
        if ((unsigned long)facts.f_type == kinds[i])
            return 1;
    return 0;
}

/* From its first writer on a store has a write-ahead log, so that readers and writers do not wait
 * for each other; who closes it last folds the log into the file and takes it away. */
static int begin_log(innov__core *core, innov__report to)
{
    sqlite3_stmt *statement;
    const char *mode = NULL;
    int rc = INNOV_OK, has_log = 0;

    if (core->has_journal || is_memory(core))
        return INNOV_OK;
    if (!is_on_network(core->path)) {
        if (sqlite3_prepare_v2(core->db, "PRAGMA journal_mode = WAL", -1, &statement, NULL) !=
            SQLITE_OK)
            return innov__engine_fail(core, to);
        if (sqlite3_step(statement) == SQLITE_ROW)
            mode = (const char *)sqlite3_column_text(statement, 0);
        has_log = mode != NULL && strcmp(mode, "wal") == 0;
        (void)sqlite3_finalize(statement); /* busy: then without a log this time */
    }
    if (!has_log) /* there the deletion of the journal is the commit */
        rc = innov__engine_run(core, "PRAGMA synchronous = EXTRA", to);
    core->has_journal = rc == INNOV_OK;
    return rc;
}

/* The file as a URI that tells SQLite that nobody writes to it. */
static void append_immutable_uri(innov__buffer *uri, const char *path)
{
    static const char digits[] = "0123456789ABCDEF";

    innov__buffer_text(uri, "file:");
    for (; *path != '\0'; path++) {
        unsigned char c = (unsigned char)*path;

        if (c == '?' || c == '#' || c == '%' || c < 0x20) {
            innov__buffer_char(uri, '%');
            innov__buffer_char(uri, digits[c >> 4]);
            innov__buffer_char(uri, digits[c & 15]);
        } else {
            innov__buffer_char(uri, *path);
        }
    }
    innov__buffer_text(uri, "?immutable=1");
}

/* A closed store in a folder that cannot be written: SQLite cannot make the files that readers and
 * writers share there, but where no log is left and nobody can write, none are needed. */
static int open_immutable(innov__core *core, innov__report to)
{
    innov__buffer log = {0}, uri = {0};
    int rc = INNOV_E_DENIED;

    innov__buffer_text(&log, core->path);
    innov__buffer_text(&log, "-wal");
    append_immutable_uri(&uri, core->path);
    innov__engine_close(core);
    if (log.failed != 0 || uri.failed != 0)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    else if (access(log.bytes, F_OK) == 0)
        rc = innov__fail(to, INNOV__MSG_DENIED, .file = core->path);
    else
        rc = innov__engine_open(core, uri.bytes, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, to);
    innov__buffer_free(&log);
    innov__buffer_free(&uri);
    return rc;
}

/* Whether nobody uses the store now: a log in use is there. */
static int is_at_rest(const innov__core *core)
{
    innov__buffer name = {0};
    int there;

    innov__buffer_text(&name, core->path);
    innov__buffer_text(&name, "-wal");
    there = name.failed != 0 || access(name.bytes, F_OK) == 0;
    innov__buffer_free(&name);
    return !there;
}

/* Readers of a log and writers need files beside the store. */
static int folder_is_writable(const innov__core *core)
{
    const char *slash = strrchr(core->path, '/');
    char *folder = innov__text_copy(
        slash != NULL ? core->path : ".",
        slash != NULL && slash != core->path ? (size_t)(slash - core->path) : 1);
    int writable = folder != NULL && access(folder, W_OK | X_OK) == 0;

    innov__free(folder);
    return writable;
}

/* Opened for writing where that can be, though nothing is written: a connection that may only read
 * leaves the shared files of the write-ahead log behind when it is the last one. */
static int open_to_read(innov__core *core, innov__report to)
{
    int writable = access(core->path, W_OK) == 0, code;
    int rc = innov__engine_open(core, core->path,
                                writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, to);

    if (rc != INNOV_OK)
        return rc;
    if (!writable && is_at_rest(core))
        rc = open_immutable(core, to);
    code = rc == INNOV_OK
               ? sqlite3_exec(core->db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL) &
                     0xFF
               : SQLITE_OK;
    if (code == SQLITE_READONLY || (code == SQLITE_CANTOPEN && !folder_is_writable(core)))
        rc = open_immutable(core, to); /* a disk that fails or is full is another matter */
    return rc == INNOV_OK ? innov__engine_run(core, "PRAGMA query_only = ON", to) : rc;
}

static int open_to_write(innov__core *core, innov__report to)
{
    int rc = innov__engine_open(core, core->path, SQLITE_OPEN_READWRITE, to);

    if (rc == INNOV_OK && (sqlite3_db_readonly(core->db, "main") != 0 || !folder_is_writable(core)))
        rc = innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path);
    return rc;
}

/* Whether a writer was killed: who closes takes its journal away. */
static int was_left(const innov__core *core)
{
    innov__buffer name = {0};
    int left;

    innov__buffer_text(&name, core->path);
    innov__buffer_text(&name, "-journal");
    left = name.failed == 0 && access(name.bytes, F_OK) == 0;
    innov__buffer_free(&name);
    return left;
}

static int open_existing(innov__core *core, uint32_t flags, innov__report to)
{
    struct stat facts;
    int rc;

    if (stat(core->path, &facts) != 0)
        return innov__system_fail(errno, core->path, to);
    if (!S_ISREG(facts.st_mode))
        return innov__fail(to, INNOV__MSG_FOREIGN, .file = core->path);
    if (flags != INNOV_OPEN_READ)
        innov__new_file_clean(core->path);
    rc = flags == INNOV_OPEN_READ ? open_to_read(core, to) : open_to_write(core, to);
    if (rc == INNOV_OK)
        rc = innov__inspect(core, to);
    if (rc == INNOV_OK && core->writable)
        rc = innov__engine_prepare_intake(core, to);
    if (rc == INNOV_OK && core->writable && was_left(core))
        rc = begin_log(core, to); /* takes away what a killed writer left */
    if (rc == INNOV_OK)
        rc = innov__engine_load_facts(core, to);
    if (rc == INNOV_OK && core->writable)
        rc = innov__index_mend(core, to);
    return rc == INNOV_OK && core->writable ? innov__make_anew(core, 0, to) : rc;
}

static int open_sqlite(innov__core *core, uint32_t flags, innov__report to)
{
    int rc = INNOV_OK;

    core->writable = flags != INNOV_OPEN_READ;
    if (is_memory(core)) {
        if (flags != INNOV_OPEN_CREATE)
            return innov__fail(to, INNOV__MSG_NOT_FOUND, .file = core->path);
        rc = innov__engine_open(core, ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, to);
        if (rc == INNOV_OK)
            rc = innov__engine_create(core, to);
        return rc == INNOV_OK ? innov__engine_load_facts(core, to) : rc;
    }
    if (flags == INNOV_OPEN_CREATE)
        rc = create(core, to);
    return rc == INNOV_OK ? open_existing(core, flags, to) : rc;
}

static void close_sqlite(innov__core *core)
{
    (void)core; /* the engine closes itself */
}

const innov__backend innov__backend_sqlite = {
    .name = "sqlite",
    .open = open_sqlite,
    .before_writing = begin_log,
    .close = close_sqlite,
};
