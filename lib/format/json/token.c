/* token.c - JSON as a stream of tokens. */
#include "format/json/token.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"

enum { CHUNK = 64 * 1024, SHOWN = 20, END = -1 };

/* What must come next. */
enum { VALUE, VALUE_OR_END, NAME, NAME_OR_END, COMMA_OR_END, NOTHING };

typedef innov__json_tokens tokens;

/* ---- Bytes ---------------------------------------------------------------------------------- */

static int64_t byte_in_line(const tokens *t)
{
    return t->before + (int64_t)t->at - t->line_start + 1;
}

static int fail_at(tokens *t, innov__message message, innov__facts facts)
{
    facts.file = t->file;
    if (facts.line == 0) {
        facts.line = t->line;
        facts.byte = byte_in_line(t);
    }
    t->failed = innov__say(t->to, message, &facts);
    return t->failed;
}

#define FAIL(t, message, ...) fail_at((t), (message), (innov__facts){__VA_ARGS__})

static void read_more(tokens *t)
{
    ssize_t got;

    do
        got = read(t->fd, t->chunk + t->filled, CHUNK - t->filled);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        (void)FAIL(t, INNOV__MSG_IO, .name = "read");
    else
        t->filled += (size_t)got;
    t->ended = got <= 0;
}

/* The first bytes tell the encoding; a mark that says UTF-8 is passed over. */
static void begin_bytes(tokens *t)
{
    enum { TELLING = 4 };
    static const char mark[] = "\xEF\xBB\xBF";
    const char *other;

    t->begun = 1;
    while (t->filled < TELLING && !t->ended)
        read_more(t);
    other = innov__other_encoding(t->chunk, t->filled);
    if (t->failed == INNOV_OK && other != NULL)
        (void)FAIL(t, INNOV__MSG_OTHER_ENCODING, .name = other);
    if (t->filled >= sizeof mark - 1 && memcmp(t->chunk, mark, sizeof mark - 1) == 0) {
        t->at = sizeof mark - 1;
        t->line_start = (int64_t)t->at;
    }
}

/* The next byte, which stays; END at the end of the file and when it cannot be read. */
static int peek(tokens *t)
{
    if (!t->begun)
        begin_bytes(t);
    if (t->at == t->filled && !t->ended && t->failed == INNOV_OK) {
        t->before += (int64_t)t->filled;
        t->at = t->filled = 0;
        read_more(t);
        if (t->before > INNOV__JSON_BYTES_MAX)
            (void)FAIL(t, INNOV__MSG_FILE_BYTES, .limit = INNOV__JSON_BYTES_MAX);
    }
    return t->failed == INNOV_OK && t->at < t->filled ? (unsigned char)t->chunk[t->at] : END;
}

