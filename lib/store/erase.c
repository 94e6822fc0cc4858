/* erase.c - erasing a person: from their records, from what the log has of them, from who did what,
 * from the index of words and from the bytes of the file.
 *
 * Afterwards the log reads as if the person had always been the pseudonym. So every revision can
 * still be taken back, and none of them brings a value of theirs again.
 */
#include "store/erase.h"

#include <string.h>
#include <time.h>

#include "store/erased.h"
#include "store/forget.h"
#include "store/log.h"
#include "store/redact.h"
#include "store/search.h"
#include "store/traces.h"

/* An erasure on its way. */
typedef struct erasing {
    innov__core *core;
    const innov__erasing *asked;
    innov__traces *traces;
    const innov__subject *subject;
    int64_t number;
    char pseudonym[INNOV__PSEUDONYM_SIZE], salt[INNOV__SALT_SIZE];
    int64_t *gone; /* records that only named the person */
    size_t gone_count, gone_capacity;
    innov__report to;
} erasing;

static int tell(const erasing *e, innov__trace_sort sort, int64_t id, int field)
{
    innov__trace trace = {.sort = sort,
                          .record = id,
                          .kind = innov__kind_by_number(innov__id_kind(id)),
                          .field = field,
                          .lang = "",
                          .text = ""};

    return e->traces->each(e->traces->context, &trace);
}

static int prepare(const erasing *e, const char *text, sqlite3_stmt **statement)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(e->core, &sql, statement, e->to);
}

/* ---- One record ---------------------------------------------------------------------------- */

static int no_memory(const erasing *e)
{
    return innov__no_memory(e->traces);
}

/* What the log has of the person's values. */
static int forget_values(const erasing *e, const innov__member *member)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(member->id));
    int rc = innov__forget_head(e->core, member->id, member->until, e->to);

    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++)
        if (innov__goes_with_person(kind, (int)i))
            rc = innov__forget_field(e->core, member->id, &kind->fields[i], member->until,
                                     e->pseudonym, e->to);
    return rc;
}

/* The record as stored, and a copy to change. */
static int read_twice(const erasing *e, int64_t id, innov_record **stored, innov_record **changed)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc;

    *stored = *changed = NULL;
    if (innov__record_make(kind, e->core->language, stored) != INNOV_OK)
        return no_memory(e);
    rc = innov__row_get(e->core, id, *stored, e->to);
    if (rc == INNOV_OK && innov__record_copy(*stored, changed) != INNOV_OK)
        rc = no_memory(e);
    return rc;
}

static int give_pseudonym(const erasing *e, innov_record *record, int index)
{
    innov__report nobody = {.lenient = INNOV__SILENT};
    innov__facts nowhere = {0};

    innov__record_unset(record, index);
    return innov__record_read(record, index, e->core->language, e->pseudonym, strlen(e->pseudonym),
                              nobody, &nowhere) == INNOV_OK
               ? tell(e, INNOV__TRACE_PSEUDONYM, record->id, index)
               : no_memory(e);
}

/* Takes the person's values from a record. Those that must be there and are no texts tell nothing
 * without the others (a test holds that there are none). */
static int strip(const erasing *e, innov_record *record)
{
    const innov__kind *kind = record->kind;
    int rc = INNOV_OK;

    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++) {
        if (!innov__goes_with_person(kind, (int)i) || record->slots[i].form == INNOV__SLOT_UNSET)
            continue;
        if ((kind->fields[i].flags & INNOV_FIELD_IS_REQUIRED) == 0) {
            innov__record_unset(record, (int)i);
            rc = tell(e, INNOV__TRACE_UNSET, record->id, (int)i);
        } else if (kind->fields[i].type == INNOV_TYPE_TEXT) {
            rc = give_pseudonym(e, record, (int)i);
        }
    }
    record->foreign = NULL;
    record->foreign_length = 0;
    return rc;
}

