/* pains.c - what users of other systems ask in vain for, as tests that bear the number of the pain.
 *
 * Of a pain that another suite has tests of, they bear its number there (grep pain_): here is what
 * belongs to none. 1: totals are rewritten when institutions change; 2: unfair waiting lists; 10:
 * scores in conflict by way of bulk calls and aggregates; 11: lineage that breaks; 12: anonymity
 * that is none.
 */
#include "contract/answers.h"

#define WALK "../../examples/data/walk.xml"

enum { LINE = 400, TEXT = 1000 };

/* ---- 1. History is rewritten when organisations change ----------------------------------------
 */

/* The columns of a tree that tell what became of an institution since. */
static int tells_the_future(const char *column)
{
    static const char *const since[] = {"until", "change", "change_on", "successor",
                                        "successor_names"};

    for (size_t i = 0; i < sizeof since / sizeof since[0]; i++)
        if (strcmp(column, since[i]) == 0)
            return 1;
    return 0;
}

/* All that a report says of a day, cell by cell, to be freed. */
static char *cells_of(const innov_table *table)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    ck_assert_ptr_nonnull(out);
    for (int32_t row = 0; row < rows_of(table); row++)
        for (int32_t c = 0; c < innov_table_count(table, INNOV_TABLE_COLUMNS); c++) {
            const char *column = innov_table_column(table, c, INNOV_COLUMN_NAME, NULL);

            if (!tells_the_future(column))
                (void)fprintf(out, "%d %s=%s%s\n", (int)row, column,
                              innov_table_text(table, row, c), innov_table_reason(table, row, c));
        }
    ck_assert_int_eq(fclose(out), 0);
    return text;
}

/* Reports of a day, with what they cannot do without, and every way of grouping. */
static const char *const of_a_day[][2] = {
    {"sprint-progress", ""},
    {"call-success", ""},
    {"call-success", "by=institution_kind "},
    {"call-success", "by=sector "},
    {"institution-timeline", "institution=birojs "},
    {"awards", ""},
    {"never-took-part", ""},
    {"never-took-part", "activity=sprint "},
    {"facilitators", ""},
    {"sprint-quality", ""},
    {"training-reach", ""},
    {"lineage", "record=sprint/numurini-2025 "},
    {"institution-tree", ""},
    {"network-coverage", "by=ministry "},
    {"network-coverage", "by=region "},
    {"network-coverage", "by=institution_kind "},
};

enum { OF_A_DAY = sizeof of_a_day / sizeof of_a_day[0] };

static void ask_of_2025(innov_store *store, char *said[OF_A_DAY])
{
    for (size_t i = 0; i < OF_A_DAY; i++) {
        char asked[LINE];
        innov_table *table;

        (void)snprintf(asked, sizeof asked, "%sas_of=2025-12-31", of_a_day[i][1]);
        table = ask(store, of_a_day[i][0], asked);
        said[i] = cells_of(table);
        innov_table_free(table);
    }
}

static void split_the_office(innov_store *store)
{
    innov_record *office;

    add_lines(store, "institution id=pirmais name=Pirmais kind=subordinate admin_level=direct "
                     "status=active founded_on=2026-01-01\n"
                     "institution id=otrais name=Otrais kind=subordinate admin_level=direct "
                     "status=active founded_on=2026-01-01\n"
                     "institution_parent institution=pirmais parent=ministrija tree=subordination "
                     "valid_from=2026-01-01\n"
                     "institution_parent institution=otrais parent=ministrija tree=subordination "
                     "valid_from=2026-01-01");
    office = new_of(store, "institution_change",
                    "kind=split effective_on=2026-01-01 original=birojs");
    ck_assert_int_eq(innov_list_set_int(office, INNOV_INSTITUTION_CHANGE_RESULTING, 0,
                                        named(store, INNOV_INSTITUTION, "pirmais")),
                     INNOV_OK);
    ck_assert_int_eq(innov_list_set_int(office, INNOV_INSTITUTION_CHANGE_RESULTING, 1,
                                        named(store, INNOV_INSTITUTION, "otrais")),
                     INNOV_OK);
    (void)add(store, office);
    office = get(store, named(store, INNOV_INSTITUTION, "birojs"));
    set_words(store, office, "status=reorganised successor=pirmais ended_on=2025-12-31");
    (void)add(store, office);
    office = get(store, named(store, INNOV_INSTITUTION_PARENT, "birojs-ministrija"));
    set_words(store, office, "valid_to=2025-12-31");
    (void)add(store, office);
}

