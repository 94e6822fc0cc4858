/* fields.c - the fields of a record: their places, languages and values. */
#include <string.h>

#include "format/xml/reader.h"

/* Whether a field may stand here: in the order of the table, once unless it repeats. */
static int is_in_place(innov__xml_reader *r, const innov__kind *kind, int index,
                       const innov__xml_attributes *read)
{
    const innov__field *field = &kind->fields[index];
    uint32_t many = INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL;
    innov__facts place = {.value = field->name};

    if (index < r->last_index) {
        place.expected = kind->fields[r->last_index].name;
        innov__xml_fault(r, INNOV__MSG_XML_MISPLACED, place, 0);
        return 0;
    }
    if (index == r->last_index && (field->flags & many) == 0) {
        innov__xml_fault(r, INNOV__MSG_XML_REPEATED, place, 0);
        return 0;
    }
    if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) == 0 && read->value[A_LANG] != NULL) {
        place.value = "xml:lang";
        place.field_name = field->name;
        innov__xml_fault(r, INNOV__MSG_XML_ATTRIBUTE, place, 0);
        return 0;
    }
    return 1;
}

static void begin_field(innov__xml_reader *r, int index)
{
    r->maker.line = innov__xml_line(r);
    innov__maker_field(&r->maker, index);
    r->last_index = index;
    r->is_nil = 0;
    r->lang = NULL;
    innov__buffer_clear(&r->text);
}

static void refuse(innov__xml_reader *r, innov__message message, innov__facts facts)
{
    innov__xml_fault(r, message, facts, 0);
    r->skipped = 1;
}

/* Whether what xsi:nil says is one of its words: the field has a value, or none. */
static int read_nil(innov__xml_reader *r, const char *said)
{
    r->is_nil = strcmp(said, "true") == 0 || strcmp(said, "1") == 0;
    return r->is_nil || strcmp(said, "false") == 0 || strcmp(said, "0") == 0;
}

/* A field with attributes, or one that repeats the last: xsi:nil and xml:lang must fit it and what
 * was given of it. */
static void begin_field_with(innov__xml_reader *r, int index, const innov__xml_attributes *read)
{
    const innov__field *field = &r->maker.record->kind->fields[index];
    const char *lang = read->value[A_LANG], *nil = read->value[A_NIL];
    innov__given given = r->maker.given[index];

    begin_field(r, index);
    if (nil != NULL && !read_nil(r, nil))
        refuse(r, INNOV__MSG_NOT_BOOLEAN, (innov__facts){.field_name = "xsi:nil", .value = nil});
    else if (given != INNOV__ABSENT && (r->is_nil || given == INNOV__NIL)) /* a value, and none */
        refuse(r, INNOV__MSG_XML_REPEATED, (innov__facts){.value = field->name});
    else if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0 && lang == NULL && !r->is_nil)
        refuse(r, INNOV__MSG_XML_NO_ATTRIBUTE,
               (innov__facts){.field_name = field->name, .value = "xml:lang"});
    else if (lang != NULL && !innov__xml_read_language(r, lang))
        r->skipped = 1;
    else if (lang != NULL)
        r->lang = memcpy(r->tag, lang, strlen(lang) + 1);
}

/* The place of a field: lists and languages repeat the last one, else it stands behind it. */
static int find_field(const innov__xml_reader *r, const char *name)
{
    const innov__kind *kind = r->maker.record->kind;
    const xmlChar *const *names = r->names.fields[kind->number];

    for (size_t i = r->last_index >= 0 ? (size_t)r->last_index : 0; i < kind->field_count; i++)
        if ((const char *)names[i] == name)
            return (int)i;
    return innov__field_by_name(kind, name, strlen(name)); /* misplaced, or none */
}

static void refuse_unknown(innov__xml_reader *r, const char *name)
{
    char words[INNOV__SUGGESTION_SIZE];

    r->skipped = 1;
    if (r->newer)
        return;
    innov__suggest(innov__nearest(r->maker.record->kind, name, strlen(name)), words);
    innov__xml_fault(r, INNOV__MSG_XML_UNKNOWN_FIELD,
                     (innov__facts){.value = name, .expected = words}, 0);
}

void innov__xml_start_field(innov__xml_reader *r, const char *name, int count,
                            const xmlChar **given)
{
    const innov__kind *kind = r->maker.record->kind;
    int index = find_field(r, name);
    innov__xml_attributes read;

    if (index < 0)
        refuse_unknown(r, name);
    else if (count == 0 && index > r->last_index &&
             (kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        begin_field(r, index); /* as most do, with nothing to be judged */
    else if (innov__xml_read_attributes(r, count, given, OF_FIELD, &read) &&
             is_in_place(r, kind, index, &read))
        begin_field_with(r, index, &read);
    else
        r->skipped = 1;
}

/* Whether the language of the value being read was there before. */
static int language_given(const innov__xml_reader *r)
{
    size_t count;
    const innov__item *items = innov__record_items(r->maker.record, r->maker.index, &count);

    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, r->lang) == 0)
            return 1;
    return 0;
}

/* Faults of a value are where its field began. */
void innov__xml_end_field(innov__xml_reader *r)
{
    const innov__buffer *text = &r->text;
    int rc = INNOV_OK;

    if (text->failed != 0)
        innov__xml_no_memory(r);
    else if (r->is_nil && text->length > 0)
        innov__maker_say(&r->maker, INNOV__MSG_XML_NIL, .name = NULL);
    else if (r->is_nil)
        innov__maker_nil(&r->maker);
    else if (text->length == 0)
        innov__maker_say(&r->maker, INNOV__MSG_XML_EMPTY, .name = NULL);
    else if (text->length > VALUE_MAX)
        innov__maker_say(&r->maker, INNOV__MSG_XML_LIMIT, .limit = VALUE_MAX,
                         .name = "bytes in one value");
    else if (r->lang != NULL && language_given(r))
        innov__maker_say(&r->maker, INNOV__MSG_XML_REPEATED, .value = r->lang);
    else
        rc = innov__maker_value(&r->maker, r->lang, text->bytes, text->length);
    if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
}
