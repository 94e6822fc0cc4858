/* outflow.c - records out of a store: export, and the file of an XML store. */
#include <innov/ids.h>
#include <string.h>

#include "format/json/json.h"
#include "store/condition.h"
#include "store/history.h"
#include "store/log.h"
#include "store/outflow.h"
#include "store/rows.h"
#include "store/view.h"

/* ---- Writing ------------------------------------------------------------------------------- */

/* The label of a record, when it has one of the store's namespace and its id is not what travels.
 */
int innov__outflow_refer(void *context, int64_t id, const char **label)
{
    innov__outflow *out = context;
    int visible = 1, rc = INNOV_OK;

    *label = NULL;
    if (out->view < INNOV_VIEW_FULL)
        rc = innov__view_admits(out->core, id, out->view, &visible, out->to);
    if (rc != INNOV_OK || !visible)
        return rc != INNOV_OK ? rc : 1;
    if ((id >> INNOV__ID_BITS & 1) == 0 || out->core->labels == 0)
        return INNOV_OK;
    rc = innov__label_of(out->core, id, &out->label, out->to);
    if (rc == INNOV_OK && out->label.length > 0)
        *label = out->label.bytes;
    return rc;
}

/* The rows of a kind: a statement of their own for a condition, else the one that is kept. */
static int begin_records(innov__outflow *out, const innov__kind *kind, sqlite3_stmt **rows,
                         sqlite3_stmt **own)
{
    innov_query *query;
    int rc;

    *own = NULL;
    if (out->asked == NULL || out->asked->condition == NULL) {
        *rows = innov__statement(out->core, kind, INNOV__ALL, out->to);
        return *rows != NULL ? INNOV_OK : INNOV_E_NOMEM;
    }
    rc = innov__query_make(kind, out->asked->condition, &query, out->to);
    if (rc == INNOV_OK) {
        query->as_in_files = 1;
        rc = innov__query_prepare(out->core, query, 0, own, out->to);
    }
    innov_query_free(query);
    *rows = *own;
    return rc;
}

static int each_record(innov__outflow *out, innov__rows *whole, innov_record *record,
                       innov__outflow_each *each, void *context)
{
    int rc = INNOV_OK, step = SQLITE_DONE, visible = 1;

    while (rc == INNOV_OK && (step = sqlite3_step(whole->row)) == SQLITE_ROW) {
        rc = innov__rows_read(whole, record, 1, out->to);
        if (rc == INNOV_OK && out->view < INNOV_VIEW_FULL)
            rc = innov__view_admits_record(out->core, record, out->view, &visible, out->to);
        if (rc == INNOV_OK && visible && out->view < INNOV_VIEW_FULL)
            rc = innov__view_cut(out->core, record, out->view, out->to);
        if (rc == INNOV_OK && visible)
            rc = each(context, record);
        if (rc == INNOV_OK)
            rc = innov__progress_step(out->core->progress, 1, out->to);
    }
    return rc == INNOV_OK && step != SQLITE_DONE ? innov__engine_fail(out->core, out->to) : rc;
}

int innov__outflow_records(innov__outflow *out, const innov__kind *kind, innov__outflow_each *each,
                           void *context)
{
    sqlite3_stmt *rows, *own;
    innov_record *record = NULL;
    innov__rows whole;
    int any, rc = innov__row_any(out->core, kind, &any, out->to);

    if (rc != INNOV_OK || !any)
        return rc;
    rc = begin_records(out, kind, &rows, &own);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__rows_begin(&whole, out->core, kind, rows, out->to);
    if (rc == INNOV_OK && innov__record_make(kind, out->core->language, &record) != INNOV_OK)
        rc = innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = out->core->path);
    if (rc == INNOV_OK)
        rc = each_record(out, &whole, record, each, context);
    innov__record_destroy(record);
    innov__rows_end(&whole);
    (void)sqlite3_reset(rows); /* repeats an earlier failure, already said */
    (void)sqlite3_finalize(own);
    return rc;
}

innov__head innov__outflow_head(const innov__outflow *out)
{
    const innov__core *core = out->core;
    int is_store_file = out->asked == NULL;

    return (innov__head){.revision = INNOV__MODEL_REVISION,
                         .labels = innov__namespace_uri(out->core, core->labels),
                         .language = core->language,
                         .identity = is_store_file ? core->identity : "",
                         .origin = out->origin.length > 0 ? out->origin.bytes : "",
                         .at = core->changed ? core->writing : core->revision,
                         .require_actor = core->require_actor};
}

/* Calls `each` for every record, kind by kind. */
static int each_kind(innov__outflow *out, innov__outflow_each *each, void *context)
{
    const innov__kind *asked = out->asked != NULL ? out->asked->kind : NULL, *kind;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind) && (asked == NULL || asked == kind))
            rc = innov__outflow_records(out, kind, each, context);
    return rc;
}

