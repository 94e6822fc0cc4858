/* tables.c - SQL, made from the model's tables in this one place.
 *
 * One STRICT table per kind and one per list of its own; names are the model's. What every kind has
 * - texts in other languages, the lists of the common fields, the words of codes - stands in one
 * table for all: an id belongs to one kind, so its rows lie together there too, and a store has not
 * five times as many tables. Values are checked by us; SQL keeps what people with other tools would
 * break most easily: types, dates, references.
 */
#include "store/tables.h"

#include <innov/base.h>
#include <sqlite3.h>
#include <string.h>

#include "model/common.h"

int innov__is_stored(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_INPUT) == 0;
}

int innov__is_shared(const innov__field *field)
{
    return !innov__is_column(field) && field->number >= INNOV__FIRST_COMMON;
}

size_t innov__place_of(const innov__kind *kind, int fields[])
{
    fields[0] = innov__field_by_flag(kind, INNOV_FIELD_IS_OWNER);
    fields[1] = innov__field_by_flag(kind, INNOV_FIELD_IS_ORDINAL);
    return fields[0] >= 0 && fields[1] >= 0 ? 2 : 0;
}

int innov__has_texts(const innov__kind *kind)
{
    return innov__field_by_flag(kind, INNOV_FIELD_IS_MULTILINGUAL) >= 0;
}

void innov__sql_name(innov__buffer *out, const char *name)
{
    innov__buffer_char(out, '"');
    innov__buffer_text(out, name);
    innov__buffer_char(out, '"');
}

void innov__sql_list_table(innov__buffer *out, const innov__kind *kind, int field)
{
    innov__buffer_char(out, '"');
    innov__buffer_text(out, innov__is_shared(&kind->fields[field]) ? "innov" : kind->name);
    innov__buffer_char(out, '_');
    innov__buffer_text(out, kind->fields[field].name);
    innov__buffer_char(out, '"');
}

/* ---- Columns ------------------------------------------------------------------------------- */

static int is_integer(int32_t type)
{
    return type == INNOV_TYPE_INTEGER || type == INNOV_TYPE_BOOLEAN || type == INNOV_TYPE_DECIMAL ||
           type == INNOV_TYPE_MONEY || type == INNOV_TYPE_INSTANT || type == INNOV_TYPE_REFERENCE;
}

/* A partial date: SQLite's own date() knows which days exist. */
static void append_date_check(innov__buffer *out, const char *name)
{
    static const char *const parts[] = {
        " CHECK (",
        " GLOB '[0-9][0-9][0-9][0-9]' OR (",
        " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date(",
        " || '-01', '+0 days') IS ",
        " || '-01') OR (",
        " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(",
        ", '+0 days') IS ",
    };

    for (size_t i = 0; i < INNOV__COUNT(parts); i++) {
        innov__buffer_text(out, parts[i]);
        innov__sql_name(out, name);
    }
    innov__buffer_text(out, "))");
}

static void append_type(innov__buffer *out, const innov__field *field, const char *name)
{
    innov__buffer_text(out, is_integer(field->type) ? " INTEGER" : " TEXT");
    if (field->type == INNOV_TYPE_DATE)
        append_date_check(out, name);
    if (field->type == INNOV_TYPE_REFERENCE && field->target != NULL) {
        innov__buffer_text(out, " REFERENCES ");
        innov__sql_name(out, field->target->name);
        innov__buffer_text(out, " (id) DEFERRABLE INITIALLY DEFERRED");
    }
}

void innov__sql_columns(innov__buffer *out, const innov__kind *kind)
{
    innov__buffer_text(out, "SELECT id, revision, label, namespace, extension");
    for (size_t i = 0; i < kind->field_count; i++)
        if (innov__is_column(&kind->fields[i])) {
            innov__buffer_text(out, ", ");
            innov__sql_name(out, kind->fields[i].name);
        }
    innov__buffer_text(out, " FROM ");
    innov__sql_name(out, kind->name);
}

