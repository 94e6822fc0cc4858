/* series_group.c - which groups of a dimension a record is of: by its code, or by the institution,
 * territory, region or sector that it refers to, on the map that was asked for.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "ecosystem/series_count.h"

typedef innov__count count;

int innov__count_record_at(const count *c, const innov__field_path *path, innov__target *target,
                           const innov_record *record, const innov_record **found)
{
    *found = record;
    return path->next == 0
               ? INNOV_OK
               : innov__target_get(target, c->series->store, innov__number(record, path->field),
                                   found, c->series->reply->diag);
}

/* ---- By code -------------------------------------------------------------------------------- */

static int has_code(const innov_record *record, int32_t field, const char *code)
{
    const char *listed;

    if (!innov__is_list(field))
        return *code != '\0' && strcmp(innov_text(record, field, NULL), code) == 0;
    for (int32_t i = 0; *(listed = innov_list_text(record, field, i)) != '\0'; i++)
        if (strcmp(listed, code) == 0)
            return 1;
    return 0;
}

static int add_by_code(const count *c, int64_t dimension, const innov_record *record, int32_t field,
                       innov__ids *places)
{
    int result = INNOV_OK;

    for (size_t g = 0; result == INNOV_OK && g < c->series->group_count; g++) {
        const innov__group *group = &c->series->groups[g];

        if (group->dimension == dimension &&
            has_code(record, field, innov_text(group->value, INNOV_DIMENSION_VALUE_CODE, NULL)))
            result = innov__ids_add(places, (int64_t)g + 1);
    }
    return result;
}

/* ---- By what is referred to ----------------------------------------------------------------- */

/* Where what is referred to stands on the map as several, none of them is meant. */
static int add_by_reference(const count *c, int64_t dimension, int64_t id, innov__ids *places,
                            int *is_split)
{
    innov__ids on_map = {0};
    int result = innov__map_place(c->series->map, id, &on_map);

    for (size_t i = 0; result == INNOV_OK && i < on_map.count; i++) {
        int group = innov__group_for(c->series, dimension, on_map.ids[i]);

        if (group >= 0)
            result = innov__ids_add(places, (int64_t)group + 1);
        *is_split |= group >= 0 && on_map.count > 1;
    }
    innov__ids_free(&on_map);
    return result;
}

/* An institution is of groups that stand for what it was in: a region, a territory, sectors. */
static int add_by_references(count *c, const innov__breakdown *of, const innov__ids *ids,
                             innov__days days, innov__ids *places, int *is_split)
{
    innov__ids meant = {0};
    int32_t kind = 0;
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < ids->count; i++)
        result = innov_id_kind(ids->ids[i], &kind) == INNOV_OK && kind == INNOV_INSTITUTION &&
                         of->stands_for != INNOV_INSTITUTION
                     ? innov__institution_within(c, ids->ids[i], of->stands_for, days, &meant)
                     : innov__ids_add(&meant, ids->ids[i]);
    for (size_t i = 0; result == INNOV_OK && i < meant.count; i++)
        result = add_by_reference(c, of->dimension, meant.ids[i], places, is_split);
    innov__ids_free(&meant);
    return result;
}

/* ---- Which ---------------------------------------------------------------------------------- */

/* The record whose field says the group: where institutions count, each has a group of its own. */
static int find_grouping(count *c, const innov__field_path *path, const innov_record *record,
                         int64_t institution, const innov_record **found)
{
    return institution == 0 ? innov__count_record_at(c, path, &c->grouped, record, found)
                            : innov__target_get(&c->grouped, c->series->store, institution, found,
                                                c->series->reply->diag);
}

static int add_by_field(count *c, const innov__breakdown *of, const innov_record *found,
                        int32_t field, innov__days days, innov__ids *places, int *is_split)
{
    innov__ids ids = {0};
    int64_t type = 0;
    int result;

    (void)innov_field_int(field, INNOV_FIELD_TYPE, &type);
    if (type != INNOV_TYPE_REFERENCE)
        return add_by_code(c, of->dimension, found, field, places);
    result = field == INNOV_INSTITUTION_REGION ? innov__institution_region(c, found, days, &ids)
                                               : innov__ids_add_field(&ids, found, field);
    if (result == INNOV_OK)
        result = add_by_references(c, of, &ids, days, places, is_split);
    innov__ids_free(&ids);
    return result;
}

int innov__count_groups(count *c, size_t breakdown, const innov_record *record, int64_t institution,
                        innov__days days, innov__ids *places, int *is_split)
{
    const innov__field_path *path = &c->parts[c->side].groups[breakdown];
    const innov__breakdown *of = &c->series->breakdowns[breakdown];
    const innov_record *found = NULL;
    const innov__ids itself = {.ids = &institution, .count = 1};
    int64_t target = 0;
    int result;

    *is_split = 0;
    (void)innov_field_int(path->field, INNOV_FIELD_TARGET, &target);
    if (target != INNOV_INSTITUTION)
        institution = 0;
    if (institution != 0 && path->next == 0)
        return add_by_references(c, of, &itself, days, places, is_split);
    result = find_grouping(c, path, record, institution, &found);
    return result == INNOV_OK && found != NULL
               ? add_by_field(c, of, found, innov__field_path_end(path), days, places, is_split)
               : result;
}
