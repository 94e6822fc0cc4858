/* elements.c - the root of a document, and its records from their start to their end. */
#include <string.h>

#include "base/id.h"
#include "format/xml/reader.h"
#include "model/forms.h"

#define RECORDS_MAX INT64_C(100000000)

/* ---- The root ------------------------------------------------------------------------------ */

static int is_well_named(const char *labels)
{
    return innov__uri_form.holds(labels, strlen(labels));
}

static void deliver_head(innov__xml_reader *r, const innov__xml_attributes *read, int64_t revision,
                         int64_t at)
{
    innov__head head = {
        .revision = (int32_t)revision,
        .labels = r->labels,
        .language = read->value[A_LANG] != NULL ? r->primary : "",
        .identity = read->value[A_STORE] != NULL ? read->value[A_STORE] : "",
        .at = at,
        .origin = read->value[A_ORIGIN] != NULL ? read->value[A_ORIGIN] : "",
        .require_actor = read->value[A_REQUIRE_ACTOR] != NULL &&
                         strcmp(read->value[A_REQUIRE_ACTOR], "true") == 0,
    };
    int rc = r->sink->head(r->sink->context, &head);

    if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
}

void innov__xml_start_root(innov__xml_reader *r, const char *name, const char *space, int count,
                           const xmlChar **given)
{
    int64_t revision = 0, at = 0;
    innov__xml_attributes read;

    if (space == NULL || strncmp(space, "urn:libinnov:", 13) != 0 ||
        strcmp(name, INNOV__XML_ROOT) != 0) {
        innov__xml_fault(r, INNOV__MSG_XML_FOREIGN_ROOT,
                         (innov__facts){.value = name,
                                        .expected = INNOV__XML_ROOT " (" INNOV__XML_NAMESPACE ")"},
                         1);
        return;
    }
    if (strcmp(space, INNOV__XML_NAMESPACE) != 0) {
        innov__xml_fault(r, INNOV__MSG_XML_NEWER,
                         (innov__facts){.value = space, .expected = INNOV__XML_NAMESPACE}, 1);
        return;
    }
    if (!innov__xml_read_attributes(r, count, given, OF_ROOT, &read) || r->record_fault)
        return;
    if (read.value[A_REVISION] == NULL) {
        innov__xml_fault(r, INNOV__MSG_XML_NO_ATTRIBUTE, (innov__facts){.value = "revision"}, 1);
        return;
    }
    if (!innov__xml_read_number(r, "revision", read.value[A_REVISION], INT32_MAX, &revision) ||
        (read.value[A_AT] != NULL &&
         !innov__xml_read_number(r, "at", read.value[A_AT], INT64_MAX, &at)) ||
        (read.value[A_LANG] != NULL && !innov__xml_read_language(r, read.value[A_LANG])))
        return;
    if (read.value[A_LABELS] != NULL && !is_well_named(read.value[A_LABELS])) {
        innov__xml_fault(r, INNOV__MSG_NOT_URI,
                         (innov__facts){.field_name = "labels", .value = read.value[A_LABELS]}, 0);
        return;
    }
    r->newer = revision > INNOV__MODEL_REVISION;
    if (read.value[A_LANG] != NULL)
        memcpy(r->primary, read.value[A_LANG], strlen(read.value[A_LANG]) + 1);
    r->labels = innov__text_copy(read.value[A_LABELS] != NULL ? read.value[A_LABELS] : "",
                                 read.value[A_LABELS] != NULL ? strlen(read.value[A_LABELS]) : 0);
    if (r->labels == NULL)
        innov__xml_no_memory(r);
    else
        deliver_head(r, &read, revision, at);
}

/* ---- Records ------------------------------------------------------------------------------- */

static int reserve_fields(innov__xml_reader *r, size_t count)
{
    size_t capacity = r->field_capacity;

    if (innov__array_reserve(&r->given, &capacity, count, sizeof *r->given) != INNOV_OK)
        return INNOV_E_NOMEM;
    capacity = r->field_capacity;
    if (innov__array_reserve(&r->lines, &capacity, count, sizeof *r->lines) != INNOV_OK)
        return INNOV_E_NOMEM;
    r->field_capacity = capacity;
    memset(r->given, 0, count * sizeof *r->given);
    memset(r->lines, 0, count * sizeof *r->lines);
    return INNOV_OK;
}

