/* series_add.c - adding one record to the values of a period: once, or for each institution that it
 * counts for, to the total and to the groups.
 */
#include "ecosystem/series_count.h"

typedef innov__count count;
typedef innov__part part;

static const char *const side_names[INNOV__SIDES] = {
    [INNOV__VALUE] = "value",
    [INNOV__NUMERATOR] = "numerator",
    [INNOV__DENOMINATOR] = "denominator",
};

static const part *part_of(const count *c)
{
    return &c->parts[c->side];
}

/* What is said of a record is said once: of both sides of a share of one kind, by the denominator.
 */
int innov__count_tells(const count *c)
{
    return !c->sees_periods && (c->side != INNOV__NUMERATOR || c->has_own_kind);
}

int innov__count_explain(const count *c, innov__days days, int group, const innov_record *record,
                         innov__left_out why)
{
    return c->sees_periods
               ? INNOV_OK
               : innov__series_explain(c->series, side_names[c->side], days, group, record, why);
}

/* ---- For whom ------------------------------------------------------------------------------- */

/* An institution that counts once counts as what stood for it on the map, where one did. */
static int add_on_map(count *c, int64_t id)
{
    innov__ids on_map = {0};
    int result = innov__map_place(c->series->map, id, &on_map);

    if (result == INNOV_OK)
        result = innov__ids_add(&c->institutions, on_map.count == 1 ? on_map.ids[0] : id);
    innov__ids_free(&on_map);
    return result;
}

/* The institutions that a record counts for: the one named first, or all that take part. */
static int find_institutions(count *c, const innov_record *record)
{
    const part *p = part_of(c);
    innov__ids named = {0};
    int result = INNOV_OK;

    innov__ids_clear(&c->institutions);
    if (c->is_within && c->side == INNOV__DENOMINATOR &&
        !innov__counts_institutions(p->counting)) /* an institution stands for itself */
        return innov__ids_add(&c->institutions, innov__id(record));
    if (!innov__counts_institutions(p->counting))
        return INNOV_OK;
    for (size_t i = 0; result == INNOV_OK && i < p->naming_count; i++)
        result = innov__ids_add_field(&named, record, p->naming[i]);
    for (size_t i = 0; result == INNOV_OK && i < named.count; i++)
        result = innov__counts_once(p->counting) ? add_on_map(c, named.ids[i])
                                                 : innov__ids_add(&c->institutions, named.ids[i]);
    innov__ids_free(&named);
    return result;
}

/* Whether somebody is seen for the first time at a point; -1: memory is out. */
static int is_first(count *c, const innov__point *point, int64_t institution)
{
    const innov__key key = {point - c->series->points, institution, c->side};
    size_t had = c->seen.count;

    return innov__keys_add(&c->seen, key, 0) != NULL ? c->seen.count > had : -1;
}

static int is_in_denominator(const count *c, const innov__point *point, int64_t institution)
{
    return innov__keys_find(&c->seen, (innov__key){point - c->series->points, institution,
                                                   INNOV__DENOMINATOR}) != NULL;
}

/* ---- One record ----------------------------------------------------------------------------- */

innov__point *innov__count_point(const count *c, innov__days days, int group)
{
    innov__point *point = innov__point_at(c->series, days, group);

    if (point != NULL && !point->is_computed) {
        point->is_computed = 1;
        point->computed = (innov__amount){NULL, 0, 0, 0, 0};
    }
    return point;
}

static void add_up(innov__amount *amount, int64_t *sum, int64_t more)
{
    if ((more > 0 && *sum > INT64_MAX - more) || (more < 0 && *sum < INT64_MIN - more))
        amount->missing = "not_computable";
    else
        *sum += more;
}

/* Adds one record, or one institution of it (0: none), to a point. `counted` becomes 0 where that
 * one counts no more. */
static int add_to_point(count *c, innov__days days, int group, int64_t institution, int64_t value,
                        int *counted)
{
    innov__point *point = innov__count_point(c, days, group);
    int first = point != NULL && institution != 0 ? is_first(c, point, institution) : 1;

    *counted = first > 0 || !innov__counts_once(part_of(c)->counting);
    if (point == NULL || first < 0)
        return INNOV_E_NOMEM;
    if (!*counted)
        return INNOV_OK;
    switch (c->side) {
    case INNOV__NUMERATOR:
        point->computed.numerator++;
        break;
    case INNOV__DENOMINATOR:
        point->computed.denominator++;
        break;
    default:
        point->computed.cases++;
        add_up(&point->computed, &point->computed.value, value);
        break;
    }
    return INNOV_OK;
}

