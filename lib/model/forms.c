/* forms.c - the forms that some texts must have. Each is what XML Schema can say of it, and a
 * function that says all.
 */
#include "model/forms.h"

#include <string.h>

#include "base/utf8.h"

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

static int is_all_digits(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_digit(text[i]))
            return 0;
    return 1;
}

/* The first digit 4 to 9 marks a legal person; a personal code, which begins with 0 to 3, is never
 * accepted, whoever reads. */
static int looks_like_reg_no(const char *text, size_t length)
{
    return length == 11 && text[0] >= '4' && is_all_digits(text, length);
}

/* A Latvian registration number. Registers disagree on weighted sums with residue 4 modulo 11,
 * where the formula gives no digit: those end in 0 here. */
static int holds_reg_no(const char *text, size_t length)
{
    static const int weights[] = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6};
    int sum = 0, check;

    if (!looks_like_reg_no(text, length))
        return 0;
    for (size_t i = 0; i < INNOV__COUNT(weights); i++)
        sum += weights[i] * (text[i] - '0');
    check = (3 - sum % 11 + 11) % 11 % 10;
    return text[10] - '0' == check;
}

const innov__form innov__reg_no_form = {
    .name = "reg_no",
    .pattern = "[4-9][0-9]{10}",
    .holds = holds_reg_no,
    .message = INNOV__MSG_REG_NO,
    .passes = looks_like_reg_no,
    .warning = INNOV__MSG_REG_NO_CHECK,
};

/* A code of the national classification of territories: two digits kept for the region, two of the
 * territory (from 01), two of the unit in it (00 is the territory itself), one that counts
 * revisions. */
static int holds_atvk(const char *text, size_t length)
{
    return length == 7 && is_all_digits(text, length) && (text[2] != '0' || text[3] != '0');
}

const innov__form innov__atvk_form = {
    .name = "atvk",
    .pattern = "[0-9]{2}(0[1-9]|[1-9][0-9])[0-9]{3}",
    .holds = holds_atvk,
    .message = INNOV__MSG_NOT_ATVK,
};

/* A code of the national classification of institutional sectors. */
static int holds_institutional_sector(const char *text, size_t length)
{
    return length == 7 && text[0] == 'S' && is_all_digits(text + 1, length - 1);
}

const innov__form innov__institutional_sector_form = {
    .name = "institutional_sector",
    .pattern = "S[0-9]{6}",
    .holds = holds_institutional_sector,
    .message = INNOV__MSG_NOT_INSTITUTIONAL_SECTOR,
};

/* local@domain, one @, a dot in the domain, no blanks: what mail systems agree on, no more. */
static int holds_email(const char *text, size_t length)
{
    const char *at = memchr(text, '@', length), *dot;
    size_t domain = at != NULL ? length - (size_t)(at - text) - 1 : 0;

    if (at == NULL || at == text || domain < 3 || memchr(at + 1, '@', domain) != NULL)
        return 0;
    for (size_t i = 0; i < length; i++)
        if (text[i] == ' ' || is_one_of(text[i], "<>()[],;:\\\""))
            return 0;
    dot = memchr(at + 1, '.', domain);
    return dot != NULL && dot != at + 1 && text[length - 1] != '.';
}

const innov__form innov__email_form = {
    .name = "email",
    .pattern = "[^@ <>()\\[\\],;:\\\\\"]+@[^@ .<>()\\[\\],;:\\\\\"][^@ <>()\\[\\],;:\\\\\"]*\\.[^@ "
               ".<>()\\[\\],;:\\\\\"]+",
    .holds = holds_email,
    .message = INNOV__MSG_NOT_EMAIL,
};

static int holds_phone(const char *text, size_t length)
{
    size_t digits = 0;

    for (size_t i = text[0] == '+'; i < length; i++) {
        if (!is_digit(text[i]) && text[i] != ' ')
            return 0;
        digits += is_digit(text[i]) != 0;
    }
    return digits >= 3;
}

