/* person_traces.c - what the store tells of a person, kept and put into rows. */
#include "ecosystem/person_traces.h"

#include <string.h>

#include "base/problem.h"
#include "base/utf8.h"
#include "model/registry.h"

enum { SHOWN_BYTES = 200 }; /* of a text in which words were found */

static const innov__code sorts[] = {
    {INNOV__TRACE_RECORD,
     "about",
     {"About the person", "Par personu"},
     {"A record that is about the person.", "Ieraksts, kas ir par personu."}},
    {INNOV__TRACE_BEFORE,
     "before",
     {"Former value", "Agrāka vērtība"},
     {"What such a record had before, as the log has it.",
      "Kas šādā ierakstā bija agrāk, kā to glabā žurnāls."}},
    {INNOV__TRACE_HIT,
     "hit",
     {"Named", "Nosaukta"},
     {"A text of another record has words that mean the person: to be decided.",
      "Cita ieraksta tekstā ir vārdi, kas apzīmē personu: jāizlemj."}},
    {INNOV__TRACE_HIT_BEFORE,
     "hit_before",
     {"Was named", "Bija nosaukta"},
     {"The same in a former value, as the log has it: to be decided.",
      "Tas pats agrākā vērtībā, kā to glabā žurnāls: jāizlemj."}},
    {INNOV__TRACE_ACTOR,
     "actor",
     {"In the log", "Žurnālā"},
     {"Who did something, or why, has words that mean the person.",
      "Tas, kas kaut ko darīja vai kāpēc, satur vārdus, kas apzīmē personu."}},
    {INNOV__TRACE_UNSET,
     "unset",
     {"Taken away", "Izņemta"},
     {"The field has no value any more.", "Laukā vairs nav vērtības."}},
    {INNOV__TRACE_PSEUDONYM,
     "pseudonym",
     {"Pseudonym", "Pseidonīms"},
     {"The field has the pseudonym now.", "Laukā tagad ir pseidonīms."}},
    {INNOV__TRACE_STATUS,
     "status",
     {"Status moved", "Mainīts statuss"},
     {"The record has moved on to its last status.", "Ieraksts pārgājis pēdējā statusā."}},
    {INNOV__TRACE_DELETED,
     "deleted",
     {"Deleted", "Dzēsts"},
     {"The record only named the person, and is gone.",
      "Ieraksts tikai nosauca personu, un tā vairs nav."}},
    {INNOV__TRACE_REDACTED,
     "redacted",
     {"Redacted", "Aizklāts"},
     {"The words are gone from the field, and its former values.",
      "Laukā šo vārdu vairs nav, un agrāko vērtību arī."}},
};
const innov__code_list innov__trace_codes = INNOV__CODE_LIST("person_trace", "Trace of a person",
                                                             "Personas pēda", sorts);

/* ---- Keeping ------------------------------------------------------------------------------- */

static const char *copy(innov__told *told, const char *text)
{
    return innov__arena_text(&told->arena, text, strlen(text));
}

int innov__told_keep(void *context, const innov__trace *trace)
{
    innov__told *told = context;
    innov__trace kept = *trace;

    kept.lang = copy(told, trace->lang);
    kept.text = copy(told, trace->text);
    if (kept.lang == NULL || kept.text == NULL ||
        innov__array_reserve(&told->all, &told->capacity, told->count + 1, sizeof *told->all) !=
            INNOV_OK)
        return INNOV_E_NOMEM;
    told->all[told->count++] = kept;
    return INNOV_OK;
}

void innov__told_free(innov__told *told)
{
    innov__free(told->all);
    innov__arena_free(&told->arena);
    *told = (innov__told){0};
}

int innov__told_words(innov__told *told, const innov_record *input, int32_t field,
                      innov__erasing *asked)
{
    int32_t count = 0;
    const char **words;
    int result = innov_list_count(input, field, &count);

    if (result != INNOV_OK || count == 0)
        return result;
    words = innov__arena_alloc(&told->arena, (size_t)count * sizeof *words);
    for (int32_t i = 0; words != NULL && i < count; i++) {
        words[i] = copy(told, innov_list_text(input, field, i));
        if (words[i] == NULL)
            return INNOV_E_NOMEM;
    }
    asked->also = words;
    asked->also_count = (size_t)count;
    return words != NULL ? INNOV_OK : INNOV_E_NOMEM;
}

int innov__asked_nothing(const innov__kind *input, innov_diag *diag)
{
    return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_REQUIRED, .kind = input->number,
                       .kind_name = input->name, .field = innov__field_id_of(input, input->fields),
                       .field_name = input->fields[0].name);
}

/* ---- Rows ---------------------------------------------------------------------------------- */

void innov__row_kind(innov__row *row, const innov__kind *kind)
{
    if (kind != NULL)
        innov__row_words(row, kind->name, kind->label);
    else
        innov__row_reason(row, "not_applicable");
}

void innov__row_field_name(innov__row *row, const innov__kind *kind, int field)
{
    if (kind != NULL && field >= 0)
        innov__row_words(row, kind->fields[field].name, kind->fields[field].label);
    else
        innov__row_reason(row, "not_applicable");
}

static void row_shown(innov__row *row, const char *text)
{
    char shown[SHOWN_BYTES + 1];
    size_t length = innov__text_cut(text, strlen(text), SHOWN_BYTES);

    memcpy(shown, text, length);
    shown[length] = '\0';
    innov__row_text(row, shown);
}

static const innov__column columns[] = {
    {"what", {"What", "Kas"}, .type = INNOV_TYPE_CODE, .codes = &innov__trace_codes},
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
    {"field", {"Field", "Lauks"}, .type = INNOV_TYPE_TEXT},
    {"language", {"Language", "Valoda"}, .type = INNOV_TYPE_TEXT},
    {"revision", {"Revision", "Revīzija"}, .type = INNOV_TYPE_INTEGER},
    {"text", {"Text", "Teksts"}, .type = INNOV_TYPE_TEXT},
};

static int add_row(innov__reply *reply, const innov__trace *trace)
{
    innov__row row = innov__row_begin(reply);

    innov__row_int(&row, (int64_t)trace->sort);
    innov__row_kind(&row, trace->kind);
    innov__row_some(&row, trace->record);
    innov__row_field_name(&row, trace->kind, trace->field);
    innov__row_text(&row, trace->lang);
    innov__row_some(&row, trace->revision);
    row_shown(&row, trace->text);
    return row.result;
}

int innov__told_table(const innov__told *told, const char *name, innov__reply *reply)
{
    int result = innov__reply_begin(reply, name, columns, INNOV__COUNT(columns));

    for (size_t i = 0; i < told->count && result == INNOV_OK; i++)
        result = add_row(reply, &told->all[i]);
    return result;
}
