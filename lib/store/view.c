/* view.c - who may see a record. Deny by default: a record is in a view only if everything says so.
 */
#include "store/view.h"

#include <string.h>

#include "model/common.h"

enum { CHAIN_MAX = 16 }; /* of records that need each other */

static int32_t visibility_of(const innov_record *record)
{
    int index = innov__field_index(record->kind, INNOV__VISIBILITY);
    int64_t level;

    if (index < 0 || record->slots[index].form == INNOV__SLOT_UNSET)
        return innov__visibility_of_kind(record->kind);
    if (innov__value_number(&record->kind->fields[index], &record->slots[index], &level) !=
        INNOV_OK) /* a damaged value shows nothing */
        return INNOV_VISIBILITY_PRIVATE;
    return (int32_t)level;
}

static int admits(innov__core *core, int64_t id, int32_t view, int depth, int *admitted,
                  innov__report to);

/* Whether the record may not be without this field: always, with the codes it has, or because it
 * lifts an order. */
static int is_needed(const innov_record *record, int index)
{
    const innov__kind *kind = record->kind;

    if ((kind->fields[index].flags & (INNOV_FIELD_IS_REQUIRED | INNOV_FIELD_IS_OWNER)) != 0)
        return 1;
    for (size_t i = 0; i < kind->rule_count; i++) {
        const innov__rule *rule = &kind->rules[i];
        int fields[INNOV__RULE_FIELDS];
        size_t count = innov__rule_fields(kind, rule, fields);

        if (rule->sort == INNOV__RULE_NEEDS && fields[1] == index &&
            innov__record_has_code(record, fields[0], rule->code))
            return 1;
        if (rule->sort == INNOV__RULE_ORDER && count == INNOV__RULE_FIELDS && fields[2] == index)
            return 1;
    }
    return 0;
}

/* Whether the status is one that is published. */
static int is_published(const innov_record *record)
{
    const innov__kind *kind = record->kind;
    int status = kind->status != NULL
                     ? innov__field_by_name(kind, kind->status, strlen(kind->status))
                     : -1;

    return kind->published_when == NULL || status < 0 ||
           (record->slots[status].form == INNOV__SLOT_TEXT &&
            innov__has_word(kind->published_when, record->slots[status].text));
}

static int field_is_shown(innov__core *core, const innov_record *record, int index, int32_t view,
                          int depth, int *shown, innov__report to)
{
    const innov__slot *slot = &record->slots[index];
    int is_open = slot->form != INNOV__SLOT_UNSET &&
                  innov__visibility_of_field(&record->kind->fields[index]) <= view;

    *shown = is_open;
    return is_open && slot->form == INNOV__SLOT_NUMBER &&
                   record->kind->fields[index].type == INNOV_TYPE_REFERENCE
               ? admits(core, slot->number, view, depth + 1, shown, to)
               : INNOV_OK;
}

/* Of fields of which one must have a value, one that has must be shown. */
static int one_is_shown(innov__core *core, const innov_record *record, const innov__rule *rule,
                        int32_t view, int depth, int *admitted, innov__report to)
{
    int fields[INNOV__RULE_FIELDS], rc = INNOV_OK;
    size_t count = innov__rule_fields(record->kind, rule, fields);

    *admitted = 0;
    for (size_t i = 0; i < count && rc == INNOV_OK && !*admitted; i++)
        rc = field_is_shown(core, record, fields[i], view, depth, admitted, to);
    return rc;
}

/* What a record cannot do without must be in the view too: it could not be read again. */
static int needed_are_admitted(innov__core *core, const innov_record *record, int32_t view,
                               int depth, int *admitted, innov__report to)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK && *admitted; i++)
        if (record->slots[i].form != INNOV__SLOT_UNSET && is_needed(record, (int)i))
            rc = field_is_shown(core, record, (int)i, view, depth, admitted, to);
    for (size_t i = 0; i < record->kind->rule_count && rc == INNOV_OK && *admitted; i++)
        if (record->kind->rules[i].sort == INNOV__RULE_ONE_OF)
            rc = one_is_shown(core, record, &record->kind->rules[i], view, depth, admitted, to);
    return rc;
}

static int admits(innov__core *core, int64_t id, int32_t view, int depth, int *admitted,
                  innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *record;
    int rc;

    *admitted = 0;
    if (kind == NULL || depth > CHAIN_MAX)
        return INNOV_OK;
    if (innov__record_make(kind, core->language, &record) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, id, record, to);
    if (rc == INNOV_OK) {
        *admitted = visibility_of(record) <= view &&
                    (view != INNOV_VISIBILITY_PUBLIC || is_published(record));
        rc = needed_are_admitted(core, record, view, depth, admitted, to);
    }
    innov__record_destroy(record);
    return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc;
}

int innov__view_admits(innov__core *core, int64_t id, int32_t view, int *admitted, innov__report to)
{
    return admits(core, id, view, 0, admitted, to);
}

int innov__label_of(innov__core *core, int64_t id, innov__buffer *label, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    sqlite3_stmt *row = kind != NULL ? innov__statement(core, kind, INNOV__LABEL, to) : NULL;
    int step;

    innov__buffer_clear(label);
    if (row == NULL)
        return kind != NULL ? INNOV_E_NOMEM : INNOV_OK;
    if (sqlite3_bind_int64(row, 1, id) != SQLITE_OK ||
        sqlite3_bind_int64(row, 2, core->labels) != SQLITE_OK)
        return innov__engine_fail(core, to);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW && sqlite3_column_text(row, 0) != NULL)
        innov__buffer_text(label, (const char *)sqlite3_column_text(row, 0));
    (void)sqlite3_reset(row);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return innov__engine_fail(core, to);
    return label->failed == 0 ? INNOV_OK
                              : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
}
