/* value.c - one value: reading, checking, writing. */
#include "record/value.h"

#include <string.h>

#include "base/date.h"
#include "base/id.h"
#include "base/number.h"
#include "base/utf8.h"
#include "model/forms.h"

enum { WORDS_SIZE = 400, SHOWN = 120 };

/* What is being judged, and what a sentence about a fault in it needs. */
typedef struct judged {
    innov__report to;
    const innov__facts *place;
    const char *text;
    size_t length;
    int64_t number, limit;
    const char *expected, *name;
} judged;

/* Says a fault; only now is the text copied, cut so that a sentence stays one. */
static int fail(const judged *at, innov__message message)
{
    size_t shown = innov__text_cut(at->text, at->length, SHOWN);
    innov__facts facts = *at->place;
    char value[SHOWN + 1];

    memcpy(value, at->text, shown);
    value[shown] = '\0';
    facts.value = value;
    facts.number = at->number;
    facts.limit = at->limit;
    facts.expected = at->expected;
    facts.name = at->name;
    return innov__say(at->to, message, &facts);
}

/* ---- Texts --------------------------------------------------------------------------------- */

static int check_characters(judged *at, innov__text_facts facts)
{
    at->number = (int64_t)facts.at + 1;
    switch (facts.fault) {
    case INNOV__TEXT_ILL_FORMED:
        return fail(at, INNOV__MSG_ILL_FORMED);
    case INNOV__TEXT_CONTROL:
        return fail(at, INNOV__MSG_CONTROL);
    case INNOV__TEXT_LINE_BREAK:
        return fail(at, INNOV__MSG_LINE_BREAK);
    case INNOV__TEXT_FINE:
        break;
    }
    return INNOV_OK;
}

static int check_text(const innov__field *field, innov__text_facts facts, judged *at)
{
    const innov__form *form = field->type == INNOV_TYPE_URI ? &innov__uri_form : field->form;
    int64_t min, max;
    int rc = check_characters(at, facts);

    if (rc != INNOV_OK)
        return rc;
    innov__limits(field, &min, &max);
    at->number = facts.points;
    if (form != NULL && !form->holds(at->text, at->length)) {
        if (at->to.lenient == INNOV__STRICT || form->passes == NULL ||
            !form->passes(at->text, at->length))
            return fail(at, form->message);
        if (at->to.lenient == INNOV__LENIENT)
            (void)fail(at, form->warning);
    }
    if (facts.points > max) {
        at->limit = max;
        return fail(at, INNOV__MSG_TOO_LONG);
    }
    if (facts.points < min) {
        at->limit = min;
        return fail(at, INNOV__MSG_TOO_SHORT);
    }
    return INNOV_OK;
}

static int keep_text(innov__arena *arena, innov__slot *slot, int has_return, judged *at)
{
    char *copy = innov__arena_text(arena, at->text, at->length);
    size_t length = at->length;

    if (copy == NULL)
        return fail(at, INNOV__MSG_NO_MEMORY);
    if (has_return)
        length = innov__text_normalise(copy, length);
    *slot = (innov__slot){.text = copy, .length = (uint32_t)length, .form = INNOV__SLOT_TEXT};
    return INNOV_OK;
}

static int read_text(const innov__field *field, innov__arena *arena, innov__slot *slot, judged *at)
{
    int multiline = (field->flags & INNOV_FIELD_IS_MULTILINE) != 0;
    innov__text_facts facts = innov__text_look(at->text, at->length, multiline);
    int rc = check_text(field, facts, at);

    return rc == INNOV_OK ? keep_text(arena, slot, facts.has_return, at) : rc;
}

/* ---- Codes and dates ----------------------------------------------------------------------- */

static int unknown_code(const innov__field *field, judged *at)
{
    char words[WORDS_SIZE];
    size_t used = 0;

    words[0] = '\0';
    for (size_t i = 0; i < field->codes->count; i++) {
        const char *name = field->codes->codes[i].name;
        size_t length = strlen(name);

        if (used + length + 8 > sizeof words) {
            memcpy(words + used, ", ...", 6);
            break;
        }
        if (i > 0) {
            memcpy(words + used, ", ", 2);
            used += 2;
        }
        memcpy(words + used, name, length + 1);
        used += length;
    }
    at->name = field->codes->name;
    at->expected = words;
    return fail(at, INNOV__MSG_NO_CODE);
}

