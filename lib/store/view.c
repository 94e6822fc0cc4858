/* view.c - who may see a record, and what of it. Deny by default: a record is in a view only if
 * everything says so, and what it refers to outside the view is left out (docs/adr/0018).
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

/* What becomes of a field in a view. */
typedef enum fate { HAS_NONE, SHOWN, HIDDEN, WITHHELD } fate; /* WITHHELD: and that is said */

static int admits(innov__core *core, int64_t id, int32_t view, int depth, int *admitted,
                  innov__report to);

/* Whether somebody said of this very record who may see it. */
static int speaks_for_itself(const innov_record *record)
{
    int index = innov__field_index(record->kind, INNOV__VISIBILITY);

    return index >= 0 && record->slots[index].form != INNOV__SLOT_UNSET;
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

/* ---- What an export found out -------------------------------------------------------------- */

/* Owners and what is referred to are asked about again and again. Each id has one place, in which
 * the last one that asked stays: what is forgotten is found out anew. */
enum { MEMO_BITS = 14 };

struct innov__view_memo {
    int64_t cut_short; /* how often a chain was too long, so that what led there is not kept */
    struct {
        int64_t id; /* 0: nothing */
        int admitted;
    } places[1 << MEMO_BITS];
};

/* Spreads minted ids, which count up, as well as hashed ones. */
static size_t place_in_memo(int64_t id)
{
    return (size_t)((uint64_t)id * UINT64_C(0x9E3779B97F4A7C15) >> (64 - MEMO_BITS));
}

static int recall(const innov__view_memo *memo, int64_t id, int *admitted)
{
    size_t place = place_in_memo(id);

    if (memo == NULL || memo->places[place].id != id)
        return 0;
    *admitted = memo->places[place].admitted;
    return 1;
}

static void remember(innov__view_memo *memo, int64_t id, int admitted)
{
    size_t place = place_in_memo(id);

    memo->places[place].id = id;
    memo->places[place].admitted = admitted;
}

int innov__view_begin(innov__core *core, innov__report to)
{
    core->memo = innov__alloc_zeroed(1, sizeof *core->memo);
    return core->memo != NULL ? INNOV_OK
                              : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
}

void innov__view_end(innov__core *core)
{
    innov__free(core->memo);
    core->memo = NULL;
}

/* ---- Fields -------------------------------------------------------------------------------- */

/* Of a list of references one that is shown is enough. */
static int any_is_admitted(innov__core *core, const innov_record *record, int index, int32_t view,
                           int depth, int *admitted, innov__report to)
{
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);
    int rc = INNOV_OK;

    *admitted = 0;
    for (size_t i = 0; i < count && rc == INNOV_OK && !*admitted; i++)
        rc = admits(core, items[i].slot.number, view, depth + 1, admitted, to);
    return rc;
}

static int fate_of(innov__core *core, const innov_record *record, int index, int32_t view,
                   int depth, fate *found, innov__report to)
{
    const innov__field *field = &record->kind->fields[index];
    const innov__slot *slot = &record->slots[index];
    int shown = innov__visibility_of_field(field) <= view, rc = INNOV_OK;

    if (slot->form == INNOV__SLOT_UNSET) {
        *found = HAS_NONE;
        return INNOV_OK;
    }
    if (shown && field->type == INNOV_TYPE_REFERENCE)
        rc = slot->form == INNOV__SLOT_NUMBER
                 ? admits(core, slot->number, view, depth + 1, &shown, to)
                 : any_is_admitted(core, record, index, view, depth, &shown, to);
    *found = shown ? SHOWN : HIDDEN;
    return rc;
}

/* ---- What a record cannot be without ------------------------------------------------------- */

/* Whether a rule that is seen to hold asks for the field: it needs it with the codes that another
 * has, or because it lifts an order. */
static int is_asked_for(const innov_record *record, const innov__rule *rule, const char *fates,
                        int index)
{
    int fields[INNOV__RULE_FIELDS];
    size_t count = innov__rule_fields(record->kind, rule, fields);

    if (rule->sort == INNOV__RULE_NEEDS)
        return fields[1] == index && fates[fields[0]] == SHOWN &&
               innov__record_has_code(record, fields[0], rule->code);
    return rule->sort == INNOV__RULE_ORDER && count == INNOV__RULE_FIELDS && fields[2] == index &&
           fates[fields[0]] == SHOWN && fates[fields[1]] == SHOWN;
}

static int is_reference(const innov_record *record, int index)
{
    return record->kind->fields[index].type == INNOV_TYPE_REFERENCE;
}

