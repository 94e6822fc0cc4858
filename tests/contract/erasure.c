/* erasure.c - what is held of a person, and that it can be erased: from records, the log, the list
 * of words and every byte of every file, while counts and decisions stay; and that nothing brings
 * it back.
 *
 * Everything personal of person N has the mark "qzNNNNqz" in it, or is looked for by itself.
 * TESTS_ROUNDS=20 erases 1,000 people instead of 50: a few alone, the others in one transaction.
 */
#include <ctype.h>

#include "contract/answers.h"

enum { PEOPLE = 50, ALONE = 8, MARKS = 10000, PATH = 4200, TEXT = 200 };

static const char *const other_names[STORES] = {"other.xml", "other.innov"};
static const char *const copy_names[STORES] = {"copy.innov", "copy.xml"};
static const char *const lists[] = {"lists.xml"};

/* ---- A person ------------------------------------------------------------------------------ */

/* The ids of what is about one person. */
typedef struct someone {
    int number;
    int64_t person, membership, registration, consent, identifier, attachment, assessor, score,
        involvement, post;
} someone;

/* What all of them have in common. */
typedef struct scene {
    innov_store *store;
    int64_t ministry, sprint, event, body, evaluation, criterion;
} scene;

/* A text about someone: `words` with their mark for each "#". The last eight live. */
static const char *of(int number, const char *words)
{
    static char texts[8][TEXT];
    static int next;
    char *text = texts[next++ % 8], mark[16], *out = text;

    (void)snprintf(mark, sizeof mark, "qz%04dqz", number);
    for (; *words != '\0'; words++) {
        if (*words == '#')
            out += sprintf(out, "%s", mark);
        else
            *out++ = *words;
    }
    *out = '\0';
    return text;
}

static const char *phone_of(int number)
{
    static char text[TEXT];

    (void)snprintf(text, sizeof text, "+371 %d", 67100000 + number);
    return text;
}

static innov_record *refer(int32_t kind, int32_t field, int64_t target)
{
    innov_record *record = new_record(kind);

    ck_assert_int_eq(innov_set_int(record, field, target), INNOV_OK);
    return record;
}

static void set_int(innov_record *record, int32_t field, int64_t value)
{
    ck_assert_int_eq(innov_set_int(record, field, value), INNOV_OK);
}

/* Adds what the rules of an evaluation that is open would not let in any more. */
static int64_t add_all_the_same(innov_store *store, innov_record *record)
{
    int64_t id;

    ck_assert_int_eq(innov_store_begin(store, NULL, "from the files", INNOV_BEGIN_OVERRIDE),
                     INNOV_OK);
    id = add(store, record);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    return id;
}

static scene new_scene(const char *path)
{
    scene s = {.store = new_lab(path)};
    innov_record *record;

    s.ministry = add(s.store, new_institution("ministry", "Ministrija"));
    s.sprint = add(s.store, new_sprint("sprint", s.ministry));
    record = new_record(INNOV_EVENT);
    set(record, INNOV_EVENT_TITLE, "Forums");
    set(record, INNOV_EVENT_KIND, "forum");
    set(record, INNOV_EVENT_STATUS, "announced");
    s.event = add(s.store, record);
    record = new_record(INNOV_BODY);
    set(record, INNOV_BODY_NAME, "Tīkls");
    set(record, INNOV_BODY_KIND, "network");
    s.body = add(s.store, record);
    record = refer(INNOV_EVALUATION, INNOV_EVALUATION_SUBJECT, s.sprint);
    set(record, INNOV_EVALUATION_TITLE, "Konkurss");
    set(record, INNOV_EVALUATION_STATUS, "scoring_open");
    s.evaluation = add(s.store, record);
    record = refer(INNOV_CRITERION, INNOV_CRITERION_EVALUATION, s.evaluation);
    set(record, INNOV_CRITERION_ORDINAL, "1");
    set(record, INNOV_CRITERION_TEXT, "Nozīme");
    s.criterion = add_all_the_same(s.store, record);
    return s;
}

/* A person who has changed name, address and post, so that the log has what they had. */
static void add_person(const scene *s, someone *one)
{
    static const struct {
        const char *name, *email, *job;
    } lives[] = {{"Pirmā Persona#", "pirma.#@example.org", "Padomniece #"},
                 {"Otrā Persona#", "otra.#@example.org", "Vadītāja #"},
                 {"Trešā Persona#", "tresa.#@example.org", "Direktore #"}};
    innov_record *record = new_person(of(one->number, "iezime-#"), of(one->number, lives[0].name));

    set_int(record, INNOV_PERSON_INSTITUTION, s->ministry);
    for (int i = 0; i < 3; i++) {
        set(record, INNOV_PERSON_NAME, of(one->number, lives[i].name));
        set(record, INNOV_PERSON_EMAIL, of(one->number, lives[i].email));
        set(record, INNOV_PERSON_JOB_TITLE, of(one->number, lives[i].job));
        put(s->store, record);
    }
    set(record, INNOV_PERSON_PHONE, phone_of(one->number));
    set(record, INNOV_PERSON_PURPOSE, of(one->number, "Saziņa ar #"));
    set(record, INNOV_PERSON_SOURCE, of(one->number, "https://example.org/#"));
    set(record, INNOV_PERSON_NOTE, of(one->number, "Runāja ar # kolēģi"));
    set(record, INNOV_PERSON_ROLE, "facilitator");
    set(record, INNOV_PERSON_RETAIN_UNTIL, "2020-01-01");
    put(s->store, record);
    one->person = id_of(record);
    innov_record_free(record);
}

static void add_membership(const scene *s, someone *one)
{
    innov_record *record = refer(INNOV_MEMBERSHIP, INNOV_MEMBERSHIP_PERSON, one->person);

    set_int(record, INNOV_MEMBERSHIP_BODY, s->body);
    set(record, INNOV_MEMBERSHIP_STATUS, "active");
    set(record, INNOV_MEMBERSHIP_VALID_FROM, "2024-01-01");
    set(record, INNOV_MEMBERSHIP_MOTIVATION, of(one->number, "Gribu palīdzēt. #"));
    one->membership = add(s->store, record);
}

