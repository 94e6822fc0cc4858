/* floor_xml.c - the least that XML takes: libxml2's events with nothing done about them, and rows
 * written by hand as the canonical bytes.
 */
#include <fcntl.h>
#include <innov/innov.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "floor.h"
#include "measure.h"

enum {
    CHUNK = 64 * 1024,
    BUFFER = 1 << 18,
    ID_SIZE = 16,
    NUMBER_SIZE = 32,
    REST_SIZE = 300,
    OTHERS_MAX = 400
};

#define PRIMARY "lv"

/* ---- Reading ------------------------------------------------------------------------------- */

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespaces, const xmlChar **declared, int attributes, int defaulted,
                     const xmlChar **given)
{
    (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)attributes;
    (void)defaulted, (void)given;
    ++*(uint64_t *)context;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    (void)name, (void)prefix, (void)uri;
    ++*(uint64_t *)context;
}

static void on_text(void *context, const xmlChar *text, int length)
{
    (void)text, (void)length;
    ++*(uint64_t *)context;
}

uint64_t floor_scan_xml(void *given)
{
    const task *t = given;
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startElementNs = on_start,
                             .endElementNs = on_end,
                             .characters = on_text};
    static char chunk[CHUNK];
    uint64_t events = 0;
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, &events, NULL, 0, NULL);
    int fd = open(t->xml, O_RDONLY | O_CLOEXEC);
    ssize_t got;

    must(parser != NULL && fd >= 0, "a parser");
    do {
        got = read(fd, chunk, sizeof chunk);
        must(got >= 0 && xmlParseChunk(parser, chunk, (int)got, got == 0) == 0, "xmlParseChunk");
    } while (got > 0);
    (void)close(fd);
    xmlFreeParserCtxt(parser);
    must(events > 0, "events");
    return 0;
}

/* ---- Writing ------------------------------------------------------------------------------- */

typedef struct writer {
    int fd;
    size_t used;
    char bytes[BUFFER];
} writer;

static void flush(writer *w)
{
    must(write(w->fd, w->bytes, w->used) == (ssize_t)w->used, "write");
    w->used = 0;
}

static void put(writer *w, const char *bytes, size_t length)
{
    if (length > sizeof w->bytes - w->used)
        flush(w);
    memcpy(w->bytes + w->used, bytes, length);
    w->used += length;
}

static void put_text(writer *w, const char *text)
{
    put(w, text, strlen(text));
}

