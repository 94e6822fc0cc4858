/* series_enter.c - the values of an indicator that were entered, with what they restate. */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "ecosystem/series.h"

int64_t innov__number_or_unknown(const innov_record *record, int32_t field)
{
    return innov_has(record, field) == 1 ? innov__number(record, field) : -1;
}

/* The name of a reason is that of its code. */
static const char *reason_of(const innov_record *measurement)
{
    for (int32_t i = 0; i < innov_code_count("missing_reason"); i++) {
        const char *name = innov_code_text("missing_reason", i, INNOV_CODE_NAME, NULL);

        if (strcmp(name, innov_text(measurement, INNOV_MEASUREMENT_MISSING_REASON, NULL)) == 0)
            return name;
    }
    return NULL;
}

static innov__amount amount_of(const innov_record *m)
{
    innov__amount amount = {
        .missing = reason_of(m),
        .numerator = innov__number_or_unknown(m, INNOV_MEASUREMENT_NUMERATOR),
        .denominator = innov__number_or_unknown(m, INNOV_MEASUREMENT_DENOMINATOR),
        .cases = innov__number_or_unknown(m, INNOV_MEASUREMENT_N)};
    innov__amount share;

    if (amount.missing != NULL || innov_has(m, INNOV_MEASUREMENT_OBSERVED_VALUE) == 1) {
        amount.value = innov__number(m, INNOV_MEASUREMENT_OBSERVED_VALUE);
        return amount;
    }
    if (amount.numerator < 0 || amount.denominator < 0)
        return innov__no_amount;
    share = innov__share_of(amount.numerator, amount.denominator);
    share.cases = amount.cases >= 0 ? amount.cases : share.cases;
    return share;
}

static innov__days days_of(const innov_record *m)
{
    innov__days last = innov__days_of((int32_t)innov__number(m, INNOV_MEASUREMENT_PERIOD_END));
    int32_t start = (int32_t)innov__number(m, INNOV_MEASUREMENT_PERIOD_START);

    return start == 0 ? last : (innov__days){innov__days_of(start).first, last.last};
}

/* The place of its group among those of the series: -1 all, -2 one of no version or several. */
static int group_of(const innov__series *s, const innov_record *m)
{
    int64_t value;
    int group;

    if (innov_list_get_int(m, INNOV_MEASUREMENT_BREAKDOWN, 0, &value) != INNOV_OK)
        return -1;
    group = innov__group_of(s, value);
    return group < 0 || innov_list_get_int(m, INNOV_MEASUREMENT_BREAKDOWN, 1, &value) == INNOV_OK
               ? -2
               : group;
}

/* Why it was not known by the day: since when it was, its date says, or else its period. */
static innov__left_out why_unknown(const innov__series *s, const innov_record *m)
{
    int32_t known = (int32_t)innov__number(m, INNOV_MEASUREMENT_KNOWN_ON);

    return innov__not_yet(s->at, known != 0 ? known : days_of(m).last);
}

/* Which of two values of one period is the present one: what restates the other, what is revised,
 * what became known later. */
static int is_newer(const innov_record *m, const innov__point *point)
{
    if (point->measurement == 0 ||
        innov__number(m, INNOV_MEASUREMENT_REPLACES) == point->measurement)
        return 1;
    return innov__number(m, INNOV_MEASUREMENT_KNOWN_ON) > point->known_on;
}

static void enter(innov__series *s, innov__point *point, const innov_record *m)
{
    int64_t version = innov__number(m, INNOV_MEASUREMENT_INDICATOR_DEFINITION);

    if (point->measurement != 0) {
        point->is_restated = 1;
        point->before = point->entered;
    }
    point->entered = amount_of(m);
    point->measurement = innov__id(m);
    point->replaces = innov__number(m, INNOV_MEASUREMENT_REPLACES);
    point->status = innov__number(m, INNOV_MEASUREMENT_STATUS);
    point->method = innov__number(m, INNOV_MEASUREMENT_METHOD);
    point->known_on = innov__number(m, INNOV_MEASUREMENT_KNOWN_ON);
    for (size_t i = 0; i < s->definition_count; i++)
        if (innov__id(s->definitions[i].record) == version)
            point->definition = (int)i;
}

/* In the order in which values became known, so that the last one stays. */
static int take_measurement(const innov_record *m, void *context)
{
    innov__series *s = context;
    innov__days days = days_of(m);
    int group = group_of(s, m);
    innov__left_out why = why_unknown(s, m);
    innov__point *point;

    if (group < -1) {
        s->crossed++;
        return innov__series_explain(s, "value", days, -1, m, INNOV__LEFT_OTHER_SCOPE);
    }
    if (why != 0)
        return innov__series_explain(s, "value", days, group, m, innov__doubt(s->at, why));
    point = innov__point_at(s, days, group);
    if (point == NULL)
        return INNOV_E_NOMEM;
    if (is_newer(m, point)) {
        enter(s, point, m);
    } else if (point->replaces == innov__id(m)) {
        point->is_restated = 1;
        point->before = amount_of(m);
    }
    return INNOV_OK;
}

/* Says of what was entered which value stands and which was restated. */
static int explain_measurement(const innov_record *m, void *context)
{
    innov__series *s = context;
    int group = group_of(s, m);
    innov__point *point;

    if (group < -1 || why_unknown(s, m) != 0)
        return INNOV_OK;
    point = innov__point_at(s, days_of(m), group);
    if (point == NULL)
        return INNOV_E_NOMEM;
    return innov__series_explain(s, "value", point->days, group, m,
                                 point->measurement == innov__id(m) ? 0 : INNOV__LEFT_RESTATED);
}

int innov__series_enter(innov__series *series)
{
    innov__find find = {.kind = INNOV_MEASUREMENT,
                        .is = {{"indicator", innov__id(series->indicator)}},
                        .order = {"known_on"}};
    int result = innov__each(series->store, &find, take_measurement, series, series->reply->diag);

    if (result == INNOV_OK && series->reply->explanation != NULL)
        result = innov__each(series->store, &find, explain_measurement, series,
                             series->reply->diag);
    return result;
}
