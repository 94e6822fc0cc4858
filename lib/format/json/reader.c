/* reader.c - JSON to records, one at a time.
 *
 * The members of an object stand in any order, so a record's tokens are kept until its kind is
 * known; our own files say it first. Faults of content are said and reading goes on, so that one
 * run lists them all; what is no JSON ends it.
 */
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "format/json/json.h"
#include "format/json/text.h"
#include "format/json/token.h"
#include "format/maker.h"
#include "model/forms.h"

enum {
    KEPT_MAX = 16 * 1024 * 1024, /* bytes of a record before its kind is known */
    SHOWN = 40
};

#define RECORDS_MAX INT64_C(100000000)

/* The members of the file, and those of a record; the names of the latter cannot be those of
 * fields, which have an object of their own. */
typedef enum head_member {
    H_MODEL,
    H_REVISION,
    H_LABELS,
    H_LANGUAGE,
    H_ORIGIN,
    H_RECORDS,
    HEAD_MEMBERS
} head_member;

typedef enum record_member {
    R_KIND,
    R_ID,
    R_LABEL,
    R_LABELS,
    R_FIELDS,
    R_EXTENSION,
    RECORD_MEMBERS
} record_member;

static const char *const head_names[HEAD_MEMBERS] = {
    [H_MODEL] = "model",       [H_REVISION] = "revision", [H_LABELS] = "labels",
    [H_LANGUAGE] = "language", [H_ORIGIN] = "origin",     [H_RECORDS] = "records",
};

static const char *const record_names[RECORD_MEMBERS] = {
    [R_KIND] = "kind",     [R_ID] = "id",         [R_LABEL] = "label",
    [R_LABELS] = "labels", [R_FIELDS] = "fields", [R_EXTENSION] = "extension",
};

/* A token of a record whose kind is not known yet. */
typedef struct kept_token {
    innov__json_token token;
    size_t at; /* of its text in the kept bytes */
} kept_token;

typedef struct reader {
    innov__json_tokens tokens;
    innov__json_token token; /* the present one */
    kept_token *kept;
    size_t kept_count, kept_capacity, kept_next;
    innov__buffer kept_text;
    const innov__json_given *given;
    innov__maker maker;
    innov__buffer head[HEAD_MEMBERS];     /* texts of the members; empty: not given */
    innov__buffer member[RECORD_MEMBERS]; /* likewise, of the record */
    unsigned seen_head, seen;             /* a bit for each member that was there */
    int32_t revision;                     /* of the model; 0: not given */
    int newer;                            /* written for a newer model: unknown is passed over */
    int64_t records;
} reader;

/* ---- Tokens -------------------------------------------------------------------------------- */

#define fault(r, ...) innov__maker_say(&(r)->maker, __VA_ARGS__)

static int next(reader *r)
{
    int rc = INNOV_OK;

    if (r->kept_next < r->kept_count) {
        const kept_token *kept = &r->kept[r->kept_next++];

        r->token = kept->token;
        r->token.text = r->kept_text.bytes + kept->at;
    } else {
        rc = innov__json_next(&r->tokens, &r->token);
    }
    r->maker.line = r->token.line;
    r->maker.byte = r->token.byte;
    return rc;
}

static int keep(reader *r)
{
    if (innov__array_reserve(&r->kept, &r->kept_capacity, r->kept_count + 1, sizeof *r->kept) !=
        INNOV_OK)
        return innov__maker_no_memory(&r->maker);
    r->kept[r->kept_count++] = (kept_token){r->token, r->kept_text.length};
    innov__buffer_append(&r->kept_text, r->token.text, r->token.length + 1);
    if (r->kept_text.failed != 0)
        return innov__maker_no_memory(&r->maker);
    if (r->kept_text.length + r->kept_count * sizeof *r->kept > KEPT_MAX) {
        fault(r, INNOV__MSG_JSON_LATE_KIND, .limit = KEPT_MAX);
        return INNOV_E_LIMIT;
    }
    return INNOV_OK;
}

