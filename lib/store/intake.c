/* intake.c - records into a store: import, and the file of an XML store. */
#include <errno.h>
#include <fcntl.h>
#include <innov/ids.h>
#include <string.h>
#include <unistd.h>

#include "format/json/json.h"
#include "store/erased.h"
#include "store/history.h"
#include "store/intake.h"
#include "store/log.h"
#include "store/search.h"

/* ---- Reading ------------------------------------------------------------------------------- */

enum {
    IMPORT_FLAGS = INNOV_IMPORT_DRY_RUN | INNOV_IMPORT_LENIENT | INNOV_IMPORT_ROWS |
                   INNOV_IMPORT_OVERWRITE
};

/* A file on its way in. */
typedef struct intake {
    innov__core *core;
    innov_diag *diag;                    /* everything is said here */
    sqlite3_stmt *seen;                  /* the ids of this file and their lines */
    sqlite3_stmt *seen_get;              /* the line of an id */
    sqlite3_stmt *renamed_put, *renamed; /* ids that were minted for a label too early */
    sqlite3_stmt *named, *named_get;     /* the ids this file's labels of people stand for */
    innov__tally *tallies;               /* by place of the kind */
    innov_table *told;                   /* a row for each record; NULL: nobody asks */
    innov__history_intake history;       /* of a store file */
    int for_writing;                     /* a store file that will be written back */
    int64_t last;                        /* the last revision of its log; 0: it has none */
    int lenient;                         /* INNOV__STRICT or INNOV__LENIENT */
    innov__exchange_asked asked;         /* of an import */
    int tells_records;                   /* not only how many of each kind */
    int overwrites;                      /* where file and store both changed, the file counts */
    int64_t origin;                      /* the revision that the file shows, or none */
    int finds;                           /* words were taken for records */
    innov__meanings meanings;            /* what those words were taken for */
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

/* A file of this store says which of its states it shows; one of another store means nothing here.
 */
static int take_origin(intake *in, const char *origin)
{
    size_t length = strlen(in->core->identity);

    in->origin = INNOV__NO_ORIGIN;
    if (in->core->opening || strncmp(origin, in->core->identity, length) != 0 ||
        origin[length] != '-')
        return INNOV_OK;
    return innov__token_read(in->core, origin, &in->origin, report_of(in));
}

/* A store file says what the store is; any other file may lend an unnamed store its namespace. */
static int take_head(void *context, const innov__head *head)
{
    intake *in = context;
    innov__core *core = in->core;
    int rc;

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
    rc = take_origin(in, head->origin);
    if (rc == INNOV_OK && head->labels[0] != '\0' && core->labels == 0)
        rc = innov__adopt_labels(core, head->labels, report_of(in));
    return rc;
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

static int find_record(void *context, const innov__kind *kind, const char *text,
                       const innov__facts *place, int64_t *id)
{
    intake *in = context;

    in->finds = 1;
    return innov__meaning_find(&in->meanings, kind, text, place, id, report_of(in));
}

static int say_seen(intake *in, const innov_record *record, const innov__gist *gist)
{
    char id[INNOV_ID_SIZE];
    int step;

    (void)sqlite3_bind_int64(in->seen_get, 1, record->id);
    step = sqlite3_step(in->seen_get);
    innov__id_write(record->id, id);
    if (step == SQLITE_ROW)
        innov__fail(report_of(in), INNOV__MSG_DUPLICATE_ID, .file = gist->file, .line = gist->line,
                    .kind = record->kind->number, .kind_name = record->kind->name,
                    .record = record->id, .value = record->label != NULL ? record->label : id,
                    .number = sqlite3_column_int64(in->seen_get, 0));
    (void)sqlite3_reset(in->seen_get);
    return step == SQLITE_ROW ? INNOV_OK : innov__engine_fail(in->core, report_of(in));
}

/* No record stands in one file twice. */
static int check_seen(intake *in, const innov_record *record, const innov__gist *gist, int *twice)
{
    int result;

    (void)sqlite3_bind_int64(in->seen, 1, record->id);
    (void)sqlite3_bind_int64(in->seen, 2, gist->line);
    result = sqlite3_step(in->seen);
    (void)sqlite3_reset(in->seen);
    *twice = result == SQLITE_CONSTRAINT_PRIMARYKEY || result == SQLITE_CONSTRAINT_ROWID;
    if (*twice)
        return say_seen(in, record, gist);
    return result == SQLITE_DONE ? INNOV_OK : innov__engine_fail(in->core, report_of(in));
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
        if (gist->columns != NULL && gist->columns[pending->field] != NULL)
            pending->column = innov__text_copy(gist->columns[pending->field],
                                               strlen(gist->columns[pending->field]));
        if (pending->file == NULL)
            return INNOV_E_NOMEM;
    }
    return INNOV_OK;
}

static innov__merging merging_of(const intake *in)
{
    return (innov__merging){.core = in->core,
                            .replaces = in->asked.mode == INNOV_IMPORT_MODE_REPLACE,
                            .overwrites = in->overwrites,
                            .origin = in->origin,
                            .to = report_of(in)};
}

/* Counts what became of a record, and tells it when somebody asks. */
static int tell(intake *in, const innov_record *record, const innov__gist *gist,
                innov__written written)
{
    size_t kind = (size_t)(innov__workbench_of(in->core, record->kind) - in->core->workbenches);
    int rc = INNOV_OK;

    in->tallies[kind].added += written == INNOV__ADDED;
    in->tallies[kind].changed += written == INNOV__CHANGED;
    in->tallies[kind].unchanged += written == INNOV__UNCHANGED;
    if (in->told != NULL) /* what was stored before is where the write compared with it */
        rc = innov__told_record(in->told, record, gist->line, written,
                                innov__workbench_of(in->core, record->kind)->stored);
    return rc == INNOV_OK ? rc
                          : innov__fail(report_of(in), INNOV__MSG_NO_MEMORY, .file = gist->file);
}

static int write_told(intake *in, innov_record *record, const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line, .columns = gist->columns};
    innov__written written = INNOV__UNCHANGED;
    int rc = innov__write(in->core, record, &written, report_of(in), &place);

    return rc == INNOV_OK ? tell(in, record, gist, written) : rc;
}

