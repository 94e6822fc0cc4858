/* names.c - what files call records: ids and labels, the same in every format. */
#include "format/names.h"

#include <string.h>

#include "base/id.h"
#include "model/forms.h"

static int refuse(const innov__names *names, innov__message message, innov__facts place)
{
    int rc = innov__say((innov__report){.diag = names->diag}, message, &place);

    return rc == INNOV_E_NOMEM ? rc : INNOV__FAULTY;
}

/* The id of a label in a namespace. */
static int resolve(const innov__names *names, const innov__kind *kind, const char *labels,
                   const char *label, innov__facts place, int64_t *id)
{
    size_t length = strlen(label);

    place.value = label;
    if (!innov__label_ok(label, length))
        return refuse(names,
                      innov__id_shaped(label, length) ? INNOV__MSG_MISTYPED_ID : INNOV__MSG_NOT_ID,
                      place);
    if (labels[0] == '\0')
        return refuse(names, INNOV__MSG_NO_NAMESPACE, place);
    return names->sink->resolve(names->sink->context, kind, labels, label, id);
}

static int check_called(const innov__names *names, const innov__called *called, const char *labels,
                        innov__facts place)
{
    if (called->labels != NULL && !innov__uri_form.holds(called->labels, strlen(called->labels))) {
        place.field_name = "labels";
        place.value = called->labels;
        return refuse(names, INNOV__MSG_NOT_URI, place);
    }
    if (called->label == NULL)
        return INNOV_OK;
    place.field_name = "label";
    place.value = called->label;
    if (!innov__label_ok(called->label, strlen(called->label)))
        return refuse(names, INNOV__MSG_NOT_LABEL, place);
    return labels[0] != '\0' ? INNOV_OK : refuse(names, INNOV__MSG_NO_NAMESPACE, place);
}

/* The id must be of the record's kind, and that of its label. */
static int check_id(const innov__names *names, const innov_record *record, const char *id,
                    const char *label, const char *labels, innov__facts place)
{
    const innov__kind *kind = record->kind;

    if (innov__id_kind(record->id) != kind->number) {
        place.value = id;
        place.expected = kind->name;
        return refuse(names, INNOV__MSG_ID_OF_OTHER_KIND, place);
    }
    if (label != NULL && (kind->flags & INNOV_KIND_IS_PERSONAL) == 0 &&
        innov__id_hash(kind->number, labels, kind->name, label, strlen(label)) != record->id) {
        place.value = label;
        place.name = labels;
        return refuse(names, INNOV__MSG_LABEL_OF_OTHER_ID, place);
    }
    return INNOV_OK;
}

int innov__name_record(const innov__names *names, innov_record *record, const innov__called *called,
                       const innov__facts *where)
{
    const char *label = called->label,
               *labels = called->labels != NULL ? called->labels : names->labels;
    innov__facts place = *where;
    int rc;

    place.field_name = "id";
    place.kind = record->kind->number;
    place.kind_name = record->kind->name;
    rc = check_called(names, called, labels, place);
    if (rc == INNOV_OK && innov__id_read(called->id, strlen(called->id), &record->id) != INNOV_OK) {
        if (label != NULL) { /* the id is one already */
            place.value = "label";
            return refuse(names, INNOV__MSG_XML_ATTRIBUTE, place);
        }
        label = called->id;
        rc = resolve(names, record->kind, labels, label, place, &record->id);
    }
    if (rc == INNOV_OK)
        rc = check_id(names, record, called->id, label, labels, place);
    if (rc == INNOV_OK && label != NULL && innov__record_name(record, label, labels) != INNOV_OK)
        rc = innov__say((innov__report){.diag = names->diag}, INNOV__MSG_NO_MEMORY, &place);
    return rc;
}

int innov__name_target(const innov__names *names, const innov__field *field, const char *text,
                       const innov__facts *place, int64_t *id, const char **label)
{
    const innov__kind *target = field->target;
    const char *slash;
    innov__facts facts;

    *label = NULL;
    if (innov__id_read(text, strlen(text), id) == INNOV_OK)
        return INNOV_OK;
    facts = *place;
    slash = target == NULL ? strchr(text, '/') : NULL;
    if (slash != NULL) { /* of any kind: it is stated */
        target = innov__kind_by_name(text, (size_t)(slash - text));
        *label = slash + 1;
    } else {
        *label = text;
    }
    facts.value = text;
    if (target == NULL)
        return refuse(names,
                      innov__id_shaped(text, strlen(text)) ? INNOV__MSG_MISTYPED_ID
                                                           : INNOV__MSG_NOT_ID,
                      facts);
    if (names->sink->find != NULL) {
        int rc = names->sink->find(names->sink->context, target, *label, &facts, id);

        if (rc != INNOV_OK || *id != 0)
            return rc == INNOV_E_DUPLICATE ? INNOV__FAULTY : rc;
    }
    return resolve(names, target, names->labels, *label, facts, id);
}

void innov__name_write(innov__buffer *out, const innov__field *field, int64_t id, const char *label)
{
    const innov__kind *kind;
    char text[INNOV_ID_SIZE];

    if (label == NULL) {
        innov__id_write(id, text);
        innov__buffer_text(out, text);
        return;
    }
    if (field->target == NULL) {
        kind = innov__kind_by_number(innov__id_kind(id));
        innov__buffer_text(out, kind != NULL ? kind->name : "");
        innov__buffer_char(out, '/');
    }
    innov__buffer_text(out, label);
}

void innov__suggest(const char *nearest, char words[INNOV__SUGGESTION_SIZE])
{
    size_t length = nearest != NULL ? strlen(nearest) : 0;

    words[0] = '\0';
    if (length == 0 || length + sizeof " (?)" > INNOV__SUGGESTION_SIZE)
        return;
    memcpy(words, " (", 2);
    memcpy(words + 2, nearest, length);
    memcpy(words + 2 + length, "?)", 3);
}
