/* text.h - texts that tests put together. */
#ifndef SUPPORT_TEXT_H
#define SUPPORT_TEXT_H

#include <check.h>
#include <stdlib.h>
#include <string.h>

/* A text made of parts; the caller frees it. */
typedef struct text {
    char *bytes;
    size_t length, capacity;
} text;

static inline void append(text *to, const char *bytes, size_t length)
{
    if (to->length + length + 1 > to->capacity) {
        to->capacity = 2 * (to->length + length + 1);
        to->bytes = realloc(to->bytes, to->capacity);
        ck_assert_ptr_nonnull(to->bytes);
    }
    memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
    to->bytes[to->length] = '\0';
}

static inline void add(text *to, const char *words)
{
    append(to, words, strlen(words));
}

static inline void add_times(text *to, const char *words, size_t times)
{
    while (times-- > 0)
        add(to, words);
}

#endif
