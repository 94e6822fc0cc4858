/* training_reach.c - the report training-reach: how often and where courses were given, whom they
 * reached, and which planning regions they did not.
 *
 * In memory are the occurrences and the regions, which the answer lists, and nothing that grows
 * with the people: these come in the order of who they are, so that the one before tells whether
 * somebody is seen for the first time.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "base/memory.h"
#include "ecosystem/as_of.h"
#include "ecosystem/asked.h"
#include "ecosystem/operation.h"
#include "ecosystem/regions.h"
#include "model/kinds.h"

enum { NOWHERE = -1 };

/* Who came: to an occurrence, in a region, or at all. */
typedef struct tally {
    int64_t attendances, people, returning, institutions;
    int64_t person, returned, institution; /* the last one counted */
} tally;

typedef struct region {
    int64_t id, occurrences, days;
    int32_t from, to; /* the first and the last day, as far as they are known */
    tally who;
} region;

typedef struct occurrence {
    int64_t id, days; /* 0: not known */
    int32_t from, to;
    int64_t region;         /* its id; 0: not known */
    int place;              /* of its region among those in force, or NOWHERE */
    innov__left_out reason; /* why it does not count, or 0 */
    tally who;
} occurrence;

typedef struct reach {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    int64_t course; /* 0: all */
    region *regions;
    occurrence *occurrences; /* in the order of ids */
    size_t region_count, region_capacity, count, capacity;
    region total;
    int64_t reached, undecidable, undated, without_days, by_number, without_institution;
    occurrence *before; /* where the person in hand was first met */
} reach;

/* ---- The regions in force ------------------------------------------------------------------ */

static int take_region(const innov_record *record, void *context)
{
    reach *r = context;

    if (innov__array_reserve(&r->regions, &r->region_capacity, r->region_count + 1,
                             sizeof *r->regions) != INNOV_OK)
        return INNOV_E_NOMEM;
    r->regions[r->region_count++] = (region){.id = innov__id(record)};
    return innov__reply_counted(r->reply, "of_regions", record);
}

static int take_regions(reach *r)
{
    innov__buffer condition = {0};
    int result;

    innov__buffer_text(&condition, "kind=planning and valid=");
    innov__add_date(&condition, r->at.day);
    result = condition.failed;
    if (result == INNOV_OK)
        result = innov__each(
            r->store,
            &(innov__find){.kind = INNOV_REGION, .condition = condition.bytes, .order = {"name"}},
            take_region, r, r->reply->diag);
    innov__buffer_free(&condition);
    return result;
}

static int place_of(const reach *r, int64_t id)
{
    for (size_t i = 0; i < r->region_count; i++)
        if (r->regions[i].id == id)
            return (int)i;
    return NOWHERE;
}

/* ---- The region of an occurrence ----------------------------------------------------------- */

/* The territory decides, or the one it is part of; where they say nothing, the region named. */
static int find_region(const reach *r, const innov_record *record, int64_t *found)
{
    int result = innov__region_of(r->store, innov__number(record, INNOV_OCCURRENCE_TERRITORY),
                                  innov__date(record, INNOV_OCCURRENCE_STARTS_ON, 0), found,
                                  r->reply->diag);

    if (result == INNOV_OK && *found == 0)
        *found = innov__number(record, INNOV_OCCURRENCE_REGION);
    return result;
}

/* ---- The occurrences ----------------------------------------------------------------------- */

/* The days of teaching: as recorded, or from the first to the last day; 0 when neither is known. */
static int64_t days_of(const innov_record *record)
{
    int64_t days = innov__number(record, INNOV_OCCURRENCE_DAYS);
    int32_t from = innov__date(record, INNOV_OCCURRENCE_STARTS_ON, 0);
    int32_t to = innov__date(record, INNOV_OCCURRENCE_ENDS_ON, 0);

    if (days != 0 || from % 100 == 0 || to % 100 == 0)
        return days;
    return innov__days_between(from, to) + 1;
}

