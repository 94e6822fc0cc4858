/* clock.h - what time it is: the one place that asks the system. */
#ifndef INNOV__CLOCK_H
#define INNOV__CLOCK_H

#include <stdint.h>

/* Now, as an instant: microseconds since 1970, UTC. */
int64_t innov__now(void);

/* Today as a full date (yyyymmdd), UTC: a report is of the same day wherever it is asked for. */
int32_t innov__today(void);

#endif
