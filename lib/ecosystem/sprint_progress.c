/* sprint_progress.c - the report sprint-progress: sprints completed, year by year, against a plan.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "base/memory.h"
#include "base/problem.h"
#include "ecosystem/as_of.h"
#include "ecosystem/operation.h"
#include "format/table.h"
#include "model/kinds.h"

enum { YEARS = 10000 }; /* a date's year is 1 to 9999 */

typedef struct year {
    int64_t sprints, completed;
} year;

typedef struct progress {
    innov_record *plan;
    innov__as_of at;
    int64_t first, last; /* years of the plan's period */
    int64_t goal;
    int has_goal;
    year *years;          /* YEARS of them */
    int64_t last_sprints; /* the last year that has sprints, or 0 */
    int64_t cumulative;   /* completed in the years of the period written so far */
} progress;

/* ---- The plan ------------------------------------------------------------------------------ */

static int make_query(const innov_record *input, innov_query **query, innov_diag *diag)
{
    int result = innov_query_new(INNOV_TARGET, "measure=sprints_completed", query, diag);

    if (result == INNOV_OK && input != NULL && innov_has(input, INNOV_SPRINT_PROGRESS_PLAN) == 1)
        result = innov_query_where(*query, "id", "=",
                                   innov_text(input, INNOV_SPRINT_PROGRESS_PLAN, NULL));
    return result;
}

/* Keeps the first record of a query in `plan` and counts them all. */
static int take_first(innov_store *store, const innov_query *query, innov_record **plan,
                      int64_t *count, innov_diag *diag)
{
    innov_cursor *cursor = NULL;
    const innov_record *target;
    int result = innov_store_query(store, query, 0, &cursor, diag);

    while (result == INNOV_OK && (result = innov_cursor_next(cursor, &target)) == INNOV_OK)
        if ((*count)++ == 0)
            result = innov_record_clone(target, plan);
    innov_cursor_free(cursor);
    return result == INNOV_DONE ? INNOV_OK : result;
}

static int find_plan(innov_store *store, const innov_record *input, innov_record **plan,
                     innov_diag *diag)
{
    innov_query *query = NULL;
    int64_t count = 0;
    int is_asked = input != NULL && innov_has(input, INNOV_SPRINT_PROGRESS_PLAN) == 1;
    int result = make_query(input, &query, diag);

    if (result == INNOV_OK)
        result = take_first(store, query, plan, &count, diag);
    if (result == INNOV_OK && (count > 1 || (count == 0 && is_asked)))
        result = innov__fail(((innov__report){.diag = diag}), INNOV__MSG_NEEDS_ONE,
                             .kind = INNOV_TARGET, .kind_name = innov__target.name, .number = count,
                             .expected = innov_query_text(query));
    innov_query_free(query);
    return result;
}

/* The year of a required date, or a failure. */
static int get_year(const innov_record *record, int32_t field, int64_t *value)
{
    int result = innov_get_int(record, field, value);

    *value /= 10000;
    return result;
}

/* Without a plan every year counts, towards nothing. */
static int read_plan(progress *p)
{
    int result;

    p->first = 1;
    p->last = YEARS;
    if (p->plan == NULL)
        return INNOV_OK;
    result = get_year(p->plan, INNOV_TARGET_PERIOD_START, &p->first);

    if (result == INNOV_OK)
        result = get_year(p->plan, INNOV_TARGET_PERIOD_END, &p->last);
    if (result != INNOV_OK)
        return result == INNOV_UNSET ? INNOV_E_DAMAGED : result; /* they are required */
    result = innov_get_int(p->plan, INNOV_TARGET_GOAL, &p->goal);
    p->has_goal = result == INNOV_OK;
    return result == INNOV_UNSET ? INNOV_OK : result;
}

/* ---- The sprints --------------------------------------------------------------------------- */

