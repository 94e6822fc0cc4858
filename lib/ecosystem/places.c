/* places.c - the places of an event. */
#include "ecosystem/places.h"

#include <innov/ids.h>
#include <string.h>

#include "base/number.h"
#include "model/codes.h"

int innov__has_place(int64_t status)
{
    return status == INNOV_REGISTRATION_STATUS_RECEIVED ||
           status == INNOV_REGISTRATION_STATUS_CONFIRMED ||
           status == INNOV_REGISTRATION_STATUS_ATTENDED ||
           status == INNOV_REGISTRATION_STATUS_NO_SHOW;
}

static char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

int innov__is_same_address(const char *a, const char *b)
{
    while (*a != '\0' && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return *a == '\0' && *b == '\0';
}

int innov__is_full(const innov__places *places)
{
    return places->capacity > 0 && places->taken >= places->capacity;
}

/* ---- Looking ------------------------------------------------------------------------------- */

/* The number of a receipt that is one of ours, else 0: the greatest of all is not, as none would
 * follow it. */
static int64_t number_of(const innov__places *places, const char *receipt)
{
    size_t length = strlen(places->event);
    int64_t number = 0;

    if (strncmp(receipt, places->event, length) != 0 || receipt[length] != '-' ||
        innov__int_parse(receipt + length + 1, strlen(receipt + length + 1), &number) != INNOV_OK)
        return 0;
    return number > 0 && number < INT64_MAX ? number : 0;
}

static int see(const innov_record *registration, void *context)
{
    innov__places *places = context;
    int64_t status = innov__number(registration, INNOV_REGISTRATION_STATUS);
    int64_t ordinal = innov__number(registration, INNOV_REGISTRATION_ORDINAL);
    int64_t number = number_of(places,
                               innov_text(registration, INNOV_REGISTRATION_RECEIPT_NUMBER, NULL));

    places->taken += innov__has_place(status);
    places->waiting += status == INNOV_REGISTRATION_STATUS_WAITLISTED;
    places->refused += status == INNOV_REGISTRATION_STATUS_REFUSED;
    places->cancelled += status == INNOV_REGISTRATION_STATUS_CANCELLED;
    places->attended += status == INNOV_REGISTRATION_STATUS_ATTENDED;
    places->absent += status == INNOV_REGISTRATION_STATUS_NO_SHOW;
    places->last_ordinal = ordinal > places->last_ordinal ? ordinal : places->last_ordinal;
    places->last_receipt = number > places->last_receipt ? number : places->last_receipt;
    if (status == INNOV_REGISTRATION_STATUS_WAITLISTED &&
        (places->first_waiting == 0 || ordinal < places->first_ordinal)) {
        places->first_waiting = innov__id(registration);
        places->first_ordinal = ordinal;
    }
    return INNOV_OK;
}

static int look(innov__reader *reader, const innov_record *event, innov__places *places,
                innov__read_visit *visit, void *context)
{
    int64_t id = innov__id(event);
    int rc;

    *places = (innov__places){.capacity = innov__number(event, INNOV_EVENT_CAPACITY)};
    rc = innov_id_format(id, places->event, sizeof places->event);
    return rc == INNOV_OK ? reader->each(reader, INNOV_REGISTRATION_EVENT, id, visit, context) : rc;
}

int innov__places_of(innov__reader *reader, const innov_record *event, innov__places *places)
{
    return look(reader, event, places, see, places);
}

innov__left_out innov__not_received(const innov__as_of *at, const innov_record *registration)
{
    return innov__not_yet(at, innov__date(registration, INNOV_REGISTRATION_RECEIVED_AT, 0));
}

typedef struct looking {
    innov__as_of *at;
    innov__places *places;
} looking;

static int see_by(const innov_record *registration, void *context)
{
    looking *l = context;

    return innov__doubt(l->at, innov__not_received(l->at, registration)) == 0
               ? see(registration, l->places)
               : INNOV_OK;
}

int innov__places_by(innov__reader *reader, const innov_record *event, innov__as_of *at,
                     innov__places *places)
{
    looking l = {at, places};

    return look(reader, event, places, see_by, &l);
}

/* ---- Giving -------------------------------------------------------------------------------- */

void innov__receipt(const innov__places *places, int64_t number, char receipt[INNOV__RECEIPT_SIZE])
{
    size_t length = strlen(places->event);

    memcpy(receipt, places->event, length);
    receipt[length] = '-';
    (void)innov__int_format(number, receipt + length + 1);
}

int innov__places_give(innov__places *places, innov_record *registration, int64_t status)
{
    char receipt[INNOV__RECEIPT_SIZE];
    int rc = innov_set_int(registration, INNOV_REGISTRATION_STATUS, status);

    if (rc == INNOV_OK && innov_has(registration, INNOV_REGISTRATION_RECEIPT_NUMBER) != 1) {
        innov__receipt(places, ++places->last_receipt, receipt);
        rc = innov_set(registration, INNOV_REGISTRATION_RECEIPT_NUMBER, NULL, receipt);
    }
    places->taken += innov__has_place(status);
    places->waiting += status == INNOV_REGISTRATION_STATUS_WAITLISTED;
    return rc;
}

/* Nobody is given a place at what is over or does not take place. */
static int is_to_come(const innov_record *event)
{
    switch (innov__number(event, INNOV_EVENT_STATUS)) {
    case INNOV_EVENT_STATUS_HELD:
    case INNOV_EVENT_STATUS_REPORTED:
    case INNOV_EVENT_STATUS_CANCELLED:
        return 0;
    default:
        return 1;
    }
}

static int give_to_first(innov_store *store, innov__places *places, innov__ids *given,
                         innov_diag *diag)
{
    innov_record *first = NULL;
    int rc = innov_store_get(store, places->first_waiting, &first, diag);

    if (rc == INNOV_OK)
        rc = innov__places_give(places, first, INNOV_REGISTRATION_STATUS_CONFIRMED);
    if (rc == INNOV_OK)
        rc = innov_store_put(store, first, 0, diag);
    if (rc == INNOV_OK)
        rc = innov__ids_add(given, places->first_waiting);
    innov_record_free(first);
    return rc;
}

int innov__places_fill(innov_store *store, innov__reader *reader, const innov_record *event,
                       innov__places *places, innov__ids *given, innov_diag *diag)
{
    int rc = INNOV_OK;

    while (rc == INNOV_OK && places->first_waiting != 0 && !innov__is_full(places) &&
           is_to_come(event)) {
        rc = give_to_first(store, places, given, diag);
        if (rc == INNOV_OK)
            rc = innov__places_of(reader, event, places);
    }
    return rc;
}

/* ---- Answering ----------------------------------------------------------------------------- */

static int note_one(innov_store *store, innov__reply *reply, int64_t id)
{
    innov_record *registration = NULL;
    innov__note note = {0};
    const char *receipt;
    int rc = innov_store_get(store, id, &registration, reply->diag);

    if (rc != INNOV_OK)
        return rc;
    receipt = innov_text(registration, INNOV_REGISTRATION_RECEIPT_NUMBER, NULL);
    innov__note_words(&note, "The place goes to ", "Vietu saņem ");
    innov__note_words(&note, receipt, receipt);
    innov__note_words(&note, ", who waited longest.", ", kas gaidīja visilgāk.");
    innov_record_free(registration);
    return innov__note_add(&note, reply);
}

int innov__places_note_given(innov_store *store, innov__reply *reply, const innov__ids *given)
{
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < given->count; i++)
        rc = note_one(store, reply, given->ids[i]);
    return rc;
}

