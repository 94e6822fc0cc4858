/* reader.c - XML to records, one at a time, by libxml2's push parser.
 *
 * Everything here comes from outside and is taken as hostile: sizes are limited before the parser
 * sees the bytes, a DOCTYPE stops it, and no entity, file or address is ever looked up. Faults of
 * content are said and reading goes on, so that one run lists them all.
 */
#include <errno.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <unistd.h>

#include "base/id.h"
#include "base/number.h"
#include "base/utf8.h"
#include "format/names.h"
#include "format/xml/foreign.h"
#include "format/xml/history.h"
#include "format/xml/xml.h"
#include "model/forms.h"

enum {
    CHUNK = 64 * 1024,
    TAG_MAX = 128 * 1024, /* bytes without an event: one tag, comment or the like */
    ATTRIBUTES_MAX = 64,
    DEPTH_MAX = 8,
    STRAY_SHOWN = 120,
    VALUE_MAX = 1024 * 1024 /* bytes of one value; each field's own limit is far below */
};

#define BYTES_MAX   (INT64_C(16) << 30)
#define RECORDS_MAX INT64_C(100000000)

#define XSI "http://www.w3.org/2001/XMLSchema-instance"

/* The attributes of our own elements; `value[A_...]` is NULL when one was not given. */
typedef enum attribute {
    A_ID,
    A_LABEL,
    A_LABELS,
    A_REVISION,
    A_STORE,
    A_AT,
    A_REQUIRE_ACTOR,
    A_ORIGIN,
    A_NIL,
    A_LANG,
    ATTRIBUTES
} attribute;

typedef struct attributes {
    const char *value[ATTRIBUTES];
} attributes;

/* The names that libxml2 gives are those of its dictionary: one name is one address. Where it is
 * not, they are compared. */
typedef struct interned {
    const xmlChar *space;                 /* ours */
    const xmlChar *attribute[ATTRIBUTES]; /* their names */
    const xmlChar **fields[256];          /* of a kind, by its number, in the order of its table */
} interned;

enum { SHORT_VALUE = 64 };

enum {
    OF_ROOT = 1 << A_REVISION | 1 << A_LABELS | 1 << A_LANG | 1 << A_STORE | 1 << A_AT |
              1 << A_REQUIRE_ACTOR | 1 << A_ORIGIN,
    OF_RECORD = 1 << A_ID | 1 << A_LABEL | 1 << A_LABELS | 1 << A_REVISION,
    OF_FIELD = 1 << A_LANG | 1 << A_NIL
};

typedef struct reader {
    xmlParserCtxtPtr parser;
    interned names;
    const char *file;
    const innov__sink *sink;
    innov_diag *diag;
    int rc; /* what stopped it */
    int64_t pushed, since_event, records;
    int depth;        /* of our own elements: 1 in the root, 2 in a record, 3 in a field */
    int ending;       /* the last bytes were pushed: what begins now was cut off */
    int skipped;      /* depth inside something refused */
    int ended;        /* the root is closed */
    int newer;        /* the root's revision is newer: what is unknown is passed over */
    int record_fault; /* the record being read will not be delivered */
    char *labels;     /* the root's */
    char primary[INNOV__LANGUAGE_SIZE];
    innov_record *record;
    const innov__kind *last_kind; /* of the record before */
    innov_record *kept[256];      /* one reusable record per kind number */
    innov__given *given;
    int32_t *lines;
    size_t field_capacity;
    size_t bytes; /* of the record's texts */
    int64_t record_line;
    int index, last_index; /* the field being read, and the one before */
    int is_nil;
    char lang[INNOV__LANGUAGE_SIZE];
    int has_lang;
    innov__facts place;      /* of that value */
    innov__buffer text;      /* of the value being read */
    char value[SHORT_VALUE]; /* of the only attribute */
    innov__buffer scratch;   /* attribute values, one after the other */
    innov__foreign foreign;
    innov__buffer stray; /* text between elements, and its line; 0: none */
    int64_t stray_line;
    innov__reference *references; /* those of the record that were given by label */
    size_t reference_count, reference_capacity;
    innov__arena labels_of_record;
    innov__history history;
    int has_history;
} reader;

/* ---- Saying things ------------------------------------------------------------------------- */

static int64_t line_of(const reader *r)
{
    return r->parser != NULL && r->parser->input != NULL ? r->parser->input->line : 0;
}

static void stop(reader *r, int rc)
{
    if (r->rc == INNOV_OK)
        r->rc = rc;
    xmlStopParser(r->parser);
}

/* A fault; `stops` for those after which the rest makes no sense. */
static void fault(reader *r, innov__message message, innov__facts facts, int stops)
{
    int rc;

    facts.file = r->file;
    if (facts.line == 0)
        facts.line = line_of(r);
    if (facts.kind_name == NULL && r->record != NULL) {
        facts.kind = r->record->kind->number;
        facts.kind_name = r->record->kind->name;
    }
    rc = innov__say((innov__report){.diag = r->diag}, message, &facts);
    r->record_fault = 1;
    if (stops)
        stop(r, rc);
}