static void add_registration(const scene *s, someone *one)
{
    innov_record *record = refer(INNOV_REGISTRATION, INNOV_REGISTRATION_EVENT, s->event);

    ck_assert_int_eq(innov_record_set_label(record, of(one->number, "pieteikums-#")), INNOV_OK);
    set_int(record, INNOV_REGISTRATION_ORDINAL, one->number + 1);
    set(record, INNOV_REGISTRATION_STATUS, "attended");
    set_int(record, INNOV_REGISTRATION_PERSON, one->person);
    set(record, INNOV_REGISTRATION_NAME, of(one->number, "Pieteikuma Vārds#"));
    set(record, INNOV_REGISTRATION_EMAIL, of(one->number, "pieteikums.#@example.org"));
    set(record, INNOV_REGISTRATION_RECEIPT_NUMBER, of(one->number, "R-#"));
    put(s->store, record);
    set(record, INNOV_REGISTRATION_NAME, of(one->number, "Cits Vārds#"));
    put(s->store, record);
    one->registration = id_of(record);
    innov_record_free(record);
}

/* What names them in other registers, and a picture. */
static void add_names(const scene *s, someone *one)
{
    innov_record *record = refer(INNOV_IDENTIFIER, INNOV_IDENTIFIER_RECORD, one->person);

    set(record, INNOV_IDENTIFIER_SCHEME, "ORCID");
    set(record, INNOV_IDENTIFIER_NOTATION, of(one->number, "0000-#"));
    put(s->store, record);
    set(record, INNOV_IDENTIFIER_URL, of(one->number, "https://orcid.example.org/#"));
    put(s->store, record);
    one->identifier = id_of(record);
    innov_record_free(record);
    record = refer(INNOV_ATTACHMENT, INNOV_ATTACHMENT_ABOUT, one->person);
    set(record, INNOV_ATTACHMENT_ROLE, "evidence");
    set(record, INNOV_ATTACHMENT_NAME, of(one->number, "foto-#.jpg"));
    one->attachment = add(s->store, record);
    record = refer(INNOV_CONSENT, INNOV_CONSENT_PERSON, one->person);
    set(record, INNOV_CONSENT_ORDINAL, "1");
    set(record, INNOV_CONSENT_PURPOSE, "photo");
    set(record, INNOV_CONSENT_TEXT, of(one->number, "Es, #, piekrītu."));
    set(record, INNOV_CONSENT_WITHDRAWN_ON, "2024-05-01");
    one->consent = add(s->store, record);
    record = refer(INNOV_POST, INNOV_POST_PERSON, one->person);
    set_int(record, INNOV_POST_INSTITUTION, s->ministry);
    set(record, INNOV_POST_JOB_TITLE, of(one->number, "Eksperte #"));
    one->post = add(s->store, record);
}

/* What counts and must go on counting. */
static void add_work(const scene *s, someone *one)
{
    innov_record *record = refer(INNOV_INVOLVEMENT, INNOV_INVOLVEMENT_SPRINT, s->sprint);

    set_int(record, INNOV_INVOLVEMENT_ORDINAL, one->number + 1);
    set(record, INNOV_INVOLVEMENT_ROLE, "facilitator");
    set_int(record, INNOV_INVOLVEMENT_PERSON, one->person);
    one->involvement = add(s->store, record);
    record = refer(INNOV_ASSESSOR, INNOV_ASSESSOR_EVALUATION, s->evaluation);
    set_int(record, INNOV_ASSESSOR_ORDINAL, one->number + 1);
    set_int(record, INNOV_ASSESSOR_PERSON, one->person);
    one->assessor = add(s->store, record);
    record = refer(INNOV_SCORE, INNOV_SCORE_ASSESSOR, one->assessor);
    set(record, INNOV_SCORE_ORDINAL, "1");
    set_int(record, INNOV_SCORE_ENTRY, s->sprint);
    set_int(record, INNOV_SCORE_CRITERION, s->criterion);
    set(record, INNOV_SCORE_POINTS, "3.00");
    set(record, INNOV_SCORE_COMMENT, of(one->number, "Kā # domā, labi."));
    one->score = add(s->store, record);
}

/* Everything in one transaction that they made themselves. */
static someone add_someone(const scene *s, int number)
{
    someone one = {.number = number};

    add_person(s, &one);
    ck_assert_int_eq(innov_store_begin(s->store, of(number, "Trešā Persona#"),
                                       of(number, "Raksta tresa.#@example.org"),
                                       INNOV_BEGIN_OVERRIDE),
                     INNOV_OK);
    add_membership(s, &one);
    add_registration(s, &one);
    add_names(s, &one);
    add_work(s, &one);
    ck_assert_int_eq(innov_store_commit(s->store, NULL), INNOV_OK);
    return one;
}

/* Later they get another name, by others. */
static void rename_someone(const scene *s, const someone *one)
{
    innov_record *record = get(s->store, one->person);

    set(record, INNOV_PERSON_NAME, of(one->number, "Ceturtā Persona#"));
    set(record, INNOV_PERSON_EMAIL, of(one->number, "ceturta.#@example.org"));
    put(s->store, record);
    innov_record_free(record);
}

/* ---- Asking -------------------------------------------------------------------------------- */

