/* intake.c - records into a store: import, and the file of an XML store. */
#include <errno.h>
#include <fcntl.h>
#include <innov/ids.h>
#include <string.h>
#include <unistd.h>

#include "format/table.h"
#include "store/erased.h"
#include "store/exchange.h"
#include "store/history.h"
#include "store/search.h"
#include "store/log.h"

/* ---- Reading ------------------------------------------------------------------------------- */

/* One kind's line in the summary. */
typedef struct tally {
    int64_t added, changed, unchanged;
} tally;

enum { IMPORT_FLAGS = INNOV_IMPORT_DRY_RUN | INNOV_IMPORT_LENIENT };

/* A file on its way in. */
typedef struct intake {
    innov__core *core;
    innov_diag *diag;                    /* everything is said here */
    sqlite3_stmt *seen;                  /* the ids of this file and their lines */
    sqlite3_stmt *seen_get;              /* the line of an id */
    sqlite3_stmt *renamed_put, *renamed; /* ids that were minted for a label too early */
    sqlite3_stmt *named, *named_get;     /* the ids this file's labels of people stand for */
    tally *tallies;                      /* by place of the kind */
    innov__history_intake history;       /* of a store file */
    int for_writing;                     /* a store file that will be written back */
    int64_t last;                        /* the last revision of its log; 0: it has none */
    int lenient;                         /* INNOV__STRICT or INNOV__LENIENT */
    innov__exchange_asked asked;         /* of an import */
} intake;

static innov__report report_of(const intake *in)
{
    return (innov__report){.diag = in->diag};
}

