/* field_path.h - a field of a record, or of the record it refers to: status, lead.region. */
#ifndef INNOV__FIELD_PATH_H
#define INNOV__FIELD_PATH_H

#include "ecosystem/figures.h"

typedef struct innov__field_path {
    int32_t field; /* of the record */
    int32_t next;  /* of what that refers to; 0: the field itself is meant */
} innov__field_path;

/* Reads a path from fields of `kind`; returns 0 when it does not fit the model. A second field
 * needs a reference to one kind before it. */
int innov__field_path_read(int32_t kind, const char *text, innov__field_path *path);

/* The field at the end of the path. */
int32_t innov__field_path_end(const innov__field_path *path);

/* A record that was referred to, kept because the next one is likely to be the same. */
typedef struct innov__target {
    innov_record *record;
    int64_t id;
} innov__target;

/* The record `id`, which lives until the next call; NULL in `found` when it is not there. */
int innov__target_get(innov__target *target, innov_store *store, int64_t id,
                      const innov_record **found, innov_diag *diag);
void innov__target_free(innov__target *target);

#endif
