/* record.c - one record: its slots and items, and the public calls that get and set them. */
#include "record/record.h"

#include <string.h>

#include "base/id.h"
#include "base/number.h"
#include "base/utf8.h"

/* ---- Life ---------------------------------------------------------------------------------- */

int innov__record_make(const innov__kind *kind, const char *primary, innov_record **record)
{
    innov_record *made = innov__alloc_zeroed(1, sizeof *made +
                                                    kind->field_count * sizeof(innov__slot));

    *record = made;
    if (made == NULL)
        return INNOV_E_NOMEM;
    made->kind = kind;
    memcpy(made->primary, primary, strlen(primary) + 1);
    atomic_init(&made->sequence, 0);
    return INNOV_OK;
}

void innov__record_destroy(innov_record *record)
{
    if (record == NULL)
        return;
    innov__problem_clear(&record->problem);
    innov__outcome_release(record->outcome);
    innov__arena_free(&record->arena);
    innov__free(record->items);
    innov__free(record);
}

void innov__record_reset(innov_record *record)
{
    record->id = record->revision = 0;
    record->label = record->labels = record->foreign = NULL;
    record->foreign_length = record->item_count = 0;
    for (size_t i = 0; i < record->kind->field_count; i++)
        innov__slot_set(&record->slots[i], (innov__slot){0});
    innov__arena_reset(&record->arena);
}

innov__outcome *innov__outcome_new(void)
{
    innov__outcome *outcome = innov__alloc(sizeof *outcome);

    if (outcome != NULL) {
        atomic_init(&outcome->references, 1);
        atomic_init(&outcome->state, INNOV__OPEN);
    }
    return outcome;
}

void innov__outcome_release(innov__outcome *outcome)
{
    if (outcome != NULL && atomic_fetch_sub(&outcome->references, 1) == 1)
        innov__free(outcome);
}

void innov__record_settle(innov_record *record)
{
    int state = record->outcome != NULL ? atomic_load(&record->outcome->state) : INNOV__OPEN;

    if (state == INNOV__OPEN)
        return;
    if (state == INNOV__ROLLED_BACK) {
        record->id = record->before.id;
        record->revision = record->before.revision;
        record->labels = record->before.labels;
    }
    innov__outcome_release(record->outcome);
    record->outcome = NULL;
}

int innov__record_enter(const innov_record *record)
{
    return innov__sequence_enter(&((innov_record *)record)->sequence);
}

void innov__record_leave(const innov_record *record)
{
    innov__sequence_leave(&((innov_record *)record)->sequence, record->problem.code != INNOV_OK);
}

/* ---- Slots and items ----------------------------------------------------------------------- */

static int is_many(const innov__field *field)
{
    return (field->flags & (INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL)) != 0;
}

innov__facts innov__record_place(const innov_record *record, int index)
{
    innov__facts place = {
        .kind = record->kind->number, .kind_name = record->kind->name, .record = record->id};

    if (index >= 0) {
        place.field = innov__field_id_of(record->kind, &record->kind->fields[index]);
        place.field_name = record->kind->fields[index].name;
    }
    return place;
}

innov__facts innov__record_at(const innov_record *record, int index, const innov__facts *place)
{
    innov__facts facts = innov__record_place(record, index);

    facts.file = place->file;
    facts.line = place->line;
    facts.column = place->columns != NULL && index >= 0 ? place->columns[index] : NULL;
    return facts;
}

/* Where the items of a field begin, or would. */
static size_t first_item(const innov_record *record, int index)
{
    size_t at = 0;

    while (at < record->item_count && record->items[at].index < index)
        at++;
    return at;
}

const innov__item *innov__record_items(const innov_record *record, int index, size_t *count)
{
    size_t first = first_item(record, index), end = first;

    while (end < record->item_count && record->items[end].index == index)
        end++;
    *count = end - first;
    return record->items != NULL ? record->items + first : NULL;
}

static int insert_item(innov_record *record, size_t at, innov__item item)
{
    if (innov__array_reserve(&record->items, &record->item_capacity, record->item_count + 1,
                             sizeof *record->items) != INNOV_OK)
        return INNOV_E_NOMEM;
    memmove(record->items + at + 1, record->items + at,
            (record->item_count - at) * sizeof *record->items);
    record->items[at] = item;
    record->item_count++;
    innov__slot_set(&record->slots[item.index], (innov__slot){.form = INNOV__SLOT_MANY});
    return INNOV_OK;
}

