/* sheets_out.c - CSV files on their way out: one kind in a file, or all in a folder.
 *
 * Records are read twice: which columns there are, languages above all, is in the records.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "format/csv/csv.h"
#include "store/outflow.h"

#define SUFFIX     ".csv"
#define TEMPORARY  ".innov-new"
#define FOLDER_NEW 0700
#define FILE_NEW   0600

/* ---- One kind ------------------------------------------------------------------------------ */

/* The first reading. */
typedef struct counting {
    innov__csv_columns columns;
    int64_t records;
} counting;

static int count_record(void *context, innov_record *record)
{
    counting *c = context;

    c->records++;
    return innov__csv_columns_note(&c->columns, record);
}

static int write_record(void *context, innov_record *record)
{
    return innov__csv_write_record(context, record);
}

/* Finds the columns of a kind, and how many records there are. */
static int count_kind(innov__outflow *out, const innov__kind *kind, counting *c)
{
    int rc;

    c->columns = (innov__csv_columns){
        .kind = kind, .labels = innov__outflow_head(out).labels, .view = out->view};
    rc = innov__csv_columns_begin(&c->columns, out->core->language);
    if (rc == INNOV_OK)
        rc = innov__outflow_records(out, kind, count_record, c);
    return rc;
}

static int write_rows(innov__outflow *out, innov__output *file, const counting *c)
{
    innov__head head = innov__outflow_head(out);
    innov__csv_writer writer = {.out = file,
                                .columns = &c->columns,
                                .separator = innov__csv_separator(out->asked->separator),
                                .with_bom = (out->flags & INNOV_EXPORT_BOM) != 0,
                                .guarded = (out->flags & INNOV_EXPORT_GUARD) != 0,
                                .refer = innov__outflow_refer,
                                .context = out};
    int rc;

    if (writer.separator == '\0')
        writer.separator = ',';
    rc = innov__csv_write_head(&writer, &head);
    if (rc == INNOV_OK)
        rc = innov__outflow_records(out, c->columns.kind, write_record, &writer);
    innov__buffer_free(&writer.cell);
    return rc;
}

static int write_sheet(innov__outflow *out, int fd, const counting *c)
{
    innov__output file;
    int rc = innov__output_begin(&file, fd), failed;

    if (rc != INNOV_OK)
        return innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = out->core->path);
    rc = write_rows(out, &file, c);
    failed = innov__output_end(&file);
    if (failed != INNOV_OK && failed != INNOV_E_NOMEM && (rc == INNOV_OK || rc == failed))
        return innov__system_fail(file.system_error, NULL, out->to);
    if (rc == INNOV_E_NOMEM || failed == INNOV_E_NOMEM)
        return innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = out->core->path);
    return rc;
}

int innov__sheets_write(innov__outflow *out, int fd)
{
    counting c = {0};
    int rc;

    if (out->asked->kind == NULL)
        return innov__fail(out->to, INNOV__MSG_NEEDS_KIND, .file = out->core->path);
    rc = count_kind(out, out->asked->kind, &c);
    if (rc == INNOV_OK)
        rc = write_sheet(out, fd, &c);
    innov__csv_columns_end(&c.columns);
    return rc;
}

/* ---- A folder ------------------------------------------------------------------------------ */

/* A folder being written beside its place. Who writes holds a lock on it, so that what a killed
 * program left is told from work in hand. */
typedef struct new_folder {
    const char *path;
    innov__buffer temporary;
    int fd;
    int stays; /* it has its name and cannot be taken away: then all of it stays */
} new_folder;

/* Takes away the files that an export may have put into the folder, and the folder. */
static void clear_folder(const new_folder *folder)
{
    const innov__kind *kind;
    innov__buffer name = {0};

    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++) {
        innov__buffer_clear(&name);
        innov__buffer_text(&name, kind->name);
        innov__buffer_text(&name, SUFFIX);
        if (name.failed == 0)
            (void)unlinkat(folder->fd, name.bytes, 0); /* mostly there is none */
    }
    innov__buffer_free(&name);
    (void)rmdir(folder->temporary.bytes); /* if it cannot be, making it anew says why */
}

/* Whether a folder can get its name: nothing is there, or an empty folder. */
static int is_vacant(const char *path)
{
    DIR *entries = opendir(path);
    int count = 0;

    if (entries == NULL)
        return errno == ENOENT;
    while (readdir(entries) != NULL)
        count++;
    (void)closedir(entries);
    return count <= 2; /* itself and the one above */
}

