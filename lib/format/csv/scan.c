/* scan.c - the cells of a CSV file, a row at a time.
 *
 * Everything here comes from outside and is taken as hostile: nothing is kept beyond the limits of
 * a cell and a row. A row ends with CRLF, LF or CR.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "format/csv/cells.h"

enum { CHUNK = 64 * 1024 };

static int refuse(innov__csv_rows *rows, innov__message fault, int64_t limit)
{
    rows->fault = fault;
    rows->limit = limit;
    return innov__sentence_of(fault)->code;
}

/* ---- Bytes --------------------------------------------------------------------------------- */

/* Reads until `wanted` bytes are at hand or the file ends. */
static int fill(innov__csv_rows *rows, size_t wanted)
{
    memmove(rows->chunk, rows->chunk + rows->at, rows->end - rows->at);
    rows->end -= rows->at;
    rows->at = 0;
    while (!rows->ended && rows->end < wanted) {
        ssize_t got = read(rows->fd, rows->chunk + rows->end, CHUNK - rows->end);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuse(rows, INNOV__MSG_IO, 0);
        rows->ended = got == 0;
        rows->end += (size_t)got;
    }
    return INNOV_OK;
}

/* Whether there is a byte to look at. */
static int has_byte(innov__csv_rows *rows, int *rc)
{
    if (rows->at == rows->end)
        *rc = fill(rows, 1);
    return *rc == INNOV_OK && rows->at < rows->end;
}

/* ---- The beginning of the file ------------------------------------------------------------- */

/* The separator that stands most often between the quotes of the first row; a comma when none does.
 */
static char find_separator(const char *bytes, size_t length)
{
    static const char separators[] = ",;\t";
    size_t counts[sizeof separators] = {0}, best = 0;
    int quoted = 0;

    for (size_t i = 0; i < length && (quoted || (bytes[i] != '\n' && bytes[i] != '\r')); i++) {
        const char *found = bytes[i] != '\0' ? strchr(separators, bytes[i]) : NULL;

        quoted ^= bytes[i] == '"';
        if (found != NULL && !quoted)
            counts[found - separators]++;
    }
    for (size_t i = 1; i + 1 < sizeof separators; i++)
        if (counts[i] > counts[best])
            best = i;
    return separators[best];
}

/* UTF-16 and UTF-32 show themselves in the first bytes. */
static int looks_like_utf8(const char *bytes, size_t length)
{
    const unsigned char *b = (const unsigned char *)bytes;

    return length < 2 || !((b[0] == 0xFE && b[1] == 0xFF) || (b[0] == 0xFF && b[1] == 0xFE) ||
                           (b[0] == 0) != (b[1] == 0));
}

/* Looks at the first bytes of the file: its encoding and its separator. */
static int look_at_start(innov__csv_rows *rows)
{
    int rc = fill(rows, CHUNK);

    if (rc != INNOV_OK)
        return rc;
    if (!looks_like_utf8(rows->chunk, rows->end))
        return refuse(rows, INNOV__MSG_CSV_ENCODING, 0);
    if (rows->end >= 3 && memcmp(rows->chunk, "\xEF\xBB\xBF", 3) == 0)
        rows->at = 3;
    if (rows->separator == 0)
        rows->separator = find_separator(rows->chunk + rows->at, rows->end - rows->at);
    return INNOV_OK;
}

int innov__csv_begin(innov__csv_rows *rows, int fd, char separator)
{
    *rows = (innov__csv_rows){.fd = fd, .separator = separator, .chunk = innov__alloc(CHUNK)};
    return rows->chunk != NULL ? look_at_start(rows) : refuse(rows, INNOV__MSG_NO_MEMORY, 0);
}

void innov__csv_end(innov__csv_rows *rows)
{
    innov__free(rows->chunk);
    innov__free(rows->starts);
    innov__buffer_free(&rows->bytes);
}

/* ---- Cells --------------------------------------------------------------------------------- */

/* Adds bytes to the present cell. */
static int keep(innov__csv_rows *rows, const char *bytes, size_t length)
{
    size_t cell = rows->bytes.length - rows->starts[rows->count] + length;

    if (cell > INNOV__CSV_CELL_MAX)
        return refuse(rows, INNOV__MSG_CSV_CELL_LIMIT, INNOV__CSV_CELL_MAX);
    if (rows->bytes.length + length > INNOV__CSV_ROW_MAX)
        return refuse(rows, INNOV__MSG_CSV_ROW_LIMIT, INNOV__CSV_ROW_MAX);
    if (memchr(bytes, '\0', length) != NULL)
        return refuse(rows, INNOV__MSG_CSV_NUL, 0);
    innov__buffer_append(&rows->bytes, bytes, length);
    return rows->bytes.failed == 0 ? INNOV_OK : refuse(rows, INNOV__MSG_NO_MEMORY, 0);
}

