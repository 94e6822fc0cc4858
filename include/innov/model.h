/* model.h - what the library says of its model: kinds, fields, code lists, status moves.
 *
 * Forms, bindings and documents are built from here, so that nobody writes the model twice. Kinds
 * and fields have stable numbers (ids.h): a field's id is its kind's number times 1000 plus its
 * own, so a field names its kind and a field of the wrong kind is found by arithmetic.
 */
#ifndef INNOV_MODEL_H
#define INNOV_MODEL_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The revision of the model this library was built with, from 1; each added field or kind says the
 * revision it came with. @since 0.1 */
INNOV_API int32_t innov_model_revision(void);

/* ---- Visibility ---------------------------------------------------------------------------- */

#define INNOV_VISIBILITY_PUBLIC   1 /* may be shown to anyone */
#define INNOV_VISIBILITY_INTERNAL 2 /* for the institutions that work together; the default */
#define INNOV_VISIBILITY_PRIVATE  3 /* only in the full view */

/* ---- Kinds --------------------------------------------------------------------------------- */

#define INNOV_KIND_NAME   1 /* text: the one spelling in SQL, XML, JSON and Python */
#define INNOV_KIND_LABEL  2 /* text: for people, in `lang` */
#define INNOV_KIND_PLURAL 3 /* text: for people, in `lang`, of many */
#define INNOV_KIND_DOC    4 /* text: what the kind means, one line, in `lang` */

#define INNOV_KIND_FLAGS      11 /* number: INNOV_KIND_IS_... bits */
#define INNOV_KIND_OWNER      12 /* number: the kind that owns records of this one, or 0 */
#define INNOV_KIND_FIELDS     13 /* number: how many fields it has */
#define INNOV_KIND_MOVES      14 /* number: how many status moves it has */
#define INNOV_KIND_VISIBILITY 15 /* number: INNOV_VISIBILITY_... of a record that says nothing */
#define INNOV_KIND_SINCE      16 /* number: the model revision it came with */
#define INNOV_KIND_TITLE      17 /* number: the field that names a record for people, or 0 */
#define INNOV_KIND_STATUS     18 /* number: the field that the status moves govern, or 0 */

#define INNOV_KIND_IS_PERSONAL 1 /* its records are about a person: minted ids only */
#define INNOV_KIND_IS_INPUT    2 /* the input of an operation: never stored */
#define INNOV_KIND_IS_CHAIN    4 /* a step from a challenge to the number that counts it */
#define INNOV_KIND_IS_APART    8 /* nothing refers to its records but what they own */

/* How many kinds there are, inputs of operations included. @since 0.1 */
INNOV_API int32_t innov_kind_count(void);

/* The kind at `index` (from 0) in the order of the tables and of XML files.
 * Errors: INNOV_E_ARGUMENT (NULL, index out of range). @since 0.1 */
INNOV_API int innov_kind_at(int32_t index, int32_t *kind);

/* The number of the kind named `name`, such as "sprint".
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_KIND (no such kind). @since 0.1 */
INNOV_API int innov_kind_id(const char *name, int32_t *kind);

/* A text of a kind: INNOV_KIND_NAME to INNOV_KIND_DOC; "" for what is not there.
 * The text is constant. @since 0.1 */
INNOV_API const char *innov_kind_text(int32_t kind, int32_t what, const char *lang);

/* A number of a kind: INNOV_KIND_FLAGS to INNOV_KIND_STATUS.
 * Errors: INNOV_E_ARGUMENT (NULL, `what` out of range), INNOV_E_KIND (no such kind). @since 0.1 */
INNOV_API int innov_kind_int(int32_t kind, int32_t what, int64_t *value);

/* ---- Fields -------------------------------------------------------------------------------- */

#define INNOV_TYPE_TEXT      1  /* UTF-8 text; multilingual where the flag says so */
#define INNOV_TYPE_INTEGER   2  /* a whole number */
#define INNOV_TYPE_BOOLEAN   3  /* 0 or 1; in text false or true */
#define INNOV_TYPE_DECIMAL   4  /* a scaled whole number: 605 with scale 1 is 60.5 */
#define INNOV_TYPE_MONEY     5  /* whole cents of the unit; in text 10000.00 */
#define INNOV_TYPE_DATE      6  /* a possibly partial date, yyyymmdd */
#define INNOV_TYPE_INSTANT   7  /* microseconds since 1970-01-01T00:00:00Z */
#define INNOV_TYPE_CODE      8  /* one of a code list; its number is the code's */
#define INNOV_TYPE_REFERENCE 9  /* the id of another record */
#define INNOV_TYPE_URI       10 /* an absolute URI (RFC 3986) */

#define INNOV_FIELD_NAME      1 /* text: the one spelling, such as "title" */
#define INNOV_FIELD_LABEL     2 /* text: for people, in `lang` */
#define INNOV_FIELD_DOC       3 /* text: what the field means, one line, in `lang` */
#define INNOV_FIELD_CODE_LIST 4 /* text: the name of the list that a code is of */
#define INNOV_FIELD_UNIT      5 /* text: the unit of a number, such as "EUR" */

