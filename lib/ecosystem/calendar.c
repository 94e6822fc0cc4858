/* calendar.c - an event or a session of a sprint as an entry of a calendar. */
#include "ecosystem/calendar.h"

#include <innov/ids.h>
#include <string.h>

#include "base/problem.h"
#include "ecosystem/figures.h"
#include "ecosystem/rules.h"

enum { PLACES = 3 };

/* Which fields of a kind say what; 0: none does. */
typedef struct source {
    int32_t kind;
    int32_t first_day, planned_day, last_day, begin, end, zone;
    int32_t description, places[PLACES], category, url, uid;
} source;

static const source sources[] = {
    {.kind = INNOV_EVENT,
     .first_day = INNOV_EVENT_STARTS_ON,
     .last_day = INNOV_EVENT_ENDS_ON,
     .begin = INNOV_EVENT_STARTS_AT,
     .end = INNOV_EVENT_ENDS_AT,
     .zone = INNOV_EVENT_ZONE,
     .description = INNOV_EVENT_DESCRIPTION,
     .places = {INNOV_EVENT_VENUE, INNOV_EVENT_ADDRESS, INNOV_EVENT_PLACE},
     .category = INNOV_EVENT_KIND,
     .url = INNOV_EVENT_URL,
     .uid = INNOV_EVENT_UID},
    {.kind = INNOV_SESSION,
     .first_day = INNOV_SESSION_DATE,
     .planned_day = INNOV_SESSION_PLANNED_ON,
     .begin = INNOV_SESSION_STARTS_AT,
     .end = INNOV_SESSION_ENDS_AT,
     .zone = INNOV_SESSION_ZONE,
     .description = INNOV_SESSION_AGENDA,
     .places = {INNOV_SESSION_PLACE},
     .category = INNOV_SESSION_PHASE},
};

static const source *source_of(const innov_record *record)
{
    return innov__kind_of(record) == INNOV_EVENT ? &sources[0] : &sources[1];
}

/* ---- Texts ---------------------------------------------------------------------------------- */

static const char *keep(innov__calendar *c, const innov__buffer *text, int *rc)
{
    const char *kept = text->failed == INNOV_OK && text->bytes != NULL
                           ? innov__arena_text(&c->arena, text->bytes, text->length)
                           : NULL;

    if (kept == NULL && text->length > 0)
        *rc = INNOV_E_NOMEM;
    return kept;
}

/* A text in the language of the calendar, or in the one that it has. */
static innov__ics_words words_in(const innov__calendar *c, const innov_record *record,
                                 int32_t field)
{
    const char *primary = innov_store_text(c->store, INNOV_STORE_LANGUAGE);
    const char *const languages[] = {c->lang, primary, innov_language_at(record, field, 0)};

    for (size_t i = 0; field != 0 && i < INNOV__COUNT(languages); i++) {
        const char *text = *languages[i] != '\0' ? innov_text(record, field, languages[i]) : "";

        if (*text != '\0')
            return (innov__ics_words){text, languages[i]};
    }
    return (innov__ics_words){0};
}

/* The venue, the street and the town; of several languages none is named. */
static int place_of(innov__calendar *c, const innov_record *record, const source *from,
                    innov__ics_words *place)
{
    innov__buffer text = {0};
    int rc = INNOV_OK;

    for (size_t i = 0; i < PLACES; i++) {
        innov__ics_words part = words_in(c, record, from->places[i]);

        if (part.text == NULL)
            continue;
        innov__buffer_text(&text, text.length > 0 ? ", " : "");
        if (text.length == 0)
            place->language = part.language;
        else if (place->language != NULL && strcmp(place->language, part.language) != 0)
            place->language = NULL;
        innov__buffer_text(&text, part.text);
    }
    place->text = keep(c, &text, &rc);
    innov__buffer_free(&text);
    return rc;
}

/* A session is called like its sprint, with its place in it. */
static int title_of(innov__calendar *c, const innov_record *record, const innov_record *sprint,
                    innov__ics_words *title)
{
    innov__buffer text = {0};
    int rc = INNOV_OK;

    if (sprint == NULL) {
        *title = words_in(c, record, INNOV_EVENT_TITLE);
        return INNOV_OK;
    }
    *title = words_in(c, sprint, INNOV_SPRINT_TITLE);
    innov__buffer_text(&text, title->text != NULL ? title->text : "");
    innov__buffer_text(&text, " (");
    innov__buffer_int(&text, innov__number(record, INNOV_SESSION_ORDINAL));
    innov__buffer_char(&text, ')');
    title->text = keep(c, &text, &rc);
    innov__buffer_free(&text);
    return rc;
}

