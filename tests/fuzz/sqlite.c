/* sqlite.c - a store's SQLite file with damage: opened, and read or written to in one way.
 *
 * The first byte chooses the way. The others are damages of the file of a store with records, each
 * six bytes: what is done, where (three bytes, taken modulo the length of the file), and two more.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz/fuzz.h"

enum { DAMAGE = 6, DAMAGES_MAX = 64, PAGE = 4096 };

static char *whole;
static size_t whole_size;

static void prepare(void)
{
    if (whole != NULL)
        return;
    innov_store_free(fuzz_store(fuzz_path("a.innov"), "worked/year.xml"));
    whole = fuzz_read_file(fuzz_path("a.innov"), &whole_size);
}

static void copy_page(char *bytes, size_t size, size_t from, size_t to)
{
    from %= size / PAGE;
    to %= size / PAGE;
    memmove(bytes + to * PAGE, bytes + from * PAGE, PAGE);
}

/* Does one damage; what it leaves of the size. */
static size_t do_damage(char *bytes, size_t size, const uint8_t damage[DAMAGE])
{
    size_t at = ((size_t)damage[1] << 16 | (size_t)damage[2] << 8 | damage[3]) % size;

    switch (damage[0] % 8) {
    case 0: /* in the header of the file */
        bytes[at % 100] = (char)damage[4];
        break;
    case 1: /* in the head of a page */
        bytes[at / PAGE * PAGE + damage[5] % 16] = (char)damage[4];
        break;
    case 2:
        copy_page(bytes, size, at / PAGE, damage[4] | (size_t)damage[5] << 8);
        break;
    case 3:
        return size > PAGE && damage[4] == 0 ? at + 1 : size;
    case 4:
        bytes[at] = (char)(bytes[at] ^ damage[4]);
        break;
    default:
        bytes[at] = (char)damage[4];
        bytes[(at + 1) % size] = (char)damage[5];
    }
    return size;
}

static void write_damaged(const char *path, const uint8_t *bytes, size_t size)
{
    char *damaged = malloc(whole_size);
    size_t left = whole_size;

    claim(damaged != NULL);
    memcpy(damaged, whole, whole_size);
    for (size_t i = 0; i + DAMAGE <= size && i < (size_t)DAMAGE * DAMAGES_MAX; i += DAMAGE)
        left = left >= PAGE ? do_damage(damaged, left, bytes + i) : left;
    fuzz_write_file(path, damaged, left);
    free(damaged);
}

static innov_store *open_damaged(const char *path, uint32_t flags)
{
    innov_store *store;
    int rc = innov_store_open(path, flags, &store, fuzz_diag());

    fuzz_judge_diag(rc, store, fuzz_diag());
    return store;
}

static void add(innov_store *store)
{
    innov_record *record;
    int rc;

    claim(innov_record_new(INNOV_INSTITUTION, &record) == INNOV_OK);
    claim(innov_set(record, INNOV_INSTITUTION_NAME, "lv", "Iestāde") == INNOV_OK);
    claim(innov_set(record, INNOV_INSTITUTION_KIND, NULL, "other") == INNOV_OK);
    claim(innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active") == INNOV_OK);
    rc = innov_store_put(store, record, 0, fuzz_diag());
    fuzz_judge_store(rc, NULL, store, fuzz_diag());
    innov_record_free(record);
}

static void undo(innov_store *store)
{
    int64_t last = strtoll(innov_store_text(store, INNOV_STORE_REVISION), NULL, 10);
    int rc = innov_store_undo(store, last, 0, fuzz_diag());

    fuzz_judge_store(rc, NULL, store, fuzz_diag());
}

static void refill(innov_store *store)
{
    int rc = innov_store_check(store, INNOV_CHECK_REFILL, fuzz_diag());

    fuzz_judge_store(rc, NULL, store, fuzz_diag());
}

static void remove_logs(void)
{
    (void)unlink(fuzz_path("a.innov-wal")); /* a damaged file may leave one; mostly it does not */
    (void)unlink(fuzz_path("a.innov-shm"));
    (void)unlink(fuzz_path("a.innov-journal"));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static void (*const writers[])(innov_store * store) = {add, undo, refill};
    const char *path;
    innov_store *store;
    unsigned way = size > 0 ? bytes[0] % (FUZZ_WAYS + 3u) : 0;
    int writes = way >= FUZZ_WAYS;

    prepare();
    remove_logs();
    path = fuzz_path("a.innov");
    write_damaged(path, bytes + (size > 0), size - (size > 0));
    store = open_damaged(path, writes ? INNOV_OPEN_WRITE : INNOV_OPEN_READ);
    if (store != NULL && writes)
        writers[way - FUZZ_WAYS](store);
    else if (store != NULL)
        fuzz_read(store, way);
    innov_store_free(store);
    return 0;
}
