/* history.c - the log at the end of a store file, written and read.
 *
 *   <history>
 *     <erased id="i..." person="i..." number="1" revision="3" salt="..." label="..."/>
 *     <transaction revision="2" instant="..." digest="..." actor="..." reason="...">
 *       <added kind="sprint" first="i..." last="i..."/>
 *       <changed id="i..." before="1">
 *         <before field="title" xml:lang="lv">...</before>      what the field had, an empty one:
 * none
 *       </changed>
 *       <deleted id="i..." before="1" label="..." labels="...">...</deleted>
 *     </transaction>
 *   </history>
 */
#include "format/xml/history.h"

#include <string.h>

#include "base/date.h"
#include "base/id.h"
#include "base/number.h"
#include "base/utf8.h"
#include "model/forms.h"

/* ---- Writing ------------------------------------------------------------------------------- */

static void write_number(innov__output *out, const char *name, int64_t number)
{
    char digits[INNOV__INT_SIZE];

    innov__int_format(number, digits);
    innov__xml_write_attribute(out, name, digits);
}

static void write_id(innov__output *out, const char *name, int64_t id)
{
    char text[INNOV_ID_SIZE];

    innov__id_write(id, text);
    innov__xml_write_attribute(out, name, text);
}

static void write_given(innov__output *out, const char *name, const char *value)
{
    if (value[0] != '\0')
        innov__xml_write_attribute(out, name, value);
}

void innov__xml_write_history_start(innov__output *out)
{
    innov__output_text(out, "  <history>\n");
}

void innov__xml_write_history_end(innov__output *out)
{
    innov__output_text(out, "  </history>\n");
}

void innov__xml_write_erased(innov__output *out, const innov__xml_erased *erased)
{
    innov__output_text(out, "    <erased");
    write_id(out, "id", erased->id);
    write_id(out, "person", erased->person);
    write_number(out, "number", erased->number);
    write_number(out, "revision", erased->revision);
    innov__xml_write_attribute(out, "salt", erased->salt);
    write_given(out, "label", erased->label);
    innov__output_text(out, "/>\n");
}

void innov__xml_write_transaction(innov__output *out, const innov__xml_transaction *transaction)
{
    char instant[INNOV_INSTANT_SIZE] = "";

    (void)innov_instant_format(transaction->instant, instant, sizeof instant); /* "" is refused */
    innov__output_text(out, "    <transaction");
    write_number(out, "revision", transaction->revision);
    innov__xml_write_attribute(out, "instant", instant);
    innov__xml_write_attribute(out, "digest", transaction->digest);
    write_given(out, "actor", transaction->actor);
    write_given(out, "reason", transaction->reason);
    write_given(out, "override", transaction->override ? "true" : "");
    innov__output_text(out, ">\n");
}

void innov__xml_write_transaction_end(innov__output *out)
{
    innov__output_text(out, "    </transaction>\n");
}

void innov__xml_write_added(innov__output *out, const char *kind, int64_t first, int64_t last)
{
    innov__output_text(out, "      <added");
    innov__xml_write_attribute(out, "kind", kind);
    write_id(out, "first", first);
    write_id(out, "last", last);
    innov__output_text(out, "/>\n");
}

void innov__xml_write_change(innov__output *out, const innov__xml_change *change)
{
    innov__output_text(out, change->deleted ? "      <deleted" : "      <changed");
    write_id(out, "id", change->id);
    write_number(out, "before", change->before);
    write_given(out, "label", change->label);
    write_given(out, "labels", change->labels);
    innov__output_text(out, ">\n");
    if (change->extension[0] == '\0')
        return;
    innov__output_text(out, "        <extension>");
    innov__xml_write_text(out, change->extension, strlen(change->extension));
    innov__output_text(out, "</extension>\n");
}

void innov__xml_write_change_end(innov__output *out, int deleted)
{
    innov__output_text(out, deleted ? "      </deleted>\n" : "      </changed>\n");
}

void innov__xml_write_before(innov__output *out, const char *field, const char *lang,
                             int64_t ordinal, const char *text)
{
    innov__output_text(out, "        <before");
    innov__xml_write_attribute(out, "field", field);
    write_given(out, "xml:lang", lang);
    if (ordinal > 0)
        write_number(out, "ordinal", ordinal);
    if (text == NULL) {
        innov__output_text(out, "/>\n");
        return;
    }
    innov__output_text(out, ">");
    innov__xml_write_text(out, text, strlen(text));
    innov__output_text(out, "</before>\n");
}

