/* series.c - an indicator with its definitions and groups, and the values that were entered. */
#include "ecosystem/series.h"

#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>
#include <string.h>

#include "model/kind.h"

const innov__amount innov__no_amount = {"no_data", 0, -1, -1, -1};

innov__amount innov__share_of(int64_t numerator, int64_t denominator)
{
    innov__amount share = {
        .numerator = numerator, .denominator = denominator, .cases = denominator};

    if (denominator <= 0)
        share.missing = "not_applicable";
    else /* 100 * numerator / denominator in hundredths, a half rounded up; both are below 10^13 */
        share.value = numerator / denominator * 10000 +
                      (numerator % denominator * 20000 + denominator) / (denominator * 2);
    return share;
}

/* ---- Definitions and groups ---------------------------------------------------------------- */

static int take_definition(const innov_record *record, void *context)
{
    innov__series *s = context;
    int64_t from = innov__number(record, INNOV_INDICATOR_DEFINITION_VALID_FROM);
    int64_t to = innov__number(record, INNOV_INDICATOR_DEFINITION_VALID_TO);
    innov__definition definition = {
        .valid = {innov__days_of((int32_t)from).first, innov__days_of((int32_t)to).last},
        .is_comparable = innov__number(record, INNOV_INDICATOR_DEFINITION_COMPARABLE) != 0};
    int result = innov__array_reserve(&s->definitions, &s->definition_capacity,
                                      s->definition_count + 1, sizeof *s->definitions);

    if (result == INNOV_OK)
        result = innov_record_clone(record, &definition.record);
    if (result == INNOV_OK)
        s->definitions[s->definition_count++] = definition;
    return result;
}

static int take_group(const innov_record *record, void *context)
{
    innov__series *s = context;
    innov__group group = {.dimension = innov__number(record, INNOV_DIMENSION_VALUE_DIMENSION)};
    int result;

    if (innov__group_of(s, innov__id(record)) >= 0)
        return INNOV_OK;
    result = innov__array_reserve(&s->groups, &s->group_capacity, s->group_count + 1,
                                  sizeof *s->groups);
    if (result == INNOV_OK)
        result = innov_record_clone(record, &group.value);
    if (result == INNOV_OK)
        s->groups[s->group_count++] = group;
    return result;
}

static int take_breakdown(const innov_record *record, void *context)
{
    innov__series *s = context;
    const char *path = innov_text(record, INNOV_INDICATOR_DIMENSION_RECORD_FIELD, NULL);
    innov__breakdown breakdown = {
        .definition = s->definition_count - 1,
        .dimension = innov__number(record, INNOV_INDICATOR_DIMENSION_DIMENSION)};
    int result = innov__array_reserve(&s->breakdowns, &s->breakdown_capacity,
                                      s->breakdown_count + 1, sizeof *s->breakdowns);

    if (result == INNOV_OK && *path != '\0') {
        breakdown.path = innov__text_copy(path, strlen(path));
        result = breakdown.path != NULL ? INNOV_OK : INNOV_E_NOMEM;
    }
    if (result == INNOV_OK)
        s->breakdowns[s->breakdown_count++] = breakdown;
    return result;
}

static int read_groups(innov__series *s, size_t first_breakdown)
{
    int result = INNOV_OK;

    for (size_t i = first_breakdown; result == INNOV_OK && i < s->breakdown_count; i++)
        result = innov__each(s->store,
                             &(innov__find){.kind = INNOV_DIMENSION_VALUE,
                                            .is = {{"dimension", s->breakdowns[i].dimension}},
                                            .order = {"ordinal"}},
                             take_group, s, s->reply->diag);
    return result;
}

/* Takes a definition with the dimensions it names. */
static int take_version(const innov_record *record, void *context)
{
    innov__series *s = context;
    size_t first = s->breakdown_count;
    int result = take_definition(record, s);

    if (result == INNOV_OK)
        result = innov__each(s->store,
                             &(innov__find){.kind = INNOV_INDICATOR_DIMENSION,
                                            .is = {{"indicator_definition", innov__id(record)}},
                                            .order = {"ordinal"}},
                             take_breakdown, s, s->reply->diag);
    return result == INNOV_OK ? read_groups(s, first) : result;
}

