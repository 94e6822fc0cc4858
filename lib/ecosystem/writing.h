/* writing.h - operations that write: their transaction. */
#ifndef INNOV__WRITING_H
#define INNOV__WRITING_H

#include <innov/store.h>

/* Begins a transaction, or takes part in the one that is open; `own` says which. */
int innov__write_begin(innov_store *store, int *own, innov_diag *diag);

/* Ends what was begun: commits when rc is INNOV_OK, else rolls back; in a transaction of the
 * caller's only passes rc on, so that who began it ends it. */
int innov__write_end(innov_store *store, int own, int rc, innov_diag *diag);

/* Takes over a text in every language that it has. */
int innov__copy_languages(innov_record *to, int32_t to_field, const innov_record *from,
                          int32_t from_field);

#endif