static int opens(const reader *r)
{
    return r->token.sort == INNOV__JSON_OBJECT || r->token.sort == INNOV__JSON_ARRAY;
}

static int closes(const reader *r)
{
    return r->token.sort == INNOV__JSON_OBJECT_END || r->token.sort == INNOV__JSON_ARRAY_END;
}

/* Passes over the rest of the value that the present token begins. */
static int skip(reader *r)
{
    int depth = opens(r), rc = INNOV_OK;

    while (depth > 0 && (rc = next(r)) == INNOV_OK)
        depth += opens(r) - closes(r);
    return rc;
}

/* The value is not of the sort that belongs here. */
static int refuse(reader *r, innov__message message)
{
    size_t shown = innov__text_cut(r->token.text, r->token.length, SHOWN);
    char quoted[SHOWN + 3] = "\"";

    memcpy(quoted + 1, r->token.text, shown);
    memcpy(quoted + 1 + shown, "\"", 2);
    fault(r, message, .value = r->token.sort == INNOV__JSON_STRING ? quoted : r->token.text);
    return skip(r);
}

/* ---- Members ------------------------------------------------------------------------------- */

/* Which of the names the present token is; `count` when none. */
static size_t member_named(const reader *r, const char *const *names, size_t count)
{
    size_t n = 0;

    while (n < count && strcmp(r->token.text, names[n]) != 0)
        n++;
    return n;
}

static int refuse_member(reader *r, const char *const *names, size_t count)
{
    innov__buffer expected = {0};
    int rc = INNOV_OK;

    for (size_t n = 0; n < count; n++) {
        innov__buffer_text(&expected, n > 0 ? ", " : "");
        innov__buffer_text(&expected, names[n]);
    }
    if (expected.failed != 0)
        rc = innov__maker_no_memory(&r->maker);
    else if (!r->newer)
        fault(r, INNOV__MSG_JSON_MEMBER, .value = r->token.text, .expected = expected.bytes);
    innov__buffer_free(&expected);
    return rc;
}

/* Notes that a member is there; 0 when it was before, which is said. */
static int is_first(reader *r, unsigned *seen, size_t member)
{
    if ((*seen >> member & 1) != 0) {
        fault(r, INNOV__MSG_XML_REPEATED, .value = r->token.text);
        return 0;
    }
    *seen |= 1U << member;
    return 1;
}

/* Keeps the text of a member. */
static int keep_text(reader *r, const char *name, innov__buffer *text)
{
    if (r->token.sort != INNOV__JSON_STRING)
        return refuse(r, INNOV__MSG_JSON_NOT_TEXT);
    if (r->token.length == 0)
        fault(r, INNOV__MSG_JSON_EMPTY, .field_name = name);
    innov__buffer_append(text, r->token.text, r->token.length);
    return text->failed == 0 ? INNOV_OK : innov__maker_no_memory(&r->maker);
}

/* ---- Values of fields ---------------------------------------------------------------------- */

static const innov__field *field_of(const reader *r)
{
    return &r->maker.record->kind->fields[r->maker.index];
}

/* A number in any spelling becomes its canonical text; one that cannot be the field's stays as it
 * is, so that the finding shows it. */
static int take_number(reader *r)
{
    const innov__field *field = field_of(r);
    int scale = field->type == INNOV_TYPE_MONEY     ? 2
                : field->type == INNOV_TYPE_DECIMAL ? field->scale
                                                    : 0;
    char canonical[INNOV__INT_SIZE];
    int64_t number;

    if (innov__json_scaled(r->token.text, r->token.length, scale, &number) != INNOV_OK)
        return innov__maker_value(&r->maker, NULL, r->token.text, r->token.length);
    return innov__maker_value(&r->maker, NULL, canonical,
                              innov__scaled_format(number, scale, canonical));
}

