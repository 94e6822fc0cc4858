/* award_eligibility.c - the report award-eligibility: whether the laureates and nominations of an
 * edition meet what their category asks for, and for how many works each stands.
 */
#include <innov/ids.h>

#include "ecosystem/figures.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "ecosystem/sprint_led.h"
#include "model/kinds.h"

static const innov__column columns[] = {
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    {"institution", {"Institution", "Iestāde"}, .type = INNOV_TYPE_TEXT},
    {"category", {"Category", "Kategorija"}, .type = INNOV_TYPE_TEXT},
    {"leads_sprint",
     {"Led a sprint that year", "Tajā gadā vadīja sprintu"},
     .type = INNOV_TYPE_BOOLEAN},
    {"sprint", {"Sprint", "Sprints"}, .type = INNOV_TYPE_TEXT},
    {"works", {"Works", "Darbi"}, .type = INNOV_TYPE_INTEGER},
};

/* Where the kinds that are looked at have the same facts. */
typedef struct award_fields {
    int32_t edition, institution, category;
    innov__words kind;
} award_fields;

static const award_fields laureates = {INNOV_LAUREATE_AWARD_EDITION,
                                       INNOV_LAUREATE_INSTITUTION,
                                       INNOV_LAUREATE_AWARD_CATEGORY,
                                       {"laureate", "laureāts"}};
static const award_fields nominations = {INNOV_NOMINATION_AWARD_EDITION,
                                         INNOV_NOMINATION_INSTITUTION,
                                         INNOV_NOMINATION_AWARD_CATEGORY,
                                         {"nomination", "nominācija"}};

typedef struct checking {
    innov_store *store;
    innov__reply *reply;
    innov__reader *reader;
    const award_fields *fields;
    int64_t year;
    int64_t laureates, works, asked, met; /* asked, met: of the laureates that must have led one */
    innov_record *sprint;                 /* the one that the present institution led */
    int64_t present_works;
} checking;

static int count_work(const innov_record *work, void *context)
{
    checking *c = context;

    c->present_works++;
    return innov__reply_counted(c->reply, "works", work);
}

static int explain(checking *c, const innov_record *record, int must)
{
    const char *figure = c->fields == &laureates ? "laureates" : "nominations";
    int rc = innov__reply_counted(c->reply, figure, record);

    return rc == INNOV_OK && must && c->sprint != NULL
               ? innov__reply_counted(c->reply, "leads_sprint", c->sprint)
               : rc;
}

static int put_row(checking *c, const innov_record *record, const innov_record *institution,
                   const innov_record *category, int must)
{
    innov__row row = innov__row_begin(c->reply);

    innov__row_int(&row, innov__id(record));
    innov__row_words(&row, c->fields->kind.en, c->fields->kind);
    innov__row_title(&row, institution);
    innov__row_title(&row, category);
    if (must)
        innov__row_int(&row, c->sprint != NULL);
    else
        innov__row_reason(&row, "not_applicable");
    innov__row_title(&row, c->sprint);
    if (c->fields == &laureates)
        innov__row_int(&row, c->present_works);
    else
        innov__row_reason(&row, "not_applicable");
    return row.result == INNOV_OK ? explain(c, record, must) : row.result;
}

static void add_up(checking *c, int must)
{
    if (c->fields != &laureates)
        return;
    c->laureates++;
    c->works += c->present_works;
    c->asked += must;
    c->met += must && c->sprint != NULL;
}

static int see_one(const innov_record *record, void *context)
{
    checking *c = context;
    innov_record *institution = NULL, *category = NULL;
    int must, rc = innov__read_target(c->reader, record, c->fields->institution, &institution);

    c->present_works = 0;
    if (rc == INNOV_OK || rc == INNOV_DONE)
        rc = innov__read_target(c->reader, record, c->fields->category, &category);
    rc = rc == INNOV_DONE ? INNOV_OK : rc;
    must = innov__number(category, INNOV_AWARD_CATEGORY_SPRINT_LEAD_ONLY) != 0;
    if (rc == INNOV_OK)
        rc = innov__sprint_led_in(c->reader, innov__number(record, c->fields->institution), c->year,
                                  &c->sprint);
    if (rc == INNOV_OK && c->fields == &laureates)
        rc = c->reader->each(c->reader, INNOV_WORK_LAUREATE, innov__id(record), count_work, c);
    if (rc == INNOV_OK)
        rc = put_row(c, record, institution, category, must);
    add_up(c, must);
    innov__record_destroy(institution);
    innov__record_destroy(category);
    innov__record_destroy(c->sprint);
    c->sprint = NULL;
    return rc;
}

static int add_notes(checking *c)
{
    innov__note note = {0};
    int rc;

    innov__note_words(&note, "Laureates: ", "Laureāti: ");
    innov__note_int(&note, c->laureates);
    innov__note_words(&note, "; works: ", "; darbi: ");
    innov__note_int(&note, c->works);
    innov__note_words(&note, "; of those who must have led a sprint of the year, so did ",
                      "; no tiem, kam jābūt vadījušiem gada sprintu, to vadīja ");
    innov__note_int(&note, c->met);
    innov__note_words(&note, " of ", " no ");
    innov__note_int(&note, c->asked);
    innov__note_words(&note, ".", ".");
    rc = innov__note_add(&note, c->reply);
    return rc == INNOV_OK ? innov__note_state(c->store, c->reply) : rc;
}

static int check(checking *c, int64_t edition)
{
    const award_fields *const all[] = {&laureates, &nominations};
    innov_record *record = NULL;
    int rc = innov_store_get(c->store, edition, &record, c->reply->diag);

    c->year = innov__number(record, INNOV_AWARD_EDITION_YEAR);
    innov_record_free(record);
    if (rc == INNOV_OK)
        rc = innov__reply_begin(c->reply, "award-eligibility", columns, INNOV__COUNT(columns));
    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(all); i++) {
        c->fields = all[i];
        rc = c->reader->each(c->reader, all[i]->edition, edition, see_one, c);
    }
    return rc == INNOV_OK ? add_notes(c) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    checking c = {.store = store, .reply = reply, .reader = &reader.reader};
    int rc = innov__needs(input, INNOV_AWARD_ELIGIBILITY_AWARD_EDITION, reply->diag);

    return rc == INNOV_OK ? check(&c, innov__number(input, INNOV_AWARD_ELIGIBILITY_AWARD_EDITION))
                          : rc;
}

const innov__operation innov__report_award_eligibility = {
    .name = "award-eligibility",
    .label = {"Eligibility for an award", "Atbilstība balvai"},
    .doc =
        {"Whether the laureates and nominations of an edition meet what their category asks for.",
         "Vai balvas kārtas laureāti un nominācijas atbilst tam, ko prasa to kategorija."},
    .input = &innov__award_eligibility,
    .run = run,
};
