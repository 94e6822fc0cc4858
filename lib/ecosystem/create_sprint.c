/* create_sprint.c - the action create-sprint: a supported application becomes a sprint in one step.
 * The sprint refers to what it came from, so that the chain can be walked both ways, and takes over
 * what the application says; its team takes part as the owners of the problem. Where the first day
 * is known and the norm says which phases its sessions have, and how many days lie between them,
 * they are laid out.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/figures.h"
#include "ecosystem/norm_of.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"

typedef struct creation {
    innov_store *store;
    innov__reply *reply;
    const innov_record *input;
    innov_record *application, *call, *sprint, *norm;
    int64_t involved;
    int32_t first; /* the planned day of the first session, where they are laid out; or 0 */
    int64_t planned, sessions; /* how many the norm has; laid out */
} creation;

/* ---- Taking over ---------------------------------------------------------------------------- */

static int copy_list(innov_record *to, int32_t to_field, const innov_record *from,
                     int32_t from_field)
{
    int64_t value;
    int rc = INNOV_OK;

    for (int32_t i = 0;
         rc == INNOV_OK && innov_list_get_int(from, from_field, i, &value) == INNOV_OK; i++)
        rc = innov_list_set_int(to, to_field, i, value);
    return rc;
}

static int copy_number(innov_record *to, int32_t to_field, const innov_record *from,
                       int32_t from_field)
{
    int64_t value;

    if (from == NULL || innov_get_int(from, from_field, &value) != INNOV_OK)
        return INNOV_OK;
    return innov_set_int(to, to_field, value);
}

typedef int copier(innov_record *to, int32_t to_field, const innov_record *from,
                   int32_t from_field);

/* From where each field of the sprint comes. */
typedef enum origin { INPUT, APPLICATION, CALL } origin;

static const struct {
    int32_t to;
    origin of;
    int32_t from;
    copier *copy;
} parts[] = {
    {INNOV_SPRINT_TITLE, APPLICATION, INNOV_APPLICATION_TITLE, innov__copy_languages},
    {INNOV_SPRINT_LEAD, APPLICATION, INNOV_APPLICATION_LEAD, copy_number},
    {INNOV_SPRINT_PARTNER, APPLICATION, INNOV_APPLICATION_PARTNER, copy_list},
    {INNOV_SPRINT_CHALLENGE, APPLICATION, INNOV_APPLICATION_PROBLEM_STATEMENT,
     innov__copy_languages},
    {INNOV_SPRINT_THEME, APPLICATION, INNOV_APPLICATION_THEME, copy_list},
    {INNOV_SPRINT_CALL, APPLICATION, INNOV_APPLICATION_CALL, copy_number},
    {INNOV_SPRINT_PLANNED_COST, CALL, INNOV_CALL_UNIT_COST, copy_number},
    {INNOV_SPRINT_YEAR, CALL, INNOV_CALL_YEAR, copy_number},
    {INNOV_SPRINT_YEAR, INPUT, INNOV_CREATE_SPRINT_YEAR, copy_number},
    {INNOV_SPRINT_PLANNED_START, INPUT, INNOV_CREATE_SPRINT_PLANNED_START, copy_number},
    {INNOV_SPRINT_PLANNED_END, INPUT, INNOV_CREATE_SPRINT_PLANNED_END, copy_number},
};

static int fill_sprint(creation *c)
{
    const innov_record *const origins[] = {
        [INPUT] = c->input, [APPLICATION] = c->application, [CALL] = c->call};
    int rc = innov_set_int(c->sprint, INNOV_SPRINT_STATUS, INNOV_SPRINT_STATUS_PLANNED);

    if (rc == INNOV_OK)
        rc = innov_set_int(c->sprint, INNOV_SPRINT_APPLICATION, innov__id(c->application));
    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(parts); i++)
        rc = parts[i].copy(c->sprint, parts[i].to, origins[parts[i].of], parts[i].from);
    return rc;
}

/* ---- Sessions ------------------------------------------------------------------------------- */

static int32_t planned_day(const creation *c, int64_t session)
{
    return innov__days_later(c->first,
                             session * innov__number(c->norm, INNOV_SPRINT_NORM_SESSION_INTERVAL));
}

static int each_phase(creation *c, innov__visit *visit)
{
    return innov__each(c->store,
                       &(innov__find){.kind = INNOV_NORM_PHASE,
                                      .is = {{"sprint_norm", innov__id(c->norm)}},
                                      .order = {"ordinal"}},
                       visit, c, c->reply->diag);
}

static int count_sessions(const innov_record *phase, void *context)
{
    creation *c = context;

    c->planned += innov__number(phase, INNOV_NORM_PHASE_SESSIONS);
    return INNOV_OK;
}

