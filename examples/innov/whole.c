/* whole.c - the answer of a report in a page, and all reports of a store at once. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "page.h"
#include "text.h"

int is_report(const char *operation)
{
    return strcmp(innov_operation_text(operation, INNOV_OPERATION_SORT, NULL), "report") == 0;
}

int new_input(const struct cli *cli, const char *operation, innov_record **input)
{
    int32_t kind = 0;
    int result = innov_kind_id(innov_operation_text(operation, INNOV_OPERATION_INPUT, NULL), &kind);

    *input = NULL;
    if (result == INNOV_OK)
        result = innov_record_new(kind, input);
    return result == INNOV_OK ? STATUS_DONE : fail(cli, ABOUT_FILE, result, "");
}

/* ---- One answer ---------------------------------------------------------------------------- */

static const char *label_of(const struct cli *cli, const char *report)
{
    return innov_operation_text(report, INNOV_OPERATION_LABEL, cli->lang);
}

/* The library writes to the descriptor: what this program printed before must be there already. */
static int write_table(const struct cli *cli, const innov_table *table, int32_t format)
{
    int status = flush_output(cli);
    int result = status == STATUS_DONE ? innov_table_write(table, STDOUT_FILENO, format, cli->lang)
                                       : INNOV_OK;

    return result == INNOV_OK ? status : fail(cli, ABOUT_FILE, result, "");
}

int page_table(const struct cli *cli, const innov_table *table, const char *title, int32_t format)
{
    int status;

    if (format != INNOV_FORMAT_HTML)
        return write_table(cli, table, format);
    page_begin(cli, title);
    page_frame_begin(title);
    status = write_table(cli, table, format);
    page_frame_end();
    page_end();
    return status == STATUS_DONE ? flush_output(cli) : status;
}

/* What the report answers, the chart and the table. */
static int write_html_answer(const struct cli *cli, const char *report, const innov_table *table)
{
    int status;

    fputs("<p class=\"about\">", stdout);
    html_text(stdout, innov_operation_text(report, INNOV_OPERATION_DOC, cli->lang));
    fputs("</p>\n", stdout);
    page_chart(cli, report, table);
    page_frame_begin(label_of(cli, report));
    status = write_table(cli, table, INNOV_FORMAT_HTML);
    page_frame_end();
    return status;
}

int write_answer(const struct cli *cli, const char *report, const innov_table *table,
                 int32_t format)
{
    int status;

    if (format == INNOV_FORMAT_CALENDAR && table_column(table, "calendar") < 0) {
        SAY(cli, "the report \"%s\" answers with no calendar",
            "pārskata \"%s\" atbilde nav kalendārs", report);
        return STATUS_USAGE;
    }
    if (format != INNOV_FORMAT_HTML)
        return write_table(cli, table, format);
    page_begin(cli, label_of(cli, report));
    status = write_html_answer(cli, report, table);
    page_end();
    return status == STATUS_DONE ? flush_output(cli) : status;
}

/* ---- All of them --------------------------------------------------------------------------- */

struct answer {
    const char *report;
    innov_table *table; /* NULL: it is not shown */
    char *why;          /* why not; NULL: it has no rows */
};

struct answers {
    struct answer *items;
    size_t count;
    int *is_known; /* which parameters some report knows */
};

/* How long the name of a parameter is: year=2024, title@en=Two. */
static size_t name_length(const char *word)
{
    return strcspn(word, "=@");
}

static int knows(const innov_record *input, const char *word)
{
    const char *kind = innov_kind_text(kind_of(input), INNOV_KIND_NAME, NULL);
    char name[256];
    int32_t field;

    snprintf(name, sizeof name, "%s.%.*s", kind, (int)name_length(word), word);
    return innov_field_id(name, &field) == INNOV_OK;
}

/* Gives a report the parameters that it knows. */
static int assign_known(const struct cli *cli, struct answers *all, innov_record *input)
{
    int status = STATUS_DONE;

    for (int i = 2; status == STATUS_DONE && i < cli->operand_count; i++) {
        if (!knows(input, cli->operands[i]))
            continue;
        all->is_known[i] = 1;
        status = assign(cli, input, cli->operands + i, 1);
    }
    return status;
}

