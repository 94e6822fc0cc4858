/* intake.c - records on their way into a store: each is found, merged or new, and written. */
#include "store/intake.h"

#include <errno.h>
#include <fcntl.h>
#include <innov/ids.h>
#include <string.h>
#include <unistd.h>

#include "format/json/json.h"
#include "store/log.h"

/* ---- The head -------------------------------------------------------------------------------- */

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
static int take_origin(innov__intake *in, const char *origin)
{
    size_t length = strlen(in->core->identity);

    in->origin = INNOV__NO_ORIGIN;
    if (in->core->opening || strncmp(origin, in->core->identity, length) != 0 ||
        origin[length] != '-')
        return INNOV_OK;
    return innov__token_read(in->core, origin, &in->origin, innov__intake_report(in));
}

/* A store file says what the store is; any other file may lend an unnamed store its namespace. */
static int take_head(void *context, const innov__head *head)
{
    innov__intake *in = context;
    innov__core *core = in->core;
    int rc;

    if (in->for_writing && head->revision > INNOV__MODEL_REVISION) /* it would lose what is newer */
        return innov__fail(innov__intake_report(in), INNOV__MSG_NEWER, .file = core->path,
                           .number = head->revision, .limit = INNOV__MODEL_REVISION);
    if (core->opening && head->identity[0] != '\0' && !innov__identity_ok(head->identity))
        return innov__fail(innov__intake_report(in), INNOV__MSG_DAMAGED, .file = core->path,
                           .name = "store");
    if (core->opening && head->at >= INT64_MAX - 1)
        return innov__fail(innov__intake_report(in), INNOV__MSG_DAMAGED, .file = core->path,
                           .name = "at");
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
        rc = innov__adopt_labels(core, head->labels, innov__intake_report(in));
    return rc;
}

/* ---- Names ----------------------------------------------------------------------------------- */

static int resolve_label(void *context, const innov__kind *kind, const char *labels,
                         const char *label, int64_t *id)
{
    if ((kind->flags & INNOV_KIND_IS_PERSONAL) != 0)
        return innov__intake_person(context, kind, labels, label, id);
    *id = innov__id_hash(kind->number, labels, kind->name, label, strlen(label));
    return INNOV_OK;
}

static int find_record(void *context, const innov__kind *kind, const char *text,
                       const innov__facts *place, int64_t *id)
{
    innov__intake *in = context;

    in->finds = 1;
    return innov__meaning_find(&in->meanings, kind, text, place, id, innov__intake_report(in));
}

/* ---- One record ------------------------------------------------------------------------------ */

static int say_seen(innov__intake *in, const innov_record *record, const innov__gist *gist)
{
    char id[INNOV_ID_SIZE];
    int step;

    (void)sqlite3_bind_int64(in->seen_get, 1, record->id);
    step = sqlite3_step(in->seen_get);
    innov__id_write(record->id, id);
    if (step == SQLITE_ROW)
        innov__fail(innov__intake_report(in), INNOV__MSG_DUPLICATE_ID, .file = gist->file,
                    .line = gist->line, .kind = record->kind->number,
                    .kind_name = record->kind->name, .record = record->id,
                    .value = record->label != NULL ? record->label : id,
                    .number = sqlite3_column_int64(in->seen_get, 0));
    (void)sqlite3_reset(in->seen_get);
    return step == SQLITE_ROW ? INNOV_OK : innov__engine_fail(in->core, innov__intake_report(in));
}

/* No record stands in one file twice. */
static int check_seen(innov__intake *in, const innov_record *record, const innov__gist *gist,
                      int *twice)
{
    int result;

    (void)sqlite3_bind_int64(in->seen, 1, record->id);
    (void)sqlite3_bind_int64(in->seen, 2, gist->line);
    result = sqlite3_step(in->seen);
    (void)sqlite3_reset(in->seen);
    *twice = result == SQLITE_CONSTRAINT_PRIMARYKEY || result == SQLITE_CONSTRAINT_ROWID;
    if (*twice)
        return say_seen(in, record, gist);
    return result == SQLITE_DONE ? INNOV_OK
                                 : innov__engine_fail(in->core, innov__intake_report(in));
}

/* References that wait for their target learn where the file named them. */
static int place_pending(innov__intake *in, size_t first, const innov__gist *gist)
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

