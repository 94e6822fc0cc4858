/* list.c - the command `list`: the records of a kind that meet a condition. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "sheet.h"

/* ---- What is asked ------------------------------------------------------------------------- */

static int query_failed(const struct cli *cli, const innov_query *query, int result)
{
    return fail(cli, ABOUT_WORDS, result, innov_query_message(query, cli->lang));
}

/* Orders by one field of --order, which may have a `-` before it. */
static int order_by(const struct cli *cli, innov_query *query, int32_t kind, const char *name)
{
    uint32_t flags = *name == '-' ? INNOV_ORDER_DESCENDING : 0;
    int32_t field;
    int status = field_named(cli, kind, name + (flags != 0), &field), result;

    if (status != STATUS_DONE)
        return status;
    if (field_is(field, INNOV_FIELD_IS_LIST)) {
        SAY(cli, "--order: %s.%s is a list, and has no order",
            "--order: %s.%s ir saraksts, pēc kura nevar kārtot",
            innov_kind_text(kind, INNOV_KIND_NAME, NULL),
            innov_field_text(field, INNOV_FIELD_NAME, NULL));
        return STATUS_USAGE;
    }
    result = innov_query_order(query, innov_field_text(field, INNOV_FIELD_NAME, NULL), flags);
    return result == INNOV_OK ? STATUS_DONE : query_failed(cli, query, result);
}

/* --order year,-actual_start: by year, and within a year the last start first. */
static int order_query(const struct cli *cli, innov_query *query, int32_t kind)
{
    const char *given = cli->option[OPTION_ORDER];
    char *copy = given != NULL ? strdup(given) : NULL, *comma = copy, *name;
    int status = STATUS_DONE;

    if (given != NULL && copy == NULL)
        return fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    while (status == STATUS_DONE && (name = comma) != NULL) {
        comma = strchr(name, ',');
        if (comma != NULL)
            *comma++ = '\0';
        status = order_by(cli, query, kind, name);
    }
    free(copy);
    return status;
}

/* Of what holds from a date to a date, only what held on the day. */
static int query_day(const struct cli *cli, innov_query *query, int32_t kind)
{
    const char *day = cli->option[OPTION_AS_OF];
    int result = day != NULL ? innov_query_where(query, "valid", "=", day) : INNOV_OK;

    if (result == INNOV_E_FIELD) {
        SAY(cli, "--as-of: records of the kind %s do not hold from a date to a date",
            "--as-of: veida %s ieraksti nav spēkā no datuma līdz datumam",
            innov_kind_text(kind, INNOV_KIND_NAME, NULL));
        return STATUS_USAGE;
    }
    return result == INNOV_OK ? STATUS_DONE : query_failed(cli, query, result);
}

static int make_query(const struct cli *cli, int32_t kind, innov_query **query)
{
    const char *condition = cli->operand_count > 2 ? cli->operands[2] : NULL;
    int64_t limit;
    int status = parse_limit(cli, &limit), result;

    *query = NULL;
    if (status != STATUS_DONE)
        return status;
    result = innov_query_new(kind, condition, query, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    status = order_query(cli, *query, kind);
    if (status == STATUS_DONE)
        status = query_day(cli, *query, kind);
    if (status != STATUS_DONE)
        return status;
    result = innov_query_limit(*query, limit, 0);
    return result == INNOV_OK ? STATUS_DONE : query_failed(cli, *query, result);
}

/* ---- Rows for people: the name, what a record cannot be without, and the title ------------- */

static void add_columns_for_people(const struct cli *cli, struct sheet *sheet, int32_t kind)
{
    int32_t title = (int32_t)kind_number(kind, INNOV_KIND_TITLE), field;

    sheet_column(sheet, "id", in_words(cli, "Record", "Ieraksts"), "text", 0);
    for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++)
        if (field_is(field, INNOV_FIELD_IS_REQUIRED) && field != title)
            sheet_column(sheet, innov_field_text(field, INNOV_FIELD_NAME, NULL),
                         innov_field_text(field, INNOV_FIELD_LABEL, cli->lang), type_name(field),
                         i + 1);
    if (title != 0)
        sheet_column(sheet, innov_field_text(title, INNOV_FIELD_NAME, NULL),
                     innov_field_text(title, INNOV_FIELD_LABEL, cli->lang), type_name(title),
                     INT32_MAX);
}

