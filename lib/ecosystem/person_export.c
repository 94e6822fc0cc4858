/* person_export.c - the report person-export: everything that the store holds of one person, for
 * who asks to see it: field by field with where it comes from, since when, and who may see it.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "ecosystem/operation.h"
#include "ecosystem/person_traces.h"
#include "ecosystem/reader.h"
#include "model/codes.h"
#include "model/common.h"
#include "model/kinds.h"
#include "model/registry.h"

enum { REFERS = 101, PERHAPS }; /* beyond what the store tells */

static const innov__code sorts[] = {
    {INNOV__TRACE_RECORD,
     "about",
     {"About the person", "Par personu"},
     {"A record that is about the person.", "Ieraksts, kas ir par personu."}},
    {INNOV__TRACE_HEAD,
     "head",
     {"Beside its fields", "Ārpus laukiem"},
     {"Its label, or what other programs put into it.",
      "Tā iezīme vai tas, ko tajā ielikušas citas programmas."}},
    {INNOV__TRACE_BEFORE,
     "before",
     {"Former value", "Agrāka vērtība"},
     {"What such a record had until then.", "Kas šādā ierakstā bija līdz tam."}},
    {INNOV__TRACE_HIT,
     "hit",
     {"Named", "Nosaukta"},
     {"A text of another record has words that mean the person.",
      "Cita ieraksta tekstā ir vārdi, kas apzīmē personu."}},
    {INNOV__TRACE_HIT_BEFORE,
     "hit_before",
     {"Was named", "Bija nosaukta"},
     {"The same, in a former value.", "Tas pats agrākā vērtībā."}},
    {INNOV__TRACE_ACTOR,
     "actor",
     {"In the log", "Žurnālā"},
     {"Who did something, or why, has words that mean the person.",
      "Tas, kas kaut ko darīja vai kāpēc, satur vārdus, kas apzīmē personu."}},
    {REFERS,
     "refers",
     {"Refers to the person", "Norāda uz personu"},
     {"Another record refers to the person.", "Cits ieraksts norāda uz personu."}},
    {PERHAPS,
     "perhaps",
     {"Perhaps named", "Iespējams, nosaukta"},
     {"A search for the name finds it there, in another form of its words.",
      "Meklējot vārdu, tas tur atrodams citā locījumā."}},
};
static const innov__code_list sort_codes = INNOV__CODE_LIST(
    "person_export_what", "What is held of a person", "Ko glabā par personu", sorts);

