/* calendar_zones.h - the time zones of a calendar, each with the changes of its clocks that those
 * who read the calendar need.
 */
#ifndef INNOV__CALENDAR_ZONES_H
#define INNOV__CALENDAR_ZONES_H

#include "base/civil.h"
#include "format/ics/ics.h"

typedef struct innov__calendar_zone {
    char *name;
    innov__civil_zone *zone;
    int64_t first, last; /* instants that the calendar speaks of */
} innov__calendar_zone;

typedef struct innov__calendar_zones {
    innov__calendar_zone *zones;
    size_t count, capacity;
} innov__calendar_zones;

/* An instant as the clocks of the zone show it; INNOV_E_VALUE when there is no such zone. */
int innov__calendar_time(innov__calendar_zones *zones, const char *zone, int64_t instant,
                         innov__ics_time *time);

/* Adds to a calendar how the clocks of its zones change: from the last change before its first
 * instant to the first one after its last. */
int innov__calendar_zones_write(const innov__calendar_zones *zones, innov__ics *ics);

void innov__calendar_zones_free(innov__calendar_zones *zones);

#endif