static innov_table *run(innov_store *store, const char *operation, const innov_record *input)
{
    innov_diag *diag = new_diag();
    innov_table *table;

    if (innov_run(store, operation, input, 0, &table, diag) != INNOV_OK)
        ck_abort_msg("%s: %s", operation, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    ck_assert_int_eq(innov_diag_count(diag), 0);
    innov_diag_free(diag);
    return table;
}

static innov_record *new_erasure(int64_t person)
{
    innov_record *input = refer(INNOV_PERSON_ERASE, INNOV_PERSON_ERASE_PERSON, person);

    set(input, INNOV_PERSON_ERASE_REASON, "Pēc paša lūguma");
    return input;
}

/* How many rows of an answer say this; NULL is not asked about. */
static int rows_with(const innov_table *table, const char *what, int64_t record, const char *field)
{
    int found = 0;

    for (int32_t i = 0; i < innov_table_count(table, INNOV_TABLE_ROWS); i++) {
        int64_t id = 0;

        (void)innov_table_int(table, i, 2, &id);
        found += strcmp(innov_table_text(table, i, 0), what) == 0 &&
                 (record == 0 || id == record) &&
                 (field == NULL || strcmp(innov_table_text(table, i, 3), field) == 0);
    }
    return found;
}

static void erase(innov_store *store, int64_t person)
{
    innov_record *input = new_erasure(person);

    innov_table_free(run(store, "person-erase", input));
    innov_record_free(input);
}

/* All of these, or none. */
static void erase_together(innov_store *store, const someone *all, int first, int end)
{
    innov_record *input = new_erasure(all[first].person);
    int64_t before = revision_of_store(store);

    for (int i = first + 1; i < end; i++)
        ck_assert_int_eq(
            innov_list_set_int(input, INNOV_PERSON_ERASE_OTHERS, i - first - 1, all[i].person),
            INNOV_OK);
    innov_table_free(run(store, "person-erase", input));
    ck_assert_int_eq(revision_of_store(store), before + 1);
    innov_record_free(input);
}

static const char *pseudonym(int number)
{
    static char text[TEXT];

    (void)snprintf(text, sizeof text, "Dzēsta persona %d", number);
    return text;
}

static void ck_sound(innov_store *store)
{
    innov_diag *diag = new_diag();

    if (innov_store_check(store, 0, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
}

/* ---- Bytes --------------------------------------------------------------------------------- */

/* Whether bytes hold a text, whatever its case. */
static int holds(const char *bytes, size_t length, const char *text)
{
    size_t wanted = strlen(text);

    for (size_t i = 0; i + wanted <= length; i++) {
        size_t k = 0;

        while (k < wanted &&
               tolower((unsigned char)bytes[i + k]) == tolower((unsigned char)text[k]))
            k++;
        if (k == wanted)
            return 1;
    }
    return 0;
}

/* Hands every file of the test's folder to `each`. */
static void each_file(void (*each)(const char *bytes, size_t length, void *context), void *context)
{
    static char folder[PATH];
    char path[2 * PATH];
    DIR *entries;
    const struct dirent *entry;

    if (folder[0] == '\0')
        (void)snprintf(folder, sizeof folder, "%.*s", (int)(strlen(suite_file("lab")) - 4),
                       suite_file("lab"));
    entries = opendir(folder);
    ck_assert_ptr_nonnull(entries);
    while ((entry = readdir(entries)) != NULL) {
        char *bytes;
        size_t length;

        if (entry->d_name[0] == '.')
            continue;
        (void)snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        bytes = suite_read(path, &length);
        each(bytes, length, context);
        free(bytes);
    }
    ck_assert_int_eq(closedir(entries), 0);
}

typedef struct wanted {
    const char *text;
    int files;
} wanted;

static void look_for(const char *bytes, size_t length, void *context)
{
    wanted *w = context;

    w->files += holds(bytes, length, w->text);
}

/* How many files of the test's folder hold it. */
static int files_with(const char *text)
{
    wanted w = {.text = text};

    each_file(look_for, &w);
    return w.files;
}

/* The number behind `start`, of so many digits; -1 when there is none. */
static int number_at(const char *bytes, size_t left, const char *start, int digits)
{
    size_t length = strlen(start);
    int number = 0;

    for (size_t i = 0; i < length + (size_t)digits; i++) {
        if (i == left || (i < length && tolower((unsigned char)bytes[i]) != start[i]) ||
            (i >= length && !isdigit((unsigned char)bytes[i])))
            return -1;
        number = i < length ? 0 : number * 10 + (bytes[i] - '0');
    }
    return number;
}

/* Marks who is in a file, by their mark or their phone. */
static void mark_people(const char *bytes, size_t length, void *context)
{
    char *found = context;

    for (size_t i = 0; i < length; i++) {
        int by_mark = number_at(bytes + i, length - i, "qz", 4);
        int by_phone = number_at(bytes + i, length - i, "671", 5);

        if (by_mark >= 0)
            found[by_mark] = 1;
        if (by_phone >= 0 && by_phone < MARKS)
            found[by_phone] = 1;
    }
}

/* None of these people is in any file. */
static void ck_all_gone(int first, int last)
{
    static char found[MARKS];

    memset(found, 0, sizeof found);
    each_file(mark_people, found);
    for (int i = first; i <= last; i++)
        ck_assert_msg(!found[i], "person %d is left", i);
}

static void ck_gone(int number)
{
    ck_all_gone(number, number);
}

/* ---- Nothing is left ----------------------------------------------------------------------- */

/* Copies of either format, made after. */
static void copy_everywhere(innov_store *store, int which)
{
    ck_assert_int_eq(innov_store_backup(store, suite_file(copy_names[which]), 0, NULL), INNOV_OK);
    ck_assert_int_eq(
        innov_convert(suite_file(lab_names[which]), suite_file(other_names[which]), 0, NULL, NULL),
        INNOV_OK);
}

/* Many people with a past. An XML file is written anew by each change, so they come into being in
 * the other format. */
static scene full_scene(int format, someone *all, int count)
{
    scene s = new_scene(suite_file(lab_names[SQLITE]));

    ck_assert_ptr_nonnull(all);
    for (int i = 0; i < count; i++)
        all[i] = add_someone(&s, i);
    for (int i = 0; i < count; i++)
        rename_someone(&s, &all[i]);
    if (format == SQLITE)
        return s;
    innov_store_free(s.store);
    ck_assert_int_eq(
        innov_convert(suite_file(lab_names[SQLITE]), suite_file(lab_names[format]), 0, NULL, NULL),
        INNOV_OK);
    ck_assert_int_eq(unlink(suite_file(lab_names[SQLITE])), 0);
    s.store = open_lab(suite_file(lab_names[format]), INNOV_OPEN_WRITE);
    return s;
}

/* Not a byte of those who were erased is in any file, while the store is open and after it is
 * closed; who was not erased is still there. */
START_TEST(no_byte_is_left)
{
    int people = suite_times(PEOPLE, PEOPLE);
    someone *all = calloc((size_t)people + 1, sizeof *all);
    scene s = full_scene(_i, all, people + 1);

    ck_assert_int_gt(files_with(of(people - 1, "#")), 0);
    for (int i = 0; i < ALONE; i++)
        erase(s.store, all[i].person);
    ck_all_gone(0, ALONE - 1);
    ck_assert_int_eq(innov_store_begin(s.store, "datu sargs", "Glabāšanas termiņš", 0), INNOV_OK);
    for (int i = ALONE; i < people / 2; i++)
        erase(s.store, all[i].person);
    ck_assert_int_eq(innov_store_commit(s.store, NULL), INNOV_OK);
    erase_together(s.store, all, people / 2, people);
    ck_sound(s.store);
    copy_everywhere(s.store, _i);
    ck_all_gone(0, people - 1);
    innov_store_free(s.store);
    ck_all_gone(0, people - 1);
    ck_assert_int_eq(files_with(of(people, "#")), 3);
    free(all);
}
END_TEST

/* What is left of a person: who they were is gone, what they did is there. */
START_TEST(what_counts_stays)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *record;

    erase(s.store, one.person);
    record = get(s.store, one.person);
    ck_assert_str_eq(innov_text(record, INNOV_PERSON_NAME, NULL), pseudonym(1));
    ck_assert_str_eq(innov_text(record, INNOV_PERSON_ROLE, NULL), "facilitator");
    ck_assert_int_eq(innov_has(record, INNOV_PERSON_EMAIL), 0);
    ck_assert_int_eq(innov_has(record, INNOV_PERSON_NOTE), 0);
    ck_assert_int_eq(innov_has(record, INNOV_PERSON_RETAIN_UNTIL), 0);
    ck_assert_str_eq(innov_record_text(record, INNOV_RECORD_LABEL), "");
    innov_record_free(record);
    record = get(s.store, one.membership);
    ck_assert_str_eq(innov_text(record, INNOV_MEMBERSHIP_STATUS, NULL), "erased");
    ck_assert_int_eq(innov_has(record, INNOV_MEMBERSHIP_VALID_TO), 1);
    ck_assert_int_eq(innov_has(record, INNOV_MEMBERSHIP_MOTIVATION), 0);
    innov_record_free(record);
    record = get(s.store, one.score);
    ck_assert_str_eq(innov_text(record, INNOV_SCORE_POINTS, NULL), "3.00");
    ck_assert_int_eq(innov_has(record, INNOV_SCORE_COMMENT), 0);
    innov_record_free(record);
    ck_assert_int_eq(count_records(s.store, INNOV_REGISTRATION, "status = attended"), 1);
    ck_assert_int_eq(is_there(s.store, one.identifier), 0);
    ck_assert_int_eq(is_there(s.store, one.attachment), 0);
    ck_sound(s.store);
    innov_store_free(s.store);
}
END_TEST

/* The numbers of an answer, each column summed up: rows may stand in another order. */
static void sums_of(innov_store *store, const char *operation, int64_t sums[40])
{
    innov_table *table = run(store, operation, NULL);

    for (int32_t c = 0; c < innov_table_count(table, INNOV_TABLE_COLUMNS) && c < 40; c++) {
        sums[c] = 0;
        for (int32_t r = 0; r < innov_table_count(table, INNOV_TABLE_ROWS); r++) {
            int64_t value = 0;

            (void)innov_table_int(table, r, c, &value);
            sums[c] += value;
        }
    }
    innov_table_free(table);
}

/* Reports say the same numbers before and after. */
START_TEST(totals_stay)
{
    static const char *const reports[] = {"facilitators", "training-reach", "sprint-quality",
                                          "awards"};
    int64_t before[40] = {0}, after[40] = {0};
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1), two = add_someone(&s, 2);

    for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) {
        sums_of(s.store, reports[i], before);
        if (i == 0)
            erase(s.store, one.person);
        sums_of(s.store, reports[i], after);
        ck_assert_mem_eq(before, after, sizeof before);
    }
    sums_of(s.store, "facilitators", before);
    erase(s.store, two.person);
    sums_of(s.store, "facilitators", after);
    ck_assert_mem_eq(before, after, sizeof before);
    ck_assert_int_eq(count_records(s.store, INNOV_INVOLVEMENT, "person is set"), 2);
    innov_store_free(s.store);
}
END_TEST

