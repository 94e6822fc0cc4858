/* series_hide.c - hiding what is made of too few cases, and what would give that away. */
#include <innov/ids.h>
#include <string.h>

#include "ecosystem/series.h"

static void hide_small(innov__amount *amount, int64_t smallest)
{
    if (amount->missing == NULL && amount->cases > 0 && amount->cases < smallest)
        *amount = (innov__amount){"suppressed", 0, -1, -1, -1};
}

static void hide_each(innov__series *s)
{
    for (size_t i = 0; i < s->point_count; i++) {
        innov__point *point = &s->points[i];
        const innov_record *definition = point->definition >= 0
                                             ? s->definitions[point->definition].record
                                             : NULL;
        int64_t smallest = innov__number(definition, INNOV_INDICATOR_DEFINITION_SMALLEST_CELL);

        hide_small(&point->entered, smallest);
        hide_small(&point->computed, smallest);
        hide_small(&point->before, smallest);
    }
}

/* The groups of one dimension in one period. */
typedef struct cells {
    innov__point *smallest; /* of those that are shown */
    int hidden;
} cells;

static void add_cell(cells *of, innov__point *point)
{
    if (point->computed.missing != NULL)
        of->hidden += strcmp(point->computed.missing, "suppressed") == 0;
    else if (point->computed.cases > 0 && /* an empty one hides nothing */
             (of->smallest == NULL || point->computed.cases < of->smallest->computed.cases))
        of->smallest = point;
}

/* Adds each group to the cells of its dimension and period; `found` counts these. */
static int gather(innov__series *s, innov__keys *places, cells *all, size_t *found)
{
    for (size_t i = 0; i < s->point_count; i++) {
        innov__point *point = &s->points[i];
        int64_t *place;

        if (point->group < 0)
            continue;
        place = innov__keys_add(
            places,
            (innov__key){s->groups[point->group].dimension, point->days.first, point->days.last},
            (int64_t)*found);
        if (place == NULL)
            return INNOV_E_NOMEM;
        *found += (size_t)*place == *found;
        add_cell(&all[*place], point);
    }
    return INNOV_OK;
}

/* What is hidden alone among the groups of a dimension could be told from the total and the others:
 * the smallest of these is hidden with it. */
int innov__series_hide(innov__series *series)
{
    innov__keys places = {0};
    size_t found = 0;
    cells *all = innov__alloc_zeroed(series->point_count + 1, sizeof *all);
    int result = all != NULL ? INNOV_OK : INNOV_E_NOMEM;

    hide_each(series);
    if (result == INNOV_OK)
        result = gather(series, &places, all, &found);
    for (size_t i = 0; result == INNOV_OK && i < found; i++)
        if (all[i].hidden == 1 && all[i].smallest != NULL)
            hide_small(&all[i].smallest->computed, INT64_MAX);
    innov__keys_free(&places);
    innov__free(all);
    return result;
}
