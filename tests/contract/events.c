/* events.c - registration for events: the places of the think tank in Kocēni and its last day, who
 * is refused and why, waiting lists, cancellations, and many processes that ask at once.
 */
#include <sys/mman.h>
#include <sys/wait.h>

#include "contract/asking.h"

enum { PLACES = 30 };

/* ---- What the tests share ------------------------------------------------------------------ */

/* The think tank: 30 places, to the end of 17 February in Latvia, open to everyone. */
static innov_record *new_event(const char *label)
{
    innov_record *event = new_record(INNOV_EVENT);

    ck_assert_int_eq(innov_record_set_label(event, label), INNOV_OK);
    set(event, INNOV_EVENT_TITLE, "Domnīca Kocēnos");
    set(event, INNOV_EVENT_KIND, "think_tank");
    set(event, INNOV_EVENT_STATUS, "registration_open");
    set(event, INNOV_EVENT_STARTS_ON, "2023-02-23");
    set(event, INNOV_EVENT_ZONE, "Europe/Riga");
    set(event, INNOV_EVENT_CAPACITY, "30");
    set(event, INNOV_EVENT_REGISTRATION_DEADLINE, "2023-02-17");
    set(event, INNOV_EVENT_CLOSE_ON_FULL, "true");
    set(event, INNOV_EVENT_OPEN_TO_PUBLIC, "true");
    return event;
}

static innov_record *new_request(int64_t event, const char *email)
{
    innov_record *input = new_record(INNOV_REGISTER);

    ck_assert_int_eq(innov_set_int(input, INNOV_REGISTER_EVENT, event), INNOV_OK);
    set(input, INNOV_REGISTER_EMAIL, email);
    set(input, INNOV_REGISTER_RECEIVED_AT, "2023-02-01T10:00:00Z");
    return input;
}

/* Runs an action and frees its input. */
static innov_table *act(innov_store *store, const char *action, innov_record *input)
{
    innov_table *table = ask_with(store, action, input, 0);

    innov_record_free(input);
    return table;
}

/* Registers, and judges what became of it; "" for what there is not. */
static int64_t ck_register(innov_store *store, innov_record *input, const char *status,
                           const char *why, const char *number)
{
    innov_table *table = act(store, "register", input);
    int64_t id;

    ck_assert_str_eq(cell(table, 0, "status"), status);
    ck_assert_str_eq(cell(table, 0, "refusal_reason"), why);
    ck_assert_str_eq(cell(table, 0, "number"), number);
    ck_assert_int_eq(innov_id_parse(cell(table, 0, "registration"), &id), INNOV_OK);
    innov_table_free(table);
    return id;
}

static int64_t ck_ask(innov_store *store, int64_t event, const char *email, const char *status,
                      const char *why, const char *number)
{
    return ck_register(store, new_request(event, email), status, why, number);
}

static void cancel(innov_store *store, int64_t registration)
{
    innov_record *input = new_record(INNOV_CANCEL_REGISTRATION);
    innov_table *table;

    ck_assert_int_eq(innov_set_int(input, INNOV_CANCEL_REGISTRATION_REGISTRATION, registration),
                     INNOV_OK);
    table = act(store, "cancel-registration", input);
    ck_assert_str_eq(cell(table, 0, "status"), "cancelled");
    innov_table_free(table);
}

/* Fills so many places; returns the last registration. */
static int64_t fill(innov_store *store, int64_t event, int count)
{
    char email[32], number[16];
    int64_t last = 0;

    for (int i = 1; i <= count; i++) {
        snprintf(email, sizeof email, "guest%d@example.lv", i);
        snprintf(number, sizeof number, "%d", i);
        last = ck_ask(store, event, email, "confirmed", "", number);
    }
    return last;
}

static void ck_field(innov_store *store, int64_t id, int32_t field, const char *expected)
{
    innov_record *record = get(store, id);

    ck_assert_str_eq(innov_text(record, field, NULL), expected);
    innov_record_free(record);
}

static void change(innov_store *store, int64_t id, int32_t field, const char *value)
{
    innov_record *record = get(store, id);

    set(record, field, value);
    put(store, record);
    innov_record_free(record);
}

/* ---- Places and days ----------------------------------------------------------------------- */

