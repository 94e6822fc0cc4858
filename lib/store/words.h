/* words.h - texts taken apart into words, and what of a Latvian word does not change. */
#ifndef INNOV__WORDS_H
#define INNOV__WORDS_H

#include <stddef.h>
#include <stdint.h>

/* A word of a text, from `start` to `end`: letters, digits and their marks, and hyphens between
 * them. */
typedef struct innov__word {
    size_t start, end;
    int hyphens;
} innov__word;

/* The first word at or behind `*at`, which moves behind it; 0 when there is none. */
int innov__word_next(const char *text, size_t length, size_t *at, innov__word *word);

/* The same for the parts of a word, between its hyphens; `*at` begins at word->start. */
int innov__part_next(const char *text, const innov__word *word, size_t *at, innov__word *part);

/* How much of a folded word stands before its Latvian ending: at least four letters, or all. */
size_t innov__stem(const char *folded, size_t length);

/* How many code points a well-formed text has. */
size_t innov__points(const char *text, size_t length);

#endif
