/* markdown.c - the model as a reference for people, in English or Latvian.
 *
 * The heading of a kind or a code list is its name, so that links are the same in both languages.
 */
#include <stdint.h>
#include <string.h>

#include "base/number.h"
#include "model/codes.h"
#include "model/registry.h"
#include "schema/writers.h"

enum { CENTS = 2 }; /* decimal places of money */

/* ---- Pieces -------------------------------------------------------------------------------- */

struct page {
    innov__output *out;
    int language; /* as innov__language says */
};

static void write_words(const struct page *page, innov__words words)
{
    innov__output_text(page->out, page->language ? words.lv : words.en);
}

static void say(const struct page *page, const char *en, const char *lv)
{
    write_words(page, (innov__words){en, lv});
}

static void write_name(const struct page *page, const char *name)
{
    innov__write(page->out, "`", name, "`");
}

static void write_link(const struct page *page, const char *name)
{
    innov__write(page->out, "[", name, "](#", name, ")");
}

static int is_input(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_INPUT) != 0;
}

/* ---- A field ------------------------------------------------------------------------------- */

static void write_type_name(const struct page *page, int32_t type)
{
    static const char *const latvian[] = {
        [INNOV_TYPE_TEXT] = "teksts",          [INNOV_TYPE_INTEGER] = "vesels skaitlis",
        [INNOV_TYPE_BOOLEAN] = "jā vai nē",    [INNOV_TYPE_DECIMAL] = "decimālskaitlis",
        [INNOV_TYPE_MONEY] = "naudas summa",   [INNOV_TYPE_DATE] = "datums",
        [INNOV_TYPE_INSTANT] = "laika brīdis", [INNOV_TYPE_CODE] = "kods",
        [INNOV_TYPE_REFERENCE] = "norāde",     [INNOV_TYPE_URI] = "URI",
    };

    say(page, type == INNOV_TYPE_URI ? "URI" : innov__type_name(type), latvian[type]);
}

static void write_length(const struct page *page, const innov__field *field)
{
    int64_t min, max;

    innov__limits(field, &min, &max);
    if (min == max) {
        innov__output_text(page->out, ", ");
        innov__output_int(page->out, max);
        say(page, " characters", " rakstzīmes");
        return;
    }
    if (min > 1) {
        say(page, " of ", " no ");
        innov__output_int(page->out, min);
    }
    say(page, min > 1 ? " to " : " of up to ", " līdz ");
    innov__output_int(page->out, max);
    say(page, " characters", " rakstzīmēm");
}

static void write_scaled(const struct page *page, int64_t number, int scale)
{
    char digits[INNOV__INT_SIZE];

    (void)innov__scaled_format(number, scale, digits);
    innov__output_text(page->out, digits);
}

static void write_range(const struct page *page, const innov__field *field, int scale)
{
    int64_t min, max;

    innov__limits(field, &min, &max);
    if (min != INT64_MIN) {
        say(page, " from ", " no ");
        write_scaled(page, min, scale);
    }
    if (max != INT64_MAX) {
        say(page, " to ", " līdz ");
        write_scaled(page, max, scale);
    }
    if (field->unit != NULL)
        innov__write(page->out, " ", field->unit);
}

static void write_type(const struct page *page, const innov__field *field)
{
    if ((field->flags & INNOV_FIELD_IS_LIST) != 0)
        say(page, "list: ", "saraksts: ");
    write_type_name(page, field->type);
    switch (field->type) {
    case INNOV_TYPE_TEXT:
    case INNOV_TYPE_URI:
        write_length(page, field);
        break;
    case INNOV_TYPE_INTEGER:
        write_range(page, field, 0);
        break;
    case INNOV_TYPE_DECIMAL:
        write_range(page, field, field->scale);
        break;
    case INNOV_TYPE_MONEY:
        write_range(page, field, CENTS);
        break;
    case INNOV_TYPE_CODE:
        say(page, " of ", " no ");
        write_link(page, field->codes->name);
        break;
    case INNOV_TYPE_REFERENCE:
        say(page, " to ", " uz ");
        if (field->target != NULL)
            write_link(page, field->target->name);
        else
            say(page, "any kind", "jebkuru veidu");
        break;
    }
}

