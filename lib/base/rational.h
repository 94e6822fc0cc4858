/* rational.h - exact fractions of 64-bit numbers, so that what decides about people never depends
 * on how a machine rounds.
 *
 * A fraction is in lowest terms with a denominator above 0. One whose terms would not fit is
 * `innov__no_rational`, and so is all that is worked out from it: who asks at the end has asked.
 */
#ifndef INNOV__RATIONAL_H
#define INNOV__RATIONAL_H

#include <stdint.h>

typedef struct innov__rational {
    int64_t over, under; /* under 0: there is none */
} innov__rational;

static const innov__rational innov__no_rational = {0, 0};

static inline int innov__is_rational(innov__rational value)
{
    return value.under != 0;
}

innov__rational innov__rational_of(int64_t over, int64_t under); /* under 0: none */
innov__rational innov__rational_add(innov__rational a, innov__rational b);
innov__rational innov__rational_subtract(innov__rational a, innov__rational b);
innov__rational innov__rational_multiply(innov__rational a, innov__rational b);
innov__rational innov__rational_divide(innov__rational a, innov__rational b);

/* Below, at or above 0 as `a` is less than, equal to or greater than `b`; exact for all that are.
 */
int innov__rational_compare(innov__rational a, innov__rational b);

/* The value times 10^scale (0 to 9), a half rounded away from 0: 0, or INNOV_E_LIMIT where there is
 * none or it does not fit. */
int innov__rational_round(innov__rational value, int scale, int64_t *scaled);

#endif
