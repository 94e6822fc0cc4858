/* schema.c - the public call that writes the model out, in one of its formats. */
#include <innov/schema.h>
#include <stddef.h>

#include "base/memory.h"
#include "base/messages.h"
#include "schema/writers.h"
#include "store/tables.h"

void innov__write_texts(innov__output *out, const char *const *texts)
{
    for (; *texts != NULL; texts++)
        innov__output_text(out, *texts);
}

/* The store writes its own tables, so that the SQL is the one it runs. */
static int write_sql(innov__output *out)
{
    innov__buffer sql = {0};
    int rc = innov__tables_sql(&sql);

    if (rc == INNOV_OK)
        innov__output_bytes(out, sql.bytes, sql.length);
    innov__buffer_free(&sql);
    return rc;
}

static int write_format(innov__output *out, int32_t format, const char *lang)
{
    switch (format) {
    case INNOV_SCHEMA_XSD:
        innov__write_xsd(out);
        break;
    case INNOV_SCHEMA_SQL:
        return write_sql(out);
    case INNOV_SCHEMA_JSON:
        innov__write_json(out);
        break;
    case INNOV_SCHEMA_JSON_SCHEMA:
        innov__write_json_schema(out);
        break;
    case INNOV_SCHEMA_MARKDOWN:
        innov__write_markdown(out, innov__language(lang));
        break;
    case INNOV_SCHEMA_IDS:
        innov__write_ids(out);
        break;
    case INNOV_SCHEMA_LEDGER:
        innov__write_ledger(out);
        break;
    case INNOV_SCHEMA_VIEWS:
        innov__write_views(out);
        break;
    default:
        return INNOV_E_ARGUMENT;
    }
    return INNOV_OK;
}

int innov_schema_write(int fd, int32_t format, const char *lang)
{
    innov__output out;
    int rc, ended;

    if (fd < 0)
        return INNOV_E_ARGUMENT;
    rc = innov__output_begin(&out, fd);
    if (rc == INNOV_OK)
        rc = write_format(&out, format, lang);
    ended = innov__output_end(&out);
    return rc != INNOV_OK ? rc : ended;
}
