/* lineage.c - the report lineage: where a record came from and what came of it, step by step.
 *
 * A step is a reference between two kinds of the chain, or a link that says so. Each record is
 * reached once, by the fewest steps, so the way back is found as well as the way on.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <string.h>

#include "base/memory.h"
#include "ecosystem/activity.h"
#include "ecosystem/asked.h"
#include "ecosystem/operation.h"
#include "ecosystem/reader.h"
#include "format/table.h"
#include "model/codes.h"
#include "model/kinds.h"
#include "model/registry.h"

enum { RECORDS_MAX = 10000, BEFORE = -1, AFTER = 1 };

typedef struct station {
    int64_t id, step;
    const char *by;   /* the field or the kind of link that leads here; constant */
    innov__sure sure; /* whether it was there on the day */
} station;

typedef struct walk {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    innov__activity_state standing; /* of the record in hand */
    station *stations;              /* in the order they were reached */
    size_t count, capacity;
    innov__ids reached;
    int direction; /* BEFORE or AFTER */
    int cut;       /* there was more */
} walk;

static int reach(walk *w, int64_t id, int64_t step, const char *by)
{
    if (innov__ids_has(&w->reached, id))
        return INNOV_OK;
    if (w->count == RECORDS_MAX) {
        w->cut = 1;
        return INNOV_OK;
    }
    if (innov__array_reserve(&w->stations, &w->capacity, w->count + 1, sizeof *w->stations) !=
            INNOV_OK ||
        innov__ids_add(&w->reached, id) != INNOV_OK)
        return INNOV_E_NOMEM;
    w->stations[w->count++] = (station){id, step, by, INNOV__YES};
    return INNOV_OK;
}

static int is_in_chain(int64_t id)
{
    int32_t number = 0;
    const innov__kind *kind = innov_id_kind(id, &number) == INNOV_OK ? innov__kind_by_number(number)
                                                                     : NULL;

    return kind != NULL && (kind->flags & INNOV_KIND_IS_CHAIN) != 0;
}

/* ---- References ---------------------------------------------------------------------------- */

/* A reference is to what came before, but an idea says what became of it. */
static int direction_of(const innov__kind *kind, const char *field)
{
    return kind == &innov__idea && strcmp(field, "adopted_as") == 0 ? AFTER : BEFORE;
}

/* The records of the chain that one field refers to. */
static int follow_field(walk *w, const innov_record *record, const innov__kind *kind,
                        const innov__field *field, int64_t step)
{
    int32_t number = kind->number * INNOV__FIELDS_PER_KIND + field->number, count = 0;
    int result = INNOV_OK;
    int64_t id;

    if ((field->flags & LIST) == 0) {
        result = innov_get_int(record, number, &id);
        if (result != INNOV_OK)
            return result == INNOV_UNSET ? INNOV_OK : result;
        return is_in_chain(id) ? reach(w, id, step, field->name) : INNOV_OK;
    }
    result = innov_list_count(record, number, &count);
    for (int32_t i = 0; i < count && result == INNOV_OK; i++) {
        result = innov_list_get_int(record, number, i, &id);
        if (result == INNOV_OK && is_in_chain(id))
            result = reach(w, id, step, field->name);
    }
    return result;
}

static int follow_fields(walk *w, const innov_record *record, int64_t step)
{
    const innov__kind *kind = innov__kind_by_number(innov__kind_of(record));
    int result = INNOV_OK;

    for (size_t i = 0; result == INNOV_OK && i < kind->field_count; i++)
        if (kind->fields[i].type == INNOV_TYPE_REFERENCE &&
            direction_of(kind, kind->fields[i].name) == w->direction)
            result = follow_field(w, record, kind, &kind->fields[i], step);
    return result;
}

/* ---- Links and what refers to a record ----------------------------------------------------- */

/* Which end of a link came first; 0: it says nothing of that. */
static int direction_of_link(int64_t kind)
{
    switch (kind) {
    case INNOV_LINK_KIND_DERIVED_FROM:
    case INNOV_LINK_KIND_CONTINUES:
    case INNOV_LINK_KIND_REPLACES:
    case INNOV_LINK_KIND_RECOGNISES:
    case INNOV_LINK_KIND_SPLIT_FROM:
    case INNOV_LINK_KIND_ADAPTED_FROM:
    case INNOV_LINK_KIND_COPIED_FROM:
    case INNOV_LINK_KIND_ADDRESSES:
        return BEFORE; /* the object */
    case INNOV_LINK_KIND_RESULTED_IN:
    case INNOV_LINK_KIND_MERGED_INTO:
        return AFTER;
    default:
        return 0;
    }
}

