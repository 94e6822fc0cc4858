/* writer.c - making a calendar with libical; the only file that knows it.
 *
 * libical answers NULL when memory is out: what is made goes through give() or hang(), which take
 * note of it, so that many steps need one check. Only those of its calls are used that hand out
 * memory of the caller's, and no time zone of its own but UTC: docs/adr/0028.
 */
#include <innov/base.h>
#include <libical/ical.h>
#include <string.h>

#include "format/ics/ics.h"

struct innov__ics {
    icalcomponent *calendar;
    icalcomponent **entries; /* they come behind the zones, in the order they were added */
    size_t entry_count, entry_capacity;
    int64_t stamp;
    innov__ics_method method;
    int result; /* of all steps so far */
};

/* ---- Steps that may fail -------------------------------------------------------------------- */

static void fail(innov__ics *ics, int result)
{
    if (ics->result == INNOV_OK)
        ics->result = result;
}

/* Gives a property to a component, which owns it from now on. */
static void give(innov__ics *ics, icalcomponent *to, icalproperty *property)
{
    if (property == NULL)
        fail(ics, INNOV_E_NOMEM);
    else
        icalcomponent_add_property(to, property);
}

/* Hangs a parameter on a property, which owns it from now on. */
static void hang(innov__ics *ics, icalproperty *on, icalparameter *parameter)
{
    if (parameter == NULL)
        fail(ics, INNOV_E_NOMEM);
    else if (on != NULL)
        icalproperty_add_parameter(on, parameter);
    else
        icalparameter_free(parameter);
}

/* ---- Times ---------------------------------------------------------------------------------- */

/* The clock's face: what an instant is called where clocks are so far ahead of UTC. */
static struct icaltimetype face_of(innov__ics *ics, int64_t instant, int32_t offset)
{
    struct icaltimetype face = icaltime_null_time();
    int *const parts[] = {&face.year, &face.month,  &face.day,
                          &face.hour, &face.minute, &face.second};
    char text[INNOV_INSTANT_SIZE];
    const char *at = text;

    if (innov_instant_format(instant + offset * INT64_C(1000000), text, sizeof text) != INNOV_OK) {
        fail(ics, INNOV_E_VALUE);
        return face;
    }
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) { /* 2024-03-01T10:00:00Z */
        for (*parts[i] = 0; *at >= '0' && *at <= '9'; at++)
            *parts[i] = *parts[i] * 10 + (*at - '0');
        at++;
    }
    return face;
}

static struct icaltimetype day_of(int32_t date)
{
    struct icaltimetype day = icaltime_null_date();

    day.year = date / 10000;
    day.month = date / 100 % 100;
    day.day = date % 100;
    return day;
}

static struct icaltimetype utc_of(innov__ics *ics, int64_t instant)
{
    struct icaltimetype face = face_of(ics, instant, 0);

    face.zone = icaltimezone_get_utc_timezone();
    return face;
}

/* What ends with a day ends, for calendars, with the beginning of the next. */
static struct icaltimetype day_after(int32_t date)
{
    struct icaltimetype day = day_of(date);

    icaltime_adjust(&day, 1, 0, 0, 0);
    return day;
}

/* ---- Words and people ----------------------------------------------------------------------- */

static int is_there(const char *text)
{
    return text != NULL && *text != '\0';
}

typedef icalproperty *make_text(const char *text);

static void give_words(innov__ics *ics, icalcomponent *to, make_text *make, innov__ics_words words)
{
    icalproperty *property = is_there(words.text) ? make(words.text) : NULL;

    if (!is_there(words.text))
        return;
    if (is_there(words.language))
        hang(ics, property, icalparameter_new_language(words.language));
    give(ics, to, property);
}

/* An address as a URI: what a URI cannot hold as it is, is written as its bytes. */
static void write_mailto(innov__buffer *uri, const char *email)
{
    static const char digits[] = "0123456789ABCDEF";

    innov__buffer_text(uri, "mailto:");
    for (; *email != '\0'; email++) {
        unsigned char byte = (unsigned char)*email;

        if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
            (byte >= 'a' && byte <= 'z') || strchr("@.-_~+!$'*=", *email) != NULL) {
            innov__buffer_char(uri, *email);
            continue;
        }
        innov__buffer_char(uri, '%');
        innov__buffer_char(uri, digits[byte >> 4]);
        innov__buffer_char(uri, digits[byte & 15]);
    }
}

