/* writer.c - records as canonical XML: the same content gives the same bytes. */
#include <string.h>

#include "base/id.h"
#include "base/memory.h"
#include "base/number.h"
#include "format/names.h"
#include "format/xml/xml.h"
#include "model/registry.h"

#define EACH UINT64_C(0x0101010101010101) /* a byte, times this, is eight of them */

enum { AT_ONCE = sizeof(uint64_t) };

static const char *escape_of(char c, int attribute)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return attribute ? NULL : "&gt;";
    case '"':
        return attribute ? "&quot;" : NULL;
    case '\r': /* only in elements of other namespaces: our own texts have none */
        return "&#13;";
    case '\t':
        return attribute ? "&#9;" : NULL;
    case '\n':
        return attribute ? "&#10;" : NULL;
    default:
        return NULL;
    }
}

void innov__xml_escape(innov__buffer *out, const char *text, size_t length, int attribute)
{
    for (size_t i = 0; i < length; i++) {
        const char *escape = escape_of(text[i], attribute);

        if (escape != NULL)
            innov__buffer_text(out, escape);
        else
            innov__buffer_char(out, text[i]);
    }
}

/* Whether one of eight bytes is 0: true of each that is, and wrongly perhaps of one behind it. */
static int has_zero(uint64_t bytes)
{
    return ((bytes - EACH * 0x01) & ~bytes & EACH * 0x80) != 0;
}

/* Whether eight bytes are certainly written as they are. Asked is for a little more than what has
 * an escape: any of 0 to 15, '"' and '&' (which differ in one bit), '<' and '>' (in another). */
static int is_plain(const char *text)
{
    uint64_t bytes;

    memcpy(&bytes, text, sizeof bytes);
    return !has_zero(bytes & EACH * 0xf0) &&
           !has_zero((bytes & ~(EACH * ('"' ^ '&'))) ^ EACH * ('"' & '&')) &&
           !has_zero((bytes & ~(EACH * ('<' ^ '>'))) ^ EACH * ('<' & '>'));
}

static void write_escaped(innov__output *out, const char *text, size_t length, int attribute)
{
    size_t plain = 0, i = 0;

    while (i < length) {
        size_t end = length - i > AT_ONCE ? i + AT_ONCE : length;

        if (length >= AT_ONCE && is_plain(text + end - AT_ONCE)) /* the last ones overlap others */
            i = end;
        for (; i < end; i++) {
            const char *escape = escape_of(text[i], attribute);

            if (escape == NULL)
                continue;
            innov__output_bytes(out, text + plain, i - plain);
            innov__output_text(out, escape);
            plain = i + 1;
        }
    }
    innov__output_bytes(out, text + plain, length - plain);
}

/* A name of the model and what stands around it, put together in place: it is little. */
static inline void write_name(innov__output *out, const char *before, const char *name,
                              size_t length, const char *after)
{
    size_t first = strlen(before), last = strlen(after); /* known where it is called */
    char *at = innov__output_room(out, first + length + last);

    if (at == NULL)
        return;
    memcpy(at, before, first);
    memcpy(at + first, name, length);
    memcpy(at + first + length, after, last);
    out->used += first + length + last;
}

void innov__xml_write_text(innov__output *out, const char *text, size_t length)
{
    write_escaped(out, text, length, 0);
}

void innov__xml_write_attribute(innov__output *out, const char *name, const char *value)
{
    write_name(out, " ", name, strlen(name), "=\"");
    write_escaped(out, value, strlen(value), 1);
    innov__output_bytes(out, "\"", 1);
}

static void write_number_attribute(innov__output *out, const char *name, int64_t number)
{
    char digits[INNOV__INT_SIZE];

    innov__int_format(number, digits);
    innov__xml_write_attribute(out, name, digits);
}

void innov__xml_write_head(innov__xml_writer *writer, const innov__head *head)
{
    innov__output *out = writer->out;

    innov__output_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" INNOV__XML_ROOT
                            " xmlns=\"" INNOV__XML_NAMESPACE "\"");
    write_number_attribute(out, "revision", head->revision);
    if (head->labels[0] != '\0')
        innov__xml_write_attribute(out, "labels", head->labels);
    innov__xml_write_attribute(out, "xml:lang", head->language);
    if (head->identity[0] != '\0') {
        innov__xml_write_attribute(out, "store", head->identity);
        write_number_attribute(out, "at", head->at);
        if (head->require_actor)
            innov__xml_write_attribute(out, "require_actor", "true");
    }
    if (head->origin[0] != '\0')
        innov__xml_write_attribute(out, "origin", head->origin);
    innov__output_text(out, ">\n");
}

