/* backend_xml.c - a store in an XML file: read into a nameless database, which SQLite keeps in
 * memory while it is small, and written back whole at each commit.
 *
 * One writer holds `<file>.lock` from opening to closing. Readers take what is there: a commit
 * replaces the file in one step.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/number.h"
#include "store/core.h"

enum { SECOND = 1000000 }; /* of an instant */

/* What belongs to the file of one open store. */
typedef struct xml_file {
    char *path; /* where it really is, whatever the working folder and symbolic links */
    int lock;   /* the lock file, or -1 */
    char *lock_path;
    int known; /* `facts` are those of the file as we know it */
    struct stat facts;
} xml_file;

/* ---- The lock ------------------------------------------------------------------------------ */

/* Says who holds the lock: the holder wrote its process and the instant there. */
static int say_locked(int fd, const char *path, innov__report to)
{
    char who[80];
    ssize_t got = pread(fd, who, sizeof who - 1, 0);
    char *blank;
    int64_t process = 0;

    who[got > 0 ? got : 0] = '\0';
    blank = strchr(who, ' ');
    if (blank == NULL || innov__int_parse(who, (size_t)(blank - who), &process) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_LOCKED, .file = path, .name = "?");
    return innov__fail(to, INNOV__MSG_LOCKED, .file = path, .number = process, .name = blank + 1);
}

static void write_holder(int fd)
{
    char instant[INNOV_INSTANT_SIZE] = "";
    innov__buffer who = {0};

    (void)innov_instant_format(innov__now() / SECOND * SECOND, instant, sizeof instant);
    innov__buffer_int(&who, getpid());
    innov__buffer_char(&who, ' ');
    innov__buffer_text(&who, instant);
    if (who.failed == 0 && (ftruncate(fd, 0) != 0 || pwrite(fd, who.bytes, who.length, 0) < 0))
        innov__buffer_clear(&who); /* the lock holds without its words */
    innov__buffer_free(&who);
}

/* Locks the lock file; a file that its last holder unlinked meanwhile is left for the new one. */
static int take_lock(innov__core *core, xml_file *file, int is_new, innov__report to)
{
    struct stat ours, there;

    for (;;) {
        int fd = open(file->lock_path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

        if (fd < 0 && !is_new && (errno == EACCES || errno == EROFS))
            return innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path);
        if (fd < 0)
            return innov__system_fail(errno, core->path, to);
        if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
            int rc = errno == EWOULDBLOCK ? say_locked(fd, core->path, to)
                                          : innov__system_fail(errno, core->path, to);

            (void)close(fd);
            return rc;
        }
        if (fstat(fd, &ours) == 0 && stat(file->lock_path, &there) == 0 &&
            ours.st_ino == there.st_ino && ours.st_dev == there.st_dev) {
            write_holder(fd);
            file->lock = fd;
            return INNOV_OK;
        }
        (void)close(fd);
    }
}

/* ---- Opening ------------------------------------------------------------------------------- */

static int remember(xml_file *file)
{
    file->known = stat(file->path, &file->facts) == 0;
    return file->known;
}

static int is_unchanged(const xml_file *file)
{
    struct stat now;

    return file->known && stat(file->path, &now) == 0 && now.st_ino == file->facts.st_ino &&
           now.st_dev == file->facts.st_dev && now.st_size == file->facts.st_size &&
           now.st_mtim.tv_sec == file->facts.st_mtim.tv_sec &&
           now.st_mtim.tv_nsec == file->facts.st_mtim.tv_nsec;
}

static int load_file(innov__core *core, xml_file *file, innov__report to)
{
    int fd = open(file->path, O_RDONLY | O_CLOEXEC), rc;
    struct stat facts;

    if (fd < 0)
        return innov__system_fail(errno, core->path, to);
    if (fstat(fd, &facts) != 0)
        rc = innov__system_fail(errno, core->path, to);
    else if (S_ISDIR(facts.st_mode))
        rc = innov__fail(to, INNOV__MSG_FOREIGN, .file = core->path);
    else if (core->writable && access(file->path, W_OK) != 0)
        rc = errno == EACCES ? innov__fail(to, INNOV__MSG_READ_ONLY, .file = core->path)
                             : innov__system_fail(errno, core->path, to);
    else
        rc = innov__load(core, fd, core->path, to);
    file->known = rc == INNOV_OK;
    if (file->known)
        file->facts = facts;
    (void)close(fd); /* only read from */
    return rc;
}

