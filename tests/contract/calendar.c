/* calendar.c - calendars of events: what goes into one and what is refused, whom it is for, and
 * that the sequence of an event rises with each change by whatever path, and never falls.
 *
 * That other programs read them as they are meant is judged by tests/calendar/judge.py.
 */
#include <pthread.h>

#include "contract/asking.h"

#define INVENTED "../../examples/data/invented.xml"

/* ---- What the tests share ------------------------------------------------------------------- */

static innov_record *new_event(const char *label)
{
    innov_record *event = new_record(INNOV_EVENT);

    ck_assert_int_eq(innov_record_set_label(event, label), INNOV_OK);
    set(event, INNOV_EVENT_TITLE, "Hakatons");
    set(event, INNOV_EVENT_KIND, "workshop");
    set(event, INNOV_EVENT_STATUS, "announced");
    return event;
}

static innov_record *new_meeting_of_three_days(const char *label)
{
    innov_record *event = new_event(label);

    set(event, INNOV_EVENT_STARTS_AT, "2026-10-24T06:00:00Z");
    set(event, INNOV_EVENT_ENDS_AT, "2026-10-26T13:00:00Z");
    set(event, INNOV_EVENT_ZONE, "Europe/Riga");
    return event;
}

static void change(innov_store *store, int64_t id, int32_t field, const char *value)
{
    innov_record *record = get(store, id);

    set(record, field, value);
    put(store, record);
    innov_record_free(record);
}

static innov_record *new_input(int64_t record)
{
    innov_record *input = new_record(INNOV_EVENT_CALENDAR);

    set(input, INNOV_EVENT_CALENDAR_MADE_AT, "2026-01-02T03:04:05Z");
    if (record != 0)
        ck_assert_int_eq(innov_set_int(input, INNOV_EVENT_CALENDAR_RECORD, record), INNOV_OK);
    return input;
}

static innov_table *calendar_of(innov_store *store, int64_t record, uint32_t flags)
{
    innov_record *input = new_input(record);
    innov_table *table = ask_with(store, "event-calendar", input, flags);

    innov_record_free(input);
    return table;
}

static void ck_refused(innov_store *store, int64_t record, int code, const char *en, const char *lv)
{
    innov_record *input = new_input(record);
    innov_diag *diag = new_diag();
    innov_table *table;

    ck_assert_int_eq(innov_run(store, "event-calendar", input, 0, &table, diag), code);
    ck_assert_ptr_null(table);
    ck_finding(diag, 0, code, en, lv);
    innov_diag_free(diag);
    innov_record_free(input);
}

/* Each of the lines, with blanks between, stands in the calendar as it is. */
static void ck_says(innov_store *store, int64_t record, const char *lines)
{
    innov_table *table = calendar_of(store, record, 0);
    char *copy = strdup(lines), *rest = copy, *line, framed[128];

    while ((line = strsep(&rest, " ")) != NULL) {
        (void)snprintf(framed, sizeof framed, "\r\n%s\r\n", line);
        ck_words(cell(table, 0, "calendar"), framed);
    }
    free(copy);
    innov_table_free(table);
}

static void ck_sequence(innov_store *store, int64_t id, const char *expected)
{
    innov_record *record = get(store, id);

    ck_assert_str_eq(innov_text(record, INNOV_EVENT_SEQUENCE, NULL), expected);
    innov_record_free(record);
}

/* ---- The sequence --------------------------------------------------------------------------- */

