/* collate.h - the order and the folding of texts for people, by ICU. */
#ifndef INNOV__COLLATE_H
#define INNOV__COLLATE_H

#include <sqlite3.h>

#include "base/memory.h"

#define INNOV__COLLATION                                                                           \
    "innov_lv" /* CLDR's Latvian; only in our own ORDER BY, never in a schema */

/* Offers the collation and the function innov_fold(text) to a connection; ICU is asked only when
 * one is used, and `lacking` becomes 1 when it had no memory for it. Returns a SQLite result. */
int innov__collate_offer(sqlite3 *db, int *lacking);

/* A text without case and diacritics, for comparing: "Rēzekne" and "REZEKNE" become "rezekne". */
int innov__fold(const char *text, size_t length, innov__buffer *folded);

/* A text without case: diacritics stay, in one form however they were written. */
int innov__fold_case(const char *text, size_t length, innov__buffer *folded);

#endif
