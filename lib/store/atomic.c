/* atomic.c - whole files or none: written beside their target, flushed, then renamed over it. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/core.h"

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
    *file = (innov__new_file){.fd = -1};
}

int innov__new_file_begin(innov__new_file *file, const char *path, innov__report to)
{
    innov__buffer name = {0};
    struct stat existing;
    mode_t mode = 0600;

    innov__buffer_text(&name, path);
    innov__buffer_text(&name, ".new");
    *file = (innov__new_file){.fd = -1, .path = innov__text_copy(path, strlen(path))};
    file->temporary = name.failed == 0 ? name.bytes : NULL;
    if (file->path == NULL || file->temporary == NULL) {
        innov__buffer_free(&name);
        file->temporary = NULL;
        forget(file);
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = path);
    }
    if (stat(path, &existing) == 0)
        mode = existing.st_mode & 0777;
    (void)unlink(file->temporary); /* what a killed writer left behind */
    file->fd = open(file->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file->fd < 0) {
        int rc = innov__system_fail(errno, path, to);

        forget(file);
        return rc;
    }
    if (stat(path, &existing) == 0 &&
        (fchmod(file->fd, mode) != 0 ||
         (existing.st_uid != geteuid() && fchown(file->fd, existing.st_uid, existing.st_gid) != 0)))
        errno = 0; /* another owner's file is replaced by one of ours: no reason to lose data */
    return INNOV_OK;
}

/* Makes the name durable: the folder is what remembers it. */
static int flush_folder(const char *path)
{
    char *copy = innov__text_copy(path, strlen(path));
    int fd, rc = 0;

    if (copy == NULL)
        return ENOMEM;
    fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    innov__free(copy);
    if (fd < 0)
        return errno;
    if (fsync(fd) != 0 && errno != EINVAL)
        rc = errno;
    (void)close(fd);
    return rc;
}

int innov__new_file_publish(innov__new_file *file, int fresh, innov__report to)
{
    int failed = 0, rc = INNOV_OK;

    if (fsync(file->fd) != 0)
        failed = errno;
    if (close(file->fd) != 0 && failed == 0)
        failed = errno;
    file->fd = -1;
    if (failed == 0 && fresh && link(file->temporary, file->path) != 0)
        failed = errno;
    if (failed == 0 && !fresh && rename(file->temporary, file->path) != 0)
        failed = errno;
    if (failed == 0)
        failed = flush_folder(file->path);
    if (failed != 0)
        rc = innov__system_fail(failed, file->path, to);
    if (failed != 0 || fresh)
        (void)unlink(file->temporary);
    forget(file);
    return rc;
}

void innov__new_file_abandon(innov__new_file *file)
{
    if (file->fd < 0)
        return;
    (void)close(file->fd);
    (void)unlink(file->temporary);
    forget(file);
}