START_TEST(the_30th_place_closes_and_the_31st_is_refused)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event = add(store, new_event("koceni")), last;
    char receipt[32];

    (void)fill(store, event, PLACES - 1);
    ck_field(store, event, INNOV_EVENT_STATUS, "registration_open");
    last = ck_ask(store, event, "guest30@example.lv", "confirmed", "", "30");
    ck_field(store, event, INNOV_EVENT_STATUS, "registration_closed");
    ck_field(store, event, INNOV_EVENT_CLOSED_REASON, "full");
    ck_assert_int_eq(innov_id_format(event, receipt, sizeof receipt), INNOV_OK);
    strcat(receipt, "-30"); /* the event's id and the number */
    ck_field(store, last, INNOV_REGISTRATION_RECEIPT_NUMBER, receipt);
    ck_field(store, last, INNOV_REGISTRATION_ORDINAL, "30");
    last = ck_ask(store, event, "guest31@example.lv", "refused", "full", "");
    ck_field(store, last, INNOV_REGISTRATION_RECEIPT_NUMBER, "");
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, "status=confirmed"), PLACES);
    innov_store_free(store);
}
END_TEST

/* A receipt of the greatest number came with a file: no number follows it, so it is not one of the
 * event's own. */
START_TEST(a_receipt_without_a_next_one)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event = add(store, new_event("koceni"));
    innov_record *registration = new_record(INNOV_REGISTRATION);
    char receipt[64];

    ck_assert_int_eq(innov_id_format(event, receipt, sizeof receipt), INNOV_OK);
    strcat(receipt, "-9223372036854775807");
    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_EVENT, event), INNOV_OK);
    set(registration, INNOV_REGISTRATION_ORDINAL, "1");
    set(registration, INNOV_REGISTRATION_STATUS, "confirmed");
    set(registration, INNOV_REGISTRATION_RECEIPT_NUMBER, receipt);
    set(registration, INNOV_REGISTRATION_NAME, "Anna");
    add(store, registration);
    (void)ck_ask(store, event, "guest@example.lv", "confirmed", "", "1");
    innov_store_free(store);
}
END_TEST

START_TEST(the_last_day_ends_at_midnight_there)
{
    static const struct {
        const char *received, *zone, *status, *why, *number;
    } cases[] = {
        {"2023-02-17T21:59:59Z", "Europe/Riga", "confirmed", "", "1"},  /* 23:59:59 */
        {"2023-02-17T22:00:00Z", "Europe/Riga", "refused", "late", ""}, /* 18 February */
        {"2023-02-18T04:59:59Z", "America/New_York", "confirmed", "", "1"},
        {"2023-02-18T05:00:00Z", "America/New_York", "refused", "late", ""},
    };
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char label[] = "event-0";
        innov_record *event, *input;

        label[6] = (char)('0' + i);
        event = new_event(label);
        set(event, INNOV_EVENT_ZONE, cases[i].zone);
        input = new_request(add(store, event), "guest@example.lv");
        set(input, INNOV_REGISTER_RECEIVED_AT, cases[i].received);
        (void)ck_register(store, input, cases[i].status, cases[i].why, cases[i].number);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(one_person_has_one_place)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event = add(store, new_event("koceni")), first;
    int64_t anna = add(store, new_person("anna", "Anna"));
    innov_record *input = new_request(event, "anna@example.lv");

    ck_assert_int_eq(innov_set_int(input, INNOV_REGISTER_PERSON, anna), INNOV_OK);
    first = ck_register(store, input, "confirmed", "", "1");
    (void)ck_ask(store, event, "Anna@Example.LV", "refused", "duplicate", "");
    input = new_request(event, "other@example.lv");
    ck_assert_int_eq(innov_set_int(input, INNOV_REGISTER_PERSON, anna), INNOV_OK);
    (void)ck_register(store, input, "refused", "duplicate", "");
    (void)ck_ask(store, event, "anna@example.lv.com", "confirmed", "", "2");
    cancel(store, first); /* whoever gave the place up may ask again */
    (void)ck_ask(store, event, "anna@example.lv", "confirmed", "", "3");
    innov_store_free(store);
}
END_TEST