static int keep_code(const innov__field *field, const innov__code *code, innov__slot *slot,
                     judged *at)
{
    if (code == NULL)
        return unknown_code(field, at);
    *slot = (innov__slot){
        .text = code->name, .length = (uint32_t)strlen(code->name), .form = INNOV__SLOT_TEXT};
    return INNOV_OK;
}

/* ---- Numbers ------------------------------------------------------------------------------- */

static int check_reference(const innov__field *field, int64_t id, judged *at)
{
    if (!innov__id_ok(id))
        return fail(at, INNOV__MSG_NOT_ID);
    if (field->target != NULL ? innov__id_kind(id) != field->target->number
                              : innov__kind_by_number(innov__id_kind(id)) == NULL) {
        at->expected = field->target != NULL ? field->target->name : "";
        return fail(at, INNOV__MSG_ID_OF_OTHER_KIND);
    }
    if (field->target == NULL &&
        (innov__kind_by_number(innov__id_kind(id))->flags & INNOV_KIND_IS_APART) != 0)
        return fail(at, INNOV__MSG_APART);
    return INNOV_OK;
}

static int check_range(const innov__field *field, int64_t number, judged *at)
{
    char words[2 * INNOV__VALUE_SIZE + 8];
    size_t used;
    int64_t min, max;

    innov__limits(field, &min, &max);
    if (number >= min && number <= max)
        return INNOV_OK;
    used = innov__value_write(field, min, words);
    memcpy(words + used, " .. ", 4);
    innov__value_write(field, max, words + used + 4);
    at->expected = words;
    return fail(at, INNOV__MSG_NOT_IN_RANGE);
}

static int check_number(const innov__field *field, int64_t number, judged *at)
{
    char buffer[INNOV_INSTANT_SIZE];

    if (field->type == INNOV_TYPE_REFERENCE)
        return check_reference(field, number, at);
    if (field->type == INNOV_TYPE_INSTANT)
        return innov_instant_format(number, buffer, sizeof buffer) == INNOV_OK
                   ? INNOV_OK
                   : fail(at, INNOV__MSG_NOT_INSTANT);
    return check_range(field, number, at);
}

/* Reads the text of a number without judging its range; the message when it is none. */
static int parse_number(const innov__field *field, int64_t *number, judged *at)
{
    const char *text = at->text;
    size_t length = at->length;

    at->limit = field->type == INNOV_TYPE_MONEY ? 2 : field->scale;
    switch (field->type) {
    case INNOV_TYPE_BOOLEAN:
        *number = length == 4 && memcmp(text, "true", 4) == 0;
        if (*number == 0 && (length != 5 || memcmp(text, "false", 5) != 0))
            return fail(at, INNOV__MSG_NOT_BOOLEAN);
        return INNOV_OK;
    case INNOV_TYPE_DECIMAL:
    case INNOV_TYPE_MONEY:
        return innov__scaled_parse(text, length, (int)at->limit, number) == INNOV_OK
                   ? INNOV_OK
                   : fail(at, INNOV__MSG_NOT_DECIMAL);
    case INNOV_TYPE_INSTANT:
        return innov__instant_read(text, length, number) == INNOV_OK
                   ? INNOV_OK
                   : fail(at, INNOV__MSG_NOT_INSTANT);
    case INNOV_TYPE_REFERENCE:
        if (innov__id_read(text, length, number) == INNOV_OK)
            return INNOV_OK;
        return fail(at,
                    innov__id_shaped(text, length) ? INNOV__MSG_MISTYPED_ID : INNOV__MSG_NOT_ID);
    default:
        return innov__int_parse(text, length, number) == INNOV_OK
                   ? INNOV_OK
                   : fail(at, INNOV__MSG_NOT_INTEGER);
    }
}

/* ---- The two doors ------------------------------------------------------------------------- */