/* The order that the entries came in, with what it was made of. */
static char *order_of(innov_store *store)
{
    static const char *const columns[] = {"place", "title", "mean", "decided"};
    innov_table *table = ask(store, "ranking", "evaluation=panel");
    char *rows = calloc(1, 4096);

    ck_assert_ptr_nonnull(rows);
    for (int32_t row = 0; row < rows_of(table); row++)
        for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
            (void)snprintf(rows + strlen(rows), 4096 - strlen(rows), "%s|",
                           cell(table, row, columns[i]));
    innov_table_free(table);
    return rows;
}

/* A juror and an applicant's contact go: what was decided stands, and its seals still fit. */
START_TEST(decisions_stand)
{
    innov_store *store = new_store_of(_i, "evaluation/panel.xml");
    innov_record *contact = get(store, named(store, INNOV_PERSON, "nobody"));
    innov_table *table;
    char *before, *after;

    set(contact, INNOV_PERSON_NAME, of(1, "Kontakts#"));
    set(contact, INNOV_PERSON_EMAIL, of(1, "kontakts.#@example.org"));
    put(store, contact);
    ck_assert_int_eq(innov_store_begin(store, "tests", "a name", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    add_lines(store, of(2, "person id=zurija-# name=Zurija#\n"
                           "assessor evaluation=panel ordinal=9 person=zurija-#"));
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_table_free(ask(store, "decide", "evaluation=panel decided_on=2025-03-20"));
    before = order_of(store);
    erase(store, id_of(contact));
    erase(store, named(store, INNOV_PERSON, of(2, "zurija-#")));
    erase(store, named(store, INNOV_PERSON, "chair"));
    after = order_of(store);
    ck_assert_str_eq(after, before);
    ck_assert_uint_gt(strlen(before), 40);
    table = ask(store, "verify", "evaluation=panel");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    ck_assert_int_eq(count_records(store, INNOV_DECISION, NULL), 5);
    ck_assert_int_eq(count_records(store, INNOV_TEAM_MEMBER, "person is set"), 1);
    innov_record_free(contact);
    free(before);
    free(after);
    innov_store_free(store);
    ck_all_gone(1, 2);
    ck_assert_int_eq(files_with("Anna Ozola"), 0);
}
END_TEST

/* One of them is not there: nobody is erased. */
START_TEST(all_or_nobody)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *input = new_erasure(one.person);
    innov_diag *diag = new_diag();
    innov_table *table;
    char *before = content_of(s.store);

    ck_assert_int_eq(innov_list_set_int(input, INNOV_PERSON_ERASE_OTHERS, 0, absent_id("person")),
                     INNOV_OK);
    ck_assert_int_eq(innov_run(s.store, "person-erase", input, 0, &table, diag), INNOV_E_NOT_FOUND);
    ck_assert_ptr_null(table);
    ck_finding(diag, 0, INNOV_E_NOT_FOUND, "", "");
    ck_content(s.store, before);
    free(before);
    innov_diag_free(diag);
    innov_record_free(input);
    innov_store_free(s.store);
}
END_TEST

/* ---- The log ------------------------------------------------------------------------------- */

static char *token_of(innov_store *store)
{
    return strdup(innov_store_text(store, INNOV_STORE_TOKEN));
}

/* Who followed the log reads all of it again. */
START_TEST(former_tokens_hold_no_longer)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    char *before = token_of(s.store), *after;
    innov_table *feed;

    erase(s.store, one.person);
    ck_said(s.store, innov_store_changes(s.store, before, -1, &feed, NULL), INNOV_E_HISTORY, "",
            "");
    ck_assert_int_eq(innov_store_changes(s.store, "", -1, &feed, NULL), INNOV_OK);
    ck_assert_int_eq(rows_with(feed, of(1, "#"), 0, NULL), 0);
    innov_table_free(feed);
    after = token_of(s.store);
    ck_assert_int_eq(innov_store_changes(s.store, after, -1, &feed, NULL), INNOV_OK);
    innov_table_free(feed);
    free(before);
    free(after);
    innov_store_free(s.store);
}
END_TEST

