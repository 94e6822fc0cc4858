/* goal.c - what an indicator is to reach by when, and how far a value is on the way. */
#include "ecosystem/goal.h"

#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "base/rational.h"
#include "model/kind.h"

enum { ACHIEVED = 1, ON_TRACK, AT_RISK, OFF_TRACK };

static const innov__code statuses[] = {
    {ACHIEVED,
     "achieved",
     {"Achieved", "Sasniegts"},
     {"The goal is reached.", "Mērķis ir sasniegts."}},
    {ON_TRACK,
     "on_track",
     {"On track", "Atbilst plānam"},
     {"As far as was to be expected by now.", "Tik tālu, cik līdz šim bija gaidāms."}},
    {AT_RISK,
     "at_risk",
     {"At risk", "Apdraudēts"},
     {"Somewhat behind what was to be expected.", "Nedaudz atpaliek no gaidāmā."}},
    {OFF_TRACK,
     "off_track",
     {"Off track", "Neatbilst plānam"},
     {"Far behind what was to be expected.", "Stipri atpaliek no gaidāmā."}},
};
const innov__code_list innov__goal_status_codes = INNOV__CODE_LIST("goal_status", "How far it is",
                                                                   "Cik tālu sasniegts", statuses);

/* ---- Reading ------------------------------------------------------------------------------- */

static int add_step(innov__goal *goal, int64_t date, int64_t value)
{
    int result = innov__array_reserve(&goal->steps, &goal->capacity, goal->count + 1,
                                      sizeof *goal->steps);

    if (result == INNOV_OK)
        goal->steps[goal->count++] = (innov__step){innov__days_of((int32_t)date).last, value};
    return result;
}

static int take_interim(const innov_record *interim, void *context)
{
    return add_step(context, innov__number(interim, INNOV_INTERIM_TARGET_DUE_ON),
                    innov__number(interim, INNOV_INTERIM_TARGET_GOAL_VALUE));
}

static int compare_steps(const void *one, const void *other)
{
    const innov__step *a = one, *b = other;

    return (a->day > b->day) - (a->day < b->day);
}

static int read_steps(innov__goal *goal, const innov_record *target, const innov__series *series)
{
    int64_t baseline_on = innov__number(target, INNOV_TARGET_BASELINE_ON);
    int result = INNOV_OK;

    goal->has_baseline = innov_has(target, INNOV_TARGET_BASELINE_VALUE) == 1;
    goal->baseline = innov__number(target, INNOV_TARGET_BASELINE_VALUE);
    if (goal->has_baseline && baseline_on != 0)
        result = add_step(goal, baseline_on, goal->baseline);
    if (result == INNOV_OK)
        result = innov__each(
            series->store,
            &(innov__find){.kind = INNOV_INTERIM_TARGET, .is = {{"target", goal->target}}},
            take_interim, goal, series->reply->diag);
    if (result == INNOV_OK)
        result = add_step(goal, innov__number(target, INNOV_TARGET_PERIOD_END),
                          innov__number(target, INNOV_TARGET_GOAL_VALUE));
    if (result == INNOV_OK)
        qsort(goal->steps, goal->count, sizeof *goal->steps, compare_steps);
    return result;
}

/* A target of groups that the series does not have, or of several at once, is not looked at. */
static int take_target(const innov_record *target, void *context)
{
    innov__goals *goals = context;
    innov__goal goal = {
        .target = innov__id(target),
        .group = -1,
        .days = {innov__days_of((int32_t)innov__number(target, INNOV_TARGET_PERIOD_START)).first,
                 innov__days_of((int32_t)innov__number(target, INNOV_TARGET_PERIOD_END)).last}};
    int64_t value;
    int result;

    if (innov_list_get_int(target, INNOV_TARGET_BREAKDOWN, 0, &value) == INNOV_OK) {
        goal.group = innov__group_of(goals->series, value);
        if (goal.group < 0 ||
            innov_list_get_int(target, INNOV_TARGET_BREAKDOWN, 1, &value) == INNOV_OK)
            return INNOV_OK;
    }
    result = innov__array_reserve(&goals->items, &goals->capacity, goals->count + 1, sizeof goal);
    if (result != INNOV_OK)
        return result;
    goals->items[goals->count++] = goal;
    return read_steps(&goals->items[goals->count - 1], target, goals->series);
}

