/* related.c - what belongs to a record, and what refers to it. */
#include "cli.h"

#include <string.h>

/* The field of `kind` that has the flag, 0 when none has. */
static int32_t field_with(int32_t kind, int64_t flag)
{
    int32_t field;

    for (int32_t i = 0; innov_field_at(kind, i, &field) == INNOV_OK; i++)
        if (field_is(field, flag))
            return field;
    return 0;
}

int find_owned(const struct cli *cli, const innov_record *record, int32_t kind,
               innov_cursor **cursor)
{
    int32_t owner = field_with(kind, INNOV_FIELD_IS_OWNER);
    int32_t ordinal = field_with(kind, INNOV_FIELD_IS_ORDINAL);
    innov_query *query = NULL;
    char id[INNOV_ID_SIZE];
    int result = innov_id_format(record_number(record, INNOV_RECORD_ID), id, sizeof id);

    *cursor = NULL;
    if (result == INNOV_OK)
        result = innov_query_new(kind, NULL, &query, cli->diag);
    if (result == INNOV_OK)
        result = innov_query_where(query, innov_field_text(owner, INNOV_FIELD_NAME, NULL), "=", id);
    if (result == INNOV_OK && ordinal != 0)
        result = innov_query_order(query, innov_field_text(ordinal, INNOV_FIELD_NAME, NULL), 0);
    if (result == INNOV_OK)
        result = innov_store_query(cli->store, query, 0, cursor, cli->diag);
    innov_query_free(query);
    return result;
}

int32_t link_field(const innov_table *links, int32_t row)
{
    char name[256];
    int32_t field = 0;

    snprintf(name, sizeof name, "%s.%s", table_text(links, row, "kind"),
             table_text(links, row, "field"));
    return innov_field_id(name, &field) == INNOV_OK ? field : 0;
}

int is_link(const innov_table *links, int32_t row)
{
    return !field_is(link_field(links, row), INNOV_FIELD_IS_OWNER);
}
