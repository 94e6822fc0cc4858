/* milestones.c - the report milestones: each commitment of a project, when it is due, how far it
 * has come, and whether what is claimed is proved.
 *
 * Beside the milestones and targets that the EU's decisions name it has the plans that a project
 * sets itself for completed sprints: what they have reached is counted from the sprints.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "base/memory.h"
#include "ecosystem/activity.h"
#include "ecosystem/asked.h"
#include "ecosystem/operation.h"
#include "model/kinds.h"
#include "model/registry.h"

enum { SCALE = 100 }; /* goals have two decimal places */

typedef struct milestones {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    int64_t project; /* 0: all */
    int64_t overdue, unproved, undated;
    int64_t completed; /* of the plan in hand */
    int64_t first_year, last_year;
    innov__buffer figure;
} milestones;

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__code timings[] = {
    {1, "done", {"Done", "Izpildīts"}, {"Verified, or reached.", "Apstiprināts vai sasniegts."}},
    {2, "claimed", {"Claimed", "Pieteikts"}, {"Not yet verified.", "Vēl nav apstiprināts."}},
    {3,
     "overdue",
     {"Overdue", "Nokavēts"},
     {"Its last day has passed.", "Pēdējā diena ir pagājusi."}},
    {4, "due", {"Due", "Jāizpilda tagad"}, {"In its quarter.", "Rit tā ceturksnis."}},
    {5, "ahead", {"Ahead", "Vēl priekšā"}, {"Its quarter is to come.", "Ceturksnis vēl būs."}},
};
static const innov__code_list timing_codes = INNOV__CODE_LIST("milestone_timing", "Timing",
                                                              "Termiņš", timings);
enum { DONE = 1, CLAIMED, OVERDUE, DUE, AHEAD };

enum { RECORD, PROJECT, PROJECT_TITLE, NUMBER, TITLE, KIND, QUARTER, DUE_ON, STATUS, TIMING };

