/* ecosystem.h - operations: what the library answers or does across records.
 *
 * An operation is described like a kind: its input is a kind that is never stored, its result is a
 * table. A report is an operation that does not write. One call runs them all, so that a new
 * operation adds no symbol.
 */
#ifndef INNOV_ECOSYSTEM_H
#define INNOV_ECOSYSTEM_H

#include "store.h"

#ifdef __cplusplus
extern "C" {
#endif

#define INNOV_OPERATION_LABEL 1 /* text: for people, in `lang` */
#define INNOV_OPERATION_DOC   2 /* text: what it does or answers, one line, in `lang` */
#define INNOV_OPERATION_INPUT 3 /* text: the name of its input kind */
#define INNOV_OPERATION_SORT  4 /* text: "report", or "action" when it writes */

/* What of a report's answer says something as a drawing: names of columns of its table, "" where
 * there is none. A category that is a reference stands for the title of its record. */
#define INNOV_OPERATION_CHART          5 /* text: "trend" along the time, "bars", "shares" of 100 */
#define INNOV_OPERATION_CHART_LABEL    6 /* text: what the chart shows, in `lang` */
#define INNOV_OPERATION_CHART_CATEGORY 7 /* text: the column of what has a bar of its own */
#define INNOV_OPERATION_CHART_VALUE    8 /* text: the column of how long it is */
#define INNOV_OPERATION_CHART_GOAL     9 /* text: the column of what is planned */
#define INNOV_OPERATION_CHART_SERIES   10 /* text: the column whose texts have a chart each */
#define INNOV_OPERATION_CHART_ONLY     11 /* text: "column=text", only of rows with this text */

/* The name of the operation at `index` (from 0), such as "sprint-progress"; "" past the end.
 * The text is constant. @since 0.1 */
INNOV_API const char *innov_operation_at(int32_t index);

/* A text of an operation: INNOV_OPERATION_LABEL to _CHART_ONLY; "" for what is not there.
 * The text is constant. @since 0.1 */
INNOV_API const char *innov_operation_text(const char *operation, int32_t what, const char *lang);

#define INNOV_RUN_EXPLAIN 1 /* answer with the records behind each figure, counted or left out */

/* Runs an operation on a store. `input` is a record of its input kind (NULL: nothing given);
 * `table` becomes its result, which the caller frees. With INNOV_RUN_EXPLAIN that is a row per
 * figure and record: figure, record, label, kind, title, counted, why (not). A report sees one
 * state of the store, whoever writes meanwhile; its date `as_of` is the day that it is about.
 * What failed is in `diag` and in the store's message.
 * Errors: INNOV_E_ARGUMENT (NULL, flags), INNOV_E_NOT_FOUND (no such operation, or a record it
 * needs), INNOV_E_KIND (another input), INNOV_E_REFUSED (faults of the input, see diag),
 * INNOV_E_REQUIRED (a field of the input that it needs), INNOV_E_STATE (not now: a stage of an
 * evaluation, a registration that is not open, ...), INNOV_E_VALUE (a time zone or a place that is
 * none), INNOV_E_LIMIT (a sum or a fraction too large), INNOV_E_UNSUPPORTED (a calendar, without
 * libical), and those of innov_store_find, innov_store_put and innov_store_commit. @since 0.1 */
INNOV_API int innov_run(innov_store *store, const char *operation, const innov_record *input,
                        uint32_t flags, innov_table **table, innov_diag *diag);

#ifdef __cplusplus
}
#endif
#endif