/* What was said of the last day of 2025 is said of it after the split as well. */
START_TEST(pain_01_a_split_leaves_the_totals_before_it)
{
    innov_store *store = new_store_of(_i, WALK);
    char *before[OF_A_DAY], *after[OF_A_DAY];
    innov_table *table;

    add_lines(store, "membership person=bruno body=tikls status=active institution=birojs "
                     "valid_from=2025-05-01");
    ask_of_2025(store, before);
    split_the_office(store);
    ask_of_2025(store, after);
    for (size_t i = 0; i < OF_A_DAY; i++) {
        ck_assert_msg(strcmp(before[i], after[i]) == 0, "%s %s\n%s\nafter the split\n%s",
                      of_a_day[i][0], of_a_day[i][1], before[i], after[i]);
        free(before[i]);
        free(after[i]);
    }
    table = ask(store, "network-coverage", "by=institution_kind as_of=2026-01-01");
    ck_assert_str_eq(cell(table, row_with(table, "title", "subordinate"), "institutions"), "2");
    innov_table_free(table); /* the new map is there from its day on */
    table = ask(store, "institution-tree", "root=ministrija as_of=2026-01-01");
    ck_assert_int_eq(rows_of(table), 3);
    ck_assert_int_eq(row_with(table, "name", "Rindu birojs"), -1);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- 2. Waiting lists are unfair ---------------------------------------------------------------
 */

static void ck_asks(innov_store *store, const char *who, const char *expected)
{
    char asked[LINE];
    innov_table *table;

    (void)snprintf(asked, sizeof asked,
                   "event=diena name=%s email=%s@example.lv received_at=2026-01-05T10:00:00Z", who,
                   who);
    table = ask(store, "register", asked);
    ck_assert_msg(strcmp(cell(table, 0, "status"), expected) == 0, "%s is %s, not %s", who,
                  cell(table, 0, "status"), expected);
    innov_table_free(table);
}

static int64_t place_of(innov_store *store, const char *who, const char *status)
{
    char condition[LINE];
    innov_cursor *cursor;
    const innov_record *found;
    int64_t id;

    (void)snprintf(condition, sizeof condition, "name=%s and status=%s", who, status);
    ck_assert_int_eq(innov_store_find(store, INNOV_REGISTRATION, condition, &cursor, NULL), 0);
    ck_assert_msg(innov_cursor_next(cursor, &found) == INNOV_OK, "nobody is %s", condition);
    id = id_of(found);
    innov_cursor_free(cursor);
    return id;
}

static void ck_is(innov_store *store, const char *who, const char *status)
{
    (void)place_of(store, who, status);
}

static void gives_up(innov_store *store, const char *who, const char *status)
{
    innov_record *input = new_record(INNOV_CANCEL_REGISTRATION);
    innov_table *table;

    ck_assert_int_eq(
        innov_set_int(input, INNOV_CANCEL_REGISTRATION_REGISTRATION, place_of(store, who, status)),
        INNOV_OK);
    ck_assert_int_eq(innov_run(store, "cancel-registration", input, 0, &table, NULL), INNOV_OK);
    innov_table_free(table);
    innov_record_free(input);
}

static void set_event(innov_store *store, const char *words)
{
    innov_record *event = get(store, named(store, INNOV_EVENT, "diena"));

    set_words(store, event, words);
    (void)add(store, event);
}

static innov_store *new_event(int format)
{
    innov_store *store = new_lab(suite_file(lab_names[format]));

    add_lines(store, "event id=diena title=Diena kind=forum status=registration_open "
                     "starts_on=2026-02-01 zone=Europe/Riga capacity=2 waitlist=true");
    ck_asks(store, "Anna", "confirmed");
    ck_asks(store, "Bruno", "confirmed");
    ck_asks(store, "Cilda", "waitlisted");
    ck_asks(store, "Dainis", "waitlisted");
    return store;
}

START_TEST(pain_02_who_gave_up_a_place_and_comes_again_is_last)
{
    innov_store *store = new_event(_i);

    gives_up(store, "Anna", "confirmed");
    ck_is(store, "Cilda", "confirmed"); /* who waited longest */
    ck_asks(store, "Anna", "waitlisted");
    gives_up(store, "Bruno", "confirmed");
    ck_is(store, "Dainis", "confirmed"); /* before Anna, who came again */
    ck_is(store, "Anna", "waitlisted");
    gives_up(store, "Anna", "waitlisted"); /* who has no place frees none */
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, "status=confirmed"), 2);
    innov_store_free(store);
}
END_TEST

