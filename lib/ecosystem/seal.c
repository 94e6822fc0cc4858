/* seal.c - seals: the values of the records that an evaluation was decided by, and a digest of
 * them.
 *
 * A value that is changed later, whether the log knows of it or not, differs from its seal; a seal
 * that is changed differs from the digest. Who changes record, seal and digest together is not
 * found.
 */
#include "ecosystem/seal.h"

#include <innov/ids.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "ecosystem/figures.h"
#include "ecosystem/rules.h"
#include "model/registry.h"

enum { SHOWN_WHOLE = 200 }; /* bytes of the longest value that is kept as it is */

/* ---- Which records ------------------------------------------------------------------------- */

typedef struct walking {
    innov__reader *reader;
    innov__read_visit *each;
    void *context;
} walking;

static int walk_assessor(const innov_record *assessor, void *context)
{
    const walking *w = context;
    int rc = w->each(assessor, w->context);

    return rc == INNOV_OK ? w->reader->each(w->reader, INNOV_SCORE_ASSESSOR, innov__id(assessor),
                                            w->each, w->context)
                          : rc;
}

int innov__sealed_walk(innov__reader *reader, const innov_record *evaluation,
                       innov__read_visit *each, void *context)
{
    walking w = {reader, each, context};
    int64_t id = innov__id(evaluation);
    int rc = each(evaluation, context);

    if (rc == INNOV_OK)
        rc = reader->each(reader, INNOV_CRITERION_EVALUATION, id, each, context);
    if (rc == INNOV_OK)
        rc = reader->each(reader, INNOV_ASSESSOR_EVALUATION, id, walk_assessor, &w);
    return rc == INNOV_OK ? reader->each(reader, INNOV_DECISION_EVALUATION, id, each, context) : rc;
}

/* ---- One record ---------------------------------------------------------------------------- */

static void hex(const uint8_t *bytes, char *text)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < INNOV__DIGEST_BYTES; i++) {
        *text++ = digits[bytes[i] >> 4];
        *text++ = digits[bytes[i] & 15];
    }
    *text = '\0';
}

static void append_value(innov__buffer *out, const char *value)
{
    uint8_t bytes[INNOV__DIGEST_BYTES];
    char text[INNOV__SEAL_SIZE];
    innov__digest digest;

    if (strlen(value) <= SHOWN_WHOLE && strchr(value, '\n') == NULL) {
        innov__buffer_text(out, value);
        return;
    }
    innov__digest_begin(&digest);
    innov__digest_add_text(&digest, value);
    innov__digest_end(&digest, bytes);
    hex(bytes, text);
    innov__buffer_text(out, "sha256:");
    innov__buffer_text(out, text);
}

/* The digest of an evaluation is of the others and cannot be in them. */
static int is_sealed(const innov__kind *kind, size_t index)
{
    return !innov__is_free(kind, index) &&
           innov__field_id_of(kind, &kind->fields[index]) != INNOV_EVALUATION_SEALED;
}

static int write_value(innov__sealing *s, int32_t field, const char *lang)
{
    const char *value = innov_text(s->record, field, lang);

    innov__buffer_clear(&s->text);
    innov__buffer_text(&s->text, s->record->kind->fields[s->field].name);
    if (lang != NULL) {
        innov__buffer_char(&s->text, '@');
        innov__buffer_text(&s->text, lang);
    }
    innov__buffer_char(&s->text, '=');
    append_value(&s->text, value);
    return *value == '\0' ? INNOV_E_NOMEM : s->text.failed; /* it has one that could not be made */
}

int innov__sealing_next(innov__sealing *s)
{
    const innov__kind *kind = s->record->kind;

    for (; s->field < kind->field_count; s->field++, s->language = 0) {
        int32_t field = innov__field_id_of(kind, &kind->fields[s->field]);
        int many = (kind->fields[s->field].flags & INNOV_FIELD_IS_MULTILINGUAL) != 0, rc;
        char lang[INNOV__LANGUAGE_SIZE] = "";

        if (!is_sealed(kind, s->field) || innov_has(s->record, field) != 1)
            continue;
        if (many) {
            const char *tag = innov_language_at(s->record, field, s->language++);

            if (*tag == '\0' || strlen(tag) >= sizeof lang)
                continue;
            memcpy(lang, tag, strlen(tag) + 1);
        }
        rc = write_value(s, field, many ? lang : NULL);
        if (!many)
            s->field++;
        return rc;
    }
    return INNOV_DONE;
}

/* ---- Writing them -------------------------------------------------------------------------- */

typedef struct sealer {
    innov_store *store;
    innov_diag *diag;
    int64_t evaluation, ordinal;
} sealer;

