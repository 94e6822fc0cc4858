/* csv.c - the cells of CSV files: what is written, byte for byte; what is read, however it comes in
 * pieces; what is refused, where, and before it costs memory.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "format/csv/cells.h"
#include "support/suite.h"
#include "support/text.h"
#include "support/world.h"

/* ---- What the tests share ------------------------------------------------------------------ */

/* A file of these bytes, open to be read. */
static int file_of(const char *bytes, size_t length)
{
    const char *path = suite_file("in.csv");
    int fd;

    suite_write(path, bytes, length);
    fd = open(path, O_RDONLY);
    ck_assert_int_ge(fd, 0);
    return fd;
}

/* All rows of a file: cells in brackets, a row a line; what stopped it at the end. */
static char *rows_of(const char *bytes, size_t length, char separator)
{
    int fd = file_of(bytes, length), rc;
    innov__csv_rows rows;
    text said = {0};

    add(&said, "");
    rc = innov__csv_begin(&rows, fd, separator);
    while (rc == INNOV_OK && (rc = innov__csv_next(&rows)) == INNOV_OK) {
        for (size_t i = 0; i < rows.count; i++) {
            size_t size;
            const char *cell = innov__csv_cell(&rows, i, &size);

            ck_assert_int_eq(cell[size], '\0');
            add(&said, "[");
            append(&said, cell, size);
            add(&said, "]");
        }
        add(&said, "\n");
    }
    if (rc != INNOV_DONE)
        add(&said, innov_result_name(rc));
    innov__csv_end(&rows);
    ck_assert_int_eq(close(fd), 0);
    return said.bytes;
}

static void ck_rows(const char *bytes, const char *expected)
{
    char *found = rows_of(bytes, strlen(bytes), 0);

    ck_assert_str_eq(found, expected);
    free(found);
}

/* ---- Reading ------------------------------------------------------------------------------- */

START_TEST(rows_and_cells_are_read)
{
    static const struct {
        const char *bytes, *rows;
    } files[] = {
        {"", ""},
        {"a", "[a]\n"},
        {"a,b\r\nc,d\r\n", "[a][b]\n[c][d]\n"},
        {"a,b\nc,d", "[a][b]\n[c][d]\n"},
        {"a,b\rc,d\r", "[a][b]\n[c][d]\n"},
        {"a,\r\n,b\r\n", "[a][]\n[][b]\n"},
        {"\r\n\r\na\r\n", "[]\n[]\n[a]\n"},
        {"\"a\",\"\"\r\n\"\"\"\",\"b\"\"c\"\r\n", "[a][]\n[\"][b\"c]\n"},
        {"\"a,b\r\nc\",d\r\n", "[a,b\r\nc][d]\n"},
        {" a , b \r\n", "[ a ][ b ]\n"},
        {"\"a\"", "[a]\n"},
        {"\xEF\xBB\xBF\"a\",b\r\n", "[a][b]\n"},
    };

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        ck_rows(files[i].bytes, files[i].rows);
}
END_TEST

START_TEST(the_separator_is_found_in_the_first_row)
{
    ck_rows("a;b\r\nc,d;e\r\n", "[a][b]\n[c,d][e]\n");
    ck_rows("a\tb\r\nc,d\te\r\n", "[a][b]\n[c,d][e]\n");
    ck_rows("\"a;b;c\",d\r\n;,e\r\n", "[a;b;c][d]\n[;][e]\n");
    ck_rows("a;b,c;d\r\n", "[a][b,c][d]\n");
    ck_rows("a,b;c\r\n", "[a][b;c]\n"); /* as many of each: a comma */
    ck_rows("a\r\nb;c\r\n", "[a]\n[b;c]\n");
}
END_TEST

START_TEST(what_is_no_csv_is_refused)
{
    static const struct {
        const char *bytes;
        size_t length;
        const char *rows;
    } files[] = {
        {"a,b\r\nc\"d,e\r\n", 12, "[a][b]\nINNOV_E_SYNTAX"},
        {"a,b\r\n\"c\"d,e\r\n", 13, "[a][b]\nINNOV_E_SYNTAX"},
        {"a,b\r\n\"c,e\r\n", 11, "[a][b]\nINNOV_E_SYNTAX"},
        {"a,\"\"\"", 5, "INNOV_E_SYNTAX"},
        {"a,b\r\nc\0d,e\r\n", 12, "[a][b]\nINNOV_E_SYNTAX"},
        {"\xFF\xFE"
         "a\0",
         4, "INNOV_E_SYNTAX"},
        {"\xFE\xFF\0a", 4, "INNOV_E_SYNTAX"},
        {"a\0b\0", 4, "INNOV_E_SYNTAX"},
    };

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        char *found = rows_of(files[i].bytes, files[i].length, 0);

        ck_assert_str_eq(found, files[i].rows);
        free(found);
    }
}
END_TEST