static int take_text(reader *r, const char *lang)
{
    if (r->token.length > 0)
        return innov__maker_value(&r->maker, lang, r->token.text, r->token.length);
    fault(r, INNOV__MSG_JSON_EMPTY, .name = NULL);
    return INNOV_OK;
}

/* One value, of a list or alone. */
static int read_value(reader *r)
{
    innov__json_sort sort = r->token.sort;

    switch (field_of(r)->type) {
    case INNOV_TYPE_INTEGER:
    case INNOV_TYPE_DECIMAL:
    case INNOV_TYPE_MONEY:
        return sort == INNOV__JSON_NUMBER   ? take_number(r)
               : sort == INNOV__JSON_STRING ? take_text(r, NULL)
                                            : refuse(r, INNOV__MSG_JSON_NOT_NUMBER);
    case INNOV_TYPE_BOOLEAN:
        return sort == INNOV__JSON_TRUE || sort == INNOV__JSON_FALSE
                   ? take_text(r, NULL)
                   : refuse(r, INNOV__MSG_JSON_NOT_BOOLEAN);
    default:
        return sort == INNOV__JSON_STRING ? take_text(r, NULL)
                                          : refuse(r, INNOV__MSG_JSON_NOT_TEXT);
    }
}

/* An empty list says that there is none. */
static int read_list(reader *r)
{
    int count = 0, rc;

    if (r->token.sort != INNOV__JSON_ARRAY)
        return refuse(r, INNOV__MSG_JSON_NOT_LIST);
    while ((rc = next(r)) == INNOV_OK && r->token.sort != INNOV__JSON_ARRAY_END) {
        count++;
        rc = read_value(r);
        if (rc != INNOV_OK)
            return rc;
    }
    if (rc == INNOV_OK && count == 0)
        innov__maker_nil(&r->maker);
    return rc;
}

/* Whether the field has a text in the language already. */
static int language_given(const reader *r, const char *lang)
{
    size_t count;
    const innov__item *items = innov__record_items(r->maker.record, r->maker.index, &count);

    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].lang, lang) == 0)
            return 1;
    return 0;
}

/* The name of a language, and the text behind it. */
static int read_language(reader *r)
{
    char lang[INNOV__LANGUAGE_SIZE] = "";
    int rc;

    if (!innov__language_ok(r->token.text))
        fault(r, INNOV__MSG_NOT_LANGUAGE, .value = r->token.text);
    else if (language_given(r, r->token.text))
        fault(r, INNOV__MSG_XML_REPEATED, .value = r->token.text);
    else
        memcpy(lang, r->token.text, r->token.length + 1);
    rc = next(r);
    if (rc != INNOV_OK)
        return rc;
    if (lang[0] == '\0')
        return skip(r);
    return r->token.sort == INNOV__JSON_STRING ? take_text(r, lang)
           : r->token.sort == INNOV__JSON_NULL ? innov__maker_no_language(&r->maker, lang)
                                               : refuse(r, INNOV__MSG_JSON_NOT_TEXT);
}

static int read_languages(reader *r)
{
    int count = 0, rc;

    if (r->token.sort != INNOV__JSON_OBJECT)
        return refuse(r, INNOV__MSG_JSON_NOT_LANGUAGES);
    while ((rc = next(r)) == INNOV_OK && r->token.sort != INNOV__JSON_OBJECT_END) {
        count++;
        rc = read_language(r);
        if (rc != INNOV_OK)
            return rc;
    }
    if (rc == INNOV_OK && count == 0)
        fault(r, INNOV__MSG_JSON_EMPTY, .name = NULL);
    return rc;
}

/* ---- Fields -------------------------------------------------------------------------------- */

/* Says that there is no such kind or field, and which may be meant; a newer model may have it. */
static void refuse_name(reader *r, innov__message message, const char *name, const char *nearest)
{
    char words[INNOV__SUGGESTION_SIZE];

    innov__suggest(nearest, words);
    r->maker.index = -1;
    if (!r->newer)
        fault(r, message, .value = name, .expected = words);
}

