/* exchange.h - what an import or an export was asked for. */
#ifndef INNOV__EXCHANGE_H
#define INNOV__EXCHANGE_H

#include "base/problem.h"
#include "record/record.h"

/* The input `exchange`, read; texts are NULL when unset and live as long as it. */
typedef struct innov__exchange_asked {
    int32_t format, mode;    /* INNOV_FILE_FORMAT_..., INNOV_IMPORT_MODE_... */
    int32_t separator;       /* INNOV_SEPARATOR_...; 0: unset */
    const innov__kind *kind; /* NULL: the file says, or all */
    const char *mapping, *condition;
} innov__exchange_asked;

/* Reads `how`, an input without faults or NULL: what is unset gets its default. What only the other
 * direction may ask for (`incoming`: 1 import, 0 export) is refused. */
int innov__exchange_read(const innov_record *how, int incoming, innov__exchange_asked *asked,
                         innov__report to);

#endif
