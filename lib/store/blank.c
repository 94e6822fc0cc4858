/* blank.c - the tables of a new store, as pages.
 *
 * SQLite reads its whole schema at every CREATE, so that hundreds of them take tens of
 * milliseconds, and a store in XML is made anew whenever it is opened. A blank store is always the
 * same: for each table or index an empty page and a row in the schema. So in a database in memory
 * the pages are appended to a file of its format (https://www.sqlite.org/fileformat2.html), the
 * rows are inserted, and SQLite copies that into the new store. Whatever may have pages that its
 * SQL does not name - a table with a UNIQUE column, a virtual one - is created as usual first;
 * innov_store_check asks SQLite whether all is well-formed.
 */
#include <string.h>

#include "store/core.h"

enum {
    AT_PAGE_SIZE = 16,  /* in the head of the file: two bytes, 1 means 65536 */
    AT_RESERVED = 20,   /* one byte: how much of each page is not SQLite's */
    AT_PAGE_COUNT = 28, /* four bytes */
    HEAD_SIZE = 100,
    EMPTY_INDEX =
        0x0A, /* the first byte of a page: an empty tree of an index, or of a table that */
    EMPTY_TABLE = 0x0D, /* is one, as it has no rowid; and of a table that has */
    AT_CONTENT = 5,     /* in a page: two bytes, where the first row stands; 0 means 65536 */
};

typedef struct blank {
    sqlite3 *db;
    innov__buffer pages; /* the first byte of each page to come */
    sqlite3_stmt *insert;
    int64_t next; /* page */
} blank;

/* SQL of a thing that gets one page: NULL when it must be created as usual. */
static const char *page_of(const char *sql)
{
    static const char table[] = "CREATE TABLE ", pages[][2] = {{EMPTY_INDEX}, {EMPTY_TABLE}};
    int is_table = strncmp(sql, table, sizeof table - 1) == 0;

    if (strncmp(sql, "CREATE VIRTUAL ", 15) == 0 || (is_table && strstr(sql, " UNIQUE") != NULL))
        return NULL;
    return pages[is_table && strstr(sql, "WITHOUT ROWID") == NULL];
}

/* Creates what is created as usual, and counts the others. */
static int create_usual(void *context, const char *name, const char *sql, int32_t since)
{
    blank *b = context;
    const char *page = page_of(sql);

    (void)name;
    (void)since;
    if (page == NULL)
        return sqlite3_exec(b->db, sql, NULL, NULL, NULL) == SQLITE_OK ? INNOV_OK : INNOV_E_NOMEM;
    innov__buffer_append(&b->pages, page, 1);
    return INNOV_OK;
}

static void put_number(unsigned char *at, int bytes, int64_t number)
{
    for (; bytes > 0; number >>= 8)
        at[--bytes] = (unsigned char)number;
}

static size_t page_size_of(const unsigned char *head)
{
    size_t size = (size_t)head[AT_PAGE_SIZE] << 8 | head[AT_PAGE_SIZE + 1];

    return size == 1 ? 65536 : size;
}

/* The database once more, with empty pages behind its own. */
static int append_pages(blank *b)
{
    sqlite3_int64 had = 0;
    unsigned char *bytes = sqlite3_serialize(b->db, "main", &had, 0), *all = NULL;
    size_t size = bytes != NULL && had > HEAD_SIZE ? page_size_of(bytes) : 0, count;

    if (size > 0)
        all = sqlite3_realloc64(bytes, (sqlite3_uint64)had + b->pages.length * size);
    if (all == NULL) {
        sqlite3_free(bytes);
        return INNOV_E_NOMEM;
    }
    memset(all + had, 0, b->pages.length * size);
    for (size_t i = 0; i < b->pages.length; i++) {
        all[(size_t)had + i * size] = (unsigned char)b->pages.bytes[i];
        put_number(all + (size_t)had + i * size + AT_CONTENT, 2, (int64_t)size - all[AT_RESERVED]);
    }
    b->next = had / (int64_t)size + 1;
    count = (size_t)had / size + b->pages.length;
    put_number(all + AT_PAGE_COUNT, 4, (int64_t)count);
    return sqlite3_deserialize(
               b->db, "main", all, (sqlite3_int64)(count * size), (sqlite3_int64)(count * size),
               SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) == SQLITE_OK
               ? INNOV_OK
               : INNOV_E_NOMEM;
}

/* The row of the schema that says which page is whose. */
static int insert_row(void *context, const char *name, const char *sql, int32_t since)
{
    blank *b = context;
    const char *page = page_of(sql), *table = strstr(sql, " ON \"");
    int is_table = strncmp(sql, "CREATE TABLE ", 13) == 0, done;

    (void)since;
    if (page == NULL)
        return INNOV_OK;
    if (is_table || table == NULL)
        (void)sqlite3_bind_text(b->insert, 3, name, -1, SQLITE_STATIC);
    else
        (void)sqlite3_bind_text(b->insert, 3, table + 5, (int)strcspn(table + 5, "\""),
                                SQLITE_STATIC);
    (void)sqlite3_bind_text(b->insert, 1, is_table ? "table" : "index", -1, SQLITE_STATIC);
    (void)sqlite3_bind_text(b->insert, 2, name, -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(b->insert, 4, b->next++);
    (void)sqlite3_bind_text(b->insert, 5, sql, -1, SQLITE_STATIC);
    done = sqlite3_step(b->insert) == SQLITE_DONE;
    (void)sqlite3_reset(b->insert);
    return done ? INNOV_OK : INNOV_E_NOMEM;
}

static int insert_rows(blank *b)
{
    int rc = INNOV_E_NOMEM;

    if (sqlite3_exec(b->db, "PRAGMA writable_schema = ON; BEGIN", NULL, NULL, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(b->db, "INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", -1,
                           &b->insert, NULL) == SQLITE_OK)
        rc = innov__tables_walk(insert_row, b);
    (void)sqlite3_finalize(b->insert);
    if (rc == INNOV_OK && sqlite3_exec(b->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
        rc = INNOV_E_NOMEM;
    return rc;
}

/* Everything in memory: nothing but a lack of it can fail. */
static int make(blank *b)
{
    innov__buffer version = {0};
    int rc = INNOV_E_NOMEM;

    innov__tables_version_sql(&version);
    if (version.failed == 0 &&
        sqlite3_open_v2(":memory:", &b->db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                        NULL) == SQLITE_OK &&
        sqlite3_exec(b->db, version.bytes, NULL, NULL, NULL) == SQLITE_OK)
        rc = innov__tables_walk(create_usual, b);
    innov__buffer_free(&version);
    if (rc == INNOV_OK && b->pages.failed != 0)
        rc = INNOV_E_NOMEM;
    if (rc == INNOV_OK)
        rc = append_pages(b);
    return rc == INNOV_OK ? insert_rows(b) : rc;
}

static int copy(innov__core *core, const blank *b, innov__report to)
{
    sqlite3_backup *backup = sqlite3_backup_init(core->db, "main", b->db, "main");

    if (backup == NULL)
        return innov__engine_fail(core, to);
    (void)sqlite3_backup_step(backup, -1); /* finishing says how it went */
    return sqlite3_backup_finish(backup) == SQLITE_OK ? INNOV_OK : innov__engine_fail(core, to);
}

int innov__blank_create(innov__core *core, innov__report to)
{
    blank b = {0};
    int rc = make(&b) == INNOV_OK ? copy(core, &b, to)
                                  : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = core->path);

    innov__buffer_free(&b.pages);
    (void)sqlite3_close_v2(b.db);
    return rc;
}
