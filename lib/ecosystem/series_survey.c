/* series_survey.c - the values of an indicator as the answers of a survey give them: wave by wave,
 * the share of those who chose one of the counted options. Where a wave has no answers on record,
 * its published figure stands for them.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/field_path.h"
#include "ecosystem/series.h"

/* One question of one wave. */
typedef struct poll {
    innov__series *series;
    const innov_record *definition;
    innov_record *question;
    innov__ids counted, left_out; /* options */
    innov__target response;
    int64_t wave;
    innov__days days;
    int64_t answers;
} poll;

/* ---- Options -------------------------------------------------------------------------------- */

/* The options that the definition names are counted; where it names none, the top box. */
static int take_option(const innov_record *option, void *context)
{
    poll *p = context;
    int64_t id = innov__id(option);
    int named = innov_has(p->definition, INNOV_INDICATOR_DEFINITION_OPTION) == 1;
    int counts = named ? innov__refers(p->definition, INNOV_INDICATOR_DEFINITION_OPTION, id)
                       : innov__number(option, INNOV_OPTION_TOP_BOX) != 0;

    if (innov__number(option, INNOV_OPTION_LEFT_OUT) != 0)
        return innov__ids_add(&p->left_out, id);
    return counts ? innov__ids_add(&p->counted, id) : INNOV_OK;
}

/* ---- Answers -------------------------------------------------------------------------------- */

static int add_answer(poll *p, int group, int is_counted)
{
    innov__point *point = innov__point_at(p->series, p->days, group);

    if (point == NULL)
        return INNOV_E_NOMEM;
    if (!point->is_computed) {
        point->is_computed = 1;
        point->computed = (innov__amount){NULL, 0, 0, 0, 0};
    }
    point->computed.denominator++;
    point->computed.numerator += is_counted;
    return INNOV_OK;
}

/* Whether an answer has one of these options among those chosen. */
static int chose(const innov_record *answer, const innov__ids *options)
{
    int64_t option;

    for (int32_t i = 0; innov_list_get_int(answer, INNOV_ANSWER_OPTION, i, &option) == INNOV_OK;
         i++)
        if (innov__ids_has(options, option))
            return 1;
    return 0;
}

static int explain_answer(const poll *p, const innov_record *answer, int group, int is_counted)
{
    int result = innov__series_explain(p->series, "denominator", p->days, group, answer, 0);

    return result == INNOV_OK && is_counted
               ? innov__series_explain(p->series, "numerator", p->days, group, answer, 0)
               : result;
}

/* Adds the answer to the groups of its response. */
static int add_to_groups(poll *p, const innov_record *answer, int is_counted)
{
    const innov_record *response;
    int64_t value;
    int result = innov__target_get(&p->response, p->series->store,
                                   innov__number(answer, INNOV_ANSWER_RESPONSE), &response,
                                   p->series->reply->diag);

    for (int32_t i = 0;
         result == INNOV_OK && response != NULL &&
         innov_list_get_int(response, INNOV_RESPONSE_BREAKDOWN, i, &value) == INNOV_OK;
         i++) {
        int group = innov__group_of(p->series, value);

        if (group < 0)
            continue;
        result = add_answer(p, group, is_counted);
        if (result == INNOV_OK)
            result = explain_answer(p, answer, group, is_counted);
    }
    return result;
}

static int take_answer(const innov_record *answer, void *context)
{
    poll *p = context;
    int is_counted = chose(answer, &p->counted), result;
    innov__left_out why = 0;

    if (chose(answer, &p->left_out))
        why = INNOV__LEFT_OTHER_SCOPE;
    else if (innov_has(answer, INNOV_ANSWER_OPTION) != 1)
        why = INNOV__LEFT_NO_VALUE;
    if (why != 0)
        return innov__series_explain(p->series, "denominator", p->days, -1, answer, why);
    p->answers++;
    result = add_answer(p, -1, is_counted);
    if (result == INNOV_OK)
        result = add_to_groups(p, answer, is_counted);
    return result == INNOV_OK ? explain_answer(p, answer, -1, is_counted) : result;
}

/* ---- Published figures ---------------------------------------------------------------------- */

/* Whether a figure counts just these options. */
static int counts_same(const poll *p, const innov_record *aggregate)
{
    size_t count = 0;
    int64_t option;

    for (;
         innov_list_get_int(aggregate, INNOV_AGGREGATE_OPTION, (int32_t)count, &option) == INNOV_OK;
         count++)
        if (!innov__ids_has(&p->counted, option))
            return 0;
    return count == p->counted.count; /* a list has no value twice */
}