/* Wherever the pieces end in which a file is read, at each byte of its end, the rows are the same.
 */
START_TEST(a_piece_may_end_anywhere)
{
    static const char tail[] = "\"q\"\"q\"\r\nx,\"a\r\nb\"\r\n";

    for (size_t before = 65536 - sizeof tail - 4; before < 65536 + 2; before++) {
        char *bytes = malloc(before + sizeof tail), *found;
        text expected = {0};

        ck_assert_ptr_nonnull(bytes);
        memset(bytes, 'x', before);
        bytes[before - 1] = ',';
        memcpy(bytes + before, tail, sizeof tail);
        add(&expected, "[");
        append(&expected, bytes, before - 1);
        add(&expected, "][q\"q]\n[x][a\r\nb]\n");
        found = rows_of(bytes, before + sizeof tail - 1, 0);
        ck_assert_str_eq(found, expected.bytes);
        free(found);
        free(bytes);
        free(expected.bytes);
    }
}
END_TEST

/* ---- Limits -------------------------------------------------------------------------------- */

/* What a file of `head`, then `unit` again and again, without end, is refused with, in a process
 * that may have little memory; 255 when it was not. */
static int refused_stream(const char *head, const char *unit)
{
    int ends[2], status;
    pid_t writer, reader;

    ck_assert_int_eq(pipe(ends), 0);
    writer = fork();
    if (writer == 0) {
        char block[65536];
        size_t size = strlen(unit), filled = 0;

        for (; filled + size <= sizeof block; filled += size)
            memcpy(block + filled, unit, size);
        (void)close(ends[0]);
        if (write(ends[1], head, strlen(head)) < 0)
            _exit(1);
        for (int64_t left = INT64_C(1) << 30; left > 0; left -= (int64_t)filled)
            if (write(ends[1], block, filled) < 0)
                _exit(0); /* nobody reads any more */
        _exit(0);
    }
    (void)close(ends[1]);
    reader = fork();
    if (reader == 0) {
        innov__csv_rows rows;
        int rc = innov__csv_begin(&rows, ends[0], ',');

        while (rc == INNOV_OK)
            rc = innov__csv_next(&rows);
        _exit(rc == INNOV_E_LIMIT && rows.bytes.capacity <= 2 * INNOV__CSV_ROW_MAX &&
                      rows.capacity <= (size_t)2 * INNOV__CSV_CELLS_MAX
                  ? (int)(rows.fault - INNOV__MSG_CSV_ENCODING)
                  : 255);
    }
    (void)close(ends[0]);
    ck_assert_int_eq(waitpid(reader, &status, 0), reader);
    ck_assert_int_eq(waitpid(writer, NULL, 0), writer);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

START_TEST(a_line_of_a_gigabyte_costs_little)
{
    char wide[4098];

    ck_assert_int_eq(refused_stream("a\r\n", "x"),
                     INNOV__MSG_CSV_CELL_LIMIT - INNOV__MSG_CSV_ENCODING);
    ck_assert_int_eq(refused_stream("a\r\n\"", "x\r\n"),
                     INNOV__MSG_CSV_CELL_LIMIT - INNOV__MSG_CSV_ENCODING);
    ck_assert_int_eq(refused_stream("a\r\n", "x,"),
                     INNOV__MSG_CSV_CELLS_LIMIT - INNOV__MSG_CSV_ENCODING);
    memset(wide, 'x', sizeof wide); /* more than a row may have, in fewer cells than it may have */
    wide[sizeof wide - 2] = ',';
    wide[sizeof wide - 1] = '\0';
    ck_assert_int_eq(refused_stream("a\r\n", wide),
                     INNOV__MSG_CSV_ROW_LIMIT - INNOV__MSG_CSV_ENCODING);
}
END_TEST

START_TEST(limits_are_as_large_as_they_say)
{
    size_t length = INNOV__CSV_CELL_MAX;
    char *cell = malloc(length + 2);

    ck_assert_ptr_nonnull(cell);
    memset(cell, 'x', length + 1);
    for (size_t more = 0; more < 2; more++) {
        char *found = rows_of(cell, length + more, 0);

        if (more == 0)
            ck_assert_uint_eq(strlen(found), length + strlen("[]\n"));
        else
            ck_assert_str_eq(found, "INNOV_E_LIMIT");
        free(found);
    }
    free(cell);
}
END_TEST

/* ---- Writing ------------------------------------------------------------------------------- */

/* Opens a new file to write cells to. */
static innov__csv_sheet sheet_of(innov__output *out, char separator, size_t columns)
{
    int fd = open(suite_file("out.csv"), O_WRONLY | O_CREAT | O_TRUNC, 0600);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(innov__output_begin(out, fd), INNOV_OK);
    return (innov__csv_sheet){.out = out, .separator = separator, .columns = columns};
}

static char *written(innov__output *out, size_t *length)
{
    int fd = out->fd;

    ck_assert_int_eq(innov__output_end(out), INNOV_OK);
    ck_assert_int_eq(close(fd), 0);
    return suite_read(suite_file("out.csv"), length);
}

START_TEST(only_what_needs_quotes_is_quoted)
{
    static const char *const cells[] = {"a", "b,c", "d;e", "f\"g", "h\ni", " j", "", "k"};
    innov__output out;
    innov__csv_sheet sheet = sheet_of(&out, ',', 4);
    char *found;

    for (size_t i = 0; i < 8; i++)
        innov__csv_write(&sheet, cells[i], strlen(cells[i]), i == 7);
    found = written(&out, NULL);
    ck_assert_str_eq(found, "a,\"b,c\",d;e,\"f\"\"g\"\r\n\"h\ni\", j,,\"k\"\r\n");
    free(found);
}
END_TEST

START_TEST(an_empty_row_is_no_empty_line)
{
    innov__output out;
    innov__csv_sheet sheet = sheet_of(&out, ',', 1);
    char *found;

    innov__csv_write(&sheet, "", 0, 0);
    found = written(&out, NULL);
    ck_assert_str_eq(found, "\"\"\r\n");
    free(found);
}
END_TEST

enum { COLUMNS = 7 };

/* Whatever stands in the cells, with every separator. */
START_TEST(random_cells_come_back)
{
    random_source source = {(uint64_t)_i + 1};
    int32_t count = suite_times(3000, 100000) / COLUMNS * COLUMNS;
    char separator = ",;\t"[_i], *bytes, *found;
    text expected = {0};
    innov__output out;
    innov__csv_sheet sheet = sheet_of(&out, separator, COLUMNS);
    size_t length;

    add(&expected, "");
    for (int32_t i = 0; i < count; i++) {
        char *cell = random_text(&source, 0, 20, 1);
        const char *shown = cell != NULL ? cell : "";

        innov__csv_write(&sheet, shown, strlen(shown), likely(&source, 3));
        add(&expected, "[");
        add(&expected, shown);
        add(&expected, i % COLUMNS == COLUMNS - 1 ? "]\n" : "]");
        free(cell);
    }
    bytes = written(&out, &length);
    found = rows_of(bytes, length, separator);
    ck_assert_str_eq(found, expected.bytes);
    free(found);
    free(bytes);
    free(expected.bytes);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("csv");
    TCase *reading = suite_case(suite, "reading"), *limits = suite_case(suite, "limits");
    TCase *writing = suite_case(suite, "writing");

    tcase_add_test(reading, rows_and_cells_are_read);
    tcase_add_test(reading, the_separator_is_found_in_the_first_row);
    tcase_add_test(reading, what_is_no_csv_is_refused);
    tcase_add_test(reading, a_piece_may_end_anywhere);
    tcase_add_test(limits, a_line_of_a_gigabyte_costs_little);
    tcase_add_test(limits, limits_are_as_large_as_they_say);
    tcase_add_test(writing, only_what_needs_quotes_is_quoted);
    tcase_add_test(writing, an_empty_row_is_no_empty_line);
    tcase_add_loop_test(writing, random_cells_come_back, 0, 3);
    return suite_main(suite);
}
