/* series_count.c - the values of an indicator as the records give them, by a definition that is
 * data: which records, in which period, for whom, and how many make one value.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "ecosystem/activity.h"
#include "ecosystem/field_path.h"
#include "ecosystem/series.h"

enum { INSTITUTIONS_MAX = 1000 }; /* of one record; more are not looked at */

/* What the records of one pass are added to. */
typedef enum side { VALUE, NUMERATOR, DENOMINATOR } side;

/* One definition at work. */
typedef struct count {
    innov__series *series;
    int definition;
    const innov_record *record; /* the definition */
    int32_t kind;
    innov__field_path period, measured;
    innov__field_path *groups; /* by place among the breakdowns of the series */
    int64_t calculation, counting;
    int64_t factor; /* of the measured field: hundredths in its unit */
    side side;
    innov__target dated, valued, grouped;
    int64_t *institutions; /* of the record in hand; 0: it counts once */
    size_t institution_count;
} count;

static const char *const figures[] = {
    [VALUE] = "value", [NUMERATOR] = "numerator", [DENOMINATOR] = "denominator"};

/* ---- Does the definition fit the model? ----------------------------------------------------- */

static int read_kind(count *c)
{
    int64_t flags = 0;

    return innov_kind_id(innov_text(c->record, INNOV_INDICATOR_DEFINITION_RECORD_KIND, NULL),
                         &c->kind) == INNOV_OK &&
           innov_kind_int(c->kind, INNOV_KIND_FLAGS, &flags) == INNOV_OK &&
           (flags & INNOV_KIND_IS_INPUT) == 0;
}

/* The field that says the period: a date, an instant or a year. */
static int read_period(count *c)
{
    int64_t type = 0;

    return c->series->rhythm.months > 0 &&
           innov__field_path_read(
               c->kind, innov_text(c->record, INNOV_INDICATOR_DEFINITION_PERIOD_FIELD, NULL),
               &c->period) &&
           innov_field_int(innov__field_path_end(&c->period), INNOV_FIELD_TYPE, &type) ==
               INNOV_OK &&
           (type == INNOV_TYPE_DATE || type == INNOV_TYPE_INSTANT || type == INNOV_TYPE_INTEGER);
}

/* How many hundredths one of a field's numbers is; 0: it is no number, or a finer one. */
static int64_t factor_of(int32_t field)
{
    static const int64_t factors[] = {100, 10, 1};
    int64_t type = 0, scale = 0;

    if (innov_field_int(field, INNOV_FIELD_TYPE, &type) != INNOV_OK ||
        innov_field_int(field, INNOV_FIELD_SCALE, &scale) != INNOV_OK || innov__is_list(field))
        return 0;
    switch (type) {
    case INNOV_TYPE_INTEGER:
    case INNOV_TYPE_BOOLEAN:
        return 100;
    case INNOV_TYPE_MONEY:
        return 1;
    case INNOV_TYPE_DECIMAL:
        return scale <= INNOV__HUNDREDTHS ? factors[scale] : 0;
    default:
        return 0;
    }
}

static int read_measured(count *c)
{
    if (c->calculation != INNOV_INDICATOR_CALCULATION_TOTAL &&
        c->calculation != INNOV_INDICATOR_CALCULATION_MEAN)
        return 1;
    if (!innov__field_path_read(
            c->kind, innov_text(c->record, INNOV_INDICATOR_DEFINITION_MEASURED_FIELD, NULL),
            &c->measured))
        return 0;
    c->factor = factor_of(innov__field_path_end(&c->measured));
    return c->factor != 0;
}

static int read_groups(count *c)
{
    for (size_t i = 0; i < c->series->breakdown_count; i++) {
        const innov__breakdown *breakdown = &c->series->breakdowns[i];

        if (breakdown->definition == (size_t)c->definition && breakdown->path != NULL &&
            !innov__field_path_read(c->kind, breakdown->path, &c->groups[i]))
            return 0;
    }
    return 1;
}

