/* sprint_quality.c - the report sprint-quality: each sprint against its norm of weeks and sessions,
 * and whether a facilitator and an outcome are named.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/as_of.h"
#include "ecosystem/delivery.h"
#include "ecosystem/norm_of.h"
#include "ecosystem/operation.h"
#include "model/kinds.h"

enum { WITHIN = 1, FEWER, MORE, UNDECIDABLE };

static const innov__code verdict_code[] = {
    {WITHIN, "within", {"Within the norm", "Atbilst normai"}, {"As the norm says.", "Kā normā."}},
    {FEWER, "fewer", {"Fewer", "Mazāk"}, {"Fewer than the norm.", "Mazāk nekā normā."}},
    {MORE, "more", {"More", "Vairāk"}, {"More than the norm.", "Vairāk nekā normā."}},
    {UNDECIDABLE,
     "undecidable",
     {"Not decidable", "Nav izšķirams"},
     {"The dates are not known well enough.", "Datumi nav zināmi pietiekami precīzi."}},
};
static const innov__code_list verdict_codes = INNOV__CODE_LIST("norm_verdict", "Against the norm",
                                                               "Pret normu", verdict_code);

/* What is known of a number: 0 to 0 with `known` 0 when nothing is. */
typedef struct range {
    int known;
    int64_t least, most;
} range;

/* A verdict, or the reason why there is none. */
typedef struct verdict {
    int code;
    const char *reason;
} verdict;

typedef struct quality {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    const innov_record *sprint; /* the present one, and what is found of it: */
    innov_record *norm;         /* NULL: none is known to be valid */
    int64_t sessions, undated;  /* recorded; without a date */
    innov__days first, last;    /* days that the first and the last session may be of */
    int64_t facilitators;       /* named by the sprint or an involvement, each once */
    int64_t rows, no_facilitator, no_outcome, only_words; /* of all sprints */
    int64_t off_weeks, off_sessions, open_weeks;
} quality;

/* ---- Against the norm ---------------------------------------------------------------------- */

/* Whether what is known lies within two fields of the norm, in units of `size`. */
static verdict compare(const quality *q, range known, int32_t least, int32_t most, int64_t size)
{
    int64_t low = innov__number(q->norm, least) * size, high = innov__number(q->norm, most) * size;
    int open = q->norm == NULL || innov_has(q->norm, most) != 1;

    if (!known.known)
        return (verdict){.reason = "no_data"};
    if (q->norm == NULL || (open && low == 0))
        return (verdict){.reason = "not_applicable"};
    if (known.most < low)
        return (verdict){.code = FEWER};
    if (!open && known.least > high)
        return (verdict){.code = MORE};
    return (verdict){.code = known.least >= low && (open || known.most <= high) ? WITHIN
                                                                                : UNDECIDABLE};
}

/* ---- Weeks, sessions, facilitators --------------------------------------------------------- */

static int is_over(const quality *q)
{
    return innov__sprint_not_completed(&q->at, q->sprint) == 0;
}

/* Sprints that had not begun by a day that is asked for are left out at once. */
static int has_begun(const quality *q)
{
    int64_t status = innov__number(q->sprint, INNOV_SPRINT_STATUS);

    return q->at.is_past || is_over(q) || status == INNOV_SPRINT_STATUS_RUNNING;
}

/* Why a session is not one of those held; 0: it is. */
static innov__left_out not_held(const quality *q, const innov_record *session)
{
    if (innov__is_only_planned(session))
        return INNOV__LEFT_NOT_FINISHED;
    return is_over(q) ? (innov__left_out)0 : innov__not_yet(&q->at, innov__session_date(session));
}

/* The first session is as early as the earliest can be, and no later than any must be. */
static void widen(quality *q, innov__days days)
{
    if (q->first.first == 0 || days.first < q->first.first)
        q->first.first = days.first;
    if (q->first.last == 0 || days.last < q->first.last)
        q->first.last = days.last;
    if (days.first > q->last.first)
        q->last.first = days.first;
    if (days.last > q->last.last)
        q->last.last = days.last;
}

static int see_session(const innov_record *session, void *context)
{
    quality *q = context;
    int32_t date = innov__session_date(session);
    innov__left_out why = not_held(q, session);

    if (why == 0) {
        q->sessions++;
        q->undated += date == 0;
    }
    if (why == 0 && date != 0)
        widen(q, innov__days_of(date));
    return innov__explain(q->reply, "sessions", q->sprint, session, why);
}

/* The days that the sprint itself says it began and ended on. */
static innov__days began(const quality *q)
{
    return innov__days_of(innov__date(q->sprint, INNOV_SPRINT_ACTUAL_START, 0));
}

static innov__days ended(const quality *q)
{
    return innov__days_of(
        q->at.is_past && !is_over(q) ? 0 : innov__date(q->sprint, INNOV_SPRINT_ACTUAL_END, 0));
}

