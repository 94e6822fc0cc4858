/* exchange.c - what an import or an export was asked for, checked. */
#include "store/exchange.h"

#include <innov/ids.h>
#include <string.h>

#include "model/kinds.h"
#include "model/registry.h"

/* What only one direction may ask for. */
static const struct {
    int32_t field;
    int incoming;
} one_way[] = {
    {INNOV_EXCHANGE_MODE, 1},
    {INNOV_EXCHANGE_MAPPING, 1},
    {INNOV_EXCHANGE_CONDITION, 0},
};

static int check_direction(const innov_record *how, int incoming, innov__report to)
{
    for (size_t i = 0; i < INNOV__COUNT(one_way); i++)
        if (one_way[i].incoming != incoming && innov_has(how, one_way[i].field) == 1)
            return innov__fail(to, incoming ? INNOV__MSG_EXPORT_ONLY : INNOV__MSG_IMPORT_ONLY,
                               .name = innov_field_text(one_way[i].field, INNOV_FIELD_NAME, NULL));
    return INNOV_OK;
}

/* What has a meaning for CSV files only, and what goes with one kind only. */
static int check_format(const innov_record *how, const innov__exchange_asked *asked,
                        innov__report to)
{
    static const int32_t of_csv[] = {INNOV_EXCHANGE_MAPPING, INNOV_EXCHANGE_SEPARATOR};

    for (size_t i = 0; i < INNOV__COUNT(of_csv); i++)
        if (asked->format != INNOV_FILE_FORMAT_CSV && innov_has(how, of_csv[i]) == 1)
            return innov__fail(to, INNOV__MSG_NOT_FOR_FORMAT,
                               .name = innov_field_text(of_csv[i], INNOV_FIELD_NAME, NULL));
    return asked->condition == NULL || asked->kind != NULL
               ? INNOV_OK
               : innov__fail(to, INNOV__MSG_NEEDS_KIND, .name = NULL);
}

static int32_t code_of(const innov_record *how, int32_t field, int32_t otherwise)
{
    int64_t code;

    return innov_get_int(how, field, &code) == INNOV_OK ? (int32_t)code : otherwise;
}

static const char *text_of(const innov_record *how, int32_t field)
{
    const char *text = innov_text(how, field, NULL);

    return text[0] != '\0' ? text : NULL;
}

static int read_kind(const innov_record *how, innov__exchange_asked *asked, innov__report to)
{
    const char *name = text_of(how, INNOV_EXCHANGE_KIND);

    if (name == NULL)
        return INNOV_OK;
    asked->kind = innov__kind_by_name(name, strlen(name));
    if (asked->kind == NULL)
        return innov__fail(to, INNOV__MSG_NO_KIND, .value = name);
    if ((asked->kind->flags & INNOV_KIND_IS_INPUT) != 0)
        return innov__fail(to, INNOV__MSG_INPUT_KIND, .kind = asked->kind->number,
                           .kind_name = name);
    return INNOV_OK;
}

int innov__exchange_read(const innov_record *how, int incoming, innov__exchange_asked *asked,
                         innov__report to)
{
    int64_t kind;
    int rc;

    *asked = (innov__exchange_asked){.format = INNOV_FILE_FORMAT_XML,
                                     .mode = INNOV_IMPORT_MODE_UPDATE};
    if (how == NULL)
        return INNOV_OK;
    rc = innov_record_int(how, INNOV_RECORD_KIND, &kind);
    if (rc == INNOV_OK && kind != innov__exchange.number)
        rc = innov__fail(to, INNOV__MSG_OTHER_INPUT,
                         .value = innov_kind_text((int32_t)kind, INNOV_KIND_NAME, NULL),
                         .expected = innov__exchange.name);
    if (rc == INNOV_OK)
        rc = innov_record_check(how, to.diag);
    if (rc == INNOV_OK)
        rc = check_direction(how, incoming, to);
    if (rc == INNOV_OK)
        rc = read_kind(how, asked, to);
    if (rc != INNOV_OK)
        return rc;
    asked->format = code_of(how, INNOV_EXCHANGE_FORMAT, asked->format);
    asked->mode = code_of(how, INNOV_EXCHANGE_MODE, asked->mode);
    asked->separator = code_of(how, INNOV_EXCHANGE_SEPARATOR, 0);
    asked->mapping = text_of(how, INNOV_EXCHANGE_MAPPING);
    asked->condition = text_of(how, INNOV_EXCHANGE_CONDITION);
    return check_format(how, asked, to);
}
