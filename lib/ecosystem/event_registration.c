/* event_registration.c - the report event-registration: how many places each event has, who took
 * them, who waits, whether registration is closed and why, and who came.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/operation.h"
#include "ecosystem/places.h"
#include "model/codes.h"
#include "model/kinds.h"

enum {
    EVENT,
    TITLE,
    STATUS,
    CLOSED_REASON,
    DEADLINE,
    CAPACITY,
    TAKEN,
    FREE,
    WAITING,
    REFUSED,
    CANCELLED,
    ATTENDED,
    NO_SHOW,
    PERCENT
};

#define INTEGER .type = INNOV_TYPE_INTEGER

static const innov__column columns[] = {
    [EVENT] = {"event", {"Event", "Pasākums"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    [TITLE] = {"title", {"Event", "Pasākums"}, .type = INNOV_TYPE_TEXT},
    [STATUS] = {"status",
                {"Status", "Statuss"},
                .type = INNOV_TYPE_CODE,
                .codes = &innov__event_status_codes},
    [CLOSED_REASON] = {"closed_reason",
                       {"Closed because", "Slēgta, jo"},
                       .type = INNOV_TYPE_CODE,
                       .codes = &innov__event_closed_reason_codes},
    [DEADLINE] = {"deadline", {"Deadline", "Termiņš"}, .type = INNOV_TYPE_DATE},
    [CAPACITY] = {"capacity", {"Places", "Vietas"}, INTEGER},
    [TAKEN] = {"taken", {"Taken", "Aizņemtas"}, INTEGER},
    [FREE] = {"free", {"Free", "Brīvas"}, INTEGER},
    [WAITING] = {"waiting", {"Waiting", "Gaida"}, INTEGER},
    [REFUSED] = {"refused", {"Refused", "Atteikti"}, INTEGER},
    [CANCELLED] = {"cancelled", {"Cancelled", "Atsaukti"}, INTEGER},
    [ATTENDED] = {"attended", {"Came", "Atnāca"}, INTEGER},
    [NO_SHOW] = {"no_show", {"No-shows", "Neatnāca"}, INTEGER},
    [PERCENT] = {"percent",
                 {"Attendance, %", "Apmeklējums, %"},
                 .type = INNOV_TYPE_DECIMAL,
                 .scale = 1},
};

typedef struct state {
    innov_store *store;
    innov__reply *reply;
    innov__store_reader reader;
    innov__as_of at;
    int64_t asked; /* the event; 0: all */
    const innov_record *event;
} state;

/* ---- Explaining ----------------------------------------------------------------------------- */

static innov__left_out why_not(int64_t status)
{
    switch (status) {
    case INNOV_REGISTRATION_STATUS_WAITLISTED:
        return INNOV__LEFT_NOT_FINISHED;
    case INNOV_REGISTRATION_STATUS_CANCELLED:
        return INNOV__LEFT_CANCELLED;
    default:
        return INNOV__LEFT_OTHER_SCOPE;
    }
}

/* The other figure that a registration counts in; NULL: none. */
static const char *figure_of(int64_t status)
{
    switch (status) {
    case INNOV_REGISTRATION_STATUS_WAITLISTED:
        return "waiting";
    case INNOV_REGISTRATION_STATUS_REFUSED:
        return "refused";
    case INNOV_REGISTRATION_STATUS_CANCELLED:
        return "cancelled";
    case INNOV_REGISTRATION_STATUS_ATTENDED:
        return "attended";
    case INNOV_REGISTRATION_STATUS_NO_SHOW:
        return "no_show";
    default:
        return NULL;
    }
}

static int explain(const innov_record *registration, void *context)
{
    const state *s = context;
    int64_t status = innov__number(registration, INNOV_REGISTRATION_STATUS);
    innov__left_out late = innov__not_received(&s->at, registration), why = late;
    const char *figure = late == 0 ? figure_of(status) : NULL;
    int rc;

    if (why == 0 && !innov__has_place(status))
        why = why_not(status);
    rc = innov__explain(s->reply, "taken", s->event, registration, why);
    return rc == INNOV_OK && figure != NULL
               ? innov__explain(s->reply, figure, s->event, registration, (innov__left_out)0)
               : rc;
}

/* ---- Rows ----------------------------------------------------------------------------------- */

/* Whether an event that was held had been by the day: by its last day, or the first where there is
 * no other. */
static int was_held(const state *s)
{
    static const int32_t dates[] = {INNOV_EVENT_ENDS_ON, INNOV_EVENT_ENDS_AT, INNOV_EVENT_STARTS_ON,
                                    INNOV_EVENT_STARTS_AT};
    int64_t status = innov__number(s->event, INNOV_EVENT_STATUS);
    int32_t date = 0;

    for (size_t i = 0; i < INNOV__COUNT(dates) && date == 0; i++)
        date = innov__date(s->event, dates[i], INNOV_EVENT_ZONE);
    if (status != INNOV_EVENT_STATUS_HELD && status != INNOV_EVENT_STATUS_REPORTED)
        return 0;
    return (date == 0 && !s->at.is_past) || innov__not_yet(&s->at, date) == 0;
}

