/* search.c - the command `search`: records by their words. */
#include "cli.h"

#include "page.h"

enum { DEFAULT_LIMIT = 20 };

int command_search(struct cli *cli)
{
    innov_table *table = NULL;
    int64_t limit;
    int32_t format;
    int status = choose_table_format(cli, &format), result;

    if (status == STATUS_DONE)
        status = parse_limit(cli, &limit);
    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_READ);
    if (status != STATUS_DONE)
        return status;
    if (cli->option[OPTION_LIMIT] == NULL)
        limit = DEFAULT_LIMIT;
    result = innov_store_search(cli->store, cli->operands[1], limit, 0, &table, cli->diag);
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_WORDS, result);
    status = page_table(cli, table, in_words(cli, "Search", "Meklēšana"), format);
    innov_table_free(table);
    return status;
}
