/* money.c - the report money: what each project, each line of its budget and its sprints may cost,
 * what is bound and paid, and how much of it has been assigned.
 *
 * A project's money is assigned to lines, a line's to the activities charged to it. Each project is
 * one pass over its lines and one over its charges, in the order of what they pay for, so that
 * nothing grows with the number of charges.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/as_of.h"
#include "ecosystem/asked.h"
#include "ecosystem/operation.h"
#include "ecosystem/project_plan.h"
#include "model/kinds.h"

/* A sum of what is known, and of how many it is not. */
typedef struct sum {
    int64_t cents, known, unknown;
} sum;

enum { PLANNED, COMMITTED, SPENT, AMOUNTS };

/* What stands in one row. */
typedef struct account {
    sum amounts[AMOUNTS];
    sum assigned;
    int64_t parts; /* lines of a project, activities of a line, sprints */
} account;

typedef struct money {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    const innov_record *project; /* in hand */
    innov__project_plan plan;
    account whole, sprints;
    account *line;        /* in hand */
    int is_silent;        /* the lines are read for their sum, and once more for themselves */
    int64_t activity;     /* the sprint seen last */
    int64_t unit, prices; /* what the calls say a sprint costs, and how many prices they name */
    int64_t goal, plans;
    int64_t charges; /* of a sprint */
} money;

/* ---- Sums ---------------------------------------------------------------------------------- */

static int add(sum *to, int64_t cents)
{
    to->known++;
    return __builtin_add_overflow(to->cents, cents, &to->cents) ? INNOV_E_LIMIT : INNOV_OK;
}

static int add_field(sum *to, const innov_record *record, int32_t field)
{
    int64_t cents;
    int result = innov_get_int(record, field, &cents);

    if (result != INNOV_UNSET)
        return result == INNOV_OK ? add(to, cents) : result;
    to->unknown++;
    return INNOV_OK;
}

static int add_sum(sum *to, const sum *from)
{
    if (from->known == 0) {
        to->unknown++;
        return INNOV_OK;
    }
    return add(to, from->cents);
}

/* ---- Charges ------------------------------------------------------------------------------- */

static int is_sprint(int64_t id)
{
    int32_t kind = 0;

    return innov_id_kind(id, &kind) == INNOV_OK && kind == INNOV_SPRINT;
}

/* Why a charge had not been made by the day, or 0: by its own date, or by the first day of the
 * sprint that it pays for. */
static int not_charged(const money *m, const innov_record *charge, innov__left_out *why)
{
    int64_t activity = innov__number(charge, INNOV_CHARGE_ACTIVITY);
    int32_t date = innov__date(charge, INNOV_CHARGE_CHARGED_ON, 0);
    innov_record *sprint = NULL;
    int result = INNOV_OK;

    if (m->at.is_asked && date == 0 && is_sprint(activity)) {
        result = innov_store_get(m->store, activity, &sprint, m->reply->diag);
        date = result == INNOV_OK ? innov__sprint_start(sprint) : 0;
        innov_record_free(sprint);
    }
    *why = innov__not_yet(&m->at, date);
    return result;
}

/* What a charge was planned to cost: as it says, or its share of what the sprint says. */
static int planned_of(const money *m, const innov_record *charge, sum *planned)
{
    int64_t activity = innov__number(charge, INNOV_CHARGE_ACTIVITY), cents, share = 1000;
    innov_record *sprint = NULL;
    int result;

    if (innov_has(charge, INNOV_CHARGE_PLANNED) == 1 || !is_sprint(activity))
        return add_field(planned, charge, INNOV_CHARGE_PLANNED);
    result = innov_store_get(m->store, activity, &sprint, m->reply->diag);
    if (result != INNOV_OK)
        return result;
    if (innov_has(charge, INNOV_CHARGE_SHARE) == 1)
        share = innov__number(charge, INNOV_CHARGE_SHARE);
    if (innov_get_int(sprint, INNOV_SPRINT_PLANNED_COST, &cents) != INNOV_OK)
        planned->unknown++;
    else /* cents and share are limited by the model */
        result = add(planned, (cents * share + 500) / 1000);
    innov_record_free(sprint);
    return result;
}

static int explain_charge(const money *m, const innov_record *charge, const char *figure,
                          innov__left_out why)
{
    return innov__explain(m->reply, figure, m->project, charge, why);
}