static int write_xml_record(void *context, innov_record *record)
{
    return innov__xml_write_record(context, record);
}

static int write_xml(innov__outflow *out, innov__output *file)
{
    innov__head head = innov__outflow_head(out);
    int is_store_file = out->asked == NULL, rc;
    innov__xml_writer writer = {.out = file,
                                .labels = head.labels,
                                .view = out->view,
                                .revisions = is_store_file,
                                .refer = innov__outflow_refer,
                                .context = out};

    innov__xml_write_head(&writer, &head);
    rc = each_kind(out, write_xml_record, &writer);
    if (rc == INNOV_OK && is_store_file)
        rc = innov__history_write(out->core, file, out->to);
    innov__xml_write_end(&writer);
    return rc;
}

static int write_json_record(void *context, innov_record *record)
{
    return innov__json_write_record(context, record);
}

static int write_json(innov__outflow *out, innov__output *file)
{
    innov__head head = innov__outflow_head(out);
    innov__json_writer writer = {.out = file,
                                 .labels = head.labels,
                                 .view = out->view,
                                 .refer = innov__outflow_refer,
                                 .context = out};
    int rc;

    innov__json_write_head(&writer, &head);
    rc = each_kind(out, write_json_record, &writer);
    innov__json_write_end(&writer);
    return rc;
}

/* Writes one file, and says what failed. */
static int write_file(innov__outflow *out, int fd, int (*write)(innov__outflow *, innov__output *))
{
    innov__output file;
    int rc = innov__output_begin(&file, fd), failed;

    if (rc != INNOV_OK)
        return innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = out->core->path);
    rc = write(out, &file);
    failed = innov__output_end(&file);
    if (failed != INNOV_OK && (rc == INNOV_OK || rc == failed))
        rc = failed == INNOV_E_NOMEM
                 ? innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = out->core->path)
                 : innov__system_fail(file.system_error, NULL, out->to);
    return rc;
}

int innov__save(innov__core *core, int fd, innov__report to)
{
    innov__outflow out = {.core = core, .view = INNOV_VIEW_FULL, .to = to};
    int rc = innov__progress_count(core, to);

    if (rc == INNOV_OK)
        rc = write_file(&out, fd, write_xml);
    innov__buffer_free(&out.label);
    return rc;
}

/* ---- Public: export ------------------------------------------------------------------------ */

/* An export with an origin names the state that it shows, which must be a committed one. */
static int name_origin(innov__outflow *out)
{
    innov__core *core = out->core;
    char digest[INNOV__DIGEST_SIZE];
    int rc;

    if ((out->flags & INNOV_EXPORT_ORIGIN) == 0)
        return INNOV_OK;
    if (core->in_transaction)
        return innov__fail(out->to, INNOV__MSG_IN_TRANSACTION, .file = core->path);
    rc = innov__engine_load_facts(core, out->to); /* another process may have written */
    if (rc == INNOV_OK)
        rc = innov__log_digest(core, core->revision, digest, out->to);
    if (rc != INNOV_OK)
        return rc;
    innov__token_write(&out->origin, core->identity, core->revision, digest);
    return out->origin.failed == 0 ? INNOV_OK
                                   : innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = core->path);
}

/* How many records of the kind that is asked for fulfil the condition. */
static int count_found(innov__outflow *out, int64_t *count)
{
    sqlite3_stmt *rows, *own;
    int step = SQLITE_DONE, rc = begin_records(out, out->asked->kind, &rows, &own);

    *count = 0;
    if (rc != INNOV_OK)
        return rc;
    while ((step = sqlite3_step(rows)) == SQLITE_ROW)
        ++*count;
    if (step != SQLITE_DONE)
        rc = innov__engine_fail(out->core, out->to);
    (void)sqlite3_reset(rows); /* repeats an earlier failure, already said */
    (void)sqlite3_finalize(own);
    return rc;
}

/* How many records there are to go through; CSV does so twice. */
static int begin_progress(innov__outflow *out)
{
    const innov__exchange_asked *asked = out->asked;
    innov__core *core = out->core;
    int64_t count = 0;
    int rc = INNOV_OK;

    if (core->progress == NULL)
        return INNOV_OK;
    if (asked->condition != NULL)
        rc = count_found(out, &count);
    else if (asked->kind != NULL)
        rc = innov__count_records(core, asked->kind, &count, out->to);
    else
        rc = innov__count_all(core, &count, out->to);
    innov__progress_begin(core->progress,
                          asked->format == INNOV_FILE_FORMAT_CSV ? 2 * count : count);
    return rc;
}

