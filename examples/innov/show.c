/* show.c - the command `show`: one record whole, the records it owns, and what refers to it. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

#include "sheet.h"
#include "text.h"

/* ---- Fields, one a line -------------------------------------------------------------------- */

enum { LABEL_WIDTH = 34 }; /* of the longest label, with its language */

static void print_label(const char *label)
{
    int width = text_width(label);

    printf("%s%*s", label, width < LABEL_WIDTH ? LABEL_WIDTH - width : 1, "");
}

/* A value; its later lines stand below the first. */
static int print_value(const struct cli *cli, int32_t field, const char *text)
{
    char *copy = strdup(text), *line = copy, *end;

    if (copy == NULL)
        return INNOV_E_NOMEM;
    while (line != NULL) {
        end = strchr(line, '\n');
        if (end != NULL)
            *end++ = '\0';
        if (line != copy)
            print_label("");
        print_item(cli, stdout, field, line, 1);
        putchar('\n');
        line = end;
    }
    free(copy);
    return INNOV_OK;
}

static int show_languages(const struct cli *cli, const innov_record *record, int32_t field)
{
    const char *language;
    int result = INNOV_OK;

    for (int32_t l = 0;
         result == INNOV_OK && *(language = innov_language_at(record, field, l)) != '\0'; l++) {
        char label[256];

        snprintf(label, sizeof label, "%s (%s)",
                 innov_field_text(field, INNOV_FIELD_LABEL, cli->lang), language);
        print_label(label);
        result = print_value(cli, field, innov_text(record, field, language));
    }
    return result;
}

static int show_list(const struct cli *cli, const innov_record *record, int32_t field)
{
    const char *text;
    int result = INNOV_OK;

    for (int32_t i = 0; result == INNOV_OK && *(text = innov_list_text(record, field, i)) != '\0';
         i++) {
        print_label(i == 0 ? innov_field_text(field, INNOV_FIELD_LABEL, cli->lang) : "");
        result = print_value(cli, field, text);
    }
    return result;
}

static int show_field(const struct cli *cli, const innov_record *record, int32_t field)
{
    const char *text;

    if (field_is(field, INNOV_FIELD_IS_MULTILINGUAL))
        return show_languages(cli, record, field);
    if (field_is(field, INNOV_FIELD_IS_LIST))
        return show_list(cli, record, field);
    text = innov_text(record, field, NULL);
    if (*text == '\0')
        return INNOV_OK;
    print_label(innov_field_text(field, INNOV_FIELD_LABEL, cli->lang));
    return print_value(cli, field, text);
}

static int show_fields(const struct cli *cli, const innov_record *record)
{
    const char *label = innov_record_text(record, INNOV_RECORD_LABEL);
    char id[INNOV_ID_SIZE] = "";
    int32_t field;
    int result = innov_id_format(record_number(record, INNOV_RECORD_ID), id, sizeof id);

    printf("%s %s%s%s\n\n", innov_kind_text(kind_of(record), INNOV_KIND_LABEL, cli->lang), label,
           *label != '\0' ? ", " : "", id);
    for (int32_t i = 0;
         result == INNOV_OK && innov_field_at(kind_of(record), i, &field) == INNOV_OK; i++)
        result = show_field(cli, record, field);
    return result;
}

/* ---- The records it owns ------------------------------------------------------------------- */

static int print_sheet(const char *heading, struct sheet *rows)
{
    if (sheet_rows(rows) == 0)
        return INNOV_OK;
    printf("\n%s\n\n", heading);
    return sheet_write(rows, stdout, INNOV_FORMAT_TEXT);
}

/* Its name, and every field that has a value and fits in a cell. */
static int add_owned(const struct cli *cli, struct sheet *rows, const innov_record *record)
{
    char id[INNOV_ID_SIZE];
    int32_t field;

    sheet_row(rows);
    sheet_set(rows, 0, record_name(cli, record, id));
    for (int32_t i = 0; innov_field_at(kind_of(record), i, &field) == INNOV_OK; i++) {
        size_t column;
        char *text;

        if (innov_has(record, field) != 1 ||
            field_is(field, INNOV_FIELD_IS_OWNER | INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINE))
            continue;
        text = field_for_reader(cli, record, field);
        if (text == NULL)
            return INNOV_E_NOMEM;
        column = sheet_column(rows, innov_field_text(field, INNOV_FIELD_NAME, NULL),
                              innov_field_text(field, INNOV_FIELD_LABEL, cli->lang),
                              type_name(field), i + 1);
        sheet_set(rows, column, text);
        free(text);
    }
    return INNOV_OK;
}