void innov__sql_order(innov__buffer *out, const innov__kind *kind)
{
    int owner = innov__field_by_flag(kind, INNOV_FIELD_IS_OWNER);
    int ordinal = innov__field_by_flag(kind, INNOV_FIELD_IS_ORDINAL);

    innov__buffer_text(out, " ORDER BY ");
    if (owner >= 0 && ordinal >= 0) {
        innov__sql_name(out, kind->fields[owner].name);
        innov__buffer_text(out, ", ");
        innov__sql_name(out, kind->fields[ordinal].name);
        innov__buffer_text(out, ", ");
    }
    innov__buffer_text(out, "id");
}

void innov__sql_same(innov__buffer *out, const innov__kind *kind, size_t count, const int fields[])
{
    innov__buffer_text(out, "SELECT id FROM ");
    innov__sql_name(out, kind->name);
    for (size_t i = 0; i < count; i++) {
        innov__buffer_text(out, i == 0 ? " WHERE " : " AND ");
        innov__sql_name(out, kind->fields[fields[i]].name);
        innov__buffer_text(out, " = ?");
    }
}

void innov__sql_insert(innov__buffer *out, const innov__kind *kind)
{
    size_t columns = INNOV__COLUMNS;

    innov__buffer_text(out, "INSERT INTO ");
    innov__sql_name(out, kind->name);
    innov__buffer_text(out, " (id, revision, label, namespace, extension");
    for (size_t i = 0; i < kind->field_count; i++)
        if (innov__is_column(&kind->fields[i])) {
            innov__buffer_text(out, ", ");
            innov__sql_name(out, kind->fields[i].name);
            columns++;
        }
    innov__buffer_text(out, ") VALUES (?");
    while (--columns > 0)
        innov__buffer_text(out, ", ?");
    innov__buffer_char(out, ')');
}

/* ---- Tables -------------------------------------------------------------------------------- */

/* What is being walked: each thing is built in `sql` and handed on with its name. */
typedef struct walk {
    innov__tables_each *each;
    void *context;
    innov__buffer name, sql;
    int32_t since; /* of what is being built */
    int rc;
} walk;

static void hand_on(walk *w)
{
    if (w->rc == INNOV_OK && (w->sql.failed != 0 || w->name.failed != 0))
        w->rc = INNOV_E_NOMEM;
    if (w->rc == INNOV_OK)
        w->rc = w->each(w->context, w->name.bytes, w->sql.bytes, w->since);
    innov__buffer_clear(&w->name);
    innov__buffer_clear(&w->sql);
}

static void name_it(walk *w, const char *first, const char *second, const char *third)
{
    innov__buffer_text(&w->name, first);
    innov__buffer_text(&w->name, second);
    innov__buffer_text(&w->name, third);
}

static void begin_table(walk *w)
{
    innov__buffer_text(&w->sql, "CREATE TABLE ");
    innov__sql_name(&w->sql, w->name.failed == 0 ? w->name.bytes : "");
    innov__buffer_text(&w->sql, " (\n  ");
}

static void walk_kind_table(walk *w, const innov__kind *kind)
{
    name_it(w, kind->name, "", "");
    begin_table(w);
    innov__buffer_text(&w->sql, "id INTEGER PRIMARY KEY,\n  revision INTEGER NOT NULL,\n  label "
                                "TEXT,\n  namespace INTEGER REFERENCES innov_namespace (id),\n  "
                                "extension TEXT");
    for (size_t i = 0; i < kind->field_count; i++) {
        if (!innov__is_column(&kind->fields[i]))
            continue;
        innov__buffer_text(&w->sql, ",\n  ");
        innov__sql_name(&w->sql, kind->fields[i].name);
        append_type(&w->sql, &kind->fields[i], kind->fields[i].name);
    }
    innov__buffer_text(&w->sql, "\n) STRICT");
    hand_on(w);
}

/* The table of a list: of one kind, or of all when `owner` is NULL. */
static void walk_list_table(walk *w, const innov__kind *owner, const innov__field *list)
{
    name_it(w, owner != NULL ? owner->name : "innov", "_", list->name);
    begin_table(w);
    innov__buffer_text(&w->sql, "id INTEGER NOT NULL");
    if (owner != NULL) {
        innov__buffer_text(&w->sql, " REFERENCES ");
        innov__sql_name(&w->sql, owner->name);
        innov__buffer_text(&w->sql, " (id) DEFERRABLE INITIALLY DEFERRED");
    }
    innov__buffer_text(&w->sql, ",\n  ordinal INTEGER NOT NULL,\n  value");
    append_type(&w->sql, list, "value");
    innov__buffer_text(&w->sql, " NOT NULL,\n  PRIMARY KEY (id, ordinal)\n) STRICT, WITHOUT ROWID");
    hand_on(w);
}

