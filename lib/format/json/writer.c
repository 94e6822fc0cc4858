/* writer.c - records as canonical JSON, one a line: the same content gives the same bytes. */
#include <string.h>

#include "base/id.h"
#include "format/json/json.h"
#include "format/json/text.h"
#include "format/names.h"
#include "model/registry.h"

typedef innov__json_writer writer;

static void write_text(innov__output *out, const char *text)
{
    innov__json_write_string(out, text, strlen(text));
}

static void write_name(innov__output *out, const char *name)
{
    write_text(out, name);
    innov__output_bytes(out, ": ", 2);
}

/* Writes a member that is not the first one of its object. */
static void write_member(innov__output *out, const char *name, const char *text)
{
    innov__output_bytes(out, ", ", 2);
    write_name(out, name);
    write_text(out, text);
}

void innov__json_write_head(innov__json_writer *w, const innov__head *head)
{
    innov__output_text(w->out, "{\"model\": \"" INNOV__JSON_MODEL "\", \"revision\": ");
    innov__output_int(w->out, head->revision);
    if (head->labels[0] != '\0')
        write_member(w->out, "labels", head->labels);
    write_member(w->out, "language", head->language);
    if (head->origin[0] != '\0')
        write_member(w->out, "origin", head->origin);
    innov__output_text(w->out, ",\n\"records\": [");
}

void innov__json_write_end(innov__json_writer *w)
{
    innov__output_text(w->out, w->records > 0 ? "\n]}\n" : "]}\n");
}

/* ---- Values -------------------------------------------------------------------------------- */

/* What stands before the next value. It is written with that value, because a reference that a view
 * hides leaves nothing behind: no comma, no name, no empty list. */
typedef struct lead {
    const char *gap, *name, *open, *lang; /* NULL: nothing */
} lead;

static void write_lead(innov__output *out, lead *before)
{
    innov__output_text(out, before->gap);
    if (before->name != NULL)
        write_name(out, before->name);
    if (before->open != NULL)
        innov__output_text(out, before->open);
    if (before->lang != NULL)
        write_name(out, before->lang);
    *before = (lead){.gap = ", "};
}

static int write_reference(writer *w, const innov__field *field, int64_t id, lead *before)
{
    const char *label;
    innov__buffer text = {0};
    int rc = w->refer(w->context, id, &label);

    if (rc != INNOV_OK)
        return rc > 0 ? INNOV_OK : rc;
    innov__name_write(&text, field, id, label);
    rc = text.failed;
    if (rc == INNOV_OK) {
        write_lead(w->out, before);
        innov__json_write_string(w->out, text.bytes, text.length);
    }
    innov__buffer_free(&text);
    return rc;
}

static int write_value(writer *w, innov_record *record, int index, innov__slot *slot, lead *before)
{
    const innov__field *field = &record->kind->fields[index];
    const char *text;

    if (field->type == INNOV_TYPE_REFERENCE)
        return write_reference(w, field, slot->number, before);
    text = innov__record_slot_text(record, index, slot);
    if (text == NULL)
        return INNOV_E_NOMEM;
    write_lead(w->out, before);
    if (field->type == INNOV_TYPE_BOOLEAN)
        innov__output_bytes(w->out, text, slot->length);
    else if (field->type == INNOV_TYPE_INTEGER || field->type == INNOV_TYPE_DECIMAL ||
             field->type == INNOV_TYPE_MONEY)
        innov__json_write_number(w->out, text, slot->length);
    else
        innov__json_write_string(w->out, text, slot->length);
    return INNOV_OK;
}

/* The values of a list, or the texts of a field by language. */
static int write_items(writer *w, innov_record *record, int index, size_t *item, lead *before)
{
    int by_language = (record->kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) != 0;
    int rc = INNOV_OK;

    before->open = by_language ? "{" : "[";
    while (*item < record->item_count && record->items[*item].index < index)
        ++*item;
    for (; *item < record->item_count && record->items[*item].index == index && rc == INNOV_OK;
         ++*item) {
        before->lang = record->items[*item].lang;
        rc = write_value(w, record, index, &record->items[*item].slot, before);
    }
    if (before->open == NULL) /* it was written */
        innov__output_text(w->out, by_language ? "}" : "]");
    before->open = before->lang = NULL;
    return rc;
}

/* ---- Records ------------------------------------------------------------------------------- */

static int write_fields(writer *w, innov_record *record)
{
    lead before = {.gap = ""};
    size_t item = 0;
    int rc = INNOV_OK;

    innov__output_text(w->out, ", \"fields\": {");
    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        innov__slot *slot = &record->slots[i];

        if (slot->form == INNOV__SLOT_UNSET ||
            innov__visibility_of_field(&record->kind->fields[i]) > w->view)
            continue;
        before.name = record->kind->fields[i].name;
        rc = slot->form == INNOV__SLOT_MANY ? write_items(w, record, (int)i, &item, &before)
                                            : write_value(w, record, (int)i, slot, &before);
    }
    innov__output_text(w->out, "}");
    return rc;
}

/* What the record is. A label of the file's namespace is the id, except for people: their ids are
 * minted, so the id travels with the label. */
static void write_names(const writer *w, const innov_record *record)
{
    int ours = record->label != NULL && strcmp(record->labels, w->labels) == 0;
    int personal = (record->kind->flags & INNOV_KIND_IS_PERSONAL) != 0;
    char id[INNOV_ID_SIZE];

    innov__id_write(record->id, id);
    write_name(w->out, "kind");
    write_text(w->out, record->kind->name);
    write_member(w->out, "id", ours && !personal ? record->label : id);
    if (record->label != NULL && (!ours || personal))
        write_member(w->out, "label", record->label);
    if (record->label != NULL && !ours)
        write_member(w->out, "labels", record->labels);
}

int innov__json_write_record(innov__json_writer *w, innov_record *record)
{
    int rc;

    innov__output_text(w->out, w->records++ > 0 ? ",\n{" : "\n{");
    write_names(w, record);
    rc = write_fields(w, record);
    if (rc != INNOV_OK)
        return rc;
    if (record->foreign != NULL && w->view >= INNOV_VISIBILITY_PRIVATE) {
        innov__output_text(w->out, ", \"extension\": ");
        innov__json_write_string(w->out, record->foreign, record->foreign_length);
    }
    innov__output_text(w->out, "}");
    return w->out->failed;
}
