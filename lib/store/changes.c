/* changes.c - the feed: what changed since a point in the store's life, in order.
 *
 * A token names a point: the store's identity, a revision and that revision's digest. A token that
 * the log does not hold (another store, a copy that went its own way) is refused, never guessed at.
 */
#include <string.h>

#include "base/number.h"
#include "format/table.h"
#include "store/log.h"

enum {
    COLUMN_REVISION,
    COLUMN_TOKEN,
    COLUMN_INSTANT,
    COLUMN_ACTOR,
    COLUMN_REASON,
    COLUMN_CHANGE,
    COLUMN_KIND,
    COLUMN_RECORD,
    COLUMN_FIELD,
    COLUMN_BEFORE,
};

/* A feed being filled. */
typedef struct feed {
    innov__core *core;
    innov_table *table;
    sqlite3_stmt *transaction; /* the row of the present one */
    int64_t revision;
    innov__buffer token;
    innov__report to;
} feed;

static const innov__code change_codes[] = {
    {1, "added", {"Added", "Pievienots"}, {"It was new.", "Tas bija jauns."}},
    {2, "changed", {"Changed", "Mainīts"}, {"Some fields changed.", "Mainījās daži lauki."}},
    {3, "deleted", {"Deleted", "Dzēsts"}, {"It was deleted.", "Tas tika dzēsts."}},
};
static const innov__code_list change_list = INNOV__CODE_LIST("change", "Change", "Izmaiņa",
                                                             change_codes);

void innov__token_write(innov__buffer *out, const char *identity, int64_t revision,
                        const char *digest)
{
    innov__buffer_clear(out);
    innov__buffer_text(out, identity);
    innov__buffer_char(out, '-');
    innov__buffer_int(out, revision);
    innov__buffer_char(out, '-');
    innov__buffer_text(out, digest[0] != '\0' ? digest : "0");
}

int innov__token_read(innov__core *core, const char *token, int64_t *revision, innov__report to)
{
    char digest[INNOV__DIGEST_SIZE];
    const char *dash = strchr(token, '-'), *second = dash != NULL ? strchr(dash + 1, '-') : NULL;
    int rc = INNOV_OK, fits;

    *revision = 0;
    if (token[0] == '\0')
        return INNOV_OK;
    fits = second != NULL && (size_t)(dash - token) == strlen(core->identity) &&
           memcmp(token, core->identity, strlen(core->identity)) == 0 &&
           innov__int_parse(dash + 1, (size_t)(second - dash - 1), revision) == INNOV_OK &&
           *revision >= 0;
    if (fits) {
        rc = innov__log_digest(core, *revision, digest, to);
        fits = strcmp(second + 1, digest[0] != '\0' ? digest : "0") == 0 &&
               (digest[0] != '\0' || *revision == 0);
    }
    if (rc == INNOV_OK && !fits)
        rc = innov__fail(to, INNOV__MSG_NO_TOKEN, .file = core->path, .value = token);
    return rc;
}

/* ---- Rows ---------------------------------------------------------------------------------- */

static int set_text(feed *f, size_t column, const char *text)
{
    return text != NULL && text[0] != '\0' ? innov__table_set_text(f->table, column, text)
                                           : INNOV_OK;
}

static int add_row(feed *f, int64_t id, int64_t change, const char *field, const char *before)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    int rc = innov__table_row(f->table);

    if (rc == INNOV_OK)
        rc = innov__table_set_int(f->table, COLUMN_REVISION, f->revision);
    if (rc == INNOV_OK)
        rc = set_text(f, COLUMN_TOKEN, f->token.bytes);
    if (rc == INNOV_OK)
        rc = innov__table_set_int(f->table, COLUMN_INSTANT,
                                  sqlite3_column_int64(f->transaction, 0));
    if (rc == INNOV_OK)
        rc = set_text(f, COLUMN_ACTOR, (const char *)sqlite3_column_text(f->transaction, 1));
    if (rc == INNOV_OK)
        rc = set_text(f, COLUMN_REASON, (const char *)sqlite3_column_text(f->transaction, 2));
    if (rc == INNOV_OK)
        rc = innov__table_set_int(f->table, COLUMN_CHANGE, change);
    if (rc == INNOV_OK && kind != NULL)
        rc = set_text(f, COLUMN_KIND, kind->name);
    if (rc == INNOV_OK)
        rc = innov__table_set_int(f->table, COLUMN_RECORD, id);
    if (rc == INNOV_OK)
        rc = set_text(f, COLUMN_FIELD, field);
    return rc == INNOV_OK ? set_text(f, COLUMN_BEFORE, before) : rc;
}

