/* layout.h - what the columns of a CSV file mean: found out once, from its first row. */
#ifndef INNOV__CSV_LAYOUT_H
#define INNOV__CSV_LAYOUT_H

#include "format/csv/cells.h"
#include "format/csv/csv.h"

typedef enum innov__csv_role {
    INNOV__CSV_ID,
    INNOV__CSV_LABEL,
    INNOV__CSV_LABELS,
    INNOV__CSV_EXTENSION,
    INNOV__CSV_ROLES, /* how many columns beside fields */
    INNOV__CSV_FIELD = INNOV__CSV_ROLES,
} innov__csv_role;

/* A piece of a value that a mapping puts together: a cell of the row, or its own words. */
typedef struct innov__csv_piece {
    const char *text; /* NULL: the cell */
    size_t length, cell;
} innov__csv_piece;

typedef struct innov__csv_column {
    innov__csv_role role;
    int index; /* of the field */
    char lang[INNOV__LANGUAGE_SIZE];
    const char *name;         /* in findings: as the header, or the mapping, names it */
    innov__csv_piece *pieces; /* from where its text comes */
    size_t count;
} innov__csv_column;

typedef struct innov__csv_layout {
    const innov__kind *kind;
    innov__csv_column *columns;
    size_t count, capacity;
    size_t cells;          /* of a row */
    const char **by_field; /* the column that gives a field, or NULL */
    innov__language_column *languages;
    size_t language_count, language_capacity;
    const char *labels, *origin; /* as the file states them, or "" */
    int guarded;
    innov__arena arena;
} innov__csv_layout;

/* Finds out what the columns mean from the first row, on which `rows` stands. Everything that is
 * wrong is said; then INNOV_E_REFUSED. */
int innov__csv_layout_read(innov__csv_layout *layout, const innov__csv_rows *rows, const char *file,
                           const innov__csv_asked *asked, innov__report to);
void innov__csv_layout_free(innov__csv_layout *layout);

#endif