/* ---- Reading ------------------------------------------------------------------------------- */

static int read_number(innov__history_attribute *attribute, void *context, const char *name,
                       int64_t *number)
{
    const char *text = attribute(context, name);

    return innov__int_parse(text, strlen(text), number) == INNOV_OK && *number > 0;
}

static int read_id(innov__history_attribute *attribute, void *context, const char *name,
                   int64_t *id)
{
    const char *text = attribute(context, name);

    return innov__id_read(text, strlen(text), id) == INNOV_OK;
}

static int is_one_line(const char *text)
{
    return innov__text_look(text, strlen(text), 0).fault == INNOV__TEXT_FINE;
}

static int is_digest(const char *text)
{
    return strlen(text) == 32 && strspn(text, "0123456789abcdef") == 32;
}

static int start_transaction(innov__history *h, innov__history_attribute *attribute, void *context)
{
    innov__xml_transaction transaction = {.actor = attribute(context, "actor"),
                                          .reason = attribute(context, "reason"),
                                          .digest = attribute(context, "digest")};
    const char *instant = attribute(context, "instant");

    const char *override = attribute(context, "override");

    transaction.override = strcmp(override, "true") == 0;
    if (!read_number(attribute, context, "revision", &transaction.revision) ||
        innov__instant_read(instant, strlen(instant), &transaction.instant) != INNOV_OK ||
        !is_digest(transaction.digest) || (override[0] != '\0' && !transaction.override) ||
        !is_one_line(transaction.actor) || !is_one_line(transaction.reason))
        return INNOV_E_SYNTAX;
    return h->sink->transaction(h->sink->context, &transaction);
}

static int start_erased(innov__history *h, innov__history_attribute *attribute, void *context)
{
    innov__xml_erased erased = {.salt = attribute(context, "salt"),
                                .label = attribute(context, "label")};

    if (!read_id(attribute, context, "id", &erased.id) ||
        !read_id(attribute, context, "person", &erased.person) ||
        !read_number(attribute, context, "number", &erased.number) ||
        !read_number(attribute, context, "revision", &erased.revision) || !is_digest(erased.salt) ||
        (erased.label[0] != '\0' && !is_digest(erased.label)))
        return INNOV_E_SYNTAX;
    return h->sink->erased(h->sink->context, &erased);
}

static int start_added(innov__history *h, innov__history_attribute *attribute, void *context)
{
    const char *name = attribute(context, "kind");
    const innov__kind *kind = innov__kind_by_name(name, strlen(name));
    int64_t first, last;

    if (!read_id(attribute, context, "first", &first) ||
        !read_id(attribute, context, "last", &last))
        return INNOV_E_SYNTAX;
    if (kind == NULL && h->newer)
        return INNOV_DONE;
    if (kind == NULL || innov__id_kind(first) != kind->number ||
        innov__id_kind(last) != kind->number)
        return INNOV_E_SYNTAX;
    return h->sink->added(h->sink->context, kind, first, last);
}

static int start_change(innov__history *h, int deleted, innov__history_attribute *attribute,
                        void *context)
{
    innov__xml_change *change = &h->change;

    *change = (innov__xml_change){.deleted = deleted};
    h->announced = h->has_extension = 0;
    innov__buffer_clear(&h->label);
    innov__buffer_clear(&h->labels);
    innov__buffer_clear(&h->extension);
    innov__buffer_text(&h->label, attribute(context, "label"));
    innov__buffer_text(&h->labels, attribute(context, "labels"));
    if (!read_id(attribute, context, "id", &change->id) ||
        !read_number(attribute, context, "before", &change->before))
        return INNOV_E_SYNTAX;
    h->kind = innov__kind_by_number(innov__id_kind(change->id));
    if (h->kind == NULL && h->newer)
        return INNOV_DONE;
    if (h->kind == NULL || (h->label.length > 0) != (h->labels.length > 0) ||
        (h->label.length > 0 && (!innov__label_ok(h->label.bytes, h->label.length) ||
                                 !innov__uri_form.holds(h->labels.bytes, h->labels.length))))
        return INNOV_E_SYNTAX;
    return h->label.failed != 0 || h->labels.failed != 0 ? INNOV_E_NOMEM : INNOV_OK;
}

