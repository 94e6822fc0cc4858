/* write.c - writing and deleting one record inside a transaction, with every check there is. */
#include <string.h>

#include "store/erased.h"
#include "store/log.h"

/* One write on its way: where it is said, and what it is compared with. */
typedef struct writing {
    innov__core *core;
    innov_record *record;
    const innov_record *stored; /* NULL: it is new */
    int is_minted;              /* its id, and nobody has looked whether there is one */
    innov__report to;
    const innov__facts *place;
} writing;

static innov__facts at_field(const writing *w, int index)
{
    return innov__record_at(w->record, index, w->place);
}

/* ---- Ids ----------------------------------------------------------------------------------- */

static void next_id(innov__core *core, const innov__kind *kind, int64_t *id)
{
    do
        *id = innov__id_mint(kind->number, core->next_mint++);
    while (!innov__id_ok(*id));
}

int innov__mint(innov__core *core, const innov__kind *kind, int64_t *id, innov__report to)
{
    int exists = 1, rc = INNOV_OK;

    while (rc == INNOV_OK && exists) {
        next_id(core, kind, id);
        rc = innov__row_exists(core, *id, &exists, to);
    }
    return rc;
}

/* The id a new record gets: from its label, or minted. */
static int give_id(writing *w)
{
    innov_record *record = w->record;
    const innov__kind *kind = record->kind;
    const char *labels = innov__namespace_uri(w->core, w->core->labels);
    innov__facts place = at_field(w, -1);
    int personal = (kind->flags & INNOV_KIND_IS_PERSONAL) != 0;

    if (record->label != NULL && record->labels[0] == '\0') {
        place.value = record->label;
        if (labels[0] == '\0')
            return innov__say(w->to, INNOV__MSG_NO_NAMESPACE, &place);
        if (innov__record_name(record, record->label, labels) != INNOV_OK)
            return innov__say(w->to, INNOV__MSG_NO_MEMORY, &place);
    }
    if (record->label == NULL || personal) {
        w->is_minted = 1; /* most likely it is free */
        next_id(w->core, kind, &record->id);
        return INNOV_OK;
    }
    record->id = innov__id_hash(kind->number, record->labels, kind->name, record->label,
                                strlen(record->label));
    return INNOV_OK;
}

static int label_taken(const writing *w, const char *label)
{
    innov__facts place = at_field(w, -1);

    place.value = label;
    return innov__say(w->to, INNOV__MSG_DUPLICATE_LABEL, &place);
}

