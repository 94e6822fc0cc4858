/* series_count.c - the values of an indicator as the records give them, by a definition that is
 * data: which records, in which period, for whom, and how many make one value.
 */
#include "ecosystem/series_count.h"

#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/asked.h"
#include "model/registry.h"

typedef innov__count count;
typedef innov__part part;

/* ---- What ------------------------------------------------------------------------------------ */

/* What is measured of the record, in hundredths; INNOV_UNSET: nothing. */
static int measure(count *c, const innov_record *record, int64_t *value)
{
    const innov_record *found = NULL;
    int64_t number;
    int result;

    *value = 0;
    if (c->factor == 0)
        return INNOV_OK;
    result = innov__count_record_at(c, &c->measured, &c->valued, record, &found);
    if (result != INNOV_OK)
        return result;
    if (found == NULL || innov_has(found, innov__field_path_end(&c->measured)) != 1)
        return INNOV_UNSET;
    number = innov__number(found, innov__field_path_end(&c->measured));
    if (number > INT64_MAX / c->factor || number < INT64_MIN / c->factor)
        return INNOV_UNSET; /* beyond what is counted in hundredths */
    *value = number * c->factor;
    return INNOV_OK;
}

/* ---- When ----------------------------------------------------------------------------------- */

/* Counts the record in a period, unless another version counts it there, or none. */
static int count_in(count *c, const innov_record *record, innov__days days)
{
    int64_t value = 0;
    int result;

    if (innov__definition_on(c->series, days.last) != c->definition)
        return INNOV_OK;
    if (c->sees_periods)
        return innov__count_point(c, days, -1) != NULL ? INNOV_OK : INNOV_E_NOMEM;
    result = measure(c, record, &value);
    if (result == INNOV_UNSET)
        return innov__count_explain(c, days, -1, record, INNOV__LEFT_NO_VALUE);
    return result == INNOV_OK ? innov__count_add(c, record, days, value) : result;
}

static int count_undecided(count *c, const innov_record *record, innov__days days)
{
    c->series->undecidable += innov__count_tells(c);
    return innov__count_explain(c, days, -1, record, INNOV__LEFT_UNDECIDABLE);
}

static int count_in_rhythm(count *c, const innov_record *record, innov__days date)
{
    innov__rhythm rhythm = c->series->rhythm;
    int32_t first = innov__period_of(rhythm, date.first);
    int32_t last = innov__period_of(rhythm, date.last);
    innov__days days = innov__period_days(rhythm, last);

    return first == last ? count_in(c, record, days) : count_undecided(c, record, days);
}

/* Periods without a rhythm may share days: the record counts in each that it certainly lies in. */
static int count_in_spans(count *c, const innov_record *record, innov__days date)
{
    int result = INNOV_OK, met = 0;

    for (size_t i = 0; result == INNOV_OK && i < c->series->span_count; i++) {
        innov__days span = c->series->spans[i];

        if (date.last < span.first || span.last < date.first)
            continue;
        met = 1;
        result = span.first <= date.first && date.last <= span.last
                     ? count_in(c, record, span)
                     : count_undecided(c, record, span);
    }
    return result == INNOV_OK && !met ? innov__count_explain(c, (innov__days){0, 0}, -1, record,
                                                             INNOV__LEFT_OUTSIDE_PERIOD)
                                      : result;
}

/* Why the record's date does not let it count; 0: it does. */
static innov__left_out why_undated(const count *c, int32_t date)
{
    innov__left_out why = date == 0 ? INNOV__LEFT_NO_DATE : innov__not_yet(c->series->at, date);

    return innov__count_tells(c) ? innov__doubt(c->series->at, why) : why;
}

/* The period that a left out record would have been of, for the explanation. */
static innov__days period_about(const count *c, int32_t date)
{
    innov__rhythm rhythm = c->series->rhythm;

    return date == 0 || rhythm.months == 0
               ? (innov__days){0, 0}
               : innov__period_days(rhythm, innov__period_of(rhythm, innov__days_of(date).last));
}