/* Turns to the field that the present token names; 0 when there is none, or it was there before. */
static int turn_to_field(reader *r, int index)
{
    const innov__kind *kind = r->maker.record->kind;
    int is_new;

    if (index < 0) {
        refuse_name(r, INNOV__MSG_XML_UNKNOWN_FIELD, r->token.text,
                    innov__nearest(kind, r->token.text, r->token.length));
        return 0;
    }
    is_new = r->maker.lines[index] == 0;
    innov__maker_field(&r->maker, index);
    if (!is_new)
        fault(r, INNOV__MSG_XML_REPEATED, .value = kind->fields[index].name);
    return is_new;
}

/* A field from its name on. */
static int read_field(reader *r)
{
    const innov__kind *kind = r->maker.record->kind;
    int index = innov__field_by_name(kind, r->token.text, r->token.length);
    int is_new = turn_to_field(r, index), rc = next(r);

    if (rc != INNOV_OK || !is_new)
        return rc != INNOV_OK ? rc : skip(r);
    if (r->token.sort == INNOV__JSON_NULL)
        innov__maker_nil(&r->maker);
    else if ((kind->fields[index].flags & INNOV_FIELD_IS_MULTILINGUAL) != 0)
        rc = read_languages(r);
    else if ((kind->fields[index].flags & INNOV_FIELD_IS_LIST) != 0)
        rc = read_list(r);
    else
        rc = read_value(r);
    return rc;
}

static int read_fields(reader *r)
{
    int rc;

    if (r->token.sort != INNOV__JSON_OBJECT)
        return refuse(r, INNOV__MSG_JSON_NOT_OBJECT);
    while ((rc = next(r)) == INNOV_OK && r->token.sort != INNOV__JSON_OBJECT_END) {
        rc = read_field(r);
        if (rc != INNOV_OK)
            return rc;
    }
    r->maker.index = -1;
    return rc;
}

/* ---- Records ------------------------------------------------------------------------------- */

/* Reads the next token ahead and keeps it. */
static int look_ahead(reader *r)
{
    int rc = innov__json_next(&r->tokens, &r->token);

    r->maker.line = r->token.line;
    r->maker.byte = r->token.byte;
    return rc == INNOV_OK ? keep(r) : rc;
}

/* Reads ahead to the kind of the record that the present token begins, and goes back. What it is
 * called stays in the member's text; empty when the record does not say it. */
static int find_kind(reader *r)
{
    int depth = 1, found = 0, rc = INNOV_OK;

    r->kept_count = r->kept_next = 0;
    innov__buffer_clear(&r->kept_text);
    innov__buffer_clear(&r->member[R_KIND]);
    while (depth > 0 && !found && rc == INNOV_OK) {
        int is_kind = depth == 1 && r->token.sort == INNOV__JSON_NAME &&
                      strcmp(r->token.text, record_names[R_KIND]) == 0;

        rc = look_ahead(r);
        depth += opens(r) - closes(r);
        found = rc == INNOV_OK && is_kind;
    }
    if (found && r->token.sort == INNOV__JSON_STRING)
        rc = keep_text(r, record_names[R_KIND], &r->member[R_KIND]);
    else if (found)
        fault(r, INNOV__MSG_JSON_NOT_TEXT, .value = r->token.text);
    return rc;
}

/* The kind of the record; NULL when it cannot be read, which is said. */
static const innov__kind *kind_of(reader *r)
{
    const innov__buffer *name = &r->member[R_KIND];
    const innov__kind *kind = r->given->kind;

    if (name->length == 0) {
        if (kind == NULL && !r->maker.faulty)
            fault(r, INNOV__MSG_JSON_NO_MEMBER, .value = record_names[R_KIND]);
        return kind;
    }
    kind = innov__kind_by_name(name->bytes, name->length);
    if (kind == NULL)
        refuse_name(r, INNOV__MSG_XML_UNKNOWN_KIND, name->bytes,
                    innov__nearest(NULL, name->bytes, name->length));
    else if ((kind->flags & INNOV_KIND_IS_INPUT) != 0)
        fault(r, INNOV__MSG_INPUT_KIND, .kind = kind->number, .kind_name = kind->name);
    else if (r->given->kind != NULL && r->given->kind != kind)
        fault(r, INNOV__MSG_OTHER_KIND, .value = kind->name, .expected = r->given->kind->name);
    else
        return kind;
    return NULL;
}

