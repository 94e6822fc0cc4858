/* institution_timeline.c - the report institution-timeline: what one institution did and was part
 * of, in the order of time.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "base/memory.h"
#include "ecosystem/activity.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "model/kinds.h"
#include "model/registry.h"

/* What a row needs: kept for all rows, since they are sorted by dates of other records too. */
typedef struct entry {
    int64_t record;
    int32_t date; /* 0: not known */
    int32_t what;
    size_t activity;
    int64_t instant, above, ordinal; /* as of an innov__activity_state */
} entry;

typedef struct timeline {
    innov_store *store;
    innov__reply *reply;
    int64_t institution;
    innov__as_of at;
    entry *entries;
    size_t count, capacity;
    innov__activity_state standing; /* of the present record */
    const innov__activity *activity;
    size_t index;      /* of the activity */
    int works_there;   /* whether a person did, at the date of the present record */
    int64_t person;    /* whose records are read */
    innov__ids people; /* who may have worked there */
} timeline;

/* ---- Records that name the institution ----------------------------------------------------- */

static int keep(timeline *t, const innov_record *record)
{
    int result = innov__array_reserve(&t->entries, &t->capacity, t->count + 1, sizeof *t->entries);

    if (result != INNOV_OK)
        return result;
    t->entries[t->count++] = (entry){.record = innov__id(record),
                                     .date = t->standing.date,
                                     .what = innov__activity_what(t->activity, record),
                                     .activity = t->index,
                                     .instant = t->standing.instant,
                                     .above = t->standing.above,
                                     .ordinal = t->standing.ordinal};
    return innov__reply_counted(t->reply, "timeline", record);
}

/* Keeps what counts on the day. */
static int keep_or_leave(timeline *t, const innov_record *record)
{
    innov__left_out why = innov__doubt(&t->at, t->standing.why);

    return why == 0 ? keep(t, record) : innov__reply_explain(t->reply, "timeline", record, why);
}

static int see_record(const innov_record *record, void *context)
{
    timeline *t = context;
    int result = innov__standing_of(t->store, record, &t->at, &t->standing, t->reply->diag);

    return result == INNOV_OK ? keep_or_leave(t, record) : result;
}

static int read_activity(timeline *t)
{
    const innov__find find = {.kind = t->activity->kind,
                              .condition = t->activity->condition,
                              .is = {{t->activity->path, t->institution}}};

    return innov__each(t->store, &find, see_record, t, t->reply->diag);
}

/* ---- Records that name a person who works there -------------------------------------------- */

static int see_employer(int64_t id, void *context)
{
    timeline *t = context;

    t->works_there |= id == t->institution;
    return INNOV_OK;
}

static int see_record_of_person(const innov_record *record, void *context)
{
    timeline *t = context;
    int result = innov__standing_of(t->store, record, &t->at, &t->standing, t->reply->diag);

    t->works_there = 0;
    if (result == INNOV_OK)
        result = innov__each_employer(t->store, t->person, t->standing.date, see_employer, t,
                                      t->reply->diag);
    return result == INNOV_OK && t->works_there ? keep_or_leave(t, record) : result;
}

static int read_people(timeline *t)
{
    const char *field = innov_field_text(t->activity->person, INNOV_FIELD_NAME, NULL);
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < t->people.count; i++) {
        const innov__find find = {.kind = t->activity->kind,
                                  .condition = "institution is not set",
                                  .is = {{field, t->people.ids[i]}}};

        t->person = t->people.ids[i];
        result = innov__each(t->store, &find, see_record_of_person, t, t->reply->diag);
    }
    return result;
}

static int see_post(const innov_record *post, void *context)
{
    timeline *t = context;

    return innov__ids_add(&t->people, innov__number(post, INNOV_POST_PERSON));
}

static int see_person(const innov_record *person, void *context)
{
    timeline *t = context;

    return innov__ids_add(&t->people, innov__id(person));
}

static int find_people(timeline *t)
{
    const innov__find posts = {.kind = INNOV_POST, .is = {{"institution", t->institution}}};
    const innov__find people = {.kind = INNOV_PERSON, .is = {{"institution", t->institution}}};
    int result = innov__each(t->store, &posts, see_post, t, t->reply->diag);

    return result == INNOV_OK ? innov__each(t->store, &people, see_person, t, t->reply->diag)
                              : result;
}

static int read_all(timeline *t)
{
    int result = find_people(t);

    for (t->index = 0; result == INNOV_OK; t->index++) {
        t->activity = innov__activity_at(t->index);
        if (t->activity == NULL)
            break;
        if ((t->activity->of & INNOV__OF_TIMELINE) == 0)
            continue;
        result = read_activity(t);
        if (result == INNOV_OK && t->activity->person != 0)
            result = read_people(t);
    }
    return result;
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"date", {"Date", "Datums"}, .type = INNOV_TYPE_DATE},
    {"what", {"As what", "Kā"}, .type = INNOV_TYPE_CODE, .codes = &innov__took_part_codes},
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"source", {"Source", "Avots"}, .type = INNOV_TYPE_TEXT},
};

