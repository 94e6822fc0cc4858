/* delete.c - deleting a record with the records it owns, unless others still refer to them. */
#include "store/log.h"

/* What is to be deleted: the record, then what it owns, and so on. */
typedef struct doomed {
    innov__core *core;
    int64_t *ids;
    size_t count, capacity, looked_at;
    innov__report to;
    int refused;
} doomed;

static int doom(doomed *d, int64_t id)
{
    for (size_t i = 0; i < d->count; i++)
        if (d->ids[i] == id)
            return INNOV_OK;
    if (innov__array_reserve(&d->ids, &d->capacity, d->count + 1, sizeof *d->ids) != INNOV_OK)
        return innov__fail(d->to, INNOV__MSG_NO_MEMORY, .file = d->core->path);
    d->ids[d->count++] = id;
    return INNOV_OK;
}

static int is_doomed(const doomed *d, int64_t id)
{
    for (size_t i = 0; i < d->count; i++)
        if (d->ids[i] == id)
            return 1;
    return 0;
}

static int doom_owned(void *context, const innov__kind *kind, int field, int64_t from)
{
    doomed *d = context;

    if ((kind->fields[field].flags & INNOV_FIELD_IS_OWNER) == 0)
        return INNOV_OK;
    if (innov__id_kind(from) != kind->number)
        return innov__fail(d->to, INNOV__MSG_DAMAGED, .file = d->core->path, .name = kind->name);
    return doom(d, from);
}

static int refuse_link(void *context, const innov__kind *kind, int field, int64_t from)
{
    doomed *d = context;
    char id[INNOV_ID_SIZE];

    if (is_doomed(d, from))
        return INNOV_OK;
    innov__id_write(d->ids[d->looked_at], id);
    innov__fail(d->to, INNOV__MSG_REFERRED_TO, .kind = kind->number, .kind_name = kind->name,
                .field = innov__field_id_of(kind, &kind->fields[field]),
                .field_name = kind->fields[field].name, .record = from, .value = id);
    d->refused = 1;
    return INNOV_OK;
}

static int delete_one(innov__core *core, int64_t id, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    innov_record *stored;
    int rc;

    if (innov__record_make(kind, core->language, &stored) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, id, stored, to);
    if (rc == INNOV_OK)
        rc = innov__log_delete(core, stored, to);
    if (rc == INNOV_OK)
        rc = innov__row_delete(core, stored, to);
    innov__record_destroy(stored);
    return rc;
}

static int delete_all(doomed *d)
{
    int rc = INNOV_OK;

    for (size_t i = d->count; i > 0 && rc == INNOV_OK; i--) /* what is owned goes first */
        rc = delete_one(d->core, d->ids[i - 1], d->to);
    if (rc == INNOV_OK && d->count > 0)
        d->core->changed = 1;
    return rc;
}

static int doom_all(doomed *d, const int64_t *ids, size_t count, int with_owned)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = doom(d, ids[i]);
    for (size_t i = 0; with_owned && i < d->count && rc == INNOV_OK; i++)
        rc = innov__each_link(d->core, d->ids[i], doom_owned, d, d->to);
    return rc;
}

static int refuse_all_links(doomed *d)
{
    int rc = INNOV_OK;

    for (; d->looked_at < d->count && rc == INNOV_OK; d->looked_at++)
        rc = innov__each_link(d->core, d->ids[d->looked_at], refuse_link, d, d->to);
    return rc == INNOV_OK && d->refused ? INNOV_E_REFERENCE : rc;
}

int innov__delete(innov__core *core, const int64_t *ids, size_t count, innov__report to)
{
    doomed d = {.core = core, .to = to};
    int rc = doom_all(&d, ids, count, 1);

    if (rc == INNOV_OK)
        rc = refuse_all_links(&d);
    if (rc == INNOV_OK)
        rc = delete_all(&d);
    innov__free(d.ids);
    return rc;
}

int innov__delete_unchecked(innov__core *core, const int64_t *ids, size_t count, innov__report to)
{
    doomed d = {.core = core, .to = to};
    int rc = doom_all(&d, ids, count, 0);

    if (rc == INNOV_OK)
        rc = delete_all(&d);
    innov__free(d.ids);
    return rc;
}

int innov__refuse_links(innov__core *core, const int64_t *ids, size_t count, innov__report to)
{
    doomed d = {.core = core, .to = to};
    int rc = doom_all(&d, ids, count, 0);

    if (rc == INNOV_OK)
        rc = refuse_all_links(&d);
    innov__free(d.ids);
    return rc;
}

static int delete_record(innov__core *core, int64_t id, innov__report to)
{
    char text[INNOV_ID_SIZE];
    int exists, rc = innov__row_exists(core, id, &exists, to);

    if (rc != INNOV_OK)
        return rc;
    if (exists)
        return innov__delete(core, &id, 1, to);
    innov__id_write(id, text);
    return innov__fail(to, INNOV__MSG_NO_RECORD, .value = text);
}

int innov_store_delete(innov_store *store, int64_t id, uint32_t flags, innov_diag *diag)
{
    int own, rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (flags != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags, .limit = 0);
    else if (!innov__id_ok(id))
        rc = innov__no_id(id, to);
    else
        rc = innov__begin_own(store->core, &own, to);
    if (rc != INNOV_OK)
        return innov__store_leave(store, rc);
    rc = delete_record(store->core, id, to);
    return innov__store_leave(store, innov__end_own(store->core, own, rc, to));
}