static void put_escaped(writer *w, const char *text, size_t length)
{
    size_t plain = 0;

    for (size_t i = 0; i < length; i++) {
        char c = text[i];

        if (c != '&' && c != '<' && c != '>')
            continue;
        put(w, text + plain, i - plain);
        put_text(w, c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
        plain = i + 1;
    }
    put(w, text + plain, length - plain);
}

/* FORMAT.md: i, 13 digits of base 32, a check character of ISO 7064 MOD 37,36. */
static void put_id(writer *w, int64_t id)
{
    static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
                      all[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    char text[ID_SIZE] = "i";
    int sum = 36;

    for (int i = 13; i >= 1; i--, id >>= 5)
        text[i] = digits[id & 31];
    for (int i = 1; i <= 13; i++) {
        int place = text[i] <= '9' ? text[i] - '0' : text[i] - 'A' + 10;

        place = (sum + place) % 36;
        sum = (place == 0 ? 36 : place) * 2 % 37;
    }
    text[14] = all[(37 - sum) % 36];
    put(w, text, 15);
}

static void put_number(writer *w, int64_t number, int scale)
{
    char text[NUMBER_SIZE];
    size_t at = sizeof text;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

    for (int digit = 0; rest > 0 || digit <= scale; digit++, rest /= 10) {
        if (scale > 0 && digit == scale)
            text[--at] = '.';
        text[--at] = (char)('0' + rest % 10);
    }
    if (number < 0)
        text[--at] = '-';
    put(w, text + at, sizeof text - at);
}

static void put_value(writer *w, sqlite3_stmt *row, int place, const column *c)
{
    if (is_text(c->type))
        put_escaped(w, (const char *)sqlite3_column_text(row, place),
                    (size_t)sqlite3_column_bytes(row, place));
    else if (c->type == INNOV_TYPE_REFERENCE)
        put_id(w, sqlite3_column_int64(row, place));
    else if (c->type == INNOV_TYPE_BOOLEAN)
        put_text(w, sqlite3_column_int64(row, place) ? "true" : "false");
    else
        put_number(w, sqlite3_column_int64(row, place), c->scale);
}

/* The tags of a column, made once: `    <name>` and `</name>\n`. */
typedef struct tags {
    char open[NAME_SIZE + 40], close[NAME_SIZE + 8];
    size_t open_length, close_length;
} tags;

static void make_tags(tags *made, const column *c)
{
    made->open_length = (size_t)snprintf(made->open, sizeof made->open, "    <%s%s>", c->name,
                                         c->multilingual ? " xml:lang=\"" PRIMARY "\"" : "");
    made->close_length = (size_t)snprintf(made->close, sizeof made->close, "</%s>\n", c->name);
}

/* The texts of a record in other languages than the primary one, in the order of fields and tags.
 */
typedef struct other {
    size_t name, lang, text, length; /* places in `bytes` */
} other;

typedef struct others {
    other each[OTHERS_MAX];
    size_t count, used;
    char bytes[BUFFER];
} others;

static size_t keep(others *o, const unsigned char *text, size_t length)
{
    size_t at = o->used;

    must(text != NULL && at + length + 1 < sizeof o->bytes, "texts that fit");
    memcpy(o->bytes + at, text, length + 1);
    o->used += length + 1;
    return at;
}

static void gather(others *o, side *s, int64_t id)
{
    o->count = o->used = 0;
    for (side_seek(s, id); side_next(s, id);) {
        other *made = &o->each[o->count++];

        must(o->count < OTHERS_MAX, "languages that fit");
        made->length = (size_t)sqlite3_column_bytes(s->rows, 3);
        made->text = keep(o, sqlite3_column_text(s->rows, 3), made->length);
        made->name = keep(o, sqlite3_column_text(s->rows, 1),
                          (size_t)sqlite3_column_bytes(s->rows, 1));
        made->lang = keep(o, sqlite3_column_text(s->rows, 2),
                          (size_t)sqlite3_column_bytes(s->rows, 2));
    }
}

static void put_languages(writer *w, const others *o, const column *c, int before)
{
    for (size_t i = 0; i < o->count; i++) {
        const char *lang = o->bytes + o->each[i].lang;

        if (strcmp(o->bytes + o->each[i].name, c->name) != 0 ||
            (strcmp(lang, PRIMARY) < 0) != before)
            continue;
        put_text(w, "    <");
        put_text(w, c->name);
        put_text(w, " xml:lang=\"");
        put_text(w, lang);
        put_text(w, "\">");
        put_escaped(w, o->bytes + o->each[i].text, o->each[i].length);
        put_text(w, "</");
        put_text(w, c->name);
        put_text(w, ">\n");
    }
}

static void put_column(writer *w, reading *r, const others *o, int64_t id, int i, const tags *t)
{
    const column *c = &r->kind->columns[i];
    int place = c->place + TEXT_OF_EACH;

    if (c->list) {
        for (side_seek(&r->lists[i], id); side_next(&r->lists[i], id);) {
            put(w, t->open, t->open_length);
            put_value(w, r->lists[i].rows, 1, c);
            put(w, t->close, t->close_length);
        }
        return;
    }
    if (c->multilingual)
        put_languages(w, o, c, 1);
    if (sqlite3_column_type(r->row, place) != SQLITE_NULL) {
        put(w, t->open, t->open_length);
        put_value(w, r->row, place, c);
        put(w, t->close, t->close_length);
    }
    if (c->multilingual)
        put_languages(w, o, c, 0);
}

/* A record's row was reached. */
static void put_record(writer *w, reading *r, const tags *all)
{
    static others o;
    int64_t id = sqlite3_column_int64(r->row, 0);

    gather(&o, &r->texts, id);
    put_text(w, "  <");
    put_text(w, r->kind->name);
    put_text(w, " id=\"");
    put_id(w, id);
    put_text(w, "\">\n");
    for (int i = 0; i < r->kind->count; i++)
        put_column(w, r, &o, id, i, &all[i]);
    put_text(w, "  </");
    put_text(w, r->kind->name);
    put_text(w, ">\n");
}

static void put_kind(writer *w, sqlite3 *db, const shape *kind)
{
    int by_owner = kind->owner >= 0 && kind->ordinal >= 0;
    char rest[REST_SIZE] = "ORDER BY id";
    tags *all = calloc((size_t)kind->count, sizeof *all);
    reading r;

    must(all != NULL, "memory");
    for (int i = 0; i < kind->count; i++)
        make_tags(&all[i], &kind->columns[i]);
    if (by_owner)
        (void)snprintf(rest, sizeof rest, "ORDER BY \"%s\", \"%s\", id",
                       kind->columns[kind->owner].name, kind->columns[kind->ordinal].name);
    reading_begin(&r, db, kind, rest, !by_owner);
    while (sqlite3_step(r.row) == SQLITE_ROW)
        put_record(w, &r, all);
    reading_end(&r);
    free(all);
}

uint64_t floor_to_xml(void *opened)
{
    floor_store *f = opened;
    static writer w;

    w.fd = open(f->t->out, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    must(w.fd >= 0, "a file to write");
    put_text(&w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ecosystem xmlns=\"urn:libinnov:0\" "
                 "revision=\"");
    put_number(&w, innov_model_revision(), 0);
    put_text(&w, "\" xml:lang=\"" PRIMARY "\">\n");
    for (size_t i = 0; i < f->t->p->model->count; i++)
        put_kind(&w, f->db, &f->t->p->model->kinds[i]);
    put_text(&w, "</ecosystem>\n");
    flush(&w);
    must(fsync(w.fd) == 0 && close(w.fd) == 0, "fsync");
    return 0;
}