static int write_merged(intake *in, const innov_record *record, const innov__gist *gist)
{
    innov__merging merging = merging_of(in);
    innov_record *merged;
    int rc = innov__record_make(record->kind, in->core->language, &merged);

    if (rc == INNOV_OK)
        rc = innov__row_get(in->core, record->id, merged, report_of(in));
    if (rc == INNOV_OK)
        rc = innov__merge(&merging, merged, record, gist);
    if (rc == INNOV_OK)
        rc = write_told(in, merged, gist);
    innov__record_destroy(merged);
    return rc;
}

/* A record that is not there: new, unless the store deleted it since the file was written. */
static int write_new(intake *in, innov_record *record, const innov__gist *gist)
{
    innov__merging merging = merging_of(in);
    int gone, rc = innov__merge_absent(&merging, record, gist, &gone);

    if (rc != INNOV_OK)
        return rc;
    return gone ? tell(in, record, gist, INNOV__UNCHANGED) : write_told(in, record, gist);
}

static int refuse_there(const intake *in, const innov_record *record, const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line};
    char id[INNOV_ID_SIZE];

    innov__id_write(record->id, id);
    place = innov__record_at(record, -1, &place);
    place.value = record->label != NULL ? record->label : id;
    return innov__say(report_of(in), INNOV__MSG_RECORD_THERE, &place);
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
    case INNOV_E_REQUIRED:
    case INNOV_E_KIND:
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
    int exists = 0, rc = INNOV_OK;

    if (in->core->opening)
        return write_told(in, record, gist);
    record->revision = 0;
    rc = innov__row_exists(in->core, record->id, &exists, report_of(in));
    if (rc != INNOV_OK)
        return rc;
    if (exists && in->asked.mode == INNOV_IMPORT_MODE_ADD)
        return refuse_there(in, record, gist);
    return exists ? write_merged(in, record, gist) : write_new(in, record, gist);
}

