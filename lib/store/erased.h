/* erased.h - the list of the erased: whom the store must not know again.
 *
 * Of each erased person it keeps the id, the number of the pseudonym and, of every label that went
 * with them, a salted digest, so that an older file that is read again is recognised. It goes where
 * the store goes: into copies, backups and conversions.
 */
#ifndef INNOV__ERASED_H
#define INNOV__ERASED_H

#include "store/core.h"
#include "store/erase.h"

enum { INNOV__PSEUDONYM_SIZE = 48, INNOV__SALT_SIZE = 33 };

/* One line of the list: a person, or a record about them that had a label. Texts are "" for none.
 */
typedef struct innov__erased {
    int64_t id, person, revision;
    int64_t number; /* of the pseudonym, from 1 */
    const char *salt, *label;
    int remains; /* the file was not made anew since */
} innov__erased;

/* Where a life cycle has this status, records of the erased are in it. */
#define INNOV__STATUS_ERASED "erased"

/* core->erased: what a handle knows of the list without asking. */
enum { INNOV__NOBODY_ERASED, INNOV__SOMEBODY_ERASED, INNOV__BYTES_REMAIN };

int innov__erased_add(innov__core *core, const innov__erased *erased, innov__report to);

typedef int innov__erased_each(void *context, const innov__erased *erased);
int innov__erased_walk(innov__core *core, innov__erased_each *each, void *context,
                       innov__report to);

/* The number of an erased person's pseudonym, 0 for who was not erased; and the next one. */
int innov__erased_number(innov__core *core, int64_t person, int64_t *number, innov__report to);
int innov__erased_next(innov__core *core, int64_t wanted, int64_t *number, innov__report to);

/* Whether a revision erased somebody. */
int innov__erased_by(innov__core *core, int64_t revision, int *erased, innov__report to);

/* What an erased person is called in the store's primary language. */
void innov__pseudonym(const innov__core *core, int64_t number, char text[INNOV__PSEUDONYM_SIZE]);

/* The salt of this store's digests: that of its list, or a new one. */
int innov__erased_salt(innov__core *core, char salt[INNOV__SALT_SIZE], innov__report to);

/* The digest of a label, slow enough that trying many names takes its time. */
void innov__erased_digest(const char *salt, const char *labels, const innov__kind *kind,
                          const char *label, char digest[INNOV__SALT_SIZE]);

/* The id that a label stood for before it was erased; 0: none. */
int innov__erased_label(innov__core *core, const innov__kind *kind, const char *labels,
                        const char *label, int64_t *id, innov__report to);

/* Keeps an erased person erased: what a record that is about to be written would bring back is
 * refused, or in an import left out with a warning. `stored` is NULL for a new one. INNOV_DONE: the
 * whole record is left out. */
int innov__spare_erased(innov__core *core, innov_record *record, const innov_record *stored,
                        innov__report to, const innov__facts *place);

/* Erases inside the open transaction. `wanted` is the number that the person has in another list:
 * then they need not be known here. */
int innov__erase(innov__core *core, const innov__erasing *asked, int64_t wanted,
                 innov__trace_each *each, void *context, innov__report to);

/* What is over when the records of a transaction are done: the log's digests, so that who followed
 * it reads all again, and the index of words, which keeps those of former texts. */
int innov__erase_settle(innov__core *core, innov__report to);

/* Makes the file anew when bytes remain, so that nothing stands in its free places. Others who read
 * an older state are waited for, so many milliseconds; that it could not be done is said. */
int innov__make_anew(innov__core *core, int64_t patience, innov__report to);

#endif
