/* json.c - everything the model's tables say, as JSON (RFC 8259), for forms, bindings and checks.
 */
#include <stdint.h>
#include <string.h>

#include "format/json/text.h"
#include "model/codes.h"
#include "model/registry.h"
#include "schema/writers.h"

/* ---- Pieces -------------------------------------------------------------------------------- */

static void write_string(innov__output *out, const char *text)
{
    innov__json_write_string(out, text, strlen(text));
}

static void write_name(innov__output *out, const char *name)
{
    innov__write(out, ", \"", name, "\": ");
}

/* Writes a member; a text that is NULL is not written at all. */
static void write_text(innov__output *out, const char *name, const char *text)
{
    if (text != NULL) {
        write_name(out, name);
        write_string(out, text);
    }
}

static void write_number(innov__output *out, const char *name, int64_t number)
{
    write_name(out, name);
    innov__output_int(out, number);
}

static void write_words(innov__output *out, const char *name, innov__words words)
{
    write_name(out, name);
    innov__output_text(out, "{\"en\": ");
    write_string(out, words.en);
    innov__output_text(out, ", \"lv\": ");
    write_string(out, words.lv);
    innov__output_text(out, "}");
}

/* Writes a member that is true when any of the bits is set. */
static void write_flag(innov__output *out, const char *name, uint32_t bits)
{
    write_name(out, name);
    innov__output_text(out, bits != 0 ? "true" : "false");
}

static void write_visibility(innov__output *out, int32_t visibility)
{
    write_text(out, "visibility",
               innov__code_by_number(&innov__visibility_codes, visibility)->name);
}

/* ---- Kinds --------------------------------------------------------------------------------- */

/* Limits are those of the number door: of a decimal times ten to its scale, of money in cents. */
static void write_limits(innov__output *out, const innov__field *field)
{
    int64_t min, max;

    innov__limits(field, &min, &max);
    if (min != INT64_MIN)
        write_number(out, "min", min);
    if (max != INT64_MAX)
        write_number(out, "max", max);
    if (field->type == INNOV_TYPE_DECIMAL)
        write_number(out, "scale", field->scale);
}

static void write_field(innov__output *out, const innov__kind *kind, const innov__field *field)
{
    innov__output_text(out, "        {\"id\": ");
    innov__output_int(out, innov__field_id_of(kind, field));
    write_text(out, "name", field->name);
    write_text(out, "type", innov__type_name(field->type));
    write_flag(out, "required", field->flags & INNOV_FIELD_IS_REQUIRED);
    write_flag(out, "multilingual", field->flags & INNOV_FIELD_IS_MULTILINGUAL);
    write_flag(out, "list", field->flags & INNOV_FIELD_IS_LIST);
    write_flag(out, "unique", field->flags & INNOV_FIELD_IS_UNIQUE);
    write_flag(out, "owner", field->flags & INNOV_FIELD_IS_OWNER);
    write_flag(out, "ordinal", field->flags & INNOV_FIELD_IS_ORDINAL);
    write_flag(out, "multiline", field->flags & INNOV_FIELD_IS_MULTILINE);
    write_flag(out, "personal", field->flags & INNOV_FIELD_IS_PERSONAL);
    write_limits(out, field);
    write_text(out, "unit", field->unit);
    write_text(out, "code_list", field->codes != NULL ? field->codes->name : NULL);
    write_text(out, "target", field->target != NULL ? field->target->name : NULL);
    write_text(out, "form", field->form != NULL ? field->form->name : NULL);
    write_text(out, "pattern", field->form != NULL ? field->form->pattern : NULL);
    write_visibility(out, innov__visibility_of_field(field));
    write_number(out, "since", innov__since(kind, field));
    write_words(out, "label", field->label);
    write_words(out, "doc", field->doc);
    innov__output_text(out, "}");
}

static void write_moves(innov__output *out, const innov__kind *kind)
{
    for (size_t i = 0; i < kind->move_count; i++)
        innov__write(out, i > 0 ? ",\n" : "\n", "        {\"from\": \"", kind->moves[i].from,
                     "\", \"to\": \"", kind->moves[i].to, "\"}");
}

