/* foreign.h - elements of other namespaces, kept as canonical bytes. */
#ifndef INNOV__FOREIGN_H
#define INNOV__FOREIGN_H

#include <libxml/parser.h>

#include "base/memory.h"

enum { INNOV__FOREIGN_MAX = 64 * 1024 };

/* What is kept of the foreign elements of one record. */
typedef struct innov__foreign {
    innov__buffer bytes;
    int depth; /* of the element that is open; 0: none */
} innov__foreign;

/* Appends the value of an attribute or namespace as libxml2 hands it out: entities are not
 * substituted, so that an ampersand comes as "&#38;", which is taken back here. */
void innov__append_value(innov__buffer *out, const char *value, size_t length);

void innov__foreign_start(innov__foreign *foreign, const xmlChar *name, const xmlChar *space,
                          int attribute_count, const xmlChar **attributes);
void innov__foreign_end(innov__foreign *foreign, const xmlChar *name);
void innov__foreign_text(innov__foreign *foreign, const char *text, size_t length);

#endif
