/* reader.c - reading a store through its public calls; sets of ids. */
#include "ecosystem/reader.h"

#include "ecosystem/figures.h"
#include "model/registry.h"

static int get(innov__reader *reader, int64_t id, innov_record **record)
{
    const innov__store_reader *of = (const innov__store_reader *)reader;
    int rc = innov_store_get(of->store, id, record, NULL);

    return rc == INNOV_E_NOT_FOUND ? INNOV_DONE : rc;
}

static int each(innov__reader *reader, int32_t field, int64_t target, innov__read_visit *visit,
                void *context)
{
    const innov__store_reader *of = (const innov__store_reader *)reader;
    const innov__find find = {.kind = field / INNOV__FIELDS_PER_KIND,
                              .is = {{innov_field_text(field, INNOV_FIELD_NAME, NULL), target}}};

    return innov__each(of->store, &find, visit, context, of->diag);
}

innov__store_reader innov__read_store(innov_store *store, innov_diag *diag)
{
    return (innov__store_reader){
        .reader = {.get = get, .each = each}, .store = store, .diag = diag};
}

int innov__read_target(innov__reader *reader, const innov_record *record, int32_t field,
                       innov_record **target)
{
    int64_t id = innov__number(record, field);

    *target = NULL;
    return id != 0 ? reader->get(reader, id, target) : INNOV_DONE;
}

int innov__needs(const innov_record *input, int32_t field, innov_diag *diag)
{
    if (innov__number(input, field) != 0)
        return INNOV_OK;
    return innov__fail(
        ((innov__report){.diag = diag}), INNOV__MSG_REQUIRED, .field = field,
        .kind = field / INNOV__FIELDS_PER_KIND,
        .kind_name = innov_kind_text(field / INNOV__FIELDS_PER_KIND, INNOV_KIND_NAME, NULL),
        .field_name = innov_field_text(field, INNOV_FIELD_NAME, NULL));
}

/* ---- Sets of ids --------------------------------------------------------------------------- */

enum { FEW = 32 }; /* as many are looked through one by one */

int innov__ids_has(const innov__ids *set, int64_t id)
{
    if (set->count > FEW)
        return innov__keys_find(&set->seen, (innov__key){.a = id}) != NULL;
    for (size_t i = 0; i < set->count; i++)
        if (set->ids[i] == id)
            return 1;
    return 0;
}

/* Makes those that are there and the one to come known, as soon as they are many. */
static int make_known(innov__ids *set, int64_t id)
{
    for (size_t i = 0; set->count == FEW && i < set->count; i++)
        if (innov__keys_add(&set->seen, (innov__key){.a = set->ids[i]}, 0) == NULL)
            return INNOV_E_NOMEM;
    return set->count < FEW || innov__keys_add(&set->seen, (innov__key){.a = id}, 0) != NULL
               ? INNOV_OK
               : INNOV_E_NOMEM;
}

int innov__ids_add(innov__ids *set, int64_t id)
{
    if (id == 0 || innov__ids_has(set, id))
        return INNOV_OK;
    if (innov__array_reserve(&set->ids, &set->capacity, set->count + 1, sizeof *set->ids) !=
            INNOV_OK ||
        make_known(set, id) != INNOV_OK)
        return INNOV_E_NOMEM;
    set->ids[set->count++] = id;
    return INNOV_OK;
}

int64_t innov__ids_common(const innov__ids *a, const innov__ids *b)
{
    for (size_t i = 0; i < a->count; i++)
        if (innov__ids_has(b, a->ids[i]))
            return a->ids[i];
    return 0;
}

void innov__ids_clear(innov__ids *set)
{
    set->count = 0;
    innov__keys_free(&set->seen);
}

void innov__ids_free(innov__ids *set)
{
    innov__free(set->ids);
    innov__keys_free(&set->seen);
    *set = (innov__ids){0};
}

int innov__ids_add_field(innov__ids *set, const innov_record *record, int32_t field)
{
    int64_t id;
    int rc = INNOV_OK;

    if (!innov__is_list(field))
        return innov__ids_add(set, innov__number(record, field));
    for (int32_t i = 0; rc == INNOV_OK; i++) {
        if (innov_list_get_int(record, field, i, &id) != INNOV_OK)
            return INNOV_OK;
        rc = innov__ids_add(set, id);
    }
    return rc;
}
