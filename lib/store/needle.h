/* needle.h - the words that give a person away, looked for in any text.
 *
 * They are compared without case and diacritics, as whole words.
 */
#ifndef INNOV__NEEDLE_H
#define INNOV__NEEDLE_H

#include "base/memory.h"

typedef struct innov__needle {
    char *folded;
    size_t length;
} innov__needle;

typedef struct innov__needles {
    innov__needle *all;
    size_t count, capacity;
    innov__buffer folded; /* of the text in hand */
} innov__needles;

/* Adds what is long enough to mean somebody. INNOV_OK or INNOV_E_NOMEM, as all of these. */
int innov__needles_add(innov__needles *needles, const char *text, size_t length);
void innov__needles_free(innov__needles *needles);

/* Whether a text has one of them. */
int innov__needles_in(innov__needles *needles, const char *text, size_t length, int *found);

/* Appends the text with `instead` for each of them; `found` says whether there was one. */
int innov__needles_replace(innov__needles *needles, const char *text, size_t length,
                           const char *instead, innov__buffer *out, int *found);

#endif
