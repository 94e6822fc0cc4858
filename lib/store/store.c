/* store.c - the public calls on a store that are not in a file of their own. */
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "model/forms.h"
#include "store/log.h"

enum { PATIENCE_MAX = 600000 };

/* ---- Opening ------------------------------------------------------------------------------- */

static int open_core(const char *location, uint32_t flags, innov__core **core, innov__report to)
{
    int rc = innov__core_new(location, core);

    if (rc != INNOV_OK)
        return innov__fail(to, rc == INNOV_E_NOMEM ? INNOV__MSG_NO_MEMORY : INNOV__MSG_IO,
                           .name = "random numbers");
    rc = innov__location_parse(location, &(*core)->backend, &(*core)->path, to);
    if (rc == INNOV_OK)
        rc = (*core)->backend->open(*core, flags, to);
    if (rc != INNOV_OK) {
        innov__core_close(*core);
        innov__core_release(*core);
        *core = NULL;
    }
    return rc;
}

int innov_store_open(const char *location, uint32_t flags, innov_store **store, innov_diag *diag)
{
    innov__report to = {.diag = diag};
    innov_store *made;
    int rc;

    innov__diag_clear(diag);
    if (store != NULL)
        *store = NULL;
    if (location == NULL || store == NULL)
        return innov__fail(to, INNOV__MSG_NULL, .name = location == NULL ? "location" : "store");
    if (flags != INNOV_OPEN_READ && flags != INNOV_OPEN_WRITE && flags != INNOV_OPEN_CREATE)
        return innov__fail(to, INNOV__MSG_OUT_OF_RANGE, .name = "flags", .number = flags,
                           .expected = "INNOV_OPEN_READ, INNOV_OPEN_WRITE, INNOV_OPEN_CREATE");
    made = innov__alloc_zeroed(1, sizeof *made);
    if (made == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL);
    rc = open_core(location, flags, &made->core, to);
    if (rc == INNOV_OK)
        *store = made;
    else
        innov__free(made);
    return rc;
}

void innov_store_free(innov_store *store)
{
    innov__core *core;
    int rc;

    if (store == NULL)
        return;
    core = store->core;
    rc = innov__core_enter_to_free(core);
    innov__core_close(core);
    if (rc == INNOV_OK)
        innov__core_leave(core);
    innov__core_release(core);
    innov__problem_clear(&store->problem);
    innov__buffer_free(&store->text);
    innov__free(store);
}

const char *innov_store_message(const innov_store *store, const char *lang)
{
    return store != NULL ? innov__problem_text(&store->problem, lang) : "";
}

/* ---- The store itself ---------------------------------------------------------------------- */

/* The token of the present state, as this handle last saw it. */
static void write_token(innov_store *store)
{
    char digest[INNOV__DIGEST_SIZE];
    innov__report to = innov__store_report(store, NULL);

    if (innov__log_digest(store->core, store->core->revision, digest, to) == INNOV_OK)
        innov__token_write(&store->text, store->core->identity, store->core->revision, digest);
}

const char *innov_store_text(const innov_store *store, int32_t what)
{
    innov__buffer *text;
    innov__core *core;

    if (innov__store_enter(store, NULL) != INNOV_OK)
        return "";
    core = store->core;
    text = &((innov_store *)store)->text;
    innov__buffer_clear(text);
    if (!core->in_transaction) /* other processes may have written since */
        (void)innov__engine_load_facts(core, innov__store_report(store, NULL));
    if (what == INNOV_STORE_LOCATION)
        innov__buffer_text(text, core->location);
    else if (what == INNOV_STORE_FORMAT)
        innov__buffer_text(text, core->backend->name);
    else if (what == INNOV_STORE_IDENTITY)
        innov__buffer_text(text, core->identity);
    else if (what == INNOV_STORE_LABELS)
        innov__buffer_text(text, innov__namespace_uri(core, core->labels));
    else if (what == INNOV_STORE_LANGUAGE)
        innov__buffer_text(text, core->language);
    else if (what == INNOV_STORE_REVISION)
        innov__buffer_int(text, core->revision);
    else if (what == INNOV_STORE_REQUIRE_ACTOR)
        innov__buffer_text(text, core->require_actor ? "true" : "false");
    else if (what == INNOV_STORE_PATIENCE)
        innov__buffer_int(text, core->patience);
    else if (what == INNOV_STORE_TOKEN)
        write_token((innov_store *)store);
    innov__core_leave(core);
    return text->failed == 0 && text->bytes != NULL ? text->bytes : "";
}

