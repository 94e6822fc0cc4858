/* reader.c - XML to records, one at a time, by libxml2's push parser: what it calls, and what it is
 * given.
 */
#include "format/xml/reader.h"

#include <errno.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"

enum {
    CHUNK = 64 * 1024,
    TAG_MAX = 128 * 1024, /* bytes without an event: one tag, comment or the like */
    ATTRIBUTES_MAX = 64,
    DEPTH_MAX = 8,
    STRAY_SHOWN = 120
};

#define BYTES_MAX (INT64_C(16) << 30)

/* ---- Saying things ------------------------------------------------------------------------- */

int64_t innov__xml_line(const innov__xml_reader *r)
{
    return r->parser != NULL && r->parser->input != NULL ? r->parser->input->line : 0;
}

void innov__xml_stop(innov__xml_reader *r, int rc)
{
    if (r->rc == INNOV_OK)
        r->rc = rc;
    xmlStopParser(r->parser);
}

void innov__xml_fault(innov__xml_reader *r, innov__message message, innov__facts facts, int stops)
{
    int rc;

    facts.file = r->maker.file;
    if (facts.line == 0)
        facts.line = innov__xml_line(r);
    if (facts.kind_name == NULL && r->maker.record != NULL) {
        facts.kind = r->maker.record->kind->number;
        facts.kind_name = r->maker.record->kind->name;
    }
    rc = innov__say((innov__report){.diag = r->maker.diag}, message, &facts);
    r->maker.faulty = 1;
    if (stops)
        innov__xml_stop(r, rc);
}

void innov__xml_no_memory(innov__xml_reader *r)
{
    innov__xml_fault(r, INNOV__MSG_NO_MEMORY, (innov__facts){0}, 1);
}

/* ---- What libxml2 calls -------------------------------------------------------------------- */

/* XML has no other characters below the blank. */
static int is_blank(char c)
{
    return (unsigned char)c <= ' ';
}

/* What stands between elements, mostly nothing but their indentation. */
static size_t skip_blanks(const char *text, size_t size)
{
    static const char indentation[] = "\n        ";
    size_t at = 0;

    if (size < sizeof indentation && memcmp(text, indentation, size) == 0)
        return size;
    while (at < size && is_blank(text[at]))
        at++;
    return at;
}

/* Text between elements comes in pieces: its beginning is kept until it ends. */
static void keep_stray(innov__xml_reader *r, const char *text, size_t size)
{
    if (r->stray_line == 0) {
        size_t blanks = skip_blanks(text, size);

        if (blanks == size)
            return;
        text += blanks;
        size -= blanks;
        r->stray_line = innov__xml_line(r);
        innov__buffer_clear(&r->stray);
    }
    if (r->stray.length < STRAY_SHOWN)
        innov__buffer_append(&r->stray, text, innov__text_cut(text, size, STRAY_SHOWN));
}

static void say_stray(innov__xml_reader *r)
{
    innov__facts facts = {.line = r->stray_line};

    r->stray_line = 0;
    while (r->stray.length > 0 && is_blank(r->stray.bytes[r->stray.length - 1]))
        r->stray.bytes[--r->stray.length] = '\0';
    facts.value = r->stray.bytes;
    if (r->stray.failed != 0)
        innov__xml_no_memory(r);
    else
        innov__xml_fault(r, INNOV__MSG_XML_STRAY_TEXT, facts, 0);
}

/* Names and namespaces are those of libxml2's dictionary. */
static int is_same(const char *name, const char *other)
{
    return name == other || strcmp(name, other) == 0;
}

/* Nothing is being refused, kept as it is or told of the past: an element is the root, a record or
 * a field. */
static int is_plain(const innov__xml_reader *r)
{
    return (r->rc | r->ending | r->skipped | r->foreign.depth | r->has_history) == 0 &&
           r->stray_line == 0 && r->foreign.bytes.length == 0;
}

