/* snapshot.h - the seam for calls that read more than once: between its beginning and its end all
 * reading through the store's public calls sees one state, whoever writes meanwhile.
 */
#ifndef INNOV__SNAPSHOT_H
#define INNOV__SNAPSHOT_H

#include <innov/store.h>

/* Begins one; in a transaction of the caller that is the state already. What the file needs for
 * that is held until the end: a writer waits only where SQLite cannot let it write beside readers.
 */
int innov__snapshot_begin(innov_store *store, int *held, innov_diag *diag);

/* Ends it; `held` is what the beginning gave. */
void innov__snapshot_end(innov_store *store, int held);

/* How a call that is made of many ended: the store's message says what `diag` says of that, not
 * what the last of them had to say. */
void innov__store_tell(innov_store *store, const innov_diag *diag, int result);

#endif
