/* exchange.c - bytes as a CSV or JSON file that is imported: refused with its reasons and nothing
 * changed, or taken, and then the store has no faults.
 *
 * The first byte chooses the format, the import mode and the separator.
 */
#include <string.h>

#include "fuzz/fuzz.h"

static innov_record *chosen(unsigned choice)
{
    static const char *const modes[] = {"", "add", "update", "replace"};
    static const char *const separators[] = {"", "comma", "semicolon", "tab"};
    int is_csv = (choice & 1) != 0;
    innov_record *how;

    claim(innov_record_new(INNOV_EXCHANGE, &how) == INNOV_OK);
    claim(innov_set(how, INNOV_EXCHANGE_FORMAT, NULL, is_csv ? "csv" : "json") == INNOV_OK);
    claim(innov_set(how, INNOV_EXCHANGE_KIND, NULL, is_csv ? "institution" : "") == INNOV_OK);
    claim(innov_set(how, INNOV_EXCHANGE_MODE, NULL, modes[choice >> 1 & 3]) == INNOV_OK);
    if (is_csv)
        claim(innov_set(how, INNOV_EXCHANGE_SEPARATOR, NULL, separators[choice >> 3 & 3]) ==
              INNOV_OK);
    return how;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static innov_store *store;
    innov_record *how = chosen(size > 0 ? bytes[0] : 0);
    innov_table *summary;
    int rc;

    if (store == NULL)
        store = fuzz_store("sqlite::memory:", NULL);
    fuzz_write_file(fuzz_path("in"), bytes + (size > 0), size - (size > 0));
    claim(innov_store_begin(store, NULL, NULL, 0) == INNOV_OK);
    rc = innov_store_import(store, fuzz_path("in"), how, 0, &summary, fuzz_diag());
    fuzz_judge_store(rc, summary, store, fuzz_diag());
    if (rc == INNOV_OK)
        fuzz_read(store, 2); /* what was taken can be written */
    innov_table_free(summary);
    innov_record_free(how);
    claim(innov_store_rollback(store) == INNOV_OK);
    return 0;
}
