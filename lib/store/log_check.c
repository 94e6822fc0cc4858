/* log_check.c - whether the log fits the records: each must have come about by what the log says,
 * and by legal moves.
 */
#include <string.h>

#include "store/log.h"

/* Questions whose every answer is a fault. KIND stands for each kind's table in turn. */
static const struct {
    const char *sql;
    innov__message message;
    int per_kind;
} questions[] = {
    {"SELECT max(revision) FROM innov_transaction HAVING count(*) != max(revision)",
     INNOV__MSG_LOG_GAP, 0},
    {"SELECT k.id FROM \"KIND\" k WHERE NOT EXISTS (SELECT 1 FROM innov_change c WHERE c.revision "
     "= "
     "k.revision AND c.id = k.id AND NOT c.deleted) AND NOT EXISTS (SELECT 1 FROM innov_added a "
     "WHERE a.revision = k.revision AND a.kind = 'KIND' AND k.id BETWEEN a.first AND a.last)",
     INNOV__MSG_LOG_ORIGIN, 1},
    {"SELECT k.id FROM \"KIND\" k JOIN innov_change c ON c.id = k.id AND c.revision > k.revision",
     INNOV__MSG_LOG_LATER, 1},
    {"SELECT c.id FROM innov_change c WHERE c.before >= c.revision OR NOT (EXISTS (SELECT 1 FROM "
     "innov_change p WHERE p.revision = c.before AND p.id = c.id AND NOT p.deleted) OR EXISTS "
     "(SELECT 1 FROM innov_added a WHERE a.revision = c.before AND c.id BETWEEN a.first AND "
     "a.last))",
     INNOV__MSG_LOG_BEFORE_LOST, 0},
    {"SELECT b.id FROM innov_before b WHERE NOT EXISTS (SELECT 1 FROM innov_change c WHERE "
     "c.revision = b.revision AND c.id = b.id)",
     INNOV__MSG_LOG_STRAY, 0},
    {"SELECT c.revision FROM innov_change c WHERE NOT EXISTS (SELECT 1 FROM innov_transaction t "
     "WHERE t.revision = c.revision)",
     INNOV__MSG_LOG_NO_TRANSACTION, 0},
    {"SELECT a.first FROM innov_added a WHERE NOT EXISTS (SELECT 1 FROM innov_transaction t WHERE "
     "t.revision = a.revision)",
     INNOV__MSG_LOG_NO_TRANSACTION, 0},
};

/* The question with the kind's name in it. */
static void append_question(innov__buffer *sql, const char *question, const char *kind)
{
    const char *mark;

    while ((mark = strstr(question, "KIND")) != NULL) {
        innov__buffer_append(sql, question, (size_t)(mark - question));
        innov__buffer_text(sql, kind);
        question = mark + 4;
    }
    innov__buffer_text(sql, question);
    innov__buffer_text(sql, " LIMIT 100");
}

static int ask(innov__core *core, size_t question, const char *kind, innov__report to)
{
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, step = SQLITE_DONE;

    append_question(&sql, questions[question].sql, kind);
    rc = innov__engine_prepare(core, &sql, &rows, to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        int64_t id = sqlite3_column_int64(rows, 0);
        const innov__kind *found = innov__kind_by_number(innov__id_kind(id));

        innov__fail(to, questions[question].message, .file = core->path,
                    .record = innov__id_ok(id) && found != NULL ? id : 0,
                    .kind_name = found != NULL ? found->name : NULL);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(rows);
    return rc;
}

/* Asks it of every kind that has records. */
static int ask_kinds(innov__core *core, size_t question, innov__report to)
{
    const innov__kind *kind;
    int any, rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        if (!innov__is_stored(kind))
            continue;
        rc = innov__row_any(core, kind, &any, to);
        if (rc == INNOV_OK && any)
            rc = ask(core, question, kind->name, to);
    }
    return rc;
}

/* ---- Moves --------------------------------------------------------------------------------- */

/* Every status that was left, in a transaction without override, and what it became: what it was
 * before the next change, or NULL when the record still has it. */
static const char left_statuses[] =
    "SELECT b.id, b.revision, b.value, (SELECT n.value FROM innov_change m JOIN innov_before n ON "
    "n.revision = m.revision AND n.id = m.id AND n.field = b.field WHERE m.id = b.id AND "
    "m.revision "
    "> b.revision ORDER BY m.revision LIMIT 1) FROM innov_before b JOIN innov_transaction t ON "
    "t.revision = b.revision JOIN innov_change c ON c.revision = b.revision AND c.id = b.id WHERE "
    "b.field = 'status' AND b.value IS NOT NULL AND NOT c.deleted AND NOT t.override";

/* The status that the record has now, "" when there is none; copied. */
static int present_status(innov__core *core, const innov__kind *kind, int64_t id,
                          innov__buffer *status, innov__report to)
{
    innov_record *record = NULL;
    int field = innov__field_by_name(kind, kind->status, strlen(kind->status)), rc;

    innov__buffer_clear(status);
    if (innov__record_make(kind, core->language, &record) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, id, record, to);
    if (rc == INNOV_OK)
        innov__buffer_text(status, innov__record_text(record, field, NULL));
    innov__record_destroy(record);
    if (status->failed != 0)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc; /* its deletion has the status it had */
}

static int check_move(innov__core *core, sqlite3_stmt *row, innov__buffer *status, innov__report to)
{
    int64_t id = sqlite3_column_int64(row, 0);
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    const char *was = (const char *)sqlite3_column_text(row, 2);
    const char *is = (const char *)sqlite3_column_text(row, 3);
    int rc = INNOV_OK;

    if (kind == NULL || kind->status == NULL || was == NULL)
        return INNOV_OK;
    if (is == NULL) {
        rc = present_status(core, kind, id, status, to);
        is = status->bytes != NULL ? status->bytes : "";
    }
    if (rc == INNOV_OK && is[0] != '\0' && strcmp(was, is) != 0 &&
        !innov__is_legal_move(kind, was, is))
        innov__fail(to, INNOV__MSG_LOG_MOVE, .file = core->path, .record = id,
                    .kind_name = kind->name, .number = sqlite3_column_int64(row, 1), .value = was,
                    .expected = is);
    return rc;
}

static int check_moves(innov__core *core, innov__report to)
{
    innov__buffer sql = {0}, status = {0};
    sqlite3_stmt *rows;
    int rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, left_statuses);
    rc = innov__engine_prepare(core, &sql, &rows, to);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW)
        rc = check_move(core, rows, &status, to);
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(rows);
    innov__buffer_free(&status);
    return rc;
}

int innov__log_check(innov__core *core, innov__report to)
{
    int rc = check_moves(core, to);

    for (size_t q = 0; q < INNOV__COUNT(questions) && rc == INNOV_OK; q++)
        rc = questions[q].per_kind ? ask_kinds(core, q, to) : ask(core, q, "", to);
    return rc;
}
