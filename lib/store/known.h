/* known.h - ids of records that are known to be there, as long as the transaction lasts: what was
 * just written or found need not be asked for again.
 */
#ifndef INNOV__KNOWN_H
#define INNOV__KNOWN_H

#include <stddef.h>
#include <stdint.h>

/* 64 neighbours share a page: ids that were minted one after the other take half a byte each. */
typedef struct innov__known_page {
    int64_t number; /* of its first id / 64, which is never 0; 0: free */
    uint64_t ids;
} innov__known_page;

typedef struct innov__known {
    innov__known_page *pages;
    size_t capacity, used; /* of the pages; a power of two */
    int is_partial;        /* some were not remembered */
} innov__known;

/* A page lies less than this far from where it would lie alone. Chance brings together some seventy
 * where half of the largest set is full: more were chosen by whoever made the ids. */
enum { INNOV__KNOWN_PROBES = 256 };

int innov__known_has(const innov__known *known, int64_t id);
/* Whether it is new. When there is no room for it, or no memory, the id is not remembered, and the
 * set is partial. */
int innov__known_add(innov__known *known, int64_t id);
void innov__known_remove(innov__known *known, int64_t id);
/* Whether all that `others` remembers is known. */
int innov__known_has_all(const innov__known *known, const innov__known *others);
void innov__known_forget(innov__known *known); /* all of them, and gives the memory back */

#endif