/* Of fields of which one must have a value none is shown: the first that has one is withheld, a
 * reference where there is one. */
static void withhold_one(const innov_record *record, const innov__rule *rule, char *fates)
{
    int fields[INNOV__RULE_FIELDS], first = -1;
    size_t count = innov__rule_fields(record->kind, rule, fields);

    for (size_t i = count; i > 0; i--) {
        int field = fields[i - 1];

        if (fates[field] == SHOWN || (fates[field] == WITHHELD && is_reference(record, field)))
            return;
        if (fates[field] == HIDDEN && (first < 0 || is_reference(record, field)))
            first = field;
    }
    if (first >= 0)
        fates[first] = WITHHELD;
}

/* Marks the hidden fields that the record cannot be without. */
static void withhold(const innov_record *record, char *fates)
{
    const innov__kind *kind = record->kind;

    for (size_t i = 0; i < kind->field_count; i++) {
        int needed = (kind->fields[i].flags & INNOV_FIELD_IS_REQUIRED) != 0;

        for (size_t r = 0; r < kind->rule_count && !needed; r++)
            needed = is_asked_for(record, &kind->rules[r], fates, (int)i);
        if (needed && fates[i] == HIDDEN)
            fates[i] = WITHHELD;
    }
    for (size_t r = 0; r < kind->rule_count; r++)
        if (kind->rules[r].sort == INNOV__RULE_ONE_OF)
            withhold_one(record, &kind->rules[r], fates);
}

/* Whether the record may be shown with what is withheld of it: with references, if it speaks for
 * itself; what it is without anything else, say its year, nobody could tell. */
static int bears(const innov_record *record, const char *fates)
{
    int speaks = speaks_for_itself(record);

    for (size_t i = 0; i < record->kind->field_count; i++)
        if (fates[i] == WITHHELD && (!speaks || !is_reference(record, (int)i)))
            return 0;
    return 1;
}

/* Whether a rule speaks of the field, so that the record may need it, or need others for it. */
static int may_matter(const innov__kind *kind, int index)
{
    int fields[INNOV__RULE_FIELDS];

    if ((kind->fields[index].flags & INNOV_FIELD_IS_REQUIRED) != 0)
        return 1;
    for (size_t r = 0; r < kind->rule_count; r++) {
        innov__rule_sort sort = kind->rules[r].sort;
        size_t count = innov__rule_fields(kind, &kind->rules[r], fields);

        if (sort != INNOV__RULE_NEEDS && sort != INNOV__RULE_ORDER && sort != INNOV__RULE_ONE_OF)
            continue;
        for (size_t i = 0; i < count; i++)
            if (fields[i] == index)
                return 1;
    }
    return 0;
}

/* The fate of every field, a byte each; or only of those that the record may need, as what the
 * others refer to would lead on and on. */
static int fates_of(innov__core *core, const innov_record *record, int all, int32_t view, int depth,
                    innov__buffer *fates, innov__report to)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++) {
        fate found = HAS_NONE;

        if (record->slots[i].form != INNOV__SLOT_UNSET && (all || may_matter(record->kind, (int)i)))
            rc = fate_of(core, record, (int)i, view, depth, &found, to);
        innov__buffer_char(fates, (char)found);
    }
    if (rc == INNOV_OK && fates->failed != 0)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    return rc;
}

/* Whether a record may be without what is hidden of it. */
static int needed_are_shown(innov__core *core, const innov_record *record, int32_t view, int depth,
                            int *shown, innov__report to)
{
    innov__buffer fates = {0};
    int rc = fates_of(core, record, 0, view, depth, &fates, to);

    if (rc == INNOV_OK)
        withhold(record, fates.bytes);
    *shown = rc == INNOV_OK && bears(record, fates.bytes);
    innov__buffer_free(&fates);
    return rc;
}

/* ---- Records ------------------------------------------------------------------------------- */

static int owner_is_shown(innov__core *core, const innov_record *record, int32_t view, int depth,
                          int *shown, innov__report to)
{
    int owner = innov__field_by_flag(record->kind, INNOV_FIELD_IS_OWNER), rc = INNOV_OK;
    fate found = SHOWN;

    if (owner >= 0)
        rc = fate_of(core, record, owner, view, depth, &found, to);
    *shown = found == SHOWN;
    return rc;
}

