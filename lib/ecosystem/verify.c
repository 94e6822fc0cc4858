/* verify.c - the report verify: whether the decisions of an evaluation still follow from its
 * records, and whether these are what they were when it was decided.
 *
 * The records are compared with their seals, the seals with their digest, and the decisions with
 * what the scores come to now. Each difference is a row that names the record and the field.
 */
#include <innov/ids.h>
#include <string.h>

#include "base/id.h"
#include "base/number.h"
#include "ecosystem/effect.h"
#include "ecosystem/figures.h"
#include "ecosystem/laureates.h"
#include "ecosystem/operation.h"
#include "ecosystem/ranking.h"
#include "ecosystem/rules.h"
#include "ecosystem/seal.h"
#include "model/kinds.h"
#include "model/registry.h"

enum { TOTAL_SCALE = 4 };

enum {
    CHANGED = 1,
    MISSING,
    ADDED,
    SEALS,
    NOT_SEALED,
    NOT_FOLLOWING,
    NO_DECISION,
    NOT_CARRIED_OUT
};

static const innov__code sorts[] = {
    {CHANGED,
     "changed",
     {"Changed since", "Pēc tam mainīts"},
     {"The value is not what it was when it was decided.", "Vērtība nav tā, kas bija, lemjot."}},
    {MISSING,
     "missing",
     {"Gone", "Nav vairs"},
     {"The record was there when it was decided.", "Ieraksts bija, kad lēma."}},
    {ADDED,
     "added",
     {"Added since", "Pēc tam pievienots"},
     {"The record was not there when it was decided.", "Ieraksta nebija, kad lēma."}},
    {SEALS,
     "seals",
     {"Seals do not fit", "Zīmogi neatbilst"},
     {"The seals are not those the decision made.", "Zīmogi nav tie, ko izveidoja lēmums."}},
    {NOT_SEALED,
     "not_sealed",
     {"Not sealed", "Nav zīmogu"},
     {"It was decided elsewhere; only the computation is checked.",
      "Nolemts citur; pārbaudīts tikai aprēķins."}},
    {NOT_FOLLOWING,
     "differs",
     {"Differs from the scores", "Neatbilst punktiem"},
     {"The decision does not say what the scores come to.", "Lēmumā nav tas, ko dod punkti."}},
    {NO_DECISION,
     "no_decision",
     {"No decision", "Nav lēmuma"},
     {"The entry is judged and has no decision.", "Pieteiktais ir vērtēts, bet lēmuma nav."}},
    {NOT_CARRIED_OUT,
     "not_carried_out",
     {"Not carried out", "Nav izpildīts"},
     {"The entry is not what was decided on it, nor has it gone on from there.",
      "Pieteiktais nav tas, ko par to nolēma, un nav arī no tā gājis tālāk."}},
};
static const innov__code_list sort_codes = INNOV__CODE_LIST("verification", "What was found",
                                                            "Kas konstatēts", sorts);

static const innov__column columns[] = {
    {"finding", {"Finding", "Konstatēts"}, .type = INNOV_TYPE_CODE, .codes = &sort_codes},
    {"kind", {"Kind", "Veids"}, .type = INNOV_TYPE_TEXT},
    {"record", {"Record", "Ieraksts"}, .type = INNOV_TYPE_REFERENCE},
    {"field", {"Field", "Lauks"}, .type = INNOV_TYPE_TEXT},
    {"was", {"As decided", "Lemjot"}, .type = INNOV_TYPE_TEXT},
    {"is", {"Now", "Tagad"}, .type = INNOV_TYPE_TEXT},
    {"logged", {"In the log", "Žurnālā"}, .type = INNOV_TYPE_BOOLEAN},
};

typedef struct verifying {
    innov_store *store;
    innov__reply *reply;
    innov__reader *reader;
    innov__judgement j;
    innov__seals seals;
    innov__ids sealed;
    int64_t sealed_by; /* the revision that made the seals */
} verifying;

/* ---- Rows ---------------------------------------------------------------------------------- */

typedef struct finding {
    int sort;
    int64_t record;
    const char *field, *was, *is; /* NULL: none */
    int logged;                   /* -1: it is not asked */
} finding;

