/* xsd.c - the model as a W3C XML Schema 1.0 of the XML files that docs/FORMAT.md describes.
 *
 * Value types derive from xs:string, which leaves white space as it is, and say exactly what the
 * library takes. Numbers derive from xs:integer and xs:decimal, because a text has no order.
 */
#include <stdint.h>

#include "base/number.h"
#include "model/forms.h"
#include "model/registry.h"
#include "schema/writers.h"

enum { CENTS = 2 }; /* decimal places of money */

/* xml:lang can be declared only by a second file, so it is let through and checked by the library.
 */
#define ANY_LANGUAGE                                                                               \
    "<xs:anyAttribute namespace=\"http://www.w3.org/XML/1998/namespace\" "                         \
    "processContents=\"skip\"/>\n"

static const char opening[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<!-- The XML files of libinnov, for model revision ";

static const char limits[] =
    ".\n"
    "     Written by innov-schema from the tables in lib/model; not to be edited.\n"
    "\n"
    "     What this schema refuses, the library refuses; in the history, which an import\n"
    "     passes over, it does so when it opens the file as a store. Only the library checks\n"
    "     - that a multilingual text says its xml:lang, and no language twice;\n"
    "     - that xml:lang is a well-formed tag, and the only attribute of its namespace;\n"
    "     - that labels have a namespace, and a store file has all its marks;\n"
    "     - that required fields have values and the fields of a record agree;\n"
    "     - that a day is in the calendar, a year not 0000, a check digit right;\n"
    "     - that an id is not mistyped, taken twice or of another kind;\n"
    "     - that a reference leads to a record and a unique value stands once;\n"
    "     - that a list has no value twice, and not more than it may;\n"
    "     - that the history has every revision, and its values fit their fields;\n"
    "     - that no white space stands around a number, and no minus before a zero. -->\n"
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\"\n"
    "    xmlns=\"urn:libinnov:";

/* ---- Pieces -------------------------------------------------------------------------------- */

/* Writes text as it may stand in an element or in an attribute. */
static void write_escaped(innov__output *out, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&':
            innov__output_text(out, "&amp;");
            break;
        case '<':
            innov__output_text(out, "&lt;");
            break;
        case '>':
            innov__output_text(out, "&gt;");
            break;
        case '"':
            innov__output_text(out, "&quot;");
            break;
        default:
            innov__output_bytes(out, text, 1);
        }
    }
}

static void write_documentation(innov__output *out, const char *indent, const char *lang,
                                const char *label, const char *doc)
{
    innov__write(out, indent, "  <xs:documentation xml:lang=\"", lang, "\">");
    write_escaped(out, label);
    if (label[0] != '\0' && doc[0] != '\0')
        innov__output_text(out, ": ");
    write_escaped(out, doc);
    innov__output_text(out, "</xs:documentation>\n");
}

static void write_annotation(innov__output *out, const char *indent, innov__words label,
                             innov__words doc)
{
    innov__write(out, indent, "<xs:annotation>\n");
    write_documentation(out, indent, "en", label.en, doc.en);
    write_documentation(out, indent, "lv", label.lv, doc.lv);
    innov__write(out, indent, "</xs:annotation>\n");
}

static void write_facet(innov__output *out, const char *indent, const char *facet,
                        const char *value)
{
    innov__write(out, indent, "<xs:", facet, " value=\"");
    write_escaped(out, value);
    innov__output_text(out, "\"/>\n");
}

static void write_number_facet(innov__output *out, const char *indent, const char *facet,
                               int64_t value, int scale)
{
    char digits[INNOV__INT_SIZE];

    (void)innov__scaled_format(value, scale, digits);
    write_facet(out, indent, facet, digits);
}

/* ---- Types by name ------------------------------------------------------------------------- */