/* The first required parameter that is not given, or 0. */
static int32_t missing_field(const innov_record *input)
{
    int32_t kind = kind_of(input), field;

    for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++)
        if (field_is(field, INNOV_FIELD_IS_REQUIRED) && innov_has(input, field) != 1)
            return field;
    return 0;
}

static char *need_of(const struct cli *cli, int32_t field)
{
    char text[256];

    snprintf(text, sizeof text, "%s %s=…", in_words(cli, "needs", "vajag"),
             innov_field_text(field, INNOV_FIELD_NAME, NULL));
    return strdup(text);
}

/* Whether a report that ends so is left out, with what it says: what is on record does not suffice
 * or is at odds with itself, or the library was built without what it takes. */
static int is_left_out(int result)
{
    return result == INNOV_E_NOT_FOUND || result == INNOV_E_REFUSED || result == INNOV_E_STATE ||
           result == INNOV_E_VALUE || result == INNOV_E_LIMIT || result == INNOV_E_UNSUPPORTED;
}

/* Any other failure ends it all. */
static int run_one(const struct cli *cli, struct answer *answer, const innov_record *input)
{
    int32_t missing = missing_field(input);
    int result;

    if (missing != 0) {
        answer->why = need_of(cli, missing);
        return answer->why != NULL ? STATUS_DONE : fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    }
    result = innov_run(cli->store, answer->report, input, 0, &answer->table, cli->diag);
    if (result == INNOV_OK && innov_table_count(answer->table, INNOV_TABLE_ROWS) == 0) {
        innov_table_free(answer->table);
        answer->table = NULL;
    }
    if (is_left_out(result)) {
        answer->why = strdup(innov_diag_text(cli->diag, 0, INNOV_DIAG_MESSAGE, cli->lang));
        return answer->why != NULL ? STATUS_DONE : fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    }
    return result == INNOV_OK ? STATUS_DONE : fail_listed(cli, ABOUT_WORDS, result);
}

static int run_all(const struct cli *cli, struct answers *all)
{
    const char *name;
    int status = STATUS_DONE;

    for (int32_t i = 0; status == STATUS_DONE && *(name = innov_operation_at(i)) != '\0'; i++) {
        innov_record *input = NULL;

        if (!is_report(name))
            continue;
        all->items[all->count].report = name;
        status = new_input(cli, name, &input);
        if (status == STATUS_DONE)
            status = assign_known(cli, all, input);
        if (status == STATUS_DONE)
            status = run_one(cli, &all->items[all->count++], input);
        innov_record_free(input);
    }
    for (int i = 2; status == STATUS_DONE && i < cli->operand_count; i++)
        if (!all->is_known[i]) {
            SAY(cli, "no report knows \"%s\"", "neviens pārskats nepazīst \"%s\"",
                cli->operands[i]);
            status = STATUS_USAGE;
        }
    return status;
}

/* ---- As text and Markdown ------------------------------------------------------------------ */

static void write_heading(const struct cli *cli, const char *report, int32_t format)
{
    const char *label = label_of(cli, report);

    if (format == INNOV_FORMAT_MARKDOWN) {
        fputs("## ", stdout);
        markdown_text(stdout, label);
        fputs("\n\n", stdout);
        markdown_text(stdout, innov_operation_text(report, INNOV_OPERATION_DOC, cli->lang));
        fputs("\n\n", stdout);
        return;
    }
    printf("%s (%s)\n", label, report);
    for (int i = text_width(label) + text_width(report) + 3; i > 0; i--)
        fputs("=", stdout);
    fputs("\n\n", stdout);
}

static int write_sections(const struct cli *cli, const struct answers *all, int32_t format)
{
    const char *gap = "";
    int status = STATUS_DONE;

    if (format == INNOV_FORMAT_JSON)
        fputs("[", stdout);
    for (size_t i = 0; status == STATUS_DONE && i < all->count; i++) {
        if (all->items[i].table == NULL)
            continue;
        fputs(gap, stdout);
        if (format != INNOV_FORMAT_JSON)
            write_heading(cli, all->items[i].report, format);
        status = write_table(cli, all->items[i].table, format);
        gap = format == INNOV_FORMAT_JSON ? "," : "\n";
    }
    if (format == INNOV_FORMAT_JSON)
        fputs("]\n", stdout);
    return status;
}