static const char *sort_name(innov__rule_sort sort)
{
    static const char *const names[] = {
        [INNOV__RULE_ORDER] = "order",       [INNOV__RULE_NEEDS] = "needs",
        [INNOV__RULE_EXCLUDES] = "excludes", [INNOV__RULE_ONE_OF] = "one_of",
        [INNOV__RULE_DIFFER] = "differ",     [INNOV__RULE_KINDS] = "kinds",
        [INNOV__RULE_UNIQUE] = "unique",     [INNOV__RULE_RAISES] = "raises",
    };

    return names[sort];
}

static void write_rules(innov__output *out, const innov__kind *kind)
{
    for (size_t i = 0; i < kind->rule_count; i++) {
        const innov__rule *rule = &kind->rules[i];

        innov__write(out, i > 0 ? ",\n" : "\n", "        {\"sort\": \"", sort_name(rule->sort),
                     "\"");
        write_text(out, "field", rule->field);
        write_text(out, "code", rule->code);
        write_text(out, "other", rule->other);
        write_text(out, "third", rule->third);
        innov__output_text(out, "}");
    }
}

static void write_kind(innov__output *out, const innov__kind *kind)
{
    const innov__kind *owner = innov__owner_of(kind);

    innov__output_text(out, "    {\"number\": ");
    innov__output_int(out, kind->number);
    write_text(out, "name", kind->name);
    write_flag(out, "personal", kind->flags & INNOV_KIND_IS_PERSONAL);
    write_flag(out, "input", kind->flags & INNOV_KIND_IS_INPUT);
    write_visibility(out, innov__visibility_of_kind(kind));
    write_number(out, "since", kind->since);
    write_text(out, "owner", owner != NULL ? owner->name : NULL);
    write_text(out, "title", kind->title);
    write_text(out, "status", kind->status);
    write_words(out, "label", kind->label);
    write_words(out, "plural", kind->plural);
    write_words(out, "doc", kind->doc);
    innov__output_text(out, ",\n      \"fields\": [");
    for (size_t i = 0; i < kind->field_count; i++) {
        innov__output_text(out, i > 0 ? ",\n" : "\n");
        write_field(out, kind, &kind->fields[i]);
    }
    innov__output_text(out, "],\n      \"moves\": [");
    write_moves(out, kind);
    innov__output_text(out, "],\n      \"rules\": [");
    write_rules(out, kind);
    innov__output_text(out, "]}");
}

/* ---- Code lists and the whole -------------------------------------------------------------- */

static void write_code_list(innov__output *out, const innov__code_list *list)
{
    innov__write(out, "    {\"name\": \"", list->name, "\"");
    write_words(out, "label", list->label);
    innov__output_text(out, ",\n      \"codes\": [");
    for (size_t i = 0; i < list->count; i++) {
        innov__output_text(out, i > 0 ? ",\n        {\"number\": " : "\n        {\"number\": ");
        innov__output_int(out, list->codes[i].number);
        write_text(out, "name", list->codes[i].name);
        write_words(out, "label", list->codes[i].label);
        write_words(out, "doc", list->codes[i].doc);
        innov__output_text(out, "}");
    }
    innov__output_text(out, "]}");
}

void innov__write_json(innov__output *out)
{
    const innov__kind *kind;
    const innov__code_list *list;

    innov__output_text(out, "{\"major\": ");
    innov__output_int(out, INNOV__MODEL_MAJOR);
    write_number(out, "revision", INNOV__MODEL_REVISION);
    innov__output_text(out, ",\n  \"kinds\": [");
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++) {
        innov__output_text(out, i > 0 ? ",\n" : "\n");
        write_kind(out, kind);
    }
    innov__output_text(out, "],\n  \"code_lists\": [");
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++) {
        innov__output_text(out, i > 0 ? ",\n" : "\n");
        write_code_list(out, list);
    }
    innov__output_text(out, "]}\n");
}
