/* succession.c - what became of institutions. */
#include "ecosystem/succession.h"

#include <innov/ids.h>
#include <stdlib.h>

typedef struct reading {
    const innov__as_of *at;
    innov__succession *succession;
} reading;

void innov__succession_free(innov__succession *succession)
{
    innov__free(succession->changes);
    *succession = (innov__succession){0};
}

/* A change without a date may have been at any time: that it is still to come is not told. */
static int take_change(const innov_record *record, void *context)
{
    const reading *r = context;
    innov__succession *s = r->succession;
    innov__change change = {.record = innov__id(record),
                            .kind = innov__number(record, INNOV_INSTITUTION_CHANGE_KIND),
                            .date = innov__date(record, INNOV_INSTITUTION_CHANGE_EFFECTIVE_ON, 0)};
    int result = INNOV_OK;

    if (innov__days_of(change.date).last <= r->at->day)
        return INNOV_OK;
    for (int32_t i = 0;
         result == INNOV_OK && innov_list_get_int(record, INNOV_INSTITUTION_CHANGE_ORIGINAL, i,
                                                  &change.institution) == INNOV_OK;
         i++) {
        result = innov__array_reserve(&s->changes, &s->capacity, s->count + 1, sizeof *s->changes);
        if (result == INNOV_OK)
            s->changes[s->count++] = change;
    }
    return result;
}

static int in_order(const void *one, const void *other)
{
    const innov__change *a = one, *b = other;

    if (a->institution != b->institution)
        return a->institution < b->institution ? -1 : 1;
    if (a->date != b->date)
        return a->date < b->date ? -1 : 1;
    return (a->record > b->record) - (a->record < b->record);
}

int innov__succession_read(innov_store *store, const innov__as_of *at, innov_diag *diag,
                           innov__succession *succession)
{
    reading r = {at, succession};
    int result = innov__each(store, &(innov__find){.kind = INNOV_INSTITUTION_CHANGE}, take_change,
                             &r, diag);

    if (succession->count > 1)
        qsort(succession->changes, succession->count, sizeof *succession->changes, in_order);
    return result;
}

const innov__change *innov__succession_next(const innov__succession *succession,
                                            int64_t institution, int64_t kind)
{
    size_t low = 0, high = succession->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (succession->changes[middle].institution < institution)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < succession->count && succession->changes[low].institution == institution; low++)
        if (kind == 0 || succession->changes[low].kind == kind)
            return &succession->changes[low];
    return NULL;
}
