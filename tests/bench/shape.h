/* shape.h - the kinds and their tables, as the library's introspection and docs/FORMAT.md say. */
#ifndef BENCH_SHAPE_H
#define BENCH_SHAPE_H

#include <stddef.h>
#include <stdint.h>

enum { NAME_SIZE = 80, TEXT_OF_EACH = 5 }; /* the columns that each table begins with */

typedef struct column {
    int32_t field, type, scale;
    int multilingual, list, searched;
    int place;             /* in its row; -1: a list, which has a table */
    char name[NAME_SIZE];  /* of the field */
    char table[NAME_SIZE]; /* of the list */
} column;

typedef struct shape {
    int32_t kind;
    char name[NAME_SIZE];
    int owner, ordinal; /* columns; -1: none */
    int has_texts;      /* some are multilingual */
    column *columns;
    int count, stored; /* stored: those of the row, without the five before them */
} shape;

typedef struct shapes {
    shape *kinds; /* those that are stored, in the order of files */
    size_t count;
} shapes;

shapes *shapes_make(void);
void shapes_free(shapes *made);
const shape *shape_of(const shapes *all, int32_t kind);
int column_of(const shape *kind, int32_t field);
int is_text(int32_t type); /* kept as a text */

/* SELECT of a kind's whole row, with `rest` behind its table; to be freed. */
char *shape_select(const shape *kind, const char *rest);
/* The first id of a kind and the first behind its last. */
int64_t first_id(int32_t kind);

#endif
