/* both.c - what both sides agree on, and whether they agree. */
#include <innov/ids.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"
#include "sides.h"

enum { SQL_SIZE = 8192, STRIDE = 7919, TITLE_WORDS = 6 };

static const batch *challenges(const plan *p)
{
    size_t b = 0;

    while (p->batches[b].kind->kind != INNOV_CHALLENGE)
        b++;
    return &p->batches[b];
}

int64_t challenge_count(const plan *p)
{
    return (int64_t)challenges(p)->count;
}

int64_t nth_challenge(const plan *p, int64_t n)
{
    const batch *all = challenges(p);

    return p->entries[all->first + (size_t)(n * STRIDE) % all->count].id;
}

int64_t nth_record(const plan *p, int64_t n)
{
    return p->entries[(size_t)(n * STRIDE) % p->entry_count].id;
}

size_t new_title(int64_t n, char *title)
{
    uint64_t chance = (uint64_t)n << 20;

    return plan_title(&chance, TITLE_WORDS, title);
}

const char *new_day(int64_t n)
{
    static const char *const days[] = {"2026-01-05", "2026-02-06", "2026-03", "2026-04-08"};

    return days[n % 4];
}

/* ---- The same ------------------------------------------------------------------------------ */

static int64_t number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *row;
    int64_t result;

    if (sqlite3_prepare_v2(db, sql, -1, &row, NULL) != SQLITE_OK)
        (void)fprintf(stderr, "bench: %s: %s\n", sql, sqlite3_errmsg(db));
    must(sqlite3_step(row) == SQLITE_ROW, "a number");
    result = sqlite3_column_int64(row, 0);
    (void)sqlite3_finalize(row);
    return result;
}

/* Rows of a table that one has and the other has not. */
static int table_differs(sqlite3 *db, const char *columns, const char *table)
{
    char sql[SQL_SIZE];

    (void)snprintf(
        sql, sizeof sql,
        "SELECT (SELECT count(*) FROM (SELECT %s FROM main.\"%s\" EXCEPT SELECT %s FROM "
        "other.\"%s\")) + (SELECT count(*) FROM (SELECT %s FROM other.\"%s\" EXCEPT "
        "SELECT %s FROM main.\"%s\")) + abs((SELECT count(*) FROM main.\"%s\") - (SELECT "
        "count(*) FROM other.\"%s\"))",
        columns, table, columns, table, columns, table, columns, table, table, table);
    return number(db, sql) != 0;
}

static int kind_differs(sqlite3 *db, const shape *kind)
{
    char columns[SQL_SIZE / 8];
    size_t used = (size_t)snprintf(columns, sizeof columns, "id, revision, label, namespace");
    int differ = 0;

    for (int i = 0; i < kind->count; i++) {
        if (kind->columns[i].list)
            differ |= table_differs(db, "*", kind->columns[i].table);
        else
            used += (size_t)snprintf(columns + used, sizeof columns - used, ", \"%s\"",
                                     kind->columns[i].name);
        must(used < sizeof columns, "columns that fit");
    }
    return differ | table_differs(db, columns, kind->name);
}

/* The words of both indexes, with their places. */
static int words_differ(sqlite3 *db)
{
    must(
        sqlite3_exec(db,
                     "CREATE VIRTUAL TABLE temp.one USING fts5vocab(main, innov_search, instance);"
                     "CREATE VIRTUAL TABLE temp.two USING fts5vocab(other, innov_search, instance)",
                     NULL, NULL, NULL) == SQLITE_OK,
        "fts5vocab");
    return number(db,
                  "SELECT (SELECT count(*) FROM (SELECT * FROM one EXCEPT SELECT * FROM two)) + "
                  "(SELECT count(*) FROM (SELECT * FROM two EXCEPT SELECT * FROM one))") != 0;
}

int stores_differ(const shapes *model, const char *one, const char *other)
{
    char sql[SQL_SIZE];
    sqlite3 *db;
    int differ = 0;

    must(sqlite3_open_v2(one, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK, "sqlite3_open_v2");
    (void)snprintf(sql, sizeof sql, "ATTACH '%s' AS other", other);
    must(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, "ATTACH");
    for (size_t i = 0; i < model->count; i++)
        differ |= kind_differs(db, &model->kinds[i]);
    differ |= table_differs(db, "*", "innov_text");
    differ |= table_differs(db, "*", "innov_code");
    differ |= table_differs(db, "*", "innov_added");
    differ |= table_differs(db, "*", "innov_before");
    differ |= table_differs(db, "revision, id, deleted, before", "innov_change");
    differ |= table_differs(db, "revision, actor", "innov_transaction");
    differ |= table_differs(db, "type, name, tbl_name, sql", "sqlite_schema");
    differ |= words_differ(db);
    must(sqlite3_close(db) == SQLITE_OK, "sqlite3_close");
    return differ;
}

int files_differ(const char *one, const char *other)
{
    static char a[1 << 16], b[1 << 16];
    FILE *first = fopen(one, "rb"), *second = fopen(other, "rb");
    size_t got, other_got;
    int differ = 0;

    must(first != NULL && second != NULL, "files to compare");
    do {
        got = fread(a, 1, sizeof a, first);
        other_got = fread(b, 1, sizeof b, second);
        differ |= got != other_got || memcmp(a, b, got) != 0;
    } while (!differ && got > 0);
    (void)fclose(first);
    (void)fclose(second);
    return differ;
}