/* What the flags and the form add to the type. */
static void write_marks(const struct page *page, const innov__field *field)
{
    static const struct {
        uint32_t flag;
        innov__words words;
    } marks[] = {
        {INNOV_FIELD_IS_MULTILINGUAL, {"; in several languages", "; vairākās valodās"}},
        {INNOV_FIELD_IS_MULTILINE, {"; may have several lines", "; drīkst būt vairākas rindas"}},
        {INNOV_FIELD_IS_UNIQUE, {"; unique", "; neatkārtojas"}},
        {INNOV_FIELD_IS_OWNER, {"; the record it belongs to", "; ieraksts, kam tas pieder"}},
        {INNOV_FIELD_IS_ORDINAL, {"; unique within its owner", "; neatkārtojas pie īpašnieka"}},
        {INNOV_FIELD_IS_PERSONAL, {"; personal data", "; personas dati"}},
    };

    if (field->form != NULL) {
        say(page, "; form ", "; forma ");
        write_name(page, field->form->name);
    }
    for (size_t i = 0; i < INNOV__COUNT(marks); i++)
        if ((field->flags & marks[i].flag) != 0)
            write_words(page, marks[i].words);
}

static void write_visibility(const struct page *page, int32_t visibility)
{
    write_words(page, innov__code_by_number(&innov__visibility_codes, visibility)->label);
}

static void write_field(const struct page *page, const innov__field *field)
{
    innov__output_text(page->out, "| ");
    write_name(page, field->name);
    innov__output_text(page->out, " | ");
    write_type(page, field);
    write_marks(page, field);
    innov__output_text(page->out, " | ");
    if ((field->flags & INNOV_FIELD_IS_REQUIRED) != 0)
        say(page, "yes", "jā");
    innov__output_text(page->out, " | ");
    write_visibility(page, innov__visibility_of_field(field));
    innov__output_text(page->out, " | **");
    write_words(page, field->label);
    innov__output_text(page->out, ".** ");
    write_words(page, field->doc);
    innov__output_text(page->out, " |\n");
}

/* ---- A kind -------------------------------------------------------------------------------- */

static void write_facts(const struct page *page, const innov__kind *kind)
{
    const innov__kind *owner = innov__owner_of(kind);

    say(page, "- Number: ", "- Numurs: ");
    innov__output_int(page->out, kind->number);
    say(page, "\n- Since model revision: ", "\n- Kopš modeļa redakcijas: ");
    innov__output_int(page->out, kind->since);
    innov__output_text(page->out, "\n");
    if (is_input(kind))
        return;
    say(page, "- Visibility of a record that says nothing: ",
        "- Ieraksta redzamība, ja tā nav norādīta: ");
    write_visibility(page, innov__visibility_of_kind(kind));
    innov__output_text(page->out, "\n");
    if (kind->title != NULL) {
        say(page, "- Shown to people by: ", "- Cilvēkiem to rāda pēc lauka: ");
        innov__write(page->out, "`", kind->title, "`\n");
    }
    if (owner != NULL) {
        say(page, "- Belongs to, and is deleted with: ",
            "- Pieder šādam ierakstam un tiek dzēsts līdz ar to: ");
        write_link(page, owner->name);
        innov__output_text(page->out, "\n");
    }
    if ((kind->flags & INNOV_KIND_IS_PERSONAL) != 0)
        say(page, "- About a person: its ids never follow from labels\n",
            "- Par personu: identifikatorus nekad neatvasina no iezīmēm\n");
}

/* One line for each status that can be left. */
static void write_moves(const struct page *page, const innov__kind *kind)
{
    say(page, "\nA new record may have any `", "\nJaunam ierakstam `");
    innov__output_text(page->out, kind->status);
    say(page, "`; later only these moves are made:\n\n",
        "` drīkst būt jebkurš; vēlāk ir tikai šādas maiņas:\n\n");
    for (size_t i = 0; i < kind->move_count; i++) {
        const innov__move *move = &kind->moves[i];

        innov__write(page->out, "- `", move->from, "` → `", move->to, "`");
        if (move->needs != NULL) {
            say(page, ", needs `", ", vajag `");
            innov__write(page->out, move->needs, "`");
        }
        if (move->reason)
            say(page, ", with a reason", ", ar iemeslu");
        innov__output_text(page->out, "\n");
    }
    if (kind->passed != NULL) {
        say(page, "\nOne transaction may make two moves, through `",
            "\nVienā transakcijā drīkst būt divas maiņas, caur `");
        innov__write(page->out, kind->passed, "`.\n");
    }
}

static void write_order(const struct page *page, const innov__rule *rule)
{
    write_name(page, rule->field);
    say(page, " is not after, nor greater than, ", " nav vēlāk un nav vairāk par ");
    write_name(page, rule->other);
    if (rule->third != NULL) {
        say(page, ", unless there is ", ", ja vien nav norādīts ");
        write_name(page, rule->third);
    }
}

static void write_needs(const struct page *page, const innov__rule *rule)
{
    say(page, "When ", "Ja ");
    write_name(page, rule->field);
    say(page, rule->code != NULL ? " is " : " has a value",
        rule->code != NULL ? " ir " : " ir vērtība");
    if (rule->code != NULL)
        write_name(page, rule->code);
    say(page, ", ", ", jānorāda ");
    write_name(page, rule->other);
    say(page, rule->code != NULL ? " has a value" : " has one", "");
}

