/* explained.c - that every number of every report opens to the records behind it.
 *
 * A figure is called by its column and, where rows have figures of their own, by words of its row
 * behind that: what stands in a cell, or the label of a record that one refers to. A number that
 * counts records opens to as many as it says.
 */
#include "contract/asking.h"

#define INVENTED "../../examples/data/invented.xml"

enum { FIGURES = 400, NAME = 80 };

/* How a number opens that does not count the records in the figure of its column. */
typedef enum way {
    COUNTS,
    COUNTS_KIND, /* those of the kind that the row is of */
    OPENS,       /* to one record at least */
    ELSEWHERE,   /* to one record at least in the figure of another column, the first there is */
    NOT_AT_ALL,
} way;

typedef struct exception {
    const char *report, *column;
    way way;
    const char *words; /* why, or the other columns */
} exception;

static const exception exceptions[] = {
    {"*", "year", NOT_AT_ALL, "tells which row it is"},
    {"institution-tree", "depth", NOT_AT_ALL, "tells where the row stands"},
    {"lineage", "step", NOT_AT_ALL, "tells where the row stands"},
    {"ranking", "place", NOT_AT_ALL, "tells where the row stands"},
    {"*", "percent", NOT_AT_ALL, "a ratio of two numbers of the row"},
    {"data-quality", "percent_sourced", NOT_AT_ALL, "a ratio of two numbers of the row"},
    {"money", "assigned_percent", NOT_AT_ALL, "a ratio of two numbers of the row"},
    {"event-registration", "free", NOT_AT_ALL, "a difference of two numbers of the row"},
    {"data-quality", "records", NOT_AT_ALL, "all of the kind, which can be listed"},
    {"data-quality", "without_source", COUNTS_KIND, ""},
    {"data-quality", "with_inferred", COUNTS_KIND, ""},
    {"data-quality", "with_partial_date", COUNTS_KIND, ""},
    {"data-quality", "invalid", COUNTS_KIND, ""},
    {"data-quality", "without_primary", COUNTS_KIND, ""},
    {"data-quality", "due_for_deletion", COUNTS_KIND, ""},
    {"sprint-progress", "cumulative", OPENS, "goes on from year to year"},
    {"sprint-progress", "plan", OPENS, "stands in the target"},
    {"call-success", "applications", OPENS, "may stand in the call; groups share the call's"},
    {"call-success", "supported", OPENS, "may stand in the call; groups share the call's"},
    {"call-success", "recorded", OPENS, "groups share the call's"},
    {"call-success", "recorded_supported", OPENS, "groups share the call's"},
    {"awards", "works", OPENS, "laureates of a year share one"},
    {"sprint-quality", "weeks", OPENS, "measures what they say"},
    {"sprint-delivery", "hours", OPENS, "adds up what they say"},
    {"sprint-delivery", "mentoring_hours", OPENS, "adds up what they say"},
    {"sprint-delivery", "present", OPENS, "adds up what they say"},
    {"sprint-delivery", "registered", OPENS, "people, who may be involved twice"},
    {"sprint-delivery", "never_came", OPENS, "people, who may be involved twice"},
    {"sprint-delivery", "roles_required", OPENS, "stands in the norm"},
    {"training-reach", "occurrences", OPENS, "regions share those of all"},
    {"training-reach", "days", OPENS, "adds up what they say"},
    {"training-reach", "attendances", OPENS, "adds up what they say"},
    {"training-reach", "people", OPENS, "adds up what they say"},
    {"training-reach", "returning", OPENS, "occurrences and regions share those of all"},
    {"training-reach", "institutions", OPENS, "occurrences and regions share those of all"},
    {"training-reach", "regions", OPENS, "opens to the occurrences that reached them"},
    {"milestones", "achieved", ELSEWHERE, "achieved milestones"},
    {"milestones", "baseline", ELSEWHERE, "milestones"},
    {"milestones", "goal", ELSEWHERE, "milestones"},
    {"money", "planned", ELSEWHERE, "planned sprints uncharged"},
    {"money", "assigned", ELSEWHERE, "assigned sprints uncharged"},
    {"money", "committed", ELSEWHERE, "assigned sprints"},
    {"money", "spent", ELSEWHERE, "assigned sprints"},
    {"money", "parts", ELSEWHERE, "assigned sprints uncharged"},
    {"indicator-trend", "value", ELSEWHERE, "value denominator"},
    {"indicator-trend", "expected", OPENS, "stands in the target"},
    {"indicator-trend", "progress", ELSEWHERE, "expected"},
    {"indicator-trend", "numerator", ELSEWHERE, "numerator value"},
    {"indicator-trend", "denominator", ELSEWHERE, "denominator value"},
    {"indicator-trend", "cases", ELSEWHERE, "value denominator"},
    {"indicator-trend", "computed", ELSEWHERE, "value denominator"},
    {"indicator-trend", "restated", ELSEWHERE, "value denominator"},
    {"indicator-trend", "change", NOT_AT_ALL, "a difference of two numbers of two rows"},
    {"ranking", "total", OPENS, "adds up what they say"},
    {"ranking", "counted", ELSEWHERE, "total"},
    {"ranking", "expected", ELSEWHERE, "total"},
    {"ranking", "mean", ELSEWHERE, "total"},
    {"ranking", "median", ELSEWHERE, "total"},
    {"ranking", "trimmed_mean", ELSEWHERE, "total"},
    {"ranking", "mean_place", ELSEWHERE, "total"},
    {"ranking", "place_sum", ELSEWHERE, "total"},
    {"ranking", "spread", ELSEWHERE, "total"},
    {"prototype-funnel", "median_days", OPENS, "measures what they say"},
    {"prototype-funnel", "longest_days", OPENS, "measures what they say"},
    {"event-registration", "capacity", OPENS, "stands in the event"},
};

