/* limit.h - how many applications and sprints of an institution a call's limit counts. */
#ifndef INNOV__LIMIT_H
#define INNOV__LIMIT_H

#include "ecosystem/reader.h"

/* What an institution has by the limit's scope, roles and statuses, without `except` (NULL: none).
 */
int innov__count_for_limit(innov__reader *reader, const innov_record *call, int64_t institution,
                           const innov_record *except, int64_t *count);

#endif