#define MONTH "(0[1-9]|1[0-2])"
#define DAY   "(0[1-9]|[12][0-9]|3[01])"
#define MICROSECONDS                                                                               \
    "([0-9]{5}[1-9]|[0-9]{4}[1-9]0|[0-9]{3}[1-9]0{2}|[0-9]{2}[1-9]0{3}|[0-9][1-9]0{4}|[1-9]0{5})"

typedef struct named_type {
    const char *name, *base, *pattern;
    const innov__form *form; /* instead of a pattern */
    innov__words doc;
} named_type;

static const named_type named_types[] = {
    {
        .name = "text",
        .base = "xs:string",
        .doc = {"A text of one or more lines.", "Teksts vienā vai vairākās rindās."},
    },
    {
        .name = "line",
        .base = "text",
        .pattern = "[^\\n\\r\\t]*",
        .doc = {"A text of one line.", "Teksts vienā rindā."},
    },
    {
        .name = "boolean",
        .base = "line",
        .pattern = "true|false",
        .doc = {"Yes (true) or no (false).", "Jā (true) vai nē (false)."},
    },
    {
        .name = "date",
        .base = "line",
        .pattern = "[0-9]{4}(-" MONTH "(-" DAY ")?)?",
        .doc = {"A year, a month or a day, as far as it is known.",
                "Gads, mēnesis vai diena, ciktāl zināms."},
    },
    {
        .name = "instant",
        .base = "line",
        .pattern = "[0-9]{4}-" MONTH "-" DAY
                   "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\." MICROSECONDS ")?Z",
        .doc = {"An instant in UTC, with microseconds only when there are any.",
                "Laika brīdis pēc UTC; mikrosekundes tikai tad, ja tās ir."},
    },
    {
        .name = "reference",
        .base = "line",
        .pattern = "[A-Za-z0-9._\\-]{1,64}",
        .doc = {"The id of a record, or its label.", "Ieraksta identifikators vai iezīme."},
    },
    {
        .name = "any_reference",
        .base = "line",
        .pattern = "([a-z][a-z0-9_]*/)?[A-Za-z0-9._\\-]{1,64}",
        .doc = {"The id of a record of any kind, or its kind, a slash and its label.",
                "Jebkura veida ieraksta identifikators vai veids, slīpsvītra un iezīme."},
    },
    {
        .name = "uri",
        .base = "line",
        .form = &innov__uri_form,
        .doc = {"An absolute URI (RFC 3986).", "Absolūts URI (RFC 3986)."},
    },
    {
        .name = "identity",
        .base = "line",
        .pattern = "[0-9A-Fa-f]{32}",
        .doc = {"What tells a store from every other.", "Tas, pēc kā krātuvi atšķir no citām."},
    },
    {
        .name = "revision",
        .base = "xs:integer",
        .pattern = "0|[1-9][0-9]{0,18}",
        .doc = {"A revision of a store.", "Krātuves redakcijas numurs."},
    },
    {
        .name = "counted",
        .base = "xs:integer",
        .pattern = "[1-9][0-9]{0,18}",
        .doc = {"A number that counts from 1.", "Skaitlis, ko skaita no 1."},
    },
    {
        .name = "id",
        .base = "line",
        .pattern = "i[0-7][0-9A-HJKMNP-TV-Z]{12}[0-9A-Z]",
        .doc = {"The id of a record.", "Ieraksta identifikators."},
    },
    {
        .name = "digest",
        .base = "line",
        .pattern = "[0-9a-f]{32}",
        .doc = {"What tells a state of a store from every other.",
                "Tas, pēc kā krātuves stāvokli atšķir no citiem."},
    },
    {
        .name = "field_name",
        .base = "line",
        .pattern = "[a-z][a-z0-9_]*",
        .doc = {"The name of a field.", "Lauka nosaukums."},
    },
    {
        .name = "model_revision",
        .base = "xs:integer",
        .pattern = "[1-9][0-9]{0,8}",
        .doc = {"A revision of the model.", "Modeļa redakcijas numurs."},
    },
};

