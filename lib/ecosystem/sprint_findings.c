/* sprint_findings.c - the report sprint-findings: where sprints differ from what their norm
 * expects. A finding refuses nothing and is no fault of the record.
 *
 * Of a sprint that goes on only what is too much, or out of order, can be found.
 */
#include <innov/store.h>
#include <string.h>

#include "base/number.h"
#include "ecosystem/asked.h"
#include "ecosystem/delivery.h"
#include "ecosystem/eligibility.h"
#include "ecosystem/norm_of.h"
#include "ecosystem/operation.h"
#include "model/codes.h"
#include "model/kinds.h"
#include "model/registry.h"

enum {
    WEEKS_FEWER = 1,
    WEEKS_MORE,
    SESSIONS_FEWER,
    SESSIONS_MORE,
    FACILITATORS_FEWER,
    PARTICIPANTS_FEWER,
    PARTICIPANTS_MORE,
    INSTITUTIONS_FEWER,
    ROLE_MISSING,
    PHASE_MISSING,
    PHASE_BACK,
    ATTENDANCE_LOW,
    NO_OUTCOME,
    OUTCOME_CONTRADICTED,
    PROTOTYPE_EARLY,
    MENTORING_MISSING,
    MENTORING_LATE,
    MENTORING_SHORT
};

static const innov__code sorts[] = {
    {WEEKS_FEWER,
     "weeks_fewer",
     {"Too short", "Par īsu"},
     {"Fewer weeks from the first session to the last than the norm says.",
      "No pirmās sesijas līdz pēdējai ir mazāk nedēļu, nekā normā."}},
    {WEEKS_MORE,
     "weeks_more",
     {"Too long", "Par garu"},
     {"More weeks from the first session to the last than the norm says.",
      "No pirmās sesijas līdz pēdējai ir vairāk nedēļu, nekā normā."}},
    {SESSIONS_FEWER,
     "sessions_fewer",
     {"Too few sessions", "Par maz sesiju"},
     {"Fewer sessions were held than the norm says.", "Notikušo sesiju ir mazāk, nekā normā."}},
    {SESSIONS_MORE,
     "sessions_more",
     {"Too many sessions", "Par daudz sesiju"},
     {"More sessions were held than the norm says.", "Notikušo sesiju ir vairāk, nekā normā."}},
    {FACILITATORS_FEWER,
     "facilitators_fewer",
     {"Too few facilitators", "Par maz fasilitatoru"},
     {"Fewer facilitators are named than the norm says.",
      "Nosaukto fasilitatoru ir mazāk, nekā normā."}},
    {PARTICIPANTS_FEWER,
     "participants_fewer",
     {"Too few participants", "Par maz dalībnieku"},
     {"Fewer people took part than the norm says.", "Piedalījās mazāk cilvēku, nekā normā."}},
    {PARTICIPANTS_MORE,
     "participants_more",
     {"Too many participants", "Par daudz dalībnieku"},
     {"More people took part than the norm says.", "Piedalījās vairāk cilvēku, nekā normā."}},
    {INSTITUTIONS_FEWER,
     "institutions_fewer",
     {"Too few institutions", "Par maz iestāžu"},
     {"Fewer institutions took part than the norm says.", "Piedalījās mazāk iestāžu, nekā normā."}},
    {ROLE_MISSING,
     "role_missing",
     {"Role not filled", "Loma nav aizņemta"},
     {"Nobody has a role that the norm requires.", "Nevienam nav lomas, ko prasa norma."}},
    {PHASE_MISSING,
     "phase_missing",
     {"Phase without sessions", "Posms bez sesijām"},
     {"No session was held in a phase that the norm has.",
      "Posmā, kas ir normā, nav notikusi neviena sesija."}},
    {PHASE_BACK,
     "phase_back",
     {"Back to an earlier phase", "Atgriešanās agrākā posmā"},
     {"Sessions were held in an earlier phase than the one before; that is allowed, and noted.",
      "Sesijas notika agrākā posmā nekā iepriekšējā; tā drīkst, un to atzīmē."}},
    {ATTENDANCE_LOW,
     "attendance_low",
     {"Low attendance", "Mazs apmeklējums"},
     {"A smaller share of those registered came than the norm says.",
      "Ieradās mazāka reģistrēto daļa, nekā normā."}},
    {NO_OUTCOME,
     "no_outcome",
     {"No outcome told", "Rezultāts nav pateikts"},
     {"The sprint is over, and it is not said what came of it.",
      "Sprints ir beidzies, bet nav pateikts, kas panākts."}},
    {OUTCOME_CONTRADICTED,
     "outcome_contradicted",
     {"Outcome contradicted", "Rezultāts ir pretrunā"},
     {"It is said that nothing came of the sprint, but a result of it is on record.",
      "Teikts, ka sprintā nekas nav panākts, bet tā rezultāts ir ierakstīts."}},
    {PROTOTYPE_EARLY,
     "prototype_early",
     {"Prototype before the sprint", "Prototips pirms sprinta"},
     {"A prototype of the sprint was drafted before the sprint began.",
      "Sprinta prototips radies, pirms sprints sākās."}},
    {MENTORING_MISSING,
     "mentoring_missing",
     {"No mentoring", "Nav mentoringa"},
     {"The time for mentoring is over, and there was none.",
      "Mentoringa laiks ir beidzies, bet tā nav bijis."}},
    {MENTORING_LATE,
     "mentoring_late",
     {"Late mentoring", "Vēls mentorings"},
     {"The first mentoring was later after the last session than the norm says.",
      "Pirmais mentorings pēc pēdējās sesijas bija vēlāk, nekā normā."}},
    {MENTORING_SHORT,
     "mentoring_short",
     {"Too little mentoring", "Par maz mentoringa"},
     {"There were fewer hours of mentoring than the norm says.",
      "Mentoringa stundu bija mazāk, nekā normā."}},
};
static const innov__code_list sort_codes = INNOV__CODE_LIST("sprint_finding", "Off the norm",
                                                            "Ārpus normas", sorts);