int innov__adopt_labels(innov__core *core, const char *uri, innov__report to)
{
    sqlite3_stmt *statement;
    innov__buffer sql = {0};
    int64_t number;
    int rc = innov__namespace(core, uri, 1, &number, to);

    if (rc != INNOV_OK)
        return rc;
    innov__buffer_text(&sql, "UPDATE innov_store SET namespace = ?");
    rc = innov__engine_prepare(core, &sql, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    rc = sqlite3_bind_int64(statement, 1, number) == SQLITE_OK
             ? innov__engine_step(core, statement, to)
             : innov__engine_fail(core, to);
    (void)sqlite3_finalize(statement);
    if (rc == INNOV_OK) {
        core->labels = number;
        core->changed = 1;
    }
    return rc;
}

/* A store file says what the store is; any other file may lend an unnamed store its namespace. */
static int take_head(void *context, const innov__head *head)
{
    intake *in = context;
    innov__core *core = in->core;

    if (in->for_writing && head->revision > INNOV__MODEL_REVISION) /* it would lose what is newer */
        return innov__fail(report_of(in), INNOV__MSG_NEWER, .file = core->path,
                           .number = head->revision, .limit = INNOV__MODEL_REVISION);
    if (core->opening && head->identity[0] != '\0' && !innov__identity_ok(head->identity))
        return innov__fail(report_of(in), INNOV__MSG_DAMAGED, .file = core->path, .name = "store");
    if (core->opening && head->at >= INT64_MAX - 1)
        return innov__fail(report_of(in), INNOV__MSG_DAMAGED, .file = core->path, .name = "at");
    if (core->opening) {
        sqlite3_snprintf(sizeof core->language, core->language, "%s",
                         head->language[0] != '\0' ? head->language : "lv");
        if (head->identity[0] != '\0')
            sqlite3_snprintf(sizeof core->identity, core->identity, "%s", head->identity);
        core->require_actor = head->require_actor;
        core->writing = head->at > 0 ? head->at : 1;
        core->changed = head->at > 0; /* even an empty store keeps its revision */
    }
    if (head->labels[0] != '\0' && core->labels == 0)
        return innov__adopt_labels(core, head->labels, report_of(in));
    return INNOV_OK;
}

/* The id that the label of a person stands for: known from this file, from the store, or new. */
static int resolve_person(intake *in, const innov__kind *kind, const char *labels,
                          const char *label, int64_t *id)
{
    innov__core *core = in->core;
    innov__report to = report_of(in);
    sqlite3_stmt *row;
    int64_t number;
    int rc = innov__namespace(core, labels, 1, &number, to), step;

    if (rc != INNOV_OK)
        return rc;
    row = innov__statement(core, kind, INNOV__BY_LABEL, to);
    for (int known_here = 0; row != NULL && known_here < 2; known_here++) {
        if (known_here)
            row = in->named_get;
        (void)sqlite3_bind_text(row, 1, label, -1, SQLITE_STATIC);
        (void)sqlite3_bind_int64(row, 2, number);
        step = sqlite3_step(row);
        *id = step == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
        (void)sqlite3_reset(row);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            return innov__engine_fail(core, to);
        if (*id != 0)
            return INNOV_OK;
    }
    if (row == NULL)
        return INNOV_E_NOMEM;
    rc = innov__erased_label(core, kind, labels, label, id, to); /* who was erased keeps the id */
    if (rc == INNOV_OK && *id == 0)
        rc = innov__mint(core, kind, id, to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_text(in->named, 1, label, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(in->named, 2, number);
    (void)sqlite3_bind_int64(in->named, 3, *id);
    return innov__engine_step(core, in->named, to);
}

static int resolve_label(void *context, const innov__kind *kind, const char *labels,
                         const char *label, int64_t *id)
{
    if ((kind->flags & INNOV_KIND_IS_PERSONAL) != 0)
        return resolve_person(context, kind, labels, label, id);
    *id = innov__id_hash(kind->number, labels, kind->name, label, strlen(label));
    return INNOV_OK;
}

/* No record stands in one file twice. */
static int check_seen(intake *in, const innov_record *record, const innov__gist *gist, int *twice)
{
    innov__report to = report_of(in);
    char id[INNOV_ID_SIZE];
    int step;

    (void)sqlite3_bind_int64(in->seen_get, 1, record->id);
    step = sqlite3_step(in->seen_get);
    *twice = step == SQLITE_ROW;
    if (*twice) {
        innov__id_write(record->id, id);
        innov__fail(to, INNOV__MSG_DUPLICATE_ID, .file = gist->file, .line = gist->line,
                    .kind = record->kind->number, .kind_name = record->kind->name,
                    .record = record->id, .value = record->label != NULL ? record->label : id,
                    .number = sqlite3_column_int64(in->seen_get, 0));
    }
    (void)sqlite3_reset(in->seen_get);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(in->core, to);
    if (*twice)
        return INNOV_OK;
    (void)sqlite3_bind_int64(in->seen, 1, record->id);
    (void)sqlite3_bind_int64(in->seen, 2, gist->line);
    return innov__engine_step(in->core, in->seen, to);
}

/* Takes what the file gives of a multilingual text; languages it does not give stay. */
static int merge_languages(innov_record *merged, const innov_record *given, int index)
{
    size_t count;
    const innov__item *items = innov__record_items(given, index, &count);
    innov__report nobody = {0};
    innov__facts place = {0};
    int rc = INNOV_OK;

    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = innov__record_read(merged, index, items[i].lang, items[i].slot.text,
                                items[i].slot.length, nobody, &place);
    return rc;
}

/* The stored record with what the file gives. */
static int merge(innov_record *merged, const innov_record *given, const innov__gist *gist)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < merged->kind->field_count && rc == INNOV_OK; i++) {
        uint32_t flags = merged->kind->fields[i].flags;

        if (gist->given[i] == INNOV__NIL)
            innov__record_unset(merged, (int)i);
        else if (gist->given[i] == INNOV__GIVEN && (flags & INNOV_FIELD_IS_MULTILINGUAL) != 0)
            rc = merge_languages(merged, given, (int)i);
        else if (gist->given[i] == INNOV__GIVEN)
            rc = innov__record_take(merged, given, (int)i);
    }
    if (rc == INNOV_OK && given->foreign != NULL) {
        merged->foreign = given->foreign; /* it lives as long as this record is written */
        merged->foreign_length = given->foreign_length;
    }
    return rc;
}

/* References that wait for their target learn where the file named them. */
static int place_pending(intake *in, size_t first, const innov__gist *gist)
{
    for (size_t i = first; i < in->core->pending_count; i++) {
        innov__pending *pending = &in->core->pending[i];

        pending->line = gist->lines[pending->field];
        pending->file = innov__text_copy(gist->file, strlen(gist->file));
        for (size_t r = 0; r < gist->reference_count && pending->label == NULL; r++)
            if (gist->references[r].id == pending->target)
                pending->label = innov__text_copy(gist->references[r].label,
                                                  strlen(gist->references[r].label));
        if (pending->file == NULL)
            return INNOV_E_NOMEM;
    }
    return INNOV_OK;
}

static int write_merged(intake *in, innov_record *record, const innov__gist *gist,
                        const innov__facts *place, innov__written *written)
{
    innov_record *merged;
    int rc = innov__record_make(record->kind, in->core->language, &merged);

    if (rc == INNOV_OK)
        rc = innov__row_get(in->core, record->id, merged, report_of(in));
    if (rc == INNOV_OK)
        rc = merge(merged, record, gist);
    if (rc == INNOV_OK)
        rc = innov__write(in->core, merged, written, report_of(in), place);
    innov__record_destroy(merged);
    return rc;
}

/* Faults of content are said and the next record is read; anything else stops. */
static int go_on(const intake *in, int rc)
{
    switch (rc) {
    case INNOV_E_REFUSED:
    case INNOV_E_STATE:
    case INNOV_E_DUPLICATE:
    case INNOV_E_CONFLICT:
    case INNOV_E_REFERENCE:
        return innov__diag_errors(in->diag) > 0 ? INNOV_OK : rc;
    default:
        return rc;
    }
}

/* The references of a record that will not be kept are looked at all the same. */
static int pend_all(intake *in, const innov_record *record)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        size_t count;
        const innov__item *items = innov__record_items(record, (int)i, &count);
        innov__pending pending = {.kind = record->kind, .field = (int)i, .record = record->id};

        if (record->kind->fields[i].type != INNOV_TYPE_REFERENCE)
            continue;
        pending.target = record->slots[i].number;
        if (record->slots[i].form == INNOV__SLOT_NUMBER)
            rc = innov__pend(in->core, pending, report_of(in));
        for (size_t k = 0; k < count && rc == INNOV_OK; k++) {
            pending.target = items[k].slot.number;
            rc = innov__pend(in->core, pending, report_of(in));
        }
    }
    return rc;
}

