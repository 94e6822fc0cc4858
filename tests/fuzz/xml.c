/* xml.c - bytes as an XML file that is imported: refused with its reasons and nothing changed, or
 * taken, and then what is written out is the same again.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz/fuzz.h"

static innov_store *store;
static char *empty; /* what a store without records writes */

static char *content(size_t *size)
{
    const char *path = fuzz_path("out");

    claim(innov_store_export(store, path, NULL, INNOV_VIEW_FULL, 0, NULL) == INNOV_OK);
    return fuzz_read_file(path, size);
}

static void prepare(void)
{
    size_t size;

    if (store != NULL)
        return;
    store = fuzz_store("sqlite::memory:", NULL);
    empty = content(&size);
}

/* What was taken can be written, and read back without a change. */
static void read_back(void)
{
    size_t size;
    innov_table *summary;
    char *bytes = content(&size);
    int rc = innov_store_import(store, fuzz_path("out"), NULL, INNOV_IMPORT_LENIENT, &summary,
                                fuzz_diag());

    fuzz_judge_store(rc, summary, store, fuzz_diag());
    claim(rc == INNOV_OK);
    for (int32_t row = 0; row < innov_table_count(summary, INNOV_TABLE_ROWS); row++) {
        claim(strcmp(innov_table_text(summary, row, 1), "0") == 0); /* added */
        claim(strcmp(innov_table_text(summary, row, 2), "0") == 0); /* changed */
    }
    innov_table_free(summary);
    free(bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    innov_table *summary;
    size_t length;
    char *now;
    int rc;

    prepare();
    fuzz_write_file(fuzz_path("in"), bytes, size);
    claim(innov_store_begin(store, NULL, NULL, 0) == INNOV_OK);
    rc = innov_store_import(store, fuzz_path("in"), NULL, INNOV_IMPORT_LENIENT, &summary,
                            fuzz_diag());
    fuzz_judge_store(rc, summary, store, fuzz_diag());
    innov_table_free(summary);
    if (rc == INNOV_OK) {
        read_back();
    } else {
        now = content(&length);
        claim(strcmp(now, empty) == 0);
        free(now);
    }
    claim(innov_store_rollback(store) == INNOV_OK);
    return 0;
}
