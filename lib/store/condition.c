/* condition.c - reading conditions and printing them back. */
#include "store/condition.h"

#include <string.h>

#include "base/utf8.h"

/* ---- Words --------------------------------------------------------------------------------- */

static const char *const operator_names[INNOV__OPERATORS] = {
    [INNOV__EQUAL] = "=",
    [INNOV__NOT_EQUAL] = "!=",
    [INNOV__LESS] = "<",
    [INNOV__LESS_EQUAL] = "<=",
    [INNOV__GREATER] = ">",
    [INNOV__GREATER_EQUAL] = ">=",
    [INNOV__MAYBE_EQUAL] = "~=",
    [INNOV__MAYBE_LESS] = "~<",
    [INNOV__MAYBE_LESS_EQUAL] = "~<=",
    [INNOV__MAYBE_GREATER] = "~>",
    [INNOV__MAYBE_GREATER_EQUAL] = "~>=",
    [INNOV__PREFIX] = "prefix",
    [INNOV__CONTAINS] = "contains",
    [INNOV__IN] = "in",
    [INNOV__IS_SET] = "is set",
    [INNOV__IS_NOT_SET] = "is not set",
};

const char *innov__operator_name(innov__operator op)
{
    return operator_names[op];
}

static int is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (unsigned char)c >= 0x80 || (c != '\0' && strchr("._:+/@-", c) != NULL);
}

static int is_keyword(const char *word, size_t length)
{
    static const char *const words[] = {"and", "or",  "not",    "in",
                                        "is",  "set", "prefix", "contains"};

    for (size_t i = 0; i < INNOV__COUNT(words); i++)
        if (length == strlen(words[i]) && memcmp(word, words[i], length) == 0)
            return 1;
    return 0;
}

/* ---- The reader ---------------------------------------------------------------------------- */

typedef struct parser {
    innov_query *query;
    const char *start, *at;
    int levels;
    innov__report to;
    int rc;
} parser;

static void skip_blanks(parser *p)
{
    while (*p->at == ' ' || *p->at == '\n' || *p->at == '\t')
        p->at++;
}

static void unexpected(parser *p, const char *expected)
{
    char word[24];
    size_t length = strnlen(p->at, sizeof word - 1);

    if (p->rc != INNOV_OK)
        return;
    length = innov__text_cut(p->at, strlen(p->at), length);
    memcpy(word, p->at, length);
    word[length] = '\0';
    if (*p->at == '\0')
        p->rc = innov__fail(p->to, INNOV__MSG_CONDITION_END, .name = expected);
    else
        p->rc = innov__fail(
            p->to, INNOV__MSG_CONDITION, .name = expected, .value = word,
            .number = innov__text_look(p->start, (size_t)(p->at - p->start), 1).points + 1);
}

static void no_memory(parser *p)
{
    if (p->rc == INNOV_OK)
        p->rc = innov__fail(p->to, INNOV__MSG_NO_MEMORY, .name = NULL);
}

/* Takes a keyword when it is next. */
static int take_word(parser *p, const char *word)
{
    size_t length = strlen(word);

    skip_blanks(p);
    if (strncmp(p->at, word, length) != 0 || is_word_byte(p->at[length]))
        return 0;
    p->at += length;
    return 1;
}

static int take_char(parser *p, char c)
{
    skip_blanks(p);
    if (*p->at != c)
        return 0;
    p->at++;
    return 1;
}

static innov__node *new_node(parser *p, innov__node_sort sort, innov__node *left,
                             innov__node *right)
{
    innov__node *node = innov__arena_alloc(&p->query->arena, sizeof *node);

    if (node == NULL)
        no_memory(p);
    else
        *node = (innov__node){.sort = sort, .left = left, .right = right};
    return node;
}

/* ---- Paths --------------------------------------------------------------------------------- */

/* What every record has beside its fields. */
static const innov__field own_fields[] = {
    {.name = "id", .type = INNOV_TYPE_REFERENCE},
    {.name = "label", .type = INNOV_TYPE_TEXT, .max = 64},
    {.name = "revision", .type = INNOV_TYPE_INTEGER},
};

/* The days on which a record holds, of a kind whose records hold from a date to a date. */
static const innov__field validity = {.name = "valid", .type = INNOV_TYPE_DATE};

int innov__is_validity(const innov__test *test)
{
    return test->field == &validity;
}

