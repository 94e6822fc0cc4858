/* reports_scarce.c - every report and every explanation, written in every format, with each of its
 * allocations failing in turn: it says that memory is out, gives no table, leaks nothing (the
 * sanitizers judge that), and the same store then gives the same answer.
 *
 * Some allocations are tried, spread over all of them; TESTS_ROUNDS=N tries N times as many,
 * TESTS_ROUNDS=1000 every one.
 */
#include <fcntl.h>

#include "contract/asking.h"

enum { TRIALS = 6 };

/* ---- The seam: this program has a memory.c of its own that asks here ------------------------ */

int innov__fault_now(void);

static int64_t calls, failing; /* the number of the call that fails; 0: none */

int innov__fault_now(void)
{
    calls++;
    return calls == failing;
}

static void begin_counting(int64_t fail_at)
{
    calls = 0;
    failing = fail_at;
}

/* ---- One question -------------------------------------------------------------------------- */

typedef struct question {
    innov_store *store;
    const char *report;
    innov_record *input;
    uint32_t flags;
} question;

/* Asks and writes the answer in every format. */
static int answer(const question *q, int sink)
{
    static const int32_t formats[] = {INNOV_FORMAT_TEXT, INNOV_FORMAT_CSV, INNOV_FORMAT_JSON,
                                      INNOV_FORMAT_MARKDOWN, INNOV_FORMAT_HTML};
    innov_table *table = NULL;
    int rc = innov_run(q->store, q->report, q->input, q->flags, &table, NULL);

    ck_assert_int_eq(rc == INNOV_OK, table != NULL);
    for (size_t i = 0; rc == INNOV_OK && i < sizeof formats / sizeof formats[0]; i++)
        rc = innov_table_write(table, sink, formats[i], i % 2 == 0 ? "lv" : "en");
    innov_table_free(table);
    return rc;
}

static char *answer_of(const question *q)
{
    innov_table *table = ask_with(q->store, q->report, q->input, q->flags);
    char *text = json_of(table);

    innov_table_free(table);
    return text;
}

/* Fails some of the allocations that the question takes. */
static void starve(const question *q)
{
    int sink = open("/dev/null", O_WRONLY);
    char *before = answer_of(q), *after;
    int64_t all, step;

    ck_assert_int_ge(sink, 0);
    begin_counting(0);
    ck_assert_int_eq(answer(q, sink), INNOV_OK);
    all = calls;
    ck_assert_int_gt(all, 0);
    step = all / suite_times(TRIALS, TRIALS) > 0 ? all / suite_times(TRIALS, TRIALS) : 1;
    for (int64_t at = 1; at <= all; at += step) {
        int rc;

        begin_counting(at);
        rc = answer(q, sink);
        begin_counting(0);
        ck_assert_msg(rc == INNOV_E_NOMEM, "%s (%u): allocation %lld of %lld: %s", q->report,
                      (unsigned)q->flags, (long long)at, (long long)all, innov_result_name(rc));
    }
    after = answer_of(q);
    ck_assert_str_eq(after, before);
    free(before);
    free(after);
    ck_assert_int_eq(close(sink), 0);
}

static void starve_with(innov_store *store, const char *report, const char *words)
{
    question q = {.store = store, .report = report};

    q.input = *words != '\0' ? input_of(store, report, words) : least_input(store, report);
    for (q.flags = 0; q.input != NULL && q.flags <= INNOV_RUN_EXPLAIN; q.flags++)
        starve(&q);
    innov_record_free(q.input);
}

START_TEST(every_report_lives_without_memory)
{
    innov_store *store = store_of(_i, EDGES);
    const char *name;

    for (int32_t i = 0; *(name = innov_operation_at(i)) != '\0'; i++)
        if (is_report(name))
            starve_with(store, name, "");
    innov_store_free(store);
}
END_TEST

/* What only a parameter leads to. */
START_TEST(parameters_live_without_memory)
{
    static const struct {
        const char *report, *words;
    } questions[] = {
        {"call-success", "by=sector as_of=2024-06"},
        {"call-success", "by=institution_kind"},
        {"institution-tree", "as_of=2024-06 compare=2022"},
        {"lineage", "record=long as_of=2024-02"},
        {"facilitators", "as_of=2024-03"},
    };
    innov_store *store = store_of(_i, EDGES);

    for (size_t i = 0; i < sizeof questions / sizeof questions[0]; i++) {
        question q = {.store = store, .report = questions[i].report};
        int64_t id;

        q.input = input_of(store, q.report,
                           strcmp(q.report, "lineage") == 0 ? "as_of=2024-02" : questions[i].words);
        if (strcmp(q.report, "lineage") == 0) { /* of any kind: said by its kind */
            ck_assert_int_eq(innov_store_resolve(store, INNOV_SPRINT, "long", &id), INNOV_OK);
            ck_assert_int_eq(innov_set_int(q.input, INNOV_LINEAGE_RECORD, id), INNOV_OK);
        }
        for (q.flags = 0; q.flags <= INNOV_RUN_EXPLAIN; q.flags++)
            starve(&q);
        innov_record_free(q.input);
    }
    innov_store_free(store);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("reports without memory");
    TCase *scarce = suite_case(suite, "scarce");

    tcase_set_timeout(scarce, 0); /* TESTS_ROUNDS says how long */
    every_store(scarce, every_report_lives_without_memory);
    every_store(scarce, parameters_live_without_memory);
    return suite_main(suite);
}
