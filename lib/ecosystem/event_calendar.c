/* event_calendar.c - the report event-calendar: events and sessions as a calendar that other
 * programs read, and what a person who registered is sent: the invitation, its updates, its
 * cancellation.
 *
 * What is sent follows from what is on record, so that nobody can be told otherwise.
 */
#include <innov/ids.h>

#include "base/clock.h"
#include "base/id.h"
#include "ecosystem/calendar.h"
#include "ecosystem/figures.h"
#include "ecosystem/operation.h"
#include "ecosystem/places.h"
#include "model/kinds.h"

static const innov__code methods[] = {
    {INNOV__ICS_PUBLISH,
     "publish",
     {"Publication", "Publikācija"},
     {"For whoever wants to know.", "Ikvienam, kas grib zināt."}},
    {INNOV__ICS_REQUEST,
     "request",
     {"Invitation", "Uzaicinājums"},
     {"An invitation, or an update of one.", "Uzaicinājums vai tā precizējums."}},
    {INNOV__ICS_CANCEL,
     "cancel",
     {"Cancellation", "Atsaukums"},
     {"Takes an invitation back.", "Atsauc uzaicinājumu."}},
};
static const innov__code_list method_codes = INNOV__CODE_LIST(
    "calendar_method", "What a calendar is for", "Kam kalendārs domāts", methods);

enum { TITLE, METHOD, ENTRIES, CALENDAR };

static const innov__column columns[] = {
    [TITLE] = {"title", {"Of", "Par"}, .type = INNOV_TYPE_TEXT},
    [METHOD] = {"method", {"For", "Nolūks"}, .type = INNOV_TYPE_CODE, .codes = &method_codes},
    [ENTRIES] = {"entries", {"Entries", "Ieraksti"}, .type = INNOV_TYPE_INTEGER},
    [CALENDAR] = {"calendar",
                  {"Calendar", "Kalendārs"},
                  .type = INNOV_TYPE_TEXT,
                  .for_programs = 1},
};

typedef struct answer {
    innov__reply *reply;
    innov__store_reader reader;
    innov__calendar calendar;
    innov__ics_method method;
    int64_t made_at, entries, without_day;
    innov_record *about; /* what was asked for, or belongs to it; NULL: all events */
} answer;

static int refuse(const answer *a, innov__message message, const innov_record *record,
                  const char *value)
{
    int32_t kind = innov__id_kind(innov__id(record));

    return innov__fail(((innov__report){.diag = a->reply->diag}), message, .kind = kind,
                       .kind_name = innov_kind_text(kind, INNOV_KIND_NAME, NULL),
                       .record = innov__id(record), .value = value);
}

static int begin(answer *a, innov__ics_method method)
{
    int rc = innov__ics_begin(method, a->made_at, &a->calendar.ics);

    a->method = method;
    return rc != INNOV_E_UNSUPPORTED ? rc
                                     : innov__fail(((innov__report){.diag = a->reply->diag}),
                                                   INNOV__MSG_NO_CALENDARS, .name = "calendar");
}

/* ---- Entries -------------------------------------------------------------------------------- */

/* One of many: without a day it is left out, and counted. */
static int add_one_of(answer *a, const innov_record *record, const innov_record *sprint)
{
    const char *day = NULL;
    int rc = innov__calendar_add(&a->calendar, record, sprint, NULL, &day);

    if (rc == INNOV_DONE) {
        a->without_day++;
        return innov__reply_explain(a->reply, "entries", record, INNOV__LEFT_NO_DATE);
    }
    a->entries++;
    return rc == INNOV_OK ? innov__reply_counted(a->reply, "entries", record) : rc;
}

/* The only one: without a day there is nothing to put into a calendar. */
static int add_only(answer *a, const innov_record *record, const innov_record *sprint,
                    const innov__calendar_guest *guest)
{
    const char *day = NULL;
    int rc = innov__calendar_add(&a->calendar, record, sprint, guest, &day);

    if (rc == INNOV_DONE)
        return refuse(a, day != NULL ? INNOV__MSG_CALENDAR_PART_DAY : INNOV__MSG_CALENDAR_NO_DAY,
                      record, day);
    a->entries++;
    return rc == INNOV_OK ? innov__reply_counted(a->reply, "entries", record) : rc;
}

static int take_event(const innov_record *event, void *context)
{
    return add_one_of(context, event, NULL);
}

static int take_session(const innov_record *session, void *context)
{
    answer *a = context;

    return add_one_of(a, session, a->about);
}

static int publish_events(answer *a)
{
    const innov__find all = {.kind = INNOV_EVENT};

    return innov__each(a->calendar.store, &all, take_event, a, a->reply->diag);
}