static void no_memory(reader *r)
{
    fault(r, INNOV__MSG_NO_MEMORY, (innov__facts){0}, 1);
}

/* ---- Attributes ---------------------------------------------------------------------------- */

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

static int is_same(const char *name, const char *other)
{
    return name == other || strcmp(name, other) == 0;
}

/* Which attribute a name and namespace are; ATTRIBUTES when none. */
static size_t attribute_named(const reader *r, const char *name, const char *space)
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
static int read_attribute(reader *r, const xmlChar **given, unsigned known, attributes *read)
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

/* Copies the attributes of one of our elements; one that is not in `known` is refused. */
static int read_attributes(reader *r, int count, const xmlChar **given, unsigned known,
                           attributes *read)
{
    size_t at[ATTRIBUTES] = {0};

    *read = (attributes){{0}};
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
            fault(r, INNOV__MSG_XML_ATTRIBUTE, (innov__facts){.value = name}, 0);
        }
    }
    if (r->scratch.failed != 0) {
        no_memory(r);
        return 0;
    }
    for (size_t n = 0; n < ATTRIBUTES; n++)
        if (at[n] != 0)
            read->value[n] = r->scratch.bytes + at[n];
    return 1;
}

static int read_number(reader *r, const char *name, const char *text, int64_t max, int64_t *number)
{
    char range[INNOV__INT_SIZE + 5] = "0 .. ";

    if (innov__int_parse(text, strlen(text), number) == INNOV_OK && *number >= 0) {
        if (*number <= max)
            return 1;
        innov__int_format(max, range + 5);
        fault(r, INNOV__MSG_NOT_IN_RANGE,
              (innov__facts){.field_name = name, .value = text, .expected = range}, 0);
        return 0;
    }
    fault(r, INNOV__MSG_NOT_INTEGER, (innov__facts){.field_name = name, .value = text}, 0);
    return 0;
}

static int read_language(reader *r, const char *tag)
{
    if (innov__language_ok(tag))
        return 1;
    fault(r, INNOV__MSG_NOT_LANGUAGE, (innov__facts){.field_name = "xml:lang", .value = tag}, 0);
    return 0;
}

/* ---- The root ------------------------------------------------------------------------------ */

static int is_well_named(const char *labels)
{
    return innov__uri_form.holds(labels, strlen(labels));
}

static void deliver_head(reader *r, const attributes *read, int64_t revision, int64_t at)
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
        stop(r, rc);
}

static void start_root(reader *r, const char *name, const char *space, int count,
                       const xmlChar **given)
{
    int64_t revision = 0, at = 0;
    attributes read;

    if (space == NULL || strncmp(space, "urn:libinnov:", 13) != 0 ||
        strcmp(name, INNOV__XML_ROOT) != 0) {
        fault(r, INNOV__MSG_XML_FOREIGN_ROOT,
              (innov__facts){.value = name,
                             .expected = INNOV__XML_ROOT " (" INNOV__XML_NAMESPACE ")"},
              1);
        return;
    }
    if (strcmp(space, INNOV__XML_NAMESPACE) != 0) {
        fault(r, INNOV__MSG_XML_NEWER,
              (innov__facts){.value = space, .expected = INNOV__XML_NAMESPACE}, 1);
        return;
    }
    if (!read_attributes(r, count, given, OF_ROOT, &read) || r->record_fault)
        return;
    if (read.value[A_REVISION] == NULL) {
        fault(r, INNOV__MSG_XML_NO_ATTRIBUTE, (innov__facts){.value = "revision"}, 1);
        return;
    }
    if (!read_number(r, "revision", read.value[A_REVISION], INT32_MAX, &revision) ||
        (read.value[A_AT] != NULL && !read_number(r, "at", read.value[A_AT], INT64_MAX, &at)) ||
        (read.value[A_LANG] != NULL && !read_language(r, read.value[A_LANG])))
        return;
    if (read.value[A_LABELS] != NULL && !is_well_named(read.value[A_LABELS])) {
        fault(r, INNOV__MSG_NOT_URI,
              (innov__facts){.field_name = "labels", .value = read.value[A_LABELS]}, 0);
        return;
    }
    r->newer = revision > INNOV__MODEL_REVISION;
    if (read.value[A_LANG] != NULL)
        memcpy(r->primary, read.value[A_LANG], strlen(read.value[A_LANG]) + 1);
    r->labels = innov__text_copy(read.value[A_LABELS] != NULL ? read.value[A_LABELS] : "",
                                 read.value[A_LABELS] != NULL ? strlen(read.value[A_LABELS]) : 0);
    if (r->labels == NULL)
        no_memory(r);
    else
        deliver_head(r, &read, revision, at);
}

