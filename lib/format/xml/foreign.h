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

void innov__foreign_start(innov__foreign *foreign, const xmlChar *name, const xmlChar *space,
                          int attribute_count, const xmlChar **attributes);
void innov__foreign_end(innov__foreign *foreign, const xmlChar *name);
void innov__foreign_text(innov__foreign *foreign, const char *text, size_t length);

#endif