static const innov__words no_words = {"", ""};

static void write_named_type(innov__output *out, const named_type *type)
{
    const char *pattern = type->form != NULL ? type->form->pattern : type->pattern;

    innov__write(out, "  <xs:simpleType name=\"", type->name, "\">\n");
    write_annotation(out, "    ", no_words, type->doc);
    innov__write(out, "    <xs:restriction base=\"", type->base, "\">\n");
    if (pattern != NULL)
        write_facet(out, "      ", "pattern", pattern);
    else
        write_facet(out, "      ", "minLength", "1");
    innov__output_text(out, "    </xs:restriction>\n  </xs:simpleType>\n");
}

/* A text or line that may say its language. */
static void write_multilingual_type(innov__output *out, const char *base, innov__words doc)
{
    innov__write(out, "  <xs:complexType name=\"", base, ".multilingual\">\n");
    write_annotation(out, "    ", no_words, doc);
    innov__write(out, "    <xs:simpleContent>\n      <xs:extension base=\"", base,
                 "\">\n        " ANY_LANGUAGE "      </xs:extension>\n    </xs:simpleContent>\n",
                 "  </xs:complexType>\n");
}

static void write_code_list(innov__output *out, const innov__code_list *list)
{
    innov__write(out, "  <xs:simpleType name=\"code.", list->name, "\">\n");
    write_annotation(out, "    ", list->label, no_words);
    innov__output_text(out, "    <xs:restriction base=\"xs:string\">\n");
    for (size_t i = 0; i < list->count; i++) {
        innov__write(out, "      <xs:enumeration value=\"", list->codes[i].name, "\">\n");
        write_annotation(out, "        ", list->codes[i].label, list->codes[i].doc);
        innov__output_text(out, "      </xs:enumeration>\n");
    }
    innov__output_text(out, "    </xs:restriction>\n  </xs:simpleType>\n");
}

/* The names of the kinds that are stored. */
static void write_kind_names(innov__output *out)
{
    static const innov__words doc = {"The name of a kind of record.", "Ieraksta veida nosaukums."};
    const innov__kind *kind;

    innov__output_text(out, "  <xs:simpleType name=\"kind_name\">\n");
    write_annotation(out, "    ", no_words, doc);
    innov__output_text(out, "    <xs:restriction base=\"xs:string\">\n");
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if ((kind->flags & INNOV_KIND_IS_INPUT) == 0)
            write_facet(out, "      ", "enumeration", kind->name);
    innov__output_text(out, "    </xs:restriction>\n  </xs:simpleType>\n");
}

static void write_types(innov__output *out)
{
    const innov__code_list *list;

    for (size_t i = 0; i < INNOV__COUNT(named_types); i++)
        write_named_type(out, &named_types[i]);
    write_multilingual_type(out, "text",
                            (innov__words){"A text in one language.", "Teksts vienā valodā."});
    write_multilingual_type(out, "line",
                            (innov__words){"A line in one language.", "Rinda vienā valodā."});
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++)
        write_code_list(out, list);
    write_kind_names(out);
}

/* ---- Fields -------------------------------------------------------------------------------- */

static int is_number(const innov__field *field)
{
    return field->type == INNOV_TYPE_INTEGER || field->type == INNOV_TYPE_DECIMAL ||
           field->type == INNOV_TYPE_MONEY;
}

static int is_text(const innov__field *field)
{
    return field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI;
}

static const char *text_base(const innov__field *field)
{
    return field->type == INNOV_TYPE_URI                    ? "uri"
           : (field->flags & INNOV_FIELD_IS_MULTILINE) != 0 ? "text"
                                                            : "line";
}

static void write_text_facets(innov__output *out, const innov__field *field, const char *indent)
{
    int64_t min, max;

    innov__limits(field, &min, &max);
    if (min > 1)
        write_number_facet(out, indent, "minLength", min, 0);
    write_number_facet(out, indent, "maxLength", max, 0);
    if (field->form != NULL)
        write_facet(out, indent, "pattern", field->form->pattern);
}