/* Whether an element is too much of something. */
static int is_beyond(innov__xml_reader *r, int attributes)
{
    if (attributes > ATTRIBUTES_MAX)
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT,
                         (innov__facts){.limit = ATTRIBUTES_MAX, .name = "attributes"}, 1);
    else if (r->parser->nameNr >= 2 + DEPTH_MAX)
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT,
                         (innov__facts){.limit = DEPTH_MAX, .name = "levels"}, 1);
    return r->rc != INNOV_OK;
}

/* One of our elements, where it may stand. */
static void start_own(innov__xml_reader *r, const char *name, const char *space, int count,
                      const xmlChar **given)
{
    if (r->depth == 2) {
        innov__xml_start_field(r, name, count, given);
    } else if (r->depth == 1) {
        innov__xml_start_record(r, name, count, given);
    } else {
        innov__xml_start_root(r, name, space, count, given);
        if (r->labels == NULL) /* without its root the rest makes no sense */
            innov__xml_stop(r, INNOV_E_SYNTAX);
    }
    if (r->skipped == 0)
        r->depth++;
}

/* Any element. */
static void start_any(innov__xml_reader *r, const xmlChar *local, const xmlChar *space, int ours,
                      int count, const xmlChar **given)
{
    const char *name = (const char *)local;

    if (r->rc != INNOV_OK || r->ending)
        return;
    if (r->stray_line != 0)
        say_stray(r);
    if (is_beyond(r, count))
        return;
    if (r->skipped > 0)
        r->skipped++;
    else if (r->foreign.bytes.length > INNOV__FOREIGN_MAX) /* said at the end of the record */
        r->skipped = 1;
    else if (r->foreign.depth > 0 || (r->depth == 2 && space != NULL && !ours))
        innov__foreign_start(&r->foreign, local, space, count, given);
    else if (r->history.depth > 0 ||
             (r->depth == 1 && ours && !r->has_history && strcmp(name, "history") == 0))
        innov__xml_start_history(r, name, ours, count, given);
    else if (r->depth > 0 && (!ours || r->depth == 3 || (r->depth == 1 && r->has_history) ||
                              (r->depth == 2 && r->foreign.bytes.length > 0))) {
        innov__xml_fault(r, INNOV__MSG_XML_STRAY_ELEMENT, (innov__facts){.value = name}, 0);
        r->skipped = 1; /* the log and the elements of others come last */
    } else {
        start_own(r, name, (const char *)space, count, given);
    }
}

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix,
                     const xmlChar *space, int namespace_count, const xmlChar **namespaces,
                     int attribute_count, int defaulted, const xmlChar **given)
{
    innov__xml_reader *r = context;
    int ours = space != NULL && is_same((const char *)space, r->names.space);

    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    r->since_event = 0;
    if (r->depth == 2 && ours && attribute_count <= ATTRIBUTES_MAX && is_plain(r))
        start_own(r, (const char *)local, NULL, attribute_count, given); /* as most do */
    else
        start_any(r, local, space, ours, attribute_count, given);
}

static void end_any(innov__xml_reader *r, const xmlChar *local)
{
    if (r->rc != INNOV_OK)
        return;
    if (r->stray_line != 0)
        say_stray(r);
    if (r->skipped > 0) {
        if (--r->skipped == 0 && r->depth == 1)
            r->maker.record = NULL;
    } else if (r->foreign.depth > 0) {
        innov__foreign_end(&r->foreign, local);
    } else if (r->history.depth > 0) {
        innov__xml_history_fault(r, innov__history_end(&r->history, &r->text), (const char *)local);
        innov__buffer_clear(&r->text);
    } else {
        if (r->depth == 2)
            innov__xml_end_record(r);
        r->depth--;
        r->ended = r->depth == 0;
    }
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *space)
{
    innov__xml_reader *r = context;

    (void)prefix, (void)space;
    r->since_event = 0;
    if (r->depth == 3 && r->skipped == 0 && r->rc == INNOV_OK) {
        innov__xml_end_field(r); /* nothing else is open in a field */
        r->depth--;
    } else {
        end_any(r, local);
    }
}