static const innov__column columns[] = {
    [RECORD] = {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    [PROJECT] = {"project",
                 {"Project", "Projekts"},
                 .type = INNOV_TYPE_REFERENCE,
                 .for_programs = 1},
    [PROJECT_TITLE] = {"project_title", {"Project", "Projekts"}, .type = INNOV_TYPE_TEXT},
    [NUMBER] = {"number", {"Number", "Numurs"}, .type = INNOV_TYPE_TEXT},
    [TITLE] = {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    [KIND] = {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_CODE},
    [QUARTER] = {"quarter", {"Due quarter", "Ceturksnis"}, .type = INNOV_TYPE_TEXT},
    [DUE_ON] = {"due_on", {"Due", "Termiņš"}, .type = INNOV_TYPE_DATE},
    [STATUS] = {"status", {"Status", "Statuss"}, .type = INNOV_TYPE_CODE},
    [TIMING] = {"timing",
                {"As of the day", "Tajā dienā"},
                .type = INNOV_TYPE_CODE,
                .codes = &timing_codes},
    {"baseline", {"Baseline", "Sākumvērtība"}, .type = INNOV_TYPE_DECIMAL, .scale = 2},
    {"goal", {"Goal", "Mērķis"}, .type = INNOV_TYPE_DECIMAL, .scale = 2},
    {"achieved", {"Achieved", "Sasniegts"}, .type = INNOV_TYPE_DECIMAL, .scale = 2},
    {"percent", {"Percent", "Procenti"}, .type = INNOV_TYPE_DECIMAL, .scale = 1},
    {"evidence", {"Pieces of evidence", "Pierādījumi"}, .type = INNOV_TYPE_INTEGER},
    {"evidence_missing", {"Evidence missing", "Trūkst pierādījumu"}, .type = INNOV_TYPE_BOOLEAN},
};
enum { COLUMNS = sizeof columns / sizeof columns[0] };

/* The columns with the code lists of the model. */
static int begin_table(innov__reply *reply)
{
    innov__column made[COLUMNS];

    for (size_t i = 0; i < COLUMNS; i++)
        made[i] = columns[i];
    made[KIND].codes = innov__code_list_by_name("milestone_kind");
    made[STATUS].codes = innov__code_list_by_name("milestone_status");
    return innov__reply_begin(reply, "milestones", made, COLUMNS);
}

/* What stands in one row beside the record's own texts. */
typedef struct state {
    int64_t baseline, goal, achieved; /* scaled */
    int has_goal, has_achieved;
    int64_t year, quarter; /* 0: not known */
    int64_t status;        /* 0: it has none */
    int is_before;         /* it had come less far than the status says */
    int64_t evidence;
    innov_record *worded; /* what it was called on the day; NULL: as it is on record */
} state;

/* ---- When ---------------------------------------------------------------------------------- */

/* The last day of a quarter, or of a year; 0 when not even that is known. */
static int32_t last_day(const state *s)
{
    static const int32_t ends[] = {1231, 331, 630, 930, 1231};

    return s->year != 0 ? (int32_t)(s->year * 10000) + ends[s->quarter] : 0;
}

static int32_t first_day(const state *s)
{
    static const int32_t begins[] = {101, 101, 401, 701, 1001};

    return (int32_t)(s->year * 10000) + begins[s->quarter];
}

static int is_reached(const state *s)
{
    if (!s->has_goal || !s->has_achieved)
        return 0;
    return s->goal >= s->baseline ? s->achieved >= s->goal : s->achieved <= s->goal;
}

/* 0 when it has no date and nothing else tells. */
static int timing_of(const milestones *m, const state *s)
{
    if (s->status == INNOV_MILESTONE_STATUS_VERIFIED || (s->status == 0 && is_reached(s)))
        return DONE;
    if (s->status == INNOV_MILESTONE_STATUS_FULFILLED_CLAIMED && !s->is_before)
        return CLAIMED;
    return s->year == 0                ? 0
           : last_day(s) < m->at.day   ? OVERDUE
           : first_day(s) <= m->at.day ? DUE
                                       : AHEAD;
}

/* 2025-Q4, Q4 2025, 2025. gada 4. ceturksnis; of a year alone 2025, 2025. gads. */
static void put_quarter(innov__row *row, const state *s)
{
    innov__buffer name = {0};
    innov__note words = {0};

    innov__buffer_int(&name, s->year);
    if (s->quarter != 0) {
        innov__buffer_text(&name, "-Q");
        innov__buffer_int(&name, s->quarter);
        innov__buffer_char(&words.en, 'Q');
        innov__buffer_int(&words.en, s->quarter);
        innov__buffer_char(&words.en, ' ');
    }
    innov__note_int(&words, s->year);
    innov__buffer_text(&words.lv, s->quarter != 0 ? ". gada " : ". gads");
    if (s->quarter != 0) {
        innov__buffer_int(&words.lv, s->quarter);
        innov__buffer_text(&words.lv, ". ceturksnis");
    }
    if (row->result == INNOV_OK)
        row->result = name.failed != 0       ? name.failed
                      : words.en.failed != 0 ? words.en.failed
                                             : words.lv.failed;
    if (row->result == INNOV_OK)
        innov__row_words(row, name.bytes, (innov__words){words.en.bytes, words.lv.bytes});
    innov__buffer_free(&name);
    innov__buffer_free(&words.en);
    innov__buffer_free(&words.lv);
}

static void put_when(const milestones *m, innov__row *row, const state *s)
{
    if (s->year != 0)
        put_quarter(row, s);
    else
        innov__row_reason(row, "no_data");
    innov__row_some(row, last_day(s));
    if (s->status != 0 && !s->is_before)
        innov__row_int(row, s->status);
    else
        innov__row_reason(row, s->is_before ? "no_data" : "not_applicable");
    innov__row_some(row, timing_of(m, s));
}

/* ---- How far ------------------------------------------------------------------------------- */

/* The share of the way from the baseline to the goal. */
static void put_percent(innov__row *row, const state *s)
{
    int64_t whole = s->goal - s->baseline, part = s->achieved - s->baseline;

    if (whole > 0)
        innov__row_percent(row, part, whole);
    else
        innov__row_percent(row, -part, -whole);
}

static void put_value(innov__row *row, int is_known, int64_t value, const char *reason)
{
    if (is_known)
        innov__row_int(row, value);
    else
        innov__row_reason(row, reason);
}

/* A milestone in words has no goal in numbers. */
static void put_progress(innov__row *row, const state *s, int is_target)
{
    const char *reason = is_target ? "no_data" : "not_applicable";

    put_value(row, s->has_goal, s->baseline, reason);
    put_value(row, s->has_goal, s->goal, reason);
    put_value(row, s->has_achieved, s->achieved, reason);
    if (s->has_goal && (s->has_achieved || s->goal == s->baseline))
        put_percent(row, s);
    else
        innov__row_reason(row, reason);
}

/* What is not claimed need not be proved yet. */
static void put_evidence(milestones *m, innov__row *row, const state *s)
{
    int is_claimed = !s->is_before && (s->status == INNOV_MILESTONE_STATUS_FULFILLED_CLAIMED ||
                                       s->status == INNOV_MILESTONE_STATUS_VERIFIED);

    put_value(row, s->status != 0, s->evidence, "not_applicable");
    m->unproved += is_claimed && s->evidence == 0;
    put_value(row, is_claimed, s->evidence == 0, "not_applicable");
}

/* ---- Rows ---------------------------------------------------------------------------------- */

static int put_project(const milestones *m, innov__row *row, int64_t id)
{
    innov_record *project = NULL;
    int32_t kind = 0;
    int result = INNOV_OK;

    if (innov_id_kind(id, &kind) == INNOV_OK && kind == INNOV_PROJECT)
        result = innov_store_get(m->store, id, &project, m->reply->diag);
    if (result != INNOV_OK)
        return result;
    put_value(row, project != NULL, id, "not_applicable");
    if (project != NULL)
        innov__row_title(row, project);
    else
        innov__row_reason(row, "not_applicable");
    innov_record_free(project);
    return INNOV_OK;
}

/* As it was worded on the day, where that is known. */
static void put_title(innov__row *row, const innov_record *record, const innov_record *worded)
{
    if (worded == NULL)
        innov__row_title(row, record);
    else
        innov__row_text_of(row, worded, INNOV_MILESTONE_VERSION_TITLE);
}

static void count_state(milestones *m, const state *s)
{
    int timing = timing_of(m, s);

    m->overdue += timing == OVERDUE;
    m->undated += timing == 0;
}

static int add_row(milestones *m, const innov_record *record, const state *s, int64_t project,
                   int64_t kind, const char *number)
{
    innov__row row = innov__row_begin(m->reply);
    int result;

    innov__row_int(&row, innov__id(record));
    result = put_project(m, &row, project);
    if (result != INNOV_OK)
        return result;
    innov__row_text(&row, number);
    put_title(&row, record, s->worded);
    innov__row_int(&row, kind);
    put_when(m, &row, s);
    put_progress(&row, s, kind == INNOV_MILESTONE_KIND_TARGET);
    put_evidence(m, &row, s);
    count_state(m, s);
    return row.result != INNOV_OK ? row.result
                                  : innov__reply_counted(m->reply, "milestones", record);
}

/* ---- Milestones and targets of decisions --------------------------------------------------- */

/* What a text of a date says of the wording: of those adopted by the day the last one decides. */
typedef struct wording {
    milestones *m;
    state *state;
    int32_t last; /* the last day that it may have been adopted on */
} wording;

static void take_number(const innov_record *version, int32_t field, int64_t *value)
{
    if (innov_has(version, field) == 1)
        *value = innov__number(version, field);
}

/* A title is a wording too; languages that it lacks are not those of another wording. */
static int take_title(const innov_record *version, state *s)
{
    if (innov_has(version, INNOV_MILESTONE_VERSION_TITLE) != 1)
        return INNOV_OK;
    innov_record_free(s->worded);
    return innov_record_clone(version, &s->worded);
}

static int see_version(const innov_record *version, void *context)
{
    wording *w = context;
    int32_t date = innov__date(version, INNOV_MILESTONE_VERSION_ADOPTED_ON, 0);
    innov__days days = innov__days_of(date);

    if (date == 0 || innov__doubt(&w->m->at, innov__not_yet(&w->m->at, date)) != 0 ||
        days.last < w->last)
        return INNOV_OK;
    w->last = days.last;
    take_number(version, INNOV_MILESTONE_VERSION_BASELINE, &w->state->baseline);
    take_number(version, INNOV_MILESTONE_VERSION_GOAL, &w->state->goal);
    w->state->has_goal |= innov_has(version, INNOV_MILESTONE_VERSION_GOAL) == 1;
    take_number(version, INNOV_MILESTONE_VERSION_YEAR, &w->state->year);
    take_number(version, INNOV_MILESTONE_VERSION_QUARTER, &w->state->quarter);
    return take_title(version, w->state);
}

/* What was promised on a day before today. */
static int read_wording(milestones *m, const innov_record *record, state *s)
{
    wording w = {.m = m, .state = s};
    const innov__find versions = {.kind = INNOV_MILESTONE_VERSION,
                                  .is = {{"milestone", innov__id(record)}},
                                  .order = {"ordinal"}};

    return m->at.is_past ? innov__each(m->store, &versions, see_version, &w, m->reply->diag)
                         : INNOV_OK;
}

/* Whether a step of the status had come by the day: where it has no date, as it is on record. */
static int had_come(milestones *m, const innov_record *record, int32_t field)
{
    return !m->at.is_past || innov_has(record, field) != 1 ||
           innov__doubt(&m->at, innov__not_yet(&m->at, innov__date(record, field, 0))) == 0;
}

/* What proves it, one of them at a time. */
typedef struct proof {
    milestones *m;
    const innov_record *milestone;
    int64_t count;
} proof;

static int prove(proof *p, const innov_record *record, int had_come)
{
    p->count += had_come;
    return innov__explain(p->m->reply, "evidence", p->milestone, record,
                          had_come ? (innov__left_out)0 : INNOV__LEFT_OUTSIDE_PERIOD);
}

/* A file that was issued later is no proof on the day; one without a date is, as it is on record.
 */
static int take_file(const innov_record *attachment, void *context)
{
    proof *p = context;

    return prove(p, attachment, had_come(p->m, attachment, INNOV_ATTACHMENT_ISSUED_ON));
}

/* So is another record, by the date of what it tells of. */
static int take_listed(proof *p, int64_t id)
{
    milestones *m = p->m;
    innov__activity_state standing = {0};
    innov_record *listed = NULL;
    int result = innov_store_get(m->store, id, &listed, m->reply->diag);

    if (result == INNOV_OK)
        result = innov__standing_of(m->store, listed, &m->at, &standing, m->reply->diag);
    if (result == INNOV_OK)
        result = prove(p, listed,
                       standing.date == 0 || !m->at.is_past ||
                           innov__doubt(&m->at, innov__not_yet(&m->at, standing.date)) == 0);
    innov__buffer_free(&standing.title);
    innov_record_free(listed);
    return result;
}

static int count_evidence(milestones *m, const innov_record *milestone, int64_t *count)
{
    const innov__find files = {.kind = INNOV_ATTACHMENT,
                               .condition = "role=evidence",
                               .is = {{"about", innov__id(milestone)}}};
    proof p = {.m = m, .milestone = milestone};
    int64_t id;
    int result = innov__each(m->store, &files, take_file, &p, m->reply->diag);

    for (int32_t i = 0; result == INNOV_OK &&
                        innov_list_get_int(milestone, INNOV_MILESTONE_EVIDENCE, i, &id) == INNOV_OK;
         i++)
        result = take_listed(&p, id);
    *count = p.count;
    return result;
}

/* The status of the day; of one that was claimed later what it had before is not known, nor what
 * had been achieved. */
static void step_back(milestones *m, const innov_record *record, state *s)
{
    if (!m->at.is_past)
        return;
    if (s->status == INNOV_MILESTONE_STATUS_VERIFIED &&
        !had_come(m, record, INNOV_MILESTONE_VERIFIED_ON))
        s->status = INNOV_MILESTONE_STATUS_FULFILLED_CLAIMED;
    if ((s->status == INNOV_MILESTONE_STATUS_FULFILLED_CLAIMED ||
         s->status == INNOV_MILESTONE_STATUS_RETURNED) &&
        !had_come(m, record, INNOV_MILESTONE_CLAIMED_ON)) {
        s->is_before = 1;
        s->has_achieved = 0;
    }
}

static int take_milestone(const innov_record *record, void *context)
{
    milestones *m = context;
    state s = {.baseline = innov__number(record, INNOV_MILESTONE_BASELINE),
               .goal = innov__number(record, INNOV_MILESTONE_GOAL),
               .achieved = innov__number(record, INNOV_MILESTONE_ACHIEVED),
               .has_goal = innov_has(record, INNOV_MILESTONE_GOAL) == 1,
               .has_achieved = innov_has(record, INNOV_MILESTONE_ACHIEVED) == 1,
               .year = innov__number(record, INNOV_MILESTONE_YEAR),
               .quarter = innov__number(record, INNOV_MILESTONE_QUARTER),
               .status = innov__number(record, INNOV_MILESTONE_STATUS)};
    const char *number = innov_text(record, INNOV_MILESTONE_SEQUENTIAL_NUMBER, NULL);
    int result = count_evidence(m, record, &s.evidence);

    step_back(m, record, &s);
    if (result == INNOV_OK)
        result = read_wording(m, record, &s);
    if (*number == '\0')
        number = innov_text(record, INNOV_MILESTONE_ORDINAL, NULL);
    if (result == INNOV_OK)
        result = add_row(m, record, &s, innov__number(record, INNOV_MILESTONE_PROJECT),
                         innov__number(record, INNOV_MILESTONE_KIND), number);
    innov_record_free(s.worded);
    return result;
}

/* ---- Plans for sprints --------------------------------------------------------------------- */

/* As sprint-progress counts: by the year of the sprint. */
static int take_sprint(const innov_record *sprint, void *context)
{
    milestones *m = context;
    int64_t year = innov__number(sprint, INNOV_SPRINT_YEAR);
    innov__left_out why = innov__sprint_not_completed(&m->at, sprint);

    if (year < m->first_year || year > m->last_year)
        return innov__reply_explain(m->reply, m->figure.bytes, sprint, INNOV__LEFT_OUTSIDE_PERIOD);
    if (innov__doubt(&m->at, why) != 0)
        return innov__reply_explain(m->reply, m->figure.bytes, sprint, why);
    m->completed++;
    return innov__reply_counted(m->reply, m->figure.bytes, sprint);
}

static int take_plan(const innov_record *target, void *context)
{
    milestones *m = context;
    int32_t end = innov__days_of(innov__date(target, INNOV_TARGET_PERIOD_END, 0)).last;
    state s = {.goal = innov__number(target, INNOV_TARGET_GOAL) * SCALE,
               .has_goal = 1,
               .has_achieved = 1,
               .year = end / 10000,
               .quarter = (end / 100 % 100 + 2) / 3};
    int result = innov__figure(&m->figure, "achieved", target);

    m->completed = 0;
    m->first_year = innov__number(target, INNOV_TARGET_PERIOD_START) / 10000;
    m->last_year = end / 10000;
    if (result == INNOV_OK)
        result = innov__each(m->store, &(innov__find){.kind = INNOV_SPRINT}, take_sprint, m,
                             m->reply->diag);
    s.achieved = m->completed * SCALE;
    return result != INNOV_OK ? result
                              : add_row(m, target, &s, innov__number(target, INNOV_TARGET_SCOPE),
                                        INNOV_MILESTONE_KIND_TARGET, "");
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_note(const milestones *m)
{
    innov__note note = {0};

    innov__note_words(&note, "As of ", "Stāvoklis ");
    innov__note_date(&note, m->at.day);
    innov__note_words(
        &note,
        ": due by the end of the quarter; the status is that of the day by the dates of claim and "
        "verification, else as it is on record; overdue is what is neither claimed nor done after "
        "its last day. What plans for sprints have reached is counted from the completed sprints "
        "of "
        "their years. Evidence is missing where fulfilment is claimed or verified and nothing on "
        "record proves it. Overdue: ",
        ": jāizpilda līdz ceturkšņa beigām; statuss ir tās dienas statuss pēc pieteikuma un "
        "apstiprinājuma datumiem, citādi kā ierakstīts; nokavēts ir tas, kas pēc pēdējās dienas "
        "nav ne pieteikts, ne izpildīts. Sprintu plānu izpildi nosaka to gadu pabeigtie sprinti. "
        "Pierādījumu trūkst, ja izpilde pieteikta vai apstiprināta, bet nekas ierakstīts to "
        "nepierāda. Nokavēti: ");
    innov__note_int(&note, m->overdue);
    innov__note_words(&note, ", without evidence: ", ", bez pierādījumiem: ");
    innov__note_int(&note, m->unproved);
    innov__note_words(&note, ", without a due date: ", ", bez termiņa: ");
    innov__note_int(&note, m->undated);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, m->reply);
}

static int make(milestones *m)
{
    const char *project = m->project != 0 ? "project" : NULL;
    const char *scope = m->project != 0 ? "scope" : NULL;
    int result = innov__there(m->store, m->project, m->reply->diag);

    if (result == INNOV_OK)
        result = begin_table(m->reply);
    if (result == INNOV_OK)
        result = innov__each(m->store,
                             &(innov__find){.kind = INNOV_MILESTONE,
                                            .is = {{project, m->project}},
                                            .order = {"year", "quarter", "ordinal"}},
                             take_milestone, m, m->reply->diag);
    if (result == INNOV_OK)
        result = innov__each(m->store,
                             &(innov__find){.kind = INNOV_TARGET,
                                            .condition = "measure=sprints_completed",
                                            .is = {{scope, m->project}},
                                            .order = {"period_end", "title"}},
                             take_plan, m, m->reply->diag);
    if (result == INNOV_OK)
        result = add_note(m);
    if (result == INNOV_OK)
        result = innov__note_as_of(&m->at, m->reply);
    return result == INNOV_OK ? innov__note_state(m->store, m->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    milestones m = {.store = store,
                    .reply = reply,
                    .at = innov__as_of_input(input, INNOV_MILESTONES_AS_OF),
                    .project = innov__number(input, INNOV_MILESTONES_PROJECT)};
    int result = make(&m);

    innov__buffer_free(&m.figure);
    return result;
}

const innov__operation innov__report_milestones = {
    .name = "milestones",
    .label = {"Milestones and targets", "Atskaites punkti un mērķrādītāji"},
    .doc = {"Each commitment of a project: when it is due, how far it has come, what proves it.",
            "Katra projekta saistība: termiņš, cik tālu tā tikusi un kas to pierāda."},
    .input = &innov__milestones,
    .run = run,
};
