/* names.h - what files call records: ids and labels, the same in every format. */
#ifndef INNOV__NAMES_H
#define INNOV__NAMES_H

#include "format/records.h"

/* Refused, which was said: reading goes on. Anything below 0 stops it. */
enum { INNOV__FAULTY = 1 };

/* Who reads: the sink that knows the labels, and the namespace of the file's ("" for none). */
typedef struct innov__names {
    const innov__sink *sink;
    const char *labels;
    innov_diag *diag;
} innov__names;

/* What a file says a record is called; NULL for what it does not say. */
typedef struct innov__called {
    const char *id, *label, *labels;
} innov__called;

/* Gives a record its id and its label. Returns INNOV_OK, INNOV__FAULTY or what stops. */
int innov__name_record(const innov__names *names, innov_record *record, const innov__called *called,
                       const innov__facts *place);

/* The record that a reference means. `label` becomes the part of `text` that is a label, NULL when
 * it was an id. Returns INNOV_OK, INNOV__FAULTY or what stops. */
int innov__name_target(const innov__names *names, const innov__field *field, const char *text,
                       const innov__facts *place, int64_t *id, const char **label);

/* The text that a reference to `id` has in a file: its label, with the kind before it where the
 * field may mean any; else the id. */
void innov__name_write(innov__buffer *out, const innov__field *field, int64_t id,
                       const char *label);

/* " (nearest?)", or "" when nothing is near. */
enum { INNOV__SUGGESTION_SIZE = 80 };
void innov__suggest(const char *nearest, char words[INNOV__SUGGESTION_SIZE]);

#endif
