/* say.c - what the command line says when something fails, and the exit status that goes with it.
 */
#include "cli.h"

#include <errno.h>
#include <string.h>

const char *in_words(const struct cli *cli, const char *en, const char *lv)
{
    return cli->latvian ? lv : en;
}

/* The one table from the library's results to exit statuses: of a call about a file (open, import,
 * export, ...), and of one about words of the command line (a record's name, a condition, ...). */
static const struct {
    int result, file, words;
} statuses[] = {
    {INNOV_E_NOMEM, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_ARGUMENT, STATUS_USAGE, STATUS_USAGE},
    {INNOV_E_KIND, STATUS_REFUSED, STATUS_USAGE},
    {INNOV_E_FIELD, STATUS_REFUSED, STATUS_USAGE},
    {INNOV_E_TYPE, STATUS_REFUSED, STATUS_USAGE},
    {INNOV_E_VALUE, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_CODE, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_REQUIRED, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_REFERENCE, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_DUPLICATE, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_ID, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_NOT_FOUND, STATUS_FAILED, STATUS_REFUSED},
    {INNOV_E_EXISTS, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_SYNTAX, STATUS_REFUSED, STATUS_USAGE},
    {INNOV_E_LIMIT, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_FOREIGN, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_NEWER, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_DAMAGED, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_READ_ONLY, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_LOCKED, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_BUSY, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_CONFLICT, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_STATE, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_CLOSED, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_LENT, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_FORK, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_DENIED, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_FULL, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_IO, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_REFUSED, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_INTERNAL, STATUS_FAILED, STATUS_FAILED},
    {INNOV_E_HISTORY, STATUS_REFUSED, STATUS_REFUSED},
    {INNOV_E_CANCELLED, STATUS_REFUSED, STATUS_REFUSED},
};

int status_of(enum about about, int result)
{
    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
        if (statuses[i].result == result)
            return about == ABOUT_FILE ? statuses[i].file : statuses[i].words;
    return result < 0 ? STATUS_FAILED : STATUS_DONE;
}

int fail(const struct cli *cli, enum about about, int result, const char *message)
{
    const char *text = *message != '\0' ? message : innov_result_text(result, cli->lang);

    fprintf(stderr, "innov: %s\n", text);
    return status_of(about, result);
}

/* ---- Findings ------------------------------------------------------------------------------ */

static int64_t finding_number(const struct cli *cli, int32_t index, int32_t what)
{
    int64_t value = 0;

    return innov_diag_int(cli->diag, index, what, &value) == INNOV_OK ? value : 0;
}

static const char *severity_text(const struct cli *cli, int64_t severity)
{
    if (severity == INNOV_SEVERITY_WARNING)
        return cli->latvian ? "brīdinājums: " : "warning: ";
    if (severity == INNOV_SEVERITY_NOTE)
        return cli->latvian ? "piezīme: " : "note: ";
    return "";
}

int32_t say_findings(const struct cli *cli)
{
    int32_t count = innov_diag_count(cli->diag), worth = 0, shown = 0;

    for (; shown < count; shown++) {
        int64_t severity = finding_number(cli, shown, INNOV_DIAG_SEVERITY);

        if (severity == 0) /* the list counts more than it keeps */
            break;
        worth += severity != INNOV_SEVERITY_NOTE;
        fprintf(stderr, "%s%s\n", severity_text(cli, severity),
                innov_diag_text(cli->diag, shown, INNOV_DIAG_MESSAGE, cli->lang));
    }
    if (shown < count)
        fprintf(stderr, cli->latvian ? "... un vēl %d\n" : "... and %d more\n",
                (int)(count - shown));
    return worth + (count - shown);
}

int fail_listed(const struct cli *cli, enum about about, int result)
{
    int32_t count = innov_diag_count(cli->diag);

    say_findings(cli);
    if (count == 0)
        return fail(cli, about, result, innov_store_message(cli->store, cli->lang));
    if (count > 1) /* after a list, in a word, how the call ended */
        return fail(cli, about, result, "");
    return status_of(about, result);
}

/* ---- Standard output ----------------------------------------------------------------------- */

int flush_output(const struct cli *cli)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return STATUS_DONE;
    SAY(cli, "standard output could not be written: %s", "standarta izvadē nevar rakstīt: %s",
        strerror(errno));
    return STATUS_FAILED;
}
