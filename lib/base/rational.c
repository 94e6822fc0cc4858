/* rational.c - exact fractions. The terms are reduced before they are multiplied, so that what fits
 * is found to fit. */
#include "base/rational.h"

#include <innov/base.h>

static uint64_t magnitude(int64_t value)
{
    return value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value;
}

static int64_t common_divisor(int64_t a, int64_t b)
{
    uint64_t x = magnitude(a), y = magnitude(b);

    while (y != 0) {
        uint64_t rest = x % y;

        x = y;
        y = rest;
    }
    return x <= INT64_MAX ? (int64_t)x : 1; /* both INT64_MIN, which is refused elsewhere */
}

innov__rational innov__rational_of(int64_t over, int64_t under)
{
    int64_t divisor;

    if (under == 0 || over == INT64_MIN || under == INT64_MIN)
        return innov__no_rational;
    divisor = common_divisor(over, under);
    if (under < 0)
        divisor = -divisor;
    return (innov__rational){over / divisor, under / divisor};
}

innov__rational innov__rational_multiply(innov__rational a, innov__rational b)
{
    innov__rational product;
    int64_t across, other;

    if (!innov__is_rational(a) || !innov__is_rational(b))
        return innov__no_rational;
    across = common_divisor(a.over, b.under);
    other = common_divisor(b.over, a.under);
    if (__builtin_mul_overflow(a.over / across, b.over / other, &product.over) ||
        __builtin_mul_overflow(a.under / other, b.under / across, &product.under))
        return innov__no_rational;
    return innov__rational_of(product.over, product.under);
}

innov__rational innov__rational_divide(innov__rational a, innov__rational b)
{
    return innov__rational_multiply(a, innov__rational_of(b.under, b.over));
}

innov__rational innov__rational_add(innov__rational a, innov__rational b)
{
    int64_t divisor, left, right, over, under;

    if (!innov__is_rational(a) || !innov__is_rational(b))
        return innov__no_rational;
    divisor = common_divisor(a.under, b.under);
    if (__builtin_mul_overflow(a.over, b.under / divisor, &left) ||
        __builtin_mul_overflow(b.over, a.under / divisor, &right) ||
        __builtin_add_overflow(left, right, &over) ||
        __builtin_mul_overflow(a.under, b.under / divisor, &under))
        return innov__no_rational;
    return innov__rational_of(over, under);
}

innov__rational innov__rational_subtract(innov__rational a, innov__rational b)
{
    b.over = -b.over; /* never the smallest number: innov__rational_of keeps it out */
    return innov__rational_add(a, b);
}

/* The whole part, rounded down, and what is left of `value` above it. */
static int64_t floor_of(innov__rational value, int64_t *rest)
{
    int64_t whole = value.over / value.under;

    *rest = value.over % value.under;
    if (*rest < 0) {
        *rest += value.under;
        whole--;
    }
    return whole;
}

/* By continued fractions: nothing is multiplied, so nothing can overflow. */
int innov__rational_compare(innov__rational a, innov__rational b)
{
    int sign = 1;

    for (;;) {
        int64_t rest_a, rest_b, whole_a = floor_of(a, &rest_a), whole_b = floor_of(b, &rest_b);

        if (whole_a != whole_b)
            return whole_a < whole_b ? -sign : sign;
        if (rest_a == 0 || rest_b == 0)
            return rest_a == rest_b ? 0 : rest_a == 0 ? -sign : sign;
        /* of the rests, the one whose reverse is less is greater */
        a = (innov__rational){a.under, rest_a};
        b = (innov__rational){b.under, rest_b};
        sign = -sign;
    }
}

int innov__rational_round(innov__rational value, int scale, int64_t *scaled)
{
    int64_t power = 1, whole, rest;

    while (scale-- > 0)
        power *= 10;
    value = innov__rational_multiply(value, innov__rational_of(power, 1));
    if (!innov__is_rational(value))
        return INNOV_E_LIMIT;
    whole = value.over / value.under;
    rest = value.over % value.under;
    if (magnitude(rest) >= magnitude(value.under) - magnitude(rest))
        whole += value.over < 0 ? -1 : 1;
    *scaled = whole;
    return INNOV_OK;
}
