/* person_erase.c - the operations person-erase and replay-erasures: a person becomes a pseudonym in
 * the records, the log, the index of words and the bytes of the file.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "base/problem.h"
#include "ecosystem/operation.h"
#include "ecosystem/person_traces.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"
#include "model/registry.h"

/* ---- Where to redact ----------------------------------------------------------------------- */

static int is_redactable(const innov__field *field)
{
    return field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI;
}

/* "RECORD.FIELD": the record by its id, which may be in the log only, or by its label. */
static int read_place(innov_store *store, const char *text, innov__place *place, innov_diag *diag)
{
    const char *dot = strrchr(text, '.');
    innov__buffer name = {0};
    const innov__kind *kind = NULL;
    int32_t number = 0;
    int field = -1, found = 0;

    innov__buffer_append(&name, text, dot != NULL ? (size_t)(dot - text) : 0);
    if (name.failed == 0 && name.length > 0)
        found = innov_id_parse(name.bytes, &place->record) == INNOV_OK ||
                innov_store_resolve(store, 0, name.bytes, &place->record) == INNOV_OK;
    innov__buffer_free(&name);
    if (found && innov_id_kind(place->record, &number) == INNOV_OK)
        kind = innov__kind_by_number(number);
    if (kind != NULL)
        field = innov__field_by_name(kind, dot + 1, strlen(dot + 1));
    if (field < 0 || !is_redactable(&kind->fields[field]))
        return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_NOT_PLACE,
                           .kind_name = innov__person_erase.name, .field_name = "redact",
                           .value = text);
    place->field = innov__field_id_of(kind, &kind->fields[field]);
    return INNOV_OK;
}

static int read_places(innov_store *store, const innov_record *input, innov__told *told,
                       innov__erasing *asked, innov_diag *diag)
{
    int32_t count = 0;
    innov__place *places;
    int result = innov_list_count(input, INNOV_PERSON_ERASE_REDACT, &count);

    if (result != INNOV_OK || count == 0)
        return result;
    places = innov__arena_alloc(&told->arena, (size_t)count * sizeof *places);
    if (places == NULL)
        return INNOV_E_NOMEM;
    for (int32_t i = 0; i < count && result == INNOV_OK; i++)
        result = read_place(store, innov_list_text(input, INNOV_PERSON_ERASE_REDACT, i), &places[i],
                            diag);
    asked->redact = places;
    asked->redact_count = (size_t)count;
    return result;
}

/* ---- person-erase -------------------------------------------------------------------------- */

static int count_sort(const innov__told *told, innov__trace_sort sort, innov__trace_sort other)
{
    int count = 0;

    for (size_t i = 0; i < told->count; i++)
        count += told->all[i].sort == sort || told->all[i].sort == other;
    return count;
}

static int add_notes(const innov__told *told, int dry_run, innov__reply *reply)
{
    innov__note note = {0};

    if (dry_run)
        innov__note_words(&note, "Nothing was changed: this is what would be done. ",
                          "Nekas nav mainīts: tā notiktu. ");
    innov__note_words(&note, "Places left to be decided: ", "Vietas, par kurām jāizlemj: ");
    innov__note_int(&note, count_sort(told, INNOV__TRACE_HIT, INNOV__TRACE_HIT_BEFORE));
    innov__note_words(&note,
                      ". Files that were copied, exported or backed up before are not reached.",
                      ". Agrāk kopētas, eksportētas vai dublētas datnes ar to nav sasniegtas.");
    return innov__note_add(&note, reply);
}

/* The first person with all that was said of them, then the others; all of them or none. */
static int erase_all(innov_store *store, const innov_record *input, const innov__erasing *asked,
                     innov__told *told, innov_diag *diag)
{
    innov__erasing other = {.reason = asked->reason,
                            .redact = asked->redact,
                            .redact_count = asked->redact_count,
                            .dry_run = asked->dry_run};
    int own, result = innov__write_begin(store, &own, diag);

    if (result == INNOV_OK)
        result = innov__erase_person(store, asked, innov__told_keep, told, diag);
    for (int32_t i = 0; result == INNOV_OK && innov_list_get_int(input, INNOV_PERSON_ERASE_OTHERS,
                                                                 i, &other.person) == INNOV_OK;
         i++)
        result = innov__erase_person(store, &other, innov__told_keep, told, diag);
    return innov__write_end(store, own, result, diag);
}

static int erase(innov_store *store, const innov_record *input, innov__told *told,
                 innov__reply *reply)
{
    innov__erasing asked = {.person = innov__number(input, INNOV_PERSON_ERASE_PERSON),
                            .reason = innov_text(input, INNOV_PERSON_ERASE_REASON, NULL),
                            .dry_run = innov__number(input, INNOV_PERSON_ERASE_DRY_RUN) == 1};
    const char *list = innov_text(input, INNOV_PERSON_ERASE_LIST, NULL);
    int result = innov__told_words(told, input, INNOV_PERSON_ERASE_ALSO, &asked);

    if (result == INNOV_OK)
        result = read_places(store, input, told, &asked, reply->diag);
    if (result == INNOV_OK)
        result = erase_all(store, input, &asked, told, reply->diag);
    if (result == INNOV_OK && *list != '\0' && !asked.dry_run)
        result = innov__erasures_save(store, list, NULL); /* what was said before stays said */
    if (result == INNOV_OK)
        result = innov__told_table(told, "person-erase", reply);
    return result == INNOV_OK ? add_notes(told, asked.dry_run, reply) : result;
}

static int run_erase(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__told told = {0};
    int result = input != NULL ? erase(store, input, &told, reply)
                               : innov__asked_nothing(&innov__person_erase, reply->diag);

    innov__told_free(&told);
    return result;
}

const innov__operation innov__action_person_erase = {
    .name = "person-erase",
    .label = {"Erasure of a person", "Personas dzēšana"},
    .doc =
        {"Replace a person by a pseudonym in records, log, index and every byte of the file.",
         "Aizstāj personu ar pseidonīmu ierakstos, žurnālā, vārdu rādītājā un visos faila baitos."},
    .input = &innov__person_erase,
    .writes = 1,
    .run = run_erase,
};

/* ---- replay-erasures ----------------------------------------------------------------------- */

static int replay(innov_store *store, const innov_record *input, innov__told *told,
                  innov__reply *reply)
{
    innov_store *from = NULL;
    int result = innov_store_open(innov_text(input, INNOV_REPLAY_ERASURES_LIST, NULL),
                                  INNOV_OPEN_READ, &from, reply->diag);

    if (result == INNOV_OK)
        result = innov__erasures_replay(store, from,
                                        innov_text(input, INNOV_REPLAY_ERASURES_REASON, NULL),
                                        innov__told_keep, told, reply->diag);
    innov_store_free(from);
    return result == INNOV_OK ? innov__told_table(told, "replay-erasures", reply) : result;
}

static int run_replay(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__told told = {0};
    int result = input != NULL ? replay(store, input, &told, reply)
                               : innov__asked_nothing(&innov__replay_erasures, reply->diag);

    innov__told_free(&told);
    return result;
}

const innov__operation innov__action_replay_erasures = {
    .name = "replay-erasures",
    .label = {"Erasures once more", "Dzēšanu atkārtošana"},
    .doc =
        {"Erase again whom another store's list has: after an older backup was restored.",
         "Vēlreiz izdzēš tos, kas ir citas krātuves sarakstā: pēc vecākas kopijas atjaunošanas."},
    .input = &innov__replay_erasures,
    .writes = 1,
    .run = run_replay,
};