/* ---- Records ------------------------------------------------------------------------------- */

static int reserve_fields(reader *r, size_t count)
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
static int intern_fields(reader *r, const innov__kind *kind)
{
    const xmlChar **names = innov__alloc_zeroed(kind->field_count, sizeof *names);

    for (size_t i = 0; names != NULL && i < kind->field_count; i++)
        names[i] = xmlDictLookup(r->parser->dict, (const xmlChar *)kind->fields[i].name, -1);
    r->names.fields[kind->number] = names;
    return names != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

/* What is reused from one record of a kind to the next. */
static int begin_kind(reader *r, const innov__kind *kind)
{
    int rc = intern_fields(r, kind);

    return rc == INNOV_OK ? innov__record_make(kind, r->primary, &r->kept[kind->number]) : rc;
}

/* An empty record of the kind. */
static int fresh_record(reader *r, const innov__kind *kind)
{
    innov_record **kept = &r->kept[kind->number];
    int rc = *kept == NULL ? begin_kind(r, kind) : INNOV_OK;

    if (rc == INNOV_OK)
        rc = reserve_fields(r, kind->field_count);
    if (rc != INNOV_OK) {
        no_memory(r);
        return 0;
    }
    innov__record_reset(*kept);
    innov__arena_reset(&r->labels_of_record);
    r->reference_count = 0;
    r->record = *kept;
    return 1;
}

/* Who reads, for what names mean. */
static innov__names names_of(const reader *r)
{
    return (innov__names){.sink = r->sink, .labels = r->labels, .diag = r->diag};
}

/* Whether a name was understood; a fault of it was said. */
static int understood(reader *r, int rc)
{
    if (rc == INNOV__FAULTY)
        r->record_fault = 1;
    else if (rc != INNOV_OK)
        stop(r, rc);
    return rc == INNOV_OK;
}

/* Gives the record its id and its label from the attributes of its element. Mostly an id is all
 * there is. */
static int identify(reader *r, const attributes *read)
{
    const char *id = read->value[A_ID];
    innov__names names = names_of(r);
    innov__called called = {
        .id = id, .label = read->value[A_LABEL], .labels = read->value[A_LABELS]};
    innov__facts place = {.file = r->file, .line = r->record_line};

    if (called.label == NULL && called.labels == NULL &&
        innov__id_read(id, strlen(id), &r->record->id) == INNOV_OK &&
        innov__id_kind(r->record->id) == r->record->kind->number)
        return 1;
    return understood(r, innov__name_record(&names, r->record, &called, &place));
}

static void start_record(reader *r, const char *name, int count, const xmlChar **given)
{
    const innov__kind *kind = r->last_kind; /* those of a kind stand together */
    char words[INNOV__SUGGESTION_SIZE];
    attributes read;

    if (kind == NULL || strcmp(kind->name, name) != 0)
        r->last_kind = kind = innov__kind_by_name(name, strlen(name));
    r->skipped = 1; /* until all is well */
    r->record = NULL;
    r->record_fault = 0;
    r->last_index = -1;
    r->bytes = 0;
    r->record_line = line_of(r);
    if (++r->records > RECORDS_MAX) {
        fault(r, INNOV__MSG_XML_LIMIT, (innov__facts){.limit = RECORDS_MAX, .name = "records"}, 1);
        return;
    }
    if (kind != NULL && (kind->flags & INNOV_KIND_IS_INPUT) != 0) {
        fault(r, INNOV__MSG_INPUT_KIND,
              (innov__facts){.kind = kind->number, .kind_name = kind->name}, 0);
        return;
    }
    if (kind == NULL) {
        innov__suggest(innov__nearest(NULL, name, strlen(name)), words);
        if (!r->newer)
            fault(r, INNOV__MSG_XML_UNKNOWN_KIND, (innov__facts){.value = name, .expected = words},
                  0);
        return;
    }
    if (!fresh_record(r, kind) || !read_attributes(r, count, given, OF_RECORD, &read))
        return;
    if (read.value[A_ID] == NULL)
        fault(r, INNOV__MSG_XML_NO_ATTRIBUTE, (innov__facts){.value = "id"}, 0);
    else if (identify(r, &read) &&
             (read.value[A_REVISION] == NULL ||
              read_number(r, "revision", read.value[A_REVISION], INT64_MAX, &r->record->revision)))
        r->skipped = 0;
    r->place = innov__record_place(r->record, -1);
    r->place.file = r->file;
}

static void end_record(reader *r)
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
        no_memory(r);
    } else if (foreign->bytes.length > INNOV__FOREIGN_MAX) {
        fault(r, INNOV__MSG_XML_LIMIT,
              (innov__facts){.limit = INNOV__FOREIGN_MAX, .name = "bytes in other namespaces"}, 0);
    } else if (foreign->bytes.length > 0) {
        r->record->foreign = foreign->bytes.bytes;
        r->record->foreign_length = foreign->bytes.length;
    }
    gist.faulty = r->record_fault;
    rc = r->rc == INNOV_OK ? r->sink->record(r->sink->context, r->record, &gist) : r->rc;
    if (rc != INNOV_OK)
        stop(r, rc);
    innov__buffer_clear(&foreign->bytes);
    r->record->foreign = NULL;
    r->record = NULL;
}