/* Says of a sprint whether it counts towards the plan. */
static int explain_sprint(const progress *p, const innov_record *sprint, int64_t number,
                          innov__left_out why, innov__reply *reply)
{
    if (number < p->first || number > p->last)
        why = INNOV__LEFT_OUTSIDE_PERIOD;
    return innov__reply_explain(reply, "cumulative", sprint, why);
}

static int count_sprint(progress *p, const innov_record *sprint, innov__reply *reply)
{
    int64_t number;
    innov__left_out not_begun = innov__sprint_not_begun(&p->at, sprint);
    innov__left_out why = innov__sprint_not_completed(&p->at, sprint);
    int result = innov_get_int(sprint, INNOV_SPRINT_YEAR, &number);

    if (result < INNOV_OK)
        return result;
    if (result == INNOV_UNSET || number < 1 || number >= YEARS)
        return INNOV_E_DAMAGED;
    (void)innov__doubt(&p->at, not_begun == INNOV__LEFT_UNDECIDABLE ? not_begun : why);
    if (not_begun == 0) {
        p->years[number].sprints++;
        p->years[number].completed += why == 0;
        if (number > p->last_sprints)
            p->last_sprints = number;
    }
    result = innov__explain_year(reply, "sprints", number, sprint, not_begun);
    if (result == INNOV_OK)
        result = innov__explain_year(reply, "completed", number, sprint,
                                     not_begun != 0 ? not_begun : why);
    return result == INNOV_OK ? explain_sprint(p, sprint, number, why, reply) : result;
}

/* Counts by year, so that memory does not grow with the number of sprints. */
static int count_sprints(progress *p, innov_store *store, innov__reply *reply)
{
    innov_cursor *cursor = NULL;
    const innov_record *sprint;
    int result = innov_store_find(store, INNOV_SPRINT, "", &cursor, reply->diag);

    while (result == INNOV_OK && (result = innov_cursor_next(cursor, &sprint)) == INNOV_OK)
        result = count_sprint(p, sprint, reply);
    innov_cursor_free(cursor);
    return result == INNOV_DONE ? INNOV_OK : result;
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
    {"sprints", {"Sprints", "Sprinti"}, .type = INNOV_TYPE_INTEGER},
    {"completed", {"Completed", "Pabeigti"}, .type = INNOV_TYPE_INTEGER},
    {"cumulative", {"Completed so far", "Pabeigti kopā"}, .type = INNOV_TYPE_INTEGER},
    {"plan", {"Plan", "Plāns"}, .type = INNOV_TYPE_INTEGER},
    {"percent",
     {"Percent of the plan", "Procenti no plāna"},
     .type = INNOV_TYPE_DECIMAL,
     .scale = 1},
};

static int add_row(const progress *p, int64_t number, const innov__reply *reply)
{
    innov__row row = innov__row_begin(reply);

    innov__row_int(&row, number);
    innov__row_int(&row, p->years[number].sprints);
    innov__row_int(&row, p->years[number].completed);
    innov__row_int(&row, p->cumulative);
    if (p->has_goal) {
        innov__row_int(&row, p->goal);
        innov__row_percent(&row, p->cumulative, p->goal);
    } else {
        innov__row_reason(&row, "no_data");
        innov__row_reason(&row, "no_data");
    }
    return row.result;
}

/* A row for each year that has sprints, and for those of the period that came before the last such
 * year: of later ones nothing is known yet. What was completed outside the period does not count
 * towards the plan. */
static int add_rows(progress *p, const innov__reply *reply)
{
    int result = INNOV_OK;

    for (int64_t number = 1; result == INNOV_OK && number <= p->last_sprints; number++) {
        int in_period = number >= p->first && number <= p->last;

        if (in_period)
            p->cumulative += p->years[number].completed;
        if ((in_period && p->plan != NULL) || p->years[number].sprints > 0)
            result = add_row(p, number, reply);
    }
    return result;
}

/* ---- The notes ----------------------------------------------------------------------------- */

