/* writing.c - the transaction of an operation that writes, and what it takes over. */
#include "ecosystem/writing.h"

#include "base/problem.h"

int innov__write_begin(innov_store *store, int *own, innov_diag *diag)
{
    int rc = innov_store_begin(store, NULL, NULL, 0);

    *own = rc == INNOV_OK;
    if (rc == INNOV_E_STATE) /* one is open */
        return INNOV_OK;
    if (rc == INNOV_E_REQUIRED)
        return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_NEEDS_ACTOR,
                           .file = innov_store_text(store, INNOV_STORE_LOCATION));
    if (rc == INNOV_E_READ_ONLY)
        return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_READ_ONLY,
                           .file = innov_store_text(store, INNOV_STORE_LOCATION));
    return rc;
}

int innov__write_end(innov_store *store, int own, int rc, innov_diag *diag)
{
    if (!own)
        return rc;
    if (rc == INNOV_OK)
        return innov_store_commit(store, diag);
    (void)innov_store_rollback(store); /* what made it fail is what is said */
    return rc;
}

int innov__copy_languages(innov_record *to, int32_t to_field, const innov_record *from,
                          int32_t from_field)
{
    const char *lang;
    int rc = INNOV_OK;

    for (int32_t i = 0; rc == INNOV_OK && *(lang = innov_language_at(from, from_field, i)) != '\0';
         i++)
        rc = innov_set(to, to_field, lang, innov_text(from, from_field, lang));
    return rc;
}