static const innov__column columns[] = {
    {"what", {"What", "Kas"}, .type = INNOV_TYPE_CODE, .codes = &sort_codes},
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
    {"field", {"Field", "Lauks"}, .type = INNOV_TYPE_TEXT},
    {"language", {"Language", "Valoda"}, .type = INNOV_TYPE_TEXT},
    {"value", {"Value", "Vērtība"}, .type = INNOV_TYPE_TEXT},
    {"since", {"Since", "Kopš"}, .type = INNOV_TYPE_INSTANT},
    {"until", {"Until", "Līdz"}, .type = INNOV_TYPE_INSTANT},
    {"seen_by",
     {"Who may see it", "Kas drīkst redzēt"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__visibility_codes},
    {"source", {"Source", "Avots"}, .type = INNOV_TYPE_TEXT},
};

typedef struct answer {
    innov_store *store;
    innov__reply *reply;
    int64_t person;
    innov__told told;
    innov__ids records; /* that were told of */
} answer;

/* One row; what is not given is NULL or 0. */
typedef struct line {
    int what;
    const innov__kind *kind;
    int64_t record;
    int field; /* -1: none */
    const char *lang, *value, *source;
    int64_t since, until;
    int32_t seen_by;
} line;

static int add_line(const answer *a, const line *l)
{
    innov__row row = innov__row_begin(a->reply);

    innov__row_int(&row, l->what);
    innov__row_kind(&row, l->kind);
    innov__row_some(&row, l->record);
    innov__row_field_name(&row, l->kind, l->field);
    innov__row_text(&row, l->lang != NULL ? l->lang : "");
    innov__row_text(&row, l->value != NULL ? l->value : "");
    innov__row_some(&row, l->since);
    innov__row_some(&row, l->until);
    innov__row_some(&row, l->seen_by);
    innov__row_text(&row, l->source != NULL ? l->source : "");
    return row.result;
}

/* ---- Records about the person -------------------------------------------------------------- */

/* Who sees a field: who may see its record, and it. */
static int32_t seen_by(const innov_record *record, const innov__kind *kind,
                       const innov__field *field)
{
    int32_t of_field = innov__visibility_of_field(field);
    int64_t of_record = innov__number(record,
                                      kind->number * INNOV__FIELDS_PER_KIND + INNOV__VISIBILITY);

    if (of_record == 0)
        of_record = innov__visibility_of_kind(kind);
    return of_field > of_record ? of_field : (int32_t)of_record;
}

/* A multilingual text has a row for each of its languages. */
static int add_field(const answer *a, const innov_record *record, line *l)
{
    const innov__field *field = &l->kind->fields[l->field];
    int32_t id = innov__field_id_of(l->kind, field);
    int result = innov__person_since(a->store, l->record, field->name, &l->since, a->reply->diag);

    l->seen_by = seen_by(record, l->kind, field);
    if ((field->flags & MULTILINGUAL) == 0) {
        l->lang = "";
        l->value = innov_text(record, id, NULL);
        return result == INNOV_OK ? add_line(a, l) : result;
    }
    for (int32_t i = 0; result == INNOV_OK; i++) {
        l->lang = innov_language_at(record, id, i);
        if (*l->lang == '\0')
            break;
        l->value = innov_text(record, id, l->lang);
        result = add_line(a, l);
    }
    return result;
}

static int add_record(const answer *a, const innov__trace *trace)
{
    innov_record *record = NULL;
    line l = {.what = INNOV__TRACE_RECORD, .kind = trace->kind, .record = trace->record};
    int result = innov_store_get(a->store, trace->record, &record, a->reply->diag);

    if (result != INNOV_OK)
        return result;
    l.source = innov_text(record, trace->kind->number * INNOV__FIELDS_PER_KIND + INNOV__SOURCE,
                          NULL);
    for (size_t i = 0; i < trace->kind->field_count && result == INNOV_OK; i++) {
        l.field = (int)i;
        if (innov_has(record, innov__field_id_of(trace->kind, &trace->kind->fields[i])) == 1)
            result = add_field(a, record, &l);
    }
    innov_record_free(record);
    return result;
}

/* ---- What else the store told -------------------------------------------------------------- */

static int add_trace(const answer *a, const innov__trace *trace)
{
    line l = {.what = (int)trace->sort,
              .kind = trace->kind,
              .record = trace->record,
              .field = trace->field,
              .lang = trace->lang,
              .value = trace->text};

    if (trace->sort == INNOV__TRACE_RECORD)
        return add_record(a, trace);
    if (trace->sort == INNOV__TRACE_ACTOR)
        l.since = trace->instant;
    else
        l.until = trace->instant;
    return add_line(a, &l);
}

/* A row of a table of records: of what a kind's field is. */
static int add_found(const answer *a, const innov_table *table, int32_t row, line l,
                     const int32_t places[3])
{
    const char *kind = innov_table_text(table, row, places[0]);
    const char *field = innov_table_text(table, row, places[1]);
    int result = innov_table_int(table, row, places[2], &l.record);

    if (result != INNOV_OK || innov__ids_has(&a->records, l.record))
        return result;
    l.kind = innov__kind_by_name(kind, strlen(kind));
    l.field = l.kind != NULL ? innov__field_by_name(l.kind, field, strlen(field)) : -1;
    return add_line(a, &l);
}

/* The place of a column by its name. */
static int32_t column_of(const innov_table *table, const char *name)
{
    int32_t count = innov_table_count(table, INNOV_TABLE_COLUMNS);

    for (int32_t i = 0; i < count; i++)
        if (strcmp(innov_table_column(table, i, INNOV_COLUMN_NAME, NULL), name) == 0)
            return i;
    return -1;
}

static int add_table(const answer *a, const innov_table *table, int what, const char *record,
                     const char *value)
{
    int32_t places[3] = {column_of(table, "kind"), column_of(table, "field"),
                         column_of(table, record)};
    int32_t rows = innov_table_count(table, INNOV_TABLE_ROWS), shown = column_of(table, value);
    int result = INNOV_OK;

    for (int32_t i = 0; i < rows && result == INNOV_OK; i++)
        result = add_found(
            a, table, i, (line){.what = what, .value = innov_table_text(table, i, shown)}, places);
    return result;
}

static int add_references(const answer *a)
{
    innov_table *links = NULL;
    int result = innov_store_links(a->store, a->person, &links, a->reply->diag);

    if (result == INNOV_OK)
        result = add_table(a, links, REFERS, "record", "title");
    innov_table_free(links);
    return result == INNOV_E_NOT_FOUND ? INNOV_OK : result; /* the log may know them still */
}

/* Other forms of the name: words in other cases of Latvian are found by their stems. */
static int add_search(const answer *a)
{
    innov_record *person = NULL;
    innov_table *hits = NULL;
    int result = innov_store_get(a->store, a->person, &person, a->reply->diag);

    if (result == INNOV_OK)
        result = innov_store_search(a->store, innov_text(person, INNOV_PERSON_NAME, NULL), -1, 0,
                                    &hits, a->reply->diag);
    if (result == INNOV_OK)
        result = add_table(a, hits, PERHAPS, "id", "snippet");
    innov_table_free(hits);
    innov_record_free(person);
    return result == INNOV_E_NOT_FOUND ? INNOV_OK : result;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int answer_all(answer *a, const innov_record *input)
{
    innov__erasing asked = {.person = a->person};
    int result = innov__told_words(&a->told, input, INNOV_PERSON_EXPORT_ALSO, &asked);

    if (result == INNOV_OK)
        result = innov__person_traces(a->store, &asked, innov__told_keep, &a->told, a->reply->diag);
    if (result == INNOV_OK)
        result = innov__reply_begin(a->reply, "person-export", columns, INNOV__COUNT(columns));
    for (size_t i = 0; i < a->told.count && result == INNOV_OK; i++) {
        result = add_trace(a, &a->told.all[i]);
        if (result == INNOV_OK && a->told.all[i].sort != INNOV__TRACE_HIT_BEFORE)
            result = innov__ids_add(&a->records, a->told.all[i].record);
    }
    if (result == INNOV_OK)
        result = add_references(a);
    if (result == INNOV_OK)
        result = add_search(a);
    return result == INNOV_OK ? innov__note_state(a->store, a->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    answer a = {.store = store, .reply = reply};
    int result;

    if (input == NULL)
        return innov__asked_nothing(&innov__person_export, reply->diag);
    a.person = innov__number(input, INNOV_PERSON_EXPORT_PERSON);
    result = answer_all(&a, input);
    innov__told_free(&a.told);
    innov__ids_free(&a.records);
    return result;
}

const innov__operation innov__report_person_export = {
    .name = "person-export",
    .label = {"What is held of a person", "Ko glabā par personu"},
    .doc = {"Everything the store holds of one person: values, sources, the log, where named.",
            "Viss, ko krātuve glabā par vienu personu: vērtības, avoti, žurnāls, kur nosaukta."},
    .input = &innov__person_export,
    .run = run,
};
