/* faults.c - what faults.h says. The calls go straight to the kernel, so that nothing here depends
 * on who else would stand in the way of the C library: sanitizers do.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#undef _FILE_OFFSET_BITS /* open and open64 are two names here, and both are wanted */
#include "support/faults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static faults_plan plan;
static int active, calls, reached, named;
static int made[8]; /* of each sort, by its bit */

void faults_begin(const faults_plan *given)
{
    plan = *given;
    calls = reached = named = 0;
    memset(made, 0, sizeof made);
    active = 1;
}

void faults_end(void)
{
    active = 0;
}

int faults_calls(int sorts)
{
    int sum = 0;

    for (int bit = 0; bit < 8; bit++)
        sum += (sorts >> bit & 1) * made[bit];
    return sum;
}

int faults_reached(void)
{
    return reached;
}

int faults_named(void)
{
    return named;
}

static void kill_now(void)
{
    (void)syscall(SYS_kill, getpid(), SIGKILL);
}

/* Whether this call is to go wrong, and how: -1 when it is not. */
static int judge(int sort)
{
    for (int bit = 0; active && bit < 8; bit++)
        made[bit] += sort >> bit & 1;
    if (!active || (plan.sorts & sort) == 0)
        return -1;
    calls++;
    if (plan.at == 0 || calls < plan.at || (calls > plan.at && !plan.for_ever))
        return -1;
    reached = 1;
    if (plan.what == FAULTS_KILL)
        kill_now();
    errno = plan.error;
    return calls > plan.at ? FAULTS_FAIL : plan.what;
}

/* A call without bytes: whether it fails. */
static int fails(int sort)
{
    int what = judge(sort);

    if (what == FAULTS_KILL_TORN)
        kill_now();
    return what == FAULTS_FAIL || what == FAULTS_TORN;
}

/* ---- Bytes --------------------------------------------------------------------------------- */

/* `offset` < 0: where the file stands. */
static ssize_t put_bytes(int fd, const void *bytes, size_t length, off_t offset)
{
    return offset < 0 ? syscall(SYS_write, fd, bytes, length)
                      : syscall(SYS_pwrite64, fd, bytes, length, offset);
}

static ssize_t put(int fd, const void *bytes, size_t length, off_t offset)
{
    int what = judge(FAULTS_WRITE), error = errno;
    ssize_t written;

    if (what < 0)
        return put_bytes(fd, bytes, length, offset);
    if (what == FAULTS_FAIL)
        return -1;
    /* one byte cannot be halved: as short it is written, as torn it is not */
    written = what == FAULTS_SHORT ? put_bytes(fd, bytes, length - length / 2, offset)
                                   : put_bytes(fd, bytes, length / 2, offset);
    if (what == FAULTS_KILL_TORN)
        kill_now();
    if (what == FAULTS_SHORT)
        return written;
    errno = error;
    return -1;
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    return put(fd, bytes, length, -1);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    return put(fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset)
{
    return put(fd, bytes, length, offset);
}

/* ---- Files --------------------------------------------------------------------------------- */

/* Only with O_CREAT is there a mode to be taken from the arguments. */
static int open_file(int folder, const char *path, int flags, mode_t mode)
{
    return (flags & O_CREAT) != 0 && fails(FAULTS_CREATE)
               ? -1
               : (int)syscall(SYS_openat, folder, path, flags, mode);
}

static mode_t mode_of(int flags, va_list more)
{
    return (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
}

int open(const char *path, int flags, ...)
{
    va_list more;
    mode_t mode;

    va_start(more, flags);
    mode = mode_of(flags, more);
    va_end(more);
    return open_file(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    mode_t mode;

    va_start(more, flags);
    mode = mode_of(flags, more);
    va_end(more);
    return open_file(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list more;
    mode_t mode;

    va_start(more, flags);
    mode = mode_of(flags, more);
    va_end(more);
    return open_file(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list more;
    mode_t mode;

    va_start(more, flags);
    mode = mode_of(flags, more);
    va_end(more);
    return open_file(folder, path, flags, mode);
}

int mkdir(const char *path, mode_t mode)
{
    return fails(FAULTS_CREATE) ? -1 : (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

int ftruncate(int fd, off_t length)
{
    return fails(FAULTS_TRUNCATE) ? -1 : (int)syscall(SYS_ftruncate, fd, length);
}

int ftruncate64(int fd, off64_t length)
{
    return fails(FAULTS_TRUNCATE) ? -1 : (int)syscall(SYS_ftruncate, fd, length);
}

/* What is asked for reaches the kernel, but not the disk: no test here takes the power away, and
 * the disk is what all tests wait for. */
static int flush(int fd)
{
    return fails(FAULTS_SYNC) ? -1 : (int)syscall(SYS_fcntl, fd, F_GETFD) < 0 ? -1 : 0;
}

int fsync(int fd)
{
    return active ? flush(fd) : (int)syscall(SYS_fsync, fd);
}

int fdatasync(int fd)
{
    return active ? flush(fd) : (int)syscall(SYS_fdatasync, fd);
}

int fchmod(int fd, mode_t mode)
{
    return fails(FAULTS_FACTS) ? -1 : (int)syscall(SYS_fchmod, fd, mode);
}

int fchown(int fd, uid_t user, gid_t group)
{
    return fails(FAULTS_FACTS) ? -1 : (int)syscall(SYS_fchown, fd, user, group);
}

/* ---- Names --------------------------------------------------------------------------------- */

static int name_given(long result)
{
    named += active && !reached && result == 0;
    return (int)result;
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags)
{
    return fails(FAULTS_NAME)
               ? -1
               : name_given(syscall(SYS_renameat2, from_folder, from, to_folder, to, flags));
}

int rename(const char *from, const char *to)
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
    return fails(FAULTS_NAME)
               ? -1
               : name_given(syscall(SYS_linkat, from_folder, from, to_folder, to, flags));
}

int link(const char *from, const char *to)
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlinkat(int folder, const char *path, int flags)
{
    return fails(FAULTS_REMOVE) ? -1 : (int)syscall(SYS_unlinkat, folder, path, flags);
}

int unlink(const char *path)
{
    return unlinkat(AT_FDCWD, path, 0);
}

int rmdir(const char *path)
{
    return unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}
