/* named.c - labels of people in a file: their ids are minted, so that somebody must remember which
 * label got which.
 */
#include "store/erased.h"
#include "store/intake.h"

int innov__intake_person(innov__intake *in, const innov__kind *kind, const char *labels,
                         const char *label, int64_t *id)
{
    innov__core *core = in->core;
    innov__report to = innov__intake_report(in);
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

int innov__intake_early(innov__intake *in, const innov_record *record)
{
    int64_t early = 0, number;
    int rc, step;

    if (record->label == NULL || (record->kind->flags & INNOV_KIND_IS_PERSONAL) == 0)
        return INNOV_OK;
    rc = innov__namespace(in->core, record->labels, 1, &number, innov__intake_report(in));
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_text(in->named_get, 1, record->label, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(in->named_get, 2, number);
    step = sqlite3_step(in->named_get);
    if (step == SQLITE_ROW)
        early = sqlite3_column_int64(in->named_get, 0);
    (void)sqlite3_reset(in->named_get);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(in->core, innov__intake_report(in));
    if (early == 0 || early == record->id)
        return INNOV_OK;
    (void)sqlite3_bind_int64(in->renamed_put, 1, early);
    (void)sqlite3_bind_int64(in->renamed_put, 2, record->id);
    return innov__engine_step(in->core, in->renamed_put, innov__intake_report(in));
}