static int find_field(const innov__kind *kind, const char *name, size_t length, innov__test *test)
{
    test->kind = kind;
    test->index = innov__field_by_name(kind, name, length);
    test->field = test->index >= 0 ? &kind->fields[test->index] : NULL;
    for (size_t i = 0; test->field == NULL && i < INNOV__COUNT(own_fields); i++)
        if (length == strlen(own_fields[i].name) && memcmp(name, own_fields[i].name, length) == 0)
            test->field = &own_fields[i];
    if (test->field == NULL && kind->from != NULL && length == strlen(validity.name) &&
        memcmp(name, validity.name, length) == 0)
        test->field = &validity;
    return test->field != NULL;
}

static int no_field(const innov__kind *kind, const char *path, innov__report to)
{
    return innov__fail(to, INNOV__MSG_NO_FIELD, .kind = kind->number, .kind_name = kind->name,
                       .value = path);
}

/* Reads `name`, `name.name` or either with `@lang`. */
static int read_path(innov_query *query, const char *path, innov__test *test, innov__report to)
{
    const char *lang = strchr(path, '@'), *dot = strchr(path, '.');
    size_t length = lang != NULL ? (size_t)(lang - path) : strlen(path);

    test->via = -1;
    if (dot != NULL && dot < path + length) {
        if (!find_field(query->kind, path, (size_t)(dot - path), test) || test->index < 0 ||
            test->field->type != INNOV_TYPE_REFERENCE || test->field->target == NULL)
            return no_field(query->kind, path, to);
        test->via = test->index;
        length -= (size_t)(dot + 1 - path);
        if (!find_field(test->field->target, dot + 1, length, test))
            return no_field(test->kind, path, to);
    } else if (!find_field(query->kind, path, length, test)) {
        return no_field(query->kind, path, to);
    }
    if (lang == NULL)
        return INNOV_OK;
    if ((test->field->flags & INNOV_FIELD_IS_MULTILINGUAL) == 0)
        return innov__fail(to, INNOV__MSG_NOT_MULTILINGUAL, .kind_name = test->kind->name,
                           .field_name = test->field->name);
    if (!innov__language_ok(lang + 1))
        return innov__fail(to, INNOV__MSG_NOT_LANGUAGE, .kind_name = test->kind->name,
                           .field_name = test->field->name, .value = lang + 1);
    test->lang = innov__arena_text(&query->arena, lang + 1, strlen(lang + 1));
    return test->lang != NULL ? INNOV_OK : innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL);
}

/* ---- Operators and values ------------------------------------------------------------------ */

static const char *suitable(const innov__field *field)
{
    if (field == &validity)
        return "= ~=";
    switch (field->type) {
    case INNOV_TYPE_TEXT:
    case INNOV_TYPE_URI:
        return "= != prefix contains in";
    case INNOV_TYPE_CODE:
    case INNOV_TYPE_REFERENCE:
    case INNOV_TYPE_BOOLEAN:
        return "= != in";
    case INNOV_TYPE_DATE:
        return "= != < <= > >= ~= ~< ~<= ~> ~>= in";
    default:
        return "= != < <= > >= in";
    }
}

/* Whether an operator is one of the words for its type. */
static int suits(const innov__field *field, innov__operator op)
{
    const char *words = suitable(field), *name = operator_names[op], *at = words;
    size_t length = strlen(name);

    if (op == INNOV__IS_SET || op == INNOV__IS_NOT_SET)
        return field != &validity;
    for (; (at = strstr(at, name)) != NULL; at++)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return 1;
    return 0;
}

static int check_operator(const innov__test *test, innov__report to)
{
    if (suits(test->field, test->op))
        return INNOV_OK;
    return innov__fail(to, INNOV__MSG_CONDITION_OPERATOR, .kind_name = test->kind->name,
                       .field_name = test->field->name, .value = operator_names[test->op],
                       .expected = suitable(test->field));
}

/* Reads one value by the type of its field, without the field's limits: a condition may well
 * compare with what could not be stored. */