static const exception plain = {NULL, NULL, COUNTS, ""};

static const exception *exception_of(const char *report, const char *column)
{
    for (size_t i = 0; i < sizeof exceptions / sizeof exceptions[0]; i++)
        if ((strcmp(exceptions[i].report, "*") == 0 || strcmp(exceptions[i].report, report) == 0) &&
            strcmp(exceptions[i].column, column) == 0)
            return &exceptions[i];
    return &plain;
}

/* ---- Numbers ------------------------------------------------------------------------------- */

static int is_of_type(const innov_table *table, int32_t column, const char *type)
{
    return strcmp(innov_table_column(table, column, INNOV_COLUMN_TYPE, NULL), type) == 0;
}

static int is_number(const innov_table *table, int32_t column)
{
    return is_of_type(table, column, "integer") || is_of_type(table, column, "decimal") ||
           is_of_type(table, column, "money");
}

/* Whether there is a number other than 0. */
static int says(const innov_table *table, int32_t row, int32_t column)
{
    return strpbrk(innov_table_text(table, row, column), "123456789") != NULL;
}

static int64_t sum_of(const innov_table *table, int32_t column)
{
    int64_t sum = 0;

    for (int32_t row = 0; row < rows_of(table); row++)
        sum += atoll(innov_table_text(table, row, column));
    return sum;
}

/* ---- Figures ------------------------------------------------------------------------------- */

typedef struct opening {
    innov_store *store;
    const innov_table *table, *explanation;
    int32_t row;
} opening;

static int is_of_row(const opening *o, const char *words);

/* Whether the words begin with a text and go on with others of the row. */
static int goes_on(const opening *o, const char *words, const char *text)
{
    size_t length = strlen(text);

    if (length == 0 || strncmp(words, text, length) != 0)
        return 0;
    return words[length] == '\0' || (words[length] == ' ' && is_of_row(o, words + length + 1));
}

static int goes_on_with_label(const opening *o, const char *words, int32_t column)
{
    innov_record *record = NULL;
    int64_t id;
    int goes = 0;

    if (!is_of_type(o->table, column, "reference") ||
        innov_table_int(o->table, o->row, column, &id) != INNOV_OK)
        return 0;
    if (innov_store_get(o->store, id, &record, NULL) == INNOV_OK)
        goes = goes_on(o, words, innov_record_text(record, INNOV_RECORD_LABEL));
    innov_record_free(record);
    return goes;
}

/* Whether the words are all of the row. */
static int is_of_row(const opening *o, const char *words)
{
    for (int32_t c = 0; c < innov_table_count(o->table, INNOV_TABLE_COLUMNS); c++)
        if (goes_on(o, words, innov_table_text(o->table, o->row, c)) ||
            goes_on_with_label(o, words, c))
            return 1;
    return 0;
}

/* The figure of a number, the one with most words of its row; "": there is none. */
static const char *figure_of(const opening *o, const char *column)
{
    size_t length = strlen(column);
    const char *best = "";

    for (int32_t i = 0; i < rows_of(o->explanation); i++) {
        const char *figure = cell(o->explanation, i, "figure");

        if (strncmp(figure, column, length) == 0 && strlen(figure) > strlen(best) &&
            (figure[length] == '\0' ||
             (figure[length] == ' ' && is_of_row(o, figure + length + 1))))
            best = figure;
    }
    return best;
}

/* ---- Opening ------------------------------------------------------------------------------- */

/* How many records count in a figure; `kind` is theirs ("", "total": any). */
static int count_of_kind(const opening *o, const char *figure, const char *kind)
{
    int any = *kind == '\0' || strcmp(kind, "total") == 0, count = 0;

    for (int32_t i = 0; i < rows_of(o->explanation); i++)
        count += strcmp(cell(o->explanation, i, "figure"), figure) == 0 &&
                 strcmp(cell(o->explanation, i, "counted"), "true") == 0 &&
                 (any || strcmp(cell(o->explanation, i, "kind"), kind) == 0);
    return count;
}

/* The first figure in which records count, among those of columns with blanks between. */
static const char *first_figure(const opening *o, const char *columns)
{
    char *copy = strdup(columns), *rest = copy, *column;
    const char *figure = "";

    while ((column = strsep(&rest, " ")) != NULL) {
        figure = figure_of(o, column);
        if (count_of_kind(o, figure, "") > 0)
            break;
    }
    free(copy);
    return figure;
}

