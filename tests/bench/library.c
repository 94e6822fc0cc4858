/* library.c - the library's side of the benchmark, through its public API. */
#include <innov/innov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "measure.h"
#include "sides.h"

/* A store at work. */
typedef struct opened {
    const task *t;
    innov_store *store;
} opened;

static void said(int rc, const innov_store *store, const char *what)
{
    if (rc < 0)
        (void)fprintf(stderr, "bench: %s: %s: %s\n", what, innov_result_name(rc),
                      innov_store_message(store, "en"));
    must(rc >= 0, what);
}

static opened *open_at(const task *t, const char *path, uint32_t flags)
{
    opened *made = calloc(1, sizeof *made);

    must(made != NULL, "memory");
    made->t = t;
    said(innov_store_open(path, flags, &made->store, NULL), made->store, "innov_store_open");
    return made;
}

void *library_reader(void *given)
{
    return open_at(given, ((task *)given)->store, INNOV_OPEN_READ);
}

void *library_begin(void *given)
{
    return open_at(given, ((task *)given)->out, INNOV_OPEN_WRITE);
}

void *library_empty(void *given)
{
    return open_at(given, "sqlite::memory:", INNOV_OPEN_CREATE);
}

void library_end(void *made)
{
    innov_store_free(((opened *)made)->store);
    free(made);
}

/* ---- Writing ------------------------------------------------------------------------------- */

static int set_value(innov_record *record, const column *c, const value *v, int32_t nth)
{
    if (c->list && v->text != NULL)
        return innov_list_set(record, c->field, nth, v->text);
    if (c->list)
        return innov_list_set_int(record, c->field, nth, v->number);
    return v->text != NULL ? innov_set(record, c->field, v->lang, v->text)
                           : innov_set_int(record, c->field, v->number);
}

static innov_record *make_record(const plan *p, const shape *kind, const entry *one)
{
    innov_record *record;
    int32_t last = -1, nth = 0;

    must(innov_record_new(kind->kind, &record) == INNOV_OK, "innov_record_new");
    for (size_t i = 0; i < one->count; i++) {
        const value *v = &p->values[one->first + i];
        int rc;

        nth = v->column == last ? nth + 1 : 0;
        last = v->column;
        rc = set_value(record, &kind->columns[v->column], v, nth);
        if (rc != INNOV_OK)
            (void)fprintf(stderr, "bench: %s\n", innov_record_message(record, "en"));
        must(rc == INNOV_OK, "a value that may be set");
    }
    return record;
}

static void put_all(const plan *p, innov_store *store)
{
    int64_t id;

    for (size_t b = 0; b < p->batch_count; b++)
        for (size_t i = 0; i < p->batches[b].count; i++) {
            const entry *one = &p->entries[p->batches[b].first + i];
            innov_record *record = make_record(p, p->batches[b].kind, one);

            said(innov_store_put(store, record, 0, NULL), store, "innov_store_put");
            must(innov_record_int(record, INNOV_RECORD_ID, &id) == INNOV_OK && id == one->id,
                 "the id of the plan");
            innov_record_free(record);
        }
}

uint64_t library_save(void *given)
{
    const task *t = given;
    opened *into = open_at(t, t->out, INNOV_OPEN_CREATE);

    said(innov_store_seed(into->store, PLAN_SEED), into->store, "innov_store_seed");
    said(innov_store_begin(into->store, NULL, NULL, 0), into->store, "innov_store_begin");
    put_all(t->p, into->store);
    said(innov_store_commit(into->store, NULL), into->store, "innov_store_commit");
    library_end(into);
    return 0;
}

static void change_one(innov_store *store, int64_t id, int64_t n)
{
    char title[PLAN_TITLE_SIZE];
    innov_record *record;

    said(innov_store_get(store, id, &record, NULL), store, "innov_store_get");
    (void)new_title(n, title);
    must(innov_set(record, INNOV_CHALLENGE_TITLE, "lv", title) == INNOV_OK &&
             innov_set(record, INNOV_CHALLENGE_RAISED_ON, NULL, new_day(n)) == INNOV_OK,
         "innov_set");
    said(innov_store_put(store, record, 0, NULL), store, "innov_store_put");
    innov_record_free(record);
}

