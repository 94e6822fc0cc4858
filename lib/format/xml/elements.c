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
    int rc = r->maker.sink->head(r->maker.sink->context, &head);

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
    if (!innov__xml_read_attributes(r, count, given, OF_ROOT, &read) || r->maker.faulty)
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
    r->maker.labels = r->labels;
}

/* ---- Records ------------------------------------------------------------------------------- */

/* The names of a kind's fields, as libxml2 will give them. */
static int intern_fields(innov__xml_reader *r, const innov__kind *kind)
{
    const xmlChar **names = innov__alloc_zeroed(kind->field_count, sizeof *names);

    for (size_t i = 0; names != NULL && i < kind->field_count; i++)
        names[i] = xmlDictLookup(r->parser->dict, (const xmlChar *)kind->fields[i].name, -1);
    r->names.fields[kind->number] = names;
    if (names == NULL)
        innov__xml_no_memory(r);
    return names != NULL;
}

/* The kind of that name, of which files have records; NULL: refused, or passed over. */
static const innov__kind *find_kind(innov__xml_reader *r, const char *name)
{
    const innov__kind *kind = innov__kind_by_name(name, strlen(name));
    char words[INNOV__SUGGESTION_SIZE];

    if (kind != NULL && (kind->flags & INNOV_KIND_IS_INPUT) != 0) {
        innov__xml_fault(r, INNOV__MSG_INPUT_KIND,
                         (innov__facts){.kind = kind->number, .kind_name = kind->name}, 0);
        return NULL;
    }
    if (kind == NULL && !r->newer) {
        innov__suggest(innov__nearest(NULL, name, strlen(name)), words);
        innov__xml_fault(r, INNOV__MSG_XML_UNKNOWN_KIND,
                         (innov__facts){.value = name, .expected = words}, 0);
    }
    return kind;
}

/* Those of a kind stand together, under one name of libxml2's. */
static const innov__kind *kind_of(innov__xml_reader *r, const char *name)
{
    if (r->last_name != name) {
        r->last_kind = find_kind(r, name);
        r->last_name = r->last_kind != NULL ? name : NULL;
    }
    return r->last_kind;
}

/* Gives the record what the attributes of its element say of it; 0: it is refused. */
static int identify(innov__xml_reader *r, const innov__xml_attributes *read)
{
    innov__called called = {
        .id = read->value[A_ID], .label = read->value[A_LABEL], .labels = read->value[A_LABELS]};
    int rc;

    if (called.id == NULL) {
        innov__xml_fault(r, INNOV__MSG_XML_NO_ATTRIBUTE, (innov__facts){.value = "id"}, 0);
        return 0;
    }
    rc = innov__maker_identify(&r->maker, &called);
    if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
    return rc == INNOV_OK && !r->maker.nameless &&
           (read->value[A_REVISION] == NULL ||
            innov__xml_read_number(r, "revision", read->value[A_REVISION], INT64_MAX,
                                   &r->maker.record->revision));
}

void innov__xml_start_record(innov__xml_reader *r, const char *name, int count,
                             const xmlChar **given)
{
    const innov__kind *kind;
    innov__xml_attributes read;
    int rc;

    r->skipped = 1; /* until all is well */
    r->maker.line = innov__xml_line(r);
    if (++r->records > RECORDS_MAX) {
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT,
                         (innov__facts){.limit = RECORDS_MAX, .name = "records"}, 1);
        return;
    }
    kind = kind_of(r, name);
    if (kind == NULL || (r->names.fields[kind->number] == NULL && !intern_fields(r, kind)))
        return;
    rc = innov__maker_begin(&r->maker, kind);
    if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
    else if (innov__xml_read_attributes(r, count, given, OF_RECORD, &read))
        r->skipped = !identify(r, &read);
    r->last_index = -1;
}

/* Gives the record the elements of other namespaces that stood in it. */
static void extend(innov__xml_reader *r)
{
    const innov__buffer *foreign = &r->foreign.bytes;

    if (foreign->failed != 0) {
        innov__xml_no_memory(r);
    } else if (foreign->length > INNOV__FOREIGN_MAX) {
        innov__xml_fault(
            r, INNOV__MSG_XML_LIMIT,
            (innov__facts){.limit = INNOV__FOREIGN_MAX, .name = "bytes in other namespaces"}, 0);
    } else if (foreign->length > 0) {
        r->maker.record->foreign = foreign->bytes;
        r->maker.record->foreign_length = foreign->length;
    }
}

void innov__xml_end_record(innov__xml_reader *r)
{
    int rc;

    extend(r);
    rc = r->rc == INNOV_OK ? innov__maker_end(&r->maker) : r->rc;
    if (rc != INNOV_OK)
        innov__xml_stop(r, rc);
    innov__buffer_clear(&r->foreign.bytes);
}