/* ---- Fields -------------------------------------------------------------------------------- */

/* Whether a field may stand here: in the order of the table, once unless it repeats. */
static int is_in_place(reader *r, const innov__kind *kind, int index, const attributes *read)
{
    const innov__field *field = &kind->fields[index];
    uint32_t many = INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL;
    innov__facts place = {.value = field->name};

    if (index < r->last_index) {
        place.expected = kind->fields[r->last_index].name;
        fault(r, INNOV__MSG_XML_MISPLACED, place, 0);
        return 0;
    }
    if (index == r->last_index && (field->flags & many) == 0) {
        fault(r, INNOV__MSG_XML_REPEATED, place, 0);
        return 0;
    }
    if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) == 0 && read->value[A_LANG] != NULL) {
        place.value = "xml:lang";
        place.field_name = field->name;
        fault(r, INNOV__MSG_XML_ATTRIBUTE, place, 0);
        return 0;
    }
    return 1;
}

static void begin_field(reader *r, int index)
{
    const innov__field *field = &r->record->kind->fields[index];

    r->index = r->last_index = index;
    r->place.line = line_of(r);
    r->place.field = innov__field_id_of(r->record->kind, field);
    r->place.field_name = field->name;
    r->is_nil = r->has_lang = 0;
    innov__buffer_clear(&r->text);
    if (r->lines[index] == 0)
        r->lines[index] = (int32_t)r->place.line;
}

/* Says what of xsi:nil and xml:lang does not fit the field or what was given of it; 0: it does. */
static int judge_attributes(reader *r, const attributes *read)
{
    const char *said = read->value[A_NIL] != NULL ? read->value[A_NIL] : "false";
    const innov__field *field = &r->record->kind->fields[r->index];
    innov__given given = r->given[r->index];

    r->has_lang = read->value[A_LANG] != NULL;
    r->is_nil = strcmp(said, "true") == 0 || strcmp(said, "1") == 0;
    if (!r->is_nil && strcmp(said, "false") != 0 && strcmp(said, "0") != 0)
        fault(r, INNOV__MSG_NOT_BOOLEAN, (innov__facts){.field_name = "xsi:nil", .value = said}, 0);
    else if (given != INNOV__ABSENT && (r->is_nil || given == INNOV__NIL)) /* a value, and none */
        fault(r, INNOV__MSG_XML_REPEATED, (innov__facts){.value = field->name}, 0);
    else if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0 && !r->has_lang && !r->is_nil)
        fault(r, INNOV__MSG_XML_NO_ATTRIBUTE,
              (innov__facts){.field_name = field->name, .value = "xml:lang"}, 0);
    else if (!r->has_lang || read_language(r, read->value[A_LANG]))
        return 0;
    return 1;
}

/* A field with attributes, or one that repeats the last. */
static void begin_field_with(reader *r, int index, const attributes *read)
{
    begin_field(r, index);
    r->skipped = judge_attributes(r, read);
    if (r->has_lang && !r->skipped)
        memcpy(r->lang, read->value[A_LANG], strlen(read->value[A_LANG]) + 1);
}

/* The place of a field: lists and languages repeat the last one, else it stands behind it. */
static int find_field(const reader *r, const char *name)
{
    const innov__kind *kind = r->record->kind;
    const xmlChar *const *names = r->names.fields[kind->number];

    for (size_t i = r->last_index >= 0 ? (size_t)r->last_index : 0; i < kind->field_count; i++)
        if ((const char *)names[i] == name)
            return (int)i;
    return innov__field_by_name(kind, name, strlen(name)); /* misplaced, or none */
}