/* The names of a kind's fields, as libxml2 will give them. */
static int intern_fields(innov__xml_reader *r, const innov__kind *kind)
{
    const xmlChar **names = innov__alloc_zeroed(kind->field_count, sizeof *names);

    for (size_t i = 0; names != NULL && i < kind->field_count; i++)
        names[i] = xmlDictLookup(r->parser->dict, (const xmlChar *)kind->fields[i].name, -1);
    r->names.fields[kind->number] = names;
    return names != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

/* What is reused from one record of a kind to the next. */
static int begin_kind(innov__xml_reader *r, const innov__kind *kind)
{
    int rc = intern_fields(r, kind);

    return rc == INNOV_OK ? innov__record_make(kind, r->primary, &r->kept[kind->number]) : rc;
}

/* An empty record of the kind. */
static int fresh_record(innov__xml_reader *r, const innov__kind *kind)
{
    innov_record **kept = &r->kept[kind->number];
    int rc = *kept == NULL ? begin_kind(r, kind) : INNOV_OK;

    if (rc == INNOV_OK)
        rc = reserve_fields(r, kind->field_count);
    if (rc != INNOV_OK) {
        innov__xml_no_memory(r);
        return 0;
    }
    innov__record_reset(*kept);
    innov__arena_reset(&r->labels_of_record);
    r->reference_count = 0;
    r->record = *kept;
    return 1;
}

innov__names innov__xml_names_of(const innov__xml_reader *r)
{
    return (innov__names){.sink = r->sink, .labels = r->labels, .diag = r->diag};
}

int innov__xml_understood(innov__xml_reader *r, int rc)
{
    if (rc == INNOV__FAULTY)
        r->record_fault = 1;
    else if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
    return rc == INNOV_OK;
}

/* Gives the record its id and its label from the attributes of its element. Mostly an id is all
 * there is. */
static int identify(innov__xml_reader *r, const innov__xml_attributes *read)
{
    const char *id = read->value[A_ID];
    innov__names names = innov__xml_names_of(r);
    innov__called called = {
        .id = id, .label = read->value[A_LABEL], .labels = read->value[A_LABELS]};
    innov__facts place = {.file = r->file, .line = r->record_line};

    if (called.label == NULL && called.labels == NULL &&
        innov__id_read(id, strlen(id), &r->record->id) == INNOV_OK &&
        innov__id_kind(r->record->id) == r->record->kind->number)
        return 1;
    return innov__xml_understood(r, innov__name_record(&names, r->record, &called, &place));
}

void innov__xml_start_record(innov__xml_reader *r, const char *name, int count,
                             const xmlChar **given)
{
    const innov__kind *kind = r->last_kind; /* those of a kind stand together */
    char words[INNOV__SUGGESTION_SIZE];
    innov__xml_attributes read;

    if (kind == NULL || strcmp(kind->name, name) != 0)
        r->last_kind = kind = innov__kind_by_name(name, strlen(name));
    r->skipped = 1; /* until all is well */
    r->record = NULL;
    r->record_fault = 0;
    r->last_index = -1;
    r->bytes = 0;
    r->record_line = innov__xml_line(r);
    if (++r->records > RECORDS_MAX) {
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT,
                         (innov__facts){.limit = RECORDS_MAX, .name = "records"}, 1);
        return;
    }
    if (kind != NULL && (kind->flags & INNOV_KIND_IS_INPUT) != 0) {
        innov__xml_fault(r, INNOV__MSG_INPUT_KIND,
                         (innov__facts){.kind = kind->number, .kind_name = kind->name}, 0);
        return;
    }
    if (kind == NULL) {
        innov__suggest(innov__nearest(NULL, name, strlen(name)), words);
        if (!r->newer)
            innov__xml_fault(r, INNOV__MSG_XML_UNKNOWN_KIND,
                             (innov__facts){.value = name, .expected = words}, 0);
        return;
    }
    if (!fresh_record(r, kind) || !innov__xml_read_attributes(r, count, given, OF_RECORD, &read))
        return;
    if (read.value[A_ID] == NULL)
        innov__xml_fault(r, INNOV__MSG_XML_NO_ATTRIBUTE, (innov__facts){.value = "id"}, 0);
    else if (identify(r, &read) && (read.value[A_REVISION] == NULL ||
                                    innov__xml_read_number(r, "revision", read.value[A_REVISION],
                                                           INT64_MAX, &r->record->revision)))
        r->skipped = 0;
    r->place = innov__record_place(r->record, -1);
    r->place.file = r->file;
}

void innov__xml_end_record(innov__xml_reader *r)
{
    innov__gist gist = {.file = r->file,
                        .line = r->record_line,
                        .given = r->given,
                        .lines = r->lines,
                        .references = r->references,
                        .reference_count = r->reference_count,
                        .bytes = r->bytes};
    innov__foreign *foreign = &r->foreign;
    int rc;

    if (r->record == NULL)
        return;
    if (foreign->bytes.failed != 0) {
        innov__xml_no_memory(r);
    } else if (foreign->bytes.length > INNOV__FOREIGN_MAX) {
        innov__xml_fault(
            r, INNOV__MSG_XML_LIMIT,
            (innov__facts){.limit = INNOV__FOREIGN_MAX, .name = "bytes in other namespaces"}, 0);
    } else if (foreign->bytes.length > 0) {
        r->record->foreign = foreign->bytes.bytes;
        r->record->foreign_length = foreign->bytes.length;
    }
    gist.faulty = r->record_fault;
    rc = r->rc == INNOV_OK ? r->sink->record(r->sink->context, r->record, &gist) : r->rc;
    if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
    innov__buffer_clear(&foreign->bytes);
    r->record->foreign = NULL;
    r->record = NULL;
}
