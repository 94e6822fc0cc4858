/* compile.c - conditions to SQL. Values are always bound, never written into the text. */
#include <string.h>

#include "store/collate.h"
#include "store/condition.h"

/* A statement being written. */
typedef struct compiler {
    innov__core *core;
    const innov_query *query;
    innov__buffer sql;
    innov__slot *bound; /* in the order of their question marks */
    size_t count, capacity;
    innov__buffer folded; /* texts made for `prefix` and `contains` */
    innov__arena arena;
    innov__report to;
    int rc;
} compiler;

static void put(compiler *c, const char *sql)
{
    innov__buffer_text(&c->sql, sql);
}

static void put_name(compiler *c, const char *alias, const char *name)
{
    put(c, alias);
    put(c, ".");
    innov__sql_name(&c->sql, name);
}

static void no_memory(compiler *c)
{
    if (c->rc == INNOV_OK)
        c->rc = innov__fail(c->to, INNOV__MSG_NO_MEMORY, .name = NULL);
}

static void bind(compiler *c, innov__slot slot)
{
    put(c, "?");
    if (c->rc != INNOV_OK)
        return;
    if (innov__array_reserve(&c->bound, &c->capacity, c->count + 1, sizeof *c->bound) != INNOV_OK)
        no_memory(c);
    else
        c->bound[c->count++] = slot;
}

static void bind_text(compiler *c, const char *text)
{
    const char *copy = innov__arena_text(&c->arena, text, strlen(text));

    if (copy == NULL)
        no_memory(c);
    bind(c,
         (innov__slot){.text = copy, .length = (uint32_t)strlen(text), .form = INNOV__SLOT_TEXT});
}

/* ---- Comparing one value ------------------------------------------------------------------- */

/* What a column or a list's value is called where it is compared. */
typedef struct place {
    const char *alias, *column;
} place;

static void put_place(compiler *c, place at)
{
    put_name(c, at.alias, at.column);
}

/* The first day a stored date can mean. */
static void put_first(compiler *c, place at)
{
    put(c, "substr(");
    put_place(c, at);
    put(c, " || '-01-01', 1, 10)");
}

/* The last day a stored date can mean. */
static void put_last(compiler *c, place at)
{
    put(c, "CASE length(");
    put_place(c, at);
    put(c, ") WHEN 4 THEN ");
    put_place(c, at);
    put(c, " || '-12-31' WHEN 7 THEN coalesce(date(");
    put_place(c, at);
    put(c, " || '-01', '+1 month', '-1 day'), "); /* SQLite ends with the year 9999 */
    put_place(c, at);
    put(c, " || '-31') ELSE ");
    put_place(c, at);
    put(c, " END");
}

/* Dates are intervals: an operator compares one end of the stored one with one end of the given
 * one, or both ends. `~` asks whether it is possible, without it whether it is certain. */
static void put_date(compiler *c, place at, innov__operator op, const innov__slot *slot)
{
    static const struct {
        const char *sign;
        int stored_last, given_last;
    } ends[] = {
        [INNOV__LESS] = {" < ", 1, 0},          [INNOV__LESS_EQUAL] = {" <= ", 1, 1},
        [INNOV__GREATER] = {" > ", 0, 1},       [INNOV__GREATER_EQUAL] = {" >= ", 0, 0},
        [INNOV__MAYBE_LESS] = {" < ", 0, 0},    [INNOV__MAYBE_LESS_EQUAL] = {" <= ", 0, 1},
        [INNOV__MAYBE_GREATER] = {" > ", 1, 1}, [INNOV__MAYBE_GREATER_EQUAL] = {" >= ", 1, 0},
        [INNOV__EQUAL] = {NULL, 0, 0},          [INNOV__NOT_EQUAL] = {NULL, 0, 0},
        [INNOV__MAYBE_EQUAL] = {NULL, 0, 0},
    };
    static const innov__operator within[] = {INNOV__GREATER_EQUAL, INNOV__LESS_EQUAL};
    static const innov__operator beside[] = {INNOV__LESS, INNOV__GREATER};
    static const innov__operator overlap[] = {INNOV__MAYBE_GREATER_EQUAL, INNOV__MAYBE_LESS_EQUAL};
    const innov__operator *both = op == INNOV__EQUAL       ? within
                                  : op == INNOV__NOT_EQUAL ? beside
                                                           : overlap;
    int32_t date, first, last;
    char text[INNOV_DATE_SIZE] = "";

    if (ends[op].sign == NULL) {
        put(c, "(");
        put_date(c, at, both[0], slot);
        put(c, op == INNOV__NOT_EQUAL ? " OR " : " AND ");
        put_date(c, at, both[1], slot);
        put(c, ")");
        return;
    }
    (ends[op].stored_last ? put_last : put_first)(c, at);
    put(c, ends[op].sign);
    if (innov_date_parse(slot->text, &date) == INNOV_OK &&
        innov_date_span(date, &first, &last) == INNOV_OK) /* it was read as a date before */
        (void)innov_date_format(ends[op].given_last ? last : first, text, sizeof text);
    bind_text(c, text);
}