static void walk_lists(walk *w, const innov__kind *kind)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        w->since = innov__since(kind, &kind->fields[i]);
        if (!innov__is_column(&kind->fields[i]) && !innov__is_shared(&kind->fields[i]))
            walk_list_table(w, kind, &kind->fields[i]);
    }
}

static void walk_shared_lists(walk *w)
{
    const innov__kind *any = innov__kind_at(0);

    for (size_t i = 0; i < any->field_count; i++) {
        w->since = any->fields[i].since > 0 ? any->fields[i].since : 1; /* not that of its kind */
        if (innov__is_shared(&any->fields[i]))
            walk_list_table(w, NULL, &any->fields[i]);
    }
}

/* ---- Indexes ------------------------------------------------------------------------------- */

static void walk_index(walk *w, const char *unique, const char *table, const char *columns)
{
    innov__buffer_text(&w->sql, "CREATE ");
    innov__buffer_text(&w->sql, unique);
    innov__buffer_text(&w->sql, "INDEX ");
    innov__sql_name(&w->sql, w->name.failed == 0 ? w->name.bytes : "");
    innov__buffer_text(&w->sql, " ON ");
    innov__sql_name(&w->sql, table);
    innov__buffer_text(&w->sql, " (");
    innov__buffer_text(&w->sql, columns);
    innov__buffer_char(&w->sql, ')');
    hand_on(w);
}

static void walk_field_index(walk *w, const innov__kind *kind, const innov__field *field)
{
    innov__buffer columns = {0}, table = {0};
    int is_list = !innov__is_column(field);
    int unique = (field->flags & INNOV_FIELD_IS_UNIQUE) != 0;

    innov__buffer_text(&table, kind->name);
    if (is_list) {
        innov__buffer_char(&table, '_');
        innov__buffer_text(&table, field->name);
    }
    innov__sql_name(&columns, is_list ? "value" : field->name);
    name_it(w, kind->name, "_", field->name);
    innov__buffer_text(&w->name, "_index");
    if (columns.failed != 0 || table.failed != 0)
        w->rc = INNOV_E_NOMEM;
    else
        walk_index(w, unique ? "UNIQUE " : "", table.bytes, columns.bytes);
    innov__buffer_free(&columns);
    innov__buffer_free(&table);
}

/* An index over fields that are unique together. */
static void walk_together(walk *w, const innov__kind *kind, const char *name, size_t count,
                          const int fields[])
{
    innov__buffer columns = {0};

    for (size_t i = 0; i < count; i++) {
        innov__buffer_text(&columns, i > 0 ? ", " : "");
        innov__sql_name(&columns, kind->fields[fields[i]].name);
    }
    name_it(w, kind->name, name, "");
    if (columns.failed != 0)
        w->rc = INNOV_E_NOMEM;
    else
        walk_index(w, "UNIQUE ", kind->name, columns.bytes);
    innov__buffer_free(&columns);
}

static void walk_indexes(walk *w, const innov__kind *kind)
{
    const innov__rule *rule = innov__unique_rule(kind);
    int fields[INNOV__RULE_FIELDS];

    w->since = kind->since;
    name_it(w, kind->name, "_label_index", "");
    walk_index(w, "UNIQUE ", kind->name, "label, namespace");
    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__field *field = &kind->fields[i];

        w->since = innov__since(kind, field);
        if (field->type == INNOV_TYPE_REFERENCE || (field->flags & INNOV_FIELD_IS_UNIQUE) != 0)
            walk_field_index(w, kind, field);
    }
    w->since = kind->since;
    if (innov__place_of(kind, fields) == 2)
        walk_together(w, kind, "_place_index", 2, fields);
    if (rule != NULL)
        walk_together(w, kind, "_together_index", innov__rule_fields(kind, rule, fields), fields);
}

/* ---- The whole ----------------------------------------------------------------------------- */