static int set_for_people(const struct cli *cli, struct sheet *sheet, size_t column,
                          const innov_record *record, int32_t field)
{
    char *text = field_for_reader(cli, record, field);

    if (text == NULL)
        return INNOV_E_NOMEM;
    sheet_set(sheet, column, text);
    free(text);
    return INNOV_OK;
}

static int add_for_people(const struct cli *cli, struct sheet *sheet, int32_t kind,
                          const innov_record *record)
{
    int32_t title = (int32_t)kind_number(kind, INNOV_KIND_TITLE), field;
    char id[INNOV_ID_SIZE];
    size_t column = 0;
    int result = INNOV_OK;

    sheet_row(sheet);
    sheet_set(sheet, column++, record_name(cli, record, id));
    for (int32_t i = 0; result == INNOV_OK && innov_field_at(kind, i, &field) == INNOV_OK; i++)
        if (field_is(field, INNOV_FIELD_IS_REQUIRED) && field != title)
            result = set_for_people(cli, sheet, column++, record, field);
    if (result == INNOV_OK && title != 0)
        result = set_for_people(cli, sheet, column, record, title);
    return result;
}

/* ---- Rows for programs: every field in its canonical text ---------------------------------- */

/* The column of a field, or of one language of it; the store's own language comes first. */
static size_t field_column(const struct cli *cli, struct sheet *sheet, int32_t field, int32_t index,
                           const char *language)
{
    char name[256];
    int is_own = strcmp(language, innov_store_text(cli->store, INNOV_STORE_LANGUAGE)) == 0;

    snprintf(name, sizeof name, *language != '\0' ? "%s@%s" : "%s",
             innov_field_text(field, INNOV_FIELD_NAME, NULL), language);
    return sheet_column(sheet, name, innov_field_text(field, INNOV_FIELD_LABEL, cli->lang),
                        type_name(field), 2 + 2 * index + (*language != '\0' && !is_own));
}

static void add_columns_for_programs(const struct cli *cli, struct sheet *sheet, int32_t kind)
{
    int32_t field;

    sheet_column(sheet, "id", in_words(cli, "Id", "Identifikators"), "text", 0);
    sheet_column(sheet, "label", in_words(cli, "Label", "Iezīme"), "text", 1);
    for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++)
        field_column(cli, sheet, field, i,
                     field_is(field, INNOV_FIELD_IS_MULTILINGUAL)
                         ? innov_store_text(cli->store, INNOV_STORE_LANGUAGE)
                         : "");
}

static void set_languages(const struct cli *cli, struct sheet *sheet, const innov_record *record,
                          int32_t field, int32_t index)
{
    const char *language;

    for (int32_t l = 0; *(language = innov_language_at(record, field, l)) != '\0'; l++)
        sheet_set(sheet, field_column(cli, sheet, field, index, language),
                  innov_text(record, field, language));
}

static int add_for_programs(const struct cli *cli, struct sheet *sheet, int32_t kind,
                            const innov_record *record)
{
    char id[INNOV_ID_SIZE];
    int32_t field;

    if (innov_id_format(record_number(record, INNOV_RECORD_ID), id, sizeof id) != INNOV_OK)
        return INNOV_E_INTERNAL;
    sheet_row(sheet);
    sheet_set(sheet, 0, id);
    sheet_set(sheet, 1, innov_record_text(record, INNOV_RECORD_LABEL));
    for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++) {
        if (field_is(field, INNOV_FIELD_IS_MULTILINGUAL))
            set_languages(cli, sheet, record, field, i);
        else
            sheet_set(sheet, field_column(cli, sheet, field, i, ""),
                      innov_text(record, field, NULL));
    }
    return INNOV_OK;
}

/* ---- As of a day --------------------------------------------------------------------------- */

