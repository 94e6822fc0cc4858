/* mend.c - references of a file whose target has another id than it seemed, or was refused. */
#include "store/intake.h"

/* Puts `id` where the record has the early one; how often it stands there then. */
static size_t replace_target(innov_record *record, const innov__pending *pending, int64_t id)
{
    innov__slot *slot = &record->slots[pending->field];
    size_t count = 0;

    if (slot->form == INNOV__SLOT_NUMBER)
        slot->number = id;
    for (size_t i = 0; i < record->item_count; i++) {
        innov__item *item = &record->items[i];

        if (item->index != pending->field)
            continue;
        if (item->slot.number == pending->target)
            item->slot.number = id;
        count += item->slot.number == id;
    }
    return count;
}

/* Puts the right id where a record refers to an early one: all that is asked of a record is asked
 * of it once more, as what was unique together need not be so now. */
static int mend_reference(const innov__mending *m, innov__pending *pending, int64_t id)
{
    innov__facts place = {.file = pending->file, .line = pending->line, .column = pending->column};
    innov_record *mended = NULL;
    innov__core *core = m->core;
    innov__written written;
    int rc = innov__record_make(pending->kind, core->language, &mended);

    if (rc == INNOV_OK)
        rc = innov__row_get(core, pending->record, mended, m->to);
    if (rc == INNOV_OK && replace_target(mended, pending, id) > 1) {
        place = innov__record_at(mended, pending->field, &place);
        place.value = pending->label;
        (void)innov__say(m->to, INNOV__MSG_REPEATED_VALUE, &place);
        rc = INNOV_E_REFUSED;
    }
    if (rc == INNOV_OK)
        rc = innov__write(core, mended, &written, m->to, &place);
    pending->target = id;
    innov__record_destroy(mended);
    if (rc == INNOV_E_NOT_FOUND) /* it was refused, and that was said */
        rc = INNOV_OK;
    return rc == INNOV_E_DUPLICATE ? INNOV_E_REFUSED : rc;
}

/* The id that `early` became when its record came with one; 0: it did not. */
static int find_renamed(const innov__mending *m, int64_t early, int64_t *id)
{
    int step;

    (void)sqlite3_bind_int64(m->renamed, 1, early);
    step = sqlite3_step(m->renamed);
    *id = step == SQLITE_ROW ? sqlite3_column_int64(m->renamed, 0) : 0;
    (void)sqlite3_reset(m->renamed);
    return step == SQLITE_ROW || step == SQLITE_DONE ? INNOV_OK
                                                     : innov__engine_fail(m->core, m->to);
}

/* A word that was taken for no record may mean one that came later; 0: no. Where it means several,
 * that is said of the word, and the reference is not looked at any more. */
static int find_later(const innov__mending *m, innov__pending *pending, int64_t *id)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(pending->target));
    innov__readings now;
    int waits, rc;

    if (m->meanings == NULL || kind == NULL || pending->label == NULL)
        return INNOV_OK;
    rc = innov__meaning_waits(m->meanings, kind, pending->label, &waits, m->to);
    if (rc != INNOV_OK || !waits)
        return rc;
    rc = innov__meaning_now(m->core, kind, pending->label, &now, m->to);
    if (rc == INNOV_OK && now.count > 1)
        pending->target = 0;
    else if (rc == INNOV_OK && now.count == 1 && now.id[0] != pending->target)
        *id = now.id[0];
    return rc;
}

/* References whose target turned out to have another id get that one. */
static int mend_early(const innov__mending *m, size_t first)
{
    int result = INNOV_OK;

    for (size_t i = first; i < m->core->pending_count; i++) {
        innov__pending *pending = &m->core->pending[i];
        int64_t id;
        int rc = find_renamed(m, pending->target, &id);

        if (rc == INNOV_OK && id == 0)
            rc = find_later(m, pending, &id);
        if (rc == INNOV_OK && id != 0)
            rc = mend_reference(m, pending, id);
        if (rc != INNOV_OK && rc != INNOV_E_REFUSED)
            return rc;
        result = rc != INNOV_OK ? rc : result;
    }
    return result;
}

/* A record of this file that was refused has its own finding: what refers to it is not at fault. */
static int forgive_seen(const innov__mending *m, size_t first)
{
    innov__core *core = m->core;
    size_t kept = first;

    for (size_t i = first; i < core->pending_count; i++) {
        int step;

        (void)sqlite3_bind_int64(m->seen, 1, core->pending[i].target);
        step = sqlite3_step(m->seen);
        (void)sqlite3_reset(m->seen);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            return innov__engine_fail(core, m->to);
        if (step == SQLITE_ROW || core->pending[i].target == 0) {
            innov__pending_free(&core->pending[i]);
        } else {
            innov__pending moved = core->pending[i];

            core->pending[i].file = core->pending[i].label = core->pending[i].column = NULL;
            core->pending[kept++] = moved;
        }
    }
    core->pending_count = kept;
    return INNOV_OK;
}

int innov__mend(const innov__mending *mending, size_t first)
{
    int rc = mend_early(mending, first), forgiven = INNOV_OK;

    if (rc == INNOV_OK || rc == INNOV_E_REFUSED)
        forgiven = forgive_seen(mending, first);
    return forgiven == INNOV_OK ? rc : forgiven;
}