static const char *member_text(const reader *r, record_member member)
{
    return r->member[member].length > 0 ? r->member[member].bytes : NULL;
}

static innov__called called_of(const reader *r)
{
    return (innov__called){.id = member_text(r, R_ID),
                           .label = member_text(r, R_LABEL),
                           .labels = member_text(r, R_LABELS)};
}

/* A member of a record from its name on. */
static int read_member(reader *r)
{
    size_t member = member_named(r, record_names, RECORD_MEMBERS);
    innov__called called;
    int is_new, rc = INNOV_OK;

    r->maker.index = -1;
    if (member == RECORD_MEMBERS)
        rc = refuse_member(r, record_names, RECORD_MEMBERS);
    is_new = member < RECORD_MEMBERS && is_first(r, &r->seen, member);
    if (rc == INNOV_OK)
        rc = next(r);
    if (rc != INNOV_OK)
        return rc;
    if (!is_new || member == R_KIND) /* that is known */
        return skip(r);
    if (member == R_FIELDS) {
        called = called_of(r);
        innov__maker_expect(&r->maker, &called);
        return read_fields(r);
    }
    return keep_text(r, record_names[member], &r->member[member]);
}

/* All members are read: what the record is and what comes with it. */
static int end_record(reader *r)
{
    const innov__buffer *extension = &r->member[R_EXTENSION];
    innov__called called = called_of(r);
    int rc = INNOV_OK;

    if (called.id != NULL)
        rc = innov__maker_identify(&r->maker, &called);
    else if (called.label != NULL || called.labels != NULL)
        fault(r, INNOV__MSG_JSON_NO_MEMBER, .value = record_names[R_ID]);
    if ((r->seen >> R_FIELDS & 1) == 0)
        fault(r, INNOV__MSG_JSON_NO_MEMBER, .value = record_names[R_FIELDS]);
    if (rc == INNOV_OK && extension->length > 0)
        rc = innov__maker_extend(&r->maker, extension->bytes, extension->length);
    return rc == INNOV_OK ? innov__maker_end(&r->maker) : rc;
}

static int read_members(reader *r, const innov__kind *kind)
{
    int64_t line = r->maker.line, byte = r->maker.byte;
    int rc = innov__maker_begin(&r->maker, kind);

    r->seen = 0;
    for (size_t m = R_ID; m < RECORD_MEMBERS; m++)
        innov__buffer_clear(&r->member[m]);
    while (rc == INNOV_OK && (rc = next(r)) == INNOV_OK && r->token.sort != INNOV__JSON_OBJECT_END)
        rc = read_member(r);
    r->maker.line = line;
    r->maker.byte = byte;
    return rc == INNOV_OK ? end_record(r) : rc;
}

static int read_record(reader *r)
{
    innov__json_token begin = r->token;
    const innov__kind *kind;
    int rc;

    if (++r->records > RECORDS_MAX) {
        fault(r, INNOV__MSG_FILE_RECORDS, .limit = RECORDS_MAX);
        return INNOV_E_LIMIT;
    }
    if (begin.sort != INNOV__JSON_OBJECT)
        return refuse(r, INNOV__MSG_JSON_NOT_OBJECT);
    r->maker.faulty = 0;
    rc = find_kind(r);
    if (rc != INNOV_OK)
        return rc;
    r->maker.line = begin.line;
    r->maker.byte = begin.byte;
    kind = kind_of(r);
    if (kind != NULL)
        return read_members(r, kind);
    r->token = begin;
    return skip(r);
}