/* Mostly there is room. */
static void append_text(innov__buffer *buffer, const char *text, size_t size)
{
    if (buffer->failed != 0 || size >= buffer->capacity - buffer->length) {
        innov__buffer_append(buffer, text, size);
        return;
    }
    memcpy(buffer->bytes + buffer->length, text, size);
    buffer->length += size;
    buffer->bytes[buffer->length] = '\0';
}

static void on_text(void *context, const xmlChar *bytes, int length)
{
    innov__xml_reader *r = context;
    const char *text = (const char *)bytes;
    size_t size = (size_t)length;

    r->since_event = 0;
    if (r->rc != INNOV_OK || r->skipped > 0)
        return;
    if (r->foreign.depth > 0) {
        if (r->foreign.bytes.length <= INNOV__FOREIGN_MAX)
            innov__foreign_text(&r->foreign, text, size);
    } else if (r->depth == 3 || r->history.depth == 4) {
        if (r->text.length <= VALUE_MAX)
            append_text(&r->text, text, size);
    } else {
        keep_stray(r, text, size);
    }
}

static void on_event(void *context)
{
    ((innov__xml_reader *)context)->since_event = 0;
}

static void on_comment(void *context, const xmlChar *text)
{
    (void)text;
    on_event(context);
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data)
{
    (void)target, (void)data;
    on_event(context);
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *public_id,
                       const xmlChar *system_id)
{
    (void)name, (void)public_id, (void)system_id;
    innov__xml_fault(context, INNOV__MSG_XML_DOCTYPE, (innov__facts){0}, 1);
}

static int is_utf8(const xmlChar *encoding)
{
    return encoding == NULL || xmlStrcasecmp(encoding, (const xmlChar *)"UTF-8") == 0;
}

static void on_document(void *context)
{
    innov__xml_reader *r = context;

    if (!is_utf8(r->parser->encoding) || !is_utf8(r->parser->input->encoding))
        innov__xml_fault(r, INNOV__MSG_XML_ENCODING, (innov__facts){0}, 1);
}

static void on_error(void *context, xmlErrorPtr error)
{
    innov__xml_reader *r = context;
    char words[200] = "";
    size_t length;

    if (r->rc != INNOV_OK || error->level < XML_ERR_ERROR)
        return;
    if (error->code == XML_ERR_NO_MEMORY) {
        innov__xml_no_memory(r);
        return;
    }
    if (error->message != NULL) {
        length = innov__text_cut(error->message, strlen(error->message), sizeof words - 1);
        while (length > 0 && error->message[length - 1] == '\n')
            length--;
        memcpy(words, error->message, length);
        words[length] = '\0';
    }
    innov__xml_fault(r, INNOV__MSG_XML_SYNTAX, (innov__facts){.line = error->line, .name = words},
                     1);
}

/* ---- Pushing the file ---------------------------------------------------------------------- */

/* UTF-16 and UTF-32 show themselves in the first bytes, and libxml2 would gladly convert them. */
static int looks_like_utf8(const char *bytes, size_t length)
{
    const unsigned char *b = (const unsigned char *)bytes;

    return length < 2 || (b[0] != 0xFE && b[0] != 0xFF && b[0] != 0 && b[1] != 0 &&
                          !(b[0] == 0x4C && b[1] == 0x6F));
}

/* Counts what is about to be pushed against the limits. */
static int admit(innov__xml_reader *r, const char *bytes, size_t length)
{
    if (r->pushed == 0 && !looks_like_utf8(bytes, length)) {
        innov__xml_fault(r, INNOV__MSG_XML_ENCODING, (innov__facts){0}, 1);
        return 0;
    }
    r->pushed += (int64_t)length;
    r->since_event += (int64_t)length;
    if (r->pushed > BYTES_MAX)
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT,
                         (innov__facts){.limit = BYTES_MAX, .name = "bytes"}, 1);
    else if (r->since_event > TAG_MAX + CHUNK)
        innov__xml_fault(r, INNOV__MSG_XML_LIMIT,
                         (innov__facts){.limit = TAG_MAX, .name = "bytes in one tag"}, 1);
    return r->rc == INNOV_OK;
}

