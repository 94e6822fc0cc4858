/* sprint_delivery.c - the report sprint-delivery: each sprint phase by phase, what was planned and
 * held, who came, which roles were filled, the mentoring after it and what came of it.
 */
#include <innov/store.h>

#include "ecosystem/delivery.h"
#include "ecosystem/norm_of.h"
#include "ecosystem/operation.h"
#include "ecosystem/rules.h"
#include "model/codes.h"
#include "model/kinds.h"

enum { HOURS_SCALE = 2 };

#define INTEGER .type = INNOV_TYPE_INTEGER
#define HOURS   .type = INNOV_TYPE_DECIMAL, .scale = HOURS_SCALE
#define DATE    .type = INNOV_TYPE_DATE

static const innov__column columns[] = {
    {"year", {"Year", "Gads"}, INTEGER},
    {"sprint", {"Sprint", "Sprints"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"phase", {"Phase", "Posms"}, .type = INNOV_TYPE_TEXT},
    {"planned", {"Sessions planned", "Plānotās sesijas"}, INTEGER},
    {"held", {"Sessions held", "Notikušās sesijas"}, INTEGER},
    {"planned_from", {"Planned from", "Plānots no"}, DATE},
    {"planned_to", {"Planned to", "Plānots līdz"}, DATE},
    {"held_from", {"Held from", "Noticis no"}, DATE},
    {"held_to", {"Held to", "Noticis līdz"}, DATE},
    {"hours", {"Hours", "Stundas"}, HOURS},
    {"present", {"Present", "Klātesošie"}, INTEGER},
    {"registered", {"Registered", "Reģistrētie"}, INTEGER},
    {"percent", {"Attendance, %", "Apmeklējums, %"}, .type = INNOV_TYPE_DECIMAL, .scale = 1},
    {"never_came", {"Never came", "Nekad neieradās"}, INTEGER},
    {"roles_required", {"Roles required", "Vajadzīgās lomas"}, INTEGER},
    {"roles_filled", {"Of these filled", "No tām aizņemtas"}, INTEGER},
    {"institutions", {"Institutions", "Iestādes"}, INTEGER},
    {"mentoring", {"Times of mentoring", "Mentoringa reizes"}, INTEGER},
    {"mentoring_hours", {"Hours of mentoring", "Mentoringa stundas"}, HOURS},
    {"prototypes", {"Prototypes", "Prototipi"}, INTEGER},
    {"stopped", {"Of these stopped", "No tiem apturēti"}, INTEGER},
    {"outcome", {"Outcome", "Rezultāts"}, .type = INNOV_TYPE_TEXT},
};

enum { OF_THE_WHOLE = 9 }; /* the last columns, which no phase has */

typedef struct delivering {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    const innov_record *sprint; /* the one in hand */
    innov_record *norm;
    innov__delivery found;
} delivering;

/* ---- Rows ----------------------------------------------------------------------------------- */

static void put_phase(innov__row *row, size_t phase)
{
    const innov__code_list *list = &innov__session_phase_codes;

    if (phase == INNOV__ALL_PHASES)
        innov__row_words(row, "total", (innov__words){"Total", "Kopā"});
    else if (phase == 0)
        innov__row_words(row, "none", (innov__words){"None", "Bez posma"});
    else
        innov__row_words(row, list->codes[phase - 1].name, list->codes[phase - 1].label);
}

static void put_sessions(innov__row *row, const innov__phase_part *part)
{
    innov__row_int(row, part->planned);
    innov__row_int(row, part->held);
    innov__row_some(row, part->planned_from);
    innov__row_some(row, part->planned_to);
    innov__row_some(row, part->held_from);
    innov__row_some(row, part->held_to);
    if (part->with_hours == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_int(row, part->hours);
}

/* What nobody wrote down is not known, and not 0. */
static void put_attendance(innov__row *row, const delivering *r, const innov__phase_part *part)
{
    if (part->held > 0 && part->lists == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_optional(row, part->held > 0, part->present);
    innov__row_int(row, (int64_t)r->found.people.count);
    if (part->held > 0 && part->named == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_percent(row, part->came, part->expected);
}

static int64_t never_came(const innov__delivery *found)
{
    int64_t absent = 0;

    for (size_t i = 0; i < found->people.count; i++)
        absent += !innov__ids_has(&found->seen, found->people.ids[i]);
    return absent;
}

static void put_roles(innov__row *row, const delivering *r)
{
    int64_t role, required = 0, filled = 0;

    if (r->norm == NULL || innov_has(r->norm, INNOV_SPRINT_NORM_REQUIRED_ROLE) != 1) {
        innov__row_reason(row, "not_applicable");
        innov__row_reason(row, "not_applicable");
        return;
    }
    for (int32_t i = 0;
         innov_list_get_int(r->norm, INNOV_SPRINT_NORM_REQUIRED_ROLE, i, &role) == INNOV_OK; i++) {
        required++;
        filled += (r->found.roles >> role & 1) != 0;
    }
    innov__row_int(row, required);
    innov__row_int(row, filled);
}

static void put_whole(innov__row *row, const delivering *r)
{
    const innov__delivery *found = &r->found;

    if (found->parts[INNOV__ALL_PHASES].named == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_int(row, never_came(found));
    put_roles(row, r);
    innov__row_int(row, (int64_t)found->institutions.count);
    innov__row_int(row, found->mentoring);
    innov__row_int(row, found->mentoring_hours);
    innov__row_int(row, found->prototypes);
    innov__row_int(row, found->stopped);
    if (innov__sprint_not_completed(&r->at, r->sprint) != 0)
        innov__row_reason(row, "not_applicable");
    else
        innov__row_field(row, r->sprint, INNOV_SPRINT_OUTCOME);
}

static int add_row(const delivering *r, size_t phase)
{
    const innov__phase_part *part = &r->found.parts[phase];
    innov__row row = innov__row_begin(r->reply);

    innov__row_some(&row, innov__number(r->sprint, INNOV_SPRINT_YEAR));
    innov__row_int(&row, innov__id(r->sprint));
    innov__row_title(&row, r->sprint);
    put_phase(&row, phase);
    put_sessions(&row, part);
    put_attendance(&row, r, part);
    if (phase == INNOV__ALL_PHASES)
        put_whole(&row, r);
    for (int i = 0; phase != INNOV__ALL_PHASES && i < OF_THE_WHOLE; i++)
        innov__row_reason(&row, "not_applicable");
    return row.result;
}

/* A row for each phase that has sessions, sessions of none last, and one for the whole sprint. */
static int add_rows(const delivering *r)
{
    int rc = INNOV_OK;

    for (size_t i = 1; rc == INNOV_OK && i <= INNOV__PHASES; i++) {
        size_t phase = i % INNOV__PHASES;

        if (r->found.parts[phase].planned > 0)
            rc = add_row(r, phase);
    }
    return rc == INNOV_OK ? add_row(r, INNOV__ALL_PHASES) : rc;
}

/* Behind the roles stand the norm and, for each that is filled, the first record that says so. */
static int explain_roles(const delivering *r)
{
    int64_t role;
    int rc = INNOV_OK;

    if (r->norm == NULL || innov_has(r->norm, INNOV_SPRINT_NORM_REQUIRED_ROLE) != 1)
        return INNOV_OK;
    rc = innov__explain(r->reply, "roles_required", r->sprint, r->norm, (innov__left_out)0);
    for (int32_t i = 0;
         rc == INNOV_OK &&
         innov_list_get_int(r->norm, INNOV_SPRINT_NORM_REQUIRED_ROLE, i, &role) == INNOV_OK;
         i++)
        if ((r->found.roles >> role & 1) != 0)
            rc = innov__explain_id(r->reply, r->store, "roles_filled", r->sprint,
                                   r->found.filled_by[role]);
    return rc;
}

static int see_sprint(const innov_record *sprint, void *context)
{
    delivering *r = context;
    innov__left_out why = innov__doubt(&r->at, innov__sprint_not_begun(&r->at, sprint));
    int rc;

    if (why != 0)
        return innov__reply_explain(r->reply, "sprints", sprint, why);
    r->sprint = sprint;
    rc = innov__norm_of(r->store, sprint, &r->norm, r->reply->diag);
    if (rc == INNOV_OK)
        rc = innov__delivery_read(&r->found, r->store, sprint, &r->at, r->reply);
    if (rc == INNOV_OK)
        rc = add_rows(r);
    if (rc == INNOV_OK)
        rc = explain_roles(r);
    innov__delivery_free(&r->found);
    innov_record_free(r->norm);
    r->norm = NULL;
    return rc;
}

/* ---- The report ----------------------------------------------------------------------------- */

static int add_notes(const delivering *r)
{
    int rc = innov__reply_note(
        r->reply,
        "A session with nothing but a planned day has not been held. Attendance is the share of "
        "those registered on the day of a session who came, over the sessions held whose names "
        "were "
        "taken down; present are all who came, registered or not. Hours are of the sessions that "
        "say theirs. Required roles are those of the norm. Cancelled sprints are left out.",
        "Sesija, kurai ir tikai plānotā diena, nav notikusi. Apmeklējums ir sesijas dienā "
        "reģistrēto daļa, kas ieradās, notikušajās sesijās, kurās vārdi pierakstīti; klātesošie ir "
        "visi, kas ieradās, arī nereģistrētie. Stundas ir to sesiju, kurās tās norādītas. "
        "Vajadzīgās lomas nosaka norma. Atceltie sprinti nav iekļauti.");

    if (rc == INNOV_OK)
        rc = innov__note_as_of(&r->at, r->reply);
    return rc == INNOV_OK ? innov__note_state(r->store, r->reply) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    delivering r = {.store = store,
                    .reply = reply,
                    .at = innov__as_of_input(input, INNOV_SPRINT_DELIVERY_AS_OF)};
    int64_t sprint = innov__number(input, INNOV_SPRINT_DELIVERY_SPRINT);
    const innov__find find = {.kind = INNOV_SPRINT,
                              .is = {{sprint != 0 ? "id" : NULL, sprint}},
                              .year = innov__number(input, INNOV_SPRINT_DELIVERY_YEAR),
                              .order = {"year", "actual_start", "title"}};
    int rc = innov__reply_begin(reply, "sprint-delivery", columns, INNOV__COUNT(columns));

    if (rc == INNOV_OK)
        rc = innov__there(store, sprint, reply->diag);
    if (rc == INNOV_OK)
        rc = innov__each(store, &find, see_sprint, &r, reply->diag);
    return rc == INNOV_OK ? add_notes(&r) : rc;
}

const innov__operation innov__report_sprint_delivery = {
    .name = "sprint-delivery",
    .label = {"Delivery of sprints", "Sprintu norise"},
    .doc = {"Each sprint phase by phase: sessions, attendance, roles, mentoring and what came of "
            "it.",
            "Katrs sprints pa posmiem: sesijas, apmeklējums, lomas, mentorings un rezultāti."},
    .input = &innov__sprint_delivery,
    .run = run,
};
