/* format.h - tables: what reports, operations and lists answer with, and how they are written.
 *
 * A table has typed columns and rows of cells. A cell is a value or a named reason why there is
 * none: no_data, not_applicable, suppressed, not_comparable, not_computable.
 */
#ifndef INNOV_FORMAT_H
#define INNOV_FORMAT_H

#include "record.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct innov_table innov_table;

/* Frees a table; NULL is fine. @since 0.1 */
INNOV_API void innov_table_free(innov_table *table);

#define INNOV_TABLE_COLUMNS 1 /* how many columns it has */
#define INNOV_TABLE_ROWS    2 /* how many rows it has */
#define INNOV_TABLE_NOTES   3 /* how many notes stand below it */

/* A number of the table: INNOV_TABLE_COLUMNS to INNOV_TABLE_NOTES; 0 when the call is wrong.
 * @since 0.1 */
INNOV_API int32_t innov_table_count(const innov_table *table, int32_t what);

#define INNOV_COLUMN_NAME  1 /* text: the one spelling, such as "cumulative" */
#define INNOV_COLUMN_LABEL 2 /* text: for people, in `lang` */
#define INNOV_COLUMN_TYPE  3 /* text: text, integer, decimal, money, date, code, reference, ... */

/* The table's own name, such as "sprint-progress". Lives as long as the table. @since 0.1 */
INNOV_API const char *innov_table_name(const innov_table *table);

/* A text of the column at `column` (from 0); "" when the call is wrong. @since 0.1 */
INNOV_API const char *innov_table_column(const innov_table *table, int32_t column, int32_t what,
                                         const char *lang);

/* The canonical text of a cell, "" when it has no value. Lives as long as the table. @since 0.1 */
INNOV_API const char *innov_table_text(const innov_table *table, int32_t row, int32_t column);

/* The number under a cell, as innov_get_int. Returns INNOV_UNSET (and 0) when it has no value.
 * Errors: INNOV_E_ARGUMENT (NULL, out of range), INNOV_E_TYPE (a text). @since 0.1 */
INNOV_API int innov_table_int(const innov_table *table, int32_t row, int32_t column,
                              int64_t *value);

/* Why a cell has no value, such as "no_data"; "" when it has one. @since 0.1 */
INNOV_API const char *innov_table_reason(const innov_table *table, int32_t row, int32_t column);

/* The note at `index` (from 0), in `lang`; "" past the end. @since 0.1 */
INNOV_API const char *innov_table_note(const innov_table *table, int32_t index, const char *lang);

#define INNOV_FORMAT_TEXT     1 /* aligned columns for people, labels in `lang` */
#define INNOV_FORMAT_CSV      2 /* RFC 4180, column names as header */
#define INNOV_FORMAT_JSON     3 /* RFC 8259: name, columns, rows, notes; a missing value is null */
#define INNOV_FORMAT_MARKDOWN 4 /* a table of GitHub Flavored Markdown and a list of notes */
#define INNOV_FORMAT_HTML     5 /* a <table> and a list of notes, to stand in a page of UTF-8 */
#define INNOV_FORMAT_CALENDAR 6 /* the iCalendar that the report event-calendar answers with */

/* Writes a table to the open file descriptor `fd` (not closed) in INNOV_FORMAT_.... Text, Markdown
 * and HTML are for people: labels of codes, numbers as they are written in `lang`, and no columns
 * of ids where another column says it in words. CSV and JSON have the canonical texts.
 * Errors: INNOV_E_ARGUMENT (NULL, a wrong `fd` or `format`, a calendar of a table that has none),
 * INNOV_E_FULL, INNOV_E_IO, INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_table_write(const innov_table *table, int fd, int32_t format, const char *lang);

#ifdef __cplusplus
}
#endif
#endif
