/* base.h - what every other room uses: results, findings, dates and ids.
 *
 * Conventions of the whole library
 *
 *   Results.   Every call that can fail returns an int: 0 is done, positive values are answers that
 *              are no failure (INNOV_DONE, INNOV_UNSET; 1 and 0 of innov_has), negative values are
 *              failures. On failure every handle that would have been handed out is NULL, every
 *              number 0, every buffer that has a size "", and nothing has changed.
 *   Handles.   Handles come only through out-parameters and end with their own _free call, which
 *              accepts NULL. What is lent (a cursor's record, a returned text) is never freed.
 *   Texts.     `const char *` in and out, UTF-8, NUL-terminated; no call returns NULL for a text:
 *              what is not there is "". Setters copy. A returned text lives until its handle is
 *              changed, moved on or freed.
 *   Languages. `lang` is a BCP 47 tag such as "lv" or "en". For sentences and labels anything but
 *              "lv" (or a tag that begins with "lv-") means English.
 *   Errors.    The comment of each call lists all that it can fail with. INNOV_E_ARGUMENT is a NULL
 *              where none may be, a number out of range or an unknown flag. What may be NULL: any
 *              `lang`, a `diag` (but not of the innov_diag_ calls), and what a comment says so of.
 *   Threads.   Different handles on different threads; one handle on one thread at a time. A second
 *              thread that calls on a store, a cursor or a record in use gets INNOV_E_BUSY, never a
 *              race. A child after fork() gets INNOV_E_FORK from stores and cursors and may only
 *              free them. docs/THREADS.md says the rest.
 *   Flags.     Unknown bits of a `flags` argument are refused with INNOV_E_ARGUMENT.
 */
#ifndef INNOV_BASE_H
#define INNOV_BASE_H

#include <stdint.h>

#if defined(__GNUC__) || defined(__clang__)
#define INNOV_API __attribute__((visibility("default")))
#else
#define INNOV_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Results ------------------------------------------------------------------------------- */

#define INNOV_OK    0 /* done */
#define INNOV_DONE  1 /* no more: the end of a cursor or a list */
#define INNOV_UNSET 2 /* the field has no value */

#define INNOV_E_NOMEM    (-1) /* out of memory */
#define INNOV_E_ARGUMENT (-2) /* a NULL, a number out of range, an unknown flag */
#define INNOV_E_KIND     (-3) /* no such kind, or a record of another kind */
#define INNOV_E_FIELD    (-4) /* no such field, or a field of another kind */
#define INNOV_E_TYPE     (-5) /* the field holds another type of value */
#define INNOV_E_VALUE    (-6) /* the value breaks a rule of its field */
#define INNOV_E_CODE     (-7) /* a code that its list does not have */
#define INNOV_E_REQUIRED (-8) /* a required field has no value */
#define INNOV_E_REFERENCE                                                                          \
    (-9) /* refers to no record, or to one of another kind; still referred to */
#define INNOV_E_DUPLICATE (-10) /* an id, a label or a unique value that is already taken */
#define INNOV_E_ID        (-11) /* a mistyped id or an ill-formed label */
#define INNOV_E_NOT_FOUND (-12) /* no such record, file or name */
#define INNOV_E_EXISTS    (-13) /* the file is already there */
#define INNOV_E_SYNTAX    (-14) /* a condition, a location or an XML document that does not parse */
#define INNOV_E_LIMIT     (-15) /* larger, deeper or longer than the library reads */
#define INNOV_E_FOREIGN   (-16) /* a file that is no innov file */
#define INNOV_E_NEWER     (-17) /* a file written by a newer major version */
#define INNOV_E_DAMAGED   (-18) /* a damaged or truncated file */
#define INNOV_E_READ_ONLY (-19) /* a write to what is open or stored for reading only */
#define INNOV_E_LOCKED    (-20) /* another writer holds the file */
#define INNOV_E_BUSY      (-21) /* the handle is in use by another call, or a cursor is open */
#define INNOV_E_CONFLICT  (-22) /* the record was changed since it was read */
#define INNOV_E_STATE     (-23) /* a call, a change or a status move that is not allowed now */
#define INNOV_E_CLOSED    (-24) /* the store or the transaction behind a cursor is at its end */
#define INNOV_E_LENT      (-25) /* a cursor's record cannot be changed: clone it */
#define INNOV_E_FORK      (-26) /* the store was opened by the parent process */
#define INNOV_E_DENIED    (-27) /* the system refuses access to the file */
#define INNOV_E_FULL      (-28) /* the disk is full */
#define INNOV_E_IO        (-29) /* the system failed to read or write */
#define INNOV_E_REFUSED                                                                            \
    (-30)                       /* the input has faults, listed in the innov_diag; nothing changed \
                                 */
#define INNOV_E_INTERNAL  (-31) /* a fault of the library itself: please report it */
#define INNOV_E_HISTORY   (-32) /* the store's log does not hold what was asked for */
#define INNOV_E_CANCELLED (-33) /* stopped because the caller asked for it; nothing changed */
#define INNOV_E_UNSUPPORTED                                                                        \
    (-34) /* the library was built without what this needs, such as calendars */

/* The name of a result, such as "INNOV_E_VALUE"; "" for a number that is none.
 * The text is constant. @since 0.1 */
INNOV_API const char *innov_result_name(int result);

/* One general sentence for a result, without details; "" for a number that is none.
 * The text is constant. The details are in the failed handle's message or in the innov_diag.
 * @since 0.1 */
INNOV_API const char *innov_result_text(int result, const char *lang);

/* The version of the library, such as "0.1.0". The text is constant. @since 0.1 */
INNOV_API const char *innov_version(void);

/* ---- Findings ------------------------------------------------------------------------------ */