static void remove_items(innov_record *record, size_t at, size_t count)
{
    int index = record->items[at].index;
    size_t left;

    memmove(record->items + at, record->items + at + count,
            (record->item_count - at - count) * sizeof *record->items);
    record->item_count -= count;
    (void)innov__record_items(record, index, &left);
    innov__slot_set(&record->slots[index],
                    (innov__slot){.form = left > 0 ? INNOV__SLOT_MANY : INNOV__SLOT_UNSET});
}

void innov__record_remove_item(innov_record *record, int index, size_t place)
{
    remove_items(record, first_item(record, index) + place, 1);
}

/* Most texts are in the primary language, which the record has already. */
static const char *keep_language(innov_record *record, const char *lang)
{
    return strcmp(lang, record->primary) == 0
               ? record->primary
               : innov__arena_text(&record->arena, lang, strlen(lang));
}

int innov__record_add_item(innov_record *record, int index, const char *lang, innov__slot slot)
{
    size_t count, first = first_item(record, index), at;
    const innov__item *items = innov__record_items(record, index, &count);
    const char *tag = NULL;

    at = count;
    if (lang != NULL) {
        for (at = 0; at < count && strcmp(items[at].lang, lang) < 0; at++)
            continue;
        if (at < count && strcmp(items[at].lang, lang) == 0) {
            record->items[first + at].slot = slot;
            return INNOV_OK;
        }
        tag = keep_language(record, lang);
        if (tag == NULL)
            return INNOV_E_NOMEM;
    }
    return insert_item(record, first + at,
                       (innov__item){.index = index, .lang = tag, .slot = slot});
}

void innov__record_unset(innov_record *record, int index)
{
    size_t count;

    (void)innov__record_items(record, index, &count);
    if (count > 0)
        remove_items(record, first_item(record, index), count);
    innov__slot_set(&record->slots[index], (innov__slot){0});
}

/* Keeps the text that was made of a slot's value; it stays NULL when memory is out. */
static void keep_text(innov_record *record, innov__slot *slot, const char *text, size_t length)
{
    innov__slot kept = *slot;

    kept.text = innov__arena_text(&record->arena, text, length);
    kept.length = (uint32_t)length;
    innov__slot_set(slot, kept);
}

const char *innov__record_slot_text(innov_record *record, int index, innov__slot *slot)
{
    char buffer[INNOV__VALUE_SIZE];
    size_t length;

    if (slot->form == INNOV__SLOT_UNSET)
        return "";
    if (slot->text == NULL) {
        length = innov__value_write(&record->kind->fields[index], slot->number, buffer);
        keep_text(record, slot, buffer, length);
    }
    return slot->text;
}

static int too_many(innov__report to, const innov__facts *place, int64_t limit)
{
    innov__facts facts = *place;

    facts.limit = limit;
    return innov__say(to, INNOV__MSG_TOO_MANY, &facts);
}

/* Whether an item may be added, or may take the place of another: room, and no value twice in a
 * list. */
static int admit_item(const innov_record *record, int index, const char *lang, int replaces,
                      const innov__slot *slot, innov__report to, const innov__facts *place)
{
    char number[INNOV__VALUE_SIZE];
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);
    innov__facts facts = *place;

    for (size_t i = 0; lang != NULL && i < count; i++)
        if (strcmp(items[i].lang, lang) == 0) /* it takes the place of the one before */
            return INNOV_OK;
    if (lang != NULL)
        return count < INNOV_LANGUAGE_MAX ? INNOV_OK : too_many(to, place, INNOV_LANGUAGE_MAX);
    if (count >= INNOV_LIST_MAX && !replaces)
        return too_many(to, place, INNOV_LIST_MAX);
    for (size_t i = 0; i < count; i++) {
        if (!innov__value_same(&items[i].slot, slot))
            continue;
        facts.value = slot->text;
        if (slot->form == INNOV__SLOT_NUMBER) {
            innov__value_write(&record->kind->fields[index], slot->number, number);
            facts.value = number;
        }
        return innov__say(to, INNOV__MSG_REPEATED_VALUE, &facts);
    }
    return INNOV_OK;
}