/* `prefix` and `contains` compare without case and diacritics. */
static void put_folded(compiler *c, place at, innov__operator op, const char *text)
{
    if (c->rc == INNOV_OK && innov__fold(text, strlen(text), &c->folded) != INNOV_OK) {
        no_memory(c);
        return;
    }
    put(c, "instr(innov_fold(");
    put_place(c, at);
    put(c, "), ");
    bind_text(c, c->folded.bytes != NULL ? c->folded.bytes : "");
    put(c, op == INNOV__PREFIX ? ") = 1" : ") > 0");
}

/* The id that a reference's operand means in this store. */
static innov__slot resolve(compiler *c, const innov__test *test, const innov__operand *operand)
{
    const innov__kind *target = test->index >= 0 ? test->field->target : test->kind;
    innov__slot slot = {.form = INNOV__SLOT_NUMBER};

    if (c->rc == INNOV_OK)
        c->rc = innov__resolve(c->core, target, operand->text, &slot.number, c->to);
    return slot;
}

static void put_comparison(compiler *c, place at, const innov__test *test,
                           const innov__operand *operand, innov__operator op)
{
    if (test->field->type == INNOV_TYPE_DATE) {
        put_date(c, at, op, &operand->slot);
        return;
    }
    if (op == INNOV__PREFIX || op == INNOV__CONTAINS) {
        put_folded(c, at, op, operand->slot.text);
        return;
    }
    put_place(c, at);
    put(c, " ");
    put(c, innov__operator_name(op));
    put(c, " ");
    bind(c, test->field->type == INNOV_TYPE_REFERENCE ? resolve(c, test, operand) : operand->slot);
}

/* Many values at once, where they are compared for being the same. */
static void put_in(compiler *c, place at, const innov__test *test)
{
    put_place(c, at);
    put(c, " IN (");
    for (size_t i = 0; i < test->count; i++) {
        put(c, i > 0 ? ", " : "");
        bind(c, test->field->type == INNOV_TYPE_REFERENCE ? resolve(c, test, &test->operands[i])
                                                          : test->operands[i].slot);
    }
    put(c, ")");
}

/* Dates are intervals, so that each is compared by itself. */
static void put_dates(compiler *c, place at, const innov__test *test, size_t first, size_t count)
{
    if (count == 1) {
        put_date(c, at, INNOV__EQUAL, &test->operands[first].slot);
        return;
    }
    put(c, "(");
    put_dates(c, at, test, first, count / 2);
    put(c, " OR ");
    put_dates(c, at, test, first + count / 2, count - count / 2);
    put(c, ")");
}

/* A test against one value. */
static void put_value_test(compiler *c, place at, const innov__test *test)
{
    put(c, "(");
    if (test->count == 0)
        put(c, "1");
    else if (test->op != INNOV__IN)
        put_comparison(c, at, test, &test->operands[0], test->op);
    else if (test->field->type == INNOV_TYPE_DATE)
        put_dates(c, at, test, 0, test->count);
    else
        put_in(c, at, test);
    put(c, ")");
}

/* ---- One test ------------------------------------------------------------------------------ */

/* A test on a record called `alias`: true or false, never unknown. */
static void put_plain(compiler *c, const char *alias, const innov__test *test)
{
    place at = {alias, test->field->name};

    if (test->op == INNOV__IS_SET || test->op == INNOV__IS_NOT_SET) {
        put_place(c, at);
        put(c, " IS NOT NULL");
        return;
    }
    put(c, "coalesce(");
    put_value_test(c, at, test);
    put(c, ", 0)");
}

/* One end of a stored date against one end of the day asked for; no date leaves that side open. */
static void put_bound(compiler *c, place at, int stored_last, const char *sign, int32_t day)
{
    char text[INNOV_DATE_SIZE] = "";

    put(c, "(");
    put_place(c, at);
    put(c, " IS NULL OR ");
    (stored_last ? put_last : put_first)(c, at);
    put(c, sign);
    (void)innov_date_format(day, text, sizeof text); /* the end of a period that was read */
    bind_text(c, text);
    put(c, ")");
}

