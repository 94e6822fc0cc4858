/* xml_store.c - bytes as the file of an XML store, with revisions and a history: opened, read in
 * every way, its last transaction undone.
 */
#include <stdlib.h>

#include "fuzz/fuzz.h"

static void change(const char *path)
{
    innov_store *store;
    int64_t last;
    int rc = innov_store_open(path, INNOV_OPEN_WRITE, &store, fuzz_diag());

    fuzz_judge_diag(rc, store, fuzz_diag());
    if (rc != INNOV_OK)
        return;
    last = strtoll(innov_store_text(store, INNOV_STORE_REVISION), NULL, 10);
    rc = innov_store_undo(store, last, 0, fuzz_diag());
    fuzz_judge_store(rc, NULL, store, fuzz_diag());
    innov_store_free(store);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const char *path = fuzz_path("a.xml");
    innov_store *store;
    int rc;

    fuzz_write_file(path, bytes, size);
    rc = innov_store_open(path, INNOV_OPEN_READ, &store, fuzz_diag());
    fuzz_judge_diag(rc, store, fuzz_diag());
    if (rc != INNOV_OK)
        return 0;
    for (unsigned way = 0; way < FUZZ_WAYS; way++)
        fuzz_read(store, way);
    innov_store_free(store);
    change(path);
    return 0;
}
