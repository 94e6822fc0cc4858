/* condition.c - bytes as a condition: refused with its reasons, or printed in a canonical form that
 * means the same and prints the same, and asked of a store with records.
 *
 * The first line names a field: its kind is asked for, and ordered by it.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz/fuzz.h"

static innov_store *store;

static int32_t count(innov_query *query)
{
    innov_cursor *cursor;
    const innov_record *record;
    int32_t found = 0;
    int rc = innov_store_query(store, query, 0, &cursor, fuzz_diag());

    fuzz_judge_store(rc, cursor, store, fuzz_diag());
    if (rc != INNOV_OK)
        return rc;
    while ((rc = innov_cursor_next(cursor, &record)) == INNOV_OK)
        found++;
    claim(rc == INNOV_DONE);
    innov_cursor_free(cursor);
    return found;
}

static void ask_again(int32_t kind, innov_query *query)
{
    innov_query *again;
    int rc = innov_query_new(kind, innov_query_text(query), &again, fuzz_diag());

    claim(rc == INNOV_OK);
    claim(strcmp(innov_query_text(again), innov_query_text(query)) == 0);
    claim(count(again) == count(query));
    innov_query_free(again);
}

static void order(innov_query *query, int32_t field)
{
    int rc = innov_query_order(query, innov_field_text(field, INNOV_FIELD_NAME, NULL),
                               INNOV_ORDER_DESCENDING);

    claim(rc == INNOV_OK || rc == INNOV_E_TYPE); /* a list */
    claim(count(query) >= INNOV_E_UNSUPPORTED);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    innov_query *query = NULL;
    char *condition;
    int32_t field = fuzz_field(bytes, size, &condition);
    int64_t kind = 0;
    int rc;

    if (store == NULL)
        store = fuzz_store("sqlite::memory:", "worked/year.xml");
    if (field != 0) {
        claim(innov_field_int(field, INNOV_FIELD_KIND, &kind) == INNOV_OK);
        rc = innov_query_new((int32_t)kind, condition, &query, fuzz_diag());
        fuzz_judge_diag(rc, query, fuzz_diag());
    }
    if (query != NULL) {
        ask_again((int32_t)kind, query);
        order(query, field);
    }
    innov_query_free(query);
    free(condition);
    return 0;
}
