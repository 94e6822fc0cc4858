/* date.c - partial dates (yyyymmdd with zeros) and instants (microseconds, UTC).
 *
 * Pure arithmetic on the proleptic Gregorian calendar: no time_t, no time zone, no locale.
 */
#include "base/date.h"

#include <string.h>

enum { FIRST_YEAR = 1, LAST_YEAR = 9999 };

static const int64_t SECOND = 1000000;
static const int64_t DAY = 86400 * (int64_t)1000000;

static int is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return days[month - 1] + (month == 2 && is_leap(year));
}

int innov__date_ok(int64_t date)
{
    int64_t year = date / 10000, month = date / 100 % 100, day = date % 100;

    if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || month > 12 || day < 0)
        return 0;
    if (month == 0)
        return day == 0;
    return day <= days_in((int)year, (int)month);
}

/* Reads exactly `count` digits; -1 when one is none. */
static int read_digits(const char *text, size_t count)
{
    int number = 0;

    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

int innov__date_read(const char *text, size_t length, int32_t *date)
{
    int year, month = 0, day = 0;

    *date = 0;
    if (length != 4 && length != 7 && length != 10)
        return INNOV_E_VALUE;
    year = read_digits(text, 4);
    if (length >= 7)
        month = text[4] == '-' ? read_digits(text + 5, 2) : -1;
    if (length == 10)
        day = text[7] == '-' ? read_digits(text + 8, 2) : -1;
    if (year < 0 || month < 0 || day < 0)
        return INNOV_E_VALUE;
    if ((length >= 7 && month == 0) || (length == 10 && day == 0)) /* zeros are not text */
        return INNOV_E_VALUE;
    if (!innov__date_ok((int64_t)year * 10000 + month * 100 + day))
        return INNOV_E_VALUE;
    *date = year * 10000 + month * 100 + day;
    return INNOV_OK;
}

int innov_date_parse(const char *text, int32_t *date)
{
    if (date != NULL)
        *date = 0;
    if (text == NULL || date == NULL)
        return INNOV_E_ARGUMENT;
    return innov__date_read(text, strnlen(text, (size_t)INNOV_DATE_SIZE), date);
}

static char *write_digits(char *to, int number, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        to[i] = (char)('0' + number % 10);
        number /= 10;
    }
    return to + count;
}

static char *write_date(char *to, int year, int month, int day)
{
    to = write_digits(to, year, 4);
    if (month > 0) {
        *to++ = '-';
        to = write_digits(to, month, 2);
    }
    if (day > 0) {
        *to++ = '-';
        to = write_digits(to, day, 2);
    }
    return to;
}

int innov_date_format(int32_t date, char *buffer, int32_t size)
{
    if (buffer != NULL && size > 0)
        buffer[0] = '\0';
    if (buffer == NULL || size < INNOV_DATE_SIZE)
        return INNOV_E_ARGUMENT;
    if (!innov__date_ok(date))
        return INNOV_E_VALUE;
    *write_date(buffer, date / 10000, date / 100 % 100, date % 100) = '\0';
    return INNOV_OK;
}

int innov_date_span(int32_t date, int32_t *first, int32_t *last)
{
    int year = date / 10000, month = date / 100 % 100;

    if (first != NULL)
        *first = 0;
    if (last != NULL)
        *last = 0;
    if (first == NULL || last == NULL)
        return INNOV_E_ARGUMENT;
    if (!innov__date_ok(date))
        return INNOV_E_VALUE;
    *first = *last = date;
    if (month == 0) {
        *first = year * 10000 + 101;
        *last = year * 10000 + 1231;
    } else if (date % 100 == 0) {
        *first = date + 1;
        *last = date + days_in(year, month);
    }
    return INNOV_OK;
}

/* ---- Instants ------------------------------------------------------------------------------ */

/* Days since 1970-01-01, by eras of 400 years (146,097 days), years beginning in March so that the
 * leap day is the last of its year. */
static int64_t days_since_epoch(int year, int month, int day)
{
    int64_t y = month > 2 ? year : year - 1, era = (y >= 0 ? y : y - 399) / 400;
    int64_t of_era = y - era * 400, of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void civil_from_days(int64_t days, int *year, int *month, int *day)
{
    int64_t z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    int64_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * y + y / 4 - y / 100), shifted = (5 * of_year + 2) / 153;

    *day = (int)(of_year - (153 * shifted + 2) / 5 + 1);
    *month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int)(y + era * 400 + (*month <= 2));
}

int innov__instant_read(const char *text, size_t length, int64_t *instant)
{
    int32_t date;
    int hour, minute, second, fraction = 0;

    *instant = 0;
    if ((length != 20 && length != 27) || text[length - 1] != 'Z' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':' || innov__date_read(text, 10, &date) != INNOV_OK)
        return INNOV_E_VALUE;
    hour = read_digits(text + 11, 2);
    minute = read_digits(text + 14, 2);
    second = read_digits(text + 17, 2);
    if (length == 27) {
        fraction = text[19] == '.' ? read_digits(text + 20, 6) : -1;
        if (fraction == 0) /* a whole second has no fraction in its canonical text */
            return INNOV_E_VALUE;
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 ||
        fraction < 0)
        return INNOV_E_VALUE;
    *instant = days_since_epoch(date / 10000, date / 100 % 100, date % 100) * DAY +
               ((hour * 60 + minute) * 60 + second) * SECOND + fraction;
    return INNOV_OK;
}

int innov_instant_parse(const char *text, int64_t *instant)
{
    if (instant != NULL)
        *instant = 0;
    if (text == NULL || instant == NULL)
        return INNOV_E_ARGUMENT;
    return innov__instant_read(text, strnlen(text, (size_t)INNOV_INSTANT_SIZE), instant);
}

int innov_instant_format(int64_t instant, char *buffer, int32_t size)
{
    int64_t days = instant / DAY, rest = instant % DAY;
    int year, month, day;
    char *to = buffer;

    if (buffer != NULL && size > 0)
        buffer[0] = '\0';
    if (buffer == NULL || size < INNOV_INSTANT_SIZE)
        return INNOV_E_ARGUMENT;
    if (rest < 0) {
        rest += DAY;
        days--;
    }
    if (days < days_since_epoch(FIRST_YEAR, 1, 1) || days > days_since_epoch(LAST_YEAR, 12, 31))
        return INNOV_E_VALUE;
    civil_from_days(days, &year, &month, &day);
    to = write_date(to, year, month, day);
    *to++ = 'T';
    to = write_digits(to, (int)(rest / (3600 * SECOND)), 2);
    *to++ = ':';
    to = write_digits(to, (int)(rest / (60 * SECOND) % 60), 2);
    *to++ = ':';
    to = write_digits(to, (int)(rest / SECOND % 60), 2);
    if (rest % SECOND != 0) {
        *to++ = '.';
        to = write_digits(to, (int)(rest % SECOND), 6);
    }
    *to++ = 'Z';
    *to = '\0';
    return INNOV_OK;
}
