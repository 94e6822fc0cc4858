/* extension.c - elements of other namespaces by themselves, as another format carries them. */
#include "format/xml/reader.h"

/* What a record made of nothing but such elements turned out to hold. */
typedef struct alone {
    innov__buffer *out;
    int records, fields;
} alone;

static int take_no_head(void *context, const innov__head *head)
{
    (void)context, (void)head;
    return INNOV_OK;
}

static int take_alone(void *context, innov_record *record, const innov__gist *gist)
{
    alone *taken = context;

    taken->records++;
    for (size_t i = 0; i < record->kind->field_count; i++)
        taken->fields += gist->given[i] != INNOV__ABSENT;
    innov__buffer_clear(taken->out);
    if (record->foreign != NULL)
        innov__buffer_append(taken->out, record->foreign, record->foreign_length);
    return taken->out->failed;
}

/* A whole document, so that nothing in the bytes can be more than they should. */
static int parse_alone(const char *bytes, size_t length, const innov__sink *sink, innov_diag *diag)
{
    static const char head[] = "<" INNOV__XML_ROOT " xmlns=\"" INNOV__XML_NAMESPACE
                               "\" revision=\"1\"><institution id=\"i01HP5TQ1GKA9MQ\">",
                      tail[] = "</institution></" INNOV__XML_ROOT ">";
    innov__buffer document = {0};
    innov__xml_reader *r = innov__xml_reader_new("", sink, NULL, diag);
    int rc = INNOV_E_NOMEM;

    innov__buffer_text(&document, head);
    innov__buffer_append(&document, bytes, length);
    innov__buffer_text(&document, tail);
    if (r != NULL && document.failed == 0) {
        (void)xmlParseChunk(r->parser, document.bytes, (int)document.length, 1);
        rc = r->rc;
        if (rc == INNOV_OK && (!r->parser->wellFormed || !r->ended))
            rc = INNOV_E_SYNTAX;
    }
    if (r != NULL)
        innov__xml_reader_free(r);
    innov__buffer_free(&document);
    return rc;
}

int innov__xml_read_extension(const char *bytes, size_t length, innov__buffer *out)
{
    alone taken = {.out = out};
    innov__sink sink = {.context = &taken, .head = take_no_head, .record = take_alone};
    innov_diag *diag;
    int rc;

    if (length > INNOV__FOREIGN_MAX)
        return INNOV_E_LIMIT;
    rc = innov_diag_new(&diag);
    if (rc != INNOV_OK)
        return rc;
    rc = parse_alone(bytes, length, &sink, diag);
    if (rc == INNOV_OK && (innov_diag_count(diag) > 0 || taken.records != 1 || taken.fields != 0))
        rc = INNOV_E_SYNTAX;
    innov_diag_free(diag);
    return rc;
}
