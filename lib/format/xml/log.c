/* log.c - the elements of a store file's log, handed on with their attributes. */
#include <string.h>

#include "format/xml/reader.h"

/* The attributes of an element of the log, as libxml2 gives them. */
typedef struct given_attributes {
    innov__xml_reader *r;
    int count, used; /* used: asked for and not empty; what nobody asks for is not known here */
    const xmlChar **given;
} given_attributes;

/* The value of an attribute (xml:lang as "lang"), copied behind those asked for before. The
 * reader's scratch buffer has room for all of them, so that none of the copies moves. */
static const char *given_attribute(void *context, const char *name)
{
    given_attributes *a = context;
    innov__buffer *out = &a->r->scratch;

    for (int i = 0; i < a->count; i++) {
        const xmlChar *value = a->given[5 * i + 3], *end = a->given[5 * i + 4];
        size_t start = out->length;

        const xmlChar *space = a->given[5 * i + 2];

        if (strcmp((const char *)a->given[5 * i], name) != 0 ||
            (space != NULL) != (strcmp(name, "lang") == 0) ||
            (space != NULL && !xmlStrEqual(space, XML_XML_NAMESPACE)))
            continue;
        a->used += end > value;
        innov__append_value(out, (const char *)value, (size_t)(end - value));
        innov__buffer_char(out, '\0');
        return out->failed == 0 ? out->bytes + start : "";
    }
    return "";
}

static int reserve_attributes(innov__xml_reader *r, int count, const xmlChar **given)
{
    size_t needed = 1;

    for (int i = 0; i < count; i++)
        needed += (size_t)(given[5 * i + 4] - given[5 * i + 3]) + 2;
    innov__buffer_clear(&r->scratch);
    return innov__array_reserve(&r->scratch.bytes, &r->scratch.capacity, needed, 1);
}

void innov__xml_history_fault(innov__xml_reader *r, int rc, const char *name)
{
    if (rc == INNOV_OK)
        return;
    if (rc == INNOV_E_NOMEM)
        innov__xml_no_memory(r);
    else if (rc == INNOV_E_SYNTAX)
        innov__xml_fault(r, INNOV__MSG_XML_STRAY_ELEMENT, (innov__facts){.value = name}, 1);
    else
        innov__xml_stop(r, rc);
}

void innov__xml_start_history(innov__xml_reader *r, const char *name, int ours, int count,
                              const xmlChar **given)
{
    given_attributes given_here = {r, count, 0, given};
    int rc = INNOV_E_SYNTAX;

    r->has_history = 1;
    innov__buffer_clear(&r->text);
    if (r->history.sink == NULL) { /* records only */
        r->skipped = 1;
        return;
    }
    r->history.newer = r->newer;
    if (reserve_attributes(r, count, given) != INNOV_OK)
        rc = INNOV_E_NOMEM;
    else if (ours)
        rc = innov__history_start(&r->history, name, given_attribute, &given_here);
    if (rc == INNOV_DONE) /* of a newer model: passed over */
        r->skipped = 1;
    else
        innov__xml_history_fault(
            r, rc == INNOV_OK && given_here.used != count ? INNOV_E_SYNTAX : rc, name);
}