START_TEST(an_event_for_institutions)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *event = new_event("closed"), *input;
    int64_t id, institution = add(store, new_institution("vk", "Valsts kanceleja"));

    set(event, INNOV_EVENT_OPEN_TO_PUBLIC, "false");
    id = add(store, event);
    (void)ck_ask(store, id, "guest@example.lv", "refused", "not_eligible", "");
    input = new_request(id, "guest@example.lv");
    ck_assert_int_eq(innov_set_int(input, INNOV_REGISTER_INSTITUTION, institution), INNOV_OK);
    (void)ck_register(store, input, "confirmed", "", "1");
    innov_store_free(store);
}
END_TEST

START_TEST(an_event_that_takes_no_registrations)
{
    static const char *const statuses[] = {"announced", "held", "reported", "cancelled",
                                           "registration_closed"};
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();

    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
        innov_record *event = new_event(statuses[i]), *input;
        innov_table *table;

        set(event, INNOV_EVENT_STATUS, statuses[i]);
        set(event, INNOV_EVENT_CLOSED_REASON, "manual");
        input = new_request(add(store, event), "guest@example.lv");
        ck_assert_int_eq(innov_run(store, "register", input, 0, &table, diag), INNOV_E_STATE);
        ck_finding(diag, 0, INNOV_E_STATE, statuses[i], statuses[i]);
        ck_assert_ptr_null(table);
        innov_record_free(input);
    }
    ck_finding(diag, 0, INNOV_E_STATE, "one cannot register for this event: it is",
               "šim pasākumam nevar reģistrēties: tā statuss ir");
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, ""), 0);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

START_TEST(a_zone_that_is_none)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *event = new_event("nowhere"), *input;
    innov_diag *diag = new_diag();
    innov_table *table;

    set(event, INNOV_EVENT_ZONE, "Europe/Atlantis");
    input = new_request(add(store, event), "guest@example.lv");
    ck_assert_int_eq(innov_run(store, "register", input, 0, &table, diag), INNOV_E_VALUE);
    ck_finding(diag, 0, INNOV_E_VALUE, "Europe/Atlantis", "Europe/Atlantis");
    innov_record_free(input);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- Giving up ----------------------------------------------------------------------------- */

START_TEST(what_was_closed_by_the_last_place_stays_closed)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event = add(store, new_event("koceni")), last = fill(store, event, PLACES);

    cancel(store, last);
    ck_field(store, event, INNOV_EVENT_STATUS, "registration_closed");
    (void)ck_ask(store, event, "late@example.lv", "refused", "full", "");
    innov_store_free(store);
}
END_TEST

START_TEST(what_may_open_again_does)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event = add(store, new_event("koceni")), last = fill(store, event, PLACES);

    change(store, event, INNOV_EVENT_REOPEN_ON_CANCELLATION, "true");
    cancel(store, last);
    ck_field(store, event, INNOV_EVENT_STATUS, "registration_open");
    ck_field(store, event, INNOV_EVENT_CLOSED_REASON, "");
    (void)ck_ask(store, event, "late@example.lv", "confirmed", "", "31"); /* a new receipt */
    ck_field(store, event, INNOV_EVENT_STATUS, "registration_closed");
    innov_store_free(store);
}
END_TEST

START_TEST(who_waits_longest_gets_the_place)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *event = new_event("koceni");
    int64_t id, last, first_waiting, second_waiting;

    set(event, INNOV_EVENT_WAITLIST, "true");
    id = add(store, event);
    last = fill(store, id, PLACES);
    first_waiting = ck_ask(store, id, "wait1@example.lv", "waitlisted", "", "31");
    second_waiting = ck_ask(store, id, "wait2@example.lv", "waitlisted", "", "32");
    (void)ck_ask(store, id, "WAIT2@example.lv", "refused", "duplicate", "");
    cancel(store, last);
    ck_field(store, first_waiting, INNOV_REGISTRATION_STATUS, "confirmed");
    ck_field(store, second_waiting, INNOV_REGISTRATION_STATUS, "waitlisted");
    cancel(store, second_waiting); /* who has no place gives none up */
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, "status=confirmed"), PLACES);
    innov_store_free(store);
}
END_TEST

/* ---- Every path ---------------------------------------------------------------------------- */

static innov_record *new_registration(int64_t event, const char *ordinal)
{
    innov_record *registration = new_record(INNOV_REGISTRATION);

    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_EVENT, event), INNOV_OK);
    set(registration, INNOV_REGISTRATION_ORDINAL, ordinal);
    set(registration, INNOV_REGISTRATION_STATUS, "confirmed");
    set(registration, INNOV_REGISTRATION_NAME, "Vēl viens");
    return registration;
}