static innov__merging merging_of(const innov__intake *in)
{
    return (innov__merging){.core = in->core,
                            .replaces = in->asked.mode == INNOV_IMPORT_MODE_REPLACE,
                            .overwrites = in->overwrites,
                            .origin = in->origin,
                            .to = innov__intake_report(in)};
}

int innov__intake_tell(innov__intake *in, const innov_record *record, const innov__gist *gist,
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
    return rc == INNOV_OK
               ? rc
               : innov__fail(innov__intake_report(in), INNOV__MSG_NO_MEMORY, .file = gist->file);
}

static int write_told(innov__intake *in, innov_record *record, const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line, .columns = gist->columns};
    innov__written written = INNOV__UNCHANGED;
    int rc = innov__write(in->core, record, &written, innov__intake_report(in), &place);

    return rc == INNOV_OK ? innov__intake_tell(in, record, gist, written) : rc;
}

static int write_merged(innov__intake *in, const innov_record *record, const innov__gist *gist)
{
    innov__merging merging = merging_of(in);
    innov_record *merged;
    int rc = innov__record_make(record->kind, in->core->language, &merged);

    if (rc == INNOV_OK)
        rc = innov__row_get(in->core, record->id, merged, innov__intake_report(in));
    if (rc == INNOV_OK)
        rc = innov__merge(&merging, merged, record, gist);
    if (rc == INNOV_OK)
        rc = write_told(in, merged, gist);
    innov__record_destroy(merged);
    return rc;
}

/* A record that is not there: new, unless the store deleted it since the file was written. */
static int write_new(innov__intake *in, innov_record *record, const innov__gist *gist)
{
    innov__merging merging = merging_of(in);
    int gone, rc = innov__merge_absent(&merging, record, gist, &gone);

    if (rc != INNOV_OK)
        return rc;
    return gone ? innov__intake_tell(in, record, gist, INNOV__UNCHANGED)
                : write_told(in, record, gist);
}

static int refuse_there(const innov__intake *in, const innov_record *record,
                        const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line};
    char id[INNOV_ID_SIZE];

    innov__id_write(record->id, id);
    place = innov__record_at(record, -1, &place);
    place.value = record->label != NULL ? record->label : id;
    return innov__say(innov__intake_report(in), INNOV__MSG_RECORD_THERE, &place);
}

/* Faults of content are said and the next record is read; anything else stops. */
static int go_on(const innov__intake *in, int rc)
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
static int pend_all(innov__intake *in, const innov_record *record)
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
            rc = innov__pend(in->core, pending, innov__intake_report(in));
        for (size_t k = 0; k < count && rc == INNOV_OK; k++) {
            pending.target = items[k].slot.number;
            rc = innov__pend(in->core, pending, innov__intake_report(in));
        }
    }
    return rc;
}

/* Writes one record: new, or merged into what is stored. */
static int keep_record(innov__intake *in, innov_record *record, const innov__gist *gist)
{
    int exists = 0, rc = INNOV_OK;

    if (in->core->opening)
        return write_told(in, record, gist);
    record->revision = 0;
    rc = innov__row_exists(in->core, record->id, &exists, innov__intake_report(in));
    if (rc != INNOV_OK)
        return rc;
    if (exists && in->asked.mode == INNOV_IMPORT_MODE_ADD)
        return refuse_there(in, record, gist);
    return exists ? write_merged(in, record, gist) : write_new(in, record, gist);
}

/* Gives a record without an id the one of the record that it is, or a new one. */
static int identify(innov__intake *in, innov_record *record, const innov__gist *gist)
{
    innov__facts place = {.file = gist->file, .line = gist->line};
    int rc;

    place = innov__record_at(record, -1, &place);
    rc = innov__match_record(in->core, record, &place, &record->id, innov__intake_report(in));
    return rc == INNOV_OK && record->id == 0
               ? innov__mint(in->core, record->kind, &record->id, innov__intake_report(in))
               : rc;
}

/* A file of one kind has no others. */
static int check_kind(const innov__intake *in, const innov_record *record, const innov__gist *gist)
{
    if (in->asked.kind == NULL || in->asked.kind == record->kind)
        return INNOV_OK;
    return innov__fail(innov__intake_report(in), INNOV__MSG_OTHER_KIND, .file = gist->file,
                       .line = gist->line, .value = record->kind->name,
                       .expected = in->asked.kind->name);
}

