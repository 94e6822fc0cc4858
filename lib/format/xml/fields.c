/* fields.c - the fields of a record: their places, languages and values. */
#include <string.h>

#include "base/id.h"
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
    const innov__field *field = &r->record->kind->fields[index];

    r->index = r->last_index = index;
    r->place.line = innov__xml_line(r);
    r->place.field = innov__field_id_of(r->record->kind, field);
    r->place.field_name = field->name;
    r->is_nil = r->has_lang = 0;
    innov__buffer_clear(&r->text);
    if (r->lines[index] == 0)
        r->lines[index] = (int32_t)r->place.line;
}

/* Says what of xsi:nil and xml:lang does not fit the field or what was given of it; 0: it does. */
static int judge_attributes(innov__xml_reader *r, const innov__xml_attributes *read)
{
    const char *said = read->value[A_NIL] != NULL ? read->value[A_NIL] : "false";
    const innov__field *field = &r->record->kind->fields[r->index];
    innov__given given = r->given[r->index];

    r->has_lang = read->value[A_LANG] != NULL;
    r->is_nil = strcmp(said, "true") == 0 || strcmp(said, "1") == 0;
    if (!r->is_nil && strcmp(said, "false") != 0 && strcmp(said, "0") != 0)
        innov__xml_fault(r, INNOV__MSG_NOT_BOOLEAN,
                         (innov__facts){.field_name = "xsi:nil", .value = said}, 0);
    else if (given != INNOV__ABSENT && (r->is_nil || given == INNOV__NIL)) /* a value, and none */
        innov__xml_fault(r, INNOV__MSG_XML_REPEATED, (innov__facts){.value = field->name}, 0);
    else if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0 && !r->has_lang && !r->is_nil)
        innov__xml_fault(r, INNOV__MSG_XML_NO_ATTRIBUTE,
                         (innov__facts){.field_name = field->name, .value = "xml:lang"}, 0);
    else if (!r->has_lang || innov__xml_read_language(r, read->value[A_LANG]))
        return 0;
    return 1;
}

/* A field with attributes, or one that repeats the last. */
static void begin_field_with(innov__xml_reader *r, int index, const innov__xml_attributes *read)
{
    begin_field(r, index);
    r->skipped = judge_attributes(r, read);
    if (r->has_lang && !r->skipped)
        memcpy(r->lang, read->value[A_LANG], strlen(read->value[A_LANG]) + 1);
}

/* The place of a field: lists and languages repeat the last one, else it stands behind it. */
static int find_field(const innov__xml_reader *r, const char *name)
{
    const innov__kind *kind = r->record->kind;
    const xmlChar *const *names = r->names.fields[kind->number];

    for (size_t i = r->last_index >= 0 ? (size_t)r->last_index : 0; i < kind->field_count; i++)
        if ((const char *)names[i] == name)
            return (int)i;
    return innov__field_by_name(kind, name, strlen(name)); /* misplaced, or none */
}

