/* floor_change.c - the least that changing a challenge takes: its row, the columns that change,
 * what the log keeps of before, and its words taken out of the index and put in again.
 */
#include <innov/ids.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "floor.h"
#include "measure.h"

enum { TEXT_MAX = 1 << 16 };

#define PRIMARY "lv"

typedef struct changing {
    floor_store *f;
    reading r;
    int title, day; /* columns */
    int64_t revision;
    sqlite3_stmt *update, *change, *before, *remove, *insert, *transaction;
} changing;

static void begin_changing(changing *c, floor_store *f)
{
    const shape *kind = shape_of(f->t->p->model, INNOV_CHALLENGE);

    *c = (changing){.f = f,
                    .title = column_of(kind, INNOV_CHALLENGE_TITLE),
                    .day = column_of(kind, INNOV_CHALLENGE_RAISED_ON)};
    reading_begin(&c->r, f->db, kind, "WHERE id = ?", 0);
    c->update = floor_prepare(f->db,
                              "UPDATE challenge SET revision = ?2, title = ?3, raised_on = ?4 "
                              "WHERE id = ?1 AND revision = ?5");
    c->change = floor_prepare(f->db, "INSERT INTO innov_change (revision, id, deleted, before) "
                                     "VALUES (?, ?, 0, ?)");
    c->before = floor_prepare(f->db, "INSERT INTO innov_before VALUES (?, ?, ?, ?, 0, ?)");
    c->remove = floor_prepare(f->db, "INSERT INTO innov_search (innov_search, rowid, text) VALUES "
                                     "('delete', ?, ?)");
    c->insert = floor_prepare(f->db, "INSERT INTO innov_search (rowid, text) VALUES (?, ?)");
    c->transaction = floor_prepare(f->db,
                                   "INSERT INTO innov_transaction (revision, instant, actor, "
                                   "digest) VALUES (?, ?, 'Anna', ?)");
}

static void end_changing(changing *c)
{
    reading_end(&c->r);
    (void)sqlite3_finalize(c->update);
    (void)sqlite3_finalize(c->change);
    (void)sqlite3_finalize(c->before);
    (void)sqlite3_finalize(c->remove);
    (void)sqlite3_finalize(c->insert);
    (void)sqlite3_finalize(c->transaction);
}

static size_t add(char *text, size_t used, const char *more)
{
    size_t length = strlen(more);

    must(used + length + 1 < TEXT_MAX, "words that fit");
    memcpy(text + used, more, length);
    text[used + length] = '\n';
    return used + length + 1;
}

/* The other languages of a field that stand before the primary one. */
static size_t add_languages(const changing *c, const char *name, char *text, size_t used,
                            int64_t id, sqlite3_stmt *before)
{
    side *s = (side *)&c->r.texts;

    for (side_seek(s, id); side_next(s, id);) {
        if (strcmp((const char *)sqlite3_column_text(s->rows, 1), name) != 0)
            continue;
        used = add(text, used, (const char *)sqlite3_column_text(s->rows, 3));
        if (before == NULL)
            continue;
        (void)sqlite3_bind_text(before, 4, (const char *)sqlite3_column_text(s->rows, 2), -1,
                                SQLITE_STATIC);
        (void)sqlite3_bind_value(before, 5, sqlite3_column_value(s->rows, 3));
        floor_step(before);
    }
    return used;
}

/* What the index holds of the record: with `title` in the place of its own; NULL: as it is. */
static size_t words_of(const changing *c, int64_t id, const char *title, char *text)
{
    reading *r = (reading *)&c->r;
    size_t used = 0;

    for (int i = 0; i < r->kind->count; i++) {
        const column *one = &r->kind->columns[i];
        const char *words;

        if (!one->searched)
            continue;
        for (side_seek(&r->lists[i], id); one->list && side_next(&r->lists[i], id);)
            used = add(text, used, (const char *)sqlite3_column_text(r->lists[i].rows, 1));
        if (one->list)
            continue;
        if (one->multilingual && r->texts.rows != NULL)
            used = add_languages(c, one->name, text, used, id, NULL);
        words = i == c->title && title != NULL
                    ? title
                    : (const char *)sqlite3_column_text(r->row, one->place + TEXT_OF_EACH);
        if (words != NULL)
            used = add(text, used, words);
    }
    return used;
}

