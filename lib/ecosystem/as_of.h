/* as_of.h - the day that a report is about: what had happened by it, and what held on it.
 *
 * Statuses have no dates of their own, so what came to a status has come to it by a day when its
 * dates say so; what was cancelled since counts as cancelled. Where a date is not known well enough
 * the record is left out as undecidable, and how many these are is told below the answer. Titles
 * and names are those on record, so that readers know them; former ones are in the log.
 */
#ifndef INNOV__AS_OF_H
#define INNOV__AS_OF_H

#include "ecosystem/figures.h"

typedef struct innov__as_of {
    int32_t day;       /* the last one of what is asked for; unset, today (UTC) */
    int is_asked;      /* a day is given; without one all that is on record counts */
    int is_past;       /* it was before today: statuses alone say nothing of it */
    int64_t undecided; /* records whose dates do not decide it, as innov__doubt counted them */
} innov__as_of;

/* The day in the date field of an input that may be NULL. */
innov__as_of innov__as_of_input(const innov_record *input, int32_t field);

/* Why what happened on a date does not count: it was after the day, the date does not decide it, or
 * there is none. 0: it had certainly happened, or no day is asked for. */
innov__left_out innov__not_yet(const innov__as_of *at, int32_t date);

/* The same of a day that holds whether one was asked for or not. */
innov__left_out innov__not_by(int32_t day, int32_t date);

/* Counts a reason that is one of doubt, and hands it back. */
innov__left_out innov__doubt(innov__as_of *at, innov__left_out why);

/* Whether a period, 0 is open, has the day in it. */
innov__sure innov__held(const innov__as_of *at, int32_t from, int32_t to);

/* INNOV__PERHAPS and INNOV__YES as codes: possible, certain. */
extern const innov__code_list innov__certainty_codes;

/* ---- Sprints ------------------------------------------------------------------------------- */

/* Whether a status is one of those that follow completion. */
int innov__is_completed(int64_t status);

/* The first day of a sprint as far as it is known: begun, planned, or its year. */
int32_t innov__sprint_start(const innov_record *sprint);

/* Why a sprint had not begun, or was not completed, by the day; 0: it was. It is completed by its
 * last day, or by its year where no last day is on record. */
innov__left_out innov__sprint_not_begun(const innov__as_of *at, const innov_record *sprint);
innov__left_out innov__sprint_not_completed(const innov__as_of *at, const innov_record *sprint);

/* ---- Institutions -------------------------------------------------------------------------- */

/* The status of an institution on the day: one that ended later still acted; 0: its dates do not
 * tell. */
int64_t innov__institution_status(const innov__as_of *at, const innov_record *institution);

/* ---- Notes --------------------------------------------------------------------------------- */

/* Adds a note on the day and on what was left open, when a day is asked for. */
int innov__note_as_of(const innov__as_of *at, innov__reply *reply);

#endif