static int publish_sprint(answer *a)
{
    const innov__find sessions = {
        .kind = INNOV_SESSION, .is = {{"sprint", innov__id(a->about)}}, .order = {"ordinal"}};
    int rc = innov__each(a->calendar.store, &sessions, take_session, a, a->reply->diag);

    return rc == INNOV_OK && a->entries == 0
               ? refuse(a, INNOV__MSG_CALENDAR_NO_SESSION, a->about, NULL)
               : rc;
}

static int publish_session(answer *a, const innov_record *session)
{
    int rc = innov__read_target(&a->reader.reader, session, INNOV_SESSION_SPRINT, &a->about);

    if (rc == INNOV_DONE) /* another's view may hide it: there is nothing to call it by */
        return refuse(a, INNOV__MSG_CALENDAR_NO_SESSION, session, NULL);
    return rc == INNOV_OK ? add_only(a, session, a->about, NULL) : rc;
}

/* ---- Who registered ------------------------------------------------------------------------- */

static int is_called_off(const answer *a, const innov_record *registration)
{
    int64_t status = innov__number(registration, INNOV_REGISTRATION_STATUS);

    return status == INNOV_REGISTRATION_STATUS_CANCELLED ||
           status == INNOV_REGISTRATION_STATUS_REFUSED ||
           innov__number(a->about, INNOV_EVENT_STATUS) == INNOV_EVENT_STATUS_CANCELLED;
}

static innov__ics_answer answer_of(const innov_record *registration)
{
    switch (innov__number(registration, INNOV_REGISTRATION_STATUS)) {
    case INNOV_REGISTRATION_STATUS_RECEIVED:
    case INNOV_REGISTRATION_STATUS_WAITLISTED:
        return INNOV__ICS_TENTATIVE;
    case INNOV_REGISTRATION_STATUS_CANCELLED:
    case INNOV_REGISTRATION_STATUS_REFUSED:
        return INNOV__ICS_DECLINED;
    default:
        return INNOV__ICS_ACCEPTED;
    }
}

typedef struct guest {
    innov__calendar_guest told;
    const innov_record *registration;
    innov_record *person; /* NULL: there is no record of the person */
} guest;

/* Who registers anew after a cancellation has had it told: what is told now must count as later. */
static int add_changes(const innov_record *other, void *context)
{
    guest *g = context;
    int64_t person = innov__number(g->registration, INNOV_REGISTRATION_PERSON);
    const char *email = innov_text(g->registration, INNOV_REGISTRATION_EMAIL, NULL);

    if (innov__id(other) == innov__id(g->registration) ||
        (person != 0 && person == innov__number(other, INNOV_REGISTRATION_PERSON)) ||
        (*email != '\0' &&
         innov__is_same_address(email, innov_text(other, INNOV_REGISTRATION_EMAIL, NULL))))
        g->told.changes += innov__number(other, INNOV_REGISTRATION_SEQUENCE);
    return INNOV_OK;
}

/* What the registration gives, or else the record of the person; NULL where neither does. */
static const char *given(const guest *g, int32_t of_registration, int32_t of_person)
{
    if (innov_has(g->registration, of_registration) == 1)
        return innov_text(g->registration, of_registration, NULL);
    return g->person != NULL && innov_has(g->person, of_person) == 1
               ? innov_text(g->person, of_person, NULL)
               : NULL;
}

static int read_guest(answer *a, guest *g)
{
    int rc = innov__read_target(&a->reader.reader, g->registration, INNOV_REGISTRATION_PERSON,
                                &g->person);

    if (rc == INNOV_OK || rc == INNOV_DONE)
        rc = a->reader.reader.each(&a->reader.reader, INNOV_REGISTRATION_EVENT, innov__id(a->about),
                                   add_changes, g);
    if (rc == INNOV_OK)
        rc = innov__calendar_organiser(&a->calendar, a->about, 0, &g->told.organiser);
    if (rc == INNOV_OK && g->told.organiser.email == NULL)
        return refuse(a, INNOV__MSG_CALENDAR_NO_ORGANISER, a->about, NULL);
    g->told.answer = answer_of(g->registration);
    g->told.person.name = given(g, INNOV_REGISTRATION_NAME, INNOV_PERSON_NAME);
    g->told.person.email = given(g, INNOV_REGISTRATION_EMAIL, INNOV_PERSON_EMAIL);
    return rc == INNOV_OK && g->told.person.email == NULL
               ? refuse(a, INNOV__MSG_CALENDAR_NO_ADDRESS, g->registration, NULL)
               : rc;
}

/* Who was refused at once was never invited. */
static int was_invited(const innov_record *registration)
{
    return innov__number(registration, INNOV_REGISTRATION_STATUS) !=
               INNOV_REGISTRATION_STATUS_REFUSED ||
           innov__number(registration, INNOV_REGISTRATION_SEQUENCE) > 0;
}

