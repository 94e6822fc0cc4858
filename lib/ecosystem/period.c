/* period.c - the periods in which something is measured again and again. */
#include "ecosystem/period.h"

#include <innov/ids.h>
#include <string.h>

#include "model/kind.h"

enum { YEAR = 12, HALF = 6, QUARTER = 3, MONTH = 1 };

/* Months since the beginning of the year 0. */
static int32_t month_of(int32_t day)
{
    return day / 10000 * YEAR + day / 100 % 100 - 1;
}

innov__rhythm innov__rhythm_of(int64_t frequency, int64_t first_month)
{
    int32_t shift = first_month > 0 ? (int32_t)first_month - 1 : 0;

    switch (frequency) {
    case INNOV_INDICATOR_FREQUENCY_MONTHLY:
        return (innov__rhythm){MONTH, 1, 0};
    case INNOV_INDICATOR_FREQUENCY_QUARTERLY:
        return (innov__rhythm){QUARTER, 1, shift % QUARTER};
    case INNOV_INDICATOR_FREQUENCY_HALF_YEARLY:
        return (innov__rhythm){HALF, 1, shift % HALF};
    case INNOV_INDICATOR_FREQUENCY_YEARLY:
        return (innov__rhythm){YEAR, 1, shift};
    case INNOV_INDICATOR_FREQUENCY_TWO_YEARLY:
        return (innov__rhythm){YEAR, 2, shift};
    default:
        return (innov__rhythm){0, 0, 0};
    }
}

int32_t innov__period_of(innov__rhythm rhythm, int32_t day)
{
    return (month_of(day) - rhythm.shift) / rhythm.months;
}

innov__days innov__period_days(innov__rhythm rhythm, int32_t number)
{
    int32_t first = number * rhythm.months + rhythm.shift, last = first + rhythm.months - 1;

    return (innov__days){(first / YEAR) * 10000 + (first % YEAR + 1) * 100 + 1,
                         innov__days_of((last / YEAR) * 10000 + (last % YEAR + 1) * 100).last};
}

/* Whether the days are one whole period of so many months, of those of a year. */
static int is_whole(innov__days days, int32_t months)
{
    innov__rhythm rhythm = {months, 1, 0};
    innov__days whole = innov__period_days(rhythm, innov__period_of(rhythm, days.first));

    return whole.first == days.first && whole.last == days.last;
}

/* Writes a date, and answers how long it is. */
static size_t write_date(int32_t date, char *text)
{
    char written[INNOV_DATE_SIZE] = "";

    (void)innov_date_format(date, written, sizeof written); /* of no date: nothing */
    memcpy(text, written, strlen(written) + 1);
    return strlen(written);
}

static void write_part(int32_t day, char sort, int32_t months, char *name)
{
    size_t length = write_date(day / 10000 * 10000, name);

    name[length] = '-';
    name[length + 1] = sort;
    name[length + 2] = (char)('1' + (day / 100 % 100 - 1) / months);
    name[length + 3] = '\0';
}

void innov__period_name(innov__days days, char name[INNOV__PERIOD_SIZE])
{
    int years = days.first % 10000 == 101 && days.last % 10000 == 1231;
    size_t length;

    if (is_whole(days, YEAR)) {
        write_date(days.first / 10000 * 10000, name);
    } else if (is_whole(days, HALF)) {
        write_part(days.first, 'S', HALF, name);
    } else if (is_whole(days, QUARTER)) {
        write_part(days.first, 'Q', QUARTER, name);
    } else if (is_whole(days, MONTH)) {
        write_date(days.first / 100 * 100, name);
    } else {
        length = write_date(years ? days.first / 10000 * 10000 : days.first, name);
        name[length] = '/';
        write_date(years ? days.last / 10000 * 10000 : days.last, name + length + 1);
    }
}
