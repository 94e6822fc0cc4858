/* asking.h - asking reports: inputs from words, cells, notes, and what stands behind a figure. */
#ifndef CONTRACT_ASKING_H
#define CONTRACT_ASKING_H

#include "contract/lab.h"

#define LATVIA "../../examples/data/latvia.xml"
#define EDGES  "reports/edges.xml"

/* A new store with the records of a file in tests/data. */
static inline innov_store *store_of(int format, const char *data)
{
    innov_store *store = open_lab(suite_file(lab_names[format]), INNOV_OPEN_CREATE);
    innov_diag *diag = new_diag();

    if (innov_store_import(store, suite_data(data), NULL, INNOV_IMPORT_LENIENT, NULL, diag) !=
        INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
    return store;
}

/* ---- Inputs -------------------------------------------------------------------------------- */

static inline int is_report(const char *operation)
{
    return strcmp(innov_operation_text(operation, INNOV_OPERATION_SORT, NULL), "report") == 0;
}

static inline int32_t input_kind(const char *report)
{
    int32_t kind;

    ck_assert_int_eq(
        innov_kind_id(innov_operation_text(report, INNOV_OPERATION_INPUT, NULL), &kind), INNOV_OK);
    return kind;
}

static inline int64_t fact(int32_t field, int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_field_int(field, what, &value), INNOV_OK);
    return value;
}

static inline int32_t parameter(const char *report, const char *name)
{
    char path[128];
    int32_t field;

    (void)snprintf(path, sizeof path, "%s.%s",
                   innov_operation_text(report, INNOV_OPERATION_INPUT, NULL), name);
    ck_assert_msg(innov_field_id(path, &field) == INNOV_OK, "no %s", path);
    return field;
}

/* A reference is meant by the name of its record. */
static inline void give(innov_store *store, innov_record *input, int32_t field, const char *value)
{
    int64_t id;

    if (fact(field, INNOV_FIELD_TYPE) != INNOV_TYPE_REFERENCE) {
        ck_assert_int_eq(innov_set(input, field, NULL, value), INNOV_OK);
        return;
    }
    ck_assert_int_eq(
        innov_store_resolve(store, (int32_t)fact(field, INNOV_FIELD_TARGET), value, &id), INNOV_OK);
    ck_assert_int_eq(innov_set_int(input, field, id), INNOV_OK);
}

/* `words` is the values of parameters, with blanks between: "as_of=2024 year=2023"; "": none. */
static inline innov_record *input_of(innov_store *store, const char *report, const char *words)
{
    innov_record *input = new_record(input_kind(report));
    char *copy = strdup(words), *rest = copy, *word;

    while ((word = strsep(&rest, " ")) != NULL) {
        char *sign = strchr(word, '=');

        if (sign == NULL)
            continue;
        *sign = '\0';
        give(store, input, parameter(report, word), sign + 1);
    }
    free(copy);
    return input;
}

