/* maker.c - making the records of a file. */
#include "format/maker.h"

#include <string.h>

#include "base/id.h"
#include "format/xml/xml.h"

/* ---- Saying things ------------------------------------------------------------------------- */

static innov__facts place_of(const innov__maker *m, innov__facts facts)
{
    innov__facts place = m->record != NULL ? innov__record_place(m->record, m->index) : facts;

    facts.kind = place.kind;
    facts.kind_name = place.kind_name;
    facts.record = place.record;
    if (facts.field_name == NULL) {
        facts.field = place.field;
        facts.field_name = place.field_name;
    }
    facts.file = m->file;
    facts.line = m->line;
    facts.byte = m->byte;
    facts.column = m->column;
    return facts;
}

void innov__maker_fault(innov__maker *m, innov__message message, innov__facts facts)
{
    facts = place_of(m, facts);
    (void)innov__say((innov__report){.diag = m->diag}, message, &facts);
    m->faulty = 1;
}

int innov__maker_no_memory(innov__maker *m)
{
    innov__maker_say(m, INNOV__MSG_NO_MEMORY, .name = NULL);
    return INNOV_E_NOMEM;
}

/* ---- Records ------------------------------------------------------------------------------- */

static int reserve_fields(innov__maker *m, size_t count)
{
    size_t capacity = m->field_capacity;

    if (innov__array_reserve(&m->given, &capacity, count, sizeof *m->given) != INNOV_OK)
        return INNOV_E_NOMEM;
    capacity = m->field_capacity;
    if (innov__array_reserve(&m->lines, &capacity, count, sizeof *m->lines) != INNOV_OK)
        return INNOV_E_NOMEM;
    m->field_capacity = capacity;
    return INNOV_OK;
}

int innov__maker_begin(innov__maker *m, const innov__kind *kind)
{
    innov_record **kept = &m->kept[kind->number];
    int rc = *kept == NULL ? innov__record_make(kind, m->primary, kept) : INNOV_OK;

    if (rc == INNOV_OK && kind->field_count > m->field_capacity)
        rc = reserve_fields(m, kind->field_count);
    if (rc != INNOV_OK)
        return innov__maker_no_memory(m);
    memset(m->given, 0, kind->field_count * sizeof *m->given);
    memset(m->lines, 0, kind->field_count * sizeof *m->lines);
    innov__record_reset(*kept);
    innov__arena_reset(&m->arena);
    innov__buffer_clear(&m->extension);
    m->reference_count = 0;
    m->record = *kept;
    m->record_line = m->line;
    m->index = -1;
    m->faulty = 0;
    m->nameless = 0;
    m->bytes = 0;
    m->to = (innov__report){.diag = m->diag, .lenient = m->sink->lenient};
    m->place.file = m->file;
    m->place.kind = kind->number;
    m->place.kind_name = kind->name;
    return INNOV_OK;
}

int innov__maker_end(innov__maker *m)
{
    innov_record *record = m->record;
    innov__gist gist = {.file = m->file,
                        .line = m->record_line,
                        .given = m->given,
                        .lines = m->lines,
                        .columns = m->columns,
                        .languages = m->languages,
                        .language_count = m->language_count,
                        .references = m->references,
                        .reference_count = m->reference_count,
                        .bytes = m->bytes,
                        .faulty = m->faulty};
    int rc = INNOV_OK;

    if (m->extension.length > 0) {
        record->foreign = m->extension.bytes;
        record->foreign_length = m->extension.length;
    }
    if (!m->nameless)
        rc = m->sink->record(m->sink->context, record, &gist);
    record->foreign = NULL;
    record->foreign_length = 0;
    m->record = NULL;
    return rc;
}

static innov__names names_of(const innov__maker *m)
{
    return (innov__names){.sink = m->sink, .labels = m->labels, .diag = m->diag};
}

void innov__maker_expect(innov__maker *m, const innov__called *called)
{
    const innov__kind *kind = m->record->kind;
    const char *labels = called->labels != NULL ? called->labels : m->labels;
    size_t length = called->id != NULL ? strlen(called->id) : 0;

    if (length == 0 || innov__id_read(called->id, length, &m->record->id) == INNOV_OK)
        return;
    if (labels[0] != '\0' && innov__label_ok(called->id, length) &&
        (kind->flags & INNOV_KIND_IS_PERSONAL) == 0)
        m->record->id = innov__id_hash(kind->number, labels, kind->name, called->id, length);
}

/* Mostly an id is all there is. */
static int is_plain_id(const innov__called *called, const innov__kind *kind, int64_t *id)
{
    return called->label == NULL && called->labels == NULL && called->id != NULL &&
           innov__id_read(called->id, strlen(called->id), id) == INNOV_OK &&
           innov__id_kind(*id) == kind->number;
}

