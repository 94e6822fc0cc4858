/* reports.c - what the library says or works out: the commands `schema`,
 * `report`, `explain` and `run`. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "page.h"
#include "sheet.h"

int command_schema(struct cli *cli)
{
    static const struct choice formats[] = {{"xsd", INNOV_SCHEMA_XSD},
                                            {"sql", INNOV_SCHEMA_SQL},
                                            {"views", INNOV_SCHEMA_VIEWS},
                                            {"json", INNOV_SCHEMA_JSON},
                                            {"json-schema", INNOV_SCHEMA_JSON_SCHEMA},
                                            {"markdown", INNOV_SCHEMA_MARKDOWN}};
    int32_t format;
    int status = CHOOSE(cli, OPTION_FORMAT, formats, &format), result;

    if (status != STATUS_DONE)
        return status;
    result = innov_schema_write(STDOUT_FILENO, format, cli->lang);
    return result == INNOV_OK ? STATUS_DONE : fail(cli, ABOUT_FILE, result, "");
}

/* ---- report -------------------------------------------------------------------------------- */

/* How one of the two sorts of operations is listed. */
struct listing {
    const char *sort, *name;
    struct words title, one, doc;
};

static const struct listing reports = {.sort = "report",
                                       .name = "reports",
                                       .title = {"Reports", "Pārskati"},
                                       .one = {"Report", "Pārskats"},
                                       .doc = {"What it answers", "Uz ko atbild"}};
static const struct listing actions = {.sort = "action",
                                       .name = "actions",
                                       .title = {"Actions", "Darbības"},
                                       .one = {"Operation", "Darbība"},
                                       .doc = {"What it does", "Ko dara"}};

/* The fields of an input as a usage names them: "evaluation [method]"; NULL when memory is out. */
static char *parameters_of(const char *operation)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    int32_t kind, field;

    if (out == NULL)
        return NULL;
    if (innov_kind_id(innov_operation_text(operation, INNOV_OPERATION_INPUT, NULL), &kind) ==
        INNOV_OK)
        for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++)
            fprintf(out, field_is(field, INNOV_FIELD_IS_REQUIRED) ? "%s%s" : "%s[%s]",
                    i > 0 ? " " : "", innov_field_text(field, INNOV_FIELD_NAME, NULL));
    if (fclose(out) == 0)
        return text;
    free(text);
    return NULL;
}

static int list_operation(const struct cli *cli, struct sheet *sheet, const char *name)
{
    char *parameters = parameters_of(name);

    if (parameters == NULL)
        return INNOV_E_NOMEM;
    sheet_row(sheet);
    sheet_set(sheet, 0, name);
    sheet_set(sheet, 1, innov_operation_text(name, INNOV_OPERATION_LABEL, cli->lang));
    sheet_set(sheet, 2, innov_operation_text(name, INNOV_OPERATION_DOC, cli->lang));
    sheet_set(sheet, 3, parameters);
    free(parameters);
    return INNOV_OK;
}

static int list_operations(const struct cli *cli, const struct listing *listing, int32_t format)
{
    struct sheet *sheet = sheet_new(listing->name);
    const char *name;
    int result = sheet != NULL ? INNOV_OK : INNOV_E_NOMEM;

    if (sheet == NULL)
        return fail(cli, ABOUT_WORDS, result, "");
    sheet_column(sheet, "name", in_words(cli, listing->one.en, listing->one.lv), "text", 0);
    sheet_column(sheet, "label", in_words(cli, "Title", "Nosaukums"), "text", 1);
    sheet_column(sheet, "doc", in_words(cli, listing->doc.en, listing->doc.lv), "text", 2);
    sheet_column(sheet, "parameters", in_words(cli, "Parameters", "Parametri"), "text", 3);
    for (int32_t i = 0; result == INNOV_OK && *(name = innov_operation_at(i)) != '\0'; i++)
        if (strcmp(innov_operation_text(name, INNOV_OPERATION_SORT, NULL), listing->sort) == 0)
            result = list_operation(cli, sheet, name);
    sheet_title(sheet, in_words(cli, listing->title.en, listing->title.lv));
    if (result == INNOV_OK)
        result = page_sheet(cli, sheet, format);
    sheet_free(sheet);
    return result == INNOV_OK ? STATUS_DONE : fail(cli, ABOUT_WORDS, result, "");
}