/* Writes one record: new, or merged into what is stored. */
static int keep_record(intake *in, innov_record *record, const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line};
    innov__written written = INNOV__UNCHANGED;
    size_t kind = 0;
    int exists = 0, rc = INNOV_OK;

    if (!in->core->opening) {
        record->revision = 0;
        rc = innov__row_exists(in->core, record->id, &exists, report_of(in));
    }
    if (rc == INNOV_OK && exists)
        rc = write_merged(in, record, gist, &place, &written);
    else if (rc == INNOV_OK)
        rc = innov__write(in->core, record, &written, report_of(in), &place);
    while (innov__kind_at(kind) != record->kind)
        kind++;
    if (rc == INNOV_OK) {
        in->tallies[kind].added += written == INNOV__ADDED;
        in->tallies[kind].changed += written == INNOV__CHANGED;
        in->tallies[kind].unchanged += written == INNOV__UNCHANGED;
    }
    return rc;
}

/* A person whose label was referred to before, and got an id then, may come with an id of its own:
 * that one counts, and the references are mended at the end. */
static int note_early(intake *in, const innov_record *record)
{
    int64_t early = 0, number;
    int rc, step;

    if (record->label == NULL || (record->kind->flags & INNOV_KIND_IS_PERSONAL) == 0)
        return INNOV_OK;
    rc = innov__namespace(in->core, record->labels, 1, &number, report_of(in));
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_text(in->named_get, 1, record->label, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(in->named_get, 2, number);
    step = sqlite3_step(in->named_get);
    if (step == SQLITE_ROW)
        early = sqlite3_column_int64(in->named_get, 0);
    (void)sqlite3_reset(in->named_get);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(in->core, report_of(in));
    if (early == 0 || early == record->id)
        return INNOV_OK;
    (void)sqlite3_bind_int64(in->renamed_put, 1, early);
    (void)sqlite3_bind_int64(in->renamed_put, 2, record->id);
    return innov__engine_step(in->core, in->renamed_put, report_of(in));
}

static int take_record(void *context, innov_record *record, const innov__gist *gist)
{
    intake *in = context;
    size_t pending = in->core->pending_count;
    int twice, rc = check_seen(in, record, gist, &twice), placed;

    if (rc == INNOV_OK)
        rc = innov__progress_step(in->core->progress, 1, report_of(in));
    if (rc == INNOV_OK && !twice)
        rc = note_early(in, record);
    if (rc != INNOV_OK || twice)
        return rc;
    rc = gist->faulty ? pend_all(in, record) : keep_record(in, record, gist);
    placed = place_pending(in, pending, gist);
    return go_on(in, rc == INNOV_OK ? placed : rc);
}

/* ---- The log of a store file --------------------------------------------------------------- */

static int take_transaction(void *context, const innov__xml_transaction *given)
{
    intake *in = context;

    if (given->revision != in->last + 1) /* one after the other, from 1 */
        return innov__fail(report_of(in), INNOV__MSG_LOG_GAP, .file = in->core->path);
    in->last = given->revision;
    return innov__history_transaction(&in->history, given);
}

static int take_added(void *context, const innov__kind *kind, int64_t first, int64_t last)
{
    intake *in = context;

    return innov__history_added(&in->history, kind, first, last);
}

static int take_change(void *context, const innov__xml_change *given)
{
    intake *in = context;

    return innov__history_change(&in->history, given);
}

static int take_erased(void *context, const innov__xml_erased *given)
{
    intake *in = context;
    innov__erased erased = {.id = given->id,
                            .person = given->person,
                            .revision = given->revision,
                            .number = given->number,
                            .salt = given->salt,
                            .label = given->label};

    return innov__erased_add(in->core, &erased, report_of(in));
}

static int take_before(void *context, const innov__field *field, const char *lang, int64_t ordinal,
                       const innov__slot *slot)
{
    intake *in = context;

    return innov__history_before(&in->history, field, lang, ordinal, slot);
}

/* A store file's log is taken as it is; what comes without one is new with this revision. */
static int settle_history(intake *in)
{
    innov__core *core = in->core;

    if (in->last == 0) { /* whatever the file says of its revision, there is no log of it */
        core->writing = 1;
        return innov__history_invent(core, report_of(in));
    }
    if (in->last != core->writing)
        return innov__fail(report_of(in), INNOV__MSG_LOG_END, .file = core->path);
    core->has_log = 1;
    return INNOV_OK;
}

/* ---- A whole file -------------------------------------------------------------------------- */

static int prepare_one(intake *in, const char *text, sqlite3_stmt **statement)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(in->core, &sql, statement, report_of(in));
}

