/* json_schema.c - the model as a JSON Schema 2020-12 of the JSON files that docs/FORMAT.md
 * describes.
 *
 * Nothing in it asks for more than validators agree on: a fraction's decimal places are left to the
 * library, because validators compute multipleOf in binary and refuse 1.15 as a multiple of 0.01.
 */
#include <stdint.h>
#include <string.h>

#include "base/number.h"
#include "format/json/json.h"
#include "format/json/text.h"
#include "model/forms.h"
#include "model/registry.h"
#include "schema/writers.h"

enum { CENTS = 2 }; /* decimal places of money */

static const char limits[] =
    "Written by innov-schema from the tables in lib/model; not to be edited. It describes whole "
    "records: a file that only changes records which are there may leave out required fields. What "
    "it refuses in a new record, the library refuses. Only the library checks that a name stands "
    "once in its object; that the fields of a record agree; that a day is in the calendar, a year "
    "not 0000, a check digit right; that an id is not mistyped, taken twice or of another kind; "
    "that "
    "a reference leads to a record and a unique value stands once; that a number has not too many "
    "decimal places and, written in quotes, is in its range; that an extension is XML; that labels "
    "have a namespace.";

/* ---- Pieces -------------------------------------------------------------------------------- */

static void write_string(innov__output *out, const char *text)
{
    innov__json_write_string(out, text, strlen(text));
}

static void write_name(innov__output *out, const char *name)
{
    write_string(out, name);
    innov__output_text(out, ": ");
}

/* Writes a member that is not the first one. */
static void write_member(innov__output *out, const char *name, const char *text)
{
    innov__output_text(out, ", ");
    write_name(out, name);
    write_string(out, text);
}

/* Words for people in both languages; JSON Schema knows none. */
static void write_words(innov__output *out, const char *name, innov__words words)
{
    innov__buffer both = {0};

    innov__buffer_text(&both, words.en);
    innov__buffer_text(&both, " / ");
    innov__buffer_text(&both, words.lv);
    write_name(out, name);
    if (both.failed == 0)
        write_string(out, both.bytes);
    else
        out->failed = both.failed;
    innov__buffer_free(&both);
}

static void write_number(innov__output *out, const char *name, int64_t number, int scale)
{
    char digits[INNOV__INT_SIZE];

    (void)innov__scaled_format(number, scale, digits);
    innov__output_text(out, ", ");
    write_name(out, name);
    innov__output_text(out, digits);
}

/* A pattern that the whole text must have. */
static void write_pattern(innov__output *out, const char *pattern)
{
    innov__buffer whole = {0};

    innov__buffer_text(&whole, "^(?:");
    innov__buffer_text(&whole, pattern);
    innov__buffer_text(&whole, ")$");
    if (whole.failed == 0)
        write_member(out, "pattern", whole.bytes);
    else
        out->failed = whole.failed;
    innov__buffer_free(&whole);
}

/* ---- Definitions --------------------------------------------------------------------------- */

#define MONTH "(0[1-9]|1[0-2])"
#define DAY   "(0[1-9]|[12][0-9]|3[01])"
#define MICROSECONDS                                                                               \
    "([0-9]{5}[1-9]|[0-9]{4}[1-9]0|[0-9]{3}[1-9]0{2}|[0-9]{2}[1-9]0{3}|[0-9][1-9]0{4}|[1-9]0{5})"

/* Patterns of types; none of them says the type, so that null may stand beside it. Those of texts
 * look for what may not be there, which is the same in every dialect of patterns. */
static const struct definition {
    const char *name, *pattern;
    innov__words doc;
} definitions[] = {
    {"text",
     "^(?![\\s\\S]*[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff])",
     {"A text of one or more lines.", "Teksts vienā vai vairākās rindās."}},
    {"line",
     "^(?![\\s\\S]*[\\u0000-\\u001f\\ufffe\\uffff])",
     {"A text of one line.", "Teksts vienā rindā."}},
    {"date",
     "^[0-9]{4}(-" MONTH "(-" DAY ")?)?$",
     {"A year, a month or a day, as far as it is known.",
      "Gads, mēnesis vai diena, ciktāl zināms."}},
    {"instant",
     "^[0-9]{4}-" MONTH "-" DAY
     "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.(?=[0-9]{6}Z)" MICROSECONDS ")?Z$",
     {"An instant in UTC, with microseconds only when there are any.",
      "Laika brīdis pēc UTC; mikrosekundes tikai tad, ja tās ir."}},
    {"reference",
     "^[A-Za-z0-9._-]{1,64}$",
     {"The id of a record, or its label.", "Ieraksta identifikators vai iezīme."}},
    {"any_reference",
     "^([a-z][a-z0-9_]*/)?[A-Za-z0-9._-]{1,64}$",
     {"The id of a record of any kind, or its kind, a slash and its label.",
      "Jebkura veida ieraksta identifikators vai veids, slīpsvītra un iezīme."}},
    {"language",
     "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
     {"A language tag such as lv or en.", "Valodas kods, piemēram, lv vai en."}},
};

