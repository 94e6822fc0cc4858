/* walk.c - the walk of docs/walk.md by the C API, in both stores: one invented challenge goes the
 * nine steps from a complaint to a number, and each wrong turn is refused with its sentence.
 *
 * Where WALK_END names a folder, the content that the walk ends with is left there, as
 * lab.innov.end.xml and lab.xml.end.xml: tests/ffi/walk.py compares it with the other ways.
 */
#include "contract/answers.h"

enum { NAME = 100, TEXT = 500 };

#define START "../../examples/data/walk.xml"

/* ---- Records as the walk writes them --------------------------------------------------------- */

/* A field and its text; English if it begins with "en: ", else Latvian. A reference is meant by the
 * name of its record, a list has "; " between its values. */
typedef struct value {
    int32_t field;
    const char *text;
} value;

/* The ids of the records that are named, as the text of a field. */
static const char *ids_of(innov_store *store, int32_t target, const char *names, char *text)
{
    char *copy = strdup(names), *rest = copy, *name, *out = text;

    while ((name = strsep(&rest, ";")) != NULL) {
        int64_t id = named(store, target, name + strspn(name, " "));

        out += sprintf(out, "%s", out == text ? "" : "; ");
        ck_assert_int_eq(innov_id_format(id, out, INNOV_ID_SIZE), INNOV_OK);
        out += strlen(out);
    }
    free(copy);
    return text;
}

static void fill(innov_store *store, innov_record *record, const value *values)
{
    for (; values->field != 0; values++) {
        int english = strncmp(values->text, "en: ", 4) == 0;
        const char *text = values->text + (english ? 4 : 0);
        int64_t type, target;
        char ids[TEXT];

        ck_assert_int_eq(innov_field_int(values->field, INNOV_FIELD_TYPE, &type), INNOV_OK);
        ck_assert_int_eq(innov_field_int(values->field, INNOV_FIELD_TARGET, &target), INNOV_OK);
        if (type == INNOV_TYPE_REFERENCE)
            text = ids_of(store, (int32_t)target, text, ids);
        ck_assert_int_eq(innov_set(record, values->field, english ? "en" : "lv", text), INNOV_OK);
    }
}

static int put_new(innov_store *store, int32_t kind, const char *label, const value *values)
{
    innov_record *record = new_record(kind);
    int rc;

    if (label != NULL)
        ck_assert_int_eq(innov_record_set_label(record, label), INNOV_OK);
    fill(store, record, values);
    rc = innov_store_put(store, record, 0, NULL);
    innov_record_free(record);
    return rc;
}

static int change(innov_store *store, int64_t id, const value *values)
{
    innov_record *record = get(store, id);
    int rc;

    fill(store, record, values);
    rc = innov_store_put(store, record, 0, NULL);
    innov_record_free(record);
    return rc;
}

static void done(innov_store *store, int rc)
{
    if (rc != INNOV_OK)
        ck_abort_msg("%s", innov_store_message(store, "en"));
}

#define VALUES(...)                        ((const value[]){__VA_ARGS__, {0, NULL}})
#define ADD(store, kind, label, ...)       done(store, put_new(store, kind, label, VALUES(__VA_ARGS__)))
#define SET(store, id, ...)                done(store, change(store, id, VALUES(__VA_ARGS__)))
#define MOVE(store, kind, name, field, to) SET(store, named(store, kind, name), {field, to})

/* What is refused says why in both languages. */
#define WRONG(store, rc, expected, en, lv) ck_said(store, rc, expected, en, lv)