/* An erasure is not taken back; what was before it still is. */
START_TEST(undo_brings_nobody_back)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *record;
    int64_t renamed, unrelated;

    rename_someone(&s, &one);
    renamed = revision_of_store(s.store);
    record = get(s.store, s.ministry);
    set(record, INNOV_INSTITUTION_NAME, "Cita ministrija");
    put(s.store, record);
    innov_record_free(record);
    unrelated = revision_of_store(s.store);
    erase(s.store, one.person);
    ck_said(s.store, innov_store_undo(s.store, revision_of_store(s.store), 0, NULL), INNOV_E_STATE,
            "erased a person", "izdzēsa personu");
    ck_assert_int_eq(innov_store_undo(s.store, unrelated, 0, NULL), INNOV_OK);
    record = get(s.store, s.ministry);
    ck_assert_str_eq(innov_text(record, INNOV_INSTITUTION_NAME, "lv"), "Ministrija");
    innov_record_free(record);
    ck_assert_int_eq(innov_store_undo(s.store, renamed, 0, NULL), INNOV_OK);
    record = get(s.store, one.person);
    ck_assert_str_eq(innov_text(record, INNOV_PERSON_NAME, NULL), pseudonym(1));
    ck_assert_int_eq(innov_has(record, INNOV_PERSON_EMAIL), 0);
    innov_record_free(record);
    ck_sound(s.store);
    innov_store_free(s.store);
    ck_gone(1);
}
END_TEST

/* Taken back revision by revision, around the erasure, nothing is left: only the list. */
START_TEST(the_log_unwinds)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t person = add(store, new_person("anna", "Anna Ozola")), erasure;
    innov_record *record = get(store, person);

    set(record, INNOV_PERSON_NAME, "Anna Liepa");
    put(store, record);
    innov_record_free(record);
    record = refer(INNOV_IDENTIFIER, INNOV_IDENTIFIER_RECORD, person);
    set(record, INNOV_IDENTIFIER_SCHEME, "ORCID");
    set(record, INNOV_IDENTIFIER_NOTATION, "0000-1");
    (void)add(store, record);
    erase(store, person);
    erasure = revision_of_store(store);
    for (int64_t revision = erasure - 1; revision > 0; revision--)
        if (innov_store_undo(store, revision, 0, NULL) != INNOV_OK)
            ck_abort_msg("%d: %s", (int)revision, innov_store_message(store, "en"));
    ck_assert_int_eq(is_there(store, person), 0);
    ck_sound(store);
    innov_store_free(store);
}
END_TEST

/* Who was deleted before is erased from the log. */
START_TEST(the_deleted_are_erased)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t person = add(store, new_person(of(3, "iezime-#"), of(3, "Persona#"))), deletion;

    ck_assert_int_eq(innov_store_delete(store, person, 0, NULL), INNOV_OK);
    deletion = revision_of_store(store);
    ck_assert_int_gt(files_with(of(3, "#")), 0);
    erase(store, person);
    ck_gone(3);
    ck_assert_int_eq(innov_store_undo(store, deletion, 0, NULL), INNOV_OK);
    ck_assert_int_eq(count_records(store, INNOV_PERSON, "name = \"Dzēsta persona 1\""), 1);
    ck_sound(store);
    innov_store_free(store);
}
END_TEST

/* A registration that was somebody else's before keeps what is theirs, and loses what was not. */
START_TEST(what_was_about_them_once_goes)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    int64_t first = add(s.store, new_person(NULL, of(1, "Persona#")));
    int64_t second = add(s.store, new_person(NULL, of(2, "Persona#"))), id;
    innov_record *record = refer(INNOV_REGISTRATION, INNOV_REGISTRATION_EVENT, s.event);

    set(record, INNOV_REGISTRATION_ORDINAL, "1");
    set(record, INNOV_REGISTRATION_STATUS, "received");
    set_int(record, INNOV_REGISTRATION_PERSON, first);
    set(record, INNOV_REGISTRATION_EMAIL, of(1, "pasts.#@example.org"));
    put(s.store, record);
    set_int(record, INNOV_REGISTRATION_PERSON, second);
    set(record, INNOV_REGISTRATION_EMAIL, of(2, "pasts.#@example.org"));
    put(s.store, record);
    id = id_of(record);
    innov_record_free(record);
    erase(s.store, first);
    ck_gone(1);
    record = get(s.store, id);
    ck_assert_str_eq(innov_text(record, INNOV_REGISTRATION_EMAIL, NULL),
                     of(2, "pasts.#@example.org"));
    innov_record_free(record);
    innov_store_free(s.store);
}
END_TEST

/* ---- Named by others ----------------------------------------------------------------------- */

/* An e-mail in another's text is listed, not changed; when the caller decides so it goes, and what
 * the text was before. */