/* Whether records of the kind name institutions at all, where these are what counts. */
static int read_counting(const count *c)
{
    const innov__activity *activity;

    if (c->counting == 0 || c->counting == INNOV_INDICATOR_COUNTING_EACH_ONCE)
        return 1;
    for (size_t i = 0; (activity = innov__activity_at(i)) != NULL; i++)
        if (activity->kind == c->kind && activity->field != 0)
            return 1;
    return 0;
}

/* The field of the definition that does not fit the model; NULL: all do. */
static const char *misfit(count *c)
{
    const struct {
        int fits;
        int32_t field;
    } parts[] = {
        {read_kind(c), INNOV_INDICATOR_DEFINITION_RECORD_KIND},
        {read_period(c), INNOV_INDICATOR_DEFINITION_PERIOD_FIELD},
        {read_measured(c), INNOV_INDICATOR_DEFINITION_MEASURED_FIELD},
        {read_counting(c), INNOV_INDICATOR_DEFINITION_COUNTING},
        {read_groups(c), INNOV_INDICATOR_DIMENSION_RECORD_FIELD},
    };

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (!parts[i].fits)
            return innov_field_text(parts[i].field, INNOV_FIELD_NAME, NULL);
    return NULL;
}

/* ---- One record ----------------------------------------------------------------------------- */

/* The record at the end of a path that has the last field; NULL: there is none. */
static int record_at(const count *c, const innov__field_path *path, innov__target *target,
                     const innov_record *record, const innov_record **found)
{
    *found = record;
    return path->next == 0
               ? INNOV_OK
               : innov__target_get(target, c->series->store, innov__number(record, path->field),
                                   found, c->series->reply->diag);
}

static int add_institution(count *c, int64_t id)
{
    for (size_t i = 0; i < c->institution_count; i++)
        if (c->institutions[i] == id)
            return 0;
    if (id != 0 && c->institution_count < INSTITUTIONS_MAX)
        c->institutions[c->institution_count++] = id;
    return 1;
}

/* The institutions that a record counts for: the one named first, or all that take part. */
static void find_institutions(count *c, const innov_record *record)
{
    const innov__activity *activity;

    c->institution_count = 0;
    if (c->counting == 0 || c->counting == INNOV_INDICATOR_COUNTING_EACH_ONCE) {
        c->institutions[c->institution_count++] = 0;
        return;
    }
    for (size_t i = 0; (activity = innov__activity_at(i)) != NULL; i++) {
        int64_t id = 0;

        if (activity->kind != c->kind || activity->field == 0)
            continue;
        if (!innov__is_list(activity->field))
            (void)add_institution(c, innov__number(record, activity->field));
        else
            for (int32_t k = 0; innov_list_get_int(record, activity->field, k, &id) == INNOV_OK;
                 k++)
                (void)add_institution(c, id);
        if (c->counting == INNOV_INDICATOR_COUNTING_BY_LEAD)
            return;
    }
}

/* Whether the field says the group: by the record it stands for, or by its code. */
static int is_of_group(const innov_record *record, int32_t field, const innov__group *group)
{
    int64_t type = 0, member = innov__number(group->value, INNOV_DIMENSION_VALUE_MEMBER);
    const char *code = innov_text(group->value, INNOV_DIMENSION_VALUE_CODE, NULL), *listed;

    (void)innov_field_int(field, INNOV_FIELD_TYPE, &type);
    if (type == INNOV_TYPE_REFERENCE)
        return member != 0 && innov__refers(record, field, member);
    if (!innov__is_list(field))
        return *code != '\0' && strcmp(innov_text(record, field, NULL), code) == 0;
    for (int32_t i = 0; *(listed = innov_list_text(record, field, i)) != '\0'; i++)
        if (strcmp(listed, code) == 0)
            return 1;
    return 0;
}

/* The record whose field says the group: where institutions count, each has a group of its own. */
static int grouping_record(count *c, const innov__field_path *path, const innov_record *record,
                           int64_t institution, const innov_record **found)
{
    int64_t target = 0;

    (void)innov_field_int(path->field, INNOV_FIELD_TARGET, &target);
    if (institution == 0 || target != INNOV_INSTITUTION)
        return record_at(c, path, &c->grouped, record, found);
    return innov__target_get(&c->grouped, c->series->store, institution, found,
                             c->series->reply->diag);
}

