/* fuzz.c - what fuzz.h says. */
#include "fuzz/fuzz.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void fuzz_broken(const char *file, int line, const char *claim)
{
    (void)fprintf(stderr, "%s:%d: this does not hold: %s\n", file, line, claim);
    abort();
}

/* ---- Files --------------------------------------------------------------------------------- */

static char folder[PATH_MAX / 2];

/* Only what the targets themselves put there. */
static void remove_folder(void)
{
    static const char *const names[] = {"in",          "out",         "a.innov",
                                        "a.innov-wal", "a.innov-shm", "a.innov-journal",
                                        "a.xml",       "a.xml.lock"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        (void)unlink(fuzz_path(names[i])); /* most are not there */
    (void)rmdir(folder);
}

static void make_folder(void)
{
    const char *place = getenv("TMPDIR");

    if (place == NULL)
        place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    claim(snprintf(folder, sizeof folder, "%s/innov-fuzz-XXXXXX", place) < (int)sizeof folder);
    claim(mkdtemp(folder) != NULL);
    claim(atexit(remove_folder) == 0);
}

const char *fuzz_path(const char *name)
{
    static char paths[4][PATH_MAX];
    static int next;
    char *path = paths[next++ % 4];

    if (folder[0] == '\0')
        make_folder();
    claim(snprintf(path, PATH_MAX, "%s/%s", folder, name) < PATH_MAX);
    return path;
}

char *fuzz_read_file(const char *path, size_t *size)
{
    int fd = open(path, O_RDONLY);
    struct stat facts;
    char *bytes;

    claim(fd >= 0);
    claim(fstat(fd, &facts) == 0);
    *size = (size_t)facts.st_size;
    bytes = malloc(*size + 1);
    claim(bytes != NULL);
    claim(read(fd, bytes, *size) == (ssize_t)*size);
    bytes[*size] = '\0';
    claim(close(fd) == 0);
    return bytes;
}

void fuzz_write_file(const char *path, const void *bytes, size_t size)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    claim(fd >= 0);
    claim(write(fd, bytes, size) == (ssize_t)size);
    claim(close(fd) == 0);
}

char *fuzz_text(const uint8_t *bytes, size_t size)
{
    char *text = malloc(size + 1);

    claim(text != NULL);
    if (size > 0)
        memcpy(text, bytes, size);
    text[size] = '\0';
    return text;
}

int32_t fuzz_field(const uint8_t *bytes, size_t size, char **rest)
{
    const uint8_t *end = size > 0 ? memchr(bytes, '\n', size) : NULL;
    size_t length = end != NULL ? (size_t)(end - bytes) : 0;
    char *name = fuzz_text(bytes, length);
    int32_t field = 0;

    if (innov_field_id(name, &field) != INNOV_OK)
        field = 0;
    free(name);
    *rest = end != NULL ? fuzz_text(end + 1, size - length - 1) : fuzz_text(bytes, size);
    return field;
}

const char *fuzz_data(const char *name)
{
    static char path[PATH_MAX];
    const char *data = getenv("TESTS_DATA");

    claim(snprintf(path, sizeof path, "%s/%s", data != NULL ? data : FUZZ_DATA, name) < PATH_MAX);
    return path;
}

/* ---- What every call must answer ----------------------------------------------------------- */

void fuzz_judge(int rc, const void *handle, const char *en, const char *lv)
{
    claim(innov_result_name(rc)[0] != '\0');
    claim(rc != INNOV_E_INTERNAL && rc != INNOV_E_NOMEM);
    claim(rc >= 0 || handle == NULL);
    claim(rc >= 0 || (en[0] != '\0' && lv[0] != '\0'));
}

innov_diag *fuzz_diag(void)
{
    static innov_diag *diag;

    if (diag == NULL)
        claim(innov_diag_new(&diag) == INNOV_OK);
    return diag;
}