static int start_before(innov__history *h, innov__history_attribute *attribute, void *context)
{
    const char *name = attribute(context, "field"), *lang = attribute(context, "lang");
    const char *ordinal = attribute(context, "ordinal");
    int index = innov__field_by_name(h->kind, name, strlen(name));

    if (index < 0 && h->newer)
        return INNOV_DONE;
    if (index < 0 || (lang[0] != '\0' && !innov__language_ok(lang)))
        return INNOV_E_SYNTAX;
    h->field = &h->kind->fields[index];
    memcpy(h->lang, lang, strlen(lang) + 1);
    h->ordinal = 0;
    if (ordinal[0] != '\0' &&
        (innov__int_parse(ordinal, strlen(ordinal), &h->ordinal) != INNOV_OK || h->ordinal < 1))
        return INNOV_E_SYNTAX;
    return INNOV_OK;
}

/* The change is handed on with its first value, when its extension is known, or at its end. */
static int announce(innov__history *h)
{
    if (h->announced)
        return INNOV_OK;
    h->announced = 1;
    h->change.label = h->label.length > 0 ? h->label.bytes : "";
    h->change.labels = h->labels.length > 0 ? h->labels.bytes : "";
    h->change.extension = h->extension.length > 0 ? h->extension.bytes : "";
    return h->sink->change(h->sink->context, &h->change);
}

int innov__history_start(innov__history *h, const char *name, innov__history_attribute *attribute,
                         void *context)
{
    int rc = INNOV_E_SYNTAX;

    if (h->depth == 0)
        rc = INNOV_OK;
    else if (h->depth == 1 && strcmp(name, "erased") == 0)
        rc = start_erased(h, attribute, context);
    else if (h->depth == 1 && strcmp(name, "transaction") == 0)
        rc = start_transaction(h, attribute, context);
    else if (h->depth == 2 && strcmp(name, "added") == 0)
        rc = start_added(h, attribute, context);
    else if (h->depth == 2 && (strcmp(name, "changed") == 0 || strcmp(name, "deleted") == 0))
        rc = start_change(h, name[0] == 'd', attribute, context);
    else if (h->depth == 3 && h->kind != NULL && strcmp(name, "before") == 0)
        rc = start_before(h, attribute, context);
    else if (h->depth == 3 && h->kind != NULL && strcmp(name, "extension") == 0 && !h->announced &&
             !h->has_extension) {
        h->has_extension = 1;
        rc = INNOV_OK;
    }
    if (rc == INNOV_OK)
        h->depth++;
    return rc;
}

static int end_before(innov__history *h, const innov__buffer *text)
{
    innov__slot slot = {0};
    innov__report nobody = {.lenient = INNOV__SILENT};
    innov__facts place = {0};
    int rc = announce(h);

    if (rc != INNOV_OK)
        return rc;
    innov__arena_reset(&h->arena);
    if (text->length > 0)
        rc = innov__value_read(h->field, text->bytes, text->length, &h->arena, &slot, nobody,
                               &place);
    if (rc != INNOV_OK)
        return rc == INNOV_E_NOMEM ? rc : INNOV_E_SYNTAX;
    return h->sink->before(h->sink->context, h->field, h->lang, h->ordinal,
                           text->length > 0 ? &slot : NULL);
}

int innov__history_end(innov__history *h, const innov__buffer *text)
{
    int rc = INNOV_OK;

    if (text->failed != 0)
        return INNOV_E_NOMEM;
    if (h->depth == 4 && h->field != NULL) {
        rc = end_before(h, text);
        h->field = NULL;
    } else if (h->depth == 4) {
        innov__buffer_append(&h->extension, text->length > 0 ? text->bytes : "", text->length);
        rc = h->extension.failed;
    } else if (h->depth == 3 && h->kind != NULL) {
        rc = announce(h);
        h->kind = NULL;
    }
    h->depth--;
    return rc;
}

void innov__history_free(innov__history *h)
{
    innov__buffer_free(&h->label);
    innov__buffer_free(&h->labels);
    innov__buffer_free(&h->extension);
    innov__arena_free(&h->arena);
}
