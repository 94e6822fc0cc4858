/* erased.c - the list of the erased. */
#include "store/erased.h"

#include <string.h>

#include "base/digest.h"
#include "base/number.h"
#include "store/subject.h"

enum {
    ROUNDS = 2000, /* of the digest of a label */
    DIGEST_BYTES = (INNOV__SALT_SIZE - 1) / 2
};

static void write_hex(const uint8_t *bytes, char *text)
{
    static const char hex[] = "0123456789abcdef";

    for (size_t i = 0; i < DIGEST_BYTES; i++) {
        text[2 * i] = hex[bytes[i] >> 4];
        text[2 * i + 1] = hex[bytes[i] & 15];
    }
    text[2 * DIGEST_BYTES] = '\0';
}

static int prepare(innov__core *core, const char *text, sqlite3_stmt **statement, innov__report to)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(core, &sql, statement, to);
}

/* The number that a question about two numbers answers, 0 for none. */
static int ask(innov__core *core, const char *text, int64_t first, int64_t second, int64_t *answer,
               innov__report to)
{
    sqlite3_stmt *row;
    int rc = prepare(core, text, &row, to), step;

    *answer = 0;
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, first);
    (void)sqlite3_bind_int64(row, 2, second);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW)
        *answer = sqlite3_column_int64(row, 0);
    else if (step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(row);
    return rc;
}

/* ---- The list ------------------------------------------------------------------------------ */

