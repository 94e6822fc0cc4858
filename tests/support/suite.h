/* suite.h - what every Check program of the tests wants: a main, a folder of its own for each test,
 * fixtures, whole files, and work done without root's privileges.
 *
 * A program is
 *
 *   int main(void)
 *   {
 *       Suite *suite = suite_create("dates");
 *       TCase *reading = suite_case(suite, "reading");
 *
 *       tcase_add_test(reading, a_month_is_a_date);
 *       return suite_main(suite);
 *   }
 *
 * Everything here fails the running test when it cannot do its work, so that nothing is returned to
 * check.
 */
#ifndef SUITE_H
#define SUITE_H

#include <check.h>
#include <stddef.h>
#include <stdint.h>

/* Runs the suite in the locale of the environment, prints `N passed, N failed` as the last line and
 * returns what main returns: 0 only when at least one check ran and all passed. CK_FORK=no runs the
 * tests in one process, as valgrind wants it. */
int suite_main(Suite *suite);

/* A test case of `suite` whose tests may call suite_file. */
TCase *suite_case(Suite *suite, const char *name);

/* The path of `name` in the running test's own folder, which is made at the first call and removed
 * after the test with all that is in it. The text lives until the test ends. */
const char *suite_file(const char *name);

/* The path of `name` in tests/data (or in the folder that TESTS_DATA names). As long. */
const char *suite_data(const char *name);

/* All bytes of a file and a NUL behind them; the caller frees them. `length` may be NULL. */
char *suite_read(const char *path, size_t *length);

/* Makes or replaces a file. */
void suite_write(const char *path, const char *bytes, size_t length);

/* How often a long test goes through its work: `few` times, or `per_round` times TESTS_ROUNDS where
 * that is set. With 20 rounds each test has done what the reliability of the library is judged by.
 */
int32_t suite_times(int32_t few, int32_t per_round);

/* Which part of a long test this process does, from 0, of how many: TESTS_PART=PART/PARTS, so that
 * several do the whole; without it, all. Ends the program where it says something else. */
typedef struct suite_share {
    int part, parts;
} suite_share;

suite_share suite_part(void);

/* Runs `work` in a child process without root's privileges (root may read and write whatever a
 * file's mode says) and returns what it returned, 0 to 254; 255 when the privileges could not be
 * dropped, -1 when the child died. The running test's folder is given to the child. `work` must not
 * use ck_assert: a failed one would not come back here. */
int suite_unprivileged(int (*work)(void *argument), void *argument);

#endif
