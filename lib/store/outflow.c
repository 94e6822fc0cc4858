/* outflow.c - records out of a store: export, and the file of an XML store. */
#include <innov/ids.h>
#include <string.h>

#include "store/exchange.h"
#include "store/history.h"
#include "store/rows.h"
#include "store/view.h"

/* ---- Writing ------------------------------------------------------------------------------- */

/* What the writer asks of the store while it writes. */
typedef struct outflow {
    innov__core *core;
    int32_t view;
    innov__buffer label;
    innov__report to;
} outflow;

/* The label of a record, when it has one of the store's namespace and its id is not what travels.
 */
static int refer(void *context, int64_t id, const char **label)
{
    outflow *out = context;
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

static int write_kind(outflow *out, innov__xml_writer *writer, const innov__kind *kind)
{
    sqlite3_stmt *rows;
    innov__rows whole;
    innov_record *record = NULL;
    int any, rc = innov__row_any(out->core, kind, &any, out->to), step = SQLITE_DONE, visible = 1;

    if (rc != INNOV_OK || !any)
        return rc;
    rows = innov__statement(out->core, kind, INNOV__ALL, out->to);
    if (rows == NULL)
        return INNOV_E_NOMEM;
    rc = innov__rows_begin(&whole, out->core, kind, rows, out->to);
    if (rc == INNOV_OK && innov__record_make(kind, out->core->language, &record) != INNOV_OK)
        rc = innov__fail(out->to, INNOV__MSG_NO_MEMORY, .file = out->core->path);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        rc = innov__rows_read(&whole, record, 1, out->to);
        if (rc == INNOV_OK && out->view < INNOV_VIEW_FULL)
            rc = innov__view_admits(out->core, record->id, out->view, &visible, out->to);
        if (rc == INNOV_OK && visible)
            rc = innov__xml_write_record(writer, record);
        if (rc == INNOV_OK)
            rc = innov__progress_step(out->core->progress, 1, out->to);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(out->core, out->to);
    innov__record_destroy(record);
    innov__rows_end(&whole);
    (void)sqlite3_reset(rows); /* repeats an earlier failure, already said */
    return rc;
}

static int write_all(outflow *out, innov__output *file, int store_file)
{
    innov__core *core = out->core;
    innov__head head = {.revision = INNOV__MODEL_REVISION,
                        .labels = innov__namespace_uri(core, core->labels),
                        .language = core->language,
                        .identity = store_file ? core->identity : "",
                        .at = core->changed ? core->writing : core->revision,
                        .require_actor = core->require_actor};
    innov__xml_writer writer = {.out = file,
                                .labels = head.labels,
                                .view = out->view,
                                .revisions = store_file,
                                .refer = refer,
                                .context = out};
    const innov__kind *kind;
    int rc = innov__progress_count(core, out->to);

    innov__xml_write_head(&writer, &head);
    for (size_t i = 0; rc == INNOV_OK && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = write_kind(out, &writer, kind);
    if (rc == INNOV_OK && store_file)
        rc = innov__history_write(core, file, out->to);
    innov__xml_write_end(&writer);
    return rc;
}

int innov__save(innov__core *core, int fd, int32_t view, int store_file, innov__report to)
{
    outflow out = {.core = core, .view = view, .to = to};
    innov__output file;
    int rc = innov__output_begin(&file, fd), failed;

    if (rc != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = write_all(&out, &file, store_file);
    failed = innov__output_end(&file);
    if (failed != INNOV_OK && (rc == INNOV_OK || rc == failed))
        rc = failed == INNOV_E_NOMEM ? innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path)
                                     : innov__system_fail(file.system_error, NULL, to);
    innov__buffer_free(&out.label);
    return rc;
}

/* ---- Public: export ------------------------------------------------------------------------ */

/* An export sees one state of the store, however long it takes. */
static int save_state(innov__core *core, int fd, const innov__exchange_asked *asked, int32_t view,
                      innov__report to)
{
    int own = !core->in_transaction && sqlite3_get_autocommit(core->db);
    int rc = own ? innov__engine_run(core, "BEGIN", to) : INNOV_OK;

    if (rc != INNOV_OK)
        return rc;
    rc = asked->format == INNOV_FILE_FORMAT_XML
             ? innov__save(core, fd, view, 0, to)
             : innov__fail(to, INNOV__MSG_INTERNAL, .name = "format");
    if (own)
        (void)innov__engine_run(core, "COMMIT", (innov__report){0}); /* nothing written */
    return rc;
}

static int save_file(innov__core *core, const char *path, const innov__exchange_asked *asked,
                     int32_t view, innov__report to)
{
    innov__new_file file;
    int rc = innov__new_file_begin(&file, path, to);

    if (rc != INNOV_OK)
        return rc;
    rc = save_state(core, file.fd, asked, view, to);
    if (rc == INNOV_OK)
        return innov__new_file_publish(&file, 0, to);
    innov__new_file_abandon(&file);
    return rc;
}

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
    else if (flags != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags);
    else
        rc = innov__exchange_read(how, 0, asked, to);
    return rc == INNOV_OK ? rc : innov__store_leave(store, rc);
}

int innov_store_export(innov_store *store, const char *path, const innov_record *how, int32_t view,
                       uint32_t flags, innov_diag *diag)
{
    innov__exchange_asked asked;
    int rc = enter_export(store, how, view, flags, &asked, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = path != NULL ? save_file(store->core, path, &asked, view, to)
                      : innov__fail(to, INNOV__MSG_NULL, .name = "path");
    return innov__store_leave(store, rc);
}

int innov_store_export_fd(innov_store *store, int fd, const innov_record *how, int32_t view,
                          uint32_t flags, innov_diag *diag)
{
    innov__exchange_asked asked;
    int rc = enter_export(store, how, view, flags, &asked, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = fd >= 0 ? save_state(store->core, fd, &asked, view, to)
                 : innov__fail(to, INNOV__MSG_OUT_OF_RANGE, .name = "fd", .number = fd,
                               .expected = ">= 0");
    return innov__store_leave(store, rc);
}