int innov__series_open(innov__series *series, innov_store *store, const innov_record *indicator,
                       int32_t as_of, innov__reply *reply)
{
    int result;

    *series = (innov__series){.store = store, .reply = reply, .as_of = as_of};
    result = innov_record_clone(indicator, &series->indicator);
    if (result == INNOV_OK)
        result = innov__each(store,
                             &(innov__find){.kind = INNOV_INDICATOR_DEFINITION,
                                            .is = {{"indicator", innov__id(indicator)}},
                                            .order = {"ordinal"}},
                             take_version, series, reply->diag);
    if (result == INNOV_OK)
        series->rhythm = innov__rhythm_of(innov__number(indicator, INNOV_INDICATOR_FREQUENCY));
    return result;
}

void innov__series_close(innov__series *series)
{
    for (size_t i = 0; i < series->definition_count; i++)
        innov_record_free(series->definitions[i].record);
    for (size_t i = 0; i < series->group_count; i++)
        innov_record_free(series->groups[i].value);
    for (size_t i = 0; i < series->breakdown_count; i++)
        innov__free(series->breakdowns[i].path);
    innov__free(series->definitions);
    innov__free(series->groups);
    innov__free(series->breakdowns);
    innov__free(series->points);
    innov_record_free(series->indicator);
    *series = (innov__series){0};
}

int innov__definition_on(const innov__series *series, int32_t day)
{
    for (size_t i = series->definition_count; i-- > 0;) { /* the newest that holds */
        innov__days valid = series->definitions[i].valid;

        if (valid.first <= day && (valid.last == 0 || day <= valid.last))
            return (int)i;
    }
    return -1;
}

int innov__group_of(const innov__series *series, int64_t value)
{
    for (size_t i = 0; i < series->group_count; i++)
        if (innov__id(series->groups[i].value) == value)
            return (int)i;
    return -1;
}

/* ---- Points -------------------------------------------------------------------------------- */

innov__point *innov__point_at(innov__series *series, innov__days days, int group)
{
    for (size_t i = series->point_count; i-- > 0;) { /* the last is the likeliest */
        innov__point *point = &series->points[i];

        if (point->group == group && point->days.first == days.first &&
            point->days.last == days.last)
            return point;
    }
    if (innov__array_reserve(&series->points, &series->point_capacity, series->point_count + 1,
                             sizeof *series->points) != INNOV_OK)
        return NULL;
    series->points[series->point_count] = (innov__point){
        .days = days,
        .group = group,
        .definition = innov__definition_on(series, days.last),
        .entered = innov__no_amount,
        .computed = innov__no_amount};
    return &series->points[series->point_count++];
}

/* The total before the groups, each by time. */
static int compare_points(const void *one, const void *other)
{
    const innov__point *a = one, *b = other;

    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    if (a->days.last != b->days.last)
        return a->days.last < b->days.last ? -1 : 1;
    return (a->days.first > b->days.first) - (a->days.first < b->days.first);
}

/* Where values come in a rhythm, a period between the first and the last that has none is a gap. */
static int add_gaps(innov__series *s)
{
    int32_t first = 0, last = -1;

    for (size_t i = 0; i < s->point_count && s->rhythm.months > 0; i++) {
        int32_t number = innov__period_of(s->rhythm, s->points[i].days.last);

        first = last < first || number < first ? number : first;
        last = last < first || number > last ? number : last;
    }
    for (int32_t number = first; number <= last; number += s->rhythm.step)
        if (innov__point_at(s, innov__period_days(s->rhythm, number), -1) == NULL)
            return INNOV_E_NOMEM;
    return INNOV_OK;
}

