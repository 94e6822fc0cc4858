/* merge.c - a record of a file meets the one that the store has: what the file gives counts, but
 * where the file says which state of the store it shows, only what it changed since.
 *
 * The base of that comparison is the record as it was at the file's origin: the log, unwound from
 * the present.
 */
#include <string.h>

#include "model/common.h"
#include "store/intake.h"
#include "store/log.h"

/* One record being merged. */
typedef struct merge {
    const innov__merging *how;
    innov_record *merged;
    const innov_record *given, *stored;
    innov_record *base; /* at the origin; NULL: all that the file gives counts */
    const innov__gist *gist;
    int conflicts;
} merge;

/* ---- The record at the origin -------------------------------------------------------------- */

/* Takes the elements of other namespaces that the log has of a change: all that the record had. */
static int restore_extension(sqlite3_stmt *row, int column, innov_record *base)
{
    const char *text = (const char *)sqlite3_column_text(row, column);

    base->foreign = NULL;
    base->foreign_length = 0;
    if (text == NULL)
        return INNOV_OK;
    base->foreign_length = (size_t)sqlite3_column_bytes(row, column);
    base->foreign = innov__arena_text(&base->arena, text, base->foreign_length);
    return base->foreign != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

/* Unwinds what the log has of `id` since the origin, newest first. `before` becomes the revision
 * that the record had then. */
static int unwind(const innov__merging *how, int64_t id, innov_record *base, int64_t *before)
{
    innov__core *core = how->core;
    innov__buffer sql = {0};
    sqlite3_stmt *row = NULL;
    int rc, step = SQLITE_DONE;

    innov__buffer_text(&sql, "SELECT revision, before, extension FROM innov_change WHERE id = ? "
                             "AND revision > ? ORDER BY revision DESC");
    rc = innov__engine_prepare(core, &sql, &row, how->to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, id);
    (void)sqlite3_bind_int64(row, 2, how->origin);
    while (rc == INNOV_OK && (step = sqlite3_step(row)) == SQLITE_ROW) {
        *before = sqlite3_column_int64(row, 1);
        rc = innov__log_restore(core, sqlite3_column_int64(row, 0), id, base, NULL, how->to);
        if (rc == INNOV_OK)
            rc = restore_extension(row, 2, base);
    }
    if (rc == INNOV_OK && step != SQLITE_DONE)
        rc = innov__engine_fail(core, how->to);
    (void)sqlite3_finalize(row);
    return rc;
}

/* The record as it was at the origin; empty when it was not there yet. */
static int make_base(merge *m)
{
    int64_t before = m->merged->revision;
    int rc;

    if (m->how->origin == INNOV__NO_ORIGIN || before <= m->how->origin)
        return INNOV_OK;
    rc = innov__record_copy(m->merged, &m->base);
    if (rc == INNOV_OK)
        rc = unwind(m->how, m->merged->id, m->base, &before);
    if (rc == INNOV_OK && before > m->how->origin)
        innov__record_reset(m->base);
    return rc;
}

/* ---- Values -------------------------------------------------------------------------------- */

static innov__facts place_of(const merge *m, int index)
{
    int64_t line = index >= 0 ? m->gist->lines[index] : 0;
    innov__facts place = {.file = m->gist->file,
                          .line = line != 0 ? line : m->gist->line,
                          .columns = m->gist->columns};

    return innov__record_at(m->merged, index, &place);
}

/* The column that gives a language of a field; NULL when there is no table. */
static const char *language_column(const innov__gist *gist, int index, const char *lang)
{
    for (size_t i = 0; i < gist->language_count; i++)
        if (gist->languages[i].index == index && strcmp(gist->languages[i].lang, lang) == 0)
            return gist->languages[i].name;
    return NULL;
}

/* `lang` NULL: the field has no languages. */
static void say_conflict(merge *m, int index, const char *lang, const char *yours,
                         const char *theirs)
{
    innov__facts place = place_of(m, index);

    if (lang != NULL)
        place.column = language_column(m->gist, index, lang);
    place.yours = yours;
    place.theirs = theirs;
    (void)innov__say(m->how->to, INNOV__MSG_CHANGED_BOTH, &place);
    m->conflicts++;
}

/* Whether the file says something of a field. */
static int says(const merge *m, int index)
{
    return m->gist->given[index] != INNOV__ABSENT || m->how->replaces;
}

/* What a comparison of base, file and store comes to. */
typedef enum verdict { KEEP, TAKE, CONFLICT } verdict;

static verdict judge(const merge *m, int file_is_base, int store_is_base, int file_is_store)
{
    if (file_is_store || file_is_base)
        return KEEP;
    return store_is_base || m->how->overwrites ? TAKE : CONFLICT;
}

static int merge_whole(merge *m, int index)
{
    const innov_record *given = m->given, *base = m->base, *stored = m->stored;
    verdict found = base == NULL ? TAKE
                                 : judge(m, innov__record_same(given, base, index),
                                         innov__record_same(stored, base, index),
                                         innov__record_same(given, stored, index));

    if (found == TAKE)
        return innov__record_take(m->merged, given, index);
    if (found == CONFLICT)
        say_conflict(m, index, NULL, innov__record_text((innov_record *)given, index, NULL),
                     innov__record_text((innov_record *)stored, index, NULL));
    return INNOV_OK;
}

/* ---- Languages ----------------------------------------------------------------------------- */

/* The text in a language; "" when there is none. */
static const char *text_in(const innov_record *record, int index, const char *lang)
{
    size_t count;
    const innov__item *items = innov__record_items(record, index, &count);

    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, lang) == 0)
            return items[i].slot.form == INNOV__SLOT_TEXT ? items[i].slot.text : "";
    return "";
}

