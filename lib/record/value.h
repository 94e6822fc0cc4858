/* value.h - one value: its canonical text, the number under it, and the rules of its field.
 *
 * Texts, URIs, dates and codes are kept as their canonical text and decoded when a number is asked
 * for; everything else is kept as a number and written out when its text is asked for.
 */
#ifndef INNOV__VALUE_H
#define INNOV__VALUE_H

#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"
#include "base/problem.h"
#include "model/registry.h"

typedef enum innov__form_of_slot {
    INNOV__SLOT_UNSET = 0,
    INNOV__SLOT_TEXT,   /* `text` and `length` */
    INNOV__SLOT_NUMBER, /* `number`; `text` once it was asked for */
    INNOV__SLOT_MANY,   /* a list or a multilingual text: its values are items of the record */
} innov__form_of_slot;

typedef struct innov__slot {
    const char *text;
    int64_t number;
    uint32_t length;
    uint32_t form;
} innov__slot;

enum { INNOV__VALUE_SIZE = 32 }; /* bytes of the longest text of a number, and its NUL */

/* Whether a type is kept as a number. */
static inline int innov__is_numeric(int32_t type)
{
    enum {
        NUMERIC = 1 << INNOV_TYPE_INTEGER | 1 << INNOV_TYPE_BOOLEAN | 1 << INNOV_TYPE_DECIMAL |
                  1 << INNOV_TYPE_MONEY | 1 << INNOV_TYPE_INSTANT | 1 << INNOV_TYPE_REFERENCE
    };

    return (NUMERIC >> type & 1) != 0;
}

/* Reads a canonical text of at least one byte into a slot, with all rules of the field. Texts are
 * copied into the arena. `place` is where a fault is said to be. */
int innov__value_read(const innov__field *field, const char *text, size_t length,
                      innov__arena *arena, innov__slot *slot, innov__report to,
                      const innov__facts *place);

/* As innov__value_read, from the number under the value. */
int innov__value_from_number(const innov__field *field, int64_t number, innov__arena *arena,
                             innov__slot *slot, innov__report to, const innov__facts *place);

/* The number under a set slot: INNOV_OK, INNOV_E_TYPE for a text, or INNOV_E_DAMAGED when a stored
 * text is none of its type. */
int innov__value_number(const innov__field *field, const innov__slot *slot, int64_t *number);

/* Writes the canonical text of a number into `buffer` of INNOV__VALUE_SIZE bytes; its length. */
size_t innov__value_write(const innov__field *field, int64_t number, char *buffer);

/* Whether two slots hold the same value (those of lists compare by their items elsewhere). */
int innov__value_same(const innov__slot *a, const innov__slot *b);

#endif