/* The label of a code, in one of the two languages that labels are in. */
static innov__ics_words category_of(const innov__calendar *c, const innov_record *record,
                                    const source *from)
{
    const innov__code *code = innov__field_code(from->category,
                                                innov__number(record, from->category));

    if (code == NULL)
        return (innov__ics_words){0};
    return innov__language(c->lang) ? (innov__ics_words){code->label.lv, "lv"}
                                    : (innov__ics_words){code->label.en, "en"};
}

/* ---- Identity ------------------------------------------------------------------------------- */

/* Ids are the same in every file a record travels to, so what is made of them is too. */
static int uid_of(innov__calendar *c, const innov_record *record, const source *from,
                  const char **uid)
{
    char id[INNOV_ID_SIZE];
    innov__buffer text = {0};
    int rc = INNOV_OK;

    if (from->uid != 0 && innov_has(record, from->uid) == 1) {
        *uid = innov_text(record, from->uid, NULL);
        return INNOV_OK;
    }
    rc = innov_id_format(innov__id(record), id, sizeof id);
    innov__buffer_text(&text, id);
    innov__buffer_text(&text, "@libinnov");
    *uid = keep(c, &text, &rc);
    innov__buffer_free(&text);
    return rc;
}

static int64_t revision_of(const innov_record *record)
{
    int64_t revision = 0;

    (void)innov_record_int(record, INNOV_RECORD_REVISION, &revision);
    return revision;
}

/* Of a session, which keeps no count of its own, the revision that last changed it or its sprint.
 */
static int64_t sequence_of(const innov_record *record, const innov_record *sprint,
                           const innov__calendar_guest *guest)
{
    int64_t own = revision_of(record), above = sprint != NULL ? revision_of(sprint) : 0;

    if (sprint != NULL)
        return (own > above ? own : above) & INT32_MAX;
    own = innov__number(record, INNOV_EVENT_SEQUENCE) + (guest != NULL ? guest->changes : 0);
    return own < INT32_MAX ? own : INT32_MAX;
}

static int is_cancelled(const innov_record *record, const innov_record *sprint)
{
    return sprint != NULL
               ? innov__number(sprint, INNOV_SPRINT_STATUS) == INNOV_SPRINT_STATUS_CANCELLED
               : innov__number(record, INNOV_EVENT_STATUS) == INNOV_EVENT_STATUS_CANCELLED;
}

/* ---- Times ---------------------------------------------------------------------------------- */

static int is_day(int64_t date)
{
    return date % 100 != 0;
}

/* The field of the first day: where it is not known yet, of the one that is planned. */
static int32_t first_day_of(const innov_record *record, const source *from)
{
    return from->planned_day != 0 && innov_has(record, from->first_day) != 1 ? from->planned_day
                                                                             : from->first_day;
}

/* Whole days: INNOV_DONE where only the month or the year is known. */
static int days_of(const innov_record *record, const source *from, innov__ics_entry *entry,
                   const char **day)
{
    int32_t begins = first_day_of(record, from);
    int64_t first = innov__number(record, begins);
    int64_t last = from->last_day != 0 ? innov__number(record, from->last_day) : 0;

    last = last != 0 ? last : first;
    if (first == 0 || !is_day(first) || !is_day(last)) {
        *day = first != 0 ? innov_text(record, is_day(first) ? from->last_day : begins, NULL)
                          : NULL;
        return INNOV_DONE;
    }
    entry->first_day = (int32_t)first;
    entry->last_day = (int32_t)last;
    return INNOV_OK;
}

static int no_zone(const innov__calendar *c, const innov_record *record, const source *from,
                   const char *zone)
{
    return innov__fail(((innov__report){.diag = c->diag}), INNOV__MSG_NO_ZONE, .kind = from->kind,
                       .kind_name = innov_kind_text(from->kind, INNOV_KIND_NAME, NULL),
                       .record = innov__id(record), .value = zone);
}