START_TEST(each_change_that_calendars_show_raises_it)
{
    static const struct {
        int32_t field;
        const char *value;
    } changes[] = {
        {INNOV_EVENT_TITLE, "Cits"},
        {INNOV_EVENT_STARTS_ON, "2026-10-24"},
        {INNOV_EVENT_ENDS_ON, "2026-10-26"},
        {INNOV_EVENT_STARTS_AT, "2026-10-24T07:00:00Z"},
        {INNOV_EVENT_ENDS_AT, "2026-10-26T14:00:00Z"},
        {INNOV_EVENT_ZONE, "Europe/Tallinn"},
        {INNOV_EVENT_PLACE, "Cēsis"},
        {INNOV_EVENT_VENUE, "Zāle"},
        {INNOV_EVENT_ADDRESS, "Iela 1"},
    };
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_meeting_of_three_days("e"));
    char expected[8];

    ck_sequence(store, id, "");
    change(store, id, INNOV_EVENT_CAPACITY, "30");
    change(store, id, INNOV_EVENT_STATUS, "registration_open");
    ck_sequence(store, id, "");
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        change(store, id, changes[i].field, changes[i].value);
        (void)snprintf(expected, sizeof expected, "%zu", i + 1);
        ck_sequence(store, id, expected);
    }
    ck_assert_int_eq(innov_store_begin(store, "anna", "slimība", 0), INNOV_OK);
    change(store, id, INNOV_EVENT_STATUS, "cancelled");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_sequence(store, id, "10");
    ck_says(store, id, "SEQUENCE:10 STATUS:CANCELLED METHOD:PUBLISH");
    innov_store_free(store);
}
END_TEST

START_TEST(nobody_lowers_it)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_meeting_of_three_days("e"));

    change(store, id, INNOV_EVENT_SEQUENCE, "7");
    ck_sequence(store, id, "7");
    change(store, id, INNOV_EVENT_SEQUENCE, "3");
    ck_sequence(store, id, "7");
    change(store, id, INNOV_EVENT_SEQUENCE, "");
    ck_sequence(store, id, "7");
    change(store, id, INNOV_EVENT_TITLE, "Cits");
    ck_sequence(store, id, "8");
    change(store, id, INNOV_EVENT_SEQUENCE, "2147483647");
    change(store, id, INNOV_EVENT_TITLE, "Vēl cits");
    ck_sequence(store, id, "2147483647");
    innov_store_free(store);
}
END_TEST

START_TEST(an_older_file_raises_it)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_meeting_of_three_days("e"));
    const char *older = suite_file("older.xml");
    int64_t revision;

    ck_assert_int_eq(innov_store_export(store, older, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    change(store, id, INNOV_EVENT_STARTS_AT, "2026-10-24T07:00:00Z");
    ck_assert_int_eq(innov_store_import(store, older, NULL, 0, NULL, NULL), INNOV_OK);
    ck_sequence(store, id, "2"); /* it is moved back, and that is another change */
    revision = revision_of_store(store);
    ck_assert_int_eq(innov_store_import(store, older, NULL, 0, NULL, NULL), INNOV_OK);
    ck_sequence(store, id, "2");
    ck_assert_int_eq(revision_of_store(store), revision); /* the file's lower one changes nothing */
    innov_store_free(store);
}
END_TEST

START_TEST(an_undo_raises_it_and_stands_in_no_way)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_meeting_of_three_days("e")), added = revision_of_store(store);

    change(store, id, INNOV_EVENT_STARTS_AT, "2026-10-24T07:00:00Z");
    change(store, id, INNOV_EVENT_TITLE, "Cits");
    ck_assert_int_eq(innov_store_undo(store, added + 1, 0, NULL), INNOV_OK); /* not the last one */
    ck_sequence(store, id, "3");
    ck_says(store, id, "DTSTART;TZID=Europe/Riga:20261024T090000 SUMMARY;LANGUAGE=lv:Cits");
    ck_assert_int_eq(innov_store_undo(store, added + 2, 0, NULL), INNOV_OK);
    ck_sequence(store, id, "4");
    ck_assert_int_eq(innov_store_undo(store, added, 0, NULL), INNOV_OK); /* it is as it was added */
    ck_assert(!is_there(store, id));
    innov_store_free(store);
}
END_TEST

/* ---- What is in it -------------------------------------------------------------------------- */

