/* floor.h - what the files of the floor share: plain SQLite on the library's own tables. */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include <sqlite3.h>

#include "sides.h"

/* The rows of a side table that belong to the record in hand: followed in the order of ids beside
 * the rows of the kind, or looked up one by one. A table that has none of the kind is not asked. */
typedef struct side {
    sqlite3_stmt *rows; /* id first; NULL: none */
    int followed;
    int there, taken; /* followed: it stands on a row, and that was given */
    int64_t id;       /* of that row */
} side;

/* A kind being read. */
typedef struct reading {
    const shape *kind;
    sqlite3_stmt *row;
    side texts;  /* id, field, lang, text */
    side *lists; /* by column: id, value */
} reading;

/* A store that the floor works on. */
typedef struct floor_store {
    const task *t;
    sqlite3 *db;
    reading *by_id; /* by batch: for look-ups */
} floor_store;

/* Runs, prepares; fails the program when that cannot be. */
void floor_run(sqlite3 *db, const char *sql);
sqlite3_stmt *floor_prepare(sqlite3 *db, const char *sql);
void floor_step(sqlite3_stmt *statement); /* a statement without rows */
sqlite3 *floor_open_db(const char *path, int flags);

/* Reads a kind: all of it in the order of `rest`, or `WHERE id = ?`; `followed` when that is the
 * order of ids. */
void reading_begin(reading *r, sqlite3 *db, const shape *kind, const char *rest, int followed);
void reading_end(reading *r);

/* The rows of a side table for the record `id`, one after the other; 0 after the last. */
void side_seek(side *s, int64_t id);
int side_next(side *s, int64_t id);

#endif
