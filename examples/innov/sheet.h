/* sheet.h - a table the command line makes itself, and how it is written.
 *
 * The same forms as the library's own tables have. Columns may be added while rows are:
 * which languages a text has is known only when its records have been read.
 */
#ifndef SHEET_H
#define SHEET_H

#include <stdint.h>
#include <stdio.h>

struct sheet;

/* Makes an empty sheet; NULL when memory is out. */
struct sheet *sheet_new(const char *name);
void sheet_free(struct sheet *sheet);

/* The column named `name`, added when it is not there. `label` and `type` are constant texts;
 * columns are written in the order of `rank`, then of their names. */
size_t sheet_column(struct sheet *sheet, const char *name, const char *label, const char *type,
                    int32_t rank);

/* Adds a row; then its cells, in any order. A text that is "" is no value. */
void sheet_row(struct sheet *sheet);
void sheet_set(struct sheet *sheet, size_t column, const char *text);

size_t sheet_rows(const struct sheet *sheet);

/* What people call it; until this is set, its name. The text is constant. */
void sheet_title(struct sheet *sheet, const char *title);
const char *sheet_called(const struct sheet *sheet);

/* Writes the sheet in INNOV_FORMAT_...; INNOV_E_NOMEM when it could not be filled, or not written.
 * Whether the stream took it is asked at the end, by flush_output. */
int sheet_write(struct sheet *sheet, FILE *out, int32_t format);

#endif
