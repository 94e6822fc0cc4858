/* number.c - whole and scaled numbers as text, without the C locale. */
#include "base/number.h"

#include <innov/base.h>
#include <string.h>

static size_t digits_of(uint64_t magnitude, char *end)
{
    size_t count = 0;

    do {
        *--end = (char)('0' + magnitude % 10);
        magnitude /= 10;
        count++;
    } while (magnitude != 0);
    return count;
}

static uint64_t magnitude_of(int64_t number)
{
    return number < 0 ? ~(uint64_t)number + 1 : (uint64_t)number;
}

size_t innov__int_format(int64_t number, char *buffer)
{
    return innov__scaled_format(number, 0, buffer);
}

size_t innov__scaled_format(int64_t number, int scale, char *buffer)
{
    char digits[INNOV__INT_SIZE], *end = digits + sizeof digits, *to = buffer;
    size_t count = digits_of(magnitude_of(number), end), whole, places = (size_t)scale;

    while (count <= places) /* 5 with two places is 0.05 */
        *(end - ++count) = '0';
    whole = count - places;
    if (number < 0)
        *to++ = '-';
    memcpy(to, end - count, whole);
    to += whole;
    if (places > 0) {
        *to++ = '.';
        memcpy(to, end - places, places);
        to += places;
    }
    *to = '\0';
    return (size_t)(to - buffer);
}

static char *write_sign(char *to, const char *sign)
{
    size_t length = strlen(sign);

    memcpy(to, sign, length);
    return to + length;
}

size_t innov__number_show(const char *canonical, int latvian, char *buffer)
{
    enum { GROUP = 3, LEAST = 4 };
    const char *at = canonical;
    char *to = buffer;
    size_t whole, least;

    if (*at == '-')
        *to++ = *at++;
    whole = strcspn(at, ".");
    least = LEAST + (at[whole] == '\0'); /* a whole number of four digits may be a year */
    for (size_t left = whole; left > 0; left--) {
        if (whole >= least && left < whole && left % GROUP == 0)
            to = write_sign(to, latvian ? "\xE2\x80\xAF" : ",");
        *to++ = *at++;
    }
    for (; *at != '\0'; at++)
        *to++ = *at == '.' && latvian ? ',' : *at;
    *to = '\0';
    return (size_t)(to - buffer);
}

int innov__int_parse(const char *text, size_t length, int64_t *number)
{
    return innov__scaled_parse(text, length, 0, number);
}

int innov__scaled_parse(const char *text, size_t length, int scale, int64_t *number)
{
    const char *end = text + length, *at = text;
    int negative = at < end && *at == '-';
    size_t point = length - (scale > 0 ? (size_t)scale + 1 : 0);
    uint64_t magnitude = 0;

    at += negative;
    if (length > 22 || point > length || text + point <= at)
        return INNOV_E_VALUE;
    if (*at == '0' && at + 1 != text + point) /* no leading zero */
        return INNOV_E_VALUE;
    for (; at < end; at++) {
        unsigned digit = (unsigned)(unsigned char)*at - '0';

        if (scale > 0 && at == text + point) {
            if (*at != '.')
                return INNOV_E_VALUE;
            continue;
        }
        if (digit > 9 || magnitude > (UINT64_MAX - digit) / 10)
            return INNOV_E_VALUE;
        magnitude = magnitude * 10 + digit;
    }
    if (magnitude > (uint64_t)INT64_MAX + (unsigned)negative || (negative && magnitude == 0))
        return INNOV_E_VALUE;
    *number = negative ? (int64_t)(~magnitude + 1) : (int64_t)magnitude;
    return INNOV_OK;
}