/* A reusable list of what a call had to say: one finding per fault, with its place.
 * Give it to calls that can find many things (open, put, commit, import, check, run); each such
 * call clears it first. */
typedef struct innov_diag innov_diag;

#define INNOV_SEVERITY_ERROR   1 /* the call failed because of it */
#define INNOV_SEVERITY_WARNING 2 /* worth a look; the call succeeded */
#define INNOV_SEVERITY_NOTE    3 /* said for completeness */

/* Makes an empty list; the caller frees it with innov_diag_free.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_NOMEM. @since 0.1 */
INNOV_API int innov_diag_new(innov_diag **diag);

/* Frees the list and its texts; NULL is fine. @since 0.1 */
INNOV_API void innov_diag_free(innov_diag *diag);

/* How many findings the last call had; 0 for NULL. The first 1000 are kept: asking for a later one
 * is INNOV_E_ARGUMENT. @since 0.1 */
INNOV_API int32_t innov_diag_count(const innov_diag *diag);

#define INNOV_DIAG_CODE     1  /* the result code, such as INNOV_E_VALUE */
#define INNOV_DIAG_SEVERITY 2  /* INNOV_SEVERITY_... */
#define INNOV_DIAG_KIND     3  /* the kind's id, 0 when there is none */
#define INNOV_DIAG_FIELD    4  /* the field's id, 0 when there is none */
#define INNOV_DIAG_RECORD   5  /* the record's id, 0 when there is none */
#define INNOV_DIAG_LINE     6  /* the line in the file, in CSV the row, from 1; 0: none */
#define INNOV_DIAG_MESSAGE  7  /* the whole sentence, in `lang` */
#define INNOV_DIAG_FILE     8  /* the file as the caller named it */
#define INNOV_DIAG_YOURS    9  /* in a conflict: the value given */
#define INNOV_DIAG_THEIRS   10 /* in a conflict: the value stored */
#define INNOV_DIAG_COLUMN   11 /* the column of a CSV file, as its header names it */

/* One number of finding `index` (from 0): INNOV_DIAG_CODE to INNOV_DIAG_LINE.
 * Errors: INNOV_E_ARGUMENT (NULL, index or `what` out of range). @since 0.1 */
INNOV_API int innov_diag_int(const innov_diag *diag, int32_t index, int32_t what, int64_t *value);

/* One text of finding `index` (from 0): INNOV_DIAG_MESSAGE to INNOV_DIAG_COLUMN, "" when there is
 * none or an argument is wrong. The text lives until the list is used again. @since 0.1 */
INNOV_API const char *innov_diag_text(const innov_diag *diag, int32_t index, int32_t what,
                                      const char *lang);

/* ---- Dates --------------------------------------------------------------------------------- */

/* A date may be partial, because the sources' dates are: a decimal number yyyymmdd with zeros for
 * what is not known. 20240301 is a day, 20240300 a month, 20240000 a year. Years 1 to 9999 of the
 * proleptic Gregorian calendar. The text is ISO 8601: 2024-03-01, 2024-03, 2024. */
#define INNOV_DATE_SIZE 11 /* bytes of the longest date text and its NUL */

/* Reads a date text; nothing may stand before or after it.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_VALUE (no date, such as 2024-02-30). @since 0.1 */
INNOV_API int innov_date_parse(const char *text, int32_t *date);

/* Writes a date as text into `buffer` of `size` bytes, at least INNOV_DATE_SIZE.
 * Errors: INNOV_E_ARGUMENT (NULL, too small), INNOV_E_VALUE (no date). @since 0.1 */
INNOV_API int innov_date_format(int32_t date, char *buffer, int32_t size);

/* The first and the last day a partial date can mean: 20240200 gives 20240201 and 20240229.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_VALUE (no date). @since 0.1 */
INNOV_API int innov_date_span(int32_t date, int32_t *first, int32_t *last);

/* An instant is a count of microseconds since 1970-01-01T00:00:00Z, in years 1 to 9999. Its text is
 * RFC 3339 in UTC with `Z`; the fraction is absent, or six digits. */
#define INNOV_INSTANT_SIZE 28 /* bytes of the longest instant text and its NUL */

/* Reads an instant text, in its canonical form only.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_VALUE (no instant). @since 0.1 */
INNOV_API int innov_instant_parse(const char *text, int64_t *instant);

/* Writes an instant as text into `buffer` of `size` bytes, at least INNOV_INSTANT_SIZE.
 * Errors: INNOV_E_ARGUMENT (NULL, too small), INNOV_E_VALUE (out of range). @since 0.1 */
INNOV_API int innov_instant_format(int64_t instant, char *buffer, int32_t size);

/* ---- Ids ----------------------------------------------------------------------------------- */

/* An id is a positive 63-bit number that names one record in every file it travels to: 8 bits of
 * kind, 1 bit that tells hashed from minted, 54 bits. Its text is `i`, 13 Crockford base-32 digits
 * and a check character (ISO 7064 MOD 37,36), upper case. */
#define INNOV_ID_SIZE 16 /* bytes of an id text and its NUL */

/* Reads an id text; a wrong check character is a mistyped id.
 * Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_ID (no id). @since 0.1 */
INNOV_API int innov_id_parse(const char *text, int64_t *id);

/* Writes an id as text into `buffer` of `size` bytes, at least INNOV_ID_SIZE.
 * Errors: INNOV_E_ARGUMENT (NULL, too small), INNOV_E_ID (no id). @since 0.1 */
INNOV_API int innov_id_format(int64_t id, char *buffer, int32_t size);

/* The kind in an id. Errors: INNOV_E_ARGUMENT (NULL), INNOV_E_ID (no id). @since 0.1 */
INNOV_API int innov_id_kind(int64_t id, int32_t *kind);

#ifdef __cplusplus
}
#endif
#endif