static void write_text_type(innov__output *out, const innov__field *field)
{
    innov__write(out, "          <xs:simpleType>\n            <xs:restriction base=\"",
                 text_base(field), "\">\n");
    write_text_facets(out, field, "              ");
    innov__output_text(out, "            </xs:restriction>\n          </xs:simpleType>\n");
}

static void write_multilingual(innov__output *out, const innov__field *field)
{
    innov__write(out,
                 "          <xs:complexType>\n            <xs:simpleContent>\n"
                 "              <xs:restriction base=\"",
                 text_base(field), ".multilingual\">\n");
    write_text_facets(out, field, "                ");
    innov__output_text(out, "                " ANY_LANGUAGE
                            "              </xs:restriction>\n            </xs:simpleContent>\n"
                            "          </xs:complexType>\n");
}

static void write_number_pattern(innov__output *out, int64_t min, int scale)
{
    innov__write(out, "              <xs:pattern value=\"", min < 0 ? "-?" : "", "(0|[1-9][0-9]*)");
    if (scale > 0) {
        innov__output_text(out, "\\.[0-9]{");
        innov__output_int(out, scale);
        innov__output_text(out, "}");
    }
    innov__output_text(out, "\"/>\n");
}

static void write_number(innov__output *out, const innov__field *field)
{
    int scale = field->type == INNOV_TYPE_MONEY     ? CENTS
                : field->type == INNOV_TYPE_DECIMAL ? field->scale
                                                    : 0;
    int64_t min, max;

    innov__limits(field, &min, &max);
    innov__write(out, "          <xs:simpleType>\n            <xs:restriction base=\"xs:",
                 field->type == INNOV_TYPE_INTEGER ? "integer" : "decimal", "\">\n");
    write_number_facet(out, "              ", "minInclusive", min, scale);
    write_number_facet(out, "              ", "maxInclusive", max, scale);
    write_number_pattern(out, min, scale);
    innov__output_text(out, "            </xs:restriction>\n          </xs:simpleType>\n");
}