/* No two records of a kind have the same label. Of hashed ids that is so by itself. */
static int check_label(const writing *w)
{
    const innov__kind *kind = w->record->kind;
    sqlite3_stmt *row;
    int64_t number;
    int rc, step;

    if (w->record->label == NULL || w->stored != NULL)
        return INNOV_OK;
    rc = innov__namespace(w->core, w->record->labels, 0, &number, w->to);
    if (rc != INNOV_OK || number == 0)
        return rc;
    row = innov__statement(w->core, kind, INNOV__BY_LABEL, w->to);
    if (row == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_text(row, 1, w->record->label, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_int64(row, 2, number) != SQLITE_OK)
        return innov__engine_fail(w->core, w->to);
    step = sqlite3_step(row);
    (void)sqlite3_reset(row);
    if (step == SQLITE_ROW)
        return label_taken(w, w->record->label);
    return step == SQLITE_DONE ? INNOV_OK : innov__engine_fail(w->core, w->to);
}

/* ---- Conflicts ----------------------------------------------------------------------------- */

/* The record was changed since it was read: one finding per field that differs. */
static int say_conflict(const writing *w)
{
    innov_record *mine = w->record, *theirs = (innov_record *)w->stored;

    for (size_t i = 0; i < mine->kind->field_count; i++) {
        const char *lang;
        innov__facts place;

        if (innov__record_same(mine, theirs, (int)i))
            continue;
        lang = innov__record_difference(mine, theirs, (int)i);
        place = at_field(w, (int)i);
        place.yours = innov__record_text(mine, (int)i, lang);
        place.theirs = innov__record_text(theirs, (int)i, lang);
        innov__say(w->to, INNOV__MSG_CONFLICT, &place);
    }
    return INNOV_E_CONFLICT;
}

/* ---- Uniqueness and references ------------------------------------------------------------- */

static int say_taken(const writing *w, int index, int64_t other)
{
    innov__facts place = at_field(w, index);
    char id[INNOV_ID_SIZE];

    if (innov_id_format(other, id, sizeof id) != INNOV_OK)
        id[0] = '\0';
    place.value = innov__record_text(w->record, index, NULL);
    place.name = id;
    return innov__say(w->to, INNOV__MSG_DUPLICATE_VALUE, &place);
}

static int check_unique(const writing *w, int index)
{
    sqlite3_stmt *row = innov__field_statement(w->core, w->record->kind, index, INNOV__BY_VALUE,
                                               w->to);
    const innov__slot *slot = &w->record->slots[index];
    int step, bound;

    if (row == NULL)
        return INNOV_E_NOMEM;
    bound = slot->form == INNOV__SLOT_NUMBER
                ? sqlite3_bind_int64(row, 1, slot->number)
                : sqlite3_bind_text(row, 1, slot->text, (int)slot->length, SQLITE_STATIC);
    if (bound != SQLITE_OK)
        return innov__engine_fail(w->core, w->to);
    while ((step = sqlite3_step(row)) == SQLITE_ROW) {
        int64_t other = sqlite3_column_int64(row, 0);

        if (other != w->record->id) {
            (void)sqlite3_reset(row);
            return say_taken(w, index, other);
        }
    }
    (void)sqlite3_reset(row);
    return step == SQLITE_DONE ? INNOV_OK : innov__engine_fail(w->core, w->to);
}

/* Whether another record of the kind has the same values in all of the fields; where one is unset
 * they are not compared. 0: none. */
static int find_same(const writing *w, innov__purpose purpose, const int fields[], size_t count,
                     int64_t *other)
{
    sqlite3_stmt *row = innov__statement(w->core, w->record->kind, purpose, w->to);
    int step, changed = w->stored == NULL;

    *other = 0;
    if (row == NULL)
        return INNOV_E_NOMEM;
    for (size_t i = 0; i < count; i++) {
        const innov__slot *slot = &w->record->slots[fields[i]];
        int bound;

        if (slot->form == INNOV__SLOT_UNSET)
            return INNOV_OK;
        changed |= w->stored != NULL && !innov__record_same(w->record, w->stored, fields[i]);
        bound = slot->form == INNOV__SLOT_NUMBER
                    ? sqlite3_bind_int64(row, (int)i + 1, slot->number)
                    : sqlite3_bind_text(row, (int)i + 1, slot->text, (int)slot->length,
                                        SQLITE_STATIC);
        if (bound != SQLITE_OK)
            return innov__engine_fail(w->core, w->to);
    }
    if (!changed)
        return INNOV_OK;
    while ((step = sqlite3_step(row)) == SQLITE_ROW && *other == 0)
        if (sqlite3_column_int64(row, 0) != w->record->id)
            *other = sqlite3_column_int64(row, 0);
    (void)sqlite3_reset(row);
    return step == SQLITE_ROW || step == SQLITE_DONE ? INNOV_OK
                                                     : innov__engine_fail(w->core, w->to);
}

/* Two children of one owner have not the same place. */
static int check_ordinal(const writing *w)
{
    const innov__kind *kind = w->record->kind;
    int fields[] = {innov__field_by_flag(kind, INNOV_FIELD_IS_OWNER),
                    innov__field_by_flag(kind, INNOV_FIELD_IS_ORDINAL)};
    innov__facts place;
    int64_t other;
    int rc;

    if (fields[0] < 0 || fields[1] < 0)
        return INNOV_OK;
    rc = find_same(w, INNOV__SAME_PLACE, fields, INNOV__COUNT(fields), &other);
    if (rc != INNOV_OK || other == 0)
        return rc;
    place = at_field(w, fields[1]);
    place.name = kind->name;
    place.value = innov__record_text(w->record, fields[1], NULL);
    return innov__say(w->to, INNOV__MSG_DUPLICATE_PLACE, &place);
}

/* What the kind's rule wants unique together. */
static int check_together(const writing *w)
{
    const innov__rule *rule = innov__unique_rule(w->record->kind);
    int fields[INNOV__RULE_FIELDS];
    size_t count = rule != NULL ? innov__rule_fields(w->record->kind, rule, fields) : 0;
    innov__buffer names = {0};
    innov__facts place;
    char id[INNOV_ID_SIZE];
    int64_t other;
    int rc;

    if (rule == NULL)
        return INNOV_OK;
    rc = find_same(w, INNOV__SAME_TOGETHER, fields, count, &other);
    if (rc != INNOV_OK || other == 0)
        return rc;
    for (size_t i = 0; i < count; i++) {
        innov__buffer_text(&names, i > 0 ? ", " : "");
        innov__buffer_text(&names, w->record->kind->fields[fields[i]].name);
    }
    innov__id_write(other, id);
    place = at_field(w, fields[count - 1]);
    place.name = id;
    place.expected = names.bytes != NULL ? names.bytes : "";
    rc = innov__say(w->to, INNOV__MSG_DUPLICATE_TOGETHER, &place);
    innov__buffer_free(&names);
    return rc;
}

static int check_target(const writing *w, int index, const innov__slot *slot)
{
    int exists, rc = innov__row_exists(w->core, slot->number, &exists, w->to);

    if (rc != INNOV_OK || exists || slot->number == w->record->id)
        return rc;
    return innov__pend(w->core,
                       (innov__pending){.kind = w->record->kind,
                                        .field = index,
                                        .record = w->record->id,
                                        .target = slot->number},
                       w->to);
}

static int check_references(const writing *w, int index)
{
    size_t count;
    const innov__item *items = innov__record_items(w->record, index, &count);
    int rc = INNOV_OK;

    if (w->record->slots[index].form == INNOV__SLOT_NUMBER)
        return check_target(w, index, &w->record->slots[index]);
    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = check_target(w, index, &items[i].slot);
    return rc;
}

/* Whether a field's value is to be looked at against the other records: it is new or changed. */
static int is_to_check(const writing *w, size_t index)
{
    return w->record->slots[index].form != INNOV__SLOT_UNSET &&
           (w->stored == NULL || !innov__record_same(w->record, w->stored, (int)index));
}

static int check_all_references(const writing *w)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < w->record->kind->field_count && rc == INNOV_OK; i++)
        if (w->record->kind->fields[i].type == INNOV_TYPE_REFERENCE && is_to_check(w, i))
            rc = check_references(w, (int)i);
    return rc;
}