static int read_operand(innov_query *query, const innov__test *test, const char *text,
                        innov__operand *operand, innov__report to)
{
    innov__field open = *test->field;
    innov__facts place = {.kind_name = test->kind->name, .field_name = test->field->name};

    operand->text = innov__arena_text(&query->arena, text, strlen(text));
    operand->slot = (innov__slot){0};
    if (operand->text == NULL)
        return innov__say(to, INNOV__MSG_NO_MEMORY, &place);
    if (open.type == INNOV_TYPE_REFERENCE) {
        int64_t id;

        innov__text_facts facts = innov__text_look(text, strlen(text), 0);

        place.value = text;
        place.number = (int64_t)facts.at + 1;
        if (text[0] == '\0' || facts.fault == INNOV__TEXT_CONTROL ||
            facts.fault == INNOV__TEXT_LINE_BREAK)
            return innov__say(to, INNOV__MSG_NOT_ID, &place);
        if (facts.fault == INNOV__TEXT_ILL_FORMED)
            return innov__say(to, INNOV__MSG_ILL_FORMED, &place);
        if (innov__id_shaped(text, strlen(text)) &&
            innov__id_read(text, strlen(text), &id) != INNOV_OK)
            return innov__say(to, INNOV__MSG_MISTYPED_ID, &place);
        return INNOV_OK; /* a store says what it means */
    }
    open.min = open.max = 0;
    if (open.type == INNOV_TYPE_TEXT || open.type == INNOV_TYPE_URI) {
        open.type = INNOV_TYPE_TEXT;
        open.form = NULL;
        open.flags |= INNOV_FIELD_IS_MULTILINE;
        open.max = INNOV__CONDITION_MAX;
    }
    return innov__value_read(&open, text, strlen(text), &query->arena, &operand->slot, to, &place);
}

static int keep_operand(innov_query *query, innov__test *test, const char *text, size_t *capacity,
                        innov__report to)
{
    innov__operand *grown;

    if (test->count == *capacity) { /* the arena only grows: double, and leave the old one */
        *capacity = *capacity != 0 ? *capacity * 2 : 1;
        grown = innov__arena_alloc(&query->arena, *capacity * sizeof *grown);
        if (grown == NULL)
            return innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL);
        if (test->count > 0)
            memcpy(grown, test->operands, test->count * sizeof *grown);
        test->operands = grown;
    }
    return read_operand(query, test, text, &test->operands[test->count++], to);
}

/* Takes a value, quoted or a word, into `value`. */
static int take_value(parser *p, innov__buffer *value)
{
    const char *start;

    innov__buffer_clear(value);
    skip_blanks(p);
    start = p->at;
    if (*p->at == '"') {
        for (p->at++; *p->at != '"'; p->at++) {
            if (*p->at == '\\' && (p->at[1] == '"' || p->at[1] == '\\'))
                p->at++;
            if (*p->at == '\0') {
                unexpected(p, "\"");
                return 0;
            }
            innov__buffer_char(value, *p->at);
        }
        p->at++;
    } else {
        while (is_word_byte(*p->at))
            p->at++;
        if (p->at == start || is_keyword(start, (size_t)(p->at - start))) {
            p->at = start;
            unexpected(p, "a value");
            return 0;
        }
        innov__buffer_append(value, start, (size_t)(p->at - start));
    }
    if (value->failed != 0)
        no_memory(p);
    if (value->length == 0) {
        p->at = start;
        unexpected(p, "a value that is not empty");
    }
    return p->rc == INNOV_OK;
}

static int take_operator(parser *p, innov__operator *op)
{
    /* the longer ones first, so that <= is not read as < */
    static const innov__operator signs[] = {
        INNOV__MAYBE_LESS_EQUAL,
        INNOV__MAYBE_GREATER_EQUAL,
        INNOV__MAYBE_EQUAL,
        INNOV__MAYBE_LESS,
        INNOV__MAYBE_GREATER,
        INNOV__LESS_EQUAL,
        INNOV__GREATER_EQUAL,
        INNOV__NOT_EQUAL,
        INNOV__EQUAL,
        INNOV__LESS,
        INNOV__GREATER,
    };

    skip_blanks(p);
    for (size_t i = 0; i < INNOV__COUNT(signs); i++) {
        size_t length = strlen(operator_names[signs[i]]);

        if (strncmp(p->at, operator_names[signs[i]], length) == 0) {
            p->at += length;
            *op = signs[i];
            return 1;
        }
    }
    if (take_word(p, "prefix"))
        *op = INNOV__PREFIX;
    else if (take_word(p, "contains"))
        *op = INNOV__CONTAINS;
    else if (take_word(p, "in"))
        *op = INNOV__IN;
    else if (take_word(p, "is"))
        *op = take_word(p, "not") ? INNOV__IS_NOT_SET : INNOV__IS_SET;
    else
        unexpected(p, "an operator");
    if (p->rc == INNOV_OK && (*op == INNOV__IS_SET || *op == INNOV__IS_NOT_SET) &&
        !take_word(p, "set"))
        unexpected(p, "set");
    return p->rc == INNOV_OK;
}

