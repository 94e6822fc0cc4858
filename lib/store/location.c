/* location.c - what a location means: which backend, which file. */
#include <string.h>

#include "store/core.h"

static int ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);

    return length > tail && strcmp(text + length - tail, end) == 0;
}

int innov__location_parse(const char *location, const innov__backend **backend, char **path,
                          innov__report to)
{
    const char *file = location;

    *backend = ends_with(location, ".xml") ? &innov__backend_xml : &innov__backend_sqlite;
    if (strncmp(location, "sqlite:", 7) == 0) {
        *backend = &innov__backend_sqlite;
        file = location + 7;
    } else if (strncmp(location, "xml:", 4) == 0) {
        *backend = &innov__backend_xml;
        file = location + 4;
    }
    if (*file == '\0' || strlen(file) > 4000 ||
        (strcmp(file, ":memory:") == 0 && *backend == &innov__backend_xml))
        return innov__fail(to, INNOV__MSG_LOCATION, .value = location);
    *path = innov__text_copy(file, strlen(file));
    return *path != NULL ? INNOV_OK : innov__fail(to, INNOV__MSG_NO_MEMORY, .name = NULL);
}
