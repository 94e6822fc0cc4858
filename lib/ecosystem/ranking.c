/* ranking.c - the report ranking: what the scores of an evaluation come to by each method, in which
 * order the entries stand, and what the places would decide.
 */
#include "ecosystem/ranking.h"

#include <innov/ids.h>

#include "ecosystem/figures.h"
#include "ecosystem/operation.h"
#include "model/codes.h"
#include "model/kinds.h"

enum { TOTAL_SCALE = 4 };

#define TOTAL(name_, en, lv)                                                                       \
    {                                                                                              \
        name_, {en, lv}, .type = INNOV_TYPE_DECIMAL, .scale = TOTAL_SCALE                          \
    }

static const innov__column columns[] = {
    {"entry", {"Entry", "Pieteiktais"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"place", {"Place", "Vieta"}, .type = INNOV_TYPE_INTEGER},
    {"tied", {"Tied", "Vienāds ar citu"}, .type = INNOV_TYPE_BOOLEAN},
    {"tie_broken_by",
     {"Tie broken by", "Izšķīris"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__tie_break_codes},
    {"counted", {"Sheets counted", "Skaitītas lapas"}, .type = INNOV_TYPE_INTEGER},
    {"expected", {"Sheets expected", "Gaidītas lapas"}, .type = INNOV_TYPE_INTEGER},
    TOTAL("total", "Total", "Kopvērtējums"),
    TOTAL("mean", "Mean", "Vidējais"),
    TOTAL("median", "Median", "Mediāna"),
    TOTAL("trimmed_mean", "Trimmed mean", "Nošķeltais vidējais"),
    TOTAL("mean_place", "Mean place", "Vidējā vieta"),
    TOTAL("place_sum", "Sum of places", "Vietu summa"),
    TOTAL("spread", "Spread", "Izkliede"),
    {"meets_thresholds", {"Thresholds met", "Sliekšņi sasniegti"}, .type = INNOV_TYPE_BOOLEAN},
    {"quorum", {"Quorum", "Kvorums"}, .type = INNOV_TYPE_BOOLEAN},
    {"outcome",
     {"Outcome by order", "Iznākums pēc kārtības"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__decision_outcome_codes},
    {"decided",
     {"Decided", "Nolemts"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__decision_outcome_codes},
};

/* ---- Rows ---------------------------------------------------------------------------------- */

/* The next cell: an exact value, rounded to be shown. */
static void put_value(innov__row *row, innov__rational value)
{
    int64_t rounded = 0;

    if (!innov__is_rational(value)) {
        innov__row_reason(row, "no_data");
        return;
    }
    if (row->result == INNOV_OK)
        row->result = innov__rational_round(value, TOTAL_SCALE, &rounded);
    innov__row_int(row, rounded);
}

static void put_values(innov__row *row, const innov__judgement *j, const innov__candidate *c)
{
    put_value(row, c->total);
    put_value(row, c->mean);
    put_value(row, c->median);
    if (j->trim == 0)
        innov__row_reason(row, "not_applicable");
    else
        put_value(row, c->trimmed_mean);
    put_value(row, c->mean_place);
    if (c->counted == 0)
        innov__row_reason(row, "no_data");
    else
        put_value(row, c->place_sum);
    put_value(row, c->spread);
}

static void put_order(innov__row *row, const innov__candidate *c)
{
    innov__row_some(row, c->rank);
    if (c->rank == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_int(row, c->is_tied);
    if (c->tie_broken_by == 0)
        innov__row_reason(row, "not_applicable");
    else
        innov__row_int(row, c->tie_broken_by);
}

/* A nomination may go without a title, so that its kind has none. */
static void put_title(innov__row *row, const innov_record *entry)
{
    if (innov__kind_of(entry) == INNOV_NOMINATION && innov_has(entry, INNOV_NOMINATION_TITLE) == 1)
        innov__row_text_of(row, entry, INNOV_NOMINATION_TITLE);
    else
        innov__row_title(row, entry);
}

static int add_row(const innov__judgement *j, const innov__candidate *c, innov__reply *reply)
{
    innov__row row = innov__row_begin(reply);
    innov_record *entry = NULL, *decision = NULL;
    int rc = j->reader->get(j->reader, c->id, &entry);

    innov__row_int(&row, c->id);
    put_title(&row, entry);
    put_order(&row, c);
    innov__row_int(&row, (int64_t)c->counted);
    innov__row_int(&row, (int64_t)c->expected);
    put_values(&row, j, c);
    if (c->counted == 0)
        innov__row_reason(&row, "no_data");
    else
        innov__row_int(&row, c->meets_criteria && c->meets_threshold);
    innov__row_int(&row, c->has_quorum || c->is_waived);
    innov__row_some(&row, c->outcome);
    if (rc == INNOV_OK || rc == INNOV_DONE)
        rc = innov__decision_on(j, c->id, &decision);
    innov__row_some(&row, innov__number(decision, INNOV_DECISION_OUTCOME));
    innov__record_destroy(entry);
    innov__record_destroy(decision);
    return rc == INNOV_OK || rc == INNOV_DONE ? row.result : rc;
}

/* ---- What stands behind them --------------------------------------------------------------- */

static innov__left_out why_not(innov__sheet_state state)
{
    switch (state) {
    case INNOV__SHEET_INCOMPLETE:
        return INNOV__LEFT_INCOMPLETE;
    case INNOV__SHEET_CONFLICT:
        return INNOV__LEFT_CONFLICT;
    case INNOV__SHEET_INVALID:
        return INNOV__LEFT_INVALID;
    default:
        return INNOV__LEFT_NO_VALUE;
    }
}

static int explain_record(innov__reply *reply, const char *figure, const innov_record *record,
                          innov__sheet_state state)
{
    return state == INNOV__SHEET_COUNTED
               ? innov__reply_counted(reply, figure, record)
               : innov__reply_explain(reply, figure, record, why_not(state));
}

/* The scores of a sheet; of one that was awaited and is not there, the assessor. */
static int explain_sheet(const innov__judgement *j, const innov__candidate *c, size_t juror,
                         innov__reply *reply, const char *figure)
{
    const innov__sheet *sheet = innov__sheet_of(j, c, juror);
    int any = 0, rc = INNOV_OK;

    for (size_t m = 0; rc == INNOV_OK && m < j->measure_count; m++) {
        int64_t id = innov__points_of(j, c, juror, m)->score;
        innov_record *score = NULL;

        if (id == 0)
            continue;
        any = 1;
        rc = j->reader->get(j->reader, id, &score);
        if (rc == INNOV_OK)
            rc = explain_record(reply, figure, score, sheet->state);
        innov__record_destroy(score);
    }
    if (rc == INNOV_OK && !any && (sheet->is_expected || sheet->state == INNOV__SHEET_CONFLICT))
        rc = explain_record(reply, figure, j->jurors[juror].record, sheet->state);
    return rc;
}

static int explain(const innov__judgement *j, const innov__candidate *c, innov__reply *reply)
{
    innov__buffer figure = {0};
    innov_record *entry = NULL;
    int rc = j->reader->get(j->reader, c->id, &entry);

    if (rc == INNOV_OK)
        rc = innov__figure(&figure, "total", entry);
    for (size_t k = 0; rc == INNOV_OK && k < j->juror_count; k++)
        rc = explain_sheet(j, c, k, reply, figure.bytes);
    innov__record_destroy(entry);
    innov__buffer_free(&figure);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* ---- The answer ---------------------------------------------------------------------------- */

static const innov__words *method_words(int64_t method)
{
    const innov__code_list *list = &innov__evaluation_aggregation_codes;

    for (size_t i = 0; i < list->count; i++)
        if (list->codes[i].number == method)
            return &list->codes[i].label;
    return &list->label;
}

static int add_notes(const innov__judgement *j, innov__reply *reply)
{
    const innov__words *method = method_words(j->method);
    innov__note note = {0};
    int rc;

    innov__note_words(&note, "What decides: ", "Lemj: ");
    innov__note_words(&note, method->en, method->lv);
    innov__note_words(
        &note,
        ". A total is the points times the weights of the quality criteria; where an optional one "
        "has no points, the others stand for all. Sheets that are not complete, in a conflict of "
        "interest or out of range are not counted. Everything is compared exactly and shown with "
        "four places, a half rounded away from 0.",
        ". Kopvērtējums ir kvalitātes kritēriju punkti, reizināti ar svariem; ja neobligātam "
        "kritērijam punktu nav, par visiem spriež pēc pārējiem. Lapas, kas ir nepilnas, interešu "
        "konfliktā vai ārpus robežām, neskaita. Visu salīdzina precīzi un rāda ar četrām zīmēm, "
        "pusi noapaļojot prom no 0.");
    rc = innov__note_add(&note, reply);
    if (rc != INNOV_OK)
        return rc;
    return innov__reply_note(
        reply,
        "The spread is the highest total less the lowest. A place by an assessor is the place "
        "among all that the assessor scored; equal totals share the middle of their places. A "
        "threshold of a criterion is met when the mean of its points reaches it.",
        "Izkliede ir augstākais kopvērtējums mīnus zemākais. Vieta pie vērtētāja ir vieta "
        "starp "
        "visu, ko viņš vērtējis; vienādi dala savu vietu vidu. Kritērija slieksnis ir "
        "sasniegts, ja to sasniedz punktu vidējais.");
}

int innov__ranking_answer(innov__judgement *j, innov__reply *reply, const char *name)
{
    int rc = innov__reply_begin(reply, name, columns, INNOV__COUNT(columns));

    if (rc == INNOV_OK)
        rc = innov__decisions_read(j);
    for (size_t i = 0; rc == INNOV_OK && i < j->candidate_count; i++) {
        rc = add_row(j, &j->candidates[i], reply);
        if (rc == INNOV_OK && reply->explanation != NULL)
            rc = explain(j, &j->candidates[i], reply);
    }
    return rc == INNOV_OK ? add_notes(j, reply) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    innov__judgement j = {0};
    int rc = innov__needs(input, INNOV_RANKING_EVALUATION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__judge(&j, &reader.reader, innov__number(input, INNOV_RANKING_EVALUATION),
                          innov__number(input, INNOV_RANKING_METHOD),
                          (innov__report){.diag = reply->diag});
    if (rc == INNOV_OK)
        rc = innov__ranking_answer(&j, reply, "ranking");
    if (rc == INNOV_OK)
        rc = innov__note_state(store, reply);
    innov__judgement_free(&j);
    return rc;
}

const innov__operation innov__report_ranking = {
    .name = "ranking",
    .label = {"Ranking", "Vērtējumu kārtība"},
    .doc = {"What the scores of an evaluation come to, in which order its entries stand, and why.",
            "Ko dod vērtēšanas punkti, kādā kārtībā ir pieteiktais, un kāpēc."},
    .input = &innov__ranking,
    .run = run,
};