static int tell(answer *a, const innov_record *registration)
{
    guest g = {.registration = registration};
    int rc = innov_store_get(a->calendar.store,
                             innov__number(registration, INNOV_REGISTRATION_EVENT), &a->about,
                             a->reply->diag);

    if (rc == INNOV_OK && !was_invited(registration))
        rc = refuse(a, INNOV__MSG_CALENDAR_REFUSED, registration, NULL);
    if (rc == INNOV_OK)
        rc = begin(a, is_called_off(a, registration) ? INNOV__ICS_CANCEL : INNOV__ICS_REQUEST);
    if (rc == INNOV_OK)
        rc = read_guest(a, &g);
    if (rc == INNOV_OK)
        rc = add_only(a, a->about, NULL, &g.told);
    innov_record_free(g.person);
    return rc;
}

/* ---- The answer ----------------------------------------------------------------------------- */

static int publish(answer *a, innov_record *record)
{
    int rc = begin(a, INNOV__ICS_PUBLISH);

    if (rc != INNOV_OK)
        return rc;
    switch (record != NULL ? innov__id_kind(innov__id(record)) : 0) {
    case 0:
        return publish_events(a);
    case INNOV_SPRINT:
        return publish_sprint(a);
    case INNOV_SESSION:
        return publish_session(a, record);
    default:
        return add_only(a, record, NULL, NULL);
    }
}

static int fill(answer *a, int64_t asked)
{
    innov_record *record = NULL;
    int rc = asked != 0 ? innov_store_get(a->calendar.store, asked, &record, a->reply->diag)
                        : INNOV_OK;
    int32_t kind = innov__id_kind(asked);

    if (rc != INNOV_OK)
        return rc;
    if (kind == INNOV_REGISTRATION || kind == INNOV_SESSION) {
        rc = kind == INNOV_SESSION ? publish(a, record) : tell(a, record);
        innov_record_free(record);
        return rc;
    }
    a->about = record;
    return publish(a, record);
}

/* A calendar without an entry is none: there is no row then. */
static int give_row(const answer *a)
{
    innov__buffer text = {0};
    innov__row row;
    int rc = a->entries > 0 ? innov__calendar_zones_write(&a->calendar.zones, a->calendar.ics)
                            : INNOV_OK;

    if (rc != INNOV_OK || a->entries == 0)
        return rc;
    rc = innov__ics_write(a->calendar.ics, &text);
    if (rc == INNOV_OK) {
        row = innov__row_begin(a->reply);
        if (a->about != NULL)
            innov__row_title(&row, a->about);
        else
            innov__row_words(&row, innov__event.name, innov__event.plural);
        innov__row_int(&row, a->method);
        innov__row_int(&row, a->entries);
        innov__row_text(&row, text.bytes);
        rc = row.result;
    }
    innov__buffer_free(&text);
    return rc;
}

static int note_left_out(const answer *a)
{
    innov__note note = {0};

    if (a->without_day == 0)
        return INNOV_OK;
    innov__note_words(&note, "Left out, as no day is known: ", "Izlaisti, jo nav zināma diena: ");
    innov__note_int(&note, a->without_day);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, a->reply);
}

static const char *language_of(innov_store *store, const innov_record *input)
{
    const char *asked = input != NULL ? innov_text(input, INNOV_EVENT_CALENDAR_LANGUAGE, NULL) : "";

    return *asked != '\0' ? asked : innov_store_text(store, INNOV_STORE_LANGUAGE);
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    answer a = {
        .reply = reply,
        .reader = innov__read_store(store, reply->diag),
        .calendar = {.store = store, .diag = reply->diag, .lang = language_of(store, input)},
        .made_at = innov__now()};
    int rc = innov__reply_begin(reply, "event-calendar", columns, INNOV__COUNT(columns));

    if (input != NULL && innov_has(input, INNOV_EVENT_CALENDAR_MADE_AT) == 1)
        a.made_at = innov__number(input, INNOV_EVENT_CALENDAR_MADE_AT);
    if (rc == INNOV_OK)
        rc = fill(&a, innov__number(input, INNOV_EVENT_CALENDAR_RECORD));
    if (rc == INNOV_OK)
        rc = give_row(&a);
    if (rc == INNOV_OK)
        rc = note_left_out(&a);
    innov_record_free(a.about);
    innov__ics_free(a.calendar.ics);
    innov__calendar_zones_free(&a.calendar.zones);
    innov__arena_free(&a.calendar.arena);
    return rc == INNOV_OK ? innov__note_state(store, reply) : rc;
}

const innov__operation innov__report_event_calendar = {
    .name = "event-calendar",
    .label = {"Event calendar", "Pasākumu kalendārs"},
    .doc = {"Events or sessions as a calendar (iCalendar); the invitation of who registered.",
            "Pasākumi vai sesijas kā kalendārs (iCalendar); reģistrētās personas uzaicinājums."},
    .input = &innov__event_calendar,
    .run = run,
};
