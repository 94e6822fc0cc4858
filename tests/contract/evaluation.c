/* evaluation.c - evaluations in both stores: what the scores come to, who may not score, what stays
 * as it was, what is decided, and that whatever is changed afterwards is found and named.
 *
 * tests/data/evaluation has an evaluation worked out by hand.
 */
#include <sqlite3.h>

#include "contract/answers.h"

enum { LINE = 400 };

static innov_store *new_panel(int format)
{
    return new_store_of(format, "evaluation/panel.xml");
}

/* ---- Changing -------------------------------------------------------------------------------- */

/* Changes a stored record in a transaction that may leave the rules, or not. */
static int change(innov_store *store, int32_t kind, const char *name, const char *words,
                  uint32_t flags)
{
    innov_record *record = get(store, named(store, kind, name));
    int rc;

    ck_assert_int_eq(innov_store_begin(store, "tests", "a test says so", flags), INNOV_OK);
    set_words(store, record, words);
    rc = innov_store_put(store, record, 0, NULL);
    innov_record_free(record);
    if (rc == INNOV_OK)
        return innov_store_commit(store, NULL);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    return rc;
}

static void reopen_scoring(innov_store *store)
{
    ck_assert_int_eq(change(store, INNOV_EVALUATION, "panel", "status=scoring_open", 0), INNOV_OK);
}

/* ---- What the scores come to --------------------------------------------------------------- */

/* One line of expected.tsv against a row of a ranking. */
static void ck_line(innov_table *table, char **names, char *line, int32_t row)
{
    char *rest = line, *value;

    for (size_t i = 0; (value = strsep(&rest, "\t\n")) != NULL && names[i] != NULL; i++)
        if (i >= 2) /* evaluation, method */
            ck_assert_msg(strcmp(cell(table, row, names[i]), value) == 0,
                          "row %d: %s is \"%s\", not \"%s\"", (int)row, names[i],
                          cell(table, row, names[i]), value);
}

START_TEST(pain_09_methods_stand_side_by_side_as_worked_by_hand)
{
    innov_store *store = new_panel(_i);
    char *file = suite_read(suite_data("evaluation/expected.tsv"), NULL), *rest = file, *line;
    char *names[20] = {NULL}, *header = strsep(&rest, "\n"), last[200] = "";
    innov_table *table = NULL;
    int32_t row = 0, lines = 0;

    for (size_t i = 0; i < 19 && (names[i] = strsep(&header, "\t")) != NULL; i++)
        ;
    for (; (line = strsep(&rest, "\n")) != NULL && *line != '\0'; row++, lines++) {
        char asked[200], evaluation[50], method[50];

        ck_assert_int_eq(sscanf(line, "%49s %49s", evaluation, method), 2);
        (void)snprintf(asked, sizeof asked, "evaluation=%s method=%s", evaluation, method);
        if (strcmp(asked, last) != 0) {
            innov_table_free(table);
            table = ask(store, "ranking", asked);
            row = 0;
            (void)snprintf(last, sizeof last, "%s", asked);
            ck_assert_int_eq(rows_of(table), strcmp(evaluation, "panel") == 0 ? 5 : 3);
        }
        ck_line(table, names, line, row);
    }
    ck_assert_int_eq(lines, 23);
    innov_table_free(table);
    free(file);
    innov_store_free(store);
}
END_TEST

/* A threshold of points, 11 here, does not say which places are good enough. */
START_TEST(threshold_is_that_of_the_method_that_decides)
{
    static const char *const methods[] = {"mean", "median", "rank"};
    innov_store *store = new_store_of(_i, "../../examples/data/invented.xml");

    for (int i = 0; i < 3; i++) {
        char asked[100];
        innov_table *table;

        (void)snprintf(asked, sizeof asked, "evaluation=vertesana-pavasaris method=%s", methods[i]);
        table = ask(store, "ranking", asked);
        ck_assert_str_eq(cell(table, 4, "mean"), "10.0000");
        ck_assert_str_eq(cell(table, 4, "meets_thresholds"), i < 2 ? "false" : "true");
        innov_table_free(table);
    }
    innov_store_free(store);
}
END_TEST

