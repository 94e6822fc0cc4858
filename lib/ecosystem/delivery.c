/* delivery.c - what became of a sprint by a day. */
#include "ecosystem/delivery.h"

#include <innov/store.h>

#include "ecosystem/rules.h"

typedef struct reading {
    innov__delivery *d;
    innov_store *store;
    const innov_record *sprint;
    innov__as_of *at;
    innov__reply *reply;
    innov__buffer figure;
    /* of the session in hand: */
    const innov_record *session;
    int64_t phase;
    int32_t date;
    innov__ids here; /* people who came */
    int64_t listed;  /* its attendance records */
    /* of the prototype in hand: */
    int32_t shelved_on;
    /* of the session held before it: */
    int64_t last_phase;
} reading;

/* ---- Explaining ----------------------------------------------------------------------------- */

/* Says that a record counts in a figure of the sprint, or why not (0: it does). */
static int tell(const reading *r, const char *figure, const innov_record *record,
                innov__left_out why)
{
    return innov__explain(r->reply, figure, r->sprint, record, why);
}

/* The same of a figure of the phase in hand, and of all phases together. */
static int tell_of_phase(reading *r, const char *figure, const innov_record *record,
                         innov__left_out why)
{
    const char *phase = r->phase != 0 ? innov__code_name(INNOV_SESSION_PHASE, r->phase) : "none";
    int rc = tell(r, figure, record, why);

    if (rc != INNOV_OK || r->reply->explanation == NULL)
        return rc;
    rc = innov__figure(&r->figure, figure, r->sprint);
    return rc == INNOV_OK ? innov__explain_of(r->reply, r->figure.bytes, phase, record, why) : rc;
}

/* ---- Who takes part ------------------------------------------------------------------------- */

static void add_role(reading *r, int64_t role, const innov_record *record)
{
    if (role <= 0 || role >= INNOV__ROLES)
        return;
    if ((r->d->roles >> role & 1) == 0)
        r->d->filled_by[role] = innov__id(record);
    r->d->roles |= UINT64_C(1) << role;
}

static int keep_registered(reading *r, const innov_record *involvement)
{
    innov__delivery *d = r->d;
    innov__registered one = {innov__number(involvement, INNOV_INVOLVEMENT_PERSON),
                             innov__id(involvement),
                             (int32_t)innov__number(involvement, INNOV_INVOLVEMENT_VALID_FROM),
                             (int32_t)innov__number(involvement, INNOV_INVOLVEMENT_VALID_TO)};
    int rc;

    if (one.person == 0)
        return INNOV_OK;
    rc = innov__array_reserve(&d->registered, &d->registered_capacity, d->registered_count + 1,
                              sizeof *d->registered);
    if (rc != INNOV_OK)
        return rc;
    d->registered[d->registered_count++] = one;
    return innov__ids_add(&d->people, one.person);
}

/* Who was involved from a later day on had no part in it yet. */
static int take_involvement(const innov_record *involvement, void *context)
{
    reading *r = context;
    int32_t from = (int32_t)innov__number(involvement, INNOV_INVOLVEMENT_VALID_FROM);
    innov__left_out why = from != 0 ? innov__doubt(r->at, innov__not_yet(r->at, from)) : 0;
    int rc = tell(r, "registered", involvement, why);

    if (rc != INNOV_OK || why != 0)
        return rc;
    add_role(r, innov__number(involvement, INNOV_INVOLVEMENT_ROLE), involvement);
    rc = innov__ids_add_field(&r->d->institutions, involvement, INNOV_INVOLVEMENT_INSTITUTION);
    if (rc == INNOV_OK &&
        innov__number(involvement, INNOV_INVOLVEMENT_ROLE) == INNOV_INVOLVEMENT_ROLE_FACILITATOR)
        rc = innov__ids_add_field(&r->d->facilitators, involvement, INNOV_INVOLVEMENT_PERSON);
    return rc == INNOV_OK ? keep_registered(r, involvement) : rc;
}

