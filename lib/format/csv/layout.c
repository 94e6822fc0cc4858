/* layout.c - what the columns of a CSV file mean. */
#include "format/csv/layout.h"

#include <string.h>

#include "base/utf8.h"
#include "format/names.h"
#include "model/forms.h"

static const char *const role_names[INNOV__CSV_ROLES] = {
    [INNOV__CSV_ID] = "id",
    [INNOV__CSV_LABEL] = "label",
    [INNOV__CSV_LABELS] = "labels",
    [INNOV__CSV_EXTENSION] = "extension",
};

enum { PIECES_MAX = 16 }; /* of a value that a mapping puts together */

/* A layout on its way from the first row and the mapping. */
typedef struct making {
    innov__csv_layout *layout;
    const innov__csv_rows *rows;
    const innov__csv_asked *asked;
    innov__report to;
    innov__facts place; /* of what is being looked at */
    int faults;
} making;

static void fault(making *m, innov__message message, innov__facts facts)
{
    facts.file = m->place.file;
    facts.line = m->place.line;
    facts.column = m->place.column;
    facts.kind = m->layout->kind->number;
    facts.kind_name = m->layout->kind->name;
    (void)innov__say(m->to, message, &facts);
    m->faults++;
}

static int no_memory(making *m)
{
    fault(m, INNOV__MSG_NO_MEMORY, (innov__facts){0});
    return INNOV_E_NOMEM;
}

/* ---- Which field a name means -------------------------------------------------------------- */

/* A letter without its case, as far as Latvian and its neighbours go: ASCII, Latin-1, Latin
 * Extended-A. */
static uint32_t fold(uint32_t point)
{
    if ((point >= 'A' && point <= 'Z') || (point >= 0xC0 && point <= 0xDE && point != 0xD7))
        return point + 32;
    if ((point >= 0x100 && point <= 0x137) || (point >= 0x14A && point <= 0x177))
        return point | 1;
    if ((point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17E))
        return point + (point & 1);
    return point;
}

/* Whether two texts are the same but for case. */
static int same_words(const char *a, size_t length, const char *b)
{
    size_t left = strlen(b);

    while (length > 0 && left > 0) {
        uint32_t in_a, in_b;
        size_t a_size = innov__text_point(a, length, &in_a),
               b_size = innov__text_point(b, left, &in_b);

        if (fold(in_a) != fold(in_b))
            return 0;
        a += a_size, length -= a_size;
        b += b_size, left -= b_size;
    }
    return length == 0 && left == 0;
}

/* The field with a label; how many have it. */
static size_t by_label(const innov__kind *kind, const char *name, size_t length, int *index)
{
    size_t count = 0;

    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__words *label = &kind->fields[i].label;

        if (!same_words(name, length, label->en) && !same_words(name, length, label->lv))
            continue;
        if (count++ == 0)
            *index = (int)i;
    }
    return count;
}

static int find_role(const char *name, innov__csv_role *role)
{
    for (int i = 0; i < INNOV__CSV_ROLES; i++)
        if (strcmp(role_names[i], name) == 0) {
            *role = (innov__csv_role)i;
            return 1;
        }
    return 0;
}

static void say_unknown(making *m, const char *name)
{
    const innov__kind *kind = m->layout->kind;
    char words[INNOV__SUGGESTION_SIZE];

    innov__suggest(innov__nearest(kind, name, strcspn(name, "@")), words);
    fault(m, INNOV__MSG_CSV_COLUMN, (innov__facts){.value = name, .expected = words});
}

