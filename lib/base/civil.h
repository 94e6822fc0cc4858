/* civil.h - which day it is where people are: instants in time zones, by ICU's zone data. */
#ifndef INNOV__CIVIL_H
#define INNOV__CIVIL_H

#include <innov/base.h>

/* The zone of records that name none. */
#define INNOV__HOME_ZONE "Europe/Riga"

/* The day (yyyymmdd) on which `instant` falls in an IANA zone ("" is the home zone). INNOV_E_VALUE
 * for a zone that the zone data does not have: never UTC by guess; INNOV_E_NOMEM. */
int innov__civil_day(int64_t instant, const char *zone, int32_t *day);

#endif
