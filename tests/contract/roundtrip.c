/* roundtrip.c - whatever a store holds comes back from every format that it can be written in: from
 * random stores of every kind of record, byte for byte.
 */
#include "contract/lab.h"
#include "support/world.h"

/* A way out of a store and into another. */
typedef struct shape {
    const char *name;
    uint32_t flags;        /* INNOV_EXPORT_... */
    const char *separator; /* NULL: none is asked for */
} shape;

static const shape formats[] = {
    {"xml", 0, NULL},
    {"xml", INNOV_EXPORT_ORIGIN, NULL},
    {"json", 0, NULL},
    {"csv", 0, NULL},
    {"csv", INNOV_EXPORT_GUARD | INNOV_EXPORT_BOM, "semicolon"},
    {"csv", INNOV_EXPORT_GUARD | INNOV_EXPORT_ORIGIN, "tab"},
};

enum { FORMATS = sizeof formats / sizeof formats[0], BATCHES = 6 };

/* The files of the running test: a store's content as XML, an export, a store. */
static const char *content_path, *export_path, *store_path;

static void begin_files(void)
{
    content_path = suite_file("content.xml");
    export_path = suite_file("export");
    store_path = suite_file("back.xml");
}

/* All that is in a store, to be freed. */
static char *content_now(innov_store *store)
{
    ck_assert_int_eq(innov_store_export(store, content_path, NULL, INNOV_VIEW_FULL, 0, NULL),
                     INNOV_OK);
    return suite_read(content_path, NULL);
}

/* Says only the line in which two contents differ: whole ones are more than Check can say. */
static void ck_same(const char *found, const char *expected, const char *name)
{
    size_t start = 0, at = 0;

    for (; found[at] == expected[at] && found[at] != '\0'; at++)
        if (found[at] == '\n')
            start = at + 1;
    ck_assert_msg(found[at] == expected[at], "%s: found \"%.*s\", expected \"%.*s\"", name,
                  (int)strcspn(found + start, "\n"), found + start,
                  (int)strcspn(expected + start, "\n"), expected + start);
}

/* The input that asks for a format; the caller frees it. */
static innov_record *how_of(const shape *format, int incoming)
{
    innov_record *how = new_record(INNOV_EXCHANGE);

    set(how, INNOV_EXCHANGE_FORMAT, format->name);
    if (!incoming && format->separator != NULL) /* the way in finds out */
        set(how, INNOV_EXCHANGE_SEPARATOR, format->separator);
    return how;
}

/* A new store that takes what `other` gives: of the same language. */
static innov_store *store_like(const char *location, const innov_store *other)
{
    innov_store *store = open_lab(location, INNOV_OPEN_CREATE);

    ck_assert_int_eq(innov_store_set_text(store, INNOV_STORE_LANGUAGE,
                                          innov_store_text(other, INNOV_STORE_LANGUAGE)),
                     INNOV_OK);
    return store;
}

/* Takes away what an export wrote: a file, or a folder of files. */
static void remove_export(const char *path)
{
    DIR *entries = opendir(path);
    const struct dirent *entry;

    if (entries == NULL) {
        ck_assert_int_eq(unlink(path), 0);
        return;
    }
    while ((entry = readdir(entries)) != NULL)
        if (entry->d_name[0] != '.')
            ck_assert_int_eq(unlinkat(dirfd(entries), entry->d_name, 0), 0);
    ck_assert_int_eq(closedir(entries), 0);
    ck_assert_int_eq(rmdir(path), 0);
}

static void import(innov_store *store, const char *path, const shape *format, int64_t changes)
{
    innov_record *how = how_of(format, 1);
    innov_diag *diag = new_diag();
    innov_table *summary;
    int64_t number, sum = 0;

    if (world_import(store, path, how, &summary, diag) != INNOV_OK)
        ck_abort_msg("%s: %s", format->name, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    for (int32_t r = 0; changes >= 0 && r < innov_table_count(summary, INNOV_TABLE_ROWS); r++)
        for (int32_t c = 1; c <= 2; c++) { /* added and changed */
            ck_assert_int_eq(innov_table_int(summary, r, c, &number), INNOV_OK);
            sum += number;
        }
    if (changes >= 0)
        ck_assert_int_eq(sum, changes);
    innov_table_free(summary);
    innov_diag_free(diag);
    innov_record_free(how);
}

/* Out of `store` in a format, into a new one at `location`: the same content, and a second import
 * finds nothing to do. */
static void expect_back(innov_store *store, const char *content, const shape *format,
                        const char *location)
{
    const char *path = export_path;
    char *found;
    innov_record *how = how_of(format, 0);
    innov_diag *diag = new_diag();
    innov_store *other = store_like(location, store);

    if (innov_store_export(store, path, how, INNOV_VIEW_FULL, format->flags, diag) != INNOV_OK)
        ck_abort_msg("%s: %s", format->name, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    import(other, path, format, -1);
    found = content_now(other);
    ck_same(found, content, format->name);
    free(found);
    import(other, path, format, 0);
    if ((format->flags & INNOV_EXPORT_ORIGIN) != 0) /* it is its own */
        import(store, path, format, 0);
    remove_export(path);
    innov_store_free(other);
    innov_diag_free(diag);
    innov_record_free(how);
}

/* Whether valgrind runs the program, some thirty times slower. */
static int is_slow(void)
{
    const char *preloaded = getenv("LD_PRELOAD");

    return preloaded != NULL && strstr(preloaded, "vgpreload") != NULL;
}

/* At first so many that each kind is in some store; making one is what takes the time. */
static uint64_t count_stores(void)
{
    return (uint64_t)suite_times((innov_kind_count() + 1) / 2, 15);
}

START_TEST(random_stores_come_back_byte_for_byte)
{
    uint64_t step = is_slow() ? 6 : 1;

    for (uint64_t i = (uint64_t)_i; i < count_stores(); i += BATCHES * step) {
        innov_store *store = world_store(i, 0);
        char *content = content_now(store);

        for (size_t f = 0; f < FORMATS; f++)
            expect_back(store, content, &formats[f], "sqlite::memory:");
        if (i / BATCHES % 3 == 0) { /* the disk is what one waits for */
            expect_back(store, content, &formats[i % FORMATS], store_path);
            ck_assert_int_eq(unlink(store_path), 0);
        }
        free(content);
        innov_store_free(store);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("round trips");
    TCase *stores = suite_case(suite, "stores");

    tcase_add_checked_fixture(stores, begin_files, NULL);
    tcase_add_loop_test(stores, random_stores_come_back_byte_for_byte, 0, BATCHES);
    return suite_main(suite);
}