static void hold(region *of, const occurrence *o)
{
    of->occurrences++;
    of->days += o->days;
    of->from = of->from == 0 || o->from < of->from ? o->from : of->from;
    of->to = o->to > of->to ? o->to : of->to;
}

static void add_occurrence(reach *r, const occurrence *o)
{
    hold(&r->total, o);
    r->without_days += o->days == 0;
    if (o->place == NOWHERE)
        return;
    r->reached += r->regions[o->place].occurrences == 0;
    hold(&r->regions[o->place], o);
}

static int explain_occurrence(const reach *r, const innov_record *record, const occurrence *o)
{
    int result;

    if (o->reason != 0)
        return innov__reply_explain(r->reply, "occurrences", record, o->reason);
    result = innov__reply_counted(r->reply, "occurrences", record);
    if (result != INNOV_OK)
        return result;
    result = o->days != 0 ? innov__reply_counted(r->reply, "days", record)
                          : innov__reply_explain(r->reply, "days", record, INNOV__LEFT_NO_VALUE);
    if (result != INNOV_OK)
        return result;
    return o->place != NOWHERE
               ? innov__reply_counted(r->reply, "regions", record)
               : innov__reply_explain(r->reply, "regions", record, INNOV__LEFT_NO_VALUE);
}

static int take_occurrence(const innov_record *record, void *context)
{
    reach *r = context;
    occurrence o = {.id = innov__id(record),
                    .days = days_of(record),
                    .from = innov__date(record, INNOV_OCCURRENCE_STARTS_ON, 0),
                    .to = innov__date(record, INNOV_OCCURRENCE_ENDS_ON, 0)};
    int result;

    o.reason = innov__not_by(r->at.day, o.from);
    r->undecidable += o.reason == INNOV__LEFT_UNDECIDABLE;
    r->undated += o.reason == INNOV__LEFT_NO_DATE;
    result = find_region(r, record, &o.region);
    if (result == INNOV_OK)
        result = innov__array_reserve(&r->occurrences, &r->capacity, r->count + 1,
                                      sizeof *r->occurrences);
    if (result != INNOV_OK)
        return result;
    o.place = place_of(r, o.region);
    if (o.reason == 0)
        add_occurrence(r, &o);
    r->occurrences[r->count++] = o;
    return explain_occurrence(r, record, &o);
}

static innov__find occurrences_of(const reach *r, const char *order)
{
    return (innov__find){.kind = INNOV_OCCURRENCE,
                         .is = {{r->course != 0 ? "course" : NULL, r->course}},
                         .order = {order}};
}