static int instants_of(innov__calendar *c, const innov_record *record, const source *from,
                       innov__ics_entry *entry)
{
    int rc;

    entry->zone = innov_text(record, from->zone, NULL);
    if (*entry->zone == '\0')
        entry->zone = INNOV__HOME_ZONE;
    entry->has_end = innov_has(record, from->end) == 1;
    rc = innov__calendar_time(&c->zones, entry->zone, innov__number(record, from->begin),
                              &entry->begin);
    if (rc == INNOV_OK && entry->has_end)
        rc = innov__calendar_time(&c->zones, entry->zone, innov__number(record, from->end),
                                  &entry->end);
    return rc == INNOV_E_VALUE ? no_zone(c, record, from, entry->zone) : rc;
}

/* ---- Organisers ----------------------------------------------------------------------------- */

/* The institution, if it has an address; INNOV_DONE: it has none, or is not seen. */
static int take_institution(innov__calendar *c, int64_t id, int needs_address,
                            innov__ics_person *organiser)
{
    innov_record *institution = NULL;
    int rc = innov_store_get(c->store, id, &institution, NULL);
    const char *name, *email;

    if (rc != INNOV_OK)
        return rc == INNOV_E_NOT_FOUND ? INNOV_DONE : rc;
    name = innov__title(institution, c->lang);
    email = innov_text(institution, INNOV_INSTITUTION_EMAIL, NULL);
    if (needs_address && *email == '\0') {
        rc = INNOV_DONE;
    } else {
        organiser->name = innov__arena_text(&c->arena, name, strlen(name));
        if (needs_address)
            organiser->email = innov__arena_text(&c->arena, email, strlen(email));
        if (organiser->name == NULL || (needs_address && organiser->email == NULL))
            rc = INNOV_E_NOMEM;
    }
    innov_record_free(institution);
    return rc;
}

int innov__calendar_organiser(innov__calendar *c, const innov_record *event, int is_public,
                              innov__ics_person *organiser)
{
    int has_own = !is_public && innov_has(event, INNOV_EVENT_CONTACT_EMAIL) == 1;
    int64_t id;
    int rc = INNOV_DONE;

    *organiser = (innov__ics_person){0};
    for (int32_t i = 0;
         rc == INNOV_DONE && innov_list_get_int(event, INNOV_EVENT_ORGANISER, i, &id) == INNOV_OK;
         i++)
        rc = take_institution(c, id, !has_own, organiser);
    if (has_own)
        organiser->email = innov_text(event, INNOV_EVENT_CONTACT_EMAIL, NULL);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* Of a session its sprint's lead speaks. */
static int publisher_of(innov__calendar *c, const innov_record *record, const innov_record *sprint,
                        innov__ics_person *organiser)
{
    int64_t lead = innov__number(sprint, INNOV_SPRINT_LEAD);
    int rc;

    if (sprint == NULL)
        return innov__calendar_organiser(c, record, 1, organiser);
    rc = lead != 0 ? take_institution(c, lead, 1, organiser) : INNOV_OK;
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* ---- The entry ------------------------------------------------------------------------------ */

static int describe(innov__calendar *c, const innov_record *record, const innov_record *sprint,
                    innov__ics_entry *entry)
{
    const source *from = source_of(record);
    int rc = uid_of(c, record, from, &entry->uid);

    if (rc == INNOV_OK)
        rc = title_of(c, record, sprint, &entry->title);
    if (rc == INNOV_OK)
        rc = place_of(c, record, from, &entry->place);
    entry->description = words_in(c, record, from->description);
    entry->category = category_of(c, record, from);
    entry->url = from->url != 0 ? innov_text(record, from->url, NULL) : NULL;
    entry->is_cancelled = is_cancelled(record, sprint);
    return rc;
}

int innov__calendar_add(innov__calendar *c, const innov_record *record, const innov_record *sprint,
                        const innov__calendar_guest *guest, const char **day)
{
    const source *from = source_of(record);
    innov__ics_entry entry = {.sequence = sequence_of(record, sprint, guest)};
    int rc = innov_has(record, from->begin) == 1 ? instants_of(c, record, from, &entry)
                                                 : days_of(record, from, &entry, day);

    if (rc == INNOV_OK)
        rc = describe(c, record, sprint, &entry);
    if (rc == INNOV_OK && guest == NULL)
        rc = publisher_of(c, record, sprint, &entry.organiser);
    if (guest != NULL) {
        entry.organiser = guest->organiser;
        entry.attendee = guest->person;
        entry.answer = guest->answer;
    }
    if (rc == INNOV_OK)
        rc = innov__ics_add_entry(c->ics, &entry);
    if (guest == NULL) /* the guest's own texts are in it */
        innov__arena_reset(&c->arena);
    return rc;
}
