/* prototype_funnel.c - the report prototype-funnel: how far prototypes came, stage by stage, and
 * how long they stayed. One that is still on its way is neither counted as stopped nor as finished.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/as_of.h"
#include "ecosystem/operation.h"
#include "ecosystem/stay.h"
#include "model/codes.h"
#include "model/kinds.h"

enum { STAGE, REACHED, HERE, WENT_ON, SHELVED, PERCENT, MEDIAN, LONGEST, LONGEST_TITLE };

static const innov__column columns[] = {
    [STAGE] = {"stage",
               {"Stage", "Posms"},
               .type = INNOV_TYPE_CODE,
               .codes = &innov__prototype_status_codes},
    [REACHED] = {"reached", {"Reached it", "Sasnieguši"}, .type = INNOV_TYPE_INTEGER},
    [HERE] = {"here", {"Are there", "Tur ir"}, .type = INNOV_TYPE_INTEGER},
    [WENT_ON] = {"went_on", {"Went on", "Gājuši tālāk"}, .type = INNOV_TYPE_INTEGER},
    [SHELVED] = {"shelved", {"Shelved", "Apturēti"}, .type = INNOV_TYPE_INTEGER},
    [PERCENT] = {"percent",
                 {"Went on, of those that left, %", "Gājuši tālāk no tiem, kas vairs nav tur, %"},
                 .type = INNOV_TYPE_DECIMAL,
                 .scale = 1},
    [MEDIAN] = {"median_days",
                {"Days there, median", "Dienas tur, mediāna"},
                .type = INNOV_TYPE_INTEGER},
    [LONGEST] = {"longest_days",
                 {"Longest there so far, days", "Ilgākais līdz šim, dienas"},
                 .type = INNOV_TYPE_INTEGER},
    [LONGEST_TITLE] = {"longest", {"Which", "Kurš"}, .type = INNOV_TYPE_TEXT},
};

/* The stages of the path; shelving is no stage but an end. */
enum { FIRST = INNOV_PROTOTYPE_STATUS_DRAFTED, LAST = INNOV_PROTOTYPE_STATUS_SCALED };

typedef struct stage {
    int64_t reached, here, went_on, shelved;
    innov__stays stays;
    int64_t longest_days;
    innov_record *longest; /* who is there longest */
} stage;

typedef struct funnel {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at; /* on a day that is asked for, stages need a day by then */
    int64_t year;    /* of the sprint; 0: any */
    stage stages[LAST + 1];
} funnel;

/* One prototype: the day it reached each stage, 0: it did not, or nobody knows when. */
typedef struct path {
    funnel *funnel;
    int32_t days[LAST + 1];
    int reached[LAST + 1];
    int furthest;
    int is_shelved;
    int32_t shelved_on;
} path;

/* ---- One prototype -------------------------------------------------------------------------- */

static int had_happened(funnel *f, int32_t date)
{
    return innov__doubt(&f->at, innov__not_yet(&f->at, date)) == 0;
}

static void reach(path *p, int64_t status, int32_t date)
{
    if (status == INNOV_PROTOTYPE_STATUS_SHELVED) {
        p->is_shelved = 1;
        p->shelved_on = date != 0 ? date : p->shelved_on;
    } else if (status >= FIRST && status <= LAST) {
        p->reached[status] = 1;
        p->days[status] = date != 0 ? date : p->days[status];
        p->furthest = status > p->furthest ? (int)status : p->furthest;
    }
}

static int take_stage(const innov_record *record, void *context)
{
    path *p = context;
    int32_t date = (int32_t)innov__number(record, INNOV_PROTOTYPE_STAGE_REACHED_ON);

    if (had_happened(p->funnel, date))
        reach(p, innov__number(record, INNOV_PROTOTYPE_STAGE_STAGE), date);
    return INNOV_OK;
}

