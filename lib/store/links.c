/* links.c - from one record to others: what refers to it, what a name means, what people call it.
 */
#include <string.h>

#include "base/number.h"
#include "format/table.h"
#include "store/condition.h"

/* ---- What refers to a record --------------------------------------------------------------- */

static int refers(const innov__field *field, int32_t kind)
{
    return field->type == INNOV_TYPE_REFERENCE &&
           (field->target == NULL || field->target->number == kind);
}

static int each_from_field(innov__core *core, const innov__kind *kind, int field, int64_t id,
                           innov__link_each *each, void *context, innov__report to)
{
    sqlite3_stmt *row = innov__field_statement(core, kind, field, INNOV__BY_VALUE, to);
    int rc = INNOV_OK, step = SQLITE_DONE;

    if (row == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_int64(row, 1, id) != SQLITE_OK)
        return innov__engine_fail(core, to);
    while (rc == INNOV_OK && (step = sqlite3_step(row)) == SQLITE_ROW)
        rc = each(context, kind, field, sqlite3_column_int64(row, 0));
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, to);
    (void)sqlite3_reset(row);
    return rc;
}

int innov__each_link(innov__core *core, int64_t id, innov__link_each *each, void *context,
                     innov__report to)
{
    const innov__kind *kind;
    int rc = INNOV_OK;

    for (size_t k = 0; rc == INNOV_OK && (kind = innov__kind_at(k)) != NULL; k++)
        for (size_t f = 0; innov__is_stored(kind) && f < kind->field_count && rc == INNOV_OK; f++)
            if (refers(&kind->fields[f], innov__id_kind(id)))
                rc = each_from_field(core, kind, (int)f, id, each, context, to);
    return rc;
}

/* ---- What people call it ------------------------------------------------------------------- */

int innov__title_of(innov__core *core, int64_t id, innov__buffer *title, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *record = NULL;
    const char *text = "";
    char id_text[INNOV_ID_SIZE];
    size_t count;
    int rc, index;

    innov__buffer_clear(title);
    if (kind == NULL)
        return INNOV_E_NOT_FOUND;
    rc = innov__record_make(kind, core->language, &record);
    if (rc != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, id, record, to);
    if (rc == INNOV_OK && kind->title != NULL) {
        index = innov__field_by_name(kind, kind->title, strlen(kind->title));
        text = innov__record_text(record, index, core->language);
        if (text[0] == '\0' && innov__record_items(record, index, &count) != NULL && count > 0)
            text = innov__record_items(record, index, &count)->slot.text;
    }
    if (rc == INNOV_OK && text[0] == '\0' && record->label != NULL)
        text = record->label;
    if (rc == INNOV_OK && text[0] == '\0') {
        innov__id_write(id, id_text);
        text = id_text;
    }
    innov__buffer_text(title, text);
    innov__record_destroy(record);
    return rc == INNOV_OK && title->failed != 0 ? INNOV_E_NOMEM : rc;
}

/* ---- What a name means --------------------------------------------------------------------- */

/* A name being resolved: `kind` NULL is any kind. */
typedef struct search {
    innov__core *core;
    const innov__kind *kind;
    const char *name;
    int64_t found;
    innov__report to;
} search;

static int find_by_label(search *s, const innov__kind *kind)
{
    sqlite3_stmt *row;
    int step;

    if (s->core->labels == 0)
        return INNOV_OK;
    row = innov__statement(s->core, kind, INNOV__BY_LABEL, s->to);
    if (row == NULL)
        return INNOV_E_NOMEM;
    if (sqlite3_bind_text(row, 1, s->name, -1, SQLITE_STATIC) != SQLITE_OK ||
        sqlite3_bind_int64(row, 2, s->core->labels) != SQLITE_OK)
        return innov__engine_fail(s->core, s->to);
    step = sqlite3_step(row);
    if (step == SQLITE_ROW)
        s->found = sqlite3_column_int64(row, 0);
    (void)sqlite3_reset(row);
    return step == SQLITE_ROW || step == SQLITE_DONE ? INNOV_OK
                                                     : innov__engine_fail(s->core, s->to);
}

static int find_by_unique(search *s, const innov__kind *kind)
{
    for (size_t i = 0; i < kind->field_count && s->found == 0; i++) {
        sqlite3_stmt *row;
        int step;

        if ((kind->fields[i].flags & INNOV_FIELD_IS_UNIQUE) == 0 ||
            innov__is_numeric(kind->fields[i].type))
            continue;
        row = innov__field_statement(s->core, kind, (int)i, INNOV__BY_VALUE, s->to);
        if (row == NULL)
            return INNOV_E_NOMEM;
        if (sqlite3_bind_text(row, 1, s->name, -1, SQLITE_STATIC) != SQLITE_OK)
            return innov__engine_fail(s->core, s->to);
        step = sqlite3_step(row);
        if (step == SQLITE_ROW)
            s->found = sqlite3_column_int64(row, 0);
        (void)sqlite3_reset(row);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            return innov__engine_fail(s->core, s->to);
    }
    return INNOV_OK;
}

