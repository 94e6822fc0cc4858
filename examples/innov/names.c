/* names.c - kinds, fields and records by the names that people give them. */
#include "cli.h"

#include <string.h>

int64_t field_number(int32_t field, int32_t what)
{
    int64_t value = 0;

    return innov_field_int(field, what, &value) == INNOV_OK ? value : 0;
}

int64_t kind_number(int32_t kind, int32_t what)
{
    int64_t value = 0;

    return innov_kind_int(kind, what, &value) == INNOV_OK ? value : 0;
}

int field_is(int32_t field, int64_t flag)
{
    return (field_number(field, INNOV_FIELD_FLAGS) & flag) != 0;
}

/* ---- Kinds and fields ---------------------------------------------------------------------- */

static void say_kinds(void)
{
    int32_t kind;

    for (int32_t i = 0; innov_kind_at(i, &kind) == INNOV_OK; i++)
        if ((kind_number(kind, INNOV_KIND_FLAGS) & INNOV_KIND_IS_INPUT) == 0)
            fprintf(stderr, "  %s\n", innov_kind_text(kind, INNOV_KIND_NAME, NULL));
}

int kind_named(const struct cli *cli, const char *name, int32_t *kind)
{
    if (innov_kind_id(name, kind) == INNOV_OK &&
        (kind_number(*kind, INNOV_KIND_FLAGS) & INNOV_KIND_IS_INPUT) == 0)
        return STATUS_DONE;
    SAY(cli, "there is no kind of record \"%s\"; there are:",
        "nav tāda ieraksta veida: \"%s\"; ir šādi:", name);
    say_kinds();
    return STATUS_USAGE;
}

int field_named(const struct cli *cli, int32_t kind, const char *name, int32_t *field)
{
    for (int32_t i = 0; innov_field_at(kind, i, field) == INNOV_OK; i++)
        if (strcmp(innov_field_text(*field, INNOV_FIELD_NAME, NULL), name) == 0)
            return STATUS_DONE;
    SAY(cli, "%s has no field \"%s\"; it has:", "veidam %s nav lauka \"%s\"; ir šādi:",
        innov_kind_text(kind, INNOV_KIND_NAME, NULL), name);
    for (int32_t i = 0; innov_field_at(kind, i, field) == INNOV_OK; i++)
        fprintf(stderr, "  %s\n", innov_field_text(*field, INNOV_FIELD_NAME, NULL));
    return STATUS_USAGE;
}

/* ---- Records ------------------------------------------------------------------------------- */

int64_t record_number(const innov_record *record, int32_t what)
{
    int64_t number = 0;

    return innov_record_int(record, what, &number) == INNOV_OK ? number : 0;
}

int32_t kind_of(const innov_record *record)
{
    return (int32_t)record_number(record, INNOV_RECORD_KIND);
}

/* Whether a record of `kind` has the label. */
static int has_label(const struct cli *cli, int32_t kind, const char *label)
{
    innov_record *record = NULL;
    int64_t id;
    int has;

    if (innov_store_resolve(cli->store, kind, label, &id) != INNOV_OK ||
        innov_store_get(cli->store, id, &record, NULL) != INNOV_OK)
        return 0;
    has = strcmp(innov_record_text(record, INNOV_RECORD_LABEL), label) == 0;
    innov_record_free(record);
    return has;
}

/* A label belongs to a record together with its kind. */
static int check_one_kind(const struct cli *cli, const char *label)
{
    int32_t kind;
    int count = 0;

    for (int32_t i = 0; innov_kind_at(i, &kind) == INNOV_OK; i++)
        count += has_label(cli, kind, label);
    if (count <= 1)
        return STATUS_DONE;
    SAY(cli, "several records are called \"%s\"; say which:",
        "\"%s\" ir vairāki ieraksti; norādiet, kurš:", label);
    for (int32_t i = 0; innov_kind_at(i, &kind) == INNOV_OK; i++)
        if (has_label(cli, kind, label))
            fprintf(stderr, "  %s:%s\n", innov_kind_text(kind, INNOV_KIND_NAME, NULL), label);
    return STATUS_USAGE;
}

int find_named(const struct cli *cli, const char *name, int64_t *id)
{
    int result = innov_store_resolve(cli->store, 0, name, id);

    if (result != INNOV_OK)
        return fail(cli, ABOUT_WORDS, result, innov_store_message(cli->store, cli->lang));
    return check_one_kind(cli, name);
}

int record_named(const struct cli *cli, const char *name, innov_record **record)
{
    int64_t id;
    int status = find_named(cli, name, &id), result;

    *record = NULL;
    if (status != STATUS_DONE)
        return status;
    result = innov_store_get(cli->store, id, record, cli->diag);
    return result == INNOV_OK ? STATUS_DONE : fail_listed(cli, ABOUT_WORDS, result);
}

/* Whether the label of a record is of the store's own namespace; of another one's, it would not
 * find the record. */
static int is_own_label(const struct cli *cli, const innov_record *record)
{
    return strcmp(innov_record_text(record, INNOV_RECORD_LABELS),
                  innov_store_text(cli->store, INNOV_STORE_LABELS)) == 0;
}

const char *record_name(const struct cli *cli, const innov_record *record, char *id)
{
    const char *label = innov_record_text(record, INNOV_RECORD_LABEL);

    if (*label != '\0' && is_own_label(cli, record))
        return label;
    if (innov_id_format(record_number(record, INNOV_RECORD_ID), id, INNOV_ID_SIZE) != INNOV_OK)
        *id = '\0';
    return id;
}

const char *text_for_reader(const struct cli *cli, const innov_record *record, int32_t field)
{
    const char *text = innov_text(record, field, cli->lang);

    if (*text == '\0')
        text = innov_text(record, field, innov_store_text(cli->store, INNOV_STORE_LANGUAGE));
    if (*text == '\0')
        text = innov_text(record, field, innov_language_at(record, field, 0));
    return text;
}

const char *record_title(const struct cli *cli, const innov_record *record)
{
    int32_t title = (int32_t)kind_number(kind_of(record), INNOV_KIND_TITLE);

    return title != 0 ? text_for_reader(cli, record, title) : "";
}