START_TEST(hits_wait_for_a_decision)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *event = get(s.store, s.event), *input;
    innov_table *table;
    char id[INNOV_ID_SIZE], place[TEXT];

    set(event, INNOV_EVENT_DESCRIPTION, of(1, "Rakstiet PIRMA.#@example.org!"));
    put(s.store, event);
    set(event, INNOV_EVENT_DESCRIPTION,
        of(1, "Rakstiet: „Tresa Persona#” vai tresa.#@example.org, bet ne tresa.#@example.orgs."));
    put(s.store, event);
    innov_record_free(event);
    input = new_erasure(one.person);
    ck_assert_int_eq(innov_set_int(input, INNOV_PERSON_ERASE_DRY_RUN, 1), INNOV_OK);
    table = run(s.store, "person-erase", input);
    ck_assert_int_eq(rows_with(table, "hit", s.event, "description"), 1);
    ck_assert_int_eq(rows_with(table, "hit_before", s.event, "description"), 1);
    innov_table_free(table);
    ck_assert_int_eq(innov_set_int(input, INNOV_PERSON_ERASE_DRY_RUN, 0), INNOV_OK);
    ck_assert_int_eq(innov_id_format(s.event, id, sizeof id), INNOV_OK);
    (void)snprintf(place, sizeof place, "%s.description", id);
    ck_assert_int_eq(innov_list_set(input, INNOV_PERSON_ERASE_REDACT, 0, place), INNOV_OK);
    table = run(s.store, "person-erase", input);
    ck_assert_int_eq(rows_with(table, "hit", 0, NULL), 0);
    ck_assert_int_eq(rows_with(table, "hit_before", 0, NULL), 0);
    ck_assert_int_eq(rows_with(table, "redacted", s.event, "description"), 1);
    innov_table_free(table);
    innov_record_free(input);
    event = get(s.store, s.event);
    ck_assert_str_eq(innov_text(event, INNOV_EVENT_DESCRIPTION, "lv"),
                     of(1, "Rakstiet: „Dzēsta persona 1” vai Dzēsta persona 1, bet ne "
                           "tresa.#@example.orgs."));
    innov_record_free(event);
    ck_sound(s.store);
    innov_store_free(s.store);
}
END_TEST

/* Words that turn up later: who was erased is erased again, with them. */
START_TEST(more_words_may_come_later)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t person = add(store, new_person("anna", "Anna Ozola"));
    innov_record *input = new_erasure(person), *record;
    innov_table *table;

    ck_assert_int_eq(innov_store_begin(store, "aozola3", "Dzēsta persona 1 ir kas cits", 0),
                     INNOV_OK);
    (void)add(store, new_institution("ministry", "Ministrija"));
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    erase(store, person);
    ck_assert_int_gt(files_with("aozola3"), 0);
    ck_assert_int_eq(innov_list_set(input, INNOV_PERSON_ERASE_ALSO, 0, "AOZOLA3"), INNOV_OK);
    table = run(store, "person-erase", input);
    ck_assert_int_eq(rows_with(table, "hit", 0, NULL), 0);
    ck_assert_int_eq(rows_with(table, "actor", 0, NULL), 0);
    innov_table_free(table);
    innov_record_free(input);
    ck_assert_int_eq(files_with("aozola3"), 0);
    record = get(store, person);
    ck_assert_str_eq(innov_text(record, INNOV_PERSON_NAME, NULL), pseudonym(1));
    innov_record_free(record);
    erase(store, add(store, new_person("zane", "Zane Liepa")));
    ck_assert_int_eq(count_records(store, INNOV_PERSON, "name = \"Dzēsta persona 2\""), 1);
    ck_sound(store);
    innov_store_free(store);
}
END_TEST

START_TEST(a_place_that_is_none_is_refused)
{
    static const char *const places[] = {"nothing", "ministry.nothing", "ministry.founded_on",
                                         ".name", "ministry."};
    scene s = new_scene(suite_file(lab_names[_i]));
    int64_t person = add(s.store, new_person(NULL, "Anna Ozola"));
    innov_diag *diag = new_diag();
    innov_table *table;

    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        innov_record *input = new_erasure(person);

        ck_assert_int_eq(innov_list_set(input, INNOV_PERSON_ERASE_REDACT, 0, places[i]), INNOV_OK);
        ck_assert_int_eq(innov_run(s.store, "person-erase", input, 0, &table, diag), INNOV_E_VALUE);
        ck_finding(diag, 0, INNOV_E_VALUE, places[i], "nav vieta");
        innov_record_free(input);
    }
    innov_diag_free(diag);
    innov_store_free(s.store);
}
END_TEST

/* A dry run tells the same and does nothing. */
START_TEST(a_dry_run_does_nothing)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *input = new_erasure(one.person);
    char *before = content_of(s.store), *token = token_of(s.store);
    innov_table *dry, *real;

    ck_assert_int_eq(innov_set_int(input, INNOV_PERSON_ERASE_DRY_RUN, 1), INNOV_OK);
    dry = run(s.store, "person-erase", input);
    ck_content(s.store, before);
    ck_assert_str_eq(innov_store_text(s.store, INNOV_STORE_TOKEN), token);
    ck_assert_int_eq(innov_set_int(input, INNOV_PERSON_ERASE_DRY_RUN, 0), INNOV_OK);
    real = run(s.store, "person-erase", input);
    ck_assert_int_gt(innov_table_count(dry, INNOV_TABLE_ROWS), 20);
    for (int32_t i = 0; i < innov_table_count(real, INNOV_TABLE_ROWS); i++)
        for (int32_t c = 0; c < 6; c++)
            ck_assert_str_eq(innov_table_text(real, i, c), innov_table_text(dry, i, c));
    ck_assert_int_eq(innov_table_count(dry, INNOV_TABLE_ROWS),
                     innov_table_count(real, INNOV_TABLE_ROWS));
    innov_table_free(dry);
    innov_table_free(real);
    innov_record_free(input);
    free(before);
    free(token);
    innov_store_free(s.store);
}
END_TEST

/* ---- Coming back --------------------------------------------------------------------------- */