static int begin_cell(innov__csv_rows *rows)
{
    if (rows->count >= INNOV__CSV_CELLS_MAX)
        return refuse(rows, INNOV__MSG_CSV_CELLS_LIMIT, INNOV__CSV_CELLS_MAX);
    if (innov__array_reserve(&rows->starts, &rows->capacity, rows->count + 1,
                             sizeof *rows->starts) != INNOV_OK)
        return refuse(rows, INNOV__MSG_NO_MEMORY, 0);
    rows->starts[rows->count] = rows->bytes.length;
    return INNOV_OK;
}

static int end_cell(innov__csv_rows *rows)
{
    innov__buffer_append(&rows->bytes, "", 1);
    rows->count++;
    return rows->bytes.failed == 0 ? INNOV_OK : refuse(rows, INNOV__MSG_NO_MEMORY, 0);
}

static int is_break(char c)
{
    return c == '\n' || c == '\r';
}

/* A cell without quotes ends before the next separator or line break. */
static int read_plain(innov__csv_rows *rows)
{
    int rc = INNOV_OK;

    while (rc == INNOV_OK && has_byte(rows, &rc)) {
        size_t at = rows->at;

        while (at < rows->end && rows->chunk[at] != rows->separator && rows->chunk[at] != '"' &&
               !is_break(rows->chunk[at]))
            at++;
        rc = keep(rows, rows->chunk + rows->at, at - rows->at);
        rows->at = at;
        if (rc == INNOV_OK && at < rows->end)
            return rows->chunk[at] == '"' ? refuse(rows, INNOV__MSG_CSV_QUOTE, 0) : INNOV_OK;
    }
    return rc;
}

/* A cell in quotes ends with a quote that is not doubled, and nothing stands behind it. */
static int read_quoted(innov__csv_rows *rows)
{
    int rc = INNOV_OK;

    rows->at++;
    while (rc == INNOV_OK && has_byte(rows, &rc)) {
        const char *from = rows->chunk + rows->at;
        const char *quote = memchr(from, '"', rows->end - rows->at);
        size_t length = quote != NULL ? (size_t)(quote - from) : rows->end - rows->at;

        rc = keep(rows, from, length);
        rows->at += length + (quote != NULL);
        if (rc != INNOV_OK || quote == NULL)
            continue;
        if (!has_byte(rows, &rc))
            return rc; /* the file ends with the cell */
        if (rows->chunk[rows->at] != '"')
            return rows->chunk[rows->at] == rows->separator || is_break(rows->chunk[rows->at])
                       ? INNOV_OK
                       : refuse(rows, INNOV__MSG_CSV_QUOTE, 0);
        rc = keep(rows, "\"", 1);
        rows->at++;
    }
    return rc == INNOV_OK ? refuse(rows, INNOV__MSG_CSV_UNENDED, 0) : rc;
}

/* Passes what ended the cell: 1 when another one follows in the row. */
static int pass_end(innov__csv_rows *rows, int *rc)
{
    char c;

    if (!has_byte(rows, rc))
        return 0;
    c = rows->chunk[rows->at++];
    if (c == '\r' && has_byte(rows, rc) && rows->chunk[rows->at] == '\n')
        rows->at++;
    return !is_break(c);
}

int innov__csv_next(innov__csv_rows *rows)
{
    int rc = INNOV_OK, more = 1;

    rows->count = 0;
    innov__buffer_clear(&rows->bytes);
    if (!has_byte(rows, &rc))
        return rc == INNOV_OK ? INNOV_DONE : rc;
    rows->row++;
    while (rc == INNOV_OK && more) {
        rc = begin_cell(rows);
        if (rc == INNOV_OK && has_byte(rows, &rc))
            rc = rows->chunk[rows->at] == '"' ? read_quoted(rows) : read_plain(rows);
        if (rc == INNOV_OK)
            rc = end_cell(rows);
        if (rc == INNOV_OK)
            more = pass_end(rows, &rc);
    }
    return rc;
}

const char *innov__csv_cell(const innov__csv_rows *rows, size_t index, size_t *length)
{
    size_t end = index + 1 < rows->count ? rows->starts[index + 1] : rows->bytes.length;

    *length = end - rows->starts[index] - 1;
    return rows->bytes.bytes + rows->starts[index];
}

int innov__csv_is_blank(const innov__csv_rows *rows)
{
    return rows->bytes.length == rows->count; /* nothing but the ends of cells */
}
