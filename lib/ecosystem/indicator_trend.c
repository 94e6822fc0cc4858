/* indicator_trend.c - the report indicator-trend: each indicator's values period by period, as they
 * were entered and as the records give them, and how far they are from what was to be reached.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/asked.h"
#include "ecosystem/goal.h"
#include "ecosystem/indicator_notes.h"
#include "ecosystem/operation.h"
#include "model/codes.h"
#include "model/kinds.h"

enum {
    INDICATOR,
    TITLE,
    PERIOD,
    FROM,
    TO,
    GROUP,
    GROUP_TITLE,
    VALUE,
    UNIT,
    NUMERATOR,
    DENOMINATOR,
    CASES,
    STATUS,
    METHOD,
    KNOWN_ON,
    RESTATED,
    COMPUTED,
    DIFFERS,
    CHANGE,
    EXPECTED,
    PROGRESS,
    GOAL_STATUS
};

#define HUNDREDTHS .type = INNOV_TYPE_DECIMAL, .scale = INNOV__HUNDREDTHS
#define INTEGER    .type = INNOV_TYPE_INTEGER, .for_programs = 1

static const innov__column columns[] = {
    [INDICATOR] = {"indicator",
                   {"Indicator", "Rādītājs"},
                   .type = INNOV_TYPE_REFERENCE,
                   .for_programs = 1},
    [TITLE] = {"title", {"Indicator", "Rādītājs"}, .type = INNOV_TYPE_TEXT},
    [PERIOD] = {"period", {"Period", "Periods"}, .type = INNOV_TYPE_TEXT},
    [FROM] = {"from", {"From", "No"}, .type = INNOV_TYPE_DATE, .for_programs = 1},
    [TO] = {"to", {"To", "Līdz"}, .type = INNOV_TYPE_DATE, .for_programs = 1},
    [GROUP] = {"group", {"Group", "Grupa"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    [GROUP_TITLE] = {"group_title", {"Group", "Grupa"}, .type = INNOV_TYPE_TEXT},
    [VALUE] = {"value", {"Value", "Vērtība"}, HUNDREDTHS},
    [UNIT] = {"unit",
              {"Unit", "Mērvienība"},
              .type = INNOV_TYPE_CODE,
              .codes = &innov__indicator_unit_codes},
    [NUMERATOR] = {"numerator", {"Numerator", "Skaitītājs"}, INTEGER},
    [DENOMINATOR] = {"denominator", {"Denominator", "Saucējs"}, INTEGER},
    [CASES] = {"cases", {"Cases", "Gadījumi"}, .type = INNOV_TYPE_INTEGER},
    [STATUS] = {"status",
                {"Status", "Statuss"},
                .type = INNOV_TYPE_CODE,
                .codes = &innov__measurement_status_codes},
    [METHOD] = {"method",
                {"Method", "Metode"},
                .type = INNOV_TYPE_CODE,
                .codes = &innov__indicator_method_codes,
                .for_programs = 1},
    [KNOWN_ON] = {"known_on", {"Known since", "Zināms no"}, .type = INNOV_TYPE_DATE},
    [RESTATED] = {"restated", {"Restated from", "Pirms precizēšanas"}, HUNDREDTHS},
    [COMPUTED] = {"computed", {"From the records", "Pēc ierakstiem"}, HUNDREDTHS},
    [DIFFERS] = {"differs", {"Differs", "Atšķiras"}, .type = INNOV_TYPE_BOOLEAN},
    [CHANGE] = {"change", {"Change", "Izmaiņa"}, HUNDREDTHS},
    [EXPECTED] = {"expected", {"Expected by now", "Līdz šim gaidāms"}, HUNDREDTHS},
    [PROGRESS] = {"progress",
                  {"Progress, %", "Virzība, %"},
                  .type = INNOV_TYPE_DECIMAL,
                  .scale = 1},
    [GOAL_STATUS] = {"goal_status",
                     {"Against the goal", "Pret mērķi"},
                     .type = INNOV_TYPE_CODE,
                     .codes = &innov__goal_status_codes},
};

typedef struct trend {
    innov__series_frame frame;
    int64_t indicators;
} trend;

/* ---- Values -------------------------------------------------------------------------------- */

