/* id.c - ids as numbers and as text, and the ids of labels. */
#include "base/id.h"

#include <limits.h>
#include <string.h>

#include "base/digest.h"

enum { DIGITS = 13, CHECK = 1 + DIGITS };

static const char CROCKFORD[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static const char ALPHABET[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* The place of `c` in the 36 characters of ISO 7064, or -1. */
static int place_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
}

/* What a character is: its digit in Crockford's alphabet, from 1 so that 0 is none (I, L, O and U
 * are none), and its place in the 36 characters of ISO 7064. */
typedef struct sign {
    unsigned char digit, place;
} sign;

static const sign signs[UCHAR_MAX + 1] = {
    ['0'] = {1, 0},   ['1'] = {2, 1},   ['2'] = {3, 2},   ['3'] = {4, 3},   ['4'] = {5, 4},
    ['5'] = {6, 5},   ['6'] = {7, 6},   ['7'] = {8, 7},   ['8'] = {9, 8},   ['9'] = {10, 9},
    ['A'] = {11, 10}, ['B'] = {12, 11}, ['C'] = {13, 12}, ['D'] = {14, 13}, ['E'] = {15, 14},
    ['F'] = {16, 15}, ['G'] = {17, 16}, ['H'] = {18, 17}, ['J'] = {19, 19}, ['K'] = {20, 20},
    ['M'] = {21, 22}, ['N'] = {22, 23}, ['P'] = {23, 25}, ['Q'] = {24, 26}, ['R'] = {25, 27},
    ['S'] = {26, 28}, ['T'] = {27, 29}, ['V'] = {28, 31}, ['W'] = {29, 32}, ['X'] = {30, 33},
    ['Y'] = {31, 34}, ['Z'] = {32, 35},
};

/* ISO 7064 MOD 37,36, from one character to the next: the sum of the last product and the
 * character's place is taken modulo 36 (36 for 0), doubled, and taken modulo 37. */
enum { FIRST_PRODUCT = 36, PLACES = 36 };

static const unsigned char products[2 * PLACES] = {
    0,  2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, /* of sums 0 to 17 */
    36, 1, 3, 5, 7, 9,  11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, /* 18 to 35 */
    35, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, /* 36 to 53 */
    36, 1, 3, 5, 7, 9,  11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, /* 54 to 71 */
};

static char check_character(unsigned product)
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
    unsigned product = FIRST_PRODUCT, faults = 0;

    *id = 0;
    if (length != INNOV__ID_LENGTH || text[0] != 'i')
        return INNOV_E_ID;
    for (int i = 1; i <= DIGITS; i++) {
        sign s = signs[(unsigned char)text[i]];

        faults |= s.digit - 1U; /* of what is no digit all bits are set */
        bits = bits << 5 | (s.digit - 1U);
        product = products[product + s.place];
    }
    if (faults > 31)
        return INNOV_E_ID;
    if (text[1] > '7' || text[CHECK] != check_character(product)) /* 63 bits are not 13 digits */
        return INNOV_E_ID;
    if (!innov__id_ok((int64_t)bits))
        return INNOV_E_ID;
    *id = (int64_t)bits;
    return INNOV_OK;
}

void innov__id_write(int64_t id, char *buffer)
{
    unsigned product = FIRST_PRODUCT;

    buffer[0] = 'i';
    for (int i = 1; i <= DIGITS; i++) {
        buffer[i] = CROCKFORD[(uint64_t)id >> 5 * (DIGITS - i) & 31];
        product = products[product + signs[(unsigned char)buffer[i]].place];
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