enum { REGISTRATION, EVENT, EVENT_TITLE, RECEIPT, NUMBER, STATUS, REFUSED, FREE, WAITING };

static const innov__column columns[] = {
    [REGISTRATION] = {"registration",
                      {"Registration", "Reģistrācija"},
                      .type = INNOV_TYPE_REFERENCE,
                      .for_programs = 1},
    [EVENT] = {"event", {"Event", "Pasākums"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    [EVENT_TITLE] = {"title", {"Event", "Pasākums"}, .type = INNOV_TYPE_TEXT},
    [RECEIPT] = {"receipt", {"Receipt", "Apliecinājums"}, .type = INNOV_TYPE_TEXT},
    [NUMBER] = {"number", {"Number", "Numurs"}, .type = INNOV_TYPE_INTEGER},
    [STATUS] = {"status",
                {"Status", "Statuss"},
                .type = INNOV_TYPE_CODE,
                .codes = &innov__registration_status_codes},
    [REFUSED] = {"refusal_reason",
                 {"Refused because", "Atteikta, jo"},
                 .type = INNOV_TYPE_CODE,
                 .codes = &innov__registration_refusal_reason_codes},
    [FREE] = {"free", {"Places left", "Brīvas vietas"}, .type = INNOV_TYPE_INTEGER},
    [WAITING] = {"waiting", {"Waiting", "Gaida"}, .type = INNOV_TYPE_INTEGER},
};

int innov__places_answer(innov_store *store, innov__reply *reply, const char *name,
                         const innov_record *event, const innov_record *registration,
                         const innov__places *places)
{
    const char *receipt = innov_text(registration, INNOV_REGISTRATION_RECEIPT_NUMBER, NULL);
    int64_t refused = innov__number(registration, INNOV_REGISTRATION_REFUSAL_REASON);
    int rc = innov__reply_begin(reply, name, columns, INNOV__COUNT(columns));
    innov__row row;

    if (rc != INNOV_OK)
        return rc;
    row = innov__row_begin(reply);
    innov__row_int(&row, innov__id(registration));
    innov__row_record(&row, store, innov__id(event), reply->diag);
    if (*receipt == '\0')
        innov__row_reason(&row, "not_applicable");
    else
        innov__row_text(&row, receipt);
    innov__row_optional(&row, number_of(places, receipt) != 0, number_of(places, receipt));
    innov__row_int(&row, innov__number(registration, INNOV_REGISTRATION_STATUS));
    innov__row_optional(&row, refused != 0, refused);
    innov__row_optional(&row, places->capacity != 0, places->capacity - places->taken);
    innov__row_int(&row, places->waiting);
    return row.result;
}
