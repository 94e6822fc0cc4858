/* erase_words.c - taking a person's words out of what others wrote, where the caller decided so,
 * and out of who did what and why.
 */
#include <string.h>

#include "store/erasing.h"
#include "store/forget.h"
#include "store/redact.h"

/* ---- Where the caller decided so ----------------------------------------------------------- */

int innov__erase_redact(const innov__erasure *e)
{
    const innov__erasing *asked = e->asked;
    int rc = INNOV_OK;

    for (size_t i = 0; i < asked->redact_count && rc == INNOV_OK; i++) {
        const innov__place *place = &asked->redact[i];
        const innov__kind *kind = innov__kind_by_number(innov__id_kind(place->record));
        int field = innov__field_index(kind, place->field % INNOV__FIELDS_PER_KIND);

        rc = innov__redact(e->core, &e->traces->needles, place->record, field, e->pseudonym, e->to);
        if (rc == INNOV_OK)
            rc = innov__erasure_tell(e, INNOV__TRACE_REDACTED, place->record, field);
    }
    return rc;
}

/* ---- Who did what, and why ----------------------------------------------------------------- */

/* A text with the pseudonym for the person's words; NULL when there are none. */
static int rename_in(const innov__erasure *e, const char *text, innov__buffer *renamed, int *found)
{
    innov__buffer_clear(renamed);
    *found = 0;
    if (text == NULL)
        return INNOV_OK;
    return innov__needles_replace(&e->traces->needles, text, strlen(text), e->pseudonym, renamed,
                                  found) == INNOV_OK
               ? INNOV_OK
               : innov__no_memory(e->traces);
}

static int rename_logged(const innov__erasure *e, const char *column)
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
    rc = update.failed == 0 ? innov__engine_prepare(e->core, &select, &rows, e->to)
                            : innov__no_memory(e->traces);
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
static int rename_open(const innov__erasure *e, char **words)
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

int innov__erase_rename(innov__erasure *e)
{
    innov__core *core = e->core;
    int rc = rename_logged(e, "actor");

    if (rc == INNOV_OK)
        rc = rename_logged(e, "reason");
    if (rc != INNOV_OK || e->asked->dry_run)
        return rc;
    if (core->reason == NULL) {
        core->reason = innov__text_copy(e->asked->reason, strlen(e->asked->reason));
        rc = core->reason != NULL ? INNOV_OK : innov__no_memory(e->traces);
    }
    if (rc == INNOV_OK)
        rc = rename_open(e, &core->actor);
    return rc == INNOV_OK ? rename_open(e, &core->reason) : rc;
}
