/* data_quality.c - the report data-quality: for each kind of record what is missing, uncertain or
 * wrong, and what should no longer be kept.
 *
 * One pass over each kind, by its own description: a new kind or field needs nothing here.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "base/memory.h"
#include "ecosystem/asked.h"
#include "ecosystem/operation.h"
#include "ecosystem/retention.h"
#include "model/common.h"
#include "model/kinds.h"
#include "model/registry.h"

enum {
    RECORDS,
    WITHOUT_SOURCE,
    WITH_INFERRED,
    WITH_PARTIAL_DATE,
    INVALID,
    WITHOUT_PRIMARY,
    DUE_FOR_DELETION,
    FIGURES
};

static const char *const names[FIGURES] = {"records",           "without_source", "with_inferred",
                                           "with_partial_date", "invalid",        "without_primary",
                                           "due_for_deletion"};

typedef struct quality {
    innov_store *store;
    innov__reply *reply;
    int32_t day;
    const innov__kind *kind; /* in hand */
    int64_t found[FIGURES], total[FIGURES];
    int64_t undecidable; /* dates of deletion */
} quality;

/* ---- One record ---------------------------------------------------------------------------- */

static int32_t common_field(const innov__kind *kind, int32_t number)
{
    return kind->number * INNOV__FIELDS_PER_KIND + number;
}

static int count_if(quality *q, int figure, int holds, const innov_record *record)
{
    q->found[figure] += holds != 0;
    return holds ? innov__reply_counted(q->reply, names[figure], record) : INNOV_OK;
}

static int has_partial_date(const innov__kind *kind, const innov_record *record)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__field *field = &kind->fields[i];

        if (field->type == INNOV_TYPE_DATE && (field->flags & LIST) == 0 &&
            innov__number(record, innov__field_id_of(kind, field)) % 100 == 0 &&
            innov_has(record, innov__field_id_of(kind, field)) == 1)
            return 1;
    }
    return 0;
}

/* A text that has not the form of its field: what a lenient import let in. */
static int has_wrong_form(const innov__kind *kind, const innov_record *record)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__field *field = &kind->fields[i];
        const char *text;

        if (field->form == NULL || (field->flags & (LIST | MULTILINGUAL)) != 0)
            continue;
        text = innov_text(record, innov__field_id_of(kind, field), NULL);
        if (*text != '\0' && !field->form->holds(text, strlen(text)))
            return 1;
    }
    return 0;
}

/* A required text in other languages only. */
static int lacks_primary(const innov__kind *kind, const innov_record *record)
{
    for (size_t i = 0; i < kind->field_count; i++) {
        const innov__field *field = &kind->fields[i];
        int32_t id = innov__field_id_of(kind, field);

        if ((field->flags & MULTILINGUAL) != 0 && (field->flags & REQUIRED) != 0 &&
            innov_has(record, id) == 1 && *innov_text(record, id, NULL) == '\0')
            return 1;
    }
    return 0;
}

/* What a record is wrong in alone: its forms, required fields and rules. */
static int judge(const innov_record *record, const innov__kind *kind, int *is_wrong)
{
    int result = innov_record_check(record, NULL);

    *is_wrong = result == INNOV_E_REFUSED || has_wrong_form(kind, record);
    return result == INNOV_E_REFUSED ? INNOV_OK : result;
}

/* The last day it may be kept has certainly passed. */
static int count_deletion(quality *q, const innov_record *record)
{
    innov__sure is_due = innov__is_due(record, q->kind, q->day);

    if (is_due != INNOV__PERHAPS)
        return count_if(q, DUE_FOR_DELETION, is_due == INNOV__YES, record);
    q->undecidable++;
    return innov__reply_explain(q->reply, names[DUE_FOR_DELETION], record, INNOV__LEFT_UNDECIDABLE);
}