static void add_up(innov__amount *amount, int64_t *sum, int64_t more)
{
    if ((more > 0 && *sum > INT64_MAX - more) || (more < 0 && *sum < INT64_MIN - more))
        amount->missing = "not_computable";
    else
        *sum += more;
}

/* A point that is computed, even from nothing. */
static innov__point *begin_point(count *c, innov__days days, int group)
{
    innov__point *point = innov__point_at(c->series, days, group);

    if (point != NULL && !point->is_computed) {
        point->is_computed = 1;
        point->computed = (innov__amount){NULL, 0, 0, 0, 0};
    }
    return point;
}

static int add_to_point(count *c, innov__days days, int group, int64_t value)
{
    innov__point *point = begin_point(c, days, group);

    if (point == NULL)
        return INNOV_E_NOMEM;
    switch (c->side) {
    case VALUE:
        point->computed.cases++;
        add_up(&point->computed, &point->computed.value, value);
        break;
    case NUMERATOR:
        point->computed.numerator++;
        break;
    case DENOMINATOR:
        point->computed.denominator++;
        break;
    }
    return INNOV_OK;
}

/* Adds the record to the groups of one dimension that its field says. */
static int add_to_dimension(count *c, size_t place, const innov_record *record, int64_t institution,
                            innov__days days, int64_t value)
{
    const innov__field_path *path = &c->groups[place];
    const innov_record *found = NULL;
    int result = grouping_record(c, path, record, institution, &found), groups = 0;

    for (size_t g = 0; result == INNOV_OK && found != NULL && g < c->series->group_count; g++) {
        const innov__group *group = &c->series->groups[g];

        if (group->dimension != c->series->breakdowns[place].dimension ||
            !is_of_group(found, innov__field_path_end(path), group))
            continue;
        groups++;
        result = add_to_point(c, days, (int)g, value);
        if (result == INNOV_OK)
            result = innov__series_explain(c->series, figures[c->side], days, (int)g, record, 0);
    }
    c->series->ungrouped += groups == 0 && c->side != NUMERATOR;
    return result;
}

static int add_to_groups(count *c, const innov_record *record, int64_t institution,
                         innov__days days, int64_t value)
{
    int result = INNOV_OK;

    for (size_t b = 0; result == INNOV_OK && b < c->series->breakdown_count; b++)
        if (c->series->breakdowns[b].definition == (size_t)c->definition && c->groups[b].field != 0)
            result = add_to_dimension(c, b, record, institution, days, value);
    return result;
}

/* Adds the record once for each institution it counts for. */
static int add_record(count *c, const innov_record *record, innov__days days, int64_t value)
{
    int result = INNOV_OK;

    find_institutions(c, record);
    if (c->institution_count == 0)
        return innov__series_explain(c->series, figures[c->side], days, -1, record,
                                     INNOV__LEFT_NO_VALUE);
    for (size_t i = 0; result == INNOV_OK && i < c->institution_count; i++) {
        result = add_to_point(c, days, -1, value);
        if (result == INNOV_OK)
            result = add_to_groups(c, record, c->institutions[i], days, value);
    }
    return result == INNOV_OK
               ? innov__series_explain(c->series, figures[c->side], days, -1, record, 0)
               : result;
}

