/* forget.c - what the log forgets of a record. */
#include "store/forget.h"

int innov__run_about(innov__core *core, const char *sql, int64_t id, const char *field,
                     int64_t number, const char *text, innov__report to)
{
    sqlite3_stmt *statement;
    innov__buffer copy = {0};
    int rc;

    innov__buffer_text(&copy, sql);
    rc = innov__engine_prepare(core, &copy, &statement, to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(statement, 1, id); /* fails for a place that is not there */
    (void)sqlite3_bind_text(statement, 2, field, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(statement, 3, number);
    (void)sqlite3_bind_text(statement, 4, text, -1, SQLITE_STATIC);
    rc = innov__engine_step(core, statement, to);
    (void)sqlite3_finalize(statement);
    return rc;
}

int innov__forget_field(innov__core *core, int64_t id, const innov__field *field, int64_t until,
                        const char *instead, innov__report to)
{
    int rc;

    if ((field->flags & INNOV_FIELD_IS_REQUIRED) == 0)
        return innov__run_about(
            core, "DELETE FROM innov_before WHERE id = ?1 AND field = ?2 AND revision <= ?3", id,
            field->name, until, NULL, to);
    rc = innov__run_about(
        core,
        "DELETE FROM innov_before WHERE id = ?1 AND field = ?2 AND revision <= ?3 AND NOT EXISTS "
        "(SELECT 1 FROM innov_change c WHERE c.revision = innov_before.revision AND c.id = ?1 AND "
        "c.deleted)",
        id, field->name, until, NULL, to);
    if (rc == INNOV_OK && field->type == INNOV_TYPE_TEXT)
        rc = innov__run_about(
            core,
            "UPDATE innov_before SET value = ?4 WHERE id = ?1 AND field = ?2 AND revision <= ?3",
            id, field->name, until, instead, to);
    return rc;
}

int innov__forget_head(innov__core *core, int64_t id, int64_t until, innov__report to)
{
    return innov__run_about(core,
                            "UPDATE innov_change SET label = NULL, namespace = NULL, extension = "
                            "NULL WHERE id = ?1 AND revision <= ?3",
                            id, NULL, until, NULL, to);
}

int innov__forget_record(innov__core *core, int64_t id, innov__report to)
{
    int rc = innov__run_about(core, "DELETE FROM innov_before WHERE id = ?1", id, NULL, 0, NULL,
                              to);

    return rc == INNOV_OK ? innov__run_about(core, "DELETE FROM innov_change WHERE id = ?1", id,
                                             NULL, 0, NULL, to)
                          : rc;
}