void innov__xml_write_end(innov__xml_writer *writer)
{
    innov__output_text(writer->out, "</" INNOV__XML_ROOT ">\n");
}

/* ---- Records ------------------------------------------------------------------------------- */

/* The start tag. A label of the root's namespace is the id, except for people: their ids are
 * minted, so the id travels with the label. */
static void write_start(innov__xml_writer *writer, const innov_record *record)
{
    innov__output *out = writer->out;
    int ours = record->label != NULL && strcmp(record->labels, writer->labels) == 0;
    int personal = (record->kind->flags & INNOV_KIND_IS_PERSONAL) != 0;
    char id[INNOV_ID_SIZE];

    innov__id_write(record->id, id);
    write_name(out, "  <", record->kind->name, strlen(record->kind->name), "");
    innov__xml_write_attribute(out, "id", ours && !personal ? record->label : id);
    if (record->label != NULL && (!ours || personal))
        innov__xml_write_attribute(out, "label", record->label);
    if (record->label != NULL && !ours)
        innov__xml_write_attribute(out, "labels", record->labels);
    if (writer->revisions)
        write_number_attribute(out, "revision", record->revision);
    innov__output_bytes(out, ">\n", 2);
}

static void write_element(innov__output *out, const char *name, const char *lang, const char *text,
                          size_t length)
{
    size_t name_length = strlen(name);

    if (lang == NULL) {
        write_name(out, "    <", name, name_length, ">");
    } else {
        write_name(out, "    <", name, name_length, "");
        innov__xml_write_attribute(out, "xml:lang", lang);
        innov__output_bytes(out, ">", 1);
    }
    write_escaped(out, text, length, 0);
    write_name(out, "</", name, name_length, ">\n");
}

static int write_reference(innov__xml_writer *writer, const innov__field *field, int64_t id)
{
    const char *label;
    innov__buffer text = {0};
    char digits[INNOV_ID_SIZE];
    int rc = writer->refer(writer->context, id, &label);

    if (rc != INNOV_OK)
        return rc > 0 ? INNOV_OK : rc;
    if (label == NULL) { /* most: no memory need be asked for */
        innov__id_write(id, digits);
        write_element(writer->out, field->name, NULL, digits, INNOV__ID_LENGTH);
        return INNOV_OK;
    }
    innov__name_write(&text, field, id, label);
    if (text.failed == 0)
        write_element(writer->out, field->name, NULL, text.bytes, text.length);
    rc = text.failed;
    innov__buffer_free(&text);
    return rc;
}

static int write_value(innov__xml_writer *writer, innov_record *record, int index, const char *lang,
                       innov__slot *slot)
{
    const innov__field *field = &record->kind->fields[index];
    const char *text;

    if (field->type == INNOV_TYPE_REFERENCE)
        return write_reference(writer, field, slot->number);
    text = innov__record_slot_text(record, index, slot);
    if (text == NULL)
        return INNOV_E_NOMEM;
    write_element(writer->out, field->name, lang, text, slot->length);
    return INNOV_OK;
}

static int write_field(innov__xml_writer *writer, innov_record *record, int index, size_t *item)
{
    int rc = INNOV_OK;

    if (record->slots[index].form != INNOV__SLOT_MANY)
        return write_value(writer, record, index, NULL, &record->slots[index]);
    while (*item < record->item_count && record->items[*item].index < index)
        ++*item;
    for (; *item < record->item_count && record->items[*item].index == index && rc == INNOV_OK;
         ++*item)
        rc = write_value(writer, record, index, record->items[*item].lang,
                         &record->items[*item].slot);
    return rc;
}

int innov__xml_write_record(innov__xml_writer *writer, innov_record *record)
{
    size_t item = 0;
    int rc = INNOV_OK;

    write_start(writer, record);
    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++)
        if (record->slots[i].form != INNOV__SLOT_UNSET &&
            innov__visibility_of_field(&record->kind->fields[i]) <= writer->view)
            rc = write_field(writer, record, (int)i, &item);
    if (rc != INNOV_OK)
        return rc;
    if (record->foreign != NULL && writer->view >= INNOV_VISIBILITY_PRIVATE) {
        innov__output_text(writer->out, "    ");
        innov__output_bytes(writer->out, record->foreign, record->foreign_length);
        innov__output_text(writer->out, "\n");
    }
    write_name(writer->out, "  </", record->kind->name, strlen(record->kind->name), ">\n");
    return writer->out->failed;
}
