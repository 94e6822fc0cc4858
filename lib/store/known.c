/* known.c - a set of ids: an open hash of pages of 64, at most 8 MiB. */
#include "store/known.h"

#include "base/memory.h"

enum { FIRST_PAGES = 256, PAGES_MAX = 8 * 1024 * 1024 / (int)sizeof(innov__known_page) };

/* Both halves tell apart: ids that differ in a few bits, wherever these are, begin apart. */
static size_t place_of(int64_t number)
{
    uint64_t mixed = (uint64_t)number * UINT64_C(0x9E3779B97F4A7C15);

    return (size_t)(mixed ^ mixed >> 32);
}

/* The page of the number, or the free one where it would stand; NULL when that is too far away.
 * Ids come from files too, and whoever knows this function can make some that all begin at one
 * place: they are asked for of the store, as if nobody had seen them. */
static innov__known_page *find(const innov__known *known, int64_t number)
{
    size_t first = place_of(number);

    for (size_t i = 0; i < INNOV__KNOWN_PROBES; i++) {
        innov__known_page *page = &known->pages[(first + i) & (known->capacity - 1)];

        if (page->number == number || page->number == 0)
            return page;
    }
    return NULL;
}

static innov__known_page *find_any(const innov__known *known, int64_t number)
{
    return known->capacity > 0 ? find(known, number) : NULL;
}

static uint64_t bit_of(int64_t id)
{
    return UINT64_C(1) << (id & 63);
}

static uint64_t ids_of(const innov__known *known, int64_t number)
{
    const innov__known_page *page = find_any(known, number);

    return page != NULL ? page->ids : 0;
}

int innov__known_has(const innov__known *known, int64_t id)
{
    return (ids_of(known, id >> 6) & bit_of(id)) != 0;
}

/* What comes too far in the larger one is forgotten. */
static void move(innov__known *to, const innov__known_page *from)
{
    innov__known_page *page = from->number != 0 ? find(to, from->number) : NULL;

    if (page != NULL) {
        *page = *from;
        to->used++;
    } else if (from->number != 0) {
        to->is_partial = 1;
    }
}

static int grow(innov__known *known)
{
    innov__known larger = {.capacity = known->capacity > 0 ? known->capacity * 2 : FIRST_PAGES,
                           .is_partial = known->is_partial};

    if (larger.capacity > PAGES_MAX)
        return 0;
    larger.pages = innov__alloc_zeroed(larger.capacity, sizeof *larger.pages);
    if (larger.pages == NULL)
        return 0;
    for (size_t i = 0; i < known->capacity; i++)
        move(&larger, &known->pages[i]);
    innov__free(known->pages);
    *known = larger;
    return 1;
}

int innov__known_add(innov__known *known, int64_t id)
{
    innov__known_page *page = find_any(known, id >> 6);
    int is_new;

    if (known->capacity == 0 ||
        (page != NULL && page->number == 0 && known->used * 2 >= known->capacity))
        page = grow(known) ? find(known, id >> 6) : NULL;
    if (page == NULL) {
        known->is_partial = 1;
        return 1;
    }
    is_new = (page->ids & bit_of(id)) == 0;
    known->used += page->number == 0;
    page->number = id >> 6;
    page->ids |= bit_of(id);
    return is_new;
}

void innov__known_remove(innov__known *known, int64_t id)
{
    innov__known_page *page = find_any(known, id >> 6);

    if (page != NULL)
        page->ids &= ~bit_of(id);
}

int innov__known_has_all(const innov__known *known, const innov__known *others)
{
    for (size_t i = 0; i < others->capacity; i++) {
        const innov__known_page *page = &others->pages[i];

        if (page->ids != 0 && (page->ids & ~ids_of(known, page->number)) != 0)
            return 0;
    }
    return 1;
}

void innov__known_forget(innov__known *known)
{
    innov__free(known->pages);
    *known = (innov__known){0};
}
