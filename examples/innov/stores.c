/* stores.c - opening stores and writing to them; the commands about whole stores: init, convert,
 * backup, check.
 */
#include "cli.h"

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
    uint32_t flags = cli->option[OPTION_OVERRIDE] != NULL ? INNOV_BEGIN_OVERRIDE : 0;
    int result = innov_store_begin(cli->store, cli->option[OPTION_ACTOR],
                                   cli->option[OPTION_REASON], flags);

    if (result != INNOV_OK)
        return fail(cli, ABOUT_FILE, result, innov_store_message(cli->store, cli->lang));
    return STATUS_DONE;
}

int end_writing(struct cli *cli)
{
    int status = flush_output(cli), result;

    if (status == STATUS_DONE)
        status = begin_work(cli);
    if (status != STATUS_DONE)
        return status; /* main() closes the store, which rolls back */
    result = innov_store_commit(cli->store, cli->diag);
    (void)end_work(cli); /* what is committed is done */
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    return STATUS_DONE;
}

/* ---- init ---------------------------------------------------------------------------------- */

/* `text` NULL: nothing was said. */
static int set_about(struct cli *cli, int32_t what, const char *text)
{
    int result = text != NULL ? innov_store_set_text(cli->store, what, text) : INNOV_OK;

    if (result != INNOV_OK)
        return fail(cli, ABOUT_FILE, result, innov_store_message(cli->store, cli->lang));
    return STATUS_DONE;
}

static int make_store(struct cli *cli, const char *location)
{
    int status, result = innov_store_open(location, INNOV_OPEN_CREATE, &cli->store, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    status = set_about(cli, INNOV_STORE_LABELS, cli->option[OPTION_LABELS]);
    if (status == STATUS_DONE)
        status = set_about(cli, INNOV_STORE_LANGUAGE, cli->option[OPTION_LANGUAGE]);
    if (status == STATUS_DONE) /* the last: from then on every change must name its actor */
        status = set_about(cli, INNOV_STORE_REQUIRE_ACTOR,
                           cli->option[OPTION_REQUIRE_ACTOR] != NULL ? "true" : NULL);
    return status;
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

/* ---- convert and backup -------------------------------------------------------------------- */

/* `result` of making the whole copy that is the second operand. */
static int copied(const struct cli *cli, int result)
{
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    SAY(cli, "%s has the full view: every record, private values too",
        "%s satur pilno skatu: visus ierakstus, arī privātās vērtības", cli->operands[1]);
    return STATUS_DONE;
}

int command_convert(struct cli *cli)
{
    int status = begin_work(cli), result;

    if (status != STATUS_DONE)
        return status;
    result = innov_convert(cli->operands[0], cli->operands[1], 0, cli->progress, cli->diag);
    (void)end_work(cli); /* what has its name is done */
    return copied(cli, result);
}

int command_backup(struct cli *cli)
{
    int status = open_store(cli, INNOV_OPEN_READ), result;

    if (status == STATUS_DONE)
        status = begin_work(cli);
    if (status != STATUS_DONE)
        return status;
    result = innov_store_backup(cli->store, cli->operands[1], 0, cli->diag);
    (void)end_work(cli); /* what has its name is done */
    return copied(cli, result);
}

/* ---- check --------------------------------------------------------------------------------- */

/* What is refused or damaged has been checked: the answer is no. */
static int checked(const struct cli *cli, int result)
{
    int status = fail_listed(cli, ABOUT_FILE, result);

    if (result == INNOV_E_DAMAGED)
        return STATUS_FINDINGS;
    return status == STATUS_REFUSED && result != INNOV_E_CANCELLED ? STATUS_FINDINGS : status;
}

int command_check(struct cli *cli)
{
    int refills = cli->option[OPTION_REFILL] != NULL, status;
    int result = innov_store_open(cli->operands[0], refills ? INNOV_OPEN_WRITE : INNOV_OPEN_READ,
                                  &cli->store, cli->diag);

    if (result != INNOV_OK)
        return checked(cli, result);
    status = begin_work(cli);
    if (status != STATUS_DONE)
        return status;
    result = innov_store_check(cli->store, refills ? INNOV_CHECK_REFILL : 0, cli->diag);
    (void)end_work(cli);
    if (result != INNOV_OK)
        return checked(cli, result);
    if (say_findings(cli) > 0)
        return STATUS_FINDINGS;
    SAY(cli, "%s has no faults", "%s: kļūdu nav", cli->operands[0]);
    return STATUS_DONE;
}