/* What an import of `path` says, as warnings; everything else is no finding. */
static int32_t import_with_warnings(innov_store *store, const char *path)
{
    innov_diag *diag = new_diag();
    int32_t warnings;

    if (innov_store_import(store, path, NULL, 0, NULL, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
    warnings = innov_diag_count(diag);
    for (int32_t i = 0; i < warnings; i++) {
        ck_words(innov_diag_text(diag, i, INNOV_DIAG_MESSAGE, "en"), "the person was erased");
        ck_words(innov_diag_text(diag, i, INNOV_DIAG_MESSAGE, "lv"), "persona ir izdzēsta");
        ck_assert_int_gt(finding(diag, i, INNOV_DIAG_LINE), 0);
    }
    innov_diag_free(diag);
    return warnings;
}

/* An older export has the person again, by id: they stay a pseudonym. */
START_TEST(an_older_export_brings_nobody_back)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    const char *path = suite_file("older.xml");
    innov_record *record;

    ck_assert_int_eq(innov_store_export(s.store, path, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
    erase(s.store, one.person);
    ck_assert_int_gt(import_with_warnings(s.store, path), 10);
    ck_assert_int_eq(unlink(path), 0);
    record = get(s.store, one.person);
    ck_assert_str_eq(innov_text(record, INNOV_PERSON_NAME, NULL), pseudonym(1));
    innov_record_free(record);
    record = get(s.store, one.registration);
    ck_assert_int_eq(innov_has(record, INNOV_REGISTRATION_EMAIL), 0);
    innov_record_free(record);
    ck_assert_int_eq(count_records(s.store, INNOV_REGISTRATION, NULL), 1);
    ck_sound(s.store);
    innov_store_free(s.store);
}
END_TEST

/* A file written by hand knows them by label only, of which a digest is left. */
static void ck_label_stays_erased(innov_store *store, int people)
{
    static const char file[] =
        "<?xml version=\"1.0\"?>\n<ecosystem xmlns=\"urn:libinnov:0\" revision=\"2\" "
        "labels=\"" LABELS "\">\n<person id=\"anna\"><name>Anna Ozola</name>"
        "<email>anna@example.org</email></person>\n</ecosystem>\n";
    const char *path = suite_file("older.xml");

    ck_assert_int_eq(files_with("anna"), 0);
    suite_write(path, file, sizeof file - 1);
    ck_assert_int_eq(import_with_warnings(store, path), 2);
    ck_assert_int_eq(unlink(path), 0);
    ck_assert_int_eq(count_records(store, INNOV_PERSON, NULL), people);
    ck_assert_int_eq(files_with("anna"), 0);
}

START_TEST(a_label_brings_nobody_back)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    erase(store, add(store, new_person("anna", "Anna Ozola")));
    ck_label_stays_erased(store, 1);
    innov_store_free(store);
}
END_TEST

/* The list goes along into a backup, and into the other format. */
START_TEST(copies_know_who_was_erased)
{
    const char *const paths[] = {suite_file(copy_names[_i]), suite_file(other_names[_i])};
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    erase(store, add(store, new_person("anna", "Anna Ozola")));
    copy_everywhere(store, _i);
    innov_store_free(store);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        store = open_lab(paths[i], INNOV_OPEN_WRITE);
        ck_label_stays_erased(store, 1);
        ck_said(store, innov_store_undo(store, revision_of_store(store), 0, NULL), INNOV_E_STATE,
                "erased a person", "izdzēsa personu");
        innov_store_free(store);
    }
}
END_TEST

/* Who was deleted and then erased comes as the pseudonym at most. */
START_TEST(a_label_of_the_deleted_brings_nobody_back)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    int64_t person = add(store, new_person("anna", "Anna Ozola"));

    ck_assert_int_eq(innov_store_delete(store, person, 0, NULL), INNOV_OK);
    erase(store, person);
    ck_label_stays_erased(store, 1);
    ck_assert_int_eq(is_there(store, person), 1);
    ck_sound(store);
    innov_store_free(store);
}
END_TEST

/* A caller who puts them back is told why not. */
START_TEST(a_put_brings_nobody_back)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *stale = get(s.store, one.person), *post = get(s.store, one.post);

    erase(s.store, one.person);
    ck_said(s.store, innov_store_put(s.store, stale, 0, NULL), INNOV_E_STATE, "was erased",
            "ir izdzēsta");
    ck_said(s.store, innov_store_put(s.store, post, 0, NULL), INNOV_E_STATE, "was erased",
            "ir izdzēsta");
    innov_record_free(stale);
    innov_record_free(post);
    stale = get(s.store, one.person);
    set(stale, INNOV_PERSON_ROLE, "mentor");
    put(s.store, stale);
    innov_record_free(stale);
    innov_store_free(s.store);
    ck_gone(1);
}
END_TEST

/* An older backup was restored: the list that was kept apart is done again. */
START_TEST(a_restored_backup_is_erased_again)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1), two = add_someone(&s, 2);
    const char *old = suite_file(copy_names[_i]), *list = suite_file(lists[0]);
    innov_record *input;

    ck_assert_int_eq(innov_store_backup(s.store, old, 0, NULL), INNOV_OK);
    erase(s.store, two.person);
    input = new_erasure(one.person);
    set(input, INNOV_PERSON_ERASE_LIST, list);
    innov_table_free(run(s.store, "person-erase", input));
    innov_record_free(input);
    innov_store_free(s.store);
    ck_assert_int_eq(unlink(suite_file(lab_names[_i])), 0);
    s.store = open_lab(old, INNOV_OPEN_WRITE);
    input = new_record(INNOV_REPLAY_ERASURES);
    set(input, INNOV_REPLAY_ERASURES_LIST, list);
    set(input, INNOV_REPLAY_ERASURES_REASON, "Atjaunota vecāka kopija");
    innov_table_free(run(s.store, "replay-erasures", input));
    innov_record_free(input);
    ck_sound(s.store);
    innov_store_free(s.store);
    ck_gone(1);
    ck_gone(2);
    s.store = open_lab(old, INNOV_OPEN_READ);
    ck_assert_int_eq(count_records(s.store, INNOV_PERSON, "name = \"Dzēsta persona 2\""), 1);
    innov_store_free(s.store);
}
END_TEST

/* ---- Others at the file -------------------------------------------------------------------- */

/* While others read an older state its bytes stay; who opens the store next makes the file anew. */
START_TEST(readers_are_waited_for)
{
    scene s = new_scene(suite_file(lab_names[SQLITE]));
    someone one = add_someone(&s, 1);
    innov_store *reader = open_lab(suite_file(lab_names[SQLITE]), INNOV_OPEN_READ);
    innov_record *input = new_erasure(one.person);
    const innov_record *record;
    innov_cursor *cursor;
    innov_table *table;
    innov_diag *diag = new_diag();

    ck_assert_int_eq(innov_store_find(reader, INNOV_REGISTRATION, NULL, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(s.store, INNOV_STORE_PATIENCE, "10"), INNOV_OK);
    ck_assert_int_eq(innov_run(s.store, "person-erase", input, 0, &table, diag), INNOV_OK);
    ck_finding(diag, 0, INNOV_OK, "free places", "brīvajās vietās");
    innov_table_free(table);
    innov_record_free(input);
    innov_store_free(s.store);
    innov_cursor_free(cursor);
    innov_store_free(reader);
    innov_store_free(open_lab(suite_file(lab_names[SQLITE]), INNOV_OPEN_WRITE));
    ck_gone(1);
    innov_diag_free(diag);
}
END_TEST

/* Within a transaction of the caller's, with an actor, and taken back with it. */
START_TEST(it_is_part_of_a_transaction)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    char *before = content_of(s.store);

    ck_assert_int_eq(innov_store_begin(s.store, "datu sargs", "lūgums", 0), INNOV_OK);
    erase(s.store, one.person);
    ck_assert_int_eq(innov_store_rollback(s.store), INNOV_OK);
    ck_content(s.store, before);
    free(before);
    ck_assert_int_eq(innov_store_begin(s.store, "datu sargs", of(1, "lūdza Trešā Persona#"), 0),
                     INNOV_OK);
    erase(s.store, one.person);
    ck_assert_int_eq(innov_store_commit(s.store, NULL), INNOV_OK);
    innov_store_free(s.store);
    ck_gone(1);
}
END_TEST