/* Whether a record that was read is in the view. */
static int judge(innov__core *core, const innov_record *record, int32_t view, int depth,
                 int *admitted, innov__report to)
{
    int rc = INNOV_OK;

    *admitted = visibility_of(record) <= view &&
                (view != INNOV_VISIBILITY_PUBLIC || is_published(record));
    if (*admitted)
        rc = owner_is_shown(core, record, view, depth, admitted, to);
    if (rc == INNOV_OK && *admitted)
        rc = needed_are_shown(core, record, view, depth, admitted, to);
    return rc;
}

static int read_and_judge(innov__core *core, int64_t id, int32_t view, int depth, int *admitted,
                          innov__report to)
{
    innov_record *record;
    int rc;

    if (innov__record_make(innov__kind_by_number(innov__id_kind(id)), core->language, &record) !=
        INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, id, record, to);
    if (rc == INNOV_OK)
        rc = judge(core, record, view, depth, admitted, to);
    innov__record_destroy(record);
    return rc == INNOV_E_NOT_FOUND ? INNOV_OK : rc;
}

static int admits(innov__core *core, int64_t id, int32_t view, int depth, int *admitted,
                  innov__report to)
{
    int64_t cut_short = core->memo != NULL ? core->memo->cut_short : 0;
    int rc;

    *admitted = 0;
    if (innov__kind_by_number(innov__id_kind(id)) == NULL)
        return INNOV_OK;
    if (recall(core->memo, id, admitted))
        return INNOV_OK;
    if (depth > CHAIN_MAX) {
        if (core->memo != NULL)
            core->memo->cut_short++;
        return INNOV_OK;
    }
    rc = read_and_judge(core, id, view, depth, admitted, to);
    if (rc == INNOV_OK && core->memo != NULL && cut_short == core->memo->cut_short)
        remember(core->memo, id, *admitted);
    return rc;
}

int innov__view_admits(innov__core *core, int64_t id, int32_t view, int *admitted, innov__report to)
{
    return admits(core, id, view, 0, admitted, to);
}

int innov__view_admits_record(innov__core *core, const innov_record *record, int32_t view,
                              int *admitted, innov__report to)
{
    if (recall(core->memo, record->id, admitted))
        return INNOV_OK;
    return judge(core, record, view, 0, admitted, to);
}

/* ---- What is left of a record -------------------------------------------------------------- */

/* Takes the references to hidden records out of a list; says in its fate that it is not whole any
 * more, as who reads the rest would take it for all. */
static int cut_list(innov__core *core, innov_record *record, int index, int32_t view,
                    char *cut_fate, innov__report to)
{
    size_t count, place = 0;
    int rc = INNOV_OK, shown = 1;

    (void)innov__record_items(record, index, &count);
    while (place < count && rc == INNOV_OK) {
        rc = admits(core, innov__record_items(record, index, &count)[place].slot.number, view, 1,
                    &shown, to);
        if (rc == INNOV_OK && !shown) {
            innov__record_remove_item(record, index, place);
            *cut_fate = WITHHELD;
            count--;
        } else {
            place++;
        }
    }
    return rc;
}

static int cut(innov__core *core, innov_record *record, char *fates, int32_t view, innov__report to)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++)
        if (fates[i] == HIDDEN || fates[i] == WITHHELD)
            innov__record_unset(record, (int)i);
        else if (fates[i] == SHOWN && record->kind->fields[i].type == INNOV_TYPE_REFERENCE &&
                 record->slots[i].form == INNOV__SLOT_MANY)
            rc = cut_list(core, record, (int)i, view, &fates[i], to);
    return rc;
}

/* Says which fields are withheld, behind those that already were. */
static int name_withheld(innov_record *record, const char *fates)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < record->kind->field_count && rc == INNOV_OK; i++)
        if (fates[i] == WITHHELD && !innov__record_withholds(record, (int)i))
            rc = innov__record_withhold(record, (int)i);
    return rc;
}

/* What would tell who somebody is. */
static void forget_label(innov_record *record, int32_t view)
{
    if (view == INNOV_VISIBILITY_PUBLIC && (record->kind->flags & INNOV_KIND_IS_PERSONAL) != 0)
        record->label = record->labels = NULL;
}

int innov__view_cut(innov__core *core, innov_record *record, int32_t view, innov__report to)
{
    innov__buffer fates = {0};
    int rc = fates_of(core, record, 1, view, 0, &fates, to);

    if (rc == INNOV_OK) {
        withhold(record, fates.bytes);
        rc = cut(core, record, fates.bytes, view, to);
    }
    if (rc == INNOV_OK && name_withheld(record, fates.bytes) != INNOV_OK)
        rc = innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    forget_label(record, view);
    innov__buffer_free(&fates);
    return rc;
}

/* ---- Labels -------------------------------------------------------------------------------- */

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