/* The store's own tables. A change keeps what was before: a row per record that was changed or
 * deleted, a row per value it had in the fields that changed (NULL: none). What was added is kept
 * as one range of ids per kind: its rows say the revision themselves. */
static const struct {
    const char *name, *sql;
    int32_t since;
} own_tables[] = {
    {"innov_namespace",
     "CREATE TABLE \"innov_namespace\" (\n  id INTEGER PRIMARY KEY,\n"
     "  uri TEXT NOT NULL UNIQUE\n) STRICT",
     1},
    {"innov_store",
     "CREATE TABLE \"innov_store\" (\n  id INTEGER PRIMARY KEY CHECK (id = 1),\n"
     "  identity TEXT NOT NULL,\n  language TEXT NOT NULL,\n"
     "  namespace INTEGER REFERENCES innov_namespace (id),\n"
     "  require_actor INTEGER NOT NULL DEFAULT 0\n) STRICT",
     1},
    {"innov_transaction",
     "CREATE TABLE \"innov_transaction\" (\n  revision INTEGER PRIMARY KEY,\n"
     "  instant INTEGER NOT NULL,\n  actor TEXT,\n  reason TEXT,\n"
     "  override INTEGER NOT NULL DEFAULT 0,\n  digest TEXT NOT NULL\n) STRICT",
     1},
    {"innov_added",
     "CREATE TABLE \"innov_added\" (\n  revision INTEGER NOT NULL,\n"
     "  kind TEXT NOT NULL,\n  first INTEGER NOT NULL,\n  last INTEGER NOT NULL,\n"
     "  PRIMARY KEY (revision, kind)\n) STRICT, WITHOUT ROWID",
     1},
    {"innov_change",
     "CREATE TABLE \"innov_change\" (\n  revision INTEGER NOT NULL,\n"
     "  id INTEGER NOT NULL,\n  deleted INTEGER NOT NULL,\n"
     "  before INTEGER NOT NULL,\n  label TEXT,\n  namespace INTEGER,\n"
     "  extension TEXT,\n  PRIMARY KEY (revision, id)\n) STRICT, WITHOUT ROWID",
     1},
    {"innov_change_index", "CREATE INDEX \"innov_change_index\" ON \"innov_change\" (id, revision)",
     1},
    {"innov_before",
     "CREATE TABLE \"innov_before\" (\n  revision INTEGER NOT NULL,\n"
     "  id INTEGER NOT NULL,\n  field TEXT NOT NULL,\n  lang TEXT NOT NULL,\n"
     "  ordinal INTEGER NOT NULL,\n  value ANY,\n"
     "  PRIMARY KEY (revision, id, field, lang, ordinal)\n) STRICT, WITHOUT ROWID",
     1},
    {"innov_code",
     "CREATE TABLE \"innov_code\" (\n  list TEXT NOT NULL,\n  code TEXT NOT NULL,\n"
     "  number INTEGER NOT NULL,\n  label_en TEXT NOT NULL,\n"
     "  label_lv TEXT NOT NULL,\n  PRIMARY KEY (list, code)\n"
     ") STRICT, WITHOUT ROWID",
     1},
    {"innov_text",
     "CREATE TABLE \"innov_text\" (\n  id INTEGER NOT NULL,\n"
     "  field TEXT NOT NULL,\n  lang TEXT NOT NULL,\n  text TEXT NOT NULL,\n"
     "  PRIMARY KEY (id, field, lang)\n) STRICT, WITHOUT ROWID",
     1},
    {"innov_erased",
     "CREATE TABLE \"innov_erased\" (\n  id INTEGER NOT NULL,\n"
     "  revision INTEGER NOT NULL,\n  person INTEGER NOT NULL,\n"
     "  number INTEGER NOT NULL,\n  salt TEXT NOT NULL,\n"
     "  label TEXT NOT NULL,\n  remains INTEGER NOT NULL,\n"
     "  PRIMARY KEY (id, revision)\n) STRICT, WITHOUT ROWID",
     2},
    {"innov_search", INNOV__SEARCH_SQL("\"innov_search\""), 2},
    {"innov_search_state",
     "CREATE TABLE \"innov_search_state\" (\n  id INTEGER PRIMARY KEY CHECK (id = 1),\n"
     "  filled INTEGER NOT NULL\n) STRICT",
     2},
};