static int begin_intake(intake *in)
{
    int rc = innov__engine_run(in->core,
                               "DELETE FROM temp.import_seen; DELETE FROM temp.import_named; "
                               "DELETE FROM temp.import_renamed",
                               report_of(in));

    in->tallies = innov__alloc_zeroed((size_t)innov_kind_count(), sizeof *in->tallies);
    if (rc == INNOV_OK && in->tallies == NULL)
        rc = innov__fail(report_of(in), INNOV__MSG_NO_MEMORY, .file = in->core->path);
    if (rc == INNOV_OK)
        rc = prepare_one(in, "INSERT INTO temp.import_seen VALUES (?, ?)", &in->seen);
    if (rc == INNOV_OK)
        rc = prepare_one(in, "SELECT line FROM temp.import_seen WHERE id = ?", &in->seen_get);
    if (rc == INNOV_OK)
        rc = prepare_one(in, "INSERT INTO temp.import_named VALUES (?, ?, ?)", &in->named);
    if (rc == INNOV_OK)
        rc = prepare_one(in, "SELECT id FROM temp.import_named WHERE label = ? AND namespace = ?",
                         &in->named_get);
    if (rc == INNOV_OK)
        rc = prepare_one(in, "INSERT INTO temp.import_renamed VALUES (?, ?)", &in->renamed_put);
    if (rc == INNOV_OK)
        rc = prepare_one(in, "SELECT id FROM temp.import_renamed WHERE early = ?", &in->renamed);
    return rc;
}

static void end_intake(intake *in)
{
    (void)sqlite3_finalize(in->seen);
    (void)sqlite3_finalize(in->seen_get);
    (void)sqlite3_finalize(in->renamed_put);
    (void)sqlite3_finalize(in->renamed);
    (void)sqlite3_finalize(in->named);
    (void)sqlite3_finalize(in->named_get);
    innov__free(in->tallies);
}

/* Puts the right id where a record refers to an early one. The record was written by this very
 * transaction, so that the log has all there is to say of it. */
static int mend_reference(intake *in, innov__pending *pending, int64_t id)
{
    innov_record *mended = NULL, *stored = NULL;
    innov__core *core = in->core;
    int rc = innov__record_make(pending->kind, core->language, &stored);

    if (rc == INNOV_OK)
        rc = innov__row_get(core, pending->record, stored, report_of(in));
    if (rc == INNOV_OK)
        rc = innov__record_copy(stored, &mended);
    if (rc == INNOV_OK && mended->slots[pending->field].form == INNOV__SLOT_NUMBER)
        mended->slots[pending->field].number = id;
    for (size_t i = 0; rc == INNOV_OK && i < mended->item_count; i++)
        if (mended->items[i].index == pending->field &&
            mended->items[i].slot.number == pending->target)
            mended->items[i].slot.number = id;
    if (rc == INNOV_OK)
        rc = innov__row_update(core, mended, stored, report_of(in));
    pending->target = id;
    innov__record_destroy(mended);
    innov__record_destroy(stored);
    return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc; /* it was refused, and that was said */
}

