/* decide.c - the action decide: what the ranking and the places decide becomes decisions, what
 * they rest on is sealed, and they are carried out.
 *
 * A decision of the panel against the order is a decision that is already there, with the method
 * `override` and a reason: its outcome stays, what the order would give is noted beside it.
 */
#include <innov/ids.h>

#include "base/id.h"
#include "ecosystem/asked.h"
#include "ecosystem/carry_out.h"
#include "ecosystem/figures.h"
#include "ecosystem/operation.h"
#include "ecosystem/ranking.h"
#include "ecosystem/rules.h"
#include "ecosystem/seal.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"

enum { TOTAL_SCALE = 4 };

typedef struct deciding {
    innov_store *store;
    innov__reply *reply;
    innov__judgement *j;
    innov__carrying carrying;
    int64_t decided_on, supported;
    innov_diag
        *said; /* what stands in the way; apart, since each call on the store clears its own */
    int first; /* the first of it */
    int was_decided;
} deciding;

static innov__facts about(const innov__judgement *j)
{
    return (innov__facts){.kind = INNOV_EVALUATION,
                          .kind_name = innov__evaluation.name,
                          .record = innov__id(j->evaluation)};
}

static void refuse(deciding *d, innov__message message, innov__facts facts)
{
    int rc = innov__say((innov__report){.diag = d->said}, message, &facts);

    if (d->first == INNOV_OK)
        d->first = rc;
}

/* ---- What must hold ------------------------------------------------------------------------ */

static int is_override(const innov_record *decision)
{
    return innov__number(decision, INNOV_DECISION_METHOD) == INNOV_DECISION_METHOD_OVERRIDE;
}

