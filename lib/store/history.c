/* history.c - the log between the store's tables and an XML store's file. */
#include "store/history.h"

#include "store/erased.h"

#include <string.h>

/* ---- Out ----------------------------------------------------------------------------------- */

typedef struct log_writer {
    innov__core *core;
    innov__output *out;
    sqlite3_stmt *transactions, *added, *changes, *values;
    innov__report to;
} log_writer;

static int prepare(innov__core *core, const char *text, sqlite3_stmt **statement, innov__report to)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(core, &sql, statement, to);
}

static const char *text_of(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);

    return text != NULL ? text : "";
}

/* INNOV_OK with a row, INNOV_DONE after the last (and the statement reset). */
static int next_row(innov__core *core, sqlite3_stmt *statement, innov__report to)
{
    int step = sqlite3_step(statement);

    if (step == SQLITE_ROW)
        return INNOV_OK;
    if (step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(statement);
    return INNOV_DONE;
}

static int write_values(log_writer *w, const innov__kind *kind, int64_t revision, int64_t id)
{
    char text[INNOV__VALUE_SIZE];
    int rc;

    (void)sqlite3_bind_int64(w->values, 1, revision);
    (void)sqlite3_bind_int64(w->values, 2, id);
    while ((rc = next_row(w->core, w->values, w->to)) == INNOV_OK) {
        const char *name = text_of(w->values, 0), *value = NULL;
        int index = innov__field_by_name(kind, name, strlen(name));

        if (index < 0) /* of a newer minor: this version cannot write its values */
            continue;
        if (sqlite3_column_type(w->values, 2) == SQLITE_INTEGER) {
            innov__value_write(&kind->fields[index], sqlite3_column_int64(w->values, 2), text);
            value = text;
        } else if (sqlite3_column_type(w->values, 2) != SQLITE_NULL) {
            value = text_of(w->values, 2);
        }
        innov__xml_write_before(w->out, name, text_of(w->values, 1),
                                sqlite3_column_int64(w->values, 3), value);
    }
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int write_changes(log_writer *w, int64_t revision)
{
    int rc;

    (void)sqlite3_bind_int64(w->changes, 1, revision);
    while ((rc = next_row(w->core, w->changes, w->to)) == INNOV_OK) {
        innov__xml_change change = {
            .id = sqlite3_column_int64(w->changes, 0),
            .deleted = sqlite3_column_int(w->changes, 1),
            .before = sqlite3_column_int64(w->changes, 2),
            .label = text_of(w->changes, 3),
            .labels = innov__namespace_uri(w->core, sqlite3_column_int64(w->changes, 4)),
            .extension = text_of(w->changes, 5)};
        const innov__kind *kind = innov__kind_by_number(innov__id_kind(change.id));

        if (kind == NULL)
            continue;
        innov__xml_write_change(w->out, &change);
        rc = write_values(w, kind, revision, change.id);
        innov__xml_write_change_end(w->out, change.deleted);
        if (rc != INNOV_OK)
            return rc;
    }
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int write_added(log_writer *w, int64_t revision)
{
    int rc;

    (void)sqlite3_bind_int64(w->added, 1, revision);
    while ((rc = next_row(w->core, w->added, w->to)) == INNOV_OK)
        innov__xml_write_added(w->out, text_of(w->added, 0), sqlite3_column_int64(w->added, 1),
                               sqlite3_column_int64(w->added, 2));
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int write_transactions(log_writer *w)
{
    int rc;

    while ((rc = next_row(w->core, w->transactions, w->to)) == INNOV_OK) {
        innov__xml_transaction transaction = {.revision = sqlite3_column_int64(w->transactions, 0),
                                              .instant = sqlite3_column_int64(w->transactions, 1),
                                              .actor = text_of(w->transactions, 2),
                                              .reason = text_of(w->transactions, 3),
                                              .override = sqlite3_column_int(w->transactions, 4),
                                              .digest = text_of(w->transactions, 5)};

        innov__xml_write_transaction(w->out, &transaction);
        rc = write_added(w, transaction.revision);
        if (rc == INNOV_OK)
            rc = write_changes(w, transaction.revision);
        if (rc != INNOV_OK)
            return rc;
        innov__xml_write_transaction_end(w->out);
    }
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int write_erased(void *context, const innov__erased *erased)
{
    log_writer *w = context;
    innov__xml_erased line = {.id = erased->id,
                              .person = erased->person,
                              .revision = erased->revision,
                              .number = erased->number,
                              .salt = erased->salt,
                              .label = erased->label};

    innov__xml_write_erased(w->out, &line);
    return INNOV_OK;
}

int innov__history_write_erased(innov__core *core, innov__output *out, innov__report to)
{
    log_writer w = {.core = core, .out = out, .to = to};

    return innov__erased_walk(core, write_erased, &w, to);
}

static void rest(sqlite3_stmt *statement)
{
    (void)sqlite3_reset(statement); /* repeats an earlier failure, already said */
}

int innov__history_write(innov__core *core, innov__output *out, innov__report to)
{
    log_writer w = {.core = core, .out = out, .to = to};
    int rc;

    w.transactions = innov__own(core, INNOV__LOG_ENDS, to);
    w.added = w.transactions != NULL ? innov__own(core, INNOV__LOG_RANGES, to) : NULL;
    w.changes = w.added != NULL ? innov__own(core, INNOV__LOG_CHANGES, to) : NULL;
    w.values = w.changes != NULL ? innov__own(core, INNOV__LOG_VALUES, to) : NULL;
    rc = w.values != NULL ? INNOV_OK : INNOV_E_NOMEM;
    innov__xml_write_history_start(out);
    if (rc == INNOV_OK)
        rc = innov__history_write_erased(core, out, to);
    if (rc == INNOV_OK)
        rc = write_transactions(&w);
    innov__xml_write_history_end(out);
    rest(w.transactions);
    rest(w.added);
    rest(w.changes);
    rest(w.values);
    return rc;
}

/* ---- In ------------------------------------------------------------------------------------ */

int innov__history_begin(innov__history_intake *in, innov__core *core, innov__report to)
{
    int rc;

    *in = (innov__history_intake){.core = core, .to = to};
    rc = prepare(core, "INSERT INTO innov_transaction VALUES (?, ?, ?, ?, ?, ?)", &in->transaction,
                 to);
    if (rc == INNOV_OK)
        rc = prepare(core, "INSERT INTO innov_added VALUES (?, ?, ?, ?)", &in->added, to);
    if (rc == INNOV_OK)
        rc = prepare(core, "INSERT INTO innov_change VALUES (?, ?, ?, ?, ?, ?, ?)", &in->change,
                     to);
    if (rc == INNOV_OK)
        rc = prepare(core, "INSERT INTO innov_before VALUES (?, ?, ?, ?, ?, ?)", &in->before, to);
    return rc;
}

void innov__history_finish(innov__history_intake *in)
{
    (void)sqlite3_finalize(in->transaction);
    (void)sqlite3_finalize(in->added);
    (void)sqlite3_finalize(in->change);
    (void)sqlite3_finalize(in->before);
    in->transaction = in->added = in->change = in->before = NULL;
}

static void bind_given(sqlite3_stmt *statement, int place, const char *text)
{
    if (text[0] != '\0')
        (void)sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC);
    else
        (void)sqlite3_bind_null(statement, place);
}

int innov__history_transaction(innov__history_intake *in, const innov__xml_transaction *given)
{
    in->revision = given->revision;
    (void)sqlite3_bind_int64(in->transaction, 1, given->revision);
    (void)sqlite3_bind_int64(in->transaction, 2, given->instant);
    bind_given(in->transaction, 3, given->actor);
    bind_given(in->transaction, 4, given->reason);
    (void)sqlite3_bind_int(in->transaction, 5, given->override);
    (void)sqlite3_bind_text(in->transaction, 6, given->digest, -1, SQLITE_STATIC);
    return innov__engine_step(in->core, in->transaction, in->to);
}

int innov__history_added(innov__history_intake *in, const innov__kind *kind, int64_t first,
                         int64_t last)
{
    (void)sqlite3_bind_int64(in->added, 1, in->revision);
    (void)sqlite3_bind_text(in->added, 2, kind->name, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(in->added, 3, first);
    (void)sqlite3_bind_int64(in->added, 4, last);
    return innov__engine_step(in->core, in->added, in->to);
}

int innov__history_change(innov__history_intake *in, const innov__xml_change *given)
{
    int64_t number = 0;
    int rc = given->labels[0] != '\0'
                 ? innov__namespace(in->core, given->labels, 1, &number, in->to)
                 : INNOV_OK;

    if (rc != INNOV_OK)
        return rc;
    in->id = given->id;
    (void)sqlite3_bind_int64(in->change, 1, in->revision);
    (void)sqlite3_bind_int64(in->change, 2, given->id);
    (void)sqlite3_bind_int(in->change, 3, given->deleted);
    (void)sqlite3_bind_int64(in->change, 4, given->before);
    bind_given(in->change, 5, given->label);
    if (number != 0)
        (void)sqlite3_bind_int64(in->change, 6, number);
    else
        (void)sqlite3_bind_null(in->change, 6);
    bind_given(in->change, 7, given->extension);
    return innov__engine_step(in->core, in->change, in->to);
}

int innov__history_before(innov__history_intake *in, const innov__field *field, const char *lang,
                          int64_t ordinal, const innov__slot *slot)
{
    (void)sqlite3_bind_int64(in->before, 1, in->revision);
    (void)sqlite3_bind_int64(in->before, 2, in->id);
    (void)sqlite3_bind_text(in->before, 3, field->name, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(in->before, 4, lang, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(in->before, 5, ordinal);
    if (slot == NULL)
        (void)sqlite3_bind_null(in->before, 6);
    else if (slot->form == INNOV__SLOT_NUMBER)
        (void)sqlite3_bind_int64(in->before, 6, slot->number);
    else
        (void)sqlite3_bind_text(in->before, 6, slot->text, (int)slot->length, SQLITE_STATIC);
    return innov__engine_step(in->core, in->before, in->to);
}

/* ---- Where there is none ------------------------------------------------------------------- */

static int invent_kind(innov__core *core, const innov__kind *kind, innov__range *range,
                       innov__report to)
{
    innov__buffer sql = {0};
    sqlite3_stmt *statement;
    int any, rc = innov__row_any(core, kind, &any, to);

    *range = (innov__range){0, 0};
    if (rc != INNOV_OK || !any)
        return rc;
    innov__buffer_text(&sql, "UPDATE ");
    innov__sql_name(&sql, kind->name);
    innov__buffer_text(&sql, " SET revision = ?1 WHERE revision != ?1");
    rc = innov__engine_prepare(core, &sql, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(statement, 1, core->writing);
    rc = innov__engine_step(core, statement, to);
    (void)sqlite3_finalize(statement);
    if (rc != INNOV_OK)
        return rc;
    innov__buffer_text(&sql, "SELECT min(id), max(id) FROM ");
    innov__sql_name(&sql, kind->name);
    rc = innov__engine_prepare(core, &sql, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    if (sqlite3_step(statement) == SQLITE_ROW)
        *range = (innov__range){sqlite3_column_int64(statement, 0),
                                sqlite3_column_int64(statement, 1)};
    else
        rc = innov__engine_fail(core, to);
    (void)sqlite3_finalize(statement);
    return rc;
}

int innov__history_invent(innov__core *core, innov__report to)
{
    const innov__kind *kind;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = invent_kind(core, kind, &core->added[i], to);
    return rc;
}
