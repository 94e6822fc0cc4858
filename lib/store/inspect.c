/* inspect.c - what an existing SQLite file holds, compared with the model: refused when someone
 * changed it, brought up to date when it is older, taken as it is when it is newer.
 *
 * Tables are compared column by column: a column that came with a later revision stands behind the
 * others in a file that was brought up to date, and before them in a new one.
 */
#include <string.h>

#include "store/core.h"

/* A table or an index of the file. */
typedef struct thing {
    const char *name, *sql;
} thing;

typedef struct inspection {
    innov__core *core;
    innov__report to;
    innov__arena arena;           /* of the names and their SQL */
    thing *things;                /* in the order in which they were made */
    size_t count, capacity, next; /* next: where the one after the last that was found stands */
    int32_t revision;             /* of the model, as the file has it */
    innov__buffer lacking;        /* the SQL that gives the file what it lacks */
    innov__buffer columns;        /* of the table in hand: what a view of it adds */
} inspection;

static int is_newer(const inspection *in)
{
    return in->revision > INNOV__MODEL_REVISION;
}

static int is_older(const inspection *in)
{
    return in->revision < INNOV__MODEL_REVISION;
}

/* ---- The parts of a table's SQL ------------------------------------------------------------ */

typedef struct part {
    const char *text;
    size_t length;
} part;

static int is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static part trimmed(const char *start, const char *end)
{
    while (start < end && is_blank(*start))
        start++;
    while (end > start && is_blank(end[-1]))
        end--;
    return (part){start, (size_t)(end - start)};
}

/* The next part between commas, from `*at`, which is left behind its comma or on what ends the
 * list. Brackets and quotes within a part are passed over. */
static part next_part(const char **at)
{
    const char *start = *at, *end = start;
    int depth = 0;
    char quote = '\0';

    for (; *end != '\0'; end++) {
        if (quote != '\0') {
            if (*end == quote)
                quote = '\0';
        } else if (*end == '\'' || *end == '"') {
            quote = *end;
        } else if (*end == '(') {
            depth++;
        } else if (depth > 0 && *end == ')') {
            depth--;
        } else if (depth == 0 && (*end == ',' || *end == ')')) {
            break;
        }
    }
    *at = *end == ',' ? end + 1 : end;
    return trimmed(start, end);
}

/* Where the parts begin: behind the first bracket. */
static const char *parts_of(const char *sql)
{
    const char *bracket = strchr(sql, '(');

    return bracket != NULL ? bracket + 1 : "";
}