static int read_people(reading *r)
{
    static const int32_t institutions[] = {INNOV_SPRINT_LEAD, INNOV_SPRINT_CO_LEAD,
                                           INNOV_SPRINT_PARTNER};
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(institutions); i++)
        rc = innov__ids_add_field(&r->d->institutions, r->sprint, institutions[i]);
    if (rc == INNOV_OK)
        rc = innov__ids_add_field(&r->d->facilitators, r->sprint, INNOV_SPRINT_FACILITATOR);
    if (r->d->facilitators.count > 0)
        add_role(r, INNOV_INVOLVEMENT_ROLE_FACILITATOR, r->sprint);
    return rc == INNOV_OK ? innov__each(r->store,
                                        &(innov__find){.kind = INNOV_INVOLVEMENT,
                                                       .is = {{"sprint", innov__id(r->sprint)}},
                                                       .order = {"ordinal"}},
                                        take_involvement, r, r->reply->diag)
                          : rc;
}

/* Whether a person was registered on the day of the session in hand. */
static int is_registered(const reading *r, const innov__registered *one)
{
    return r->date == 0 || innov__overlap(one->from, one->to, r->date, r->date) != INNOV__NO;
}

/* ---- Sessions ------------------------------------------------------------------------------- */

int32_t innov__session_date(const innov_record *session)
{
    int32_t date = innov__date(session, INNOV_SESSION_DATE, 0);

    return date != 0 ? date : innov__date(session, INNOV_SESSION_STARTS_AT, INNOV_SESSION_ZONE);
}

int innov__is_only_planned(const innov_record *session)
{
    return innov_has(session, INNOV_SESSION_PLANNED_ON) == 1 && innov__session_date(session) == 0;
}

/* Widens a span of full days by a date that is one. */
static void widen(int32_t *from, int32_t *to, int32_t date)
{
    innov__days days = innov__days_of(date);

    if (date == 0 || days.first != days.last)
        return;
    *from = *from == 0 || date < *from ? date : *from;
    *to = date > *to ? date : *to;
}

/* Heads at the session: one person, or as many as are said. */
static int take_attendance(const innov_record *attendance, void *context)
{
    reading *r = context;
    int64_t person = innov__number(attendance, INNOV_ATTENDANCE_PERSON);
    int64_t heads = innov__number(attendance, INNOV_ATTENDANCE_PARTICIPANTS);
    int rc = innov__ids_add_field(&r->d->institutions, attendance, INNOV_ATTENDANCE_INSTITUTION);

    add_role(r, innov__number(attendance, INNOV_ATTENDANCE_ROLE), attendance);
    r->listed++;
    if (heads == 0)
        heads = person != 0;
    if (rc == INNOV_OK)
        rc = innov__ids_add(&r->here, person);
    if (rc == INNOV_OK)
        rc = innov__ids_add(&r->d->seen, person);
    r->d->parts[r->phase].present += heads;
    return rc == INNOV_OK ? tell_of_phase(r, "present", attendance,
                                          heads != 0 ? (innov__left_out)0 : INNOV__LEFT_NO_VALUE)
                          : rc;
}

/* Of those registered on its day, each once: how many it was for, and how many came. */
static int count_registered(reading *r)
{
    innov__phase_part *part = &r->d->parts[r->phase];
    innov__ids meant = {0};
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < r->d->registered_count; i++)
        if (is_registered(r, &r->d->registered[i]))
            rc = innov__ids_add(&meant, r->d->registered[i].person);
    part->expected += (int64_t)meant.count;
    for (size_t i = 0; i < meant.count; i++)
        part->came += innov__ids_has(&r->here, meant.ids[i]);
    innov__ids_free(&meant);
    return rc;
}

static int take_held(reading *r)
{
    innov__phase_part *part = &r->d->parts[r->phase];
    int rc;

    part->held++;
    part->hours += innov__number(r->session, INNOV_SESSION_HOURS);
    part->with_hours += innov_has(r->session, INNOV_SESSION_HOURS) == 1;
    widen(&part->held_from, &part->held_to, r->date);
    r->d->steps_back += r->phase != 0 && r->phase < r->last_phase;
    r->last_phase = r->phase != 0 ? r->phase : r->last_phase;
    innov__ids_clear(&r->here);
    r->listed = 0;
    rc = tell_of_phase(r, "hours", r->session,
                       innov_has(r->session, INNOV_SESSION_HOURS) == 1 ? (innov__left_out)0
                                                                       : INNOV__LEFT_NO_VALUE);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__each(r->store,
                     &(innov__find){.kind = INNOV_ATTENDANCE,
                                    .is = {{"session", innov__id(r->session)}},
                                    .order = {"ordinal"}},
                     take_attendance, r, r->reply->diag);
    part->lists += r->listed > 0;
    if (rc != INNOV_OK || r->here.count == 0)
        return rc;
    part->named++;
    return count_registered(r);
}