static int mend_early(intake *in, size_t first)
{
    int rc = INNOV_OK;

    for (size_t i = first; i < in->core->pending_count && rc == INNOV_OK; i++) {
        innov__pending *pending = &in->core->pending[i];
        int64_t id = 0;
        int step;

        (void)sqlite3_bind_int64(in->renamed, 1, pending->target);
        step = sqlite3_step(in->renamed);
        if (step == SQLITE_ROW)
            id = sqlite3_column_int64(in->renamed, 0);
        (void)sqlite3_reset(in->renamed);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            rc = innov__engine_fail(in->core, report_of(in));
        else if (id != 0)
            rc = mend_reference(in, pending, id);
    }
    return rc;
}

/* A record of this file that was refused has its own finding: what refers to it is not at fault. */
static int forgive_seen(intake *in, size_t first)
{
    innov__core *core = in->core;
    size_t kept = first;

    for (size_t i = first; i < core->pending_count; i++) {
        int step;

        (void)sqlite3_bind_int64(in->seen_get, 1, core->pending[i].target);
        step = sqlite3_step(in->seen_get);
        (void)sqlite3_reset(in->seen_get);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            return innov__engine_fail(core, report_of(in));
        if (step == SQLITE_ROW) {
            innov__free(core->pending[i].file);
            innov__free(core->pending[i].label);
            core->pending[i].file = core->pending[i].label = NULL;
        } else {
            innov__pending moved = core->pending[i];

            core->pending[i].file = core->pending[i].label = NULL;
            core->pending[kept++] = moved;
        }
    }
    core->pending_count = kept;
    return INNOV_OK;
}

static int read_format(const intake *in, int fd, const char *file, const innov__sink *sink,
                       const innov__xml_log_sink *log)
{
    switch (in->asked.format) {
    case INNOV_FILE_FORMAT_XML:
        return innov__xml_read(fd, file, sink, log, in->diag);
    default:
        return innov__fail(report_of(in), INNOV__MSG_INTERNAL, .name = "format");
    }
}

/* Reads a whole file inside the open transaction. */
static int read_all(intake *in, int fd, const char *file)
{
    innov__sink sink = {.context = in,
                        .lenient = in->core->opening ? INNOV__SILENT : in->lenient,
                        .head = take_head,
                        .resolve = resolve_label,
                        .record = take_record};
    innov__xml_log_sink log = {.context = in,
                               .transaction = take_transaction,
                               .added = take_added,
                               .change = take_change,
                               .before = take_before,
                               .erased = take_erased};
    size_t pending = in->core->pending_count;
    int rc, settled;

    innov__progress_begin(in->core->progress, 0);
    rc = read_format(in, fd, file, &sink, in->core->opening ? &log : NULL);
    if (rc != INNOV_OK && rc != INNOV_E_REFUSED) /* half a file: the rest is not missing */
        return rc;
    settled = mend_early(in, pending);
    if (settled == INNOV_OK)
        settled = forgive_seen(in, pending);
    if (settled == INNOV_OK)
        settled = innov__settle_pending(in->core, pending, report_of(in));
    if (settled != INNOV_OK)
        rc = settled == INNOV_E_REFERENCE ? INNOV_E_REFUSED : settled;
    return rc;
}

