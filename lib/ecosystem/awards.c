/* awards.c - the report awards: who received which award, year by year, and for how many works. */
#include <innov/ids.h>
#include <innov/store.h>

#include "base/memory.h"
#include "ecosystem/as_of.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "model/kinds.h"

typedef struct awards {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    innov_record *award;       /* of the present edition */
    int64_t edition, year;     /* the present edition and its year */
    int64_t laureates, works;  /* of the edition */
    int64_t row_works;         /* of the present laureate */
    innov__ids subjects;       /* what the works of the edition tell of */
    innov__buffer titles;      /* of the laureate's works */
    innov__note note;          /* about the edition */
    int64_t sprints, rewarded; /* sprints of the year that were completed, and with an award */
} awards;

/* ---- One laureate -------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
    {"award", {"Award", "Balva"}, .type = INNOV_TYPE_TEXT},
    {"category", {"Category", "Kategorija"}, .type = INNOV_TYPE_TEXT},
    {"recipient", {"Recipient", "Saņēmējs"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"name", {"Name", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"co_recipients", {"Together with", "Kopā ar"}, .type = INNOV_TYPE_TEXT},
    {"works", {"Works", "Darbi"}, .type = INNOV_TYPE_INTEGER},
    {"titles", {"Titles", "Darbu nosaukumi"}, .type = INNOV_TYPE_TEXT},
};

static void append_title(innov__buffer *titles, const innov_record *record)
{
    innov__buffer_text(titles, titles->length > 0 ? "; " : "");
    innov__buffer_text(titles, innov__title(record, NULL));
}

static int add_work(const innov_record *work, void *context)
{
    awards *a = context;

    a->row_works++;
    append_title(&a->titles, work);
    if (innov__ids_add(&a->subjects, innov__number(work, INNOV_WORK_SUBJECT)) != INNOV_OK)
        return INNOV_E_NOMEM;
    return innov__explain_year(a->reply, "works", a->year, work, (innov__left_out)0);
}

static int read_works(awards *a, const innov_record *laureate)
{
    const innov__find find = {
        .kind = INNOV_WORK, .is = {{"laureate", innov__id(laureate)}}, .order = {"ordinal"}};

    a->row_works = 0;
    innov__buffer_clear(&a->titles);
    return innov__each(a->store, &find, add_work, a, a->reply->diag);
}

/* The cell of a record's title only. */
static void put_title(awards *a, innov__row *row, int64_t id)
{
    innov_record *record = NULL;

    if (row->result == INNOV_OK && id != 0)
        row->result = innov_store_get(a->store, id, &record, a->reply->diag);
    innov__row_title(row, record);
    innov_record_free(record);
}

static void put_buffer(innov__row *row, const innov__buffer *text, const char *reason)
{
    if (row->result == INNOV_OK)
        row->result = text->failed;
    if (text->length > 0)
        innov__row_text(row, text->bytes);
    else
        innov__row_reason(row, reason);
}

static void put_co_recipients(awards *a, innov__row *row, const innov_record *laureate)
{
    innov__buffer names = {0};
    innov_record *institution;
    int64_t id;

    for (int32_t i = 0; row->result == INNOV_OK &&
                        innov_list_get_int(laureate, INNOV_LAUREATE_CO_RECIPIENT, i, &id) == 0;
         i++) {
        row->result = innov_store_get(a->store, id, &institution, a->reply->diag);
        if (row->result == INNOV_OK)
            append_title(&names, institution);
        innov_record_free(institution);
    }
    put_buffer(row, &names, "not_applicable");
    innov__buffer_free(&names);
}

static int add_row(awards *a, const innov_record *laureate)
{
    innov__row row = innov__row_begin(a->reply);

    innov__row_int(&row, a->year);
    innov__row_title(&row, a->award);
    put_title(a, &row, innov__number(laureate, INNOV_LAUREATE_AWARD_CATEGORY));
    innov__row_record(&row, a->store, innov__number(laureate, INNOV_LAUREATE_INSTITUTION),
                      a->reply->diag);
    put_co_recipients(a, &row, laureate);
    innov__row_some(&row, a->row_works);
    put_buffer(&row, &a->titles, "no_data");
    return row.result;
}

static int add_laureate(const innov_record *laureate, void *context)
{
    awards *a = context;
    int result = innov__explain_year(a->reply, "awards", a->year, laureate, (innov__left_out)0);

    if (result == INNOV_OK)
        result = read_works(a, laureate);
    if (result == INNOV_OK)
        result = add_row(a, laureate);
    a->laureates++;
    a->works += a->row_works;
    return result;
}

/* ---- What is said of an edition ------------------------------------------------------------ */

static int note_category(const innov_record *category, void *context)
{
    awards *a = context;
    int64_t count;
    const innov__find find = {
        .kind = INNOV_LAUREATE,
        .is = {{"award_edition", a->edition}, {"award_category", innov__id(category)}}};
    int result = innov__count_of(a->store, &find, &count, a->reply->diag);

    if (count == 0)
        return result;
    innov__note_words(&a->note, "; ", "; ");
    innov__note_title(&a->note, category);
    innov__note_words(&a->note, ": ", ": ");
    innov__note_int(&a->note, count);
    return result;
}