static int run_report(const struct cli *cli, const char *name, const innov_record *input,
                      uint32_t flags, int32_t format)
{
    innov_table *table = NULL;
    int status, result = innov_run(cli->store, name, input, flags, &table, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    say_findings(cli);
    status = write_answer(cli, name, table, format);
    innov_table_free(table);
    return status;
}

static int report(const struct cli *cli, const char *name, uint32_t flags, int32_t format)
{
    innov_record *input = NULL;
    int status;

    if (!is_report(name)) {
        SAY(cli, "there is no report \"%s\"; `innov report STORE` lists them",
            "nav tāda pārskata: \"%s\"; tos uzskaita `innov report STORE`", name);
        return STATUS_USAGE;
    }
    status = new_input(cli, name, &input);
    if (status != STATUS_DONE)
        return status;
    status = assign(cli, input, cli->operands + 2, cli->operand_count - 2);
    if (status == STATUS_DONE)
        status = run_report(cli, name, input, flags, format);
    innov_record_free(input);
    return status;
}

/* Opens the store as far as the reports may see it: unless something else is said, all of it. */
static int open_to_report(struct cli *cli)
{
    static const struct choice views[] = {{"full", INNOV_VIEW_FULL},
                                          {"internal", INNOV_VIEW_INTERNAL},
                                          {"public", INNOV_VIEW_PUBLIC}};
    int32_t view;
    int status = CHOOSE(cli, OPTION_VIEW, views, &view);

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_READ);
    return status == STATUS_DONE ? show_only(cli, view) : status;
}

int command_report(struct cli *cli)
{
    int32_t format;
    int is_one = cli->operand_count > 1 && strcmp(cli->operands[1], "all") != 0;
    int status = is_one ? choose_answer_format(cli, &format) : choose_table_format(cli, &format);

    if (status == STATUS_DONE)
        status = open_to_report(cli);
    if (status != STATUS_DONE)
        return status;
    if (cli->operand_count == 1)
        return list_operations(cli, &reports, format);
    return is_one ? report(cli, cli->operands[1], 0, format) : report_all(cli, format);
}

int command_explain(struct cli *cli)
{
    int32_t format;
    int status = choose_table_format(cli, &format);

    if (status == STATUS_DONE)
        status = open_to_report(cli);
    return status == STATUS_DONE ? report(cli, cli->operands[1], INNOV_RUN_EXPLAIN, format)
                                 : status;
}

/* ---- run ----------------------------------------------------------------------------------- */

/* What was written is given as an answer before it is committed. */
static int act(struct cli *cli, const char *name, int32_t format)
{
    innov_record *input = NULL;
    int status = new_input(cli, name, &input);

    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status == STATUS_DONE)
        status = assign(cli, input, cli->operands + 2, cli->operand_count - 2);
    if (status == STATUS_DONE)
        status = run_report(cli, name, input, 0, format);
    if (status == STATUS_DONE)
        status = end_writing(cli);
    innov_record_free(input);
    return status;
}

int command_run(struct cli *cli)
{
    int32_t format;
    int status = choose_table_format(cli, &format);

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_WRITE);
    if (status != STATUS_DONE)
        return status;
    if (cli->operand_count == 1)
        return list_operations(cli, &actions, format);
    if (*innov_operation_text(cli->operands[1], INNOV_OPERATION_SORT, NULL) == '\0') {
        SAY(cli, "there is no operation \"%s\"; `innov run STORE` lists them",
            "nav tādas darbības: \"%s\"; tās uzskaita `innov run STORE`", cli->operands[1]);
        return STATUS_USAGE;
    }
    return act(cli, cli->operands[1], format);
}
