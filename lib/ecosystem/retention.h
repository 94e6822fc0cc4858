/* retention.h - whether a record may still be kept. */
#ifndef INNOV__RETENTION_H
#define INNOV__RETENTION_H

#include "ecosystem/figures.h"

/* Whether the last day that the record may be kept is over on `day`; perhaps, when only its month
 * or year is known. */
innov__sure innov__is_due(const innov_record *record, const innov__kind *kind, int32_t day);

#endif
