/* stores.c - opening stores and writing to them; the commands about whole stores: init, import,
 * export, convert, check.
 */
#include "cli.h"

#include <string.h>
#include <unistd.h>

int open_store(struct cli *cli, uint32_t how)
{
    int result = innov_store_open(cli->operands[0], how, &cli->store, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    return STATUS_DONE;
}

int begin_writing(struct cli *cli)
{
    int result = innov_store_begin(cli->store, cli->option[OPTION_ACTOR],
                                   cli->option[OPTION_REASON], 0);

    if (result != INNOV_OK)
        return fail(cli, ABOUT_FILE, result, innov_store_message(cli->store, cli->lang));
    return STATUS_DONE;
}

int end_writing(struct cli *cli)
{
    int status = flush_output(cli), result;

    if (status != STATUS_DONE)
        return status; /* main() closes the store, which rolls back */
    result = innov_store_commit(cli->store, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    return STATUS_DONE;
}

/* ---- init ---------------------------------------------------------------------------------- */

static int set_about(struct cli *cli, enum option option, int32_t what)
{
    int result = INNOV_OK;

    if (cli->option[option] != NULL)
        result = innov_store_set_text(cli->store, what, cli->option[option]);
    if (result != INNOV_OK)
        return fail(cli, ABOUT_FILE, result, innov_store_message(cli->store, cli->lang));
    return STATUS_DONE;
}

static int make_store(struct cli *cli, const char *location)
{
    int status, result = innov_store_open(location, INNOV_OPEN_CREATE, &cli->store, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    status = set_about(cli, OPTION_LABELS, INNOV_STORE_LABELS);
    return status == STATUS_DONE ? set_about(cli, OPTION_LANGUAGE, INNOV_STORE_LANGUAGE) : status;
}

/* The options are tried on a store in memory first, so that wrong ones leave no file behind. */
int command_init(struct cli *cli)
{
    int status = make_store(cli, "sqlite::memory:");

    if (status != STATUS_DONE)
        return status;
    innov_store_free(cli->store);
    cli->store = NULL;
    status = make_store(cli, cli->operands[0]);
    if (status == STATUS_DONE)
        SAY(cli, "%s is ready", "krātuve %s ir gatava", cli->operands[0]);
    return status;
}

/* ---- import -------------------------------------------------------------------------------- */

/* Reads the file, and prints what that did or would do. */
static int read_file(struct cli *cli, uint32_t flags)
{
    innov_table *summary = NULL;
    int result = innov_store_import(cli->store, cli->operands[1], flags, &summary, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    result = innov_table_write(summary, STDOUT_FILENO, INNOV_FORMAT_TEXT, cli->lang);
    innov_table_free(summary);
    return result == INNOV_OK ? STATUS_DONE : fail(cli, ABOUT_FILE, result, "");
}

int command_import(struct cli *cli)
{
    int status = open_store(cli, INNOV_OPEN_WRITE);

    if (status == STATUS_DONE && cli->option[OPTION_DRY_RUN] != NULL) {
        status = read_file(cli, INNOV_IMPORT_DRY_RUN);
        if (status == STATUS_DONE)
            SAY(cli, "dry run: %s was not changed", "izmēģinājums: %s nav mainīta",
                cli->operands[0]);
        return status;
    }
    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status == STATUS_DONE)
        status = read_file(cli, 0);
    return status == STATUS_DONE ? end_writing(cli) : status;
}

/* ---- export -------------------------------------------------------------------------------- */

int command_export(struct cli *cli)
{
    static const struct choice views[] = {{"public", INNOV_VIEW_PUBLIC},
                                          {"internal", INNOV_VIEW_INTERNAL},
                                          {"full", INNOV_VIEW_FULL}};
    int32_t view;
    int status = CHOOSE(cli, OPTION_VIEW, views, &view), result;

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_READ);
    if (status != STATUS_DONE)
        return status;
    if (cli->operand_count > 1)
        result = innov_store_export(cli->store, cli->operands[1], view, 0, cli->diag);
    else
        result = innov_store_export_fd(cli->store, STDOUT_FILENO, view, 0, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    return STATUS_DONE;
}

/* ---- convert ------------------------------------------------------------------------------- */

int command_convert(struct cli *cli)
{
    const char *target = cli->operands[1];
    int result = innov_convert(cli->operands[0], target, 0, NULL, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    SAY(cli, "%s has the full view: every record, private values too",
        "%s satur pilno skatu: visus ierakstus, arī privātās vērtības", target);
    return STATUS_DONE;
}

/* ---- check --------------------------------------------------------------------------------- */

int command_check(struct cli *cli)
{
    int result = innov_store_open(cli->operands[0], INNOV_OPEN_READ, &cli->store, cli->diag);
    int status;

    if (result == INNOV_OK)
        result = innov_store_check(cli->store, 0, cli->diag);
    if (result != INNOV_OK) {
        /* What is refused or damaged has been checked: the answer is no. */
        status = fail_listed(cli, ABOUT_FILE, result);
        return status == STATUS_REFUSED || result == INNOV_E_DAMAGED ? STATUS_FINDINGS : status;
    }
    if (say_findings(cli) > 0)
        return STATUS_FINDINGS;
    SAY(cli, "%s has no faults", "%s: kļūdu nav", cli->operands[0]);
    return STATUS_DONE;
}
