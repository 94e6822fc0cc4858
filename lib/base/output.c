/* output.c - a buffered writer to a file descriptor. */
#include "base/output.h"

#include <errno.h>
#include <innov/base.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/number.h"

int innov__output_begin(innov__output *out, int fd)
{
    *out = (innov__output){.fd = fd, .bytes = innov__alloc(INNOV__OUTPUT_BYTES)};
    out->failed = out->bytes != NULL ? INNOV_OK : INNOV_E_NOMEM;
    return out->failed;
}

static void write_all(innov__output *out, const char *bytes, size_t length)
{
    while (length > 0 && out->failed == INNOV_OK) {
        ssize_t written = write(out->fd, bytes, length);

        if (written > 0) {
            bytes += written;
            length -= (size_t)written;
        } else if (written == 0 || errno != EINTR) {
            out->system_error = written == 0 ? EIO : errno;
            out->failed = out->system_error == ENOSPC || out->system_error == EDQUOT ? INNOV_E_FULL
                                                                                     : INNOV_E_IO;
        }
    }
}

static void flush(innov__output *out)
{
    write_all(out, out->bytes, out->used);
    out->used = 0;
}

void innov__output_bytes(innov__output *out, const char *bytes, size_t length)
{
    if (out->failed != INNOV_OK)
        return;
    if (length > INNOV__OUTPUT_BYTES - out->used)
        flush(out);
    if (length > INNOV__OUTPUT_BYTES) {
        write_all(out, bytes, length);
        return;
    }
    memcpy(out->bytes + out->used, bytes, length);
    out->used += length;
}

char *innov__output_room(innov__output *out, size_t size)
{
    if (size > INNOV__OUTPUT_BYTES - out->used)
        flush(out);
    return out->failed == INNOV_OK ? out->bytes + out->used : NULL;
}

void innov__output_text(innov__output *out, const char *text)
{
    innov__output_bytes(out, text, strlen(text));
}

void innov__output_int(innov__output *out, int64_t number)
{
    char digits[INNOV__INT_SIZE];

    innov__output_bytes(out, digits, innov__int_format(number, digits));
}

int innov__output_end(innov__output *out)
{
    if (out->failed == INNOV_OK)
        flush(out);
    innov__free(out->bytes);
    out->bytes = NULL;
    return out->failed;
}