/* Why the session in hand had not been held by the day; 0: it had. Of a sprint that was over then
 * all were that are not certainly later. */
static innov__left_out not_held(reading *r)
{
    innov__left_out why = innov__not_yet(r->at, r->date);

    if (why != INNOV__LEFT_OUTSIDE_PERIOD && innov__sprint_not_completed(r->at, r->sprint) == 0)
        return (innov__left_out)0;
    return innov__doubt(r->at, why);
}

/* Whoever laid a session out did it before it was held: all are planned. */
static int take_session(const innov_record *session, void *context)
{
    reading *r = context;
    innov__left_out why = INNOV__LEFT_NOT_FINISHED;
    innov__phase_part *part;
    int rc;

    r->session = session;
    r->phase = innov__number(session, INNOV_SESSION_PHASE);
    r->date = innov__session_date(session);
    part = &r->d->parts[r->phase];
    part->planned++;
    widen(&part->planned_from, &part->planned_to,
          (int32_t)innov__number(session, INNOV_SESSION_PLANNED_ON));
    if (!innov__is_only_planned(session))
        why = not_held(r);
    rc = tell_of_phase(r, "planned", session, 0);
    if (rc == INNOV_OK)
        rc = tell_of_phase(r, "held", session, why);
    return rc == INNOV_OK && why == 0 ? take_held(r) : rc;
}

static void add_up(innov__delivery *d)
{
    innov__phase_part *all = &d->parts[INNOV__ALL_PHASES];

    for (size_t i = 0; i < INNOV__PHASES; i++) {
        const innov__phase_part *part = &d->parts[i];

        all->planned += part->planned;
        all->held += part->held;
        all->hours += part->hours;
        all->with_hours += part->with_hours;
        all->lists += part->lists;
        all->named += part->named;
        all->expected += part->expected;
        all->came += part->came;
        all->present += part->present;
        widen(&all->planned_from, &all->planned_to, part->planned_from);
        widen(&all->planned_from, &all->planned_to, part->planned_to);
        widen(&all->held_from, &all->held_to, part->held_from);
        widen(&all->held_from, &all->held_to, part->held_to);
    }
}

/* ---- After it ------------------------------------------------------------------------------- */

static int take_mentoring(const innov_record *mentoring, void *context)
{
    reading *r = context;
    int32_t date = (int32_t)innov__number(mentoring, INNOV_MENTORING_DATE);
    innov__left_out why = innov__doubt(r->at, innov__not_yet(r->at, date));
    int rc;

    if (why == 0) {
        r->d->mentoring++;
        r->d->mentoring_hours += innov__number(mentoring, INNOV_MENTORING_HOURS);
        widen(&r->d->mentored_from, &r->d->mentored_to, date);
    }
    r->d->mentoring_open += why == INNOV__LEFT_NO_DATE || why == INNOV__LEFT_UNDECIDABLE;
    rc = tell(r, "mentoring", mentoring, why);
    if (why == 0 && innov_has(mentoring, INNOV_MENTORING_HOURS) != 1)
        why = INNOV__LEFT_NO_VALUE;
    return rc == INNOV_OK ? tell(r, "mentoring_hours", mentoring, why) : rc;
}

static int take_stage(const innov_record *stage, void *context)
{
    reading *r = context;

    if (innov__number(stage, INNOV_PROTOTYPE_STAGE_STAGE) == INNOV_PROTOTYPE_STATUS_SHELVED)
        r->shelved_on = (int32_t)innov__number(stage, INNOV_PROTOTYPE_STAGE_REACHED_ON);
    return INNOV_OK;
}