uint64_t library_change(void *given)
{
    opened *o = given;

    said(innov_store_begin(o->store, "Anna", NULL, 0), o->store, "innov_store_begin");
    for (int64_t i = 0; i < o->t->count; i++)
        change_one(o->store, nth_challenge(o->t->p, i), i);
    said(innov_store_commit(o->store, NULL), o->store, "innov_store_commit");
    return 0;
}

uint64_t library_change_one(void *given)
{
    opened *o = given;

    for (int64_t i = 0; i < o->t->count; i++) {
        said(innov_store_begin(o->store, "Anna", NULL, 0), o->store, "innov_store_begin");
        change_one(o->store, nth_challenge(o->t->p, i), i);
        said(innov_store_commit(o->store, NULL), o->store, "innov_store_commit");
    }
    return 0;
}

/* ---- Reading ------------------------------------------------------------------------------- */

static uint64_t sum_text(const char *text)
{
    return (unsigned char)*text;
}

static uint64_t sum_list(const innov_record *record, const column *c)
{
    int32_t count;
    int64_t number;
    uint64_t sum = 0;

    must(innov_list_count(record, c->field, &count) == INNOV_OK, "innov_list_count");
    for (int32_t i = 0; i < count; i++) {
        if (is_text(c->type)) {
            sum += sum_text(innov_list_text(record, c->field, i));
        } else {
            must(innov_list_get_int(record, c->field, i, &number) == INNOV_OK,
                 "innov_list_get_int");
            sum += (uint64_t)number;
        }
    }
    return sum;
}

static uint64_t sum_languages(const innov_record *record, const column *c)
{
    const char *lang;
    uint64_t sum = 0;

    for (int32_t i = 0; *(lang = innov_language_at(record, c->field, i)) != '\0'; i++)
        sum += sum_text(innov_text(record, c->field, lang));
    return sum;
}

/* Every field by its getter. */
static uint64_t sum_record(const innov_record *record, const shape *kind)
{
    uint64_t sum = 0;
    int64_t number;

    must(innov_record_int(record, INNOV_RECORD_ID, &number) == INNOV_OK, "innov_record_int");
    sum += (uint64_t)number;
    for (int i = 0; i < kind->count; i++) {
        const column *c = &kind->columns[i];

        if (c->list) {
            sum += sum_list(record, c);
        } else if (c->multilingual) {
            sum += sum_languages(record, c);
        } else if (is_text(c->type)) {
            sum += sum_text(innov_text(record, c->field, NULL));
        } else {
            must(innov_get_int(record, c->field, &number) >= INNOV_OK, "innov_get_int");
            sum += (uint64_t)number;
        }
    }
    return sum;
}

uint64_t library_read(void *given)
{
    opened *o = given;
    uint64_t sum = 0;

    for (size_t b = 0; b < o->t->p->batch_count; b++) {
        const shape *kind = o->t->p->batches[b].kind;
        const innov_record *record;
        innov_cursor *cursor;
        int rc;

        said(innov_store_find(o->store, kind->kind, NULL, &cursor, NULL), o->store,
             "innov_store_find");
        while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK)
            sum += sum_record(record, kind);
        must(rc == INNOV_DONE, "innov_cursor_next");
        innov_cursor_free(cursor);
    }
    return sum;
}

uint64_t library_look_up(void *given)
{
    opened *o = given;
    uint64_t sum = 0;

    for (int64_t i = 0; i < o->t->count; i++) {
        int64_t id = nth_record(o->t->p, i);
        innov_record *record;
        int32_t kind;

        said(innov_store_get(o->store, id, &record, NULL), o->store, "innov_store_get");
        must(innov_id_kind(id, &kind) == INNOV_OK, "innov_id_kind");
        sum += sum_record(record, shape_of(o->t->p->model, kind));
        innov_record_free(record);
    }
    return sum;
}

