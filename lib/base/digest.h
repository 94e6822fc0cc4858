/* digest.h - SHA-256, by nettle. */
#ifndef INNOV__DIGEST_H
#define INNOV__DIGEST_H

#include <nettle/sha2.h>
#include <stddef.h>
#include <stdint.h>

enum { INNOV__DIGEST_BYTES = SHA256_DIGEST_SIZE };

typedef struct innov__digest {
    struct sha256_ctx context;
} innov__digest;

void innov__digest_begin(innov__digest *digest);
void innov__digest_add(innov__digest *digest, const void *bytes, size_t length);
/* Adds a text (NULL is "") and the NUL behind it, so that two texts never run together. */
void innov__digest_add_text(innov__digest *digest, const char *text);
void innov__digest_end(innov__digest *digest, uint8_t bytes[INNOV__DIGEST_BYTES]);

#endif
