/* values.c - values as people read them: labels of codes, units, names of what is referred to. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

const char *type_name(int32_t field)
{
    static const struct {
        int64_t type;
        const char *name;
    } names[] = {
        {INNOV_TYPE_TEXT, "text"},       {INNOV_TYPE_INTEGER, "integer"},
        {INNOV_TYPE_BOOLEAN, "boolean"}, {INNOV_TYPE_DECIMAL, "decimal"},
        {INNOV_TYPE_MONEY, "money"},     {INNOV_TYPE_DATE, "date"},
        {INNOV_TYPE_INSTANT, "instant"}, {INNOV_TYPE_CODE, "code"},
        {INNOV_TYPE_URI, "uri"},         {INNOV_TYPE_REFERENCE, "reference"},
    };
    int64_t type = field_number(field, INNOV_FIELD_TYPE);

    if (field_is(field, INNOV_FIELD_IS_LIST))
        return "list";
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].type == type)
            return names[i].name;
    return "text"; /* every value has a text, those of types to come too */
}

static const char *code_label(const struct cli *cli, int32_t field, const char *code)
{
    const char *list = innov_field_text(field, INNOV_FIELD_CODE_LIST, NULL);

    for (int32_t i = 0; i < innov_code_count(list); i++)
        if (strcmp(innov_code_text(list, i, INNOV_CODE_NAME, NULL), code) == 0)
            return innov_code_text(list, i, INNOV_CODE_LABEL, cli->lang);
    return code;
}

/* "Cēsis Municipality (cesis)", or what is there of it. A record that cannot be read keeps its id:
 * what is wrong with it is for `innov check` to say. */
static void print_reference(const struct cli *cli, FILE *out, const char *text, int titles)
{
    innov_record *record = NULL;
    char buffer[INNOV_ID_SIZE];
    const char *title, *name;
    int64_t id;

    if (innov_id_parse(text, &id) != INNOV_OK ||
        innov_store_get(cli->store, id, &record, NULL) != INNOV_OK) {
        plain_text(out, text);
        return;
    }
    title = titles ? record_title(cli, record) : "";
    name = record_name(cli, record, buffer);
    plain_text(out, title);
    fprintf(out, *title != '\0' ? " (%s)" : "%s", name);
    innov_record_free(record);
}

void print_item(const struct cli *cli, FILE *out, int32_t field, const char *text, int titles)
{
    const char *unit = innov_field_text(field, INNOV_FIELD_UNIT, NULL);

    switch (field_number(field, INNOV_FIELD_TYPE)) {
    case INNOV_TYPE_CODE:
        plain_text(out, code_label(cli, field, text));
        break;
    case INNOV_TYPE_BOOLEAN:
        fputs(strcmp(text, "true") == 0 ? in_words(cli, "yes", "jā") : in_words(cli, "no", "nē"),
              out);
        break;
    case INNOV_TYPE_REFERENCE:
        print_reference(cli, out, text, titles);
        break;
    default:
        plain_text(out, text);
        fprintf(out, *unit != '\0' ? " %s" : "%s", unit);
    }
}

static void print_field(const struct cli *cli, FILE *out, const innov_record *record, int32_t field)
{
    const char *text;

    if (!field_is(field, INNOV_FIELD_IS_LIST)) {
        text = field_is(field, INNOV_FIELD_IS_MULTILINGUAL) ? text_for_reader(cli, record, field)
                                                            : innov_text(record, field, NULL);
        if (*text != '\0')
            print_item(cli, out, field, text, 0);
        return;
    }
    for (int32_t i = 0; *(text = innov_list_text(record, field, i)) != '\0'; i++) {
        fputs(i > 0 ? "; " : "", out);
        print_item(cli, out, field, text, 0);
    }
}

char *field_for_reader(const struct cli *cli, const innov_record *record, int32_t field)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    int failed;

    if (out == NULL)
        return NULL;
    print_field(cli, out, record, field);
    failed = ferror(out);
    if (fclose(out) != 0 || failed) {
        free(text);
        return NULL;
    }
    return text;
}
