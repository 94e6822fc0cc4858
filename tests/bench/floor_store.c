/* floor_store.c - the least that a program must do to keep the same records in the same tables:
 * prepared statements, rows in the order of ids, indexes and words afterwards, no journal on a file
 * that nobody sees yet, one sync for a commit.
 */
#include <fcntl.h>
#include <innov/ids.h>
#include <innov/model.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "floor.h"
#include "measure.h"

enum { SQL_SIZE = 8192, INDEXES_SIZE = 1 << 15, TEXT_MAX = 1 << 16, DIGEST = 32 };

#define PRIMARY "lv"

/* ---- SQLite -------------------------------------------------------------------------------- */

void floor_run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
        (void)fprintf(stderr, "bench: %s: %s\n", sql, sqlite3_errmsg(db));
    must(sqlite3_errcode(db) == SQLITE_OK, "sqlite3_exec");
}

sqlite3_stmt *floor_prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *made;

    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL) != SQLITE_OK)
        (void)fprintf(stderr, "bench: %s: %s\n", sql, sqlite3_errmsg(db));
    must(made != NULL, "sqlite3_prepare_v3");
    return made;
}

void floor_step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        (void)fprintf(stderr, "bench: %s\n", sqlite3_errmsg(sqlite3_db_handle(statement)));
    must(sqlite3_reset(statement) == SQLITE_OK, "sqlite3_reset");
}

sqlite3 *floor_open_db(const char *path, int flags)
{
    sqlite3 *db;

    must(sqlite3_open_v2(path, &db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL) ==
             SQLITE_OK,
         "sqlite3_open_v2");
    floor_run(db, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON;"
                  "PRAGMA synchronous = FULL");
    return db;
}

/* ---- A new store --------------------------------------------------------------------------- */

/* What `columns` say of each index of a table. */
static size_t append_indexes(sqlite3 *db, const char *table, const char *columns, char *all,
                             size_t used)
{
    char sql[SQL_SIZE];
    sqlite3_stmt *rows;

    (void)snprintf(sql, sizeof sql,
                   "SELECT %s || ';' FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                   "AND tbl_name = '%s'",
                   columns, table);
    rows = floor_prepare(db, sql);
    while (sqlite3_step(rows) == SQLITE_ROW)
        used += (size_t)snprintf(all + used, INDEXES_SIZE - used, "%s",
                                 (const char *)sqlite3_column_text(rows, 0));
    (void)sqlite3_finalize(rows);
    must(used < INDEXES_SIZE, "indexes that fit");
    return used;
}

/* SQL for all indexes of the plan's kinds, of their own lists too. */
static char *index_sql(const plan *p, sqlite3 *db, const char *columns)
{
    char *all = calloc(1, INDEXES_SIZE);
    size_t used = 0;

    must(all != NULL, "memory");
    for (size_t b = 0; b < p->batch_count; b++) {
        const shape *kind = p->batches[b].kind;

        used = append_indexes(db, kind->name, columns, all, used);
        for (int i = 0; i < kind->count; i++)
            if (kind->columns[i].list && strncmp(kind->columns[i].table, "innov_", 6) != 0)
                used = append_indexes(db, kind->columns[i].table, columns, all, used);
    }
    return all;
}

static char *read_index_sql(const plan *p, const char *store, const char *columns)
{
    sqlite3 *db = floor_open_db(store, SQLITE_OPEN_READWRITE);
    char *all = index_sql(p, db, columns);

    must(sqlite3_close(db) == SQLITE_OK, "sqlite3_close");
    return all;
}

void floor_make_blank(const plan *p, const char *whole, const char *blank)
{
    char *drop = read_index_sql(p, whole, "'DROP INDEX \"' || name || '\"'");
    sqlite3 *db = floor_open_db(blank, SQLITE_OPEN_READWRITE);

    floor_run(db, drop);
    floor_run(db, "VACUUM");
    free(drop);
    must(sqlite3_close(db) == SQLITE_OK, "sqlite3_close");
}