/* The property that names a person; NULL when memory is out. */
static icalproperty *make_person(innov__ics *ics, make_text *make, innov__ics_person person)
{
    innov__buffer uri = {0};
    icalproperty *property = NULL;

    write_mailto(&uri, person.email);
    if (uri.failed == INNOV_OK)
        property = make(uri.bytes);
    innov__buffer_free(&uri);
    if (property != NULL && is_there(person.name))
        hang(ics, property, icalparameter_new_cn(person.name));
    return property;
}

static icalparameter_partstat partstat_of(innov__ics_answer answer)
{
    static const icalparameter_partstat states[] = {
        [INNOV__ICS_ACCEPTED] = ICAL_PARTSTAT_ACCEPTED,
        [INNOV__ICS_TENTATIVE] = ICAL_PARTSTAT_TENTATIVE,
        [INNOV__ICS_DECLINED] = ICAL_PARTSTAT_DECLINED,
    };

    return states[answer];
}

/* Who registered has answered already: nobody waits for a reply. */
static void give_people(innov__ics *ics, icalcomponent *to, const innov__ics_entry *entry)
{
    icalproperty *attendee;

    if (entry->organiser.email != NULL)
        give(ics, to, make_person(ics, icalproperty_new_organizer, entry->organiser));
    if (entry->attendee.email == NULL)
        return;
    attendee = make_person(ics, icalproperty_new_attendee, entry->attendee);
    hang(ics, attendee, icalparameter_new_partstat(partstat_of(entry->answer)));
    hang(ics, attendee, icalparameter_new_rsvp(ICAL_RSVP_FALSE));
    give(ics, to, attendee);
}

/* ---- Entries -------------------------------------------------------------------------------- */

typedef icalproperty *make_time(struct icaltimetype time);

static void give_time(innov__ics *ics, icalcomponent *to, const char *zone, make_time *make,
                      innov__ics_time time)
{
    icalproperty *property;

    if (time.is_shown_twice) {
        give(ics, to, make(utc_of(ics, time.instant)));
        return;
    }
    property = make(face_of(ics, time.instant, time.offset));
    hang(ics, property, icalparameter_new_tzid(zone));
    give(ics, to, property);
}

static void give_times(innov__ics *ics, icalcomponent *to, const innov__ics_entry *entry)
{
    if (entry->first_day != 0) {
        give(ics, to, icalproperty_new_dtstart(day_of(entry->first_day)));
        give(ics, to, icalproperty_new_dtend(day_after(entry->last_day)));
        return;
    }
    give_time(ics, to, entry->zone, icalproperty_new_dtstart, entry->begin);
    if (entry->has_end)
        give_time(ics, to, entry->zone, icalproperty_new_dtend, entry->end);
}

/* One who is no longer invited is told so; that the entry is cancelled only where it is, for all
 * (RFC 5546, 3.2.5). */