static const innov_record *first_challenge(opened *o, innov_cursor **cursor)
{
    const innov_record *record;

    said(innov_store_find(o->store, INNOV_CHALLENGE, "institution is set and raised_on is set",
                          cursor, NULL),
         o->store, "innov_store_find");
    must(innov_cursor_next(*cursor, &record) == INNOV_OK, "innov_cursor_next");
    return record;
}

uint64_t library_get_text(void *given)
{
    opened *o = given;
    innov_cursor *cursor;
    const innov_record *record = first_challenge(o, &cursor);
    uint64_t sum = 0;

    for (int64_t i = 0; i < o->t->count; i++)
        sum += sum_text(innov_text(record, INNOV_CHALLENGE_RAISED_ON, NULL));
    innov_cursor_free(cursor);
    return sum;
}

static uint64_t get_numbers(opened *o, int32_t kind, int32_t field)
{
    innov_cursor *cursor;
    const innov_record *record;
    uint64_t sum = 0;
    int64_t number;

    said(innov_store_find(o->store, kind, NULL, &cursor, NULL), o->store, "innov_store_find");
    do
        must(innov_cursor_next(cursor, &record) == INNOV_OK, "a record that has the field");
    while (!innov_has(record, field));
    for (int64_t i = 0; i < o->t->count; i++) {
        (void)innov_get_int(record, field, &number);
        sum += (uint64_t)number;
    }
    innov_cursor_free(cursor);
    return sum;
}

uint64_t library_get_integer(void *given)
{
    return get_numbers(given, INNOV_CHALLENGE, INNOV_CHALLENGE_INSTITUTION);
}

uint64_t library_get_date(void *given)
{
    return get_numbers(given, INNOV_CHALLENGE, INNOV_CHALLENGE_RAISED_ON);
}

uint64_t library_get_code(void *given)
{
    return get_numbers(given, INNOV_SESSION, INNOV_SESSION_PHASE);
}

uint64_t library_open(void *given)
{
    const task *t = given;

    for (int64_t i = 0; i < t->count; i++)
        library_end(open_at(t, t->store, INNOV_OPEN_READ));
    return 0;
}

uint64_t library_create(void *given)
{
    const task *t = given;

    for (int64_t i = 0; i < t->count; i++) {
        library_end(open_at(t, t->out, INNOV_OPEN_CREATE));
        must(unlink(t->out) == 0, "unlink");
    }
    return 0;
}

uint64_t library_make_blank(void *given)
{
    library_end(open_at(given, ((task *)given)->out, INNOV_OPEN_CREATE));
    return 0;
}

uint64_t library_check(void *given)
{
    opened *o = given;

    said(innov_store_check(o->store, 0, NULL), o->store, "innov_store_check");
    return 0;
}

uint64_t library_undo(void *given)
{
    opened *o = given;
    int64_t revision = strtoll(innov_store_text(o->store, INNOV_STORE_REVISION), NULL, 10);

    said(innov_store_undo(o->store, revision, 0, NULL), o->store, "innov_store_undo");
    return 0;
}

/* ---- XML ----------------------------------------------------------------------------------- */

uint64_t library_validate(void *given)
{
    opened *o = given;

    said(innov_store_import(o->store, o->t->xml, NULL, INNOV_IMPORT_DRY_RUN, NULL, NULL), o->store,
         "innov_store_import");
    return 0;
}

uint64_t library_from_xml(void *given)
{
    const task *t = given;
    char from[600], into[600];

    (void)snprintf(from, sizeof from, "xml:%s", t->xml);
    (void)snprintf(into, sizeof into, "sqlite:%s", t->out);
    must(innov_convert(from, into, 0, NULL, NULL) == INNOV_OK, "innov_convert");
    return 0;
}

uint64_t library_to_xml(void *given)
{
    opened *o = given;

    said(innov_store_export(o->store, o->t->out, NULL, INNOV_VIEW_FULL, 0, NULL), o->store,
         "innov_store_export");
    return 0;
}