static void hide_small(innov__amount *amount, int64_t smallest)
{
    if (amount->missing == NULL && amount->cases > 0 && amount->cases < smallest)
        *amount = (innov__amount){"suppressed", 0, -1, -1, -1};
}

/* What is hidden alone among the groups of a dimension could be told from the total and the others:
 * the smallest of these is hidden with it. */
static void hide_second(innov__series *s, innov__days days, int64_t dimension)
{
    innov__point *smallest = NULL;
    int hidden = 0;

    for (size_t i = 0; i < s->point_count; i++) {
        innov__point *point = &s->points[i];

        if (point->group < 0 || s->groups[point->group].dimension != dimension ||
            point->days.first != days.first || point->days.last != days.last)
            continue;
        if (point->computed.missing != NULL)
            hidden += strcmp(point->computed.missing, "suppressed") == 0;
        else if (smallest == NULL || point->computed.cases < smallest->computed.cases)
            smallest = point;
    }
    if (hidden == 1 && smallest != NULL)
        hide_small(&smallest->computed, INT64_MAX);
}

static void hide(innov__series *s)
{
    for (size_t i = 0; i < s->point_count; i++) {
        innov__point *point = &s->points[i];
        const innov_record *definition = point->definition >= 0
                                             ? s->definitions[point->definition].record
                                             : NULL;
        int64_t smallest = innov__number(definition, INNOV_INDICATOR_DEFINITION_SMALLEST_CELL);

        hide_small(&point->entered, smallest);
        hide_small(&point->computed, smallest);
        hide_small(&point->before, smallest);
    }
    for (size_t i = 0; i < s->point_count; i++)
        for (size_t b = 0; b < s->breakdown_count && s->points[i].group < 0; b++)
            hide_second(s, s->points[i].days, s->breakdowns[b].dimension);
}

int innov__series_settle(innov__series *series)
{
    int result = add_gaps(series);

    hide(series);
    if (series->point_count > 0)
        qsort(series->points, series->point_count, sizeof *series->points, compare_points);
    return result;
}

int innov__series_explain(const innov__series *series, const char *figure, innov__days days,
                          int group, const innov_record *record, innov__left_out why)
{
    char period[INNOV__PERIOD_SIZE];
    innov__buffer name = {0};
    int result;

    if (series->reply->explanation == NULL)
        return INNOV_OK;
    (void)innov__figure(&name, figure, series->indicator); /* a failure stays in the buffer */
    if (days.first != 0) {
        innov__period_name(days, period);
        innov__buffer_char(&name, ' ');
        innov__buffer_text(&name, period);
    }
    if (group >= 0) {
        innov__buffer_char(&name, ' ');
        innov__buffer_text(&name, innov__title(series->groups[group].value, NULL));
    }
    result = name.failed;
    if (result == INNOV_OK)
        result = why == 0 ? innov__reply_counted(series->reply, name.bytes, record)
                          : innov__reply_left_out(series->reply, name.bytes, record, why);
    innov__buffer_free(&name);
    return result;
}

/* ---- What was entered ---------------------------------------------------------------------- */

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

static int is_known(const innov__series *s, const innov_record *m)
{
    int32_t known = (int32_t)innov__number(m, INNOV_MEASUREMENT_KNOWN_ON);

    if (s->as_of == 0)
        return 1;
    return known != 0 ? innov__days_of(known).last <= s->as_of : days_of(m).last <= s->as_of;
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
    innov__point *point;

    if (group < -1) {
        s->crossed++;
        return innov__series_explain(s, "value", days, -1, m, INNOV__LEFT_OTHER_SCOPE);
    }
    if (!is_known(s, m))
        return innov__series_explain(s, "value", days, group, m, INNOV__LEFT_OUTSIDE_PERIOD);
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
    innov__point *point = group >= -1 && is_known(s, m) ? innov__point_at(s, days_of(m), group)
                                                        : NULL;

    if (point == NULL)
        return INNOV_OK;
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