int innov__record_read(innov_record *record, int index, const char *lang, const char *text,
                       size_t length, innov__report to, const innov__facts *place)
{
    const innov__field *field = &record->kind->fields[index];
    innov__slot slot;
    int rc = innov__value_read(field, text, length, &record->arena, &slot, to, place);

    if (rc != INNOV_OK || is_many(field))
        return rc == INNOV_OK ? innov__record_put(record, index, lang, slot, to, place) : rc;
    innov__slot_set(&record->slots[index], slot); /* part by part, as it was just written */
    return INNOV_OK;
}

int innov__record_put(innov_record *record, int index, const char *lang, innov__slot slot,
                      innov__report to, const innov__facts *place)
{
    const innov__field *field = &record->kind->fields[index];
    int rc;

    if (!is_many(field)) {
        innov__slot_set(&record->slots[index], slot);
        return INNOV_OK;
    }
    if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        lang = NULL;
    rc = admit_item(record, index, lang, 0, &slot, to, place);
    if (rc == INNOV_OK && innov__record_add_item(record, index, lang, slot) != INNOV_OK)
        rc = innov__say(to, INNOV__MSG_NO_MEMORY, place);
    return rc;
}

static int copy_slot(innov__arena *arena, innov__slot *slot)
{
    if (slot->form == INNOV__SLOT_TEXT) {
        slot->text = innov__arena_text(arena, slot->text, slot->length);
        return slot->text != NULL ? INNOV_OK : INNOV_E_NOMEM;
    }
    slot->text = NULL;
    return INNOV_OK;
}

int innov__record_take(innov_record *record, const innov_record *from, int index)
{
    size_t count;
    const innov__item *items = innov__record_items(from, index, &count);
    innov__slot slot = from->slots[index];
    int rc = INNOV_OK;

    innov__record_unset(record, index);
    if (slot.form != INNOV__SLOT_MANY) {
        rc = copy_slot(&record->arena, &slot);
        if (rc == INNOV_OK)
            innov__slot_set(&record->slots[index], slot);
        return rc;
    }
    for (size_t i = 0; i < count && rc == INNOV_OK; i++) {
        slot = items[i].slot;
        rc = copy_slot(&record->arena, &slot);
        if (rc == INNOV_OK)
            rc = innov__record_add_item(record, index, items[i].lang, slot);
    }
    return rc;
}

int innov__record_name(innov_record *record, const char *label, const char *labels)
{
    const char *copy = innov__arena_text(&record->arena, label, strlen(label));
    const char *space = innov__arena_text(&record->arena, labels, strlen(labels));

    if (copy == NULL || space == NULL)
        return INNOV_E_NOMEM;
    record->label = copy;
    record->labels = space;
    return INNOV_OK;
}

int innov__record_copy(const innov_record *record, innov_record **copy)
{
    int rc = innov__record_make(record->kind, record->primary, copy);
    innov_record *made = *copy;

    if (rc != INNOV_OK)
        return rc;
    made->id = record->id;
    made->revision = record->revision;
    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++)
        rc = innov__record_take(made, record, (int)i);
    if (rc == INNOV_OK && record->label != NULL)
        rc = innov__record_name(made, record->label, record->labels);
    if (rc == INNOV_OK && record->foreign != NULL) {
        made->foreign = innov__arena_text(&made->arena, record->foreign, record->foreign_length);
        made->foreign_length = record->foreign_length;
        rc = made->foreign != NULL ? INNOV_OK : INNOV_E_NOMEM;
    }
    if (rc != INNOV_OK) {
        innov__record_destroy(made);
        *copy = NULL;
    }
    return rc;
}

int innov__record_same(const innov_record *a, const innov_record *b, int index)
{
    size_t a_count, b_count;
    const innov__item *a_items, *b_items;

    if (!innov__value_same(&a->slots[index], &b->slots[index]))
        return 0;
    if (a->slots[index].form != INNOV__SLOT_MANY)
        return 1;
    a_items = innov__record_items(a, index, &a_count);
    b_items = innov__record_items(b, index, &b_count);
    if (a_count != b_count)
        return 0;
    for (size_t i = 0; i < a_count; i++)
        if (!innov__value_same(&a_items[i].slot, &b_items[i].slot) ||
            (a_items[i].lang != NULL && strcmp(a_items[i].lang, b_items[i].lang) != 0))
            return 0;
    return 1;
}