static int take_language(merge *m, int index, const char *lang, const char *text)
{
    innov__slot slot = {.form = INNOV__SLOT_TEXT, .length = (uint32_t)strlen(text)};

    if (text[0] == '\0') {
        innov__record_unset_language(m->merged, index, lang);
        return INNOV_OK;
    }
    slot.text = innov__arena_text(&m->merged->arena, text, slot.length);
    return slot.text != NULL ? innov__record_add_item(m->merged, index, lang, slot) : INNOV_E_NOMEM;
}

static int merge_language(merge *m, int index, const char *lang)
{
    const char *given = text_in(m->given, index, lang), *stored = text_in(m->stored, index, lang),
               *base = m->base != NULL ? text_in(m->base, index, lang) : NULL;
    verdict found = base == NULL ? TAKE
                                 : judge(m, strcmp(given, base) == 0, strcmp(stored, base) == 0,
                                         strcmp(given, stored) == 0);

    if (found == TAKE)
        return take_language(m, index, lang, given);
    if (found == CONFLICT)
        say_conflict(m, index, lang, given, stored);
    return INNOV_OK;
}

/* The languages that the file gives, and, when it gives the whole field, those that it does not. */
static int merge_languages(merge *m, int index)
{
    int whole = m->how->replaces || m->gist->given[index] == INNOV__NIL, rc = INNOV_OK;
    size_t count;
    const innov__item *items = innov__record_items(m->given, index, &count);

    for (size_t i = 0; i < count && rc == INNOV_OK; i++)
        rc = merge_language(m, index, items[i].lang);
    items = innov__record_items(m->stored, index, &count);
    for (size_t i = 0; whole && i < count && rc == INNOV_OK; i++)
        if (text_in(m->given, index, items[i].lang)[0] == '\0')
            rc = merge_language(m, index, items[i].lang);
    return rc;
}

/* ---- Records ------------------------------------------------------------------------------- */

/* Of what the file withholds it says nothing; of a list that is withheld in part, what it gives. */
static int merge_field(merge *m, int index)
{
    const innov__field *field = &m->merged->kind->fields[index];

    if (field->number == INNOV__WITHHELD) /* merged when the others are */
        return INNOV_OK;
    if (innov__record_withholds(m->given, index))
        return (field->flags & INNOV_FIELD_IS_LIST) != 0 && m->gist->given[index] == INNOV__GIVEN
                   ? innov__record_unite(m->merged, m->given, index)
                   : INNOV_OK;
    return (field->flags & INNOV_FIELD_IS_MULTILINGUAL) != 0 ? merge_languages(m, index)
                                                             : merge_whole(m, index);
}

static int same_extension(const innov_record *a, const innov_record *b)
{
    return a->foreign_length == b->foreign_length &&
           (a->foreign_length == 0 || memcmp(a->foreign, b->foreign, a->foreign_length) == 0);
}

static const char *extension_of(const innov_record *record)
{
    return record->foreign != NULL ? record->foreign : "";
}

/* Elements of other namespaces are compared as one text. */
static void merge_extension(merge *m)
{
    const innov_record *given = m->given, *base = m->base, *stored = m->stored;
    innov__facts place = place_of(m, -1);
    verdict found;

    if (given->foreign == NULL && !m->how->replaces) /* the file says nothing of them */
        return;
    found = base == NULL ? TAKE
                         : judge(m, same_extension(given, base), same_extension(stored, base),
                                 same_extension(given, stored));
    if (found == TAKE) {
        m->merged->foreign = given->foreign; /* it lives as long as this record is written */
        m->merged->foreign_length = given->foreign_length;
    } else if (found == CONFLICT) {
        place.field_name = "extension";
        place.yours = extension_of(given);
        place.theirs = extension_of(stored);
        (void)innov__say(m->how->to, INNOV__MSG_CHANGED_BOTH, &place);
        m->conflicts++;
    }
}

