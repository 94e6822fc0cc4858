/* change.c - the commands that change one record: put, set, delete. */
#include "cli.h"

static int print_id(const struct cli *cli, const innov_record *record)
{
    char text[INNOV_ID_SIZE];
    int result = innov_id_format(record_number(record, INNOV_RECORD_ID), text, sizeof text);

    if (result != INNOV_OK)
        return fail(cli, ABOUT_FILE, INNOV_E_INTERNAL, "");
    puts(text);
    return STATUS_DONE;
}

static int put_record(struct cli *cli, innov_record *record)
{
    int result = innov_store_put(cli->store, record, 0, cli->diag);

    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    say_findings(cli);
    return STATUS_DONE;
}

int command_put(struct cli *cli)
{
    innov_record *record = NULL;
    int32_t kind;
    int status = kind_named(cli, cli->operands[1], &kind), result;

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_WRITE);
    if (status != STATUS_DONE)
        return status;
    result = innov_record_new(kind, &record);
    if (result != INNOV_OK)
        return fail(cli, ABOUT_WORDS, result, "");
    status = assign(cli, record, cli->operands + 2, cli->operand_count - 2);
    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status == STATUS_DONE)
        status = put_record(cli, record);
    if (status == STATUS_DONE)
        status = print_id(cli, record);
    if (status == STATUS_DONE)
        status = end_writing(cli);
    innov_record_free(record);
    return status;
}

int command_set(struct cli *cli)
{
    innov_record *record = NULL;
    int status = open_store(cli, INNOV_OPEN_WRITE);

    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status == STATUS_DONE)
        status = record_named(cli, cli->operands[1], &record);
    if (status == STATUS_DONE)
        status = assign(cli, record, cli->operands + 2, cli->operand_count - 2);
    if (status == STATUS_DONE)
        status = put_record(cli, record);
    if (status == STATUS_DONE)
        status = end_writing(cli);
    innov_record_free(record);
    return status;
}

int command_delete(struct cli *cli)
{
    int64_t id;
    int status = open_store(cli, INNOV_OPEN_WRITE), result;

    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status != STATUS_DONE)
        return status;
    result = innov_store_resolve(cli->store, 0, cli->operands[1], &id);
    if (result != INNOV_OK)
        return fail(cli, ABOUT_WORDS, result, innov_store_message(cli->store, cli->lang));
    result = innov_store_delete(cli->store, id, 0, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    say_findings(cli);
    return end_writing(cli);
}
