/* integrity.h - SQLite's own opinion of a file. */
#ifndef INNOV__INTEGRITY_H
#define INNOV__INTEGRITY_H

#include <sqlite3.h>

#include "base/problem.h"

/* What one row of the check says: SQLITE_OK, SQLITE_CORRUPT, what kept SQLite from looking (as a
 * result of its own), or INNOV__UNTOLD when something did and the row does not say what. */
enum { INNOV__UNTOLD = -1 };

int innov__integrity_result(const char *words);

/* Looks at all of the file, and says what is wrong with it, at most `most` times. Returns INNOV_OK
 * also when something is, and counts it in `faults`; else why there was no looking. */
int innov__integrity(sqlite3 *db, const char *path, int most, int *faults, innov__report to);

#endif