static int is_blank(int c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static int next_byte(tokens *t)
{
    int c;

    while (is_blank(c = peek(t))) {
        t->at++;
        if (c == '\n') {
            t->line++;
            t->line_start = t->before + (int64_t)t->at;
        }
    }
    return c;
}

static int is_word(int c)
{
    return c != END && !is_blank(c) && strchr(",:[]{}\"", c) == NULL;
}

/* Says what stands where something else should; a word is shown as far as it is at hand. */
static int unexpected(tokens *t, const char *expected)
{
    char found[SHOWN + 1];
    int c = peek(t);
    size_t length = 0;

    if (t->failed != INNOV_OK)
        return t->failed;
    if (c == END)
        return FAIL(t, INNOV__MSG_JSON_ENDS, .expected = expected);
    do
        found[length] = t->chunk[t->at + length];
    while (++length < SHOWN && t->at + length < t->filled && is_word((unsigned char)found[0]) &&
           is_word((unsigned char)t->chunk[t->at + length]));
    found[length] = '\0';
    return FAIL(t, INNOV__MSG_JSON_SYNTAX, .value = found, .expected = expected);
}

/* ---- Strings -------------------------------------------------------------------------------- */

static int append(tokens *t, const char *bytes, size_t length)
{
    if (t->text.length + length > INNOV__JSON_TEXT_MAX)
        return FAIL(t, INNOV__MSG_FILE_TEXT, .limit = INNOV__JSON_TEXT_MAX);
    innov__buffer_append(&t->text, bytes, length);
    return t->text.failed == 0 ? INNOV_OK : FAIL(t, INNOV__MSG_NO_MEMORY, .name = NULL);
}

static int append_point(tokens *t, uint32_t point)
{
    char bytes[4];
    size_t length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

    for (size_t i = length - 1; i > 0; i--) {
        bytes[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    bytes[0] = (char)(length == 1 ? point : (0xF00U >> length & 0xF0) | point);
    return append(t, bytes, length);
}

static int hex_value(int c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What an escape is shown as when it is refused. */
static int bad_escape(tokens *t, innov__message message, const char *shown)
{
    if (t->failed != INNOV_OK)
        return t->failed;
    if (peek(t) == END)
        return FAIL(t, INNOV__MSG_JSON_ENDS, .expected = "\"");
    return FAIL(t, message, .value = shown);
}

/* The four digits behind \u; `shown` is the escape as far as it was read. */
static int read_hex(tokens *t, uint32_t *unit, char *shown)
{
    *unit = 0;
    for (size_t i = 0; i < 4; i++) {
        int c = peek(t), value = hex_value(c);

        if (c != END)
            shown[2 + i] = (char)c;
        if (value < 0)
            return bad_escape(t, INNOV__MSG_JSON_ESCAPE, shown);
        *unit = *unit << 4 | (uint32_t)value;
        t->at++;
    }
    return INNOV_OK;
}

/* The second half of a character that UTF-16 writes as two, each an escape of its own. */
static int read_low(tokens *t, const char *high, uint32_t *low)
{
    char shown[8] = "\\u";

    for (size_t i = 0; i < 2; i++) {
        if (peek(t) != "\\u"[i])
            return bad_escape(t, INNOV__MSG_JSON_SURROGATE, high);
        t->at++;
    }
    if (read_hex(t, low, shown) != INNOV_OK)
        return t->failed;
    return *low >= 0xDC00 && *low <= 0xDFFF ? INNOV_OK
                                            : FAIL(t, INNOV__MSG_JSON_SURROGATE, .value = high);
}

static int read_unicode(tokens *t)
{
    char shown[8] = "\\u";
    uint32_t point, low;

    if (read_hex(t, &point, shown) != INNOV_OK)
        return t->failed;
    if (point == 0)
        return FAIL(t, INNOV__MSG_JSON_NUL, .value = shown);
    if (point >= 0xDC00 && point <= 0xDFFF)
        return FAIL(t, INNOV__MSG_JSON_SURROGATE, .value = shown);
    if (point >= 0xD800 && point <= 0xDBFF) {
        if (read_low(t, shown, &low) != INNOV_OK)
            return t->failed;
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
    }
    return append_point(t, point);
}

static int read_escape(tokens *t)
{
    static const char names[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    char shown[3] = "\\";
    const char *name;
    int c;

    t->at++;
    c = peek(t);
    if (c == 'u') {
        t->at++;
        return read_unicode(t);
    }
    shown[1] = (char)(c == END ? '\0' : c);
    name = c > 0 ? strchr(names, c) : NULL;
    if (name == NULL)
        return bad_escape(t, INNOV__MSG_JSON_ESCAPE, shown);
    t->at++;
    return append(t, &meant[name - names], 1);
}

/* Takes what stands for itself as far as it is at hand. */
static int read_plain(tokens *t)
{
    size_t from = t->at;

    while (t->at < t->filled && t->chunk[t->at] != '"' && t->chunk[t->at] != '\\' &&
           (unsigned char)t->chunk[t->at] >= 0x20)
        t->at++;
    return append(t, t->chunk + from, t->at - from);
}

/* A string from its opening quote on; `begin` is where that is. */
static int read_string(tokens *t, const innov__json_token *begin)
{
    innov__text_facts facts;
    int c, rc = INNOV_OK;

    t->at++;
    while (rc == INNOV_OK && (c = peek(t)) != '"') {
        if (c == '\\')
            rc = read_escape(t);
        else if (c >= 0x20)
            rc = read_plain(t);
        else
            rc = c == END ? unexpected(t, "\"") : FAIL(t, INNOV__MSG_JSON_CONTROL, .name = NULL);
    }
    if (rc != INNOV_OK)
        return rc;
    t->at++;
    facts = innov__text_look(t->text.length > 0 ? t->text.bytes : "", t->text.length, 1);
    if (facts.fault == INNOV__TEXT_ILL_FORMED)
        return FAIL(t, INNOV__MSG_ILL_FORMED, .number = (int64_t)facts.at + 1, .line = begin->line,
                    .byte = begin->byte);
    return INNOV_OK;
}

/* ---- Words ---------------------------------------------------------------------------------- */

static const char *skip_digits(const char *at)
{
    while (*at >= '0' && *at <= '9')
        at++;
    return at;
}

/* Whether a text is a number as RFC 8259 writes it. */
static int is_number(const char *at)
{
    const char *digits = at += *at == '-';

    at = skip_digits(at);
    if (at == digits || (*digits == '0' && at > digits + 1))
        return 0;
    if (*at == '.') {
        digits = ++at;
        at = skip_digits(at);
        if (at == digits)
            return 0;
    }
    if (*at == 'e' || *at == 'E') {
        at++;
        digits = at += *at == '+' || *at == '-';
        at = skip_digits(at);
        if (at == digits)
            return 0;
    }
    return *at == '\0';
}

static int is_same(const tokens *t, const char *word)
{
    return t->text.length == strlen(word) && memcmp(t->text.bytes, word, t->text.length) == 0;
}

#define ANY_VALUE "{ [ \" 0-9 - true false null"

/* A number, true, false or null. */
static int read_word(tokens *t, innov__json_token *token)
{
    if (!is_word(peek(t)))
        return unexpected(t, ANY_VALUE);
    while (is_word(peek(t))) {
        if (append(t, t->chunk + t->at, 1) != INNOV_OK)
            return t->failed;
        t->at++;
    }
    if (t->failed != INNOV_OK)
        return t->failed;
    token->sort = is_same(t, "true")    ? INNOV__JSON_TRUE
                  : is_same(t, "false") ? INNOV__JSON_FALSE
                  : is_same(t, "null")  ? INNOV__JSON_NULL
                                        : INNOV__JSON_NUMBER;
    if (token->sort == INNOV__JSON_NUMBER && !is_number(t->text.bytes))
        return FAIL(t, INNOV__MSG_JSON_SYNTAX, .value = t->text.bytes, .expected = ANY_VALUE,
                    .line = token->line, .byte = token->byte);
    return INNOV_OK;
}

/* ---- The grammar ---------------------------------------------------------------------------- */

static int open_level(tokens *t, innov__json_token *token, char c)
{
    if (t->depth == INNOV__JSON_DEPTH_MAX)
        return FAIL(t, INNOV__MSG_JSON_DEPTH, .limit = INNOV__JSON_DEPTH_MAX);
    t->at++;
    t->open[t->depth++] = c;
    token->sort = c == '{' ? INNOV__JSON_OBJECT : INNOV__JSON_ARRAY;
    token->text = c == '{' ? "{" : "[";
    t->wanted = c == '{' ? NAME_OR_END : VALUE_OR_END;
    return INNOV_OK;
}

/* Behind a value: another one, or the end of what it is in. */
static void end_value(tokens *t)
{
    t->wanted = t->depth > 0 ? COMMA_OR_END : NOTHING;
}

static int close_level(tokens *t, innov__json_token *token)
{
    int is_object = t->open[--t->depth] == '{';

    t->at++;
    token->sort = is_object ? INNOV__JSON_OBJECT_END : INNOV__JSON_ARRAY_END;
    token->text = is_object ? "}" : "]";
    end_value(t);
    return INNOV_OK;
}

static int read_value(tokens *t, innov__json_token *token)
{
    int c = peek(t), rc;

    if (c == '{' || c == '[')
        return open_level(t, token, (char)c);
    token->sort = INNOV__JSON_STRING;
    rc = c == '"' ? read_string(t, token) : read_word(t, token);
    end_value(t);
    return rc;
}

static int read_name(tokens *t, innov__json_token *token)
{
    int rc = peek(t) == '"' ? read_string(t, token)
                            : unexpected(t, t->wanted == NAME_OR_END ? "\" }" : "\"");

    if (rc != INNOV_OK)
        return rc;
    if (next_byte(t) != ':')
        return unexpected(t, ":");
    t->at++;
    token->sort = INNOV__JSON_NAME;
    t->wanted = VALUE;
    return INNOV_OK;
}

static int read_end(tokens *t, innov__json_token *token)
{
    token->sort = INNOV__JSON_END;
    if (peek(t) != END)
        return FAIL(t, INNOV__MSG_JSON_MORE, .name = NULL);
    return t->failed;
}

/* What may stand where `c` does; a comma is passed over. */
static int read_token(tokens *t, innov__json_token *token, int c)
{
    int is_object = t->depth > 0 && t->open[t->depth - 1] == '{';

    if (t->wanted == NOTHING)
        return read_end(t, token);
    if (c == (is_object ? '}' : ']') && t->wanted != VALUE && t->wanted != NAME)
        return close_level(t, token);
    if (t->wanted == COMMA_OR_END) {
        if (c != ',')
            return unexpected(t, is_object ? ", }" : ", ]");
        t->at++;
        (void)next_byte(t);
        token->line = t->line;
        token->byte = byte_in_line(t);
        t->wanted = is_object ? NAME : VALUE;
    }
    return t->wanted == NAME || t->wanted == NAME_OR_END ? read_name(t, token)
                                                         : read_value(t, token);
}

int innov__json_next(innov__json_tokens *t, innov__json_token *token)
{
    int c, rc;

    if (t->failed != INNOV_OK)
        return t->failed;
    innov__buffer_clear(&t->text);
    c = next_byte(t);
    *token = (innov__json_token){.line = t->line, .byte = byte_in_line(t)};
    rc = t->failed != INNOV_OK ? t->failed : read_token(t, token, c);
    if (token->text == NULL) {
        token->text = t->text.length > 0 ? t->text.bytes : "";
        token->length = t->text.length;
    } else {
        token->length = strlen(token->text);
    }
    return rc;
}

int innov__json_begin(innov__json_tokens *t, int fd, const char *file, innov__report to)
{
    *t = (innov__json_tokens){.fd = fd, .file = file, .to = to, .line = 1, .wanted = VALUE};
    t->chunk = innov__alloc(CHUNK);
    return t->chunk != NULL ? INNOV_OK : innov__fail(to, INNOV__MSG_NO_MEMORY, .file = file);
}

void innov__json_end(innov__json_tokens *t)
{
    innov__free(t->chunk);
    innov__buffer_free(&t->text);
}