/* What is measured of the record, in hundredths; INNOV_UNSET: nothing. */
static int measure(count *c, const innov_record *record, int64_t *value)
{
    const innov_record *found = NULL;
    int64_t number;
    int result;

    *value = 0;
    if (c->factor == 0)
        return INNOV_OK;
    result = record_at(c, &c->measured, &c->valued, record, &found);
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

/* The period of the record; why it has none that counts. */
static int place(count *c, const innov_record *record, innov__days *days, innov__left_out *why)
{
    const innov_record *found = NULL;
    int32_t date = 0, first, last;
    int result = record_at(c, &c->period, &c->dated, record, &found);

    *days = (innov__days){0, 0};
    *why = 0;
    if (result == INNOV_OK && found != NULL)
        date = innov__date(found, innov__field_path_end(&c->period), 0);
    if (date == 0) {
        *why = INNOV__LEFT_NO_DATE;
        return result;
    }
    *days = innov__days_of(date);
    first = innov__period_of(c->series->rhythm, days->first);
    last = innov__period_of(c->series->rhythm, days->last);
    if (c->series->as_of != 0 && days->last > c->series->as_of)
        *why = INNOV__LEFT_OUTSIDE_PERIOD;
    else if (first != last)
        *why = INNOV__LEFT_UNDECIDABLE;
    *days = innov__period_days(c->series->rhythm, last);
    return result;
}

static int count_record(const innov_record *record, void *context)
{
    count *c = context;
    innov__left_out why;
    innov__days days;
    int64_t value;
    int result = place(c, record, &days, &why);

    if (result != INNOV_OK)
        return result;
    if (why == 0 && innov__definition_on(c->series, days.last) != c->definition)
        return INNOV_OK; /* another version counts it, or none */
    c->series->undecidable += why == INNOV__LEFT_UNDECIDABLE && c->side != NUMERATOR;
    if (why == 0) {
        result = measure(c, record, &value);
        if (result == INNOV_OK)
            return add_record(c, record, days, value);
        if (result != INNOV_UNSET)
            return result;
        why = INNOV__LEFT_NO_VALUE;
    }
    return innov__series_explain(c->series, figures[c->side], days, -1, record, why);
}

/* ---- The passes ------------------------------------------------------------------------------ */

/* Joins the condition in a field of the definition to those that stand already. */
static void join(const count *c, int32_t field, innov__buffer *text)
{
    const char *condition = innov_text(c->record, field, NULL);

    if (*condition == '\0')
        return;
    innov__buffer_text(text, text->length > 0 ? " and (" : "(");
    innov__buffer_text(text, condition);
    innov__buffer_char(text, ')');
}

/* The conditions that what is added to a side must meet: the numerator's are the denominator's and
 * one more. Each may be unset. */
static const int32_t conditions[][3] = {
    [VALUE] = {INNOV_INDICATOR_DEFINITION_CONDITION},
    [NUMERATOR] = {INNOV_INDICATOR_DEFINITION_CONDITION,
                   INNOV_INDICATOR_DEFINITION_DENOMINATOR_CONDITION,
                   INNOV_INDICATOR_DEFINITION_NUMERATOR_CONDITION},
    [DENOMINATOR] = {INNOV_INDICATOR_DEFINITION_CONDITION,
                     INNOV_INDICATOR_DEFINITION_DENOMINATOR_CONDITION},
};

/* The first of a side's conditions that is none; 0: all are. */
static int check_conditions(const count *c, side to, int32_t *wrong)
{
    int result = INNOV_OK;

    *wrong = 0;
    for (size_t i = 0; i < 3 && conditions[to][i] != 0 && *wrong == 0; i++) {
        innov_query *query = NULL;

        result = innov_query_new(c->kind, innov_text(c->record, conditions[to][i], NULL), &query,
                                 NULL);
        innov_query_free(query);
        if (result == INNOV_E_NOMEM)
            return result;
        if (result != INNOV_OK)
            *wrong = conditions[to][i];
    }
    return INNOV_OK;
}

/* Adds the records that meet the conditions of a side; `wrong` is the one that is none. */
static int pass(count *c, side to, int32_t *wrong)
{
    innov__buffer text = {0};
    int result = check_conditions(c, to, wrong);

    if (result != INNOV_OK || *wrong != 0)
        return result;
    c->side = to;
    innov__buffer_text(&text, "");
    for (size_t i = 0; i < 3 && conditions[to][i] != 0; i++)
        join(c, conditions[to][i], &text);
    result = text.failed;
    if (result == INNOV_OK)
        result = innov__each(c->series->store,
                             &(innov__find){.kind = c->kind, .condition = text.bytes}, count_record,
                             c, c->series->reply->diag);
    innov__buffer_free(&text);
    return result;
}

static int run_passes(count *c, const char **broken)
{
    int is_share = c->calculation == INNOV_INDICATOR_CALCULATION_SHARE, result;
    int32_t wrong;

    result = pass(c, is_share ? DENOMINATOR : VALUE, &wrong);
    if (result == INNOV_OK && wrong == 0 && is_share)
        result = pass(c, NUMERATOR, &wrong);
    if (wrong != 0)
        *broken = innov_field_text(wrong, INNOV_FIELD_NAME, NULL);
    return result;
}

/* ---- From sums to values -------------------------------------------------------------------- */

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

static innov__amount value_of(const count *c, innov__amount sums)
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

/* The periods that have a value of any sort, and those between them, where this definition holds:
 * no record in them is a value too. */
static int begin_periods(count *c)
{
    innov__series *s = c->series;
    int32_t first = 0, last = -1;

    for (size_t i = 0; i < s->point_count; i++) {
        int32_t number = innov__period_of(s->rhythm, s->points[i].days.last);

        first = last < first || number < first ? number : first;
        last = last < first || number > last ? number : last;
    }
    for (; first <= last; first++) {
        innov__days days = innov__period_days(s->rhythm, first);

        if (innov__definition_on(s, days.last) != c->definition)
            continue;
        if (begin_point(c, days, -1) == NULL)
            return INNOV_E_NOMEM;
        for (size_t b = 0; b < s->breakdown_count; b++)
            for (size_t g = 0; g < s->group_count; g++)
                if (s->breakdowns[b].definition == (size_t)c->definition &&
                    c->groups[b].field != 0 &&
                    s->groups[g].dimension == s->breakdowns[b].dimension &&
                    begin_point(c, days, (int)g) == NULL)
                    return INNOV_E_NOMEM;
    }
    return INNOV_OK;
}

/* A definition that does not fit has a period to say so in, if any is known of it. */
static int begin_broken(count *c)
{
    innov__series *s = c->series;
    int32_t first = s->definitions[c->definition].valid.first;

    if (first == 0 || s->rhythm.months == 0)
        return INNOV_OK;
    return begin_point(c, innov__period_days(s->rhythm, innov__period_of(s->rhythm, first)), -1) !=
                   NULL
               ? INNOV_OK
               : INNOV_E_NOMEM;
}

static void finish(count *c, const char *broken)
{
    for (size_t i = 0; i < c->series->point_count; i++) {
        innov__point *point = &c->series->points[i];

        if (innov__definition_on(c->series, point->days.last) != c->definition)
            continue;
        if (broken != NULL) {
            point->is_computed = 1;
            point->computed = (innov__amount){"not_computable", 0, -1, -1, -1};
        } else if (point->is_computed) {
            point->computed = value_of(c, point->computed);
        }
    }
    if (broken != NULL && c->series->broken == NULL)
        c->series->broken = broken;
}

static int count_definition(count *c)
{
    const char *broken;
    int result = INNOV_OK;

    c->calculation = innov__number(c->record, INNOV_INDICATOR_DEFINITION_CALCULATION);
    c->counting = innov__number(c->record, INNOV_INDICATOR_DEFINITION_COUNTING);
    broken = misfit(c);
    if (broken == NULL)
        result = run_passes(c, &broken);
    if (result == INNOV_OK)
        result = broken == NULL ? begin_periods(c) : begin_broken(c);
    if (result == INNOV_OK)
        finish(c, broken);
    return result;
}

int innov__series_count(innov__series *series)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < series->definition_count; i++) {
        count c = {.series = series,
                   .definition = (int)i,
                   .record = series->definitions[i].record,
                   .groups = innov__alloc_zeroed(series->breakdown_count + 1, sizeof *c.groups),
                   .institutions = innov__alloc_zeroed(INSTITUTIONS_MAX, sizeof *c.institutions)};

        if (c.groups == NULL || c.institutions == NULL)
            result = INNOV_E_NOMEM;
        else if (innov__number(c.record, INNOV_INDICATOR_DEFINITION_METHOD) ==
                 INNOV_INDICATOR_METHOD_COMPUTED)
            result = count_definition(&c);
        innov__target_free(&c.dated);
        innov__target_free(&c.valued);
        innov__target_free(&c.grouped);
        innov__free(c.groups);
        innov__free(c.institutions);
    }
    return result;
}
