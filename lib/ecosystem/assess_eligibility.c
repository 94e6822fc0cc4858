/* assess_eligibility.c - the action assess-eligibility: a submitted application becomes eligible,
 * or ineligible with every reason recorded.
 */
#include <innov/ids.h>
#include <string.h>

#include "ecosystem/eligibility.h"
#include "ecosystem/operation.h"
#include "ecosystem/rules.h"
#include "ecosystem/writing.h"
#include "model/kinds.h"

static const innov__column columns[] = {
    {"application", {"Application", "Pieteikums"}, .type = INNOV_TYPE_REFERENCE},
    {"eligible", {"Eligible", "Atbilst"}, .type = INNOV_TYPE_BOOLEAN},
    {"reason", {"Why not", "Kāpēc ne"}, .type = INNOV_TYPE_TEXT},
};

typedef struct assessing {
    innov__applying of;
    innov__reply *reply;
    innov_record *application, *call, *institution;
    innov__note reasons;
    const char *unknown; /* the name of a requirement that cannot be judged; NULL: none */
} assessing;

static void add_words(assessing *a, const innov__words *words, const innov__requirement *r)
{
    int some = a->reasons.en.length > 0;

    innov__note_words(&a->reasons, some ? "\n" : "", some ? "\n" : "");
    innov__note_words(&a->reasons, words->en, words->lv);
    if (r->value.name.length == 0 && r->limit.name.length == 0)
        return;
    innov__note_words(&a->reasons, " (", " (");
    if (r->value.name.length > 0)
        innov__note_words(&a->reasons, r->value.en.bytes, r->value.lv.bytes);
    if (r->value.name.length > 0 && r->limit.name.length > 0)
        innov__note_words(&a->reasons, "; asked for: ", "; prasīts: ");
    if (r->limit.name.length > 0)
        innov__note_words(&a->reasons, r->limit.en.bytes, r->limit.lv.bytes);
    innov__note_words(&a->reasons, ")", ")");
}

static int see(const innov__requirement *r, void *context)
{
    assessing *a = context;
    const innov__code *code = &innov__requirement_codes.codes[r->sort - 1];

    if (innov__requirement_passes(r))
        return INNOV_OK;
    if (r->met == INNOV__PERHAPS)
        a->unknown = code->name;
    else
        add_words(a, &code->doc, r);
    return INNOV_OK;
}

/* ---- Writing ------------------------------------------------------------------------------- */

static int write(assessing *a, int eligible)
{
    innov_record *application = a->application;
    int rc = innov_set_int(application, INNOV_APPLICATION_STATUS,
                           eligible ? INNOV_APPLICATION_STATUS_ELIGIBLE
                                    : INNOV_APPLICATION_STATUS_INELIGIBLE);

    if (rc == INNOV_OK && !eligible)
        rc = innov_set(application, INNOV_APPLICATION_REASON, "en", a->reasons.en.bytes);
    if (rc == INNOV_OK && !eligible)
        rc = innov_set(application, INNOV_APPLICATION_REASON, "lv", a->reasons.lv.bytes);
    return rc == INNOV_OK ? innov_store_put(a->of.store, application, 0, a->reply->diag) : rc;
}

static int answer(assessing *a, int eligible)
{
    innov__row row;
    int rc = innov__reply_begin(a->reply, "assess-eligibility", columns, INNOV__COUNT(columns));

    if (rc != INNOV_OK)
        return rc;
    row = innov__row_begin(a->reply);
    innov__row_int(&row, innov__id(a->application));
    innov__row_int(&row, eligible);
    if (eligible)
        innov__row_reason(&row, "not_applicable");
    else
        innov__row_words(&row, a->reasons.en.bytes,
                         (innov__words){a->reasons.en.bytes, a->reasons.lv.bytes});
    return row.result == INNOV_OK ? innov__reply_counted(a->reply, "eligible", a->application)
                                  : row.result;
}

/* ---- The action ---------------------------------------------------------------------------- */

static int read_all(assessing *a, int64_t application)
{
    int rc = innov_store_get(a->of.store, application, &a->application, a->reply->diag);

    if (rc == INNOV_OK)
        rc = innov_store_get(a->of.store, innov__number(a->application, INNOV_APPLICATION_CALL),
                             &a->call, a->reply->diag);
    if (rc == INNOV_OK)
        rc = innov_store_get(a->of.store, innov__number(a->application, INNOV_APPLICATION_LEAD),
                             &a->institution, a->reply->diag);
    a->of.application = a->application;
    a->of.call = a->call;
    a->of.institution = a->institution;
    a->of.at = innov__number(a->application, INNOV_APPLICATION_SUBMITTED_AT);
    return rc;
}

static int refuse(const assessing *a, innov__message message, const char *value)
{
    return innov__fail(((innov__report){.diag = a->reply->diag}), message,
                       .kind = INNOV_APPLICATION, .kind_name = innov__application.name,
                       .record = innov__id(a->application), .value = value);
}

/* One thing that fails is enough; what is not known only matters when nothing does. */
static int assess(assessing *a, const innov_record *input)
{
    int64_t status;
    int eligible, rc = read_all(a, innov__number(input, INNOV_ASSESS_ELIGIBILITY_APPLICATION));

    if (rc != INNOV_OK)
        return rc;
    status = innov__number(a->application, INNOV_APPLICATION_STATUS);
    if (status != INNOV_APPLICATION_STATUS_SUBMITTED)
        return refuse(a, INNOV__MSG_ASSESS_STAGE,
                      innov__code_name(INNOV_APPLICATION_STATUS, status));
    rc = innov__each_requirement(&a->of, see, a);
    if (rc == INNOV_OK)
        rc = a->reasons.en.failed != 0 ? a->reasons.en.failed : a->reasons.lv.failed;
    if (rc != INNOV_OK)
        return rc;
    eligible = a->reasons.en.length == 0;
    if (eligible && a->unknown != NULL)
        return refuse(a, INNOV__MSG_ASSESS_UNKNOWN, a->unknown);
    rc = write(a, eligible);
    return rc == INNOV_OK ? answer(a, eligible) : rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    assessing a = {.of = {.store = store, .reader = &reader.reader, .diag = reply->diag},
                   .reply = reply};
    int own = 0, rc = innov__needs(input, INNOV_ASSESS_ELIGIBILITY_APPLICATION, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__write_begin(store, &own, reply->diag);
    if (rc != INNOV_OK)
        return rc;
    rc = assess(&a, input);
    innov_record_free(a.application);
    innov_record_free(a.call);
    innov_record_free(a.institution);
    innov__buffer_free(&a.reasons.en);
    innov__buffer_free(&a.reasons.lv);
    return innov__write_end(store, own, rc, reply->diag);
}

const innov__operation innov__action_assess_eligibility = {
    .name = "assess-eligibility",
    .label = {"Judging eligibility", "Atbilstības izvērtēšana"},
    .doc =
        {"Move a submitted application to eligible, or to ineligible with every reason.",
         "Atzīst iesniegtu pieteikumu par atbilstošu vai, ar visiem iemesliem, par neatbilstošu."},
    .input = &innov__assess_eligibility,
    .writes = 1,
    .run = run,
};
