/* attributes.c - the attributes of our own elements: which they are, and their values. */
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "format/xml/reader.h"

#define XSI "http://www.w3.org/2001/XMLSchema-instance"

static const struct {
    const char *name, *space;
} attribute_names[ATTRIBUTES] = {
    [A_ID] = {"id", NULL},
    [A_LABEL] = {"label", NULL},
    [A_LABELS] = {"labels", NULL},
    [A_REVISION] = {"revision", NULL},
    [A_STORE] = {"store", NULL},
    [A_AT] = {"at", NULL},
    [A_REQUIRE_ACTOR] = {"require_actor", NULL},
    [A_ORIGIN] = {"origin", NULL},
    [A_NIL] = {"nil", XSI},
    [A_LANG] = {"lang", (const char *)XML_XML_NAMESPACE},
};

void innov__xml_intern(innov__xml_reader *r)
{
    xmlDictPtr dictionary = r->parser->dict;

    r->names.space = (const char *)xmlDictLookup(dictionary, (const xmlChar *)INNOV__XML_NAMESPACE,
                                                 -1);
    if (r->names.space == NULL)
        r->names.space = INNOV__XML_NAMESPACE;
    for (size_t i = 0; i < ATTRIBUTES; i++)
        r->names.attribute[i] = xmlDictLookup(dictionary, (const xmlChar *)attribute_names[i].name,
                                              -1);
}

/* Which attribute a name and namespace are; ATTRIBUTES when none. */
static size_t attribute_named(const innov__xml_reader *r, const char *name, const char *space)
{
    size_t n = 0;

    while (n < ATTRIBUTES && name != (const char *)r->names.attribute[n])
        n++;
    for (size_t i = 0; n == ATTRIBUTES && i < ATTRIBUTES; i++)
        if (strcmp(name, attribute_names[i].name) == 0)
            n = i;
    if (n == ATTRIBUTES || (space == NULL) != (attribute_names[n].space == NULL))
        return ATTRIBUTES;
    return space == NULL || strcmp(space, attribute_names[n].space) == 0 ? n : ATTRIBUTES;
}

/* Mostly there is one, and short: then it needs no buffer. 0: it takes the long way. */
static int read_attribute(innov__xml_reader *r, const xmlChar **given, unsigned known,
                          innov__xml_attributes *read)
{
    size_t length = (size_t)(given[4] - given[3]);
    size_t n = attribute_named(r, (const char *)given[0], (const char *)given[2]);

    if (length >= sizeof r->value || n == ATTRIBUTES || (known >> n & 1) == 0 ||
        memchr(given[3], '&', length) != NULL)
        return 0;
    memcpy(r->value, given[3], length);
    r->value[length] = '\0';
    read->value[n] = r->value;
    return 1;
}

int innov__xml_read_attributes(innov__xml_reader *r, int count, const xmlChar **given,
                               unsigned known, innov__xml_attributes *read)
{
    size_t at[ATTRIBUTES] = {0};

    *read = (innov__xml_attributes){{0}};
    if (count == 0 || (count == 1 && read_attribute(r, given, known, read)))
        return 1;
    innov__buffer_clear(&r->scratch);
    innov__buffer_char(&r->scratch, '\0'); /* so that place 0 can mean: not given */
    for (int i = 0; i < count; i++) {
        const char *name = (const char *)given[5 * i], *space = (const char *)given[5 * i + 2];
        const xmlChar *value = given[5 * i + 3], *end = given[5 * i + 4];
        size_t n = attribute_named(r, name, space);

        if (n < ATTRIBUTES && (known >> n & 1) != 0) {
            at[n] = r->scratch.length;
            innov__append_value(&r->scratch, (const char *)value, (size_t)(end - value));
            innov__buffer_char(&r->scratch, '\0');
        } else if (space == NULL || strcmp(space, XSI) != 0) { /* xsi:schemaLocation is welcome */
            innov__xml_fault(r, INNOV__MSG_XML_ATTRIBUTE, (innov__facts){.value = name}, 0);
        }
    }
    if (r->scratch.failed != 0) {
        innov__xml_no_memory(r);
        return 0;
    }
    for (size_t n = 0; n < ATTRIBUTES; n++)
        if (at[n] != 0)
            read->value[n] = r->scratch.bytes + at[n];
    return 1;
}

int innov__xml_read_number(innov__xml_reader *r, const char *name, const char *text, int64_t max,
                           int64_t *number)
{
    char range[INNOV__INT_SIZE + 5] = "0 .. ";

    if (innov__int_parse(text, strlen(text), number) == INNOV_OK && *number >= 0) {
        if (*number <= max)
            return 1;
        innov__int_format(max, range + 5);
        innov__xml_fault(r, INNOV__MSG_NOT_IN_RANGE,
                         (innov__facts){.field_name = name, .value = text, .expected = range}, 0);
        return 0;
    }
    innov__xml_fault(r, INNOV__MSG_NOT_INTEGER, (innov__facts){.field_name = name, .value = text},
                     0);
    return 0;
}

int innov__xml_read_language(innov__xml_reader *r, const char *tag)
{
    if (innov__language_ok(tag))
        return 1;
    innov__xml_fault(r, INNOV__MSG_NOT_LANGUAGE,
                     (innov__facts){.field_name = "xml:lang", .value = tag}, 0);
    return 0;
}