/* A figure without words of a row is of this row alone, or of all together. */
static int is_right(const opening *o, int32_t column, const char *figure, int count)
{
    const char *name = innov_table_column(o->table, column, INNOV_COLUMN_NAME, NULL);

    return atoll(innov_table_text(o->table, o->row, column)) == count ||
           (strcmp(figure, name) == 0 && sum_of(o->table, column) == count);
}

static void ck_opens(const opening *o, int32_t column)
{
    const char *report = innov_table_name(o->table);
    const char *name = innov_table_column(o->table, column, INNOV_COLUMN_NAME, NULL);
    const exception *e = exception_of(report, name);
    const char *figure = first_figure(o, e->way == ELSEWHERE ? e->words : name);
    const char *kind = e->way == COUNTS_KIND ? cell(o->table, o->row, "kind") : "";
    const char *number = innov_table_text(o->table, o->row, column);
    int count = count_of_kind(o, figure, kind);

    if (e->way == NOT_AT_ALL)
        return;
    ck_assert_msg(count > 0, "%s: %s %s, row %d, does not open", report, name, number, (int)o->row);
    if (e->way == COUNTS || e->way == COUNTS_KIND)
        ck_assert_msg(is_right(o, column, figure, count), "%s: %s %s, row %d: \"%s\" opens to %d",
                      report, name, number, (int)o->row, figure, count);
}

/* ---- Every number -------------------------------------------------------------------------- */

/* How many columns of reports were found to open, each once. */
typedef struct opened {
    char columns[FIGURES][NAME];
    int count;
} opened;

static int has_opened(const opened *seen, const char *report, const char *column)
{
    char name[NAME];

    (void)snprintf(name, sizeof name, "%s %s", report, column);
    for (int i = 0; i < seen->count; i++)
        if (strcmp(seen->columns[i], name) == 0)
            return 1;
    return 0;
}

static void note(opened *seen, const innov_table *table, int32_t column)
{
    const char *name = innov_table_column(table, column, INNOV_COLUMN_NAME, NULL);

    if (has_opened(seen, innov_table_name(table), name))
        return;
    ck_assert_int_lt(seen->count, FIGURES);
    (void)snprintf(seen->columns[seen->count++], NAME, "%s %s", innov_table_name(table), name);
}

/* No exception is of a number that nothing here has. */
static void ck_exceptions(const opened *seen)
{
    for (size_t i = 0; i < sizeof exceptions / sizeof exceptions[0]; i++)
        ck_assert_msg(*exceptions[i].report == '*' ||
                          has_opened(seen, exceptions[i].report, exceptions[i].column),
                      "%s %s", exceptions[i].report, exceptions[i].column);
}

static void open_column(const opening *o, int32_t column, opened *seen)
{
    for (int32_t row = 0; row < rows_of(o->table); row++)
        if (says(o->table, row, column)) {
            ck_opens(&(opening){o->store, o->table, o->explanation, row}, column);
            note(seen, o->table, column);
        }
}

/* What cannot be asked yet says so: there is nothing to verify before a decision. */
static innov_table *answer(innov_store *store, const char *report, uint32_t flags)
{
    innov_record *input = least_input(store, report);
    innov_table *table = NULL;
    int rc = input != NULL ? innov_run(store, report, input, flags, &table, NULL) : INNOV_E_STATE;

    ck_assert_msg(rc == INNOV_OK || rc == INNOV_E_STATE, "%s: %s", report, innov_result_name(rc));
    innov_record_free(input);
    return table;
}

static void open_report(innov_store *store, const char *report, opened *seen)
{
    innov_table *table = answer(store, report, 0);
    innov_table *explanation = answer(store, report, INNOV_RUN_EXPLAIN);

    for (int32_t c = 0; table != NULL && c < innov_table_count(table, INNOV_TABLE_COLUMNS); c++)
        if (is_number(table, c))
            open_column(&(opening){store, table, explanation, 0}, c, seen);
    innov_table_free(explanation);
    innov_table_free(table);
}

static void open_reports(int format, const char *file, opened *seen)
{
    innov_store *store = store_of(format, file);
    const char *name;

    for (int32_t i = 0; *(name = innov_operation_at(i)) != '\0'; i++)
        if (is_report(name))
            open_report(store, name, seen);
    innov_store_free(store);
    ck_assert_int_eq(unlink(suite_file(lab_names[format])), 0);
}

START_TEST(every_number_opens)
{
    static const char *const files[] = {
        LATVIA,
        EDGES,
        "reports/figures.xml",
        "reports/prototypes.xml",
        "reports/indicators.xml",
        "sprints/delivery.xml",
        "worked/year.xml",
        "evaluation/panel.xml",
        INVENTED,
    };
    opened seen = {.count = 0};

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        open_reports(_i, files[i], &seen);
    ck_assert_int_ge(seen.count, 100);
    ck_exceptions(&seen);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("explained");

    every_store(suite_case(suite, "numbers"), every_number_opens);
    return suite_main(suite);
}