static int count_record(const innov_record *record, void *context)
{
    count *c = context;
    const innov__field_path *path = &c->parts[c->side].period;
    const innov_record *found = NULL;
    innov__left_out why;
    int32_t date;
    int result = innov__count_record_at(c, path, &c->dated, record, &found);

    if (result != INNOV_OK)
        return result;
    date = found != NULL ? innov__date(found, innov__field_path_end(path), 0) : 0;
    why = why_undated(c, date);
    if (why != 0)
        return innov__count_explain(c, period_about(c, date), -1, record, why);
    return c->series->rhythm.months > 0 ? count_in_rhythm(c, record, innov__days_of(date))
                                        : count_in_spans(c, record, innov__days_of(date));
}

/* ---- The passes ------------------------------------------------------------------------------ */

/* Joins a condition to those that stand already. */
static void join(innov__buffer *text, const char *condition)
{
    if (*condition == '\0')
        return;
    innov__buffer_text(text, text->length > 0 ? " and (" : "(");
    innov__buffer_text(text, condition);
    innov__buffer_char(text, ')');
}

/* Shows the records of a side to `visit`; of a kind with validity, those there on the day (0: any).
 */
static int each_record(count *c, int32_t day, innov__visit *visit)
{
    const part *p = &c->parts[c->side];
    innov__buffer text = {0};
    int result;

    innov__buffer_text(&text, "");
    for (size_t i = 0; i < INNOV__CONDITIONS && p->conditions[i] != 0; i++)
        join(&text, innov_text(c->record, p->conditions[i], NULL));
    if (day != 0 && innov__kind_by_number(p->kind)->from != NULL) {
        innov__buffer_text(&text, text.length > 0 ? " and valid=" : "valid=");
        innov__add_date(&text, day);
    }
    result = text.failed;
    if (result == INNOV_OK)
        result = innov__each(c->series->store,
                             &(innov__find){.kind = p->kind, .condition = text.bytes}, visit, c,
                             c->series->reply->diag);
    innov__buffer_free(&text);
    return result;
}

static int run_side(count *c, innov__side side)
{
    c->side = side;
    return each_record(c, 0, count_record);
}

/* ---- Periods --------------------------------------------------------------------------------- */

/* A period, with the groups, where this definition holds: no record in it is a value too. */
static int begin_period(count *c, innov__days days)
{
    const innov__series *s = c->series;

    if (innov__definition_on(s, days.last) != c->definition)
        return INNOV_OK;
    if (innov__count_point(c, days, -1) == NULL)
        return INNOV_E_NOMEM;
    for (size_t b = 0; b < s->breakdown_count; b++)
        for (size_t g = 0; g < s->group_count; g++)
            if (innov__is_broken_down(c, b) &&
                s->groups[g].dimension == s->breakdowns[b].dimension &&
                innov__count_point(c, days, (int)g) == NULL)
                return INNOV_E_NOMEM;
    return INNOV_OK;
}

/* The periods that have a value of any sort, and those between them; or those of its own. */
static int begin_periods(count *c)
{
    innov__series *s = c->series;
    int32_t first = 0, last = -1;
    int result = INNOV_OK;

    for (size_t i = 0; s->rhythm.months > 0 && i < s->point_count; i++) {
        int32_t number = innov__period_of(s->rhythm, s->points[i].days.last);

        first = last < first || number < first ? number : first;
        last = last < first || number > last ? number : last;
    }
    for (; result == INNOV_OK && first <= last; first++)
        result = begin_period(c, innov__period_days(s->rhythm, first));
    for (size_t i = 0; result == INNOV_OK && i < s->span_count; i++)
        if (s->spans[i].first <= s->at->day || !s->at->is_asked)
            result = begin_period(c, s->spans[i]);
    return result;
}