static int fill_content(innov_record *seal, const innov_record *record)
{
    innov__sealing s = {.record = record};
    int rc = INNOV_OK;

    for (int32_t i = 0; rc == INNOV_OK && (rc = innov__sealing_next(&s)) == INNOV_OK; i++)
        rc = innov_list_set(seal, INNOV_SEAL_CONTENT, i, s.text.bytes);
    innov__buffer_free(&s.text);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int seal_one(const innov_record *record, void *context)
{
    sealer *s = context;
    innov_record *seal = NULL;
    int rc = innov_record_new(INNOV_SEAL, &seal);

    if (rc == INNOV_OK)
        rc = innov_set_int(seal, INNOV_SEAL_EVALUATION, s->evaluation);
    if (rc == INNOV_OK)
        rc = innov_set_int(seal, INNOV_SEAL_ORDINAL, ++s->ordinal);
    if (rc == INNOV_OK)
        rc = innov_set_int(seal, INNOV_SEAL_RECORD, innov__id(record));
    if (rc == INNOV_OK)
        rc = fill_content(seal, record);
    if (rc == INNOV_OK)
        rc = innov_store_put(s->store, seal, 0, s->diag);
    innov_record_free(seal);
    return rc;
}

/* Those of a decision that was taken back. */
static int delete_seals(sealer *s, innov__reader *reader)
{
    innov__seals seals = {0};
    int rc = innov__seals_read(reader, s->evaluation, &seals);

    for (size_t i = 0; rc == INNOV_OK && i < seals.count; i++)
        rc = innov_store_delete(s->store, innov__id(seals.seals[i]), 0, s->diag);
    innov__seals_free(&seals);
    return rc;
}

int innov__seal_write(innov_store *store, innov__reader *reader, innov_record *evaluation,
                      innov_diag *diag)
{
    sealer s = {store, diag, innov__id(evaluation), 0};
    innov__seals seals = {0};
    int rc = delete_seals(&s, reader);

    if (rc == INNOV_OK)
        rc = innov__sealed_walk(reader, evaluation, seal_one, &s);

    if (rc == INNOV_OK)
        rc = innov__seals_read(reader, s.evaluation, &seals);
    if (rc == INNOV_OK)
        rc = innov_set(evaluation, INNOV_EVALUATION_SEALED, NULL, seals.digest);
    innov__seals_free(&seals);
    return rc;
}

/* ---- Reading them -------------------------------------------------------------------------- */

static int add_seal(const innov_record *seal, void *context)
{
    innov__seals *seals = context;

    if (innov__array_reserve(&seals->seals, &seals->capacity, seals->count + 1,
                             sizeof(innov_record *)) != INNOV_OK ||
        innov_record_clone(seal, &seals->seals[seals->count]) != INNOV_OK)
        return INNOV_E_NOMEM;
    seals->count++;
    return INNOV_OK;
}

static int by_ordinal(const void *a, const void *b)
{
    int64_t x = innov__number(*(innov_record *const *)a, INNOV_SEAL_ORDINAL);
    int64_t y = innov__number(*(innov_record *const *)b, INNOV_SEAL_ORDINAL);

    return (x > y) - (x < y);
}

static void digest_seal(innov__digest *digest, const innov_record *seal)
{
    const char *item;

    innov__digest_add_text(digest, innov_text(seal, INNOV_SEAL_RECORD, NULL));
    for (int32_t i = 0; *(item = innov_list_text(seal, INNOV_SEAL_CONTENT, i)) != '\0'; i++)
        innov__digest_add_text(digest, item);
    innov__digest_add_text(digest, "");
}

int innov__seals_read(innov__reader *reader, int64_t evaluation, innov__seals *seals)
{
    uint8_t bytes[INNOV__DIGEST_BYTES];
    innov__digest digest;
    int rc = reader->each(reader, INNOV_SEAL_EVALUATION, evaluation, add_seal, seals);

    if (rc != INNOV_OK || seals->count == 0)
        return rc;
    qsort(seals->seals, seals->count, sizeof(innov_record *), by_ordinal);
    innov__digest_begin(&digest);
    for (size_t i = 0; i < seals->count; i++)
        digest_seal(&digest, seals->seals[i]);
    innov__digest_end(&digest, bytes);
    hex(bytes, seals->digest);
    return INNOV_OK;
}

void innov__seals_free(innov__seals *seals)
{
    for (size_t i = 0; i < seals->count; i++)
        innov_record_free(seals->seals[i]);
    innov__free(seals->seals);
    *seals = (innov__seals){0};
}
