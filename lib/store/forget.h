/* forget.h - what the log forgets of a record, as if it had always been what it is. */
#ifndef INNOV__FORGET_H
#define INNOV__FORGET_H

#include "store/core.h"

/* Forgets what a field had before, up to a revision. Where the record was deleted its values are
 * all there is of it: of a required text `instead` stands there. */
int innov__forget_field(innov__core *core, int64_t id, const innov__field *field, int64_t until,
                        const char *instead, innov__report to);

/* Forgets labels and foreign elements, up to a revision. */
int innov__forget_head(innov__core *core, int64_t id, int64_t until, innov__report to);

/* Forgets that the record ever was: it must not be there any more. */
int innov__forget_record(innov__core *core, int64_t id, innov__report to);

/* Runs one statement about the record `id`, its value ?1; the others are ?2, ?3 and ?4, those it
 * has. */
int innov__run_about(innov__core *core, const char *sql, int64_t id, const char *field,
                     int64_t number, const char *text, innov__report to);

#endif