/* What the prototype itself says: its first day, and its present status, which has no day. */
static void take_prototype(path *p, const innov_record *prototype)
{
    int32_t drafted = (int32_t)innov__number(prototype, INNOV_PROTOTYPE_DRAFTED_ON);

    if (drafted != 0 && p->days[FIRST] == 0 && had_happened(p->funnel, drafted))
        reach(p, FIRST, drafted);
    if (!p->funnel->at.is_asked)
        reach(p, innov__number(prototype, INNOV_PROTOTYPE_STATUS), 0);
}

/* Days between two dates that are both known to the day; -1: they are not. */
static int64_t days_between(int32_t from, int32_t to)
{
    return from % 100 != 0 && to % 100 != 0 && from <= to ? innov__days_between(from, to) : -1;
}

/* The next stage that it reached after one, or LAST + 1. */
static int next_of(const path *p, int number)
{
    int next = number + 1;

    while (next <= LAST && !p->reached[next])
        next++;
    return next;
}

/* Says whether a prototype counts in a figure of a stage. */
static int explain(innov__reply *reply, const char *figure, int number,
                   const innov_record *prototype, innov__left_out why)
{
    return innov__explain_of(reply, figure,
                             innov_code_text("prototype_status", number - 1, INNOV_CODE_NAME, NULL),
                             prototype, why);
}

/* Counts the stay in a stage, as far as its days are known. */
static int count_stay(path *p, int number, const innov_record *prototype)
{
    stage *s = &p->funnel->stages[number];
    int next = next_of(p, number), has_left = next <= LAST || p->is_shelved, rc;
    int32_t until = next <= LAST ? p->days[next] : has_left ? p->shelved_on : p->funnel->at.day;
    int64_t days = days_between(p->days[number], until);

    if (days < 0)
        return INNOV_OK;
    rc = innov__stays_add(&s->stays, days, has_left);
    if (rc == INNOV_OK)
        rc = explain(p->funnel->reply, "median_days", number, prototype, (innov__left_out)0);
    if (rc != INNOV_OK || has_left || (s->longest != NULL && days <= s->longest_days))
        return rc;
    innov_record_free(s->longest);
    s->longest = NULL;
    s->longest_days = days;
    return innov_record_clone(prototype, &s->longest);
}

/* Where the prototype went from a stage that it reached. */
static int explain_fate(const path *p, int number, const innov_record *prototype)
{
    const char *figure = number < p->furthest ? "went_on" : p->is_shelved ? "shelved" : "here";
    innov__reply *reply = p->funnel->reply;
    int rc = explain(reply, "reached", number, prototype, (innov__left_out)0);

    return rc == INNOV_OK ? explain(reply, figure, number, prototype, (innov__left_out)0) : rc;
}

/* Every stage before the furthest was passed, whether it is on record or not. */
static int count_path(path *p, const innov_record *prototype)
{
    int rc = INNOV_OK;

    for (int number = FIRST; rc == INNOV_OK && number <= LAST; number++) {
        stage *s = &p->funnel->stages[number];

        if (number > p->furthest) {
            rc = explain(p->funnel->reply, "reached", number, prototype,
                         p->is_shelved ? INNOV__LEFT_CANCELLED : INNOV__LEFT_NOT_FINISHED);
            continue;
        }
        s->reached++;
        s->went_on += number < p->furthest;
        s->here += number == p->furthest && !p->is_shelved;
        s->shelved += number == p->furthest && p->is_shelved;
        rc = explain_fate(p, number, prototype);
        if (rc == INNOV_OK && p->reached[number])
            rc = count_stay(p, number, prototype);
    }
    return rc;
}

/* Whether it is of a sprint of the year that is asked for. */
static int is_of_year(const funnel *f, const innov_record *prototype, int *is)
{
    innov_record *sprint = NULL;
    int64_t id = innov__number(prototype, INNOV_PROTOTYPE_SPRINT);
    int rc = f->year != 0 && id != 0 ? innov_store_get(f->store, id, &sprint, f->reply->diag)
                                     : INNOV_OK;

    *is = f->year == 0 || innov__number(sprint, INNOV_SPRINT_YEAR) == f->year;
    innov_record_free(sprint);
    return rc;
}

