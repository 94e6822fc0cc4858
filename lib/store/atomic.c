/* atomic.c - whole files or none: written beside their target, flushed, then renamed over it. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/core.h"

#define SUFFIX ".innov-new"

enum { TRIES = 10 }; /* at a file that others keep making and taking away */

int innov__system_fail(int system_error, const char *path, innov__report to)
{
    innov__facts facts = {.file = path};
    char words[100];

    switch (system_error) {
    case ENOENT:
    case ENOTDIR:
        return innov__say(to, INNOV__MSG_NOT_FOUND, &facts);
    case EEXIST:
        return innov__say(to, INNOV__MSG_EXISTS, &facts);
    case EACCES:
    case EPERM:
        return innov__say(to, INNOV__MSG_DENIED, &facts);
    case EROFS:
        return innov__say(to, INNOV__MSG_READ_ONLY, &facts);
    case ENOSPC:
    case EDQUOT:
        return innov__say(to, INNOV__MSG_FULL, &facts);
    case ENOMEM:
        return innov__say(to, INNOV__MSG_NO_MEMORY, &facts);
    default:
        if (strerror_r(system_error, words, sizeof words) != 0)
            memcpy(words, "?", 2);
        facts.name = words;
        return innov__say(to, INNOV__MSG_IO, &facts);
    }
}

static void forget(innov__new_file *file)
{
    innov__free(file->path);
    innov__free(file->temporary);
    if (file->folder >= 0)
        (void)close(file->folder);
    *file = (innov__new_file){.fd = -1, .folder = -1};
}

/* What SQLite had beside a temporary file when it was stopped must not be taken for a part of the
 * next one. Only for who holds the lock. */
static void unlink_beside(const char *temporary)
{
    static const char *const endings[] = {"-journal", "-wal", "-shm"};

    for (size_t i = 0; i < INNOV__COUNT(endings); i++) {
        innov__buffer name = {0};

        innov__buffer_text(&name, temporary);
        innov__buffer_text(&name, endings[i]);
        if (name.failed == 0)
            (void)unlink(name.bytes); /* mostly there is none */
        innov__buffer_free(&name);
    }
}

/* Takes a temporary file away that nobody holds. Returns 0 when somebody does. */
static int clean(const char *temporary)
{
    int fd = open(temporary, O_RDONLY | O_CLOEXEC | O_NOFOLLOW), free_to_go;

    if (fd < 0)
        return 1;
    free_to_go = flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (free_to_go) {
        unlink_beside(temporary);
        (void)unlink(temporary); /* if it cannot be, making it anew says why */
    }
    (void)close(fd);
    return free_to_go;
}

void innov__new_file_clean(const char *path)
{
    innov__buffer name = {0};

    innov__buffer_text(&name, path);
    innov__buffer_text(&name, SUFFIX);
    if (name.failed == 0)
        (void)clean(name.bytes); /* in use: then it is no left-over */
    innov__buffer_free(&name);
}

/* Whether the file we hold is still the one with the name. */
static int is_there(const innov__new_file *file)
{
    struct stat ours, there;

    return fstat(file->fd, &ours) == 0 && stat(file->temporary, &there) == 0 &&
           ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

/* The folder is opened now, so that flushing it later cannot fail for want of anything. */
static int open_folder(innov__new_file *file, innov__report to)
{
    const char *slash = strrchr(file->path, '/');
    size_t length = slash == NULL || slash == file->path ? 1 : (size_t)(slash - file->path);
    char *folder = innov__text_copy(slash != NULL ? file->path : ".", length);

    if (folder == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = file->path);
    file->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    innov__free(folder);
    return file->folder >= 0 ? INNOV_OK : innov__system_fail(errno, file->path, to);
}

/* Makes the temporary file, locked. One that is there and not locked was left by a killed program.
 */
static int make_temporary(innov__new_file *file, mode_t mode, innov__report to)
{
    int flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;

    for (int tries = 0; tries < TRIES; tries++) {
        file->fd = open(file->temporary, flags, mode);
        if (file->fd >= 0 && flock(file->fd, LOCK_EX | LOCK_NB) == 0 && is_there(file))
            return INNOV_OK;
        if (file->fd < 0 && errno != EEXIST)
            break;
        if (file->fd >= 0) { /* taken for a left-over before it was locked: again */
            (void)close(file->fd);
            file->fd = -1;
        } else if (!clean(file->temporary)) {
            return innov__fail(to, INNOV__MSG_BEING_WRITTEN, .file = file->path);
        }
        errno = EBUSY;
    }
    return innov__system_fail(errno, file->path, to);
}

/* What replaces a file has its mode and, where that can be, its owner. */
static void take_over(int fd, const struct stat *replaced)
{
    if (fchown(fd, replaced->st_uid, replaced->st_gid) != 0)
        return; /* only root may: then the file is ours, with a mode of ours */
    (void)fchmod(fd, replaced->st_mode & 0777); /* the owner may always */
}

int innov__new_file_begin(innov__new_file *file, const char *path, innov__report to)
{
    innov__buffer name = {0};
    struct stat replaced;
    int rc, exists;

    *file = (innov__new_file){.fd = -1, .folder = -1, .path = innov__text_copy(path, strlen(path))};
    innov__buffer_text(&name, path);
    innov__buffer_text(&name, SUFFIX);
    file->temporary = name.failed == 0 ? name.bytes : NULL;
    if (file->path == NULL || file->temporary == NULL) {
        innov__buffer_free(&name);
        file->temporary = NULL;
        forget(file);
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = path);
    }
    exists = stat(path, &replaced) == 0;
    if (exists && !S_ISREG(replaced.st_mode)) {
        forget(file);
        return innov__fail(to, INNOV__MSG_FOREIGN, .file = path);
    }
    rc = open_folder(file, to);
    if (rc == INNOV_OK)
        rc = make_temporary(file, 0600, to);
    if (rc != INNOV_OK) {
        if (file->fd >= 0)
            (void)close(file->fd);
        forget(file);
        return rc;
    }
    unlink_beside(file->temporary);
    if (exists)
        take_over(file->fd, &replaced);
    return INNOV_OK;
}

/* Gives the file its name for good. Returns 0 or errno. */
static int give_name(const innov__new_file *file, int fresh)
{
    int failed;

    if (fsync(file->fd) != 0 ||
        (fresh ? link(file->temporary, file->path) : rename(file->temporary, file->path)) != 0)
        return errno;
    if (fsync(file->folder) == 0 || errno == EINVAL) /* it is what remembers the name */
        return 0;
    failed = errno;
    if (fresh)
        (void)unlink(file->path); /* not made: then it is not there, as far as that can be had */
    return failed;
}

int innov__new_file_publish(innov__new_file *file, int fresh, innov__report to)
{
    int failed = give_name(file, fresh), rc = INNOV_OK;

    if (failed != 0 || fresh) { /* while the lock says that it is ours */
        unlink_beside(file->temporary);
        (void)unlink(file->temporary);
    }
    (void)close(file->fd); /* everything is flushed */
    file->fd = -1;
    if (failed != 0)
        rc = innov__system_fail(failed, file->path, to);
    forget(file);
    return rc;
}

void innov__new_file_abandon(innov__new_file *file)
{
    if (file->fd < 0)
        return;
    unlink_beside(file->temporary);
    (void)unlink(file->temporary);
    (void)close(file->fd);
    forget(file);
}
