/* engine.c - SQLite, hardened, and its failures in our words. */
#include <errno.h>
#include <string.h>
#include <time.h>

#include "base/utf8.h"
#include "store/collate.h"
#include "store/core.h"
#include "store/journal.h"

enum { NAP_MILLISECONDS = 4, VALUE_BYTES = 4000000, SQL_BYTES = 1000000, WORDS_SIZE = 200 };

/* ---- Failures ------------------------------------------------------------------------------ */

static innov__message message_of(int result)
{
    if (result == SQLITE_IOERR_NOMEM)
        return INNOV__MSG_NO_MEMORY;
    if (result == SQLITE_CONSTRAINT_FOREIGNKEY) /* ours are looked at before, and deferred */
        return INNOV__MSG_OTHERS_REFER;
    switch (result & 0xFF) {
    case SQLITE_NOMEM:
        return INNOV__MSG_NO_MEMORY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return INNOV__MSG_WRITER_BUSY;
    case SQLITE_READONLY:
        return INNOV__MSG_READ_ONLY;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return INNOV__MSG_DENIED;
    case SQLITE_FULL:
        return INNOV__MSG_FULL;
    case SQLITE_TOOBIG:
        return INNOV__MSG_TOO_BIG;
    case SQLITE_CORRUPT:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR:
        return INNOV__MSG_DAMAGED;
    case SQLITE_NOTADB:
        return INNOV__MSG_FOREIGN;
    default:
        return INNOV__MSG_IO;
    }
}

int innov__sqlite_result(int result, const char *path, const char *words, innov__report to)
{
    innov__facts facts = {.file = path, .name = words};

    return innov__say(to, message_of(result), &facts);
}

int innov__sqlite_fail(sqlite3 *db, const char *path, innov__report to)
{
    int result = db != NULL ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    int system_error = db != NULL ? sqlite3_system_errno(db) : 0;
    char words[WORDS_SIZE];

    /* a file that SQLite cannot make it tries to read, and says that it is not there: ours is */
    if ((result & 0xFF) == SQLITE_CANTOPEN && system_error != 0 && system_error != ENOENT)
        return innov__system_fail(system_error, path, to);
    sqlite3_snprintf(sizeof words, words, "%s",
                     db != NULL ? sqlite3_errmsg(db) : sqlite3_errstr(result));
    return innov__sqlite_result(result, path, words, to);
}

int innov__engine_fail(innov__core *core, innov__report to)
{
    if (core->no_collator) {
        core->no_collator = 0;
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    }
    return innov__sqlite_fail(core->db, core->path, to);
}

int innov__engine_run(innov__core *core, const char *sql, innov__report to)
{
    return sqlite3_exec(core->db, sql, NULL, NULL, NULL) == SQLITE_OK
               ? INNOV_OK
               : innov__engine_fail(core, to);
}

int innov__engine_prepare(innov__core *core, innov__buffer *sql, sqlite3_stmt **statement,
                          innov__report to)
{
    int rc = INNOV_OK;

    *statement = NULL;
    if (sql->failed != 0)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    else if (sqlite3_prepare_v3(core->db, sql->bytes, (int)sql->length + 1,
                                SQLITE_PREPARE_PERSISTENT, statement, NULL) != SQLITE_OK)
        rc = innov__engine_fail(core, to);
    innov__buffer_free(sql);
    return rc;
}

int innov__engine_number(innov__core *core, const char *sql, int64_t *number, innov__report to)
{
    sqlite3_stmt *statement;
    int rc = INNOV_OK;

    *number = 0;
    if (sqlite3_prepare_v2(core->db, sql, -1, &statement, NULL) != SQLITE_OK)
        return innov__engine_fail(core, to);
    switch (sqlite3_step(statement)) {
    case SQLITE_ROW:
        *number = sqlite3_column_int64(statement, 0);
        break;
    case SQLITE_DONE:
        break;
    default:
        rc = innov__engine_fail(core, to);
    }
    (void)sqlite3_finalize(statement); /* repeats the failure of the step */
    return rc;
}

