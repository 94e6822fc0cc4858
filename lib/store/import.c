/* import.c - another file into a store: as one transaction, or as part of the open one. */
#include <innov/ids.h>

#include "store/intake.h"

enum {
    IMPORT_FLAGS = INNOV_IMPORT_DRY_RUN | INNOV_IMPORT_LENIENT | INNOV_IMPORT_ROWS |
                   INNOV_IMPORT_OVERWRITE
};

static int begin_told(innov__intake *in, innov_table **summary)
{
    int rc = INNOV_OK;

    if (summary != NULL && in->tells_records) {
        rc = innov__told_begin(summary);
        in->told = *summary;
    }
    return rc;
}

static int end_told(const innov__intake *in, innov_table **summary)
{
    if (summary == NULL)
        return INNOV_OK;
    return in->told != NULL ? innov__told_end(*summary, in->tallies)
                            : innov__told_kinds(in->tallies, summary);
}

/* Either everything that the file asks for, or nothing of it. */
static int import_file(innov__intake *in, const char *path, innov_table **summary)
{
    int rc = innov__intake_begin(in);

    in->core->importing = 1;
    if (rc == INNOV_OK)
        rc = begin_told(in, summary);
    if (rc == INNOV_OK)
        rc = innov__intake_read(in, -1, path, NULL);
    if (rc == INNOV_OK &&
        in->core->changed) /* so that a refusal costs the import, not all before */
        rc = innov__ask_guards(in->core, innov__intake_report(in));
    if (rc == INNOV_OK)
        rc = end_told(in, summary);
    in->core->importing = 0;
    innov__intake_end(in);
    return rc;
}

/* INNOV_OK when the file would add all its records and nothing is to be said; INNOV_DONE when it
 * takes the import itself to know. */
static int rehearse_file(innov__intake *in, const char *path, innov_table **summary)
{
    int rc = innov__intake_begin_tallies(in);

    if (rc == INNOV_OK)
        rc = begin_told(in, summary);
    if (rc == INNOV_OK)
        rc = innov__rehearse(in, path);
    if (rc == INNOV_OK)
        rc = end_told(in, summary);
    if (rc == INNOV_DONE && summary != NULL) {
        innov_table_free(*summary);
        *summary = NULL;
    }
    innov__intake_end(in);
    return rc;
}

/* A dry run takes back what it did, if it had to do anything. */
static int import_dry(const innov__intake *given, int own, const char *path, innov_table **summary)
{
    innov__intake in = *given, again = *given;
    int rc = rehearse_file(&in, path, summary);

    if (rc == INNOV_DONE)
        rc = import_file(&again, path, summary);
    innov__undo_own(in.core, own);
    return rc;
}

static int import(innov__core *core, const char *path, const innov__exchange_asked *asked,
                  uint32_t flags, innov_table **summary, innov_diag *diag)
{
    innov__intake in = {.core = core,
                        .asked = *asked,
                        .diag = diag,
                        .lenient = (flags & INNOV_IMPORT_LENIENT) != 0 ? INNOV__LENIENT
                                                                       : INNOV__STRICT,
                        .overwrites = (flags & INNOV_IMPORT_OVERWRITE) != 0,
                        .tells_records = (flags & INNOV_IMPORT_ROWS) != 0,
                        .origin = INNOV__NO_ORIGIN};
    innov__report to = {.diag = diag};
    int own, rc = innov__begin_own(core, &own, to);

    if (rc != INNOV_OK)
        return rc;
    if ((flags & INNOV_IMPORT_DRY_RUN) != 0)
        return import_dry(&in, own, path, summary);
    return innov__end_own(core, own, import_file(&in, path, summary), to);
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
