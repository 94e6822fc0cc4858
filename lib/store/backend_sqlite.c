/* backend_sqlite.c - a store in a SQLite file. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "store/core.h"

static int is_memory(const innov__core *core)
{
    return strcmp(core->path, ":memory:") == 0;
}

/* ---- New ----------------------------------------------------------------------------------- */

/* Builds an empty store under a temporary name; a reader never sees half of one. */
static int build(innov__core *core, const char *temporary, innov__report to)
{
    int fd, rc;

    (void)unlink(temporary); /* what a killed program left behind */
    fd = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return innov__system_fail(errno, core->path, to);
    (void)close(fd); /* it only made the file, with its mode */
    rc = innov__engine_open(core, temporary, SQLITE_OPEN_READWRITE, to);
    if (rc == INNOV_OK)
        rc = innov__engine_create(core, to);
    innov__engine_close(core);
    return rc;
}

static int create(innov__core *core, innov__report to)
{
    innov__buffer temporary = {0};
    int rc;

    innov__buffer_text(&temporary, core->path);
    innov__buffer_text(&temporary, ".new");
    if (temporary.failed != 0)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    else if (access(core->path, F_OK) == 0)
        rc = innov__fail(to, INNOV__MSG_EXISTS, .file = core->path);
    else
        rc = build(core, temporary.bytes, to);
    if (rc == INNOV_OK && link(temporary.bytes, core->path) != 0)
        rc = innov__system_fail(errno, core->path, to);
    if (temporary.failed == 0)
        (void)unlink(temporary.bytes);
    innov__buffer_free(&temporary);
    return rc;
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

static int choose_journal(innov__core *core, innov__report to)
{
    if (is_on_network(core->path))
        return innov__engine_run(core, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA",
                                 to);
    return innov__engine_run(core, "PRAGMA journal_mode = WAL", to);
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

/* Opened for writing where that can be, though nothing is written: a connection that may only read
 * leaves the shared files of the write-ahead log behind when it is the last one. */
static int open_to_read(innov__core *core, innov__report to)
{
    int flags = access(core->path, W_OK) == 0 ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    int rc = innov__engine_open(core, core->path, flags, to), code;

    if (rc != INNOV_OK)
        return rc;
    code = sqlite3_exec(core->db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL) & 0xFF;
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY)
        rc = open_immutable(core, to);
    return rc == INNOV_OK ? innov__engine_run(core, "PRAGMA query_only = ON", to) : rc;
}

static int open_to_write(innov__core *core, innov__report to)
{
    int rc = innov__engine_open(core, core->path, SQLITE_OPEN_READWRITE, to);

    if (rc == INNOV_OK && sqlite3_db_readonly(core->db, "main") != 0)
        rc = innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path);
    return rc;
}

static int open_existing(innov__core *core, uint32_t flags, innov__report to)
{
    struct stat facts;
    int rc;

    if (stat(core->path, &facts) != 0)
        return innov__system_fail(errno, core->path, to);
    if (!S_ISREG(facts.st_mode))
        return innov__fail(to, INNOV__MSG_FOREIGN, .file = core->path);
    rc = flags == INNOV_OPEN_READ ? open_to_read(core, to) : open_to_write(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_inspect(core, to);
    if (rc == INNOV_OK && core->writable)
        rc = choose_journal(core, to);
    return rc == INNOV_OK ? innov__engine_load_facts(core, to) : rc;
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
    .close = close_sqlite,
};