static int find_by_id(search *s)
{
    int exists, rc;

    if (innov__id_read(s->name, strlen(s->name), &s->found) != INNOV_OK)
        return innov__fail(s->to, INNOV__MSG_MISTYPED_ID, .value = s->name);
    if (s->kind != NULL && innov__id_kind(s->found) != s->kind->number)
        return innov__fail(s->to, INNOV__MSG_ID_OF_OTHER_KIND, .value = s->name,
                           .expected = s->kind->name);
    rc = innov__row_exists(s->core, s->found, &exists, s->to);
    if (rc == INNOV_OK && !exists)
        s->found = 0;
    return rc;
}

static int find_in_kinds(search *s)
{
    const innov__kind *kind;
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && s->found == 0 && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind) && (s->kind == NULL || s->kind == kind)) {
            rc = find_by_label(s, kind);
            if (rc == INNOV_OK && s->found == 0 && s->kind != NULL)
                rc = find_by_unique(s, kind);
        }
    return rc;
}

int innov__no_id(int64_t number, innov__report to)
{
    char text[INNOV__INT_SIZE];

    innov__int_format(number, text);
    return innov__fail(to, INNOV__MSG_NOT_ID, .value = text);
}

int innov__resolve(innov__core *core, const innov__kind *kind, const char *name, int64_t *id,
                   innov__report to)
{
    search s = {.core = core, .kind = kind, .name = name, .to = to};
    const char *mark = strpbrk(name, kind == NULL ? ":/" : ":"); /* files write the slash */
    const innov__kind *stated = mark != NULL ? innov__kind_by_name(name, (size_t)(mark - name))
                                             : NULL;
    int rc;

    *id = 0;
    if (stated != NULL) {
        if (kind != NULL && kind != stated)
            return innov__fail(to, INNOV__MSG_OTHER_KIND, .value = stated->name,
                               .expected = kind->name);
        s.kind = stated;
        s.name = mark + 1;
    }
    rc = innov__id_shaped(s.name, strlen(s.name)) ? find_by_id(&s) : find_in_kinds(&s);
    if (rc == INNOV_OK && s.found == 0)
        rc = s.kind != NULL
                 ? innov__fail(to, INNOV__MSG_NO_RECORD_OF, .value = s.name, .name = s.kind->name)
                 : innov__fail(to, INNOV__MSG_NO_RECORD, .value = s.name);
    if (rc == INNOV_OK)
        *id = s.found;
    return rc;
}

/* ---- Public -------------------------------------------------------------------------------- */

int innov_store_resolve(innov_store *store, int32_t kind, const char *name, int64_t *id)
{
    const innov__kind *wanted = NULL;
    innov__report to;
    int rc;

    if (id != NULL)
        *id = 0;
    rc = innov__store_enter(store, NULL);
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, NULL);
    if (name == NULL || id == NULL)
        rc = innov__fail(to, INNOV__MSG_NULL, .name = name == NULL ? "name" : "id");
    else if (kind != 0)
        rc = innov__query_kind(kind, &wanted, to);
    if (rc == INNOV_OK)
        rc = innov__resolve(store->core, wanted, name, id, to);
    return innov__store_leave(store, rc);
}

/* A table of links being filled. */
typedef struct listing {
    innov__core *core;
    innov_table *table;
    innov__buffer title;
    innov__report to;
} listing;

static int add_link(void *context, const innov__kind *kind, int field, int64_t from)
{
    listing *l = context;
    int rc = innov__table_row(l->table);

    if (rc == INNOV_OK)
        rc = innov__table_set_text(l->table, 0, kind->name);
    if (rc == INNOV_OK)
        rc = innov__table_set_text(l->table, 1, kind->fields[field].name);
    if (rc == INNOV_OK)
        rc = innov__table_set_int(l->table, 2, from);
    if (rc == INNOV_OK)
        rc = innov__title_of(l->core, from, &l->title, l->to);
    return rc == INNOV_OK ? innov__table_set_text(l->table, 3, l->title.bytes) : rc;
}

int innov_store_links(innov_store *store, int64_t id, innov_table **table, innov_diag *diag)
{
    static const innov__column columns[] = {
        {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
        {"field", {"Field", "Lauks"}, .type = INNOV_TYPE_TEXT},
        {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
        {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    };
    listing l = {0};
    int rc, exists;

    if (table != NULL)
        *table = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    l.core = store->core;
    l.to = innov__store_report(store, diag);
    if (table == NULL)
        return innov__store_leave(store, innov__fail(l.to, INNOV__MSG_NULL, .name = "table"));
    if (!innov__id_ok(id))
        return innov__store_leave(store, innov__no_id(id, l.to));
    rc = innov__row_exists(store->core, id, &exists, l.to);
    if (rc == INNOV_OK && !exists) {
        char text[INNOV_ID_SIZE];

        innov__id_write(id, text);
        rc = innov__fail(l.to, INNOV__MSG_NO_RECORD, .value = text);
    }
    if (rc == INNOV_OK)
        rc = innov__table_new("links", columns, INNOV__COUNT(columns), &l.table);
    if (rc == INNOV_OK)
        rc = innov__each_link(store->core, id, add_link, &l, l.to);
    innov__buffer_free(&l.title);
    if (rc == INNOV_OK)
        *table = l.table;
    else
        innov_table_free(l.table);
    return innov__store_leave(store, rc);
}
