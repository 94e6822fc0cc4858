/* id.c - ids as numbers and as text, and the ids of labels. */
#include "base/id.h"

#include <string.h>

#include "base/digest.h"

enum { DIGITS = 13, CHECK = 1 + DIGITS };

static const char CROCKFORD[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/* Their places in the 36 characters of ISO 7064. */
static const unsigned char PLACES[] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10,
                                       11, 12, 13, 14, 15, 16, 17, 19, 20, 22, 23,
                                       25, 26, 27, 28, 29, 31, 32, 33, 34, 35};
static const char ALPHABET[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* The place of `c` in the 36 characters of ISO 7064, or -1. */
static int place_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
}

/* The values of Crockford's digits, from '0' to 'Z', or -1: I, L, O and U are none, nor what stands
 * between '9' and 'A'. */
enum { BETWEEN = 'A' - '9' - 1 };

static const signed char digits[] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  -1, -1, -1, -1, -1,
                                     -1, -1, 10, 11, 12, 13, 14, 15, 16, 17, -1, 18, 19, -1, 20,
                                     21, -1, 22, 23, 24, 25, 26, -1, 27, 28, 29, 30, 31};

/* ISO 7064 MOD 37,36, from one character to the next. Sums stay below twice their modulus, so that
 * no division is needed. */
enum { FIRST_PRODUCT = 36 };

static int next_product(int product, int place)
{
    int sum = product + place;

    sum = sum > 36 ? sum - 36 : sum; /* 1 to 36, where 36 stands for 0 */
    return sum * 2 >= 37 ? sum * 2 - 37 : sum * 2;
}

static char check_character(int product)
{
    return ALPHABET[(37 - product) % 36];
}

int innov__id_ok(int64_t id)
{
    return id > 0 && innov__id_kind(id) > 0 && (id & INNOV__ID_MASK) != 0;
}

int innov__id_shaped(const char *text, size_t length)
{
    if (length != INNOV__ID_LENGTH || text[0] != 'i')
        return 0;
    for (size_t i = 1; i < length; i++)
        if (place_of(text[i]) < 0)
            return 0;
    return 1;
}

int innov__id_read(const char *text, size_t length, int64_t *id)
{
    uint64_t bits = 0;
    int product = FIRST_PRODUCT;

    *id = 0;
    if (length != INNOV__ID_LENGTH || text[0] != 'i')
        return INNOV_E_ID;
    for (int i = 1; i <= DIGITS; i++) {
        int at = text[i] - '0';

        if (at < 0 || at >= (int)sizeof digits || digits[at] < 0)
            return INNOV_E_ID;
        bits = bits << 5 | (uint64_t)digits[at];
        product = next_product(product, at > 9 ? at - BETWEEN : at);
    }
    if (text[1] > '7' || text[CHECK] != check_character(product)) /* 63 bits are not 13 digits */
        return INNOV_E_ID;
    if (!innov__id_ok((int64_t)bits))
        return INNOV_E_ID;
    *id = (int64_t)bits;
    return INNOV_OK;
}

void innov__id_write(int64_t id, char *buffer)
{
    int product = FIRST_PRODUCT;

    buffer[0] = 'i';
    for (int i = 1; i <= DIGITS; i++) {
        uint64_t digit = (uint64_t)id >> 5 * (DIGITS - i) & 31;

        buffer[i] = CROCKFORD[digit];
        product = next_product(product, PLACES[digit]);
    }
    buffer[CHECK] = check_character(product);
    buffer[INNOV__ID_LENGTH] = '\0';
}

int innov_id_parse(const char *text, int64_t *id)
{
    if (id != NULL)
        *id = 0;
    if (text == NULL || id == NULL)
        return INNOV_E_ARGUMENT;
    return innov__id_read(text, strnlen(text, (size_t)INNOV_ID_SIZE), id);
}

int innov_id_format(int64_t id, char *buffer, int32_t size)
{
    if (buffer != NULL && size > 0)
        buffer[0] = '\0';
    if (buffer == NULL || size < INNOV_ID_SIZE)
        return INNOV_E_ARGUMENT;
    if (!innov__id_ok(id))
        return INNOV_E_ID;
    innov__id_write(id, buffer);
    return INNOV_OK;
}

int innov_id_kind(int64_t id, int32_t *kind)
{
    if (kind == NULL)
        return INNOV_E_ARGUMENT;
    *kind = 0;
    if (!innov__id_ok(id))
        return INNOV_E_ID;
    *kind = innov__id_kind(id);
    return INNOV_OK;
}

/* ---- Labels -------------------------------------------------------------------------------- */

int innov__label_ok(const char *text, size_t length)
{
    if (length == 0 || length > INNOV__LABEL_MAX || innov__id_shaped(text, length))
        return 0;
    for (size_t i = 0; i < length; i++) {
        char c = text[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '.' || c == '_' || c == '-'))
            return 0;
    }
    return 1;
}

int64_t innov__id_hash(int32_t kind, const char *labels, const char *kind_name, const char *label,
                       size_t length)
{
    innov__digest digest;
    uint8_t bytes[INNOV__DIGEST_BYTES];
    uint64_t bits = 0;

    innov__digest_begin(&digest);
    innov__digest_add_text(&digest, "innov");
    innov__digest_add_text(&digest, labels);
    innov__digest_add_text(&digest, kind_name);
    innov__digest_add(&digest, label, length);
    innov__digest_end(&digest, bytes);
    for (int i = 0; i < 8; i++)
        bits = bits << 8 | bytes[i];
    bits >>= 64 - INNOV__ID_BITS;
    return innov__id_mint(kind, (int64_t)(bits != 0 ? bits : 1)) | INT64_C(1) << INNOV__ID_BITS;
}