START_TEST(an_event_over_the_end_of_summer_time)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_meeting_of_three_days("e"));

    ck_says(store, id,
            "TZID:Europe/Riga DTSTART:20260329T030000 DTSTART:20261025T040000 "
            "DTSTART;TZID=Europe/Riga:20261024T090000 DTEND;TZID=Europe/Riga:20261026T150000 "
            "DTSTAMP:20260102T030405Z SEQUENCE:0 STATUS:CONFIRMED");
    change(store, id, INNOV_EVENT_STARTS_AT, "2026-10-25T00:30:00Z"); /* 3.30, for the first time */
    ck_says(store, id, "DTSTART:20261025T003000Z");
    change(store, id, INNOV_EVENT_ZONE, ""); /* where the laboratory is */
    ck_says(store, id, "DTEND;TZID=Europe/Riga:20261026T150000");
    innov_store_free(store);
}
END_TEST

/* The line of the entry that other programs know it by. */
static void read_uid(innov_store *store, int64_t event, char *uid, size_t size)
{
    innov_table *table = calendar_of(store, event, 0);
    const char *line = strstr(cell(table, 0, "calendar"), "\r\nUID:");

    ck_assert_ptr_nonnull(line);
    (void)snprintf(uid, size, "%.*s", (int)strcspn(line + 2, "\r"), line + 2);
    innov_table_free(table);
}

/* Nine in the morning stays nine in the morning, whatever Greenwich says. */
START_TEST(pain_15_an_event_moved_over_the_clock_change_and_cancelled_is_one_entry)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_meeting_of_three_days("e"));
    char first[80], uid[80];

    read_uid(store, id, first, sizeof first);
    ck_says(store, id, "DTSTART;TZID=Europe/Riga:20261024T090000 SEQUENCE:0");
    change(store, id, INNOV_EVENT_STARTS_AT, "2026-10-26T07:00:00Z");
    ck_says(store, id,
            "DTSTART;TZID=Europe/Riga:20261026T090000 DTEND;TZID=Europe/Riga:20261026T150000 "
            "SEQUENCE:1 STATUS:CONFIRMED");
    read_uid(store, id, uid, sizeof uid);
    ck_assert_str_eq(uid, first);
    ck_assert_int_eq(innov_store_begin(store, "anna", "slimība", 0), INNOV_OK);
    change(store, id, INNOV_EVENT_STATUS, "cancelled");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_says(store, id, "SEQUENCE:2 STATUS:CANCELLED");
    read_uid(store, id, uid, sizeof uid);
    ck_assert_str_eq(uid, first);
    innov_store_free(store);
}
END_TEST

START_TEST(texts_are_in_the_language_asked_for)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *event = new_event("e"), *input;
    innov_table *table;
    int64_t id;

    ck_assert_int_eq(innov_set(event, INNOV_EVENT_TITLE, "en", "Hackathon"), INNOV_OK);
    set(event, INNOV_EVENT_STARTS_ON, "2026-10-24");
    set(event, INNOV_EVENT_PLACE, "Cēsis");
    id = add(store, event);
    ck_says(store, id, "SUMMARY;LANGUAGE=lv:Hakatons CATEGORIES;LANGUAGE=lv:Darbnīca");
    input = new_input(id);
    set(input, INNOV_EVENT_CALENDAR_LANGUAGE, "en");
    table = ask_with(store, "event-calendar", input, 0);
    ck_words(cell(table, 0, "calendar"), "\r\nSUMMARY;LANGUAGE=en:Hackathon\r\n");
    ck_words(cell(table, 0, "calendar"), "\r\nCATEGORIES;LANGUAGE=en:Workshop\r\n");
    ck_words(cell(table, 0, "calendar"), "\r\nLOCATION;LANGUAGE=lv:Cēsis\r\n"); /* all there is */
    innov_table_free(table);
    innov_record_free(input);
    innov_store_free(store);
}
END_TEST

static int64_t add_session(innov_store *store, int64_t sprint, int ordinal, int32_t field,
                           const char *date)
{
    innov_record *session = new_session(sprint, ordinal);

    set(session, field, date);
    return add(store, session);
}

