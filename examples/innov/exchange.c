/* exchange.c - import and export: files in, files out, in every format. */
#include "cli.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- How the file is laid out -------------------------------------------------------------- */

static int set_how(const struct cli *cli, innov_record *how, int32_t field, const char *text)
{
    int result = text != NULL ? innov_set(how, field, NULL, text) : INNOV_OK;

    if (result == INNOV_OK)
        return STATUS_DONE;
    (void)fail(cli, ABOUT_WORDS, result, innov_record_message(how, cli->lang));
    return STATUS_USAGE;
}

static int ends_with(const char *path, const char *suffix)
{
    size_t length = strlen(path), size = strlen(suffix);

    return length >= size && strcmp(path + length - size, suffix) == 0;
}

/* The format that a path shows by itself, NULL for none: XML then. A folder holds CSV files. */
static const char *format_of(const char *path)
{
    struct stat there;

    if (ends_with(path, ".csv") || ends_with(path, "/") ||
        (stat(path, &there) == 0 && S_ISDIR(there.st_mode)))
        return "csv";
    return ends_with(path, ".json") ? "json" : NULL;
}

/* Makes the input `exchange` of the options; the caller frees it. `path` NULL: standard output. */
static int make_how(const struct cli *cli, const char *path, const char *condition,
                    innov_record **how)
{
    const char *format = cli->option[OPTION_FORMAT];
    const struct {
        int32_t field;
        const char *text;
    } asked[] = {
        {INNOV_EXCHANGE_FORMAT, format == NULL && path != NULL ? format_of(path) : format},
        {INNOV_EXCHANGE_KIND, cli->option[OPTION_KIND]},
        {INNOV_EXCHANGE_MODE, cli->option[OPTION_MODE]},
        {INNOV_EXCHANGE_MAPPING, cli->option[OPTION_MAPPING]},
        {INNOV_EXCHANGE_SEPARATOR, cli->option[OPTION_SEPARATOR]},
        {INNOV_EXCHANGE_CONDITION, condition},
    };
    int result = innov_record_new(INNOV_EXCHANGE, how), status = STATUS_DONE;

    if (result != INNOV_OK)
        return fail(cli, ABOUT_WORDS, result, "");
    for (size_t i = 0; i < sizeof asked / sizeof asked[0] && status == STATUS_DONE; i++)
        status = set_how(cli, *how, asked[i].field, asked[i].text);
    if (status != STATUS_DONE) {
        innov_record_free(*how);
        *how = NULL;
    }
    return status;
}

/* The flags of the options that were given. */
static uint32_t flags_of(const struct cli *cli)
{
    static const struct {
        enum option option;
        uint32_t flag;
    } flags[] = {{OPTION_LENIENT, INNOV_IMPORT_LENIENT},
                 {OPTION_OVERWRITE, INNOV_IMPORT_OVERWRITE},
                 {OPTION_DRY_RUN, INNOV_IMPORT_DRY_RUN | INNOV_IMPORT_ROWS},
                 {OPTION_ORIGIN, INNOV_EXPORT_ORIGIN},
                 {OPTION_GUARD, INNOV_EXPORT_GUARD},
                 {OPTION_BOM, INNOV_EXPORT_BOM}};
    uint32_t asked = 0;

    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++)
        if (cli->option[flags[i].option] != NULL)
            asked |= flags[i].flag;
    return asked;
}

/* ---- import -------------------------------------------------------------------------------- */

/* Reads the file, and prints what that did or would do. */
static int read_file(struct cli *cli, const innov_record *how)
{
    innov_table *summary = NULL;
    int status = begin_work(cli), result;

    if (status != STATUS_DONE)
        return status;
    result = innov_store_import(cli->store, cli->operands[1], how, flags_of(cli), &summary,
                                cli->diag);
    if (end_work(cli) && result == INNOV_OK) { /* ^C came after the last record */
        innov_table_free(summary);
        return fail(cli, ABOUT_FILE, INNOV_E_CANCELLED, "");
    }
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    result = innov_table_write(summary, STDOUT_FILENO, INNOV_FORMAT_TEXT, cli->lang);
    innov_table_free(summary);
    return result == INNOV_OK ? STATUS_DONE : fail(cli, ABOUT_FILE, result, "");
}

static int import_file(struct cli *cli, const innov_record *how)
{
    int is_dry = cli->option[OPTION_DRY_RUN] != NULL, status = open_store(cli, INNOV_OPEN_WRITE);

    if (status == STATUS_DONE && !is_dry)
        status = begin_writing(cli);
    if (status == STATUS_DONE)
        status = read_file(cli, how);
    if (status == STATUS_DONE && is_dry)
        SAY(cli, "dry run: %s was not changed", "izmēģinājums: %s nav mainīta", cli->operands[0]);
    return status == STATUS_DONE && !is_dry ? end_writing(cli) : status;
}

int command_import(struct cli *cli)
{
    innov_record *how;
    int status = make_how(cli, cli->operands[1], NULL, &how);

    if (status != STATUS_DONE)
        return status;
    status = import_file(cli, how);
    innov_record_free(how);
    return status;
}

/* ---- export -------------------------------------------------------------------------------- */

/* To standard output without a path. On a terminal that would show the data and the progress both,
 * there are only the data. */
static int export_store(struct cli *cli, const char *path, const innov_record *how, int32_t view)
{
    int watched = path != NULL || !isatty(STDOUT_FILENO);
    int status = watched ? begin_work(cli) : STATUS_DONE, result;

    if (status != STATUS_DONE)
        return status;
    result = path == NULL
                 ? innov_store_export_fd(cli->store, STDOUT_FILENO, how, view, flags_of(cli),
                                         cli->diag)
                 : innov_store_export(cli->store, path, how, view, flags_of(cli), cli->diag);
    if (watched)
        (void)end_work(cli); /* what is written is done */
    if (result != INNOV_OK)
        return fail_listed(cli, ABOUT_FILE, result);
    say_findings(cli);
    return STATUS_DONE;
}

/* A name that ends as a file's must not become a folder of files. */
static int is_folder_like_a_file(const struct cli *cli, const char *path)
{
    const char *format = cli->option[OPTION_FORMAT];

    if (path == NULL || cli->option[OPTION_KIND] != NULL || !ends_with(path, ".csv") ||
        (format != NULL && strcmp(format, "csv") != 0))
        return 0;
    SAY(cli, "%s: a CSV file holds records of one kind: name it with --kind, or name a folder",
        "%s: CSV failā ir viena veida ieraksti: norādiet to ar --kind vai nosauciet mapi", path);
    return 1;
}

int command_export(struct cli *cli)
{
    static const struct choice views[] = {{"public", INNOV_VIEW_PUBLIC},
                                          {"internal", INNOV_VIEW_INTERNAL},
                                          {"full", INNOV_VIEW_FULL}};
    const char *path = cli->operand_count > 1 ? cli->operands[1] : NULL;
    innov_record *how;
    int32_t view;
    int status = CHOOSE(cli, OPTION_VIEW, views, &view);

    if (path != NULL && strcmp(path, "-") == 0)
        path = NULL;
    if (status == STATUS_DONE && is_folder_like_a_file(cli, path))
        return STATUS_USAGE;
    if (status == STATUS_DONE)
        status = make_how(cli, path, cli->operand_count > 2 ? cli->operands[2] : NULL, &how);
    if (status != STATUS_DONE)
        return status;
    status = open_store(cli, INNOV_OPEN_READ);
    if (status == STATUS_DONE)
        status = export_store(cli, path, how, view);
    innov_record_free(how);
    return status;
}
