/* tables.h - SQL, made from the model's tables in this one place. */
#ifndef INNOV__TABLES_H
#define INNOV__TABLES_H

#include "base/memory.h"
#include "model/registry.h"

enum {
    INNOV__APPLICATION_ID = 0x494E4F56, /* "INOV" */
    INNOV__USER_VERSION = INNOV__MODEL_MAJOR * 1000 + INNOV__MODEL_REVISION
};

/* The columns that stand before a kind's own, in their order. */
enum {
    INNOV__COLUMN_ID,
    INNOV__COLUMN_REVISION,
    INNOV__COLUMN_LABEL,
    INNOV__COLUMN_NAMESPACE,
    INNOV__COLUMN_EXTENSION,
    INNOV__COLUMNS /* how many */
};

/* The index of words, of all kinds in one table, as SQLite keeps it in its schema. */
#define INNOV__SEARCH_SQL(name)                                                                    \
    "CREATE VIRTUAL TABLE " name " USING fts5(text, content='', "                                  \
    "tokenize='unicode61 remove_diacritics 2')"

/* Everything a new store is made of: tables, indexes, code lists. Returns 0 or INNOV_E_NOMEM. */
int innov__tables_sql(innov__buffer *out);

/* One thing that has a name in the database: called for every table and index of ours. `sql` is as
 * SQLite keeps it, `since` the revision of the model that it came with. A result other than 0 ends
 * it and is returned. */
typedef int innov__tables_each(void *context, const char *name, const char *sql, int32_t since);
int innov__tables_walk(innov__tables_each *each, void *context);

/* Whether a table of that name is ours, whatever the case of its letters. */
int innov__tables_has(const char *name);

/* What a file has beside its tables: the words of the codes, to be put into `table`, and whose file
 * of which version it is. */
void innov__tables_codes_sql(innov__buffer *out, const char *table);
void innov__tables_version_sql(innov__buffer *out);

/* Statements. `field` is a place in the kind's table. */
void innov__sql_columns(innov__buffer *out, const innov__kind *kind); /* SELECT ... FROM kind */
void innov__sql_order(innov__buffer *out, const innov__kind *kind);   /* ORDER BY, canonical */
void innov__sql_insert(innov__buffer *out, const innov__kind *kind);
void innov__sql_same(innov__buffer *out, const innov__kind *kind, size_t count,
                     const int fields[]); /* SELECT id ... WHERE each field = ? */
void innov__sql_list_table(innov__buffer *out, const innov__kind *kind, int field); /* its name */

/* Whether a field is a column of its kind's table (lists are not), whether it is a list that all
 * kinds keep in one table, and whether the kind has multilingual texts. */
static inline int innov__is_column(const innov__field *field)
{
    return (field->flags & INNOV_FIELD_IS_LIST) == 0;
}
int innov__is_shared(const innov__field *field);
int innov__has_texts(const innov__kind *kind);
int innov__is_stored(const innov__kind *kind);

/* Owner and ordinal of a kind, by their places: 2, or 0 when it has not both. */
size_t innov__place_of(const innov__kind *kind, int fields[]);

/* A name in double quotes. */
void innov__sql_name(innov__buffer *out, const char *name);

#endif