START_TEST(a_sprint_is_its_sessions)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vk = add(store, new_institution("vk", "Valsts kanceleja"));
    int64_t sprint = add(store, new_sprint("s", vk)), first;
    innov_table *table;

    ck_refused(store, sprint, INNOV_E_STATE, "none of its sessions", "nevienai tā sesijai");
    first = add_session(store, sprint, 1, INNOV_SESSION_DATE, "2024-03-11");
    (void)add_session(store, sprint, 2, INNOV_SESSION_DATE, "2024-03");
    (void)add_session(store, sprint, 3, INNOV_SESSION_PLANNED_ON, "2024-03-13");
    table = calendar_of(store, sprint, 0);
    ck_row(table, 0, "title=Ārstu~trūkums method=publish entries=2");
    ck_words(cell(table, 0, "calendar"), "\r\nSUMMARY;LANGUAGE=lv:Ārstu trūkums (3)\r\n");
    ck_noted(table, "en", "no day is known: 1");
    innov_table_free(table);
    table = calendar_of(store, sprint, INNOV_RUN_EXPLAIN);
    ck_assert_int_eq(count_behind(table, "entries", ""), 2);
    ck_assert_int_eq(count_behind(table, "entries", "no_date"), 1);
    innov_table_free(table);
    ck_says(store, first, "DTSTART;VALUE=DATE:20240311 STATUS:CONFIRMED");
    ck_assert_int_eq(innov_store_begin(store, "anna", "nav naudas", 0), INNOV_OK);
    change(store, sprint, INNOV_SPRINT_STATUS, "cancelled");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_says(store, first, "STATUS:CANCELLED SEQUENCE:7");
    innov_store_free(store);
}
END_TEST

START_TEST(hostile_text_stays_text)
{
    static const char *const refused[] = {"a\r\nBEGIN:VEVENT", "a\nb", "a\x01", "\x1b[31m"};
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_record *event = new_event("e");

    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        ck_assert_int_eq(innov_set(event, INNOV_EVENT_TITLE, "lv", refused[i]), INNOV_E_VALUE);
    set(event, INNOV_EVENT_TITLE, "BEGIN:VEVENT;x=1,2\\n\x7f");
    set(event, INNOV_EVENT_DESCRIPTION, "a\nEND:VEVENT\nBEGIN:VEVENT");
    set(event, INNOV_EVENT_STARTS_ON, "2026-10-24");
    ck_says(store, add(store, event),
            "SUMMARY;LANGUAGE=lv:BEGIN:VEVENT\\;x=1\\,2\\\\n "
            "DESCRIPTION;LANGUAGE=lv:a\\nEND:VEVENT\\nBEGIN:VEVENT");
    innov_store_free(store);
}
END_TEST

/* ---- What is refused ------------------------------------------------------------------------ */

START_TEST(what_has_no_day_is_refused)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t id = add(store, new_event("e"));
    innov_table *table;

    ck_refused(store, id, INNOV_E_STATE, "it has no day", "tam nav dienas");
    table = calendar_of(store, 0, 0);
    ck_assert_int_eq(rows_of(table), 0);
    ck_noted(table, "lv", "nav zināma diena: 1");
    innov_table_free(table);
    change(store, id, INNOV_EVENT_STARTS_ON, "2026-11");
    ck_refused(store, id, INNOV_E_STATE, "\"2026-11\" is no day", "\"2026-11\" nav diena");
    change(store, id, INNOV_EVENT_STARTS_ON, "2026-11-02");
    change(store, id, INNOV_EVENT_ENDS_ON, "2026");
    ck_refused(store, id, INNOV_E_STATE, "\"2026\" is no day", "\"2026\" nav diena");
    change(store, id, INNOV_EVENT_ENDS_ON, "2026-11-03");
    ck_says(store, id, "DTSTART;VALUE=DATE:20261102 DTEND;VALUE=DATE:20261104");
    change(store, id, INNOV_EVENT_STARTS_AT, "2026-11-02T07:00:00Z");
    change(store, id, INNOV_EVENT_ZONE, "Europe/Atlantis");
    ck_refused(store, id, INNOV_E_VALUE, "Europe/Atlantis", "Europe/Atlantis");
    innov_store_free(store);
}
END_TEST