/* The other end of a link, when it lies in the direction of the walk. */
static int follow_link(walk *w, int64_t link_id, const char *end, int64_t step)
{
    int is_subject = strcmp(end, "subject") == 0;
    innov_record *link = NULL;
    int64_t kind = 0, other = 0;
    int result = innov_store_get(w->store, link_id, &link, w->reply->diag);

    if (result == INNOV_OK)
        result = innov_get_int(link, INNOV_LINK_KIND, &kind);
    if (result == INNOV_OK)
        result = innov_get_int(link, is_subject ? INNOV_LINK_OBJECT : INNOV_LINK_SUBJECT, &other);
    if (result == INNOV_OK &&
        direction_of_link(kind) == (is_subject ? w->direction : -w->direction))
        result = reach(w, other, step, innov__code_by_number(&innov__link_kind_codes, kind)->name);
    innov_record_free(link);
    return result;
}

static int follow_row(walk *w, const innov_table *links, int32_t row, int64_t step)
{
    const char *kind_name = innov_table_text(links, row, 0), *end = innov_table_text(links, row, 1);
    const innov__kind *kind = innov__kind_by_name(kind_name, strlen(kind_name));
    int field = innov__field_by_name(kind, end, strlen(end));
    int64_t id;
    int result = innov_table_int(links, row, 2, &id);

    if (result != INNOV_OK)
        return result;
    if (kind == &innov__link)
        return strcmp(end, "subject") == 0 || strcmp(end, "object") == 0
                   ? follow_link(w, id, end, step)
                   : INNOV_OK;
    if (!is_in_chain(id) || field < 0 || direction_of(kind, end) == w->direction)
        return INNOV_OK;
    return reach(w, id, step, kind->fields[field].name);
}

static int follow_backwards(walk *w, int64_t id, int64_t step)
{
    innov_table *links = NULL;
    int result = innov_store_links(w->store, id, &links, w->reply->diag);

    for (int32_t row = 0; result == INNOV_OK && row < innov_table_count(links, INNOV_TABLE_ROWS);
         row++)
        result = follow_row(w, links, row, step);
    innov_table_free(links);
    return result;
}

/* ---- The walk ------------------------------------------------------------------------------ */

/* Whether the record was there on the day that is asked for, by its date or that of what it belongs
 * to; what it is asked about was. */
static int date_station(walk *w, const innov_record *record, station *at)
{
    innov__left_out why;
    int result = innov__standing_of(w->store, record, &w->at, &w->standing, w->reply->diag);

    if (result != INNOV_OK || at->step == 0)
        return result;
    why = innov__doubt(&w->at, innov__not_yet(&w->at, w->standing.date));
    if (why == 0)
        return INNOV_OK;
    at->sure = why == INNOV__LEFT_OUTSIDE_PERIOD ? INNOV__NO : INNOV__PERHAPS;
    return innov__reply_explain(w->reply, "lineage", record, why);
}

/* Goes on from the record at a place of the walk. */
static int follow(walk *w, size_t place)
{
    int64_t id = w->stations[place].id, step = w->stations[place].step + w->direction;
    innov_record *record = NULL;
    int result = innov_store_get(w->store, id, &record, w->reply->diag);

    if (result == INNOV_OK && w->at.is_asked)
        result = date_station(w, record, &w->stations[place]);
    if (result == INNOV_OK && w->stations[place].sure != INNOV__NO) {
        result = follow_fields(w, record, step);
        if (result == INNOV_OK)
            result = follow_backwards(w, id, step);
    }
    innov_record_free(record);
    return result;
}

static int walk_from(walk *w, int64_t id, int direction)
{
    int result;

    w->count = 0;
    innov__ids_clear(&w->reached);
    w->direction = direction;
    result = reach(w, id, 0, "");
    for (size_t i = 0; result == INNOV_OK && i < w->count; i++)
        result = follow(w, i);
    return result;
}

/* ---- The table ----------------------------------------------------------------------------- */

enum { STEP, BY, KIND, RECORD, LABEL, TITLE, CERTAINTY };

