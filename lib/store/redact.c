/* redact.c - taking a person's words out of one field of any record. */
#include "store/redact.h"

#include "base/utf8.h"
#include "store/forget.h"
#include "store/log.h"
#include "store/words.h"

typedef struct redacting {
    innov__core *core;
    innov__needles *needles;
    const char *instead;
    innov__report to;
} redacting;

static int no_memory(const redacting *r)
{
    return innov__fail(r->to, INNOV__MSG_NO_MEMORY, .file = r->core->path);
}

/* The pseudonym may be longer than what it stands for. */
static size_t cut(const innov__field *field, const innov__buffer *text)
{
    int64_t least, most;
    size_t length = text->length;

    innov__limits(field, &least, &most);
    while (length > 0 && (int64_t)innov__points(text->bytes, length) > most)
        length = innov__text_cut(text->bytes, text->length, length - 1);
    return length;
}

/* The record as stored, and a copy to change. */
static int read_twice(const redacting *r, int64_t id, innov_record **stored, innov_record **changed)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc;

    *stored = *changed = NULL;
    if (innov__record_make(kind, r->core->language, stored) != INNOV_OK)
        return no_memory(r);
    rc = innov__row_get(r->core, id, *stored, r->to);
    if (rc == INNOV_OK && innov__record_copy(*stored, changed) != INNOV_OK)
        rc = no_memory(r);
    return rc;
}

/* A value with the person's words: gone where it has a form, else with the pseudonym for them. */
static int redact_slot(const redacting *r, innov_record *record, const innov__field *field,
                       innov__slot *slot, int *found)
{
    innov__buffer text = {0};
    int whole = field->type != INNOV_TYPE_TEXT || field->form != NULL;
    int rc = innov__needles_replace(r->needles, slot->text, slot->length, r->instead, &text, found);

    if (rc == INNOV_OK && *found && whole) {
        slot->form = INNOV__SLOT_UNSET;
    } else if (rc == INNOV_OK && *found) {
        text.length = cut(field, &text);
        slot->text = innov__arena_text(&record->arena, text.bytes, text.length);
        slot->length = (uint32_t)text.length;
        rc = slot->text != NULL ? INNOV_OK : INNOV_E_NOMEM;
    }
    innov__buffer_free(&text);
    return rc == INNOV_OK ? rc : no_memory(r);
}

/* All values of a field anew, those with the person's words redacted. */
static int redact_items(const redacting *r, innov_record *changed, const innov_record *stored,
                        int index, int *any)
{
    size_t count;
    const innov__item *items = innov__record_items(stored, index, &count);
    int rc = INNOV_OK;

    innov__record_unset(changed, index);
    for (size_t i = 0; i < count && rc == INNOV_OK; i++) {
        innov__slot slot = items[i].slot;
        int found;

        rc = redact_slot(r, changed, &stored->kind->fields[index], &slot, &found);
        *any |= found;
        if (rc == INNOV_OK && slot.form != INNOV__SLOT_UNSET &&
            innov__record_add_item(changed, index, items[i].lang, slot) != INNOV_OK)
            rc = no_memory(r);
    }
    return rc;
}

static int redact_field(const redacting *r, innov_record *changed, const innov_record *stored,
                        int index, int *any)
{
    innov__facts place = innov__record_place(stored, index);
    int rc = INNOV_OK;

    *any = 0;
    if (stored->slots[index].form == INNOV__SLOT_MANY)
        rc = redact_items(r, changed, stored, index, any);
    else if (stored->slots[index].form == INNOV__SLOT_TEXT)
        rc = redact_slot(r, changed, &stored->kind->fields[index], &changed->slots[index], any);
    if (rc == INNOV_OK && *any &&
        (stored->kind->fields[index].flags & INNOV_FIELD_IS_REQUIRED) != 0 &&
        changed->slots[index].form == INNOV__SLOT_UNSET)
        rc = innov__say(r->to, INNOV__MSG_REQUIRED, &place);
    return rc;
}

/* An ordinary change, so that whoever read the record before cannot write it back unseen. */
static int redact_record(const redacting *r, int64_t id, int index)
{
    innov_record *stored, *changed;
    int any = 0, rc = read_twice(r, id, &stored, &changed);

    if (rc == INNOV_OK)
        rc = redact_field(r, changed, stored, index, &any);
    if (rc == INNOV_OK && any) {
        changed->revision = r->core->writing;
        rc = innov__log_update(r->core, changed, stored, r->to);
        if (rc == INNOV_OK)
            rc = innov__row_update(r->core, changed, stored, r->to);
    }
    innov__record_destroy(changed);
    innov__record_destroy(stored);
    return rc;
}

int innov__redact(innov__core *core, innov__needles *needles, int64_t id, int field,
                  const char *instead, innov__report to)
{
    redacting r = {.core = core, .needles = needles, .instead = instead, .to = to};
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int exists, rc = innov__row_exists(core, id, &exists, to);

    if (rc == INNOV_OK && exists)
        rc = redact_record(&r, id, field);
    return rc == INNOV_OK
               ? innov__forget_field(core, id, &kind->fields[field], INT64_MAX, instead, to)
               : rc;
}