START_TEST(no_path_leads_past_the_places)
{
    static const char *const en = "places at the event: 30; registrations that would take one: 31";
    static const char *const lv = "vietas pasākumā: 30; reģistrācijas, kas tās aizņemtu: 31";
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event = add(store, new_event("koceni")), last = fill(store, event, PLACES);
    innov_record *one_more = new_registration(event, "31"), *changed;

    ck_said(store, innov_store_put(store, one_more, 0, NULL), INNOV_E_STATE, en, lv);
    cancel(store, last);
    put(store, one_more);
    innov_record_free(one_more);
    ck_said(store, innov_store_undo(store, revision_of_store(store) - 1, 0, NULL), INNOV_E_STATE,
            en, lv);
    changed = get(store, event);
    set(changed, INNOV_EVENT_CAPACITY, "29");
    ck_said(store, innov_store_put(store, changed, 0, NULL), INNOV_E_STATE,
            "places at the event: 29; registrations that would take one: 30",
            "vietas pasākumā: 29");
    innov_record_free(changed);
    ck_assert_int_eq(innov_store_begin(store, "lab", "the minister comes", INNOV_BEGIN_OVERRIDE),
                     INNOV_OK);
    one_more = new_registration(event, "32");
    put(store, one_more);
    innov_record_free(one_more);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_store_free(store);
}
END_TEST

START_TEST(an_import_does_not_lead_past_the_places)
{
    innov_store *store = new_lab(suite_file(lab_names[_i])), *other;
    int64_t event = add(store, new_event("koceni"));
    innov_diag *diag = new_diag();
    innov_record *changed;

    (void)fill(store, event, PLACES);
    ck_assert_int_eq(innov_store_begin(store, NULL, "more chairs", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    changed = get(store, event);
    set(changed, INNOV_EVENT_CAPACITY, "29");
    put(store, changed);
    innov_record_free(changed);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(
        innov_store_export(store, suite_file("full.xml"), NULL, INNOV_VIEW_FULL, 0, NULL),
        INNOV_OK);
    other = new_lab(suite_file("other.innov"));
    ck_assert_int_eq(innov_store_import(other, suite_file("full.xml"), NULL, 0, NULL, diag),
                     INNOV_E_STATE);
    ck_finding(diag, 0, INNOV_E_STATE, "places at the event: 29", "vietas pasākumā: 29");
    ck_assert_int_eq(count_records(other, INNOV_REGISTRATION, ""), 0);
    innov_store_free(other);
    innov_store_free(store);
    innov_diag_free(diag);
}
END_TEST

/* ---- In one transaction -------------------------------------------------------------------- */

static void begin(innov_store *store)
{
    ck_assert_int_eq(innov_store_begin(store, "lab", NULL, 0), INNOV_OK);
}

static innov_record *new_small_event(const char *label, const char *capacity)
{
    innov_record *event = new_event(label);

    set(event, INNOV_EVENT_CAPACITY, capacity);
    return event;
}

/* Puts so many registrations; returns the last one. */
static int64_t add_registrations(innov_store *store, int64_t event, int count)
{
    char ordinal[16];
    int64_t last = 0;

    for (int i = 1; i <= count; i++) {
        (void)snprintf(ordinal, sizeof ordinal, "%d", i);
        last = add(store, new_registration(event, ordinal));
    }
    return last;
}

/* Ends the transaction, which has one registration too many for so many places. */
static void ck_too_many(innov_store *store, int places)
{
    char en[80], lv[80];

    (void)snprintf(en, sizeof en, "places at the event: %d; registrations that would take one: %d",
                   places, places + 1);
    (void)snprintf(lv, sizeof lv, "vietas pasākumā: %d; reģistrācijas, kas tās aizņemtu: %d",
                   places, places + 1);
    ck_said(store, innov_store_commit(store, NULL), INNOV_E_STATE, en, lv);
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, ""), 0);
}