static int count_records(const struct cli *cli, const innov_query *query, int64_t *count)
{
    innov_cursor *cursor = NULL;
    const innov_record *record;
    int result = innov_store_query(cli->store, query, 0, &cursor, cli->diag);

    while (result == INNOV_OK && (result = innov_cursor_next(cursor, &record)) == INNOV_OK)
        ++*count;
    innov_cursor_free(cursor);
    return result == INNOV_DONE ? INNOV_OK : result;
}

/* Of some records the dates are not known well enough: says how many, and how to see them. */
static int say_undecided(struct cli *cli, int32_t kind)
{
    const char *day = cli->option[OPTION_AS_OF];
    const char *condition = cli->operand_count > 2 ? cli->operands[2] : "";
    size_t size = strlen(condition) + 2 * strlen(day) + 40;
    char *text = malloc(size);
    innov_query *query = NULL;
    int64_t count = 0;
    int result = text != NULL ? INNOV_OK : INNOV_E_NOMEM;

    if (result == INNOV_OK) {
        snprintf(text, size, "%s%s%svalid~=%s and not valid=%s", *condition != '\0' ? "(" : "",
                 condition, *condition != '\0' ? ") and " : "", day, day);
        result = innov_query_new(kind, text, &query, cli->diag);
    }
    if (result == INNOV_OK)
        result = count_records(cli, query, &count);
    if (result == INNOV_OK && count > 0)
        SAY(cli, "%lld more possibly, their dates are not known well enough: %s",
            "vēl %lld varbūt, to datumi nav zināmi pietiekami precīzi: %s", (long long)count, text);
    innov_query_free(query);
    free(text);
    return result == INNOV_OK ? STATUS_DONE : fail_listed(cli, ABOUT_WORDS, result);
}

/* ---- The command --------------------------------------------------------------------------- */

static int fill_sheet(struct cli *cli, struct sheet *sheet, int32_t kind, int32_t format,
                      innov_cursor *cursor)
{
    const innov_record *record;
    int result;

    if (is_for_people(format))
        add_columns_for_people(cli, sheet, kind);
    else
        add_columns_for_programs(cli, sheet, kind);
    while ((result = innov_cursor_next(cursor, &record)) == INNOV_OK) {
        result = is_for_people(format) ? add_for_people(cli, sheet, kind, record)
                                       : add_for_programs(cli, sheet, kind, record);
        if (result != INNOV_OK)
            return fail(cli, ABOUT_WORDS, result, "");
    }
    if (result != INNOV_DONE)
        return fail(cli, ABOUT_WORDS, result, innov_cursor_message(cursor, cli->lang));
    return STATUS_DONE;
}

static int list_query(struct cli *cli, const innov_query *query, int32_t kind, int32_t format)
{
    innov_cursor *cursor = NULL;
    struct sheet *sheet;
    int status, result = innov_store_query(cli->store, query, 0, &cursor, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    sheet = sheet_new(innov_kind_text(kind, INNOV_KIND_NAME, NULL));
    status = sheet != NULL ? fill_sheet(cli, sheet, kind, format, cursor)
                           : fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    if (status == STATUS_DONE) {
        sheet_title(sheet, innov_kind_text(kind, INNOV_KIND_PLURAL, cli->lang));
        result = page_sheet(cli, sheet, format);
        if (result != INNOV_OK)
            status = fail(cli, ABOUT_WORDS, result, "");
    }
    sheet_free(sheet);
    innov_cursor_free(cursor);
    return status;
}

int command_list(struct cli *cli)
{
    innov_query *query = NULL;
    int32_t kind, format;
    int status = choose_table_format(cli, &format);

    if (status == STATUS_DONE)
        status = kind_named(cli, cli->operands[1], &kind);
    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_READ);
    if (status == STATUS_DONE)
        status = make_query(cli, kind, &query);
    if (status == STATUS_DONE)
        status = list_query(cli, query, kind, format);
    if (status == STATUS_DONE && cli->option[OPTION_AS_OF] != NULL)
        status = say_undecided(cli, kind);
    innov_query_free(query);
    return status;
}
