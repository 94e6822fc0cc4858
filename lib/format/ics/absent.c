/* absent.c - what there is of calendars in a library that was built without libical: their refusal.
 */
#include "format/ics/ics.h"

#include <innov/base.h>

int innov__ics_begin(innov__ics_method method, int64_t stamp, innov__ics **made)
{
    (void)method;
    (void)stamp;
    *made = NULL;
    return INNOV_E_UNSUPPORTED;
}

void innov__ics_free(innov__ics *ics)
{
    (void)ics;
}

int innov__ics_add_entry(innov__ics *ics, const innov__ics_entry *entry)
{
    (void)ics;
    (void)entry;
    return INNOV_E_UNSUPPORTED;
}

int innov__ics_add_change(innov__ics *ics, const char *zone, const innov__ics_change *change)
{
    (void)ics;
    (void)zone;
    (void)change;
    return INNOV_E_UNSUPPORTED;
}

int innov__ics_write(innov__ics *ics, innov__buffer *text)
{
    (void)ics;
    (void)text;
    return INNOV_E_UNSUPPORTED;
}