START_TEST(events_and_registrations_are_counted_together)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *any = new_event("any");
    int64_t small;

    begin(store);
    (void)add_registrations(store, add(store, new_small_event("small", "3")), 4);
    ck_too_many(store, 3);
    begin(store);
    small = add(store, new_small_event("small", "3"));
    (void)add_registrations(store, small, 3);
    set(any, INNOV_EVENT_CAPACITY, NULL); /* as many as come */
    (void)add_registrations(store, add(store, any), 40);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, ""), 43);
    begin(store); /* nothing is left over of the event's places */
    (void)add(store, new_small_event("other", "9"));
    (void)add(store, new_registration(small, "4"));
    ck_said(store, innov_store_commit(store, NULL), INNOV_E_STATE, "places at the event: 3",
            "vietas pasākumā: 3");
    innov_store_free(store);
}
END_TEST

START_TEST(an_event_that_was_just_added_may_get_fewer_places)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t event;

    begin(store);
    event = add(store, new_small_event("small", "3"));
    (void)add_registrations(store, event, 3);
    change(store, event, INNOV_EVENT_CAPACITY, "2");
    ck_too_many(store, 2);
    begin(store);
    event = add(store, new_small_event("small", "2"));
    (void)add_registrations(store, event, 3);
    change(store, event, INNOV_EVENT_CAPACITY, "3");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_store_free(store);
}
END_TEST

START_TEST(a_registration_that_was_just_added_may_take_a_place_later)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *waiting;
    int64_t event, last;

    begin(store);
    event = add(store, new_small_event("small", "2"));
    (void)add_registrations(store, event, 2);
    waiting = new_registration(event, "3");
    set(waiting, INNOV_REGISTRATION_STATUS, "waitlisted");
    last = add(store, waiting);
    change(store, last, INNOV_REGISTRATION_STATUS, "confirmed");
    ck_too_many(store, 2);
    begin(store);
    event = add(store, new_small_event("small", "2"));
    last = add_registrations(store, event, 3);
    ck_assert_int_eq(innov_store_delete(store, last, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, ""), 2);
    innov_store_free(store);
}
END_TEST

/* What a call inside the transaction added and took back gives no places. */
START_TEST(an_import_that_was_taken_back_leaves_no_places)
{
    static const char file[] =
        "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='" LABELS "'>\n"
        "<event id='small'><title xml:lang='lv'>Domnīca</title><kind>think_tank</kind>"
        "<status>registration_open</status><capacity>9</capacity></event>\n"
        "<event id='small'/></ecosystem>\n";
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();

    suite_write(suite_file("faulty.xml"), file, sizeof file - 1);
    begin(store);
    ck_assert_int_eq(innov_store_import(store, suite_file("faulty.xml"), NULL, 0, NULL, diag),
                     INNOV_E_REFUSED);
    ck_assert_int_eq(innov_diag_count(diag), 1);
    ck_finding(diag, 0, INNOV_E_DUPLICATE, "first in line 2", "rindā");
    (void)add_registrations(store, add(store, new_small_event("small", "1")), 2);
    ck_too_many(store, 1);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* ---- The report ---------------------------------------------------------------------------- */

START_TEST(the_state_of_the_invented_events)
{
    static const struct {
        const char *title, *taken, *free, *refused, *attended, *no_show, *percent;
    } expected[] = {
        {"Domnīca Baltupē", "30", "0", "3", "28", "2", "93.3"},
        {"Fokusgrupa ar senioriem", "0", "8", "0", "", "", ""},
    };
    innov_store *store = store_of(_i, "../../examples/data/invented.xml");
    innov_table *table = NULL;

    ck_assert_int_eq(innov_run(store, "event-registration", NULL, 0, &table, NULL), INNOV_OK);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 5);
    for (int32_t r = 0; r < 2; r++) {
        ck_assert_str_eq(cell(table, r, "title"), expected[r].title);
        ck_assert_str_eq(cell(table, r, "taken"), expected[r].taken);
        ck_assert_str_eq(cell(table, r, "free"), expected[r].free);
        ck_assert_str_eq(cell(table, r, "refused"), expected[r].refused);
        ck_assert_str_eq(cell(table, r, "attended"), expected[r].attended);
        ck_assert_str_eq(cell(table, r, "no_show"), expected[r].no_show);
        ck_assert_str_eq(cell(table, r, "percent"), expected[r].percent);
    }
    innov_table_free(table);
    ck_assert_int_eq(innov_run(store, "event-registration", NULL, INNOV_RUN_EXPLAIN, &table, NULL),
                     INNOV_OK);
    ck_assert_int_gt(innov_table_count(table, INNOV_TABLE_ROWS), 30);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* By the end of January 28 had registered; nobody could have come yet. */
START_TEST(registrations_of_a_day)
{
    static const struct {
        const char *day, *taken, *free, *refused, *attended;
    } days[] = {{"2027-01-24", "0", "30", "0", ""},
                {"2027-01", "28", "2", "0", ""},
                {"2027-02-16", "30", "0", "2", ""},
                {"2027-02-23", "30", "0", "3", "28"}};
    innov_store *store = store_of(_i, "../../examples/data/invented.xml");

    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        innov_record *input = new_record(INNOV_EVENT_REGISTRATION);
        innov_table *table = NULL;
        int64_t event;

        ck_assert_int_eq(innov_store_resolve(store, INNOV_EVENT, "domnica-baltupe", &event), 0);
        ck_assert_int_eq(innov_set_int(input, INNOV_EVENT_REGISTRATION_EVENT, event), INNOV_OK);
        set(input, INNOV_EVENT_REGISTRATION_AS_OF, days[i].day);
        ck_assert_int_eq(innov_run(store, "event-registration", input, 0, &table, NULL), INNOV_OK);
        ck_assert_str_eq(cell(table, 0, "taken"), days[i].taken);
        ck_assert_str_eq(cell(table, 0, "free"), days[i].free);
        ck_assert_str_eq(cell(table, 0, "refused"), days[i].refused);
        ck_assert_str_eq(cell(table, 0, "attended"), days[i].attended);
        innov_table_free(table);
        innov_record_free(input);
    }
    innov_store_free(store);
}
END_TEST

