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
    int for_programs;              /* 1: left out where people read; another column says it */
} innov__column;

/* Makes an empty table. `name` and `columns` are copied; the labels and code lists they point to
 * are constant. */
int innov__table_new(const char *name, const innov__column *columns, size_t count,
                     innov_table **table);

/* What the table is called by people; unset, its name. The words are constant. */
void innov__table_set_title(innov_table *table, innov__words title);
const char *innov__table_title(const innov_table *table, const char *lang);

/* Adds a row of cells without value or reason. */
int innov__table_row(innov_table *table);

/* Set a cell of the last row: a text (copied), a number as innov_get_int, or why there is none (a
 * constant name such as "no_data"). */
int innov__table_set_text(innov_table *table, size_t column, const char *text);
int innov__table_set_int(innov_table *table, size_t column, int64_t value);
int innov__table_set_reason(innov_table *table, size_t column, const char *reason);

/* Sets a text cell of the last row to `text`, which programs read, and to `words`, which people
 * read; both are copied. */
int innov__table_set_words(innov_table *table, size_t column, const char *text, innov__words words);

/* The words of a cell for people in `lang`; its text when it has none. */
const char *innov__table_words(const innov_table *table, int32_t row, int32_t column,
                               const char *lang);

/* The description of a column that is there. */
const innov__column *innov__table_column_at(const innov_table *table, size_t column);

/* Adds a note in both languages, copied. */
int innov__table_add_note(innov_table *table, const char *en, const char *lv);

#endif