int innov__maker_identify(innov__maker *m, const innov__called *called)
{
    innov__names names = names_of(m);
    innov__facts place;
    int rc;

    m->index = -1;
    if (is_plain_id(called, m->record->kind, &m->record->id))
        return INNOV_OK;
    m->record->id = 0; /* what was expected may have been another */
    place = place_of(m, (innov__facts){0});
    rc = innov__name_record(&names, m->record, called, &place);
    m->faulty |= rc != INNOV_OK;
    m->nameless = rc != INNOV_OK;
    return rc > 0 ? INNOV_OK : rc;
}

/* ---- Values -------------------------------------------------------------------------------- */

void innov__maker_field(innov__maker *m, int index)
{
    m->index = index;
    if (m->lines[index] == 0)
        m->lines[index] = m->line < INT32_MAX ? (int32_t)m->line : INT32_MAX;
    m->place.field = innov__field_id_of(m->record->kind, &m->record->kind->fields[index]);
    m->place.field_name = m->record->kind->fields[index].name;
}

/* Where the value is that is taken now. */
static const innov__facts *place_of_value(innov__maker *m)
{
    m->place.record = m->record->id;
    m->place.line = m->line;
    m->place.byte = m->byte;
    m->place.column = m->column;
    return &m->place;
}

/* Keeps the label of a reference, so that a finding can name it as the file does. */
static int remember(innov__maker *m, int64_t id, const char *label)
{
    const char *copy = innov__arena_text(&m->arena, label, strlen(label));

    if (copy == NULL ||
        innov__array_reserve(&m->references, &m->reference_capacity, m->reference_count + 1,
                             sizeof *m->references) != INNOV_OK)
        return innov__maker_no_memory(m);
    m->references[m->reference_count++] = (innov__reference){id, copy};
    return INNOV_OK;
}

static int taken(innov__maker *m, int rc)
{
    m->faulty |= rc != INNOV_OK;
    return rc == INNOV_E_NOMEM ? rc : INNOV_OK;
}

static int take(innov__maker *m, const char *lang, const char *text, size_t length)
{
    return taken(
        m, innov__record_read(m->record, m->index, lang, text, length, m->to, place_of_value(m)));
}

/* What is not of the one kind that the field refers to is judged as its text is, in its words. */
static int take_id(innov__maker *m, const innov__field *field, int64_t id)
{
    innov__slot slot = {.number = id, .form = INNOV__SLOT_NUMBER};
    char text[INNOV_ID_SIZE];

    if (field->target != NULL && innov__id_kind(id) == field->target->number)
        return taken(m,
                     innov__record_put(m->record, m->index, NULL, slot, m->to, place_of_value(m)));
    innov__id_write(id, text);
    return take(m, NULL, text, INNOV__ID_LENGTH);
}

static int take_reference(innov__maker *m, const innov__field *field, const char *text)
{
    innov__names names = names_of(m);
    const char *label;
    int64_t id;
    int rc = innov__name_target(&names, field, text, place_of_value(m), &id, &label);

    m->faulty |= rc != INNOV_OK;
    if (rc == INNOV_OK && label != NULL)
        rc = remember(m, id, label);
    if (rc != INNOV_OK)
        return rc > 0 ? INNOV_OK : rc;
    return take_id(m, field, id);
}

int innov__maker_value(innov__maker *m, const char *lang, const char *text, size_t length)
{
    const innov__field *field = &m->record->kind->fields[m->index];

    m->given[m->index] = INNOV__GIVEN;
    m->bytes += length;
    return field->type == INNOV_TYPE_REFERENCE ? take_reference(m, field, text)
                                               : take(m, lang, text, length);
}

int innov__maker_no_language(innov__maker *m, const char *lang)
{
    m->given[m->index] = INNOV__GIVEN;
    return innov__record_add_item(m->record, m->index, lang, (innov__slot){0}) == INNOV_OK
               ? INNOV_OK
               : innov__maker_no_memory(m);
}

void innov__maker_nil(innov__maker *m)
{
    m->given[m->index] = INNOV__NIL;
}

int innov__maker_extend(innov__maker *m, const char *xml, size_t length)
{
    int rc = innov__xml_read_extension(xml, length, &m->extension);

    if (rc == INNOV_E_NOMEM)
        return innov__maker_no_memory(m);
    if (rc != INNOV_OK)
        innov__maker_say(m, INNOV__MSG_EXTENSION, .field_name = "extension");
    return INNOV_OK;
}

void innov__maker_free(innov__maker *m)
{
    for (size_t i = 0; i < INNOV__COUNT(m->kept); i++)
        innov__record_destroy(m->kept[i]);
    innov__free(m->given);
    innov__free(m->lines);
    innov__free(m->references);
    innov__arena_free(&m->arena);
    innov__buffer_free(&m->extension);
}
