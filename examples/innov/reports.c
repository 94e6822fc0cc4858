/* reports.c - what the library says or works out: the commands `schema`,
 * `report`, `explain` and `run`. */
#include "cli.h"

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

/* Reports, or actions: `wanted` is the sort. */
static int list_operations(const struct cli *cli, const char *wanted, struct words title,
                           int32_t format)
{
    struct sheet *sheet = sheet_new(strcmp(wanted, "report") == 0 ? "reports" : "actions");
    const char *name;
    int result;

    if (sheet == NULL)
        return fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    sheet_column(sheet, "name", in_words(cli, "Report", "Pārskats"), "text", 0);
    sheet_column(sheet, "label", in_words(cli, "Title", "Nosaukums"), "text", 1);
    sheet_column(sheet, "doc", in_words(cli, "What it answers", "Uz ko atbild"), "text", 2);
    for (int32_t i = 0; *(name = innov_operation_at(i)) != '\0'; i++) {
        if (strcmp(innov_operation_text(name, INNOV_OPERATION_SORT, NULL), wanted) != 0)
            continue;
        sheet_row(sheet);
        sheet_set(sheet, 0, name);
        sheet_set(sheet, 1, innov_operation_text(name, INNOV_OPERATION_LABEL, cli->lang));
        sheet_set(sheet, 2, innov_operation_text(name, INNOV_OPERATION_DOC, cli->lang));
    }
    sheet_title(sheet, in_words(cli, title.en, title.lv));
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
        return list_operations(cli, "report", (struct words){"Reports", "Pārskati"}, format);
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
        return list_operations(cli, "action", (struct words){"Actions", "Darbības"}, format);
    if (*innov_operation_text(cli->operands[1], INNOV_OPERATION_SORT, NULL) == '\0') {
        SAY(cli, "there is no operation \"%s\"; `innov run STORE` lists them",
            "nav tādas darbības: \"%s\"; tās uzskaita `innov run STORE`", cli->operands[1]);
        return STATUS_USAGE;
    }
    return act(cli, cli->operands[1], format);
}