static void start_field(reader *r, const char *name, int count, const xmlChar **given)
{
    const innov__kind *kind = r->record->kind;
    int index = find_field(r, name);
    char words[INNOV__SUGGESTION_SIZE];
    attributes read;

    if (index < 0) {
        r->skipped = 1;
        innov__suggest(innov__nearest(kind, name, strlen(name)), words);
        if (!r->newer)
            fault(r, INNOV__MSG_XML_UNKNOWN_FIELD, (innov__facts){.value = name, .expected = words},
                  0);
        return;
    }
    if (count == 0 && index > r->last_index &&
        (kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        begin_field(r, index); /* as most do, with nothing to be judged */
    else if (read_attributes(r, count, given, OF_FIELD, &read) &&
             is_in_place(r, kind, index, &read))
        begin_field_with(r, index, &read);
    else
        r->skipped = 1;
}

/* Keeps the label of a reference, so that a finding can name it as the file does. */
static int remember(reader *r, int64_t id, const char *label)
{
    const char *copy = innov__arena_text(&r->labels_of_record, label, strlen(label));

    if (copy == NULL ||
        innov__array_reserve(&r->references, &r->reference_capacity, r->reference_count + 1,
                             sizeof *r->references) != INNOV_OK) {
        no_memory(r);
        return 0;
    }
    r->references[r->reference_count++] = (innov__reference){id, copy};
    return 1;
}

/* A reference in a file may be a label: it becomes the id it stands for. */
static int read_reference(reader *r, const innov__field *field)
{
    innov__names names = names_of(r);
    innov__facts place = r->place;
    const char *label;
    char id[INNOV_ID_SIZE];
    int64_t number;

    if (innov__id_shaped(r->text.bytes, r->text.length)) /* the value's own rules judge it */
        return 1;
    if (!understood(r, innov__name_target(&names, field, r->text.bytes, &place, &number, &label)) ||
        !remember(r, number, label))
        return 0;
    innov__id_write(number, id);
    innov__buffer_clear(&r->text);
    innov__buffer_text(&r->text, id);
    return 1;
}

static void end_nil(reader *r)
{
    if (r->text.length > 0) {
        fault(r, INNOV__MSG_XML_NIL, r->place, 0);
        return;
    }
    if (r->given[r->index] == INNOV__ABSENT)
        r->given[r->index] = INNOV__NIL;
}

/* Whether the language of the value being read was there before. */
static int language_given(const reader *r)
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
static int put_value(reader *r, const innov__field *field)
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

static void end_field(reader *r)
{
    const innov__field *field = &r->record->kind->fields[r->index];
    innov__facts place;
    int rc;

    if (r->text.failed != 0) {
        no_memory(r);
        return;
    }
    if (r->is_nil) {
        end_nil(r);
        return;
    }
    if (r->text.length == 0) {
        fault(r, INNOV__MSG_XML_EMPTY, r->place, 0);
        return;
    }
    if (r->text.length > VALUE_MAX) {
        place = r->place;
        place.limit = VALUE_MAX;
        place.name = "bytes in one value";
        fault(r, INNOV__MSG_XML_LIMIT, place, 0);
        return;
    }
    if (r->has_lang && language_given(r)) {
        place = r->place;
        place.value = r->lang;
        fault(r, INNOV__MSG_XML_REPEATED, place, 0);
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
        stop(r, rc);
}

/* ---- The log ------------------------------------------------------------------------------- */

/* The attributes of an element of the log, as libxml2 gives them. */
typedef struct given_attributes {
    reader *r;
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

static int reserve_attributes(reader *r, int count, const xmlChar **given)
{
    size_t needed = 1;

    for (int i = 0; i < count; i++)
        needed += (size_t)(given[5 * i + 4] - given[5 * i + 3]) + 2;
    innov__buffer_clear(&r->scratch);
    return innov__array_reserve(&r->scratch.bytes, &r->scratch.capacity, needed, 1);
}

static void history_fault(reader *r, int rc, const char *name)
{
    if (rc == INNOV_OK)
        return;
    if (rc == INNOV_E_NOMEM)
        no_memory(r);
    else if (rc == INNOV_E_SYNTAX)
        fault(r, INNOV__MSG_XML_STRAY_ELEMENT, (innov__facts){.value = name}, 1);
    else
        stop(r, rc);
}

static void start_history(reader *r, const char *name, int ours, int count, const xmlChar **given)
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
        history_fault(r, rc == INNOV_OK && given_here.used != count ? INNOV_E_SYNTAX : rc, name);
}

/* ---- What libxml2 calls -------------------------------------------------------------------- */

/* XML has no other characters below the blank. */
static int is_blank(char c)
{
    return (unsigned char)c <= ' ';
}

/* What stands between elements, mostly nothing but their indentation. */
static size_t skip_blanks(const char *text, size_t size)
{
    size_t at = 0;

    while (at < size && is_blank(text[at]))
        at++;
    return at;
}

/* Text between elements comes in pieces: its beginning is kept until it ends. */
static void keep_stray(reader *r, const char *text, size_t size)
{
    if (r->stray_line == 0) {
        size_t blanks = skip_blanks(text, size);

        if (blanks == size)
            return;
        text += blanks;
        size -= blanks;
        r->stray_line = line_of(r);
        innov__buffer_clear(&r->stray);
    }
    if (r->stray.length < STRAY_SHOWN)
        innov__buffer_append(&r->stray, text, innov__text_cut(text, size, STRAY_SHOWN));
}

static void say_stray(reader *r)
{
    innov__facts facts = {.line = r->stray_line};

    r->stray_line = 0;
    while (r->stray.length > 0 && is_blank(r->stray.bytes[r->stray.length - 1]))
        r->stray.bytes[--r->stray.length] = '\0';
    facts.value = r->stray.bytes;
    if (r->stray.failed != 0)
        no_memory(r);
    else
        fault(r, INNOV__MSG_XML_STRAY_TEXT, facts, 0);
}

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix,
                     const xmlChar *space, int namespace_count, const xmlChar **namespaces,
                     int attribute_count, int defaulted, const xmlChar **given)
{
    reader *r = context;
    const char *name = (const char *)local;
    int ours = space != NULL &&
               is_same((const char *)space, r->names.space != NULL ? (const char *)r->names.space
                                                                   : INNOV__XML_NAMESPACE);

    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    r->since_event = 0;
    if (r->rc != INNOV_OK || r->ending)
        return;
    if (r->stray_line != 0)
        say_stray(r);
    if (attribute_count > ATTRIBUTES_MAX) {
        fault(r, INNOV__MSG_XML_LIMIT,
              (innov__facts){.limit = ATTRIBUTES_MAX, .name = "attributes"}, 1);
        return;
    }
    if (r->parser->nameNr >= 2 + DEPTH_MAX) {
        fault(r, INNOV__MSG_XML_LIMIT, (innov__facts){.limit = DEPTH_MAX, .name = "levels"}, 1);
        return;
    }
    if (r->skipped > 0) {
        r->skipped++;
        return;
    }
    if (r->foreign.bytes.length > INNOV__FOREIGN_MAX) { /* said at the end of the record */
        r->skipped = 1;
        return;
    }
    if (r->foreign.depth > 0 || (r->depth == 2 && space != NULL && !ours)) {
        innov__foreign_start(&r->foreign, local, space, attribute_count, given);
        return;
    }
    if (r->history.depth > 0 ||
        (r->depth == 1 && ours && !r->has_history && strcmp(name, "history") == 0)) {
        start_history(r, name, ours, attribute_count, given);
        return;
    }
    if (r->depth == 1 && r->has_history)
        ours = 0; /* the log comes last */
    if (r->depth > 0 &&
        (!ours || r->depth == 3 || (r->depth == 2 && r->foreign.bytes.length > 0))) {
        fault(r, INNOV__MSG_XML_STRAY_ELEMENT, (innov__facts){.value = name}, 0);
        r->skipped = 1;
        return;
    }
    if (r->depth == 0) {
        start_root(r, name, (const char *)space, attribute_count, given);
        if (r->labels == NULL) /* without its root the rest makes no sense */
            stop(r, INNOV_E_SYNTAX);
    }
    if (r->depth == 1)
        start_record(r, name, attribute_count, given);
    else if (r->depth == 2)
        start_field(r, name, attribute_count, given);
    if (r->skipped == 0)
        r->depth++;
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *space)
{
    reader *r = context;

    (void)prefix, (void)space;
    r->since_event = 0;
    if (r->rc != INNOV_OK)
        return;
    if (r->stray_line != 0)
        say_stray(r);
    if (r->skipped > 0) {
        if (--r->skipped == 0 && r->depth == 1)
            r->record = NULL;
        return;
    }
    if (r->foreign.depth > 0) {
        innov__foreign_end(&r->foreign, local);
        return;
    }
    if (r->history.depth > 0) {
        history_fault(r, innov__history_end(&r->history, &r->text), (const char *)local);
        innov__buffer_clear(&r->text);
        return;
    }
    if (r->depth == 3)
        end_field(r);
    else if (r->depth == 2)
        end_record(r);
    r->depth--;
    r->ended = r->depth == 0;
}

/* Mostly there is room. */
static void append_text(innov__buffer *buffer, const char *text, size_t size)
{
    if (buffer->failed != 0 || size >= buffer->capacity - buffer->length) {
        innov__buffer_append(buffer, text, size);
        return;
    }
    memcpy(buffer->bytes + buffer->length, text, size);
    buffer->length += size;
    buffer->bytes[buffer->length] = '\0';
}

static void on_text(void *context, const xmlChar *bytes, int length)
{
    reader *r = context;
    const char *text = (const char *)bytes;
    size_t size = (size_t)length;

    r->since_event = 0;
    if (r->rc != INNOV_OK || r->skipped > 0)
        return;
    if (r->foreign.depth > 0) {
        if (r->foreign.bytes.length <= INNOV__FOREIGN_MAX)
            innov__foreign_text(&r->foreign, text, size);
    } else if (r->depth == 3 || r->history.depth == 4) {
        if (r->text.length <= VALUE_MAX)
            append_text(&r->text, text, size);
    } else {
        keep_stray(r, text, size);
    }
}

static void on_event(void *context)
{
    ((reader *)context)->since_event = 0;
}

static void on_comment(void *context, const xmlChar *text)
{
    (void)text;
    on_event(context);
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data)
{
    (void)target, (void)data;
    on_event(context);
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *public_id,
                       const xmlChar *system_id)
{
    (void)name, (void)public_id, (void)system_id;
    fault(context, INNOV__MSG_XML_DOCTYPE, (innov__facts){0}, 1);
}

static int is_utf8(const xmlChar *encoding)
{
    return encoding == NULL || xmlStrcasecmp(encoding, (const xmlChar *)"UTF-8") == 0;
}

static void on_document(void *context)
{
    reader *r = context;

    if (!is_utf8(r->parser->encoding) || !is_utf8(r->parser->input->encoding))
        fault(r, INNOV__MSG_XML_ENCODING, (innov__facts){0}, 1);
}

static void on_error(void *context, xmlErrorPtr error)
{
    reader *r = context;
    char words[200] = "";
    size_t length;

    if (r->rc != INNOV_OK || error->level < XML_ERR_ERROR)
        return;
    if (error->code == XML_ERR_NO_MEMORY) {
        no_memory(r);
        return;
    }
    if (error->message != NULL) {
        length = innov__text_cut(error->message, strlen(error->message), sizeof words - 1);
        while (length > 0 && error->message[length - 1] == '\n')
            length--;
        memcpy(words, error->message, length);
        words[length] = '\0';
    }
    fault(r, INNOV__MSG_XML_SYNTAX, (innov__facts){.line = error->line, .name = words}, 1);
}

/* ---- Pushing the file ---------------------------------------------------------------------- */

/* UTF-16 and UTF-32 show themselves in the first bytes, and libxml2 would gladly convert them. */
static int looks_like_utf8(const char *bytes, size_t length)
{
    const unsigned char *b = (const unsigned char *)bytes;

    return length < 2 || (b[0] != 0xFE && b[0] != 0xFF && b[0] != 0 && b[1] != 0 &&
                          !(b[0] == 0x4C && b[1] == 0x6F));
}

/* Counts what is about to be pushed against the limits. */
static int admit(reader *r, const char *bytes, size_t length)
{
    if (r->pushed == 0 && !looks_like_utf8(bytes, length)) {
        fault(r, INNOV__MSG_XML_ENCODING, (innov__facts){0}, 1);
        return 0;
    }
    r->pushed += (int64_t)length;
    r->since_event += (int64_t)length;
    if (r->pushed > BYTES_MAX)
        fault(r, INNOV__MSG_XML_LIMIT, (innov__facts){.limit = BYTES_MAX, .name = "bytes"}, 1);
    else if (r->since_event > TAG_MAX + CHUNK)
        fault(r, INNOV__MSG_XML_LIMIT, (innov__facts){.limit = TAG_MAX, .name = "bytes in one tag"},
              1);
    return r->rc == INNOV_OK;
}

static void push_all(reader *r, int fd, char *chunk)
{
    for (;;) {
        ssize_t got = read(fd, chunk, CHUNK);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            fault(r, INNOV__MSG_IO, (innov__facts){.name = "read"}, 1);
            return;
        }
        if (got > 0 && !admit(r, chunk, (size_t)got))
            return;
        r->ending = got == 0;
        (void)xmlParseChunk(r->parser, chunk, (int)got, got == 0);
        if (got == 0 || r->rc != INNOV_OK)
            return;
    }
}

static void free_reader(reader *r)
{
    xmlFreeParserCtxt(r->parser);
    for (size_t i = 0; i < INNOV__COUNT(r->kept); i++)
        innov__record_destroy(r->kept[i]);
    for (size_t i = 0; i < INNOV__COUNT(r->names.fields); i++)
        innov__free(r->names.fields[i]);
    innov__free(r->given);
    innov__free(r->lines);
    innov__free(r->references);
    innov__arena_free(&r->labels_of_record);
    innov__history_free(&r->history);
    innov__free(r->labels);
    innov__buffer_free(&r->text);
    innov__buffer_free(&r->scratch);
    innov__buffer_free(&r->foreign.bytes);
    innov__buffer_free(&r->stray);
    innov__free(r);
}

/* Without memory for one of them names are compared. */
static void intern_names(reader *r)
{
    xmlDictPtr dictionary = r->parser->dict;

    r->names.space = xmlDictLookup(dictionary, (const xmlChar *)INNOV__XML_NAMESPACE, -1);
    for (size_t i = 0; i < ATTRIBUTES; i++)
        r->names.attribute[i] = xmlDictLookup(dictionary, (const xmlChar *)attribute_names[i].name,
                                              -1);
}

static reader *make_reader(const char *file, const innov__sink *sink,
                           const innov__xml_log_sink *log, innov_diag *diag)
{
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startDocument = on_document,
                             .internalSubset = on_doctype,
                             .startElementNs = on_start,
                             .endElementNs = on_end,
                             .characters = on_text,
                             .cdataBlock = on_text,
                             .ignorableWhitespace = on_text,
                             .comment = on_comment,
                             .processingInstruction = on_instruction,
                             .serror = on_error};
    reader *r = innov__alloc_zeroed(1, sizeof *r);

    if (r == NULL)
        return NULL;
    r->file = file;
    r->sink = sink;
    r->history.sink = log;
    r->diag = diag;
    memcpy(r->primary, "lv", 3);
    /* of a name libxml2 (2.9) would make a copy, and lose its input when it has no memory for that
     */
    r->parser = xmlCreatePushParserCtxt(&handler, r, NULL, 0, NULL);
    if (r->parser == NULL) {
        innov__free(r);
        return NULL;
    }
    xmlCtxtUseOptions(r->parser, XML_PARSE_NONET);
    intern_names(r);
    return r;
}

