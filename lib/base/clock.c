/* clock.c - what time it is. */
#include "base/clock.h"

#include <innov/base.h>
#include <string.h>
#include <time.h>

int64_t innov__now(void)
{
    struct timespec time = {0, 0};

    (void)clock_gettime(CLOCK_REALTIME, &time); /* fails only for a clock that is none */
    return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

int32_t innov__today(void)
{
    char text[INNOV_INSTANT_SIZE];
    int32_t date = 0;

    if (innov_instant_format(innov__now(), text, sizeof text) != INNOV_OK)
        return 0; /* a clock beyond the year 9999 */
    text[strlen("2024-03-01")] = '\0';
    (void)innov_date_parse(text, &date);
    return date;
}