int innov__engine_step(innov__core *core, sqlite3_stmt *statement, innov__report to)
{
    int rc = sqlite3_step(statement) == SQLITE_DONE ? INNOV_OK : innov__engine_fail(core, to);

    (void)sqlite3_reset(statement);
    return rc;
}

/* ---- Waiting for other writers ------------------------------------------------------------- */

static int64_t milliseconds(void)
{
    struct timespec time = {0, 0};

    (void)clock_gettime(CLOCK_MONOTONIC, &time); /* fails only for a clock that is none */
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Naps of random length, so that of many waiting writers none is always the last. */
static int wait_for_lock(void *context, int tries)
{
    innov__core *core = context;
    unsigned char chance;

    if (tries == 0)
        core->waiting_since = milliseconds();
    if (milliseconds() - core->waiting_since >= core->patience)
        return 0;
    sqlite3_randomness(sizeof chance, &chance);
    (void)sqlite3_sleep(1 + chance % NAP_MILLISECONDS);
    return 1;
}

/* ---- Opening and closing ------------------------------------------------------------------- */

static int harden(innov__core *core, innov__report to)
{
    static const struct {
        int option, value;
    } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 0},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };

    core->watches = 0;
    for (size_t i = 0; i < INNOV__COUNT(options); i++)
        if (sqlite3_db_config(core->db, options[i].option, options[i].value, NULL) != SQLITE_OK)
            return innov__engine_fail(core, to);
    (void)sqlite3_limit(core->db, SQLITE_LIMIT_LENGTH, VALUE_BYTES);
    (void)sqlite3_limit(core->db, SQLITE_LIMIT_SQL_LENGTH, SQL_BYTES);
    (void)sqlite3_limit(core->db, SQLITE_LIMIT_ATTACHED, 0);
    if (innov__collate_offer(core->db, &core->no_collator) != SQLITE_OK ||
        sqlite3_busy_handler(core->db, wait_for_lock, core) != SQLITE_OK)
        return innov__engine_fail(core, to);
    return INNOV_OK;
}

int innov__engine_watch_references(innov__core *core, innov__report to)
{
    if (core->watches) /* changing it costs every prepared statement */
        return INNOV_OK;
    core->watches = 1;
    return sqlite3_db_config(core->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL) == SQLITE_OK
               ? INNOV_OK
               : innov__engine_fail(core, to);
}

/* What SQLite looks into the file for: only once it is known that it can be read. */
int innov__engine_tune(innov__core *core, innov__report to)
{
    return innov__engine_run(core,
                             "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                             "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;"
                             "PRAGMA cache_size = -8000;",
                             to);
}

int innov__engine_open(innov__core *core, const char *path, int flags, innov__report to)
{
    int all = flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, rc;

    if (sqlite3_open_v2(path, &core->db, all, NULL) != SQLITE_OK)
        return innov__engine_fail(core, to);
    rc = harden(core, to);
    return rc == INNOV_OK ? innov__journal_check(core, to) : rc;
}

static void finalise(sqlite3_stmt **statement)
{
    (void)sqlite3_finalize(*statement); /* repeats an earlier failure, already said */
    *statement = NULL;
}

void innov__engine_finalise(innov__core *core)
{
    const innov__kind *kind;

    for (size_t i = 0; core->workbenches != NULL && (kind = innov__kind_at(i)) != NULL; i++) {
        innov__workbench *bench = &core->workbenches[i];

        for (int p = 0; p < INNOV__PURPOSES; p++)
            finalise(&bench->statements[p]);
        for (size_t f = 0;
             bench->field_statements != NULL && f < kind->field_count * INNOV__FIELD_PURPOSES; f++)
            finalise(&bench->field_statements[f]);
        innov__free(bench->field_statements);
        bench->field_statements = NULL;
        innov__sides_free(&bench->sides);
        innov__record_destroy(bench->stored);
        bench->stored = NULL;
    }
    for (int i = 0; i < INNOV__OWN_STATEMENTS; i++)
        finalise(&core->own[i]);
}