static int say(verifying *v, finding f)
{
    innov__row row = innov__row_begin(v->reply);
    const innov__kind *kind = innov__kind_by_number(innov__id_kind(f.record));

    innov__row_int(&row, f.sort);
    if (kind != NULL)
        innov__row_words(&row, kind->name, kind->label);
    else
        innov__row_text(&row, "");
    innov__row_some(&row, f.record);
    innov__row_text(&row, f.field != NULL ? f.field : "");
    innov__row_text(&row, f.was != NULL ? f.was : "");
    innov__row_text(&row, f.is != NULL ? f.is : "");
    if (f.logged < 0)
        innov__row_reason(&row, "not_applicable");
    else
        innov__row_int(&row, f.logged);
    return row.result;
}

static int explain(verifying *v, const innov_record *record)
{
    return innov__reply_counted(v->reply, "checked", record);
}

/* ---- Records against their seals ----------------------------------------------------------- */

/* Whether the log has a change of the record after the seals were made. */
static int is_logged(const verifying *v, const innov_record *record)
{
    int64_t revision = 0;

    (void)innov_record_int(record, INNOV_RECORD_REVISION, &revision); /* stored: it has one */
    return revision > v->sealed_by;
}

/* The value in a name=value whose name has `length` bytes, of a seal; NULL when it has none. */
static const char *sealed_value(const innov_record *seal, const char *item, size_t length)
{
    const char *other;

    for (int32_t i = 0; *(other = innov_list_text(seal, INNOV_SEAL_CONTENT, i)) != '\0'; i++)
        if (strncmp(other, item, length + 1) == 0)
            return other + length + 1;
    return NULL;
}

/* Says a value that is not the sealed one. The item is cut at its name. */
static int compare_value(verifying *v, const innov_record *seal, const innov_record *record,
                         char *item)
{
    size_t length = strcspn(item, "=");
    const char *was = sealed_value(seal, item, length);

    if (was != NULL && strcmp(was, item + length + 1) == 0)
        return INNOV_OK;
    item[length] = '\0';
    return say(v, (finding){CHANGED, innov__id(record), item, was, item + length + 1,
                            is_logged(v, record)});
}

static int has_value(const innov_record *record, const char *item, size_t length, int *has)
{
    innov__sealing s = {.record = record};
    int rc;

    *has = 0;
    while (!*has && (rc = innov__sealing_next(&s)) == INNOV_OK)
        *has = strncmp(s.text.bytes, item, length + 1) == 0;
    innov__buffer_free(&s.text);
    return *has || rc == INNOV_DONE ? INNOV_OK : rc;
}

/* Says the sealed values that the record does not have any more. */
static int compare_lost(verifying *v, const innov_record *seal, const innov_record *record)
{
    const char *item;
    int rc = INNOV_OK;

    for (int32_t i = 0;
         rc == INNOV_OK && *(item = innov_list_text(seal, INNOV_SEAL_CONTENT, i)) != '\0'; i++) {
        innov__buffer name = {0};
        size_t length = strcspn(item, "=");
        int has;

        rc = has_value(record, item, length, &has);
        innov__buffer_append(&name, item, length);
        if (rc == INNOV_OK && !has)
            rc = name.failed != 0 ? name.failed
                                  : say(v, (finding){CHANGED, innov__id(record), name.bytes,
                                                     item + length + (item[length] == '='), NULL,
                                                     is_logged(v, record)});
        innov__buffer_free(&name);
    }
    return rc;
}

static int compare_record(verifying *v, const innov_record *seal, const innov_record *record)
{
    innov__sealing s = {.record = record};
    int rc = explain(v, record);

    while (rc == INNOV_OK && (rc = innov__sealing_next(&s)) == INNOV_OK)
        rc = compare_value(v, seal, record, s.text.bytes);
    innov__buffer_free(&s.text);
    return rc == INNOV_DONE ? compare_lost(v, seal, record) : rc;
}

static int compare_seal(verifying *v, const innov_record *seal)
{
    int64_t id = innov__number(seal, INNOV_SEAL_RECORD);
    innov_record *record = NULL;
    int rc = innov__ids_add(&v->sealed, id);

    if (rc == INNOV_OK)
        rc = v->reader->get(v->reader, id, &record);
    if (rc == INNOV_OK)
        rc = compare_record(v, seal, record);
    else if (rc == INNOV_DONE)
        rc = say(v, (finding){.sort = MISSING, .record = id, .logged = -1});
    innov__record_destroy(record);
    return rc;
}