int innov__xml_read(int fd, const char *file, const innov__sink *sink,
                    const innov__xml_log_sink *log, innov_diag *diag)
{
    char *chunk = innov__alloc(CHUNK);
    reader *r = chunk != NULL ? make_reader(file, sink, log, diag) : NULL;
    int rc = INNOV_E_NOMEM;

    if (r != NULL) {
        push_all(r, fd, chunk);
        rc = r->rc;
        if (rc == INNOV_OK && r->parser->errNo == XML_ERR_NO_MEMORY)
            rc = innov__fail(((innov__report){.diag = diag}), INNOV__MSG_NO_MEMORY, .file = file);
        if (rc == INNOV_OK && (!r->parser->wellFormed || !r->ended))
            rc = innov__fail(((innov__report){.diag = diag}), INNOV__MSG_XML_SYNTAX, .file = file,
                             .line = line_of(r), .name = "the document ends too early");
        if (rc == INNOV_OK && innov__diag_errors(diag) > 0)
            rc = INNOV_E_REFUSED;
        free_reader(r);
    }
    innov__free(chunk);
    return rc;
}

/* ---- Elements of other namespaces, by themselves ------------------------------------------- */

/* What a record made of nothing but such elements turned out to hold. */
typedef struct alone {
    innov__buffer *out;
    int records, fields;
} alone;