static const innov__column columns[] = {
    [STEP] = {"step", {"Step", "Solis"}, .type = INNOV_TYPE_INTEGER},
    [BY] = {"by", {"By", "Ar"}, .type = INNOV_TYPE_TEXT},
    [KIND] = {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    [RECORD] = {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
    [LABEL] = {"label", {"Label", "Iezīme"}, .type = INNOV_TYPE_TEXT},
    [TITLE] = {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    [CERTAINTY] = {"certainty",
                   {"On the day", "Tajā dienā"},
                   .type = INNOV_TYPE_CODE,
                   .codes = &innov__certainty_codes}, /* when a day is asked for */
};

static int set_if(innov_table *table, size_t column, const char *text)
{
    return text[0] != '\0' ? innov__table_set_text(table, column, text) : INNOV_OK;
}

static int add_row(const walk *w, const station *at)
{
    innov_table *table = w->reply->table;
    innov_record *record = NULL;
    int result = innov_store_get(w->store, at->id, &record, w->reply->diag);

    if (result == INNOV_OK)
        result = innov__table_row(table);
    if (result == INNOV_OK)
        result = innov__table_set_int(table, STEP, at->step);
    if (result == INNOV_OK)
        result = set_if(table, BY, at->by);
    if (result == INNOV_OK)
        result = innov__reply_set_kind(table, KIND, innov__kind_of(record));
    if (result == INNOV_OK)
        result = innov__table_set_int(table, RECORD, at->id);
    if (result == INNOV_OK)
        result = set_if(table, LABEL, innov_record_text(record, INNOV_RECORD_LABEL));
    if (result == INNOV_OK)
        result = innov__reply_set_title(table, TITLE, record);
    if (result == INNOV_OK && w->at.is_asked)
        result = innov__table_set_int(table, CERTAINTY, at->sure);
    if (result == INNOV_OK && at->sure == INNOV__YES)
        result = innov__reply_counted(w->reply, "lineage", record);
    innov_record_free(record);
    return result;
}

/* The oldest origin first, the last result last. */
static int add_rows(const walk *w)
{
    int result = INNOV_OK;

    for (size_t i = 0; i < w->count && result == INNOV_OK; i++) {
        const station *at = &w->stations[w->direction == BEFORE ? w->count - 1 - i : i];

        if (at->sure != INNOV__NO &&
            (w->direction == BEFORE || at->step != 0)) /* the record itself stands once */
            result = add_row(w, at);
    }
    return result;
}

static int note_day(const walk *w)
{
    innov__note note = {0};

    innov__note_words(&note, "As of ", "Stāvoklis ");
    innov__note_date(&note, w->at.day);
    innov__note_words(&note,
                      ": what came later is not shown. Records shown as possible, as their dates "
                      "do not decide it: ",
                      ": vēlākais nav parādīts. Ieraksti, kas parādīti kā iespējami, jo datumi to "
                      "neizšķir: ");
    innov__note_int(&note, w->at.undecided);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, w->reply);
}

static int add_note(const walk *w)
{
    int result = innov__reply_note(
        w->reply,
        "Steps before the record are its origins, steps after it what came of it; each record "
        "stands at its fewest steps.",
        "Soļi pirms ieraksta ir tā izcelsme, soļi pēc tā – kas no tā radies; katrs ieraksts ir "
        "vismazākajā soļu skaitā.");

    if (result == INNOV_OK && w->cut)
        result = innov__reply_note(w->reply, "There are more records than are shown.",
                                   "Ierakstu ir vairāk, nekā parādīts.");
    if (result == INNOV_OK && w->at.is_asked)
        result = note_day(w);
    return result == INNOV_OK ? innov__note_state(w->store, w->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    walk w = {.store = store, .reply = reply, .at = innov__as_of_input(input, INNOV_LINEAGE_AS_OF)};
    int64_t id = innov__number(input, INNOV_LINEAGE_RECORD);
    int result = innov__needs(input, INNOV_LINEAGE_RECORD, reply->diag);

    if (result == INNOV_OK)
        result = innov__reply_begin(reply, "lineage", columns,
                                    w.at.is_asked ? CERTAINTY + 1 : CERTAINTY);
    for (int direction = BEFORE; direction <= AFTER && result == INNOV_OK;
         direction += AFTER - BEFORE) {
        result = walk_from(&w, id, direction);
        if (result == INNOV_OK)
            result = add_rows(&w);
    }
    if (result == INNOV_OK)
        result = add_note(&w);
    innov__buffer_free(&w.standing.title);
    innov__ids_free(&w.reached);
    innov__free(w.stations);
    return result;
}

const innov__operation innov__report_lineage = {
    .name = "lineage",
    .label = {"Lineage", "Izcelsme"},
    .doc = {"Where a record came from and what came of it, step by step.",
            "No kā ieraksts radies un kas radies no tā, soli pa solim."},
    .input = &innov__lineage,
    .run = run,
};
