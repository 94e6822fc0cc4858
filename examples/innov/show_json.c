/* show_json.c - a record as JSON: its fields, the records it owns, and what refers to it. Values
 * are canonical; a multilingual text is an object by language, a list an array, a reference an
 * object that says what it refers to.
 */
#include "cli.h"

#include <string.h>

#include "text.h"

static void json_key(const char *key)
{
    json_text(stdout, key);
    fputs(": ", stdout);
}

/* What a record is called: its id, its label and its title. */
static void json_names(const struct cli *cli, const innov_record *record)
{
    char id[INNOV_ID_SIZE] = "";

    (void)innov_id_format(record_number(record, INNOV_RECORD_ID), id, sizeof id);
    json_key("id");
    json_value(stdout, "reference", id);
    fputs(", ", stdout);
    json_key("label");
    json_value(stdout, "text", innov_record_text(record, INNOV_RECORD_LABEL));
    fputs(", ", stdout);
    json_key("title");
    json_value(stdout, "text", record_title(cli, record));
}

/* A record that cannot be read is its id alone: what is wrong with it is for `check` to say. */
static void json_reference(const struct cli *cli, const char *text)
{
    innov_record *record = NULL;
    int64_t id;

    putchar('{');
    if (innov_id_parse(text, &id) == INNOV_OK &&
        innov_store_get(cli->store, id, &record, NULL) == INNOV_OK) {
        json_names(cli, record);
    } else {
        json_key("id");
        json_text(stdout, text);
    }
    putchar('}');
    innov_record_free(record);
}

/* One value, of a list or alone. */
static void json_item(const struct cli *cli, int32_t field, const char *text)
{
    if (*text != '\0' && field_number(field, INNOV_FIELD_TYPE) == INNOV_TYPE_REFERENCE)
        json_reference(cli, text);
    else
        json_value(stdout, type_name(field), text);
}

static void json_languages(const innov_record *record, int32_t field)
{
    const char *language;

    putchar('{');
    for (int32_t l = 0; *(language = innov_language_at(record, field, l)) != '\0'; l++) {
        fputs(l > 0 ? ", " : "", stdout);
        json_key(language);
        json_text(stdout, innov_text(record, field, language));
    }
    putchar('}');
}

static void json_list(const struct cli *cli, const innov_record *record, int32_t field)
{
    const char *text;

    putchar('[');
    for (int32_t i = 0; *(text = innov_list_text(record, field, i)) != '\0'; i++) {
        fputs(i > 0 ? ", " : "", stdout);
        json_item(cli, field, text);
    }
    putchar(']');
}

static void json_fields(const struct cli *cli, const innov_record *record)
{
    int32_t field;

    for (int32_t i = 0; innov_field_at(kind_of(record), i, &field) == INNOV_OK; i++) {
        fputs(i > 0 ? ",\n    " : "\n    ", stdout);
        json_key(innov_field_text(field, INNOV_FIELD_NAME, NULL));
        if (field_is(field, INNOV_FIELD_IS_MULTILINGUAL))
            json_languages(record, field);
        else if (field_is(field, INNOV_FIELD_IS_LIST))
            json_list(cli, record, field);
        else
            json_item(cli, field, innov_text(record, field, NULL));
    }
}

/* {"kind": ..., "id": ..., "label": ..., "title": ..., "revision": ..., "fields": {...} */
static void json_begin_record(const struct cli *cli, const innov_record *record)
{
    putchar('{');
    json_key("kind");
    json_text(stdout, innov_kind_text(kind_of(record), INNOV_KIND_NAME, NULL));
    fputs(", ", stdout);
    json_names(cli, record);
    printf(", \"revision\": %lld,\n  \"fields\": {",
           (long long)record_number(record, INNOV_RECORD_REVISION));
    json_fields(cli, record);
    putchar('}');
}

static int json_owned(const struct cli *cli, const innov_record *record)
{
    const char *gap = "\n  ";
    int32_t kind;

    for (int32_t i = 0; innov_kind_at(i, &kind) == INNOV_OK; i++) {
        innov_cursor *cursor = NULL;
        const innov_record *owned;
        int result;

        if (kind_number(kind, INNOV_KIND_OWNER) != kind_of(record))
            continue;
        result = find_owned(cli, record, kind, &cursor);
        while (result == INNOV_OK && (result = innov_cursor_next(cursor, &owned)) == INNOV_OK) {
            fputs(gap, stdout);
            json_begin_record(cli, owned);
            putchar('}');
            gap = ",\n  ";
        }
        innov_cursor_free(cursor);
        if (result < 0)
            return result;
    }
    return INNOV_OK;
}

static void json_links(const struct cli *cli, const innov_table *links)
{
    const char *gap = "\n  ";

    for (int32_t row = 0; row < innov_table_count(links, INNOV_TABLE_ROWS); row++) {
        if (!is_link(links, row))
            continue;
        fputs(gap, stdout);
        printf("{\"kind\": \"%s\", \"field\": \"%s\", \"record\": ", table_text(links, row, "kind"),
               table_text(links, row, "field"));
        json_reference(cli, table_text(links, row, "record"));
        putchar('}');
        gap = ",\n  ";
    }
}

int show_json(const struct cli *cli, const innov_record *record, const innov_table *links)
{
    int result;

    json_begin_record(cli, record);
    fputs(",\n\"owns\": [", stdout);
    result = json_owned(cli, record);
    fputs("],\n\"links\": [", stdout);
    json_links(cli, links);
    fputs("]}\n", stdout);
    return result;
}