#define INNOV_FIELD_TYPE       11 /* number: INNOV_TYPE_... */
#define INNOV_FIELD_FLAGS      12 /* number: INNOV_FIELD_IS_... bits */
#define INNOV_FIELD_TARGET     13 /* number: the kind a reference points to, 0 for any kind */
#define INNOV_FIELD_MIN        14 /* number: the smallest value, or the fewest characters */
#define INNOV_FIELD_MAX        15 /* number: the largest value, or the most characters */
#define INNOV_FIELD_SCALE      16 /* number: decimal places of a decimal */
#define INNOV_FIELD_VISIBILITY 17 /* number: INNOV_VISIBILITY_... */
#define INNOV_FIELD_SINCE      18 /* number: the model revision it came with */
#define INNOV_FIELD_KIND       19 /* number: the kind it belongs to */

#define INNOV_FIELD_IS_REQUIRED     1   /* a record without it is not stored */
#define INNOV_FIELD_IS_MULTILINGUAL 2   /* one text per language */
#define INNOV_FIELD_IS_LIST         4   /* an ordered list of values */
#define INNOV_FIELD_IS_UNIQUE       8   /* no two records of the kind have the same value */
#define INNOV_FIELD_IS_OWNER        16  /* the record this one belongs to and is deleted with */
#define INNOV_FIELD_IS_ORDINAL      32  /* its place among the records of its owner, from 1 */
#define INNOV_FIELD_IS_MULTILINE    64  /* the text may have line breaks and tabs */
#define INNOV_FIELD_IS_PERSONAL     128 /* the value is about a person */

/* The most values a list holds, and the most languages a multilingual text has. */
#define INNOV_LIST_MAX     10000
#define INNOV_LANGUAGE_MAX 100

/* The field at `index` (from 0) of a kind, in the order of the tables and of XML files.
 * Errors: INNOV_E_ARGUMENT (NULL, index out of range), INNOV_E_KIND (no such kind). @since 0.1 */
INNOV_API int innov_field_at(int32_t kind, int32_t index, int32_t *field);

/* The id of the field named `name` with its kind, such as "sprint.title".
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_KIND (no such kind), INNOV_E_FIELD (no such field of
 * it).
 * @since 0.1 */
INNOV_API int innov_field_id(const char *name, int32_t *field);

/* A text of a field: INNOV_FIELD_NAME to INNOV_FIELD_UNIT; "" for what is not there.
 * The text is constant. @since 0.1 */
INNOV_API const char *innov_field_text(int32_t field, int32_t what, const char *lang);

/* A number of a field: INNOV_FIELD_TYPE to INNOV_FIELD_KIND.
 * Errors: INNOV_E_ARGUMENT (NULL, `what` out of range), INNOV_E_FIELD (no such field). @since 0.1
 */
INNOV_API int innov_field_int(int32_t field, int32_t what, int64_t *value);

/* ---- Code lists ---------------------------------------------------------------------------- */

#define INNOV_CODE_NAME  1 /* the code as it is stored, such as "completed" */
#define INNOV_CODE_LABEL 2 /* for people, in `lang` */
#define INNOV_CODE_DOC   3 /* what it means, one line, in `lang` */

/* The name of the code list at `index` (from 0); "" past the end. The text is constant. @since 0.1
 */
INNOV_API const char *innov_code_list_at(int32_t index);

/* How many codes `list` has; 0 for a list that is none. @since 0.1 */
INNOV_API int32_t innov_code_count(const char *list);

/* A text of the code at `index` (from 0) of `list`, or of the list itself at -1; "" for what is not
 * there. The text is constant. @since 0.1 */
INNOV_API const char *innov_code_text(const char *list, int32_t index, int32_t what,
                                      const char *lang);

/* The stable number of the code named `code` in `list`, from 1: what innov_get_int gives.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_NOT_FOUND (no such list), INNOV_E_CODE (no such code in
 * it). @since 0.1 */
INNOV_API int innov_code_id(const char *list, const char *code, int64_t *number);

/* ---- Status moves -------------------------------------------------------------------------- */

#define INNOV_MOVE_FROM   1 /* the status it leaves */
#define INNOV_MOVE_TO     2 /* the status it reaches */
#define INNOV_MOVE_NEEDS  3 /* the name of the field that must have a value; "" for none */
#define INNOV_MOVE_REASON 4 /* "true" when the transaction must say why, else "" */

/* A text of the status move at `index` (from 0) of a kind; "" past the end. The text is constant.
 * @since 0.1 */
INNOV_API const char *innov_move_text(int32_t kind, int32_t index, int32_t what);

/* ---- Labels and ids ------------------------------------------------------------------------ */

/* The id that `label` has in the namespace `labels` (a URI) for the kind named `kind`: the same
 * label gives the same id everywhere. Records about persons get minted ids all the same.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_KIND (no such kind), INNOV_E_ID (ill-formed label).
 * @since 0.1 */
INNOV_API int innov_id_from_label(const char *labels, const char *kind, const char *label,
                                  int64_t *id);

#ifdef __cplusplus
}
#endif
#endif