static int64_t add_registration(innov_store *store, int64_t event, int64_t person, int64_t ordinal,
                                const char *status)
{
    innov_record *registration = new_record(INNOV_REGISTRATION);

    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_EVENT, event), INNOV_OK);
    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_ORDINAL, ordinal), INNOV_OK);
    set(registration, INNOV_REGISTRATION_STATUS, status);
    if (strcmp(status, "refused") == 0)
        set(registration, INNOV_REGISTRATION_REFUSAL_REASON, "full");
    ck_assert_int_eq(innov_set_int(registration, INNOV_REGISTRATION_PERSON, person), INNOV_OK);
    return add(store, registration);
}

START_TEST(an_invitation_has_two_addresses)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vk = add(store, new_institution("vk", "Valsts kanceleja"));
    int64_t person = add(store, new_person("anna", "Anna Ozola"));
    innov_record *event = new_meeting_of_three_days("e");
    int64_t id, registration;

    ck_assert_int_eq(innov_list_set_int(event, INNOV_EVENT_ORGANISER, 0, vk), INNOV_OK);
    id = add(store, event);
    registration = add_registration(store, id, person, 1, "confirmed");
    ck_refused(store, registration, INNOV_E_STATE, "nobody invites", "nav, kas uzaicina");
    change(store, vk, INNOV_INSTITUTION_EMAIL, "vk@example.lv");
    ck_refused(store, registration, INNOV_E_STATE, "nobody can be invited", "nav, ko uzaicināt");
    change(store, person, INNOV_PERSON_EMAIL, "anna@example.lv");
    ck_says(store, registration, "METHOD:REQUEST");
    innov_store_free(store);
}
END_TEST

/* Whoever stands in a calendar has an address there. */
static void ck_names(innov_store *store, int64_t record, int anna, int berta)
{
    innov_table *table = calendar_of(store, record, 0);
    const char *text = cell(table, 0, "calendar");

    ck_assert_int_eq(strstr(text, "vk@example.lv") != NULL, 1);
    ck_assert_int_eq(strstr(text, "anna@example.lv") != NULL, anna);
    ck_assert_int_eq(strstr(text, "Anna") != NULL, anna);
    ck_assert_int_eq(strstr(text, "berta@example.lv") != NULL, berta);
    ck_assert_int_eq(strstr(text, "Berta") != NULL, berta);
    innov_table_free(table);
}

START_TEST(only_the_guest_is_named)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t vk = add(store, new_institution("vk", "Valsts kanceleja"));
    int64_t anna = add(store, new_person("anna", "Anna Ozola"));
    int64_t berta = add(store, new_person("berta", "Berta Kalna"));
    innov_record *meeting = new_meeting_of_three_days("e");
    int64_t event, first, second;

    change(store, vk, INNOV_INSTITUTION_EMAIL, "vk@example.lv");
    change(store, anna, INNOV_PERSON_EMAIL, "anna@example.lv");
    change(store, berta, INNOV_PERSON_EMAIL, "berta@example.lv");
    ck_assert_int_eq(innov_list_set_int(meeting, INNOV_EVENT_ORGANISER, 0, vk), INNOV_OK);
    event = add(store, meeting);
    first = add_registration(store, event, anna, 1, "confirmed");
    second = add_registration(store, event, berta, 2, "confirmed");
    ck_names(store, event, 0, 0);
    ck_names(store, 0, 0, 0);
    ck_names(store, first, 1, 0);
    ck_names(store, second, 0, 1);
    innov_store_free(store);
}
END_TEST

START_TEST(who_was_refused_was_never_invited)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t person = add(store, new_person("anna", "Anna Ozola"));
    int64_t event = add(store, new_meeting_of_three_days("e"));
    int64_t registration = add_registration(store, event, person, 1, "refused");

    ck_refused(store, registration, INNOV_E_STATE, "never invited", "nav tikusi uzaicināta");
    innov_store_free(store);
}
END_TEST