/* Writes to `fd`, or a folder at `path`. */
static int save_format(innov__outflow *out, int fd, const char *path)
{
    int rc = name_origin(out);

    if (rc == INNOV_OK)
        rc = begin_progress(out);
    if (rc != INNOV_OK)
        return rc;
    switch (out->asked->format) {
    case INNOV_FILE_FORMAT_XML:
        return write_file(out, fd, write_xml);
    case INNOV_FILE_FORMAT_JSON:
        return write_file(out, fd, write_json);
    case INNOV_FILE_FORMAT_CSV:
        return fd >= 0 ? innov__sheets_write(out, fd) : innov__sheets_write_folder(out, path);
    default:
        return innov__fail(out->to, INNOV__MSG_INTERNAL, .name = "format");
    }
}

/* An export sees one state of the store, however long it takes. */
static int save_state(innov__outflow *out, int fd, const char *path)
{
    innov__core *core = out->core;
    int own = !core->in_transaction && sqlite3_get_autocommit(core->db);
    int rc = own ? innov__engine_run(core, "BEGIN", out->to) : INNOV_OK;

    if (rc != INNOV_OK)
        return rc;
    rc = innov__view_begin(core, out->to);
    if (rc == INNOV_OK)
        rc = save_format(out, fd, path);
    innov__view_end(core);
    if (own)
        (void)innov__engine_run(core, "COMMIT", (innov__report){0}); /* nothing written */
    innov__buffer_free(&out->label);
    innov__buffer_free(&out->origin);
    return rc;
}

static int save_file(innov__outflow *out, const char *path)
{
    innov__new_file file;
    int rc;

    if (out->asked->format == INNOV_FILE_FORMAT_CSV && out->asked->kind == NULL)
        return save_state(out, -1, path);
    rc = innov__new_file_begin(&file, path, out->to);
    if (rc != INNOV_OK)
        return rc;
    rc = save_state(out, file.fd, NULL);
    if (rc == INNOV_OK)
        return innov__new_file_publish(&file, 0, out->to);
    innov__new_file_abandon(&file);
    return rc;
}

enum {
    OF_CSV = INNOV_EXPORT_GUARD | INNOV_EXPORT_BOM,
    EXPORT_FLAGS = INNOV_EXPORT_ORIGIN | OF_CSV
};

static int enter_export(innov_store *store, const innov_record *how, int32_t view, uint32_t flags,
                        innov__exchange_asked *asked, innov_diag *diag)
{
    int rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (view < INNOV_VIEW_PUBLIC || view > INNOV_VIEW_FULL)
        rc = innov__fail(to, INNOV__MSG_OUT_OF_RANGE, .name = "view", .number = view,
                         .expected = "1 .. 3");
    else if ((flags & ~(uint32_t)EXPORT_FLAGS) != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags, .limit = EXPORT_FLAGS);
    else
        rc = innov__exchange_read(how, 0, asked, to);
    if (rc == INNOV_OK && asked->format != INNOV_FILE_FORMAT_CSV && (flags & OF_CSV) != 0)
        rc = innov__fail(to, INNOV__MSG_NOT_FOR_FORMAT,
                         .name = (flags & INNOV_EXPORT_GUARD) != 0 ? "INNOV_EXPORT_GUARD"
                                                                   : "INNOV_EXPORT_BOM");
    return rc == INNOV_OK ? rc : innov__store_leave(store, rc);
}

static innov__outflow outflow_of(const innov_store *store, const innov__exchange_asked *asked,
                                 int32_t view, uint32_t flags, innov_diag *diag)
{
    return (innov__outflow){.core = store->core,
                            .view = view,
                            .asked = asked,
                            .flags = flags,
                            .to = innov__store_report(store, diag)};
}

int innov_store_export(innov_store *store, const char *path, const innov_record *how, int32_t view,
                       uint32_t flags, innov_diag *diag)
{
    innov__exchange_asked asked;
    innov__outflow out;
    int rc = enter_export(store, how, view, flags, &asked, diag);

    if (rc != INNOV_OK)
        return rc;
    out = outflow_of(store, &asked, view, flags, diag);
    rc = path != NULL ? save_file(&out, path)
                      : innov__fail(out.to, INNOV__MSG_NULL, .name = "path");
    return innov__store_leave(store, rc);
}

int innov_store_export_fd(innov_store *store, int fd, const innov_record *how, int32_t view,
                          uint32_t flags, innov_diag *diag)
{
    innov__exchange_asked asked;
    innov__outflow out;
    int rc = enter_export(store, how, view, flags, &asked, diag);

    if (rc != INNOV_OK)
        return rc;
    out = outflow_of(store, &asked, view, flags, diag);
    rc = fd >= 0 ? save_state(&out, fd, NULL)
                 : innov__fail(out.to, INNOV__MSG_OUT_OF_RANGE, .name = "fd", .number = fd,
                               .expected = ">= 0");
    return innov__store_leave(store, rc);
}