/* One row per field and language that changed, with what was before. */
static int add_changed(feed *f, int64_t id)
{
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(id));
    unsigned char touched[INNOV__FIELDS_PER_KIND] = {0};
    innov__buffer name = {0};
    innov_record *before;
    int rc;

    if (kind == NULL || innov__record_make(kind, f->core->language, &before) != INNOV_OK)
        return innov__fail(f->to, INNOV__MSG_NO_MEMORY, .file = f->core->path);
    rc = innov__log_restore(f->core, f->revision, id, before, touched, f->to);
    for (size_t i = 0; i < kind->field_count && rc == INNOV_OK; i++) {
        int multilingual = (kind->fields[i].flags & INNOV_FIELD_IS_MULTILINGUAL) != 0;
        size_t count;
        const innov__item *items = innov__record_items(before, (int)i, &count);

        if (!touched[i])
            continue;
        if (!multilingual || count == 0)
            rc = add_row(f, id, 2, kind->fields[i].name, innov__record_text(before, (int)i, NULL));
        for (size_t k = 0; multilingual && k < count && rc == INNOV_OK; k++) {
            innov__buffer_clear(&name);
            innov__buffer_text(&name, kind->fields[i].name);
            innov__buffer_char(&name, '@');
            innov__buffer_text(&name, items[k].lang);
            rc = name.failed == 0 ? add_row(f, id, 2, name.bytes, items[k].slot.text)
                                  : INNOV_E_NOMEM;
        }
    }
    innov__buffer_free(&name);
    innov__record_destroy(before);
    return rc;
}

static int add_change(void *context, int64_t id, innov__change change, int64_t before)
{
    feed *f = context;

    (void)before;
    if (change == INNOV__DID_CHANGE)
        return add_changed(f, id);
    return add_row(f, id, change == INNOV__DID_ADD ? 1 : 3, NULL, NULL);
}

/* ---- Transactions -------------------------------------------------------------------------- */

static int add_transaction(feed *f)
{
    char digest[INNOV__DIGEST_SIZE];
    int rc = innov__log_digest(f->core, f->revision, digest, f->to), step;

    if (rc != INNOV_OK)
        return rc;
    innov__token_write(&f->token, f->core->identity, f->revision, digest);
    if (f->token.failed != 0)
        return innov__fail(f->to, INNOV__MSG_NO_MEMORY, .file = f->core->path);
    (void)sqlite3_reset(f->transaction);
    (void)sqlite3_bind_int64(f->transaction, 1, f->revision);
    step = sqlite3_step(f->transaction);
    if (step == SQLITE_DONE)
        return innov__fail(f->to, INNOV__MSG_LOG_GAP, .file = f->core->path);
    if (step != SQLITE_ROW)
        return innov__engine_fail(f->core, f->to);
    return innov__log_walk(f->core, f->revision, INNOV__WALK_CHANGES | INNOV__WALK_ADDED,
                           add_change, f, f->to);
}

static int fill(feed *f, const char *since, int64_t limit)
{
    innov__buffer sql = {0};
    int64_t last, first;
    int rc = innov__engine_load_facts(f->core, f->to); /* another process may have written */

    if (rc == INNOV_OK)
        rc = innov__token_read(f->core, since, &first, f->to);
    if (rc != INNOV_OK)
        return rc;
    innov__buffer_text(&sql,
                       "SELECT instant, actor, reason FROM innov_transaction WHERE revision = ?");
    rc = innov__engine_prepare(f->core, &sql, &f->transaction, f->to);
    last = limit >= 0 && limit < f->core->revision - first ? first + limit : f->core->revision;
    for (f->revision = first + 1; rc == INNOV_OK && f->revision <= last; f->revision++)
        rc = add_transaction(f);
    (void)sqlite3_finalize(f->transaction);
    return rc;
}

int innov_store_changes(innov_store *store, const char *since, int64_t limit, innov_table **table,
                        innov_diag *diag)
{
    static const innov__column columns[] = {
        [COLUMN_REVISION] = {"revision", {"Revision", "Revīzija"}, .type = INNOV_TYPE_INTEGER},
        [COLUMN_TOKEN] = {"token", {"Token", "Marķieris"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_INSTANT] = {"instant", {"When", "Kad"}, .type = INNOV_TYPE_INSTANT},
        [COLUMN_ACTOR] = {"actor", {"Who", "Kas"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_REASON] = {"reason", {"Why", "Kāpēc"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_CHANGE] = {"change",
                           {"Change", "Izmaiņa"},
                           .type = INNOV_TYPE_CODE,
                           .codes = &change_list},
        [COLUMN_KIND] = {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_RECORD] = {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
        [COLUMN_FIELD] = {"field", {"Field", "Lauks"}, .type = INNOV_TYPE_TEXT},
        [COLUMN_BEFORE] = {"before", {"Before", "Pirms tam"}, .type = INNOV_TYPE_TEXT},
    };
    feed f = {0};
    int rc;

    if (table != NULL)
        *table = NULL;
    rc = innov__store_enter(store, diag);
    if (rc != INNOV_OK)
        return rc;
    f.core = store->core;
    f.to = innov__store_report(store, diag);
    if (since == NULL || table == NULL)
        rc = innov__fail(f.to, INNOV__MSG_NULL, .name = since == NULL ? "since" : "table");
    else if (f.core->in_transaction)
        rc = innov__fail(f.to, INNOV__MSG_IN_TRANSACTION, .file = f.core->path);
    else
        rc = innov__table_new("changes", columns, INNOV__COUNT(columns), &f.table);
    if (rc == INNOV_OK)
        rc = fill(&f, since, limit);
    innov__buffer_free(&f.token);
    if (rc == INNOV_OK)
        *table = f.table;
    else
        innov_table_free(f.table);
    return innov__store_leave(store, rc);
}