static const innov__column columns[] = {
    {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
    {"sprint", {"Sprint", "Sprints"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"norm", {"Norm", "Norma"}, .type = INNOV_TYPE_TEXT},
    {"finding", {"Finding", "Konstatēts"}, .type = INNOV_TYPE_CODE, .codes = &sort_codes},
    {"is", {"There is", "Ir"}, .type = INNOV_TYPE_TEXT},
    {"expected", {"Expected", "Gaidīts"}, .type = INNOV_TYPE_TEXT},
    {"why", {"Why", "Kāpēc"}, .type = INNOV_TYPE_TEXT},
};

typedef struct judging {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    const innov_record *sprint; /* the one in hand */
    innov_record *norm;         /* NULL: none is known */
    innov__delivery found;
    int is_over;
    int64_t sprints, off, findings; /* off: sprints with a finding */
} judging;

/* ---- Saying it ------------------------------------------------------------------------------ */

/* A number of a scale, or a text that has words (NULL: none); neither: no_data. */
typedef struct shown {
    int is_number, scale;
    int64_t number;
    const innov__code *code;
} shown;

static void put_shown(innov__row *row, shown value)
{
    char text[INNOV__INT_SIZE];

    if (value.code != NULL) {
        innov__row_words(row, value.code->name, value.code->label);
    } else if (value.is_number) {
        (void)innov__scaled_format(value.number, value.scale, text);
        innov__row_text(row, text);
    } else {
        innov__row_reason(row, "not_applicable");
    }
}

static int explain(judging *j, const innov__code *code)
{
    int rc = innov__explain(j->reply, code->name, j->sprint, j->sprint, (innov__left_out)0);

    return rc == INNOV_OK && j->norm != NULL
               ? innov__explain(j->reply, code->name, j->sprint, j->norm, (innov__left_out)0)
               : rc;
}

static int say(judging *j, int sort, shown is, shown expected)
{
    const innov__code *code = &sorts[sort - 1];
    innov__row row = innov__row_begin(j->reply);

    j->findings++;
    innov__row_some(&row, innov__number(j->sprint, INNOV_SPRINT_YEAR));
    innov__row_int(&row, innov__id(j->sprint));
    innov__row_title(&row, j->sprint);
    innov__row_title(&row, j->norm);
    innov__row_int(&row, sort);
    put_shown(&row, is);
    put_shown(&row, expected);
    innov__row_words(&row, code->doc.en, code->doc);
    return row.result == INNOV_OK ? explain(j, code) : row.result;
}

static shown number(int64_t value, int scale)
{
    return (shown){.is_number = 1, .number = value, .scale = scale};
}

/* ---- Numbers -------------------------------------------------------------------------------- */

/* The last day of a sprint, by itself or by its sessions; 0: not known to the day. */
static int32_t last_day(const judging *j)
{
    innov__days days = innov__days_of(innov__date(j->sprint, INNOV_SPRINT_ACTUAL_END, 0));

    return days.first != 0 && days.first == days.last && j->is_over
               ? days.first
               : j->found.parts[INNOV__ALL_PHASES].held_to;
}

/* Whether an exception is on record for the sprint that held on its last day. */
static int is_waived(judging *j, int64_t rule, int *waived)
{
    innov__store_reader reader = innov__read_store(j->store, j->reply->diag);
    const int64_t subject = innov__id(j->sprint);
    innov_record *waiver = NULL;
    int rc = innov__find_waiver(&reader.reader, rule, &subject, 1, NULL, last_day(j), &waiver);

    *waived = waiver != NULL;
    innov__record_destroy(waiver);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* A number against the least and the most of the norm; field, finding or rule 0: there is none. */
typedef struct measure {
    int64_t value;
    int scale, is_known;
    int32_t least, most; /* fields of the norm */
    int64_t units;       /* of the value in one of the norm's */
    int fewer, more;     /* findings */
    int64_t waiver;      /* the rule of a waiver that lifts the least */
} measure;

static int judge_number(judging *j, const measure *m)
{
    int64_t least = innov__number(j->norm, m->least),
            most = m->most != 0 ? innov__number(j->norm, m->most) : 0;

    if (!m->is_known)
        return INNOV_OK;
    if (j->is_over && innov_has(j->norm, m->least) == 1 && m->value < least * m->units) {
        int waived = 0, rc = m->waiver != 0 ? is_waived(j, m->waiver, &waived) : INNOV_OK;

        if (rc != INNOV_OK || waived)
            return rc;
        return say(j, m->fewer, number(m->value, m->scale), number(least * m->units, m->scale));
    }
    if (m->most != 0 && innov_has(j->norm, m->most) == 1 && m->value > most * m->units)
        return say(j, m->more, number(m->value, m->scale), number(most * m->units, m->scale));
    return INNOV_OK;
}

static int32_t first_day(const judging *j)
{
    innov__days days = innov__days_of(innov__date(j->sprint, INNOV_SPRINT_ACTUAL_START, 0));

    return days.first != 0 && days.first == days.last ? days.first
                                                      : j->found.parts[INNOV__ALL_PHASES].held_from;
}

/* As the sprint says itself, else as many as are registered. */
static int64_t participants(const judging *j)
{
    int64_t said = innov__number(j->sprint, INNOV_SPRINT_PARTICIPANTS);

    return said != 0 ? said : (int64_t)j->found.people.count;
}

static int judge_numbers(judging *j)
{
    int32_t first = first_day(j), last = last_day(j);
    int64_t days = first != 0 && last != 0 ? innov__days_between(first, last) : 0;
    const innov__phase_part *all = &j->found.parts[INNOV__ALL_PHASES];
    const measure measures[] = {
        {.value = (days * 20 + 7) / 14, /* tenths, a half rounded up */
         .scale = 1,
         .units = 10,
         .is_known = first != 0 && last != 0,
         .least = INNOV_SPRINT_NORM_WEEKS_MIN,
         .most = INNOV_SPRINT_NORM_WEEKS_MAX,
         .fewer = WEEKS_FEWER,
         .more = WEEKS_MORE},
        {.value = all->held,
         .units = 1,
         .is_known = all->planned > 0,
         .least = INNOV_SPRINT_NORM_SESSIONS_MIN,
         .most = INNOV_SPRINT_NORM_SESSIONS_MAX,
         .fewer = SESSIONS_FEWER,
         .more = SESSIONS_MORE,
         .waiver = INNOV_WAIVER_RULE_MINIMUM_SESSIONS},
        {.value = (int64_t)j->found.facilitators.count,
         .units = 1,
         .is_known = 1,
         .least = INNOV_SPRINT_NORM_FACILITATORS_MIN,
         .fewer = FACILITATORS_FEWER},
        {.value = participants(j),
         .units = 1,
         .is_known = participants(j) > 0,
         .least = INNOV_SPRINT_NORM_PARTICIPANTS_MIN,
         .most = INNOV_SPRINT_NORM_PARTICIPANTS_MAX,
         .fewer = PARTICIPANTS_FEWER,
         .more = PARTICIPANTS_MORE},
        {.value = (int64_t)j->found.institutions.count,
         .units = 1,
         .is_known = 1,
         .least = INNOV_SPRINT_NORM_INSTITUTIONS_MIN,
         .fewer = INSTITUTIONS_FEWER},
    };
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(measures); i++)
        rc = judge_number(j, &measures[i]);
    return rc;
}

/* Exact: came of expected against tenths of a percent. */
static int judge_attendance(judging *j)
{
    const innov__phase_part *all = &j->found.parts[INNOV__ALL_PHASES];
    int64_t least = innov__number(j->norm, INNOV_SPRINT_NORM_ATTENDANCE_MIN), percent;
    int rc;

    if (!j->is_over || all->expected == 0 || all->came * 1000 >= least * all->expected)
        return INNOV_OK;
    rc = innov__percent(all->came, all->expected, &percent);
    return rc == INNOV_OK ? say(j, ATTENDANCE_LOW, number(percent, 1), number(least, 1)) : rc;
}

/* ---- Roles and phases ----------------------------------------------------------------------- */

static int judge_roles(judging *j)
{
    int64_t role;
    int rc = INNOV_OK;

    for (int32_t i = 0;
         j->is_over && rc == INNOV_OK &&
         innov_list_get_int(j->norm, INNOV_SPRINT_NORM_REQUIRED_ROLE, i, &role) == INNOV_OK;
         i++)
        if ((j->found.roles >> role & 1) == 0)
            rc = say(j, ROLE_MISSING, (shown){0},
                     (shown){.code = innov__code_by_number(&innov__involvement_role_codes, role)});
    return rc;
}

static int judge_phase(const innov_record *norm_phase, void *context)
{
    judging *j = context;
    int64_t phase = innov__number(norm_phase, INNOV_NORM_PHASE_PHASE);

    if (innov__number(norm_phase, INNOV_NORM_PHASE_SESSIONS) == 0 || j->found.parts[phase].held > 0)
        return INNOV_OK;
    return say(j, PHASE_MISSING, (shown){0},
               (shown){.code = innov__code_by_number(&innov__session_phase_codes, phase)});
}

/* Where no session at all is on record it is not known which were held. */
static int judge_phases(judging *j)
{
    int rc = INNOV_OK;

    if (j->is_over && j->found.parts[INNOV__ALL_PHASES].planned > 0)
        rc = innov__each(j->store,
                         &(innov__find){.kind = INNOV_NORM_PHASE,
                                        .is = {{"sprint_norm", innov__id(j->norm)}},
                                        .order = {"ordinal"}},
                         judge_phase, j, j->reply->diag);
    return rc == INNOV_OK && j->found.steps_back > 0
               ? say(j, PHASE_BACK, number(j->found.steps_back, 0), (shown){0})
               : rc;
}

/* ---- Outcomes and mentoring ----------------------------------------------------------------- */

static int judge_outcome(judging *j)
{
    int is_nothing = 0, has_other = j->found.prototypes > 0, rc = INNOV_OK;
    int64_t outcome;

    for (int32_t i = 0;
         innov_list_get_int(j->sprint, INNOV_SPRINT_OUTCOME, i, &outcome) == INNOV_OK; i++) {
        is_nothing |= outcome == INNOV_SPRINT_OUTCOME_NOTHING;
        has_other |= outcome != INNOV_SPRINT_OUTCOME_NOTHING;
    }
    if (j->is_over && !is_nothing && innov_has(j->sprint, INNOV_SPRINT_OUTCOME) != 1 &&
        innov_has(j->sprint, INNOV_SPRINT_SUMMARY) != 1)
        rc = say(j, NO_OUTCOME, (shown){0}, (shown){0});
    if (rc == INNOV_OK && j->is_over && is_nothing && has_other)
        rc = say(j, OUTCOME_CONTRADICTED, number(j->found.prototypes, 0), (shown){0});
    return rc == INNOV_OK && j->found.early > 0
               ? say(j, PROTOTYPE_EARLY, number(j->found.early, 0), (shown){0})
               : rc;
}

/* The same day so many months later, or the last one of that month. */
static int32_t months_after(int32_t day, int64_t months)
{
    int64_t month = day / 10000 * 12 + day / 100 % 100 - 1 + months;
    int32_t later = (int32_t)(month / 12 * 10000 + (month % 12 + 1) * 100);
    int32_t last = innov__days_of(later).last % 100;

    return later + (day % 100 < last ? day % 100 : last);
}

/* The last day that something is known of: a day to come adds nothing. */
static int32_t known_day(const judging *j)
{
    return j->at.is_past ? j->at.day : innov__asked_day(NULL, INNOV_SPRINT_FINDINGS_AS_OF);
}

/* What was not in time is known once the time is over. */
static int judge_mentoring(judging *j)
{
    int64_t months = innov__number(j->norm, INNOV_SPRINT_NORM_MENTORING_MONTHS);
    int64_t hours = innov__number(j->norm, INNOV_SPRINT_NORM_MENTORING_HOURS_MIN);
    int32_t last = last_day(j), by = last != 0 ? months_after(last, months) : 0;
    int rc = INNOV_OK;

    if (!j->is_over || by == 0 || by >= known_day(j) ||
        innov_has(j->norm, INNOV_SPRINT_NORM_MENTORING_MONTHS) != 1)
        return INNOV_OK;
    if (j->found.mentoring == 0 && j->found.mentoring_open > 0)
        return INNOV_OK;
    if (j->found.mentoring == 0)
        return say(j, MENTORING_MISSING, number(0, 0), (shown){0});
    if (j->found.mentored_from > by)
        rc = say(j, MENTORING_LATE, number((innov__days_between(last, j->found.mentored_from)), 0),
                 number(innov__days_between(last, by), 0));
    return rc == INNOV_OK && j->found.mentoring_hours < hours
               ? say(j, MENTORING_SHORT, number(j->found.mentoring_hours, 2), number(hours, 2))
               : rc;
}

/* ---- The report ----------------------------------------------------------------------------- */

static int judge(judging *j)
{
    int rc = innov__delivery_read(&j->found, j->store, j->sprint, &j->at, j->reply);

    if (rc == INNOV_OK && j->norm != NULL)
        rc = judge_numbers(j);
    if (rc == INNOV_OK && j->norm != NULL)
        rc = judge_attendance(j);
    if (rc == INNOV_OK && j->norm != NULL)
        rc = judge_roles(j);
    if (rc == INNOV_OK && j->norm != NULL)
        rc = judge_phases(j);
    if (rc == INNOV_OK)
        rc = judge_outcome(j);
    return rc == INNOV_OK && j->norm != NULL ? judge_mentoring(j) : rc;
}

static int see_sprint(const innov_record *sprint, void *context)
{
    judging *j = context;
    innov__left_out why = innov__doubt(&j->at, innov__sprint_not_begun(&j->at, sprint));
    int64_t before = j->findings;
    int rc;

    if (why != 0)
        return innov__reply_explain(j->reply, "sprints", sprint, why);
    j->sprint = sprint;
    j->is_over = innov__doubt(&j->at, innov__sprint_not_completed(&j->at, sprint)) == 0;
    j->sprints++;
    rc = innov__norm_of(j->store, sprint, &j->norm, j->reply->diag);
    if (rc == INNOV_OK)
        rc = judge(j);
    j->off += j->findings > before;
    innov__delivery_free(&j->found);
    innov_record_free(j->norm);
    j->norm = NULL;
    return rc;
}

static int add_notes(const judging *j)
{
    innov__note note = {0};
    int rc;

    innov__note_words(&note, "Sprints: ", "Sprinti: ");
    innov__note_int(&note, j->sprints);
    innov__note_words(&note, "; with a finding: ", "; ar konstatējumiem: ");
    innov__note_int(&note, j->off);
    innov__note_words(
        &note,
        ". The norm is that of the call, or the one valid on the first day; a waiver lifts the "
        "fewest sessions. A finding "
        "refuses nothing; what is too little is told when a sprint is over, of "
        "mentoring when its time is. Days and weeks count where they are known to "
        "the day. Cancelled sprints are left out.",
        ". Norma ir konkursa norma vai tā, kas spēkā pirmajā dienā; mazāko sesiju skaitu "
        "atceļ izņēmums. Konstatējums neko "
        "neliedz; par maz var būt, kad sprints ir beidzies, mentoringa, kad pagājis "
        "tā laiks. Dienas un nedēļas skaita, ja tās zināmas līdz dienai. Atceltie "
        "sprinti nav iekļauti.");
    rc = innov__note_add(&note, j->reply);
    if (rc == INNOV_OK)
        rc = innov__note_as_of(&j->at, j->reply);
    return rc == INNOV_OK ? innov__note_state(j->store, j->reply) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    judging j = {.store = store,
                 .reply = reply,
                 .at = innov__as_of_input(input, INNOV_SPRINT_FINDINGS_AS_OF)};
    int64_t sprint = innov__number(input, INNOV_SPRINT_FINDINGS_SPRINT);
    const innov__find find = {.kind = INNOV_SPRINT,
                              .is = {{sprint != 0 ? "id" : NULL, sprint}},
                              .year = innov__number(input, INNOV_SPRINT_FINDINGS_YEAR),
                              .order = {"year", "actual_start", "title"}};
    int rc = innov__reply_begin(reply, "sprint-findings", columns, INNOV__COUNT(columns));

    if (rc == INNOV_OK)
        rc = innov__there(store, sprint, reply->diag);
    if (rc == INNOV_OK)
        rc = innov__each(store, &find, see_sprint, &j, reply->diag);
    return rc == INNOV_OK ? add_notes(&j) : rc;
}

const innov__operation innov__report_sprint_findings = {
    .name = "sprint-findings",
    .label = {"Sprints off their norm", "Sprinti ārpus normas"},
    .doc =
        {"Where sprints differ from what their norm expects, with the sentence; refuses nothing.",
         "Kur sprinti atšķiras no normā gaidītā, ar skaidrojumu; neko neliedz."},
    .input = &innov__sprint_findings,
    .run = run,
};
