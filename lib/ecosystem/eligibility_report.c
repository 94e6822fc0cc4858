/* eligibility_report.c - the report eligibility: may this institution apply to this call, and every
 * reason why not.
 */
#include <innov/ids.h>

#include "ecosystem/eligibility.h"
#include "ecosystem/operation.h"
#include "model/kinds.h"

static const innov__column columns[] = {
    {"requirement",
     {"Requirement", "Prasība"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__requirement_codes},
    {"institution", {"Institution", "Iestāde"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"met", {"Met", "Izpildīta"}, .type = INNOV_TYPE_BOOLEAN},
    {"value", {"There is", "Ir"}, .type = INNOV_TYPE_TEXT},
    {"limit", {"Asked for", "Prasīts"}, .type = INNOV_TYPE_TEXT},
    {"reason", {"Why not", "Kāpēc ne"}, .type = INNOV_TYPE_TEXT},
    {"waiver", {"Waiver", "Izņēmums"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"waived_by", {"Waived by", "Izņēmumu pieļāva"}, .type = INNOV_TYPE_TEXT},
    {"waived_on", {"Waived on", "Izņēmuma diena"}, .type = INNOV_TYPE_DATE},
    {"waived_because", {"Because", "Izņēmuma iemesls"}, .type = INNOV_TYPE_TEXT},
    {"passes", {"Passes", "Iztur"}, .type = INNOV_TYPE_BOOLEAN},
};

typedef struct reporting {
    innov__applying of;
    innov__reply *reply;
    innov_record *call, *institution, *application;
    int fails, unknown; /* how many requirements */
} reporting;

/* ---- Rows ---------------------------------------------------------------------------------- */

static void put_shown(innov__row *row, const innov__shown *shown)
{
    if (shown->name.length == 0)
        innov__row_reason(row, "no_data");
    else
        innov__row_words(row, shown->name.bytes, (innov__words){shown->en.bytes, shown->lv.bytes});
}

static void put_reason(innov__row *row, const innov__requirement *r)
{
    static const innov__words unknown = {"It is not recorded well enough to tell.",
                                         "Nav ierakstīts pietiekami, lai spriestu."};
    const innov__words *words = &innov__requirement_codes.codes[r->sort - 1].doc;

    if (r->met == INNOV__YES)
        innov__row_reason(row, "not_applicable");
    else if (r->met == INNOV__PERHAPS)
        innov__row_words(row, unknown.en, unknown);
    else
        innov__row_words(row, words->en, *words);
}

/* Who lifted it, when and why. */
static int put_waiver(innov__row *row, reporting *q, const innov_record *waiver)
{
    innov_record *who = NULL;
    int rc;

    if (waiver == NULL) {
        for (int i = 0; i < 4; i++)
            innov__row_reason(row, "not_applicable");
        return INNOV_OK;
    }
    rc = innov__read_target(q->of.reader, waiver, INNOV_WAIVER_GRANTED_BY, &who);
    innov__row_int(row, innov__id(waiver));
    innov__row_title(row, who);
    innov__row_some(row, innov__number(waiver, INNOV_WAIVER_GRANTED_ON));
    innov__row_text_of(row, waiver, INNOV_WAIVER_REASON);
    innov__record_destroy(who);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int explain(reporting *q, const innov__requirement *r)
{
    int rc = innov__reply_counted(q->reply, innov__requirement_codes.codes[r->sort - 1].name,
                                  r->sort <= INNOV__REQUIRES_DEADLINE ? q->call
                                  : r->sort >= INNOV__REQUIRES_THEME  ? q->application
                                                                      : q->institution);

    if (rc == INNOV_OK && r->waiver != NULL)
        rc = innov__reply_counted(q->reply, "waiver", r->waiver);
    return rc;
}

static int add_row(const innov__requirement *r, void *context)
{
    reporting *q = context;
    innov__row row = innov__row_begin(q->reply);
    int rc;

    q->fails += r->met == INNOV__NO && r->waiver == NULL;
    q->unknown += r->met == INNOV__PERHAPS && r->waiver == NULL;
    innov__row_int(&row, r->sort);
    innov__row_int(&row, r->institution);
    if (r->met == INNOV__PERHAPS)
        innov__row_reason(&row, "no_data");
    else
        innov__row_int(&row, r->met == INNOV__YES);
    put_shown(&row, &r->value);
    put_shown(&row, &r->limit);
    put_reason(&row, r);
    rc = put_waiver(&row, q, r->waiver);
    if (r->met == INNOV__PERHAPS && r->waiver == NULL)
        innov__row_reason(&row, "no_data");
    else
        innov__row_int(&row, innov__requirement_passes(r));
    if (rc == INNOV_OK && row.result == INNOV_OK)
        rc = explain(q, r);
    return rc == INNOV_OK ? row.result : rc;
}

/* ---- The report ---------------------------------------------------------------------------- */

static int add_notes(reporting *q)
{
    int rc = q->fails > 0 ? innov__reply_note(q->reply, "The institution may not apply.",
                                              "Iestāde nedrīkst pieteikties.")
             : q->unknown > 0
                 ? innov__reply_note(q->reply, "It is not known whether the institution may apply.",
                                     "Nav zināms, vai iestāde drīkst pieteikties.")
                 : innov__reply_note(q->reply, "The institution may apply.",
                                     "Iestāde drīkst pieteikties.");

    if (rc == INNOV_OK)
        rc = innov__reply_note(
            q->reply,
            "Days end in the time zone of the call. The kind and level of the institution and the "
            "status of the call are those recorded now; for a time past, a call that was ever "
            "announced counts as open between its days.",
            "Dienas beidzas konkursa laika joslā. Iestādes veids un līmenis un konkursa statuss ir "
            "tie, kas ierakstīti tagad; par pagājušu laiku konkursu, kas reiz izsludināts, uzskata "
            "par atvērtu starp tā dienām.");
    return rc == INNOV_OK ? innov__note_state(q->of.store, q->reply) : rc;
}

static int read_one(const reporting *q, int64_t id, innov_record **record)
{
    return innov_store_get(q->of.store, id, record, q->of.diag);
}

static int read_asked(reporting *q, const innov_record *input)
{
    int64_t application = innov__number(input, INNOV_ELIGIBILITY_APPLICATION);
    int rc = read_one(q, innov__number(input, INNOV_ELIGIBILITY_CALL), &q->call);

    if (rc == INNOV_OK)
        rc = read_one(q, innov__number(input, INNOV_ELIGIBILITY_INSTITUTION), &q->institution);
    if (rc == INNOV_OK && application != 0)
        rc = read_one(q, application, &q->application);
    q->of.call = q->call;
    q->of.institution = q->institution;
    q->of.application = q->application;
    q->of.at = innov__number(input, INNOV_ELIGIBILITY_AT);
    if (q->of.at == 0)
        q->of.at = innov__number(q->application, INNOV_APPLICATION_SUBMITTED_AT);
    return rc;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    innov__store_reader reader = innov__read_store(store, reply->diag);
    reporting q = {.of = {.store = store, .reader = &reader.reader, .diag = reply->diag},
                   .reply = reply};
    int rc = innov__needs(input, INNOV_ELIGIBILITY_CALL, reply->diag);

    if (rc == INNOV_OK)
        rc = innov__needs(input, INNOV_ELIGIBILITY_INSTITUTION, reply->diag);
    if (rc == INNOV_OK)
        rc = read_asked(&q, input);
    if (rc == INNOV_OK)
        rc = innov__reply_begin(reply, "eligibility", columns, INNOV__COUNT(columns));
    if (rc == INNOV_OK)
        rc = innov__each_requirement(&q.of, add_row, &q);
    if (rc == INNOV_OK)
        rc = add_notes(&q);
    innov_record_free(q.call);
    innov_record_free(q.institution);
    innov_record_free(q.application);
    return rc;
}

const innov__operation innov__report_eligibility = {
    .name = "eligibility",
    .label = {"Eligibility", "Atbilstība"},
    .doc = {"May an institution apply to a call, and every reason why not.",
            "Vai iestāde drīkst pieteikties konkursam, un visi iemesli, kāpēc ne."},
    .input = &innov__eligibility,
    .run = run,
};
