/* series_within.c - what an institution was in, in a period: its planning region, territory,
 * sectors.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "ecosystem/regions.h"
#include "ecosystem/series_count.h"

typedef innov__count count;

/* The day whose map a period is drawn on. */
static int32_t day_of(const count *c, innov__days days)
{
    return c->series->map->day != 0 ? c->series->map->day : days.last;
}

/* ---- Regions -------------------------------------------------------------------------------- */

/* That of its territory then, or else the one it names. */
int innov__institution_region(count *c, const innov_record *institution, innov__days days,
                              innov__ids *found)
{
    int64_t territory = innov__number(institution, INNOV_INSTITUTION_TERRITORY), region = 0;
    const innov__key key = {territory, day_of(c, days), 0};
    const int64_t *known = innov__keys_find(&c->regions, key);
    int result = INNOV_OK;

    if (known != NULL) {
        region = *known;
    } else if (territory != 0) {
        result = innov__region_of(c->series->store, territory, day_of(c, days), &region,
                                  c->series->reply->diag);
        if (result == INNOV_OK && innov__keys_add(&c->regions, key, region) == NULL)
            result = INNOV_E_NOMEM;
    }
    if (result != INNOV_OK)
        return result;
    return region != 0 ? innov__ids_add(found, region)
                       : innov__ids_add_field(found, institution, INNOV_INSTITUTION_REGION);
}

/* ---- Sectors -------------------------------------------------------------------------------- */

static int take_belonging(const innov_record *record, void *context)
{
    count *c = context;
    int result = innov__array_reserve(&c->belongings, &c->belonging_capacity,
                                      c->belonging_count + 1, sizeof *c->belongings);

    if (result == INNOV_OK)
        c->belongings[c->belonging_count++] = (innov__belonging){
            innov__number(record, INNOV_INSTITUTION_SECTOR_INSTITUTION),
            innov__number(record, INNOV_INSTITUTION_SECTOR_SECTOR),
            innov__date(record, INNOV_INSTITUTION_SECTOR_VALID_FROM, 0),
            innov__date(record, INNOV_INSTITUTION_SECTOR_VALID_TO, 0)};
    return result;
}

static int by_institution(const void *one, const void *other)
{
    const innov__belonging *a = one, *b = other;

    return (a->institution > b->institution) - (a->institution < b->institution);
}

/* All of them in one pass, when the first is asked for. */
static int read_belongings(count *c)
{
    int result;

    if (c->has_belongings)
        return INNOV_OK;
    c->has_belongings = 1;
    result = innov__each(c->series->store, &(innov__find){.kind = INNOV_INSTITUTION_SECTOR},
                         take_belonging, c, c->series->reply->diag);
    if (c->belonging_count > 1)
        qsort(c->belongings, c->belonging_count, sizeof *c->belongings, by_institution);
    return result;
}

/* Those that it certainly was in on the day. */
static int add_sectors(count *c, int64_t institution, int32_t day, innov__ids *found)
{
    size_t low = 0, high;
    int result = read_belongings(c);

    for (high = c->belonging_count; low < high;) {
        size_t middle = low + (high - low) / 2;

        if (c->belongings[middle].institution < institution)
            low = middle + 1;
        else
            high = middle;
    }
    for (; result == INNOV_OK && low < c->belonging_count &&
           c->belongings[low].institution == institution;
         low++)
        if (innov__overlap(c->belongings[low].from, c->belongings[low].to, day, day) == INNOV__YES)
            result = innov__ids_add(found, c->belongings[low].sector);
    return result;
}

/* ---- Whichever is asked for ----------------------------------------------------------------- */

int innov__institution_within(count *c, int64_t institution, int32_t kind, innov__days days,
                              innov__ids *found)
{
    const innov_record *record = NULL;
    int result;

    if (kind == INNOV_SECTOR)
        return add_sectors(c, institution, day_of(c, days), found);
    if (kind != INNOV_REGION && kind != INNOV_TERRITORY)
        return INNOV_OK;
    result = innov__target_get(&c->within, c->series->store, institution, &record,
                               c->series->reply->diag);
    if (result != INNOV_OK || record == NULL)
        return result;
    return kind == INNOV_REGION ? innov__institution_region(c, record, days, found)
                                : innov__ids_add_field(found, record, INNOV_INSTITUTION_TERRITORY);
}
