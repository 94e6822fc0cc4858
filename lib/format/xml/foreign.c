/* foreign.c - elements of other namespaces, kept as canonical bytes.
 *
 * Every element declares its namespace as the default one and has no prefix; attributes that have a
 * namespace get the prefixes n1, n2, ... on their element. So what is kept stands on its own, and
 * reading it again gives the same bytes.
 */
#include "format/xml/foreign.h"

#include <string.h>

#include "format/xml/xml.h"

void innov__append_value(innov__buffer *out, const char *value, size_t length)
{
    static const char given[] = "&#38;";
    const char *end = value + length, *mark;

    while ((mark = memchr(value, '&', (size_t)(end - value))) != NULL &&
           (size_t)(end - mark) >= sizeof given - 1 && memcmp(mark, given, sizeof given - 1) == 0) {
        innov__buffer_append(out, value, (size_t)(mark + 1 - value));
        value = mark + sizeof given - 1;
    }
    innov__buffer_append(out, value, (size_t)(end - value));
}

static void append_attribute(innov__buffer *out, const char *name, const char *value, size_t length)
{
    innov__buffer plain = {0};

    innov__append_value(&plain, value, length);
    innov__buffer_char(out, ' ');
    innov__buffer_text(out, name);
    innov__buffer_text(out, "=\"");
    if (plain.failed != 0)
        out->failed = plain.failed;
    else
        innov__xml_escape(out, plain.bytes, plain.length, 1);
    innov__buffer_char(out, '"');
    innov__buffer_free(&plain);
}

/* One attribute of libxml2's five pointers: name, prefix, namespace, value, its end. */
static void append_given(innov__buffer *out, const xmlChar **attribute, int place)
{
    const char *name = (const char *)attribute[0], *space = (const char *)attribute[2];
    const char *value = (const char *)attribute[3];
    size_t length = (size_t)(attribute[4] - attribute[3]);
    innov__buffer full = {0}, declared = {0};

    if (space != NULL && strcmp(space, (const char *)XML_XML_NAMESPACE) != 0) {
        innov__buffer_text(&declared, "xmlns:n");
        innov__buffer_int(&declared, place);
        innov__buffer_text(&full, "n");
        innov__buffer_int(&full, place);
        innov__buffer_char(&full, ':');
    } else if (space != NULL) {
        innov__buffer_text(&full, "xml:");
    }
    innov__buffer_text(&full, name);
    if (full.failed != 0 || declared.failed != 0)
        out->failed = INNOV_E_NOMEM;
    if (out->failed == 0 && declared.length > 0)
        append_attribute(out, declared.bytes, space, strlen(space));
    if (out->failed == 0)
        append_attribute(out, full.bytes, value, length);
    innov__buffer_free(&full);
    innov__buffer_free(&declared);
}

void innov__foreign_start(innov__foreign *foreign, const xmlChar *name, const xmlChar *space,
                          int attribute_count, const xmlChar **attributes)
{
    innov__buffer *out = &foreign->bytes;

    foreign->depth++;
    innov__buffer_char(out, '<');
    innov__buffer_text(out, (const char *)name);
    append_attribute(out, "xmlns", space != NULL ? (const char *)space : "",
                     space != NULL ? strlen((const char *)space) : 0);
    for (int i = 0; i < attribute_count; i++)
        append_given(out, attributes + 5 * i, i + 1);
    innov__buffer_char(out, '>');
}

void innov__foreign_end(innov__foreign *foreign, const xmlChar *name)
{
    foreign->depth--;
    innov__buffer_text(&foreign->bytes, "</");
    innov__buffer_text(&foreign->bytes, (const char *)name);
    innov__buffer_char(&foreign->bytes, '>');
}

void innov__foreign_text(innov__foreign *foreign, const char *text, size_t length)
{
    innov__xml_escape(&foreign->bytes, text, length, 0);
}