static void ck_closed(innov_store *store, const char *words, const char *because)
{
    innov_table *table = ask(store, "event-registration", words, 0);

    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 1);
    ck_assert_str_eq(cell(table, 0, "closed_reason"), because);
    innov_table_free(table);
}

/* A status that nobody changed does not keep registration open: an action refuses who comes late.
 */
START_TEST(the_last_day_closes_whatever_the_status_says)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_event("koceni"));

    ck_closed(store, "as_of=2023-02-17", "");
    ck_closed(store, "as_of=2023-02-18", "deadline");
    ck_closed(store, "", "deadline");
    change(store, id, INNOV_EVENT_REGISTRATION_DEADLINE, "2023-02");
    ck_closed(store, "as_of=2023-02-28", "");
    ck_closed(store, "as_of=2023-03", "deadline");
    change(store, id, INNOV_EVENT_CLOSED_REASON, "manual");
    ck_closed(store, "", "manual");
    ck_closed(store, "as_of=2023-03", "deadline");
    innov_store_free(store);
}
END_TEST

/* ---- Many at once -------------------------------------------------------------------------- */

enum { ASKERS = 64, REFUSED = -1, FAILED = -2, NO_ANSWER = -3 };

/* What each process was answered, round by round: the number of its receipt, or why it has none. */
typedef struct answers {
    int number[ASKERS];
} answers;

static int ask_once(innov_store *store, int64_t event, int asker)
{
    char email[32];
    innov_record *input;
    innov_table *table = NULL;
    int answer = FAILED;

    snprintf(email, sizeof email, "asker%d@example.lv", asker);
    input = new_request(event, email);
    if (innov_run(store, "register", input, 0, &table, NULL) == INNOV_OK) {
        if (strcmp(cell(table, 0, "status"), "confirmed") == 0)
            answer = atoi(cell(table, 0, "number"));
        else if (strcmp(cell(table, 0, "refusal_reason"), "full") == 0)
            answer = REFUSED;
    }
    innov_table_free(table);
    innov_record_free(input);
    return answer;
}

/* One process: opens the store itself, waits for the start, asks for a place at each event. */
static void be_asker(const char *path, int start, const int64_t *events, int rounds, int asker,
                     answers *given)
{
    innov_store *store = open_lab(path, INNOV_OPEN_WRITE);
    char go;

    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_PATIENCE, "120000"), INNOV_OK);
    while (read(start, &go, 1) > 0) /* until the parent closes its end */
        continue;
    for (int r = 0; r < rounds; r++)
        given[r].number[asker] = ask_once(store, events[r], asker);
    innov_store_free(store);
    _exit(0);
}

