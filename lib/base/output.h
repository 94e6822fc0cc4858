/* output.h - a buffered writer to a file descriptor. After a failure it swallows what follows, so
 * that many writes need one check, at the end. */
#ifndef INNOV__OUTPUT_H
#define INNOV__OUTPUT_H

#include <stddef.h>
#include <stdint.h>

enum { INNOV__OUTPUT_BYTES = 1 << 16 };

typedef struct innov__output {
    int fd;
    char *bytes; /* INNOV__OUTPUT_BYTES of them */
    size_t used;
    int failed;       /* INNOV_E_FULL, INNOV_E_IO, INNOV_E_NOMEM or 0 */
    int system_error; /* errno of the failure */
} innov__output;

int innov__output_begin(innov__output *out, int fd);
void innov__output_bytes(innov__output *out, const char *bytes, size_t length);
void innov__output_text(innov__output *out, const char *text);

/* Room for `size` bytes, INNOV__OUTPUT_BYTES at most: who writes some of them adds them to `used`.
 * NULL after a failure. */
char *innov__output_room(innov__output *out, size_t size);
void innov__output_int(innov__output *out, int64_t number);

/* Writes what is left and frees the buffer (the descriptor stays open); returns the first failure.
 */
int innov__output_end(innov__output *out);

#endif
