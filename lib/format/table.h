/* table.h - building a table: columns first, then rows cell by cell. */
#ifndef INNOV__TABLE_H
#define INNOV__TABLE_H

#include <innov/format.h>

#include "model/kind.h"

typedef struct innov__column {
    const char *name;
    innov__words label;
    int32_t type;                  /* INNOV_TYPE_... */
    int32_t scale;                 /* of a decimal */
    const innov__code_list *codes; /* of a code */
} innov__column;

/* Makes an empty table. `name` and `columns` are copied; the labels and code lists they point to
 * are constant. */
int innov__table_new(const char *name, const innov__column *columns, size_t count,
                     innov_table **table);

/* Adds a row of cells without value or reason. */
int innov__table_row(innov_table *table);

/* Set a cell of the last row: a text (copied), a number as innov_get_int, or why there is none (a
 * constant name such as "no_data"). */
int innov__table_set_text(innov_table *table, size_t column, const char *text);
int innov__table_set_int(innov_table *table, size_t column, int64_t value);
int innov__table_set_reason(innov_table *table, size_t column, const char *reason);

/* The description of a column that is there. */
const innov__column *innov__table_column_at(const innov_table *table, size_t column);

/* Adds a note in both languages, copied. */
int innov__table_add_note(innov_table *table, const char *en, const char *lv);

#endif