/* ---- Public: the record itself ------------------------------------------------------------- */

/* Begins a public call: 0 when the record is in use elsewhere. Takes the last sentence away. */
static int begin(const innov_record *record)
{
    if (!innov__record_enter(record))
        return 0;
    if (record->problem.code != INNOV_OK)
        innov__problem_clear(&((innov_record *)record)->problem);
    if (record->outcome != NULL)
        innov__record_settle((innov_record *)record);
    return 1;
}

static int end(const innov_record *record, int rc)
{
    innov__record_leave(record);
    return rc;
}

static innov__report report_of(const innov_record *record)
{
    return (innov__report){.problem = &((innov_record *)record)->problem};
}

/* A call on a record that was given no place for its answer. */
int innov__record_no_place(const innov_record *record, const char *name)
{
    if (record == NULL)
        return INNOV_E_ARGUMENT;
    if (!begin(record))
        return INNOV_E_BUSY;
    return end(record, innov__fail(report_of(record), INNOV__MSG_NULL, .name = name));
}

int innov_record_new(int32_t kind, innov_record **record)
{
    const innov__kind *found = innov__kind_by_number(kind);

    if (record == NULL)
        return INNOV_E_ARGUMENT;
    *record = NULL;
    return found != NULL ? innov__record_make(found, "lv", record) : INNOV_E_KIND;
}

void innov_record_free(innov_record *record)
{
    if (record != NULL && !record->lent)
        innov__record_destroy(record);
}

int innov_record_clone(const innov_record *record, innov_record **copy)
{
    if (copy != NULL)
        *copy = NULL;
    if (record == NULL || copy == NULL)
        return innov__record_no_place(record, "copy");
    if (!begin(record))
        return INNOV_E_BUSY;
    return end(record, innov__record_copy(record, copy) == INNOV_OK
                           ? INNOV_OK
                           : innov__fail(report_of(record), INNOV__MSG_NO_MEMORY, .name = NULL));
}

int innov_record_int(const innov_record *record, int32_t what, int64_t *value)
{
    if (value != NULL)
        *value = 0;
    if (record == NULL || value == NULL)
        return innov__record_no_place(record, "value");
    if (!begin(record))
        return INNOV_E_BUSY;
    if (what < INNOV_RECORD_KIND || what > INNOV_RECORD_REVISION)
        return end(record, innov__fail(report_of(record), INNOV__MSG_OUT_OF_RANGE, .name = "what",
                                       .number = what, .expected = "1 .. 3"));
    *value = what == INNOV_RECORD_KIND ? record->kind->number
             : what == INNOV_RECORD_ID ? record->id
                                       : record->revision;
    return end(record, *value != 0 ? INNOV_OK : INNOV_UNSET);
}

const char *innov_record_text(const innov_record *record, int32_t what)
{
    const char *text = NULL;

    if (record == NULL || !begin(record))
        return "";
    if (what == INNOV_RECORD_LABEL)
        text = record->label;
    else if (what == INNOV_RECORD_LABELS)
        text = record->labels;
    innov__record_leave(record);
    return text != NULL ? text : "";
}

int innov_record_set_label(innov_record *record, const char *label)
{
    innov__facts place;
    int rc;

    if (record == NULL || label == NULL)
        return innov__record_no_place(record, "label");
    if (!begin(record))
        return INNOV_E_BUSY;
    place = innov__record_place(record, -1);
    place.value = label;
    if (record->lent)
        rc = innov__say(report_of(record), INNOV__MSG_LENT, &place);
    else if (record->id != 0)
        rc = innov__say(report_of(record), INNOV__MSG_LABEL_STORED, &place);
    else if (!innov__label_ok(label, strnlen(label, (size_t)INNOV__LABEL_MAX + 1)))
        rc = innov__say(report_of(record), INNOV__MSG_NOT_LABEL, &place);
    else if (innov__record_name(record, label, "") != INNOV_OK)
        rc = innov__say(report_of(record), INNOV__MSG_NO_MEMORY, &place);
    else
        rc = INNOV_OK;
    return end(record, rc);
}

const char *innov_record_message(const innov_record *record, const char *lang)
{
    return record != NULL ? innov__problem_text(&record->problem, lang) : "";
}

/* ---- Public: finding the field ------------------------------------------------------------- */