static int compare(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* By date, a coarser one first and none last; then along the chain from call to award; then by the
 * hour, and in the order that what they belong to gives them. */
static int by_date(const void *one, const void *other)
{
    const entry *a = one, *b = other;
    const int64_t pairs[][2] = {
        {a->date == 0 ? INT32_MAX : a->date, b->date == 0 ? INT32_MAX : b->date},
        {(int64_t)a->activity, (int64_t)b->activity},
        {a->instant, b->instant},
        {a->above, b->above},
        {a->ordinal, b->ordinal},
        {a->record, b->record},
    };

    for (size_t i = 0; i < INNOV__COUNT(pairs); i++)
        if (pairs[i][0] != pairs[i][1])
            return compare(pairs[i][0], pairs[i][1]);
    return 0;
}

/* Common fields have the same number in every kind. */
static int32_t source_of(int32_t kind)
{
    return kind * INNOV__FIELDS_PER_KIND + INNOV_SPRINT_SOURCE % INNOV__FIELDS_PER_KIND;
}

static int add_row(timeline *t, const entry *e)
{
    const innov__activity *activity = innov__activity_at(e->activity);
    const innov__kind *kind = innov__kind_by_number(activity->kind);
    innov_record *record = NULL;
    innov__row row;
    int result = innov_store_get(t->store, e->record, &record, t->reply->diag);

    if (result == INNOV_OK)
        result = innov__standing_of(t->store, record, &t->at, &t->standing, t->reply->diag);
    if (result == INNOV_OK) {
        row = innov__row_begin(t->reply);
        innov__row_some(&row, e->date);
        innov__row_int(&row, e->what);
        innov__row_words(&row, kind->name, kind->label);
        innov__row_int(&row, e->record);
        innov__row_text(&row, t->standing.title.length > 0 ? t->standing.title.bytes : "");
        innov__row_field(&row, record, source_of(activity->kind));
        result = row.result;
    }
    innov_record_free(record);
    return result;
}

static int add_rows(timeline *t)
{
    int result = innov__reply_begin(t->reply, "institution-timeline", columns,
                                    INNOV__COUNT(columns));

    if (t->count > 1)
        qsort(t->entries, t->count, sizeof *t->entries, by_date);
    for (size_t i = 0; result == INNOV_OK && i < t->count; i++)
        result = add_row(t, &t->entries[i]);
    return result;
}

static int add_notes(timeline *t, const innov_record *institution)
{
    innov__note note = {0};
    int64_t undated = 0;
    int result;

    for (size_t i = 0; i < t->count; i++)
        undated += t->entries[i].date == 0;
    innov__note_title(&note, institution);
    innov__note_words(&note, ". Without a date, and last: ", ". Bez datuma, pēdējie: ");
    innov__note_int(&note, undated);
    innov__note_words(&note, ".", ".");
    result = innov__note_add(&note, t->reply);
    if (result == INNOV_OK)
        result = innov__reply_note(
            t->reply,
            "A row is one role in one record. Where a record names one person and no institution, "
            "it counts for the institutions of the posts that the person may have held then, or "
            "of the person's own record when no post is recorded. What was cancelled, refused, "
            "only proposed or not handed in is left out. A record without a date has that of what "
            "it belongs to: an application, a session and a nomination only its year.",
            "Rinda ir viena loma vienā ierakstā. Ja ieraksts nosauc vienu personu, bet ne iestādi, "
            "tas attiecas uz iestādēm, kurās persona toreiz varēja ieņemt amatu, vai, ja neviens "
            "amats nav ierakstīts, uz personas ierakstā minēto. Atceltais, atteiktais, tikai "
            "ieteiktais un neiesniegtais nav iekļauts. Ierakstam bez datuma ir tā datums, kam tas "
            "pieder: pieteikumam, sesijai un izvirzījumam tikai gads.");
    if (result == INNOV_OK)
        result = innov__note_as_of(&t->at, t->reply);
    return result == INNOV_OK ? innov__note_state(t->store, t->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    timeline t = {.store = store,
                  .reply = reply,
                  .at = innov__as_of_input(input, INNOV_INSTITUTION_TIMELINE_AS_OF),
                  .institution = innov__number(input, INNOV_INSTITUTION_TIMELINE_INSTITUTION)};
    innov_record *institution = NULL;
    int result = innov__needs(input, INNOV_INSTITUTION_TIMELINE_INSTITUTION, reply->diag);

    if (result == INNOV_OK)
        result = innov_store_get(store, t.institution, &institution, reply->diag);
    if (result == INNOV_OK)
        result = read_all(&t);
    if (result == INNOV_OK)
        result = add_rows(&t);
    if (result == INNOV_OK)
        result = add_notes(&t, institution);
    innov_record_free(institution);
    innov__buffer_free(&t.standing.title);
    innov__free(t.entries);
    innov__ids_free(&t.people);
    return result;
}

const innov__operation innov__report_institution_timeline = {
    .name = "institution-timeline",
    .label = {"Timeline of an institution", "Iestādes laika līnija"},
    .doc = {"What one institution did and took part in, in the order of time.",
            "Ko viena iestāde darījusi un kur piedalījusies, laika secībā."},
    .input = &innov__institution_timeline,
    .run = run,
};