/* Where all that weighs is optional, a sheet may be whole and still come to nothing. */
START_TEST(sheet_without_anything_that_weighs_is_not_counted)
{
    innov_store *store = new_panel(_i);
    innov_table *table;

    ck_assert_int_eq(
        change(store, INNOV_CRITERION, "c1", "optional=true weight=0.000", INNOV_BEGIN_OVERRIDE),
        INNOV_OK);
    ck_assert_int_eq(
        change(store, INNOV_CRITERION, "c2", "optional=true weight=0.000", INNOV_BEGIN_OVERRIDE),
        INNOV_OK);
    table = ask(store, "ranking", "evaluation=panel"); /* only c3 weighs now, and B lacks one */
    ck_assert_str_eq(cell(table, row_with(table, "title", "Pieteikums B"), "counted"), "4");
    ck_assert_str_eq(cell(table, row_with(table, "title", "Pieteikums A"), "mean"), "1.6250");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* An award jury, a call with an incomplete sheet and a tie, as examples/data/invented.xml tells
 * that they were decided. */
START_TEST(invented_evaluations_come_to_what_was_decided)
{
    static const char *const evaluations[] = {"vertesana-pavasaris", "vertesana-balva"};
    innov_store *store = new_store_of(_i, "../../examples/data/invented.xml");

    for (size_t e = 0; e < 2; e++) {
        char asked[100];
        innov_table *table;

        (void)snprintf(asked, sizeof asked, "evaluation=%s", evaluations[e]);
        table = ask(store, "ranking", asked);
        ck_assert_int_eq(rows_of(table), e == 0 ? 5 : 3);
        innov_table_free(table);
        table = ask(store, "verify", asked); /* places, totals, tie-breaks, counts, outcomes */
        ck_assert_int_eq(rows_of(table), 1);
        ck_assert_str_eq(cell(table, 0, "finding"), "not_sealed");
        innov_table_free(table);
    }
    innov_store_free(store);
}
END_TEST

START_TEST(figures_open_to_the_scores_behind_them)
{
    innov_store *store = new_panel(_i);
    innov_table *table = NULL;
    int32_t row;

    ck_assert_int_eq(
        run_with(store, "ranking", "evaluation=panel", INNOV_RUN_EXPLAIN, &table, NULL), INNOV_OK);
    row = row_with(table, "label", "s-second-c-c1"); /* of a sheet without c2 */
    ck_assert_str_eq(cell(table, row, "counted"), "false");
    ck_assert_str_eq(cell(table, row, "why"), "incomplete");
    ck_assert_str_eq(cell(table, row, "figure"), "total app-c");
    row = row_with(table, "label", "j-fifth"); /* has no sheet for A: works there */
    ck_assert_str_eq(cell(table, row, "why"), "conflict");
    ck_assert_str_eq(cell(table, row, "figure"), "total app-a");
    row = row_with(table, "label", "s-harsh-e-c3");
    ck_assert_str_eq(cell(table, row, "counted"), "true");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(tie_that_nothing_breaks_is_shown_as_one)
{
    innov_store *store = new_panel(_i);
    innov_record *panel = get(store, named(store, INNOV_EVALUATION, "panel"));
    innov_table *table;

    ck_assert_int_eq(innov_store_begin(store, NULL, "no tie-breaks", INNOV_BEGIN_OVERRIDE), 0);
    ck_assert_int_eq(innov_set(panel, INNOV_EVALUATION_TIE_BREAK, NULL, NULL), INNOV_OK);
    ck_assert_int_eq(innov_set(panel, INNOV_EVALUATION_LOT_SEED, NULL, NULL), INNOV_OK);
    ck_assert_int_eq(innov_set_int(panel, INNOV_EVALUATION_PLACES, 1), INNOV_OK);
    put(store, panel);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_record_free(panel);
    table = ask(store, "ranking", "evaluation=panel");
    for (int32_t row = 0; row < 2; row++) {
        ck_assert_str_eq(cell(table, row, "place"), "1");
        ck_assert_str_eq(cell(table, row, "tied"), "true");
        ck_assert_str_eq(cell(table, row, "outcome"), ""); /* one place, two entries */
    }
    ck_assert_str_eq(cell(table, 2, "place"), "3");
    ck_assert_str_eq(cell(table, 2, "tied"), "false");
    innov_table_free(table);
    ck_refused(store, "decide", "evaluation=panel decided_on=2025-03-20", INNOV_E_STATE,
               "no declared tie-break parts them", "neizšķir neviens noteiktais paņēmiens");
    innov_store_free(store);
}
END_TEST

/* Only the lot is left: whoever draws it from the recorded seed draws the same. */
START_TEST(lot_can_be_drawn_again)
{
    char first[2][LINE] = {"", ""};

    for (int format = SQLITE; format < STORES; format++) {
        innov_store *store = new_panel(format);
        innov_record *panel = get(store, named(store, INNOV_EVALUATION, "panel"));
        innov_table *table;

        ck_assert_int_eq(innov_store_begin(store, NULL, "lot", INNOV_BEGIN_OVERRIDE), INNOV_OK);
        ck_assert_int_eq(innov_set(panel, INNOV_EVALUATION_TIE_BREAK, NULL, "lot"), INNOV_OK);
        put(store, panel);
        innov_record_free(panel);
        table = ask(store, "ranking", "evaluation=panel");
        ck_assert_str_eq(cell(table, 0, "tie_broken_by"), "lot");
        ck_assert_str_eq(cell(table, 1, "tie_broken_by"), "lot");
        (void)snprintf(first[format], LINE, "%s", cell(table, 0, "title"));
        innov_table_free(table);
        innov_store_free(store);
    }
    ck_assert_str_eq(first[SQLITE], first[XML]);
}
END_TEST

/* ---- Who may not score --------------------------------------------------------------------- */

/* What is recorded of the deputy, what he would score on 10 March, and why he may not ("": he
 * may). */
static const struct tie_case {
    const char *lines, *entry, *why;
} ties[] = {
    {"post person=spare institution=office-c valid_from=2025-03-01", "app-c", "own_institution"},
    {"post person=spare institution=office-c valid_to=2025-03-09", "app-c", ""},
    {"post person=spare institution=office-c valid_from=2025-03", "app-c", "own_institution"},
    {"post person=spare institution=office-c valid_from=2025-04", "app-c", ""},
    {"post person=spare institution=unit", "app-b", "own_institution"},
    {"post person=spare institution=ministry", "app-b", "subordination"},
    {"post person=spare institution=former", "app-b", ""},
    {"post person=spare institution=elsewhere", "app-b", ""},
    {"institution_parent institution=ministry parent=elsewhere tree=ownership\n"
     "post person=spare institution=elsewhere",
     "app-b", "subordination"},
    {"institution_parent institution=office-c parent=elsewhere tree=territory\n"
     "post person=spare institution=elsewhere",
     "app-c", ""},
    {"body id=komisija name=Komisija kind=commission\n"
     "membership person=spare body=komisija status=active institution=office-c",
     "app-c", "own_institution"},
    {"body id=komisija name=Komisija kind=commission\n"
     "membership person=spare body=komisija status=proposed institution=office-c",
     "app-c", ""},
    {"team_member application=app-c ordinal=1 person=spare", "app-c", "past_work"},
    {"team_member application=app-d ordinal=1 person=spare", "app-c", ""},
    {"conflict assessor=j-spare ordinal=1 entry=application/app-c kind=family", "app-c", "family"},
    {"conflict assessor=j-spare ordinal=1 entry=institution/office-c kind=financial", "app-c",
     "financial"},
    {"conflict assessor=j-spare ordinal=1 entry=application/app-d kind=family", "app-c", ""},
    {"post person=spare institution=office-c\n"
     "waiver rule=conflict subject=assessor/j-spare reason=Vienīgais",
     "app-c", ""},
    {"post person=spare institution=office-c\n"
     "waiver rule=conflict subject=assessor/j-spare reason=Vēlāk valid_from=2025-03-11",
     "app-c", "own_institution"},
    {"post person=spare institution=office-c\n"
     "waiver rule=conflict subject=assessor/j-spare scope=evaluation/problems reason=Citur",
     "app-c", "own_institution"},
};

static innov_record *new_spare_score(innov_store *store, const char *entry)
{
    char words[LINE];

    (void)snprintf(words, sizeof words,
                   "assessor=j-spare ordinal=1 entry=application/%s criterion=c1 points=3.00 "
                   "scored_at=2025-03-10T10:00:00Z",
                   entry);
    return new_of(store, "score", words);
}

static void import_spare_score(innov_store *store, const char *entry, int expected, const char *why)
{
    const char *path = suite_file("score.xml");
    innov_diag *diag = new_diag();
    char text[1000];
    int length = snprintf(
        text, sizeof text,
        "<ecosystem xmlns=\"urn:libinnov:0\" revision=\"2\" labels=\"https://example.org/\" "
        "xml:lang=\"lv\"><score id=\"late\"><assessor>j-spare</assessor><ordinal>1</ordinal>"
        "<entry>application/%s</entry><criterion>c1</criterion><points>3.00</points>"
        "<scored_at>2025-03-10T10:00:00Z</scored_at></score></ecosystem>",
        entry);

    suite_write(path, text, (size_t)length);
    ck_assert_str_eq(innov_result_name(innov_store_import(store, path, NULL, 0, NULL, diag)),
                     innov_result_name(expected));
    if (*why != '\0') {
        ck_finding(diag, 0, expected, "conflict of interest", "interešu konflikts");
        ck_words(innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"), why);
    }
    innov_diag_free(diag);
}

START_TEST(pain_10_no_path_lets_a_score_in_conflict_in)
{
    const struct tie_case *c = &ties[_i / STORES];
    int refused = *c->why != '\0', expected = refused ? INNOV_E_REFUSED : INNOV_OK;
    innov_store *store = new_panel(_i % STORES);
    innov_record *score;
    int64_t id, deleted;

    reopen_scoring(store);
    id = add(store, new_spare_score(store, c->entry)); /* before there is a tie */
    ck_assert_int_eq(innov_store_delete(store, id, 0, NULL), INNOV_OK);
    deleted = revision_of_store(store);
    add_lines(store, c->lines);
    score = new_spare_score(store, c->entry);
    ck_assert_int_eq(innov_store_put(store, score, 0, NULL), expected);
    if (refused) {
        ck_said(store, expected, expected, "conflict of interest", "interešu konflikts");
        ck_words(innov_store_message(store, "en"), c->why);
        ck_assert_int_eq(innov_store_undo(store, deleted, 0, NULL), expected);
    } else {
        ck_assert_int_eq(innov_store_delete(store, id_of(score), 0, NULL), INNOV_OK);
    }
    innov_record_free(score);
    import_spare_score(store, c->entry, expected, c->why);
    innov_store_free(store);
}
END_TEST

/* What happened all the same may be recorded, and never counts. */
START_TEST(score_in_conflict_that_is_recorded_does_not_count)
{
    innov_store *store = new_panel(_i);
    innov_table *table = NULL;
    int32_t row;

    ck_assert_int_eq(innov_store_begin(store, NULL, "It was given", INNOV_BEGIN_OVERRIDE), 0);
    add_lines(store,
              "score assessor=j-fifth ordinal=30 entry=application/app-a criterion=e1 points=1.00\n"
              "score assessor=j-fifth ordinal=31 entry=application/app-a criterion=c1 points=5.00\n"
              "score assessor=j-fifth ordinal=32 entry=application/app-a criterion=c2 points=5.00");
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    table = ask(store, "ranking", "evaluation=panel");
    row = row_with(table, "title", "Pieteikums A");
    ck_assert_str_eq(cell(table, row, "counted"), "4");
    ck_assert_str_eq(cell(table, row, "total"), "12.3750");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- What a score must be ------------------------------------------------------------------ */

static const struct score_case {
    const char *words, *en, *lv;
} scores[] = {
    {"assessor=j-spare ordinal=1 entry=application/app-c criterion=c1 points=5.01",
     "outside the range of the criterion, 0.00..5.00", "nav kritērija robežās, 0.00..5.00"},
    {"assessor=j-spare ordinal=1 entry=application/app-c criterion=p1 points=3.00",
     "is not judged in the evaluation", "nevērtē tajā vērtēšanā"},
    {"assessor=j-spare ordinal=1 entry=challenge/problem-c criterion=c1 points=3.00",
     "is not judged in the evaluation", "nevērtē tajā vērtēšanā"},
    {"assessor=j-spare ordinal=1 entry=application/app-c criterion=c1 points=3.00 "
     "scored_at=2025-03-14T22:00:00Z", /* the 15th in Rīga */
     "is not on a day of scoring", "nav vērtēšanas dienā"},
};

START_TEST(score_must_fit_its_criterion_entry_and_days)
{
    innov_store *store = new_panel(_i);
    innov_record *score;

    reopen_scoring(store);
    for (size_t i = 0; i < sizeof scores / sizeof scores[0]; i++) {
        score = new_of(store, "score", scores[i].words);
        ck_said(store, innov_store_put(store, score, 0, NULL), INNOV_E_REFUSED, scores[i].en,
                scores[i].lv);
        innov_record_free(score);
    }
    score = new_of(store, "score", /* still the 14th */
                   "assessor=j-spare ordinal=1 entry=application/app-c criterion=c1 points=5.00 "
                   "scored_at=2025-03-14T21:59:59Z");
    (void)add(store, score);
    innov_store_free(store);
}
END_TEST

START_TEST(points_are_given_while_scoring_is_open)
{
    innov_store *store = new_panel(_i);
    innov_record *score = new_spare_score(store, "app-c");
    int64_t given = named(store, INNOV_SCORE, "s-chair-a-c1");
    const char *en = "while scoring is open; the evaluation is scoring_closed";

    ck_said(store, innov_store_put(store, score, 0, NULL), INNOV_E_STATE, en,
            "kamēr vērtēšana ir atvērta");
    ck_assert_int_eq(change(store, INNOV_SCORE, "s-chair-a-c1", "points=5.00", 0), INNOV_E_STATE);
    ck_said(store, innov_store_delete(store, given, 0, NULL), INNOV_E_STATE, en,
            "kamēr vērtēšana ir atvērta");
    ck_assert_int_eq(change(store, INNOV_SCORE, "s-chair-a-c1", "comment=Labi.", 0), INNOV_OK);
    reopen_scoring(store);
    put(store, score);
    ck_assert_int_eq(innov_store_delete(store, given, 0, NULL), INNOV_OK);
    innov_record_free(score);
    innov_store_free(store);
}
END_TEST

/* ---- What stays as it was ------------------------------------------------------------------ */

static const struct frozen_case {
    int32_t kind;
    const char *name, *words;
} frozen[] = {
    {INNOV_CRITERION, "c1", "weight=3.000"},
    {INNOV_CRITERION, "c2", "threshold=1.00"},
    {INNOV_CRITERION, "c3", "optional=false"},
    {INNOV_CRITERION, "c3", "text=Cits"},
    {INNOV_ASSESSOR, "j-harsh", "person=nobody"},
    {INNOV_ASSESSOR, "j-harsh", "role=secretary"},
    {INNOV_EVALUATION, "panel", "trim=2"},
    {INNOV_EVALUATION, "panel", "lot_seed=7"},
    {INNOV_EVALUATION, "panel", "aggregation=median"},
    {INNOV_EVALUATION, "panel", "quorum=1"},
    {INNOV_EVALUATION, "panel", "places=5"},
};

START_TEST(rules_and_panel_stay_once_scoring_has_opened)
{
    const struct frozen_case *f = &frozen[_i / STORES];
    innov_store *store = new_panel(_i % STORES);

    ck_assert_int_eq(change(store, f->kind, f->name, f->words, 0), INNOV_E_STATE);
    ck_assert_int_eq(change(store, f->kind, f->name, f->words, INNOV_BEGIN_OVERRIDE), INNOV_OK);
    ck_said(store, innov_store_undo(store, revision_of_store(store), 0, NULL), INNOV_E_STATE,
            "stay as they were when scoring opened; the evaluation is scoring_closed",
            "paliek, kādi bija, atverot vērtēšanu");
    innov_store_free(store);
}
END_TEST

START_TEST(panel_neither_grows_nor_shrinks_once_scoring_has_opened)
{
    innov_store *store = new_panel(_i);
    innov_record *late = new_of(store, "assessor",
                                "evaluation=panel ordinal=9 person=nobody role=member");
    innov_record *extra = new_of(store, "criterion",
                                 "evaluation=panel ordinal=9 code=c9 text=Vai?");
    const char *en = "stay as they were when scoring opened", *lv = "paliek, kādi bija";

    ck_said(store, innov_store_put(store, late, 0, NULL), INNOV_E_STATE, en, lv);
    ck_said(store, innov_store_put(store, extra, 0, NULL), INNOV_E_STATE, en, lv);
    ck_said(store, innov_store_delete(store, named(store, INNOV_ASSESSOR, "j-spare"), 0, NULL),
            INNOV_E_STATE, en, lv);
    ck_said(store, innov_store_delete(store, named(store, INNOV_EVALUATION, "panel"), 0, NULL),
            INNOV_E_STATE, en, lv);
    ck_assert_int_eq(change(store, INNOV_ASSESSOR, "j-spare", "declared_on=2025-03-04", 0),
                     INNOV_OK); /* conflicts are declared when they come up */
    innov_record_free(late);
    innov_record_free(extra);
    innov_store_free(store);
}
END_TEST

START_TEST(rules_and_panel_are_free_while_it_is_prepared)
{
    innov_store *store = new_panel(_i);
    innov_record *draft = new_of(store, "evaluation",
                                 "title=Melnraksts status=draft subject=call/call");
    int64_t id;
    innov_record *criterion, *changed;

    id = add(store, draft);
    criterion = new_record(INNOV_CRITERION);
    ck_assert_int_eq(innov_set_int(criterion, INNOV_CRITERION_EVALUATION, id), INNOV_OK);
    set_words(store, criterion, "ordinal=1 code=x text=Vai? weight=1.000");
    put(store, criterion);
    set(criterion, INNOV_CRITERION_WEIGHT, "2.000");
    put(store, criterion);
    changed = get(store, id);
    set(changed, INNOV_EVALUATION_QUORUM, "2");
    put(store, changed);
    ck_assert_int_eq(innov_store_delete(store, id_of(criterion), 0, NULL), INNOV_OK);
    innov_record_free(criterion);
    innov_record_free(changed);
    innov_store_free(store);
}
END_TEST

/* ---- Deciding ------------------------------------------------------------------------------ */

static void decide(innov_store *store)
{
    innov_table_free(ask(store, "decide", "evaluation=panel decided_on=2025-03-20"));
}

START_TEST(decision_follows_the_order_and_is_made_once)
{
    static const char *const outcomes[] = {"supported", "supported", "reserve", "rejected",
                                           "rejected"};
    innov_store *store = new_panel(_i);
    innov_table *table = ask(store, "decide", "evaluation=panel decided_on=2025-03-20");
    innov_record *panel;
    int64_t revision;

    for (int32_t row = 0; row < 5; row++)
        ck_assert_str_eq(cell(table, row, "decided"), outcomes[row]);
    innov_table_free(table);
    ck_assert_int_eq(count_records(store, INNOV_DECISION, "evaluation=panel"), 5);
    ck_assert_int_eq(
        count_records(store, INNOV_DECISION,
                      "outcome=supported and total=12.5000 and tie_broken_by=criterion "
                      "and assessor_count=5 and method=ranking"),
        2);
    ck_assert_int_eq(count_records(store, INNOV_DECISION, "outcome=reserve and total=12.3750"), 1);
    panel = get(store, named(store, INNOV_EVALUATION, "panel"));
    ck_assert_str_eq(innov_text(panel, INNOV_EVALUATION_STATUS, NULL), "decided");
    ck_assert_str_eq(innov_text(panel, INNOV_EVALUATION_DECIDED_ON, NULL), "2025-03-20");
    ck_assert_uint_eq(strlen(innov_text(panel, INNOV_EVALUATION_SEALED, NULL)), 64);
    innov_record_free(panel);
    revision = revision_of_store(store);
    table = ask(store, "decide", "evaluation=panel");
    ck_assert_int_eq(rows_of(table), 5);
    ck_assert_int_eq(revision_of_store(store), revision); /* nothing was written */
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(decision_is_refused_as_long_as_something_stands_in_its_way)
{
    const char *asked = "evaluation=panel decided_on=2025-03-20";
    innov_store *store = new_panel(_i);
    int64_t revision;

    ck_refused(store, "decide", "evaluation=problems decided_on=2025-01-20", INNOV_E_STATE,
               "the evaluation is scoring_open", "vērtēšanas statuss ir scoring_open");
    ck_refused(store, "decide", "evaluation=panel", INNOV_E_REQUIRED, "decided_on", "decided_on");
    ck_assert_int_eq(change(store, INNOV_EVALUATION, "panel", "quorum=4", INNOV_BEGIN_OVERRIDE), 0);
    revision = revision_of_store(store);
    ck_refused(store, "decide", asked, INNOV_E_STATE, "without a conflict: 3; quorum: 4",
               "bez konflikta: 3; kvorums: 4");
    ck_assert_int_eq(revision_of_store(store), revision);
    ck_assert_int_eq(count_records(store, INNOV_DECISION, NULL), 0);
    add_lines(store, "waiver rule=quorum subject=application/app-c reason=Slimība");
    decide(store);
    ck_assert_int_eq(count_records(store, INNOV_DECISION, NULL), 5);
    innov_store_free(store);
}
END_TEST

START_TEST(panel_may_decide_against_the_order_with_a_reason)
{
    innov_store *store = new_panel(_i);
    const char *asked = "evaluation=panel decided_on=2025-03-20";
    innov_table *table;
    int32_t row;

    add_lines(store, "decision evaluation=panel ordinal=1 entry=application/app-c "
                     "outcome=supported method=override reason=Vienbalsīgi");
    ck_refused(store, "decide", asked, INNOV_E_STATE, "3 would be supported, but there are 2",
               "atbalstītu 3, bet vietu ir 2");
    add_lines(store, "decision evaluation=panel ordinal=2 entry=application/app-b "
                     "outcome=reserve method=override reason=Piekāpjas");
    table = ask(store, "decide", asked);
    row = row_with(table, "title", "Pieteikums C");
    ck_assert_str_eq(cell(table, row, "outcome"), "rejected");
    ck_assert_str_eq(cell(table, row, "decided"), "supported");
    innov_table_free(table);
    ck_assert_int_eq(count_records(store, INNOV_DECISION,
                                   "method=override and computed_outcome=rejected and "
                                   "outcome=supported and total=8.1667"),
                     1);
    table = ask(store, "verify", "evaluation=panel");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

START_TEST(decisions_stay_as_they_were_made)
{
    innov_store *store = new_panel(_i);
    innov_cursor *cursor;
    const innov_record *lent;
    innov_record *decision;

    decide(store);
    ck_assert_int_eq(innov_store_find(store, INNOV_DECISION, "outcome=reserve", &cursor, NULL), 0);
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_OK);
    ck_assert_int_eq(innov_record_clone(lent, &decision), INNOV_OK);
    innov_cursor_free(cursor);
    set(decision, INNOV_DECISION_FEEDBACK, "Paldies.");
    put(store, decision); /* what the applicant is told may be worded later */
    set(decision, INNOV_DECISION_OUTCOME, "supported");
    ck_said(store, innov_store_put(store, decision, 0, NULL), INNOV_E_STATE,
            "decisions stay as they were made; the evaluation is decided",
            "lēmumi paliek, kādi pieņemti");
    ck_assert_int_eq(innov_store_delete(store, id_of(decision), 0, NULL), INNOV_E_REFERENCE);
    ck_assert_int_eq(change(store, INNOV_EVALUATION, "panel", "decided_on=2025-03-21", 0),
                     INNOV_E_STATE);
    innov_record_free(decision);
    innov_store_free(store);
}
END_TEST

/* ---- Carrying out -------------------------------------------------------------------------- */

static void ck_is(innov_store *store, int32_t kind, const char *name, int32_t field,
                  const char *value)
{
    innov_record *record = get(store, named(store, kind, name));

    ck_assert_msg(strcmp(innov_text(record, field, NULL), value) == 0, "%s: \"%s\", not \"%s\"",
                  name, innov_text(record, field, NULL), value);
    innov_record_free(record);
}

static void ck_noted(const innov_table *table, const char *en, const char *lv)
{
    int32_t last = innov_table_count(table, INNOV_TABLE_NOTES) - 1;

    ck_words(innov_table_note(table, last, "en"), en);
    ck_words(innov_table_note(table, last, "lv"), lv);
}

static const char *const applications[] = {"app-a", "app-b", "app-c", "app-d", "app-e"};

START_TEST(applications_and_their_call_become_what_is_decided)
{
    static const char *const outcomes[] = {"reserve", "supported", "rejected", "supported",
                                           "rejected"}; /* tests/data/evaluation/expected.tsv */
    innov_store *store = new_panel(_i);
    innov_table *table = ask(store, "decide", "evaluation=panel decided_on=2025-03-20");
    int64_t revision = revision_of_store(store);

    for (size_t i = 0; i < sizeof outcomes / sizeof outcomes[0]; i++) {
        ck_is(store, INNOV_APPLICATION, applications[i], INNOV_APPLICATION_STATUS, outcomes[i]);
        ck_is(store, INNOV_APPLICATION, applications[i], INNOV_APPLICATION_DECIDED_ON,
              "2025-03-20");
    }
    ck_is(store, INNOV_CALL, "call", INNOV_CALL_STATUS, "decided");
    ck_is(store, INNOV_CALL, "call", INNOV_CALL_DECIDED_ON, "2025-03-20");
    ck_noted(table, "Entries changed: 5; laureates made: 0; works: 0; the call is decided.",
             "Mainīti pieteiktie: 5; izveidoti laureāti: 0; darbi: 0; par konkursu");
    innov_table_free(table);
    table = ask(store, "decide", "evaluation=panel");
    ck_noted(table, "It was decided on 2025-03-20 already", "Nolemts 2025-03-20 jau agrāk");
    innov_table_free(table);
    ck_assert_int_eq(innov_store_undo(store, revision, 0, NULL), INNOV_E_STATE); /* no way back */
    ck_assert_int_eq(innov_store_begin(store, NULL, "a mistake", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(store, revision, 0, NULL), INNOV_OK); /* but in one step */
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_is(store, INNOV_APPLICATION, "app-b", INNOV_APPLICATION_STATUS, "eligible");
    ck_is(store, INNOV_APPLICATION, "app-b", INNOV_APPLICATION_DECIDED_ON, "");
    ck_is(store, INNOV_CALL, "call", INNOV_CALL_STATUS, "evaluating");
    ck_is(store, INNOV_EVALUATION, "panel", INNOV_EVALUATION_STATUS, "scoring_closed");
    ck_assert_int_eq(count_records(store, INNOV_DECISION, NULL), 0);
    ck_assert_int_eq(count_records(store, INNOV_SEAL, NULL), 0);
    innov_store_free(store);
}
END_TEST

/* An application passes `scored` on its way from `eligible`, and nothing else. */
START_TEST(no_status_is_skipped)
{
    innov_store *store = new_panel(_i);
    int64_t revision;

    ck_assert_int_eq(change(store, INNOV_CALL, "call", "status=open", INNOV_BEGIN_OVERRIDE),
                     INNOV_OK);
    revision = revision_of_store(store);
    ck_refused(store, "decide", "evaluation=panel decided_on=2025-03-20", INNOV_E_STATE,
               "no move leads from open to decided; allowed: closed",
               "no open uz decided pāriet nevar; atļauts: closed");
    ck_assert_int_eq(revision_of_store(store), revision);
    ck_assert_int_eq(count_records(store, INNOV_DECISION, NULL), 0);
    ck_is(store, INNOV_APPLICATION, "app-b", INNOV_APPLICATION_STATUS, "eligible");
    ck_assert_int_eq(change(store, INNOV_CALL, "call", "status=closed", 0), INNOV_OK);
    decide(store); /* through `evaluating` */
    ck_is(store, INNOV_CALL, "call", INNOV_CALL_STATUS, "decided");
    ck_assert_int_eq(change(store, INNOV_APPLICATION, "app-c", "status=scored", 0), INNOV_E_STATE);
    add_lines(store, "application id=late call=call status=submitted title=Vēls lead=office-a "
                     "decided_on=2025-03-20");
    ck_assert_int_eq(change(store, INNOV_APPLICATION, "late", "status=supported", 0),
                     INNOV_E_STATE); /* two moves, but not through what may be passed */
    innov_store_free(store);
}
END_TEST

/* What is passed through asks for what it needs too. */
START_TEST(passing_through_meets_both_needs)
{
    innov_store *store = new_panel(_i);

    ck_assert_int_eq(change(store, INNOV_APPLICATION, "app-a", "status=supported", 0),
                     INNOV_E_STATE);
    ck_words(innov_store_message(store, "en"), "eligible to supported needs a value here");
    ck_assert_int_eq(
        change(store, INNOV_APPLICATION, "app-a", "status=supported decided_on=2025-03-20", 0),
        INNOV_OK);
    innov_store_free(store);
}
END_TEST

/* A call that is judged twice is decided when the last word is spoken; who the first one put where
 * it stands stays there. */
START_TEST(call_is_decided_with_its_last_evaluation)
{
    innov_store *store = new_panel(_i);
    innov_table *table;

    add_lines(store, "evaluation id=second title=Otrā status=draft subject=call/call");
    table = ask(store, "decide", "evaluation=panel decided_on=2025-03-20");
    ck_noted(table, "Entries changed: 5; laureates made: 0; works: 0.", "darbi: 0.");
    innov_table_free(table);
    ck_is(store, INNOV_CALL, "call", INNOV_CALL_STATUS, "evaluating");
    innov_store_free(store);
}
END_TEST

START_TEST(application_that_nobody_assessed_is_told)
{
    innov_store *store = new_panel(_i);
    innov_table *table;

    add_lines(store, "application id=late call=call status=submitted title=Aizmirsts lead=office-a "
                     "submitted_at=2025-02-20T10:00:00Z");
    table = ask(store, "decide", "evaluation=panel decided_on=2025-03-20");
    ck_noted(table, "Handed in for the call and never assessed: 1.",
             "Konkursam iesniegti un nav izvērtēti: 1.");
    innov_table_free(table);
    ck_is(store, INNOV_APPLICATION, "late", INNOV_APPLICATION_STATUS, "submitted");
    innov_store_free(store);
}
END_TEST

/* tests/data/evaluation/expected.tsv: B comes first. */
START_TEST(problems_are_selected)
{
    innov_store *store = new_panel(_i);
    innov_table *table;

    ck_assert_int_eq(change(store, INNOV_EVALUATION, "problems", "status=scoring_closed", 0),
                     INNOV_OK);
    table = ask(store, "decide", "evaluation=problems decided_on=2025-01-20");
    ck_assert_str_eq(cell(table, 0, "decided"), "supported");
    ck_assert_str_eq(cell(table, 0, "title"), "Problēma B");
    ck_noted(table, "Entries changed: 3;", "Mainīti pieteiktie: 3;");
    innov_table_free(table);
    ck_is(store, INNOV_CHALLENGE, "problem-b", INNOV_CHALLENGE_SELECTION, "selected");
    ck_is(store, INNOV_CHALLENGE, "problem-a", INNOV_CHALLENGE_SELECTION, "not_selected");
    ck_is(store, INNOV_CHALLENGE, "problem-c", INNOV_CHALLENGE_SELECTED_ON, "2025-01-20");
    ck_assert_int_eq(change(store, INNOV_CHALLENGE, "problem-a", /* another year, another choice */
                            "selection=selected selected_on=2026-01-20", 0),
                     INNOV_OK);
    table = ask(store, "verify", "evaluation=problems");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    ck_assert_int_eq(change(store, INNOV_CHALLENGE, "problem-c", "selection=selected", 0),
                     INNOV_OK);
    table = ask(store, "verify", "evaluation=problems");
    ck_assert_int_eq(rows_of(table), 1);
    ck_assert_str_eq(cell(table, 0, "finding"), "not_carried_out");
    ck_assert_str_eq(cell(table, 0, "field"), "selection");
    ck_assert_str_eq(cell(table, 0, "was"), "not_selected");
    ck_assert_str_eq(cell(table, 0, "is"), "selected");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* An award of 2025 for who led a sprint: office-a did, office-b shared one, the others did not. The
 * jury of one puts them so: a1, c, b, a2, d. */
static innov_store *new_award(int format)
{
    innov_store *store = new_panel(format);

    add_lines(store,
              "sprint id=sprint-a year=2025 status=completed title=Sprints lead=office-a "
              "co_lead=office-b actual_start=2025-05-01 actual_end=2025-06-20\n"
              "award id=balva title=Balva\n"
              "award_category id=prize award=balva ordinal=1 title=Sprints sprint_lead_only=true\n"
              "award_edition id=edition award=balva ordinal=1 year=2025\n"
              "nomination id=nom-a1 award_edition=edition ordinal=1 status=nominated title=Pirmais "
              "institution=office-a award_category=prize\n"
              "nomination id=nom-b award_edition=edition ordinal=2 status=shortlisted "
              "institution=office-b award_category=prize subject=sprint/sprint-a\n"
              "nomination id=nom-a2 award_edition=edition ordinal=3 status=nominated title=Otrais "
              "institution=office-a award_category=prize subject=sprint/sprint-a\n"
              "nomination id=nom-c award_edition=edition ordinal=4 status=nominated title=Trešais "
              "institution=office-c award_category=prize\n"
              "nomination id=nom-d award_edition=edition ordinal=5 status=nominated title=Piektais "
              "institution=office-d award_category=prize\n"
              "evaluation id=jury title=Žūrija status=draft subject=award_category/prize "
              "award_edition=edition aggregation=mean places=4\n"
              "criterion id=good evaluation=jury ordinal=1 text=Cik?\n"
              "assessor id=judge evaluation=jury ordinal=1 person=nobody");
    ck_assert_int_eq(change(store, INNOV_EVALUATION, "jury", "status=scoring_open", 0), INNOV_OK);
    add_lines(store, "score assessor=judge ordinal=1 entry=nomination/nom-a1 criterion=good "
                     "points=9.00\n"
                     "score assessor=judge ordinal=2 entry=nomination/nom-c criterion=good "
                     "points=8.50\n"
                     "score assessor=judge ordinal=3 entry=nomination/nom-b criterion=good "
                     "points=8.00\n"
                     "score assessor=judge ordinal=4 entry=nomination/nom-a2 criterion=good "
                     "points=7.00\n"
                     "score assessor=judge ordinal=5 entry=nomination/nom-d criterion=good "
                     "points=1.00");
    ck_assert_int_eq(change(store, INNOV_EVALUATION, "jury", "status=scoring_closed", 0), INNOV_OK);
    return store;
}

static const char *const jury = "evaluation=jury decided_on=2025-11-20";

/* The one record that meets a condition, to be freed. */
static innov_record *only(innov_store *store, int32_t kind, const char *condition)
{
    innov_cursor *cursor;
    const innov_record *lent;
    innov_record *record;

    ck_assert_int_eq(count_records(store, kind, condition), 1);
    ck_assert_int_eq(innov_store_find(store, kind, condition, &cursor, NULL), INNOV_OK);
    ck_assert_int_eq(innov_cursor_next(cursor, &lent), INNOV_OK);
    ck_assert_int_eq(innov_record_clone(lent, &record), INNOV_OK);
    innov_cursor_free(cursor);
    return record;
}

static int laureates_with(innov_store *store, const char *condition)
{
    return (int)count_records(store, INNOV_LAUREATE, condition);
}

START_TEST(award_is_for_those_its_category_asks_for)
{
    innov_store *store = new_award(_i);

    ck_refused(store, "decide", jury, INNOV_E_STATE,
               "its category is for those who led a sprint in 2025; its institution led none",
               "kategorija ir tiem, kas 2025. gadā vadīja sprintu");
    ck_assert_int_eq(laureates_with(store, NULL), 0);
    add_lines(store, "waiver rule=eligibility subject=nomination/nom-c reason=Izņēmums "
                     "valid_to=2025-11-19");
    ck_refused(store, "decide", jury, INNOV_E_STATE, "led a sprint in 2025", "vadīja sprintu");
    add_lines(store, "waiver rule=eligibility subject=institution/office-c reason=Izņēmums "
                     "valid_from=2025-11-20");
    innov_table_free(ask(store, "decide", jury));
    ck_assert_int_eq(laureates_with(store, "institution=office-c"), 1);
    innov_store_free(store);
}
END_TEST

START_TEST(awarded_nominations_become_laureates_with_works)
{
    innov_store *store = new_award(_i);
    innov_table *table;
    int64_t revision;

    add_lines(store, "waiver rule=eligibility subject=nomination/nom-c reason=Izņēmums");
    table = ask(store, "decide", jury);
    revision = revision_of_store(store);
    ck_noted(table, "Entries changed: 5; laureates made: 3; works: 4.",
             "izveidoti laureāti: 3; darbi: 4.");
    innov_table_free(table);
    ck_is(store, INNOV_NOMINATION, "nom-a1", INNOV_NOMINATION_STATUS, "awarded");
    ck_is(store, INNOV_NOMINATION, "nom-b", INNOV_NOMINATION_STATUS, "awarded");
    ck_is(store, INNOV_NOMINATION, "nom-d", INNOV_NOMINATION_STATUS, "not_awarded");
    ck_assert_int_eq(laureates_with(store, "place=1 and institution=office-a and ordinal=1"), 1);
    ck_assert_int_eq(laureates_with(store, "place=2 and institution=office-c"), 1);
    ck_assert_int_eq(laureates_with(store, "place=3 and institution=office-b"), 1);
    ck_assert_int_eq(laureates_with(store, "award_category=prize and award_edition=edition"), 3);
    ck_assert_int_eq(
        count_records(store, INNOV_WORK, "laureate.institution=office-a and title=Pirmais"), 1);
    ck_assert_int_eq(count_records(store, INNOV_WORK,
                                   "laureate.institution=office-a and title=Otrais and ordinal=2 "
                                   "and subject=sprint/sprint-a"),
                     1);
    ck_assert_int_eq(count_records(store, INNOV_WORK, /* as the sprint is called */
                                   "laureate.institution=office-b and title=Sprints"),
                     1);
    table = ask(store, "verify", "evaluation=jury");
    ck_assert_int_eq(rows_of(table), 0);
    innov_table_free(table);
    ck_assert_int_eq(innov_store_begin(store, NULL, "a mistake", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    ck_assert_int_eq(innov_store_undo(store, revision, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    ck_assert_int_eq(laureates_with(store, NULL), 0);
    ck_assert_int_eq(count_records(store, INNOV_WORK, NULL), 0);
    ck_is(store, INNOV_NOMINATION, "nom-b", INNOV_NOMINATION_STATUS, "shortlisted");
    innov_store_free(store);
}
END_TEST

/* Whoever takes an award away past the rules is found. */
START_TEST(what_is_not_as_decided_is_found)
{
    innov_store *store = new_award(_i);
    innov_record *laureate;
    innov_table *table;
    int32_t row;

    add_lines(store, "decision evaluation=jury ordinal=1 entry=nomination/nom-c outcome=rejected "
                     "method=override reason=Nevadīja");
    innov_table_free(ask(store, "decide", jury)); /* three of four places */
    ck_assert_int_eq(laureates_with(store, "place=2 and institution=office-b"), 1);
    ck_assert_int_eq(
        change(store, INNOV_NOMINATION, "nom-d", "status=awarded", INNOV_BEGIN_OVERRIDE), INNOV_OK);
    laureate = only(store, INNOV_LAUREATE, "place=2");
    set_words(store, laureate, "institution=office-d");
    put(store, laureate);
    innov_record_free(laureate);
    table = ask(store, "verify", "evaluation=jury");
    ck_assert_int_eq(rows_of(table), 2);
    row = row_with(table, "field", "status");
    ck_assert_str_eq(cell(table, row, "was"), "not_awarded");
    ck_assert_str_eq(cell(table, row, "is"), "awarded");
    ck_assert_int_ge(row_with(table, "field", "laureate"), 0);
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* ---- Finding what was changed -------------------------------------------------------------- */

/* A verification names the record and the field, of a text with the language. */
static int is_named(innov_store *store, int64_t record, const char *field)
{
    innov_table *table = ask(store, "verify", "evaluation=panel");
    char id[INNOV_ID_SIZE];
    size_t length = strlen(field);
    int found = 0;

    ck_assert_int_eq(innov_id_format(record, id, sizeof id), INNOV_OK);
    for (int32_t row = 0; row < rows_of(table) && !found; row++)
        found = strcmp(cell(table, row, "record"), id) == 0 &&
                strncmp(cell(table, row, "field"), field, length) == 0 &&
                strchr("@", cell(table, row, "field")[length]) != NULL;
    innov_table_free(table);
    return found;
}

START_TEST(nothing_is_found_where_nothing_was_changed)
{
    innov_store *store = new_panel(_i);
    innov_table *table;

    ck_refused(store, "verify", "evaluation=panel", INNOV_E_STATE, "no decision to check",
               "lēmuma, ko pārbaudīt");
    decide(store);
    table = ask(store, "verify", "evaluation=panel");
    ck_assert_int_eq(rows_of(table), 0);
    ck_words(innov_table_note(table, 0, "en"), "Records compared with their seals: 106");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* Which fields of the sealed kinds are sealed. */
static const int32_t sealed_kinds[] = {INNOV_EVALUATION, INNOV_CRITERION, INNOV_ASSESSOR,
                                       INNOV_SCORE, INNOV_DECISION};

static int is_sealed_field(int32_t field)
{
    static const int32_t free_fields[] = {
        INNOV_EVALUATION_STATUS,       INNOV_EVALUATION_TITLE,     INNOV_EVALUATION_PROTOCOL,
        INNOV_EVALUATION_ANNOUNCED_ON, INNOV_ASSESSOR_DECLARED_ON, INNOV_SCORE_COMMENT,
        INNOV_DECISION_FEEDBACK,
    };

    for (size_t i = 0; i < sizeof free_fields / sizeof free_fields[0]; i++)
        if (free_fields[i] == field)
            return 0;
    return field % 1000 < 900;
}

/* What a field can be changed to. */
enum { NEXT, BEFORE, SECOND_NEXT, UNSET, VARIATIONS };

/* Another value for a field that is no reference: a neighbour of the number, another code, other
 * words. */
static int other_value(innov_record *record, int32_t field, int variation)
{
    static const int64_t steps[] = {[NEXT] = 1, [BEFORE] = -1, [SECOND_NEXT] = 2};
    static const char *const words[] = {[NEXT] = "a0", [BEFORE] = "b0", [SECOND_NEXT] = "d0"};
    char text[65];
    int64_t type, value;

    ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TYPE, &type), INNOV_OK);
    for (size_t i = 0; i < sizeof text; i++) /* also the shape of a digest */
        text[i] = words[variation][i % 2];
    text[64] = '\0';
    if (type == INNOV_TYPE_TEXT)
        return innov_set(record, field, "lv",
                         field == INNOV_CRITERION_CODE ? words[variation] : text);
    if (innov_get_int(record, field, &value) != INNOV_OK)
        value = type == INNOV_TYPE_DATE ? 20250110 : 1;
    if (type == INNOV_TYPE_BOOLEAN)
        return variation == NEXT ? innov_set_int(record, field, !value) : INNOV_UNSET;
    return innov_set_int(record, field, value + steps[variation]);
}

/* A reference to another record of the same kind: the first, the second, the third other one. */
static int other_target(innov_store *store, innov_record *record, int32_t field, int variation)
{
    innov_cursor *cursor;
    const innov_record *lent;
    int64_t value;
    int32_t kind;
    int rc = INNOV_UNSET;

    if (innov_get_int(record, field, &value) != INNOV_OK)
        return INNOV_UNSET;
    ck_assert_int_eq(innov_id_kind(value, &kind), INNOV_OK);
    ck_assert_int_eq(innov_store_find(store, kind, NULL, &cursor, NULL), INNOV_OK);
    while (rc == INNOV_UNSET && innov_cursor_next(cursor, &lent) == INNOV_OK)
        if (id_of(lent) != value && variation-- == 0)
            rc = innov_set_int(record, field, id_of(lent));
    innov_cursor_free(cursor);
    return rc;
}

/* Gives a field another value; INNOV_OK when that can be. */
static int vary(innov_store *store, innov_record *record, int32_t field, int variation)
{
    int64_t type, flags;

    ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TYPE, &type), INNOV_OK);
    ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_FLAGS, &flags), INNOV_OK);
    if (variation == UNSET)
        return innov_has(record, field) == 1 ? innov_set(record, field, NULL, NULL) : INNOV_UNSET;
    if ((flags & INNOV_FIELD_IS_LIST) != 0)
        return innov_has(record, field) == 1 && variation == NEXT
                   ? innov_list_set(record, field, 0, NULL)
                   : INNOV_UNSET;
    return type == INNOV_TYPE_REFERENCE ? other_target(store, record, field, variation)
                                        : other_value(record, field, variation);
}

/* One change past the rules, seen and taken back. Whether it could be made. */
static int change_is_found(innov_store *store, int64_t id, int32_t field, int variation)
{
    innov_record *record = get(store, id);
    const char *name = innov_field_text(field, INNOV_FIELD_NAME, NULL);
    int made;

    ck_assert_int_eq(innov_store_begin(store, "tests", "a test says so", INNOV_BEGIN_OVERRIDE), 0);
    made = vary(store, record, field, variation) == INNOV_OK &&
           innov_store_put(store, record, 0, NULL) == INNOV_OK;
    if (made)
        ck_assert_msg(is_named(store, id, name), "%s of %s, variation %d", name,
                      innov_kind_text(field / 1000, INNOV_KIND_NAME, NULL), variation);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    innov_record_free(record);
    return made;
}

/* Whether a record is of the evaluation that was decided. */
static int is_of_panel(innov_store *store, const innov_record *record, int64_t panel)
{
    innov_record *assessor;
    int64_t kind, value = 0;

    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_KIND, &kind), INNOV_OK);
    if (kind == INNOV_EVALUATION)
        return id_of(record) == panel;
    if (kind != INNOV_SCORE) {
        ck_assert_int_eq(innov_get_int(record, (int32_t)kind * 1000 + 1, &value), INNOV_OK);
        return value == panel; /* all name it in their first field */
    }
    ck_assert_int_eq(innov_get_int(record, INNOV_SCORE_ASSESSOR, &value), INNOV_OK);
    assessor = get(store, value);
    ck_assert_int_eq(innov_get_int(assessor, INNOV_ASSESSOR_EVALUATION, &value), INNOV_OK);
    innov_record_free(assessor);
    return value == panel;
}

/* The ids of the records of a kind that are of that evaluation. */
static size_t ids_of(innov_store *store, int32_t kind, int64_t *ids, size_t most)
{
    int64_t panel = named(store, INNOV_EVALUATION, "panel");
    innov_cursor *cursor;
    const innov_record *lent;
    size_t count = 0;

    ck_assert_int_eq(innov_store_find(store, kind, NULL, &cursor, NULL), INNOV_OK);
    while (innov_cursor_next(cursor, &lent) == INNOV_OK) {
        ck_assert_uint_lt(count, most);
        if (is_of_panel(store, lent, panel))
            ids[count++] = id_of(lent);
    }
    innov_cursor_free(cursor);
    return count;
}

/* Every sealed field of every sealed record in every way, or every so-manieth of these changes. */
static int32_t sweep(innov_store *store, int32_t stride)
{
    int32_t turn = 0, made = 0, field;
    int64_t ids[200];

    for (size_t k = 0; k < sizeof sealed_kinds / sizeof sealed_kinds[0]; k++) {
        size_t count = ids_of(store, sealed_kinds[k], ids, sizeof ids / sizeof ids[0]);

        for (size_t i = 0; i < count; i++)
            for (int32_t f = 0; innov_field_at(sealed_kinds[k], f, &field) == INNOV_OK; f++)
                for (int v = NEXT; is_sealed_field(field) && v < VARIATIONS; v++)
                    if (turn++ % stride == 0)
                        made += change_is_found(store, ids[i], field, v);
    }
    return made;
}

/* 1,000 changes and more in a long run, some of each kind otherwise. */
START_TEST(every_change_of_one_field_is_found_and_named)
{
    innov_store *store = new_panel(_i);
    int32_t stride = suite_times(23, 0) > 0 ? 23 : 1;

    decide(store);
    ck_assert_int_ge(sweep(store, stride), stride == 1 ? 1000 : 40);
    innov_store_free(store);
}
END_TEST

/* ---- Changes past the library -------------------------------------------------------------- */

/* A value in a file of either format: how SQL and how a text editor change it. */
static const struct tamper_case {
    int32_t kind;
    const char *name, *field, *sql, *before, *after;
} tampers[] = {
    {INNOV_SCORE, "s-chair-a-c1", "points", "points = 100", "<points>4.00<", "<points>1.00<"},
    {INNOV_SCORE, "s-harsh-d-c2", "scored_at", "scored_at = scored_at - 60000000", "T05:00:00Z",
     "T05:01:00Z"},
    {INNOV_CRITERION, "c1", "weight", "weight = 1000", "<weight>2.000<", "<weight>1.000<"},
    {INNOV_CRITERION, "c2", "threshold", "threshold = NULL", "<threshold>2.00</threshold>", ""},
    {INNOV_ASSESSOR, "j-second", "role", "role = 'deputy'", "<role>member<", "<role>deputy<"},
    {INNOV_EVALUATION, "panel", "places", "places = 5", "<reserve_places>1</reserve_places>",
     "<places>5</places><reserve_places>1</reserve_places>"},
    {INNOV_EVALUATION, "panel", "lot_seed", "lot_seed = 2026", "<lot_seed>2025<",
     "<lot_seed>2026<"},
    {INNOV_EVALUATION, "panel", "sealed", "sealed = replace(sealed, substr(sealed, 1, 1), 'f')",
     "<sealed>", "<sealed>"},
};

static void tamper_sqlite(const char *path, const struct tamper_case *t, int64_t id)
{
    char sql[LINE];
    sqlite3 *db;

    (void)snprintf(sql, sizeof sql, "UPDATE \"%s\" SET %s WHERE id = %lld",
                   innov_kind_text(t->kind, INNOV_KIND_NAME, NULL), t->sql, (long long)id);
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "%s: %s", sql,
                  sqlite3_errmsg(db));
    ck_assert_int_eq(sqlite3_changes(db), 1);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
}

/* Changes the first `before` behind the record's label. The digest has no value to know
 * beforehand: its first digit is changed. */
static void tamper_xml(const char *path, const struct tamper_case *t)
{
    char label[80], *bytes = suite_read(path, NULL), *at, *changed;
    size_t head;

    (void)snprintf(label, sizeof label, "<%s id=\"%s\"",
                   innov_kind_text(t->kind, INNOV_KIND_NAME, NULL), t->name);
    at = strstr(bytes, label);
    if (at == NULL) { /* of a kind about people, whose label stands beside the id */
        (void)snprintf(label, sizeof label, "label=\"%s\"", t->name);
        at = strstr(bytes, label);
    }
    ck_assert_ptr_nonnull(at);
    at = strstr(at, t->before);
    ck_assert_ptr_nonnull(at);
    changed = malloc(strlen(bytes) + strlen(t->after) + 1);
    ck_assert_ptr_nonnull(changed);
    head = (size_t)(at - bytes);
    memcpy(changed, bytes, head);
    strcpy(changed + head, t->after);
    strcat(changed, at + strlen(t->before));
    if (strcmp(t->field, "sealed") == 0)
        changed[head + strlen("<sealed>")] ^= 1;
    suite_write(path, changed, strlen(changed));
    free(changed);
    free(bytes);
}

START_TEST(change_of_the_file_is_found_and_is_not_in_the_log)
{
    const struct tamper_case *t = &tampers[_i / STORES];
    innov_store *store = new_panel(_i % STORES);
    const char *path = suite_file(lab_names[_i % STORES]);
    int64_t id = named(store, t->kind, t->name);
    innov_table *table;
    int32_t row;

    decide(store);
    innov_store_free(store);
    if (_i % STORES == SQLITE)
        tamper_sqlite(path, t, id);
    else
        tamper_xml(path, t);
    store = open_lab(path, INNOV_OPEN_READ);
    ck_assert(is_named(store, id, t->field));
    table = ask(store, "verify", "evaluation=panel");
    row = row_with(table, "field", t->field);
    ck_assert_str_eq(cell(table, row, "logged"), strcmp(t->field, "sealed") == 0 ? "" : "false");
    innov_table_free(table);
    innov_store_free(store);
}
END_TEST

/* What is gone, and what has come. */
START_TEST(records_that_go_or_come_are_found)
{
    innov_store *store = new_panel(_i);
    innov_table *table;

    decide(store);
    ck_assert_int_eq(innov_store_begin(store, NULL, "a test says so", INNOV_BEGIN_OVERRIDE), 0);
    add_lines(store, "score assessor=j-fourth ordinal=50 entry=application/app-c criterion=c1 "
                     "points=5.00");
    ck_assert_int_eq(innov_store_delete(store, named(store, INNOV_SCORE, "s-chair-a-c1"), 0, NULL),
                     INNOV_E_REFERENCE); /* its seal refers to it */
    table = ask(store, "verify", "evaluation=panel");
    ck_assert_int_ge(row_with(table, "finding", "added"), 0);
    innov_table_free(table);
    ck_assert_int_eq(innov_store_rollback(store), INNOV_OK);
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("evaluation");
    TCase *ranking = suite_case(suite, "ranking"), *scoring = suite_case(suite, "scoring");
    TCase *rules = suite_case(suite, "rules"), *deciding = suite_case(suite, "deciding");
    TCase *carrying_out = suite_case(suite, "carrying out");
    TCase *verifying = suite_case(suite, "verifying");

    every_store(ranking, pain_09_methods_stand_side_by_side_as_worked_by_hand);
    every_store(ranking, invented_evaluations_come_to_what_was_decided);
    every_store(ranking, threshold_is_that_of_the_method_that_decides);
    every_store(ranking, sheet_without_anything_that_weighs_is_not_counted);
    every_store(ranking, figures_open_to_the_scores_behind_them);
    every_store(ranking, tie_that_nothing_breaks_is_shown_as_one);
    tcase_add_test(ranking, lot_can_be_drawn_again);
    tcase_add_loop_test(scoring, pain_10_no_path_lets_a_score_in_conflict_in, 0,
                        STORES * (int)(sizeof ties / sizeof ties[0]));
    every_store(scoring, score_in_conflict_that_is_recorded_does_not_count);
    every_store(scoring, score_must_fit_its_criterion_entry_and_days);
    every_store(scoring, points_are_given_while_scoring_is_open);
    tcase_add_loop_test(rules, rules_and_panel_stay_once_scoring_has_opened, 0,
                        STORES * (int)(sizeof frozen / sizeof frozen[0]));
    every_store(rules, panel_neither_grows_nor_shrinks_once_scoring_has_opened);
    every_store(rules, rules_and_panel_are_free_while_it_is_prepared);
    every_store(deciding, decision_follows_the_order_and_is_made_once);
    every_store(deciding, decision_is_refused_as_long_as_something_stands_in_its_way);
    every_store(deciding, panel_may_decide_against_the_order_with_a_reason);
    every_store(deciding, decisions_stay_as_they_were_made);
    every_store(carrying_out, applications_and_their_call_become_what_is_decided);
    every_store(carrying_out, no_status_is_skipped);
    every_store(carrying_out, passing_through_meets_both_needs);
    every_store(carrying_out, call_is_decided_with_its_last_evaluation);
    every_store(carrying_out, application_that_nobody_assessed_is_told);
    every_store(carrying_out, problems_are_selected);
    every_store(carrying_out, award_is_for_those_its_category_asks_for);
    every_store(carrying_out, awarded_nominations_become_laureates_with_works);
    every_store(carrying_out, what_is_not_as_decided_is_found);
    every_store(verifying, nothing_is_found_where_nothing_was_changed);
    tcase_add_loop_test(verifying, change_of_the_file_is_found_and_is_not_in_the_log, 0,
                        STORES * (int)(sizeof tampers / sizeof tampers[0]));
    every_store(verifying, records_that_go_or_come_are_found);
    every_store(verifying, every_change_of_one_field_is_found_and_named);
    return suite_main(suite);
}
