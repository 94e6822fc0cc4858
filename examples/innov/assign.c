/* assign.c - FIELD=VALUE: words of the command line become values of a record.
 *
 * A value is its canonical text. References may also be labels or values of unique fields, which
 * only a store can resolve, so they are resolved here.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* One word, taken apart. */
struct assignment {
    char *field;          /* a copy of the word, cut at `=` and `@` */
    const char *language; /* "" when there is no @LANGUAGE */
    const char *value;
};

static int take_apart(const struct cli *cli, const char *word, struct assignment *a)
{
    char *at, *equals;

    *a = (struct assignment){strdup(word), "", ""};
    if (a->field == NULL)
        return fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    equals = strchr(a->field, '=');
    if (equals == NULL) {
        SAY(cli, "\"%s\" is not of the form FIELD=VALUE", "\"%s\" nav formā LAUKS=VĒRTĪBA", word);
        return STATUS_USAGE;
    }
    *equals = '\0';
    a->value = equals + 1;
    at = strchr(a->field, '@');
    if (at != NULL) {
        *at = '\0';
        a->language = at + 1;
    }
    return STATUS_DONE;
}

static int set_failed(const struct cli *cli, const innov_record *record, int result)
{
    return fail(cli, ABOUT_WORDS, result, innov_record_message(record, cli->lang));
}

/* ---- References ---------------------------------------------------------------------------- */

/* Takes the next value of a list's text, where "; " parts values and a backslash stands before a
 * `;` or a backslash of a value's own. Overwrites the text; NULL at the end. */
static char *next_value(char **rest)
{
    char *from = *rest, *to = from, *value = from;

    if (from == NULL)
        return NULL;
    while (*from != '\0' && *from != ';') {
        if (from[0] == '\\' && (from[1] == ';' || from[1] == '\\'))
            from++;
        *to++ = *from++;
    }
    *rest = *from == ';' ? from + 1 + (from[1] == ' ') : NULL;
    *to = '\0';
    return value;
}

static int resolve(const struct cli *cli, int32_t field, const char *name, int64_t *id)
{
    int32_t target = (int32_t)field_number(field, INNOV_FIELD_TARGET);
    int result = innov_store_resolve(cli->store, target, name, id);

    if (result == INNOV_OK)
        return STATUS_DONE;
    fprintf(stderr, "innov: %s.%s: %s\n",
            innov_kind_text((int32_t)field_number(field, INNOV_FIELD_KIND), INNOV_KIND_NAME, NULL),
            innov_field_text(field, INNOV_FIELD_NAME, NULL),
            innov_store_message(cli->store, cli->lang));
    return status_of(ABOUT_WORDS, result);
}

static int set_reference(const struct cli *cli, innov_record *record, int32_t field,
                         const char *name)
{
    int64_t id;
    int status = resolve(cli, field, name, &id), result;

    if (status != STATUS_DONE)
        return status;
    result = innov_set_int(record, field, id);
    return result == INNOV_OK ? STATUS_DONE : set_failed(cli, record, result);
}

static int set_references(const struct cli *cli, innov_record *record, int32_t field,
                          const char *names)
{
    char *copy = strdup(names), *rest = copy, *name;
    int status = STATUS_DONE, result = innov_set(record, field, NULL, "");

    if (copy == NULL)
        return fail(cli, ABOUT_WORDS, INNOV_E_NOMEM, "");
    for (int32_t i = 0; result == INNOV_OK && (name = next_value(&rest)) != NULL; i++) {
        int64_t id;

        status = resolve(cli, field, name, &id);
        if (status != STATUS_DONE)
            break;
        result = innov_list_set_int(record, field, i, id);
    }
    free(copy);
    if (status == STATUS_DONE && result != INNOV_OK)
        status = set_failed(cli, record, result);
    return status;
}

/* ---- Values -------------------------------------------------------------------------------- */

static int set_value(const struct cli *cli, innov_record *record, int32_t field,
                     const struct assignment *a)
{
    int is_reference = field_number(field, INNOV_FIELD_TYPE) == INNOV_TYPE_REFERENCE;
    const char *language = *a->language != '\0'
                               ? a->language
                               : innov_store_text(cli->store, INNOV_STORE_LANGUAGE);
    int result;

    if (*a->language != '\0' && !field_is(field, INNOV_FIELD_IS_MULTILINGUAL)) {
        SAY(cli, "the field %s has no languages", "laukam %s nav valodu", a->field);
        return STATUS_USAGE;
    }
    if (is_reference && *a->value != '\0')
        return field_is(field, INNOV_FIELD_IS_LIST) ? set_references(cli, record, field, a->value)
                                                    : set_reference(cli, record, field, a->value);
    result = innov_set(record, field, language, a->value);
    return result == INNOV_OK ? STATUS_DONE : set_failed(cli, record, result);
}

static int apply(const struct cli *cli, innov_record *record, const struct assignment *a)
{
    int32_t field;
    int result, status;

    if (strcmp(a->field, "id") == 0) {
        result = innov_record_set_label(record, a->value);
        return result == INNOV_OK ? STATUS_DONE : set_failed(cli, record, result);
    }
    status = field_named(cli, kind_of(record), a->field, &field);
    return status == STATUS_DONE ? set_value(cli, record, field, a) : status;
}

/* A field given twice is a slip: the values of a list stand in one text. */
static int check_once(const struct cli *cli, char **words, int last)
{
    size_t length = strcspn(words[last], "=");

    for (int i = 0; i < last; i++) {
        if (strcspn(words[i], "=") != length || strncmp(words[i], words[last], length) != 0)
            continue;
        SAY(cli, "%.*s is given twice; a list is one text: \"a; b\"",
            "%.*s dots divreiz; saraksts ir viens teksts: \"a; b\"", (int)length, words[last]);
        return STATUS_USAGE;
    }
    return STATUS_DONE;
}

int assign(const struct cli *cli, innov_record *record, char **words, int count)
{
    int status = STATUS_DONE;

    for (int i = 0; status == STATUS_DONE && i < count; i++) {
        struct assignment a;

        status = take_apart(cli, words[i], &a);
        if (status == STATUS_DONE)
            status = check_once(cli, words, i);
        if (status == STATUS_DONE)
            status = apply(cli, record, &a);
        free(a.field);
    }
    return status;
}
