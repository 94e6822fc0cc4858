/* schema.h - the model, written out for other tools: XML Schema, JSON Schema, SQL, JSON, Markdown,
 * C ids.
 */
#ifndef INNOV_SCHEMA_H
#define INNOV_SCHEMA_H

#include "model.h"

#ifdef __cplusplus
extern "C" {
#endif

#define INNOV_SCHEMA_XSD         1 /* W3C XML Schema 1.0 of the XML files */
#define INNOV_SCHEMA_SQL         2 /* the tables of a SQLite store */
#define INNOV_SCHEMA_JSON        3 /* everything the model tables say */
#define INNOV_SCHEMA_MARKDOWN    4 /* the reference for people, in `lang` */
#define INNOV_SCHEMA_IDS         5 /* ids.h, the C constants */
#define INNOV_SCHEMA_LEDGER      6 /* the ids and names given out so far, one a line */
#define INNOV_SCHEMA_JSON_SCHEMA 7 /* JSON Schema 2020-12 of the JSON files */
#define INNOV_SCHEMA_VIEWS       8 /* SQL of views for people, one per kind (docs/sql.md) */

/* Writes the model to the open file descriptor `fd` (not closed) as INNOV_SCHEMA_.... `lang`
 * matters for Markdown only.
 * Errors: INNOV_E_ARGUMENT (a wrong `fd` or `format`), INNOV_E_FULL, INNOV_E_IO, INNOV_E_NOMEM.
 * @since 0.1 */
INNOV_API int innov_schema_write(int fd, int32_t format, const char *lang);

#ifdef __cplusplus
}
#endif
#endif