/* A field's number within the kind of this record; one that no field has when it is none of it. */
static inline int32_t number_of(const innov_record *record, int32_t field)
{
    return (int32_t)((uint32_t)field - (uint32_t)record->kind->number * INNOV__FIELDS_PER_KIND);
}

/* The place of a field in the table of this record's kind, or -1 after it was said why. */
static int find(const innov_record *record, int32_t field)
{
    int index = innov__field_index(record->kind, number_of(record, field));
    char name[INNOV__VALUE_SIZE];
    innov__facts place;

    if (index >= 0)
        return index;
    innov__int_format(field, name);
    place = innov__record_place(record, -1);
    place.value = name;
    innov__say(report_of(record), INNOV__MSG_FIELD_OF_OTHER_KIND, &place);
    return -1;
}

/* Copies a field's slot without entering the record: its place, or -1 when the usual way has to say
 * what there is to say. See sequence.h. */
static inline int glance(const innov_record *record, int32_t field, innov__slot *slot)
{
    size_t since;
    int index = innov__field_guess(record->kind, number_of(record, field));

    if (index < 0 || !innov__sequence_look(&record->sequence, &since))
        return -1;
    *slot = innov__slot_copy(&record->slots[index]);
    return innov__sequence_holds(&record->sequence, since) ? index : -1;
}

/* The usual way of a getter stands apart, so that the short one needs no room on the stack. */
#define APART __attribute__((noinline))

static int complain(const innov_record *record, int index, innov__message message)
{
    innov__facts place = innov__record_place(record, index);

    return innov__say(report_of(record), message, &place);
}

/* Begins a call that sets a field: INNOV_OK with its place, or why not, with the record left. */
static int begin_set(innov_record *record, int32_t field, int *index)
{
    *index = -1;
    if (record == NULL)
        return INNOV_E_ARGUMENT;
    if (!begin(record))
        return INNOV_E_BUSY;
    if (record->lent)
        return end(record, complain(record, -1, INNOV__MSG_LENT));
    *index = find(record, field);
    return *index >= 0 ? INNOV_OK : end(record, INNOV_E_FIELD);
}

/* ---- Public: the text door ----------------------------------------------------------------- */

static void append_escaped(innov__buffer *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == ';' || *text == '\\')
            innov__buffer_char(out, '\\');
        innov__buffer_char(out, *text);
    }
}

/* The text of a whole list, made once. */
static const char *list_text(innov_record *record, int index)
{
    innov__slot *slot = &record->slots[index];
    innov__buffer out = {0};
    size_t count, first = first_item(record, index);

    if (slot->text != NULL)
        return slot->text;
    (void)innov__record_items(record, index, &count);
    for (size_t i = 0; i < count; i++) {
        const char *text = innov__record_slot_text(record, index, &record->items[first + i].slot);

        innov__buffer_text(&out, i > 0 ? "; " : "");
        if (text == NULL)
            out.failed = INNOV_E_NOMEM;
        else
            append_escaped(&out, text);
    }
    if (out.failed == INNOV_OK && out.length <= UINT32_MAX)
        keep_text(record, slot, out.bytes, out.length);
    innov__buffer_free(&out);
    return slot->text;
}

static const char *language_text(const innov_record *record, int index, const char *lang)
{
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);

    if (lang == NULL)
        lang = record->primary;
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, lang) == 0)
            return items[i].slot.text;
    return "";
}