static int visit(const innov_record *prototype, void *context)
{
    funnel *f = context;
    path p = {.funnel = f};
    int is, rc = is_of_year(f, prototype, &is);

    if (rc != INNOV_OK || !is)
        return rc;
    rc = innov__each(f->store,
                     &(innov__find){.kind = INNOV_PROTOTYPE_STAGE,
                                    .is = {{"prototype", innov__id(prototype)}},
                                    .order = {"ordinal"}},
                     take_stage, &p, f->reply->diag);
    if (rc != INNOV_OK)
        return rc;
    take_prototype(&p, prototype);
    return p.furthest != 0 ? count_path(&p, prototype) : INNOV_OK;
}

/* ---- The report ----------------------------------------------------------------------------- */

static int add_row(funnel *f, int number)
{
    stage *s = &f->stages[number];
    int64_t median = innov__stays_median(&s->stays);
    innov__row row = innov__row_begin(f->reply);

    innov__row_int(&row, number);
    innov__row_int(&row, s->reached);
    innov__row_int(&row, s->here);
    innov__row_int(&row, s->went_on);
    innov__row_int(&row, s->shelved);
    innov__row_percent(&row, s->went_on, s->went_on + s->shelved);
    if (median < 0)
        innov__row_reason(&row, "no_data");
    else
        innov__row_int(&row, median);
    if (s->longest == NULL)
        innov__row_reason(&row, s->here > 0 ? "no_data" : "not_applicable");
    else
        innov__row_int(&row, s->longest_days);
    if (s->longest == NULL)
        innov__row_reason(&row, s->here > 0 ? "no_data" : "not_applicable");
    else
        innov__row_title(&row, s->longest);
    return row.result == INNOV_OK && s->longest != NULL
               ? explain(f->reply, "longest_days", number, s->longest, (innov__left_out)0)
               : row.result;
}

static int add_notes(const funnel *f)
{
    int rc = innov__reply_note(
        f->reply,
        "Who reached a stage passed those before it. What is still at a stage counts neither as "
        "gone on nor as shelved; in the median its time so far is a time of at least so long "
        "(Kaplan-Meier).",
        "Kas sasniedzis posmu, tas ir izgājis iepriekšējos. Kas vēl ir posmā, nav ne gājis tālāk, "
        "ne apturēts; mediānā tā laiks līdz šim ir laiks \"vismaz tik ilgi\" (Kaplans-Meiers).");

    return rc == INNOV_OK ? innov__note_as_of(&f->at, f->reply) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    funnel f = {.store = store,
                .reply = reply,
                .at = innov__as_of_input(input, INNOV_PROTOTYPE_FUNNEL_AS_OF),
                .year = innov__number(input, INNOV_PROTOTYPE_FUNNEL_SPRINT_YEAR)};
    int rc = innov__reply_begin(reply, "prototype-funnel", columns, INNOV__COUNT(columns));

    if (rc == INNOV_OK)
        rc = innov__each(store, &(innov__find){.kind = INNOV_PROTOTYPE}, visit, &f, reply->diag);
    for (int number = FIRST; rc == INNOV_OK && number <= LAST; number++)
        rc = add_row(&f, number);
    if (rc == INNOV_OK)
        rc = add_notes(&f);
    for (int number = FIRST; number <= LAST; number++) {
        innov__stays_free(&f.stages[number].stays);
        innov_record_free(f.stages[number].longest);
    }
    return rc == INNOV_OK ? innov__note_state(store, reply) : rc;
}

const innov__operation innov__report_prototype_funnel = {
    .name = "prototype-funnel",
    .label = {"Prototype funnel", "Prototipu piltuve"},
    .doc =
        {"How far prototypes came, from draft to wide use, and how long they stayed at a stage.",
         "Cik tālu tikuši prototipi no uzmetuma līdz plašai lietošanai un cik ilgi bijuši posmā."},
    .input = &innov__prototype_funnel,
    .run = run,
};
