/* asked.c - the day that a report is asked for; dates and money in words. */
#include "ecosystem/asked.h"

#include "base/clock.h"
#include "base/number.h"

int32_t innov__asked_day(const innov_record *input, int32_t field)
{
    int64_t date = innov__number(input, field);

    return date != 0 ? innov__days_of((int32_t)date).last : innov__today();
}

void innov__add_date(innov__buffer *text, int32_t date)
{
    char written[INNOV_DATE_SIZE];

    if (innov_date_format(date, written, sizeof written) == INNOV_OK)
        innov__buffer_text(text, written);
}

void innov__note_date(innov__note *note, int32_t date)
{
    innov__add_date(&note->en, date);
    innov__add_date(&note->lv, date);
}

void innov__note_money(innov__note *note, int64_t cents)
{
    char canonical[INNOV__INT_SIZE], shown[INNOV__SHOWN_SIZE];

    innov__scaled_format(cents, 2, canonical);
    innov__number_show(canonical, 0, shown);
    innov__buffer_text(&note->en, shown);
    innov__number_show(canonical, 1, shown);
    innov__buffer_text(&note->lv, shown);
}
