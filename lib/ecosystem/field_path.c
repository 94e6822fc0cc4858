/* field_path.c - a field of a record, or of the record it refers to. */
#include "ecosystem/field_path.h"

#include <innov/store.h>
#include <string.h>

/* The field of `kind` that `name` names; 0: there is none. */
static int32_t field_named(int32_t kind, const char *name, size_t length)
{
    innov__buffer full = {0};
    int32_t field = 0;

    innov__buffer_text(&full, innov_kind_text(kind, INNOV_KIND_NAME, NULL));
    innov__buffer_char(&full, '.');
    innov__buffer_append(&full, name, length);
    if (full.failed != INNOV_OK || innov_field_id(full.bytes, &field) != INNOV_OK)
        field = 0;
    innov__buffer_free(&full);
    return field;
}

int innov__field_path_read(int32_t kind, const char *text, innov__field_path *path)
{
    const char *dot = strchr(text, '.');
    int64_t type = 0, target = 0;

    *path = (innov__field_path){
        .field = field_named(kind, text, dot != NULL ? (size_t)(dot - text) : strlen(text))};
    if (path->field == 0 || dot == NULL)
        return path->field != 0;
    if (innov_field_int(path->field, INNOV_FIELD_TYPE, &type) != INNOV_OK ||
        type != INNOV_TYPE_REFERENCE ||
        innov_field_int(path->field, INNOV_FIELD_TARGET, &target) != INNOV_OK || target == 0)
        return 0;
    path->next = field_named((int32_t)target, dot + 1, strlen(dot + 1));
    return path->next != 0;
}

int32_t innov__field_path_end(const innov__field_path *path)
{
    return path->next != 0 ? path->next : path->field;
}

int innov__target_get(innov__target *target, innov_store *store, int64_t id,
                      const innov_record **found, innov_diag *diag)
{
    int result = INNOV_OK;

    if (target->record == NULL || target->id != id) {
        innov__target_free(target);
        result = id != 0 ? innov_store_get(store, id, &target->record, diag) : INNOV_OK;
        target->id = id;
    }
    *found = target->record;
    return result;
}

void innov__target_free(innov__target *target)
{
    innov_record_free(target->record);
    *target = (innov__target){0};
}