int innov__tables_walk(innov__tables_each *each, void *context)
{
    walk w = {.each = each, .context = context, .since = 1};
    const innov__kind *kind;

    for (size_t i = 0; i < INNOV__COUNT(own_tables); i++) {
        innov__buffer_text(&w.name, own_tables[i].name);
        innov__buffer_text(&w.sql, own_tables[i].sql);
        w.since = own_tables[i].since;
        hand_on(&w);
    }
    w.since = 1;
    walk_shared_lists(&w);
    for (size_t i = 0; (kind = innov__kind_at(i)) != NULL; i++) {
        if (!innov__is_stored(kind))
            continue;
        w.since = kind->since;
        walk_kind_table(&w, kind);
        walk_lists(&w, kind);
        walk_indexes(&w, kind);
    }
    innov__buffer_free(&w.name);
    innov__buffer_free(&w.sql);
    return w.rc;
}

typedef struct search {
    const char *name;
    int found;
} search;

static int compare_name(void *context, const char *name, const char *sql, int32_t since)
{
    search *s = context;

    (void)since;
    if (sqlite3_stricmp(s->name, name) == 0 && strncmp(sql, "CREATE TABLE ", 13) == 0)
        s->found = 1;
    if (strncmp(sql, "CREATE VIRTUAL ", 15) == 0 && /* and the tables that FTS5 keeps it in */
        sqlite3_strnicmp(s->name, name, (int)strlen(name)) == 0)
        s->found = 1;
    return INNOV_OK;
}

int innov__tables_has(const char *name)
{
    search s = {.name = name};

    return innov__tables_walk(compare_name, &s) != INNOV_OK || s.found; /* no memory: refuse */
}

static int append_statement(void *context, const char *name, const char *sql, int32_t since)
{
    innov__buffer *out = context;

    (void)name;
    (void)since;
    innov__buffer_text(out, sql);
    innov__buffer_text(out, ";\n\n");
    return INNOV_OK;
}

/* A text in single quotes. */
static void append_quoted(innov__buffer *out, const char *text)
{
    innov__buffer_char(out, '\'');
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            innov__buffer_char(out, '\'');
        innov__buffer_char(out, *text);
    }
    innov__buffer_char(out, '\'');
}

static void append_codes(innov__buffer *out, const char *table, const innov__code_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const innov__code *code = &list->codes[i];

        if (i == 0) {
            innov__buffer_text(out, "INSERT INTO ");
            innov__buffer_text(out, table);
            innov__buffer_text(out, " VALUES");
        }
        innov__buffer_text(out, i == 0 ? "\n  (" : ",\n  (");
        append_quoted(out, list->name);
        innov__buffer_text(out, ", ");
        append_quoted(out, code->name);
        innov__buffer_text(out, ", ");
        innov__buffer_int(out, code->number);
        innov__buffer_text(out, ", ");
        append_quoted(out, code->label.en);
        innov__buffer_text(out, ", ");
        append_quoted(out, code->label.lv);
        innov__buffer_char(out, ')');
    }
    innov__buffer_text(out, ";\n\n");
}

void innov__tables_codes_sql(innov__buffer *out, const char *table)
{
    innov__code_list_walk place = {0, 0};
    const innov__code_list *list;

    while ((list = innov__code_list_next(&place)) != NULL)
        append_codes(out, table, list);
}

void innov__tables_version_sql(innov__buffer *out)
{
    innov__buffer_text(out, "PRAGMA application_id = ");
    innov__buffer_int(out, INNOV__APPLICATION_ID);
    innov__buffer_text(out, ";\n");
    innov__buffer_text(out, "PRAGMA user_version = ");
    innov__buffer_int(out, INNOV__USER_VERSION);
    innov__buffer_text(out, ";\n\n");
}

int innov__tables_sql(innov__buffer *out)
{
    int rc;

    innov__tables_version_sql(out);
    rc = innov__tables_walk(append_statement, out);
    innov__tables_codes_sql(out, "innov_code");
    return rc != INNOV_OK ? rc : out->failed;
}
