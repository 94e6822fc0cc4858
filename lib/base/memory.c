/* memory.c - allocation, arenas, growing arrays and buffers. */
#include "base/memory.h"

#include <innov/base.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"

void *innov__alloc(size_t size)
{
    return malloc(size != 0 ? size : 1);
}

void *innov__alloc_zeroed(size_t count, size_t size)
{
    return calloc(count != 0 ? count : 1, size != 0 ? size : 1);
}

void *innov__realloc(void *block, size_t size)
{
    return realloc(block, size != 0 ? size : 1);
}

void innov__free(void *block)
{
    free(block);
}

char *innov__text_copy(const char *text, size_t length)
{
    char *copy = innov__alloc(length + 1);

    if (copy != NULL) {
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

int innov__array_reserve(void *array, size_t *capacity, size_t needed, size_t size)
{
    void *grown, **items = array;
    size_t larger = *capacity != 0 ? *capacity : 8;

    if (needed <= *capacity)
        return INNOV_OK;
    if (needed > SIZE_MAX / 2 / size)
        return INNOV_E_NOMEM;
    while (larger < needed)
        larger *= 2;
    grown = innov__realloc(*items, larger * size);
    if (grown == NULL)
        return INNOV_E_NOMEM;
    *items = grown;
    *capacity = larger;
    return INNOV_OK;
}

/* ---- Arena --------------------------------------------------------------------------------- */

struct innov__chunk {
    innov__chunk *next;
    size_t size, used;
    max_align_t bytes[];
};

enum { FIRST_CHUNK = 1024, LARGEST_CHUNK = 1 << 16 };

static innov__chunk *add_chunk(innov__arena *arena, size_t size)
{
    size_t wanted = arena->chunks != NULL ? arena->chunks->size * 2 : FIRST_CHUNK;
    innov__chunk *chunk;

    if (wanted > LARGEST_CHUNK)
        wanted = LARGEST_CHUNK;
    if (wanted < size)
        wanted = size;
    chunk = innov__alloc(sizeof *chunk + wanted);
    if (chunk == NULL)
        return NULL;
    chunk->size = wanted;
    chunk->used = 0;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    return chunk;
}

static void *take(innov__arena *arena, size_t size, size_t align)
{
    innov__chunk *chunk = arena->chunks;
    size_t start = chunk != NULL ? (chunk->used + align - 1) & ~(align - 1) : 0;

    if (chunk == NULL || start > chunk->size || chunk->size - start < size) {
        chunk = add_chunk(arena, size);
        if (chunk == NULL)
            return NULL;
        start = 0;
    }
    chunk->used = start + size;
    return (char *)chunk->bytes + start;
}

void *innov__arena_alloc(innov__arena *arena, size_t size)
{
    return take(arena, size, _Alignof(max_align_t));
}

char *innov__arena_text(innov__arena *arena, const char *text, size_t length)
{
    char *copy = take(arena, length + 1, 1);

    if (copy != NULL) {
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

void innov__arena_reset(innov__arena *arena)
{
    innov__chunk *kept = arena->chunks;

    if (kept == NULL)
        return;
    while (kept->next != NULL) {
        innov__chunk *next = kept->next->next;

        innov__free(kept->next);
        kept->next = next;
    }
    kept->used = 0;
}

void innov__arena_free(innov__arena *arena)
{
    innov__arena_reset(arena);
    innov__free(arena->chunks);
    arena->chunks = NULL;
}

/* ---- Buffer -------------------------------------------------------------------------------- */

void innov__buffer_append(innov__buffer *buffer, const char *bytes, size_t length)
{
    if (buffer->failed != 0)
        return;
    buffer->failed = innov__array_reserve(&buffer->bytes, &buffer->capacity,
                                          buffer->length + length + 1, 1);
    if (buffer->failed != 0)
        return;
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
    buffer->bytes[buffer->length] = '\0';
}

void innov__buffer_text(innov__buffer *buffer, const char *text)
{
    innov__buffer_append(buffer, text, strlen(text));
}

void innov__buffer_char(innov__buffer *buffer, char c)
{
    innov__buffer_append(buffer, &c, 1);
}

void innov__buffer_int(innov__buffer *buffer, int64_t number)
{
    char digits[INNOV__INT_SIZE];

    innov__buffer_append(buffer, digits, innov__int_format(number, digits));
}

void innov__buffer_free(innov__buffer *buffer)
{
    innov__free(buffer->bytes);
    *buffer = (innov__buffer){0};
}