void innov__xml_start_field(innov__xml_reader *r, const char *name, int count,
                            const xmlChar **given)
{
    const innov__kind *kind = r->record->kind;
    int index = find_field(r, name);
    char words[INNOV__SUGGESTION_SIZE];
    innov__xml_attributes read;

    if (index < 0) {
        r->skipped = 1;
        innov__suggest(innov__nearest(kind, name, strlen(name)), words);
        if (!r->newer)
            innov__xml_fault(r, INNOV__MSG_XML_UNKNOWN_FIELD,
                             (innov__facts){.value = name, .expected = words}, 0);
        return;
    }
    if (count == 0 && index > r->last_index &&
        (kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        begin_field(r, index); /* as most do, with nothing to be judged */
    else if (innov__xml_read_attributes(r, count, given, OF_FIELD, &read) &&
             is_in_place(r, kind, index, &read))
        begin_field_with(r, index, &read);
    else
        r->skipped = 1;
}

/* Keeps the label of a reference, so that a finding can name it as the file does. */
static int remember(innov__xml_reader *r, int64_t id, const char *label)
{
    const char *copy = innov__arena_text(&r->labels_of_record, label, strlen(label));

    if (copy == NULL ||
        innov__array_reserve(&r->references, &r->reference_capacity, r->reference_count + 1,
                             sizeof *r->references) != INNOV_OK) {
        innov__xml_no_memory(r);
        return 0;
    }
    r->references[r->reference_count++] = (innov__reference){id, copy};
    return 1;
}

/* A reference in a file may be a label: it becomes the id it stands for. */
static int read_reference(innov__xml_reader *r, const innov__field *field)
{
    innov__names names = innov__xml_names_of(r);
    innov__facts place = r->place;
    const char *label;
    char id[INNOV_ID_SIZE];
    int64_t number;

    if (innov__id_shaped(r->text.bytes, r->text.length)) /* the value's own rules judge it */
        return 1;
    if (!innov__xml_understood(
            r, innov__name_target(&names, field, r->text.bytes, &place, &number, &label)) ||
        !remember(r, number, label))
        return 0;
    innov__id_write(number, id);
    innov__buffer_clear(&r->text);
    innov__buffer_text(&r->text, id);
    return 1;
}

static void end_nil(innov__xml_reader *r)
{
    if (r->text.length > 0) {
        innov__xml_fault(r, INNOV__MSG_XML_NIL, r->place, 0);
        return;
    }
    if (r->given[r->index] == INNOV__ABSENT)
        r->given[r->index] = INNOV__NIL;
}

/* Whether the language of the value being read was there before. */
static int language_given(const innov__xml_reader *r)
{
    size_t count;
    const innov__item *items = innov__record_items(r->record, r->index, &count);

    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, r->lang) == 0)
            return 1;
    return 0;
}

/* Puts the value as it stands in the field; INNOV_DONE when it is a reference by label that was
 * refused, which was said. */
static int put_value(innov__xml_reader *r, const innov__field *field)
{
    innov__report to = {.diag = r->diag, .lenient = r->sink->lenient};
    const char *lang = r->has_lang ? r->lang : NULL;
    innov__slot slot = {.form = INNOV__SLOT_NUMBER};

    if (field->type == INNOV_TYPE_REFERENCE) {
        if (field->target != NULL &&
            innov__id_read(r->text.bytes, r->text.length, &slot.number) == INNOV_OK &&
            innov__id_kind(slot.number) == field->target->number) /* all there is to judge */
            return innov__record_put(r->record, r->index, lang, slot, to, &r->place);
        if (!read_reference(r, field))
            return INNOV_DONE;
    }
    return innov__record_read(r->record, r->index, lang, r->text.bytes, r->text.length, to,
                              &r->place);
}

void innov__xml_end_field(innov__xml_reader *r)
{
    const innov__field *field = &r->record->kind->fields[r->index];
    innov__facts place;
    int rc;

    if (r->text.failed != 0) {
        innov__xml_no_memory(r);
        return;
    }
    if (r->is_nil) {
        end_nil(r);
        return;
    }
    if (r->text.length == 0) {
        innov__xml_fault(r, INNOV__MSG_XML_EMPTY, r->place, 0);
        return;
    }
    if (r->text.length > VALUE_MAX) {
        place = r->place;
        place.limit = VALUE_MAX;
        place.name = "bytes in one value";
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT, place, 0);
        return;
    }
    if (r->has_lang && language_given(r)) {
        place = r->place;
        place.value = r->lang;
        innov__xml_fault(r, INNOV__MSG_XML_REPEATED, place, 0);
        return;
    }
    rc = put_value(r, field);
    if (rc == INNOV_DONE)
        return;
    r->given[r->index] = INNOV__GIVEN;
    r->bytes += r->text.length;
    if (rc != INNOV_OK)
        r->record_fault = 1;
    if (rc == INNOV_E_NOMEM)
        innov__xml_stop(r, rc);
}