START_TEST(pain_02_more_places_go_to_those_who_wait)
{
    innov_store *store = new_event(_i);

    set_event(store, "capacity=3");
    ck_asks(store, "Elza", "waitlisted"); /* Cilda was there before */
    ck_is(store, "Cilda", "confirmed");
    set_event(store, "capacity=5");
    gives_up(store, "Bruno", "confirmed");
    ck_is(store, "Dainis", "confirmed");
    ck_is(store, "Elza", "confirmed");
    ck_asks(store, "Fricis", "confirmed");
    ck_assert_int_eq(count_records(store, INNOV_REGISTRATION, "status=confirmed"), 5);
    ck_asks(store, "Gita", "waitlisted");
    innov_store_free(store);
}
END_TEST

START_TEST(pain_02_nobody_is_given_a_place_at_what_is_over)
{
    innov_store *store = new_event(_i);

    set_event(store, "status=registration_closed closed_reason=deadline");
    set_event(store, "status=held");
    gives_up(store, "Anna", "confirmed");
    ck_is(store, "Cilda", "waitlisted");
    ck_refused(store, "register", "event=diena name=Elza", INNOV_E_STATE,
               "one cannot register for this event: it is held",
               "šim pasākumam nevar reģistrēties: tā statuss ir held");
    innov_store_free(store);
}
END_TEST

/* The log has who was moved up, when and by whose act, in the order it happened. */
START_TEST(pain_02_the_log_says_who_was_moved_up)
{
    innov_store *store = new_event(_i);
    char token[200], id[INNOV_ID_SIZE];
    innov_table *log;
    int32_t row;

    (void)snprintf(token, sizeof token, "%s", innov_store_text(store, INNOV_STORE_TOKEN));
    ck_assert_int_eq(innov_id_format(place_of(store, "Cilda", "waitlisted"), id, sizeof id), 0);
    ck_assert_int_eq(innov_store_begin(store, "Inese", "Anna nenāks", 0), INNOV_OK);
    gives_up(store, "Anna", "confirmed");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_changes(store, token, -1, &log, NULL), INNOV_OK);
    row = row_with(log, "record", id);
    ck_assert_int_ge(row, 0);
    ck_assert_str_eq(cell(log, row, "field"), "status");
    ck_assert_str_eq(cell(log, row, "before"), "waitlisted");
    ck_assert_str_eq(cell(log, row, "actor"), "Inese");
    ck_assert_str_eq(cell(log, row, "reason"), "Anna nenāks");
    innov_table_free(log);
    innov_store_free(store);
}
END_TEST

/* ---- 10. Conflicts are not kept out ------------------------------------------------------------
 */