/* An award may be for those who led a sprint of its year. */
static int check_award(deciding *d, const innov__candidate *c, const innov_record *decision)
{
    int64_t outcome = is_override(decision) ? innov__number(decision, INNOV_DECISION_OUTCOME)
                                            : c->outcome;
    innov__facts facts = about(d->j);
    char id[INNOV_ID_SIZE] = "";
    innov_record *nomination = NULL;
    int may = 1, rc;

    if (outcome != INNOV_DECISION_OUTCOME_SUPPORTED || innov__id_kind(c->id) != INNOV_NOMINATION)
        return INNOV_OK;
    rc = d->j->reader->get(d->j->reader, c->id, &nomination);
    if (rc == INNOV_OK)
        rc = innov__may_be_awarded(d->j->reader, nomination, (int32_t)d->decided_on, &may,
                                   &facts.number);
    innov__record_destroy(nomination);
    (void)innov_id_format(c->id, id, sizeof id); /* of a record that is there */
    facts.value = id;
    if (rc == INNOV_OK && !may)
        refuse(d, INNOV__MSG_DECIDE_NO_SPRINT_LED, facts);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

/* Whether the order decides on an entry; what the panel decided itself needs no order. */
static void check_candidate(deciding *d, const innov__candidate *c, const innov_record *decision)
{
    innov__facts facts = about(d->j);
    char id[INNOV_ID_SIZE] = "";

    (void)innov_id_format(c->id, id, sizeof id); /* of a record that is there */
    facts.value = id;
    facts.number = (int64_t)c->counted;
    facts.limit = d->j->quorum;
    if (is_override(decision)) {
        d->supported += innov__number(decision, INNOV_DECISION_OUTCOME) ==
                        INNOV_DECISION_OUTCOME_SUPPORTED;
        return;
    }
    d->supported += c->outcome == INNOV_DECISION_OUTCOME_SUPPORTED;
    if (!c->has_quorum && !c->is_waived)
        refuse(d, INNOV__MSG_DECIDE_QUORUM, facts);
    else if (c->outcome == 0 && d->j->places > 0)
        refuse(d, INNOV__MSG_DECIDE_TIE, facts);
}

static int is_places_waiver(const innov_record *waiver, void *context)
{
    int *waived = context;

    *waived |= innov__number(waiver, INNOV_WAIVER_RULE) == INNOV_WAIVER_RULE_PLACES;
    return INNOV_OK;
}

static int check_places(deciding *d)
{
    innov__facts facts = about(d->j);
    innov__reader *reader = d->j->reader;
    int waived = 0,
        rc = reader->each(reader, INNOV_WAIVER_SUBJECT, facts.record, is_places_waiver, &waived);

    if (rc == INNOV_OK && d->j->subject != NULL)
        rc = reader->each(reader, INNOV_WAIVER_SUBJECT, innov__id(d->j->subject), is_places_waiver,
                          &waived);
    facts.number = d->supported;
    facts.limit = d->j->places;
    if (d->j->places == 0)
        refuse(d, INNOV__MSG_DECIDE_PLACES, facts);
    else if (d->supported > d->j->places && !waived)
        refuse(d, INNOV__MSG_DECIDE_TOO_MANY, facts);
    return rc;
}

static void check_date(deciding *d, const innov_record *input)
{
    innov__facts facts = about(d->j);

    d->decided_on = innov__number(input, INNOV_DECIDE_DECIDED_ON);
    if (d->decided_on == 0)
        d->decided_on = innov__number(d->j->evaluation, INNOV_EVALUATION_DECIDED_ON);
    facts.field = INNOV_EVALUATION_DECIDED_ON;
    facts.field_name = "decided_on";
    if (d->decided_on == 0)
        refuse(d, INNOV__MSG_REQUIRED, facts);
}

/* Everything is looked at before anything is written. */
static int check(deciding *d, const innov_record *input)
{
    innov__judgement *j = d->j;
    int rc = innov__decisions_read(j);

    check_date(d, input);
    for (size_t i = 0; rc == INNOV_OK && i < j->candidate_count; i++) {
        innov_record *decision = NULL;

        rc = innov__decision_on(j, j->candidates[i].id, &decision);
        if (rc == INNOV_OK || rc == INNOV_DONE)
            check_candidate(d, &j->candidates[i], decision);
        if (rc == INNOV_OK || rc == INNOV_DONE)
            rc = check_award(d, &j->candidates[i], decision);
        innov__record_destroy(decision);
    }
    if (rc == INNOV_OK)
        rc = check_places(d);
    return rc == INNOV_OK ? d->first : rc;
}

/* ---- Writing ------------------------------------------------------------------------------- */

/* Sets a number, or takes it away when there is none. */
static int set_some(innov_record *record, int32_t field, int64_t value)
{
    return value != 0 ? innov_set_int(record, field, value) : innov_set(record, field, NULL, NULL);
}

static int set_figures(innov_record *decision, const innov__candidate *c)
{
    int64_t total = 0;
    int rc = set_some(decision, INNOV_DECISION_RANK, c->rank);

    if (rc == INNOV_OK && c->rank == 0)
        rc = innov_set(decision, INNOV_DECISION_TOTAL, NULL, NULL);
    else if (rc == INNOV_OK && (rc = innov__rational_round(c->total, TOTAL_SCALE, &total)) == 0)
        rc = innov_set_int(decision, INNOV_DECISION_TOTAL, total);
    if (rc == INNOV_OK)
        rc = set_some(decision, INNOV_DECISION_TIE_BROKEN_BY, c->tie_broken_by);
    if (rc == INNOV_OK)
        rc = innov_set_int(decision, INNOV_DECISION_ASSESSOR_COUNT, (int64_t)c->counted);
    return rc == INNOV_OK ? set_some(decision, INNOV_DECISION_COMPUTED_OUTCOME, c->outcome) : rc;
}

static int set_outcome(innov_record *decision, const innov__candidate *c)
{
    int rc;

    if (is_override(decision))
        return INNOV_OK;
    rc = innov_set_int(decision, INNOV_DECISION_OUTCOME, c->outcome);
    return rc == INNOV_OK
               ? innov_set_int(decision, INNOV_DECISION_METHOD, INNOV_DECISION_METHOD_RANKING)
               : rc;
}

static int new_decision(deciding *d, const innov__candidate *c, innov_record **decision)
{
    int rc = innov_record_new(INNOV_DECISION, decision);

    if (rc == INNOV_OK)
        rc = innov_set_int(*decision, INNOV_DECISION_EVALUATION, innov__id(d->j->evaluation));
    if (rc == INNOV_OK)
        rc = innov_set_int(*decision, INNOV_DECISION_ORDINAL, ++d->j->last_decision);
    return rc == INNOV_OK ? innov_set_int(*decision, INNOV_DECISION_ENTRY, c->id) : rc;
}

static int write_decision(deciding *d, const innov__candidate *c)
{
    innov_record *decision = NULL;
    int rc = innov__decision_on(d->j, c->id, &decision);

    if (rc == INNOV_DONE)
        rc = new_decision(d, c, &decision);
    if (rc == INNOV_OK)
        rc = set_figures(decision, c);
    if (rc == INNOV_OK)
        rc = set_outcome(decision, c);
    if (rc == INNOV_OK)
        rc = innov_store_put(d->store, decision, 0, d->reply->diag);
    if (rc == INNOV_OK)
        rc = innov__carry_out(&d->carrying, decision, c->rank);
    innov__record_destroy(decision);
    return rc;
}

static int write_all(deciding *d)
{
    innov_record *evaluation = d->j->evaluation;
    int rc = INNOV_OK;

    d->carrying = (innov__carrying){
        .awarding = {.store = d->store, .reader = d->j->reader, .diag = d->reply->diag},
        .day = d->decided_on};
    for (size_t i = 0; rc == INNOV_OK && i < d->j->candidate_count; i++)
        rc = write_decision(d, &d->j->candidates[i]);
    if (rc == INNOV_OK)
        rc = innov__carry_out_subject(&d->carrying, evaluation);
    if (rc == INNOV_OK)
        rc = innov_set_int(evaluation, INNOV_EVALUATION_DECIDED_ON, d->decided_on);
    if (rc == INNOV_OK)
        rc = innov_set_int(evaluation, INNOV_EVALUATION_STATUS, INNOV_EVALUATION_STATUS_DECIDED);
    if (rc == INNOV_OK)
        rc = innov__seal_write(d->store, d->j->reader, evaluation, d->reply->diag);
    return rc == INNOV_OK ? innov_store_put(d->store, evaluation, 0, d->reply->diag) : rc;
}

/* ---- The action ---------------------------------------------------------------------------- */

/* What is decided stays decided: asking again answers, and writes nothing. */
static int decide(deciding *d, const innov_record *input)
{
    int64_t status = innov__number(d->j->evaluation, INNOV_EVALUATION_STATUS);
    innov__facts facts = about(d->j);
    int rc;

    d->was_decided = status == INNOV_EVALUATION_STATUS_DECIDED ||
                     status == INNOV_EVALUATION_STATUS_ANNOUNCED;
    if (d->was_decided)
        return INNOV_OK;
    facts.value = innov__code_name(INNOV_EVALUATION_STATUS, status);
    if (status != INNOV_EVALUATION_STATUS_SCORING_CLOSED) {
        refuse(d, INNOV__MSG_DECIDE_STAGE, facts);
        return d->first;
    }
    rc = check(d, input);
    return rc == INNOV_OK ? write_all(d) : rc;
}

/* What was carried out, or that it was before. */
static int add_note(const deciding *d)
{
    innov__note note = {0};

    if (d->was_decided) {
        innov__note_words(&note, "It was decided on ", "Nolemts ");
        innov__note_date(&note,
                         (int32_t)innov__number(d->j->evaluation, INNOV_EVALUATION_DECIDED_ON));
        innov__note_words(&note, " already; nothing was written.",
                          " jau agrāk; nekas nav rakstīts.");
        return innov__note_add(&note, d->reply);
    }
    innov__note_words(&note, "Entries changed: ", "Mainīti pieteiktie: ");
    innov__note_int(&note, d->carrying.changed);
    innov__note_words(&note, "; laureates made: ", "; izveidoti laureāti: ");
    innov__note_int(&note, d->carrying.awarding.laureates);
    innov__note_words(&note, "; works: ", "; darbi: ");
    innov__note_int(&note, d->carrying.awarding.works);
    innov__note_words(&note, d->carrying.call_decided ? "; the call is decided." : ".",
                      d->carrying.call_decided ? "; par konkursu ir nolemts." : ".");
    if (d->carrying.unassessed > 0) {
        innov__note_words(&note, " Handed in for the call and never assessed: ",
                          " Konkursam iesniegti un nav izvērtēti: ");
        innov__note_int(&note, d->carrying.unassessed);
        innov__note_words(&note, ".", ".");
    }
    return innov__note_add(&note, d->reply);
}

/* Hands the caller what was said. */
static void give_findings(deciding *d)
{
    if (d->first != INNOV_OK && d->reply->diag != NULL)
        innov__diag_take(d->reply->diag, d->said);
    innov_diag_free(d->said);
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    innov__judgement j = {0};
    deciding d = {.store = store, .reply = reply, .j = &j};
    int own = 0, rc = innov__needs(input, INNOV_DECIDE_EVALUATION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov_diag_new(&d.said);
    if (rc == INNOV_OK)
        rc = innov__write_begin(store, &own, reply->diag);
    if (rc != INNOV_OK) {
        innov_diag_free(d.said);
        return rc;
    }
    rc = innov__judge(&j, &reader.reader, innov__number(input, INNOV_DECIDE_EVALUATION), 0,
                      (innov__report){.diag = reply->diag});
    if (rc == INNOV_OK)
        rc = decide(&d, input);
    if (rc == INNOV_OK)
        rc = innov__ranking_answer(&j, reply, "decide");
    if (rc == INNOV_OK)
        rc = add_note(&d);
    innov__awarding_free(&d.carrying.awarding);
    innov__judgement_free(&j);
    rc = innov__write_end(store, own, rc, reply->diag);
    give_findings(&d);
    return rc;
}

const innov__operation innov__action_decide = {
    .name = "decide",
    .label = {"Decision by the ranking", "Lēmums pēc kārtības"},
    .doc = {"Write the decisions that the ranking and the places give, seal what they rest on, and "
            "carry them out: applications, problems, nominations, laureates.",
            "Ieraksta lēmumus, ko dod kārtība un vietas, aizzīmogo to, uz kā tie balstās, un tos "
            "izpilda: pieteikumi, problēmas, nominācijas, laureāti."},
    .input = &innov__decide,
    .writes = 1,
    .run = run,
};