/* Sessions that would go on beyond the calendar are no plan. */
static int refuse_plan(const creation *c)
{
    return innov__fail(((innov__report){.diag = c->reply->diag}), INNOV__MSG_NOT_EXACT,
                       .kind = INNOV_SPRINT_NORM, .kind_name = innov__sprint_norm.name,
                       .record = innov__id(c->norm), .field = INNOV_SPRINT_NORM_SESSION_INTERVAL,
                       .name = "session_interval");
}

/* Whether sessions can be laid out; then the sprint is planned to end with the last of them, unless
 * it is said when. */
static int plan_sessions(creation *c)
{
    int32_t last;
    innov__days start = innov__days_of(innov__date(c->sprint, INNOV_SPRINT_PLANNED_START, 0));
    int rc = innov__norm_of(c->store, c->sprint, &c->norm, c->reply->diag);

    if (rc != INNOV_OK || c->norm == NULL || start.first == 0 || start.first != start.last ||
        innov_has(c->norm, INNOV_SPRINT_NORM_SESSION_INTERVAL) != 1)
        return rc;
    rc = each_phase(c, count_sessions);
    if (rc != INNOV_OK || c->planned == 0)
        return rc;
    c->first = start.first;
    last = planned_day(c, c->planned - 1);
    if (last == 0)
        return refuse_plan(c);
    return innov_has(c->sprint, INNOV_SPRINT_PLANNED_END) == 1
               ? INNOV_OK
               : innov_set_int(c->sprint, INNOV_SPRINT_PLANNED_END, last);
}

static int lay_out_session(creation *c, int64_t phase)
{
    const struct {
        int32_t field;
        int64_t value;
    } values[] = {
        {INNOV_SESSION_SPRINT, innov__id(c->sprint)},
        {INNOV_SESSION_ORDINAL, c->sessions + 1},
        {INNOV_SESSION_PHASE, phase},
        {INNOV_SESSION_PLANNED_ON, planned_day(c, c->sessions)},
    };
    innov_record *record = NULL;
    int rc = innov_record_new(INNOV_SESSION, &record);

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(values); i++)
        rc = innov_set_int(record, values[i].field, values[i].value);
    if (rc == INNOV_OK)
        rc = innov_store_put(c->store, record, 0, c->reply->diag);
    c->sessions += rc == INNOV_OK;
    innov_record_free(record);
    return rc;
}

static int lay_out_phase(const innov_record *phase, void *context)
{
    int64_t sessions = innov__number(phase, INNOV_NORM_PHASE_SESSIONS);
    int rc = INNOV_OK;

    for (int64_t i = 0; rc == INNOV_OK && i < sessions; i++)
        rc = lay_out_session(context, innov__number(phase, INNOV_NORM_PHASE_PHASE));
    return rc;
}

/* ---- The team ------------------------------------------------------------------------------- */

/* A member of the team takes part in the sprint, with the institution of then. */
static int take_member(const innov_record *member, void *context)
{
    creation *c = context;
    innov_record *involvement = NULL;
    int rc = innov_record_new(INNOV_INVOLVEMENT, &involvement);

    if (rc == INNOV_OK)
        rc = innov_set_int(involvement, INNOV_INVOLVEMENT_SPRINT, innov__id(c->sprint));
    if (rc == INNOV_OK)
        rc = innov_set_int(involvement, INNOV_INVOLVEMENT_ORDINAL, ++c->involved);
    if (rc == INNOV_OK)
        rc = innov_set_int(involvement, INNOV_INVOLVEMENT_ROLE,
                           INNOV_INVOLVEMENT_ROLE_PROBLEM_OWNER);
    if (rc == INNOV_OK)
        rc = copy_number(involvement, INNOV_INVOLVEMENT_PERSON, member, INNOV_TEAM_MEMBER_PERSON);
    if (rc == INNOV_OK)
        rc = copy_number(involvement, INNOV_INVOLVEMENT_INSTITUTION, member,
                         INNOV_TEAM_MEMBER_INSTITUTION);
    if (rc == INNOV_OK)
        rc = innov_store_put(c->store, involvement, 0, c->reply->diag);
    innov_record_free(involvement);
    return rc;
}

/* ---- Writing -------------------------------------------------------------------------------- */

