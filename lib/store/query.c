/* query.c - the public query handle. */
#include <string.h>

#include "store/condition.h"

int innov__query_make(const innov__kind *kind, const char *condition, innov_query **query,
                      innov__report to)
{
    innov_query *made = innov__alloc_zeroed(1, sizeof *made);
    int rc = INNOV_OK;

    *query = NULL;
    if (made == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL);
    made->kind = kind;
    made->limit = -1;
    if (condition != NULL)
        rc = innov__condition_read(made, condition, to);
    if (rc == INNOV_OK)
        *query = made;
    else
        innov_query_free(made);
    return rc;
}

int innov__query_kind(int32_t number, const innov__kind **kind, innov__report to)
{
    char text[INNOV__VALUE_SIZE];
    innov__field integer = {.type = INNOV_TYPE_INTEGER};

    *kind = innov__kind_by_number(number);
    innov__value_write(&integer, number, text);
    if (*kind == NULL)
        return innov__fail(to, INNOV__MSG_NO_KIND, .value = text);
    if (!innov__is_stored(*kind))
        return innov__fail(to, INNOV__MSG_INPUT_KIND, .kind_name = (*kind)->name);
    return INNOV_OK;
}

int innov_query_new(int32_t kind, const char *condition, innov_query **query, innov_diag *diag)
{
    innov__report to = {.diag = diag};
    const innov__kind *found;
    int rc;

    innov__diag_clear(diag);
    if (query == NULL)
        return innov__fail(to, INNOV__MSG_NULL, .name = "query");
    *query = NULL;
    rc = innov__query_kind(kind, &found, to);
    return rc == INNOV_OK ? innov__query_make(found, condition, query, to) : rc;
}

void innov_query_free(innov_query *query)
{
    if (query == NULL)
        return;
    innov__arena_free(&query->arena);
    innov__buffer_free(&query->text);
    innov__problem_clear(&query->problem);
    innov__free(query);
}

/* Begins a call that changes a query. */
static innov__report begin(innov_query *query)
{
    innov__problem_clear(&query->problem);
    return (innov__report){.problem = &query->problem};
}

int innov_query_where(innov_query *query, const char *path, const char *op, const char *value)
{
    innov__report to;

    if (query == NULL)
        return INNOV_E_ARGUMENT;
    to = begin(query);
    if (path == NULL || op == NULL || value == NULL)
        return innov__fail(to, INNOV__MSG_NULL,
                           .name = path == NULL ? "path"
                                   : op == NULL ? "op"
                                                : "value");
    return innov__condition_add(query, path, op, value, to);
}

int innov_query_order(innov_query *query, const char *field, uint32_t flags)
{
    innov__report to;
    int index;

    if (query == NULL)
        return INNOV_E_ARGUMENT;
    to = begin(query);
    if (field == NULL)
        return innov__fail(to, INNOV__MSG_NULL, .name = "field");
    if ((flags & ~(uint32_t)INNOV_ORDER_DESCENDING) != 0)
        return innov__fail(to, INNOV__MSG_FLAGS, .number = flags, .limit = INNOV_ORDER_DESCENDING);
    index = innov__field_by_name(query->kind, field, strlen(field));
    if (index < 0)
        return innov__fail(to, INNOV__MSG_NO_FIELD, .kind_name = query->kind->name, .value = field);
    if (!innov__is_column(&query->kind->fields[index]))
        return innov__fail(to, INNOV__MSG_IS_LIST, .kind_name = query->kind->name,
                           .field_name = field);
    if (query->order_count == INNOV__COUNT(query->order))
        return innov__fail(to, INNOV__MSG_CONDITION_LIMIT,
                           .limit = (int64_t)INNOV__COUNT(query->order), .name = "orders");
    query->order[query->order_count++] = (innov__ordering){index,
                                                           (flags & INNOV_ORDER_DESCENDING) != 0};
    return INNOV_OK;
}

int innov_query_limit(innov_query *query, int64_t limit, int64_t offset)
{
    if (query == NULL)
        return INNOV_E_ARGUMENT;
    if (offset < 0)
        return innov__fail(begin(query), INNOV__MSG_OUT_OF_RANGE, .name = "offset",
                           .number = offset, .expected = ">= 0");
    innov__problem_clear(&query->problem);
    query->limit = limit < 0 ? -1 : limit;
    query->offset = offset;
    return INNOV_OK;
}

const char *innov_query_text(const innov_query *query)
{
    innov__buffer *text;

    if (query == NULL)
        return "";
    text = &((innov_query *)query)->text; /* made when asked for */
    innov__condition_print(text, query);
    return text->failed == 0 && text->bytes != NULL ? text->bytes : "";
}

const char *innov_query_message(const innov_query *query, const char *lang)
{
    return query != NULL ? innov__problem_text(&query->problem, lang) : "";
}
