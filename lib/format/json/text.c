/* text.c - texts and numbers as JSON has them. */
#include "format/json/text.h"

#include <innov/base.h>
#include <string.h>

enum {
    EXACT_DIGITS = 15, /* what a double keeps of any decimal number */
    DIGITS_MAX = 19    /* of a 64-bit number */
};

/* The escape of a character, without its backslash, or NULL when it stands for itself. */
static const char *escape_of(char c)
{
    static const char *const controls[] = {
        "u0000", "u0001", "u0002", "u0003", "u0004", "u0005", "u0006", "u0007",
        "b",     "t",     "n",     "u000b", "f",     "r",     "u000e", "u000f",
        "u0010", "u0011", "u0012", "u0013", "u0014", "u0015", "u0016", "u0017",
        "u0018", "u0019", "u001a", "u001b", "u001c", "u001d", "u001e", "u001f"};

    if (c == '"' || c == '\\')
        return c == '"' ? "\"" : "\\";
    return (unsigned char)c < sizeof controls / sizeof controls[0] ? controls[(unsigned char)c]
                                                                   : NULL;
}

void innov__json_write_string(innov__output *out, const char *text, size_t length)
{
    size_t plain = 0;

    innov__output_bytes(out, "\"", 1);
    for (size_t i = 0; i < length; i++) {
        const char *escape = escape_of(text[i]);

        if (escape == NULL)
            continue;
        innov__output_bytes(out, text + plain, i - plain);
        innov__output_bytes(out, "\\", 1);
        innov__output_text(out, escape);
        plain = i + 1;
    }
    innov__output_bytes(out, text + plain, length - plain);
    innov__output_bytes(out, "\"", 1);
}

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int innov__json_is_exact(const char *canonical, size_t length)
{
    size_t digits = 0;

    for (size_t i = 0; i < length; i++)
        digits += is_digit(canonical[i]) && (digits > 0 || canonical[i] != '0');
    return digits <= EXACT_DIGITS;
}

void innov__json_write_number(innov__output *out, const char *canonical, size_t length)
{
    if (innov__json_is_exact(canonical, length))
        innov__output_bytes(out, canonical, length);
    else
        innov__json_write_string(out, canonical, length);
}

/* A number as its digits, without zeros at either end, and the power of ten behind the last. */
typedef struct spelled {
    char digits[DIGITS_MAX];
    size_t count;
    int64_t power;
    int negative;
} spelled;

/* Reads an exponent; one that no 64-bit number can have is as good as any such. */
static int64_t read_exponent(const char *text, size_t length)
{
    enum { ENOUGH = 1 << 30 };
    int negative = length > 0 && text[0] == '-';
    int64_t exponent = 0;

    for (size_t i = length > 0 && !is_digit(text[0]); i < length; i++)
        if (exponent < ENOUGH)
            exponent = exponent * 10 + (text[i] - '0');
    return negative ? -exponent : exponent;
}

/* Takes one more digit; 0 when there are too many. Zeros only count once another digit follows. */
static int add_digit(spelled *s, char digit, size_t *zeros)
{
    if (digit == '0') {
        *zeros += s->count > 0;
        return 1;
    }
    if (s->count + *zeros >= DIGITS_MAX)
        return 0;
    memset(s->digits + s->count, '0', *zeros);
    s->count += *zeros;
    *zeros = 0;
    s->digits[s->count++] = digit;
    return 1;
}

static int spell(const char *text, size_t length, spelled *s)
{
    size_t zeros = 0, at = 0;
    int behind_point = 0;

    *s = (spelled){.negative = text[0] == '-'};
    for (at = (size_t)s->negative; at < length && (is_digit(text[at]) || text[at] == '.'); at++) {
        if (text[at] == '.') {
            behind_point = 1;
            continue;
        }
        if (!add_digit(s, text[at], &zeros))
            return INNOV_E_VALUE;
        s->power -= behind_point;
    }
    s->power += (int64_t)zeros;
    if (at < length)
        s->power += read_exponent(text + at + 1, length - at - 1);
    return INNOV_OK;
}

int innov__json_scaled(const char *text, size_t length, int scale, int64_t *number)
{
    uint64_t magnitude = 0, limit = INT64_MAX;
    spelled s;

    if (spell(text, length, &s) != INNOV_OK)
        return INNOV_E_VALUE;
    *number = 0;
    if (s.count == 0)
        return INNOV_OK;
    limit += (unsigned)s.negative;
    s.power += scale;
    if (s.power < 0 || s.power + (int64_t)s.count > DIGITS_MAX)
        return INNOV_E_VALUE;
    for (size_t i = 0; i < s.count + (size_t)s.power; i++) {
        unsigned digit = i < s.count ? (unsigned)(s.digits[i] - '0') : 0;

        if (magnitude > (limit - digit) / 10)
            return INNOV_E_VALUE;
        magnitude = magnitude * 10 + digit;
    }
    *number = s.negative ? (int64_t)(~magnitude + 1) : (int64_t)magnitude;
    return INNOV_OK;
}