/* Whether its sessions say better than the sprint from when to when it went on. */
static int is_by_sessions(const quality *q)
{
    innov__days first = began(q), last = ended(q);
    int exact = first.first != 0 && first.first == first.last && last.first == last.last;

    return !exact && q->sessions > 1 && q->undated == 0;
}

/* Days from the first session to the last: as the sprint itself says, where it knows both days;
 * else by its sessions, where all have a date; else as far as the sprint says it. */
static range days_of(const quality *q)
{
    innov__days first = is_by_sessions(q) ? q->first : began(q);
    innov__days last = is_by_sessions(q) ? q->last : ended(q);
    range days = {.known = 1};

    if (first.first == 0 || last.first == 0)
        return (range){.known = 0};
    days.least = innov__days_between(first.last, last.first);
    days.most = innov__days_between(first.first, last.last);
    if (days.least < 0)
        days.least = 0;
    return days;
}

static int see_involvement(const innov_record *involvement, void *context)
{
    quality *q = context;
    int64_t person = innov__number(involvement, INNOV_INVOLVEMENT_PERSON);

    if (person == 0 || innov__refers(q->sprint, INNOV_SPRINT_FACILITATOR, person))
        return innov__explain(q->reply, "facilitators", q->sprint, involvement,
                              person == 0 ? INNOV__LEFT_NO_VALUE : INNOV__LEFT_REPEATED);
    q->facilitators++;
    return innov__explain(q->reply, "facilitators", q->sprint, involvement, (innov__left_out)0);
}

static int read_sprint(quality *q)
{
    int64_t id = innov__id(q->sprint);
    const innov__find sessions = {.kind = INNOV_SESSION, .is = {{"sprint", id}}};
    const innov__find others = {
        .kind = INNOV_INVOLVEMENT, .condition = "role=facilitator", .is = {{"sprint", id}}};
    int32_t named = 0;
    int result = innov_list_count(q->sprint, INNOV_SPRINT_FACILITATOR, &named);

    q->facilitators = named;
    q->sessions = q->undated = 0;
    q->first = q->last = (innov__days){0, 0};
    innov_record_free(q->norm);
    q->norm = NULL;
    if (result == INNOV_OK)
        result = innov__norm_of(q->store, q->sprint, &q->norm, q->reply->diag);
    if (result == INNOV_OK)
        result = innov__each(q->store, &sessions, see_session, q, q->reply->diag);
    return result == INNOV_OK ? innov__each(q->store, &others, see_involvement, q, q->reply->diag)
                              : result;
}

/* ---- Judging ------------------------------------------------------------------------------- */

/* Of a sprint that goes on only what is too much already can be said. */
static verdict as_far_as_it_is(const quality *q, verdict found)
{
    if (!is_over(q) && found.code != MORE)
        return (verdict){.reason = "not_applicable"};
    return found;
}

static verdict weeks_verdict(const quality *q)
{
    return as_far_as_it_is(
        q, compare(q, days_of(q), INNOV_SPRINT_NORM_WEEKS_MIN, INNOV_SPRINT_NORM_WEEKS_MAX, 7));
}

static verdict sessions_verdict(const quality *q)
{
    range sessions = {.known = q->sessions > 0, .least = q->sessions, .most = q->sessions};

    return as_far_as_it_is(
        q, compare(q, sessions, INNOV_SPRINT_NORM_SESSIONS_MIN, INNOV_SPRINT_NORM_SESSIONS_MAX, 1));
}

/* One at least, unless the norm says more, or that none is needed. */
static int lacks_facilitator(const quality *q)
{
    int64_t least = 1;

    if (q->norm != NULL && innov_has(q->norm, INNOV_SPRINT_NORM_FACILITATORS_MIN) == 1)
        least = innov__number(q->norm, INNOV_SPRINT_NORM_FACILITATORS_MIN);
    return q->facilitators < least;
}

static int lacks_outcome(const quality *q)
{
    return innov_has(q->sprint, INNOV_SPRINT_OUTCOME) != 1 &&
           innov_has(q->sprint, INNOV_SPRINT_SUMMARY) != 1;
}

static int explain_missing(quality *q, const char *figure, int may_tell, int missing)
{
    if (missing && may_tell)
        return innov__reply_counted(q->reply, figure, q->sprint);
    return innov__reply_explain(q->reply, figure, q->sprint,
                                may_tell ? INNOV__LEFT_IN_ORDER : INNOV__LEFT_NOT_FINISHED);
}