static void write_plan(innov__note *note, const progress *p)
{
    const char *const days[] = {", ", innov_text(p->plan, INNOV_TARGET_PERIOD_START, NULL), " – ",
                                innov_text(p->plan, INNOV_TARGET_PERIOD_END, NULL)};

    innov__note_words(note, "Plan: ", "Plāns: ");
    innov__note_title(note, p->plan);
    for (size_t i = 0; i < INNOV__COUNT(days); i++)
        innov__note_words(note, days[i], days[i]);
    innov__note_words(note,
                      ". Sprints are counted by their year, cancelled ones left out; completed are "
                      "those completed, in follow-up or closed; only the years of the period count "
                      "towards the plan.",
                      ". Sprinti skaitīti pēc to gada, bez atceltajiem; pabeigti ir tie, kas "
                      "pabeigti, pēcatbalstā vai noslēgti; plāna izpildē ieskaitīti tikai perioda "
                      "gadi.");
}

static int note_left(const progress *p, innov__reply *reply)
{
    int64_t left = p->goal - p->cumulative;
    innov__note note = {0};

    innov__note_words(&note, "", "Vēl priekšā ");
    innov__note_int(&note, left);
    innov__note_words(&note, " of ", " no ");
    innov__note_int(&note, p->goal);
    innov__note_words(&note, left == 1 ? " is still to come" : " are still to come", "");
    return innov__note_add(&note, reply);
}

static int note_plan(const progress *p, innov__reply *reply)
{
    innov__note note = {0};

    if (p->plan != NULL)
        write_plan(&note, p);
    else
        innov__note_words(&note,
                          "No plan for completed sprints is on record. Sprints are counted by "
                          "their year, cancelled ones left out; completed are those completed, in "
                          "follow-up or closed.",
                          "Pabeigto sprintu plāns nav ierakstīts. Sprinti skaitīti pēc to gada, "
                          "bez atceltajiem; pabeigti ir tie, kas pabeigti, pēcatbalstā vai "
                          "noslēgti.");
    return innov__note_add(&note, reply);
}

static int add_notes(const progress *p, innov_store *store, innov__reply *reply)
{
    int result = note_plan(p, reply);

    if (result == INNOV_OK && p->has_goal && p->cumulative < p->goal)
        result = note_left(p, reply);
    if (result == INNOV_OK)
        result = innov__note_as_of(&p->at, reply);
    return result == INNOV_OK ? innov__note_state(store, reply) : result;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int write_reply(progress *p, innov_store *store, innov__reply *reply)
{
    int result = innov__reply_begin(reply, "sprint-progress", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = add_rows(p, reply);
    return result == INNOV_OK ? add_notes(p, store, reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    progress p = {.at = innov__as_of_input(input, INNOV_SPRINT_PROGRESS_AS_OF),
                  .years = innov__alloc_zeroed(YEARS, sizeof *p.years)};
    int result = p.years != NULL ? INNOV_OK : INNOV_E_NOMEM;

    if (result == INNOV_OK)
        result = find_plan(store, input, &p.plan, reply->diag);
    if (result == INNOV_OK)
        result = read_plan(&p);
    if (result == INNOV_OK && p.has_goal)
        result = innov__reply_counted(reply, "plan", p.plan);
    if (result == INNOV_OK)
        result = count_sprints(&p, store, reply);
    if (result == INNOV_OK)
        result = write_reply(&p, store, reply);
    innov_record_free(p.plan);
    innov__free(p.years);
    return result;
}

const innov__operation innov__report_sprint_progress = {
    .name = "sprint-progress",
    .label = {"Sprint progress", "Sprintu izpilde"},
    .doc = {"How many sprints were completed, year by year, against the plan.",
            "Cik sprintu pa gadiem pabeigts, salīdzinot ar plānu."},
    .input = &innov__sprint_progress,
    .chart = {.sort = "trend",
              .category = "year",
              .value = "cumulative",
              .goal = "plan",
              .label = {"Sprints completed so far, and the plan",
                        "Līdz šim pabeigtie sprinti un plāns"}},
    .run = run,
};
