/* token.h - JSON (RFC 8259) as a stream of tokens: strict, and no more in memory than one of them.
 *
 * The file comes from outside and is taken as hostile: what is too deep, too long or no JSON is
 * said with line and byte, and ends the stream.
 */
#ifndef INNOV__JSON_TOKEN_H
#define INNOV__JSON_TOKEN_H

#include <stdint.h>

#include "base/memory.h"
#include "base/problem.h"

enum { INNOV__JSON_DEPTH_MAX = 8, INNOV__JSON_TEXT_MAX = 1024 * 1024 };

#define INNOV__JSON_BYTES_MAX (INT64_C(16) << 30)

typedef enum innov__json_sort {
    INNOV__JSON_OBJECT,
    INNOV__JSON_OBJECT_END,
    INNOV__JSON_ARRAY,
    INNOV__JSON_ARRAY_END,
    INNOV__JSON_NAME, /* of a member; its value follows */
    INNOV__JSON_STRING,
    INNOV__JSON_NUMBER,
    INNOV__JSON_TRUE,
    INNOV__JSON_FALSE,
    INNOV__JSON_NULL,
    INNOV__JSON_END /* of the file */
} innov__json_sort;

/* `text` is that of a name, string (without quotes and escapes) or number, else the token as it is
 * written; it ends with NUL, has none inside, and lives until the next token is asked for. */
typedef struct innov__json_token {
    innov__json_sort sort;
    const char *text;
    size_t length;
    int64_t line, byte; /* where it begins, both from 1 */
} innov__json_token;

typedef struct innov__json_tokens {
    int fd;
    const char *file; /* its name in findings */
    innov__report to;
    char *chunk;
    size_t filled, at;
    int begun, ended;
    int failed;               /* reading the file, or the file itself */
    int64_t before;           /* bytes before the chunk */
    int64_t line, line_start; /* line_start: how many bytes are before it */
    char open[INNOV__JSON_DEPTH_MAX];
    int depth;
    int wanted; /* what must come next */
    innov__buffer text;
} innov__json_tokens;

int innov__json_begin(innov__json_tokens *tokens, int fd, const char *file, innov__report to);

/* INNOV_OK, or what is wrong, which is said. */
int innov__json_next(innov__json_tokens *tokens, innov__json_token *token);

void innov__json_end(innov__json_tokens *tokens);

#endif