static int has_records(innov__core *core, int *found, innov__report to)
{
    const innov__kind *kind;
    int rc = INNOV_OK;

    *found = 0;
    for (size_t i = 0; rc == INNOV_OK && !*found && (kind = innov__kind_at(i)) != NULL; i++)
        if (innov__is_stored(kind))
            rc = innov__row_any(core, kind, found, to);
    return rc;
}

static int set_language(innov__core *core, const char *tag, innov__report to)
{
    if (!innov__language_ok(tag))
        return innov__fail(to, INNOV__MSG_NOT_LANGUAGE, .value = tag);
    memcpy(core->language, tag, strlen(tag) + 1);
    for (int32_t i = 0; i < innov_kind_count(); i++) /* made again with the new one when needed */
        if (core->workbenches[i].stored != NULL) {
            innov__record_destroy(core->workbenches[i].stored);
            core->workbenches[i].stored = NULL;
        }
    core->changed = 1;
    return innov__store_facts(core, to);
}

static int set_require_actor(innov__core *core, const char *text, innov__report to)
{
    if (strcmp(text, "true") != 0 && strcmp(text, "false") != 0)
        return innov__fail(to, INNOV__MSG_NOT_BOOLEAN, .value = text);
    core->require_actor = text[0] == 't';
    core->changed = 1;
    return innov__store_facts(core, to);
}

static int set_fact(innov__core *core, int32_t what, const char *text, innov__report to)
{
    int found, rc;

    if (what == INNOV_STORE_REQUIRE_ACTOR)
        return set_require_actor(core, text, to);
    rc = has_records(core, &found, to);
    if (rc == INNOV_OK && found)
        rc = innov__fail(to, INNOV__MSG_HAS_RECORDS, .file = core->path);
    if (rc != INNOV_OK)
        return rc;
    if (what == INNOV_STORE_LANGUAGE)
        return set_language(core, text, to);
    if (!innov__uri_form.holds(text, strlen(text)))
        return innov__fail(to, INNOV__MSG_NOT_URI, .value = text);
    return innov__adopt_labels(core, text, to);
}

/* Of this handle, not of the store: no transaction. */
static int set_patience(innov__core *core, const char *text, innov__report to)
{
    int64_t patience;

    if (innov__int_parse(text, strlen(text), &patience) != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NOT_INTEGER, .value = text);
    if (patience < 0 || patience > PATIENCE_MAX)
        return innov__fail(to, INNOV__MSG_NOT_IN_RANGE, .value = text, .expected = "0 .. 600000");
    core->patience = patience;
    return INNOV_OK;
}

int innov_store_set_text(innov_store *store, int32_t what, const char *text)
{
    int own, rc = innov__store_enter(store, NULL);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, NULL);
    if (text != NULL && what == INNOV_STORE_PATIENCE)
        return innov__store_leave(store, set_patience(store->core, text, to));
    if (text == NULL)
        rc = innov__fail(to, INNOV__MSG_NULL, .name = "text");
    else if (what != INNOV_STORE_LABELS && what != INNOV_STORE_LANGUAGE &&
             what != INNOV_STORE_REQUIRE_ACTOR)
        rc = innov__fail(to, INNOV__MSG_OUT_OF_RANGE, .name = "what", .number = what,
                         .expected = "INNOV_STORE_LABELS, _LANGUAGE, _REQUIRE_ACTOR, _PATIENCE");
    else
        rc = innov__begin_own(store->core, &own, to);
    if (rc != INNOV_OK)
        return innov__store_leave(store, rc);
    rc = set_fact(store->core, what, text, to);
    return innov__store_leave(store, innov__end_own(store->core, own, rc, to));
}

int innov_store_watch(innov_store *store, innov_progress *progress)
{
    int rc = innov__store_enter(store, NULL);

    if (rc != INNOV_OK)
        return rc;
    store->core->progress = progress;
    return innov__store_leave(store, INNOV_OK);
}

int innov_store_seed(innov_store *store, int64_t seed)
{
    int rc = innov__store_enter(store, NULL);

    if (rc != INNOV_OK)
        return rc;
    if (seed < 0)
        rc = innov__fail(innov__store_report(store, NULL), INNOV__MSG_OUT_OF_RANGE, .name = "seed",
                         .number = seed, .expected = ">= 0");
    else
        store->core->next_mint = seed & INNOV__ID_MASK;
    return innov__store_leave(store, rc);
}

/* ---- Transactions -------------------------------------------------------------------------- */