int innov__erased_add(innov__core *core, const innov__erased *erased, innov__report to)
{
    sqlite3_stmt *statement;
    int rc = prepare(core, "INSERT OR REPLACE INTO innov_erased VALUES (?, ?, ?, ?, ?, ?, ?)",
                     &statement, to);

    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(statement, 1, erased->id);
    (void)sqlite3_bind_int64(statement, 2, erased->revision);
    (void)sqlite3_bind_int64(statement, 3, erased->person);
    (void)sqlite3_bind_int64(statement, 4, erased->number);
    (void)sqlite3_bind_text(statement, 5, erased->salt, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(statement, 6, erased->label, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int(statement, 7, erased->remains);
    rc = innov__engine_step(core, statement, to);
    (void)sqlite3_finalize(statement);
    if (rc == INNOV_OK && core->erased == INNOV__NOBODY_ERASED)
        core->erased = INNOV__SOMEBODY_ERASED;
    return rc;
}

static const char *text_of(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);

    return text != NULL ? text : "";
}

int innov__erased_walk(innov__core *core, innov__erased_each *each, void *context, innov__report to)
{
    sqlite3_stmt *rows;
    int rc = prepare(core,
                     "SELECT id, revision, person, number, salt, label, remains FROM innov_erased "
                     "ORDER BY revision, id",
                     &rows, to),
        step = SQLITE_DONE;

    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        innov__erased erased = {.id = sqlite3_column_int64(rows, 0),
                                .revision = sqlite3_column_int64(rows, 1),
                                .person = sqlite3_column_int64(rows, 2),
                                .number = sqlite3_column_int64(rows, 3),
                                .salt = text_of(rows, 4),
                                .label = text_of(rows, 5),
                                .remains = sqlite3_column_int(rows, 6)};

        rc = each(context, &erased);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(rows);
    return rc;
}

int innov__erased_number(innov__core *core, int64_t person, int64_t *number, innov__report to)
{
    return ask(core, "SELECT number FROM innov_erased WHERE id = ?1 AND person = ?1", person, 0,
               number, to);
}

int innov__erased_next(innov__core *core, int64_t wanted, int64_t *number, innov__report to)
{
    int64_t taken = 1;
    int rc = INNOV_OK;

    if (wanted > 0)
        rc = ask(core, "SELECT 1 FROM innov_erased WHERE number = ? LIMIT 1", wanted, 0, &taken,
                 to);
    *number = wanted;
    if (rc == INNOV_OK && taken)
        rc = ask(core, "SELECT coalesce(max(number), 0) + 1 FROM innov_erased", 0, 0, number, to);
    return rc;
}

int innov__erased_by(innov__core *core, int64_t revision, int *erased, innov__report to)
{
    int64_t found;
    int rc = ask(core, "SELECT 1 FROM innov_erased WHERE revision = ? LIMIT 1", revision, 0, &found,
                 to);

    *erased = found != 0;
    return rc;
}

/* ---- Names --------------------------------------------------------------------------------- */

void innov__pseudonym(const innov__core *core, int64_t number, char text[INNOV__PSEUDONYM_SIZE])
{
    static const innov__words words = {"Erased person ", "Dzēsta persona "};

    sqlite3_snprintf(INNOV__PSEUDONYM_SIZE, text, "%s%lld",
                     innov__language(core->language) ? words.lv : words.en, number);
}

int innov__erased_salt(innov__core *core, char salt[INNOV__SALT_SIZE], innov__report to)
{
    sqlite3_stmt *row;
    uint8_t bytes[DIGEST_BYTES];
    int rc = prepare(core, "SELECT salt FROM innov_erased ORDER BY revision, id LIMIT 1", &row, to),
        step;

    if (rc != INNOV_OK)
        return rc;
    step = sqlite3_step(row);
    if (step == SQLITE_ROW) {
        sqlite3_snprintf(INNOV__SALT_SIZE, salt, "%s", text_of(row, 0));
    } else if (step == SQLITE_DONE) {
        sqlite3_randomness(sizeof bytes, bytes);
        write_hex(bytes, salt);
    } else {
        rc = innov__engine_fail(core, to);
    }
    (void)sqlite3_finalize(row);
    return rc;
}

void innov__erased_digest(const char *salt, const char *labels, const innov__kind *kind,
                          const char *label, char digest[INNOV__SALT_SIZE])
{
    innov__digest context;
    uint8_t bytes[INNOV__DIGEST_BYTES] = {0};

    for (int round = 0; round < ROUNDS; round++) {
        innov__digest_begin(&context);
        innov__digest_add(&context, bytes, sizeof bytes);
        innov__digest_add_text(&context, salt);
        innov__digest_add_text(&context, labels);
        innov__digest_add_text(&context, kind->name);
        innov__digest_add_text(&context, label);
        innov__digest_end(&context, bytes);
    }
    write_hex(bytes, digest);
}

int innov__erased_label(innov__core *core, const innov__kind *kind, const char *labels,
                        const char *label, int64_t *id, innov__report to)
{
    char digest[INNOV__SALT_SIZE];
    sqlite3_stmt *salts, *row = NULL;
    int rc, step = SQLITE_DONE;

    *id = 0;
    if (core->erased == INNOV__NOBODY_ERASED)
        return INNOV_OK;
    rc = prepare(core, "SELECT DISTINCT salt FROM innov_erased WHERE label != ''", &salts, to);
    if (rc == INNOV_OK)
        rc = prepare(core, "SELECT id FROM innov_erased WHERE salt = ? AND label = ?", &row, to);
    while (rc == INNOV_OK && *id == 0 && (step = sqlite3_step(salts)) == SQLITE_ROW) {
        const char *salt = text_of(salts, 0);

        innov__erased_digest(salt, labels, kind, label, digest);
        (void)sqlite3_bind_text(row, 1, salt, -1, SQLITE_STATIC);
        (void)sqlite3_bind_text(row, 2, digest, -1, SQLITE_STATIC);
        if (sqlite3_step(row) == SQLITE_ROW)
            *id = sqlite3_column_int64(row, 0);
        if (sqlite3_reset(row) != SQLITE_OK)
            rc = innov__engine_fail(core, to);
    }
    if (rc == INNOV_OK && *id == 0 && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(salts);
    (void)sqlite3_finalize(row);
    return rc;
}

/* ---- What would bring somebody back -------------------------------------------------------- */

/* What is kept instead of what was given: what is stored, or the pseudonym where there must be one.
 */
static int keep_instead(innov_record *record, const innov_record *stored, int index,
                        const char *pseudonym)
{
    const innov__field *field = &record->kind->fields[index];
    innov__report nobody = {.lenient = INNOV__SILENT};
    innov__facts nowhere = {0};

    if (stored != NULL)
        return innov__record_take(record, stored, index);
    innov__record_unset(record, index);
    return (field->flags & REQUIRED) != 0 && field->type == INNOV_TYPE_TEXT
               ? innov__record_read(record, index, record->primary, pseudonym, strlen(pseudonym),
                                    nobody, &nowhere)
               : INNOV_OK;
}

static int would_return(innov_record *record, const innov_record *stored, int index,
                        const char *pseudonym)
{
    return innov__goes_with_person(record->kind, index) &&
           record->slots[index].form != INNOV__SLOT_UNSET &&
           (stored == NULL || !innov__record_same(record, stored, index)) &&
           strcmp(innov__record_text(record, index, NULL), pseudonym) != 0;
}

/* A record that only names somebody names nobody any more. */
static int leave_out(const innov__core *core, const innov_record *record, const char *pseudonym,
                     innov__report to, const innov__facts *place)
{
    innov__facts at = innov__record_place(record, -1);

    at.file = place->file;
    at.line = place->line;
    at.value = pseudonym;
    if (!core->importing)
        return innov__say(to, INNOV__MSG_ERASED, &at);
    innov__say(to, INNOV__MSG_ERASED_LEFT_OUT, &at);
    return INNOV_DONE;
}

/* An older file has the record as it stood before its last status: there is no way back. */
static int keep_status(const innov__core *core, innov_record *record, const innov_record *stored)
{
    const char *name = record->kind->status;
    int status = name != NULL ? innov__field_by_name(record->kind, name, strlen(name)) : -1;

    if (!core->importing || stored == NULL || status < 0 ||
        !innov__record_has_code(stored, status, INNOV__STATUS_ERASED))
        return INNOV_OK;
    return innov__record_take(record, stored, status);
}

static int spare(innov__core *core, innov_record *record, const innov_record *stored,
                 int64_t number, innov__report to, const innov__facts *place)
{
    char pseudonym[INNOV__PSEUDONYM_SIZE];
    int rc = INNOV_OK;

    innov__pseudonym(core, number, pseudonym);
    if (innov__is_name(record->kind))
        return leave_out(core, record, pseudonym, to, place);
    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        innov__facts at = innov__record_place(record, (int)i);

        if (!would_return(record, stored, (int)i, pseudonym))
            continue;
        at.file = place->file;
        at.line = place->line;
        at.value = pseudonym;
        if (!core->importing)
            return innov__say(to, INNOV__MSG_ERASED, &at);
        innov__say(to, INNOV__MSG_ERASED_LEFT_OUT, &at);
        if (keep_instead(record, stored, (int)i, pseudonym) != INNOV_OK)
            rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = place->file);
    }
    if (rc == INNOV_OK && keep_status(core, record, stored) != INNOV_OK)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = place->file);
    if (stored == NULL)
        record->label = NULL;
    record->foreign = stored != NULL ? stored->foreign : NULL;
    record->foreign_length = stored != NULL ? stored->foreign_length : 0;
    return rc;
}

