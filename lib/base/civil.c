/* civil.c - days in time zones. */
#include "base/civil.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

enum { ZONE_SIZE = 128, CALENDAR_SIZE = 11 };

/* ICU takes a zone that it does not know for UTC without a word: so it is asked first. */
static int open_zone(const char *zone, UCalendar **calendar)
{
    UChar name[ZONE_SIZE], canonical[ZONE_SIZE];
    UErrorCode status = U_ZERO_ERROR;
    UBool is_system = 0;
    int32_t length = 0;

    (void)u_strFromUTF8(name, ZONE_SIZE, &length, zone, -1, &status);
    if (U_FAILURE(status) || length == ZONE_SIZE)
        return INNOV_E_VALUE;
    (void)ucal_getCanonicalTimeZoneID(name, length, canonical, ZONE_SIZE, &is_system, &status);
    if (U_FAILURE(status) || !is_system)
        return status == U_MEMORY_ALLOCATION_ERROR ? INNOV_E_NOMEM : INNOV_E_VALUE;
    *calendar = ucal_open(name, length, "en", UCAL_GREGORIAN, &status);
    return U_SUCCESS(status)                     ? INNOV_OK
           : status == U_MEMORY_ALLOCATION_ERROR ? INNOV_E_NOMEM
                                                 : INNOV_E_VALUE;
}

/* How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
static int offset_at(UCalendar *calendar, double milliseconds, int64_t *offset)
{
    UErrorCode status = U_ZERO_ERROR;

    ucal_setMillis(calendar, milliseconds, &status);
    *offset = ucal_get(calendar, UCAL_ZONE_OFFSET, &status);
    *offset += ucal_get(calendar, UCAL_DST_OFFSET, &status);
    return U_SUCCESS(status) ? INNOV_OK : INNOV_E_VALUE;
}

/* In the milliseconds of ICU, rounded down: whole, so exact in a double. */
static double milliseconds_of(int64_t instant)
{
    return (double)(instant / 1000 - (instant % 1000 < 0));
}

int innov__civil_open(const char *zone, innov__civil_zone **opened)
{
    UCalendar *calendar = NULL;
    int rc = open_zone(*zone != '\0' ? zone : INNOV__HOME_ZONE, &calendar);

    *opened = (innov__civil_zone *)calendar;
    return rc;
}

void innov__civil_close(innov__civil_zone *zone)
{
    if (zone != NULL)
        ucal_close((UCalendar *)zone);
}

int innov__civil_clocks(innov__civil_zone *zone, int64_t instant, innov__clocks *clocks)
{
    UCalendar *calendar = (UCalendar *)zone;
    UErrorCode status = U_ZERO_ERROR;
    int64_t offset = 0;
    int rc = offset_at(calendar, milliseconds_of(instant), &offset);

    clocks->offset = (int32_t)(offset / 1000);
    clocks->is_summer = ucal_get(calendar, UCAL_DST_OFFSET, &status) != 0;
    return rc == INNOV_OK && U_FAILURE(status) ? INNOV_E_VALUE : rc;
}

static int find_change(innov__civil_zone *zone, int64_t instant, UTimeZoneTransitionType which,
                       int64_t *change)
{
    UCalendar *calendar = (UCalendar *)zone;
    UErrorCode status = U_ZERO_ERROR;
    UDate found = 0;
    UBool is_there;

    ucal_setMillis(calendar, milliseconds_of(instant), &status);
    is_there = ucal_getTimeZoneTransitionDate(calendar, which, &found, &status);
    if (U_FAILURE(status))
        return status == U_MEMORY_ALLOCATION_ERROR ? INNOV_E_NOMEM : INNOV_E_VALUE;
    *change = is_there ? (int64_t)found * 1000 : 0;
    return is_there ? INNOV_OK : INNOV_DONE;
}

int innov__civil_change_until(innov__civil_zone *zone, int64_t instant, int64_t *change)
{
    return find_change(zone, instant, UCAL_TZ_TRANSITION_PREVIOUS_INCLUSIVE, change);
}

int innov__civil_change_after(innov__civil_zone *zone, int64_t instant, int64_t *change)
{
    return find_change(zone, instant, UCAL_TZ_TRANSITION_NEXT, change);
}

int innov__civil_day(int64_t instant, const char *zone, int32_t *day)
{
    char text[INNOV_INSTANT_SIZE];
    UCalendar *calendar = NULL;
    int64_t offset = 0;
    int rc = open_zone(*zone != '\0' ? zone : INNOV__HOME_ZONE, &calendar);

    if (rc == INNOV_OK)
        rc = offset_at(calendar, milliseconds_of(instant), &offset);
    if (calendar != NULL)
        ucal_close(calendar);
    if (rc == INNOV_OK)
        rc = innov_instant_format(instant + offset * 1000, text, sizeof text);
    if (rc != INNOV_OK)
        return rc;
    text[CALENDAR_SIZE - 1] = '\0';
    return innov_date_parse(text, day);
}