/* A panel whose scoring is open, and whose deputy has come to work at an applicant. */
static innov_store *new_tied_panel(int format)
{
    innov_store *store = new_store_of(format, "evaluation/panel.xml");
    innov_record *panel = get(store, named(store, INNOV_EVALUATION, "panel"));

    ck_assert_int_eq(innov_store_begin(store, NULL, "not all is scored yet", 0), INNOV_OK);
    set_words(store, panel, "status=scoring_open");
    (void)add(store, panel);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    add_lines(store, "post person=spare institution=office-c valid_from=2025-03-01");
    return store;
}

static int import_as(innov_store *store, const char *format, const char *text, innov_diag *diag)
{
    innov_record *how = new_record(INNOV_EXCHANGE);
    const char *path = suite_file("scores");
    int rc;

    set(how, INNOV_EXCHANGE_FORMAT, format);
    set(how, INNOV_EXCHANGE_KIND, "score");
    suite_write(path, text, strlen(text));
    rc = innov_store_import(store, path, how, 0, NULL, diag);
    innov_record_free(how);
    return rc;
}

/* Two scores of the deputy, the first one fair. */
static const char *const sheets[][2] = {
    {"csv", "assessor,ordinal,entry,criterion,points,scored_at\n"
            "j-spare,1,application/app-d,c1,3.00,2025-03-10T10:00:00Z\n"
            "j-spare,2,application/app-c,c1,3.00,2025-03-10T10:00:00Z\n"},
    {"json", "[{\"fields\": {\"assessor\": \"j-spare\", \"ordinal\": 1, \"entry\": "
             "\"application/app-d\", \"criterion\": \"c1\", \"points\": 3.00, \"scored_at\": "
             "\"2025-03-10T10:00:00Z\"}}, {\"fields\": {\"assessor\": \"j-spare\", \"ordinal\": 2, "
             "\"entry\": \"application/app-c\", \"criterion\": \"c1\", \"points\": 3.00, "
             "\"scored_at\": \"2025-03-10T10:00:00Z\"}}]"},
};

