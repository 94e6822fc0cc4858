/* date.h - partial dates and instants, on lengths known (the public calls are in innov/base.h). */
#ifndef INNOV__DATE_H
#define INNOV__DATE_H

#include <innov/base.h>
#include <stddef.h>

int innov__date_read(const char *text, size_t length, int32_t *date);
int innov__instant_read(const char *text, size_t length, int64_t *instant);

/* Whether `date` is one: a real day, or a month or year with zeros for the rest. */
int innov__date_ok(int64_t date);

#endif
