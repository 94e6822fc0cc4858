/* digest.c - SHA-256, by nettle. */
#include "base/digest.h"

#include <string.h>

void innov__digest_begin(innov__digest *digest)
{
    sha256_init(&digest->context);
}

void innov__digest_add(innov__digest *digest, const void *bytes, size_t length)
{
    sha256_update(&digest->context, length, bytes);
}

void innov__digest_add_text(innov__digest *digest, const char *text)
{
    if (text == NULL)
        text = "";
    innov__digest_add(digest, text, strlen(text) + 1);
}

void innov__digest_end(innov__digest *digest, uint8_t bytes[INNOV__DIGEST_BYTES])
{
    sha256_digest(&digest->context, INNOV__DIGEST_BYTES, bytes);
}
