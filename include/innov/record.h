/* record.h - one record: making, reading and changing its values.
 *
 * Every value has two doors: the text door (innov_text, innov_set), where each value has one
 * canonical text, the one of XML files; and the number door (innov_get_int, innov_set_int) for
 * everything that is a number underneath: integers, booleans (0, 1), decimals (scaled), money
 * (cents), dates (yyyymmdd), instants (microseconds), codes (their numbers), references (ids).
 *
 * A record is a value of its own: changing it changes nothing stored until innov_store_put.
 */
#ifndef INNOV_RECORD_H
#define INNOV_RECORD_H

#include "model.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct innov_record innov_record;

/* Makes an empty record of `kind`; the caller frees it.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_KIND (no such kind), INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_record_new(int32_t kind, innov_record **record);

/* Frees a record that was made, read by innov_store_get, or cloned; NULL is fine. A cursor's record
 * is freed by its cursor: here it is left alone. @since 0.1 */
INNOV_API void innov_record_free(innov_record *record);

/* A copy that lives on its own and may be changed, with the same id and revision; the caller frees
 * it. What a cursor lends is cloned to be kept or changed.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_BUSY, INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_record_clone(const innov_record *record, innov_record **copy);

#define INNOV_RECORD_KIND     1 /* number: its kind */
#define INNOV_RECORD_ID       2 /* number: its id; INNOV_UNSET until it is stored */
#define INNOV_RECORD_REVISION 3 /* number: the store's revision that last changed it, or 0 */
#define INNOV_RECORD_LABEL    4 /* text: its label */
#define INNOV_RECORD_LABELS   5 /* text: the namespace (a URI) of its label */

/* A number of the record itself: INNOV_RECORD_KIND to INNOV_RECORD_REVISION.
 * Returns INNOV_UNSET (and 0 in `value`) where there is none.
 * Errors: INNOV_E_ARGUMENT (NULL, `what` out of range), INNOV_E_BUSY. @since 0.1 */
INNOV_API int innov_record_int(const innov_record *record, int32_t what, int64_t *value);

/* A text of the record itself: INNOV_RECORD_LABEL or _LABELS; "" when there is none or the call is
 * wrong. The text lives as long as innov_text's. @since 0.1 */
INNOV_API const char *innov_record_text(const innov_record *record, int32_t what);

/* Gives a record that is not stored yet its label: 1 to 64 of [A-Za-z0-9._-], not of the shape of
 * an id. Its id follows from the label and the store's namespace when it is put.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_ID (ill-formed), INNOV_E_STATE (already stored),
 * INNOV_E_LENT, INNOV_E_BUSY, INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_record_set_label(innov_record *record, const char *label);

/* Why the last call on this record failed, in `lang`; "" when it did not fail.
 * The text lives until the next call on the record. @since 0.1 */
INNOV_API const char *innov_record_message(const innov_record *record, const char *lang);

/* ---- The text door ------------------------------------------------------------------------- */

/* The canonical text of a field, "" when it is unset or the call is wrong. `lang` names the
 * language of a multilingual text, NULL the record's primary one; other fields ignore it. A list is
 * its values joined by "; " (a backslash stands before a `;` or a backslash of a value's own). The
 * text lives until the record is changed, moved on by its cursor or freed. @since 0.1 */
INNOV_API const char *innov_text(const innov_record *record, int32_t field, const char *lang);

/* Sets a field from its canonical text; "" or NULL unsets it (of a multilingual text, the language
 * named; all of them when both are NULL). The text is copied.
 * Errors: INNOV_E_ARGUMENT (NULL record, ill-formed language), INNOV_E_FIELD, INNOV_E_VALUE,
 * INNOV_E_CODE, INNOV_E_ID (no id), INNOV_E_REFERENCE (an id of another kind), INNOV_E_LIMIT (more
 * than INNOV_LIST_MAX values or INNOV_LANGUAGE_MAX languages), INNOV_E_LENT, INNOV_E_BUSY,
 * INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_set(innov_record *record, int32_t field, const char *lang, const char *text);

/* Whether a field has a value (in any language): 1 or 0.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_FIELD, INNOV_E_BUSY. @since 0.1 */
INNOV_API int innov_has(const innov_record *record, int32_t field);

