/* retention.c - whether a record may still be kept. */
#include "ecosystem/retention.h"

#include "model/common.h"
#include "model/registry.h"

innov__sure innov__is_due(const innov_record *record, const innov__kind *kind, int32_t day)
{
    int32_t field = kind->number * INNOV__FIELDS_PER_KIND + INNOV__RETAIN_UNTIL;
    innov__days last = innov__days_of(innov__date(record, field, 0));

    if (last.last == 0 || last.first >= day)
        return INNOV__NO;
    return last.last < day ? INNOV__YES : INNOV__PERHAPS;
}
