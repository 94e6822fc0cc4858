/* shape.c - the kinds and their tables. */
#include "shape.h"

#include <innov/innov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"

enum { COMMON = 900, SELECT_SIZE = 8192, KIND_BITS = 55, PER_KIND = 1000 };

static int64_t of_field(int32_t field, int32_t what)
{
    int64_t number;

    must(innov_field_int(field, what, &number) >= INNOV_OK, "innov_field_int");
    return number;
}

static int64_t of_kind(int32_t kind, int32_t what)
{
    int64_t number;

    must(innov_kind_int(kind, what, &number) >= INNOV_OK, "innov_kind_int");
    return number;
}

int is_text(int32_t type)
{
    return type == INNOV_TYPE_TEXT || type == INNOV_TYPE_URI || type == INNOV_TYPE_DATE ||
           type == INNOV_TYPE_CODE;
}

static void make_column(shape *kind, int index, int32_t field)
{
    int64_t flags = of_field(field, INNOV_FIELD_FLAGS);
    column *made = &kind->columns[index];

    made->field = field;
    made->type = (int32_t)of_field(field, INNOV_FIELD_TYPE);
    made->scale = made->type == INNOV_TYPE_MONEY ? 2 : (int32_t)of_field(field, INNOV_FIELD_SCALE);
    made->multilingual = (flags & INNOV_FIELD_IS_MULTILINGUAL) != 0;
    made->list = (flags & INNOV_FIELD_IS_LIST) != 0;
    made->searched = made->type == INNOV_TYPE_TEXT || made->type == INNOV_TYPE_URI;
    made->place = made->list ? -1 : kind->stored++;
    kind->has_texts |= made->multilingual;
    if ((flags & INNOV_FIELD_IS_OWNER) != 0)
        kind->owner = index;
    if ((flags & INNOV_FIELD_IS_ORDINAL) != 0)
        kind->ordinal = index;
    (void)snprintf(made->name, sizeof made->name, "%s",
                   innov_field_text(field, INNOV_FIELD_NAME, NULL));
    if (made->list)
        (void)snprintf(made->table, sizeof made->table, "%.40s_%.38s",
                       field % PER_KIND > COMMON ? "innov" : kind->name, made->name);
}

static void make_shape(shape *kind, int32_t number)
{
    int32_t field;

    *kind = (shape){.kind = number, .owner = -1, .ordinal = -1};
    kind->count = (int)of_kind(number, INNOV_KIND_FIELDS);
    kind->columns = calloc((size_t)kind->count, sizeof *kind->columns);
    must(kind->columns != NULL, "memory");
    (void)snprintf(kind->name, sizeof kind->name, "%s",
                   innov_kind_text(number, INNOV_KIND_NAME, NULL));
    for (int i = 0; i < kind->count; i++) {
        must(innov_field_at(number, i, &field) == INNOV_OK, "innov_field_at");
        make_column(kind, i, field);
    }
}

shapes *shapes_make(void)
{
    shapes *made = calloc(1, sizeof *made);
    int32_t count = innov_kind_count(), kind;

    must(made != NULL, "memory");
    made->kinds = calloc((size_t)count, sizeof *made->kinds);
    must(made->kinds != NULL, "memory");
    for (int32_t i = 0; i < count; i++) {
        must(innov_kind_at(i, &kind) == INNOV_OK, "innov_kind_at");
        if ((of_kind(kind, INNOV_KIND_FLAGS) & INNOV_KIND_IS_INPUT) == 0)
            make_shape(&made->kinds[made->count++], kind);
    }
    return made;
}

void shapes_free(shapes *made)
{
    for (size_t i = 0; i < made->count; i++)
        free(made->kinds[i].columns);
    free(made->kinds);
    free(made);
}

const shape *shape_of(const shapes *all, int32_t kind)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->kinds[i].kind == kind)
            return &all->kinds[i];
    must(0, "a kind that is not stored");
    return NULL;
}

int column_of(const shape *kind, int32_t field)
{
    for (int i = 0; i < kind->count; i++)
        if (kind->columns[i].field == field)
            return i;
    must(0, "a field of another kind");
    return -1;
}

char *shape_select(const shape *kind, const char *rest)
{
    char *sql = malloc(SELECT_SIZE);
    size_t used = 0;

    must(sql != NULL, "memory");
    used += (size_t)snprintf(sql, SELECT_SIZE, "SELECT id, revision, label, namespace, extension");
    for (int i = 0; i < kind->count; i++)
        if (!kind->columns[i].list)
            used += (size_t)snprintf(sql + used, SELECT_SIZE - used, ", \"%s\"",
                                     kind->columns[i].name);
    used += (size_t)snprintf(sql + used, SELECT_SIZE - used, " FROM \"%s\" %s", kind->name, rest);
    must(used < SELECT_SIZE, "a statement that fits");
    return sql;
}

int64_t first_id(int32_t kind)
{
    return (int64_t)kind << KIND_BITS;
}
