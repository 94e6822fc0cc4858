/* needle.c - the words that give a person away, looked for in any text. */
#include "store/needle.h"

#include <string.h>

#include "base/utf8.h"
#include "model/kind.h"
#include "store/collate.h"
#include "store/words.h"

enum { POINTS_LEAST = 3 }; /* what is shorter stands for too much */

int innov__needles_add(innov__needles *needles, const char *text, size_t length)
{
    innov__buffer folded = {0};

    if (innov__points(text, length) < POINTS_LEAST)
        return INNOV_OK;
    if (innov__fold(text, length, &folded) != INNOV_OK || folded.bytes == NULL ||
        innov__array_reserve(&needles->all, &needles->capacity, needles->count + 1,
                             sizeof *needles->all) != INNOV_OK) {
        innov__buffer_free(&folded);
        return INNOV_E_NOMEM;
    }
    for (size_t i = 0; i < needles->count; i++)
        if (strcmp(needles->all[i].folded, folded.bytes) == 0) {
            innov__buffer_free(&folded);
            return INNOV_OK;
        }
    needles->all[needles->count++] = (innov__needle){folded.bytes, folded.length};
    return INNOV_OK;
}

void innov__needles_free(innov__needles *needles)
{
    for (size_t i = 0; i < needles->count; i++)
        innov__free(needles->all[i].folded);
    innov__free(needles->all);
    innov__buffer_free(&needles->folded);
    *needles = (innov__needles){0};
}

/* ---- In a folded text ---------------------------------------------------------------------- */

/* Whether a letter or digit stands at `at`. */
static int is_word_at(const char *text, size_t length, size_t at)
{
    innov__word word;
    size_t from = at;

    return at < length && innov__word_next(text, length, &from, &word) && word.start == at;
}

static int stands_alone(const char *text, size_t length, size_t start, size_t end)
{
    size_t before = start;

    while (before > 0 && ((unsigned char)text[--before] & 0xC0) == 0x80)
        continue;
    return (start == 0 || !is_word_at(text, length, before)) && !is_word_at(text, length, end);
}

/* The first of them at or behind `from`: where it starts, and its length; 0: none. */
static size_t next_hit(const innov__needles *needles, const char *text, size_t length, size_t from,
                       size_t *start)
{
    size_t best = 0;

    *start = length;
    for (size_t i = 0; i < needles->count; i++) {
        const innov__needle *needle = &needles->all[i];
        const char *at = text + from;

        while ((at = strstr(at, needle->folded)) != NULL) {
            size_t place = (size_t)(at - text);

            if (place > *start || (place == *start && needle->length <= best))
                break;
            if (stands_alone(text, length, place, place + needle->length)) {
                *start = place;
                best = needle->length;
                break;
            }
            at++;
        }
    }
    return best;
}

int innov__needles_in(innov__needles *needles, const char *text, size_t length, int *found)
{
    size_t start;

    *found = 0;
    if (needles->count == 0 || length == 0)
        return INNOV_OK;
    innov__buffer_clear(&needles->folded);
    if (innov__fold(text, length, &needles->folded) != INNOV_OK)
        return INNOV_E_NOMEM;
    *found = needles->folded.length > 0 &&
             next_hit(needles, needles->folded.bytes, needles->folded.length, 0, &start) > 0;
    return INNOV_OK;
}

/* ---- Where that is in the text itself ------------------------------------------------------ */

/* A text folded code point by code point: `origin` says for each byte where it comes from. */
typedef struct map {
    innov__buffer folded;
    size_t *origin;
    size_t capacity;
} map;

static int map_text(map *m, const char *text, size_t length)
{
    innov__buffer one = {0};
    int rc = INNOV_OK;

    for (size_t at = 0, step; at < length && rc == INNOV_OK; at += step) {
        uint32_t point;
        size_t had = m->folded.length;

        step = innov__text_point(text + at, length - at, &point);
        rc = innov__fold(text + at, step, &one);
        if (rc == INNOV_OK && one.length > 0)
            innov__buffer_append(&m->folded, one.bytes, one.length);
        if (rc == INNOV_OK)
            rc = m->folded.failed;
        if (rc == INNOV_OK)
            rc = innov__array_reserve(&m->origin, &m->capacity, m->folded.length + 1,
                                      sizeof *m->origin);
        for (size_t i = had; rc == INNOV_OK && i < m->folded.length; i++)
            m->origin[i] = at;
        if (rc == INNOV_OK)
            m->origin[m->folded.length] = at + step;
    }
    innov__buffer_free(&one);
    return rc;
}

static int replace_mapped(const innov__needles *needles, const map *m, const char *text,
                          size_t length, const char *instead, innov__buffer *out)
{
    size_t from = 0, kept = 0, start, hit;

    while (m->folded.length > 0 &&
           (hit = next_hit(needles, m->folded.bytes, m->folded.length, from, &start)) > 0) {
        innov__buffer_append(out, text + kept, m->origin[start] - kept);
        innov__buffer_text(out, instead);
        kept = m->origin[start + hit];
        from = start + hit;
    }
    if (from == 0) /* its letters and marks fold only together: nothing of it may stay */
        innov__buffer_text(out, instead);
    else
        innov__buffer_append(out, text + kept, length - kept);
    return out->failed;
}

int innov__needles_replace(innov__needles *needles, const char *text, size_t length,
                           const char *instead, innov__buffer *out, int *found)
{
    map m = {0};
    int rc = innov__needles_in(needles, text, length, found);

    if (rc == INNOV_OK && !*found)
        innov__buffer_append(out, text, length);
    if (rc == INNOV_OK && *found)
        rc = map_text(&m, text, length);
    if (rc == INNOV_OK && *found)
        rc = replace_mapped(needles, &m, text, length, instead, out);
    innov__buffer_free(&m.folded);
    innov__free(m.origin);
    return rc == INNOV_OK ? out->failed : rc;
}