static int same_part(part a, part b)
{
    return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

static int has_part(const char *sql, part wanted)
{
    const char *at = parts_of(sql);
    part each;

    do {
        each = next_part(&at);
        if (same_part(each, wanted))
            return 1;
    } while (each.length > 0 && *at != ')' && *at != '\0');
    return 0;
}

/* What stands behind the parts. */
static part ending(const char *sql)
{
    const char *at = parts_of(sql);

    while (*at != ')' && *at != '\0')
        (void)next_part(&at);
    return trimmed(at, at + strlen(at));
}

/* ---- One table or index -------------------------------------------------------------------- */

/* The revision that a column came with; the first one for what is no field. */
static int32_t since_of(const char *table, part column)
{
    const innov__kind *kind = innov__kind_by_name(table, strlen(table));
    const char *end = column.length > 0 && column.text[0] == '"'
                          ? memchr(column.text + 1, '"', column.length - 1)
                          : NULL;
    int field = kind != NULL && end != NULL
                    ? innov__field_by_name(kind, column.text + 1, (size_t)(end - column.text) - 1)
                    : -1;

    return field >= 0 ? innov__since(kind, &kind->fields[field]) : 1;
}

/* A column that the file may lack, as it is older: how it gets it, and how a reader does. */
static void add_column(inspection *in, const char *table, part column)
{
    const char *end = memchr(column.text + 1, '"', column.length - 1);

    if (in->core->writable) {
        innov__buffer_text(&in->lacking, "ALTER TABLE ");
        innov__sql_name(&in->lacking, table);
        innov__buffer_text(&in->lacking, " ADD COLUMN ");
        innov__buffer_append(&in->lacking, column.text, column.length);
        innov__buffer_text(&in->lacking, ";\n");
    } else if (end != NULL) {
        innov__buffer_text(&in->columns, ", NULL AS ");
        innov__buffer_append(&in->columns, column.text, (size_t)(end - column.text) + 1);
    }
}

/* Every column that is ours must be there, or be younger than the file; no other may, unless the
 * file is newer. */
static int compare_columns(inspection *in, const char *name, const char *ours, const char *theirs)
{
    const char *at = parts_of(ours);
    int alike = same_part(ending(ours), ending(theirs));
    part each;

    for (int more = 1; alike && more; more = *at != ')' && *at != '\0') {
        each = next_part(&at);
        if (has_part(theirs, each))
            continue;
        alike = since_of(name, each) > in->revision;
        if (alike)
            add_column(in, name, each);
    }
    at = parts_of(theirs);
    for (int more = 1; alike && more; more = *at != ')' && *at != '\0') {
        each = next_part(&at);
        alike = is_newer(in) || has_part(ours, each);
    }
    return alike;
}

/* A reader of an older file sees empty tables where it has none, and columns without values: they
 * are its own, and stand before those of the file. */
static void add_thing(inspection *in, const char *sql)
{
    static const char table[] = "CREATE TABLE ";
    int is_table = strncmp(sql, table, sizeof table - 1) == 0;

    if (in->core->writable) {
        innov__buffer_text(&in->lacking, sql);
        innov__buffer_text(&in->lacking, ";\n");
    } else if (is_table) {
        innov__buffer_text(&in->lacking, "CREATE TEMP TABLE ");
        innov__buffer_text(&in->lacking, sql + sizeof table - 1);
        innov__buffer_text(&in->lacking, ";\n");
    }
}

static void add_view(inspection *in, const char *table)
{
    if (in->columns.length == 0)
        return;
    innov__buffer_text(&in->lacking, "CREATE TEMP VIEW ");
    innov__sql_name(&in->lacking, table);
    innov__buffer_text(&in->lacking, " AS SELECT *");
    innov__buffer_append(&in->lacking, in->columns.bytes, in->columns.length);
    innov__buffer_text(&in->lacking, " FROM main.");
    innov__sql_name(&in->lacking, table);
    innov__buffer_text(&in->lacking, ";\n");
    innov__buffer_clear(&in->columns);
}

/* The file has its things in the order in which they are asked for, but for those that came when
 * it was brought up to date: so nearly always the next one is it. */
static const char *find_sql(inspection *in, const char *name)
{
    for (size_t i = 0; i < in->count; i++) {
        size_t place = in->next + i < in->count ? in->next + i : in->next + i - in->count;

        if (strcmp(in->things[place].name, name) == 0) {
            in->next = place + 1 < in->count ? place + 1 : 0;
            return in->things[place].sql;
        }
    }
    return NULL;
}

static int compare_one(void *context, const char *name, const char *sql, int32_t since)
{
    inspection *in = context;
    const char *theirs = find_sql(in, name);
    int rc = INNOV_OK, alike;

    if (theirs == NULL) {
        alike = since > in->revision;
        if (alike)
            add_thing(in, sql);
    } else {
        alike = strcmp(theirs, sql) == 0 ||
                (strncmp(sql, "CREATE TABLE ", 13) == 0 && compare_columns(in, name, sql, theirs));
        add_view(in, name);
    }
    if (rc == INNOV_OK && !alike)
        rc = innov__fail(in->to, INNOV__MSG_CHANGED_TABLES, .file = in->core->path, .name = name);
    if (rc == INNOV_OK && (in->lacking.failed != 0 || in->columns.failed != 0))
        rc = innov__fail(in->to, INNOV__MSG_NO_MEMORY, .file = in->core->path);
    return rc;
}

/* ---- The whole file ------------------------------------------------------------------------ */

static int read_version(inspection *in)
{
    innov__core *core = in->core;
    int64_t application, version = 0;
    int rc = innov__engine_number(core, "PRAGMA application_id", &application, in->to);

    if (rc == INNOV_OK)
        rc = innov__engine_number(core, "PRAGMA user_version", &version, in->to);
    if (rc != INNOV_OK)
        return rc;
    if (application != INNOV__APPLICATION_ID)
        return innov__fail(in->to, INNOV__MSG_FOREIGN, .file = core->path);
    if (version / 1000 > INNOV__MODEL_MAJOR)
        return innov__fail(in->to, INNOV__MSG_NEWER, .file = core->path, .number = version / 1000,
                           .limit = INNOV__MODEL_MAJOR);
    in->revision = (int32_t)(version % 1000);
    if (version < 0 || in->revision < 1 || version / 1000 != INNOV__MODEL_MAJOR)
        return innov__fail(in->to, INNOV__MSG_FOREIGN, .file = core->path);
    return INNOV_OK;
}

static int keep_thing(inspection *in, sqlite3_stmt *row)
{
    const char *name = (const char *)sqlite3_column_text(row, 0);
    const char *sql = (const char *)sqlite3_column_text(row, 1);
    thing each = {0};

    if (name != NULL && sql != NULL) {
        each.name = innov__arena_text(&in->arena, name, strlen(name));
        each.sql = innov__arena_text(&in->arena, sql, strlen(sql));
    }
    if (each.name == NULL || each.sql == NULL ||
        innov__array_reserve(&in->things, &in->capacity, in->count + 1, sizeof *in->things) !=
            INNOV_OK)
        return innov__fail(in->to, INNOV__MSG_NO_MEMORY, .file = in->core->path);
    in->things[in->count++] = each;
    return INNOV_OK;
}

/* All at once: SQLite has no index over its own schema. */
static int read_things(inspection *in)
{
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, step = SQLITE_DONE;

    in->count = in->next = 0;
    innov__buffer_text(&sql, "SELECT name, sql FROM main.sqlite_schema WHERE sql IS NOT "
                             "NULL AND name IS NOT NULL");
    rc = innov__engine_prepare(in->core, &sql, &rows, in->to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW)
        rc = keep_thing(in, rows);
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(in->core, in->to);
    (void)sqlite3_finalize(rows); /* repeats an earlier failure, already said */
    return rc;
}

static int compare_all(inspection *in)
{
    int rc = read_version(in);

    innov__buffer_clear(&in->lacking);
    innov__buffer_clear(&in->columns);
    if (rc == INNOV_OK)
        rc = read_things(in);
    return rc == INNOV_OK ? innov__tables_walk(compare_one, in) : rc;
}

/* A trigger on one of our tables would write behind our back: it is refused. */
static int refuse_triggers(inspection *in)
{
    innov__core *core = in->core;
    sqlite3_stmt *statement;
    innov__buffer sql = {0};
    int rc, step;

    innov__buffer_text(&sql, "SELECT t.name, o.name FROM sqlite_schema t JOIN sqlite_schema o ON "
                             "o.name = t.tbl_name COLLATE NOCASE AND o.type = 'table' "
                             "WHERE t.type = 'trigger'");
    rc = innov__engine_prepare(core, &sql, &statement, in->to);
    if (rc != INNOV_OK)
        return rc;
    while (rc == INNOV_OK && (step = sqlite3_step(statement)) != SQLITE_DONE) {
        const char *table = step == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 1)
                                               : NULL;

        if (step != SQLITE_ROW || table == NULL)
            rc = innov__engine_fail(core, in->to);
        else if (innov__tables_has(table))
            rc = innov__fail(in->to, INNOV__MSG_CHANGED_TABLES, .file = core->path,
                             .name = (const char *)sqlite3_column_text(statement, 0));
    }
    (void)sqlite3_finalize(statement); /* repeats an earlier failure, already said */
    return rc;
}