static void write_definition(innov__output *out, const struct definition *definition)
{
    innov__output_text(out, "    ");
    write_name(out, definition->name);
    innov__output_text(out, "{");
    write_words(out, "description", definition->doc);
    innov__output_text(out, ", \"minLength\": 1");
    if (strcmp(definition->name, "language") == 0)
        innov__output_text(out, ", \"maxLength\": 35");
    write_member(out, "pattern", definition->pattern);
    innov__output_text(out, "},\n");
}

static void write_uri(innov__output *out)
{
    static const innov__words doc = {"An absolute URI (RFC 3986).", "Absolūts URI (RFC 3986)."};

    innov__output_text(out, "    \"uri\": {");
    write_words(out, "description", doc);
    write_pattern(out, innov__uri_form.pattern);
    innov__output_text(out, "},\n");
}

/* The description says what each code means. */
static void write_code_list(innov__output *out, const innov__code_list *list)
{
    innov__buffer meanings = {0};

    innov__output_text(out, "    \"code.");
    innov__output_text(out, list->name);
    innov__output_text(out, "\": {");
    write_words(out, "title", list->label);
    for (size_t i = 0; i < list->count; i++) {
        innov__buffer_text(&meanings, i > 0 ? "\n" : "");
        innov__buffer_text(&meanings, list->codes[i].name);
        innov__buffer_text(&meanings, ": ");
        innov__buffer_text(&meanings, list->codes[i].label.en);
        innov__buffer_text(&meanings, " / ");
        innov__buffer_text(&meanings, list->codes[i].label.lv);
    }
    if (meanings.failed == 0)
        write_member(out, "description", meanings.length > 0 ? meanings.bytes : "");
    else
        out->failed = meanings.failed;
    innov__buffer_free(&meanings);
    innov__output_text(out, ",\n      \"enum\": [");
    for (size_t i = 0; i < list->count; i++) {
        innov__output_text(out, i > 0 ? ", " : "");
        write_string(out, list->codes[i].name);
    }
    innov__output_text(out, "]},\n");
}

/* ---- Fields -------------------------------------------------------------------------------- */

/* What a value may be: its type, or null where it may be unset. */
static void write_type(innov__output *out, const char *types, int nullable)
{
    innov__output_text(out, "\"type\": [");
    innov__output_text(out, types);
    innov__output_text(out, nullable ? ", \"null\"]" : "]");
}

static void refer_to(innov__output *out, const char *name)
{
    innov__write(out, ", \"$ref\": \"#/$defs/", name, "\"");
}

static void write_text_value(innov__output *out, const innov__field *field, int nullable)
{
    int64_t min, max;

    innov__limits(field, &min, &max);
    write_type(out, "\"string\"", nullable);
    refer_to(out, (field->flags & INNOV_FIELD_IS_MULTILINE) != 0 ? "text" : "line");
    if (field->type == INNOV_TYPE_URI)
        innov__output_text(out, ", \"allOf\": [{\"$ref\": \"#/$defs/uri\"}]");
    if (min > 1)
        write_number(out, "minLength", min, 0);
    write_number(out, "maxLength", max, 0);
    if (field->form != NULL)
        write_pattern(out, field->form->pattern);
}

/* A number, or its canonical text, of which no range can be said. */
static void write_number_value(innov__output *out, const innov__field *field, int nullable)
{
    int scale = field->type == INNOV_TYPE_MONEY     ? CENTS
                : field->type == INNOV_TYPE_DECIMAL ? field->scale
                                                    : 0;
    innov__buffer pattern = {0};
    int64_t min, max;

    innov__limits(field, &min, &max);
    write_type(out,
               field->type == INNOV_TYPE_INTEGER ? "\"integer\", \"string\""
                                                 : "\"number\", \"string\"",
               nullable);
    refer_to(out, "line");
    write_number(out, "minimum", min, scale);
    write_number(out, "maximum", max, scale);
    innov__buffer_text(&pattern, min < 0 ? "(?!-[0.]*$)-?(0|[1-9][0-9]*)" : "(0|[1-9][0-9]*)");
    if (scale > 0) {
        innov__buffer_text(&pattern, "\\.[0-9]{");
        innov__buffer_int(&pattern, scale);
        innov__buffer_text(&pattern, "}");
    }
    if (pattern.failed == 0)
        write_pattern(out, pattern.bytes);
    else
        out->failed = pattern.failed;
    innov__buffer_free(&pattern);
}