static int read_records(reader *r)
{
    int rc;

    if (r->token.sort != INNOV__JSON_ARRAY)
        return refuse(r, INNOV__MSG_JSON_NOT_LIST);
    while ((rc = next(r)) == INNOV_OK && r->token.sort != INNOV__JSON_ARRAY_END) {
        rc = read_record(r);
        if (rc != INNOV_OK)
            return rc;
    }
    return rc;
}

/* ---- The file ------------------------------------------------------------------------------ */

static const char *text_of(const reader *r, head_member member)
{
    return r->head[member].length > 0 ? r->head[member].bytes : "";
}

/* Reads the revision, a whole number of at least 0. */
static int read_revision(reader *r)
{
    char range[INNOV__INT_SIZE + 5] = "0 .. ";
    int64_t number;

    if (r->token.sort != INNOV__JSON_NUMBER)
        return refuse(r, INNOV__MSG_JSON_NOT_NUMBER);
    innov__int_format(INT32_MAX, range + 5);
    if (innov__json_scaled(r->token.text, r->token.length, 0, &number) != INNOV_OK)
        fault(r, INNOV__MSG_NOT_INTEGER, .field_name = head_names[H_REVISION],
              .value = r->token.text);
    else if (number < 0 || number > INT32_MAX)
        fault(r, INNOV__MSG_NOT_IN_RANGE, .field_name = head_names[H_REVISION],
              .value = r->token.text, .expected = range);
    else
        r->revision = (int32_t)number;
    r->newer = r->revision > INNOV__MODEL_REVISION;
    return INNOV_OK;
}

/* Which model the file is of: another one of ours, or none. */
static int check_model(reader *r)
{
    static const char ours[] = "urn:libinnov:";
    const char *model = text_of(r, H_MODEL);

    if (strcmp(model, INNOV__JSON_MODEL) == 0)
        return INNOV_OK;
    if (strncmp(model, ours, sizeof ours - 1) == 0) {
        fault(r, INNOV__MSG_XML_NEWER, .value = model, .expected = INNOV__JSON_MODEL);
        return INNOV_E_NEWER;
    }
    fault(r, INNOV__MSG_JSON_ROOT, .value = model[0] != '\0' ? model : "?",
          .expected = "\"model\": \"" INNOV__JSON_MODEL "\"");
    return INNOV_E_FOREIGN;
}

/* Hands on what the file says of itself; what is wrong with that ends it, as the rest would only
 * be misread. */
static int deliver_head(reader *r)
{
    innov__head head = {.revision = r->revision,
                        .labels = text_of(r, H_LABELS),
                        .language = text_of(r, H_LANGUAGE),
                        .identity = "",
                        .origin = text_of(r, H_ORIGIN)};

    if (r->maker.faulty)
        return INNOV_E_REFUSED;
    if (head.labels[0] != '\0' || r->seen_head != 0)
        r->maker.labels = head.labels;
    if (head.language[0] != '\0')
        r->maker.primary = head.language;
    return r->maker.sink->head(r->maker.sink->context, &head);
}

static int begin_records(reader *r)
{
    int rc = check_model(r);

    if (rc == INNOV_OK)
        rc = deliver_head(r);
    if (rc == INNOV_OK)
        rc = read_records(r);
    return rc;
}

/* Keeps a text of the head that has the form it must have. */
static int read_head_text(reader *r, head_member member)
{
    int rc = keep_text(r, head_names[member], &r->head[member]);
    const char *text = text_of(r, member);

    if (rc != INNOV_OK || text[0] == '\0')
        return rc;
    if (member == H_LABELS && !innov__uri_form.holds(text, strlen(text)))
        fault(r, INNOV__MSG_NOT_URI, .field_name = head_names[member], .value = text);
    if (member == H_LANGUAGE && !innov__language_ok(text))
        fault(r, INNOV__MSG_NOT_LANGUAGE, .field_name = head_names[member], .value = text);
    return INNOV_OK;
}

