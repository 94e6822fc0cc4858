/* outflow.h - what the formats of an export share: which records it has, and what refers to them.
 */
#ifndef INNOV__OUTFLOW_H
#define INNOV__OUTFLOW_H

#include "format/records.h"
#include "store/core.h"
#include "store/exchange.h"

/* An export on its way. */
typedef struct innov__outflow {
    innov__core *core;
    int32_t view;
    const innov__exchange_asked *asked; /* NULL: a store file */
    uint32_t flags;                     /* INNOV_EXPORT_... */
    innov__buffer label, origin;
    innov__report to;
} innov__outflow;

/* innov__refer of an innov__outflow. */
int innov__outflow_refer(void *context, int64_t id, const char **label);

/* Calls `each` for every record of `kind` that the export has, in the canonical
 * order. */
typedef int innov__outflow_each(void *context, innov_record *record);
int innov__outflow_records(innov__outflow *out, const innov__kind *kind, innov__outflow_each *each,
                           void *context);

/* What the file says of itself. */
innov__head innov__outflow_head(const innov__outflow *out);

/* ---- sheets_out.c: CSV files --------------------------------------------------------------- */

/* Writes the records of the one kind that is asked for. */
int innov__sheets_write(innov__outflow *out, int fd);

/* Writes a new folder with a file for each kind that has records: all of it, or nothing. */
int innov__sheets_write_folder(innov__outflow *out, const char *path);

#endif