/* The difference from the period before, which is the point before it in its group. */
static innov__amount change_of(const innov__series *series, const innov__point *point)
{
    const innov__point *before = point > series->points ? point - 1 : NULL;
    innov__amount now = innov__point_value(point), then, change = {0};

    if (before == NULL || before->group != point->group)
        return (innov__amount){.missing = "not_applicable"};
    then = innov__point_value(before);
    if (!innov__are_comparable(series, before, point))
        return (innov__amount){.missing = "not_comparable"};
    if (now.missing != NULL || then.missing != NULL)
        return (innov__amount){.missing = now.missing != NULL ? now.missing : then.missing};
    if (__builtin_sub_overflow(now.value, then.value, &change.value))
        change.missing = "not_computable";
    return change;
}

/* ---- Rows ---------------------------------------------------------------------------------- */

static void row_amount(innov__row *row, innov__amount amount)
{
    if (amount.missing != NULL)
        innov__row_reason(row, amount.missing);
    else
        innov__row_int(row, amount.value);
}

/* A number that goes with a value: hidden with it, no_data where it is not known. */
static void row_part(innov__row *row, innov__amount amount, int64_t part)
{
    if (part < 0)
        innov__row_reason(row, amount.missing != NULL ? amount.missing : "no_data");
    else
        innov__row_int(row, part);
}

static void row_group(innov__row *row, const innov__series *series, int group)
{
    const innov_record *value = group >= 0 ? series->groups[group].value : NULL;

    innov__row_optional(row, value != NULL, value != NULL ? innov__id(value) : 0);
    if (value != NULL)
        innov__row_title(row, value);
    else
        innov__row_words(row, "all", (innov__words){"All", "Visi"});
}

static void row_entered(innov__row *row, const innov__series *series, const innov__point *point)
{
    const innov_record *definition = point->definition >= 0
                                         ? series->definitions[point->definition].record
                                         : NULL;
    int64_t method = point->method;

    if (method == 0)
        method = innov__number(definition, INNOV_INDICATOR_DEFINITION_METHOD);
    innov__row_optional(row, point->measurement != 0, point->status);
    innov__row_some(row, method);
    if (point->measurement == 0)
        innov__row_reason(row, "not_applicable");
    else
        innov__row_some(row, point->known_on);
    row_amount(row,
               point->is_restated ? point->before : (innov__amount){.missing = "not_applicable"});
}

static void row_computed(innov__row *row, const innov__point *point)
{
    row_amount(row,
               point->is_computed ? point->computed : (innov__amount){.missing = "not_applicable"});
    innov__row_optional(row, point->measurement != 0 && point->is_computed,
                        innov__point_differs(point));
}

static void row_goal(innov__row *row, const innov__attained *attained)
{
    row_amount(row, attained->expected);
    row_amount(row, (innov__amount){.missing = attained->missing, .value = attained->progress});
    if (attained->status != 0)
        innov__row_int(row, attained->status);
    else
        innov__row_reason(row, attained->unjudged != NULL ? attained->unjudged : "no_data");
}

