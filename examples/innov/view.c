/* view.c - a report that may be published: it is asked of a copy, in memory, of what the view
 * shows.
 *
 * What is not in the copy cannot show in a figure, a title, an explanation or a chart.
 */
#include "cli.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The copy has the labels and the language of the store. */
static int prepare(innov_store *from, innov_store *copy)
{
    static const int32_t what[] = {INNOV_STORE_LABELS, INNOV_STORE_LANGUAGE};
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < sizeof what / sizeof what[0]; i++) {
        const char *text = innov_store_text(from, what[i]);

        if (*text != '\0')
            result = innov_store_set_text(copy, what[i], text);
    }
    return result;
}

/* By way of a file without a name, which nobody else can open. */
static int pass_on(const struct cli *cli, innov_store *copy, int32_t view, FILE *between)
{
    char path[64];
    int result = innov_store_export_fd(cli->store, fileno(between), NULL, view, 0, cli->diag);

    snprintf(path, sizeof path, "/proc/self/fd/%d", fileno(between));
    if (result == INNOV_OK)
        result = prepare(cli->store, copy);
    return result == INNOV_OK
               ? innov_store_import(copy, path, NULL, INNOV_IMPORT_LENIENT, NULL, cli->diag)
               : result;
}

int show_only(struct cli *cli, int32_t view)
{
    FILE *between = view != INNOV_VIEW_FULL ? tmpfile() : NULL;
    innov_store *copy = NULL;
    int result;

    if (view == INNOV_VIEW_FULL)
        return STATUS_DONE;
    if (between == NULL)
        return fail(cli, ABOUT_FILE, INNOV_E_IO, "");
    result = innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &copy, cli->diag);
    if (result == INNOV_OK)
        result = pass_on(cli, copy, view, between);
    fclose(between); /* nothing in it is wanted any more */
    if (result != INNOV_OK) {
        innov_store_free(copy);
        return fail_listed(cli, ABOUT_FILE, result);
    }
    cli->whole = cli->store;
    cli->store = copy;
    return STATUS_DONE;
}