static int explain_verdict(quality *q, const char *figure, verdict found)
{
    if (found.code == FEWER || found.code == MORE)
        return innov__reply_counted(q->reply, figure, q->sprint);
    if (found.code != 0)
        return innov__reply_explain(q->reply, figure, q->sprint,
                                    found.code == WITHIN ? INNOV__LEFT_IN_ORDER
                                                         : INNOV__LEFT_UNDECIDABLE);
    if (!is_over(q))
        return innov__reply_explain(q->reply, figure, q->sprint, INNOV__LEFT_NOT_FINISHED);
    return innov__reply_explain(q->reply, figure, q->sprint, INNOV__LEFT_NO_VALUE);
}

static int explain_week(const innov_record *session, void *context)
{
    quality *q = context;
    innov__left_out why = not_held(q, session);

    return innov__explain(q->reply, "weeks", q->sprint, session, why);
}

/* Behind the weeks stand the sessions they are counted by, or the sprint that says its days. */
static int explain_weeks(quality *q)
{
    const innov__find sessions = {.kind = INNOV_SESSION, .is = {{"sprint", innov__id(q->sprint)}}};

    if (q->reply->explanation == NULL)
        return INNOV_OK;
    if (is_by_sessions(q))
        return innov__each(q->store, &sessions, explain_week, q, q->reply->diag);
    return innov__explain(q->reply, "weeks", q->sprint, q->sprint,
                          days_of(q).known ? (innov__left_out)0 : INNOV__LEFT_NO_DATE);
}

/* The facilitators that the sprint itself names; involvements were seen already. */
static int explain_facilitators(const quality *q)
{
    int64_t person;
    int result = INNOV_OK;

    for (int32_t i = 0;
         result == INNOV_OK &&
         innov_list_get_int(q->sprint, INNOV_SPRINT_FACILITATOR, i, &person) == INNOV_OK;
         i++)
        result = innov__explain_id(q->reply, q->store, "facilitators", q->sprint, person);
    return result;
}

static int explain(quality *q)
{
    int result = explain_verdict(q, "weeks_norm", weeks_verdict(q));

    if (result == INNOV_OK)
        result = explain_weeks(q);
    if (result == INNOV_OK)
        result = explain_facilitators(q);
    if (result == INNOV_OK)
        result = explain_verdict(q, "sessions_norm", sessions_verdict(q));
    if (result == INNOV_OK)
        result = explain_missing(q, "missing_facilitator", has_begun(q), lacks_facilitator(q));
    return result == INNOV_OK ? explain_missing(q, "missing_outcome", is_over(q), lacks_outcome(q))
                              : result;
}