static int take_identified(innov__intake *in, innov_record *record, const innov__gist *gist)
{
    size_t pending = in->core->pending_count;
    int twice, rc = check_seen(in, record, gist, &twice), placed;

    if (rc == INNOV_OK && !twice)
        rc = innov__intake_early(in, record);
    if (rc != INNOV_OK || twice)
        return rc;
    rc = gist->faulty ? pend_all(in, record) : keep_record(in, record, gist);
    placed = place_pending(in, pending, gist);
    return rc == INNOV_OK ? placed : rc;
}

static int take_record(void *context, innov_record *record, const innov__gist *gist)
{
    innov__intake *in = context;
    int rc = innov__progress_step(in->core->progress, 1, innov__intake_report(in));

    if (rc != INNOV_OK)
        return rc;
    rc = check_kind(in, record, gist);
    if (rc == INNOV_OK && record->id == 0 && !gist->faulty)
        rc = identify(in, record, gist);
    if (rc == INNOV_OK && record->id != 0) /* a faulty one without an id cannot be meant */
        rc = take_identified(in, record, gist);
    return go_on(in, rc);
}

/* ---- A whole file -------------------------------------------------------------------------- */

static int prepare_one(innov__intake *in, const char *text, sqlite3_stmt **statement)
{
    innov__buffer sql = {0};

    innov__buffer_text(&sql, text);
    return innov__engine_prepare(in->core, &sql, statement, innov__intake_report(in));
}

int innov__intake_begin_tallies(innov__intake *in)
{
    in->tallies = innov__alloc_zeroed((size_t)innov_kind_count(), sizeof *in->tallies);
    return in->tallies != NULL ? INNOV_OK
                               : innov__fail(innov__intake_report(in), INNOV__MSG_NO_MEMORY,
                                             .file = in->core->path);
}

int innov__intake_begin(innov__intake *in)
{
    int rc = innov__engine_run(in->core,
                               "DELETE FROM temp.import_seen; DELETE FROM temp.import_named; "
                               "DELETE FROM temp.import_renamed",
                               innov__intake_report(in));

    if (rc == INNOV_OK)
        rc = innov__intake_begin_tallies(in);
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
        rc = innov__meanings_begin(&in->meanings, in->core, innov__intake_report(in));
    return rc;
}

void innov__intake_end(innov__intake *in)
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
static int read_json(const innov__intake *in, int fd, const char *path, const innov__sink *sink)
{
    innov__core *core = in->core;
    innov__json_given given = {.kind = in->asked.kind,
                               .labels = innov__namespace_uri(core, core->labels),
                               .language = core->language};

    return innov__json_read(fd, path, &given, sink, in->diag);
}

/* Reads from a file that is open, or from `path`. */
static int read_stream(const innov__intake *in, int fd, const char *path, const innov__sink *sink,
                       const innov__xml_log_sink *log)
{
    int opened = fd < 0 ? open(path, O_RDONLY | O_CLOEXEC) : fd, rc;

    if (opened < 0)
        return innov__system_fail(errno, path, innov__intake_report(in));
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

static int read_format(const innov__intake *in, int fd, const char *path, innov__sink *sink,
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
        return innov__fail(innov__intake_report(in), INNOV__MSG_INTERNAL, .name = "format");
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
static int settle(const innov__intake *in, size_t first)
{
    innov__mending mending = {.core = in->core,
                              .renamed = in->renamed,
                              .seen = in->seen_get,
                              .meanings = in->finds ? &in->meanings : NULL,
                              .to = innov__intake_report(in)};
    int rc = innov__mend(&mending, first);

    if (rc == INNOV_OK || rc == INNOV_E_REFUSED)
        rc = worse(rc, innov__settle_pending(in->core, first, innov__intake_report(in)));
    if (in->finds && (rc == INNOV_OK || rc == INNOV_E_REFUSED))
        rc = worse(rc, innov__meanings_judge(&in->meanings, innov__intake_report(in)));
    return rc;
}

int innov__intake_read(innov__intake *in, int fd, const char *file, const innov__xml_log_sink *log)
{
    innov__sink sink = {.context = in,
                        .lenient = in->core->opening ? INNOV__SILENT : in->lenient,
                        .head = take_head,
                        .resolve = resolve_label,
                        .record = take_record};
    size_t pending = in->core->pending_count;
    int rc;

    rc = read_format(in, fd, file, &sink, log);
    if (rc != INNOV_OK && rc != INNOV_E_REFUSED) /* half a file: the rest is not missing */
        return rc;
    return worse(rc, settle(in, pending));
}