static int add_charge(money *m, account *to, const innov_record *charge, const char *figure)
{
    sum planned = {0};
    int result = planned_of(m, charge, &planned);

    if (result == INNOV_OK)
        result = add_sum(&to->assigned, &planned);
    if (result == INNOV_OK)
        result = add_field(&to->amounts[COMMITTED], charge, INNOV_CHARGE_COMMITTED);
    if (result == INNOV_OK)
        result = add_field(&to->amounts[SPENT], charge, INNOV_CHARGE_SPENT);
    return result == INNOV_OK
               ? explain_charge(m, charge, figure,
                                planned.known > 0 ? (innov__left_out)0 : INNOV__LEFT_NO_VALUE)
               : result;
}

static int take_charge(const innov_record *charge, void *context)
{
    money *m = context;
    innov__left_out why;
    int result = not_charged(m, charge, &why);

    if (result != INNOV_OK)
        return result;
    if (why != 0) {
        if (!m->is_silent)
            (void)innov__doubt(&m->at, why);
        return explain_charge(m, charge, "assigned", why);
    }
    m->line->parts++;
    return add_charge(m, m->line, charge, "assigned");
}

static int take_sprint_charge(const innov_record *charge, void *context)
{
    money *m = context;
    int64_t activity = innov__number(charge, INNOV_CHARGE_ACTIVITY);
    innov__left_out why;
    int result;

    if (!is_sprint(activity))
        return INNOV_OK;
    result = not_charged(m, charge, &why);
    if (result != INNOV_OK || why != 0)
        return result == INNOV_OK ? explain_charge(m, charge, "sprints", why) : result;
    m->sprints.parts += activity != m->activity;
    m->activity = activity;
    return add_charge(m, &m->sprints, charge, "sprints");
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__code lines[] = {
    {1, "project", {"Project", "Projekts"}, {"A whole project.", "Viss projekts."}},
    {2,
     "budget_line",
     {"Budget line", "Budžeta pozīcija"},
     {"One line of its budget.", "Viena tā budžeta pozīcija."}},
    {3,
     "sprints",
     {"Sprints", "Sprinti"},
     {"The sprints that its lines pay for.", "Sprinti, ko apmaksā tā pozīcijas."}},
    {4,
     "uncharged",
     {"Not charged", "Nav attiecināti"},
     {"Sprints that no line pays for.", "Sprinti, ko neapmaksā neviena pozīcija."}},
};
static const innov__code_list line_codes = INNOV__CODE_LIST("money_line", "Row", "Rinda", lines);
enum { PROJECT = 1, LINE, SPRINTS, UNCHARGED };

static const innov__column columns[] = {
    {"line", {"Row", "Rinda"}, .type = INNOV_TYPE_CODE, .codes = &line_codes},
    {"project", {"Project", "Projekts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"planned", {"Planned, EUR", "Plānots, EUR"}, .type = INNOV_TYPE_MONEY},
    {"committed", {"Committed, EUR", "Saistības, EUR"}, .type = INNOV_TYPE_MONEY},
    {"spent", {"Spent, EUR", "Izlietots, EUR"}, .type = INNOV_TYPE_MONEY},
    {"percent",
     {"Percent of the project", "Procenti no projekta"},
     .type = INNOV_TYPE_DECIMAL,
     .scale = 1},
    {"parts", {"Parts", "Daļas"}, .type = INNOV_TYPE_INTEGER},
    {"assigned", {"Assigned so far, EUR", "Sadalīts līdz šim, EUR"}, .type = INNOV_TYPE_MONEY},
    {"assigned_percent",
     {"Percent assigned", "Sadalīti procenti"},
     .type = INNOV_TYPE_DECIMAL,
     .scale = 1},
};

static void put_sum(innov__row *row, const sum *s)
{
    if (s->known == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_int(row, s->cents);
}

static void put_percent(innov__row *row, const sum *part, const sum *whole)
{
    if (part->known == 0 || whole->known == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_percent(row, part->cents, whole->cents);
}

static innov__row begin_row(const money *m, int line, const innov_record *record)
{
    innov__row row = innov__row_begin(m->reply);

    innov__row_int(&row, line);
    innov__row_int(&row, innov__id(m->project));
    if (record != NULL)
        innov__row_int(&row, innov__id(record));
    else
        innov__row_reason(&row, "not_applicable");
    return row;
}

static int end_row(innov__row *row, const account *a, const sum *whole)
{
    for (int i = 0; i < AMOUNTS; i++)
        put_sum(row, &a->amounts[i]);
    put_percent(row, &a->amounts[PLANNED], whole);
    innov__row_int(row, a->parts);
    put_sum(row, &a->assigned);
    put_percent(row, &a->assigned, &a->amounts[PLANNED]);
    return row->result;
}

/* ---- Lines --------------------------------------------------------------------------------- */

/* What a line says of itself goes before what its charges add up to. */
static int settle(account *a, int amount, const innov_record *record, int32_t field)
{
    sum own = {0};
    int result = add_field(&own, record, field);

    if (own.known > 0)
        a->amounts[amount] = own;
    return result;
}

static int take_amounts(const money *m, account *a, const innov_record *line)
{
    int result = settle(a, PLANNED, line, INNOV_BUDGET_LINE_PLANNED);

    if (m->at.is_past) /* what it says of itself is of today */
        return result;
    if (result == INNOV_OK)
        result = settle(a, COMMITTED, line, INNOV_BUDGET_LINE_COMMITTED);
    return result == INNOV_OK ? settle(a, SPENT, line, INNOV_BUDGET_LINE_SPENT) : result;
}

/* Reads a line with its charges. */
static int read_line(money *m, const innov_record *line, account *a, int is_silent)
{
    innov_table *explanation = m->reply->explanation;
    int result;

    m->line = a;
    m->is_silent = is_silent;
    if (is_silent)
        m->reply->explanation = NULL;
    result = innov__each(m->store,
                         &(innov__find){.kind = INNOV_CHARGE,
                                        .is = {{"budget_line", innov__id(line)}},
                                        .order = {"ordinal"}},
                         take_charge, m, m->reply->diag);
    m->reply->explanation = explanation;
    return result == INNOV_OK ? take_amounts(m, a, line) : result;
}

static int sum_line(const innov_record *line, void *context)
{
    money *m = context;
    account a = {0};
    int result = read_line(m, line, &a, 1);

    m->whole.parts++;
    for (int i = COMMITTED; result == INNOV_OK && i < AMOUNTS; i++)
        result = add_sum(&m->whole.amounts[i], &a.amounts[i]);
    return result == INNOV_OK ? add_sum(&m->whole.assigned, &a.amounts[PLANNED]) : result;
}

static int add_line_row(const innov_record *line, void *context)
{
    money *m = context;
    account a = {0};
    innov__row row;
    int result = read_line(m, line, &a, 0);

    if (result != INNOV_OK)
        return result;
    row = begin_row(m, LINE, line);
    innov__row_title(&row, line);
    return end_row(&row, &a, &m->whole.amounts[PLANNED]);
}

static innov__find lines_of(const money *m)
{
    return (innov__find){.kind = INNOV_BUDGET_LINE,
                         .is = {{"project", innov__id(m->project)}},
                         .order = {"ordinal"}};
}

/* ---- Sprints of a project ------------------------------------------------------------------ */

static int take_price(const innov_record *call, void *context)
{
    money *m = context;
    int64_t unit = innov__number(call, INNOV_CALL_UNIT_COST);

    m->prices += m->prices == 0 || unit != m->unit;
    m->unit = unit;
    return INNOV_OK;
}

static int take_goal(const innov_record *target, void *context)
{
    money *m = context;

    m->goal = innov__number(target, INNOV_TARGET_GOAL);
    m->plans++;
    return INNOV_OK;
}

/* The planned number of sprints at the price that all calls of the project name; where there are
 * several plans or prices, nothing says which one. */
static int read_sprint_plan(money *m)
{
    innov_diag *diag = m->reply->diag;
    int64_t id = innov__id(m->project), cents;
    int result = innov__each(m->store,
                             &(innov__find){.kind = INNOV_CALL,
                                            .condition = "unit_cost is set",
                                            .is = {{"project", id}}},
                             take_price, m, diag);

    if (result == INNOV_OK)
        result = innov__each(m->store,
                             &(innov__find){.kind = INNOV_TARGET,
                                            .condition = "measure=sprints_completed",
                                            .is = {{"scope", id}}},
                             take_goal, m, diag);
    if (result == INNOV_OK && m->plans == 1 && m->prices == 1 &&
        !__builtin_mul_overflow(m->goal, m->unit, &cents))
        result = add(&m->sprints.amounts[PLANNED], cents);
    return result;
}

static int add_sprint_row(money *m)
{
    innov__row row;
    int result = innov__each(m->store,
                             &(innov__find){.kind = INNOV_CHARGE,
                                            .is = {{"budget_line.project", innov__id(m->project)}},
                                            .order = {"activity"}},
                             take_sprint_charge, m, m->reply->diag);

    if (result == INNOV_OK)
        result = read_sprint_plan(m);
    if (result != INNOV_OK || (m->sprints.parts == 0 && m->plans == 0))
        return result;
    row = begin_row(m, SPRINTS, NULL);
    innov__row_words(&row, "sprints", (innov__words){"Innovation sprints", "Inovācijas sprinti"});
    return end_row(&row, &m->sprints, &m->whole.amounts[PLANNED]);
}

static int note_sprint_plan(const money *m)
{
    innov__note note = {0};

    if (m->sprints.amounts[PLANNED].known == 0)
        return INNOV_OK;
    innov__note_title(&note, m->project);
    innov__note_words(&note, ": planned are ", ": plānoti ");
    innov__note_int(&note, m->goal);
    innov__note_words(&note, " sprints at ", " sprinti pa ");
    innov__note_money(&note, m->unit);
    innov__note_words(&note, " EUR as its calls say, charged so far ",
                      " EUR, kā teikts konkursos; līdz šim attiecināti ");
    innov__note_int(&note, m->sprints.parts);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, m->reply);
}

/* ---- Projects ------------------------------------------------------------------------------ */

static int add_project_row(money *m)
{
    innov__find find = lines_of(m);
    innov__row row;
    int result = INNOV_OK;

    if (m->plan.has_budget)
        result = add(&m->whole.amounts[PLANNED], m->plan.budget);
    if (result == INNOV_OK)
        result = innov__each(m->store, &find, sum_line, m, m->reply->diag);
    if (result == INNOV_OK)
        result = innov__reply_counted(m->reply, "planned", m->project);
    if (result != INNOV_OK)
        return result;
    row = begin_row(m, PROJECT, m->project);
    innov__row_title(&row, m->project);
    return end_row(&row, &m->whole, &m->whole.amounts[PLANNED]);
}

static int add_project(money *m)
{
    innov__find find = lines_of(m);
    int result = add_project_row(m);

    if (result == INNOV_OK)
        result = innov__each(m->store, &find, add_line_row, m, m->reply->diag);
    if (result == INNOV_OK)
        result = add_sprint_row(m);
    return result == INNOV_OK ? note_sprint_plan(m) : result;
}

/* Nothing of the project before, but what is of all. */
static void begin_project(money *m, const innov_record *project)
{
    *m = (money){.store = m->store, .reply = m->reply, .at = m->at, .project = project};
}

static int take_project(const innov_record *project, void *context)
{
    money *m = context;
    innov__left_out why;
    int result;

    begin_project(m, project);
    result = innov__project_plan_read(m->store, project, &m->at, m->reply->diag, &m->plan);
    if (result != INNOV_OK)
        return result;
    why = innov__doubt(&m->at, m->plan.not_begun);
    return why == 0 ? add_project(m) : innov__reply_explain(m->reply, "planned", project, why);
}

/* ---- Sprints that nobody pays for ---------------------------------------------------------- */

/* Whether there is a charge by the day. */
static int see_charge(const innov_record *charge, void *context)
{
    money *m = context;
    innov__left_out why;
    int result = not_charged(m, charge, &why);

    m->charges += why == 0;
    return result;
}

static int take_uncharged(const innov_record *sprint, void *context)
{
    money *m = context;
    const innov__find charges = {.kind = INNOV_CHARGE, .is = {{"activity", innov__id(sprint)}}};
    innov__left_out why = innov__sprint_not_begun(&m->at, sprint);
    int result;

    if (why != 0)
        return innov__reply_explain(m->reply, "uncharged", sprint, innov__doubt(&m->at, why));
    m->charges = 0;
    result = innov__each(m->store, &charges, see_charge, m, m->reply->diag);
    if (result != INNOV_OK || m->charges > 0)
        return result;
    m->sprints.parts++;
    result = add_field(&m->sprints.assigned, sprint, INNOV_SPRINT_PLANNED_COST);
    return result == INNOV_OK ? innov__reply_counted(m->reply, "uncharged", sprint) : result;
}

/* A row of its own, when there are any. */
static int add_uncharged_row(money *m)
{
    innov__row row;
    int result;

    begin_project(m, NULL);
    result = innov__each(m->store,
                         &(innov__find){.kind = INNOV_SPRINT, .condition = "status!=cancelled"},
                         take_uncharged, m, m->reply->diag);
    if (result != INNOV_OK || m->sprints.parts == 0)
        return result;
    row = innov__row_begin(m->reply);
    innov__row_int(&row, UNCHARGED);
    innov__row_reason(&row, "not_applicable");
    innov__row_reason(&row, "not_applicable");
    innov__row_words(&row, "uncharged",
                     (innov__words){"Sprints charged to no project",
                                    "Sprinti, kas nav attiecināti ne uz vienu projektu"});
    return end_row(&row, &m->sprints, &(sum){0});
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_notes(const innov__as_of *at, innov__reply *reply)
{
    int result = innov__reply_note(
        reply,
        "Planned is what a project or a line may cost, and of sprints their planned number at the "
        "price of one; assigned is what the lines of a project, or the activities charged to a "
        "line, were planned to cost. Committed and spent are what a line says, or what its charges "
        "add up to.",
        "Plānots ir tas, ko projekts vai pozīcija drīkst maksāt, sprintiem to plānotais skaits, "
        "reizināts ar viena cenu; sadalīts ir tas, ko plānots maksāt par projekta pozīcijām vai "
        "pozīcijai attiecinātajām aktivitātēm. Saistības un izlietojumu nosaka pozīcija, ja ne, "
        "tad "
        "tai attiecināto summa.");

    if (result == INNOV_OK)
        result = innov__reply_note(reply,
                                   "A sum holds what is on record; what is not, is no zero. There "
                                   "is no sum over projects.",
                                   "Summās ir tas, kas ierakstīts; neierakstītais nav nulle. "
                                   "Projekti netiek summēti.");
    if (result == INNOV_OK && at->is_past)
        result = innov__reply_note(
            reply,
            "A project counts from its first day or its first adopted plan, and may cost what the "
            "last plan adopted by then says. A charge counts from its day or, without one, from "
            "the first day of its sprint. What lines say of themselves has no dates: what is "
            "planned is as of now, committed and spent are the sums of charges.",
            "Projekts skaitās no pirmās dienas vai pirmā pieņemtā plāna un drīkst maksāt tik, cik "
            "teikts pēdējā līdz tam pieņemtajā plānā. Attiecinājums skaitās no savas dienas vai, "
            "ja tās nav, no sprinta pirmās dienas. Pozīciju pašu skaitļiem nav datumu: plānotais "
            "ir pašreizējais, saistības un izlietojums ir attiecinājumu summas.");
    return result == INNOV_OK ? innov__note_as_of(at, reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    int64_t project = innov__number(input, INNOV_MONEY_PROJECT);
    money m = {.store = store, .reply = reply, .at = innov__as_of_input(input, INNOV_MONEY_AS_OF)};
    innov__find find = {
        .kind = INNOV_PROJECT, .is = {{project != 0 ? "id" : NULL, project}}, .order = {"title"}};
    int result = innov__there(store, project, reply->diag);

    if (result == INNOV_OK)
        result = innov__reply_begin(reply, "money", columns, INNOV__COUNT(columns));
    if (result == INNOV_OK)
        result = innov__each(store, &find, take_project, &m, reply->diag);
    if (result == INNOV_OK && project == 0)
        result = add_uncharged_row(&m);
    if (result == INNOV_OK)
        result = add_notes(&m.at, reply);
    return result == INNOV_OK ? innov__note_state(store, reply) : result;
}

const innov__operation innov__report_money = {
    .name = "money",
    .label = {"Money", "Nauda"},
    .doc = {"What projects, budget lines and sprints may cost, what is bound and paid.",
            "Ko drīkst maksāt projekti, budžeta pozīcijas un sprinti, kas saistīts un samaksāts."},
    .input = &innov__money,
    .chart = {.sort = "shares",
              .category = "record",
              .value = "assigned_percent",
              .only = "line=budget_line",
              .label = {"Percent of each budget line assigned",
                        "Katras budžeta pozīcijas sadalītie procenti"}},
    .run = run,
};
