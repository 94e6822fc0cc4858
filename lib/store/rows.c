/* rows.c - many records of a kind, one after the other, with what the side tables hold of each.
 *
 * One record is looked up in each side table of its kind; for many that would cost more than their
 * rows. So after a few records a statement on each side table is kept open and follows the ids:
 * rows lie there in the order of ids, and where there are none for a while it is not asked.
 */
#include "store/rows.h"

enum {
    FEW = 8, /* records that are looked up: preparing the statements would cost more */
    NEAR = 8 /* rows that are passed over before a new look-up is cheaper */
};

int innov__rows_begin(innov__rows *rows, innov__core *core, const innov__kind *kind,
                      sqlite3_stmt *row, innov__report to)
{
    innov__sides sides;
    int rc = innov__sides_list(kind, &sides);

    *rows = (innov__rows){.core = core, .kind = kind, .row = row};
    if (rc == INNOV_OK)
        rows->sides = innov__alloc_zeroed(sides.count, sizeof *rows->sides);
    if (rows->sides != NULL)
        rows->side_count = sides.count;
    for (size_t i = 0; i < rows->side_count; i++)
        rows->sides[i].index = sides.of[i].index;
    innov__sides_free(&sides);
    return rows->sides != NULL ? INNOV_OK
                               : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
}

void innov__rows_end(innov__rows *rows)
{
    for (size_t i = 0; i < rows->side_count; i++)
        (void)sqlite3_finalize(rows->sides[i].rows); /* repeats a failure that was said */
    innov__free(rows->sides);
    rows->sides = NULL;
    rows->side_count = 0;
}

/* Moves to the next row: to no more than an end that no id reaches. */
static int step(innov__core *core, innov__follower *side, innov__report to)
{
    int result = sqlite3_step(side->rows);

    if (result != SQLITE_ROW && result != SQLITE_DONE)
        return innov__engine_fail(core, to);
    side->id = result == SQLITE_ROW ? sqlite3_column_int64(side->rows, 0) : INT64_MAX;
    return INNOV_OK;
}

static int look_up(innov__core *core, innov__follower *side, int64_t id, innov__report to)
{
    (void)sqlite3_reset(side->rows); /* repeats a failure that was said */
    side->from = id;
    return sqlite3_bind_int64(side->rows, 1, id) == SQLITE_OK ? step(core, side, to)
                                                              : innov__engine_fail(core, to);
}

/* Moves to the first row that is not of an id before `id`. It begins where the kind does: so one
 * that has nothing of the kind is asked once, in whatever order the ids come. */
static int follow(const innov__rows *rows, innov__follower *side, int64_t id, innov__report to)
{
    innov__core *core = rows->core;
    int rc = INNOV_OK;

    if (side->from == 0)
        rc = look_up(core, side, innov__id_first(rows->kind->number), to);
    else if (id < side->from)
        rc = look_up(core, side, id, to);
    for (int passed = 0; rc == INNOV_OK && side->id < id; passed++) {
        side->from = side->id + 1;
        rc = passed < NEAR ? step(core, side, to) : look_up(core, side, id, to);
    }
    return rc;
}

static int prepare(innov__rows *rows, innov__follower *side, innov__report to)
{
    innov__buffer sql = {0};

    if (side->rows != NULL)
        return INNOV_OK;
    if (side->index == INNOV__TEXTS) {
        innov__buffer_text(&sql, "SELECT id, field, lang, text FROM innov_text WHERE id >= ? "
                                 "ORDER BY id, field, lang");
    } else {
        innov__buffer_text(&sql, "SELECT id, value FROM ");
        innov__sql_list_table(&sql, rows->kind, side->index);
        innov__buffer_text(&sql, " WHERE id >= ? ORDER BY id, ordinal");
    }
    return innov__engine_prepare(rows->core, &sql, &side->rows, to);
}

/* Whether it stands behind the record already, so that there is nothing of it. */
static int is_past(const innov__follower *side, int64_t id)
{
    return side->from != 0 && side->from <= id && side->id > id;
}

/* Takes what a side table has of the record. */
static int take(innov__rows *rows, innov__follower *side, innov_record *record, innov__report to)
{
    int rc = prepare(rows, side, to);

    if (rc == INNOV_OK)
        rc = follow(rows, side, record->id, to);
    while (rc == INNOV_OK && side->id == record->id) {
        rc = side->index == INNOV__TEXTS
                 ? innov__row_take_text(rows->core, side->rows, 1, record, to)
                 : innov__row_take_value(rows->core, side->rows, 1, record, side->index, to);
        side->from = side->id + 1;
        if (rc == INNOV_OK)
            rc = step(rows->core, side, to);
    }
    return rc;
}

int innov__rows_read(innov__rows *rows, innov_record *record, int lend, innov__report to)
{
    int rc;

    if (rows->read < FEW) {
        rows->read++;
        return innov__row_read(rows->core, rows->row, record, lend, to);
    }
    rc = innov__row_columns(rows->core, rows->row, record, lend, to);
    for (size_t i = 0; i < rows->side_count && rc == INNOV_OK; i++)
        if (!is_past(&rows->sides[i], record->id))
            rc = take(rows, &rows->sides[i], record, to);
    return rc;
}