static int take_no_head(void *context, const innov__head *head)
{
    (void)context, (void)head;
    return INNOV_OK;
}

static int take_alone(void *context, innov_record *record, const innov__gist *gist)
{
    alone *taken = context;

    taken->records++;
    for (size_t i = 0; i < record->kind->field_count; i++)
        taken->fields += gist->given[i] != INNOV__ABSENT;
    innov__buffer_clear(taken->out);
    if (record->foreign != NULL)
        innov__buffer_append(taken->out, record->foreign, record->foreign_length);
    return taken->out->failed;
}

/* A whole document, so that nothing in the bytes can be more than they should. */
static int parse_alone(const char *bytes, size_t length, const innov__sink *sink, innov_diag *diag)
{
    static const char head[] = "<" INNOV__XML_ROOT " xmlns=\"" INNOV__XML_NAMESPACE
                               "\" revision=\"1\"><institution id=\"i01HP5TQ1GKA9MQ\">",
                      tail[] = "</institution></" INNOV__XML_ROOT ">";
    innov__buffer document = {0};
    reader *r = make_reader("", sink, NULL, diag);
    int rc = INNOV_E_NOMEM;

    innov__buffer_text(&document, head);
    innov__buffer_append(&document, bytes, length);
    innov__buffer_text(&document, tail);
    if (r != NULL && document.failed == 0) {
        (void)xmlParseChunk(r->parser, document.bytes, (int)document.length, 1);
        rc = r->rc;
        if (rc == INNOV_OK && (!r->parser->wellFormed || !r->ended))
            rc = INNOV_E_SYNTAX;
    }
    if (r != NULL)
        free_reader(r);
    innov__buffer_free(&document);
    return rc;
}

int innov__xml_read_extension(const char *bytes, size_t length, innov__buffer *out)
{
    alone taken = {.out = out};
    innov__sink sink = {.context = &taken, .head = take_no_head, .record = take_alone};
    innov_diag *diag;
    int rc;

    if (length > INNOV__FOREIGN_MAX)
        return INNOV_E_LIMIT;
    rc = innov_diag_new(&diag);
    if (rc != INNOV_OK)
        return rc;
    rc = parse_alone(bytes, length, &sink, diag);
    if (rc == INNOV_OK && (innov_diag_count(diag) > 0 || taken.records != 1 || taken.fields != 0))
        rc = INNOV_E_SYNTAX;
    innov_diag_free(diag);
    return rc;
}
