/* search.c - bytes as what people type when they look for something. */
#include <stdlib.h>

#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static innov_store *store;
    char *text = fuzz_text(bytes, size);
    innov_table *table;
    int rc;

    if (store == NULL)
        store = fuzz_store("sqlite::memory:", "worked/year.xml");
    rc = innov_store_search(store, text, 20, 0, &table, fuzz_diag());
    fuzz_judge_store(rc, table, store, fuzz_diag());
    claim(rc != INNOV_OK || innov_table_count(table, INNOV_TABLE_ROWS) <= 20);
    innov_table_free(table);
    free(text);
    return 0;
}
