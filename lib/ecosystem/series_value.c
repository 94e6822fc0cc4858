/* series_value.c - from what was added up to the values of an indicator. */
#include <innov/ids.h>

#include "ecosystem/series_count.h"

/* sum / count in hundredths, a half rounded away from zero. */
static innov__amount mean_of(int64_t sum, int64_t cases)
{
    innov__amount mean = {.numerator = -1, .denominator = -1, .cases = cases};
    int64_t rest;

    if (cases == 0) {
        mean.missing = "no_data";
        return mean;
    }
    mean.value = sum / cases;
    rest = sum % cases;
    if (rest >= cases - rest && rest > 0)
        mean.value++;
    else if (rest < 0 && -rest >= cases + rest)
        mean.value--;
    return mean;
}

static innov__amount value_of(const innov__count *c, innov__amount sums)
{
    if (sums.missing != NULL)
        return (innov__amount){sums.missing, 0, -1, -1, -1};
    switch (c->calculation) {
    case INNOV_INDICATOR_CALCULATION_SHARE:
        return innov__share_of(sums.numerator, sums.denominator);
    case INNOV_INDICATOR_CALCULATION_MEAN:
        return mean_of(sums.value, sums.cases);
    case INNOV_INDICATOR_CALCULATION_TOTAL:
        return (innov__amount){sums.cases > 0 ? NULL : "no_data", sums.value, -1, -1, sums.cases};
    default:
        return (innov__amount){NULL, sums.cases * 100, -1, -1, sums.cases};
    }
}

void innov__count_finish(innov__count *c, const char *misfit)
{
    for (size_t i = 0; i < c->series->point_count; i++) {
        innov__point *point = &c->series->points[i];

        if (innov__definition_on(c->series, point->days.last) != c->definition)
            continue;
        if (misfit != NULL) {
            point->is_computed = 1;
            point->computed = (innov__amount){"not_computable", 0, -1, -1, -1};
        } else if (point->is_computed) {
            point->computed = value_of(c, point->computed);
        }
    }
    if (misfit != NULL && c->series->broken == NULL)
        c->series->broken = misfit;
}
