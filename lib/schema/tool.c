/* tool.c - the program innov-schema: writes the model in one format, or keeps the files of the
 * source tree that are written from it.
 *
 *   innov-schema FORMAT [FILE]   ids, ledger, xsd, sql, views, json, json-schema, markdown or
 *                                markdown-lv
 *   innov-schema --all ROOT      writes every such file under the source tree ROOT anew
 *   innov-schema --check ROOT    names those that are not current, and ends with 1
 */
#include <errno.h>
#include <fcntl.h>
#include <innov/schema.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/output.h"

enum { DONE = 0, FAILED = 1, USAGE = 2 };

static const struct written {
    const char *name;
    int32_t format;
    const char *lang;
    const char *path; /* in the source tree; NULL: not kept there */
} formats[] = {
    {"ledger", INNOV_SCHEMA_LEDGER, NULL, "docs/ids.ledger"}, /* first: the others wait for it */
    {"ids", INNOV_SCHEMA_IDS, NULL, "include/innov/ids.h"},
    {"xsd", INNOV_SCHEMA_XSD, NULL, "docs/innov.xsd"},
    {"sql", INNOV_SCHEMA_SQL, NULL, "docs/innov.sql"},
    {"views", INNOV_SCHEMA_VIEWS, NULL, "docs/views.sql"},
    {"json", INNOV_SCHEMA_JSON, NULL, NULL},
    {"json-schema", INNOV_SCHEMA_JSON_SCHEMA, NULL, "docs/innov.schema.json"},
    {"markdown", INNOV_SCHEMA_MARKDOWN, "en", "docs/model.md"},
    {"markdown-lv", INNOV_SCHEMA_MARKDOWN, "lv", NULL},
};
enum { FORMATS = sizeof formats / sizeof formats[0] };

/* ---- Saying and reading -------------------------------------------------------------------- */

/* Says one sentence, of `length` bytes of `about` and what there is to say about it. */
static int complain(const char *about, size_t length, const char *sentence)
{
    innov__output out;

    if (innov__output_begin(&out, STDERR_FILENO) == INNOV_OK) {
        innov__output_text(&out, "innov-schema: ");
        innov__output_bytes(&out, about, length);
        innov__output_text(&out, ": ");
        innov__output_text(&out, sentence);
        innov__output_text(&out, "\n");
    }
    (void)innov__output_end(&out); /* there is nowhere left to say that stderr is closed */
    return FAILED;
}

static int complain_of(const char *about, const char *sentence)
{
    return complain(about, strlen(about), sentence);
}

static int complain_usage(void)
{
    (void)complain_of("usage",
                      "innov-schema FORMAT [FILE] | --all ROOT | --check ROOT, where FORMAT "
                      "is ids, ledger, xsd, sql, views, json, json-schema, markdown or "
                      "markdown-lv");
    return USAGE;
}

static int read_all(int fd, innov__buffer *text)
{
    char bytes[4096];
    ssize_t count;

    do {
        count = read(fd, bytes, sizeof bytes);
        if (count > 0)
            innov__buffer_append(text, bytes, (size_t)count);
    } while (count > 0 || (count < 0 && errno == EINTR));
    return count == 0 && !text->failed ? DONE : FAILED;
}

/* Reads a file; one that is not there is empty. */
static int read_file(const char *path, innov__buffer *text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC), rc;

    if (fd < 0)
        return errno == ENOENT ? DONE : complain_of(path, "it cannot be opened");
    rc = read_all(fd, text) == DONE ? DONE : complain_of(path, "it cannot be read");
    (void)close(fd);
    return rc;
}

static int write_file(const char *path, const innov__buffer *text)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), rc;
    innov__output out;

    if (fd < 0)
        return complain_of(path, "it cannot be opened for writing");
    (void)innov__output_begin(&out, fd);
    innov__output_bytes(&out, text->bytes, text->length);
    rc = innov__output_end(&out);
    if (close(fd) != 0 || rc != INNOV_OK)
        return complain_of(path, "it cannot be written");
    return DONE;
}

/* ---- The ledger ---------------------------------------------------------------------------- */

typedef struct line {
    const char *text;
    size_t length; /* without the line end */
} line;

/* Gives the line at `*at` and moves behind it; 0 at the end. */
static int next_line(const innov__buffer *ledger, size_t *at, line *found)
{
    const char *end;

    if (*at >= ledger->length)
        return 0;
    found->text = ledger->bytes + *at;
    end = memchr(found->text, '\n', ledger->length - *at);
    found->length = end != NULL ? (size_t)(end - found->text) : ledger->length - *at;
    *at += found->length + 1;
    return 1;
}

/* The length of what stands before the name: "field 12003 " of "field 12003 sprint.title". */
static size_t number_length(line entry)
{
    size_t length = entry.length;

    while (length > 0 && entry.text[length - 1] != ' ')
        length--;
    return length;
}

/* Whether a ledger has a line that agrees with `entry` in its first `length` bytes, and, when these
 * are all, has no more. */