/* A sprint is rewarded when a work of the edition tells of it. */
static int count_sprint(const innov_record *sprint, void *context)
{
    awards *a = context;

    if (innov__sprint_not_completed(&a->at, sprint) == 0) {
        a->sprints++;
        a->rewarded += innov__ids_has(&a->subjects, innov__id(sprint));
    }
    return INNOV_OK;
}

/* Awards that no sprint received are not about sprints: nothing is said of them. */
static int note_sprints(awards *a)
{
    const innov__find find = {.kind = INNOV_SPRINT, .year = a->year};
    int result;

    a->sprints = a->rewarded = 0;
    result = innov__each(a->store, &find, count_sprint, a, a->reply->diag);
    if (a->rewarded == 0)
        return result;
    innov__note_words(&a->note, "; of the completed sprints of the year it went to ",
                      "; no gada pabeigtajiem sprintiem to saņēma ");
    innov__note_int(&a->note, a->rewarded);
    innov__note_words(&a->note, " of ", " no ");
    innov__note_int(&a->note, a->sprints);
    return result;
}

static int note_edition(awards *a)
{
    const innov__find categories = {
        .kind = INNOV_AWARD_CATEGORY, .is = {{"award", innov__id(a->award)}}, .order = {"ordinal"}};
    int result;

    innov__note_title(&a->note, a->award);
    innov__note_words(&a->note, " ", " ");
    innov__note_int(&a->note, a->year);
    innov__note_words(&a->note, ": awards: ", ": balvas: ");
    innov__note_int(&a->note, a->laureates);
    innov__note_words(&a->note, ", works: ", ", darbi: ");
    innov__note_int(&a->note, a->works);
    result = innov__each(a->store, &categories, note_category, a, a->reply->diag);
    if (result == INNOV_OK)
        result = note_sprints(a);
    innov__note_words(&a->note, ".", ".");
    return result == INNOV_OK ? innov__note_add(&a->note, a->reply) : result;
}

static int add_edition(awards *a, const innov_record *edition)
{
    const innov__find find = {.kind = INNOV_LAUREATE,
                              .is = {{"award_edition", innov__id(edition)}},
                              .order = {"ordinal"}};
    int result = innov_store_get(a->store, innov__number(edition, INNOV_AWARD_EDITION_AWARD),
                                 &a->award, a->reply->diag);

    a->edition = innov__id(edition);
    a->year = innov__number(edition, INNOV_AWARD_EDITION_YEAR);
    a->laureates = a->works = 0;
    innov__ids_clear(&a->subjects);
    if (result == INNOV_OK)
        result = innov__each(a->store, &find, add_laureate, a, a->reply->diag);
    if (result == INNOV_OK)
        result = note_edition(a);
    innov_record_free(a->award);
    a->award = NULL;
    return result;
}

/* Why an edition does not count on the day: it is given on its day, or in its year. */
static innov__left_out not_given(awards *a, const innov_record *edition)
{
    int32_t date = innov__date(edition, INNOV_AWARD_EDITION_AWARDED_ON, 0);

    if (date == 0)
        date = innov__date(edition, INNOV_AWARD_EDITION_YEAR, 0);
    return innov__doubt(&a->at, innov__not_yet(&a->at, date));
}

static int take_edition(const innov_record *edition, void *context)
{
    awards *a = context;
    innov__left_out why = not_given(a, edition);

    return why == 0 ? add_edition(a, edition)
                    : innov__reply_explain(a->reply, "editions", edition, why);
}

/* ---- The report ---------------------------------------------------------------------------- */

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    awards a = {
        .store = store, .reply = reply, .at = innov__as_of_input(input, INNOV_AWARDS_AS_OF)};
    int64_t award = innov__number(input, INNOV_AWARDS_AWARD);
    const innov__find find = {.kind = INNOV_AWARD_EDITION,
                              .is = {{award != 0 ? "award" : NULL, award}},
                              .year = innov__number(input, INNOV_AWARDS_YEAR),
                              .order = {"year", "award", "ordinal"}};
    int result = innov__reply_begin(reply, "awards", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = innov__there(store, award, reply->diag);
    if (result == INNOV_OK)
        result = innov__reply_note(
            reply,
            "A row is an award: one laureate of one edition, with those who received it together. "
            "A laureate may stand for several works. The year is that of the edition.",
            "Rinda ir balva: viens kārtas laureāts kopā ar tiem, kas to saņēma līdz ar viņu. "
            "Vienam laureātam var būt vairāki darbi. Gads ir balvas kārtas gads.");
    if (result == INNOV_OK)
        result = innov__each(store, &find, take_edition, &a, reply->diag);
    if (result == INNOV_OK)
        result = innov__note_as_of(&a.at, reply);
    innov__ids_free(&a.subjects);
    innov__buffer_free(&a.titles);
    innov__buffer_free(&a.note.en);
    innov__buffer_free(&a.note.lv);
    return result == INNOV_OK ? innov__note_state(store, reply) : result;
}

const innov__operation innov__report_awards = {
    .name = "awards",
    .label = {"Awards", "Balvas"},
    .doc = {"Who received which award, year by year, and for which works.",
            "Kas pa gadiem saņēmis kuru balvu un par kuriem darbiem."},
    .input = &innov__awards,
    .run = run,
};