static void write_field(innov__output *out, const innov__field *field)
{
    int repeats = (field->flags & (INNOV_FIELD_IS_LIST | INNOV_FIELD_IS_MULTILINGUAL)) != 0;

    innov__write(out, "        <xs:element name=\"", field->name, "\"");
    if (field->codes != NULL)
        innov__write(out, " type=\"code.", field->codes->name, "\"");
    else if (field->type == INNOV_TYPE_REFERENCE && field->target == NULL)
        innov__output_text(out, " type=\"any_reference\"");
    else if (!is_number(field) && !is_text(field))
        innov__write(out, " type=\"", innov__type_name(field->type), "\"");
    innov__write(out, " minOccurs=\"0\"", repeats ? " maxOccurs=\"unbounded\"" : "",
                 " nillable=\"true\">\n");
    write_annotation(out, "          ", field->label, field->doc);
    if (is_number(field))
        write_number(out, field);
    else if ((field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0)
        write_multilingual(out, field);
    else if (is_text(field))
        write_text_type(out, field);
    innov__output_text(out, "        </xs:element>\n");
}

/* ---- The history of a store file ----------------------------------------------------------- */

static const char history_before[] =
    "    <xs:simpleContent>\n"
    "      <xs:extension base=\"xs:string\">\n"
    "        <xs:attribute name=\"field\" type=\"field_name\" use=\"required\"/>\n"
    "        <xs:attribute name=\"ordinal\" type=\"counted\"/>\n"
    "        " ANY_LANGUAGE "      </xs:extension>\n"
    "    </xs:simpleContent>\n";

static const char history_change[] =
    "    <xs:sequence>\n"
    "      <xs:element name=\"extension\" type=\"xs:string\" minOccurs=\"0\"/>\n"
    "      <xs:element name=\"before\" type=\"history.before\" minOccurs=\"0\" "
    "maxOccurs=\"unbounded\"/>\n"
    "    </xs:sequence>\n"
    "    <xs:attribute name=\"id\" type=\"id\" use=\"required\"/>\n"
    "    <xs:attribute name=\"before\" type=\"counted\" use=\"required\"/>\n"
    "    <xs:attribute name=\"label\" type=\"reference\"/>\n"
    "    <xs:attribute name=\"labels\" type=\"uri\"/>\n";

static const char history_added[] =
    "    <xs:attribute name=\"kind\" type=\"kind_name\" use=\"required\"/>\n"
    "    <xs:attribute name=\"first\" type=\"id\" use=\"required\"/>\n"
    "    <xs:attribute name=\"last\" type=\"id\" use=\"required\"/>\n";

static const char history_transaction[] =
    "    <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">\n"
    "      <xs:element name=\"added\" type=\"history.added\"/>\n"
    "      <xs:element name=\"changed\" type=\"history.change\"/>\n"
    "      <xs:element name=\"deleted\" type=\"history.change\"/>\n"
    "    </xs:choice>\n"
    "    <xs:attribute name=\"revision\" type=\"counted\" use=\"required\"/>\n"
    "    <xs:attribute name=\"instant\" type=\"instant\" use=\"required\"/>\n"
    "    <xs:attribute name=\"digest\" type=\"digest\" use=\"required\"/>\n"
    "    <xs:attribute name=\"actor\" type=\"line\"/>\n"
    "    <xs:attribute name=\"reason\" type=\"line\"/>\n"
    "    <xs:attribute name=\"override\" type=\"boolean\"/>\n";

static const char history_erased[] =
    "    <xs:attribute name=\"id\" type=\"id\" use=\"required\"/>\n"
    "    <xs:attribute name=\"person\" type=\"id\" use=\"required\"/>\n"
    "    <xs:attribute name=\"number\" type=\"counted\" use=\"required\"/>\n"
    "    <xs:attribute name=\"revision\" type=\"counted\" use=\"required\"/>\n"
    "    <xs:attribute name=\"salt\" type=\"digest\" use=\"required\"/>\n"
    "    <xs:attribute name=\"label\" type=\"digest\"/>\n";

static const char history[] =
    "    <xs:sequence>\n"
    "      <xs:element name=\"erased\" type=\"history.erased\" minOccurs=\"0\" "
    "maxOccurs=\"unbounded\"/>\n"
    "      <xs:element name=\"transaction\" type=\"history.transaction\" minOccurs=\"0\" "
    "maxOccurs=\"unbounded\"/>\n"
    "    </xs:sequence>\n";

static void write_history_types(innov__output *out)
{
    static const struct {
        const char *name, *content;
        innov__words doc;
    } types[] = {
        {"history.before",
         history_before,
         {"What a field had; empty: nothing.", "Kas laukā bija; tukšs: nekas."}},
        {"history.change",
         history_change,
         {"A record that was changed or deleted, with the revision and the values it had.",
          "Mainīts vai dzēsts ieraksts ar redakciju un vērtībām, kas tam bija."}},
        {"history.added",
         history_added,
         {"New records of one kind: the first and the last id.",
          "Viena veida jauni ieraksti: pirmais un pēdējais identifikators."}},
        {"history.transaction",
         history_transaction,
         {"What one transaction did.", "Ko izdarīja viena transakcija."}},
        {"history.erased",
         history_erased,
         {"A person who was erased, or a record about them that had a label: only its digest is "
          "left.",
          "Izdzēsta persona vai ieraksts par to, kam bija iezīme: no tās palicis tikai "
          "jaucējums."}},
        {"history",
         history,
         {"The log of a store, oldest first.", "Krātuves žurnāls, senākais vispirms."}},
    };

    for (size_t i = 0; i < INNOV__COUNT(types); i++) {
        innov__write(out, "  <xs:complexType name=\"", types[i].name, "\">\n");
        write_annotation(out, "    ", no_words, types[i].doc);
        innov__write(out, types[i].content, "  </xs:complexType>\n");
    }
}

/* ---- Records and the root ------------------------------------------------------------------ */

static const char record_attributes[] =
    "  <xs:attributeGroup name=\"record\">\n"
    "    <xs:attribute name=\"id\" type=\"reference\" use=\"required\"/>\n"
    "    <xs:attribute name=\"label\" type=\"reference\"/>\n"
    "    <xs:attribute name=\"labels\" type=\"uri\"/>\n"
    "    <xs:attribute name=\"revision\" type=\"revision\"/>\n"
    "  </xs:attributeGroup>\n";

static const char root_attributes[] =
    "        </xs:choice>\n"
    "        <xs:element name=\"history\" type=\"history\" minOccurs=\"0\"/>\n"
    "      </xs:sequence>\n"
    "      <xs:attribute name=\"revision\" type=\"model_revision\" use=\"required\"/>\n"
    "      <xs:attribute name=\"labels\" type=\"uri\"/>\n"
    "      <xs:attribute name=\"store\" type=\"identity\"/>\n"
    "      <xs:attribute name=\"at\" type=\"revision\"/>\n"
    "      <xs:attribute name=\"origin\" type=\"xs:string\"/>\n"
    "      <xs:attribute name=\"require_actor\" type=\"xs:string\" fixed=\"true\"/>\n"
    "      " ANY_LANGUAGE "    </xs:complexType>\n"
    "  </xs:element>\n"
    "</xs:schema>\n";

static void write_kind(innov__output *out, const innov__kind *kind)
{
    innov__write(out, "  <xs:complexType name=\"kind.", kind->name, "\">\n");
    write_annotation(out, "    ", kind->label, kind->doc);
    innov__output_text(out, "    <xs:sequence>\n");
    for (size_t i = 0; i < kind->field_count; i++)
        write_field(out, &kind->fields[i]);
    innov__output_text(
        out, "      <xs:any namespace=\"##other\" processContents=\"lax\" minOccurs=\"0\" "
             "maxOccurs=\"unbounded\"/>\n"
             "    </xs:sequence>\n"
             "    <xs:attributeGroup ref=\"record\"/>\n"
             "  </xs:complexType>\n");
}

static void write_root(innov__output *out)
{
    static const innov__words label = {"Ecosystem", "Ekosistēma"};
    static const innov__words doc = {"The records, in any order; in a store file, its log.",
                                     "Ieraksti jebkurā secībā; krātuves failā arī tās žurnāls."};
    const innov__kind *kind;

    innov__output_text(out, "  <xs:element name=\"ecosystem\">\n");
    write_annotation(out, "    ", label, doc);
    innov__output_text(out, "    <xs:complexType>\n"
                            "      <xs:sequence>\n"
                            "        <xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">\n");
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if ((kind->flags & INNOV_KIND_IS_INPUT) == 0)
            innov__write(out, "          <xs:element name=\"", kind->name, "\" type=\"kind.",
                         kind->name, "\"/>\n");
    innov__output_text(out, root_attributes);
}

void innov__write_xsd(innov__output *out)
{
    const innov__kind *kind;

    innov__output_text(out, opening);
    innov__output_int(out, INNOV__MODEL_REVISION);
    innov__output_text(out, limits);
    innov__output_int(out, INNOV__MODEL_MAJOR);
    innov__output_text(out, "\" targetNamespace=\"urn:libinnov:");
    innov__output_int(out, INNOV__MODEL_MAJOR);
    innov__output_text(out, "\">\n");
    write_types(out);
    innov__output_text(out, record_attributes);
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if ((kind->flags & INNOV_KIND_IS_INPUT) == 0)
            write_kind(out, kind);
    write_history_types(out);
    write_root(out);
}