static int holds(const innov__buffer *ledger, line entry, size_t length)
{
    line other;

    for (size_t at = 0; next_line(ledger, &at, &other);)
        if (other.length >= length && memcmp(other.text, entry.text, length) == 0 &&
            (length < entry.length || other.length == length))
            return 1;
    return 0;
}

static int add_line(innov__buffer *ledger, line entry)
{
    innov__buffer_append(ledger, entry.text, entry.length);
    innov__buffer_char(ledger, '\n');
    return ledger->failed ? FAILED : DONE;
}

/* Makes the new ledger of the old one and of the present entries: a number that was given out stays
 * with its name for ever, so entries are only added. */
static int merge_ledger(const innov__buffer *old, const innov__buffer *present,
                        innov__buffer *ledger)
{
    line entry;
    int rc = DONE;

    for (size_t at = 0; next_line(old, &at, &entry);) {
        if (!holds(present, entry, entry.length))
            rc = complain(entry.text, entry.length,
                          holds(present, entry, number_length(entry))
                              ? "the model gives this number another name, but it is given for ever"
                              : "the model no longer has it, but numbers are given for ever");
        if (add_line(ledger, entry) != DONE)
            return complain_of("ledger", innov_result_text(INNOV_E_NOMEM, "en"));
    }
    for (size_t at = 0; next_line(present, &at, &entry);)
        if (!holds(old, entry, entry.length) && add_line(ledger, entry) != DONE)
            return complain_of("ledger", innov_result_text(INNOV_E_NOMEM, "en"));
    return rc;
}

/* ---- The files ----------------------------------------------------------------------------- */

/* Writes a format through a temporary file into `text`. */
static int write_model(const struct written *format, innov__buffer *text)
{
    FILE *file = tmpfile();
    int rc;

    if (file == NULL)
        return complain_of(format->name, "there is no place for a temporary file");
    rc = innov_schema_write(fileno(file), format->format, format->lang);
    if (rc != INNOV_OK)
        (void)complain_of(format->name, innov_result_text(rc, "en"));
    else if (lseek(fileno(file), 0, SEEK_SET) != 0 || read_all(fileno(file), text) != DONE)
        rc = complain_of(format->name, "the temporary file cannot be read");
    (void)fclose(file); /* only read since the check above */
    return rc == INNOV_OK ? DONE : FAILED;
}

/* What the file at `path` holds (`old`) and what it is to hold (`text`). */
static int prepare(const struct written *format, const char *path, innov__buffer *old,
                   innov__buffer *text)
{
    innov__buffer present = {0};
    int rc = read_file(path, old);

    if (rc == DONE && format->format != INNOV_SCHEMA_LEDGER)
        rc = write_model(format, text);
    else if (rc == DONE && (rc = write_model(format, &present)) == DONE)
        rc = merge_ledger(old, &present, text);
    innov__buffer_free(&present);
    return rc;
}

static int is_same(const innov__buffer *a, const innov__buffer *b)
{
    return a->length == b->length && (a->length == 0 || memcmp(a->bytes, b->bytes, a->length) == 0);
}

/* Brings the file at `path` up to date, or only says that it is not. One that is current is left
 * alone, so that nothing is built again for its sake. */
static int keep_file(const struct written *format, const char *path, int only_check)
{
    innov__buffer old = {0}, text = {0};
    int rc = prepare(format, path, &old, &text);

    if (rc == DONE && !is_same(&old, &text))
        rc = only_check ? complain_of(path, "it is not current: run innov-schema --all")
                        : write_file(path, &text);
    innov__buffer_free(&old);
    innov__buffer_free(&text);
    return rc;
}

static int keep_tree(const char *root, int only_check)
{
    int rc = DONE;

    for (size_t i = 0; i < FORMATS && (rc == DONE || only_check); i++) {
        innov__buffer path = {0};

        if (formats[i].path == NULL)
            continue;
        innov__buffer_text(&path, root);
        innov__buffer_text(&path, "/");
        innov__buffer_text(&path, formats[i].path);
        if (path.failed)
            rc = complain_of(formats[i].path, innov_result_text(INNOV_E_NOMEM, "en"));
        else if (keep_file(&formats[i], path.bytes, only_check) != DONE)
            rc = FAILED;
        innov__buffer_free(&path);
    }
    return rc;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--all") == 0)
        return keep_tree(argv[2], 0);
    if (argc == 3 && strcmp(argv[1], "--check") == 0)
        return keep_tree(argv[2], 1);
    for (size_t i = 0; i < FORMATS && (argc == 2 || argc == 3); i++) {
        int rc;

        if (strcmp(argv[1], formats[i].name) != 0)
            continue;
        if (argc == 3)
            return keep_file(&formats[i], argv[2], 0);
        rc = innov_schema_write(STDOUT_FILENO, formats[i].format, formats[i].lang);
        return rc == INNOV_OK ? DONE : complain_of(argv[1], innov_result_text(rc, "en"));
    }
    return complain_usage();
}