static int see_unsealed(const innov_record *record, void *context)
{
    verifying *v = context;

    return innov__ids_has(&v->sealed, innov__id(record))
               ? INNOV_OK
               : say(v, (finding){.sort = ADDED,
                                  .record = innov__id(record),
                                  .logged = is_logged(v, record)});
}

static int compare_seals(verifying *v)
{
    const char *digest = innov_text(v->j.evaluation, INNOV_EVALUATION_SEALED, NULL);
    int64_t id = innov__id(v->j.evaluation);
    int rc = innov__seals_read(v->reader, id, &v->seals);

    if (rc != INNOV_OK)
        return rc;
    if (v->seals.count == 0 && *digest == '\0')
        return say(v, (finding){.sort = NOT_SEALED, .record = id, .logged = -1});
    if (strcmp(digest, v->seals.digest) != 0)
        rc = say(v, (finding){SEALS, id, "sealed", digest, v->seals.digest, -1});
    if (rc == INNOV_OK && v->seals.count > 0)
        rc = innov_record_int(v->seals.seals[0], INNOV_RECORD_REVISION, &v->sealed_by);
    for (size_t i = 0; rc == INNOV_OK && i < v->seals.count; i++)
        rc = compare_seal(v, v->seals.seals[i]);
    return rc == INNOV_OK ? innov__sealed_walk(v->reader, v->j.evaluation, see_unsealed, v) : rc;
}

/* ---- Decisions against the scores ---------------------------------------------------------- */

/* Says a number of a decision that is not what it should be; 0: there should be none. What a
 * decision does not state is not compared. */
static int compare_number(verifying *v, const innov_record *decision, int32_t field,
                          int64_t expected)
{
    const innov__field *of =
        &decision->kind->fields[innov__field_index(decision->kind, field % INNOV__FIELDS_PER_KIND)];
    char text[INNOV__INT_SIZE] = "";
    const char *is = text;
    int64_t stated;

    if (innov_get_int(decision, field, &stated) != INNOV_OK || stated == expected)
        return INNOV_OK;
    if (of->codes != NULL)
        is = innov__code_name(field, expected);
    else
        (void)innov__scaled_format(expected, of->scale, text);
    return say(v, (finding){NOT_FOLLOWING, innov__id(decision), of->name,
                            innov_text(decision, field, NULL), is, -1});
}

static int compare_decision(verifying *v, const innov__candidate *c, const innov_record *decision)
{
    int is_override = innov__number(decision, INNOV_DECISION_METHOD) ==
                      INNOV_DECISION_METHOD_OVERRIDE;
    int64_t total = 0;
    int rc = c->rank != 0 ? innov__rational_round(c->total, TOTAL_SCALE, &total) : INNOV_OK;

    if (rc == INNOV_OK)
        rc = compare_number(v, decision, INNOV_DECISION_RANK, c->rank);
    if (rc == INNOV_OK)
        rc = compare_number(v, decision, INNOV_DECISION_TOTAL, total);
    if (rc == INNOV_OK)
        rc = compare_number(v, decision, INNOV_DECISION_TIE_BROKEN_BY, c->tie_broken_by);
    if (rc == INNOV_OK)
        rc = compare_number(v, decision, INNOV_DECISION_ASSESSOR_COUNT, (int64_t)c->counted);
    if (rc == INNOV_OK)
        rc = compare_number(v, decision, INNOV_DECISION_COMPUTED_OUTCOME, c->outcome);
    if (rc == INNOV_OK && !is_override)
        rc = compare_number(v, decision, INNOV_DECISION_OUTCOME, c->outcome);
    return rc;
}

/* Says of a nomination that was awarded that it has no laureate. */
static int compare_laureate(verifying *v, const innov_record *nomination)
{
    int64_t laureate = 0;
    int rc = innov__laureate_of(v->reader, nomination, &laureate);

    return rc == INNOV_OK && laureate == 0
               ? say(v,
                     (finding){NOT_CARRIED_OUT, innov__id(nomination), "laureate", NULL, NULL, -1})
               : rc;
}