/* The label goes too; its digest is remembered, so that an older file finds the record by it. */
static int remember(const erasing *e, const innov_record *stored)
{
    char digest[INNOV__SALT_SIZE] = "";
    innov__erased line = {.id = stored->id,
                          .person = e->asked->person,
                          .revision = e->core->writing,
                          .number = e->number,
                          .salt = e->salt,
                          .label = digest,
                          .remains = e->core->backend != &innov__backend_xml};

    if (stored->label == NULL && stored->id != e->asked->person)
        return INNOV_OK;
    if (stored->label != NULL)
        innov__erased_digest(e->salt, stored->labels, stored->kind, stored->label, digest);
    return innov__erased_add(e->core, &line, e->to);
}

static int drop_label(const erasing *e, const innov_record *stored)
{
    innov__buffer sql = {0};
    int rc;

    if (stored->label == NULL)
        return INNOV_OK;
    innov__buffer_text(&sql, "UPDATE ");
    innov__sql_name(&sql, stored->kind->name);
    innov__buffer_text(&sql, " SET label = NULL, namespace = NULL WHERE id = ?1");
    rc = sql.failed == 0 ? innov__run_about(e->core, sql.bytes, stored->id, NULL, 0, NULL, e->to)
                         : no_memory(e);
    innov__buffer_free(&sql);
    return rc;
}

/* Writes a record without a new revision: as if it had always been so. */
static int rewrite(const erasing *e, int64_t id)
{
    innov_record *stored, *changed;
    int rc = read_twice(e, id, &stored, &changed);

    if (rc == INNOV_OK)
        rc = strip(e, changed);
    if (rc == INNOV_OK)
        rc = innov__row_update(e->core, changed, stored, e->to);
    if (rc == INNOV_OK)
        rc = drop_label(e, stored);
    if (rc == INNOV_OK)
        rc = remember(e, stored);
    innov__record_destroy(changed);
    innov__record_destroy(stored);
    return rc;
}

/* ---- Its status ---------------------------------------------------------------------------- */

static void write_today(char text[INNOV_INSTANT_SIZE])
{
    struct timespec now = {0, 0};

    (void)clock_gettime(CLOCK_REALTIME, &now); /* fails only for a clock that is none */
    if (innov_instant_format((int64_t)now.tv_sec * 1000000, text, INNOV_INSTANT_SIZE) != INNOV_OK)
        text[0] = '\0';
    text[strnlen(text, strlen("2024-03-01"))] = '\0';
}

static int field_called(const innov__kind *kind, const char *name)
{
    return name != NULL ? innov__field_by_name(kind, name, strlen(name)) : -1;
}

/* The last day, when the move needs it: today, or the first day of what has not begun yet. */
static int end_today(const erasing *e, innov_record *record, int last)
{
    int first = field_called(record->kind, record->kind->from);
    innov__report nobody = {.lenient = INNOV__SILENT};
    innov__facts nowhere = {0};
    char text[INNOV_INSTANT_SIZE];
    const char *day = text;

    if (last < 0 || record->slots[last].form != INNOV__SLOT_UNSET)
        return INNOV_OK;
    write_today(text);
    if (first >= 0 && record->slots[first].form == INNOV__SLOT_TEXT &&
        strcmp(record->slots[first].text, text) > 0)
        day = record->slots[first].text;
    return innov__record_read(record, last, NULL, day, strlen(day), nobody, &nowhere) == INNOV_OK
               ? INNOV_OK
               : no_memory(e);
}