const innov__form innov__phone_form = {
    .name = "phone",
    .pattern = "\\+?( *[0-9]){3}[0-9 ]*",
    .holds = holds_phone,
    .message = INNOV__MSG_NOT_PHONE,
};

/* The shape of an IANA zone name: parts of letters, digits, _ + - between slashes. */
static int holds_zone(const char *text, size_t length)
{
    char last = '/';

    for (size_t i = 0; i < length; i++) {
        if (!is_alpha(text[i]) && !is_digit(text[i]) && !is_one_of(text[i], "_+-/"))
            return 0;
        if (last == '/' && !is_alpha(text[i]))
            return 0;
        last = text[i];
    }
    return last != '/';
}

const innov__form innov__zone_form = {
    .name = "zone",
    .pattern = "[A-Za-z][A-Za-z0-9_+\\-]*(/[A-Za-z][A-Za-z0-9_+\\-]*)*",
    .holds = holds_zone,
    .message = INNOV__MSG_NOT_ZONE,
};

/* An absolute URI by RFC 3986: a scheme, a colon, then allowed characters and whole %XX. */
static int holds_uri(const char *text, size_t length)
{
    const char *colon = memchr(text, ':', length);
    size_t at, scheme = colon != NULL ? (size_t)(colon - text) : 0;

    if (scheme < 2 || !is_alpha(text[0]) || scheme + 1 == length)
        return 0;
    for (at = 1; at < scheme; at++)
        if (!is_alpha(text[at]) && !is_digit(text[at]) && !is_one_of(text[at], "+-."))
            return 0;
    for (at = scheme + 1; at < length; at++) {
        if (text[at] == '%') {
            if (at + 2 >= length || !is_one_of(text[at + 1], "0123456789ABCDEFabcdef") ||
                !is_one_of(text[at + 2], "0123456789ABCDEFabcdef"))
                return 0;
        } else if (!is_alpha(text[at]) && !is_digit(text[at]) &&
                   !is_one_of(text[at], "-._~:/?#[]@!$&'()*+,;=")) {
            return 0;
        }
    }
    return 1;
}

const innov__form innov__uri_form = {
    .name = "uri",
    .pattern =
        "[A-Za-z][A-Za-z0-9+.\\-]+:([A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+",
    .holds = holds_uri,
    .message = INNOV__MSG_NOT_URI,
};

/* A digest as tools print it: 64 hexadecimal digits, small letters. */
static int holds_sha256(const char *text, size_t length)
{
    return length == 64 && strspn(text, "0123456789abcdef") >= length;
}

const innov__form innov__sha256_form = {
    .name = "sha256",
    .pattern = "[0-9a-f]{64}",
    .holds = holds_sha256,
    .message = INNOV__MSG_NOT_SHA256,
};

/* type/subtype of RFC 6838, without parameters. */
static int holds_media_type(const char *text, size_t length)
{
    const char *slash = memchr(text, '/', length);

    if (slash == NULL || slash == text || slash == text + length - 1)
        return 0;
    for (size_t i = 0; i < length; i++) {
        int begins = i == 0 || text + i == slash + 1;

        if (text + i != slash && !is_alpha(text[i]) && !is_digit(text[i]) &&
            (begins || !is_one_of(text[i], "!#$&^_.+-")))
            return 0;
    }
    return 1;
}

const innov__form innov__media_type_form = {
    .name = "media_type",
    .pattern = "[A-Za-z0-9][A-Za-z0-9!#$&\\^_.+\\-]*/[A-Za-z0-9][A-Za-z0-9!#$&\\^_.+\\-]*",
    .holds = holds_media_type,
    .message = INNOV__MSG_NOT_MEDIA_TYPE,
};

/* A language tag as multilingual texts have it. */
static int holds_language(const char *text, size_t length)
{
    char tag[36] = {0};

    if (length >= sizeof tag)
        return 0;
    memcpy(tag, text, length);
    return innov__language_ok(tag);
}

const innov__form innov__language_form = {
    .name = "language",
    .pattern = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*",
    .holds = holds_language,
    .message = INNOV__MSG_NOT_LANGUAGE_VALUE,
};