static int merge_fields(merge *m)
{
    int rc = INNOV_OK;

    for (size_t i = 0; i < m->merged->kind->field_count && rc == INNOV_OK; i++)
        if (says(m, (int)i))
            rc = merge_field(m, (int)i);
    if (rc == INNOV_OK)
        rc = innov__record_merge_withheld(m->merged, m->given);
    if (rc == INNOV_OK)
        merge_extension(m);
    return rc;
}

int innov__merge(const innov__merging *merging, innov_record *merged, const innov_record *given,
                 const innov__gist *gist)
{
    merge m = {.how = merging, .merged = merged, .given = given, .gist = gist};
    innov_record *stored = NULL;
    int rc = innov__record_copy(merged, &stored);

    m.stored = stored;
    if (rc == INNOV_OK)
        rc = make_base(&m);
    if (rc == INNOV_OK)
        rc = merge_fields(&m);
    innov__record_destroy(stored);
    innov__record_destroy(m.base);
    if (rc == INNOV_E_NOMEM)
        return innov__fail(merging->to, INNOV__MSG_NO_MEMORY, .file = gist->file);
    return rc == INNOV_OK && m.conflicts > 0 ? INNOV_E_CONFLICT : rc;
}

/* A new record has no language to take away. */
static void drop_unset_languages(innov_record *given)
{
    for (size_t i = given->item_count; i > 0; i--)
        if (given->items[i - 1].lang != NULL && given->items[i - 1].slot.form == INNOV__SLOT_UNSET)
            innov__record_unset_language(given, given->items[i - 1].index,
                                         given->items[i - 1].lang);
}

/* Whether the store deleted a record since the origin, and by which revision. */
static int find_deletion(const innov__merging *how, int64_t id, int64_t *revision)
{
    innov__buffer sql = {0};
    sqlite3_stmt *row = NULL;
    int rc, step;

    innov__buffer_text(&sql, "SELECT max(revision) FROM innov_change WHERE id = ? AND deleted AND "
                             "revision > ?");
    rc = innov__engine_prepare(how->core, &sql, &row, how->to);
    if (rc != INNOV_OK)
        return rc;
    (void)sqlite3_bind_int64(row, 1, id);
    (void)sqlite3_bind_int64(row, 2, how->origin);
    step = sqlite3_step(row);
    *revision = step == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
    (void)sqlite3_finalize(row);
    return step == SQLITE_ROW ? INNOV_OK : innov__engine_fail(how->core, how->to);
}

/* Whether the file, put into the record as it was at the origin, changes nothing of it. */
static int is_as_before(const innov__merging *how, const innov_record *base,
                        const innov_record *given, const innov__gist *gist, int *as_before)
{
    merge m = {.how = how, .given = given, .stored = base, .gist = gist};
    int rc = innov__record_copy(base, &m.merged);

    if (rc == INNOV_OK)
        rc = merge_fields(&m);
    *as_before = rc == INNOV_OK && same_extension(m.merged, base);
    for (size_t i = 0; *as_before && i < base->kind->field_count; i++)
        *as_before = innov__record_same(m.merged, base, (int)i);
    innov__record_destroy(m.merged);
    return rc;
}

/* The record as it was when the store deleted it, unwound to the origin, against what the file says
 * of it. */
static int judge_deleted(const innov__merging *how, const innov_record *given,
                         const innov__gist *gist, int *gone)
{
    innov_record *base = NULL;
    int64_t before = INT64_MAX;
    int rc = innov__record_make(given->kind, given->primary, &base);

    if (rc == INNOV_OK)
        rc = unwind(how, given->id, base, &before);
    if (rc == INNOV_OK && before <= how->origin)
        rc = is_as_before(how, base, given, gist, gone);
    innov__record_destroy(base);
    return rc;
}

int innov__merge_absent(const innov__merging *merging, innov_record *given, const innov__gist *gist,
                        int *gone)
{
    innov__facts place = {.file = gist->file, .line = gist->line};
    int64_t revision = 0;
    int rc = INNOV_OK;

    *gone = 0;
    if (merging->origin != INNOV__NO_ORIGIN)
        rc = find_deletion(merging, given->id, &revision);
    if (rc == INNOV_OK && revision != 0)
        rc = judge_deleted(merging, given, gist, gone);
    if (rc == INNOV_E_NOMEM)
        return innov__fail(merging->to, INNOV__MSG_NO_MEMORY, .file = gist->file);
    if (rc == INNOV_OK && revision != 0 && !*gone && !merging->overwrites) {
        place = innov__record_at(given, -1, &place);
        place.number = revision;
        rc = innov__say(merging->to, INNOV__MSG_DELETED_HERE, &place);
    }
    drop_unset_languages(given);
    return rc;
}
