/* sequence.h - a record's sequence lock: one call at a time, and a look without one.
 *
 * Who enters has the record alone, and leaves it under a new number. A getter that only copies a
 * slot need not enter: it takes the number, copies, and asks whether the number is still the same.
 * If not, or when somebody is inside, it enters like the others and is told what they are told.
 *
 * So a slot of a record that others can reach is written while it is copied: through
 * innov__slot_set alone. The pointers it holds are to texts that do not change.
 */
#ifndef INNOV__SEQUENCE_H
#define INNOV__SEQUENCE_H

#include <stdatomic.h>

#include "record/value.h"

/* Above the flags stands a number that grows with each call that entered: 2^62 of them on most
 * machines, and where it comes round a getter would have to sleep through just as many. */
typedef atomic_size_t innov__sequence;

enum {
    INNOV__SEQUENCE_ENTERED = 1, /* a call is at work */
    INNOV__SEQUENCE_SAID = 2,    /* the last call said something, which the next one takes away */
    INNOV__SEQUENCE_STEP = 4
};

/* 0: another call is at work. */
static inline int innov__sequence_enter(innov__sequence *sequence)
{
    size_t now = atomic_load_explicit(sequence, memory_order_relaxed);

    return (now & INNOV__SEQUENCE_ENTERED) == 0 &&
           atomic_compare_exchange_strong_explicit(sequence, &now, now | INNOV__SEQUENCE_ENTERED,
                                                   memory_order_acquire, memory_order_relaxed);
}

static inline void innov__sequence_leave(innov__sequence *sequence, int said)
{
    size_t now = atomic_load_explicit(sequence, memory_order_relaxed);

    now &= ~(size_t)(INNOV__SEQUENCE_STEP - 1);
    now += (size_t)INNOV__SEQUENCE_STEP + (said ? INNOV__SEQUENCE_SAID : 0U);
    atomic_store_explicit(sequence, now, memory_order_release);
}

/* Whether one may look now; `since` is for innov__sequence_holds. */
static inline int innov__sequence_look(const innov__sequence *sequence, size_t *since)
{
    *since = atomic_load_explicit(sequence, memory_order_acquire);
    return (*since & (INNOV__SEQUENCE_ENTERED | INNOV__SEQUENCE_SAID)) == 0;
}

/* Whether what was copied since then is what one call left. */
static inline int innov__sequence_holds(const innov__sequence *sequence, size_t since)
{
    return atomic_load_explicit(sequence, memory_order_relaxed) == since;
}

/* Each part is released, so that who copies a new one also finds that the record was entered. */
static inline void innov__slot_set(innov__slot *slot, innov__slot value)
{
    __atomic_store_n(&slot->text, value.text, __ATOMIC_RELEASE);
    __atomic_store_n(&slot->number, value.number, __ATOMIC_RELEASE);
    __atomic_store_n(&slot->length, value.length, __ATOMIC_RELEASE);
    __atomic_store_n(&slot->form, value.form, __ATOMIC_RELEASE);
}

static inline innov__slot innov__slot_copy(const innov__slot *slot)
{
    return (innov__slot){.text = __atomic_load_n(&slot->text, __ATOMIC_ACQUIRE),
                         .number = __atomic_load_n(&slot->number, __ATOMIC_ACQUIRE),
                         .length = __atomic_load_n(&slot->length, __ATOMIC_ACQUIRE),
                         .form = __atomic_load_n(&slot->form, __ATOMIC_ACQUIRE)};
}

#endif
