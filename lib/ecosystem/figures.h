/* figures.h - what reports have in common: reading records one by one, what a record is called, its
 * dates, ratios, rows and notes.
 */
#ifndef INNOV__FIGURES_H
#define INNOV__FIGURES_H

#include "base/memory.h"
#include "ecosystem/reply.h"

/* ---- Reading ------------------------------------------------------------------------------- */

enum { INNOV__FIND_REFERENCES = 2, INNOV__FIND_ORDERS = 3 };

/* Which records, in which order. */
typedef struct innov__find {
    int32_t kind;
    const char *condition; /* NULL: all */
    struct {
        const char *path; /* a reference, or one of its target; NULL: no test */
        int64_t id;
    } is[INNOV__FIND_REFERENCES];
    int64_t year;                          /* the value of the field `year`; 0: any */
    const char *order[INNOV__FIND_ORDERS]; /* fields; NULL: by id */
} innov__find;

/* Sees one record, which lives until it returns: INNOV_OK to go on, INNOV_DONE to stop. */
typedef int innov__visit(const innov_record *record, void *context);

/* Shows each such record to `visit`; records are read one by one. */
int innov__each(innov_store *store, const innov__find *find, innov__visit *visit, void *context,
                innov_diag *diag);

/* How many such records there are. */
int innov__count_of(innov_store *store, const innov__find *find, int64_t *count, innov_diag *diag);

/* Fails when a record that was asked for is not there; 0: none was. */
int innov__there(innov_store *store, int64_t id, innov_diag *diag);

/* The number under an optional field of a record that may be NULL: 0 when there is none. */
int64_t innov__number(const innov_record *record, int32_t field);

int64_t innov__id(const innov_record *record);

/* Whether a record's list or single reference names the record `id`. */
int innov__refers(const innov_record *record, int32_t field, int64_t id);

/* Whether the field is a list. */
int innov__is_list(int32_t field);

/* ---- Words --------------------------------------------------------------------------------- */

/* Writes a figure's name with the record it belongs to, by its label or else its id. */
int innov__figure(innov__buffer *name, const char *figure, const innov_record *record);

/* Says of a record whether it counts in the figure of a row, which is called by the record `of`, or
 * why not (0: it does). The second reads the record, which counts. They cost nothing when nobody
 * asked. */
int innov__explain(innov__reply *reply, const char *figure, const innov_record *of,
                   const innov_record *record, innov__left_out why);
int innov__explain_id(innov__reply *reply, innov_store *store, const char *figure,
                      const innov_record *of, int64_t id);

/* The same of a row that is called by a text: a year, a code, a name. */
int innov__explain_of(innov__reply *reply, const char *figure, const char *of,
                      const innov_record *record, innov__left_out why);
int innov__explain_year(innov__reply *reply, const char *figure, int64_t year,
                        const innov_record *record, innov__left_out why);

/* ---- Numbers and dates --------------------------------------------------------------------- */

/* 100 * part / whole with one decimal place, a half rounded up; `whole` is above 0. INNOV_E_LIMIT:
 * it is too much to be told. */
int innov__percent(int64_t part, int64_t whole, int64_t *percent);

/* The value of a date, instant or year field as a date that may be partial, or 0. `zone` is the
 * field of an instant's time zone, or 0. */
int32_t innov__date(const innov_record *record, int32_t field, int32_t zone);

/* The days a date, or a period of two (0: open), certainly lies within. */
typedef struct innov__days {
    int32_t first, last;
} innov__days;

innov__days innov__days_of(int32_t date);

/* Days from one day to another, both full dates. */
int64_t innov__days_between(int32_t from, int32_t to);

/* The day so many days (0 or more) after a full date; 0: it is in no year that a date has. */
int32_t innov__days_later(int32_t day, int64_t days);

typedef enum innov__sure { INNOV__NO, INNOV__PERHAPS, INNOV__YES } innov__sure;

/* Whether two periods share a day, by what is known of their partial dates; 0 is open. */
innov__sure innov__overlap(int32_t from, int32_t to, int32_t other_from, int32_t other_to);

/* ---- Rows and notes ------------------------------------------------------------------------ */

/* A row that is filled from its first column on. What fails stays failed. */
typedef struct innov__row {
    innov_table *table;
    size_t column;
    int result;
} innov__row;

innov__row innov__row_begin(const innov__reply *reply);
void innov__row_text(innov__row *row, const char *text);                           /* "": no_data */
void innov__row_field(innov__row *row, const innov_record *record, int32_t field); /* as text */
void innov__row_int(innov__row *row, int64_t value);
void innov__row_some(innov__row *row, int64_t value);                  /* 0: no_data */
void innov__row_optional(innov__row *row, int applies, int64_t value); /* else not_applicable */
void innov__row_reason(innov__row *row, const char *reason);
void innov__row_percent(innov__row *row, int64_t part,
                        int64_t whole); /* no whole: not_applicable */

/* The next cell, of words: programs read `name`, people the words of their language. */
void innov__row_words(innov__row *row, const char *name, innov__words words);

/* The next cell: a multilingual text of a record that has it, for people in their language. */
void innov__row_text_of(innov__row *row, const innov_record *record, int32_t field);

/* The next cell: the title of a record, for people in their language; no_data for NULL or a record
 * without a title. */
void innov__row_title(innov__row *row, const innov_record *record);

/* The next two cells: the record `id` and its title. 0: no_data. */
void innov__row_record(innov__row *row, innov_store *store, int64_t id, innov_diag *diag);

/* A note that grows in both languages. */
typedef struct innov__note {
    innov__buffer en, lv;
} innov__note;

void innov__note_words(innov__note *note, const char *en, const char *lv);
void innov__note_int(innov__note *note, int64_t number);
void innov__note_title(innov__note *note, const innov_record *record);

/* Adds the note below the answer and frees it. */
int innov__note_add(innov__note *note, innov__reply *reply);

/* Adds a note that says which revision of the store the answer is of, unless it is in memory. */
int innov__note_state(innov_store *store, innov__reply *reply);

#endif
