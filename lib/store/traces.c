/* traces.c - where a person is named outside the records that are about them. */
#include "store/traces.h"

#include <string.h>

int innov__no_memory(const innov__traces *t)
{
    return innov__fail(t->to, INNOV__MSG_NO_MEMORY, .file = t->core->path);
}

static int prepare(const innov__traces *t, const char *text, sqlite3_stmt **statement)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(t->core, &sql, statement, t->to);
}

static const char *text_of(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);

    return text != NULL ? text : "";
}

/* Ends a walk through rows: what it stopped with, if SQLite did not stop it. */
static int end_rows(const innov__traces *t, sqlite3_stmt *rows, int rc, int step)
{
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(t->core, t->to);
    (void)sqlite3_finalize(rows); /* repeats an earlier failure, already said */
    return rc;
}

/* ---- Learning ------------------------------------------------------------------------------ */

/* Names, addresses and numbers: short personal texts that have no language. */
static int is_telling(const innov__field *field)
{
    return field->type == INNOV_TYPE_TEXT && (field->flags & INNOV_FIELD_IS_PERSONAL) != 0 &&
           (field->flags & (INNOV_FIELD_IS_MULTILINGUAL | INNOV_FIELD_IS_MULTILINE)) == 0;
}

static int learn(innov__traces *t, const char *text)
{
    if (t->pseudonym != NULL && strcmp(text, t->pseudonym) == 0)
        return INNOV_OK;
    return innov__needles_add(&t->needles, text, strlen(text)) == INNOV_OK ? INNOV_OK
                                                                           : innov__no_memory(t);
}

static int learn_record(innov__traces *t, int64_t id, int is_person)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *record;
    int rc;

    if (innov__record_make(kind, t->core->language, &record) != INNOV_OK)
        return innov__no_memory(t);
    rc = innov__row_get(t->core, id, record, t->to);
    for (size_t i = 0; rc == INNOV_OK && i < kind->field_count; i++)
        if (is_telling(&kind->fields[i]) && record->slots[i].form == INNOV__SLOT_TEXT)
            rc = learn(t, record->slots[i].text);
    if (rc == INNOV_OK && is_person && record->label != NULL)
        rc = learn(t, record->label);
    innov__record_destroy(record);
    return rc;
}

static int learn_former(innov__traces *t, const innov__member *member)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(member->id));
    sqlite3_stmt *rows;
    int rc = prepare(t,
                     "SELECT field, value FROM innov_before WHERE id = ?1 AND revision <= ?2 AND "
                     "typeof(value) = 'text' UNION ALL SELECT '', label FROM innov_change WHERE "
                     "id = ?1 AND revision <= ?2 AND label IS NOT NULL",
                     &rows),
        step = SQLITE_DONE;

    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(rows, 1, member->id);
    (void)sqlite3_bind_int64(rows, 2, member->until);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        const char *name = text_of(rows, 0);
        int field = innov__field_by_name(kind, name, strlen(name));
        int is_label = name[0] == '\0' && member == t->subject->members;

        if (is_label || (field >= 0 && is_telling(&kind->fields[field])))
            rc = learn(t, text_of(rows, 1));
    }
    return end_rows(t, rows, rc, step);
}

int innov__traces_learn(innov__traces *t, const innov__erasing *asked)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < asked->also_count && rc == INNOV_OK; i++)
        rc = learn(t, asked->also[i]);
    for (size_t i = 0; i < t->subject->count && rc == INNOV_OK; i++) {
        const innov__member *member = &t->subject->members[i];

        if (member->is_stored)
            rc = learn_record(t, member->id, i == 0);
        if (rc == INNOV_OK)
            rc = learn_former(t, member);
    }
    return rc;
}

/* ---- Hits ---------------------------------------------------------------------------------- */

/* What goes with the person anyway is no hit. */
static int is_theirs(const innov__traces *t, int64_t id, int field, int64_t revision)
{
    const innov__member *member = innov__subject_member(t->subject, id);
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));

    if (member == NULL || revision > member->until || (revision == 0 && !member->is_stored))
        return 0;
    return member->is_name || field < 0 || innov__goes_with_person(kind, field);
}

static int look(innov__traces *t, const innov__trace *trace, size_t length)
{
    int found, rc;

    if (trace->record != 0 && is_theirs(t, trace->record, trace->field, trace->revision))
        return INNOV_OK;
    rc = innov__needles_in(&t->needles, trace->text, length, &found);
    if (rc != INNOV_OK)
        return innov__no_memory(t);
    return found ? t->each(t->context, trace) : INNOV_OK;
}