int innov__goals_read(innov__goals *goals, const innov__series *series)
{
    *goals = (innov__goals){.series = series};
    return innov__each(series->store,
                       &(innov__find){.kind = INNOV_TARGET,
                                      .condition = "measure=indicator",
                                      .is = {{"indicator", innov__id(series->indicator)}},
                                      .order = {"period_end"}},
                       take_target, goals, series->reply->diag);
}

void innov__goals_free(innov__goals *goals)
{
    for (size_t i = 0; i < goals->count; i++)
        innov__free(goals->items[i].steps);
    innov__free(goals->items);
    *goals = (innov__goals){0};
}

const innov__goal *innov__goal_of(const innov__goals *goals, const innov__point *point)
{
    const innov__goal *next = NULL;

    for (size_t i = 0; i < goals->count; i++) {
        const innov__goal *goal = &goals->items[i];

        if (goal->group != point->group || goal->days.first > point->days.last ||
            point->days.last > goal->days.last)
            continue;
        if (goal->days.first == point->days.first && goal->days.last == point->days.last)
            return goal;
        if (next == NULL || goal->days.last < next->days.last)
            next = goal;
    }
    return next;
}

/* ---- Explaining ---------------------------------------------------------------------------- */

/* The target, and where it is a way in steps these too. */
typedef struct explaining {
    const innov__goals *goals;
    innov__days days;
    int group;
} explaining;

/* The goal that each point is on the way to, found once for all targets. */
typedef struct way {
    const innov__goals *goals;
    const innov__goal **to;
} way;

static int explain_step(const innov_record *record, void *context)
{
    const explaining *e = context;

    return innov__series_explain(e->goals->series, "expected", e->days, e->group, record, 0);
}

static int explain_target(explaining *e, const innov_record *target)
{
    int result = explain_step(target, e);

    return result == INNOV_OK ? innov__each(e->goals->series->store,
                                            &(innov__find){.kind = INNOV_INTERIM_TARGET,
                                                           .is = {{"target", innov__id(target)}},
                                                           .order = {"due_on"}},
                                            explain_step, e, e->goals->series->reply->diag)
                              : result;
}

static int explain_goal(const innov_record *target, void *context)
{
    const way *w = context;
    const innov__series *s = w->goals->series;
    int result = INNOV_OK, sets = 0;

    for (size_t i = 0; result == INNOV_OK && i < s->point_count; i++) {
        explaining e = {w->goals, s->points[i].days, s->points[i].group};

        if (w->to[i] == NULL || w->to[i]->target != innov__id(target))
            continue;
        sets = 1;
        result = explain_target(&e, target);
    }
    return result == INNOV_OK && !sets ? innov__series_explain(s, "expected", (innov__days){0, 0},
                                                               -1, target, INNOV__LEFT_OTHER_SCOPE)
                                       : result;
}

static int explain_goals(way *w)
{
    const innov__series *s = w->goals->series;

    for (size_t i = 0; i < s->point_count; i++)
        w->to[i] = innov__goal_of(w->goals, &s->points[i]);
    return innov__each(s->store,
                       &(innov__find){.kind = INNOV_TARGET,
                                      .condition = "measure=indicator",
                                      .is = {{"indicator", innov__id(s->indicator)}},
                                      .order = {"period_end"}},
                       explain_goal, w, s->reply->diag);
}

int innov__goals_explain(const innov__goals *goals)
{
    way w = {.goals = goals};
    int result;

    if (goals->series->reply->explanation == NULL)
        return INNOV_OK;
    w.to = innov__alloc_zeroed(goals->series->point_count + 1, sizeof(innov__goal *));
    result = w.to != NULL ? explain_goals(&w) : INNOV_E_NOMEM;
    innov__free(w.to);
    return result;
}

/* ---- Judging ------------------------------------------------------------------------------- */

/* part * by / whole, a half rounded away from zero; both factors are days. */
static int64_t ratio(int64_t part, int64_t by, int64_t whole)
{
    int64_t product = part * by, value = product / whole, rest = product % whole;
    int64_t size = rest < 0 ? -rest : rest, of = whole < 0 ? -whole : whole;

    if (size >= of - size && rest != 0)
        value += (product < 0) == (whole < 0) ? 1 : -1;
    return value;
}