START_TEST(pain_10_no_sheet_brings_a_score_in_conflict_in)
{
    innov_store *store = new_tied_panel(_i);
    innov_diag *diag = new_diag();
    int32_t before = count_records(store, INNOV_SCORE, "");

    for (size_t i = 0; i < sizeof sheets / sizeof sheets[0]; i++) {
        ck_assert_str_eq(innov_result_name(import_as(store, sheets[i][0], sheets[i][1], diag)),
                         "INNOV_E_REFUSED");
        ck_finding(diag, 0, INNOV_E_REFUSED, "conflict of interest (own_institution)",
                   "interešu konflikts (own_institution)");
        ck_assert_int_eq(count_records(store, INNOV_SCORE, ""), before);
    }
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

/* Neither many puts in one transaction, nor a fair score that is turned to another entry. */
START_TEST(pain_10_no_detour_brings_a_score_in_conflict_in)
{
    innov_store *store = new_tied_panel(_i);
    const char *fair = "assessor=j-spare ordinal=1 entry=application/app-d criterion=c1 "
                       "points=3.00 scored_at=2025-03-10T10:00:00Z";
    innov_record *score = new_of(store, "score", fair);
    int32_t before = count_records(store, INNOV_SCORE, "");

    put(store, score);
    set_words(store, score, "entry=application/app-c");
    ck_said(store, innov_store_put(store, score, 0, NULL), INNOV_E_REFUSED, "conflict of interest",
            "interešu konflikts");
    ck_assert_int_eq(innov_store_delete(store, id_of(score), 0, NULL), INNOV_OK);
    innov_record_free(score);
    ck_assert_int_eq(innov_store_begin(store, NULL, NULL, 0), INNOV_OK);
    (void)add(store, new_of(store, "score", fair));
    add_lines(store, "score assessor=j-spare ordinal=2 entry=application/app-c criterion=c1 "
                     "points=3.00 scored_at=2025-03-10T10:00:00Z");
    ck_said(store, innov_store_commit(store, NULL), INNOV_E_REFUSED, "conflict of interest",
            "interešu konflikts");
    ck_assert_int_eq(count_records(store, INNOV_SCORE, ""), before);
    innov_store_free(store);
}
END_TEST

static void ck_nowhere(const char *text, const char *const *words, const char *where)
{
    for (; *words != NULL; words++)
        ck_assert_msg(strstr(text, *words) == NULL, "%s has %s", where, *words);
}

/* What everybody may see gives no points, nor what they come to, in no format and no report: who
 * is in conflict cannot work out a score from it. Whoever may see the internal view can. */
START_TEST(pain_10_nothing_public_tells_a_score)
{
    static const char *const told[] = {"<score", "\"score\"", "12.375", "8.1667",
                                       "49.5",   "14.5",      NULL};
    static const char *const formats[] = {"xml", "json"};
    innov_store *store = new_store_of(_i, "evaluation/panel.xml"), *shown;
    innov_record *panel;

    innov_table_free(ask(store, "decide", "evaluation=panel decided_on=2025-03-20"));
    panel = get(store, named(store, INNOV_EVALUATION, "panel"));
    set_words(store, panel, "status=announced announced_on=2025-03-25 visibility=public");
    (void)add(store, panel);
    for (size_t i = 0; i < 2; i++) {
        innov_record *how = new_record(INNOV_EXCHANGE);
        char *text;

        set(how, INNOV_EXCHANGE_FORMAT, formats[i]);
        ck_assert_int_eq(
            innov_store_export(store, suite_file("public"), how, INNOV_VIEW_PUBLIC, 0, NULL),
            INNOV_OK);
        text = suite_read(suite_file("public"), NULL);
        ck_assert_ptr_nonnull(strstr(text, "Konkurss"));
        ck_nowhere(text, told, formats[i]);
        free(text);
        innov_record_free(how);
    }
    ck_assert_int_eq(
        innov_store_export(store, suite_file("public.xml"), NULL, INNOV_VIEW_PUBLIC, 0, NULL),
        INNOV_OK);
    shown = new_lab(suite_file("shown.innov"));
    ck_assert_int_eq(innov_store_import(shown, suite_file("public.xml"), NULL, 0, NULL, NULL),
                     INNOV_OK);
    ck_assert_int_gt(count_records(shown, INNOV_CRITERION, "evaluation=panel"), 0);
    ck_assert_int_eq(count_records(shown, INNOV_SCORE, ""), 0);
    ck_assert_int_eq(count_records(shown, INNOV_DECISION, "total is set or rank is set"), 0);
    innov_store_free(shown);
    innov_store_free(store);
}
END_TEST

/* ---- 11. Lineage breaks when things are merged and split ---------------------------------------
 */

enum { ORIGINALS = 8, STEPS = 24, RECORDS = ORIGINALS + 2 * STEPS };

/* Ideas that were judged and sprints that took hours; which of them flowed into which. */
typedef struct flow {
    innov_store *store;
    int64_t ids[RECORDS];
    uint64_t from[RECORDS]; /* the originals that it comes from, a bit each */
    int is_sprint[RECORDS], count;
    unsigned random;
} flow;

static int draw(flow *f, int below)
{
    f->random = f->random * 1664525U + 1013904223U;
    return (int)((f->random >> 16) % (unsigned)below);
}

static void add_thing(flow *f, int is_sprint)
{
    char words[LINE];

    (void)snprintf(words, sizeof words,
                   is_sprint ? "year=2025 status=planned title=S%d lead=office"
                             : "title=I%d status=captured",
                   f->count);
    f->ids[f->count] = add(f->store, new_of(f->store, is_sprint ? "sprint" : "idea", words));
    f->is_sprint[f->count] = is_sprint;
    f->from[f->count++] = 0;
}

static void link_to(flow *f, int subject, const char *kind, int object)
{
    innov_record *link = new_of(f->store, "link", kind);

    ck_assert_int_eq(innov_set_int(link, INNOV_LINK_SUBJECT, f->ids[subject]), INNOV_OK);
    ck_assert_int_eq(innov_set_int(link, INNOV_LINK_OBJECT, f->ids[object]), INNOV_OK);
    (void)add(f->store, link);
}

/* Each idea has a score, each sprint a session of some hours. */
static void add_originals(flow *f)
{
    char id[INNOV_ID_SIZE], words[LINE];

    add_lines(f->store, "institution id=office name=Birojs kind=ministry status=active\n"
                        "person id=juror name=Jānis");
    for (int i = 0; i < ORIGINALS; i++) {
        add_thing(f, i % 2);
        f->from[i] = UINT64_C(1) << i;
    }
    ck_assert_int_eq(innov_id_format(f->ids[0], id, sizeof id), INNOV_OK);
    (void)snprintf(words, sizeof words, "id=judged title=T status=draft aggregation=mean entry=%s",
                   id);
    (void)add(f->store, new_of(f->store, "evaluation", words));
    add_lines(f->store, "criterion id=c evaluation=judged ordinal=1 text=Jēga\n"
                        "assessor id=a evaluation=judged ordinal=1 person=juror");
    ck_assert_int_eq(innov_store_begin(f->store, NULL, "from the files", INNOV_BEGIN_OVERRIDE), 0);
    for (int i = 0; i < ORIGINALS; i++) {
        innov_record *record;

        (void)snprintf(words, sizeof words,
                       i % 2 ? "ordinal=1 hours=%d.00"
                             : "assessor=a criterion=c points=4.00 ordinal=%d",
                       i + 1);
        record = new_of(f->store, i % 2 ? "session" : "score", words);
        ck_assert_int_eq(
            innov_set_int(record, i % 2 ? INNOV_SESSION_SPRINT : INNOV_SCORE_ENTRY, f->ids[i]),
            INNOV_OK);
        (void)add(f->store, record);
    }
    ck_assert_int_eq(innov_store_commit(f->store, NULL), INNOV_OK);
}

/* Two of a kind become one, or one becomes two. */
static void merge_or_split(flow *f)
{
    int first = draw(f, f->count), second = draw(f, f->count), sprint = f->is_sprint[first];

    add_thing(f, sprint);
    if (first != second && f->is_sprint[second] == sprint) {
        link_to(f, first, "kind=merged_into", f->count - 1);
        link_to(f, second, "kind=merged_into", f->count - 1);
        f->from[f->count - 1] = f->from[first] | f->from[second];
        return;
    }
    add_thing(f, sprint);
    link_to(f, f->count - 2, "kind=split_from", first);
    link_to(f, f->count - 1, "kind=split_from", first);
    f->from[f->count - 2] = f->from[f->count - 1] = f->from[first];
}

/* What is on record of an original: its score or its session, which its links name. */
static void ck_still_there(flow *f, int original)
{
    innov_record *record = get(f->store, f->ids[original]);
    innov_table *links;
    char title[8];

    (void)snprintf(title, sizeof title, "%c%d", f->is_sprint[original] ? 'S' : 'I', original);
    ck_assert_str_eq(
        innov_text(record, f->is_sprint[original] ? INNOV_SPRINT_TITLE : INNOV_IDEA_TITLE, "lv"),
        title);
    innov_record_free(record);
    ck_assert_int_eq(innov_store_links(f->store, f->ids[original], &links, NULL), INNOV_OK);
    ck_assert_int_ge(row_with(links, "kind", f->is_sprint[original] ? "session" : "score"), 0);
    innov_table_free(links);
}

/* The lineage of a record names exactly the originals that flowed into it. */
static void ck_origins(flow *f, int thing)
{
    innov_record *input = new_record(INNOV_LINEAGE);
    uint64_t found = f->from[thing] & (thing < ORIGINALS ? UINT64_C(1) << thing : 0);
    innov_table *table;

    ck_assert_int_eq(innov_set_int(input, INNOV_LINEAGE_RECORD, f->ids[thing]), INNOV_OK);
    ck_assert_int_eq(innov_run(f->store, "lineage", input, 0, &table, NULL), INNOV_OK);
    for (int32_t row = 0; row < rows_of(table); row++) {
        int64_t id, step;

        ck_assert_int_eq(innov_table_int(table, row, column_of(table, "record"), &id), INNOV_OK);
        ck_assert_int_eq(innov_table_int(table, row, column_of(table, "step"), &step), INNOV_OK);
        for (int i = 0; i < ORIGINALS && step < 0; i++)
            found |= id == f->ids[i] ? UINT64_C(1) << i : 0;
    }
    ck_assert_msg(found == f->from[thing], "of %d are found %llx, not %llx", thing,
                  (unsigned long long)found, (unsigned long long)f->from[thing]);
    innov_table_free(table);
    innov_record_free(input);
}

START_TEST(pain_11_every_original_is_reached_after_merges_and_splits)
{
    const int rounds = suite_times(2, 20);

    for (int round = 0; round < rounds; round++) {
        const char *path = suite_file(lab_names[_i]);
        flow f = {.store = new_lab(path), .random = (unsigned)round + 1};

        add_originals(&f);
        for (int i = 0; i < STEPS; i++)
            merge_or_split(&f);
        for (int i = 0; i < f.count; i++)
            ck_origins(&f, i);
        for (int i = 0; i < ORIGINALS; i++) {
            ck_still_there(&f, i);
            if (f.is_sprint[i] == 0) /* a score holds on to it; so does what came of it */
                ck_assert_int_eq(innov_store_delete(f.store, f.ids[i], 0, NULL), INNOV_E_REFERENCE);
        }
        innov_store_free(f.store);
        (void)unlink(path);
    }
}
END_TEST

/* What was merged cannot be deleted as long as anything says what became of it. */
START_TEST(pain_11_what_was_merged_is_not_deleted)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));

    add_lines(store, "idea id=one title=Viens status=captured\n"
                     "idea id=two title=Divi status=captured\n"
                     "link subject=idea/one kind=merged_into object=idea/two");
    ck_said(store, innov_store_delete(store, named(store, INNOV_IDEA, "one"), 0, NULL),
            INNOV_E_REFERENCE, "refer", "atsaucas");
    ck_assert_int_eq(count_records(store, INNOV_IDEA, ""), 2);
    innov_store_free(store);
}
END_TEST