static inline innov_table *ask_with(innov_store *store, const char *report, innov_record *input,
                                    uint32_t flags)
{
    innov_diag *diag = new_diag();
    innov_table *table = NULL;

    if (innov_run(store, report, input, flags, &table, diag) != INNOV_OK)
        ck_abort_msg("%s: %s", report, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
    return table;
}

static inline innov_table *ask(innov_store *store, const char *report, const char *words,
                               uint32_t flags)
{
    innov_record *input = input_of(store, report, words);
    innov_table *table = ask_with(store, report, input, flags);

    innov_record_free(input);
    return table;
}

/* Gives a required reference the first record that there is of its kind (any kind: a sprint). */
static inline int give_first(innov_store *store, innov_record *input, int32_t field)
{
    int64_t target = fact(field, INNOV_FIELD_TARGET);
    innov_cursor *cursor;
    const innov_record *first;
    int rc;

    ck_assert_int_eq(fact(field, INNOV_FIELD_TYPE), INNOV_TYPE_REFERENCE);
    ck_assert_int_eq(
        innov_store_find(store, target != 0 ? (int32_t)target : INNOV_SPRINT, NULL, &cursor, NULL),
        INNOV_OK);
    rc = innov_cursor_next(cursor, &first);
    if (rc == INNOV_OK)
        ck_assert_int_eq(innov_set_int(input, field, id_of(first)), INNOV_OK);
    innov_cursor_free(cursor);
    return rc == INNOV_OK;
}

/* The input of any report with what it cannot do without; NULL when the store has none of that. */
static inline innov_record *least_input(innov_store *store, const char *report)
{
    innov_record *input = new_record(input_kind(report));
    int32_t field;

    for (int32_t i = 0; innov_field_at(input_kind(report), i, &field) == INNOV_OK; i++)
        if ((fact(field, INNOV_FIELD_FLAGS) & INNOV_FIELD_IS_REQUIRED) != 0 &&
            !give_first(store, input, field)) {
            innov_record_free(input);
            return NULL;
        }
    return input;
}

/* ---- Answers ------------------------------------------------------------------------------- */

static inline int32_t rows_of(const innov_table *table)
{
    return innov_table_count(table, INNOV_TABLE_ROWS);
}

static inline int32_t find_column(const innov_table *table, const char *name)
{
    for (int32_t i = 0; i < innov_table_count(table, INNOV_TABLE_COLUMNS); i++)
        if (strcmp(innov_table_column(table, i, INNOV_COLUMN_NAME, NULL), name) == 0)
            return i;
    return -1;
}

static inline const char *cell(const innov_table *table, int32_t row, const char *column)
{
    ck_assert_msg(find_column(table, column) >= 0, "no column %s", column);
    return innov_table_text(table, row, find_column(table, column));
}

/* `expected` is the values of columns, with blanks between: "year=2024 percent!no_data", where what
 * stands behind `!` is why there is none; `~` in a value stands for a blank. */
static inline void ck_row(const innov_table *table, int32_t row, const char *expected)
{
    char *copy = strdup(expected), *rest = copy, *word;

    ck_assert_int_lt(row, rows_of(table));
    while ((word = strsep(&rest, " ")) != NULL) {
        char *at = word + strcspn(word, "=!"), sign = *at;
        const char *found;

        *at = '\0';
        for (char *blank = at + 1; sign == '=' && (blank = strchr(blank, '~')) != NULL;)
            *blank = ' ';
        found = sign == '=' ? cell(table, row, word)
                            : innov_table_reason(table, row, find_column(table, word));
        ck_assert_msg(strcmp(found, at + 1) == 0, "%s, row %d: %s is \"%s\", not \"%s\"",
                      innov_table_name(table), (int)row, word, found, at + 1);
    }
    free(copy);
}

/* The row whose cell in a column has the text. */
static inline int32_t row_of(const innov_table *table, const char *column, const char *text)
{
    for (int32_t row = 0; row < rows_of(table); row++)
        if (strcmp(cell(table, row, column), text) == 0)
            return row;
    ck_abort_msg("%s: no row with %s=%s", innov_table_name(table), column, text);
    return -1;
}

static inline int count_rows(const innov_table *table, const char *column, const char *text)
{
    int count = 0;

    for (int32_t row = 0; row < rows_of(table); row++)
        count += strcmp(cell(table, row, column), text) == 0;
    return count;
}

/* The records behind a figure: how many count (`why` is ""), or are left out for a reason. */
static inline int count_behind(const innov_table *explanation, const char *figure, const char *why)
{
    int count = 0;

    for (int32_t row = 0; row < rows_of(explanation); row++)
        count += strcmp(cell(explanation, row, "figure"), figure) == 0 &&
                 strcmp(cell(explanation, row, "why"), why) == 0;
    return count;
}

static inline int is_noted(const innov_table *table, const char *lang, const char *words)
{
    for (int32_t i = 0; i < innov_table_count(table, INNOV_TABLE_NOTES); i++)
        if (strstr(innov_table_note(table, i, lang), words) != NULL)
            return 1;
    return 0;
}

static inline void ck_noted(const innov_table *table, const char *lang, const char *words)
{
    ck_assert_msg(is_noted(table, lang, words), "no note of %s says \"%s\"",
                  innov_table_name(table), words);
}

/* The whole answer in a format and language, to be freed. */
static inline char *written_as(const innov_table *table, int32_t format, const char *lang)
{
    FILE *file = tmpfile();
    char *text;
    long length;

    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(innov_table_write(table, fileno(file), format, lang), INNOV_OK);
    ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
    length = ftell(file);
    ck_assert_int_gt(length, 0);
    text = calloc((size_t)length + 1, 1);
    ck_assert_ptr_nonnull(text);
    rewind(file);
    ck_assert_uint_eq(fread(text, 1, (size_t)length, file), (size_t)length);
    ck_assert_int_eq(fclose(file), 0);
    return text;
}

static inline char *json_of(const innov_table *table)
{
    return written_as(table, INNOV_FORMAT_JSON, "lv");
}

#endif