/* The language behind the `@` of a name, or the primary one. */
static int take_language(making *m, innov__csv_column *column, const char *tag)
{
    const innov__field *field = &m->layout->kind->fields[column->index];
    int multilingual = (field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0;
    innov__facts facts = {.field_name = field->name, .value = tag};

    if (tag != NULL && !multilingual) {
        fault(m, INNOV__MSG_NOT_MULTILINGUAL, facts);
        return 0;
    }
    if (tag != NULL && !innov__language_ok(tag)) {
        fault(m, INNOV__MSG_NOT_LANGUAGE, facts);
        return 0;
    }
    if (multilingual) {
        const char *lang = tag != NULL ? tag : m->asked->primary;

        memcpy(column->lang, lang, strlen(lang) + 1);
    }
    return 1;
}

/* Finds what a name means: the name of a field, its label, or one of the record's own columns. */
static int find_meaning(making *m, innov__csv_column *column, const char *name)
{
    const innov__kind *kind = m->layout->kind;
    const char *at = strrchr(name, '@');
    size_t length = at != NULL ? (size_t)(at - name) : strlen(name), count;

    if (find_role(name, &column->role))
        return 1;
    column->role = INNOV__CSV_FIELD;
    column->index = innov__field_by_name(kind, name, length);
    count = column->index >= 0 ? 1 : by_label(kind, name, length, &column->index);
    if (count == 1)
        return take_language(m, column, at != NULL ? at + 1 : NULL);
    if (count == 0)
        say_unknown(m, name);
    else
        fault(m, INNOV__MSG_CSV_AMBIGUOUS, (innov__facts){.value = name});
    return 0;
}

/* ---- Adding a column ----------------------------------------------------------------------- */

static int add_piece(making *m, innov__csv_column *column, innov__csv_piece piece)
{
    if (column->pieces == NULL)
        column->pieces = innov__arena_alloc(&m->layout->arena, PIECES_MAX * sizeof piece);
    if (column->pieces == NULL)
        return no_memory(m);
    if (column->count < PIECES_MAX)
        column->pieces[column->count++] = piece;
    else if (m->faults == 0)
        fault(m, INNOV__MSG_CSV_PIECES, (innov__facts){.limit = PIECES_MAX});
    return INNOV_OK;
}

static int add_language(innov__csv_layout *layout, const innov__csv_column *column)
{
    const char *lang = innov__arena_text(&layout->arena, column->lang, strlen(column->lang));

    if (lang == NULL ||
        innov__array_reserve(&layout->languages, &layout->language_capacity,
                             layout->language_count + 1, sizeof *layout->languages) != INNOV_OK)
        return INNOV_E_NOMEM;
    layout->languages[layout->language_count++] = (innov__language_column){column->index, lang,
                                                                           column->name};
    return INNOV_OK;
}

/* Adds a column unless another one gives the same. */
static int add_column(making *m, const innov__csv_column *column)
{
    innov__csv_layout *layout = m->layout;

    for (size_t i = 0; i < layout->count; i++) {
        const innov__csv_column *other = &layout->columns[i];

        if (other->role == column->role && other->index == column->index &&
            strcmp(other->lang, column->lang) == 0) {
            fault(m, INNOV__MSG_CSV_TWICE,
                  (innov__facts){.value = column->name, .name = other->name});
            return INNOV_OK;
        }
    }
    if (innov__array_reserve(&layout->columns, &layout->capacity, layout->count + 1,
                             sizeof *layout->columns) != INNOV_OK)
        return no_memory(m);
    layout->columns[layout->count++] = *column;
    if (column->lang[0] != '\0' && add_language(layout, column) != INNOV_OK)
        return no_memory(m);
    if (column->role == INNOV__CSV_FIELD && layout->by_field[column->index] == NULL)
        layout->by_field[column->index] = column->name;
    return INNOV_OK;
}

/* ---- What the file says of itself, behind the name of its first column --------------------- */

static int take_word(making *m, const char *word, size_t length)
{
    innov__csv_layout *layout = m->layout;
    const struct {
        const char *key;
        const char **value;
    } keys[] = {{"labels=", &layout->labels}, {"origin=", &layout->origin}};

    if (length == 5 && memcmp(word, "guard", 5) == 0) {
        layout->guarded = 1;
        return INNOV_OK;
    }
    for (size_t i = 0; i < INNOV__COUNT(keys); i++) {
        size_t key = strlen(keys[i].key);

        if (length <= key || memcmp(word, keys[i].key, key) != 0)
            continue;
        *keys[i].value = innov__arena_text(&layout->arena, word + key, length - key);
        return *keys[i].value != NULL ? INNOV_OK : no_memory(m);
    }
    fault(m, INNOV__MSG_CSV_HEAD, (innov__facts){.value = word});
    return INNOV_OK;
}

static int take_head(making *m, const char *words)
{
    int rc = INNOV_OK;

    while (rc == INNOV_OK && *words != '\0') {
        size_t length = strcspn(words, " ");

        if (length > 0)
            rc = take_word(m, words, length);
        words += length + (words[length] == ' ');
    }
    if (m->layout->labels[0] != '\0' &&
        !innov__uri_form.holds(m->layout->labels, strlen(m->layout->labels)))
        fault(m, INNOV__MSG_NOT_URI,
              (innov__facts){.field_name = "labels", .value = m->layout->labels});
    return rc;
}

/* ---- The first row ------------------------------------------------------------------------- */

static const innov__csv_rule *rule_of(const innov__csv_mapping *mapping, const char *column)
{
    for (size_t i = 0; mapping != NULL && i < mapping->count; i++)
        if (strcmp(mapping->rules[i].column, column) == 0)
            return &mapping->rules[i];
    return NULL;
}

static int is_head(const char *name)
{
    return strncmp(name, "id ", 3) == 0;
}

/* A column of the file, by its name or as the mapping says. */
static int take_cell(making *m, size_t cell)
{
    size_t length;
    const char *name = innov__csv_cell(m->rows, cell, &length);
    const innov__csv_rule *rule = length > 0 ? rule_of(m->asked->mapping, name) : NULL;
    innov__csv_column column = {.name = innov__arena_text(&m->layout->arena, name, length)};
    int rc = INNOV_OK;

    if (column.name == NULL)
        return no_memory(m);
    m->place.column = NULL; /* bytes that are no text are in no finding */
    if (innov__text_look(name, length, 1).fault == INNOV__TEXT_ILL_FORMED) {
        fault(m, INNOV__MSG_CSV_HEADER_ENCODING, (innov__facts){.number = (int64_t)cell + 1});
        return INNOV_OK;
    }
    m->place.column = column.name;
    if (rule != NULL && rule->field[0] == '\0')
        return INNOV_OK;
    if (length == 0) {
        fault(m, INNOV__MSG_CSV_NO_NAME, (innov__facts){.number = (int64_t)cell + 1});
        return INNOV_OK;
    }
    if (rule == NULL && is_head(name)) {
        rc = take_head(m, name + 3);
        column.name = role_names[INNOV__CSV_ID];
    } else if (!find_meaning(m, &column, rule != NULL ? rule->field : name)) {
        return INNOV_OK;
    }
    if (rc == INNOV_OK)
        rc = add_piece(m, &column, (innov__csv_piece){.cell = cell});
    return rc == INNOV_OK ? add_column(m, &column) : rc;
}

/* ---- The mapping's own values -------------------------------------------------------------- */

/* The place of a column of the file; its count when there is none. */
static size_t cell_named(const making *m, const char *name, size_t length)
{
    size_t i = 0;

    for (; i < m->rows->count; i++) {
        size_t size;
        const char *there = innov__csv_cell(m->rows, i, &size);

        if (size == length && memcmp(there, name, length) == 0)
            break;
    }
    return i;
}

/* The cell that `{column}` names. */
static int take_brace(making *m, innov__csv_column *column, const char *name, size_t length)
{
    size_t cell = cell_named(m, name, length);
    char *copy;

    if (cell < m->rows->count)
        return add_piece(m, column, (innov__csv_piece){.cell = cell});
    copy = innov__arena_text(&m->layout->arena, name, length);
    if (copy == NULL)
        return no_memory(m);
    fault(m, INNOV__MSG_CSV_MISSING, (innov__facts){.value = copy});
    return INNOV_OK;
}

/* Takes a value apart: words, and columns in braces. */
static int take_value(making *m, innov__csv_column *column, const char *value)
{
    int rc = INNOV_OK;

    while (rc == INNOV_OK && *value != '\0') {
        size_t plain = strcspn(value, "{");
        const char *close = value[plain] == '{' ? strchr(value + plain, '}') : NULL;

        if (close == NULL) /* a brace that stands alone is itself */
            plain = strlen(value);
        if (plain > 0)
            rc = add_piece(m, column, (innov__csv_piece){.text = value, .length = plain});
        value += plain;
        if (rc == INNOV_OK && close != NULL) {
            rc = take_brace(m, column, value + 1, (size_t)(close - value) - 1);
            value = close + 1;
        }
    }
    return rc;
}

/* What the mapping says must be there: the columns it names, and values of its own. */
static int take_rule(making *m, const innov__csv_rule *rule)
{
    innov__csv_column column = {.name = rule->field};
    int rc;

    m->place = (innov__facts){.file = m->asked->mapping->file, .line = rule->row};
    if (rule->column[0] != '\0') {
        if (cell_named(m, rule->column, strlen(rule->column)) == m->rows->count)
            fault(m, INNOV__MSG_CSV_MISSING, (innov__facts){.value = rule->column});
        return INNOV_OK;
    }
    if (!find_meaning(m, &column, rule->field))
        return INNOV_OK;
    rc = take_value(m, &column, rule->value);
    return rc == INNOV_OK ? add_column(m, &column) : rc;
}

/* A first row of one cell that holds another separator than the one that was asked for. */
static int is_separated_otherwise(making *m)
{
    static const struct {
        char sign;
        const char *name;
    } separators[] = {{',', "comma"}, {';', "semicolon"}, {'\t', "tab"}};
    const char *found = NULL, *asked = NULL;
    size_t length;
    const char *cell = innov__csv_cell(m->rows, 0, &length);

    for (size_t i = 0; i < INNOV__COUNT(separators); i++) {
        if (separators[i].sign == m->asked->separator)
            asked = separators[i].name;
        else if (found == NULL && memchr(cell, separators[i].sign, length) != NULL)
            found = separators[i].name;
    }
    if (m->rows->count > 1 || asked == NULL || found == NULL)
        return 0;
    fault(m, INNOV__MSG_CSV_SEPARATOR, (innov__facts){.value = asked, .expected = found});
    return 1;
}

int innov__csv_layout_read(innov__csv_layout *layout, const innov__csv_rows *rows, const char *file,
                           const innov__csv_asked *asked, innov__report to)
{
    making m = {.layout = layout,
                .rows = rows,
                .asked = asked,
                .to = to,
                .place = {.file = file, .line = rows->row}};
    int rc = INNOV_OK;

    *layout = (innov__csv_layout){
        .kind = asked->kind, .cells = rows->count, .labels = "", .origin = ""};
    layout->by_field = innov__alloc_zeroed(asked->kind->field_count, sizeof *layout->by_field);
    if (layout->by_field == NULL)
        return no_memory(&m);
    if (is_separated_otherwise(&m))
        return INNOV_E_REFUSED;
    for (size_t i = 0; i < rows->count && rc == INNOV_OK; i++)
        rc = take_cell(&m, i);
    for (size_t i = 0; asked->mapping != NULL && i < asked->mapping->count && rc == INNOV_OK; i++)
        rc = take_rule(&m, &asked->mapping->rules[i]);
    return rc == INNOV_OK && m.faults > 0 ? INNOV_E_REFUSED : rc;
}

void innov__csv_layout_free(innov__csv_layout *layout)
{
    innov__free(layout->columns);
    innov__free(layout->by_field);
    innov__free(layout->languages);
    innov__arena_free(&layout->arena);
}