static int show_owned(const struct cli *cli, const innov_record *record, int32_t kind)
{
    struct sheet *rows = sheet_new("owned");
    innov_cursor *cursor = NULL;
    const innov_record *owned;
    int result = rows != NULL ? find_owned(cli, record, kind, &cursor) : INNOV_E_NOMEM;

    if (result == INNOV_OK)
        sheet_column(rows, "id", in_words(cli, "Record", "Ieraksts"), "text", 0);
    while (result == INNOV_OK && (result = innov_cursor_next(cursor, &owned)) == INNOV_OK)
        result = add_owned(cli, rows, owned);
    if (result == INNOV_DONE)
        result = print_sheet(innov_kind_text(kind, INNOV_KIND_PLURAL, cli->lang), rows);
    innov_cursor_free(cursor);
    sheet_free(rows);
    return result;
}

/* ---- What refers to it --------------------------------------------------------------------- */

static int add_link(const struct cli *cli, struct sheet *rows, const innov_table *links,
                    int32_t row)
{
    int32_t field = link_field(links, row);
    innov_record *record = NULL;
    char buffer[INNOV_ID_SIZE];
    int64_t id;
    int result = innov_id_parse(table_text(links, row, "record"), &id);

    if (result == INNOV_OK)
        result = innov_store_get(cli->store, id, &record, cli->diag);
    if (result != INNOV_OK)
        return result;
    sheet_row(rows);
    sheet_set(rows, 0, innov_kind_text(kind_of(record), INNOV_KIND_LABEL, cli->lang));
    sheet_set(rows, 1, innov_field_text(field, INNOV_FIELD_LABEL, cli->lang));
    sheet_set(rows, 2, record_name(cli, record, buffer));
    sheet_set(rows, 3, record_title(cli, record));
    innov_record_free(record);
    return INNOV_OK;
}

static int show_links(const struct cli *cli, const innov_table *links)
{
    struct sheet *rows = sheet_new("links");
    int result = rows != NULL ? INNOV_OK : INNOV_E_NOMEM;

    if (rows == NULL)
        return result;
    sheet_column(rows, "kind", in_words(cli, "Kind", "Veids"), "text", 0);
    sheet_column(rows, "field", in_words(cli, "As", "Kā"), "text", 1);
    sheet_column(rows, "record", in_words(cli, "Record", "Ieraksts"), "text", 2);
    sheet_column(rows, "title", in_words(cli, "Title", "Nosaukums"), "text", 3);
    for (int32_t row = 0; result == INNOV_OK && row < innov_table_count(links, INNOV_TABLE_ROWS);
         row++)
        if (is_link(links, row))
            result = add_link(cli, rows, links, row);
    if (result == INNOV_OK)
        result = print_sheet(in_words(cli, "What refers to it", "Kas uz to atsaucas"), rows);
    sheet_free(rows);
    return result;
}

/* ---- The command --------------------------------------------------------------------------- */

static int show_text(const struct cli *cli, const innov_record *record, const innov_table *links)
{
    int result = show_fields(cli, record);
    int32_t kind;

    for (int32_t i = 0; result == INNOV_OK && innov_kind_at(i, &kind) == INNOV_OK; i++)
        if (kind_number(kind, INNOV_KIND_OWNER) == kind_of(record))
            result = show_owned(cli, record, kind);
    return result == INNOV_OK ? show_links(cli, links) : result;
}

static int show_record(const struct cli *cli, const innov_record *record, int32_t format)
{
    innov_table *links = NULL;
    int result = innov_store_links(cli->store, record_number(record, INNOV_RECORD_ID), &links,
                                   cli->diag);

    if (result == INNOV_OK)
        result = format == INNOV_FORMAT_JSON ? show_json(cli, record, links)
                                             : show_text(cli, record, links);
    innov_table_free(links);
    return result == INNOV_OK ? STATUS_DONE : fail_listed(cli, ABOUT_WORDS, result);
}

int command_show(struct cli *cli)
{
    static const struct choice formats[] = {{"text", INNOV_FORMAT_TEXT},
                                            {"json", INNOV_FORMAT_JSON}};
    innov_record *record = NULL;
    int32_t format;
    int status = CHOOSE(cli, OPTION_FORMAT, formats, &format);

    if (status == STATUS_DONE)
        status = open_store(cli, INNOV_OPEN_READ);
    if (status == STATUS_DONE)
        status = record_named(cli, cli->operands[1], &record);
    if (status == STATUS_DONE)
        status = show_record(cli, record, format);
    innov_record_free(record);
    return status;
}
