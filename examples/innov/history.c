/* history.c - what happened to a store, and taking it back: the commands `log` and `undo`. */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "page.h"
#include "sheet.h"

/* ---- log ----------------------------------------------------------------------------------- */

static const char *change_text(const struct cli *cli, const char *change)
{
    static const struct {
        const char *name;
        struct words label;
    } changes[] = {
        {"added", {"added", "pievienots"}},
        {"changed", {"changed", "mainīts"}},
        {"deleted", {"deleted", "dzēsts"}},
    };

    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++)
        if (strcmp(changes[i].name, change) == 0)
            return in_words(cli, changes[i].label.en, changes[i].label.lv);
    return change;
}

static const char *kind_label(const struct cli *cli, const char *name)
{
    int32_t kind;

    return innov_kind_id(name, &kind) == INNOV_OK
               ? innov_kind_text(kind, INNOV_KIND_LABEL, cli->lang)
               : name;
}

/* The record's label in place of its id; what was deleted since has only its id. */
static void set_record(const struct cli *cli, struct sheet *sheet, size_t column, const char *text)
{
    innov_record *record = NULL;
    char id[INNOV_ID_SIZE];
    int64_t number;

    if (innov_id_parse(text, &number) == INNOV_OK &&
        innov_store_get(cli->store, number, &record, NULL) == INNOV_OK)
        sheet_set(sheet, column, record_name(cli, record, id));
    else
        sheet_set(sheet, column, text);
    innov_record_free(record);
}

static void add_change(const struct cli *cli, struct sheet *sheet, const innov_table *changes,
                       int32_t row)
{
    static const char *const plain[] = {"revision", "instant", "actor", "reason"};
    size_t column = 0;

    sheet_row(sheet);
    for (; column < sizeof plain / sizeof plain[0]; column++)
        sheet_set(sheet, column, table_text(changes, row, plain[column]));
    sheet_set(sheet, column++, change_text(cli, table_text(changes, row, "change")));
    sheet_set(sheet, column++, kind_label(cli, table_text(changes, row, "kind")));
    set_record(cli, sheet, column++, table_text(changes, row, "record"));
    sheet_set(sheet, column++, table_text(changes, row, "field"));
    sheet_set(sheet, column, table_text(changes, row, "before"));
}

/* Whether a row is of the record whose id is asked for; "" asks for all. */
static int is_of(const innov_table *changes, int32_t row, const char *id)
{
    return *id == '\0' || strcmp(table_text(changes, row, "record"), id) == 0;
}

/* For people: records by their labels, and no tokens, which are for programs. */
static int write_for_people(const struct cli *cli, const innov_table *changes, const char *id,
                            int32_t format)
{
    static const char *const names[] = {"revision", "instant", "actor", "reason", "change",
                                        "kind",     "record",  "field", "before"};
    struct sheet *sheet = sheet_new(innov_table_name(changes));
    int result;

    if (sheet == NULL)
        return INNOV_E_NOMEM;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        int32_t column = table_column(changes, names[i]);

        sheet_column(sheet, names[i],
                     innov_table_column(changes, column, INNOV_COLUMN_LABEL, cli->lang),
                     innov_table_column(changes, column, INNOV_COLUMN_TYPE, NULL), (int32_t)i);
    }
    for (int32_t row = 0; row < innov_table_count(changes, INNOV_TABLE_ROWS); row++)
        if (is_of(changes, row, id))
            add_change(cli, sheet, changes, row);
    sheet_title(sheet, in_words(cli, "Log", "Žurnāls"));
    result = page_sheet(cli, sheet, format);
    sheet_free(sheet);
    return result;
}

/* For programs: the library's table, or of it the rows of one record. */
static int write_for_programs(const struct cli *cli, const innov_table *changes, const char *id,
                              int32_t format)
{
    int32_t columns = innov_table_count(changes, INNOV_TABLE_COLUMNS);
    struct sheet *sheet;
    int result;

    if (*id == '\0')
        return innov_table_write(changes, STDOUT_FILENO, format, cli->lang);
    sheet = sheet_new(innov_table_name(changes));
    if (sheet == NULL)
        return INNOV_E_NOMEM;
    for (int32_t c = 0; c < columns; c++)
        sheet_column(sheet, innov_table_column(changes, c, INNOV_COLUMN_NAME, NULL),
                     innov_table_column(changes, c, INNOV_COLUMN_LABEL, cli->lang),
                     innov_table_column(changes, c, INNOV_COLUMN_TYPE, NULL), c);
    for (int32_t row = 0; row < innov_table_count(changes, INNOV_TABLE_ROWS); row++) {
        if (!is_of(changes, row, id))
            continue;
        sheet_row(sheet);
        for (int32_t c = 0; c < columns; c++)
            sheet_set(sheet, (size_t)c, innov_table_text(changes, row, c));
    }
    result = page_sheet(cli, sheet, format);
    sheet_free(sheet);
    return result;
}

