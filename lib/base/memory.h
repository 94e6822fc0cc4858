/* memory.h - the one door to allocation, and a small arena whose texts never move.
 *
 * Everything the library allocates for itself goes through innov__alloc and its kin, so that one
 * seam can count, limit or fail allocations.
 */
#ifndef INNOV__MEMORY_H
#define INNOV__MEMORY_H

#include <stddef.h>
#include <stdint.h>

void *innov__alloc(size_t size);
void *innov__alloc_zeroed(size_t count, size_t size);
void *innov__realloc(void *block, size_t size);
void innov__free(void *block);

/* A copy of `length` bytes of text and a NUL, or NULL when memory is out. */
char *innov__text_copy(const char *text, size_t length);

/* Grows a dynamic array so that it holds at least `needed` items of `size` bytes: 0 or
 * INNOV_E_NOMEM. `array` is the address of the pointer to it. */
int innov__array_reserve(void *array, size_t *capacity, size_t needed, size_t size);

/* An arena hands out memory that stays where it is until the arena is reset or freed. */
typedef struct innov__chunk innov__chunk;
typedef struct innov__arena {
    innov__chunk *chunks; /* the newest first */
} innov__arena;

void *innov__arena_alloc(innov__arena *arena, size_t size);
char *innov__arena_text(innov__arena *arena, const char *text, size_t length);
void innov__arena_reset(innov__arena *arena); /* forgets everything, keeps one chunk */
void innov__arena_free(innov__arena *arena);

/* A growing run of bytes, NUL-terminated for convenience. After a failed append it stays failed, so
 * that many appends need one check. */
typedef struct innov__buffer {
    char *bytes;
    size_t length, capacity;
    int failed; /* INNOV_E_NOMEM once an append failed */
} innov__buffer;

void innov__buffer_append(innov__buffer *buffer, const char *bytes, size_t length);
void innov__buffer_text(innov__buffer *buffer, const char *text);
void innov__buffer_char(innov__buffer *buffer, char c);
void innov__buffer_int(innov__buffer *buffer, int64_t number);
void innov__buffer_free(innov__buffer *buffer);

static inline void innov__buffer_clear(innov__buffer *buffer)
{
    buffer->length = 0;
    buffer->failed = 0;
    if (buffer->bytes != NULL)
        buffer->bytes[0] = '\0';
}

#endif