/* What no two records have. */
static int check_uniqueness(const writing *w)
{
    int rc = check_label(w);

    for (size_t i = 0; i < w->record->kind->field_count && rc == INNOV_OK; i++)
        if ((w->record->kind->fields[i].flags & INNOV_FIELD_IS_UNIQUE) != 0 && is_to_check(w, i))
            rc = check_unique(w, (int)i);
    if (rc == INNOV_OK)
        rc = check_ordinal(w);
    return rc == INNOV_OK ? check_together(w) : rc;
}

/* ---- Writing ------------------------------------------------------------------------------- */

static int same_as_stored(const writing *w)
{
    const innov_record *a = w->record, *b = w->stored;

    for (size_t i = 0; i < a->kind->field_count; i++)
        if (!innov__record_same(a, b, (int)i))
            return 0;
    return a->foreign_length == b->foreign_length &&
           (a->foreign == NULL || memcmp(a->foreign, b->foreign, a->foreign_length) == 0);
}

/* The row first: what SQLite itself refuses, it refuses there, before anything is written. */
static int write_row(const writing *w, innov__written *written)
{
    int64_t before = w->record->revision;
    int rc;

    if (!w->core->loading || before == 0)
        w->record->revision = w->core->writing;
    rc = w->stored == NULL ? innov__row_insert(w->core, w->record, w->to)
                           : innov__row_update(w->core, w->record, w->stored, w->to);
    if (rc == INNOV_OK && !w->core->loading)
        rc = w->stored == NULL ? innov__log_add(w->core, w->record, w->to)
                               : innov__log_update(w->core, w->record, w->stored, w->to);
    if (rc != INNOV_OK) {
        w->record->revision = before;
        return rc;
    }
    w->core->changed = 1;
    *written = w->stored == NULL ? INNOV__ADDED : INNOV__CHANGED;
    return INNOV_OK;
}