/* Gives a record without an id the one of the record that it is, or a new one. */
static int identify(intake *in, innov_record *record, const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line};
    int rc;

    place = innov__record_at(record, -1, &place);
    rc = innov__match_record(in->core, record, &place, &record->id, report_of(in));
    return rc == INNOV_OK && record->id == 0
               ? innov__mint(in->core, record->kind, &record->id, report_of(in))
               : rc;
}

/* A file of one kind has no others. */
static int check_kind(const intake *in, const innov_record *record, const innov__gist *gist)
{
    if (in->asked.kind == NULL || in->asked.kind == record->kind)
        return INNOV_OK;
    return innov__fail(report_of(in), INNOV__MSG_OTHER_KIND, .file = gist->file, .line = gist->line,
                       .value = record->kind->name, .expected = in->asked.kind->name);
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

static int take_identified(intake *in, innov_record *record, const innov__gist *gist)
{
    size_t pending = in->core->pending_count;
    int twice, rc = check_seen(in, record, gist, &twice), placed;

    if (rc == INNOV_OK && !twice)
        rc = note_early(in, record);
    if (rc != INNOV_OK || twice)
        return rc;
    rc = gist->faulty ? pend_all(in, record) : keep_record(in, record, gist);
    placed = place_pending(in, pending, gist);
    return rc == INNOV_OK ? placed : rc;
}

static int take_record(void *context, innov_record *record, const innov__gist *gist)
{
    intake *in = context;
    int rc = innov__progress_step(in->core->progress, 1, report_of(in));

    if (rc != INNOV_OK)
        return rc;
    rc = check_kind(in, record, gist);
    if (rc == INNOV_OK && record->id == 0 && !gist->faulty)
        rc = identify(in, record, gist);
    if (rc == INNOV_OK && record->id != 0) /* a faulty one without an id cannot be meant */
        rc = take_identified(in, record, gist);
    return go_on(in, rc);
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
    if (rc == INNOV_OK)
        rc = innov__meanings_begin(&in->meanings, in->core, report_of(in));
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
    innov__meanings_end(&in->meanings);
    innov__free(in->tallies);
}

/* What a JSON file does not say itself is as the store has it. */
static int read_json(const intake *in, int fd, const char *path, const innov__sink *sink)
{
    innov__core *core = in->core;
    innov__json_given given = {.kind = in->asked.kind,
                               .labels = innov__namespace_uri(core, core->labels),
                               .language = core->language};

    return innov__json_read(fd, path, &given, sink, in->diag);
}

/* Reads from a file that is open, or from `path`. */
static int read_stream(const intake *in, int fd, const char *path, const innov__sink *sink,
                       const innov__xml_log_sink *log)
{
    int opened = fd < 0 ? open(path, O_RDONLY | O_CLOEXEC) : fd, rc;

    if (opened < 0)
        return innov__system_fail(errno, path, report_of(in));
    innov__progress_begin(in->core->progress, innov__progress_size(opened));
    innov__progress_file(in->core->progress, opened);
    rc = in->asked.format == INNOV_FILE_FORMAT_JSON
             ? read_json(in, opened, path, sink)
             : innov__xml_read(opened, path, sink, log, in->diag);
    innov__progress_file_end(in->core->progress);
    if (fd < 0)
        (void)close(opened); /* only read from */
    return rc;
}

static int read_format(const intake *in, int fd, const char *path, innov__sink *sink,
                       const innov__xml_log_sink *log)
{
    switch (in->asked.format) {
    case INNOV_FILE_FORMAT_XML:
    case INNOV_FILE_FORMAT_JSON:
        return read_stream(in, fd, path, sink, log);
    case INNOV_FILE_FORMAT_CSV:
        sink->find = find_record;
        return innov__sheets_read(in->core, path, &in->asked, sink, in->diag);
    default:
        return innov__fail(report_of(in), INNOV__MSG_INTERNAL, .name = "format");
    }
}

/* Of two results the one that tells more; faults of content are a refusal. */
static int worse(int rc, int next)
{
    if (next == INNOV_E_REFERENCE)
        next = INNOV_E_REFUSED;
    return next == INNOV_OK || (next == INNOV_E_REFUSED && rc != INNOV_OK) ? rc : next;
}

/* After the last record: references are mended where their target turned out to have another id,
 * and must be there, and words must mean what they were taken for. */
static int settle(const intake *in, size_t first)
{
    innov__mending mending = {.core = in->core,
                              .renamed = in->renamed,
                              .seen = in->seen_get,
                              .finds = in->finds,
                              .to = report_of(in)};
    int rc = innov__mend(&mending, first);

    if (rc == INNOV_OK || rc == INNOV_E_REFUSED)
        rc = worse(rc, innov__settle_pending(in->core, first, report_of(in)));
    if (in->finds && (rc == INNOV_OK || rc == INNOV_E_REFUSED))
        rc = worse(rc, innov__meanings_judge(&in->meanings, report_of(in)));
    return rc;
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
    int rc;

    rc = read_format(in, fd, file, &sink, in->core->opening ? &log : NULL);
    if (rc != INNOV_OK && rc != INNOV_E_REFUSED) /* half a file: the rest is not missing */
        return rc;
    return worse(rc, settle(in, pending));
}

int innov__load(innov__core *core, int fd, const char *file, innov__report to)
{
    innov_diag *own = NULL;
    intake in = {.core = core,
                 .diag = to.diag,
                 .for_writing = core->writable,
                 .origin = INNOV__NO_ORIGIN,
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

static int begin_told(intake *in, innov_table **summary)
{
    int rc = INNOV_OK;

    if (in->tells_records) {
        rc = innov__told_begin(summary);
        in->told = *summary;
    }
    return rc;
}

static int end_told(const intake *in, innov_table **summary)
{
    return in->told != NULL ? innov__told_end(*summary, in->tallies)
                            : innov__told_kinds(in->tallies, summary);
}

/* Either everything that the file asks for, or nothing of it. */
static int import_file(intake *in, const char *path, innov_table **summary)
{
    int rc = begin_intake(in);

    if (rc == INNOV_OK && summary != NULL)
        rc = begin_told(in, summary);
    if (rc == INNOV_OK)
        rc = read_all(in, -1, path);
    if (rc == INNOV_OK &&
        in->core->changed) /* so that a refusal costs the import, not all before */
        rc = innov__ask_guards(in->core, report_of(in));
    if (rc == INNOV_OK && summary != NULL)
        rc = end_told(in, summary);
    end_intake(in);
    return rc;
}

static int import(innov__core *core, const char *path, const innov__exchange_asked *asked,
                  uint32_t flags, innov_table **summary, innov_diag *diag)
{
    intake in = {.core = core,
                 .asked = *asked,
                 .diag = diag,
                 .lenient = (flags & INNOV_IMPORT_LENIENT) != 0 ? INNOV__LENIENT : INNOV__STRICT,
                 .overwrites = (flags & INNOV_IMPORT_OVERWRITE) != 0,
                 .tells_records = (flags & INNOV_IMPORT_ROWS) != 0,
                 .origin = INNOV__NO_ORIGIN};
    innov__report to = {.diag = diag};
    int own, rc = innov__begin_own(core, &own, to);

    if (rc != INNOV_OK)
        return rc;
    core->importing = 1;
    rc = import_file(&in, path, summary);
    core->importing = 0;
    if (rc == INNOV_OK && (flags & INNOV_IMPORT_DRY_RUN) != 0) {
        innov__undo_own(core, own);
        return INNOV_OK;
    }
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