/* The fields of a rule with commas between. */
static void write_names(const struct page *page, const innov__rule *rule)
{
    write_name(page, rule->field);
    innov__output_text(page->out, ", ");
    write_name(page, rule->other);
    if (rule->third != NULL) {
        innov__output_text(page->out, ", ");
        write_name(page, rule->third);
    }
}

static void write_raises(const struct page *page, const innov__rule *rule)
{
    say(page, "Each change of ", "Katra ");
    write_name(page, rule->field);
    if (rule->code != NULL) {
        say(page, " to or from ", " maiņa uz vai no ");
        write_name(page, rule->code);
        say(page, " raises ", " palielina ");
    } else {
        say(page, " raises ", " maiņa palielina ");
    }
    write_name(page, rule->other);
    say(page, ", which never goes down", ", kas nekad nesamazinās");
}

static void write_rule(const struct page *page, const innov__rule *rule)
{
    switch (rule->sort) {
    case INNOV__RULE_ORDER:
        write_order(page, rule);
        return;
    case INNOV__RULE_NEEDS:
        write_needs(page, rule);
        return;
    case INNOV__RULE_EXCLUDES:
        say(page, "Not both of these have a value: ", "Vērtība nav abiem reizē: ");
        write_names(page, rule);
        return;
    case INNOV__RULE_ONE_OF:
        say(page, "At least one of these has a value: ", "Jānorāda vismaz viens no: ");
        write_names(page, rule);
        return;
    case INNOV__RULE_DIFFER:
        say(page, "These are not the same record: ", "Tas nav viens un tas pats ieraksts: ");
        write_names(page, rule);
        return;
    case INNOV__RULE_KINDS:
        write_name(page, rule->field);
        say(page, " refers to one of: ", " norāda uz vienu no: ");
        innov__output_text(page->out, rule->code);
        return;
    case INNOV__RULE_UNIQUE:
        say(page,
            "No two records have the same in all of: ", "Diviem ierakstiem nav vienādi visi: ");
        write_names(page, rule);
        return;
    case INNOV__RULE_RAISES:
        write_raises(page, rule);
        return;
    }
}

static void write_rules(const struct page *page, const innov__kind *kind)
{
    say(page, "\nRules:\n\n", "\nNoteikumi:\n\n");
    for (size_t i = 0; i < kind->rule_count; i++) {
        innov__output_text(page->out, "- ");
        write_rule(page, &kind->rules[i]);
        innov__output_text(page->out, ".\n");
    }
}

static void write_kind(const struct page *page, const innov__kind *kind)
{
    innov__write(page->out, "\n### ", kind->name, "\n\n**");
    write_words(page, kind->label);
    innov__output_text(page->out, "** (");
    say(page, "plural: ", "daudzskaitlī: ");
    write_words(page, kind->plural);
    innov__output_text(page->out, "). ");
    write_words(page, kind->doc);
    innov__output_text(page->out, "\n\n");
    write_facts(page, kind);
    say(page, "\n| field | type | required | visibility | meaning |\n|---|---|---|---|---|\n",
        "\n| lauks | tips | obligāts | redzamība | nozīme |\n|---|---|---|---|---|\n");
    for (size_t i = 0; i < kind->field_count; i++)
        write_field(page, &kind->fields[i]);
    if (kind->move_count > 0)
        write_moves(page, kind);
    if (kind->rule_count > 0)
        write_rules(page, kind);
}

static void write_kinds(const struct page *page, int inputs)
{
    const innov__kind *kind;

    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if (is_input(kind) == inputs)
            write_kind(page, kind);
}

/* ---- Code lists and the page --------------------------------------------------------------- */

static void write_code_list(const struct page *page, const innov__code_list *list)
{
    innov__write(page->out, "\n### ", list->name, "\n\n**");
    write_words(page, list->label);
    innov__output_text(page->out, "**\n\n");
    say(page, "| code | number | English | Latvian | meaning |\n|---|---|---|---|---|\n",
        "| kods | numurs | angliski | latviski | nozīme |\n|---|---|---|---|---|\n");
    for (size_t i = 0; i < list->count; i++) {
        const innov__code *code = &list->codes[i];

        innov__write(page->out, "| `", code->name, "` | ");
        innov__output_int(page->out, code->number);
        innov__write(page->out, " | ", code->label.en, " | ", code->label.lv, " | ");
        write_words(page, code->doc);
        innov__output_text(page->out, " |\n");
    }
}

static void write_entry(const struct page *page, const char *name, innov__words label)
{
    innov__output_text(page->out, "  - ");
    write_link(page, name);
    innov__output_text(page->out, ": ");
    write_words(page, label);
    innov__output_text(page->out, "\n");
}

