/* sprint_led.h - whether an institution led a sprint in a year, as an award category may ask for.
 */
#ifndef INNOV__SPRINT_LED_H
#define INNOV__SPRINT_LED_H

#include "store/guard.h"

/* A sprint of the year, not a cancelled one, that the institution led, or else led with another;
 * NULL: none. The caller frees it with innov__record_destroy. */
int innov__sprint_led_in(innov__reader *reader, int64_t institution, int64_t year,
                         innov_record **sprint);

#endif
