/* rows.h - many records of a kind, one after the other, with what the side tables hold of each. */
#ifndef INNOV__ROWS_H
#define INNOV__ROWS_H

#include "store/core.h"

/* A statement on a side table that follows the records. */
typedef struct innov__follower {
    int index;          /* of the list's field; INNOV__TEXTS */
    sqlite3_stmt *rows; /* id first; NULL until it is needed */
    int64_t from, id; /* it stands on a row of `id`; none before it is from `from` on (0: it stands
                         nowhere yet) */
} innov__follower;

typedef struct innov__rows {
    innov__core *core;
    const innov__kind *kind;
    sqlite3_stmt *row;      /* the caller's, made with innov__sql_columns: who steps it */
    innov__follower *sides; /* those that the kind has */
    size_t side_count;
    int read;
} innov__rows;

/* Nothing is written to the store from beginning to end. */
int innov__rows_begin(innov__rows *rows, innov__core *core, const innov__kind *kind,
                      sqlite3_stmt *row, innov__report to);
void innov__rows_end(innov__rows *rows);

/* The whole record of the row that the statement stands on; it costs least when their ids grow.
 * With `lend` texts stay SQLite's until the statement moves on. */
int innov__rows_read(innov__rows *rows, innov_record *record, int lend, innov__report to);

#endif