static void copy_file(const char *from, const char *into)
{
    static char bytes[1 << 16];
    int in = open(from, O_RDONLY | O_CLOEXEC);
    int out = open(into, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    ssize_t got;

    must(in >= 0 && out >= 0, "a file to copy");
    while ((got = read(in, bytes, sizeof bytes)) > 0)
        must(write(out, bytes, (size_t)got) == got, "write");
    must(got == 0 && close(in) == 0 && close(out) == 0, "a copy");
}

static sqlite3_stmt *prepare_insert(sqlite3 *db, const shape *kind)
{
    char sql[SQL_SIZE];
    size_t used = (size_t)snprintf(sql, sizeof sql,
                                   "INSERT INTO \"%s\" (id, revision, label, namespace, extension",
                                   kind->name);

    for (int i = 0; i < kind->count; i++)
        if (!kind->columns[i].list)
            used += (size_t)snprintf(sql + used, sizeof sql - used, ", \"%s\"",
                                     kind->columns[i].name);
    used += (size_t)snprintf(sql + used, sizeof sql - used, ") VALUES (?");
    for (int i = 1; i < kind->stored + TEXT_OF_EACH; i++)
        used += (size_t)snprintf(sql + used, sizeof sql - used, ", ?");
    must(used + 2 < sizeof sql, "a statement that fits");
    (void)snprintf(sql + used, sizeof sql - used, ")");
    return floor_prepare(db, sql);
}

static void bind_value(sqlite3_stmt *statement, int place, const value *v)
{
    must((v->text != NULL
              ? sqlite3_bind_text(statement, place, v->text, (int)v->length, SQLITE_STATIC)
              : sqlite3_bind_int64(statement, place, v->number)) == SQLITE_OK,
         "sqlite3_bind");
}

/* The statements of one kind while it is written. */
typedef struct inserts {
    sqlite3_stmt *row, *text;
    sqlite3_stmt **lists; /* by column */
} inserts;

static void insert_text(sqlite3_stmt *text, int64_t id, const column *c, const value *v)
{
    (void)sqlite3_bind_int64(text, 1, id);
    (void)sqlite3_bind_text(text, 2, c->name, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(text, 3, v->lang, -1, SQLITE_STATIC);
    bind_value(text, 4, v);
    floor_step(text);
}

static void insert_item(sqlite3_stmt *list, int64_t id, int64_t ordinal, const value *v)
{
    (void)sqlite3_bind_int64(list, 1, id);
    (void)sqlite3_bind_int64(list, 2, ordinal);
    bind_value(list, 3, v);
    floor_step(list);
}

static void insert_entry(const plan *p, const shape *kind, const entry *one, const inserts *into)
{
    int last = -1;
    int64_t ordinal = 0;

    (void)sqlite3_clear_bindings(into->row);
    (void)sqlite3_bind_int64(into->row, 1, one->id);
    (void)sqlite3_bind_int(into->row, 2, 1);
    for (size_t i = 0; i < one->count; i++) {
        const value *v = &p->values[one->first + i];
        const column *c = &kind->columns[v->column];

        ordinal = v->column == last ? ordinal + 1 : 1;
        last = v->column;
        if (c->list)
            insert_item(into->lists[v->column], one->id, ordinal, v);
        else if (v->lang != NULL && strcmp(v->lang, PRIMARY) != 0)
            insert_text(into->text, one->id, c, v);
        else
            bind_value(into->row, c->place + TEXT_OF_EACH + 1, v);
    }
    floor_step(into->row);
}

static void insert_batch(const plan *p, sqlite3 *db, const batch *b)
{
    char sql[SQL_SIZE];
    inserts into = {.row = prepare_insert(db, b->kind)};

    into.text = floor_prepare(db, "INSERT INTO innov_text (id, field, lang, text) VALUES "
                                  "(?, ?, ?, ?)");
    into.lists = calloc((size_t)b->kind->count, sizeof *into.lists);
    must(into.lists != NULL, "memory");
    for (int i = 0; i < b->kind->count; i++)
        if (b->kind->columns[i].list) {
            (void)snprintf(sql, sizeof sql,
                           "INSERT INTO \"%s\" (id, ordinal, value) VALUES (?, ?, ?)",
                           b->kind->columns[i].table);
            into.lists[i] = floor_prepare(db, sql);
        }
    for (size_t i = 0; i < b->count; i++)
        insert_entry(p, b->kind, &p->entries[b->first + i], &into);
    for (int i = 0; i < b->kind->count; i++)
        (void)sqlite3_finalize(into.lists[i]);
    (void)sqlite3_finalize(into.text);
    (void)sqlite3_finalize(into.row);
    free(into.lists);
}

static void insert_words(const plan *p, sqlite3 *db)
{
    static char text[TEXT_MAX];
    sqlite3_stmt *insert = floor_prepare(db,
                                         "INSERT INTO innov_search (rowid, text) VALUES (?, ?)");

    for (size_t b = 0; b < p->batch_count; b++)
        for (size_t i = 0; i < p->batches[b].count; i++) {
            const entry *one = &p->entries[p->batches[b].first + i];
            size_t used = 0;

            for (size_t v = one->first; v < one->first + one->count; v++)
                if (p->batches[b].kind->columns[p->values[v].column].searched) {
                    memcpy(text + used, p->values[v].text, p->values[v].length);
                    used += p->values[v].length;
                    text[used++] = '\n';
                }
            if (used == 0)
                continue;
            (void)sqlite3_bind_int64(insert, 1, one->id);
            (void)sqlite3_bind_text(insert, 2, text, (int)used, SQLITE_STATIC);
            floor_step(insert);
        }
    (void)sqlite3_finalize(insert);
}

/* The row of a transaction; its digest is of no account here. */
static void insert_transaction(sqlite3 *db, int64_t revision, const char *actor)
{
    sqlite3_stmt *row = floor_prepare(db,
                                      "INSERT INTO innov_transaction (revision, instant, actor, "
                                      "digest) VALUES (?, ?, ?, ?)");
    struct timespec now = {0, 0};

    (void)clock_gettime(CLOCK_REALTIME, &now);
    (void)sqlite3_bind_int64(row, 1, revision);
    (void)sqlite3_bind_int64(row, 2, (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000);
    (void)sqlite3_bind_text(row, 3, actor, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(row, 4, "0123456789abcdef0123456789abcdef", DIGEST, SQLITE_STATIC);
    floor_step(row);
    (void)sqlite3_finalize(row);
}

static void insert_ranges(const plan *p, sqlite3 *db)
{
    sqlite3_stmt *row = floor_prepare(db, "INSERT INTO innov_added VALUES (1, ?, ?, ?)");

    for (size_t b = 0; b < p->batch_count; b++) {
        const entry *first = &p->entries[p->batches[b].first];

        (void)sqlite3_bind_text(row, 1, p->batches[b].kind->name, -1, SQLITE_STATIC);
        (void)sqlite3_bind_int64(row, 2, first->id);
        (void)sqlite3_bind_int64(row, 3, first[p->batches[b].count - 1].id);
        floor_step(row);
    }
    (void)sqlite3_finalize(row);
}

uint64_t floor_save(void *given)
{
    const task *t = given;
    char temporary[600], *indexes = read_index_sql(t->p, t->store, "sql");
    sqlite3 *db;
    int fd;

    (void)snprintf(temporary, sizeof temporary, "%s.new", t->out);
    copy_file(t->blank, temporary);
    db = floor_open_db(temporary, SQLITE_OPEN_READWRITE);
    floor_run(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    for (size_t b = 0; b < t->p->batch_count; b++)
        insert_batch(t->p, db, &t->p->batches[b]);
    floor_run(db, indexes);
    insert_words(t->p, db);
    insert_ranges(t->p, db);
    insert_transaction(db, 1, NULL);
    floor_run(db, "COMMIT");
    must(sqlite3_close(db) == SQLITE_OK, "sqlite3_close");
    fd = open(temporary, O_RDWR | O_CLOEXEC);
    must(fd >= 0 && fsync(fd) == 0 && close(fd) == 0 && rename(temporary, t->out) == 0, "a file");
    free(indexes);
    return 0;
}

/* ---- Reading ------------------------------------------------------------------------------- */

void side_seek(side *s, int64_t id)
{
    if (s->rows == NULL || s->followed)
        return;
    (void)sqlite3_bind_int64(s->rows, 1, id);
}

int side_next(side *s, int64_t id)
{
    int there;

    if (s->rows == NULL)
        return 0;
    if (!s->followed) {
        there = sqlite3_step(s->rows) == SQLITE_ROW;
        if (!there)
            (void)sqlite3_reset(s->rows);
        return there;
    }
    if (s->taken)
        s->there = s->taken = 0;
    while (!s->there) {
        if (sqlite3_step(s->rows) != SQLITE_ROW)
            s->id = INT64_MAX;
        else
            s->id = sqlite3_column_int64(s->rows, 0);
        s->there = s->id >= id;
    }
    s->taken = s->id == id;
    return s->taken;
}

static void side_begin(side *s, sqlite3 *db, const shape *kind, const char *table,
                       const char *columns, int followed)
{
    char sql[SQL_SIZE];
    sqlite3_stmt *any;

    *s = (side){.followed = followed, .id = 0};
    (void)snprintf(sql, sizeof sql, "SELECT 1 FROM \"%s\" WHERE id BETWEEN %lld AND %lld LIMIT 1",
                   table, (long long)first_id(kind->kind), (long long)first_id(kind->kind + 1) - 1);
    any = floor_prepare(db, sql);
    if (sqlite3_step(any) == SQLITE_ROW) {
        if (followed)
            (void)snprintf(sql, sizeof sql, "SELECT %s FROM \"%s\" WHERE id BETWEEN %lld AND %lld",
                           columns, table, (long long)first_id(kind->kind),
                           (long long)first_id(kind->kind + 1) - 1);
        else
            (void)snprintf(sql, sizeof sql, "SELECT %s FROM \"%s\" WHERE id = ?", columns, table);
        s->rows = floor_prepare(db, sql);
    }
    (void)sqlite3_finalize(any);
}

void reading_begin(reading *r, sqlite3 *db, const shape *kind, const char *rest, int followed)
{
    char *sql = shape_select(kind, rest);

    *r = (reading){.kind = kind, .row = floor_prepare(db, sql)};
    free(sql);
    if (kind->has_texts)
        side_begin(&r->texts, db, kind, "innov_text", "id, field, lang, text", followed);
    r->lists = calloc((size_t)kind->count, sizeof *r->lists);
    must(r->lists != NULL, "memory");
    for (int i = 0; i < kind->count; i++)
        if (kind->columns[i].list)
            side_begin(&r->lists[i], db, kind, kind->columns[i].table, "id, value", followed);
}

void reading_end(reading *r)
{
    for (int i = 0; i < r->kind->count; i++)
        (void)sqlite3_finalize(r->lists[i].rows);
    (void)sqlite3_finalize(r->texts.rows);
    (void)sqlite3_finalize(r->row);
    free(r->lists);
}

static uint64_t sum_column(sqlite3_stmt *row, int place, const column *c)
{
    const unsigned char *text;

    if (!is_text(c->type))
        return (uint64_t)sqlite3_column_int64(row, place);
    text = sqlite3_column_text(row, place);
    return text != NULL ? *text : 0;
}

/* Everything of the record whose row was reached. */
static uint64_t sum_row(reading *r)
{
    int64_t id = sqlite3_column_int64(r->row, 0);
    uint64_t sum = (uint64_t)id;

    side_seek(&r->texts, id);
    while (side_next(&r->texts, id))
        sum += *sqlite3_column_text(r->texts.rows, 3);
    for (int i = 0; i < r->kind->count; i++) {
        const column *c = &r->kind->columns[i];

        if (!c->list)
            sum += sum_column(r->row, c->place + TEXT_OF_EACH, c);
        for (side_seek(&r->lists[i], id); c->list && side_next(&r->lists[i], id);)
            sum += sum_column(r->lists[i].rows, 1, c);
    }
    return sum;
}

uint64_t floor_read(void *given)
{
    floor_store *f = given;
    uint64_t sum = 0;

    for (size_t b = 0; b < f->t->p->batch_count; b++) {
        reading r;

        reading_begin(&r, f->db, f->t->p->batches[b].kind, "ORDER BY id", 1);
        while (sqlite3_step(r.row) == SQLITE_ROW)
            sum += sum_row(&r);
        reading_end(&r);
    }
    return sum;
}

static reading *by_id(floor_store *f, int64_t id)
{
    const plan *p = f->t->p;

    for (size_t b = 0; b < p->batch_count; b++)
        if (id < first_id(p->batches[b].kind->kind + 1))
            return &f->by_id[b];
    return NULL;
}

uint64_t floor_look_up(void *given)
{
    floor_store *f = given;
    uint64_t sum = 0;

    for (int64_t i = 0; i < f->t->count; i++) {
        int64_t id = nth_record(f->t->p, i);
        reading *r = by_id(f, id);

        (void)sqlite3_bind_int64(r->row, 1, id);
        must(sqlite3_step(r->row) == SQLITE_ROW, "a record");
        sum += sum_row(r);
        (void)sqlite3_reset(r->row); /* what others commit is seen by the next */
    }
    return sum;
}

/* ---- Opening ------------------------------------------------------------------------------- */

static floor_store *open_at(const task *t, const char *path, int flags)
{
    floor_store *f = calloc(1, sizeof *f);

    must(f != NULL, "memory");
    f->t = t;
    f->db = floor_open_db(path, flags);
    return f;
}

void *floor_reader(void *given)
{
    const task *t = given;
    floor_store *f = open_at(t, t->store, SQLITE_OPEN_READWRITE);

    f->by_id = calloc(t->p->batch_count, sizeof *f->by_id);
    must(f->by_id != NULL, "memory");
    for (size_t b = 0; b < t->p->batch_count; b++)
        reading_begin(&f->by_id[b], f->db, t->p->batches[b].kind, "WHERE id = ?", 0);
    return f;
}

void *floor_begin(void *given)
{
    floor_store *f = open_at(given, ((task *)given)->out, SQLITE_OPEN_READWRITE);

    floor_run(f->db, "PRAGMA journal_mode = WAL");
    return f;
}

void floor_end(void *opened)
{
    floor_store *f = opened;

    for (size_t b = 0; f->by_id != NULL && b < f->t->p->batch_count; b++)
        reading_end(&f->by_id[b]);
    must(sqlite3_close(f->db) == SQLITE_OK, "sqlite3_close");
    free(f->by_id);
    free(f);
}

uint64_t floor_open(void *given)
{
    const task *t = given;

    for (int64_t i = 0; i < t->count; i++) {
        sqlite3 *db = floor_open_db(t->store, SQLITE_OPEN_READWRITE);

        (void)sqlite3_finalize(floor_prepare(db, "SELECT identity FROM innov_store"));
        must(sqlite3_close(db) == SQLITE_OK, "sqlite3_close");
    }
    return 0;
}