int innov__load(innov__core *core, int fd, const char *file, innov__report to)
{
    innov_diag *own = NULL;
    intake in = {.core = core,
                 .diag = to.diag,
                 .for_writing = core->writable,
                 .asked = {.format = INNOV_FILE_FORMAT_XML}};
    int rc, writable = core->writable;

    if (in.diag == NULL && innov_diag_new(&own) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    in.diag = in.diag != NULL ? in.diag : own;
    core->writable = core->opening = core->loading = 1;
    rc = innov__begin(core, NULL, NULL, 0, to);
    if (rc == INNOV_OK) {
        rc = begin_intake(&in);
        if (rc == INNOV_OK)
            rc = innov__history_begin(&in.history, core, report_of(&in));
        if (rc == INNOV_OK)
            rc = read_all(&in, fd, file);
        if (rc == INNOV_OK && core->changed)
            rc = settle_history(&in);
        if (rc == INNOV_OK)
            rc = innov__store_facts(core, to);
        innov__history_finish(&in.history);
        end_intake(&in);
        rc = innov__end_own(core, 1, rc, to);
    }
    core->opening = core->loading = 0;
    core->writable = writable;
    innov_diag_free(own);
    return rc;
}

/* ---- Public: import ------------------------------------------------------------------------ */

static int summarise(const intake *in, innov_table **summary)
{
    static const innov__column columns[] = {
        {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
        {"added", {"Added", "Pievienoti"}, .type = INNOV_TYPE_INTEGER},
        {"changed", {"Changed", "Mainīti"}, .type = INNOV_TYPE_INTEGER},
        {"unchanged", {"Unchanged", "Nemainīti"}, .type = INNOV_TYPE_INTEGER},
    };
    const innov__kind *kind;
    int rc = innov__table_new("import", columns, INNOV__COUNT(columns), summary);

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++) {
        const tally *t = &in->tallies[i];

        if (t->added + t->changed + t->unchanged == 0)
            continue;
        rc = innov__table_row(*summary);
        if (rc == INNOV_OK)
            rc = innov__table_set_text(*summary, 0, kind->name);
        if (rc == INNOV_OK)
            rc = innov__table_set_int(*summary, 1, t->added);
        if (rc == INNOV_OK)
            rc = innov__table_set_int(*summary, 2, t->changed);
        if (rc == INNOV_OK)
            rc = innov__table_set_int(*summary, 3, t->unchanged);
    }
    return rc;
}

/* Either everything that the file asks for, or nothing of it. */
static int import_file(intake *in, int fd, const char *path, innov_table **summary)
{
    int rc = begin_intake(in);

    if (rc == INNOV_OK)
        rc = read_all(in, fd, path);
    if (rc == INNOV_OK &&
        in->core->changed) /* so that a refusal costs the import, not all before */
        rc = innov__ask_guards(in->core, report_of(in));
    if (rc == INNOV_OK && summary != NULL)
        rc = summarise(in, summary);
    end_intake(in);
    return rc;
}

static int import(innov__core *core, const char *path, const innov__exchange_asked *asked,
                  uint32_t flags, innov_table **summary, innov_diag *diag)
{
    intake in = {.core = core,
                 .asked = *asked,
                 .diag = diag,
                 .lenient = (flags & INNOV_IMPORT_LENIENT) != 0 ? INNOV__LENIENT : INNOV__STRICT};
    innov__report to = {.diag = diag};
    int fd, own, put_off = 0, rc = innov__begin_own(core, &own, to);

    if (rc != INNOV_OK)
        return rc;
    fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        rc = innov__system_fail(errno, path, to);
    } else {
        rc = innov__index_put_off(core, &put_off, to);
        core->importing = 1;
        if (rc == INNOV_OK)
            rc = import_file(&in, fd, path, summary);
        core->importing = 0;
        (void)close(fd); /* only read from */
    }
    if (rc == INNOV_OK && (flags & INNOV_IMPORT_DRY_RUN) != 0) {
        innov__undo_own(core, own);
        return INNOV_OK;
    }
    if (rc == INNOV_OK && put_off)
        rc = innov__index_fill(core, to);
    return innov__end_own(core, own, rc, to);
}

int innov_store_import(innov_store *store, const char *path, const innov_record *how,
                       uint32_t flags, innov_table **summary, innov_diag *diag)
{
    innov__exchange_asked asked;
    innov_diag *own = NULL;
    innov__report to;
    int rc;

    if (summary != NULL)
        *summary = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (path == NULL)
        return innov__store_leave(store, innov__fail(to, INNOV__MSG_NULL, .name = "path"));
    if ((flags & ~(uint32_t)IMPORT_FLAGS) != 0)
        return innov__store_leave(
            store, innov__fail(to, INNOV__MSG_FLAGS, .number = flags, .limit = IMPORT_FLAGS));
    if (diag == NULL && innov_diag_new(&own) != INNOV_OK)
        return innov__store_leave(store, innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL));
    if (diag == NULL)
        diag = own;
    rc = innov__exchange_read(how, 1, &asked, to);
    if (rc == INNOV_OK)
        rc = import(store->core, path, &asked, flags, summary, diag);
    if (rc != INNOV_OK)
        innov__problem_summarise(&store->problem, diag, rc);
    if (rc != INNOV_OK && summary != NULL) {
        innov_table_free(*summary);
        *summary = NULL;
    }
    innov_diag_free(own);
    return innov__store_leave(store, rc);
}
