/* call_groups.c - the recorded applications of one call, by kind or sector of the institution. */
#include "ecosystem/call_groups.h"

#include <innov/ids.h>
#include <innov/store.h>

#include "model/codes.h"

void innov__call_groups_clear(innov__call_groups *groups)
{
    groups->count = 0;
    innov__keys_free(&groups->places);
}

void innov__call_groups_free(innov__call_groups *groups)
{
    innov__free(groups->items);
    innov__keys_free(&groups->places);
}

/* ---- Which group --------------------------------------------------------------------------- */

/* The sector that an institution belonged to on a date: the one of which that is certain. */
typedef struct belonging {
    int32_t date;
    int64_t sector;
    int many;
} belonging;

static int see_sector(const innov_record *record, void *context)
{
    belonging *b = context;
    int64_t sector = innov__number(record, INNOV_INSTITUTION_SECTOR_SECTOR);
    innov__sure sure = innov__overlap(innov__date(record, INNOV_INSTITUTION_SECTOR_VALID_FROM, 0),
                                      innov__date(record, INNOV_INSTITUTION_SECTOR_VALID_TO, 0),
                                      b->date, b->date);

    if (sure != INNOV__YES)
        return INNOV_OK;
    b->many |= b->sector != 0 && b->sector != sector;
    b->sector = sector;
    return INNOV_OK;
}

static int find_sector(const innov__call_groups *groups, int64_t institution, int32_t date,
                       int64_t *sector)
{
    belonging b = {.date = date};
    const innov__find find = {.kind = INNOV_INSTITUTION_SECTOR,
                              .is = {{"institution", institution}}};
    int result = innov__each(groups->store, &find, see_sector, &b, groups->diag);

    *sector = b.many ? 0 : b.sector;
    return result;
}

static int find_kind(const innov__call_groups *groups, int64_t institution, int64_t *kind)
{
    innov_record *record = NULL;
    int result = innov_store_get(groups->store, institution, &record, groups->diag);

    *kind = innov__number(record, INNOV_INSTITUTION_KIND);
    innov_record_free(record);
    return result;
}

/* The group of a key, made when it is not there; NULL when memory is out. */
static innov__call_group *group_of(innov__call_groups *groups, int64_t key)
{
    int64_t *place = innov__keys_add(&groups->places, (innov__key){.a = key},
                                     (int64_t)groups->count);

    if (place == NULL || innov__array_reserve(&groups->items, &groups->capacity, groups->count + 1,
                                              sizeof *groups->items) != INNOV_OK)
        return NULL;
    if ((size_t)*place == groups->count)
        groups->items[groups->count++] = (innov__call_group){.key = key};
    return &groups->items[*place];
}

int innov__call_groups_add(innov__call_groups *groups, const innov_record *application,
                           int32_t date, int is_supported)
{
    int64_t lead = innov__number(application, INNOV_APPLICATION_LEAD), key = 0;
    innov__call_group *group;
    int result = groups->by == INNOV__BY_KIND ? find_kind(groups, lead, &key)
                                              : find_sector(groups, lead, date, &key);

    if (result != INNOV_OK)
        return result;
    group = group_of(groups, key);
    if (group == NULL)
        return INNOV_E_NOMEM;
    group->received++;
    group->supported += is_supported;
    return INNOV_OK;
}

/* ---- All of them --------------------------------------------------------------------------- */

typedef struct showing {
    const innov__call_groups *groups;
    innov__visit_group *visit;
    void *context;
} showing;

static int show(const showing *s, int64_t key, const innov_record *sector)
{
    const int64_t *place = innov__keys_find(&s->groups->places, (innov__key){.a = key});

    return place != NULL ? s->visit(&s->groups->items[*place], sector, s->context) : INNOV_OK;
}

static int show_sector(const innov_record *sector, void *context)
{
    return show(context, innov__id(sector), sector);
}

static int show_kinds(const showing *s)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < innov__institution_kind_codes.count; i++)
        result = show(s, innov__institution_kind_codes.codes[i].number, NULL);
    return result;
}

int innov__call_groups_each(const innov__call_groups *groups, innov__visit_group *visit,
                            void *context)
{
    showing s = {groups, visit, context};
    const innov__find sectors = {.kind = INNOV_SECTOR, .order = {"name"}};
    int result;

    if (groups->count == 0)
        return visit(&(innov__call_group){0}, NULL, context);
    result = groups->by == INNOV__BY_KIND
                 ? show_kinds(&s)
                 : innov__each(groups->store, &sectors, show_sector, &s, groups->diag);
    return result == INNOV_OK ? show(&s, 0, NULL) : result;
}
