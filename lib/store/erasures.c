/* erasures.c - the list of the erased on its own: written to a file, and done again to a store that
 * is older than it.
 */
#include "store/erase.h"
#include "store/erased.h"
#include "store/history.h"

/* ---- Out ----------------------------------------------------------------------------------- */

/* A store file without records. */
static int write_list(innov__core *core, innov__output *out, innov__report to)
{
    innov__head head = {.revision = INNOV__MODEL_REVISION,
                        .labels = innov__namespace_uri(core, core->labels),
                        .language = core->language,
                        .origin = "",
                        .identity = core->identity};
    innov__xml_writer writer = {
        .out = out, .labels = head.labels, .view = INNOV_VIEW_FULL, .revisions = 1};
    int rc;

    innov__xml_write_head(&writer, &head);
    innov__xml_write_history_start(out);
    rc = innov__history_write_erased(core, out, to);
    innov__xml_write_history_end(out);
    innov__xml_write_end(&writer);
    return rc;
}

static int write_file(innov__core *core, const innov__new_file *file, innov__report to)
{
    innov__output out;
    int rc = innov__output_begin(&out, file->fd), failed;

    if (rc != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = file->path);
    rc = write_list(core, &out, to);
    failed = innov__output_end(&out);
    if (rc == INNOV_OK && failed != INNOV_OK)
        rc = failed == INNOV_E_NOMEM ? innov__fail(to, INNOV__MSG_NO_MEMORY, .file = file->path)
                                     : innov__system_fail(out.system_error, file->path, to);
    return rc;
}

static int save(innov__core *core, const char *path, innov__report to)
{
    innov__new_file file;
    int rc = innov__new_file_begin(&file, path, to);

    if (rc != INNOV_OK)
        return rc;
    rc = write_file(core, &file, to);
    if (rc == INNOV_OK)
        return innov__new_file_publish(&file, 0, to);
    innov__new_file_abandon(&file);
    return rc;
}

int innov__erasures_save(innov_store *store, const char *path, innov_diag *diag)
{
    int rc = innov__store_enter(store, diag);

    if (rc != INNOV_OK)
        return rc;
    rc = save(store->core, path, innov__store_report(store, diag));
    return innov__store_leave(store, rc);
}

/* ---- In ------------------------------------------------------------------------------------ */

/* A replay on its way. */
typedef struct replay {
    innov__core *core;
    innov__erasing asked;
    innov__trace_each *each;
    void *context;
    innov__report to;
} replay;

/* A label that the other list knows: here the record has none any more, or never was. */
static int take_label(replay *r, const innov__erased *line)
{
    innov__erased copy = *line;
    int rc = innov__erased_number(r->core, line->person, &copy.number, r->to);

    copy.revision = r->core->writing;
    copy.remains = r->core->backend != &innov__backend_xml;
    return rc == INNOV_OK ? innov__erased_add(r->core, &copy, r->to) : rc;
}

static int take_line(void *context, const innov__erased *line)
{
    replay *r = context;
    int64_t number;
    int rc = innov__erased_number(r->core, line->person, &number, r->to);

    if (rc == INNOV_OK && number == 0) {
        r->asked.person = line->person;
        rc = innov__erase(r->core, &r->asked, line->number, r->each, r->context, r->to);
    }
    return rc == INNOV_OK && line->label[0] != '\0' ? take_label(r, line) : rc;
}

static int replay_all(innov__core *core, innov__core *from, replay *r)
{
    int own, rc = innov__begin_own(core, &own, r->to);

    if (rc != INNOV_OK)
        return rc;
    rc = innov__erased_walk(from, take_line, r, r->to);
    return innov__end_own(core, own, rc, r->to);
}

int innov__erasures_replay(innov_store *store, innov_store *from, const char *reason,
                           innov__trace_each *each, void *context, innov_diag *diag)
{
    replay r = {.asked = {.reason = reason}, .each = each, .context = context};
    int rc = innov__store_enter(store, diag), other;

    if (rc != INNOV_OK)
        return rc;
    r.core = store->core;
    r.to = innov__store_report(store, diag);
    if (r.core->is_newer)
        return innov__store_leave(store,
                                  innov__fail(r.to, INNOV__MSG_ERASE_NEWER, .file = r.core->path));
    other = innov__core_enter(from->core);
    if (other != INNOV_OK)
        return innov__store_leave(store, innov__fail(r.to, INNOV__MSG_BUSY, .name = "store"));
    rc = replay_all(r.core, from->core, &r);
    innov__core_leave(from->core);
    return innov__store_leave(store, rc);
}