void innov__engine_close(innov__core *core)
{
    innov__engine_finalise(core);
    (void)sqlite3_close_v2(core->db);
    core->db = NULL;
}

/* ---- New stores ---------------------------------------------------------------------------- */

static int insert_facts(innov__core *core, innov__report to)
{
    sqlite3_uint64 halves[2];

    sqlite3_randomness(sizeof halves, halves);
    sqlite3_snprintf(sizeof core->identity, core->identity, "%016llx%016llx", halves[0], halves[1]);
    return innov__store_facts(core, to);
}

int innov__store_facts(innov__core *core, innov__report to)
{
    sqlite3_stmt *statement;
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "INSERT INTO innov_store (id, identity, language, require_actor) "
                             "VALUES (1, ?1, ?2, ?3) ON CONFLICT DO UPDATE SET identity = ?1, "
                             "language = ?2, require_actor = ?3");
    rc = innov__engine_prepare(core, &sql, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    if (sqlite3_bind_text(statement, 1, core->identity, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_text(statement, 2, core->language, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_int(statement, 3, core->require_actor) != SQLITE_OK)
        rc = innov__engine_fail(core, to);
    else
        rc = innov__engine_step(core, statement, to);
    finalise(&statement);
    return rc;
}

int innov__engine_prepare_intake(innov__core *core, innov__report to)
{
    return innov__engine_run(
        core,
        "CREATE TEMP TABLE IF NOT EXISTS import_seen (id INTEGER PRIMARY KEY, "
        "line INTEGER);"
        "CREATE TEMP TABLE IF NOT EXISTS import_named (label TEXT, namespace "
        "INTEGER, id INTEGER, PRIMARY KEY (label, namespace)) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS import_renamed (early INTEGER PRIMARY "
        "KEY, id INTEGER);"
        "CREATE TEMP TABLE IF NOT EXISTS import_word (kind INTEGER, word TEXT, id INTEGER, "
        "file TEXT, line INTEGER, heading TEXT, field INTEGER, record INTEGER, "
        "PRIMARY KEY (kind, word, id)) WITHOUT ROWID",
        to);
}

int innov__engine_create(innov__core *core, innov__report to)
{
    innov__buffer codes = {0};
    int rc = innov__engine_tune(core, to);

    if (rc == INNOV_OK)
        rc = innov__blank_create(core, to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "BEGIN IMMEDIATE", to);
    if (rc != INNOV_OK)
        return rc;
    innov__tables_codes_sql(&codes, "innov_code");
    rc = codes.failed != 0 ? innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path)
                           : innov__engine_run(core, codes.bytes, to);
    innov__buffer_free(&codes);
    if (rc == INNOV_OK)
        rc = insert_facts(core, to);
    if (rc == INNOV_OK && core->backend != &innov__backend_xml) /* that one waits for a search */
        rc = innov__engine_run(core, "INSERT INTO innov_search_state VALUES (1, 1)", to);
    if (rc == INNOV_OK)
        rc = innov__engine_run(core, "COMMIT", to);
    return rc == INNOV_OK ? innov__engine_prepare_intake(core, to) : rc;
}

/* ---- What the store says of itself --------------------------------------------------------- */

static int keep_namespace(innov__core *core, const char *uri, innov__report to)
{
    char *copy = uri != NULL ? innov__text_copy(uri, strlen(uri)) : NULL;

    if (copy == NULL ||
        innov__array_reserve(&core->namespaces, &core->namespace_capacity,
                             core->namespace_count + 1, sizeof *core->namespaces) != INNOV_OK) {
        innov__free(copy);
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    }
    core->namespaces[core->namespace_count++] = copy;
    return INNOV_OK;
}

/* Takes in the namespaces that were added since: texts once lent stay where they are. */
static int load_namespaces(innov__core *core, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__NAMESPACES, to);
    int rc = INNOV_OK, step = SQLITE_DONE;

    if (statement == NULL)
        return INNOV_E_NOMEM;
    (void)sqlite3_bind_int64(statement, 1, (int64_t)core->namespace_count);
    while (rc == INNOV_OK && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        if (sqlite3_column_int64(statement, 0) != (int64_t)core->namespace_count + 1)
            rc = innov__fail(to, INNOV__MSG_DAMAGED, .file = core->path, .name = "innov_namespace");
        else
            rc = keep_namespace(core, (const char *)sqlite3_column_text(statement, 1), to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_reset(statement);
    return rc;
}

static void copy_short(char *target, size_t size, const unsigned char *text)
{
    sqlite3_snprintf((int)size, target, "%s", text != NULL ? (const char *)text : "");
}

/* What a hostile file may say of itself must not get further than here. */
static int facts_hold(const innov__core *core)
{
    if (core->revision < 0 || core->revision >= INT64_MAX - 1 || core->labels < 0 ||
        !innov__language_ok(core->language))
        return 0;
    return innov__identity_ok(core->identity);
}

int innov__identity_ok(const char *identity)
{
    return strlen(identity) == INNOV__IDENTITY_SIZE - 1 &&
           strspn(identity, "0123456789abcdef") == INNOV__IDENTITY_SIZE - 1;
}

static int read_facts(innov__core *core, innov__report to)
{
    sqlite3_stmt *statement = innov__own(core, INNOV__FACTS, to);
    int rc = INNOV_OK, step;

    if (statement == NULL)
        return INNOV_E_NOMEM;
    step = sqlite3_step(statement);
    if (step == SQLITE_ROW) {
        copy_short(core->identity, sizeof core->identity, sqlite3_column_text(statement, 0));
        copy_short(core->language, sizeof core->language, sqlite3_column_text(statement, 1));
        core->labels = sqlite3_column_int64(statement, 2);
        core->revision = sqlite3_column_int64(statement, 3);
        core->require_actor = sqlite3_column_int(statement, 4);
        core->erased = sqlite3_column_int(statement, 5);
    } else if (step != SQLITE_DONE) {
        rc = innov__engine_fail(core, to);
    }
    (void)sqlite3_reset(statement);
    if (rc == INNOV_OK && (step == SQLITE_DONE || !facts_hold(core)))
        rc = innov__fail(to, INNOV__MSG_DAMAGED, .file = core->path, .name = "innov_store");
    return rc;
}

int innov__engine_load_facts(innov__core *core, innov__report to)
{
    int rc = read_facts(core, to);

    if (rc == INNOV_OK)
        rc = load_namespaces(core, to);
    if (rc == INNOV_OK && core->labels > (int64_t)core->namespace_count)
        rc = innov__fail(to, INNOV__MSG_DAMAGED, .file = core->path, .name = "innov_store");
    return rc;
}

const char *innov__namespace_uri(innov__core *core, int64_t number)
{
    if (number > (int64_t)core->namespace_count) /* another process added it */
        (void)load_namespaces(core, (innov__report){0});
    return number >= 1 && number <= (int64_t)core->namespace_count ? core->namespaces[number - 1]
                                                                   : "";
}

static int insert_namespace(innov__core *core, const char *uri, innov__report to)
{
    sqlite3_stmt *statement;
    innov__buffer sql = {0};
    int rc;

    innov__buffer_text(&sql, "INSERT INTO innov_namespace (id, uri) VALUES (?, ?)");
    rc = innov__engine_prepare(core, &sql, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    if (sqlite3_bind_int64(statement, 1, (int64_t)core->namespace_count + 1) != SQLITE_OK ||
        sqlite3_bind_text(statement, 2, uri, -1, SQLITE_STATIC) != SQLITE_OK)
        rc = innov__engine_fail(core, to);
    else
        rc = innov__engine_step(core, statement, to);
    finalise(&statement);
    return rc == INNOV_OK ? keep_namespace(core, uri, to) : rc;
}

int innov__namespace(innov__core *core, const char *uri, int create, int64_t *number,
                     innov__report to)
{
    int rc = INNOV_OK;

    *number = 0;
    for (size_t i = 0; i < core->namespace_count; i++)
        if (strcmp(core->namespaces[i], uri) == 0)
            *number = (int64_t)i + 1;
    if (*number != 0 || !create)
        return INNOV_OK;
    rc = insert_namespace(core, uri, to);
    if (rc == INNOV_OK)
        *number = (int64_t)core->namespace_count;
    return rc;
}

/* ---- Prepared statements ------------------------------------------------------------------- */

innov__workbench *innov__workbench_of(innov__core *core, const innov__kind *kind)
{
    return core->by_number[kind->number];
}

static void append_statement(innov__buffer *sql, const innov__kind *kind, innov__purpose purpose)
{
    int fields[INNOV__RULE_FIELDS];

    switch (purpose) {
    case INNOV__SELECT:
        innov__sql_columns(sql, kind);
        innov__buffer_text(sql, " WHERE id = ?");
        return;
    case INNOV__INSERT:
        innov__sql_insert(sql, kind);
        return;
    case INNOV__EXISTS:
        innov__buffer_text(sql, "SELECT 1 FROM ");
        innov__sql_name(sql, kind->name);
        innov__buffer_text(sql, " WHERE id = ?");
        return;
    case INNOV__BY_LABEL:
        innov__buffer_text(sql, "SELECT id FROM ");
        innov__sql_name(sql, kind->name);
        innov__buffer_text(sql, " WHERE label = ? AND namespace = ?");
        return;
    case INNOV__LABEL:
        innov__buffer_text(sql, "SELECT label FROM ");
        innov__sql_name(sql, kind->name);
        innov__buffer_text(sql, " WHERE id = ? AND namespace = ?");
        return;
    case INNOV__SAME_PLACE:
        innov__sql_same(sql, kind, innov__place_of(kind, fields), fields);
        return;
    case INNOV__SAME_TOGETHER:
        innov__sql_same(sql, kind, innov__rule_fields(kind, innov__unique_rule(kind), fields),
                        fields);
        return;
    case INNOV__ANY:
        innov__buffer_text(sql, "SELECT 1 FROM ");
        innov__sql_name(sql, kind->name);
        innov__buffer_text(sql, " LIMIT 1");
        return;
    case INNOV__ALL:
        innov__sql_columns(sql, kind);
        innov__sql_order(sql, kind);
        return;
    case INNOV__ADDED_BY: /* those that still say so, and those that said so before a later change,
                             but none that the revision itself had a before of */
        innov__buffer_text(sql, "SELECT id FROM (SELECT id FROM ");
        innov__sql_name(sql, kind->name);
        innov__buffer_text(sql,
                           " WHERE id BETWEEN ?2 AND ?3 AND revision = ?1 UNION "
                           "SELECT id FROM innov_change WHERE before = ?1 AND revision > ?1 AND "
                           "id BETWEEN ?2 AND ?3) AS a WHERE NOT EXISTS (SELECT 1 FROM "
                           "innov_change c WHERE c.revision = ?1 AND c.id = a.id) ORDER BY id");
        return;
    case INNOV__DELETE:
        innov__buffer_text(sql, "DELETE FROM ");
        innov__sql_name(sql, kind->name);
        innov__buffer_text(sql, " WHERE id = ?");
        return;
    case INNOV__PURPOSES:
        return;
    }
}

static sqlite3_stmt *ready(innov__core *core, sqlite3_stmt **kept, innov__buffer *sql,
                           innov__report to)
{
    if (*kept == NULL && innov__engine_prepare(core, sql, kept, to) != INNOV_OK)
        return NULL;
    (void)sqlite3_reset(*kept);
    (void)sqlite3_clear_bindings(*kept);
    return *kept;
}

sqlite3_stmt *innov__statement(innov__core *core, const innov__kind *kind, innov__purpose purpose,
                               innov__report to)
{
    sqlite3_stmt **kept = &innov__workbench_of(core, kind)->statements[purpose];
    innov__buffer sql = {0};

    if (*kept == NULL)
        append_statement(&sql, kind, purpose);
    return ready(core, kept, &sql, to);
}

static void append_field_statement(innov__buffer *sql, const innov__kind *kind, int field,
                                   innov__field_purpose purpose)
{
    switch (purpose) {
    case INNOV__LIST_SELECT:
        innov__buffer_text(sql, "SELECT value FROM ");
        innov__sql_list_table(sql, kind, field);
        innov__buffer_text(sql, " WHERE id = ? ORDER BY ordinal");
        return;
    case INNOV__LIST_ANY:
        innov__buffer_text(sql, "SELECT 1 FROM ");
        innov__sql_list_table(sql, kind, field);
        innov__buffer_text(sql, " WHERE id BETWEEN ? AND ? LIMIT 1");
        return;
    case INNOV__LIST_INSERT:
        innov__buffer_text(sql, "INSERT INTO ");
        innov__sql_list_table(sql, kind, field);
        innov__buffer_text(sql, " (id, ordinal, value) VALUES (?, ?, ?)");
        return;
    case INNOV__LIST_DELETE:
        innov__buffer_text(sql, "DELETE FROM ");
        innov__sql_list_table(sql, kind, field);
        innov__buffer_text(sql, " WHERE id = ?");
        return;
    case INNOV__BY_VALUE:
        innov__buffer_text(sql, "SELECT id FROM ");
        if (innov__is_column(&kind->fields[field])) {
            innov__sql_name(sql, kind->name);
            innov__buffer_text(sql, " WHERE ");
            innov__sql_name(sql, kind->fields[field].name);
            innov__buffer_text(sql, " = ? ORDER BY id");
        } else {
            innov__sql_list_table(sql, kind, field);
            innov__buffer_text(sql, " WHERE value = ? ORDER BY id");
        }
        return;
    case INNOV__FIELD_PURPOSES:
        return;
    }
}

sqlite3_stmt *innov__field_statement(innov__core *core, const innov__kind *kind, int field,
                                     innov__field_purpose purpose, innov__report to)
{
    innov__workbench *bench = innov__workbench_of(core, kind);
    size_t place = (size_t)field * INNOV__FIELD_PURPOSES + purpose;
    innov__buffer sql = {0};

    if (bench->field_statements == NULL) {
        bench->field_statements = innov__alloc_zeroed(kind->field_count * INNOV__FIELD_PURPOSES,
                                                      sizeof *bench->field_statements);
        if (bench->field_statements == NULL) {
            innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
            return NULL;
        }
    }
    if (bench->field_statements[place] == NULL)
        append_field_statement(&sql, kind, field, purpose);
    return ready(core, &bench->field_statements[place], &sql, to);
}

sqlite3_stmt *innov__own(innov__core *core, innov__own_statement which, innov__report to)
{
    static const char *const texts[INNOV__OWN_STATEMENTS] = {
        [INNOV__FACTS] = "SELECT identity, language, namespace, (SELECT coalesce(max(revision), 0) "
                         "FROM innov_transaction), require_actor, (SELECT coalesce(max(1 + "
                         "remains), 0) FROM innov_erased) FROM innov_store",
        [INNOV__NAMESPACES] = "SELECT id, uri FROM innov_namespace WHERE id > ? ORDER BY id",
        [INNOV__BEGIN] = "BEGIN IMMEDIATE",
        [INNOV__BEGIN_READING] = "BEGIN",
        [INNOV__COMMIT] = "COMMIT",
        [INNOV__ROLLBACK] = "ROLLBACK",
        [INNOV__SAVEPOINT] = "SAVEPOINT call",
        [INNOV__RELEASE] = "RELEASE call",
        [INNOV__ROLLBACK_TO] = "ROLLBACK TO call",
        [INNOV__LOG_FIND] = "SELECT 1 FROM innov_change WHERE revision = ? AND id = ?",
        [INNOV__LOG_CHANGE] = "INSERT INTO innov_change (revision, id, deleted, before, label, "
                              "namespace, extension) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [INNOV__LOG_DELETED] = "UPDATE innov_change SET deleted = ? WHERE revision = ? AND id = ?",
        [INNOV__LOG_HAS_FIELD] = "SELECT 1 FROM innov_before WHERE revision = ? AND id = ? AND "
                                 "field = ? LIMIT 1",
        [INNOV__LOG_BEFORE] =
            "INSERT INTO innov_before (revision, id, field, lang, ordinal, value) "
            "VALUES (?, ?, ?, ?, ?, ?)",
        [INNOV__LOG_ADDED] = "INSERT INTO innov_added (revision, kind, first, last) "
                             "VALUES (?, ?, ?, ?)",
        [INNOV__LOG_VALUES] =
            "SELECT field, lang, value, ordinal FROM innov_before WHERE revision = ? AND "
            "id = ? ORDER BY field, lang, ordinal",
        [INNOV__LOG_RANGES] = "SELECT kind, first, last FROM innov_added WHERE revision = ? "
                              "ORDER BY first",
        [INNOV__LOG_CHANGES] = "SELECT id, deleted, before, label, namespace, extension FROM "
                               "innov_change WHERE revision = ? ORDER BY id",
        [INNOV__LOG_ENDS] = "SELECT revision, instant, actor, reason, override, digest FROM "
                            "innov_transaction ORDER BY revision",
        [INNOV__LOG_DIGEST] = "SELECT digest FROM innov_transaction WHERE revision = ?",
        [INNOV__LOG_END] = "INSERT INTO innov_transaction (revision, instant, actor, reason, "
                           "override, digest) VALUES (?, ?, ?, ?, ?, ?)",
        [INNOV__TEXT_SELECT] = "SELECT field, lang, text FROM innov_text WHERE id = ?",
        [INNOV__TEXT_ANY] = "SELECT 1 FROM innov_text WHERE id BETWEEN ? AND ? LIMIT 1",
        [INNOV__TEXT_INSERT] = "INSERT INTO innov_text (id, field, lang, text) VALUES (?, ?, ?, ?)",
        [INNOV__TEXT_DELETE] = "DELETE FROM innov_text WHERE id = ? AND "
                               "(field = ?2 OR ?2 IS NULL)",
        [INNOV__INDEX_STATE] = "SELECT filled FROM innov_search_state",
        [INNOV__INDEX_SET_STATE] = "INSERT OR REPLACE INTO main.innov_search_state VALUES (1, ?)",
        [INNOV__INDEX_EMPTY] = "SELECT NOT EXISTS (SELECT 1 FROM main.innov_search_docsize)",
        [INNOV__INDEX_INSERT] = "INSERT INTO main.innov_search (rowid, text) VALUES (?, ?)",
        [INNOV__INDEX_DELETE] = "INSERT INTO main.innov_search (innov_search, rowid, text) "
                                "VALUES ('delete', ?, ?)",
    };
    innov__buffer sql = {0};

    if (core->own[which] == NULL)
        innov__buffer_text(&sql, texts[which]);
    return ready(core, &core->own[which], &sql, to);
}