int innov__value_read(const innov__field *field, const char *text, size_t length,
                      innov__arena *arena, innov__slot *slot, innov__report to,
                      const innov__facts *place)
{
    judged at = {.to = to, .place = place, .text = text, .length = length};
    int32_t date;
    int rc;

    switch (field->type) {
    case INNOV_TYPE_TEXT:
    case INNOV_TYPE_URI:
        return read_text(field, arena, slot, &at);
    case INNOV_TYPE_CODE:
        return keep_code(field, innov__code_by_name(field->codes, text, length), slot, &at);
    case INNOV_TYPE_DATE:
        if (innov__date_read(text, length, &date) != INNOV_OK)
            return fail(&at, INNOV__MSG_NOT_DATE);
        return keep_text(arena, slot, 0, &at);
    default:
        break;
    }
    *slot = (innov__slot){.form = INNOV__SLOT_NUMBER};
    rc = parse_number(field, &slot->number, &at);
    if (rc == INNOV_OK)
        rc = check_number(field, slot->number, &at);
    if (rc != INNOV_OK)
        *slot = (innov__slot){0};
    return rc;
}

int innov__value_from_number(const innov__field *field, int64_t number, innov__arena *arena,
                             innov__slot *slot, innov__report to, const innov__facts *place)
{
    char text[INNOV__VALUE_SIZE];
    judged at = {.to = to, .place = place, .text = text};
    int rc;

    at.length = innov__int_format(number, text);
    switch (field->type) {
    case INNOV_TYPE_TEXT:
    case INNOV_TYPE_URI:
        return fail(&at, INNOV__MSG_NOT_NUMBER);
    case INNOV_TYPE_CODE:
        return keep_code(field, innov__code_by_number(field->codes, number), slot, &at);
    case INNOV_TYPE_DATE:
        if (!innov__date_ok(number))
            return fail(&at, INNOV__MSG_NOT_DATE);
        (void)innov_date_format((int32_t)number, text, sizeof text);
        at.length = strlen(text);
        return keep_text(arena, slot, 0, &at);
    default:
        rc = check_number(field, number, &at);
        if (rc == INNOV_OK)
            *slot = (innov__slot){.number = number, .form = INNOV__SLOT_NUMBER};
        return rc;
    }
}

int innov__value_number(const innov__field *field, const innov__slot *slot, int64_t *number)
{
    const innov__code *code;
    int32_t date;

    if (slot->form == INNOV__SLOT_NUMBER) {
        *number = slot->number;
        return INNOV_OK;
    }
    if (field->type == INNOV_TYPE_DATE) {
        if (innov__date_read(slot->text, slot->length, &date) != INNOV_OK)
            return INNOV_E_DAMAGED;
        *number = date;
        return INNOV_OK;
    }
    if (field->type != INNOV_TYPE_CODE)
        return INNOV_E_TYPE;
    code = innov__code_by_name(field->codes, slot->text, slot->length);
    *number = code != NULL ? code->number : 0;
    return code != NULL ? INNOV_OK : INNOV_E_DAMAGED;
}

size_t innov__value_write(const innov__field *field, int64_t number, char *buffer)
{
    switch (field->type) {
    case INNOV_TYPE_BOOLEAN:
        memcpy(buffer, number ? "true" : "false", number ? 5 : 6);
        break;
    case INNOV_TYPE_DECIMAL:
        return innov__scaled_format(number, field->scale, buffer);
    case INNOV_TYPE_MONEY:
        return innov__scaled_format(number, 2, buffer);
    case INNOV_TYPE_INSTANT:
        if (innov_instant_format(number, buffer, INNOV__VALUE_SIZE) != INNOV_OK)
            buffer[0] = '\0';
        break;
    case INNOV_TYPE_REFERENCE:
        if (innov_id_format(number, buffer, INNOV__VALUE_SIZE) != INNOV_OK)
            buffer[0] = '\0';
        break;
    default:
        return innov__int_format(number, buffer);
    }
    return strlen(buffer);
}

int innov__value_same(const innov__slot *a, const innov__slot *b)
{
    if (a->form != b->form)
        return 0;
    if (a->form == INNOV__SLOT_NUMBER)
        return a->number == b->number;
    return a->form != INNOV__SLOT_TEXT ||
           (a->length == b->length && memcmp(a->text, b->text, a->length) == 0);
}
