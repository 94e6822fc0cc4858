/* table_write.h - what the writers of tables share. */
#ifndef INNOV__TABLE_WRITE_H
#define INNOV__TABLE_WRITE_H

#include "base/number.h"
#include "base/output.h"
#include "format/table.h"

typedef struct innov__table_writer {
    innov__output out;
    const innov_table *table;
    const char *lang;
    int32_t columns, rows, notes;
} innov__table_writer;

/* The formats for people, each a whole table with its notes. */
void innov__table_write_text(innov__table_writer *w);
void innov__table_write_markdown(innov__table_writer *w);
void innov__table_write_html(innov__table_writer *w);

int32_t innov__column_type(const innov__table_writer *w, int32_t column);
const char *innov__column_text(const innov__table_writer *w, int32_t column, int32_t what);

/* ---- table_shown.c: what people see -------------------------------------------------------- */

/* The next column that people see, from `column` on; the number of columns when there is none. */
int32_t innov__next_shown(const innov__table_writer *w, int32_t column);

/* What people see in a cell that has a value: the label of a code, a number as the language writes
 * it, words; "" when it has none. The text is in `buffer` or lives as long as the table. */
const char *innov__shown(const innov__table_writer *w, int32_t row, int32_t column,
                         char buffer[INNOV__SHOWN_SIZE]);

/* Numbers stand to the right. */
int innov__is_number(const innov__table_writer *w, int32_t column);

/* The named reason at `index`, NULL past the last; and its words. */
const char *innov__reason_at(size_t index);
const char *innov__reason_words(const innov__table_writer *w, const char *name);

/* How many bytes the control character at `text` has, or 0. A terminal might obey one: C0, DEL, or
 * C1, which UTF-8 writes in two bytes. */
size_t innov__control_length(const char *text);

#endif