/* That the application may become a sprint is judged where all moves of its status are. */
static int write_all(creation *c)
{
    innov_diag *diag = c->reply->diag;
    int rc = innov_record_new(INNOV_SPRINT, &c->sprint);

    if (rc == INNOV_OK)
        rc = fill_sprint(c);
    if (rc == INNOV_OK)
        rc = plan_sessions(c);
    if (rc == INNOV_OK)
        rc = innov_store_put(c->store, c->sprint, 0, diag);
    if (rc == INNOV_OK && c->first != 0)
        rc = each_phase(c, lay_out_phase);
    if (rc == INNOV_OK)
        rc = innov__each(c->store,
                         &(innov__find){.kind = INNOV_TEAM_MEMBER,
                                        .is = {{"application", innov__id(c->application)}},
                                        .order = {"ordinal"}},
                         take_member, c, diag);
    if (rc == INNOV_OK)
        rc = innov_set_int(c->application, INNOV_APPLICATION_STATUS,
                           INNOV_APPLICATION_STATUS_SPRINT_CREATED);
    return rc == INNOV_OK ? innov_store_put(c->store, c->application, 0, diag) : rc;
}

static int keep_sprint(const innov_record *sprint, void *context)
{
    creation *c = context;
    int rc = innov_record_clone(sprint, &c->sprint);

    return rc == INNOV_OK ? INNOV_DONE : rc;
}

/* What became a sprint already is one: asking again answers, and writes nothing. */
static int create(creation *c)
{
    innov_diag *diag = c->reply->diag;
    int rc = innov_store_get(c->store, innov__number(c->input, INNOV_CREATE_SPRINT_APPLICATION),
                             &c->application, diag);

    if (rc == INNOV_OK)
        rc = innov_store_get(c->store, innov__number(c->application, INNOV_APPLICATION_CALL),
                             &c->call, diag);
    if (rc == INNOV_OK)
        rc = innov__each(c->store,
                         &(innov__find){.kind = INNOV_SPRINT,
                                        .is = {{"application", innov__id(c->application)}}},
                         keep_sprint, c, diag);
    return rc == INNOV_OK && c->sprint == NULL ? write_all(c) : rc;
}

/* ---- The action ----------------------------------------------------------------------------- */

enum { SPRINT, TITLE, APPLICATION_ID, YEAR, STATUS, INVOLVED, SESSIONS };

static const innov__column columns[] = {
    [SPRINT] = {"sprint", {"Sprint", "Sprints"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    [TITLE] = {"title", {"Sprint", "Sprints"}, .type = INNOV_TYPE_TEXT},
    [APPLICATION_ID] = {"application",
                        {"Application", "Pieteikums"},
                        .type = INNOV_TYPE_REFERENCE,
                        .for_programs = 1},
    [YEAR] = {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
    [STATUS] = {"status", {"Status", "Statuss"}, .type = INNOV_TYPE_TEXT},
    [INVOLVED] = {"involved",
                  {"People of the team", "Komandas cilvēki"},
                  .type = INNOV_TYPE_INTEGER},
    [SESSIONS] = {"sessions",
                  {"Sessions laid out", "Saplānotās sesijas"},
                  .type = INNOV_TYPE_INTEGER},
};

static int answer(const creation *c)
{
    int rc = innov__reply_begin(c->reply, "create-sprint", columns, INNOV__COUNT(columns));
    innov__row row;

    if (rc != INNOV_OK)
        return rc;
    row = innov__row_begin(c->reply);
    innov__row_int(&row, innov__id(c->sprint));
    innov__row_title(&row, c->sprint);
    innov__row_int(&row, innov__id(c->application));
    innov__row_int(&row, innov__number(c->sprint, INNOV_SPRINT_YEAR));
    innov__row_field(&row, c->sprint, INNOV_SPRINT_STATUS);
    innov__row_int(&row, c->involved);
    innov__row_int(&row, c->sessions);
    return row.result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    creation c = {.store = store, .reply = reply, .input = input};
    int own = 0, rc = innov__needs(input, INNOV_CREATE_SPRINT_APPLICATION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__write_begin(store, &own, reply->diag);
    if (rc != INNOV_OK)
        return rc;
    rc = create(&c);
    if (rc == INNOV_OK)
        rc = answer(&c);
    rc = innov__write_end(store, own, rc, reply->diag);
    innov_record_free(c.norm);
    innov_record_free(c.sprint);
    innov_record_free(c.call);
    innov_record_free(c.application);
    return rc;
}

const innov__operation innov__action_create_sprint = {
    .name = "create-sprint",
    .label = {"Sprint from an application", "Sprints no pieteikuma"},
    .doc = {"Make the sprint of a supported application whose agreement is signed.",
            "Izveido sprintu no atbalstīta pieteikuma, par kuru parakstīta vienošanās."},
    .input = &innov__create_sprint,
    .writes = 1,
    .run = run,
};