/* Exactly as many as there are places got one, each with a receipt of its own, 1 to 30 without
 * gaps; the store has the very same; all others were told that it is full. */
static void ck_round(innov_store *store, int64_t event, const answers *given)
{
    int got[PLACES + 1] = {0}, refused = 0;
    char condition[160], id[INNOV_ID_SIZE];

    ck_assert_int_eq(innov_id_format(event, id, sizeof id), INNOV_OK);
    for (int a = 0; a < ASKERS; a++) {
        int number = given->number[a];

        refused += number == REFUSED;
        if (number == REFUSED)
            continue;
        ck_assert_msg(number >= 1 && number <= PLACES && got[number] == 0, "asker %d: %d", a,
                      number);
        got[number] = 1;
        snprintf(condition, sizeof condition,
                 "event=%s and email=\"asker%d@example.lv\" and receipt_number=\"%s-%d\"", id, a,
                 id, number);
        ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, condition), 1);
    }
    ck_assert_int_eq(refused, ASKERS - PLACES);
    snprintf(condition, sizeof condition, "event=%s and status=confirmed", id);
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, condition), PLACES);
    ck_field(store, event, INNOV_EVENT_CLOSED_REASON, "full");
}

START_TEST(pain_02_sixty_four_ask_for_thirty_places)
{
    const int rounds = suite_times(2, 10);
    const char *path = suite_file(lab_names[SQLITE]);
    size_t size = (size_t)rounds * sizeof(answers);
    answers *given = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int64_t *events = calloc((size_t)rounds, sizeof *events);
    innov_store *store = new_lab(path);
    int start[2], status;

    ck_assert_ptr_ne(given, MAP_FAILED);
    for (int r = 0; r < rounds; r++) {
        char label[24];

        snprintf(label, sizeof label, "event-%d", r);
        events[r] = add(store, new_event(label));
    }
    innov_store_free(store);
    memset(given, NO_ANSWER, size);
    ck_assert_int_eq(pipe(start), 0);
    for (int a = 0; a < ASKERS; a++) {
        pid_t child = fork();

        ck_assert_int_ge(child, 0);
        if (child == 0) {
            close(start[1]);
            be_asker(path, start[0], events, rounds, a, given);
        }
    }
    close(start[0]);
    close(start[1]); /* off they go */
    for (int a = 0; a < ASKERS; a++) {
        ck_assert_int_gt(wait(&status), 0);
        ck_assert_int_eq(status, 0);
    }
    store = open_lab(path, INNOV_OPEN_READ);
    for (int r = 0; r < rounds; r++)
        ck_round(store, events[r], &given[r]);
    innov_store_free(store);
    munmap(given, size);
    free(events);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("events");
    TCase *places = suite_case(suite, "places and days"), *up = suite_case(suite, "giving up");
    TCase *paths = suite_case(suite, "every path"), *report = suite_case(suite, "report");
    TCase *many = suite_case(suite, "many at once");
    TCase *at_once = suite_case(suite, "in one transaction");

    every_store(places, the_30th_place_closes_and_the_31st_is_refused);
    every_store(places, a_receipt_without_a_next_one);
    every_store(places, the_last_day_ends_at_midnight_there);
    every_store(places, one_person_has_one_place);
    every_store(places, an_event_for_institutions);
    every_store(places, an_event_that_takes_no_registrations);
    every_store(places, a_zone_that_is_none);
    every_store(up, what_was_closed_by_the_last_place_stays_closed);
    every_store(up, what_may_open_again_does);
    every_store(up, who_waits_longest_gets_the_place);
    every_store(paths, no_path_leads_past_the_places);
    every_store(paths, an_import_does_not_lead_past_the_places);
    every_store(at_once, events_and_registrations_are_counted_together);
    every_store(at_once, an_event_that_was_just_added_may_get_fewer_places);
    every_store(at_once, a_registration_that_was_just_added_may_take_a_place_later);
    every_store(at_once, an_import_that_was_taken_back_leaves_no_places);
    every_store(report, the_state_of_the_invented_events);
    every_store(report, registrations_of_a_day);
    every_store(report, the_last_day_closes_whatever_the_status_says);
    tcase_set_timeout(many, 600);
    tcase_add_test(many, pain_02_sixty_four_ask_for_thirty_places);
    return suite_main(suite);
}