/* Whether a record holds on a day: certainly on each day of a period, or (`~`) possibly on one. */
static void put_validity(compiler *c, const char *alias, const innov__test *test)
{
    int maybe = test->op == INNOV__MAYBE_EQUAL;
    int32_t date, first = 0, last = 0;

    if (innov_date_parse(test->operands[0].slot.text, &date) == INNOV_OK)
        (void)innov_date_span(date, &first, &last); /* it was read as a date before */
    put(c, "(");
    put_bound(c, (place){alias, test->kind->from}, !maybe, " <= ", maybe ? last : first);
    put(c, " AND ");
    put_bound(c, (place){alias, test->kind->to}, maybe, " >= ", maybe ? first : last);
    put(c, ")");
}

static void put_list(compiler *c, const char *alias, const innov__test *test)
{
    put(c, "EXISTS (SELECT 1 FROM ");
    innov__sql_list_table(&c->sql, test->kind, test->index);
    put(c, " AS v WHERE v.id = ");
    put(c, alias);
    put(c, ".id AND ");
    put_value_test(c, (place){"v", "value"}, test);
    put(c, ")");
}

static void put_languages(compiler *c, const char *alias, const innov__test *test)
{
    int primary = test->lang != NULL && strcmp(test->lang, c->core->language) == 0;

    put(c, "(");
    if (test->lang == NULL || primary)
        put_plain(c, alias, test);
    if (!primary) {
        put(c, test->lang == NULL ? " OR EXISTS (SELECT 1 FROM " : "EXISTS (SELECT 1 FROM ");
        put(c, "innov_text AS v WHERE v.id = ");
        put(c, alias);
        put(c, ".id AND v.field = ");
        bind_text(c, test->field->name);
        if (test->lang != NULL) {
            put(c, " AND v.lang = ");
            bind_text(c, test->lang);
        }
        put(c, " AND ");
        put_value_test(c, (place){"v", "text"}, test);
        put(c, ")");
    }
    put(c, ")");
}