/* Says what the entry of a decision did not become. */
static int compare_entry(verifying *v, int64_t id, const innov_record *decision)
{
    innov_record *entry = NULL;
    int rc = v->reader->get(v->reader, id, &entry);

    if (rc == INNOV_OK &&
        !innov__effect_holds(entry, decision,
                             innov__number(v->j.evaluation, INNOV_EVALUATION_DECIDED_ON)))
        rc = say(v,
                 (finding){NOT_CARRIED_OUT, id, innov__effect_field(entry),
                           innov__effect_state(entry, decision), innov__effect_found(entry), -1});
    if (rc == INNOV_OK && innov__id_kind(id) == INNOV_NOMINATION &&
        innov__number(decision, INNOV_DECISION_OUTCOME) == INNOV_DECISION_OUTCOME_SUPPORTED)
        rc = compare_laureate(v, entry);
    innov__record_destroy(entry);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int compare_candidate(verifying *v, const innov__candidate *c)
{
    innov_record *decision = NULL;
    int rc = innov__decision_on(&v->j, c->id, &decision);

    if (rc == INNOV_OK)
        rc = compare_decision(v, c, decision);
    if (rc == INNOV_OK)
        rc = compare_entry(v, c->id, decision);
    else if (rc == INNOV_DONE)
        rc = say(v, (finding){.sort = NO_DECISION, .record = c->id, .logged = -1});
    innov__record_destroy(decision);
    return rc;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int check_stage(verifying *v)
{
    int64_t status = innov__number(v->j.evaluation, INNOV_EVALUATION_STATUS);
    innov__facts facts = {.kind_name = innov__evaluation.name,
                          .record = innov__id(v->j.evaluation),
                          .value = innov__code_name(INNOV_EVALUATION_STATUS, status)};

    if (status == INNOV_EVALUATION_STATUS_DECIDED || status == INNOV_EVALUATION_STATUS_ANNOUNCED ||
        innov_has(v->j.evaluation, INNOV_EVALUATION_SEALED) == 1)
        return INNOV_OK;
    return innov__say((innov__report){.diag = v->reply->diag}, INNOV__MSG_VERIFY_STAGE, &facts);
}

static int add_notes(verifying *v)
{
    innov__note note = {0};
    int rc;

    innov__note_words(&note,
                      "Records compared with their seals: ", "Ar zīmogiem salīdzināti ieraksti: ");
    innov__note_int(&note, (int64_t)v->seals.count);
    innov__note_words(
        &note,
        ". No row: everything is as it was decided, the decisions are what the scores come to, and "
        "the entries are what was decided or have gone on from there by legal moves. What is not "
        "in the log was changed past the library. Who "
        "changes a record, its seal and the digest together is not found.",
        ". Ja rindu nav, viss ir tā, kā bija lemjot, lēmumos ir tas, ko dod punkti, un pieteiktais "
        "ir tas, ko nolēma, vai no tā pārgājis tālāk atļautā ceļā. Kas nav žurnālā, mainīts, "
        "apejot bibliotēku. Ja kāds reizē maina ierakstu, "
        "tā zīmogu un jaucējvērtību, to neatrod.");
    rc = innov__note_add(&note, v->reply);
    return rc == INNOV_OK ? innov__note_state(v->store, v->reply) : rc;
}

static int verify(verifying *v)
{
    int rc = check_stage(v);

    if (rc == INNOV_OK)
        rc = innov__reply_begin(v->reply, "verify", columns, INNOV__COUNT(columns));
    if (rc == INNOV_OK)
        rc = compare_seals(v);
    if (rc == INNOV_OK)
        rc = innov__decisions_read(&v->j);
    for (size_t i = 0; rc == INNOV_OK && i < v->j.candidate_count; i++)
        rc = compare_candidate(v, &v->j.candidates[i]);
    return rc == INNOV_OK ? add_notes(v) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    verifying v = {.store = store, .reply = reply, .reader = &reader.reader};
    int rc = innov__needs(input, INNOV_VERIFY_EVALUATION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__judge(&v.j, &reader.reader, innov__number(input, INNOV_VERIFY_EVALUATION), 0,
                          (innov__report){.diag = reply->diag});
    if (rc == INNOV_OK)
        rc = verify(&v);
    innov__judgement_free(&v.j);
    innov__seals_free(&v.seals);
    innov__ids_free(&v.sealed);
    return rc;
}

const innov__operation innov__report_verify = {
    .name = "verify",
    .label = {"Verification of a decision", "Lēmuma pārbaude"},
    .doc =
        {"What differs from the day an evaluation was decided, and from what its scores come to.",
         "Kas atšķiras no dienas, kad nolemts par vērtēšanu, un no tā, ko dod tās punkti."},
    .input = &innov__verify,
    .run = run,
};