static int write_file(innov__core *core, xml_file *file, int fresh, innov__report to)
{
    innov__new_file target;
    int rc = innov__new_file_begin(&target, file->path, to);

    if (rc != INNOV_OK)
        return rc;
    rc = innov__save(core, target.fd, to);
    if (rc != INNOV_OK) {
        innov__new_file_abandon(&target);
        return rc;
    }
    rc = innov__new_file_publish(&target, fresh, to);
    if (rc == INNOV_OK)
        (void)remember(file); /* if it cannot, the next commit says so */
    return rc;
}

/* Where a file really is, or would be: its folder must be there. NULL, with errno, when it is not.
 */
static char *real_path(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *real = innov__alloc(PATH_MAX), *folder = NULL;
    innov__buffer whole = {0};
    int found = real != NULL && realpath(path, real) != NULL;

    if (!found && real != NULL && errno == ENOENT) { /* only its folder is there */
        folder = innov__text_copy(slash != NULL ? path : ".",
                                  slash != NULL && slash != path ? (size_t)(slash - path) : 1);
        found = folder != NULL && realpath(folder, real) != NULL;
    }
    if (found) {
        innov__buffer_text(&whole, real);
        innov__buffer_text(&whole, folder != NULL ? "/" : "");
        innov__buffer_text(&whole, folder == NULL ? "" : slash != NULL ? slash + 1 : path);
    }
    innov__free(real);
    innov__free(folder);
    if (whole.failed == 0)
        return whole.bytes;
    innov__buffer_free(&whole);
    return NULL;
}

static int make_state(innov__core *core, innov__report to)
{
    innov__buffer name = {0};
    xml_file *file = innov__alloc_zeroed(1, sizeof *file);

    if (file == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    core->backend_state = file;
    file->lock = -1;
    errno = 0;
    file->path = real_path(core->path);
    if (file->path == NULL)
        return innov__system_fail(errno != 0 ? errno : ENOMEM, core->path, to);
    innov__buffer_text(&name, file->path);
    innov__buffer_text(&name, ".lock");
    file->lock_path = name.bytes;
    return name.failed == 0 ? INNOV_OK : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
}

/* What a writer needs: the lock, and a file in the right state. */
static int prepare_to_write(innov__core *core, uint32_t flags, innov__report to)
{
    xml_file *file = core->backend_state;
    int rc;

    if (flags == INNOV_OPEN_CREATE && access(file->path, F_OK) == 0)
        return innov__fail(to, INNOV__MSG_EXISTS, .file = core->path);
    if (flags == INNOV_OPEN_WRITE && access(file->path, F_OK) != 0)
        return innov__system_fail(errno, core->path, to);
    rc = take_lock(core, file, flags == INNOV_OPEN_CREATE, to);
    if (rc == INNOV_OK)
        innov__new_file_clean(file->path);
    return rc;
}

static int open_xml(innov__core *core, uint32_t flags, innov__report to)
{
    int rc = make_state(core, to);

    core->writable = flags != INNOV_OPEN_READ;
    if (rc == INNOV_OK && core->writable)
        rc = prepare_to_write(core, flags, to);
    if (rc == INNOV_OK)
        rc = innov__engine_open(core, "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, to);
    if (rc == INNOV_OK)
        rc = innov__engine_create(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_load_facts(core, to);
    if (rc != INNOV_OK)
        return rc;
    return flags == INNOV_OPEN_CREATE ? write_file(core, core->backend_state, 1, to)
                                      : load_file(core, core->backend_state, to);
}

/* What FTS5 would write when SQLite commits, which takes memory, it writes at a savepoint too: once
 * the file is there the commit must not fail any more. */
static int make_durable(innov__core *core, innov__report to)
{
    xml_file *file = core->backend_state;
    innov_progress *watched = core->progress;
    int rc;

    if (!is_unchanged(file))
        return innov__fail(to, INNOV__MSG_REPLACED, .file = core->path);
    rc = innov__engine_run(core, "SAVEPOINT flushed; RELEASE flushed", to);
    if (rc != INNOV_OK)
        return rc;
    core->progress = NULL; /* a commit is no long work that could be cancelled */
    rc = write_file(core, file, 0, to);
    core->progress = watched;
    return rc;
}

static void close_xml(innov__core *core)
{
    xml_file *file = core->backend_state;

    if (file == NULL)
        return;
    if (file->lock >= 0) {
        (void)unlink(file->lock_path); /* while it is still ours */
        (void)close(file->lock);
    }
    innov__free(file->path);
    innov__free(file->lock_path);
    innov__free(file);
    core->backend_state = NULL;
}

const innov__backend innov__backend_xml = {
    .name = "xml",
    .open = open_xml,
    .make_durable = make_durable,
    .close = close_xml,
};
