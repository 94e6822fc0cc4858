/* id.h - ids and labels: how the 63 bits are cut, and what a label may be.
 *
 *   bit 62..55  the kind's number (1 to 255)
 *   bit 54      1: hashed from a label; 0: minted
 *   bit 53..0   the hash, or the minted number (never 0)
 */
#ifndef INNOV__ID_H
#define INNOV__ID_H

#include <innov/base.h>
#include <stddef.h>

enum { INNOV__ID_LENGTH = 15, INNOV__LABEL_MAX = 64 };

#define INNOV__ID_BITS 54
#define INNOV__ID_MASK ((INT64_C(1) << INNOV__ID_BITS) - 1)

static inline int32_t innov__id_kind(int64_t id)
{
    return (int32_t)(id >> (INNOV__ID_BITS + 1));
}

/* A minted id: `number` is taken modulo 2^54 and must not come out as 0. */
static inline int64_t innov__id_mint(int32_t kind, int64_t number)
{
    return ((int64_t)kind << (INNOV__ID_BITS + 1)) | (number & INNOV__ID_MASK);
}

/* All ids of a kind lie between these two. */
static inline int64_t innov__id_first(int32_t kind)
{
    return (int64_t)kind << (INNOV__ID_BITS + 1);
}

static inline int64_t innov__id_last(int32_t kind)
{
    return innov__id_first(kind) | ((INT64_C(1) << (INNOV__ID_BITS + 1)) - 1);
}

/* The id of a label: the first 54 bits of SHA-256("innov" NUL namespace NUL kind NUL label). */
int64_t innov__id_hash(int32_t kind, const char *labels, const char *kind_name, const char *label,
                       size_t length);

int innov__id_ok(int64_t id);
int innov__id_read(const char *text, size_t length, int64_t *id);
void innov__id_write(int64_t id, char *buffer); /* INNOV_ID_SIZE bytes; the id must be one */

/* Whether a text has the shape of an id: `i` and 14 of [0-9A-Z]. */
int innov__id_shaped(const char *text, size_t length);

/* Whether a text may be a label. */
int innov__label_ok(const char *text, size_t length);

#endif
