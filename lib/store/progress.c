/* progress.c - how far a long call has come, shared between threads. */
#include <sys/stat.h>
#include <unistd.h>

#include "store/core.h"

struct innov_progress {
    atomic_llong done, total;
    atomic_int cancelled;
    int fd;         /* of the working thread: the file being read, whose place is how far it is */
    int64_t passed; /* likewise: the bytes of the files before it */
};

int innov_progress_new(innov_progress **progress)
{
    innov_progress *made;

    if (progress == NULL)
        return INNOV_E_ARGUMENT;
    *progress = made = innov__alloc_zeroed(1, sizeof *made);
    if (made == NULL)
        return INNOV_E_NOMEM;
    atomic_init(&made->done, 0);
    atomic_init(&made->total, 0);
    atomic_init(&made->cancelled, 0);
    made->fd = -1;
    return INNOV_OK;
}

void innov_progress_free(innov_progress *progress)
{
    innov__free(progress);
}

int innov_progress_int(const innov_progress *progress, int32_t what, int64_t *value)
{
    innov_progress *p = (innov_progress *)progress; /* C11 has no atomic load from const */

    if (value == NULL)
        return INNOV_E_ARGUMENT;
    *value = 0;
    if (progress == NULL || (what != INNOV_PROGRESS_DONE && what != INNOV_PROGRESS_TOTAL))
        return INNOV_E_ARGUMENT;
    *value = what == INNOV_PROGRESS_DONE ? atomic_load(&p->done) : atomic_load(&p->total);
    return INNOV_OK;
}

void innov_progress_cancel(innov_progress *progress)
{
    if (progress != NULL)
        atomic_store(&progress->cancelled, 1);
}

void innov__progress_begin(innov_progress *progress, int64_t total)
{
    if (progress == NULL)
        return;
    atomic_store(&progress->done, 0);
    atomic_store(&progress->total, total);
    progress->fd = -1;
    progress->passed = 0;
}

int64_t innov__progress_size(int fd)
{
    struct stat there;

    return fstat(fd, &there) == 0 && S_ISREG(there.st_mode) ? (int64_t)there.st_size : 0;
}

void innov__progress_file(innov_progress *progress, int fd)
{
    if (progress != NULL && atomic_load(&progress->total) > 0)
        progress->fd = fd;
}

void innov__progress_file_end(innov_progress *progress)
{
    if (progress == NULL || progress->fd < 0)
        return;
    progress->passed += lseek(progress->fd, 0, SEEK_CUR);
    progress->fd = -1;
    atomic_store(&progress->done, progress->passed);
}

int innov__progress_step(innov_progress *progress, int64_t steps, innov__report to)
{
    if (progress == NULL)
        return INNOV_OK;
    if (progress->fd >= 0)
        atomic_store(&progress->done, progress->passed + lseek(progress->fd, 0, SEEK_CUR));
    else
        atomic_fetch_add_explicit(&progress->done, steps, memory_order_relaxed);
    return atomic_load_explicit(&progress->cancelled, memory_order_relaxed)
               ? innov__fail(to, INNOV__MSG_CANCELLED, .name = NULL)
               : INNOV_OK;
}

int innov__progress_pages(innov_progress *progress, int64_t total, int64_t left, innov__report to)
{
    if (progress == NULL)
        return INNOV_OK;
    atomic_store(&progress->total, total);
    atomic_store(&progress->done, total - left);
    return innov__progress_step(progress, 0, to);
}

int innov__count_records(innov__core *core, const innov__kind *kind, int64_t *count,
                         innov__report to)
{
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "SELECT count(*) FROM ");
    innov__sql_name(&sql, kind->name);
    rc = sql.failed == 0 ? innov__engine_number(core, sql.bytes, count, to)
                         : innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL);
    innov__buffer_free(&sql);
    return rc;
}

int innov__count_all(innov__core *core, int64_t *total, innov__report to)
{
    const innov__kind *kind;
    int64_t count;
    int rc = INNOV_OK;

    *total = 0;
    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        if (!innov__is_stored(kind))
            continue;
        rc = innov__count_records(core, kind, &count, to);
        if (rc == INNOV_OK)
            *total += count;
    }
    return rc;
}

int innov__progress_count(innov__core *core, innov__report to)
{
    int64_t total = 0;
    int rc = core->progress != NULL ? innov__count_all(core, &total, to) : INNOV_OK;

    innov__progress_begin(core->progress, total);
    return rc;
}