/* Why a prototype does not count as stopped; its status has no day, its stages have. */
static int not_stopped(reading *r, const innov_record *prototype, innov__left_out *why)
{
    int rc = INNOV_OK;

    *why = INNOV__LEFT_OTHER_SCOPE;
    if (innov__number(prototype, INNOV_PROTOTYPE_STATUS) != INNOV_PROTOTYPE_STATUS_SHELVED)
        return INNOV_OK;
    r->shelved_on = 0;
    if (r->at->is_asked)
        rc = innov__each(r->store,
                         &(innov__find){.kind = INNOV_PROTOTYPE_STAGE,
                                        .is = {{"prototype", innov__id(prototype)}}},
                         take_stage, r, r->reply->diag);
    *why = innov__doubt(r->at, innov__not_yet(r->at, r->shelved_on));
    return rc;
}

static int take_prototype(const innov_record *prototype, void *context)
{
    reading *r = context;
    int32_t drafted = (int32_t)innov__number(prototype, INNOV_PROTOTYPE_DRAFTED_ON);
    int32_t begun = innov__date(r->sprint, INNOV_SPRINT_ACTUAL_START, 0);
    innov__left_out why = innov__doubt(r->at, innov__not_yet(r->at, drafted)), running;
    int rc = tell(r, "prototypes", prototype, why);

    if (rc != INNOV_OK || why != 0)
        return rc;
    r->d->prototypes++;
    r->d->early += drafted != 0 && begun != 0 &&
                   innov__days_of(drafted).last < innov__days_of(begun).first;
    rc = not_stopped(r, prototype, &running);
    if (rc != INNOV_OK)
        return rc;
    r->d->stopped += running == 0;
    return tell(r, "stopped", prototype, running);
}

static int read_outcomes(reading *r)
{
    const innov__find mentoring = {
        .kind = INNOV_MENTORING, .is = {{"sprint", innov__id(r->sprint)}}, .order = {"ordinal"}};
    const innov__find prototypes = {.kind = INNOV_PROTOTYPE,
                                    .is = {{"sprint", innov__id(r->sprint)}}};
    int rc = innov__each(r->store, &mentoring, take_mentoring, r, r->reply->diag);

    return rc == INNOV_OK ? innov__each(r->store, &prototypes, take_prototype, r, r->reply->diag)
                          : rc;
}

/* ---- All of it ------------------------------------------------------------------------------ */

/* Who never came is told by the involvement. */
static int tell_absent(reading *r)
{
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < r->d->registered_count; i++) {
        const innov__registered *one = &r->d->registered[i];
        innov_record *involvement = NULL;

        rc = innov_store_get(r->store, one->involvement, &involvement, r->reply->diag);
        if (rc == INNOV_OK)
            rc = tell(r, "never_came", involvement,
                      innov__ids_has(&r->d->seen, one->person) ? INNOV__LEFT_TOOK_PART
                                                               : (innov__left_out)0);
        innov_record_free(involvement);
    }
    return rc;
}

int innov__delivery_read(innov__delivery *d, innov_store *store, const innov_record *sprint,
                         innov__as_of *at, innov__reply *reply)
{
    reading r = {.d = d, .store = store, .sprint = sprint, .at = at, .reply = reply};
    int rc = read_people(&r);

    if (rc == INNOV_OK)
        rc = innov__each(store,
                         &(innov__find){.kind = INNOV_SESSION,
                                        .is = {{"sprint", innov__id(sprint)}},
                                        .order = {"ordinal"}},
                         take_session, &r, reply->diag);
    add_up(d);
    if (rc == INNOV_OK)
        rc = read_outcomes(&r);
    if (rc == INNOV_OK && reply->explanation != NULL)
        rc = tell_absent(&r);
    for (size_t i = 0; rc == INNOV_OK && i < d->institutions.count; i++)
        rc = innov__explain_id(reply, store, "institutions", sprint, d->institutions.ids[i]);
    innov__ids_free(&r.here);
    innov__buffer_free(&r.figure);
    return rc;
}

void innov__delivery_free(innov__delivery *d)
{
    innov__free(d->registered);
    innov__ids_free(&d->people);
    innov__ids_free(&d->seen);
    innov__ids_free(&d->facilitators);
    innov__ids_free(&d->institutions);
    *d = (innov__delivery){0};
}