/* Behind the records only their revision may stand, where tools sort the names: and then a newer
 * one comes too late for what it excuses. */
static int is_late(reader *r, head_member member)
{
    if ((r->seen_head >> H_RECORDS & 1) == 0 || member == H_RECORDS)
        return 0;
    return member != H_REVISION || r->newer;
}

static int read_head_value(reader *r, head_member member)
{
    int rc = INNOV_OK;

    if (member == H_RECORDS)
        return begin_records(r);
    rc = member == H_REVISION ? read_revision(r) : read_head_text(r, member);
    if (rc == INNOV_OK && is_late(r, member))
        fault(r, INNOV__MSG_JSON_LATE, .value = head_names[member]);
    return rc;
}

static int read_head_member(reader *r)
{
    size_t member = member_named(r, head_names, HEAD_MEMBERS);
    int is_new, rc = INNOV_OK;

    if (member == HEAD_MEMBERS)
        rc = refuse_member(r, head_names, HEAD_MEMBERS);
    is_new = member < HEAD_MEMBERS && is_first(r, &r->seen_head, member);
    if (rc == INNOV_OK)
        rc = next(r);
    if (rc != INNOV_OK)
        return rc;
    return is_new ? read_head_value(r, (head_member)member) : skip(r);
}

static int read_root(reader *r)
{
    static const head_member needed[] = {H_MODEL, H_REVISION, H_RECORDS};
    int rc;

    while ((rc = next(r)) == INNOV_OK && r->token.sort != INNOV__JSON_OBJECT_END) {
        rc = read_head_member(r);
        if (rc != INNOV_OK)
            return rc;
    }
    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(needed); i++)
        if ((r->seen_head >> needed[i] & 1) == 0)
            fault(r, INNOV__MSG_JSON_NO_MEMBER, .value = head_names[needed[i]]);
    return rc;
}

static int read_document(reader *r)
{
    int rc = next(r);

    if (rc != INNOV_OK)
        return rc;
    if (r->token.sort == INNOV__JSON_OBJECT) {
        rc = read_root(r);
    } else if (r->token.sort == INNOV__JSON_ARRAY) { /* records alone */
        rc = deliver_head(r);
        if (rc == INNOV_OK)
            rc = read_records(r);
    } else {
        fault(r, INNOV__MSG_JSON_ROOT, .value = r->token.text, .expected = "{ [");
        return INNOV_E_FOREIGN;
    }
    return rc == INNOV_OK ? next(r) : rc; /* nothing stands behind it */
}

static void free_reader(reader *r)
{
    innov__json_end(&r->tokens);
    innov__maker_free(&r->maker);
    innov__free(r->kept);
    innov__buffer_free(&r->kept_text);
    for (size_t m = 0; m < HEAD_MEMBERS; m++)
        innov__buffer_free(&r->head[m]);
    for (size_t m = 0; m < RECORD_MEMBERS; m++)
        innov__buffer_free(&r->member[m]);
    innov__free(r);
}

int innov__json_read(int fd, const char *file, const innov__json_given *given,
                     const innov__sink *sink, innov_diag *diag)
{
    innov__report to = {.diag = diag};
    reader *r = innov__alloc_zeroed(1, sizeof *r);
    int rc;

    if (r == NULL)
        return innov__fail(to, INNOV__MSG_NO_MEMORY, .file = file);
    r->given = given;
    r->maker = (innov__maker){.file = file,
                              .sink = sink,
                              .diag = diag,
                              .labels = given->labels,
                              .primary = given->language,
                              .index = -1};
    rc = innov__json_begin(&r->tokens, fd, file, to);
    if (rc == INNOV_OK)
        rc = read_document(r);
    if (rc == INNOV_OK && innov__diag_errors(diag) > 0)
        rc = INNOV_E_REFUSED;
    free_reader(r);
    return rc;
}