static void take_operands(parser *p, innov__test *test)
{
    innov__buffer value = {0};
    size_t capacity = 0;
    int many = test->op == INNOV__IN;

    if (test->op == INNOV__IS_SET || test->op == INNOV__IS_NOT_SET)
        return;
    if (many && !take_char(p, '('))
        unexpected(p, "(");
    do {
        if (p->rc == INNOV_OK && take_value(p, &value))
            p->rc = keep_operand(p->query, test, value.bytes, &capacity, p->to);
        if (p->rc == INNOV_OK && test->count > INNOV__TESTS_MAX)
            p->rc = innov__fail(p->to, INNOV__MSG_CONDITION_LIMIT, .limit = INNOV__TESTS_MAX,
                                .name = "values");
    } while (p->rc == INNOV_OK && many && take_char(p, ','));
    if (many && p->rc == INNOV_OK && !take_char(p, ')'))
        unexpected(p, ", or )");
    innov__buffer_free(&value);
}

static int count_test(innov_query *query, innov__report to)
{
    if (++query->tests <= INNOV__TESTS_MAX)
        return INNOV_OK;
    return innov__fail(to, INNOV__MSG_CONDITION_LIMIT, .limit = INNOV__TESTS_MAX, .name = "tests");
}

static innov__node *take_test(parser *p)
{
    const char *start;
    innov__node *node;
    char *path;

    skip_blanks(p);
    start = p->at;
    while (is_word_byte(*p->at))
        p->at++;
    if (p->at == start || is_keyword(start, (size_t)(p->at - start))) {
        p->at = start;
        unexpected(p, "a field");
        return NULL;
    }
    p->rc = count_test(p->query, p->to);
    path = innov__arena_text(&p->query->arena, start, (size_t)(p->at - start));
    node = new_node(p, INNOV__TEST, NULL, NULL);
    if (path == NULL)
        no_memory(p);
    if (p->rc == INNOV_OK)
        p->rc = read_path(p->query, path, &node->test, p->to);
    if (p->rc == INNOV_OK && take_operator(p, &node->test.op))
        p->rc = check_operator(&node->test, p->to);
    if (p->rc == INNOV_OK)
        take_operands(p, &node->test);
    return node;
}

/* ---- Precedence ---------------------------------------------------------------------------- */

static innov__node *take_or(parser *p);

static innov__node *take_not(parser *p)
{
    innov__node *node;

    if (++p->levels > INNOV__LEVELS_MAX && p->rc == INNOV_OK)
        p->rc = innov__fail(p->to, INNOV__MSG_CONDITION_LIMIT, .limit = INNOV__LEVELS_MAX,
                            .name = "levels");
    if (p->rc != INNOV_OK)
        return NULL;
    if (take_word(p, "not")) {
        node = take_not(p);
        node = p->rc == INNOV_OK ? new_node(p, INNOV__NOT, node, NULL) : NULL;
    } else if (take_char(p, '(')) {
        node = take_or(p);
        if (p->rc == INNOV_OK && !take_char(p, ')'))
            unexpected(p, "and, or, )");
    } else {
        node = take_test(p);
    }
    p->levels--;
    return node;
}

static innov__node *take_and(parser *p)
{
    innov__node *node = take_not(p);

    while (p->rc == INNOV_OK && take_word(p, "and")) {
        innov__node *right = take_not(p);

        if (p->rc == INNOV_OK)
            node = new_node(p, INNOV__AND, node, right);
    }
    return node;
}

static innov__node *take_or(parser *p)
{
    innov__node *node = take_and(p);

    while (p->rc == INNOV_OK && take_word(p, "or")) {
        innov__node *right = take_and(p);

        if (p->rc == INNOV_OK)
            node = new_node(p, INNOV__OR, node, right);
    }
    return node;
}

/* Joins what was read to what the query has. */
static int join(parser *p, innov__node *node)
{
    innov_query *query = p->query;

    if (p->rc == INNOV_OK)
        query->condition = query->condition == NULL
                               ? node
                               : new_node(p, INNOV__AND, query->condition, node);
    return p->rc;
}

int innov__condition_read(innov_query *query, const char *text, innov__report to)
{
    parser p = {.query = query, .start = text, .at = text, .to = to};
    size_t length = strnlen(text, (size_t)INNOV__CONDITION_MAX + 1);
    innov__text_facts facts = innov__text_look(text, length, 1);
    innov__node *node;

    if (length > INNOV__CONDITION_MAX)
        return innov__fail(to, INNOV__MSG_CONDITION_LIMIT, .limit = INNOV__CONDITION_MAX,
                           .name = "bytes");
    if (facts.fault != INNOV__TEXT_FINE)
        return innov__fail(
            to, facts.fault == INNOV__TEXT_ILL_FORMED ? INNOV__MSG_ILL_FORMED : INNOV__MSG_CONTROL,
            .number = (int64_t)facts.at + 1);
    skip_blanks(&p);
    if (*p.at == '\0')
        return INNOV_OK;
    node = take_or(&p);
    skip_blanks(&p);
    if (p.rc == INNOV_OK && *p.at != '\0')
        unexpected(&p, "and, or, the end");
    return join(&p, node);
}

