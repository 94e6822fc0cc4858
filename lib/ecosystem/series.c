/* series.c - an indicator with its definitions, groups and periods, and the points of its values.
 */
#include "ecosystem/series.h"

#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>
#include <string.h>

#include "model/registry.h"

const innov__amount innov__no_amount = {"no_data", 0, -1, -1, -1};

innov__amount innov__share_of(int64_t numerator, int64_t denominator)
{
    innov__amount share = {
        .numerator = numerator, .denominator = denominator, .cases = denominator};

    if (denominator <= 0)
        share.missing = "not_computable";
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

/* A field of validity, as a date; 0: the kind has none, or the record no value. */
static int32_t end_of(const innov_record *record, const innov__kind *kind, const char *name)
{
    int field = name != NULL ? innov__field_by_name(kind, name, strlen(name)) : -1;

    return field >= 0 ? innov__date(record, innov__field_id_of(kind, &kind->fields[field]), 0) : 0;
}

/* When what the group stands for came to be, and when it ended. */
static int read_life(innov__series *s, innov__group *group)
{
    innov_record *member = NULL;
    const innov__kind *kind;
    int result = group->member != 0
                     ? innov_store_get(s->store, group->member, &member, s->reply->diag)
                     : INNOV_OK;

    if (result == INNOV_OK && member != NULL) {
        kind = innov__kind_by_number(innov__kind_of(member));
        group->from = end_of(member, kind, kind->from);
        group->to = end_of(member, kind, kind->to);
    }
    innov_record_free(member);
    return result;
}

enum { OF_VALUE = -2, OF_MEMBER = -3, OF_SPAN = -4 }; /* what is no group of a point */

static int place_group(innov__series *s, const innov__group *group)
{
    const innov__key by_value = {innov__id(group->value), 0, OF_VALUE};
    const innov__key by_member = {group->dimension, group->member, OF_MEMBER};
    int64_t place = (int64_t)s->group_count;

    return innov__keys_add(&s->places, by_value, place) != NULL &&
                   (group->member == 0 || innov__keys_add(&s->places, by_member, place) != NULL)
               ? INNOV_OK
               : INNOV_E_NOMEM;
}

static int take_group(const innov_record *record, void *context)
{
    innov__series *s = context;
    innov__group group = {.dimension = innov__number(record, INNOV_DIMENSION_VALUE_DIMENSION),
                          .member = innov__number(record, INNOV_DIMENSION_VALUE_MEMBER)};
    int result;

    if (innov__group_of(s, innov__id(record)) >= 0)
        return INNOV_OK;
    result = innov__array_reserve(&s->groups, &s->group_capacity, s->group_count + 1,
                                  sizeof *s->groups);
    if (result == INNOV_OK)
        result = read_life(s, &group);
    if (result == INNOV_OK)
        result = innov_record_clone(record, &group.value);
    if (result == INNOV_OK)
        result = place_group(s, &group);
    if (result == INNOV_OK)
        s->groups[s->group_count++] = group;
    else
        innov_record_free(group.value);
    return result;
}

/* A copy of a text that may be unset: then NULL. */
static int copy_text(const innov_record *record, int32_t field, char **copy)
{
    const char *text = innov_text(record, field, NULL);

    *copy = *text != '\0' ? innov__text_copy(text, strlen(text)) : NULL;
    return *text == '\0' || *copy != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

static void free_breakdown(innov__breakdown *breakdown)
{
    innov__free(breakdown->path);
    innov__free(breakdown->below);
    innov_record_free(breakdown->named);
}

static int take_breakdown(const innov_record *record, void *context)
{
    innov__series *s = context;
    innov__breakdown breakdown = {
        .definition = s->definition_count - 1,
        .dimension = innov__number(record, INNOV_INDICATOR_DIMENSION_DIMENSION)};
    int result = innov__array_reserve(&s->breakdowns, &s->breakdown_capacity,
                                      s->breakdown_count + 1, sizeof *s->breakdowns);

    if (result == INNOV_OK)
        result = copy_text(record, INNOV_INDICATOR_DIMENSION_RECORD_FIELD, &breakdown.path);
    if (result == INNOV_OK)
        result = copy_text(record, INNOV_INDICATOR_DIMENSION_DENOMINATOR_FIELD, &breakdown.below);
    if (result == INNOV_OK)
        result = innov_store_get(s->store, breakdown.dimension, &breakdown.named, s->reply->diag);
    if (result == INNOV_OK)
        s->breakdowns[s->breakdown_count++] = breakdown;
    else
        free_breakdown(&breakdown);
    return result;
}

/* What the groups of a dimension stand for, the first of them tells. */
static void tell_kind(const innov__series *s, innov__breakdown *breakdown)
{
    for (size_t i = 0; i < s->group_count && breakdown->stands_for == 0; i++)
        if (s->groups[i].dimension == breakdown->dimension && s->groups[i].member != 0)
            (void)innov_id_kind(s->groups[i].member, &breakdown->stands_for);
}

static int read_groups(innov__series *s, size_t first_breakdown)
{
    int result = INNOV_OK;

    for (size_t i = first_breakdown; result == INNOV_OK && i < s->breakdown_count; i++) {
        result = innov__each(s->store,
                             &(innov__find){.kind = INNOV_DIMENSION_VALUE,
                                            .is = {{"dimension", s->breakdowns[i].dimension}},
                                            .order = {"ordinal"}},
                             take_group, s, s->reply->diag);
        tell_kind(s, &s->breakdowns[i]);
    }
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

/* ---- Periods of their own ------------------------------------------------------------------ */

static int add_span(innov__series *s, int32_t from, int32_t to)
{
    innov__days span = {innov__days_of(from != 0 ? from : to).first, innov__days_of(to).last};
    const innov__key key = {span.first, span.last, OF_SPAN};
    int result;

    if (innov__keys_find(&s->places, key) != NULL)
        return INNOV_OK;
    if (innov__keys_add(&s->places, key, 0) == NULL)
        return INNOV_E_NOMEM;
    result = innov__array_reserve(&s->spans, &s->span_capacity, s->span_count + 1,
                                  sizeof *s->spans);
    if (result == INNOV_OK)
        s->spans[s->span_count++] = span;
    return result;
}

static int take_target_span(const innov_record *target, void *context)
{
    return add_span(context, (int32_t)innov__number(target, INNOV_TARGET_PERIOD_START),
                    (int32_t)innov__number(target, INNOV_TARGET_PERIOD_END));
}

static int take_measured_span(const innov_record *measurement, void *context)
{
    return add_span(context, (int32_t)innov__number(measurement, INNOV_MEASUREMENT_PERIOD_START),
                    (int32_t)innov__number(measurement, INNOV_MEASUREMENT_PERIOD_END));
}

/* Where there is no rhythm, a strategy or a project sets the periods: by its targets, or by what
 * was measured. */
static int read_spans(innov__series *s)
{
    int64_t id = innov__id(s->indicator);
    int result = innov__each(s->store,
                             &(innov__find){.kind = INNOV_TARGET,
                                            .condition = "measure=indicator",
                                            .is = {{"indicator", id}}},
                             take_target_span, s, s->reply->diag);

    return result == INNOV_OK
               ? innov__each(s->store,
                             &(innov__find){.kind = INNOV_MEASUREMENT, .is = {{"indicator", id}}},
                             take_measured_span, s, s->reply->diag)
               : result;
}

/* ---- Opening and closing ------------------------------------------------------------------- */

int innov__series_open(innov__series *series, innov__series_frame *frame,
                       const innov_record *indicator)
{
    int result;

    *series = (innov__series){
        .store = frame->store, .reply = frame->reply, .at = &frame->at, .map = &frame->map};
    result = innov_record_clone(indicator, &series->indicator);
    if (result == INNOV_OK)
        result = innov__each(series->store,
                             &(innov__find){.kind = INNOV_INDICATOR_DEFINITION,
                                            .is = {{"indicator", innov__id(indicator)}},
                                            .order = {"ordinal"}},
                             take_version, series, series->reply->diag);
    series->rhythm = innov__rhythm_of(innov__number(indicator, INNOV_INDICATOR_FREQUENCY),
                                      innov__number(indicator, INNOV_INDICATOR_FIRST_MONTH));
    return result == INNOV_OK && series->rhythm.months == 0 ? read_spans(series) : result;
}

void innov__series_close(innov__series *series)
{
    for (size_t i = 0; i < series->definition_count; i++)
        innov_record_free(series->definitions[i].record);
    for (size_t i = 0; i < series->group_count; i++)
        innov_record_free(series->groups[i].value);
    for (size_t i = 0; i < series->breakdown_count; i++)
        free_breakdown(&series->breakdowns[i]);
    innov__free(series->definitions);
    innov__free(series->groups);
    innov__free(series->breakdowns);
    innov__free(series->points);
    innov__free(series->spans);
    innov__keys_free(&series->places);
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

static int place_found(const innov__series *series, innov__key key)
{
    const int64_t *place = innov__keys_find(&series->places, key);

    return place != NULL ? (int)*place : -1;
}

int innov__group_of(const innov__series *series, int64_t value)
{
    return place_found(series, (innov__key){value, 0, OF_VALUE});
}

int innov__group_for(const innov__series *series, int64_t dimension, int64_t member)
{
    return place_found(series, (innov__key){dimension, member, OF_MEMBER});
}

/* ---- Points -------------------------------------------------------------------------------- */

innov__point *innov__point_at(innov__series *series, innov__days days, int group)
{
    int64_t *place = innov__keys_add(&series->places, (innov__key){days.first, days.last, group},
                                     (int64_t)series->point_count);

    if (place == NULL)
        return NULL;
    if ((size_t)*place < series->point_count)
        return &series->points[*place];
    if (series->point_count == INNOV__POINTS_MAX) {
        series->is_too_long = 1;
        return NULL;
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

innov__amount innov__point_value(const innov__point *point)
{
    return point->measurement != 0 ? point->entered : point->computed;
}

int innov__point_differs(const innov__point *point)
{
    return point->measurement != 0 && point->is_computed && point->entered.missing == NULL &&
           point->computed.missing == NULL && point->entered.value != point->computed.value;
}

/* Whether each version from one to another says that it is comparable with the one before. */
static int are_versions_comparable(const innov__series *series, int earlier, int later)
{
    if (earlier < 0 || later < 0)
        return earlier == later;
    for (int i = earlier + 1; i <= later; i++)
        if (!series->definitions[i].is_comparable)
            return 0;
    return earlier <= later;
}

int innov__are_comparable(const innov__series *series, const innov__point *earlier,
                          const innov__point *later)
{
    int64_t member = later->group >= 0 ? series->groups[later->group].member : 0;

    return are_versions_comparable(series, earlier->definition, later->definition) &&
           (member == 0 || series->map->day != 0 ||
            !innov__map_redrawn(series->map, member, earlier->days.last, later->days.last));
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

/* Whether what the group stands for was not there: in the period, or on the map asked for. */
static int is_outside_life(const innov__series *s, const innov__point *point)
{
    const innov__group *group = point->group >= 0 ? &s->groups[point->group] : NULL;
    innov__days days = s->map->day != 0 ? (innov__days){s->map->day, s->map->day} : point->days;

    return group != NULL &&
           innov__overlap(group->from, group->to, days.first, days.last) == INNOV__NO;
}

/* Nothing is not zero where there could be nothing: outside the life of the group, or of the
 * indicator; nor where it cannot be told. */
static void tell_nothing(innov__series *s)
{
    for (size_t i = 0; i < s->point_count; i++) {
        innov__point *point = &s->points[i];
        int is_empty = !point->is_computed || point->computed.missing != NULL ||
                       point->computed.value == 0;

        if (is_empty &&
            (is_outside_life(s, point) || (point->definition < 0 && s->definition_count > 0)))
            point->computed = (innov__amount){"not_applicable", 0, -1, -1, -1};
        else if (point->is_split)
            point->computed = (innov__amount){"not_comparable", 0, -1, -1, -1};
    }
}

int innov__series_settle(innov__series *series)
{
    int result = add_gaps(series);

    tell_nothing(series);
    if (result == INNOV_OK)
        result = innov__series_hide(series);
    innov__keys_free(&series->places); /* the points move now */
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
        result = innov__reply_explain(series->reply, name.bytes, record, why);
    innov__buffer_free(&name);
    return result;
}