/* ---- 12. Anonymity that is none ----------------------------------------------------------------
 */

static int64_t flags_of(int32_t kind)
{
    int64_t flags;

    ck_assert_int_eq(innov_kind_int(kind, INNOV_KIND_FLAGS, &flags), INNOV_OK);
    return flags;
}

/* Marks the kinds that a reference of a marked kind may lead to; how many were new. What any kind
 * is meant by is looked at apart, in the tests that follow. */
static int spread(char reached[256])
{
    int count = 0;
    int32_t kind, field;

    for (int32_t k = 0; innov_kind_at(k, &kind) == INNOV_OK; k++)
        for (int32_t i = 0; reached[kind] && innov_field_at(kind, i, &field) == INNOV_OK; i++) {
            int64_t type, target;

            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TYPE, &type), INNOV_OK);
            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TARGET, &target), INNOV_OK);
            if (type == INNOV_TYPE_REFERENCE && target != 0 && !reached[target]) {
                reached[target] = 1;
                count++;
            }
        }
    return count;
}

/* From an answer the references of the model lead to the questionnaire, to institutions and to
 * classifications, and to no person. */
START_TEST(pain_12_no_reference_leads_from_an_answer_to_a_person)
{
    char reached[256] = {0};
    int32_t kind;

    reached[INNOV_ANSWER] = 1;
    while (spread(reached) > 0)
        continue;
    ck_assert(reached[INNOV_WAVE] && reached[INNOV_DIMENSION_VALUE]);
    for (int32_t k = 0; innov_kind_at(k, &kind) == INNOV_OK; k++)
        if (reached[kind] && kind != INNOV_ANSWER && kind != INNOV_RESPONSE)
            ck_assert_msg((flags_of(kind) & INNOV_KIND_IS_PERSONAL) == 0, "%s",
                          innov_kind_text(kind, INNOV_KIND_NAME, NULL));
}
END_TEST