static int look_at_slot(innov__traces *t, const innov_record *record, int field, const char *lang,
                        const innov__slot *slot)
{
    innov__trace trace = {.sort = INNOV__TRACE_HIT,
                          .record = record->id,
                          .kind = record->kind,
                          .field = field,
                          .lang = lang != NULL ? lang : "",
                          .text = slot->text};

    return slot->form == INNOV__SLOT_TEXT ? look(t, &trace, slot->length) : INNOV_OK;
}

static int look_at_head(innov__traces *t, const innov_record *record)
{
    innov__trace trace = {.sort = INNOV__TRACE_HIT,
                          .record = record->id,
                          .kind = record->kind,
                          .field = -1,
                          .lang = "",
                          .text = record->label};
    int rc = record->label != NULL ? look(t, &trace, strlen(record->label)) : INNOV_OK;

    trace.text = record->foreign;
    return rc == INNOV_OK && record->foreign != NULL ? look(t, &trace, record->foreign_length) : rc;
}

static int look_at_record(innov__traces *t, const innov_record *record)
{
    int rc = look_at_head(t, record);

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++)
        if (!innov__is_numeric(record->kind->fields[i].type) &&
            record->kind->fields[i].type != INNOV_TYPE_CODE)
            rc = look_at_slot(t, record, (int)i, NULL, &record->slots[i]);
    for (size_t i = 0; i < record->item_count && rc == INNOV_OK; i++)
        rc = look_at_slot(t, record, record->items[i].index, record->items[i].lang,
                          &record->items[i].slot);
    return rc;
}

static int walk_kind(innov__traces *t, const innov__kind *kind)
{
    innov_record *record = NULL;
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int any, rc = innov__row_any(t->core, kind, &any, t->to), step = SQLITE_DONE;

    if (rc != INNOV_OK || !any)
        return rc;
    innov__sql_columns(&sql, kind);
    innov__buffer_text(&sql, " ORDER BY id");
    rc = innov__engine_prepare(t->core, &sql, &rows, t->to);
    if (rc == INNOV_OK && innov__record_make(kind, t->core->language, &record) != INNOV_OK)
        rc = innov__no_memory(t);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = innov__row_read(t->core, rows, record, 1, t->to);
        if (rc == INNOV_OK)
            rc = look_at_record(t, record);
        if (rc == INNOV_OK)
            rc = innov__progress_step(t->core->progress, 1, t->to);
    }
    innov__record_destroy(record);
    return end_rows(t, rows, rc, step);
}

/* Values before, and labels and foreign elements of what was changed or deleted. */
static int walk_log(innov__traces *t)
{
    sqlite3_stmt *rows;
    int rc = prepare(t,
                     "SELECT id, revision, field, lang, value FROM innov_before WHERE "
                     "typeof(value) = 'text' UNION ALL SELECT id, revision, '', '', label FROM "
                     "innov_change WHERE deleted AND label IS NOT NULL UNION ALL SELECT id, "
                     "revision, '', '', extension FROM innov_change WHERE extension IS NOT NULL",
                     &rows),
        step = SQLITE_DONE;

    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        innov__trace trace = {.sort = INNOV__TRACE_HIT_BEFORE,
                              .record = sqlite3_column_int64(rows, 0),
                              .revision = sqlite3_column_int64(rows, 1),
                              .lang = text_of(rows, 3),
                              .text = text_of(rows, 4)};
        const char *name = text_of(rows, 2);

        trace.kind = innov__kind_by_number(innov__id_kind(trace.record));
        if (trace.kind == NULL)
            continue;
        trace.field = innov__field_by_name(trace.kind, name, strlen(name));
        rc = look(t, &trace, (size_t)sqlite3_column_bytes(rows, 4));
    }
    return end_rows(t, rows, rc, step);
}

static int walk_transactions(innov__traces *t)
{
    sqlite3_stmt *rows;
    int rc = prepare(t,
                     "SELECT revision, instant, actor FROM innov_transaction WHERE actor IS NOT "
                     "NULL UNION ALL SELECT revision, instant, reason FROM innov_transaction WHERE "
                     "reason IS NOT NULL ORDER BY revision",
                     &rows),
        step = SQLITE_DONE;

    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        innov__trace trace = {.sort = INNOV__TRACE_ACTOR,
                              .field = -1,
                              .lang = "",
                              .revision = sqlite3_column_int64(rows, 0),
                              .instant = sqlite3_column_int64(rows, 1),
                              .text = text_of(rows, 2)};

        rc = look(t, &trace, (size_t)sqlite3_column_bytes(rows, 2));
    }
    return end_rows(t, rows, rc, step);
}

int innov__traces_walk(innov__traces *t)
{
    const innov__kind *kind;
    int rc = innov__progress_count(t->core, t->to);

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = walk_kind(t, kind);
    if (rc == INNOV_OK)
        rc = walk_log(t);
    return rc == INNOV_OK ? walk_transactions(t) : rc;
}

void innov__traces_free(innov__traces *t)
{
    innov__needles_free(&t->needles);
}
