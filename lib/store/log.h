/* log.h - the change log: what every transaction added, changed and deleted, and what was before.
 *
 * Nothing writes a record without it. Unwinding it from the present, newest transaction first,
 * gives every earlier state of the store and ends with an empty one.
 */
#ifndef INNOV__LOG_H
#define INNOV__LOG_H

#include "store/core.h"

enum { INNOV__DIGEST_SIZE = 33 };

/* Notes what the open transaction is about to do to a record. */
int innov__log_add(innov__core *core, const innov_record *record, innov__report to);
int innov__log_update(innov__core *core, const innov_record *record, const innov_record *stored,
                      innov__report to);
int innov__log_delete(innov__core *core, const innov_record *stored, innov__report to);

/* Writes the row of the transaction itself and the ranges of what it added. */
int innov__log_transaction(innov__core *core, innov__report to);

/* What a transaction did to one record. */
typedef enum innov__change { INNOV__DID_ADD, INNOV__DID_CHANGE, INNOV__DID_DELETE } innov__change;

/* What a walk goes through. */
enum { INNOV__WALK_CHANGES = 1, INNOV__WALK_ADDED = 2 };

/* Calls `each` for every record that revision `revision` touched, in the order: changed and deleted
 * by id, then (with `added`) added by kind and id. `before` is the revision the record had. The
 * statements are kept: `each` must not begin another walk. */
typedef int innov__log_each(void *context, int64_t id, innov__change change, int64_t before);
int innov__log_walk(innov__core *core, int64_t revision, int what, innov__log_each *each,
                    void *context, innov__report to);

/* The same for what the open transaction has added of one kind. */
int innov__log_walk_new(innov__core *core, const innov__kind *kind, innov__log_each *each,
                        void *context, innov__report to);

/* Whether the open transaction has changed or deleted a record that was there before it. */
int innov__log_noted(innov__core *core, int64_t id, int *noted, innov__report to);

/* Puts the values that `id` had before `revision` into `record` (of its kind): those of the fields
 * that it changed. `touched`, by field index, says which; it may be NULL. */
int innov__log_restore(innov__core *core, int64_t revision, int64_t id, innov_record *record,
                       unsigned char *touched, innov__report to);

/* The first revision after `revision` that changed field `index` of `id` (or deleted it), 0 for
 * none. */
int innov__log_later(innov__core *core, int64_t revision, int64_t id, const char *field,
                     int64_t *later, innov__report to);

/* The digest of a revision; "" for one that is not there. */
int innov__log_digest(innov__core *core, int64_t revision, char *digest, innov__report to);

/* Gives every transaction another digest, so that no token from before holds any more: what it
 * stood for was erased. The open transaction's digest follows at its end. */
int innov__log_seal_anew(innov__core *core, innov__report to);

/* Says everything in which the log does not fit the records. */
int innov__log_check(innov__core *core, innov__report to);

/* A token: identity, revision, digest. */
void innov__token_write(innov__buffer *out, const char *identity, int64_t revision,
                        const char *digest);
/* The revision of a token of this store; "" means from the beginning. INNOV_E_HISTORY (said) when
 * the log does not hold it. */
int innov__token_read(innov__core *core, const char *token, int64_t *revision, innov__report to);

#endif
