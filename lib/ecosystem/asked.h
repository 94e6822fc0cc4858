/* asked.h - the day that a report is asked for; dates and money in words. */
#ifndef INNOV__ASKED_H
#define INNOV__ASKED_H

#include "ecosystem/figures.h"

/* The day in the date field of an input that may be NULL: the last one of a month or year; when it
 * is unset, today (UTC). */
int32_t innov__asked_day(const innov_record *input, int32_t field);

/* A date in a condition or a note. */
void innov__add_date(innov__buffer *text, int32_t date);
void innov__note_date(innov__note *note, int32_t date);

/* Money in a note, as each language writes it. */
void innov__note_money(innov__note *note, int64_t cents);

#endif