const char *innov__record_text(innov_record *record, int index, const char *lang)
{
    innov__slot *slot = &record->slots[index];
    const char *text;

    if (slot->form == INNOV__SLOT_UNSET)
        return "";
    if (slot->form != INNOV__SLOT_MANY)
        text = innov__record_slot_text(record, index, slot);
    else if ((record->kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0)
        text = list_text(record, index);
    else
        text = language_text(record, index, lang);
    if (text != NULL)
        return text;
    complain(record, index, INNOV__MSG_NO_MEMORY);
    return "";
}

APART static const char *enter_for_text(const innov_record *record, int32_t field, const char *lang)
{
    const char *text = "";
    int index;

    if (!begin(record))
        return "";
    index = find(record, field);
    if (index >= 0)
        text = innov__record_text((innov_record *)record, index, lang);
    innov__record_leave(record);
    return text;
}

const char *innov_text(const innov_record *record, int32_t field, const char *lang)
{
    innov__slot slot;

    if (record == NULL)
        return "";
    if (glance(record, field, &slot) >= 0) {
        if (slot.form == INNOV__SLOT_TEXT)
            return slot.text;
        if (slot.form == INNOV__SLOT_UNSET)
            return "";
    }
    return enter_for_text(record, field, lang);
}

/* Sets a list from its one text. On failure the list is as it was before. */
static int set_list(innov_record *record, int index, const char *text)
{
    innov__facts place = innov__record_place(record, index);
    innov__buffer value = {0};
    innov_record *fresh;
    int rc = innov__record_make(record->kind, record->primary, &fresh);

    while (rc == INNOV_OK) {
        for (; rc == INNOV_OK && *text != '\0' && *text != ';'; text++) {
            if (*text == '\\' && *++text != ';' && *text != '\\')
                rc = innov__fail(report_of(record), INNOV__MSG_ESCAPE, .kind = place.kind,
                                 .kind_name = place.kind_name, .field = place.field,
                                 .field_name = place.field_name, .value = text - 1);
            else
                innov__buffer_char(&value, *text);
        }
        if (rc == INNOV_OK)
            rc = value.failed;
        if (rc == INNOV_OK)
            rc = innov__record_read(fresh, index, NULL, value.length > 0 ? value.bytes : "",
                                    value.length, report_of(record), &place);
        innov__buffer_clear(&value);
        if (rc != INNOV_OK || *text == '\0')
            break;
        text += text[1] == ' ' ? 2 : 1;
    }
    if (rc == INNOV_OK)
        rc = innov__record_take(record, fresh, index);
    if (rc == INNOV_E_NOMEM)
        complain(record, index, INNOV__MSG_NO_MEMORY);
    innov__buffer_free(&value);
    innov__record_destroy(fresh);
    return rc;
}

void innov__record_unset_language(innov_record *record, int index, const char *lang)
{
    size_t count, first = first_item(record, index);

    (void)innov__record_items(record, index, &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(record->items[first + i].lang, lang) == 0) {
            remove_items(record, first + i, 1);
            return;
        }
}

static int set_text(innov_record *record, int index, const char *lang, const char *text)
{
    uint32_t flags = record->kind->fields[index].flags;
    innov__facts place = innov__record_place(record, index);

    if ((flags & INNOV_FIELD_IS_MULTILINGUAL) != 0 && lang != NULL && !innov__language_ok(lang)) {
        place.value = lang;
        return innov__say(report_of(record), INNOV__MSG_NOT_LANGUAGE, &place);
    }
    if (text == NULL || *text == '\0') {
        if ((flags & INNOV_FIELD_IS_MULTILINGUAL) != 0 && (lang != NULL || text != NULL))
            innov__record_unset_language(record, index, lang != NULL ? lang : record->primary);
        else
            innov__record_unset(record, index);
        return INNOV_OK;
    }
    if ((flags & INNOV_FIELD_IS_LIST) != 0)
        return set_list(record, index, text);
    return innov__record_read(record, index, lang != NULL ? lang : record->primary, text,
                              strlen(text), report_of(record), &place);
}

int innov_set(innov_record *record, int32_t field, const char *lang, const char *text)
{
    int index, rc = begin_set(record, field, &index);

    return rc == INNOV_OK ? end(record, set_text(record, index, lang, text)) : rc;
}

int innov_has(const innov_record *record, int32_t field)
{
    innov__slot slot;
    int index;

    if (record == NULL)
        return INNOV_E_ARGUMENT;
    if (glance(record, field, &slot) >= 0)
        return slot.form != INNOV__SLOT_UNSET;
    if (!begin(record))
        return INNOV_E_BUSY;
    index = find(record, field);
    return end(record, index >= 0 ? record->slots[index].form != INNOV__SLOT_UNSET : INNOV_E_FIELD);
}

APART static const char *enter_for_language(const innov_record *record, int32_t field,
                                            int32_t index)
{
    const char *lang = NULL;
    const innov__item *items;
    size_t count;
    int at;

    if (!begin(record))
        return "";
    at = find(record, field);
    if (at >= 0) {
        items = innov__record_items(record, at, &count);
        if (index >= 0 && (size_t)index < count)
            lang = items[index].lang;
    }
    innov__record_leave(record);
    return lang != NULL ? lang : "";
}

const char *innov_language_at(const innov_record *record, int32_t field, int32_t index)
{
    innov__slot slot;

    if (record == NULL || (glance(record, field, &slot) >= 0 && slot.form == INNOV__SLOT_UNSET))
        return "";
    return enter_for_language(record, field, index);
}

/* ---- Public: the number door --------------------------------------------------------------- */

/* Whether the field has one value, and there is a number under it. */
static int has_number(const innov__field *field)
{
    return field->type != INNOV_TYPE_TEXT && field->type != INNOV_TYPE_URI &&
           (field->flags & INNOV_FIELD_IS_LIST) == 0;
}

static int slot_number(const innov_record *record, int index, const innov__slot *slot,
                       int64_t *value)
{
    const innov__field *field = &record->kind->fields[index];
    int rc;

    if (field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI)
        return complain(record, index, INNOV__MSG_NOT_NUMBER);
    if (slot == NULL || slot->form == INNOV__SLOT_UNSET)
        return INNOV_UNSET;
    rc = innov__value_number(field, slot, value);
    if (rc == INNOV_E_DAMAGED) {
        innov__facts place = innov__record_place(record, index);

        place.name = slot->text;
        innov__say(report_of(record), INNOV__MSG_DAMAGED, &place);
    }
    return rc;
}

APART static int enter_for_number(const innov_record *record, int32_t field, int64_t *value)
{
    int index, rc;

    if (!begin(record))
        return INNOV_E_BUSY;
    index = find(record, field);
    if (index < 0)
        rc = INNOV_E_FIELD;
    else if ((record->kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0)
        rc = complain(record, index, INNOV__MSG_IS_LIST);
    else
        rc = slot_number(record, index, &record->slots[index], value);
    return end(record, rc);
}

int innov_get_int(const innov_record *record, int32_t field, int64_t *value)
{
    innov__slot slot;
    int index;

    if (value != NULL)
        *value = 0;
    if (record == NULL || value == NULL)
        return innov__record_no_place(record, "value");
    index = glance(record, field, &slot);
    if (index >= 0 && slot.form == INNOV__SLOT_NUMBER) {
        *value = slot.number;
        return INNOV_OK;
    }
    if (index >= 0 && slot.form == INNOV__SLOT_UNSET && has_number(&record->kind->fields[index]))
        return INNOV_UNSET;
    return enter_for_number(record, field, value);
}

int innov_set_int(innov_record *record, int32_t field, int64_t value)
{
    int index, rc = begin_set(record, field, &index);
    innov__facts place;
    innov__slot slot;

    if (rc != INNOV_OK)
        return rc;
    place = innov__record_place(record, index);
    if ((record->kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0)
        rc = complain(record, index, INNOV__MSG_IS_LIST);
    else
        rc = innov__value_from_number(&record->kind->fields[index], value, &record->arena, &slot,
                                      report_of(record), &place);
    if (rc == INNOV_OK)
        innov__slot_set(&record->slots[index], slot);
    return end(record, rc);
}

/* ---- Public: lists ------------------------------------------------------------------------- */

/* The place of a list field; says why when there is none or it is no list (negative result). */
static int find_list(const innov_record *record, int32_t field, int *index)
{
    *index = find(record, field);
    if (*index < 0)
        return INNOV_E_FIELD;
    if ((record->kind->fields[*index].flags & INNOV_FIELD_IS_LIST) == 0)
        return complain(record, *index, INNOV__MSG_NOT_LIST);
    return INNOV_OK;
}

/* The item at `place` of a list, or NULL. */
static innov__item *item_at(const innov_record *record, int index, int32_t place)
{
    size_t count, first = first_item(record, index);

    (void)innov__record_items(record, index, &count);
    return place >= 0 && (size_t)place < count ? &record->items[first + (size_t)place] : NULL;
}

APART static int enter_for_count(const innov_record *record, int32_t field, int32_t *count)
{
    size_t found;
    int index, rc;

    if (!begin(record))
        return INNOV_E_BUSY;
    rc = find_list(record, field, &index);
    if (rc == INNOV_OK) {
        (void)innov__record_items(record, index, &found);
        *count = (int32_t)found;
    }
    return end(record, rc);
}

int innov_list_count(const innov_record *record, int32_t field, int32_t *count)
{
    innov__slot slot;
    int index;

    if (count != NULL)
        *count = 0;
    if (record == NULL || count == NULL)
        return innov__record_no_place(record, "count");
    index = glance(record, field, &slot);
    if (index >= 0 && slot.form == INNOV__SLOT_UNSET &&
        (record->kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0)
        return INNOV_OK;
    return enter_for_count(record, field, count);
}

const char *innov_list_text(const innov_record *record, int32_t field, int32_t index)
{
    const char *text = "";
    innov__item *item;
    int at;

    if (record == NULL || !begin(record))
        return "";
    if (find_list(record, field, &at) == INNOV_OK && (item = item_at(record, at, index)) != NULL) {
        text = innov__record_slot_text((innov_record *)record, at, &item->slot);
        if (text == NULL) {
            complain(record, at, INNOV__MSG_NO_MEMORY);
            text = "";
        }
    }
    innov__record_leave(record);
    return text;
}

int innov_list_get_int(const innov_record *record, int32_t field, int32_t index, int64_t *value)
{
    const innov__item *item;
    int at, rc;

    if (value != NULL)
        *value = 0;
    if (record == NULL || value == NULL)
        return innov__record_no_place(record, "value");
    if (!begin(record))
        return INNOV_E_BUSY;
    rc = find_list(record, field, &at);
    if (rc == INNOV_OK) {
        item = item_at(record, at, index);
        rc = slot_number(record, at, item != NULL ? &item->slot : NULL, value);
    }
    return end(record, rc);
}

/* Puts a checked slot at `place` of a list. */
static int place_item(innov_record *record, int index, int32_t place, innov__slot slot)
{
    innov__facts facts = innov__record_place(record, index);
    innov__item *item = item_at(record, index, place);
    int rc;

    if (item != NULL && innov__value_same(&item->slot, &slot))
        return INNOV_OK;
    rc = admit_item(record, index, NULL, item != NULL, &slot, report_of(record), &facts);
    if (rc != INNOV_OK)
        return rc;
    if (item == NULL)
        return innov__record_add_item(record, index, NULL, slot) == INNOV_OK
                   ? INNOV_OK
                   : complain(record, index, INNOV__MSG_NO_MEMORY);
    item->slot = slot;
    innov__slot_set(&record->slots[index], (innov__slot){.form = INNOV__SLOT_MANY});
    return INNOV_OK;
}

/* Begins a call that sets one value of a list; `place` may be one past the end. */
static int begin_list_set(innov_record *record, int32_t field, int32_t place, int *index)
{
    innov__facts facts;
    size_t count;
    int rc = begin_set(record, field, index);

    if (rc != INNOV_OK)
        return rc;
    rc = find_list(record, field, index);
    if (rc != INNOV_OK)
        return end(record, rc);
    (void)innov__record_items(record, *index, &count);
    if (place >= 0 && (size_t)place <= count)
        return INNOV_OK;
    facts = innov__record_place(record, *index);
    facts.name = "index";
    facts.number = place;
    facts.expected = "0 .. count";
    return end(record, innov__say(report_of(record), INNOV__MSG_OUT_OF_RANGE, &facts));
}

int innov_list_set(innov_record *record, int32_t field, int32_t index, const char *text)
{
    int at, rc = begin_list_set(record, field, index, &at);
    innov__facts place;
    innov__slot slot;

    if (rc != INNOV_OK)
        return rc;
    if (text == NULL || *text == '\0') {
        if (item_at(record, at, index) != NULL)
            remove_items(record, first_item(record, at) + (size_t)index, 1);
        return end(record, INNOV_OK);
    }
    place = innov__record_place(record, at);
    rc = innov__value_read(&record->kind->fields[at], text, strlen(text), &record->arena, &slot,
                           report_of(record), &place);
    return end(record, rc == INNOV_OK ? place_item(record, at, index, slot) : rc);
}

int innov_list_set_int(innov_record *record, int32_t field, int32_t index, int64_t value)
{
    int at, rc = begin_list_set(record, field, index, &at);
    innov__facts place;
    innov__slot slot;

    if (rc != INNOV_OK)
        return rc;
    place = innov__record_place(record, at);
    rc = innov__value_from_number(&record->kind->fields[at], value, &record->arena, &slot,
                                  report_of(record), &place);
    return end(record, rc == INNOV_OK ? place_item(record, at, index, slot) : rc);
}