static int64_t only(innov_store *store, int32_t kind, const char *condition)
{
    innov_cursor *cursor;
    const innov_record *record;
    int64_t id;

    ck_assert_int_eq(innov_store_find(store, kind, condition, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_OK);
    id = id_of(record);
    ck_assert_int_eq(innov_cursor_next(cursor, &record), INNOV_DONE);
    innov_cursor_free(cursor);
    return id;
}

/* ---- Reports as the walk reads them ---------------------------------------------------------- */

/* An answer has a row where one column says `text` and another `expected`. */
static void sees(innov_store *store, const char *report, const char *asked, const char *column,
                 const char *text, const char *other, const char *expected)
{
    innov_table *table = ask(store, report, asked);
    int32_t row = row_with(table, column, text);

    ck_assert_msg(row >= 0, "%s: no row with %s", report, text);
    ck_assert_str_eq(cell(table, row, other), expected);
    innov_table_free(table);
}

/* So many records count for a figure. */
static void opens(innov_store *store, const char *report, const char *asked, const char *figure,
                  int expected)
{
    innov_table *table = NULL;
    int count = 0;

    ck_assert_int_eq(run_with(store, report, asked, INNOV_RUN_EXPLAIN, &table, NULL), INNOV_OK);
    for (int32_t row = 0; row < rows_of(table); row++)
        count += strcmp(cell(table, row, "figure"), figure) == 0 &&
                 strcmp(cell(table, row, "counted"), "true") == 0;
    ck_assert_msg(count == expected, "%s: %s opens to %d records, not %d", report, figure, count,
                  expected);
    innov_table_free(table);
}

static void run(innov_store *store, const char *action, const char *asked)
{
    innov_table_free(ask(store, action, asked));
}

/* ---- 1. Who may apply ------------------------------------------------------------------------ */

static void raise_challenge(innov_store *store)
{
    innov_diag *diag = new_diag();

    ck_assert_int_eq(innov_store_import(store, suite_data(START), NULL, 0, NULL, diag), INNOV_OK);
    innov_diag_free(diag);
    ADD(store, INNOV_CHALLENGE, "rindas", {INNOV_CHALLENGE_TITLE, "Rindas klientu centros"},
        {INNOV_CHALLENGE_TITLE, "en: Queues at service centres"},
        {INNOV_CHALLENGE_TEXT, "Stunda jāgaida, lai iesniegtu vienu lapu."},
        {INNOV_CHALLENGE_INSTITUTION, "birojs"}, {INNOV_CHALLENGE_RAISED_ON, "2026-01-05"});
}

static void write_applications(innov_store *store)
{
    ADD(store, INNOV_APPLICATION, "bez-rindas", {INNOV_APPLICATION_CALL, "konkurss-2026"},
        {INNOV_APPLICATION_STATUS, "draft"}, {INNOV_APPLICATION_TITLE, "Klientu centrs bez rindām"},
        {INNOV_APPLICATION_TITLE, "en: A service centre without queues"},
        {INNOV_APPLICATION_LEAD, "birojs"}, {INNOV_APPLICATION_PARTNER, "ozolaine"},
        {INNOV_APPLICATION_CHALLENGE, "rindas"},
        {INNOV_APPLICATION_PROBLEM_STATEMENT, "Cilvēki gaida, jo visi nāk vienā laikā."});
    ADD(store, INNOV_APPLICATION, "soli", {INNOV_APPLICATION_CALL, "konkurss-2026"},
        {INNOV_APPLICATION_STATUS, "draft"}, {INNOV_APPLICATION_TITLE, "Soliņi pie durvīm"},
        {INNOV_APPLICATION_TITLE, "en: Benches at the door"}, {INNOV_APPLICATION_LEAD, "ozolaine"},
        {INNOV_APPLICATION_PROBLEM_STATEMENT, "Rindā nav kur apsēsties."});
    ADD(store, INNOV_APPLICATION, "teja", {INNOV_APPLICATION_CALL, "konkurss-2026"},
        {INNOV_APPLICATION_STATUS, "submitted"}, {INNOV_APPLICATION_TITLE, "Kaimiņu tēja"},
        {INNOV_APPLICATION_TITLE, "en: Tea with neighbours"}, {INNOV_APPLICATION_LEAD, "biedriba"},
        {INNOV_APPLICATION_SUBMITTED_AT, "2026-02-03T08:00:00Z"});
}

static int hand_in(innov_store *store, const char *application, const char *at)
{
    return change(
        store, named(store, INNOV_APPLICATION, application),
        VALUES({INNOV_APPLICATION_STATUS, "submitted"}, {INNOV_APPLICATION_SUBMITTED_AT, at}));
}

static void apply(innov_store *store)
{
    const char *asked = "call=konkurss-2026 institution=birojs application=bez-rindas";

    write_applications(store);
    done(store, hand_in(store, "soli", "2026-02-13T21:59:59Z"));
    WRONG(store, hand_in(store, "bez-rindas", "2026-02-13T22:00:00Z"), INNOV_E_STATE,
          "handed in on 2026-02-14, after the last day of the call, 2026-02-13",
          "iesniegts 2026-02-14, pēc konkursa pēdējās dienas, 2026-02-13");
    done(store, hand_in(store, "bez-rindas", "2026-02-10T09:30:00Z"));
    sees(store, "eligibility", asked, "requirement", "limit", "passes", "false");
    ADD(store, INNOV_WAIVER, "otrais-sprints", {INNOV_WAIVER_RULE, "per_institution_limit"},
        {INNOV_WAIVER_SUBJECT, "application/bez-rindas"},
        {INNOV_WAIVER_REASON, "Pirmais sprints bija par citu jautājumu."},
        {INNOV_WAIVER_REASON, "en: The first sprint was on another question."},
        {INNOV_WAIVER_GRANTED_BY, "institution/laboratorija"},
        {INNOV_WAIVER_GRANTED_ON, "2026-02-16"});
    sees(store, "eligibility", asked, "requirement", "limit", "passes", "true");
    opens(store, "eligibility", asked, "waiver", 1);
    run(store, "assess-eligibility", "application=bez-rindas");
    run(store, "assess-eligibility", "application=soli");
    run(store, "assess-eligibility", "application=teja");
    ck_assert_int_eq(count_records(store, INNOV_APPLICATION, "status=eligible"), 2);
    ck_refused(store, "assess-eligibility", "application=teja", INNOV_E_STATE,
               "the application is ineligible", "pieteikuma statuss ir ineligible");
}

/* ---- 2. Who is chosen ------------------------------------------------------------------------ */

static void add_criterion(innov_store *store, const char *label, const char *ordinal,
                          const char *lv, const char *en, const char *weight)
{
    ADD(store, INNOV_CRITERION, label, {INNOV_CRITERION_EVALUATION, "vertesana"},
        {INNOV_CRITERION_ORDINAL, ordinal}, {INNOV_CRITERION_TEXT, lv}, {INNOV_CRITERION_TEXT, en},
        {INNOV_CRITERION_WEIGHT, weight}, {INNOV_CRITERION_POINTS_MIN, "0.00"},
        {INNOV_CRITERION_POINTS_MAX, "5.00"});
}

static void add_assessor(innov_store *store, const char *label, const char *ordinal,
                         const char *person, const char *role)
{
    ADD(store, INNOV_ASSESSOR, label, {INNOV_ASSESSOR_EVALUATION, "vertesana"},
        {INNOV_ASSESSOR_ORDINAL, ordinal}, {INNOV_ASSESSOR_PERSON, person},
        {INNOV_ASSESSOR_ROLE, role});
}

static void open_scoring(innov_store *store)
{
    MOVE(store, INNOV_CALL, "konkurss-2026", INNOV_CALL_STATUS, "closed");
    ADD(store, INNOV_EVALUATION, "vertesana", {INNOV_EVALUATION_TITLE, "2026. gada vērtēšana"},
        {INNOV_EVALUATION_TITLE, "en: Evaluation of 2026"}, {INNOV_EVALUATION_STATUS, "draft"},
        {INNOV_EVALUATION_SUBJECT, "call/konkurss-2026"}, {INNOV_EVALUATION_AGGREGATION, "mean"},
        {INNOV_EVALUATION_QUORUM, "2"}, {INNOV_EVALUATION_OPENS_ON, "2026-02-16"},
        {INNOV_EVALUATION_CLOSES_ON, "2026-02-27"});
    add_criterion(store, "jegums", "1", "Jēgums", "en: Sense", "2.000");
    add_criterion(store, "spars", "2", "Spars", "en: Drive", "1.000");
    add_assessor(store, "v-cilda", "1", "cilda", "chair");
    add_assessor(store, "v-dainis", "2", "dainis", "member");
    add_assessor(store, "v-bruno", "3", "bruno", "member");
    MOVE(store, INNOV_CALL, "konkurss-2026", INNOV_CALL_STATUS, "evaluating");
    MOVE(store, INNOV_EVALUATION, "vertesana", INNOV_EVALUATION_STATUS, "scoring_open");
    WRONG(store,
          change(store, named(store, INNOV_CRITERION, "jegums"),
                 VALUES({INNOV_CRITERION_WEIGHT, "3.000"})),
          INNOV_E_STATE, "criteria, panel and rules stay as they were when scoring opened",
          "kritēriji, komisija un noteikumi paliek, kādi bija, atverot vērtēšanu");
}

static int score(innov_store *store, const char *juror, const char *ordinal, const char *entry,
                 const char *criterion, const char *points, const char *at)
{
    return put_new(store, INNOV_SCORE, NULL,
                   VALUES({INNOV_SCORE_ASSESSOR, juror}, {INNOV_SCORE_ORDINAL, ordinal},
                          {INNOV_SCORE_ENTRY, entry}, {INNOV_SCORE_CRITERION, criterion},
                          {INNOV_SCORE_POINTS, points}, {INNOV_SCORE_SCORED_AT, at}));
}

static void score_all(innov_store *store)
{
    static const struct {
        const char *juror, *at, *points[4];
    } sheets[] = {
        {"v-cilda", "2026-02-18T10:00:00Z", {"5.00", "4.00", "2.00", "5.00"}},
        {"v-dainis", "2026-02-19T10:00:00Z", {"4.00", "4.00", "3.00", "3.00"}},
    };
    static const char *const ordinals[] = {"1", "2", "3", "4"};

    for (size_t s = 0; s < 2; s++)
        for (size_t i = 0; i < 4; i++)
            done(store, score(store, sheets[s].juror, ordinals[i],
                              i < 2 ? "application/bez-rindas" : "application/soli",
                              i % 2 == 0 ? "jegums" : "spars", sheets[s].points[i], sheets[s].at));
    WRONG(store,
          score(store, "v-bruno", "1", "application/bez-rindas", "jegums", "5.00",
                "2026-02-19T11:00:00Z"),
          INNOV_E_REFUSED, "conflict of interest (own_institution)",
          "interešu konflikts (own_institution)");
    WRONG(
        store,
        score(store, "v-bruno", "1", "application/soli", "jegums", "6.00", "2026-02-19T11:00:00Z"),
        INNOV_E_REFUSED, "6.00 is outside the range of the criterion, 0.00..5.00",
        "6.00 nav kritērija robežās, 0.00..5.00");
}

/* A change after the decision is refused; made all the same it is found, and can be taken back. */
static void tamper(innov_store *store)
{
    int64_t id = only(store, INNOV_SCORE, "points=2.00");
    const value *more = VALUES({INNOV_SCORE_POINTS, "5.00"});
    innov_table *table;

    WRONG(store, change(store, id, more), INNOV_E_STATE,
          "points are given and taken back while scoring is open",
          "punktus dod un maina, kamēr vērtēšana ir atvērta");
    done(store, innov_store_begin(store, NULL, "a slip of the pen, he says", INNOV_BEGIN_OVERRIDE));
    done(store, change(store, id, more));
    done(store, innov_store_commit(store, NULL));
    sees(store, "verify", "evaluation=vertesana", "finding", "changed", "was", "2.00");
    done(store, innov_store_begin(store, NULL, "it was none", INNOV_BEGIN_OVERRIDE));
    done(store, innov_store_undo(store, revision_of_store(store), 0, NULL));
    done(store, innov_store_commit(store, NULL));
    table = ask(store, "verify", "evaluation=vertesana");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
}

static void judge(innov_store *store)
{
    open_scoring(store);
    score_all(store);
    sees(store, "ranking", "evaluation=vertesana", "place", "1", "total", "13.0000");
    opens(store, "ranking", "evaluation=vertesana", "total bez-rindas", 4);
    ck_refused(store, "decide", "evaluation=vertesana decided_on=2026-03-05", INNOV_E_STATE,
               "it can be decided when it is scoring_closed",
               "lemt var, kad tas ir scoring_closed");
    MOVE(store, INNOV_EVALUATION, "vertesana", INNOV_EVALUATION_STATUS, "scoring_closed");
    run(store, "decide", "evaluation=vertesana decided_on=2026-03-05");
    ck_assert_int_eq(count_records(store, INNOV_APPLICATION, "status=supported and call.year=2026"),
                     1);
    tamper(store);
}

/* ---- 3. The sprint --------------------------------------------------------------------------- */

static void sign_agreement(innov_store *store)
{
    int64_t chosen = named(store, INNOV_APPLICATION, "bez-rindas");

    sees(store, "call-success", "", "year", "2026", "percent", "33.3");
    ck_refused(store, "create-sprint", "application=soli", INNOV_E_STATE,
               "no move leads from rejected to sprint_created",
               "no rejected uz sprint_created pāriet nevar");
    SET(store, chosen, {INNOV_APPLICATION_STATUS, "agreement_signed"},
        {INNOV_APPLICATION_AGREEMENT_SIGNED_ON, "2026-03-20"});
}

static void add_session(innov_store *store, const char *sprint, const char *ordinal,
                        const char *date)
{
    char label[NAME];

    (void)snprintf(label, sizeof label, "sesija-%s", ordinal);
    ADD(store, INNOV_SESSION, label, {INNOV_SESSION_SPRINT, sprint},
        {INNOV_SESSION_ORDINAL, ordinal}, {INNOV_SESSION_DATE, date},
        {INNOV_SESSION_MODE, "onsite"}, {INNOV_SESSION_HOURS, "6.00"});
}

static void staff(innov_store *store, const char *sprint)
{
    ADD(store, INNOV_INVOLVEMENT, NULL, {INNOV_INVOLVEMENT_SPRINT, sprint},
        {INNOV_INVOLVEMENT_ORDINAL, "1"}, {INNOV_INVOLVEMENT_ROLE, "facilitator"},
        {INNOV_INVOLVEMENT_PERSON, "agnese"});
    ADD(store, INNOV_INVOLVEMENT, NULL, {INNOV_INVOLVEMENT_SPRINT, sprint},
        {INNOV_INVOLVEMENT_ORDINAL, "2"}, {INNOV_INVOLVEMENT_ROLE, "participant"},
        {INNOV_INVOLVEMENT_PERSON, "elza"}, {INNOV_INVOLVEMENT_INSTITUTION, "ozolaine"});
    SET(store, named(store, INNOV_SPRINT, sprint), {INNOV_SPRINT_FACILITATOR, "agnese"});
    add_session(store, sprint, "1", "2026-04-07");
    add_session(store, sprint, "2", "2026-04-21");
    add_session(store, sprint, "3", "2026-05-05");
    add_session(store, sprint, "4", "2026-05-19");
    add_session(store, sprint, "5", "2026-06-09");
    ADD(store, INNOV_ATTENDANCE, NULL, {INNOV_ATTENDANCE_SESSION, "sesija-1"},
        {INNOV_ATTENDANCE_ORDINAL, "1"}, {INNOV_ATTENDANCE_ROLE, "participant"},
        {INNOV_ATTENDANCE_PERSON, "elza"});
    ADD(store, INNOV_ATTENDANCE, NULL, {INNOV_ATTENDANCE_SESSION, "sesija-1"},
        {INNOV_ATTENDANCE_ORDINAL, "2"}, {INNOV_ATTENDANCE_ROLE, "stakeholder"},
        {INNOV_ATTENDANCE_INSTITUTION, "ozolaine"}, {INNOV_ATTENDANCE_PARTICIPANTS, "12"});
}

/* Leaves the id of the sprint in `sprint`. */
static void hold_sprint(innov_store *store, char *sprint)
{
    innov_table *table;
    int64_t id;

    sign_agreement(store);
    table = ask(store, "create-sprint", "application=bez-rindas planned_start=2026-04-07");
    (void)snprintf(sprint, NAME, "%s", cell(table, 0, "sprint"));
    innov_table_free(table);
    id = named(store, INNOV_SPRINT, sprint);
    staff(store, sprint);
    SET(store, id, {INNOV_SPRINT_STATUS, "preparing"});
    SET(store, id, {INNOV_SPRINT_STATUS, "running"}, {INNOV_SPRINT_ACTUAL_START, "2026-04-07"});
    WRONG(store, change(store, id, VALUES({INNOV_SPRINT_STATUS, "completed"})), INNOV_E_STATE,
          "moving from running to completed needs a value here",
          "lai pārietu no running uz completed, šeit vajag vērtību");
    SET(store, id, {INNOV_SPRINT_STATUS, "completed"}, {INNOV_SPRINT_ACTUAL_END, "2026-06-09"},
        {INNOV_SPRINT_OUTCOME, "prototype"});
    ADD(store, INNOV_MENTORING, "saruna", {INNOV_MENTORING_SPRINT, sprint},
        {INNOV_MENTORING_ORDINAL, "1"}, {INNOV_MENTORING_DATE, "2026-07-01"},
        {INNOV_MENTORING_MENTOR, "agnese"}, {INNOV_MENTORING_INSTITUTION, "birojs"},
        {INNOV_MENTORING_HOURS, "2.00"}, {INNOV_MENTORING_TOPIC, "Kā izmēģināt prototipu"});
    sees(store, "sprint-quality", "year=2026", "weeks", "9.0", "sessions", "5");
}

/* ---- 4. The prototype ------------------------------------------------------------------------ */

static void draft(innov_store *store, const char *sprint, const char *label, const char *lv,
                  const char *en)
{
    ADD(store, INNOV_PROTOTYPE, label, {INNOV_PROTOTYPE_TITLE, lv}, {INNOV_PROTOTYPE_TITLE, en},
        {INNOV_PROTOTYPE_STATUS, "drafted"}, {INNOV_PROTOTYPE_SPRINT, sprint},
        {INNOV_PROTOTYPE_INSTITUTION, "birojs"}, {INNOV_PROTOTYPE_DRAFTED_ON, "2026-05-19"});
}

static void add_stage(innov_store *store, const char *label, const char *prototype,
                      const char *ordinal, const char *stage, const char *date)
{
    ADD(store, INNOV_PROTOTYPE_STAGE, label, {INNOV_PROTOTYPE_STAGE_PROTOTYPE, prototype},
        {INNOV_PROTOTYPE_STAGE_ORDINAL, ordinal}, {INNOV_PROTOTYPE_STAGE_STAGE, stage},
        {INNOV_PROTOTYPE_STAGE_REACHED_ON, date});
}

static void test_prototype(innov_store *store)
{
    ADD(store, INNOV_PROTOTYPE_VERSION, "zvans-v1", {INNOV_PROTOTYPE_VERSION_PROTOTYPE, "zvans"},
        {INNOV_PROTOTYPE_VERSION_ORDINAL, "1"}, {INNOV_PROTOTYPE_VERSION_VERSION, "1"},
        {INNOV_PROTOTYPE_VERSION_RELEASED_ON, "2026-05-26"});
    ADD(store, INNOV_PROTOTYPE_VERSION, "zvans-v2", {INNOV_PROTOTYPE_VERSION_PROTOTYPE, "zvans"},
        {INNOV_PROTOTYPE_VERSION_ORDINAL, "2"}, {INNOV_PROTOTYPE_VERSION_VERSION, "2"},
        {INNOV_PROTOTYPE_VERSION_RELEASED_ON, "2026-06-08"},
        {INNOV_PROTOTYPE_VERSION_CHANGE, "Zvana divas reizes."});
    ADD(store, INNOV_PROTOTYPE_TEST, "zvans-t1", {INNOV_PROTOTYPE_TEST_PROTOTYPE, "zvans"},
        {INNOV_PROTOTYPE_TEST_ORDINAL, "1"}, {INNOV_PROTOTYPE_TEST_TESTED_ON, "2026-06-02"},
        {INNOV_PROTOTYPE_TEST_SETTING, "lab"}, {INNOV_PROTOTYPE_TEST_VERSION, "zvans-v1"},
        {INNOV_PROTOTYPE_TEST_USERS, "8"}, {INNOV_PROTOTYPE_TEST_DECISION, "revise"},
        {INNOV_PROTOTYPE_TEST_RESULT, "Pirmo zvanu neviens nedzirdēja."});
    ADD(store, INNOV_PROTOTYPE_TEST, "zvans-t2", {INNOV_PROTOTYPE_TEST_PROTOTYPE, "zvans"},
        {INNOV_PROTOTYPE_TEST_ORDINAL, "2"}, {INNOV_PROTOTYPE_TEST_TESTED_ON, "2026-06-09"},
        {INNOV_PROTOTYPE_TEST_SETTING, "real_world"}, {INNOV_PROTOTYPE_TEST_VERSION, "zvans-v2"},
        {INNOV_PROTOTYPE_TEST_USERS, "40"}, {INNOV_PROTOTYPE_TEST_DECISION, "proceed"},
        {INNOV_PROTOTYPE_TEST_RESULT, "Gaidīja mājās."});
}

static void stop_the_other(innov_store *store)
{
    int64_t id = named(store, INNOV_PROTOTYPE, "otras-durvis");

    done(store, innov_store_begin(store, NULL, "no wall for it", 0));
    done(store, change(store, id, VALUES({INNOV_PROTOTYPE_STATUS, "shelved"})));
    WRONG(store, innov_store_commit(store, NULL), INNOV_E_STATE,
          "moving from drafted to shelved needs a value here",
          "lai pārietu no drafted uz shelved, šeit vajag vērtību");
    done(store, innov_store_begin(store, NULL, "no wall for it", 0));
    SET(store, id, {INNOV_PROTOTYPE_STATUS, "shelved"},
        {INNOV_PROTOTYPE_REASON, "Nav sienas, kur tās izcirst."},
        {INNOV_PROTOTYPE_LESSONS_LEARNED, "Vispirms apskatīt ēku."});
    done(store, innov_store_commit(store, NULL));
}

static void build_prototypes(innov_store *store, const char *sprint)
{
    const char *asked = "sprint_year=2026 as_of=2026-06-30";

    draft(store, sprint, "zvans", "Zvans, kad pienāk kārta", "en: A call when it is your turn");
    draft(store, sprint, "otras-durvis", "Otras durvis", "en: A second door");
    add_stage(store, "zvans-1", "zvans", "1", "drafted", "2026-05-19");
    add_stage(store, "zvans-2", "zvans", "2", "lab_tested", "2026-06-02");
    add_stage(store, "zvans-3", "zvans", "3", "field_tested", "2026-06-09");
    add_stage(store, "durvis-1", "otras-durvis", "1", "drafted", "2026-05-19");
    add_stage(store, "durvis-2", "otras-durvis", "2", "shelved", "2026-06-05");
    test_prototype(store);
    WRONG(store,
          change(store, named(store, INNOV_PROTOTYPE, "zvans"),
                 VALUES({INNOV_PROTOTYPE_STATUS, "piloting"})),
          INNOV_E_STATE, "no move leads from drafted to piloting; allowed: lab_tested, shelved",
          "no drafted uz piloting pāriet nevar; atļauts: lab_tested, shelved");
    MOVE(store, INNOV_PROTOTYPE, "zvans", INNOV_PROTOTYPE_STATUS, "lab_tested");
    MOVE(store, INNOV_PROTOTYPE, "zvans", INNOV_PROTOTYPE_STATUS, "field_tested");
    stop_the_other(store);
    sees(store, "prototype-funnel", asked, "stage", "drafted", "shelved", "1");
    opens(store, "prototype-funnel", asked, "reached drafted", 2);
}

/* ---- 5. The event ---------------------------------------------------------------------------- */

/* Registers one guest; a person who is known is meant by a name. */
static int ask_for_place(innov_store *store, const value *who, const char *at, const char *status,
                         const char *why)
{
    innov_record *input = new_record(INNOV_REGISTER);
    innov_diag *diag = new_diag();
    innov_table *table = NULL;
    int rc;

    fill(store, input, VALUES({INNOV_REGISTER_EVENT, "diena"}, {INNOV_REGISTER_RECEIVED_AT, at}));
    fill(store, input, who);
    rc = innov_run(store, "register", input, 0, &table, diag);
    if (rc == INNOV_OK) {
        ck_assert_str_eq(cell(table, 0, "status"), status);
        ck_assert_str_eq(cell(table, 0, "refusal_reason"), why);
    } else {
        ck_finding(diag, 0, rc, status, why);
    }
    innov_table_free(table);
    innov_diag_free(diag);
    innov_record_free(input);
    return rc;
}

#define GUEST(name, email) VALUES({INNOV_REGISTER_NAME, name}, {INNOV_REGISTER_EMAIL, email})

static void register_guests(innov_store *store)
{
    done(store, ask_for_place(store,
                              VALUES({INNOV_REGISTER_PERSON, "elza"},
                                     {INNOV_REGISTER_EMAIL, "elza.liepa@ozolaine.example"}),
                              "2026-08-20T10:00:00Z", "confirmed", ""));
    done(store, ask_for_place(store, GUEST("Fricis Egle", "f.egle@paraugs.example"),
                              "2026-08-21T10:00:00Z", "confirmed", ""));
    done(store, ask_for_place(store, GUEST("Gita Roze", "g.roze@paraugs.example"),
                              "2026-08-22T10:00:00Z", "waitlisted", ""));
    done(store, ask_for_place(store, GUEST("Gita Roze", "G.Roze@paraugs.example"),
                              "2026-08-23T10:00:00Z", "refused", "duplicate"));
    done(store, ask_for_place(store, GUEST("Hugo Vilks", "h.vilks@paraugs.example"),
                              "2026-09-10T21:00:00Z", "refused", "late"));
}

static void give_up(innov_store *store, const char *condition)
{
    innov_record *input = new_record(INNOV_CANCEL_REGISTRATION);
    innov_table *table;

    ck_assert_int_eq(innov_set_int(input, INNOV_CANCEL_REGISTRATION_REGISTRATION,
                                   only(store, INNOV_REGISTRATION, condition)),
                     INNOV_OK);
    ck_assert_int_eq(innov_run(store, "cancel-registration", input, 0, &table, NULL), INNOV_OK);
    innov_table_free(table);
    innov_record_free(input);
}

/* What the only registration that a condition holds for is told, and its event with it. */
static int tell(innov_store *store, const char *condition, innov_table **table, innov_diag *diag)
{
    innov_record *input = new_record(INNOV_EVENT_CALENDAR);
    int rc;

    ck_assert_int_eq(innov_set_int(input, INNOV_EVENT_CALENDAR_RECORD,
                                   only(store, INNOV_REGISTRATION, condition)),
                     INNOV_OK);
    rc = innov_run(store, "event-calendar", input, 0, table, diag);
    innov_record_free(input);
    return rc;
}

/* The calendar has the lines, with blanks between, and the entry of the event. */
static void ck_told(innov_store *store, const char *condition, const char *lines)
{
    char *copy = strdup(lines), *rest = copy, *line, uid[NAME] = "UID:", framed[NAME];
    innov_table *table = NULL;

    ck_assert_int_eq(tell(store, condition, &table, NULL), INNOV_OK);
    while ((line = strsep(&rest, " ")) != NULL) {
        (void)snprintf(framed, sizeof framed, "\r\n%s\r\n", line);
        ck_assert_msg(strstr(cell(table, 0, "calendar"), framed) != NULL, "no %s in %s", line,
                      cell(table, 0, "calendar"));
    }
    ck_assert_int_eq(
        innov_id_format(named(store, INNOV_EVENT, "diena"), uid + strlen(uid), INNOV_ID_SIZE),
        INNOV_OK);
    ck_assert_ptr_nonnull(strstr(cell(table, 0, "calendar"), uid));
    innov_table_free(table);
    free(copy);
}

static void ck_not_told(innov_store *store, const char *condition, const char *en, const char *lv)
{
    innov_diag *diag = new_diag();
    innov_table *table = NULL;

    ck_assert_int_eq(tell(store, condition, &table, diag), INNOV_E_STATE);
    ck_finding(diag, 0, INNOV_E_STATE, en, lv);
    innov_diag_free(diag);
}

/* The same entry is told anew when the day is moved, and taken back from who does not come. */
static void invite(innov_store *store)
{
    ck_not_told(store, "person is set", "nobody invites: neither the event",
                "nav, kas uzaicina: ne pasākumam");
    SET(store, named(store, INNOV_INSTITUTION, "laboratorija"),
        {INNOV_INSTITUTION_EMAIL, "laboratorija@paraugs.example"});
    SET(store, named(store, INNOV_EVENT, "diena"), {INNOV_EVENT_ORGANISER, "laboratorija"});
    ck_told(store, "person is set",
            "METHOD:REQUEST SEQUENCE:0 DTSTART;VALUE=DATE:20260917 STATUS:CONFIRMED");
    SET(store, named(store, INNOV_EVENT, "diena"), {INNOV_EVENT_STARTS_ON, "2026-09-18"});
    ck_told(store, "person is set",
            "METHOD:REQUEST SEQUENCE:1 DTSTART;VALUE=DATE:20260918 STATUS:CONFIRMED");
    ck_told(store, "name=\"Fricis Egle\"", "METHOD:CANCEL SEQUENCE:2 DTSTART;VALUE=DATE:20260918");
    ck_not_told(store, "refusal_reason=late", "the person was never invited",
                "persona nav tikusi uzaicināta");
}

static void hold_event(innov_store *store)
{
    ADD(store, INNOV_EVENT, "diena", {INNOV_EVENT_TITLE, "Atvērto durvju diena"},
        {INNOV_EVENT_TITLE, "en: Open day"}, {INNOV_EVENT_KIND, "forum"},
        {INNOV_EVENT_STATUS, "registration_open"}, {INNOV_EVENT_STARTS_ON, "2026-09-17"},
        {INNOV_EVENT_ZONE, "Europe/Riga"}, {INNOV_EVENT_CAPACITY, "2"},
        {INNOV_EVENT_REGISTRATION_DEADLINE, "2026-09-10"}, {INNOV_EVENT_WAITLIST, "true"},
        {INNOV_EVENT_OPEN_TO_PUBLIC, "true"});
    register_guests(store);
    WRONG(store,
          put_new(store, INNOV_REGISTRATION, NULL,
                  VALUES({INNOV_REGISTRATION_EVENT, "diena"}, {INNOV_REGISTRATION_ORDINAL, "9"},
                         {INNOV_REGISTRATION_STATUS, "confirmed"},
                         {INNOV_REGISTRATION_NAME, "Ministra padomnieks"})),
          INNOV_E_STATE, "places at the event: 2; registrations that would take one: 3",
          "vietas pasākumā: 2; reģistrācijas, kas tās aizņemtu: 3");
    give_up(store, "name=\"Fricis Egle\"");
    sees(store, "event-registration", "", "taken", "2", "waiting", "0");
    opens(store, "event-registration", "", "taken diena", 2);
    invite(store);
    SET(store, named(store, INNOV_EVENT, "diena"), {INNOV_EVENT_STATUS, "registration_closed"},
        {INNOV_EVENT_CLOSED_REASON, "manual"});
    ck_assert_int_eq(ask_for_place(store, GUEST("Ilze Smilga", "i.smilga@paraugs.example"),
                                   "2026-09-01T10:00:00Z",
                                   "one cannot register for this event: it is registration_closed",
                                   "šim pasākumam nevar reģistrēties: tā statuss ir "
                                   "registration_closed"),
                     INNOV_E_STATE);
}

/* ---- 6. The award ---------------------------------------------------------------------------- */

static void give_award(innov_store *store)
{
    innov_table *table;
    char nomination[NAME];
    int64_t id;

    ADD(store, INNOV_AWARD_EDITION, "balva-2026", {INNOV_AWARD_EDITION_AWARD, "balva"},
        {INNOV_AWARD_EDITION_ORDINAL, "1"}, {INNOV_AWARD_EDITION_YEAR, "2026"},
        {INNOV_AWARD_EDITION_AWARDED_ON, "2026-11-05"},
        {INNOV_AWARD_EDITION_JURY, "cilda; dainis"});
    ADD(store, INNOV_AWARD, "cita-balva", {INNOV_AWARD_TITLE, "Cita balva"},
        {INNOV_AWARD_TITLE, "en: Another award"});
    ADD(store, INNOV_AWARD_EDITION, "cita-2026", {INNOV_AWARD_EDITION_AWARD, "cita-balva"},
        {INNOV_AWARD_EDITION_ORDINAL, "1"}, {INNOV_AWARD_EDITION_YEAR, "2026"});
    ck_refused(store, "nominate-sprints", "award_edition=cita-2026", INNOV_E_STATE,
               "one category of the award must take sprints",
               "sprinti jāpieņem vienai kategorijai; tos pieņem: 0");
    table = ask(store, "nominate-sprints", "award_edition=balva-2026 nominated_on=2026-10-01");
    ck_assert_int_eq(rows_of(table), 1);
    (void)snprintf(nomination, sizeof nomination, "%s", cell(table, 0, "nomination"));
    innov_table_free(table);
    id = named(store, INNOV_NOMINATION, nomination);
    SET(store, id, {INNOV_NOMINATION_STATUS, "shortlisted"});
    SET(store, id, {INNOV_NOMINATION_STATUS, "awarded"});
    WRONG(store, change(store, id, VALUES({INNOV_NOMINATION_STATUS, "nominated"})), INNOV_E_STATE,
          "no move leads from awarded to nominated", "no awarded uz nominated pāriet nevar");
    ADD(store, INNOV_LAUREATE, "laureats", {INNOV_LAUREATE_AWARD_EDITION, "balva-2026"},
        {INNOV_LAUREATE_ORDINAL, "1"}, {INNOV_LAUREATE_INSTITUTION, "birojs"},
        {INNOV_LAUREATE_AWARD_CATEGORY, "gada-sprints"}, {INNOV_LAUREATE_NOMINATION, nomination},
        {INNOV_LAUREATE_CITATION, "Par klientu centru, kurā negaida."});
    sees(store, "award-eligibility", "award_edition=balva-2026", "kind", "laureate", "leads_sprint",
         "true");
    opens(store, "awards", "year=2026", "awards 2026", 1);
}

/* ---- 7. The network -------------------------------------------------------------------------- */

static void join_network(innov_store *store)
{
    const char *asked = "by=institution_kind as_of=2026-06-30";
    int64_t id;

    ADD(store, INNOV_MEMBERSHIP, "elza-tikla", {INNOV_MEMBERSHIP_PERSON, "elza"},
        {INNOV_MEMBERSHIP_BODY, "tikls"}, {INNOV_MEMBERSHIP_STATUS, "proposed"},
        {INNOV_MEMBERSHIP_PROPOSED_BY, "bruno"}, {INNOV_MEMBERSHIP_PROPOSED_ON, "2026-06-10"},
        {INNOV_MEMBERSHIP_TIE_TO_INNOVATION, "interest"},
        {INNOV_MEMBERSHIP_READY_TO_PROMOTE, "true"},
        {INNOV_MEMBERSHIP_MOTIVATION, "Gribu, lai neviens negaida."});
    opens(store, "network-coverage", asked, "members", 0);
    id = named(store, INNOV_MEMBERSHIP, "elza-tikla");
    WRONG(store, change(store, id, VALUES({INNOV_MEMBERSHIP_STATUS, "active"})), INNOV_E_STATE,
          "moving from proposed to active needs a value here",
          "lai pārietu no proposed uz active, šeit vajag vērtību");
    SET(store, id, {INNOV_MEMBERSHIP_STATUS, "active"},
        {INNOV_MEMBERSHIP_VALID_FROM, "2026-06-15"});
    sees(store, "network-coverage", asked, "title", "municipality", "members", "1");
    opens(store, "network-coverage", asked, "members", 1);
}

/* ---- 8. The indicator ------------------------------------------------------------------------ */

static void define(innov_store *store)
{
    ADD(store, INNOV_INDICATOR, "pabeigti", {INNOV_INDICATOR_CODE, "pabeigti"},
        {INNOV_INDICATOR_TITLE, "Pabeigti sprinti"},
        {INNOV_INDICATOR_TITLE, "en: Sprints completed"}, {INNOV_INDICATOR_UNIT, "count"},
        {INNOV_INDICATOR_DIRECTION, "up"}, {INNOV_INDICATOR_FREQUENCY, "yearly"});
    WRONG(store,
          put_new(store, INNOV_INDICATOR_DEFINITION, NULL,
                  VALUES({INNOV_INDICATOR_DEFINITION_INDICATOR, "pabeigti"},
                         {INNOV_INDICATOR_DEFINITION_ORDINAL, "1"},
                         {INNOV_INDICATOR_DEFINITION_METHOD, "computed"},
                         {INNOV_INDICATOR_DEFINITION_CALCULATION, "count"})),
          INNOV_E_REFUSED, "needs record_kind when computed", "vajag record_kind, ja computed");
    ADD(store, INNOV_INDICATOR_DEFINITION, "pabeigti-1",
        {INNOV_INDICATOR_DEFINITION_INDICATOR, "pabeigti"},
        {INNOV_INDICATOR_DEFINITION_ORDINAL, "1"}, {INNOV_INDICATOR_DEFINITION_METHOD, "computed"},
        {INNOV_INDICATOR_DEFINITION_RECORD_KIND, "sprint"},
        {INNOV_INDICATOR_DEFINITION_CONDITION, "status in (completed, follow_up, closed)"},
        {INNOV_INDICATOR_DEFINITION_PERIOD_FIELD, "actual_end"},
        {INNOV_INDICATOR_DEFINITION_CALCULATION, "count"});
}

static void measure(innov_store *store)
{
    define(store);
    ADD(store, INNOV_TARGET, "divi", {INNOV_TARGET_TITLE, "Divi sprinti gadā"},
        {INNOV_TARGET_TITLE, "en: Two sprints a year"}, {INNOV_TARGET_MEASURE, "indicator"},
        {INNOV_TARGET_INDICATOR, "pabeigti"}, {INNOV_TARGET_PERIOD_START, "2026-01-01"},
        {INNOV_TARGET_PERIOD_END, "2026-12-31"}, {INNOV_TARGET_BASELINE_VALUE, "0.00"},
        {INNOV_TARGET_BASELINE_ON, "2025-12-31"}, {INNOV_TARGET_GOAL_VALUE, "2.00"});
    ADD(store, INNOV_MEASUREMENT, "m-1", {INNOV_MEASUREMENT_INDICATOR, "pabeigti"},
        {INNOV_MEASUREMENT_PERIOD_START, "2026-01-01"},
        {INNOV_MEASUREMENT_PERIOD_END, "2026-12-31"}, {INNOV_MEASUREMENT_OBSERVED_VALUE, "2.00"},
        {INNOV_MEASUREMENT_STATUS, "provisional"}, {INNOV_MEASUREMENT_KNOWN_ON, "2026-07-01"});
    ADD(store, INNOV_MEASUREMENT, "m-2", {INNOV_MEASUREMENT_INDICATOR, "pabeigti"},
        {INNOV_MEASUREMENT_PERIOD_START, "2026-01-01"},
        {INNOV_MEASUREMENT_PERIOD_END, "2026-12-31"}, {INNOV_MEASUREMENT_OBSERVED_VALUE, "1.00"},
        {INNOV_MEASUREMENT_STATUS, "final"}, {INNOV_MEASUREMENT_KNOWN_ON, "2026-08-01"},
        {INNOV_MEASUREMENT_REPLACES, "m-1"},
        {INNOV_MEASUREMENT_REASON, "Viens sprints bija ieskaitīts divreiz."});
    sees(store, "indicator-trend", "indicator=pabeigti", "period", "2026", "restated", "2.00");
    sees(store, "indicator-trend", "indicator=pabeigti", "period", "2026", "computed", "1.00");
    opens(store, "indicator-trend", "indicator=pabeigti", "value pabeigti 2026", 2);
}

/* ---- 9. One person --------------------------------------------------------------------------- */

static void ck_totals(innov_store *store)
{
    sees(store, "event-registration", "", "taken", "2", "cancelled", "1");
    sees(store, "network-coverage", "by=institution_kind as_of=2026-06-30", "title", "municipality",
         "members", "1");
    sees(store, "sprint-quality", "year=2026", "sessions", "5", "facilitators", "1");
    sees(store, "indicator-trend", "indicator=pabeigti", "period", "2026", "value", "1.00");
}

static void forget(innov_store *store)
{
    innov_record *input = new_record(INNOV_PERSON_ERASE);
    innov_diag *diag = new_diag();
    innov_table *table;

    sees(store, "due-for-deletion", "as_of=2027-07-01", "kind", "person", "last_day", "2027-06-30");
    sees(store, "person-export", "person=elza", "field", "email", "value",
         "elza.liepa@ozolaine.example");
    ck_totals(store);
    fill(store, input, VALUES({INNOV_PERSON_ERASE_PERSON, "elza"}));
    ck_assert_int_eq(innov_run(store, "person-erase", input, 0, &table, diag), INNOV_E_REFUSED);
    ck_finding(diag, 0, INNOV_E_REQUIRED, "a value is required", "vērtība ir obligāta");
    set(input, INNOV_PERSON_ERASE_REASON, "pēc pašas lūguma");
    ck_assert_int_eq(innov_run(store, "person-erase", input, 0, &table, diag), INNOV_OK);
    innov_table_free(table);
    innov_record_free(input);
    innov_diag_free(diag);
    WRONG(store, innov_store_undo(store, revision_of_store(store), 0, NULL), INNOV_E_STATE,
          "erased a person: that cannot be taken back", "izdzēsa personu: to nevar atsaukt");
    ck_totals(store);
}

/* ---- The walk -------------------------------------------------------------------------------- */

static void leave_end(innov_store *store, const char *name)
{
    const char *folder = getenv("WALK_END");
    char path[TEXT];

    if (folder == NULL)
        return;
    ck_assert_int_lt(snprintf(path, sizeof path, "%s/%s.end.xml", folder, name), TEXT);
    ck_assert_int_eq(innov_store_export(store, path, NULL, INNOV_VIEW_FULL, 0, NULL), INNOV_OK);
}

START_TEST(one_challenge_goes_nine_steps)
{
    innov_store *store = new_lab(suite_file(lab_names[_i]));
    innov_diag *diag = new_diag();
    char sprint[NAME];

    raise_challenge(store);
    apply(store);
    judge(store);
    hold_sprint(store, sprint);
    build_prototypes(store, sprint);
    hold_event(store);
    give_award(store);
    join_network(store);
    measure(store);
    forget(store);
    if (innov_store_check(store, 0, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    leave_end(store, lab_names[_i]);
    innov_diag_free(diag);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("walk");

    every_store(suite_case(suite, "nine steps"), one_challenge_goes_nine_steps);
    return suite_main(suite);
}