static void log_before(changing *c, int64_t id)
{
    static char unused[TEXT_MAX];
    const column *day = &c->r.kind->columns[c->day], *title = &c->r.kind->columns[c->title];

    (void)sqlite3_bind_int64(c->change, 1, c->revision);
    (void)sqlite3_bind_int64(c->change, 2, id);
    (void)sqlite3_bind_int64(c->change, 3, sqlite3_column_int64(c->r.row, 1));
    floor_step(c->change);
    (void)sqlite3_bind_int64(c->before, 1, c->revision);
    (void)sqlite3_bind_int64(c->before, 2, id);
    (void)sqlite3_bind_text(c->before, 3, title->name, -1, SQLITE_STATIC);
    if (c->r.texts.rows != NULL)
        (void)add_languages(c, title->name, unused, 0, id, c->before);
    (void)sqlite3_bind_text(c->before, 4, PRIMARY, -1, SQLITE_STATIC);
    (void)sqlite3_bind_value(c->before, 5,
                             sqlite3_column_value(c->r.row, title->place + TEXT_OF_EACH));
    floor_step(c->before);
    (void)sqlite3_bind_text(c->before, 3, day->name, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(c->before, 4, "", -1, SQLITE_STATIC);
    (void)sqlite3_bind_value(c->before, 5,
                             sqlite3_column_value(c->r.row, day->place + TEXT_OF_EACH));
    floor_step(c->before);
}

static void put_words(sqlite3_stmt *statement, int64_t id, const char *text, size_t length)
{
    (void)sqlite3_bind_int64(statement, 1, id);
    (void)sqlite3_bind_text(statement, 2, text, (int)length, SQLITE_STATIC);
    floor_step(statement);
}

static void change_one(changing *c, int64_t id, int64_t n)
{
    static char old[TEXT_MAX], now[TEXT_MAX];
    char title[PLAN_TITLE_SIZE];
    size_t old_length, now_length;

    (void)new_title(n, title);
    (void)sqlite3_reset(c->r.row);
    (void)sqlite3_bind_int64(c->r.row, 1, id);
    must(sqlite3_step(c->r.row) == SQLITE_ROW, "a record");
    log_before(c, id);
    old_length = words_of(c, id, NULL, old);
    now_length = words_of(c, id, title, now);
    (void)sqlite3_bind_int64(c->update, 1, id);
    (void)sqlite3_bind_int64(c->update, 2, c->revision);
    (void)sqlite3_bind_text(c->update, 3, title, -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(c->update, 4, new_day(n), -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(c->update, 5, sqlite3_column_int64(c->r.row, 1));
    (void)sqlite3_reset(c->r.row);
    floor_step(c->update);
    must(sqlite3_changes(c->f->db) == 1, "the revision that was read");
    put_words(c->remove, id, old, old_length);
    put_words(c->insert, id, now, now_length);
}

static void begin_transaction(changing *c)
{
    sqlite3_stmt *last;

    floor_run(c->f->db, "BEGIN IMMEDIATE");
    last = floor_prepare(c->f->db, "SELECT max(revision) FROM innov_transaction");
    must(sqlite3_step(last) == SQLITE_ROW, "a revision");
    c->revision = sqlite3_column_int64(last, 0) + 1;
    (void)sqlite3_finalize(last);
}

static void end_transaction(changing *c)
{
    struct timespec now = {0, 0};

    (void)clock_gettime(CLOCK_REALTIME, &now);
    (void)sqlite3_bind_int64(c->transaction, 1, c->revision);
    (void)sqlite3_bind_int64(c->transaction, 2, (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000);
    (void)sqlite3_bind_text(c->transaction, 3, "0123456789abcdef0123456789abcdef", -1,
                            SQLITE_STATIC);
    floor_step(c->transaction);
    floor_run(c->f->db, "COMMIT");
}

uint64_t floor_change(void *opened)
{
    floor_store *f = opened;
    changing c;

    begin_changing(&c, f);
    begin_transaction(&c);
    for (int64_t i = 0; i < f->t->count; i++)
        change_one(&c, nth_challenge(f->t->p, i), i);
    end_transaction(&c);
    end_changing(&c);
    return 0;
}

uint64_t floor_change_one(void *opened)
{
    floor_store *f = opened;
    changing c;

    begin_changing(&c, f);
    for (int64_t i = 0; i < f->t->count; i++) {
        begin_transaction(&c);
        change_one(&c, nth_challenge(f->t->p, i), i);
        end_transaction(&c);
    }
    end_changing(&c);
    return 0;
}