static void put_on(compiler *c, const char *alias, const innov__test *test)
{
    if (innov__is_validity(test))
        put_validity(c, alias, test);
    else if ((test->field->flags & INNOV_FIELD_IS_LIST) != 0)
        put_list(c, alias, test);
    else if ((test->field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0)
        put_languages(c, alias, test);
    else
        put_plain(c, alias, test);
}

/* A test through a reference of the record `r`. */
static void put_via(compiler *c, const innov__test *test)
{
    const innov__field *via = &c->query->kind->fields[test->via];

    put(c, "EXISTS (SELECT 1 FROM ");
    innov__sql_name(&c->sql, test->kind->name);
    put(c, " AS t");
    if (innov__is_column(via)) {
        put(c, " WHERE t.id = ");
        put_name(c, "r", via->name);
    } else {
        put(c, " JOIN ");
        innov__sql_list_table(&c->sql, c->query->kind, test->via);
        put(c, " AS l ON t.id = l.value WHERE l.id = r.id");
    }
    put(c, " AND ");
    put_on(c, "t", test);
    put(c, ")");
}

/* True or false, never unknown, in brackets of its own. */
static void put_test(compiler *c, const innov__test *test)
{
    put(c, "(");
    if (test->via >= 0)
        put_via(c, test);
    else
        put_on(c, "r", test);
    put(c, test->op == INNOV__IS_NOT_SET ? ") = 0" : ")");
}

static void put_node(compiler *c, const innov__node *node);

/* A long chain of `and` or `or` becomes a balanced tree: SQLite limits how deep an expression is.
 */
static void put_chain(compiler *c, const innov__node **parts, size_t count, const char *word,
                      int bracket)
{
    size_t half = count / 2;

    if (count == 1) {
        put_node(c, parts[0]);
        return;
    }
    put(c, bracket ? "(" : "");
    put_chain(c, parts, half, word, 1);
    put(c, word);
    put_chain(c, parts + half, count - half, word, 1);
    put(c, bracket ? ")" : "");
}

static size_t depth_of(const innov__node *node)
{
    size_t left, right = 0;

    if (node->sort == INNOV__TEST)
        return 1;
    left = depth_of(node->left);
    if (node->right != NULL)
        right = depth_of(node->right);
    return 1 + (left > right ? left : right);
}

/* The parts of a chain, the deepest first: SQLite's parser has little room for what nests behind an
 * operator, and the order of parts means nothing. */
static size_t collect(const innov__node *node, innov__node_sort sort, const innov__node **parts)
{
    size_t count = 0, deepest = 0;
    const innov__node *swapped;

    for (; node->sort == sort; node = node->left)
        parts[count++] = node->right;
    parts[count++] = node;
    for (size_t i = 1; i < count; i++)
        if (depth_of(parts[i]) > depth_of(parts[deepest]))
            deepest = i;
    swapped = parts[0];
    parts[0] = parts[deepest];
    parts[deepest] = swapped;
    return count;
}

static void put_node(compiler *c, const innov__node *node)
{
    const innov__node **parts;
    int negated = 0;

    for (; node->sort == INNOV__NOT; node = node->left)
        negated = !negated;
    if (node->sort == INNOV__TEST) {
        put_test(c, &node->test);
    } else {
        parts = innov__arena_alloc(&c->arena, (c->query->tests + 1) * sizeof(const innov__node *));
        if (parts == NULL)
            no_memory(c);
        else
            put_chain(c, parts, collect(node, node->sort, parts),
                      node->sort == INNOV__AND ? " AND " : " OR ",
                      negated || node->sort == INNOV__OR); /* AND binds closer than OR */
    }
    put(c, negated ? " = 0" : "");
}

/* ---- The whole statement ------------------------------------------------------------------- */

static void put_order(compiler *c)
{
    const innov__kind *kind = c->query->kind;

    if (c->query->as_in_files) {
        innov__sql_order(&c->sql, kind);
        return;
    }
    put(c, " ORDER BY ");
    for (size_t i = 0; i < c->query->order_count; i++) {
        const innov__ordering *order = &c->query->order[i];
        const innov__field *field = &kind->fields[order->index];

        put_name(c, "r", field->name);
        put(c, " IS NULL, ");
        if (field->type == INNOV_TYPE_CODE) { /* in the order of their list */
            put(c, "(SELECT number FROM innov_code WHERE list = '");
            put(c, field->codes->name);
            put(c, "' AND code = ");
            put_name(c, "r", field->name);
            put(c, ")");
        } else {
            put_name(c, "r", field->name);
        }
        put(c, field->type == INNOV_TYPE_TEXT ? " COLLATE " INNOV__COLLATION : "");
        put(c, order->descending ? " DESC, " : ", ");
    }
    put(c, "r.id LIMIT ");
    bind(c, (innov__slot){.number = c->query->limit, .form = INNOV__SLOT_NUMBER});
    put(c, " OFFSET ");
    bind(c, (innov__slot){.number = c->query->offset, .form = INNOV__SLOT_NUMBER});
}

static int bind_all(compiler *c, sqlite3_stmt *statement)
{
    for (size_t i = 0; i < c->count; i++) {
        const innov__slot *slot = &c->bound[i];
        int mark = (int)i + 1;
        int result = slot->form == INNOV__SLOT_NUMBER
                         ? sqlite3_bind_int64(statement, mark, slot->number)
                         : sqlite3_bind_text(statement, mark, slot->text, (int)slot->length,
                                             SQLITE_TRANSIENT);

        if (result != SQLITE_OK)
            return innov__engine_fail(c->core, c->to);
    }
    return INNOV_OK;
}

int innov__query_prepare(innov__core *core, const innov_query *query, int only_ids,
                         sqlite3_stmt **statement, innov__report to)
{
    compiler c = {.core = core, .query = query, .to = to};

    *statement = NULL;
    if (only_ids) {
        put(&c, "SELECT r.id FROM ");
        innov__sql_name(&c.sql, query->kind->name);
    } else {
        innov__sql_columns(&c.sql, query->kind);
    }
    put(&c, " AS r");
    if (query->condition != NULL) {
        put(&c, " WHERE ");
        put_node(&c, query->condition);
    }
    put_order(&c);
    if (c.rc == INNOV_OK)
        c.rc = innov__engine_prepare(core, &c.sql, statement, to);
    if (c.rc == INNOV_OK)
        c.rc = bind_all(&c, *statement);
    if (c.rc != INNOV_OK) {
        (void)sqlite3_finalize(*statement);
        *statement = NULL;
    }
    innov__buffer_free(&c.sql);
    innov__buffer_free(&c.folded);
    innov__arena_free(&c.arena);
    innov__free(c.bound);
    return c.rc;
}