static innov_store *new_survey(int format)
{
    innov_store *store = new_lab(suite_file(lab_names[format]));

    add_lines(store, "person id=anna name=Anna\n"
                     "survey id=s title=Aptauja\n"
                     "wave id=w survey=s ordinal=1 title=Pirmais anonymous=true\n"
                     "response id=r wave=w ordinal=1 completeness=complete\n"
                     "dimension id=d title=Griezums\n"
                     "dimension_value id=v dimension=d ordinal=1 title=Grupa code=G");
    return store;
}

/* No field that may mean any kind takes a response: nothing ties one to a person or a document. */
START_TEST(pain_12_nothing_refers_to_a_response)
{
    innov_store *store = new_survey(_i);
    int64_t response = named(store, INNOV_RESPONSE, "r");
    int32_t kind, field, fields = 0;

    for (int32_t k = 0; innov_kind_at(k, &kind) == INNOV_OK; k++)
        for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++) {
            innov_record *record = new_record(kind);
            int64_t type, target, flags;

            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TYPE, &type), INNOV_OK);
            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TARGET, &target), INNOV_OK);
            ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_FLAGS, &flags), INNOV_OK);
            if (type == INNOV_TYPE_REFERENCE && target == 0) {
                int rc = (flags & INNOV_FIELD_IS_LIST) != 0
                             ? innov_list_set_int(record, field, 0, response)
                             : innov_set_int(record, field, response);

                fields++;
                ck_assert_msg(rc == INNOV_E_REFERENCE, "%s",
                              innov_field_text(field, INNOV_FIELD_NAME, NULL));
                ck_words(innov_record_message(record, "en"), "stand apart: nothing else refers");
                ck_words(innov_record_message(record, "lv"), "stāv atsevišķi");
            }
            innov_record_free(record);
        }
    ck_assert_int_ge(fields, 20);
    innov_store_free(store);
}
END_TEST