/* ---- Reports ------------------------------------------------------------------------------- */

/* Everything personal is in the export, former values and the log too. */
START_TEST(the_export_holds_everything)
{
    static const char *const texts[] = {"iezime-#",
                                        "Pirmā Persona#",
                                        "Otrā Persona#",
                                        "Trešā Persona#",
                                        "pirma.#@example.org",
                                        "Padomniece #",
                                        "Direktore #",
                                        "Saziņa ar #",
                                        "https://example.org/#",
                                        "Runāja ar # kolēģi",
                                        "Gribu palīdzēt. #",
                                        "Cits Vārds#",
                                        "R-#",
                                        "0000-#",
                                        "foto-#.jpg",
                                        "Es, #, piekrītu.",
                                        "Eksperte #",
                                        "Kā # domā, labi.",
                                        "Raksta tresa.#@example.org"};
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_record *input = refer(INNOV_PERSON_EXPORT, INNOV_PERSON_EXPORT_PERSON, one.person);
    innov_table *table;
    FILE *out = tmpfile();
    static char bytes[1 << 18];
    size_t length;

    (void)add_someone(&s, 2);
    table = run(s.store, "person-export", input);
    ck_assert_ptr_nonnull(out);
    ck_assert_int_eq(innov_table_write(table, fileno(out), INNOV_FORMAT_CSV, NULL), INNOV_OK);
    rewind(out);
    length = fread(bytes, 1, sizeof bytes - 1, out);
    ck_assert_int_eq(fclose(out), 0);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ck_assert_msg(holds(bytes, length, of(1, texts[i])), "no %s", of(1, texts[i]));
    ck_assert_int_eq(holds(bytes, length, of(2, "#")), 0);
    ck_assert_int_gt(rows_with(table, "about", one.score, "points"), 0);
    innov_table_free(table);
    innov_record_free(input);
    innov_store_free(s.store);
}
END_TEST

START_TEST(what_is_due_is_told)
{
    scene s = new_scene(suite_file(lab_names[_i]));
    someone one = add_someone(&s, 1);
    innov_table *table = run(s.store, "due-for-deletion", NULL);
    int64_t record;

    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 2);
    ck_assert_int_eq(innov_table_int(table, 0, 1, &record), INNOV_OK);
    ck_assert_int_eq(record, one.person);
    ck_assert_str_eq(innov_table_text(table, 0, 4), "retention_over");
    ck_assert_int_eq(innov_table_int(table, 1, 1, &record), INNOV_OK);
    ck_assert_int_eq(record, one.consent);
    ck_assert_str_eq(innov_table_text(table, 1, 4), "consent_withdrawn");
    innov_table_free(table);
    erase(s.store, one.person);
    table = run(s.store, "due-for-deletion", NULL);
    ck_assert_int_eq(innov_table_count(table, INNOV_TABLE_ROWS), 0);
    innov_table_free(table);
    innov_store_free(s.store);
}
END_TEST

/* ---- The model ----------------------------------------------------------------------------- */

/* What is personal and must be there can be a pseudonym: a text, long enough. */
START_TEST(required_personal_fields_are_plain_texts)
{
    int32_t kind, field;
    int found = 0;

    for (int32_t k = 0; innov_kind_at(k, &kind) == INNOV_OK; k++)
        for (int32_t f = 0; innov_field_at(kind, f, &field) == INNOV_OK; f++) {
            int64_t flags = 0, type = 0, most = 0;

            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_FLAGS, &flags), INNOV_OK);
            if ((flags & INNOV_FIELD_IS_PERSONAL) == 0 || (flags & INNOV_FIELD_IS_REQUIRED) == 0)
                continue;
            found++;
            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TYPE, &type), INNOV_OK);
            ck_assert_int_eq(type, INNOV_TYPE_TEXT);
            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_MAX, &most), INNOV_OK);
            ck_assert_int_ge(most, 40);
        }
    ck_assert_int_ge(found, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("erasure");
    TCase *bytes = suite_case(suite, "bytes"), *log = suite_case(suite, "log");
    TCase *hits = suite_case(suite, "hits"), *back = suite_case(suite, "coming back");
    TCase *reports = suite_case(suite, "reports"), *people = suite_case(suite, "people");

    every_store(people, no_byte_is_left);
    every_store(bytes, what_counts_stays);
    every_store(bytes, totals_stay);
    every_store(bytes, decisions_stand);
    every_store(bytes, all_or_nobody);
    tcase_add_test(bytes, readers_are_waited_for);
    every_store(bytes, it_is_part_of_a_transaction);
    every_store(log, former_tokens_hold_no_longer);
    every_store(log, undo_brings_nobody_back);
    every_store(log, the_log_unwinds);
    every_store(log, the_deleted_are_erased);
    every_store(log, what_was_about_them_once_goes);
    every_store(hits, hits_wait_for_a_decision);
    every_store(hits, more_words_may_come_later);
    every_store(hits, a_place_that_is_none_is_refused);
    every_store(hits, a_dry_run_does_nothing);
    every_store(back, an_older_export_brings_nobody_back);
    every_store(back, a_label_brings_nobody_back);
    every_store(back, copies_know_who_was_erased);
    every_store(back, a_label_of_the_deleted_brings_nobody_back);
    every_store(back, a_put_brings_nobody_back);
    every_store(back, a_restored_backup_is_erased_again);
    every_store(reports, the_export_holds_everything);
    every_store(reports, what_is_due_is_told);
    tcase_add_test(reports, required_personal_fields_are_plain_texts);
    return suite_main(suite);
}