static int take_aggregate(const innov_record *aggregate, void *context)
{
    poll *p = context;
    innov__point *point;

    if (innov_has(aggregate, INNOV_AGGREGATE_BREAKDOWN) == 1 ||
        innov_has(aggregate, INNOV_AGGREGATE_PERCENT) != 1 || !counts_same(p, aggregate))
        return innov__series_explain(p->series, "value", p->days, -1, aggregate,
                                     INNOV__LEFT_OTHER_SCOPE);
    point = innov__point_at(p->series, p->days, -1);
    if (point == NULL)
        return INNOV_E_NOMEM;
    point->is_computed = 1;
    point->computed = (innov__amount){
        .value = innov__number(aggregate, INNOV_AGGREGATE_PERCENT) * 10,
        .numerator = innov__number_or_unknown(aggregate, INNOV_AGGREGATE_NUMERATOR),
        .denominator = innov__number_or_unknown(aggregate, INNOV_AGGREGATE_DENOMINATOR),
        .cases = innov__number_or_unknown(aggregate, INNOV_AGGREGATE_N)};
    return innov__series_explain(p->series, "value", p->days, -1, aggregate, 0);
}

/* ---- Waves ---------------------------------------------------------------------------------- */

/* The period of a wave: the one its field work ended in, or its own days where there is no rhythm.
 */
static innov__days days_of(const innov__series *s, const innov_record *wave)
{
    innov__days first = innov__days_of((int32_t)innov__number(wave, INNOV_WAVE_FIELD_FROM));
    innov__days last = innov__days_of((int32_t)innov__number(wave, INNOV_WAVE_FIELD_TO));

    if (last.last == 0 || s->rhythm.months == 0)
        return (innov__days){first.first, last.last};
    return innov__period_days(s->rhythm, innov__period_of(s->rhythm, last.last));
}

/* Turns what was counted into shares. */
static void finish_wave(poll *p)
{
    for (size_t i = 0; i < p->series->point_count; i++) {
        innov__point *point = &p->series->points[i];

        if (point->is_computed && point->days.first == p->days.first &&
            point->days.last == p->days.last)
            point->computed = innov__share_of(point->computed.numerator,
                                              point->computed.denominator);
    }
}

static int take_wave(const innov_record *wave, void *context)
{
    poll *p = context;
    innov__series *s = p->series;
    innov__left_out why;
    int result;

    p->wave = innov__id(wave);
    p->days = days_of(s, wave);
    p->answers = 0;
    if (p->days.last == 0)
        return innov__series_explain(s, "value", p->days, -1, wave, INNOV__LEFT_NO_DATE);
    why = innov__not_yet(s->at, (int32_t)innov__number(wave, INNOV_WAVE_FIELD_TO));
    if (why != 0)
        return innov__series_explain(s, "value", p->days, -1, wave, innov__doubt(s->at, why));
    result = innov__each(
        s->store,
        &(innov__find){.kind = INNOV_ANSWER,
                       .is = {{"question", innov__id(p->question)}, {"response.wave", p->wave}}},
        take_answer, p, s->reply->diag);
    if (result == INNOV_OK && p->answers > 0)
        finish_wave(p);
    else if (result == INNOV_OK)
        result = innov__each(
            s->store,
            &(innov__find){.kind = INNOV_AGGREGATE,
                           .is = {{"question", innov__id(p->question)}, {"wave", p->wave}}},
            take_aggregate, p, s->reply->diag);
    return result;
}

/* ---- A definition --------------------------------------------------------------------------- */

static int count_answers(poll *p)
{
    innov_diag *diag = p->series->reply->diag;
    int64_t question = innov__number(p->definition, INNOV_INDICATOR_DEFINITION_QUESTION);
    int result = innov_store_get(p->series->store, question, &p->question, diag);

    if (result == INNOV_OK)
        result = innov__each(p->series->store,
                             &(innov__find){.kind = INNOV_OPTION, .is = {{"question", question}}},
                             take_option, p, diag);
    if (result == INNOV_OK)
        result = innov__each(
            p->series->store,
            &(innov__find){.kind = INNOV_WAVE,
                           .is = {{"survey_version",
                                   innov__number(p->question, INNOV_QUESTION_SURVEY_VERSION)}},
                           .order = {"field_to"}},
            take_wave, p, diag);
    return result;
}

int innov__series_survey(innov__series *series)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < series->definition_count; i++) {
        poll p = {.series = series, .definition = series->definitions[i].record};

        if (innov__number(p.definition, INNOV_INDICATOR_DEFINITION_QUESTION) != 0)
            result = count_answers(&p);
        innov__target_free(&p.response);
        innov_record_free(p.question);
        innov__ids_free(&p.counted);
        innov__ids_free(&p.left_out);
    }
    return result;
}