/* Says of the groups that it may be of that they cannot be told. */
static int split(const count *c, innov__days days, const innov__ids *places)
{
    for (size_t i = 0; i < places->count; i++) {
        innov__point *point = innov__count_point(c, days, (int)places->ids[i] - 1);

        if (point == NULL)
            return INNOV_E_NOMEM;
        point->is_split = 1;
    }
    return INNOV_OK;
}

/* Adds the record to the groups of one dimension that its field says. */
static int add_to_dimension(count *c, size_t breakdown, const innov_record *record,
                            int64_t institution, innov__days days, int64_t value)
{
    innov__breakdown *of = &c->series->breakdowns[breakdown];
    innov__ids places = {0};
    int is_split, counted,
        result = innov__count_groups(c, breakdown, record, institution, days, &places, &is_split);

    if (result == INNOV_OK && is_split)
        result = split(c, days, &places);
    for (size_t i = 0; result == INNOV_OK && !is_split && i < places.count; i++) {
        int group = (int)places.ids[i] - 1;

        result = add_to_point(c, days, group, institution, value, &counted);
        if (result == INNOV_OK)
            result = innov__count_explain(c, days, group, record,
                                          counted ? 0 : INNOV__LEFT_REPEATED);
    }
    of->ungrouped += innov__count_tells(c) && (places.count == 0 || is_split);
    of->repeated += innov__count_tells(c) && places.count > 1 && !is_split;
    innov__ids_free(&places);
    return result;
}

static int add_to_groups(count *c, const innov_record *record, int64_t institution,
                         innov__days days, int64_t value)
{
    int result = INNOV_OK;

    for (size_t b = 0; result == INNOV_OK && b < c->series->breakdown_count; b++)
        if (innov__is_broken_down(c, b))
            result = add_to_dimension(c, b, record, institution, days, value);
    return result;
}

/* Whether an institution may count: in the numerator, if it stands in the denominator. */
static int may_count(const count *c, innov__days days, int64_t institution, int *may)
{
    const innov__point *point;

    *may = 1;
    if (!c->is_within || c->side != INNOV__NUMERATOR)
        return INNOV_OK;
    point = innov__count_point(c, days, -1);
    if (point == NULL)
        return INNOV_E_NOMEM;
    *may = is_in_denominator(c, point, institution);
    return INNOV_OK;
}

/* Adds the record once for each institution it counts for; `why` becomes the reason why it counts
 * for none. */
static int add_institutions(count *c, const innov_record *record, innov__days days, int64_t value,
                            innov__left_out *why)
{
    int may, counted, result = INNOV_OK;

    *why = INNOV__LEFT_NO_VALUE;
    for (size_t i = 0; result == INNOV_OK && i < c->institutions.count; i++) {
        int64_t institution = c->institutions.ids[i];

        result = may_count(c, days, institution, &may);
        if (result == INNOV_OK && !may)
            *why = *why != 0 ? INNOV__LEFT_OTHER_SCOPE : *why;
        if (result != INNOV_OK || !may)
            continue;
        result = add_to_point(c, days, -1, institution, value, &counted);
        if (result == INNOV_OK && counted)
            *why = 0;
        else if (*why == INNOV__LEFT_NO_VALUE)
            *why = INNOV__LEFT_REPEATED;
        if (result == INNOV_OK)
            result = add_to_groups(c, record, institution, days, value);
    }
    return result;
}

int innov__count_add(count *c, const innov_record *record, innov__days days, int64_t value)
{
    innov__left_out why = 0;
    int counted, result = find_institutions(c, record);

    if (result == INNOV_OK &&
        (innov__counts_institutions(part_of(c)->counting) || c->institutions.count > 0)) {
        result = add_institutions(c, record, days, value, &why);
    } else if (result == INNOV_OK) {
        result = add_to_point(c, days, -1, 0, value, &counted);
        if (result == INNOV_OK)
            result = add_to_groups(c, record, 0, days, value);
    }
    return result == INNOV_OK ? innov__count_explain(c, days, -1, record, why) : result;
}
