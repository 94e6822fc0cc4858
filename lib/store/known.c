/* known.c - a set of ids: an open hash of pages of 64, at most 8 MiB. */
#include "store/known.h"

#include "base/memory.h"

enum { FIRST_PAGES = 256, PAGES_MAX = 8 * 1024 * 1024 / (int)sizeof(innov__known_page) };

/* The page of the number, or the free one where it would stand; there is always a free one. */
static innov__known_page *find(const innov__known *known, int64_t number)
{
    size_t at = (size_t)(((uint64_t)number * UINT64_C(0x9E3779B97F4A7C15)) >> 20);

    for (;; at++) {
        innov__known_page *page = &known->pages[at & (known->capacity - 1)];

        if (page->number == number || page->number == 0)
            return page;
    }
}

static uint64_t bit_of(int64_t id)
{
    return UINT64_C(1) << (id & 63);
}

int innov__known_has(const innov__known *known, int64_t id)
{
    return known->capacity > 0 && (find(known, id >> 6)->ids & bit_of(id)) != 0;
}

static int grow(innov__known *known)
{
    innov__known larger = {.capacity = known->capacity > 0 ? known->capacity * 2 : FIRST_PAGES,
                           .used = known->used,
                           .is_partial = known->is_partial};

    if (larger.capacity > PAGES_MAX)
        return 0;
    larger.pages = innov__alloc_zeroed(larger.capacity, sizeof *larger.pages);
    if (larger.pages == NULL)
        return 0;
    for (size_t i = 0; i < known->capacity; i++)
        if (known->pages[i].number != 0)
            *find(&larger, known->pages[i].number) = known->pages[i];
    innov__free(known->pages);
    *known = larger;
    return 1;
}

void innov__known_add(innov__known *known, int64_t id)
{
    innov__known_page *page = known->capacity > 0 ? find(known, id >> 6) : NULL;

    if (page == NULL || (page->number == 0 && known->used * 2 >= known->capacity)) {
        if (!grow(known)) {
            known->is_partial = 1;
            return;
        }
        page = find(known, id >> 6);
    }
    known->used += page->number == 0;
    page->number = id >> 6;
    page->ids |= bit_of(id);
}

void innov__known_remove(innov__known *known, int64_t id)
{
    if (known->capacity > 0)
        find(known, id >> 6)->ids &= ~bit_of(id);
}

int innov__known_has_all(const innov__known *known, const innov__known *others)
{
    for (size_t i = 0; i < others->capacity; i++) {
        const innov__known_page *page = &others->pages[i];
        uint64_t ids = page->ids != 0 && known->capacity > 0 ? find(known, page->number)->ids : 0;

        if ((page->ids & ~ids) != 0)
            return 0;
    }
    return 1;
}

void innov__known_forget(innov__known *known)
{
    innov__free(known->pages);
    *known = (innov__known){0};
}