/* One value, of a list or alone. */
static void write_value(innov__output *out, const innov__field *field, int nullable)
{
    switch (field->type) {
    case INNOV_TYPE_TEXT:
    case INNOV_TYPE_URI:
        write_text_value(out, field, nullable);
        break;
    case INNOV_TYPE_INTEGER:
    case INNOV_TYPE_DECIMAL:
    case INNOV_TYPE_MONEY:
        write_number_value(out, field, nullable);
        break;
    case INNOV_TYPE_BOOLEAN:
        write_type(out, "\"boolean\"", nullable);
        break;
    case INNOV_TYPE_CODE:
        innov__write(out, "\"anyOf\": [{\"$ref\": \"#/$defs/code.", field->codes->name, "\"}",
                     nullable ? ", {\"type\": \"null\"}]" : "]");
        break;
    default: /* dates, instants, references: all one line */
        write_type(out, "\"string\"", nullable);
        refer_to(out, "line");
        innov__write(out, ", \"allOf\": [{\"$ref\": \"#/$defs/",
                     field->type == INNOV_TYPE_REFERENCE && field->target == NULL
                         ? "any_reference"
                         : innov__type_name(field->type),
                     "\"}]");
    }
}

static void write_field(innov__output *out, const innov__field *field)
{
    int nullable = (field->flags & INNOV_FIELD_IS_REQUIRED) == 0;

    innov__output_text(out, "        ");
    write_name(out, field->name);
    innov__output_text(out, "{");
    write_words(out, "title", field->label);
    innov__output_text(out, ", ");
    write_words(out, "description", field->doc);
    innov__output_text(out, ",\n          ");
    if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0) {
        write_type(out, "\"object\"", nullable);
        write_number(out, "minProperties", 1, 0);
        write_number(out, "maxProperties", INNOV_LANGUAGE_MAX, 0);
        innov__output_text(out, ", \"propertyNames\": {\"$ref\": \"#/$defs/language\"},\n"
                                "          \"additionalProperties\": {");
        write_value(out, field, 1);
        innov__output_text(out, "}");
    } else if ((field->flags & INNOV_FIELD_IS_LIST) != 0) {
        write_type(out, "\"array\"", nullable);
        write_number(out, "minItems", !nullable, 0);
        write_number(out, "maxItems", INNOV_LIST_MAX, 0);
        innov__output_text(out, ", \"uniqueItems\": true,\n          \"items\": {");
        write_value(out, field, 0);
        innov__output_text(out, "}");
    } else {
        write_value(out, field, nullable);
    }
    innov__output_text(out, "}");
}

/* ---- Kinds --------------------------------------------------------------------------------- */

static int is_stored(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_INPUT) == 0;
}

/* What is required may be withheld instead; the library knows what is. */
static void write_required(innov__output *out, const innov__kind *kind)
{
    int count = 0;

    innov__output_text(out, "      \"if\": {\"not\": {\"required\": [\"withheld\"]}},\n"
                            "      \"then\": {\"required\": [");
    for (size_t i = 0; i < kind->field_count; i++)
        if ((kind->fields[i].flags & INNOV_FIELD_IS_REQUIRED) != 0) {
            innov__output_text(out, count++ > 0 ? ", " : "");
            write_string(out, kind->fields[i].name);
        }
    innov__output_text(out, "]},\n");
}

static void write_kind(innov__output *out, const innov__kind *kind)
{
    innov__write(out, "    \"kind.", kind->name, "\": {");
    write_words(out, "title", kind->label);
    innov__output_text(out, ",\n      ");
    write_words(out, "description", kind->doc);
    innov__output_text(out, ",\n      \"type\": \"object\", \"additionalProperties\": false,\n");
    write_required(out, kind);
    innov__output_text(out, "      \"properties\": {\n");
    for (size_t i = 0; i < kind->field_count; i++) {
        innov__output_text(out, i > 0 ? ",\n" : "");
        write_field(out, &kind->fields[i]);
    }
    innov__output_text(out, "}},\n");
}

/* ---- The whole ----------------------------------------------------------------------------- */

static const char file[] =
    "    \"file\": {\n"
    "      \"type\": \"object\", \"additionalProperties\": false,\n"
    "      \"required\": [\"model\", \"revision\", \"records\"],\n"
    "      \"properties\": {\n"
    "        \"model\": {\"const\": \"" INNOV__JSON_MODEL "\"},\n"
    "        \"revision\": {\"type\": \"integer\", \"minimum\": 0, \"maximum\": 2147483647},\n"
    "        \"labels\": {\"type\": \"string\", \"$ref\": \"#/$defs/uri\"},\n"
    "        \"language\": {\"type\": \"string\", \"$ref\": \"#/$defs/language\"},\n"
    "        \"origin\": {\"type\": \"string\", \"$ref\": \"#/$defs/line\"},\n"
    "        \"records\": {\"$ref\": \"#/$defs/records\"}}},\n";

