/* change.c - the commands that change one record: put, set, move, delete. */
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

static int set_status(const struct cli *cli, innov_record *record, const char *status)
{
    int32_t field = (int32_t)kind_number(kind_of(record), INNOV_KIND_STATUS);
    int result;

    if (field == 0) {
        SAY(cli, "%s has no status", "veidam %s nav statusa",
            innov_kind_text(kind_of(record), INNOV_KIND_NAME, NULL));
        return STATUS_USAGE;
    }
    result = innov_set(record, field, NULL, status);
    return result == INNOV_OK
               ? STATUS_DONE
               : fail(cli, ABOUT_WORDS, result, innov_record_message(record, cli->lang));
}

int command_move(struct cli *cli)
{
    innov_record *record = NULL;
    int status = open_store(cli, INNOV_OPEN_WRITE);

    if (status == STATUS_DONE)
        status = begin_writing(cli);
    if (status == STATUS_DONE)
        status = record_named(cli, cli->operands[1], &record);
    if (status == STATUS_DONE)
        status = set_status(cli, record, cli->operands[2]);
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
    if (status == STATUS_DONE)
        status = find_named(cli, cli->operands[1], &id);
    if (status != STATUS_DONE)
        return status;
    result = innov_store_delete(cli->store, id, 0, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    say_findings(cli);
    return end_writing(cli);
}
