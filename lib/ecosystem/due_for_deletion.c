/* due_for_deletion.c - the report due-for-deletion: what must not be kept any longer, records about
 * people first: those whose last day has passed, and consents that were withdrawn while data are
 * kept on their ground.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/asked.h"
#include "ecosystem/operation.h"
#include "ecosystem/retention.h"
#include "model/common.h"
#include "model/kinds.h"
#include "model/registry.h"
#include "store/erase.h"

enum { RETENTION_OVER = 1, PERHAPS_OVER, CONSENT_WITHDRAWN };

static const innov__code reasons[] = {
    {RETENTION_OVER,
     "retention_over",
     {"Kept too long", "Glabāts par ilgu"},
     {"Its last day has passed.", "Pēdējā glabāšanas diena ir pagājusi."}},
    {PERHAPS_OVER,
     "perhaps_over",
     {"Perhaps too long", "Iespējams, par ilgu"},
     {"Only the month or year of its last day is known.",
      "Zināms tikai pēdējās dienas mēnesis vai gads."}},
    {CONSENT_WITHDRAWN,
     "consent_withdrawn",
     {"Consent withdrawn", "Piekrišana atsaukta"},
     {"The person took the consent back, and was not erased.",
      "Persona piekrišanu atsauca un nav izdzēsta."}},
};
static const innov__code_list reason_codes = INNOV__CODE_LIST(
    "due_for_deletion_reason", "Why it is due", "Kāpēc jādzēš", reasons);

static const innov__column columns[] = {
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"personal", {"About a person", "Par personu"}, .type = INNOV_TYPE_BOOLEAN},
    {"why", {"Why", "Kāpēc"}, .type = INNOV_TYPE_CODE, .codes = &reason_codes},
    {"last_day", {"Last day", "Pēdējā diena"}, .type = INNOV_TYPE_DATE},
    {"person", {"Person", "Persona"}, .type = INNOV_TYPE_REFERENCE},
};

typedef struct due {
    innov_store *store;
    innov__reply *reply;
    const innov__kind *kind; /* in hand */
    int32_t day;
} due;

static int is_personal(const innov__kind *kind)
{
    return (kind->flags & INNOV_KIND_IS_PERSONAL) != 0;
}

static int add_row(due *d, const innov_record *record, int why, int32_t last, int64_t person)
{
    innov__row row = innov__row_begin(d->reply);

    innov__row_words(&row, d->kind->name, d->kind->label);
    innov__row_int(&row, innov__id(record));
    innov__row_title(&row, record);
    innov__row_int(&row, is_personal(d->kind));
    innov__row_int(&row, why);
    innov__row_int(&row, last);
    innov__row_some(&row, person);
    return row.result;
}

/* ---- Kept too long ------------------------------------------------------------------------- */

static int take_record(const innov_record *record, void *context)
{
    due *d = context;
    int32_t field = d->kind->number * INNOV__FIELDS_PER_KIND + INNOV__RETAIN_UNTIL;
    innov__sure is_due = innov__is_due(record, d->kind, d->day);

    if (is_due == INNOV__NO)
        return INNOV_OK;
    return add_row(d, record, is_due == INNOV__YES ? RETENTION_OVER : PERHAPS_OVER,
                   (int32_t)innov__number(record, field),
                   d->kind == &innov__person ? innov__id(record) : 0);
}

static int add_kinds(due *d, int personal)
{
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && (d->kind = innov__kind_at(i)) != NULL; i++)
        if ((d->kind->flags & INNOV_KIND_IS_INPUT) == 0 && is_personal(d->kind) == personal)
            result = innov__each(
                d->store,
                &(innov__find){.kind = d->kind->number, .condition = "retain_until is set"},
                take_record, d, d->reply->diag);
    return result;
}

/* ---- Consents ------------------------------------------------------------------------------ */

static int take_consent(const innov_record *record, void *context)
{
    due *d = context;
    int32_t withdrawn = (int32_t)innov__number(record, INNOV_CONSENT_WITHDRAWN_ON);
    int64_t person = innov__number(record, INNOV_CONSENT_PERSON);
    int erased = 0, result;

    if (innov__days_of(withdrawn).last > d->day)
        return INNOV_OK;
    result = innov__person_is_erased(d->store, person, &erased, d->reply->diag);
    return result == INNOV_OK && !erased ? add_row(d, record, CONSENT_WITHDRAWN, withdrawn, person)
                                         : result;
}

static int add_consents(due *d)
{
    d->kind = &innov__consent;
    return innov__each(d->store,
                       &(innov__find){.kind = INNOV_CONSENT, .condition = "withdrawn_on is set"},
                       take_consent, d, d->reply->diag);
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_note(const due *d)
{
    innov__note note = {0};

    innov__note_words(&note, "What could be kept until a day before ",
                      "Kas bija glabājams līdz dienai pirms ");
    innov__note_date(&note, d->day);
    innov__note_words(
        &note, ", and consents withdrawn by then of people who were not erased (person-erase).",
        ", un līdz tam atsauktās piekrišanas personām, kas nav izdzēstas (person-erase).");
    return innov__note_add(&note, d->reply);
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    due d = {.store = store,
             .reply = reply,
             .day = innov__asked_day(input, INNOV_DUE_FOR_DELETION_AS_OF)};
    int result = innov__reply_begin(reply, "due-for-deletion", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = add_kinds(&d, 1);
    if (result == INNOV_OK)
        result = add_consents(&d);
    if (result == INNOV_OK)
        result = add_kinds(&d, 0);
    if (result == INNOV_OK)
        result = add_note(&d);
    return result == INNOV_OK ? innov__note_state(store, reply) : result;
}

const innov__operation innov__report_due_for_deletion = {
    .name = "due-for-deletion",
    .label = {"Due for deletion", "Dzēšamais"},
    .doc = {"What must not be kept any longer, records about people first.",
            "Ko vairs nedrīkst glabāt, vispirms ieraksti par personām."},
    .input = &innov__due_for_deletion,
    .run = run,
};