/* ---- An older file ------------------------------------------------------------------------- */

/* All in one transaction: a killed one leaves the old file. What is lacking is asked once more
 * inside it, as another program may have been quicker. */
static int upgrade(inspection *in)
{
    innov__core *core = in->core;
    int rc = innov__engine_run(core, "BEGIN IMMEDIATE", in->to);

    if (rc != INNOV_OK)
        return rc;
    rc = compare_all(in);
    if (rc == INNOV_OK && is_older(in)) {
        innov__buffer_text(&in->lacking, "DELETE FROM innov_code;\n");
        innov__tables_codes_sql(&in->lacking, "innov_code");
        innov__tables_version_sql(&in->lacking);
        rc = in->lacking.failed != 0 ? innov__fail(in->to, INNOV__MSG_NO_MEMORY, .file = core->path)
                                     : innov__engine_run(core, in->lacking.bytes, in->to);
    }
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "COMMIT", in->to);
    if (rc != INNOV_OK && sqlite3_get_autocommit(core->db) == 0)
        (void)sqlite3_exec(core->db, "ROLLBACK", NULL, NULL, NULL); /* else closing does it */
    return rc;
}

/* A reader leaves the file as it is, and has beside it what it lacks. */
static int shadow(inspection *in)
{
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "PRAGMA query_only = OFF;\nCREATE TEMP TABLE innov_code AS "
                             "SELECT * FROM main.innov_code WHERE 0;\n");
    innov__buffer_append(&sql, in->lacking.bytes, in->lacking.length);
    innov__tables_codes_sql(&sql, "temp.innov_code");
    innov__buffer_text(&sql, "PRAGMA query_only = ON");
    rc = sql.failed != 0 ? innov__fail(in->to, INNOV__MSG_NO_MEMORY, .file = in->core->path)
                         : innov__engine_run(in->core, sql.bytes, in->to);
    innov__buffer_free(&sql);
    return rc;
}

int innov__inspect(innov__core *core, innov__report to)
{
    inspection in = {.core = core, .to = to};
    int rc = innov__engine_tune(core, to);

    if (rc == INNOV_OK)
        rc = compare_all(&in);
    if (rc == INNOV_OK)
        rc = refuse_triggers(&in);
    core->is_newer = rc == INNOV_OK && is_newer(&in);
    if (rc == INNOV_OK && is_older(&in))
        rc = core->writable ? upgrade(&in) : shadow(&in);
    innov__arena_free(&in.arena);
    innov__free(in.things);
    innov__buffer_free(&in.lacking);
    innov__buffer_free(&in.columns);
    return rc;
}