static void count(quality *q)
{
    verdict weeks = weeks_verdict(q), sessions = sessions_verdict(q);

    q->rows++;
    q->no_facilitator += has_begun(q) && lacks_facilitator(q);
    q->no_outcome += is_over(q) && lacks_outcome(q);
    q->only_words += is_over(q) && !lacks_outcome(q) &&
                     innov_has(q->sprint, INNOV_SPRINT_OUTCOME) != 1;
    q->off_weeks += weeks.code == FEWER || weeks.code == MORE;
    q->off_sessions += sessions.code == FEWER || sessions.code == MORE;
    q->open_weeks += weeks.code == UNDECIDABLE;
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
    {"sprint", {"Sprint", "Sprints"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"norm", {"Norm", "Norma"}, .type = INNOV_TYPE_TEXT},
    {"weeks", {"Weeks", "Nedēļas"}, .type = INNOV_TYPE_DECIMAL, .scale = 1},
    {"weeks_norm",
     {"Weeks by the norm", "Nedēļas pret normu"},
     .type = INNOV_TYPE_CODE,
     .codes = &verdict_codes},
    {"sessions", {"Sessions", "Sesijas"}, .type = INNOV_TYPE_INTEGER},
    {"sessions_norm",
     {"Sessions by the norm", "Sesijas pret normu"},
     .type = INNOV_TYPE_CODE,
     .codes = &verdict_codes},
    {"facilitators", {"Facilitators", "Fasilitatori"}, .type = INNOV_TYPE_INTEGER},
    {"missing_facilitator", {"No facilitator", "Nav fasilitatora"}, .type = INNOV_TYPE_BOOLEAN},
    {"outcome", {"Outcome", "Rezultāts"}, .type = INNOV_TYPE_TEXT},
    {"missing_outcome", {"No outcome", "Nav rezultāta"}, .type = INNOV_TYPE_BOOLEAN},
};

static void put_verdict(innov__row *row, verdict found)
{
    if (found.reason != NULL)
        innov__row_reason(row, found.reason);
    else
        innov__row_int(row, found.code);
}

/* Weeks with one decimal place, a half rounded up, where both days are known. */
static void put_weeks(innov__row *row, range days)
{
    if (days.known && days.least == days.most)
        innov__row_int(row, (days.most * 20 + 7) / 14);
    else
        innov__row_reason(row, "no_data");
}

static int add_row(quality *q)
{
    innov__row row = innov__row_begin(q->reply);

    innov__row_some(&row, innov__number(q->sprint, INNOV_SPRINT_YEAR));
    innov__row_int(&row, innov__id(q->sprint));
    innov__row_title(&row, q->sprint);
    innov__row_title(&row, q->norm);
    put_weeks(&row, days_of(q));
    put_verdict(&row, weeks_verdict(q));
    innov__row_some(&row, q->sessions);
    put_verdict(&row, sessions_verdict(q));
    innov__row_int(&row, q->facilitators);
    innov__row_optional(&row, has_begun(q), lacks_facilitator(q));
    innov__row_field(&row, q->sprint, INNOV_SPRINT_OUTCOME);
    innov__row_optional(&row, is_over(q), lacks_outcome(q));
    return row.result;
}

static int see_sprint(const innov_record *sprint, void *context)
{
    quality *q = context;
    innov__left_out why = innov__doubt(&q->at, innov__sprint_not_begun(&q->at, sprint));
    int result;

    if (why != 0)
        return innov__reply_explain(q->reply, "sprints", sprint, why);
    (void)innov__doubt(&q->at, innov__sprint_not_completed(&q->at, sprint));
    q->sprint = sprint;
    result = read_sprint(q);
    if (result == INNOV_OK)
        result = add_row(q);
    if (result != INNOV_OK)
        return result;
    count(q);
    return explain(q);
}

/* ---- The report ---------------------------------------------------------------------------- */

static int note_counts(quality *q)
{
    innov__note note = {0};

    innov__note_words(&note, "Sprints: ", "Sprinti: ");
    innov__note_int(&note, q->rows);
    innov__note_words(&note, "; without a named facilitator: ", "; bez nosaukta fasilitatora: ");
    innov__note_int(&note, q->no_facilitator);
    innov__note_words(&note, "; without an outcome: ", "; bez rezultāta: ");
    innov__note_int(&note, q->no_outcome);
    innov__note_words(&note, ", with one told in words only: ", ", ar rezultātu tikai vārdos: ");
    innov__note_int(&note, q->only_words);
    innov__note_words(&note, "; off the norm in weeks: ", "; nedēļas ārpus normas: ");
    innov__note_int(&note, q->off_weeks);
    innov__note_words(&note, " (not decidable: ", " (nav izšķirams: ");
    innov__note_int(&note, q->open_weeks);
    innov__note_words(&note, "), in sessions: ", "), sesijas ārpus normas: ");
    innov__note_int(&note, q->off_sessions);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, q->reply);
}

static int add_notes(quality *q)
{
    int result = note_counts(q);

    if (result == INNOV_OK)
        result = innov__reply_note(
            q->reply,
            "Weeks are from the first session to the last. The norm is that of the call, or the "
            "one valid on the first day. Sprints off the norm are no fault of the record. Where no "
            "session is recorded, their number is not known. Cancelled sprints are left out; a "
            "facilitator is expected from the first session on, an outcome at the end.",
            "Nedēļas skaitītas no pirmās sesijas līdz pēdējai. Norma ir konkursa norma vai tā, kas "
            "spēkā pirmajā dienā. Novirze no normas nav ieraksta kļūda. Ja neviena sesija nav "
            "ierakstīta, to skaits nav zināms. Atceltie sprinti nav iekļauti; fasilitators gaidāms "
            "no pirmās sesijas, rezultāts beigās.");
    if (result == INNOV_OK)
        result = innov__note_as_of(&q->at, q->reply);
    return result == INNOV_OK ? innov__note_state(q->store, q->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    quality q = {.store = store,
                 .reply = reply,
                 .at = innov__as_of_input(input, INNOV_SPRINT_QUALITY_AS_OF)};
    int64_t sprint = innov__number(input, INNOV_SPRINT_QUALITY_SPRINT);
    const innov__find find = {.kind = INNOV_SPRINT,
                              .is = {{sprint != 0 ? "id" : NULL, sprint}},
                              .year = innov__number(input, INNOV_SPRINT_QUALITY_YEAR),
                              .order = {"year", "actual_start", "title"}};
    int result = innov__reply_begin(reply, "sprint-quality", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = innov__there(store, sprint, reply->diag);
    if (result == INNOV_OK)
        result = innov__each(store, &find, see_sprint, &q, reply->diag);
    if (result == INNOV_OK)
        result = add_notes(&q);
    innov_record_free(q.norm);
    return result;
}

const innov__operation innov__report_sprint_quality = {
    .name = "sprint-quality",
    .label = {"Quality of sprints", "Sprintu kvalitāte"},
    .doc = {"Weeks and sessions of each sprint against the norm; missing facilitators, outcomes.",
            "Sprintu nedēļas un sesijas pret normu; trūkstošie fasilitatori un rezultāti."},
    .input = &innov__sprint_quality,
    .run = run,
};
