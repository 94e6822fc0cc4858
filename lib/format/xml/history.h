/* history.h - reading the log at the end of a store file: the reader hands its elements on to here.
 */
#ifndef INNOV__XML_HISTORY_H
#define INNOV__XML_HISTORY_H

#include "format/xml/xml.h"

/* An element of the log as the reader found it: attributes by name, "" when not given. */
typedef const char *innov__history_attribute(void *context, const char *name);

/* Where in the log the reader is. */
typedef struct innov__history {
    const innov__xml_log_sink *sink;
    int newer; /* written for a newer model: what is unknown is passed over */
    int depth; /* 1 in history, 2 in a transaction, 3 in a change, 4 in a value; 0 outside */
    const innov__kind *kind; /* of the record of the present change */
    const innov__field *field;
    char lang[INNOV__LANGUAGE_SIZE];
    int64_t ordinal;
    innov__xml_change change;
    int has_extension;
    int announced; /* the present change was handed on */
    innov__buffer label, labels, extension;
    innov__arena arena;
} innov__history;

/* Each returns INNOV_OK, INNOV_DONE for what is passed over, the failure of the sink, or
 * INNOV_E_SYNTAX when the element makes no sense here. */
int innov__history_start(innov__history *history, const char *name,
                         innov__history_attribute *attribute, void *context);
int innov__history_end(innov__history *history, const innov__buffer *text);

void innov__history_free(innov__history *history);

#endif
