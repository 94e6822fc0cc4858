/* utf8.c - what may stand in a text. */
#include "base/utf8.h"

#include <string.h>

/* Reads one multi-byte code point at `at`; returns its length in bytes, 0 when it is ill-formed. */
static size_t read_point(const unsigned char *at, size_t left, uint32_t *point)
{
    size_t length = *at >= 0xF0 ? 4 : *at >= 0xE0 ? 3 : 2;
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};

    if (*at < 0xC2 || *at > 0xF4 || left < length)
        return 0;
    *point = *at & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
        *point = *point << 6 | (at[i] & 0x3FU);
    }
    if (*point < smallest[length] || *point > 0x10FFFF || (*point >= 0xD800 && *point <= 0xDFFF))
        return 0;
    return length;
}

size_t innov__text_point(const char *text, size_t length, uint32_t *point)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t size = *bytes < 0x80 ? 1 : read_point(bytes, length, point);

    if (*bytes < 0x80)
        *point = *bytes;
    else if (size == 0)
        *point = INNOV__NO_POINT;
    return size > 0 ? size : 1;
}

static innov__text_fault judge(uint32_t point, int multiline)
{
    if (point == '\n' || point == '\t' || point == '\r')
        return multiline ? INNOV__TEXT_FINE : INNOV__TEXT_LINE_BREAK;
    if (point < 0x20 || point == 0xFFFE || point == 0xFFFF)
        return INNOV__TEXT_CONTROL;
    return INNOV__TEXT_FINE;
}

enum { WORD = sizeof(uint64_t) };

#define EACH_BYTE(b) (UINT64_C(0x0101010101010101) * (b))

/* The first bytes at `at`, blanks behind the last one; the first is the lowest on any machine. */
static uint64_t load(const unsigned char *at, size_t left)
{
    uint64_t word = EACH_BYTE(0x20);

    if (left >= WORD)
        return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 |
               (uint64_t)at[3] << 24 | (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 |
               (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
    while (left-- > 0)
        word = word << 8 | at[left];
    return word;
}

/* Looks at up to eight bytes at once, which are mostly ASCII and characters of two bytes. Returns
 * how many were fine and adds their code points; 0: they want a closer look.
 *
 * Each byte answers in its highest bit. A control character has no high bit, and gets it when 0x20
 * is taken away; where there is none nothing is borrowed from a neighbour. */
static size_t look_at_word(const unsigned char *at, size_t left, int64_t *points)
{
    uint64_t word = load(at, left), high = word & EACH_BYTE(0x80);
    uint64_t leads = high & word << 1, follow = high & ~leads;
    uint64_t control = (word - EACH_BYTE(0x20)) & ~word & EACH_BYTE(0x80);
    uint64_t longer = leads & word << 2, least = word << 3 | word << 4 | word << 5 | word << 6;
    size_t count = left < WORD ? left : WORD;

    /* a lead is followed, nothing else is, and two bytes say what one could not */
    if ((control | longer | (leads & ~least) | (follow ^ leads << 8)) != 0)
        return 0;
    count -= (size_t)(leads >> 63); /* what follows it is in the next word */
    *points += (int64_t)(count - ((follow >> 7) * EACH_BYTE(1) >> 56));
    return count;
}

innov__text_facts innov__text_look(const char *text, size_t length, int multiline)
{
    const unsigned char *bytes = (const unsigned char *)text;
    innov__text_facts facts = {INNOV__TEXT_FINE, 0, 0, 0};
    size_t at = 0, size;

    for (; at < length; at += size) {
        uint32_t point = bytes[at];

        size = look_at_word(bytes + at, length - at, &facts.points);
        if (size > 0)
            continue;
        size = point < 0x80 ? 1 : read_point(bytes + at, length - at, &point);
        facts.fault = size == 0 ? INNOV__TEXT_ILL_FORMED : judge(point, multiline);
        if (facts.fault != INNOV__TEXT_FINE)
            break;
        facts.has_return |= point == '\r';
        facts.points += point != '\r' || at + 1 == length || bytes[at + 1] != '\n';
    }
    facts.at = at;
    return facts;
}

size_t innov__text_normalise(char *text, size_t length)
{
    size_t to = 0;

    for (size_t from = 0; from < length; from++) {
        if (text[from] == '\r') {
            text[to++] = '\n';
            if (from + 1 < length && text[from + 1] == '\n')
                from++;
        } else {
            text[to++] = text[from];
        }
    }
    text[to] = '\0';
    return to;
}

size_t innov__text_cut(const char *text, size_t length, size_t limit)
{
    if (length <= limit)
        return length;
    while (limit > 0 && ((unsigned char)text[limit] & 0xC0) == 0x80)
        limit--;
    return limit;
}

/* Every format of ours begins with two ASCII characters, which have zeros beside them in UTF-16 and
 * three each in UTF-32; or the file begins with the mark of its byte order. */
const char *innov__other_encoding(const char *bytes, size_t length)
{
    unsigned char b[4] = {'x', 'x', 'x', 'x'};

    memcpy(b, bytes, length < sizeof b ? length : sizeof b);
    if (b[0] == 0 && b[1] == 0)
        return "UTF-32BE";
    if ((b[0] == 0xFF && b[1] == 0xFE) || b[1] == 0)
        return b[2] == 0 && b[3] == 0 ? "UTF-32LE" : "UTF-16LE";
    return (b[0] == 0xFE && b[1] == 0xFF) || b[0] == 0 ? "UTF-16BE" : NULL;
}

static int is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int innov__language_ok(const char *tag)
{
    size_t length = strlen(tag), part = 0;
    int first = 1;

    if (length < 2 || length > 35)
        return 0;
    for (size_t i = 0; i <= length; i++) {
        char c = tag[i];

        if (c == '-' || c == '\0') {
            if (part < (first ? 2U : 1U) || part > (first ? 3U : 8U))
                return 0;
            first = 0;
            part = 0;
        } else if (first ? c < 'a' || c > 'z' : !is_alpha(c) && (c < '0' || c > '9')) {
            return 0;
        } else {
            part++;
        }
    }
    return 1;
}