static int open_locked(new_folder *folder)
{
    folder->fd = open(folder->temporary.bytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    return folder->fd >= 0 && flock(folder->fd, LOCK_EX | LOCK_NB) == 0;
}

/* Makes the folder beside its place; one that is there and not locked was left by a killed program.
 */
static int begin_folder(new_folder *folder, innov__report to)
{
    size_t length;
    int failed;

    innov__buffer_text(&folder->temporary, folder->path);
    length = folder->temporary.length;
    while (length > 1 && folder->temporary.failed == 0 &&
           folder->temporary.bytes[length - 1] == '/') /* it stands beside, not within */
        length--;
    folder->temporary.length = length;
    innov__buffer_text(&folder->temporary, TEMPORARY);
    if (folder->temporary.failed != 0)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = folder->path);
    if (!is_vacant(folder->path))
        return innov__fail(to, INNOV__MSG_FOLDER_THERE, .file = folder->path);
    if (mkdir(folder->temporary.bytes, FOLDER_NEW) != 0) {
        if (errno != EEXIST)
            return innov__system_fail(errno, folder->path, to);
        if (!open_locked(folder))
            return innov__fail(to, INNOV__MSG_BEING_WRITTEN, .file = folder->path);
        clear_folder(folder);
        (void)close(folder->fd); /* it is no more */
        folder->fd = -1;
        if (mkdir(folder->temporary.bytes, FOLDER_NEW) != 0)
            return innov__system_fail(errno, folder->path, to);
    }
    if (open_locked(folder))
        return INNOV_OK;
    failed = errno;
    (void)rmdir(folder->temporary.bytes); /* it is empty */
    return innov__system_fail(failed, folder->path, to);
}

static int write_file(innov__outflow *out, const new_folder *folder, const counting *c)
{
    innov__buffer name = {0};
    int fd = -1, rc = INNOV_E_NOMEM;

    innov__buffer_text(&name, c->columns.kind->name);
    innov__buffer_text(&name, SUFFIX);
    if (name.failed == 0)
        fd = openat(folder->fd, name.bytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, FILE_NEW);
    if (name.failed != 0)
        rc = innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = folder->path);
    else if (fd < 0)
        rc = innov__system_fail(errno, folder->path, out->to);
    else
        rc = write_sheet(out, fd, c);
    if (rc == INNOV_OK && fsync(fd) != 0)
        rc = innov__system_fail(errno, folder->path, out->to);
    if (fd >= 0)
        (void)close(fd); /* flushed, or given up */
    innov__buffer_free(&name);
    return rc;
}

static int write_files(innov__outflow *out, const new_folder *folder)
{
    const innov__kind *kind;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        counting c = {0};
        int64_t rows = 0;

        if (!innov__is_stored(kind))
            continue;
        rc = count_kind(out, kind, &c);
        if (rc == INNOV_OK && c.records > 0)
            rc = write_file(out, folder, &c);
        else if (rc == INNOV_OK && out->core->progress != NULL) /* none of them is shown */
            rc = innov__count_records(out->core, kind, &rows, out->to);
        if (rc == INNOV_OK)
            rc = innov__progress_step(out->core->progress, rows, out->to);
        innov__csv_columns_end(&c.columns);
    }
    return rc;
}

/* The folder that remembers the name is flushed too. */
static int flush_above(const char *path)
{
    innov__buffer above = {0};
    int fd, failed = 0;

    innov__buffer_text(&above, path);
    innov__buffer_text(&above, "/..");
    fd = above.failed == 0 ? open(above.bytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    innov__buffer_free(&above);
    if (fd < 0)
        return errno;
    if (fsync(fd) != 0 && errno != EINVAL)
        failed = errno;
    (void)close(fd); /* flushed */
    return failed;
}

/* Gives the folder its name: over nothing, or over an empty one. When the name may not last it is
 * taken back, so that the folder is there to stay or not there. */
static int publish_folder(new_folder *folder, innov__report to)
{
    int failed;

    if (fsync(folder->fd) != 0 && errno != EINVAL)
        return innov__system_fail(errno, folder->path, to);
    if (rename(folder->temporary.bytes, folder->path) != 0)
        return errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
                   ? innov__fail(to, INNOV__MSG_FOLDER_THERE, .file = folder->path)
                   : innov__system_fail(errno, folder->path, to);
    failed = flush_above(folder->path);
    if (failed == 0)
        return INNOV_OK;
    if (rename(folder->path, folder->temporary.bytes) != 0)
        folder->stays = 1;
    return innov__system_fail(failed, folder->path, to);
}

int innov__sheets_write_folder(innov__outflow *out, const char *path)
{
    new_folder folder = {.path = path, .fd = -1};
    int rc = begin_folder(&folder, out->to), is_ours = rc == INNOV_OK;

    if (rc == INNOV_OK)
        rc = write_files(out, &folder);
    if (rc == INNOV_OK)
        rc = publish_folder(&folder, out->to);
    if (rc != INNOV_OK && is_ours && !folder.stays)
        clear_folder(&folder);
    if (folder.fd >= 0)
        (void)close(folder.fd); /* the lock goes with it */
    innov__buffer_free(&folder.temporary);
    return rc;
}