/* Where the life cycle has a move to `erased`, the record takes it: an ordinary change. */
static int move_on(const erasing *e, int64_t id)
{
    innov_record *stored, *changed;
    const innov__move *move = NULL;
    int rc = read_twice(e, id, &stored, &changed);
    int status = rc == INNOV_OK ? field_called(stored->kind, stored->kind->status) : -1;

    if (status >= 0)
        move = innov__move_between(stored->kind, innov__record_text(stored, status, NULL),
                                   INNOV__STATUS_ERASED);
    if (rc == INNOV_OK && move != NULL) {
        rc = end_today(e, changed, field_called(stored->kind, move->needs));
        changed->slots[status] = (innov__slot){.form = INNOV__SLOT_TEXT,
                                               .text = INNOV__STATUS_ERASED,
                                               .length = sizeof INNOV__STATUS_ERASED - 1};
        changed->revision = e->core->writing;
        if (rc == INNOV_OK)
            rc = innov__log_update(e->core, changed, stored, e->to);
        if (rc == INNOV_OK)
            rc = innov__row_update(e->core, changed, stored, e->to);
        if (rc == INNOV_OK)
            rc = tell(e, INNOV__TRACE_STATUS, id, status);
    }
    innov__record_destroy(changed);
    innov__record_destroy(stored);
    return rc;
}

/* ---- All records about the person ---------------------------------------------------------- */

static int doom(erasing *e, int64_t id)
{
    if (innov__array_reserve(&e->gone, &e->gone_capacity, e->gone_count + 1, sizeof *e->gone) !=
        INNOV_OK)
        return no_memory(e);
    e->gone[e->gone_count++] = id;
    return tell(e, INNOV__TRACE_DELETED, id, -1);
}

static int erase_member(erasing *e, const innov__member *member)
{
    int exists, rc = innov__row_exists(e->core, member->id, &exists, e->to);

    if (rc == INNOV_OK)
        rc = tell(e, INNOV__TRACE_RECORD, member->id, -1);
    if (rc != INNOV_OK)
        return rc;
    if (member->is_name && member->is_stored)
        return doom(e, member->id);
    if (member->is_name && !exists)
        return innov__forget_record(e->core, member->id, e->to);
    if (member->is_stored)
        rc = rewrite(e, member->id);
    if (rc == INNOV_OK)
        rc = forget_values(e, member);
    return rc == INNOV_OK && member->is_stored ? move_on(e, member->id) : rc;
}

/* What only named the person goes, and the log forgets that it was. */
static int delete_names(const erasing *e)
{
    int rc = e->gone_count > 0 ? innov__delete_unchecked(e->core, e->gone, e->gone_count, e->to)
                               : INNOV_OK;

    for (size_t i = 0; i < e->gone_count && rc == INNOV_OK; i++)
        rc = innov__forget_record(e->core, e->gone[i], e->to);
    return rc == INNOV_OK && e->gone_count > 0
               ? innov__refuse_links(e->core, e->gone, e->gone_count, e->to)
               : rc;
}

/* A person who was deleted before has a line of their own; their label is in the log, until that
 * forgets it. */
static int remember_deleted(const erasing *e)
{
    innov_record person = {.kind = innov__kind_by_number(innov__id_kind(e->asked->person)),
                           .id = e->asked->person};
    sqlite3_stmt *row;
    int rc, step;

    if (e->subject->members[0].is_stored)
        return INNOV_OK;
    rc = prepare(e,
                 "SELECT label, namespace FROM innov_change WHERE id = ? AND label IS NOT NULL "
                 "LIMIT 1",
                 &row);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, person.id);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW) {
        person.label = (const char *)sqlite3_column_text(row, 0);
        person.labels = innov__namespace_uri(e->core, sqlite3_column_int64(row, 1));
    }
    rc = step == SQLITE_ROW || step == SQLITE_DONE ? remember(e, &person)
                                                   : innov__engine_fail(e->core, e->to);
    (void)sqlite3_finalize(row);
    return rc;
}

static int erase_members(erasing *e)
{
    int rc = remember_deleted(e);

    for (size_t i = 0; i < e->subject->count && rc == INNOV_OK; i++)
        rc = erase_member(e, &e->subject->members[i]);
    return rc == INNOV_OK ? delete_names(e) : rc;
}

/* ---- Where the caller decided so ----------------------------------------------------------- */