static void push_all(innov__xml_reader *r, int fd, char *chunk)
{
    for (;;) {
        ssize_t got = read(fd, chunk, CHUNK);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            innov__xml_fault(r, INNOV__MSG_IO, (innov__facts){.name = "read"}, 1);
            return;
        }
        if (got > 0 && !admit(r, chunk, (size_t)got))
            return;
        r->ending = got == 0;
        (void)xmlParseChunk(r->parser, chunk, (int)got, got == 0);
        if (got == 0 || r->rc != INNOV_OK)
            return;
    }
}

void innov__xml_reader_free(innov__xml_reader *r)
{
    xmlFreeParserCtxt(r->parser);
    for (size_t i = 0; i < INNOV__COUNT(r->names.fields); i++)
        innov__free(r->names.fields[i]);
    innov__maker_free(&r->maker);
    innov__history_free(&r->history);
    innov__free(r->labels);
    innov__buffer_free(&r->text);
    innov__buffer_free(&r->scratch);
    innov__buffer_free(&r->foreign.bytes);
    innov__buffer_free(&r->stray);
    innov__free(r);
}

innov__xml_reader *innov__xml_reader_new(const char *file, const innov__sink *sink,
                                         const innov__xml_log_sink *log, innov_diag *diag)
{
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startDocument = on_document,
                             .internalSubset = on_doctype,
                             .startElementNs = on_start,
                             .endElementNs = on_end,
                             .characters = on_text,
                             .cdataBlock = on_text,
                             .ignorableWhitespace = on_text,
                             .comment = on_comment,
                             .processingInstruction = on_instruction,
                             .serror = on_error};
    innov__xml_reader *r = innov__alloc_zeroed(1, sizeof *r);

    if (r == NULL)
        return NULL;
    memcpy(r->primary, "lv", 3);
    r->maker = (innov__maker){
        .file = file, .sink = sink, .diag = diag, .labels = "", .primary = r->primary};
    r->history.sink = log;
    /* of a name libxml2 (2.9) would make a copy, and lose its input when it has no memory for that
     */
    r->parser = xmlCreatePushParserCtxt(&handler, r, NULL, 0, NULL);
    if (r->parser == NULL) {
        innov__free(r);
        return NULL;
    }
    xmlCtxtUseOptions(r->parser, XML_PARSE_NONET);
    innov__xml_intern(r);
    return r;
}

int innov__xml_read(int fd, const char *file, const innov__sink *sink,
                    const innov__xml_log_sink *log, innov_diag *diag)
{
    char *chunk = innov__alloc(CHUNK);
    innov__xml_reader *r = chunk != NULL ? innov__xml_reader_new(file, sink, log, diag) : NULL;
    int rc = INNOV_E_NOMEM;

    if (r != NULL) {
        push_all(r, fd, chunk);
        rc = r->rc;
        if (rc == INNOV_OK && r->parser->errNo == XML_ERR_NO_MEMORY)
            rc = innov__fail(((innov__report){.diag = diag}), INNOV__MSG_NO_MEMORY, .file = file);
        if (rc == INNOV_OK && (!r->parser->wellFormed || !r->ended))
            rc = innov__fail(((innov__report){.diag = diag}), INNOV__MSG_XML_SYNTAX, .file = file,
                             .line = innov__xml_line(r), .name = "the document ends too early");
        if (rc == INNOV_OK && innov__diag_errors(diag) > 0)
            rc = INNOV_E_REFUSED;
        innov__xml_reader_free(r);
    }
    innov__free(chunk);
    return rc;
}
