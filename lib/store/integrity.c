/* integrity.c - SQLite's integrity check, and what it says that is no damage.
 *
 * A page that could not be read, for want of memory or because the system failed, is one more fault
 * of the file to SQLite: its result says nothing, only the words do.
 */
#include "store/integrity.h"

#include <string.h>

#include "store/core.h"

static int begins(const char *words, const char *with)
{
    return strncmp(words, with, strlen(with)) == 0;
}

static int ends(const char *words, const char *with)
{
    size_t length = strlen(words), end = strlen(with);

    return length >= end && strcmp(words + length - end, with) == 0;
}

static int number_at(const char *digits)
{
    enum { LARGEST = 1 << 20 };
    int number = 0;

    for (; *digits >= '0' && *digits <= '9' && number < LARGEST; digits++)
        number = number * 10 + (*digits - '0');
    return number;
}

/* Of the pages of a file all is said in one row, and no name of the file's own is in it. */
static int result_of_pages(const char *words)
{
    static const char code[] = "error code=";

    for (const char *at = strstr(words, code); at != NULL; at = strstr(at, code)) {
        int result = number_at(at += sizeof code - 1);

        if ((result & 0xFF) != SQLITE_CORRUPT)
            return result;
    }
    return strstr(words, "failed to get page") != NULL ? INNOV__UNTOLD : SQLITE_CORRUPT;
}

int innov__integrity_result(const char *words)
{
    if (words == NULL) /* they were too long for what memory there is */
        return SQLITE_NOMEM;
    if (strcmp(words, "ok") == 0)
        return SQLITE_OK;
    if (begins(words, "*** in database "))
        return result_of_pages(words);
    if (begins(words, "unable to validate ")) /* of the index of words, since SQLite 3.44 */
        return ends(words, "out of memory") ? SQLITE_NOMEM : SQLITE_IOERR;
    return SQLITE_CORRUPT;
}

/* Says what is wrong, row for row; `*untold` is set, and ends it, where a row does not say why. */
static int look(sqlite3 *db, sqlite3_stmt *rows, const char *path, int *faults, int *untold,
                innov__report to)
{
    int step = SQLITE_DONE;

    while (!*untold && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        const char *words = (const char *)sqlite3_column_text(rows, 0);
        int result = innov__integrity_result(words);

        if (result == INNOV__UNTOLD)
            *untold = 1;
        else if (result == SQLITE_CORRUPT)
            *faults += innov__fail(to, INNOV__MSG_DAMAGED, .file = path, .name = words) != INNOV_OK;
        else if (result != SQLITE_OK)
            return innov__sqlite_result(result, path, sqlite3_errstr(result), to);
    }
    return *untold || step == SQLITE_DONE ? INNOV_OK : innov__sqlite_fail(db, path, to);
}

/* A page of a chain that cannot be read is told without the reason. Memory may be there when it is
 * asked for again, or its lack is told by the next to ask; a failing disk fails again. */
int innov__integrity(sqlite3 *db, const char *path, int most, int *faults, innov__report to)
{
    int rc = INNOV_OK, untold = 1;
    char sql[48];

    *faults = 0;
    sqlite3_snprintf(sizeof sql, sql, "PRAGMA integrity_check(%d)", most);
    for (int looks = 0; rc == INNOV_OK && untold && looks < 2; looks++) {
        sqlite3_stmt *rows;

        untold = 0;
        rc = sqlite3_prepare_v2(db, sql, -1, &rows, NULL) == SQLITE_OK
                 ? look(db, rows, path, faults, &untold, to)
                 : innov__sqlite_fail(db, path, to);
        (void)sqlite3_finalize(rows);
    }
    return rc == INNOV_OK && untold
               ? innov__sqlite_result(SQLITE_IOERR, path, sqlite3_errstr(SQLITE_IOERR), to)
               : rc;
}
