/* meaning.c - the words that a file without a namespace calls records by: a label, or what is
 * unique.
 *
 * What a word means must not depend on when it is asked, or a second import of the same file would
 * change what the first one wrote. So each word is noted with what it was taken for, and judged
 * once more when the last record is in: there it must have one meaning, and still that one.
 */
#include <string.h>

#include "store/intake.h"

static int prepare(innov__core *core, const char *text, sqlite3_stmt **row, innov__report to)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(core, &sql, row, to);
}

int innov__meanings_begin(innov__meanings *meanings, innov__core *core, innov__report to)
{
    int rc = innov__engine_run(core, "DELETE FROM temp.import_word", to);

    meanings->core = core;
    if (rc == INNOV_OK)
        rc = prepare(core, "INSERT OR IGNORE INTO temp.import_word VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     &meanings->note, to);
    if (rc == INNOV_OK)
        rc = prepare(core, "SELECT 1 FROM temp.import_word WHERE kind = ? AND word = ? AND id = 0",
                     &meanings->waiting, to);
    return rc;
}

void innov__meanings_end(innov__meanings *meanings)
{
    (void)sqlite3_finalize(meanings->note);
    (void)sqlite3_finalize(meanings->waiting);
    meanings->note = meanings->waiting = NULL;
}

/* ---- What a word means now ----------------------------------------------------------------- */

/* The labels of people do not tell their ids; those of other kinds are hashed to them. */
static int find_person(innov__core *core, const innov__kind *kind, const char *word, int64_t *id,
                       innov__report to)
{
    sqlite3_stmt *row = innov__statement(core, kind, INNOV__BY_LABEL, to);
    int step;

    if (row == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_text(row, 1, word, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_int64(row, 2, core->labels) != SQLITE_OK)
        return innov__engine_fail(core, to);
    step = sqlite3_step(row);
    *id = step == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
    (void)sqlite3_reset(row);
    return step == SQLITE_ROW || step == SQLITE_DONE ? INNOV_OK : innov__engine_fail(core, to);
}

static int find_labelled(innov__core *core, const innov__kind *kind, const char *word, int64_t *id,
                         innov__report to)
{
    int64_t hash;
    int exists, rc;

    *id = 0;
    if (core->labels == 0)
        return INNOV_OK;
    if ((kind->flags & INNOV_KIND_IS_PERSONAL) != 0)
        return find_person(core, kind, word, id, to);
    hash = innov__id_hash(kind->number, innov__namespace_uri(core, core->labels), kind->name, word,
                          strlen(word));
    rc = innov__row_exists(core, hash, &exists, to);
    *id = rc == INNOV_OK && exists ? hash : 0;
    return rc;
}

void innov__readings_add(innov__readings *readings, int64_t id, const char *by)
{
    for (size_t i = 0; i < readings->count; i++)
        if (readings->id[i] == id)
            return;
    if (id != 0 && readings->count < INNOV__COUNT(readings->id)) {
        readings->by[readings->count] = by;
        readings->id[readings->count++] = id;
    }
}

int innov__meaning_now(innov__core *core, const innov__kind *kind, const char *word,
                       innov__readings *readings, innov__report to)
{
    int64_t id;
    int rc = find_labelled(core, kind, word, &id, to);

    *readings = (innov__readings){0};
    if (rc != INNOV_OK)
        return rc;
    innov__readings_add(readings, id, "label");
    return innov__match_unique(core, kind, word, readings, to);
}

/* ---- Noting -------------------------------------------------------------------------------- */

static int bind_text(sqlite3_stmt *row, int place, const char *text)
{
    return sqlite3_bind_text(row, place, text != NULL ? text : "", -1, SQLITE_STATIC);
}

static int note(const innov__meanings *meanings, const innov__kind *kind, const char *word,
                int64_t id, const innov__facts *place, innov__report to)
{
    sqlite3_stmt *row = meanings->note;

    if (sqlite3_bind_int(row, 1, kind->number) != SQLITE_OK ||
        bind_text(row, 2, word) != SQLITE_OK || sqlite3_bind_int64(row, 3, id) != SQLITE_OK ||
        bind_text(row, 4, place->file) != SQLITE_OK ||
        sqlite3_bind_int64(row, 5, place->line) != SQLITE_OK ||
        bind_text(row, 6, place->column) != SQLITE_OK ||
        sqlite3_bind_int(row, 7, place->field) != SQLITE_OK ||
        sqlite3_bind_int64(row, 8, place->record) != SQLITE_OK)
        return innov__engine_fail(meanings->core, to);
    return innov__engine_step(meanings->core, row, to);
}

int innov__meaning_find(const innov__meanings *meanings, const innov__kind *kind, const char *word,
                        const innov__facts *place, int64_t *id, innov__report to)
{
    innov__readings readings;
    int rc = innov__meaning_now(meanings->core, kind, word, &readings, to);

    *id = readings.count > 0 ? readings.id[0] : 0;
    return rc == INNOV_OK ? note(meanings, kind, word, *id, place, to) : rc;
}

int innov__meaning_waits(const innov__meanings *meanings, const innov__kind *kind, const char *word,
                         int *waits, innov__report to)
{
    sqlite3_stmt *row = meanings->waiting;
    int step;

    if (sqlite3_bind_int(row, 1, kind->number) != SQLITE_OK || bind_text(row, 2, word) != SQLITE_OK)
        return innov__engine_fail(meanings->core, to);
    step = sqlite3_step(row);
    *waits = step == SQLITE_ROW;
    (void)sqlite3_reset(row);
    return step == SQLITE_ROW || step == SQLITE_DONE ? INNOV_OK
                                                     : innov__engine_fail(meanings->core, to);
}

/* ---- Judging ------------------------------------------------------------------------------- */

enum { READING_SIZE = INNOV_ID_SIZE + 80 };

/* A record, and what of it the word is: `i01HP5TQ1GKA9MQ (short)`. */
static void describe(int64_t id, const char *by, char text[READING_SIZE])
{
    char name[INNOV_ID_SIZE];

    innov__id_write(id, name);
    sqlite3_snprintf(READING_SIZE, text, by[0] != '\0' ? "%s (%s)" : "%s", name, by);
}

int innov__say_several(const innov__readings *readings, const char *word, const innov__facts *place,
                       innov__report to)
{
    innov__facts facts = *place;
    char first[READING_SIZE], second[READING_SIZE];

    describe(readings->id[0], readings->by[0], first);
    describe(readings->id[1], readings->by[1], second);
    facts.value = word;
    facts.name = first;
    facts.expected = second;
    return innov__say(to, INNOV__MSG_SEVERAL, &facts);
}

static int say_moved(int64_t taken, const innov__readings *now, const char *word,
                     const innov__facts *place, innov__report to)
{
    innov__facts facts = *place;
    char first[READING_SIZE], second[READING_SIZE] = "-";

    describe(taken, "", first);
    if (now->count > 0)
        describe(now->id[0], now->by[0], second);
    facts.value = word;
    facts.name = first;
    facts.expected = second;
    return innov__say(to, INNOV__MSG_WORD_MOVED, &facts);
}

/* What was taken for no record waits for one, and is judged as a reference when there is none. */
static int judge(innov__core *core, sqlite3_stmt *row, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(sqlite3_column_int(row, 0));
    const char *word = (const char *)sqlite3_column_text(row, 1);
    int64_t taken = sqlite3_column_int64(row, 2);
    int32_t field = sqlite3_column_int(row, 6);
    const innov__kind *of = innov__kind_by_number(field / INNOV__FIELDS_PER_KIND);
    innov__facts place = {.file = (const char *)sqlite3_column_text(row, 3),
                          .line = sqlite3_column_int64(row, 4),
                          .column = (const char *)sqlite3_column_text(row, 5),
                          .kind = of != NULL ? of->number : 0,
                          .kind_name = of != NULL ? of->name : NULL,
                          .field = field,
                          .field_name = innov_field_text(field, INNOV_FIELD_NAME, NULL),
                          .record = sqlite3_column_int64(row, 7)};
    innov__readings now;
    int rc;

    if (kind == NULL || word == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__meaning_now(core, kind, word, &now, to);
    if (rc != INNOV_OK)
        return rc;
    if (now.count > 1)
        return innov__say_several(&now, word, &place, to);
    return taken == 0 || (now.count == 1 && now.id[0] == taken)
               ? INNOV_OK
               : say_moved(taken, &now, word, &place, to);
}

int innov__meanings_judge(const innov__meanings *meanings, innov__report to)
{
    innov__core *core = meanings->core;
    sqlite3_stmt *row = NULL;
    int step = SQLITE_DONE, faults = 0;
    int rc = prepare(core,
                     "SELECT kind, word, id, file, line, heading, field, record FROM "
                     "temp.import_word ORDER BY file, line, heading, word",
                     &row, to);

    while (rc == INNOV_OK && (step = sqlite3_step(row)) == SQLITE_ROW) {
        rc = judge(core, row, to);
        if (rc == INNOV_E_DUPLICATE) {
            faults++;
            rc = INNOV_OK;
        }
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(row);
    return rc == INNOV_OK && faults > 0 ? INNOV_E_REFUSED : rc;
}