int innov__condition_add(innov_query *query, const char *path, const char *op, const char *value,
                         innov__report to)
{
    parser p = {.query = query, .start = path, .at = path, .to = to};
    innov__node *node = new_node(&p, INNOV__TEST, NULL, NULL);
    size_t capacity = 0, tests = query->tests;
    int found = 0;

    if (p.rc == INNOV_OK)
        p.rc = count_test(query, to);
    if (p.rc == INNOV_OK)
        p.rc = read_path(query, path, &node->test, to);
    for (int i = 0; p.rc == INNOV_OK && i < INNOV__OPERATORS; i++)
        if (strcmp(operator_names[i], op) == 0) {
            node->test.op = (innov__operator)i;
            found = 1;
        }
    if (p.rc == INNOV_OK && !found)
        p.rc = innov__fail(to, INNOV__MSG_CONDITION, .value = op, .number = 1,
                           .name = "an operator");
    if (p.rc == INNOV_OK)
        p.rc = check_operator(&node->test, to);
    if (p.rc == INNOV_OK && node->test.op != INNOV__IS_SET && node->test.op != INNOV__IS_NOT_SET)
        p.rc = keep_operand(query, &node->test, value, &capacity, to);
    if (p.rc != INNOV_OK) /* what was refused does not count */
        query->tests = tests;
    return join(&p, node);
}

/* ---- Printing ------------------------------------------------------------------------------ */

static void print_value(innov__buffer *out, const char *text)
{
    size_t length = strlen(text), i = 0;

    while (i < length && is_word_byte(text[i]))
        i++;
    if (i == length && length > 0 && !is_keyword(text, length)) {
        innov__buffer_text(out, text);
        return;
    }
    innov__buffer_char(out, '"');
    for (i = 0; i < length; i++) {
        if (text[i] == '"' || text[i] == '\\')
            innov__buffer_char(out, '\\');
        innov__buffer_char(out, text[i]);
    }
    innov__buffer_char(out, '"');
}

static void print_test(innov__buffer *out, const innov_query *query, const innov__test *test)
{
    int sign = test->op < INNOV__PREFIX;

    if (test->via >= 0) {
        innov__buffer_text(out, query->kind->fields[test->via].name);
        innov__buffer_char(out, '.');
    }
    innov__buffer_text(out, test->field->name);
    if (test->lang != NULL) {
        innov__buffer_char(out, '@');
        innov__buffer_text(out, test->lang);
    }
    innov__buffer_text(out, sign ? "" : " ");
    innov__buffer_text(out, operator_names[test->op]);
    innov__buffer_text(out, sign || test->count == 0 ? "" : " ");
    innov__buffer_text(out, test->op == INNOV__IN ? "(" : "");
    for (size_t i = 0; i < test->count; i++) {
        innov__buffer_text(out, i > 0 ? ", " : "");
        print_value(out, test->operands[i].text);
    }
    innov__buffer_text(out, test->op == INNOV__IN ? ")" : "");
}

/* Parentheses stand only where `or` would else be read otherwise. */
static void print_node(innov__buffer *out, const innov_query *query, const innov__node *node,
                       int inside_and)
{
    int bracket = inside_and && node->sort == INNOV__OR;

    if (node->sort == INNOV__TEST) {
        print_test(out, query, &node->test);
        return;
    }
    if (node->sort == INNOV__NOT) {
        int whole = node->left->sort == INNOV__AND || node->left->sort == INNOV__OR;

        innov__buffer_text(out, whole ? "not (" : "not ");
        print_node(out, query, node->left, 0);
        innov__buffer_text(out, whole ? ")" : "");
        return;
    }
    innov__buffer_text(out, bracket ? "(" : "");
    print_node(out, query, node->left, node->sort == INNOV__AND);
    innov__buffer_text(out, node->sort == INNOV__AND ? " and " : " or ");
    print_node(out, query, node->right, node->sort == INNOV__AND);
    innov__buffer_text(out, bracket ? ")" : "");
}

void innov__condition_print(innov__buffer *out, const innov_query *query)
{
    innov__buffer_clear(out);
    if (query->condition != NULL)
        print_node(out, query, query->condition, 0);
}
