/* map_on.c - what stood for a record on a day. */
#include "ecosystem/map_on.h"

#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/as_of.h"

typedef struct reading {
    innov__map *map;
    int32_t successor, last; /* fields of the kind in hand */
} reading;

/* Puts the redrawing that is read last before the others of a record. */
static int thread(innov__map *map, int64_t id, size_t *earlier)
{
    int64_t *last = innov__keys_add(&map->last, (innov__key){.a = id}, 0);

    if (last == NULL)
        return INNOV_E_NOMEM;
    *earlier = (size_t)*last;
    *last = (int64_t)map->count;
    return INNOV_OK;
}

static int add(innov__map *map, innov__redrawing redrawing)
{
    innov__redrawing *kept;
    int result;

    if (redrawing.before == 0 || redrawing.after == redrawing.before)
        return INNOV_OK;
    result = innov__array_reserve(&map->redrawings, &map->capacity, map->count + 1,
                                  sizeof *map->redrawings);
    if (result != INNOV_OK)
        return result;
    kept = &map->redrawings[map->count++];
    *kept = redrawing;
    result = thread(map, kept->before, &kept->earlier[0]);
    return result == INNOV_OK ? thread(map, kept->after, &kept->earlier[1]) : result;
}

/* A merger or a split; other changes draw nothing anew. */
static int take_change(const innov_record *change, void *context)
{
    innov__map *map = context;
    int64_t kind = innov__number(change, INNOV_INSTITUTION_CHANGE_KIND), before, after;
    int32_t date = innov__date(change, INNOV_INSTITUTION_CHANGE_EFFECTIVE_ON, 0);
    int result = INNOV_OK;

    if (date == 0 || (kind != INNOV_INSTITUTION_CHANGE_KIND_MERGER &&
                      kind != INNOV_INSTITUTION_CHANGE_KIND_SPLIT))
        return INNOV_OK;
    for (int32_t i = 0;
         result == INNOV_OK &&
         innov_list_get_int(change, INNOV_INSTITUTION_CHANGE_ORIGINAL, i, &before) == INNOV_OK;
         i++)
        for (int32_t k = 0;
             result == INNOV_OK &&
             innov_list_get_int(change, INNOV_INSTITUTION_CHANGE_RESULTING, k, &after) == INNOV_OK;
             k++)
            result = add(map,
                         (innov__redrawing){.before = before,
                                            .after = after,
                                            .day = innov__days_of(date),
                                            .before_stays = innov__refers(
                                                change, INNOV_INSTITUTION_CHANGE_RESULTING, before),
                                            .after_was = innov__refers(
                                                change, INNOV_INSTITUTION_CHANGE_ORIGINAL, after)});
    return result;
}

/* A classification that says itself what follows it. */
static int take_successor(const innov_record *record, void *context)
{
    const reading *r = context;
    int32_t last = innov__date(record, r->last, 0);
    innov__ids successors = {0};
    int result = last != 0 ? innov__ids_add_field(&successors, record, r->successor) : INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < successors.count; i++)
        result = add(r->map, (innov__redrawing){.before = innov__id(record),
                                                .after = successors.ids[i],
                                                .day = innov__days_of(last),
                                                .is_last = 1});
    innov__ids_free(&successors);
    return result;
}

int innov__map_read(innov__map *map, innov_store *store, int32_t day, innov_diag *diag)
{
    static const struct {
        int32_t kind, successor, last;
    } kinds[] = {
        {INNOV_INSTITUTION, INNOV_INSTITUTION_SUCCESSOR, INNOV_INSTITUTION_ENDED_ON},
        {INNOV_TERRITORY, INNOV_TERRITORY_SUCCESSOR, INNOV_TERRITORY_VALID_TO},
        {INNOV_REGION, INNOV_REGION_SUCCESSOR, INNOV_REGION_VALID_TO},
        {INNOV_SECTOR, INNOV_SECTOR_SUCCESSOR, INNOV_SECTOR_VALID_TO},
    };
    int result;

    *map = (innov__map){.day = day};
    result = innov__each(store, &(innov__find){.kind = INNOV_INSTITUTION_CHANGE}, take_change, map,
                         diag);
    for (size_t i = 0; result == INNOV_OK && i < INNOV__COUNT(kinds); i++) {
        reading r = {map, kinds[i].successor, kinds[i].last};

        result = innov__each(store,
                             &(innov__find){.kind = kinds[i].kind, .condition = "successor is set"},
                             take_successor, &r, diag);
    }
    return result;
}

void innov__map_free(innov__map *map)
{
    innov__free(map->redrawings);
    innov__keys_free(&map->last);
    *map = (innov__map){0};
}

/* ---- Asking -------------------------------------------------------------------------------- */

/* Whether it certainly had happened by the day, or certainly had not. */
static int had_happened(const innov__redrawing *r, int32_t day)
{
    return r->is_last ? r->day.last < day : r->day.last <= day;
}

static int was_to_come(const innov__redrawing *r, int32_t day)
{
    return r->is_last ? r->day.first >= day : r->day.first > day;
}

/* The redrawings of a record, the one read last first; NULL: there are no more. */
static const innov__redrawing *last_of(const innov__map *map, int64_t id)
{
    const int64_t *last = innov__keys_find(&map->last, (innov__key){.a = id});

    return last != NULL ? &map->redrawings[*last - 1] : NULL;
}

static const innov__redrawing *earlier_of(const innov__map *map, const innov__redrawing *r,
                                          int64_t id)
{
    size_t earlier = r->earlier[r->before == id ? 0 : 1];

    return earlier != 0 ? &map->redrawings[earlier - 1] : NULL;
}

/* What takes the place of `id` on the way to the day; 0: nothing by this. */
static int64_t step(const innov__redrawing *r, int64_t id, int32_t day)
{
    if (r->before == id && !r->before_stays && had_happened(r, day))
        return r->after;
    return r->after == id && !r->after_was && was_to_come(r, day) ? r->before : 0;
}

/* Those on the way are walked through in the order they are met; who has no next one stands there.
 * No record is on the way twice, so that a circle ends. */
int innov__map_place(const innov__map *map, int64_t id, innov__ids *found)
{
    innov__ids way = {0};
    int result = innov__ids_add(&way, id);

    for (size_t i = 0; result == INNOV_OK && i < way.count; i++) {
        int64_t at = way.ids[i];
        const innov__redrawing *r = map->day != 0 ? last_of(map, at) : NULL;
        int moved = 0;

        for (; result == INNOV_OK && r != NULL; r = earlier_of(map, r, at)) {
            int64_t next = step(r, at, map->day);

            moved |= next != 0;
            result = innov__ids_add(&way, next);
        }
        if (result == INNOV_OK && !moved)
            result = innov__ids_add(found, at);
    }
    innov__ids_free(&way);
    return result;
}

int innov__map_redrawn(const innov__map *map, int64_t id, int32_t after, int32_t by)
{
    for (const innov__redrawing *r = last_of(map, id); r != NULL; r = earlier_of(map, r, id))
        if (!had_happened(r, after) && !was_to_come(r, by))
            return 1;
    return 0;
}