/* Who came is known of events that were held, and of those who had a place. */
static void row_attendance(innov__row *row, const innov__places *places, int was_held)
{
    int64_t known = places->attended + places->absent;

    innov__row_optional(row, was_held, places->attended);
    innov__row_optional(row, was_held, places->absent);
    if (was_held && known == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_percent(row, places->attended, was_held ? known : 0);
}

/* Why nobody could register on the day; 0: they could, or it is not known. That it was closed has
 * no day of its own, unless the event was held since; the last day to register has. */
static int64_t why_closed(const state *s, int was_held)
{
    int64_t recorded = innov__number(s->event, INNOV_EVENT_CLOSED_REASON);
    int32_t deadline = (int32_t)innov__number(s->event, INNOV_EVENT_REGISTRATION_DEADLINE);

    if (recorded != 0 && (!s->at.is_past || was_held))
        return recorded;
    return deadline != 0 && innov__days_of(deadline).last < s->at.day
               ? INNOV_EVENT_CLOSED_REASON_DEADLINE
               : 0;
}

static int add_row(const state *s, const innov__places *places)
{
    int64_t status = innov__number(s->event, INNOV_EVENT_STATUS);
    int held = was_held(s);
    int64_t closed = why_closed(s, held);
    innov__row row = innov__row_begin(s->reply);

    innov__row_int(&row, innov__id(s->event));
    innov__row_title(&row, s->event);
    innov__row_optional(&row, !s->at.is_past || held, status);
    innov__row_optional(&row, closed != 0, closed);
    innov__row_some(&row, innov__number(s->event, INNOV_EVENT_REGISTRATION_DEADLINE));
    innov__row_optional(&row, places->capacity != 0, places->capacity);
    innov__row_int(&row, places->taken);
    innov__row_optional(&row, places->capacity != 0, places->capacity - places->taken);
    innov__row_int(&row, places->waiting);
    innov__row_int(&row, places->refused);
    innov__row_int(&row, places->cancelled);
    row_attendance(&row, places, held);
    return row.result;
}

/* Events that nobody could register for say nothing here, unless they are asked for. */
static int take_event(const innov_record *event, void *context)
{
    state *s = context;
    innov__places places;
    int rc = innov__places_by(&s->reader.reader, event, &s->at, &places);

    s->event = event;
    if (rc != INNOV_OK || (s->asked == 0 && places.capacity == 0 && places.last_ordinal == 0))
        return rc;
    rc = add_row(s, &places);
    if (rc == INNOV_OK && places.capacity != 0)
        rc = innov__explain(s->reply, "capacity", event, event, (innov__left_out)0);
    if (rc == INNOV_OK && s->reply->explanation != NULL)
        rc = s->reader.reader.each(&s->reader.reader, INNOV_REGISTRATION_EVENT, innov__id(event),
                                   explain, s);
    return rc;
}

/* ---- The report ----------------------------------------------------------------------------- */

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    state s = {.store = store,
               .reply = reply,
               .reader = innov__read_store(store, reply->diag),
               .at = innov__as_of_input(input, INNOV_EVENT_REGISTRATION_AS_OF),
               .asked = innov__number(input, INNOV_EVENT_REGISTRATION_EVENT)};
    innov__find find = {.kind = INNOV_EVENT, .order = {"starts_on", "title"}};
    int rc = innov__reply_begin(reply, "event-registration", columns, INNOV__COUNT(columns));

    if (s.asked != 0) {
        find.is[0].path = "id";
        find.is[0].id = s.asked;
    }
    if (rc == INNOV_OK)
        rc = innov__there(store, s.asked, reply->diag);
    if (rc == INNOV_OK)
        rc = innov__each(store, &find, take_event, &s, reply->diag);
    if (rc == INNOV_OK)
        rc = innov__reply_note(
            reply,
            "A place is taken by those received, confirmed, present, and by no-shows; attendance "
            "is "
            "the share of those present among them and the no-shows. What became of a registration "
            "has no day of its own: on a day those received by then count as they stand now.",
            "Vietu aizņem saņemtie, apstiprinātie, klātesošie un tie, kas neatnāca; apmeklējums ir "
            "klātesošo daļa starp klātesošajiem un tiem, kas neatnāca. Reģistrācijas iznākumam "
            "savas "
            "dienas nav: kādā dienā skaitās līdz tai saņemtās tā, kā tās ir tagad.");
    if (rc == INNOV_OK)
        rc = innov__note_as_of(&s.at, reply);
    return rc == INNOV_OK ? innov__note_state(store, reply) : rc;
}

const innov__operation innov__report_event_registration = {
    .name = "event-registration",
    .label = {"Event registration", "Reģistrācija pasākumiem"},
    .doc = {"Places, registrations, waiting lists and attendance of events.",
            "Pasākumu vietas, reģistrācijas, gaidīšanas saraksti un apmeklējums."},
    .input = &innov__event_registration,
    .run = run,
};