/* The language at `index` (from 0, in the order of tags) that a multilingual text has; "" past the
 * end. The text lives as long as innov_text's. @since 0.1 */
INNOV_API const char *innov_language_at(const innov_record *record, int32_t field, int32_t index);

/* ---- The number door ----------------------------------------------------------------------- */

/* The number under a field that is no list and no text. Returns INNOV_UNSET (and 0) when unset.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_FIELD, INNOV_E_TYPE (a list, a text), INNOV_E_DAMAGED
 * (the file it was read from has no such code or date), INNOV_E_BUSY. @since 0.1 */
INNOV_API int innov_get_int(const innov_record *record, int32_t field, int64_t *value);

/* Sets the number under a field that is no list and no text.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_FIELD, INNOV_E_TYPE (a list, a text), INNOV_E_VALUE (out
 * of range), INNOV_E_CODE, INNOV_E_ID (no id), INNOV_E_REFERENCE (an id of another kind),
 * INNOV_E_LENT, INNOV_E_BUSY, INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_set_int(innov_record *record, int32_t field, int64_t value);

/* ---- Lists --------------------------------------------------------------------------------- */

/* How many values a list has.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_FIELD, INNOV_E_TYPE (no list), INNOV_E_BUSY. @since 0.1
 */
INNOV_API int innov_list_count(const innov_record *record, int32_t field, int32_t *count);

/* The canonical text of the value at `index` (from 0) of a list; "" past the end or when the call
 * is wrong. The text lives as long as innov_text's. @since 0.1 */
INNOV_API const char *innov_list_text(const innov_record *record, int32_t field, int32_t index);

/* The number under the value at `index` (from 0) of a list that is not of texts.
 * Returns INNOV_UNSET (and 0) past the end.
 * Errors: as innov_get_int, with INNOV_E_TYPE (no list, or one of texts). @since 0.1 */
INNOV_API int innov_list_get_int(const innov_record *record, int32_t field, int32_t index,
                                 int64_t *value);

/* Sets the value at `index` of a list; the index after the last adds one; "" or NULL takes it out
 * and the later ones move up. No value stands in a list twice (INNOV_E_VALUE).
 * Errors: as innov_set, and INNOV_E_ARGUMENT (index), INNOV_E_TYPE (no list). @since 0.1 */
INNOV_API int innov_list_set(innov_record *record, int32_t field, int32_t index, const char *text);

/* As innov_list_set, from the number under the value.
 * Errors: as innov_set_int, and INNOV_E_ARGUMENT (index), INNOV_E_TYPE (no list, or one of texts),
 * INNOV_E_LIMIT. @since 0.1 */
INNOV_API int innov_list_set_int(innov_record *record, int32_t field, int32_t index, int64_t value);

/* ---- The whole record ---------------------------------------------------------------------- */

/* Checks what can be known from the record alone: required fields, ranges, rules across fields.
 * Each fault is a finding in `diag`; 0 when there is none.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_REFUSED (see diag), INNOV_E_BUSY, INNOV_E_NOMEM.
 * @since 0.1 */
INNOV_API int innov_record_check(const innov_record *record, innov_diag *diag);

/* Compares the values of two records of one kind: 1 when all are equal, 0 when not.
 * Each differing field is a finding in `diag`, with `record`'s value as yours and `other`'s as
 * theirs. Ids, labels and revisions are not compared.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_KIND (two kinds), INNOV_E_BUSY. @since 0.1 */
INNOV_API int innov_record_equal(const innov_record *record, const innov_record *other,
                                 innov_diag *diag);

#ifdef __cplusplus
}
#endif
#endif
