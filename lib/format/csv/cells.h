/* cells.h - the cells of a CSV file (RFC 4180), written and read; what is in them is not their
 * matter.
 *
 * docs/FORMAT.md section 8 says what the files look like.
 */
#ifndef INNOV__CSV_CELLS_H
#define INNOV__CSV_CELLS_H

#include "base/memory.h"
#include "base/messages.h"
#include "base/output.h"

/* ---- Writing ------------------------------------------------------------------------------- */

/* A file being written; a row has `columns` cells. */
typedef struct innov__csv_sheet {
    innov__output *out;
    char separator;
    size_t columns, at; /* at: cells of the present row */
} innov__csv_sheet;

/* Writes the next cell, in quotes when it needs them or `quoted`; the last one ends its row. */
void innov__csv_write(innov__csv_sheet *sheet, const char *text, size_t length, int quoted);

/* ---- Reading ------------------------------------------------------------------------------- */

enum {
    INNOV__CSV_CELL_MAX = 1024 * 1024,     /* bytes; each field's own limit is far below */
    INNOV__CSV_ROW_MAX = 16 * 1024 * 1024, /* bytes */
    INNOV__CSV_CELLS_MAX = 10000,          /* in a row */
};

/* A file being read: after innov__csv_next the cells of one row, each with a NUL behind it. */
typedef struct innov__csv_rows {
    int fd;
    char separator; /* 0: the one that is most frequent in the first row */
    char *chunk;
    size_t at, end;
    int ended;
    int64_t row; /* as spreadsheets count, from 1 */
    innov__buffer bytes;
    size_t *starts; /* in `bytes` */
    size_t count, capacity;
    innov__message fault; /* why the last call failed, at cell `count` of the row */
    int64_t limit;        /* of the fault */
} innov__csv_rows;

int innov__csv_begin(innov__csv_rows *rows, int fd, char separator);
void innov__csv_end(innov__csv_rows *rows);

/* Reads the next row: INNOV_OK, INNOV_DONE at the end, or the code of `fault`, not said; what comes
 * after one makes no sense. Never more is kept than a row may have. */
int innov__csv_next(innov__csv_rows *rows);

/* The cell at `index` of the row. */
const char *innov__csv_cell(const innov__csv_rows *rows, size_t index, size_t *length);

/* Whether all cells of the row are empty: spreadsheets leave such rows behind. */
int innov__csv_is_blank(const innov__csv_rows *rows);

#endif
