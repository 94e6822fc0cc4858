/* civil.h - which day it is where people are: instants in time zones, by ICU's zone data. */
#ifndef INNOV__CIVIL_H
#define INNOV__CIVIL_H

#include <innov/base.h>

/* The zone of records that name none. */
#define INNOV__HOME_ZONE "Europe/Riga"

/* The day (yyyymmdd) on which `instant` falls in an IANA zone ("" is the home zone). INNOV_E_VALUE
 * for a zone that the zone data does not have: never UTC by guess; INNOV_E_NOMEM. */
int innov__civil_day(int64_t instant, const char *zone, int32_t *day);

/* An open zone, for many questions about one. */
typedef struct innov__civil_zone innov__civil_zone;

/* As above; `opened` is closed by the caller. */
int innov__civil_open(const char *zone, innov__civil_zone **opened);
void innov__civil_close(innov__civil_zone *zone); /* NULL is fine */

/* How the clocks of a zone stand at an instant. */
typedef struct innov__clocks {
    int32_t offset; /* seconds ahead of UTC */
    int is_summer;  /* they are ahead of the zone's standard time */
} innov__clocks;

int innov__civil_clocks(innov__civil_zone *zone, int64_t instant, innov__clocks *clocks);

/* The last change of the clocks up to an instant, and the first one after it. INNOV_DONE: there is
 * none. */
int innov__civil_change_until(innov__civil_zone *zone, int64_t instant, int64_t *change);
int innov__civil_change_after(innov__civil_zone *zone, int64_t instant, int64_t *change);

#endif