/* The line between two steps on a day; long lines of great numbers are followed step by step. */
static int64_t between(innov__step from, innov__step to, int32_t day)
{
    int64_t rise = to.value - from.value, all = innov__days_between(from.day, to.day);
    int64_t gone = innov__days_between(from.day, day);

    return from.value + rise / all * gone + ratio(rise % all, gone, all);
}

static innov__amount expected_on(const innov__goal *goal, int32_t day)
{
    innov__amount expected = innov__no_amount;

    for (size_t i = 0; i < goal->count; i++) {
        innov__step to = goal->steps[i];

        if (to.day < day)
            continue;
        if (to.day == day || i > 0) {
            expected.missing = NULL;
            expected.value = to.day == day ? to.value : between(goal->steps[i - 1], to, day);
        }
        return expected;
    }
    return expected;
}

/* Whether less is better; what does not say so goes the way from baseline to goal. */
static int is_downward(const innov__goal *goal, const innov__series *series)
{
    int64_t direction = innov__number(series->indicator, INNOV_INDICATOR_DIRECTION);

    if (direction == INNOV_INDICATOR_DIRECTION_UP || direction == INNOV_INDICATOR_DIRECTION_DOWN)
        return direction == INNOV_INDICATOR_DIRECTION_DOWN;
    return goal->has_baseline && goal->steps[goal->count - 1].value < goal->baseline;
}

/* How much of the way from a baseline to an end a value is, in thousandths, a half rounded away
 * from zero. INNOV_E_LIMIT: it is too much to be told. */
static int share_of_way(int64_t value, int64_t baseline, int64_t end, int64_t *share)
{
    const innov__rational from = innov__rational_of(baseline, 1);
    innov__rational gone = innov__rational_subtract(innov__rational_of(value, 1), from);
    innov__rational all = innov__rational_subtract(innov__rational_of(end, 1), from);

    return innov__rational_round(innov__rational_divide(gone, all), 3, share);
}

static int reaches(int64_t value, int64_t other, int downward)
{
    return downward ? value <= other : value >= other;
}

static int32_t status_of(const innov__goal *goal, const innov__series *series,
                         const innov__point *point, int64_t value, innov__amount expected)
{
    const innov_record *definition = point->definition >= 0
                                         ? series->definitions[point->definition].record
                                         : NULL;
    int64_t on_track = innov__number(definition, INNOV_INDICATOR_DEFINITION_ON_TRACK_FROM);
    int64_t at_risk = innov__number(definition, INNOV_INDICATOR_DEFINITION_AT_RISK_FROM), share;
    int downward = is_downward(goal, series);

    if (reaches(value, goal->steps[goal->count - 1].value, downward))
        return ACHIEVED;
    if (expected.missing != NULL)
        return 0;
    if (reaches(value, expected.value, downward))
        return ON_TRACK;
    if (!goal->has_baseline)
        return 0;
    if (expected.value == goal->baseline) /* nothing was to be expected yet */
        return OFF_TRACK;
    if (share_of_way(value, goal->baseline, expected.value, &share) != INNOV_OK)
        return 0;
    if (on_track != 0 && share >= on_track)
        return ON_TRACK;
    return at_risk != 0 && share >= at_risk ? AT_RISK : OFF_TRACK;
}

innov__attained innov__attained_of(const innov__goal *goal, const innov__series *series,
                                   const innov__point *point, innov__amount amount)
{
    innov__attained attained = {
        .expected = innov__no_amount, .missing = "not_applicable", .unjudged = "not_applicable"};
    int64_t end, direction = innov__number(series->indicator, INNOV_INDICATOR_DIRECTION);

    if (goal == NULL) {
        attained.expected.missing = "not_applicable";
        return attained;
    }
    attained.expected = expected_on(goal, point->days.last);
    attained.missing = amount.missing != NULL ? amount.missing : "no_data";
    if (direction != INNOV_INDICATOR_DIRECTION_NONE)
        attained.unjudged = attained.missing;
    if (amount.missing != NULL)
        return attained;
    if (direction != INNOV_INDICATOR_DIRECTION_NONE)
        attained.status = status_of(goal, series, point, amount.value, attained.expected);
    if (!goal->has_baseline)
        return attained;
    end = goal->steps[goal->count - 1].value;
    if (end == goal->baseline)
        attained.missing = "not_applicable";
    else
        attained.missing = share_of_way(amount.value, goal->baseline, end, &attained.progress) ==
                                   INNOV_OK
                               ? NULL
                               : "not_computable";
    return attained;
}