/* A definition that does not fit has a period to say so in, if any is known of it. */
static int begin_misfit(count *c)
{
    innov__series *s = c->series;
    int32_t first = s->definitions[c->definition].valid.first;

    if (first == 0 || s->rhythm.months == 0)
        return INNOV_OK;
    return innov__count_point(c, innov__period_days(s->rhythm, innov__period_of(s->rhythm, first)),
                              -1) != NULL
               ? INNOV_OK
               : INNOV_E_NOMEM;
}

/* ---- A denominator of what was there --------------------------------------------------------- */

static int take_stock(const innov_record *record, void *context)
{
    count *c = context;

    return innov__count_add(c, record, c->stocked, 0);
}

/* The day of a period on which there was what counts: its last, or what is known by now. */
static int32_t stock_day(const count *c, innov__days days)
{
    const innov__as_of *at = c->series->at;

    if (c->series->map->day != 0)
        return c->series->map->day;
    return at->is_asked && at->day < days.last ? at->day : days.last;
}

/* For each period the records that were there. The periods are those of the numerator, which is
 * looked through for them alone. */
static int count_stock(count *c)
{
    int result;

    c->sees_periods = 1;
    result = run_side(c, INNOV__NUMERATOR);
    c->sees_periods = 0;
    if (result == INNOV_OK)
        result = begin_periods(c);
    c->side = INNOV__DENOMINATOR;
    for (size_t i = 0, periods = c->series->point_count; result == INNOV_OK && i < periods; i++) {
        const innov__point *point = &c->series->points[i];

        c->stocked = point->days;
        if (point->group < 0 && point->is_computed &&
            innov__definition_on(c->series, c->stocked.last) == c->definition)
            result = each_record(c, stock_day(c, c->stocked), take_stock);
    }
    return result;
}

/* ---- A definition ---------------------------------------------------------------------------- */

static int run_sides(count *c)
{
    const part *below = &c->parts[INNOV__DENOMINATOR];
    int result;

    if (c->calculation != INNOV_INDICATOR_CALCULATION_SHARE)
        return run_side(c, INNOV__VALUE);
    result = below->period.field != 0 ? run_side(c, INNOV__DENOMINATOR) : count_stock(c);
    return result == INNOV_OK ? run_side(c, INNOV__NUMERATOR) : result;
}

static int count_definition(count *c)
{
    const char *misfit = NULL;
    int result;

    c->calculation = innov__number(c->record, INNOV_INDICATOR_DEFINITION_CALCULATION);
    result = innov__count_fit(c, &misfit);
    if (result == INNOV_OK && misfit == NULL)
        result = run_sides(c);
    if (result == INNOV_OK)
        result = misfit == NULL ? begin_periods(c) : begin_misfit(c);
    if (result == INNOV_OK)
        innov__count_finish(c, misfit);
    return result;
}

static int count_begin(count *c)
{
    size_t room = c->series->breakdown_count + 1;

    for (int side = 0; side < INNOV__SIDES; side++) {
        c->parts[side].groups = innov__alloc_zeroed(room, sizeof *c->parts[side].groups);
        if (c->parts[side].groups == NULL)
            return INNOV_E_NOMEM;
    }
    return INNOV_OK;
}

static void count_free(count *c)
{
    for (int side = 0; side < INNOV__SIDES; side++)
        innov__free(c->parts[side].groups);
    innov__target_free(&c->dated);
    innov__target_free(&c->valued);
    innov__target_free(&c->grouped);
    innov__ids_free(&c->institutions);
    innov__keys_free(&c->seen);
    innov__keys_free(&c->regions);
    innov__target_free(&c->within);
    innov__free(c->belongings);
}

int innov__series_count(innov__series *series)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < series->definition_count; i++) {
        count c = {.series = series, .definition = (int)i, .record = series->definitions[i].record};

        if (innov__number(c.record, INNOV_INDICATOR_DEFINITION_METHOD) ==
            INNOV_INDICATOR_METHOD_COMPUTED) {
            result = count_begin(&c);
            if (result == INNOV_OK)
                result = count_definition(&c);
            count_free(&c);
        }
    }
    return result;
}