static void write_kind_entries(const struct page *page, int inputs)
{
    const innov__kind *kind;

    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if (is_input(kind) == inputs)
            write_entry(page, kind->name, kind->label);
}

static void write_contents(const struct page *page)
{
    const innov__code_list *list;

    say(page, "- [Kinds of records](#kinds-of-records)\n", "- [Ierakstu veidi](#ierakstu-veidi)\n");
    write_kind_entries(page, 0);
    say(page, "- [Inputs of operations](#inputs-of-operations)\n",
        "- [Darbību ievade](#darbību-ievade)\n");
    write_kind_entries(page, 1);
    say(page, "- [Code lists](#code-lists)\n", "- [Kodu saraksti](#kodu-saraksti)\n");
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++)
        write_entry(page, list->name, list->label);
}

/* ---- The chain ----------------------------------------------------------------------------- */

static int is_in_chain(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_CHAIN) != 0;
}

static void write_edge(const struct page *page, const innov__kind *from, const char *field,
                       const innov__kind *to)
{
    innov__write(page->out, "    ", from->name, " -->|", field, "| ");
    innov__write(page->out, to->name, "\n");
}

/* What a field of `from` may refer to: its target, or the kinds of a rule. */
static int leads_to(const innov__kind *from, const innov__field *field, const innov__kind *to)
{
    if (field->type != INNOV_TYPE_REFERENCE || from == to)
        return 0;
    for (size_t i = 0; i < from->rule_count && field->target == NULL; i++)
        if (from->rules[i].sort == INNOV__RULE_KINDS &&
            strcmp(from->rules[i].field, field->name) == 0)
            return innov__has_word(from->rules[i].code, to->name);
    return field->target == to;
}

static void write_edges(const struct page *page, const innov__kind *from)
{
    const innov__kind *to;

    for (size_t f = 0; f < from->field_count; f++)
        for (size_t i = 0; (to = innov__kind_at(i)) != NULL; i++)
            if (is_in_chain(to) && leads_to(from, &from->fields[f], to))
                write_edge(page, from, from->fields[f].name, to);
}

/* Every reference between two kinds of the chain; others go by the kind link. */
static void write_chain(const struct page *page)
{
    const innov__kind *kind;

    say(page,
        "\n## The chain\n\nFrom a challenge to the number that counts it: an arrow is a reference "
        "and "
        "points to what\ncame before. A [link](#link) joins any two records besides.\n\n",
        "\n## Ķēde\n\nNo izaicinājuma līdz skaitlim, kas to ieskaita: bultiņa ir norāde uz to, kas "
        "bija "
        "pirms tam.\nJebkurus divus ierakstus var savienot arī ar [link](#link).\n\n");
    innov__output_text(page->out, "```mermaid\nflowchart RL\n");
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if (is_in_chain(kind)) {
            innov__write(page->out, "    ", kind->name, "[\"");
            write_words(page, kind->label);
            innov__output_text(page->out, "\"]\n");
        }
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++)
        if (is_in_chain(kind))
            write_edges(page, kind);
    innov__output_text(page->out, "```\n");
}

void innov__write_markdown(innov__output *out, int language)
{
    const struct page page = {out, language};
    const innov__code_list *list;

    say(&page, "# The model of libinnov\n\n", "# libinnov modelis\n\n");
    say(&page,
        "The kinds of records a store holds, their fields and their codes, at model revision ",
        "Krātuvē glabājamo ierakstu veidi, to lauki un kodi. Modeļa redakcija: ");
    innov__output_int(out, INNOV__MODEL_REVISION);
    say(&page,
        ".\n[FORMAT.md](FORMAT.md) says how values are written. This page is written by\n"
        "innov-schema from the tables in `lib/model`; it is not to be edited.\n\n",
        ".\nKā pieraksta vērtības, teikts dokumentā [FORMAT.md](FORMAT.md). Šo lapu no "
        "`lib/model`\n"
        "tabulām raksta innov-schema; to nelabo ar roku.\n\n");
    say(&page, "- [The chain](#the-chain)\n", "- [Ķēde](#ķēde)\n");
    write_contents(&page);
    write_chain(&page);
    say(&page, "\n## Kinds of records\n", "\n## Ierakstu veidi\n");
    write_kinds(&page, 0);
    say(&page, "\n## Inputs of operations\n\nWhat is given to an operation; never stored.\n",
        "\n## Darbību ievade\n\nKo norāda darbībai; to neglabā.\n");
    write_kinds(&page, 1);
    say(&page, "\n## Code lists\n", "\n## Kodu saraksti\n");
    for (size_t i = 0; (list = innov__code_list_at(i)) != NULL; i++)
        write_code_list(&page, list);
}