static int redact_all(const erasing *e)
{
    const innov__erasing *asked = e->asked;
    int rc = INNOV_OK;

    for (size_t i = 0; i < asked->redact_count && rc == INNOV_OK; i++) {
        const innov__place *place = &asked->redact[i];
        const innov__kind *kind = innov__kind_by_number(innov__id_kind(place->record));
        int field = innov__field_index(kind, place->field % INNOV__FIELDS_PER_KIND);

        rc = innov__redact(e->core, &e->traces->needles, place->record, field, e->pseudonym, e->to);
        if (rc == INNOV_OK)
            rc = tell(e, INNOV__TRACE_REDACTED, place->record, field);
    }
    return rc;
}

/* ---- Who did what, and why ----------------------------------------------------------------- */

/* A text with the pseudonym for the person's words; NULL when there are none. */
static int rename_in(const erasing *e, const char *text, innov__buffer *renamed, int *found)
{
    innov__buffer_clear(renamed);
    *found = 0;
    if (text == NULL)
        return INNOV_OK;
    return innov__needles_replace(&e->traces->needles, text, strlen(text), e->pseudonym, renamed,
                                  found) == INNOV_OK
               ? INNOV_OK
               : no_memory(e);
}

static int rename_logged(const erasing *e, const char *column)
{
    innov__buffer select = {0}, update = {0}, renamed = {0};
    sqlite3_stmt *rows = NULL;
    int rc, found, step = SQLITE_DONE;

    innov__buffer_text(&select, "SELECT revision, ");
    innov__buffer_text(&select, column);
    innov__buffer_text(&select, " FROM innov_transaction ORDER BY revision");
    innov__buffer_text(&update, "UPDATE innov_transaction SET ");
    innov__buffer_text(&update, column);
    innov__buffer_text(&update, " = ?4 WHERE revision = ?1");
    rc = update.failed == 0 ? innov__engine_prepare(e->core, &select, &rows, e->to) : no_memory(e);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = rename_in(e, (const char *)sqlite3_column_text(rows, 1), &renamed, &found);
        if (rc == INNOV_OK && found)
            rc = innov__run_about(e->core, update.bytes, sqlite3_column_int64(rows, 0), NULL, 0,
                                  renamed.bytes, e->to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(e->core, e->to);
    (void)sqlite3_finalize(rows);
    innov__buffer_free(&select);
    innov__buffer_free(&update);
    innov__buffer_free(&renamed);
    return rc;
}

/* The same for the transaction that is open. */
static int rename_open(const erasing *e, char **words)
{
    innov__buffer renamed = {0};
    int found, rc = rename_in(e, *words, &renamed, &found);

    if (rc == INNOV_OK && found) {
        innov__free(*words);
        *words = renamed.bytes;
    } else {
        innov__buffer_free(&renamed);
    }
    return rc;
}

static int rename_all(erasing *e)
{
    innov__core *core = e->core;
    int rc = rename_logged(e, "actor");

    if (rc == INNOV_OK)
        rc = rename_logged(e, "reason");
    if (rc != INNOV_OK || e->asked->dry_run)
        return rc;
    if (core->reason == NULL) {
        core->reason = innov__text_copy(e->asked->reason, strlen(e->asked->reason));
        rc = core->reason != NULL ? INNOV_OK : no_memory(e);
    }
    if (rc == INNOV_OK)
        rc = rename_open(e, &core->actor);
    return rc == INNOV_OK ? rename_open(e, &core->reason) : rc;
}

/* ---- The whole ----------------------------------------------------------------------------- */

/* Whether the store knows the person: has them, had them, or has erased them. */
static int is_known(const erasing *e, int *known)
{
    sqlite3_stmt *row;
    int rc = e->number != 0 || e->subject->members[0].is_stored || e->subject->count > 1
                 ? INNOV_OK
                 : prepare(e, "SELECT 1 FROM innov_change WHERE id = ?", &row);

    *known = 1;
    if (rc != INNOV_OK || e->number != 0 || e->subject->members[0].is_stored ||
        e->subject->count > 1)
        return rc;
    (void)sqlite3_bind_int64(row, 1, e->asked->person);
    *known = sqlite3_step(row) == SQLITE_ROW;
    (void)sqlite3_finalize(row);
    return INNOV_OK;
}

static int begin(erasing *e, int64_t wanted)
{
    char id[INNOV_ID_SIZE];
    int known, rc = innov__erased_number(e->core, e->asked->person, &e->number, e->to);

    if (rc == INNOV_OK)
        rc = is_known(e, &known);
    if (rc == INNOV_OK && !known && wanted == 0) {
        innov__id_write(e->asked->person, id);
        rc = innov__fail(e->to, INNOV__MSG_NO_RECORD, .value = id);
    }
    if (rc == INNOV_OK && e->number == 0)
        rc = innov__erased_next(e->core, wanted, &e->number, e->to);
    if (rc == INNOV_OK)
        rc = innov__erased_salt(e->core, e->salt, e->to);
    innov__pseudonym(e->core, e->number, e->pseudonym);
    return rc;
}

/* What is over when the records are done: the log's digests, so that who followed it reads all
 * again, and the index of words, which keeps those of former texts. */
static int settle(const erasing *e)
{
    innov__core *core = e->core;
    int rc = innov__log_seal_anew(core, e->to);

    if (rc == INNOV_OK && core->backend != &innov__backend_xml)
        rc = innov__index_fill(core, e->to);
    core->changed = core->erases = 1;
    core->erased = core->backend != &innov__backend_xml ? INNOV__BYTES_REMAIN
                                                        : INNOV__SOMEBODY_ERASED;
    return rc;
}

int innov__erase(innov__core *core, const innov__erasing *asked, int64_t wanted,
                 innov__trace_each *each, void *context, innov__report to)
{
    innov__subject subject = {.core = core, .to = to};
    innov__traces traces = {
        .core = core, .subject = &subject, .each = each, .context = context, .to = to};
    erasing e = {.core = core, .asked = asked, .traces = &traces, .subject = &subject, .to = to};
    int rc = innov__subject_collect(&subject, asked->person);

    if (rc == INNOV_OK)
        rc = begin(&e, wanted);
    traces.pseudonym = e.pseudonym;
    if (rc == INNOV_OK)
        rc = innov__traces_learn(&traces, asked);
    if (rc == INNOV_OK)
        rc = erase_members(&e);
    if (rc == INNOV_OK)
        rc = redact_all(&e);
    if (rc == INNOV_OK)
        rc = rename_all(&e);
    if (rc == INNOV_OK)
        rc = innov__traces_walk(&traces);
    if (rc == INNOV_OK && !asked->dry_run)
        rc = settle(&e);
    innov__free(e.gone);
    innov__traces_free(&traces);
    innov__subject_free(&subject);
    return rc;
}

static int check_asked(innov__core *core, const innov__erasing *asked, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(asked->person));

    if (!innov__id_ok(asked->person) || kind == NULL)
        return innov__fail(to, INNOV__MSG_NOT_ID, .value = "");
    if (core->is_newer)
        return innov__fail(to, INNOV__MSG_ERASE_NEWER, .file = core->path);
    return INNOV_OK;
}

int innov__erase_person(innov_store *store, const innov__erasing *asked, innov__trace_each *each,
                        void *context, innov_diag *diag)
{
    int own, rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = check_asked(store->core, asked, to);
    if (rc == INNOV_OK)
        rc = innov__begin_own(store->core, &own, to);
    if (rc != INNOV_OK)
        return innov__store_leave(store, rc);
    rc = innov__erase(store->core, asked, 0, each, context, to);
    if (rc == INNOV_OK && asked->dry_run)
        innov__undo_own(store->core, own);
    else
        rc = innov__end_own(store->core, own, rc, to);
    return innov__store_leave(store, rc);
}