/* The occurrence with an id, or NULL. */
static occurrence *occurrence_of(const reach *r, int64_t id)
{
    size_t low = 0, high = r->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (r->occurrences[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < r->count && r->occurrences[low].id == id ? &r->occurrences[low] : NULL;
}

/* ---- Who came ------------------------------------------------------------------------------ */

static void meet(tally *who, int64_t person, int64_t people)
{
    who->attendances += people;
    if (person == 0 || who->person != person)
        who->people += people;
    who->person = person;
}

static void welcome_back(tally *who, int64_t person)
{
    who->returning += who->returned != person;
    who->returned = person;
}

static tally *tally_of_region(const reach *r, const occurrence *o)
{
    return o->place != NOWHERE ? &r->regions[o->place].who : NULL;
}

/* Somebody came who had been elsewhere: counted in both places. */
static void meet_again(reach *r, occurrence *o, int64_t person)
{
    occurrence *const places[] = {r->before, o};

    welcome_back(&r->total.who, person);
    for (size_t i = 0; i < INNOV__COUNT(places); i++) {
        tally *of = tally_of_region(r, places[i]);

        welcome_back(&places[i]->who, person);
        if (of != NULL)
            welcome_back(of, person);
    }
}

/* Counts those of one record, once in its occurrence, its region and at all. */
static void add_people(reach *r, occurrence *o, int64_t person, int64_t people)
{
    tally *of = tally_of_region(r, o);

    if (person != 0 && r->total.who.person == person)
        meet_again(r, o, person);
    else
        r->before = o;
    r->by_number += person == 0;
    meet(&o->who, person, people);
    meet(&r->total.who, person, people);
    if (of != NULL)
        meet(of, person, people);
}

static innov__left_out why_absent(int64_t status)
{
    return status == INNOV_PARTICIPATION_STATUS_ATTENDED    ? (innov__left_out)0
           : status == INNOV_PARTICIPATION_STATUS_CANCELLED ? INNOV__LEFT_CANCELLED
           : status == INNOV_PARTICIPATION_STATUS_ABSENT    ? INNOV__LEFT_ABSENT
                                                            : INNOV__LEFT_NOT_FINISHED;
}

/* Somebody came: for the first time, or again, or as often as before. */
static int explain_person(const reach *r, const innov_record *record, int is_new, int returns)
{
    int rc = innov__reply_counted(r->reply, "attendances", record);

    if (rc == INNOV_OK)
        rc = is_new ? innov__reply_counted(r->reply, "people", record)
                    : innov__reply_explain(r->reply, "people", record, INNOV__LEFT_REPEATED);
    return rc == INNOV_OK && returns ? innov__reply_counted(r->reply, "returning", record) : rc;
}

static int take_participation(const innov_record *record, void *context)
{
    reach *r = context;
    occurrence *o = occurrence_of(r, innov__number(record, INNOV_PARTICIPATION_OCCURRENCE));
    int64_t person = innov__number(record, INNOV_PARTICIPATION_PERSON);
    int64_t count = innov__number(record, INNOV_PARTICIPATION_COUNT), returning;
    innov__left_out why;
    int is_new;

    if (o == NULL) /* of another course */
        return INNOV_OK;
    why = o->reason != 0 ? o->reason
                         : why_absent(innov__number(record, INNOV_PARTICIPATION_STATUS));
    if (why == 0 && person != 0 && o->who.person == person)
        why = INNOV__LEFT_REPEATED;
    if (why != 0)
        return innov__reply_explain(r->reply, "attendances", record, why);
    is_new = person == 0 || r->total.who.person != person;
    returning = r->total.who.returning;
    add_people(r, o, person, person == 0 && count != 0 ? count : 1);
    r->without_institution += innov__number(record, INNOV_PARTICIPATION_INSTITUTION) == 0;
    return explain_person(r, record, is_new, r->total.who.returning > returning);
}

static void welcome(tally *who, int64_t institution)
{
    who->institutions += who->institution != institution;
    who->institution = institution;
}

static int take_institution(const innov_record *record, void *context)
{
    reach *r = context;
    occurrence *o = occurrence_of(r, innov__number(record, INNOV_PARTICIPATION_OCCURRENCE));
    int64_t institution = innov__number(record, INNOV_PARTICIPATION_INSTITUTION);
    innov__left_out why;

    if (o == NULL || o->reason != 0)
        return INNOV_OK;
    why = r->total.who.institution == institution ? INNOV__LEFT_REPEATED : (innov__left_out)0;
    welcome(&o->who, institution);
    welcome(&r->total.who, institution);
    if (o->place != NOWHERE)
        welcome(&r->regions[o->place].who, institution);
    return innov__reply_explain(r->reply, "institutions", record, why);
}

/* People without a name come last; each of their records is of others. */
static int count_people(reach *r)
{
    int result = innov__each(
        r->store, &(innov__find){.kind = INNOV_PARTICIPATION, .order = {"person", "occurrence"}},
        take_participation, r, r->reply->diag);

    return result != INNOV_OK
               ? result
               : innov__each(r->store,
                             &(innov__find){.kind = INNOV_PARTICIPATION,
                                            .condition = "status=attended and institution is set",
                                            .order = {"institution"}},
                             take_institution, r, r->reply->diag);
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__code lines[] = {
    {1,
     "occurrence",
     {"Occurrence", "Norise"},
     {"One time a course was given.", "Viena kursa norise."}},
    {2,
     "region",
     {"Region", "Reģions"},
     {"A planning region in force on the day.", "Plānošanas reģions, kas tajā dienā pastāvēja."}},
    {3, "total", {"Total", "Kopā"}, {"All that counts.", "Viss, kas ieskaitīts."}},
};
static const innov__code_list line_codes = INNOV__CODE_LIST("training_reach_line", "Row", "Rinda",
                                                            lines);
enum { OCCURRENCE = 1, REGION, TOTAL };

static const innov__column columns[] = {
    {"line", {"Row", "Rinda"}, .type = INNOV_TYPE_CODE, .codes = &line_codes},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"region", {"Region", "Reģions"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"region_name", {"Planning region", "Plānošanas reģions"}, .type = INNOV_TYPE_TEXT},
    {"starts_on", {"First day", "Pirmā diena"}, .type = INNOV_TYPE_DATE},
    {"ends_on", {"Last day", "Pēdējā diena"}, .type = INNOV_TYPE_DATE},
    {"occurrences", {"Occurrences", "Norises"}, .type = INNOV_TYPE_INTEGER},
    {"days", {"Days", "Dienas"}, .type = INNOV_TYPE_INTEGER},
    {"attendances", {"Attendances", "Apmeklējumi"}, .type = INNOV_TYPE_INTEGER},
    {"people", {"People", "Cilvēki"}, .type = INNOV_TYPE_INTEGER},
    {"returning", {"Came more than once", "Atkārtoti"}, .type = INNOV_TYPE_INTEGER},
    {"institutions", {"Institutions", "Iestādes"}, .type = INNOV_TYPE_INTEGER},
    {"regions", {"Regions reached", "Sasniegtie reģioni"}, .type = INNOV_TYPE_INTEGER},
    {"of_regions", {"Regions in force", "Reģioni kopā"}, .type = INNOV_TYPE_INTEGER},
    {"percent",
     {"Percent of the regions", "Procenti no reģioniem"},
     .type = INNOV_TYPE_DECIMAL,
     .scale = 1},
};

/* Where something was held and nobody is on record, nobody knows how many came. */
static void put_count(innov__row *row, int64_t count, int64_t occurrences)
{
    if (count == 0 && occurrences > 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_int(row, count);
}

/* The cells of any row after its name: when, how often, who and how many of the regions. */
static void put_figures(const reach *r, innov__row *row, const region *of, int64_t regions)
{
    if (of->occurrences == 0) {
        innov__row_reason(row, "not_applicable");
        innov__row_reason(row, "not_applicable");
    } else {
        innov__row_some(row, of->from);
        innov__row_some(row, of->to);
    }
    innov__row_int(row, of->occurrences);
    put_count(row, of->days, of->occurrences);
    put_count(row, of->who.attendances, of->occurrences);
    put_count(row, of->who.people, of->occurrences);
    put_count(row, of->who.returning, of->who.people == 0 ? of->occurrences : 0);
    put_count(row, of->who.institutions, of->occurrences);
    innov__row_int(row, regions);
    innov__row_some(row, (int64_t)r->region_count);
    innov__row_percent(row, regions, (int64_t)r->region_count);
}

/* The title of the course, and the place. */
static int put_title(const reach *r, innov__row *row, const innov_record *record)
{
    innov_record *course = NULL;
    innov__note title = {0};
    int result = innov_store_get(r->store, innov__number(record, INNOV_OCCURRENCE_COURSE), &course,
                                 r->reply->diag);

    if (result == INNOV_OK) {
        innov__note_title(&title, course);
        if (innov_has(record, INNOV_OCCURRENCE_PLACE) == 1)
            innov__note_words(&title, ", ", ", ");
        innov__buffer_text(&title.en, innov__reply_text_in(record, INNOV_OCCURRENCE_PLACE, "en"));
        innov__buffer_text(&title.lv, innov__reply_text_in(record, INNOV_OCCURRENCE_PLACE, "lv"));
        result = title.en.failed != 0 ? title.en.failed : title.lv.failed;
    }
    if (result == INNOV_OK)
        innov__row_words(row, title.lv.bytes, (innov__words){title.en.bytes, title.lv.bytes});
    innov__buffer_free(&title.en);
    innov__buffer_free(&title.lv);
    innov_record_free(course);
    return result;
}

static int add_occurrence_row(const innov_record *record, void *context)
{
    reach *r = context;
    const occurrence *o = occurrence_of(r, innov__id(record));
    region as_one = {.occurrences = 1};
    innov__row row;
    int result;

    if (o == NULL || o->reason != 0)
        return INNOV_OK;
    as_one.days = o->days;
    as_one.from = o->from;
    as_one.to = o->to;
    as_one.who = o->who;
    row = innov__row_begin(r->reply);
    innov__row_int(&row, OCCURRENCE);
    innov__row_int(&row, o->id);
    result = put_title(r, &row, record);
    innov__row_record(&row, r->store, o->region, r->reply->diag);
    put_figures(r, &row, &as_one, o->place != NOWHERE);
    return result != INNOV_OK ? result : row.result;
}

static int add_region_row(const reach *r, const region *of)
{
    innov__row row = innov__row_begin(r->reply);

    innov__row_int(&row, REGION);
    for (int i = 0; i < 2; i++) /* as the record of the row, and as its region */
        innov__row_record(&row, r->store, of->id, r->reply->diag);
    put_figures(r, &row, of, of->occurrences > 0);
    return row.result;
}

static int add_total_row(const reach *r)
{
    innov__row row = innov__row_begin(r->reply);

    innov__row_int(&row, TOTAL);
    innov__row_reason(&row, "not_applicable");
    innov__row_words(&row, "total", (innov__words){"Total", "Kopā"});
    innov__row_reason(&row, "not_applicable");
    innov__row_reason(&row, "not_applicable");
    put_figures(r, &row, &r->total, r->reached);
    return row.result;
}

static int add_rows(reach *r)
{
    innov__find find = occurrences_of(r, "starts_on");
    int result = innov__each(r->store, &find, add_occurrence_row, r, r->reply->diag);

    for (size_t i = 0; result == INNOV_OK && i < r->region_count; i++)
        result = add_region_row(r, &r->regions[i]);
    return result == INNOV_OK ? add_total_row(r) : result;
}

/* ---- The notes ----------------------------------------------------------------------------- */

static int note_rule(const reach *r)
{
    innov__note note = {0};

    innov__note_words(&note, "Counted are occurrences that began by ",
                      "Ieskaitītas norises, kas sākušās līdz ");
    innov__note_date(&note, r->at.day);
    innov__note_words(
        &note,
        "; regions are the planning regions in force on that day. The territory of an "
        "occurrence decides its region, else the region it names.",
        "; reģioni ir tajā dienā pastāvošie plānošanas reģioni. Norises reģionu "
        "nosaka tās teritorija, citādi norādītais reģions.");
    return innov__note_add(&note, r->reply);
}

/* The names of the regions without an occurrence, in their order. */
static int name_missing(const reach *r, innov__note *note)
{
    const char *between = "";

    for (size_t i = 0; i < r->region_count; i++) {
        innov_record *record = NULL;
        int result = INNOV_OK;

        if (r->regions[i].occurrences > 0)
            continue;
        result = innov_store_get(r->store, r->regions[i].id, &record, r->reply->diag);
        if (result != INNOV_OK)
            return result;
        innov__note_words(note, between, between);
        innov__note_title(note, record);
        innov_record_free(record);
        between = "; ";
    }
    return INNOV_OK;
}

static int note_regions(const reach *r)
{
    innov__note note = {0};
    int result = INNOV_OK;

    if (r->region_count == 0) {
        innov__note_words(&note, "No planning region in force on that day is on record.",
                          "Nav ierakstīts neviens tajā dienā pastāvošs plānošanas reģions.");
    } else if (r->reached == (int64_t)r->region_count) {
        innov__note_words(&note, "All planning regions were reached.",
                          "Sasniegti visi plānošanas reģioni.");
    } else {
        innov__note_words(&note, "Not reached: ", "Nav sasniegti: ");
        result = name_missing(r, &note);
    }
    if (result == INNOV_OK)
        return innov__note_add(&note, r->reply);
    innov__buffer_free(&note.en);
    innov__buffer_free(&note.lv);
    return result;
}

static int note_people(const reach *r)
{
    innov__note note = {0};

    if (r->total.occurrences == 0)
        return INNOV_OK;
    if (r->total.who.people == 0)
        innov__note_words(&note, "No record says who took part, so how many came is not known.",
                          "Neviens ieraksts nesaka, kas piedalījās, tāpēc dalībnieku skaits nav "
                          "zināms.");
    else
        innov__note_words(&note, "People known by name are counted once, others each time.",
                          "Pēc vārda zināmie cilvēki skaitīti vienreiz, citi katru reizi.");
    if (r->by_number > 0) {
        innov__note_words(
            &note, " Records of people without names: ", " Ieraksti par cilvēkiem bez vārda: ");
        innov__note_int(&note, r->by_number);
        innov__note_words(&note, ".", ".");
    }
    if (r->without_institution > 0) {
        innov__note_words(
            &note, " Records that name no institution: ", " Ieraksti, kas nenosauc iestādi: ");
        innov__note_int(&note, r->without_institution);
        innov__note_words(&note, ".", ".");
    }
    return innov__note_add(&note, r->reply);
}

/* One sentence with a number, when there is something to say. */
static int note_number(const reach *r, int64_t number, const char *en, const char *lv)
{
    innov__note note = {0};

    if (number == 0)
        return INNOV_OK;
    innov__note_words(&note, en, lv);
    innov__note_int(&note, number);
    return innov__note_add(&note, r->reply);
}

static int add_notes(const reach *r)
{
    int result = note_rule(r);

    if (result == INNOV_OK)
        result = note_regions(r);
    if (result == INNOV_OK)
        result = note_people(r);
    if (result == INNOV_OK)
        result = note_number(r, r->without_days, "Occurrences whose days are not known: ",
                             "Norises, kuru dienu skaits nav zināms: ");
    if (result == INNOV_OK)
        result = note_number(r, r->undecidable,
                             "Occurrences left out because their dates do not decide it: ",
                             "Norises, kas nav ieskaitītas, jo datumi to neizšķir: ");
    return result != INNOV_OK
               ? result
               : note_number(r, r->undated, "Occurrences left out because they have no date: ",
                             "Norises, kas nav ieskaitītas, jo tām nav datuma: ");
}

/* ---- The report ---------------------------------------------------------------------------- */

static int make(reach *r)
{
    innov__find find = occurrences_of(r, NULL);
    int result = innov__there(r->store, r->course, r->reply->diag);

    if (result == INNOV_OK)
        result = innov__reply_begin(r->reply, "training-reach", columns, INNOV__COUNT(columns));
    if (result == INNOV_OK)
        result = take_regions(r);
    if (result == INNOV_OK)
        result = innov__each(r->store, &find, take_occurrence, r, r->reply->diag);
    if (result == INNOV_OK)
        result = count_people(r);
    if (result == INNOV_OK)
        result = add_rows(r);
    if (result == INNOV_OK)
        result = add_notes(r);
    return result == INNOV_OK ? innov__note_state(r->store, r->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    reach r = {.store = store,
               .reply = reply,
               .at = innov__as_of_input(input, INNOV_TRAINING_REACH_AS_OF),
               .course = innov__number(input, INNOV_TRAINING_REACH_COURSE)};
    int result = make(&r);

    innov__free(r.regions);
    innov__free(r.occurrences);
    return result;
}

const innov__operation innov__report_training_reach = {
    .name = "training-reach",
    .label = {"Training reach", "Mācību sasniedzamība"},
    .doc = {"How often and where courses were given, whom they reached, and which regions not.",
            "Cik bieži un kur notika mācības, ko tās sasniedza un kurus reģionus ne."},
    .input = &innov__training_reach,
    .chart = {.sort = "bars",
              .category = "record",
              .value = "days",
              .only = "line=region",
              .label = {"Days of training in each planning region",
                        "Mācību dienas katrā plānošanas reģionā"}},
    .run = run,
};