static int add_row(const innov__series *series, const innov__goals *goals,
                   const innov__point *point)
{
    innov__amount value = innov__point_value(point);
    innov__attained attained = innov__attained_of(innov__goal_of(goals, point), series, point,
                                                  value);
    innov__row row = innov__row_begin(series->reply);
    char period[INNOV__PERIOD_SIZE];

    innov__period_name(point->days, period);
    innov__row_int(&row, innov__id(series->indicator));
    innov__row_title(&row, series->indicator);
    innov__row_text(&row, period);
    innov__row_int(&row, point->days.first);
    innov__row_int(&row, point->days.last);
    row_group(&row, series, point->group);
    row_amount(&row, value);
    innov__row_some(&row, innov__number(series->indicator, INNOV_INDICATOR_UNIT));
    row_part(&row, value, value.numerator);
    row_part(&row, value, value.denominator);
    row_part(&row, value, value.cases);
    row_entered(&row, series, point);
    row_computed(&row, point);
    row_amount(&row, change_of(series, point));
    row_goal(&row, &attained);
    return row.result;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_rows(innov__series *series)
{
    innov__goals goals;
    int result = innov__goals_read(&goals, series);

    for (size_t i = 0; result == INNOV_OK && i < series->point_count; i++)
        result = add_row(series, &goals, &series->points[i]);
    if (result == INNOV_OK)
        result = innov__goals_explain(&goals);
    innov__goals_free(&goals);
    return result == INNOV_OK ? innov__indicator_notes(series) : result;
}

/* A point that could not be made had no memory, or there are too many of them. */
static int say_why(const innov__series *series, int result)
{
    return series->is_too_long
               ? innov__fail((innov__report){.diag = series->reply->diag}, INNOV__MSG_SERIES_LIMIT,
                             .kind = INNOV_INDICATOR, .kind_name = innov__indicator.name,
                             .record = innov__id(series->indicator), .limit = INNOV__POINTS_MAX)
               : result;
}

static int take_indicator(const innov_record *indicator, void *context)
{
    trend *t = context;
    innov__series series;
    int result = innov__series_open(&series, &t->frame, indicator);

    t->indicators++;
    if (result == INNOV_OK)
        result = innov__series_enter(&series);
    if (result == INNOV_OK)
        result = innov__series_survey(&series);
    if (result == INNOV_OK)
        result = innov__series_count(&series);
    if (result == INNOV_OK)
        result = innov__series_settle(&series);
    if (result == INNOV_OK)
        result = add_rows(&series);
    result = say_why(&series, result);
    innov__series_close(&series);
    return result;
}

static int note_days(const trend *t)
{
    innov__reply *reply = t->frame.reply;
    int result = innov__note_as_of(&t->frame.at, reply);
    innov__note note = {0};

    if (result == INNOV_OK && t->frame.at.is_asked)
        result = innov__reply_note(
            reply,
            "A measurement counts from the day it became known, or else from the end of its "
            "period.",
            "Mērījums skaitās no dienas, kad kļuvis zināms, vai arī no sava perioda beigām.");
    if (result != INNOV_OK || t->frame.map.day == 0)
        return result;
    innov__note_words(&note, "The groups are those of ", "Grupas ir tās, kas pastāvēja ");
    innov__note_date(&note, t->frame.map.day);
    innov__note_words(&note,
                      ": what was merged or split before or since counts for what stood for it "
                      "then.",
                      ": apvienotais vai sadalītais skaitās tam, kas to tolaik aptvēra.");
    return innov__note_add(&note, reply);
}

static int add_indicators(trend *t, int64_t asked)
{
    innov__find find = {.kind = INNOV_INDICATOR, .order = {"code", "title"}};
    innov__reply *reply = t->frame.reply;
    int result = innov__there(t->frame.store, asked, reply->diag);

    if (asked != 0) {
        find.is[0].path = "id";
        find.is[0].id = asked;
    }
    if (result == INNOV_OK)
        result = innov__each(t->frame.store, &find, take_indicator, t, reply->diag);
    if (result == INNOV_OK)
        result = note_days(t);
    if (result == INNOV_OK && t->indicators == 0)
        result = innov__reply_note(reply, "There are no indicators.", "Rādītāju nav.");
    return result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    int64_t asked = innov__number(input, INNOV_INDICATOR_TREND_INDICATOR);
    int64_t map_on = innov__number(input, INNOV_INDICATOR_TREND_MAP_ON);
    trend t = {.frame = {.store = store,
                         .reply = reply,
                         .at = innov__as_of_input(input, INNOV_INDICATOR_TREND_AS_OF)}};
    int result = innov__reply_begin(reply, "indicator-trend", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = innov__map_read(&t.frame.map, store,
                                 map_on != 0 ? innov__days_of((int32_t)map_on).last : 0,
                                 reply->diag);
    if (result == INNOV_OK)
        result = add_indicators(&t, asked);
    innov__map_free(&t.frame.map);
    return result == INNOV_OK ? innov__note_state(store, reply) : result;
}

const innov__operation innov__report_indicator_trend = {
    .name = "indicator-trend",
    .label = {"Indicator trend", "Rādītāju gaita"},
    .doc = {"Each indicator's values by period, as entered and as computed, against its target.",
            "Katra rādītāja vērtības pa periodiem, ievadītās un aprēķinātās, pret mērķi."},
    .input = &innov__indicator_trend,
    .chart = {.sort = "trend",
              .category = "period",
              .value = "value",
              .goal = "expected",
              .series = "indicator",
              .only = "group=", /* of all, not of a group */
              .label = {"Values of the indicator", "Rādītāja vērtības"}},
    .run = run,
};
