/* calendar_zones.c - the time zones of a calendar.
 *
 * A calendar tells each change of the clocks by itself, as the zone data have it, and no rule: a
 * rule would have to be guessed from the changes, and none of its entries recurs.
 */
#include "ecosystem/calendar_zones.h"

#include <string.h>

/* ---- Finding -------------------------------------------------------------------------------- */

static int open_zone(innov__calendar_zones *zones, const char *name, int64_t instant)
{
    innov__calendar_zone *zone;

    if (innov__array_reserve(&zones->zones, &zones->capacity, zones->count + 1,
                             sizeof *zones->zones) != INNOV_OK)
        return INNOV_E_NOMEM;
    zone = &zones->zones[zones->count];
    *zone = (innov__calendar_zone){
        .name = innov__text_copy(name, strlen(name)), .first = instant, .last = instant};
    if (zone->name == NULL)
        return INNOV_E_NOMEM;
    zones->count++;
    return innov__civil_open(name, &zone->zone);
}

static innov__calendar_zone *find(const innov__calendar_zones *zones, const char *name)
{
    for (size_t i = 0; i < zones->count; i++)
        if (strcmp(zones->zones[i].name, name) == 0)
            return &zones->zones[i];
    return NULL;
}

/* How far a change puts the clocks back; below 0: forward. */
static int put_back(const innov__calendar_zone *zone, int64_t change, int64_t *back)
{
    innov__clocks before = {0}, after = {0};
    int rc = innov__civil_clocks(zone->zone, change - 1, &before);

    if (rc == INNOV_OK)
        rc = innov__civil_clocks(zone->zone, change, &after);
    *back = (before.offset - after.offset) * INT64_C(1000000);
    return rc;
}

/* Whether the clocks show this time twice: they were put back, or will be, closer than by how far.
 */
static int look_around(const innov__calendar_zone *zone, innov__ics_time *time)
{
    int64_t change, back;
    int rc = innov__civil_change_until(zone->zone, time->instant, &change);

    if (rc == INNOV_OK)
        rc = put_back(zone, change, &back);
    if (rc == INNOV_OK)
        time->is_shown_twice = time->instant - change < back;
    if (rc == INNOV_OK || rc == INNOV_DONE)
        rc = innov__civil_change_after(zone->zone, time->instant, &change);
    if (rc == INNOV_OK)
        rc = put_back(zone, change, &back);
    if (rc == INNOV_OK)
        time->is_shown_twice |= change - time->instant <= back;
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

int innov__calendar_time(innov__calendar_zones *zones, const char *name, int64_t instant,
                         innov__ics_time *time)
{
    innov__calendar_zone *zone = find(zones, name);
    innov__clocks clocks;
    int rc = INNOV_OK;

    if (zone == NULL) {
        rc = open_zone(zones, name, instant);
        zone = find(zones, name);
    }
    if (rc == INNOV_OK)
        rc = innov__civil_clocks(zone->zone, instant, &clocks);
    if (rc != INNOV_OK)
        return rc;
    zone->first = instant < zone->first ? instant : zone->first;
    zone->last = instant > zone->last ? instant : zone->last;
    *time = (innov__ics_time){.instant = instant, .offset = clocks.offset};
    return look_around(zone, time);
}

/* ---- Writing -------------------------------------------------------------------------------- */

/* One microsecond before a change the clocks stand as they did. */
static int write_change(const innov__calendar_zone *zone, int64_t instant, innov__ics *ics)
{
    innov__clocks before, after;
    int rc = innov__civil_clocks(zone->zone, instant - 1, &before);

    if (rc == INNOV_OK)
        rc = innov__civil_clocks(zone->zone, instant, &after);
    if (rc != INNOV_OK)
        return rc;
    return innov__ics_add_change(ics, zone->name,
                                 &(innov__ics_change){.instant = instant,
                                                      .before = before.offset,
                                                      .after = after.offset,
                                                      .is_summer = after.is_summer});
}

/* Where the clocks never changed before, a change from themselves to themselves stands for that. */
static int write_beginning(const innov__calendar_zone *zone, innov__ics *ics)
{
    innov__clocks clocks;
    int rc = innov__civil_clocks(zone->zone, zone->first, &clocks);

    if (rc != INNOV_OK)
        return rc;
    return innov__ics_add_change(ics, zone->name,
                                 &(innov__ics_change){.instant = zone->first < 0 ? zone->first : 0,
                                                      .before = clocks.offset,
                                                      .after = clocks.offset,
                                                      .is_summer = clocks.is_summer});
}

static int write_zone(const innov__calendar_zone *zone, innov__ics *ics)
{
    int64_t change;
    int rc = innov__civil_change_until(zone->zone, zone->first, &change);

    if (rc == INNOV_DONE) {
        change = zone->first;
        rc = write_beginning(zone, ics);
    } else if (rc == INNOV_OK) {
        rc = write_change(zone, change, ics);
    }
    while (rc == INNOV_OK && change <= zone->last) {
        rc = innov__civil_change_after(zone->zone, change, &change);
        if (rc == INNOV_OK)
            rc = write_change(zone, change, ics);
    }
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

int innov__calendar_zones_write(const innov__calendar_zones *zones, innov__ics *ics)
{
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < zones->count; i++)
        rc = write_zone(&zones->zones[i], ics);
    return rc;
}

void innov__calendar_zones_free(innov__calendar_zones *zones)
{
    for (size_t i = 0; i < zones->count; i++) {
        innov__civil_close(zones->zones[i].zone);
        innov__free(zones->zones[i].name);
    }
    innov__free(zones->zones);
    *zones = (innov__calendar_zones){0};
}