int innov_store_begin(innov_store *store, const char *actor, const char *reason, uint32_t flags)
{
    int rc = innov__store_enter(store, NULL);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, NULL);
    if ((flags & ~(uint32_t)INNOV_BEGIN_OVERRIDE) != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags, .limit = INNOV_BEGIN_OVERRIDE);
    else
        rc = innov__begin(store->core, actor, reason, flags, to);
    return innov__store_leave(store, rc);
}

int innov_store_commit(innov_store *store, innov_diag *diag)
{
    int rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = store->core->in_transaction
             ? innov__commit(store->core, to)
             : innov__fail(to, INNOV__MSG_NO_TRANSACTION, .file = store->core->path);
    return innov__store_leave(store, rc);
}

int innov_store_rollback(innov_store *store)
{
    int rc = innov__store_enter(store, NULL);

    if (rc != INNOV_OK)
        return rc;
    if (store->core->in_transaction)
        innov__rollback(store->core);
    else
        rc = innov__fail(innov__store_report(store, NULL), INNOV__MSG_NO_TRANSACTION,
                         .file = store->core->path);
    return innov__store_leave(store, rc);
}

/* ---- One record ---------------------------------------------------------------------------- */

static int get(innov__core *core, int64_t id, innov_record **record, innov__report to)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    char text[INNOV_ID_SIZE];
    int rc;

    if (!innov__id_ok(id))
        return innov__no_id(id, to);
    innov__id_write(id, text);
    if (kind == NULL || !innov__is_stored(kind)) /* of a newer model, or no record's */
        return innov__fail(to, INNOV__MSG_NO_RECORD, .value = text);
    rc = innov__record_make(kind, core->language, record);
    if (rc != INNOV_OK)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);
    rc = innov__row_get(core, id, *record, to);
    if (rc == INNOV_E_NOT_FOUND)
        rc = innov__fail(to, INNOV__MSG_NO_RECORD, .kind_name = kind->name, .value = text);
    if (rc != INNOV_OK) {
        innov__record_destroy(*record);
        *record = NULL;
    }
    return rc;
}

int innov_store_get(innov_store *store, int64_t id, innov_record **record, innov_diag *diag)
{
    innov__report to;
    int rc;

    if (record != NULL)
        *record = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    rc = record != NULL ? get(store->core, id, record, to)
                        : innov__fail(to, INNOV__MSG_NULL, .name = "record");
    return innov__store_leave(store, rc);
}

/* Lets the record know how the transaction ends: only then are its id and revision for good. */
static void follow(innov__core *core, innov_record *record, innov__standing before)
{
    if (record->outcome == core->outcome) /* put before in this transaction */
        return;
    innov__outcome_release(record->outcome);
    record->outcome = core->outcome;
    record->before = before;
    atomic_fetch_add(&core->outcome->references, 1);
}

static int put(innov__core *core, innov_record *record, innov__report to)
{
    innov__standing before = {record->id, record->revision, record->labels};
    innov__facts nowhere = {0};
    innov__written written;
    int own, rc;

    if (!innov__is_stored(record->kind))
        return innov__fail(to, INNOV__MSG_INPUT_KIND, .kind_name = record->kind->name);
    if (record->lent)
        return innov__fail(to, INNOV__MSG_LENT, .kind_name = record->kind->name);
    rc = innov__begin_put(core, &own, to);
    if (rc != INNOV_OK)
        return rc;
    rc = innov__write(core, record, &written, to, &nowhere);
    if (rc == INNOV_OK) {
        follow(core, record, before);
    } else { /* nothing is written; a raised counter stays, and is not raised again */
        record->id = before.id;
        record->revision = before.revision;
        record->labels = before.labels;
    }
    rc = innov__end_own(core, own, rc, to);
    innov__record_settle(record);
    return rc;
}

int innov_store_put(innov_store *store, innov_record *record, uint32_t flags, innov_diag *diag)
{
    int rc = innov__store_enter(store, diag);
    innov__report to;

    if (rc != INNOV_OK)
        return rc;
    to = innov__store_report(store, diag);
    if (record == NULL)
        rc = innov__fail(to, INNOV__MSG_NULL, .name = "record");
    else if (flags != 0)
        rc = innov__fail(to, INNOV__MSG_FLAGS, .number = flags);
    else if (!innov__record_enter(record))
        rc = innov__fail(to, INNOV__MSG_BUSY, .name = "record");
    if (rc != INNOV_OK)
        return innov__store_leave(store, rc);
    innov__record_settle(record);
    rc = put(store->core, record, to);
    innov__record_leave(record);
    return innov__store_leave(store, rc);
}
