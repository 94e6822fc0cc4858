/* load.c - the file of an XML store: its records with their revisions, and its log. */
#include <innov/ids.h>

#include "store/erased.h"
#include "store/history.h"
#include "store/intake.h"

/* A store file on its way in. */
typedef struct loading {
    innov__intake in;
    innov__history_intake history;
    int64_t last; /* the last revision of its log; 0: it has none */
} loading;

static int take_transaction(void *context, const innov__xml_transaction *given)
{
    loading *l = context;

    if (given->revision != l->last + 1) /* one after the other, from 1 */
        return innov__fail(innov__intake_report(&l->in), INNOV__MSG_LOG_GAP,
                           .file = l->in.core->path);
    l->last = given->revision;
    return innov__history_transaction(&l->history, given);
}

static int take_added(void *context, const innov__kind *kind, int64_t first, int64_t last)
{
    loading *l = context;

    return innov__history_added(&l->history, kind, first, last);
}

static int take_change(void *context, const innov__xml_change *given)
{
    loading *l = context;

    return innov__history_change(&l->history, given);
}

static int take_erased(void *context, const innov__xml_erased *given)
{
    loading *l = context;
    innov__erased erased = {.id = given->id,
                            .person = given->person,
                            .revision = given->revision,
                            .number = given->number,
                            .salt = given->salt,
                            .label = given->label};

    return innov__erased_add(l->in.core, &erased, innov__intake_report(&l->in));
}

static int take_before(void *context, const innov__field *field, const char *lang, int64_t ordinal,
                       const innov__slot *slot)
{
    loading *l = context;

    return innov__history_before(&l->history, field, lang, ordinal, slot);
}

/* A store file's log is taken as it is; what comes without one is new with this revision. */
static int settle_history(const loading *l)
{
    innov__core *core = l->in.core;

    if (l->last == 0) { /* whatever the file says of its revision, there is no log of it */
        core->writing = 1;
        return innov__history_invent(core, innov__intake_report(&l->in));
    }
    if (l->last != core->writing)
        return innov__fail(innov__intake_report(&l->in), INNOV__MSG_LOG_END, .file = core->path);
    core->has_log = 1;
    return INNOV_OK;
}

/* Reads the file inside the open transaction. */
static int load_all(loading *l, int fd, const char *file, innov__report to)
{
    innov__xml_log_sink log = {.context = l,
                               .transaction = take_transaction,
                               .added = take_added,
                               .change = take_change,
                               .before = take_before,
                               .erased = take_erased};
    innov__core *core = l->in.core;
    int rc = innov__intake_begin(&l->in);

    if (rc == INNOV_OK)
        rc = innov__history_begin(&l->history, core, innov__intake_report(&l->in));
    if (rc == INNOV_OK)
        rc = innov__intake_read(&l->in, fd, file, &log);
    if (rc == INNOV_OK && core->changed)
        rc = settle_history(l);
    if (rc == INNOV_OK)
        rc = innov__store_facts(core, to);
    innov__history_finish(&l->history);
    innov__intake_end(&l->in);
    return rc;
}

int innov__load(innov__core *core, int fd, const char *file, innov__report to)
{
    innov_diag *own = NULL;
    loading l = {.in = {.core = core,
                        .diag = to.diag,
                        .for_writing = core->writable,
                        .origin = INNOV__NO_ORIGIN,
                        .asked = {.format = INNOV_FILE_FORMAT_XML}}};
    int rc, writable = core->writable;

    if (l.in.diag == NULL && innov_diag_new(&own) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    l.in.diag = l.in.diag != NULL ? l.in.diag : own;
    core->writable = core->opening = core->loading = 1;
    rc = innov__begin(core, NULL, NULL, 0, to);
    if (rc == INNOV_OK)
        rc = innov__end_own(core, 1, load_all(&l, fd, file, to), to);
    core->opening = core->loading = 0;
    core->writable = writable;
    innov_diag_free(own);
    return rc;
}