/* The point that the answer ends at, whatever others have written since. */
static void say_token(const struct cli *cli, const innov_table *changes, const char *token)
{
    int32_t rows = innov_table_count(changes, INNOV_TABLE_ROWS);

    SAY(cli, "the present token is %s", "pašreizējais marķieris ir %s",
        rows > 0 ? table_text(changes, rows - 1, "token") : token);
}

static int write_log(const struct cli *cli, const char *token, const char *id, int32_t format)
{
    const char *since = cli->option[OPTION_SINCE] != NULL ? cli->option[OPTION_SINCE] : "";
    innov_table *changes = NULL;
    int status, result = innov_store_changes(cli->store, since, -1, &changes, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    result = (is_for_people(format) ? write_for_people : write_for_programs)(cli, changes, id,
                                                                             format);
    status = result == INNOV_OK ? flush_output(cli) : fail(cli, ABOUT_FILE, result, "");
    if (status == STATUS_DONE)
        say_token(cli, changes, token);
    innov_table_free(changes);
    return status;
}

/* The id, in text, of the record that the second operand names, which may be deleted since; "" when
 * there is none. */
static int named_record(const struct cli *cli, char id[INNOV_ID_SIZE])
{
    int64_t number;
    int status = STATUS_DONE;

    *id = '\0';
    if (cli->operand_count == 1)
        return status;
    if (innov_id_parse(cli->operands[1], &number) != INNOV_OK)
        status = find_named(cli, cli->operands[1], &number);
    if (status == STATUS_DONE)
        (void)innov_id_format(number, id, INNOV_ID_SIZE); /* an id that was found is one */
    return status;
}

int command_log(struct cli *cli)
{
    char *token, id[INNOV_ID_SIZE];
    int32_t format;
    int status = choose_table_format(cli, &format);

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_READ);
    if (status == STATUS_DONE)
        status = named_record(cli, id);
    if (status != STATUS_DONE)
        return status;
    token = strdup(innov_store_text(cli->store, INNOV_STORE_TOKEN));
    status = token != NULL ? write_log(cli, token, id, format)
                           : fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    free(token);
    return status;
}

/* ---- undo ---------------------------------------------------------------------------------- */

static int64_t present_revision(const struct cli *cli)
{
    return strtoll(innov_store_text(cli->store, INNOV_STORE_REVISION), NULL, 10);
}

/* The second operand; 0 when there is none. */
static int named_revision(const struct cli *cli, int64_t *revision)
{
    *revision = 0;
    return cli->operand_count == 1 ? STATUS_DONE
                                   : parse_number(cli, in_words(cli, "REVISION", "REVĪZIJAI"),
                                                  cli->operands[1], revision);
}

static void say_undone(const struct cli *cli, int64_t undone, int64_t before)
{
    int64_t now = present_revision(cli);

    if (now == before)
        SAY(cli, "nothing of revision %lld is left to take back; the store stays at revision %lld",
            "no %lld. revīzijas vairs nav ko atcelt; krātuve paliek pie %lld. revīzijas",
            (long long)undone, (long long)now);
    else
        SAY(cli, "revision %lld takes back revision %lld", "%lld. revīzija atceļ %lld. revīziju",
            (long long)now, (long long)undone);
}

int command_undo(struct cli *cli)
{
    int64_t revision, before;
    int status = named_revision(cli, &revision), result;

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_WRITE);
    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status != STATUS_DONE)
        return status;
    before = present_revision(cli);
    if (cli->operand_count == 1)
        revision = before;
    result = innov_store_undo(cli->store, revision, 0, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    say_findings(cli);
    status = end_writing(cli);
    if (status == STATUS_DONE)
        say_undone(cli, revision, before);
    return status;
}