void fuzz_judge_findings(const innov_diag *diag)
{
    for (int32_t i = 0; i < innov_diag_count(diag) && i < 1000; i++) {
        int64_t code, line;

        claim(innov_diag_int(diag, i, INNOV_DIAG_CODE, &code) == INNOV_OK);
        claim(innov_result_name((int)code)[0] != '\0');
        claim(innov_diag_int(diag, i, INNOV_DIAG_LINE, &line) == INNOV_OK && line >= 0);
        claim(innov_diag_text(diag, i, INNOV_DIAG_MESSAGE, "en")[0] != '\0');
        claim(innov_diag_text(diag, i, INNOV_DIAG_MESSAGE, "lv")[0] != '\0');
    }
}

/* The call said why in its list, whatever handle it was called on. */
void fuzz_judge_diag(int rc, const void *handle, const innov_diag *diag)
{
    fuzz_judge(rc, handle, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"),
               innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv"));
    fuzz_judge_findings(diag);
}

void fuzz_judge_store(int rc, const void *handle, const innov_store *store, const innov_diag *diag)
{
    fuzz_judge(rc, handle, innov_store_message(store, "en"), innov_store_message(store, "lv"));
    claim(rc >= 0 || diag == NULL || innov_diag_count(diag) > 0);
    fuzz_judge_findings(diag);
}

/* ---- Stores -------------------------------------------------------------------------------- */

innov_store *fuzz_store(const char *location, const char *file)
{
    innov_store *store;

    claim(innov_store_open(location, INNOV_OPEN_CREATE, &store, NULL) == INNOV_OK);
    claim(innov_store_seed(store, 1) == INNOV_OK);
    if (file != NULL)
        claim(innov_store_import(store, fuzz_data(file), NULL, 0, NULL, NULL) == INNOV_OK);
    else
        claim(innov_store_set_text(store, INNOV_STORE_LABELS, "https://example.org/") == INNOV_OK);
    return store;
}

static void read_kind(innov_store *store, int32_t kind)
{
    innov_cursor *cursor;
    const innov_record *record;
    int64_t id;
    int32_t field;
    int rc = innov_store_find(store, kind, NULL, &cursor, NULL);

    fuzz_judge_store(rc, cursor, store, NULL);
    if (rc != INNOV_OK)
        return;
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK) {
        claim(innov_record_int(record, INNOV_RECORD_ID, &id) >= 0);
        for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++)
            claim(innov_text(record, field, NULL) != NULL);
    }
    fuzz_judge(rc, NULL, innov_cursor_message(cursor, "en"), innov_cursor_message(cursor, "lv"));
    innov_cursor_free(cursor);
}

static void read_kinds(innov_store *store)
{
    int64_t flags;
    int32_t kind;

    for (int32_t i = 0; innov_kind_at(i, &kind) == INNOV_OK; i++) {
        claim(innov_kind_int(kind, INNOV_KIND_FLAGS, &flags) == INNOV_OK);
        if ((flags & INNOV_KIND_IS_INPUT) == 0)
            read_kind(store, kind);
    }
}

static void read_tables(innov_store *store)
{
    innov_table *table;
    int rc = innov_store_changes(store, "", -1, &table, fuzz_diag());

    fuzz_judge_store(rc, table, store, fuzz_diag());
    innov_table_free(table);
    rc = innov_store_search(store, "ministrija", -1, 0, &table, fuzz_diag());
    fuzz_judge_store(rc, table, store, fuzz_diag());
    innov_table_free(table);
}

static void write_out(innov_store *store)
{
    int fd = open("/dev/null", O_WRONLY), rc;

    claim(fd >= 0);
    rc = innov_store_export_fd(store, fd, NULL, INNOV_VIEW_FULL, 0, fuzz_diag());
    fuzz_judge_store(rc, NULL, store, fuzz_diag());
    claim(close(fd) == 0);
}

void fuzz_read(innov_store *store, unsigned way)
{
    int rc;

    switch (way % FUZZ_WAYS) {
    case 0:
        read_kinds(store);
        return;
    case 1:
        read_tables(store);
        return;
    case 2:
        write_out(store);
        return;
    default:
        rc = innov_store_check(store, 0, fuzz_diag());
        fuzz_judge_store(rc, NULL, store, fuzz_diag());
    }
}