static void give_status(innov__ics *ics, icalcomponent *to, const innov__ics_entry *entry)
{
    if (entry->is_cancelled)
        give(ics, to, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    else if (ics->method != INNOV__ICS_CANCEL)
        give(ics, to, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
}

static void fill(innov__ics *ics, icalcomponent *to, const innov__ics_entry *entry)
{
    give(ics, to, icalproperty_new_uid(entry->uid));
    give(ics, to, icalproperty_new_sequence((int)entry->sequence));
    give(ics, to, icalproperty_new_dtstamp(utc_of(ics, ics->stamp)));
    give_times(ics, to, entry);
    give_words(ics, to, icalproperty_new_summary, entry->title);
    give_words(ics, to, icalproperty_new_description, entry->description);
    give_words(ics, to, icalproperty_new_location, entry->place);
    give_words(ics, to, icalproperty_new_categories, entry->category);
    if (is_there(entry->url))
        give(ics, to, icalproperty_new_url(entry->url));
    give_status(ics, to, entry);
    give_people(ics, to, entry);
}

int innov__ics_add_entry(innov__ics *ics, const innov__ics_entry *entry)
{
    icalcomponent *made;

    if (innov__array_reserve(&ics->entries, &ics->entry_capacity, ics->entry_count + 1,
                             sizeof(icalcomponent *)) != INNOV_OK)
        return INNOV_E_NOMEM;
    made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    if (made == NULL)
        return INNOV_E_NOMEM;
    ics->entries[ics->entry_count++] = made;
    fill(ics, made, entry);
    return ics->result;
}

/* ---- Zones ---------------------------------------------------------------------------------- */

/* The zone of that name, made when it is not there. */
static icalcomponent *zone_of(innov__ics *ics, const char *name)
{
    icalcomponent *zone = icalcomponent_get_first_component(ics->calendar,
                                                            ICAL_VTIMEZONE_COMPONENT);

    for (; zone != NULL;
         zone = icalcomponent_get_next_component(ics->calendar, ICAL_VTIMEZONE_COMPONENT)) {
        icalproperty *tzid = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY);

        if (tzid != NULL && strcmp(icalproperty_get_tzid(tzid), name) == 0)
            return zone;
    }
    zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    if (zone == NULL)
        return NULL;
    give(ics, zone, icalproperty_new_tzid(name));
    icalcomponent_add_component(ics->calendar, zone);
    return zone;
}

int innov__ics_add_change(innov__ics *ics, const char *zone, const innov__ics_change *change)
{
    icalcomponent *in = zone_of(ics, zone), *made = NULL;

    if (in != NULL)
        made = icalcomponent_new(change->is_summer ? ICAL_XDAYLIGHT_COMPONENT
                                                   : ICAL_XSTANDARD_COMPONENT);
    if (made == NULL)
        return INNOV_E_NOMEM;
    give(ics, made, icalproperty_new_dtstart(face_of(ics, change->instant, change->before)));
    give(ics, made, icalproperty_new_tzoffsetfrom(change->before));
    give(ics, made, icalproperty_new_tzoffsetto(change->after));
    icalcomponent_add_component(in, made);
    return ics->result;
}

/* ---- The whole ------------------------------------------------------------------------------ */

static icalproperty_method method_of(innov__ics_method method)
{
    static const icalproperty_method methods[] = {
        [INNOV__ICS_PUBLISH] = ICAL_METHOD_PUBLISH,
        [INNOV__ICS_REQUEST] = ICAL_METHOD_REQUEST,
        [INNOV__ICS_CANCEL] = ICAL_METHOD_CANCEL,
    };

    return methods[method];
}

int innov__ics_begin(innov__ics_method method, int64_t stamp, innov__ics **made)
{
    innov__ics *ics = innov__alloc_zeroed(1, sizeof *ics);
    int result;

    *made = NULL;
    if (ics == NULL)
        return INNOV_E_NOMEM;
    ics->stamp = stamp;
    ics->method = method;
    ics->calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    if (ics->calendar == NULL) {
        innov__ics_free(ics);
        return INNOV_E_NOMEM;
    }
    give(ics, ics->calendar, icalproperty_new_version("2.0"));
    give(ics, ics->calendar, icalproperty_new_prodid("-//libinnov//libinnov//EN"));
    give(ics, ics->calendar, icalproperty_new_method(method_of(method)));
    result = ics->result;
    if (result == INNOV_OK)
        *made = ics;
    else
        innov__ics_free(ics);
    return result;
}

void innov__ics_free(innov__ics *ics)
{
    if (ics == NULL)
        return;
    for (size_t i = 0; i < ics->entry_count; i++)
        icalcomponent_free(ics->entries[i]);
    innov__free(ics->entries);
    icalcomponent_free(ics->calendar);
    innov__free(ics);
}

/* libical 3.0.16 takes the end of a line for a part of it: where a line is as long as it may be, it
 * folds before the end, or between its two bytes. No text has a CR, so only that looks like this.
 * And it lets DEL pass, which texts of records may have and calendars may not. */
static const struct {
    const char *wrong, *right;
} mended[] = {{"\r\n \r\n", "\r\n"}, {"\r\r\n \n", "\r\n"}, {"\x7f", ""}};

static void write_mended(innov__buffer *text, const char *written)
{
    const char *at = written;

    while ((at = strpbrk(at, "\r\x7f")) != NULL) {
        size_t i = 0, count = sizeof mended / sizeof mended[0];

        while (i < count && strncmp(at, mended[i].wrong, strlen(mended[i].wrong)) != 0)
            i++;
        if (i == count) {
            at++;
            continue;
        }
        innov__buffer_append(text, written, (size_t)(at - written));
        innov__buffer_text(text, mended[i].right);
        at += strlen(mended[i].wrong);
        written = at;
    }
    innov__buffer_text(text, written);
}

int innov__ics_write(innov__ics *ics, innov__buffer *text)
{
    char *written;

    for (size_t i = 0; i < ics->entry_count; i++)
        icalcomponent_add_component(ics->calendar, ics->entries[i]);
    ics->entry_count = 0; /* the calendar owns them now */
    written = icalcomponent_as_ical_string_r(ics->calendar);
    if (written == NULL)
        return INNOV_E_NOMEM;
    write_mended(text, written);
    icalmemory_free_buffer(written);
    return text->failed;
}