static const char record[] =
    "    \"records\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/record\"}},\n"
    "    \"record\": {\n"
    "      \"type\": \"object\", \"additionalProperties\": false,\n"
    "      \"required\": [\"kind\", \"fields\"],\n"
    "      \"dependentRequired\": {\"label\": [\"id\"], \"labels\": [\"id\"]},\n"
    "      \"properties\": {\n"
    "        \"id\": {\"type\": \"string\", \"$ref\": \"#/$defs/reference\"},\n"
    "        \"label\": {\"type\": \"string\", \"$ref\": \"#/$defs/reference\"},\n"
    "        \"labels\": {\"type\": \"string\", \"$ref\": \"#/$defs/uri\"},\n"
    "        \"fields\": {\"type\": \"object\"},\n"
    "        \"extension\": {\"type\": \"string\", \"minLength\": 1, \"maxLength\": 65536},\n"
    "        ";

/* The place of the next kind that is stored, from `from` on. */
static size_t next_stored(size_t from)
{
    const innov__kind *kind;

    while ((kind = innov__kind_at(from)) != NULL && !is_stored(kind))
        from++;
    return from;
}

/* The kinds that are stored, from place `from` in the model on, at most `most`: their names in a
 * list. Returns the place behind the last. */
static size_t write_kind_names(innov__output *out, size_t from, size_t most)
{
    const innov__kind *kind;
    size_t count = 0;

    innov__output_text(out, "\"kind\": {\"enum\": [");
    for (; count < most && (kind = innov__kind_at(from)) != NULL; from++)
        if (is_stored(kind)) {
            innov__output_text(out, count++ > 0 ? ", " : "");
            write_string(out, kind->name);
        }
    innov__output_text(out, "]}");
    return from;
}

static void write_choice(innov__output *out, const innov__kind *kind)
{
    innov__write(out, "          {\"if\": {\"properties\": {\"kind\": {\"const\": \"", kind->name,
                 "\"}}},\n            \"then\": {\"properties\": {\"fields\": "
                 "{\"$ref\": \"#/$defs/kind.",
                 kind->name, "\"}}}}");
}

/* A record has the fields of its kind. Which that is, is asked in two steps: a validator that asks
 * for each kind in turn takes five times as long. */
static void write_record(innov__output *out)
{
    enum { STEP = 10 };
    const innov__kind *kind;

    innov__output_text(out, record);
    (void)write_kind_names(out, 0, SIZE_MAX);
    innov__output_text(out, "},\n      \"allOf\": [");
    for (size_t from = next_stored(0), end; innov__kind_at(from) != NULL; from = next_stored(end)) {
        int count = 0;

        innov__write(out, from > 0 ? ",\n" : "\n", "        {\"if\": {\"properties\": {");
        end = write_kind_names(out, from, STEP);
        innov__output_text(out, "}}, \"then\": {\"allOf\": [\n");
        for (size_t i = from; i < end; i++)
            if (is_stored(kind = innov__kind_at(i))) {
                innov__output_text(out, count++ > 0 ? ",\n" : "");
                write_choice(out, kind);
            }
        innov__output_text(out, "]}}");
    }
    innov__output_text(out, "]}\n");
}

void innov__write_json_schema(innov__output *out)
{
    static const innov__words title = {"Records of an innovation ecosystem",
                                       "Inovācijas ekosistēmas ieraksti"};
    static const innov__words doc = {"A file, or its records alone.",
                                     "Fails vai tā ieraksti vien."};
    const innov__kind *kind;
    const innov__code_list *list;

    innov__output_text(out, "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                            "  \"$id\": \"" INNOV__JSON_MODEL ":");
    innov__output_int(out, INNOV__MODEL_REVISION);
    innov__output_text(out, "\",\n  ");
    write_words(out, "title", title);
    innov__output_text(out, ",\n  ");
    write_words(out, "description", doc);
    innov__output_text(out, ",\n  ");
    write_name(out, "$comment");
    write_string(out, limits);
    innov__output_text(out, ",\n  \"type\": [\"object\", \"array\"],\n"
                            "  \"if\": {\"type\": \"array\"},\n"
                            "  \"then\": {\"$ref\": \"#/$defs/records\"},\n"
                            "  \"else\": {\"$ref\": \"#/$defs/file\"},\n"
                            "  \"$defs\": {\n");
    for (size_t i = 0; i < INNOV__COUNT(definitions); i++)
        write_definition(out, &definitions[i]);
    write_uri(out);
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++)
        write_code_list(out, list);
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if (is_stored(kind))
            write_kind(out, kind);
    innov__output_text(out, file);
    write_record(out);
    innov__output_text(out, "  }}\n");
}