static int take_record(const innov_record *record, void *context)
{
    quality *q = context;
    const innov__kind *kind = q->kind;
    int is_wrong = 0, result = judge(record, kind, &is_wrong);

    q->found[RECORDS]++;
    if (result == INNOV_OK)
        result = count_if(q, WITHOUT_SOURCE,
                          innov_has(record, common_field(kind, INNOV__SOURCE)) == 0, record);
    if (result == INNOV_OK)
        result = count_if(q, WITH_INFERRED,
                          innov_has(record, common_field(kind, INNOV__INFERRED)) == 1, record);
    if (result == INNOV_OK)
        result = count_if(q, WITH_PARTIAL_DATE, has_partial_date(kind, record), record);
    if (result == INNOV_OK)
        result = count_if(q, INVALID, is_wrong, record);
    if (result == INNOV_OK)
        result = count_if(q, WITHOUT_PRIMARY, lacks_primary(kind, record), record);
    return result == INNOV_OK ? count_deletion(q, record) : result;
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"kind", {"Kind of record", "Ierakstu veids"}, .type = INNOV_TYPE_TEXT},
    {"records", {"Records", "Ieraksti"}, .type = INNOV_TYPE_INTEGER},
    {"without_source", {"Without a source", "Bez avota"}, .type = INNOV_TYPE_INTEGER},
    {"percent_sourced",
     {"Percent with a source", "Procenti ar avotu"},
     .type = INNOV_TYPE_DECIMAL,
     .scale = 1},
    {"with_inferred",
     {"With inferred values", "Ar izsecinātām vērtībām"},
     .type = INNOV_TYPE_INTEGER},
    {"with_partial_date",
     {"With partial dates", "Ar nepilniem datumiem"},
     .type = INNOV_TYPE_INTEGER},
    {"invalid", {"Invalid", "Nederīgi"}, .type = INNOV_TYPE_INTEGER},
    {"without_primary",
     {"Without the primary language", "Bez pamatvalodas"},
     .type = INNOV_TYPE_INTEGER},
    {"due_for_deletion", {"Due for deletion", "Jādzēš"}, .type = INNOV_TYPE_INTEGER},
};

static int add_row(const quality *q, const char *name, innov__words words, const int64_t *found)
{
    innov__row row = innov__row_begin(q->reply);

    innov__row_words(&row, name, words);
    innov__row_int(&row, found[RECORDS]);
    innov__row_int(&row, found[WITHOUT_SOURCE]);
    innov__row_percent(&row, found[RECORDS] - found[WITHOUT_SOURCE], found[RECORDS]);
    for (int i = WITH_INFERRED; i < FIGURES; i++)
        innov__row_int(&row, found[i]);
    return row.result;
}

/* A kind without records has no row. */
static int add_kind(quality *q)
{
    int result;

    for (int i = 0; i < FIGURES; i++)
        q->found[i] = 0;
    result = innov__each(q->store, &(innov__find){.kind = q->kind->number}, take_record, q,
                         q->reply->diag);
    if (result != INNOV_OK || q->found[RECORDS] == 0)
        return result;
    for (int i = 0; i < FIGURES; i++)
        q->total[i] += q->found[i];
    return add_row(q, q->kind->name, q->kind->plural, q->found);
}

static int add_rows(quality *q)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && (q->kind = innov__kind_at(i)) != NULL; i++)
        if ((q->kind->flags & INNOV_KIND_IS_INPUT) == 0)
            result = add_kind(q);
    return result == INNOV_OK ? add_row(q, "total", (innov__words){"Total", "Kopā"}, q->total)
                              : result;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_note(const quality *q)
{
    innov__note note = {0};

    innov__note_words(
        &note,
        "Invalid is a record with a number or code of a wrong form (such as a registration number "
        "with a wrong check digit), or one that breaks a rule of its kind. Without the primary "
        "language is one with a required text in other languages only. Due for deletion is what "
        "could be kept until a day before ",
        "Nederīgs ir ieraksts ar numuru vai kodu nepareizā formā (piemēram, reģistrācijas numuru "
        "ar nepareizu kontrolciparu) vai tāds, kas neievēro sava veida likumu. Bez pamatvalodas ir "
        "ieraksts, kura obligātais teksts ir tikai citās valodās. Jādzēš ieraksti, ko drīkstēja "
        "glabāt līdz dienai pirms ");
    innov__note_date(&note, q->day);
    innov__note_words(&note, ".", ".");
    if (q->undecidable > 0) {
        innov__note_words(&note, " Of so many records the date does not decide it: ",
                          " Ieraksti, kuriem datums to neizšķir: ");
        innov__note_int(&note, q->undecidable);
        innov__note_words(&note, ".", ".");
    }
    return innov__note_add(&note, q->reply);
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    quality q = {
        .store = store, .reply = reply, .day = innov__asked_day(input, INNOV_DATA_QUALITY_AS_OF)};
    int result = innov__reply_begin(reply, "data-quality", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = add_rows(&q);
    if (result == INNOV_OK)
        result = add_note(&q);
    return result == INNOV_OK ? innov__note_state(store, reply) : result;
}

const innov__operation innov__report_data_quality = {
    .name = "data-quality",
    .label = {"Data quality", "Datu kvalitāte"},
    .doc = {"What is missing, uncertain or wrong in the records, and what is due for deletion.",
            "Kas ierakstos trūkst, nav droši vai ir nepareizi un ko laiks dzēst."},
    .input = &innov__data_quality,
    .run = run,
};