/* ---- As a page ----------------------------------------------------------------------------- */

static void write_contents(const struct cli *cli, const struct answers *all)
{
    printf("<nav aria-label=\"%s\">\n<ul>\n", in_words(cli, "Contents", "Saturs"));
    for (size_t i = 0; i < all->count; i++) {
        if (all->items[i].table == NULL)
            continue;
        printf("<li><a href=\"#%s\">", all->items[i].report);
        html_text(stdout, label_of(cli, all->items[i].report));
        fputs("</a></li>\n", stdout);
    }
    fputs("</ul>\n</nav>\n", stdout);
}

/* What the page is of: the name of the file says enough, its folder is nobody's business. */
static void write_origin(const struct cli *cli)
{
    const innov_store *store = cli->whole != NULL ? cli->whole : cli->store;
    const char *location = innov_store_text(store, INNOV_STORE_LOCATION);
    const char *slash = strrchr(location, '/');

    fputs("<p class=\"about\">", stdout);
    html_text(stdout, slash != NULL ? slash + 1 : location);
    printf(cli->latvian ? ", %s. revīzija" : ", revision %s",
           innov_store_text(store, INNOV_STORE_REVISION));
    if (cli->whole != NULL)
        printf(", %s %s", in_words(cli, "view:", "skats:"), cli->option[OPTION_VIEW]);
    fputs("</p>\n", stdout);
}

static void write_left_out(const struct cli *cli, const struct answers *all)
{
    int count = 0;

    for (size_t i = 0; i < all->count; i++) {
        if (all->items[i].table != NULL)
            continue;
        if (count++ == 0)
            printf("<section>\n<h2>%s</h2>\n<ul class=\"notes\">\n",
                   in_words(cli, "Reports that are not shown", "Pārskati, kas nav parādīti"));
        fputs("<li>", stdout);
        html_text(stdout, label_of(cli, all->items[i].report));
        fputs(": ", stdout);
        html_text(stdout, all->items[i].why != NULL
                              ? all->items[i].why
                              : in_words(cli, "nothing on record", "nav ierakstu"));
        fputs("</li>\n", stdout);
    }
    fputs(count > 0 ? "</ul>\n</section>\n" : "", stdout);
}

static int write_page(const struct cli *cli, const struct answers *all)
{
    int status = STATUS_DONE;

    page_begin(cli, in_words(cli, "Reports on the innovation ecosystem",
                             "Pārskati par inovācijas ekosistēmu"));
    write_origin(cli);
    write_contents(cli, all);
    for (size_t i = 0; status == STATUS_DONE && i < all->count; i++) {
        const struct answer *answer = &all->items[i];

        if (answer->table == NULL)
            continue;
        printf("<section id=\"%s\">\n", answer->report);
        page_element("h2", label_of(cli, answer->report));
        status = write_html_answer(cli, answer->report, answer->table);
        fputs("</section>\n", stdout);
    }
    write_left_out(cli, all);
    page_end();
    return status;
}

/* ---- The command --------------------------------------------------------------------------- */

static void free_answers(struct answers *all)
{
    for (size_t i = 0; i < all->count; i++) {
        innov_table_free(all->items[i].table);
        free(all->items[i].why);
    }
    free(all->items);
    free(all->is_known);
}

int report_all(struct cli *cli, int32_t format)
{
    struct answers all = {0};
    int32_t operations = 0;
    int status;

    if (format == INNOV_FORMAT_CSV) {
        SAY(cli, "%s: a CSV file is one table; name a report",
            "%s: CSV failā ir viena tabula; jānosauc pārskats", "report all");
        return STATUS_USAGE;
    }
    while (*innov_operation_at(operations) != '\0')
        operations++;
    all.items = calloc((size_t)operations + 1, sizeof *all.items);
    all.is_known = calloc((size_t)cli->operand_count + 1, sizeof *all.is_known);
    if (all.items == NULL || all.is_known == NULL)
        status = fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    else
        status = run_all(cli, &all);
    if (status == STATUS_DONE)
        status = format == INNOV_FORMAT_HTML ? write_page(cli, &all)
                                             : write_sections(cli, &all, format);
    free_answers(&all);
    return status == STATUS_DONE ? flush_output(cli) : status;
}