int innov__spare_erased(innov__core *core, innov_record *record, const innov_record *stored,
                        innov__report to, const innov__facts *place)
{
    int64_t person, number = 0;
    int rc;

    if (core->erased == INNOV__NOBODY_ERASED || core->loading)
        return INNOV_OK;
    rc = innov__subject_of(core, record, &person, to);
    if (rc == INNOV_OK && person != 0)
        rc = innov__erased_number(core, person, &number, to);
    return rc == INNOV_OK && number != 0 ? spare(core, record, stored, number, to, place) : rc;
}

/* ---- Free places of the file --------------------------------------------------------------- */

/* Everything in the write-ahead log goes into the file, and the log is cut to nothing. */
static int fold_log(innov__core *core, int *folded, innov__report to)
{
    int64_t busy = 0;
    int rc = innov__engine_number(core, "PRAGMA wal_checkpoint(TRUNCATE)", &busy, to);

    *folded = rc == INNOV_OK && busy == 0;
    return rc;
}

static int vacuum(innov__core *core, innov__report to)
{
    int rc;

    (void)sqlite3_limit(core->db, SQLITE_LIMIT_ATTACHED, 1); /* VACUUM attaches its new file */
    rc = innov__engine_run(core, "VACUUM", to);
    (void)sqlite3_limit(core->db, SQLITE_LIMIT_ATTACHED, 0);
    return rc;
}

/* Nobody may read an older state: its pages would stay in the log. */
static int make_anew(innov__core *core)
{
    innov__report nobody = {0};
    int folded = 0, rc = fold_log(core, &folded, nobody);

    if (rc == INNOV_OK && folded)
        rc = vacuum(core, nobody);
    if (rc == INNOV_OK && folded)
        rc = fold_log(core, &folded, nobody);
    if (rc == INNOV_OK && folded)
        rc = innov__engine_run(core, "UPDATE innov_erased SET remains = 0 WHERE remains", nobody);
    return rc == INNOV_OK && folded;
}

int innov__make_anew(innov__core *core, int64_t patience, innov__report to)
{
    int64_t kept = core->patience;

    if (core->backend == &innov__backend_xml || core->erased != INNOV__BYTES_REMAIN)
        return INNOV_OK;
    core->patience = patience;
    if (make_anew(core))
        core->erased = INNOV__SOMEBODY_ERASED;
    else
        innov__fail(to, INNOV__MSG_BYTES_REMAIN, .file = core->path);
    core->patience = kept;
    return INNOV_OK;
}