/* Finds what is stored under the record's id, and whether it may be written over. */
static int find_stored(writing *w, innov_record *bench)
{
    innov__facts place = at_field(w, -1);
    char id[INNOV_ID_SIZE];
    int rc = innov__row_get(w->core, w->record->id, bench, w->to);

    if (rc == INNOV_OK)
        w->stored = bench;
    else if (rc != INNOV_E_NOT_FOUND)
        return rc;
    if (w->stored == NULL && w->record->revision != 0 && !w->core->loading) {
        innov__id_write(w->record->id, id);
        place.value = id;
        return innov__say(w->to, INNOV__MSG_NO_RECORD, &place);
    }
    if (w->stored != NULL && w->record->revision != 0 && same_as_stored(w))
        return INNOV_OK; /* whoever changed it meant the same */
    if (w->stored != NULL && w->record->revision == 0)
        return label_taken(w, w->record->label != NULL ? w->record->label : "");
    if (w->stored != NULL && w->record->revision != w->stored->revision)
        return say_conflict(w);
    return INNOV_OK;
}

/* Looks at all that may stand in the way, and writes. */
static int write_carefully(writing *w, innov_record *bench, innov__written *written)
{
    int rc = INNOV_OK;

    if (w->is_minted) { /* once more, from the same number on */
        w->core->next_mint--;
        rc = innov__mint(w->core, w->record->kind, &w->record->id, w->to);
    }
    if (rc == INNOV_OK)
        rc = find_stored(w, bench);
    if (rc != INNOV_OK)
        return rc;
    *written = INNOV__UNCHANGED;
    if (w->stored != NULL)
        innov__raise_counters(w->record, w->stored);
    rc = innov__spare_erased(w->core, w->record, w->stored, w->to, w->place);
    if (rc != INNOV_OK)
        return rc == INNOV_DONE ? INNOV_OK : rc;
    if (w->stored != NULL && same_as_stored(w)) {
        w->record->revision = w->stored->revision;
        return INNOV_OK;
    }
    rc = check_uniqueness(w);
    if (rc == INNOV_OK)
        rc = check_all_references(w);
    if (rc != INNOV_OK)
        return rc;
    rc = write_row(w, written);
    return rc == INNOV_E_DUPLICATE ? innov__engine_fail(w->core, w->to) : rc; /* none of ours */
}

/* A new record is put in without asking what is there: SQLite's indexes know. Only when they refuse
 * it is it asked what stands in the way, and where somebody was erased, who must not come back. */
static int write_checked(writing *w, innov_record *bench, innov__written *written)
{
    size_t pending = w->core->pending_count;
    int rc;

    if ((w->record->revision != 0 && !w->core->loading) || w->core->erased != INNOV__NOBODY_ERASED)
        return write_carefully(w, bench, written);
    rc = check_all_references(w);
    if (rc == INNOV_OK)
        rc = write_row(w, written);
    if (rc != INNOV_E_DUPLICATE)
        return rc;
    innov__pending_forget(w->core, pending);
    return write_carefully(w, bench, written);
}

int innov__write(innov__core *core, innov_record *record, innov__written *written, innov__report to,
                 const innov__facts *place)
{
    innov__workbench *bench = innov__workbench_of(core, record->kind);
    writing w = {.core = core, .record = record, .to = to, .place = place};
    int64_t id = record->id;
    int rc = innov__record_judge(record, to, place);

    if (rc != INNOV_OK)
        return rc == INNOV_E_NOMEM ? rc : INNOV_E_REFUSED;
    if (bench->stored == NULL)
        rc = innov__record_make(record->kind, core->language, &bench->stored);
    if (rc != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = place->file);
    if (id == 0)
        rc = give_id(&w);
    if (rc == INNOV_OK)
        rc = write_checked(&w, bench->stored, written);
    if (rc != INNOV_OK)
        record->id = id;
    return rc;
}
