/* sides.c - the side tables of a kind, and which of them need not be asked.
 *
 * Most side tables are empty of most kinds, but each of them asked costs as much as the record's
 * own row. So after a few look-ups it is asked once which are empty. That holds as long as the data
 * have the same version, which SQLite's pager knows: it reads it with the transaction in which the
 * record's row was found, and moves it with every commit, whoever commits. What this handle writes
 * and takes back without a commit, it knows itself.
 */
#include "store/core.h"

enum { FEW = 8 }; /* look-ups before it is asked: fewer do not repay it */

static void add(innov__sides *sides, int index)
{
    sides->of[sides->count++] = (innov__side){.index = index};
}

int innov__sides_list(const innov__kind *kind, innov__sides *sides)
{
    *sides = (innov__sides){.of = innov__alloc_zeroed(kind->field_count + 1, sizeof *sides->of)};
    if (sides->of == NULL)
        return INNOV_E_NOMEM;
    if (innov__has_texts(kind))
        add(sides, INNOV__TEXTS);
    for (size_t i = 0; i < kind->field_count; i++)
        if (!innov__is_column(&kind->fields[i]))
            add(sides, (int)i);
    return INNOV_OK;
}

void innov__sides_free(innov__sides *sides)
{
    innov__free(sides->of);
    *sides = (innov__sides){0};
}

static int is_empty(innov__core *core, const innov__kind *kind, int index, int *empty,
                    innov__report to)
{
    sqlite3_stmt *any = index == INNOV__TEXTS
                            ? innov__own(core, INNOV__TEXT_ANY, to)
                            : innov__field_statement(core, kind, index, INNOV__LIST_ANY, to);
    int step;

    *empty = 0;
    if (any == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(any, 1, innov__id_first(kind->number)) != SQLITE_OK ||
        sqlite3_bind_int64(any, 2, innov__id_last(kind->number)) != SQLITE_OK)
        return innov__engine_fail(core, to);
    step = sqlite3_step(any);
    *empty = step == SQLITE_DONE;
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    (void)sqlite3_reset(any);
    return INNOV_OK;
}

static void forget(innov__sides *sides)
{
    sides->look_ups = 0;
    for (size_t i = 0; i < sides->count; i++)
        sides->of[i].is_empty = 0;
}

/* Forgets what was said of another state than the one that is being read. */
static int keep_current(innov__core *core, innov__sides *sides, innov__report to)
{
    unsigned version;

    if (sqlite3_file_control(core->db, "main", SQLITE_FCNTL_DATA_VERSION, &version) != SQLITE_OK)
        return innov__engine_fail(core, to);
    if (version != sides->version || core->ended != sides->ended)
        forget(sides);
    sides->version = version;
    sides->ended = core->ended;
    return INNOV_OK;
}

void innov__sides_fill(innov__core *core, const innov__kind *kind)
{
    innov__sides *sides = &innov__workbench_of(core, kind)->sides;

    if (sides->look_ups > 0)
        forget(sides);
}

int innov__sides_of(innov__core *core, const innov__kind *kind, const innov__sides **found,
                    innov__report to)
{
    innov__sides *sides = &innov__workbench_of(core, kind)->sides;
    int rc;

    *found = sides;
    if (sides->of == NULL && innov__sides_list(kind, sides) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = keep_current(core, sides, to);
    if (rc != INNOV_OK || sides->look_ups > FEW || ++sides->look_ups <= FEW)
        return rc;
    for (size_t i = 0; i < sides->count && rc == INNOV_OK; i++)
        rc = is_empty(core, kind, sides->of[i].index, &sides->of[i].is_empty, to);
    if (rc != INNOV_OK)
        forget(sides);
    return rc;
}