START_TEST(only_a_calendar_is_written_as_one)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_table *table = ask(store, "money", "", 0);
    const char *path = suite_file("none.ics");
    FILE *file = fopen(path, "w");
    size_t length;

    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(innov_table_write(table, fileno(file), INNOV_FORMAT_CALENDAR, "lv"),
                     INNOV_E_ARGUMENT);
    innov_table_free(table);
    table = calendar_of(store, 0, 0); /* of nothing */
    ck_assert_int_eq(innov_table_write(table, fileno(file), INNOV_FORMAT_CALENDAR, "lv"), INNOV_OK);
    ck_assert_int_eq(fclose(file), 0);
    free(suite_read(path, &length));
    ck_assert_uint_eq(length, 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Many at once --------------------------------------------------------------------------- */

enum { THREADS = 8, TIMES = 25 };

typedef struct maker {
    pthread_t thread;
    innov_store *store;
    const char *expected;
    int differ; /* how often it was not what is expected */
} maker;

static void *make_calendars(void *context)
{
    maker *m = context;
    innov_record *input = NULL;

    if (innov_record_new(INNOV_EVENT_CALENDAR, &input) != INNOV_OK ||
        innov_set(input, INNOV_EVENT_CALENDAR_MADE_AT, NULL, "2026-01-02T03:04:05Z") != INNOV_OK)
        m->differ = TIMES;
    for (int i = 0; i < TIMES && m->differ < TIMES; i++) {
        innov_table *table = NULL;

        m->differ += innov_run(m->store, "event-calendar", input, 0, &table, NULL) != INNOV_OK ||
                     strcmp(innov_table_text(table, 0, 3), m->expected) != 0;
        innov_table_free(table);
    }
    innov_record_free(input);
    return NULL;
}

/* What libical keeps for the whole process gets in nobody's way. */
START_TEST(threads_make_calendars_at_once)
{
    maker makers[THREADS] = {0};
    innov_store *store = store_of(_i, INVENTED);
    innov_table *table;

    innov_store_free(store);
    for (int i = 0; i < THREADS; i++)
        makers[i].store = open_lab(suite_file(lab_names[_i]), INNOV_OPEN_READ);
    table = calendar_of(makers[0].store, 0, 0);
    for (int i = 0; i < THREADS; i++) {
        makers[i].expected = cell(table, 0, "calendar");
        ck_assert_int_eq(pthread_create(&makers[i].thread, NULL, make_calendars, &makers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        ck_assert_int_eq(pthread_join(makers[i].thread, NULL), 0);
        ck_assert_int_eq(makers[i].differ, 0);
        innov_store_free(makers[i].store);
    }
    innov_table_free(table);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("calendar");
    TCase *sequence = suite_case(suite, "sequence"), *content = suite_case(suite, "what is in it");
    TCase *refused = suite_case(suite, "what is refused"),
          *many = suite_case(suite, "many at once");

    every_store(sequence, each_change_that_calendars_show_raises_it);
    every_store(sequence, nobody_lowers_it);
    every_store(sequence, an_older_file_raises_it);
    every_store(sequence, an_undo_raises_it_and_stands_in_no_way);
    every_store(content, an_event_over_the_end_of_summer_time);
    every_store(content, pain_15_an_event_moved_over_the_clock_change_and_cancelled_is_one_entry);
    every_store(content, texts_are_in_the_language_asked_for);
    every_store(content, a_sprint_is_its_sessions);
    every_store(content, hostile_text_stays_text);
    every_store(refused, what_has_no_day_is_refused);
    every_store(refused, an_invitation_has_two_addresses);
    every_store(refused, only_the_guest_is_named);
    every_store(refused, who_was_refused_was_never_invited);
    every_store(refused, only_a_calendar_is_written_as_one);
    every_store(many, threads_make_calendars_at_once);
    return suite_main(suite);
}
