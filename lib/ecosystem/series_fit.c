/* series_fit.c - does the definition of an indicator fit the model? */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "ecosystem/activity.h"
#include "ecosystem/series_count.h"

typedef innov__count count;
typedef innov__part part;

/* ---- Kinds, periods, numbers ---------------------------------------------------------------- */

static int read_kind(const char *name, int32_t *kind)
{
    int64_t flags = 0;

    return innov_kind_id(name, kind) == INNOV_OK &&
           innov_kind_int(*kind, INNOV_KIND_FLAGS, &flags) == INNOV_OK &&
           (flags & INNOV_KIND_IS_INPUT) == 0;
}

/* The field that says the period: a date, an instant or a year. */
static int read_period(const count *c, part *p, int32_t field)
{
    int64_t type = 0;

    return (c->series->rhythm.months > 0 || c->series->span_count > 0) &&
           innov__field_path_read(p->kind, innov_text(c->record, field, NULL), &p->period) &&
           innov_field_int(innov__field_path_end(&p->period), INNOV_FIELD_TYPE, &type) ==
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

static int measures(const count *c)
{
    return c->calculation == INNOV_INDICATOR_CALCULATION_TOTAL ||
           c->calculation == INNOV_INDICATOR_CALCULATION_MEAN;
}

static int read_measured(count *c)
{
    if (!measures(c))
        return 1;
    if (!innov__field_path_read(
            c->parts[INNOV__VALUE].kind,
            innov_text(c->record, INNOV_INDICATOR_DEFINITION_MEASURED_FIELD, NULL), &c->measured))
        return 0;
    c->factor = factor_of(innov__field_path_end(&c->measured));
    return c->factor != 0;
}

/* ---- Whom a record counts for --------------------------------------------------------------- */

int innov__counts_once(int64_t counting)
{
    return counting == INNOV_INDICATOR_COUNTING_LEADS_ONCE ||
           counting == INNOV_INDICATOR_COUNTING_INSTITUTIONS_ONCE;
}

int innov__counts_institutions(int64_t counting)
{
    return counting != 0 && counting != INNOV_INDICATOR_COUNTING_EACH_ONCE;
}

/* Whether records of the kind name institutions at all, where these are what counts; and whether
 * there is something to count, where each of them counts once: what is measured is of records. */
static int read_counting(const count *c, part *p)
{
    const innov__activity *activity;

    for (size_t i = 0; (activity = innov__activity_at(i)) != NULL; i++)
        if (activity->kind == p->kind && activity->field != 0 && p->naming_count < INNOV__NAMING)
            p->naming[p->naming_count++] = activity->field;
    if (p->naming_count > 1 && (p->counting == INNOV_INDICATOR_COUNTING_BY_LEAD ||
                                p->counting == INNOV_INDICATOR_COUNTING_LEADS_ONCE))
        p->naming_count = 1;
    return !innov__counts_institutions(p->counting) ||
           (p->naming_count > 0 && !(innov__counts_once(p->counting) && measures(c)));
}

/* ---- Groups --------------------------------------------------------------------------------- */

int innov__is_broken_down(const count *c, size_t place)
{
    const innov__breakdown *breakdown = &c->series->breakdowns[place];

    return breakdown->definition == (size_t)c->definition && breakdown->path != NULL;
}

static int read_groups(const count *c, part *p, int is_below)
{
    for (size_t i = 0; i < c->series->breakdown_count; i++) {
        const innov__breakdown *breakdown = &c->series->breakdowns[i];
        const char *path = is_below && breakdown->below != NULL ? breakdown->below
                                                                : breakdown->path;

        if (innov__is_broken_down(c, i) && !innov__field_path_read(p->kind, path, &p->groups[i]))
            return 0;
    }
    return 1;
}

/* ---- Conditions ----------------------------------------------------------------------------- */

/* The first of a side's conditions that is none; 0: all are. */
static int check_conditions(const count *c, const part *p, int32_t *wrong)
{
    int result;

    for (size_t i = 0; i < INNOV__CONDITIONS && p->conditions[i] != 0 && *wrong == 0; i++) {
        innov_query *query = NULL;

        result = innov_query_new(p->kind, innov_text(c->record, p->conditions[i], NULL), &query,
                                 NULL);
        innov_query_free(query);
        if (result == INNOV_E_NOMEM)
            return result;
        if (result != INNOV_OK)
            *wrong = p->conditions[i];
    }
    return INNOV_OK;
}

/* The conditions that what is added to a side must meet: of one kind, the numerator's are the
 * denominator's and one more. */
static void set_conditions(count *c)
{
    static const int32_t of_value[] = {INNOV_INDICATOR_DEFINITION_CONDITION};
    static const int32_t of_numerator[] = {INNOV_INDICATOR_DEFINITION_CONDITION,
                                           INNOV_INDICATOR_DEFINITION_NUMERATOR_CONDITION,
                                           INNOV_INDICATOR_DEFINITION_DENOMINATOR_CONDITION};
    static const int32_t of_denominator[] = {INNOV_INDICATOR_DEFINITION_DENOMINATOR_CONDITION,
                                             INNOV_INDICATOR_DEFINITION_CONDITION};
    size_t shared = c->has_own_kind ? 1 : 0;

    memcpy(c->parts[INNOV__VALUE].conditions, of_value, sizeof of_value);
    memcpy(c->parts[INNOV__NUMERATOR].conditions, of_numerator,
           (INNOV__CONDITIONS - shared) * sizeof *of_numerator);
    memcpy(c->parts[INNOV__DENOMINATOR].conditions, of_denominator,
           (INNOV__COUNT(of_denominator) - shared) * sizeof *of_denominator);
}

/* ---- The whole ------------------------------------------------------------------------------ */

/* The sides that have no kind of their own are of the records that the definition looks at. */
static int32_t fit_value(count *c)
{
    part *p = &c->parts[INNOV__VALUE];

    p->counting = innov__number(c->record, INNOV_INDICATOR_DEFINITION_COUNTING);
    if (!read_kind(innov_text(c->record, INNOV_INDICATOR_DEFINITION_RECORD_KIND, NULL), &p->kind))
        return INNOV_INDICATOR_DEFINITION_RECORD_KIND;
    if (!read_period(c, p, INNOV_INDICATOR_DEFINITION_PERIOD_FIELD))
        return INNOV_INDICATOR_DEFINITION_PERIOD_FIELD;
    if (!read_measured(c))
        return INNOV_INDICATOR_DEFINITION_MEASURED_FIELD;
    if (!read_counting(c, p))
        return INNOV_INDICATOR_DEFINITION_COUNTING;
    return read_groups(c, p, 0) ? 0 : INNOV_INDICATOR_DIMENSION_RECORD_FIELD;
}

static int32_t fit_denominator(count *c, const char *kind)
{
    part *p = &c->parts[INNOV__DENOMINATOR];
    const char *period = innov_text(c->record, INNOV_INDICATOR_DEFINITION_DENOMINATOR_PERIOD_FIELD,
                                    NULL);

    p->counting = innov__number(c->record, INNOV_INDICATOR_DEFINITION_DENOMINATOR_COUNTING);
    if (!read_kind(kind, &p->kind))
        return INNOV_INDICATOR_DEFINITION_DENOMINATOR_KIND;
    if (*period != '\0' && !read_period(c, p, INNOV_INDICATOR_DEFINITION_DENOMINATOR_PERIOD_FIELD))
        return INNOV_INDICATOR_DEFINITION_DENOMINATOR_PERIOD_FIELD;
    if (!read_counting(c, p))
        return INNOV_INDICATOR_DEFINITION_DENOMINATOR_COUNTING;
    c->is_within = p->kind == INNOV_INSTITUTION &&
                   innov__counts_institutions(c->parts[INNOV__VALUE].counting);
    return read_groups(c, p, 1) ? 0 : INNOV_INDICATOR_DIMENSION_DENOMINATOR_FIELD;
}

/* Each side has room of its own for the paths to its groups. */
static void share_value(count *c, innov__side side)
{
    innov__field_path *groups = c->parts[side].groups;

    memcpy(groups, c->parts[INNOV__VALUE].groups,
           (c->series->breakdown_count + 1) * sizeof *groups);
    c->parts[side] = c->parts[INNOV__VALUE];
    c->parts[side].groups = groups;
}

int innov__count_fit(count *c, const char **misfit)
{
    const char *kind = innov_text(c->record, INNOV_INDICATOR_DEFINITION_DENOMINATOR_KIND, NULL);
    int is_share = c->calculation == INNOV_INDICATOR_CALCULATION_SHARE, result = INNOV_OK;
    int32_t wrong = fit_value(c);

    c->has_own_kind = is_share && *kind != '\0';
    share_value(c, INNOV__NUMERATOR);
    if (c->has_own_kind && wrong == 0)
        wrong = fit_denominator(c, kind);
    else
        share_value(c, INNOV__DENOMINATOR);
    set_conditions(c);
    for (int side = is_share ? INNOV__NUMERATOR : INNOV__VALUE;
         result == INNOV_OK && wrong == 0 && side <= (is_share ? INNOV__DENOMINATOR : INNOV__VALUE);
         side++)
        result = check_conditions(c, &c->parts[side], &wrong);
    *misfit = wrong != 0 ? innov_field_text(wrong, INNOV_FIELD_NAME, NULL) : NULL;
    return result;
}
