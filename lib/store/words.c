/* words.c - texts taken apart into words, and what of a Latvian word does not change. */
#include "store/words.h"

#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "model/kind.h"

enum { STEM_LEAST = 4, SOFT_HYPHEN = 0xAD, HYPHEN = 0x2010, HARD_HYPHEN = 0x2011 };

/* ---- Words --------------------------------------------------------------------------------- */

/* The code point at `at`, and where the next one begins. */
static uint32_t point_at(const char *text, size_t length, size_t at, size_t *next)
{
    uint32_t point;

    *next = at + innov__text_point(text + at, length - at, &point);
    return point;
}

/* Whether a code point is of one of some general categories. */
static int is_of(uint32_t point, uint32_t categories)
{
    return point < INNOV__NO_POINT && (U_MASK(u_charType((UChar32)point)) & categories) != 0;
}

/* What FTS5's unicode61 makes tokens of. */
static int is_letter(uint32_t point)
{
    return is_of(point, U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK);
}

static int is_mark(uint32_t point)
{
    return is_of(point, U_GC_M_MASK);
}

static int is_hyphen(uint32_t point)
{
    return point == '-' || point == SOFT_HYPHEN || point == HYPHEN || point == HARD_HYPHEN;
}

/* Moves over letters and their marks. */
static size_t end_of_run(const char *text, size_t length, size_t at)
{
    size_t next;

    for (; at < length; at = next) {
        uint32_t point = point_at(text, length, at, &next);

        if (!is_letter(point) && !is_mark(point))
            break;
    }
    return at;
}

static size_t start_of_run(const char *text, size_t length, size_t at)
{
    size_t next;

    for (; at < length; at = next)
        if (is_letter(point_at(text, length, at, &next)))
            break;
    return at;
}

int innov__part_next(const char *text, const innov__word *word, size_t *at, innov__word *part)
{
    part->start = start_of_run(text, word->end, *at);
    part->end = end_of_run(text, word->end, part->start);
    part->hyphens = 0;
    *at = part->end;
    return part->end > part->start;
}

int innov__word_next(const char *text, size_t length, size_t *at, innov__word *word)
{
    size_t next, behind;

    word->start = start_of_run(text, length, *at);
    word->end = end_of_run(text, length, word->start);
    word->hyphens = 0;
    while (word->end < length && is_hyphen(point_at(text, length, word->end, &next)) &&
           next < length && is_letter(point_at(text, length, next, &behind))) {
        word->end = end_of_run(text, length, next);
        word->hyphens++;
    }
    *at = word->end;
    return word->end > word->start;
}

size_t innov__points(const char *text, size_t length)
{
    size_t points = 0;

    for (size_t i = 0; i < length; i++)
        points += ((unsigned char)text[i] & 0xC0) != 0x80;
    return points;
}

/* ---- Endings ------------------------------------------------------------------------------- */

/* The endings of nouns, adjectives and verbs as they are without diacritics, the longest first:
 * -ajiem, -ajām, -ajai of definite adjectives; -iem, -ām, -os, -ij of nouns; -am, -at, -ot of
 * verbs. */
static const char *const endings[] = {
    "ajiem", "ajam", "ajai", "ajas", "ajos", "ajo", "aja", "ajs", "iem", "ies", "ais",
    "am",    "ai",   "as",   "at",   "em",   "ei",  "es",  "ie",  "ij",  "im",  "is",
    "os",    "ot",   "um",   "us",   "a",    "e",   "i",   "o",   "s",   "u",
};

size_t innov__stem(const char *folded, size_t length)
{
    for (size_t i = 0; i < INNOV__COUNT(endings); i++) {
        size_t ending = strlen(endings[i]);

        if (length > ending && memcmp(folded + length - ending, endings[i], ending) == 0 &&
            innov__points(folded, length - ending) >= STEM_LEAST)
            return length - ending;
    }
    return length;
}
