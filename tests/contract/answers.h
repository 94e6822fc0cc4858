/* answers.h - running operations in the contract suites, and reading what they answer. */
#ifndef CONTRACT_ANSWERS_H
#define CONTRACT_ANSWERS_H

#include "contract/lab.h"

/* A new store of either format with what a file of tests/data holds. */
static inline innov_store *new_store_of(int format, const char *data)
{
    innov_store *store = open_lab(suite_file(lab_names[format]), INNOV_OPEN_CREATE);
    innov_diag *diag = new_diag();

    ck_assert_int_eq(innov_store_seed(store, 1), INNOV_OK);
    if (innov_store_import(store, suite_data(data), NULL, 0, NULL, diag) != INNOV_OK)
        ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
    return store;
}

/* The id that a label has, of its kind. */
static inline int64_t named(innov_store *store, int32_t kind, const char *name)
{
    int64_t id;

    if (innov_store_resolve(store, kind, name, &id) != INNOV_OK)
        ck_abort_msg("%s: %s", name, innov_store_message(store, "en"));
    return id;
}

/* ---- Records from words -------------------------------------------------------------------- */

/* Sets the fields of a record, "person=spare institution=office-c"; a reference is meant by its
 * name, with its kind where the field takes any; id=LABEL is the label. */
static inline void set_words(innov_store *store, innov_record *record, const char *words)
{
    char *copy = strdup(words), *rest = copy, *word;
    int64_t kind;

    ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_KIND, &kind), INNOV_OK);
    while ((word = strsep(&rest, " ")) != NULL) {
        char name[100];
        size_t length = strcspn(word, "=");
        int64_t type = 0, target = 0, flags = 0;
        int32_t field;

        if (strncmp(word, "id=", 3) == 0) {
            ck_assert_int_eq(innov_record_set_label(record, word + 3), INNOV_OK);
            continue;
        }
        (void)snprintf(name, sizeof name, "%s.%.*s",
                       innov_kind_text((int32_t)kind, INNOV_KIND_NAME, NULL), (int)length, word);
        ck_assert_int_eq(innov_field_id(name, &field), INNOV_OK);
        (void)innov_field_int(field, INNOV_FIELD_TYPE, &type);
        (void)innov_field_int(field, INNOV_FIELD_TARGET, &target);
        (void)innov_field_int(field, INNOV_FIELD_FLAGS, &flags);
        if (type == INNOV_TYPE_REFERENCE && (flags & INNOV_FIELD_IS_LIST) != 0)
            ck_assert_int_eq(innov_list_set_int(record, field, 0,
                                                named(store, (int32_t)target, word + length + 1)),
                             INNOV_OK);
        else if (type == INNOV_TYPE_REFERENCE)
            ck_assert_int_eq(
                innov_set_int(record, field, named(store, (int32_t)target, word + length + 1)),
                INNOV_OK);
        else
            set(record, field, word + length + 1);
    }
    free(copy);
}

static inline innov_record *new_of(innov_store *store, const char *kind, const char *words)
{
    innov_record *record;
    int32_t number;

    ck_assert_int_eq(innov_kind_id(kind, &number), INNOV_OK);
    record = new_record(number);
    set_words(store, record, words);
    return record;
}

/* Lines of "kind field=value ..."; the first word of each is the kind. */
static inline void add_lines(innov_store *store, const char *lines)
{
    char *copy = strdup(lines), *rest = copy, *line;

    while ((line = strsep(&rest, "\n")) != NULL) {
        char *words = line + strcspn(line, " ");

        *words = '\0';
        (void)add(store, new_of(store, line, words + 1));
    }
    free(copy);
}

/* ---- Operations ------------------------------------------------------------------------------ */

/* Sets one field of an input, "year=2024"; a reference is meant by its name. */
static inline void set_asked(innov_store *store, innov_record *input, const char *kind,
                             const char *asked)
{
    size_t length = strcspn(asked, "=");
    char name[100];
    int32_t field;
    int64_t type, target;

    (void)snprintf(name, sizeof name, "%s.%.*s", kind, (int)length, asked);
    ck_assert_int_eq(innov_field_id(name, &field), INNOV_OK);
    ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TYPE, &type), INNOV_OK);
    if (type != INNOV_TYPE_REFERENCE) {
        set(input, field, asked + length + 1);
        return;
    }
    ck_assert_int_eq(innov_field_int(field, INNOV_FIELD_TARGET, &target), INNOV_OK);
    ck_assert_int_eq(innov_set_int(input, field, named(store, (int32_t)target, asked + length + 1)),
                     INNOV_OK);
}

/* Runs an operation; `asked` is its input, with blanks between. What it said is in `diag`. */
static inline int run_with(innov_store *store, const char *operation, const char *asked,
                           uint32_t flags, innov_table **table, innov_diag *diag)
{
    const char *kind_name = innov_operation_text(operation, INNOV_OPERATION_INPUT, NULL);
    char *copy = strdup(asked), *rest = copy, *word;
    innov_record *input;
    int32_t kind;
    int rc;

    ck_assert_int_eq(innov_kind_id(kind_name, &kind), INNOV_OK);
    input = new_record(kind);
    while ((word = strsep(&rest, " ")) != NULL)
        if (*word != '\0')
            set_asked(store, input, kind_name, word);
    rc = innov_run(store, operation, input, flags, table, diag);
    innov_record_free(input);
    free(copy);
    return rc;
}

static inline innov_table *ask(innov_store *store, const char *operation, const char *asked)
{
    innov_diag *diag = new_diag();
    innov_table *table = NULL;

    if (run_with(store, operation, asked, 0, &table, diag) != INNOV_OK)
        ck_abort_msg("%s: %s", operation, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
    return table;
}

/* An operation is refused, and says why in both languages. */
static inline void ck_refused(innov_store *store, const char *operation, const char *asked,
                              int expected, const char *en, const char *lv)
{
    innov_diag *diag = new_diag();
    innov_table *table = NULL;
    int rc = run_with(store, operation, asked, 0, &table, diag);

    ck_assert_str_eq(innov_result_name(rc), innov_result_name(expected));
    ck_assert_ptr_null(table);
    ck_finding(diag, 0, expected, en, lv);
    innov_diag_free(diag);
}

static inline int32_t rows_of(const innov_table *table)
{
    return innov_table_count(table, INNOV_TABLE_ROWS);
}

static inline int32_t column_of(const innov_table *table, const char *name)
{
    for (int32_t i = 0; i < innov_table_count(table, INNOV_TABLE_COLUMNS); i++)
        if (strcmp(innov_table_column(table, i, INNOV_COLUMN_NAME, NULL), name) == 0)
            return i;
    ck_abort_msg("no column %s", name);
    return -1;
}

static inline const char *cell(const innov_table *table, int32_t row, const char *column)
{
    ck_assert_int_lt(row, rows_of(table));
    return innov_table_text(table, row, column_of(table, column));
}

/* The first row with a value in a column, or -1. */
static inline int32_t row_with(const innov_table *table, const char *column, const char *value)
{
    for (int32_t i = 0; i < rows_of(table); i++)
        if (strcmp(cell(table, i, column), value) == 0)
            return i;
    return -1;
}

#endif
