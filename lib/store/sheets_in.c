/* sheets_in.c - CSV files on their way in: one of one kind, or a folder with one for each kind. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "format/csv/csv.h"
#include "format/names.h"
#include "store/intake.h"

#define SUFFIX ".csv"

/* What all files of one import share. */
typedef struct sheets {
    innov__core *core;
    const innov__exchange_asked *asked;
    const innov__sink *sink;
    innov__csv_mapping mapping;
    innov_diag *diag;
    int64_t bytes; /* of all of them, when somebody asks how far it is */
} sheets;

static innov__report report_of(const sheets *s)
{
    return (innov__report){.diag = s->diag};
}

/* The kind that a file is named by, or NULL. */
static const innov__kind *kind_of_name(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash != NULL ? slash + 1 : path;
    size_t length = strlen(name), suffix = strlen(SUFFIX);
    const innov__kind *kind = NULL;

    if (length > suffix && strcmp(name + length - suffix, SUFFIX) == 0)
        kind = innov__kind_by_name(name, length - suffix);
    return kind != NULL && innov__is_stored(kind) ? kind : NULL;
}

/* ---- One file ------------------------------------------------------------------------------ */

static int read_mapping(sheets *s)
{
    int fd, rc;

    if (s->asked->mapping == NULL)
        return INNOV_OK;
    fd = open(s->asked->mapping, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return innov__system_fail(errno, s->asked->mapping, report_of(s));
    rc = innov__csv_mapping_read(&s->mapping, fd, s->asked->mapping, report_of(s));
    (void)close(fd); /* only read from */
    return rc;
}

/* The kind of a file: as it was asked for, as the mapping states, or by its name. */
static int find_kind(const sheets *s, const char *path, const innov__kind **kind)
{
    *kind = s->asked->kind != NULL ? s->asked->kind : s->mapping.kind;
    if (*kind == NULL)
        *kind = kind_of_name(path);
    if (*kind == NULL)
        return innov__fail(report_of(s), INNOV__MSG_NEEDS_KIND, .file = path);
    if (s->mapping.kind != NULL && s->mapping.kind != *kind)
        return innov__fail(report_of(s), INNOV__MSG_OTHER_KIND, .file = s->asked->mapping,
                           .value = s->mapping.kind->name, .expected = (*kind)->name);
    return INNOV_OK;
}

static int read_sheet(sheets *s, int fd, const char *path)
{
    innov__csv_asked asked = {
        .separator = innov__csv_separator(s->asked->separator),
        .mapping = s->asked->mapping != NULL ? &s->mapping : NULL,
        .labels = innov__namespace_uri(s->core, s->core->labels),
        .primary = s->core->language,
    };
    int rc = find_kind(s, path, &asked.kind);

    if (asked.separator == '\0')
        asked.separator = s->mapping.separator;
    if (rc != INNOV_OK)
        return rc;
    innov__progress_file(s->core->progress, fd);
    rc = innov__csv_read(fd, path, &asked, s->sink, s->diag);
    innov__progress_file_end(s->core->progress);
    return rc;
}

/* ---- A folder ------------------------------------------------------------------------------ */

static int join(innov__buffer *path, const char *folder, const char *name, const char *suffix)
{
    innov__buffer_clear(path);
    innov__buffer_text(path, folder);
    if (path->length > 0 && path->bytes[path->length - 1] != '/')
        innov__buffer_char(path, '/');
    innov__buffer_text(path, name);
    innov__buffer_text(path, suffix);
    return path->failed;
}

static int ends_with_suffix(const char *name)
{
    size_t length = strlen(name), suffix = strlen(SUFFIX);

    return length >= suffix && strcmp(name + length - suffix, SUFFIX) == 0;
}

static void refuse_name(const sheets *s, const char *folder, const char *name)
{
    innov__buffer path = {0};
    char words[INNOV__SUGGESTION_SIZE];
    int rc = join(&path, folder, name, "");

    innov__suggest(innov__nearest(NULL, name, strlen(name) - strlen(SUFFIX)), words);
    innov__fail(report_of(s), INNOV__MSG_FILE_OF_NO_KIND,
                .file = rc == INNOV_OK ? path.bytes : name, .expected = words);
    innov__buffer_free(&path);
}

/* Every CSV file must be named by a kind: none is passed over in silence. */
static int check_names(const sheets *s, const char *folder)
{
    DIR *entries = opendir(folder);
    const struct dirent *entry;
    int faults = 0, files = 0;

    if (entries == NULL)
        return innov__system_fail(errno, folder, report_of(s));
    while ((entry = readdir(entries)) != NULL) {
        if (!ends_with_suffix(entry->d_name))
            continue;
        files++;
        if (kind_of_name(entry->d_name) == NULL) {
            refuse_name(s, folder, entry->d_name);
            faults++;
        }
    }
    (void)closedir(entries);
    if (files == 0)
        return innov__system_fail(ENOENT, folder, report_of(s));
    return faults > 0 ? INNOV_E_REFUSED : INNOV_OK;
}

/* What stops an import, and what only refuses it. */
static int worse(int rc, int next)
{
    return rc == INNOV_OK || (rc == INNOV_E_REFUSED && next != INNOV_OK) ? next : rc;
}

/* Opens the file of a kind: INNOV_DONE when there is none, or none is wanted. Where it is stays in
 * `path`. */
static int open_sheet(const sheets *s, const char *folder, const innov__kind *kind,
                      innov__buffer *path, int *fd)
{
    if (!innov__is_stored(kind) || (s->asked->kind != NULL && s->asked->kind != kind))
        return INNOV_DONE;
    if (join(path, folder, kind->name, SUFFIX) != INNOV_OK)
        return innov__fail(report_of(s), INNOV__MSG_NO_MEMORY, .file = folder);
    *fd = open(path->bytes, O_RDONLY | O_CLOEXEC);
    if (*fd >= 0)
        return INNOV_OK;
    return errno == ENOENT ? INNOV_DONE : innov__system_fail(errno, path->bytes, report_of(s));
}

/* A folder may have any of the kinds; they are taken in their order, whatever one is refused for.
 */
static int each_sheet(sheets *s, const char *folder, int (*each)(sheets *, int, const char *))
{
    innov__buffer path = {0};
    const innov__kind *kind;
    int rc = INNOV_OK;

    for (size_t i = 0;
         (rc == INNOV_OK || rc == INNOV_E_REFUSED) && (kind = innov__kind_at(i)) != NULL; i++) {
        int fd = -1, next = open_sheet(s, folder, kind, &path, &fd);

        if (next == INNOV_OK) {
            next = each(s, fd, path.bytes);
            (void)close(fd); /* only read from */
        }
        rc = next == INNOV_DONE ? rc : worse(rc, next);
    }
    innov__buffer_free(&path);
    return rc;
}

static int add_size(sheets *s, int fd, const char *path)
{
    (void)path;
    s->bytes += innov__progress_size(fd);
    return INNOV_OK;
}

/* What can be told of how far it is, must be known before the first one is read. */
static int read_kinds(sheets *s, const char *folder)
{
    int rc = s->core->progress != NULL ? each_sheet(s, folder, add_size) : INNOV_OK;

    innov__progress_begin(s->core->progress, s->bytes);
    return rc == INNOV_OK ? each_sheet(s, folder, read_sheet) : rc;
}

static int read_folder(sheets *s, const char *folder)
{
    int rc = s->asked->mapping == NULL
                 ? check_names(s, folder)
                 : innov__fail(report_of(s), INNOV__MSG_NOT_FOR_FORMAT, .file = folder,
                               .name = "mapping"); /* it is one kind's */

    return rc == INNOV_OK ? read_kinds(s, folder) : rc;
}

int innov__sheets_read(innov__core *core, const char *path, const innov__exchange_asked *asked,
                       const innov__sink *sink, innov_diag *diag)
{
    sheets s = {.core = core, .asked = asked, .sink = sink, .diag = diag};
    struct stat there;
    int fd = open(path, O_RDONLY | O_CLOEXEC), rc;

    if (fd < 0)
        return innov__system_fail(errno, path, report_of(&s));
    if (fstat(fd, &there) == 0 && S_ISDIR(there.st_mode)) {
        rc = read_folder(&s, path);
    } else {
        innov__progress_begin(core->progress, innov__progress_size(fd));
        rc = read_mapping(&s);
        if (rc == INNOV_OK)
            rc = read_sheet(&s, fd, path);
    }
    innov__csv_mapping_free(&s.mapping);
    (void)close(fd); /* only read from */
    return rc;
}
