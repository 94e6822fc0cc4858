/* subject.c - the records that are about one person. */
#include "store/subject.h"

#include <string.h>

#include "model/common.h"
#include "model/kinds.h"

/* ---- By the marks of the model ------------------------------------------------------------- */

static int is_personal(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_PERSONAL) != 0;
}

int innov__subject_field(const innov__kind *kind)
{
    int owner = innov__field_by_flag(kind, INNOV_FIELD_IS_OWNER);
    const innov__kind *owned_by = innov__owner_of(kind);

    if (!is_personal(kind))
        return -1;
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].target == &innov__person && (kind->fields[i].flags & LIST) == 0)
            return (int)i;
    return owned_by != NULL && owned_by != kind && innov__subject_field(owned_by) >= 0 ? owner : -1;
}

/* The reference of a kind whose records only name another one: its title is personal and it cannot
 * do without. -1 for other kinds. */
static int named_field(const innov__kind *kind)
{
    int title = kind->title != NULL ? innov__field_by_name(kind, kind->title, strlen(kind->title))
                                    : -1;

    if (is_personal(kind) || title < 0 || (kind->fields[title].flags & PERSONAL) == 0 ||
        (kind->fields[title].flags & REQUIRED) == 0)
        return -1;
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].type == INNOV_TYPE_REFERENCE && kind->fields[i].target == NULL &&
            (kind->fields[i].flags & REQUIRED) != 0)
            return (int)i;
    return -1;
}

int innov__is_name(const innov__kind *kind)
{
    return named_field(kind) >= 0;
}

int innov__goes_with_person(const innov__kind *kind, int index)
{
    const innov__field *field = &kind->fields[index];

    if ((field->flags & PERSONAL) != 0)
        return 1;
    if (kind == &innov__person &&
        (field->number == INNOV__SOURCE || field->number == INNOV__RETAIN_UNTIL))
        return 1;
    return is_personal(kind) && field->number == INNOV__NOTE;
}

int innov__subject_of(innov__core *core, const innov_record *record, int64_t *person,
                      innov__report to)
{
    int field = innov__is_name(record->kind) ? named_field(record->kind)
                                             : innov__subject_field(record->kind);
    const innov__kind *kind;
    innov_record *owner;
    int rc;

    *person = record->kind == &innov__person ? record->id : 0;
    if (field < 0 || record->slots[field].form != INNOV__SLOT_NUMBER)
        return INNOV_OK;
    kind = innov__kind_by_number(innov__id_kind(record->slots[field].number));
    if (kind == &innov__person)
        *person = record->slots[field].number;
    if (kind == NULL || !innov__is_stored(kind) || *person != 0)
        return INNOV_OK;
    if (innov__record_make(kind, core->language, &owner) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, record->slots[field].number, owner, to);
    if (rc == INNOV_OK)
        rc = innov__subject_of(core, owner, person, to);
    innov__record_destroy(owner);
    return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc; /* it may come later: that is looked at then */
}

/* ---- Collecting ---------------------------------------------------------------------------- */

const innov__member *innov__subject_member(const innov__subject *subject, int64_t id)
{
    for (size_t i = 0; i < subject->count; i++)
        if (subject->members[i].id == id)
            return &subject->members[i];
    return NULL;
}

static int add(innov__subject *s, innov__member member)
{
    innov__member *known = (innov__member *)innov__subject_member(s, member.id);

    if (known != NULL) {
        known->is_stored |= member.is_stored;
        known->until = member.until > known->until ? member.until : known->until;
        return INNOV_OK;
    }
    if (innov__array_reserve(&s->members, &s->capacity, s->count + 1, sizeof *s->members) !=
        INNOV_OK)
        return innov__fail(s->to, INNOV__MSG_NO_MEMORY, .file = s->core->path);
    s->members[s->count++] = member;
    return INNOV_OK;
}

static int add_link(void *context, const innov__kind *kind, int field, int64_t from)
{
    innov__member member = {.id = from, .until = INT64_MAX, .is_stored = 1};

    member.is_name = named_field(kind) == field;
    return member.is_name || innov__subject_field(kind) == field ? add(context, member) : INNOV_OK;
}

/* What referred to a record once: its values before say so. */
static int add_former(innov__subject *s, int64_t to_whom)
{
    sqlite3_stmt *rows;
    innov__buffer sql = {0};
    int rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT revision, id, field FROM innov_before WHERE value = ? AND "
                             "typeof(value) = 'integer'");
    rc = innov__engine_prepare(s->core, &sql, &rows, s->to);
    if (rc == INNOV_OK)
        (void)sqlite3_bind_int64(rows, 1, to_whom);
    while (rc == INNOV_OK && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        innov__member member = {.id = sqlite3_column_int64(rows, 1),
                                .until = sqlite3_column_int64(rows, 0)};
        const innov__kind *kind = innov__kind_by_number(innov__id_kind(member.id));
        const char *name = (const char *)sqlite3_column_text(rows, 2);
        int field = kind != NULL && name != NULL ? innov__field_by_name(kind, name, strlen(name))
                                                 : -1;

        if (field < 0)
            continue;
        member.is_name = named_field(kind) == field;
        if (member.is_name || innov__subject_field(kind) == field)
            rc = add(s, member);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(s->core, s->to);
    (void)sqlite3_finalize(rows);
    return rc;
}

int innov__subject_collect(innov__subject *subject, int64_t person)
{
    innov__member first = {.id = person, .until = INT64_MAX};
    int rc = innov__row_exists(subject->core, person, &first.is_stored, subject->to);

    if (rc == INNOV_OK)
        rc = add(subject, first);
    for (size_t i = 0; i < subject->count && rc == INNOV_OK; i++) {
        int64_t id = subject->members[i].id;

        rc = innov__each_link(subject->core, id, add_link, subject, subject->to);
        if (rc == INNOV_OK)
            rc = add_former(subject, id);
    }
    return rc;
}

void innov__subject_free(innov__subject *subject)
{
    innov__free(subject->members);
    subject->members = NULL;
    subject->count = subject->capacity = 0;
}