/* What answers are divided by stands for no person either. */
START_TEST(pain_12_no_group_of_answers_is_a_person)
{
    innov_store *store = new_survey(_i);
    innov_record *group = get(store, named(store, INNOV_DIMENSION_VALUE, "v"));

    set_words(store, group, "member=person/anna");
    ck_assert_int_eq(innov_store_put(store, group, 0, NULL), INNOV_E_REFUSED);
    ck_words(innov_store_message(store, "en"), "member");
    innov_record_free(group);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("pains");
    TCase *history = suite_case(suite, "1 history"), *waiting = suite_case(suite, "2 waiting");
    TCase *conflict = suite_case(suite, "10 conflict"), *lineage = suite_case(suite, "11 lineage");
    TCase *anonymity = suite_case(suite, "12 anonymity");

    every_store(history, pain_01_a_split_leaves_the_totals_before_it);
    every_store(waiting, pain_02_who_gave_up_a_place_and_comes_again_is_last);
    every_store(waiting, pain_02_more_places_go_to_those_who_wait);
    every_store(waiting, pain_02_nobody_is_given_a_place_at_what_is_over);
    every_store(waiting, pain_02_the_log_says_who_was_moved_up);
    every_store(conflict, pain_10_no_sheet_brings_a_score_in_conflict_in);
    every_store(conflict, pain_10_no_detour_brings_a_score_in_conflict_in);
    every_store(conflict, pain_10_nothing_public_tells_a_score);
    every_store(lineage, pain_11_every_original_is_reached_after_merges_and_splits);
    every_store(lineage, pain_11_what_was_merged_is_not_deleted);
    tcase_add_test(anonymity, pain_12_no_reference_leads_from_an_answer_to_a_person);
    every_store(anonymity, pain_12_nothing_refers_to_a_response);
    every_store(anonymity, pain_12_no_group_of_answers_is_a_person);
    return suite_main(suite);
}
