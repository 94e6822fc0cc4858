/* reply.h - what an operation fills in: its table and, when it is asked to explain itself, the
 * records behind each figure.
 */
#ifndef INNOV__REPLY_H
#define INNOV__REPLY_H

#include <innov/ecosystem.h>

#include "format/table.h"

typedef struct innov__reply {
    innov_table *table;
    innov_table *explanation; /* NULL: nobody asked */
    innov_diag *diag;         /* of the caller; may be NULL */
} innov__reply;

/* Why a record that was looked at did not count. */
typedef enum innov__left_out {
    INNOV__LEFT_CANCELLED = 1,
    INNOV__LEFT_NOT_FINISHED,
    INNOV__LEFT_OUTSIDE_PERIOD,
    INNOV__LEFT_NO_DATE,
    INNOV__LEFT_UNDECIDABLE,
    INNOV__LEFT_NO_VALUE,
    INNOV__LEFT_OTHER_SCOPE,
    INNOV__LEFT_REPEATED,
    INNOV__LEFT_REPORTED,
    INNOV__LEFT_ABSENT,
    INNOV__LEFT_TOOK_PART,
    INNOV__LEFT_IN_ORDER,
    INNOV__LEFT_RESTATED,
    INNOV__LEFT_INCOMPLETE,
    INNOV__LEFT_CONFLICT,
    INNOV__LEFT_INVALID,
} innov__left_out;

/* The empty table of an explanation. */
int innov__explanation_new(innov_table **table);

/* Begins the table `name`. */
int innov__reply_begin(innov__reply *reply, const char *name, const innov__column *columns,
                       size_t count);

/* The text of a multilingual field in `lang` (NULL: the primary language), or in the primary
 * language, or in the first it has. */
const char *innov__reply_text_in(const innov_record *record, int32_t field, const char *lang);

/* Sets a text cell from the title of a record: programs read it in the primary language, people in
 * theirs. A kind without a title leaves the cell empty. */
int innov__reply_set_title(innov_table *table, size_t column, const innov_record *record);

/* Sets a text cell to a kind: programs read its name, people its label. */
int innov__reply_set_kind(innov_table *table, size_t column, int32_t kind);

/* A note below the table and its explanation: definition, period, counting rule. */
int innov__reply_note(innov__reply *reply, const char *en, const char *lv);

/* The number of a record's kind; 0: there is no record. */
int32_t innov__kind_of(const innov_record *record);

/* What the record is called: its title in `lang` (NULL: the primary language), or in the first
 * language that it has; "" when its kind has no title. */
const char *innov__title(const innov_record *record, const char *lang);

/* Says that `record` is counted in `figure` (the name of a column, or one with the row it belongs
 * to: "completed 2023"), or why it is not (0: it is). Costs nothing when nobody asked. */
int innov__reply_explain(innov__reply *reply, const char *figure, const innov_record *record,
                         innov__left_out why);
int innov__reply_counted(innov__reply *reply, const char *figure, const innov_record *record);

#endif
